namespace GpuKernels.Tests.Kernels
{
    partial class Helpers
    {
        /// <inheritdoc cref="ElementsByReference(global::System.Span{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void ElementsByReference(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> y, global::GpuKernels.GpuArray<int> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[4];
            arguments[0] = &ySpan.Pointer;
            arguments[1] = &ySpan.Length;
            arguments[2] = &resultsSpan.Pointer;
            arguments[3] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.ElementsByReference_717fa67d.Handle, arguments, overlap: ySpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(y);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => ElementsByReference(new global::System.Span<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="ElementsByReference(global::System.Span{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void ElementsByReference(global::GpuKernels.Launch launch, global::System.Span<int> y, global::System.Span<int> results)
        {
            fixed (int* yPointer = y)
            fixed (int* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(yPointer, y.Length, sizeof(int), isWritten: true),
                    new(resultsPointer, results.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[1];
                void** arguments = stackalloc void*[4];
                arguments[0] = &ySpan.Pointer;
                arguments[1] = &ySpan.Length;
                arguments[2] = &resultsSpan.Pointer;
                arguments[3] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.ElementsByReference_717fa67d.Handle, arguments, overlap: ySpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => ElementsByReference(new global::System.Span<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Helpers
    {
        /// <inheritdoc cref="Run(global::System.ReadOnlySpan{int}, global::System.Span{int}, global::System.Span{long}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Run(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> x, global::GpuKernels.GpuArray<int> y, global::GpuKernels.GpuArray<long> powers, global::GpuKernels.GpuArray<float> floats)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            global::GpuKernels.CompilerServices.DeviceSpan powersSpan = launch.Bind(powers, "powers");
            global::GpuKernels.CompilerServices.DeviceSpan floatsSpan = launch.Bind(floats, "floats");
            void** arguments = stackalloc void*[8];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &ySpan.Pointer;
            arguments[3] = &ySpan.Length;
            arguments[4] = &powersSpan.Pointer;
            arguments[5] = &powersSpan.Length;
            arguments[6] = &floatsSpan.Pointer;
            arguments[7] = &floatsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Run_9d4efd77.Handle, arguments, overlap: xSpan.Overlaps(ySpan) | xSpan.Overlaps(powersSpan) | xSpan.Overlaps(floatsSpan) | ySpan.Overlaps(powersSpan) | ySpan.Overlaps(floatsSpan) | powersSpan.Overlaps(floatsSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);
            global::System.GC.KeepAlive(powers);
            global::System.GC.KeepAlive(floats);

            static void plain(void** values) => Run(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]), new global::System.Span<long>(*(void**)values[4], *(int*)values[5]), new global::System.Span<float>(*(void**)values[6], *(int*)values[7]));
        }

        /// <inheritdoc cref="Run(global::System.ReadOnlySpan{int}, global::System.Span{int}, global::System.Span{long}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Run(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> x, global::System.Span<int> y, global::System.Span<long> powers, global::System.Span<float> floats)
        {
            fixed (int* xPointer = x)
            fixed (int* yPointer = y)
            fixed (long* powersPointer = powers)
            fixed (float* floatsPointer = floats)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(int), isWritten: false),
                    new(yPointer, y.Length, sizeof(int), isWritten: true),
                    new(powersPointer, powers.Length, sizeof(long), isWritten: true),
                    new(floatsPointer, floats.Length, sizeof(float), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan powersSpan = transfer[2];
                global::GpuKernels.CompilerServices.DeviceSpan floatsSpan = transfer[3];
                void** arguments = stackalloc void*[8];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &ySpan.Pointer;
                arguments[3] = &ySpan.Length;
                arguments[4] = &powersSpan.Pointer;
                arguments[5] = &powersSpan.Length;
                arguments[6] = &floatsSpan.Pointer;
                arguments[7] = &floatsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Run_9d4efd77.Handle, arguments, overlap: xSpan.Overlaps(ySpan) | xSpan.Overlaps(powersSpan) | xSpan.Overlaps(floatsSpan) | ySpan.Overlaps(powersSpan) | ySpan.Overlaps(floatsSpan) | powersSpan.Overlaps(floatsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Run(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]), new global::System.Span<long>(*(void**)values[4], *(int*)values[5]), new global::System.Span<float>(*(void**)values[6], *(int*)values[7]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Helpers
    {
        /// <inheritdoc cref="DeclaredInConditions(global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void DeclaredInConditions(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> x, global::GpuKernels.GpuArray<int> y)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            void** arguments = stackalloc void*[4];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &ySpan.Pointer;
            arguments[3] = &ySpan.Length;
            launch.Run(global::GpuKernels.Generated.DeclaredInConditions_0e035edf.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);

            static void plain(void** values) => DeclaredInConditions(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="DeclaredInConditions(global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void DeclaredInConditions(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> x, global::System.Span<int> y)
        {
            fixed (int* xPointer = x)
            fixed (int* yPointer = y)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(int), isWritten: false),
                    new(yPointer, y.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[1];
                void** arguments = stackalloc void*[4];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &ySpan.Pointer;
                arguments[3] = &ySpan.Length;
                launch.Run(global::GpuKernels.Generated.DeclaredInConditions_0e035edf.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => DeclaredInConditions(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }
    }
}
