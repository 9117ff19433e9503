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
        global::System.ReadOnlySpan<float> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<float> sums_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<float> tile_2 = blocks.Arena.Allocate<float>(256);
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
                    int i_4 = blockIdxX * blockDimX + t_3;
                    CpuLanes.Store(tile_2, t_3, Vector.ConditionalSelect(Vector.LessThan(Vector.Create(i_4) + Vector<int>.Indices, Vector.Create(x_0.Length)), CpuLanes.Load(x_0, i_4, Vector.LessThan(Vector.Create(i_4) + Vector<int>.Indices, Vector.Create(x_0.Length))), Vector.Create(0f)));
                }
                for (; threadIdxX < blockDimX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    int t_3 = threadIdxX;
                    int i_4 = blockIdxX * blockDimX + t_3;
                    tile_2[t_3] = i_4 < x_0.Length ? x_0[i_4] : 0f;
                }
            }
            // barrier 0
            for (int half_5 = blockDimX / 2; half_5 > 0; half_5 = half_5 / 2)
            {
                for (int threadIdxZ = at.Z = 0, from = 0, to = global::System.Math.Min(blockDimX, half_5); threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                {
                    int threadIdxX = from;
                    for (; (long)to - threadIdxX >= Vector<int>.Count; threadIdxX += Vector<int>.Count)
                    {
                        at.X = threadIdxX;
                        int t_3 = threadIdxX;
                        CpuLanes.Store(tile_2, t_3, CpuLanes.Load(tile_2, t_3) + CpuLanes.Load(tile_2, t_3 + half_5));
                    }
                    for (; threadIdxX < to; threadIdxX++)
                    {
                        at.X = threadIdxX;
                        int t_3 = threadIdxX;
                        tile_2[t_3] = tile_2[t_3] + tile_2[t_3 + half_5];
                    }
                }
                // barrier 1
            }
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0, from = 0, to = global::System.Math.Min(blockDimX, 1); threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = from; threadIdxX < to; threadIdxX++)
            {
                sums_1[blockIdxX] = tile_2[0];
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
        global::System.ReadOnlySpan<float> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<float> sums_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<float> tile_2 = blocks.Arena.Allocate<float>(256);
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
                int i_4 = blockIdxX * blockDimX + t_3;
                tile_2[t_3] = i_4 < x_0.Length ? x_0[i_4] : 0f;
            }
            // barrier 0
            for (int half_5 = blockDimX / 2; half_5 > 0; half_5 = half_5 / 2)
            {
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int threadIdxZ = at.Z = 0, from = 0, to = global::System.Math.Min(blockDimX, half_5); threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                for (int threadIdxX = from; threadIdxX < to; threadIdxX++)
                {
                    int t_3 = threadIdxX;
                    tile_2[t_3] = tile_2[t_3] + tile_2[t_3 + half_5];
                }
                // barrier 1
            }
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0, from = 0, to = global::System.Math.Min(blockDimX, 1); threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = from; threadIdxX < to; threadIdxX++)
            {
                sums_1[blockIdxX] = tile_2[0];
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
        global::System.ReadOnlySpan<float> a_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.ReadOnlySpan<float> b_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::System.Span<float> c_3 = new(*(void**)arguments[5], *(int*)arguments[6]);
        global::System.Span<float> tileA_4 = blocks.Arena.Allocate<float>(256);
        global::System.Span<float> tileB_5 = blocks.Arena.Allocate<float>(256);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        global::System.Span<float> sum_10_perThread = blocks.Arena.Allocate<float>(threads);
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
                float sum_10 = 0f;
                sum_10_perThread[thread] = sum_10;
            }
            for (int tile_11 = 0; tile_11 < n_0; tile_11 = tile_11 + 16)
            {
                for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                {
                    int threadIdxX = 0;
                    for (; (long)blockDimX - threadIdxX >= Vector<int>.Count; threadIdxX += Vector<int>.Count)
                    {
                        at.X = threadIdxX;
                        int tx_6 = threadIdxX;
                        int ty_7 = threadIdxY;
                        int row_8 = blockIdxY * 16 + ty_7;
                        int column_9 = blockIdxX * 16 + tx_6;
                        CpuLanes.Store(tileA_4, ty_7 * 16 + tx_6, Vector.ConditionalSelect((row_8 < n_0 ? Vector<int>.AllBitsSet : Vector<int>.Zero) & Vector.LessThan(Vector.Create(tile_11 + tx_6) + Vector<int>.Indices, Vector.Create(n_0)), CpuLanes.Load(a_1, row_8 * n_0 + tile_11 + tx_6, (row_8 < n_0 ? Vector<int>.AllBitsSet : Vector<int>.Zero) & Vector.LessThan(Vector.Create(tile_11 + tx_6) + Vector<int>.Indices, Vector.Create(n_0))), Vector.Create(0f)));
                        CpuLanes.Store(tileB_5, ty_7 * 16 + tx_6, Vector.ConditionalSelect((tile_11 + ty_7 < n_0 ? Vector<int>.AllBitsSet : Vector<int>.Zero) & Vector.LessThan(Vector.Create(column_9) + Vector<int>.Indices, Vector.Create(n_0)), CpuLanes.Load(b_2, (tile_11 + ty_7) * n_0 + column_9, (tile_11 + ty_7 < n_0 ? Vector<int>.AllBitsSet : Vector<int>.Zero) & Vector.LessThan(Vector.Create(column_9) + Vector<int>.Indices, Vector.Create(n_0))), Vector.Create(0f)));
                    }
                    for (; threadIdxX < blockDimX; threadIdxX++)
                    {
                        at.X = threadIdxX;
                        int tx_6 = threadIdxX;
                        int ty_7 = threadIdxY;
                        int row_8 = blockIdxY * 16 + ty_7;
                        int column_9 = blockIdxX * 16 + tx_6;
                        tileA_4[ty_7 * 16 + tx_6] = row_8 < n_0 && tile_11 + tx_6 < n_0 ? a_1[row_8 * n_0 + tile_11 + tx_6] : 0f;
                        tileB_5[ty_7 * 16 + tx_6] = tile_11 + ty_7 < n_0 && column_9 < n_0 ? b_2[(tile_11 + ty_7) * n_0 + column_9] : 0f;
                    }
                }
                // barrier 0
                for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
                {
                    int threadIdxX = 0;
                    for (; (long)blockDimX - threadIdxX >= Vector<int>.Count; threadIdxX += Vector<int>.Count)
                    {
                        at.X = threadIdxX;
                        int thread = row + threadIdxX;
                        Vector<float> sum_10 = CpuLanes.Load(sum_10_perThread, thread);
                        int tx_6 = threadIdxX;
                        int ty_7 = threadIdxY;
                        for (int k_12 = 0; k_12 < 16; k_12 = k_12 + 1)
                        {
                            sum_10 = sum_10 + Vector.Create(tileA_4[ty_7 * 16 + k_12]) * CpuLanes.Load(tileB_5, k_12 * 16 + tx_6);
                        }
                        CpuLanes.Store(sum_10_perThread, thread, sum_10);
                    }
                    for (; threadIdxX < blockDimX; threadIdxX++)
                    {
                        at.X = threadIdxX;
                        int thread = row + threadIdxX;
                        int tx_6 = threadIdxX;
                        int ty_7 = threadIdxY;
                        float sum_10 = sum_10_perThread[thread];
                        for (int k_12 = 0; k_12 < 16; k_12 = k_12 + 1)
                        {
                            sum_10 = sum_10 + tileA_4[ty_7 * 16 + k_12] * tileB_5[k_12 * 16 + tx_6];
                        }
                        sum_10_perThread[thread] = sum_10;
                    }
                }
                // barrier 1
            }
            for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
            {
                int threadIdxX = 0;
                for (; (long)blockDimX - threadIdxX >= Vector<int>.Count; threadIdxX += Vector<int>.Count)
                {
                    at.X = threadIdxX;
                    int thread = row + threadIdxX;
                    Vector<float> sum_10 = CpuLanes.Load(sum_10_perThread, thread);
                    int ty_7 = threadIdxY;
                    int row_8 = blockIdxY * 16 + ty_7;
                    int tx_6 = threadIdxX;
                    int column_9 = blockIdxX * 16 + tx_6;
                    if (row_8 < n_0)
                    {
                        Vector<int> active0 = Vector.LessThan(Vector.Create(column_9) + Vector<int>.Indices, Vector.Create(n_0));
                        if (active0 == Vector<int>.AllBitsSet)
                        {
                            CpuLanes.Store(c_3, row_8 * n_0 + column_9, sum_10);
                        }
                        else if (active0 != Vector<int>.Zero)
                        {
                            CpuLanes.Store(c_3, row_8 * n_0 + column_9, sum_10, active0);
                        }
                    }
                }
                for (; threadIdxX < blockDimX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    int thread = row + threadIdxX;
                    int ty_7 = threadIdxY;
                    int row_8 = blockIdxY * 16 + ty_7;
                    int tx_6 = threadIdxX;
                    int column_9 = blockIdxX * 16 + tx_6;
                    float sum_10 = sum_10_perThread[thread];
                    if (row_8 < n_0 && column_9 < n_0)
                    {
                        c_3[row_8 * n_0 + column_9] = sum_10;
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
        global::System.ReadOnlySpan<float> a_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.ReadOnlySpan<float> b_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::System.Span<float> c_3 = new(*(void**)arguments[5], *(int*)arguments[6]);
        global::System.Span<float> tileA_4 = blocks.Arena.Allocate<float>(256);
        global::System.Span<float> tileB_5 = blocks.Arena.Allocate<float>(256);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        global::System.Span<float> sum_10_perThread = blocks.Arena.Allocate<float>(threads);
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
                float sum_10 = 0f;
                sum_10_perThread[thread] = sum_10;
            }
            for (int tile_11 = 0; tile_11 < n_0; tile_11 = tile_11 + 16)
            {
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
                {
                    int tx_6 = threadIdxX;
                    int ty_7 = threadIdxY;
                    int row_8 = blockIdxY * 16 + ty_7;
                    int column_9 = blockIdxX * 16 + tx_6;
                    tileA_4[ty_7 * 16 + tx_6] = row_8 < n_0 && tile_11 + tx_6 < n_0 ? a_1[row_8 * n_0 + tile_11 + tx_6] : 0f;
                    tileB_5[ty_7 * 16 + tx_6] = tile_11 + ty_7 < n_0 && column_9 < n_0 ? b_2[(tile_11 + ty_7) * n_0 + column_9] : 0f;
                }
                // barrier 0
                for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
                for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    int thread = row + threadIdxX;
                    int tx_6 = threadIdxX;
                    int ty_7 = threadIdxY;
                    float sum_10 = sum_10_perThread[thread];
                    for (int k_12 = 0; k_12 < 16; k_12 = k_12 + 1)
                    {
                        sum_10 = sum_10 + tileA_4[ty_7 * 16 + k_12] * tileB_5[k_12 * 16 + tx_6];
                    }
                    sum_10_perThread[thread] = sum_10;
                }
                // barrier 1
            }
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int thread = row + threadIdxX;
                int ty_7 = threadIdxY;
                int row_8 = blockIdxY * 16 + ty_7;
                int tx_6 = threadIdxX;
                int column_9 = blockIdxX * 16 + tx_6;
                float sum_10 = sum_10_perThread[thread];
                if (row_8 < n_0 && column_9 < n_0)
                {
                    c_3[row_8 * n_0 + column_9] = sum_10;
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
        if (!blocks.UsesSimd)
        {
            RunScalar(arguments, in blocks);
            return;
        }
        int blockDimX = blocks.Block.X;
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        global::System.Span<int> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> tile_1 = blocks.Arena.Allocate<int>(64);
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
                    int t_2 = threadIdxX;
                    CpuLanes.Store(tile_1, t_2, CpuLanes.Load(x_0, blockIdxX * 64 + t_2));
                }
                for (; threadIdxX < blockDimX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    int t_2 = threadIdxX;
                    tile_1[t_2] = x_0[blockIdxX * 64 + t_2];
                }
            }
            // barrier 0
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int t_2 = threadIdxX;
                x_0[blockIdxX * 64 + t_2] = tile_1[63 - t_2];
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
        global::System.Span<int> tile_1 = blocks.Arena.Allocate<int>(64);
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
                tile_1[t_2] = x_0[blockIdxX * 64 + t_2];
            }
            // barrier 0
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int t_2 = threadIdxX;
                x_0[blockIdxX * 64 + t_2] = tile_1[63 - t_2];
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
        global::System.ReadOnlySpan<byte> values_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> counts_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> local_2 = blocks.Arena.Allocate<int>(16);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            at.Block = block;
            for (int threadIdxZ = at.Z = 0, from = 0, to = global::System.Math.Min(blockDimX, 16); threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            {
                int threadIdxX = from;
                for (; (long)to - threadIdxX >= Vector<int>.Count; threadIdxX += Vector<int>.Count)
                {
                    at.X = threadIdxX;
                    int t_3 = threadIdxX;
                    CpuLanes.Store(local_2, t_3, Vector.Create(0));
                }
                for (; threadIdxX < to; threadIdxX++)
                {
                    at.X = threadIdxX;
                    int t_3 = threadIdxX;
                    local_2[t_3] = 0;
                }
            }
            // barrier 0
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int t_3 = threadIdxX;
                int i_4 = blockIdxX * blockDimX + t_3;
                if (i_4 < values_0.Length)
                {
                    local_2[(int)values_0[i_4] % 16] += 1;
                }
            }
            // barrier 1
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0, from = 0, to = global::System.Math.Min(blockDimX, 16); threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = from; threadIdxX < to; threadIdxX++)
            {
                int t_3 = threadIdxX;
                global::GpuKernels.Atomic.Add(ref counts_1[t_3], local_2[t_3]);
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
        global::System.ReadOnlySpan<byte> values_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> counts_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> local_2 = blocks.Arena.Allocate<int>(16);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            at.Block = block;
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0, from = 0, to = global::System.Math.Min(blockDimX, 16); threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = from; threadIdxX < to; threadIdxX++)
            {
                int t_3 = threadIdxX;
                local_2[t_3] = 0;
            }
            // barrier 0
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int t_3 = threadIdxX;
                int i_4 = blockIdxX * blockDimX + t_3;
                if (i_4 < values_0.Length)
                {
                    local_2[(int)values_0[i_4] % 16] += 1;
                }
            }
            // barrier 1
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0, from = 0, to = global::System.Math.Min(blockDimX, 16); threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = from; threadIdxX < to; threadIdxX++)
            {
                int t_3 = threadIdxX;
                global::GpuKernels.Atomic.Add(ref counts_1[t_3], local_2[t_3]);
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
        global::System.Span<int> ints_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<uint> uints_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<long> longs_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<ulong> ulongs_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::System.Span<float> floats_4 = new(*(void**)arguments[8], *(int*)arguments[9]);
        global::System.Span<double> doubles_5 = new(*(void**)arguments[10], *(int*)arguments[11]);
        global::System.Span<int> seen_6 = new(*(void**)arguments[12], *(int*)arguments[13]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = end;
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_7 = globalIdxX;
            int temp_8 = global::GpuKernels.Atomic.Add(ref ints_0[0], 3);
            int old_9 = temp_8;
            global::GpuKernels.Atomic.Add(ref uints_1[0], 4294967295u);
            global::GpuKernels.Atomic.Add(ref longs_2[0], (long)i_7 << 33);
            global::GpuKernels.Atomic.Add(ref ulongs_3[0], 18446744073709551614UL);
            global::GpuKernels.Atomic.Add(ref floats_4[0], 0.5f);
            global::GpuKernels.Atomic.Add(ref doubles_5[0], 0.25d);
            global::GpuKernels.Atomic.Add(ref seen_6[old_9 / 3], 1);
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
        global::System.Span<int> ints_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<uint> uints_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<long> longs_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<ulong> ulongs_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::System.Span<float> floats_4 = new(*(void**)arguments[8], *(int*)arguments[9]);
        global::System.Span<double> doubles_5 = new(*(void**)arguments[10], *(int*)arguments[11]);
        global::System.Span<int> seen_6 = new(*(void**)arguments[12], *(int*)arguments[13]);
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
                int i_7 = blockIdxX * blockDimX + threadIdxX;
                int temp_8 = global::GpuKernels.Atomic.Add(ref ints_0[0], 3);
                int old_9 = temp_8;
                global::GpuKernels.Atomic.Add(ref uints_1[0], 4294967295u);
                global::GpuKernels.Atomic.Add(ref longs_2[0], (long)i_7 << 33);
                global::GpuKernels.Atomic.Add(ref ulongs_3[0], 18446744073709551614UL);
                global::GpuKernels.Atomic.Add(ref floats_4[0], 0.5f);
                global::GpuKernels.Atomic.Add(ref doubles_5[0], 0.25d);
                global::GpuKernels.Atomic.Add(ref seen_6[old_9 / 3], 1);
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
        if ((long)blocks.Grid.X * blockDimX > int.MaxValue)
        {
            RunBlocks(arguments, in blocks);
            return;
        }
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        int width_0 = *(int*)arguments[0];
        int height_1 = *(int*)arguments[1];
        global::System.Span<int> results_2 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int most = global::System.Math.Max(512 / blockDimX, 1);
        for (long block = blocks.First, beside; block < blocks.End; block += beside)
        {
            int blockIdxX = (int)(block % gridDimX), blockIdxY = (int)(block / gridDimX % gridDimY), blockIdxZ = (int)(block / gridDimX / gridDimY);
            beside = global::System.Math.Min(global::System.Math.Min(gridDimX - blockIdxX, most), blocks.End - block);
            int first = blockIdxX * blockDimX, end = first + (int)beside * blockDimX;
            at.Block = ~(block - blockIdxX);
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            {
                int y_4 = blockIdxY * blockDimY + threadIdxY;
                int z_5 = blockIdxZ * blockDimZ + threadIdxZ;
                int from = first, to = y_4 >= height_1 ? first : global::System.Math.Min(end, width_0);
                int globalIdxX = from;
                for (; (long)to - globalIdxX >= Vector<int>.Count; globalIdxX += Vector<int>.Count)
                {
                    at.X = globalIdxX;
                    int x_3 = globalIdxX;
                    CpuLanes.Store(results_2, (z_5 * height_1 + y_4) * width_0 + x_3, Vector.Create(x_3 + 10 * y_4 + 100 * z_5 + 1000 * gridDimX + 10000 * gridDimY + 100000 * gridDimZ) + Vector<int>.Indices);
                }
                for (; globalIdxX < to; globalIdxX++)
                {
                    at.X = globalIdxX;
                    int x_3 = globalIdxX;
                    results_2[(z_5 * height_1 + y_4) * width_0 + x_3] = x_3 + 10 * y_4 + 100 * z_5 + 1000 * gridDimX + 10000 * gridDimY + 100000 * gridDimZ;
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
        if ((long)blocks.Grid.X * blockDimX > int.MaxValue)
        {
            RunBlocks(arguments, in blocks);
            return;
        }
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        int width_0 = *(int*)arguments[0];
        int height_1 = *(int*)arguments[1];
        global::System.Span<int> results_2 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int most = global::System.Math.Max(512 / blockDimX, 1);
        for (long block = blocks.First, beside; block < blocks.End; block += beside)
        {
            int blockIdxX = (int)(block % gridDimX), blockIdxY = (int)(block / gridDimX % gridDimY), blockIdxZ = (int)(block / gridDimX / gridDimY);
            beside = global::System.Math.Min(global::System.Math.Min(gridDimX - blockIdxX, most), blocks.End - block);
            int first = blockIdxX * blockDimX, end = first + (int)beside * blockDimX;
            at.Block = ~(block - blockIdxX);
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            {
                int y_4 = blockIdxY * blockDimY + threadIdxY;
                int z_5 = blockIdxZ * blockDimZ + threadIdxZ;
                int from = first, to = y_4 >= height_1 ? first : global::System.Math.Min(end, width_0);
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
                {
                    int x_3 = globalIdxX;
                    results_2[(z_5 * height_1 + y_4) * width_0 + x_3] = x_3 + 10 * y_4 + 100 * z_5 + 1000 * gridDimX + 10000 * gridDimY + 100000 * gridDimZ;
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
        int width_0 = *(int*)arguments[0];
        int height_1 = *(int*)arguments[1];
        global::System.Span<int> results_2 = new(*(void**)arguments[2], *(int*)arguments[3]);
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
                int x_3 = blockIdxX * blockDimX + threadIdxX;
                int y_4 = blockIdxY * blockDimY + threadIdxY;
                int z_5 = blockIdxZ * blockDimZ + threadIdxZ;
                if (x_3 >= width_0 || y_4 >= height_1)
                {
                    continue;
                }
                results_2[(z_5 * height_1 + y_4) * width_0 + x_3] = x_3 + 10 * y_4 + 100 * z_5 + 1000 * gridDimX + 10000 * gridDimY + 100000 * gridDimZ;
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
        global::System.Span<int> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> current_1 = blocks.Arena.Allocate<int>(128);
        global::System.Span<int> next_2 = blocks.Arena.Allocate<int>(128);
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
                    CpuLanes.Store(current_1, t_3, CpuLanes.Load(x_0, t_3));
                }
                for (; threadIdxX < blockDimX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    int t_3 = threadIdxX;
                    current_1[t_3] = x_0[t_3];
                }
            }
            for (int step_4 = 1; step_4 < blockDimX; step_4 = step_4 * 2)
            {
                // barrier 0
                for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                {
                    int threadIdxX = 0;
                    for (; (long)blockDimX - threadIdxX >= Vector<int>.Count; threadIdxX += Vector<int>.Count)
                    {
                        at.X = threadIdxX;
                        int t_3 = threadIdxX;
                        CpuLanes.Store(next_2, t_3, Vector.ConditionalSelect(Vector.GreaterThanOrEqual(Vector.Create(t_3) + Vector<int>.Indices, Vector.Create(step_4)), CpuLanes.Load(current_1, t_3, Vector.GreaterThanOrEqual(Vector.Create(t_3) + Vector<int>.Indices, Vector.Create(step_4))) + CpuLanes.Load(current_1, t_3 - step_4, Vector.GreaterThanOrEqual(Vector.Create(t_3) + Vector<int>.Indices, Vector.Create(step_4))), CpuLanes.Load(current_1, t_3, ~Vector.GreaterThanOrEqual(Vector.Create(t_3) + Vector<int>.Indices, Vector.Create(step_4)))));
                    }
                    for (; threadIdxX < blockDimX; threadIdxX++)
                    {
                        at.X = threadIdxX;
                        int t_3 = threadIdxX;
                        next_2[t_3] = t_3 >= step_4 ? current_1[t_3] + current_1[t_3 - step_4] : current_1[t_3];
                    }
                }
                // barrier 1
                for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                {
                    int threadIdxX = 0;
                    for (; (long)blockDimX - threadIdxX >= Vector<int>.Count; threadIdxX += Vector<int>.Count)
                    {
                        at.X = threadIdxX;
                        int t_3 = threadIdxX;
                        CpuLanes.Store(current_1, t_3, CpuLanes.Load(next_2, t_3));
                    }
                    for (; threadIdxX < blockDimX; threadIdxX++)
                    {
                        at.X = threadIdxX;
                        int t_3 = threadIdxX;
                        current_1[t_3] = next_2[t_3];
                    }
                }
            }
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            {
                int threadIdxX = 0;
                for (; (long)blockDimX - threadIdxX >= Vector<int>.Count; threadIdxX += Vector<int>.Count)
                {
                    at.X = threadIdxX;
                    int t_3 = threadIdxX;
                    CpuLanes.Store(x_0, t_3, CpuLanes.Load(current_1, t_3));
                }
                for (; threadIdxX < blockDimX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    int t_3 = threadIdxX;
                    x_0[t_3] = current_1[t_3];
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
        global::System.Span<int> current_1 = blocks.Arena.Allocate<int>(128);
        global::System.Span<int> next_2 = blocks.Arena.Allocate<int>(128);
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
                current_1[t_3] = x_0[t_3];
            }
            for (int step_4 = 1; step_4 < blockDimX; step_4 = step_4 * 2)
            {
                // barrier 0
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
                {
                    int t_3 = threadIdxX;
                    next_2[t_3] = t_3 >= step_4 ? current_1[t_3] + current_1[t_3 - step_4] : current_1[t_3];
                }
                // barrier 1
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
                {
                    int t_3 = threadIdxX;
                    current_1[t_3] = next_2[t_3];
                }
            }
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int t_3 = threadIdxX;
                x_0[t_3] = current_1[t_3];
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
