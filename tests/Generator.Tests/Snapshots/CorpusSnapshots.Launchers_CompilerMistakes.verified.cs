namespace GpuKernels.Tests.Kernels
{
    partial class CompilerMistakes
    {
        /// <inheritdoc cref="Signs(global::System.ReadOnlySpan{float}, global::System.ReadOnlySpan{float}, global::System.Span{bool})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Signs(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<float> x, global::GpuKernels.GpuArray<float> y, global::GpuKernels.GpuArray<bool> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[7];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &ySpan.Pointer;
            arguments[3] = &ySpan.Length;
            arguments[4] = &resultsSpan.Pointer;
            arguments[5] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Signs_ba409730.Handle, arguments, overlap: xSpan.Overlaps(resultsSpan) | ySpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => Signs(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<bool>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="Signs(global::System.ReadOnlySpan{float}, global::System.ReadOnlySpan{float}, global::System.Span{bool})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Signs(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<float> x, global::System.ReadOnlySpan<float> y, global::System.Span<bool> results)
        {
            fixed (float* xPointer = x)
            fixed (float* yPointer = y)
            fixed (bool* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(float), isWritten: false),
                    new(yPointer, y.Length, sizeof(float), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(bool), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[2];
                void** arguments = stackalloc void*[7];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &ySpan.Pointer;
                arguments[3] = &ySpan.Length;
                arguments[4] = &resultsSpan.Pointer;
                arguments[5] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Signs_ba409730.Handle, arguments, overlap: xSpan.Overlaps(resultsSpan) | ySpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Signs(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<bool>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class CompilerMistakes
    {
        /// <inheritdoc cref="NegativeZeros(global::System.ReadOnlySpan{int}, global::System.Span{float}, global::System.Span{double})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void NegativeZeros(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> n, global::GpuKernels.GpuArray<float> results, global::GpuKernels.GpuArray<double> doubles)
        {
            global::GpuKernels.CompilerServices.DeviceSpan nSpan = launch.Bind(n, "n", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            global::GpuKernels.CompilerServices.DeviceSpan doublesSpan = launch.Bind(doubles, "doubles");
            void** arguments = stackalloc void*[7];
            arguments[0] = &nSpan.Pointer;
            arguments[1] = &nSpan.Length;
            arguments[2] = &resultsSpan.Pointer;
            arguments[3] = &resultsSpan.Length;
            arguments[4] = &doublesSpan.Pointer;
            arguments[5] = &doublesSpan.Length;
            launch.Run(global::GpuKernels.Generated.NegativeZeros_99cc99da.Handle, arguments, overlap: nSpan.Overlaps(resultsSpan) | nSpan.Overlaps(doublesSpan) | resultsSpan.Overlaps(doublesSpan), &plain);
            global::System.GC.KeepAlive(n);
            global::System.GC.KeepAlive(results);
            global::System.GC.KeepAlive(doubles);

            static void plain(void** values) => NegativeZeros(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<double>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="NegativeZeros(global::System.ReadOnlySpan{int}, global::System.Span{float}, global::System.Span{double})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void NegativeZeros(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> n, global::System.Span<float> results, global::System.Span<double> doubles)
        {
            fixed (int* nPointer = n)
            fixed (float* resultsPointer = results)
            fixed (double* doublesPointer = doubles)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(nPointer, n.Length, sizeof(int), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(float), isWritten: true),
                    new(doublesPointer, doubles.Length, sizeof(double), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan nSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan doublesSpan = transfer[2];
                void** arguments = stackalloc void*[7];
                arguments[0] = &nSpan.Pointer;
                arguments[1] = &nSpan.Length;
                arguments[2] = &resultsSpan.Pointer;
                arguments[3] = &resultsSpan.Length;
                arguments[4] = &doublesSpan.Pointer;
                arguments[5] = &doublesSpan.Length;
                launch.Run(global::GpuKernels.Generated.NegativeZeros_99cc99da.Handle, arguments, overlap: nSpan.Overlaps(resultsSpan) | nSpan.Overlaps(doublesSpan) | resultsSpan.Overlaps(doublesSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => NegativeZeros(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<double>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class CompilerMistakes
    {
        /// <inheritdoc cref="Infinities(int, global::System.Span{float}, global::System.Span{double})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Infinities(global::GpuKernels.Launch launch, int n, global::GpuKernels.GpuArray<float> results, global::GpuKernels.GpuArray<double> doubles)
        {
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            global::GpuKernels.CompilerServices.DeviceSpan doublesSpan = launch.Bind(doubles, "doubles");
            void** arguments = stackalloc void*[6];
            arguments[0] = &n;
            arguments[1] = &resultsSpan.Pointer;
            arguments[2] = &resultsSpan.Length;
            arguments[3] = &doublesSpan.Pointer;
            arguments[4] = &doublesSpan.Length;
            launch.Run(global::GpuKernels.Generated.Infinities_86b3d1c9.Handle, arguments, overlap: resultsSpan.Overlaps(doublesSpan), &plain);
            global::System.GC.KeepAlive(results);
            global::System.GC.KeepAlive(doubles);

            static void plain(void** values) => Infinities(*(int*)values[0], new global::System.Span<float>(*(void**)values[1], *(int*)values[2]), new global::System.Span<double>(*(void**)values[3], *(int*)values[4]));
        }

        /// <inheritdoc cref="Infinities(int, global::System.Span{float}, global::System.Span{double})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Infinities(global::GpuKernels.Launch launch, int n, global::System.Span<float> results, global::System.Span<double> doubles)
        {
            fixed (float* resultsPointer = results)
            fixed (double* doublesPointer = doubles)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(resultsPointer, results.Length, sizeof(float), isWritten: true),
                    new(doublesPointer, doubles.Length, sizeof(double), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan doublesSpan = transfer[1];
                void** arguments = stackalloc void*[6];
                arguments[0] = &n;
                arguments[1] = &resultsSpan.Pointer;
                arguments[2] = &resultsSpan.Length;
                arguments[3] = &doublesSpan.Pointer;
                arguments[4] = &doublesSpan.Length;
                launch.Run(global::GpuKernels.Generated.Infinities_86b3d1c9.Handle, arguments, overlap: resultsSpan.Overlaps(doublesSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Infinities(*(int*)values[0], new global::System.Span<float>(*(void**)values[1], *(int*)values[2]), new global::System.Span<double>(*(void**)values[3], *(int*)values[4]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class CompilerMistakes
    {
        /// <inheritdoc cref="ChosenMemory(global::System.ReadOnlySpan{int}, global::System.Span{int}, global::System.Span{int}, int)"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void ChosenMemory(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> x, global::GpuKernels.GpuArray<int> y, global::GpuKernels.GpuArray<int> z, int rounds)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            global::GpuKernels.CompilerServices.DeviceSpan zSpan = launch.Bind(z, "z");
            void** arguments = stackalloc void*[8];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &ySpan.Pointer;
            arguments[3] = &ySpan.Length;
            arguments[4] = &zSpan.Pointer;
            arguments[5] = &zSpan.Length;
            arguments[6] = &rounds;
            launch.Run(global::GpuKernels.Generated.ChosenMemory_f890d953.Handle, arguments, overlap: xSpan.Overlaps(ySpan) | xSpan.Overlaps(zSpan) | ySpan.Overlaps(zSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);
            global::System.GC.KeepAlive(z);

            static void plain(void** values) => ChosenMemory(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]), *(int*)values[6]);
        }

        /// <inheritdoc cref="ChosenMemory(global::System.ReadOnlySpan{int}, global::System.Span{int}, global::System.Span{int}, int)"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void ChosenMemory(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> x, global::System.Span<int> y, global::System.Span<int> z, int rounds)
        {
            fixed (int* xPointer = x)
            fixed (int* yPointer = y)
            fixed (int* zPointer = z)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(int), isWritten: false),
                    new(yPointer, y.Length, sizeof(int), isWritten: true),
                    new(zPointer, z.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan zSpan = transfer[2];
                void** arguments = stackalloc void*[8];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &ySpan.Pointer;
                arguments[3] = &ySpan.Length;
                arguments[4] = &zSpan.Pointer;
                arguments[5] = &zSpan.Length;
                arguments[6] = &rounds;
                launch.Run(global::GpuKernels.Generated.ChosenMemory_f890d953.Handle, arguments, overlap: xSpan.Overlaps(ySpan) | xSpan.Overlaps(zSpan) | ySpan.Overlaps(zSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => ChosenMemory(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]), *(int*)values[6]);
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class CompilerMistakes
    {
        /// <inheritdoc cref="ChosenValues(global::System.ReadOnlySpan{int}, global::System.Span{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void ChosenValues(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> x, global::GpuKernels.GpuArray<int> y, global::GpuKernels.GpuArray<int> z)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            global::GpuKernels.CompilerServices.DeviceSpan zSpan = launch.Bind(z, "z");
            void** arguments = stackalloc void*[7];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &ySpan.Pointer;
            arguments[3] = &ySpan.Length;
            arguments[4] = &zSpan.Pointer;
            arguments[5] = &zSpan.Length;
            launch.Run(global::GpuKernels.Generated.ChosenValues_55c87c51.Handle, arguments, overlap: xSpan.Overlaps(ySpan) | xSpan.Overlaps(zSpan) | ySpan.Overlaps(zSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);
            global::System.GC.KeepAlive(z);

            static void plain(void** values) => ChosenValues(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="ChosenValues(global::System.ReadOnlySpan{int}, global::System.Span{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void ChosenValues(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> x, global::System.Span<int> y, global::System.Span<int> z)
        {
            fixed (int* xPointer = x)
            fixed (int* yPointer = y)
            fixed (int* zPointer = z)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(int), isWritten: false),
                    new(yPointer, y.Length, sizeof(int), isWritten: true),
                    new(zPointer, z.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan zSpan = transfer[2];
                void** arguments = stackalloc void*[7];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &ySpan.Pointer;
                arguments[3] = &ySpan.Length;
                arguments[4] = &zSpan.Pointer;
                arguments[5] = &zSpan.Length;
                launch.Run(global::GpuKernels.Generated.ChosenValues_55c87c51.Handle, arguments, overlap: xSpan.Overlaps(ySpan) | xSpan.Overlaps(zSpan) | ySpan.Overlaps(zSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => ChosenValues(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class CompilerMistakes
    {
        /// <inheritdoc cref="Negations(global::System.ReadOnlySpan{int}, global::System.ReadOnlySpan{int}, global::System.ReadOnlySpan{short}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Negations(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> p, global::GpuKernels.GpuArray<int> q, global::GpuKernels.GpuArray<short> a, global::GpuKernels.GpuArray<int> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan pSpan = launch.Bind(p, "p", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan qSpan = launch.Bind(q, "q", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan aSpan = launch.Bind(a, "a", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[9];
            arguments[0] = &pSpan.Pointer;
            arguments[1] = &pSpan.Length;
            arguments[2] = &qSpan.Pointer;
            arguments[3] = &qSpan.Length;
            arguments[4] = &aSpan.Pointer;
            arguments[5] = &aSpan.Length;
            arguments[6] = &resultsSpan.Pointer;
            arguments[7] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Negations_68424306.Handle, arguments, overlap: pSpan.Overlaps(resultsSpan) | qSpan.Overlaps(resultsSpan) | aSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(p);
            global::System.GC.KeepAlive(q);
            global::System.GC.KeepAlive(a);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => Negations(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<int>(*(void**)values[2], *(int*)values[3]), new global::System.ReadOnlySpan<short>(*(void**)values[4], *(int*)values[5]), new global::System.Span<int>(*(void**)values[6], *(int*)values[7]));
        }

        /// <inheritdoc cref="Negations(global::System.ReadOnlySpan{int}, global::System.ReadOnlySpan{int}, global::System.ReadOnlySpan{short}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Negations(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> p, global::System.ReadOnlySpan<int> q, global::System.ReadOnlySpan<short> a, global::System.Span<int> results)
        {
            fixed (int* pPointer = p)
            fixed (int* qPointer = q)
            fixed (short* aPointer = a)
            fixed (int* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(pPointer, p.Length, sizeof(int), isWritten: false),
                    new(qPointer, q.Length, sizeof(int), isWritten: false),
                    new(aPointer, a.Length, sizeof(short), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan pSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan qSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan aSpan = transfer[2];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[3];
                void** arguments = stackalloc void*[9];
                arguments[0] = &pSpan.Pointer;
                arguments[1] = &pSpan.Length;
                arguments[2] = &qSpan.Pointer;
                arguments[3] = &qSpan.Length;
                arguments[4] = &aSpan.Pointer;
                arguments[5] = &aSpan.Length;
                arguments[6] = &resultsSpan.Pointer;
                arguments[7] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Negations_68424306.Handle, arguments, overlap: pSpan.Overlaps(resultsSpan) | qSpan.Overlaps(resultsSpan) | aSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Negations(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<int>(*(void**)values[2], *(int*)values[3]), new global::System.ReadOnlySpan<short>(*(void**)values[4], *(int*)values[5]), new global::System.Span<int>(*(void**)values[6], *(int*)values[7]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class CompilerMistakes
    {
        /// <inheritdoc cref="Guards(int, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Guards(global::GpuKernels.Launch launch, int n, global::GpuKernels.GpuArray<int> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[3];
            arguments[0] = &n;
            arguments[1] = &resultsSpan.Pointer;
            arguments[2] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Guards_96f21dd8.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => Guards(*(int*)values[0], new global::System.Span<int>(*(void**)values[1], *(int*)values[2]));
        }

        /// <inheritdoc cref="Guards(int, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Guards(global::GpuKernels.Launch launch, int n, global::System.Span<int> results)
        {
            fixed (int* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(resultsPointer, results.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[0];
                void** arguments = stackalloc void*[3];
                arguments[0] = &n;
                arguments[1] = &resultsSpan.Pointer;
                arguments[2] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Guards_96f21dd8.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => Guards(*(int*)values[0], new global::System.Span<int>(*(void**)values[1], *(int*)values[2]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class CompilerMistakes
    {
        /// <inheritdoc cref="Rotations(global::System.ReadOnlySpan{long}, global::System.Span{long})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Rotations(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<long> x, global::GpuKernels.GpuArray<long> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[4];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &resultsSpan.Pointer;
            arguments[3] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Rotations_6f18e866.Handle, arguments, overlap: xSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => Rotations(new global::System.ReadOnlySpan<long>(*(void**)values[0], *(int*)values[1]), new global::System.Span<long>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="Rotations(global::System.ReadOnlySpan{long}, global::System.Span{long})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Rotations(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<long> x, global::System.Span<long> results)
        {
            fixed (long* xPointer = x)
            fixed (long* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(long), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(long), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[1];
                void** arguments = stackalloc void*[4];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &resultsSpan.Pointer;
                arguments[3] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Rotations_6f18e866.Handle, arguments, overlap: xSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Rotations(new global::System.ReadOnlySpan<long>(*(void**)values[0], *(int*)values[1]), new global::System.Span<long>(*(void**)values[2], *(int*)values[3]));
        }
    }
}
