namespace GpuKernels.Tests.Kernels
{
    partial class Checked
    {
        /// <inheritdoc cref="Integers(int, int, int, uint, uint, global::System.Span{long})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Integers(global::GpuKernels.Launch launch, int operation, int a, int b, uint u, uint v, global::GpuKernels.GpuArray<long> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[7];
            arguments[0] = &operation;
            arguments[1] = &a;
            arguments[2] = &b;
            arguments[3] = &u;
            arguments[4] = &v;
            arguments[5] = &resultsSpan.Pointer;
            arguments[6] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Integers_abdb26a5.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => Integers(*(int*)values[0], *(int*)values[1], *(int*)values[2], *(uint*)values[3], *(uint*)values[4], new global::System.Span<long>(*(void**)values[5], *(int*)values[6]));
        }

        /// <inheritdoc cref="Integers(int, int, int, uint, uint, global::System.Span{long})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Integers(global::GpuKernels.Launch launch, int operation, int a, int b, uint u, uint v, global::System.Span<long> results)
        {
            fixed (long* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(resultsPointer, results.Length, sizeof(long), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[0];
                void** arguments = stackalloc void*[7];
                arguments[0] = &operation;
                arguments[1] = &a;
                arguments[2] = &b;
                arguments[3] = &u;
                arguments[4] = &v;
                arguments[5] = &resultsSpan.Pointer;
                arguments[6] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Integers_abdb26a5.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => Integers(*(int*)values[0], *(int*)values[1], *(int*)values[2], *(uint*)values[3], *(uint*)values[4], new global::System.Span<long>(*(void**)values[5], *(int*)values[6]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Checked
    {
        /// <inheritdoc cref="Longs(int, long, long, ulong, ulong, global::System.Span{long})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Longs(global::GpuKernels.Launch launch, int operation, long a, long b, ulong u, ulong v, global::GpuKernels.GpuArray<long> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[7];
            arguments[0] = &operation;
            arguments[1] = &a;
            arguments[2] = &b;
            arguments[3] = &u;
            arguments[4] = &v;
            arguments[5] = &resultsSpan.Pointer;
            arguments[6] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Longs_f2c5e3d3.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => Longs(*(int*)values[0], *(long*)values[1], *(long*)values[2], *(ulong*)values[3], *(ulong*)values[4], new global::System.Span<long>(*(void**)values[5], *(int*)values[6]));
        }

        /// <inheritdoc cref="Longs(int, long, long, ulong, ulong, global::System.Span{long})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Longs(global::GpuKernels.Launch launch, int operation, long a, long b, ulong u, ulong v, global::System.Span<long> results)
        {
            fixed (long* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(resultsPointer, results.Length, sizeof(long), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[0];
                void** arguments = stackalloc void*[7];
                arguments[0] = &operation;
                arguments[1] = &a;
                arguments[2] = &b;
                arguments[3] = &u;
                arguments[4] = &v;
                arguments[5] = &resultsSpan.Pointer;
                arguments[6] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Longs_f2c5e3d3.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => Longs(*(int*)values[0], *(long*)values[1], *(long*)values[2], *(ulong*)values[3], *(ulong*)values[4], new global::System.Span<long>(*(void**)values[5], *(int*)values[6]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Checked
    {
        /// <inheritdoc cref="Updates(int, int, float, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Updates(global::GpuKernels.Launch launch, int operation, int n, float x, global::GpuKernels.GpuArray<int> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[5];
            arguments[0] = &operation;
            arguments[1] = &n;
            arguments[2] = &x;
            arguments[3] = &resultsSpan.Pointer;
            arguments[4] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Updates_5949dd62.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => Updates(*(int*)values[0], *(int*)values[1], *(float*)values[2], new global::System.Span<int>(*(void**)values[3], *(int*)values[4]));
        }

        /// <inheritdoc cref="Updates(int, int, float, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Updates(global::GpuKernels.Launch launch, int operation, int n, float x, global::System.Span<int> results)
        {
            fixed (int* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(resultsPointer, results.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[0];
                void** arguments = stackalloc void*[5];
                arguments[0] = &operation;
                arguments[1] = &n;
                arguments[2] = &x;
                arguments[3] = &resultsSpan.Pointer;
                arguments[4] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Updates_5949dd62.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => Updates(*(int*)values[0], *(int*)values[1], *(float*)values[2], new global::System.Span<int>(*(void**)values[3], *(int*)values[4]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Checked
    {
        /// <inheritdoc cref="Conversions(int, int, long, ulong, global::System.Span{long})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Conversions(global::GpuKernels.Launch launch, int operation, int n, long wide, ulong unsigned, global::GpuKernels.GpuArray<long> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[6];
            arguments[0] = &operation;
            arguments[1] = &n;
            arguments[2] = &wide;
            arguments[3] = &unsigned;
            arguments[4] = &resultsSpan.Pointer;
            arguments[5] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Conversions_10c8d26f.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => Conversions(*(int*)values[0], *(int*)values[1], *(long*)values[2], *(ulong*)values[3], new global::System.Span<long>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="Conversions(int, int, long, ulong, global::System.Span{long})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Conversions(global::GpuKernels.Launch launch, int operation, int n, long wide, ulong unsigned, global::System.Span<long> results)
        {
            fixed (long* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(resultsPointer, results.Length, sizeof(long), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[0];
                void** arguments = stackalloc void*[6];
                arguments[0] = &operation;
                arguments[1] = &n;
                arguments[2] = &wide;
                arguments[3] = &unsigned;
                arguments[4] = &resultsSpan.Pointer;
                arguments[5] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Conversions_10c8d26f.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => Conversions(*(int*)values[0], *(int*)values[1], *(long*)values[2], *(ulong*)values[3], new global::System.Span<long>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Checked
    {
        /// <inheritdoc cref="FloatConversions(int, float, double, global::System.Span{long})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void FloatConversions(global::GpuKernels.Launch launch, int operation, float x, double y, global::GpuKernels.GpuArray<long> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[5];
            arguments[0] = &operation;
            arguments[1] = &x;
            arguments[2] = &y;
            arguments[3] = &resultsSpan.Pointer;
            arguments[4] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.FloatConversions_99101712.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => FloatConversions(*(int*)values[0], *(float*)values[1], *(double*)values[2], new global::System.Span<long>(*(void**)values[3], *(int*)values[4]));
        }

        /// <inheritdoc cref="FloatConversions(int, float, double, global::System.Span{long})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void FloatConversions(global::GpuKernels.Launch launch, int operation, float x, double y, global::System.Span<long> results)
        {
            fixed (long* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(resultsPointer, results.Length, sizeof(long), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[0];
                void** arguments = stackalloc void*[5];
                arguments[0] = &operation;
                arguments[1] = &x;
                arguments[2] = &y;
                arguments[3] = &resultsSpan.Pointer;
                arguments[4] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.FloatConversions_99101712.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => FloatConversions(*(int*)values[0], *(float*)values[1], *(double*)values[2], new global::System.Span<long>(*(void**)values[3], *(int*)values[4]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Checked
    {
        /// <inheritdoc cref="Create(int, long, double, global::System.Span{long})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Create(global::GpuKernels.Launch launch, int operation, long a, double x, global::GpuKernels.GpuArray<long> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[5];
            arguments[0] = &operation;
            arguments[1] = &a;
            arguments[2] = &x;
            arguments[3] = &resultsSpan.Pointer;
            arguments[4] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Create_68810e95.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => Create(*(int*)values[0], *(long*)values[1], *(double*)values[2], new global::System.Span<long>(*(void**)values[3], *(int*)values[4]));
        }

        /// <inheritdoc cref="Create(int, long, double, global::System.Span{long})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Create(global::GpuKernels.Launch launch, int operation, long a, double x, global::System.Span<long> results)
        {
            fixed (long* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(resultsPointer, results.Length, sizeof(long), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[0];
                void** arguments = stackalloc void*[5];
                arguments[0] = &operation;
                arguments[1] = &a;
                arguments[2] = &x;
                arguments[3] = &resultsSpan.Pointer;
                arguments[4] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Create_68810e95.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => Create(*(int*)values[0], *(long*)values[1], *(double*)values[2], new global::System.Span<long>(*(void**)values[3], *(int*)values[4]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Checked
    {
        /// <inheritdoc cref="Loops(int, int, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Loops(global::GpuKernels.Launch launch, int start, int count, global::GpuKernels.GpuArray<int> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[4];
            arguments[0] = &start;
            arguments[1] = &count;
            arguments[2] = &resultsSpan.Pointer;
            arguments[3] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Loops_b395f5cd.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => Loops(*(int*)values[0], *(int*)values[1], new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="Loops(int, int, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Loops(global::GpuKernels.Launch launch, int start, int count, global::System.Span<int> results)
        {
            fixed (int* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(resultsPointer, results.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[0];
                void** arguments = stackalloc void*[4];
                arguments[0] = &start;
                arguments[1] = &count;
                arguments[2] = &resultsSpan.Pointer;
                arguments[3] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Loops_b395f5cd.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => Loops(*(int*)values[0], *(int*)values[1], new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }
    }
}
