namespace GpuKernels.Tests.Kernels
{
    partial class Constructors
    {
        /// <inheritdoc cref="Run(global::System.ReadOnlySpan{float}, global::System.Span{float}, global::System.Span{global::GpuKernels.Tests.Kernels.Constructors.Line}, global::System.Span{global::GpuKernels.Tests.Kernels.Constructors.Interval})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Run(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<float> x, global::GpuKernels.GpuArray<float> y, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.Constructors.Line> lines, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.Constructors.Interval> intervals)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.Constructors.Line) != 16)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.Constructors.Line has {sizeof(global::GpuKernels.Tests.Kernels.Constructors.Line)} bytes, but kernel GpuKernels.Tests.Kernels.Constructors.Run was translated for 16: rebuild it.");
            if (sizeof(global::GpuKernels.Tests.Kernels.Constructors.Interval) != 12)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.Constructors.Interval has {sizeof(global::GpuKernels.Tests.Kernels.Constructors.Interval)} bytes, but kernel GpuKernels.Tests.Kernels.Constructors.Run was translated for 12: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            global::GpuKernels.CompilerServices.DeviceSpan linesSpan = launch.Bind(lines, "lines");
            global::GpuKernels.CompilerServices.DeviceSpan intervalsSpan = launch.Bind(intervals, "intervals");
            void** arguments = stackalloc void*[9];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &ySpan.Pointer;
            arguments[3] = &ySpan.Length;
            arguments[4] = &linesSpan.Pointer;
            arguments[5] = &linesSpan.Length;
            arguments[6] = &intervalsSpan.Pointer;
            arguments[7] = &intervalsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Run_053fdad2.Handle, arguments, overlap: xSpan.Overlaps(ySpan) | xSpan.Overlaps(linesSpan) | xSpan.Overlaps(intervalsSpan) | ySpan.Overlaps(linesSpan) | ySpan.Overlaps(intervalsSpan) | linesSpan.Overlaps(intervalsSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);
            global::System.GC.KeepAlive(lines);
            global::System.GC.KeepAlive(intervals);

            static void plain(void** values) => Run(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.Span<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<global::GpuKernels.Tests.Kernels.Constructors.Line>(*(void**)values[4], *(int*)values[5]), new global::System.Span<global::GpuKernels.Tests.Kernels.Constructors.Interval>(*(void**)values[6], *(int*)values[7]));
        }

        /// <inheritdoc cref="Run(global::System.ReadOnlySpan{float}, global::System.Span{float}, global::System.Span{global::GpuKernels.Tests.Kernels.Constructors.Line}, global::System.Span{global::GpuKernels.Tests.Kernels.Constructors.Interval})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Run(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<float> x, global::System.Span<float> y, global::System.Span<global::GpuKernels.Tests.Kernels.Constructors.Line> lines, global::System.Span<global::GpuKernels.Tests.Kernels.Constructors.Interval> intervals)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.Constructors.Line) != 16)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.Constructors.Line has {sizeof(global::GpuKernels.Tests.Kernels.Constructors.Line)} bytes, but kernel GpuKernels.Tests.Kernels.Constructors.Run was translated for 16: rebuild it.");
            if (sizeof(global::GpuKernels.Tests.Kernels.Constructors.Interval) != 12)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.Constructors.Interval has {sizeof(global::GpuKernels.Tests.Kernels.Constructors.Interval)} bytes, but kernel GpuKernels.Tests.Kernels.Constructors.Run was translated for 12: rebuild it.");
            fixed (float* xPointer = x)
            fixed (float* yPointer = y)
            fixed (global::GpuKernels.Tests.Kernels.Constructors.Line* linesPointer = lines)
            fixed (global::GpuKernels.Tests.Kernels.Constructors.Interval* intervalsPointer = intervals)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(float), isWritten: false),
                    new(yPointer, y.Length, sizeof(float), isWritten: true),
                    new(linesPointer, lines.Length, sizeof(global::GpuKernels.Tests.Kernels.Constructors.Line), isWritten: true),
                    new(intervalsPointer, intervals.Length, sizeof(global::GpuKernels.Tests.Kernels.Constructors.Interval), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan linesSpan = transfer[2];
                global::GpuKernels.CompilerServices.DeviceSpan intervalsSpan = transfer[3];
                void** arguments = stackalloc void*[9];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &ySpan.Pointer;
                arguments[3] = &ySpan.Length;
                arguments[4] = &linesSpan.Pointer;
                arguments[5] = &linesSpan.Length;
                arguments[6] = &intervalsSpan.Pointer;
                arguments[7] = &intervalsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Run_053fdad2.Handle, arguments, overlap: xSpan.Overlaps(ySpan) | xSpan.Overlaps(linesSpan) | xSpan.Overlaps(intervalsSpan) | ySpan.Overlaps(linesSpan) | ySpan.Overlaps(intervalsSpan) | linesSpan.Overlaps(intervalsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Run(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.Span<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<global::GpuKernels.Tests.Kernels.Constructors.Line>(*(void**)values[4], *(int*)values[5]), new global::System.Span<global::GpuKernels.Tests.Kernels.Constructors.Interval>(*(void**)values[6], *(int*)values[7]));
        }
    }
}
