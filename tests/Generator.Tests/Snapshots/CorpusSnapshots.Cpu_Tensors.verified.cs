[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
[global::System.Runtime.CompilerServices.SkipLocalsInit]
private static void Run(void** arguments, in global::GpuKernels.CompilerServices.CpuBlocks blocks)
{
    unchecked
    {
        int blockDimX = blocks.Block.X;
        if ((long)blocks.Grid.X * blockDimX > int.MaxValue)
        {
            RunBlocks(arguments, in blocks);
            return;
        }
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        global::GpuKernels.CompilerServices.WideSpan<float> x_0 = new(*(void**)arguments[0], *(long*)arguments[1]);
        long xLength0_1 = *(long*)arguments[2];
        long xLength1_2 = *(long*)arguments[3];
        long xStride0_3 = *(long*)arguments[4];
        long xStride1_4 = *(long*)arguments[5];
        global::GpuKernels.CompilerServices.WideSpan<float> y_5 = new(*(void**)arguments[6], *(long*)arguments[7]);
        long yLength0_6 = *(long*)arguments[8];
        long yLength1_7 = *(long*)arguments[9];
        long yStride0_8 = *(long*)arguments[10];
        long yStride1_9 = *(long*)arguments[11];
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int most = global::System.Math.Max(512 / blockDimX, 1);
        for (long block = blocks.First, beside; block < blocks.End; block += beside)
        {
            int blockIdxX = (int)(block % gridDimX), blockIdxY = (int)(block / gridDimX % gridDimY), blockIdxZ = (int)(block / gridDimX / gridDimY);
            beside = global::System.Math.Min(global::System.Math.Min(gridDimX - blockIdxX, most), blocks.End - block);
            int first = blockIdxX * blockDimX, end = (int)global::System.Math.Min(first + (int)beside * blockDimX, blocks.Count);
            at.Block = ~(block - blockIdxX);
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            {
                int j_11 = blockIdxY * blockDimY + threadIdxY;
                int from = first, to = j_11 < (int)xLength1_2 ? global::System.Math.Min(end, (int)xLength0_1) : first;
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
                {
                    int i_10 = globalIdxX;
                    y_5[(long)j_11 * yStride0_8 + (long)i_10 * yStride1_9] = x_0[(long)i_10 * xStride0_3 + (long)j_11 * xStride1_4];
                }
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
        global::GpuKernels.CompilerServices.WideSpan<float> x_0 = new(*(void**)arguments[0], *(long*)arguments[1]);
        long xLength0_1 = *(long*)arguments[2];
        long xLength1_2 = *(long*)arguments[3];
        long xStride0_3 = *(long*)arguments[4];
        long xStride1_4 = *(long*)arguments[5];
        global::GpuKernels.CompilerServices.WideSpan<float> y_5 = new(*(void**)arguments[6], *(long*)arguments[7]);
        long yLength0_6 = *(long*)arguments[8];
        long yLength1_7 = *(long*)arguments[9];
        long yStride0_8 = *(long*)arguments[10];
        long yStride1_9 = *(long*)arguments[11];
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
                int i_10 = blockIdxX * blockDimX + threadIdxX;
                int j_11 = blockIdxY * blockDimY + threadIdxY;
                if (i_10 < (int)xLength0_1 && j_11 < (int)xLength1_2)
                {
                    y_5[(long)j_11 * yStride0_8 + (long)i_10 * yStride1_9] = x_0[(long)i_10 * xStride0_3 + (long)j_11 * xStride1_4];
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
        global::GpuKernels.CompilerServices.WideSpan<int> t_0 = new(*(void**)arguments[0], *(long*)arguments[1]);
        long tLength0_1 = *(long*)arguments[2];
        long tLength1_2 = *(long*)arguments[3];
        long tLength2_3 = *(long*)arguments[4];
        long tStride0_4 = *(long*)arguments[5];
        long tStride1_5 = *(long*)arguments[6];
        long tStride2_6 = *(long*)arguments[7];
        global::GpuKernels.CompilerServices.WideSpan<byte> one_7 = new(*(void**)arguments[8], *(long*)arguments[9]);
        long oneLength0_8 = *(long*)arguments[10];
        long oneStride0_9 = *(long*)arguments[11];
        global::System.Span<long> numbers_10 = new(*(void**)arguments[12], *(int*)arguments[13]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            at.Block = block;
            for (int threadIdxZ = at.Z = 0, from = 0, to = (int)global::System.Math.Min(blockDimX, 0 + 1L); threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = from; threadIdxX < to; threadIdxX++)
            {
                at.X = threadIdxX;
                int i_11 = threadIdxX;
                if (tLength0_1 == 0L || tLength1_2 == 0L || tLength2_3 == 0L)
                {
                    continue;
                }
                numbers_10[0] = 3L;
                for (int d_12 = 0; d_12 < 3; d_12 = d_12 + 1)
                {
                    numbers_10[1] = numbers_10[1] * 100L + (long)(d_12 == 0 ? (int)tLength0_1 : (d_12 == 1 ? (int)tLength1_2 : (int)tLength2_3));
                }
                numbers_10[2] = (tLength0_1 > 1L ? tStride0_4 : 0L) * 10000L + (tLength1_2 > 1L ? tStride1_5 : 0L) * 100L + (tLength2_3 > 1L ? tStride2_6 : 0L);
                numbers_10[3] = tLength0_1 * tLength1_2 * tLength2_3 + (long)(NotConstant(1) * 1000);
                numbers_10[4] = (long)one_7[2L * oneStride0_9];
                t_0[0L * tStride0_4 + 1L * tStride1_5 + 2L * tStride2_6] = t_0[0L * tStride0_4 + 1L * tStride1_5 + 2L * tStride2_6] + 1000;
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
        global::GpuKernels.CompilerServices.WideSpan<float> m_0 = new(*(void**)arguments[0], *(long*)arguments[1]);
        long mLength0_1 = *(long*)arguments[2];
        long mLength1_2 = *(long*)arguments[3];
        long mStride0_3 = *(long*)arguments[4];
        long mStride1_4 = *(long*)arguments[5];
        global::System.Span<float> sums_5 = new(*(void**)arguments[6], *(int*)arguments[7]);
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
                int i_6 = threadIdxX;
                sums_5[i_6] = GpuKernels_Tests_Kernels_Tensors_RowSum(m_0, mLength0_1, mLength1_2, mStride0_3, mStride1_4, (long)i_6) * 100f + GpuKernels_Tests_Kernels_Tensors_RowSum(m_0, mLength0_1, mLength1_2, mStride0_3, mStride1_4, (long)i_6);
                GpuKernels_Tests_Kernels_Tensors_Scale(m_0, mLength0_1, mLength1_2, mStride0_3, mStride1_4, 2f, i_6);
                long DiagonalIndex_7 = (long)i_6 * mStride0_3 + (long)i_6 * mStride1_4;
                m_0[DiagonalIndex_7] = m_0[DiagonalIndex_7] + 1f;
            }
            // barrier 0
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int i_6 = threadIdxX;
                long firstIndex_8 = (long)i_6 * mStride0_3 + 0L * mStride1_4;
                m_0[firstIndex_8] = m_0[firstIndex_8] - m_0[(long)i_6 * mStride0_3 + 1L * mStride1_4];
                sums_5[i_6] = sums_5[i_6] + m_0[firstIndex_8];
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
private static float GpuKernels_Tests_Kernels_Tensors_RowSum(global::GpuKernels.CompilerServices.WideSpan<float> m_0, long mLength0_1, long mLength1_2, long mStride0_3, long mStride1_4, long row_5)
{
    unchecked
    {
        float sum_6 = 0f;
        for (int j_7 = 0; j_7 < (int)mLength1_2; j_7 = j_7 + 1)
        {
            sum_6 = sum_6 + m_0[row_5 * mStride0_3 + (long)j_7 * mStride1_4];
        }
        return sum_6;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Tests_Kernels_Tensors_Scale(global::GpuKernels.CompilerServices.WideSpan<float> m_0, long mLength0_1, long mLength1_2, long mStride0_3, long mStride1_4, float factor_5, int row_6)
{
    unchecked
    {
        for (int j_7 = 0; j_7 < (int)mLength1_2; j_7 = j_7 + 1)
        {
            m_0[(long)row_6 * mStride0_3 + (long)j_7 * mStride1_4] = m_0[(long)row_6 * mStride0_3 + (long)j_7 * mStride1_4] * factor_5;
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
        global::GpuKernels.CompilerServices.WideSpan<float> x_0 = new(*(void**)arguments[0], *(long*)arguments[1]);
        long xLength0_1 = *(long*)arguments[2];
        long xLength1_2 = *(long*)arguments[3];
        long xStride0_3 = *(long*)arguments[4];
        long xStride1_4 = *(long*)arguments[5];
        global::GpuKernels.CompilerServices.WideSpan<float> y_5 = new(*(void**)arguments[6], *(long*)arguments[7]);
        long yLength0_6 = *(long*)arguments[8];
        long yLength1_7 = *(long*)arguments[9];
        long yStride0_8 = *(long*)arguments[10];
        long yStride1_9 = *(long*)arguments[11];
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        global::System.Span<global::GpuKernels.CompilerServices.WideSpan<float>> placeSpan_11_perThread = blocks.Arena.Allocate<global::GpuKernels.CompilerServices.WideSpan<float>>(threads);
        global::System.Span<long> placeIndex_12_perThread = blocks.Arena.Allocate<long>(threads);
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
                int i_10 = threadIdxX;
                global::GpuKernels.CompilerServices.WideSpan<float> placeSpan_11 = x_0;
                long placeIndex_12 = (long)i_10 * xStride0_3 + 0L * xStride1_4;
                if (i_10 % 2 == 0)
                {
                    long temp_13 = (long)i_10 * yStride0_8 + 1L * yStride1_9;
                    placeSpan_11 = y_5;
                    placeIndex_12 = temp_13;
                }
                bool temp_14 = i_10 < 2;
                GpuKernels_Tests_Kernels_Tensors_Increment(ref (temp_14 ? x_0 : y_5)[temp_14 ? (long)i_10 * xStride0_3 + 2L * xStride1_4 : (long)i_10 * yStride0_8 + 2L * yStride1_9]);
                placeSpan_11[placeIndex_12] = (float)i_10;
                placeSpan_11_perThread[thread] = placeSpan_11;
                placeIndex_12_perThread[thread] = placeIndex_12;
            }
            // barrier 0
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int thread = row + threadIdxX;
                int i_10 = threadIdxX;
                global::GpuKernels.CompilerServices.WideSpan<float> placeSpan_11 = placeSpan_11_perThread[thread];
                long placeIndex_12 = placeIndex_12_perThread[thread];
                placeSpan_11[placeIndex_12] = placeSpan_11[placeIndex_12] + (x_0[(long)(i_10 ^ 1) * xStride0_3 + 1L * xStride1_4] + y_5[(long)(i_10 ^ 1) * yStride0_8 + 0L * yStride1_9]);
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
private static void GpuKernels_Tests_Kernels_Tensors_Increment(ref float value_0)
{
    unchecked
    {
        value_0 = value_0 + 1f;
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
        global::GpuKernels.CompilerServices.WideSpan<short> x_0 = new(*(void**)arguments[0], *(long*)arguments[1]);
        long xLength0_1 = *(long*)arguments[2];
        long xLength1_2 = *(long*)arguments[3];
        long xLength2_3 = *(long*)arguments[4];
        long xLength3_4 = *(long*)arguments[5];
        long xStride0_5 = *(long*)arguments[6];
        long xStride1_6 = *(long*)arguments[7];
        long xStride2_7 = *(long*)arguments[8];
        long xStride3_8 = *(long*)arguments[9];
        global::GpuKernels.CompilerServices.WideSpan<GpuKernels_Tests_Kernels_Tensors_CellMirror> y_9 = new(*(void**)arguments[10], *(long*)arguments[11]);
        long yLength0_10 = *(long*)arguments[12];
        long yLength1_11 = *(long*)arguments[13];
        long yLength2_12 = *(long*)arguments[14];
        long yLength3_13 = *(long*)arguments[15];
        long yStride0_14 = *(long*)arguments[16];
        long yStride1_15 = *(long*)arguments[17];
        long yStride2_16 = *(long*)arguments[18];
        long yStride3_17 = *(long*)arguments[19];
        global::System.Span<int> counts_18 = new(*(void**)arguments[20], *(int*)arguments[21]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            at.Block = block;
            {
                int n_19 = blockIdxX;
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
                {
                    int c_20 = threadIdxX;
                    int h_21 = threadIdxY;
                    int w_22 = threadIdxZ;
                    y_9[(long)n_19 * yStride0_14 + (long)c_20 * yStride1_15 + (long)h_21 * yStride2_16 + (long)w_22 * yStride3_17].Value_0 = y_9[(long)n_19 * yStride0_14 + (long)c_20 * yStride1_15 + (long)h_21 * yStride2_16 + (long)w_22 * yStride3_17].Value_0 + (float)x_0[(long)n_19 * xStride0_5 + (long)c_20 * xStride1_6 + (long)h_21 * xStride2_7 + (long)w_22 * xStride3_8] * 0.5f;
                    global::GpuKernels.Atomic.Add(ref y_9[(long)n_19 * yStride0_14 + (long)c_20 * yStride1_15 + 0L * yStride2_16 + 0L * yStride3_17].Count_4, h_21 + w_22);
                    global::GpuKernels.Atomic.Add(ref counts_18[c_20], (int)x_0[(long)n_19 * xStride0_5 + (long)c_20 * xStride1_6 + (long)h_21 * xStride2_7 + (long)w_22 * xStride3_8]);
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
private struct GpuKernels_Tests_Kernels_Tensors_CellMirror
{
    public float Value_0;
    public int Count_4;
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
        global::GpuKernels.CompilerServices.WideSpan<int> x_0 = new(*(void**)arguments[0], *(long*)arguments[1]);
        long xLength0_1 = *(long*)arguments[2];
        long xLength1_2 = *(long*)arguments[3];
        long xLength2_3 = *(long*)arguments[4];
        long xStride0_4 = *(long*)arguments[5];
        long xStride1_5 = *(long*)arguments[6];
        long xStride2_6 = *(long*)arguments[7];
        global::System.Span<long> offsets_7 = new(*(void**)arguments[8], *(int*)arguments[9]);
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
                long rest_8 = (long)threadIdxX;
                long offset_9 = 0L;
                for (int d_10 = NotConstant(3) - 1; d_10 >= 0; d_10 = d_10 - 1)
                {
                    long temp_15 = offset_9;
                    long temp_12 = rest_8;
                    int temp_11 = d_10;
                    long temp_14 = temp_12 % (temp_11 == 2 ? xLength2_3 : (temp_11 == 1 ? xLength1_2 : xLength0_1));
                    int temp_13 = d_10;
                    offset_9 = temp_15 + temp_14 * (temp_13 == 2 ? (xLength2_3 > 1L ? xStride2_6 : 0L) : (temp_13 == 1 ? (xLength1_2 > 1L ? xStride1_5 : 0L) : (xLength0_1 > 1L ? xStride0_4 : 0L)));
                    long temp_17 = rest_8;
                    int temp_16 = d_10;
                    rest_8 = temp_17 / (temp_16 == 2 ? xLength2_3 : (temp_16 == 1 ? xLength1_2 : xLength0_1));
                }
                offsets_7[threadIdxX] = offset_9 * 1000L + (long)x_0[0L * xStride0_4 + 1L * xStride1_5 + 0L * xStride2_6];
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
        global::GpuKernels.CompilerServices.WideSpan<int> x_0 = new(*(void**)arguments[0], *(long*)arguments[1]);
        long xLength0_1 = *(long*)arguments[2];
        long xStride0_2 = *(long*)arguments[3];
        global::GpuKernels.CompilerServices.WideSpan<int> y_3 = new(*(void**)arguments[4], *(long*)arguments[5]);
        long yLength0_4 = *(long*)arguments[6];
        long yStride0_5 = *(long*)arguments[7];
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            at.Block = block;
            for (int threadIdxZ = at.Z = 0, from = 0, to = (int)global::System.Math.Min(blockDimX, 0 + 1L); threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = from; threadIdxX < to; threadIdxX++)
            {
                at.X = threadIdxX;
                for (int i_6 = 0; i_6 < (int)xLength0_1; i_6 = i_6 + 1)
                {
                    x_0[(long)i_6 * xStride0_2] = y_3[(long)i_6 * yStride0_5] + 1;
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
        int first_0 = *(int*)arguments[0];
        global::GpuKernels.CompilerServices.WideSpan<float> x_1 = new(*(void**)arguments[1], *(long*)arguments[2]);
        long xLength0_2 = *(long*)arguments[3];
        long xLength1_3 = *(long*)arguments[4];
        long xStride0_4 = *(long*)arguments[5];
        long xStride1_5 = *(long*)arguments[6];
        global::GpuKernels.CompilerServices.WideSpan<float> y_6 = new(*(void**)arguments[7], *(long*)arguments[8]);
        long yLength0_7 = *(long*)arguments[9];
        long yLength1_8 = *(long*)arguments[10];
        long yStride0_9 = *(long*)arguments[11];
        long yStride1_10 = *(long*)arguments[12];
        global::System.Span<float> results_11 = new(*(void**)arguments[13], *(int*)arguments[14]);
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
                int first_12 = first_0;
                int i_13 = threadIdxX;
                int o_14 = i_13 * 8;
                int last_15 = first_12 + 3;
                long temp_16 = (long)i_13;
                long temp_17 = (long)(i_13 + 1) - temp_16;
                long temp_18 = (long)first_12;
                long temp_19 = (long)last_15 - temp_18;
                long temp_20 = temp_16 * xStride0_4 + temp_18 * xStride1_5;
                long temp_21 = yLength0_7 - 1L;
                long temp_22 = (long)i_13;
                long temp_23 = yLength1_8 - temp_22;
                long temp_24 = 1L * yStride0_9 + temp_22 * yStride1_10;
                long temp_25 = yLength0_7 - 1L - 1L;
                long temp_26 = yLength1_8 - 4L;
                long temp_27 = yLength1_8 - temp_26;
                long temp_28 = 1L * yStride0_9 + temp_26 * yStride1_10;
                long temp_29 = 0L * yStride0_9 + 0L * yStride1_10;
                last_15 = -1;
                first_12 = -1;
                for (int j_30 = 0; j_30 < (int)temp_19; j_30 = j_30 + 1)
                {
                    x_1.Slice(temp_20)[0L * xStride0_4 + (long)j_30 * xStride1_5] = -x_1.Slice(temp_20)[0L * xStride0_4 + (long)j_30 * xStride1_5] - (float)i_13;
                }
                results_11[o_14] = (float)(temp_17 * temp_19) + 100f * (float)temp_17 + 1000f * (float)(temp_17 > 1L ? xStride0_4 : 0L);
                results_11[o_14 + 1] = y_6.Slice(temp_24)[0L * yStride0_9 + 0L * yStride1_10] + (float)temp_23 * 1000f;
                results_11[o_14 + 2] = y_6.Slice(temp_28)[0L * yStride0_9 + 3L * yStride1_10] + (float)temp_25 * 1000f + (float)temp_27 * 10000f;
                int temp_35 = o_14 + 3;
                long temp_31 = NotConstant(2L) - 1L;
                long temp_32 = (long)(i_13 & 1);
                long temp_33 = temp_27 - temp_32;
                long temp_34 = 1L * yStride0_9 + temp_32 * yStride1_10;
                results_11[temp_35] = y_6.Slice(temp_28).Slice(temp_34)[0L * yStride0_9 + 0L * yStride1_10];
                int temp_40 = o_14 + 4;
                long temp_36 = (long)i_13;
                long temp_37 = (long)(i_13 + 2) - temp_36;
                long temp_38 = yLength1_8 - 1L;
                long temp_39 = temp_36 * yStride0_9 + 1L * yStride1_10;
                results_11[temp_40] = GpuKernels_Tests_Kernels_Tensors_Corner(y_6.Slice(temp_39), temp_37, temp_38, yStride0_9, yStride1_10);
                results_11[o_14 + 5] = GpuKernels_Tests_Kernels_Tensors_Corner(y_6.Slice(temp_29), yLength0_7, yLength1_8, yStride0_9, yStride1_10) + GpuKernels_Tests_Kernels_Tensors_Corner(x_1.Slice(temp_20), temp_17, temp_19, xStride0_4, xStride1_5);
                long temp_41 = (long)i_13;
                long temp_42 = (long)(i_13 + 1) - temp_41;
                long temp_43 = temp_41 * xStride0_4 + 0L * xStride1_5;
                long placeIndex_44 = 0L * xStride0_4 + 0L * xStride1_5;
                x_1.Slice(temp_43)[placeIndex_44] = x_1.Slice(temp_43)[placeIndex_44] + 0.25f;
                int temp_47 = o_14 + 6;
                long temp_45 = NotConstant(1L) - 1L;
                long temp_46 = 1L * yStride0_9 + 0L * yStride1_10;
                results_11[temp_47] = temp_45 == 0L || yLength1_8 == 0L ? x_1.Slice(temp_43)[placeIndex_44] : 0f;
                int temp_51 = o_14 + 7;
                long temp_48 = yLength0_7 - 2L;
                long temp_49 = yLength1_8 - 2L;
                long temp_50 = 2L * yStride0_9 + 2L * yStride1_10;
                results_11[temp_51] = y_6.Slice(temp_50)[(long)(i_13 & 1) * yStride0_9 + 1L * yStride1_10];
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
private static float GpuKernels_Tests_Kernels_Tensors_Corner(global::GpuKernels.CompilerServices.WideSpan<float> m_0, long mLength0_1, long mLength1_2, long mStride0_3, long mStride1_4)
{
    unchecked
    {
        return m_0[0L * mStride0_3 + 0L * mStride1_4] * 10f + m_0[(long)((int)mLength0_1 - 1) * mStride0_3 + (long)((int)mLength1_2 - 1) * mStride1_4];
    }
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
        long before_0 = *(long*)arguments[0];
        global::GpuKernels.CompilerServices.WideSpan<double> t_1 = new(*(void**)arguments[1], *(long*)arguments[2]);
        long tLength0_2 = *(long*)arguments[3];
        long tLength1_3 = *(long*)arguments[4];
        long tStride0_4 = *(long*)arguments[5];
        long tStride1_5 = *(long*)arguments[6];
        double value_6 = *(double*)arguments[7];
        global::System.Span<double> last_7 = new(*(void**)arguments[8], *(int*)arguments[9]);
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
                t_1[(long)threadIdxX * tStride0_4 + (long)threadIdxY * tStride1_5] = value_6;
                last_7[(int)before_0] = t_1[(long)threadIdxX * tStride0_4 + (long)threadIdxY * tStride1_5];
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
        long before_0 = *(long*)arguments[0];
        global::GpuKernels.CompilerServices.WideSpan<byte> t_1 = new(*(void**)arguments[1], *(long*)arguments[2]);
        long tLength0_2 = *(long*)arguments[3];
        long tLength1_3 = *(long*)arguments[4];
        long tStride0_4 = *(long*)arguments[5];
        long tStride1_5 = *(long*)arguments[6];
        byte value_6 = *(byte*)arguments[7];
        global::System.Span<byte> last_7 = new(*(void**)arguments[8], *(int*)arguments[9]);
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
                t_1[(long)threadIdxX * tStride0_4 + (long)threadIdxY * tStride1_5] = value_6;
                last_7[(int)before_0] = t_1[(long)threadIdxX * tStride0_4 + (long)threadIdxY * tStride1_5];
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
        global::GpuKernels.CompilerServices.WideSpan<byte> t_0 = new(*(void**)arguments[0], *(long*)arguments[1]);
        long tLength0_1 = *(long*)arguments[2];
        long tLength1_2 = *(long*)arguments[3];
        long tStride0_3 = *(long*)arguments[4];
        long tStride1_4 = *(long*)arguments[5];
        global::System.Span<byte> results_5 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            at.Block = block;
            {
                int row_7 = (int)tLength0_1 - 1;
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
                {
                    int i_6 = threadIdxX;
                    t_0[(long)row_7 * tStride0_3 + (long)i_6 * tStride1_4] = (byte)(13 * (i_6 + 3));
                    long temp_8 = tLength0_1 - 1L;
                    long temp_9 = tLength0_1 - temp_8;
                    long temp_10 = temp_8 * tStride0_3 + 0L * tStride1_4;
                    long placeIndex_11 = (long)row_7 * tStride0_3 + (long)i_6 * tStride1_4;
                    int temp_19 = i_6;
                    byte temp_18 = default;
                    if (i_6 == 0)
                    {
                        temp_18 = t_0[(long)row_7 * tStride0_3 + 0L * tStride1_4];
                    }
                    else
                    {
                        byte temp_17 = default;
                        if (i_6 == 1)
                        {
                            temp_17 = t_0.Slice(temp_10)[0L * tStride0_3 + 1L * tStride1_4];
                        }
                        else
                        {
                            byte temp_16 = default;
                            if (i_6 == 2)
                            {
                                long temp_12 = (long)row_7;
                                long temp_13 = tLength0_1 - temp_12;
                                long temp_14 = tLength1_2 - 2L;
                                long temp_15 = temp_12 * tStride0_3 + 2L * tStride1_4;
                                temp_16 = GpuKernels_Tests_Kernels_Tensors_First(t_0.Slice(temp_15), temp_13, temp_14, tStride0_3, tStride1_4);
                            }
                            else
                            {
                                temp_16 = t_0[placeIndex_11];
                            }
                            temp_17 = temp_16;
                        }
                        temp_18 = temp_17;
                    }
                    results_5[temp_19] = temp_18;
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
private static byte GpuKernels_Tests_Kernels_Tensors_First(global::GpuKernels.CompilerServices.WideSpan<byte> t_0, long tLength0_1, long tLength1_2, long tStride0_3, long tStride1_4)
{
    unchecked
    {
        return t_0[0L * tStride0_3 + 0L * tStride1_4];
    }
}
