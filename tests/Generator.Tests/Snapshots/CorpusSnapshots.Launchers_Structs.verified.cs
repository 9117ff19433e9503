namespace GpuKernels.Tests.Kernels
{
    partial class Structs
    {
        /// <inheritdoc cref="Move(float, global::System.Span{global::GpuKernels.Tests.Kernels.Structs.Body})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Move(global::GpuKernels.Launch launch, float time, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.Structs.Body> bodies)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.Structs.Body) != 40)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.Structs.Body has {sizeof(global::GpuKernels.Tests.Kernels.Structs.Body)} bytes, but kernel GpuKernels.Tests.Kernels.Structs.Move was translated for 40: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan bodiesSpan = launch.Bind(bodies, "bodies");
            void** arguments = stackalloc void*[4];
            arguments[0] = &time;
            arguments[1] = &bodiesSpan.Pointer;
            arguments[2] = &bodiesSpan.Length;
            launch.Run(global::GpuKernels.Generated.Move_c37c66c4.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(bodies);

            static void plain(void** values) => Move(*(float*)values[0], new global::System.Span<global::GpuKernels.Tests.Kernels.Structs.Body>(*(void**)values[1], *(int*)values[2]));
        }

        /// <inheritdoc cref="Move(float, global::System.Span{global::GpuKernels.Tests.Kernels.Structs.Body})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Move(global::GpuKernels.Launch launch, float time, global::System.Span<global::GpuKernels.Tests.Kernels.Structs.Body> bodies)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.Structs.Body) != 40)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.Structs.Body has {sizeof(global::GpuKernels.Tests.Kernels.Structs.Body)} bytes, but kernel GpuKernels.Tests.Kernels.Structs.Move was translated for 40: rebuild it.");
            fixed (global::GpuKernels.Tests.Kernels.Structs.Body* bodiesPointer = bodies)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(bodiesPointer, bodies.Length, sizeof(global::GpuKernels.Tests.Kernels.Structs.Body), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan bodiesSpan = transfer[0];
                void** arguments = stackalloc void*[4];
                arguments[0] = &time;
                arguments[1] = &bodiesSpan.Pointer;
                arguments[2] = &bodiesSpan.Length;
                launch.Run(global::GpuKernels.Generated.Move_c37c66c4.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => Move(*(float*)values[0], new global::System.Span<global::GpuKernels.Tests.Kernels.Structs.Body>(*(void**)values[1], *(int*)values[2]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Structs
    {
        /// <inheritdoc cref="Parameter(global::GpuKernels.Tests.Kernels.Structs.Body, global::GpuKernels.Tests.Kernels.Structs.Vector, global::System.ReadOnlySpan{global::GpuKernels.Tests.Kernels.Structs.Vector}, global::System.Span{global::GpuKernels.Tests.Kernels.Structs.Vector})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Parameter(global::GpuKernels.Launch launch, global::GpuKernels.Tests.Kernels.Structs.Body body, global::GpuKernels.Tests.Kernels.Structs.Vector offset, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.Structs.Vector> x, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.Structs.Vector> y)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.Structs.Body) != 40)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.Structs.Body has {sizeof(global::GpuKernels.Tests.Kernels.Structs.Body)} bytes, but kernel GpuKernels.Tests.Kernels.Structs.Parameter was translated for 40: rebuild it.");
            if (sizeof(global::GpuKernels.Tests.Kernels.Structs.Vector) != 8)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.Structs.Vector has {sizeof(global::GpuKernels.Tests.Kernels.Structs.Vector)} bytes, but kernel GpuKernels.Tests.Kernels.Structs.Parameter was translated for 8: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            void** arguments = stackalloc void*[6];
            arguments[0] = &body;
            arguments[1] = &offset;
            arguments[2] = &xSpan.Pointer;
            arguments[3] = &xSpan.Length;
            arguments[4] = &ySpan.Pointer;
            arguments[5] = &ySpan.Length;
            launch.Run(global::GpuKernels.Generated.Parameter_cdf2c0cf.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);

            static void plain(void** values) => Parameter(*(global::GpuKernels.Tests.Kernels.Structs.Body*)values[0], *(global::GpuKernels.Tests.Kernels.Structs.Vector*)values[1], new global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.Structs.Vector>(*(void**)values[2], *(int*)values[3]), new global::System.Span<global::GpuKernels.Tests.Kernels.Structs.Vector>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="Parameter(global::GpuKernels.Tests.Kernels.Structs.Body, global::GpuKernels.Tests.Kernels.Structs.Vector, global::System.ReadOnlySpan{global::GpuKernels.Tests.Kernels.Structs.Vector}, global::System.Span{global::GpuKernels.Tests.Kernels.Structs.Vector})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Parameter(global::GpuKernels.Launch launch, global::GpuKernels.Tests.Kernels.Structs.Body body, global::GpuKernels.Tests.Kernels.Structs.Vector offset, global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.Structs.Vector> x, global::System.Span<global::GpuKernels.Tests.Kernels.Structs.Vector> y)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.Structs.Body) != 40)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.Structs.Body has {sizeof(global::GpuKernels.Tests.Kernels.Structs.Body)} bytes, but kernel GpuKernels.Tests.Kernels.Structs.Parameter was translated for 40: rebuild it.");
            if (sizeof(global::GpuKernels.Tests.Kernels.Structs.Vector) != 8)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.Structs.Vector has {sizeof(global::GpuKernels.Tests.Kernels.Structs.Vector)} bytes, but kernel GpuKernels.Tests.Kernels.Structs.Parameter was translated for 8: rebuild it.");
            fixed (global::GpuKernels.Tests.Kernels.Structs.Vector* xPointer = x)
            fixed (global::GpuKernels.Tests.Kernels.Structs.Vector* yPointer = y)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(global::GpuKernels.Tests.Kernels.Structs.Vector), isWritten: false),
                    new(yPointer, y.Length, sizeof(global::GpuKernels.Tests.Kernels.Structs.Vector), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[1];
                void** arguments = stackalloc void*[6];
                arguments[0] = &body;
                arguments[1] = &offset;
                arguments[2] = &xSpan.Pointer;
                arguments[3] = &xSpan.Length;
                arguments[4] = &ySpan.Pointer;
                arguments[5] = &ySpan.Length;
                launch.Run(global::GpuKernels.Generated.Parameter_cdf2c0cf.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Parameter(*(global::GpuKernels.Tests.Kernels.Structs.Body*)values[0], *(global::GpuKernels.Tests.Kernels.Structs.Vector*)values[1], new global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.Structs.Vector>(*(void**)values[2], *(int*)values[3]), new global::System.Span<global::GpuKernels.Tests.Kernels.Structs.Vector>(*(void**)values[4], *(int*)values[5]));
        }
    }
}
