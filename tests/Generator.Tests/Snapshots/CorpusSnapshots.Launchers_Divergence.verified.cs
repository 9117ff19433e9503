namespace GpuKernels.Tests.Kernels
{
    partial class Divergence
    {
        /// <inheritdoc cref="Branches(global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Branches(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> x)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x");
            void** arguments = stackalloc void*[2];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            launch.Run(global::GpuKernels.Generated.Branches_33419f81.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(x);

            static void plain(void** values) => Branches(new global::System.Span<int>(*(void**)values[0], *(int*)values[1]));
        }

        /// <inheritdoc cref="Branches(global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Branches(global::GpuKernels.Launch launch, global::System.Span<int> x)
        {
            fixed (int* xPointer = x)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                void** arguments = stackalloc void*[2];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                launch.Run(global::GpuKernels.Generated.Branches_33419f81.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => Branches(new global::System.Span<int>(*(void**)values[0], *(int*)values[1]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Divergence
    {
        /// <inheritdoc cref="Loop(global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Loop(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> x)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x");
            void** arguments = stackalloc void*[2];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            launch.Run(global::GpuKernels.Generated.Loop_0652aec7.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(x);

            static void plain(void** values) => Loop(new global::System.Span<int>(*(void**)values[0], *(int*)values[1]));
        }

        /// <inheritdoc cref="Loop(global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Loop(global::GpuKernels.Launch launch, global::System.Span<int> x)
        {
            fixed (int* xPointer = x)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                void** arguments = stackalloc void*[2];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                launch.Run(global::GpuKernels.Generated.Loop_0652aec7.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => Loop(new global::System.Span<int>(*(void**)values[0], *(int*)values[1]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Divergence
    {
        /// <inheritdoc cref="Products(global::System.ReadOnlySpan{global::System.Half}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Products(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<global::System.Half> a, global::GpuKernels.GpuArray<float> x)
        {
            global::GpuKernels.CompilerServices.DeviceSpan aSpan = launch.Bind(a, "a", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x");
            void** arguments = stackalloc void*[4];
            arguments[0] = &aSpan.Pointer;
            arguments[1] = &aSpan.Length;
            arguments[2] = &xSpan.Pointer;
            arguments[3] = &xSpan.Length;
            launch.Run(global::GpuKernels.Generated.Products_52cfd831.Handle, arguments, overlap: aSpan.Overlaps(xSpan), &plain);
            global::System.GC.KeepAlive(a);
            global::System.GC.KeepAlive(x);

            static void plain(void** values) => Products(new global::System.ReadOnlySpan<global::System.Half>(*(void**)values[0], *(int*)values[1]), new global::System.Span<float>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="Products(global::System.ReadOnlySpan{global::System.Half}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Products(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<global::System.Half> a, global::System.Span<float> x)
        {
            fixed (global::System.Half* aPointer = a)
            fixed (float* xPointer = x)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(aPointer, a.Length, sizeof(global::System.Half), isWritten: false),
                    new(xPointer, x.Length, sizeof(float), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan aSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[1];
                void** arguments = stackalloc void*[4];
                arguments[0] = &aSpan.Pointer;
                arguments[1] = &aSpan.Length;
                arguments[2] = &xSpan.Pointer;
                arguments[3] = &xSpan.Length;
                launch.Run(global::GpuKernels.Generated.Products_52cfd831.Handle, arguments, overlap: aSpan.Overlaps(xSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Products(new global::System.ReadOnlySpan<global::System.Half>(*(void**)values[0], *(int*)values[1]), new global::System.Span<float>(*(void**)values[2], *(int*)values[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Divergence
    {
        /// <inheritdoc cref="Barrier(global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Barrier(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> x)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x");
            void** arguments = stackalloc void*[2];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            launch.Run(global::GpuKernels.Generated.Barrier_e161dfe6.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(x);

            static void plain(void** values) => Barrier(new global::System.Span<int>(*(void**)values[0], *(int*)values[1]));
        }

        /// <inheritdoc cref="Barrier(global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Barrier(global::GpuKernels.Launch launch, global::System.Span<int> x)
        {
            fixed (int* xPointer = x)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                void** arguments = stackalloc void*[2];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                launch.Run(global::GpuKernels.Generated.Barrier_e161dfe6.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => Barrier(new global::System.Span<int>(*(void**)values[0], *(int*)values[1]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Divergence
    {
        /// <inheritdoc cref="Masks(global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Masks(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> x)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x");
            void** arguments = stackalloc void*[2];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            launch.Run(global::GpuKernels.Generated.Masks_33b10990.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(x);

            static void plain(void** values) => Masks(new global::System.Span<int>(*(void**)values[0], *(int*)values[1]));
        }

        /// <inheritdoc cref="Masks(global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Masks(global::GpuKernels.Launch launch, global::System.Span<int> x)
        {
            fixed (int* xPointer = x)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                void** arguments = stackalloc void*[2];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                launch.Run(global::GpuKernels.Generated.Masks_33b10990.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => Masks(new global::System.Span<int>(*(void**)values[0], *(int*)values[1]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Divergence
    {
        /// <inheritdoc cref="BlockReturns(global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void BlockReturns(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> x)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x");
            void** arguments = stackalloc void*[2];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            launch.Run(global::GpuKernels.Generated.BlockReturns_17e50fad.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(x);

            static void plain(void** values) => BlockReturns(new global::System.Span<int>(*(void**)values[0], *(int*)values[1]));
        }

        /// <inheritdoc cref="BlockReturns(global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void BlockReturns(global::GpuKernels.Launch launch, global::System.Span<int> x)
        {
            fixed (int* xPointer = x)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                void** arguments = stackalloc void*[2];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                launch.Run(global::GpuKernels.Generated.BlockReturns_17e50fad.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => BlockReturns(new global::System.Span<int>(*(void**)values[0], *(int*)values[1]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Divergence
    {
        /// <inheritdoc cref="WithoutItself(global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void WithoutItself(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> x)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x");
            void** arguments = stackalloc void*[2];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            launch.Run(global::GpuKernels.Generated.WithoutItself_e33f9a7e.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(x);

            static void plain(void** values) => WithoutItself(new global::System.Span<int>(*(void**)values[0], *(int*)values[1]));
        }

        /// <inheritdoc cref="WithoutItself(global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void WithoutItself(global::GpuKernels.Launch launch, global::System.Span<int> x)
        {
            fixed (int* xPointer = x)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                void** arguments = stackalloc void*[2];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                launch.Run(global::GpuKernels.Generated.WithoutItself_e33f9a7e.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => WithoutItself(new global::System.Span<int>(*(void**)values[0], *(int*)values[1]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Divergence
    {
        /// <inheritdoc cref="Phase(global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Phase(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> x)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x");
            void** arguments = stackalloc void*[2];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            launch.Run(global::GpuKernels.Generated.Phase_eadbc352.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(x);

            static void plain(void** values) => Phase(new global::System.Span<int>(*(void**)values[0], *(int*)values[1]));
        }

        /// <inheritdoc cref="Phase(global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Phase(global::GpuKernels.Launch launch, global::System.Span<int> x)
        {
            fixed (int* xPointer = x)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                void** arguments = stackalloc void*[2];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                launch.Run(global::GpuKernels.Generated.Phase_eadbc352.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => Phase(new global::System.Span<int>(*(void**)values[0], *(int*)values[1]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Divergence
    {
        /// <inheritdoc cref="Copy(int, int, int, global::System.Span{byte})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Copy(global::GpuKernels.Launch launch, int count, int @from, int to, global::GpuKernels.GpuArray<byte> x)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x");
            void** arguments = stackalloc void*[5];
            arguments[0] = &count;
            arguments[1] = &@from;
            arguments[2] = &to;
            arguments[3] = &xSpan.Pointer;
            arguments[4] = &xSpan.Length;
            launch.Run(global::GpuKernels.Generated.Copy_3c4de3dc.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(x);

            static void plain(void** values) => Copy(*(int*)values[0], *(int*)values[1], *(int*)values[2], new global::System.Span<byte>(*(void**)values[3], *(int*)values[4]));
        }

        /// <inheritdoc cref="Copy(int, int, int, global::System.Span{byte})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Copy(global::GpuKernels.Launch launch, int count, int @from, int to, global::System.Span<byte> x)
        {
            fixed (byte* xPointer = x)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(byte), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                void** arguments = stackalloc void*[5];
                arguments[0] = &count;
                arguments[1] = &@from;
                arguments[2] = &to;
                arguments[3] = &xSpan.Pointer;
                arguments[4] = &xSpan.Length;
                launch.Run(global::GpuKernels.Generated.Copy_3c4de3dc.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => Copy(*(int*)values[0], *(int*)values[1], *(int*)values[2], new global::System.Span<byte>(*(void**)values[3], *(int*)values[4]));
        }
    }
}
