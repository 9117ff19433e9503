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
        global::System.ReadOnlySpan<int> starts_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<int> columns_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.ReadOnlySpan<double> values_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.ReadOnlySpan<double> x_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::System.Span<double> y_4 = new(*(void**)arguments[8], *(int*)arguments[9]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, y_4.Length);
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            at.X = globalIdxX;
            int row_5 = globalIdxX;
            double sum_6 = 0d;
            for (int k_7 = starts_0[row_5]; k_7 < starts_0[row_5 + 1]; k_7 = k_7 + 1)
            {
                sum_6 = sum_6 + values_2[k_7] * x_3[columns_1[k_7]];
            }
            y_4[row_5] = sum_6;
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
        global::System.ReadOnlySpan<int> starts_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<int> columns_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.ReadOnlySpan<double> values_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.ReadOnlySpan<double> x_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::System.Span<double> y_4 = new(*(void**)arguments[8], *(int*)arguments[9]);
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
                int row_5 = blockIdxX * blockDimX + threadIdxX;
                if (row_5 >= y_4.Length)
                {
                    continue;
                }
                double sum_6 = 0d;
                for (int k_7 = starts_0[row_5]; k_7 < starts_0[row_5 + 1]; k_7 = k_7 + 1)
                {
                    sum_6 = sum_6 + values_2[k_7] * x_3[columns_1[k_7]];
                }
                y_4[row_5] = sum_6;
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
        int size_0 = *(int*)arguments[0];
        global::System.ReadOnlySpan<int> a_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.ReadOnlySpan<int> b_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::System.Span<int> c_3 = new(*(void**)arguments[5], *(int*)arguments[6]);
        global::System.Span<int> left_4 = blocks.Arena.Allocate<int>(64);
        global::System.Span<int> right_5 = blocks.Arena.Allocate<int>(64);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        global::System.Span<int> sum_10_perThread = blocks.Arena.Allocate<int>(threads);
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
                int sum_10 = 0;
                sum_10_perThread[thread] = sum_10;
            }
            for (int start_11 = 0; start_11 < size_0; start_11 = start_11 + 8)
            {
                for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                {
                    int threadIdxX = 0;
                    for (; (long)blockDimX - threadIdxX >= Vector<int>.Count; threadIdxX += Vector<int>.Count)
                    {
                        at.X = threadIdxX;
                        int x_6 = threadIdxX;
                        int y_7 = threadIdxY;
                        int column_8 = blockIdxX * 8 + x_6;
                        int row_9 = blockIdxY * 8 + y_7;
                        CpuLanes.Store(left_4, y_7 * 8 + x_6, Vector.ConditionalSelect((row_9 < size_0 ? Vector<int>.AllBitsSet : Vector<int>.Zero) & Vector.LessThan(Vector.Create(start_11 + x_6) + Vector<int>.Indices, Vector.Create(size_0)), CpuLanes.Load(a_1, row_9 * size_0 + start_11 + x_6, (row_9 < size_0 ? Vector<int>.AllBitsSet : Vector<int>.Zero) & Vector.LessThan(Vector.Create(start_11 + x_6) + Vector<int>.Indices, Vector.Create(size_0))), Vector.Create(0)));
                        CpuLanes.Store(right_5, y_7 * 8 + x_6, Vector.ConditionalSelect((start_11 + y_7 < size_0 ? Vector<int>.AllBitsSet : Vector<int>.Zero) & Vector.LessThan(Vector.Create(column_8) + Vector<int>.Indices, Vector.Create(size_0)), CpuLanes.Load(b_2, (start_11 + y_7) * size_0 + column_8, (start_11 + y_7 < size_0 ? Vector<int>.AllBitsSet : Vector<int>.Zero) & Vector.LessThan(Vector.Create(column_8) + Vector<int>.Indices, Vector.Create(size_0))), Vector.Create(0)));
                    }
                    for (; threadIdxX < blockDimX; threadIdxX++)
                    {
                        at.X = threadIdxX;
                        int x_6 = threadIdxX;
                        int y_7 = threadIdxY;
                        int column_8 = blockIdxX * 8 + x_6;
                        int row_9 = blockIdxY * 8 + y_7;
                        left_4[y_7 * 8 + x_6] = row_9 < size_0 && start_11 + x_6 < size_0 ? a_1[row_9 * size_0 + start_11 + x_6] : 0;
                        right_5[y_7 * 8 + x_6] = start_11 + y_7 < size_0 && column_8 < size_0 ? b_2[(start_11 + y_7) * size_0 + column_8] : 0;
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
                        Vector<int> sum_10 = CpuLanes.Load(sum_10_perThread, thread);
                        int x_6 = threadIdxX;
                        int y_7 = threadIdxY;
                        for (int k_12 = 0; k_12 < 8; k_12 = k_12 + 1)
                        {
                            sum_10 = sum_10 + Vector.Create(left_4[y_7 * 8 + k_12]) * CpuLanes.Load(right_5, k_12 * 8 + x_6);
                        }
                        CpuLanes.Store(sum_10_perThread, thread, sum_10);
                    }
                    for (; threadIdxX < blockDimX; threadIdxX++)
                    {
                        at.X = threadIdxX;
                        int thread = row + threadIdxX;
                        int x_6 = threadIdxX;
                        int y_7 = threadIdxY;
                        int sum_10 = sum_10_perThread[thread];
                        for (int k_12 = 0; k_12 < 8; k_12 = k_12 + 1)
                        {
                            sum_10 = sum_10 + left_4[y_7 * 8 + k_12] * right_5[k_12 * 8 + x_6];
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
                    Vector<int> sum_10 = CpuLanes.Load(sum_10_perThread, thread);
                    int x_6 = threadIdxX;
                    int column_8 = blockIdxX * 8 + x_6;
                    int y_7 = threadIdxY;
                    int row_9 = blockIdxY * 8 + y_7;
                    if (row_9 < size_0)
                    {
                        Vector<int> active0 = Vector.LessThan(Vector.Create(column_8) + Vector<int>.Indices, Vector.Create(size_0));
                        if (active0 == Vector<int>.AllBitsSet)
                        {
                            CpuLanes.Store(c_3, row_9 * size_0 + column_8, sum_10);
                        }
                        else if (active0 != Vector<int>.Zero)
                        {
                            CpuLanes.Store(c_3, row_9 * size_0 + column_8, sum_10, active0);
                        }
                    }
                }
                for (; threadIdxX < blockDimX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    int thread = row + threadIdxX;
                    int x_6 = threadIdxX;
                    int column_8 = blockIdxX * 8 + x_6;
                    int y_7 = threadIdxY;
                    int row_9 = blockIdxY * 8 + y_7;
                    int sum_10 = sum_10_perThread[thread];
                    if (row_9 < size_0 && column_8 < size_0)
                    {
                        c_3[row_9 * size_0 + column_8] = sum_10;
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
        int size_0 = *(int*)arguments[0];
        global::System.ReadOnlySpan<int> a_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.ReadOnlySpan<int> b_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::System.Span<int> c_3 = new(*(void**)arguments[5], *(int*)arguments[6]);
        global::System.Span<int> left_4 = blocks.Arena.Allocate<int>(64);
        global::System.Span<int> right_5 = blocks.Arena.Allocate<int>(64);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        global::System.Span<int> sum_10_perThread = blocks.Arena.Allocate<int>(threads);
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
                int sum_10 = 0;
                sum_10_perThread[thread] = sum_10;
            }
            for (int start_11 = 0; start_11 < size_0; start_11 = start_11 + 8)
            {
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
                {
                    int x_6 = threadIdxX;
                    int y_7 = threadIdxY;
                    int column_8 = blockIdxX * 8 + x_6;
                    int row_9 = blockIdxY * 8 + y_7;
                    left_4[y_7 * 8 + x_6] = row_9 < size_0 && start_11 + x_6 < size_0 ? a_1[row_9 * size_0 + start_11 + x_6] : 0;
                    right_5[y_7 * 8 + x_6] = start_11 + y_7 < size_0 && column_8 < size_0 ? b_2[(start_11 + y_7) * size_0 + column_8] : 0;
                }
                // barrier 0
                for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
                for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    int thread = row + threadIdxX;
                    int x_6 = threadIdxX;
                    int y_7 = threadIdxY;
                    int sum_10 = sum_10_perThread[thread];
                    for (int k_12 = 0; k_12 < 8; k_12 = k_12 + 1)
                    {
                        sum_10 = sum_10 + left_4[y_7 * 8 + k_12] * right_5[k_12 * 8 + x_6];
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
                int x_6 = threadIdxX;
                int column_8 = blockIdxX * 8 + x_6;
                int y_7 = threadIdxY;
                int row_9 = blockIdxY * 8 + y_7;
                int sum_10 = sum_10_perThread[thread];
                if (row_9 < size_0 && column_8 < size_0)
                {
                    c_3[row_9 * size_0 + column_8] = sum_10;
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
        int width_0 = *(int*)arguments[0];
        global::System.ReadOnlySpan<float> a_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.ReadOnlySpan<float> b_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::System.Span<float> results_3 = new(*(void**)arguments[5], *(int*)arguments[6]);
        global::System.Span<float> parts_4 = blocks.Arena.Allocate<float>(16);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            at.Block = block;
            {
                int start_6 = blockIdxX * width_0;
                for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                {
                    int threadIdxX = 0;
                    for (; (long)blockDimX - threadIdxX >= Vector<int>.Count; threadIdxX += Vector<int>.Count)
                    {
                        at.X = threadIdxX;
                        int t_5 = threadIdxX;
                        Vector<float> sum_7 = Vector.Create(0f);
                        {
                            int k_8 = t_5;
                            Vector<int> active0 = Vector<int>.AllBitsSet;
                            while ((active0 &= Vector.LessThan(Vector.Create(k_8) + Vector<int>.Indices, Vector.Create(width_0))) != Vector<int>.Zero)
                            {
                                sum_7 = Vector.ConditionalSelect(active0, sum_7 + CpuLanes.Load(a_1, start_6 + k_8, active0) * CpuLanes.Load(b_2, start_6 + k_8, active0), sum_7);
                                k_8 = k_8 + 16;
                            }
                        }
                        CpuLanes.Store(parts_4, t_5, sum_7);
                    }
                    for (; threadIdxX < blockDimX; threadIdxX++)
                    {
                        at.X = threadIdxX;
                        int t_5 = threadIdxX;
                        float sum_7 = 0f;
                        for (int k_8 = t_5; k_8 < width_0; k_8 = k_8 + 16)
                        {
                            sum_7 = sum_7 + a_1[start_6 + k_8] * b_2[start_6 + k_8];
                        }
                        parts_4[t_5] = sum_7;
                    }
                }
            }
            // barrier 0
            for (int half_9 = 8; half_9 > 0; half_9 = half_9 >> 1)
            {
                for (int threadIdxZ = at.Z = 0, from = 0, to = global::System.Math.Min(blockDimX, half_9); threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                {
                    int threadIdxX = from;
                    for (; (long)to - threadIdxX >= Vector<int>.Count; threadIdxX += Vector<int>.Count)
                    {
                        at.X = threadIdxX;
                        int t_5 = threadIdxX;
                        CpuLanes.Store(parts_4, t_5, CpuLanes.Load(parts_4, t_5) + CpuLanes.Load(parts_4, t_5 + half_9));
                    }
                    for (; threadIdxX < to; threadIdxX++)
                    {
                        at.X = threadIdxX;
                        int t_5 = threadIdxX;
                        parts_4[t_5] = parts_4[t_5] + parts_4[t_5 + half_9];
                    }
                }
                // barrier 1
            }
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0, from = 0, to = global::System.Math.Min(blockDimX, 1); threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = from; threadIdxX < to; threadIdxX++)
            {
                results_3[blockIdxX] = parts_4[0];
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
        int width_0 = *(int*)arguments[0];
        global::System.ReadOnlySpan<float> a_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.ReadOnlySpan<float> b_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::System.Span<float> results_3 = new(*(void**)arguments[5], *(int*)arguments[6]);
        global::System.Span<float> parts_4 = blocks.Arena.Allocate<float>(16);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            at.Block = block;
            {
                int start_6 = blockIdxX * width_0;
                for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    int t_5 = threadIdxX;
                    float sum_7 = 0f;
                    for (int k_8 = t_5; k_8 < width_0; k_8 = k_8 + 16)
                    {
                        sum_7 = sum_7 + a_1[start_6 + k_8] * b_2[start_6 + k_8];
                    }
                    parts_4[t_5] = sum_7;
                }
            }
            // barrier 0
            for (int half_9 = 8; half_9 > 0; half_9 = half_9 >> 1)
            {
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int threadIdxZ = at.Z = 0, from = 0, to = global::System.Math.Min(blockDimX, half_9); threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                for (int threadIdxX = from; threadIdxX < to; threadIdxX++)
                {
                    int t_5 = threadIdxX;
                    parts_4[t_5] = parts_4[t_5] + parts_4[t_5 + half_9];
                }
                // barrier 1
            }
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0, from = 0, to = global::System.Math.Min(blockDimX, 1); threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = from; threadIdxX < to; threadIdxX++)
            {
                results_3[blockIdxX] = parts_4[0];
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
        int size_0 = *(int*)arguments[0];
        global::System.Span<double> matrix_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            at.Block = block;
            for (int pivot_3 = 0; pivot_3 < size_0; pivot_3 = pivot_3 + 1)
            {
                for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    int row_2 = threadIdxX;
                    if (row_2 > pivot_3 && row_2 < size_0)
                    {
                        double factor_4 = matrix_1[row_2 * size_0 + pivot_3] / matrix_1[pivot_3 * size_0 + pivot_3];
                        for (int k_5 = pivot_3; k_5 < size_0; k_5 = k_5 + 1)
                        {
                            matrix_1[row_2 * size_0 + k_5] = matrix_1[row_2 * size_0 + k_5] - factor_4 * matrix_1[pivot_3 * size_0 + k_5];
                        }
                    }
                }
                // barrier 0
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
        int size_0 = *(int*)arguments[0];
        global::System.Span<int> distances_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        global::System.Span<int> through_5_perThread = blocks.Arena.Allocate<int>(threads);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            at.Block = block;
            for (int k_4 = 0; k_4 < size_0; k_4 = k_4 + 1)
            {
                for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
                {
                    int threadIdxX = 0;
                    for (; (long)blockDimX - threadIdxX >= Vector<int>.Count; threadIdxX += Vector<int>.Count)
                    {
                        at.X = threadIdxX;
                        int thread = row + threadIdxX;
                        int x_2 = threadIdxX;
                        int y_3 = threadIdxY;
                        Vector<int> through_5 = Vector.Create(distances_1[y_3 * size_0 + k_4]) + CpuLanes.Load(distances_1, k_4 * size_0 + x_2);
                        CpuLanes.Store(through_5_perThread, thread, through_5);
                    }
                    for (; threadIdxX < blockDimX; threadIdxX++)
                    {
                        at.X = threadIdxX;
                        int thread = row + threadIdxX;
                        int x_2 = threadIdxX;
                        int y_3 = threadIdxY;
                        int through_5 = distances_1[y_3 * size_0 + k_4] + distances_1[k_4 * size_0 + x_2];
                        through_5_perThread[thread] = through_5;
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
                        Vector<int> through_5 = CpuLanes.Load(through_5_perThread, thread);
                        int x_2 = threadIdxX;
                        int y_3 = threadIdxY;
                        Vector<int> active0 = Vector.LessThan(through_5, CpuLanes.Load(distances_1, y_3 * size_0 + x_2));
                        if (active0 == Vector<int>.AllBitsSet)
                        {
                            CpuLanes.Store(distances_1, y_3 * size_0 + x_2, through_5);
                        }
                        else if (active0 != Vector<int>.Zero)
                        {
                            CpuLanes.Store(distances_1, y_3 * size_0 + x_2, through_5, active0);
                        }
                    }
                    for (; threadIdxX < blockDimX; threadIdxX++)
                    {
                        at.X = threadIdxX;
                        int thread = row + threadIdxX;
                        int x_2 = threadIdxX;
                        int y_3 = threadIdxY;
                        int through_5 = through_5_perThread[thread];
                        if (through_5 < distances_1[y_3 * size_0 + x_2])
                        {
                            distances_1[y_3 * size_0 + x_2] = through_5;
                        }
                    }
                }
                // barrier 1
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
        int size_0 = *(int*)arguments[0];
        global::System.Span<int> distances_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        global::System.Span<int> through_5_perThread = blocks.Arena.Allocate<int>(threads);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            at.Block = block;
            for (int k_4 = 0; k_4 < size_0; k_4 = k_4 + 1)
            {
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
                for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
                {
                    int thread = row + threadIdxX;
                    int x_2 = threadIdxX;
                    int y_3 = threadIdxY;
                    int through_5 = distances_1[y_3 * size_0 + k_4] + distances_1[k_4 * size_0 + x_2];
                    through_5_perThread[thread] = through_5;
                }
                // barrier 0
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
                for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
                {
                    int thread = row + threadIdxX;
                    int x_2 = threadIdxX;
                    int y_3 = threadIdxY;
                    int through_5 = through_5_perThread[thread];
                    if (through_5 < distances_1[y_3 * size_0 + x_2])
                    {
                        distances_1[y_3 * size_0 + x_2] = through_5;
                    }
                }
                // barrier 1
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
        int distance_0 = *(int*)arguments[0];
        global::System.ReadOnlySpan<int> starts_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.ReadOnlySpan<int> neighbours_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::System.ReadOnlySpan<int> before_3 = new(*(void**)arguments[5], *(int*)arguments[6]);
        global::System.Span<int> after_4 = new(*(void**)arguments[7], *(int*)arguments[8]);
        global::System.Span<int> found_5 = new(*(void**)arguments[9], *(int*)arguments[10]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, before_3.Length);
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            at.X = globalIdxX;
            int i_6 = globalIdxX;
            after_4[i_6] = before_3[i_6];
            if (before_3[i_6] >= 0)
            {
                continue;
            }
            for (int k_7 = starts_1[i_6]; k_7 < starts_1[i_6 + 1]; k_7 = k_7 + 1)
            {
                if (before_3[neighbours_2[k_7]] != distance_0)
                {
                    continue;
                }
                after_4[i_6] = distance_0 + 1;
                global::GpuKernels.Atomic.Add(ref found_5[0], 1);
                break;
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
        int distance_0 = *(int*)arguments[0];
        global::System.ReadOnlySpan<int> starts_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.ReadOnlySpan<int> neighbours_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::System.ReadOnlySpan<int> before_3 = new(*(void**)arguments[5], *(int*)arguments[6]);
        global::System.Span<int> after_4 = new(*(void**)arguments[7], *(int*)arguments[8]);
        global::System.Span<int> found_5 = new(*(void**)arguments[9], *(int*)arguments[10]);
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
                int i_6 = blockIdxX * blockDimX + threadIdxX;
                if (i_6 >= before_3.Length)
                {
                    continue;
                }
                after_4[i_6] = before_3[i_6];
                if (before_3[i_6] >= 0)
                {
                    continue;
                }
                for (int k_7 = starts_1[i_6]; k_7 < starts_1[i_6 + 1]; k_7 = k_7 + 1)
                {
                    if (before_3[neighbours_2[k_7]] != distance_0)
                    {
                        continue;
                    }
                    after_4[i_6] = distance_0 + 1;
                    global::GpuKernels.Atomic.Add(ref found_5[0], 1);
                    break;
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
        global::System.ReadOnlySpan<double> spots_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        double strike_1 = *(double*)arguments[2];
        double up_2 = *(double*)arguments[3];
        double probability_3 = *(double*)arguments[4];
        global::System.Span<double> prices_4 = new(*(void**)arguments[5], *(int*)arguments[6]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        double* values_6_memory_pointer = stackalloc double[9];
        global::System.Span<double> values_6_memory = new(values_6_memory_pointer, 9);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, spots_0.Length);
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            at.X = globalIdxX;
            int i_5 = globalIdxX;
            global::System.Span<double> values_6 = values_6_memory;
            values_6.Clear();
            double price_7 = spots_0[i_5];
            for (int k_8 = 0; k_8 < 8; k_8 = k_8 + 1)
            {
                price_7 = price_7 / up_2;
            }
            for (int k_9 = 0; k_9 <= 8; k_9 = k_9 + 1)
            {
                values_6[k_9] = global::System.Math.Max(price_7 - strike_1, 0d);
                price_7 = price_7 * (up_2 * up_2);
            }
            for (int step_10 = 8; step_10 > 0; step_10 = step_10 - 1)
            {
                for (int k_11 = 0; k_11 < step_10; k_11 = k_11 + 1)
                {
                    values_6[k_11] = (values_6[k_11] * (1d - probability_3) + values_6[k_11 + 1] * probability_3) * 0.99d;
                }
            }
            prices_4[i_5] = values_6[0];
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
        global::System.ReadOnlySpan<double> spots_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        double strike_1 = *(double*)arguments[2];
        double up_2 = *(double*)arguments[3];
        double probability_3 = *(double*)arguments[4];
        global::System.Span<double> prices_4 = new(*(void**)arguments[5], *(int*)arguments[6]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        double* values_6_memory_pointer = stackalloc double[9];
        global::System.Span<double> values_6_memory = new(values_6_memory_pointer, 9);
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
                int i_5 = blockIdxX * blockDimX + threadIdxX;
                if (i_5 >= spots_0.Length)
                {
                    continue;
                }
                global::System.Span<double> values_6 = values_6_memory;
                values_6.Clear();
                double price_7 = spots_0[i_5];
                for (int k_8 = 0; k_8 < 8; k_8 = k_8 + 1)
                {
                    price_7 = price_7 / up_2;
                }
                for (int k_9 = 0; k_9 <= 8; k_9 = k_9 + 1)
                {
                    values_6[k_9] = global::System.Math.Max(price_7 - strike_1, 0d);
                    price_7 = price_7 * (up_2 * up_2);
                }
                for (int step_10 = 8; step_10 > 0; step_10 = step_10 - 1)
                {
                    for (int k_11 = 0; k_11 < step_10; k_11 = k_11 + 1)
                    {
                        values_6[k_11] = (values_6[k_11] * (1d - probability_3) + values_6[k_11 + 1] * probability_3) * 0.99d;
                    }
                }
                prices_4[i_5] = values_6[0];
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
        global::System.ReadOnlySpan<float> spots_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        float strike_1 = *(float*)arguments[2];
        float years_2 = *(float*)arguments[3];
        global::System.Span<float> calls_3 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<float> puts_4 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, spots_0.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_5 = globalIdxX;
            float deviation_6 = 0.3f * global::System.MathF.Sqrt(years_2);
            float d1_7 = (global::System.MathF.Log(spots_0[i_5] / strike_1) + 0.065f * years_2) / deviation_6;
            float d2_8 = d1_7 - deviation_6;
            float discounted_9 = strike_1 * global::System.MathF.Exp(-0.02f * years_2);
            calls_3[i_5] = spots_0[i_5] * GpuKernels_Tests_Kernels_Matrices_Normal(d1_7) - discounted_9 * GpuKernels_Tests_Kernels_Matrices_Normal(d2_8);
            puts_4[i_5] = discounted_9 * GpuKernels_Tests_Kernels_Matrices_Normal(-d2_8) - spots_0[i_5] * GpuKernels_Tests_Kernels_Matrices_Normal(-d1_7);
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
        global::System.ReadOnlySpan<float> spots_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        float strike_1 = *(float*)arguments[2];
        float years_2 = *(float*)arguments[3];
        global::System.Span<float> calls_3 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<float> puts_4 = new(*(void**)arguments[6], *(int*)arguments[7]);
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
                int i_5 = blockIdxX * blockDimX + threadIdxX;
                if (i_5 >= spots_0.Length)
                {
                    continue;
                }
                float deviation_6 = 0.3f * global::System.MathF.Sqrt(years_2);
                float d1_7 = (global::System.MathF.Log(spots_0[i_5] / strike_1) + 0.065f * years_2) / deviation_6;
                float d2_8 = d1_7 - deviation_6;
                float discounted_9 = strike_1 * global::System.MathF.Exp(-0.02f * years_2);
                calls_3[i_5] = spots_0[i_5] * GpuKernels_Tests_Kernels_Matrices_Normal(d1_7) - discounted_9 * GpuKernels_Tests_Kernels_Matrices_Normal(d2_8);
                puts_4[i_5] = discounted_9 * GpuKernels_Tests_Kernels_Matrices_Normal(-d2_8) - spots_0[i_5] * GpuKernels_Tests_Kernels_Matrices_Normal(-d1_7);
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
private static float GpuKernels_Tests_Kernels_Matrices_Normal(float x_0)
{
    unchecked
    {
        float k_1 = 1f / (1f + 0.2316419f * global::System.Math.Abs(x_0));
        float tail_2 = 0.3989423f * global::System.MathF.Exp(-0.5f * x_0 * x_0) * k_1 * (0.31938154f + k_1 * (-0.35656378f + k_1 * (1.7814779f + k_1 * (-1.8212559f + k_1 * 1.3302745f))));
        return x_0 > 0f ? 1f - tail_2 : tail_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
[global::System.Runtime.CompilerServices.SkipLocalsInit]
private static void Run(void** arguments, in global::GpuKernels.CompilerServices.CpuBlocks blocks)
{
    unchecked
    {
        int blockDimX = blocks.Block.X;
        if (blocks.Grid is not { Y: 1, Z: 1 } || blocks.Block is not { Y: 1, Z: 1 } || blocks.End * blockDimX > int.MaxValue)
        {
            RunBlocks(arguments, in blocks);
            return;
        }
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        int size_0 = *(int*)arguments[0];
        global::System.Span<int> hits_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)(blocks.End * blockDimX);
        int from = first, to = end;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            at.X = globalIdxX;
            int i_2 = globalIdxX;
            int own_3 = 0;
            for (int x_4 = i_2; x_4 < size_0; x_4 = x_4 + gridDimX * blockDimX)
            {
                for (int y_5 = 0; y_5 < size_0; y_5 = y_5 + 1)
                {
                    if ((long)x_4 * (long)x_4 + (long)y_5 * (long)y_5 < (long)size_0 * (long)size_0)
                    {
                        own_3 = own_3 + 1;
                    }
                }
            }
            global::GpuKernels.Atomic.Add(ref hits_1[0], own_3);
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
        int size_0 = *(int*)arguments[0];
        global::System.Span<int> hits_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
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
                int i_2 = blockIdxX * blockDimX + threadIdxX;
                int own_3 = 0;
                for (int x_4 = i_2; x_4 < size_0; x_4 = x_4 + gridDimX * blockDimX)
                {
                    for (int y_5 = 0; y_5 < size_0; y_5 = y_5 + 1)
                    {
                        if ((long)x_4 * (long)x_4 + (long)y_5 * (long)y_5 < (long)size_0 * (long)size_0)
                        {
                            own_3 = own_3 + 1;
                        }
                    }
                }
                global::GpuKernels.Atomic.Add(ref hits_1[0], own_3);
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
        global::System.ReadOnlySpan<double> coefficients_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        int steps_1 = *(int*)arguments[2];
        global::System.Span<double> results_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, results_2.Length);
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            at.X = globalIdxX;
            int i_3 = globalIdxX;
            double end_4 = (double)(i_3 + 1);
            double width_5 = end_4 / (double)steps_1;
            double sum_6 = 0d;
            for (int k_7 = 0; k_7 <= steps_1; k_7 = k_7 + 1)
            {
                double x_8 = (double)k_7 * width_5;
                double value_9 = 0d;
                for (int c_10 = coefficients_0.Length - 1; c_10 >= 0; c_10 = c_10 - 1)
                {
                    value_9 = value_9 * x_8 + coefficients_0[c_10];
                }
                sum_6 = sum_6 + value_9 * (double)(k_7 == 0 || k_7 == steps_1 ? 1 : (k_7 % 2 == 0 ? 2 : 4));
            }
            results_2[i_3] = sum_6 * width_5 / 3d;
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
        global::System.ReadOnlySpan<double> coefficients_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        int steps_1 = *(int*)arguments[2];
        global::System.Span<double> results_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
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
                if (i_3 >= results_2.Length)
                {
                    continue;
                }
                double end_4 = (double)(i_3 + 1);
                double width_5 = end_4 / (double)steps_1;
                double sum_6 = 0d;
                for (int k_7 = 0; k_7 <= steps_1; k_7 = k_7 + 1)
                {
                    double x_8 = (double)k_7 * width_5;
                    double value_9 = 0d;
                    for (int c_10 = coefficients_0.Length - 1; c_10 >= 0; c_10 = c_10 - 1)
                    {
                        value_9 = value_9 * x_8 + coefficients_0[c_10];
                    }
                    sum_6 = sum_6 + value_9 * (double)(k_7 == 0 || k_7 == steps_1 ? 1 : (k_7 % 2 == 0 ? 2 : 4));
                }
                results_2[i_3] = sum_6 * width_5 / 3d;
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
        global::System.ReadOnlySpan<int> values_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> packed_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> counts_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<int> places_3 = blocks.Arena.Allocate<int>(32);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        global::System.Span<bool> isKept_6_perThread = blocks.Arena.Allocate<bool>(threads);
        global::System.Span<int> before_8_perThread = blocks.Arena.Allocate<int>(threads);
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
                int t_4 = threadIdxX;
                int i_5 = blockIdxX * 32 + t_4;
                bool isKept_6 = i_5 < values_0.Length && values_0[i_5] % 3 == 0;
                places_3[t_4] = isKept_6 ? 1 : 0;
                isKept_6_perThread[thread] = isKept_6;
            }
            // barrier 0
            for (int distance_7 = 1; distance_7 < 32; distance_7 = distance_7 * 2)
            {
                for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
                {
                    int threadIdxX = 0;
                    for (; (long)blockDimX - threadIdxX >= Vector<int>.Count; threadIdxX += Vector<int>.Count)
                    {
                        at.X = threadIdxX;
                        int thread = row + threadIdxX;
                        int t_4 = threadIdxX;
                        Vector<int> before_8 = Vector.ConditionalSelect(Vector.GreaterThanOrEqual(Vector.Create(t_4) + Vector<int>.Indices, Vector.Create(distance_7)), CpuLanes.Load(places_3, t_4 - distance_7, Vector.GreaterThanOrEqual(Vector.Create(t_4) + Vector<int>.Indices, Vector.Create(distance_7))), Vector.Create(0));
                        CpuLanes.Store(before_8_perThread, thread, before_8);
                    }
                    for (; threadIdxX < blockDimX; threadIdxX++)
                    {
                        at.X = threadIdxX;
                        int thread = row + threadIdxX;
                        int t_4 = threadIdxX;
                        int before_8 = t_4 >= distance_7 ? places_3[t_4 - distance_7] : 0;
                        before_8_perThread[thread] = before_8;
                    }
                }
                // barrier 1
                for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
                {
                    int threadIdxX = 0;
                    for (; (long)blockDimX - threadIdxX >= Vector<int>.Count; threadIdxX += Vector<int>.Count)
                    {
                        at.X = threadIdxX;
                        int thread = row + threadIdxX;
                        Vector<int> before_8 = CpuLanes.Load(before_8_perThread, thread);
                        int t_4 = threadIdxX;
                        CpuLanes.Store(places_3, t_4, CpuLanes.Load(places_3, t_4) + before_8);
                    }
                    for (; threadIdxX < blockDimX; threadIdxX++)
                    {
                        at.X = threadIdxX;
                        int thread = row + threadIdxX;
                        int t_4 = threadIdxX;
                        int before_8 = before_8_perThread[thread];
                        places_3[t_4] = places_3[t_4] + before_8;
                    }
                }
                // barrier 2
            }
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int thread = row + threadIdxX;
                int t_4 = threadIdxX;
                int i_5 = blockIdxX * 32 + t_4;
                bool isKept_6 = isKept_6_perThread[thread];
                if (isKept_6)
                {
                    packed_1[blockIdxX * 32 + places_3[t_4] - 1] = values_0[i_5];
                }
                if (t_4 == 31)
                {
                    counts_2[blockIdxX] = places_3[31];
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
        global::System.ReadOnlySpan<int> values_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> packed_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> counts_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<int> places_3 = blocks.Arena.Allocate<int>(32);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        global::System.Span<bool> isKept_6_perThread = blocks.Arena.Allocate<bool>(threads);
        global::System.Span<int> before_8_perThread = blocks.Arena.Allocate<int>(threads);
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
                int t_4 = threadIdxX;
                int i_5 = blockIdxX * 32 + t_4;
                bool isKept_6 = i_5 < values_0.Length && values_0[i_5] % 3 == 0;
                places_3[t_4] = isKept_6 ? 1 : 0;
                isKept_6_perThread[thread] = isKept_6;
            }
            // barrier 0
            for (int distance_7 = 1; distance_7 < 32; distance_7 = distance_7 * 2)
            {
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
                for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
                {
                    int thread = row + threadIdxX;
                    int t_4 = threadIdxX;
                    int before_8 = t_4 >= distance_7 ? places_3[t_4 - distance_7] : 0;
                    before_8_perThread[thread] = before_8;
                }
                // barrier 1
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
                for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
                {
                    int thread = row + threadIdxX;
                    int t_4 = threadIdxX;
                    int before_8 = before_8_perThread[thread];
                    places_3[t_4] = places_3[t_4] + before_8;
                }
                // barrier 2
            }
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int thread = row + threadIdxX;
                int t_4 = threadIdxX;
                int i_5 = blockIdxX * 32 + t_4;
                bool isKept_6 = isKept_6_perThread[thread];
                if (isKept_6)
                {
                    packed_1[blockIdxX * 32 + places_3[t_4] - 1] = values_0[i_5];
                }
                if (t_4 == 31)
                {
                    counts_2[blockIdxX] = places_3[31];
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
        global::System.ReadOnlySpan<sbyte> values_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<bool> starts_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, values_0.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_2 = globalIdxX;
            starts_1[i_2] = i_2 == 0 || (int)values_0[i_2] != (int)values_0[i_2 - 1];
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
        global::System.ReadOnlySpan<sbyte> values_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<bool> starts_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
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
                int i_2 = blockIdxX * blockDimX + threadIdxX;
                if (i_2 < values_0.Length)
                {
                    starts_1[i_2] = i_2 == 0 || (int)values_0[i_2] != (int)values_0[i_2 - 1];
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
