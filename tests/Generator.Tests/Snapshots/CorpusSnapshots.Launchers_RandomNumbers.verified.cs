namespace GpuKernels.Tests.Kernels
{
    partial class RandomNumbers
    {
        /// <inheritdoc cref="Uniform(long, global::System.Span{uint}, global::System.Span{ulong}, global::System.Span{float}, global::System.Span{double}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Uniform(global::GpuKernels.Launch launch, long seed, global::GpuKernels.GpuArray<uint> bits, global::GpuKernels.GpuArray<ulong> wide, global::GpuKernels.GpuArray<float> floats, global::GpuKernels.GpuArray<double> doubles, global::GpuKernels.GpuArray<int> dice)
        {
            global::GpuKernels.CompilerServices.DeviceSpan bitsSpan = launch.Bind(bits, "bits");
            global::GpuKernels.CompilerServices.DeviceSpan wideSpan = launch.Bind(wide, "wide");
            global::GpuKernels.CompilerServices.DeviceSpan floatsSpan = launch.Bind(floats, "floats");
            global::GpuKernels.CompilerServices.DeviceSpan doublesSpan = launch.Bind(doubles, "doubles");
            global::GpuKernels.CompilerServices.DeviceSpan diceSpan = launch.Bind(dice, "dice");
            void** arguments = stackalloc void*[12];
            arguments[0] = &seed;
            arguments[1] = &bitsSpan.Pointer;
            arguments[2] = &bitsSpan.Length;
            arguments[3] = &wideSpan.Pointer;
            arguments[4] = &wideSpan.Length;
            arguments[5] = &floatsSpan.Pointer;
            arguments[6] = &floatsSpan.Length;
            arguments[7] = &doublesSpan.Pointer;
            arguments[8] = &doublesSpan.Length;
            arguments[9] = &diceSpan.Pointer;
            arguments[10] = &diceSpan.Length;
            launch.Run(global::GpuKernels.Generated.Uniform_3ae220ce.Handle, arguments, overlap: bitsSpan.Overlaps(wideSpan) | bitsSpan.Overlaps(floatsSpan) | bitsSpan.Overlaps(doublesSpan) | bitsSpan.Overlaps(diceSpan) | wideSpan.Overlaps(floatsSpan) | wideSpan.Overlaps(doublesSpan) | wideSpan.Overlaps(diceSpan) | floatsSpan.Overlaps(doublesSpan) | floatsSpan.Overlaps(diceSpan) | doublesSpan.Overlaps(diceSpan), &plain);
            global::System.GC.KeepAlive(bits);
            global::System.GC.KeepAlive(wide);
            global::System.GC.KeepAlive(floats);
            global::System.GC.KeepAlive(doubles);
            global::System.GC.KeepAlive(dice);

            static void plain(void** values) => Uniform(*(long*)values[0], new global::System.Span<uint>(*(void**)values[1], *(int*)values[2]), new global::System.Span<ulong>(*(void**)values[3], *(int*)values[4]), new global::System.Span<float>(*(void**)values[5], *(int*)values[6]), new global::System.Span<double>(*(void**)values[7], *(int*)values[8]), new global::System.Span<int>(*(void**)values[9], *(int*)values[10]));
        }

        /// <inheritdoc cref="Uniform(long, global::System.Span{uint}, global::System.Span{ulong}, global::System.Span{float}, global::System.Span{double}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Uniform(global::GpuKernels.Launch launch, long seed, global::System.Span<uint> bits, global::System.Span<ulong> wide, global::System.Span<float> floats, global::System.Span<double> doubles, global::System.Span<int> dice)
        {
            fixed (uint* bitsPointer = bits)
            fixed (ulong* widePointer = wide)
            fixed (float* floatsPointer = floats)
            fixed (double* doublesPointer = doubles)
            fixed (int* dicePointer = dice)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(bitsPointer, bits.Length, sizeof(uint), isWritten: true),
                    new(widePointer, wide.Length, sizeof(ulong), isWritten: true),
                    new(floatsPointer, floats.Length, sizeof(float), isWritten: true),
                    new(doublesPointer, doubles.Length, sizeof(double), isWritten: true),
                    new(dicePointer, dice.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan bitsSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan wideSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan floatsSpan = transfer[2];
                global::GpuKernels.CompilerServices.DeviceSpan doublesSpan = transfer[3];
                global::GpuKernels.CompilerServices.DeviceSpan diceSpan = transfer[4];
                void** arguments = stackalloc void*[12];
                arguments[0] = &seed;
                arguments[1] = &bitsSpan.Pointer;
                arguments[2] = &bitsSpan.Length;
                arguments[3] = &wideSpan.Pointer;
                arguments[4] = &wideSpan.Length;
                arguments[5] = &floatsSpan.Pointer;
                arguments[6] = &floatsSpan.Length;
                arguments[7] = &doublesSpan.Pointer;
                arguments[8] = &doublesSpan.Length;
                arguments[9] = &diceSpan.Pointer;
                arguments[10] = &diceSpan.Length;
                launch.Run(global::GpuKernels.Generated.Uniform_3ae220ce.Handle, arguments, overlap: bitsSpan.Overlaps(wideSpan) | bitsSpan.Overlaps(floatsSpan) | bitsSpan.Overlaps(doublesSpan) | bitsSpan.Overlaps(diceSpan) | wideSpan.Overlaps(floatsSpan) | wideSpan.Overlaps(doublesSpan) | wideSpan.Overlaps(diceSpan) | floatsSpan.Overlaps(doublesSpan) | floatsSpan.Overlaps(diceSpan) | doublesSpan.Overlaps(diceSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Uniform(*(long*)values[0], new global::System.Span<uint>(*(void**)values[1], *(int*)values[2]), new global::System.Span<ulong>(*(void**)values[3], *(int*)values[4]), new global::System.Span<float>(*(void**)values[5], *(int*)values[6]), new global::System.Span<double>(*(void**)values[7], *(int*)values[8]), new global::System.Span<int>(*(void**)values[9], *(int*)values[10]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class RandomNumbers
    {
        /// <inheritdoc cref="Offsets(global::System.Span{uint})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Offsets(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<uint> bits)
        {
            global::GpuKernels.CompilerServices.DeviceSpan bitsSpan = launch.Bind(bits, "bits");
            void** arguments = stackalloc void*[2];
            arguments[0] = &bitsSpan.Pointer;
            arguments[1] = &bitsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Offsets_256249e9.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(bits);

            static void plain(void** values) => Offsets(new global::System.Span<uint>(*(void**)values[0], *(int*)values[1]));
        }

        /// <inheritdoc cref="Offsets(global::System.Span{uint})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Offsets(global::GpuKernels.Launch launch, global::System.Span<uint> bits)
        {
            fixed (uint* bitsPointer = bits)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(bitsPointer, bits.Length, sizeof(uint), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan bitsSpan = transfer[0];
                void** arguments = stackalloc void*[2];
                arguments[0] = &bitsSpan.Pointer;
                arguments[1] = &bitsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Offsets_256249e9.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => Offsets(new global::System.Span<uint>(*(void**)values[0], *(int*)values[1]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class RandomNumbers
    {
        /// <inheritdoc cref="Normal(long, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Normal(global::GpuKernels.Launch launch, long seed, global::GpuKernels.GpuArray<float> values)
        {
            global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = launch.Bind(values, "values");
            void** arguments = stackalloc void*[4];
            arguments[0] = &seed;
            arguments[1] = &valuesSpan.Pointer;
            arguments[2] = &valuesSpan.Length;
            launch.Run(global::GpuKernels.Generated.Normal_be7671a0.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(values);

            static void plain(void** values_) => Normal(*(long*)values_[0], new global::System.Span<float>(*(void**)values_[1], *(int*)values_[2]));
        }

        /// <inheritdoc cref="Normal(long, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Normal(global::GpuKernels.Launch launch, long seed, global::System.Span<float> values)
        {
            fixed (float* valuesPointer = values)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(valuesPointer, values.Length, sizeof(float), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = transfer[0];
                void** arguments = stackalloc void*[4];
                arguments[0] = &seed;
                arguments[1] = &valuesSpan.Pointer;
                arguments[2] = &valuesSpan.Length;
                launch.Run(global::GpuKernels.Generated.Normal_be7671a0.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values_) => Normal(*(long*)values_[0], new global::System.Span<float>(*(void**)values_[1], *(int*)values_[2]));
        }
    }
}
