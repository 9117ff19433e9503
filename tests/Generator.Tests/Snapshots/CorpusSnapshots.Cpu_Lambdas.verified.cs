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
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int factor_3 = factor_0;
                int i_4 = threadIdxX;
                int calls_5 = 0;
                int temp_10 = 3 * i_4;
                int temp_7 = GpuKernels_Tests_Kernels_Lambdas_InLocals_lambda(factor_3, x_1[i_4]);
                int temp_6 = GpuKernels_Tests_Kernels_Lambdas_InLocals_lambda__2(ref calls_5, factor_3, x_1[i_4]);
                int temp_9 = temp_7 + temp_6 * 10;
                int temp_8 = GpuKernels_Tests_Kernels_Lambdas_InLocals_lambda__2(ref calls_5, factor_3, 1);
                y_2[temp_10] = temp_9 + temp_8;
                int temp_13 = 3 * i_4 + 1;
                int temp_12 = GpuKernels_Tests_Kernels_Lambdas_InLocals_lambda__3(i_4, x_1[i_4], calls_5);
                int temp_11 = calls_5;
                calls_5 = temp_11 + 1;
                y_2[temp_13] = temp_12 + GpuKernels_Tests_Kernels_Lambdas_InLocals_lambda__3(i_4, temp_11, calls_5);
                factor_3 = factor_3 + 1;
                y_2[3 * i_4 + 2] = GpuKernels_Tests_Kernels_Lambdas_InLocals_lambda(factor_3, x_1[i_4]) + calls_5;
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
private static int GpuKernels_Tests_Kernels_Lambdas_InLocals_lambda(int factor_0, int n_1)
{
    unchecked
    {
        return n_1 * factor_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Lambdas_InLocals_lambda__2(ref int calls_0, int factor_1, int n_2)
{
    unchecked
    {
        calls_0 = calls_0 + 1;
        return GpuKernels_Tests_Kernels_Lambdas_InLocals_lambda(factor_1, n_2) + calls_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Lambdas_InLocals_lambda__3(int i_0, int a_1, int b_2)
{
    unchecked
    {
        return a_1 + b_2 + i_0;
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
        global::System.Span<float> sums_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                int i_3 = threadIdxX;
                int sum_4 = 0;
                int offset_5 = x_0[i_3];
                y_1[6 * i_3] = GpuKernels_Tests_Kernels_Lambdas_Twice(offset_5, x_0[i_3]) + GpuKernels_Tests_Kernels_Lambdas_Twice__2(x_0[i_3]);
                y_1[6 * i_3 + 1] = GpuKernels_Tests_Kernels_Lambdas_Twice__3(x_0[i_3]) + GpuKernels_Tests_Kernels_Lambdas_Twice__4(offset_5, sum_4, 2);
                GpuKernels_Tests_Kernels_Lambdas_Each(ref sum_4, y_1.Slice(6 * i_3, 2));
                y_1[6 * i_3 + 2] = sum_4;
                y_1[6 * i_3 + 3] = GpuKernels_Tests_Kernels_Lambdas_Fold_int_(x_0, 1) + GpuKernels_Tests_Kernels_Lambdas_Fold_int___2(x_0, x_0[0]);
                y_1[6 * i_3 + 4] = GpuKernels_Tests_Kernels_Lambdas_CountHits(offset_5, 10);
                y_1[6 * i_3 + 5] = GpuKernels_Tests_Kernels_Lambdas_Both_int_(offset_5, sum_4) + GpuKernels_Tests_Kernels_Lambdas_Both_int___2(offset_5, sum_4, sum_4);
                sums_2[i_3] = GpuKernels_Tests_Kernels_Lambdas_Fold_float_(table_t0, (float)x_0[i_3]) + (float)GpuKernels_Tests_Kernels_Lambdas_Fold_int___3(y_1.Slice(6 * i_3, 3), 0);
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
private static int GpuKernels_Tests_Kernels_Lambdas_Passed_lambda(int offset_0, int n_1)
{
    unchecked
    {
        return n_1 * 3 + offset_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Lambdas_Twice(int offset_0, int n_1)
{
    unchecked
    {
        return GpuKernels_Tests_Kernels_Lambdas_Passed_lambda(offset_0, GpuKernels_Tests_Kernels_Lambdas_Passed_lambda(offset_0, n_1));
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Lambdas_Passed_lambda__2(int n_0)
{
    unchecked
    {
        return n_0 - 1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Lambdas_Twice__2(int n_0)
{
    unchecked
    {
        return GpuKernels_Tests_Kernels_Lambdas_Passed_lambda__2(GpuKernels_Tests_Kernels_Lambdas_Passed_lambda__2(n_0));
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Lambdas_Negate(int n_0)
{
    unchecked
    {
        return -n_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Lambdas_Twice__3(int n_0)
{
    unchecked
    {
        return GpuKernels_Tests_Kernels_Lambdas_Negate(GpuKernels_Tests_Kernels_Lambdas_Negate(n_0));
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Lambdas_Passed_Local(int offset_0, int sum_1, int n_2)
{
    unchecked
    {
        return n_2 + offset_0 + sum_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Lambdas_Twice__4(int offset_0, int sum_1, int n_2)
{
    unchecked
    {
        return GpuKernels_Tests_Kernels_Lambdas_Passed_Local(offset_0, sum_1, GpuKernels_Tests_Kernels_Lambdas_Passed_Local(offset_0, sum_1, n_2));
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static bool GpuKernels_Tests_Kernels_Lambdas_Passed_lambda__3(int sum_0, int n_1)
{
    unchecked
    {
        return n_1 % 2 == 0 || sum_0 > 0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Tests_Kernels_Lambdas_Passed_lambda__4(ref int sum_0, int n_1)
{
    unchecked
    {
        sum_0 = sum_0 + n_1;
        return;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Tests_Kernels_Lambdas_Each(ref int sum_0, global::System.Span<int> values_1)
{
    unchecked
    {
        for (int i_2 = 0; i_2 < values_1.Length; i_2 = i_2 + 1)
        {
            if (GpuKernels_Tests_Kernels_Lambdas_Passed_lambda__3(sum_0, values_1[i_2]))
            {
                GpuKernels_Tests_Kernels_Lambdas_Passed_lambda__4(ref sum_0, values_1[i_2]);
            }
        }
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Lambdas_Passed_lambda__5(int a_0, int b_1)
{
    unchecked
    {
        return a_0 * 31 + b_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Lambdas_Fold_int_(global::System.ReadOnlySpan<int> values_0, int start_1)
{
    unchecked
    {
        global::System.ReadOnlySpan<int> temp_2 = values_0;
        for (int index_3 = 0; index_3 < temp_2.Length; index_3 = index_3 + 1)
        {
            int value_4 = temp_2[index_3];
            start_1 = GpuKernels_Tests_Kernels_Lambdas_Passed_lambda__5(start_1, value_4);
        }
        return start_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Lambdas_Fold_int___2(global::System.ReadOnlySpan<int> values_0, int start_1)
{
    unchecked
    {
        global::System.ReadOnlySpan<int> temp_2 = values_0;
        for (int index_3 = 0; index_3 < temp_2.Length; index_3 = index_3 + 1)
        {
            int value_4 = temp_2[index_3];
            start_1 = global::System.Math.Max(start_1, value_4);
        }
        return start_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static bool GpuKernels_Tests_Kernels_Lambdas_Passed_lambda__6(int offset_0, int n_1, ref int hits_2)
{
    unchecked
    {
        if (n_1 % 3 == offset_0 % 3)
        {
            hits_2 = hits_2 + 1;
        }
        return n_1 > offset_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Lambdas_CountHits(int offset_0, int limit_1)
{
    unchecked
    {
        int hits_2 = 0;
        int tests_3 = 0;
        for (int i_4 = 0; i_4 < limit_1; i_4 = i_4 + 1)
        {
            bool temp_5 = GpuKernels_Tests_Kernels_Lambdas_Passed_lambda__6(offset_0, i_4, ref hits_2);
            if (temp_5)
            {
                tests_3 = tests_3 + 1;
            }
        }
        return hits_2 * 100 + tests_3;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Lambdas_Passed_lambda__7(int offset_0, int n_1)
{
    unchecked
    {
        return n_1 + offset_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Lambdas_Then_Run(int offset_0, int value_1)
{
    unchecked
    {
        return GpuKernels_Tests_Kernels_Lambdas_Negate(GpuKernels_Tests_Kernels_Lambdas_Passed_lambda__7(offset_0, value_1));
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Lambdas_Then_int_(int offset_0, int value_1)
{
    unchecked
    {
        return GpuKernels_Tests_Kernels_Lambdas_Then_Run(offset_0, value_1);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Lambdas_Both_int_(int offset_0, int value_1)
{
    unchecked
    {
        return GpuKernels_Tests_Kernels_Lambdas_Passed_lambda__7(offset_0, value_1) + GpuKernels_Tests_Kernels_Lambdas_Then_int_(offset_0, value_1);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Lambdas_Then_Run__2(int offset_0, int sum_1, int value_2)
{
    unchecked
    {
        return GpuKernels_Tests_Kernels_Lambdas_Passed_Local(offset_0, sum_1, GpuKernels_Tests_Kernels_Lambdas_Negate(value_2));
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Lambdas_Then_int___2(int offset_0, int sum_1, int value_2)
{
    unchecked
    {
        return GpuKernels_Tests_Kernels_Lambdas_Then_Run__2(offset_0, sum_1, value_2);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Lambdas_Both_int___2(int offset_0, int sum_1, int value_2)
{
    unchecked
    {
        return GpuKernels_Tests_Kernels_Lambdas_Negate(value_2) + GpuKernels_Tests_Kernels_Lambdas_Then_int___2(offset_0, sum_1, value_2);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static float GpuKernels_Tests_Kernels_Lambdas_Passed_lambda__8(float a_0, float b_1)
{
    unchecked
    {
        return a_0 / 2f + b_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static float GpuKernels_Tests_Kernels_Lambdas_Fold_float_(global::System.ReadOnlySpan<float> values_0, float start_1)
{
    unchecked
    {
        global::System.ReadOnlySpan<float> temp_2 = values_0;
        for (int index_3 = 0; index_3 < temp_2.Length; index_3 = index_3 + 1)
        {
            float value_4 = temp_2[index_3];
            start_1 = GpuKernels_Tests_Kernels_Lambdas_Passed_lambda__8(start_1, value_4);
        }
        return start_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Lambdas_Passed_Add(int a_0, int b_1)
{
    unchecked
    {
        return a_0 + b_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Lambdas_Fold_int___3(global::System.ReadOnlySpan<int> values_0, int start_1)
{
    unchecked
    {
        global::System.ReadOnlySpan<int> temp_2 = values_0;
        for (int index_3 = 0; index_3 < temp_2.Length; index_3 = index_3 + 1)
        {
            int value_4 = temp_2[index_3];
            start_1 = GpuKernels_Tests_Kernels_Lambdas_Passed_Add(start_1, value_4);
        }
        return start_1;
    }
}

private static global::System.ReadOnlySpan<float> table_t0 => new float[] { 1.5f, 2.5f };
