namespace GpuKernels.Tests.Kernels
{
    partial class FlatEdges
    {
        /// <inheritdoc cref="Halve(int, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Halve(global::GpuKernels.Launch launch, int n, global::GpuKernels.GpuArray<int> y)
        {
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            void** arguments = stackalloc void*[4];
            arguments[0] = &n;
            arguments[1] = &ySpan.Pointer;
            arguments[2] = &ySpan.Length;
            launch.Run(global::GpuKernels.Generated.Halve_5f768c9d.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(y);

            static void plain(void** values) => Halve(*(int*)values[0], new global::System.Span<int>(*(void**)values[1], *(int*)values[2]));
        }

        /// <inheritdoc cref="Halve(int, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Halve(global::GpuKernels.Launch launch, int n, global::System.Span<int> y)
        {
            fixed (int* yPointer = y)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(yPointer, y.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[0];
                void** arguments = stackalloc void*[4];
                arguments[0] = &n;
                arguments[1] = &ySpan.Pointer;
                arguments[2] = &ySpan.Length;
                launch.Run(global::GpuKernels.Generated.Halve_5f768c9d.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => Halve(*(int*)values[0], new global::System.Span<int>(*(void**)values[1], *(int*)values[2]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class FlatEdges
    {
        /// <inheritdoc cref="Shorten(global::System.Span{byte})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Shorten(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<byte> y)
        {
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            void** arguments = stackalloc void*[3];
            arguments[0] = &ySpan.Pointer;
            arguments[1] = &ySpan.Length;
            launch.Run(global::GpuKernels.Generated.Shorten_0c2f8c18.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(y);

            static void plain(void** values) => Shorten(new global::System.Span<byte>(*(void**)values[0], *(int*)values[1]));
        }

        /// <inheritdoc cref="Shorten(global::System.Span{byte})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Shorten(global::GpuKernels.Launch launch, global::System.Span<byte> y)
        {
            fixed (byte* yPointer = y)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(yPointer, y.Length, sizeof(byte), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[0];
                void** arguments = stackalloc void*[3];
                arguments[0] = &ySpan.Pointer;
                arguments[1] = &ySpan.Length;
                launch.Run(global::GpuKernels.Generated.Shorten_0c2f8c18.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => Shorten(new global::System.Span<byte>(*(void**)values[0], *(int*)values[1]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class FlatEdges
    {
        /// <inheritdoc cref="Choose(bool, global::System.ReadOnlySpan{byte}, global::System.ReadOnlySpan{byte}, global::System.Span{byte})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Choose(global::GpuKernels.Launch launch, bool isOther, global::GpuKernels.GpuArray<byte> x, global::GpuKernels.GpuArray<byte> other, global::GpuKernels.GpuArray<byte> y)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan otherSpan = launch.Bind(other, "other", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            void** arguments = stackalloc void*[8];
            arguments[0] = &isOther;
            arguments[1] = &xSpan.Pointer;
            arguments[2] = &xSpan.Length;
            arguments[3] = &otherSpan.Pointer;
            arguments[4] = &otherSpan.Length;
            arguments[5] = &ySpan.Pointer;
            arguments[6] = &ySpan.Length;
            launch.Run(global::GpuKernels.Generated.Choose_78c242e2.Handle, arguments, overlap: xSpan.Overlaps(ySpan) | otherSpan.Overlaps(ySpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(other);
            global::System.GC.KeepAlive(y);

            static void plain(void** values) => Choose(*(bool*)values[0], new global::System.ReadOnlySpan<byte>(*(void**)values[1], *(int*)values[2]), new global::System.ReadOnlySpan<byte>(*(void**)values[3], *(int*)values[4]), new global::System.Span<byte>(*(void**)values[5], *(int*)values[6]));
        }

        /// <inheritdoc cref="Choose(bool, global::System.ReadOnlySpan{byte}, global::System.ReadOnlySpan{byte}, global::System.Span{byte})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Choose(global::GpuKernels.Launch launch, bool isOther, global::System.ReadOnlySpan<byte> x, global::System.ReadOnlySpan<byte> other, global::System.Span<byte> y)
        {
            fixed (byte* xPointer = x)
            fixed (byte* otherPointer = other)
            fixed (byte* yPointer = y)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(byte), isWritten: false),
                    new(otherPointer, other.Length, sizeof(byte), isWritten: false),
                    new(yPointer, y.Length, sizeof(byte), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan otherSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[2];
                void** arguments = stackalloc void*[8];
                arguments[0] = &isOther;
                arguments[1] = &xSpan.Pointer;
                arguments[2] = &xSpan.Length;
                arguments[3] = &otherSpan.Pointer;
                arguments[4] = &otherSpan.Length;
                arguments[5] = &ySpan.Pointer;
                arguments[6] = &ySpan.Length;
                launch.Run(global::GpuKernels.Generated.Choose_78c242e2.Handle, arguments, overlap: xSpan.Overlaps(ySpan) | otherSpan.Overlaps(ySpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Choose(*(bool*)values[0], new global::System.ReadOnlySpan<byte>(*(void**)values[1], *(int*)values[2]), new global::System.ReadOnlySpan<byte>(*(void**)values[3], *(int*)values[4]), new global::System.Span<byte>(*(void**)values[5], *(int*)values[6]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class FlatEdges
    {
        /// <inheritdoc cref="Redirect(bool, global::System.ReadOnlySpan{byte}, global::System.Span{byte}, global::System.Span{byte})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Redirect(global::GpuKernels.Launch launch, bool isOther, global::GpuKernels.GpuArray<byte> x, global::GpuKernels.GpuArray<byte> y, global::GpuKernels.GpuArray<byte> other)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            global::GpuKernels.CompilerServices.DeviceSpan otherSpan = launch.Bind(other, "other");
            void** arguments = stackalloc void*[8];
            arguments[0] = &isOther;
            arguments[1] = &xSpan.Pointer;
            arguments[2] = &xSpan.Length;
            arguments[3] = &ySpan.Pointer;
            arguments[4] = &ySpan.Length;
            arguments[5] = &otherSpan.Pointer;
            arguments[6] = &otherSpan.Length;
            launch.Run(global::GpuKernels.Generated.Redirect_2cdac10d.Handle, arguments, overlap: xSpan.Overlaps(ySpan) | xSpan.Overlaps(otherSpan) | ySpan.Overlaps(otherSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);
            global::System.GC.KeepAlive(other);

            static void plain(void** values) => Redirect(*(bool*)values[0], new global::System.ReadOnlySpan<byte>(*(void**)values[1], *(int*)values[2]), new global::System.Span<byte>(*(void**)values[3], *(int*)values[4]), new global::System.Span<byte>(*(void**)values[5], *(int*)values[6]));
        }

        /// <inheritdoc cref="Redirect(bool, global::System.ReadOnlySpan{byte}, global::System.Span{byte}, global::System.Span{byte})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Redirect(global::GpuKernels.Launch launch, bool isOther, global::System.ReadOnlySpan<byte> x, global::System.Span<byte> y, global::System.Span<byte> other)
        {
            fixed (byte* xPointer = x)
            fixed (byte* yPointer = y)
            fixed (byte* otherPointer = other)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(byte), isWritten: false),
                    new(yPointer, y.Length, sizeof(byte), isWritten: true),
                    new(otherPointer, other.Length, sizeof(byte), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan otherSpan = transfer[2];
                void** arguments = stackalloc void*[8];
                arguments[0] = &isOther;
                arguments[1] = &xSpan.Pointer;
                arguments[2] = &xSpan.Length;
                arguments[3] = &ySpan.Pointer;
                arguments[4] = &ySpan.Length;
                arguments[5] = &otherSpan.Pointer;
                arguments[6] = &otherSpan.Length;
                launch.Run(global::GpuKernels.Generated.Redirect_2cdac10d.Handle, arguments, overlap: xSpan.Overlaps(ySpan) | xSpan.Overlaps(otherSpan) | ySpan.Overlaps(otherSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Redirect(*(bool*)values[0], new global::System.ReadOnlySpan<byte>(*(void**)values[1], *(int*)values[2]), new global::System.Span<byte>(*(void**)values[3], *(int*)values[4]), new global::System.Span<byte>(*(void**)values[5], *(int*)values[6]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class FlatEdges
    {
        /// <inheritdoc cref="Shift(int, global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Shift(global::GpuKernels.Launch launch, int width, global::GpuKernels.GpuArray<float> source, global::GpuKernels.GpuArray<float> target)
        {
            global::GpuKernels.CompilerServices.DeviceSpan sourceSpan = launch.Bind(source, "source", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan targetSpan = launch.Bind(target, "target");
            void** arguments = stackalloc void*[6];
            arguments[0] = &width;
            arguments[1] = &sourceSpan.Pointer;
            arguments[2] = &sourceSpan.Length;
            arguments[3] = &targetSpan.Pointer;
            arguments[4] = &targetSpan.Length;
            launch.Run(global::GpuKernels.Generated.Shift_0af716af.Handle, arguments, overlap: sourceSpan.Overlaps(targetSpan), &plain);
            global::System.GC.KeepAlive(source);
            global::System.GC.KeepAlive(target);

            static void plain(void** values) => Shift(*(int*)values[0], new global::System.ReadOnlySpan<float>(*(void**)values[1], *(int*)values[2]), new global::System.Span<float>(*(void**)values[3], *(int*)values[4]));
        }

        /// <inheritdoc cref="Shift(int, global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Shift(global::GpuKernels.Launch launch, int width, global::System.ReadOnlySpan<float> source, global::System.Span<float> target)
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
                void** arguments = stackalloc void*[6];
                arguments[0] = &width;
                arguments[1] = &sourceSpan.Pointer;
                arguments[2] = &sourceSpan.Length;
                arguments[3] = &targetSpan.Pointer;
                arguments[4] = &targetSpan.Length;
                launch.Run(global::GpuKernels.Generated.Shift_0af716af.Handle, arguments, overlap: sourceSpan.Overlaps(targetSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Shift(*(int*)values[0], new global::System.ReadOnlySpan<float>(*(void**)values[1], *(int*)values[2]), new global::System.Span<float>(*(void**)values[3], *(int*)values[4]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class FlatEdges
    {
        /// <inheritdoc cref="Fill(byte, global::System.Span{byte})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Fill(global::GpuKernels.Launch launch, byte value, global::GpuKernels.GpuArray<byte> y)
        {
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            void** arguments = stackalloc void*[4];
            arguments[0] = &value;
            arguments[1] = &ySpan.Pointer;
            arguments[2] = &ySpan.Length;
            launch.Run(global::GpuKernels.Generated.Fill_2b791e34.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(y);

            static void plain(void** values) => Fill(*(byte*)values[0], new global::System.Span<byte>(*(void**)values[1], *(int*)values[2]));
        }

        /// <inheritdoc cref="Fill(byte, global::System.Span{byte})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Fill(global::GpuKernels.Launch launch, byte value, global::System.Span<byte> y)
        {
            fixed (byte* yPointer = y)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(yPointer, y.Length, sizeof(byte), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[0];
                void** arguments = stackalloc void*[4];
                arguments[0] = &value;
                arguments[1] = &ySpan.Pointer;
                arguments[2] = &ySpan.Length;
                launch.Run(global::GpuKernels.Generated.Fill_2b791e34.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => Fill(*(byte*)values[0], new global::System.Span<byte>(*(void**)values[1], *(int*)values[2]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class FlatEdges
    {
        /// <inheritdoc cref="Rename(global::System.ReadOnlySpan{short}, global::System.Span{short}, global::System.Span{short})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Rename(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<short> x, global::GpuKernels.GpuArray<short> y, global::GpuKernels.GpuArray<short> z)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            global::GpuKernels.CompilerServices.DeviceSpan zSpan = launch.Bind(z, "z");
            void** arguments = stackalloc void*[7];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &ySpan.Pointer;
            arguments[3] = &ySpan.Length;
            arguments[4] = &zSpan.Pointer;
            arguments[5] = &zSpan.Length;
            launch.Run(global::GpuKernels.Generated.Rename_7522e24b.Handle, arguments, overlap: xSpan.Overlaps(ySpan) | xSpan.Overlaps(zSpan) | ySpan.Overlaps(zSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);
            global::System.GC.KeepAlive(z);

            static void plain(void** values) => Rename(new global::System.ReadOnlySpan<short>(*(void**)values[0], *(int*)values[1]), new global::System.Span<short>(*(void**)values[2], *(int*)values[3]), new global::System.Span<short>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="Rename(global::System.ReadOnlySpan{short}, global::System.Span{short}, global::System.Span{short})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Rename(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<short> x, global::System.Span<short> y, global::System.Span<short> z)
        {
            fixed (short* xPointer = x)
            fixed (short* yPointer = y)
            fixed (short* zPointer = z)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(short), isWritten: false),
                    new(yPointer, y.Length, sizeof(short), isWritten: true),
                    new(zPointer, z.Length, sizeof(short), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan zSpan = transfer[2];
                void** arguments = stackalloc void*[7];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &ySpan.Pointer;
                arguments[3] = &ySpan.Length;
                arguments[4] = &zSpan.Pointer;
                arguments[5] = &zSpan.Length;
                launch.Run(global::GpuKernels.Generated.Rename_7522e24b.Handle, arguments, overlap: xSpan.Overlaps(ySpan) | xSpan.Overlaps(zSpan) | ySpan.Overlaps(zSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Rename(new global::System.ReadOnlySpan<short>(*(void**)values[0], *(int*)values[1]), new global::System.Span<short>(*(void**)values[2], *(int*)values[3]), new global::System.Span<short>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class FlatEdges
    {
        /// <inheritdoc cref="Mask(global::System.ReadOnlySpan{byte}, global::System.ReadOnlySpan{byte}, global::System.Span{byte})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Mask(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<byte> mask, global::GpuKernels.GpuArray<byte> x, global::GpuKernels.GpuArray<byte> y)
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
            launch.Run(global::GpuKernels.Generated.Mask_3178e755.Handle, arguments, overlap: maskSpan.Overlaps(ySpan) | xSpan.Overlaps(ySpan), &plain);
            global::System.GC.KeepAlive(mask);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);

            static void plain(void** values) => Mask(new global::System.ReadOnlySpan<byte>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<byte>(*(void**)values[2], *(int*)values[3]), new global::System.Span<byte>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="Mask(global::System.ReadOnlySpan{byte}, global::System.ReadOnlySpan{byte}, global::System.Span{byte})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Mask(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<byte> mask, global::System.ReadOnlySpan<byte> x, global::System.Span<byte> y)
        {
            fixed (byte* maskPointer = mask)
            fixed (byte* xPointer = x)
            fixed (byte* yPointer = y)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(maskPointer, mask.Length, sizeof(byte), isWritten: false),
                    new(xPointer, x.Length, sizeof(byte), isWritten: false),
                    new(yPointer, y.Length, sizeof(byte), isWritten: true),
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
                launch.Run(global::GpuKernels.Generated.Mask_3178e755.Handle, arguments, overlap: maskSpan.Overlaps(ySpan) | xSpan.Overlaps(ySpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Mask(new global::System.ReadOnlySpan<byte>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<byte>(*(void**)values[2], *(int*)values[3]), new global::System.Span<byte>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class FlatEdges
    {
        /// <inheritdoc cref="Parts(global::System.ReadOnlySpan{global::GpuKernels.Tests.Kernels.FlatEdges.Sample}, global::System.Span{global::GpuKernels.Tests.Kernels.FlatEdges.Sample}, global::System.Span{global::GpuKernels.Tests.Kernels.FlatEdges.Sample})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Parts(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.FlatEdges.Sample> x, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.FlatEdges.Sample> y, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.FlatEdges.Sample> z)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.FlatEdges.Sample) != 6)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.FlatEdges.Sample has {sizeof(global::GpuKernels.Tests.Kernels.FlatEdges.Sample)} bytes, but kernel GpuKernels.Tests.Kernels.FlatEdges.Parts was translated for 6: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            global::GpuKernels.CompilerServices.DeviceSpan zSpan = launch.Bind(z, "z");
            void** arguments = stackalloc void*[7];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &ySpan.Pointer;
            arguments[3] = &ySpan.Length;
            arguments[4] = &zSpan.Pointer;
            arguments[5] = &zSpan.Length;
            launch.Run(global::GpuKernels.Generated.Parts_848c4ba1.Handle, arguments, overlap: xSpan.Overlaps(ySpan) | xSpan.Overlaps(zSpan) | ySpan.Overlaps(zSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);
            global::System.GC.KeepAlive(z);

            static void plain(void** values) => Parts(new global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.FlatEdges.Sample>(*(void**)values[0], *(int*)values[1]), new global::System.Span<global::GpuKernels.Tests.Kernels.FlatEdges.Sample>(*(void**)values[2], *(int*)values[3]), new global::System.Span<global::GpuKernels.Tests.Kernels.FlatEdges.Sample>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="Parts(global::System.ReadOnlySpan{global::GpuKernels.Tests.Kernels.FlatEdges.Sample}, global::System.Span{global::GpuKernels.Tests.Kernels.FlatEdges.Sample}, global::System.Span{global::GpuKernels.Tests.Kernels.FlatEdges.Sample})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Parts(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.FlatEdges.Sample> x, global::System.Span<global::GpuKernels.Tests.Kernels.FlatEdges.Sample> y, global::System.Span<global::GpuKernels.Tests.Kernels.FlatEdges.Sample> z)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.FlatEdges.Sample) != 6)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.FlatEdges.Sample has {sizeof(global::GpuKernels.Tests.Kernels.FlatEdges.Sample)} bytes, but kernel GpuKernels.Tests.Kernels.FlatEdges.Parts was translated for 6: rebuild it.");
            fixed (global::GpuKernels.Tests.Kernels.FlatEdges.Sample* xPointer = x)
            fixed (global::GpuKernels.Tests.Kernels.FlatEdges.Sample* yPointer = y)
            fixed (global::GpuKernels.Tests.Kernels.FlatEdges.Sample* zPointer = z)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(global::GpuKernels.Tests.Kernels.FlatEdges.Sample), isWritten: false),
                    new(yPointer, y.Length, sizeof(global::GpuKernels.Tests.Kernels.FlatEdges.Sample), isWritten: true),
                    new(zPointer, z.Length, sizeof(global::GpuKernels.Tests.Kernels.FlatEdges.Sample), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan zSpan = transfer[2];
                void** arguments = stackalloc void*[7];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &ySpan.Pointer;
                arguments[3] = &ySpan.Length;
                arguments[4] = &zSpan.Pointer;
                arguments[5] = &zSpan.Length;
                launch.Run(global::GpuKernels.Generated.Parts_848c4ba1.Handle, arguments, overlap: xSpan.Overlaps(ySpan) | xSpan.Overlaps(zSpan) | ySpan.Overlaps(zSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Parts(new global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.FlatEdges.Sample>(*(void**)values[0], *(int*)values[1]), new global::System.Span<global::GpuKernels.Tests.Kernels.FlatEdges.Sample>(*(void**)values[2], *(int*)values[3]), new global::System.Span<global::GpuKernels.Tests.Kernels.FlatEdges.Sample>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class FlatEdges
    {
        /// <inheritdoc cref="Refer(global::System.ReadOnlySpan{byte}, global::System.Span{byte})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Refer(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<byte> x, global::GpuKernels.GpuArray<byte> y)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            void** arguments = stackalloc void*[5];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &ySpan.Pointer;
            arguments[3] = &ySpan.Length;
            launch.Run(global::GpuKernels.Generated.Refer_2ec67194.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);

            static void plain(void** values) => Refer(new global::System.ReadOnlySpan<byte>(*(void**)values[0], *(int*)values[1]), new global::System.Span<byte>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="Refer(global::System.ReadOnlySpan{byte}, global::System.Span{byte})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Refer(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<byte> x, global::System.Span<byte> y)
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
                void** arguments = stackalloc void*[5];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &ySpan.Pointer;
                arguments[3] = &ySpan.Length;
                launch.Run(global::GpuKernels.Generated.Refer_2ec67194.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Refer(new global::System.ReadOnlySpan<byte>(*(void**)values[0], *(int*)values[1]), new global::System.Span<byte>(*(void**)values[2], *(int*)values[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class FlatEdges
    {
        /// <inheritdoc cref="Both(int, global::System.ReadOnlySpan{int}, global::System.Span{long})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Both(global::GpuKernels.Launch launch, int n, global::GpuKernels.GpuArray<int> x, global::GpuKernels.GpuArray<long> y)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            void** arguments = stackalloc void*[6];
            arguments[0] = &n;
            arguments[1] = &xSpan.Pointer;
            arguments[2] = &xSpan.Length;
            arguments[3] = &ySpan.Pointer;
            arguments[4] = &ySpan.Length;
            launch.Run(global::GpuKernels.Generated.Both_8e0e4c85.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);

            static void plain(void** values) => Both(*(int*)values[0], new global::System.ReadOnlySpan<int>(*(void**)values[1], *(int*)values[2]), new global::System.Span<long>(*(void**)values[3], *(int*)values[4]));
        }

        /// <inheritdoc cref="Both(int, global::System.ReadOnlySpan{int}, global::System.Span{long})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Both(global::GpuKernels.Launch launch, int n, global::System.ReadOnlySpan<int> x, global::System.Span<long> y)
        {
            fixed (int* xPointer = x)
            fixed (long* yPointer = y)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(int), isWritten: false),
                    new(yPointer, y.Length, sizeof(long), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[1];
                void** arguments = stackalloc void*[6];
                arguments[0] = &n;
                arguments[1] = &xSpan.Pointer;
                arguments[2] = &xSpan.Length;
                arguments[3] = &ySpan.Pointer;
                arguments[4] = &ySpan.Length;
                launch.Run(global::GpuKernels.Generated.Both_8e0e4c85.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Both(*(int*)values[0], new global::System.ReadOnlySpan<int>(*(void**)values[1], *(int*)values[2]), new global::System.Span<long>(*(void**)values[3], *(int*)values[4]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class FlatEdges
    {
        /// <inheritdoc cref="Wrap(int, int, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Wrap(global::GpuKernels.Launch launch, int @from, int count, global::GpuKernels.GpuArray<int> y)
        {
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            void** arguments = stackalloc void*[5];
            arguments[0] = &@from;
            arguments[1] = &count;
            arguments[2] = &ySpan.Pointer;
            arguments[3] = &ySpan.Length;
            launch.Run(global::GpuKernels.Generated.Wrap_006a1582.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(y);

            static void plain(void** values) => Wrap(*(int*)values[0], *(int*)values[1], new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="Wrap(int, int, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Wrap(global::GpuKernels.Launch launch, int @from, int count, global::System.Span<int> y)
        {
            fixed (int* yPointer = y)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(yPointer, y.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[0];
                void** arguments = stackalloc void*[5];
                arguments[0] = &@from;
                arguments[1] = &count;
                arguments[2] = &ySpan.Pointer;
                arguments[3] = &ySpan.Length;
                launch.Run(global::GpuKernels.Generated.Wrap_006a1582.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => Wrap(*(int*)values[0], *(int*)values[1], new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class FlatEdges
    {
        /// <inheritdoc cref="Far(int, int, global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Far(global::GpuKernels.Launch launch, int width, int height, global::GpuKernels.GpuArray<float> source, global::GpuKernels.GpuArray<float> target)
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
            launch.Run(global::GpuKernels.Generated.Far_381255d3.Handle, arguments, overlap: sourceSpan.Overlaps(targetSpan), &plain);
            global::System.GC.KeepAlive(source);
            global::System.GC.KeepAlive(target);

            static void plain(void** values) => Far(*(int*)values[0], *(int*)values[1], new global::System.ReadOnlySpan<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<float>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="Far(int, int, global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Far(global::GpuKernels.Launch launch, int width, int height, global::System.ReadOnlySpan<float> source, global::System.Span<float> target)
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
                launch.Run(global::GpuKernels.Generated.Far_381255d3.Handle, arguments, overlap: sourceSpan.Overlaps(targetSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Far(*(int*)values[0], *(int*)values[1], new global::System.ReadOnlySpan<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<float>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class FlatEdges
    {
        /// <inheritdoc cref="Twice(int, global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Twice(global::GpuKernels.Launch launch, int width, global::GpuKernels.GpuArray<int> source, global::GpuKernels.GpuArray<int> target)
        {
            global::GpuKernels.CompilerServices.DeviceSpan sourceSpan = launch.Bind(source, "source", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan targetSpan = launch.Bind(target, "target");
            void** arguments = stackalloc void*[6];
            arguments[0] = &width;
            arguments[1] = &sourceSpan.Pointer;
            arguments[2] = &sourceSpan.Length;
            arguments[3] = &targetSpan.Pointer;
            arguments[4] = &targetSpan.Length;
            launch.Run(global::GpuKernels.Generated.Twice_a54a93c5.Handle, arguments, overlap: sourceSpan.Overlaps(targetSpan), &plain);
            global::System.GC.KeepAlive(source);
            global::System.GC.KeepAlive(target);

            static void plain(void** values) => Twice(*(int*)values[0], new global::System.ReadOnlySpan<int>(*(void**)values[1], *(int*)values[2]), new global::System.Span<int>(*(void**)values[3], *(int*)values[4]));
        }

        /// <inheritdoc cref="Twice(int, global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Twice(global::GpuKernels.Launch launch, int width, global::System.ReadOnlySpan<int> source, global::System.Span<int> target)
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
                void** arguments = stackalloc void*[6];
                arguments[0] = &width;
                arguments[1] = &sourceSpan.Pointer;
                arguments[2] = &sourceSpan.Length;
                arguments[3] = &targetSpan.Pointer;
                arguments[4] = &targetSpan.Length;
                launch.Run(global::GpuKernels.Generated.Twice_a54a93c5.Handle, arguments, overlap: sourceSpan.Overlaps(targetSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Twice(*(int*)values[0], new global::System.ReadOnlySpan<int>(*(void**)values[1], *(int*)values[2]), new global::System.Span<int>(*(void**)values[3], *(int*)values[4]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class FlatEdges
    {
        /// <inheritdoc cref="Beyond(int, int, global::System.ReadOnlySpan{uint}, global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Beyond(global::GpuKernels.Launch launch, int width, int height, global::GpuKernels.GpuArray<uint> source, global::GpuKernels.GpuArray<float> weights, global::GpuKernels.GpuArray<float> target)
        {
            global::GpuKernels.CompilerServices.DeviceSpan sourceSpan = launch.Bind(source, "source", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan weightsSpan = launch.Bind(weights, "weights", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan targetSpan = launch.Bind(target, "target");
            void** arguments = stackalloc void*[9];
            arguments[0] = &width;
            arguments[1] = &height;
            arguments[2] = &sourceSpan.Pointer;
            arguments[3] = &sourceSpan.Length;
            arguments[4] = &weightsSpan.Pointer;
            arguments[5] = &weightsSpan.Length;
            arguments[6] = &targetSpan.Pointer;
            arguments[7] = &targetSpan.Length;
            launch.Run(global::GpuKernels.Generated.Beyond_5ae2f518.Handle, arguments, overlap: sourceSpan.Overlaps(targetSpan) | weightsSpan.Overlaps(targetSpan), &plain);
            global::System.GC.KeepAlive(source);
            global::System.GC.KeepAlive(weights);
            global::System.GC.KeepAlive(target);

            static void plain(void** values) => Beyond(*(int*)values[0], *(int*)values[1], new global::System.ReadOnlySpan<uint>(*(void**)values[2], *(int*)values[3]), new global::System.ReadOnlySpan<float>(*(void**)values[4], *(int*)values[5]), new global::System.Span<float>(*(void**)values[6], *(int*)values[7]));
        }

        /// <inheritdoc cref="Beyond(int, int, global::System.ReadOnlySpan{uint}, global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Beyond(global::GpuKernels.Launch launch, int width, int height, global::System.ReadOnlySpan<uint> source, global::System.ReadOnlySpan<float> weights, global::System.Span<float> target)
        {
            fixed (uint* sourcePointer = source)
            fixed (float* weightsPointer = weights)
            fixed (float* targetPointer = target)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(sourcePointer, source.Length, sizeof(uint), isWritten: false),
                    new(weightsPointer, weights.Length, sizeof(float), isWritten: false),
                    new(targetPointer, target.Length, sizeof(float), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan sourceSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan weightsSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan targetSpan = transfer[2];
                void** arguments = stackalloc void*[9];
                arguments[0] = &width;
                arguments[1] = &height;
                arguments[2] = &sourceSpan.Pointer;
                arguments[3] = &sourceSpan.Length;
                arguments[4] = &weightsSpan.Pointer;
                arguments[5] = &weightsSpan.Length;
                arguments[6] = &targetSpan.Pointer;
                arguments[7] = &targetSpan.Length;
                launch.Run(global::GpuKernels.Generated.Beyond_5ae2f518.Handle, arguments, overlap: sourceSpan.Overlaps(targetSpan) | weightsSpan.Overlaps(targetSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Beyond(*(int*)values[0], *(int*)values[1], new global::System.ReadOnlySpan<uint>(*(void**)values[2], *(int*)values[3]), new global::System.ReadOnlySpan<float>(*(void**)values[4], *(int*)values[5]), new global::System.Span<float>(*(void**)values[6], *(int*)values[7]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class FlatEdges
    {
        /// <inheritdoc cref="Spread(int, int, int, global::System.ReadOnlySpan{short}, global::System.Span{short})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Spread(global::GpuKernels.Launch launch, int width, int pitch, int rows, global::GpuKernels.GpuArray<short> source, global::GpuKernels.GpuArray<short> target)
        {
            global::GpuKernels.CompilerServices.DeviceSpan sourceSpan = launch.Bind(source, "source", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan targetSpan = launch.Bind(target, "target");
            void** arguments = stackalloc void*[8];
            arguments[0] = &width;
            arguments[1] = &pitch;
            arguments[2] = &rows;
            arguments[3] = &sourceSpan.Pointer;
            arguments[4] = &sourceSpan.Length;
            arguments[5] = &targetSpan.Pointer;
            arguments[6] = &targetSpan.Length;
            launch.Run(global::GpuKernels.Generated.Spread_a1ee876c.Handle, arguments, overlap: sourceSpan.Overlaps(targetSpan), &plain);
            global::System.GC.KeepAlive(source);
            global::System.GC.KeepAlive(target);

            static void plain(void** values) => Spread(*(int*)values[0], *(int*)values[1], *(int*)values[2], new global::System.ReadOnlySpan<short>(*(void**)values[3], *(int*)values[4]), new global::System.Span<short>(*(void**)values[5], *(int*)values[6]));
        }

        /// <inheritdoc cref="Spread(int, int, int, global::System.ReadOnlySpan{short}, global::System.Span{short})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Spread(global::GpuKernels.Launch launch, int width, int pitch, int rows, global::System.ReadOnlySpan<short> source, global::System.Span<short> target)
        {
            fixed (short* sourcePointer = source)
            fixed (short* targetPointer = target)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(sourcePointer, source.Length, sizeof(short), isWritten: false),
                    new(targetPointer, target.Length, sizeof(short), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan sourceSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan targetSpan = transfer[1];
                void** arguments = stackalloc void*[8];
                arguments[0] = &width;
                arguments[1] = &pitch;
                arguments[2] = &rows;
                arguments[3] = &sourceSpan.Pointer;
                arguments[4] = &sourceSpan.Length;
                arguments[5] = &targetSpan.Pointer;
                arguments[6] = &targetSpan.Length;
                launch.Run(global::GpuKernels.Generated.Spread_a1ee876c.Handle, arguments, overlap: sourceSpan.Overlaps(targetSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Spread(*(int*)values[0], *(int*)values[1], *(int*)values[2], new global::System.ReadOnlySpan<short>(*(void**)values[3], *(int*)values[4]), new global::System.Span<short>(*(void**)values[5], *(int*)values[6]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class FlatEdges
    {
        /// <inheritdoc cref="Once(bool, int, int, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Once(global::GpuKernels.Launch launch, bool isFirst, int width, int height, global::GpuKernels.GpuArray<float> target)
        {
            global::GpuKernels.CompilerServices.DeviceSpan targetSpan = launch.Bind(target, "target");
            void** arguments = stackalloc void*[6];
            arguments[0] = &isFirst;
            arguments[1] = &width;
            arguments[2] = &height;
            arguments[3] = &targetSpan.Pointer;
            arguments[4] = &targetSpan.Length;
            launch.Run(global::GpuKernels.Generated.Once_8c692174.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(target);

            static void plain(void** values) => Once(*(bool*)values[0], *(int*)values[1], *(int*)values[2], new global::System.Span<float>(*(void**)values[3], *(int*)values[4]));
        }

        /// <inheritdoc cref="Once(bool, int, int, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Once(global::GpuKernels.Launch launch, bool isFirst, int width, int height, global::System.Span<float> target)
        {
            fixed (float* targetPointer = target)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(targetPointer, target.Length, sizeof(float), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan targetSpan = transfer[0];
                void** arguments = stackalloc void*[6];
                arguments[0] = &isFirst;
                arguments[1] = &width;
                arguments[2] = &height;
                arguments[3] = &targetSpan.Pointer;
                arguments[4] = &targetSpan.Length;
                launch.Run(global::GpuKernels.Generated.Once_8c692174.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => Once(*(bool*)values[0], *(int*)values[1], *(int*)values[2], new global::System.Span<float>(*(void**)values[3], *(int*)values[4]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class FlatEdges
    {
        /// <inheritdoc cref="Collatz(int, int, global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Collatz(global::GpuKernels.Launch launch, int width, int most, global::GpuKernels.GpuArray<int> source, global::GpuKernels.GpuArray<int> steps)
        {
            global::GpuKernels.CompilerServices.DeviceSpan sourceSpan = launch.Bind(source, "source", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan stepsSpan = launch.Bind(steps, "steps");
            void** arguments = stackalloc void*[7];
            arguments[0] = &width;
            arguments[1] = &most;
            arguments[2] = &sourceSpan.Pointer;
            arguments[3] = &sourceSpan.Length;
            arguments[4] = &stepsSpan.Pointer;
            arguments[5] = &stepsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Collatz_d4fec883.Handle, arguments, overlap: sourceSpan.Overlaps(stepsSpan), &plain);
            global::System.GC.KeepAlive(source);
            global::System.GC.KeepAlive(steps);

            static void plain(void** values) => Collatz(*(int*)values[0], *(int*)values[1], new global::System.ReadOnlySpan<int>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="Collatz(int, int, global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Collatz(global::GpuKernels.Launch launch, int width, int most, global::System.ReadOnlySpan<int> source, global::System.Span<int> steps)
        {
            fixed (int* sourcePointer = source)
            fixed (int* stepsPointer = steps)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(sourcePointer, source.Length, sizeof(int), isWritten: false),
                    new(stepsPointer, steps.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan sourceSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan stepsSpan = transfer[1];
                void** arguments = stackalloc void*[7];
                arguments[0] = &width;
                arguments[1] = &most;
                arguments[2] = &sourceSpan.Pointer;
                arguments[3] = &sourceSpan.Length;
                arguments[4] = &stepsSpan.Pointer;
                arguments[5] = &stepsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Collatz_d4fec883.Handle, arguments, overlap: sourceSpan.Overlaps(stepsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Collatz(*(int*)values[0], *(int*)values[1], new global::System.ReadOnlySpan<int>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class FlatEdges
    {
        /// <inheritdoc cref="Require(global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Require(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> x, global::GpuKernels.GpuArray<int> y)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            void** arguments = stackalloc void*[5];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &ySpan.Pointer;
            arguments[3] = &ySpan.Length;
            launch.Run(global::GpuKernels.Generated.Require_996f3477.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);

            static void plain(void** values) => Require(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="Require(global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Require(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> x, global::System.Span<int> y)
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
                launch.Run(global::GpuKernels.Generated.Require_996f3477.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Require(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class FlatEdges
    {
        /// <inheritdoc cref="RequireAll(int, global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void RequireAll(global::GpuKernels.Launch launch, int width, global::GpuKernels.GpuArray<int> x, global::GpuKernels.GpuArray<int> y)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            void** arguments = stackalloc void*[6];
            arguments[0] = &width;
            arguments[1] = &xSpan.Pointer;
            arguments[2] = &xSpan.Length;
            arguments[3] = &ySpan.Pointer;
            arguments[4] = &ySpan.Length;
            launch.Run(global::GpuKernels.Generated.RequireAll_f504969d.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);

            static void plain(void** values) => RequireAll(*(int*)values[0], new global::System.ReadOnlySpan<int>(*(void**)values[1], *(int*)values[2]), new global::System.Span<int>(*(void**)values[3], *(int*)values[4]));
        }

        /// <inheritdoc cref="RequireAll(int, global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void RequireAll(global::GpuKernels.Launch launch, int width, global::System.ReadOnlySpan<int> x, global::System.Span<int> y)
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
                arguments[0] = &width;
                arguments[1] = &xSpan.Pointer;
                arguments[2] = &xSpan.Length;
                arguments[3] = &ySpan.Pointer;
                arguments[4] = &ySpan.Length;
                launch.Run(global::GpuKernels.Generated.RequireAll_f504969d.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => RequireAll(*(int*)values[0], new global::System.ReadOnlySpan<int>(*(void**)values[1], *(int*)values[2]), new global::System.Span<int>(*(void**)values[3], *(int*)values[4]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class FlatEdges
    {
        /// <inheritdoc cref="RequireRows(int, global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void RequireRows(global::GpuKernels.Launch launch, int width, global::GpuKernels.GpuArray<int> x, global::GpuKernels.GpuArray<int> y)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            void** arguments = stackalloc void*[6];
            arguments[0] = &width;
            arguments[1] = &xSpan.Pointer;
            arguments[2] = &xSpan.Length;
            arguments[3] = &ySpan.Pointer;
            arguments[4] = &ySpan.Length;
            launch.Run(global::GpuKernels.Generated.RequireRows_169cb0b7.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);

            static void plain(void** values) => RequireRows(*(int*)values[0], new global::System.ReadOnlySpan<int>(*(void**)values[1], *(int*)values[2]), new global::System.Span<int>(*(void**)values[3], *(int*)values[4]));
        }

        /// <inheritdoc cref="RequireRows(int, global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void RequireRows(global::GpuKernels.Launch launch, int width, global::System.ReadOnlySpan<int> x, global::System.Span<int> y)
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
                arguments[0] = &width;
                arguments[1] = &xSpan.Pointer;
                arguments[2] = &xSpan.Length;
                arguments[3] = &ySpan.Pointer;
                arguments[4] = &ySpan.Length;
                launch.Run(global::GpuKernels.Generated.RequireRows_169cb0b7.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => RequireRows(*(int*)values[0], new global::System.ReadOnlySpan<int>(*(void**)values[1], *(int*)values[2]), new global::System.Span<int>(*(void**)values[3], *(int*)values[4]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class FlatEdges
    {
        /// <inheritdoc cref="Neighbour(global::System.ReadOnlySpan{byte}, global::System.Span{byte})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Neighbour(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<byte> x, global::GpuKernels.GpuArray<byte> y)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            void** arguments = stackalloc void*[5];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &ySpan.Pointer;
            arguments[3] = &ySpan.Length;
            launch.Run(global::GpuKernels.Generated.Neighbour_f5231437.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);

            static void plain(void** values) => Neighbour(new global::System.ReadOnlySpan<byte>(*(void**)values[0], *(int*)values[1]), new global::System.Span<byte>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="Neighbour(global::System.ReadOnlySpan{byte}, global::System.Span{byte})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Neighbour(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<byte> x, global::System.Span<byte> y)
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
                void** arguments = stackalloc void*[5];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &ySpan.Pointer;
                arguments[3] = &ySpan.Length;
                launch.Run(global::GpuKernels.Generated.Neighbour_f5231437.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Neighbour(new global::System.ReadOnlySpan<byte>(*(void**)values[0], *(int*)values[1]), new global::System.Span<byte>(*(void**)values[2], *(int*)values[3]));
        }
    }
}
