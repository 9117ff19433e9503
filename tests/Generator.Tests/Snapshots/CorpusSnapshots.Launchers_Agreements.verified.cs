namespace GpuKernels.Tests.Kernels
{
    partial class Agreements
    {
        /// <inheritdoc cref="SortUntilSettled(global::System.Span{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void SortUntilSettled(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> x, global::GpuKernels.GpuArray<int> rounds)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x");
            global::GpuKernels.CompilerServices.DeviceSpan roundsSpan = launch.Bind(rounds, "rounds");
            void** arguments = stackalloc void*[4];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &roundsSpan.Pointer;
            arguments[3] = &roundsSpan.Length;
            launch.Run(global::GpuKernels.Generated.SortUntilSettled_5544684f.Handle, arguments, overlap: xSpan.Overlaps(roundsSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(rounds);

            static void plain(void** values) => SortUntilSettled(new global::System.Span<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="SortUntilSettled(global::System.Span{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void SortUntilSettled(global::GpuKernels.Launch launch, global::System.Span<int> x, global::System.Span<int> rounds)
        {
            fixed (int* xPointer = x)
            fixed (int* roundsPointer = rounds)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(int), isWritten: true),
                    new(roundsPointer, rounds.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan roundsSpan = transfer[1];
                void** arguments = stackalloc void*[4];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &roundsSpan.Pointer;
                arguments[3] = &roundsSpan.Length;
                launch.Run(global::GpuKernels.Generated.SortUntilSettled_5544684f.Handle, arguments, overlap: xSpan.Overlaps(roundsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => SortUntilSettled(new global::System.Span<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Agreements
    {
        /// <inheritdoc cref="TakeTurns(global::System.ReadOnlySpan{int}, global::System.Span{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void TakeTurns(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> x, global::GpuKernels.GpuArray<int> next, global::GpuKernels.GpuArray<int> sums)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan nextSpan = launch.Bind(next, "next");
            global::GpuKernels.CompilerServices.DeviceSpan sumsSpan = launch.Bind(sums, "sums");
            void** arguments = stackalloc void*[6];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &nextSpan.Pointer;
            arguments[3] = &nextSpan.Length;
            arguments[4] = &sumsSpan.Pointer;
            arguments[5] = &sumsSpan.Length;
            launch.Run(global::GpuKernels.Generated.TakeTurns_2eb923e5.Handle, arguments, overlap: xSpan.Overlaps(nextSpan) | xSpan.Overlaps(sumsSpan) | nextSpan.Overlaps(sumsSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(next);
            global::System.GC.KeepAlive(sums);

            static void plain(void** values) => TakeTurns(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="TakeTurns(global::System.ReadOnlySpan{int}, global::System.Span{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void TakeTurns(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> x, global::System.Span<int> next, global::System.Span<int> sums)
        {
            fixed (int* xPointer = x)
            fixed (int* nextPointer = next)
            fixed (int* sumsPointer = sums)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(int), isWritten: false),
                    new(nextPointer, next.Length, sizeof(int), isWritten: true),
                    new(sumsPointer, sums.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan nextSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan sumsSpan = transfer[2];
                void** arguments = stackalloc void*[6];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &nextSpan.Pointer;
                arguments[3] = &nextSpan.Length;
                arguments[4] = &sumsSpan.Pointer;
                arguments[5] = &sumsSpan.Length;
                launch.Run(global::GpuKernels.Generated.TakeTurns_2eb923e5.Handle, arguments, overlap: xSpan.Overlaps(nextSpan) | xSpan.Overlaps(sumsSpan) | nextSpan.Overlaps(sumsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => TakeTurns(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Agreements
    {
        /// <inheritdoc cref="FollowOrders(global::System.Span{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void FollowOrders(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> orders, global::GpuKernels.GpuArray<int> x)
        {
            global::GpuKernels.CompilerServices.DeviceSpan ordersSpan = launch.Bind(orders, "orders");
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x");
            void** arguments = stackalloc void*[4];
            arguments[0] = &ordersSpan.Pointer;
            arguments[1] = &ordersSpan.Length;
            arguments[2] = &xSpan.Pointer;
            arguments[3] = &xSpan.Length;
            launch.Run(global::GpuKernels.Generated.FollowOrders_bbde3778.Handle, arguments, overlap: ordersSpan.Overlaps(xSpan), &plain);
            global::System.GC.KeepAlive(orders);
            global::System.GC.KeepAlive(x);

            static void plain(void** values) => FollowOrders(new global::System.Span<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="FollowOrders(global::System.Span{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void FollowOrders(global::GpuKernels.Launch launch, global::System.Span<int> orders, global::System.Span<int> x)
        {
            fixed (int* ordersPointer = orders)
            fixed (int* xPointer = x)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(ordersPointer, orders.Length, sizeof(int), isWritten: true),
                    new(xPointer, x.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan ordersSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[1];
                void** arguments = stackalloc void*[4];
                arguments[0] = &ordersSpan.Pointer;
                arguments[1] = &ordersSpan.Length;
                arguments[2] = &xSpan.Pointer;
                arguments[3] = &xSpan.Length;
                launch.Run(global::GpuKernels.Generated.FollowOrders_bbde3778.Handle, arguments, overlap: ordersSpan.Overlaps(xSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => FollowOrders(new global::System.Span<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Agreements
    {
        /// <inheritdoc cref="SkipTheRest(int, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void SkipTheRest(global::GpuKernels.Launch launch, int rounds, global::GpuKernels.GpuArray<int> x)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x");
            void** arguments = stackalloc void*[3];
            arguments[0] = &rounds;
            arguments[1] = &xSpan.Pointer;
            arguments[2] = &xSpan.Length;
            launch.Run(global::GpuKernels.Generated.SkipTheRest_bb8a0237.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(x);

            static void plain(void** values) => SkipTheRest(*(int*)values[0], new global::System.Span<int>(*(void**)values[1], *(int*)values[2]));
        }

        /// <inheritdoc cref="SkipTheRest(int, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void SkipTheRest(global::GpuKernels.Launch launch, int rounds, global::System.Span<int> x)
        {
            fixed (int* xPointer = x)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                void** arguments = stackalloc void*[3];
                arguments[0] = &rounds;
                arguments[1] = &xSpan.Pointer;
                arguments[2] = &xSpan.Length;
                launch.Run(global::GpuKernels.Generated.SkipTheRest_bb8a0237.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => SkipTheRest(*(int*)values[0], new global::System.Span<int>(*(void**)values[1], *(int*)values[2]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Agreements
    {
        /// <inheritdoc cref="RunProgram(global::System.Span{global::GpuKernels.Tests.Kernels.Agreements.Step}, global::System.Span{float}, global::System.Span{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void RunProgram(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.Agreements.Step> program, global::GpuKernels.GpuArray<float> limits, global::GpuKernels.GpuArray<int> x, global::GpuKernels.GpuArray<int> used)
        {
            global::GpuKernels.CompilerServices.DeviceSpan programSpan = launch.Bind(program, "program");
            global::GpuKernels.CompilerServices.DeviceSpan limitsSpan = launch.Bind(limits, "limits");
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x");
            global::GpuKernels.CompilerServices.DeviceSpan usedSpan = launch.Bind(used, "used");
            void** arguments = stackalloc void*[8];
            arguments[0] = &programSpan.Pointer;
            arguments[1] = &programSpan.Length;
            arguments[2] = &limitsSpan.Pointer;
            arguments[3] = &limitsSpan.Length;
            arguments[4] = &xSpan.Pointer;
            arguments[5] = &xSpan.Length;
            arguments[6] = &usedSpan.Pointer;
            arguments[7] = &usedSpan.Length;
            launch.Run(global::GpuKernels.Generated.RunProgram_8097cdb5.Handle, arguments, overlap: programSpan.Overlaps(limitsSpan) | programSpan.Overlaps(xSpan) | programSpan.Overlaps(usedSpan) | limitsSpan.Overlaps(xSpan) | limitsSpan.Overlaps(usedSpan) | xSpan.Overlaps(usedSpan), &plain);
            global::System.GC.KeepAlive(program);
            global::System.GC.KeepAlive(limits);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(used);

            static void plain(void** values) => RunProgram(new global::System.Span<global::GpuKernels.Tests.Kernels.Agreements.Step>(*(void**)values[0], *(int*)values[1]), new global::System.Span<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]), new global::System.Span<int>(*(void**)values[6], *(int*)values[7]));
        }

        /// <inheritdoc cref="RunProgram(global::System.Span{global::GpuKernels.Tests.Kernels.Agreements.Step}, global::System.Span{float}, global::System.Span{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void RunProgram(global::GpuKernels.Launch launch, global::System.Span<global::GpuKernels.Tests.Kernels.Agreements.Step> program, global::System.Span<float> limits, global::System.Span<int> x, global::System.Span<int> used)
        {
            fixed (global::GpuKernels.Tests.Kernels.Agreements.Step* programPointer = program)
            fixed (float* limitsPointer = limits)
            fixed (int* xPointer = x)
            fixed (int* usedPointer = used)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(programPointer, program.Length, sizeof(global::GpuKernels.Tests.Kernels.Agreements.Step), isWritten: true),
                    new(limitsPointer, limits.Length, sizeof(float), isWritten: true),
                    new(xPointer, x.Length, sizeof(int), isWritten: true),
                    new(usedPointer, used.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan programSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan limitsSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[2];
                global::GpuKernels.CompilerServices.DeviceSpan usedSpan = transfer[3];
                void** arguments = stackalloc void*[8];
                arguments[0] = &programSpan.Pointer;
                arguments[1] = &programSpan.Length;
                arguments[2] = &limitsSpan.Pointer;
                arguments[3] = &limitsSpan.Length;
                arguments[4] = &xSpan.Pointer;
                arguments[5] = &xSpan.Length;
                arguments[6] = &usedSpan.Pointer;
                arguments[7] = &usedSpan.Length;
                launch.Run(global::GpuKernels.Generated.RunProgram_8097cdb5.Handle, arguments, overlap: programSpan.Overlaps(limitsSpan) | programSpan.Overlaps(xSpan) | programSpan.Overlaps(usedSpan) | limitsSpan.Overlaps(xSpan) | limitsSpan.Overlaps(usedSpan) | xSpan.Overlaps(usedSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => RunProgram(new global::System.Span<global::GpuKernels.Tests.Kernels.Agreements.Step>(*(void**)values[0], *(int*)values[1]), new global::System.Span<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]), new global::System.Span<int>(*(void**)values[6], *(int*)values[7]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Agreements
    {
        /// <inheritdoc cref="StateTooMuch(global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void StateTooMuch(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> x)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x");
            void** arguments = stackalloc void*[2];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            launch.Run(global::GpuKernels.Generated.StateTooMuch_eb545b80.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(x);

            static void plain(void** values) => StateTooMuch(new global::System.Span<int>(*(void**)values[0], *(int*)values[1]));
        }

        /// <inheritdoc cref="StateTooMuch(global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void StateTooMuch(global::GpuKernels.Launch launch, global::System.Span<int> x)
        {
            fixed (int* xPointer = x)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                void** arguments = stackalloc void*[2];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                launch.Run(global::GpuKernels.Generated.StateTooMuch_eb545b80.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => StateTooMuch(new global::System.Span<int>(*(void**)values[0], *(int*)values[1]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Agreements
    {
        /// <inheritdoc cref="ReuseVariables(int, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void ReuseVariables(global::GpuKernels.Launch launch, int rounds, global::GpuKernels.GpuArray<int> x)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x");
            void** arguments = stackalloc void*[3];
            arguments[0] = &rounds;
            arguments[1] = &xSpan.Pointer;
            arguments[2] = &xSpan.Length;
            launch.Run(global::GpuKernels.Generated.ReuseVariables_d0305260.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(x);

            static void plain(void** values) => ReuseVariables(*(int*)values[0], new global::System.Span<int>(*(void**)values[1], *(int*)values[2]));
        }

        /// <inheritdoc cref="ReuseVariables(int, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void ReuseVariables(global::GpuKernels.Launch launch, int rounds, global::System.Span<int> x)
        {
            fixed (int* xPointer = x)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                void** arguments = stackalloc void*[3];
                arguments[0] = &rounds;
                arguments[1] = &xSpan.Pointer;
                arguments[2] = &xSpan.Length;
                launch.Run(global::GpuKernels.Generated.ReuseVariables_d0305260.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => ReuseVariables(*(int*)values[0], new global::System.Span<int>(*(void**)values[1], *(int*)values[2]));
        }
    }
}
