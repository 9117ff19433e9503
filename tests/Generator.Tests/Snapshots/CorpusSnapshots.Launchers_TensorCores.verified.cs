namespace GpuKernels.Tests.Kernels
{
    partial class TensorCores
    {
        /// <inheritdoc cref="BFloat16Product(global::System.ReadOnlySpan{global::GpuKernels.BFloat16}, global::System.ReadOnlySpan{global::GpuKernels.BFloat16}, global::System.Span{float}, global::System.Span{global::GpuKernels.BFloat16}, int, int)"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void BFloat16Product(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<global::GpuKernels.BFloat16> a, global::GpuKernels.GpuArray<global::GpuKernels.BFloat16> b, global::GpuKernels.GpuArray<float> c, global::GpuKernels.GpuArray<global::GpuKernels.BFloat16> rounded, int n, int k)
        {
            global::GpuKernels.CompilerServices.DeviceSpan aSpan = launch.Bind(a, "a", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan bSpan = launch.Bind(b, "b", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan cSpan = launch.Bind(c, "c");
            global::GpuKernels.CompilerServices.DeviceSpan roundedSpan = launch.Bind(rounded, "rounded");
            void** arguments = stackalloc void*[10];
            arguments[0] = &aSpan.Pointer;
            arguments[1] = &aSpan.Length;
            arguments[2] = &bSpan.Pointer;
            arguments[3] = &bSpan.Length;
            arguments[4] = &cSpan.Pointer;
            arguments[5] = &cSpan.Length;
            arguments[6] = &roundedSpan.Pointer;
            arguments[7] = &roundedSpan.Length;
            arguments[8] = &n;
            arguments[9] = &k;
            launch.Run(global::GpuKernels.Generated.BFloat16Product_7b9de967.Handle, arguments, overlap: aSpan.Overlaps(cSpan) | aSpan.Overlaps(roundedSpan) | bSpan.Overlaps(cSpan) | bSpan.Overlaps(roundedSpan) | cSpan.Overlaps(roundedSpan), &plain);
            global::System.GC.KeepAlive(a);
            global::System.GC.KeepAlive(b);
            global::System.GC.KeepAlive(c);
            global::System.GC.KeepAlive(rounded);

            static void plain(void** values) => BFloat16Product(new global::System.ReadOnlySpan<global::GpuKernels.BFloat16>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<global::GpuKernels.BFloat16>(*(void**)values[2], *(int*)values[3]), new global::System.Span<float>(*(void**)values[4], *(int*)values[5]), new global::System.Span<global::GpuKernels.BFloat16>(*(void**)values[6], *(int*)values[7]), *(int*)values[8], *(int*)values[9]);
        }

        /// <inheritdoc cref="BFloat16Product(global::System.ReadOnlySpan{global::GpuKernels.BFloat16}, global::System.ReadOnlySpan{global::GpuKernels.BFloat16}, global::System.Span{float}, global::System.Span{global::GpuKernels.BFloat16}, int, int)"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void BFloat16Product(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<global::GpuKernels.BFloat16> a, global::System.ReadOnlySpan<global::GpuKernels.BFloat16> b, global::System.Span<float> c, global::System.Span<global::GpuKernels.BFloat16> rounded, int n, int k)
        {
            fixed (global::GpuKernels.BFloat16* aPointer = a)
            fixed (global::GpuKernels.BFloat16* bPointer = b)
            fixed (float* cPointer = c)
            fixed (global::GpuKernels.BFloat16* roundedPointer = rounded)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(aPointer, a.Length, sizeof(global::GpuKernels.BFloat16), isWritten: false),
                    new(bPointer, b.Length, sizeof(global::GpuKernels.BFloat16), isWritten: false),
                    new(cPointer, c.Length, sizeof(float), isWritten: true),
                    new(roundedPointer, rounded.Length, sizeof(global::GpuKernels.BFloat16), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan aSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan bSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan cSpan = transfer[2];
                global::GpuKernels.CompilerServices.DeviceSpan roundedSpan = transfer[3];
                void** arguments = stackalloc void*[10];
                arguments[0] = &aSpan.Pointer;
                arguments[1] = &aSpan.Length;
                arguments[2] = &bSpan.Pointer;
                arguments[3] = &bSpan.Length;
                arguments[4] = &cSpan.Pointer;
                arguments[5] = &cSpan.Length;
                arguments[6] = &roundedSpan.Pointer;
                arguments[7] = &roundedSpan.Length;
                arguments[8] = &n;
                arguments[9] = &k;
                launch.Run(global::GpuKernels.Generated.BFloat16Product_7b9de967.Handle, arguments, overlap: aSpan.Overlaps(cSpan) | aSpan.Overlaps(roundedSpan) | bSpan.Overlaps(cSpan) | bSpan.Overlaps(roundedSpan) | cSpan.Overlaps(roundedSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => BFloat16Product(new global::System.ReadOnlySpan<global::GpuKernels.BFloat16>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<global::GpuKernels.BFloat16>(*(void**)values[2], *(int*)values[3]), new global::System.Span<float>(*(void**)values[4], *(int*)values[5]), new global::System.Span<global::GpuKernels.BFloat16>(*(void**)values[6], *(int*)values[7]), *(int*)values[8], *(int*)values[9]);
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class TensorCores
    {
        /// <inheritdoc cref="HalfProduct(global::System.ReadOnlySpan{global::System.Half}, global::System.ReadOnlySpan{global::System.Half}, global::System.Span{float}, global::System.Span{global::System.Half}, int, int)"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void HalfProduct(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<global::System.Half> a, global::GpuKernels.GpuArray<global::System.Half> b, global::GpuKernels.GpuArray<float> c, global::GpuKernels.GpuArray<global::System.Half> rounded, int n, int k)
        {
            global::GpuKernels.CompilerServices.DeviceSpan aSpan = launch.Bind(a, "a", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan bSpan = launch.Bind(b, "b", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan cSpan = launch.Bind(c, "c");
            global::GpuKernels.CompilerServices.DeviceSpan roundedSpan = launch.Bind(rounded, "rounded");
            void** arguments = stackalloc void*[10];
            arguments[0] = &aSpan.Pointer;
            arguments[1] = &aSpan.Length;
            arguments[2] = &bSpan.Pointer;
            arguments[3] = &bSpan.Length;
            arguments[4] = &cSpan.Pointer;
            arguments[5] = &cSpan.Length;
            arguments[6] = &roundedSpan.Pointer;
            arguments[7] = &roundedSpan.Length;
            arguments[8] = &n;
            arguments[9] = &k;
            launch.Run(global::GpuKernels.Generated.HalfProduct_e464d466.Handle, arguments, overlap: aSpan.Overlaps(cSpan) | aSpan.Overlaps(roundedSpan) | bSpan.Overlaps(cSpan) | bSpan.Overlaps(roundedSpan) | cSpan.Overlaps(roundedSpan), &plain);
            global::System.GC.KeepAlive(a);
            global::System.GC.KeepAlive(b);
            global::System.GC.KeepAlive(c);
            global::System.GC.KeepAlive(rounded);

            static void plain(void** values) => HalfProduct(new global::System.ReadOnlySpan<global::System.Half>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<global::System.Half>(*(void**)values[2], *(int*)values[3]), new global::System.Span<float>(*(void**)values[4], *(int*)values[5]), new global::System.Span<global::System.Half>(*(void**)values[6], *(int*)values[7]), *(int*)values[8], *(int*)values[9]);
        }

        /// <inheritdoc cref="HalfProduct(global::System.ReadOnlySpan{global::System.Half}, global::System.ReadOnlySpan{global::System.Half}, global::System.Span{float}, global::System.Span{global::System.Half}, int, int)"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void HalfProduct(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<global::System.Half> a, global::System.ReadOnlySpan<global::System.Half> b, global::System.Span<float> c, global::System.Span<global::System.Half> rounded, int n, int k)
        {
            fixed (global::System.Half* aPointer = a)
            fixed (global::System.Half* bPointer = b)
            fixed (float* cPointer = c)
            fixed (global::System.Half* roundedPointer = rounded)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(aPointer, a.Length, sizeof(global::System.Half), isWritten: false),
                    new(bPointer, b.Length, sizeof(global::System.Half), isWritten: false),
                    new(cPointer, c.Length, sizeof(float), isWritten: true),
                    new(roundedPointer, rounded.Length, sizeof(global::System.Half), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan aSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan bSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan cSpan = transfer[2];
                global::GpuKernels.CompilerServices.DeviceSpan roundedSpan = transfer[3];
                void** arguments = stackalloc void*[10];
                arguments[0] = &aSpan.Pointer;
                arguments[1] = &aSpan.Length;
                arguments[2] = &bSpan.Pointer;
                arguments[3] = &bSpan.Length;
                arguments[4] = &cSpan.Pointer;
                arguments[5] = &cSpan.Length;
                arguments[6] = &roundedSpan.Pointer;
                arguments[7] = &roundedSpan.Length;
                arguments[8] = &n;
                arguments[9] = &k;
                launch.Run(global::GpuKernels.Generated.HalfProduct_e464d466.Handle, arguments, overlap: aSpan.Overlaps(cSpan) | aSpan.Overlaps(roundedSpan) | bSpan.Overlaps(cSpan) | bSpan.Overlaps(roundedSpan) | cSpan.Overlaps(roundedSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => HalfProduct(new global::System.ReadOnlySpan<global::System.Half>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<global::System.Half>(*(void**)values[2], *(int*)values[3]), new global::System.Span<float>(*(void**)values[4], *(int*)values[5]), new global::System.Span<global::System.Half>(*(void**)values[6], *(int*)values[7]), *(int*)values[8], *(int*)values[9]);
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class TensorCores
    {
        /// <inheritdoc cref="SharedProduct(global::System.ReadOnlySpan{global::GpuKernels.BFloat16}, global::System.ReadOnlySpan{global::GpuKernels.BFloat16}, global::System.Span{float}, int)"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void SharedProduct(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<global::GpuKernels.BFloat16> a, global::GpuKernels.GpuArray<global::GpuKernels.BFloat16> b, global::GpuKernels.GpuArray<float> c, int k)
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
            launch.Run(global::GpuKernels.Generated.SharedProduct_cfb00d58.Handle, arguments, overlap: aSpan.Overlaps(cSpan) | bSpan.Overlaps(cSpan), &plain);
            global::System.GC.KeepAlive(a);
            global::System.GC.KeepAlive(b);
            global::System.GC.KeepAlive(c);

            static void plain(void** values) => SharedProduct(new global::System.ReadOnlySpan<global::GpuKernels.BFloat16>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<global::GpuKernels.BFloat16>(*(void**)values[2], *(int*)values[3]), new global::System.Span<float>(*(void**)values[4], *(int*)values[5]), *(int*)values[6]);
        }

        /// <inheritdoc cref="SharedProduct(global::System.ReadOnlySpan{global::GpuKernels.BFloat16}, global::System.ReadOnlySpan{global::GpuKernels.BFloat16}, global::System.Span{float}, int)"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void SharedProduct(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<global::GpuKernels.BFloat16> a, global::System.ReadOnlySpan<global::GpuKernels.BFloat16> b, global::System.Span<float> c, int k)
        {
            fixed (global::GpuKernels.BFloat16* aPointer = a)
            fixed (global::GpuKernels.BFloat16* bPointer = b)
            fixed (float* cPointer = c)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(aPointer, a.Length, sizeof(global::GpuKernels.BFloat16), isWritten: false),
                    new(bPointer, b.Length, sizeof(global::GpuKernels.BFloat16), isWritten: false),
                    new(cPointer, c.Length, sizeof(float), isWritten: true),
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
                launch.Run(global::GpuKernels.Generated.SharedProduct_cfb00d58.Handle, arguments, overlap: aSpan.Overlaps(cSpan) | bSpan.Overlaps(cSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => SharedProduct(new global::System.ReadOnlySpan<global::GpuKernels.BFloat16>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<global::GpuKernels.BFloat16>(*(void**)values[2], *(int*)values[3]), new global::System.Span<float>(*(void**)values[4], *(int*)values[5]), *(int*)values[6]);
        }
    }
}
