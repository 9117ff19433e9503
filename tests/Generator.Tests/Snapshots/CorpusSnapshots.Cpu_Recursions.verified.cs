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
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int i_2 = threadIdxX;
                int calls_3 = 0;
                int steps_4 = 0;
                global::System.Span<int> mine_5 = y_1.Slice(8 * i_2, 8);
                global::System.Span<int> temp_7 = mine_5;
                int temp_6 = GpuKernels_Tests_Kernels_Recursions_Fibonacci(x_0[i_2]);
                temp_7[0] = temp_6;
                global::System.Span<int> temp_11 = mine_5;
                bool temp_8 = GpuKernels_Tests_Kernels_Recursions_IsEven(x_0[i_2]);
                int temp_10 = temp_8 ? 1 : 2;
                bool temp_9 = GpuKernels_Tests_Kernels_Recursions_IsOdd(x_0[i_2]);
                temp_11[1] = temp_10 + (temp_9 ? 10 : 20);
                global::System.Span<int> temp_13 = mine_5;
                int temp_12 = GpuKernels_Tests_Kernels_Recursions_Run_Collatz(ref calls_3, i_2, x_0[i_2] + 1);
                temp_13[2] = temp_12 * 100 + calls_3;
                global::System.Span<int> temp_15 = mine_5;
                int temp_14 = GpuKernels_Tests_Kernels_Recursions_Down(x_0[i_2], ref steps_4, mine_5.Slice(5, 3), threadIdxX, blockDimX);
                temp_15[3] = temp_14 * 10 + steps_4;
                global::System.Span<int> temp_18 = mine_5;
                int temp_16 = GpuKernels_Tests_Kernels_Recursions_Power_int_(x_0[i_2], 7);
                float temp_17 = GpuKernels_Tests_Kernels_Recursions_Power_float_((float)x_0[i_2], 3);
                temp_18[4] = temp_16 + (int)temp_17;
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
private static int GpuKernels_Tests_Kernels_Recursions_Fibonacci(int n_0)
{
    unchecked
    {
        int temp_3 = default;
        if (n_0 < 2)
        {
            temp_3 = n_0;
        }
        else
        {
            int temp_1 = GpuKernels_Tests_Kernels_Recursions_Fibonacci(n_0 - 1);
            int temp_2 = GpuKernels_Tests_Kernels_Recursions_Fibonacci(n_0 - 2);
            temp_3 = temp_1 + temp_2;
        }
        return temp_3;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static bool GpuKernels_Tests_Kernels_Recursions_IsOdd(int n_0)
{
    unchecked
    {
        bool temp_2 = n_0 != 0;
        if (temp_2)
        {
            bool temp_1 = GpuKernels_Tests_Kernels_Recursions_IsEven(n_0 - 1);
            temp_2 = temp_1;
        }
        return temp_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static bool GpuKernels_Tests_Kernels_Recursions_IsEven(int n_0)
{
    unchecked
    {
        bool temp_2 = n_0 == 0;
        if (!temp_2)
        {
            bool temp_1 = GpuKernels_Tests_Kernels_Recursions_IsOdd(n_0 - 1);
            temp_2 = temp_1;
        }
        return temp_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Recursions_Run_Collatz(ref int calls_0, int i_1, int n_2)
{
    unchecked
    {
        calls_0 = calls_0 + 1;
        int temp_4 = default;
        if (n_2 == 1 || calls_0 > 9)
        {
            temp_4 = calls_0 + i_1;
        }
        else
        {
            int temp_3 = GpuKernels_Tests_Kernels_Recursions_Run_Collatz(ref calls_0, i_1, n_2 % 2 == 0 ? n_2 / 2 : 3 * n_2 + 1);
            temp_4 = temp_3;
        }
        return temp_4;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Recursions_Up(int n_0, ref int steps_1, global::System.Span<int> trace_2, int threadIdxX, int blockDimX)
{
    unchecked
    {
        steps_1 = steps_1 + 1;
        trace_2[n_0 % trace_2.Length] = trace_2[n_0 % trace_2.Length] + threadIdxX;
        int temp_3 = GpuKernels_Tests_Kernels_Recursions_Down(n_0 - 1, ref steps_1, trace_2, threadIdxX, blockDimX);
        return temp_3 * 2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Recursions_Down(int n_0, ref int steps_1, global::System.Span<int> trace_2, int threadIdxX, int blockDimX)
{
    unchecked
    {
        int temp_4 = default;
        if (n_0 <= 0)
        {
            temp_4 = blockDimX;
        }
        else
        {
            int temp_3 = GpuKernels_Tests_Kernels_Recursions_Up(n_0 - 1, ref steps_1, trace_2, threadIdxX, blockDimX);
            temp_4 = temp_3 + 1;
        }
        return temp_4;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Recursions_Power_int_(int x_0, int n_1)
{
    unchecked
    {
        int temp_6 = default;
        if (n_1 == 0)
        {
            temp_6 = 1;
        }
        else
        {
            int temp_5 = default;
            if (n_1 % 2 == 0)
            {
                int temp_2 = GpuKernels_Tests_Kernels_Recursions_Power_int_(x_0 * x_0, n_1 / 2);
                temp_5 = temp_2;
            }
            else
            {
                int temp_4 = x_0;
                int temp_3 = GpuKernels_Tests_Kernels_Recursions_Power_int_(x_0, n_1 - 1);
                temp_5 = temp_4 * temp_3;
            }
            temp_6 = temp_5;
        }
        return temp_6;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static float GpuKernels_Tests_Kernels_Recursions_Power_float_(float x_0, int n_1)
{
    unchecked
    {
        float temp_6 = default;
        if (n_1 == 0)
        {
            temp_6 = 1f;
        }
        else
        {
            float temp_5 = default;
            if (n_1 % 2 == 0)
            {
                float temp_2 = GpuKernels_Tests_Kernels_Recursions_Power_float_(x_0 * x_0, n_1 / 2);
                temp_5 = temp_2;
            }
            else
            {
                float temp_4 = x_0;
                float temp_3 = GpuKernels_Tests_Kernels_Recursions_Power_float_(x_0, n_1 - 1);
                temp_5 = temp_4 * temp_3;
            }
            temp_6 = temp_5;
        }
        return temp_6;
    }
}
