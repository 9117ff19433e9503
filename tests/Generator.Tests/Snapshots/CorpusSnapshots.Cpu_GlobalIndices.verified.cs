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
        if (blocks.Grid is not { Y: 1, Z: 1 } || blocks.Block is not { Y: 1, Z: 1 } || global::System.Math.Min(blocks.End * blockDimX, blocks.Count) > int.MaxValue)
        {
            RunBlocks(arguments, in blocks);
            return;
        }
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        global::System.ReadOnlySpan<float> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<float> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, y_1.Length);
        int globalIdxX = from;
        for (; (long)to - globalIdxX >= Vector<int>.Count; globalIdxX += Vector<int>.Count)
        {
            at.X = globalIdxX;
            int i_2 = globalIdxX;
            CpuLanes.Store(y_1, i_2, CpuLanes.Load(x_0, i_2) * Vector.Create(2f) + Vector.ConvertToSingle(Vector.Create(globalIdxX) + Vector<int>.Indices));
        }
        for (; globalIdxX < to; globalIdxX++)
        {
            at.X = globalIdxX;
            int i_2 = globalIdxX;
            y_1[i_2] = x_0[i_2] * 2f + (float)globalIdxX;
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
        if (blocks.Grid is not { Y: 1, Z: 1 } || blocks.Block is not { Y: 1, Z: 1 } || global::System.Math.Min(blocks.End * blockDimX, blocks.Count) > int.MaxValue)
        {
            RunBlocks(arguments, in blocks);
            return;
        }
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        global::System.ReadOnlySpan<float> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<float> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, y_1.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_2 = globalIdxX;
            y_1[i_2] = x_0[i_2] * 2f + (float)globalIdxX;
        }
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
[global::System.Runtime.CompilerServices.SkipLocalsInit]
private static void RunBlocks(void** arguments, in global::GpuKernels.CompilerServices.CpuBlocks blocks)
{
    unchecked
    {
        if (!blocks.UsesSimd)
        {
            RunBlocksScalar(arguments, in blocks);
            return;
        }
        int blockDimX = blocks.Block.X;
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        global::System.ReadOnlySpan<float> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<float> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
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
            {
                int threadIdxX = 0;
                for (; (long)threadsX - threadIdxX >= Vector<int>.Count; threadIdxX += Vector<int>.Count)
                {
                    at.X = threadIdxX;
                    int i_2 = blockIdxX * blockDimX + threadIdxX;
                    Vector<int> active0 = Vector.LessThan(Vector.Create(i_2) + Vector<int>.Indices, Vector.Create(y_1.Length));
                    if (active0 == Vector<int>.AllBitsSet)
                    {
                        CpuLanes.Store(y_1, i_2, CpuLanes.Load(x_0, i_2) * Vector.Create(2f) + Vector.ConvertToSingle(Vector.Create(blockIdxX * blockDimX + threadIdxX) + Vector<int>.Indices));
                    }
                    else if (active0 != Vector<int>.Zero)
                    {
                        CpuLanes.Store(y_1, i_2, CpuLanes.Load(x_0, i_2, active0) * Vector.Create(2f) + Vector.ConvertToSingle(Vector.Create(blockIdxX * blockDimX + threadIdxX) + Vector<int>.Indices), active0);
                    }
                }
                for (; threadIdxX < threadsX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    int i_2 = blockIdxX * blockDimX + threadIdxX;
                    if (i_2 < y_1.Length)
                    {
                        y_1[i_2] = x_0[i_2] * 2f + (float)(blockIdxX * blockDimX + threadIdxX);
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
private static void RunBlocksScalar(void** arguments, in global::GpuKernels.CompilerServices.CpuBlocks blocks)
{
    unchecked
    {
        int blockDimX = blocks.Block.X;
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        global::System.ReadOnlySpan<float> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<float> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
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
                if (i_2 < y_1.Length)
                {
                    y_1[i_2] = x_0[i_2] * 2f + (float)(blockIdxX * blockDimX + threadIdxX);
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
        int width_0 = *(int*)arguments[0];
        int height_1 = *(int*)arguments[1];
        global::System.Span<int> cells_2 = new(*(void**)arguments[2], *(int*)arguments[3]);
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
                int temp_8 = (z_5 * height_1 + y_4) * width_0 + x_3;
                int temp_7 = x_3 + 100 * y_4 + 10000 * z_5;
                int temp_6 = GpuKernels_Tests_Kernels_GlobalIndices_Sum(threadIdxX, threadIdxY, blockIdxX, blockIdxY, blockDimX, blockDimY);
                cells_2[temp_8] = temp_7 + temp_6;
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
private static int GpuKernels_Tests_Kernels_GlobalIndices_Sum(int threadIdxX, int threadIdxY, int blockIdxX, int blockIdxY, int blockDimX, int blockDimY)
{
    unchecked
    {
        long temp_0 = (long)(blockIdxX * blockDimX + threadIdxX) + (long)(blockIdxY * blockDimY + threadIdxY);
        if ((long)(int)temp_0 != temp_0)
        {
            throw new global::System.OverflowException();
        }
        return (int)temp_0 * 1000000;
    }
}
