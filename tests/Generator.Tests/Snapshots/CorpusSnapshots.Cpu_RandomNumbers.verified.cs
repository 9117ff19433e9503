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
        long seed_0 = *(long*)arguments[0];
        global::System.Span<uint> bits_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.Span<ulong> wide_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::System.Span<float> floats_3 = new(*(void**)arguments[5], *(int*)arguments[6]);
        global::System.Span<double> doubles_4 = new(*(void**)arguments[7], *(int*)arguments[8]);
        global::System.Span<int> dice_5 = new(*(void**)arguments[9], *(int*)arguments[10]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, bits_1.Length);
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            at.X = globalIdxX;
            int i_6 = globalIdxX;
            GpuKernels_PhiloxMirror temp_7 = default(GpuKernels_PhiloxMirror);
            GpuKernels_Philox_new(ref temp_7, seed_0, (long)i_6, 0L);
            GpuKernels_PhiloxMirror random_8 = temp_7;
            for (int skipped_9 = 0; skipped_9 < i_6 % 7; skipped_9 = skipped_9 + 1)
            {
                GpuKernels_Philox_NextUInt32(ref random_8);
            }
            int temp_11 = i_6;
            uint temp_10 = GpuKernels_Philox_NextUInt32(ref random_8);
            bits_1[temp_11] = temp_10;
            int temp_13 = i_6;
            ulong temp_12 = GpuKernels_Philox_NextUInt64(ref random_8);
            wide_2[temp_13] = temp_12;
            int temp_15 = i_6;
            float temp_14 = GpuKernels_Philox_NextSingle(ref random_8);
            floats_3[temp_15] = temp_14;
            int temp_17 = i_6;
            double temp_16 = GpuKernels_Philox_NextDouble(ref random_8);
            doubles_4[temp_17] = temp_16;
            int temp_19 = i_6;
            int temp_18 = GpuKernels_Philox_NextInt32(ref random_8, 6);
            dice_5[temp_19] = temp_18 + 1;
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
        long seed_0 = *(long*)arguments[0];
        global::System.Span<uint> bits_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.Span<ulong> wide_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::System.Span<float> floats_3 = new(*(void**)arguments[5], *(int*)arguments[6]);
        global::System.Span<double> doubles_4 = new(*(void**)arguments[7], *(int*)arguments[8]);
        global::System.Span<int> dice_5 = new(*(void**)arguments[9], *(int*)arguments[10]);
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
                if (i_6 >= bits_1.Length)
                {
                    continue;
                }
                GpuKernels_PhiloxMirror temp_7 = default(GpuKernels_PhiloxMirror);
                GpuKernels_Philox_new(ref temp_7, seed_0, (long)i_6, 0L);
                GpuKernels_PhiloxMirror random_8 = temp_7;
                for (int skipped_9 = 0; skipped_9 < i_6 % 7; skipped_9 = skipped_9 + 1)
                {
                    GpuKernels_Philox_NextUInt32(ref random_8);
                }
                int temp_11 = i_6;
                uint temp_10 = GpuKernels_Philox_NextUInt32(ref random_8);
                bits_1[temp_11] = temp_10;
                int temp_13 = i_6;
                ulong temp_12 = GpuKernels_Philox_NextUInt64(ref random_8);
                wide_2[temp_13] = temp_12;
                int temp_15 = i_6;
                float temp_14 = GpuKernels_Philox_NextSingle(ref random_8);
                floats_3[temp_15] = temp_14;
                int temp_17 = i_6;
                double temp_16 = GpuKernels_Philox_NextDouble(ref random_8);
                doubles_4[temp_17] = temp_16;
                int temp_19 = i_6;
                int temp_18 = GpuKernels_Philox_NextInt32(ref random_8, 6);
                dice_5[temp_19] = temp_18 + 1;
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
private static Tuple_uint__uint__uint__uint_Mirror GpuKernels_Philox_Generate(uint counter0_0, uint counter1_1, uint counter2_2, uint counter3_3, uint key0_4, uint key1_5)
{
    unchecked
    {
        for (int round_6 = 0; round_6 < 10; round_6 = round_6 + 1)
        {
            ulong product0_7 = 3528531795UL * (ulong)counter0_0;
            ulong product1_8 = 3449720151UL * (ulong)counter2_2;
            counter0_0 = (uint)(product1_8 >> 32) ^ counter1_1 ^ key0_4;
            counter1_1 = (uint)product1_8;
            counter2_2 = (uint)(product0_7 >> 32) ^ counter3_3 ^ key1_5;
            counter3_3 = (uint)product0_7;
            key0_4 = key0_4 + 2654435769u;
            key1_5 = key1_5 + 3144134277u;
        }
        Tuple_uint__uint__uint__uint_Mirror temp_9 = default(Tuple_uint__uint__uint__uint_Mirror);
        temp_9.Item1_0 = counter0_0;
        temp_9.Item2_4 = counter1_1;
        temp_9.Item3_8 = counter2_2;
        temp_9.Item4_12 = counter3_3;
        return temp_9;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Philox_Next4(ref GpuKernels_PhiloxMirror this_0)
{
    unchecked
    {
        Tuple_uint__uint__uint__uint_Mirror temp_1 = GpuKernels_Philox_Generate((uint)this_0.block_16, (uint)(this_0.block_16 >> 32), (uint)this_0.subsequence_8, (uint)(this_0.subsequence_8 >> 32), (uint)this_0.seed_0, (uint)(this_0.seed_0 >> 32));
        uint temp_2 = temp_1.Item1_0;
        uint temp_3 = temp_1.Item2_4;
        uint temp_4 = temp_1.Item3_8;
        uint temp_5 = temp_1.Item4_12;
        this_0.number0_24 = temp_2;
        this_0.number1_28 = temp_3;
        this_0.number2_32 = temp_4;
        this_0.number3_36 = temp_5;
        this_0.block_16 = this_0.block_16 + 1UL;
        this_0.used_40 = 0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Philox_new(ref GpuKernels_PhiloxMirror this_0, long seed_1, long subsequence_2, long offset_3)
{
    unchecked
    {
        this_0.seed_0 = (ulong)seed_1;
        this_0.subsequence_8 = (ulong)subsequence_2;
        this_0.block_16 = (ulong)offset_3 >> 2;
        this_0.used_40 = 4;
        if ((offset_3 & 3L) != 0L)
        {
            GpuKernels_Philox_Next4(ref this_0);
            this_0.used_40 = (int)(offset_3 & 3L);
        }
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static uint GpuKernels_Philox_NextUInt32(ref GpuKernels_PhiloxMirror this_0)
{
    unchecked
    {
        if (this_0.used_40 == 4)
        {
            GpuKernels_Philox_Next4(ref this_0);
        }
        uint number_1 = this_0.used_40 == 0 ? this_0.number0_24 : (this_0.used_40 == 1 ? this_0.number1_28 : (this_0.used_40 == 2 ? this_0.number2_32 : this_0.number3_36));
        this_0.used_40 = this_0.used_40 + 1;
        return number_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static ulong GpuKernels_Philox_NextUInt64(ref GpuKernels_PhiloxMirror this_0)
{
    unchecked
    {
        uint temp_1 = GpuKernels_Philox_NextUInt32(ref this_0);
        ulong low_2 = (ulong)temp_1;
        ulong temp_4 = low_2;
        uint temp_3 = GpuKernels_Philox_NextUInt32(ref this_0);
        return temp_4 | (ulong)temp_3 << 32;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static float GpuKernels_Philox_NextSingle(ref GpuKernels_PhiloxMirror this_0)
{
    unchecked
    {
        uint temp_1 = GpuKernels_Philox_NextUInt32(ref this_0);
        return (float)(temp_1 >> 8) * 5.9604645E-08f;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static double GpuKernels_Philox_NextDouble(ref GpuKernels_PhiloxMirror this_0)
{
    unchecked
    {
        ulong temp_1 = GpuKernels_Philox_NextUInt64(ref this_0);
        return (double)(temp_1 >> 11) * 1.1102230246251565E-16d;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Philox_NextInt32(ref GpuKernels_PhiloxMirror this_0, int bound_1)
{
    unchecked
    {
        uint temp_2 = GpuKernels_Philox_NextUInt32(ref this_0);
        return (int)((ulong)temp_2 * (ulong)(uint)bound_1 >> 32);
    }
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_PhiloxMirror
{
    public ulong seed_0;
    public ulong subsequence_8;
    public ulong block_16;
    public uint number0_24;
    public uint number1_28;
    public uint number2_32;
    public uint number3_36;
    public int used_40;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct Tuple_uint__uint__uint__uint_Mirror
{
    public uint Item1_0;
    public uint Item2_4;
    public uint Item3_8;
    public uint Item4_12;
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
        global::System.Span<uint> bits_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
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
                GpuKernels_PhiloxMirror temp_2 = default(GpuKernels_PhiloxMirror);
                GpuKernels_Philox_new(ref temp_2, -1L, 1099511627776L, (long)i_1);
                GpuKernels_PhiloxMirror random_3 = temp_2;
                int temp_5 = i_1;
                uint temp_4 = GpuKernels_Philox_NextUInt32(ref random_3);
                bits_0[temp_5] = temp_4;
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
private static Tuple_uint__uint__uint__uint_Mirror GpuKernels_Philox_Generate(uint counter0_0, uint counter1_1, uint counter2_2, uint counter3_3, uint key0_4, uint key1_5)
{
    unchecked
    {
        for (int round_6 = 0; round_6 < 10; round_6 = round_6 + 1)
        {
            ulong product0_7 = 3528531795UL * (ulong)counter0_0;
            ulong product1_8 = 3449720151UL * (ulong)counter2_2;
            counter0_0 = (uint)(product1_8 >> 32) ^ counter1_1 ^ key0_4;
            counter1_1 = (uint)product1_8;
            counter2_2 = (uint)(product0_7 >> 32) ^ counter3_3 ^ key1_5;
            counter3_3 = (uint)product0_7;
            key0_4 = key0_4 + 2654435769u;
            key1_5 = key1_5 + 3144134277u;
        }
        Tuple_uint__uint__uint__uint_Mirror temp_9 = default(Tuple_uint__uint__uint__uint_Mirror);
        temp_9.Item1_0 = counter0_0;
        temp_9.Item2_4 = counter1_1;
        temp_9.Item3_8 = counter2_2;
        temp_9.Item4_12 = counter3_3;
        return temp_9;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Philox_Next4(ref GpuKernels_PhiloxMirror this_0)
{
    unchecked
    {
        Tuple_uint__uint__uint__uint_Mirror temp_1 = GpuKernels_Philox_Generate((uint)this_0.block_16, (uint)(this_0.block_16 >> 32), (uint)this_0.subsequence_8, (uint)(this_0.subsequence_8 >> 32), (uint)this_0.seed_0, (uint)(this_0.seed_0 >> 32));
        uint temp_2 = temp_1.Item1_0;
        uint temp_3 = temp_1.Item2_4;
        uint temp_4 = temp_1.Item3_8;
        uint temp_5 = temp_1.Item4_12;
        this_0.number0_24 = temp_2;
        this_0.number1_28 = temp_3;
        this_0.number2_32 = temp_4;
        this_0.number3_36 = temp_5;
        this_0.block_16 = this_0.block_16 + 1UL;
        this_0.used_40 = 0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Philox_new(ref GpuKernels_PhiloxMirror this_0, long seed_1, long subsequence_2, long offset_3)
{
    unchecked
    {
        this_0.seed_0 = (ulong)seed_1;
        this_0.subsequence_8 = (ulong)subsequence_2;
        this_0.block_16 = (ulong)offset_3 >> 2;
        this_0.used_40 = 4;
        if ((offset_3 & 3L) != 0L)
        {
            GpuKernels_Philox_Next4(ref this_0);
            this_0.used_40 = (int)(offset_3 & 3L);
        }
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static uint GpuKernels_Philox_NextUInt32(ref GpuKernels_PhiloxMirror this_0)
{
    unchecked
    {
        if (this_0.used_40 == 4)
        {
            GpuKernels_Philox_Next4(ref this_0);
        }
        uint number_1 = this_0.used_40 == 0 ? this_0.number0_24 : (this_0.used_40 == 1 ? this_0.number1_28 : (this_0.used_40 == 2 ? this_0.number2_32 : this_0.number3_36));
        this_0.used_40 = this_0.used_40 + 1;
        return number_1;
    }
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_PhiloxMirror
{
    public ulong seed_0;
    public ulong subsequence_8;
    public ulong block_16;
    public uint number0_24;
    public uint number1_28;
    public uint number2_32;
    public uint number3_36;
    public int used_40;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct Tuple_uint__uint__uint__uint_Mirror
{
    public uint Item1_0;
    public uint Item2_4;
    public uint Item3_8;
    public uint Item4_12;
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
        long seed_0 = *(long*)arguments[0];
        global::System.Span<float> values_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, values_1.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_2 = globalIdxX;
            GpuKernels_PhiloxMirror temp_3 = default(GpuKernels_PhiloxMirror);
            GpuKernels_Philox_new(ref temp_3, seed_0, (long)i_2, 0L);
            GpuKernels_PhiloxMirror random_4 = temp_3;
            GpuKernels_Philox_NextSingle(ref random_4);
            int temp_6 = i_2;
            float temp_5 = GpuKernels_Philox_NextNormal(ref random_4);
            values_1[temp_6] = temp_5;
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
        long seed_0 = *(long*)arguments[0];
        global::System.Span<float> values_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
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
                if (i_2 >= values_1.Length)
                {
                    continue;
                }
                GpuKernels_PhiloxMirror temp_3 = default(GpuKernels_PhiloxMirror);
                GpuKernels_Philox_new(ref temp_3, seed_0, (long)i_2, 0L);
                GpuKernels_PhiloxMirror random_4 = temp_3;
                GpuKernels_Philox_NextSingle(ref random_4);
                int temp_6 = i_2;
                float temp_5 = GpuKernels_Philox_NextNormal(ref random_4);
                values_1[temp_6] = temp_5;
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
private static Tuple_uint__uint__uint__uint_Mirror GpuKernels_Philox_Generate(uint counter0_0, uint counter1_1, uint counter2_2, uint counter3_3, uint key0_4, uint key1_5)
{
    unchecked
    {
        for (int round_6 = 0; round_6 < 10; round_6 = round_6 + 1)
        {
            ulong product0_7 = 3528531795UL * (ulong)counter0_0;
            ulong product1_8 = 3449720151UL * (ulong)counter2_2;
            counter0_0 = (uint)(product1_8 >> 32) ^ counter1_1 ^ key0_4;
            counter1_1 = (uint)product1_8;
            counter2_2 = (uint)(product0_7 >> 32) ^ counter3_3 ^ key1_5;
            counter3_3 = (uint)product0_7;
            key0_4 = key0_4 + 2654435769u;
            key1_5 = key1_5 + 3144134277u;
        }
        Tuple_uint__uint__uint__uint_Mirror temp_9 = default(Tuple_uint__uint__uint__uint_Mirror);
        temp_9.Item1_0 = counter0_0;
        temp_9.Item2_4 = counter1_1;
        temp_9.Item3_8 = counter2_2;
        temp_9.Item4_12 = counter3_3;
        return temp_9;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Philox_Next4(ref GpuKernels_PhiloxMirror this_0)
{
    unchecked
    {
        Tuple_uint__uint__uint__uint_Mirror temp_1 = GpuKernels_Philox_Generate((uint)this_0.block_16, (uint)(this_0.block_16 >> 32), (uint)this_0.subsequence_8, (uint)(this_0.subsequence_8 >> 32), (uint)this_0.seed_0, (uint)(this_0.seed_0 >> 32));
        uint temp_2 = temp_1.Item1_0;
        uint temp_3 = temp_1.Item2_4;
        uint temp_4 = temp_1.Item3_8;
        uint temp_5 = temp_1.Item4_12;
        this_0.number0_24 = temp_2;
        this_0.number1_28 = temp_3;
        this_0.number2_32 = temp_4;
        this_0.number3_36 = temp_5;
        this_0.block_16 = this_0.block_16 + 1UL;
        this_0.used_40 = 0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Philox_new(ref GpuKernels_PhiloxMirror this_0, long seed_1, long subsequence_2, long offset_3)
{
    unchecked
    {
        this_0.seed_0 = (ulong)seed_1;
        this_0.subsequence_8 = (ulong)subsequence_2;
        this_0.block_16 = (ulong)offset_3 >> 2;
        this_0.used_40 = 4;
        if ((offset_3 & 3L) != 0L)
        {
            GpuKernels_Philox_Next4(ref this_0);
            this_0.used_40 = (int)(offset_3 & 3L);
        }
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static uint GpuKernels_Philox_NextUInt32(ref GpuKernels_PhiloxMirror this_0)
{
    unchecked
    {
        if (this_0.used_40 == 4)
        {
            GpuKernels_Philox_Next4(ref this_0);
        }
        uint number_1 = this_0.used_40 == 0 ? this_0.number0_24 : (this_0.used_40 == 1 ? this_0.number1_28 : (this_0.used_40 == 2 ? this_0.number2_32 : this_0.number3_36));
        this_0.used_40 = this_0.used_40 + 1;
        return number_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static float GpuKernels_Philox_NextSingle(ref GpuKernels_PhiloxMirror this_0)
{
    unchecked
    {
        uint temp_1 = GpuKernels_Philox_NextUInt32(ref this_0);
        return (float)(temp_1 >> 8) * 5.9604645E-08f;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static float GpuKernels_Philox_NextNormal(ref GpuKernels_PhiloxMirror this_0)
{
    unchecked
    {
        uint temp_1 = GpuKernels_Philox_NextUInt32(ref this_0);
        float radius_2 = global::System.MathF.Sqrt(-2f * global::System.MathF.Log((float)((temp_1 >> 8) + 1u) * 5.9604645E-08f));
        float temp_4 = radius_2;
        float temp_3 = GpuKernels_Philox_NextSingle(ref this_0);
        return temp_4 * global::System.MathF.Cos(6.2831855f * temp_3);
    }
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_PhiloxMirror
{
    public ulong seed_0;
    public ulong subsequence_8;
    public ulong block_16;
    public uint number0_24;
    public uint number1_28;
    public uint number2_32;
    public uint number3_36;
    public int used_40;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct Tuple_uint__uint__uint__uint_Mirror
{
    public uint Item1_0;
    public uint Item2_4;
    public uint Item3_8;
    public uint Item4_12;
}
