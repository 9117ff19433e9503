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
        global::System.Span<int> values_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> tile_1 = blocks.Arena.Allocate<int>(32);
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
                    int t_2 = threadIdxX;
                    int i_3 = blockIdxX * 32 + t_2;
                    CpuLanes.Store(tile_1, t_2, CpuLanes.Load(values_0, i_3));
                }
                for (; threadIdxX < blockDimX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    int t_2 = threadIdxX;
                    int i_3 = blockIdxX * 32 + t_2;
                    tile_1[t_2] = values_0[i_3];
                }
            }
            // barrier 0
            for (int size_4 = 2; size_4 <= 32; size_4 = size_4 * 2)
            {
                for (int stride_5 = size_4 / 2; stride_5 > 0; stride_5 = stride_5 / 2)
                {
                    at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                    for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                    for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                    for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
                    {
                        int t_2 = threadIdxX;
                        int partner_6 = t_2 ^ stride_5;
                        if (partner_6 > t_2 && tile_1[t_2] > tile_1[partner_6] == ((t_2 & size_4) == 0))
                        {
                            global::System.Span<int> temp_8 = tile_1;
                            int temp_9 = t_2;
                            global::System.Span<int> temp_10 = tile_1;
                            int temp_11 = partner_6;
                            Tuple_int__int_Mirror temp_7 = default(Tuple_int__int_Mirror);
                            temp_7.Item1_0 = tile_1[partner_6];
                            temp_7.Item2_4 = tile_1[t_2];
                            int temp_12 = temp_7.Item1_0;
                            int temp_13 = temp_7.Item2_4;
                            temp_8[temp_9] = temp_12;
                            temp_10[temp_11] = temp_13;
                        }
                    }
                    // barrier 1
                }
            }
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            {
                int threadIdxX = 0;
                for (; (long)blockDimX - threadIdxX >= Vector<int>.Count; threadIdxX += Vector<int>.Count)
                {
                    at.X = threadIdxX;
                    int t_2 = threadIdxX;
                    int i_3 = blockIdxX * 32 + t_2;
                    CpuLanes.Store(values_0, i_3, CpuLanes.Load(tile_1, t_2));
                }
                for (; threadIdxX < blockDimX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    int t_2 = threadIdxX;
                    int i_3 = blockIdxX * 32 + t_2;
                    values_0[i_3] = tile_1[t_2];
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
        global::System.Span<int> values_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> tile_1 = blocks.Arena.Allocate<int>(32);
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
                int t_2 = threadIdxX;
                int i_3 = blockIdxX * 32 + t_2;
                tile_1[t_2] = values_0[i_3];
            }
            // barrier 0
            for (int size_4 = 2; size_4 <= 32; size_4 = size_4 * 2)
            {
                for (int stride_5 = size_4 / 2; stride_5 > 0; stride_5 = stride_5 / 2)
                {
                    at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                    for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                    for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                    for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
                    {
                        int t_2 = threadIdxX;
                        int partner_6 = t_2 ^ stride_5;
                        if (partner_6 > t_2 && tile_1[t_2] > tile_1[partner_6] == ((t_2 & size_4) == 0))
                        {
                            global::System.Span<int> temp_8 = tile_1;
                            int temp_9 = t_2;
                            global::System.Span<int> temp_10 = tile_1;
                            int temp_11 = partner_6;
                            Tuple_int__int_Mirror temp_7 = default(Tuple_int__int_Mirror);
                            temp_7.Item1_0 = tile_1[partner_6];
                            temp_7.Item2_4 = tile_1[t_2];
                            int temp_12 = temp_7.Item1_0;
                            int temp_13 = temp_7.Item2_4;
                            temp_8[temp_9] = temp_12;
                            temp_10[temp_11] = temp_13;
                        }
                    }
                    // barrier 1
                }
            }
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int t_2 = threadIdxX;
                int i_3 = blockIdxX * 32 + t_2;
                values_0[i_3] = tile_1[t_2];
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
private struct Tuple_int__int_Mirror
{
    public int Item1_0;
    public int Item2_4;
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
        global::System.Span<float> values_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            at.Block = block;
            int start_2 = blockIdxX * blockDimX;
            for (int round_3 = 0; round_3 < blockDimX; round_3 = round_3 + 1)
            {
                for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                {
                    int threadIdxX = 0;
                    for (; (long)blockDimX - threadIdxX >= Vector<int>.Count; threadIdxX += Vector<int>.Count)
                    {
                        at.X = threadIdxX;
                        int t_1 = threadIdxX;
                        int left_4 = start_2 + t_1;
                        int right_5 = left_4 + 1;
                        Vector<int> active0 = Vector.Equals(Vector.Create(t_1) + Vector<int>.Indices & Vector.Create(1), Vector.Create(round_3 & 1)) & Vector.LessThan(Vector.Create(t_1 + 1) + Vector<int>.Indices, Vector.Create(blockDimX)) & Vector.GreaterThan(CpuLanes.Load(values_0, left_4, Vector.Equals(Vector.Create(t_1) + Vector<int>.Indices & Vector.Create(1), Vector.Create(round_3 & 1)) & Vector.LessThan(Vector.Create(t_1 + 1) + Vector<int>.Indices, Vector.Create(blockDimX))), CpuLanes.Load(values_0, right_5, Vector.Equals(Vector.Create(t_1) + Vector<int>.Indices & Vector.Create(1), Vector.Create(round_3 & 1)) & Vector.LessThan(Vector.Create(t_1 + 1) + Vector<int>.Indices, Vector.Create(blockDimX))));
                        if (active0 == Vector<int>.AllBitsSet)
                        {
                            Vector<float> old_6 = CpuLanes.Load(values_0, left_4);
                            CpuLanes.Store(values_0, left_4, CpuLanes.Load(values_0, right_5));
                            CpuLanes.Store(values_0, right_5, old_6);
                        }
                        else if (active0 != Vector<int>.Zero)
                        {
                            Vector<float> old_6 = CpuLanes.Load(values_0, left_4, active0);
                            CpuLanes.Store(values_0, left_4, CpuLanes.Load(values_0, right_5, active0), active0);
                            CpuLanes.Store(values_0, right_5, old_6, active0);
                        }
                    }
                    for (; threadIdxX < blockDimX; threadIdxX++)
                    {
                        at.X = threadIdxX;
                        int t_1 = threadIdxX;
                        int left_4 = start_2 + t_1;
                        int right_5 = left_4 + 1;
                        if ((t_1 & 1) == (round_3 & 1) && t_1 + 1 < blockDimX && values_0[left_4] > values_0[right_5])
                        {
                            float old_6 = values_0[left_4];
                            values_0[left_4] = values_0[right_5];
                            values_0[right_5] = old_6;
                        }
                    }
                }
                // barrier 0
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
        global::System.Span<float> values_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            at.Block = block;
            int start_2 = blockIdxX * blockDimX;
            for (int round_3 = 0; round_3 < blockDimX; round_3 = round_3 + 1)
            {
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
                {
                    int t_1 = threadIdxX;
                    int left_4 = start_2 + t_1;
                    int right_5 = left_4 + 1;
                    if ((t_1 & 1) == (round_3 & 1) && t_1 + 1 < blockDimX && values_0[left_4] > values_0[right_5])
                    {
                        float old_6 = values_0[left_4];
                        values_0[left_4] = values_0[right_5];
                        values_0[right_5] = old_6;
                    }
                }
                // barrier 0
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
        int width_0 = *(int*)arguments[0];
        global::System.Span<short> values_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = end;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            at.X = globalIdxX;
            int row_2 = globalIdxX;
            if (row_2 >= values_1.Length / width_0)
            {
                continue;
            }
            global::System.Span<short> own_3 = values_1.Slice(row_2 * width_0, width_0);
            for (int i_4 = 1; i_4 < own_3.Length; i_4 = i_4 + 1)
            {
                short value_5 = own_3[i_4];
                int k_6 = i_4 - 1;
                for (; k_6 >= 0 && (int)own_3[k_6] > (int)value_5; k_6 = k_6 - 1)
                {
                    own_3[k_6 + 1] = own_3[k_6];
                }
                own_3[k_6 + 1] = value_5;
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
        int width_0 = *(int*)arguments[0];
        global::System.Span<short> values_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
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
                int row_2 = blockIdxX * blockDimX + threadIdxX;
                if (row_2 >= values_1.Length / width_0)
                {
                    continue;
                }
                global::System.Span<short> own_3 = values_1.Slice(row_2 * width_0, width_0);
                for (int i_4 = 1; i_4 < own_3.Length; i_4 = i_4 + 1)
                {
                    short value_5 = own_3[i_4];
                    int k_6 = i_4 - 1;
                    for (; k_6 >= 0 && (int)own_3[k_6] > (int)value_5; k_6 = k_6 - 1)
                    {
                        own_3[k_6 + 1] = own_3[k_6];
                    }
                    own_3[k_6 + 1] = value_5;
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
        global::System.ReadOnlySpan<double> values_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<double> sorted_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = end;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            at.X = globalIdxX;
            int i_2 = globalIdxX;
            int rank_3 = 0;
            if (i_2 >= values_0.Length)
            {
                continue;
            }
            for (int k_4 = 0; k_4 < values_0.Length; k_4 = k_4 + 1)
            {
                if (values_0[k_4] < values_0[i_2] || values_0[k_4] == values_0[i_2] && k_4 < i_2)
                {
                    rank_3 = rank_3 + 1;
                }
            }
            sorted_1[rank_3] = values_0[i_2];
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
        global::System.Span<double> sorted_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
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
                int rank_3 = 0;
                if (i_2 >= values_0.Length)
                {
                    continue;
                }
                for (int k_4 = 0; k_4 < values_0.Length; k_4 = k_4 + 1)
                {
                    if (values_0[k_4] < values_0[i_2] || values_0[k_4] == values_0[i_2] && k_4 < i_2)
                    {
                        rank_3 = rank_3 + 1;
                    }
                }
                sorted_1[rank_3] = values_0[i_2];
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
        global::System.ReadOnlySpan<long> values_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<long> sums_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<long> from_2 = blocks.Arena.Allocate<long>(64);
        global::System.Span<long> to_3 = blocks.Arena.Allocate<long>(64);
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
                for (; (long)blockDimX - threadIdxX >= Vector<long>.Count; threadIdxX += Vector<long>.Count)
                {
                    at.X = threadIdxX;
                    int t_4 = threadIdxX;
                    int i_5 = blockIdxX * blockDimX + t_4;
                    CpuLanes.Store(from_2, t_4, Vector.ConditionalSelect(Vector.LessThan(CpuLanes.Wide(i_5), Vector.Create((long)(values_0.Length))), CpuLanes.Load(values_0, i_5, Vector.LessThan(CpuLanes.Wide(i_5), Vector.Create((long)(values_0.Length)))), Vector.Create(0L)));
                }
                for (; threadIdxX < blockDimX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    int t_4 = threadIdxX;
                    int i_5 = blockIdxX * blockDimX + t_4;
                    from_2[t_4] = i_5 < values_0.Length ? values_0[i_5] : 0L;
                }
            }
            // barrier 0
            for (int distance_6 = 1; distance_6 < blockDimX; distance_6 = distance_6 * 2)
            {
                for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                {
                    int threadIdxX = 0;
                    for (; (long)blockDimX - threadIdxX >= Vector<long>.Count; threadIdxX += Vector<long>.Count)
                    {
                        at.X = threadIdxX;
                        int t_4 = threadIdxX;
                        CpuLanes.Store(to_3, t_4, Vector.ConditionalSelect(Vector.GreaterThanOrEqual(CpuLanes.Wide(t_4), Vector.Create((long)(distance_6))), CpuLanes.Load(from_2, t_4, Vector.GreaterThanOrEqual(CpuLanes.Wide(t_4), Vector.Create((long)(distance_6)))) + CpuLanes.Load(from_2, t_4 - distance_6, Vector.GreaterThanOrEqual(CpuLanes.Wide(t_4), Vector.Create((long)(distance_6)))), CpuLanes.Load(from_2, t_4, ~Vector.GreaterThanOrEqual(CpuLanes.Wide(t_4), Vector.Create((long)(distance_6))))));
                    }
                    for (; threadIdxX < blockDimX; threadIdxX++)
                    {
                        at.X = threadIdxX;
                        int t_4 = threadIdxX;
                        to_3[t_4] = t_4 >= distance_6 ? from_2[t_4] + from_2[t_4 - distance_6] : from_2[t_4];
                    }
                }
                // barrier 1
                for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                {
                    int threadIdxX = 0;
                    for (; (long)blockDimX - threadIdxX >= Vector<long>.Count; threadIdxX += Vector<long>.Count)
                    {
                        at.X = threadIdxX;
                        int t_4 = threadIdxX;
                        CpuLanes.Store(from_2, t_4, CpuLanes.Load(to_3, t_4));
                    }
                    for (; threadIdxX < blockDimX; threadIdxX++)
                    {
                        at.X = threadIdxX;
                        int t_4 = threadIdxX;
                        from_2[t_4] = to_3[t_4];
                    }
                }
                // barrier 2
            }
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            {
                int threadIdxX = 0;
                for (; (long)blockDimX - threadIdxX >= Vector<long>.Count; threadIdxX += Vector<long>.Count)
                {
                    at.X = threadIdxX;
                    int t_4 = threadIdxX;
                    int i_5 = blockIdxX * blockDimX + t_4;
                    Vector<long> active0 = Vector.LessThan(CpuLanes.Wide(i_5), Vector.Create((long)(sums_1.Length)));
                    if (active0 == Vector<long>.AllBitsSet)
                    {
                        CpuLanes.Store(sums_1, i_5, CpuLanes.Load(from_2, t_4));
                    }
                    else if (active0 != Vector<long>.Zero)
                    {
                        CpuLanes.Store(sums_1, i_5, CpuLanes.Load(from_2, t_4, active0), active0);
                    }
                }
                for (; threadIdxX < blockDimX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    int t_4 = threadIdxX;
                    int i_5 = blockIdxX * blockDimX + t_4;
                    if (i_5 < sums_1.Length)
                    {
                        sums_1[i_5] = from_2[t_4];
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
        global::System.ReadOnlySpan<long> values_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<long> sums_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<long> from_2 = blocks.Arena.Allocate<long>(64);
        global::System.Span<long> to_3 = blocks.Arena.Allocate<long>(64);
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
                int t_4 = threadIdxX;
                int i_5 = blockIdxX * blockDimX + t_4;
                from_2[t_4] = i_5 < values_0.Length ? values_0[i_5] : 0L;
            }
            // barrier 0
            for (int distance_6 = 1; distance_6 < blockDimX; distance_6 = distance_6 * 2)
            {
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
                {
                    int t_4 = threadIdxX;
                    to_3[t_4] = t_4 >= distance_6 ? from_2[t_4] + from_2[t_4 - distance_6] : from_2[t_4];
                }
                // barrier 1
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
                {
                    int t_4 = threadIdxX;
                    from_2[t_4] = to_3[t_4];
                }
                // barrier 2
            }
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int t_4 = threadIdxX;
                int i_5 = blockIdxX * blockDimX + t_4;
                if (i_5 < sums_1.Length)
                {
                    sums_1[i_5] = from_2[t_4];
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
        if (!blocks.UsesSimd)
        {
            RunScalar(arguments, in blocks);
            return;
        }
        int blockDimX = blocks.Block.X;
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        global::System.ReadOnlySpan<int> values_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> sums_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> tree_2 = blocks.Arena.Allocate<int>(32);
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
                    int t_3 = threadIdxX;
                    int i_4 = blockIdxX * 32 + t_3;
                    CpuLanes.Store(tree_2, t_3, CpuLanes.Load(values_0, i_4));
                }
                for (; threadIdxX < blockDimX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    int t_3 = threadIdxX;
                    int i_4 = blockIdxX * 32 + t_3;
                    tree_2[t_3] = values_0[i_4];
                }
            }
            // barrier 0
            for (int stride_5 = 1; stride_5 < 32; stride_5 = stride_5 * 2)
            {
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
                {
                    int t_3 = threadIdxX;
                    int k_6 = (t_3 + 1) * stride_5 * 2 - 1;
                    if (k_6 < 32)
                    {
                        tree_2[k_6] = tree_2[k_6] + tree_2[k_6 - stride_5];
                    }
                }
                // barrier 1
            }
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            {
                int threadIdxX = 0;
                for (; (long)blockDimX - threadIdxX >= Vector<int>.Count; threadIdxX += Vector<int>.Count)
                {
                    at.X = threadIdxX;
                    int t_3 = threadIdxX;
                    Vector<int> active0 = Vector.Equals(Vector.Create(t_3) + Vector<int>.Indices, Vector.Create(31));
                    if (active0 == Vector<int>.AllBitsSet)
                    {
                        CpuLanes.Store(tree_2, t_3, Vector.Create(0));
                    }
                    else if (active0 != Vector<int>.Zero)
                    {
                        CpuLanes.Store(tree_2, t_3, Vector.Create(0), active0);
                    }
                }
                for (; threadIdxX < blockDimX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    int t_3 = threadIdxX;
                    if (t_3 == 31)
                    {
                        tree_2[t_3] = 0;
                    }
                }
            }
            // barrier 2
            for (int stride_7 = 16; stride_7 > 0; stride_7 = stride_7 / 2)
            {
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
                {
                    int t_3 = threadIdxX;
                    int k_8 = (t_3 + 1) * stride_7 * 2 - 1;
                    if (k_8 < 32)
                    {
                        int left_9 = tree_2[k_8 - stride_7];
                        tree_2[k_8 - stride_7] = tree_2[k_8];
                        tree_2[k_8] = tree_2[k_8] + left_9;
                    }
                }
                // barrier 3
            }
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            {
                int threadIdxX = 0;
                for (; (long)blockDimX - threadIdxX >= Vector<int>.Count; threadIdxX += Vector<int>.Count)
                {
                    at.X = threadIdxX;
                    int t_3 = threadIdxX;
                    int i_4 = blockIdxX * 32 + t_3;
                    CpuLanes.Store(sums_1, i_4, CpuLanes.Load(tree_2, t_3));
                }
                for (; threadIdxX < blockDimX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    int t_3 = threadIdxX;
                    int i_4 = blockIdxX * 32 + t_3;
                    sums_1[i_4] = tree_2[t_3];
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
        global::System.ReadOnlySpan<int> values_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> sums_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> tree_2 = blocks.Arena.Allocate<int>(32);
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
                int t_3 = threadIdxX;
                int i_4 = blockIdxX * 32 + t_3;
                tree_2[t_3] = values_0[i_4];
            }
            // barrier 0
            for (int stride_5 = 1; stride_5 < 32; stride_5 = stride_5 * 2)
            {
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
                {
                    int t_3 = threadIdxX;
                    int k_6 = (t_3 + 1) * stride_5 * 2 - 1;
                    if (k_6 < 32)
                    {
                        tree_2[k_6] = tree_2[k_6] + tree_2[k_6 - stride_5];
                    }
                }
                // barrier 1
            }
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int t_3 = threadIdxX;
                if (t_3 == 31)
                {
                    tree_2[t_3] = 0;
                }
            }
            // barrier 2
            for (int stride_7 = 16; stride_7 > 0; stride_7 = stride_7 / 2)
            {
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
                {
                    int t_3 = threadIdxX;
                    int k_8 = (t_3 + 1) * stride_7 * 2 - 1;
                    if (k_8 < 32)
                    {
                        int left_9 = tree_2[k_8 - stride_7];
                        tree_2[k_8 - stride_7] = tree_2[k_8];
                        tree_2[k_8] = tree_2[k_8] + left_9;
                    }
                }
                // barrier 3
            }
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int t_3 = threadIdxX;
                int i_4 = blockIdxX * 32 + t_3;
                sums_1[i_4] = tree_2[t_3];
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
        global::System.ReadOnlySpan<uint> sorted_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<uint> values_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> places_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, values_1.Length);
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            at.X = globalIdxX;
            int i_3 = globalIdxX;
            int low_4 = 0;
            int high_5 = sorted_0.Length;
            while (low_4 < high_5)
            {
                int middle_6 = low_4 + (high_5 - low_4) / 2;
                if (sorted_0[middle_6] < values_1[i_3])
                {
                    low_4 = middle_6 + 1;
                }
                else
                {
                    high_5 = middle_6;
                }
            }
            places_2[i_3] = low_4;
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
        global::System.ReadOnlySpan<uint> sorted_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<uint> values_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> places_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                if (i_3 >= values_1.Length)
                {
                    continue;
                }
                int low_4 = 0;
                int high_5 = sorted_0.Length;
                while (low_4 < high_5)
                {
                    int middle_6 = low_4 + (high_5 - low_4) / 2;
                    if (sorted_0[middle_6] < values_1[i_3])
                    {
                        low_4 = middle_6 + 1;
                    }
                    else
                    {
                        high_5 = middle_6;
                    }
                }
                places_2[i_3] = low_4;
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
        global::System.ReadOnlySpan<float> values_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> places_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<float> best_2 = blocks.Arena.Allocate<float>(32);
        global::System.Span<int> at_3 = blocks.Arena.Allocate<int>(32);
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
                    int i_5 = blockIdxX * 32 + t_4;
                    CpuLanes.Store(best_2, t_4, Vector.ConditionalSelect(Vector.LessThan(Vector.Create(i_5) + Vector<int>.Indices, Vector.Create(values_0.Length)), CpuLanes.Load(values_0, i_5, Vector.LessThan(Vector.Create(i_5) + Vector<int>.Indices, Vector.Create(values_0.Length))), Vector.Create(global::System.BitConverter.UInt32BitsToSingle(0xFF800000u))));
                    CpuLanes.Store(at_3, t_4, Vector.Create(i_5) + Vector<int>.Indices);
                }
                for (; threadIdxX < blockDimX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    int t_4 = threadIdxX;
                    int i_5 = blockIdxX * 32 + t_4;
                    best_2[t_4] = i_5 < values_0.Length ? values_0[i_5] : global::System.BitConverter.UInt32BitsToSingle(0xFF800000u);
                    at_3[t_4] = i_5;
                }
            }
            // barrier 0
            for (int half_6 = 16; half_6 > 0; half_6 = half_6 / 2)
            {
                for (int threadIdxZ = at.Z = 0, from = 0, to = global::System.Math.Min(blockDimX, half_6); threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                {
                    int threadIdxX = from;
                    for (; (long)to - threadIdxX >= Vector<int>.Count; threadIdxX += Vector<int>.Count)
                    {
                        at.X = threadIdxX;
                        int t_4 = threadIdxX;
                        Vector<int> active0 = Vector.GreaterThan(CpuLanes.Load(best_2, t_4 + half_6), CpuLanes.Load(best_2, t_4)) | Vector.Equals(CpuLanes.Load(best_2, t_4 + half_6, ~Vector.GreaterThan(CpuLanes.Load(best_2, t_4 + half_6), CpuLanes.Load(best_2, t_4))), CpuLanes.Load(best_2, t_4, ~Vector.GreaterThan(CpuLanes.Load(best_2, t_4 + half_6), CpuLanes.Load(best_2, t_4)))) & Vector.LessThan(CpuLanes.Load(at_3, t_4 + half_6, ~Vector.GreaterThan(CpuLanes.Load(best_2, t_4 + half_6), CpuLanes.Load(best_2, t_4)) & Vector.Equals(CpuLanes.Load(best_2, t_4 + half_6, ~Vector.GreaterThan(CpuLanes.Load(best_2, t_4 + half_6), CpuLanes.Load(best_2, t_4))), CpuLanes.Load(best_2, t_4, ~Vector.GreaterThan(CpuLanes.Load(best_2, t_4 + half_6), CpuLanes.Load(best_2, t_4))))), CpuLanes.Load(at_3, t_4, ~Vector.GreaterThan(CpuLanes.Load(best_2, t_4 + half_6), CpuLanes.Load(best_2, t_4)) & Vector.Equals(CpuLanes.Load(best_2, t_4 + half_6, ~Vector.GreaterThan(CpuLanes.Load(best_2, t_4 + half_6), CpuLanes.Load(best_2, t_4))), CpuLanes.Load(best_2, t_4, ~Vector.GreaterThan(CpuLanes.Load(best_2, t_4 + half_6), CpuLanes.Load(best_2, t_4))))));
                        if (active0 == Vector<int>.AllBitsSet)
                        {
                            CpuLanes.Store(best_2, t_4, CpuLanes.Load(best_2, t_4 + half_6));
                            CpuLanes.Store(at_3, t_4, CpuLanes.Load(at_3, t_4 + half_6));
                        }
                        else if (active0 != Vector<int>.Zero)
                        {
                            CpuLanes.Store(best_2, t_4, CpuLanes.Load(best_2, t_4 + half_6, active0), active0);
                            CpuLanes.Store(at_3, t_4, CpuLanes.Load(at_3, t_4 + half_6, active0), active0);
                        }
                    }
                    for (; threadIdxX < to; threadIdxX++)
                    {
                        at.X = threadIdxX;
                        int t_4 = threadIdxX;
                        if (best_2[t_4 + half_6] > best_2[t_4] || best_2[t_4 + half_6] == best_2[t_4] && at_3[t_4 + half_6] < at_3[t_4])
                        {
                            best_2[t_4] = best_2[t_4 + half_6];
                            at_3[t_4] = at_3[t_4 + half_6];
                        }
                    }
                }
                // barrier 1
            }
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0, from = 0, to = global::System.Math.Min(blockDimX, 1); threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = from; threadIdxX < to; threadIdxX++)
            {
                places_1[blockIdxX] = at_3[0];
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
        global::System.ReadOnlySpan<float> values_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> places_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<float> best_2 = blocks.Arena.Allocate<float>(32);
        global::System.Span<int> at_3 = blocks.Arena.Allocate<int>(32);
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
                int t_4 = threadIdxX;
                int i_5 = blockIdxX * 32 + t_4;
                best_2[t_4] = i_5 < values_0.Length ? values_0[i_5] : global::System.BitConverter.UInt32BitsToSingle(0xFF800000u);
                at_3[t_4] = i_5;
            }
            // barrier 0
            for (int half_6 = 16; half_6 > 0; half_6 = half_6 / 2)
            {
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int threadIdxZ = at.Z = 0, from = 0, to = global::System.Math.Min(blockDimX, half_6); threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                for (int threadIdxX = from; threadIdxX < to; threadIdxX++)
                {
                    int t_4 = threadIdxX;
                    if (best_2[t_4 + half_6] > best_2[t_4] || best_2[t_4 + half_6] == best_2[t_4] && at_3[t_4 + half_6] < at_3[t_4])
                    {
                        best_2[t_4] = best_2[t_4 + half_6];
                        at_3[t_4] = at_3[t_4 + half_6];
                    }
                }
                // barrier 1
            }
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0, from = 0, to = global::System.Math.Min(blockDimX, 1); threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = from; threadIdxX < to; threadIdxX++)
            {
                places_1[blockIdxX] = at_3[0];
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
        global::System.ReadOnlySpan<uint> values_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        int shift_1 = *(int*)arguments[2];
        global::System.Span<int> counts_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::System.Span<int> own_3 = blocks.Arena.Allocate<int>(16);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            at.Block = block;
            for (int threadIdxZ = at.Z = 0, from = 0, to = global::System.Math.Min(blockDimX, 16); threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            {
                int threadIdxX = from;
                for (; (long)to - threadIdxX >= Vector<int>.Count; threadIdxX += Vector<int>.Count)
                {
                    at.X = threadIdxX;
                    CpuLanes.Store(own_3, threadIdxX, Vector.Create(0));
                }
                for (; threadIdxX < to; threadIdxX++)
                {
                    at.X = threadIdxX;
                    own_3[threadIdxX] = 0;
                }
            }
            // barrier 0
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int i_4 = blockIdxX * blockDimX + threadIdxX;
                if (i_4 < values_0.Length)
                {
                    own_3[(int)(values_0[i_4] >> (shift_1 & 31) & 15u)] += 1;
                }
            }
            // barrier 1
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0, from = 0, to = global::System.Math.Min(blockDimX, 16); threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = from; threadIdxX < to; threadIdxX++)
            {
                global::GpuKernels.Atomic.Add(ref counts_2[threadIdxX], own_3[threadIdxX]);
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
        global::System.ReadOnlySpan<uint> values_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        int shift_1 = *(int*)arguments[2];
        global::System.Span<int> counts_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::System.Span<int> own_3 = blocks.Arena.Allocate<int>(16);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            at.Block = block;
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0, from = 0, to = global::System.Math.Min(blockDimX, 16); threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = from; threadIdxX < to; threadIdxX++)
            {
                own_3[threadIdxX] = 0;
            }
            // barrier 0
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int i_4 = blockIdxX * blockDimX + threadIdxX;
                if (i_4 < values_0.Length)
                {
                    own_3[(int)(values_0[i_4] >> (shift_1 & 31) & 15u)] += 1;
                }
            }
            // barrier 1
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0, from = 0, to = global::System.Math.Min(blockDimX, 16); threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = from; threadIdxX < to; threadIdxX++)
            {
                global::GpuKernels.Atomic.Add(ref counts_2[threadIdxX], own_3[threadIdxX]);
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
        global::System.ReadOnlySpan<byte> a_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<byte> b_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        int width_2 = *(int*)arguments[4];
        global::System.Span<int> lengths_3 = new(*(void**)arguments[5], *(int*)arguments[6]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int* last_5_memory_pointer = stackalloc int[17];
        global::System.Span<int> last_5_memory = new(last_5_memory_pointer, 17);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, lengths_3.Length);
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            at.X = globalIdxX;
            int row_4 = globalIdxX;
            global::System.Span<int> last_5 = last_5_memory;
            last_5.Clear();
            for (int i_6 = 0; i_6 < width_2; i_6 = i_6 + 1)
            {
                int diagonal_7 = 0;
                for (int k_8 = 0; k_8 < width_2; k_8 = k_8 + 1)
                {
                    int above_9 = last_5[k_8 + 1];
                    last_5[k_8 + 1] = (int)a_0[row_4 * width_2 + i_6] == (int)b_1[row_4 * width_2 + k_8] ? diagonal_7 + 1 : global::System.Math.Max(above_9, last_5[k_8]);
                    diagonal_7 = above_9;
                }
            }
            lengths_3[row_4] = last_5[width_2];
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
        global::System.ReadOnlySpan<byte> a_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<byte> b_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        int width_2 = *(int*)arguments[4];
        global::System.Span<int> lengths_3 = new(*(void**)arguments[5], *(int*)arguments[6]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int* last_5_memory_pointer = stackalloc int[17];
        global::System.Span<int> last_5_memory = new(last_5_memory_pointer, 17);
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
                int row_4 = blockIdxX * blockDimX + threadIdxX;
                if (row_4 >= lengths_3.Length)
                {
                    continue;
                }
                global::System.Span<int> last_5 = last_5_memory;
                last_5.Clear();
                for (int i_6 = 0; i_6 < width_2; i_6 = i_6 + 1)
                {
                    int diagonal_7 = 0;
                    for (int k_8 = 0; k_8 < width_2; k_8 = k_8 + 1)
                    {
                        int above_9 = last_5[k_8 + 1];
                        last_5[k_8 + 1] = (int)a_0[row_4 * width_2 + i_6] == (int)b_1[row_4 * width_2 + k_8] ? diagonal_7 + 1 : global::System.Math.Max(above_9, last_5[k_8]);
                        diagonal_7 = above_9;
                    }
                }
                lengths_3[row_4] = last_5[width_2];
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
