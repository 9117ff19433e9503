namespace GpuKernels.Tests.Kernels
{
    partial class Conversions
    {
        /// <inheritdoc cref="FromSingle(global::System.ReadOnlySpan{float}, global::System.Span{long}, global::System.Span{ulong}, global::System.Span{double})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void FromSingle(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<float> values, global::GpuKernels.GpuArray<long> results, global::GpuKernels.GpuArray<ulong> unsignedResults, global::GpuKernels.GpuArray<double> doubles)
        {
            global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = launch.Bind(values, "values", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            global::GpuKernels.CompilerServices.DeviceSpan unsignedResultsSpan = launch.Bind(unsignedResults, "unsignedResults");
            global::GpuKernels.CompilerServices.DeviceSpan doublesSpan = launch.Bind(doubles, "doubles");
            void** arguments = stackalloc void*[9];
            arguments[0] = &valuesSpan.Pointer;
            arguments[1] = &valuesSpan.Length;
            arguments[2] = &resultsSpan.Pointer;
            arguments[3] = &resultsSpan.Length;
            arguments[4] = &unsignedResultsSpan.Pointer;
            arguments[5] = &unsignedResultsSpan.Length;
            arguments[6] = &doublesSpan.Pointer;
            arguments[7] = &doublesSpan.Length;
            launch.Run(global::GpuKernels.Generated.FromSingle_20b36a06.Handle, arguments, overlap: valuesSpan.Overlaps(resultsSpan) | valuesSpan.Overlaps(unsignedResultsSpan) | valuesSpan.Overlaps(doublesSpan) | resultsSpan.Overlaps(unsignedResultsSpan) | resultsSpan.Overlaps(doublesSpan) | unsignedResultsSpan.Overlaps(doublesSpan), &plain);
            global::System.GC.KeepAlive(values);
            global::System.GC.KeepAlive(results);
            global::System.GC.KeepAlive(unsignedResults);
            global::System.GC.KeepAlive(doubles);

            static void plain(void** values_) => FromSingle(new global::System.ReadOnlySpan<float>(*(void**)values_[0], *(int*)values_[1]), new global::System.Span<long>(*(void**)values_[2], *(int*)values_[3]), new global::System.Span<ulong>(*(void**)values_[4], *(int*)values_[5]), new global::System.Span<double>(*(void**)values_[6], *(int*)values_[7]));
        }

        /// <inheritdoc cref="FromSingle(global::System.ReadOnlySpan{float}, global::System.Span{long}, global::System.Span{ulong}, global::System.Span{double})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void FromSingle(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<float> values, global::System.Span<long> results, global::System.Span<ulong> unsignedResults, global::System.Span<double> doubles)
        {
            fixed (float* valuesPointer = values)
            fixed (long* resultsPointer = results)
            fixed (ulong* unsignedResultsPointer = unsignedResults)
            fixed (double* doublesPointer = doubles)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(valuesPointer, values.Length, sizeof(float), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(long), isWritten: true),
                    new(unsignedResultsPointer, unsignedResults.Length, sizeof(ulong), isWritten: true),
                    new(doublesPointer, doubles.Length, sizeof(double), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan unsignedResultsSpan = transfer[2];
                global::GpuKernels.CompilerServices.DeviceSpan doublesSpan = transfer[3];
                void** arguments = stackalloc void*[9];
                arguments[0] = &valuesSpan.Pointer;
                arguments[1] = &valuesSpan.Length;
                arguments[2] = &resultsSpan.Pointer;
                arguments[3] = &resultsSpan.Length;
                arguments[4] = &unsignedResultsSpan.Pointer;
                arguments[5] = &unsignedResultsSpan.Length;
                arguments[6] = &doublesSpan.Pointer;
                arguments[7] = &doublesSpan.Length;
                launch.Run(global::GpuKernels.Generated.FromSingle_20b36a06.Handle, arguments, overlap: valuesSpan.Overlaps(resultsSpan) | valuesSpan.Overlaps(unsignedResultsSpan) | valuesSpan.Overlaps(doublesSpan) | resultsSpan.Overlaps(unsignedResultsSpan) | resultsSpan.Overlaps(doublesSpan) | unsignedResultsSpan.Overlaps(doublesSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values_) => FromSingle(new global::System.ReadOnlySpan<float>(*(void**)values_[0], *(int*)values_[1]), new global::System.Span<long>(*(void**)values_[2], *(int*)values_[3]), new global::System.Span<ulong>(*(void**)values_[4], *(int*)values_[5]), new global::System.Span<double>(*(void**)values_[6], *(int*)values_[7]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Conversions
    {
        /// <inheritdoc cref="FromDouble(global::System.ReadOnlySpan{double}, global::System.Span{long}, global::System.Span{ulong}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void FromDouble(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<double> values, global::GpuKernels.GpuArray<long> results, global::GpuKernels.GpuArray<ulong> unsignedResults, global::GpuKernels.GpuArray<float> floats)
        {
            global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = launch.Bind(values, "values", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            global::GpuKernels.CompilerServices.DeviceSpan unsignedResultsSpan = launch.Bind(unsignedResults, "unsignedResults");
            global::GpuKernels.CompilerServices.DeviceSpan floatsSpan = launch.Bind(floats, "floats");
            void** arguments = stackalloc void*[9];
            arguments[0] = &valuesSpan.Pointer;
            arguments[1] = &valuesSpan.Length;
            arguments[2] = &resultsSpan.Pointer;
            arguments[3] = &resultsSpan.Length;
            arguments[4] = &unsignedResultsSpan.Pointer;
            arguments[5] = &unsignedResultsSpan.Length;
            arguments[6] = &floatsSpan.Pointer;
            arguments[7] = &floatsSpan.Length;
            launch.Run(global::GpuKernels.Generated.FromDouble_b5ca38c1.Handle, arguments, overlap: valuesSpan.Overlaps(resultsSpan) | valuesSpan.Overlaps(unsignedResultsSpan) | valuesSpan.Overlaps(floatsSpan) | resultsSpan.Overlaps(unsignedResultsSpan) | resultsSpan.Overlaps(floatsSpan) | unsignedResultsSpan.Overlaps(floatsSpan), &plain);
            global::System.GC.KeepAlive(values);
            global::System.GC.KeepAlive(results);
            global::System.GC.KeepAlive(unsignedResults);
            global::System.GC.KeepAlive(floats);

            static void plain(void** values_) => FromDouble(new global::System.ReadOnlySpan<double>(*(void**)values_[0], *(int*)values_[1]), new global::System.Span<long>(*(void**)values_[2], *(int*)values_[3]), new global::System.Span<ulong>(*(void**)values_[4], *(int*)values_[5]), new global::System.Span<float>(*(void**)values_[6], *(int*)values_[7]));
        }

        /// <inheritdoc cref="FromDouble(global::System.ReadOnlySpan{double}, global::System.Span{long}, global::System.Span{ulong}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void FromDouble(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<double> values, global::System.Span<long> results, global::System.Span<ulong> unsignedResults, global::System.Span<float> floats)
        {
            fixed (double* valuesPointer = values)
            fixed (long* resultsPointer = results)
            fixed (ulong* unsignedResultsPointer = unsignedResults)
            fixed (float* floatsPointer = floats)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(valuesPointer, values.Length, sizeof(double), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(long), isWritten: true),
                    new(unsignedResultsPointer, unsignedResults.Length, sizeof(ulong), isWritten: true),
                    new(floatsPointer, floats.Length, sizeof(float), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan unsignedResultsSpan = transfer[2];
                global::GpuKernels.CompilerServices.DeviceSpan floatsSpan = transfer[3];
                void** arguments = stackalloc void*[9];
                arguments[0] = &valuesSpan.Pointer;
                arguments[1] = &valuesSpan.Length;
                arguments[2] = &resultsSpan.Pointer;
                arguments[3] = &resultsSpan.Length;
                arguments[4] = &unsignedResultsSpan.Pointer;
                arguments[5] = &unsignedResultsSpan.Length;
                arguments[6] = &floatsSpan.Pointer;
                arguments[7] = &floatsSpan.Length;
                launch.Run(global::GpuKernels.Generated.FromDouble_b5ca38c1.Handle, arguments, overlap: valuesSpan.Overlaps(resultsSpan) | valuesSpan.Overlaps(unsignedResultsSpan) | valuesSpan.Overlaps(floatsSpan) | resultsSpan.Overlaps(unsignedResultsSpan) | resultsSpan.Overlaps(floatsSpan) | unsignedResultsSpan.Overlaps(floatsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values_) => FromDouble(new global::System.ReadOnlySpan<double>(*(void**)values_[0], *(int*)values_[1]), new global::System.Span<long>(*(void**)values_[2], *(int*)values_[3]), new global::System.Span<ulong>(*(void**)values_[4], *(int*)values_[5]), new global::System.Span<float>(*(void**)values_[6], *(int*)values_[7]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Conversions
    {
        /// <inheritdoc cref="FromInt64(global::System.ReadOnlySpan{long}, global::System.Span{long}, global::System.Span{float}, global::System.Span{double})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void FromInt64(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<long> values, global::GpuKernels.GpuArray<long> results, global::GpuKernels.GpuArray<float> floats, global::GpuKernels.GpuArray<double> doubles)
        {
            global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = launch.Bind(values, "values", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            global::GpuKernels.CompilerServices.DeviceSpan floatsSpan = launch.Bind(floats, "floats");
            global::GpuKernels.CompilerServices.DeviceSpan doublesSpan = launch.Bind(doubles, "doubles");
            void** arguments = stackalloc void*[9];
            arguments[0] = &valuesSpan.Pointer;
            arguments[1] = &valuesSpan.Length;
            arguments[2] = &resultsSpan.Pointer;
            arguments[3] = &resultsSpan.Length;
            arguments[4] = &floatsSpan.Pointer;
            arguments[5] = &floatsSpan.Length;
            arguments[6] = &doublesSpan.Pointer;
            arguments[7] = &doublesSpan.Length;
            launch.Run(global::GpuKernels.Generated.FromInt64_29e31e04.Handle, arguments, overlap: valuesSpan.Overlaps(resultsSpan) | valuesSpan.Overlaps(floatsSpan) | valuesSpan.Overlaps(doublesSpan) | resultsSpan.Overlaps(floatsSpan) | resultsSpan.Overlaps(doublesSpan) | floatsSpan.Overlaps(doublesSpan), &plain);
            global::System.GC.KeepAlive(values);
            global::System.GC.KeepAlive(results);
            global::System.GC.KeepAlive(floats);
            global::System.GC.KeepAlive(doubles);

            static void plain(void** values_) => FromInt64(new global::System.ReadOnlySpan<long>(*(void**)values_[0], *(int*)values_[1]), new global::System.Span<long>(*(void**)values_[2], *(int*)values_[3]), new global::System.Span<float>(*(void**)values_[4], *(int*)values_[5]), new global::System.Span<double>(*(void**)values_[6], *(int*)values_[7]));
        }

        /// <inheritdoc cref="FromInt64(global::System.ReadOnlySpan{long}, global::System.Span{long}, global::System.Span{float}, global::System.Span{double})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void FromInt64(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<long> values, global::System.Span<long> results, global::System.Span<float> floats, global::System.Span<double> doubles)
        {
            fixed (long* valuesPointer = values)
            fixed (long* resultsPointer = results)
            fixed (float* floatsPointer = floats)
            fixed (double* doublesPointer = doubles)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(valuesPointer, values.Length, sizeof(long), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(long), isWritten: true),
                    new(floatsPointer, floats.Length, sizeof(float), isWritten: true),
                    new(doublesPointer, doubles.Length, sizeof(double), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan floatsSpan = transfer[2];
                global::GpuKernels.CompilerServices.DeviceSpan doublesSpan = transfer[3];
                void** arguments = stackalloc void*[9];
                arguments[0] = &valuesSpan.Pointer;
                arguments[1] = &valuesSpan.Length;
                arguments[2] = &resultsSpan.Pointer;
                arguments[3] = &resultsSpan.Length;
                arguments[4] = &floatsSpan.Pointer;
                arguments[5] = &floatsSpan.Length;
                arguments[6] = &doublesSpan.Pointer;
                arguments[7] = &doublesSpan.Length;
                launch.Run(global::GpuKernels.Generated.FromInt64_29e31e04.Handle, arguments, overlap: valuesSpan.Overlaps(resultsSpan) | valuesSpan.Overlaps(floatsSpan) | valuesSpan.Overlaps(doublesSpan) | resultsSpan.Overlaps(floatsSpan) | resultsSpan.Overlaps(doublesSpan) | floatsSpan.Overlaps(doublesSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values_) => FromInt64(new global::System.ReadOnlySpan<long>(*(void**)values_[0], *(int*)values_[1]), new global::System.Span<long>(*(void**)values_[2], *(int*)values_[3]), new global::System.Span<float>(*(void**)values_[4], *(int*)values_[5]), new global::System.Span<double>(*(void**)values_[6], *(int*)values_[7]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Conversions
    {
        /// <inheritdoc cref="Widen(global::System.ReadOnlySpan{int}, global::System.Span{long})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Widen(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> values, global::GpuKernels.GpuArray<long> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = launch.Bind(values, "values", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[5];
            arguments[0] = &valuesSpan.Pointer;
            arguments[1] = &valuesSpan.Length;
            arguments[2] = &resultsSpan.Pointer;
            arguments[3] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Widen_1ac72824.Handle, arguments, overlap: valuesSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(values);
            global::System.GC.KeepAlive(results);

            static void plain(void** values_) => Widen(new global::System.ReadOnlySpan<int>(*(void**)values_[0], *(int*)values_[1]), new global::System.Span<long>(*(void**)values_[2], *(int*)values_[3]));
        }

        /// <inheritdoc cref="Widen(global::System.ReadOnlySpan{int}, global::System.Span{long})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Widen(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> values, global::System.Span<long> results)
        {
            fixed (int* valuesPointer = values)
            fixed (long* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(valuesPointer, values.Length, sizeof(int), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(long), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[1];
                void** arguments = stackalloc void*[5];
                arguments[0] = &valuesSpan.Pointer;
                arguments[1] = &valuesSpan.Length;
                arguments[2] = &resultsSpan.Pointer;
                arguments[3] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Widen_1ac72824.Handle, arguments, overlap: valuesSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values_) => Widen(new global::System.ReadOnlySpan<int>(*(void**)values_[0], *(int*)values_[1]), new global::System.Span<long>(*(void**)values_[2], *(int*)values_[3]));
        }
    }
}
