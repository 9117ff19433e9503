namespace GpuKernels.Tests.Kernels
{
    partial class BarrierHelpers
    {
        /// <inheritdoc cref="Sums(int, global::System.ReadOnlySpan{float}, global::System.ReadOnlySpan{int}, global::System.Span{float}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Sums(global::GpuKernels.Launch launch, int rounds, global::GpuKernels.GpuArray<float> x, global::GpuKernels.GpuArray<int> n, global::GpuKernels.GpuArray<float> floats, global::GpuKernels.GpuArray<int> ints)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan nSpan = launch.Bind(n, "n", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan floatsSpan = launch.Bind(floats, "floats");
            global::GpuKernels.CompilerServices.DeviceSpan intsSpan = launch.Bind(ints, "ints");
            void** arguments = stackalloc void*[9];
            arguments[0] = &rounds;
            arguments[1] = &xSpan.Pointer;
            arguments[2] = &xSpan.Length;
            arguments[3] = &nSpan.Pointer;
            arguments[4] = &nSpan.Length;
            arguments[5] = &floatsSpan.Pointer;
            arguments[6] = &floatsSpan.Length;
            arguments[7] = &intsSpan.Pointer;
            arguments[8] = &intsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Sums_1775123a.Handle, arguments, overlap: xSpan.Overlaps(floatsSpan) | xSpan.Overlaps(intsSpan) | nSpan.Overlaps(floatsSpan) | nSpan.Overlaps(intsSpan) | floatsSpan.Overlaps(intsSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(n);
            global::System.GC.KeepAlive(floats);
            global::System.GC.KeepAlive(ints);

            static void plain(void** values) => Sums(*(int*)values[0], new global::System.ReadOnlySpan<float>(*(void**)values[1], *(int*)values[2]), new global::System.ReadOnlySpan<int>(*(void**)values[3], *(int*)values[4]), new global::System.Span<float>(*(void**)values[5], *(int*)values[6]), new global::System.Span<int>(*(void**)values[7], *(int*)values[8]));
        }

        /// <inheritdoc cref="Sums(int, global::System.ReadOnlySpan{float}, global::System.ReadOnlySpan{int}, global::System.Span{float}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Sums(global::GpuKernels.Launch launch, int rounds, global::System.ReadOnlySpan<float> x, global::System.ReadOnlySpan<int> n, global::System.Span<float> floats, global::System.Span<int> ints)
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
                void** arguments = stackalloc void*[9];
                arguments[0] = &rounds;
                arguments[1] = &xSpan.Pointer;
                arguments[2] = &xSpan.Length;
                arguments[3] = &nSpan.Pointer;
                arguments[4] = &nSpan.Length;
                arguments[5] = &floatsSpan.Pointer;
                arguments[6] = &floatsSpan.Length;
                arguments[7] = &intsSpan.Pointer;
                arguments[8] = &intsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Sums_1775123a.Handle, arguments, overlap: xSpan.Overlaps(floatsSpan) | xSpan.Overlaps(intsSpan) | nSpan.Overlaps(floatsSpan) | nSpan.Overlaps(intsSpan) | floatsSpan.Overlaps(intsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Sums(*(int*)values[0], new global::System.ReadOnlySpan<float>(*(void**)values[1], *(int*)values[2]), new global::System.ReadOnlySpan<int>(*(void**)values[3], *(int*)values[4]), new global::System.Span<float>(*(void**)values[5], *(int*)values[6]), new global::System.Span<int>(*(void**)values[7], *(int*)values[8]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class BarrierHelpers
    {
        /// <inheritdoc cref="LocalFunctions(global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void LocalFunctions(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> n, global::GpuKernels.GpuArray<int> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan nSpan = launch.Bind(n, "n", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[4];
            arguments[0] = &nSpan.Pointer;
            arguments[1] = &nSpan.Length;
            arguments[2] = &resultsSpan.Pointer;
            arguments[3] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.LocalFunctions_2468809b.Handle, arguments, overlap: nSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(n);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => LocalFunctions(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="LocalFunctions(global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void LocalFunctions(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> n, global::System.Span<int> results)
        {
            fixed (int* nPointer = n)
            fixed (int* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(nPointer, n.Length, sizeof(int), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan nSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[1];
                void** arguments = stackalloc void*[4];
                arguments[0] = &nSpan.Pointer;
                arguments[1] = &nSpan.Length;
                arguments[2] = &resultsSpan.Pointer;
                arguments[3] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.LocalFunctions_2468809b.Handle, arguments, overlap: nSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => LocalFunctions(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }
    }
}
