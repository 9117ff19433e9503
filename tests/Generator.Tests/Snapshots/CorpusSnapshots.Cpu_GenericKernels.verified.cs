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
        int a_0 = *(int*)arguments[0];
        global::System.ReadOnlySpan<int> x_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.Span<int> y_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, y_2.Length);
        int globalIdxX = from;
        for (; (long)to - globalIdxX >= Vector<int>.Count; globalIdxX += Vector<int>.Count)
        {
            at.X = globalIdxX;
            int i_3 = globalIdxX;
            CpuLanes.Store(y_2, i_3, Vector.Create(a_0) * CpuLanes.Load(x_1, i_3) + CpuLanes.Load(y_2, i_3));
        }
        for (; globalIdxX < to; globalIdxX++)
        {
            at.X = globalIdxX;
            int i_3 = globalIdxX;
            y_2[i_3] = a_0 * x_1[i_3] + y_2[i_3];
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
        int a_0 = *(int*)arguments[0];
        global::System.ReadOnlySpan<int> x_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.Span<int> y_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, y_2.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_3 = globalIdxX;
            y_2[i_3] = a_0 * x_1[i_3] + y_2[i_3];
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
        int a_0 = *(int*)arguments[0];
        global::System.ReadOnlySpan<int> x_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.Span<int> y_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
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
                    int i_3 = blockIdxX * blockDimX + threadIdxX;
                    Vector<int> active0 = Vector.LessThan(Vector.Create(i_3) + Vector<int>.Indices, Vector.Create(y_2.Length));
                    if (active0 == Vector<int>.AllBitsSet)
                    {
                        CpuLanes.Store(y_2, i_3, Vector.Create(a_0) * CpuLanes.Load(x_1, i_3) + CpuLanes.Load(y_2, i_3));
                    }
                    else if (active0 != Vector<int>.Zero)
                    {
                        CpuLanes.Store(y_2, i_3, Vector.Create(a_0) * CpuLanes.Load(x_1, i_3, active0) + CpuLanes.Load(y_2, i_3, active0), active0);
                    }
                }
                for (; threadIdxX < threadsX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    int i_3 = blockIdxX * blockDimX + threadIdxX;
                    if (i_3 < y_2.Length)
                    {
                        y_2[i_3] = a_0 * x_1[i_3] + y_2[i_3];
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
        int a_0 = *(int*)arguments[0];
        global::System.ReadOnlySpan<int> x_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.Span<int> y_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
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
                if (i_3 < y_2.Length)
                {
                    y_2[i_3] = a_0 * x_1[i_3] + y_2[i_3];
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
        float a_0 = *(float*)arguments[0];
        global::System.ReadOnlySpan<float> x_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.Span<float> y_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, y_2.Length);
        int globalIdxX = from;
        for (; (long)to - globalIdxX >= Vector<int>.Count; globalIdxX += Vector<int>.Count)
        {
            at.X = globalIdxX;
            int i_3 = globalIdxX;
            CpuLanes.Store(y_2, i_3, Vector.Create(a_0) * CpuLanes.Load(x_1, i_3) + CpuLanes.Load(y_2, i_3));
        }
        for (; globalIdxX < to; globalIdxX++)
        {
            at.X = globalIdxX;
            int i_3 = globalIdxX;
            y_2[i_3] = a_0 * x_1[i_3] + y_2[i_3];
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
        int from = first, to = global::System.Math.Min(end, y_2.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_3 = globalIdxX;
            y_2[i_3] = a_0 * x_1[i_3] + y_2[i_3];
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
                    int i_3 = blockIdxX * blockDimX + threadIdxX;
                    Vector<int> active0 = Vector.LessThan(Vector.Create(i_3) + Vector<int>.Indices, Vector.Create(y_2.Length));
                    if (active0 == Vector<int>.AllBitsSet)
                    {
                        CpuLanes.Store(y_2, i_3, Vector.Create(a_0) * CpuLanes.Load(x_1, i_3) + CpuLanes.Load(y_2, i_3));
                    }
                    else if (active0 != Vector<int>.Zero)
                    {
                        CpuLanes.Store(y_2, i_3, Vector.Create(a_0) * CpuLanes.Load(x_1, i_3, active0) + CpuLanes.Load(y_2, i_3, active0), active0);
                    }
                }
                for (; threadIdxX < threadsX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    int i_3 = blockIdxX * blockDimX + threadIdxX;
                    if (i_3 < y_2.Length)
                    {
                        y_2[i_3] = a_0 * x_1[i_3] + y_2[i_3];
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
                int i_3 = blockIdxX * blockDimX + threadIdxX;
                if (i_3 < y_2.Length)
                {
                    y_2[i_3] = a_0 * x_1[i_3] + y_2[i_3];
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
        global::System.ReadOnlySpan<int> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> results_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> tile_2 = blocks.Arena.Allocate<int>(64);
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
                    int result_12 = default;
                    result_12 = int.MinValue;
                    Vector<int> value_4 = Vector.Create(result_12);
                    {
                        int i_5 = blockIdxX * blockDimX + t_3;
                        Vector<int> active0 = Vector<int>.AllBitsSet;
                        while ((active0 &= Vector.LessThan(Vector.Create(i_5) + Vector<int>.Indices, Vector.Create(x_0.Length))) != Vector<int>.Zero)
                        {
                            GpuKernels_Tests_Kernels_GenericKernels_Largest_System_Int32_Mirror temp_6 = default(GpuKernels_Tests_Kernels_GenericKernels_Largest_System_Int32_Mirror);
                            GpuKernels_Tests_Kernels_GenericKernels_Largest_System_Int32_Mirror this_13 = temp_6;
                            Vector<int> left_14 = value_4;
                            Vector<int> right_15 = CpuLanes.Load(x_0, i_5, active0);
                            Vector<int> result_16 = default;
                            result_16 = Vector.Max(left_14, right_15);
                            value_4 = Vector.ConditionalSelect(active0, result_16, value_4);
                            i_5 = i_5 + gridDimX * blockDimX;
                        }
                    }
                    CpuLanes.Store(tile_2, t_3, value_4);
                }
                for (; threadIdxX < blockDimX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    int t_3 = threadIdxX;
                    int value_4 = GpuKernels_Tests_Kernels_GenericKernels_Largest_T__get__Identity();
                    for (int i_5 = blockIdxX * blockDimX + t_3; i_5 < x_0.Length; i_5 = i_5 + gridDimX * blockDimX)
                    {
                        GpuKernels_Tests_Kernels_GenericKernels_Largest_System_Int32_Mirror temp_6 = default(GpuKernels_Tests_Kernels_GenericKernels_Largest_System_Int32_Mirror);
                        value_4 = GpuKernels_Tests_Kernels_GenericKernels_Largest_T__Apply(temp_6, value_4, x_0[i_5]);
                    }
                    tile_2[t_3] = value_4;
                }
            }
            // barrier 0
            for (int half_7 = blockDimX / 2; half_7 > 0; half_7 = half_7 / 2)
            {
                for (int threadIdxZ = at.Z = 0, from = 0, to = global::System.Math.Min(blockDimX, half_7); threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                {
                    int threadIdxX = from;
                    for (; (long)to - threadIdxX >= Vector<int>.Count; threadIdxX += Vector<int>.Count)
                    {
                        at.X = threadIdxX;
                        int t_3 = threadIdxX;
                        global::System.Span<int> temp_9 = tile_2;
                        int temp_10 = t_3;
                        GpuKernels_Tests_Kernels_GenericKernels_Largest_System_Int32_Mirror temp_8 = default(GpuKernels_Tests_Kernels_GenericKernels_Largest_System_Int32_Mirror);
                        GpuKernels_Tests_Kernels_GenericKernels_Largest_System_Int32_Mirror this_12 = temp_8;
                        Vector<int> left_13 = CpuLanes.Load(tile_2, t_3);
                        Vector<int> right_14 = CpuLanes.Load(tile_2, t_3 + half_7);
                        Vector<int> result_15 = default;
                        result_15 = Vector.Max(left_13, right_14);
                        CpuLanes.Store(temp_9, temp_10, result_15);
                    }
                    for (; threadIdxX < to; threadIdxX++)
                    {
                        at.X = threadIdxX;
                        int t_3 = threadIdxX;
                        global::System.Span<int> temp_9 = tile_2;
                        int temp_10 = t_3;
                        GpuKernels_Tests_Kernels_GenericKernels_Largest_System_Int32_Mirror temp_8 = default(GpuKernels_Tests_Kernels_GenericKernels_Largest_System_Int32_Mirror);
                        temp_9[temp_10] = GpuKernels_Tests_Kernels_GenericKernels_Largest_T__Apply(temp_8, tile_2[t_3], tile_2[t_3 + half_7]);
                    }
                }
                // barrier 1
            }
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0, from = 0, to = global::System.Math.Min(blockDimX, 1); threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = from; threadIdxX < to; threadIdxX++)
            {
                results_1[blockIdxX] = tile_2[0];
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
        global::System.ReadOnlySpan<int> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> results_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> tile_2 = blocks.Arena.Allocate<int>(64);
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
                int t_3 = threadIdxX;
                int value_4 = GpuKernels_Tests_Kernels_GenericKernels_Largest_T__get__Identity();
                for (int i_5 = blockIdxX * blockDimX + t_3; i_5 < x_0.Length; i_5 = i_5 + gridDimX * blockDimX)
                {
                    GpuKernels_Tests_Kernels_GenericKernels_Largest_System_Int32_Mirror temp_6 = default(GpuKernels_Tests_Kernels_GenericKernels_Largest_System_Int32_Mirror);
                    value_4 = GpuKernels_Tests_Kernels_GenericKernels_Largest_T__Apply(temp_6, value_4, x_0[i_5]);
                }
                tile_2[t_3] = value_4;
            }
            // barrier 0
            for (int half_7 = blockDimX / 2; half_7 > 0; half_7 = half_7 / 2)
            {
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int threadIdxZ = at.Z = 0, from = 0, to = global::System.Math.Min(blockDimX, half_7); threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                for (int threadIdxX = from; threadIdxX < to; threadIdxX++)
                {
                    int t_3 = threadIdxX;
                    global::System.Span<int> temp_9 = tile_2;
                    int temp_10 = t_3;
                    GpuKernels_Tests_Kernels_GenericKernels_Largest_System_Int32_Mirror temp_8 = default(GpuKernels_Tests_Kernels_GenericKernels_Largest_System_Int32_Mirror);
                    temp_9[temp_10] = GpuKernels_Tests_Kernels_GenericKernels_Largest_T__Apply(temp_8, tile_2[t_3], tile_2[t_3 + half_7]);
                }
                // barrier 1
            }
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0, from = 0, to = global::System.Math.Min(blockDimX, 1); threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = from; threadIdxX < to; threadIdxX++)
            {
                results_1[blockIdxX] = tile_2[0];
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
private static int GpuKernels_Tests_Kernels_GenericKernels_Largest_T__get__Identity()
{
    unchecked
    {
        return int.MinValue;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_GenericKernels_Largest_T__Apply(GpuKernels_Tests_Kernels_GenericKernels_Largest_System_Int32_Mirror this_0, int left_1, int right_2)
{
    unchecked
    {
        return global::System.Math.Max(left_1, right_2);
    }
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_GenericKernels_Largest_System_Int32_Mirror
{
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
        GpuKernels_Tests_Kernels_GenericKernels_ScaleMirror map_0 = *(GpuKernels_Tests_Kernels_GenericKernels_ScaleMirror*)arguments[0];
        global::System.ReadOnlySpan<int> x_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.Span<float> y_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        GpuKernels_Tests_Kernels_GenericKernels_ScaleMirror map_3 = map_0;
        int from = first, to = global::System.Math.Min(end, y_2.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_4 = globalIdxX;
            GpuKernels_Tests_Kernels_GenericKernels_Scale_Map(map_3, x_1[i_4]);
            y_2[i_4] = GpuKernels_Tests_Kernels_GenericKernels_Scale_Map(map_3, x_1[i_4]);
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
        GpuKernels_Tests_Kernels_GenericKernels_ScaleMirror map_0 = *(GpuKernels_Tests_Kernels_GenericKernels_ScaleMirror*)arguments[0];
        global::System.ReadOnlySpan<int> x_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.Span<float> y_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            int threadsX = (int)global::System.Math.Min(blockDimX, blocks.Count - (long)blockIdxX * blockDimX);
            at.Block = block;
            {
                GpuKernels_Tests_Kernels_GenericKernels_ScaleMirror map_3 = map_0;
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                for (int threadIdxX = 0; threadIdxX < threadsX; threadIdxX++)
                {
                    int i_4 = blockIdxX * blockDimX + threadIdxX;
                    if (i_4 >= y_2.Length)
                    {
                        continue;
                    }
                    GpuKernels_Tests_Kernels_GenericKernels_Scale_Map(map_3, x_1[i_4]);
                    y_2[i_4] = GpuKernels_Tests_Kernels_GenericKernels_Scale_Map(map_3, x_1[i_4]);
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
private static float GpuKernels_Tests_Kernels_GenericKernels_Scale_Map(GpuKernels_Tests_Kernels_GenericKernels_ScaleMirror this_0, int value_1)
{
    unchecked
    {
        return (float)value_1 * this_0.Factor_0;
    }
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_GenericKernels_ScaleMirror
{
    public float Factor_0;
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
        global::System.ReadOnlySpan<GpuKernels_Tests_Kernels_GenericKernels_ComplexMirror> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<GpuKernels_Tests_Kernels_GenericKernels_ComplexMirror> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<GpuKernels_Tests_Kernels_GenericKernels_ComplexMirror> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        int count_3 = *(int*)arguments[6];
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
                int i_4 = threadIdxX;
                GpuKernels_Tests_Kernels_GenericKernels_ComplexMirror sum_5 = default(GpuKernels_Tests_Kernels_GenericKernels_ComplexMirror);
                for (int k_6 = 0; k_6 < count_3; k_6 = k_6 + 1)
                {
                    sum_5 = GpuKernels_Tests_Kernels_GenericKernels_Complex_op__Addition(sum_5, GpuKernels_Tests_Kernels_GenericKernels_Complex_op__Multiply(x_0[count_3 * i_4 + k_6], y_1[count_3 * i_4 + k_6]));
                }
                results_2[i_4] = sum_5;
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
private static void GpuKernels_Tests_Kernels_GenericKernels_Complex_new(ref GpuKernels_Tests_Kernels_GenericKernels_ComplexMirror this_0, double Re_1, double Im_2)
{
    unchecked
    {
        this_0.Re_0 = Re_1;
        this_0.Im_8 = Im_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_Tests_Kernels_GenericKernels_ComplexMirror GpuKernels_Tests_Kernels_GenericKernels_Complex_op__Multiply(GpuKernels_Tests_Kernels_GenericKernels_ComplexMirror a_0, GpuKernels_Tests_Kernels_GenericKernels_ComplexMirror b_1)
{
    unchecked
    {
        GpuKernels_Tests_Kernels_GenericKernels_ComplexMirror temp_2 = default(GpuKernels_Tests_Kernels_GenericKernels_ComplexMirror);
        GpuKernels_Tests_Kernels_GenericKernels_Complex_new(ref temp_2, a_0.Re_0 * b_1.Re_0 - a_0.Im_8 * b_1.Im_8, a_0.Re_0 * b_1.Im_8 + a_0.Im_8 * b_1.Re_0);
        return temp_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_Tests_Kernels_GenericKernels_ComplexMirror GpuKernels_Tests_Kernels_GenericKernels_Complex_op__Addition(GpuKernels_Tests_Kernels_GenericKernels_ComplexMirror a_0, GpuKernels_Tests_Kernels_GenericKernels_ComplexMirror b_1)
{
    unchecked
    {
        GpuKernels_Tests_Kernels_GenericKernels_ComplexMirror temp_2 = default(GpuKernels_Tests_Kernels_GenericKernels_ComplexMirror);
        GpuKernels_Tests_Kernels_GenericKernels_Complex_new(ref temp_2, a_0.Re_0 + b_1.Re_0, a_0.Im_8 + b_1.Im_8);
        return temp_2;
    }
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_GenericKernels_ComplexMirror
{
    public double Re_0;
    public double Im_8;
}
