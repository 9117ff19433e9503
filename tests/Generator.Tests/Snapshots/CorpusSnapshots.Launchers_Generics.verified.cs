namespace GpuKernels.Tests.Kernels
{
    partial class Generics
    {
        /// <inheritdoc cref="Helpers(global::System.ReadOnlySpan{float}, global::System.ReadOnlySpan{int}, global::System.ReadOnlySpan{global::GpuKernels.Tests.Kernels.Generics.Complex}, global::System.Span{float}, global::System.Span{int}, global::System.Span{global::GpuKernels.Tests.Kernels.Generics.Complex})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Helpers(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<float> x, global::GpuKernels.GpuArray<int> n, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.Generics.Complex> c, global::GpuKernels.GpuArray<float> floats, global::GpuKernels.GpuArray<int> ints, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.Generics.Complex> numbers)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.Generics.Complex) != 8)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.Generics.Complex has {sizeof(global::GpuKernels.Tests.Kernels.Generics.Complex)} bytes, but kernel GpuKernels.Tests.Kernels.Generics.Helpers was translated for 8: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan nSpan = launch.Bind(n, "n", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan cSpan = launch.Bind(c, "c", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan floatsSpan = launch.Bind(floats, "floats");
            global::GpuKernels.CompilerServices.DeviceSpan intsSpan = launch.Bind(ints, "ints");
            global::GpuKernels.CompilerServices.DeviceSpan numbersSpan = launch.Bind(numbers, "numbers");
            void** arguments = stackalloc void*[12];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &nSpan.Pointer;
            arguments[3] = &nSpan.Length;
            arguments[4] = &cSpan.Pointer;
            arguments[5] = &cSpan.Length;
            arguments[6] = &floatsSpan.Pointer;
            arguments[7] = &floatsSpan.Length;
            arguments[8] = &intsSpan.Pointer;
            arguments[9] = &intsSpan.Length;
            arguments[10] = &numbersSpan.Pointer;
            arguments[11] = &numbersSpan.Length;
            launch.Run(global::GpuKernels.Generated.Helpers_8fc180c0.Handle, arguments, overlap: xSpan.Overlaps(floatsSpan) | xSpan.Overlaps(intsSpan) | xSpan.Overlaps(numbersSpan) | nSpan.Overlaps(floatsSpan) | nSpan.Overlaps(intsSpan) | nSpan.Overlaps(numbersSpan) | cSpan.Overlaps(floatsSpan) | cSpan.Overlaps(intsSpan) | cSpan.Overlaps(numbersSpan) | floatsSpan.Overlaps(intsSpan) | floatsSpan.Overlaps(numbersSpan) | intsSpan.Overlaps(numbersSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(n);
            global::System.GC.KeepAlive(c);
            global::System.GC.KeepAlive(floats);
            global::System.GC.KeepAlive(ints);
            global::System.GC.KeepAlive(numbers);

            static void plain(void** values) => Helpers(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<int>(*(void**)values[2], *(int*)values[3]), new global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.Generics.Complex>(*(void**)values[4], *(int*)values[5]), new global::System.Span<float>(*(void**)values[6], *(int*)values[7]), new global::System.Span<int>(*(void**)values[8], *(int*)values[9]), new global::System.Span<global::GpuKernels.Tests.Kernels.Generics.Complex>(*(void**)values[10], *(int*)values[11]));
        }

        /// <inheritdoc cref="Helpers(global::System.ReadOnlySpan{float}, global::System.ReadOnlySpan{int}, global::System.ReadOnlySpan{global::GpuKernels.Tests.Kernels.Generics.Complex}, global::System.Span{float}, global::System.Span{int}, global::System.Span{global::GpuKernels.Tests.Kernels.Generics.Complex})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Helpers(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<float> x, global::System.ReadOnlySpan<int> n, global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.Generics.Complex> c, global::System.Span<float> floats, global::System.Span<int> ints, global::System.Span<global::GpuKernels.Tests.Kernels.Generics.Complex> numbers)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.Generics.Complex) != 8)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.Generics.Complex has {sizeof(global::GpuKernels.Tests.Kernels.Generics.Complex)} bytes, but kernel GpuKernels.Tests.Kernels.Generics.Helpers was translated for 8: rebuild it.");
            fixed (float* xPointer = x)
            fixed (int* nPointer = n)
            fixed (global::GpuKernels.Tests.Kernels.Generics.Complex* cPointer = c)
            fixed (float* floatsPointer = floats)
            fixed (int* intsPointer = ints)
            fixed (global::GpuKernels.Tests.Kernels.Generics.Complex* numbersPointer = numbers)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(float), isWritten: false),
                    new(nPointer, n.Length, sizeof(int), isWritten: false),
                    new(cPointer, c.Length, sizeof(global::GpuKernels.Tests.Kernels.Generics.Complex), isWritten: false),
                    new(floatsPointer, floats.Length, sizeof(float), isWritten: true),
                    new(intsPointer, ints.Length, sizeof(int), isWritten: true),
                    new(numbersPointer, numbers.Length, sizeof(global::GpuKernels.Tests.Kernels.Generics.Complex), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan nSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan cSpan = transfer[2];
                global::GpuKernels.CompilerServices.DeviceSpan floatsSpan = transfer[3];
                global::GpuKernels.CompilerServices.DeviceSpan intsSpan = transfer[4];
                global::GpuKernels.CompilerServices.DeviceSpan numbersSpan = transfer[5];
                void** arguments = stackalloc void*[12];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &nSpan.Pointer;
                arguments[3] = &nSpan.Length;
                arguments[4] = &cSpan.Pointer;
                arguments[5] = &cSpan.Length;
                arguments[6] = &floatsSpan.Pointer;
                arguments[7] = &floatsSpan.Length;
                arguments[8] = &intsSpan.Pointer;
                arguments[9] = &intsSpan.Length;
                arguments[10] = &numbersSpan.Pointer;
                arguments[11] = &numbersSpan.Length;
                launch.Run(global::GpuKernels.Generated.Helpers_8fc180c0.Handle, arguments, overlap: xSpan.Overlaps(floatsSpan) | xSpan.Overlaps(intsSpan) | xSpan.Overlaps(numbersSpan) | nSpan.Overlaps(floatsSpan) | nSpan.Overlaps(intsSpan) | nSpan.Overlaps(numbersSpan) | cSpan.Overlaps(floatsSpan) | cSpan.Overlaps(intsSpan) | cSpan.Overlaps(numbersSpan) | floatsSpan.Overlaps(intsSpan) | floatsSpan.Overlaps(numbersSpan) | intsSpan.Overlaps(numbersSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Helpers(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<int>(*(void**)values[2], *(int*)values[3]), new global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.Generics.Complex>(*(void**)values[4], *(int*)values[5]), new global::System.Span<float>(*(void**)values[6], *(int*)values[7]), new global::System.Span<int>(*(void**)values[8], *(int*)values[9]), new global::System.Span<global::GpuKernels.Tests.Kernels.Generics.Complex>(*(void**)values[10], *(int*)values[11]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Generics
    {
        /// <inheritdoc cref="Integers(global::System.ReadOnlySpan{long}, global::System.Span{long})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Integers(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<long> x, global::GpuKernels.GpuArray<long> y)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            void** arguments = stackalloc void*[4];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &ySpan.Pointer;
            arguments[3] = &ySpan.Length;
            launch.Run(global::GpuKernels.Generated.Integers_2284801c.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);

            static void plain(void** values) => Integers(new global::System.ReadOnlySpan<long>(*(void**)values[0], *(int*)values[1]), new global::System.Span<long>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="Integers(global::System.ReadOnlySpan{long}, global::System.Span{long})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Integers(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<long> x, global::System.Span<long> y)
        {
            fixed (long* xPointer = x)
            fixed (long* yPointer = y)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(long), isWritten: false),
                    new(yPointer, y.Length, sizeof(long), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[1];
                void** arguments = stackalloc void*[4];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &ySpan.Pointer;
                arguments[3] = &ySpan.Length;
                launch.Run(global::GpuKernels.Generated.Integers_2284801c.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Integers(new global::System.ReadOnlySpan<long>(*(void**)values[0], *(int*)values[1]), new global::System.Span<long>(*(void**)values[2], *(int*)values[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Generics
    {
        /// <inheritdoc cref="FloatTests(global::System.ReadOnlySpan{double}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void FloatTests(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<double> x, global::GpuKernels.GpuArray<int> y)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            void** arguments = stackalloc void*[4];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &ySpan.Pointer;
            arguments[3] = &ySpan.Length;
            launch.Run(global::GpuKernels.Generated.FloatTests_fd0fe23c.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);

            static void plain(void** values) => FloatTests(new global::System.ReadOnlySpan<double>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="FloatTests(global::System.ReadOnlySpan{double}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void FloatTests(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<double> x, global::System.Span<int> y)
        {
            fixed (double* xPointer = x)
            fixed (int* yPointer = y)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(double), isWritten: false),
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
                launch.Run(global::GpuKernels.Generated.FloatTests_fd0fe23c.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => FloatTests(new global::System.ReadOnlySpan<double>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Generics
    {
        /// <inheritdoc cref="Conversions(global::System.ReadOnlySpan{long}, global::System.ReadOnlySpan{double}, global::System.Span{long})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Conversions(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<long> x, global::GpuKernels.GpuArray<double> d, global::GpuKernels.GpuArray<long> y)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan dSpan = launch.Bind(d, "d", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            void** arguments = stackalloc void*[6];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &dSpan.Pointer;
            arguments[3] = &dSpan.Length;
            arguments[4] = &ySpan.Pointer;
            arguments[5] = &ySpan.Length;
            launch.Run(global::GpuKernels.Generated.Conversions_6b0a3014.Handle, arguments, overlap: xSpan.Overlaps(ySpan) | dSpan.Overlaps(ySpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(d);
            global::System.GC.KeepAlive(y);

            static void plain(void** values) => Conversions(new global::System.ReadOnlySpan<long>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<double>(*(void**)values[2], *(int*)values[3]), new global::System.Span<long>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="Conversions(global::System.ReadOnlySpan{long}, global::System.ReadOnlySpan{double}, global::System.Span{long})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Conversions(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<long> x, global::System.ReadOnlySpan<double> d, global::System.Span<long> y)
        {
            fixed (long* xPointer = x)
            fixed (double* dPointer = d)
            fixed (long* yPointer = y)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(long), isWritten: false),
                    new(dPointer, d.Length, sizeof(double), isWritten: false),
                    new(yPointer, y.Length, sizeof(long), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan dSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[2];
                void** arguments = stackalloc void*[6];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &dSpan.Pointer;
                arguments[3] = &dSpan.Length;
                arguments[4] = &ySpan.Pointer;
                arguments[5] = &ySpan.Length;
                launch.Run(global::GpuKernels.Generated.Conversions_6b0a3014.Handle, arguments, overlap: xSpan.Overlaps(ySpan) | dSpan.Overlaps(ySpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Conversions(new global::System.ReadOnlySpan<long>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<double>(*(void**)values[2], *(int*)values[3]), new global::System.Span<long>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Generics
    {
        /// <inheritdoc cref="Floats(global::System.ReadOnlySpan{double}, global::System.Span{double})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Floats(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<double> x, global::GpuKernels.GpuArray<double> y)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            void** arguments = stackalloc void*[4];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &ySpan.Pointer;
            arguments[3] = &ySpan.Length;
            launch.Run(global::GpuKernels.Generated.Floats_1b15c248.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);

            static void plain(void** values) => Floats(new global::System.ReadOnlySpan<double>(*(void**)values[0], *(int*)values[1]), new global::System.Span<double>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="Floats(global::System.ReadOnlySpan{double}, global::System.Span{double})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Floats(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<double> x, global::System.Span<double> y)
        {
            fixed (double* xPointer = x)
            fixed (double* yPointer = y)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(double), isWritten: false),
                    new(yPointer, y.Length, sizeof(double), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[1];
                void** arguments = stackalloc void*[4];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &ySpan.Pointer;
                arguments[3] = &ySpan.Length;
                launch.Run(global::GpuKernels.Generated.Floats_1b15c248.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Floats(new global::System.ReadOnlySpan<double>(*(void**)values[0], *(int*)values[1]), new global::System.Span<double>(*(void**)values[2], *(int*)values[3]));
        }
    }
}
