[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
[global::System.Runtime.CompilerServices.SkipLocalsInit]
private static void Run(void** arguments, in global::GpuKernels.CompilerServices.CpuBlocks blocks)
{
    unchecked
    {
        int blockDimX = blocks.Block.X;
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        global::System.Span<float> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<byte> bytes_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> lengths_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<int> results_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::System.Span<float> tile_4 = blocks.Arena.Allocate<float>(64);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        byte* own_9_memory_pointer = stackalloc byte[8];
        global::System.Span<byte> own_9_memory = new(own_9_memory_pointer, 8);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            at.Block = block;
            global::System.Span<System_Numerics_Vector4Mirror> wideTile_5 = global::System.Runtime.InteropServices.MemoryMarshal.Cast<float, System_Numerics_Vector4Mirror>(tile_4);
            global::System.Span<System_Numerics_Vector4Mirror> wide_6 = global::System.Runtime.InteropServices.MemoryMarshal.Cast<float, System_Numerics_Vector4Mirror>(x_0);
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int t_7 = threadIdxX;
                wideTile_5[t_7] = wide_6[t_7];
            }
            // barrier 0
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int t_7 = threadIdxX;
                wide_6[t_7] = System_Numerics_Vector4_op__Multiply(wideTile_5[15 - t_7], 2f);
                global::System.ReadOnlySpan<GpuKernels_Tests_Kernels_Hints_PairMirror> pairs_8 = global::System.Runtime.InteropServices.MemoryMarshal.Cast<byte, GpuKernels_Tests_Kernels_Hints_PairMirror>(bytes_1.Slice(4));
                global::System.Span<byte> own_9 = own_9_memory;
                own_9.Clear();
                global::System.Runtime.InteropServices.MemoryMarshal.Cast<byte, uint>(own_9)[1] = 16909060u * (uint)t_7;
                results_3[t_7] = (int)pairs_8[t_7].Low_0 + (int)pairs_8[t_7].High_2 * 3 + (int)own_9[6] + (int)global::System.Runtime.InteropServices.MemoryMarshal.Cast<byte, byte>(bytes_1)[t_7] + GpuKernels_Tests_Kernels_Hints_Sum(global::System.Runtime.InteropServices.MemoryMarshal.Cast<byte, short>(bytes_1));
                if (t_7 != 0)
                {
                    continue;
                }
                lengths_2[0] = wide_6.Length;
                lengths_2[1] = pairs_8.Length;
                lengths_2[2] = global::System.Runtime.InteropServices.MemoryMarshal.Cast<float, byte>(tile_4).Length;
                lengths_2[3] = global::System.Runtime.InteropServices.MemoryMarshal.Cast<byte, long>(bytes_1).Length;
                lengths_2[4] = global::System.Runtime.InteropServices.MemoryMarshal.Cast<byte, long>(bytes_1.Slice(0, 7)).Length;
            }
            if (++blockIdxX == gridDimX)
            {
                blockIdxX = 0;
                if (++blockIdxY == gridDimY)
                {
                    blockIdxY = 0;
                    blockIdxZ++;
                }
            }
        }
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector4Mirror System_Numerics_Vector4_op__Multiply(System_Numerics_Vector4Mirror a_0, float b_1)
{
    unchecked
    {
        System_Numerics_Vector4Mirror result_2 = default(System_Numerics_Vector4Mirror);
        result_2.X_0 = a_0.X_0 * b_1;
        result_2.Y_4 = a_0.Y_4 * b_1;
        result_2.Z_8 = a_0.Z_8 * b_1;
        result_2.W_12 = a_0.W_12 * b_1;
        return result_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Hints_Sum(global::System.ReadOnlySpan<short> x_0)
{
    unchecked
    {
        int sum_1 = 0;
        global::System.ReadOnlySpan<short> temp_2 = x_0;
        for (int index_3 = 0; index_3 < temp_2.Length; index_3 = index_3 + 1)
        {
            short value_4 = temp_2[index_3];
            sum_1 = sum_1 + (int)value_4;
        }
        return sum_1;
    }
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct System_Numerics_Vector4Mirror
{
    public float X_0;
    public float Y_4;
    public float Z_8;
    public float W_12;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_Hints_PairMirror
{
    public ushort Low_0;
    public ushort High_2;
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
[global::System.Runtime.CompilerServices.SkipLocalsInit]
private static void Run(void** arguments, in global::GpuKernels.CompilerServices.CpuBlocks blocks)
{
    unchecked
    {
        int blockDimX = blocks.Block.X;
        if (blocks.Grid is not { Y: 1, Z: 1 } || blocks.Block is not { Y: 1, Z: 1 } || blocks.End * blockDimX > int.MaxValue)
        {
            RunBlocks(arguments, in blocks);
            return;
        }
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        global::System.ReadOnlySpan<int> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)(blocks.End * blockDimX);
        int from = first, to = end;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            at.X = globalIdxX;
            int i_2 = globalIdxX;
            int sum_3 = 0;
            for (int k_4 = 0; k_4 < 8; k_4 = k_4 + 1)
            {
                sum_3 = sum_3 + x_0[(i_2 + k_4) % x_0.Length];
            }
            for (int k_5 = 0; k_5 < x_0.Length; k_5 = k_5 + 1)
            {
                if (global::GpuKernels.Gpu.Unlikely((x_0[k_5] == i_2)))
                {
                    continue;
                }
                sum_3 = sum_3 ^ x_0[k_5];
            }
            int steps_6 = 0;
            while (global::GpuKernels.Gpu.Likely((sum_3 > 1 && steps_6 < 100)))
            {
                sum_3 = sum_3 % 2 == 0 ? sum_3 / 2 : sum_3 / 3 + 1;
                steps_6 = steps_6 + 1;
            }
            do
            {
                steps_6 = steps_6 + 3;
            } while (steps_6 % 4 != 0);
            y_1[i_2] = sum_3 * 1000 + steps_6;
        }
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
[global::System.Runtime.CompilerServices.SkipLocalsInit]
private static void RunBlocks(void** arguments, in global::GpuKernels.CompilerServices.CpuBlocks blocks)
{
    unchecked
    {
        int blockDimX = blocks.Block.X;
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        global::System.ReadOnlySpan<int> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            at.Block = block;
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                at.X = threadIdxX;
                int i_2 = blockIdxX * blockDimX + threadIdxX;
                int sum_3 = 0;
                for (int k_4 = 0; k_4 < 8; k_4 = k_4 + 1)
                {
                    sum_3 = sum_3 + x_0[(i_2 + k_4) % x_0.Length];
                }
                for (int k_5 = 0; k_5 < x_0.Length; k_5 = k_5 + 1)
                {
                    if (global::GpuKernels.Gpu.Unlikely((x_0[k_5] == i_2)))
                    {
                        continue;
                    }
                    sum_3 = sum_3 ^ x_0[k_5];
                }
                int steps_6 = 0;
                while (global::GpuKernels.Gpu.Likely((sum_3 > 1 && steps_6 < 100)))
                {
                    sum_3 = sum_3 % 2 == 0 ? sum_3 / 2 : sum_3 / 3 + 1;
                    steps_6 = steps_6 + 1;
                }
                do
                {
                    steps_6 = steps_6 + 3;
                } while (steps_6 % 4 != 0);
                y_1[i_2] = sum_3 * 1000 + steps_6;
            }
            if (++blockIdxX == gridDimX)
            {
                blockIdxX = 0;
                if (++blockIdxY == gridDimY)
                {
                    blockIdxY = 0;
                    blockIdxZ++;
                }
            }
        }
    }
}
