namespace GpuKernels.Tests.Kernels
{
    partial class InlineArrays
    {
        /// <inheritdoc cref="Locals(global::System.ReadOnlySpan{float}, global::System.Span{float}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Locals(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<float> x, global::GpuKernels.GpuArray<float> y, global::GpuKernels.GpuArray<int> counts)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            global::GpuKernels.CompilerServices.DeviceSpan countsSpan = launch.Bind(counts, "counts");
            void** arguments = stackalloc void*[7];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &ySpan.Pointer;
            arguments[3] = &ySpan.Length;
            arguments[4] = &countsSpan.Pointer;
            arguments[5] = &countsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Locals_6976bc6a.Handle, arguments, overlap: xSpan.Overlaps(ySpan) | xSpan.Overlaps(countsSpan) | ySpan.Overlaps(countsSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);
            global::System.GC.KeepAlive(counts);

            static void plain(void** values) => Locals(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.Span<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="Locals(global::System.ReadOnlySpan{float}, global::System.Span{float}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Locals(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<float> x, global::System.Span<float> y, global::System.Span<int> counts)
        {
            fixed (float* xPointer = x)
            fixed (float* yPointer = y)
            fixed (int* countsPointer = counts)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(float), isWritten: false),
                    new(yPointer, y.Length, sizeof(float), isWritten: true),
                    new(countsPointer, counts.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan countsSpan = transfer[2];
                void** arguments = stackalloc void*[7];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &ySpan.Pointer;
                arguments[3] = &ySpan.Length;
                arguments[4] = &countsSpan.Pointer;
                arguments[5] = &countsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Locals_6976bc6a.Handle, arguments, overlap: xSpan.Overlaps(ySpan) | xSpan.Overlaps(countsSpan) | ySpan.Overlaps(countsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Locals(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.Span<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class InlineArrays
    {
        /// <inheritdoc cref="Elements(global::GpuKernels.Tests.Kernels.InlineArrays.Four{float}, global::GpuKernels.Tests.Kernels.InlineArrays.Particle, global::System.ReadOnlySpan{global::GpuKernels.Tests.Kernels.InlineArrays.Particle}, global::System.Span{global::GpuKernels.Tests.Kernels.InlineArrays.Particle})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Elements(global::GpuKernels.Launch launch, global::GpuKernels.Tests.Kernels.InlineArrays.Four<float> weights, global::GpuKernels.Tests.Kernels.InlineArrays.Particle start, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.InlineArrays.Particle> x, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.InlineArrays.Particle> y)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.InlineArrays.Four<float>) != 16)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.InlineArrays.Four<System.Single> has {sizeof(global::GpuKernels.Tests.Kernels.InlineArrays.Four<float>)} bytes, but kernel GpuKernels.Tests.Kernels.InlineArrays.Elements was translated for 16: rebuild it.");
            if (sizeof(global::GpuKernels.Tests.Kernels.InlineArrays.Particle) != 56)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.InlineArrays.Particle has {sizeof(global::GpuKernels.Tests.Kernels.InlineArrays.Particle)} bytes, but kernel GpuKernels.Tests.Kernels.InlineArrays.Elements was translated for 56: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            void** arguments = stackalloc void*[7];
            arguments[0] = &weights;
            arguments[1] = &start;
            arguments[2] = &xSpan.Pointer;
            arguments[3] = &xSpan.Length;
            arguments[4] = &ySpan.Pointer;
            arguments[5] = &ySpan.Length;
            launch.Run(global::GpuKernels.Generated.Elements_81c9320d.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);

            static void plain(void** values) => Elements(*(global::GpuKernels.Tests.Kernels.InlineArrays.Four<float>*)values[0], *(global::GpuKernels.Tests.Kernels.InlineArrays.Particle*)values[1], new global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.InlineArrays.Particle>(*(void**)values[2], *(int*)values[3]), new global::System.Span<global::GpuKernels.Tests.Kernels.InlineArrays.Particle>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="Elements(global::GpuKernels.Tests.Kernels.InlineArrays.Four{float}, global::GpuKernels.Tests.Kernels.InlineArrays.Particle, global::System.ReadOnlySpan{global::GpuKernels.Tests.Kernels.InlineArrays.Particle}, global::System.Span{global::GpuKernels.Tests.Kernels.InlineArrays.Particle})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Elements(global::GpuKernels.Launch launch, global::GpuKernels.Tests.Kernels.InlineArrays.Four<float> weights, global::GpuKernels.Tests.Kernels.InlineArrays.Particle start, global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.InlineArrays.Particle> x, global::System.Span<global::GpuKernels.Tests.Kernels.InlineArrays.Particle> y)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.InlineArrays.Four<float>) != 16)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.InlineArrays.Four<System.Single> has {sizeof(global::GpuKernels.Tests.Kernels.InlineArrays.Four<float>)} bytes, but kernel GpuKernels.Tests.Kernels.InlineArrays.Elements was translated for 16: rebuild it.");
            if (sizeof(global::GpuKernels.Tests.Kernels.InlineArrays.Particle) != 56)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.InlineArrays.Particle has {sizeof(global::GpuKernels.Tests.Kernels.InlineArrays.Particle)} bytes, but kernel GpuKernels.Tests.Kernels.InlineArrays.Elements was translated for 56: rebuild it.");
            fixed (global::GpuKernels.Tests.Kernels.InlineArrays.Particle* xPointer = x)
            fixed (global::GpuKernels.Tests.Kernels.InlineArrays.Particle* yPointer = y)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(global::GpuKernels.Tests.Kernels.InlineArrays.Particle), isWritten: false),
                    new(yPointer, y.Length, sizeof(global::GpuKernels.Tests.Kernels.InlineArrays.Particle), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[1];
                void** arguments = stackalloc void*[7];
                arguments[0] = &weights;
                arguments[1] = &start;
                arguments[2] = &xSpan.Pointer;
                arguments[3] = &xSpan.Length;
                arguments[4] = &ySpan.Pointer;
                arguments[5] = &ySpan.Length;
                launch.Run(global::GpuKernels.Generated.Elements_81c9320d.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Elements(*(global::GpuKernels.Tests.Kernels.InlineArrays.Four<float>*)values[0], *(global::GpuKernels.Tests.Kernels.InlineArrays.Particle*)values[1], new global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.InlineArrays.Particle>(*(void**)values[2], *(int*)values[3]), new global::System.Span<global::GpuKernels.Tests.Kernels.InlineArrays.Particle>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class InlineArrays
    {
        /// <inheritdoc cref="Spans(global::System.ReadOnlySpan{global::GpuKernels.Tests.Kernels.InlineArrays.Particle}, global::System.Span{global::GpuKernels.Tests.Kernels.InlineArrays.Particle}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Spans(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.InlineArrays.Particle> x, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.InlineArrays.Particle> y, global::GpuKernels.GpuArray<float> sums)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.InlineArrays.Particle) != 56)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.InlineArrays.Particle has {sizeof(global::GpuKernels.Tests.Kernels.InlineArrays.Particle)} bytes, but kernel GpuKernels.Tests.Kernels.InlineArrays.Spans was translated for 56: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            global::GpuKernels.CompilerServices.DeviceSpan sumsSpan = launch.Bind(sums, "sums");
            void** arguments = stackalloc void*[7];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &ySpan.Pointer;
            arguments[3] = &ySpan.Length;
            arguments[4] = &sumsSpan.Pointer;
            arguments[5] = &sumsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Spans_6d4a2398.Handle, arguments, overlap: xSpan.Overlaps(ySpan) | xSpan.Overlaps(sumsSpan) | ySpan.Overlaps(sumsSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);
            global::System.GC.KeepAlive(sums);

            static void plain(void** values) => Spans(new global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.InlineArrays.Particle>(*(void**)values[0], *(int*)values[1]), new global::System.Span<global::GpuKernels.Tests.Kernels.InlineArrays.Particle>(*(void**)values[2], *(int*)values[3]), new global::System.Span<float>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="Spans(global::System.ReadOnlySpan{global::GpuKernels.Tests.Kernels.InlineArrays.Particle}, global::System.Span{global::GpuKernels.Tests.Kernels.InlineArrays.Particle}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Spans(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.InlineArrays.Particle> x, global::System.Span<global::GpuKernels.Tests.Kernels.InlineArrays.Particle> y, global::System.Span<float> sums)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.InlineArrays.Particle) != 56)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.InlineArrays.Particle has {sizeof(global::GpuKernels.Tests.Kernels.InlineArrays.Particle)} bytes, but kernel GpuKernels.Tests.Kernels.InlineArrays.Spans was translated for 56: rebuild it.");
            fixed (global::GpuKernels.Tests.Kernels.InlineArrays.Particle* xPointer = x)
            fixed (global::GpuKernels.Tests.Kernels.InlineArrays.Particle* yPointer = y)
            fixed (float* sumsPointer = sums)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(global::GpuKernels.Tests.Kernels.InlineArrays.Particle), isWritten: false),
                    new(yPointer, y.Length, sizeof(global::GpuKernels.Tests.Kernels.InlineArrays.Particle), isWritten: true),
                    new(sumsPointer, sums.Length, sizeof(float), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan sumsSpan = transfer[2];
                void** arguments = stackalloc void*[7];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &ySpan.Pointer;
                arguments[3] = &ySpan.Length;
                arguments[4] = &sumsSpan.Pointer;
                arguments[5] = &sumsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Spans_6d4a2398.Handle, arguments, overlap: xSpan.Overlaps(ySpan) | xSpan.Overlaps(sumsSpan) | ySpan.Overlaps(sumsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Spans(new global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.InlineArrays.Particle>(*(void**)values[0], *(int*)values[1]), new global::System.Span<global::GpuKernels.Tests.Kernels.InlineArrays.Particle>(*(void**)values[2], *(int*)values[3]), new global::System.Span<float>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class InlineArrays
    {
        /// <inheritdoc cref="AcrossBarriers(global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void AcrossBarriers(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> x, global::GpuKernels.GpuArray<int> y)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            void** arguments = stackalloc void*[4];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &ySpan.Pointer;
            arguments[3] = &ySpan.Length;
            launch.Run(global::GpuKernels.Generated.AcrossBarriers_2790a5ff.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);

            static void plain(void** values) => AcrossBarriers(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="AcrossBarriers(global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void AcrossBarriers(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> x, global::System.Span<int> y)
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
                void** arguments = stackalloc void*[4];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &ySpan.Pointer;
                arguments[3] = &ySpan.Length;
                launch.Run(global::GpuKernels.Generated.AcrossBarriers_2790a5ff.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => AcrossBarriers(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class InlineArrays
    {
        /// <inheritdoc cref="Fixed(global::GpuKernels.Tests.Kernels.InlineArrays.Packet, global::System.ReadOnlySpan{global::GpuKernels.Tests.Kernels.InlineArrays.Packet}, global::System.Span{global::GpuKernels.Tests.Kernels.InlineArrays.Packet})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Fixed(global::GpuKernels.Launch launch, global::GpuKernels.Tests.Kernels.InlineArrays.Packet first, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.InlineArrays.Packet> x, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.InlineArrays.Packet> y)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.InlineArrays.Packet) != 28)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.InlineArrays.Packet has {sizeof(global::GpuKernels.Tests.Kernels.InlineArrays.Packet)} bytes, but kernel GpuKernels.Tests.Kernels.InlineArrays.Fixed was translated for 28: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            void** arguments = stackalloc void*[6];
            arguments[0] = &first;
            arguments[1] = &xSpan.Pointer;
            arguments[2] = &xSpan.Length;
            arguments[3] = &ySpan.Pointer;
            arguments[4] = &ySpan.Length;
            launch.Run(global::GpuKernels.Generated.Fixed_7e340ac0.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);

            static void plain(void** values) => Fixed(*(global::GpuKernels.Tests.Kernels.InlineArrays.Packet*)values[0], new global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.InlineArrays.Packet>(*(void**)values[1], *(int*)values[2]), new global::System.Span<global::GpuKernels.Tests.Kernels.InlineArrays.Packet>(*(void**)values[3], *(int*)values[4]));
        }

        /// <inheritdoc cref="Fixed(global::GpuKernels.Tests.Kernels.InlineArrays.Packet, global::System.ReadOnlySpan{global::GpuKernels.Tests.Kernels.InlineArrays.Packet}, global::System.Span{global::GpuKernels.Tests.Kernels.InlineArrays.Packet})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Fixed(global::GpuKernels.Launch launch, global::GpuKernels.Tests.Kernels.InlineArrays.Packet first, global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.InlineArrays.Packet> x, global::System.Span<global::GpuKernels.Tests.Kernels.InlineArrays.Packet> y)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.InlineArrays.Packet) != 28)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.InlineArrays.Packet has {sizeof(global::GpuKernels.Tests.Kernels.InlineArrays.Packet)} bytes, but kernel GpuKernels.Tests.Kernels.InlineArrays.Fixed was translated for 28: rebuild it.");
            fixed (global::GpuKernels.Tests.Kernels.InlineArrays.Packet* xPointer = x)
            fixed (global::GpuKernels.Tests.Kernels.InlineArrays.Packet* yPointer = y)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(global::GpuKernels.Tests.Kernels.InlineArrays.Packet), isWritten: false),
                    new(yPointer, y.Length, sizeof(global::GpuKernels.Tests.Kernels.InlineArrays.Packet), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[1];
                void** arguments = stackalloc void*[6];
                arguments[0] = &first;
                arguments[1] = &xSpan.Pointer;
                arguments[2] = &xSpan.Length;
                arguments[3] = &ySpan.Pointer;
                arguments[4] = &ySpan.Length;
                launch.Run(global::GpuKernels.Generated.Fixed_7e340ac0.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Fixed(*(global::GpuKernels.Tests.Kernels.InlineArrays.Packet*)values[0], new global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.InlineArrays.Packet>(*(void**)values[1], *(int*)values[2]), new global::System.Span<global::GpuKernels.Tests.Kernels.InlineArrays.Packet>(*(void**)values[3], *(int*)values[4]));
        }
    }
}
