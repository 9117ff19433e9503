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
        global::System.ReadOnlySpan<float> values_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<long> results_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<ulong> unsignedResults_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<double> doubles_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, values_0.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_4 = globalIdxX;
            float x_5 = values_0[i_4];
            int o_6 = i_4 * 8;
            results_1[o_6] = (long)(sbyte)(int)x_5;
            results_1[o_6 + 1] = (long)(byte)(int)x_5;
            results_1[o_6 + 2] = (long)(short)(int)x_5;
            results_1[o_6 + 3] = (long)(ushort)(int)x_5;
            results_1[o_6 + 4] = (long)(char)(int)x_5;
            results_1[o_6 + 5] = (long)(int)x_5;
            results_1[o_6 + 6] = (long)(uint)x_5;
            results_1[o_6 + 7] = (long)x_5;
            unsignedResults_2[i_4] = (ulong)x_5;
            doubles_3[i_4] = (double)x_5;
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
        global::System.ReadOnlySpan<float> values_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<long> results_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<ulong> unsignedResults_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<double> doubles_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
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
                int i_4 = blockIdxX * blockDimX + threadIdxX;
                if (i_4 >= values_0.Length)
                {
                    continue;
                }
                float x_5 = values_0[i_4];
                int o_6 = i_4 * 8;
                results_1[o_6] = (long)(sbyte)(int)x_5;
                results_1[o_6 + 1] = (long)(byte)(int)x_5;
                results_1[o_6 + 2] = (long)(short)(int)x_5;
                results_1[o_6 + 3] = (long)(ushort)(int)x_5;
                results_1[o_6 + 4] = (long)(char)(int)x_5;
                results_1[o_6 + 5] = (long)(int)x_5;
                results_1[o_6 + 6] = (long)(uint)x_5;
                results_1[o_6 + 7] = (long)x_5;
                unsignedResults_2[i_4] = (ulong)x_5;
                doubles_3[i_4] = (double)x_5;
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
        global::System.ReadOnlySpan<double> values_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<long> results_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<ulong> unsignedResults_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<float> floats_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, values_0.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_4 = globalIdxX;
            double x_5 = values_0[i_4];
            int o_6 = i_4 * 8;
            results_1[o_6] = (long)(sbyte)(int)x_5;
            results_1[o_6 + 1] = (long)(byte)(int)x_5;
            results_1[o_6 + 2] = (long)(short)(int)x_5;
            results_1[o_6 + 3] = (long)(ushort)(int)x_5;
            results_1[o_6 + 4] = (long)(char)(int)x_5;
            results_1[o_6 + 5] = (long)(int)x_5;
            results_1[o_6 + 6] = (long)(uint)x_5;
            results_1[o_6 + 7] = (long)x_5;
            unsignedResults_2[i_4] = (ulong)x_5;
            floats_3[i_4] = (float)x_5;
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
        global::System.ReadOnlySpan<double> values_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<long> results_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<ulong> unsignedResults_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<float> floats_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
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
                int i_4 = blockIdxX * blockDimX + threadIdxX;
                if (i_4 >= values_0.Length)
                {
                    continue;
                }
                double x_5 = values_0[i_4];
                int o_6 = i_4 * 8;
                results_1[o_6] = (long)(sbyte)(int)x_5;
                results_1[o_6 + 1] = (long)(byte)(int)x_5;
                results_1[o_6 + 2] = (long)(short)(int)x_5;
                results_1[o_6 + 3] = (long)(ushort)(int)x_5;
                results_1[o_6 + 4] = (long)(char)(int)x_5;
                results_1[o_6 + 5] = (long)(int)x_5;
                results_1[o_6 + 6] = (long)(uint)x_5;
                results_1[o_6 + 7] = (long)x_5;
                unsignedResults_2[i_4] = (ulong)x_5;
                floats_3[i_4] = (float)x_5;
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
        global::System.ReadOnlySpan<long> values_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<long> results_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<float> floats_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<double> doubles_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, values_0.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_4 = globalIdxX;
            long x_5 = values_0[i_4];
            int o_6 = i_4 * 8;
            results_1[o_6] = (long)(sbyte)x_5;
            results_1[o_6 + 1] = (long)(byte)x_5;
            results_1[o_6 + 2] = (long)(short)x_5;
            results_1[o_6 + 3] = (long)(ushort)x_5;
            results_1[o_6 + 4] = (long)(char)x_5;
            results_1[o_6 + 5] = (long)(int)x_5;
            results_1[o_6 + 6] = (long)(uint)x_5;
            results_1[o_6 + 7] = (long)(int)(x_5 * x_5 + 1L);
            floats_2[4 * i_4] = (float)x_5;
            floats_2[4 * i_4 + 1] = (float)(ulong)x_5;
            floats_2[4 * i_4 + 2] = (float)(int)x_5;
            floats_2[4 * i_4 + 3] = (float)(uint)x_5;
            doubles_3[4 * i_4] = (double)x_5;
            doubles_3[4 * i_4 + 1] = (double)(ulong)x_5;
            doubles_3[4 * i_4 + 2] = (double)(int)x_5;
            doubles_3[4 * i_4 + 3] = (double)(uint)x_5;
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
        global::System.ReadOnlySpan<long> values_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<long> results_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<float> floats_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<double> doubles_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
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
                int i_4 = blockIdxX * blockDimX + threadIdxX;
                if (i_4 >= values_0.Length)
                {
                    continue;
                }
                long x_5 = values_0[i_4];
                int o_6 = i_4 * 8;
                results_1[o_6] = (long)(sbyte)x_5;
                results_1[o_6 + 1] = (long)(byte)x_5;
                results_1[o_6 + 2] = (long)(short)x_5;
                results_1[o_6 + 3] = (long)(ushort)x_5;
                results_1[o_6 + 4] = (long)(char)x_5;
                results_1[o_6 + 5] = (long)(int)x_5;
                results_1[o_6 + 6] = (long)(uint)x_5;
                results_1[o_6 + 7] = (long)(int)(x_5 * x_5 + 1L);
                floats_2[4 * i_4] = (float)x_5;
                floats_2[4 * i_4 + 1] = (float)(ulong)x_5;
                floats_2[4 * i_4 + 2] = (float)(int)x_5;
                floats_2[4 * i_4 + 3] = (float)(uint)x_5;
                doubles_3[4 * i_4] = (double)x_5;
                doubles_3[4 * i_4 + 1] = (double)(ulong)x_5;
                doubles_3[4 * i_4 + 2] = (double)(int)x_5;
                doubles_3[4 * i_4 + 3] = (double)(uint)x_5;
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
        global::System.ReadOnlySpan<int> values_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<long> results_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, values_0.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_2 = globalIdxX;
            sbyte a_3 = (sbyte)values_0[i_2];
            byte b_4 = (byte)values_0[i_2];
            short c_5 = (short)values_0[i_2];
            ushort d_6 = (ushort)values_0[i_2];
            char e_7 = (char)values_0[i_2];
            int o_8 = i_2 * 8;
            results_1[o_8] = (long)a_3;
            results_1[o_8 + 1] = (long)b_4;
            results_1[o_8 + 2] = (long)c_5;
            results_1[o_8 + 3] = (long)d_6;
            results_1[o_8 + 4] = (long)e_7;
            results_1[o_8 + 5] = (long)(uint)a_3;
            results_1[o_8 + 6] = (long)(uint)values_0[i_2] + (long)a_3;
            results_1[o_8 + 7] = (long)(ulong)a_3;
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
        global::System.ReadOnlySpan<int> values_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<long> results_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
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
                if (i_2 >= values_0.Length)
                {
                    continue;
                }
                sbyte a_3 = (sbyte)values_0[i_2];
                byte b_4 = (byte)values_0[i_2];
                short c_5 = (short)values_0[i_2];
                ushort d_6 = (ushort)values_0[i_2];
                char e_7 = (char)values_0[i_2];
                int o_8 = i_2 * 8;
                results_1[o_8] = (long)a_3;
                results_1[o_8 + 1] = (long)b_4;
                results_1[o_8 + 2] = (long)c_5;
                results_1[o_8 + 3] = (long)d_6;
                results_1[o_8 + 4] = (long)e_7;
                results_1[o_8 + 5] = (long)(uint)a_3;
                results_1[o_8 + 6] = (long)(uint)values_0[i_2] + (long)a_3;
                results_1[o_8 + 7] = (long)(ulong)a_3;
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
