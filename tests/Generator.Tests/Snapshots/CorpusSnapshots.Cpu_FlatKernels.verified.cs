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
        float a_0 = *(float*)arguments[0];
        global::System.ReadOnlySpan<float> x_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.Span<float> y_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = end;
        int globalIdxX = from;
        for (; (long)to - globalIdxX >= Vector<int>.Count; globalIdxX += Vector<int>.Count)
        {
            at.X = globalIdxX;
            CpuLanes.Store(y_2, globalIdxX, CpuLanes.Load(y_2, globalIdxX) + Vector.Create(a_0) * CpuLanes.Load(x_1, globalIdxX));
        }
        for (; globalIdxX < to; globalIdxX++)
        {
            at.X = globalIdxX;
            y_2[globalIdxX] = y_2[globalIdxX] + a_0 * x_1[globalIdxX];
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
        float a_0 = *(float*)arguments[0];
        global::System.ReadOnlySpan<float> x_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.Span<float> y_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = end;
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            y_2[globalIdxX] = y_2[globalIdxX] + a_0 * x_1[globalIdxX];
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
        float a_0 = *(float*)arguments[0];
        global::System.ReadOnlySpan<float> x_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.Span<float> y_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
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
                    CpuLanes.Store(y_2, blockIdxX * blockDimX + threadIdxX, CpuLanes.Load(y_2, blockIdxX * blockDimX + threadIdxX) + Vector.Create(a_0) * CpuLanes.Load(x_1, blockIdxX * blockDimX + threadIdxX));
                }
                for (; threadIdxX < threadsX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    y_2[blockIdxX * blockDimX + threadIdxX] = y_2[blockIdxX * blockDimX + threadIdxX] + a_0 * x_1[blockIdxX * blockDimX + threadIdxX];
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
        float a_0 = *(float*)arguments[0];
        global::System.ReadOnlySpan<float> x_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.Span<float> y_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
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
                y_2[blockIdxX * blockDimX + threadIdxX] = y_2[blockIdxX * blockDimX + threadIdxX] + a_0 * x_1[blockIdxX * blockDimX + threadIdxX];
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
        global::System.ReadOnlySpan<float> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<float> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int last_3 = x_0.Length - 1;
        int from = first, to = end;
        int globalIdxX = from;
        for (; (long)to - globalIdxX >= Vector<int>.Count; globalIdxX += Vector<int>.Count)
        {
            at.X = globalIdxX;
            int i_2 = globalIdxX;
            Vector<int> active0 = Vector.GreaterThan(Vector.Create(i_2) + Vector<int>.Indices, Vector.Create(0)) & Vector.LessThan(Vector.Create(i_2) + Vector<int>.Indices, Vector.Create(last_3)) & Vector.LessThan(CpuLanes.Load(x_0, i_2, Vector.GreaterThan(Vector.Create(i_2) + Vector<int>.Indices, Vector.Create(0)) & Vector.LessThan(Vector.Create(i_2) + Vector<int>.Indices, Vector.Create(last_3))), Vector.Create(900f));
            if (active0 == Vector<int>.AllBitsSet)
            {
                CpuLanes.Store(y_1, i_2, (CpuLanes.Load(x_0, i_2 - 1) + CpuLanes.Load(x_0, i_2) + CpuLanes.Load(x_0, i_2 + 1)) / Vector.Create(3f));
            }
            else if (active0 != Vector<int>.Zero)
            {
                CpuLanes.Store(y_1, i_2, (CpuLanes.Load(x_0, i_2 - 1, active0) + CpuLanes.Load(x_0, i_2, active0) + CpuLanes.Load(x_0, i_2 + 1, active0)) / Vector.Create(3f), active0);
            }
        }
        for (; globalIdxX < to; globalIdxX++)
        {
            at.X = globalIdxX;
            int i_2 = globalIdxX;
            if (i_2 > 0 && i_2 < last_3 && x_0[i_2] < 900f)
            {
                y_1[i_2] = (x_0[i_2 - 1] + x_0[i_2] + x_0[i_2 + 1]) / 3f;
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
        int last_3 = x_0.Length - 1;
        int from = first, to = end;
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_2 = globalIdxX;
            if (i_2 > 0 && i_2 < last_3 && x_0[i_2] < 900f)
            {
                y_1[i_2] = (x_0[i_2 - 1] + x_0[i_2] + x_0[i_2 + 1]) / 3f;
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
            {
                int last_3 = x_0.Length - 1;
                for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                {
                    int threadIdxX = 0;
                    for (; (long)threadsX - threadIdxX >= Vector<int>.Count; threadIdxX += Vector<int>.Count)
                    {
                        at.X = threadIdxX;
                        int i_2 = blockIdxX * blockDimX + threadIdxX;
                        Vector<int> active0 = Vector.GreaterThan(Vector.Create(i_2) + Vector<int>.Indices, Vector.Create(0)) & Vector.LessThan(Vector.Create(i_2) + Vector<int>.Indices, Vector.Create(last_3)) & Vector.LessThan(CpuLanes.Load(x_0, i_2, Vector.GreaterThan(Vector.Create(i_2) + Vector<int>.Indices, Vector.Create(0)) & Vector.LessThan(Vector.Create(i_2) + Vector<int>.Indices, Vector.Create(last_3))), Vector.Create(900f));
                        if (active0 == Vector<int>.AllBitsSet)
                        {
                            CpuLanes.Store(y_1, i_2, (CpuLanes.Load(x_0, i_2 - 1) + CpuLanes.Load(x_0, i_2) + CpuLanes.Load(x_0, i_2 + 1)) / Vector.Create(3f));
                        }
                        else if (active0 != Vector<int>.Zero)
                        {
                            CpuLanes.Store(y_1, i_2, (CpuLanes.Load(x_0, i_2 - 1, active0) + CpuLanes.Load(x_0, i_2, active0) + CpuLanes.Load(x_0, i_2 + 1, active0)) / Vector.Create(3f), active0);
                        }
                    }
                    for (; threadIdxX < threadsX; threadIdxX++)
                    {
                        at.X = threadIdxX;
                        int i_2 = blockIdxX * blockDimX + threadIdxX;
                        if (i_2 > 0 && i_2 < last_3 && x_0[i_2] < 900f)
                        {
                            y_1[i_2] = (x_0[i_2 - 1] + x_0[i_2] + x_0[i_2 + 1]) / 3f;
                        }
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
            {
                int last_3 = x_0.Length - 1;
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                for (int threadIdxX = 0; threadIdxX < threadsX; threadIdxX++)
                {
                    int i_2 = blockIdxX * blockDimX + threadIdxX;
                    if (i_2 > 0 && i_2 < last_3 && x_0[i_2] < 900f)
                    {
                        y_1[i_2] = (x_0[i_2 - 1] + x_0[i_2] + x_0[i_2 + 1]) / 3f;
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
        int from_0 = *(int*)arguments[0];
        int to_1 = *(int*)arguments[1];
        global::System.Span<byte> marks_2 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<short> order_3 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = global::System.Math.Max(first, from_0), to = (int)global::System.Math.Min(global::System.Math.Min(end, marks_2.Length), to_1 + 1L);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_4 = globalIdxX;
            marks_2[i_4] = (byte)((int)marks_2[i_4] ^ i_4);
            order_3[i_4] = (short)(3 * i_4);
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
        int from_0 = *(int*)arguments[0];
        int to_1 = *(int*)arguments[1];
        global::System.Span<byte> marks_2 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<short> order_3 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                int i_4 = threadIdxX + blockDimX * blockIdxX;
                if (i_4 >= marks_2.Length || from_0 > i_4)
                {
                    continue;
                }
                if (i_4 > to_1)
                {
                    continue;
                }
                marks_2[i_4] = (byte)((int)marks_2[i_4] ^ i_4);
                order_3[i_4] = (short)(3 * i_4);
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
        global::System.ReadOnlySpan<global::System.Half> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<double> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = end;
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            long i_2 = (long)globalIdxX;
            if (i_2 >= (long)x_0.Length)
            {
                continue;
            }
            y_1[(int)i_2] = (double)x_0[(int)i_2] * 0.5d;
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
        global::System.ReadOnlySpan<global::System.Half> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<double> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
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
                long i_2 = (long)blockIdxX * (long)blockDimX + (long)threadIdxX;
                if (i_2 >= (long)x_0.Length)
                {
                    continue;
                }
                y_1[(int)i_2] = (double)x_0[(int)i_2] * 0.5d;
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
        global::System.Span<double> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, y_1.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_2 = globalIdxX;
            y_1[i_2] = (double)x_0[i_2] * 0.5d;
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
        global::System.Span<double> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
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
                    y_1[i_2] = (double)x_0[i_2] * 0.5d;
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
        global::System.ReadOnlySpan<int> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> counts_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, x_0.Length);
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            at.X = globalIdxX;
            int i_2 = globalIdxX;
            for (int value_3 = x_0[i_2]; value_3 > 0; value_3 = value_3 / 10)
            {
                global::GpuKernels.Atomic.Add(ref counts_1[value_3 % 10], 1);
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
        global::System.ReadOnlySpan<int> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> counts_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
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
                if (i_2 < x_0.Length)
                {
                    for (int value_3 = x_0[i_2]; value_3 > 0; value_3 = value_3 / 10)
                    {
                        global::GpuKernels.Atomic.Add(ref counts_1[value_3 % 10], 1);
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
        global::System.ReadOnlySpan<int> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, y_1.Length);
        int globalIdxX = from;
        for (; (long)to - globalIdxX >= Vector<int>.Count; globalIdxX += Vector<int>.Count)
        {
            at.X = globalIdxX;
            int i_2 = globalIdxX;
            CpuLanes.Store(y_1, i_2, -CpuLanes.Load(x_0, i_2));
        }
        for (; globalIdxX < to; globalIdxX++)
        {
            at.X = globalIdxX;
            int i_2 = globalIdxX;
            y_1[i_2] = -x_0[i_2];
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
        global::System.ReadOnlySpan<int> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, y_1.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_2 = globalIdxX;
            y_1[i_2] = -x_0[i_2];
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
        global::System.ReadOnlySpan<int> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
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
                        CpuLanes.Store(y_1, i_2, -CpuLanes.Load(x_0, i_2));
                    }
                    else if (active0 != Vector<int>.Zero)
                    {
                        CpuLanes.Store(y_1, i_2, -CpuLanes.Load(x_0, i_2, active0), active0);
                    }
                }
                for (; threadIdxX < threadsX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    int i_2 = blockIdxX * blockDimX + threadIdxX;
                    if (i_2 < y_1.Length)
                    {
                        y_1[i_2] = -x_0[i_2];
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
        global::System.ReadOnlySpan<int> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
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
                    y_1[i_2] = -x_0[i_2];
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
        int weight_0 = *(int*)arguments[0];
        global::System.ReadOnlySpan<byte> x_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.Span<byte> y_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, y_2.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_3 = globalIdxX;
            int sum_4 = weight_0 * (int)x_1[i_3] + (256 - weight_0) * (int)y_2[i_3];
            y_2[i_3] = (byte)(sum_4 >> 8);
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
        int weight_0 = *(int*)arguments[0];
        global::System.ReadOnlySpan<byte> x_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.Span<byte> y_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
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
                if (i_3 >= y_2.Length)
                {
                    continue;
                }
                int sum_4 = weight_0 * (int)x_1[i_3] + (256 - weight_0) * (int)y_2[i_3];
                y_2[i_3] = (byte)(sum_4 >> 8);
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
        global::System.ReadOnlySpan<byte> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<bool> isDouble_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.ReadOnlySpan<float> table_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<float> y_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::System.Span<bool> isLarge_4 = new(*(void**)arguments[8], *(int*)arguments[9]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = end;
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_5 = globalIdxX;
            float value_6 = table_2[(int)x_0[i_5] % table_2.Length];
            if (isDouble_1[i_5])
            {
                value_6 = value_6 * 2f;
            }
            y_3[i_5] = value_6;
            isLarge_4[i_5] = value_6 > 100f;
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
        global::System.ReadOnlySpan<byte> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<bool> isDouble_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.ReadOnlySpan<float> table_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<float> y_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::System.Span<bool> isLarge_4 = new(*(void**)arguments[8], *(int*)arguments[9]);
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
                float value_6 = table_2[(int)x_0[i_5] % table_2.Length];
                if (isDouble_1[i_5])
                {
                    value_6 = value_6 * 2f;
                }
                y_3[i_5] = value_6;
                isLarge_4[i_5] = value_6 > 100f;
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
        global::System.Half a_0 = *(global::System.Half*)arguments[0];
        global::System.ReadOnlySpan<global::System.Half> x_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.Span<global::System.Half> y_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = end;
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            long i_3 = (long)globalIdxX;
            if (i_3 < (long)y_2.Length)
            {
                y_2[(int)i_3] = (global::System.Half)((float)y_2[(int)i_3] + (float)(global::System.Half)((float)a_0 * (float)x_1[(int)i_3]));
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
        global::System.Half a_0 = *(global::System.Half*)arguments[0];
        global::System.ReadOnlySpan<global::System.Half> x_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.Span<global::System.Half> y_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
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
                long i_3 = (long)blockIdxX * (long)blockDimX + (long)threadIdxX;
                if (i_3 < (long)y_2.Length)
                {
                    y_2[(int)i_3] = (global::System.Half)((float)y_2[(int)i_3] + (float)(global::System.Half)((float)a_0 * (float)x_1[(int)i_3]));
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
        global::System.ReadOnlySpan<GpuKernels_Tests_Kernels_FlatKernels_ColorMirror> colors_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<byte> gray_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = end;
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            GpuKernels_Tests_Kernels_FlatKernels_ColorMirror color_2 = colors_0[globalIdxX];
            gray_1[globalIdxX] = (byte)(77 * (int)color_2.Red_0 + 150 * (int)color_2.Green_1 + 29 * (int)color_2.Blue_2 >> 8);
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
        global::System.ReadOnlySpan<GpuKernels_Tests_Kernels_FlatKernels_ColorMirror> colors_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<byte> gray_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
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
                GpuKernels_Tests_Kernels_FlatKernels_ColorMirror color_2 = colors_0[blockIdxX * blockDimX + threadIdxX];
                gray_1[blockIdxX * blockDimX + threadIdxX] = (byte)(77 * (int)color_2.Red_0 + 150 * (int)color_2.Green_1 + 29 * (int)color_2.Blue_2 >> 8);
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
private struct GpuKernels_Tests_Kernels_FlatKernels_ColorMirror
{
    public byte Red_0;
    public byte Green_1;
    public byte Blue_2;
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
        global::System.ReadOnlySpan<byte> mask_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<short> x_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<short> y_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, mask_0.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_3 = globalIdxX;
            if ((int)mask_0[i_3] % 3 != 0)
            {
                y_2[i_3] = x_1[i_3];
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
        global::System.ReadOnlySpan<byte> mask_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<short> x_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<short> y_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                if (i_3 < mask_0.Length && (int)mask_0[i_3] % 3 != 0)
                {
                    y_2[i_3] = x_1[i_3];
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
        global::System.Span<sbyte> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = end;
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            x_0[globalIdxX] = (sbyte)~(int)x_0[globalIdxX];
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
        global::System.Span<sbyte> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
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
                x_0[blockIdxX * blockDimX + threadIdxX] = (sbyte)~(int)x_0[blockIdxX * blockDimX + threadIdxX];
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
        int n_0 = *(int*)arguments[0];
        global::System.Span<int> x_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(global::System.Math.Min(end, n_0), x_1.Length);
        int globalIdxX = from;
        for (; (long)to - globalIdxX >= Vector<int>.Count; globalIdxX += Vector<int>.Count)
        {
            at.X = globalIdxX;
            int i_2 = globalIdxX;
            CpuLanes.Store(x_1, i_2, CpuLanes.Load(x_1, i_2) + Vector.Create(n_0));
        }
        for (; globalIdxX < to; globalIdxX++)
        {
            at.X = globalIdxX;
            int i_2 = globalIdxX;
            x_1[i_2] = x_1[i_2] + n_0;
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
        int n_0 = *(int*)arguments[0];
        global::System.Span<int> x_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(global::System.Math.Min(end, n_0), x_1.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_2 = globalIdxX;
            x_1[i_2] = x_1[i_2] + n_0;
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
        int n_0 = *(int*)arguments[0];
        global::System.Span<int> x_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
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
                    Vector<int> active0 = Vector.LessThan(Vector.Create(i_2) + Vector<int>.Indices, Vector.Create(n_0)) & Vector.LessThan(Vector.Create(i_2) + Vector<int>.Indices, Vector.Create(x_1.Length));
                    if (active0 == Vector<int>.AllBitsSet)
                    {
                        CpuLanes.Store(x_1, i_2, CpuLanes.Load(x_1, i_2) + Vector.Create(n_0));
                    }
                    else if (active0 != Vector<int>.Zero)
                    {
                        CpuLanes.Store(x_1, i_2, CpuLanes.Load(x_1, i_2, active0) + Vector.Create(n_0), active0);
                    }
                }
                for (; threadIdxX < threadsX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    int i_2 = blockIdxX * blockDimX + threadIdxX;
                    if (i_2 < n_0 && i_2 < x_1.Length)
                    {
                        x_1[i_2] = x_1[i_2] + n_0;
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
        int n_0 = *(int*)arguments[0];
        global::System.Span<int> x_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
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
                if (i_2 < n_0 && i_2 < x_1.Length)
                {
                    x_1[i_2] = x_1[i_2] + n_0;
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
        if ((long)blocks.Grid.X * blockDimX > int.MaxValue)
        {
            RunBlocks(arguments, in blocks);
            return;
        }
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        int width_0 = *(int*)arguments[0];
        int height_1 = *(int*)arguments[1];
        global::System.ReadOnlySpan<float> source_2 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<float> target_3 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int most = global::System.Math.Max(512 / blockDimX, 1);
        for (long block = blocks.First, beside; block < blocks.End; block += beside)
        {
            int blockIdxX = (int)(block % gridDimX), blockIdxY = (int)(block / gridDimX % gridDimY), blockIdxZ = (int)(block / gridDimX / gridDimY);
            beside = global::System.Math.Min(global::System.Math.Min(gridDimX - blockIdxX, most), blocks.End - block);
            int first = blockIdxX * blockDimX, end = (int)global::System.Math.Min(first + (int)beside * blockDimX, blocks.Count);
            at.Block = ~(block - blockIdxX);
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            {
                int y_5 = blockIdxY * blockDimY + threadIdxY;
                int from = global::System.Math.Max(first, 1), to = y_5 >= height_1 - 1 ? first : global::System.Math.Min(y_5 < 1 ? first : end, width_0 - 1);
                int globalIdxX = from;
                for (; (long)to - globalIdxX >= Vector<int>.Count; globalIdxX += Vector<int>.Count)
                {
                    at.X = globalIdxX;
                    int x_4 = globalIdxX;
                    int i_6 = y_5 * width_0 + x_4;
                    CpuLanes.Store(target_3, i_6, CpuLanes.Load(source_2, i_6 - width_0) + CpuLanes.Load(source_2, i_6 - 1) + CpuLanes.Load(source_2, i_6 + 1) + CpuLanes.Load(source_2, i_6 + width_0) - Vector.Create(4f) * CpuLanes.Load(source_2, i_6));
                }
                for (; globalIdxX < to; globalIdxX++)
                {
                    at.X = globalIdxX;
                    int x_4 = globalIdxX;
                    int i_6 = y_5 * width_0 + x_4;
                    target_3[i_6] = source_2[i_6 - width_0] + source_2[i_6 - 1] + source_2[i_6 + 1] + source_2[i_6 + width_0] - 4f * source_2[i_6];
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
        if ((long)blocks.Grid.X * blockDimX > int.MaxValue)
        {
            RunBlocks(arguments, in blocks);
            return;
        }
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        int width_0 = *(int*)arguments[0];
        int height_1 = *(int*)arguments[1];
        global::System.ReadOnlySpan<float> source_2 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<float> target_3 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int most = global::System.Math.Max(512 / blockDimX, 1);
        for (long block = blocks.First, beside; block < blocks.End; block += beside)
        {
            int blockIdxX = (int)(block % gridDimX), blockIdxY = (int)(block / gridDimX % gridDimY), blockIdxZ = (int)(block / gridDimX / gridDimY);
            beside = global::System.Math.Min(global::System.Math.Min(gridDimX - blockIdxX, most), blocks.End - block);
            int first = blockIdxX * blockDimX, end = (int)global::System.Math.Min(first + (int)beside * blockDimX, blocks.Count);
            at.Block = ~(block - blockIdxX);
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            {
                int y_5 = blockIdxY * blockDimY + threadIdxY;
                int from = global::System.Math.Max(first, 1), to = y_5 >= height_1 - 1 ? first : global::System.Math.Min(y_5 < 1 ? first : end, width_0 - 1);
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
                {
                    int x_4 = globalIdxX;
                    int i_6 = y_5 * width_0 + x_4;
                    target_3[i_6] = source_2[i_6 - width_0] + source_2[i_6 - 1] + source_2[i_6 + 1] + source_2[i_6 + width_0] - 4f * source_2[i_6];
                }
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
        int height_1 = *(int*)arguments[1];
        global::System.ReadOnlySpan<float> source_2 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<float> target_3 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                int x_4 = blockIdxX * blockDimX + threadIdxX;
                int y_5 = blockIdxY * blockDimY + threadIdxY;
                if (x_4 < 1 || y_5 < 1 || x_4 >= width_0 - 1 || y_5 >= height_1 - 1)
                {
                    continue;
                }
                int i_6 = y_5 * width_0 + x_4;
                target_3[i_6] = source_2[i_6 - width_0] + source_2[i_6 - 1] + source_2[i_6 + 1] + source_2[i_6 + width_0] - 4f * source_2[i_6];
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
        if ((long)blocks.Grid.X * blockDimX > int.MaxValue)
        {
            RunBlocks(arguments, in blocks);
            return;
        }
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        int width_0 = *(int*)arguments[0];
        int height_1 = *(int*)arguments[1];
        int depth_2 = *(int*)arguments[2];
        float rate_3 = *(float*)arguments[3];
        global::System.ReadOnlySpan<float> source_4 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<float> target_5 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int most = global::System.Math.Max(512 / blockDimX, 1);
        for (long block = blocks.First, beside; block < blocks.End; block += beside)
        {
            int blockIdxX = (int)(block % gridDimX), blockIdxY = (int)(block / gridDimX % gridDimY), blockIdxZ = (int)(block / gridDimX / gridDimY);
            beside = global::System.Math.Min(global::System.Math.Min(gridDimX - blockIdxX, most), blocks.End - block);
            int first = blockIdxX * blockDimX, end = (int)global::System.Math.Min(first + (int)beside * blockDimX, blocks.Count);
            at.Block = ~(block - blockIdxX);
            int plane_9 = width_0 * height_1;
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            {
                int y_7 = blockIdxY * blockDimY + threadIdxY;
                int z_8 = blockIdxZ * blockDimZ + threadIdxZ;
                int from = global::System.Math.Max(first, 2), to = global::System.Math.Min(end, width_0 - 6);
                int globalIdxX = from;
                for (; (long)to - globalIdxX >= Vector<int>.Count; globalIdxX += Vector<int>.Count)
                {
                    at.X = globalIdxX;
                    int x_6 = globalIdxX;
                    int i_10 = (z_8 * height_1 + y_7) * width_0 + x_6;
                    Vector<float> sum_11 = CpuLanes.Load(source_4, i_10 - 2) + CpuLanes.Load(source_4, i_10 + 1) + CpuLanes.Load(source_4, i_10 + 6) + CpuLanes.Load(source_4, plane_9 + i_10) + CpuLanes.Load(source_4, i_10 + width_0 - 1);
                    Vector<float> old_12 = CpuLanes.Load(target_5, i_10);
                    Vector<int> active0 = Vector.GreaterThan(sum_11, Vector.Create(10f));
                    if (active0 == Vector<int>.AllBitsSet)
                    {
                        old_12 = old_12 + CpuLanes.Load(source_4, i_10);
                    }
                    else if (active0 != Vector<int>.Zero)
                    {
                        old_12 = Vector.ConditionalSelect(active0, old_12 + CpuLanes.Load(source_4, i_10, active0), old_12);
                    }
                    CpuLanes.Store(target_5, i_10, old_12 + Vector.Create(rate_3) * sum_11);
                }
                for (; globalIdxX < to; globalIdxX++)
                {
                    at.X = globalIdxX;
                    int x_6 = globalIdxX;
                    int i_10 = (z_8 * height_1 + y_7) * width_0 + x_6;
                    float sum_11 = source_4[i_10 - 2] + source_4[i_10 + 1] + source_4[i_10 + 6] + source_4[plane_9 + i_10] + source_4[i_10 + width_0 - 1];
                    float old_12 = target_5[i_10];
                    if (sum_11 > 10f)
                    {
                        old_12 = old_12 + source_4[i_10];
                    }
                    target_5[i_10] = old_12 + rate_3 * sum_11;
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
        if ((long)blocks.Grid.X * blockDimX > int.MaxValue)
        {
            RunBlocks(arguments, in blocks);
            return;
        }
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        int width_0 = *(int*)arguments[0];
        int height_1 = *(int*)arguments[1];
        int depth_2 = *(int*)arguments[2];
        float rate_3 = *(float*)arguments[3];
        global::System.ReadOnlySpan<float> source_4 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<float> target_5 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int most = global::System.Math.Max(512 / blockDimX, 1);
        for (long block = blocks.First, beside; block < blocks.End; block += beside)
        {
            int blockIdxX = (int)(block % gridDimX), blockIdxY = (int)(block / gridDimX % gridDimY), blockIdxZ = (int)(block / gridDimX / gridDimY);
            beside = global::System.Math.Min(global::System.Math.Min(gridDimX - blockIdxX, most), blocks.End - block);
            int first = blockIdxX * blockDimX, end = (int)global::System.Math.Min(first + (int)beside * blockDimX, blocks.Count);
            at.Block = ~(block - blockIdxX);
            int plane_9 = width_0 * height_1;
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            {
                int y_7 = blockIdxY * blockDimY + threadIdxY;
                int z_8 = blockIdxZ * blockDimZ + threadIdxZ;
                int from = global::System.Math.Max(first, 2), to = global::System.Math.Min(end, width_0 - 6);
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
                {
                    int x_6 = globalIdxX;
                    int i_10 = (z_8 * height_1 + y_7) * width_0 + x_6;
                    float sum_11 = source_4[i_10 - 2] + source_4[i_10 + 1] + source_4[i_10 + 6] + source_4[plane_9 + i_10] + source_4[i_10 + width_0 - 1];
                    float old_12 = target_5[i_10];
                    if (sum_11 > 10f)
                    {
                        old_12 = old_12 + source_4[i_10];
                    }
                    target_5[i_10] = old_12 + rate_3 * sum_11;
                }
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
        int height_1 = *(int*)arguments[1];
        int depth_2 = *(int*)arguments[2];
        float rate_3 = *(float*)arguments[3];
        global::System.ReadOnlySpan<float> source_4 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<float> target_5 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            int threadsX = (int)global::System.Math.Min(blockDimX, blocks.Count - (long)blockIdxX * blockDimX);
            at.Block = block;
            {
                int plane_9 = width_0 * height_1;
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                for (int threadIdxX = 0; threadIdxX < threadsX; threadIdxX++)
                {
                    int x_6 = blockIdxX * blockDimX + threadIdxX;
                    int y_7 = blockIdxY * blockDimY + threadIdxY;
                    int z_8 = blockIdxZ * blockDimZ + threadIdxZ;
                    if (x_6 < 2 || x_6 >= width_0 - 6)
                    {
                        continue;
                    }
                    int i_10 = (z_8 * height_1 + y_7) * width_0 + x_6;
                    float sum_11 = source_4[i_10 - 2] + source_4[i_10 + 1] + source_4[i_10 + 6] + source_4[plane_9 + i_10] + source_4[i_10 + width_0 - 1];
                    float old_12 = target_5[i_10];
                    if (sum_11 > 10f)
                    {
                        old_12 = old_12 + source_4[i_10];
                    }
                    target_5[i_10] = old_12 + rate_3 * sum_11;
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
        if ((long)blocks.Grid.X * blockDimX > int.MaxValue)
        {
            RunBlocks(arguments, in blocks);
            return;
        }
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        int width_0 = *(int*)arguments[0];
        int height_1 = *(int*)arguments[1];
        global::System.ReadOnlySpan<byte> mask_2 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.ReadOnlySpan<short> depths_3 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<float> light_4 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int most = global::System.Math.Max(512 / blockDimX, 1);
        for (long block = blocks.First, beside; block < blocks.End; block += beside)
        {
            int blockIdxX = (int)(block % gridDimX), blockIdxY = (int)(block / gridDimX % gridDimY), blockIdxZ = (int)(block / gridDimX / gridDimY);
            beside = global::System.Math.Min(global::System.Math.Min(gridDimX - blockIdxX, most), blocks.End - block);
            int first = blockIdxX * blockDimX, end = (int)global::System.Math.Min(first + (int)beside * blockDimX, blocks.Count);
            at.Block = ~(block - blockIdxX);
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            {
                int y_6 = blockIdxY * blockDimY + threadIdxY;
                int from = first, to = y_6 >= height_1 ? first : global::System.Math.Min(end, width_0);
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
                {
                    int x_5 = globalIdxX;
                    int i_7 = x_5 + width_0 * y_6;
                    float value_8 = (float)depths_3[i_7] * 0.5f;
                    if (y_6 + 1 < height_1 && (int)mask_2[i_7 + width_0] > 7)
                    {
                        value_8 = -value_8;
                    }
                    light_4[i_7] = (int)mask_2[i_7] != 0 ? value_8 : light_4[i_7];
                }
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
        int height_1 = *(int*)arguments[1];
        global::System.ReadOnlySpan<byte> mask_2 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.ReadOnlySpan<short> depths_3 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<float> light_4 = new(*(void**)arguments[6], *(int*)arguments[7]);
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
                int x_5 = blockIdxX * blockDimX + threadIdxX;
                int y_6 = blockIdxY * blockDimY + threadIdxY;
                if (x_5 >= width_0 || y_6 >= height_1)
                {
                    continue;
                }
                int i_7 = x_5 + width_0 * y_6;
                float value_8 = (float)depths_3[i_7] * 0.5f;
                if (y_6 + 1 < height_1 && (int)mask_2[i_7 + width_0] > 7)
                {
                    value_8 = -value_8;
                }
                light_4[i_7] = (int)mask_2[i_7] != 0 ? value_8 : light_4[i_7];
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
        if ((long)blocks.Grid.X * blockDimX > int.MaxValue)
        {
            RunBlocks(arguments, in blocks);
            return;
        }
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        int width_0 = *(int*)arguments[0];
        global::System.ReadOnlySpan<double> source_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.Span<double> target_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int most = global::System.Math.Max(512 / blockDimX, 1);
        for (long block = blocks.First, beside; block < blocks.End; block += beside)
        {
            int blockIdxX = (int)(block % gridDimX), blockIdxY = (int)(block / gridDimX % gridDimY), blockIdxZ = (int)(block / gridDimX / gridDimY);
            beside = global::System.Math.Min(global::System.Math.Min(gridDimX - blockIdxX, most), blocks.End - block);
            int first = blockIdxX * blockDimX, end = (int)global::System.Math.Min(first + (int)beside * blockDimX, blocks.Count);
            at.Block = ~(block - blockIdxX);
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            {
                int from = first, to = end;
                int globalIdxX = from;
                for (; (long)to - globalIdxX >= Vector<long>.Count; globalIdxX += Vector<long>.Count)
                {
                    at.X = globalIdxX;
                    int i_3 = (blockIdxY * blockDimY + threadIdxY) * width_0 + globalIdxX;
                    CpuLanes.Store(target_2, i_3, CpuLanes.Load(source_1, i_3) * Vector.Create(2d) - CpuLanes.Load(source_1, i_3 + 1));
                }
                for (; globalIdxX < to; globalIdxX++)
                {
                    at.X = globalIdxX;
                    int i_3 = (blockIdxY * blockDimY + threadIdxY) * width_0 + globalIdxX;
                    target_2[i_3] = source_1[i_3] * 2d - source_1[i_3 + 1];
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
        if ((long)blocks.Grid.X * blockDimX > int.MaxValue)
        {
            RunBlocks(arguments, in blocks);
            return;
        }
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        int width_0 = *(int*)arguments[0];
        global::System.ReadOnlySpan<double> source_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.Span<double> target_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int most = global::System.Math.Max(512 / blockDimX, 1);
        for (long block = blocks.First, beside; block < blocks.End; block += beside)
        {
            int blockIdxX = (int)(block % gridDimX), blockIdxY = (int)(block / gridDimX % gridDimY), blockIdxZ = (int)(block / gridDimX / gridDimY);
            beside = global::System.Math.Min(global::System.Math.Min(gridDimX - blockIdxX, most), blocks.End - block);
            int first = blockIdxX * blockDimX, end = (int)global::System.Math.Min(first + (int)beside * blockDimX, blocks.Count);
            at.Block = ~(block - blockIdxX);
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            {
                int from = first, to = end;
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
                {
                    int i_3 = (blockIdxY * blockDimY + threadIdxY) * width_0 + globalIdxX;
                    target_2[i_3] = source_1[i_3] * 2d - source_1[i_3 + 1];
                }
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
        global::System.ReadOnlySpan<double> source_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.Span<double> target_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
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
                int i_3 = (blockIdxY * blockDimY + threadIdxY) * width_0 + (blockIdxX * blockDimX + threadIdxX);
                target_2[i_3] = source_1[i_3] * 2d - source_1[i_3 + 1];
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
        if ((long)blocks.Grid.X * blockDimX > int.MaxValue)
        {
            RunBlocks(arguments, in blocks);
            return;
        }
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        int width_0 = *(int*)arguments[0];
        global::System.Span<int> values_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int most = global::System.Math.Max(512 / blockDimX, 1);
        for (long block = blocks.First, beside; block < blocks.End; block += beside)
        {
            int blockIdxX = (int)(block % gridDimX), blockIdxY = (int)(block / gridDimX % gridDimY), blockIdxZ = (int)(block / gridDimX / gridDimY);
            beside = global::System.Math.Min(global::System.Math.Min(gridDimX - blockIdxX, most), blocks.End - block);
            int first = blockIdxX * blockDimX, end = (int)global::System.Math.Min(first + (int)beside * blockDimX, blocks.Count);
            at.Block = ~(block - blockIdxX);
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            {
                int from = first, to = end;
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
                {
                    int i_2 = (blockIdxY * blockDimY + threadIdxY) * width_0 + globalIdxX;
                    values_1[2 * i_2] = values_1[2 * i_2 + 1] + 1;
                }
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
        global::System.Span<int> values_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
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
                int i_2 = (blockIdxY * blockDimY + threadIdxY) * width_0 + (blockIdxX * blockDimX + threadIdxX);
                values_1[2 * i_2] = values_1[2 * i_2 + 1] + 1;
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
        if ((long)blocks.Grid.X * blockDimX > int.MaxValue)
        {
            RunBlocks(arguments, in blocks);
            return;
        }
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        int width_0 = *(int*)arguments[0];
        int height_1 = *(int*)arguments[1];
        global::System.Span<int> numbers_2 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int most = global::System.Math.Max(512 / blockDimX, 1);
        for (long block = blocks.First, beside; block < blocks.End; block += beside)
        {
            int blockIdxX = (int)(block % gridDimX), blockIdxY = (int)(block / gridDimX % gridDimY), blockIdxZ = (int)(block / gridDimX / gridDimY);
            beside = global::System.Math.Min(global::System.Math.Min(gridDimX - blockIdxX, most), blocks.End - block);
            int first = blockIdxX * blockDimX, end = (int)global::System.Math.Min(first + (int)beside * blockDimX, blocks.Count);
            at.Block = ~(block - blockIdxX);
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            {
                int from = first, to = end;
                int globalIdxX = from;
                for (; (long)to - globalIdxX >= Vector<int>.Count; globalIdxX += Vector<int>.Count)
                {
                    at.X = globalIdxX;
                    CpuLanes.Store(numbers_2, ((blockIdxZ * blockDimZ + threadIdxZ) * height_1 + (blockIdxY * blockDimY + threadIdxY)) * width_0 + globalIdxX, Vector.Create(10000 * (blockIdxZ * blockDimZ + threadIdxZ) + 100 * (blockIdxY * blockDimY + threadIdxY) + globalIdxX) + Vector<int>.Indices);
                }
                for (; globalIdxX < to; globalIdxX++)
                {
                    at.X = globalIdxX;
                    numbers_2[((blockIdxZ * blockDimZ + threadIdxZ) * height_1 + (blockIdxY * blockDimY + threadIdxY)) * width_0 + globalIdxX] = 10000 * (blockIdxZ * blockDimZ + threadIdxZ) + 100 * (blockIdxY * blockDimY + threadIdxY) + globalIdxX;
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
        if ((long)blocks.Grid.X * blockDimX > int.MaxValue)
        {
            RunBlocks(arguments, in blocks);
            return;
        }
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        int width_0 = *(int*)arguments[0];
        int height_1 = *(int*)arguments[1];
        global::System.Span<int> numbers_2 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int most = global::System.Math.Max(512 / blockDimX, 1);
        for (long block = blocks.First, beside; block < blocks.End; block += beside)
        {
            int blockIdxX = (int)(block % gridDimX), blockIdxY = (int)(block / gridDimX % gridDimY), blockIdxZ = (int)(block / gridDimX / gridDimY);
            beside = global::System.Math.Min(global::System.Math.Min(gridDimX - blockIdxX, most), blocks.End - block);
            int first = blockIdxX * blockDimX, end = (int)global::System.Math.Min(first + (int)beside * blockDimX, blocks.Count);
            at.Block = ~(block - blockIdxX);
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            {
                int from = first, to = end;
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
                {
                    numbers_2[((blockIdxZ * blockDimZ + threadIdxZ) * height_1 + (blockIdxY * blockDimY + threadIdxY)) * width_0 + globalIdxX] = 10000 * (blockIdxZ * blockDimZ + threadIdxZ) + 100 * (blockIdxY * blockDimY + threadIdxY) + globalIdxX;
                }
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
        int height_1 = *(int*)arguments[1];
        global::System.Span<int> numbers_2 = new(*(void**)arguments[2], *(int*)arguments[3]);
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
                numbers_2[((blockIdxZ * blockDimZ + threadIdxZ) * height_1 + (blockIdxY * blockDimY + threadIdxY)) * width_0 + (blockIdxX * blockDimX + threadIdxX)] = 10000 * (blockIdxZ * blockDimZ + threadIdxZ) + 100 * (blockIdxY * blockDimY + threadIdxY) + (blockIdxX * blockDimX + threadIdxX);
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
