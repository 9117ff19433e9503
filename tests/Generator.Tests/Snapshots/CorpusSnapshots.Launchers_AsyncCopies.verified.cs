namespace GpuKernels.Tests.Kernels
{
    partial class AsyncCopies
    {
        /// <inheritdoc cref="StagedSums(global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void StagedSums(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<float> x, global::GpuKernels.GpuArray<float> sums)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan sumsSpan = launch.Bind(sums, "sums");
            void** arguments = stackalloc void*[4];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &sumsSpan.Pointer;
            arguments[3] = &sumsSpan.Length;
            launch.Run(global::GpuKernels.Generated.StagedSums_3e1132aa.Handle, arguments, overlap: xSpan.Overlaps(sumsSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(sums);

            static void plain(void** values) => StagedSums(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.Span<float>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="StagedSums(global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void StagedSums(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<float> x, global::System.Span<float> sums)
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
                launch.Run(global::GpuKernels.Generated.StagedSums_3e1132aa.Handle, arguments, overlap: xSpan.Overlaps(sumsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => StagedSums(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.Span<float>(*(void**)values[2], *(int*)values[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class AsyncCopies
    {
        /// <inheritdoc cref="Elements(global::System.ReadOnlySpan{int}, global::System.ReadOnlySpan{double}, global::System.ReadOnlySpan{global::System.Numerics.Vector4}, global::System.ReadOnlySpan{short}, global::System.Span{double})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Elements(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> ints, global::GpuKernels.GpuArray<double> doubles, global::GpuKernels.GpuArray<global::System.Numerics.Vector4> vectors, global::GpuKernels.GpuArray<short> shorts, global::GpuKernels.GpuArray<double> results)
        {
            if (sizeof(global::System.Numerics.Vector4) != 16)
                throw new global::System.InvalidOperationException($"Struct System.Numerics.Vector4 has {sizeof(global::System.Numerics.Vector4)} bytes, but kernel GpuKernels.Tests.Kernels.AsyncCopies.Elements was translated for 16: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan intsSpan = launch.Bind(ints, "ints", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan doublesSpan = launch.Bind(doubles, "doubles", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan vectorsSpan = launch.Bind(vectors, "vectors", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan shortsSpan = launch.Bind(shorts, "shorts", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[10];
            arguments[0] = &intsSpan.Pointer;
            arguments[1] = &intsSpan.Length;
            arguments[2] = &doublesSpan.Pointer;
            arguments[3] = &doublesSpan.Length;
            arguments[4] = &vectorsSpan.Pointer;
            arguments[5] = &vectorsSpan.Length;
            arguments[6] = &shortsSpan.Pointer;
            arguments[7] = &shortsSpan.Length;
            arguments[8] = &resultsSpan.Pointer;
            arguments[9] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Elements_3646872f.Handle, arguments, overlap: intsSpan.Overlaps(resultsSpan) | doublesSpan.Overlaps(resultsSpan) | vectorsSpan.Overlaps(resultsSpan) | shortsSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(ints);
            global::System.GC.KeepAlive(doubles);
            global::System.GC.KeepAlive(vectors);
            global::System.GC.KeepAlive(shorts);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => Elements(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<double>(*(void**)values[2], *(int*)values[3]), new global::System.ReadOnlySpan<global::System.Numerics.Vector4>(*(void**)values[4], *(int*)values[5]), new global::System.ReadOnlySpan<short>(*(void**)values[6], *(int*)values[7]), new global::System.Span<double>(*(void**)values[8], *(int*)values[9]));
        }

        /// <inheritdoc cref="Elements(global::System.ReadOnlySpan{int}, global::System.ReadOnlySpan{double}, global::System.ReadOnlySpan{global::System.Numerics.Vector4}, global::System.ReadOnlySpan{short}, global::System.Span{double})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Elements(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> ints, global::System.ReadOnlySpan<double> doubles, global::System.ReadOnlySpan<global::System.Numerics.Vector4> vectors, global::System.ReadOnlySpan<short> shorts, global::System.Span<double> results)
        {
            if (sizeof(global::System.Numerics.Vector4) != 16)
                throw new global::System.InvalidOperationException($"Struct System.Numerics.Vector4 has {sizeof(global::System.Numerics.Vector4)} bytes, but kernel GpuKernels.Tests.Kernels.AsyncCopies.Elements was translated for 16: rebuild it.");
            fixed (int* intsPointer = ints)
            fixed (double* doublesPointer = doubles)
            fixed (global::System.Numerics.Vector4* vectorsPointer = vectors)
            fixed (short* shortsPointer = shorts)
            fixed (double* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(intsPointer, ints.Length, sizeof(int), isWritten: false),
                    new(doublesPointer, doubles.Length, sizeof(double), isWritten: false),
                    new(vectorsPointer, vectors.Length, sizeof(global::System.Numerics.Vector4), isWritten: false),
                    new(shortsPointer, shorts.Length, sizeof(short), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(double), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan intsSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan doublesSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan vectorsSpan = transfer[2];
                global::GpuKernels.CompilerServices.DeviceSpan shortsSpan = transfer[3];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[4];
                void** arguments = stackalloc void*[10];
                arguments[0] = &intsSpan.Pointer;
                arguments[1] = &intsSpan.Length;
                arguments[2] = &doublesSpan.Pointer;
                arguments[3] = &doublesSpan.Length;
                arguments[4] = &vectorsSpan.Pointer;
                arguments[5] = &vectorsSpan.Length;
                arguments[6] = &shortsSpan.Pointer;
                arguments[7] = &shortsSpan.Length;
                arguments[8] = &resultsSpan.Pointer;
                arguments[9] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Elements_3646872f.Handle, arguments, overlap: intsSpan.Overlaps(resultsSpan) | doublesSpan.Overlaps(resultsSpan) | vectorsSpan.Overlaps(resultsSpan) | shortsSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Elements(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<double>(*(void**)values[2], *(int*)values[3]), new global::System.ReadOnlySpan<global::System.Numerics.Vector4>(*(void**)values[4], *(int*)values[5]), new global::System.ReadOnlySpan<short>(*(void**)values[6], *(int*)values[7]), new global::System.Span<double>(*(void**)values[8], *(int*)values[9]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class AsyncCopies
    {
        /// <inheritdoc cref="CacheHints(global::System.ReadOnlySpan{byte}, global::System.ReadOnlySpan{global::System.Half}, global::System.Span{int}, global::System.Span{double}, global::System.Span{global::System.Numerics.Vector4}, global::System.Span{double})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void CacheHints(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<byte> bytes, global::GpuKernels.GpuArray<global::System.Half> halves, global::GpuKernels.GpuArray<int> ints, global::GpuKernels.GpuArray<double> doubles, global::GpuKernels.GpuArray<global::System.Numerics.Vector4> vectors, global::GpuKernels.GpuArray<double> results)
        {
            if (sizeof(global::System.Numerics.Vector4) != 16)
                throw new global::System.InvalidOperationException($"Struct System.Numerics.Vector4 has {sizeof(global::System.Numerics.Vector4)} bytes, but kernel GpuKernels.Tests.Kernels.AsyncCopies.CacheHints was translated for 16: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan bytesSpan = launch.Bind(bytes, "bytes", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan halvesSpan = launch.Bind(halves, "halves", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan intsSpan = launch.Bind(ints, "ints");
            global::GpuKernels.CompilerServices.DeviceSpan doublesSpan = launch.Bind(doubles, "doubles");
            global::GpuKernels.CompilerServices.DeviceSpan vectorsSpan = launch.Bind(vectors, "vectors");
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[12];
            arguments[0] = &bytesSpan.Pointer;
            arguments[1] = &bytesSpan.Length;
            arguments[2] = &halvesSpan.Pointer;
            arguments[3] = &halvesSpan.Length;
            arguments[4] = &intsSpan.Pointer;
            arguments[5] = &intsSpan.Length;
            arguments[6] = &doublesSpan.Pointer;
            arguments[7] = &doublesSpan.Length;
            arguments[8] = &vectorsSpan.Pointer;
            arguments[9] = &vectorsSpan.Length;
            arguments[10] = &resultsSpan.Pointer;
            arguments[11] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.CacheHints_b61f7c6f.Handle, arguments, overlap: bytesSpan.Overlaps(intsSpan) | bytesSpan.Overlaps(doublesSpan) | bytesSpan.Overlaps(vectorsSpan) | bytesSpan.Overlaps(resultsSpan) | halvesSpan.Overlaps(intsSpan) | halvesSpan.Overlaps(doublesSpan) | halvesSpan.Overlaps(vectorsSpan) | halvesSpan.Overlaps(resultsSpan) | intsSpan.Overlaps(doublesSpan) | intsSpan.Overlaps(vectorsSpan) | intsSpan.Overlaps(resultsSpan) | doublesSpan.Overlaps(vectorsSpan) | doublesSpan.Overlaps(resultsSpan) | vectorsSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(bytes);
            global::System.GC.KeepAlive(halves);
            global::System.GC.KeepAlive(ints);
            global::System.GC.KeepAlive(doubles);
            global::System.GC.KeepAlive(vectors);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => CacheHints(new global::System.ReadOnlySpan<byte>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<global::System.Half>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]), new global::System.Span<double>(*(void**)values[6], *(int*)values[7]), new global::System.Span<global::System.Numerics.Vector4>(*(void**)values[8], *(int*)values[9]), new global::System.Span<double>(*(void**)values[10], *(int*)values[11]));
        }

        /// <inheritdoc cref="CacheHints(global::System.ReadOnlySpan{byte}, global::System.ReadOnlySpan{global::System.Half}, global::System.Span{int}, global::System.Span{double}, global::System.Span{global::System.Numerics.Vector4}, global::System.Span{double})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void CacheHints(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<byte> bytes, global::System.ReadOnlySpan<global::System.Half> halves, global::System.Span<int> ints, global::System.Span<double> doubles, global::System.Span<global::System.Numerics.Vector4> vectors, global::System.Span<double> results)
        {
            if (sizeof(global::System.Numerics.Vector4) != 16)
                throw new global::System.InvalidOperationException($"Struct System.Numerics.Vector4 has {sizeof(global::System.Numerics.Vector4)} bytes, but kernel GpuKernels.Tests.Kernels.AsyncCopies.CacheHints was translated for 16: rebuild it.");
            fixed (byte* bytesPointer = bytes)
            fixed (global::System.Half* halvesPointer = halves)
            fixed (int* intsPointer = ints)
            fixed (double* doublesPointer = doubles)
            fixed (global::System.Numerics.Vector4* vectorsPointer = vectors)
            fixed (double* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(bytesPointer, bytes.Length, sizeof(byte), isWritten: false),
                    new(halvesPointer, halves.Length, sizeof(global::System.Half), isWritten: false),
                    new(intsPointer, ints.Length, sizeof(int), isWritten: true),
                    new(doublesPointer, doubles.Length, sizeof(double), isWritten: true),
                    new(vectorsPointer, vectors.Length, sizeof(global::System.Numerics.Vector4), isWritten: true),
                    new(resultsPointer, results.Length, sizeof(double), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan bytesSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan halvesSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan intsSpan = transfer[2];
                global::GpuKernels.CompilerServices.DeviceSpan doublesSpan = transfer[3];
                global::GpuKernels.CompilerServices.DeviceSpan vectorsSpan = transfer[4];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[5];
                void** arguments = stackalloc void*[12];
                arguments[0] = &bytesSpan.Pointer;
                arguments[1] = &bytesSpan.Length;
                arguments[2] = &halvesSpan.Pointer;
                arguments[3] = &halvesSpan.Length;
                arguments[4] = &intsSpan.Pointer;
                arguments[5] = &intsSpan.Length;
                arguments[6] = &doublesSpan.Pointer;
                arguments[7] = &doublesSpan.Length;
                arguments[8] = &vectorsSpan.Pointer;
                arguments[9] = &vectorsSpan.Length;
                arguments[10] = &resultsSpan.Pointer;
                arguments[11] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.CacheHints_b61f7c6f.Handle, arguments, overlap: bytesSpan.Overlaps(intsSpan) | bytesSpan.Overlaps(doublesSpan) | bytesSpan.Overlaps(vectorsSpan) | bytesSpan.Overlaps(resultsSpan) | halvesSpan.Overlaps(intsSpan) | halvesSpan.Overlaps(doublesSpan) | halvesSpan.Overlaps(vectorsSpan) | halvesSpan.Overlaps(resultsSpan) | intsSpan.Overlaps(doublesSpan) | intsSpan.Overlaps(vectorsSpan) | intsSpan.Overlaps(resultsSpan) | doublesSpan.Overlaps(vectorsSpan) | doublesSpan.Overlaps(resultsSpan) | vectorsSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => CacheHints(new global::System.ReadOnlySpan<byte>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<global::System.Half>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]), new global::System.Span<double>(*(void**)values[6], *(int*)values[7]), new global::System.Span<global::System.Numerics.Vector4>(*(void**)values[8], *(int*)values[9]), new global::System.Span<double>(*(void**)values[10], *(int*)values[11]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class AsyncCopies
    {
        /// <inheritdoc cref="Clocks(global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Clocks(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[2];
            arguments[0] = &resultsSpan.Pointer;
            arguments[1] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Clocks_4a87b67b.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => Clocks(new global::System.Span<int>(*(void**)values[0], *(int*)values[1]));
        }

        /// <inheritdoc cref="Clocks(global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Clocks(global::GpuKernels.Launch launch, global::System.Span<int> results)
        {
            fixed (int* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(resultsPointer, results.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[0];
                void** arguments = stackalloc void*[2];
                arguments[0] = &resultsSpan.Pointer;
                arguments[1] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Clocks_4a87b67b.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => Clocks(new global::System.Span<int>(*(void**)values[0], *(int*)values[1]));
        }
    }
}
