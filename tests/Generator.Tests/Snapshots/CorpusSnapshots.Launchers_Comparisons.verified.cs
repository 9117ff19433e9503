namespace GpuKernels.Tests.Kernels
{
    partial class Comparisons
    {
        /// <inheritdoc cref="Floats(global::System.ReadOnlySpan{float}, global::System.ReadOnlySpan{float}, global::System.Span{bool})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Floats(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<float> left, global::GpuKernels.GpuArray<float> right, global::GpuKernels.GpuArray<bool> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan leftSpan = launch.Bind(left, "left", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan rightSpan = launch.Bind(right, "right", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[7];
            arguments[0] = &leftSpan.Pointer;
            arguments[1] = &leftSpan.Length;
            arguments[2] = &rightSpan.Pointer;
            arguments[3] = &rightSpan.Length;
            arguments[4] = &resultsSpan.Pointer;
            arguments[5] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Floats_89f5084d.Handle, arguments, overlap: leftSpan.Overlaps(resultsSpan) | rightSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(left);
            global::System.GC.KeepAlive(right);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => Floats(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<bool>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="Floats(global::System.ReadOnlySpan{float}, global::System.ReadOnlySpan{float}, global::System.Span{bool})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Floats(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<float> left, global::System.ReadOnlySpan<float> right, global::System.Span<bool> results)
        {
            fixed (float* leftPointer = left)
            fixed (float* rightPointer = right)
            fixed (bool* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(leftPointer, left.Length, sizeof(float), isWritten: false),
                    new(rightPointer, right.Length, sizeof(float), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(bool), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan leftSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan rightSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[2];
                void** arguments = stackalloc void*[7];
                arguments[0] = &leftSpan.Pointer;
                arguments[1] = &leftSpan.Length;
                arguments[2] = &rightSpan.Pointer;
                arguments[3] = &rightSpan.Length;
                arguments[4] = &resultsSpan.Pointer;
                arguments[5] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Floats_89f5084d.Handle, arguments, overlap: leftSpan.Overlaps(resultsSpan) | rightSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Floats(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<bool>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Comparisons
    {
        /// <inheritdoc cref="Integers(global::System.ReadOnlySpan{int}, global::System.ReadOnlySpan{int}, global::System.Span{bool})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Integers(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> left, global::GpuKernels.GpuArray<int> right, global::GpuKernels.GpuArray<bool> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan leftSpan = launch.Bind(left, "left", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan rightSpan = launch.Bind(right, "right", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[7];
            arguments[0] = &leftSpan.Pointer;
            arguments[1] = &leftSpan.Length;
            arguments[2] = &rightSpan.Pointer;
            arguments[3] = &rightSpan.Length;
            arguments[4] = &resultsSpan.Pointer;
            arguments[5] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Integers_db4070c3.Handle, arguments, overlap: leftSpan.Overlaps(resultsSpan) | rightSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(left);
            global::System.GC.KeepAlive(right);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => Integers(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<int>(*(void**)values[2], *(int*)values[3]), new global::System.Span<bool>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="Integers(global::System.ReadOnlySpan{int}, global::System.ReadOnlySpan{int}, global::System.Span{bool})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Integers(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> left, global::System.ReadOnlySpan<int> right, global::System.Span<bool> results)
        {
            fixed (int* leftPointer = left)
            fixed (int* rightPointer = right)
            fixed (bool* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(leftPointer, left.Length, sizeof(int), isWritten: false),
                    new(rightPointer, right.Length, sizeof(int), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(bool), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan leftSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan rightSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[2];
                void** arguments = stackalloc void*[7];
                arguments[0] = &leftSpan.Pointer;
                arguments[1] = &leftSpan.Length;
                arguments[2] = &rightSpan.Pointer;
                arguments[3] = &rightSpan.Length;
                arguments[4] = &resultsSpan.Pointer;
                arguments[5] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Integers_db4070c3.Handle, arguments, overlap: leftSpan.Overlaps(resultsSpan) | rightSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Integers(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<int>(*(void**)values[2], *(int*)values[3]), new global::System.Span<bool>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Comparisons
    {
        /// <inheritdoc cref="Bools(bool, global::System.ReadOnlySpan{bool}, global::System.ReadOnlySpan{bool}, global::System.Span{bool}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Bools(global::GpuKernels.Launch launch, bool flag, global::GpuKernels.GpuArray<bool> left, global::GpuKernels.GpuArray<bool> right, global::GpuKernels.GpuArray<bool> results, global::GpuKernels.GpuArray<int> counts)
        {
            global::GpuKernels.CompilerServices.DeviceSpan leftSpan = launch.Bind(left, "left", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan rightSpan = launch.Bind(right, "right", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            global::GpuKernels.CompilerServices.DeviceSpan countsSpan = launch.Bind(counts, "counts");
            void** arguments = stackalloc void*[9];
            arguments[0] = &flag;
            arguments[1] = &leftSpan.Pointer;
            arguments[2] = &leftSpan.Length;
            arguments[3] = &rightSpan.Pointer;
            arguments[4] = &rightSpan.Length;
            arguments[5] = &resultsSpan.Pointer;
            arguments[6] = &resultsSpan.Length;
            arguments[7] = &countsSpan.Pointer;
            arguments[8] = &countsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Bools_38dc91a5.Handle, arguments, overlap: leftSpan.Overlaps(resultsSpan) | leftSpan.Overlaps(countsSpan) | rightSpan.Overlaps(resultsSpan) | rightSpan.Overlaps(countsSpan) | resultsSpan.Overlaps(countsSpan), &plain);
            global::System.GC.KeepAlive(left);
            global::System.GC.KeepAlive(right);
            global::System.GC.KeepAlive(results);
            global::System.GC.KeepAlive(counts);

            static void plain(void** values) => Bools(*(bool*)values[0], new global::System.ReadOnlySpan<bool>(*(void**)values[1], *(int*)values[2]), new global::System.ReadOnlySpan<bool>(*(void**)values[3], *(int*)values[4]), new global::System.Span<bool>(*(void**)values[5], *(int*)values[6]), new global::System.Span<int>(*(void**)values[7], *(int*)values[8]));
        }

        /// <inheritdoc cref="Bools(bool, global::System.ReadOnlySpan{bool}, global::System.ReadOnlySpan{bool}, global::System.Span{bool}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Bools(global::GpuKernels.Launch launch, bool flag, global::System.ReadOnlySpan<bool> left, global::System.ReadOnlySpan<bool> right, global::System.Span<bool> results, global::System.Span<int> counts)
        {
            fixed (bool* leftPointer = left)
            fixed (bool* rightPointer = right)
            fixed (bool* resultsPointer = results)
            fixed (int* countsPointer = counts)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(leftPointer, left.Length, sizeof(bool), isWritten: false),
                    new(rightPointer, right.Length, sizeof(bool), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(bool), isWritten: true),
                    new(countsPointer, counts.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan leftSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan rightSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[2];
                global::GpuKernels.CompilerServices.DeviceSpan countsSpan = transfer[3];
                void** arguments = stackalloc void*[9];
                arguments[0] = &flag;
                arguments[1] = &leftSpan.Pointer;
                arguments[2] = &leftSpan.Length;
                arguments[3] = &rightSpan.Pointer;
                arguments[4] = &rightSpan.Length;
                arguments[5] = &resultsSpan.Pointer;
                arguments[6] = &resultsSpan.Length;
                arguments[7] = &countsSpan.Pointer;
                arguments[8] = &countsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Bools_38dc91a5.Handle, arguments, overlap: leftSpan.Overlaps(resultsSpan) | leftSpan.Overlaps(countsSpan) | rightSpan.Overlaps(resultsSpan) | rightSpan.Overlaps(countsSpan) | resultsSpan.Overlaps(countsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Bools(*(bool*)values[0], new global::System.ReadOnlySpan<bool>(*(void**)values[1], *(int*)values[2]), new global::System.ReadOnlySpan<bool>(*(void**)values[3], *(int*)values[4]), new global::System.Span<bool>(*(void**)values[5], *(int*)values[6]), new global::System.Span<int>(*(void**)values[7], *(int*)values[8]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Comparisons
    {
        /// <inheritdoc cref="Enums(global::System.ReadOnlySpan{global::GpuKernels.Tests.Kernels.Comparisons.Color}, global::System.Span{global::GpuKernels.Tests.Kernels.Comparisons.Sides}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Enums(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.Comparisons.Color> colors, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.Comparisons.Sides> sides, global::GpuKernels.GpuArray<int> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan colorsSpan = launch.Bind(colors, "colors", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan sidesSpan = launch.Bind(sides, "sides");
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[6];
            arguments[0] = &colorsSpan.Pointer;
            arguments[1] = &colorsSpan.Length;
            arguments[2] = &sidesSpan.Pointer;
            arguments[3] = &sidesSpan.Length;
            arguments[4] = &resultsSpan.Pointer;
            arguments[5] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Enums_3db2a408.Handle, arguments, overlap: colorsSpan.Overlaps(sidesSpan) | colorsSpan.Overlaps(resultsSpan) | sidesSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(colors);
            global::System.GC.KeepAlive(sides);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => Enums(new global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.Comparisons.Color>(*(void**)values[0], *(int*)values[1]), new global::System.Span<global::GpuKernels.Tests.Kernels.Comparisons.Sides>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="Enums(global::System.ReadOnlySpan{global::GpuKernels.Tests.Kernels.Comparisons.Color}, global::System.Span{global::GpuKernels.Tests.Kernels.Comparisons.Sides}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Enums(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.Comparisons.Color> colors, global::System.Span<global::GpuKernels.Tests.Kernels.Comparisons.Sides> sides, global::System.Span<int> results)
        {
            fixed (global::GpuKernels.Tests.Kernels.Comparisons.Color* colorsPointer = colors)
            fixed (global::GpuKernels.Tests.Kernels.Comparisons.Sides* sidesPointer = sides)
            fixed (int* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(colorsPointer, colors.Length, sizeof(global::GpuKernels.Tests.Kernels.Comparisons.Color), isWritten: false),
                    new(sidesPointer, sides.Length, sizeof(global::GpuKernels.Tests.Kernels.Comparisons.Sides), isWritten: true),
                    new(resultsPointer, results.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan colorsSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan sidesSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[2];
                void** arguments = stackalloc void*[6];
                arguments[0] = &colorsSpan.Pointer;
                arguments[1] = &colorsSpan.Length;
                arguments[2] = &sidesSpan.Pointer;
                arguments[3] = &sidesSpan.Length;
                arguments[4] = &resultsSpan.Pointer;
                arguments[5] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Enums_3db2a408.Handle, arguments, overlap: colorsSpan.Overlaps(sidesSpan) | colorsSpan.Overlaps(resultsSpan) | sidesSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Enums(new global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.Comparisons.Color>(*(void**)values[0], *(int*)values[1]), new global::System.Span<global::GpuKernels.Tests.Kernels.Comparisons.Sides>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Comparisons
    {
        /// <inheritdoc cref="Chars(global::System.ReadOnlySpan{char}, global::System.Span{char}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Chars(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<char> text, global::GpuKernels.GpuArray<char> upper, global::GpuKernels.GpuArray<int> digits)
        {
            global::GpuKernels.CompilerServices.DeviceSpan textSpan = launch.Bind(text, "text", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan upperSpan = launch.Bind(upper, "upper");
            global::GpuKernels.CompilerServices.DeviceSpan digitsSpan = launch.Bind(digits, "digits");
            void** arguments = stackalloc void*[6];
            arguments[0] = &textSpan.Pointer;
            arguments[1] = &textSpan.Length;
            arguments[2] = &upperSpan.Pointer;
            arguments[3] = &upperSpan.Length;
            arguments[4] = &digitsSpan.Pointer;
            arguments[5] = &digitsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Chars_06bfaaae.Handle, arguments, overlap: textSpan.Overlaps(upperSpan) | textSpan.Overlaps(digitsSpan) | upperSpan.Overlaps(digitsSpan), &plain);
            global::System.GC.KeepAlive(text);
            global::System.GC.KeepAlive(upper);
            global::System.GC.KeepAlive(digits);

            static void plain(void** values) => Chars(new global::System.ReadOnlySpan<char>(*(void**)values[0], *(int*)values[1]), new global::System.Span<char>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="Chars(global::System.ReadOnlySpan{char}, global::System.Span{char}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Chars(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<char> text, global::System.Span<char> upper, global::System.Span<int> digits)
        {
            fixed (char* textPointer = text)
            fixed (char* upperPointer = upper)
            fixed (int* digitsPointer = digits)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(textPointer, text.Length, sizeof(char), isWritten: false),
                    new(upperPointer, upper.Length, sizeof(char), isWritten: true),
                    new(digitsPointer, digits.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan textSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan upperSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan digitsSpan = transfer[2];
                void** arguments = stackalloc void*[6];
                arguments[0] = &textSpan.Pointer;
                arguments[1] = &textSpan.Length;
                arguments[2] = &upperSpan.Pointer;
                arguments[3] = &upperSpan.Length;
                arguments[4] = &digitsSpan.Pointer;
                arguments[5] = &digitsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Chars_06bfaaae.Handle, arguments, overlap: textSpan.Overlaps(upperSpan) | textSpan.Overlaps(digitsSpan) | upperSpan.Overlaps(digitsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Chars(new global::System.ReadOnlySpan<char>(*(void**)values[0], *(int*)values[1]), new global::System.Span<char>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]));
        }
    }
}
