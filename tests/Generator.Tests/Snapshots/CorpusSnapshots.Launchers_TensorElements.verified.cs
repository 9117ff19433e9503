namespace GpuKernels.Tests.Kernels
{
    partial class TensorElements
    {
        /// <inheritdoc cref="Singles(global::System.ReadOnlySpan{float}, global::System.ReadOnlySpan{float}, global::System.Span{float}, global::System.Span{float}, int)"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Singles(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<float> a, global::GpuKernels.GpuArray<float> b, global::GpuKernels.GpuArray<float> c, global::GpuKernels.GpuArray<float> shared, int k)
        {
            global::GpuKernels.CompilerServices.DeviceSpan aSpan = launch.Bind(a, "a", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan bSpan = launch.Bind(b, "b", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan cSpan = launch.Bind(c, "c");
            global::GpuKernels.CompilerServices.DeviceSpan sharedSpan = launch.Bind(shared, "shared");
            void** arguments = stackalloc void*[9];
            arguments[0] = &aSpan.Pointer;
            arguments[1] = &aSpan.Length;
            arguments[2] = &bSpan.Pointer;
            arguments[3] = &bSpan.Length;
            arguments[4] = &cSpan.Pointer;
            arguments[5] = &cSpan.Length;
            arguments[6] = &sharedSpan.Pointer;
            arguments[7] = &sharedSpan.Length;
            arguments[8] = &k;
            launch.Run(global::GpuKernels.Generated.Singles_787badb5.Handle, arguments, overlap: aSpan.Overlaps(cSpan) | aSpan.Overlaps(sharedSpan) | bSpan.Overlaps(cSpan) | bSpan.Overlaps(sharedSpan) | cSpan.Overlaps(sharedSpan), &plain);
            global::System.GC.KeepAlive(a);
            global::System.GC.KeepAlive(b);
            global::System.GC.KeepAlive(c);
            global::System.GC.KeepAlive(shared);

            static void plain(void** values) => Singles(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<float>(*(void**)values[4], *(int*)values[5]), new global::System.Span<float>(*(void**)values[6], *(int*)values[7]), *(int*)values[8]);
        }

        /// <inheritdoc cref="Singles(global::System.ReadOnlySpan{float}, global::System.ReadOnlySpan{float}, global::System.Span{float}, global::System.Span{float}, int)"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Singles(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<float> a, global::System.ReadOnlySpan<float> b, global::System.Span<float> c, global::System.Span<float> shared, int k)
        {
            fixed (float* aPointer = a)
            fixed (float* bPointer = b)
            fixed (float* cPointer = c)
            fixed (float* sharedPointer = shared)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(aPointer, a.Length, sizeof(float), isWritten: false),
                    new(bPointer, b.Length, sizeof(float), isWritten: false),
                    new(cPointer, c.Length, sizeof(float), isWritten: true),
                    new(sharedPointer, shared.Length, sizeof(float), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan aSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan bSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan cSpan = transfer[2];
                global::GpuKernels.CompilerServices.DeviceSpan sharedSpan = transfer[3];
                void** arguments = stackalloc void*[9];
                arguments[0] = &aSpan.Pointer;
                arguments[1] = &aSpan.Length;
                arguments[2] = &bSpan.Pointer;
                arguments[3] = &bSpan.Length;
                arguments[4] = &cSpan.Pointer;
                arguments[5] = &cSpan.Length;
                arguments[6] = &sharedSpan.Pointer;
                arguments[7] = &sharedSpan.Length;
                arguments[8] = &k;
                launch.Run(global::GpuKernels.Generated.Singles_787badb5.Handle, arguments, overlap: aSpan.Overlaps(cSpan) | aSpan.Overlaps(sharedSpan) | bSpan.Overlaps(cSpan) | bSpan.Overlaps(sharedSpan) | cSpan.Overlaps(sharedSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Singles(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<float>(*(void**)values[4], *(int*)values[5]), new global::System.Span<float>(*(void**)values[6], *(int*)values[7]), *(int*)values[8]);
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class TensorElements
    {
        /// <inheritdoc cref="Doubles(global::System.ReadOnlySpan{double}, global::System.ReadOnlySpan{double}, global::System.Span{double}, int)"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Doubles(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<double> a, global::GpuKernels.GpuArray<double> b, global::GpuKernels.GpuArray<double> c, int k)
        {
            global::GpuKernels.CompilerServices.DeviceSpan aSpan = launch.Bind(a, "a", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan bSpan = launch.Bind(b, "b", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan cSpan = launch.Bind(c, "c");
            void** arguments = stackalloc void*[7];
            arguments[0] = &aSpan.Pointer;
            arguments[1] = &aSpan.Length;
            arguments[2] = &bSpan.Pointer;
            arguments[3] = &bSpan.Length;
            arguments[4] = &cSpan.Pointer;
            arguments[5] = &cSpan.Length;
            arguments[6] = &k;
            launch.Run(global::GpuKernels.Generated.Doubles_d9a8b0b4.Handle, arguments, overlap: aSpan.Overlaps(cSpan) | bSpan.Overlaps(cSpan), &plain);
            global::System.GC.KeepAlive(a);
            global::System.GC.KeepAlive(b);
            global::System.GC.KeepAlive(c);

            static void plain(void** values) => Doubles(new global::System.ReadOnlySpan<double>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<double>(*(void**)values[2], *(int*)values[3]), new global::System.Span<double>(*(void**)values[4], *(int*)values[5]), *(int*)values[6]);
        }

        /// <inheritdoc cref="Doubles(global::System.ReadOnlySpan{double}, global::System.ReadOnlySpan{double}, global::System.Span{double}, int)"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Doubles(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<double> a, global::System.ReadOnlySpan<double> b, global::System.Span<double> c, int k)
        {
            fixed (double* aPointer = a)
            fixed (double* bPointer = b)
            fixed (double* cPointer = c)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(aPointer, a.Length, sizeof(double), isWritten: false),
                    new(bPointer, b.Length, sizeof(double), isWritten: false),
                    new(cPointer, c.Length, sizeof(double), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan aSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan bSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan cSpan = transfer[2];
                void** arguments = stackalloc void*[7];
                arguments[0] = &aSpan.Pointer;
                arguments[1] = &aSpan.Length;
                arguments[2] = &bSpan.Pointer;
                arguments[3] = &bSpan.Length;
                arguments[4] = &cSpan.Pointer;
                arguments[5] = &cSpan.Length;
                arguments[6] = &k;
                launch.Run(global::GpuKernels.Generated.Doubles_d9a8b0b4.Handle, arguments, overlap: aSpan.Overlaps(cSpan) | bSpan.Overlaps(cSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Doubles(new global::System.ReadOnlySpan<double>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<double>(*(void**)values[2], *(int*)values[3]), new global::System.Span<double>(*(void**)values[4], *(int*)values[5]), *(int*)values[6]);
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class TensorElements
    {
        /// <inheritdoc cref="Bytes(global::System.ReadOnlySpan{sbyte}, global::System.ReadOnlySpan{sbyte}, global::System.Span{int}, int)"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Bytes(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<sbyte> a, global::GpuKernels.GpuArray<sbyte> b, global::GpuKernels.GpuArray<int> c, int k)
        {
            global::GpuKernels.CompilerServices.DeviceSpan aSpan = launch.Bind(a, "a", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan bSpan = launch.Bind(b, "b", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan cSpan = launch.Bind(c, "c");
            void** arguments = stackalloc void*[7];
            arguments[0] = &aSpan.Pointer;
            arguments[1] = &aSpan.Length;
            arguments[2] = &bSpan.Pointer;
            arguments[3] = &bSpan.Length;
            arguments[4] = &cSpan.Pointer;
            arguments[5] = &cSpan.Length;
            arguments[6] = &k;
            launch.Run(global::GpuKernels.Generated.Bytes_685dfb67.Handle, arguments, overlap: aSpan.Overlaps(cSpan) | bSpan.Overlaps(cSpan), &plain);
            global::System.GC.KeepAlive(a);
            global::System.GC.KeepAlive(b);
            global::System.GC.KeepAlive(c);

            static void plain(void** values) => Bytes(new global::System.ReadOnlySpan<sbyte>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<sbyte>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]), *(int*)values[6]);
        }

        /// <inheritdoc cref="Bytes(global::System.ReadOnlySpan{sbyte}, global::System.ReadOnlySpan{sbyte}, global::System.Span{int}, int)"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Bytes(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<sbyte> a, global::System.ReadOnlySpan<sbyte> b, global::System.Span<int> c, int k)
        {
            fixed (sbyte* aPointer = a)
            fixed (sbyte* bPointer = b)
            fixed (int* cPointer = c)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(aPointer, a.Length, sizeof(sbyte), isWritten: false),
                    new(bPointer, b.Length, sizeof(sbyte), isWritten: false),
                    new(cPointer, c.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan aSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan bSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan cSpan = transfer[2];
                void** arguments = stackalloc void*[7];
                arguments[0] = &aSpan.Pointer;
                arguments[1] = &aSpan.Length;
                arguments[2] = &bSpan.Pointer;
                arguments[3] = &bSpan.Length;
                arguments[4] = &cSpan.Pointer;
                arguments[5] = &cSpan.Length;
                arguments[6] = &k;
                launch.Run(global::GpuKernels.Generated.Bytes_685dfb67.Handle, arguments, overlap: aSpan.Overlaps(cSpan) | bSpan.Overlaps(cSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Bytes(new global::System.ReadOnlySpan<sbyte>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<sbyte>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]), *(int*)values[6]);
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class TensorElements
    {
        /// <inheritdoc cref="SharedBytes(global::System.ReadOnlySpan{sbyte}, global::System.ReadOnlySpan{byte}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void SharedBytes(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<sbyte> a, global::GpuKernels.GpuArray<byte> b, global::GpuKernels.GpuArray<int> c)
        {
            global::GpuKernels.CompilerServices.DeviceSpan aSpan = launch.Bind(a, "a", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan bSpan = launch.Bind(b, "b", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan cSpan = launch.Bind(c, "c");
            void** arguments = stackalloc void*[6];
            arguments[0] = &aSpan.Pointer;
            arguments[1] = &aSpan.Length;
            arguments[2] = &bSpan.Pointer;
            arguments[3] = &bSpan.Length;
            arguments[4] = &cSpan.Pointer;
            arguments[5] = &cSpan.Length;
            launch.Run(global::GpuKernels.Generated.SharedBytes_8a5ab556.Handle, arguments, overlap: aSpan.Overlaps(cSpan) | bSpan.Overlaps(cSpan), &plain);
            global::System.GC.KeepAlive(a);
            global::System.GC.KeepAlive(b);
            global::System.GC.KeepAlive(c);

            static void plain(void** values) => SharedBytes(new global::System.ReadOnlySpan<sbyte>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<byte>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="SharedBytes(global::System.ReadOnlySpan{sbyte}, global::System.ReadOnlySpan{byte}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void SharedBytes(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<sbyte> a, global::System.ReadOnlySpan<byte> b, global::System.Span<int> c)
        {
            fixed (sbyte* aPointer = a)
            fixed (byte* bPointer = b)
            fixed (int* cPointer = c)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(aPointer, a.Length, sizeof(sbyte), isWritten: false),
                    new(bPointer, b.Length, sizeof(byte), isWritten: false),
                    new(cPointer, c.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan aSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan bSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan cSpan = transfer[2];
                void** arguments = stackalloc void*[6];
                arguments[0] = &aSpan.Pointer;
                arguments[1] = &aSpan.Length;
                arguments[2] = &bSpan.Pointer;
                arguments[3] = &bSpan.Length;
                arguments[4] = &cSpan.Pointer;
                arguments[5] = &cSpan.Length;
                launch.Run(global::GpuKernels.Generated.SharedBytes_8a5ab556.Handle, arguments, overlap: aSpan.Overlaps(cSpan) | bSpan.Overlaps(cSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => SharedBytes(new global::System.ReadOnlySpan<sbyte>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<byte>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class TensorElements
    {
        /// <inheritdoc cref="HalfSums(global::System.ReadOnlySpan{global::System.Half}, global::System.ReadOnlySpan{global::System.Half}, global::System.Span{global::System.Half}, int)"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void HalfSums(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<global::System.Half> a, global::GpuKernels.GpuArray<global::System.Half> b, global::GpuKernels.GpuArray<global::System.Half> c, int k)
        {
            global::GpuKernels.CompilerServices.DeviceSpan aSpan = launch.Bind(a, "a", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan bSpan = launch.Bind(b, "b", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan cSpan = launch.Bind(c, "c");
            void** arguments = stackalloc void*[7];
            arguments[0] = &aSpan.Pointer;
            arguments[1] = &aSpan.Length;
            arguments[2] = &bSpan.Pointer;
            arguments[3] = &bSpan.Length;
            arguments[4] = &cSpan.Pointer;
            arguments[5] = &cSpan.Length;
            arguments[6] = &k;
            launch.Run(global::GpuKernels.Generated.HalfSums_0aee53d6.Handle, arguments, overlap: aSpan.Overlaps(cSpan) | bSpan.Overlaps(cSpan), &plain);
            global::System.GC.KeepAlive(a);
            global::System.GC.KeepAlive(b);
            global::System.GC.KeepAlive(c);

            static void plain(void** values) => HalfSums(new global::System.ReadOnlySpan<global::System.Half>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<global::System.Half>(*(void**)values[2], *(int*)values[3]), new global::System.Span<global::System.Half>(*(void**)values[4], *(int*)values[5]), *(int*)values[6]);
        }

        /// <inheritdoc cref="HalfSums(global::System.ReadOnlySpan{global::System.Half}, global::System.ReadOnlySpan{global::System.Half}, global::System.Span{global::System.Half}, int)"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void HalfSums(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<global::System.Half> a, global::System.ReadOnlySpan<global::System.Half> b, global::System.Span<global::System.Half> c, int k)
        {
            fixed (global::System.Half* aPointer = a)
            fixed (global::System.Half* bPointer = b)
            fixed (global::System.Half* cPointer = c)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(aPointer, a.Length, sizeof(global::System.Half), isWritten: false),
                    new(bPointer, b.Length, sizeof(global::System.Half), isWritten: false),
                    new(cPointer, c.Length, sizeof(global::System.Half), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan aSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan bSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan cSpan = transfer[2];
                void** arguments = stackalloc void*[7];
                arguments[0] = &aSpan.Pointer;
                arguments[1] = &aSpan.Length;
                arguments[2] = &bSpan.Pointer;
                arguments[3] = &bSpan.Length;
                arguments[4] = &cSpan.Pointer;
                arguments[5] = &cSpan.Length;
                arguments[6] = &k;
                launch.Run(global::GpuKernels.Generated.HalfSums_0aee53d6.Handle, arguments, overlap: aSpan.Overlaps(cSpan) | bSpan.Overlaps(cSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => HalfSums(new global::System.ReadOnlySpan<global::System.Half>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<global::System.Half>(*(void**)values[2], *(int*)values[3]), new global::System.Span<global::System.Half>(*(void**)values[4], *(int*)values[5]), *(int*)values[6]);
        }
    }
}
