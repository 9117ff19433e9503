namespace GpuKernels.Tests.Kernels
{
    partial class Tuned
    {
        /// <inheritdoc cref="Scale(global::System.Span{float}, float, int)"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Scale(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<float> x, float a, int perThread)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x");
            void** arguments = stackalloc void*[5];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &a;
            arguments[3] = &perThread;
            launch.Run(global::GpuKernels.Generated.Scale_70607581.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(x);

            static void plain(void** values) => Scale(new global::System.Span<float>(*(void**)values[0], *(int*)values[1]), *(float*)values[2], *(int*)values[3]);
        }

        /// <inheritdoc cref="Scale(global::System.Span{float}, float, int)"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Scale(global::GpuKernels.Launch launch, global::System.Span<float> x, float a, int perThread)
        {
            fixed (float* xPointer = x)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(float), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                void** arguments = stackalloc void*[5];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &a;
                arguments[3] = &perThread;
                launch.Run(global::GpuKernels.Generated.Scale_70607581.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => Scale(new global::System.Span<float>(*(void**)values[0], *(int*)values[1]), *(float*)values[2], *(int*)values[3]);
        }

        /// <inheritdoc cref="Scale(global::System.Span{float}, float, int)"/>
        /// <param name="launch">The device or stream, the grid and the block. The first call on a device measures which values of the parameters that are left out are the fastest.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Scale(global::GpuKernels.TunedLaunch<int> launch, global::GpuKernels.GpuArray<float> x, float a)
        {
            if (!launch.TryFind(global::GpuKernels.Generated.Scale_70607581.Handle, global::GpuKernels.Generated.Scale_70607581.Candidates, out int choice))
            {
                using global::GpuKernels.CompilerServices.TuningRun run = launch.Start(global::GpuKernels.Generated.Scale_70607581.Handle, global::GpuKernels.Generated.Scale_70607581.Candidates);
                run.Keep(x);
                while (run.Next(out int candidate))
                {
                    try
                    {
                        Scale(launch.With(valuesOf(candidate)), x, a, valuesOf(candidate));
                    }
                    catch (global::System.Exception refusal) when (run.IsRefusal(refusal))
                    {
                    }
                }
                choice = run.Choice;
            }
            Scale(launch.With(valuesOf(choice)), x, a, valuesOf(choice));

            static int valuesOf(int index) => index switch
            {
                0 => 1,
                1 => 2,
                2 => 4,
                _ => 8,
            };
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Tuned
    {
        /// <inheritdoc cref="Transpose(global::System.ReadOnlySpan{int}, global::System.Span{int}, int, global::GpuKernels.Tests.Kernels.Tuned.Order, int, bool)"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Transpose(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> run, global::GpuKernels.GpuArray<int> choice, int width, global::GpuKernels.Tests.Kernels.Tuned.Order order, int blockSize, bool values)
        {
            global::GpuKernels.CompilerServices.DeviceSpan runSpan = launch.Bind(run, "run", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan choiceSpan = launch.Bind(choice, "choice");
            void** arguments = stackalloc void*[8];
            arguments[0] = &runSpan.Pointer;
            arguments[1] = &runSpan.Length;
            arguments[2] = &choiceSpan.Pointer;
            arguments[3] = &choiceSpan.Length;
            arguments[4] = &width;
            arguments[5] = &order;
            arguments[6] = &blockSize;
            arguments[7] = &values;
            launch.Run(global::GpuKernels.Generated.Transpose_c7e251a7.Handle, arguments, overlap: runSpan.Overlaps(choiceSpan), &plain);
            global::System.GC.KeepAlive(run);
            global::System.GC.KeepAlive(choice);

            static void plain(void** values_) => Transpose(new global::System.ReadOnlySpan<int>(*(void**)values_[0], *(int*)values_[1]), new global::System.Span<int>(*(void**)values_[2], *(int*)values_[3]), *(int*)values_[4], *(global::GpuKernels.Tests.Kernels.Tuned.Order*)values_[5], *(int*)values_[6], *(bool*)values_[7]);
        }

        /// <inheritdoc cref="Transpose(global::System.ReadOnlySpan{int}, global::System.Span{int}, int, global::GpuKernels.Tests.Kernels.Tuned.Order, int, bool)"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Transpose(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> run, global::System.Span<int> choice, int width, global::GpuKernels.Tests.Kernels.Tuned.Order order, int blockSize, bool values)
        {
            fixed (int* runPointer = run)
            fixed (int* choicePointer = choice)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(runPointer, run.Length, sizeof(int), isWritten: false),
                    new(choicePointer, choice.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan runSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan choiceSpan = transfer[1];
                void** arguments = stackalloc void*[8];
                arguments[0] = &runSpan.Pointer;
                arguments[1] = &runSpan.Length;
                arguments[2] = &choiceSpan.Pointer;
                arguments[3] = &choiceSpan.Length;
                arguments[4] = &width;
                arguments[5] = &order;
                arguments[6] = &blockSize;
                arguments[7] = &values;
                launch.Run(global::GpuKernels.Generated.Transpose_c7e251a7.Handle, arguments, overlap: runSpan.Overlaps(choiceSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values_) => Transpose(new global::System.ReadOnlySpan<int>(*(void**)values_[0], *(int*)values_[1]), new global::System.Span<int>(*(void**)values_[2], *(int*)values_[3]), *(int*)values_[4], *(global::GpuKernels.Tests.Kernels.Tuned.Order*)values_[5], *(int*)values_[6], *(bool*)values_[7]);
        }

        /// <inheritdoc cref="Transpose(global::System.ReadOnlySpan{int}, global::System.Span{int}, int, global::GpuKernels.Tests.Kernels.Tuned.Order, int, bool)"/>
        /// <param name="launch">The device or stream, the grid and the block. The first call on a device measures which values of the parameters that are left out are the fastest.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Transpose(global::GpuKernels.TunedLaunch<(global::GpuKernels.Tests.Kernels.Tuned.Order, int, bool)> launch, global::GpuKernels.GpuArray<int> run, global::GpuKernels.GpuArray<int> choice, int width)
        {
            if (!launch.TryFind(global::GpuKernels.Generated.Transpose_c7e251a7.Handle, global::GpuKernels.Generated.Transpose_c7e251a7.Candidates, out int choice_))
            {
                using global::GpuKernels.CompilerServices.TuningRun run_ = launch.Start(global::GpuKernels.Generated.Transpose_c7e251a7.Handle, global::GpuKernels.Generated.Transpose_c7e251a7.Candidates);
                run_.Keep(choice);
                while (run_.Next(out int candidate))
                {
                    try
                    {
                        Transpose(launch.With(valuesOf(candidate)), run, choice, width, valuesOf(candidate).Item1, valuesOf(candidate).Item2, valuesOf(candidate).Item3);
                    }
                    catch (global::System.Exception refusal) when (run_.IsRefusal(refusal))
                    {
                    }
                }
                choice_ = run_.Choice;
            }
            Transpose(launch.With(valuesOf(choice_)), run, choice, width, valuesOf(choice_).Item1, valuesOf(choice_).Item2, valuesOf(choice_).Item3);

            static (global::GpuKernels.Tests.Kernels.Tuned.Order, int, bool) valuesOf(int index) => index switch
            {
                0 => ((global::GpuKernels.Tests.Kernels.Tuned.Order)((byte)0), 32, (bool)(true)),
                1 => ((global::GpuKernels.Tests.Kernels.Tuned.Order)((byte)0), 64, (bool)(true)),
                2 => ((global::GpuKernels.Tests.Kernels.Tuned.Order)((byte)1), 32, (bool)(true)),
                _ => ((global::GpuKernels.Tests.Kernels.Tuned.Order)((byte)1), 64, (bool)(true)),
            };
        }
    }
}
