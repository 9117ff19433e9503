namespace GpuKernels.Tests.Kernels
{
    partial class Lanes
    {
        /// <inheritdoc cref="Floats(global::System.ReadOnlySpan{float}, global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Floats(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<float> a, global::GpuKernels.GpuArray<float> b, global::GpuKernels.GpuArray<float> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan aSpan = launch.Bind(a, "a", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan bSpan = launch.Bind(b, "b", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[7];
            arguments[0] = &aSpan.Pointer;
            arguments[1] = &aSpan.Length;
            arguments[2] = &bSpan.Pointer;
            arguments[3] = &bSpan.Length;
            arguments[4] = &resultsSpan.Pointer;
            arguments[5] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Floats_c77b3f64.Handle, arguments, overlap: aSpan.Overlaps(resultsSpan) | bSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(a);
            global::System.GC.KeepAlive(b);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => Floats(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<float>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="Floats(global::System.ReadOnlySpan{float}, global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Floats(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<float> a, global::System.ReadOnlySpan<float> b, global::System.Span<float> results)
        {
            fixed (float* aPointer = a)
            fixed (float* bPointer = b)
            fixed (float* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(aPointer, a.Length, sizeof(float), isWritten: false),
                    new(bPointer, b.Length, sizeof(float), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(float), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan aSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan bSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[2];
                void** arguments = stackalloc void*[7];
                arguments[0] = &aSpan.Pointer;
                arguments[1] = &aSpan.Length;
                arguments[2] = &bSpan.Pointer;
                arguments[3] = &bSpan.Length;
                arguments[4] = &resultsSpan.Pointer;
                arguments[5] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Floats_c77b3f64.Handle, arguments, overlap: aSpan.Overlaps(resultsSpan) | bSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Floats(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<float>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Lanes
    {
        /// <inheritdoc cref="Doubles(global::System.ReadOnlySpan{double}, global::System.ReadOnlySpan{double}, global::System.Span{double}, global::System.Span{long})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Doubles(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<double> a, global::GpuKernels.GpuArray<double> b, global::GpuKernels.GpuArray<double> results, global::GpuKernels.GpuArray<long> longs)
        {
            global::GpuKernels.CompilerServices.DeviceSpan aSpan = launch.Bind(a, "a", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan bSpan = launch.Bind(b, "b", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            global::GpuKernels.CompilerServices.DeviceSpan longsSpan = launch.Bind(longs, "longs");
            void** arguments = stackalloc void*[9];
            arguments[0] = &aSpan.Pointer;
            arguments[1] = &aSpan.Length;
            arguments[2] = &bSpan.Pointer;
            arguments[3] = &bSpan.Length;
            arguments[4] = &resultsSpan.Pointer;
            arguments[5] = &resultsSpan.Length;
            arguments[6] = &longsSpan.Pointer;
            arguments[7] = &longsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Doubles_a920a3e1.Handle, arguments, overlap: aSpan.Overlaps(resultsSpan) | aSpan.Overlaps(longsSpan) | bSpan.Overlaps(resultsSpan) | bSpan.Overlaps(longsSpan) | resultsSpan.Overlaps(longsSpan), &plain);
            global::System.GC.KeepAlive(a);
            global::System.GC.KeepAlive(b);
            global::System.GC.KeepAlive(results);
            global::System.GC.KeepAlive(longs);

            static void plain(void** values) => Doubles(new global::System.ReadOnlySpan<double>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<double>(*(void**)values[2], *(int*)values[3]), new global::System.Span<double>(*(void**)values[4], *(int*)values[5]), new global::System.Span<long>(*(void**)values[6], *(int*)values[7]));
        }

        /// <inheritdoc cref="Doubles(global::System.ReadOnlySpan{double}, global::System.ReadOnlySpan{double}, global::System.Span{double}, global::System.Span{long})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Doubles(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<double> a, global::System.ReadOnlySpan<double> b, global::System.Span<double> results, global::System.Span<long> longs)
        {
            fixed (double* aPointer = a)
            fixed (double* bPointer = b)
            fixed (double* resultsPointer = results)
            fixed (long* longsPointer = longs)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(aPointer, a.Length, sizeof(double), isWritten: false),
                    new(bPointer, b.Length, sizeof(double), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(double), isWritten: true),
                    new(longsPointer, longs.Length, sizeof(long), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan aSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan bSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[2];
                global::GpuKernels.CompilerServices.DeviceSpan longsSpan = transfer[3];
                void** arguments = stackalloc void*[9];
                arguments[0] = &aSpan.Pointer;
                arguments[1] = &aSpan.Length;
                arguments[2] = &bSpan.Pointer;
                arguments[3] = &bSpan.Length;
                arguments[4] = &resultsSpan.Pointer;
                arguments[5] = &resultsSpan.Length;
                arguments[6] = &longsSpan.Pointer;
                arguments[7] = &longsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Doubles_a920a3e1.Handle, arguments, overlap: aSpan.Overlaps(resultsSpan) | aSpan.Overlaps(longsSpan) | bSpan.Overlaps(resultsSpan) | bSpan.Overlaps(longsSpan) | resultsSpan.Overlaps(longsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Doubles(new global::System.ReadOnlySpan<double>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<double>(*(void**)values[2], *(int*)values[3]), new global::System.Span<double>(*(void**)values[4], *(int*)values[5]), new global::System.Span<long>(*(void**)values[6], *(int*)values[7]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Lanes
    {
        /// <inheritdoc cref="Unsigned(int, global::System.ReadOnlySpan{uint}, global::System.ReadOnlySpan{uint}, global::System.Span{uint})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Unsigned(global::GpuKernels.Launch launch, int shift, global::GpuKernels.GpuArray<uint> a, global::GpuKernels.GpuArray<uint> b, global::GpuKernels.GpuArray<uint> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan aSpan = launch.Bind(a, "a", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan bSpan = launch.Bind(b, "b", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[8];
            arguments[0] = &shift;
            arguments[1] = &aSpan.Pointer;
            arguments[2] = &aSpan.Length;
            arguments[3] = &bSpan.Pointer;
            arguments[4] = &bSpan.Length;
            arguments[5] = &resultsSpan.Pointer;
            arguments[6] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Unsigned_c455d381.Handle, arguments, overlap: aSpan.Overlaps(resultsSpan) | bSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(a);
            global::System.GC.KeepAlive(b);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => Unsigned(*(int*)values[0], new global::System.ReadOnlySpan<uint>(*(void**)values[1], *(int*)values[2]), new global::System.ReadOnlySpan<uint>(*(void**)values[3], *(int*)values[4]), new global::System.Span<uint>(*(void**)values[5], *(int*)values[6]));
        }

        /// <inheritdoc cref="Unsigned(int, global::System.ReadOnlySpan{uint}, global::System.ReadOnlySpan{uint}, global::System.Span{uint})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Unsigned(global::GpuKernels.Launch launch, int shift, global::System.ReadOnlySpan<uint> a, global::System.ReadOnlySpan<uint> b, global::System.Span<uint> results)
        {
            fixed (uint* aPointer = a)
            fixed (uint* bPointer = b)
            fixed (uint* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(aPointer, a.Length, sizeof(uint), isWritten: false),
                    new(bPointer, b.Length, sizeof(uint), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(uint), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan aSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan bSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[2];
                void** arguments = stackalloc void*[8];
                arguments[0] = &shift;
                arguments[1] = &aSpan.Pointer;
                arguments[2] = &aSpan.Length;
                arguments[3] = &bSpan.Pointer;
                arguments[4] = &bSpan.Length;
                arguments[5] = &resultsSpan.Pointer;
                arguments[6] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Unsigned_c455d381.Handle, arguments, overlap: aSpan.Overlaps(resultsSpan) | bSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Unsigned(*(int*)values[0], new global::System.ReadOnlySpan<uint>(*(void**)values[1], *(int*)values[2]), new global::System.ReadOnlySpan<uint>(*(void**)values[3], *(int*)values[4]), new global::System.Span<uint>(*(void**)values[5], *(int*)values[6]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Lanes
    {
        /// <inheritdoc cref="UnsignedLongs(global::System.ReadOnlySpan{ulong}, global::System.ReadOnlySpan{ulong}, global::System.Span{ulong})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void UnsignedLongs(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<ulong> a, global::GpuKernels.GpuArray<ulong> b, global::GpuKernels.GpuArray<ulong> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan aSpan = launch.Bind(a, "a", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan bSpan = launch.Bind(b, "b", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[7];
            arguments[0] = &aSpan.Pointer;
            arguments[1] = &aSpan.Length;
            arguments[2] = &bSpan.Pointer;
            arguments[3] = &bSpan.Length;
            arguments[4] = &resultsSpan.Pointer;
            arguments[5] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.UnsignedLongs_095cbd56.Handle, arguments, overlap: aSpan.Overlaps(resultsSpan) | bSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(a);
            global::System.GC.KeepAlive(b);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => UnsignedLongs(new global::System.ReadOnlySpan<ulong>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<ulong>(*(void**)values[2], *(int*)values[3]), new global::System.Span<ulong>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="UnsignedLongs(global::System.ReadOnlySpan{ulong}, global::System.ReadOnlySpan{ulong}, global::System.Span{ulong})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void UnsignedLongs(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<ulong> a, global::System.ReadOnlySpan<ulong> b, global::System.Span<ulong> results)
        {
            fixed (ulong* aPointer = a)
            fixed (ulong* bPointer = b)
            fixed (ulong* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(aPointer, a.Length, sizeof(ulong), isWritten: false),
                    new(bPointer, b.Length, sizeof(ulong), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(ulong), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan aSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan bSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[2];
                void** arguments = stackalloc void*[7];
                arguments[0] = &aSpan.Pointer;
                arguments[1] = &aSpan.Length;
                arguments[2] = &bSpan.Pointer;
                arguments[3] = &bSpan.Length;
                arguments[4] = &resultsSpan.Pointer;
                arguments[5] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.UnsignedLongs_095cbd56.Handle, arguments, overlap: aSpan.Overlaps(resultsSpan) | bSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => UnsignedLongs(new global::System.ReadOnlySpan<ulong>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<ulong>(*(void**)values[2], *(int*)values[3]), new global::System.Span<ulong>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Lanes
    {
        /// <inheritdoc cref="Integers(int, global::System.ReadOnlySpan{int}, global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Integers(global::GpuKernels.Launch launch, int shift, global::GpuKernels.GpuArray<int> a, global::GpuKernels.GpuArray<int> b, global::GpuKernels.GpuArray<int> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan aSpan = launch.Bind(a, "a", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan bSpan = launch.Bind(b, "b", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[8];
            arguments[0] = &shift;
            arguments[1] = &aSpan.Pointer;
            arguments[2] = &aSpan.Length;
            arguments[3] = &bSpan.Pointer;
            arguments[4] = &bSpan.Length;
            arguments[5] = &resultsSpan.Pointer;
            arguments[6] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Integers_db4797a4.Handle, arguments, overlap: aSpan.Overlaps(resultsSpan) | bSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(a);
            global::System.GC.KeepAlive(b);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => Integers(*(int*)values[0], new global::System.ReadOnlySpan<int>(*(void**)values[1], *(int*)values[2]), new global::System.ReadOnlySpan<int>(*(void**)values[3], *(int*)values[4]), new global::System.Span<int>(*(void**)values[5], *(int*)values[6]));
        }

        /// <inheritdoc cref="Integers(int, global::System.ReadOnlySpan{int}, global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Integers(global::GpuKernels.Launch launch, int shift, global::System.ReadOnlySpan<int> a, global::System.ReadOnlySpan<int> b, global::System.Span<int> results)
        {
            fixed (int* aPointer = a)
            fixed (int* bPointer = b)
            fixed (int* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(aPointer, a.Length, sizeof(int), isWritten: false),
                    new(bPointer, b.Length, sizeof(int), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan aSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan bSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[2];
                void** arguments = stackalloc void*[8];
                arguments[0] = &shift;
                arguments[1] = &aSpan.Pointer;
                arguments[2] = &aSpan.Length;
                arguments[3] = &bSpan.Pointer;
                arguments[4] = &bSpan.Length;
                arguments[5] = &resultsSpan.Pointer;
                arguments[6] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Integers_db4797a4.Handle, arguments, overlap: aSpan.Overlaps(resultsSpan) | bSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Integers(*(int*)values[0], new global::System.ReadOnlySpan<int>(*(void**)values[1], *(int*)values[2]), new global::System.ReadOnlySpan<int>(*(void**)values[3], *(int*)values[4]), new global::System.Span<int>(*(void**)values[5], *(int*)values[6]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Lanes
    {
        /// <inheritdoc cref="Longs(int, global::System.ReadOnlySpan{long}, global::System.ReadOnlySpan{long}, global::System.Span{long})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Longs(global::GpuKernels.Launch launch, int shift, global::GpuKernels.GpuArray<long> a, global::GpuKernels.GpuArray<long> b, global::GpuKernels.GpuArray<long> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan aSpan = launch.Bind(a, "a", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan bSpan = launch.Bind(b, "b", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[8];
            arguments[0] = &shift;
            arguments[1] = &aSpan.Pointer;
            arguments[2] = &aSpan.Length;
            arguments[3] = &bSpan.Pointer;
            arguments[4] = &bSpan.Length;
            arguments[5] = &resultsSpan.Pointer;
            arguments[6] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Longs_da652ebd.Handle, arguments, overlap: aSpan.Overlaps(resultsSpan) | bSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(a);
            global::System.GC.KeepAlive(b);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => Longs(*(int*)values[0], new global::System.ReadOnlySpan<long>(*(void**)values[1], *(int*)values[2]), new global::System.ReadOnlySpan<long>(*(void**)values[3], *(int*)values[4]), new global::System.Span<long>(*(void**)values[5], *(int*)values[6]));
        }

        /// <inheritdoc cref="Longs(int, global::System.ReadOnlySpan{long}, global::System.ReadOnlySpan{long}, global::System.Span{long})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Longs(global::GpuKernels.Launch launch, int shift, global::System.ReadOnlySpan<long> a, global::System.ReadOnlySpan<long> b, global::System.Span<long> results)
        {
            fixed (long* aPointer = a)
            fixed (long* bPointer = b)
            fixed (long* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(aPointer, a.Length, sizeof(long), isWritten: false),
                    new(bPointer, b.Length, sizeof(long), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(long), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan aSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan bSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[2];
                void** arguments = stackalloc void*[8];
                arguments[0] = &shift;
                arguments[1] = &aSpan.Pointer;
                arguments[2] = &aSpan.Length;
                arguments[3] = &bSpan.Pointer;
                arguments[4] = &bSpan.Length;
                arguments[5] = &resultsSpan.Pointer;
                arguments[6] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Longs_da652ebd.Handle, arguments, overlap: aSpan.Overlaps(resultsSpan) | bSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Longs(*(int*)values[0], new global::System.ReadOnlySpan<long>(*(void**)values[1], *(int*)values[2]), new global::System.ReadOnlySpan<long>(*(void**)values[3], *(int*)values[4]), new global::System.Span<long>(*(void**)values[5], *(int*)values[6]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Lanes
    {
        /// <inheritdoc cref="Ways(global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Ways(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> x, global::GpuKernels.GpuArray<int> y)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            void** arguments = stackalloc void*[5];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &ySpan.Pointer;
            arguments[3] = &ySpan.Length;
            launch.Run(global::GpuKernels.Generated.Ways_471e8568.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);

            static void plain(void** values) => Ways(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="Ways(global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Ways(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> x, global::System.Span<int> y)
        {
            fixed (int* xPointer = x)
            fixed (int* yPointer = y)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(int), isWritten: false),
                    new(yPointer, y.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[1];
                void** arguments = stackalloc void*[5];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &ySpan.Pointer;
                arguments[3] = &ySpan.Length;
                launch.Run(global::GpuKernels.Generated.Ways_471e8568.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Ways(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Lanes
    {
        /// <inheritdoc cref="Inner(int, int, global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Inner(global::GpuKernels.Launch launch, int width, int height, global::GpuKernels.GpuArray<float> source, global::GpuKernels.GpuArray<float> target)
        {
            global::GpuKernels.CompilerServices.DeviceSpan sourceSpan = launch.Bind(source, "source", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan targetSpan = launch.Bind(target, "target");
            void** arguments = stackalloc void*[7];
            arguments[0] = &width;
            arguments[1] = &height;
            arguments[2] = &sourceSpan.Pointer;
            arguments[3] = &sourceSpan.Length;
            arguments[4] = &targetSpan.Pointer;
            arguments[5] = &targetSpan.Length;
            launch.Run(global::GpuKernels.Generated.Inner_f04be744.Handle, arguments, overlap: sourceSpan.Overlaps(targetSpan), &plain);
            global::System.GC.KeepAlive(source);
            global::System.GC.KeepAlive(target);

            static void plain(void** values) => Inner(*(int*)values[0], *(int*)values[1], new global::System.ReadOnlySpan<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<float>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="Inner(int, int, global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Inner(global::GpuKernels.Launch launch, int width, int height, global::System.ReadOnlySpan<float> source, global::System.Span<float> target)
        {
            fixed (float* sourcePointer = source)
            fixed (float* targetPointer = target)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(sourcePointer, source.Length, sizeof(float), isWritten: false),
                    new(targetPointer, target.Length, sizeof(float), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan sourceSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan targetSpan = transfer[1];
                void** arguments = stackalloc void*[7];
                arguments[0] = &width;
                arguments[1] = &height;
                arguments[2] = &sourceSpan.Pointer;
                arguments[3] = &sourceSpan.Length;
                arguments[4] = &targetSpan.Pointer;
                arguments[5] = &targetSpan.Length;
                launch.Run(global::GpuKernels.Generated.Inner_f04be744.Handle, arguments, overlap: sourceSpan.Overlaps(targetSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Inner(*(int*)values[0], *(int*)values[1], new global::System.ReadOnlySpan<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<float>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Lanes
    {
        /// <inheritdoc cref="OthersBetween(global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void OthersBetween(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> x)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x");
            void** arguments = stackalloc void*[2];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            launch.Run(global::GpuKernels.Generated.OthersBetween_49e2c359.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(x);

            static void plain(void** values) => OthersBetween(new global::System.Span<int>(*(void**)values[0], *(int*)values[1]));
        }

        /// <inheritdoc cref="OthersBetween(global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void OthersBetween(global::GpuKernels.Launch launch, global::System.Span<int> x)
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
                launch.Run(global::GpuKernels.Generated.OthersBetween_49e2c359.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => OthersBetween(new global::System.Span<int>(*(void**)values[0], *(int*)values[1]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Lanes
    {
        /// <inheritdoc cref="Strides(global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Strides(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> x, global::GpuKernels.GpuArray<int> y)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            void** arguments = stackalloc void*[4];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &ySpan.Pointer;
            arguments[3] = &ySpan.Length;
            launch.Run(global::GpuKernels.Generated.Strides_83c7e06c.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);

            static void plain(void** values) => Strides(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="Strides(global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Strides(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> x, global::System.Span<int> y)
        {
            fixed (int* xPointer = x)
            fixed (int* yPointer = y)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(int), isWritten: false),
                    new(yPointer, y.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[1];
                void** arguments = stackalloc void*[4];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &ySpan.Pointer;
                arguments[3] = &ySpan.Length;
                launch.Run(global::GpuKernels.Generated.Strides_83c7e06c.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Strides(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Lanes
    {
        /// <inheritdoc cref="Fields(global::System.ReadOnlySpan{global::GpuKernels.Tests.Kernels.Lanes.Spot}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Fields(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.Lanes.Spot> spots, global::GpuKernels.GpuArray<float> results)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.Lanes.Spot) != 16)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.Lanes.Spot has {sizeof(global::GpuKernels.Tests.Kernels.Lanes.Spot)} bytes, but kernel GpuKernels.Tests.Kernels.Lanes.Fields was translated for 16: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan spotsSpan = launch.Bind(spots, "spots", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[4];
            arguments[0] = &spotsSpan.Pointer;
            arguments[1] = &spotsSpan.Length;
            arguments[2] = &resultsSpan.Pointer;
            arguments[3] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Fields_8b679837.Handle, arguments, overlap: spotsSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(spots);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => Fields(new global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.Lanes.Spot>(*(void**)values[0], *(int*)values[1]), new global::System.Span<float>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="Fields(global::System.ReadOnlySpan{global::GpuKernels.Tests.Kernels.Lanes.Spot}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Fields(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.Lanes.Spot> spots, global::System.Span<float> results)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.Lanes.Spot) != 16)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.Lanes.Spot has {sizeof(global::GpuKernels.Tests.Kernels.Lanes.Spot)} bytes, but kernel GpuKernels.Tests.Kernels.Lanes.Fields was translated for 16: rebuild it.");
            fixed (global::GpuKernels.Tests.Kernels.Lanes.Spot* spotsPointer = spots)
            fixed (float* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(spotsPointer, spots.Length, sizeof(global::GpuKernels.Tests.Kernels.Lanes.Spot), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(float), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan spotsSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[1];
                void** arguments = stackalloc void*[4];
                arguments[0] = &spotsSpan.Pointer;
                arguments[1] = &spotsSpan.Length;
                arguments[2] = &resultsSpan.Pointer;
                arguments[3] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Fields_8b679837.Handle, arguments, overlap: spotsSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Fields(new global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.Lanes.Spot>(*(void**)values[0], *(int*)values[1]), new global::System.Span<float>(*(void**)values[2], *(int*)values[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Lanes
    {
        /// <inheritdoc cref="Shifted(int, global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Shifted(global::GpuKernels.Launch launch, int first, global::GpuKernels.GpuArray<int> x, global::GpuKernels.GpuArray<int> y)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            void** arguments = stackalloc void*[5];
            arguments[0] = &first;
            arguments[1] = &xSpan.Pointer;
            arguments[2] = &xSpan.Length;
            arguments[3] = &ySpan.Pointer;
            arguments[4] = &ySpan.Length;
            launch.Run(global::GpuKernels.Generated.Shifted_da039c1a.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);

            static void plain(void** values) => Shifted(*(int*)values[0], new global::System.ReadOnlySpan<int>(*(void**)values[1], *(int*)values[2]), new global::System.Span<int>(*(void**)values[3], *(int*)values[4]));
        }

        /// <inheritdoc cref="Shifted(int, global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Shifted(global::GpuKernels.Launch launch, int first, global::System.ReadOnlySpan<int> x, global::System.Span<int> y)
        {
            fixed (int* xPointer = x)
            fixed (int* yPointer = y)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(int), isWritten: false),
                    new(yPointer, y.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[1];
                void** arguments = stackalloc void*[5];
                arguments[0] = &first;
                arguments[1] = &xSpan.Pointer;
                arguments[2] = &xSpan.Length;
                arguments[3] = &ySpan.Pointer;
                arguments[4] = &ySpan.Length;
                launch.Run(global::GpuKernels.Generated.Shifted_da039c1a.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Shifted(*(int*)values[0], new global::System.ReadOnlySpan<int>(*(void**)values[1], *(int*)values[2]), new global::System.Span<int>(*(void**)values[3], *(int*)values[4]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Lanes
    {
        /// <inheritdoc cref="Wrapping(int, global::System.ReadOnlySpan{double}, global::System.Span{double})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Wrapping(global::GpuKernels.Launch launch, int offset, global::GpuKernels.GpuArray<double> x, global::GpuKernels.GpuArray<double> y)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            void** arguments = stackalloc void*[5];
            arguments[0] = &offset;
            arguments[1] = &xSpan.Pointer;
            arguments[2] = &xSpan.Length;
            arguments[3] = &ySpan.Pointer;
            arguments[4] = &ySpan.Length;
            launch.Run(global::GpuKernels.Generated.Wrapping_a6363caf.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);

            static void plain(void** values) => Wrapping(*(int*)values[0], new global::System.ReadOnlySpan<double>(*(void**)values[1], *(int*)values[2]), new global::System.Span<double>(*(void**)values[3], *(int*)values[4]));
        }

        /// <inheritdoc cref="Wrapping(int, global::System.ReadOnlySpan{double}, global::System.Span{double})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Wrapping(global::GpuKernels.Launch launch, int offset, global::System.ReadOnlySpan<double> x, global::System.Span<double> y)
        {
            fixed (double* xPointer = x)
            fixed (double* yPointer = y)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(double), isWritten: false),
                    new(yPointer, y.Length, sizeof(double), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[1];
                void** arguments = stackalloc void*[5];
                arguments[0] = &offset;
                arguments[1] = &xSpan.Pointer;
                arguments[2] = &xSpan.Length;
                arguments[3] = &ySpan.Pointer;
                arguments[4] = &ySpan.Length;
                launch.Run(global::GpuKernels.Generated.Wrapping_a6363caf.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Wrapping(*(int*)values[0], new global::System.ReadOnlySpan<double>(*(void**)values[1], *(int*)values[2]), new global::System.Span<double>(*(void**)values[3], *(int*)values[4]));
        }
    }
}
