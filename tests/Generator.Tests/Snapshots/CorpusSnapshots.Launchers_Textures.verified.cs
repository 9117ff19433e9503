namespace GpuKernels.Tests.Kernels
{
    partial class Textures
    {
        /// <inheritdoc cref="Scale(global::GpuKernels.Texture2D{float}, global::System.Span{float}, int, int)"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Scale(global::GpuKernels.Launch launch, global::GpuKernels.GpuTexture2D<float> image, global::GpuKernels.GpuArray<float> result, int width, int height)
        {
            if (sizeof(global::GpuKernels.Texture2D<float>) != 16)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Texture2D<float> has {sizeof(global::GpuKernels.Texture2D<float>)} bytes, but kernel GpuKernels.Tests.Kernels.Textures.Scale was translated for 16: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan resultSpan = launch.Bind(result, "result");
            global::GpuKernels.Texture2D<float> imageSpan = global::GpuKernels.CompilerServices.TextureArguments.Bind(in launch, image, "image");
            void** arguments = stackalloc void*[6];
            arguments[0] = &imageSpan;
            arguments[1] = &resultSpan.Pointer;
            arguments[2] = &resultSpan.Length;
            arguments[3] = &width;
            arguments[4] = &height;
            launch.Run(global::GpuKernels.Generated.Scale_7bf17e43.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(result);
            global::System.GC.KeepAlive(image);

            static void plain(void** values) => Scale(*(global::GpuKernels.Texture2D<float>*)values[0], new global::System.Span<float>(*(void**)values[1], *(int*)values[2]), *(int*)values[3], *(int*)values[4]);
        }

        /// <inheritdoc cref="Scale(global::GpuKernels.Texture2D{float}, global::System.Span{float}, int, int)"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Scale(global::GpuKernels.Launch launch, global::GpuKernels.GpuTexture2D<float> image, global::System.Span<float> result, int width, int height)
        {
            if (sizeof(global::GpuKernels.Texture2D<float>) != 16)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Texture2D<float> has {sizeof(global::GpuKernels.Texture2D<float>)} bytes, but kernel GpuKernels.Tests.Kernels.Textures.Scale was translated for 16: rebuild it.");
            fixed (float* resultPointer = result)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(resultPointer, result.Length, sizeof(float), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan resultSpan = transfer[0];
                global::GpuKernels.Texture2D<float> imageSpan = global::GpuKernels.CompilerServices.TextureArguments.Bind(in launch, image, "image");
                void** arguments = stackalloc void*[6];
                arguments[0] = &imageSpan;
                arguments[1] = &resultSpan.Pointer;
                arguments[2] = &resultSpan.Length;
                arguments[3] = &width;
                arguments[4] = &height;
                launch.Run(global::GpuKernels.Generated.Scale_7bf17e43.Handle, arguments, overlap: false, &plain);
                transfer.Download();
                global::System.GC.KeepAlive(image);
            }

            static void plain(void** values) => Scale(*(global::GpuKernels.Texture2D<float>*)values[0], new global::System.Span<float>(*(void**)values[1], *(int*)values[2]), *(int*)values[3], *(int*)values[4]);
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Textures
    {
        /// <inheritdoc cref="Rows(global::GpuKernels.Texture1D{float}, global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Rows(global::GpuKernels.Launch launch, global::GpuKernels.GpuTexture1D<float> row, global::GpuKernels.GpuArray<float> x, global::GpuKernels.GpuArray<float> result)
        {
            if (sizeof(global::GpuKernels.Texture1D<float>) != 16)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Texture1D<float> has {sizeof(global::GpuKernels.Texture1D<float>)} bytes, but kernel GpuKernels.Tests.Kernels.Textures.Rows was translated for 16: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultSpan = launch.Bind(result, "result");
            global::GpuKernels.Texture1D<float> rowSpan = global::GpuKernels.CompilerServices.TextureArguments.Bind(in launch, row, "row");
            void** arguments = stackalloc void*[6];
            arguments[0] = &rowSpan;
            arguments[1] = &xSpan.Pointer;
            arguments[2] = &xSpan.Length;
            arguments[3] = &resultSpan.Pointer;
            arguments[4] = &resultSpan.Length;
            launch.Run(global::GpuKernels.Generated.Rows_25608dca.Handle, arguments, overlap: xSpan.Overlaps(resultSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(result);
            global::System.GC.KeepAlive(row);

            static void plain(void** values) => Rows(*(global::GpuKernels.Texture1D<float>*)values[0], new global::System.ReadOnlySpan<float>(*(void**)values[1], *(int*)values[2]), new global::System.Span<float>(*(void**)values[3], *(int*)values[4]));
        }

        /// <inheritdoc cref="Rows(global::GpuKernels.Texture1D{float}, global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Rows(global::GpuKernels.Launch launch, global::GpuKernels.GpuTexture1D<float> row, global::System.ReadOnlySpan<float> x, global::System.Span<float> result)
        {
            if (sizeof(global::GpuKernels.Texture1D<float>) != 16)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Texture1D<float> has {sizeof(global::GpuKernels.Texture1D<float>)} bytes, but kernel GpuKernels.Tests.Kernels.Textures.Rows was translated for 16: rebuild it.");
            fixed (float* xPointer = x)
            fixed (float* resultPointer = result)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(float), isWritten: false),
                    new(resultPointer, result.Length, sizeof(float), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan resultSpan = transfer[1];
                global::GpuKernels.Texture1D<float> rowSpan = global::GpuKernels.CompilerServices.TextureArguments.Bind(in launch, row, "row");
                void** arguments = stackalloc void*[6];
                arguments[0] = &rowSpan;
                arguments[1] = &xSpan.Pointer;
                arguments[2] = &xSpan.Length;
                arguments[3] = &resultSpan.Pointer;
                arguments[4] = &resultSpan.Length;
                launch.Run(global::GpuKernels.Generated.Rows_25608dca.Handle, arguments, overlap: xSpan.Overlaps(resultSpan), &plain);
                transfer.Download();
                global::System.GC.KeepAlive(row);
            }

            static void plain(void** values) => Rows(*(global::GpuKernels.Texture1D<float>*)values[0], new global::System.ReadOnlySpan<float>(*(void**)values[1], *(int*)values[2]), new global::System.Span<float>(*(void**)values[3], *(int*)values[4]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Textures
    {
        /// <inheritdoc cref="Images(global::GpuKernels.Texture2D{global::System.Numerics.Vector4}, global::System.ReadOnlySpan{global::System.Numerics.Vector2}, global::System.Span{global::System.Numerics.Vector4})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Images(global::GpuKernels.Launch launch, global::GpuKernels.GpuTexture2D<global::System.Numerics.Vector4> image, global::GpuKernels.GpuArray<global::System.Numerics.Vector2> at, global::GpuKernels.GpuArray<global::System.Numerics.Vector4> result)
        {
            if (sizeof(global::GpuKernels.Texture2D<global::System.Numerics.Vector4>) != 16)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Texture2D<Vector4> has {sizeof(global::GpuKernels.Texture2D<global::System.Numerics.Vector4>)} bytes, but kernel GpuKernels.Tests.Kernels.Textures.Images was translated for 16: rebuild it.");
            if (sizeof(global::System.Numerics.Vector2) != 8)
                throw new global::System.InvalidOperationException($"Struct System.Numerics.Vector2 has {sizeof(global::System.Numerics.Vector2)} bytes, but kernel GpuKernels.Tests.Kernels.Textures.Images was translated for 8: rebuild it.");
            if (sizeof(global::System.Numerics.Vector4) != 16)
                throw new global::System.InvalidOperationException($"Struct System.Numerics.Vector4 has {sizeof(global::System.Numerics.Vector4)} bytes, but kernel GpuKernels.Tests.Kernels.Textures.Images was translated for 16: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan atSpan = launch.Bind(at, "at", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultSpan = launch.Bind(result, "result");
            global::GpuKernels.Texture2D<global::System.Numerics.Vector4> imageSpan = global::GpuKernels.CompilerServices.TextureArguments.Bind(in launch, image, "image");
            void** arguments = stackalloc void*[6];
            arguments[0] = &imageSpan;
            arguments[1] = &atSpan.Pointer;
            arguments[2] = &atSpan.Length;
            arguments[3] = &resultSpan.Pointer;
            arguments[4] = &resultSpan.Length;
            launch.Run(global::GpuKernels.Generated.Images_18a7b026.Handle, arguments, overlap: atSpan.Overlaps(resultSpan), &plain);
            global::System.GC.KeepAlive(at);
            global::System.GC.KeepAlive(result);
            global::System.GC.KeepAlive(image);

            static void plain(void** values) => Images(*(global::GpuKernels.Texture2D<global::System.Numerics.Vector4>*)values[0], new global::System.ReadOnlySpan<global::System.Numerics.Vector2>(*(void**)values[1], *(int*)values[2]), new global::System.Span<global::System.Numerics.Vector4>(*(void**)values[3], *(int*)values[4]));
        }

        /// <inheritdoc cref="Images(global::GpuKernels.Texture2D{global::System.Numerics.Vector4}, global::System.ReadOnlySpan{global::System.Numerics.Vector2}, global::System.Span{global::System.Numerics.Vector4})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Images(global::GpuKernels.Launch launch, global::GpuKernels.GpuTexture2D<global::System.Numerics.Vector4> image, global::System.ReadOnlySpan<global::System.Numerics.Vector2> at, global::System.Span<global::System.Numerics.Vector4> result)
        {
            if (sizeof(global::GpuKernels.Texture2D<global::System.Numerics.Vector4>) != 16)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Texture2D<Vector4> has {sizeof(global::GpuKernels.Texture2D<global::System.Numerics.Vector4>)} bytes, but kernel GpuKernels.Tests.Kernels.Textures.Images was translated for 16: rebuild it.");
            if (sizeof(global::System.Numerics.Vector2) != 8)
                throw new global::System.InvalidOperationException($"Struct System.Numerics.Vector2 has {sizeof(global::System.Numerics.Vector2)} bytes, but kernel GpuKernels.Tests.Kernels.Textures.Images was translated for 8: rebuild it.");
            if (sizeof(global::System.Numerics.Vector4) != 16)
                throw new global::System.InvalidOperationException($"Struct System.Numerics.Vector4 has {sizeof(global::System.Numerics.Vector4)} bytes, but kernel GpuKernels.Tests.Kernels.Textures.Images was translated for 16: rebuild it.");
            fixed (global::System.Numerics.Vector2* atPointer = at)
            fixed (global::System.Numerics.Vector4* resultPointer = result)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(atPointer, at.Length, sizeof(global::System.Numerics.Vector2), isWritten: false),
                    new(resultPointer, result.Length, sizeof(global::System.Numerics.Vector4), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan atSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan resultSpan = transfer[1];
                global::GpuKernels.Texture2D<global::System.Numerics.Vector4> imageSpan = global::GpuKernels.CompilerServices.TextureArguments.Bind(in launch, image, "image");
                void** arguments = stackalloc void*[6];
                arguments[0] = &imageSpan;
                arguments[1] = &atSpan.Pointer;
                arguments[2] = &atSpan.Length;
                arguments[3] = &resultSpan.Pointer;
                arguments[4] = &resultSpan.Length;
                launch.Run(global::GpuKernels.Generated.Images_18a7b026.Handle, arguments, overlap: atSpan.Overlaps(resultSpan), &plain);
                transfer.Download();
                global::System.GC.KeepAlive(image);
            }

            static void plain(void** values) => Images(*(global::GpuKernels.Texture2D<global::System.Numerics.Vector4>*)values[0], new global::System.ReadOnlySpan<global::System.Numerics.Vector2>(*(void**)values[1], *(int*)values[2]), new global::System.Span<global::System.Numerics.Vector4>(*(void**)values[3], *(int*)values[4]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Textures
    {
        /// <inheritdoc cref="Volumes(global::GpuKernels.Texture3D{global::System.Numerics.Vector2}, global::System.ReadOnlySpan{global::System.Numerics.Vector3}, global::System.Span{global::System.Numerics.Vector2})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Volumes(global::GpuKernels.Launch launch, global::GpuKernels.GpuTexture3D<global::System.Numerics.Vector2> volume, global::GpuKernels.GpuArray<global::System.Numerics.Vector3> at, global::GpuKernels.GpuArray<global::System.Numerics.Vector2> result)
        {
            if (sizeof(global::GpuKernels.Texture3D<global::System.Numerics.Vector2>) != 16)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Texture3D<Vector2> has {sizeof(global::GpuKernels.Texture3D<global::System.Numerics.Vector2>)} bytes, but kernel GpuKernels.Tests.Kernels.Textures.Volumes was translated for 16: rebuild it.");
            if (sizeof(global::System.Numerics.Vector3) != 12)
                throw new global::System.InvalidOperationException($"Struct System.Numerics.Vector3 has {sizeof(global::System.Numerics.Vector3)} bytes, but kernel GpuKernels.Tests.Kernels.Textures.Volumes was translated for 12: rebuild it.");
            if (sizeof(global::System.Numerics.Vector2) != 8)
                throw new global::System.InvalidOperationException($"Struct System.Numerics.Vector2 has {sizeof(global::System.Numerics.Vector2)} bytes, but kernel GpuKernels.Tests.Kernels.Textures.Volumes was translated for 8: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan atSpan = launch.Bind(at, "at", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultSpan = launch.Bind(result, "result");
            global::GpuKernels.Texture3D<global::System.Numerics.Vector2> volumeSpan = global::GpuKernels.CompilerServices.TextureArguments.Bind(in launch, volume, "volume");
            void** arguments = stackalloc void*[6];
            arguments[0] = &volumeSpan;
            arguments[1] = &atSpan.Pointer;
            arguments[2] = &atSpan.Length;
            arguments[3] = &resultSpan.Pointer;
            arguments[4] = &resultSpan.Length;
            launch.Run(global::GpuKernels.Generated.Volumes_dbed3eb9.Handle, arguments, overlap: atSpan.Overlaps(resultSpan), &plain);
            global::System.GC.KeepAlive(at);
            global::System.GC.KeepAlive(result);
            global::System.GC.KeepAlive(volume);

            static void plain(void** values) => Volumes(*(global::GpuKernels.Texture3D<global::System.Numerics.Vector2>*)values[0], new global::System.ReadOnlySpan<global::System.Numerics.Vector3>(*(void**)values[1], *(int*)values[2]), new global::System.Span<global::System.Numerics.Vector2>(*(void**)values[3], *(int*)values[4]));
        }

        /// <inheritdoc cref="Volumes(global::GpuKernels.Texture3D{global::System.Numerics.Vector2}, global::System.ReadOnlySpan{global::System.Numerics.Vector3}, global::System.Span{global::System.Numerics.Vector2})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Volumes(global::GpuKernels.Launch launch, global::GpuKernels.GpuTexture3D<global::System.Numerics.Vector2> volume, global::System.ReadOnlySpan<global::System.Numerics.Vector3> at, global::System.Span<global::System.Numerics.Vector2> result)
        {
            if (sizeof(global::GpuKernels.Texture3D<global::System.Numerics.Vector2>) != 16)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Texture3D<Vector2> has {sizeof(global::GpuKernels.Texture3D<global::System.Numerics.Vector2>)} bytes, but kernel GpuKernels.Tests.Kernels.Textures.Volumes was translated for 16: rebuild it.");
            if (sizeof(global::System.Numerics.Vector3) != 12)
                throw new global::System.InvalidOperationException($"Struct System.Numerics.Vector3 has {sizeof(global::System.Numerics.Vector3)} bytes, but kernel GpuKernels.Tests.Kernels.Textures.Volumes was translated for 12: rebuild it.");
            if (sizeof(global::System.Numerics.Vector2) != 8)
                throw new global::System.InvalidOperationException($"Struct System.Numerics.Vector2 has {sizeof(global::System.Numerics.Vector2)} bytes, but kernel GpuKernels.Tests.Kernels.Textures.Volumes was translated for 8: rebuild it.");
            fixed (global::System.Numerics.Vector3* atPointer = at)
            fixed (global::System.Numerics.Vector2* resultPointer = result)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(atPointer, at.Length, sizeof(global::System.Numerics.Vector3), isWritten: false),
                    new(resultPointer, result.Length, sizeof(global::System.Numerics.Vector2), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan atSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan resultSpan = transfer[1];
                global::GpuKernels.Texture3D<global::System.Numerics.Vector2> volumeSpan = global::GpuKernels.CompilerServices.TextureArguments.Bind(in launch, volume, "volume");
                void** arguments = stackalloc void*[6];
                arguments[0] = &volumeSpan;
                arguments[1] = &atSpan.Pointer;
                arguments[2] = &atSpan.Length;
                arguments[3] = &resultSpan.Pointer;
                arguments[4] = &resultSpan.Length;
                launch.Run(global::GpuKernels.Generated.Volumes_dbed3eb9.Handle, arguments, overlap: atSpan.Overlaps(resultSpan), &plain);
                transfer.Download();
                global::System.GC.KeepAlive(volume);
            }

            static void plain(void** values) => Volumes(*(global::GpuKernels.Texture3D<global::System.Numerics.Vector2>*)values[0], new global::System.ReadOnlySpan<global::System.Numerics.Vector3>(*(void**)values[1], *(int*)values[2]), new global::System.Span<global::System.Numerics.Vector2>(*(void**)values[3], *(int*)values[4]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Textures
    {
        /// <inheritdoc cref="Fetches(global::GpuKernels.Texture1D{int}, global::GpuKernels.Texture2D{uint}, global::GpuKernels.Texture3D{float}, global::GpuKernels.Texture2D{global::System.Numerics.Vector2}, global::System.ReadOnlySpan{int}, global::System.Span{int}, global::System.Span{uint}, global::System.Span{float}, global::System.Span{global::System.Numerics.Vector2})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Fetches(global::GpuKernels.Launch launch, global::GpuKernels.GpuTexture1D<int> row, global::GpuKernels.GpuTexture2D<uint> image, global::GpuKernels.GpuTexture3D<float> volume, global::GpuKernels.GpuTexture2D<global::System.Numerics.Vector2> @field, global::GpuKernels.GpuArray<int> indices, global::GpuKernels.GpuArray<int> a, global::GpuKernels.GpuArray<uint> b, global::GpuKernels.GpuArray<float> c, global::GpuKernels.GpuArray<global::System.Numerics.Vector2> d)
        {
            if (sizeof(global::GpuKernels.Texture1D<int>) != 16)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Texture1D<int> has {sizeof(global::GpuKernels.Texture1D<int>)} bytes, but kernel GpuKernels.Tests.Kernels.Textures.Fetches was translated for 16: rebuild it.");
            if (sizeof(global::GpuKernels.Texture2D<uint>) != 16)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Texture2D<uint> has {sizeof(global::GpuKernels.Texture2D<uint>)} bytes, but kernel GpuKernels.Tests.Kernels.Textures.Fetches was translated for 16: rebuild it.");
            if (sizeof(global::GpuKernels.Texture3D<float>) != 16)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Texture3D<float> has {sizeof(global::GpuKernels.Texture3D<float>)} bytes, but kernel GpuKernels.Tests.Kernels.Textures.Fetches was translated for 16: rebuild it.");
            if (sizeof(global::GpuKernels.Texture2D<global::System.Numerics.Vector2>) != 16)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Texture2D<Vector2> has {sizeof(global::GpuKernels.Texture2D<global::System.Numerics.Vector2>)} bytes, but kernel GpuKernels.Tests.Kernels.Textures.Fetches was translated for 16: rebuild it.");
            if (sizeof(global::System.Numerics.Vector2) != 8)
                throw new global::System.InvalidOperationException($"Struct System.Numerics.Vector2 has {sizeof(global::System.Numerics.Vector2)} bytes, but kernel GpuKernels.Tests.Kernels.Textures.Fetches was translated for 8: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan indicesSpan = launch.Bind(indices, "indices", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan aSpan = launch.Bind(a, "a");
            global::GpuKernels.CompilerServices.DeviceSpan bSpan = launch.Bind(b, "b");
            global::GpuKernels.CompilerServices.DeviceSpan cSpan = launch.Bind(c, "c");
            global::GpuKernels.CompilerServices.DeviceSpan dSpan = launch.Bind(d, "d");
            global::GpuKernels.Texture1D<int> rowSpan = global::GpuKernels.CompilerServices.TextureArguments.Bind(in launch, row, "row");
            global::GpuKernels.Texture2D<uint> imageSpan = global::GpuKernels.CompilerServices.TextureArguments.Bind(in launch, image, "image");
            global::GpuKernels.Texture3D<float> volumeSpan = global::GpuKernels.CompilerServices.TextureArguments.Bind(in launch, volume, "volume");
            global::GpuKernels.Texture2D<global::System.Numerics.Vector2> fieldSpan = global::GpuKernels.CompilerServices.TextureArguments.Bind(in launch, @field, "field");
            void** arguments = stackalloc void*[15];
            arguments[0] = &rowSpan;
            arguments[1] = &imageSpan;
            arguments[2] = &volumeSpan;
            arguments[3] = &fieldSpan;
            arguments[4] = &indicesSpan.Pointer;
            arguments[5] = &indicesSpan.Length;
            arguments[6] = &aSpan.Pointer;
            arguments[7] = &aSpan.Length;
            arguments[8] = &bSpan.Pointer;
            arguments[9] = &bSpan.Length;
            arguments[10] = &cSpan.Pointer;
            arguments[11] = &cSpan.Length;
            arguments[12] = &dSpan.Pointer;
            arguments[13] = &dSpan.Length;
            launch.Run(global::GpuKernels.Generated.Fetches_9430adff.Handle, arguments, overlap: indicesSpan.Overlaps(aSpan) | indicesSpan.Overlaps(bSpan) | indicesSpan.Overlaps(cSpan) | indicesSpan.Overlaps(dSpan) | aSpan.Overlaps(bSpan) | aSpan.Overlaps(cSpan) | aSpan.Overlaps(dSpan) | bSpan.Overlaps(cSpan) | bSpan.Overlaps(dSpan) | cSpan.Overlaps(dSpan), &plain);
            global::System.GC.KeepAlive(indices);
            global::System.GC.KeepAlive(a);
            global::System.GC.KeepAlive(b);
            global::System.GC.KeepAlive(c);
            global::System.GC.KeepAlive(d);
            global::System.GC.KeepAlive(row);
            global::System.GC.KeepAlive(image);
            global::System.GC.KeepAlive(volume);
            global::System.GC.KeepAlive(@field);

            static void plain(void** values) => Fetches(*(global::GpuKernels.Texture1D<int>*)values[0], *(global::GpuKernels.Texture2D<uint>*)values[1], *(global::GpuKernels.Texture3D<float>*)values[2], *(global::GpuKernels.Texture2D<global::System.Numerics.Vector2>*)values[3], new global::System.ReadOnlySpan<int>(*(void**)values[4], *(int*)values[5]), new global::System.Span<int>(*(void**)values[6], *(int*)values[7]), new global::System.Span<uint>(*(void**)values[8], *(int*)values[9]), new global::System.Span<float>(*(void**)values[10], *(int*)values[11]), new global::System.Span<global::System.Numerics.Vector2>(*(void**)values[12], *(int*)values[13]));
        }

        /// <inheritdoc cref="Fetches(global::GpuKernels.Texture1D{int}, global::GpuKernels.Texture2D{uint}, global::GpuKernels.Texture3D{float}, global::GpuKernels.Texture2D{global::System.Numerics.Vector2}, global::System.ReadOnlySpan{int}, global::System.Span{int}, global::System.Span{uint}, global::System.Span{float}, global::System.Span{global::System.Numerics.Vector2})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Fetches(global::GpuKernels.Launch launch, global::GpuKernels.GpuTexture1D<int> row, global::GpuKernels.GpuTexture2D<uint> image, global::GpuKernels.GpuTexture3D<float> volume, global::GpuKernels.GpuTexture2D<global::System.Numerics.Vector2> @field, global::System.ReadOnlySpan<int> indices, global::System.Span<int> a, global::System.Span<uint> b, global::System.Span<float> c, global::System.Span<global::System.Numerics.Vector2> d)
        {
            if (sizeof(global::GpuKernels.Texture1D<int>) != 16)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Texture1D<int> has {sizeof(global::GpuKernels.Texture1D<int>)} bytes, but kernel GpuKernels.Tests.Kernels.Textures.Fetches was translated for 16: rebuild it.");
            if (sizeof(global::GpuKernels.Texture2D<uint>) != 16)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Texture2D<uint> has {sizeof(global::GpuKernels.Texture2D<uint>)} bytes, but kernel GpuKernels.Tests.Kernels.Textures.Fetches was translated for 16: rebuild it.");
            if (sizeof(global::GpuKernels.Texture3D<float>) != 16)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Texture3D<float> has {sizeof(global::GpuKernels.Texture3D<float>)} bytes, but kernel GpuKernels.Tests.Kernels.Textures.Fetches was translated for 16: rebuild it.");
            if (sizeof(global::GpuKernels.Texture2D<global::System.Numerics.Vector2>) != 16)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Texture2D<Vector2> has {sizeof(global::GpuKernels.Texture2D<global::System.Numerics.Vector2>)} bytes, but kernel GpuKernels.Tests.Kernels.Textures.Fetches was translated for 16: rebuild it.");
            if (sizeof(global::System.Numerics.Vector2) != 8)
                throw new global::System.InvalidOperationException($"Struct System.Numerics.Vector2 has {sizeof(global::System.Numerics.Vector2)} bytes, but kernel GpuKernels.Tests.Kernels.Textures.Fetches was translated for 8: rebuild it.");
            fixed (int* indicesPointer = indices)
            fixed (int* aPointer = a)
            fixed (uint* bPointer = b)
            fixed (float* cPointer = c)
            fixed (global::System.Numerics.Vector2* dPointer = d)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(indicesPointer, indices.Length, sizeof(int), isWritten: false),
                    new(aPointer, a.Length, sizeof(int), isWritten: true),
                    new(bPointer, b.Length, sizeof(uint), isWritten: true),
                    new(cPointer, c.Length, sizeof(float), isWritten: true),
                    new(dPointer, d.Length, sizeof(global::System.Numerics.Vector2), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan indicesSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan aSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan bSpan = transfer[2];
                global::GpuKernels.CompilerServices.DeviceSpan cSpan = transfer[3];
                global::GpuKernels.CompilerServices.DeviceSpan dSpan = transfer[4];
                global::GpuKernels.Texture1D<int> rowSpan = global::GpuKernels.CompilerServices.TextureArguments.Bind(in launch, row, "row");
                global::GpuKernels.Texture2D<uint> imageSpan = global::GpuKernels.CompilerServices.TextureArguments.Bind(in launch, image, "image");
                global::GpuKernels.Texture3D<float> volumeSpan = global::GpuKernels.CompilerServices.TextureArguments.Bind(in launch, volume, "volume");
                global::GpuKernels.Texture2D<global::System.Numerics.Vector2> fieldSpan = global::GpuKernels.CompilerServices.TextureArguments.Bind(in launch, @field, "field");
                void** arguments = stackalloc void*[15];
                arguments[0] = &rowSpan;
                arguments[1] = &imageSpan;
                arguments[2] = &volumeSpan;
                arguments[3] = &fieldSpan;
                arguments[4] = &indicesSpan.Pointer;
                arguments[5] = &indicesSpan.Length;
                arguments[6] = &aSpan.Pointer;
                arguments[7] = &aSpan.Length;
                arguments[8] = &bSpan.Pointer;
                arguments[9] = &bSpan.Length;
                arguments[10] = &cSpan.Pointer;
                arguments[11] = &cSpan.Length;
                arguments[12] = &dSpan.Pointer;
                arguments[13] = &dSpan.Length;
                launch.Run(global::GpuKernels.Generated.Fetches_9430adff.Handle, arguments, overlap: indicesSpan.Overlaps(aSpan) | indicesSpan.Overlaps(bSpan) | indicesSpan.Overlaps(cSpan) | indicesSpan.Overlaps(dSpan) | aSpan.Overlaps(bSpan) | aSpan.Overlaps(cSpan) | aSpan.Overlaps(dSpan) | bSpan.Overlaps(cSpan) | bSpan.Overlaps(dSpan) | cSpan.Overlaps(dSpan), &plain);
                transfer.Download();
                global::System.GC.KeepAlive(row);
                global::System.GC.KeepAlive(image);
                global::System.GC.KeepAlive(volume);
                global::System.GC.KeepAlive(@field);
            }

            static void plain(void** values) => Fetches(*(global::GpuKernels.Texture1D<int>*)values[0], *(global::GpuKernels.Texture2D<uint>*)values[1], *(global::GpuKernels.Texture3D<float>*)values[2], *(global::GpuKernels.Texture2D<global::System.Numerics.Vector2>*)values[3], new global::System.ReadOnlySpan<int>(*(void**)values[4], *(int*)values[5]), new global::System.Span<int>(*(void**)values[6], *(int*)values[7]), new global::System.Span<uint>(*(void**)values[8], *(int*)values[9]), new global::System.Span<float>(*(void**)values[10], *(int*)values[11]), new global::System.Span<global::System.Numerics.Vector2>(*(void**)values[12], *(int*)values[13]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Textures
    {
        /// <inheritdoc cref="Passing(global::GpuKernels.Texture2D{float}, global::GpuKernels.Texture2D{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Passing(global::GpuKernels.Launch launch, global::GpuKernels.GpuTexture2D<float> near, global::GpuKernels.GpuTexture2D<float> far, global::GpuKernels.GpuArray<float> result)
        {
            if (sizeof(global::GpuKernels.Texture2D<float>) != 16)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Texture2D<float> has {sizeof(global::GpuKernels.Texture2D<float>)} bytes, but kernel GpuKernels.Tests.Kernels.Textures.Passing was translated for 16: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan resultSpan = launch.Bind(result, "result");
            global::GpuKernels.Texture2D<float> nearSpan = global::GpuKernels.CompilerServices.TextureArguments.Bind(in launch, near, "near");
            global::GpuKernels.Texture2D<float> farSpan = global::GpuKernels.CompilerServices.TextureArguments.Bind(in launch, far, "far");
            void** arguments = stackalloc void*[5];
            arguments[0] = &nearSpan;
            arguments[1] = &farSpan;
            arguments[2] = &resultSpan.Pointer;
            arguments[3] = &resultSpan.Length;
            launch.Run(global::GpuKernels.Generated.Passing_8a265fdf.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(result);
            global::System.GC.KeepAlive(near);
            global::System.GC.KeepAlive(far);

            static void plain(void** values) => Passing(*(global::GpuKernels.Texture2D<float>*)values[0], *(global::GpuKernels.Texture2D<float>*)values[1], new global::System.Span<float>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="Passing(global::GpuKernels.Texture2D{float}, global::GpuKernels.Texture2D{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Passing(global::GpuKernels.Launch launch, global::GpuKernels.GpuTexture2D<float> near, global::GpuKernels.GpuTexture2D<float> far, global::System.Span<float> result)
        {
            if (sizeof(global::GpuKernels.Texture2D<float>) != 16)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Texture2D<float> has {sizeof(global::GpuKernels.Texture2D<float>)} bytes, but kernel GpuKernels.Tests.Kernels.Textures.Passing was translated for 16: rebuild it.");
            fixed (float* resultPointer = result)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(resultPointer, result.Length, sizeof(float), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan resultSpan = transfer[0];
                global::GpuKernels.Texture2D<float> nearSpan = global::GpuKernels.CompilerServices.TextureArguments.Bind(in launch, near, "near");
                global::GpuKernels.Texture2D<float> farSpan = global::GpuKernels.CompilerServices.TextureArguments.Bind(in launch, far, "far");
                void** arguments = stackalloc void*[5];
                arguments[0] = &nearSpan;
                arguments[1] = &farSpan;
                arguments[2] = &resultSpan.Pointer;
                arguments[3] = &resultSpan.Length;
                launch.Run(global::GpuKernels.Generated.Passing_8a265fdf.Handle, arguments, overlap: false, &plain);
                transfer.Download();
                global::System.GC.KeepAlive(near);
                global::System.GC.KeepAlive(far);
            }

            static void plain(void** values) => Passing(*(global::GpuKernels.Texture2D<float>*)values[0], *(global::GpuKernels.Texture2D<float>*)values[1], new global::System.Span<float>(*(void**)values[2], *(int*)values[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Textures
    {
        /// <inheritdoc cref="Generic{T}(global::GpuKernels.Texture2D{T}, global::GpuKernels.Surface2D{T}, int)"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Generic<T>(global::GpuKernels.Launch launch, global::GpuKernels.GpuTexture2D<T> image, global::GpuKernels.GpuTexture2D<T> copy, int width)
            where T : unmanaged
        {
            global::GpuKernels.CompilerServices.KernelHandle kernel;
            throw global::GpuKernels.CompilerServices.KernelInstances.Missing("Textures.Generic", typeof(T));
            global::GpuKernels.Texture2D<T> imageSpan = global::GpuKernels.CompilerServices.TextureArguments.Bind(in launch, image, "image");
            global::GpuKernels.Surface2D<T> copySpan = global::GpuKernels.CompilerServices.TextureArguments.BindSurface(in launch, copy, "copy");
            void** arguments = stackalloc void*[3];
            arguments[0] = &imageSpan;
            arguments[1] = &copySpan;
            arguments[2] = &width;
            launch.Run(kernel, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(image);
            global::System.GC.KeepAlive(copy);

            static void plain(void** values)
            {
            }
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Textures
    {
        /// <inheritdoc cref="Surfaces(global::GpuKernels.Surface1D{uint}, global::GpuKernels.Surface2D{global::System.Numerics.Vector4}, global::GpuKernels.Surface3D{float}, global::System.ReadOnlySpan{int}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Surfaces(global::GpuKernels.Launch launch, global::GpuKernels.GpuTexture1D<uint> row, global::GpuKernels.GpuTexture2D<global::System.Numerics.Vector4> image, global::GpuKernels.GpuTexture3D<float> volume, global::GpuKernels.GpuArray<int> indices, global::GpuKernels.GpuArray<float> result)
        {
            if (sizeof(global::GpuKernels.Surface1D<uint>) != 8)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Surface1D<uint> has {sizeof(global::GpuKernels.Surface1D<uint>)} bytes, but kernel GpuKernels.Tests.Kernels.Textures.Surfaces was translated for 8: rebuild it.");
            if (sizeof(global::GpuKernels.Surface2D<global::System.Numerics.Vector4>) != 8)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Surface2D<Vector4> has {sizeof(global::GpuKernels.Surface2D<global::System.Numerics.Vector4>)} bytes, but kernel GpuKernels.Tests.Kernels.Textures.Surfaces was translated for 8: rebuild it.");
            if (sizeof(global::GpuKernels.Surface3D<float>) != 8)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Surface3D<float> has {sizeof(global::GpuKernels.Surface3D<float>)} bytes, but kernel GpuKernels.Tests.Kernels.Textures.Surfaces was translated for 8: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan indicesSpan = launch.Bind(indices, "indices", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultSpan = launch.Bind(result, "result");
            global::GpuKernels.Surface1D<uint> rowSpan = global::GpuKernels.CompilerServices.TextureArguments.BindSurface(in launch, row, "row");
            global::GpuKernels.Surface2D<global::System.Numerics.Vector4> imageSpan = global::GpuKernels.CompilerServices.TextureArguments.BindSurface(in launch, image, "image");
            global::GpuKernels.Surface3D<float> volumeSpan = global::GpuKernels.CompilerServices.TextureArguments.BindSurface(in launch, volume, "volume");
            void** arguments = stackalloc void*[8];
            arguments[0] = &rowSpan;
            arguments[1] = &imageSpan;
            arguments[2] = &volumeSpan;
            arguments[3] = &indicesSpan.Pointer;
            arguments[4] = &indicesSpan.Length;
            arguments[5] = &resultSpan.Pointer;
            arguments[6] = &resultSpan.Length;
            launch.Run(global::GpuKernels.Generated.Surfaces_3a9dcdaf.Handle, arguments, overlap: indicesSpan.Overlaps(resultSpan), &plain);
            global::System.GC.KeepAlive(indices);
            global::System.GC.KeepAlive(result);
            global::System.GC.KeepAlive(row);
            global::System.GC.KeepAlive(image);
            global::System.GC.KeepAlive(volume);

            static void plain(void** values) => Surfaces(*(global::GpuKernels.Surface1D<uint>*)values[0], *(global::GpuKernels.Surface2D<global::System.Numerics.Vector4>*)values[1], *(global::GpuKernels.Surface3D<float>*)values[2], new global::System.ReadOnlySpan<int>(*(void**)values[3], *(int*)values[4]), new global::System.Span<float>(*(void**)values[5], *(int*)values[6]));
        }

        /// <inheritdoc cref="Surfaces(global::GpuKernels.Surface1D{uint}, global::GpuKernels.Surface2D{global::System.Numerics.Vector4}, global::GpuKernels.Surface3D{float}, global::System.ReadOnlySpan{int}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Surfaces(global::GpuKernels.Launch launch, global::GpuKernels.GpuTexture1D<uint> row, global::GpuKernels.GpuTexture2D<global::System.Numerics.Vector4> image, global::GpuKernels.GpuTexture3D<float> volume, global::System.ReadOnlySpan<int> indices, global::System.Span<float> result)
        {
            if (sizeof(global::GpuKernels.Surface1D<uint>) != 8)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Surface1D<uint> has {sizeof(global::GpuKernels.Surface1D<uint>)} bytes, but kernel GpuKernels.Tests.Kernels.Textures.Surfaces was translated for 8: rebuild it.");
            if (sizeof(global::GpuKernels.Surface2D<global::System.Numerics.Vector4>) != 8)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Surface2D<Vector4> has {sizeof(global::GpuKernels.Surface2D<global::System.Numerics.Vector4>)} bytes, but kernel GpuKernels.Tests.Kernels.Textures.Surfaces was translated for 8: rebuild it.");
            if (sizeof(global::GpuKernels.Surface3D<float>) != 8)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Surface3D<float> has {sizeof(global::GpuKernels.Surface3D<float>)} bytes, but kernel GpuKernels.Tests.Kernels.Textures.Surfaces was translated for 8: rebuild it.");
            fixed (int* indicesPointer = indices)
            fixed (float* resultPointer = result)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(indicesPointer, indices.Length, sizeof(int), isWritten: false),
                    new(resultPointer, result.Length, sizeof(float), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan indicesSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan resultSpan = transfer[1];
                global::GpuKernels.Surface1D<uint> rowSpan = global::GpuKernels.CompilerServices.TextureArguments.BindSurface(in launch, row, "row");
                global::GpuKernels.Surface2D<global::System.Numerics.Vector4> imageSpan = global::GpuKernels.CompilerServices.TextureArguments.BindSurface(in launch, image, "image");
                global::GpuKernels.Surface3D<float> volumeSpan = global::GpuKernels.CompilerServices.TextureArguments.BindSurface(in launch, volume, "volume");
                void** arguments = stackalloc void*[8];
                arguments[0] = &rowSpan;
                arguments[1] = &imageSpan;
                arguments[2] = &volumeSpan;
                arguments[3] = &indicesSpan.Pointer;
                arguments[4] = &indicesSpan.Length;
                arguments[5] = &resultSpan.Pointer;
                arguments[6] = &resultSpan.Length;
                launch.Run(global::GpuKernels.Generated.Surfaces_3a9dcdaf.Handle, arguments, overlap: indicesSpan.Overlaps(resultSpan), &plain);
                transfer.Download();
                global::System.GC.KeepAlive(row);
                global::System.GC.KeepAlive(image);
                global::System.GC.KeepAlive(volume);
            }

            static void plain(void** values) => Surfaces(*(global::GpuKernels.Surface1D<uint>*)values[0], *(global::GpuKernels.Surface2D<global::System.Numerics.Vector4>*)values[1], *(global::GpuKernels.Surface3D<float>*)values[2], new global::System.ReadOnlySpan<int>(*(void**)values[3], *(int*)values[4]), new global::System.Span<float>(*(void**)values[5], *(int*)values[6]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Textures
    {
        /// <inheritdoc cref="Blur(global::GpuKernels.Surface2D{float}, global::GpuKernels.Surface2D{float}, int, int)"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Blur(global::GpuKernels.Launch launch, global::GpuKernels.GpuTexture2D<float> image, global::GpuKernels.GpuTexture2D<float> blurred, int width, int height)
        {
            if (sizeof(global::GpuKernels.Surface2D<float>) != 8)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Surface2D<float> has {sizeof(global::GpuKernels.Surface2D<float>)} bytes, but kernel GpuKernels.Tests.Kernels.Textures.Blur was translated for 8: rebuild it.");
            global::GpuKernels.Surface2D<float> imageSpan = global::GpuKernels.CompilerServices.TextureArguments.BindSurface(in launch, image, "image");
            global::GpuKernels.Surface2D<float> blurredSpan = global::GpuKernels.CompilerServices.TextureArguments.BindSurface(in launch, blurred, "blurred");
            void** arguments = stackalloc void*[5];
            arguments[0] = &imageSpan;
            arguments[1] = &blurredSpan;
            arguments[2] = &width;
            arguments[3] = &height;
            launch.Run(global::GpuKernels.Generated.Blur_952419c2.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(image);
            global::System.GC.KeepAlive(blurred);

            static void plain(void** values) => Blur(*(global::GpuKernels.Surface2D<float>*)values[0], *(global::GpuKernels.Surface2D<float>*)values[1], *(int*)values[2], *(int*)values[3]);
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Textures
    {
        /// <inheritdoc cref="Writes(global::GpuKernels.Surface1D{int}, global::GpuKernels.Surface3D{uint}, global::GpuKernels.Surface2D{global::System.Numerics.Vector2}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Writes(global::GpuKernels.Launch launch, global::GpuKernels.GpuTexture1D<int> row, global::GpuKernels.GpuTexture3D<uint> volume, global::GpuKernels.GpuTexture2D<global::System.Numerics.Vector2> @field, global::GpuKernels.GpuArray<int> written)
        {
            if (sizeof(global::GpuKernels.Surface1D<int>) != 8)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Surface1D<int> has {sizeof(global::GpuKernels.Surface1D<int>)} bytes, but kernel GpuKernels.Tests.Kernels.Textures.Writes was translated for 8: rebuild it.");
            if (sizeof(global::GpuKernels.Surface3D<uint>) != 8)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Surface3D<uint> has {sizeof(global::GpuKernels.Surface3D<uint>)} bytes, but kernel GpuKernels.Tests.Kernels.Textures.Writes was translated for 8: rebuild it.");
            if (sizeof(global::GpuKernels.Surface2D<global::System.Numerics.Vector2>) != 8)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Surface2D<Vector2> has {sizeof(global::GpuKernels.Surface2D<global::System.Numerics.Vector2>)} bytes, but kernel GpuKernels.Tests.Kernels.Textures.Writes was translated for 8: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan writtenSpan = launch.Bind(written, "written");
            global::GpuKernels.Surface1D<int> rowSpan = global::GpuKernels.CompilerServices.TextureArguments.BindSurface(in launch, row, "row");
            global::GpuKernels.Surface3D<uint> volumeSpan = global::GpuKernels.CompilerServices.TextureArguments.BindSurface(in launch, volume, "volume");
            global::GpuKernels.Surface2D<global::System.Numerics.Vector2> fieldSpan = global::GpuKernels.CompilerServices.TextureArguments.BindSurface(in launch, @field, "field");
            void** arguments = stackalloc void*[6];
            arguments[0] = &rowSpan;
            arguments[1] = &volumeSpan;
            arguments[2] = &fieldSpan;
            arguments[3] = &writtenSpan.Pointer;
            arguments[4] = &writtenSpan.Length;
            launch.Run(global::GpuKernels.Generated.Writes_955516c3.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(written);
            global::System.GC.KeepAlive(row);
            global::System.GC.KeepAlive(volume);
            global::System.GC.KeepAlive(@field);

            static void plain(void** values) => Writes(*(global::GpuKernels.Surface1D<int>*)values[0], *(global::GpuKernels.Surface3D<uint>*)values[1], *(global::GpuKernels.Surface2D<global::System.Numerics.Vector2>*)values[2], new global::System.Span<int>(*(void**)values[3], *(int*)values[4]));
        }

        /// <inheritdoc cref="Writes(global::GpuKernels.Surface1D{int}, global::GpuKernels.Surface3D{uint}, global::GpuKernels.Surface2D{global::System.Numerics.Vector2}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Writes(global::GpuKernels.Launch launch, global::GpuKernels.GpuTexture1D<int> row, global::GpuKernels.GpuTexture3D<uint> volume, global::GpuKernels.GpuTexture2D<global::System.Numerics.Vector2> @field, global::System.Span<int> written)
        {
            if (sizeof(global::GpuKernels.Surface1D<int>) != 8)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Surface1D<int> has {sizeof(global::GpuKernels.Surface1D<int>)} bytes, but kernel GpuKernels.Tests.Kernels.Textures.Writes was translated for 8: rebuild it.");
            if (sizeof(global::GpuKernels.Surface3D<uint>) != 8)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Surface3D<uint> has {sizeof(global::GpuKernels.Surface3D<uint>)} bytes, but kernel GpuKernels.Tests.Kernels.Textures.Writes was translated for 8: rebuild it.");
            if (sizeof(global::GpuKernels.Surface2D<global::System.Numerics.Vector2>) != 8)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Surface2D<Vector2> has {sizeof(global::GpuKernels.Surface2D<global::System.Numerics.Vector2>)} bytes, but kernel GpuKernels.Tests.Kernels.Textures.Writes was translated for 8: rebuild it.");
            fixed (int* writtenPointer = written)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(writtenPointer, written.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan writtenSpan = transfer[0];
                global::GpuKernels.Surface1D<int> rowSpan = global::GpuKernels.CompilerServices.TextureArguments.BindSurface(in launch, row, "row");
                global::GpuKernels.Surface3D<uint> volumeSpan = global::GpuKernels.CompilerServices.TextureArguments.BindSurface(in launch, volume, "volume");
                global::GpuKernels.Surface2D<global::System.Numerics.Vector2> fieldSpan = global::GpuKernels.CompilerServices.TextureArguments.BindSurface(in launch, @field, "field");
                void** arguments = stackalloc void*[6];
                arguments[0] = &rowSpan;
                arguments[1] = &volumeSpan;
                arguments[2] = &fieldSpan;
                arguments[3] = &writtenSpan.Pointer;
                arguments[4] = &writtenSpan.Length;
                launch.Run(global::GpuKernels.Generated.Writes_955516c3.Handle, arguments, overlap: false, &plain);
                transfer.Download();
                global::System.GC.KeepAlive(row);
                global::System.GC.KeepAlive(volume);
                global::System.GC.KeepAlive(@field);
            }

            static void plain(void** values) => Writes(*(global::GpuKernels.Surface1D<int>*)values[0], *(global::GpuKernels.Surface3D<uint>*)values[1], *(global::GpuKernels.Surface2D<global::System.Numerics.Vector2>*)values[2], new global::System.Span<int>(*(void**)values[3], *(int*)values[4]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Textures
    {
        /// <inheritdoc cref="Rounds(global::GpuKernels.Texture1D{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Rounds(global::GpuKernels.Launch launch, global::GpuKernels.GpuTexture1D<float> rounds, global::GpuKernels.GpuArray<float> x)
        {
            if (sizeof(global::GpuKernels.Texture1D<float>) != 16)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Texture1D<float> has {sizeof(global::GpuKernels.Texture1D<float>)} bytes, but kernel GpuKernels.Tests.Kernels.Textures.Rounds was translated for 16: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x");
            global::GpuKernels.Texture1D<float> roundsSpan = global::GpuKernels.CompilerServices.TextureArguments.Bind(in launch, rounds, "rounds");
            void** arguments = stackalloc void*[3];
            arguments[0] = &roundsSpan;
            arguments[1] = &xSpan.Pointer;
            arguments[2] = &xSpan.Length;
            launch.Run(global::GpuKernels.Generated.Rounds_db2b6e45.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(rounds);

            static void plain(void** values) => Rounds(*(global::GpuKernels.Texture1D<float>*)values[0], new global::System.Span<float>(*(void**)values[1], *(int*)values[2]));
        }

        /// <inheritdoc cref="Rounds(global::GpuKernels.Texture1D{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Rounds(global::GpuKernels.Launch launch, global::GpuKernels.GpuTexture1D<float> rounds, global::System.Span<float> x)
        {
            if (sizeof(global::GpuKernels.Texture1D<float>) != 16)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Texture1D<float> has {sizeof(global::GpuKernels.Texture1D<float>)} bytes, but kernel GpuKernels.Tests.Kernels.Textures.Rounds was translated for 16: rebuild it.");
            fixed (float* xPointer = x)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(float), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.Texture1D<float> roundsSpan = global::GpuKernels.CompilerServices.TextureArguments.Bind(in launch, rounds, "rounds");
                void** arguments = stackalloc void*[3];
                arguments[0] = &roundsSpan;
                arguments[1] = &xSpan.Pointer;
                arguments[2] = &xSpan.Length;
                launch.Run(global::GpuKernels.Generated.Rounds_db2b6e45.Handle, arguments, overlap: false, &plain);
                transfer.Download();
                global::System.GC.KeepAlive(rounds);
            }

            static void plain(void** values) => Rounds(*(global::GpuKernels.Texture1D<float>*)values[0], new global::System.Span<float>(*(void**)values[1], *(int*)values[2]));
        }
    }
}
