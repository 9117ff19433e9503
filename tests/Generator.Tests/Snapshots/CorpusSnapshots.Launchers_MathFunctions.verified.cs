namespace GpuKernels.Tests.Kernels
{
    partial class MathFunctions
    {
        /// <inheritdoc cref="ExactSingle(global::System.ReadOnlySpan{float}, global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void ExactSingle(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<float> left, global::GpuKernels.GpuArray<float> right, global::GpuKernels.GpuArray<float> results)
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
            launch.Run(global::GpuKernels.Generated.ExactSingle_24329562.Handle, arguments, overlap: leftSpan.Overlaps(resultsSpan) | rightSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(left);
            global::System.GC.KeepAlive(right);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => ExactSingle(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<float>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="ExactSingle(global::System.ReadOnlySpan{float}, global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void ExactSingle(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<float> left, global::System.ReadOnlySpan<float> right, global::System.Span<float> results)
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
                launch.Run(global::GpuKernels.Generated.ExactSingle_24329562.Handle, arguments, overlap: leftSpan.Overlaps(resultsSpan) | rightSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => ExactSingle(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<float>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class MathFunctions
    {
        /// <inheritdoc cref="ExactDouble(global::System.ReadOnlySpan{double}, global::System.ReadOnlySpan{double}, global::System.Span{double})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void ExactDouble(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<double> left, global::GpuKernels.GpuArray<double> right, global::GpuKernels.GpuArray<double> results)
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
            launch.Run(global::GpuKernels.Generated.ExactDouble_557145fe.Handle, arguments, overlap: leftSpan.Overlaps(resultsSpan) | rightSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(left);
            global::System.GC.KeepAlive(right);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => ExactDouble(new global::System.ReadOnlySpan<double>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<double>(*(void**)values[2], *(int*)values[3]), new global::System.Span<double>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="ExactDouble(global::System.ReadOnlySpan{double}, global::System.ReadOnlySpan{double}, global::System.Span{double})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void ExactDouble(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<double> left, global::System.ReadOnlySpan<double> right, global::System.Span<double> results)
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
                launch.Run(global::GpuKernels.Generated.ExactDouble_557145fe.Handle, arguments, overlap: leftSpan.Overlaps(resultsSpan) | rightSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => ExactDouble(new global::System.ReadOnlySpan<double>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<double>(*(void**)values[2], *(int*)values[3]), new global::System.Span<double>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class MathFunctions
    {
        /// <inheritdoc cref="Transcendental(global::System.ReadOnlySpan{float}, global::System.Span{float}, global::System.Span{double})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Transcendental(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<float> values, global::GpuKernels.GpuArray<float> results, global::GpuKernels.GpuArray<double> doubles)
        {
            global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = launch.Bind(values, "values", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            global::GpuKernels.CompilerServices.DeviceSpan doublesSpan = launch.Bind(doubles, "doubles");
            void** arguments = stackalloc void*[6];
            arguments[0] = &valuesSpan.Pointer;
            arguments[1] = &valuesSpan.Length;
            arguments[2] = &resultsSpan.Pointer;
            arguments[3] = &resultsSpan.Length;
            arguments[4] = &doublesSpan.Pointer;
            arguments[5] = &doublesSpan.Length;
            launch.Run(global::GpuKernels.Generated.Transcendental_4e63682a.Handle, arguments, overlap: valuesSpan.Overlaps(resultsSpan) | valuesSpan.Overlaps(doublesSpan) | resultsSpan.Overlaps(doublesSpan), &plain);
            global::System.GC.KeepAlive(values);
            global::System.GC.KeepAlive(results);
            global::System.GC.KeepAlive(doubles);

            static void plain(void** values_) => Transcendental(new global::System.ReadOnlySpan<float>(*(void**)values_[0], *(int*)values_[1]), new global::System.Span<float>(*(void**)values_[2], *(int*)values_[3]), new global::System.Span<double>(*(void**)values_[4], *(int*)values_[5]));
        }

        /// <inheritdoc cref="Transcendental(global::System.ReadOnlySpan{float}, global::System.Span{float}, global::System.Span{double})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Transcendental(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<float> values, global::System.Span<float> results, global::System.Span<double> doubles)
        {
            fixed (float* valuesPointer = values)
            fixed (float* resultsPointer = results)
            fixed (double* doublesPointer = doubles)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(valuesPointer, values.Length, sizeof(float), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(float), isWritten: true),
                    new(doublesPointer, doubles.Length, sizeof(double), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan doublesSpan = transfer[2];
                void** arguments = stackalloc void*[6];
                arguments[0] = &valuesSpan.Pointer;
                arguments[1] = &valuesSpan.Length;
                arguments[2] = &resultsSpan.Pointer;
                arguments[3] = &resultsSpan.Length;
                arguments[4] = &doublesSpan.Pointer;
                arguments[5] = &doublesSpan.Length;
                launch.Run(global::GpuKernels.Generated.Transcendental_4e63682a.Handle, arguments, overlap: valuesSpan.Overlaps(resultsSpan) | valuesSpan.Overlaps(doublesSpan) | resultsSpan.Overlaps(doublesSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values_) => Transcendental(new global::System.ReadOnlySpan<float>(*(void**)values_[0], *(int*)values_[1]), new global::System.Span<float>(*(void**)values_[2], *(int*)values_[3]), new global::System.Span<double>(*(void**)values_[4], *(int*)values_[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class MathFunctions
    {
        /// <inheritdoc cref="Integers(global::System.ReadOnlySpan{int}, global::System.ReadOnlySpan{int}, global::System.Span{long})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Integers(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> left, global::GpuKernels.GpuArray<int> right, global::GpuKernels.GpuArray<long> results)
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
            launch.Run(global::GpuKernels.Generated.Integers_92dc7578.Handle, arguments, overlap: leftSpan.Overlaps(resultsSpan) | rightSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(left);
            global::System.GC.KeepAlive(right);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => Integers(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<int>(*(void**)values[2], *(int*)values[3]), new global::System.Span<long>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="Integers(global::System.ReadOnlySpan{int}, global::System.ReadOnlySpan{int}, global::System.Span{long})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Integers(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> left, global::System.ReadOnlySpan<int> right, global::System.Span<long> results)
        {
            fixed (int* leftPointer = left)
            fixed (int* rightPointer = right)
            fixed (long* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(leftPointer, left.Length, sizeof(int), isWritten: false),
                    new(rightPointer, right.Length, sizeof(int), isWritten: false),
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
                launch.Run(global::GpuKernels.Generated.Integers_92dc7578.Handle, arguments, overlap: leftSpan.Overlaps(resultsSpan) | rightSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Integers(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<int>(*(void**)values[2], *(int*)values[3]), new global::System.Span<long>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class MathFunctions
    {
        /// <inheritdoc cref="Bits(global::System.ReadOnlySpan{float}, global::System.ReadOnlySpan{double}, global::System.Span{long})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Bits(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<float> floats, global::GpuKernels.GpuArray<double> doubles, global::GpuKernels.GpuArray<long> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan floatsSpan = launch.Bind(floats, "floats", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan doublesSpan = launch.Bind(doubles, "doubles", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[6];
            arguments[0] = &floatsSpan.Pointer;
            arguments[1] = &floatsSpan.Length;
            arguments[2] = &doublesSpan.Pointer;
            arguments[3] = &doublesSpan.Length;
            arguments[4] = &resultsSpan.Pointer;
            arguments[5] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Bits_1fccb42a.Handle, arguments, overlap: floatsSpan.Overlaps(resultsSpan) | doublesSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(floats);
            global::System.GC.KeepAlive(doubles);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => Bits(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<double>(*(void**)values[2], *(int*)values[3]), new global::System.Span<long>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="Bits(global::System.ReadOnlySpan{float}, global::System.ReadOnlySpan{double}, global::System.Span{long})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Bits(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<float> floats, global::System.ReadOnlySpan<double> doubles, global::System.Span<long> results)
        {
            fixed (float* floatsPointer = floats)
            fixed (double* doublesPointer = doubles)
            fixed (long* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(floatsPointer, floats.Length, sizeof(float), isWritten: false),
                    new(doublesPointer, doubles.Length, sizeof(double), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(long), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan floatsSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan doublesSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[2];
                void** arguments = stackalloc void*[6];
                arguments[0] = &floatsSpan.Pointer;
                arguments[1] = &floatsSpan.Length;
                arguments[2] = &doublesSpan.Pointer;
                arguments[3] = &doublesSpan.Length;
                arguments[4] = &resultsSpan.Pointer;
                arguments[5] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Bits_1fccb42a.Handle, arguments, overlap: floatsSpan.Overlaps(resultsSpan) | doublesSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Bits(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<double>(*(void**)values[2], *(int*)values[3]), new global::System.Span<long>(*(void**)values[4], *(int*)values[5]));
        }
    }
}
