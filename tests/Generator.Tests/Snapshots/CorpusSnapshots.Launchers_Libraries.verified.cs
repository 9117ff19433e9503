namespace GpuKernels.Tests.Kernels
{
    partial class Libraries
    {
        /// <inheritdoc cref="Boxes(global::System.ReadOnlySpan{global::Library.Box}, global::System.Span{global::Library.Box}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Boxes(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<global::Library.Box> boxes, global::GpuKernels.GpuArray<global::Library.Box> grown, global::GpuKernels.GpuArray<float> results)
        {
            if (sizeof(global::Library.Box) != 16)
                throw new global::System.InvalidOperationException($"Struct Library.Box has {sizeof(global::Library.Box)} bytes, but kernel GpuKernels.Tests.Kernels.Libraries.Boxes was translated for 16: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan boxesSpan = launch.Bind(boxes, "boxes", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan grownSpan = launch.Bind(grown, "grown");
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[6];
            arguments[0] = &boxesSpan.Pointer;
            arguments[1] = &boxesSpan.Length;
            arguments[2] = &grownSpan.Pointer;
            arguments[3] = &grownSpan.Length;
            arguments[4] = &resultsSpan.Pointer;
            arguments[5] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Boxes_8ba9831e.Handle, arguments, overlap: boxesSpan.Overlaps(grownSpan) | boxesSpan.Overlaps(resultsSpan) | grownSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(boxes);
            global::System.GC.KeepAlive(grown);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => Boxes(new global::System.ReadOnlySpan<global::Library.Box>(*(void**)values[0], *(int*)values[1]), new global::System.Span<global::Library.Box>(*(void**)values[2], *(int*)values[3]), new global::System.Span<float>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="Boxes(global::System.ReadOnlySpan{global::Library.Box}, global::System.Span{global::Library.Box}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Boxes(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<global::Library.Box> boxes, global::System.Span<global::Library.Box> grown, global::System.Span<float> results)
        {
            if (sizeof(global::Library.Box) != 16)
                throw new global::System.InvalidOperationException($"Struct Library.Box has {sizeof(global::Library.Box)} bytes, but kernel GpuKernels.Tests.Kernels.Libraries.Boxes was translated for 16: rebuild it.");
            fixed (global::Library.Box* boxesPointer = boxes)
            fixed (global::Library.Box* grownPointer = grown)
            fixed (float* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(boxesPointer, boxes.Length, sizeof(global::Library.Box), isWritten: false),
                    new(grownPointer, grown.Length, sizeof(global::Library.Box), isWritten: true),
                    new(resultsPointer, results.Length, sizeof(float), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan boxesSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan grownSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[2];
                void** arguments = stackalloc void*[6];
                arguments[0] = &boxesSpan.Pointer;
                arguments[1] = &boxesSpan.Length;
                arguments[2] = &grownSpan.Pointer;
                arguments[3] = &grownSpan.Length;
                arguments[4] = &resultsSpan.Pointer;
                arguments[5] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Boxes_8ba9831e.Handle, arguments, overlap: boxesSpan.Overlaps(grownSpan) | boxesSpan.Overlaps(resultsSpan) | grownSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Boxes(new global::System.ReadOnlySpan<global::Library.Box>(*(void**)values[0], *(int*)values[1]), new global::System.Span<global::Library.Box>(*(void**)values[2], *(int*)values[3]), new global::System.Span<float>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Libraries
    {
        /// <inheritdoc cref="Members(global::System.ReadOnlySpan{global::Library.Box}, global::System.Span{global::Library.Box}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Members(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<global::Library.Box> boxes, global::GpuKernels.GpuArray<global::Library.Box> sums, global::GpuKernels.GpuArray<float> results)
        {
            if (sizeof(global::Library.Box) != 16)
                throw new global::System.InvalidOperationException($"Struct Library.Box has {sizeof(global::Library.Box)} bytes, but kernel GpuKernels.Tests.Kernels.Libraries.Members was translated for 16: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan boxesSpan = launch.Bind(boxes, "boxes", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan sumsSpan = launch.Bind(sums, "sums");
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[6];
            arguments[0] = &boxesSpan.Pointer;
            arguments[1] = &boxesSpan.Length;
            arguments[2] = &sumsSpan.Pointer;
            arguments[3] = &sumsSpan.Length;
            arguments[4] = &resultsSpan.Pointer;
            arguments[5] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Members_de2594e0.Handle, arguments, overlap: boxesSpan.Overlaps(sumsSpan) | boxesSpan.Overlaps(resultsSpan) | sumsSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(boxes);
            global::System.GC.KeepAlive(sums);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => Members(new global::System.ReadOnlySpan<global::Library.Box>(*(void**)values[0], *(int*)values[1]), new global::System.Span<global::Library.Box>(*(void**)values[2], *(int*)values[3]), new global::System.Span<float>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="Members(global::System.ReadOnlySpan{global::Library.Box}, global::System.Span{global::Library.Box}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Members(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<global::Library.Box> boxes, global::System.Span<global::Library.Box> sums, global::System.Span<float> results)
        {
            if (sizeof(global::Library.Box) != 16)
                throw new global::System.InvalidOperationException($"Struct Library.Box has {sizeof(global::Library.Box)} bytes, but kernel GpuKernels.Tests.Kernels.Libraries.Members was translated for 16: rebuild it.");
            fixed (global::Library.Box* boxesPointer = boxes)
            fixed (global::Library.Box* sumsPointer = sums)
            fixed (float* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(boxesPointer, boxes.Length, sizeof(global::Library.Box), isWritten: false),
                    new(sumsPointer, sums.Length, sizeof(global::Library.Box), isWritten: true),
                    new(resultsPointer, results.Length, sizeof(float), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan boxesSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan sumsSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[2];
                void** arguments = stackalloc void*[6];
                arguments[0] = &boxesSpan.Pointer;
                arguments[1] = &boxesSpan.Length;
                arguments[2] = &sumsSpan.Pointer;
                arguments[3] = &sumsSpan.Length;
                arguments[4] = &resultsSpan.Pointer;
                arguments[5] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Members_de2594e0.Handle, arguments, overlap: boxesSpan.Overlaps(sumsSpan) | boxesSpan.Overlaps(resultsSpan) | sumsSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Members(new global::System.ReadOnlySpan<global::Library.Box>(*(void**)values[0], *(int*)values[1]), new global::System.Span<global::Library.Box>(*(void**)values[2], *(int*)values[3]), new global::System.Span<float>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Libraries
    {
        /// <inheritdoc cref="Calls(global::System.ReadOnlySpan{int}, global::System.Span{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Calls(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> values, global::GpuKernels.GpuArray<int> counts, global::GpuKernels.GpuArray<int> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = launch.Bind(values, "values", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan countsSpan = launch.Bind(counts, "counts");
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[6];
            arguments[0] = &valuesSpan.Pointer;
            arguments[1] = &valuesSpan.Length;
            arguments[2] = &countsSpan.Pointer;
            arguments[3] = &countsSpan.Length;
            arguments[4] = &resultsSpan.Pointer;
            arguments[5] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Calls_2c8cb5fb.Handle, arguments, overlap: valuesSpan.Overlaps(countsSpan) | valuesSpan.Overlaps(resultsSpan) | countsSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(values);
            global::System.GC.KeepAlive(counts);
            global::System.GC.KeepAlive(results);

            static void plain(void** values_) => Calls(new global::System.ReadOnlySpan<int>(*(void**)values_[0], *(int*)values_[1]), new global::System.Span<int>(*(void**)values_[2], *(int*)values_[3]), new global::System.Span<int>(*(void**)values_[4], *(int*)values_[5]));
        }

        /// <inheritdoc cref="Calls(global::System.ReadOnlySpan{int}, global::System.Span{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Calls(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> values, global::System.Span<int> counts, global::System.Span<int> results)
        {
            fixed (int* valuesPointer = values)
            fixed (int* countsPointer = counts)
            fixed (int* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(valuesPointer, values.Length, sizeof(int), isWritten: false),
                    new(countsPointer, counts.Length, sizeof(int), isWritten: true),
                    new(resultsPointer, results.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan countsSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[2];
                void** arguments = stackalloc void*[6];
                arguments[0] = &valuesSpan.Pointer;
                arguments[1] = &valuesSpan.Length;
                arguments[2] = &countsSpan.Pointer;
                arguments[3] = &countsSpan.Length;
                arguments[4] = &resultsSpan.Pointer;
                arguments[5] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Calls_2c8cb5fb.Handle, arguments, overlap: valuesSpan.Overlaps(countsSpan) | valuesSpan.Overlaps(resultsSpan) | countsSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values_) => Calls(new global::System.ReadOnlySpan<int>(*(void**)values_[0], *(int*)values_[1]), new global::System.Span<int>(*(void**)values_[2], *(int*)values_[3]), new global::System.Span<int>(*(void**)values_[4], *(int*)values_[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Libraries
    {
        /// <inheritdoc cref="Generic(global::System.ReadOnlySpan{float}, global::System.ReadOnlySpan{int}, global::System.Span{float}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Generic(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<float> x, global::GpuKernels.GpuArray<int> n, global::GpuKernels.GpuArray<float> floats, global::GpuKernels.GpuArray<int> ints)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan nSpan = launch.Bind(n, "n", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan floatsSpan = launch.Bind(floats, "floats");
            global::GpuKernels.CompilerServices.DeviceSpan intsSpan = launch.Bind(ints, "ints");
            void** arguments = stackalloc void*[8];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &nSpan.Pointer;
            arguments[3] = &nSpan.Length;
            arguments[4] = &floatsSpan.Pointer;
            arguments[5] = &floatsSpan.Length;
            arguments[6] = &intsSpan.Pointer;
            arguments[7] = &intsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Generic_28da6347.Handle, arguments, overlap: xSpan.Overlaps(floatsSpan) | xSpan.Overlaps(intsSpan) | nSpan.Overlaps(floatsSpan) | nSpan.Overlaps(intsSpan) | floatsSpan.Overlaps(intsSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(n);
            global::System.GC.KeepAlive(floats);
            global::System.GC.KeepAlive(ints);

            static void plain(void** values) => Generic(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<int>(*(void**)values[2], *(int*)values[3]), new global::System.Span<float>(*(void**)values[4], *(int*)values[5]), new global::System.Span<int>(*(void**)values[6], *(int*)values[7]));
        }

        /// <inheritdoc cref="Generic(global::System.ReadOnlySpan{float}, global::System.ReadOnlySpan{int}, global::System.Span{float}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Generic(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<float> x, global::System.ReadOnlySpan<int> n, global::System.Span<float> floats, global::System.Span<int> ints)
        {
            fixed (float* xPointer = x)
            fixed (int* nPointer = n)
            fixed (float* floatsPointer = floats)
            fixed (int* intsPointer = ints)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(float), isWritten: false),
                    new(nPointer, n.Length, sizeof(int), isWritten: false),
                    new(floatsPointer, floats.Length, sizeof(float), isWritten: true),
                    new(intsPointer, ints.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan nSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan floatsSpan = transfer[2];
                global::GpuKernels.CompilerServices.DeviceSpan intsSpan = transfer[3];
                void** arguments = stackalloc void*[8];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &nSpan.Pointer;
                arguments[3] = &nSpan.Length;
                arguments[4] = &floatsSpan.Pointer;
                arguments[5] = &floatsSpan.Length;
                arguments[6] = &intsSpan.Pointer;
                arguments[7] = &intsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Generic_28da6347.Handle, arguments, overlap: xSpan.Overlaps(floatsSpan) | xSpan.Overlaps(intsSpan) | nSpan.Overlaps(floatsSpan) | nSpan.Overlaps(intsSpan) | floatsSpan.Overlaps(intsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Generic(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<int>(*(void**)values[2], *(int*)values[3]), new global::System.Span<float>(*(void**)values[4], *(int*)values[5]), new global::System.Span<int>(*(void**)values[6], *(int*)values[7]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Libraries
    {
        /// <inheritdoc cref="Funnels(global::System.ReadOnlySpan{uint}, global::System.Span{uint})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Funnels(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<uint> x, global::GpuKernels.GpuArray<uint> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[4];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &resultsSpan.Pointer;
            arguments[3] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Funnels_5c3ae9bd.Handle, arguments, overlap: xSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => Funnels(new global::System.ReadOnlySpan<uint>(*(void**)values[0], *(int*)values[1]), new global::System.Span<uint>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="Funnels(global::System.ReadOnlySpan{uint}, global::System.Span{uint})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Funnels(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<uint> x, global::System.Span<uint> results)
        {
            fixed (uint* xPointer = x)
            fixed (uint* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(uint), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(uint), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[1];
                void** arguments = stackalloc void*[4];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &resultsSpan.Pointer;
                arguments[3] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Funnels_5c3ae9bd.Handle, arguments, overlap: xSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Funnels(new global::System.ReadOnlySpan<uint>(*(void**)values[0], *(int*)values[1]), new global::System.Span<uint>(*(void**)values[2], *(int*)values[3]));
        }
    }
}
