namespace GpuKernels.Tests.Kernels
{
    partial class Semantics
    {
        /// <inheritdoc cref="Integers(global::System.ReadOnlySpan{int}, global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Integers(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> a, global::GpuKernels.GpuArray<int> b, global::GpuKernels.GpuArray<int> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan aSpan = launch.Bind(a, "a", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan bSpan = launch.Bind(b, "b", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[6];
            arguments[0] = &aSpan.Pointer;
            arguments[1] = &aSpan.Length;
            arguments[2] = &bSpan.Pointer;
            arguments[3] = &bSpan.Length;
            arguments[4] = &resultsSpan.Pointer;
            arguments[5] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Integers_001dd77b.Handle, arguments, overlap: aSpan.Overlaps(resultsSpan) | bSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(a);
            global::System.GC.KeepAlive(b);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => Integers(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<int>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="Integers(global::System.ReadOnlySpan{int}, global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Integers(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> a, global::System.ReadOnlySpan<int> b, global::System.Span<int> results)
        {
            fixed (int* aPointer = a)
            fixed (int* bPointer = b)
            fixed (int* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(aPointer, a.Length, sizeof(int), isWritten: false),
                    new(bPointer, b.Length, sizeof(int), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan aSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan bSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[2];
                void** arguments = stackalloc void*[6];
                arguments[0] = &aSpan.Pointer;
                arguments[1] = &aSpan.Length;
                arguments[2] = &bSpan.Pointer;
                arguments[3] = &bSpan.Length;
                arguments[4] = &resultsSpan.Pointer;
                arguments[5] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Integers_001dd77b.Handle, arguments, overlap: aSpan.Overlaps(resultsSpan) | bSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Integers(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<int>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Semantics
    {
        /// <inheritdoc cref="IntegersStrict(global::System.ReadOnlySpan{int}, global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void IntegersStrict(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> a, global::GpuKernels.GpuArray<int> b, global::GpuKernels.GpuArray<int> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan aSpan = launch.Bind(a, "a", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan bSpan = launch.Bind(b, "b", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[6];
            arguments[0] = &aSpan.Pointer;
            arguments[1] = &aSpan.Length;
            arguments[2] = &bSpan.Pointer;
            arguments[3] = &bSpan.Length;
            arguments[4] = &resultsSpan.Pointer;
            arguments[5] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.IntegersStrict_4e8bcfb6.Handle, arguments, overlap: aSpan.Overlaps(resultsSpan) | bSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(a);
            global::System.GC.KeepAlive(b);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => IntegersStrict(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<int>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="IntegersStrict(global::System.ReadOnlySpan{int}, global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void IntegersStrict(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> a, global::System.ReadOnlySpan<int> b, global::System.Span<int> results)
        {
            fixed (int* aPointer = a)
            fixed (int* bPointer = b)
            fixed (int* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(aPointer, a.Length, sizeof(int), isWritten: false),
                    new(bPointer, b.Length, sizeof(int), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan aSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan bSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[2];
                void** arguments = stackalloc void*[6];
                arguments[0] = &aSpan.Pointer;
                arguments[1] = &aSpan.Length;
                arguments[2] = &bSpan.Pointer;
                arguments[3] = &bSpan.Length;
                arguments[4] = &resultsSpan.Pointer;
                arguments[5] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.IntegersStrict_4e8bcfb6.Handle, arguments, overlap: aSpan.Overlaps(resultsSpan) | bSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => IntegersStrict(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<int>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Semantics
    {
        /// <inheritdoc cref="Longs(global::System.ReadOnlySpan{long}, global::System.ReadOnlySpan{long}, global::System.Span{long})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Longs(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<long> a, global::GpuKernels.GpuArray<long> b, global::GpuKernels.GpuArray<long> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan aSpan = launch.Bind(a, "a", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan bSpan = launch.Bind(b, "b", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[6];
            arguments[0] = &aSpan.Pointer;
            arguments[1] = &aSpan.Length;
            arguments[2] = &bSpan.Pointer;
            arguments[3] = &bSpan.Length;
            arguments[4] = &resultsSpan.Pointer;
            arguments[5] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Longs_aabe3424.Handle, arguments, overlap: aSpan.Overlaps(resultsSpan) | bSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(a);
            global::System.GC.KeepAlive(b);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => Longs(new global::System.ReadOnlySpan<long>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<long>(*(void**)values[2], *(int*)values[3]), new global::System.Span<long>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="Longs(global::System.ReadOnlySpan{long}, global::System.ReadOnlySpan{long}, global::System.Span{long})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Longs(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<long> a, global::System.ReadOnlySpan<long> b, global::System.Span<long> results)
        {
            fixed (long* aPointer = a)
            fixed (long* bPointer = b)
            fixed (long* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(aPointer, a.Length, sizeof(long), isWritten: false),
                    new(bPointer, b.Length, sizeof(long), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(long), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan aSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan bSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[2];
                void** arguments = stackalloc void*[6];
                arguments[0] = &aSpan.Pointer;
                arguments[1] = &aSpan.Length;
                arguments[2] = &bSpan.Pointer;
                arguments[3] = &bSpan.Length;
                arguments[4] = &resultsSpan.Pointer;
                arguments[5] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Longs_aabe3424.Handle, arguments, overlap: aSpan.Overlaps(resultsSpan) | bSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Longs(new global::System.ReadOnlySpan<long>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<long>(*(void**)values[2], *(int*)values[3]), new global::System.Span<long>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Semantics
    {
        /// <inheritdoc cref="LongsStrict(global::System.ReadOnlySpan{long}, global::System.ReadOnlySpan{long}, global::System.Span{long})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void LongsStrict(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<long> a, global::GpuKernels.GpuArray<long> b, global::GpuKernels.GpuArray<long> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan aSpan = launch.Bind(a, "a", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan bSpan = launch.Bind(b, "b", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[6];
            arguments[0] = &aSpan.Pointer;
            arguments[1] = &aSpan.Length;
            arguments[2] = &bSpan.Pointer;
            arguments[3] = &bSpan.Length;
            arguments[4] = &resultsSpan.Pointer;
            arguments[5] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.LongsStrict_8af234a7.Handle, arguments, overlap: aSpan.Overlaps(resultsSpan) | bSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(a);
            global::System.GC.KeepAlive(b);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => LongsStrict(new global::System.ReadOnlySpan<long>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<long>(*(void**)values[2], *(int*)values[3]), new global::System.Span<long>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="LongsStrict(global::System.ReadOnlySpan{long}, global::System.ReadOnlySpan{long}, global::System.Span{long})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void LongsStrict(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<long> a, global::System.ReadOnlySpan<long> b, global::System.Span<long> results)
        {
            fixed (long* aPointer = a)
            fixed (long* bPointer = b)
            fixed (long* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(aPointer, a.Length, sizeof(long), isWritten: false),
                    new(bPointer, b.Length, sizeof(long), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(long), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan aSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan bSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[2];
                void** arguments = stackalloc void*[6];
                arguments[0] = &aSpan.Pointer;
                arguments[1] = &aSpan.Length;
                arguments[2] = &bSpan.Pointer;
                arguments[3] = &bSpan.Length;
                arguments[4] = &resultsSpan.Pointer;
                arguments[5] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.LongsStrict_8af234a7.Handle, arguments, overlap: aSpan.Overlaps(resultsSpan) | bSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => LongsStrict(new global::System.ReadOnlySpan<long>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<long>(*(void**)values[2], *(int*)values[3]), new global::System.Span<long>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Semantics
    {
        /// <inheritdoc cref="Floats(global::System.ReadOnlySpan{float}, global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Floats(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<float> a, global::GpuKernels.GpuArray<float> b, global::GpuKernels.GpuArray<float> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan aSpan = launch.Bind(a, "a", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan bSpan = launch.Bind(b, "b", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[6];
            arguments[0] = &aSpan.Pointer;
            arguments[1] = &aSpan.Length;
            arguments[2] = &bSpan.Pointer;
            arguments[3] = &bSpan.Length;
            arguments[4] = &resultsSpan.Pointer;
            arguments[5] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Floats_52c8fb72.Handle, arguments, overlap: aSpan.Overlaps(resultsSpan) | bSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(a);
            global::System.GC.KeepAlive(b);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => Floats(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<float>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="Floats(global::System.ReadOnlySpan{float}, global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Floats(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<float> a, global::System.ReadOnlySpan<float> b, global::System.Span<float> results)
        {
            fixed (float* aPointer = a)
            fixed (float* bPointer = b)
            fixed (float* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(aPointer, a.Length, sizeof(float), isWritten: false),
                    new(bPointer, b.Length, sizeof(float), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(float), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan aSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan bSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[2];
                void** arguments = stackalloc void*[6];
                arguments[0] = &aSpan.Pointer;
                arguments[1] = &aSpan.Length;
                arguments[2] = &bSpan.Pointer;
                arguments[3] = &bSpan.Length;
                arguments[4] = &resultsSpan.Pointer;
                arguments[5] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Floats_52c8fb72.Handle, arguments, overlap: aSpan.Overlaps(resultsSpan) | bSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Floats(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<float>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Semantics
    {
        /// <inheritdoc cref="FloatsStrict(global::System.ReadOnlySpan{float}, global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void FloatsStrict(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<float> a, global::GpuKernels.GpuArray<float> b, global::GpuKernels.GpuArray<float> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan aSpan = launch.Bind(a, "a", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan bSpan = launch.Bind(b, "b", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[6];
            arguments[0] = &aSpan.Pointer;
            arguments[1] = &aSpan.Length;
            arguments[2] = &bSpan.Pointer;
            arguments[3] = &bSpan.Length;
            arguments[4] = &resultsSpan.Pointer;
            arguments[5] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.FloatsStrict_852a9427.Handle, arguments, overlap: aSpan.Overlaps(resultsSpan) | bSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(a);
            global::System.GC.KeepAlive(b);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => FloatsStrict(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<float>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="FloatsStrict(global::System.ReadOnlySpan{float}, global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void FloatsStrict(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<float> a, global::System.ReadOnlySpan<float> b, global::System.Span<float> results)
        {
            fixed (float* aPointer = a)
            fixed (float* bPointer = b)
            fixed (float* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(aPointer, a.Length, sizeof(float), isWritten: false),
                    new(bPointer, b.Length, sizeof(float), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(float), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan aSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan bSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[2];
                void** arguments = stackalloc void*[6];
                arguments[0] = &aSpan.Pointer;
                arguments[1] = &aSpan.Length;
                arguments[2] = &bSpan.Pointer;
                arguments[3] = &bSpan.Length;
                arguments[4] = &resultsSpan.Pointer;
                arguments[5] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.FloatsStrict_852a9427.Handle, arguments, overlap: aSpan.Overlaps(resultsSpan) | bSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => FloatsStrict(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<float>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Semantics
    {
        /// <inheritdoc cref="Doubles(global::System.ReadOnlySpan{double}, global::System.ReadOnlySpan{double}, global::System.Span{double})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Doubles(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<double> a, global::GpuKernels.GpuArray<double> b, global::GpuKernels.GpuArray<double> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan aSpan = launch.Bind(a, "a", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan bSpan = launch.Bind(b, "b", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[6];
            arguments[0] = &aSpan.Pointer;
            arguments[1] = &aSpan.Length;
            arguments[2] = &bSpan.Pointer;
            arguments[3] = &bSpan.Length;
            arguments[4] = &resultsSpan.Pointer;
            arguments[5] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Doubles_1b86319c.Handle, arguments, overlap: aSpan.Overlaps(resultsSpan) | bSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(a);
            global::System.GC.KeepAlive(b);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => Doubles(new global::System.ReadOnlySpan<double>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<double>(*(void**)values[2], *(int*)values[3]), new global::System.Span<double>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="Doubles(global::System.ReadOnlySpan{double}, global::System.ReadOnlySpan{double}, global::System.Span{double})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Doubles(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<double> a, global::System.ReadOnlySpan<double> b, global::System.Span<double> results)
        {
            fixed (double* aPointer = a)
            fixed (double* bPointer = b)
            fixed (double* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(aPointer, a.Length, sizeof(double), isWritten: false),
                    new(bPointer, b.Length, sizeof(double), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(double), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan aSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan bSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[2];
                void** arguments = stackalloc void*[6];
                arguments[0] = &aSpan.Pointer;
                arguments[1] = &aSpan.Length;
                arguments[2] = &bSpan.Pointer;
                arguments[3] = &bSpan.Length;
                arguments[4] = &resultsSpan.Pointer;
                arguments[5] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Doubles_1b86319c.Handle, arguments, overlap: aSpan.Overlaps(resultsSpan) | bSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Doubles(new global::System.ReadOnlySpan<double>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<double>(*(void**)values[2], *(int*)values[3]), new global::System.Span<double>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Semantics
    {
        /// <inheritdoc cref="DoublesStrict(global::System.ReadOnlySpan{double}, global::System.ReadOnlySpan{double}, global::System.Span{double})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void DoublesStrict(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<double> a, global::GpuKernels.GpuArray<double> b, global::GpuKernels.GpuArray<double> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan aSpan = launch.Bind(a, "a", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan bSpan = launch.Bind(b, "b", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[6];
            arguments[0] = &aSpan.Pointer;
            arguments[1] = &aSpan.Length;
            arguments[2] = &bSpan.Pointer;
            arguments[3] = &bSpan.Length;
            arguments[4] = &resultsSpan.Pointer;
            arguments[5] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.DoublesStrict_1a78be6b.Handle, arguments, overlap: aSpan.Overlaps(resultsSpan) | bSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(a);
            global::System.GC.KeepAlive(b);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => DoublesStrict(new global::System.ReadOnlySpan<double>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<double>(*(void**)values[2], *(int*)values[3]), new global::System.Span<double>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="DoublesStrict(global::System.ReadOnlySpan{double}, global::System.ReadOnlySpan{double}, global::System.Span{double})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void DoublesStrict(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<double> a, global::System.ReadOnlySpan<double> b, global::System.Span<double> results)
        {
            fixed (double* aPointer = a)
            fixed (double* bPointer = b)
            fixed (double* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(aPointer, a.Length, sizeof(double), isWritten: false),
                    new(bPointer, b.Length, sizeof(double), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(double), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan aSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan bSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[2];
                void** arguments = stackalloc void*[6];
                arguments[0] = &aSpan.Pointer;
                arguments[1] = &aSpan.Length;
                arguments[2] = &bSpan.Pointer;
                arguments[3] = &bSpan.Length;
                arguments[4] = &resultsSpan.Pointer;
                arguments[5] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.DoublesStrict_1a78be6b.Handle, arguments, overlap: aSpan.Overlaps(resultsSpan) | bSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => DoublesStrict(new global::System.ReadOnlySpan<double>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<double>(*(void**)values[2], *(int*)values[3]), new global::System.Span<double>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Semantics
    {
        /// <inheritdoc cref="Truncations(global::System.ReadOnlySpan{double}, global::System.Span{long})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Truncations(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<double> a, global::GpuKernels.GpuArray<long> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan aSpan = launch.Bind(a, "a", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[4];
            arguments[0] = &aSpan.Pointer;
            arguments[1] = &aSpan.Length;
            arguments[2] = &resultsSpan.Pointer;
            arguments[3] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Truncations_71239c27.Handle, arguments, overlap: aSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(a);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => Truncations(new global::System.ReadOnlySpan<double>(*(void**)values[0], *(int*)values[1]), new global::System.Span<long>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="Truncations(global::System.ReadOnlySpan{double}, global::System.Span{long})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Truncations(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<double> a, global::System.Span<long> results)
        {
            fixed (double* aPointer = a)
            fixed (long* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(aPointer, a.Length, sizeof(double), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(long), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan aSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[1];
                void** arguments = stackalloc void*[4];
                arguments[0] = &aSpan.Pointer;
                arguments[1] = &aSpan.Length;
                arguments[2] = &resultsSpan.Pointer;
                arguments[3] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Truncations_71239c27.Handle, arguments, overlap: aSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Truncations(new global::System.ReadOnlySpan<double>(*(void**)values[0], *(int*)values[1]), new global::System.Span<long>(*(void**)values[2], *(int*)values[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Semantics
    {
        /// <inheritdoc cref="TruncationsStrict(global::System.ReadOnlySpan{double}, global::System.Span{long})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void TruncationsStrict(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<double> a, global::GpuKernels.GpuArray<long> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan aSpan = launch.Bind(a, "a", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[4];
            arguments[0] = &aSpan.Pointer;
            arguments[1] = &aSpan.Length;
            arguments[2] = &resultsSpan.Pointer;
            arguments[3] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.TruncationsStrict_07a88fdc.Handle, arguments, overlap: aSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(a);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => TruncationsStrict(new global::System.ReadOnlySpan<double>(*(void**)values[0], *(int*)values[1]), new global::System.Span<long>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="TruncationsStrict(global::System.ReadOnlySpan{double}, global::System.Span{long})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void TruncationsStrict(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<double> a, global::System.Span<long> results)
        {
            fixed (double* aPointer = a)
            fixed (long* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(aPointer, a.Length, sizeof(double), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(long), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan aSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[1];
                void** arguments = stackalloc void*[4];
                arguments[0] = &aSpan.Pointer;
                arguments[1] = &aSpan.Length;
                arguments[2] = &resultsSpan.Pointer;
                arguments[3] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.TruncationsStrict_07a88fdc.Handle, arguments, overlap: aSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => TruncationsStrict(new global::System.ReadOnlySpan<double>(*(void**)values[0], *(int*)values[1]), new global::System.Span<long>(*(void**)values[2], *(int*)values[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Semantics
    {
        /// <inheritdoc cref="Effects(global::System.Span{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Effects(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> values, global::GpuKernels.GpuArray<int> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = launch.Bind(values, "values", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[4];
            arguments[0] = &valuesSpan.Pointer;
            arguments[1] = &valuesSpan.Length;
            arguments[2] = &resultsSpan.Pointer;
            arguments[3] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Effects_326db56c.Handle, arguments, overlap: valuesSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(values);
            global::System.GC.KeepAlive(results);

            static void plain(void** values_) => Effects(new global::System.Span<int>(*(void**)values_[0], *(int*)values_[1]), new global::System.Span<int>(*(void**)values_[2], *(int*)values_[3]));
        }

        /// <inheritdoc cref="Effects(global::System.Span{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Effects(global::GpuKernels.Launch launch, global::System.Span<int> values, global::System.Span<int> results)
        {
            fixed (int* valuesPointer = values)
            fixed (int* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(valuesPointer, values.Length, sizeof(int), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[1];
                void** arguments = stackalloc void*[4];
                arguments[0] = &valuesSpan.Pointer;
                arguments[1] = &valuesSpan.Length;
                arguments[2] = &resultsSpan.Pointer;
                arguments[3] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Effects_326db56c.Handle, arguments, overlap: valuesSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values_) => Effects(new global::System.Span<int>(*(void**)values_[0], *(int*)values_[1]), new global::System.Span<int>(*(void**)values_[2], *(int*)values_[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Semantics
    {
        /// <inheritdoc cref="EffectsStrict(global::System.Span{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void EffectsStrict(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> values, global::GpuKernels.GpuArray<int> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = launch.Bind(values, "values", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[4];
            arguments[0] = &valuesSpan.Pointer;
            arguments[1] = &valuesSpan.Length;
            arguments[2] = &resultsSpan.Pointer;
            arguments[3] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.EffectsStrict_08f3d24b.Handle, arguments, overlap: valuesSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(values);
            global::System.GC.KeepAlive(results);

            static void plain(void** values_) => EffectsStrict(new global::System.Span<int>(*(void**)values_[0], *(int*)values_[1]), new global::System.Span<int>(*(void**)values_[2], *(int*)values_[3]));
        }

        /// <inheritdoc cref="EffectsStrict(global::System.Span{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void EffectsStrict(global::GpuKernels.Launch launch, global::System.Span<int> values, global::System.Span<int> results)
        {
            fixed (int* valuesPointer = values)
            fixed (int* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(valuesPointer, values.Length, sizeof(int), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[1];
                void** arguments = stackalloc void*[4];
                arguments[0] = &valuesSpan.Pointer;
                arguments[1] = &valuesSpan.Length;
                arguments[2] = &resultsSpan.Pointer;
                arguments[3] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.EffectsStrict_08f3d24b.Handle, arguments, overlap: valuesSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values_) => EffectsStrict(new global::System.Span<int>(*(void**)values_[0], *(int*)values_[1]), new global::System.Span<int>(*(void**)values_[2], *(int*)values_[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Semantics
    {
        /// <inheritdoc cref="Layouts(global::System.Span{global::GpuKernels.Tests.Kernels.Semantics.Mixed}, global::System.ReadOnlySpan{bool}, global::System.Span{char})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Layouts(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.Semantics.Mixed> values, global::GpuKernels.GpuArray<bool> flags, global::GpuKernels.GpuArray<char> results)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.Semantics.Mixed) != 32)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.Semantics.Mixed has {sizeof(global::GpuKernels.Tests.Kernels.Semantics.Mixed)} bytes, but kernel GpuKernels.Tests.Kernels.Semantics.Layouts was translated for 32: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = launch.Bind(values, "values");
            global::GpuKernels.CompilerServices.DeviceSpan flagsSpan = launch.Bind(flags, "flags", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[6];
            arguments[0] = &valuesSpan.Pointer;
            arguments[1] = &valuesSpan.Length;
            arguments[2] = &flagsSpan.Pointer;
            arguments[3] = &flagsSpan.Length;
            arguments[4] = &resultsSpan.Pointer;
            arguments[5] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Layouts_0ed73a59.Handle, arguments, overlap: valuesSpan.Overlaps(flagsSpan) | valuesSpan.Overlaps(resultsSpan) | flagsSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(values);
            global::System.GC.KeepAlive(flags);
            global::System.GC.KeepAlive(results);

            static void plain(void** values_) => Layouts(new global::System.Span<global::GpuKernels.Tests.Kernels.Semantics.Mixed>(*(void**)values_[0], *(int*)values_[1]), new global::System.ReadOnlySpan<bool>(*(void**)values_[2], *(int*)values_[3]), new global::System.Span<char>(*(void**)values_[4], *(int*)values_[5]));
        }

        /// <inheritdoc cref="Layouts(global::System.Span{global::GpuKernels.Tests.Kernels.Semantics.Mixed}, global::System.ReadOnlySpan{bool}, global::System.Span{char})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Layouts(global::GpuKernels.Launch launch, global::System.Span<global::GpuKernels.Tests.Kernels.Semantics.Mixed> values, global::System.ReadOnlySpan<bool> flags, global::System.Span<char> results)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.Semantics.Mixed) != 32)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.Semantics.Mixed has {sizeof(global::GpuKernels.Tests.Kernels.Semantics.Mixed)} bytes, but kernel GpuKernels.Tests.Kernels.Semantics.Layouts was translated for 32: rebuild it.");
            fixed (global::GpuKernels.Tests.Kernels.Semantics.Mixed* valuesPointer = values)
            fixed (bool* flagsPointer = flags)
            fixed (char* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(valuesPointer, values.Length, sizeof(global::GpuKernels.Tests.Kernels.Semantics.Mixed), isWritten: true),
                    new(flagsPointer, flags.Length, sizeof(bool), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(char), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan flagsSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[2];
                void** arguments = stackalloc void*[6];
                arguments[0] = &valuesSpan.Pointer;
                arguments[1] = &valuesSpan.Length;
                arguments[2] = &flagsSpan.Pointer;
                arguments[3] = &flagsSpan.Length;
                arguments[4] = &resultsSpan.Pointer;
                arguments[5] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Layouts_0ed73a59.Handle, arguments, overlap: valuesSpan.Overlaps(flagsSpan) | valuesSpan.Overlaps(resultsSpan) | flagsSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values_) => Layouts(new global::System.Span<global::GpuKernels.Tests.Kernels.Semantics.Mixed>(*(void**)values_[0], *(int*)values_[1]), new global::System.ReadOnlySpan<bool>(*(void**)values_[2], *(int*)values_[3]), new global::System.Span<char>(*(void**)values_[4], *(int*)values_[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Semantics
    {
        /// <inheritdoc cref="LayoutsStrict(global::System.Span{global::GpuKernels.Tests.Kernels.Semantics.Mixed}, global::System.ReadOnlySpan{bool}, global::System.Span{char})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void LayoutsStrict(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.Semantics.Mixed> values, global::GpuKernels.GpuArray<bool> flags, global::GpuKernels.GpuArray<char> results)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.Semantics.Mixed) != 32)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.Semantics.Mixed has {sizeof(global::GpuKernels.Tests.Kernels.Semantics.Mixed)} bytes, but kernel GpuKernels.Tests.Kernels.Semantics.LayoutsStrict was translated for 32: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = launch.Bind(values, "values");
            global::GpuKernels.CompilerServices.DeviceSpan flagsSpan = launch.Bind(flags, "flags", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[6];
            arguments[0] = &valuesSpan.Pointer;
            arguments[1] = &valuesSpan.Length;
            arguments[2] = &flagsSpan.Pointer;
            arguments[3] = &flagsSpan.Length;
            arguments[4] = &resultsSpan.Pointer;
            arguments[5] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.LayoutsStrict_210df65e.Handle, arguments, overlap: valuesSpan.Overlaps(flagsSpan) | valuesSpan.Overlaps(resultsSpan) | flagsSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(values);
            global::System.GC.KeepAlive(flags);
            global::System.GC.KeepAlive(results);

            static void plain(void** values_) => LayoutsStrict(new global::System.Span<global::GpuKernels.Tests.Kernels.Semantics.Mixed>(*(void**)values_[0], *(int*)values_[1]), new global::System.ReadOnlySpan<bool>(*(void**)values_[2], *(int*)values_[3]), new global::System.Span<char>(*(void**)values_[4], *(int*)values_[5]));
        }

        /// <inheritdoc cref="LayoutsStrict(global::System.Span{global::GpuKernels.Tests.Kernels.Semantics.Mixed}, global::System.ReadOnlySpan{bool}, global::System.Span{char})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void LayoutsStrict(global::GpuKernels.Launch launch, global::System.Span<global::GpuKernels.Tests.Kernels.Semantics.Mixed> values, global::System.ReadOnlySpan<bool> flags, global::System.Span<char> results)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.Semantics.Mixed) != 32)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.Semantics.Mixed has {sizeof(global::GpuKernels.Tests.Kernels.Semantics.Mixed)} bytes, but kernel GpuKernels.Tests.Kernels.Semantics.LayoutsStrict was translated for 32: rebuild it.");
            fixed (global::GpuKernels.Tests.Kernels.Semantics.Mixed* valuesPointer = values)
            fixed (bool* flagsPointer = flags)
            fixed (char* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(valuesPointer, values.Length, sizeof(global::GpuKernels.Tests.Kernels.Semantics.Mixed), isWritten: true),
                    new(flagsPointer, flags.Length, sizeof(bool), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(char), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan flagsSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[2];
                void** arguments = stackalloc void*[6];
                arguments[0] = &valuesSpan.Pointer;
                arguments[1] = &valuesSpan.Length;
                arguments[2] = &flagsSpan.Pointer;
                arguments[3] = &flagsSpan.Length;
                arguments[4] = &resultsSpan.Pointer;
                arguments[5] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.LayoutsStrict_210df65e.Handle, arguments, overlap: valuesSpan.Overlaps(flagsSpan) | valuesSpan.Overlaps(resultsSpan) | flagsSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values_) => LayoutsStrict(new global::System.Span<global::GpuKernels.Tests.Kernels.Semantics.Mixed>(*(void**)values_[0], *(int*)values_[1]), new global::System.ReadOnlySpan<bool>(*(void**)values_[2], *(int*)values_[3]), new global::System.Span<char>(*(void**)values_[4], *(int*)values_[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Semantics
    {
        /// <inheritdoc cref="Overlaps(global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Overlaps(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> source, global::GpuKernels.GpuArray<int> target)
        {
            global::GpuKernels.CompilerServices.DeviceSpan sourceSpan = launch.Bind(source, "source", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan targetSpan = launch.Bind(target, "target");
            void** arguments = stackalloc void*[4];
            arguments[0] = &sourceSpan.Pointer;
            arguments[1] = &sourceSpan.Length;
            arguments[2] = &targetSpan.Pointer;
            arguments[3] = &targetSpan.Length;
            launch.Run(global::GpuKernels.Generated.Overlaps_5c5105a6.Handle, arguments, overlap: sourceSpan.Overlaps(targetSpan), &plain);
            global::System.GC.KeepAlive(source);
            global::System.GC.KeepAlive(target);

            static void plain(void** values) => Overlaps(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="Overlaps(global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Overlaps(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> source, global::System.Span<int> target)
        {
            fixed (int* sourcePointer = source)
            fixed (int* targetPointer = target)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(sourcePointer, source.Length, sizeof(int), isWritten: false),
                    new(targetPointer, target.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan sourceSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan targetSpan = transfer[1];
                void** arguments = stackalloc void*[4];
                arguments[0] = &sourceSpan.Pointer;
                arguments[1] = &sourceSpan.Length;
                arguments[2] = &targetSpan.Pointer;
                arguments[3] = &targetSpan.Length;
                launch.Run(global::GpuKernels.Generated.Overlaps_5c5105a6.Handle, arguments, overlap: sourceSpan.Overlaps(targetSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Overlaps(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Semantics
    {
        /// <inheritdoc cref="OverlapsStrict(global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void OverlapsStrict(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> source, global::GpuKernels.GpuArray<int> target)
        {
            global::GpuKernels.CompilerServices.DeviceSpan sourceSpan = launch.Bind(source, "source", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan targetSpan = launch.Bind(target, "target");
            void** arguments = stackalloc void*[4];
            arguments[0] = &sourceSpan.Pointer;
            arguments[1] = &sourceSpan.Length;
            arguments[2] = &targetSpan.Pointer;
            arguments[3] = &targetSpan.Length;
            launch.Run(global::GpuKernels.Generated.OverlapsStrict_82e12ee1.Handle, arguments, overlap: sourceSpan.Overlaps(targetSpan), &plain);
            global::System.GC.KeepAlive(source);
            global::System.GC.KeepAlive(target);

            static void plain(void** values) => OverlapsStrict(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="OverlapsStrict(global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void OverlapsStrict(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> source, global::System.Span<int> target)
        {
            fixed (int* sourcePointer = source)
            fixed (int* targetPointer = target)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(sourcePointer, source.Length, sizeof(int), isWritten: false),
                    new(targetPointer, target.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan sourceSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan targetSpan = transfer[1];
                void** arguments = stackalloc void*[4];
                arguments[0] = &sourceSpan.Pointer;
                arguments[1] = &sourceSpan.Length;
                arguments[2] = &targetSpan.Pointer;
                arguments[3] = &targetSpan.Length;
                launch.Run(global::GpuKernels.Generated.OverlapsStrict_82e12ee1.Handle, arguments, overlap: sourceSpan.Overlaps(targetSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => OverlapsStrict(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Semantics
    {
        /// <inheritdoc cref="Sums(global::System.ReadOnlySpan{float}, global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Sums(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<float> a, global::GpuKernels.GpuArray<float> b, global::GpuKernels.GpuArray<float> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan aSpan = launch.Bind(a, "a", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan bSpan = launch.Bind(b, "b", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[6];
            arguments[0] = &aSpan.Pointer;
            arguments[1] = &aSpan.Length;
            arguments[2] = &bSpan.Pointer;
            arguments[3] = &bSpan.Length;
            arguments[4] = &resultsSpan.Pointer;
            arguments[5] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Sums_b6e1624d.Handle, arguments, overlap: aSpan.Overlaps(resultsSpan) | bSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(a);
            global::System.GC.KeepAlive(b);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => Sums(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<float>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="Sums(global::System.ReadOnlySpan{float}, global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Sums(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<float> a, global::System.ReadOnlySpan<float> b, global::System.Span<float> results)
        {
            fixed (float* aPointer = a)
            fixed (float* bPointer = b)
            fixed (float* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(aPointer, a.Length, sizeof(float), isWritten: false),
                    new(bPointer, b.Length, sizeof(float), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(float), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan aSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan bSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[2];
                void** arguments = stackalloc void*[6];
                arguments[0] = &aSpan.Pointer;
                arguments[1] = &aSpan.Length;
                arguments[2] = &bSpan.Pointer;
                arguments[3] = &bSpan.Length;
                arguments[4] = &resultsSpan.Pointer;
                arguments[5] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Sums_b6e1624d.Handle, arguments, overlap: aSpan.Overlaps(resultsSpan) | bSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Sums(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<float>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Semantics
    {
        /// <inheritdoc cref="SumsStrict(global::System.ReadOnlySpan{float}, global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void SumsStrict(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<float> a, global::GpuKernels.GpuArray<float> b, global::GpuKernels.GpuArray<float> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan aSpan = launch.Bind(a, "a", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan bSpan = launch.Bind(b, "b", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[6];
            arguments[0] = &aSpan.Pointer;
            arguments[1] = &aSpan.Length;
            arguments[2] = &bSpan.Pointer;
            arguments[3] = &bSpan.Length;
            arguments[4] = &resultsSpan.Pointer;
            arguments[5] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.SumsStrict_40fb4f98.Handle, arguments, overlap: aSpan.Overlaps(resultsSpan) | bSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(a);
            global::System.GC.KeepAlive(b);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => SumsStrict(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<float>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="SumsStrict(global::System.ReadOnlySpan{float}, global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void SumsStrict(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<float> a, global::System.ReadOnlySpan<float> b, global::System.Span<float> results)
        {
            fixed (float* aPointer = a)
            fixed (float* bPointer = b)
            fixed (float* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(aPointer, a.Length, sizeof(float), isWritten: false),
                    new(bPointer, b.Length, sizeof(float), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(float), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan aSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan bSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[2];
                void** arguments = stackalloc void*[6];
                arguments[0] = &aSpan.Pointer;
                arguments[1] = &aSpan.Length;
                arguments[2] = &bSpan.Pointer;
                arguments[3] = &bSpan.Length;
                arguments[4] = &resultsSpan.Pointer;
                arguments[5] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.SumsStrict_40fb4f98.Handle, arguments, overlap: aSpan.Overlaps(resultsSpan) | bSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => SumsStrict(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<float>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Semantics
    {
        /// <inheritdoc cref="Extremes(global::System.ReadOnlySpan{int}, global::System.ReadOnlySpan{float}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Extremes(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> ints, global::GpuKernels.GpuArray<float> floats, global::GpuKernels.GpuArray<int> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan intsSpan = launch.Bind(ints, "ints", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan floatsSpan = launch.Bind(floats, "floats", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[6];
            arguments[0] = &intsSpan.Pointer;
            arguments[1] = &intsSpan.Length;
            arguments[2] = &floatsSpan.Pointer;
            arguments[3] = &floatsSpan.Length;
            arguments[4] = &resultsSpan.Pointer;
            arguments[5] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Extremes_031b9f1c.Handle, arguments, overlap: intsSpan.Overlaps(resultsSpan) | floatsSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(ints);
            global::System.GC.KeepAlive(floats);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => Extremes(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="Extremes(global::System.ReadOnlySpan{int}, global::System.ReadOnlySpan{float}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Extremes(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> ints, global::System.ReadOnlySpan<float> floats, global::System.Span<int> results)
        {
            fixed (int* intsPointer = ints)
            fixed (float* floatsPointer = floats)
            fixed (int* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(intsPointer, ints.Length, sizeof(int), isWritten: false),
                    new(floatsPointer, floats.Length, sizeof(float), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan intsSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan floatsSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[2];
                void** arguments = stackalloc void*[6];
                arguments[0] = &intsSpan.Pointer;
                arguments[1] = &intsSpan.Length;
                arguments[2] = &floatsSpan.Pointer;
                arguments[3] = &floatsSpan.Length;
                arguments[4] = &resultsSpan.Pointer;
                arguments[5] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Extremes_031b9f1c.Handle, arguments, overlap: intsSpan.Overlaps(resultsSpan) | floatsSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Extremes(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Semantics
    {
        /// <inheritdoc cref="ExtremesStrict(global::System.ReadOnlySpan{int}, global::System.ReadOnlySpan{float}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void ExtremesStrict(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> ints, global::GpuKernels.GpuArray<float> floats, global::GpuKernels.GpuArray<int> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan intsSpan = launch.Bind(ints, "ints", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan floatsSpan = launch.Bind(floats, "floats", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[6];
            arguments[0] = &intsSpan.Pointer;
            arguments[1] = &intsSpan.Length;
            arguments[2] = &floatsSpan.Pointer;
            arguments[3] = &floatsSpan.Length;
            arguments[4] = &resultsSpan.Pointer;
            arguments[5] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.ExtremesStrict_48bcad15.Handle, arguments, overlap: intsSpan.Overlaps(resultsSpan) | floatsSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(ints);
            global::System.GC.KeepAlive(floats);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => ExtremesStrict(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="ExtremesStrict(global::System.ReadOnlySpan{int}, global::System.ReadOnlySpan{float}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void ExtremesStrict(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> ints, global::System.ReadOnlySpan<float> floats, global::System.Span<int> results)
        {
            fixed (int* intsPointer = ints)
            fixed (float* floatsPointer = floats)
            fixed (int* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(intsPointer, ints.Length, sizeof(int), isWritten: false),
                    new(floatsPointer, floats.Length, sizeof(float), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan intsSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan floatsSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[2];
                void** arguments = stackalloc void*[6];
                arguments[0] = &intsSpan.Pointer;
                arguments[1] = &intsSpan.Length;
                arguments[2] = &floatsSpan.Pointer;
                arguments[3] = &floatsSpan.Length;
                arguments[4] = &resultsSpan.Pointer;
                arguments[5] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.ExtremesStrict_48bcad15.Handle, arguments, overlap: intsSpan.Overlaps(resultsSpan) | floatsSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => ExtremesStrict(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Semantics
    {
        /// <inheritdoc cref="Estimates(global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Estimates(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<float> a, global::GpuKernels.GpuArray<float> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan aSpan = launch.Bind(a, "a", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[4];
            arguments[0] = &aSpan.Pointer;
            arguments[1] = &aSpan.Length;
            arguments[2] = &resultsSpan.Pointer;
            arguments[3] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Estimates_876ac8f3.Handle, arguments, overlap: aSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(a);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => Estimates(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.Span<float>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="Estimates(global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Estimates(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<float> a, global::System.Span<float> results)
        {
            fixed (float* aPointer = a)
            fixed (float* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(aPointer, a.Length, sizeof(float), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(float), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan aSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[1];
                void** arguments = stackalloc void*[4];
                arguments[0] = &aSpan.Pointer;
                arguments[1] = &aSpan.Length;
                arguments[2] = &resultsSpan.Pointer;
                arguments[3] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Estimates_876ac8f3.Handle, arguments, overlap: aSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Estimates(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.Span<float>(*(void**)values[2], *(int*)values[3]));
        }
    }
}
