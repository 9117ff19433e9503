namespace GpuKernels.Tests.Kernels
{
    partial class Grids
    {
        /// <inheritdoc cref="Diffuse(int, global::System.Span{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Diffuse(global::GpuKernels.Launch launch, int steps, global::GpuKernels.GpuArray<float> even, global::GpuKernels.GpuArray<float> odd)
        {
            global::GpuKernels.CompilerServices.DeviceSpan evenSpan = launch.Bind(even, "even");
            global::GpuKernels.CompilerServices.DeviceSpan oddSpan = launch.Bind(odd, "odd");
            void** arguments = stackalloc void*[5];
            arguments[0] = &steps;
            arguments[1] = &evenSpan.Pointer;
            arguments[2] = &evenSpan.Length;
            arguments[3] = &oddSpan.Pointer;
            arguments[4] = &oddSpan.Length;
            launch.Run(global::GpuKernels.Generated.Diffuse_9bb0b105.Handle, arguments, overlap: evenSpan.Overlaps(oddSpan), &plain);
            global::System.GC.KeepAlive(even);
            global::System.GC.KeepAlive(odd);

            static void plain(void** values) => Diffuse(*(int*)values[0], new global::System.Span<float>(*(void**)values[1], *(int*)values[2]), new global::System.Span<float>(*(void**)values[3], *(int*)values[4]));
        }

        /// <inheritdoc cref="Diffuse(int, global::System.Span{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Diffuse(global::GpuKernels.Launch launch, int steps, global::System.Span<float> even, global::System.Span<float> odd)
        {
            fixed (float* evenPointer = even)
            fixed (float* oddPointer = odd)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(evenPointer, even.Length, sizeof(float), isWritten: true),
                    new(oddPointer, odd.Length, sizeof(float), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan evenSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan oddSpan = transfer[1];
                void** arguments = stackalloc void*[5];
                arguments[0] = &steps;
                arguments[1] = &evenSpan.Pointer;
                arguments[2] = &evenSpan.Length;
                arguments[3] = &oddSpan.Pointer;
                arguments[4] = &oddSpan.Length;
                launch.Run(global::GpuKernels.Generated.Diffuse_9bb0b105.Handle, arguments, overlap: evenSpan.Overlaps(oddSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Diffuse(*(int*)values[0], new global::System.Span<float>(*(void**)values[1], *(int*)values[2]), new global::System.Span<float>(*(void**)values[3], *(int*)values[4]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Grids
    {
        /// <inheritdoc cref="Sum(global::System.ReadOnlySpan{int}, global::System.Span{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Sum(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> x, global::GpuKernels.GpuArray<int> @partial, global::GpuKernels.GpuArray<int> sum)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan partialSpan = launch.Bind(@partial, "partial");
            global::GpuKernels.CompilerServices.DeviceSpan sumSpan = launch.Bind(sum, "sum");
            void** arguments = stackalloc void*[6];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &partialSpan.Pointer;
            arguments[3] = &partialSpan.Length;
            arguments[4] = &sumSpan.Pointer;
            arguments[5] = &sumSpan.Length;
            launch.Run(global::GpuKernels.Generated.Sum_d880535f.Handle, arguments, overlap: xSpan.Overlaps(partialSpan) | xSpan.Overlaps(sumSpan) | partialSpan.Overlaps(sumSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(@partial);
            global::System.GC.KeepAlive(sum);

            static void plain(void** values) => Sum(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="Sum(global::System.ReadOnlySpan{int}, global::System.Span{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Sum(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> x, global::System.Span<int> @partial, global::System.Span<int> sum)
        {
            fixed (int* xPointer = x)
            fixed (int* partialPointer = @partial)
            fixed (int* sumPointer = sum)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(int), isWritten: false),
                    new(partialPointer, @partial.Length, sizeof(int), isWritten: true),
                    new(sumPointer, sum.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan partialSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan sumSpan = transfer[2];
                void** arguments = stackalloc void*[6];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &partialSpan.Pointer;
                arguments[3] = &partialSpan.Length;
                arguments[4] = &sumSpan.Pointer;
                arguments[5] = &sumSpan.Length;
                launch.Run(global::GpuKernels.Generated.Sum_d880535f.Handle, arguments, overlap: xSpan.Overlaps(partialSpan) | xSpan.Overlaps(sumSpan) | partialSpan.Overlaps(sumSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Sum(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Grids
    {
        /// <inheritdoc cref="SomeReturn(global::System.Span{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void SomeReturn(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> x, global::GpuKernels.GpuArray<int> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x");
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[4];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &resultsSpan.Pointer;
            arguments[3] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.SomeReturn_893c7c8a.Handle, arguments, overlap: xSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => SomeReturn(new global::System.Span<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="SomeReturn(global::System.Span{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void SomeReturn(global::GpuKernels.Launch launch, global::System.Span<int> x, global::System.Span<int> results)
        {
            fixed (int* xPointer = x)
            fixed (int* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(int), isWritten: true),
                    new(resultsPointer, results.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[1];
                void** arguments = stackalloc void*[4];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &resultsSpan.Pointer;
                arguments[3] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.SomeReturn_893c7c8a.Handle, arguments, overlap: xSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => SomeReturn(new global::System.Span<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Grids
    {
        /// <inheritdoc cref="KeepDynamic(int, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void KeepDynamic(global::GpuKernels.Launch launch, int rounds, global::GpuKernels.GpuArray<int> x)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x");
            void** arguments = stackalloc void*[3];
            arguments[0] = &rounds;
            arguments[1] = &xSpan.Pointer;
            arguments[2] = &xSpan.Length;
            launch.Run(global::GpuKernels.Generated.KeepDynamic_b318a5b1.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(x);

            static void plain(void** values) => KeepDynamic(*(int*)values[0], new global::System.Span<int>(*(void**)values[1], *(int*)values[2]));
        }

        /// <inheritdoc cref="KeepDynamic(int, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void KeepDynamic(global::GpuKernels.Launch launch, int rounds, global::System.Span<int> x)
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
                launch.Run(global::GpuKernels.Generated.KeepDynamic_b318a5b1.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => KeepDynamic(*(int*)values[0], new global::System.Span<int>(*(void**)values[1], *(int*)values[2]));
        }
    }
}
