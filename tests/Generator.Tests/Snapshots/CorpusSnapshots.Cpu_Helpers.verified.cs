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
        global::System.Span<int> results_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
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
                int i_2 = threadIdxX;
                global::System.Span<int> mine_3 = y_0.Slice(2 * i_2, 2);
                int temp_6 = i_2;
                int temp_5 = mine_3[0] * 100;
                int temp_4 = GpuKernels_Tests_Kernels_Helpers_FirstAfterSwap(mine_3);
                results_1[temp_6] = temp_5 + temp_4 * 10 + mine_3[0];
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
private static void GpuKernels_Tests_Kernels_Helpers_Swap(ref int a_0, ref int b_1)
{
    unchecked
    {
        int old_2 = a_0;
        a_0 = b_1;
        b_1 = old_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Helpers_SwapFirst(ref int swaps_0, global::System.Span<int> values_1)
{
    unchecked
    {
        swaps_0 = swaps_0 + 1;
        GpuKernels_Tests_Kernels_Helpers_Swap(ref values_1[0], ref values_1[1]);
        return values_1[0];
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Helpers_FirstAfterSwap(global::System.Span<int> values_0)
{
    unchecked
    {
        int swaps_1 = 0;
        int temp_2 = GpuKernels_Tests_Kernels_Helpers_SwapFirst(ref swaps_1, values_0);
        return temp_2 + swaps_1;
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
        global::System.Span<long> powers_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<float> floats_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
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
                int i_4 = threadIdxX;
                int temp_6 = x_0[i_4];
                int high_5 = default;
                int low_7 = default;
                GpuKernels_Tests_Kernels_Helpers_Split(temp_6, ref high_5, ref low_7);
                GpuKernels_Tests_Kernels_Helpers_Swap(ref high_5, ref low_7);
                GpuKernels_Tests_Kernels_Helpers_Swap(ref y_1[2 * i_4], ref y_1[2 * i_4 + 1]);
                bool changed_8 = false;
                int temp_10 = 2 * i_4;
                int temp_11 = y_1[temp_10];
                int temp_9 = x_0[i_4];
                y_1[temp_10] = temp_11 + (GpuKernels_Tests_Kernels_Helpers_Clamped(ref temp_9, 1000) + GpuKernels_Tests_Kernels_Helpers_Clamped(ref high_5, 7) + GpuKernels_Tests_Kernels_Helpers_Square(low_7));
                int temp_13 = 2 * i_4 + 1;
                int temp_14 = y_1[temp_13];
                bool temp_12 = GpuKernels_Tests_Kernels_Helpers_TryHalve(x_0[i_4], ref changed_8);
                y_1[temp_13] = temp_14 + (temp_12 & changed_8 ? 1 : 2);
                powers_2[i_4] = GpuKernels_Tests_Kernels_Helpers_Power((long)x_0[i_4], i_4 % 9);
                floats_3[i_4] = GpuKernels_Tests_Kernels_Helpers_Square__2((float)x_0[i_4] + 0.5f);
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
private static void GpuKernels_Tests_Kernels_Helpers_Split(int value_0, ref int high_1, ref int low_2)
{
    unchecked
    {
        high_1 = value_0 >> 16;
        low_2 = value_0 & 65535;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Tests_Kernels_Helpers_Swap(ref int a_0, ref int b_1)
{
    unchecked
    {
        int old_2 = a_0;
        a_0 = b_1;
        b_1 = old_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Helpers_Clamped(ref int value_0, int limit_1)
{
    unchecked
    {
        return value_0 > limit_1 ? limit_1 : (value_0 < -limit_1 ? -limit_1 : value_0);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Helpers_Square(int x_0)
{
    unchecked
    {
        return x_0 * x_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static bool GpuKernels_Tests_Kernels_Helpers_TryHalve(int value_0, ref bool changed_1)
{
    unchecked
    {
        if (value_0 % 2 != 0)
        {
            return false;
        }
        changed_1 = true;
        return true;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static long GpuKernels_Tests_Kernels_Helpers_Power(long x_0, int exponent_1)
{
    unchecked
    {
        long result_2 = 1L;
        while (exponent_1 > 0)
        {
            if ((exponent_1 & 1) != 0)
            {
                result_2 = result_2 * x_0;
            }
            x_0 = x_0 * x_0;
            exponent_1 = exponent_1 >> 1;
        }
        return result_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static float GpuKernels_Tests_Kernels_Helpers_Square__2(float x_0)
{
    unchecked
    {
        return x_0 * x_0;
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
                int i_2 = threadIdxX;
                int quotient_3 = default;
                bool temp_5 = x_0[i_2] > 0;
                if (temp_5)
                {
                    bool temp_4 = GpuKernels_Tests_Kernels_Helpers_TryDivide(100, x_0[i_2] - 3, ref quotient_3);
                    temp_5 = temp_4;
                }
                if (temp_5 && quotient_3 > 2)
                {
                    y_1[i_2] = quotient_3;
                }
                int seventh_6 = default;
                bool temp_8 = x_0[i_2] < 0;
                if (!temp_8)
                {
                    bool temp_7 = GpuKernels_Tests_Kernels_Helpers_TryDivide(x_0[i_2], 7, ref seventh_6);
                    temp_8 = !temp_7;
                }
                if (temp_8)
                {
                    continue;
                }
                while (true)
                {
                    int half_9 = default;
                    bool temp_11 = seventh_6 > 1;
                    if (temp_11)
                    {
                        bool temp_10 = GpuKernels_Tests_Kernels_Helpers_TryDivide(seventh_6, 2, ref half_9);
                        temp_11 = temp_10;
                    }
                    if (!temp_11)
                    {
                        break;
                    }
                    seventh_6 = half_9 - 1;
                }
                int temp_15 = i_2;
                int temp_16 = y_1[temp_15];
                int other_12 = default;
                int temp_14 = default;
                if (i_2 % 2 == 0)
                {
                    bool temp_13 = GpuKernels_Tests_Kernels_Helpers_TryDivide(50, i_2, ref other_12);
                    temp_14 = temp_13 ? other_12 : -other_12;
                }
                else
                {
                    temp_14 = 7;
                }
                y_1[temp_15] = temp_16 + (temp_14 + seventh_6);
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
private static bool GpuKernels_Tests_Kernels_Helpers_TryDivide(int value_0, int divisor_1, ref int result_2)
{
    unchecked
    {
        result_2 = divisor_1 == 0 ? -1 : value_0 / divisor_1;
        return divisor_1 != 0;
    }
}
