namespace GpuKernels.Tests.Kernels
{
    partial class Rows
    {
        /// <inheritdoc cref="Wedge(int, int, int, global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Wedge(global::GpuKernels.Launch launch, int width, int height, int slope, global::GpuKernels.GpuArray<int> source, global::GpuKernels.GpuArray<int> target)
        {
            global::GpuKernels.CompilerServices.DeviceSpan sourceSpan = launch.Bind(source, "source", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan targetSpan = launch.Bind(target, "target");
            void** arguments = stackalloc void*[7];
            arguments[0] = &width;
            arguments[1] = &height;
            arguments[2] = &slope;
            arguments[3] = &sourceSpan.Pointer;
            arguments[4] = &sourceSpan.Length;
            arguments[5] = &targetSpan.Pointer;
            arguments[6] = &targetSpan.Length;
            launch.Run(global::GpuKernels.Generated.Wedge_30dead97.Handle, arguments, overlap: sourceSpan.Overlaps(targetSpan), &plain);
            global::System.GC.KeepAlive(source);
            global::System.GC.KeepAlive(target);

            static void plain(void** values) => Wedge(*(int*)values[0], *(int*)values[1], *(int*)values[2], new global::System.ReadOnlySpan<int>(*(void**)values[3], *(int*)values[4]), new global::System.Span<int>(*(void**)values[5], *(int*)values[6]));
        }

        /// <inheritdoc cref="Wedge(int, int, int, global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Wedge(global::GpuKernels.Launch launch, int width, int height, int slope, global::System.ReadOnlySpan<int> source, global::System.Span<int> target)
        {
            fixed (int* sourcePointer = source)
            fixed (int* targetPointer = target)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(sourcePointer, source.Length, sizeof(int), isWritten: false),
                    new(targetPointer, target.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan sourceSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan targetSpan = transfer[1];
                void** arguments = stackalloc void*[7];
                arguments[0] = &width;
                arguments[1] = &height;
                arguments[2] = &slope;
                arguments[3] = &sourceSpan.Pointer;
                arguments[4] = &sourceSpan.Length;
                arguments[5] = &targetSpan.Pointer;
                arguments[6] = &targetSpan.Length;
                launch.Run(global::GpuKernels.Generated.Wedge_30dead97.Handle, arguments, overlap: sourceSpan.Overlaps(targetSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Wedge(*(int*)values[0], *(int*)values[1], *(int*)values[2], new global::System.ReadOnlySpan<int>(*(void**)values[3], *(int*)values[4]), new global::System.Span<int>(*(void**)values[5], *(int*)values[6]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Rows
    {
        /// <inheritdoc cref="Interlace(int, int, global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Interlace(global::GpuKernels.Launch launch, int width, int height, global::GpuKernels.GpuArray<float> source, global::GpuKernels.GpuArray<float> target)
        {
            global::GpuKernels.CompilerServices.DeviceSpan sourceSpan = launch.Bind(source, "source", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan targetSpan = launch.Bind(target, "target");
            void** arguments = stackalloc void*[7];
            arguments[0] = &width;
            arguments[1] = &height;
            arguments[2] = &sourceSpan.Pointer;
            arguments[3] = &sourceSpan.Length;
            arguments[4] = &targetSpan.Pointer;
            arguments[5] = &targetSpan.Length;
            launch.Run(global::GpuKernels.Generated.Interlace_a16bd2a5.Handle, arguments, overlap: sourceSpan.Overlaps(targetSpan), &plain);
            global::System.GC.KeepAlive(source);
            global::System.GC.KeepAlive(target);

            static void plain(void** values) => Interlace(*(int*)values[0], *(int*)values[1], new global::System.ReadOnlySpan<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<float>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="Interlace(int, int, global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Interlace(global::GpuKernels.Launch launch, int width, int height, global::System.ReadOnlySpan<float> source, global::System.Span<float> target)
        {
            fixed (float* sourcePointer = source)
            fixed (float* targetPointer = target)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(sourcePointer, source.Length, sizeof(float), isWritten: false),
                    new(targetPointer, target.Length, sizeof(float), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan sourceSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan targetSpan = transfer[1];
                void** arguments = stackalloc void*[7];
                arguments[0] = &width;
                arguments[1] = &height;
                arguments[2] = &sourceSpan.Pointer;
                arguments[3] = &sourceSpan.Length;
                arguments[4] = &targetSpan.Pointer;
                arguments[5] = &targetSpan.Length;
                launch.Run(global::GpuKernels.Generated.Interlace_a16bd2a5.Handle, arguments, overlap: sourceSpan.Overlaps(targetSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Interlace(*(int*)values[0], *(int*)values[1], new global::System.ReadOnlySpan<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<float>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Rows
    {
        /// <inheritdoc cref="Marked(int, global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Marked(global::GpuKernels.Launch launch, int width, global::GpuKernels.GpuArray<int> marks, global::GpuKernels.GpuArray<int> target)
        {
            global::GpuKernels.CompilerServices.DeviceSpan marksSpan = launch.Bind(marks, "marks", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan targetSpan = launch.Bind(target, "target");
            void** arguments = stackalloc void*[6];
            arguments[0] = &width;
            arguments[1] = &marksSpan.Pointer;
            arguments[2] = &marksSpan.Length;
            arguments[3] = &targetSpan.Pointer;
            arguments[4] = &targetSpan.Length;
            launch.Run(global::GpuKernels.Generated.Marked_56d11531.Handle, arguments, overlap: marksSpan.Overlaps(targetSpan), &plain);
            global::System.GC.KeepAlive(marks);
            global::System.GC.KeepAlive(target);

            static void plain(void** values) => Marked(*(int*)values[0], new global::System.ReadOnlySpan<int>(*(void**)values[1], *(int*)values[2]), new global::System.Span<int>(*(void**)values[3], *(int*)values[4]));
        }

        /// <inheritdoc cref="Marked(int, global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Marked(global::GpuKernels.Launch launch, int width, global::System.ReadOnlySpan<int> marks, global::System.Span<int> target)
        {
            fixed (int* marksPointer = marks)
            fixed (int* targetPointer = target)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(marksPointer, marks.Length, sizeof(int), isWritten: false),
                    new(targetPointer, target.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan marksSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan targetSpan = transfer[1];
                void** arguments = stackalloc void*[6];
                arguments[0] = &width;
                arguments[1] = &marksSpan.Pointer;
                arguments[2] = &marksSpan.Length;
                arguments[3] = &targetSpan.Pointer;
                arguments[4] = &targetSpan.Length;
                launch.Run(global::GpuKernels.Generated.Marked_56d11531.Handle, arguments, overlap: marksSpan.Overlaps(targetSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Marked(*(int*)values[0], new global::System.ReadOnlySpan<int>(*(void**)values[1], *(int*)values[2]), new global::System.Span<int>(*(void**)values[3], *(int*)values[4]));
        }
    }
}
