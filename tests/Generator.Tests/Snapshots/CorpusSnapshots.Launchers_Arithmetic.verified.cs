namespace GpuKernels.Tests.Kernels
{
    partial class Arithmetic
    {
        /// <inheritdoc cref="Zeros(global::System.ReadOnlySpan{float}, global::System.Span{float}, global::System.Span{double})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Zeros(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<float> x, global::GpuKernels.GpuArray<float> floats, global::GpuKernels.GpuArray<double> doubles)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan floatsSpan = launch.Bind(floats, "floats");
            global::GpuKernels.CompilerServices.DeviceSpan doublesSpan = launch.Bind(doubles, "doubles");
            void** arguments = stackalloc void*[6];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &floatsSpan.Pointer;
            arguments[3] = &floatsSpan.Length;
            arguments[4] = &doublesSpan.Pointer;
            arguments[5] = &doublesSpan.Length;
            launch.Run(global::GpuKernels.Generated.Zeros_5e0b97d8.Handle, arguments, overlap: xSpan.Overlaps(floatsSpan) | xSpan.Overlaps(doublesSpan) | floatsSpan.Overlaps(doublesSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(floats);
            global::System.GC.KeepAlive(doubles);

            static void plain(void** values) => Zeros(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.Span<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<double>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="Zeros(global::System.ReadOnlySpan{float}, global::System.Span{float}, global::System.Span{double})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Zeros(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<float> x, global::System.Span<float> floats, global::System.Span<double> doubles)
        {
            fixed (float* xPointer = x)
            fixed (float* floatsPointer = floats)
            fixed (double* doublesPointer = doubles)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(float), isWritten: false),
                    new(floatsPointer, floats.Length, sizeof(float), isWritten: true),
                    new(doublesPointer, doubles.Length, sizeof(double), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan floatsSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan doublesSpan = transfer[2];
                void** arguments = stackalloc void*[6];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &floatsSpan.Pointer;
                arguments[3] = &floatsSpan.Length;
                arguments[4] = &doublesSpan.Pointer;
                arguments[5] = &doublesSpan.Length;
                launch.Run(global::GpuKernels.Generated.Zeros_5e0b97d8.Handle, arguments, overlap: xSpan.Overlaps(floatsSpan) | xSpan.Overlaps(doublesSpan) | floatsSpan.Overlaps(doublesSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Zeros(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.Span<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<double>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Arithmetic
    {
        /// <inheritdoc cref="Int32(global::System.ReadOnlySpan{int}, global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Int32(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> left, global::GpuKernels.GpuArray<int> right, global::GpuKernels.GpuArray<int> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan leftSpan = launch.Bind(left, "left", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan rightSpan = launch.Bind(right, "right", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[7];
            arguments[0] = &leftSpan.Pointer;
            arguments[1] = &leftSpan.Length;
            arguments[2] = &rightSpan.Pointer;
            arguments[3] = &rightSpan.Length;
            arguments[4] = &resultsSpan.Pointer;
            arguments[5] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Int32_0d9d2897.Handle, arguments, overlap: leftSpan.Overlaps(resultsSpan) | rightSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(left);
            global::System.GC.KeepAlive(right);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => Int32(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<int>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="Int32(global::System.ReadOnlySpan{int}, global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Int32(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> left, global::System.ReadOnlySpan<int> right, global::System.Span<int> results)
        {
            fixed (int* leftPointer = left)
            fixed (int* rightPointer = right)
            fixed (int* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(leftPointer, left.Length, sizeof(int), isWritten: false),
                    new(rightPointer, right.Length, sizeof(int), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan leftSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan rightSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[2];
                void** arguments = stackalloc void*[7];
                arguments[0] = &leftSpan.Pointer;
                arguments[1] = &leftSpan.Length;
                arguments[2] = &rightSpan.Pointer;
                arguments[3] = &rightSpan.Length;
                arguments[4] = &resultsSpan.Pointer;
                arguments[5] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Int32_0d9d2897.Handle, arguments, overlap: leftSpan.Overlaps(resultsSpan) | rightSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Int32(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<int>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Arithmetic
    {
        /// <inheritdoc cref="UInt32(global::System.ReadOnlySpan{uint}, global::System.ReadOnlySpan{uint}, global::System.Span{uint})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void UInt32(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<uint> left, global::GpuKernels.GpuArray<uint> right, global::GpuKernels.GpuArray<uint> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan leftSpan = launch.Bind(left, "left", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan rightSpan = launch.Bind(right, "right", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[7];
            arguments[0] = &leftSpan.Pointer;
            arguments[1] = &leftSpan.Length;
            arguments[2] = &rightSpan.Pointer;
            arguments[3] = &rightSpan.Length;
            arguments[4] = &resultsSpan.Pointer;
            arguments[5] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.UInt32_9fddf1f7.Handle, arguments, overlap: leftSpan.Overlaps(resultsSpan) | rightSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(left);
            global::System.GC.KeepAlive(right);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => UInt32(new global::System.ReadOnlySpan<uint>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<uint>(*(void**)values[2], *(int*)values[3]), new global::System.Span<uint>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="UInt32(global::System.ReadOnlySpan{uint}, global::System.ReadOnlySpan{uint}, global::System.Span{uint})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void UInt32(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<uint> left, global::System.ReadOnlySpan<uint> right, global::System.Span<uint> results)
        {
            fixed (uint* leftPointer = left)
            fixed (uint* rightPointer = right)
            fixed (uint* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(leftPointer, left.Length, sizeof(uint), isWritten: false),
                    new(rightPointer, right.Length, sizeof(uint), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(uint), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan leftSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan rightSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[2];
                void** arguments = stackalloc void*[7];
                arguments[0] = &leftSpan.Pointer;
                arguments[1] = &leftSpan.Length;
                arguments[2] = &rightSpan.Pointer;
                arguments[3] = &rightSpan.Length;
                arguments[4] = &resultsSpan.Pointer;
                arguments[5] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.UInt32_9fddf1f7.Handle, arguments, overlap: leftSpan.Overlaps(resultsSpan) | rightSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => UInt32(new global::System.ReadOnlySpan<uint>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<uint>(*(void**)values[2], *(int*)values[3]), new global::System.Span<uint>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Arithmetic
    {
        /// <inheritdoc cref="Int64(global::System.ReadOnlySpan{long}, global::System.ReadOnlySpan{long}, global::System.Span{long})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Int64(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<long> left, global::GpuKernels.GpuArray<long> right, global::GpuKernels.GpuArray<long> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan leftSpan = launch.Bind(left, "left", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan rightSpan = launch.Bind(right, "right", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[7];
            arguments[0] = &leftSpan.Pointer;
            arguments[1] = &leftSpan.Length;
            arguments[2] = &rightSpan.Pointer;
            arguments[3] = &rightSpan.Length;
            arguments[4] = &resultsSpan.Pointer;
            arguments[5] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Int64_e4fcd173.Handle, arguments, overlap: leftSpan.Overlaps(resultsSpan) | rightSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(left);
            global::System.GC.KeepAlive(right);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => Int64(new global::System.ReadOnlySpan<long>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<long>(*(void**)values[2], *(int*)values[3]), new global::System.Span<long>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="Int64(global::System.ReadOnlySpan{long}, global::System.ReadOnlySpan{long}, global::System.Span{long})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Int64(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<long> left, global::System.ReadOnlySpan<long> right, global::System.Span<long> results)
        {
            fixed (long* leftPointer = left)
            fixed (long* rightPointer = right)
            fixed (long* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(leftPointer, left.Length, sizeof(long), isWritten: false),
                    new(rightPointer, right.Length, sizeof(long), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(long), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan leftSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan rightSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[2];
                void** arguments = stackalloc void*[7];
                arguments[0] = &leftSpan.Pointer;
                arguments[1] = &leftSpan.Length;
                arguments[2] = &rightSpan.Pointer;
                arguments[3] = &rightSpan.Length;
                arguments[4] = &resultsSpan.Pointer;
                arguments[5] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Int64_e4fcd173.Handle, arguments, overlap: leftSpan.Overlaps(resultsSpan) | rightSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Int64(new global::System.ReadOnlySpan<long>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<long>(*(void**)values[2], *(int*)values[3]), new global::System.Span<long>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Arithmetic
    {
        /// <inheritdoc cref="UInt64(global::System.ReadOnlySpan{ulong}, global::System.ReadOnlySpan{ulong}, global::System.Span{ulong})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void UInt64(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<ulong> left, global::GpuKernels.GpuArray<ulong> right, global::GpuKernels.GpuArray<ulong> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan leftSpan = launch.Bind(left, "left", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan rightSpan = launch.Bind(right, "right", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[7];
            arguments[0] = &leftSpan.Pointer;
            arguments[1] = &leftSpan.Length;
            arguments[2] = &rightSpan.Pointer;
            arguments[3] = &rightSpan.Length;
            arguments[4] = &resultsSpan.Pointer;
            arguments[5] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.UInt64_d3185d21.Handle, arguments, overlap: leftSpan.Overlaps(resultsSpan) | rightSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(left);
            global::System.GC.KeepAlive(right);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => UInt64(new global::System.ReadOnlySpan<ulong>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<ulong>(*(void**)values[2], *(int*)values[3]), new global::System.Span<ulong>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="UInt64(global::System.ReadOnlySpan{ulong}, global::System.ReadOnlySpan{ulong}, global::System.Span{ulong})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void UInt64(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<ulong> left, global::System.ReadOnlySpan<ulong> right, global::System.Span<ulong> results)
        {
            fixed (ulong* leftPointer = left)
            fixed (ulong* rightPointer = right)
            fixed (ulong* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(leftPointer, left.Length, sizeof(ulong), isWritten: false),
                    new(rightPointer, right.Length, sizeof(ulong), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(ulong), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan leftSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan rightSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[2];
                void** arguments = stackalloc void*[7];
                arguments[0] = &leftSpan.Pointer;
                arguments[1] = &leftSpan.Length;
                arguments[2] = &rightSpan.Pointer;
                arguments[3] = &rightSpan.Length;
                arguments[4] = &resultsSpan.Pointer;
                arguments[5] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.UInt64_d3185d21.Handle, arguments, overlap: leftSpan.Overlaps(resultsSpan) | rightSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => UInt64(new global::System.ReadOnlySpan<ulong>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<ulong>(*(void**)values[2], *(int*)values[3]), new global::System.Span<ulong>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Arithmetic
    {
        /// <inheritdoc cref="Small(global::System.Span{sbyte}, global::System.Span{byte}, global::System.Span{short}, global::System.Span{ushort}, global::System.Span{char}, global::System.ReadOnlySpan{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Small(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<sbyte> signedBytes, global::GpuKernels.GpuArray<byte> bytes, global::GpuKernels.GpuArray<short> shorts, global::GpuKernels.GpuArray<ushort> unsignedShorts, global::GpuKernels.GpuArray<char> chars, global::GpuKernels.GpuArray<int> values)
        {
            global::GpuKernels.CompilerServices.DeviceSpan signedBytesSpan = launch.Bind(signedBytes, "signedBytes");
            global::GpuKernels.CompilerServices.DeviceSpan bytesSpan = launch.Bind(bytes, "bytes");
            global::GpuKernels.CompilerServices.DeviceSpan shortsSpan = launch.Bind(shorts, "shorts");
            global::GpuKernels.CompilerServices.DeviceSpan unsignedShortsSpan = launch.Bind(unsignedShorts, "unsignedShorts");
            global::GpuKernels.CompilerServices.DeviceSpan charsSpan = launch.Bind(chars, "chars");
            global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = launch.Bind(values, "values", isWritten: false);
            void** arguments = stackalloc void*[13];
            arguments[0] = &signedBytesSpan.Pointer;
            arguments[1] = &signedBytesSpan.Length;
            arguments[2] = &bytesSpan.Pointer;
            arguments[3] = &bytesSpan.Length;
            arguments[4] = &shortsSpan.Pointer;
            arguments[5] = &shortsSpan.Length;
            arguments[6] = &unsignedShortsSpan.Pointer;
            arguments[7] = &unsignedShortsSpan.Length;
            arguments[8] = &charsSpan.Pointer;
            arguments[9] = &charsSpan.Length;
            arguments[10] = &valuesSpan.Pointer;
            arguments[11] = &valuesSpan.Length;
            launch.Run(global::GpuKernels.Generated.Small_9d1ce493.Handle, arguments, overlap: signedBytesSpan.Overlaps(bytesSpan) | signedBytesSpan.Overlaps(shortsSpan) | signedBytesSpan.Overlaps(unsignedShortsSpan) | signedBytesSpan.Overlaps(charsSpan) | signedBytesSpan.Overlaps(valuesSpan) | bytesSpan.Overlaps(shortsSpan) | bytesSpan.Overlaps(unsignedShortsSpan) | bytesSpan.Overlaps(charsSpan) | bytesSpan.Overlaps(valuesSpan) | shortsSpan.Overlaps(unsignedShortsSpan) | shortsSpan.Overlaps(charsSpan) | shortsSpan.Overlaps(valuesSpan) | unsignedShortsSpan.Overlaps(charsSpan) | unsignedShortsSpan.Overlaps(valuesSpan) | charsSpan.Overlaps(valuesSpan), &plain);
            global::System.GC.KeepAlive(signedBytes);
            global::System.GC.KeepAlive(bytes);
            global::System.GC.KeepAlive(shorts);
            global::System.GC.KeepAlive(unsignedShorts);
            global::System.GC.KeepAlive(chars);
            global::System.GC.KeepAlive(values);

            static void plain(void** values_) => Small(new global::System.Span<sbyte>(*(void**)values_[0], *(int*)values_[1]), new global::System.Span<byte>(*(void**)values_[2], *(int*)values_[3]), new global::System.Span<short>(*(void**)values_[4], *(int*)values_[5]), new global::System.Span<ushort>(*(void**)values_[6], *(int*)values_[7]), new global::System.Span<char>(*(void**)values_[8], *(int*)values_[9]), new global::System.ReadOnlySpan<int>(*(void**)values_[10], *(int*)values_[11]));
        }

        /// <inheritdoc cref="Small(global::System.Span{sbyte}, global::System.Span{byte}, global::System.Span{short}, global::System.Span{ushort}, global::System.Span{char}, global::System.ReadOnlySpan{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Small(global::GpuKernels.Launch launch, global::System.Span<sbyte> signedBytes, global::System.Span<byte> bytes, global::System.Span<short> shorts, global::System.Span<ushort> unsignedShorts, global::System.Span<char> chars, global::System.ReadOnlySpan<int> values)
        {
            fixed (sbyte* signedBytesPointer = signedBytes)
            fixed (byte* bytesPointer = bytes)
            fixed (short* shortsPointer = shorts)
            fixed (ushort* unsignedShortsPointer = unsignedShorts)
            fixed (char* charsPointer = chars)
            fixed (int* valuesPointer = values)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(signedBytesPointer, signedBytes.Length, sizeof(sbyte), isWritten: true),
                    new(bytesPointer, bytes.Length, sizeof(byte), isWritten: true),
                    new(shortsPointer, shorts.Length, sizeof(short), isWritten: true),
                    new(unsignedShortsPointer, unsignedShorts.Length, sizeof(ushort), isWritten: true),
                    new(charsPointer, chars.Length, sizeof(char), isWritten: true),
                    new(valuesPointer, values.Length, sizeof(int), isWritten: false),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan signedBytesSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan bytesSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan shortsSpan = transfer[2];
                global::GpuKernels.CompilerServices.DeviceSpan unsignedShortsSpan = transfer[3];
                global::GpuKernels.CompilerServices.DeviceSpan charsSpan = transfer[4];
                global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = transfer[5];
                void** arguments = stackalloc void*[13];
                arguments[0] = &signedBytesSpan.Pointer;
                arguments[1] = &signedBytesSpan.Length;
                arguments[2] = &bytesSpan.Pointer;
                arguments[3] = &bytesSpan.Length;
                arguments[4] = &shortsSpan.Pointer;
                arguments[5] = &shortsSpan.Length;
                arguments[6] = &unsignedShortsSpan.Pointer;
                arguments[7] = &unsignedShortsSpan.Length;
                arguments[8] = &charsSpan.Pointer;
                arguments[9] = &charsSpan.Length;
                arguments[10] = &valuesSpan.Pointer;
                arguments[11] = &valuesSpan.Length;
                launch.Run(global::GpuKernels.Generated.Small_9d1ce493.Handle, arguments, overlap: signedBytesSpan.Overlaps(bytesSpan) | signedBytesSpan.Overlaps(shortsSpan) | signedBytesSpan.Overlaps(unsignedShortsSpan) | signedBytesSpan.Overlaps(charsSpan) | signedBytesSpan.Overlaps(valuesSpan) | bytesSpan.Overlaps(shortsSpan) | bytesSpan.Overlaps(unsignedShortsSpan) | bytesSpan.Overlaps(charsSpan) | bytesSpan.Overlaps(valuesSpan) | shortsSpan.Overlaps(unsignedShortsSpan) | shortsSpan.Overlaps(charsSpan) | shortsSpan.Overlaps(valuesSpan) | unsignedShortsSpan.Overlaps(charsSpan) | unsignedShortsSpan.Overlaps(valuesSpan) | charsSpan.Overlaps(valuesSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values_) => Small(new global::System.Span<sbyte>(*(void**)values_[0], *(int*)values_[1]), new global::System.Span<byte>(*(void**)values_[2], *(int*)values_[3]), new global::System.Span<short>(*(void**)values_[4], *(int*)values_[5]), new global::System.Span<ushort>(*(void**)values_[6], *(int*)values_[7]), new global::System.Span<char>(*(void**)values_[8], *(int*)values_[9]), new global::System.ReadOnlySpan<int>(*(void**)values_[10], *(int*)values_[11]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Arithmetic
    {
        /// <inheritdoc cref="Divide(global::System.ReadOnlySpan{int}, global::System.ReadOnlySpan{int}, global::System.Span{int}, global::System.ReadOnlySpan{long}, global::System.ReadOnlySpan{long}, global::System.Span{long})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Divide(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> a, global::GpuKernels.GpuArray<int> b, global::GpuKernels.GpuArray<int> ints, global::GpuKernels.GpuArray<long> c, global::GpuKernels.GpuArray<long> d, global::GpuKernels.GpuArray<long> longs)
        {
            global::GpuKernels.CompilerServices.DeviceSpan aSpan = launch.Bind(a, "a", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan bSpan = launch.Bind(b, "b", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan intsSpan = launch.Bind(ints, "ints");
            global::GpuKernels.CompilerServices.DeviceSpan cSpan = launch.Bind(c, "c", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan dSpan = launch.Bind(d, "d", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan longsSpan = launch.Bind(longs, "longs");
            void** arguments = stackalloc void*[13];
            arguments[0] = &aSpan.Pointer;
            arguments[1] = &aSpan.Length;
            arguments[2] = &bSpan.Pointer;
            arguments[3] = &bSpan.Length;
            arguments[4] = &intsSpan.Pointer;
            arguments[5] = &intsSpan.Length;
            arguments[6] = &cSpan.Pointer;
            arguments[7] = &cSpan.Length;
            arguments[8] = &dSpan.Pointer;
            arguments[9] = &dSpan.Length;
            arguments[10] = &longsSpan.Pointer;
            arguments[11] = &longsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Divide_0b038dd1.Handle, arguments, overlap: aSpan.Overlaps(intsSpan) | aSpan.Overlaps(longsSpan) | bSpan.Overlaps(intsSpan) | bSpan.Overlaps(longsSpan) | intsSpan.Overlaps(cSpan) | intsSpan.Overlaps(dSpan) | intsSpan.Overlaps(longsSpan) | cSpan.Overlaps(longsSpan) | dSpan.Overlaps(longsSpan), &plain);
            global::System.GC.KeepAlive(a);
            global::System.GC.KeepAlive(b);
            global::System.GC.KeepAlive(ints);
            global::System.GC.KeepAlive(c);
            global::System.GC.KeepAlive(d);
            global::System.GC.KeepAlive(longs);

            static void plain(void** values) => Divide(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<int>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]), new global::System.ReadOnlySpan<long>(*(void**)values[6], *(int*)values[7]), new global::System.ReadOnlySpan<long>(*(void**)values[8], *(int*)values[9]), new global::System.Span<long>(*(void**)values[10], *(int*)values[11]));
        }

        /// <inheritdoc cref="Divide(global::System.ReadOnlySpan{int}, global::System.ReadOnlySpan{int}, global::System.Span{int}, global::System.ReadOnlySpan{long}, global::System.ReadOnlySpan{long}, global::System.Span{long})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Divide(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> a, global::System.ReadOnlySpan<int> b, global::System.Span<int> ints, global::System.ReadOnlySpan<long> c, global::System.ReadOnlySpan<long> d, global::System.Span<long> longs)
        {
            fixed (int* aPointer = a)
            fixed (int* bPointer = b)
            fixed (int* intsPointer = ints)
            fixed (long* cPointer = c)
            fixed (long* dPointer = d)
            fixed (long* longsPointer = longs)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(aPointer, a.Length, sizeof(int), isWritten: false),
                    new(bPointer, b.Length, sizeof(int), isWritten: false),
                    new(intsPointer, ints.Length, sizeof(int), isWritten: true),
                    new(cPointer, c.Length, sizeof(long), isWritten: false),
                    new(dPointer, d.Length, sizeof(long), isWritten: false),
                    new(longsPointer, longs.Length, sizeof(long), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan aSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan bSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan intsSpan = transfer[2];
                global::GpuKernels.CompilerServices.DeviceSpan cSpan = transfer[3];
                global::GpuKernels.CompilerServices.DeviceSpan dSpan = transfer[4];
                global::GpuKernels.CompilerServices.DeviceSpan longsSpan = transfer[5];
                void** arguments = stackalloc void*[13];
                arguments[0] = &aSpan.Pointer;
                arguments[1] = &aSpan.Length;
                arguments[2] = &bSpan.Pointer;
                arguments[3] = &bSpan.Length;
                arguments[4] = &intsSpan.Pointer;
                arguments[5] = &intsSpan.Length;
                arguments[6] = &cSpan.Pointer;
                arguments[7] = &cSpan.Length;
                arguments[8] = &dSpan.Pointer;
                arguments[9] = &dSpan.Length;
                arguments[10] = &longsSpan.Pointer;
                arguments[11] = &longsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Divide_0b038dd1.Handle, arguments, overlap: aSpan.Overlaps(intsSpan) | aSpan.Overlaps(longsSpan) | bSpan.Overlaps(intsSpan) | bSpan.Overlaps(longsSpan) | intsSpan.Overlaps(cSpan) | intsSpan.Overlaps(dSpan) | intsSpan.Overlaps(longsSpan) | cSpan.Overlaps(longsSpan) | dSpan.Overlaps(longsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Divide(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<int>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]), new global::System.ReadOnlySpan<long>(*(void**)values[6], *(int*)values[7]), new global::System.ReadOnlySpan<long>(*(void**)values[8], *(int*)values[9]), new global::System.Span<long>(*(void**)values[10], *(int*)values[11]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Arithmetic
    {
        /// <inheritdoc cref="Single(global::System.ReadOnlySpan{float}, global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Single(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<float> left, global::GpuKernels.GpuArray<float> right, global::GpuKernels.GpuArray<float> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan leftSpan = launch.Bind(left, "left", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan rightSpan = launch.Bind(right, "right", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[7];
            arguments[0] = &leftSpan.Pointer;
            arguments[1] = &leftSpan.Length;
            arguments[2] = &rightSpan.Pointer;
            arguments[3] = &rightSpan.Length;
            arguments[4] = &resultsSpan.Pointer;
            arguments[5] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Single_fda4ecb2.Handle, arguments, overlap: leftSpan.Overlaps(resultsSpan) | rightSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(left);
            global::System.GC.KeepAlive(right);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => Single(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<float>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="Single(global::System.ReadOnlySpan{float}, global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Single(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<float> left, global::System.ReadOnlySpan<float> right, global::System.Span<float> results)
        {
            fixed (float* leftPointer = left)
            fixed (float* rightPointer = right)
            fixed (float* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(leftPointer, left.Length, sizeof(float), isWritten: false),
                    new(rightPointer, right.Length, sizeof(float), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(float), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan leftSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan rightSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[2];
                void** arguments = stackalloc void*[7];
                arguments[0] = &leftSpan.Pointer;
                arguments[1] = &leftSpan.Length;
                arguments[2] = &rightSpan.Pointer;
                arguments[3] = &rightSpan.Length;
                arguments[4] = &resultsSpan.Pointer;
                arguments[5] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Single_fda4ecb2.Handle, arguments, overlap: leftSpan.Overlaps(resultsSpan) | rightSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Single(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<float>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Arithmetic
    {
        /// <inheritdoc cref="Double(global::System.ReadOnlySpan{double}, global::System.ReadOnlySpan{double}, global::System.Span{double})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Double(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<double> left, global::GpuKernels.GpuArray<double> right, global::GpuKernels.GpuArray<double> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan leftSpan = launch.Bind(left, "left", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan rightSpan = launch.Bind(right, "right", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[7];
            arguments[0] = &leftSpan.Pointer;
            arguments[1] = &leftSpan.Length;
            arguments[2] = &rightSpan.Pointer;
            arguments[3] = &rightSpan.Length;
            arguments[4] = &resultsSpan.Pointer;
            arguments[5] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Double_e21b63ee.Handle, arguments, overlap: leftSpan.Overlaps(resultsSpan) | rightSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(left);
            global::System.GC.KeepAlive(right);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => Double(new global::System.ReadOnlySpan<double>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<double>(*(void**)values[2], *(int*)values[3]), new global::System.Span<double>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="Double(global::System.ReadOnlySpan{double}, global::System.ReadOnlySpan{double}, global::System.Span{double})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Double(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<double> left, global::System.ReadOnlySpan<double> right, global::System.Span<double> results)
        {
            fixed (double* leftPointer = left)
            fixed (double* rightPointer = right)
            fixed (double* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(leftPointer, left.Length, sizeof(double), isWritten: false),
                    new(rightPointer, right.Length, sizeof(double), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(double), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan leftSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan rightSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[2];
                void** arguments = stackalloc void*[7];
                arguments[0] = &leftSpan.Pointer;
                arguments[1] = &leftSpan.Length;
                arguments[2] = &rightSpan.Pointer;
                arguments[3] = &rightSpan.Length;
                arguments[4] = &resultsSpan.Pointer;
                arguments[5] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Double_e21b63ee.Handle, arguments, overlap: leftSpan.Overlaps(resultsSpan) | rightSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Double(new global::System.ReadOnlySpan<double>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<double>(*(void**)values[2], *(int*)values[3]), new global::System.Span<double>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Arithmetic
    {
        /// <inheritdoc cref="Increments(global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Increments(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> values)
        {
            global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = launch.Bind(values, "values");
            void** arguments = stackalloc void*[2];
            arguments[0] = &valuesSpan.Pointer;
            arguments[1] = &valuesSpan.Length;
            launch.Run(global::GpuKernels.Generated.Increments_a83e559d.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(values);

            static void plain(void** values_) => Increments(new global::System.Span<int>(*(void**)values_[0], *(int*)values_[1]));
        }

        /// <inheritdoc cref="Increments(global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Increments(global::GpuKernels.Launch launch, global::System.Span<int> values)
        {
            fixed (int* valuesPointer = values)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(valuesPointer, values.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = transfer[0];
                void** arguments = stackalloc void*[2];
                arguments[0] = &valuesSpan.Pointer;
                arguments[1] = &valuesSpan.Length;
                launch.Run(global::GpuKernels.Generated.Increments_a83e559d.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values_) => Increments(new global::System.Span<int>(*(void**)values_[0], *(int*)values_[1]));
        }
    }
}
