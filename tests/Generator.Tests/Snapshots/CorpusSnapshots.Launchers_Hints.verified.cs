namespace GpuKernels.Tests.Kernels
{
    partial class Hints
    {
        /// <inheritdoc cref="Casts(global::System.Span{float}, global::System.ReadOnlySpan{byte}, global::System.Span{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Casts(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<float> x, global::GpuKernels.GpuArray<byte> bytes, global::GpuKernels.GpuArray<int> lengths, global::GpuKernels.GpuArray<int> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x");
            global::GpuKernels.CompilerServices.DeviceSpan bytesSpan = launch.Bind(bytes, "bytes", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan lengthsSpan = launch.Bind(lengths, "lengths");
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[8];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &bytesSpan.Pointer;
            arguments[3] = &bytesSpan.Length;
            arguments[4] = &lengthsSpan.Pointer;
            arguments[5] = &lengthsSpan.Length;
            arguments[6] = &resultsSpan.Pointer;
            arguments[7] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Casts_004b15f7.Handle, arguments, overlap: xSpan.Overlaps(bytesSpan) | xSpan.Overlaps(lengthsSpan) | xSpan.Overlaps(resultsSpan) | bytesSpan.Overlaps(lengthsSpan) | bytesSpan.Overlaps(resultsSpan) | lengthsSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(bytes);
            global::System.GC.KeepAlive(lengths);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => Casts(new global::System.Span<float>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<byte>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]), new global::System.Span<int>(*(void**)values[6], *(int*)values[7]));
        }

        /// <inheritdoc cref="Casts(global::System.Span{float}, global::System.ReadOnlySpan{byte}, global::System.Span{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Casts(global::GpuKernels.Launch launch, global::System.Span<float> x, global::System.ReadOnlySpan<byte> bytes, global::System.Span<int> lengths, global::System.Span<int> results)
        {
            fixed (float* xPointer = x)
            fixed (byte* bytesPointer = bytes)
            fixed (int* lengthsPointer = lengths)
            fixed (int* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(float), isWritten: true),
                    new(bytesPointer, bytes.Length, sizeof(byte), isWritten: false),
                    new(lengthsPointer, lengths.Length, sizeof(int), isWritten: true),
                    new(resultsPointer, results.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan bytesSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan lengthsSpan = transfer[2];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[3];
                void** arguments = stackalloc void*[8];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &bytesSpan.Pointer;
                arguments[3] = &bytesSpan.Length;
                arguments[4] = &lengthsSpan.Pointer;
                arguments[5] = &lengthsSpan.Length;
                arguments[6] = &resultsSpan.Pointer;
                arguments[7] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Casts_004b15f7.Handle, arguments, overlap: xSpan.Overlaps(bytesSpan) | xSpan.Overlaps(lengthsSpan) | xSpan.Overlaps(resultsSpan) | bytesSpan.Overlaps(lengthsSpan) | bytesSpan.Overlaps(resultsSpan) | lengthsSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Casts(new global::System.Span<float>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<byte>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]), new global::System.Span<int>(*(void**)values[6], *(int*)values[7]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Hints
    {
        /// <inheritdoc cref="Unrolled(global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Unrolled(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> x, global::GpuKernels.GpuArray<int> y)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            void** arguments = stackalloc void*[4];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &ySpan.Pointer;
            arguments[3] = &ySpan.Length;
            launch.Run(global::GpuKernels.Generated.Unrolled_69610836.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);

            static void plain(void** values) => Unrolled(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="Unrolled(global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Unrolled(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> x, global::System.Span<int> y)
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
                launch.Run(global::GpuKernels.Generated.Unrolled_69610836.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Unrolled(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }
    }
}
