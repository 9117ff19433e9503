namespace GpuKernels.Tests.Kernels
{
    partial class Vectors
    {
        /// <inheritdoc cref="Two(global::System.ReadOnlySpan{global::System.Numerics.Vector2}, global::System.ReadOnlySpan{global::System.Numerics.Vector2}, global::System.Span{global::System.Numerics.Vector2}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Two(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<global::System.Numerics.Vector2> a, global::GpuKernels.GpuArray<global::System.Numerics.Vector2> b, global::GpuKernels.GpuArray<global::System.Numerics.Vector2> results, global::GpuKernels.GpuArray<float> numbers)
        {
            if (sizeof(global::System.Numerics.Vector2) != 8)
                throw new global::System.InvalidOperationException($"Struct System.Numerics.Vector2 has {sizeof(global::System.Numerics.Vector2)} bytes, but kernel GpuKernels.Tests.Kernels.Vectors.Two was translated for 8: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan aSpan = launch.Bind(a, "a", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan bSpan = launch.Bind(b, "b", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            global::GpuKernels.CompilerServices.DeviceSpan numbersSpan = launch.Bind(numbers, "numbers");
            void** arguments = stackalloc void*[9];
            arguments[0] = &aSpan.Pointer;
            arguments[1] = &aSpan.Length;
            arguments[2] = &bSpan.Pointer;
            arguments[3] = &bSpan.Length;
            arguments[4] = &resultsSpan.Pointer;
            arguments[5] = &resultsSpan.Length;
            arguments[6] = &numbersSpan.Pointer;
            arguments[7] = &numbersSpan.Length;
            launch.Run(global::GpuKernels.Generated.Two_b763d36d.Handle, arguments, overlap: aSpan.Overlaps(resultsSpan) | aSpan.Overlaps(numbersSpan) | bSpan.Overlaps(resultsSpan) | bSpan.Overlaps(numbersSpan) | resultsSpan.Overlaps(numbersSpan), &plain);
            global::System.GC.KeepAlive(a);
            global::System.GC.KeepAlive(b);
            global::System.GC.KeepAlive(results);
            global::System.GC.KeepAlive(numbers);

            static void plain(void** values) => Two(new global::System.ReadOnlySpan<global::System.Numerics.Vector2>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<global::System.Numerics.Vector2>(*(void**)values[2], *(int*)values[3]), new global::System.Span<global::System.Numerics.Vector2>(*(void**)values[4], *(int*)values[5]), new global::System.Span<float>(*(void**)values[6], *(int*)values[7]));
        }

        /// <inheritdoc cref="Two(global::System.ReadOnlySpan{global::System.Numerics.Vector2}, global::System.ReadOnlySpan{global::System.Numerics.Vector2}, global::System.Span{global::System.Numerics.Vector2}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Two(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<global::System.Numerics.Vector2> a, global::System.ReadOnlySpan<global::System.Numerics.Vector2> b, global::System.Span<global::System.Numerics.Vector2> results, global::System.Span<float> numbers)
        {
            if (sizeof(global::System.Numerics.Vector2) != 8)
                throw new global::System.InvalidOperationException($"Struct System.Numerics.Vector2 has {sizeof(global::System.Numerics.Vector2)} bytes, but kernel GpuKernels.Tests.Kernels.Vectors.Two was translated for 8: rebuild it.");
            fixed (global::System.Numerics.Vector2* aPointer = a)
            fixed (global::System.Numerics.Vector2* bPointer = b)
            fixed (global::System.Numerics.Vector2* resultsPointer = results)
            fixed (float* numbersPointer = numbers)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(aPointer, a.Length, sizeof(global::System.Numerics.Vector2), isWritten: false),
                    new(bPointer, b.Length, sizeof(global::System.Numerics.Vector2), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(global::System.Numerics.Vector2), isWritten: true),
                    new(numbersPointer, numbers.Length, sizeof(float), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan aSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan bSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[2];
                global::GpuKernels.CompilerServices.DeviceSpan numbersSpan = transfer[3];
                void** arguments = stackalloc void*[9];
                arguments[0] = &aSpan.Pointer;
                arguments[1] = &aSpan.Length;
                arguments[2] = &bSpan.Pointer;
                arguments[3] = &bSpan.Length;
                arguments[4] = &resultsSpan.Pointer;
                arguments[5] = &resultsSpan.Length;
                arguments[6] = &numbersSpan.Pointer;
                arguments[7] = &numbersSpan.Length;
                launch.Run(global::GpuKernels.Generated.Two_b763d36d.Handle, arguments, overlap: aSpan.Overlaps(resultsSpan) | aSpan.Overlaps(numbersSpan) | bSpan.Overlaps(resultsSpan) | bSpan.Overlaps(numbersSpan) | resultsSpan.Overlaps(numbersSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Two(new global::System.ReadOnlySpan<global::System.Numerics.Vector2>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<global::System.Numerics.Vector2>(*(void**)values[2], *(int*)values[3]), new global::System.Span<global::System.Numerics.Vector2>(*(void**)values[4], *(int*)values[5]), new global::System.Span<float>(*(void**)values[6], *(int*)values[7]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Vectors
    {
        /// <inheritdoc cref="Three(global::System.ReadOnlySpan{global::System.Numerics.Vector3}, global::System.ReadOnlySpan{global::System.Numerics.Vector3}, global::System.Span{global::System.Numerics.Vector3}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Three(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<global::System.Numerics.Vector3> a, global::GpuKernels.GpuArray<global::System.Numerics.Vector3> b, global::GpuKernels.GpuArray<global::System.Numerics.Vector3> results, global::GpuKernels.GpuArray<float> numbers)
        {
            if (sizeof(global::System.Numerics.Vector3) != 12)
                throw new global::System.InvalidOperationException($"Struct System.Numerics.Vector3 has {sizeof(global::System.Numerics.Vector3)} bytes, but kernel GpuKernels.Tests.Kernels.Vectors.Three was translated for 12: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan aSpan = launch.Bind(a, "a", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan bSpan = launch.Bind(b, "b", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            global::GpuKernels.CompilerServices.DeviceSpan numbersSpan = launch.Bind(numbers, "numbers");
            void** arguments = stackalloc void*[9];
            arguments[0] = &aSpan.Pointer;
            arguments[1] = &aSpan.Length;
            arguments[2] = &bSpan.Pointer;
            arguments[3] = &bSpan.Length;
            arguments[4] = &resultsSpan.Pointer;
            arguments[5] = &resultsSpan.Length;
            arguments[6] = &numbersSpan.Pointer;
            arguments[7] = &numbersSpan.Length;
            launch.Run(global::GpuKernels.Generated.Three_54095e64.Handle, arguments, overlap: aSpan.Overlaps(resultsSpan) | aSpan.Overlaps(numbersSpan) | bSpan.Overlaps(resultsSpan) | bSpan.Overlaps(numbersSpan) | resultsSpan.Overlaps(numbersSpan), &plain);
            global::System.GC.KeepAlive(a);
            global::System.GC.KeepAlive(b);
            global::System.GC.KeepAlive(results);
            global::System.GC.KeepAlive(numbers);

            static void plain(void** values) => Three(new global::System.ReadOnlySpan<global::System.Numerics.Vector3>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<global::System.Numerics.Vector3>(*(void**)values[2], *(int*)values[3]), new global::System.Span<global::System.Numerics.Vector3>(*(void**)values[4], *(int*)values[5]), new global::System.Span<float>(*(void**)values[6], *(int*)values[7]));
        }

        /// <inheritdoc cref="Three(global::System.ReadOnlySpan{global::System.Numerics.Vector3}, global::System.ReadOnlySpan{global::System.Numerics.Vector3}, global::System.Span{global::System.Numerics.Vector3}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Three(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<global::System.Numerics.Vector3> a, global::System.ReadOnlySpan<global::System.Numerics.Vector3> b, global::System.Span<global::System.Numerics.Vector3> results, global::System.Span<float> numbers)
        {
            if (sizeof(global::System.Numerics.Vector3) != 12)
                throw new global::System.InvalidOperationException($"Struct System.Numerics.Vector3 has {sizeof(global::System.Numerics.Vector3)} bytes, but kernel GpuKernels.Tests.Kernels.Vectors.Three was translated for 12: rebuild it.");
            fixed (global::System.Numerics.Vector3* aPointer = a)
            fixed (global::System.Numerics.Vector3* bPointer = b)
            fixed (global::System.Numerics.Vector3* resultsPointer = results)
            fixed (float* numbersPointer = numbers)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(aPointer, a.Length, sizeof(global::System.Numerics.Vector3), isWritten: false),
                    new(bPointer, b.Length, sizeof(global::System.Numerics.Vector3), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(global::System.Numerics.Vector3), isWritten: true),
                    new(numbersPointer, numbers.Length, sizeof(float), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan aSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan bSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[2];
                global::GpuKernels.CompilerServices.DeviceSpan numbersSpan = transfer[3];
                void** arguments = stackalloc void*[9];
                arguments[0] = &aSpan.Pointer;
                arguments[1] = &aSpan.Length;
                arguments[2] = &bSpan.Pointer;
                arguments[3] = &bSpan.Length;
                arguments[4] = &resultsSpan.Pointer;
                arguments[5] = &resultsSpan.Length;
                arguments[6] = &numbersSpan.Pointer;
                arguments[7] = &numbersSpan.Length;
                launch.Run(global::GpuKernels.Generated.Three_54095e64.Handle, arguments, overlap: aSpan.Overlaps(resultsSpan) | aSpan.Overlaps(numbersSpan) | bSpan.Overlaps(resultsSpan) | bSpan.Overlaps(numbersSpan) | resultsSpan.Overlaps(numbersSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Three(new global::System.ReadOnlySpan<global::System.Numerics.Vector3>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<global::System.Numerics.Vector3>(*(void**)values[2], *(int*)values[3]), new global::System.Span<global::System.Numerics.Vector3>(*(void**)values[4], *(int*)values[5]), new global::System.Span<float>(*(void**)values[6], *(int*)values[7]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Vectors
    {
        /// <inheritdoc cref="Four(global::System.ReadOnlySpan{global::System.Numerics.Vector4}, global::System.ReadOnlySpan{global::System.Numerics.Vector4}, global::System.Numerics.Vector4, global::System.Span{global::System.Numerics.Vector4}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Four(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<global::System.Numerics.Vector4> a, global::GpuKernels.GpuArray<global::System.Numerics.Vector4> b, global::System.Numerics.Vector4 scale, global::GpuKernels.GpuArray<global::System.Numerics.Vector4> results, global::GpuKernels.GpuArray<float> numbers)
        {
            if (sizeof(global::System.Numerics.Vector4) != 16)
                throw new global::System.InvalidOperationException($"Struct System.Numerics.Vector4 has {sizeof(global::System.Numerics.Vector4)} bytes, but kernel GpuKernels.Tests.Kernels.Vectors.Four was translated for 16: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan aSpan = launch.Bind(a, "a", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan bSpan = launch.Bind(b, "b", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            global::GpuKernels.CompilerServices.DeviceSpan numbersSpan = launch.Bind(numbers, "numbers");
            void** arguments = stackalloc void*[10];
            arguments[0] = &aSpan.Pointer;
            arguments[1] = &aSpan.Length;
            arguments[2] = &bSpan.Pointer;
            arguments[3] = &bSpan.Length;
            arguments[4] = &scale;
            arguments[5] = &resultsSpan.Pointer;
            arguments[6] = &resultsSpan.Length;
            arguments[7] = &numbersSpan.Pointer;
            arguments[8] = &numbersSpan.Length;
            launch.Run(global::GpuKernels.Generated.Four_efaf96ab.Handle, arguments, overlap: aSpan.Overlaps(resultsSpan) | aSpan.Overlaps(numbersSpan) | bSpan.Overlaps(resultsSpan) | bSpan.Overlaps(numbersSpan) | resultsSpan.Overlaps(numbersSpan), &plain);
            global::System.GC.KeepAlive(a);
            global::System.GC.KeepAlive(b);
            global::System.GC.KeepAlive(results);
            global::System.GC.KeepAlive(numbers);

            static void plain(void** values) => Four(new global::System.ReadOnlySpan<global::System.Numerics.Vector4>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<global::System.Numerics.Vector4>(*(void**)values[2], *(int*)values[3]), *(global::System.Numerics.Vector4*)values[4], new global::System.Span<global::System.Numerics.Vector4>(*(void**)values[5], *(int*)values[6]), new global::System.Span<float>(*(void**)values[7], *(int*)values[8]));
        }

        /// <inheritdoc cref="Four(global::System.ReadOnlySpan{global::System.Numerics.Vector4}, global::System.ReadOnlySpan{global::System.Numerics.Vector4}, global::System.Numerics.Vector4, global::System.Span{global::System.Numerics.Vector4}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Four(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<global::System.Numerics.Vector4> a, global::System.ReadOnlySpan<global::System.Numerics.Vector4> b, global::System.Numerics.Vector4 scale, global::System.Span<global::System.Numerics.Vector4> results, global::System.Span<float> numbers)
        {
            if (sizeof(global::System.Numerics.Vector4) != 16)
                throw new global::System.InvalidOperationException($"Struct System.Numerics.Vector4 has {sizeof(global::System.Numerics.Vector4)} bytes, but kernel GpuKernels.Tests.Kernels.Vectors.Four was translated for 16: rebuild it.");
            fixed (global::System.Numerics.Vector4* aPointer = a)
            fixed (global::System.Numerics.Vector4* bPointer = b)
            fixed (global::System.Numerics.Vector4* resultsPointer = results)
            fixed (float* numbersPointer = numbers)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(aPointer, a.Length, sizeof(global::System.Numerics.Vector4), isWritten: false),
                    new(bPointer, b.Length, sizeof(global::System.Numerics.Vector4), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(global::System.Numerics.Vector4), isWritten: true),
                    new(numbersPointer, numbers.Length, sizeof(float), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan aSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan bSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[2];
                global::GpuKernels.CompilerServices.DeviceSpan numbersSpan = transfer[3];
                void** arguments = stackalloc void*[10];
                arguments[0] = &aSpan.Pointer;
                arguments[1] = &aSpan.Length;
                arguments[2] = &bSpan.Pointer;
                arguments[3] = &bSpan.Length;
                arguments[4] = &scale;
                arguments[5] = &resultsSpan.Pointer;
                arguments[6] = &resultsSpan.Length;
                arguments[7] = &numbersSpan.Pointer;
                arguments[8] = &numbersSpan.Length;
                launch.Run(global::GpuKernels.Generated.Four_efaf96ab.Handle, arguments, overlap: aSpan.Overlaps(resultsSpan) | aSpan.Overlaps(numbersSpan) | bSpan.Overlaps(resultsSpan) | bSpan.Overlaps(numbersSpan) | resultsSpan.Overlaps(numbersSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Four(new global::System.ReadOnlySpan<global::System.Numerics.Vector4>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<global::System.Numerics.Vector4>(*(void**)values[2], *(int*)values[3]), *(global::System.Numerics.Vector4*)values[4], new global::System.Span<global::System.Numerics.Vector4>(*(void**)values[5], *(int*)values[6]), new global::System.Span<float>(*(void**)values[7], *(int*)values[8]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Vectors
    {
        /// <inheritdoc cref="Components(global::System.ReadOnlySpan{int}, global::System.Span{global::System.Numerics.Vector3}, global::System.Span{global::System.Numerics.Vector4})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Components(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> axes, global::GpuKernels.GpuArray<global::System.Numerics.Vector3> x, global::GpuKernels.GpuArray<global::System.Numerics.Vector4> y)
        {
            if (sizeof(global::System.Numerics.Vector3) != 12)
                throw new global::System.InvalidOperationException($"Struct System.Numerics.Vector3 has {sizeof(global::System.Numerics.Vector3)} bytes, but kernel GpuKernels.Tests.Kernels.Vectors.Components was translated for 12: rebuild it.");
            if (sizeof(global::System.Numerics.Vector4) != 16)
                throw new global::System.InvalidOperationException($"Struct System.Numerics.Vector4 has {sizeof(global::System.Numerics.Vector4)} bytes, but kernel GpuKernels.Tests.Kernels.Vectors.Components was translated for 16: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan axesSpan = launch.Bind(axes, "axes", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x");
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            void** arguments = stackalloc void*[6];
            arguments[0] = &axesSpan.Pointer;
            arguments[1] = &axesSpan.Length;
            arguments[2] = &xSpan.Pointer;
            arguments[3] = &xSpan.Length;
            arguments[4] = &ySpan.Pointer;
            arguments[5] = &ySpan.Length;
            launch.Run(global::GpuKernels.Generated.Components_784434fc.Handle, arguments, overlap: axesSpan.Overlaps(xSpan) | axesSpan.Overlaps(ySpan) | xSpan.Overlaps(ySpan), &plain);
            global::System.GC.KeepAlive(axes);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);

            static void plain(void** values) => Components(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<global::System.Numerics.Vector3>(*(void**)values[2], *(int*)values[3]), new global::System.Span<global::System.Numerics.Vector4>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="Components(global::System.ReadOnlySpan{int}, global::System.Span{global::System.Numerics.Vector3}, global::System.Span{global::System.Numerics.Vector4})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Components(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> axes, global::System.Span<global::System.Numerics.Vector3> x, global::System.Span<global::System.Numerics.Vector4> y)
        {
            if (sizeof(global::System.Numerics.Vector3) != 12)
                throw new global::System.InvalidOperationException($"Struct System.Numerics.Vector3 has {sizeof(global::System.Numerics.Vector3)} bytes, but kernel GpuKernels.Tests.Kernels.Vectors.Components was translated for 12: rebuild it.");
            if (sizeof(global::System.Numerics.Vector4) != 16)
                throw new global::System.InvalidOperationException($"Struct System.Numerics.Vector4 has {sizeof(global::System.Numerics.Vector4)} bytes, but kernel GpuKernels.Tests.Kernels.Vectors.Components was translated for 16: rebuild it.");
            fixed (int* axesPointer = axes)
            fixed (global::System.Numerics.Vector3* xPointer = x)
            fixed (global::System.Numerics.Vector4* yPointer = y)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(axesPointer, axes.Length, sizeof(int), isWritten: false),
                    new(xPointer, x.Length, sizeof(global::System.Numerics.Vector3), isWritten: true),
                    new(yPointer, y.Length, sizeof(global::System.Numerics.Vector4), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan axesSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[2];
                void** arguments = stackalloc void*[6];
                arguments[0] = &axesSpan.Pointer;
                arguments[1] = &axesSpan.Length;
                arguments[2] = &xSpan.Pointer;
                arguments[3] = &xSpan.Length;
                arguments[4] = &ySpan.Pointer;
                arguments[5] = &ySpan.Length;
                launch.Run(global::GpuKernels.Generated.Components_784434fc.Handle, arguments, overlap: axesSpan.Overlaps(xSpan) | axesSpan.Overlaps(ySpan) | xSpan.Overlaps(ySpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Components(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<global::System.Numerics.Vector3>(*(void**)values[2], *(int*)values[3]), new global::System.Span<global::System.Numerics.Vector4>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Vectors
    {
        /// <inheritdoc cref="Attract(global::System.ReadOnlySpan{global::GpuKernels.Tests.Kernels.Vectors.Body}, global::System.Span{global::GpuKernels.Tests.Kernels.Vectors.Body}, float)"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Attract(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.Vectors.Body> bodies, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.Vectors.Body> moved, float time)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.Vectors.Body) != 28)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.Vectors.Body has {sizeof(global::GpuKernels.Tests.Kernels.Vectors.Body)} bytes, but kernel GpuKernels.Tests.Kernels.Vectors.Attract was translated for 28: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan bodiesSpan = launch.Bind(bodies, "bodies", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan movedSpan = launch.Bind(moved, "moved");
            void** arguments = stackalloc void*[5];
            arguments[0] = &bodiesSpan.Pointer;
            arguments[1] = &bodiesSpan.Length;
            arguments[2] = &movedSpan.Pointer;
            arguments[3] = &movedSpan.Length;
            arguments[4] = &time;
            launch.Run(global::GpuKernels.Generated.Attract_e340aa1a.Handle, arguments, overlap: bodiesSpan.Overlaps(movedSpan), &plain);
            global::System.GC.KeepAlive(bodies);
            global::System.GC.KeepAlive(moved);

            static void plain(void** values) => Attract(new global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.Vectors.Body>(*(void**)values[0], *(int*)values[1]), new global::System.Span<global::GpuKernels.Tests.Kernels.Vectors.Body>(*(void**)values[2], *(int*)values[3]), *(float*)values[4]);
        }

        /// <inheritdoc cref="Attract(global::System.ReadOnlySpan{global::GpuKernels.Tests.Kernels.Vectors.Body}, global::System.Span{global::GpuKernels.Tests.Kernels.Vectors.Body}, float)"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Attract(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.Vectors.Body> bodies, global::System.Span<global::GpuKernels.Tests.Kernels.Vectors.Body> moved, float time)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.Vectors.Body) != 28)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.Vectors.Body has {sizeof(global::GpuKernels.Tests.Kernels.Vectors.Body)} bytes, but kernel GpuKernels.Tests.Kernels.Vectors.Attract was translated for 28: rebuild it.");
            fixed (global::GpuKernels.Tests.Kernels.Vectors.Body* bodiesPointer = bodies)
            fixed (global::GpuKernels.Tests.Kernels.Vectors.Body* movedPointer = moved)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(bodiesPointer, bodies.Length, sizeof(global::GpuKernels.Tests.Kernels.Vectors.Body), isWritten: false),
                    new(movedPointer, moved.Length, sizeof(global::GpuKernels.Tests.Kernels.Vectors.Body), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan bodiesSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan movedSpan = transfer[1];
                void** arguments = stackalloc void*[5];
                arguments[0] = &bodiesSpan.Pointer;
                arguments[1] = &bodiesSpan.Length;
                arguments[2] = &movedSpan.Pointer;
                arguments[3] = &movedSpan.Length;
                arguments[4] = &time;
                launch.Run(global::GpuKernels.Generated.Attract_e340aa1a.Handle, arguments, overlap: bodiesSpan.Overlaps(movedSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Attract(new global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.Vectors.Body>(*(void**)values[0], *(int*)values[1]), new global::System.Span<global::GpuKernels.Tests.Kernels.Vectors.Body>(*(void**)values[2], *(int*)values[3]), *(float*)values[4]);
        }
    }
}
