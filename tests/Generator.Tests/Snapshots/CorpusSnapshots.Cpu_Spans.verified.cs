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
                global::System.ReadOnlySpan<int> part_3 = x_0.Slice(4 * i_2, 4);
                global::System.Span<int> rest_4 = y_1.Slice(2 * i_2);
                global::System.ReadOnlySpan<int> readOnly_5 = rest_4;
                rest_4[0] = GpuKernels_Tests_Kernels_Spans_Sum(part_3) + part_3.Length;
                global::System.Span<int> second_6 = GpuKernels_Tests_Kernels_Spans_Tail(rest_4);
                second_6[0] = GpuKernels_Tests_Kernels_Spans_Sum(part_3.Slice(1)) + GpuKernels_Tests_Kernels_Spans_Sum(x_0.Slice(0, 2)) + readOnly_5[0];
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
        global::System.Span<int> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<System_Numerics_Vector3Mirror> vectors_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int* local_11_memory_pointer = stackalloc int[4];
        global::System.Span<int> local_11_memory = new(local_11_memory_pointer, 4);
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
                int value_3 = 7;
                global::System.Span<int> own_4 = x_0.Slice(8 * i_2, 8);
                global::System.Span<int> temp_6 = own_4.Slice(2, NotConstant(6) - 2);
                int temp_5 = value_3;
                value_3 = temp_5 + 1;
                int temp_7 = temp_5 + i_2;
                for (int index_8 = 0; index_8 < temp_6.Length; index_8 = index_8 + 1)
                {
                    temp_6[index_8] = temp_7;
                }
                global::System.Span<int> temp_9 = own_4.Slice(3, NotConstant(5) - 3);
                for (int index_10 = 0; index_10 < temp_9.Length; index_10 = index_10 + 1)
                {
                    temp_9[index_10] = default(int);
                }
                global::System.Span<int> local_11 = local_11_memory;
                local_11.Clear();
                global::System.Span<int> temp_12 = local_11;
                int temp_13 = value_3;
                for (int index_14 = 0; index_14 < temp_12.Length; index_14 = index_14 + 1)
                {
                    temp_12[index_14] = temp_13;
                }
                if (i_2 % 2 == 0)
                {
                    global::System.Span<int> temp_15 = local_11.Slice(1);
                    for (int index_16 = 0; index_16 < temp_15.Length; index_16 = index_16 + 1)
                    {
                        temp_15[index_16] = default(int);
                    }
                }
                own_4[0] = local_11[0] + local_11[3];
                global::System.Span<System_Numerics_Vector3Mirror> temp_18 = vectors_1.Slice(2 * i_2, 2);
                System_Numerics_Vector3Mirror temp_17 = System_Numerics_Vector3_new((float)i_2, 2f, (float)own_4[7]);
                for (int index_19 = 0; index_19 < temp_18.Length; index_19 = index_19 + 1)
                {
                    temp_18[index_19] = temp_17;
                }
                global::System.Span<System_Numerics_Vector3Mirror> temp_20 = vectors_1.Slice(2 * i_2 + 1, i_2 % 2);
                for (int index_21 = 0; index_21 < temp_20.Length; index_21 = index_21 + 1)
                {
                    temp_20[index_21] = default(System_Numerics_Vector3Mirror);
                }
                global::System.Span<int> temp_22 = own_4.Slice(own_4.Length - 1);
                int temp_23 = own_4[0];
                for (int index_24 = 0; index_24 < temp_22.Length; index_24 = index_24 + 1)
                {
                    temp_22[index_24] = temp_23;
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
private static System_Numerics_Vector3Mirror System_Numerics_Vector3_new(float a_0, float b_1, float c_2)
{
    unchecked
    {
        System_Numerics_Vector3Mirror result_3 = default(System_Numerics_Vector3Mirror);
        result_3.X_0 = a_0;
        result_3.Y_4 = b_1;
        result_3.Z_8 = c_2;
        return result_3;
    }
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct System_Numerics_Vector3Mirror
{
    public float X_0;
    public float Y_4;
    public float Z_8;
}

private static T NotConstant<T>(T value) => value;

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
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int* counts_2_memory_pointer = stackalloc int[8];
        global::System.Span<int> counts_2_memory = new(counts_2_memory_pointer, 8);
        int* fresh_6_memory_pointer = stackalloc int[4];
        global::System.Span<int> fresh_6_memory = new(fresh_6_memory_pointer, 4);
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
        global::System.ReadOnlySpan<int> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<long> sums_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                int calls_4 = 0;
                global::System.ReadOnlySpan<int> temp_5 = GpuKernels_Tests_Kernels_Spans_Part(x_0, i_3, ref calls_4);
                for (int index_6 = 0; index_6 < temp_5.Length; index_6 = index_6 + 1)
                {
                    long value_7 = (long)temp_5[index_6];
                    if (value_7 % 5L == 0L)
                    {
                        continue;
                    }
                    if (value_7 > 900L)
                    {
                        break;
                    }
                    sums_2[i_3] = sums_2[i_3] + value_7 * 2147483647L;
                }
                global::System.Span<int> own_8 = y_1.Slice(4 * i_3, 4);
                global::System.Span<int> temp_9 = own_8;
                for (int index_10 = 0; index_10 < temp_9.Length; index_10 = index_10 + 1)
                {
                    int value_11 = temp_9[index_10];
                    own_8[own_8.Length - 1] = value_11 + 1;
                    own_8 = own_8.Slice(own_8.Length > 1 ? 1 : 0);
                }
                own_8[0] = own_8[0] + calls_4;
                global::System.ReadOnlySpan<int> temp_12 = x_0.Slice(0, i_3 % 4);
                for (int index_13 = 0; index_13 < temp_12.Length; index_13 = index_13 + 1)
                {
                    int outer_14 = temp_12[index_13];
                    global::System.ReadOnlySpan<int> temp_15 = x_0.Slice(1, 3);
                    for (int index_16 = 0; index_16 < temp_15.Length; index_16 = index_16 + 1)
                    {
                        int inner_17 = temp_15[index_16];
                        sums_2[i_3] = sums_2[i_3] + (long)(outer_14 * inner_17);
                    }
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
private static global::System.ReadOnlySpan<int> GpuKernels_Tests_Kernels_Spans_Part(global::System.ReadOnlySpan<int> x_0, int start_1, ref int calls_2)
{
    unchecked
    {
        calls_2 = calls_2 + 1;
        return x_0.Slice(start_1);
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
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int i_2 = threadIdxX;
                int n_3 = i_2 % 3 + 1;
                global::System.Span<int> own_4 = y_1.Slice(4 * i_2, 4 * i_2 + 4 - 4 * i_2);
                own_4[own_4.Length - 1] = own_4[own_4.Length - 1] + (x_0[x_0.Length - n_3] + x_0[x_0.Length - (i_2 + 1)]);
                global::System.Span<int> temp_6 = own_4;
                int temp_5 = GpuKernels_Tests_Kernels_Spans_Next(ref n_3);
                temp_6[temp_6.Length - temp_5] = GpuKernels_Tests_Kernels_Spans_Sum(x_0.Slice(n_3)) + x_0.Slice(x_0.Length - 1)[0];
                own_4[0] = GpuKernels_Tests_Kernels_Spans_Sum(x_0.Slice(0, n_3)) - GpuKernels_Tests_Kernels_Spans_Sum(x_0.Slice(0, x_0.Length - n_3)) + GpuKernels_Tests_Kernels_Spans_Sum(x_0.Slice(n_3, x_0.Length - n_3 - n_3)) * 3 + GpuKernels_Tests_Kernels_Spans_Sum(x_0) * 5;
                global::System.Span<int> temp_7 = own_4.Slice(1, own_4.Length - 1 - 1);
                global::System.Span<int> inner_8 = temp_7.Slice(0, temp_7.Length - 1);
                inner_8[inner_8.Length - 1] = inner_8[inner_8.Length - 1] + 1;
                n_3 = 0;
                global::System.Span<int> temp_14 = own_4;
                int temp_15 = own_4.Length - 2;
                int temp_9 = GpuKernels_Tests_Kernels_Spans_Next(ref n_3);
                int temp_10 = GpuKernels_Tests_Kernels_Spans_Next(ref n_3);
                int temp_13 = GpuKernels_Tests_Kernels_Spans_Sum(x_0.Slice(temp_9, temp_10 + i_2 - temp_9)) + inner_8.Length * n_3;
                global::System.Span<int> temp_12 = own_4;
                int temp_11 = GpuKernels_Tests_Kernels_Spans_Next(ref n_3);
                temp_14[temp_15] = temp_13 + temp_12.Slice(temp_12.Length - temp_11).Length;
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
private static int GpuKernels_Tests_Kernels_Spans_Next(ref int n_0)
{
    unchecked
    {
        int temp_1 = n_0 + 1;
        n_0 = temp_1;
        return temp_1;
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
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int* three_3_memory_pointer = stackalloc int[3];
        global::System.Span<int> three_3_memory = new(three_3_memory_pointer, 3);
        int* four_6_memory_pointer = stackalloc int[4];
        global::System.Span<int> four_6_memory = new(four_6_memory_pointer, 4);
        int* temp_7_memory_pointer = stackalloc int[3];
        global::System.Span<int> temp_7_memory = new(temp_7_memory_pointer, 3);
        byte* bytes_9_memory_pointer = stackalloc byte[3];
        global::System.Span<byte> bytes_9_memory = new(bytes_9_memory_pointer, 3);
        GpuKernels_Tests_Kernels_Spans_PairMirror* pairs_10_memory_pointer = stackalloc GpuKernels_Tests_Kernels_Spans_PairMirror[3];
        global::System.Span<GpuKernels_Tests_Kernels_Spans_PairMirror> pairs_10_memory = new(pairs_10_memory_pointer, 3);
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
                int i_1 = threadIdxX;
                int n_2 = i_1;
                global::System.Span<int> three_3 = three_3_memory;
                three_3.Clear();
                int temp_4 = GpuKernels_Tests_Kernels_Spans_Next(ref n_2);
                three_3[0] = temp_4;
                three_3[1] = n_2;
                int temp_5 = GpuKernels_Tests_Kernels_Spans_Next(ref n_2);
                three_3[2] = temp_5 * 10;
                global::System.Span<int> four_6 = four_6_memory;
                four_6.Clear();
                four_6[0] = i_1;
                four_6[1] = n_2;
                four_6[2] = three_3[2];
                four_6[3] = -1;
                global::System.Span<int> temp_7 = temp_7_memory;
                temp_7.Clear();
                temp_7[0] = 7;
                temp_7[1] = n_2;
                temp_7[2] = 9;
                global::System.ReadOnlySpan<int> weights_8 = temp_7;
                global::System.Span<byte> bytes_9 = bytes_9_memory;
                bytes_9.Clear();
                bytes_9[0] = (byte)1;
                bytes_9[1] = (byte)(i_1 * 50);
                bytes_9[2] = (byte)255;
                global::System.Span<GpuKernels_Tests_Kernels_Spans_PairMirror> pairs_10 = pairs_10_memory;
                pairs_10.Clear();
                GpuKernels_Tests_Kernels_Spans_PairMirror temp_11 = default(GpuKernels_Tests_Kernels_Spans_PairMirror);
                temp_11.A_0 = i_1;
                pairs_10[0] = temp_11;
                pairs_10[1] = default(GpuKernels_Tests_Kernels_Spans_PairMirror);
                GpuKernels_Tests_Kernels_Spans_PairMirror temp_12 = default(GpuKernels_Tests_Kernels_Spans_PairMirror);
                temp_12.B_4 = n_2;
                pairs_10[2] = temp_12;
                int temp_17 = i_1;
                int temp_13 = GpuKernels_Tests_Kernels_Spans_Weighted(three_3);
                int temp_14 = GpuKernels_Tests_Kernels_Spans_Weighted(four_6);
                int temp_16 = temp_13 + temp_14 + pairs_10[0].A_0 - pairs_10[2].B_4 * pairs_10.Length + pairs_10[1].A_0;
                int temp_15 = GpuKernels_Tests_Kernels_Spans_Weighted(weights_8);
                y_0[temp_17] = temp_16 + temp_15 + (int)bytes_9[1] + (int)bytes_9[bytes_9.Length - 1];
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
private static int GpuKernels_Tests_Kernels_Spans_Next(ref int n_0)
{
    unchecked
    {
        int temp_1 = n_0 + 1;
        n_0 = temp_1;
        return temp_1;
    }
}

[global::System.Runtime.CompilerServices.SkipLocalsInit]
private static int GpuKernels_Tests_Kernels_Spans_Weighted(global::System.ReadOnlySpan<int> values_0)
{
    unchecked
    {
        long* temp_1_memory_pointer = stackalloc long[4];
        global::System.Span<long> temp_1_memory = new(temp_1_memory_pointer, 4);
        global::System.Span<long> temp_1 = temp_1_memory;
        temp_1.Clear();
        temp_1[0] = 3L;
        temp_1[1] = 5000000000L;
        temp_1[2] = -7L;
        temp_1[3] = 97L;
        global::System.ReadOnlySpan<long> weights_2 = temp_1;
        long sum_3 = 0L;
        for (int i_4 = 0; i_4 < values_0.Length; i_4 = i_4 + 1)
        {
            sum_3 = sum_3 + (long)values_0[i_4] * weights_2[i_4 % weights_2.Length];
        }
        return (int)(sum_3 >> 3);
    }
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_Spans_PairMirror
{
    public int A_0;
    public int B_4;
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
        global::System.Span<int> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
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
                    global::System.Span<int> x_1 = x_0;
                    int first_2 = x_1[0];
                    x_1 = x_1.Slice(1);
                    CpuLanes.Store(x_1, threadIdxX, CpuLanes.Load(x_1, threadIdxX) + Vector.Create(x_1.Length + first_2));
                }
                for (; threadIdxX < blockDimX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    global::System.Span<int> x_1 = x_0;
                    int first_2 = x_1[0];
                    x_1 = x_1.Slice(1);
                    x_1[threadIdxX] = x_1[threadIdxX] + (x_1.Length + first_2);
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
        global::System.Span<int> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
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
