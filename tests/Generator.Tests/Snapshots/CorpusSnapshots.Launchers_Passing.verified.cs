namespace GpuKernels.Tests.Kernels
{
    partial class Passing
    {
        /// <inheritdoc cref="NamedArguments(global::System.Span{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void NamedArguments(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> x, global::GpuKernels.GpuArray<int> y)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x");
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            void** arguments = stackalloc void*[4];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &ySpan.Pointer;
            arguments[3] = &ySpan.Length;
            launch.Run(global::GpuKernels.Generated.NamedArguments_55877a43.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);

            static void plain(void** values) => NamedArguments(new global::System.Span<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="NamedArguments(global::System.Span{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void NamedArguments(global::GpuKernels.Launch launch, global::System.Span<int> x, global::System.Span<int> y)
        {
            fixed (int* xPointer = x)
            fixed (int* yPointer = y)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(int), isWritten: true),
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
                launch.Run(global::GpuKernels.Generated.NamedArguments_55877a43.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => NamedArguments(new global::System.Span<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Passing
    {
        /// <inheritdoc cref="InOperators(global::System.ReadOnlySpan{global::GpuKernels.Tests.Kernels.Passing.Pair}, global::System.Span{global::GpuKernels.Tests.Kernels.Passing.Pair}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void InOperators(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.Passing.Pair> x, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.Passing.Pair> y, global::GpuKernels.GpuArray<int> numbers)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.Passing.Pair) != 8)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.Passing.Pair has {sizeof(global::GpuKernels.Tests.Kernels.Passing.Pair)} bytes, but kernel GpuKernels.Tests.Kernels.Passing.InOperators was translated for 8: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            global::GpuKernels.CompilerServices.DeviceSpan numbersSpan = launch.Bind(numbers, "numbers");
            void** arguments = stackalloc void*[6];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &ySpan.Pointer;
            arguments[3] = &ySpan.Length;
            arguments[4] = &numbersSpan.Pointer;
            arguments[5] = &numbersSpan.Length;
            launch.Run(global::GpuKernels.Generated.InOperators_111d1ea4.Handle, arguments, overlap: xSpan.Overlaps(ySpan) | xSpan.Overlaps(numbersSpan) | ySpan.Overlaps(numbersSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);
            global::System.GC.KeepAlive(numbers);

            static void plain(void** values) => InOperators(new global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.Passing.Pair>(*(void**)values[0], *(int*)values[1]), new global::System.Span<global::GpuKernels.Tests.Kernels.Passing.Pair>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="InOperators(global::System.ReadOnlySpan{global::GpuKernels.Tests.Kernels.Passing.Pair}, global::System.Span{global::GpuKernels.Tests.Kernels.Passing.Pair}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void InOperators(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.Passing.Pair> x, global::System.Span<global::GpuKernels.Tests.Kernels.Passing.Pair> y, global::System.Span<int> numbers)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.Passing.Pair) != 8)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.Passing.Pair has {sizeof(global::GpuKernels.Tests.Kernels.Passing.Pair)} bytes, but kernel GpuKernels.Tests.Kernels.Passing.InOperators was translated for 8: rebuild it.");
            fixed (global::GpuKernels.Tests.Kernels.Passing.Pair* xPointer = x)
            fixed (global::GpuKernels.Tests.Kernels.Passing.Pair* yPointer = y)
            fixed (int* numbersPointer = numbers)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(global::GpuKernels.Tests.Kernels.Passing.Pair), isWritten: false),
                    new(yPointer, y.Length, sizeof(global::GpuKernels.Tests.Kernels.Passing.Pair), isWritten: true),
                    new(numbersPointer, numbers.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan numbersSpan = transfer[2];
                void** arguments = stackalloc void*[6];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &ySpan.Pointer;
                arguments[3] = &ySpan.Length;
                arguments[4] = &numbersSpan.Pointer;
                arguments[5] = &numbersSpan.Length;
                launch.Run(global::GpuKernels.Generated.InOperators_111d1ea4.Handle, arguments, overlap: xSpan.Overlaps(ySpan) | xSpan.Overlaps(numbersSpan) | ySpan.Overlaps(numbersSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => InOperators(new global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.Passing.Pair>(*(void**)values[0], *(int*)values[1]), new global::System.Span<global::GpuKernels.Tests.Kernels.Passing.Pair>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Passing
    {
        /// <inheritdoc cref="InitAccessors(global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void InitAccessors(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> x, global::GpuKernels.GpuArray<int> y)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            void** arguments = stackalloc void*[4];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &ySpan.Pointer;
            arguments[3] = &ySpan.Length;
            launch.Run(global::GpuKernels.Generated.InitAccessors_d190c4a4.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);

            static void plain(void** values) => InitAccessors(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="InitAccessors(global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void InitAccessors(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> x, global::System.Span<int> y)
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
                launch.Run(global::GpuKernels.Generated.InitAccessors_d190c4a4.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => InitAccessors(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Passing
    {
        /// <inheritdoc cref="ReadOnlyReceivers(global::System.ReadOnlySpan{global::GpuKernels.Tests.Kernels.Passing.Counter}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void ReadOnlyReceivers(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.Passing.Counter> x, global::GpuKernels.GpuArray<int> y)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.Passing.Counter) != 4)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.Passing.Counter has {sizeof(global::GpuKernels.Tests.Kernels.Passing.Counter)} bytes, but kernel GpuKernels.Tests.Kernels.Passing.ReadOnlyReceivers was translated for 4: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            void** arguments = stackalloc void*[4];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &ySpan.Pointer;
            arguments[3] = &ySpan.Length;
            launch.Run(global::GpuKernels.Generated.ReadOnlyReceivers_651056ed.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);

            static void plain(void** values) => ReadOnlyReceivers(new global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.Passing.Counter>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="ReadOnlyReceivers(global::System.ReadOnlySpan{global::GpuKernels.Tests.Kernels.Passing.Counter}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void ReadOnlyReceivers(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.Passing.Counter> x, global::System.Span<int> y)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.Passing.Counter) != 4)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.Passing.Counter has {sizeof(global::GpuKernels.Tests.Kernels.Passing.Counter)} bytes, but kernel GpuKernels.Tests.Kernels.Passing.ReadOnlyReceivers was translated for 4: rebuild it.");
            fixed (global::GpuKernels.Tests.Kernels.Passing.Counter* xPointer = x)
            fixed (int* yPointer = y)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(global::GpuKernels.Tests.Kernels.Passing.Counter), isWritten: false),
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
                launch.Run(global::GpuKernels.Generated.ReadOnlyReceivers_651056ed.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => ReadOnlyReceivers(new global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.Passing.Counter>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Passing
    {
        /// <inheritdoc cref="Records(global::System.Span{global::GpuKernels.Tests.Kernels.Passing.Renamed})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Records(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.Passing.Renamed> x)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.Passing.Renamed) != 8)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.Passing.Renamed has {sizeof(global::GpuKernels.Tests.Kernels.Passing.Renamed)} bytes, but kernel GpuKernels.Tests.Kernels.Passing.Records was translated for 8: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x");
            void** arguments = stackalloc void*[2];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            launch.Run(global::GpuKernels.Generated.Records_36059649.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(x);

            static void plain(void** values) => Records(new global::System.Span<global::GpuKernels.Tests.Kernels.Passing.Renamed>(*(void**)values[0], *(int*)values[1]));
        }

        /// <inheritdoc cref="Records(global::System.Span{global::GpuKernels.Tests.Kernels.Passing.Renamed})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Records(global::GpuKernels.Launch launch, global::System.Span<global::GpuKernels.Tests.Kernels.Passing.Renamed> x)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.Passing.Renamed) != 8)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.Passing.Renamed has {sizeof(global::GpuKernels.Tests.Kernels.Passing.Renamed)} bytes, but kernel GpuKernels.Tests.Kernels.Passing.Records was translated for 8: rebuild it.");
            fixed (global::GpuKernels.Tests.Kernels.Passing.Renamed* xPointer = x)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(global::GpuKernels.Tests.Kernels.Passing.Renamed), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                void** arguments = stackalloc void*[2];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                launch.Run(global::GpuKernels.Generated.Records_36059649.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => Records(new global::System.Span<global::GpuKernels.Tests.Kernels.Passing.Renamed>(*(void**)values[0], *(int*)values[1]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Passing
    {
        /// <inheritdoc cref="TwoGuards(int, int, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void TwoGuards(global::GpuKernels.Launch launch, int least, int most, global::GpuKernels.GpuArray<int> y)
        {
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            void** arguments = stackalloc void*[4];
            arguments[0] = &least;
            arguments[1] = &most;
            arguments[2] = &ySpan.Pointer;
            arguments[3] = &ySpan.Length;
            launch.Run(global::GpuKernels.Generated.TwoGuards_07f6e5a0.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(y);

            static void plain(void** values) => TwoGuards(*(int*)values[0], *(int*)values[1], new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="TwoGuards(int, int, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void TwoGuards(global::GpuKernels.Launch launch, int least, int most, global::System.Span<int> y)
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
                arguments[0] = &least;
                arguments[1] = &most;
                arguments[2] = &ySpan.Pointer;
                arguments[3] = &ySpan.Length;
                launch.Run(global::GpuKernels.Generated.TwoGuards_07f6e5a0.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => TwoGuards(*(int*)values[0], *(int*)values[1], new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }
    }
}
