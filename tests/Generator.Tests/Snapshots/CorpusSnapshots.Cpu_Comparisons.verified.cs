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
        global::System.Span<bool> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
            results_2[o_6] = a_4 == b_5;
            results_2[o_6 + 1] = a_4 != b_5;
            results_2[o_6 + 2] = a_4 < b_5;
            results_2[o_6 + 3] = a_4 <= b_5;
            results_2[o_6 + 4] = a_4 > b_5;
            results_2[o_6 + 5] = a_4 >= b_5;
            results_2[o_6 + 6] = !(a_4 < b_5);
            results_2[o_6 + 7] = float.IsNaN(a_4) || b_5 > 0f && a_4 < 1f;
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
        global::System.Span<bool> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                results_2[o_6] = a_4 == b_5;
                results_2[o_6 + 1] = a_4 != b_5;
                results_2[o_6 + 2] = a_4 < b_5;
                results_2[o_6 + 3] = a_4 <= b_5;
                results_2[o_6 + 4] = a_4 > b_5;
                results_2[o_6 + 5] = a_4 >= b_5;
                results_2[o_6 + 6] = !(a_4 < b_5);
                results_2[o_6 + 7] = float.IsNaN(a_4) || b_5 > 0f && a_4 < 1f;
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
        global::System.Span<bool> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
            int o_6 = i_3 * 8;
            results_2[o_6] = a_4 < b_5;
            results_2[o_6 + 1] = (uint)a_4 < (uint)b_5;
            results_2[o_6 + 2] = (long)(uint)a_4 > (long)b_5;
            results_2[o_6 + 3] = (int)(byte)a_4 >= 0;
            results_2[o_6 + 4] = (uint)a_4 < 0u;
            results_2[o_6 + 5] = (int)(sbyte)a_4 < (int)(byte)b_5;
            results_2[o_6 + 6] = a_4 == b_5 ^ a_4 < 0;
            results_2[o_6 + 7] = a_4 < b_5 == b_5 > 3;
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
        global::System.Span<bool> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                int o_6 = i_3 * 8;
                results_2[o_6] = a_4 < b_5;
                results_2[o_6 + 1] = (uint)a_4 < (uint)b_5;
                results_2[o_6 + 2] = (long)(uint)a_4 > (long)b_5;
                results_2[o_6 + 3] = (int)(byte)a_4 >= 0;
                results_2[o_6 + 4] = (uint)a_4 < 0u;
                results_2[o_6 + 5] = (int)(sbyte)a_4 < (int)(byte)b_5;
                results_2[o_6 + 6] = a_4 == b_5 ^ a_4 < 0;
                results_2[o_6 + 7] = a_4 < b_5 == b_5 > 3;
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
        bool flag_0 = *(bool*)arguments[0];
        global::System.ReadOnlySpan<bool> left_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.ReadOnlySpan<bool> right_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::System.Span<bool> results_3 = new(*(void**)arguments[5], *(int*)arguments[6]);
        global::System.Span<int> counts_4 = new(*(void**)arguments[7], *(int*)arguments[8]);
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
                bool flag_5 = flag_0;
                int i_6 = threadIdxX;
                bool a_7 = left_1[i_6];
                bool b_8 = right_2[i_6];
                int o_9 = i_6 * 8;
                results_3[o_9] = a_7 & b_8;
                results_3[o_9 + 1] = a_7 | b_8;
                results_3[o_9 + 2] = a_7 ^ b_8 ^ flag_5;
                results_3[o_9 + 3] = !a_7;
                results_3[o_9 + 4] = a_7 == b_8;
                results_3[o_9 + 5] = a_7 && !b_8 || flag_5;
                results_3[o_9 + 6] = a_7 ? b_8 : flag_5;
                bool c_10 = a_7;
                c_10 = c_10 & b_8;
                c_10 = c_10 | flag_5;
                results_3[o_9 + 7] = c_10;
                if (left_1[i_6] != right_2[i_6])
                {
                    counts_4[i_6] = counts_4[i_6] + 1;
                }
                flag_5 = !flag_5;
                if (flag_5)
                {
                    counts_4[i_6] = counts_4[i_6] + 10;
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
        global::System.ReadOnlySpan<byte> colors_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> sides_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                byte color_4 = colors_0[i_3];
                switch (color_4)
                {
                    case (byte)1:
                    {
                        results_2[i_3] = 1;
                        break;
                    }
                    case (byte)2:
                    {
                        results_2[i_3] = (int)color_4 * 3;
                        break;
                    }
                    case (byte)200:
                    {
                        results_2[i_3] = 99;
                        break;
                    }
                    default:
                    {
                        results_2[i_3] = -1;
                        break;
                    }
                }
                sides_1[i_3] = sides_1[i_3] | ((int)color_4 == 1 ? 1 : 3);
                if ((sides_1[i_3] & 2) != 0)
                {
                    results_2[i_3] = results_2[i_3] + 100;
                }
                sides_1[i_3] = sides_1[i_3] & -2;
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
        global::System.ReadOnlySpan<char> text_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<char> upper_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> digits_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                char c_4 = text_0[i_3];
                upper_1[i_3] = (int)c_4 >= 97 && (int)c_4 <= 122 ? (char)((int)c_4 - 97 + 65) : c_4;
                digits_2[i_3] = (int)c_4 >= 48 && (int)c_4 <= 57 ? (int)c_4 - 48 : -1;
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
