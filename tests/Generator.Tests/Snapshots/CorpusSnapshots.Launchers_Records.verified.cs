namespace GpuKernels.Tests.Kernels
{
    partial class Records
    {
        /// <inheritdoc cref="Run(global::System.ReadOnlySpan{global::GpuKernels.Tests.Kernels.Records.Outer}, global::System.ReadOnlySpan{global::GpuKernels.Tests.Kernels.Records.Outer}, global::System.Span{int}, global::System.Span{global::GpuKernels.Tests.Kernels.Records.Outer})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Run(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.Records.Outer> left, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.Records.Outer> right, global::GpuKernels.GpuArray<int> results, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.Records.Outer> changed)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.Records.Outer) != 16)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.Records.Outer has {sizeof(global::GpuKernels.Tests.Kernels.Records.Outer)} bytes, but kernel GpuKernels.Tests.Kernels.Records.Run was translated for 16: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan leftSpan = launch.Bind(left, "left", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan rightSpan = launch.Bind(right, "right", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            global::GpuKernels.CompilerServices.DeviceSpan changedSpan = launch.Bind(changed, "changed");
            void** arguments = stackalloc void*[8];
            arguments[0] = &leftSpan.Pointer;
            arguments[1] = &leftSpan.Length;
            arguments[2] = &rightSpan.Pointer;
            arguments[3] = &rightSpan.Length;
            arguments[4] = &resultsSpan.Pointer;
            arguments[5] = &resultsSpan.Length;
            arguments[6] = &changedSpan.Pointer;
            arguments[7] = &changedSpan.Length;
            launch.Run(global::GpuKernels.Generated.Run_68e3b63b.Handle, arguments, overlap: leftSpan.Overlaps(resultsSpan) | leftSpan.Overlaps(changedSpan) | rightSpan.Overlaps(resultsSpan) | rightSpan.Overlaps(changedSpan) | resultsSpan.Overlaps(changedSpan), &plain);
            global::System.GC.KeepAlive(left);
            global::System.GC.KeepAlive(right);
            global::System.GC.KeepAlive(results);
            global::System.GC.KeepAlive(changed);

            static void plain(void** values) => Run(new global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.Records.Outer>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.Records.Outer>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]), new global::System.Span<global::GpuKernels.Tests.Kernels.Records.Outer>(*(void**)values[6], *(int*)values[7]));
        }

        /// <inheritdoc cref="Run(global::System.ReadOnlySpan{global::GpuKernels.Tests.Kernels.Records.Outer}, global::System.ReadOnlySpan{global::GpuKernels.Tests.Kernels.Records.Outer}, global::System.Span{int}, global::System.Span{global::GpuKernels.Tests.Kernels.Records.Outer})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Run(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.Records.Outer> left, global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.Records.Outer> right, global::System.Span<int> results, global::System.Span<global::GpuKernels.Tests.Kernels.Records.Outer> changed)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.Records.Outer) != 16)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.Records.Outer has {sizeof(global::GpuKernels.Tests.Kernels.Records.Outer)} bytes, but kernel GpuKernels.Tests.Kernels.Records.Run was translated for 16: rebuild it.");
            fixed (global::GpuKernels.Tests.Kernels.Records.Outer* leftPointer = left)
            fixed (global::GpuKernels.Tests.Kernels.Records.Outer* rightPointer = right)
            fixed (int* resultsPointer = results)
            fixed (global::GpuKernels.Tests.Kernels.Records.Outer* changedPointer = changed)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(leftPointer, left.Length, sizeof(global::GpuKernels.Tests.Kernels.Records.Outer), isWritten: false),
                    new(rightPointer, right.Length, sizeof(global::GpuKernels.Tests.Kernels.Records.Outer), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(int), isWritten: true),
                    new(changedPointer, changed.Length, sizeof(global::GpuKernels.Tests.Kernels.Records.Outer), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan leftSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan rightSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[2];
                global::GpuKernels.CompilerServices.DeviceSpan changedSpan = transfer[3];
                void** arguments = stackalloc void*[8];
                arguments[0] = &leftSpan.Pointer;
                arguments[1] = &leftSpan.Length;
                arguments[2] = &rightSpan.Pointer;
                arguments[3] = &rightSpan.Length;
                arguments[4] = &resultsSpan.Pointer;
                arguments[5] = &resultsSpan.Length;
                arguments[6] = &changedSpan.Pointer;
                arguments[7] = &changedSpan.Length;
                launch.Run(global::GpuKernels.Generated.Run_68e3b63b.Handle, arguments, overlap: leftSpan.Overlaps(resultsSpan) | leftSpan.Overlaps(changedSpan) | rightSpan.Overlaps(resultsSpan) | rightSpan.Overlaps(changedSpan) | resultsSpan.Overlaps(changedSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Run(new global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.Records.Outer>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.Records.Outer>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]), new global::System.Span<global::GpuKernels.Tests.Kernels.Records.Outer>(*(void**)values[6], *(int*)values[7]));
        }
    }
}
