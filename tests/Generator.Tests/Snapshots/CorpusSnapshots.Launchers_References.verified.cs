namespace GpuKernels.Tests.Kernels
{
    partial class References
    {
        /// <inheritdoc cref="Locals(global::System.Span{int}, global::System.Span{global::GpuKernels.Tests.Kernels.References.Node})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Locals(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> x, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.References.Node> nodes)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.References.Node) != 8)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.References.Node has {sizeof(global::GpuKernels.Tests.Kernels.References.Node)} bytes, but kernel GpuKernels.Tests.Kernels.References.Locals was translated for 8: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x");
            global::GpuKernels.CompilerServices.DeviceSpan nodesSpan = launch.Bind(nodes, "nodes");
            void** arguments = stackalloc void*[4];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &nodesSpan.Pointer;
            arguments[3] = &nodesSpan.Length;
            launch.Run(global::GpuKernels.Generated.Locals_b02ec865.Handle, arguments, overlap: xSpan.Overlaps(nodesSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(nodes);

            static void plain(void** values) => Locals(new global::System.Span<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<global::GpuKernels.Tests.Kernels.References.Node>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="Locals(global::System.Span{int}, global::System.Span{global::GpuKernels.Tests.Kernels.References.Node})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Locals(global::GpuKernels.Launch launch, global::System.Span<int> x, global::System.Span<global::GpuKernels.Tests.Kernels.References.Node> nodes)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.References.Node) != 8)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.References.Node has {sizeof(global::GpuKernels.Tests.Kernels.References.Node)} bytes, but kernel GpuKernels.Tests.Kernels.References.Locals was translated for 8: rebuild it.");
            fixed (int* xPointer = x)
            fixed (global::GpuKernels.Tests.Kernels.References.Node* nodesPointer = nodes)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(int), isWritten: true),
                    new(nodesPointer, nodes.Length, sizeof(global::GpuKernels.Tests.Kernels.References.Node), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan nodesSpan = transfer[1];
                void** arguments = stackalloc void*[4];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &nodesSpan.Pointer;
                arguments[3] = &nodesSpan.Length;
                launch.Run(global::GpuKernels.Generated.Locals_b02ec865.Handle, arguments, overlap: xSpan.Overlaps(nodesSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Locals(new global::System.Span<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<global::GpuKernels.Tests.Kernels.References.Node>(*(void**)values[2], *(int*)values[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class References
    {
        /// <inheritdoc cref="Returned(global::System.Span{float}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Returned(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<float> matrix, global::GpuKernels.GpuArray<int> x)
        {
            global::GpuKernels.CompilerServices.DeviceSpan matrixSpan = launch.Bind(matrix, "matrix");
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x");
            void** arguments = stackalloc void*[4];
            arguments[0] = &matrixSpan.Pointer;
            arguments[1] = &matrixSpan.Length;
            arguments[2] = &xSpan.Pointer;
            arguments[3] = &xSpan.Length;
            launch.Run(global::GpuKernels.Generated.Returned_64e62a43.Handle, arguments, overlap: matrixSpan.Overlaps(xSpan), &plain);
            global::System.GC.KeepAlive(matrix);
            global::System.GC.KeepAlive(x);

            static void plain(void** values) => Returned(new global::System.Span<float>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="Returned(global::System.Span{float}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Returned(global::GpuKernels.Launch launch, global::System.Span<float> matrix, global::System.Span<int> x)
        {
            fixed (float* matrixPointer = matrix)
            fixed (int* xPointer = x)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(matrixPointer, matrix.Length, sizeof(float), isWritten: true),
                    new(xPointer, x.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan matrixSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[1];
                void** arguments = stackalloc void*[4];
                arguments[0] = &matrixSpan.Pointer;
                arguments[1] = &matrixSpan.Length;
                arguments[2] = &xSpan.Pointer;
                arguments[3] = &xSpan.Length;
                launch.Run(global::GpuKernels.Generated.Returned_64e62a43.Handle, arguments, overlap: matrixSpan.Overlaps(xSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Returned(new global::System.Span<float>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class References
    {
        /// <inheritdoc cref="Chosen(global::System.Span{int}, global::System.Span{int}, global::System.Span{global::GpuKernels.Tests.Kernels.References.Node})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Chosen(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> x, global::GpuKernels.GpuArray<int> y, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.References.Node> nodes)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.References.Node) != 8)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.References.Node has {sizeof(global::GpuKernels.Tests.Kernels.References.Node)} bytes, but kernel GpuKernels.Tests.Kernels.References.Chosen was translated for 8: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x");
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            global::GpuKernels.CompilerServices.DeviceSpan nodesSpan = launch.Bind(nodes, "nodes");
            void** arguments = stackalloc void*[6];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &ySpan.Pointer;
            arguments[3] = &ySpan.Length;
            arguments[4] = &nodesSpan.Pointer;
            arguments[5] = &nodesSpan.Length;
            launch.Run(global::GpuKernels.Generated.Chosen_3a532e0d.Handle, arguments, overlap: xSpan.Overlaps(ySpan) | xSpan.Overlaps(nodesSpan) | ySpan.Overlaps(nodesSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);
            global::System.GC.KeepAlive(nodes);

            static void plain(void** values) => Chosen(new global::System.Span<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]), new global::System.Span<global::GpuKernels.Tests.Kernels.References.Node>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="Chosen(global::System.Span{int}, global::System.Span{int}, global::System.Span{global::GpuKernels.Tests.Kernels.References.Node})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Chosen(global::GpuKernels.Launch launch, global::System.Span<int> x, global::System.Span<int> y, global::System.Span<global::GpuKernels.Tests.Kernels.References.Node> nodes)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.References.Node) != 8)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.References.Node has {sizeof(global::GpuKernels.Tests.Kernels.References.Node)} bytes, but kernel GpuKernels.Tests.Kernels.References.Chosen was translated for 8: rebuild it.");
            fixed (int* xPointer = x)
            fixed (int* yPointer = y)
            fixed (global::GpuKernels.Tests.Kernels.References.Node* nodesPointer = nodes)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(int), isWritten: true),
                    new(yPointer, y.Length, sizeof(int), isWritten: true),
                    new(nodesPointer, nodes.Length, sizeof(global::GpuKernels.Tests.Kernels.References.Node), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan nodesSpan = transfer[2];
                void** arguments = stackalloc void*[6];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &ySpan.Pointer;
                arguments[3] = &ySpan.Length;
                arguments[4] = &nodesSpan.Pointer;
                arguments[5] = &nodesSpan.Length;
                launch.Run(global::GpuKernels.Generated.Chosen_3a532e0d.Handle, arguments, overlap: xSpan.Overlaps(ySpan) | xSpan.Overlaps(nodesSpan) | ySpan.Overlaps(nodesSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Chosen(new global::System.Span<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]), new global::System.Span<global::GpuKernels.Tests.Kernels.References.Node>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class References
    {
        /// <inheritdoc cref="Reassigned(global::System.Span{global::GpuKernels.Tests.Kernels.References.Node}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Reassigned(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.References.Node> nodes, global::GpuKernels.GpuArray<int> sums)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.References.Node) != 8)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.References.Node has {sizeof(global::GpuKernels.Tests.Kernels.References.Node)} bytes, but kernel GpuKernels.Tests.Kernels.References.Reassigned was translated for 8: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan nodesSpan = launch.Bind(nodes, "nodes", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan sumsSpan = launch.Bind(sums, "sums");
            void** arguments = stackalloc void*[4];
            arguments[0] = &nodesSpan.Pointer;
            arguments[1] = &nodesSpan.Length;
            arguments[2] = &sumsSpan.Pointer;
            arguments[3] = &sumsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Reassigned_3330e208.Handle, arguments, overlap: nodesSpan.Overlaps(sumsSpan), &plain);
            global::System.GC.KeepAlive(nodes);
            global::System.GC.KeepAlive(sums);

            static void plain(void** values) => Reassigned(new global::System.Span<global::GpuKernels.Tests.Kernels.References.Node>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="Reassigned(global::System.Span{global::GpuKernels.Tests.Kernels.References.Node}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Reassigned(global::GpuKernels.Launch launch, global::System.Span<global::GpuKernels.Tests.Kernels.References.Node> nodes, global::System.Span<int> sums)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.References.Node) != 8)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.References.Node has {sizeof(global::GpuKernels.Tests.Kernels.References.Node)} bytes, but kernel GpuKernels.Tests.Kernels.References.Reassigned was translated for 8: rebuild it.");
            fixed (global::GpuKernels.Tests.Kernels.References.Node* nodesPointer = nodes)
            fixed (int* sumsPointer = sums)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(nodesPointer, nodes.Length, sizeof(global::GpuKernels.Tests.Kernels.References.Node), isWritten: false),
                    new(sumsPointer, sums.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan nodesSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan sumsSpan = transfer[1];
                void** arguments = stackalloc void*[4];
                arguments[0] = &nodesSpan.Pointer;
                arguments[1] = &nodesSpan.Length;
                arguments[2] = &sumsSpan.Pointer;
                arguments[3] = &sumsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Reassigned_3330e208.Handle, arguments, overlap: nodesSpan.Overlaps(sumsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Reassigned(new global::System.Span<global::GpuKernels.Tests.Kernels.References.Node>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class References
    {
        /// <inheritdoc cref="AcrossBarriers(global::System.Span{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void AcrossBarriers(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> x, global::GpuKernels.GpuArray<int> counts)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x");
            global::GpuKernels.CompilerServices.DeviceSpan countsSpan = launch.Bind(counts, "counts");
            void** arguments = stackalloc void*[4];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &countsSpan.Pointer;
            arguments[3] = &countsSpan.Length;
            launch.Run(global::GpuKernels.Generated.AcrossBarriers_14426264.Handle, arguments, overlap: xSpan.Overlaps(countsSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(counts);

            static void plain(void** values) => AcrossBarriers(new global::System.Span<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="AcrossBarriers(global::System.Span{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void AcrossBarriers(global::GpuKernels.Launch launch, global::System.Span<int> x, global::System.Span<int> counts)
        {
            fixed (int* xPointer = x)
            fixed (int* countsPointer = counts)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(int), isWritten: true),
                    new(countsPointer, counts.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan countsSpan = transfer[1];
                void** arguments = stackalloc void*[4];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &countsSpan.Pointer;
                arguments[3] = &countsSpan.Length;
                launch.Run(global::GpuKernels.Generated.AcrossBarriers_14426264.Handle, arguments, overlap: xSpan.Overlaps(countsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => AcrossBarriers(new global::System.Span<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }
    }
}
