namespace GpuKernels.Tests.Kernels
{
    partial class Numbers
    {
        /// <inheritdoc cref="PcgSums(global::System.ReadOnlySpan{ulong}, int, global::System.Span{uint})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void PcgSums(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<ulong> seeds, int count, global::GpuKernels.GpuArray<uint> sums)
        {
            global::GpuKernels.CompilerServices.DeviceSpan seedsSpan = launch.Bind(seeds, "seeds", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan sumsSpan = launch.Bind(sums, "sums");
            void** arguments = stackalloc void*[6];
            arguments[0] = &seedsSpan.Pointer;
            arguments[1] = &seedsSpan.Length;
            arguments[2] = &count;
            arguments[3] = &sumsSpan.Pointer;
            arguments[4] = &sumsSpan.Length;
            launch.Run(global::GpuKernels.Generated.PcgSums_d4fb4553.Handle, arguments, overlap: seedsSpan.Overlaps(sumsSpan), &plain);
            global::System.GC.KeepAlive(seeds);
            global::System.GC.KeepAlive(sums);

            static void plain(void** values) => PcgSums(new global::System.ReadOnlySpan<ulong>(*(void**)values[0], *(int*)values[1]), *(int*)values[2], new global::System.Span<uint>(*(void**)values[3], *(int*)values[4]));
        }

        /// <inheritdoc cref="PcgSums(global::System.ReadOnlySpan{ulong}, int, global::System.Span{uint})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void PcgSums(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<ulong> seeds, int count, global::System.Span<uint> sums)
        {
            fixed (ulong* seedsPointer = seeds)
            fixed (uint* sumsPointer = sums)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(seedsPointer, seeds.Length, sizeof(ulong), isWritten: false),
                    new(sumsPointer, sums.Length, sizeof(uint), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan seedsSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan sumsSpan = transfer[1];
                void** arguments = stackalloc void*[6];
                arguments[0] = &seedsSpan.Pointer;
                arguments[1] = &seedsSpan.Length;
                arguments[2] = &count;
                arguments[3] = &sumsSpan.Pointer;
                arguments[4] = &sumsSpan.Length;
                launch.Run(global::GpuKernels.Generated.PcgSums_d4fb4553.Handle, arguments, overlap: seedsSpan.Overlaps(sumsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => PcgSums(new global::System.ReadOnlySpan<ulong>(*(void**)values[0], *(int*)values[1]), *(int*)values[2], new global::System.Span<uint>(*(void**)values[3], *(int*)values[4]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Numbers
    {
        /// <inheritdoc cref="Mersenne(uint, global::System.Span{uint})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Mersenne(global::GpuKernels.Launch launch, uint seed, global::GpuKernels.GpuArray<uint> numbers)
        {
            global::GpuKernels.CompilerServices.DeviceSpan numbersSpan = launch.Bind(numbers, "numbers");
            void** arguments = stackalloc void*[3];
            arguments[0] = &seed;
            arguments[1] = &numbersSpan.Pointer;
            arguments[2] = &numbersSpan.Length;
            launch.Run(global::GpuKernels.Generated.Mersenne_87dfe6e9.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(numbers);

            static void plain(void** values) => Mersenne(*(uint*)values[0], new global::System.Span<uint>(*(void**)values[1], *(int*)values[2]));
        }

        /// <inheritdoc cref="Mersenne(uint, global::System.Span{uint})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Mersenne(global::GpuKernels.Launch launch, uint seed, global::System.Span<uint> numbers)
        {
            fixed (uint* numbersPointer = numbers)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(numbersPointer, numbers.Length, sizeof(uint), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan numbersSpan = transfer[0];
                void** arguments = stackalloc void*[3];
                arguments[0] = &seed;
                arguments[1] = &numbersSpan.Pointer;
                arguments[2] = &numbersSpan.Length;
                launch.Run(global::GpuKernels.Generated.Mersenne_87dfe6e9.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => Mersenne(*(uint*)values[0], new global::System.Span<uint>(*(void**)values[1], *(int*)values[2]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Numbers
    {
        /// <inheritdoc cref="Fnv(global::System.ReadOnlySpan{byte}, int, global::System.Span{ulong})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Fnv(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<byte> bytes, int width, global::GpuKernels.GpuArray<ulong> hashes)
        {
            global::GpuKernels.CompilerServices.DeviceSpan bytesSpan = launch.Bind(bytes, "bytes", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan hashesSpan = launch.Bind(hashes, "hashes");
            void** arguments = stackalloc void*[6];
            arguments[0] = &bytesSpan.Pointer;
            arguments[1] = &bytesSpan.Length;
            arguments[2] = &width;
            arguments[3] = &hashesSpan.Pointer;
            arguments[4] = &hashesSpan.Length;
            launch.Run(global::GpuKernels.Generated.Fnv_e4695345.Handle, arguments, overlap: bytesSpan.Overlaps(hashesSpan), &plain);
            global::System.GC.KeepAlive(bytes);
            global::System.GC.KeepAlive(hashes);

            static void plain(void** values) => Fnv(new global::System.ReadOnlySpan<byte>(*(void**)values[0], *(int*)values[1]), *(int*)values[2], new global::System.Span<ulong>(*(void**)values[3], *(int*)values[4]));
        }

        /// <inheritdoc cref="Fnv(global::System.ReadOnlySpan{byte}, int, global::System.Span{ulong})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Fnv(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<byte> bytes, int width, global::System.Span<ulong> hashes)
        {
            fixed (byte* bytesPointer = bytes)
            fixed (ulong* hashesPointer = hashes)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(bytesPointer, bytes.Length, sizeof(byte), isWritten: false),
                    new(hashesPointer, hashes.Length, sizeof(ulong), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan bytesSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan hashesSpan = transfer[1];
                void** arguments = stackalloc void*[6];
                arguments[0] = &bytesSpan.Pointer;
                arguments[1] = &bytesSpan.Length;
                arguments[2] = &width;
                arguments[3] = &hashesSpan.Pointer;
                arguments[4] = &hashesSpan.Length;
                launch.Run(global::GpuKernels.Generated.Fnv_e4695345.Handle, arguments, overlap: bytesSpan.Overlaps(hashesSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Fnv(new global::System.ReadOnlySpan<byte>(*(void**)values[0], *(int*)values[1]), *(int*)values[2], new global::System.Span<ulong>(*(void**)values[3], *(int*)values[4]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Numbers
    {
        /// <inheritdoc cref="Murmur(global::System.Span{uint})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Murmur(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<uint> values)
        {
            global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = launch.Bind(values, "values");
            void** arguments = stackalloc void*[3];
            arguments[0] = &valuesSpan.Pointer;
            arguments[1] = &valuesSpan.Length;
            launch.Run(global::GpuKernels.Generated.Murmur_9da62b36.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(values);

            static void plain(void** values_) => Murmur(new global::System.Span<uint>(*(void**)values_[0], *(int*)values_[1]));
        }

        /// <inheritdoc cref="Murmur(global::System.Span{uint})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Murmur(global::GpuKernels.Launch launch, global::System.Span<uint> values)
        {
            fixed (uint* valuesPointer = values)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(valuesPointer, values.Length, sizeof(uint), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = transfer[0];
                void** arguments = stackalloc void*[3];
                arguments[0] = &valuesSpan.Pointer;
                arguments[1] = &valuesSpan.Length;
                launch.Run(global::GpuKernels.Generated.Murmur_9da62b36.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values_) => Murmur(new global::System.Span<uint>(*(void**)values_[0], *(int*)values_[1]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Numbers
    {
        /// <inheritdoc cref="Crc32(global::System.ReadOnlySpan{byte}, int, global::System.Span{uint})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Crc32(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<byte> bytes, int width, global::GpuKernels.GpuArray<uint> sums)
        {
            global::GpuKernels.CompilerServices.DeviceSpan bytesSpan = launch.Bind(bytes, "bytes", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan sumsSpan = launch.Bind(sums, "sums");
            void** arguments = stackalloc void*[6];
            arguments[0] = &bytesSpan.Pointer;
            arguments[1] = &bytesSpan.Length;
            arguments[2] = &width;
            arguments[3] = &sumsSpan.Pointer;
            arguments[4] = &sumsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Crc32_e3083131.Handle, arguments, overlap: bytesSpan.Overlaps(sumsSpan), &plain);
            global::System.GC.KeepAlive(bytes);
            global::System.GC.KeepAlive(sums);

            static void plain(void** values) => Crc32(new global::System.ReadOnlySpan<byte>(*(void**)values[0], *(int*)values[1]), *(int*)values[2], new global::System.Span<uint>(*(void**)values[3], *(int*)values[4]));
        }

        /// <inheritdoc cref="Crc32(global::System.ReadOnlySpan{byte}, int, global::System.Span{uint})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Crc32(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<byte> bytes, int width, global::System.Span<uint> sums)
        {
            fixed (byte* bytesPointer = bytes)
            fixed (uint* sumsPointer = sums)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(bytesPointer, bytes.Length, sizeof(byte), isWritten: false),
                    new(sumsPointer, sums.Length, sizeof(uint), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan bytesSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan sumsSpan = transfer[1];
                void** arguments = stackalloc void*[6];
                arguments[0] = &bytesSpan.Pointer;
                arguments[1] = &bytesSpan.Length;
                arguments[2] = &width;
                arguments[3] = &sumsSpan.Pointer;
                arguments[4] = &sumsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Crc32_e3083131.Handle, arguments, overlap: bytesSpan.Overlaps(sumsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Crc32(new global::System.ReadOnlySpan<byte>(*(void**)values[0], *(int*)values[1]), *(int*)values[2], new global::System.Span<uint>(*(void**)values[3], *(int*)values[4]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Numbers
    {
        /// <inheritdoc cref="Gcd(global::System.ReadOnlySpan{long}, global::System.ReadOnlySpan{long}, global::System.Span{long}, global::System.Span{long})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Gcd(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<long> a, global::GpuKernels.GpuArray<long> b, global::GpuKernels.GpuArray<long> divisors, global::GpuKernels.GpuArray<long> factors)
        {
            global::GpuKernels.CompilerServices.DeviceSpan aSpan = launch.Bind(a, "a", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan bSpan = launch.Bind(b, "b", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan divisorsSpan = launch.Bind(divisors, "divisors");
            global::GpuKernels.CompilerServices.DeviceSpan factorsSpan = launch.Bind(factors, "factors");
            void** arguments = stackalloc void*[9];
            arguments[0] = &aSpan.Pointer;
            arguments[1] = &aSpan.Length;
            arguments[2] = &bSpan.Pointer;
            arguments[3] = &bSpan.Length;
            arguments[4] = &divisorsSpan.Pointer;
            arguments[5] = &divisorsSpan.Length;
            arguments[6] = &factorsSpan.Pointer;
            arguments[7] = &factorsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Gcd_85229835.Handle, arguments, overlap: aSpan.Overlaps(divisorsSpan) | aSpan.Overlaps(factorsSpan) | bSpan.Overlaps(divisorsSpan) | bSpan.Overlaps(factorsSpan) | divisorsSpan.Overlaps(factorsSpan), &plain);
            global::System.GC.KeepAlive(a);
            global::System.GC.KeepAlive(b);
            global::System.GC.KeepAlive(divisors);
            global::System.GC.KeepAlive(factors);

            static void plain(void** values) => Gcd(new global::System.ReadOnlySpan<long>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<long>(*(void**)values[2], *(int*)values[3]), new global::System.Span<long>(*(void**)values[4], *(int*)values[5]), new global::System.Span<long>(*(void**)values[6], *(int*)values[7]));
        }

        /// <inheritdoc cref="Gcd(global::System.ReadOnlySpan{long}, global::System.ReadOnlySpan{long}, global::System.Span{long}, global::System.Span{long})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Gcd(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<long> a, global::System.ReadOnlySpan<long> b, global::System.Span<long> divisors, global::System.Span<long> factors)
        {
            fixed (long* aPointer = a)
            fixed (long* bPointer = b)
            fixed (long* divisorsPointer = divisors)
            fixed (long* factorsPointer = factors)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(aPointer, a.Length, sizeof(long), isWritten: false),
                    new(bPointer, b.Length, sizeof(long), isWritten: false),
                    new(divisorsPointer, divisors.Length, sizeof(long), isWritten: true),
                    new(factorsPointer, factors.Length, sizeof(long), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan aSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan bSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan divisorsSpan = transfer[2];
                global::GpuKernels.CompilerServices.DeviceSpan factorsSpan = transfer[3];
                void** arguments = stackalloc void*[9];
                arguments[0] = &aSpan.Pointer;
                arguments[1] = &aSpan.Length;
                arguments[2] = &bSpan.Pointer;
                arguments[3] = &bSpan.Length;
                arguments[4] = &divisorsSpan.Pointer;
                arguments[5] = &divisorsSpan.Length;
                arguments[6] = &factorsSpan.Pointer;
                arguments[7] = &factorsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Gcd_85229835.Handle, arguments, overlap: aSpan.Overlaps(divisorsSpan) | aSpan.Overlaps(factorsSpan) | bSpan.Overlaps(divisorsSpan) | bSpan.Overlaps(factorsSpan) | divisorsSpan.Overlaps(factorsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Gcd(new global::System.ReadOnlySpan<long>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<long>(*(void**)values[2], *(int*)values[3]), new global::System.Span<long>(*(void**)values[4], *(int*)values[5]), new global::System.Span<long>(*(void**)values[6], *(int*)values[7]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Numbers
    {
        /// <inheritdoc cref="IsPrime(global::System.ReadOnlySpan{uint}, global::System.Span{bool})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void IsPrime(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<uint> values, global::GpuKernels.GpuArray<bool> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = launch.Bind(values, "values", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[5];
            arguments[0] = &valuesSpan.Pointer;
            arguments[1] = &valuesSpan.Length;
            arguments[2] = &resultsSpan.Pointer;
            arguments[3] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.IsPrime_2d46ce2c.Handle, arguments, overlap: valuesSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(values);
            global::System.GC.KeepAlive(results);

            static void plain(void** values_) => IsPrime(new global::System.ReadOnlySpan<uint>(*(void**)values_[0], *(int*)values_[1]), new global::System.Span<bool>(*(void**)values_[2], *(int*)values_[3]));
        }

        /// <inheritdoc cref="IsPrime(global::System.ReadOnlySpan{uint}, global::System.Span{bool})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void IsPrime(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<uint> values, global::System.Span<bool> results)
        {
            fixed (uint* valuesPointer = values)
            fixed (bool* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(valuesPointer, values.Length, sizeof(uint), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(bool), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[1];
                void** arguments = stackalloc void*[5];
                arguments[0] = &valuesSpan.Pointer;
                arguments[1] = &valuesSpan.Length;
                arguments[2] = &resultsSpan.Pointer;
                arguments[3] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.IsPrime_2d46ce2c.Handle, arguments, overlap: valuesSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values_) => IsPrime(new global::System.ReadOnlySpan<uint>(*(void**)values_[0], *(int*)values_[1]), new global::System.Span<bool>(*(void**)values_[2], *(int*)values_[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Numbers
    {
        /// <inheritdoc cref="Queens(int, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Queens(global::GpuKernels.Launch launch, int size, global::GpuKernels.GpuArray<int> counts)
        {
            global::GpuKernels.CompilerServices.DeviceSpan countsSpan = launch.Bind(counts, "counts");
            void** arguments = stackalloc void*[3];
            arguments[0] = &size;
            arguments[1] = &countsSpan.Pointer;
            arguments[2] = &countsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Queens_6d59734b.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(counts);

            static void plain(void** values) => Queens(*(int*)values[0], new global::System.Span<int>(*(void**)values[1], *(int*)values[2]));
        }

        /// <inheritdoc cref="Queens(int, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Queens(global::GpuKernels.Launch launch, int size, global::System.Span<int> counts)
        {
            fixed (int* countsPointer = counts)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(countsPointer, counts.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan countsSpan = transfer[0];
                void** arguments = stackalloc void*[3];
                arguments[0] = &size;
                arguments[1] = &countsSpan.Pointer;
                arguments[2] = &countsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Queens_6d59734b.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => Queens(*(int*)values[0], new global::System.Span<int>(*(void**)values[1], *(int*)values[2]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Numbers
    {
        /// <inheritdoc cref="Digits(global::System.ReadOnlySpan{int}, global::System.Span{char})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Digits(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> values, global::GpuKernels.GpuArray<char> texts)
        {
            global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = launch.Bind(values, "values", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan textsSpan = launch.Bind(texts, "texts");
            void** arguments = stackalloc void*[5];
            arguments[0] = &valuesSpan.Pointer;
            arguments[1] = &valuesSpan.Length;
            arguments[2] = &textsSpan.Pointer;
            arguments[3] = &textsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Digits_8f1dc324.Handle, arguments, overlap: valuesSpan.Overlaps(textsSpan), &plain);
            global::System.GC.KeepAlive(values);
            global::System.GC.KeepAlive(texts);

            static void plain(void** values_) => Digits(new global::System.ReadOnlySpan<int>(*(void**)values_[0], *(int*)values_[1]), new global::System.Span<char>(*(void**)values_[2], *(int*)values_[3]));
        }

        /// <inheritdoc cref="Digits(global::System.ReadOnlySpan{int}, global::System.Span{char})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Digits(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> values, global::System.Span<char> texts)
        {
            fixed (int* valuesPointer = values)
            fixed (char* textsPointer = texts)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(valuesPointer, values.Length, sizeof(int), isWritten: false),
                    new(textsPointer, texts.Length, sizeof(char), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan textsSpan = transfer[1];
                void** arguments = stackalloc void*[5];
                arguments[0] = &valuesSpan.Pointer;
                arguments[1] = &valuesSpan.Length;
                arguments[2] = &textsSpan.Pointer;
                arguments[3] = &textsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Digits_8f1dc324.Handle, arguments, overlap: valuesSpan.Overlaps(textsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values_) => Digits(new global::System.ReadOnlySpan<int>(*(void**)values_[0], *(int*)values_[1]), new global::System.Span<char>(*(void**)values_[2], *(int*)values_[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Numbers
    {
        /// <inheritdoc cref="Classes(global::System.ReadOnlySpan{char}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Classes(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<char> text, global::GpuKernels.GpuArray<int> classes)
        {
            global::GpuKernels.CompilerServices.DeviceSpan textSpan = launch.Bind(text, "text", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan classesSpan = launch.Bind(classes, "classes");
            void** arguments = stackalloc void*[5];
            arguments[0] = &textSpan.Pointer;
            arguments[1] = &textSpan.Length;
            arguments[2] = &classesSpan.Pointer;
            arguments[3] = &classesSpan.Length;
            launch.Run(global::GpuKernels.Generated.Classes_67b9bd74.Handle, arguments, overlap: textSpan.Overlaps(classesSpan), &plain);
            global::System.GC.KeepAlive(text);
            global::System.GC.KeepAlive(classes);

            static void plain(void** values) => Classes(new global::System.ReadOnlySpan<char>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="Classes(global::System.ReadOnlySpan{char}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Classes(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<char> text, global::System.Span<int> classes)
        {
            fixed (char* textPointer = text)
            fixed (int* classesPointer = classes)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(textPointer, text.Length, sizeof(char), isWritten: false),
                    new(classesPointer, classes.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan textSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan classesSpan = transfer[1];
                void** arguments = stackalloc void*[5];
                arguments[0] = &textSpan.Pointer;
                arguments[1] = &textSpan.Length;
                arguments[2] = &classesSpan.Pointer;
                arguments[3] = &classesSpan.Length;
                launch.Run(global::GpuKernels.Generated.Classes_67b9bd74.Handle, arguments, overlap: textSpan.Overlaps(classesSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Classes(new global::System.ReadOnlySpan<char>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }
    }
}
