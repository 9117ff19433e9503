[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
[global::System.Runtime.CompilerServices.SkipLocalsInit]
private static void Run(void** arguments, in global::GpuKernels.CompilerServices.CpuBlocks blocks)
{
    unchecked
    {
        int blockDimX = blocks.Block.X;
        if (blocks.Grid is not { Y: 1, Z: 1 } || blocks.Block is not { Y: 1, Z: 1 } || global::System.Math.Min(blocks.End * blockDimX, blocks.Count) > int.MaxValue)
        {
            RunBlocks(arguments, in blocks);
            return;
        }
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        global::System.ReadOnlySpan<float> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<float> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<bool> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, x_0.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_3 = globalIdxX;
            float a_4 = x_0[i_3];
            float b_5 = y_1[i_3];
            float size_6 = global::System.Math.Abs(a_4);
            int o_7 = i_3 * 20;
            results_2[o_7] = size_6 >= 0f;
            results_2[o_7 + 1] = size_6 > -1f;
            results_2[o_7 + 2] = -1f <= size_6;
            results_2[o_7 + 3] = a_4 * a_4 >= 0f;
            results_2[o_7 + 4] = a_4 * a_4 + b_5 * b_5 > -0.5f;
            results_2[o_7 + 5] = -size_6 <= 0f;
            results_2[o_7 + 6] = 1f > -size_6;
            results_2[o_7 + 7] = global::System.MathF.CopySign(a_4, -1f) <= 1f;
            results_2[o_7 + 8] = 0f >= -(a_4 * a_4);
            int temp_9 = o_7 + 9;
            float temp_8 = size_6 + global::System.Math.Abs(b_5);
            results_2[temp_9] = temp_8 >= 0f;
            results_2[o_7 + 10] = !(size_6 < 0f);
            results_2[o_7 + 11] = GpuKernels_Tests_Kernels_CompilerMistakes_IsBelow(-size_6, 2f);
            results_2[o_7 + 12] = global::System.Math.Max(size_6, -1f) >= 0f;
            results_2[o_7 + 13] = global::System.BitConverter.UInt32BitsToSingle(0x80000000u) <= size_6 * 3f;
            results_2[o_7 + 14] = 1f >= global::System.MathF.CopySign(a_4, (float)(float.IsNaN(b_5) ? 1 : -1));
            results_2[o_7 + 15] = -2f * size_6 < 1f;
            results_2[o_7 + 16] = -size_6 <= global::System.BitConverter.UInt32BitsToSingle(0x7F800000u);
            results_2[o_7 + 17] = size_6 >= global::System.BitConverter.UInt32BitsToSingle(0xFF800000u);
            float least_10 = 0f;
            results_2[o_7 + 18] = size_6 >= least_10;
            if (b_5 > 2f)
            {
                least_10 = -3f;
            }
            results_2[o_7 + 19] = a_4 * a_4 > least_10 - 1f || least_10 > -size_6;
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
        global::System.ReadOnlySpan<float> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<float> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<bool> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            int threadsX = (int)global::System.Math.Min(blockDimX, blocks.Count - (long)blockIdxX * blockDimX);
            at.Block = block;
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = 0; threadIdxX < threadsX; threadIdxX++)
            {
                int i_3 = blockIdxX * blockDimX + threadIdxX;
                if (i_3 >= x_0.Length)
                {
                    continue;
                }
                float a_4 = x_0[i_3];
                float b_5 = y_1[i_3];
                float size_6 = global::System.Math.Abs(a_4);
                int o_7 = i_3 * 20;
                results_2[o_7] = size_6 >= 0f;
                results_2[o_7 + 1] = size_6 > -1f;
                results_2[o_7 + 2] = -1f <= size_6;
                results_2[o_7 + 3] = a_4 * a_4 >= 0f;
                results_2[o_7 + 4] = a_4 * a_4 + b_5 * b_5 > -0.5f;
                results_2[o_7 + 5] = -size_6 <= 0f;
                results_2[o_7 + 6] = 1f > -size_6;
                results_2[o_7 + 7] = global::System.MathF.CopySign(a_4, -1f) <= 1f;
                results_2[o_7 + 8] = 0f >= -(a_4 * a_4);
                int temp_9 = o_7 + 9;
                float temp_8 = size_6 + global::System.Math.Abs(b_5);
                results_2[temp_9] = temp_8 >= 0f;
                results_2[o_7 + 10] = !(size_6 < 0f);
                results_2[o_7 + 11] = GpuKernels_Tests_Kernels_CompilerMistakes_IsBelow(-size_6, 2f);
                results_2[o_7 + 12] = global::System.Math.Max(size_6, -1f) >= 0f;
                results_2[o_7 + 13] = global::System.BitConverter.UInt32BitsToSingle(0x80000000u) <= size_6 * 3f;
                results_2[o_7 + 14] = 1f >= global::System.MathF.CopySign(a_4, (float)(float.IsNaN(b_5) ? 1 : -1));
                results_2[o_7 + 15] = -2f * size_6 < 1f;
                results_2[o_7 + 16] = -size_6 <= global::System.BitConverter.UInt32BitsToSingle(0x7F800000u);
                results_2[o_7 + 17] = size_6 >= global::System.BitConverter.UInt32BitsToSingle(0xFF800000u);
                float least_10 = 0f;
                results_2[o_7 + 18] = size_6 >= least_10;
                if (b_5 > 2f)
                {
                    least_10 = -3f;
                }
                results_2[o_7 + 19] = a_4 * a_4 > least_10 - 1f || least_10 > -size_6;
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
private static bool GpuKernels_Tests_Kernels_CompilerMistakes_IsBelow(float value_0, float bound_1)
{
    unchecked
    {
        return value_0 < bound_1 + 1f && value_0 <= 1f;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
[global::System.Runtime.CompilerServices.SkipLocalsInit]
private static void Run(void** arguments, in global::GpuKernels.CompilerServices.CpuBlocks blocks)
{
    unchecked
    {
        int blockDimX = blocks.Block.X;
        if (blocks.Grid is not { Y: 1, Z: 1 } || blocks.Block is not { Y: 1, Z: 1 } || global::System.Math.Min(blocks.End * blockDimX, blocks.Count) > int.MaxValue)
        {
            RunBlocks(arguments, in blocks);
            return;
        }
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        global::System.ReadOnlySpan<int> n_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<float> results_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<double> doubles_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, n_0.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_3 = globalIdxX;
            bool isOne_4 = n_0[i_3] == 1;
            float branch_5 = -1f;
            if (isOne_4)
            {
                branch_5 = global::System.BitConverter.UInt32BitsToSingle(0x80000000u);
            }
            results_1[i_3 * 4] = isOne_4 ? global::System.BitConverter.UInt32BitsToSingle(0x80000000u) : 1f;
            results_1[i_3 * 4 + 1] = isOne_4 ? -1f : global::System.BitConverter.UInt32BitsToSingle(0x80000000u);
            results_1[i_3 * 4 + 2] = branch_5;
            int temp_7 = i_3 * 4 + 3;
            int temp_6 = n_0[i_3];
            results_1[temp_7] = temp_6 == 1 ? global::System.BitConverter.UInt32BitsToSingle(0x80000000u) : (temp_6 == 2 ? 1f : 0f);
            doubles_2[i_3 * 2] = isOne_4 ? global::System.BitConverter.Int64BitsToDouble(long.MinValue) : 1d;
            doubles_2[i_3 * 2 + 1] = isOne_4 ? -1d : global::System.BitConverter.Int64BitsToDouble(long.MinValue);
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
        global::System.ReadOnlySpan<int> n_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<float> results_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<double> doubles_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            int threadsX = (int)global::System.Math.Min(blockDimX, blocks.Count - (long)blockIdxX * blockDimX);
            at.Block = block;
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = 0; threadIdxX < threadsX; threadIdxX++)
            {
                int i_3 = blockIdxX * blockDimX + threadIdxX;
                if (i_3 >= n_0.Length)
                {
                    continue;
                }
                bool isOne_4 = n_0[i_3] == 1;
                float branch_5 = -1f;
                if (isOne_4)
                {
                    branch_5 = global::System.BitConverter.UInt32BitsToSingle(0x80000000u);
                }
                results_1[i_3 * 4] = isOne_4 ? global::System.BitConverter.UInt32BitsToSingle(0x80000000u) : 1f;
                results_1[i_3 * 4 + 1] = isOne_4 ? -1f : global::System.BitConverter.UInt32BitsToSingle(0x80000000u);
                results_1[i_3 * 4 + 2] = branch_5;
                int temp_7 = i_3 * 4 + 3;
                int temp_6 = n_0[i_3];
                results_1[temp_7] = temp_6 == 1 ? global::System.BitConverter.UInt32BitsToSingle(0x80000000u) : (temp_6 == 2 ? 1f : 0f);
                doubles_2[i_3 * 2] = isOne_4 ? global::System.BitConverter.Int64BitsToDouble(long.MinValue) : 1d;
                doubles_2[i_3 * 2 + 1] = isOne_4 ? -1d : global::System.BitConverter.Int64BitsToDouble(long.MinValue);
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

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
[global::System.Runtime.CompilerServices.SkipLocalsInit]
private static void Run(void** arguments, in global::GpuKernels.CompilerServices.CpuBlocks blocks)
{
    unchecked
    {
        int blockDimX = blocks.Block.X;
        if (blocks.Grid is not { Y: 1, Z: 1 } || blocks.Block is not { Y: 1, Z: 1 } || global::System.Math.Min(blocks.End * blockDimX, blocks.Count) > int.MaxValue)
        {
            RunBlocks(arguments, in blocks);
            return;
        }
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        int n_0 = *(int*)arguments[0];
        global::System.Span<float> results_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.Span<double> doubles_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = end;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            at.X = globalIdxX;
            int i_3 = globalIdxX;
            float most_4 = global::System.BitConverter.UInt32BitsToSingle(0xFF800000u);
            float old_5 = most_4;
            most_4 = most_4 - most_4;
            if (!(old_5 - old_5 <= most_4))
            {
                int rounds_6 = n_0;
                bool isNext_8 = false;
                while (true)
                {
                    if (isNext_8)
                    {
                        int temp_7 = rounds_6;
                        rounds_6 = temp_7 - 1;
                        if (!(temp_7 > 0))
                        {
                            break;
                        }
                    }
                    isNext_8 = true;
                    results_1[i_3] = results_1[i_3] + 1f;
                }
            }
            double limit_9 = global::System.BitConverter.Int64BitsToDouble(9218868437227405312L);
            double range_10 = limit_9 - limit_9;
            if (range_10 >= limit_9 - limit_9)
            {
                continue;
            }
            int count_11 = n_0;
            bool isNext_13 = false;
            while (true)
            {
                if (isNext_13)
                {
                    int temp_12 = count_11;
                    count_11 = temp_12 - 1;
                    if (!(temp_12 > 0))
                    {
                        break;
                    }
                }
                isNext_13 = true;
                doubles_2[i_3] = doubles_2[i_3] + 1d;
            }
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
        int n_0 = *(int*)arguments[0];
        global::System.Span<float> results_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.Span<double> doubles_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            int threadsX = (int)global::System.Math.Min(blockDimX, blocks.Count - (long)blockIdxX * blockDimX);
            at.Block = block;
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = 0; threadIdxX < threadsX; threadIdxX++)
            {
                at.X = threadIdxX;
                int i_3 = blockIdxX * blockDimX + threadIdxX;
                float most_4 = global::System.BitConverter.UInt32BitsToSingle(0xFF800000u);
                float old_5 = most_4;
                most_4 = most_4 - most_4;
                if (!(old_5 - old_5 <= most_4))
                {
                    int rounds_6 = n_0;
                    bool isNext_8 = false;
                    while (true)
                    {
                        if (isNext_8)
                        {
                            int temp_7 = rounds_6;
                            rounds_6 = temp_7 - 1;
                            if (!(temp_7 > 0))
                            {
                                break;
                            }
                        }
                        isNext_8 = true;
                        results_1[i_3] = results_1[i_3] + 1f;
                    }
                }
                double limit_9 = global::System.BitConverter.Int64BitsToDouble(9218868437227405312L);
                double range_10 = limit_9 - limit_9;
                if (range_10 >= limit_9 - limit_9)
                {
                    continue;
                }
                int count_11 = n_0;
                bool isNext_13 = false;
                while (true)
                {
                    if (isNext_13)
                    {
                        int temp_12 = count_11;
                        count_11 = temp_12 - 1;
                        if (!(temp_12 > 0))
                        {
                            break;
                        }
                    }
                    isNext_13 = true;
                    doubles_2[i_3] = doubles_2[i_3] + 1d;
                }
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

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
[global::System.Runtime.CompilerServices.SkipLocalsInit]
private static void Run(void** arguments, in global::GpuKernels.CompilerServices.CpuBlocks blocks)
{
    unchecked
    {
        int blockDimX = blocks.Block.X;
        if (blocks.Grid is not { Y: 1, Z: 1 } || blocks.Block is not { Y: 1, Z: 1 } || global::System.Math.Min(blocks.End * blockDimX, blocks.Count) > int.MaxValue)
        {
            RunBlocks(arguments, in blocks);
            return;
        }
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        global::System.ReadOnlySpan<int> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> z_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        int rounds_3 = *(int*)arguments[6];
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int* stack_7_memory_pointer = stackalloc int[8];
        global::System.Span<int> stack_7_memory = new(stack_7_memory_pointer, 8);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = end;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            at.X = globalIdxX;
            int i_4 = globalIdxX;
            global::System.Span<int> mine_5 = y_1.Slice(i_4 * 8, 8);
            global::System.Span<int> other_6 = z_2.Slice(i_4 * 8, 8);
            global::System.Span<int> stack_7 = stack_7_memory;
            stack_7.Clear();
            for (int k_8 = 0; k_8 < rounds_3; k_8 = k_8 + 1)
            {
                mine_5[1] = (i_4 > 3 ? x_0[1] : mine_5[mine_5[1] + k_8 & 7]) + k_8;
            }
            for (int k_9 = 0; k_9 < rounds_3; k_9 = k_9 + 1)
            {
                int value_10 = default;
                if (i_4 > 2)
                {
                    value_10 = x_0[k_9];
                }
                else
                {
                    value_10 = mine_5[2];
                }
                mine_5[2] = value_10 * 3 + 1;
            }
            global::System.ReadOnlySpan<int> chosen_11 = i_4 > 1 ? x_0 : mine_5;
            mine_5[3] = chosen_11[4];
            mine_5[4] = chosen_11[3];
            mine_5[5] = mine_5[5] + chosen_11[4];
            mine_5[6] = GpuKernels_Tests_Kernels_CompilerMistakes_Choose(x_0, mine_5, (i_4 > 5)) + mine_5[6];
            mine_5[6] = GpuKernels_Tests_Kernels_CompilerMistakes_Choose(x_0, mine_5, (i_4 > 5)) + mine_5[6];
            global::System.Span<int> written_12 = (i_4 & 1) == 0 ? mine_5 : other_6;
            int before_13 = mine_5[7];
            written_12[7] = before_13 + 1;
            mine_5[0] = mine_5[0] + mine_5[7];
            other_6[0] = other_6[0] + other_6[7];
            global::System.Span<int> local_14 = (i_4 & 2) == 0 ? stack_7 : other_6;
            local_14[6] = local_14[6] + 5;
            other_6[6] = other_6[6] + (stack_7[6] + other_6[6]);
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
        global::System.Span<int> z_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        int rounds_3 = *(int*)arguments[6];
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int* stack_7_memory_pointer = stackalloc int[8];
        global::System.Span<int> stack_7_memory = new(stack_7_memory_pointer, 8);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            int threadsX = (int)global::System.Math.Min(blockDimX, blocks.Count - (long)blockIdxX * blockDimX);
            at.Block = block;
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = 0; threadIdxX < threadsX; threadIdxX++)
            {
                at.X = threadIdxX;
                int i_4 = blockIdxX * blockDimX + threadIdxX;
                global::System.Span<int> mine_5 = y_1.Slice(i_4 * 8, 8);
                global::System.Span<int> other_6 = z_2.Slice(i_4 * 8, 8);
                global::System.Span<int> stack_7 = stack_7_memory;
                stack_7.Clear();
                for (int k_8 = 0; k_8 < rounds_3; k_8 = k_8 + 1)
                {
                    mine_5[1] = (i_4 > 3 ? x_0[1] : mine_5[mine_5[1] + k_8 & 7]) + k_8;
                }
                for (int k_9 = 0; k_9 < rounds_3; k_9 = k_9 + 1)
                {
                    int value_10 = default;
                    if (i_4 > 2)
                    {
                        value_10 = x_0[k_9];
                    }
                    else
                    {
                        value_10 = mine_5[2];
                    }
                    mine_5[2] = value_10 * 3 + 1;
                }
                global::System.ReadOnlySpan<int> chosen_11 = i_4 > 1 ? x_0 : mine_5;
                mine_5[3] = chosen_11[4];
                mine_5[4] = chosen_11[3];
                mine_5[5] = mine_5[5] + chosen_11[4];
                mine_5[6] = GpuKernels_Tests_Kernels_CompilerMistakes_Choose(x_0, mine_5, (i_4 > 5)) + mine_5[6];
                mine_5[6] = GpuKernels_Tests_Kernels_CompilerMistakes_Choose(x_0, mine_5, (i_4 > 5)) + mine_5[6];
                global::System.Span<int> written_12 = (i_4 & 1) == 0 ? mine_5 : other_6;
                int before_13 = mine_5[7];
                written_12[7] = before_13 + 1;
                mine_5[0] = mine_5[0] + mine_5[7];
                other_6[0] = other_6[0] + other_6[7];
                global::System.Span<int> local_14 = (i_4 & 2) == 0 ? stack_7 : other_6;
                local_14[6] = local_14[6] + 5;
                other_6[6] = other_6[6] + (stack_7[6] + other_6[6]);
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
private static int GpuKernels_Tests_Kernels_CompilerMistakes_Choose(global::System.ReadOnlySpan<int> x_0, global::System.ReadOnlySpan<int> y_1, bool isFirst_2)
{
    unchecked
    {
        if (isFirst_2)
        {
            return x_0[6];
        }
        return y_1[6];
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
[global::System.Runtime.CompilerServices.SkipLocalsInit]
private static void Run(void** arguments, in global::GpuKernels.CompilerServices.CpuBlocks blocks)
{
    unchecked
    {
        int blockDimX = blocks.Block.X;
        if (blocks.Grid is not { Y: 1, Z: 1 } || blocks.Block is not { Y: 1, Z: 1 } || global::System.Math.Min(blocks.End * blockDimX, blocks.Count) > int.MaxValue)
        {
            RunBlocks(arguments, in blocks);
            return;
        }
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        global::System.ReadOnlySpan<int> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> z_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = end;
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_3 = globalIdxX;
            global::System.Span<int> mine_4 = y_1.Slice(i_3 * 8, 8);
            global::System.Span<int> other_5 = z_2.Slice(i_3 * 8, 8);
            int first_6 = mine_4[0];
            int chosen_7 = mine_4[7] > 100 ? first_6 : x_0[i_3 & 7];
            mine_4[0] = mine_4[0] << 1;
            int place_8 = global::System.Math.Max(1, chosen_7) & 7;
            mine_4[place_8] = mine_4[place_8] + 1;
            mine_4[1] = mine_4[1] ^ mine_4[place_8];
            int last_9 = other_5[2];
            other_5[2] = -5;
            if (i_3 > 3)
            {
                last_9 = x_0[i_3 + 1 & 7];
            }
            other_5[3] = last_9 * 2 + other_5[2];
            int before_10 = other_5[4];
            int copy_11 = before_10;
            other_5[4] = other_5[4] + 7;
            other_5[5] = GpuKernels_Tests_Kernels_CompilerMistakes_Either(copy_11, x_0, i_3) + other_5[4];
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
        global::System.Span<int> z_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            int threadsX = (int)global::System.Math.Min(blockDimX, blocks.Count - (long)blockIdxX * blockDimX);
            at.Block = block;
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = 0; threadIdxX < threadsX; threadIdxX++)
            {
                int i_3 = blockIdxX * blockDimX + threadIdxX;
                global::System.Span<int> mine_4 = y_1.Slice(i_3 * 8, 8);
                global::System.Span<int> other_5 = z_2.Slice(i_3 * 8, 8);
                int first_6 = mine_4[0];
                int chosen_7 = mine_4[7] > 100 ? first_6 : x_0[i_3 & 7];
                mine_4[0] = mine_4[0] << 1;
                int place_8 = global::System.Math.Max(1, chosen_7) & 7;
                mine_4[place_8] = mine_4[place_8] + 1;
                mine_4[1] = mine_4[1] ^ mine_4[place_8];
                int last_9 = other_5[2];
                other_5[2] = -5;
                if (i_3 > 3)
                {
                    last_9 = x_0[i_3 + 1 & 7];
                }
                other_5[3] = last_9 * 2 + other_5[2];
                int before_10 = other_5[4];
                int copy_11 = before_10;
                other_5[4] = other_5[4] + 7;
                other_5[5] = GpuKernels_Tests_Kernels_CompilerMistakes_Either(copy_11, x_0, i_3) + other_5[4];
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
private static int GpuKernels_Tests_Kernels_CompilerMistakes_Either(int value_0, global::System.ReadOnlySpan<int> x_1, int i_2)
{
    unchecked
    {
        return (i_2 & 1) == 0 ? value_0 : x_1[i_2 & 7];
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
[global::System.Runtime.CompilerServices.SkipLocalsInit]
private static void Run(void** arguments, in global::GpuKernels.CompilerServices.CpuBlocks blocks)
{
    unchecked
    {
        int blockDimX = blocks.Block.X;
        if (blocks.Grid is not { Y: 1, Z: 1 } || blocks.Block is not { Y: 1, Z: 1 } || global::System.Math.Min(blocks.End * blockDimX, blocks.Count) > int.MaxValue)
        {
            RunBlocks(arguments, in blocks);
            return;
        }
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        global::System.ReadOnlySpan<int> p_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<int> q_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.ReadOnlySpan<short> a_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<int> results_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, p_0.Length);
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            at.X = globalIdxX;
            int i_4 = globalIdxX;
            int x_5 = p_0[i_4];
            int y_6 = q_1[i_4];
            int o_7 = i_4 * 15;
            short s_8 = a_2[i_4];
            results_3[o_7] = global::System.Math.Max(global::System.Math.Max(-x_5, y_6), y_6 / 100);
            results_3[o_7 + 1] = global::System.Math.Min(global::System.Math.Min(0 - x_5, y_6), y_6 / 100);
            results_3[o_7 + 2] = global::System.Math.Max(global::System.Math.Max(y_6, x_5 * -1), -y_6);
            results_3[o_7 + 3] = global::System.Math.Max(global::System.Math.Max(-(int)s_8, y_6), y_6 / 100);
            results_3[o_7 + 4] = (int)(char)(sbyte)-(int)s_8;
            results_3[o_7 + 5] = (int)(short)-(int)s_8 < y_6 ? 1 : 0;
            results_3[o_7 + 6] = (int)(short)-(int)s_8 / 7;
            results_3[o_7 + 7] = (int)(ushort)((int)(short)((int)s_8 * -1) >> (y_6 & 15 & 31));
            results_3[o_7 + 8] = (int)global::System.Math.Max(global::System.Math.Max(0u - (uint)x_5, (uint)y_6), (uint)y_6 / 100u);
            int negative_9 = -x_5;
            int most_10 = negative_9 > y_6 ? negative_9 : y_6;
            results_3[o_7 + 9] = most_10 > (int)s_8 ? most_10 : (int)s_8;
            results_3[o_7 + 10] = global::System.Math.Max(global::System.Math.Max(x_5 == int.MinValue ? 0 : global::System.Math.Abs(x_5), y_6), y_6 / 100);
            results_3[o_7 + 12] = (int)(ushort)(sbyte)((ulong)(ushort)s_8 * 18446744073709551615UL);
            results_3[o_7 + 13] = (int)(short)-(long)s_8 / 7;
            int rounds_11 = 0;
            for (int k_12 = 3; k_12 > 1; k_12 = k_12 - 0)
            {
                int temp_13 = rounds_11 + 1;
                rounds_11 = temp_13;
                if (temp_13 > (y_6 & 7))
                {
                    break;
                }
            }
            results_3[o_7 + 14] = rounds_11;
            results_3[o_7 + 11] = global::System.Math.Min(global::System.Math.Min(x_5 == int.MinValue ? 0 : -global::System.Math.Abs(x_5), y_6), (int)s_8);
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
        global::System.ReadOnlySpan<int> p_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<int> q_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.ReadOnlySpan<short> a_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<int> results_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            int threadsX = (int)global::System.Math.Min(blockDimX, blocks.Count - (long)blockIdxX * blockDimX);
            at.Block = block;
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = 0; threadIdxX < threadsX; threadIdxX++)
            {
                at.X = threadIdxX;
                int i_4 = blockIdxX * blockDimX + threadIdxX;
                if (i_4 >= p_0.Length)
                {
                    continue;
                }
                int x_5 = p_0[i_4];
                int y_6 = q_1[i_4];
                int o_7 = i_4 * 15;
                short s_8 = a_2[i_4];
                results_3[o_7] = global::System.Math.Max(global::System.Math.Max(-x_5, y_6), y_6 / 100);
                results_3[o_7 + 1] = global::System.Math.Min(global::System.Math.Min(0 - x_5, y_6), y_6 / 100);
                results_3[o_7 + 2] = global::System.Math.Max(global::System.Math.Max(y_6, x_5 * -1), -y_6);
                results_3[o_7 + 3] = global::System.Math.Max(global::System.Math.Max(-(int)s_8, y_6), y_6 / 100);
                results_3[o_7 + 4] = (int)(char)(sbyte)-(int)s_8;
                results_3[o_7 + 5] = (int)(short)-(int)s_8 < y_6 ? 1 : 0;
                results_3[o_7 + 6] = (int)(short)-(int)s_8 / 7;
                results_3[o_7 + 7] = (int)(ushort)((int)(short)((int)s_8 * -1) >> (y_6 & 15 & 31));
                results_3[o_7 + 8] = (int)global::System.Math.Max(global::System.Math.Max(0u - (uint)x_5, (uint)y_6), (uint)y_6 / 100u);
                int negative_9 = -x_5;
                int most_10 = negative_9 > y_6 ? negative_9 : y_6;
                results_3[o_7 + 9] = most_10 > (int)s_8 ? most_10 : (int)s_8;
                results_3[o_7 + 10] = global::System.Math.Max(global::System.Math.Max(x_5 == int.MinValue ? 0 : global::System.Math.Abs(x_5), y_6), y_6 / 100);
                results_3[o_7 + 12] = (int)(ushort)(sbyte)((ulong)(ushort)s_8 * 18446744073709551615UL);
                results_3[o_7 + 13] = (int)(short)-(long)s_8 / 7;
                int rounds_11 = 0;
                for (int k_12 = 3; k_12 > 1; k_12 = k_12 - 0)
                {
                    int temp_13 = rounds_11 + 1;
                    rounds_11 = temp_13;
                    if (temp_13 > (y_6 & 7))
                    {
                        break;
                    }
                }
                results_3[o_7 + 14] = rounds_11;
                results_3[o_7 + 11] = global::System.Math.Min(global::System.Math.Min(x_5 == int.MinValue ? 0 : -global::System.Math.Abs(x_5), y_6), (int)s_8);
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

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
[global::System.Runtime.CompilerServices.SkipLocalsInit]
private static void Run(void** arguments, in global::GpuKernels.CompilerServices.CpuBlocks blocks)
{
    unchecked
    {
        if (!blocks.UsesSimd)
        {
            RunScalar(arguments, in blocks);
            return;
        }
        int blockDimX = blocks.Block.X;
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        int n_0 = *(int*)arguments[0];
        global::System.Span<int> results_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.Span<int> shared_2 = blocks.Arena.Allocate<int>(64);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            at.Block = block;
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            {
                int threadIdxX = 0;
                for (; (long)blockDimX - threadIdxX >= Vector<int>.Count; threadIdxX += Vector<int>.Count)
                {
                    at.X = threadIdxX;
                    int t_3 = threadIdxX;
                    CpuLanes.Store(shared_2, t_3, Vector.Create(0));
                }
                for (; threadIdxX < blockDimX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    int t_3 = threadIdxX;
                    shared_2[t_3] = 0;
                }
            }
            // barrier 0
            for (int k_4 = 0; k_4 < 3; k_4 = k_4 + 1)
            {
                for (int threadIdxZ = at.Z = 0, from = 0, to = (int)global::System.Math.Min(blockDimX, (n_0 > 2 ? gridDimX + 2 : n_0) + 1L); threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                {
                    int threadIdxX = from;
                    for (; (long)to - threadIdxX >= Vector<int>.Count; threadIdxX += Vector<int>.Count)
                    {
                        at.X = threadIdxX;
                        int t_3 = threadIdxX;
                        CpuLanes.Store(shared_2, t_3, CpuLanes.Load(shared_2, t_3) + Vector.Create(1));
                    }
                    for (; threadIdxX < to; threadIdxX++)
                    {
                        at.X = threadIdxX;
                        int t_3 = threadIdxX;
                        shared_2[t_3] = shared_2[t_3] + 1;
                    }
                }
                // barrier 1
                for (int threadIdxZ = at.Z = 0, from = 0, to = (int)global::System.Math.Min(blockDimX, (-128 >>> (k_4 + 27 & 31)) + 1L); threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                {
                    int threadIdxX = from;
                    for (; (long)to - threadIdxX >= Vector<int>.Count; threadIdxX += Vector<int>.Count)
                    {
                        at.X = threadIdxX;
                        int t_3 = threadIdxX;
                        CpuLanes.Store(shared_2, t_3, CpuLanes.Load(shared_2, t_3) + Vector.Create(10));
                    }
                    for (; threadIdxX < to; threadIdxX++)
                    {
                        at.X = threadIdxX;
                        int t_3 = threadIdxX;
                        shared_2[t_3] = shared_2[t_3] + 10;
                    }
                }
                // barrier 2
                for (int threadIdxZ = at.Z = 0, from = 0, to = (int)global::System.Math.Min(blockDimX, (n_0 | k_4) + 1L); threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                {
                    int threadIdxX = from;
                    for (; (long)to - threadIdxX >= Vector<int>.Count; threadIdxX += Vector<int>.Count)
                    {
                        at.X = threadIdxX;
                        int t_3 = threadIdxX;
                        CpuLanes.Store(shared_2, t_3, CpuLanes.Load(shared_2, t_3) + Vector.Create(100));
                    }
                    for (; threadIdxX < to; threadIdxX++)
                    {
                        at.X = threadIdxX;
                        int t_3 = threadIdxX;
                        shared_2[t_3] = shared_2[t_3] + 100;
                    }
                }
                // barrier 3
            }
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            {
                int threadIdxX = 0;
                for (; (long)blockDimX - threadIdxX >= Vector<int>.Count; threadIdxX += Vector<int>.Count)
                {
                    at.X = threadIdxX;
                    int t_3 = threadIdxX;
                    CpuLanes.Store(results_1, blockIdxX * blockDimX + t_3, CpuLanes.Load(shared_2, t_3));
                }
                for (; threadIdxX < blockDimX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    int t_3 = threadIdxX;
                    results_1[blockIdxX * blockDimX + t_3] = shared_2[t_3];
                }
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

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
[global::System.Runtime.CompilerServices.SkipLocalsInit]
private static void RunScalar(void** arguments, in global::GpuKernels.CompilerServices.CpuBlocks blocks)
{
    unchecked
    {
        int blockDimX = blocks.Block.X;
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        int n_0 = *(int*)arguments[0];
        global::System.Span<int> results_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.Span<int> shared_2 = blocks.Arena.Allocate<int>(64);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            at.Block = block;
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int t_3 = threadIdxX;
                shared_2[t_3] = 0;
            }
            // barrier 0
            for (int k_4 = 0; k_4 < 3; k_4 = k_4 + 1)
            {
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int threadIdxZ = at.Z = 0, from = 0, to = (int)global::System.Math.Min(blockDimX, (n_0 > 2 ? gridDimX + 2 : n_0) + 1L); threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                for (int threadIdxX = from; threadIdxX < to; threadIdxX++)
                {
                    int t_3 = threadIdxX;
                    shared_2[t_3] = shared_2[t_3] + 1;
                }
                // barrier 1
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int threadIdxZ = at.Z = 0, from = 0, to = (int)global::System.Math.Min(blockDimX, (-128 >>> (k_4 + 27 & 31)) + 1L); threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                for (int threadIdxX = from; threadIdxX < to; threadIdxX++)
                {
                    int t_3 = threadIdxX;
                    shared_2[t_3] = shared_2[t_3] + 10;
                }
                // barrier 2
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int threadIdxZ = at.Z = 0, from = 0, to = (int)global::System.Math.Min(blockDimX, (n_0 | k_4) + 1L); threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                for (int threadIdxX = from; threadIdxX < to; threadIdxX++)
                {
                    int t_3 = threadIdxX;
                    shared_2[t_3] = shared_2[t_3] + 100;
                }
                // barrier 3
            }
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int t_3 = threadIdxX;
                results_1[blockIdxX * blockDimX + t_3] = shared_2[t_3];
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

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
[global::System.Runtime.CompilerServices.SkipLocalsInit]
private static void Run(void** arguments, in global::GpuKernels.CompilerServices.CpuBlocks blocks)
{
    unchecked
    {
        int blockDimX = blocks.Block.X;
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        global::System.ReadOnlySpan<long> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<long> results_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            at.Block = block;
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int t_2 = threadIdxX;
                long w_3 = x_0[t_2];
                results_1[4 * t_2] = w_3 + w_3 - (w_3 >>> 63);
                results_1[4 * t_2 + 1] = (w_3 << 8) + (w_3 >> 56);
                results_1[4 * t_2 + 2] = w_3 * 4294967296L + (w_3 >> 32);
                results_1[4 * t_2 + 3] = (w_3 << 1) + (w_3 >> 63);
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
