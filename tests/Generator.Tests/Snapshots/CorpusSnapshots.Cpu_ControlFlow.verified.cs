[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
[global::System.Runtime.CompilerServices.SkipLocalsInit]
private static void Run(void** arguments, in global::GpuKernels.CompilerServices.CpuBlocks blocks)
{
    unchecked
    {
        int blockDimX = blocks.Block.X;
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        global::System.ReadOnlySpan<int> values_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> results_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
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
                int i_2 = threadIdxX;
                int n_3 = values_0[i_2];
                int sum_4 = 0;
                for (int k_5 = 0; k_5 < n_3; k_5 = k_5 + 1)
                {
                    if (k_5 % 3 == 0)
                    {
                        continue;
                    }
                    if (k_5 > 40)
                    {
                        break;
                    }
                    sum_4 = sum_4 + k_5;
                }
                for (int k_6 = n_3, step_7 = 3; k_6 > -10 && step_7 < 20; k_6 = k_6 - step_7, step_7 = step_7 + 2)
                {
                    sum_4 = sum_4 * 3 + k_6;
                }
                while (sum_4 > 1000)
                {
                    sum_4 = sum_4 / 2;
                    if (sum_4 == 700)
                    {
                        break;
                    }
                }
                do
                {
                    sum_4 = sum_4 + 1;
                    if (sum_4 % 5 == 0)
                    {
                        continue;
                    }
                    sum_4 = sum_4 + 2;
                } while (sum_4 % 7 != 0);
                results_1[i_2] = sum_4;
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
        int width_0 = *(int*)arguments[0];
        global::System.Span<int> results_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
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
                int i_2 = threadIdxX;
                int found_3 = -1;
                for (int y_4 = 0; y_4 < width_0; y_4 = y_4 + 1)
                {
                    for (int x_5 = y_4; true; x_5 = x_5 + 2)
                    {
                        if (x_5 >= width_0)
                        {
                            break;
                        }
                        if (x_5 * y_4 % (i_2 + 2) != 1)
                        {
                            continue;
                        }
                        found_3 = x_5 * 100 + y_4;
                        break;
                    }
                    if (found_3 >= 0)
                    {
                        break;
                    }
                }
                results_1[i_2] = found_3;
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
        global::System.ReadOnlySpan<int> values_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> results_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
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
                int i_2 = threadIdxX;
                int result_3 = 0;
                for (int k_4 = 0; k_4 < 3; k_4 = k_4 + 1)
                {
                    switch (values_0[i_2] + k_4)
                    {
                        case 0: case 1:
                        {
                            result_3 = result_3 + 1;
                            break;
                        }
                        case int.MinValue:
                        {
                            result_3 = result_3 + 5;
                            continue;
                        }
                        case 7:
                        {
                            result_3 = result_3 + 70;
                            break;
                        }
                        case 101: case 102:
                        {
                            results_1[i_2] = 1000 + result_3;
                            goto nextThread0;
                        }
                        default:
                        {
                            if (k_4 == 1)
                            {
                                break;
                            }
                            result_3 = result_3 + 10;
                            break;
                        }
                    }
                    result_3 = result_3 * 2;
                }
                results_1[i_2] = result_3;
                nextThread0:;
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
        global::System.ReadOnlySpan<int> values_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> results_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
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
                int i_2 = threadIdxX;
                results_1[i_2] = 1;
                if (values_0[i_2] < 0)
                {
                    results_1[i_2] = -1;
                    continue;
                }
                while (true)
                {
                    if (results_1[i_2] > values_0[i_2])
                    {
                        goto nextThread0;
                    }
                    results_1[i_2] = results_1[i_2] * 2;
                }
                nextThread0:;
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
        if (blocks.Grid is not { Y: 1, Z: 1 } || blocks.Block is not { Y: 1, Z: 1 } || blocks.End * blockDimX > int.MaxValue)
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
        int first = (int)blocks.First * blockDimX, end = (int)(blocks.End * blockDimX);
        if (blockDimX * gridDimX > 0 && global::System.Math.Max((long)x_0.Length, end) + (blockDimX * gridDimX) <= int.MaxValue)
        {
            for (int past_3 = 0; first + past_3 < x_0.Length; past_3 += blockDimX * gridDimX)
            {
                int from = first, to = global::System.Math.Min(end, x_0.Length - past_3);
                int globalIdxX = from;
                for (; (long)to - globalIdxX >= Vector<int>.Count; globalIdxX += Vector<int>.Count)
                {
                    at.X = globalIdxX;
                    int i_2 = globalIdxX + past_3;
                    CpuLanes.Store(y_1, i_2, CpuLanes.Load(x_0, i_2) * Vector.Create(2f));
                }
                for (; globalIdxX < to; globalIdxX++)
                {
                    at.X = globalIdxX;
                    int i_2 = globalIdxX + past_3;
                    y_1[i_2] = x_0[i_2] * 2f;
                }
            }
        }
        else
        {
            int from = first, to = end;
            for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
            {
                at.X = globalIdxX;
                for (int i_2 = globalIdxX; i_2 < x_0.Length; i_2 = i_2 + blockDimX * gridDimX)
                {
                    y_1[i_2] = x_0[i_2] * 2f;
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
        if (blocks.Grid is not { Y: 1, Z: 1 } || blocks.Block is not { Y: 1, Z: 1 } || blocks.End * blockDimX > int.MaxValue)
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
        int first = (int)blocks.First * blockDimX, end = (int)(blocks.End * blockDimX);
        if (blockDimX * gridDimX > 0 && global::System.Math.Max((long)x_0.Length, end) + (blockDimX * gridDimX) <= int.MaxValue)
        {
            for (int past_3 = 0; first + past_3 < x_0.Length; past_3 += blockDimX * gridDimX)
            {
                int from = first, to = global::System.Math.Min(end, x_0.Length - past_3);
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
                {
                    int i_2 = globalIdxX + past_3;
                    y_1[i_2] = x_0[i_2] * 2f;
                }
            }
        }
        else
        {
            int from = first, to = end;
            for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
            {
                at.X = globalIdxX;
                for (int i_2 = globalIdxX; i_2 < x_0.Length; i_2 = i_2 + blockDimX * gridDimX)
                {
                    y_1[i_2] = x_0[i_2] * 2f;
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
            at.Block = block;
            if (blockDimX * gridDimX > 0 && global::System.Math.Max((long)x_0.Length, (long)blockIdxX * blockDimX + blockDimX) + (blockDimX * gridDimX) <= int.MaxValue)
            {
                for (int past_3 = 0; blockIdxX * blockDimX + past_3 < x_0.Length; past_3 += blockDimX * gridDimX)
                {
                    for (int threadIdxZ = at.Z = 0, from = 0, to = global::System.Math.Min(blockDimX, x_0.Length - past_3 - blockIdxX * blockDimX); threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                    for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                    {
                        int threadIdxX = from;
                        for (; (long)to - threadIdxX >= Vector<int>.Count; threadIdxX += Vector<int>.Count)
                        {
                            at.X = threadIdxX;
                            int i_2 = blockIdxX * blockDimX + threadIdxX + past_3;
                            CpuLanes.Store(y_1, i_2, CpuLanes.Load(x_0, i_2) * Vector.Create(2f));
                        }
                        for (; threadIdxX < to; threadIdxX++)
                        {
                            at.X = threadIdxX;
                            int i_2 = blockIdxX * blockDimX + threadIdxX + past_3;
                            y_1[i_2] = x_0[i_2] * 2f;
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
                    for (int i_2 = blockIdxX * blockDimX + threadIdxX; i_2 < x_0.Length; i_2 = i_2 + blockDimX * gridDimX)
                    {
                        y_1[i_2] = x_0[i_2] * 2f;
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
            at.Block = block;
            if (blockDimX * gridDimX > 0 && global::System.Math.Max((long)x_0.Length, (long)blockIdxX * blockDimX + blockDimX) + (blockDimX * gridDimX) <= int.MaxValue)
            {
                for (int past_3 = 0; blockIdxX * blockDimX + past_3 < x_0.Length; past_3 += blockDimX * gridDimX)
                {
                    at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                    for (int threadIdxZ = at.Z = 0, from = 0, to = global::System.Math.Min(blockDimX, x_0.Length - past_3 - blockIdxX * blockDimX); threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                    for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                    for (int threadIdxX = from; threadIdxX < to; threadIdxX++)
                    {
                        int i_2 = blockIdxX * blockDimX + threadIdxX + past_3;
                        y_1[i_2] = x_0[i_2] * 2f;
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
                    for (int i_2 = blockIdxX * blockDimX + threadIdxX; i_2 < x_0.Length; i_2 = i_2 + blockDimX * gridDimX)
                    {
                        y_1[i_2] = x_0[i_2] * 2f;
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
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        global::System.Span<int> results_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
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
                    int i_1 = threadIdxX;
                    Vector<int> rounds_2 = Vector.Create(0);
                    {
                        Vector<int> k_3 = Vector.Create(2147483647) - (Vector.Create(i_1) + Vector<int>.Indices);
                        Vector<int> active0 = Vector<int>.AllBitsSet;
                        while ((active0 &= Vector.GreaterThan(k_3, Vector.Create(0))) != Vector<int>.Zero)
                        {
                            rounds_2 = Vector.ConditionalSelect(active0, rounds_2 + Vector.Create(1), rounds_2);
                            k_3 = k_3 + Vector.Create(1);
                        }
                    }
                    CpuLanes.Store(results_0, i_1, rounds_2);
                }
                for (; threadIdxX < blockDimX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    int i_1 = threadIdxX;
                    int rounds_2 = 0;
                    for (int k_3 = 2147483647 - i_1; k_3 > 0; k_3 = k_3 + 1)
                    {
                        rounds_2 = rounds_2 + 1;
                    }
                    results_0[i_1] = rounds_2;
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
        global::System.Span<int> results_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
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
                int i_1 = threadIdxX;
                int rounds_2 = 0;
                for (int k_3 = 2147483647 - i_1; k_3 > 0; k_3 = k_3 + 1)
                {
                    rounds_2 = rounds_2 + 1;
                }
                results_0[i_1] = rounds_2;
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
        int n_0 = *(int*)arguments[0];
        uint m_1 = *(uint*)arguments[1];
        global::System.Span<int> results_2 = new(*(void**)arguments[2], *(int*)arguments[3]);
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
                int i_3 = threadIdxX;
                int fuel_4 = 12 + i_3;
                for (int k_5 = n_0; k_5 >= n_0 && k_5 > -3; k_5 = k_5 + 2)
                {
                    int temp_6 = fuel_4;
                    fuel_4 = temp_6 - 1;
                    if (temp_6 <= 0)
                    {
                        break;
                    }
                    results_2[3 * i_3] = results_2[3 * i_3] + k_5;
                }
                fuel_4 = 12 + i_3;
                for (uint k_7 = m_1 + 7u; m_1 <= k_7; k_7 = k_7 + 3u)
                {
                    int temp_8 = fuel_4;
                    fuel_4 = temp_8 - 1;
                    if (temp_8 <= 0)
                    {
                        break;
                    }
                    results_2[3 * i_3 + 1] = results_2[3 * i_3 + 1] + (int)k_7;
                }
                fuel_4 = 12 + i_3;
                for (int k_9 = i_3 > 2 ? n_0 : n_0 - 1; k_9 <= n_0; k_9 = k_9 - 1)
                {
                    int temp_10 = fuel_4;
                    fuel_4 = temp_10 - 1;
                    if (temp_10 <= 0)
                    {
                        break;
                    }
                    results_2[3 * i_3 + 2] = results_2[3 * i_3 + 2] + k_9;
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
        global::System.Span<int> results_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
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
                int i_1 = threadIdxX;
                int fuel_2 = 12 + i_1;
                for (int k_3 = 2147483642; k_3 < 2147483646; k_3 = k_3 + 3)
                {
                    int temp_4 = fuel_2;
                    fuel_2 = temp_4 - 1;
                    if (temp_4 <= 0)
                    {
                        break;
                    }
                    results_0[4 * i_1] = results_0[4 * i_1] + k_3;
                }
                fuel_2 = 12 + i_1;
                for (uint k_5 = 10u, step_6 = 0u; k_5 > 0u; k_5 = k_5 - 3u)
                {
                    int temp_7 = fuel_2;
                    fuel_2 = temp_7 - 1;
                    if (temp_7 <= 0)
                    {
                        break;
                    }
                    int temp_10 = 4 * i_1 + 1;
                    int temp_11 = results_0[temp_10];
                    uint temp_9 = k_5;
                    uint temp_8 = step_6;
                    step_6 = temp_8 + 1u;
                    results_0[temp_10] = temp_11 + (int)(temp_9 + temp_8);
                }
                fuel_2 = 12 + i_1;
                long count_12 = -9223372036854775805L;
                while (count_12 >= -9223372036854775807L)
                {
                    int temp_13 = fuel_2;
                    fuel_2 = temp_13 - 1;
                    if (temp_13 <= 0)
                    {
                        break;
                    }
                    results_0[4 * i_1 + 2] = results_0[4 * i_1 + 2] ^ (int)count_12;
                    count_12 = count_12 - 2L;
                }
                for (int k_14 = 0; k_14 != 7; k_14 = k_14 + 2)
                {
                    if (k_14 > 100 + i_1)
                    {
                        break;
                    }
                    results_0[4 * i_1 + 3] = k_14;
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
        global::System.ReadOnlySpan<uint> starts_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> steps_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, starts_0.Length);
        int globalIdxX = from;
        for (; (long)to - globalIdxX >= Vector<int>.Count; globalIdxX += Vector<int>.Count)
        {
            at.X = globalIdxX;
            int i_2 = globalIdxX;
            Vector<uint> n_3 = CpuLanes.Load(starts_0, i_2);
            Vector<int> count_4 = Vector.Create(0);
            Vector<int> active0 = Vector<int>.AllBitsSet;
            while ((active0 &= Vector.AsVectorInt32(Vector.GreaterThan(n_3, Vector.Create(1u)))) != Vector<int>.Zero)
            {
                n_3 = Vector.ConditionalSelect(Vector.AsVectorUInt32(active0), Vector.ConditionalSelect(Vector.AsVectorUInt32(Vector.AsVectorInt32(Vector.Equals(n_3 & Vector.Create(1u), Vector.Create(0u)))), n_3 >> (1), Vector.Create(3u) * n_3 + Vector.Create(1u)), n_3);
                count_4 = Vector.ConditionalSelect(active0, count_4 + Vector.Create(1), count_4);
            }
            CpuLanes.Store(steps_1, i_2, count_4);
        }
        for (; globalIdxX < to; globalIdxX++)
        {
            at.X = globalIdxX;
            int i_2 = globalIdxX;
            uint n_3 = starts_0[i_2];
            int count_4 = 0;
            while (n_3 > 1u)
            {
                n_3 = (n_3 & 1u) == 0u ? n_3 >> 1 : 3u * n_3 + 1u;
                count_4 = count_4 + 1;
            }
            steps_1[i_2] = count_4;
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
        global::System.ReadOnlySpan<uint> starts_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> steps_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, starts_0.Length);
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            at.X = globalIdxX;
            int i_2 = globalIdxX;
            uint n_3 = starts_0[i_2];
            int count_4 = 0;
            while (n_3 > 1u)
            {
                n_3 = (n_3 & 1u) == 0u ? n_3 >> 1 : 3u * n_3 + 1u;
                count_4 = count_4 + 1;
            }
            steps_1[i_2] = count_4;
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
        global::System.ReadOnlySpan<uint> starts_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> steps_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
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
                    Vector<int> active0 = ~Vector.GreaterThanOrEqual(Vector.Create(i_2) + Vector<int>.Indices, Vector.Create(starts_0.Length));
                    if (active0 == Vector<int>.AllBitsSet)
                    {
                        Vector<uint> n_3 = CpuLanes.Load(starts_0, i_2);
                        Vector<int> count_4 = Vector.Create(0);
                        Vector<int> active1 = Vector<int>.AllBitsSet;
                        while ((active1 &= Vector.AsVectorInt32(Vector.GreaterThan(n_3, Vector.Create(1u)))) != Vector<int>.Zero)
                        {
                            n_3 = Vector.ConditionalSelect(Vector.AsVectorUInt32(active1), Vector.ConditionalSelect(Vector.AsVectorUInt32(Vector.AsVectorInt32(Vector.Equals(n_3 & Vector.Create(1u), Vector.Create(0u)))), n_3 >> (1), Vector.Create(3u) * n_3 + Vector.Create(1u)), n_3);
                            count_4 = Vector.ConditionalSelect(active1, count_4 + Vector.Create(1), count_4);
                        }
                        CpuLanes.Store(steps_1, i_2, count_4);
                    }
                    else if (active0 != Vector<int>.Zero)
                    {
                        Vector<uint> n_3 = CpuLanes.Load(starts_0, i_2, active0);
                        Vector<int> count_4 = Vector.Create(0);
                        Vector<int> active2 = active0;
                        while ((active2 &= Vector.AsVectorInt32(Vector.GreaterThan(n_3, Vector.Create(1u)))) != Vector<int>.Zero)
                        {
                            n_3 = Vector.ConditionalSelect(Vector.AsVectorUInt32(active2), Vector.ConditionalSelect(Vector.AsVectorUInt32(Vector.AsVectorInt32(Vector.Equals(n_3 & Vector.Create(1u), Vector.Create(0u)))), n_3 >> (1), Vector.Create(3u) * n_3 + Vector.Create(1u)), n_3);
                            count_4 = Vector.ConditionalSelect(active2, count_4 + Vector.Create(1), count_4);
                        }
                        CpuLanes.Store(steps_1, i_2, count_4, active0);
                    }
                }
                for (; threadIdxX < threadsX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    int i_2 = blockIdxX * blockDimX + threadIdxX;
                    if (i_2 >= starts_0.Length)
                    {
                        continue;
                    }
                    uint n_3 = starts_0[i_2];
                    int count_4 = 0;
                    while (n_3 > 1u)
                    {
                        n_3 = (n_3 & 1u) == 0u ? n_3 >> 1 : 3u * n_3 + 1u;
                        count_4 = count_4 + 1;
                    }
                    steps_1[i_2] = count_4;
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
        global::System.ReadOnlySpan<uint> starts_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> steps_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
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
                if (i_2 >= starts_0.Length)
                {
                    continue;
                }
                uint n_3 = starts_0[i_2];
                int count_4 = 0;
                while (n_3 > 1u)
                {
                    n_3 = (n_3 & 1u) == 0u ? n_3 >> 1 : 3u * n_3 + 1u;
                    count_4 = count_4 + 1;
                }
                steps_1[i_2] = count_4;
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
        global::System.ReadOnlySpan<int> values_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> results_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
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
                int i_2 = threadIdxX;
                int unused_3 = values_0[i_2] * 3;
                uint number_4 = (uint)values_0[i_2];
                if (number_4 >= 0u)
                {
                    results_1[i_2] = 1;
                }
                if (0u > number_4)
                {
                    results_1[i_2] = 2;
                }
                int local_5 = default;
                switch (values_0[i_2])
                {
                    case 1:
                    {
                        local_5 = 3;
                        results_1[i_2] = results_1[i_2] + local_5;
                        break;
                    }
                    case 2:
                    {
                        local_5 = 5;
                        results_1[i_2] = results_1[i_2] + local_5;
                        break;
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
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        global::System.ReadOnlySpan<int> values_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> results_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
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
                int i_2 = threadIdxX;
                int n_3 = values_0[i_2];
                int steps_4 = 0;
                for (int round_5 = 0; round_5 < 2; round_5 = round_5 + 1)
                {
                    int temp_6 = n_3 & 7;
                    int section_7 = default;
                    if (temp_6 == 0)
                    {
                        section_7 = 0;
                    }
                    else
                    {
                        if (temp_6 == 1 || temp_6 == 2)
                        {
                            section_7 = 1;
                        }
                        else
                        {
                            if (temp_6 == 3)
                            {
                                section_7 = 2;
                            }
                            else
                            {
                                if (temp_6 == 4)
                                {
                                    section_7 = 3;
                                }
                                else
                                {
                                    if (temp_6 == 5)
                                    {
                                        section_7 = 4;
                                    }
                                    else
                                    {
                                        section_7 = 5;
                                    }
                                }
                            }
                        }
                    }
                    while (true)
                    {
                        switch (section_7)
                        {
                            case 0:
                            {
                                steps_4 = steps_4 + 1;
                                section_7 = 2;
                                continue;
                            }
                            case 1:
                            {
                                steps_4 = steps_4 + 10;
                                if (steps_4 < 50)
                                {
                                    section_7 = 3;
                                    continue;
                                }
                                break;
                            }
                            case 2:
                            {
                                for (int k_8 = 0; k_8 < 3; k_8 = k_8 + 1)
                                {
                                    if (k_8 == 1)
                                    {
                                        continue;
                                    }
                                    steps_4 = steps_4 + 100;
                                }
                                section_7 = 5;
                                continue;
                            }
                            case 3:
                            {
                                if (steps_4 % 3 == 0)
                                {
                                    section_7 = 2;
                                    continue;
                                }
                                if (steps_4 % 3 == 1)
                                {
                                    steps_4 = steps_4 + 7;
                                    section_7 = 0;
                                    continue;
                                }
                                steps_4 = steps_4 + 1000;
                                break;
                            }
                            case 4:
                            {
                                results_1[i_2] = -1;
                                goto nextThread0;
                            }
                            case 5: default:
                            {
                                steps_4 = steps_4 + 10000;
                                break;
                            }
                        }
                        break;
                    }
                }
                results_1[i_2] = steps_4;
                nextThread0:;
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
