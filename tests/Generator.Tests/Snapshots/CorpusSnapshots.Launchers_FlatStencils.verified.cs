namespace GpuKernels.Tests.Kernels
{
    partial class FlatStencils
    {
        /// <inheritdoc cref="Heat(int, int, int, global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Heat(global::GpuKernels.Launch launch, int width, int height, int depth, global::GpuKernels.GpuArray<float> source, global::GpuKernels.GpuArray<float> target)
        {
            global::GpuKernels.CompilerServices.DeviceSpan sourceSpan = launch.Bind(source, "source", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan targetSpan = launch.Bind(target, "target");
            void** arguments = stackalloc void*[8];
            arguments[0] = &width;
            arguments[1] = &height;
            arguments[2] = &depth;
            arguments[3] = &sourceSpan.Pointer;
            arguments[4] = &sourceSpan.Length;
            arguments[5] = &targetSpan.Pointer;
            arguments[6] = &targetSpan.Length;
            launch.Run(global::GpuKernels.Generated.Heat_c1e30b82.Handle, arguments, overlap: sourceSpan.Overlaps(targetSpan), &plain);
            global::System.GC.KeepAlive(source);
            global::System.GC.KeepAlive(target);

            static void plain(void** values) => Heat(*(int*)values[0], *(int*)values[1], *(int*)values[2], new global::System.ReadOnlySpan<float>(*(void**)values[3], *(int*)values[4]), new global::System.Span<float>(*(void**)values[5], *(int*)values[6]));
        }

        /// <inheritdoc cref="Heat(int, int, int, global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Heat(global::GpuKernels.Launch launch, int width, int height, int depth, global::System.ReadOnlySpan<float> source, global::System.Span<float> target)
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
                void** arguments = stackalloc void*[8];
                arguments[0] = &width;
                arguments[1] = &height;
                arguments[2] = &depth;
                arguments[3] = &sourceSpan.Pointer;
                arguments[4] = &sourceSpan.Length;
                arguments[5] = &targetSpan.Pointer;
                arguments[6] = &targetSpan.Length;
                launch.Run(global::GpuKernels.Generated.Heat_c1e30b82.Handle, arguments, overlap: sourceSpan.Overlaps(targetSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Heat(*(int*)values[0], *(int*)values[1], *(int*)values[2], new global::System.ReadOnlySpan<float>(*(void**)values[3], *(int*)values[4]), new global::System.Span<float>(*(void**)values[5], *(int*)values[6]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class FlatStencils
    {
        /// <inheritdoc cref="Corners(int, global::System.ReadOnlySpan{short}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Corners(global::GpuKernels.Launch launch, int height, global::GpuKernels.GpuArray<short> source, global::GpuKernels.GpuArray<int> target)
        {
            global::GpuKernels.CompilerServices.DeviceSpan sourceSpan = launch.Bind(source, "source", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan targetSpan = launch.Bind(target, "target");
            void** arguments = stackalloc void*[6];
            arguments[0] = &height;
            arguments[1] = &sourceSpan.Pointer;
            arguments[2] = &sourceSpan.Length;
            arguments[3] = &targetSpan.Pointer;
            arguments[4] = &targetSpan.Length;
            launch.Run(global::GpuKernels.Generated.Corners_1a1e69cd.Handle, arguments, overlap: sourceSpan.Overlaps(targetSpan), &plain);
            global::System.GC.KeepAlive(source);
            global::System.GC.KeepAlive(target);

            static void plain(void** values) => Corners(*(int*)values[0], new global::System.ReadOnlySpan<short>(*(void**)values[1], *(int*)values[2]), new global::System.Span<int>(*(void**)values[3], *(int*)values[4]));
        }

        /// <inheritdoc cref="Corners(int, global::System.ReadOnlySpan{short}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Corners(global::GpuKernels.Launch launch, int height, global::System.ReadOnlySpan<short> source, global::System.Span<int> target)
        {
            fixed (short* sourcePointer = source)
            fixed (int* targetPointer = target)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(sourcePointer, source.Length, sizeof(short), isWritten: false),
                    new(targetPointer, target.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan sourceSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan targetSpan = transfer[1];
                void** arguments = stackalloc void*[6];
                arguments[0] = &height;
                arguments[1] = &sourceSpan.Pointer;
                arguments[2] = &sourceSpan.Length;
                arguments[3] = &targetSpan.Pointer;
                arguments[4] = &targetSpan.Length;
                launch.Run(global::GpuKernels.Generated.Corners_1a1e69cd.Handle, arguments, overlap: sourceSpan.Overlaps(targetSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Corners(*(int*)values[0], new global::System.ReadOnlySpan<short>(*(void**)values[1], *(int*)values[2]), new global::System.Span<int>(*(void**)values[3], *(int*)values[4]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class FlatStencils
    {
        /// <inheritdoc cref="Far(int, int, int, global::System.ReadOnlySpan{double}, global::System.Span{double})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Far(global::GpuKernels.Launch launch, int width, int height, int depth, global::GpuKernels.GpuArray<double> source, global::GpuKernels.GpuArray<double> target)
        {
            global::GpuKernels.CompilerServices.DeviceSpan sourceSpan = launch.Bind(source, "source", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan targetSpan = launch.Bind(target, "target");
            void** arguments = stackalloc void*[8];
            arguments[0] = &width;
            arguments[1] = &height;
            arguments[2] = &depth;
            arguments[3] = &sourceSpan.Pointer;
            arguments[4] = &sourceSpan.Length;
            arguments[5] = &targetSpan.Pointer;
            arguments[6] = &targetSpan.Length;
            launch.Run(global::GpuKernels.Generated.Far_37c96f69.Handle, arguments, overlap: sourceSpan.Overlaps(targetSpan), &plain);
            global::System.GC.KeepAlive(source);
            global::System.GC.KeepAlive(target);

            static void plain(void** values) => Far(*(int*)values[0], *(int*)values[1], *(int*)values[2], new global::System.ReadOnlySpan<double>(*(void**)values[3], *(int*)values[4]), new global::System.Span<double>(*(void**)values[5], *(int*)values[6]));
        }

        /// <inheritdoc cref="Far(int, int, int, global::System.ReadOnlySpan{double}, global::System.Span{double})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Far(global::GpuKernels.Launch launch, int width, int height, int depth, global::System.ReadOnlySpan<double> source, global::System.Span<double> target)
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
                void** arguments = stackalloc void*[8];
                arguments[0] = &width;
                arguments[1] = &height;
                arguments[2] = &depth;
                arguments[3] = &sourceSpan.Pointer;
                arguments[4] = &sourceSpan.Length;
                arguments[5] = &targetSpan.Pointer;
                arguments[6] = &targetSpan.Length;
                launch.Run(global::GpuKernels.Generated.Far_37c96f69.Handle, arguments, overlap: sourceSpan.Overlaps(targetSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Far(*(int*)values[0], *(int*)values[1], *(int*)values[2], new global::System.ReadOnlySpan<double>(*(void**)values[3], *(int*)values[4]), new global::System.Span<double>(*(void**)values[5], *(int*)values[6]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class FlatStencils
    {
        /// <inheritdoc cref="Layers(int, int, global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Layers(global::GpuKernels.Launch launch, int width, int depth, global::GpuKernels.GpuArray<float> source, global::GpuKernels.GpuArray<float> target)
        {
            global::GpuKernels.CompilerServices.DeviceSpan sourceSpan = launch.Bind(source, "source", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan targetSpan = launch.Bind(target, "target");
            void** arguments = stackalloc void*[7];
            arguments[0] = &width;
            arguments[1] = &depth;
            arguments[2] = &sourceSpan.Pointer;
            arguments[3] = &sourceSpan.Length;
            arguments[4] = &targetSpan.Pointer;
            arguments[5] = &targetSpan.Length;
            launch.Run(global::GpuKernels.Generated.Layers_af5ab545.Handle, arguments, overlap: sourceSpan.Overlaps(targetSpan), &plain);
            global::System.GC.KeepAlive(source);
            global::System.GC.KeepAlive(target);

            static void plain(void** values) => Layers(*(int*)values[0], *(int*)values[1], new global::System.ReadOnlySpan<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<float>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="Layers(int, int, global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Layers(global::GpuKernels.Launch launch, int width, int depth, global::System.ReadOnlySpan<float> source, global::System.Span<float> target)
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
                arguments[1] = &depth;
                arguments[2] = &sourceSpan.Pointer;
                arguments[3] = &sourceSpan.Length;
                arguments[4] = &targetSpan.Pointer;
                arguments[5] = &targetSpan.Length;
                launch.Run(global::GpuKernels.Generated.Layers_af5ab545.Handle, arguments, overlap: sourceSpan.Overlaps(targetSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Layers(*(int*)values[0], *(int*)values[1], new global::System.ReadOnlySpan<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<float>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class FlatStencils
    {
        /// <inheritdoc cref="Lookup(int, int, int, global::System.ReadOnlySpan{int}, global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Lookup(global::GpuKernels.Launch launch, int width, int height, int depth, global::GpuKernels.GpuArray<int> source, global::GpuKernels.GpuArray<int> table, global::GpuKernels.GpuArray<int> target)
        {
            global::GpuKernels.CompilerServices.DeviceSpan sourceSpan = launch.Bind(source, "source", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan tableSpan = launch.Bind(table, "table", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan targetSpan = launch.Bind(target, "target");
            void** arguments = stackalloc void*[10];
            arguments[0] = &width;
            arguments[1] = &height;
            arguments[2] = &depth;
            arguments[3] = &sourceSpan.Pointer;
            arguments[4] = &sourceSpan.Length;
            arguments[5] = &tableSpan.Pointer;
            arguments[6] = &tableSpan.Length;
            arguments[7] = &targetSpan.Pointer;
            arguments[8] = &targetSpan.Length;
            launch.Run(global::GpuKernels.Generated.Lookup_d59b47b6.Handle, arguments, overlap: sourceSpan.Overlaps(targetSpan) | tableSpan.Overlaps(targetSpan), &plain);
            global::System.GC.KeepAlive(source);
            global::System.GC.KeepAlive(table);
            global::System.GC.KeepAlive(target);

            static void plain(void** values) => Lookup(*(int*)values[0], *(int*)values[1], *(int*)values[2], new global::System.ReadOnlySpan<int>(*(void**)values[3], *(int*)values[4]), new global::System.ReadOnlySpan<int>(*(void**)values[5], *(int*)values[6]), new global::System.Span<int>(*(void**)values[7], *(int*)values[8]));
        }

        /// <inheritdoc cref="Lookup(int, int, int, global::System.ReadOnlySpan{int}, global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Lookup(global::GpuKernels.Launch launch, int width, int height, int depth, global::System.ReadOnlySpan<int> source, global::System.ReadOnlySpan<int> table, global::System.Span<int> target)
        {
            fixed (int* sourcePointer = source)
            fixed (int* tablePointer = table)
            fixed (int* targetPointer = target)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(sourcePointer, source.Length, sizeof(int), isWritten: false),
                    new(tablePointer, table.Length, sizeof(int), isWritten: false),
                    new(targetPointer, target.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan sourceSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan tableSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan targetSpan = transfer[2];
                void** arguments = stackalloc void*[10];
                arguments[0] = &width;
                arguments[1] = &height;
                arguments[2] = &depth;
                arguments[3] = &sourceSpan.Pointer;
                arguments[4] = &sourceSpan.Length;
                arguments[5] = &tableSpan.Pointer;
                arguments[6] = &tableSpan.Length;
                arguments[7] = &targetSpan.Pointer;
                arguments[8] = &targetSpan.Length;
                launch.Run(global::GpuKernels.Generated.Lookup_d59b47b6.Handle, arguments, overlap: sourceSpan.Overlaps(targetSpan) | tableSpan.Overlaps(targetSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Lookup(*(int*)values[0], *(int*)values[1], *(int*)values[2], new global::System.ReadOnlySpan<int>(*(void**)values[3], *(int*)values[4]), new global::System.ReadOnlySpan<int>(*(void**)values[5], *(int*)values[6]), new global::System.Span<int>(*(void**)values[7], *(int*)values[8]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class FlatStencils
    {
        /// <inheritdoc cref="Move(float, global::System.ReadOnlySpan{float}, global::System.ReadOnlySpan{float}, global::System.ReadOnlySpan{float}, global::System.Span{float}, global::System.Span{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Move(global::GpuKernels.Launch launch, float time, global::GpuKernels.GpuArray<float> speedX, global::GpuKernels.GpuArray<float> speedY, global::GpuKernels.GpuArray<float> speedZ, global::GpuKernels.GpuArray<float> x, global::GpuKernels.GpuArray<float> y, global::GpuKernels.GpuArray<float> z)
        {
            global::GpuKernels.CompilerServices.DeviceSpan speedXSpan = launch.Bind(speedX, "speedX", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan speedYSpan = launch.Bind(speedY, "speedY", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan speedZSpan = launch.Bind(speedZ, "speedZ", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x");
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            global::GpuKernels.CompilerServices.DeviceSpan zSpan = launch.Bind(z, "z");
            void** arguments = stackalloc void*[14];
            arguments[0] = &time;
            arguments[1] = &speedXSpan.Pointer;
            arguments[2] = &speedXSpan.Length;
            arguments[3] = &speedYSpan.Pointer;
            arguments[4] = &speedYSpan.Length;
            arguments[5] = &speedZSpan.Pointer;
            arguments[6] = &speedZSpan.Length;
            arguments[7] = &xSpan.Pointer;
            arguments[8] = &xSpan.Length;
            arguments[9] = &ySpan.Pointer;
            arguments[10] = &ySpan.Length;
            arguments[11] = &zSpan.Pointer;
            arguments[12] = &zSpan.Length;
            launch.Run(global::GpuKernels.Generated.Move_3adc3032.Handle, arguments, overlap: speedXSpan.Overlaps(xSpan) | speedXSpan.Overlaps(ySpan) | speedXSpan.Overlaps(zSpan) | speedYSpan.Overlaps(xSpan) | speedYSpan.Overlaps(ySpan) | speedYSpan.Overlaps(zSpan) | speedZSpan.Overlaps(xSpan) | speedZSpan.Overlaps(ySpan) | speedZSpan.Overlaps(zSpan) | xSpan.Overlaps(ySpan) | xSpan.Overlaps(zSpan) | ySpan.Overlaps(zSpan), &plain);
            global::System.GC.KeepAlive(speedX);
            global::System.GC.KeepAlive(speedY);
            global::System.GC.KeepAlive(speedZ);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);
            global::System.GC.KeepAlive(z);

            static void plain(void** values) => Move(*(float*)values[0], new global::System.ReadOnlySpan<float>(*(void**)values[1], *(int*)values[2]), new global::System.ReadOnlySpan<float>(*(void**)values[3], *(int*)values[4]), new global::System.ReadOnlySpan<float>(*(void**)values[5], *(int*)values[6]), new global::System.Span<float>(*(void**)values[7], *(int*)values[8]), new global::System.Span<float>(*(void**)values[9], *(int*)values[10]), new global::System.Span<float>(*(void**)values[11], *(int*)values[12]));
        }

        /// <inheritdoc cref="Move(float, global::System.ReadOnlySpan{float}, global::System.ReadOnlySpan{float}, global::System.ReadOnlySpan{float}, global::System.Span{float}, global::System.Span{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Move(global::GpuKernels.Launch launch, float time, global::System.ReadOnlySpan<float> speedX, global::System.ReadOnlySpan<float> speedY, global::System.ReadOnlySpan<float> speedZ, global::System.Span<float> x, global::System.Span<float> y, global::System.Span<float> z)
        {
            fixed (float* speedXPointer = speedX)
            fixed (float* speedYPointer = speedY)
            fixed (float* speedZPointer = speedZ)
            fixed (float* xPointer = x)
            fixed (float* yPointer = y)
            fixed (float* zPointer = z)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(speedXPointer, speedX.Length, sizeof(float), isWritten: false),
                    new(speedYPointer, speedY.Length, sizeof(float), isWritten: false),
                    new(speedZPointer, speedZ.Length, sizeof(float), isWritten: false),
                    new(xPointer, x.Length, sizeof(float), isWritten: true),
                    new(yPointer, y.Length, sizeof(float), isWritten: true),
                    new(zPointer, z.Length, sizeof(float), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan speedXSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan speedYSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan speedZSpan = transfer[2];
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[3];
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[4];
                global::GpuKernels.CompilerServices.DeviceSpan zSpan = transfer[5];
                void** arguments = stackalloc void*[14];
                arguments[0] = &time;
                arguments[1] = &speedXSpan.Pointer;
                arguments[2] = &speedXSpan.Length;
                arguments[3] = &speedYSpan.Pointer;
                arguments[4] = &speedYSpan.Length;
                arguments[5] = &speedZSpan.Pointer;
                arguments[6] = &speedZSpan.Length;
                arguments[7] = &xSpan.Pointer;
                arguments[8] = &xSpan.Length;
                arguments[9] = &ySpan.Pointer;
                arguments[10] = &ySpan.Length;
                arguments[11] = &zSpan.Pointer;
                arguments[12] = &zSpan.Length;
                launch.Run(global::GpuKernels.Generated.Move_3adc3032.Handle, arguments, overlap: speedXSpan.Overlaps(xSpan) | speedXSpan.Overlaps(ySpan) | speedXSpan.Overlaps(zSpan) | speedYSpan.Overlaps(xSpan) | speedYSpan.Overlaps(ySpan) | speedYSpan.Overlaps(zSpan) | speedZSpan.Overlaps(xSpan) | speedZSpan.Overlaps(ySpan) | speedZSpan.Overlaps(zSpan) | xSpan.Overlaps(ySpan) | xSpan.Overlaps(zSpan) | ySpan.Overlaps(zSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Move(*(float*)values[0], new global::System.ReadOnlySpan<float>(*(void**)values[1], *(int*)values[2]), new global::System.ReadOnlySpan<float>(*(void**)values[3], *(int*)values[4]), new global::System.ReadOnlySpan<float>(*(void**)values[5], *(int*)values[6]), new global::System.Span<float>(*(void**)values[7], *(int*)values[8]), new global::System.Span<float>(*(void**)values[9], *(int*)values[10]), new global::System.Span<float>(*(void**)values[11], *(int*)values[12]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class FlatStencils
    {
        /// <inheritdoc cref="Sort(global::System.ReadOnlySpan{int}, global::System.ReadOnlySpan{int}, global::System.Span{int}, global::System.Span{long})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Sort(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> keys, global::GpuKernels.GpuArray<int> others, global::GpuKernels.GpuArray<int> least, global::GpuKernels.GpuArray<long> most)
        {
            global::GpuKernels.CompilerServices.DeviceSpan keysSpan = launch.Bind(keys, "keys", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan othersSpan = launch.Bind(others, "others", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan leastSpan = launch.Bind(least, "least");
            global::GpuKernels.CompilerServices.DeviceSpan mostSpan = launch.Bind(most, "most");
            void** arguments = stackalloc void*[9];
            arguments[0] = &keysSpan.Pointer;
            arguments[1] = &keysSpan.Length;
            arguments[2] = &othersSpan.Pointer;
            arguments[3] = &othersSpan.Length;
            arguments[4] = &leastSpan.Pointer;
            arguments[5] = &leastSpan.Length;
            arguments[6] = &mostSpan.Pointer;
            arguments[7] = &mostSpan.Length;
            launch.Run(global::GpuKernels.Generated.Sort_ee23aca2.Handle, arguments, overlap: keysSpan.Overlaps(leastSpan) | keysSpan.Overlaps(mostSpan) | othersSpan.Overlaps(leastSpan) | othersSpan.Overlaps(mostSpan) | leastSpan.Overlaps(mostSpan), &plain);
            global::System.GC.KeepAlive(keys);
            global::System.GC.KeepAlive(others);
            global::System.GC.KeepAlive(least);
            global::System.GC.KeepAlive(most);

            static void plain(void** values) => Sort(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<int>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]), new global::System.Span<long>(*(void**)values[6], *(int*)values[7]));
        }

        /// <inheritdoc cref="Sort(global::System.ReadOnlySpan{int}, global::System.ReadOnlySpan{int}, global::System.Span{int}, global::System.Span{long})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Sort(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> keys, global::System.ReadOnlySpan<int> others, global::System.Span<int> least, global::System.Span<long> most)
        {
            fixed (int* keysPointer = keys)
            fixed (int* othersPointer = others)
            fixed (int* leastPointer = least)
            fixed (long* mostPointer = most)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(keysPointer, keys.Length, sizeof(int), isWritten: false),
                    new(othersPointer, others.Length, sizeof(int), isWritten: false),
                    new(leastPointer, least.Length, sizeof(int), isWritten: true),
                    new(mostPointer, most.Length, sizeof(long), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan keysSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan othersSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan leastSpan = transfer[2];
                global::GpuKernels.CompilerServices.DeviceSpan mostSpan = transfer[3];
                void** arguments = stackalloc void*[9];
                arguments[0] = &keysSpan.Pointer;
                arguments[1] = &keysSpan.Length;
                arguments[2] = &othersSpan.Pointer;
                arguments[3] = &othersSpan.Length;
                arguments[4] = &leastSpan.Pointer;
                arguments[5] = &leastSpan.Length;
                arguments[6] = &mostSpan.Pointer;
                arguments[7] = &mostSpan.Length;
                launch.Run(global::GpuKernels.Generated.Sort_ee23aca2.Handle, arguments, overlap: keysSpan.Overlaps(leastSpan) | keysSpan.Overlaps(mostSpan) | othersSpan.Overlaps(leastSpan) | othersSpan.Overlaps(mostSpan) | leastSpan.Overlaps(mostSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Sort(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<int>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]), new global::System.Span<long>(*(void**)values[6], *(int*)values[7]));
        }
    }
}
