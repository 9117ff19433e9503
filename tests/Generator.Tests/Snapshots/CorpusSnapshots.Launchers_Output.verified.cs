namespace GpuKernels.Tests.Kernels
{
    partial class Output
    {
        /// <inheritdoc cref="Asserts(global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Asserts(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> values, global::GpuKernels.GpuArray<int> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = launch.Bind(values, "values", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[4];
            arguments[0] = &valuesSpan.Pointer;
            arguments[1] = &valuesSpan.Length;
            arguments[2] = &resultsSpan.Pointer;
            arguments[3] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Asserts_3e5e9609.Handle, arguments, overlap: valuesSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(values);
            global::System.GC.KeepAlive(results);

            static void plain(void** values_) => Asserts(new global::System.ReadOnlySpan<int>(*(void**)values_[0], *(int*)values_[1]), new global::System.Span<int>(*(void**)values_[2], *(int*)values_[3]));
        }

        /// <inheritdoc cref="Asserts(global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Asserts(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> values, global::System.Span<int> results)
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
                launch.Run(global::GpuKernels.Generated.Asserts_3e5e9609.Handle, arguments, overlap: valuesSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values_) => Asserts(new global::System.ReadOnlySpan<int>(*(void**)values_[0], *(int*)values_[1]), new global::System.Span<int>(*(void**)values_[2], *(int*)values_[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Output
    {
        /// <inheritdoc cref="Prints(int, long, float, double, bool, char, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Prints(global::GpuKernels.Launch launch, int n, long wide, float x, double y, bool flag, char letter, global::GpuKernels.GpuArray<int> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[8];
            arguments[0] = &n;
            arguments[1] = &wide;
            arguments[2] = &x;
            arguments[3] = &y;
            arguments[4] = &flag;
            arguments[5] = &letter;
            arguments[6] = &resultsSpan.Pointer;
            arguments[7] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Prints_32a2c20c.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => Prints(*(int*)values[0], *(long*)values[1], *(float*)values[2], *(double*)values[3], *(bool*)values[4], *(char*)values[5], new global::System.Span<int>(*(void**)values[6], *(int*)values[7]));
        }

        /// <inheritdoc cref="Prints(int, long, float, double, bool, char, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Prints(global::GpuKernels.Launch launch, int n, long wide, float x, double y, bool flag, char letter, global::System.Span<int> results)
        {
            fixed (int* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(resultsPointer, results.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[0];
                void** arguments = stackalloc void*[8];
                arguments[0] = &n;
                arguments[1] = &wide;
                arguments[2] = &x;
                arguments[3] = &y;
                arguments[4] = &flag;
                arguments[5] = &letter;
                arguments[6] = &resultsSpan.Pointer;
                arguments[7] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Prints_32a2c20c.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => Prints(*(int*)values[0], *(long*)values[1], *(float*)values[2], *(double*)values[3], *(bool*)values[4], *(char*)values[5], new global::System.Span<int>(*(void**)values[6], *(int*)values[7]));
        }
    }
}
