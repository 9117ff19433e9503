namespace GpuKernels.Tests.Kernels
{
    partial class Reports
    {
        /// <inheritdoc cref="Throws(global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Throws(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> values, global::GpuKernels.GpuArray<int> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = launch.Bind(values, "values", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[4];
            arguments[0] = &valuesSpan.Pointer;
            arguments[1] = &valuesSpan.Length;
            arguments[2] = &resultsSpan.Pointer;
            arguments[3] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Throws_b92a775b.Handle, arguments, overlap: valuesSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(values);
            global::System.GC.KeepAlive(results);

            static void plain(void** values_) => Throws(new global::System.ReadOnlySpan<int>(*(void**)values_[0], *(int*)values_[1]), new global::System.Span<int>(*(void**)values_[2], *(int*)values_[3]));
        }

        /// <inheritdoc cref="Throws(global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Throws(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> values, global::System.Span<int> results)
        {
            fixed (int* valuesPointer = values)
            fixed (int* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(valuesPointer, values.Length, sizeof(int), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[1];
                void** arguments = stackalloc void*[4];
                arguments[0] = &valuesSpan.Pointer;
                arguments[1] = &valuesSpan.Length;
                arguments[2] = &resultsSpan.Pointer;
                arguments[3] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Throws_b92a775b.Handle, arguments, overlap: valuesSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values_) => Throws(new global::System.ReadOnlySpan<int>(*(void**)values_[0], *(int*)values_[1]), new global::System.Span<int>(*(void**)values_[2], *(int*)values_[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Reports
    {
        /// <inheritdoc cref="ThrowExpressions(global::System.ReadOnlySpan{float}, global::System.ReadOnlySpan{int}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void ThrowExpressions(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<float> x, global::GpuKernels.GpuArray<int> values, global::GpuKernels.GpuArray<float> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = launch.Bind(values, "values", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[6];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &valuesSpan.Pointer;
            arguments[3] = &valuesSpan.Length;
            arguments[4] = &resultsSpan.Pointer;
            arguments[5] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.ThrowExpressions_14679011.Handle, arguments, overlap: xSpan.Overlaps(resultsSpan) | valuesSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(values);
            global::System.GC.KeepAlive(results);

            static void plain(void** values_) => ThrowExpressions(new global::System.ReadOnlySpan<float>(*(void**)values_[0], *(int*)values_[1]), new global::System.ReadOnlySpan<int>(*(void**)values_[2], *(int*)values_[3]), new global::System.Span<float>(*(void**)values_[4], *(int*)values_[5]));
        }

        /// <inheritdoc cref="ThrowExpressions(global::System.ReadOnlySpan{float}, global::System.ReadOnlySpan{int}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void ThrowExpressions(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<float> x, global::System.ReadOnlySpan<int> values, global::System.Span<float> results)
        {
            fixed (float* xPointer = x)
            fixed (int* valuesPointer = values)
            fixed (float* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(float), isWritten: false),
                    new(valuesPointer, values.Length, sizeof(int), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(float), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[2];
                void** arguments = stackalloc void*[6];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &valuesSpan.Pointer;
                arguments[3] = &valuesSpan.Length;
                arguments[4] = &resultsSpan.Pointer;
                arguments[5] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.ThrowExpressions_14679011.Handle, arguments, overlap: xSpan.Overlaps(resultsSpan) | valuesSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values_) => ThrowExpressions(new global::System.ReadOnlySpan<float>(*(void**)values_[0], *(int*)values_[1]), new global::System.ReadOnlySpan<int>(*(void**)values_[2], *(int*)values_[3]), new global::System.Span<float>(*(void**)values_[4], *(int*)values_[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Reports
    {
        /// <inheritdoc cref="UnmatchedArms(global::System.ReadOnlySpan{int}, global::System.ReadOnlySpan{global::GpuKernels.Tests.Kernels.Reports.Fuel}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void UnmatchedArms(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> values, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.Reports.Fuel> fuels, global::GpuKernels.GpuArray<int> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = launch.Bind(values, "values", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan fuelsSpan = launch.Bind(fuels, "fuels", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[6];
            arguments[0] = &valuesSpan.Pointer;
            arguments[1] = &valuesSpan.Length;
            arguments[2] = &fuelsSpan.Pointer;
            arguments[3] = &fuelsSpan.Length;
            arguments[4] = &resultsSpan.Pointer;
            arguments[5] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.UnmatchedArms_63944fc1.Handle, arguments, overlap: valuesSpan.Overlaps(resultsSpan) | fuelsSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(values);
            global::System.GC.KeepAlive(fuels);
            global::System.GC.KeepAlive(results);

            static void plain(void** values_) => UnmatchedArms(new global::System.ReadOnlySpan<int>(*(void**)values_[0], *(int*)values_[1]), new global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.Reports.Fuel>(*(void**)values_[2], *(int*)values_[3]), new global::System.Span<int>(*(void**)values_[4], *(int*)values_[5]));
        }

        /// <inheritdoc cref="UnmatchedArms(global::System.ReadOnlySpan{int}, global::System.ReadOnlySpan{global::GpuKernels.Tests.Kernels.Reports.Fuel}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void UnmatchedArms(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> values, global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.Reports.Fuel> fuels, global::System.Span<int> results)
        {
            fixed (int* valuesPointer = values)
            fixed (global::GpuKernels.Tests.Kernels.Reports.Fuel* fuelsPointer = fuels)
            fixed (int* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(valuesPointer, values.Length, sizeof(int), isWritten: false),
                    new(fuelsPointer, fuels.Length, sizeof(global::GpuKernels.Tests.Kernels.Reports.Fuel), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan fuelsSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[2];
                void** arguments = stackalloc void*[6];
                arguments[0] = &valuesSpan.Pointer;
                arguments[1] = &valuesSpan.Length;
                arguments[2] = &fuelsSpan.Pointer;
                arguments[3] = &fuelsSpan.Length;
                arguments[4] = &resultsSpan.Pointer;
                arguments[5] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.UnmatchedArms_63944fc1.Handle, arguments, overlap: valuesSpan.Overlaps(resultsSpan) | fuelsSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values_) => UnmatchedArms(new global::System.ReadOnlySpan<int>(*(void**)values_[0], *(int*)values_[1]), new global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.Reports.Fuel>(*(void**)values_[2], *(int*)values_[3]), new global::System.Span<int>(*(void**)values_[4], *(int*)values_[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Reports
    {
        /// <inheritdoc cref="ThrowBeforeBarrier(global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void ThrowBeforeBarrier(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> values, global::GpuKernels.GpuArray<int> sums)
        {
            global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = launch.Bind(values, "values", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan sumsSpan = launch.Bind(sums, "sums");
            void** arguments = stackalloc void*[4];
            arguments[0] = &valuesSpan.Pointer;
            arguments[1] = &valuesSpan.Length;
            arguments[2] = &sumsSpan.Pointer;
            arguments[3] = &sumsSpan.Length;
            launch.Run(global::GpuKernels.Generated.ThrowBeforeBarrier_6cbd8a82.Handle, arguments, overlap: valuesSpan.Overlaps(sumsSpan), &plain);
            global::System.GC.KeepAlive(values);
            global::System.GC.KeepAlive(sums);

            static void plain(void** values_) => ThrowBeforeBarrier(new global::System.ReadOnlySpan<int>(*(void**)values_[0], *(int*)values_[1]), new global::System.Span<int>(*(void**)values_[2], *(int*)values_[3]));
        }

        /// <inheritdoc cref="ThrowBeforeBarrier(global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void ThrowBeforeBarrier(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> values, global::System.Span<int> sums)
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
                launch.Run(global::GpuKernels.Generated.ThrowBeforeBarrier_6cbd8a82.Handle, arguments, overlap: valuesSpan.Overlaps(sumsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values_) => ThrowBeforeBarrier(new global::System.ReadOnlySpan<int>(*(void**)values_[0], *(int*)values_[1]), new global::System.Span<int>(*(void**)values_[2], *(int*)values_[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Reports
    {
        /// <inheritdoc cref="ThrowBeforeDivision(int, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void ThrowBeforeDivision(global::GpuKernels.Launch launch, int n, global::GpuKernels.GpuArray<int> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[3];
            arguments[0] = &n;
            arguments[1] = &resultsSpan.Pointer;
            arguments[2] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.ThrowBeforeDivision_a3b3a91d.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => ThrowBeforeDivision(*(int*)values[0], new global::System.Span<int>(*(void**)values[1], *(int*)values[2]));
        }

        /// <inheritdoc cref="ThrowBeforeDivision(int, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void ThrowBeforeDivision(global::GpuKernels.Launch launch, int n, global::System.Span<int> results)
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
                launch.Run(global::GpuKernels.Generated.ThrowBeforeDivision_a3b3a91d.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => ThrowBeforeDivision(*(int*)values[0], new global::System.Span<int>(*(void**)values[1], *(int*)values[2]));
        }
    }
}
