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
        int by_0 = *(int*)arguments[0];
        global::System.Span<int> x_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.Span<int> lengths_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::System.Span<int> fixedPart_3 = blocks.Arena.Allocate<int>(4);
        global::System.Span<int> tile_4 = blocks.Arena.Allocate<int>((blocks.SharedBytes / sizeof(int)));
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
                    int t_5 = threadIdxX;
                    Vector<int> active0 = Vector.LessThan(Vector.Create(t_5) + Vector<int>.Indices, Vector.Create(4));
                    if (active0 == Vector<int>.AllBitsSet)
                    {
                        CpuLanes.Store(fixedPart_3, t_5, Vector.Create(by_0));
                    }
                    else if (active0 != Vector<int>.Zero)
                    {
                        CpuLanes.Store(fixedPart_3, t_5, Vector.Create(by_0), active0);
                    }
                    CpuLanes.Store(tile_4, t_5, CpuLanes.Load(x_1, blockIdxX * blockDimX + t_5));
                }
                for (; threadIdxX < blockDimX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    int t_5 = threadIdxX;
                    if (t_5 < 4)
                    {
                        fixedPart_3[t_5] = by_0;
                    }
                    tile_4[t_5] = x_1[blockIdxX * blockDimX + t_5];
                }
            }
            // barrier 0
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int t_5 = threadIdxX;
                x_1[blockIdxX * blockDimX + t_5] = tile_4[(t_5 + fixedPart_3[t_5 % 4]) % blockDimX];
                if (t_5 == 0)
                {
                    lengths_2[blockIdxX] = tile_4.Length;
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
        int by_0 = *(int*)arguments[0];
        global::System.Span<int> x_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.Span<int> lengths_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::System.Span<int> fixedPart_3 = blocks.Arena.Allocate<int>(4);
        global::System.Span<int> tile_4 = blocks.Arena.Allocate<int>((blocks.SharedBytes / sizeof(int)));
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
                int t_5 = threadIdxX;
                if (t_5 < 4)
                {
                    fixedPart_3[t_5] = by_0;
                }
                tile_4[t_5] = x_1[blockIdxX * blockDimX + t_5];
            }
            // barrier 0
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int t_5 = threadIdxX;
                x_1[blockIdxX * blockDimX + t_5] = tile_4[(t_5 + fixedPart_3[t_5 % 4]) % blockDimX];
                if (t_5 == 0)
                {
                    lengths_2[blockIdxX] = tile_4.Length;
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
        int count_0 = *(int*)arguments[0];
        global::System.Span<double> x_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.Span<int> y_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::System.Span<byte> memory_3 = blocks.Arena.Allocate<byte>((blocks.SharedBytes / sizeof(byte)));
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            at.Block = block;
            global::System.Span<double> doubles_4 = global::System.Runtime.InteropServices.MemoryMarshal.Cast<byte, double>(memory_3.Slice(0, count_0 * 8));
            global::System.Span<int> ints_5 = global::System.Runtime.InteropServices.MemoryMarshal.Cast<byte, int>(memory_3.Slice(count_0 * 8));
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int t_6 = threadIdxX;
                doubles_4[t_6] = x_1[t_6];
                ints_5[t_6] = y_2[t_6];
            }
            // barrier 0
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int t_6 = threadIdxX;
                x_1[t_6] = doubles_4[count_0 - 1 - t_6] * 2d;
                y_2[t_6] = ints_5[count_0 - 1 - t_6] + ints_5.Length;
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
        global::System.Span<float> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<float> first_1 = blocks.Arena.Allocate<float>(7680);
        global::System.Span<float> second_2 = blocks.Arena.Allocate<float>(7680);
        global::System.Span<float> third_3 = blocks.Arena.Allocate<float>(((blocks.SharedBytes - 61440) / sizeof(float)));
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
                    int t_4 = threadIdxX;
                    {
                        int i_5 = t_4;
                        Vector<int> active0 = Vector<int>.AllBitsSet;
                        while ((active0 &= Vector.LessThan(Vector.Create(i_5) + Vector<int>.Indices, Vector.Create(7680))) != Vector<int>.Zero)
                        {
                            CpuLanes.Store(first_1, i_5, Vector.ConvertToSingle(Vector.Create(i_5) + Vector<int>.Indices) + CpuLanes.Load(x_0, t_4, active0), active0);
                            CpuLanes.Store(second_2, i_5, Vector.ConvertToSingle(Vector.Create(2) * (Vector.Create(i_5) + Vector<int>.Indices)), active0);
                            i_5 = i_5 + blockDimX;
                        }
                    }
                    CpuLanes.Store(third_3, t_4, CpuLanes.Load(x_0, t_4));
                }
                for (; threadIdxX < blockDimX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    int t_4 = threadIdxX;
                    for (int i_5 = t_4; i_5 < 7680; i_5 = i_5 + blockDimX)
                    {
                        first_1[i_5] = (float)i_5 + x_0[t_4];
                        second_2[i_5] = (float)(2 * i_5);
                    }
                    third_3[t_4] = x_0[t_4];
                }
            }
            // barrier 0
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int t_4 = threadIdxX;
                x_0[t_4] = first_1[7679 - t_4] + second_2[7679 - 3 * t_4] + third_3[blockDimX - 1 - t_4] + (float)third_3.Length;
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
        global::System.Span<float> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<float> first_1 = blocks.Arena.Allocate<float>(7680);
        global::System.Span<float> second_2 = blocks.Arena.Allocate<float>(7680);
        global::System.Span<float> third_3 = blocks.Arena.Allocate<float>(((blocks.SharedBytes - 61440) / sizeof(float)));
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
                for (int i_5 = t_4; i_5 < 7680; i_5 = i_5 + blockDimX)
                {
                    first_1[i_5] = (float)i_5 + x_0[t_4];
                    second_2[i_5] = (float)(2 * i_5);
                }
                third_3[t_4] = x_0[t_4];
            }
            // barrier 0
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int t_4 = threadIdxX;
                x_0[t_4] = first_1[7679 - t_4] + second_2[7679 - 3 * t_4] + third_3[blockDimX - 1 - t_4] + (float)third_3.Length;
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
