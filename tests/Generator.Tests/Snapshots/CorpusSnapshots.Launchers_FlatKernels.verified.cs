namespace GpuKernels.Tests.Kernels
{
    partial class FlatKernels
    {
        /// <inheritdoc cref="Axpy(float, global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Axpy(global::GpuKernels.Launch launch, float a, global::GpuKernels.GpuArray<float> x, global::GpuKernels.GpuArray<float> y)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            void** arguments = stackalloc void*[6];
            arguments[0] = &a;
            arguments[1] = &xSpan.Pointer;
            arguments[2] = &xSpan.Length;
            arguments[3] = &ySpan.Pointer;
            arguments[4] = &ySpan.Length;
            launch.Run(global::GpuKernels.Generated.Axpy_97f88cf6.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);

            static void plain(void** values) => Axpy(*(float*)values[0], new global::System.ReadOnlySpan<float>(*(void**)values[1], *(int*)values[2]), new global::System.Span<float>(*(void**)values[3], *(int*)values[4]));
        }

        /// <inheritdoc cref="Axpy(float, global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Axpy(global::GpuKernels.Launch launch, float a, global::System.ReadOnlySpan<float> x, global::System.Span<float> y)
        {
            fixed (float* xPointer = x)
            fixed (float* yPointer = y)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(float), isWritten: false),
                    new(yPointer, y.Length, sizeof(float), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[1];
                void** arguments = stackalloc void*[6];
                arguments[0] = &a;
                arguments[1] = &xSpan.Pointer;
                arguments[2] = &xSpan.Length;
                arguments[3] = &ySpan.Pointer;
                arguments[4] = &ySpan.Length;
                launch.Run(global::GpuKernels.Generated.Axpy_97f88cf6.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Axpy(*(float*)values[0], new global::System.ReadOnlySpan<float>(*(void**)values[1], *(int*)values[2]), new global::System.Span<float>(*(void**)values[3], *(int*)values[4]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class FlatKernels
    {
        /// <inheritdoc cref="Smooth(global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Smooth(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<float> x, global::GpuKernels.GpuArray<float> y)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            void** arguments = stackalloc void*[5];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &ySpan.Pointer;
            arguments[3] = &ySpan.Length;
            launch.Run(global::GpuKernels.Generated.Smooth_f443d220.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);

            static void plain(void** values) => Smooth(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.Span<float>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="Smooth(global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Smooth(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<float> x, global::System.Span<float> y)
        {
            fixed (float* xPointer = x)
            fixed (float* yPointer = y)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(float), isWritten: false),
                    new(yPointer, y.Length, sizeof(float), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[1];
                void** arguments = stackalloc void*[5];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &ySpan.Pointer;
                arguments[3] = &ySpan.Length;
                launch.Run(global::GpuKernels.Generated.Smooth_f443d220.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Smooth(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.Span<float>(*(void**)values[2], *(int*)values[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class FlatKernels
    {
        /// <inheritdoc cref="Mark(int, int, global::System.Span{byte}, global::System.Span{short})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Mark(global::GpuKernels.Launch launch, int @from, int to, global::GpuKernels.GpuArray<byte> marks, global::GpuKernels.GpuArray<short> order)
        {
            global::GpuKernels.CompilerServices.DeviceSpan marksSpan = launch.Bind(marks, "marks");
            global::GpuKernels.CompilerServices.DeviceSpan orderSpan = launch.Bind(order, "order");
            void** arguments = stackalloc void*[7];
            arguments[0] = &@from;
            arguments[1] = &to;
            arguments[2] = &marksSpan.Pointer;
            arguments[3] = &marksSpan.Length;
            arguments[4] = &orderSpan.Pointer;
            arguments[5] = &orderSpan.Length;
            launch.Run(global::GpuKernels.Generated.Mark_26ca54d5.Handle, arguments, overlap: marksSpan.Overlaps(orderSpan), &plain);
            global::System.GC.KeepAlive(marks);
            global::System.GC.KeepAlive(order);

            static void plain(void** values) => Mark(*(int*)values[0], *(int*)values[1], new global::System.Span<byte>(*(void**)values[2], *(int*)values[3]), new global::System.Span<short>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="Mark(int, int, global::System.Span{byte}, global::System.Span{short})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Mark(global::GpuKernels.Launch launch, int @from, int to, global::System.Span<byte> marks, global::System.Span<short> order)
        {
            fixed (byte* marksPointer = marks)
            fixed (short* orderPointer = order)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(marksPointer, marks.Length, sizeof(byte), isWritten: true),
                    new(orderPointer, order.Length, sizeof(short), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan marksSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan orderSpan = transfer[1];
                void** arguments = stackalloc void*[7];
                arguments[0] = &@from;
                arguments[1] = &to;
                arguments[2] = &marksSpan.Pointer;
                arguments[3] = &marksSpan.Length;
                arguments[4] = &orderSpan.Pointer;
                arguments[5] = &orderSpan.Length;
                launch.Run(global::GpuKernels.Generated.Mark_26ca54d5.Handle, arguments, overlap: marksSpan.Overlaps(orderSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Mark(*(int*)values[0], *(int*)values[1], new global::System.Span<byte>(*(void**)values[2], *(int*)values[3]), new global::System.Span<short>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class FlatKernels
    {
        /// <inheritdoc cref="Widen(global::System.ReadOnlySpan{global::System.Half}, global::System.Span{double})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Widen(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<global::System.Half> x, global::GpuKernels.GpuArray<double> y)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            void** arguments = stackalloc void*[5];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &ySpan.Pointer;
            arguments[3] = &ySpan.Length;
            launch.Run(global::GpuKernels.Generated.Widen_c127d6c0.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);

            static void plain(void** values) => Widen(new global::System.ReadOnlySpan<global::System.Half>(*(void**)values[0], *(int*)values[1]), new global::System.Span<double>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="Widen(global::System.ReadOnlySpan{global::System.Half}, global::System.Span{double})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Widen(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<global::System.Half> x, global::System.Span<double> y)
        {
            fixed (global::System.Half* xPointer = x)
            fixed (double* yPointer = y)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(global::System.Half), isWritten: false),
                    new(yPointer, y.Length, sizeof(double), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[1];
                void** arguments = stackalloc void*[5];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &ySpan.Pointer;
                arguments[3] = &ySpan.Length;
                launch.Run(global::GpuKernels.Generated.Widen_c127d6c0.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Widen(new global::System.ReadOnlySpan<global::System.Half>(*(void**)values[0], *(int*)values[1]), new global::System.Span<double>(*(void**)values[2], *(int*)values[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class FlatKernels
    {
        /// <inheritdoc cref="Extend(global::System.ReadOnlySpan{float}, global::System.Span{double})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Extend(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<float> x, global::GpuKernels.GpuArray<double> y)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            void** arguments = stackalloc void*[5];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &ySpan.Pointer;
            arguments[3] = &ySpan.Length;
            launch.Run(global::GpuKernels.Generated.Extend_676f15f7.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);

            static void plain(void** values) => Extend(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.Span<double>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="Extend(global::System.ReadOnlySpan{float}, global::System.Span{double})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Extend(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<float> x, global::System.Span<double> y)
        {
            fixed (float* xPointer = x)
            fixed (double* yPointer = y)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(float), isWritten: false),
                    new(yPointer, y.Length, sizeof(double), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[1];
                void** arguments = stackalloc void*[5];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &ySpan.Pointer;
                arguments[3] = &ySpan.Length;
                launch.Run(global::GpuKernels.Generated.Extend_676f15f7.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Extend(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.Span<double>(*(void**)values[2], *(int*)values[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class FlatKernels
    {
        /// <inheritdoc cref="Count(global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Count(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> x, global::GpuKernels.GpuArray<int> counts)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan countsSpan = launch.Bind(counts, "counts");
            void** arguments = stackalloc void*[5];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &countsSpan.Pointer;
            arguments[3] = &countsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Count_fcec741f.Handle, arguments, overlap: xSpan.Overlaps(countsSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(counts);

            static void plain(void** values) => Count(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="Count(global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Count(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> x, global::System.Span<int> counts)
        {
            fixed (int* xPointer = x)
            fixed (int* countsPointer = counts)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(int), isWritten: false),
                    new(countsPointer, counts.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan countsSpan = transfer[1];
                void** arguments = stackalloc void*[5];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &countsSpan.Pointer;
                arguments[3] = &countsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Count_fcec741f.Handle, arguments, overlap: xSpan.Overlaps(countsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Count(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class FlatKernels
    {
        /// <inheritdoc cref="Negate(global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Negate(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> x, global::GpuKernels.GpuArray<int> y)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            void** arguments = stackalloc void*[5];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &ySpan.Pointer;
            arguments[3] = &ySpan.Length;
            launch.Run(global::GpuKernels.Generated.Negate_fd653bea.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);

            static void plain(void** values) => Negate(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="Negate(global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Negate(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> x, global::System.Span<int> y)
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
                void** arguments = stackalloc void*[5];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &ySpan.Pointer;
                arguments[3] = &ySpan.Length;
                launch.Run(global::GpuKernels.Generated.Negate_fd653bea.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Negate(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class FlatKernels
    {
        /// <inheritdoc cref="Blend(int, global::System.ReadOnlySpan{byte}, global::System.Span{byte})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Blend(global::GpuKernels.Launch launch, int weight, global::GpuKernels.GpuArray<byte> x, global::GpuKernels.GpuArray<byte> y)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            void** arguments = stackalloc void*[6];
            arguments[0] = &weight;
            arguments[1] = &xSpan.Pointer;
            arguments[2] = &xSpan.Length;
            arguments[3] = &ySpan.Pointer;
            arguments[4] = &ySpan.Length;
            launch.Run(global::GpuKernels.Generated.Blend_652226d0.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);

            static void plain(void** values) => Blend(*(int*)values[0], new global::System.ReadOnlySpan<byte>(*(void**)values[1], *(int*)values[2]), new global::System.Span<byte>(*(void**)values[3], *(int*)values[4]));
        }

        /// <inheritdoc cref="Blend(int, global::System.ReadOnlySpan{byte}, global::System.Span{byte})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Blend(global::GpuKernels.Launch launch, int weight, global::System.ReadOnlySpan<byte> x, global::System.Span<byte> y)
        {
            fixed (byte* xPointer = x)
            fixed (byte* yPointer = y)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(byte), isWritten: false),
                    new(yPointer, y.Length, sizeof(byte), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[1];
                void** arguments = stackalloc void*[6];
                arguments[0] = &weight;
                arguments[1] = &xSpan.Pointer;
                arguments[2] = &xSpan.Length;
                arguments[3] = &ySpan.Pointer;
                arguments[4] = &ySpan.Length;
                launch.Run(global::GpuKernels.Generated.Blend_652226d0.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Blend(*(int*)values[0], new global::System.ReadOnlySpan<byte>(*(void**)values[1], *(int*)values[2]), new global::System.Span<byte>(*(void**)values[3], *(int*)values[4]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class FlatKernels
    {
        /// <inheritdoc cref="Scale(global::System.ReadOnlySpan{byte}, global::System.ReadOnlySpan{bool}, global::System.ReadOnlySpan{float}, global::System.Span{float}, global::System.Span{bool})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Scale(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<byte> x, global::GpuKernels.GpuArray<bool> isDouble, global::GpuKernels.GpuArray<float> table, global::GpuKernels.GpuArray<float> y, global::GpuKernels.GpuArray<bool> isLarge)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan isDoubleSpan = launch.Bind(isDouble, "isDouble", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan tableSpan = launch.Bind(table, "table", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            global::GpuKernels.CompilerServices.DeviceSpan isLargeSpan = launch.Bind(isLarge, "isLarge");
            void** arguments = stackalloc void*[11];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &isDoubleSpan.Pointer;
            arguments[3] = &isDoubleSpan.Length;
            arguments[4] = &tableSpan.Pointer;
            arguments[5] = &tableSpan.Length;
            arguments[6] = &ySpan.Pointer;
            arguments[7] = &ySpan.Length;
            arguments[8] = &isLargeSpan.Pointer;
            arguments[9] = &isLargeSpan.Length;
            launch.Run(global::GpuKernels.Generated.Scale_0298ee01.Handle, arguments, overlap: xSpan.Overlaps(ySpan) | xSpan.Overlaps(isLargeSpan) | isDoubleSpan.Overlaps(ySpan) | isDoubleSpan.Overlaps(isLargeSpan) | tableSpan.Overlaps(ySpan) | tableSpan.Overlaps(isLargeSpan) | ySpan.Overlaps(isLargeSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(isDouble);
            global::System.GC.KeepAlive(table);
            global::System.GC.KeepAlive(y);
            global::System.GC.KeepAlive(isLarge);

            static void plain(void** values) => Scale(new global::System.ReadOnlySpan<byte>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<bool>(*(void**)values[2], *(int*)values[3]), new global::System.ReadOnlySpan<float>(*(void**)values[4], *(int*)values[5]), new global::System.Span<float>(*(void**)values[6], *(int*)values[7]), new global::System.Span<bool>(*(void**)values[8], *(int*)values[9]));
        }

        /// <inheritdoc cref="Scale(global::System.ReadOnlySpan{byte}, global::System.ReadOnlySpan{bool}, global::System.ReadOnlySpan{float}, global::System.Span{float}, global::System.Span{bool})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Scale(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<byte> x, global::System.ReadOnlySpan<bool> isDouble, global::System.ReadOnlySpan<float> table, global::System.Span<float> y, global::System.Span<bool> isLarge)
        {
            fixed (byte* xPointer = x)
            fixed (bool* isDoublePointer = isDouble)
            fixed (float* tablePointer = table)
            fixed (float* yPointer = y)
            fixed (bool* isLargePointer = isLarge)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(byte), isWritten: false),
                    new(isDoublePointer, isDouble.Length, sizeof(bool), isWritten: false),
                    new(tablePointer, table.Length, sizeof(float), isWritten: false),
                    new(yPointer, y.Length, sizeof(float), isWritten: true),
                    new(isLargePointer, isLarge.Length, sizeof(bool), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan isDoubleSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan tableSpan = transfer[2];
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[3];
                global::GpuKernels.CompilerServices.DeviceSpan isLargeSpan = transfer[4];
                void** arguments = stackalloc void*[11];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &isDoubleSpan.Pointer;
                arguments[3] = &isDoubleSpan.Length;
                arguments[4] = &tableSpan.Pointer;
                arguments[5] = &tableSpan.Length;
                arguments[6] = &ySpan.Pointer;
                arguments[7] = &ySpan.Length;
                arguments[8] = &isLargeSpan.Pointer;
                arguments[9] = &isLargeSpan.Length;
                launch.Run(global::GpuKernels.Generated.Scale_0298ee01.Handle, arguments, overlap: xSpan.Overlaps(ySpan) | xSpan.Overlaps(isLargeSpan) | isDoubleSpan.Overlaps(ySpan) | isDoubleSpan.Overlaps(isLargeSpan) | tableSpan.Overlaps(ySpan) | tableSpan.Overlaps(isLargeSpan) | ySpan.Overlaps(isLargeSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Scale(new global::System.ReadOnlySpan<byte>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<bool>(*(void**)values[2], *(int*)values[3]), new global::System.ReadOnlySpan<float>(*(void**)values[4], *(int*)values[5]), new global::System.Span<float>(*(void**)values[6], *(int*)values[7]), new global::System.Span<bool>(*(void**)values[8], *(int*)values[9]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class FlatKernels
    {
        /// <inheritdoc cref="HalfAxpy(global::System.Half, global::System.ReadOnlySpan{global::System.Half}, global::System.Span{global::System.Half})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void HalfAxpy(global::GpuKernels.Launch launch, global::System.Half a, global::GpuKernels.GpuArray<global::System.Half> x, global::GpuKernels.GpuArray<global::System.Half> y)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            void** arguments = stackalloc void*[6];
            arguments[0] = &a;
            arguments[1] = &xSpan.Pointer;
            arguments[2] = &xSpan.Length;
            arguments[3] = &ySpan.Pointer;
            arguments[4] = &ySpan.Length;
            launch.Run(global::GpuKernels.Generated.HalfAxpy_5582367b.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);

            static void plain(void** values) => HalfAxpy(*(global::System.Half*)values[0], new global::System.ReadOnlySpan<global::System.Half>(*(void**)values[1], *(int*)values[2]), new global::System.Span<global::System.Half>(*(void**)values[3], *(int*)values[4]));
        }

        /// <inheritdoc cref="HalfAxpy(global::System.Half, global::System.ReadOnlySpan{global::System.Half}, global::System.Span{global::System.Half})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void HalfAxpy(global::GpuKernels.Launch launch, global::System.Half a, global::System.ReadOnlySpan<global::System.Half> x, global::System.Span<global::System.Half> y)
        {
            fixed (global::System.Half* xPointer = x)
            fixed (global::System.Half* yPointer = y)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(global::System.Half), isWritten: false),
                    new(yPointer, y.Length, sizeof(global::System.Half), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[1];
                void** arguments = stackalloc void*[6];
                arguments[0] = &a;
                arguments[1] = &xSpan.Pointer;
                arguments[2] = &xSpan.Length;
                arguments[3] = &ySpan.Pointer;
                arguments[4] = &ySpan.Length;
                launch.Run(global::GpuKernels.Generated.HalfAxpy_5582367b.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => HalfAxpy(*(global::System.Half*)values[0], new global::System.ReadOnlySpan<global::System.Half>(*(void**)values[1], *(int*)values[2]), new global::System.Span<global::System.Half>(*(void**)values[3], *(int*)values[4]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class FlatKernels
    {
        /// <inheritdoc cref="Gray(global::System.ReadOnlySpan{global::GpuKernels.Tests.Kernels.FlatKernels.Color}, global::System.Span{byte})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Gray(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.FlatKernels.Color> colors, global::GpuKernels.GpuArray<byte> gray)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.FlatKernels.Color) != 3)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.FlatKernels.Color has {sizeof(global::GpuKernels.Tests.Kernels.FlatKernels.Color)} bytes, but kernel GpuKernels.Tests.Kernels.FlatKernels.Gray was translated for 3: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan colorsSpan = launch.Bind(colors, "colors", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan graySpan = launch.Bind(gray, "gray");
            void** arguments = stackalloc void*[5];
            arguments[0] = &colorsSpan.Pointer;
            arguments[1] = &colorsSpan.Length;
            arguments[2] = &graySpan.Pointer;
            arguments[3] = &graySpan.Length;
            launch.Run(global::GpuKernels.Generated.Gray_f4398d08.Handle, arguments, overlap: colorsSpan.Overlaps(graySpan), &plain);
            global::System.GC.KeepAlive(colors);
            global::System.GC.KeepAlive(gray);

            static void plain(void** values) => Gray(new global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.FlatKernels.Color>(*(void**)values[0], *(int*)values[1]), new global::System.Span<byte>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="Gray(global::System.ReadOnlySpan{global::GpuKernels.Tests.Kernels.FlatKernels.Color}, global::System.Span{byte})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Gray(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.FlatKernels.Color> colors, global::System.Span<byte> gray)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.FlatKernels.Color) != 3)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.FlatKernels.Color has {sizeof(global::GpuKernels.Tests.Kernels.FlatKernels.Color)} bytes, but kernel GpuKernels.Tests.Kernels.FlatKernels.Gray was translated for 3: rebuild it.");
            fixed (global::GpuKernels.Tests.Kernels.FlatKernels.Color* colorsPointer = colors)
            fixed (byte* grayPointer = gray)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(colorsPointer, colors.Length, sizeof(global::GpuKernels.Tests.Kernels.FlatKernels.Color), isWritten: false),
                    new(grayPointer, gray.Length, sizeof(byte), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan colorsSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan graySpan = transfer[1];
                void** arguments = stackalloc void*[5];
                arguments[0] = &colorsSpan.Pointer;
                arguments[1] = &colorsSpan.Length;
                arguments[2] = &graySpan.Pointer;
                arguments[3] = &graySpan.Length;
                launch.Run(global::GpuKernels.Generated.Gray_f4398d08.Handle, arguments, overlap: colorsSpan.Overlaps(graySpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Gray(new global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.FlatKernels.Color>(*(void**)values[0], *(int*)values[1]), new global::System.Span<byte>(*(void**)values[2], *(int*)values[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class FlatKernels
    {
        /// <inheritdoc cref="Select(global::System.ReadOnlySpan{byte}, global::System.ReadOnlySpan{short}, global::System.Span{short})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Select(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<byte> mask, global::GpuKernels.GpuArray<short> x, global::GpuKernels.GpuArray<short> y)
        {
            global::GpuKernels.CompilerServices.DeviceSpan maskSpan = launch.Bind(mask, "mask", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            void** arguments = stackalloc void*[7];
            arguments[0] = &maskSpan.Pointer;
            arguments[1] = &maskSpan.Length;
            arguments[2] = &xSpan.Pointer;
            arguments[3] = &xSpan.Length;
            arguments[4] = &ySpan.Pointer;
            arguments[5] = &ySpan.Length;
            launch.Run(global::GpuKernels.Generated.Select_bf77038b.Handle, arguments, overlap: maskSpan.Overlaps(ySpan) | xSpan.Overlaps(ySpan), &plain);
            global::System.GC.KeepAlive(mask);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);

            static void plain(void** values) => Select(new global::System.ReadOnlySpan<byte>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<short>(*(void**)values[2], *(int*)values[3]), new global::System.Span<short>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="Select(global::System.ReadOnlySpan{byte}, global::System.ReadOnlySpan{short}, global::System.Span{short})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Select(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<byte> mask, global::System.ReadOnlySpan<short> x, global::System.Span<short> y)
        {
            fixed (byte* maskPointer = mask)
            fixed (short* xPointer = x)
            fixed (short* yPointer = y)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(maskPointer, mask.Length, sizeof(byte), isWritten: false),
                    new(xPointer, x.Length, sizeof(short), isWritten: false),
                    new(yPointer, y.Length, sizeof(short), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan maskSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[2];
                void** arguments = stackalloc void*[7];
                arguments[0] = &maskSpan.Pointer;
                arguments[1] = &maskSpan.Length;
                arguments[2] = &xSpan.Pointer;
                arguments[3] = &xSpan.Length;
                arguments[4] = &ySpan.Pointer;
                arguments[5] = &ySpan.Length;
                launch.Run(global::GpuKernels.Generated.Select_bf77038b.Handle, arguments, overlap: maskSpan.Overlaps(ySpan) | xSpan.Overlaps(ySpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Select(new global::System.ReadOnlySpan<byte>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<short>(*(void**)values[2], *(int*)values[3]), new global::System.Span<short>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class FlatKernels
    {
        /// <inheritdoc cref="Invert(global::System.Span{sbyte})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Invert(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<sbyte> x)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x");
            void** arguments = stackalloc void*[3];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            launch.Run(global::GpuKernels.Generated.Invert_cedb4754.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(x);

            static void plain(void** values) => Invert(new global::System.Span<sbyte>(*(void**)values[0], *(int*)values[1]));
        }

        /// <inheritdoc cref="Invert(global::System.Span{sbyte})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Invert(global::GpuKernels.Launch launch, global::System.Span<sbyte> x)
        {
            fixed (sbyte* xPointer = x)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(sbyte), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                void** arguments = stackalloc void*[3];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                launch.Run(global::GpuKernels.Generated.Invert_cedb4754.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => Invert(new global::System.Span<sbyte>(*(void**)values[0], *(int*)values[1]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class FlatKernels
    {
        /// <inheritdoc cref="Front(int, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Front(global::GpuKernels.Launch launch, int n, global::GpuKernels.GpuArray<int> x)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x");
            void** arguments = stackalloc void*[4];
            arguments[0] = &n;
            arguments[1] = &xSpan.Pointer;
            arguments[2] = &xSpan.Length;
            launch.Run(global::GpuKernels.Generated.Front_efbfe292.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(x);

            static void plain(void** values) => Front(*(int*)values[0], new global::System.Span<int>(*(void**)values[1], *(int*)values[2]));
        }

        /// <inheritdoc cref="Front(int, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Front(global::GpuKernels.Launch launch, int n, global::System.Span<int> x)
        {
            fixed (int* xPointer = x)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                void** arguments = stackalloc void*[4];
                arguments[0] = &n;
                arguments[1] = &xSpan.Pointer;
                arguments[2] = &xSpan.Length;
                launch.Run(global::GpuKernels.Generated.Front_efbfe292.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => Front(*(int*)values[0], new global::System.Span<int>(*(void**)values[1], *(int*)values[2]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class FlatKernels
    {
        /// <inheritdoc cref="Laplace(int, int, global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Laplace(global::GpuKernels.Launch launch, int width, int height, global::GpuKernels.GpuArray<float> source, global::GpuKernels.GpuArray<float> target)
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
            launch.Run(global::GpuKernels.Generated.Laplace_6fa5459a.Handle, arguments, overlap: sourceSpan.Overlaps(targetSpan), &plain);
            global::System.GC.KeepAlive(source);
            global::System.GC.KeepAlive(target);

            static void plain(void** values) => Laplace(*(int*)values[0], *(int*)values[1], new global::System.ReadOnlySpan<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<float>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="Laplace(int, int, global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Laplace(global::GpuKernels.Launch launch, int width, int height, global::System.ReadOnlySpan<float> source, global::System.Span<float> target)
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
                launch.Run(global::GpuKernels.Generated.Laplace_6fa5459a.Handle, arguments, overlap: sourceSpan.Overlaps(targetSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Laplace(*(int*)values[0], *(int*)values[1], new global::System.ReadOnlySpan<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<float>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class FlatKernels
    {
        /// <inheritdoc cref="Diffuse(int, int, int, float, global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Diffuse(global::GpuKernels.Launch launch, int width, int height, int depth, float rate, global::GpuKernels.GpuArray<float> source, global::GpuKernels.GpuArray<float> target)
        {
            global::GpuKernels.CompilerServices.DeviceSpan sourceSpan = launch.Bind(source, "source", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan targetSpan = launch.Bind(target, "target");
            void** arguments = stackalloc void*[9];
            arguments[0] = &width;
            arguments[1] = &height;
            arguments[2] = &depth;
            arguments[3] = &rate;
            arguments[4] = &sourceSpan.Pointer;
            arguments[5] = &sourceSpan.Length;
            arguments[6] = &targetSpan.Pointer;
            arguments[7] = &targetSpan.Length;
            launch.Run(global::GpuKernels.Generated.Diffuse_3304701b.Handle, arguments, overlap: sourceSpan.Overlaps(targetSpan), &plain);
            global::System.GC.KeepAlive(source);
            global::System.GC.KeepAlive(target);

            static void plain(void** values) => Diffuse(*(int*)values[0], *(int*)values[1], *(int*)values[2], *(float*)values[3], new global::System.ReadOnlySpan<float>(*(void**)values[4], *(int*)values[5]), new global::System.Span<float>(*(void**)values[6], *(int*)values[7]));
        }

        /// <inheritdoc cref="Diffuse(int, int, int, float, global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Diffuse(global::GpuKernels.Launch launch, int width, int height, int depth, float rate, global::System.ReadOnlySpan<float> source, global::System.Span<float> target)
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
                void** arguments = stackalloc void*[9];
                arguments[0] = &width;
                arguments[1] = &height;
                arguments[2] = &depth;
                arguments[3] = &rate;
                arguments[4] = &sourceSpan.Pointer;
                arguments[5] = &sourceSpan.Length;
                arguments[6] = &targetSpan.Pointer;
                arguments[7] = &targetSpan.Length;
                launch.Run(global::GpuKernels.Generated.Diffuse_3304701b.Handle, arguments, overlap: sourceSpan.Overlaps(targetSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Diffuse(*(int*)values[0], *(int*)values[1], *(int*)values[2], *(float*)values[3], new global::System.ReadOnlySpan<float>(*(void**)values[4], *(int*)values[5]), new global::System.Span<float>(*(void**)values[6], *(int*)values[7]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class FlatKernels
    {
        /// <inheritdoc cref="Shade(int, int, global::System.ReadOnlySpan{byte}, global::System.ReadOnlySpan{short}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Shade(global::GpuKernels.Launch launch, int width, int height, global::GpuKernels.GpuArray<byte> mask, global::GpuKernels.GpuArray<short> depths, global::GpuKernels.GpuArray<float> light)
        {
            global::GpuKernels.CompilerServices.DeviceSpan maskSpan = launch.Bind(mask, "mask", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan depthsSpan = launch.Bind(depths, "depths", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan lightSpan = launch.Bind(light, "light");
            void** arguments = stackalloc void*[9];
            arguments[0] = &width;
            arguments[1] = &height;
            arguments[2] = &maskSpan.Pointer;
            arguments[3] = &maskSpan.Length;
            arguments[4] = &depthsSpan.Pointer;
            arguments[5] = &depthsSpan.Length;
            arguments[6] = &lightSpan.Pointer;
            arguments[7] = &lightSpan.Length;
            launch.Run(global::GpuKernels.Generated.Shade_60cde452.Handle, arguments, overlap: maskSpan.Overlaps(lightSpan) | depthsSpan.Overlaps(lightSpan), &plain);
            global::System.GC.KeepAlive(mask);
            global::System.GC.KeepAlive(depths);
            global::System.GC.KeepAlive(light);

            static void plain(void** values) => Shade(*(int*)values[0], *(int*)values[1], new global::System.ReadOnlySpan<byte>(*(void**)values[2], *(int*)values[3]), new global::System.ReadOnlySpan<short>(*(void**)values[4], *(int*)values[5]), new global::System.Span<float>(*(void**)values[6], *(int*)values[7]));
        }

        /// <inheritdoc cref="Shade(int, int, global::System.ReadOnlySpan{byte}, global::System.ReadOnlySpan{short}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Shade(global::GpuKernels.Launch launch, int width, int height, global::System.ReadOnlySpan<byte> mask, global::System.ReadOnlySpan<short> depths, global::System.Span<float> light)
        {
            fixed (byte* maskPointer = mask)
            fixed (short* depthsPointer = depths)
            fixed (float* lightPointer = light)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(maskPointer, mask.Length, sizeof(byte), isWritten: false),
                    new(depthsPointer, depths.Length, sizeof(short), isWritten: false),
                    new(lightPointer, light.Length, sizeof(float), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan maskSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan depthsSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan lightSpan = transfer[2];
                void** arguments = stackalloc void*[9];
                arguments[0] = &width;
                arguments[1] = &height;
                arguments[2] = &maskSpan.Pointer;
                arguments[3] = &maskSpan.Length;
                arguments[4] = &depthsSpan.Pointer;
                arguments[5] = &depthsSpan.Length;
                arguments[6] = &lightSpan.Pointer;
                arguments[7] = &lightSpan.Length;
                launch.Run(global::GpuKernels.Generated.Shade_60cde452.Handle, arguments, overlap: maskSpan.Overlaps(lightSpan) | depthsSpan.Overlaps(lightSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Shade(*(int*)values[0], *(int*)values[1], new global::System.ReadOnlySpan<byte>(*(void**)values[2], *(int*)values[3]), new global::System.ReadOnlySpan<short>(*(void**)values[4], *(int*)values[5]), new global::System.Span<float>(*(void**)values[6], *(int*)values[7]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class FlatKernels
    {
        /// <inheritdoc cref="Turn(int, global::System.ReadOnlySpan{double}, global::System.Span{double})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Turn(global::GpuKernels.Launch launch, int width, global::GpuKernels.GpuArray<double> source, global::GpuKernels.GpuArray<double> target)
        {
            global::GpuKernels.CompilerServices.DeviceSpan sourceSpan = launch.Bind(source, "source", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan targetSpan = launch.Bind(target, "target");
            void** arguments = stackalloc void*[6];
            arguments[0] = &width;
            arguments[1] = &sourceSpan.Pointer;
            arguments[2] = &sourceSpan.Length;
            arguments[3] = &targetSpan.Pointer;
            arguments[4] = &targetSpan.Length;
            launch.Run(global::GpuKernels.Generated.Turn_639ccfee.Handle, arguments, overlap: sourceSpan.Overlaps(targetSpan), &plain);
            global::System.GC.KeepAlive(source);
            global::System.GC.KeepAlive(target);

            static void plain(void** values) => Turn(*(int*)values[0], new global::System.ReadOnlySpan<double>(*(void**)values[1], *(int*)values[2]), new global::System.Span<double>(*(void**)values[3], *(int*)values[4]));
        }

        /// <inheritdoc cref="Turn(int, global::System.ReadOnlySpan{double}, global::System.Span{double})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Turn(global::GpuKernels.Launch launch, int width, global::System.ReadOnlySpan<double> source, global::System.Span<double> target)
        {
            fixed (double* sourcePointer = source)
            fixed (double* targetPointer = target)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(sourcePointer, source.Length, sizeof(double), isWritten: false),
                    new(targetPointer, target.Length, sizeof(double), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan sourceSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan targetSpan = transfer[1];
                void** arguments = stackalloc void*[6];
                arguments[0] = &width;
                arguments[1] = &sourceSpan.Pointer;
                arguments[2] = &sourceSpan.Length;
                arguments[3] = &targetSpan.Pointer;
                arguments[4] = &targetSpan.Length;
                launch.Run(global::GpuKernels.Generated.Turn_639ccfee.Handle, arguments, overlap: sourceSpan.Overlaps(targetSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Turn(*(int*)values[0], new global::System.ReadOnlySpan<double>(*(void**)values[1], *(int*)values[2]), new global::System.Span<double>(*(void**)values[3], *(int*)values[4]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class FlatKernels
    {
        /// <inheritdoc cref="Weave(int, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Weave(global::GpuKernels.Launch launch, int width, global::GpuKernels.GpuArray<int> values)
        {
            global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = launch.Bind(values, "values");
            void** arguments = stackalloc void*[4];
            arguments[0] = &width;
            arguments[1] = &valuesSpan.Pointer;
            arguments[2] = &valuesSpan.Length;
            launch.Run(global::GpuKernels.Generated.Weave_4ead08ef.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(values);

            static void plain(void** values_) => Weave(*(int*)values_[0], new global::System.Span<int>(*(void**)values_[1], *(int*)values_[2]));
        }

        /// <inheritdoc cref="Weave(int, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Weave(global::GpuKernels.Launch launch, int width, global::System.Span<int> values)
        {
            fixed (int* valuesPointer = values)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(valuesPointer, values.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = transfer[0];
                void** arguments = stackalloc void*[4];
                arguments[0] = &width;
                arguments[1] = &valuesSpan.Pointer;
                arguments[2] = &valuesSpan.Length;
                launch.Run(global::GpuKernels.Generated.Weave_4ead08ef.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values_) => Weave(*(int*)values_[0], new global::System.Span<int>(*(void**)values_[1], *(int*)values_[2]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class FlatKernels
    {
        /// <inheritdoc cref="Number(int, int, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Number(global::GpuKernels.Launch launch, int width, int height, global::GpuKernels.GpuArray<int> numbers)
        {
            global::GpuKernels.CompilerServices.DeviceSpan numbersSpan = launch.Bind(numbers, "numbers");
            void** arguments = stackalloc void*[5];
            arguments[0] = &width;
            arguments[1] = &height;
            arguments[2] = &numbersSpan.Pointer;
            arguments[3] = &numbersSpan.Length;
            launch.Run(global::GpuKernels.Generated.Number_ef9defe3.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(numbers);

            static void plain(void** values) => Number(*(int*)values[0], *(int*)values[1], new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="Number(int, int, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Number(global::GpuKernels.Launch launch, int width, int height, global::System.Span<int> numbers)
        {
            fixed (int* numbersPointer = numbers)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(numbersPointer, numbers.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan numbersSpan = transfer[0];
                void** arguments = stackalloc void*[5];
                arguments[0] = &width;
                arguments[1] = &height;
                arguments[2] = &numbersSpan.Pointer;
                arguments[3] = &numbersSpan.Length;
                launch.Run(global::GpuKernels.Generated.Number_ef9defe3.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => Number(*(int*)values[0], *(int*)values[1], new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }
    }
}
