[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
[global::System.Runtime.CompilerServices.SkipLocalsInit]
private static void Run(void** arguments, in global::GpuKernels.CompilerServices.CpuBlocks blocks)
{
    unchecked
    {
        int blockDimX = blocks.Block.X;
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        int factor_0 = *(int*)arguments[0];
        global::System.ReadOnlySpan<int> x_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.Span<int> y_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
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
                int i_3 = threadIdxX;
                int count_4 = 0;
                int last_5 = -1;
                y_2[4 * i_3] = GpuKernels_Tests_Kernels_LocalFunctions_Run_Square(x_1[i_3]) + GpuKernels_Tests_Kernels_LocalFunctions_Run_Scaled(factor_0, i_3, x_1[i_3]);
                for (int k_6 = 0; k_6 < 3; k_6 = k_6 + 1)
                {
                    int round_7 = k_6 * 10;
                    GpuKernels_Tests_Kernels_LocalFunctions_Run_Note(ref count_4, round_7, ref last_5, factor_0, i_3, k_6);
                }
                int temp_12 = 4 * i_3 + 1;
                int temp_9 = count_4;
                int temp_8 = GpuKernels_Tests_Kernels_LocalFunctions_Run_Next(ref count_4);
                int temp_11 = temp_9 + temp_8 * 100;
                int temp_10 = GpuKernels_Tests_Kernels_LocalFunctions_Run_Next(ref count_4);
                y_2[temp_12] = temp_11 + temp_10;
                GpuKernels_Tests_Kernels_LocalFunctions_Run_Store(y_2.Slice(4 * i_3), 2, last_5);
                int aliased_13 = 1;
                int temp_16 = 4 * i_3 + 3;
                int temp_15 = GpuKernels_Tests_Kernels_LocalFunctions_Run_Through(factor_0, aliased_13, i_3);
                int temp_14 = GpuKernels_Tests_Kernels_LocalFunctions_Run_Alias(factor_0, ref aliased_13, ref aliased_13);
                y_2[temp_16] = temp_15 + temp_14 + GpuKernels_Tests_Kernels_LocalFunctions_Twice(i_3) + count_4;
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
private static int GpuKernels_Tests_Kernels_LocalFunctions_Run_Square(int n_0)
{
    unchecked
    {
        return n_0 * n_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_LocalFunctions_Run_Scaled(int factor_0, int i_1, int n_2)
{
    unchecked
    {
        return n_2 * factor_0 + i_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_LocalFunctions_Run_Next(ref int count_0)
{
    unchecked
    {
        int temp_1 = count_0 + 1;
        count_0 = temp_1;
        return temp_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_LocalFunctions_Run_Both(int factor_0, int i_1, ref int count_2, int n_3)
{
    unchecked
    {
        int temp_5 = GpuKernels_Tests_Kernels_LocalFunctions_Run_Scaled(factor_0, i_1, n_3);
        int temp_4 = GpuKernels_Tests_Kernels_LocalFunctions_Run_Next(ref count_2);
        return temp_5 + temp_4;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Tests_Kernels_LocalFunctions_Run_Note(ref int count_0, int round_1, ref int last_2, int factor_3, int i_4, int value_5)
{
    unchecked
    {
        count_0 = count_0 + (value_5 + round_1);
        int temp_6 = GpuKernels_Tests_Kernels_LocalFunctions_Run_Both(factor_3, i_4, ref count_0, value_5);
        last_2 = temp_6;
        return;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Tests_Kernels_LocalFunctions_Run_Store(global::System.Span<int> own_0, int offset_1, int value_2)
{
    unchecked
    {
        own_0[offset_1] = value_2;
        return;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_LocalFunctions_Run_Alias(int factor_0, ref int aliased_1, ref int n_2)
{
    unchecked
    {
        n_2 = 5 + factor_0;
        return aliased_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_LocalFunctions_Run_Through(int factor_0, int aliased_1, int n_2)
{
    unchecked
    {
        int own_3 = n_2;
        int temp_4 = GpuKernels_Tests_Kernels_LocalFunctions_Run_Alias(factor_0, ref aliased_1, ref own_3);
        return temp_4 + own_3;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_LocalFunctions_Twice_Add(int a_0, int b_1)
{
    unchecked
    {
        return a_0 + b_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_LocalFunctions_Twice(int n_0)
{
    unchecked
    {
        return GpuKernels_Tests_Kernels_LocalFunctions_Twice_Add(n_0, n_0);
    }
}
