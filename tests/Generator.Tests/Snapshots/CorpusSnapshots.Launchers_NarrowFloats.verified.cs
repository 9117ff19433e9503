namespace GpuKernels.Tests.Kernels
{
    partial class NarrowFloats
    {
        /// <inheritdoc cref="FromHalf(global::System.ReadOnlySpan{global::System.Half}, global::System.Span{float}, global::System.Span{double}, global::System.Span{long}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void FromHalf(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<global::System.Half> x, global::GpuKernels.GpuArray<float> floats, global::GpuKernels.GpuArray<double> doubles, global::GpuKernels.GpuArray<long> integers, global::GpuKernels.GpuArray<int> bits)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan floatsSpan = launch.Bind(floats, "floats");
            global::GpuKernels.CompilerServices.DeviceSpan doublesSpan = launch.Bind(doubles, "doubles");
            global::GpuKernels.CompilerServices.DeviceSpan integersSpan = launch.Bind(integers, "integers");
            global::GpuKernels.CompilerServices.DeviceSpan bitsSpan = launch.Bind(bits, "bits");
            void** arguments = stackalloc void*[11];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &floatsSpan.Pointer;
            arguments[3] = &floatsSpan.Length;
            arguments[4] = &doublesSpan.Pointer;
            arguments[5] = &doublesSpan.Length;
            arguments[6] = &integersSpan.Pointer;
            arguments[7] = &integersSpan.Length;
            arguments[8] = &bitsSpan.Pointer;
            arguments[9] = &bitsSpan.Length;
            launch.Run(global::GpuKernels.Generated.FromHalf_0d63d5d1.Handle, arguments, overlap: xSpan.Overlaps(floatsSpan) | xSpan.Overlaps(doublesSpan) | xSpan.Overlaps(integersSpan) | xSpan.Overlaps(bitsSpan) | floatsSpan.Overlaps(doublesSpan) | floatsSpan.Overlaps(integersSpan) | floatsSpan.Overlaps(bitsSpan) | doublesSpan.Overlaps(integersSpan) | doublesSpan.Overlaps(bitsSpan) | integersSpan.Overlaps(bitsSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(floats);
            global::System.GC.KeepAlive(doubles);
            global::System.GC.KeepAlive(integers);
            global::System.GC.KeepAlive(bits);

            static void plain(void** values) => FromHalf(new global::System.ReadOnlySpan<global::System.Half>(*(void**)values[0], *(int*)values[1]), new global::System.Span<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<double>(*(void**)values[4], *(int*)values[5]), new global::System.Span<long>(*(void**)values[6], *(int*)values[7]), new global::System.Span<int>(*(void**)values[8], *(int*)values[9]));
        }

        /// <inheritdoc cref="FromHalf(global::System.ReadOnlySpan{global::System.Half}, global::System.Span{float}, global::System.Span{double}, global::System.Span{long}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void FromHalf(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<global::System.Half> x, global::System.Span<float> floats, global::System.Span<double> doubles, global::System.Span<long> integers, global::System.Span<int> bits)
        {
            fixed (global::System.Half* xPointer = x)
            fixed (float* floatsPointer = floats)
            fixed (double* doublesPointer = doubles)
            fixed (long* integersPointer = integers)
            fixed (int* bitsPointer = bits)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(global::System.Half), isWritten: false),
                    new(floatsPointer, floats.Length, sizeof(float), isWritten: true),
                    new(doublesPointer, doubles.Length, sizeof(double), isWritten: true),
                    new(integersPointer, integers.Length, sizeof(long), isWritten: true),
                    new(bitsPointer, bits.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan floatsSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan doublesSpan = transfer[2];
                global::GpuKernels.CompilerServices.DeviceSpan integersSpan = transfer[3];
                global::GpuKernels.CompilerServices.DeviceSpan bitsSpan = transfer[4];
                void** arguments = stackalloc void*[11];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &floatsSpan.Pointer;
                arguments[3] = &floatsSpan.Length;
                arguments[4] = &doublesSpan.Pointer;
                arguments[5] = &doublesSpan.Length;
                arguments[6] = &integersSpan.Pointer;
                arguments[7] = &integersSpan.Length;
                arguments[8] = &bitsSpan.Pointer;
                arguments[9] = &bitsSpan.Length;
                launch.Run(global::GpuKernels.Generated.FromHalf_0d63d5d1.Handle, arguments, overlap: xSpan.Overlaps(floatsSpan) | xSpan.Overlaps(doublesSpan) | xSpan.Overlaps(integersSpan) | xSpan.Overlaps(bitsSpan) | floatsSpan.Overlaps(doublesSpan) | floatsSpan.Overlaps(integersSpan) | floatsSpan.Overlaps(bitsSpan) | doublesSpan.Overlaps(integersSpan) | doublesSpan.Overlaps(bitsSpan) | integersSpan.Overlaps(bitsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => FromHalf(new global::System.ReadOnlySpan<global::System.Half>(*(void**)values[0], *(int*)values[1]), new global::System.Span<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<double>(*(void**)values[4], *(int*)values[5]), new global::System.Span<long>(*(void**)values[6], *(int*)values[7]), new global::System.Span<int>(*(void**)values[8], *(int*)values[9]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class NarrowFloats
    {
        /// <inheritdoc cref="ToHalf(global::System.ReadOnlySpan{float}, global::System.ReadOnlySpan{double}, global::System.ReadOnlySpan{long}, global::System.Span{global::System.Half}, global::System.Span{global::System.Half}, global::System.Span{global::System.Half})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void ToHalf(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<float> x, global::GpuKernels.GpuArray<double> y, global::GpuKernels.GpuArray<long> n, global::GpuKernels.GpuArray<global::System.Half> floats, global::GpuKernels.GpuArray<global::System.Half> doubles, global::GpuKernels.GpuArray<global::System.Half> integers)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan nSpan = launch.Bind(n, "n", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan floatsSpan = launch.Bind(floats, "floats");
            global::GpuKernels.CompilerServices.DeviceSpan doublesSpan = launch.Bind(doubles, "doubles");
            global::GpuKernels.CompilerServices.DeviceSpan integersSpan = launch.Bind(integers, "integers");
            void** arguments = stackalloc void*[13];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &ySpan.Pointer;
            arguments[3] = &ySpan.Length;
            arguments[4] = &nSpan.Pointer;
            arguments[5] = &nSpan.Length;
            arguments[6] = &floatsSpan.Pointer;
            arguments[7] = &floatsSpan.Length;
            arguments[8] = &doublesSpan.Pointer;
            arguments[9] = &doublesSpan.Length;
            arguments[10] = &integersSpan.Pointer;
            arguments[11] = &integersSpan.Length;
            launch.Run(global::GpuKernels.Generated.ToHalf_f35c3be8.Handle, arguments, overlap: xSpan.Overlaps(floatsSpan) | xSpan.Overlaps(doublesSpan) | xSpan.Overlaps(integersSpan) | ySpan.Overlaps(floatsSpan) | ySpan.Overlaps(doublesSpan) | ySpan.Overlaps(integersSpan) | nSpan.Overlaps(floatsSpan) | nSpan.Overlaps(doublesSpan) | nSpan.Overlaps(integersSpan) | floatsSpan.Overlaps(doublesSpan) | floatsSpan.Overlaps(integersSpan) | doublesSpan.Overlaps(integersSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);
            global::System.GC.KeepAlive(n);
            global::System.GC.KeepAlive(floats);
            global::System.GC.KeepAlive(doubles);
            global::System.GC.KeepAlive(integers);

            static void plain(void** values) => ToHalf(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<double>(*(void**)values[2], *(int*)values[3]), new global::System.ReadOnlySpan<long>(*(void**)values[4], *(int*)values[5]), new global::System.Span<global::System.Half>(*(void**)values[6], *(int*)values[7]), new global::System.Span<global::System.Half>(*(void**)values[8], *(int*)values[9]), new global::System.Span<global::System.Half>(*(void**)values[10], *(int*)values[11]));
        }

        /// <inheritdoc cref="ToHalf(global::System.ReadOnlySpan{float}, global::System.ReadOnlySpan{double}, global::System.ReadOnlySpan{long}, global::System.Span{global::System.Half}, global::System.Span{global::System.Half}, global::System.Span{global::System.Half})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void ToHalf(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<float> x, global::System.ReadOnlySpan<double> y, global::System.ReadOnlySpan<long> n, global::System.Span<global::System.Half> floats, global::System.Span<global::System.Half> doubles, global::System.Span<global::System.Half> integers)
        {
            fixed (float* xPointer = x)
            fixed (double* yPointer = y)
            fixed (long* nPointer = n)
            fixed (global::System.Half* floatsPointer = floats)
            fixed (global::System.Half* doublesPointer = doubles)
            fixed (global::System.Half* integersPointer = integers)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(float), isWritten: false),
                    new(yPointer, y.Length, sizeof(double), isWritten: false),
                    new(nPointer, n.Length, sizeof(long), isWritten: false),
                    new(floatsPointer, floats.Length, sizeof(global::System.Half), isWritten: true),
                    new(doublesPointer, doubles.Length, sizeof(global::System.Half), isWritten: true),
                    new(integersPointer, integers.Length, sizeof(global::System.Half), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan nSpan = transfer[2];
                global::GpuKernels.CompilerServices.DeviceSpan floatsSpan = transfer[3];
                global::GpuKernels.CompilerServices.DeviceSpan doublesSpan = transfer[4];
                global::GpuKernels.CompilerServices.DeviceSpan integersSpan = transfer[5];
                void** arguments = stackalloc void*[13];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &ySpan.Pointer;
                arguments[3] = &ySpan.Length;
                arguments[4] = &nSpan.Pointer;
                arguments[5] = &nSpan.Length;
                arguments[6] = &floatsSpan.Pointer;
                arguments[7] = &floatsSpan.Length;
                arguments[8] = &doublesSpan.Pointer;
                arguments[9] = &doublesSpan.Length;
                arguments[10] = &integersSpan.Pointer;
                arguments[11] = &integersSpan.Length;
                launch.Run(global::GpuKernels.Generated.ToHalf_f35c3be8.Handle, arguments, overlap: xSpan.Overlaps(floatsSpan) | xSpan.Overlaps(doublesSpan) | xSpan.Overlaps(integersSpan) | ySpan.Overlaps(floatsSpan) | ySpan.Overlaps(doublesSpan) | ySpan.Overlaps(integersSpan) | nSpan.Overlaps(floatsSpan) | nSpan.Overlaps(doublesSpan) | nSpan.Overlaps(integersSpan) | floatsSpan.Overlaps(doublesSpan) | floatsSpan.Overlaps(integersSpan) | doublesSpan.Overlaps(integersSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => ToHalf(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<double>(*(void**)values[2], *(int*)values[3]), new global::System.ReadOnlySpan<long>(*(void**)values[4], *(int*)values[5]), new global::System.Span<global::System.Half>(*(void**)values[6], *(int*)values[7]), new global::System.Span<global::System.Half>(*(void**)values[8], *(int*)values[9]), new global::System.Span<global::System.Half>(*(void**)values[10], *(int*)values[11]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class NarrowFloats
    {
        /// <inheritdoc cref="HalfArithmetic(global::System.ReadOnlySpan{global::System.Half}, global::System.ReadOnlySpan{global::System.Half}, global::System.Span{global::System.Half}, global::System.Span{bool})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void HalfArithmetic(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<global::System.Half> a, global::GpuKernels.GpuArray<global::System.Half> b, global::GpuKernels.GpuArray<global::System.Half> results, global::GpuKernels.GpuArray<bool> comparisons)
        {
            global::GpuKernels.CompilerServices.DeviceSpan aSpan = launch.Bind(a, "a", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan bSpan = launch.Bind(b, "b", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            global::GpuKernels.CompilerServices.DeviceSpan comparisonsSpan = launch.Bind(comparisons, "comparisons");
            void** arguments = stackalloc void*[9];
            arguments[0] = &aSpan.Pointer;
            arguments[1] = &aSpan.Length;
            arguments[2] = &bSpan.Pointer;
            arguments[3] = &bSpan.Length;
            arguments[4] = &resultsSpan.Pointer;
            arguments[5] = &resultsSpan.Length;
            arguments[6] = &comparisonsSpan.Pointer;
            arguments[7] = &comparisonsSpan.Length;
            launch.Run(global::GpuKernels.Generated.HalfArithmetic_d3a63940.Handle, arguments, overlap: aSpan.Overlaps(resultsSpan) | aSpan.Overlaps(comparisonsSpan) | bSpan.Overlaps(resultsSpan) | bSpan.Overlaps(comparisonsSpan) | resultsSpan.Overlaps(comparisonsSpan), &plain);
            global::System.GC.KeepAlive(a);
            global::System.GC.KeepAlive(b);
            global::System.GC.KeepAlive(results);
            global::System.GC.KeepAlive(comparisons);

            static void plain(void** values) => HalfArithmetic(new global::System.ReadOnlySpan<global::System.Half>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<global::System.Half>(*(void**)values[2], *(int*)values[3]), new global::System.Span<global::System.Half>(*(void**)values[4], *(int*)values[5]), new global::System.Span<bool>(*(void**)values[6], *(int*)values[7]));
        }

        /// <inheritdoc cref="HalfArithmetic(global::System.ReadOnlySpan{global::System.Half}, global::System.ReadOnlySpan{global::System.Half}, global::System.Span{global::System.Half}, global::System.Span{bool})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void HalfArithmetic(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<global::System.Half> a, global::System.ReadOnlySpan<global::System.Half> b, global::System.Span<global::System.Half> results, global::System.Span<bool> comparisons)
        {
            fixed (global::System.Half* aPointer = a)
            fixed (global::System.Half* bPointer = b)
            fixed (global::System.Half* resultsPointer = results)
            fixed (bool* comparisonsPointer = comparisons)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(aPointer, a.Length, sizeof(global::System.Half), isWritten: false),
                    new(bPointer, b.Length, sizeof(global::System.Half), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(global::System.Half), isWritten: true),
                    new(comparisonsPointer, comparisons.Length, sizeof(bool), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan aSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan bSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[2];
                global::GpuKernels.CompilerServices.DeviceSpan comparisonsSpan = transfer[3];
                void** arguments = stackalloc void*[9];
                arguments[0] = &aSpan.Pointer;
                arguments[1] = &aSpan.Length;
                arguments[2] = &bSpan.Pointer;
                arguments[3] = &bSpan.Length;
                arguments[4] = &resultsSpan.Pointer;
                arguments[5] = &resultsSpan.Length;
                arguments[6] = &comparisonsSpan.Pointer;
                arguments[7] = &comparisonsSpan.Length;
                launch.Run(global::GpuKernels.Generated.HalfArithmetic_d3a63940.Handle, arguments, overlap: aSpan.Overlaps(resultsSpan) | aSpan.Overlaps(comparisonsSpan) | bSpan.Overlaps(resultsSpan) | bSpan.Overlaps(comparisonsSpan) | resultsSpan.Overlaps(comparisonsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => HalfArithmetic(new global::System.ReadOnlySpan<global::System.Half>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<global::System.Half>(*(void**)values[2], *(int*)values[3]), new global::System.Span<global::System.Half>(*(void**)values[4], *(int*)values[5]), new global::System.Span<bool>(*(void**)values[6], *(int*)values[7]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class NarrowFloats
    {
        /// <inheritdoc cref="Dot(global::System.ReadOnlySpan{global::System.Half}, global::System.ReadOnlySpan{global::GpuKernels.BFloat16}, global::System.ReadOnlySpan{global::GpuKernels.Float8E4M3}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Dot(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<global::System.Half> a, global::GpuKernels.GpuArray<global::GpuKernels.BFloat16> b, global::GpuKernels.GpuArray<global::GpuKernels.Float8E4M3> scale, global::GpuKernels.GpuArray<float> sums)
        {
            global::GpuKernels.CompilerServices.DeviceSpan aSpan = launch.Bind(a, "a", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan bSpan = launch.Bind(b, "b", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan scaleSpan = launch.Bind(scale, "scale", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan sumsSpan = launch.Bind(sums, "sums");
            void** arguments = stackalloc void*[9];
            arguments[0] = &aSpan.Pointer;
            arguments[1] = &aSpan.Length;
            arguments[2] = &bSpan.Pointer;
            arguments[3] = &bSpan.Length;
            arguments[4] = &scaleSpan.Pointer;
            arguments[5] = &scaleSpan.Length;
            arguments[6] = &sumsSpan.Pointer;
            arguments[7] = &sumsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Dot_450ad002.Handle, arguments, overlap: aSpan.Overlaps(sumsSpan) | bSpan.Overlaps(sumsSpan) | scaleSpan.Overlaps(sumsSpan), &plain);
            global::System.GC.KeepAlive(a);
            global::System.GC.KeepAlive(b);
            global::System.GC.KeepAlive(scale);
            global::System.GC.KeepAlive(sums);

            static void plain(void** values) => Dot(new global::System.ReadOnlySpan<global::System.Half>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<global::GpuKernels.BFloat16>(*(void**)values[2], *(int*)values[3]), new global::System.ReadOnlySpan<global::GpuKernels.Float8E4M3>(*(void**)values[4], *(int*)values[5]), new global::System.Span<float>(*(void**)values[6], *(int*)values[7]));
        }

        /// <inheritdoc cref="Dot(global::System.ReadOnlySpan{global::System.Half}, global::System.ReadOnlySpan{global::GpuKernels.BFloat16}, global::System.ReadOnlySpan{global::GpuKernels.Float8E4M3}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Dot(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<global::System.Half> a, global::System.ReadOnlySpan<global::GpuKernels.BFloat16> b, global::System.ReadOnlySpan<global::GpuKernels.Float8E4M3> scale, global::System.Span<float> sums)
        {
            fixed (global::System.Half* aPointer = a)
            fixed (global::GpuKernels.BFloat16* bPointer = b)
            fixed (global::GpuKernels.Float8E4M3* scalePointer = scale)
            fixed (float* sumsPointer = sums)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(aPointer, a.Length, sizeof(global::System.Half), isWritten: false),
                    new(bPointer, b.Length, sizeof(global::GpuKernels.BFloat16), isWritten: false),
                    new(scalePointer, scale.Length, sizeof(global::GpuKernels.Float8E4M3), isWritten: false),
                    new(sumsPointer, sums.Length, sizeof(float), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan aSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan bSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan scaleSpan = transfer[2];
                global::GpuKernels.CompilerServices.DeviceSpan sumsSpan = transfer[3];
                void** arguments = stackalloc void*[9];
                arguments[0] = &aSpan.Pointer;
                arguments[1] = &aSpan.Length;
                arguments[2] = &bSpan.Pointer;
                arguments[3] = &bSpan.Length;
                arguments[4] = &scaleSpan.Pointer;
                arguments[5] = &scaleSpan.Length;
                arguments[6] = &sumsSpan.Pointer;
                arguments[7] = &sumsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Dot_450ad002.Handle, arguments, overlap: aSpan.Overlaps(sumsSpan) | bSpan.Overlaps(sumsSpan) | scaleSpan.Overlaps(sumsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Dot(new global::System.ReadOnlySpan<global::System.Half>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<global::GpuKernels.BFloat16>(*(void**)values[2], *(int*)values[3]), new global::System.ReadOnlySpan<global::GpuKernels.Float8E4M3>(*(void**)values[4], *(int*)values[5]), new global::System.Span<float>(*(void**)values[6], *(int*)values[7]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class NarrowFloats
    {
        /// <inheritdoc cref="ToStorage(global::System.ReadOnlySpan{float}, global::System.ReadOnlySpan{double}, global::System.Span{global::GpuKernels.BFloat16}, global::System.Span{global::GpuKernels.Float8E4M3}, global::System.Span{global::GpuKernels.Float8E5M2})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void ToStorage(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<float> x, global::GpuKernels.GpuArray<double> y, global::GpuKernels.GpuArray<global::GpuKernels.BFloat16> brain, global::GpuKernels.GpuArray<global::GpuKernels.Float8E4M3> e4m3, global::GpuKernels.GpuArray<global::GpuKernels.Float8E5M2> e5m2)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan brainSpan = launch.Bind(brain, "brain");
            global::GpuKernels.CompilerServices.DeviceSpan e4m3Span = launch.Bind(e4m3, "e4m3");
            global::GpuKernels.CompilerServices.DeviceSpan e5m2Span = launch.Bind(e5m2, "e5m2");
            void** arguments = stackalloc void*[11];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &ySpan.Pointer;
            arguments[3] = &ySpan.Length;
            arguments[4] = &brainSpan.Pointer;
            arguments[5] = &brainSpan.Length;
            arguments[6] = &e4m3Span.Pointer;
            arguments[7] = &e4m3Span.Length;
            arguments[8] = &e5m2Span.Pointer;
            arguments[9] = &e5m2Span.Length;
            launch.Run(global::GpuKernels.Generated.ToStorage_09a25ac6.Handle, arguments, overlap: xSpan.Overlaps(brainSpan) | xSpan.Overlaps(e4m3Span) | xSpan.Overlaps(e5m2Span) | ySpan.Overlaps(brainSpan) | ySpan.Overlaps(e4m3Span) | ySpan.Overlaps(e5m2Span) | brainSpan.Overlaps(e4m3Span) | brainSpan.Overlaps(e5m2Span) | e4m3Span.Overlaps(e5m2Span), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);
            global::System.GC.KeepAlive(brain);
            global::System.GC.KeepAlive(e4m3);
            global::System.GC.KeepAlive(e5m2);

            static void plain(void** values) => ToStorage(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<double>(*(void**)values[2], *(int*)values[3]), new global::System.Span<global::GpuKernels.BFloat16>(*(void**)values[4], *(int*)values[5]), new global::System.Span<global::GpuKernels.Float8E4M3>(*(void**)values[6], *(int*)values[7]), new global::System.Span<global::GpuKernels.Float8E5M2>(*(void**)values[8], *(int*)values[9]));
        }

        /// <inheritdoc cref="ToStorage(global::System.ReadOnlySpan{float}, global::System.ReadOnlySpan{double}, global::System.Span{global::GpuKernels.BFloat16}, global::System.Span{global::GpuKernels.Float8E4M3}, global::System.Span{global::GpuKernels.Float8E5M2})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void ToStorage(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<float> x, global::System.ReadOnlySpan<double> y, global::System.Span<global::GpuKernels.BFloat16> brain, global::System.Span<global::GpuKernels.Float8E4M3> e4m3, global::System.Span<global::GpuKernels.Float8E5M2> e5m2)
        {
            fixed (float* xPointer = x)
            fixed (double* yPointer = y)
            fixed (global::GpuKernels.BFloat16* brainPointer = brain)
            fixed (global::GpuKernels.Float8E4M3* e4m3Pointer = e4m3)
            fixed (global::GpuKernels.Float8E5M2* e5m2Pointer = e5m2)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(float), isWritten: false),
                    new(yPointer, y.Length, sizeof(double), isWritten: false),
                    new(brainPointer, brain.Length, sizeof(global::GpuKernels.BFloat16), isWritten: true),
                    new(e4m3Pointer, e4m3.Length, sizeof(global::GpuKernels.Float8E4M3), isWritten: true),
                    new(e5m2Pointer, e5m2.Length, sizeof(global::GpuKernels.Float8E5M2), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan brainSpan = transfer[2];
                global::GpuKernels.CompilerServices.DeviceSpan e4m3Span = transfer[3];
                global::GpuKernels.CompilerServices.DeviceSpan e5m2Span = transfer[4];
                void** arguments = stackalloc void*[11];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &ySpan.Pointer;
                arguments[3] = &ySpan.Length;
                arguments[4] = &brainSpan.Pointer;
                arguments[5] = &brainSpan.Length;
                arguments[6] = &e4m3Span.Pointer;
                arguments[7] = &e4m3Span.Length;
                arguments[8] = &e5m2Span.Pointer;
                arguments[9] = &e5m2Span.Length;
                launch.Run(global::GpuKernels.Generated.ToStorage_09a25ac6.Handle, arguments, overlap: xSpan.Overlaps(brainSpan) | xSpan.Overlaps(e4m3Span) | xSpan.Overlaps(e5m2Span) | ySpan.Overlaps(brainSpan) | ySpan.Overlaps(e4m3Span) | ySpan.Overlaps(e5m2Span) | brainSpan.Overlaps(e4m3Span) | brainSpan.Overlaps(e5m2Span) | e4m3Span.Overlaps(e5m2Span), &plain);
                transfer.Download();
            }

            static void plain(void** values) => ToStorage(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<double>(*(void**)values[2], *(int*)values[3]), new global::System.Span<global::GpuKernels.BFloat16>(*(void**)values[4], *(int*)values[5]), new global::System.Span<global::GpuKernels.Float8E4M3>(*(void**)values[6], *(int*)values[7]), new global::System.Span<global::GpuKernels.Float8E5M2>(*(void**)values[8], *(int*)values[9]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class NarrowFloats
    {
        /// <inheritdoc cref="FromStorage(global::System.ReadOnlySpan{global::GpuKernels.BFloat16}, global::System.ReadOnlySpan{global::GpuKernels.Float8E4M3}, global::System.ReadOnlySpan{global::GpuKernels.Float8E5M2}, global::System.Span{global::GpuKernels.BFloat16}, global::System.Span{float}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void FromStorage(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<global::GpuKernels.BFloat16> x, global::GpuKernels.GpuArray<global::GpuKernels.Float8E4M3> e4m3, global::GpuKernels.GpuArray<global::GpuKernels.Float8E5M2> e5m2, global::GpuKernels.GpuArray<global::GpuKernels.BFloat16> brain, global::GpuKernels.GpuArray<float> results, global::GpuKernels.GpuArray<int> bits)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan e4m3Span = launch.Bind(e4m3, "e4m3", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan e5m2Span = launch.Bind(e5m2, "e5m2", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan brainSpan = launch.Bind(brain, "brain");
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            global::GpuKernels.CompilerServices.DeviceSpan bitsSpan = launch.Bind(bits, "bits");
            void** arguments = stackalloc void*[13];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &e4m3Span.Pointer;
            arguments[3] = &e4m3Span.Length;
            arguments[4] = &e5m2Span.Pointer;
            arguments[5] = &e5m2Span.Length;
            arguments[6] = &brainSpan.Pointer;
            arguments[7] = &brainSpan.Length;
            arguments[8] = &resultsSpan.Pointer;
            arguments[9] = &resultsSpan.Length;
            arguments[10] = &bitsSpan.Pointer;
            arguments[11] = &bitsSpan.Length;
            launch.Run(global::GpuKernels.Generated.FromStorage_28f47c9d.Handle, arguments, overlap: xSpan.Overlaps(brainSpan) | xSpan.Overlaps(resultsSpan) | xSpan.Overlaps(bitsSpan) | e4m3Span.Overlaps(brainSpan) | e4m3Span.Overlaps(resultsSpan) | e4m3Span.Overlaps(bitsSpan) | e5m2Span.Overlaps(brainSpan) | e5m2Span.Overlaps(resultsSpan) | e5m2Span.Overlaps(bitsSpan) | brainSpan.Overlaps(resultsSpan) | brainSpan.Overlaps(bitsSpan) | resultsSpan.Overlaps(bitsSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(e4m3);
            global::System.GC.KeepAlive(e5m2);
            global::System.GC.KeepAlive(brain);
            global::System.GC.KeepAlive(results);
            global::System.GC.KeepAlive(bits);

            static void plain(void** values) => FromStorage(new global::System.ReadOnlySpan<global::GpuKernels.BFloat16>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<global::GpuKernels.Float8E4M3>(*(void**)values[2], *(int*)values[3]), new global::System.ReadOnlySpan<global::GpuKernels.Float8E5M2>(*(void**)values[4], *(int*)values[5]), new global::System.Span<global::GpuKernels.BFloat16>(*(void**)values[6], *(int*)values[7]), new global::System.Span<float>(*(void**)values[8], *(int*)values[9]), new global::System.Span<int>(*(void**)values[10], *(int*)values[11]));
        }

        /// <inheritdoc cref="FromStorage(global::System.ReadOnlySpan{global::GpuKernels.BFloat16}, global::System.ReadOnlySpan{global::GpuKernels.Float8E4M3}, global::System.ReadOnlySpan{global::GpuKernels.Float8E5M2}, global::System.Span{global::GpuKernels.BFloat16}, global::System.Span{float}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void FromStorage(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<global::GpuKernels.BFloat16> x, global::System.ReadOnlySpan<global::GpuKernels.Float8E4M3> e4m3, global::System.ReadOnlySpan<global::GpuKernels.Float8E5M2> e5m2, global::System.Span<global::GpuKernels.BFloat16> brain, global::System.Span<float> results, global::System.Span<int> bits)
        {
            fixed (global::GpuKernels.BFloat16* xPointer = x)
            fixed (global::GpuKernels.Float8E4M3* e4m3Pointer = e4m3)
            fixed (global::GpuKernels.Float8E5M2* e5m2Pointer = e5m2)
            fixed (global::GpuKernels.BFloat16* brainPointer = brain)
            fixed (float* resultsPointer = results)
            fixed (int* bitsPointer = bits)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(global::GpuKernels.BFloat16), isWritten: false),
                    new(e4m3Pointer, e4m3.Length, sizeof(global::GpuKernels.Float8E4M3), isWritten: false),
                    new(e5m2Pointer, e5m2.Length, sizeof(global::GpuKernels.Float8E5M2), isWritten: false),
                    new(brainPointer, brain.Length, sizeof(global::GpuKernels.BFloat16), isWritten: true),
                    new(resultsPointer, results.Length, sizeof(float), isWritten: true),
                    new(bitsPointer, bits.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan e4m3Span = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan e5m2Span = transfer[2];
                global::GpuKernels.CompilerServices.DeviceSpan brainSpan = transfer[3];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[4];
                global::GpuKernels.CompilerServices.DeviceSpan bitsSpan = transfer[5];
                void** arguments = stackalloc void*[13];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &e4m3Span.Pointer;
                arguments[3] = &e4m3Span.Length;
                arguments[4] = &e5m2Span.Pointer;
                arguments[5] = &e5m2Span.Length;
                arguments[6] = &brainSpan.Pointer;
                arguments[7] = &brainSpan.Length;
                arguments[8] = &resultsSpan.Pointer;
                arguments[9] = &resultsSpan.Length;
                arguments[10] = &bitsSpan.Pointer;
                arguments[11] = &bitsSpan.Length;
                launch.Run(global::GpuKernels.Generated.FromStorage_28f47c9d.Handle, arguments, overlap: xSpan.Overlaps(brainSpan) | xSpan.Overlaps(resultsSpan) | xSpan.Overlaps(bitsSpan) | e4m3Span.Overlaps(brainSpan) | e4m3Span.Overlaps(resultsSpan) | e4m3Span.Overlaps(bitsSpan) | e5m2Span.Overlaps(brainSpan) | e5m2Span.Overlaps(resultsSpan) | e5m2Span.Overlaps(bitsSpan) | brainSpan.Overlaps(resultsSpan) | brainSpan.Overlaps(bitsSpan) | resultsSpan.Overlaps(bitsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => FromStorage(new global::System.ReadOnlySpan<global::GpuKernels.BFloat16>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<global::GpuKernels.Float8E4M3>(*(void**)values[2], *(int*)values[3]), new global::System.ReadOnlySpan<global::GpuKernels.Float8E5M2>(*(void**)values[4], *(int*)values[5]), new global::System.Span<global::GpuKernels.BFloat16>(*(void**)values[6], *(int*)values[7]), new global::System.Span<float>(*(void**)values[8], *(int*)values[9]), new global::System.Span<int>(*(void**)values[10], *(int*)values[11]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class NarrowFloats
    {
        /// <inheritdoc cref="NativeIntegers(global::System.ReadOnlySpan{nint}, nuint, global::System.Span{nint}, global::System.Span{nuint})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void NativeIntegers(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<nint> x, nuint factor, global::GpuKernels.GpuArray<nint> results, global::GpuKernels.GpuArray<nuint> unsigned)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            global::GpuKernels.CompilerServices.DeviceSpan unsignedSpan = launch.Bind(unsigned, "unsigned");
            void** arguments = stackalloc void*[8];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &factor;
            arguments[3] = &resultsSpan.Pointer;
            arguments[4] = &resultsSpan.Length;
            arguments[5] = &unsignedSpan.Pointer;
            arguments[6] = &unsignedSpan.Length;
            launch.Run(global::GpuKernels.Generated.NativeIntegers_30987554.Handle, arguments, overlap: xSpan.Overlaps(resultsSpan) | xSpan.Overlaps(unsignedSpan) | resultsSpan.Overlaps(unsignedSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(results);
            global::System.GC.KeepAlive(unsigned);

            static void plain(void** values) => NativeIntegers(new global::System.ReadOnlySpan<nint>(*(void**)values[0], *(int*)values[1]), *(nuint*)values[2], new global::System.Span<nint>(*(void**)values[3], *(int*)values[4]), new global::System.Span<nuint>(*(void**)values[5], *(int*)values[6]));
        }

        /// <inheritdoc cref="NativeIntegers(global::System.ReadOnlySpan{nint}, nuint, global::System.Span{nint}, global::System.Span{nuint})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void NativeIntegers(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<nint> x, nuint factor, global::System.Span<nint> results, global::System.Span<nuint> unsigned)
        {
            fixed (nint* xPointer = x)
            fixed (nint* resultsPointer = results)
            fixed (nuint* unsignedPointer = unsigned)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(nint), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(nint), isWritten: true),
                    new(unsignedPointer, unsigned.Length, sizeof(nuint), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan unsignedSpan = transfer[2];
                void** arguments = stackalloc void*[8];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &factor;
                arguments[3] = &resultsSpan.Pointer;
                arguments[4] = &resultsSpan.Length;
                arguments[5] = &unsignedSpan.Pointer;
                arguments[6] = &unsignedSpan.Length;
                launch.Run(global::GpuKernels.Generated.NativeIntegers_30987554.Handle, arguments, overlap: xSpan.Overlaps(resultsSpan) | xSpan.Overlaps(unsignedSpan) | resultsSpan.Overlaps(unsignedSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => NativeIntegers(new global::System.ReadOnlySpan<nint>(*(void**)values[0], *(int*)values[1]), *(nuint*)values[2], new global::System.Span<nint>(*(void**)values[3], *(int*)values[4]), new global::System.Span<nuint>(*(void**)values[5], *(int*)values[6]));
        }
    }
}
