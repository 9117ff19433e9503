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
        global::System.ReadOnlySpan<ulong> seeds_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        int count_1 = *(int*)arguments[2];
        global::System.Span<uint> sums_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, seeds_0.Length);
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            at.X = globalIdxX;
            int i_3 = globalIdxX;
            GpuKernels_Tests_Kernels_Numbers_PcgMirror temp_4 = default(GpuKernels_Tests_Kernels_Numbers_PcgMirror);
            GpuKernels_Tests_Kernels_Numbers_Pcg_new(ref temp_4, seeds_0[i_3]);
            GpuKernels_Tests_Kernels_Numbers_PcgMirror random_5 = temp_4;
            uint sum_6 = 0u;
            for (int k_7 = 0; k_7 < count_1; k_7 = k_7 + 1)
            {
                uint temp_9 = sum_6 * 31u;
                uint temp_8 = GpuKernels_Tests_Kernels_Numbers_Pcg_Next(ref random_5);
                sum_6 = temp_9 + temp_8;
            }
            sums_2[i_3] = sum_6;
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
        global::System.ReadOnlySpan<ulong> seeds_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        int count_1 = *(int*)arguments[2];
        global::System.Span<uint> sums_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
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
                if (i_3 >= seeds_0.Length)
                {
                    continue;
                }
                GpuKernels_Tests_Kernels_Numbers_PcgMirror temp_4 = default(GpuKernels_Tests_Kernels_Numbers_PcgMirror);
                GpuKernels_Tests_Kernels_Numbers_Pcg_new(ref temp_4, seeds_0[i_3]);
                GpuKernels_Tests_Kernels_Numbers_PcgMirror random_5 = temp_4;
                uint sum_6 = 0u;
                for (int k_7 = 0; k_7 < count_1; k_7 = k_7 + 1)
                {
                    uint temp_9 = sum_6 * 31u;
                    uint temp_8 = GpuKernels_Tests_Kernels_Numbers_Pcg_Next(ref random_5);
                    sum_6 = temp_9 + temp_8;
                }
                sums_2[i_3] = sum_6;
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
private static void GpuKernels_Tests_Kernels_Numbers_Pcg_new(ref GpuKernels_Tests_Kernels_Numbers_PcgMirror this_0, ulong seed_1)
{
    unchecked
    {
        this_0.state_0 = seed_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static uint GpuKernels_Tests_Kernels_Numbers_Pcg_Next(ref GpuKernels_Tests_Kernels_Numbers_PcgMirror this_0)
{
    unchecked
    {
        ulong old_1 = this_0.state_0;
        this_0.state_0 = old_1 * 6364136223846793005UL + 1442695040888963407UL;
        return global::System.Numerics.BitOperations.RotateRight((uint)((old_1 >> 18 ^ old_1) >> 27), (int)(old_1 >> 59));
    }
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_Numbers_PcgMirror
{
    public ulong state_0;
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
        uint seed_0 = *(uint*)arguments[0];
        global::System.Span<uint> numbers_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.Span<uint> state_2 = blocks.Arena.Allocate<uint>(624);
        global::System.Span<uint> next_3 = blocks.Arena.Allocate<uint>(624);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            at.Block = block;
            for (int threadIdxZ = at.Z = 0, from = 0, to = global::System.Math.Min(blockDimX, 1); threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = from; threadIdxX < to; threadIdxX++)
            {
                at.X = threadIdxX;
                state_2[0] = seed_0 + (uint)blockIdxX;
                for (int k_4 = 1; k_4 < 624; k_4 = k_4 + 1)
                {
                    state_2[k_4] = 1812433253u * (state_2[k_4 - 1] ^ state_2[k_4 - 1] >> 30) + (uint)k_4;
                }
                for (int k_5 = 0; k_5 < 624; k_5 = k_5 + 1)
                {
                    uint y_6 = state_2[k_5] & 2147483648u | state_2[(k_5 + 1) % 624] & 2147483647u;
                    state_2[k_5] = state_2[(k_5 + 397) % 624] ^ y_6 >> 1 ^ ((y_6 & 1u) == 0u ? 0u : 2567483615u);
                }
            }
            // barrier 0
            if (blockDimX > 0 && global::System.Math.Max((long)624, blockDimX) + blockDimX <= int.MaxValue)
            {
                for (int past_10 = 0; past_10 < 624; past_10 += blockDimX)
                {
                    for (int threadIdxZ = at.Z = 0, from = 0, to = global::System.Math.Min(blockDimX, 624 - past_10); threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                    for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                    {
                        int threadIdxX = from;
                        for (; (long)to - threadIdxX >= Vector<int>.Count; threadIdxX += Vector<int>.Count)
                        {
                            at.X = threadIdxX;
                            int k_7 = threadIdxX + past_10;
                            Vector<uint> y_8 = CpuLanes.Load(state_2, k_7);
                            y_8 = y_8 ^ y_8 >> (11);
                            y_8 = y_8 ^ y_8 << (7) & Vector.Create(2636928640u);
                            y_8 = y_8 ^ y_8 << (15) & Vector.Create(4022730752u);
                            CpuLanes.Store(next_3, k_7, y_8 ^ y_8 >> (18));
                        }
                        for (; threadIdxX < to; threadIdxX++)
                        {
                            at.X = threadIdxX;
                            int k_7 = threadIdxX + past_10;
                            uint y_8 = state_2[k_7];
                            y_8 = y_8 ^ y_8 >> 11;
                            y_8 = y_8 ^ y_8 << 7 & 2636928640u;
                            y_8 = y_8 ^ y_8 << 15 & 4022730752u;
                            next_3[k_7] = y_8 ^ y_8 >> 18;
                        }
                    }
                }
            }
            else
            {
                for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    for (int k_7 = threadIdxX; k_7 < 624; k_7 = k_7 + blockDimX)
                    {
                        uint y_8 = state_2[k_7];
                        y_8 = y_8 ^ y_8 >> 11;
                        y_8 = y_8 ^ y_8 << 7 & 2636928640u;
                        y_8 = y_8 ^ y_8 << 15 & 4022730752u;
                        next_3[k_7] = y_8 ^ y_8 >> 18;
                    }
                }
            }
            // barrier 1
            if (blockDimX > 0 && global::System.Math.Max((long)624, blockDimX) + blockDimX <= int.MaxValue)
            {
                for (int past_10 = 0; past_10 < 624; past_10 += blockDimX)
                {
                    at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                    for (int threadIdxZ = at.Z = 0, from = 0, to = global::System.Math.Min(blockDimX, 624 - past_10); threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                    for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                    for (int threadIdxX = from; threadIdxX < to; threadIdxX++)
                    {
                        int k_9 = threadIdxX + past_10;
                        numbers_1[blockIdxX * 624 + k_9] = next_3[623 - k_9];
                    }
                }
            }
            else
            {
                for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    for (int k_9 = threadIdxX; k_9 < 624; k_9 = k_9 + blockDimX)
                    {
                        numbers_1[blockIdxX * 624 + k_9] = next_3[623 - k_9];
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
        uint seed_0 = *(uint*)arguments[0];
        global::System.Span<uint> numbers_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.Span<uint> state_2 = blocks.Arena.Allocate<uint>(624);
        global::System.Span<uint> next_3 = blocks.Arena.Allocate<uint>(624);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            at.Block = block;
            for (int threadIdxZ = at.Z = 0, from = 0, to = global::System.Math.Min(blockDimX, 1); threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = from; threadIdxX < to; threadIdxX++)
            {
                at.X = threadIdxX;
                state_2[0] = seed_0 + (uint)blockIdxX;
                for (int k_4 = 1; k_4 < 624; k_4 = k_4 + 1)
                {
                    state_2[k_4] = 1812433253u * (state_2[k_4 - 1] ^ state_2[k_4 - 1] >> 30) + (uint)k_4;
                }
                for (int k_5 = 0; k_5 < 624; k_5 = k_5 + 1)
                {
                    uint y_6 = state_2[k_5] & 2147483648u | state_2[(k_5 + 1) % 624] & 2147483647u;
                    state_2[k_5] = state_2[(k_5 + 397) % 624] ^ y_6 >> 1 ^ ((y_6 & 1u) == 0u ? 0u : 2567483615u);
                }
            }
            // barrier 0
            if (blockDimX > 0 && global::System.Math.Max((long)624, blockDimX) + blockDimX <= int.MaxValue)
            {
                for (int past_10 = 0; past_10 < 624; past_10 += blockDimX)
                {
                    at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                    for (int threadIdxZ = at.Z = 0, from = 0, to = global::System.Math.Min(blockDimX, 624 - past_10); threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                    for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                    for (int threadIdxX = from; threadIdxX < to; threadIdxX++)
                    {
                        int k_7 = threadIdxX + past_10;
                        uint y_8 = state_2[k_7];
                        y_8 = y_8 ^ y_8 >> 11;
                        y_8 = y_8 ^ y_8 << 7 & 2636928640u;
                        y_8 = y_8 ^ y_8 << 15 & 4022730752u;
                        next_3[k_7] = y_8 ^ y_8 >> 18;
                    }
                }
            }
            else
            {
                for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    for (int k_7 = threadIdxX; k_7 < 624; k_7 = k_7 + blockDimX)
                    {
                        uint y_8 = state_2[k_7];
                        y_8 = y_8 ^ y_8 >> 11;
                        y_8 = y_8 ^ y_8 << 7 & 2636928640u;
                        y_8 = y_8 ^ y_8 << 15 & 4022730752u;
                        next_3[k_7] = y_8 ^ y_8 >> 18;
                    }
                }
            }
            // barrier 1
            if (blockDimX > 0 && global::System.Math.Max((long)624, blockDimX) + blockDimX <= int.MaxValue)
            {
                for (int past_10 = 0; past_10 < 624; past_10 += blockDimX)
                {
                    at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                    for (int threadIdxZ = at.Z = 0, from = 0, to = global::System.Math.Min(blockDimX, 624 - past_10); threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                    for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                    for (int threadIdxX = from; threadIdxX < to; threadIdxX++)
                    {
                        int k_9 = threadIdxX + past_10;
                        numbers_1[blockIdxX * 624 + k_9] = next_3[623 - k_9];
                    }
                }
            }
            else
            {
                for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    for (int k_9 = threadIdxX; k_9 < 624; k_9 = k_9 + blockDimX)
                    {
                        numbers_1[blockIdxX * 624 + k_9] = next_3[623 - k_9];
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
        global::System.ReadOnlySpan<byte> bytes_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        int width_1 = *(int*)arguments[2];
        global::System.Span<ulong> hashes_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, hashes_2.Length);
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            at.X = globalIdxX;
            int i_3 = globalIdxX;
            ulong hash_4 = 14695981039346656037UL;
            global::System.ReadOnlySpan<byte> temp_5 = bytes_0.Slice(i_3 * width_1, width_1);
            for (int index_6 = 0; index_6 < temp_5.Length; index_6 = index_6 + 1)
            {
                byte b_7 = temp_5[index_6];
                hash_4 = (hash_4 ^ (ulong)b_7) * 1099511628211UL;
            }
            hashes_2[i_3] = hash_4;
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
        global::System.ReadOnlySpan<byte> bytes_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        int width_1 = *(int*)arguments[2];
        global::System.Span<ulong> hashes_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
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
                if (i_3 >= hashes_2.Length)
                {
                    continue;
                }
                ulong hash_4 = 14695981039346656037UL;
                global::System.ReadOnlySpan<byte> temp_5 = bytes_0.Slice(i_3 * width_1, width_1);
                for (int index_6 = 0; index_6 < temp_5.Length; index_6 = index_6 + 1)
                {
                    byte b_7 = temp_5[index_6];
                    hash_4 = (hash_4 ^ (ulong)b_7) * 1099511628211UL;
                }
                hashes_2[i_3] = hash_4;
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
        if (blocks.Grid is not { Y: 1, Z: 1 } || blocks.Block is not { Y: 1, Z: 1 } || global::System.Math.Min(blocks.End * blockDimX, blocks.Count) > int.MaxValue)
        {
            RunBlocks(arguments, in blocks);
            return;
        }
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        global::System.Span<uint> values_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, values_0.Length);
        int globalIdxX = from;
        for (; (long)to - globalIdxX >= Vector<int>.Count; globalIdxX += Vector<int>.Count)
        {
            at.X = globalIdxX;
            int i_1 = globalIdxX;
            Vector<uint> h_2 = CpuLanes.Load(values_0, i_1);
            h_2 = (h_2 ^ h_2 >> (16)) * Vector.Create(2246822507u);
            h_2 = (h_2 ^ h_2 >> (13)) * Vector.Create(3266489909u);
            CpuLanes.Store(values_0, i_1, h_2 ^ h_2 >> (16));
        }
        for (; globalIdxX < to; globalIdxX++)
        {
            at.X = globalIdxX;
            int i_1 = globalIdxX;
            uint h_2 = values_0[i_1];
            h_2 = (h_2 ^ h_2 >> 16) * 2246822507u;
            h_2 = (h_2 ^ h_2 >> 13) * 3266489909u;
            values_0[i_1] = h_2 ^ h_2 >> 16;
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
        global::System.Span<uint> values_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, values_0.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_1 = globalIdxX;
            uint h_2 = values_0[i_1];
            h_2 = (h_2 ^ h_2 >> 16) * 2246822507u;
            h_2 = (h_2 ^ h_2 >> 13) * 3266489909u;
            values_0[i_1] = h_2 ^ h_2 >> 16;
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
        global::System.Span<uint> values_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
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
                    int i_1 = blockIdxX * blockDimX + threadIdxX;
                    Vector<int> active0 = ~Vector.GreaterThanOrEqual(Vector.Create(i_1) + Vector<int>.Indices, Vector.Create(values_0.Length));
                    if (active0 == Vector<int>.AllBitsSet)
                    {
                        Vector<uint> h_2 = CpuLanes.Load(values_0, i_1);
                        h_2 = (h_2 ^ h_2 >> (16)) * Vector.Create(2246822507u);
                        h_2 = (h_2 ^ h_2 >> (13)) * Vector.Create(3266489909u);
                        CpuLanes.Store(values_0, i_1, h_2 ^ h_2 >> (16));
                    }
                    else if (active0 != Vector<int>.Zero)
                    {
                        Vector<uint> h_2 = CpuLanes.Load(values_0, i_1, active0);
                        h_2 = (h_2 ^ h_2 >> (16)) * Vector.Create(2246822507u);
                        h_2 = (h_2 ^ h_2 >> (13)) * Vector.Create(3266489909u);
                        CpuLanes.Store(values_0, i_1, h_2 ^ h_2 >> (16), active0);
                    }
                }
                for (; threadIdxX < threadsX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    int i_1 = blockIdxX * blockDimX + threadIdxX;
                    if (i_1 >= values_0.Length)
                    {
                        continue;
                    }
                    uint h_2 = values_0[i_1];
                    h_2 = (h_2 ^ h_2 >> 16) * 2246822507u;
                    h_2 = (h_2 ^ h_2 >> 13) * 3266489909u;
                    values_0[i_1] = h_2 ^ h_2 >> 16;
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
        global::System.Span<uint> values_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
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
                int i_1 = blockIdxX * blockDimX + threadIdxX;
                if (i_1 >= values_0.Length)
                {
                    continue;
                }
                uint h_2 = values_0[i_1];
                h_2 = (h_2 ^ h_2 >> 16) * 2246822507u;
                h_2 = (h_2 ^ h_2 >> 13) * 3266489909u;
                values_0[i_1] = h_2 ^ h_2 >> 16;
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
        global::System.ReadOnlySpan<byte> bytes_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        int width_1 = *(int*)arguments[2];
        global::System.Span<uint> sums_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, sums_2.Length);
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            at.X = globalIdxX;
            int i_3 = globalIdxX;
            uint sum_4 = 4294967295u;
            for (int k_5 = 0; k_5 < width_1; k_5 = k_5 + 1)
            {
                sum_4 = sum_4 ^ (uint)bytes_0[i_3 * width_1 + k_5];
                for (int bit_6 = 0; bit_6 < 8; bit_6 = bit_6 + 1)
                {
                    sum_4 = sum_4 >> 1 ^ 3988292384u & (uint)-(int)(sum_4 & 1u);
                }
            }
            sums_2[i_3] = ~sum_4;
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
        global::System.ReadOnlySpan<byte> bytes_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        int width_1 = *(int*)arguments[2];
        global::System.Span<uint> sums_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
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
                if (i_3 >= sums_2.Length)
                {
                    continue;
                }
                uint sum_4 = 4294967295u;
                for (int k_5 = 0; k_5 < width_1; k_5 = k_5 + 1)
                {
                    sum_4 = sum_4 ^ (uint)bytes_0[i_3 * width_1 + k_5];
                    for (int bit_6 = 0; bit_6 < 8; bit_6 = bit_6 + 1)
                    {
                        sum_4 = sum_4 >> 1 ^ 3988292384u & (uint)-(int)(sum_4 & 1u);
                    }
                }
                sums_2[i_3] = ~sum_4;
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
        global::System.ReadOnlySpan<long> a_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<long> b_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<long> divisors_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<long> factors_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, a_0.Length);
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            at.X = globalIdxX;
            int i_4 = globalIdxX;
            long r_5 = default;
            long next_6 = default;
            long s_7 = default;
            long t_8 = default;
            Tuple_long__long__long__long_Mirror temp_9 = default(Tuple_long__long__long__long_Mirror);
            temp_9.Item1_0 = a_0[i_4];
            temp_9.Item2_8 = b_1[i_4];
            temp_9.Item3_16 = 1L;
            temp_9.Item4_24 = 0L;
            long temp_10 = temp_9.Item1_0;
            long temp_11 = temp_9.Item2_8;
            long temp_12 = temp_9.Item3_16;
            long temp_13 = temp_9.Item4_24;
            r_5 = temp_10;
            next_6 = temp_11;
            s_7 = temp_12;
            t_8 = temp_13;
            while (next_6 != 0L)
            {
                long q_14 = r_5 / next_6;
                Tuple_long__long_Mirror temp_15 = default(Tuple_long__long_Mirror);
                temp_15.Item1_0 = next_6;
                temp_15.Item2_8 = r_5 - q_14 * next_6;
                long temp_16 = temp_15.Item1_0;
                long temp_17 = temp_15.Item2_8;
                r_5 = temp_16;
                next_6 = temp_17;
                Tuple_long__long_Mirror temp_18 = default(Tuple_long__long_Mirror);
                temp_18.Item1_0 = t_8;
                temp_18.Item2_8 = s_7 - q_14 * t_8;
                long temp_19 = temp_18.Item1_0;
                long temp_20 = temp_18.Item2_8;
                s_7 = temp_19;
                t_8 = temp_20;
            }
            int temp_22 = i_4;
            int temp_23 = i_4;
            Tuple_long__long_Mirror temp_21 = default(Tuple_long__long_Mirror);
            temp_21.Item1_0 = r_5;
            temp_21.Item2_8 = s_7;
            long temp_24 = temp_21.Item1_0;
            long temp_25 = temp_21.Item2_8;
            divisors_2[temp_22] = temp_24;
            factors_3[temp_23] = temp_25;
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
        global::System.ReadOnlySpan<long> a_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<long> b_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<long> divisors_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<long> factors_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
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
                int i_4 = blockIdxX * blockDimX + threadIdxX;
                if (i_4 >= a_0.Length)
                {
                    continue;
                }
                long r_5 = default;
                long next_6 = default;
                long s_7 = default;
                long t_8 = default;
                Tuple_long__long__long__long_Mirror temp_9 = default(Tuple_long__long__long__long_Mirror);
                temp_9.Item1_0 = a_0[i_4];
                temp_9.Item2_8 = b_1[i_4];
                temp_9.Item3_16 = 1L;
                temp_9.Item4_24 = 0L;
                long temp_10 = temp_9.Item1_0;
                long temp_11 = temp_9.Item2_8;
                long temp_12 = temp_9.Item3_16;
                long temp_13 = temp_9.Item4_24;
                r_5 = temp_10;
                next_6 = temp_11;
                s_7 = temp_12;
                t_8 = temp_13;
                while (next_6 != 0L)
                {
                    long q_14 = r_5 / next_6;
                    Tuple_long__long_Mirror temp_15 = default(Tuple_long__long_Mirror);
                    temp_15.Item1_0 = next_6;
                    temp_15.Item2_8 = r_5 - q_14 * next_6;
                    long temp_16 = temp_15.Item1_0;
                    long temp_17 = temp_15.Item2_8;
                    r_5 = temp_16;
                    next_6 = temp_17;
                    Tuple_long__long_Mirror temp_18 = default(Tuple_long__long_Mirror);
                    temp_18.Item1_0 = t_8;
                    temp_18.Item2_8 = s_7 - q_14 * t_8;
                    long temp_19 = temp_18.Item1_0;
                    long temp_20 = temp_18.Item2_8;
                    s_7 = temp_19;
                    t_8 = temp_20;
                }
                int temp_22 = i_4;
                int temp_23 = i_4;
                Tuple_long__long_Mirror temp_21 = default(Tuple_long__long_Mirror);
                temp_21.Item1_0 = r_5;
                temp_21.Item2_8 = s_7;
                long temp_24 = temp_21.Item1_0;
                long temp_25 = temp_21.Item2_8;
                divisors_2[temp_22] = temp_24;
                factors_3[temp_23] = temp_25;
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
private struct Tuple_long__long__long__long_Mirror
{
    public long Item1_0;
    public long Item2_8;
    public long Item3_16;
    public long Item4_24;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct Tuple_long__long_Mirror
{
    public long Item1_0;
    public long Item2_8;
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
        global::System.ReadOnlySpan<uint> values_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<bool> results_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, values_0.Length);
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            at.X = globalIdxX;
            int i_2 = globalIdxX;
            uint n_3 = values_0[i_2];
            uint d_4 = n_3 - 1u;
            bool isPrime_5 = n_3 == 2u || n_3 == 3u || n_3 == 5u || n_3 == 7u || n_3 > 7u && n_3 % 2u != 0u;
            int twos_6 = 0;
            while (isPrime_5 && d_4 % 2u == 0u && d_4 > 0u)
            {
                d_4 = d_4 / 2u;
                twos_6 = twos_6 + 1;
            }
            for (int index_7 = 0; index_7 < 4; index_7 = index_7 + 1)
            {
                uint witness_8 = Witnesses_t0[index_7];
                if (!isPrime_5 || n_3 <= 7u)
                {
                    break;
                }
                ulong x_9 = GpuKernels_Tests_Kernels_Numbers_PowerMod((ulong)witness_8, d_4, n_3);
                bool passes_10 = x_9 == 1UL || x_9 == (ulong)(n_3 - 1u);
                for (int k_11 = 1; k_11 < twos_6 && !passes_10; k_11 = k_11 + 1)
                {
                    x_9 = x_9 * x_9 % (ulong)n_3;
                    passes_10 = x_9 == (ulong)(n_3 - 1u);
                }
                isPrime_5 = passes_10;
            }
            results_1[i_2] = isPrime_5;
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
        global::System.ReadOnlySpan<uint> values_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<bool> results_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
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
                int i_2 = blockIdxX * blockDimX + threadIdxX;
                if (i_2 >= values_0.Length)
                {
                    continue;
                }
                uint n_3 = values_0[i_2];
                uint d_4 = n_3 - 1u;
                bool isPrime_5 = n_3 == 2u || n_3 == 3u || n_3 == 5u || n_3 == 7u || n_3 > 7u && n_3 % 2u != 0u;
                int twos_6 = 0;
                while (isPrime_5 && d_4 % 2u == 0u && d_4 > 0u)
                {
                    d_4 = d_4 / 2u;
                    twos_6 = twos_6 + 1;
                }
                for (int index_7 = 0; index_7 < 4; index_7 = index_7 + 1)
                {
                    uint witness_8 = Witnesses_t0[index_7];
                    if (!isPrime_5 || n_3 <= 7u)
                    {
                        break;
                    }
                    ulong x_9 = GpuKernels_Tests_Kernels_Numbers_PowerMod((ulong)witness_8, d_4, n_3);
                    bool passes_10 = x_9 == 1UL || x_9 == (ulong)(n_3 - 1u);
                    for (int k_11 = 1; k_11 < twos_6 && !passes_10; k_11 = k_11 + 1)
                    {
                        x_9 = x_9 * x_9 % (ulong)n_3;
                        passes_10 = x_9 == (ulong)(n_3 - 1u);
                    }
                    isPrime_5 = passes_10;
                }
                results_1[i_2] = isPrime_5;
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
private static ulong GpuKernels_Tests_Kernels_Numbers_PowerMod(ulong x_0, uint exponent_1, uint modulus_2)
{
    unchecked
    {
        ulong result_3 = 1UL;
        for (x_0 = x_0 % (ulong)modulus_2; exponent_1 > 0u; exponent_1 = exponent_1 >> 1)
        {
            if ((exponent_1 & 1u) != 0u)
            {
                result_3 = result_3 * x_0 % (ulong)modulus_2;
            }
            x_0 = x_0 * x_0 % (ulong)modulus_2;
        }
        return result_3;
    }
}

private static global::System.ReadOnlySpan<uint> Witnesses_t0 => new uint[] { 2u, 3u, 5u, 7u };

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
        global::System.Span<int> counts_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        uint* free_3_memory_pointer = stackalloc uint[12];
        global::System.Span<uint> free_3_memory = new(free_3_memory_pointer, 12);
        uint* columns_4_memory_pointer = stackalloc uint[12];
        global::System.Span<uint> columns_4_memory = new(columns_4_memory_pointer, 12);
        uint* left_5_memory_pointer = stackalloc uint[12];
        global::System.Span<uint> left_5_memory = new(left_5_memory_pointer, 12);
        uint* right_6_memory_pointer = stackalloc uint[12];
        global::System.Span<uint> right_6_memory = new(right_6_memory_pointer, 12);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            at.Block = block;
            for (int threadIdxZ = at.Z = 0, from = 0, to = global::System.Math.Min(blockDimX, size_0); threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = from; threadIdxX < to; threadIdxX++)
            {
                at.X = threadIdxX;
                int first_2 = threadIdxX;
                global::System.Span<uint> free_3 = free_3_memory;
                free_3.Clear();
                global::System.Span<uint> columns_4 = columns_4_memory;
                columns_4.Clear();
                global::System.Span<uint> left_5 = left_5_memory;
                left_5.Clear();
                global::System.Span<uint> right_6 = right_6_memory;
                right_6.Clear();
                uint all_7 = (1u << (size_0 & 31)) - 1u;
                uint start_8 = 1u << (first_2 & 31);
                int row_9 = 1;
                int count_10 = 0;
                global::System.Span<uint> temp_12 = columns_4;
                global::System.Span<uint> temp_13 = left_5;
                global::System.Span<uint> temp_14 = right_6;
                Tuple_uint__uint__uint_Mirror temp_11 = default(Tuple_uint__uint__uint_Mirror);
                temp_11.Item1_0 = start_8;
                temp_11.Item2_4 = start_8 << 1;
                temp_11.Item3_8 = start_8 >> 1;
                uint temp_15 = temp_11.Item1_0;
                uint temp_16 = temp_11.Item2_4;
                uint temp_17 = temp_11.Item3_8;
                temp_12[1] = temp_15;
                temp_13[1] = temp_16;
                temp_14[1] = temp_17;
                free_3[1] = all_7 & ~(columns_4[1] | left_5[1] | right_6[1]);
                while (row_9 > 0)
                {
                    if (free_3[row_9] == 0u)
                    {
                        row_9 = row_9 - 1;
                        continue;
                    }
                    uint place_18 = free_3[row_9] & (uint)-(int)free_3[row_9];
                    free_3[row_9] = free_3[row_9] ^ place_18;
                    if (row_9 == size_0 - 1)
                    {
                        count_10 = count_10 + 1;
                        continue;
                    }
                    row_9 = row_9 + 1;
                    columns_4[row_9] = columns_4[row_9 - 1] | place_18;
                    left_5[row_9] = (left_5[row_9 - 1] | place_18) << 1;
                    right_6[row_9] = (right_6[row_9 - 1] | place_18) >> 1;
                    free_3[row_9] = all_7 & ~(columns_4[row_9] | left_5[row_9] | right_6[row_9]);
                }
                counts_1[first_2] = count_10;
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
private struct Tuple_uint__uint__uint_Mirror
{
    public uint Item1_0;
    public uint Item2_4;
    public uint Item3_8;
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
        global::System.Span<char> texts_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, values_0.Length);
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            at.X = globalIdxX;
            int i_2 = globalIdxX;
            global::System.Span<char> own_3 = texts_1.Slice(i_2 * 12, i_2 * 12 + 12 - i_2 * 12);
            uint rest_4 = values_0[i_2] < 0 ? (uint)-(long)values_0[i_2] : (uint)values_0[i_2];
            int k_5 = own_3.Length;
            do
            {
                global::System.Span<char> temp_7 = own_3;
                int temp_6 = k_5 - 1;
                k_5 = temp_6;
                temp_7[temp_6] = (char)(48u + rest_4 % 10u);
                rest_4 = rest_4 / 10u;
            } while (rest_4 > 0u);
            if (values_0[i_2] < 0)
            {
                global::System.Span<char> temp_9 = own_3;
                int temp_8 = k_5 - 1;
                k_5 = temp_8;
                temp_9[temp_8] = '-';
            }
            while (k_5 > 0)
            {
                global::System.Span<char> temp_11 = own_3;
                int temp_10 = k_5 - 1;
                k_5 = temp_10;
                temp_11[temp_10] = ' ';
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
        global::System.ReadOnlySpan<int> values_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<char> texts_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
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
                int i_2 = blockIdxX * blockDimX + threadIdxX;
                if (i_2 >= values_0.Length)
                {
                    continue;
                }
                global::System.Span<char> own_3 = texts_1.Slice(i_2 * 12, i_2 * 12 + 12 - i_2 * 12);
                uint rest_4 = values_0[i_2] < 0 ? (uint)-(long)values_0[i_2] : (uint)values_0[i_2];
                int k_5 = own_3.Length;
                do
                {
                    global::System.Span<char> temp_7 = own_3;
                    int temp_6 = k_5 - 1;
                    k_5 = temp_6;
                    temp_7[temp_6] = (char)(48u + rest_4 % 10u);
                    rest_4 = rest_4 / 10u;
                } while (rest_4 > 0u);
                if (values_0[i_2] < 0)
                {
                    global::System.Span<char> temp_9 = own_3;
                    int temp_8 = k_5 - 1;
                    k_5 = temp_8;
                    temp_9[temp_8] = '-';
                }
                while (k_5 > 0)
                {
                    global::System.Span<char> temp_11 = own_3;
                    int temp_10 = k_5 - 1;
                    k_5 = temp_10;
                    temp_11[temp_10] = ' ';
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
        global::System.ReadOnlySpan<char> text_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> classes_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, text_0.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_2 = globalIdxX;
            char c_3 = text_0[i_2];
            int found_4 = (int)c_3 >= 0 && (int)c_3 <= 127 ? 1 : 0;
            if ((int)c_3 >= 48 && (int)c_3 <= 57)
            {
                found_4 = found_4 | 2;
            }
            if ((int)c_3 >= 97 && (int)c_3 <= 122 || (int)c_3 >= 65 && (int)c_3 <= 90)
            {
                found_4 = found_4 | 4;
            }
            if ((int)c_3 >= 97 && (int)c_3 <= 122)
            {
                found_4 = found_4 | 8;
            }
            if ((int)c_3 >= 65 && (int)c_3 <= 90)
            {
                found_4 = found_4 | 16;
            }
            if ((int)c_3 >= 97 && (int)c_3 <= 122 || (int)c_3 >= 65 && (int)c_3 <= 90 || (int)c_3 >= 48 && (int)c_3 <= 57)
            {
                found_4 = found_4 | 32;
            }
            if ((int)c_3 >= 48 && (int)c_3 <= 57 || (int)c_3 >= 97 && (int)c_3 <= 102 || (int)c_3 >= 65 && (int)c_3 <= 70)
            {
                found_4 = found_4 | 64;
            }
            if ((int)c_3 >= 48 && (int)c_3 <= 57 || (int)c_3 >= 97 && (int)c_3 <= 102)
            {
                found_4 = found_4 | 128;
            }
            classes_1[i_2] = (int)c_3 >= 48 && (int)c_3 <= 57 || (int)c_3 >= 65 && (int)c_3 <= 70 ? found_4 | 256 : found_4;
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
        global::System.ReadOnlySpan<char> text_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> classes_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
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
                if (i_2 >= text_0.Length)
                {
                    continue;
                }
                char c_3 = text_0[i_2];
                int found_4 = (int)c_3 >= 0 && (int)c_3 <= 127 ? 1 : 0;
                if ((int)c_3 >= 48 && (int)c_3 <= 57)
                {
                    found_4 = found_4 | 2;
                }
                if ((int)c_3 >= 97 && (int)c_3 <= 122 || (int)c_3 >= 65 && (int)c_3 <= 90)
                {
                    found_4 = found_4 | 4;
                }
                if ((int)c_3 >= 97 && (int)c_3 <= 122)
                {
                    found_4 = found_4 | 8;
                }
                if ((int)c_3 >= 65 && (int)c_3 <= 90)
                {
                    found_4 = found_4 | 16;
                }
                if ((int)c_3 >= 97 && (int)c_3 <= 122 || (int)c_3 >= 65 && (int)c_3 <= 90 || (int)c_3 >= 48 && (int)c_3 <= 57)
                {
                    found_4 = found_4 | 32;
                }
                if ((int)c_3 >= 48 && (int)c_3 <= 57 || (int)c_3 >= 97 && (int)c_3 <= 102 || (int)c_3 >= 65 && (int)c_3 <= 70)
                {
                    found_4 = found_4 | 64;
                }
                if ((int)c_3 >= 48 && (int)c_3 <= 57 || (int)c_3 >= 97 && (int)c_3 <= 102)
                {
                    found_4 = found_4 | 128;
                }
                classes_1[i_2] = (int)c_3 >= 48 && (int)c_3 <= 57 || (int)c_3 >= 65 && (int)c_3 <= 70 ? found_4 | 256 : found_4;
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
