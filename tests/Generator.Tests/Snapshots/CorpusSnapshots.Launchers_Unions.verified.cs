namespace GpuKernels.Tests.Kernels
{
    partial class Unions
    {
        /// <inheritdoc cref="Run(global::System.ReadOnlySpan{float}, global::System.Span{global::GpuKernels.Tests.Kernels.Unions.Message}, global::System.Span{global::GpuKernels.Tests.Kernels.Unions.Ordered})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Run(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<float> x, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.Unions.Message> messages, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.Unions.Ordered> ordered)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.Unions.Message) != 24)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.Unions.Message has {sizeof(global::GpuKernels.Tests.Kernels.Unions.Message)} bytes, but kernel GpuKernels.Tests.Kernels.Unions.Run was translated for 24: rebuild it.");
            if (sizeof(global::GpuKernels.Tests.Kernels.Unions.Ordered) != 16)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.Unions.Ordered has {sizeof(global::GpuKernels.Tests.Kernels.Unions.Ordered)} bytes, but kernel GpuKernels.Tests.Kernels.Unions.Run was translated for 16: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan messagesSpan = launch.Bind(messages, "messages");
            global::GpuKernels.CompilerServices.DeviceSpan orderedSpan = launch.Bind(ordered, "ordered");
            void** arguments = stackalloc void*[7];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &messagesSpan.Pointer;
            arguments[3] = &messagesSpan.Length;
            arguments[4] = &orderedSpan.Pointer;
            arguments[5] = &orderedSpan.Length;
            launch.Run(global::GpuKernels.Generated.Run_4a19efdb.Handle, arguments, overlap: xSpan.Overlaps(messagesSpan) | xSpan.Overlaps(orderedSpan) | messagesSpan.Overlaps(orderedSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(messages);
            global::System.GC.KeepAlive(ordered);

            static void plain(void** values) => Run(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.Span<global::GpuKernels.Tests.Kernels.Unions.Message>(*(void**)values[2], *(int*)values[3]), new global::System.Span<global::GpuKernels.Tests.Kernels.Unions.Ordered>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="Run(global::System.ReadOnlySpan{float}, global::System.Span{global::GpuKernels.Tests.Kernels.Unions.Message}, global::System.Span{global::GpuKernels.Tests.Kernels.Unions.Ordered})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Run(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<float> x, global::System.Span<global::GpuKernels.Tests.Kernels.Unions.Message> messages, global::System.Span<global::GpuKernels.Tests.Kernels.Unions.Ordered> ordered)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.Unions.Message) != 24)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.Unions.Message has {sizeof(global::GpuKernels.Tests.Kernels.Unions.Message)} bytes, but kernel GpuKernels.Tests.Kernels.Unions.Run was translated for 24: rebuild it.");
            if (sizeof(global::GpuKernels.Tests.Kernels.Unions.Ordered) != 16)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.Unions.Ordered has {sizeof(global::GpuKernels.Tests.Kernels.Unions.Ordered)} bytes, but kernel GpuKernels.Tests.Kernels.Unions.Run was translated for 16: rebuild it.");
            fixed (float* xPointer = x)
            fixed (global::GpuKernels.Tests.Kernels.Unions.Message* messagesPointer = messages)
            fixed (global::GpuKernels.Tests.Kernels.Unions.Ordered* orderedPointer = ordered)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(float), isWritten: false),
                    new(messagesPointer, messages.Length, sizeof(global::GpuKernels.Tests.Kernels.Unions.Message), isWritten: true),
                    new(orderedPointer, ordered.Length, sizeof(global::GpuKernels.Tests.Kernels.Unions.Ordered), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan messagesSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan orderedSpan = transfer[2];
                void** arguments = stackalloc void*[7];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &messagesSpan.Pointer;
                arguments[3] = &messagesSpan.Length;
                arguments[4] = &orderedSpan.Pointer;
                arguments[5] = &orderedSpan.Length;
                launch.Run(global::GpuKernels.Generated.Run_4a19efdb.Handle, arguments, overlap: xSpan.Overlaps(messagesSpan) | xSpan.Overlaps(orderedSpan) | messagesSpan.Overlaps(orderedSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Run(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.Span<global::GpuKernels.Tests.Kernels.Unions.Message>(*(void**)values[2], *(int*)values[3]), new global::System.Span<global::GpuKernels.Tests.Kernels.Unions.Ordered>(*(void**)values[4], *(int*)values[5]));
        }
    }
}
