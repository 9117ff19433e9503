namespace GpuKernels.Tests.Kernels
{
    partial class GenericStructs
    {
        /// <inheritdoc cref="Run(global::System.ReadOnlySpan{global::GpuKernels.Tests.Kernels.GenericStructs.Pair{float}}, global::System.Span{global::GpuKernels.Tests.Kernels.GenericStructs.Pair{double}}, global::System.Span{global::GpuKernels.Tests.Kernels.GenericStructs.Outer{byte}}, global::GpuKernels.Tests.Kernels.GenericStructs.Outer{int}.Inner{bool})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Run(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.GenericStructs.Pair<float>> x, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.GenericStructs.Pair<double>> y, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.GenericStructs.Outer<byte>> nested, global::GpuKernels.Tests.Kernels.GenericStructs.Outer<int>.Inner<bool> parameter)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.GenericStructs.Pair<float>) != 12)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.GenericStructs.Pair<System.Single> has {sizeof(global::GpuKernels.Tests.Kernels.GenericStructs.Pair<float>)} bytes, but kernel GpuKernels.Tests.Kernels.GenericStructs.Run was translated for 12: rebuild it.");
            if (sizeof(global::GpuKernels.Tests.Kernels.GenericStructs.Pair<double>) != 24)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.GenericStructs.Pair<System.Double> has {sizeof(global::GpuKernels.Tests.Kernels.GenericStructs.Pair<double>)} bytes, but kernel GpuKernels.Tests.Kernels.GenericStructs.Run was translated for 24: rebuild it.");
            if (sizeof(global::GpuKernels.Tests.Kernels.GenericStructs.Outer<byte>) != 8)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.GenericStructs.Outer<System.Byte> has {sizeof(global::GpuKernels.Tests.Kernels.GenericStructs.Outer<byte>)} bytes, but kernel GpuKernels.Tests.Kernels.GenericStructs.Run was translated for 8: rebuild it.");
            if (sizeof(global::GpuKernels.Tests.Kernels.GenericStructs.Outer<int>.Inner<bool>) != 8)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.GenericStructs.Outer<System.Int32>.Inner<System.Boolean> has {sizeof(global::GpuKernels.Tests.Kernels.GenericStructs.Outer<int>.Inner<bool>)} bytes, but kernel GpuKernels.Tests.Kernels.GenericStructs.Run was translated for 8: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            global::GpuKernels.CompilerServices.DeviceSpan nestedSpan = launch.Bind(nested, "nested");
            void** arguments = stackalloc void*[8];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &ySpan.Pointer;
            arguments[3] = &ySpan.Length;
            arguments[4] = &nestedSpan.Pointer;
            arguments[5] = &nestedSpan.Length;
            arguments[6] = &parameter;
            launch.Run(global::GpuKernels.Generated.Run_67dba708.Handle, arguments, overlap: xSpan.Overlaps(ySpan) | xSpan.Overlaps(nestedSpan) | ySpan.Overlaps(nestedSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);
            global::System.GC.KeepAlive(nested);

            static void plain(void** values) => Run(new global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.GenericStructs.Pair<float>>(*(void**)values[0], *(int*)values[1]), new global::System.Span<global::GpuKernels.Tests.Kernels.GenericStructs.Pair<double>>(*(void**)values[2], *(int*)values[3]), new global::System.Span<global::GpuKernels.Tests.Kernels.GenericStructs.Outer<byte>>(*(void**)values[4], *(int*)values[5]), *(global::GpuKernels.Tests.Kernels.GenericStructs.Outer<int>.Inner<bool>*)values[6]);
        }

        /// <inheritdoc cref="Run(global::System.ReadOnlySpan{global::GpuKernels.Tests.Kernels.GenericStructs.Pair{float}}, global::System.Span{global::GpuKernels.Tests.Kernels.GenericStructs.Pair{double}}, global::System.Span{global::GpuKernels.Tests.Kernels.GenericStructs.Outer{byte}}, global::GpuKernels.Tests.Kernels.GenericStructs.Outer{int}.Inner{bool})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Run(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.GenericStructs.Pair<float>> x, global::System.Span<global::GpuKernels.Tests.Kernels.GenericStructs.Pair<double>> y, global::System.Span<global::GpuKernels.Tests.Kernels.GenericStructs.Outer<byte>> nested, global::GpuKernels.Tests.Kernels.GenericStructs.Outer<int>.Inner<bool> parameter)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.GenericStructs.Pair<float>) != 12)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.GenericStructs.Pair<System.Single> has {sizeof(global::GpuKernels.Tests.Kernels.GenericStructs.Pair<float>)} bytes, but kernel GpuKernels.Tests.Kernels.GenericStructs.Run was translated for 12: rebuild it.");
            if (sizeof(global::GpuKernels.Tests.Kernels.GenericStructs.Pair<double>) != 24)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.GenericStructs.Pair<System.Double> has {sizeof(global::GpuKernels.Tests.Kernels.GenericStructs.Pair<double>)} bytes, but kernel GpuKernels.Tests.Kernels.GenericStructs.Run was translated for 24: rebuild it.");
            if (sizeof(global::GpuKernels.Tests.Kernels.GenericStructs.Outer<byte>) != 8)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.GenericStructs.Outer<System.Byte> has {sizeof(global::GpuKernels.Tests.Kernels.GenericStructs.Outer<byte>)} bytes, but kernel GpuKernels.Tests.Kernels.GenericStructs.Run was translated for 8: rebuild it.");
            if (sizeof(global::GpuKernels.Tests.Kernels.GenericStructs.Outer<int>.Inner<bool>) != 8)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.GenericStructs.Outer<System.Int32>.Inner<System.Boolean> has {sizeof(global::GpuKernels.Tests.Kernels.GenericStructs.Outer<int>.Inner<bool>)} bytes, but kernel GpuKernels.Tests.Kernels.GenericStructs.Run was translated for 8: rebuild it.");
            fixed (global::GpuKernels.Tests.Kernels.GenericStructs.Pair<float>* xPointer = x)
            fixed (global::GpuKernels.Tests.Kernels.GenericStructs.Pair<double>* yPointer = y)
            fixed (global::GpuKernels.Tests.Kernels.GenericStructs.Outer<byte>* nestedPointer = nested)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(global::GpuKernels.Tests.Kernels.GenericStructs.Pair<float>), isWritten: false),
                    new(yPointer, y.Length, sizeof(global::GpuKernels.Tests.Kernels.GenericStructs.Pair<double>), isWritten: true),
                    new(nestedPointer, nested.Length, sizeof(global::GpuKernels.Tests.Kernels.GenericStructs.Outer<byte>), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan nestedSpan = transfer[2];
                void** arguments = stackalloc void*[8];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &ySpan.Pointer;
                arguments[3] = &ySpan.Length;
                arguments[4] = &nestedSpan.Pointer;
                arguments[5] = &nestedSpan.Length;
                arguments[6] = &parameter;
                launch.Run(global::GpuKernels.Generated.Run_67dba708.Handle, arguments, overlap: xSpan.Overlaps(ySpan) | xSpan.Overlaps(nestedSpan) | ySpan.Overlaps(nestedSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Run(new global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.GenericStructs.Pair<float>>(*(void**)values[0], *(int*)values[1]), new global::System.Span<global::GpuKernels.Tests.Kernels.GenericStructs.Pair<double>>(*(void**)values[2], *(int*)values[3]), new global::System.Span<global::GpuKernels.Tests.Kernels.GenericStructs.Outer<byte>>(*(void**)values[4], *(int*)values[5]), *(global::GpuKernels.Tests.Kernels.GenericStructs.Outer<int>.Inner<bool>*)values[6]);
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class GenericStructs
    {
        /// <inheritdoc cref="Members(global::System.ReadOnlySpan{float}, global::System.Span{float}, global::System.Span{int}, global::System.Span{global::GpuKernels.Tests.Kernels.GenericStructs.Range{short}}, global::System.Span{global::System.Half})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Members(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<float> x, global::GpuKernels.GpuArray<float> widths, global::GpuKernels.GpuArray<int> results, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.GenericStructs.Range<short>> ranges, global::GpuKernels.GpuArray<global::System.Half> halves)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.GenericStructs.Range<short>) != 8)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.GenericStructs.Range<System.Int16> has {sizeof(global::GpuKernels.Tests.Kernels.GenericStructs.Range<short>)} bytes, but kernel GpuKernels.Tests.Kernels.GenericStructs.Members was translated for 8: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan widthsSpan = launch.Bind(widths, "widths");
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            global::GpuKernels.CompilerServices.DeviceSpan rangesSpan = launch.Bind(ranges, "ranges");
            global::GpuKernels.CompilerServices.DeviceSpan halvesSpan = launch.Bind(halves, "halves");
            void** arguments = stackalloc void*[11];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &widthsSpan.Pointer;
            arguments[3] = &widthsSpan.Length;
            arguments[4] = &resultsSpan.Pointer;
            arguments[5] = &resultsSpan.Length;
            arguments[6] = &rangesSpan.Pointer;
            arguments[7] = &rangesSpan.Length;
            arguments[8] = &halvesSpan.Pointer;
            arguments[9] = &halvesSpan.Length;
            launch.Run(global::GpuKernels.Generated.Members_be764f5c.Handle, arguments, overlap: xSpan.Overlaps(widthsSpan) | xSpan.Overlaps(resultsSpan) | xSpan.Overlaps(rangesSpan) | xSpan.Overlaps(halvesSpan) | widthsSpan.Overlaps(resultsSpan) | widthsSpan.Overlaps(rangesSpan) | widthsSpan.Overlaps(halvesSpan) | resultsSpan.Overlaps(rangesSpan) | resultsSpan.Overlaps(halvesSpan) | rangesSpan.Overlaps(halvesSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(widths);
            global::System.GC.KeepAlive(results);
            global::System.GC.KeepAlive(ranges);
            global::System.GC.KeepAlive(halves);

            static void plain(void** values) => Members(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.Span<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]), new global::System.Span<global::GpuKernels.Tests.Kernels.GenericStructs.Range<short>>(*(void**)values[6], *(int*)values[7]), new global::System.Span<global::System.Half>(*(void**)values[8], *(int*)values[9]));
        }

        /// <inheritdoc cref="Members(global::System.ReadOnlySpan{float}, global::System.Span{float}, global::System.Span{int}, global::System.Span{global::GpuKernels.Tests.Kernels.GenericStructs.Range{short}}, global::System.Span{global::System.Half})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Members(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<float> x, global::System.Span<float> widths, global::System.Span<int> results, global::System.Span<global::GpuKernels.Tests.Kernels.GenericStructs.Range<short>> ranges, global::System.Span<global::System.Half> halves)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.GenericStructs.Range<short>) != 8)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.GenericStructs.Range<System.Int16> has {sizeof(global::GpuKernels.Tests.Kernels.GenericStructs.Range<short>)} bytes, but kernel GpuKernels.Tests.Kernels.GenericStructs.Members was translated for 8: rebuild it.");
            fixed (float* xPointer = x)
            fixed (float* widthsPointer = widths)
            fixed (int* resultsPointer = results)
            fixed (global::GpuKernels.Tests.Kernels.GenericStructs.Range<short>* rangesPointer = ranges)
            fixed (global::System.Half* halvesPointer = halves)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(float), isWritten: false),
                    new(widthsPointer, widths.Length, sizeof(float), isWritten: true),
                    new(resultsPointer, results.Length, sizeof(int), isWritten: true),
                    new(rangesPointer, ranges.Length, sizeof(global::GpuKernels.Tests.Kernels.GenericStructs.Range<short>), isWritten: true),
                    new(halvesPointer, halves.Length, sizeof(global::System.Half), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan widthsSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[2];
                global::GpuKernels.CompilerServices.DeviceSpan rangesSpan = transfer[3];
                global::GpuKernels.CompilerServices.DeviceSpan halvesSpan = transfer[4];
                void** arguments = stackalloc void*[11];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &widthsSpan.Pointer;
                arguments[3] = &widthsSpan.Length;
                arguments[4] = &resultsSpan.Pointer;
                arguments[5] = &resultsSpan.Length;
                arguments[6] = &rangesSpan.Pointer;
                arguments[7] = &rangesSpan.Length;
                arguments[8] = &halvesSpan.Pointer;
                arguments[9] = &halvesSpan.Length;
                launch.Run(global::GpuKernels.Generated.Members_be764f5c.Handle, arguments, overlap: xSpan.Overlaps(widthsSpan) | xSpan.Overlaps(resultsSpan) | xSpan.Overlaps(rangesSpan) | xSpan.Overlaps(halvesSpan) | widthsSpan.Overlaps(resultsSpan) | widthsSpan.Overlaps(rangesSpan) | widthsSpan.Overlaps(halvesSpan) | resultsSpan.Overlaps(rangesSpan) | resultsSpan.Overlaps(halvesSpan) | rangesSpan.Overlaps(halvesSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Members(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.Span<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]), new global::System.Span<global::GpuKernels.Tests.Kernels.GenericStructs.Range<short>>(*(void**)values[6], *(int*)values[7]), new global::System.Span<global::System.Half>(*(void**)values[8], *(int*)values[9]));
        }
    }
}
