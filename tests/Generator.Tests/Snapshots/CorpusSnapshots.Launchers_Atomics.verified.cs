namespace GpuKernels.Tests.Kernels
{
    partial class Atomics
    {
        /// <inheritdoc cref="Integers(global::System.Span{int}, global::System.Span{uint}, global::System.Span{long}, global::System.Span{ulong})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Integers(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> ints, global::GpuKernels.GpuArray<uint> uints, global::GpuKernels.GpuArray<long> longs, global::GpuKernels.GpuArray<ulong> ulongs)
        {
            global::GpuKernels.CompilerServices.DeviceSpan intsSpan = launch.Bind(ints, "ints");
            global::GpuKernels.CompilerServices.DeviceSpan uintsSpan = launch.Bind(uints, "uints");
            global::GpuKernels.CompilerServices.DeviceSpan longsSpan = launch.Bind(longs, "longs");
            global::GpuKernels.CompilerServices.DeviceSpan ulongsSpan = launch.Bind(ulongs, "ulongs");
            void** arguments = stackalloc void*[9];
            arguments[0] = &intsSpan.Pointer;
            arguments[1] = &intsSpan.Length;
            arguments[2] = &uintsSpan.Pointer;
            arguments[3] = &uintsSpan.Length;
            arguments[4] = &longsSpan.Pointer;
            arguments[5] = &longsSpan.Length;
            arguments[6] = &ulongsSpan.Pointer;
            arguments[7] = &ulongsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Integers_349e3118.Handle, arguments, overlap: intsSpan.Overlaps(uintsSpan) | intsSpan.Overlaps(longsSpan) | intsSpan.Overlaps(ulongsSpan) | uintsSpan.Overlaps(longsSpan) | uintsSpan.Overlaps(ulongsSpan) | longsSpan.Overlaps(ulongsSpan), &plain);
            global::System.GC.KeepAlive(ints);
            global::System.GC.KeepAlive(uints);
            global::System.GC.KeepAlive(longs);
            global::System.GC.KeepAlive(ulongs);

            static void plain(void** values) => Integers(new global::System.Span<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<uint>(*(void**)values[2], *(int*)values[3]), new global::System.Span<long>(*(void**)values[4], *(int*)values[5]), new global::System.Span<ulong>(*(void**)values[6], *(int*)values[7]));
        }

        /// <inheritdoc cref="Integers(global::System.Span{int}, global::System.Span{uint}, global::System.Span{long}, global::System.Span{ulong})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Integers(global::GpuKernels.Launch launch, global::System.Span<int> ints, global::System.Span<uint> uints, global::System.Span<long> longs, global::System.Span<ulong> ulongs)
        {
            fixed (int* intsPointer = ints)
            fixed (uint* uintsPointer = uints)
            fixed (long* longsPointer = longs)
            fixed (ulong* ulongsPointer = ulongs)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(intsPointer, ints.Length, sizeof(int), isWritten: true),
                    new(uintsPointer, uints.Length, sizeof(uint), isWritten: true),
                    new(longsPointer, longs.Length, sizeof(long), isWritten: true),
                    new(ulongsPointer, ulongs.Length, sizeof(ulong), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan intsSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan uintsSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan longsSpan = transfer[2];
                global::GpuKernels.CompilerServices.DeviceSpan ulongsSpan = transfer[3];
                void** arguments = stackalloc void*[9];
                arguments[0] = &intsSpan.Pointer;
                arguments[1] = &intsSpan.Length;
                arguments[2] = &uintsSpan.Pointer;
                arguments[3] = &uintsSpan.Length;
                arguments[4] = &longsSpan.Pointer;
                arguments[5] = &longsSpan.Length;
                arguments[6] = &ulongsSpan.Pointer;
                arguments[7] = &ulongsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Integers_349e3118.Handle, arguments, overlap: intsSpan.Overlaps(uintsSpan) | intsSpan.Overlaps(longsSpan) | intsSpan.Overlaps(ulongsSpan) | uintsSpan.Overlaps(longsSpan) | uintsSpan.Overlaps(ulongsSpan) | longsSpan.Overlaps(ulongsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Integers(new global::System.Span<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<uint>(*(void**)values[2], *(int*)values[3]), new global::System.Span<long>(*(void**)values[4], *(int*)values[5]), new global::System.Span<ulong>(*(void**)values[6], *(int*)values[7]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Atomics
    {
        /// <inheritdoc cref="SmallIntegers(global::System.Span{short}, global::System.Span{ushort}, global::System.Span{byte}, global::System.Span{sbyte})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void SmallIntegers(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<short> shorts, global::GpuKernels.GpuArray<ushort> ushorts, global::GpuKernels.GpuArray<byte> bytes, global::GpuKernels.GpuArray<sbyte> sbytes)
        {
            global::GpuKernels.CompilerServices.DeviceSpan shortsSpan = launch.Bind(shorts, "shorts");
            global::GpuKernels.CompilerServices.DeviceSpan ushortsSpan = launch.Bind(ushorts, "ushorts");
            global::GpuKernels.CompilerServices.DeviceSpan bytesSpan = launch.Bind(bytes, "bytes");
            global::GpuKernels.CompilerServices.DeviceSpan sbytesSpan = launch.Bind(sbytes, "sbytes");
            void** arguments = stackalloc void*[9];
            arguments[0] = &shortsSpan.Pointer;
            arguments[1] = &shortsSpan.Length;
            arguments[2] = &ushortsSpan.Pointer;
            arguments[3] = &ushortsSpan.Length;
            arguments[4] = &bytesSpan.Pointer;
            arguments[5] = &bytesSpan.Length;
            arguments[6] = &sbytesSpan.Pointer;
            arguments[7] = &sbytesSpan.Length;
            launch.Run(global::GpuKernels.Generated.SmallIntegers_b88c89b7.Handle, arguments, overlap: shortsSpan.Overlaps(ushortsSpan) | shortsSpan.Overlaps(bytesSpan) | shortsSpan.Overlaps(sbytesSpan) | ushortsSpan.Overlaps(bytesSpan) | ushortsSpan.Overlaps(sbytesSpan) | bytesSpan.Overlaps(sbytesSpan), &plain);
            global::System.GC.KeepAlive(shorts);
            global::System.GC.KeepAlive(ushorts);
            global::System.GC.KeepAlive(bytes);
            global::System.GC.KeepAlive(sbytes);

            static void plain(void** values) => SmallIntegers(new global::System.Span<short>(*(void**)values[0], *(int*)values[1]), new global::System.Span<ushort>(*(void**)values[2], *(int*)values[3]), new global::System.Span<byte>(*(void**)values[4], *(int*)values[5]), new global::System.Span<sbyte>(*(void**)values[6], *(int*)values[7]));
        }

        /// <inheritdoc cref="SmallIntegers(global::System.Span{short}, global::System.Span{ushort}, global::System.Span{byte}, global::System.Span{sbyte})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void SmallIntegers(global::GpuKernels.Launch launch, global::System.Span<short> shorts, global::System.Span<ushort> ushorts, global::System.Span<byte> bytes, global::System.Span<sbyte> sbytes)
        {
            fixed (short* shortsPointer = shorts)
            fixed (ushort* ushortsPointer = ushorts)
            fixed (byte* bytesPointer = bytes)
            fixed (sbyte* sbytesPointer = sbytes)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(shortsPointer, shorts.Length, sizeof(short), isWritten: true),
                    new(ushortsPointer, ushorts.Length, sizeof(ushort), isWritten: true),
                    new(bytesPointer, bytes.Length, sizeof(byte), isWritten: true),
                    new(sbytesPointer, sbytes.Length, sizeof(sbyte), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan shortsSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan ushortsSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan bytesSpan = transfer[2];
                global::GpuKernels.CompilerServices.DeviceSpan sbytesSpan = transfer[3];
                void** arguments = stackalloc void*[9];
                arguments[0] = &shortsSpan.Pointer;
                arguments[1] = &shortsSpan.Length;
                arguments[2] = &ushortsSpan.Pointer;
                arguments[3] = &ushortsSpan.Length;
                arguments[4] = &bytesSpan.Pointer;
                arguments[5] = &bytesSpan.Length;
                arguments[6] = &sbytesSpan.Pointer;
                arguments[7] = &sbytesSpan.Length;
                launch.Run(global::GpuKernels.Generated.SmallIntegers_b88c89b7.Handle, arguments, overlap: shortsSpan.Overlaps(ushortsSpan) | shortsSpan.Overlaps(bytesSpan) | shortsSpan.Overlaps(sbytesSpan) | ushortsSpan.Overlaps(bytesSpan) | ushortsSpan.Overlaps(sbytesSpan) | bytesSpan.Overlaps(sbytesSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => SmallIntegers(new global::System.Span<short>(*(void**)values[0], *(int*)values[1]), new global::System.Span<ushort>(*(void**)values[2], *(int*)values[3]), new global::System.Span<byte>(*(void**)values[4], *(int*)values[5]), new global::System.Span<sbyte>(*(void**)values[6], *(int*)values[7]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Atomics
    {
        /// <inheritdoc cref="Floats(global::System.ReadOnlySpan{float}, global::System.Span{float}, global::System.Span{double}, global::System.Span{global::System.Half}, global::System.Span{global::GpuKernels.BFloat16})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Floats(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<float> x, global::GpuKernels.GpuArray<float> floats, global::GpuKernels.GpuArray<double> doubles, global::GpuKernels.GpuArray<global::System.Half> halves, global::GpuKernels.GpuArray<global::GpuKernels.BFloat16> bfloats)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan floatsSpan = launch.Bind(floats, "floats");
            global::GpuKernels.CompilerServices.DeviceSpan doublesSpan = launch.Bind(doubles, "doubles");
            global::GpuKernels.CompilerServices.DeviceSpan halvesSpan = launch.Bind(halves, "halves");
            global::GpuKernels.CompilerServices.DeviceSpan bfloatsSpan = launch.Bind(bfloats, "bfloats");
            void** arguments = stackalloc void*[11];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &floatsSpan.Pointer;
            arguments[3] = &floatsSpan.Length;
            arguments[4] = &doublesSpan.Pointer;
            arguments[5] = &doublesSpan.Length;
            arguments[6] = &halvesSpan.Pointer;
            arguments[7] = &halvesSpan.Length;
            arguments[8] = &bfloatsSpan.Pointer;
            arguments[9] = &bfloatsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Floats_c88a8469.Handle, arguments, overlap: xSpan.Overlaps(floatsSpan) | xSpan.Overlaps(doublesSpan) | xSpan.Overlaps(halvesSpan) | xSpan.Overlaps(bfloatsSpan) | floatsSpan.Overlaps(doublesSpan) | floatsSpan.Overlaps(halvesSpan) | floatsSpan.Overlaps(bfloatsSpan) | doublesSpan.Overlaps(halvesSpan) | doublesSpan.Overlaps(bfloatsSpan) | halvesSpan.Overlaps(bfloatsSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(floats);
            global::System.GC.KeepAlive(doubles);
            global::System.GC.KeepAlive(halves);
            global::System.GC.KeepAlive(bfloats);

            static void plain(void** values) => Floats(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.Span<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<double>(*(void**)values[4], *(int*)values[5]), new global::System.Span<global::System.Half>(*(void**)values[6], *(int*)values[7]), new global::System.Span<global::GpuKernels.BFloat16>(*(void**)values[8], *(int*)values[9]));
        }

        /// <inheritdoc cref="Floats(global::System.ReadOnlySpan{float}, global::System.Span{float}, global::System.Span{double}, global::System.Span{global::System.Half}, global::System.Span{global::GpuKernels.BFloat16})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Floats(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<float> x, global::System.Span<float> floats, global::System.Span<double> doubles, global::System.Span<global::System.Half> halves, global::System.Span<global::GpuKernels.BFloat16> bfloats)
        {
            fixed (float* xPointer = x)
            fixed (float* floatsPointer = floats)
            fixed (double* doublesPointer = doubles)
            fixed (global::System.Half* halvesPointer = halves)
            fixed (global::GpuKernels.BFloat16* bfloatsPointer = bfloats)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(float), isWritten: false),
                    new(floatsPointer, floats.Length, sizeof(float), isWritten: true),
                    new(doublesPointer, doubles.Length, sizeof(double), isWritten: true),
                    new(halvesPointer, halves.Length, sizeof(global::System.Half), isWritten: true),
                    new(bfloatsPointer, bfloats.Length, sizeof(global::GpuKernels.BFloat16), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan floatsSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan doublesSpan = transfer[2];
                global::GpuKernels.CompilerServices.DeviceSpan halvesSpan = transfer[3];
                global::GpuKernels.CompilerServices.DeviceSpan bfloatsSpan = transfer[4];
                void** arguments = stackalloc void*[11];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &floatsSpan.Pointer;
                arguments[3] = &floatsSpan.Length;
                arguments[4] = &doublesSpan.Pointer;
                arguments[5] = &doublesSpan.Length;
                arguments[6] = &halvesSpan.Pointer;
                arguments[7] = &halvesSpan.Length;
                arguments[8] = &bfloatsSpan.Pointer;
                arguments[9] = &bfloatsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Floats_c88a8469.Handle, arguments, overlap: xSpan.Overlaps(floatsSpan) | xSpan.Overlaps(doublesSpan) | xSpan.Overlaps(halvesSpan) | xSpan.Overlaps(bfloatsSpan) | floatsSpan.Overlaps(doublesSpan) | floatsSpan.Overlaps(halvesSpan) | floatsSpan.Overlaps(bfloatsSpan) | doublesSpan.Overlaps(halvesSpan) | doublesSpan.Overlaps(bfloatsSpan) | halvesSpan.Overlaps(bfloatsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Floats(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.Span<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<double>(*(void**)values[4], *(int*)values[5]), new global::System.Span<global::System.Half>(*(void**)values[6], *(int*)values[7]), new global::System.Span<global::GpuKernels.BFloat16>(*(void**)values[8], *(int*)values[9]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Atomics
    {
        /// <inheritdoc cref="NarrowLimits(global::System.ReadOnlySpan{float}, global::System.Span{global::System.Half}, global::System.Span{global::GpuKernels.BFloat16})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void NarrowLimits(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<float> x, global::GpuKernels.GpuArray<global::System.Half> halves, global::GpuKernels.GpuArray<global::GpuKernels.BFloat16> bfloats)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan halvesSpan = launch.Bind(halves, "halves");
            global::GpuKernels.CompilerServices.DeviceSpan bfloatsSpan = launch.Bind(bfloats, "bfloats");
            void** arguments = stackalloc void*[7];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &halvesSpan.Pointer;
            arguments[3] = &halvesSpan.Length;
            arguments[4] = &bfloatsSpan.Pointer;
            arguments[5] = &bfloatsSpan.Length;
            launch.Run(global::GpuKernels.Generated.NarrowLimits_11ab6714.Handle, arguments, overlap: xSpan.Overlaps(halvesSpan) | xSpan.Overlaps(bfloatsSpan) | halvesSpan.Overlaps(bfloatsSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(halves);
            global::System.GC.KeepAlive(bfloats);

            static void plain(void** values) => NarrowLimits(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.Span<global::System.Half>(*(void**)values[2], *(int*)values[3]), new global::System.Span<global::GpuKernels.BFloat16>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="NarrowLimits(global::System.ReadOnlySpan{float}, global::System.Span{global::System.Half}, global::System.Span{global::GpuKernels.BFloat16})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void NarrowLimits(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<float> x, global::System.Span<global::System.Half> halves, global::System.Span<global::GpuKernels.BFloat16> bfloats)
        {
            fixed (float* xPointer = x)
            fixed (global::System.Half* halvesPointer = halves)
            fixed (global::GpuKernels.BFloat16* bfloatsPointer = bfloats)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(float), isWritten: false),
                    new(halvesPointer, halves.Length, sizeof(global::System.Half), isWritten: true),
                    new(bfloatsPointer, bfloats.Length, sizeof(global::GpuKernels.BFloat16), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan halvesSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan bfloatsSpan = transfer[2];
                void** arguments = stackalloc void*[7];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &halvesSpan.Pointer;
                arguments[3] = &halvesSpan.Length;
                arguments[4] = &bfloatsSpan.Pointer;
                arguments[5] = &bfloatsSpan.Length;
                launch.Run(global::GpuKernels.Generated.NarrowLimits_11ab6714.Handle, arguments, overlap: xSpan.Overlaps(halvesSpan) | xSpan.Overlaps(bfloatsSpan) | halvesSpan.Overlaps(bfloatsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => NarrowLimits(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.Span<global::System.Half>(*(void**)values[2], *(int*)values[3]), new global::System.Span<global::GpuKernels.BFloat16>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Atomics
    {
        /// <inheritdoc cref="Vectors(global::System.Span{global::System.Numerics.Vector2}, global::System.Span{global::System.Numerics.Vector3}, global::System.Span{global::System.Numerics.Vector4}, global::System.Span{global::System.Half}, global::System.Span{global::GpuKernels.BFloat16x2}, global::System.Span{global::System.Numerics.Vector4})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Vectors(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<global::System.Numerics.Vector2> twos, global::GpuKernels.GpuArray<global::System.Numerics.Vector3> threes, global::GpuKernels.GpuArray<global::System.Numerics.Vector4> fours, global::GpuKernels.GpuArray<global::System.Half> halves, global::GpuKernels.GpuArray<global::GpuKernels.BFloat16x2> bfloats, global::GpuKernels.GpuArray<global::System.Numerics.Vector4> before)
        {
            if (sizeof(global::System.Numerics.Vector2) != 8)
                throw new global::System.InvalidOperationException($"Struct System.Numerics.Vector2 has {sizeof(global::System.Numerics.Vector2)} bytes, but kernel GpuKernels.Tests.Kernels.Atomics.Vectors was translated for 8: rebuild it.");
            if (sizeof(global::System.Numerics.Vector3) != 12)
                throw new global::System.InvalidOperationException($"Struct System.Numerics.Vector3 has {sizeof(global::System.Numerics.Vector3)} bytes, but kernel GpuKernels.Tests.Kernels.Atomics.Vectors was translated for 12: rebuild it.");
            if (sizeof(global::System.Numerics.Vector4) != 16)
                throw new global::System.InvalidOperationException($"Struct System.Numerics.Vector4 has {sizeof(global::System.Numerics.Vector4)} bytes, but kernel GpuKernels.Tests.Kernels.Atomics.Vectors was translated for 16: rebuild it.");
            if (sizeof(global::GpuKernels.BFloat16x2) != 4)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.BFloat16x2 has {sizeof(global::GpuKernels.BFloat16x2)} bytes, but kernel GpuKernels.Tests.Kernels.Atomics.Vectors was translated for 4: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan twosSpan = launch.Bind(twos, "twos");
            global::GpuKernels.CompilerServices.DeviceSpan threesSpan = launch.Bind(threes, "threes");
            global::GpuKernels.CompilerServices.DeviceSpan foursSpan = launch.Bind(fours, "fours");
            global::GpuKernels.CompilerServices.DeviceSpan halvesSpan = launch.Bind(halves, "halves");
            global::GpuKernels.CompilerServices.DeviceSpan bfloatsSpan = launch.Bind(bfloats, "bfloats");
            global::GpuKernels.CompilerServices.DeviceSpan beforeSpan = launch.Bind(before, "before");
            void** arguments = stackalloc void*[12];
            arguments[0] = &twosSpan.Pointer;
            arguments[1] = &twosSpan.Length;
            arguments[2] = &threesSpan.Pointer;
            arguments[3] = &threesSpan.Length;
            arguments[4] = &foursSpan.Pointer;
            arguments[5] = &foursSpan.Length;
            arguments[6] = &halvesSpan.Pointer;
            arguments[7] = &halvesSpan.Length;
            arguments[8] = &bfloatsSpan.Pointer;
            arguments[9] = &bfloatsSpan.Length;
            arguments[10] = &beforeSpan.Pointer;
            arguments[11] = &beforeSpan.Length;
            launch.Run(global::GpuKernels.Generated.Vectors_e24c88e7.Handle, arguments, overlap: twosSpan.Overlaps(threesSpan) | twosSpan.Overlaps(foursSpan) | twosSpan.Overlaps(halvesSpan) | twosSpan.Overlaps(bfloatsSpan) | twosSpan.Overlaps(beforeSpan) | threesSpan.Overlaps(foursSpan) | threesSpan.Overlaps(halvesSpan) | threesSpan.Overlaps(bfloatsSpan) | threesSpan.Overlaps(beforeSpan) | foursSpan.Overlaps(halvesSpan) | foursSpan.Overlaps(bfloatsSpan) | foursSpan.Overlaps(beforeSpan) | halvesSpan.Overlaps(bfloatsSpan) | halvesSpan.Overlaps(beforeSpan) | bfloatsSpan.Overlaps(beforeSpan), &plain);
            global::System.GC.KeepAlive(twos);
            global::System.GC.KeepAlive(threes);
            global::System.GC.KeepAlive(fours);
            global::System.GC.KeepAlive(halves);
            global::System.GC.KeepAlive(bfloats);
            global::System.GC.KeepAlive(before);

            static void plain(void** values) => Vectors(new global::System.Span<global::System.Numerics.Vector2>(*(void**)values[0], *(int*)values[1]), new global::System.Span<global::System.Numerics.Vector3>(*(void**)values[2], *(int*)values[3]), new global::System.Span<global::System.Numerics.Vector4>(*(void**)values[4], *(int*)values[5]), new global::System.Span<global::System.Half>(*(void**)values[6], *(int*)values[7]), new global::System.Span<global::GpuKernels.BFloat16x2>(*(void**)values[8], *(int*)values[9]), new global::System.Span<global::System.Numerics.Vector4>(*(void**)values[10], *(int*)values[11]));
        }

        /// <inheritdoc cref="Vectors(global::System.Span{global::System.Numerics.Vector2}, global::System.Span{global::System.Numerics.Vector3}, global::System.Span{global::System.Numerics.Vector4}, global::System.Span{global::System.Half}, global::System.Span{global::GpuKernels.BFloat16x2}, global::System.Span{global::System.Numerics.Vector4})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Vectors(global::GpuKernels.Launch launch, global::System.Span<global::System.Numerics.Vector2> twos, global::System.Span<global::System.Numerics.Vector3> threes, global::System.Span<global::System.Numerics.Vector4> fours, global::System.Span<global::System.Half> halves, global::System.Span<global::GpuKernels.BFloat16x2> bfloats, global::System.Span<global::System.Numerics.Vector4> before)
        {
            if (sizeof(global::System.Numerics.Vector2) != 8)
                throw new global::System.InvalidOperationException($"Struct System.Numerics.Vector2 has {sizeof(global::System.Numerics.Vector2)} bytes, but kernel GpuKernels.Tests.Kernels.Atomics.Vectors was translated for 8: rebuild it.");
            if (sizeof(global::System.Numerics.Vector3) != 12)
                throw new global::System.InvalidOperationException($"Struct System.Numerics.Vector3 has {sizeof(global::System.Numerics.Vector3)} bytes, but kernel GpuKernels.Tests.Kernels.Atomics.Vectors was translated for 12: rebuild it.");
            if (sizeof(global::System.Numerics.Vector4) != 16)
                throw new global::System.InvalidOperationException($"Struct System.Numerics.Vector4 has {sizeof(global::System.Numerics.Vector4)} bytes, but kernel GpuKernels.Tests.Kernels.Atomics.Vectors was translated for 16: rebuild it.");
            if (sizeof(global::GpuKernels.BFloat16x2) != 4)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.BFloat16x2 has {sizeof(global::GpuKernels.BFloat16x2)} bytes, but kernel GpuKernels.Tests.Kernels.Atomics.Vectors was translated for 4: rebuild it.");
            fixed (global::System.Numerics.Vector2* twosPointer = twos)
            fixed (global::System.Numerics.Vector3* threesPointer = threes)
            fixed (global::System.Numerics.Vector4* foursPointer = fours)
            fixed (global::System.Half* halvesPointer = halves)
            fixed (global::GpuKernels.BFloat16x2* bfloatsPointer = bfloats)
            fixed (global::System.Numerics.Vector4* beforePointer = before)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(twosPointer, twos.Length, sizeof(global::System.Numerics.Vector2), isWritten: true),
                    new(threesPointer, threes.Length, sizeof(global::System.Numerics.Vector3), isWritten: true),
                    new(foursPointer, fours.Length, sizeof(global::System.Numerics.Vector4), isWritten: true),
                    new(halvesPointer, halves.Length, sizeof(global::System.Half), isWritten: true),
                    new(bfloatsPointer, bfloats.Length, sizeof(global::GpuKernels.BFloat16x2), isWritten: true),
                    new(beforePointer, before.Length, sizeof(global::System.Numerics.Vector4), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan twosSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan threesSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan foursSpan = transfer[2];
                global::GpuKernels.CompilerServices.DeviceSpan halvesSpan = transfer[3];
                global::GpuKernels.CompilerServices.DeviceSpan bfloatsSpan = transfer[4];
                global::GpuKernels.CompilerServices.DeviceSpan beforeSpan = transfer[5];
                void** arguments = stackalloc void*[12];
                arguments[0] = &twosSpan.Pointer;
                arguments[1] = &twosSpan.Length;
                arguments[2] = &threesSpan.Pointer;
                arguments[3] = &threesSpan.Length;
                arguments[4] = &foursSpan.Pointer;
                arguments[5] = &foursSpan.Length;
                arguments[6] = &halvesSpan.Pointer;
                arguments[7] = &halvesSpan.Length;
                arguments[8] = &bfloatsSpan.Pointer;
                arguments[9] = &bfloatsSpan.Length;
                arguments[10] = &beforeSpan.Pointer;
                arguments[11] = &beforeSpan.Length;
                launch.Run(global::GpuKernels.Generated.Vectors_e24c88e7.Handle, arguments, overlap: twosSpan.Overlaps(threesSpan) | twosSpan.Overlaps(foursSpan) | twosSpan.Overlaps(halvesSpan) | twosSpan.Overlaps(bfloatsSpan) | twosSpan.Overlaps(beforeSpan) | threesSpan.Overlaps(foursSpan) | threesSpan.Overlaps(halvesSpan) | threesSpan.Overlaps(bfloatsSpan) | threesSpan.Overlaps(beforeSpan) | foursSpan.Overlaps(halvesSpan) | foursSpan.Overlaps(bfloatsSpan) | foursSpan.Overlaps(beforeSpan) | halvesSpan.Overlaps(bfloatsSpan) | halvesSpan.Overlaps(beforeSpan) | bfloatsSpan.Overlaps(beforeSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Vectors(new global::System.Span<global::System.Numerics.Vector2>(*(void**)values[0], *(int*)values[1]), new global::System.Span<global::System.Numerics.Vector3>(*(void**)values[2], *(int*)values[3]), new global::System.Span<global::System.Numerics.Vector4>(*(void**)values[4], *(int*)values[5]), new global::System.Span<global::System.Half>(*(void**)values[6], *(int*)values[7]), new global::System.Span<global::GpuKernels.BFloat16x2>(*(void**)values[8], *(int*)values[9]), new global::System.Span<global::System.Numerics.Vector4>(*(void**)values[10], *(int*)values[11]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Atomics
    {
        /// <inheritdoc cref="Exchanges(global::System.Span{int}, global::System.Span{ulong}, global::System.Span{float}, global::System.Span{double}, global::System.Span{byte}, global::System.Span{short}, global::System.Span{char}, global::System.Span{global::System.Half}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Exchanges(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> ints, global::GpuKernels.GpuArray<ulong> ulongs, global::GpuKernels.GpuArray<float> floats, global::GpuKernels.GpuArray<double> doubles, global::GpuKernels.GpuArray<byte> bytes, global::GpuKernels.GpuArray<short> shorts, global::GpuKernels.GpuArray<char> chars, global::GpuKernels.GpuArray<global::System.Half> halves, global::GpuKernels.GpuArray<int> found)
        {
            global::GpuKernels.CompilerServices.DeviceSpan intsSpan = launch.Bind(ints, "ints");
            global::GpuKernels.CompilerServices.DeviceSpan ulongsSpan = launch.Bind(ulongs, "ulongs");
            global::GpuKernels.CompilerServices.DeviceSpan floatsSpan = launch.Bind(floats, "floats");
            global::GpuKernels.CompilerServices.DeviceSpan doublesSpan = launch.Bind(doubles, "doubles");
            global::GpuKernels.CompilerServices.DeviceSpan bytesSpan = launch.Bind(bytes, "bytes");
            global::GpuKernels.CompilerServices.DeviceSpan shortsSpan = launch.Bind(shorts, "shorts");
            global::GpuKernels.CompilerServices.DeviceSpan charsSpan = launch.Bind(chars, "chars");
            global::GpuKernels.CompilerServices.DeviceSpan halvesSpan = launch.Bind(halves, "halves");
            global::GpuKernels.CompilerServices.DeviceSpan foundSpan = launch.Bind(found, "found");
            void** arguments = stackalloc void*[19];
            arguments[0] = &intsSpan.Pointer;
            arguments[1] = &intsSpan.Length;
            arguments[2] = &ulongsSpan.Pointer;
            arguments[3] = &ulongsSpan.Length;
            arguments[4] = &floatsSpan.Pointer;
            arguments[5] = &floatsSpan.Length;
            arguments[6] = &doublesSpan.Pointer;
            arguments[7] = &doublesSpan.Length;
            arguments[8] = &bytesSpan.Pointer;
            arguments[9] = &bytesSpan.Length;
            arguments[10] = &shortsSpan.Pointer;
            arguments[11] = &shortsSpan.Length;
            arguments[12] = &charsSpan.Pointer;
            arguments[13] = &charsSpan.Length;
            arguments[14] = &halvesSpan.Pointer;
            arguments[15] = &halvesSpan.Length;
            arguments[16] = &foundSpan.Pointer;
            arguments[17] = &foundSpan.Length;
            launch.Run(global::GpuKernels.Generated.Exchanges_f79021c4.Handle, arguments, overlap: intsSpan.Overlaps(ulongsSpan) | intsSpan.Overlaps(floatsSpan) | intsSpan.Overlaps(doublesSpan) | intsSpan.Overlaps(bytesSpan) | intsSpan.Overlaps(shortsSpan) | intsSpan.Overlaps(charsSpan) | intsSpan.Overlaps(halvesSpan) | intsSpan.Overlaps(foundSpan) | ulongsSpan.Overlaps(floatsSpan) | ulongsSpan.Overlaps(doublesSpan) | ulongsSpan.Overlaps(bytesSpan) | ulongsSpan.Overlaps(shortsSpan) | ulongsSpan.Overlaps(charsSpan) | ulongsSpan.Overlaps(halvesSpan) | ulongsSpan.Overlaps(foundSpan) | floatsSpan.Overlaps(doublesSpan) | floatsSpan.Overlaps(bytesSpan) | floatsSpan.Overlaps(shortsSpan) | floatsSpan.Overlaps(charsSpan) | floatsSpan.Overlaps(halvesSpan) | floatsSpan.Overlaps(foundSpan) | doublesSpan.Overlaps(bytesSpan) | doublesSpan.Overlaps(shortsSpan) | doublesSpan.Overlaps(charsSpan) | doublesSpan.Overlaps(halvesSpan) | doublesSpan.Overlaps(foundSpan) | bytesSpan.Overlaps(shortsSpan) | bytesSpan.Overlaps(charsSpan) | bytesSpan.Overlaps(halvesSpan) | bytesSpan.Overlaps(foundSpan) | shortsSpan.Overlaps(charsSpan) | shortsSpan.Overlaps(halvesSpan) | shortsSpan.Overlaps(foundSpan) | charsSpan.Overlaps(halvesSpan) | charsSpan.Overlaps(foundSpan) | halvesSpan.Overlaps(foundSpan), &plain);
            global::System.GC.KeepAlive(ints);
            global::System.GC.KeepAlive(ulongs);
            global::System.GC.KeepAlive(floats);
            global::System.GC.KeepAlive(doubles);
            global::System.GC.KeepAlive(bytes);
            global::System.GC.KeepAlive(shorts);
            global::System.GC.KeepAlive(chars);
            global::System.GC.KeepAlive(halves);
            global::System.GC.KeepAlive(found);

            static void plain(void** values) => Exchanges(new global::System.Span<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<ulong>(*(void**)values[2], *(int*)values[3]), new global::System.Span<float>(*(void**)values[4], *(int*)values[5]), new global::System.Span<double>(*(void**)values[6], *(int*)values[7]), new global::System.Span<byte>(*(void**)values[8], *(int*)values[9]), new global::System.Span<short>(*(void**)values[10], *(int*)values[11]), new global::System.Span<char>(*(void**)values[12], *(int*)values[13]), new global::System.Span<global::System.Half>(*(void**)values[14], *(int*)values[15]), new global::System.Span<int>(*(void**)values[16], *(int*)values[17]));
        }

        /// <inheritdoc cref="Exchanges(global::System.Span{int}, global::System.Span{ulong}, global::System.Span{float}, global::System.Span{double}, global::System.Span{byte}, global::System.Span{short}, global::System.Span{char}, global::System.Span{global::System.Half}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Exchanges(global::GpuKernels.Launch launch, global::System.Span<int> ints, global::System.Span<ulong> ulongs, global::System.Span<float> floats, global::System.Span<double> doubles, global::System.Span<byte> bytes, global::System.Span<short> shorts, global::System.Span<char> chars, global::System.Span<global::System.Half> halves, global::System.Span<int> found)
        {
            fixed (int* intsPointer = ints)
            fixed (ulong* ulongsPointer = ulongs)
            fixed (float* floatsPointer = floats)
            fixed (double* doublesPointer = doubles)
            fixed (byte* bytesPointer = bytes)
            fixed (short* shortsPointer = shorts)
            fixed (char* charsPointer = chars)
            fixed (global::System.Half* halvesPointer = halves)
            fixed (int* foundPointer = found)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(intsPointer, ints.Length, sizeof(int), isWritten: true),
                    new(ulongsPointer, ulongs.Length, sizeof(ulong), isWritten: true),
                    new(floatsPointer, floats.Length, sizeof(float), isWritten: true),
                    new(doublesPointer, doubles.Length, sizeof(double), isWritten: true),
                    new(bytesPointer, bytes.Length, sizeof(byte), isWritten: true),
                    new(shortsPointer, shorts.Length, sizeof(short), isWritten: true),
                    new(charsPointer, chars.Length, sizeof(char), isWritten: true),
                    new(halvesPointer, halves.Length, sizeof(global::System.Half), isWritten: true),
                    new(foundPointer, found.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan intsSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan ulongsSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan floatsSpan = transfer[2];
                global::GpuKernels.CompilerServices.DeviceSpan doublesSpan = transfer[3];
                global::GpuKernels.CompilerServices.DeviceSpan bytesSpan = transfer[4];
                global::GpuKernels.CompilerServices.DeviceSpan shortsSpan = transfer[5];
                global::GpuKernels.CompilerServices.DeviceSpan charsSpan = transfer[6];
                global::GpuKernels.CompilerServices.DeviceSpan halvesSpan = transfer[7];
                global::GpuKernels.CompilerServices.DeviceSpan foundSpan = transfer[8];
                void** arguments = stackalloc void*[19];
                arguments[0] = &intsSpan.Pointer;
                arguments[1] = &intsSpan.Length;
                arguments[2] = &ulongsSpan.Pointer;
                arguments[3] = &ulongsSpan.Length;
                arguments[4] = &floatsSpan.Pointer;
                arguments[5] = &floatsSpan.Length;
                arguments[6] = &doublesSpan.Pointer;
                arguments[7] = &doublesSpan.Length;
                arguments[8] = &bytesSpan.Pointer;
                arguments[9] = &bytesSpan.Length;
                arguments[10] = &shortsSpan.Pointer;
                arguments[11] = &shortsSpan.Length;
                arguments[12] = &charsSpan.Pointer;
                arguments[13] = &charsSpan.Length;
                arguments[14] = &halvesSpan.Pointer;
                arguments[15] = &halvesSpan.Length;
                arguments[16] = &foundSpan.Pointer;
                arguments[17] = &foundSpan.Length;
                launch.Run(global::GpuKernels.Generated.Exchanges_f79021c4.Handle, arguments, overlap: intsSpan.Overlaps(ulongsSpan) | intsSpan.Overlaps(floatsSpan) | intsSpan.Overlaps(doublesSpan) | intsSpan.Overlaps(bytesSpan) | intsSpan.Overlaps(shortsSpan) | intsSpan.Overlaps(charsSpan) | intsSpan.Overlaps(halvesSpan) | intsSpan.Overlaps(foundSpan) | ulongsSpan.Overlaps(floatsSpan) | ulongsSpan.Overlaps(doublesSpan) | ulongsSpan.Overlaps(bytesSpan) | ulongsSpan.Overlaps(shortsSpan) | ulongsSpan.Overlaps(charsSpan) | ulongsSpan.Overlaps(halvesSpan) | ulongsSpan.Overlaps(foundSpan) | floatsSpan.Overlaps(doublesSpan) | floatsSpan.Overlaps(bytesSpan) | floatsSpan.Overlaps(shortsSpan) | floatsSpan.Overlaps(charsSpan) | floatsSpan.Overlaps(halvesSpan) | floatsSpan.Overlaps(foundSpan) | doublesSpan.Overlaps(bytesSpan) | doublesSpan.Overlaps(shortsSpan) | doublesSpan.Overlaps(charsSpan) | doublesSpan.Overlaps(halvesSpan) | doublesSpan.Overlaps(foundSpan) | bytesSpan.Overlaps(shortsSpan) | bytesSpan.Overlaps(charsSpan) | bytesSpan.Overlaps(halvesSpan) | bytesSpan.Overlaps(foundSpan) | shortsSpan.Overlaps(charsSpan) | shortsSpan.Overlaps(halvesSpan) | shortsSpan.Overlaps(foundSpan) | charsSpan.Overlaps(halvesSpan) | charsSpan.Overlaps(foundSpan) | halvesSpan.Overlaps(foundSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Exchanges(new global::System.Span<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<ulong>(*(void**)values[2], *(int*)values[3]), new global::System.Span<float>(*(void**)values[4], *(int*)values[5]), new global::System.Span<double>(*(void**)values[6], *(int*)values[7]), new global::System.Span<byte>(*(void**)values[8], *(int*)values[9]), new global::System.Span<short>(*(void**)values[10], *(int*)values[11]), new global::System.Span<char>(*(void**)values[12], *(int*)values[13]), new global::System.Span<global::System.Half>(*(void**)values[14], *(int*)values[15]), new global::System.Span<int>(*(void**)values[16], *(int*)values[17]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Atomics
    {
        /// <inheritdoc cref="Fields(global::System.Span{global::GpuKernels.Tests.Kernels.Atomics.Cell})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Fields(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.Atomics.Cell> cells)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.Atomics.Cell) != 16)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.Atomics.Cell has {sizeof(global::GpuKernels.Tests.Kernels.Atomics.Cell)} bytes, but kernel GpuKernels.Tests.Kernels.Atomics.Fields was translated for 16: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan cellsSpan = launch.Bind(cells, "cells");
            void** arguments = stackalloc void*[3];
            arguments[0] = &cellsSpan.Pointer;
            arguments[1] = &cellsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Fields_e3704466.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(cells);

            static void plain(void** values) => Fields(new global::System.Span<global::GpuKernels.Tests.Kernels.Atomics.Cell>(*(void**)values[0], *(int*)values[1]));
        }

        /// <inheritdoc cref="Fields(global::System.Span{global::GpuKernels.Tests.Kernels.Atomics.Cell})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Fields(global::GpuKernels.Launch launch, global::System.Span<global::GpuKernels.Tests.Kernels.Atomics.Cell> cells)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.Atomics.Cell) != 16)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.Atomics.Cell has {sizeof(global::GpuKernels.Tests.Kernels.Atomics.Cell)} bytes, but kernel GpuKernels.Tests.Kernels.Atomics.Fields was translated for 16: rebuild it.");
            fixed (global::GpuKernels.Tests.Kernels.Atomics.Cell* cellsPointer = cells)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(cellsPointer, cells.Length, sizeof(global::GpuKernels.Tests.Kernels.Atomics.Cell), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan cellsSpan = transfer[0];
                void** arguments = stackalloc void*[3];
                arguments[0] = &cellsSpan.Pointer;
                arguments[1] = &cellsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Fields_e3704466.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => Fields(new global::System.Span<global::GpuKernels.Tests.Kernels.Atomics.Cell>(*(void**)values[0], *(int*)values[1]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Atomics
    {
        /// <inheritdoc cref="Wide(global::System.Span{global::GpuKernels.Tests.Kernels.Atomics.Quad}, global::System.Span{global::GpuKernels.Tests.Kernels.Atomics.Quad})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Wide(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.Atomics.Quad> sums, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.Atomics.Quad> own)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.Atomics.Quad) != 16)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.Atomics.Quad has {sizeof(global::GpuKernels.Tests.Kernels.Atomics.Quad)} bytes, but kernel GpuKernels.Tests.Kernels.Atomics.Wide was translated for 16: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan sumsSpan = launch.Bind(sums, "sums");
            global::GpuKernels.CompilerServices.DeviceSpan ownSpan = launch.Bind(own, "own");
            void** arguments = stackalloc void*[5];
            arguments[0] = &sumsSpan.Pointer;
            arguments[1] = &sumsSpan.Length;
            arguments[2] = &ownSpan.Pointer;
            arguments[3] = &ownSpan.Length;
            launch.Run(global::GpuKernels.Generated.Wide_920c7d88.Handle, arguments, overlap: sumsSpan.Overlaps(ownSpan), &plain);
            global::System.GC.KeepAlive(sums);
            global::System.GC.KeepAlive(own);

            static void plain(void** values) => Wide(new global::System.Span<global::GpuKernels.Tests.Kernels.Atomics.Quad>(*(void**)values[0], *(int*)values[1]), new global::System.Span<global::GpuKernels.Tests.Kernels.Atomics.Quad>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="Wide(global::System.Span{global::GpuKernels.Tests.Kernels.Atomics.Quad}, global::System.Span{global::GpuKernels.Tests.Kernels.Atomics.Quad})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Wide(global::GpuKernels.Launch launch, global::System.Span<global::GpuKernels.Tests.Kernels.Atomics.Quad> sums, global::System.Span<global::GpuKernels.Tests.Kernels.Atomics.Quad> own)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.Atomics.Quad) != 16)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.Atomics.Quad has {sizeof(global::GpuKernels.Tests.Kernels.Atomics.Quad)} bytes, but kernel GpuKernels.Tests.Kernels.Atomics.Wide was translated for 16: rebuild it.");
            fixed (global::GpuKernels.Tests.Kernels.Atomics.Quad* sumsPointer = sums)
            fixed (global::GpuKernels.Tests.Kernels.Atomics.Quad* ownPointer = own)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(sumsPointer, sums.Length, sizeof(global::GpuKernels.Tests.Kernels.Atomics.Quad), isWritten: true),
                    new(ownPointer, own.Length, sizeof(global::GpuKernels.Tests.Kernels.Atomics.Quad), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan sumsSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan ownSpan = transfer[1];
                void** arguments = stackalloc void*[5];
                arguments[0] = &sumsSpan.Pointer;
                arguments[1] = &sumsSpan.Length;
                arguments[2] = &ownSpan.Pointer;
                arguments[3] = &ownSpan.Length;
                launch.Run(global::GpuKernels.Generated.Wide_920c7d88.Handle, arguments, overlap: sumsSpan.Overlaps(ownSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Wide(new global::System.Span<global::GpuKernels.Tests.Kernels.Atomics.Quad>(*(void**)values[0], *(int*)values[1]), new global::System.Span<global::GpuKernels.Tests.Kernels.Atomics.Quad>(*(void**)values[2], *(int*)values[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Atomics
    {
        /// <inheritdoc cref="Scopes(global::System.Span{int}, global::System.Span{float}, global::System.Span{short})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Scopes(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> sums, global::GpuKernels.GpuArray<float> floats, global::GpuKernels.GpuArray<short> shorts)
        {
            global::GpuKernels.CompilerServices.DeviceSpan sumsSpan = launch.Bind(sums, "sums");
            global::GpuKernels.CompilerServices.DeviceSpan floatsSpan = launch.Bind(floats, "floats");
            global::GpuKernels.CompilerServices.DeviceSpan shortsSpan = launch.Bind(shorts, "shorts");
            void** arguments = stackalloc void*[6];
            arguments[0] = &sumsSpan.Pointer;
            arguments[1] = &sumsSpan.Length;
            arguments[2] = &floatsSpan.Pointer;
            arguments[3] = &floatsSpan.Length;
            arguments[4] = &shortsSpan.Pointer;
            arguments[5] = &shortsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Scopes_ab62e822.Handle, arguments, overlap: sumsSpan.Overlaps(floatsSpan) | sumsSpan.Overlaps(shortsSpan) | floatsSpan.Overlaps(shortsSpan), &plain);
            global::System.GC.KeepAlive(sums);
            global::System.GC.KeepAlive(floats);
            global::System.GC.KeepAlive(shorts);

            static void plain(void** values) => Scopes(new global::System.Span<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<short>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="Scopes(global::System.Span{int}, global::System.Span{float}, global::System.Span{short})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Scopes(global::GpuKernels.Launch launch, global::System.Span<int> sums, global::System.Span<float> floats, global::System.Span<short> shorts)
        {
            fixed (int* sumsPointer = sums)
            fixed (float* floatsPointer = floats)
            fixed (short* shortsPointer = shorts)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(sumsPointer, sums.Length, sizeof(int), isWritten: true),
                    new(floatsPointer, floats.Length, sizeof(float), isWritten: true),
                    new(shortsPointer, shorts.Length, sizeof(short), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan sumsSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan floatsSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan shortsSpan = transfer[2];
                void** arguments = stackalloc void*[6];
                arguments[0] = &sumsSpan.Pointer;
                arguments[1] = &sumsSpan.Length;
                arguments[2] = &floatsSpan.Pointer;
                arguments[3] = &floatsSpan.Length;
                arguments[4] = &shortsSpan.Pointer;
                arguments[5] = &shortsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Scopes_ab62e822.Handle, arguments, overlap: sumsSpan.Overlaps(floatsSpan) | sumsSpan.Overlaps(shortsSpan) | floatsSpan.Overlaps(shortsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Scopes(new global::System.Span<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<short>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Atomics
    {
        /// <inheritdoc cref="LastBlockSums(global::System.ReadOnlySpan{int}, global::System.Span{int}, global::System.Span{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void LastBlockSums(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> x, global::GpuKernels.GpuArray<int> @partial, global::GpuKernels.GpuArray<int> arrived, global::GpuKernels.GpuArray<int> result)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan partialSpan = launch.Bind(@partial, "partial");
            global::GpuKernels.CompilerServices.DeviceSpan arrivedSpan = launch.Bind(arrived, "arrived");
            global::GpuKernels.CompilerServices.DeviceSpan resultSpan = launch.Bind(result, "result");
            void** arguments = stackalloc void*[8];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &partialSpan.Pointer;
            arguments[3] = &partialSpan.Length;
            arguments[4] = &arrivedSpan.Pointer;
            arguments[5] = &arrivedSpan.Length;
            arguments[6] = &resultSpan.Pointer;
            arguments[7] = &resultSpan.Length;
            launch.Run(global::GpuKernels.Generated.LastBlockSums_067b41b6.Handle, arguments, overlap: xSpan.Overlaps(partialSpan) | xSpan.Overlaps(arrivedSpan) | xSpan.Overlaps(resultSpan) | partialSpan.Overlaps(arrivedSpan) | partialSpan.Overlaps(resultSpan) | arrivedSpan.Overlaps(resultSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(@partial);
            global::System.GC.KeepAlive(arrived);
            global::System.GC.KeepAlive(result);

            static void plain(void** values) => LastBlockSums(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]), new global::System.Span<int>(*(void**)values[6], *(int*)values[7]));
        }

        /// <inheritdoc cref="LastBlockSums(global::System.ReadOnlySpan{int}, global::System.Span{int}, global::System.Span{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void LastBlockSums(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> x, global::System.Span<int> @partial, global::System.Span<int> arrived, global::System.Span<int> result)
        {
            fixed (int* xPointer = x)
            fixed (int* partialPointer = @partial)
            fixed (int* arrivedPointer = arrived)
            fixed (int* resultPointer = result)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(int), isWritten: false),
                    new(partialPointer, @partial.Length, sizeof(int), isWritten: true),
                    new(arrivedPointer, arrived.Length, sizeof(int), isWritten: true),
                    new(resultPointer, result.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan partialSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan arrivedSpan = transfer[2];
                global::GpuKernels.CompilerServices.DeviceSpan resultSpan = transfer[3];
                void** arguments = stackalloc void*[8];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &partialSpan.Pointer;
                arguments[3] = &partialSpan.Length;
                arguments[4] = &arrivedSpan.Pointer;
                arguments[5] = &arrivedSpan.Length;
                arguments[6] = &resultSpan.Pointer;
                arguments[7] = &resultSpan.Length;
                launch.Run(global::GpuKernels.Generated.LastBlockSums_067b41b6.Handle, arguments, overlap: xSpan.Overlaps(partialSpan) | xSpan.Overlaps(arrivedSpan) | xSpan.Overlaps(resultSpan) | partialSpan.Overlaps(arrivedSpan) | partialSpan.Overlaps(resultSpan) | arrivedSpan.Overlaps(resultSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => LastBlockSums(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]), new global::System.Span<int>(*(void**)values[6], *(int*)values[7]));
        }
    }
}
