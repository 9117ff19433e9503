namespace GpuKernels.Tests.Kernels
{
    partial class Algorithms
    {
        /// <inheritdoc cref="BitonicSort(global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void BitonicSort(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> values)
        {
            global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = launch.Bind(values, "values");
            void** arguments = stackalloc void*[2];
            arguments[0] = &valuesSpan.Pointer;
            arguments[1] = &valuesSpan.Length;
            launch.Run(global::GpuKernels.Generated.BitonicSort_404786fb.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(values);

            static void plain(void** values_) => BitonicSort(new global::System.Span<int>(*(void**)values_[0], *(int*)values_[1]));
        }

        /// <inheritdoc cref="BitonicSort(global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void BitonicSort(global::GpuKernels.Launch launch, global::System.Span<int> values)
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
                launch.Run(global::GpuKernels.Generated.BitonicSort_404786fb.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values_) => BitonicSort(new global::System.Span<int>(*(void**)values_[0], *(int*)values_[1]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Algorithms
    {
        /// <inheritdoc cref="OddEvenSort(global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void OddEvenSort(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<float> values)
        {
            global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = launch.Bind(values, "values");
            void** arguments = stackalloc void*[2];
            arguments[0] = &valuesSpan.Pointer;
            arguments[1] = &valuesSpan.Length;
            launch.Run(global::GpuKernels.Generated.OddEvenSort_70f3e8c7.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(values);

            static void plain(void** values_) => OddEvenSort(new global::System.Span<float>(*(void**)values_[0], *(int*)values_[1]));
        }

        /// <inheritdoc cref="OddEvenSort(global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void OddEvenSort(global::GpuKernels.Launch launch, global::System.Span<float> values)
        {
            fixed (float* valuesPointer = values)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(valuesPointer, values.Length, sizeof(float), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = transfer[0];
                void** arguments = stackalloc void*[2];
                arguments[0] = &valuesSpan.Pointer;
                arguments[1] = &valuesSpan.Length;
                launch.Run(global::GpuKernels.Generated.OddEvenSort_70f3e8c7.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values_) => OddEvenSort(new global::System.Span<float>(*(void**)values_[0], *(int*)values_[1]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Algorithms
    {
        /// <inheritdoc cref="SortRows(int, global::System.Span{short})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void SortRows(global::GpuKernels.Launch launch, int width, global::GpuKernels.GpuArray<short> values)
        {
            global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = launch.Bind(values, "values");
            void** arguments = stackalloc void*[4];
            arguments[0] = &width;
            arguments[1] = &valuesSpan.Pointer;
            arguments[2] = &valuesSpan.Length;
            launch.Run(global::GpuKernels.Generated.SortRows_b1d6c492.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(values);

            static void plain(void** values_) => SortRows(*(int*)values_[0], new global::System.Span<short>(*(void**)values_[1], *(int*)values_[2]));
        }

        /// <inheritdoc cref="SortRows(int, global::System.Span{short})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void SortRows(global::GpuKernels.Launch launch, int width, global::System.Span<short> values)
        {
            fixed (short* valuesPointer = values)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(valuesPointer, values.Length, sizeof(short), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = transfer[0];
                void** arguments = stackalloc void*[4];
                arguments[0] = &width;
                arguments[1] = &valuesSpan.Pointer;
                arguments[2] = &valuesSpan.Length;
                launch.Run(global::GpuKernels.Generated.SortRows_b1d6c492.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values_) => SortRows(*(int*)values_[0], new global::System.Span<short>(*(void**)values_[1], *(int*)values_[2]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Algorithms
    {
        /// <inheritdoc cref="RankSort(global::System.ReadOnlySpan{double}, global::System.Span{double})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void RankSort(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<double> values, global::GpuKernels.GpuArray<double> sorted)
        {
            global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = launch.Bind(values, "values", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan sortedSpan = launch.Bind(sorted, "sorted");
            void** arguments = stackalloc void*[5];
            arguments[0] = &valuesSpan.Pointer;
            arguments[1] = &valuesSpan.Length;
            arguments[2] = &sortedSpan.Pointer;
            arguments[3] = &sortedSpan.Length;
            launch.Run(global::GpuKernels.Generated.RankSort_b73da743.Handle, arguments, overlap: valuesSpan.Overlaps(sortedSpan), &plain);
            global::System.GC.KeepAlive(values);
            global::System.GC.KeepAlive(sorted);

            static void plain(void** values_) => RankSort(new global::System.ReadOnlySpan<double>(*(void**)values_[0], *(int*)values_[1]), new global::System.Span<double>(*(void**)values_[2], *(int*)values_[3]));
        }

        /// <inheritdoc cref="RankSort(global::System.ReadOnlySpan{double}, global::System.Span{double})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void RankSort(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<double> values, global::System.Span<double> sorted)
        {
            fixed (double* valuesPointer = values)
            fixed (double* sortedPointer = sorted)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(valuesPointer, values.Length, sizeof(double), isWritten: false),
                    new(sortedPointer, sorted.Length, sizeof(double), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan sortedSpan = transfer[1];
                void** arguments = stackalloc void*[5];
                arguments[0] = &valuesSpan.Pointer;
                arguments[1] = &valuesSpan.Length;
                arguments[2] = &sortedSpan.Pointer;
                arguments[3] = &sortedSpan.Length;
                launch.Run(global::GpuKernels.Generated.RankSort_b73da743.Handle, arguments, overlap: valuesSpan.Overlaps(sortedSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values_) => RankSort(new global::System.ReadOnlySpan<double>(*(void**)values_[0], *(int*)values_[1]), new global::System.Span<double>(*(void**)values_[2], *(int*)values_[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Algorithms
    {
        /// <inheritdoc cref="PrefixSums(global::System.ReadOnlySpan{long}, global::System.Span{long})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void PrefixSums(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<long> values, global::GpuKernels.GpuArray<long> sums)
        {
            global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = launch.Bind(values, "values", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan sumsSpan = launch.Bind(sums, "sums");
            void** arguments = stackalloc void*[4];
            arguments[0] = &valuesSpan.Pointer;
            arguments[1] = &valuesSpan.Length;
            arguments[2] = &sumsSpan.Pointer;
            arguments[3] = &sumsSpan.Length;
            launch.Run(global::GpuKernels.Generated.PrefixSums_0eab02ad.Handle, arguments, overlap: valuesSpan.Overlaps(sumsSpan), &plain);
            global::System.GC.KeepAlive(values);
            global::System.GC.KeepAlive(sums);

            static void plain(void** values_) => PrefixSums(new global::System.ReadOnlySpan<long>(*(void**)values_[0], *(int*)values_[1]), new global::System.Span<long>(*(void**)values_[2], *(int*)values_[3]));
        }

        /// <inheritdoc cref="PrefixSums(global::System.ReadOnlySpan{long}, global::System.Span{long})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void PrefixSums(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<long> values, global::System.Span<long> sums)
        {
            fixed (long* valuesPointer = values)
            fixed (long* sumsPointer = sums)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(valuesPointer, values.Length, sizeof(long), isWritten: false),
                    new(sumsPointer, sums.Length, sizeof(long), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan sumsSpan = transfer[1];
                void** arguments = stackalloc void*[4];
                arguments[0] = &valuesSpan.Pointer;
                arguments[1] = &valuesSpan.Length;
                arguments[2] = &sumsSpan.Pointer;
                arguments[3] = &sumsSpan.Length;
                launch.Run(global::GpuKernels.Generated.PrefixSums_0eab02ad.Handle, arguments, overlap: valuesSpan.Overlaps(sumsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values_) => PrefixSums(new global::System.ReadOnlySpan<long>(*(void**)values_[0], *(int*)values_[1]), new global::System.Span<long>(*(void**)values_[2], *(int*)values_[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Algorithms
    {
        /// <inheritdoc cref="TreeScan(global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void TreeScan(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> values, global::GpuKernels.GpuArray<int> sums)
        {
            global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = launch.Bind(values, "values", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan sumsSpan = launch.Bind(sums, "sums");
            void** arguments = stackalloc void*[4];
            arguments[0] = &valuesSpan.Pointer;
            arguments[1] = &valuesSpan.Length;
            arguments[2] = &sumsSpan.Pointer;
            arguments[3] = &sumsSpan.Length;
            launch.Run(global::GpuKernels.Generated.TreeScan_6a27cba6.Handle, arguments, overlap: valuesSpan.Overlaps(sumsSpan), &plain);
            global::System.GC.KeepAlive(values);
            global::System.GC.KeepAlive(sums);

            static void plain(void** values_) => TreeScan(new global::System.ReadOnlySpan<int>(*(void**)values_[0], *(int*)values_[1]), new global::System.Span<int>(*(void**)values_[2], *(int*)values_[3]));
        }

        /// <inheritdoc cref="TreeScan(global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void TreeScan(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> values, global::System.Span<int> sums)
        {
            fixed (int* valuesPointer = values)
            fixed (int* sumsPointer = sums)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(valuesPointer, values.Length, sizeof(int), isWritten: false),
                    new(sumsPointer, sums.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan sumsSpan = transfer[1];
                void** arguments = stackalloc void*[4];
                arguments[0] = &valuesSpan.Pointer;
                arguments[1] = &valuesSpan.Length;
                arguments[2] = &sumsSpan.Pointer;
                arguments[3] = &sumsSpan.Length;
                launch.Run(global::GpuKernels.Generated.TreeScan_6a27cba6.Handle, arguments, overlap: valuesSpan.Overlaps(sumsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values_) => TreeScan(new global::System.ReadOnlySpan<int>(*(void**)values_[0], *(int*)values_[1]), new global::System.Span<int>(*(void**)values_[2], *(int*)values_[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Algorithms
    {
        /// <inheritdoc cref="LowerBound(global::System.ReadOnlySpan{uint}, global::System.ReadOnlySpan{uint}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void LowerBound(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<uint> sorted, global::GpuKernels.GpuArray<uint> values, global::GpuKernels.GpuArray<int> places)
        {
            global::GpuKernels.CompilerServices.DeviceSpan sortedSpan = launch.Bind(sorted, "sorted", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = launch.Bind(values, "values", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan placesSpan = launch.Bind(places, "places");
            void** arguments = stackalloc void*[7];
            arguments[0] = &sortedSpan.Pointer;
            arguments[1] = &sortedSpan.Length;
            arguments[2] = &valuesSpan.Pointer;
            arguments[3] = &valuesSpan.Length;
            arguments[4] = &placesSpan.Pointer;
            arguments[5] = &placesSpan.Length;
            launch.Run(global::GpuKernels.Generated.LowerBound_76f4e672.Handle, arguments, overlap: sortedSpan.Overlaps(placesSpan) | valuesSpan.Overlaps(placesSpan), &plain);
            global::System.GC.KeepAlive(sorted);
            global::System.GC.KeepAlive(values);
            global::System.GC.KeepAlive(places);

            static void plain(void** values_) => LowerBound(new global::System.ReadOnlySpan<uint>(*(void**)values_[0], *(int*)values_[1]), new global::System.ReadOnlySpan<uint>(*(void**)values_[2], *(int*)values_[3]), new global::System.Span<int>(*(void**)values_[4], *(int*)values_[5]));
        }

        /// <inheritdoc cref="LowerBound(global::System.ReadOnlySpan{uint}, global::System.ReadOnlySpan{uint}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void LowerBound(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<uint> sorted, global::System.ReadOnlySpan<uint> values, global::System.Span<int> places)
        {
            fixed (uint* sortedPointer = sorted)
            fixed (uint* valuesPointer = values)
            fixed (int* placesPointer = places)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(sortedPointer, sorted.Length, sizeof(uint), isWritten: false),
                    new(valuesPointer, values.Length, sizeof(uint), isWritten: false),
                    new(placesPointer, places.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan sortedSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan placesSpan = transfer[2];
                void** arguments = stackalloc void*[7];
                arguments[0] = &sortedSpan.Pointer;
                arguments[1] = &sortedSpan.Length;
                arguments[2] = &valuesSpan.Pointer;
                arguments[3] = &valuesSpan.Length;
                arguments[4] = &placesSpan.Pointer;
                arguments[5] = &placesSpan.Length;
                launch.Run(global::GpuKernels.Generated.LowerBound_76f4e672.Handle, arguments, overlap: sortedSpan.Overlaps(placesSpan) | valuesSpan.Overlaps(placesSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values_) => LowerBound(new global::System.ReadOnlySpan<uint>(*(void**)values_[0], *(int*)values_[1]), new global::System.ReadOnlySpan<uint>(*(void**)values_[2], *(int*)values_[3]), new global::System.Span<int>(*(void**)values_[4], *(int*)values_[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Algorithms
    {
        /// <inheritdoc cref="ArgMax(global::System.ReadOnlySpan{float}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void ArgMax(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<float> values, global::GpuKernels.GpuArray<int> places)
        {
            global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = launch.Bind(values, "values", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan placesSpan = launch.Bind(places, "places");
            void** arguments = stackalloc void*[4];
            arguments[0] = &valuesSpan.Pointer;
            arguments[1] = &valuesSpan.Length;
            arguments[2] = &placesSpan.Pointer;
            arguments[3] = &placesSpan.Length;
            launch.Run(global::GpuKernels.Generated.ArgMax_02658c7a.Handle, arguments, overlap: valuesSpan.Overlaps(placesSpan), &plain);
            global::System.GC.KeepAlive(values);
            global::System.GC.KeepAlive(places);

            static void plain(void** values_) => ArgMax(new global::System.ReadOnlySpan<float>(*(void**)values_[0], *(int*)values_[1]), new global::System.Span<int>(*(void**)values_[2], *(int*)values_[3]));
        }

        /// <inheritdoc cref="ArgMax(global::System.ReadOnlySpan{float}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void ArgMax(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<float> values, global::System.Span<int> places)
        {
            fixed (float* valuesPointer = values)
            fixed (int* placesPointer = places)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(valuesPointer, values.Length, sizeof(float), isWritten: false),
                    new(placesPointer, places.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan placesSpan = transfer[1];
                void** arguments = stackalloc void*[4];
                arguments[0] = &valuesSpan.Pointer;
                arguments[1] = &valuesSpan.Length;
                arguments[2] = &placesSpan.Pointer;
                arguments[3] = &placesSpan.Length;
                launch.Run(global::GpuKernels.Generated.ArgMax_02658c7a.Handle, arguments, overlap: valuesSpan.Overlaps(placesSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values_) => ArgMax(new global::System.ReadOnlySpan<float>(*(void**)values_[0], *(int*)values_[1]), new global::System.Span<int>(*(void**)values_[2], *(int*)values_[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Algorithms
    {
        /// <inheritdoc cref="CountDigits(global::System.ReadOnlySpan{uint}, int, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void CountDigits(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<uint> values, int shift, global::GpuKernels.GpuArray<int> counts)
        {
            global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = launch.Bind(values, "values", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan countsSpan = launch.Bind(counts, "counts");
            void** arguments = stackalloc void*[5];
            arguments[0] = &valuesSpan.Pointer;
            arguments[1] = &valuesSpan.Length;
            arguments[2] = &shift;
            arguments[3] = &countsSpan.Pointer;
            arguments[4] = &countsSpan.Length;
            launch.Run(global::GpuKernels.Generated.CountDigits_eb41d028.Handle, arguments, overlap: valuesSpan.Overlaps(countsSpan), &plain);
            global::System.GC.KeepAlive(values);
            global::System.GC.KeepAlive(counts);

            static void plain(void** values_) => CountDigits(new global::System.ReadOnlySpan<uint>(*(void**)values_[0], *(int*)values_[1]), *(int*)values_[2], new global::System.Span<int>(*(void**)values_[3], *(int*)values_[4]));
        }

        /// <inheritdoc cref="CountDigits(global::System.ReadOnlySpan{uint}, int, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void CountDigits(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<uint> values, int shift, global::System.Span<int> counts)
        {
            fixed (uint* valuesPointer = values)
            fixed (int* countsPointer = counts)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(valuesPointer, values.Length, sizeof(uint), isWritten: false),
                    new(countsPointer, counts.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan countsSpan = transfer[1];
                void** arguments = stackalloc void*[5];
                arguments[0] = &valuesSpan.Pointer;
                arguments[1] = &valuesSpan.Length;
                arguments[2] = &shift;
                arguments[3] = &countsSpan.Pointer;
                arguments[4] = &countsSpan.Length;
                launch.Run(global::GpuKernels.Generated.CountDigits_eb41d028.Handle, arguments, overlap: valuesSpan.Overlaps(countsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values_) => CountDigits(new global::System.ReadOnlySpan<uint>(*(void**)values_[0], *(int*)values_[1]), *(int*)values_[2], new global::System.Span<int>(*(void**)values_[3], *(int*)values_[4]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Algorithms
    {
        /// <inheritdoc cref="CommonLength(global::System.ReadOnlySpan{byte}, global::System.ReadOnlySpan{byte}, int, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void CommonLength(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<byte> a, global::GpuKernels.GpuArray<byte> b, int width, global::GpuKernels.GpuArray<int> lengths)
        {
            global::GpuKernels.CompilerServices.DeviceSpan aSpan = launch.Bind(a, "a", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan bSpan = launch.Bind(b, "b", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan lengthsSpan = launch.Bind(lengths, "lengths");
            void** arguments = stackalloc void*[8];
            arguments[0] = &aSpan.Pointer;
            arguments[1] = &aSpan.Length;
            arguments[2] = &bSpan.Pointer;
            arguments[3] = &bSpan.Length;
            arguments[4] = &width;
            arguments[5] = &lengthsSpan.Pointer;
            arguments[6] = &lengthsSpan.Length;
            launch.Run(global::GpuKernels.Generated.CommonLength_6df2a839.Handle, arguments, overlap: aSpan.Overlaps(lengthsSpan) | bSpan.Overlaps(lengthsSpan), &plain);
            global::System.GC.KeepAlive(a);
            global::System.GC.KeepAlive(b);
            global::System.GC.KeepAlive(lengths);

            static void plain(void** values) => CommonLength(new global::System.ReadOnlySpan<byte>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<byte>(*(void**)values[2], *(int*)values[3]), *(int*)values[4], new global::System.Span<int>(*(void**)values[5], *(int*)values[6]));
        }

        /// <inheritdoc cref="CommonLength(global::System.ReadOnlySpan{byte}, global::System.ReadOnlySpan{byte}, int, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void CommonLength(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<byte> a, global::System.ReadOnlySpan<byte> b, int width, global::System.Span<int> lengths)
        {
            fixed (byte* aPointer = a)
            fixed (byte* bPointer = b)
            fixed (int* lengthsPointer = lengths)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(aPointer, a.Length, sizeof(byte), isWritten: false),
                    new(bPointer, b.Length, sizeof(byte), isWritten: false),
                    new(lengthsPointer, lengths.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan aSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan bSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan lengthsSpan = transfer[2];
                void** arguments = stackalloc void*[8];
                arguments[0] = &aSpan.Pointer;
                arguments[1] = &aSpan.Length;
                arguments[2] = &bSpan.Pointer;
                arguments[3] = &bSpan.Length;
                arguments[4] = &width;
                arguments[5] = &lengthsSpan.Pointer;
                arguments[6] = &lengthsSpan.Length;
                launch.Run(global::GpuKernels.Generated.CommonLength_6df2a839.Handle, arguments, overlap: aSpan.Overlaps(lengthsSpan) | bSpan.Overlaps(lengthsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => CommonLength(new global::System.ReadOnlySpan<byte>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<byte>(*(void**)values[2], *(int*)values[3]), *(int*)values[4], new global::System.Span<int>(*(void**)values[5], *(int*)values[6]));
        }
    }
}
