namespace GpuKernels.Tests.Kernels
{
    partial class Warps
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
            launch.Run(global::GpuKernels.Generated.Sum_fca23cf9.Handle, arguments, overlap: xSpan.Overlaps(sumsSpan), &plain);
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
                launch.Run(global::GpuKernels.Generated.Sum_fca23cf9.Handle, arguments, overlap: xSpan.Overlaps(sumsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Sum(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.Span<float>(*(void**)values[2], *(int*)values[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Warps
    {
        /// <inheritdoc cref="Shuffles(global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Shuffles(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> x, global::GpuKernels.GpuArray<int> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[4];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &resultsSpan.Pointer;
            arguments[3] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Shuffles_4b577626.Handle, arguments, overlap: xSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => Shuffles(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="Shuffles(global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Shuffles(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> x, global::System.Span<int> results)
        {
            fixed (int* xPointer = x)
            fixed (int* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(int), isWritten: false),
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
                launch.Run(global::GpuKernels.Generated.Shuffles_4b577626.Handle, arguments, overlap: xSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Shuffles(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Warps
    {
        /// <inheritdoc cref="Types(global::System.Span{byte}, global::System.Span{bool}, global::System.Span{short}, global::System.Span{long}, global::System.Span{double}, global::System.Span{global::System.Half}, global::System.Span{global::System.Numerics.Vector3}, global::System.Span{global::GpuKernels.Tests.Kernels.Warps.Particle})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Types(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<byte> bytes, global::GpuKernels.GpuArray<bool> bools, global::GpuKernels.GpuArray<short> shorts, global::GpuKernels.GpuArray<long> longs, global::GpuKernels.GpuArray<double> doubles, global::GpuKernels.GpuArray<global::System.Half> halves, global::GpuKernels.GpuArray<global::System.Numerics.Vector3> vectors, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.Warps.Particle> particles)
        {
            if (sizeof(global::System.Numerics.Vector3) != 12)
                throw new global::System.InvalidOperationException($"Struct System.Numerics.Vector3 has {sizeof(global::System.Numerics.Vector3)} bytes, but kernel GpuKernels.Tests.Kernels.Warps.Types was translated for 12: rebuild it.");
            if (sizeof(global::GpuKernels.Tests.Kernels.Warps.Particle) != 32)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.Warps.Particle has {sizeof(global::GpuKernels.Tests.Kernels.Warps.Particle)} bytes, but kernel GpuKernels.Tests.Kernels.Warps.Types was translated for 32: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan bytesSpan = launch.Bind(bytes, "bytes");
            global::GpuKernels.CompilerServices.DeviceSpan boolsSpan = launch.Bind(bools, "bools");
            global::GpuKernels.CompilerServices.DeviceSpan shortsSpan = launch.Bind(shorts, "shorts");
            global::GpuKernels.CompilerServices.DeviceSpan longsSpan = launch.Bind(longs, "longs");
            global::GpuKernels.CompilerServices.DeviceSpan doublesSpan = launch.Bind(doubles, "doubles");
            global::GpuKernels.CompilerServices.DeviceSpan halvesSpan = launch.Bind(halves, "halves");
            global::GpuKernels.CompilerServices.DeviceSpan vectorsSpan = launch.Bind(vectors, "vectors");
            global::GpuKernels.CompilerServices.DeviceSpan particlesSpan = launch.Bind(particles, "particles");
            void** arguments = stackalloc void*[16];
            arguments[0] = &bytesSpan.Pointer;
            arguments[1] = &bytesSpan.Length;
            arguments[2] = &boolsSpan.Pointer;
            arguments[3] = &boolsSpan.Length;
            arguments[4] = &shortsSpan.Pointer;
            arguments[5] = &shortsSpan.Length;
            arguments[6] = &longsSpan.Pointer;
            arguments[7] = &longsSpan.Length;
            arguments[8] = &doublesSpan.Pointer;
            arguments[9] = &doublesSpan.Length;
            arguments[10] = &halvesSpan.Pointer;
            arguments[11] = &halvesSpan.Length;
            arguments[12] = &vectorsSpan.Pointer;
            arguments[13] = &vectorsSpan.Length;
            arguments[14] = &particlesSpan.Pointer;
            arguments[15] = &particlesSpan.Length;
            launch.Run(global::GpuKernels.Generated.Types_c0b1e58d.Handle, arguments, overlap: bytesSpan.Overlaps(boolsSpan) | bytesSpan.Overlaps(shortsSpan) | bytesSpan.Overlaps(longsSpan) | bytesSpan.Overlaps(doublesSpan) | bytesSpan.Overlaps(halvesSpan) | bytesSpan.Overlaps(vectorsSpan) | bytesSpan.Overlaps(particlesSpan) | boolsSpan.Overlaps(shortsSpan) | boolsSpan.Overlaps(longsSpan) | boolsSpan.Overlaps(doublesSpan) | boolsSpan.Overlaps(halvesSpan) | boolsSpan.Overlaps(vectorsSpan) | boolsSpan.Overlaps(particlesSpan) | shortsSpan.Overlaps(longsSpan) | shortsSpan.Overlaps(doublesSpan) | shortsSpan.Overlaps(halvesSpan) | shortsSpan.Overlaps(vectorsSpan) | shortsSpan.Overlaps(particlesSpan) | longsSpan.Overlaps(doublesSpan) | longsSpan.Overlaps(halvesSpan) | longsSpan.Overlaps(vectorsSpan) | longsSpan.Overlaps(particlesSpan) | doublesSpan.Overlaps(halvesSpan) | doublesSpan.Overlaps(vectorsSpan) | doublesSpan.Overlaps(particlesSpan) | halvesSpan.Overlaps(vectorsSpan) | halvesSpan.Overlaps(particlesSpan) | vectorsSpan.Overlaps(particlesSpan), &plain);
            global::System.GC.KeepAlive(bytes);
            global::System.GC.KeepAlive(bools);
            global::System.GC.KeepAlive(shorts);
            global::System.GC.KeepAlive(longs);
            global::System.GC.KeepAlive(doubles);
            global::System.GC.KeepAlive(halves);
            global::System.GC.KeepAlive(vectors);
            global::System.GC.KeepAlive(particles);

            static void plain(void** values) => Types(new global::System.Span<byte>(*(void**)values[0], *(int*)values[1]), new global::System.Span<bool>(*(void**)values[2], *(int*)values[3]), new global::System.Span<short>(*(void**)values[4], *(int*)values[5]), new global::System.Span<long>(*(void**)values[6], *(int*)values[7]), new global::System.Span<double>(*(void**)values[8], *(int*)values[9]), new global::System.Span<global::System.Half>(*(void**)values[10], *(int*)values[11]), new global::System.Span<global::System.Numerics.Vector3>(*(void**)values[12], *(int*)values[13]), new global::System.Span<global::GpuKernels.Tests.Kernels.Warps.Particle>(*(void**)values[14], *(int*)values[15]));
        }

        /// <inheritdoc cref="Types(global::System.Span{byte}, global::System.Span{bool}, global::System.Span{short}, global::System.Span{long}, global::System.Span{double}, global::System.Span{global::System.Half}, global::System.Span{global::System.Numerics.Vector3}, global::System.Span{global::GpuKernels.Tests.Kernels.Warps.Particle})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Types(global::GpuKernels.Launch launch, global::System.Span<byte> bytes, global::System.Span<bool> bools, global::System.Span<short> shorts, global::System.Span<long> longs, global::System.Span<double> doubles, global::System.Span<global::System.Half> halves, global::System.Span<global::System.Numerics.Vector3> vectors, global::System.Span<global::GpuKernels.Tests.Kernels.Warps.Particle> particles)
        {
            if (sizeof(global::System.Numerics.Vector3) != 12)
                throw new global::System.InvalidOperationException($"Struct System.Numerics.Vector3 has {sizeof(global::System.Numerics.Vector3)} bytes, but kernel GpuKernels.Tests.Kernels.Warps.Types was translated for 12: rebuild it.");
            if (sizeof(global::GpuKernels.Tests.Kernels.Warps.Particle) != 32)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.Warps.Particle has {sizeof(global::GpuKernels.Tests.Kernels.Warps.Particle)} bytes, but kernel GpuKernels.Tests.Kernels.Warps.Types was translated for 32: rebuild it.");
            fixed (byte* bytesPointer = bytes)
            fixed (bool* boolsPointer = bools)
            fixed (short* shortsPointer = shorts)
            fixed (long* longsPointer = longs)
            fixed (double* doublesPointer = doubles)
            fixed (global::System.Half* halvesPointer = halves)
            fixed (global::System.Numerics.Vector3* vectorsPointer = vectors)
            fixed (global::GpuKernels.Tests.Kernels.Warps.Particle* particlesPointer = particles)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(bytesPointer, bytes.Length, sizeof(byte), isWritten: true),
                    new(boolsPointer, bools.Length, sizeof(bool), isWritten: true),
                    new(shortsPointer, shorts.Length, sizeof(short), isWritten: true),
                    new(longsPointer, longs.Length, sizeof(long), isWritten: true),
                    new(doublesPointer, doubles.Length, sizeof(double), isWritten: true),
                    new(halvesPointer, halves.Length, sizeof(global::System.Half), isWritten: true),
                    new(vectorsPointer, vectors.Length, sizeof(global::System.Numerics.Vector3), isWritten: true),
                    new(particlesPointer, particles.Length, sizeof(global::GpuKernels.Tests.Kernels.Warps.Particle), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan bytesSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan boolsSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan shortsSpan = transfer[2];
                global::GpuKernels.CompilerServices.DeviceSpan longsSpan = transfer[3];
                global::GpuKernels.CompilerServices.DeviceSpan doublesSpan = transfer[4];
                global::GpuKernels.CompilerServices.DeviceSpan halvesSpan = transfer[5];
                global::GpuKernels.CompilerServices.DeviceSpan vectorsSpan = transfer[6];
                global::GpuKernels.CompilerServices.DeviceSpan particlesSpan = transfer[7];
                void** arguments = stackalloc void*[16];
                arguments[0] = &bytesSpan.Pointer;
                arguments[1] = &bytesSpan.Length;
                arguments[2] = &boolsSpan.Pointer;
                arguments[3] = &boolsSpan.Length;
                arguments[4] = &shortsSpan.Pointer;
                arguments[5] = &shortsSpan.Length;
                arguments[6] = &longsSpan.Pointer;
                arguments[7] = &longsSpan.Length;
                arguments[8] = &doublesSpan.Pointer;
                arguments[9] = &doublesSpan.Length;
                arguments[10] = &halvesSpan.Pointer;
                arguments[11] = &halvesSpan.Length;
                arguments[12] = &vectorsSpan.Pointer;
                arguments[13] = &vectorsSpan.Length;
                arguments[14] = &particlesSpan.Pointer;
                arguments[15] = &particlesSpan.Length;
                launch.Run(global::GpuKernels.Generated.Types_c0b1e58d.Handle, arguments, overlap: bytesSpan.Overlaps(boolsSpan) | bytesSpan.Overlaps(shortsSpan) | bytesSpan.Overlaps(longsSpan) | bytesSpan.Overlaps(doublesSpan) | bytesSpan.Overlaps(halvesSpan) | bytesSpan.Overlaps(vectorsSpan) | bytesSpan.Overlaps(particlesSpan) | boolsSpan.Overlaps(shortsSpan) | boolsSpan.Overlaps(longsSpan) | boolsSpan.Overlaps(doublesSpan) | boolsSpan.Overlaps(halvesSpan) | boolsSpan.Overlaps(vectorsSpan) | boolsSpan.Overlaps(particlesSpan) | shortsSpan.Overlaps(longsSpan) | shortsSpan.Overlaps(doublesSpan) | shortsSpan.Overlaps(halvesSpan) | shortsSpan.Overlaps(vectorsSpan) | shortsSpan.Overlaps(particlesSpan) | longsSpan.Overlaps(doublesSpan) | longsSpan.Overlaps(halvesSpan) | longsSpan.Overlaps(vectorsSpan) | longsSpan.Overlaps(particlesSpan) | doublesSpan.Overlaps(halvesSpan) | doublesSpan.Overlaps(vectorsSpan) | doublesSpan.Overlaps(particlesSpan) | halvesSpan.Overlaps(vectorsSpan) | halvesSpan.Overlaps(particlesSpan) | vectorsSpan.Overlaps(particlesSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Types(new global::System.Span<byte>(*(void**)values[0], *(int*)values[1]), new global::System.Span<bool>(*(void**)values[2], *(int*)values[3]), new global::System.Span<short>(*(void**)values[4], *(int*)values[5]), new global::System.Span<long>(*(void**)values[6], *(int*)values[7]), new global::System.Span<double>(*(void**)values[8], *(int*)values[9]), new global::System.Span<global::System.Half>(*(void**)values[10], *(int*)values[11]), new global::System.Span<global::System.Numerics.Vector3>(*(void**)values[12], *(int*)values[13]), new global::System.Span<global::GpuKernels.Tests.Kernels.Warps.Particle>(*(void**)values[14], *(int*)values[15]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Warps
    {
        /// <inheritdoc cref="Votes(global::System.ReadOnlySpan{int}, global::System.Span{uint})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Votes(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> x, global::GpuKernels.GpuArray<uint> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[4];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &resultsSpan.Pointer;
            arguments[3] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Votes_8735fec2.Handle, arguments, overlap: xSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => Votes(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<uint>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="Votes(global::System.ReadOnlySpan{int}, global::System.Span{uint})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Votes(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> x, global::System.Span<uint> results)
        {
            fixed (int* xPointer = x)
            fixed (uint* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(int), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(uint), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[1];
                void** arguments = stackalloc void*[4];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &resultsSpan.Pointer;
                arguments[3] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Votes_8735fec2.Handle, arguments, overlap: xSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Votes(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<uint>(*(void**)values[2], *(int*)values[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Warps
    {
        /// <inheritdoc cref="LaneMasks(global::System.Span{uint})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void LaneMasks(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<uint> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[2];
            arguments[0] = &resultsSpan.Pointer;
            arguments[1] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.LaneMasks_3ee1ffa0.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => LaneMasks(new global::System.Span<uint>(*(void**)values[0], *(int*)values[1]));
        }

        /// <inheritdoc cref="LaneMasks(global::System.Span{uint})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void LaneMasks(global::GpuKernels.Launch launch, global::System.Span<uint> results)
        {
            fixed (uint* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(resultsPointer, results.Length, sizeof(uint), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[0];
                void** arguments = stackalloc void*[2];
                arguments[0] = &resultsSpan.Pointer;
                arguments[1] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.LaneMasks_3ee1ffa0.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => LaneMasks(new global::System.Span<uint>(*(void**)values[0], *(int*)values[1]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Warps
    {
        /// <inheritdoc cref="Compact(global::System.ReadOnlySpan{int}, global::System.Span{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Compact(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> x, global::GpuKernels.GpuArray<int> kept, global::GpuKernels.GpuArray<int> counts)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan keptSpan = launch.Bind(kept, "kept");
            global::GpuKernels.CompilerServices.DeviceSpan countsSpan = launch.Bind(counts, "counts");
            void** arguments = stackalloc void*[6];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &keptSpan.Pointer;
            arguments[3] = &keptSpan.Length;
            arguments[4] = &countsSpan.Pointer;
            arguments[5] = &countsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Compact_5e05032b.Handle, arguments, overlap: xSpan.Overlaps(keptSpan) | xSpan.Overlaps(countsSpan) | keptSpan.Overlaps(countsSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(kept);
            global::System.GC.KeepAlive(counts);

            static void plain(void** values) => Compact(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="Compact(global::System.ReadOnlySpan{int}, global::System.Span{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Compact(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> x, global::System.Span<int> kept, global::System.Span<int> counts)
        {
            fixed (int* xPointer = x)
            fixed (int* keptPointer = kept)
            fixed (int* countsPointer = counts)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(int), isWritten: false),
                    new(keptPointer, kept.Length, sizeof(int), isWritten: true),
                    new(countsPointer, counts.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan keptSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan countsSpan = transfer[2];
                void** arguments = stackalloc void*[6];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &keptSpan.Pointer;
                arguments[3] = &keptSpan.Length;
                arguments[4] = &countsSpan.Pointer;
                arguments[5] = &countsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Compact_5e05032b.Handle, arguments, overlap: xSpan.Overlaps(keptSpan) | xSpan.Overlaps(countsSpan) | keptSpan.Overlaps(countsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Compact(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Warps
    {
        /// <inheritdoc cref="Reductions(global::System.ReadOnlySpan{int}, global::System.ReadOnlySpan{float}, global::System.ReadOnlySpan{double}, global::System.Span{int}, global::System.Span{uint}, global::System.Span{long}, global::System.Span{float}, global::System.Span{double})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Reductions(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> x, global::GpuKernels.GpuArray<float> y, global::GpuKernels.GpuArray<double> z, global::GpuKernels.GpuArray<int> ints, global::GpuKernels.GpuArray<uint> uints, global::GpuKernels.GpuArray<long> longs, global::GpuKernels.GpuArray<float> floats, global::GpuKernels.GpuArray<double> doubles)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan zSpan = launch.Bind(z, "z", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan intsSpan = launch.Bind(ints, "ints");
            global::GpuKernels.CompilerServices.DeviceSpan uintsSpan = launch.Bind(uints, "uints");
            global::GpuKernels.CompilerServices.DeviceSpan longsSpan = launch.Bind(longs, "longs");
            global::GpuKernels.CompilerServices.DeviceSpan floatsSpan = launch.Bind(floats, "floats");
            global::GpuKernels.CompilerServices.DeviceSpan doublesSpan = launch.Bind(doubles, "doubles");
            void** arguments = stackalloc void*[16];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &ySpan.Pointer;
            arguments[3] = &ySpan.Length;
            arguments[4] = &zSpan.Pointer;
            arguments[5] = &zSpan.Length;
            arguments[6] = &intsSpan.Pointer;
            arguments[7] = &intsSpan.Length;
            arguments[8] = &uintsSpan.Pointer;
            arguments[9] = &uintsSpan.Length;
            arguments[10] = &longsSpan.Pointer;
            arguments[11] = &longsSpan.Length;
            arguments[12] = &floatsSpan.Pointer;
            arguments[13] = &floatsSpan.Length;
            arguments[14] = &doublesSpan.Pointer;
            arguments[15] = &doublesSpan.Length;
            launch.Run(global::GpuKernels.Generated.Reductions_05513ec4.Handle, arguments, overlap: xSpan.Overlaps(intsSpan) | xSpan.Overlaps(uintsSpan) | xSpan.Overlaps(longsSpan) | xSpan.Overlaps(floatsSpan) | xSpan.Overlaps(doublesSpan) | ySpan.Overlaps(intsSpan) | ySpan.Overlaps(uintsSpan) | ySpan.Overlaps(longsSpan) | ySpan.Overlaps(floatsSpan) | ySpan.Overlaps(doublesSpan) | zSpan.Overlaps(intsSpan) | zSpan.Overlaps(uintsSpan) | zSpan.Overlaps(longsSpan) | zSpan.Overlaps(floatsSpan) | zSpan.Overlaps(doublesSpan) | intsSpan.Overlaps(uintsSpan) | intsSpan.Overlaps(longsSpan) | intsSpan.Overlaps(floatsSpan) | intsSpan.Overlaps(doublesSpan) | uintsSpan.Overlaps(longsSpan) | uintsSpan.Overlaps(floatsSpan) | uintsSpan.Overlaps(doublesSpan) | longsSpan.Overlaps(floatsSpan) | longsSpan.Overlaps(doublesSpan) | floatsSpan.Overlaps(doublesSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);
            global::System.GC.KeepAlive(z);
            global::System.GC.KeepAlive(ints);
            global::System.GC.KeepAlive(uints);
            global::System.GC.KeepAlive(longs);
            global::System.GC.KeepAlive(floats);
            global::System.GC.KeepAlive(doubles);

            static void plain(void** values) => Reductions(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<float>(*(void**)values[2], *(int*)values[3]), new global::System.ReadOnlySpan<double>(*(void**)values[4], *(int*)values[5]), new global::System.Span<int>(*(void**)values[6], *(int*)values[7]), new global::System.Span<uint>(*(void**)values[8], *(int*)values[9]), new global::System.Span<long>(*(void**)values[10], *(int*)values[11]), new global::System.Span<float>(*(void**)values[12], *(int*)values[13]), new global::System.Span<double>(*(void**)values[14], *(int*)values[15]));
        }

        /// <inheritdoc cref="Reductions(global::System.ReadOnlySpan{int}, global::System.ReadOnlySpan{float}, global::System.ReadOnlySpan{double}, global::System.Span{int}, global::System.Span{uint}, global::System.Span{long}, global::System.Span{float}, global::System.Span{double})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Reductions(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> x, global::System.ReadOnlySpan<float> y, global::System.ReadOnlySpan<double> z, global::System.Span<int> ints, global::System.Span<uint> uints, global::System.Span<long> longs, global::System.Span<float> floats, global::System.Span<double> doubles)
        {
            fixed (int* xPointer = x)
            fixed (float* yPointer = y)
            fixed (double* zPointer = z)
            fixed (int* intsPointer = ints)
            fixed (uint* uintsPointer = uints)
            fixed (long* longsPointer = longs)
            fixed (float* floatsPointer = floats)
            fixed (double* doublesPointer = doubles)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(int), isWritten: false),
                    new(yPointer, y.Length, sizeof(float), isWritten: false),
                    new(zPointer, z.Length, sizeof(double), isWritten: false),
                    new(intsPointer, ints.Length, sizeof(int), isWritten: true),
                    new(uintsPointer, uints.Length, sizeof(uint), isWritten: true),
                    new(longsPointer, longs.Length, sizeof(long), isWritten: true),
                    new(floatsPointer, floats.Length, sizeof(float), isWritten: true),
                    new(doublesPointer, doubles.Length, sizeof(double), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan zSpan = transfer[2];
                global::GpuKernels.CompilerServices.DeviceSpan intsSpan = transfer[3];
                global::GpuKernels.CompilerServices.DeviceSpan uintsSpan = transfer[4];
                global::GpuKernels.CompilerServices.DeviceSpan longsSpan = transfer[5];
                global::GpuKernels.CompilerServices.DeviceSpan floatsSpan = transfer[6];
                global::GpuKernels.CompilerServices.DeviceSpan doublesSpan = transfer[7];
                void** arguments = stackalloc void*[16];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &ySpan.Pointer;
                arguments[3] = &ySpan.Length;
                arguments[4] = &zSpan.Pointer;
                arguments[5] = &zSpan.Length;
                arguments[6] = &intsSpan.Pointer;
                arguments[7] = &intsSpan.Length;
                arguments[8] = &uintsSpan.Pointer;
                arguments[9] = &uintsSpan.Length;
                arguments[10] = &longsSpan.Pointer;
                arguments[11] = &longsSpan.Length;
                arguments[12] = &floatsSpan.Pointer;
                arguments[13] = &floatsSpan.Length;
                arguments[14] = &doublesSpan.Pointer;
                arguments[15] = &doublesSpan.Length;
                launch.Run(global::GpuKernels.Generated.Reductions_05513ec4.Handle, arguments, overlap: xSpan.Overlaps(intsSpan) | xSpan.Overlaps(uintsSpan) | xSpan.Overlaps(longsSpan) | xSpan.Overlaps(floatsSpan) | xSpan.Overlaps(doublesSpan) | ySpan.Overlaps(intsSpan) | ySpan.Overlaps(uintsSpan) | ySpan.Overlaps(longsSpan) | ySpan.Overlaps(floatsSpan) | ySpan.Overlaps(doublesSpan) | zSpan.Overlaps(intsSpan) | zSpan.Overlaps(uintsSpan) | zSpan.Overlaps(longsSpan) | zSpan.Overlaps(floatsSpan) | zSpan.Overlaps(doublesSpan) | intsSpan.Overlaps(uintsSpan) | intsSpan.Overlaps(longsSpan) | intsSpan.Overlaps(floatsSpan) | intsSpan.Overlaps(doublesSpan) | uintsSpan.Overlaps(longsSpan) | uintsSpan.Overlaps(floatsSpan) | uintsSpan.Overlaps(doublesSpan) | longsSpan.Overlaps(floatsSpan) | longsSpan.Overlaps(doublesSpan) | floatsSpan.Overlaps(doublesSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Reductions(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<float>(*(void**)values[2], *(int*)values[3]), new global::System.ReadOnlySpan<double>(*(void**)values[4], *(int*)values[5]), new global::System.Span<int>(*(void**)values[6], *(int*)values[7]), new global::System.Span<uint>(*(void**)values[8], *(int*)values[9]), new global::System.Span<long>(*(void**)values[10], *(int*)values[11]), new global::System.Span<float>(*(void**)values[12], *(int*)values[13]), new global::System.Span<double>(*(void**)values[14], *(int*)values[15]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Warps
    {
        /// <inheritdoc cref="Scans(global::System.ReadOnlySpan{int}, global::System.ReadOnlySpan{float}, global::System.Span{int}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Scans(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> x, global::GpuKernels.GpuArray<float> y, global::GpuKernels.GpuArray<int> ints, global::GpuKernels.GpuArray<float> floats)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan intsSpan = launch.Bind(ints, "ints");
            global::GpuKernels.CompilerServices.DeviceSpan floatsSpan = launch.Bind(floats, "floats");
            void** arguments = stackalloc void*[8];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &ySpan.Pointer;
            arguments[3] = &ySpan.Length;
            arguments[4] = &intsSpan.Pointer;
            arguments[5] = &intsSpan.Length;
            arguments[6] = &floatsSpan.Pointer;
            arguments[7] = &floatsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Scans_a5bc8ece.Handle, arguments, overlap: xSpan.Overlaps(intsSpan) | xSpan.Overlaps(floatsSpan) | ySpan.Overlaps(intsSpan) | ySpan.Overlaps(floatsSpan) | intsSpan.Overlaps(floatsSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);
            global::System.GC.KeepAlive(ints);
            global::System.GC.KeepAlive(floats);

            static void plain(void** values) => Scans(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]), new global::System.Span<float>(*(void**)values[6], *(int*)values[7]));
        }

        /// <inheritdoc cref="Scans(global::System.ReadOnlySpan{int}, global::System.ReadOnlySpan{float}, global::System.Span{int}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Scans(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> x, global::System.ReadOnlySpan<float> y, global::System.Span<int> ints, global::System.Span<float> floats)
        {
            fixed (int* xPointer = x)
            fixed (float* yPointer = y)
            fixed (int* intsPointer = ints)
            fixed (float* floatsPointer = floats)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(int), isWritten: false),
                    new(yPointer, y.Length, sizeof(float), isWritten: false),
                    new(intsPointer, ints.Length, sizeof(int), isWritten: true),
                    new(floatsPointer, floats.Length, sizeof(float), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan intsSpan = transfer[2];
                global::GpuKernels.CompilerServices.DeviceSpan floatsSpan = transfer[3];
                void** arguments = stackalloc void*[8];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &ySpan.Pointer;
                arguments[3] = &ySpan.Length;
                arguments[4] = &intsSpan.Pointer;
                arguments[5] = &intsSpan.Length;
                arguments[6] = &floatsSpan.Pointer;
                arguments[7] = &floatsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Scans_a5bc8ece.Handle, arguments, overlap: xSpan.Overlaps(intsSpan) | xSpan.Overlaps(floatsSpan) | ySpan.Overlaps(intsSpan) | ySpan.Overlaps(floatsSpan) | intsSpan.Overlaps(floatsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Scans(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]), new global::System.Span<float>(*(void**)values[6], *(int*)values[7]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Warps
    {
        /// <inheritdoc cref="Masks(global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Masks(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> x, global::GpuKernels.GpuArray<int> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[4];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &resultsSpan.Pointer;
            arguments[3] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Masks_559e8b19.Handle, arguments, overlap: xSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => Masks(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="Masks(global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Masks(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> x, global::System.Span<int> results)
        {
            fixed (int* xPointer = x)
            fixed (int* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(int), isWritten: false),
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
                launch.Run(global::GpuKernels.Generated.Masks_559e8b19.Handle, arguments, overlap: xSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Masks(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Warps
    {
        /// <inheritdoc cref="BlockSum(global::System.ReadOnlySpan{int}, global::System.Span{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void BlockSum(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> x, global::GpuKernels.GpuArray<int> sums, global::GpuKernels.GpuArray<int> rounds)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan sumsSpan = launch.Bind(sums, "sums");
            global::GpuKernels.CompilerServices.DeviceSpan roundsSpan = launch.Bind(rounds, "rounds");
            void** arguments = stackalloc void*[6];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &sumsSpan.Pointer;
            arguments[3] = &sumsSpan.Length;
            arguments[4] = &roundsSpan.Pointer;
            arguments[5] = &roundsSpan.Length;
            launch.Run(global::GpuKernels.Generated.BlockSum_a0720e78.Handle, arguments, overlap: xSpan.Overlaps(sumsSpan) | xSpan.Overlaps(roundsSpan) | sumsSpan.Overlaps(roundsSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(sums);
            global::System.GC.KeepAlive(rounds);

            static void plain(void** values) => BlockSum(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="BlockSum(global::System.ReadOnlySpan{int}, global::System.Span{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void BlockSum(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> x, global::System.Span<int> sums, global::System.Span<int> rounds)
        {
            fixed (int* xPointer = x)
            fixed (int* sumsPointer = sums)
            fixed (int* roundsPointer = rounds)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(int), isWritten: false),
                    new(sumsPointer, sums.Length, sizeof(int), isWritten: true),
                    new(roundsPointer, rounds.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan sumsSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan roundsSpan = transfer[2];
                void** arguments = stackalloc void*[6];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &sumsSpan.Pointer;
                arguments[3] = &sumsSpan.Length;
                arguments[4] = &roundsSpan.Pointer;
                arguments[5] = &roundsSpan.Length;
                launch.Run(global::GpuKernels.Generated.BlockSum_a0720e78.Handle, arguments, overlap: xSpan.Overlaps(sumsSpan) | xSpan.Overlaps(roundsSpan) | sumsSpan.Overlaps(roundsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => BlockSum(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Warps
    {
        /// <inheritdoc cref="Helpers(global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Helpers(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> x, global::GpuKernels.GpuArray<int> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[4];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &resultsSpan.Pointer;
            arguments[3] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Helpers_b305e7f9.Handle, arguments, overlap: xSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => Helpers(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="Helpers(global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Helpers(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> x, global::System.Span<int> results)
        {
            fixed (int* xPointer = x)
            fixed (int* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(int), isWritten: false),
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
                launch.Run(global::GpuKernels.Generated.Helpers_b305e7f9.Handle, arguments, overlap: xSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Helpers(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }
    }
}
