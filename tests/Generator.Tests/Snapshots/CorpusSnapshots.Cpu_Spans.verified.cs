[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
[global::System.Runtime.CompilerServices.SkipLocalsInit]
private static void Run(void** arguments, in global::GpuKernels.CompilerServices.CpuBlocks blocks)
{
    unchecked
    {
        int blockDimX = blocks.Block.X;
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        global::System.ReadOnlySpan<int> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            {
                global::System.ReadOnlySpan<int> x_2 = x_0;
                global::System.Span<int> y_3 = y_1;
                for (int threadIdxZ = 0; threadIdxZ < blockDimZ; threadIdxZ++)
                for (int threadIdxY = 0; threadIdxY < blockDimY; threadIdxY++)
                for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
                {
                    int i_4 = threadIdxX;
                    global::System.ReadOnlySpan<int> part_5 = x_2.Slice(4 * i_4, 4);
                    global::System.Span<int> rest_6 = y_3.Slice(2 * i_4);
                    global::System.ReadOnlySpan<int> readOnly_7 = rest_6;
                    rest_6[0] = GpuKernels_Tests_Kernels_Spans_Sum(part_5) + part_5.Length;
                    global::System.Span<int> second_8 = GpuKernels_Tests_Kernels_Spans_Tail(rest_6);
                    second_8[0] = GpuKernels_Tests_Kernels_Spans_Sum(part_5.Slice(1)) + GpuKernels_Tests_Kernels_Spans_Sum(x_2.Slice(0, 2)) + readOnly_7[0];
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

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Spans_Sum(global::System.ReadOnlySpan<int> values_0)
{
    unchecked
    {
        int sum_1 = 0;
        for (int i_2 = 0; i_2 < values_0.Length; i_2 = i_2 + 1)
        {
            sum_1 = sum_1 + values_0[i_2];
        }
        return sum_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static global::System.Span<int> GpuKernels_Tests_Kernels_Spans_Tail(global::System.Span<int> values_0)
{
    unchecked
    {
        return values_0.Slice(1);
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
        global::System.Span<int> y_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        int* counts_2_memory_pointer = stackalloc int[8];
        global::System.Span<int> counts_2_memory = new(counts_2_memory_pointer, 8);
        int* fresh_6_memory_pointer = stackalloc int[4];
        global::System.Span<int> fresh_6_memory = new(fresh_6_memory_pointer, 4);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            for (int threadIdxZ = 0; threadIdxZ < blockDimZ; threadIdxZ++)
            for (int threadIdxY = 0; threadIdxY < blockDimY; threadIdxY++)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int i_1 = threadIdxX;
                global::System.Span<int> counts_2 = counts_2_memory;
                counts_2.Clear();
                for (int k_3 = 0; k_3 < 20; k_3 = k_3 + 1)
                {
                    counts_2[(k_3 * i_1 + k_3) % 8] = counts_2[(k_3 * i_1 + k_3) % 8] + 1;
                }
                int sum_4 = 0;
                for (int k_5 = 0; k_5 < 2; k_5 = k_5 + 1)
                {
                    global::System.Span<int> fresh_6 = fresh_6_memory;
                    fresh_6.Clear();
                    sum_4 = sum_4 + GpuKernels_Tests_Kernels_Spans_Sum(fresh_6);
                    GpuKernels_Tests_Kernels_Spans_Fill(fresh_6.Slice(1), k_5 + 5);
                    sum_4 = sum_4 + GpuKernels_Tests_Kernels_Spans_Sum(fresh_6) * 10;
                }
                y_0[i_1] = GpuKernels_Tests_Kernels_Spans_Sum(counts_2) * 1000 + counts_2[i_1 % 8] + sum_4;
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
private static int GpuKernels_Tests_Kernels_Spans_Sum(global::System.ReadOnlySpan<int> values_0)
{
    unchecked
    {
        int sum_1 = 0;
        for (int i_2 = 0; i_2 < values_0.Length; i_2 = i_2 + 1)
        {
            sum_1 = sum_1 + values_0[i_2];
        }
        return sum_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Tests_Kernels_Spans_Fill(global::System.Span<int> values_0, int value_1)
{
    unchecked
    {
        for (int i_2 = 0; i_2 < values_0.Length; i_2 = i_2 + 1)
        {
            values_0[i_2] = value_1 + i_2;
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
        bool swap_0 = *(bool*)arguments[0];
        global::System.Span<int> x_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.Span<int> y_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            for (int threadIdxZ = 0; threadIdxZ < blockDimZ; threadIdxZ++)
            for (int threadIdxY = 0; threadIdxY < blockDimY; threadIdxY++)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                global::System.Span<int> target_3 = swap_0 ? x_1 : y_2;
                int i_4 = threadIdxX;
                target_3[i_4] = i_4;
                if (i_4 % 2 == 0)
                {
                    target_3 = y_2;
                }
                target_3[i_4] = target_3[i_4] + (100 + target_3.Length);
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
        global::System.ReadOnlySpan<int> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            for (int threadIdxZ = 0; threadIdxZ < blockDimZ; threadIdxZ++)
            for (int threadIdxY = 0; threadIdxY < blockDimY; threadIdxY++)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                for (int k_2 = 0; k_2 < y_1.Length; k_2 = k_2 + 1)
                {
                    y_1[k_2] = x_0[k_2] * 2 + 1;
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
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        global::System.Span<int> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            for (int threadIdxZ = 0; threadIdxZ < blockDimZ; threadIdxZ++)
            for (int threadIdxY = 0; threadIdxY < blockDimY; threadIdxY++)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                global::System.Span<int> x_1 = x_0;
                int first_2 = x_1[0];
                x_1 = x_1.Slice(1);
                x_1[threadIdxX] = x_1[threadIdxX] + (x_1.Length + first_2);
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
