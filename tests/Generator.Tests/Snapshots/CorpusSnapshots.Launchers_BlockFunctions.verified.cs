namespace GpuKernels.Tests.Kernels
{
    partial class BlockFunctions
    {
        /// <inheritdoc cref="Reductions(global::System.ReadOnlySpan{int}, global::System.ReadOnlySpan{float}, global::System.Span{int}, global::System.Span{long}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Reductions(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> x, global::GpuKernels.GpuArray<float> y, global::GpuKernels.GpuArray<int> ints, global::GpuKernels.GpuArray<long> longs, global::GpuKernels.GpuArray<float> floats)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan intsSpan = launch.Bind(ints, "ints");
            global::GpuKernels.CompilerServices.DeviceSpan longsSpan = launch.Bind(longs, "longs");
            global::GpuKernels.CompilerServices.DeviceSpan floatsSpan = launch.Bind(floats, "floats");
            void** arguments = stackalloc void*[10];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &ySpan.Pointer;
            arguments[3] = &ySpan.Length;
            arguments[4] = &intsSpan.Pointer;
            arguments[5] = &intsSpan.Length;
            arguments[6] = &longsSpan.Pointer;
            arguments[7] = &longsSpan.Length;
            arguments[8] = &floatsSpan.Pointer;
            arguments[9] = &floatsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Reductions_ac2ee108.Handle, arguments, overlap: xSpan.Overlaps(intsSpan) | xSpan.Overlaps(longsSpan) | xSpan.Overlaps(floatsSpan) | ySpan.Overlaps(intsSpan) | ySpan.Overlaps(longsSpan) | ySpan.Overlaps(floatsSpan) | intsSpan.Overlaps(longsSpan) | intsSpan.Overlaps(floatsSpan) | longsSpan.Overlaps(floatsSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);
            global::System.GC.KeepAlive(ints);
            global::System.GC.KeepAlive(longs);
            global::System.GC.KeepAlive(floats);

            static void plain(void** values) => Reductions(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]), new global::System.Span<long>(*(void**)values[6], *(int*)values[7]), new global::System.Span<float>(*(void**)values[8], *(int*)values[9]));
        }

        /// <inheritdoc cref="Reductions(global::System.ReadOnlySpan{int}, global::System.ReadOnlySpan{float}, global::System.Span{int}, global::System.Span{long}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Reductions(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> x, global::System.ReadOnlySpan<float> y, global::System.Span<int> ints, global::System.Span<long> longs, global::System.Span<float> floats)
        {
            fixed (int* xPointer = x)
            fixed (float* yPointer = y)
            fixed (int* intsPointer = ints)
            fixed (long* longsPointer = longs)
            fixed (float* floatsPointer = floats)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(int), isWritten: false),
                    new(yPointer, y.Length, sizeof(float), isWritten: false),
                    new(intsPointer, ints.Length, sizeof(int), isWritten: true),
                    new(longsPointer, longs.Length, sizeof(long), isWritten: true),
                    new(floatsPointer, floats.Length, sizeof(float), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan intsSpan = transfer[2];
                global::GpuKernels.CompilerServices.DeviceSpan longsSpan = transfer[3];
                global::GpuKernels.CompilerServices.DeviceSpan floatsSpan = transfer[4];
                void** arguments = stackalloc void*[10];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &ySpan.Pointer;
                arguments[3] = &ySpan.Length;
                arguments[4] = &intsSpan.Pointer;
                arguments[5] = &intsSpan.Length;
                arguments[6] = &longsSpan.Pointer;
                arguments[7] = &longsSpan.Length;
                arguments[8] = &floatsSpan.Pointer;
                arguments[9] = &floatsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Reductions_ac2ee108.Handle, arguments, overlap: xSpan.Overlaps(intsSpan) | xSpan.Overlaps(longsSpan) | xSpan.Overlaps(floatsSpan) | ySpan.Overlaps(intsSpan) | ySpan.Overlaps(longsSpan) | ySpan.Overlaps(floatsSpan) | intsSpan.Overlaps(longsSpan) | intsSpan.Overlaps(floatsSpan) | longsSpan.Overlaps(floatsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Reductions(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]), new global::System.Span<long>(*(void**)values[6], *(int*)values[7]), new global::System.Span<float>(*(void**)values[8], *(int*)values[9]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class BlockFunctions
    {
        /// <inheritdoc cref="Sums(global::System.ReadOnlySpan{int}, global::System.ReadOnlySpan{float}, global::System.Span{int}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Sums(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> x, global::GpuKernels.GpuArray<float> y, global::GpuKernels.GpuArray<int> ints, global::GpuKernels.GpuArray<float> floats)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan intsSpan = launch.Bind(ints, "ints");
            global::GpuKernels.CompilerServices.DeviceSpan floatsSpan = launch.Bind(floats, "floats");
            void** arguments = stackalloc void*[8];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &ySpan.Pointer;
            arguments[3] = &ySpan.Length;
            arguments[4] = &intsSpan.Pointer;
            arguments[5] = &intsSpan.Length;
            arguments[6] = &floatsSpan.Pointer;
            arguments[7] = &floatsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Sums_1b40af33.Handle, arguments, overlap: xSpan.Overlaps(intsSpan) | xSpan.Overlaps(floatsSpan) | ySpan.Overlaps(intsSpan) | ySpan.Overlaps(floatsSpan) | intsSpan.Overlaps(floatsSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);
            global::System.GC.KeepAlive(ints);
            global::System.GC.KeepAlive(floats);

            static void plain(void** values) => Sums(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]), new global::System.Span<float>(*(void**)values[6], *(int*)values[7]));
        }

        /// <inheritdoc cref="Sums(global::System.ReadOnlySpan{int}, global::System.ReadOnlySpan{float}, global::System.Span{int}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Sums(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> x, global::System.ReadOnlySpan<float> y, global::System.Span<int> ints, global::System.Span<float> floats)
        {
            fixed (int* xPointer = x)
            fixed (float* yPointer = y)
            fixed (int* intsPointer = ints)
            fixed (float* floatsPointer = floats)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(int), isWritten: false),
                    new(yPointer, y.Length, sizeof(float), isWritten: false),
                    new(intsPointer, ints.Length, sizeof(int), isWritten: true),
                    new(floatsPointer, floats.Length, sizeof(float), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan intsSpan = transfer[2];
                global::GpuKernels.CompilerServices.DeviceSpan floatsSpan = transfer[3];
                void** arguments = stackalloc void*[8];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &ySpan.Pointer;
                arguments[3] = &ySpan.Length;
                arguments[4] = &intsSpan.Pointer;
                arguments[5] = &intsSpan.Length;
                arguments[6] = &floatsSpan.Pointer;
                arguments[7] = &floatsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Sums_1b40af33.Handle, arguments, overlap: xSpan.Overlaps(intsSpan) | xSpan.Overlaps(floatsSpan) | ySpan.Overlaps(intsSpan) | ySpan.Overlaps(floatsSpan) | intsSpan.Overlaps(floatsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Sums(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]), new global::System.Span<float>(*(void**)values[6], *(int*)values[7]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class BlockFunctions
    {
        /// <inheritdoc cref="Broadcasts(global::System.ReadOnlySpan{global::System.Numerics.Vector2}, global::System.Span{global::System.Numerics.Vector2})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Broadcasts(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<global::System.Numerics.Vector2> x, global::GpuKernels.GpuArray<global::System.Numerics.Vector2> results)
        {
            if (sizeof(global::System.Numerics.Vector2) != 8)
                throw new global::System.InvalidOperationException($"Struct System.Numerics.Vector2 has {sizeof(global::System.Numerics.Vector2)} bytes, but kernel GpuKernels.Tests.Kernels.BlockFunctions.Broadcasts was translated for 8: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[4];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &resultsSpan.Pointer;
            arguments[3] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Broadcasts_85d0225f.Handle, arguments, overlap: xSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => Broadcasts(new global::System.ReadOnlySpan<global::System.Numerics.Vector2>(*(void**)values[0], *(int*)values[1]), new global::System.Span<global::System.Numerics.Vector2>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="Broadcasts(global::System.ReadOnlySpan{global::System.Numerics.Vector2}, global::System.Span{global::System.Numerics.Vector2})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Broadcasts(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<global::System.Numerics.Vector2> x, global::System.Span<global::System.Numerics.Vector2> results)
        {
            if (sizeof(global::System.Numerics.Vector2) != 8)
                throw new global::System.InvalidOperationException($"Struct System.Numerics.Vector2 has {sizeof(global::System.Numerics.Vector2)} bytes, but kernel GpuKernels.Tests.Kernels.BlockFunctions.Broadcasts was translated for 8: rebuild it.");
            fixed (global::System.Numerics.Vector2* xPointer = x)
            fixed (global::System.Numerics.Vector2* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(global::System.Numerics.Vector2), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(global::System.Numerics.Vector2), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[1];
                void** arguments = stackalloc void*[4];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &resultsSpan.Pointer;
                arguments[3] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Broadcasts_85d0225f.Handle, arguments, overlap: xSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Broadcasts(new global::System.ReadOnlySpan<global::System.Numerics.Vector2>(*(void**)values[0], *(int*)values[1]), new global::System.Span<global::System.Numerics.Vector2>(*(void**)values[2], *(int*)values[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class BlockFunctions
    {
        /// <inheritdoc cref="ScanItems(global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void ScanItems(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> x, global::GpuKernels.GpuArray<int> sums)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan sumsSpan = launch.Bind(sums, "sums");
            void** arguments = stackalloc void*[4];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &sumsSpan.Pointer;
            arguments[3] = &sumsSpan.Length;
            launch.Run(global::GpuKernels.Generated.ScanItems_440c5f40.Handle, arguments, overlap: xSpan.Overlaps(sumsSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(sums);

            static void plain(void** values) => ScanItems(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="ScanItems(global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void ScanItems(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> x, global::System.Span<int> sums)
        {
            fixed (int* xPointer = x)
            fixed (int* sumsPointer = sums)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(int), isWritten: false),
                    new(sumsPointer, sums.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan sumsSpan = transfer[1];
                void** arguments = stackalloc void*[4];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &sumsSpan.Pointer;
                arguments[3] = &sumsSpan.Length;
                launch.Run(global::GpuKernels.Generated.ScanItems_440c5f40.Handle, arguments, overlap: xSpan.Overlaps(sumsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => ScanItems(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class BlockFunctions
    {
        /// <inheritdoc cref="Exchanges(global::System.Span{global::System.Numerics.Vector3}, global::System.Span{long})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Exchanges(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<global::System.Numerics.Vector3> x, global::GpuKernels.GpuArray<long> y)
        {
            if (sizeof(global::System.Numerics.Vector3) != 12)
                throw new global::System.InvalidOperationException($"Struct System.Numerics.Vector3 has {sizeof(global::System.Numerics.Vector3)} bytes, but kernel GpuKernels.Tests.Kernels.BlockFunctions.Exchanges was translated for 12: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x");
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            void** arguments = stackalloc void*[4];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &ySpan.Pointer;
            arguments[3] = &ySpan.Length;
            launch.Run(global::GpuKernels.Generated.Exchanges_ad0779a6.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);

            static void plain(void** values) => Exchanges(new global::System.Span<global::System.Numerics.Vector3>(*(void**)values[0], *(int*)values[1]), new global::System.Span<long>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="Exchanges(global::System.Span{global::System.Numerics.Vector3}, global::System.Span{long})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Exchanges(global::GpuKernels.Launch launch, global::System.Span<global::System.Numerics.Vector3> x, global::System.Span<long> y)
        {
            if (sizeof(global::System.Numerics.Vector3) != 12)
                throw new global::System.InvalidOperationException($"Struct System.Numerics.Vector3 has {sizeof(global::System.Numerics.Vector3)} bytes, but kernel GpuKernels.Tests.Kernels.BlockFunctions.Exchanges was translated for 12: rebuild it.");
            fixed (global::System.Numerics.Vector3* xPointer = x)
            fixed (long* yPointer = y)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(global::System.Numerics.Vector3), isWritten: true),
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
                launch.Run(global::GpuKernels.Generated.Exchanges_ad0779a6.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Exchanges(new global::System.Span<global::System.Numerics.Vector3>(*(void**)values[0], *(int*)values[1]), new global::System.Span<long>(*(void**)values[2], *(int*)values[3]));
        }
    }
}
