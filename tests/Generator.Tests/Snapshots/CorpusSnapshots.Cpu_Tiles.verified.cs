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
        int height_1 = *(int*)arguments[1];
        global::System.ReadOnlySpan<float> x_2 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<float> y_3 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<float> tile_4 = blocks.Arena.Allocate<float>(272);
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
                    int column_5 = blockIdxX * 16 + threadIdxX;
                    int row_6 = blockIdxY * 16 + threadIdxY;
                    if (row_6 < height_1)
                    {
                        Vector<int> active0 = Vector.LessThan(Vector.Create(column_5) + Vector<int>.Indices, Vector.Create(width_0));
                        if (active0 == Vector<int>.AllBitsSet)
                        {
                            CpuLanes.Store(tile_4, threadIdxY * 17 + threadIdxX, CpuLanes.Load(x_2, row_6 * width_0 + column_5));
                        }
                        else if (active0 != Vector<int>.Zero)
                        {
                            CpuLanes.Store(tile_4, threadIdxY * 17 + threadIdxX, CpuLanes.Load(x_2, row_6 * width_0 + column_5, active0), active0);
                        }
                    }
                }
                for (; threadIdxX < blockDimX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    int column_5 = blockIdxX * 16 + threadIdxX;
                    int row_6 = blockIdxY * 16 + threadIdxY;
                    if (row_6 < height_1 && column_5 < width_0)
                    {
                        tile_4[threadIdxY * 17 + threadIdxX] = x_2[row_6 * width_0 + column_5];
                    }
                }
            }
            // barrier 0
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int targetColumn_7 = blockIdxY * 16 + threadIdxX;
                int targetRow_8 = blockIdxX * 16 + threadIdxY;
                if (targetRow_8 < width_0 && targetColumn_7 < height_1)
                {
                    y_3[targetRow_8 * height_1 + targetColumn_7] = tile_4[threadIdxX * 17 + threadIdxY];
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
        int width_0 = *(int*)arguments[0];
        int height_1 = *(int*)arguments[1];
        global::System.ReadOnlySpan<float> x_2 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<float> y_3 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<float> tile_4 = blocks.Arena.Allocate<float>(272);
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
                int column_5 = blockIdxX * 16 + threadIdxX;
                int row_6 = blockIdxY * 16 + threadIdxY;
                if (row_6 < height_1 && column_5 < width_0)
                {
                    tile_4[threadIdxY * 17 + threadIdxX] = x_2[row_6 * width_0 + column_5];
                }
            }
            // barrier 0
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int targetColumn_7 = blockIdxY * 16 + threadIdxX;
                int targetRow_8 = blockIdxX * 16 + threadIdxY;
                if (targetRow_8 < width_0 && targetColumn_7 < height_1)
                {
                    y_3[targetRow_8 * height_1 + targetColumn_7] = tile_4[threadIdxX * 17 + threadIdxY];
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
        global::System.Span<int> results_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<byte> bytes_1 = blocks.Arena.Allocate<byte>(36);
        global::System.Span<int> counts_2 = blocks.Arena.Allocate<int>(40);
        global::System.Span<double> doubles_3 = blocks.Arena.Allocate<double>(72);
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
                int t_4 = threadIdxX;
                if (t_4 < 3)
                {
                    global::System.Span<byte> row_5 = bytes_1.Slice(t_4 * 12, 10);
                    for (int i_6 = 0; i_6 < row_5.Length; i_6 = i_6 + 1)
                    {
                        row_5[i_6] = (byte)(i_6 * i_6 + t_4);
                    }
                }
                global::System.Span<int> temp_7 = counts_2.Slice(t_4 * 5, 4);
                for (int index_8 = 0; index_8 < temp_7.Length; index_8 = index_8 + 1)
                {
                    temp_7[index_8] = t_4;
                }
                for (int i_9 = 0; i_9 < 8; i_9 = i_9 + 1)
                {
                    doubles_3[t_4 * 9 + i_9] = (double)(counts_2[t_4 * 5 + i_9 % 4] + i_9 * 10);
                }
            }
            // barrier 0
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int t_4 = threadIdxX;
                counts_2[NotConstant(0) * 5 + t_4 % 4] += t_4;
                int cornerIndex_10 = (NotConstant(8) - 1) * 9 + t_4;
                doubles_3[cornerIndex_10] = doubles_3[cornerIndex_10] + 1d;
            }
            // barrier 1
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int t_4 = threadIdxX;
                results_0[t_4] = counts_2[NotConstant(0) * 5 + t_4 % 4] * 1000 + (int)bytes_1[t_4 % 3 * 12 + (9 - t_4)] + (int)doubles_3[t_4 * 9 + (7 - t_4)] + GpuKernels_Tests_Kernels_Tiles_Sum(counts_2.Slice(NotConstant(1) * 5, 4));
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
private static int GpuKernels_Tests_Kernels_Tiles_Sum(global::System.ReadOnlySpan<int> x_0)
{
    unchecked
    {
        int sum_1 = 0;
        global::System.ReadOnlySpan<int> temp_2 = x_0;
        for (int index_3 = 0; index_3 < temp_2.Length; index_3 = index_3 + 1)
        {
            int value_4 = temp_2[index_3];
            sum_1 = sum_1 + value_4;
        }
        return sum_1;
    }
}

private static T NotConstant<T>(T value) => value;
