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
        global::System.Span<int> ints_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<uint> uints_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<long> longs_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<ulong> ulongs_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = end;
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_4 = globalIdxX;
            global::GpuKernels.Atomic.Add(ref ints_0[0], 3);
            global::GpuKernels.Atomic.Add(ref uints_1[0], 4294967295u);
            global::GpuKernels.Atomic.Add(ref longs_2[0], (long)i_4 << 33);
            global::GpuKernels.Atomic.Add(ref ulongs_3[0], 5UL);
            global::GpuKernels.Atomic.Subtract(ref ints_0[1], i_4);
            global::GpuKernels.Atomic.Subtract(ref uints_1[1], 7u);
            global::GpuKernels.Atomic.Subtract(ref longs_2[1], 1099511627776L);
            global::GpuKernels.Atomic.Subtract(ref ulongs_3[1], (ulong)i_4);
            global::GpuKernels.Atomic.Min(ref ints_0[2], -i_4);
            global::GpuKernels.Atomic.Min(ref uints_1[2], 1000u - (uint)i_4);
            global::GpuKernels.Atomic.Min(ref longs_2[2], (long)-i_4 << 32);
            global::GpuKernels.Atomic.Min(ref ulongs_3[2], (ulong)i_4 + 1UL);
            global::GpuKernels.Atomic.Max(ref ints_0[3], i_4);
            global::GpuKernels.Atomic.Max(ref uints_1[3], (uint)-i_4);
            global::GpuKernels.Atomic.Max(ref longs_2[3], (long)i_4 << 32);
            global::GpuKernels.Atomic.Max(ref ulongs_3[3], (ulong)i_4 << 60);
            global::GpuKernels.Atomic.And(ref ints_0[4], ~i_4);
            global::GpuKernels.Atomic.And(ref uints_1[4], ~(uint)i_4);
            global::GpuKernels.Atomic.And(ref longs_2[4], ~((long)i_4 << 30));
            global::GpuKernels.Atomic.And(ref ulongs_3[4], ~(ulong)i_4);
            global::GpuKernels.Atomic.Or(ref ints_0[5], 1 << (i_4 & 31));
            global::GpuKernels.Atomic.Or(ref uints_1[5], 1u << (i_4 & 31));
            global::GpuKernels.Atomic.Or(ref longs_2[5], 1L << (i_4 & 63));
            global::GpuKernels.Atomic.Or(ref ulongs_3[5], 1UL << (i_4 & 63));
            global::GpuKernels.Atomic.Xor(ref ints_0[6], i_4);
            global::GpuKernels.Atomic.Xor(ref uints_1[6], (uint)i_4);
            global::GpuKernels.Atomic.Xor(ref longs_2[6], (long)i_4 << 31);
            global::GpuKernels.Atomic.Xor(ref ulongs_3[6], (ulong)i_4);
            global::GpuKernels.Atomic.Increment(ref ints_0[7], 6);
            global::GpuKernels.Atomic.Increment(ref uints_1[7], 6u);
            global::GpuKernels.Atomic.Increment(ref longs_2[7], 6L);
            global::GpuKernels.Atomic.Increment(ref ulongs_3[7], 6UL);
            global::GpuKernels.Atomic.Decrement(ref ints_0[8], 6);
            global::GpuKernels.Atomic.Decrement(ref uints_1[8], 6u);
            global::GpuKernels.Atomic.Decrement(ref longs_2[8], 6L);
            global::GpuKernels.Atomic.Decrement(ref ulongs_3[8], 6UL);
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
        global::System.Span<int> ints_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<uint> uints_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<long> longs_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<ulong> ulongs_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
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
                global::GpuKernels.Atomic.Add(ref ints_0[0], 3);
                global::GpuKernels.Atomic.Add(ref uints_1[0], 4294967295u);
                global::GpuKernels.Atomic.Add(ref longs_2[0], (long)i_4 << 33);
                global::GpuKernels.Atomic.Add(ref ulongs_3[0], 5UL);
                global::GpuKernels.Atomic.Subtract(ref ints_0[1], i_4);
                global::GpuKernels.Atomic.Subtract(ref uints_1[1], 7u);
                global::GpuKernels.Atomic.Subtract(ref longs_2[1], 1099511627776L);
                global::GpuKernels.Atomic.Subtract(ref ulongs_3[1], (ulong)i_4);
                global::GpuKernels.Atomic.Min(ref ints_0[2], -i_4);
                global::GpuKernels.Atomic.Min(ref uints_1[2], 1000u - (uint)i_4);
                global::GpuKernels.Atomic.Min(ref longs_2[2], (long)-i_4 << 32);
                global::GpuKernels.Atomic.Min(ref ulongs_3[2], (ulong)i_4 + 1UL);
                global::GpuKernels.Atomic.Max(ref ints_0[3], i_4);
                global::GpuKernels.Atomic.Max(ref uints_1[3], (uint)-i_4);
                global::GpuKernels.Atomic.Max(ref longs_2[3], (long)i_4 << 32);
                global::GpuKernels.Atomic.Max(ref ulongs_3[3], (ulong)i_4 << 60);
                global::GpuKernels.Atomic.And(ref ints_0[4], ~i_4);
                global::GpuKernels.Atomic.And(ref uints_1[4], ~(uint)i_4);
                global::GpuKernels.Atomic.And(ref longs_2[4], ~((long)i_4 << 30));
                global::GpuKernels.Atomic.And(ref ulongs_3[4], ~(ulong)i_4);
                global::GpuKernels.Atomic.Or(ref ints_0[5], 1 << (i_4 & 31));
                global::GpuKernels.Atomic.Or(ref uints_1[5], 1u << (i_4 & 31));
                global::GpuKernels.Atomic.Or(ref longs_2[5], 1L << (i_4 & 63));
                global::GpuKernels.Atomic.Or(ref ulongs_3[5], 1UL << (i_4 & 63));
                global::GpuKernels.Atomic.Xor(ref ints_0[6], i_4);
                global::GpuKernels.Atomic.Xor(ref uints_1[6], (uint)i_4);
                global::GpuKernels.Atomic.Xor(ref longs_2[6], (long)i_4 << 31);
                global::GpuKernels.Atomic.Xor(ref ulongs_3[6], (ulong)i_4);
                global::GpuKernels.Atomic.Increment(ref ints_0[7], 6);
                global::GpuKernels.Atomic.Increment(ref uints_1[7], 6u);
                global::GpuKernels.Atomic.Increment(ref longs_2[7], 6L);
                global::GpuKernels.Atomic.Increment(ref ulongs_3[7], 6UL);
                global::GpuKernels.Atomic.Decrement(ref ints_0[8], 6);
                global::GpuKernels.Atomic.Decrement(ref uints_1[8], 6u);
                global::GpuKernels.Atomic.Decrement(ref longs_2[8], 6L);
                global::GpuKernels.Atomic.Decrement(ref ulongs_3[8], 6UL);
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
        global::System.Span<short> shorts_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<ushort> ushorts_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<byte> bytes_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<sbyte> sbytes_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = end;
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_4 = globalIdxX;
            int column_5 = i_4 % 5 * 7;
            global::GpuKernels.Atomic.Add(ref shorts_0[column_5], (short)300);
            global::GpuKernels.Atomic.Add(ref ushorts_1[column_5], (ushort)i_4);
            global::GpuKernels.Atomic.Add(ref bytes_2[column_5], (byte)3);
            global::GpuKernels.Atomic.Add(ref sbytes_3[column_5], (sbyte)(-5));
            global::GpuKernels.Atomic.Subtract(ref shorts_0[column_5 + 1], (short)300);
            global::GpuKernels.Atomic.Subtract(ref ushorts_1[column_5 + 1], (ushort)9);
            global::GpuKernels.Atomic.Subtract(ref bytes_2[column_5 + 1], (byte)i_4);
            global::GpuKernels.Atomic.Subtract(ref sbytes_3[column_5 + 1], (sbyte)5);
            global::GpuKernels.Atomic.Min(ref shorts_0[column_5 + 2], (short)-i_4);
            global::GpuKernels.Atomic.Min(ref ushorts_1[column_5 + 2], (ushort)i_4);
            global::GpuKernels.Atomic.Min(ref bytes_2[column_5 + 2], (byte)(200 - i_4));
            global::GpuKernels.Atomic.Min(ref sbytes_3[column_5 + 2], (sbyte)-i_4);
            global::GpuKernels.Atomic.Max(ref shorts_0[column_5 + 3], (short)i_4);
            global::GpuKernels.Atomic.Max(ref ushorts_1[column_5 + 3], (ushort)i_4);
            global::GpuKernels.Atomic.Max(ref bytes_2[column_5 + 3], (byte)i_4);
            global::GpuKernels.Atomic.Max(ref sbytes_3[column_5 + 3], (sbyte)i_4);
            global::GpuKernels.Atomic.And(ref shorts_0[column_5 + 4], (short)~i_4);
            global::GpuKernels.Atomic.And(ref ushorts_1[column_5 + 4], (ushort)~i_4);
            global::GpuKernels.Atomic.And(ref bytes_2[column_5 + 4], (byte)~i_4);
            global::GpuKernels.Atomic.And(ref sbytes_3[column_5 + 4], (sbyte)~i_4);
            global::GpuKernels.Atomic.Or(ref shorts_0[column_5 + 5], (short)(i_4 << 3));
            global::GpuKernels.Atomic.Or(ref ushorts_1[column_5 + 5], (ushort)(i_4 << 9));
            global::GpuKernels.Atomic.Or(ref bytes_2[column_5 + 5], (byte)i_4);
            global::GpuKernels.Atomic.Or(ref sbytes_3[column_5 + 5], (sbyte)i_4);
            global::GpuKernels.Atomic.Xor(ref shorts_0[column_5 + 6], (short)(i_4 << 9));
            global::GpuKernels.Atomic.Xor(ref ushorts_1[column_5 + 6], (ushort)i_4);
            global::GpuKernels.Atomic.Xor(ref bytes_2[column_5 + 6], (byte)(i_4 << 2));
            global::GpuKernels.Atomic.Xor(ref sbytes_3[column_5 + 6], (sbyte)i_4);
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
        global::System.Span<short> shorts_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<ushort> ushorts_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<byte> bytes_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<sbyte> sbytes_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
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
                int column_5 = i_4 % 5 * 7;
                global::GpuKernels.Atomic.Add(ref shorts_0[column_5], (short)300);
                global::GpuKernels.Atomic.Add(ref ushorts_1[column_5], (ushort)i_4);
                global::GpuKernels.Atomic.Add(ref bytes_2[column_5], (byte)3);
                global::GpuKernels.Atomic.Add(ref sbytes_3[column_5], (sbyte)(-5));
                global::GpuKernels.Atomic.Subtract(ref shorts_0[column_5 + 1], (short)300);
                global::GpuKernels.Atomic.Subtract(ref ushorts_1[column_5 + 1], (ushort)9);
                global::GpuKernels.Atomic.Subtract(ref bytes_2[column_5 + 1], (byte)i_4);
                global::GpuKernels.Atomic.Subtract(ref sbytes_3[column_5 + 1], (sbyte)5);
                global::GpuKernels.Atomic.Min(ref shorts_0[column_5 + 2], (short)-i_4);
                global::GpuKernels.Atomic.Min(ref ushorts_1[column_5 + 2], (ushort)i_4);
                global::GpuKernels.Atomic.Min(ref bytes_2[column_5 + 2], (byte)(200 - i_4));
                global::GpuKernels.Atomic.Min(ref sbytes_3[column_5 + 2], (sbyte)-i_4);
                global::GpuKernels.Atomic.Max(ref shorts_0[column_5 + 3], (short)i_4);
                global::GpuKernels.Atomic.Max(ref ushorts_1[column_5 + 3], (ushort)i_4);
                global::GpuKernels.Atomic.Max(ref bytes_2[column_5 + 3], (byte)i_4);
                global::GpuKernels.Atomic.Max(ref sbytes_3[column_5 + 3], (sbyte)i_4);
                global::GpuKernels.Atomic.And(ref shorts_0[column_5 + 4], (short)~i_4);
                global::GpuKernels.Atomic.And(ref ushorts_1[column_5 + 4], (ushort)~i_4);
                global::GpuKernels.Atomic.And(ref bytes_2[column_5 + 4], (byte)~i_4);
                global::GpuKernels.Atomic.And(ref sbytes_3[column_5 + 4], (sbyte)~i_4);
                global::GpuKernels.Atomic.Or(ref shorts_0[column_5 + 5], (short)(i_4 << 3));
                global::GpuKernels.Atomic.Or(ref ushorts_1[column_5 + 5], (ushort)(i_4 << 9));
                global::GpuKernels.Atomic.Or(ref bytes_2[column_5 + 5], (byte)i_4);
                global::GpuKernels.Atomic.Or(ref sbytes_3[column_5 + 5], (sbyte)i_4);
                global::GpuKernels.Atomic.Xor(ref shorts_0[column_5 + 6], (short)(i_4 << 9));
                global::GpuKernels.Atomic.Xor(ref ushorts_1[column_5 + 6], (ushort)i_4);
                global::GpuKernels.Atomic.Xor(ref bytes_2[column_5 + 6], (byte)(i_4 << 2));
                global::GpuKernels.Atomic.Xor(ref sbytes_3[column_5 + 6], (sbyte)i_4);
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
        global::System.ReadOnlySpan<float> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<float> floats_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<double> doubles_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<global::System.Half> halves_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::System.Span<global::GpuKernels.BFloat16> bfloats_4 = new(*(void**)arguments[8], *(int*)arguments[9]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = end;
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_5 = globalIdxX;
            global::GpuKernels.Atomic.Add(ref floats_1[0], 0.5f);
            global::GpuKernels.Atomic.Add(ref doubles_2[0], 0.25d);
            global::GpuKernels.Atomic.Add(ref halves_3[0], (global::System.Half)NotConstant(0.5f));
            global::GpuKernels.Atomic.Add(ref bfloats_4[0], (global::GpuKernels.BFloat16)NotConstant(2f));
            global::GpuKernels.Atomic.Subtract(ref floats_1[1], (float)i_5);
            global::GpuKernels.Atomic.Subtract(ref doubles_2[1], 1.5d);
            global::GpuKernels.Atomic.Subtract(ref halves_3[1], (global::System.Half)NotConstant(1f));
            global::GpuKernels.Atomic.Subtract(ref bfloats_4[1], (global::GpuKernels.BFloat16)NotConstant(1f));
            int place_6 = 2 + i_5 % 8;
            global::GpuKernels.Atomic.Min(ref floats_1[place_6], x_0[i_5]);
            global::GpuKernels.Atomic.Min(ref doubles_2[place_6], (double)x_0[i_5]);
            global::GpuKernels.Atomic.Max(ref floats_1[place_6 + 8], x_0[i_5]);
            global::GpuKernels.Atomic.Max(ref doubles_2[place_6 + 8], (double)x_0[i_5]);
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
        global::System.ReadOnlySpan<float> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<float> floats_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<double> doubles_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<global::System.Half> halves_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::System.Span<global::GpuKernels.BFloat16> bfloats_4 = new(*(void**)arguments[8], *(int*)arguments[9]);
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
                global::GpuKernels.Atomic.Add(ref floats_1[0], 0.5f);
                global::GpuKernels.Atomic.Add(ref doubles_2[0], 0.25d);
                global::GpuKernels.Atomic.Add(ref halves_3[0], (global::System.Half)NotConstant(0.5f));
                global::GpuKernels.Atomic.Add(ref bfloats_4[0], (global::GpuKernels.BFloat16)NotConstant(2f));
                global::GpuKernels.Atomic.Subtract(ref floats_1[1], (float)i_5);
                global::GpuKernels.Atomic.Subtract(ref doubles_2[1], 1.5d);
                global::GpuKernels.Atomic.Subtract(ref halves_3[1], (global::System.Half)NotConstant(1f));
                global::GpuKernels.Atomic.Subtract(ref bfloats_4[1], (global::GpuKernels.BFloat16)NotConstant(1f));
                int place_6 = 2 + i_5 % 8;
                global::GpuKernels.Atomic.Min(ref floats_1[place_6], x_0[i_5]);
                global::GpuKernels.Atomic.Min(ref doubles_2[place_6], (double)x_0[i_5]);
                global::GpuKernels.Atomic.Max(ref floats_1[place_6 + 8], x_0[i_5]);
                global::GpuKernels.Atomic.Max(ref doubles_2[place_6 + 8], (double)x_0[i_5]);
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

private static T NotConstant<T>(T value) => value;

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
        global::System.ReadOnlySpan<float> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<global::System.Half> halves_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<global::GpuKernels.BFloat16> bfloats_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = end;
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_3 = globalIdxX;
            int place_4 = i_3 % 8;
            global::GpuKernels.Atomic.Min(ref halves_1[place_4], (global::System.Half)x_0[i_3]);
            global::GpuKernels.Atomic.Min(ref bfloats_2[place_4], (global::GpuKernels.BFloat16)x_0[i_3]);
            global::GpuKernels.Atomic.Max(ref halves_1[place_4 + 8], (global::System.Half)x_0[i_3]);
            global::GpuKernels.Atomic.Max(ref bfloats_2[place_4 + 8], (global::GpuKernels.BFloat16)x_0[i_3]);
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
        global::System.ReadOnlySpan<float> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<global::System.Half> halves_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<global::GpuKernels.BFloat16> bfloats_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                int place_4 = i_3 % 8;
                global::GpuKernels.Atomic.Min(ref halves_1[place_4], (global::System.Half)x_0[i_3]);
                global::GpuKernels.Atomic.Min(ref bfloats_2[place_4], (global::GpuKernels.BFloat16)x_0[i_3]);
                global::GpuKernels.Atomic.Max(ref halves_1[place_4 + 8], (global::System.Half)x_0[i_3]);
                global::GpuKernels.Atomic.Max(ref bfloats_2[place_4 + 8], (global::GpuKernels.BFloat16)x_0[i_3]);
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
        global::System.Span<System_Numerics_Vector2Mirror> twos_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<System_Numerics_Vector3Mirror> threes_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<System_Numerics_Vector4Mirror> fours_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<global::System.Half> halves_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::System.Span<GpuKernels_BFloat16x2Mirror> bfloats_4 = new(*(void**)arguments[8], *(int*)arguments[9]);
        global::System.Span<System_Numerics_Vector4Mirror> before_5 = new(*(void**)arguments[10], *(int*)arguments[11]);
        global::System.Span<System_Numerics_Vector4Mirror> shared_6 = blocks.Arena.Allocate<System_Numerics_Vector4Mirror>(2);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            at.Block = block;
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0, from = 0, to = global::System.Math.Min(blockDimX, 2); threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = from; threadIdxX < to; threadIdxX++)
            {
                int t_7 = threadIdxX;
                shared_6[t_7] = System_Numerics_Vector4_get__Zero();
            }
            // barrier 0
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int t_7 = threadIdxX;
                int i_8 = blockIdxX * blockDimX + t_7;
                System_Numerics_Vector4Mirror temp_9 = System_Numerics_Vector4_new(1f, (float)i_8, -0.5f, 2f * (float)i_8);
                System_Numerics_Vector4Mirror own_10 = temp_9;
                int temp_12 = i_8 % 3;
                System_Numerics_Vector2Mirror temp_11 = System_Numerics_Vector2_new((float)i_8, -1f);
                global::GpuKernels.CompilerServices.AtomicVectors.AddFloats(ref twos_0[temp_12], temp_11);
                int temp_14 = i_8 % 3;
                System_Numerics_Vector3Mirror temp_13 = System_Numerics_Vector3_new((float)i_8, 2f, (float)-i_8);
                global::GpuKernels.CompilerServices.AtomicVectors.AddFloats(ref threes_1[temp_14], temp_13);
                GpuKernels_Tests_Kernels_Atomics_AddTo(fours_2, i_8 % 3, own_10);
                GpuKernels_Tests_Kernels_Atomics_AddTo(shared_6, t_7 % 2, own_10);
                global::System.Span<GpuKernels_Half2Mirror> pairs_15 = global::System.Runtime.InteropServices.MemoryMarshal.Cast<global::System.Half, GpuKernels_Half2Mirror>(halves_3);
                global::System.Span<GpuKernels_Half2Mirror> temp_17 = pairs_15;
                int temp_18 = i_8 % 3;
                GpuKernels_Half2Mirror temp_16 = default(GpuKernels_Half2Mirror);
                GpuKernels_Half2_new(ref temp_16, (global::System.Half)NotConstant(0.5f), (global::System.Half)(float)i_8);
                global::GpuKernels.CompilerServices.AtomicVectors.AddHalves(ref temp_17[temp_18], temp_16);
                int temp_20 = i_8 % 3;
                GpuKernels_BFloat16x2Mirror temp_19 = default(GpuKernels_BFloat16x2Mirror);
                GpuKernels_BFloat16x2_new(ref temp_19, (global::GpuKernels.BFloat16)(float)(i_8 % 2), (global::GpuKernels.BFloat16)NotConstant(2f));
                global::GpuKernels.CompilerServices.AtomicVectors.AddBFloat16s(ref bfloats_4[temp_20], temp_19);
                global::System.Span<GpuKernels_Half2Mirror> temp_22 = pairs_15;
                int temp_23 = 3 + i_8;
                GpuKernels_Half2Mirror temp_21 = default(GpuKernels_Half2Mirror);
                GpuKernels_Half2_new(ref temp_21, (global::System.Half)NotConstant(1f), (global::System.Half)NotConstant(2f));
                GpuKernels_Half2Mirror temp_24 = global::GpuKernels.CompilerServices.AtomicVectors.AddHalves(ref temp_22[temp_23], temp_21);
                GpuKernels_Half2Mirror old_25 = temp_24;
                int temp_27 = 3 + i_8;
                GpuKernels_BFloat16x2Mirror temp_26 = default(GpuKernels_BFloat16x2Mirror);
                GpuKernels_BFloat16x2_new(ref temp_26, (global::GpuKernels.BFloat16)NotConstant(1f), (global::GpuKernels.BFloat16)NotConstant(2f));
                GpuKernels_BFloat16x2Mirror temp_28 = global::GpuKernels.CompilerServices.AtomicVectors.AddBFloat16s(ref bfloats_4[temp_27], temp_26);
                GpuKernels_BFloat16x2Mirror oldToo_29 = temp_28;
                int temp_32 = i_8;
                System_Numerics_Vector4Mirror temp_30 = global::GpuKernels.CompilerServices.AtomicVectors.AddFloats(ref fours_2[3 + i_8], own_10);
                System_Numerics_Vector4Mirror temp_31 = System_Numerics_Vector4_new((float)old_25.X_0, (float)old_25.Y_2, (float)oldToo_29.X_0, (float)oldToo_29.Y_2);
                before_5[temp_32] = System_Numerics_Vector4_op__Addition(temp_30, temp_31);
            }
            // barrier 1
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0, from = 0, to = global::System.Math.Min(blockDimX, 2); threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = from; threadIdxX < to; threadIdxX++)
            {
                int t_7 = threadIdxX;
                global::GpuKernels.CompilerServices.AtomicVectors.AddFloats(ref fours_2[t_7], shared_6[t_7]);
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
private static System_Numerics_Vector4Mirror System_Numerics_Vector4_get__Zero()
{
    unchecked
    {
        System_Numerics_Vector4Mirror result_0 = default(System_Numerics_Vector4Mirror);
        result_0.X_0 = 0f;
        result_0.Y_4 = 0f;
        result_0.Z_8 = 0f;
        result_0.W_12 = 0f;
        return result_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector4Mirror System_Numerics_Vector4_new(float a_0, float b_1, float c_2, float d_3)
{
    unchecked
    {
        System_Numerics_Vector4Mirror result_4 = default(System_Numerics_Vector4Mirror);
        result_4.X_0 = a_0;
        result_4.Y_4 = b_1;
        result_4.Z_8 = c_2;
        result_4.W_12 = d_3;
        return result_4;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector2Mirror System_Numerics_Vector2_new(float a_0, float b_1)
{
    unchecked
    {
        System_Numerics_Vector2Mirror result_2 = default(System_Numerics_Vector2Mirror);
        result_2.X_0 = a_0;
        result_2.Y_4 = b_1;
        return result_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector3Mirror System_Numerics_Vector3_new(float a_0, float b_1, float c_2)
{
    unchecked
    {
        System_Numerics_Vector3Mirror result_3 = default(System_Numerics_Vector3Mirror);
        result_3.X_0 = a_0;
        result_3.Y_4 = b_1;
        result_3.Z_8 = c_2;
        return result_3;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Tests_Kernels_Atomics_AddTo(global::System.Span<System_Numerics_Vector4Mirror> sums_0, int index_1, System_Numerics_Vector4Mirror value_2)
{
    unchecked
    {
        global::GpuKernels.CompilerServices.AtomicVectors.AddFloats(ref sums_0[index_1], value_2);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Half2_new(ref GpuKernels_Half2Mirror this_0, global::System.Half x_1, global::System.Half y_2)
{
    unchecked
    {
        this_0.X_0 = x_1;
        this_0.Y_2 = y_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_BFloat16x2_new(ref GpuKernels_BFloat16x2Mirror this_0, global::GpuKernels.BFloat16 x_1, global::GpuKernels.BFloat16 y_2)
{
    unchecked
    {
        this_0.X_0 = x_1;
        this_0.Y_2 = y_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector4Mirror System_Numerics_Vector4_op__Addition(System_Numerics_Vector4Mirror a_0, System_Numerics_Vector4Mirror b_1)
{
    unchecked
    {
        System_Numerics_Vector4Mirror result_2 = default(System_Numerics_Vector4Mirror);
        result_2.X_0 = a_0.X_0 + b_1.X_0;
        result_2.Y_4 = a_0.Y_4 + b_1.Y_4;
        result_2.Z_8 = a_0.Z_8 + b_1.Z_8;
        result_2.W_12 = a_0.W_12 + b_1.W_12;
        return result_2;
    }
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct System_Numerics_Vector2Mirror
{
    public float X_0;
    public float Y_4;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct System_Numerics_Vector3Mirror
{
    public float X_0;
    public float Y_4;
    public float Z_8;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct System_Numerics_Vector4Mirror
{
    public float X_0;
    public float Y_4;
    public float Z_8;
    public float W_12;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_BFloat16x2Mirror
{
    public global::GpuKernels.BFloat16 X_0;
    public global::GpuKernels.BFloat16 Y_2;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Half2Mirror
{
    public global::System.Half X_0;
    public global::System.Half Y_2;
}

private static T NotConstant<T>(T value) => value;

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
        global::System.Span<int> ints_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<ulong> ulongs_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<float> floats_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<double> doubles_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::System.Span<byte> bytes_4 = new(*(void**)arguments[8], *(int*)arguments[9]);
        global::System.Span<short> shorts_5 = new(*(void**)arguments[10], *(int*)arguments[11]);
        global::System.Span<char> chars_6 = new(*(void**)arguments[12], *(int*)arguments[13]);
        global::System.Span<global::System.Half> halves_7 = new(*(void**)arguments[14], *(int*)arguments[15]);
        global::System.Span<int> found_8 = new(*(void**)arguments[16], *(int*)arguments[17]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = end;
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_9 = globalIdxX;
            int temp_10 = global::GpuKernels.Atomic.Exchange(ref ints_0[i_9], -i_9);
            ulong temp_11 = global::GpuKernels.Atomic.Exchange(ref ulongs_1[i_9], 18446744073709551615UL);
            int temp_13 = temp_10 + (int)temp_11;
            float temp_12 = global::GpuKernels.Atomic.Exchange(ref floats_2[i_9], 1.5f);
            int sum_14 = temp_13 + (int)temp_12;
            int temp_22 = sum_14;
            double temp_15 = global::GpuKernels.Atomic.Exchange(ref doubles_3[i_9], (double)i_9 * 0.5d);
            int temp_17 = (int)temp_15;
            byte temp_16 = global::GpuKernels.Atomic.Exchange(ref bytes_4[i_9], (byte)200);
            int temp_19 = temp_17 + (int)temp_16;
            short temp_18 = global::GpuKernels.Atomic.Exchange(ref shorts_5[i_9], (short)-i_9);
            int temp_21 = temp_19 + (int)temp_18;
            char temp_20 = global::GpuKernels.Atomic.Exchange(ref chars_6[i_9], 'x');
            sum_14 = temp_22 + (temp_21 + (int)temp_20);
            int temp_24 = sum_14;
            global::System.Half temp_23 = global::GpuKernels.Atomic.Exchange(ref halves_7[i_9], (global::System.Half)(float)i_9);
            sum_14 = temp_24 + (int)(float)temp_23;
            int temp_27 = sum_14;
            int temp_25 = global::GpuKernels.Atomic.CompareExchange(ref ints_0[i_9], 1000, -3);
            ulong temp_26 = global::GpuKernels.Atomic.CompareExchange(ref ulongs_1[i_9], 1UL, (ulong)i_9);
            sum_14 = temp_27 + (temp_25 + (int)temp_26);
            int temp_31 = sum_14;
            float temp_28 = global::GpuKernels.Atomic.CompareExchange(ref floats_2[i_9], 2f, i_9 == 4 ? 1.5f : 0f);
            int temp_30 = (int)temp_28;
            double temp_29 = global::GpuKernels.Atomic.CompareExchange(ref doubles_3[i_9], 7d, 1d);
            sum_14 = temp_31 + (temp_30 + (int)temp_29);
            int temp_37 = sum_14;
            byte temp_32 = global::GpuKernels.Atomic.CompareExchange(ref bytes_4[i_9], (byte)7, (byte)(i_9 == 2 ? 200 : 0));
            int temp_34 = (int)temp_32;
            short temp_33 = global::GpuKernels.Atomic.CompareExchange(ref shorts_5[i_9], (short)9, (short)(-2));
            int temp_36 = temp_34 + (int)temp_33;
            char temp_35 = global::GpuKernels.Atomic.CompareExchange(ref chars_6[i_9], 'y', i_9 == 1 ? 'x' : 'z');
            sum_14 = temp_37 + (temp_36 + (int)temp_35);
            found_8[i_9] = sum_14;
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
        global::System.Span<int> ints_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<ulong> ulongs_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<float> floats_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<double> doubles_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::System.Span<byte> bytes_4 = new(*(void**)arguments[8], *(int*)arguments[9]);
        global::System.Span<short> shorts_5 = new(*(void**)arguments[10], *(int*)arguments[11]);
        global::System.Span<char> chars_6 = new(*(void**)arguments[12], *(int*)arguments[13]);
        global::System.Span<global::System.Half> halves_7 = new(*(void**)arguments[14], *(int*)arguments[15]);
        global::System.Span<int> found_8 = new(*(void**)arguments[16], *(int*)arguments[17]);
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
                int i_9 = blockIdxX * blockDimX + threadIdxX;
                int temp_10 = global::GpuKernels.Atomic.Exchange(ref ints_0[i_9], -i_9);
                ulong temp_11 = global::GpuKernels.Atomic.Exchange(ref ulongs_1[i_9], 18446744073709551615UL);
                int temp_13 = temp_10 + (int)temp_11;
                float temp_12 = global::GpuKernels.Atomic.Exchange(ref floats_2[i_9], 1.5f);
                int sum_14 = temp_13 + (int)temp_12;
                int temp_22 = sum_14;
                double temp_15 = global::GpuKernels.Atomic.Exchange(ref doubles_3[i_9], (double)i_9 * 0.5d);
                int temp_17 = (int)temp_15;
                byte temp_16 = global::GpuKernels.Atomic.Exchange(ref bytes_4[i_9], (byte)200);
                int temp_19 = temp_17 + (int)temp_16;
                short temp_18 = global::GpuKernels.Atomic.Exchange(ref shorts_5[i_9], (short)-i_9);
                int temp_21 = temp_19 + (int)temp_18;
                char temp_20 = global::GpuKernels.Atomic.Exchange(ref chars_6[i_9], 'x');
                sum_14 = temp_22 + (temp_21 + (int)temp_20);
                int temp_24 = sum_14;
                global::System.Half temp_23 = global::GpuKernels.Atomic.Exchange(ref halves_7[i_9], (global::System.Half)(float)i_9);
                sum_14 = temp_24 + (int)(float)temp_23;
                int temp_27 = sum_14;
                int temp_25 = global::GpuKernels.Atomic.CompareExchange(ref ints_0[i_9], 1000, -3);
                ulong temp_26 = global::GpuKernels.Atomic.CompareExchange(ref ulongs_1[i_9], 1UL, (ulong)i_9);
                sum_14 = temp_27 + (temp_25 + (int)temp_26);
                int temp_31 = sum_14;
                float temp_28 = global::GpuKernels.Atomic.CompareExchange(ref floats_2[i_9], 2f, i_9 == 4 ? 1.5f : 0f);
                int temp_30 = (int)temp_28;
                double temp_29 = global::GpuKernels.Atomic.CompareExchange(ref doubles_3[i_9], 7d, 1d);
                sum_14 = temp_31 + (temp_30 + (int)temp_29);
                int temp_37 = sum_14;
                byte temp_32 = global::GpuKernels.Atomic.CompareExchange(ref bytes_4[i_9], (byte)7, (byte)(i_9 == 2 ? 200 : 0));
                int temp_34 = (int)temp_32;
                short temp_33 = global::GpuKernels.Atomic.CompareExchange(ref shorts_5[i_9], (short)9, (short)(-2));
                int temp_36 = temp_34 + (int)temp_33;
                char temp_35 = global::GpuKernels.Atomic.CompareExchange(ref chars_6[i_9], 'y', i_9 == 1 ? 'x' : 'z');
                sum_14 = temp_37 + (temp_36 + (int)temp_35);
                found_8[i_9] = sum_14;
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
        global::System.Span<GpuKernels_Tests_Kernels_Atomics_CellMirror> cells_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = end;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            at.X = globalIdxX;
            int i_1 = globalIdxX;
            int cellIndex_2 = i_1 % 3;
            GpuKernels_Tests_Kernels_Atomics_Count(ref cells_0[cellIndex_2].Count_0, i_1);
            global::GpuKernels.Atomic.Or(ref cells_0[cellIndex_2].Marks_4, i_1 % 2 == 0 ? (ushort)1 : (ushort)2);
            GpuKernels_Tests_Kernels_Atomics_PairMirror temp_3 = default(GpuKernels_Tests_Kernels_Atomics_PairMirror);
            GpuKernels_Tests_Kernels_Atomics_Pair_new(ref temp_3, i_1, i_1);
            GpuKernels_Tests_Kernels_Atomics_PairMirror seen_4 = cells_0[cellIndex_2].Bounds_8;
            while (true)
            {
                bool temp_5 = global::GpuKernels.Atomic.TryUpdate(ref cells_0[cellIndex_2].Bounds_8, ref seen_4, GpuKernels_Tests_Kernels_Atomics_Widen(seen_4, temp_3));
                if (temp_5)
                {
                    break;
                }
            }
            int temp_7 = 3 + i_1;
            GpuKernels_Tests_Kernels_Atomics_PairMirror temp_6 = default(GpuKernels_Tests_Kernels_Atomics_PairMirror);
            GpuKernels_Tests_Kernels_Atomics_Pair_new(ref temp_6, i_1, -i_1);
            global::GpuKernels.Atomic.Exchange(ref cells_0[temp_7].Bounds_8, temp_6);
            global::GpuKernels.Atomic.CompareExchange(ref cells_0[3 + i_1].Marks_4, (ushort)1, (ushort)0);
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
        global::System.Span<GpuKernels_Tests_Kernels_Atomics_CellMirror> cells_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
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
                int i_1 = blockIdxX * blockDimX + threadIdxX;
                int cellIndex_2 = i_1 % 3;
                GpuKernels_Tests_Kernels_Atomics_Count(ref cells_0[cellIndex_2].Count_0, i_1);
                global::GpuKernels.Atomic.Or(ref cells_0[cellIndex_2].Marks_4, i_1 % 2 == 0 ? (ushort)1 : (ushort)2);
                GpuKernels_Tests_Kernels_Atomics_PairMirror temp_3 = default(GpuKernels_Tests_Kernels_Atomics_PairMirror);
                GpuKernels_Tests_Kernels_Atomics_Pair_new(ref temp_3, i_1, i_1);
                GpuKernels_Tests_Kernels_Atomics_PairMirror seen_4 = cells_0[cellIndex_2].Bounds_8;
                while (true)
                {
                    bool temp_5 = global::GpuKernels.Atomic.TryUpdate(ref cells_0[cellIndex_2].Bounds_8, ref seen_4, GpuKernels_Tests_Kernels_Atomics_Widen(seen_4, temp_3));
                    if (temp_5)
                    {
                        break;
                    }
                }
                int temp_7 = 3 + i_1;
                GpuKernels_Tests_Kernels_Atomics_PairMirror temp_6 = default(GpuKernels_Tests_Kernels_Atomics_PairMirror);
                GpuKernels_Tests_Kernels_Atomics_Pair_new(ref temp_6, i_1, -i_1);
                global::GpuKernels.Atomic.Exchange(ref cells_0[temp_7].Bounds_8, temp_6);
                global::GpuKernels.Atomic.CompareExchange(ref cells_0[3 + i_1].Marks_4, (ushort)1, (ushort)0);
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
private static void GpuKernels_Tests_Kernels_Atomics_Count(ref int place_0, int value_1)
{
    unchecked
    {
        global::GpuKernels.Atomic.Add(ref place_0, value_1);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Tests_Kernels_Atomics_Pair_new(ref GpuKernels_Tests_Kernels_Atomics_PairMirror this_0, int least_1, int greatest_2)
{
    unchecked
    {
        this_0.Least_0 = least_1;
        this_0.Greatest_4 = greatest_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_Tests_Kernels_Atomics_PairMirror GpuKernels_Tests_Kernels_Atomics_Widen(GpuKernels_Tests_Kernels_Atomics_PairMirror bounds_0, GpuKernels_Tests_Kernels_Atomics_PairMirror value_1)
{
    unchecked
    {
        GpuKernels_Tests_Kernels_Atomics_PairMirror temp_2 = default(GpuKernels_Tests_Kernels_Atomics_PairMirror);
        GpuKernels_Tests_Kernels_Atomics_Pair_new(ref temp_2, global::System.Math.Min(bounds_0.Least_0, value_1.Least_0), global::System.Math.Max(bounds_0.Greatest_4, value_1.Greatest_4));
        return temp_2;
    }
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_Atomics_PairMirror
{
    public int Least_0;
    public int Greatest_4;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_Atomics_CellMirror
{
    public int Count_0;
    public ushort Marks_4;
    public GpuKernels_Tests_Kernels_Atomics_PairMirror Bounds_8;
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
        global::System.Span<GpuKernels_Tests_Kernels_Atomics_QuadMirror> sums_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<GpuKernels_Tests_Kernels_Atomics_QuadMirror> own_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = end;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            at.X = globalIdxX;
            int i_2 = globalIdxX;
            GpuKernels_Tests_Kernels_Atomics_QuadMirror seen_3 = sums_0[0];
            GpuKernels_Tests_Kernels_Atomics_QuadMirror next_4 = default;
            bool isNext_6 = false;
            while (true)
            {
                if (isNext_6)
                {
                    bool temp_5 = global::GpuKernels.Atomic.TryUpdate(ref sums_0[0], ref seen_3, next_4);
                    if (!!temp_5)
                    {
                        break;
                    }
                }
                isNext_6 = true;
                next_4 = seen_3;
                next_4.Sum_0 = next_4.Sum_0 + (long)i_2;
                next_4.Count_8 = next_4.Count_8 + 1;
            }
            int temp_8 = i_2;
            GpuKernels_Tests_Kernels_Atomics_QuadMirror temp_7 = default(GpuKernels_Tests_Kernels_Atomics_QuadMirror);
            temp_7.Sum_0 = (long)i_2;
            temp_7.Last_12 = -i_2;
            GpuKernels_Tests_Kernels_Atomics_QuadMirror temp_9 = global::GpuKernels.Atomic.Exchange(ref own_1[temp_8], temp_7);
            GpuKernels_Tests_Kernels_Atomics_QuadMirror old_10 = temp_9;
            old_10.Count_8 = old_10.Count_8 + 10;
            int temp_12 = i_2;
            GpuKernels_Tests_Kernels_Atomics_QuadMirror temp_13 = old_10;
            GpuKernels_Tests_Kernels_Atomics_QuadMirror temp_11 = default(GpuKernels_Tests_Kernels_Atomics_QuadMirror);
            temp_11.Sum_0 = 4L;
            temp_11.Last_12 = -4;
            global::GpuKernels.Atomic.CompareExchange(ref own_1[temp_12], temp_13, temp_11);
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
        global::System.Span<GpuKernels_Tests_Kernels_Atomics_QuadMirror> sums_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<GpuKernels_Tests_Kernels_Atomics_QuadMirror> own_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
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
                GpuKernels_Tests_Kernels_Atomics_QuadMirror seen_3 = sums_0[0];
                GpuKernels_Tests_Kernels_Atomics_QuadMirror next_4 = default;
                bool isNext_6 = false;
                while (true)
                {
                    if (isNext_6)
                    {
                        bool temp_5 = global::GpuKernels.Atomic.TryUpdate(ref sums_0[0], ref seen_3, next_4);
                        if (!!temp_5)
                        {
                            break;
                        }
                    }
                    isNext_6 = true;
                    next_4 = seen_3;
                    next_4.Sum_0 = next_4.Sum_0 + (long)i_2;
                    next_4.Count_8 = next_4.Count_8 + 1;
                }
                int temp_8 = i_2;
                GpuKernels_Tests_Kernels_Atomics_QuadMirror temp_7 = default(GpuKernels_Tests_Kernels_Atomics_QuadMirror);
                temp_7.Sum_0 = (long)i_2;
                temp_7.Last_12 = -i_2;
                GpuKernels_Tests_Kernels_Atomics_QuadMirror temp_9 = global::GpuKernels.Atomic.Exchange(ref own_1[temp_8], temp_7);
                GpuKernels_Tests_Kernels_Atomics_QuadMirror old_10 = temp_9;
                old_10.Count_8 = old_10.Count_8 + 10;
                int temp_12 = i_2;
                GpuKernels_Tests_Kernels_Atomics_QuadMirror temp_13 = old_10;
                GpuKernels_Tests_Kernels_Atomics_QuadMirror temp_11 = default(GpuKernels_Tests_Kernels_Atomics_QuadMirror);
                temp_11.Sum_0 = 4L;
                temp_11.Last_12 = -4;
                global::GpuKernels.Atomic.CompareExchange(ref own_1[temp_12], temp_13, temp_11);
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
private struct GpuKernels_Tests_Kernels_Atomics_QuadMirror
{
    public long Sum_0;
    public int Count_8;
    public int Last_12;
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
        global::System.Span<int> sums_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<float> floats_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<short> shorts_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<int> local_3 = blocks.Arena.Allocate<int>(2);
        global::System.Span<GpuKernels_Tests_Kernels_Atomics_PairMirror> bounds_4 = blocks.Arena.Allocate<GpuKernels_Tests_Kernels_Atomics_PairMirror>(1);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            at.Block = block;
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0, from = 0, to = global::System.Math.Min(blockDimX, 1); threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = from; threadIdxX < to; threadIdxX++)
            {
                int t_5 = threadIdxX;
                global::GpuKernels.Atomic.Store(ref local_3[0], 0);
                local_3[1] = int.MinValue;
                global::System.Span<GpuKernels_Tests_Kernels_Atomics_PairMirror> temp_7 = bounds_4;
                GpuKernels_Tests_Kernels_Atomics_PairMirror temp_6 = default(GpuKernels_Tests_Kernels_Atomics_PairMirror);
                GpuKernels_Tests_Kernels_Atomics_Pair_new(ref temp_6, 100, -100);
                temp_7[0] = temp_6;
            }
            // barrier 0
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                at.X = threadIdxX;
                int t_5 = threadIdxX;
                local_3[0] += t_5;
                global::GpuKernels.Atomic.Max(ref local_3[1], t_5 * 3 % 17);
                global::System.Span<GpuKernels_Tests_Kernels_Atomics_PairMirror> temp_9 = bounds_4;
                GpuKernels_Tests_Kernels_Atomics_PairMirror temp_8 = default(GpuKernels_Tests_Kernels_Atomics_PairMirror);
                GpuKernels_Tests_Kernels_Atomics_Pair_new(ref temp_8, t_5, t_5);
                GpuKernels_Tests_Kernels_Atomics_PairMirror seen_10 = temp_9[0];
                while (true)
                {
                    bool temp_11 = global::GpuKernels.Atomic.TryUpdate(ref temp_9[0], ref seen_10, GpuKernels_Tests_Kernels_Atomics_Widen(seen_10, temp_8));
                    if (temp_11)
                    {
                        break;
                    }
                }
                global::GpuKernels.Atomic.Add(ref shorts_2[0], (short)1);
                global::GpuKernels.Atomic.Min(ref floats_1[0], (float)-t_5);
            }
            // barrier 1
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int t_5 = threadIdxX;
                if (t_5 == 0)
                {
                    int temp_12 = global::GpuKernels.Atomic.Load(ref local_3[0]);
                    int temp_13 = global::GpuKernels.Atomic.Load(ref local_3[1]);
                    global::GpuKernels.Atomic.Add(ref sums_0[0], temp_12 + temp_13);
                }
                if (t_5 == 1)
                {
                    global::GpuKernels.Atomic.Add(ref sums_0[1], bounds_4[0].Greatest_4 - bounds_4[0].Least_0);
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

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Tests_Kernels_Atomics_Pair_new(ref GpuKernels_Tests_Kernels_Atomics_PairMirror this_0, int least_1, int greatest_2)
{
    unchecked
    {
        this_0.Least_0 = least_1;
        this_0.Greatest_4 = greatest_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_Tests_Kernels_Atomics_PairMirror GpuKernels_Tests_Kernels_Atomics_Widen(GpuKernels_Tests_Kernels_Atomics_PairMirror bounds_0, GpuKernels_Tests_Kernels_Atomics_PairMirror value_1)
{
    unchecked
    {
        GpuKernels_Tests_Kernels_Atomics_PairMirror temp_2 = default(GpuKernels_Tests_Kernels_Atomics_PairMirror);
        GpuKernels_Tests_Kernels_Atomics_Pair_new(ref temp_2, global::System.Math.Min(bounds_0.Least_0, value_1.Least_0), global::System.Math.Max(bounds_0.Greatest_4, value_1.Greatest_4));
        return temp_2;
    }
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_Atomics_PairMirror
{
    public int Least_0;
    public int Greatest_4;
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
        global::System.ReadOnlySpan<int> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> partial_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> arrived_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<int> result_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            at.Block = block;
            {
                int first_4 = blockIdxX * 8;
                for (int threadIdxZ = at.Z = 0, from = 0, to = global::System.Math.Min(blockDimX, 1); threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                for (int threadIdxX = from; threadIdxX < to; threadIdxX++)
                {
                    at.X = threadIdxX;
                    int sum_5 = 0;
                    for (int i_6 = first_4; i_6 < first_4 + 8; i_6 = i_6 + 1)
                    {
                        sum_5 = sum_5 + x_0[i_6];
                    }
                    partial_1[blockIdxX] = sum_5;
                    global::GpuKernels.Fence.Device();
                    int temp_7 = global::GpuKernels.Atomic.Increment(ref arrived_2[0], gridDimX - 1);
                    if (temp_7 != gridDimX - 1)
                    {
                        continue;
                    }
                    global::GpuKernels.Fence.Device();
                    int total_8 = 0;
                    for (int i_9 = 0; i_9 < gridDimX; i_9 = i_9 + 1)
                    {
                        total_8 = total_8 + partial_1[i_9];
                    }
                    global::GpuKernels.Atomic.Store(ref result_3[0], total_8);
                    global::GpuKernels.Fence.Block();
                    global::GpuKernels.Fence.System();
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
