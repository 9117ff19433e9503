namespace GpuKernels.Tests.Kernels
{
    partial class Blocks
    {
        /// <inheritdoc cref="Sum(global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Sum(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<float> x, global::GpuKernels.GpuArray<float> sums)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan sumsSpan = launch.Bind(sums, "sums");
            void** arguments = stackalloc void*[4];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &sumsSpan.Pointer;
            arguments[3] = &sumsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Sum_4673f20a.Handle, arguments, overlap: xSpan.Overlaps(sumsSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(sums);

            static void plain(void** values) => Sum(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.Span<float>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="Sum(global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Sum(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<float> x, global::System.Span<float> sums)
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
                launch.Run(global::GpuKernels.Generated.Sum_4673f20a.Handle, arguments, overlap: xSpan.Overlaps(sumsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Sum(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.Span<float>(*(void**)values[2], *(int*)values[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Blocks
    {
        /// <inheritdoc cref="MatMul(int, global::System.ReadOnlySpan{float}, global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void MatMul(global::GpuKernels.Launch launch, int n, global::GpuKernels.GpuArray<float> a, global::GpuKernels.GpuArray<float> b, global::GpuKernels.GpuArray<float> c)
        {
            global::GpuKernels.CompilerServices.DeviceSpan aSpan = launch.Bind(a, "a", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan bSpan = launch.Bind(b, "b", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan cSpan = launch.Bind(c, "c");
            void** arguments = stackalloc void*[7];
            arguments[0] = &n;
            arguments[1] = &aSpan.Pointer;
            arguments[2] = &aSpan.Length;
            arguments[3] = &bSpan.Pointer;
            arguments[4] = &bSpan.Length;
            arguments[5] = &cSpan.Pointer;
            arguments[6] = &cSpan.Length;
            launch.Run(global::GpuKernels.Generated.MatMul_5bca9051.Handle, arguments, overlap: aSpan.Overlaps(cSpan) | bSpan.Overlaps(cSpan), &plain);
            global::System.GC.KeepAlive(a);
            global::System.GC.KeepAlive(b);
            global::System.GC.KeepAlive(c);

            static void plain(void** values) => MatMul(*(int*)values[0], new global::System.ReadOnlySpan<float>(*(void**)values[1], *(int*)values[2]), new global::System.ReadOnlySpan<float>(*(void**)values[3], *(int*)values[4]), new global::System.Span<float>(*(void**)values[5], *(int*)values[6]));
        }

        /// <inheritdoc cref="MatMul(int, global::System.ReadOnlySpan{float}, global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void MatMul(global::GpuKernels.Launch launch, int n, global::System.ReadOnlySpan<float> a, global::System.ReadOnlySpan<float> b, global::System.Span<float> c)
        {
            fixed (float* aPointer = a)
            fixed (float* bPointer = b)
            fixed (float* cPointer = c)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(aPointer, a.Length, sizeof(float), isWritten: false),
                    new(bPointer, b.Length, sizeof(float), isWritten: false),
                    new(cPointer, c.Length, sizeof(float), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan aSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan bSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan cSpan = transfer[2];
                void** arguments = stackalloc void*[7];
                arguments[0] = &n;
                arguments[1] = &aSpan.Pointer;
                arguments[2] = &aSpan.Length;
                arguments[3] = &bSpan.Pointer;
                arguments[4] = &bSpan.Length;
                arguments[5] = &cSpan.Pointer;
                arguments[6] = &cSpan.Length;
                launch.Run(global::GpuKernels.Generated.MatMul_5bca9051.Handle, arguments, overlap: aSpan.Overlaps(cSpan) | bSpan.Overlaps(cSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => MatMul(*(int*)values[0], new global::System.ReadOnlySpan<float>(*(void**)values[1], *(int*)values[2]), new global::System.ReadOnlySpan<float>(*(void**)values[3], *(int*)values[4]), new global::System.Span<float>(*(void**)values[5], *(int*)values[6]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Blocks
    {
        /// <inheritdoc cref="Reverse(global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Reverse(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> x)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x");
            void** arguments = stackalloc void*[2];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            launch.Run(global::GpuKernels.Generated.Reverse_dae9ebc3.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(x);

            static void plain(void** values) => Reverse(new global::System.Span<int>(*(void**)values[0], *(int*)values[1]));
        }

        /// <inheritdoc cref="Reverse(global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Reverse(global::GpuKernels.Launch launch, global::System.Span<int> x)
        {
            fixed (int* xPointer = x)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                void** arguments = stackalloc void*[2];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                launch.Run(global::GpuKernels.Generated.Reverse_dae9ebc3.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => Reverse(new global::System.Span<int>(*(void**)values[0], *(int*)values[1]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Blocks
    {
        /// <inheritdoc cref="Histogram(global::System.ReadOnlySpan{byte}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Histogram(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<byte> values, global::GpuKernels.GpuArray<int> counts)
        {
            global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = launch.Bind(values, "values", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan countsSpan = launch.Bind(counts, "counts");
            void** arguments = stackalloc void*[4];
            arguments[0] = &valuesSpan.Pointer;
            arguments[1] = &valuesSpan.Length;
            arguments[2] = &countsSpan.Pointer;
            arguments[3] = &countsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Histogram_0da86d84.Handle, arguments, overlap: valuesSpan.Overlaps(countsSpan), &plain);
            global::System.GC.KeepAlive(values);
            global::System.GC.KeepAlive(counts);

            static void plain(void** values_) => Histogram(new global::System.ReadOnlySpan<byte>(*(void**)values_[0], *(int*)values_[1]), new global::System.Span<int>(*(void**)values_[2], *(int*)values_[3]));
        }

        /// <inheritdoc cref="Histogram(global::System.ReadOnlySpan{byte}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Histogram(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<byte> values, global::System.Span<int> counts)
        {
            fixed (byte* valuesPointer = values)
            fixed (int* countsPointer = counts)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(valuesPointer, values.Length, sizeof(byte), isWritten: false),
                    new(countsPointer, counts.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan countsSpan = transfer[1];
                void** arguments = stackalloc void*[4];
                arguments[0] = &valuesSpan.Pointer;
                arguments[1] = &valuesSpan.Length;
                arguments[2] = &countsSpan.Pointer;
                arguments[3] = &countsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Histogram_0da86d84.Handle, arguments, overlap: valuesSpan.Overlaps(countsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values_) => Histogram(new global::System.ReadOnlySpan<byte>(*(void**)values_[0], *(int*)values_[1]), new global::System.Span<int>(*(void**)values_[2], *(int*)values_[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Blocks
    {
        /// <inheritdoc cref="Atomics(global::System.Span{int}, global::System.Span{uint}, global::System.Span{long}, global::System.Span{ulong}, global::System.Span{float}, global::System.Span{double}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Atomics(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> ints, global::GpuKernels.GpuArray<uint> uints, global::GpuKernels.GpuArray<long> longs, global::GpuKernels.GpuArray<ulong> ulongs, global::GpuKernels.GpuArray<float> floats, global::GpuKernels.GpuArray<double> doubles, global::GpuKernels.GpuArray<int> seen)
        {
            global::GpuKernels.CompilerServices.DeviceSpan intsSpan = launch.Bind(ints, "ints");
            global::GpuKernels.CompilerServices.DeviceSpan uintsSpan = launch.Bind(uints, "uints");
            global::GpuKernels.CompilerServices.DeviceSpan longsSpan = launch.Bind(longs, "longs");
            global::GpuKernels.CompilerServices.DeviceSpan ulongsSpan = launch.Bind(ulongs, "ulongs");
            global::GpuKernels.CompilerServices.DeviceSpan floatsSpan = launch.Bind(floats, "floats");
            global::GpuKernels.CompilerServices.DeviceSpan doublesSpan = launch.Bind(doubles, "doubles");
            global::GpuKernels.CompilerServices.DeviceSpan seenSpan = launch.Bind(seen, "seen");
            void** arguments = stackalloc void*[15];
            arguments[0] = &intsSpan.Pointer;
            arguments[1] = &intsSpan.Length;
            arguments[2] = &uintsSpan.Pointer;
            arguments[3] = &uintsSpan.Length;
            arguments[4] = &longsSpan.Pointer;
            arguments[5] = &longsSpan.Length;
            arguments[6] = &ulongsSpan.Pointer;
            arguments[7] = &ulongsSpan.Length;
            arguments[8] = &floatsSpan.Pointer;
            arguments[9] = &floatsSpan.Length;
            arguments[10] = &doublesSpan.Pointer;
            arguments[11] = &doublesSpan.Length;
            arguments[12] = &seenSpan.Pointer;
            arguments[13] = &seenSpan.Length;
            launch.Run(global::GpuKernels.Generated.Atomics_98920b7e.Handle, arguments, overlap: intsSpan.Overlaps(uintsSpan) | intsSpan.Overlaps(longsSpan) | intsSpan.Overlaps(ulongsSpan) | intsSpan.Overlaps(floatsSpan) | intsSpan.Overlaps(doublesSpan) | intsSpan.Overlaps(seenSpan) | uintsSpan.Overlaps(longsSpan) | uintsSpan.Overlaps(ulongsSpan) | uintsSpan.Overlaps(floatsSpan) | uintsSpan.Overlaps(doublesSpan) | uintsSpan.Overlaps(seenSpan) | longsSpan.Overlaps(ulongsSpan) | longsSpan.Overlaps(floatsSpan) | longsSpan.Overlaps(doublesSpan) | longsSpan.Overlaps(seenSpan) | ulongsSpan.Overlaps(floatsSpan) | ulongsSpan.Overlaps(doublesSpan) | ulongsSpan.Overlaps(seenSpan) | floatsSpan.Overlaps(doublesSpan) | floatsSpan.Overlaps(seenSpan) | doublesSpan.Overlaps(seenSpan), &plain);
            global::System.GC.KeepAlive(ints);
            global::System.GC.KeepAlive(uints);
            global::System.GC.KeepAlive(longs);
            global::System.GC.KeepAlive(ulongs);
            global::System.GC.KeepAlive(floats);
            global::System.GC.KeepAlive(doubles);
            global::System.GC.KeepAlive(seen);

            static void plain(void** values) => Atomics(new global::System.Span<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<uint>(*(void**)values[2], *(int*)values[3]), new global::System.Span<long>(*(void**)values[4], *(int*)values[5]), new global::System.Span<ulong>(*(void**)values[6], *(int*)values[7]), new global::System.Span<float>(*(void**)values[8], *(int*)values[9]), new global::System.Span<double>(*(void**)values[10], *(int*)values[11]), new global::System.Span<int>(*(void**)values[12], *(int*)values[13]));
        }

        /// <inheritdoc cref="Atomics(global::System.Span{int}, global::System.Span{uint}, global::System.Span{long}, global::System.Span{ulong}, global::System.Span{float}, global::System.Span{double}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Atomics(global::GpuKernels.Launch launch, global::System.Span<int> ints, global::System.Span<uint> uints, global::System.Span<long> longs, global::System.Span<ulong> ulongs, global::System.Span<float> floats, global::System.Span<double> doubles, global::System.Span<int> seen)
        {
            fixed (int* intsPointer = ints)
            fixed (uint* uintsPointer = uints)
            fixed (long* longsPointer = longs)
            fixed (ulong* ulongsPointer = ulongs)
            fixed (float* floatsPointer = floats)
            fixed (double* doublesPointer = doubles)
            fixed (int* seenPointer = seen)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(intsPointer, ints.Length, sizeof(int), isWritten: true),
                    new(uintsPointer, uints.Length, sizeof(uint), isWritten: true),
                    new(longsPointer, longs.Length, sizeof(long), isWritten: true),
                    new(ulongsPointer, ulongs.Length, sizeof(ulong), isWritten: true),
                    new(floatsPointer, floats.Length, sizeof(float), isWritten: true),
                    new(doublesPointer, doubles.Length, sizeof(double), isWritten: true),
                    new(seenPointer, seen.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan intsSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan uintsSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan longsSpan = transfer[2];
                global::GpuKernels.CompilerServices.DeviceSpan ulongsSpan = transfer[3];
                global::GpuKernels.CompilerServices.DeviceSpan floatsSpan = transfer[4];
                global::GpuKernels.CompilerServices.DeviceSpan doublesSpan = transfer[5];
                global::GpuKernels.CompilerServices.DeviceSpan seenSpan = transfer[6];
                void** arguments = stackalloc void*[15];
                arguments[0] = &intsSpan.Pointer;
                arguments[1] = &intsSpan.Length;
                arguments[2] = &uintsSpan.Pointer;
                arguments[3] = &uintsSpan.Length;
                arguments[4] = &longsSpan.Pointer;
                arguments[5] = &longsSpan.Length;
                arguments[6] = &ulongsSpan.Pointer;
                arguments[7] = &ulongsSpan.Length;
                arguments[8] = &floatsSpan.Pointer;
                arguments[9] = &floatsSpan.Length;
                arguments[10] = &doublesSpan.Pointer;
                arguments[11] = &doublesSpan.Length;
                arguments[12] = &seenSpan.Pointer;
                arguments[13] = &seenSpan.Length;
                launch.Run(global::GpuKernels.Generated.Atomics_98920b7e.Handle, arguments, overlap: intsSpan.Overlaps(uintsSpan) | intsSpan.Overlaps(longsSpan) | intsSpan.Overlaps(ulongsSpan) | intsSpan.Overlaps(floatsSpan) | intsSpan.Overlaps(doublesSpan) | intsSpan.Overlaps(seenSpan) | uintsSpan.Overlaps(longsSpan) | uintsSpan.Overlaps(ulongsSpan) | uintsSpan.Overlaps(floatsSpan) | uintsSpan.Overlaps(doublesSpan) | uintsSpan.Overlaps(seenSpan) | longsSpan.Overlaps(ulongsSpan) | longsSpan.Overlaps(floatsSpan) | longsSpan.Overlaps(doublesSpan) | longsSpan.Overlaps(seenSpan) | ulongsSpan.Overlaps(floatsSpan) | ulongsSpan.Overlaps(doublesSpan) | ulongsSpan.Overlaps(seenSpan) | floatsSpan.Overlaps(doublesSpan) | floatsSpan.Overlaps(seenSpan) | doublesSpan.Overlaps(seenSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Atomics(new global::System.Span<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<uint>(*(void**)values[2], *(int*)values[3]), new global::System.Span<long>(*(void**)values[4], *(int*)values[5]), new global::System.Span<ulong>(*(void**)values[6], *(int*)values[7]), new global::System.Span<float>(*(void**)values[8], *(int*)values[9]), new global::System.Span<double>(*(void**)values[10], *(int*)values[11]), new global::System.Span<int>(*(void**)values[12], *(int*)values[13]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Blocks
    {
        /// <inheritdoc cref="Volume(int, int, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Volume(global::GpuKernels.Launch launch, int width, int height, global::GpuKernels.GpuArray<int> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[4];
            arguments[0] = &width;
            arguments[1] = &height;
            arguments[2] = &resultsSpan.Pointer;
            arguments[3] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Volume_88fc04cb.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => Volume(*(int*)values[0], *(int*)values[1], new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="Volume(int, int, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Volume(global::GpuKernels.Launch launch, int width, int height, global::System.Span<int> results)
        {
            fixed (int* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(resultsPointer, results.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[0];
                void** arguments = stackalloc void*[4];
                arguments[0] = &width;
                arguments[1] = &height;
                arguments[2] = &resultsSpan.Pointer;
                arguments[3] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Volume_88fc04cb.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => Volume(*(int*)values[0], *(int*)values[1], new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Blocks
    {
        /// <inheritdoc cref="Scan(global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Scan(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> x)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x");
            void** arguments = stackalloc void*[2];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            launch.Run(global::GpuKernels.Generated.Scan_c7b71734.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(x);

            static void plain(void** values) => Scan(new global::System.Span<int>(*(void**)values[0], *(int*)values[1]));
        }

        /// <inheritdoc cref="Scan(global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Scan(global::GpuKernels.Launch launch, global::System.Span<int> x)
        {
            fixed (int* xPointer = x)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                void** arguments = stackalloc void*[2];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                launch.Run(global::GpuKernels.Generated.Scan_c7b71734.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => Scan(new global::System.Span<int>(*(void**)values[0], *(int*)values[1]));
        }
    }
}
