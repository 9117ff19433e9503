namespace GpuKernels.Corpus
{
    partial class Temp
    {
        /// <inheritdoc cref="Saxpy(float, global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Saxpy(global::GpuKernels.Launch launch, float a, global::GpuKernels.GpuArray<float> x, global::GpuKernels.GpuArray<float> y)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x");
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            void** arguments = stackalloc void*[5];
            arguments[0] = &a;
            arguments[1] = &xSpan.Pointer;
            arguments[2] = &xSpan.Length;
            arguments[3] = &ySpan.Pointer;
            arguments[4] = &ySpan.Length;
            launch.Run(global::GpuKernels.Generated.Saxpy_5537c4a7.Handle, arguments, overlap: xSpan.Overlaps(ySpan));
        }

        /// <inheritdoc cref="Saxpy(float, global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Saxpy(global::GpuKernels.Launch launch, float a, global::System.ReadOnlySpan<float> x, global::System.Span<float> y)
        {
            fixed (float* xPointer = x)
            fixed (float* yPointer = y)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(float), isWritten: false),
                    new(yPointer, y.Length, sizeof(float), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[1];
                void** arguments = stackalloc void*[5];
                arguments[0] = &a;
                arguments[1] = &xSpan.Pointer;
                arguments[2] = &xSpan.Length;
                arguments[3] = &ySpan.Pointer;
                arguments[4] = &ySpan.Length;
                launch.Run(global::GpuKernels.Generated.Saxpy_5537c4a7.Handle, arguments, overlap: xSpan.Overlaps(ySpan));
                transfer.Download();
            }
        }
    }
}

namespace GpuKernels.Corpus
{
    partial class Temp
    {
        /// <inheritdoc cref="BlockSum(global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void BlockSum(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<float> x, global::GpuKernels.GpuArray<float> sums)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x");
            global::GpuKernels.CompilerServices.DeviceSpan sumsSpan = launch.Bind(sums, "sums");
            void** arguments = stackalloc void*[4];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &sumsSpan.Pointer;
            arguments[3] = &sumsSpan.Length;
            launch.Run(global::GpuKernels.Generated.BlockSum_4a2e952e.Handle, arguments, overlap: xSpan.Overlaps(sumsSpan));
        }

        /// <inheritdoc cref="BlockSum(global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void BlockSum(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<float> x, global::System.Span<float> sums)
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
                launch.Run(global::GpuKernels.Generated.BlockSum_4a2e952e.Handle, arguments, overlap: xSpan.Overlaps(sumsSpan));
                transfer.Download();
            }
        }
    }
}

namespace GpuKernels.Corpus
{
    partial class Temp
    {
        /// <inheritdoc cref="Mixed(global::System.Span{global::GpuKernels.Corpus.Temp.Pair}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Mixed(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<global::GpuKernels.Corpus.Temp.Pair> pairs, global::GpuKernels.GpuArray<int> counts)
        {
            if (sizeof(global::GpuKernels.Corpus.Temp.Pair) != 16)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Corpus.Temp.Pair has {sizeof(global::GpuKernels.Corpus.Temp.Pair)} bytes, but kernel GpuKernels.Corpus.Temp.Mixed was translated for 16: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan pairsSpan = launch.Bind(pairs, "pairs");
            global::GpuKernels.CompilerServices.DeviceSpan countsSpan = launch.Bind(counts, "counts");
            void** arguments = stackalloc void*[4];
            arguments[0] = &pairsSpan.Pointer;
            arguments[1] = &pairsSpan.Length;
            arguments[2] = &countsSpan.Pointer;
            arguments[3] = &countsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Mixed_ae40db46.Handle, arguments, overlap: pairsSpan.Overlaps(countsSpan));
        }

        /// <inheritdoc cref="Mixed(global::System.Span{global::GpuKernels.Corpus.Temp.Pair}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Mixed(global::GpuKernels.Launch launch, global::System.Span<global::GpuKernels.Corpus.Temp.Pair> pairs, global::System.Span<int> counts)
        {
            if (sizeof(global::GpuKernels.Corpus.Temp.Pair) != 16)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Corpus.Temp.Pair has {sizeof(global::GpuKernels.Corpus.Temp.Pair)} bytes, but kernel GpuKernels.Corpus.Temp.Mixed was translated for 16: rebuild it.");
            fixed (global::GpuKernels.Corpus.Temp.Pair* pairsPointer = pairs)
            fixed (int* countsPointer = counts)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(pairsPointer, pairs.Length, sizeof(global::GpuKernels.Corpus.Temp.Pair), isWritten: true),
                    new(countsPointer, counts.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan pairsSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan countsSpan = transfer[1];
                void** arguments = stackalloc void*[4];
                arguments[0] = &pairsSpan.Pointer;
                arguments[1] = &pairsSpan.Length;
                arguments[2] = &countsSpan.Pointer;
                arguments[3] = &countsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Mixed_ae40db46.Handle, arguments, overlap: pairsSpan.Overlaps(countsSpan));
                transfer.Download();
            }
        }
    }
}
