namespace GpuKernels.Tests.Kernels
{
    partial class Phases
    {
        /// <inheritdoc cref="Staged(global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Staged(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<float> x, global::GpuKernels.GpuArray<float> sums)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan sumsSpan = launch.Bind(sums, "sums");
            void** arguments = stackalloc void*[4];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &sumsSpan.Pointer;
            arguments[3] = &sumsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Staged_f197ef6f.Handle, arguments, overlap: xSpan.Overlaps(sumsSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(sums);

            static void plain(void** values) => Staged(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.Span<float>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="Staged(global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Staged(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<float> x, global::System.Span<float> sums)
        {
            fixed (float* xPointer = x)
            fixed (float* sumsPointer = sums)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(float), isWritten: false),
                    new(sumsPointer, sums.Length, sizeof(float), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan sumsSpan = transfer[1];
                void** arguments = stackalloc void*[4];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &sumsSpan.Pointer;
                arguments[3] = &sumsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Staged_f197ef6f.Handle, arguments, overlap: xSpan.Overlaps(sumsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Staged(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.Span<float>(*(void**)values[2], *(int*)values[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Phases
    {
        /// <inheritdoc cref="Fetched(global::System.ReadOnlySpan{int}, global::System.ReadOnlySpan{long}, global::System.Span{long})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Fetched(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> x, global::GpuKernels.GpuArray<long> y, global::GpuKernels.GpuArray<long> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[6];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &ySpan.Pointer;
            arguments[3] = &ySpan.Length;
            arguments[4] = &resultsSpan.Pointer;
            arguments[5] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Fetched_5ad135a6.Handle, arguments, overlap: xSpan.Overlaps(resultsSpan) | ySpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => Fetched(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<long>(*(void**)values[2], *(int*)values[3]), new global::System.Span<long>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="Fetched(global::System.ReadOnlySpan{int}, global::System.ReadOnlySpan{long}, global::System.Span{long})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Fetched(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> x, global::System.ReadOnlySpan<long> y, global::System.Span<long> results)
        {
            fixed (int* xPointer = x)
            fixed (long* yPointer = y)
            fixed (long* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(int), isWritten: false),
                    new(yPointer, y.Length, sizeof(long), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(long), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[2];
                void** arguments = stackalloc void*[6];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &ySpan.Pointer;
                arguments[3] = &ySpan.Length;
                arguments[4] = &resultsSpan.Pointer;
                arguments[5] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Fetched_5ad135a6.Handle, arguments, overlap: xSpan.Overlaps(resultsSpan) | ySpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Fetched(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<long>(*(void**)values[2], *(int*)values[3]), new global::System.Span<long>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Phases
    {
        /// <inheritdoc cref="HalfWaits(int, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void HalfWaits(global::GpuKernels.Launch launch, int rounds, global::GpuKernels.GpuArray<int> x)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x");
            void** arguments = stackalloc void*[3];
            arguments[0] = &rounds;
            arguments[1] = &xSpan.Pointer;
            arguments[2] = &xSpan.Length;
            launch.Run(global::GpuKernels.Generated.HalfWaits_8e1d2763.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(x);

            static void plain(void** values) => HalfWaits(*(int*)values[0], new global::System.Span<int>(*(void**)values[1], *(int*)values[2]));
        }

        /// <inheritdoc cref="HalfWaits(int, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void HalfWaits(global::GpuKernels.Launch launch, int rounds, global::System.Span<int> x)
        {
            fixed (int* xPointer = x)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                void** arguments = stackalloc void*[3];
                arguments[0] = &rounds;
                arguments[1] = &xSpan.Pointer;
                arguments[2] = &xSpan.Length;
                launch.Run(global::GpuKernels.Generated.HalfWaits_8e1d2763.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => HalfWaits(*(int*)values[0], new global::System.Span<int>(*(void**)values[1], *(int*)values[2]));
        }
    }
}
