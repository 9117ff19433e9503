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
        global::System.Span<GpuKernels_Tests_Kernels_References_NodeMirror> nodes_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
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
                int own_3 = 5;
                int aIndex_4 = i_2 * 2;
                i_2 = i_2 + 100;
                x_0[aIndex_4] = x_0[aIndex_4] + i_2;
                own_3 = own_3 * 3;
                int nodeIndex_5 = i_2 - 100;
                nodes_1[nodeIndex_5].Value_0 = nodes_1[nodeIndex_5].Value_0 + (own_3 + x_0[aIndex_4]);
                int temp_6 = x_0[aIndex_4];
                x_0[aIndex_4] = temp_6 - 1;
                nodes_1[nodeIndex_5].Next_4 = temp_6;
                GpuKernels_Tests_Kernels_References_Twice(ref nodes_1[nodeIndex_5].Value_0);
                int temp_7 = nodes_1[nodeIndex_5].Value_0;
                nodes_1[nodeIndex_5].Value_0 = temp_7 + 1;
                own_3 = 7;
                x_0[aIndex_4] = temp_7 + 7 + own_3;
                global::System.Span<int> temp_8 = x_0.Slice((i_2 - 100) * 2, 2);
                for (int index_9 = 0; index_9 < temp_8.Length; index_9 = index_9 + 1)
                {
                    temp_8[index_9] = temp_8[index_9] ^ own_3;
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
private static void GpuKernels_Tests_Kernels_References_Twice(ref int n_0)
{
    unchecked
    {
        n_0 = n_0 * 2;
    }
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_References_NodeMirror
{
    public int Value_0;
    public int Next_4;
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
        global::System.Span<float> matrix_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> x_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
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
                int rest_3 = 0;
                if (i_2 > 1)
                {
                    int index_4 = i_2 * 4;
                    index_4 = index_4 + 1;
                    int AtIndex_5 = index_4;
                    matrix_0[AtIndex_5] = 2.5f;
                }
                int column_6 = i_2 & 3;
                int index_7 = i_2 * 4;
                index_7 = index_7 + column_6;
                int AtIndex_8 = index_7;
                int index_9 = i_2 * 4;
                index_9 = index_9 + 2;
                int AtIndex_10 = index_9;
                matrix_0[AtIndex_10] = matrix_0[AtIndex_10] + matrix_0[AtIndex_8];
                matrix_0[AtIndex_8] = matrix_0[AtIndex_8] * 2f + (float)i_2;
                GpuKernels_Tests_Kernels_References_GridMirror temp_11 = default(GpuKernels_Tests_Kernels_References_GridMirror);
                temp_11.Width_0 = 4;
                GpuKernels_Tests_Kernels_References_GridMirror grid_12 = temp_11;
                int AtIndex_13 = i_2 * grid_12.Width_0 + 3;
                float temp_16 = matrix_0[AtIndex_13];
                int aIndex_14 = i_2 * 4;
                bool temp_15 = matrix_0[aIndex_14] > matrix_0[AtIndex_8];
                matrix_0[AtIndex_13] = temp_16 - (temp_15 ? matrix_0[aIndex_14] : matrix_0[AtIndex_8]);
                int own_17 = i_2 * 2;
                global::System.Span<int> mine_18 = x_1.Slice(own_17, 2);
                global::System.Span<int> temp_20 = mine_18;
                int temp_19 = own_17;
                own_17 = temp_19 + 1;
                int i_21 = temp_19 & 1;
                bool temp_22 = i_21 % 2 == 0;
                if (temp_22)
                {
                    temp_20[i_21] = (temp_22 ? temp_20[i_21] : rest_3) + (10 + own_17);
                }
                else
                {
                    rest_3 = (temp_22 ? temp_20[i_21] : rest_3) + (10 + own_17);
                }
                int i_23 = own_17 & 1;
                bool temp_24 = i_23 % 2 == 0;
                global::System.Span<int> tempSpan_25 = temp_24 ? mine_18 : default(global::System.Span<int>);
                if (temp_24)
                {
                    tempSpan_25[i_23] = (temp_24 ? tempSpan_25[i_23] : rest_3) + 1;
                }
                else
                {
                    rest_3 = (temp_24 ? tempSpan_25[i_23] : rest_3) + 1;
                }
                mine_18[1] = mine_18[1] + rest_3;
                if (i_2 == 7)
                {
                    int LastIndex_26 = x_1.Length - 1;
                    int temp_28 = x_1[LastIndex_26];
                    int LastIndex_27 = matrix_0.Length - 1;
                    x_1[LastIndex_26] = temp_28 + (int)matrix_0[LastIndex_27];
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

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_References_GridMirror
{
    public int Width_0;
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
        global::System.Span<int> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<GpuKernels_Tests_Kernels_References_NodeMirror> nodes_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                int one_4 = 1;
                int two_5 = 2;
                bool temp_6 = i_3 % 3 == 0;
                if (temp_6)
                {
                    x_0[i_3] = 7;
                }
                else
                {
                    y_1[i_3] = 7;
                }
                bool temp_7 = i_3 % 2 == 0;
                if (temp_7)
                {
                    one_4 = (temp_7 ? one_4 : two_5) + 10;
                }
                else
                {
                    two_5 = (temp_7 ? one_4 : two_5) + 10;
                }
                bool temp_8 = i_3 < 4;
                int farIndex_9 = temp_8 ? i_3 + 8 : 0;
                int farIndex_10 = !temp_8 ? x_0[i_3 + 8] : 0;
                if (temp_8)
                {
                    x_0[farIndex_9] = (temp_8 ? x_0[farIndex_9] : y_1[farIndex_10]) + (one_4 * 100 + two_5);
                }
                else
                {
                    y_1[farIndex_10] = (temp_8 ? x_0[farIndex_9] : y_1[farIndex_10]) + (one_4 * 100 + two_5);
                }
                bool temp_11 = i_3 > 2;
                GpuKernels_Tests_Kernels_References_Twice(ref x_0[temp_11 ? i_3 : i_3 + 8]);
                bool temp_12 = i_3 > 3;
                int nodeIndex_13 = !temp_12 ? 15 - i_3 : 0;
                int tempIndex_14 = temp_12 ? i_3 : 0;
                if (temp_12)
                {
                    nodes_2[tempIndex_14].Next_4 = (temp_12 ? nodes_2[tempIndex_14] : nodes_2[nodeIndex_13]).Next_4 + i_3;
                }
                else
                {
                    nodes_2[nodeIndex_13].Next_4 = (temp_12 ? nodes_2[tempIndex_14] : nodes_2[nodeIndex_13]).Next_4 + i_3;
                }
                bool temp_15 = i_3 > 5;
                int tempIndex_16 = temp_15 ? i_3 : 0;
                int tempIndex_17 = !temp_15 ? i_3 : 0;
                if (temp_15)
                {
                    nodes_2[tempIndex_16].Value_0 = (temp_15 ? nodes_2[tempIndex_16].Value_0 : nodes_2[tempIndex_17].Next_4) + 1;
                }
                else
                {
                    nodes_2[tempIndex_17].Next_4 = (temp_15 ? nodes_2[tempIndex_16].Value_0 : nodes_2[tempIndex_17].Next_4) + 1;
                }
                int i_18 = i_3 & 1;
                bool temp_19 = i_18 == 0;
                int tempIndex_20 = temp_19 ? i_3 : 0;
                int tempIndex_21 = !temp_19 ? i_3 : 0;
                if (temp_19)
                {
                    nodes_2[tempIndex_20].Value_0 = (temp_19 ? nodes_2[tempIndex_20].Value_0 : nodes_2[tempIndex_21].Next_4) + 1000;
                }
                else
                {
                    nodes_2[tempIndex_21].Next_4 = (temp_19 ? nodes_2[tempIndex_20].Value_0 : nodes_2[tempIndex_21].Next_4) + 1000;
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
private static void GpuKernels_Tests_Kernels_References_Twice(ref int n_0)
{
    unchecked
    {
        n_0 = n_0 * 2;
    }
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_References_NodeMirror
{
    public int Value_0;
    public int Next_4;
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
        global::System.Span<GpuKernels_Tests_Kernels_References_NodeMirror> nodes_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> sums_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
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
                int sum_3 = 0;
                global::System.Span<GpuKernels_Tests_Kernels_References_NodeMirror> nodeSpan_4 = nodes_0;
                int nodeIndex_5 = i_2;
                for (int step_6 = 0; step_6 < 5; step_6 = step_6 + 1)
                {
                    sum_3 = sum_3 * 10 + nodeSpan_4[nodeIndex_5].Value_0;
                    int temp_7 = nodeSpan_4[nodeIndex_5].Next_4;
                    nodeSpan_4 = nodes_0;
                    nodeIndex_5 = temp_7;
                }
                global::System.Span<int> mostSpan_8 = sums_1;
                int mostIndex_9 = 0;
                if (sum_3 % 2 == 0)
                {
                    int temp_10 = i_2 + 1;
                    mostSpan_8 = sums_1;
                    mostIndex_9 = temp_10;
                }
                else
                {
                    bool temp_11 = nodes_0[i_2].Next_4 > 3;
                    int temp_12 = temp_11 ? i_2 + 9 : i_2 + 17;
                    mostSpan_8 = sums_1;
                    mostIndex_9 = temp_12;
                }
                mostSpan_8[mostIndex_9] = sum_3;
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

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_References_NodeMirror
{
    public int Value_0;
    public int Next_4;
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
        global::System.Span<int> counts_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> tile_3 = blocks.Arena.Allocate<int>(8);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        global::System.Span<int> counterIndex_6_perThread = blocks.Arena.Allocate<int>(threads);
        global::System.Span<int> own_4_memory = blocks.Arena.Allocate<int>(checked(2 * threads));
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            at.Block = block;
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int thread = row + threadIdxX;
                int i_2 = threadIdxX;
                global::System.Span<int> own_4 = own_4_memory.Slice(thread * 2, 2);
                own_4.Clear();
                int keptIndex_5 = i_2 & 1;
                int counterIndex_6 = x_0[i_2] & 3;
                tile_3[i_2] = x_0[i_2];
                own_4[keptIndex_5] = i_2;
                counterIndex_6_perThread[thread] = counterIndex_6;
            }
            // barrier 0
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int thread = row + threadIdxX;
                int i_2 = threadIdxX;
                global::System.Span<int> own_4 = own_4_memory.Slice(thread * 2, 2);
                int keptIndex_5 = i_2 & 1;
                int counterIndex_6 = counterIndex_6_perThread[thread];
                x_0[i_2] = tile_3[7 - i_2] + own_4[keptIndex_5] * 100;
                global::GpuKernels.Atomic.Add(ref counts_1[counterIndex_6], 1);
            }
            // barrier 1
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            {
                int threadIdxX = 0;
                for (; (long)blockDimX - threadIdxX >= Vector<int>.Count; threadIdxX += Vector<int>.Count)
                {
                    at.X = threadIdxX;
                    int i_2 = threadIdxX;
                    CpuLanes.Store(tile_3, i_2, CpuLanes.Load(tile_3, i_2) + Vector.Create(1));
                }
                for (; threadIdxX < blockDimX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    int i_2 = threadIdxX;
                    tile_3[i_2] = tile_3[i_2] + 1;
                }
            }
            // barrier 2
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int thread = row + threadIdxX;
                int i_2 = threadIdxX;
                global::System.Span<int> own_4 = own_4_memory.Slice(thread * 2, 2);
                int beforeIndex_7 = i_2 ^ 1;
                x_0[i_2] = x_0[i_2] + (tile_3[beforeIndex_7] + own_4[0] + own_4[1]);
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
        global::System.Span<int> counts_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> tile_3 = blocks.Arena.Allocate<int>(8);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        global::System.Span<int> counterIndex_6_perThread = blocks.Arena.Allocate<int>(threads);
        global::System.Span<int> own_4_memory = blocks.Arena.Allocate<int>(checked(2 * threads));
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            at.Block = block;
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int thread = row + threadIdxX;
                int i_2 = threadIdxX;
                global::System.Span<int> own_4 = own_4_memory.Slice(thread * 2, 2);
                own_4.Clear();
                int keptIndex_5 = i_2 & 1;
                int counterIndex_6 = x_0[i_2] & 3;
                tile_3[i_2] = x_0[i_2];
                own_4[keptIndex_5] = i_2;
                counterIndex_6_perThread[thread] = counterIndex_6;
            }
            // barrier 0
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int thread = row + threadIdxX;
                int i_2 = threadIdxX;
                global::System.Span<int> own_4 = own_4_memory.Slice(thread * 2, 2);
                int keptIndex_5 = i_2 & 1;
                int counterIndex_6 = counterIndex_6_perThread[thread];
                x_0[i_2] = tile_3[7 - i_2] + own_4[keptIndex_5] * 100;
                global::GpuKernels.Atomic.Add(ref counts_1[counterIndex_6], 1);
            }
            // barrier 1
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int i_2 = threadIdxX;
                tile_3[i_2] = tile_3[i_2] + 1;
            }
            // barrier 2
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int thread = row + threadIdxX;
                int i_2 = threadIdxX;
                global::System.Span<int> own_4 = own_4_memory.Slice(thread * 2, 2);
                int beforeIndex_7 = i_2 ^ 1;
                x_0[i_2] = x_0[i_2] + (tile_3[beforeIndex_7] + own_4[0] + own_4[1]);
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
