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
        global::System.ReadOnlySpan<ulong> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<sbyte> levels_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<ulong> access_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<long> offsets_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::System.Span<byte> marks_4 = new(*(void**)arguments[8], *(int*)arguments[9]);
        global::System.Span<int> results_5 = new(*(void**)arguments[10], *(int*)arguments[11]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, x_0.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_6 = globalIdxX;
            ulong a_7 = x_0[i_6];
            sbyte level_8 = (sbyte)x_0[i_6];
            byte mark_9 = (byte)(x_0[i_6] >> 8);
            int result_10 = (a_7 & 9223372036854775808UL) == 9223372036854775808UL ? 1 : 0;
            if ((a_7 & 18446744073709551614UL) > 1099511627776UL)
            {
                result_10 = result_10 + 2;
            }
            if (((int)mark_9 & 129) == 129)
            {
                result_10 = result_10 + 4;
            }
            if ((int)(sbyte)((int)level_8 - -100) > 50)
            {
                result_10 = result_10 + 8;
            }
            result_10 = result_10 + ((int)level_8 == -100 ? 16 : ((int)level_8 > 0 ? 32 : 64));
            switch (a_7 & 9223373136366403587UL)
            {
                case 0UL:
                {
                    result_10 = result_10 + 128;
                    break;
                }
                case 9223372036854775808UL:
                {
                    result_10 = result_10 + 256;
                    break;
                }
            }
            level_8 = (sbyte)((int)level_8 + 5);
            int temp_12 = i_6;
            sbyte temp_11 = (sbyte)((int)level_8 - 1);
            level_8 = temp_11;
            levels_1[temp_12] = temp_11;
            access_2[i_6] = a_7 ^ 9223373136366403587UL | (ulong)mark_9;
            offsets_3[i_6] = (long)a_7 + 2L - (i_6 % 2 == 0 ? -3L : 8589934592L);
            marks_4[i_6] = (byte)((int)(byte)~(int)mark_9 & (int)(byte)level_8);
            results_5[i_6] = result_10 + -3072 + (int)(float)(double)(long)level_8;
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
        global::System.ReadOnlySpan<ulong> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<sbyte> levels_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<ulong> access_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<long> offsets_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::System.Span<byte> marks_4 = new(*(void**)arguments[8], *(int*)arguments[9]);
        global::System.Span<int> results_5 = new(*(void**)arguments[10], *(int*)arguments[11]);
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
                if (i_6 >= x_0.Length)
                {
                    continue;
                }
                ulong a_7 = x_0[i_6];
                sbyte level_8 = (sbyte)x_0[i_6];
                byte mark_9 = (byte)(x_0[i_6] >> 8);
                int result_10 = (a_7 & 9223372036854775808UL) == 9223372036854775808UL ? 1 : 0;
                if ((a_7 & 18446744073709551614UL) > 1099511627776UL)
                {
                    result_10 = result_10 + 2;
                }
                if (((int)mark_9 & 129) == 129)
                {
                    result_10 = result_10 + 4;
                }
                if ((int)(sbyte)((int)level_8 - -100) > 50)
                {
                    result_10 = result_10 + 8;
                }
                result_10 = result_10 + ((int)level_8 == -100 ? 16 : ((int)level_8 > 0 ? 32 : 64));
                switch (a_7 & 9223373136366403587UL)
                {
                    case 0UL:
                    {
                        result_10 = result_10 + 128;
                        break;
                    }
                    case 9223372036854775808UL:
                    {
                        result_10 = result_10 + 256;
                        break;
                    }
                }
                level_8 = (sbyte)((int)level_8 + 5);
                int temp_12 = i_6;
                sbyte temp_11 = (sbyte)((int)level_8 - 1);
                level_8 = temp_11;
                levels_1[temp_12] = temp_11;
                access_2[i_6] = a_7 ^ 9223373136366403587UL | (ulong)mark_9;
                offsets_3[i_6] = (long)a_7 + 2L - (i_6 % 2 == 0 ? -3L : 8589934592L);
                marks_4[i_6] = (byte)((int)(byte)~(int)mark_9 & (int)(byte)level_8);
                results_5[i_6] = result_10 + -3072 + (int)(float)(double)(long)level_8;
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
