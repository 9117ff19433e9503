[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
[global::System.Runtime.CompilerServices.SkipLocalsInit]
private static void Run(void** arguments, in global::GpuKernels.CompilerServices.CpuBlocks blocks)
{
    unchecked
    {
        int blockDimX = blocks.Block.X;
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        global::System.ReadOnlySpan<float> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<float> floats_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<double> doubles_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                float zero_4 = x_0[0];
                floats_1[2 * i_3] = 0f - x_0[i_3];
                floats_1[2 * i_3 + 1] = -x_0[i_3] + zero_4 * 0f;
                doubles_2[2 * i_3] = 0d - (double)x_0[i_3];
                doubles_2[2 * i_3 + 1] = (double)-(0f - x_0[i_3]);
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
        global::System.ReadOnlySpan<int> left_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<int> right_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, left_0.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_3 = globalIdxX;
            int a_4 = left_0[i_3];
            int b_5 = right_1[i_3];
            int o_6 = i_3 * 16;
            results_2[o_6] = a_4 + b_5;
            results_2[o_6 + 1] = a_4 - b_5;
            results_2[o_6 + 2] = a_4 * b_5;
            results_2[o_6 + 3] = -a_4;
            results_2[o_6 + 4] = ~a_4;
            results_2[o_6 + 5] = a_4 & b_5;
            results_2[o_6 + 6] = a_4 | b_5;
            results_2[o_6 + 7] = a_4 ^ b_5;
            results_2[o_6 + 8] = a_4 << (b_5 & 31);
            results_2[o_6 + 9] = a_4 >> (b_5 & 31);
            results_2[o_6 + 10] = a_4 >>> (b_5 & 31);
            results_2[o_6 + 11] = a_4 * b_5 + a_4 - (b_5 - a_4 * 3);
            results_2[o_6 + 12] = a_4 / 7 + b_5 % 10;
            results_2[o_6 + 13] = a_4 * a_4 >> 20;
            results_2[o_6 + 14] = a_4 + 1 > a_4 ? 1 : 0;
            results_2[o_6 + 15] = a_4 << 31;
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
        global::System.ReadOnlySpan<int> left_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<int> right_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                int i_3 = blockIdxX * blockDimX + threadIdxX;
                if (i_3 >= left_0.Length)
                {
                    continue;
                }
                int a_4 = left_0[i_3];
                int b_5 = right_1[i_3];
                int o_6 = i_3 * 16;
                results_2[o_6] = a_4 + b_5;
                results_2[o_6 + 1] = a_4 - b_5;
                results_2[o_6 + 2] = a_4 * b_5;
                results_2[o_6 + 3] = -a_4;
                results_2[o_6 + 4] = ~a_4;
                results_2[o_6 + 5] = a_4 & b_5;
                results_2[o_6 + 6] = a_4 | b_5;
                results_2[o_6 + 7] = a_4 ^ b_5;
                results_2[o_6 + 8] = a_4 << (b_5 & 31);
                results_2[o_6 + 9] = a_4 >> (b_5 & 31);
                results_2[o_6 + 10] = a_4 >>> (b_5 & 31);
                results_2[o_6 + 11] = a_4 * b_5 + a_4 - (b_5 - a_4 * 3);
                results_2[o_6 + 12] = a_4 / 7 + b_5 % 10;
                results_2[o_6 + 13] = a_4 * a_4 >> 20;
                results_2[o_6 + 14] = a_4 + 1 > a_4 ? 1 : 0;
                results_2[o_6 + 15] = a_4 << 31;
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
        global::System.ReadOnlySpan<uint> left_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<uint> right_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<uint> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, left_0.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_3 = globalIdxX;
            uint a_4 = left_0[i_3];
            uint b_5 = right_1[i_3];
            int o_6 = i_3 * 16;
            int n_7 = (int)b_5;
            results_2[o_6] = a_4 + b_5;
            results_2[o_6 + 1] = a_4 - b_5;
            results_2[o_6 + 2] = a_4 * b_5;
            results_2[o_6 + 3] = (uint)-(long)a_4;
            results_2[o_6 + 4] = ~a_4;
            results_2[o_6 + 5] = a_4 & b_5;
            results_2[o_6 + 6] = a_4 | b_5;
            results_2[o_6 + 7] = a_4 ^ b_5;
            results_2[o_6 + 8] = a_4 << (n_7 & 31);
            results_2[o_6 + 9] = a_4 >> (n_7 & 31);
            results_2[o_6 + 10] = a_4 >>> (n_7 & 31);
            results_2[o_6 + 11] = a_4 / 7u + b_5 % 10u;
            results_2[o_6 + 12] = (uint)((long)a_4 - (long)n_7);
            results_2[o_6 + 13] = (uint)((long)n_7 + (long)a_4 >> 3);
            results_2[o_6 + 14] = a_4 >= 0u ? 1u : 0u;
            results_2[o_6 + 15] = a_4 + 1u > a_4 ? 1u : 0u;
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
        global::System.ReadOnlySpan<uint> left_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<uint> right_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<uint> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                int i_3 = blockIdxX * blockDimX + threadIdxX;
                if (i_3 >= left_0.Length)
                {
                    continue;
                }
                uint a_4 = left_0[i_3];
                uint b_5 = right_1[i_3];
                int o_6 = i_3 * 16;
                int n_7 = (int)b_5;
                results_2[o_6] = a_4 + b_5;
                results_2[o_6 + 1] = a_4 - b_5;
                results_2[o_6 + 2] = a_4 * b_5;
                results_2[o_6 + 3] = (uint)-(long)a_4;
                results_2[o_6 + 4] = ~a_4;
                results_2[o_6 + 5] = a_4 & b_5;
                results_2[o_6 + 6] = a_4 | b_5;
                results_2[o_6 + 7] = a_4 ^ b_5;
                results_2[o_6 + 8] = a_4 << (n_7 & 31);
                results_2[o_6 + 9] = a_4 >> (n_7 & 31);
                results_2[o_6 + 10] = a_4 >>> (n_7 & 31);
                results_2[o_6 + 11] = a_4 / 7u + b_5 % 10u;
                results_2[o_6 + 12] = (uint)((long)a_4 - (long)n_7);
                results_2[o_6 + 13] = (uint)((long)n_7 + (long)a_4 >> 3);
                results_2[o_6 + 14] = a_4 >= 0u ? 1u : 0u;
                results_2[o_6 + 15] = a_4 + 1u > a_4 ? 1u : 0u;
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
        global::System.ReadOnlySpan<long> left_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<long> right_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<long> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, left_0.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_3 = globalIdxX;
            long a_4 = left_0[i_3];
            long b_5 = right_1[i_3];
            int o_6 = i_3 * 16;
            int n_7 = (int)b_5;
            results_2[o_6] = a_4 + b_5;
            results_2[o_6 + 1] = a_4 - b_5;
            results_2[o_6 + 2] = a_4 * b_5;
            results_2[o_6 + 3] = -a_4;
            results_2[o_6 + 4] = ~a_4;
            results_2[o_6 + 5] = a_4 & b_5;
            results_2[o_6 + 6] = a_4 | b_5;
            results_2[o_6 + 7] = a_4 ^ b_5;
            results_2[o_6 + 8] = a_4 << (n_7 & 63);
            results_2[o_6 + 9] = a_4 >> (n_7 & 63);
            results_2[o_6 + 10] = a_4 >>> (n_7 & 63);
            results_2[o_6 + 11] = a_4 * 3L - (b_5 + 5L) * a_4;
            results_2[o_6 + 12] = a_4 / 1000L + b_5 % 77L;
            results_2[o_6 + 13] = (long)n_7 * (long)n_7;
            results_2[o_6 + 14] = (long)(n_7 * n_7);
            results_2[o_6 + 15] = (long)(a_4 - 1L < a_4 ? 1 : 0);
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
        global::System.ReadOnlySpan<long> left_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<long> right_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<long> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                int i_3 = blockIdxX * blockDimX + threadIdxX;
                if (i_3 >= left_0.Length)
                {
                    continue;
                }
                long a_4 = left_0[i_3];
                long b_5 = right_1[i_3];
                int o_6 = i_3 * 16;
                int n_7 = (int)b_5;
                results_2[o_6] = a_4 + b_5;
                results_2[o_6 + 1] = a_4 - b_5;
                results_2[o_6 + 2] = a_4 * b_5;
                results_2[o_6 + 3] = -a_4;
                results_2[o_6 + 4] = ~a_4;
                results_2[o_6 + 5] = a_4 & b_5;
                results_2[o_6 + 6] = a_4 | b_5;
                results_2[o_6 + 7] = a_4 ^ b_5;
                results_2[o_6 + 8] = a_4 << (n_7 & 63);
                results_2[o_6 + 9] = a_4 >> (n_7 & 63);
                results_2[o_6 + 10] = a_4 >>> (n_7 & 63);
                results_2[o_6 + 11] = a_4 * 3L - (b_5 + 5L) * a_4;
                results_2[o_6 + 12] = a_4 / 1000L + b_5 % 77L;
                results_2[o_6 + 13] = (long)n_7 * (long)n_7;
                results_2[o_6 + 14] = (long)(n_7 * n_7);
                results_2[o_6 + 15] = (long)(a_4 - 1L < a_4 ? 1 : 0);
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
        global::System.ReadOnlySpan<ulong> left_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<ulong> right_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<ulong> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, left_0.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_3 = globalIdxX;
            ulong a_4 = left_0[i_3];
            ulong b_5 = right_1[i_3];
            int o_6 = i_3 * 16;
            int n_7 = (int)b_5;
            results_2[o_6] = a_4 + b_5;
            results_2[o_6 + 1] = a_4 - b_5;
            results_2[o_6 + 2] = a_4 * b_5;
            results_2[o_6 + 3] = ~a_4;
            results_2[o_6 + 4] = a_4 & b_5;
            results_2[o_6 + 5] = a_4 | b_5;
            results_2[o_6 + 6] = a_4 ^ b_5;
            results_2[o_6 + 7] = a_4 << (n_7 & 63);
            results_2[o_6 + 8] = a_4 >> (n_7 & 63);
            results_2[o_6 + 9] = a_4 >>> (n_7 & 63);
            results_2[o_6 + 10] = a_4 / 1000UL + b_5 % 77UL;
            results_2[o_6 + 11] = a_4 * 11400714819323198485UL;
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
        global::System.ReadOnlySpan<ulong> left_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<ulong> right_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<ulong> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                int i_3 = blockIdxX * blockDimX + threadIdxX;
                if (i_3 >= left_0.Length)
                {
                    continue;
                }
                ulong a_4 = left_0[i_3];
                ulong b_5 = right_1[i_3];
                int o_6 = i_3 * 16;
                int n_7 = (int)b_5;
                results_2[o_6] = a_4 + b_5;
                results_2[o_6 + 1] = a_4 - b_5;
                results_2[o_6 + 2] = a_4 * b_5;
                results_2[o_6 + 3] = ~a_4;
                results_2[o_6 + 4] = a_4 & b_5;
                results_2[o_6 + 5] = a_4 | b_5;
                results_2[o_6 + 6] = a_4 ^ b_5;
                results_2[o_6 + 7] = a_4 << (n_7 & 63);
                results_2[o_6 + 8] = a_4 >> (n_7 & 63);
                results_2[o_6 + 9] = a_4 >>> (n_7 & 63);
                results_2[o_6 + 10] = a_4 / 1000UL + b_5 % 77UL;
                results_2[o_6 + 11] = a_4 * 11400714819323198485UL;
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
        global::System.Span<sbyte> signedBytes_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<byte> bytes_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<short> shorts_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<ushort> unsignedShorts_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::System.Span<char> chars_4 = new(*(void**)arguments[8], *(int*)arguments[9]);
        global::System.ReadOnlySpan<int> values_5 = new(*(void**)arguments[10], *(int*)arguments[11]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, values_5.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_6 = globalIdxX;
            int v_7 = values_5[i_6];
            signedBytes_0[i_6] = (sbyte)((int)signedBytes_0[i_6] + (int)(sbyte)v_7);
            signedBytes_0[i_6] = (sbyte)((int)signedBytes_0[i_6] - 1);
            bytes_1[i_6] = (byte)((int)bytes_1[i_6] + (int)(byte)v_7);
            bytes_1[i_6] = (byte)((int)bytes_1[i_6] << 1);
            shorts_2[i_6] = (short)((int)shorts_2[i_6] * (int)(short)v_7);
            shorts_2[i_6] = (short)((int)shorts_2[i_6] + 1);
            unsignedShorts_3[i_6] = (ushort)((int)unsignedShorts_3[i_6] * (int)unsignedShorts_3[i_6] + v_7);
            unsignedShorts_3[i_6] = (ushort)((int)unsignedShorts_3[i_6] >> 3);
            chars_4[i_6] = (char)((int)chars_4[i_6] ^ (int)(char)v_7);
            chars_4[i_6] = (char)((int)chars_4[i_6] + 1);
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
        global::System.Span<sbyte> signedBytes_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<byte> bytes_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<short> shorts_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<ushort> unsignedShorts_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::System.Span<char> chars_4 = new(*(void**)arguments[8], *(int*)arguments[9]);
        global::System.ReadOnlySpan<int> values_5 = new(*(void**)arguments[10], *(int*)arguments[11]);
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
                int i_6 = blockIdxX * blockDimX + threadIdxX;
                if (i_6 >= values_5.Length)
                {
                    continue;
                }
                int v_7 = values_5[i_6];
                signedBytes_0[i_6] = (sbyte)((int)signedBytes_0[i_6] + (int)(sbyte)v_7);
                signedBytes_0[i_6] = (sbyte)((int)signedBytes_0[i_6] - 1);
                bytes_1[i_6] = (byte)((int)bytes_1[i_6] + (int)(byte)v_7);
                bytes_1[i_6] = (byte)((int)bytes_1[i_6] << 1);
                shorts_2[i_6] = (short)((int)shorts_2[i_6] * (int)(short)v_7);
                shorts_2[i_6] = (short)((int)shorts_2[i_6] + 1);
                unsignedShorts_3[i_6] = (ushort)((int)unsignedShorts_3[i_6] * (int)unsignedShorts_3[i_6] + v_7);
                unsignedShorts_3[i_6] = (ushort)((int)unsignedShorts_3[i_6] >> 3);
                chars_4[i_6] = (char)((int)chars_4[i_6] ^ (int)(char)v_7);
                chars_4[i_6] = (char)((int)chars_4[i_6] + 1);
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
        global::System.ReadOnlySpan<int> a_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<int> b_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> ints_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.ReadOnlySpan<long> c_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::System.ReadOnlySpan<long> d_4 = new(*(void**)arguments[8], *(int*)arguments[9]);
        global::System.Span<long> longs_5 = new(*(void**)arguments[10], *(int*)arguments[11]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = end;
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_6 = globalIdxX;
            if (i_6 < a_0.Length)
            {
                ints_2[4 * i_6] = a_0[i_6] / b_1[i_6];
                ints_2[4 * i_6 + 1] = a_0[i_6] % b_1[i_6];
                ints_2[4 * i_6 + 2] = (int)((uint)a_0[i_6] / (uint)b_1[i_6]);
                ints_2[4 * i_6 + 3] = (int)((uint)a_0[i_6] % (uint)b_1[i_6]);
            }
            if (i_6 < c_3.Length)
            {
                longs_5[4 * i_6] = c_3[i_6] / d_4[i_6];
                longs_5[4 * i_6 + 1] = c_3[i_6] % d_4[i_6];
                longs_5[4 * i_6 + 2] = (long)((ulong)c_3[i_6] / (ulong)d_4[i_6]);
                longs_5[4 * i_6 + 3] = (long)((ulong)c_3[i_6] % (ulong)d_4[i_6]);
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
        global::System.ReadOnlySpan<int> a_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<int> b_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> ints_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.ReadOnlySpan<long> c_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::System.ReadOnlySpan<long> d_4 = new(*(void**)arguments[8], *(int*)arguments[9]);
        global::System.Span<long> longs_5 = new(*(void**)arguments[10], *(int*)arguments[11]);
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
                int i_6 = blockIdxX * blockDimX + threadIdxX;
                if (i_6 < a_0.Length)
                {
                    ints_2[4 * i_6] = a_0[i_6] / b_1[i_6];
                    ints_2[4 * i_6 + 1] = a_0[i_6] % b_1[i_6];
                    ints_2[4 * i_6 + 2] = (int)((uint)a_0[i_6] / (uint)b_1[i_6]);
                    ints_2[4 * i_6 + 3] = (int)((uint)a_0[i_6] % (uint)b_1[i_6]);
                }
                if (i_6 < c_3.Length)
                {
                    longs_5[4 * i_6] = c_3[i_6] / d_4[i_6];
                    longs_5[4 * i_6 + 1] = c_3[i_6] % d_4[i_6];
                    longs_5[4 * i_6 + 2] = (long)((ulong)c_3[i_6] / (ulong)d_4[i_6]);
                    longs_5[4 * i_6 + 3] = (long)((ulong)c_3[i_6] % (ulong)d_4[i_6]);
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
        global::System.ReadOnlySpan<float> left_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<float> right_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<float> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, left_0.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_3 = globalIdxX;
            float a_4 = left_0[i_3];
            float b_5 = right_1[i_3];
            int o_6 = i_3 * 8;
            results_2[o_6] = a_4 + b_5;
            results_2[o_6 + 1] = a_4 - b_5;
            results_2[o_6 + 2] = a_4 * b_5;
            results_2[o_6 + 3] = a_4 / b_5;
            results_2[o_6 + 4] = a_4 % b_5;
            results_2[o_6 + 5] = -a_4;
            results_2[o_6 + 6] = a_4 * b_5 + a_4;
            results_2[o_6 + 7] = a_4 + 0.1f - 9.99995E-41f;
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
        global::System.ReadOnlySpan<float> left_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<float> right_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<float> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                int i_3 = blockIdxX * blockDimX + threadIdxX;
                if (i_3 >= left_0.Length)
                {
                    continue;
                }
                float a_4 = left_0[i_3];
                float b_5 = right_1[i_3];
                int o_6 = i_3 * 8;
                results_2[o_6] = a_4 + b_5;
                results_2[o_6 + 1] = a_4 - b_5;
                results_2[o_6 + 2] = a_4 * b_5;
                results_2[o_6 + 3] = a_4 / b_5;
                results_2[o_6 + 4] = a_4 % b_5;
                results_2[o_6 + 5] = -a_4;
                results_2[o_6 + 6] = a_4 * b_5 + a_4;
                results_2[o_6 + 7] = a_4 + 0.1f - 9.99995E-41f;
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
        global::System.ReadOnlySpan<double> left_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<double> right_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<double> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, left_0.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_3 = globalIdxX;
            double a_4 = left_0[i_3];
            double b_5 = right_1[i_3];
            int o_6 = i_3 * 8;
            results_2[o_6] = a_4 + b_5;
            results_2[o_6 + 1] = a_4 - b_5;
            results_2[o_6 + 2] = a_4 * b_5;
            results_2[o_6 + 3] = a_4 / b_5;
            results_2[o_6 + 4] = a_4 % b_5;
            results_2[o_6 + 5] = -a_4;
            results_2[o_6 + 6] = a_4 * b_5 + a_4;
            results_2[o_6 + 7] = a_4 + 0.1d - (double)(float)b_5;
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
        global::System.ReadOnlySpan<double> left_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<double> right_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<double> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                int i_3 = blockIdxX * blockDimX + threadIdxX;
                if (i_3 >= left_0.Length)
                {
                    continue;
                }
                double a_4 = left_0[i_3];
                double b_5 = right_1[i_3];
                int o_6 = i_3 * 8;
                results_2[o_6] = a_4 + b_5;
                results_2[o_6 + 1] = a_4 - b_5;
                results_2[o_6 + 2] = a_4 * b_5;
                results_2[o_6 + 3] = a_4 / b_5;
                results_2[o_6 + 4] = a_4 % b_5;
                results_2[o_6 + 5] = -a_4;
                results_2[o_6 + 6] = a_4 * b_5 + a_4;
                results_2[o_6 + 7] = a_4 + 0.1d - (double)(float)b_5;
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
        global::System.Span<int> values_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
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
                int i_1 = threadIdxX;
                int a_2 = values_0[i_1];
                int temp_3 = a_2;
                a_2 = temp_3 + 1;
                int temp_4 = a_2 + 1;
                a_2 = temp_4;
                int b_5 = temp_3 + temp_4;
                a_2 = a_2 - 3;
                a_2 = a_2 << 2;
                int temp_7 = a_2;
                int temp_6 = b_5;
                b_5 = temp_6 - 1;
                a_2 = temp_7 ^ temp_6;
                b_5 = b_5 % 11;
                values_0[i_1] = a_2 * 31 + b_5;
                values_0[i_1] = values_0[i_1] + 1;
                values_0[i_1] = values_0[i_1] - 1;
                values_0[i_1] = values_0[i_1] + 2147483647;
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
