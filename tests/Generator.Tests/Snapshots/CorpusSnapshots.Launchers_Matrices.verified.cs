namespace GpuKernels.Tests.Kernels
{
    partial class Matrices
    {
        /// <inheritdoc cref="SparseTimesVector(global::System.ReadOnlySpan{int}, global::System.ReadOnlySpan{int}, global::System.ReadOnlySpan{double}, global::System.ReadOnlySpan{double}, global::System.Span{double})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void SparseTimesVector(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> starts, global::GpuKernels.GpuArray<int> columns, global::GpuKernels.GpuArray<double> values, global::GpuKernels.GpuArray<double> x, global::GpuKernels.GpuArray<double> y)
        {
            global::GpuKernels.CompilerServices.DeviceSpan startsSpan = launch.Bind(starts, "starts", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan columnsSpan = launch.Bind(columns, "columns", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = launch.Bind(values, "values", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            void** arguments = stackalloc void*[11];
            arguments[0] = &startsSpan.Pointer;
            arguments[1] = &startsSpan.Length;
            arguments[2] = &columnsSpan.Pointer;
            arguments[3] = &columnsSpan.Length;
            arguments[4] = &valuesSpan.Pointer;
            arguments[5] = &valuesSpan.Length;
            arguments[6] = &xSpan.Pointer;
            arguments[7] = &xSpan.Length;
            arguments[8] = &ySpan.Pointer;
            arguments[9] = &ySpan.Length;
            launch.Run(global::GpuKernels.Generated.SparseTimesVector_75c34e5a.Handle, arguments, overlap: startsSpan.Overlaps(ySpan) | columnsSpan.Overlaps(ySpan) | valuesSpan.Overlaps(ySpan) | xSpan.Overlaps(ySpan), &plain);
            global::System.GC.KeepAlive(starts);
            global::System.GC.KeepAlive(columns);
            global::System.GC.KeepAlive(values);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);

            static void plain(void** values_) => SparseTimesVector(new global::System.ReadOnlySpan<int>(*(void**)values_[0], *(int*)values_[1]), new global::System.ReadOnlySpan<int>(*(void**)values_[2], *(int*)values_[3]), new global::System.ReadOnlySpan<double>(*(void**)values_[4], *(int*)values_[5]), new global::System.ReadOnlySpan<double>(*(void**)values_[6], *(int*)values_[7]), new global::System.Span<double>(*(void**)values_[8], *(int*)values_[9]));
        }

        /// <inheritdoc cref="SparseTimesVector(global::System.ReadOnlySpan{int}, global::System.ReadOnlySpan{int}, global::System.ReadOnlySpan{double}, global::System.ReadOnlySpan{double}, global::System.Span{double})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void SparseTimesVector(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> starts, global::System.ReadOnlySpan<int> columns, global::System.ReadOnlySpan<double> values, global::System.ReadOnlySpan<double> x, global::System.Span<double> y)
        {
            fixed (int* startsPointer = starts)
            fixed (int* columnsPointer = columns)
            fixed (double* valuesPointer = values)
            fixed (double* xPointer = x)
            fixed (double* yPointer = y)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(startsPointer, starts.Length, sizeof(int), isWritten: false),
                    new(columnsPointer, columns.Length, sizeof(int), isWritten: false),
                    new(valuesPointer, values.Length, sizeof(double), isWritten: false),
                    new(xPointer, x.Length, sizeof(double), isWritten: false),
                    new(yPointer, y.Length, sizeof(double), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan startsSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan columnsSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = transfer[2];
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[3];
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[4];
                void** arguments = stackalloc void*[11];
                arguments[0] = &startsSpan.Pointer;
                arguments[1] = &startsSpan.Length;
                arguments[2] = &columnsSpan.Pointer;
                arguments[3] = &columnsSpan.Length;
                arguments[4] = &valuesSpan.Pointer;
                arguments[5] = &valuesSpan.Length;
                arguments[6] = &xSpan.Pointer;
                arguments[7] = &xSpan.Length;
                arguments[8] = &ySpan.Pointer;
                arguments[9] = &ySpan.Length;
                launch.Run(global::GpuKernels.Generated.SparseTimesVector_75c34e5a.Handle, arguments, overlap: startsSpan.Overlaps(ySpan) | columnsSpan.Overlaps(ySpan) | valuesSpan.Overlaps(ySpan) | xSpan.Overlaps(ySpan), &plain);
                transfer.Download();
            }

            static void plain(void** values_) => SparseTimesVector(new global::System.ReadOnlySpan<int>(*(void**)values_[0], *(int*)values_[1]), new global::System.ReadOnlySpan<int>(*(void**)values_[2], *(int*)values_[3]), new global::System.ReadOnlySpan<double>(*(void**)values_[4], *(int*)values_[5]), new global::System.ReadOnlySpan<double>(*(void**)values_[6], *(int*)values_[7]), new global::System.Span<double>(*(void**)values_[8], *(int*)values_[9]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Matrices
    {
        /// <inheritdoc cref="IntegerProduct(int, global::System.ReadOnlySpan{int}, global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void IntegerProduct(global::GpuKernels.Launch launch, int size, global::GpuKernels.GpuArray<int> a, global::GpuKernels.GpuArray<int> b, global::GpuKernels.GpuArray<int> c)
        {
            global::GpuKernels.CompilerServices.DeviceSpan aSpan = launch.Bind(a, "a", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan bSpan = launch.Bind(b, "b", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan cSpan = launch.Bind(c, "c");
            void** arguments = stackalloc void*[7];
            arguments[0] = &size;
            arguments[1] = &aSpan.Pointer;
            arguments[2] = &aSpan.Length;
            arguments[3] = &bSpan.Pointer;
            arguments[4] = &bSpan.Length;
            arguments[5] = &cSpan.Pointer;
            arguments[6] = &cSpan.Length;
            launch.Run(global::GpuKernels.Generated.IntegerProduct_e03b4977.Handle, arguments, overlap: aSpan.Overlaps(cSpan) | bSpan.Overlaps(cSpan), &plain);
            global::System.GC.KeepAlive(a);
            global::System.GC.KeepAlive(b);
            global::System.GC.KeepAlive(c);

            static void plain(void** values) => IntegerProduct(*(int*)values[0], new global::System.ReadOnlySpan<int>(*(void**)values[1], *(int*)values[2]), new global::System.ReadOnlySpan<int>(*(void**)values[3], *(int*)values[4]), new global::System.Span<int>(*(void**)values[5], *(int*)values[6]));
        }

        /// <inheritdoc cref="IntegerProduct(int, global::System.ReadOnlySpan{int}, global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void IntegerProduct(global::GpuKernels.Launch launch, int size, global::System.ReadOnlySpan<int> a, global::System.ReadOnlySpan<int> b, global::System.Span<int> c)
        {
            fixed (int* aPointer = a)
            fixed (int* bPointer = b)
            fixed (int* cPointer = c)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(aPointer, a.Length, sizeof(int), isWritten: false),
                    new(bPointer, b.Length, sizeof(int), isWritten: false),
                    new(cPointer, c.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan aSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan bSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan cSpan = transfer[2];
                void** arguments = stackalloc void*[7];
                arguments[0] = &size;
                arguments[1] = &aSpan.Pointer;
                arguments[2] = &aSpan.Length;
                arguments[3] = &bSpan.Pointer;
                arguments[4] = &bSpan.Length;
                arguments[5] = &cSpan.Pointer;
                arguments[6] = &cSpan.Length;
                launch.Run(global::GpuKernels.Generated.IntegerProduct_e03b4977.Handle, arguments, overlap: aSpan.Overlaps(cSpan) | bSpan.Overlaps(cSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => IntegerProduct(*(int*)values[0], new global::System.ReadOnlySpan<int>(*(void**)values[1], *(int*)values[2]), new global::System.ReadOnlySpan<int>(*(void**)values[3], *(int*)values[4]), new global::System.Span<int>(*(void**)values[5], *(int*)values[6]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Matrices
    {
        /// <inheritdoc cref="DotRows(int, global::System.ReadOnlySpan{float}, global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void DotRows(global::GpuKernels.Launch launch, int width, global::GpuKernels.GpuArray<float> a, global::GpuKernels.GpuArray<float> b, global::GpuKernels.GpuArray<float> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan aSpan = launch.Bind(a, "a", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan bSpan = launch.Bind(b, "b", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[7];
            arguments[0] = &width;
            arguments[1] = &aSpan.Pointer;
            arguments[2] = &aSpan.Length;
            arguments[3] = &bSpan.Pointer;
            arguments[4] = &bSpan.Length;
            arguments[5] = &resultsSpan.Pointer;
            arguments[6] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.DotRows_d68fafbd.Handle, arguments, overlap: aSpan.Overlaps(resultsSpan) | bSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(a);
            global::System.GC.KeepAlive(b);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => DotRows(*(int*)values[0], new global::System.ReadOnlySpan<float>(*(void**)values[1], *(int*)values[2]), new global::System.ReadOnlySpan<float>(*(void**)values[3], *(int*)values[4]), new global::System.Span<float>(*(void**)values[5], *(int*)values[6]));
        }

        /// <inheritdoc cref="DotRows(int, global::System.ReadOnlySpan{float}, global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void DotRows(global::GpuKernels.Launch launch, int width, global::System.ReadOnlySpan<float> a, global::System.ReadOnlySpan<float> b, global::System.Span<float> results)
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
                arguments[0] = &width;
                arguments[1] = &aSpan.Pointer;
                arguments[2] = &aSpan.Length;
                arguments[3] = &bSpan.Pointer;
                arguments[4] = &bSpan.Length;
                arguments[5] = &resultsSpan.Pointer;
                arguments[6] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.DotRows_d68fafbd.Handle, arguments, overlap: aSpan.Overlaps(resultsSpan) | bSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => DotRows(*(int*)values[0], new global::System.ReadOnlySpan<float>(*(void**)values[1], *(int*)values[2]), new global::System.ReadOnlySpan<float>(*(void**)values[3], *(int*)values[4]), new global::System.Span<float>(*(void**)values[5], *(int*)values[6]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Matrices
    {
        /// <inheritdoc cref="Eliminate(int, global::System.Span{double})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Eliminate(global::GpuKernels.Launch launch, int size, global::GpuKernels.GpuArray<double> matrix)
        {
            global::GpuKernels.CompilerServices.DeviceSpan matrixSpan = launch.Bind(matrix, "matrix");
            void** arguments = stackalloc void*[3];
            arguments[0] = &size;
            arguments[1] = &matrixSpan.Pointer;
            arguments[2] = &matrixSpan.Length;
            launch.Run(global::GpuKernels.Generated.Eliminate_8e27f0ce.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(matrix);

            static void plain(void** values) => Eliminate(*(int*)values[0], new global::System.Span<double>(*(void**)values[1], *(int*)values[2]));
        }

        /// <inheritdoc cref="Eliminate(int, global::System.Span{double})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Eliminate(global::GpuKernels.Launch launch, int size, global::System.Span<double> matrix)
        {
            fixed (double* matrixPointer = matrix)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(matrixPointer, matrix.Length, sizeof(double), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan matrixSpan = transfer[0];
                void** arguments = stackalloc void*[3];
                arguments[0] = &size;
                arguments[1] = &matrixSpan.Pointer;
                arguments[2] = &matrixSpan.Length;
                launch.Run(global::GpuKernels.Generated.Eliminate_8e27f0ce.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => Eliminate(*(int*)values[0], new global::System.Span<double>(*(void**)values[1], *(int*)values[2]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Matrices
    {
        /// <inheritdoc cref="FloydWarshall(int, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void FloydWarshall(global::GpuKernels.Launch launch, int size, global::GpuKernels.GpuArray<int> distances)
        {
            global::GpuKernels.CompilerServices.DeviceSpan distancesSpan = launch.Bind(distances, "distances");
            void** arguments = stackalloc void*[3];
            arguments[0] = &size;
            arguments[1] = &distancesSpan.Pointer;
            arguments[2] = &distancesSpan.Length;
            launch.Run(global::GpuKernels.Generated.FloydWarshall_624aebc4.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(distances);

            static void plain(void** values) => FloydWarshall(*(int*)values[0], new global::System.Span<int>(*(void**)values[1], *(int*)values[2]));
        }

        /// <inheritdoc cref="FloydWarshall(int, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void FloydWarshall(global::GpuKernels.Launch launch, int size, global::System.Span<int> distances)
        {
            fixed (int* distancesPointer = distances)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(distancesPointer, distances.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan distancesSpan = transfer[0];
                void** arguments = stackalloc void*[3];
                arguments[0] = &size;
                arguments[1] = &distancesSpan.Pointer;
                arguments[2] = &distancesSpan.Length;
                launch.Run(global::GpuKernels.Generated.FloydWarshall_624aebc4.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => FloydWarshall(*(int*)values[0], new global::System.Span<int>(*(void**)values[1], *(int*)values[2]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Matrices
    {
        /// <inheritdoc cref="SearchStep(int, global::System.ReadOnlySpan{int}, global::System.ReadOnlySpan{int}, global::System.ReadOnlySpan{int}, global::System.Span{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void SearchStep(global::GpuKernels.Launch launch, int distance, global::GpuKernels.GpuArray<int> starts, global::GpuKernels.GpuArray<int> neighbours, global::GpuKernels.GpuArray<int> before, global::GpuKernels.GpuArray<int> after, global::GpuKernels.GpuArray<int> found)
        {
            global::GpuKernels.CompilerServices.DeviceSpan startsSpan = launch.Bind(starts, "starts", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan neighboursSpan = launch.Bind(neighbours, "neighbours", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan beforeSpan = launch.Bind(before, "before", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan afterSpan = launch.Bind(after, "after");
            global::GpuKernels.CompilerServices.DeviceSpan foundSpan = launch.Bind(found, "found");
            void** arguments = stackalloc void*[12];
            arguments[0] = &distance;
            arguments[1] = &startsSpan.Pointer;
            arguments[2] = &startsSpan.Length;
            arguments[3] = &neighboursSpan.Pointer;
            arguments[4] = &neighboursSpan.Length;
            arguments[5] = &beforeSpan.Pointer;
            arguments[6] = &beforeSpan.Length;
            arguments[7] = &afterSpan.Pointer;
            arguments[8] = &afterSpan.Length;
            arguments[9] = &foundSpan.Pointer;
            arguments[10] = &foundSpan.Length;
            launch.Run(global::GpuKernels.Generated.SearchStep_6fc7fcd2.Handle, arguments, overlap: startsSpan.Overlaps(afterSpan) | startsSpan.Overlaps(foundSpan) | neighboursSpan.Overlaps(afterSpan) | neighboursSpan.Overlaps(foundSpan) | beforeSpan.Overlaps(afterSpan) | beforeSpan.Overlaps(foundSpan) | afterSpan.Overlaps(foundSpan), &plain);
            global::System.GC.KeepAlive(starts);
            global::System.GC.KeepAlive(neighbours);
            global::System.GC.KeepAlive(before);
            global::System.GC.KeepAlive(after);
            global::System.GC.KeepAlive(found);

            static void plain(void** values) => SearchStep(*(int*)values[0], new global::System.ReadOnlySpan<int>(*(void**)values[1], *(int*)values[2]), new global::System.ReadOnlySpan<int>(*(void**)values[3], *(int*)values[4]), new global::System.ReadOnlySpan<int>(*(void**)values[5], *(int*)values[6]), new global::System.Span<int>(*(void**)values[7], *(int*)values[8]), new global::System.Span<int>(*(void**)values[9], *(int*)values[10]));
        }

        /// <inheritdoc cref="SearchStep(int, global::System.ReadOnlySpan{int}, global::System.ReadOnlySpan{int}, global::System.ReadOnlySpan{int}, global::System.Span{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void SearchStep(global::GpuKernels.Launch launch, int distance, global::System.ReadOnlySpan<int> starts, global::System.ReadOnlySpan<int> neighbours, global::System.ReadOnlySpan<int> before, global::System.Span<int> after, global::System.Span<int> found)
        {
            fixed (int* startsPointer = starts)
            fixed (int* neighboursPointer = neighbours)
            fixed (int* beforePointer = before)
            fixed (int* afterPointer = after)
            fixed (int* foundPointer = found)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(startsPointer, starts.Length, sizeof(int), isWritten: false),
                    new(neighboursPointer, neighbours.Length, sizeof(int), isWritten: false),
                    new(beforePointer, before.Length, sizeof(int), isWritten: false),
                    new(afterPointer, after.Length, sizeof(int), isWritten: true),
                    new(foundPointer, found.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan startsSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan neighboursSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan beforeSpan = transfer[2];
                global::GpuKernels.CompilerServices.DeviceSpan afterSpan = transfer[3];
                global::GpuKernels.CompilerServices.DeviceSpan foundSpan = transfer[4];
                void** arguments = stackalloc void*[12];
                arguments[0] = &distance;
                arguments[1] = &startsSpan.Pointer;
                arguments[2] = &startsSpan.Length;
                arguments[3] = &neighboursSpan.Pointer;
                arguments[4] = &neighboursSpan.Length;
                arguments[5] = &beforeSpan.Pointer;
                arguments[6] = &beforeSpan.Length;
                arguments[7] = &afterSpan.Pointer;
                arguments[8] = &afterSpan.Length;
                arguments[9] = &foundSpan.Pointer;
                arguments[10] = &foundSpan.Length;
                launch.Run(global::GpuKernels.Generated.SearchStep_6fc7fcd2.Handle, arguments, overlap: startsSpan.Overlaps(afterSpan) | startsSpan.Overlaps(foundSpan) | neighboursSpan.Overlaps(afterSpan) | neighboursSpan.Overlaps(foundSpan) | beforeSpan.Overlaps(afterSpan) | beforeSpan.Overlaps(foundSpan) | afterSpan.Overlaps(foundSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => SearchStep(*(int*)values[0], new global::System.ReadOnlySpan<int>(*(void**)values[1], *(int*)values[2]), new global::System.ReadOnlySpan<int>(*(void**)values[3], *(int*)values[4]), new global::System.ReadOnlySpan<int>(*(void**)values[5], *(int*)values[6]), new global::System.Span<int>(*(void**)values[7], *(int*)values[8]), new global::System.Span<int>(*(void**)values[9], *(int*)values[10]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Matrices
    {
        /// <inheritdoc cref="BinomialPrices(global::System.ReadOnlySpan{double}, double, double, double, global::System.Span{double})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void BinomialPrices(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<double> spots, double strike, double up, double probability, global::GpuKernels.GpuArray<double> prices)
        {
            global::GpuKernels.CompilerServices.DeviceSpan spotsSpan = launch.Bind(spots, "spots", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan pricesSpan = launch.Bind(prices, "prices");
            void** arguments = stackalloc void*[8];
            arguments[0] = &spotsSpan.Pointer;
            arguments[1] = &spotsSpan.Length;
            arguments[2] = &strike;
            arguments[3] = &up;
            arguments[4] = &probability;
            arguments[5] = &pricesSpan.Pointer;
            arguments[6] = &pricesSpan.Length;
            launch.Run(global::GpuKernels.Generated.BinomialPrices_49e499a5.Handle, arguments, overlap: spotsSpan.Overlaps(pricesSpan), &plain);
            global::System.GC.KeepAlive(spots);
            global::System.GC.KeepAlive(prices);

            static void plain(void** values) => BinomialPrices(new global::System.ReadOnlySpan<double>(*(void**)values[0], *(int*)values[1]), *(double*)values[2], *(double*)values[3], *(double*)values[4], new global::System.Span<double>(*(void**)values[5], *(int*)values[6]));
        }

        /// <inheritdoc cref="BinomialPrices(global::System.ReadOnlySpan{double}, double, double, double, global::System.Span{double})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void BinomialPrices(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<double> spots, double strike, double up, double probability, global::System.Span<double> prices)
        {
            fixed (double* spotsPointer = spots)
            fixed (double* pricesPointer = prices)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(spotsPointer, spots.Length, sizeof(double), isWritten: false),
                    new(pricesPointer, prices.Length, sizeof(double), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan spotsSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan pricesSpan = transfer[1];
                void** arguments = stackalloc void*[8];
                arguments[0] = &spotsSpan.Pointer;
                arguments[1] = &spotsSpan.Length;
                arguments[2] = &strike;
                arguments[3] = &up;
                arguments[4] = &probability;
                arguments[5] = &pricesSpan.Pointer;
                arguments[6] = &pricesSpan.Length;
                launch.Run(global::GpuKernels.Generated.BinomialPrices_49e499a5.Handle, arguments, overlap: spotsSpan.Overlaps(pricesSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => BinomialPrices(new global::System.ReadOnlySpan<double>(*(void**)values[0], *(int*)values[1]), *(double*)values[2], *(double*)values[3], *(double*)values[4], new global::System.Span<double>(*(void**)values[5], *(int*)values[6]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Matrices
    {
        /// <inheritdoc cref="BlackScholes(global::System.ReadOnlySpan{float}, float, float, global::System.Span{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void BlackScholes(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<float> spots, float strike, float years, global::GpuKernels.GpuArray<float> calls, global::GpuKernels.GpuArray<float> puts)
        {
            global::GpuKernels.CompilerServices.DeviceSpan spotsSpan = launch.Bind(spots, "spots", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan callsSpan = launch.Bind(calls, "calls");
            global::GpuKernels.CompilerServices.DeviceSpan putsSpan = launch.Bind(puts, "puts");
            void** arguments = stackalloc void*[9];
            arguments[0] = &spotsSpan.Pointer;
            arguments[1] = &spotsSpan.Length;
            arguments[2] = &strike;
            arguments[3] = &years;
            arguments[4] = &callsSpan.Pointer;
            arguments[5] = &callsSpan.Length;
            arguments[6] = &putsSpan.Pointer;
            arguments[7] = &putsSpan.Length;
            launch.Run(global::GpuKernels.Generated.BlackScholes_0f8323e4.Handle, arguments, overlap: spotsSpan.Overlaps(callsSpan) | spotsSpan.Overlaps(putsSpan) | callsSpan.Overlaps(putsSpan), &plain);
            global::System.GC.KeepAlive(spots);
            global::System.GC.KeepAlive(calls);
            global::System.GC.KeepAlive(puts);

            static void plain(void** values) => BlackScholes(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), *(float*)values[2], *(float*)values[3], new global::System.Span<float>(*(void**)values[4], *(int*)values[5]), new global::System.Span<float>(*(void**)values[6], *(int*)values[7]));
        }

        /// <inheritdoc cref="BlackScholes(global::System.ReadOnlySpan{float}, float, float, global::System.Span{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void BlackScholes(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<float> spots, float strike, float years, global::System.Span<float> calls, global::System.Span<float> puts)
        {
            fixed (float* spotsPointer = spots)
            fixed (float* callsPointer = calls)
            fixed (float* putsPointer = puts)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(spotsPointer, spots.Length, sizeof(float), isWritten: false),
                    new(callsPointer, calls.Length, sizeof(float), isWritten: true),
                    new(putsPointer, puts.Length, sizeof(float), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan spotsSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan callsSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan putsSpan = transfer[2];
                void** arguments = stackalloc void*[9];
                arguments[0] = &spotsSpan.Pointer;
                arguments[1] = &spotsSpan.Length;
                arguments[2] = &strike;
                arguments[3] = &years;
                arguments[4] = &callsSpan.Pointer;
                arguments[5] = &callsSpan.Length;
                arguments[6] = &putsSpan.Pointer;
                arguments[7] = &putsSpan.Length;
                launch.Run(global::GpuKernels.Generated.BlackScholes_0f8323e4.Handle, arguments, overlap: spotsSpan.Overlaps(callsSpan) | spotsSpan.Overlaps(putsSpan) | callsSpan.Overlaps(putsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => BlackScholes(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), *(float*)values[2], *(float*)values[3], new global::System.Span<float>(*(void**)values[4], *(int*)values[5]), new global::System.Span<float>(*(void**)values[6], *(int*)values[7]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Matrices
    {
        /// <inheritdoc cref="Pi(int, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Pi(global::GpuKernels.Launch launch, int size, global::GpuKernels.GpuArray<int> hits)
        {
            global::GpuKernels.CompilerServices.DeviceSpan hitsSpan = launch.Bind(hits, "hits");
            void** arguments = stackalloc void*[3];
            arguments[0] = &size;
            arguments[1] = &hitsSpan.Pointer;
            arguments[2] = &hitsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Pi_51f6b559.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(hits);

            static void plain(void** values) => Pi(*(int*)values[0], new global::System.Span<int>(*(void**)values[1], *(int*)values[2]));
        }

        /// <inheritdoc cref="Pi(int, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Pi(global::GpuKernels.Launch launch, int size, global::System.Span<int> hits)
        {
            fixed (int* hitsPointer = hits)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(hitsPointer, hits.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan hitsSpan = transfer[0];
                void** arguments = stackalloc void*[3];
                arguments[0] = &size;
                arguments[1] = &hitsSpan.Pointer;
                arguments[2] = &hitsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Pi_51f6b559.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => Pi(*(int*)values[0], new global::System.Span<int>(*(void**)values[1], *(int*)values[2]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Matrices
    {
        /// <inheritdoc cref="Integrate(global::System.ReadOnlySpan{double}, int, global::System.Span{double})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Integrate(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<double> coefficients, int steps, global::GpuKernels.GpuArray<double> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan coefficientsSpan = launch.Bind(coefficients, "coefficients", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[6];
            arguments[0] = &coefficientsSpan.Pointer;
            arguments[1] = &coefficientsSpan.Length;
            arguments[2] = &steps;
            arguments[3] = &resultsSpan.Pointer;
            arguments[4] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Integrate_8acd73cd.Handle, arguments, overlap: coefficientsSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(coefficients);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => Integrate(new global::System.ReadOnlySpan<double>(*(void**)values[0], *(int*)values[1]), *(int*)values[2], new global::System.Span<double>(*(void**)values[3], *(int*)values[4]));
        }

        /// <inheritdoc cref="Integrate(global::System.ReadOnlySpan{double}, int, global::System.Span{double})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Integrate(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<double> coefficients, int steps, global::System.Span<double> results)
        {
            fixed (double* coefficientsPointer = coefficients)
            fixed (double* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(coefficientsPointer, coefficients.Length, sizeof(double), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(double), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan coefficientsSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[1];
                void** arguments = stackalloc void*[6];
                arguments[0] = &coefficientsSpan.Pointer;
                arguments[1] = &coefficientsSpan.Length;
                arguments[2] = &steps;
                arguments[3] = &resultsSpan.Pointer;
                arguments[4] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Integrate_8acd73cd.Handle, arguments, overlap: coefficientsSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Integrate(new global::System.ReadOnlySpan<double>(*(void**)values[0], *(int*)values[1]), *(int*)values[2], new global::System.Span<double>(*(void**)values[3], *(int*)values[4]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Matrices
    {
        /// <inheritdoc cref="Compact(global::System.ReadOnlySpan{int}, global::System.Span{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Compact(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> values, global::GpuKernels.GpuArray<int> packed, global::GpuKernels.GpuArray<int> counts)
        {
            global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = launch.Bind(values, "values", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan packedSpan = launch.Bind(packed, "packed");
            global::GpuKernels.CompilerServices.DeviceSpan countsSpan = launch.Bind(counts, "counts");
            void** arguments = stackalloc void*[6];
            arguments[0] = &valuesSpan.Pointer;
            arguments[1] = &valuesSpan.Length;
            arguments[2] = &packedSpan.Pointer;
            arguments[3] = &packedSpan.Length;
            arguments[4] = &countsSpan.Pointer;
            arguments[5] = &countsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Compact_7a5ed97c.Handle, arguments, overlap: valuesSpan.Overlaps(packedSpan) | valuesSpan.Overlaps(countsSpan) | packedSpan.Overlaps(countsSpan), &plain);
            global::System.GC.KeepAlive(values);
            global::System.GC.KeepAlive(packed);
            global::System.GC.KeepAlive(counts);

            static void plain(void** values_) => Compact(new global::System.ReadOnlySpan<int>(*(void**)values_[0], *(int*)values_[1]), new global::System.Span<int>(*(void**)values_[2], *(int*)values_[3]), new global::System.Span<int>(*(void**)values_[4], *(int*)values_[5]));
        }

        /// <inheritdoc cref="Compact(global::System.ReadOnlySpan{int}, global::System.Span{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Compact(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> values, global::System.Span<int> packed, global::System.Span<int> counts)
        {
            fixed (int* valuesPointer = values)
            fixed (int* packedPointer = packed)
            fixed (int* countsPointer = counts)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(valuesPointer, values.Length, sizeof(int), isWritten: false),
                    new(packedPointer, packed.Length, sizeof(int), isWritten: true),
                    new(countsPointer, counts.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan packedSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan countsSpan = transfer[2];
                void** arguments = stackalloc void*[6];
                arguments[0] = &valuesSpan.Pointer;
                arguments[1] = &valuesSpan.Length;
                arguments[2] = &packedSpan.Pointer;
                arguments[3] = &packedSpan.Length;
                arguments[4] = &countsSpan.Pointer;
                arguments[5] = &countsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Compact_7a5ed97c.Handle, arguments, overlap: valuesSpan.Overlaps(packedSpan) | valuesSpan.Overlaps(countsSpan) | packedSpan.Overlaps(countsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values_) => Compact(new global::System.ReadOnlySpan<int>(*(void**)values_[0], *(int*)values_[1]), new global::System.Span<int>(*(void**)values_[2], *(int*)values_[3]), new global::System.Span<int>(*(void**)values_[4], *(int*)values_[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Matrices
    {
        /// <inheritdoc cref="RunStarts(global::System.ReadOnlySpan{sbyte}, global::System.Span{bool})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void RunStarts(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<sbyte> values, global::GpuKernels.GpuArray<bool> starts)
        {
            global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = launch.Bind(values, "values", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan startsSpan = launch.Bind(starts, "starts");
            void** arguments = stackalloc void*[5];
            arguments[0] = &valuesSpan.Pointer;
            arguments[1] = &valuesSpan.Length;
            arguments[2] = &startsSpan.Pointer;
            arguments[3] = &startsSpan.Length;
            launch.Run(global::GpuKernels.Generated.RunStarts_9102162a.Handle, arguments, overlap: valuesSpan.Overlaps(startsSpan), &plain);
            global::System.GC.KeepAlive(values);
            global::System.GC.KeepAlive(starts);

            static void plain(void** values_) => RunStarts(new global::System.ReadOnlySpan<sbyte>(*(void**)values_[0], *(int*)values_[1]), new global::System.Span<bool>(*(void**)values_[2], *(int*)values_[3]));
        }

        /// <inheritdoc cref="RunStarts(global::System.ReadOnlySpan{sbyte}, global::System.Span{bool})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void RunStarts(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<sbyte> values, global::System.Span<bool> starts)
        {
            fixed (sbyte* valuesPointer = values)
            fixed (bool* startsPointer = starts)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(valuesPointer, values.Length, sizeof(sbyte), isWritten: false),
                    new(startsPointer, starts.Length, sizeof(bool), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan startsSpan = transfer[1];
                void** arguments = stackalloc void*[5];
                arguments[0] = &valuesSpan.Pointer;
                arguments[1] = &valuesSpan.Length;
                arguments[2] = &startsSpan.Pointer;
                arguments[3] = &startsSpan.Length;
                launch.Run(global::GpuKernels.Generated.RunStarts_9102162a.Handle, arguments, overlap: valuesSpan.Overlaps(startsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values_) => RunStarts(new global::System.ReadOnlySpan<sbyte>(*(void**)values_[0], *(int*)values_[1]), new global::System.Span<bool>(*(void**)values_[2], *(int*)values_[3]));
        }
    }
}
