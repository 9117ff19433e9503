namespace GpuKernels.Tests.Kernels
{
    partial class Specialized
    {
        /// <inheritdoc cref="Powers(global::System.ReadOnlySpan{int}, global::System.Span{int}, int)"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Powers(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> x, global::GpuKernels.GpuArray<int> y, int n)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            void** arguments = stackalloc void*[6];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &ySpan.Pointer;
            arguments[3] = &ySpan.Length;
            arguments[4] = &n;
            launch.Run(global::GpuKernels.Generated.Powers_988d0d4f.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);

            static void plain(void** values) => Powers(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]), *(int*)values[4]);
        }

        /// <inheritdoc cref="Powers(global::System.ReadOnlySpan{int}, global::System.Span{int}, int)"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Powers(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> x, global::System.Span<int> y, int n)
        {
            fixed (int* xPointer = x)
            fixed (int* yPointer = y)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(int), isWritten: false),
                    new(yPointer, y.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[1];
                void** arguments = stackalloc void*[6];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &ySpan.Pointer;
                arguments[3] = &ySpan.Length;
                arguments[4] = &n;
                launch.Run(global::GpuKernels.Generated.Powers_988d0d4f.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Powers(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]), *(int*)values[4]);
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Specialized
    {
        /// <inheritdoc cref="Types(global::System.Span{double}, bool, global::GpuKernels.Tests.Kernels.Specialized.Filter, long, float, double, uint, char, ulong, sbyte)"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Types(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<double> y, bool isNegative, global::GpuKernels.Tests.Kernels.Specialized.Filter filter, long divisor, float factor, double offset, uint mask, char letter, ulong most, sbyte small)
        {
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            void** arguments = stackalloc void*[11];
            arguments[0] = &ySpan.Pointer;
            arguments[1] = &ySpan.Length;
            arguments[2] = &isNegative;
            arguments[3] = &filter;
            arguments[4] = &divisor;
            arguments[5] = &factor;
            arguments[6] = &offset;
            arguments[7] = &mask;
            arguments[8] = &letter;
            arguments[9] = &most;
            arguments[10] = &small;
            launch.Run(global::GpuKernels.Generated.Types_ca1919ec.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(y);

            static void plain(void** values) => Types(new global::System.Span<double>(*(void**)values[0], *(int*)values[1]), *(bool*)values[2], *(global::GpuKernels.Tests.Kernels.Specialized.Filter*)values[3], *(long*)values[4], *(float*)values[5], *(double*)values[6], *(uint*)values[7], *(char*)values[8], *(ulong*)values[9], *(sbyte*)values[10]);
        }

        /// <inheritdoc cref="Types(global::System.Span{double}, bool, global::GpuKernels.Tests.Kernels.Specialized.Filter, long, float, double, uint, char, ulong, sbyte)"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Types(global::GpuKernels.Launch launch, global::System.Span<double> y, bool isNegative, global::GpuKernels.Tests.Kernels.Specialized.Filter filter, long divisor, float factor, double offset, uint mask, char letter, ulong most, sbyte small)
        {
            fixed (double* yPointer = y)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(yPointer, y.Length, sizeof(double), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[0];
                void** arguments = stackalloc void*[11];
                arguments[0] = &ySpan.Pointer;
                arguments[1] = &ySpan.Length;
                arguments[2] = &isNegative;
                arguments[3] = &filter;
                arguments[4] = &divisor;
                arguments[5] = &factor;
                arguments[6] = &offset;
                arguments[7] = &mask;
                arguments[8] = &letter;
                arguments[9] = &most;
                arguments[10] = &small;
                launch.Run(global::GpuKernels.Generated.Types_ca1919ec.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => Types(new global::System.Span<double>(*(void**)values[0], *(int*)values[1]), *(bool*)values[2], *(global::GpuKernels.Tests.Kernels.Specialized.Filter*)values[3], *(long*)values[4], *(float*)values[5], *(double*)values[6], *(uint*)values[7], *(char*)values[8], *(ulong*)values[9], *(sbyte*)values[10]);
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Specialized
    {
        /// <inheritdoc cref="Changed(global::System.Span{int}, int)"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Changed(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> y, int n)
        {
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            void** arguments = stackalloc void*[3];
            arguments[0] = &ySpan.Pointer;
            arguments[1] = &ySpan.Length;
            arguments[2] = &n;
            launch.Run(global::GpuKernels.Generated.Changed_ee6a523d.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(y);

            static void plain(void** values) => Changed(new global::System.Span<int>(*(void**)values[0], *(int*)values[1]), *(int*)values[2]);
        }

        /// <inheritdoc cref="Changed(global::System.Span{int}, int)"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Changed(global::GpuKernels.Launch launch, global::System.Span<int> y, int n)
        {
            fixed (int* yPointer = y)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(yPointer, y.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[0];
                void** arguments = stackalloc void*[3];
                arguments[0] = &ySpan.Pointer;
                arguments[1] = &ySpan.Length;
                arguments[2] = &n;
                launch.Run(global::GpuKernels.Generated.Changed_ee6a523d.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => Changed(new global::System.Span<int>(*(void**)values[0], *(int*)values[1]), *(int*)values[2]);
        }
    }
}
