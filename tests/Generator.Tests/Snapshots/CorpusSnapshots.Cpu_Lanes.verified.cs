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
        global::System.ReadOnlySpan<float> a_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<float> b_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<float> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int n_4 = a_0.Length;
        int from = first, to = global::System.Math.Min(end, n_4);
        int globalIdxX = from;
        for (; (long)to - globalIdxX >= Vector<int>.Count; globalIdxX += Vector<int>.Count)
        {
            at.X = globalIdxX;
            int i_3 = globalIdxX;
            Vector<float> x_5 = CpuLanes.Load(a_0, i_3);
            Vector<float> y_6 = CpuLanes.Load(b_1, i_3);
            CpuLanes.Store(results_2, i_3, x_5 * y_6 + x_5 / y_6 - -x_5);
            CpuLanes.Store(results_2, n_4 + i_3, Vector.Min(x_5, y_6));
            CpuLanes.Store(results_2, 2 * n_4 + i_3, Vector.Max(x_5, y_6));
            CpuLanes.Store(results_2, 3 * n_4 + i_3, Vector.SquareRoot(x_5) + Vector.Abs(y_6));
            CpuLanes.Store(results_2, 4 * n_4 + i_3, Vector.Floor(x_5));
            CpuLanes.Store(results_2, 5 * n_4 + i_3, Vector.Ceiling(x_5));
            CpuLanes.Store(results_2, 6 * n_4 + i_3, Vector.Truncate(x_5));
            CpuLanes.Store(results_2, 7 * n_4 + i_3, Vector.Round(x_5));
            CpuLanes.Store(results_2, 8 * n_4 + i_3, Vector.FusedMultiplyAdd(x_5, y_6, Vector.Create(1.5f)));
            CpuLanes.Store(results_2, 9 * n_4 + i_3, Vector.ConditionalSelect(Vector.LessThan(x_5, y_6), x_5, Vector.ConditionalSelect(Vector.GreaterThanOrEqual(x_5, y_6), y_6, Vector.Create(7f))));
            CpuLanes.Store(results_2, 10 * n_4 + i_3, Vector.ConditionalSelect(Vector.Equals(x_5, y_6), Vector.Create(1f), Vector.ConditionalSelect(~Vector.Equals(x_5, y_6), Vector.Create(2f), Vector.Create(3f))));
            CpuLanes.Store(results_2, 11 * n_4 + i_3, Vector.ConvertToSingle(Vector.ConvertToInt32(x_5)));
            CpuLanes.Store(results_2, 12 * n_4 + i_3, Vector.AsVectorSingle(Vector.AsVectorInt32(x_5) ^ Vector.Create(int.MinValue)));
        }
        for (; globalIdxX < to; globalIdxX++)
        {
            at.X = globalIdxX;
            int i_3 = globalIdxX;
            float x_5 = a_0[i_3];
            float y_6 = b_1[i_3];
            results_2[i_3] = x_5 * y_6 + x_5 / y_6 - -x_5;
            results_2[n_4 + i_3] = global::System.Math.Min(x_5, y_6);
            results_2[2 * n_4 + i_3] = global::System.Math.Max(x_5, y_6);
            results_2[3 * n_4 + i_3] = global::System.MathF.Sqrt(x_5) + global::System.Math.Abs(y_6);
            results_2[4 * n_4 + i_3] = global::System.MathF.Floor(x_5);
            results_2[5 * n_4 + i_3] = global::System.MathF.Ceiling(x_5);
            results_2[6 * n_4 + i_3] = global::System.MathF.Truncate(x_5);
            results_2[7 * n_4 + i_3] = global::System.MathF.Round(x_5);
            results_2[8 * n_4 + i_3] = global::System.MathF.FusedMultiplyAdd(x_5, y_6, 1.5f);
            results_2[9 * n_4 + i_3] = x_5 < y_6 ? x_5 : (x_5 >= y_6 ? y_6 : 7f);
            results_2[10 * n_4 + i_3] = x_5 == y_6 ? 1f : (x_5 != y_6 ? 2f : 3f);
            results_2[11 * n_4 + i_3] = (float)(int)x_5;
            results_2[12 * n_4 + i_3] = global::System.BitConverter.Int32BitsToSingle(global::System.BitConverter.SingleToInt32Bits(x_5) ^ int.MinValue);
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
        global::System.ReadOnlySpan<float> a_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<float> b_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<float> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int n_4 = a_0.Length;
        int from = first, to = global::System.Math.Min(end, n_4);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_3 = globalIdxX;
            float x_5 = a_0[i_3];
            float y_6 = b_1[i_3];
            results_2[i_3] = x_5 * y_6 + x_5 / y_6 - -x_5;
            results_2[n_4 + i_3] = global::System.Math.Min(x_5, y_6);
            results_2[2 * n_4 + i_3] = global::System.Math.Max(x_5, y_6);
            results_2[3 * n_4 + i_3] = global::System.MathF.Sqrt(x_5) + global::System.Math.Abs(y_6);
            results_2[4 * n_4 + i_3] = global::System.MathF.Floor(x_5);
            results_2[5 * n_4 + i_3] = global::System.MathF.Ceiling(x_5);
            results_2[6 * n_4 + i_3] = global::System.MathF.Truncate(x_5);
            results_2[7 * n_4 + i_3] = global::System.MathF.Round(x_5);
            results_2[8 * n_4 + i_3] = global::System.MathF.FusedMultiplyAdd(x_5, y_6, 1.5f);
            results_2[9 * n_4 + i_3] = x_5 < y_6 ? x_5 : (x_5 >= y_6 ? y_6 : 7f);
            results_2[10 * n_4 + i_3] = x_5 == y_6 ? 1f : (x_5 != y_6 ? 2f : 3f);
            results_2[11 * n_4 + i_3] = (float)(int)x_5;
            results_2[12 * n_4 + i_3] = global::System.BitConverter.Int32BitsToSingle(global::System.BitConverter.SingleToInt32Bits(x_5) ^ int.MinValue);
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
        global::System.ReadOnlySpan<float> a_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<float> b_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<float> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            int threadsX = (int)global::System.Math.Min(blockDimX, blocks.Count - (long)blockIdxX * blockDimX);
            at.Block = block;
            {
                int n_4 = a_0.Length;
                for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                {
                    int threadIdxX = 0;
                    for (; (long)threadsX - threadIdxX >= Vector<int>.Count; threadIdxX += Vector<int>.Count)
                    {
                        at.X = threadIdxX;
                        int i_3 = blockIdxX * blockDimX + threadIdxX;
                        Vector<int> active0 = ~Vector.GreaterThanOrEqual(Vector.Create(i_3) + Vector<int>.Indices, Vector.Create(n_4));
                        if (active0 == Vector<int>.AllBitsSet)
                        {
                            Vector<float> x_5 = CpuLanes.Load(a_0, i_3);
                            Vector<float> y_6 = CpuLanes.Load(b_1, i_3);
                            CpuLanes.Store(results_2, i_3, x_5 * y_6 + x_5 / y_6 - -x_5);
                            CpuLanes.Store(results_2, n_4 + i_3, Vector.Min(x_5, y_6));
                            CpuLanes.Store(results_2, 2 * n_4 + i_3, Vector.Max(x_5, y_6));
                            CpuLanes.Store(results_2, 3 * n_4 + i_3, Vector.SquareRoot(x_5) + Vector.Abs(y_6));
                            CpuLanes.Store(results_2, 4 * n_4 + i_3, Vector.Floor(x_5));
                            CpuLanes.Store(results_2, 5 * n_4 + i_3, Vector.Ceiling(x_5));
                            CpuLanes.Store(results_2, 6 * n_4 + i_3, Vector.Truncate(x_5));
                            CpuLanes.Store(results_2, 7 * n_4 + i_3, Vector.Round(x_5));
                            CpuLanes.Store(results_2, 8 * n_4 + i_3, Vector.FusedMultiplyAdd(x_5, y_6, Vector.Create(1.5f)));
                            CpuLanes.Store(results_2, 9 * n_4 + i_3, Vector.ConditionalSelect(Vector.LessThan(x_5, y_6), x_5, Vector.ConditionalSelect(Vector.GreaterThanOrEqual(x_5, y_6), y_6, Vector.Create(7f))));
                            CpuLanes.Store(results_2, 10 * n_4 + i_3, Vector.ConditionalSelect(Vector.Equals(x_5, y_6), Vector.Create(1f), Vector.ConditionalSelect(~Vector.Equals(x_5, y_6), Vector.Create(2f), Vector.Create(3f))));
                            CpuLanes.Store(results_2, 11 * n_4 + i_3, Vector.ConvertToSingle(Vector.ConvertToInt32(x_5)));
                            CpuLanes.Store(results_2, 12 * n_4 + i_3, Vector.AsVectorSingle(Vector.AsVectorInt32(x_5) ^ Vector.Create(int.MinValue)));
                        }
                        else if (active0 != Vector<int>.Zero)
                        {
                            Vector<float> x_5 = CpuLanes.Load(a_0, i_3, active0);
                            Vector<float> y_6 = CpuLanes.Load(b_1, i_3, active0);
                            CpuLanes.Store(results_2, i_3, x_5 * y_6 + x_5 / y_6 - -x_5, active0);
                            CpuLanes.Store(results_2, n_4 + i_3, Vector.Min(x_5, y_6), active0);
                            CpuLanes.Store(results_2, 2 * n_4 + i_3, Vector.Max(x_5, y_6), active0);
                            CpuLanes.Store(results_2, 3 * n_4 + i_3, Vector.SquareRoot(x_5) + Vector.Abs(y_6), active0);
                            CpuLanes.Store(results_2, 4 * n_4 + i_3, Vector.Floor(x_5), active0);
                            CpuLanes.Store(results_2, 5 * n_4 + i_3, Vector.Ceiling(x_5), active0);
                            CpuLanes.Store(results_2, 6 * n_4 + i_3, Vector.Truncate(x_5), active0);
                            CpuLanes.Store(results_2, 7 * n_4 + i_3, Vector.Round(x_5), active0);
                            CpuLanes.Store(results_2, 8 * n_4 + i_3, Vector.FusedMultiplyAdd(x_5, y_6, Vector.Create(1.5f)), active0);
                            CpuLanes.Store(results_2, 9 * n_4 + i_3, Vector.ConditionalSelect(Vector.LessThan(x_5, y_6), x_5, Vector.ConditionalSelect(Vector.GreaterThanOrEqual(x_5, y_6), y_6, Vector.Create(7f))), active0);
                            CpuLanes.Store(results_2, 10 * n_4 + i_3, Vector.ConditionalSelect(Vector.Equals(x_5, y_6), Vector.Create(1f), Vector.ConditionalSelect(~Vector.Equals(x_5, y_6), Vector.Create(2f), Vector.Create(3f))), active0);
                            CpuLanes.Store(results_2, 11 * n_4 + i_3, Vector.ConvertToSingle(Vector.ConvertToInt32(x_5)), active0);
                            CpuLanes.Store(results_2, 12 * n_4 + i_3, Vector.AsVectorSingle(Vector.AsVectorInt32(x_5) ^ Vector.Create(int.MinValue)), active0);
                        }
                    }
                    for (; threadIdxX < threadsX; threadIdxX++)
                    {
                        at.X = threadIdxX;
                        int i_3 = blockIdxX * blockDimX + threadIdxX;
                        if (i_3 >= n_4)
                        {
                            continue;
                        }
                        float x_5 = a_0[i_3];
                        float y_6 = b_1[i_3];
                        results_2[i_3] = x_5 * y_6 + x_5 / y_6 - -x_5;
                        results_2[n_4 + i_3] = global::System.Math.Min(x_5, y_6);
                        results_2[2 * n_4 + i_3] = global::System.Math.Max(x_5, y_6);
                        results_2[3 * n_4 + i_3] = global::System.MathF.Sqrt(x_5) + global::System.Math.Abs(y_6);
                        results_2[4 * n_4 + i_3] = global::System.MathF.Floor(x_5);
                        results_2[5 * n_4 + i_3] = global::System.MathF.Ceiling(x_5);
                        results_2[6 * n_4 + i_3] = global::System.MathF.Truncate(x_5);
                        results_2[7 * n_4 + i_3] = global::System.MathF.Round(x_5);
                        results_2[8 * n_4 + i_3] = global::System.MathF.FusedMultiplyAdd(x_5, y_6, 1.5f);
                        results_2[9 * n_4 + i_3] = x_5 < y_6 ? x_5 : (x_5 >= y_6 ? y_6 : 7f);
                        results_2[10 * n_4 + i_3] = x_5 == y_6 ? 1f : (x_5 != y_6 ? 2f : 3f);
                        results_2[11 * n_4 + i_3] = (float)(int)x_5;
                        results_2[12 * n_4 + i_3] = global::System.BitConverter.Int32BitsToSingle(global::System.BitConverter.SingleToInt32Bits(x_5) ^ int.MinValue);
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
        global::System.ReadOnlySpan<float> a_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<float> b_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<float> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            int threadsX = (int)global::System.Math.Min(blockDimX, blocks.Count - (long)blockIdxX * blockDimX);
            at.Block = block;
            {
                int n_4 = a_0.Length;
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                for (int threadIdxX = 0; threadIdxX < threadsX; threadIdxX++)
                {
                    int i_3 = blockIdxX * blockDimX + threadIdxX;
                    if (i_3 >= n_4)
                    {
                        continue;
                    }
                    float x_5 = a_0[i_3];
                    float y_6 = b_1[i_3];
                    results_2[i_3] = x_5 * y_6 + x_5 / y_6 - -x_5;
                    results_2[n_4 + i_3] = global::System.Math.Min(x_5, y_6);
                    results_2[2 * n_4 + i_3] = global::System.Math.Max(x_5, y_6);
                    results_2[3 * n_4 + i_3] = global::System.MathF.Sqrt(x_5) + global::System.Math.Abs(y_6);
                    results_2[4 * n_4 + i_3] = global::System.MathF.Floor(x_5);
                    results_2[5 * n_4 + i_3] = global::System.MathF.Ceiling(x_5);
                    results_2[6 * n_4 + i_3] = global::System.MathF.Truncate(x_5);
                    results_2[7 * n_4 + i_3] = global::System.MathF.Round(x_5);
                    results_2[8 * n_4 + i_3] = global::System.MathF.FusedMultiplyAdd(x_5, y_6, 1.5f);
                    results_2[9 * n_4 + i_3] = x_5 < y_6 ? x_5 : (x_5 >= y_6 ? y_6 : 7f);
                    results_2[10 * n_4 + i_3] = x_5 == y_6 ? 1f : (x_5 != y_6 ? 2f : 3f);
                    results_2[11 * n_4 + i_3] = (float)(int)x_5;
                    results_2[12 * n_4 + i_3] = global::System.BitConverter.Int32BitsToSingle(global::System.BitConverter.SingleToInt32Bits(x_5) ^ int.MinValue);
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
        global::System.ReadOnlySpan<double> a_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<double> b_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<double> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<long> longs_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int n_5 = a_0.Length;
        int from = first, to = global::System.Math.Min(end, n_5);
        int globalIdxX = from;
        for (; (long)to - globalIdxX >= Vector<long>.Count; globalIdxX += Vector<long>.Count)
        {
            at.X = globalIdxX;
            int i_4 = globalIdxX;
            Vector<double> x_6 = CpuLanes.Load(a_0, i_4);
            Vector<double> y_7 = CpuLanes.Load(b_1, i_4);
            CpuLanes.Store(results_2, i_4, x_6 * y_7 + x_6 / y_7 - -x_6);
            CpuLanes.Store(results_2, n_5 + i_4, Vector.Min(x_6, y_7));
            CpuLanes.Store(results_2, 2 * n_5 + i_4, Vector.Max(x_6, y_7));
            CpuLanes.Store(results_2, 3 * n_5 + i_4, Vector.SquareRoot(x_6) + Vector.Abs(y_7));
            CpuLanes.Store(results_2, 4 * n_5 + i_4, Vector.ConditionalSelect(Vector.GreaterThan(x_6, y_7) & Vector.LessThanOrEqual(y_7, Vector.Create(1d)), Vector.Floor(x_6), Vector.Ceiling(x_6)));
            CpuLanes.Store(longs_3, i_4, Vector.ConvertToInt64(x_6));
            CpuLanes.Store(longs_3, n_5 + i_4, Vector.AsVectorInt64(y_7));
            CpuLanes.Store(results_2, 5 * n_5 + i_4, Vector.ConvertToDouble(Vector.AsVectorInt64(y_7)));
        }
        for (; globalIdxX < to; globalIdxX++)
        {
            at.X = globalIdxX;
            int i_4 = globalIdxX;
            double x_6 = a_0[i_4];
            double y_7 = b_1[i_4];
            results_2[i_4] = x_6 * y_7 + x_6 / y_7 - -x_6;
            results_2[n_5 + i_4] = global::System.Math.Min(x_6, y_7);
            results_2[2 * n_5 + i_4] = global::System.Math.Max(x_6, y_7);
            results_2[3 * n_5 + i_4] = global::System.Math.Sqrt(x_6) + global::System.Math.Abs(y_7);
            results_2[4 * n_5 + i_4] = x_6 > y_7 && y_7 <= 1d ? global::System.Math.Floor(x_6) : global::System.Math.Ceiling(x_6);
            longs_3[i_4] = (long)x_6;
            longs_3[n_5 + i_4] = global::System.BitConverter.DoubleToInt64Bits(y_7);
            results_2[5 * n_5 + i_4] = (double)global::System.BitConverter.DoubleToInt64Bits(y_7);
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
        global::System.ReadOnlySpan<double> a_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<double> b_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<double> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<long> longs_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int n_5 = a_0.Length;
        int from = first, to = global::System.Math.Min(end, n_5);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_4 = globalIdxX;
            double x_6 = a_0[i_4];
            double y_7 = b_1[i_4];
            results_2[i_4] = x_6 * y_7 + x_6 / y_7 - -x_6;
            results_2[n_5 + i_4] = global::System.Math.Min(x_6, y_7);
            results_2[2 * n_5 + i_4] = global::System.Math.Max(x_6, y_7);
            results_2[3 * n_5 + i_4] = global::System.Math.Sqrt(x_6) + global::System.Math.Abs(y_7);
            results_2[4 * n_5 + i_4] = x_6 > y_7 && y_7 <= 1d ? global::System.Math.Floor(x_6) : global::System.Math.Ceiling(x_6);
            longs_3[i_4] = (long)x_6;
            longs_3[n_5 + i_4] = global::System.BitConverter.DoubleToInt64Bits(y_7);
            results_2[5 * n_5 + i_4] = (double)global::System.BitConverter.DoubleToInt64Bits(y_7);
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
        global::System.ReadOnlySpan<double> a_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<double> b_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<double> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<long> longs_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            int threadsX = (int)global::System.Math.Min(blockDimX, blocks.Count - (long)blockIdxX * blockDimX);
            at.Block = block;
            {
                int n_5 = a_0.Length;
                for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                {
                    int threadIdxX = 0;
                    for (; (long)threadsX - threadIdxX >= Vector<long>.Count; threadIdxX += Vector<long>.Count)
                    {
                        at.X = threadIdxX;
                        int i_4 = blockIdxX * blockDimX + threadIdxX;
                        Vector<long> active0 = ~Vector.GreaterThanOrEqual(CpuLanes.Wide(i_4), Vector.Create((long)(n_5)));
                        if (active0 == Vector<long>.AllBitsSet)
                        {
                            Vector<double> x_6 = CpuLanes.Load(a_0, i_4);
                            Vector<double> y_7 = CpuLanes.Load(b_1, i_4);
                            CpuLanes.Store(results_2, i_4, x_6 * y_7 + x_6 / y_7 - -x_6);
                            CpuLanes.Store(results_2, n_5 + i_4, Vector.Min(x_6, y_7));
                            CpuLanes.Store(results_2, 2 * n_5 + i_4, Vector.Max(x_6, y_7));
                            CpuLanes.Store(results_2, 3 * n_5 + i_4, Vector.SquareRoot(x_6) + Vector.Abs(y_7));
                            CpuLanes.Store(results_2, 4 * n_5 + i_4, Vector.ConditionalSelect(Vector.GreaterThan(x_6, y_7) & Vector.LessThanOrEqual(y_7, Vector.Create(1d)), Vector.Floor(x_6), Vector.Ceiling(x_6)));
                            CpuLanes.Store(longs_3, i_4, Vector.ConvertToInt64(x_6));
                            CpuLanes.Store(longs_3, n_5 + i_4, Vector.AsVectorInt64(y_7));
                            CpuLanes.Store(results_2, 5 * n_5 + i_4, Vector.ConvertToDouble(Vector.AsVectorInt64(y_7)));
                        }
                        else if (active0 != Vector<long>.Zero)
                        {
                            Vector<double> x_6 = CpuLanes.Load(a_0, i_4, active0);
                            Vector<double> y_7 = CpuLanes.Load(b_1, i_4, active0);
                            CpuLanes.Store(results_2, i_4, x_6 * y_7 + x_6 / y_7 - -x_6, active0);
                            CpuLanes.Store(results_2, n_5 + i_4, Vector.Min(x_6, y_7), active0);
                            CpuLanes.Store(results_2, 2 * n_5 + i_4, Vector.Max(x_6, y_7), active0);
                            CpuLanes.Store(results_2, 3 * n_5 + i_4, Vector.SquareRoot(x_6) + Vector.Abs(y_7), active0);
                            CpuLanes.Store(results_2, 4 * n_5 + i_4, Vector.ConditionalSelect(Vector.GreaterThan(x_6, y_7) & Vector.LessThanOrEqual(y_7, Vector.Create(1d)), Vector.Floor(x_6), Vector.Ceiling(x_6)), active0);
                            CpuLanes.Store(longs_3, i_4, Vector.ConvertToInt64(x_6), active0);
                            CpuLanes.Store(longs_3, n_5 + i_4, Vector.AsVectorInt64(y_7), active0);
                            CpuLanes.Store(results_2, 5 * n_5 + i_4, Vector.ConvertToDouble(Vector.AsVectorInt64(y_7)), active0);
                        }
                    }
                    for (; threadIdxX < threadsX; threadIdxX++)
                    {
                        at.X = threadIdxX;
                        int i_4 = blockIdxX * blockDimX + threadIdxX;
                        if (i_4 >= n_5)
                        {
                            continue;
                        }
                        double x_6 = a_0[i_4];
                        double y_7 = b_1[i_4];
                        results_2[i_4] = x_6 * y_7 + x_6 / y_7 - -x_6;
                        results_2[n_5 + i_4] = global::System.Math.Min(x_6, y_7);
                        results_2[2 * n_5 + i_4] = global::System.Math.Max(x_6, y_7);
                        results_2[3 * n_5 + i_4] = global::System.Math.Sqrt(x_6) + global::System.Math.Abs(y_7);
                        results_2[4 * n_5 + i_4] = x_6 > y_7 && y_7 <= 1d ? global::System.Math.Floor(x_6) : global::System.Math.Ceiling(x_6);
                        longs_3[i_4] = (long)x_6;
                        longs_3[n_5 + i_4] = global::System.BitConverter.DoubleToInt64Bits(y_7);
                        results_2[5 * n_5 + i_4] = (double)global::System.BitConverter.DoubleToInt64Bits(y_7);
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
        global::System.ReadOnlySpan<double> a_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<double> b_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<double> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<long> longs_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            int threadsX = (int)global::System.Math.Min(blockDimX, blocks.Count - (long)blockIdxX * blockDimX);
            at.Block = block;
            {
                int n_5 = a_0.Length;
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                for (int threadIdxX = 0; threadIdxX < threadsX; threadIdxX++)
                {
                    int i_4 = blockIdxX * blockDimX + threadIdxX;
                    if (i_4 >= n_5)
                    {
                        continue;
                    }
                    double x_6 = a_0[i_4];
                    double y_7 = b_1[i_4];
                    results_2[i_4] = x_6 * y_7 + x_6 / y_7 - -x_6;
                    results_2[n_5 + i_4] = global::System.Math.Min(x_6, y_7);
                    results_2[2 * n_5 + i_4] = global::System.Math.Max(x_6, y_7);
                    results_2[3 * n_5 + i_4] = global::System.Math.Sqrt(x_6) + global::System.Math.Abs(y_7);
                    results_2[4 * n_5 + i_4] = x_6 > y_7 && y_7 <= 1d ? global::System.Math.Floor(x_6) : global::System.Math.Ceiling(x_6);
                    longs_3[i_4] = (long)x_6;
                    longs_3[n_5 + i_4] = global::System.BitConverter.DoubleToInt64Bits(y_7);
                    results_2[5 * n_5 + i_4] = (double)global::System.BitConverter.DoubleToInt64Bits(y_7);
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
        int shift_0 = *(int*)arguments[0];
        global::System.ReadOnlySpan<uint> a_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.ReadOnlySpan<uint> b_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::System.Span<uint> results_3 = new(*(void**)arguments[5], *(int*)arguments[6]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int n_5 = a_1.Length;
        int from = first, to = global::System.Math.Min(end, n_5);
        int globalIdxX = from;
        for (; (long)to - globalIdxX >= Vector<int>.Count; globalIdxX += Vector<int>.Count)
        {
            at.X = globalIdxX;
            int i_4 = globalIdxX;
            Vector<uint> x_6 = CpuLanes.Load(a_1, i_4);
            Vector<uint> y_7 = CpuLanes.Load(b_2, i_4);
            Vector<uint> most_8 = Vector.Max(x_6, y_7);
            CpuLanes.Store(results_3, i_4, x_6 * y_7 - (x_6 ^ ~y_7));
            CpuLanes.Store(results_3, n_5 + i_4, (x_6 << (shift_0 & 31)) + (y_7 >> (shift_0 & 31)) + (x_6 >>> (3)));
            CpuLanes.Store(results_3, 2 * n_5 + i_4, Vector.ConditionalSelect(Vector.AsVectorUInt32(Vector.AsVectorInt32(Vector.GreaterThan(x_6, y_7))), Vector.AsVectorUInt32(Vector.Create(i_4) + Vector<int>.Indices), Vector.ConditionalSelect(Vector.AsVectorUInt32(~Vector.AsVectorInt32(Vector.Equals(x_6, y_7))), most_8, Vector.Create(5u))));
            CpuLanes.Store(results_3, 3 * n_5 + i_4, Vector.AsVectorUInt32(Vector.AsVectorInt32(x_6) >> (1)) + Vector.AsVectorUInt32(-Vector.AsVectorInt32(y_7)));
            Vector<int> active0 = Vector.AsVectorInt32(Vector.GreaterThanOrEqual(x_6, Vector.Create(2147483648u))) & ~Vector.AsVectorInt32(Vector.Equals(y_7, Vector.Create(4294967295u)));
            if (active0 != Vector<int>.Zero)
            {
                most_8 = Vector.ConditionalSelect(Vector.AsVectorUInt32(active0), Vector.Min(most_8, Vector.Create(77u)) + y_7, most_8);
            }
            CpuLanes.Store(results_3, 4 * n_5 + i_4, most_8);
            CpuLanes.Store(results_3, 5 * n_5 + i_4, Vector.ConditionalSelect(Vector.AsVectorUInt32(Vector.Equals(Vector.AsVectorInt32(Vector.LessThanOrEqual(x_6, y_7)), Vector.AsVectorInt32(Vector.LessThan(x_6, Vector.Create(100u))))), Vector.Create(1u), Vector.Create(0u)));
        }
        for (; globalIdxX < to; globalIdxX++)
        {
            at.X = globalIdxX;
            int i_4 = globalIdxX;
            uint x_6 = a_1[i_4];
            uint y_7 = b_2[i_4];
            uint most_8 = global::System.Math.Max(x_6, y_7);
            results_3[i_4] = x_6 * y_7 - (x_6 ^ ~y_7);
            results_3[n_5 + i_4] = (x_6 << (shift_0 & 31)) + (y_7 >> (shift_0 & 31)) + (x_6 >>> 3);
            results_3[2 * n_5 + i_4] = x_6 > y_7 ? (uint)i_4 : (x_6 != y_7 ? most_8 : 5u);
            results_3[3 * n_5 + i_4] = (uint)((int)x_6 >> 1) + (uint)-(int)y_7;
            if (x_6 >= 2147483648u && y_7 != 4294967295u)
            {
                most_8 = global::System.Math.Min(most_8, 77u) + y_7;
            }
            results_3[4 * n_5 + i_4] = most_8;
            results_3[5 * n_5 + i_4] = x_6 <= y_7 == x_6 < 100u ? 1u : 0u;
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
        int shift_0 = *(int*)arguments[0];
        global::System.ReadOnlySpan<uint> a_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.ReadOnlySpan<uint> b_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::System.Span<uint> results_3 = new(*(void**)arguments[5], *(int*)arguments[6]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int n_5 = a_1.Length;
        int from = first, to = global::System.Math.Min(end, n_5);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_4 = globalIdxX;
            uint x_6 = a_1[i_4];
            uint y_7 = b_2[i_4];
            uint most_8 = global::System.Math.Max(x_6, y_7);
            results_3[i_4] = x_6 * y_7 - (x_6 ^ ~y_7);
            results_3[n_5 + i_4] = (x_6 << (shift_0 & 31)) + (y_7 >> (shift_0 & 31)) + (x_6 >>> 3);
            results_3[2 * n_5 + i_4] = x_6 > y_7 ? (uint)i_4 : (x_6 != y_7 ? most_8 : 5u);
            results_3[3 * n_5 + i_4] = (uint)((int)x_6 >> 1) + (uint)-(int)y_7;
            if (x_6 >= 2147483648u && y_7 != 4294967295u)
            {
                most_8 = global::System.Math.Min(most_8, 77u) + y_7;
            }
            results_3[4 * n_5 + i_4] = most_8;
            results_3[5 * n_5 + i_4] = x_6 <= y_7 == x_6 < 100u ? 1u : 0u;
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
        int shift_0 = *(int*)arguments[0];
        global::System.ReadOnlySpan<uint> a_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.ReadOnlySpan<uint> b_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::System.Span<uint> results_3 = new(*(void**)arguments[5], *(int*)arguments[6]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            int threadsX = (int)global::System.Math.Min(blockDimX, blocks.Count - (long)blockIdxX * blockDimX);
            at.Block = block;
            {
                int n_5 = a_1.Length;
                for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                {
                    int threadIdxX = 0;
                    for (; (long)threadsX - threadIdxX >= Vector<int>.Count; threadIdxX += Vector<int>.Count)
                    {
                        at.X = threadIdxX;
                        int i_4 = blockIdxX * blockDimX + threadIdxX;
                        Vector<int> active0 = ~Vector.GreaterThanOrEqual(Vector.Create(i_4) + Vector<int>.Indices, Vector.Create(n_5));
                        if (active0 == Vector<int>.AllBitsSet)
                        {
                            Vector<uint> x_6 = CpuLanes.Load(a_1, i_4);
                            Vector<uint> y_7 = CpuLanes.Load(b_2, i_4);
                            Vector<uint> most_8 = Vector.Max(x_6, y_7);
                            CpuLanes.Store(results_3, i_4, x_6 * y_7 - (x_6 ^ ~y_7));
                            CpuLanes.Store(results_3, n_5 + i_4, (x_6 << (shift_0 & 31)) + (y_7 >> (shift_0 & 31)) + (x_6 >>> (3)));
                            CpuLanes.Store(results_3, 2 * n_5 + i_4, Vector.ConditionalSelect(Vector.AsVectorUInt32(Vector.AsVectorInt32(Vector.GreaterThan(x_6, y_7))), Vector.AsVectorUInt32(Vector.Create(i_4) + Vector<int>.Indices), Vector.ConditionalSelect(Vector.AsVectorUInt32(~Vector.AsVectorInt32(Vector.Equals(x_6, y_7))), most_8, Vector.Create(5u))));
                            CpuLanes.Store(results_3, 3 * n_5 + i_4, Vector.AsVectorUInt32(Vector.AsVectorInt32(x_6) >> (1)) + Vector.AsVectorUInt32(-Vector.AsVectorInt32(y_7)));
                            Vector<int> active1 = Vector.AsVectorInt32(Vector.GreaterThanOrEqual(x_6, Vector.Create(2147483648u))) & ~Vector.AsVectorInt32(Vector.Equals(y_7, Vector.Create(4294967295u)));
                            if (active1 != Vector<int>.Zero)
                            {
                                most_8 = Vector.ConditionalSelect(Vector.AsVectorUInt32(active1), Vector.Min(most_8, Vector.Create(77u)) + y_7, most_8);
                            }
                            CpuLanes.Store(results_3, 4 * n_5 + i_4, most_8);
                            CpuLanes.Store(results_3, 5 * n_5 + i_4, Vector.ConditionalSelect(Vector.AsVectorUInt32(Vector.Equals(Vector.AsVectorInt32(Vector.LessThanOrEqual(x_6, y_7)), Vector.AsVectorInt32(Vector.LessThan(x_6, Vector.Create(100u))))), Vector.Create(1u), Vector.Create(0u)));
                        }
                        else if (active0 != Vector<int>.Zero)
                        {
                            Vector<uint> x_6 = CpuLanes.Load(a_1, i_4, active0);
                            Vector<uint> y_7 = CpuLanes.Load(b_2, i_4, active0);
                            Vector<uint> most_8 = Vector.Max(x_6, y_7);
                            CpuLanes.Store(results_3, i_4, x_6 * y_7 - (x_6 ^ ~y_7), active0);
                            CpuLanes.Store(results_3, n_5 + i_4, (x_6 << (shift_0 & 31)) + (y_7 >> (shift_0 & 31)) + (x_6 >>> (3)), active0);
                            CpuLanes.Store(results_3, 2 * n_5 + i_4, Vector.ConditionalSelect(Vector.AsVectorUInt32(Vector.AsVectorInt32(Vector.GreaterThan(x_6, y_7))), Vector.AsVectorUInt32(Vector.Create(i_4) + Vector<int>.Indices), Vector.ConditionalSelect(Vector.AsVectorUInt32(~Vector.AsVectorInt32(Vector.Equals(x_6, y_7))), most_8, Vector.Create(5u))), active0);
                            CpuLanes.Store(results_3, 3 * n_5 + i_4, Vector.AsVectorUInt32(Vector.AsVectorInt32(x_6) >> (1)) + Vector.AsVectorUInt32(-Vector.AsVectorInt32(y_7)), active0);
                            Vector<int> active2 = active0 & (Vector.AsVectorInt32(Vector.GreaterThanOrEqual(x_6, Vector.Create(2147483648u))) & ~Vector.AsVectorInt32(Vector.Equals(y_7, Vector.Create(4294967295u))));
                            if (active2 != Vector<int>.Zero)
                            {
                                most_8 = Vector.ConditionalSelect(Vector.AsVectorUInt32(active2), Vector.Min(most_8, Vector.Create(77u)) + y_7, most_8);
                            }
                            CpuLanes.Store(results_3, 4 * n_5 + i_4, most_8, active0);
                            CpuLanes.Store(results_3, 5 * n_5 + i_4, Vector.ConditionalSelect(Vector.AsVectorUInt32(Vector.Equals(Vector.AsVectorInt32(Vector.LessThanOrEqual(x_6, y_7)), Vector.AsVectorInt32(Vector.LessThan(x_6, Vector.Create(100u))))), Vector.Create(1u), Vector.Create(0u)), active0);
                        }
                    }
                    for (; threadIdxX < threadsX; threadIdxX++)
                    {
                        at.X = threadIdxX;
                        int i_4 = blockIdxX * blockDimX + threadIdxX;
                        if (i_4 >= n_5)
                        {
                            continue;
                        }
                        uint x_6 = a_1[i_4];
                        uint y_7 = b_2[i_4];
                        uint most_8 = global::System.Math.Max(x_6, y_7);
                        results_3[i_4] = x_6 * y_7 - (x_6 ^ ~y_7);
                        results_3[n_5 + i_4] = (x_6 << (shift_0 & 31)) + (y_7 >> (shift_0 & 31)) + (x_6 >>> 3);
                        results_3[2 * n_5 + i_4] = x_6 > y_7 ? (uint)i_4 : (x_6 != y_7 ? most_8 : 5u);
                        results_3[3 * n_5 + i_4] = (uint)((int)x_6 >> 1) + (uint)-(int)y_7;
                        if (x_6 >= 2147483648u && y_7 != 4294967295u)
                        {
                            most_8 = global::System.Math.Min(most_8, 77u) + y_7;
                        }
                        results_3[4 * n_5 + i_4] = most_8;
                        results_3[5 * n_5 + i_4] = x_6 <= y_7 == x_6 < 100u ? 1u : 0u;
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
        int shift_0 = *(int*)arguments[0];
        global::System.ReadOnlySpan<uint> a_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.ReadOnlySpan<uint> b_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::System.Span<uint> results_3 = new(*(void**)arguments[5], *(int*)arguments[6]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            int threadsX = (int)global::System.Math.Min(blockDimX, blocks.Count - (long)blockIdxX * blockDimX);
            at.Block = block;
            {
                int n_5 = a_1.Length;
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                for (int threadIdxX = 0; threadIdxX < threadsX; threadIdxX++)
                {
                    int i_4 = blockIdxX * blockDimX + threadIdxX;
                    if (i_4 >= n_5)
                    {
                        continue;
                    }
                    uint x_6 = a_1[i_4];
                    uint y_7 = b_2[i_4];
                    uint most_8 = global::System.Math.Max(x_6, y_7);
                    results_3[i_4] = x_6 * y_7 - (x_6 ^ ~y_7);
                    results_3[n_5 + i_4] = (x_6 << (shift_0 & 31)) + (y_7 >> (shift_0 & 31)) + (x_6 >>> 3);
                    results_3[2 * n_5 + i_4] = x_6 > y_7 ? (uint)i_4 : (x_6 != y_7 ? most_8 : 5u);
                    results_3[3 * n_5 + i_4] = (uint)((int)x_6 >> 1) + (uint)-(int)y_7;
                    if (x_6 >= 2147483648u && y_7 != 4294967295u)
                    {
                        most_8 = global::System.Math.Min(most_8, 77u) + y_7;
                    }
                    results_3[4 * n_5 + i_4] = most_8;
                    results_3[5 * n_5 + i_4] = x_6 <= y_7 == x_6 < 100u ? 1u : 0u;
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
        global::System.ReadOnlySpan<ulong> a_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<ulong> b_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<ulong> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int n_4 = a_0.Length;
        int from = first, to = global::System.Math.Min(end, n_4);
        int globalIdxX = from;
        for (; (long)to - globalIdxX >= Vector<long>.Count; globalIdxX += Vector<long>.Count)
        {
            at.X = globalIdxX;
            int i_3 = globalIdxX;
            Vector<ulong> x_5 = CpuLanes.Load(a_0, i_3);
            Vector<ulong> y_6 = CpuLanes.Load(b_1, i_3);
            CpuLanes.Store(results_2, i_3, x_5 * Vector.Create(3UL) + (y_6 | x_5 >> (7)) - Vector.Min(x_5, y_6));
            {
                int round_7 = 0;
                Vector<long> active0 = Vector<long>.AllBitsSet;
                while ((active0 &= Vector.AsVectorInt64(Vector.GreaterThan(x_5, y_6)) & (round_7 < 4 ? Vector<long>.AllBitsSet : Vector<long>.Zero)) != Vector<long>.Zero)
                {
                    x_5 = Vector.ConditionalSelect(Vector.AsVectorUInt64(active0), x_5 - Vector.ConditionalSelect(Vector.AsVectorUInt64(Vector.AsVectorInt64(Vector.Equals(y_6, Vector.Create(0UL)))), Vector.Create(2UL), y_6), x_5);
                    round_7 = round_7 + 1;
                }
            }
            CpuLanes.Store(results_2, n_4 + i_3, Vector.AsVectorUInt64(Vector.AsVectorInt64(x_5) >> (2)));
        }
        for (; globalIdxX < to; globalIdxX++)
        {
            at.X = globalIdxX;
            int i_3 = globalIdxX;
            ulong x_5 = a_0[i_3];
            ulong y_6 = b_1[i_3];
            results_2[i_3] = x_5 * 3UL + (y_6 | x_5 >> 7) - global::System.Math.Min(x_5, y_6);
            for (int round_7 = 0; x_5 > y_6 && round_7 < 4; round_7 = round_7 + 1)
            {
                x_5 = x_5 - (y_6 == 0UL ? 2UL : y_6);
            }
            results_2[n_4 + i_3] = (ulong)((long)x_5 >> 2);
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
        global::System.ReadOnlySpan<ulong> a_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<ulong> b_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<ulong> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int n_4 = a_0.Length;
        int from = first, to = global::System.Math.Min(end, n_4);
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            at.X = globalIdxX;
            int i_3 = globalIdxX;
            ulong x_5 = a_0[i_3];
            ulong y_6 = b_1[i_3];
            results_2[i_3] = x_5 * 3UL + (y_6 | x_5 >> 7) - global::System.Math.Min(x_5, y_6);
            for (int round_7 = 0; x_5 > y_6 && round_7 < 4; round_7 = round_7 + 1)
            {
                x_5 = x_5 - (y_6 == 0UL ? 2UL : y_6);
            }
            results_2[n_4 + i_3] = (ulong)((long)x_5 >> 2);
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
        global::System.ReadOnlySpan<ulong> a_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<ulong> b_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<ulong> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            int threadsX = (int)global::System.Math.Min(blockDimX, blocks.Count - (long)blockIdxX * blockDimX);
            at.Block = block;
            {
                int n_4 = a_0.Length;
                for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                {
                    int threadIdxX = 0;
                    for (; (long)threadsX - threadIdxX >= Vector<long>.Count; threadIdxX += Vector<long>.Count)
                    {
                        at.X = threadIdxX;
                        int i_3 = blockIdxX * blockDimX + threadIdxX;
                        Vector<long> active0 = ~Vector.GreaterThanOrEqual(CpuLanes.Wide(i_3), Vector.Create((long)(n_4)));
                        if (active0 == Vector<long>.AllBitsSet)
                        {
                            Vector<ulong> x_5 = CpuLanes.Load(a_0, i_3);
                            Vector<ulong> y_6 = CpuLanes.Load(b_1, i_3);
                            CpuLanes.Store(results_2, i_3, x_5 * Vector.Create(3UL) + (y_6 | x_5 >> (7)) - Vector.Min(x_5, y_6));
                            {
                                int round_7 = 0;
                                Vector<long> active1 = Vector<long>.AllBitsSet;
                                while ((active1 &= Vector.AsVectorInt64(Vector.GreaterThan(x_5, y_6)) & (round_7 < 4 ? Vector<long>.AllBitsSet : Vector<long>.Zero)) != Vector<long>.Zero)
                                {
                                    x_5 = Vector.ConditionalSelect(Vector.AsVectorUInt64(active1), x_5 - Vector.ConditionalSelect(Vector.AsVectorUInt64(Vector.AsVectorInt64(Vector.Equals(y_6, Vector.Create(0UL)))), Vector.Create(2UL), y_6), x_5);
                                    round_7 = round_7 + 1;
                                }
                            }
                            CpuLanes.Store(results_2, n_4 + i_3, Vector.AsVectorUInt64(Vector.AsVectorInt64(x_5) >> (2)));
                        }
                        else if (active0 != Vector<long>.Zero)
                        {
                            Vector<ulong> x_5 = CpuLanes.Load(a_0, i_3, active0);
                            Vector<ulong> y_6 = CpuLanes.Load(b_1, i_3, active0);
                            CpuLanes.Store(results_2, i_3, x_5 * Vector.Create(3UL) + (y_6 | x_5 >> (7)) - Vector.Min(x_5, y_6), active0);
                            {
                                int round_7 = 0;
                                Vector<long> active2 = active0;
                                while ((active2 &= Vector.AsVectorInt64(Vector.GreaterThan(x_5, y_6)) & (round_7 < 4 ? Vector<long>.AllBitsSet : Vector<long>.Zero)) != Vector<long>.Zero)
                                {
                                    x_5 = Vector.ConditionalSelect(Vector.AsVectorUInt64(active2), x_5 - Vector.ConditionalSelect(Vector.AsVectorUInt64(Vector.AsVectorInt64(Vector.Equals(y_6, Vector.Create(0UL)))), Vector.Create(2UL), y_6), x_5);
                                    round_7 = round_7 + 1;
                                }
                            }
                            CpuLanes.Store(results_2, n_4 + i_3, Vector.AsVectorUInt64(Vector.AsVectorInt64(x_5) >> (2)), active0);
                        }
                    }
                    for (; threadIdxX < threadsX; threadIdxX++)
                    {
                        at.X = threadIdxX;
                        int i_3 = blockIdxX * blockDimX + threadIdxX;
                        if (i_3 >= n_4)
                        {
                            continue;
                        }
                        ulong x_5 = a_0[i_3];
                        ulong y_6 = b_1[i_3];
                        results_2[i_3] = x_5 * 3UL + (y_6 | x_5 >> 7) - global::System.Math.Min(x_5, y_6);
                        for (int round_7 = 0; x_5 > y_6 && round_7 < 4; round_7 = round_7 + 1)
                        {
                            x_5 = x_5 - (y_6 == 0UL ? 2UL : y_6);
                        }
                        results_2[n_4 + i_3] = (ulong)((long)x_5 >> 2);
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
        global::System.ReadOnlySpan<ulong> a_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<ulong> b_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<ulong> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            int threadsX = (int)global::System.Math.Min(blockDimX, blocks.Count - (long)blockIdxX * blockDimX);
            at.Block = block;
            {
                int n_4 = a_0.Length;
                for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                for (int threadIdxX = 0; threadIdxX < threadsX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    int i_3 = blockIdxX * blockDimX + threadIdxX;
                    if (i_3 >= n_4)
                    {
                        continue;
                    }
                    ulong x_5 = a_0[i_3];
                    ulong y_6 = b_1[i_3];
                    results_2[i_3] = x_5 * 3UL + (y_6 | x_5 >> 7) - global::System.Math.Min(x_5, y_6);
                    for (int round_7 = 0; x_5 > y_6 && round_7 < 4; round_7 = round_7 + 1)
                    {
                        x_5 = x_5 - (y_6 == 0UL ? 2UL : y_6);
                    }
                    results_2[n_4 + i_3] = (ulong)((long)x_5 >> 2);
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
        int shift_0 = *(int*)arguments[0];
        global::System.ReadOnlySpan<int> a_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.ReadOnlySpan<int> b_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::System.Span<int> results_3 = new(*(void**)arguments[5], *(int*)arguments[6]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int n_5 = a_1.Length;
        int from = first, to = global::System.Math.Min(end, n_5);
        int globalIdxX = from;
        for (; (long)to - globalIdxX >= Vector<int>.Count; globalIdxX += Vector<int>.Count)
        {
            at.X = globalIdxX;
            int i_4 = globalIdxX;
            Vector<int> x_6 = CpuLanes.Load(a_1, i_4);
            Vector<int> y_7 = CpuLanes.Load(b_2, i_4);
            CpuLanes.Store(results_3, i_4, x_6 + y_7 * Vector.Create(3) - (x_6 ^ y_7));
            CpuLanes.Store(results_3, n_5 + i_4, x_6 & ~y_7 | -x_6);
            CpuLanes.Store(results_3, 2 * n_5 + i_4, (x_6 << (shift_0 & 31)) + (y_7 >> (shift_0 & 31)) + (x_6 >>> (shift_0 & 31)));
            CpuLanes.Store(results_3, 3 * n_5 + i_4, Vector.Min(x_6, y_7) - Vector.Max(x_6, y_7));
            CpuLanes.Store(results_3, 4 * n_5 + i_4, Vector.ConditionalSelect(Vector.GreaterThan(x_6, y_7), Vector.Create(i_4) + Vector<int>.Indices, Vector.ConditionalSelect(Vector.Equals(x_6, y_7), -(Vector.Create(i_4) + Vector<int>.Indices), Vector.Create(5))));
            CpuLanes.Store(results_3, 5 * n_5 + i_4, x_6 * y_7);
            Vector<int> isSmall_8 = Vector.LessThan(x_6, Vector.Create(100));
            Vector<int> isEven_9 = Vector.Equals(y_7 & Vector.Create(1), Vector.Create(0));
            CpuLanes.Store(results_3, 6 * n_5 + i_4, Vector.ConditionalSelect(isSmall_8 & ~isEven_9 | Vector.Equals(x_6, Vector.Create(int.MinValue)), Vector.Create(1), Vector.Create(0)));
            CpuLanes.Store(results_3, 7 * n_5 + i_4, Vector.AsVectorInt32(Vector.ConvertToSingle(x_6)));
        }
        for (; globalIdxX < to; globalIdxX++)
        {
            at.X = globalIdxX;
            int i_4 = globalIdxX;
            int x_6 = a_1[i_4];
            int y_7 = b_2[i_4];
            results_3[i_4] = x_6 + y_7 * 3 - (x_6 ^ y_7);
            results_3[n_5 + i_4] = x_6 & ~y_7 | -x_6;
            results_3[2 * n_5 + i_4] = (x_6 << (shift_0 & 31)) + (y_7 >> (shift_0 & 31)) + (x_6 >>> (shift_0 & 31));
            results_3[3 * n_5 + i_4] = global::System.Math.Min(x_6, y_7) - global::System.Math.Max(x_6, y_7);
            results_3[4 * n_5 + i_4] = x_6 > y_7 ? i_4 : (x_6 == y_7 ? -i_4 : 5);
            results_3[5 * n_5 + i_4] = x_6 * y_7;
            bool isSmall_8 = x_6 < 100;
            bool isEven_9 = (y_7 & 1) == 0;
            results_3[6 * n_5 + i_4] = isSmall_8 && !isEven_9 || x_6 == int.MinValue ? 1 : 0;
            results_3[7 * n_5 + i_4] = global::System.BitConverter.SingleToInt32Bits((float)x_6);
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
        int shift_0 = *(int*)arguments[0];
        global::System.ReadOnlySpan<int> a_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.ReadOnlySpan<int> b_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::System.Span<int> results_3 = new(*(void**)arguments[5], *(int*)arguments[6]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int n_5 = a_1.Length;
        int from = first, to = global::System.Math.Min(end, n_5);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_4 = globalIdxX;
            int x_6 = a_1[i_4];
            int y_7 = b_2[i_4];
            results_3[i_4] = x_6 + y_7 * 3 - (x_6 ^ y_7);
            results_3[n_5 + i_4] = x_6 & ~y_7 | -x_6;
            results_3[2 * n_5 + i_4] = (x_6 << (shift_0 & 31)) + (y_7 >> (shift_0 & 31)) + (x_6 >>> (shift_0 & 31));
            results_3[3 * n_5 + i_4] = global::System.Math.Min(x_6, y_7) - global::System.Math.Max(x_6, y_7);
            results_3[4 * n_5 + i_4] = x_6 > y_7 ? i_4 : (x_6 == y_7 ? -i_4 : 5);
            results_3[5 * n_5 + i_4] = x_6 * y_7;
            bool isSmall_8 = x_6 < 100;
            bool isEven_9 = (y_7 & 1) == 0;
            results_3[6 * n_5 + i_4] = isSmall_8 && !isEven_9 || x_6 == int.MinValue ? 1 : 0;
            results_3[7 * n_5 + i_4] = global::System.BitConverter.SingleToInt32Bits((float)x_6);
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
        int shift_0 = *(int*)arguments[0];
        global::System.ReadOnlySpan<int> a_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.ReadOnlySpan<int> b_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::System.Span<int> results_3 = new(*(void**)arguments[5], *(int*)arguments[6]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            int threadsX = (int)global::System.Math.Min(blockDimX, blocks.Count - (long)blockIdxX * blockDimX);
            at.Block = block;
            {
                int n_5 = a_1.Length;
                for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                {
                    int threadIdxX = 0;
                    for (; (long)threadsX - threadIdxX >= Vector<int>.Count; threadIdxX += Vector<int>.Count)
                    {
                        at.X = threadIdxX;
                        int i_4 = blockIdxX * blockDimX + threadIdxX;
                        Vector<int> active0 = ~Vector.GreaterThanOrEqual(Vector.Create(i_4) + Vector<int>.Indices, Vector.Create(n_5));
                        if (active0 == Vector<int>.AllBitsSet)
                        {
                            Vector<int> x_6 = CpuLanes.Load(a_1, i_4);
                            Vector<int> y_7 = CpuLanes.Load(b_2, i_4);
                            CpuLanes.Store(results_3, i_4, x_6 + y_7 * Vector.Create(3) - (x_6 ^ y_7));
                            CpuLanes.Store(results_3, n_5 + i_4, x_6 & ~y_7 | -x_6);
                            CpuLanes.Store(results_3, 2 * n_5 + i_4, (x_6 << (shift_0 & 31)) + (y_7 >> (shift_0 & 31)) + (x_6 >>> (shift_0 & 31)));
                            CpuLanes.Store(results_3, 3 * n_5 + i_4, Vector.Min(x_6, y_7) - Vector.Max(x_6, y_7));
                            CpuLanes.Store(results_3, 4 * n_5 + i_4, Vector.ConditionalSelect(Vector.GreaterThan(x_6, y_7), Vector.Create(i_4) + Vector<int>.Indices, Vector.ConditionalSelect(Vector.Equals(x_6, y_7), -(Vector.Create(i_4) + Vector<int>.Indices), Vector.Create(5))));
                            CpuLanes.Store(results_3, 5 * n_5 + i_4, x_6 * y_7);
                            Vector<int> isSmall_8 = Vector.LessThan(x_6, Vector.Create(100));
                            Vector<int> isEven_9 = Vector.Equals(y_7 & Vector.Create(1), Vector.Create(0));
                            CpuLanes.Store(results_3, 6 * n_5 + i_4, Vector.ConditionalSelect(isSmall_8 & ~isEven_9 | Vector.Equals(x_6, Vector.Create(int.MinValue)), Vector.Create(1), Vector.Create(0)));
                            CpuLanes.Store(results_3, 7 * n_5 + i_4, Vector.AsVectorInt32(Vector.ConvertToSingle(x_6)));
                        }
                        else if (active0 != Vector<int>.Zero)
                        {
                            Vector<int> x_6 = CpuLanes.Load(a_1, i_4, active0);
                            Vector<int> y_7 = CpuLanes.Load(b_2, i_4, active0);
                            CpuLanes.Store(results_3, i_4, x_6 + y_7 * Vector.Create(3) - (x_6 ^ y_7), active0);
                            CpuLanes.Store(results_3, n_5 + i_4, x_6 & ~y_7 | -x_6, active0);
                            CpuLanes.Store(results_3, 2 * n_5 + i_4, (x_6 << (shift_0 & 31)) + (y_7 >> (shift_0 & 31)) + (x_6 >>> (shift_0 & 31)), active0);
                            CpuLanes.Store(results_3, 3 * n_5 + i_4, Vector.Min(x_6, y_7) - Vector.Max(x_6, y_7), active0);
                            CpuLanes.Store(results_3, 4 * n_5 + i_4, Vector.ConditionalSelect(Vector.GreaterThan(x_6, y_7), Vector.Create(i_4) + Vector<int>.Indices, Vector.ConditionalSelect(Vector.Equals(x_6, y_7), -(Vector.Create(i_4) + Vector<int>.Indices), Vector.Create(5))), active0);
                            CpuLanes.Store(results_3, 5 * n_5 + i_4, x_6 * y_7, active0);
                            Vector<int> isSmall_8 = Vector.LessThan(x_6, Vector.Create(100));
                            Vector<int> isEven_9 = Vector.Equals(y_7 & Vector.Create(1), Vector.Create(0));
                            CpuLanes.Store(results_3, 6 * n_5 + i_4, Vector.ConditionalSelect(isSmall_8 & ~isEven_9 | Vector.Equals(x_6, Vector.Create(int.MinValue)), Vector.Create(1), Vector.Create(0)), active0);
                            CpuLanes.Store(results_3, 7 * n_5 + i_4, Vector.AsVectorInt32(Vector.ConvertToSingle(x_6)), active0);
                        }
                    }
                    for (; threadIdxX < threadsX; threadIdxX++)
                    {
                        at.X = threadIdxX;
                        int i_4 = blockIdxX * blockDimX + threadIdxX;
                        if (i_4 >= n_5)
                        {
                            continue;
                        }
                        int x_6 = a_1[i_4];
                        int y_7 = b_2[i_4];
                        results_3[i_4] = x_6 + y_7 * 3 - (x_6 ^ y_7);
                        results_3[n_5 + i_4] = x_6 & ~y_7 | -x_6;
                        results_3[2 * n_5 + i_4] = (x_6 << (shift_0 & 31)) + (y_7 >> (shift_0 & 31)) + (x_6 >>> (shift_0 & 31));
                        results_3[3 * n_5 + i_4] = global::System.Math.Min(x_6, y_7) - global::System.Math.Max(x_6, y_7);
                        results_3[4 * n_5 + i_4] = x_6 > y_7 ? i_4 : (x_6 == y_7 ? -i_4 : 5);
                        results_3[5 * n_5 + i_4] = x_6 * y_7;
                        bool isSmall_8 = x_6 < 100;
                        bool isEven_9 = (y_7 & 1) == 0;
                        results_3[6 * n_5 + i_4] = isSmall_8 && !isEven_9 || x_6 == int.MinValue ? 1 : 0;
                        results_3[7 * n_5 + i_4] = global::System.BitConverter.SingleToInt32Bits((float)x_6);
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
        int shift_0 = *(int*)arguments[0];
        global::System.ReadOnlySpan<int> a_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.ReadOnlySpan<int> b_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::System.Span<int> results_3 = new(*(void**)arguments[5], *(int*)arguments[6]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            int threadsX = (int)global::System.Math.Min(blockDimX, blocks.Count - (long)blockIdxX * blockDimX);
            at.Block = block;
            {
                int n_5 = a_1.Length;
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                for (int threadIdxX = 0; threadIdxX < threadsX; threadIdxX++)
                {
                    int i_4 = blockIdxX * blockDimX + threadIdxX;
                    if (i_4 >= n_5)
                    {
                        continue;
                    }
                    int x_6 = a_1[i_4];
                    int y_7 = b_2[i_4];
                    results_3[i_4] = x_6 + y_7 * 3 - (x_6 ^ y_7);
                    results_3[n_5 + i_4] = x_6 & ~y_7 | -x_6;
                    results_3[2 * n_5 + i_4] = (x_6 << (shift_0 & 31)) + (y_7 >> (shift_0 & 31)) + (x_6 >>> (shift_0 & 31));
                    results_3[3 * n_5 + i_4] = global::System.Math.Min(x_6, y_7) - global::System.Math.Max(x_6, y_7);
                    results_3[4 * n_5 + i_4] = x_6 > y_7 ? i_4 : (x_6 == y_7 ? -i_4 : 5);
                    results_3[5 * n_5 + i_4] = x_6 * y_7;
                    bool isSmall_8 = x_6 < 100;
                    bool isEven_9 = (y_7 & 1) == 0;
                    results_3[6 * n_5 + i_4] = isSmall_8 && !isEven_9 || x_6 == int.MinValue ? 1 : 0;
                    results_3[7 * n_5 + i_4] = global::System.BitConverter.SingleToInt32Bits((float)x_6);
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
        int shift_0 = *(int*)arguments[0];
        global::System.ReadOnlySpan<long> a_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.ReadOnlySpan<long> b_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::System.Span<long> results_3 = new(*(void**)arguments[5], *(int*)arguments[6]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int n_5 = a_1.Length;
        int from = first, to = global::System.Math.Min(end, n_5);
        int globalIdxX = from;
        for (; (long)to - globalIdxX >= Vector<long>.Count; globalIdxX += Vector<long>.Count)
        {
            at.X = globalIdxX;
            int i_4 = globalIdxX;
            Vector<long> x_6 = CpuLanes.Load(a_1, i_4);
            Vector<long> y_7 = CpuLanes.Load(b_2, i_4);
            CpuLanes.Store(results_3, i_4, x_6 * y_7 + (x_6 ^ y_7));
            CpuLanes.Store(results_3, n_5 + i_4, (x_6 << (shift_0 & 63)) - (y_7 >> (shift_0 & 63)) + (x_6 >>> (shift_0 & 63)));
            CpuLanes.Store(results_3, 2 * n_5 + i_4, Vector.ConditionalSelect(Vector.LessThan(x_6, y_7), Vector.Min(x_6, Vector.Create(7L)), -y_7));
            CpuLanes.Store(results_3, 3 * n_5 + i_4, Vector.AsVectorInt64(Vector.ConvertToDouble(x_6)));
        }
        for (; globalIdxX < to; globalIdxX++)
        {
            at.X = globalIdxX;
            int i_4 = globalIdxX;
            long x_6 = a_1[i_4];
            long y_7 = b_2[i_4];
            results_3[i_4] = x_6 * y_7 + (x_6 ^ y_7);
            results_3[n_5 + i_4] = (x_6 << (shift_0 & 63)) - (y_7 >> (shift_0 & 63)) + (x_6 >>> (shift_0 & 63));
            results_3[2 * n_5 + i_4] = x_6 < y_7 ? global::System.Math.Min(x_6, 7L) : -y_7;
            results_3[3 * n_5 + i_4] = global::System.BitConverter.DoubleToInt64Bits((double)x_6);
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
        int shift_0 = *(int*)arguments[0];
        global::System.ReadOnlySpan<long> a_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.ReadOnlySpan<long> b_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::System.Span<long> results_3 = new(*(void**)arguments[5], *(int*)arguments[6]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int n_5 = a_1.Length;
        int from = first, to = global::System.Math.Min(end, n_5);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_4 = globalIdxX;
            long x_6 = a_1[i_4];
            long y_7 = b_2[i_4];
            results_3[i_4] = x_6 * y_7 + (x_6 ^ y_7);
            results_3[n_5 + i_4] = (x_6 << (shift_0 & 63)) - (y_7 >> (shift_0 & 63)) + (x_6 >>> (shift_0 & 63));
            results_3[2 * n_5 + i_4] = x_6 < y_7 ? global::System.Math.Min(x_6, 7L) : -y_7;
            results_3[3 * n_5 + i_4] = global::System.BitConverter.DoubleToInt64Bits((double)x_6);
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
        int shift_0 = *(int*)arguments[0];
        global::System.ReadOnlySpan<long> a_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.ReadOnlySpan<long> b_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::System.Span<long> results_3 = new(*(void**)arguments[5], *(int*)arguments[6]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            int threadsX = (int)global::System.Math.Min(blockDimX, blocks.Count - (long)blockIdxX * blockDimX);
            at.Block = block;
            {
                int n_5 = a_1.Length;
                for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                {
                    int threadIdxX = 0;
                    for (; (long)threadsX - threadIdxX >= Vector<long>.Count; threadIdxX += Vector<long>.Count)
                    {
                        at.X = threadIdxX;
                        int i_4 = blockIdxX * blockDimX + threadIdxX;
                        Vector<long> active0 = ~Vector.GreaterThanOrEqual(CpuLanes.Wide(i_4), Vector.Create((long)(n_5)));
                        if (active0 == Vector<long>.AllBitsSet)
                        {
                            Vector<long> x_6 = CpuLanes.Load(a_1, i_4);
                            Vector<long> y_7 = CpuLanes.Load(b_2, i_4);
                            CpuLanes.Store(results_3, i_4, x_6 * y_7 + (x_6 ^ y_7));
                            CpuLanes.Store(results_3, n_5 + i_4, (x_6 << (shift_0 & 63)) - (y_7 >> (shift_0 & 63)) + (x_6 >>> (shift_0 & 63)));
                            CpuLanes.Store(results_3, 2 * n_5 + i_4, Vector.ConditionalSelect(Vector.LessThan(x_6, y_7), Vector.Min(x_6, Vector.Create(7L)), -y_7));
                            CpuLanes.Store(results_3, 3 * n_5 + i_4, Vector.AsVectorInt64(Vector.ConvertToDouble(x_6)));
                        }
                        else if (active0 != Vector<long>.Zero)
                        {
                            Vector<long> x_6 = CpuLanes.Load(a_1, i_4, active0);
                            Vector<long> y_7 = CpuLanes.Load(b_2, i_4, active0);
                            CpuLanes.Store(results_3, i_4, x_6 * y_7 + (x_6 ^ y_7), active0);
                            CpuLanes.Store(results_3, n_5 + i_4, (x_6 << (shift_0 & 63)) - (y_7 >> (shift_0 & 63)) + (x_6 >>> (shift_0 & 63)), active0);
                            CpuLanes.Store(results_3, 2 * n_5 + i_4, Vector.ConditionalSelect(Vector.LessThan(x_6, y_7), Vector.Min(x_6, Vector.Create(7L)), -y_7), active0);
                            CpuLanes.Store(results_3, 3 * n_5 + i_4, Vector.AsVectorInt64(Vector.ConvertToDouble(x_6)), active0);
                        }
                    }
                    for (; threadIdxX < threadsX; threadIdxX++)
                    {
                        at.X = threadIdxX;
                        int i_4 = blockIdxX * blockDimX + threadIdxX;
                        if (i_4 >= n_5)
                        {
                            continue;
                        }
                        long x_6 = a_1[i_4];
                        long y_7 = b_2[i_4];
                        results_3[i_4] = x_6 * y_7 + (x_6 ^ y_7);
                        results_3[n_5 + i_4] = (x_6 << (shift_0 & 63)) - (y_7 >> (shift_0 & 63)) + (x_6 >>> (shift_0 & 63));
                        results_3[2 * n_5 + i_4] = x_6 < y_7 ? global::System.Math.Min(x_6, 7L) : -y_7;
                        results_3[3 * n_5 + i_4] = global::System.BitConverter.DoubleToInt64Bits((double)x_6);
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
        int shift_0 = *(int*)arguments[0];
        global::System.ReadOnlySpan<long> a_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.ReadOnlySpan<long> b_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::System.Span<long> results_3 = new(*(void**)arguments[5], *(int*)arguments[6]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            int threadsX = (int)global::System.Math.Min(blockDimX, blocks.Count - (long)blockIdxX * blockDimX);
            at.Block = block;
            {
                int n_5 = a_1.Length;
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                for (int threadIdxX = 0; threadIdxX < threadsX; threadIdxX++)
                {
                    int i_4 = blockIdxX * blockDimX + threadIdxX;
                    if (i_4 >= n_5)
                    {
                        continue;
                    }
                    long x_6 = a_1[i_4];
                    long y_7 = b_2[i_4];
                    results_3[i_4] = x_6 * y_7 + (x_6 ^ y_7);
                    results_3[n_5 + i_4] = (x_6 << (shift_0 & 63)) - (y_7 >> (shift_0 & 63)) + (x_6 >>> (shift_0 & 63));
                    results_3[2 * n_5 + i_4] = x_6 < y_7 ? global::System.Math.Min(x_6, 7L) : -y_7;
                    results_3[3 * n_5 + i_4] = global::System.BitConverter.DoubleToInt64Bits((double)x_6);
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
        int from = first, to = global::System.Math.Min(end, x_0.Length);
        int globalIdxX = from;
        for (; (long)to - globalIdxX >= Vector<int>.Count; globalIdxX += Vector<int>.Count)
        {
            at.X = globalIdxX;
            int i_2 = globalIdxX;
            Vector<int> value_3 = CpuLanes.Load(x_0, i_2) & Vector.Create(1023);
            Vector<int> rounds_4 = Vector.Create(0);
            Vector<int> skipped_5 = Vector.Create(0);
            Vector<int> active0 = ~Vector.Equals(value_3, Vector.Create(3));
            if (active0 == Vector<int>.AllBitsSet)
            {
                Vector<int> active1 = Vector.GreaterThan(value_3, Vector.Create(500));
                if (active1 != Vector<int>.Zero)
                {
                    value_3 = Vector.ConditionalSelect(active1, value_3 - Vector.Create(500), value_3);
                }
                Vector<int> active2 = ~active1;
                if (active2 != Vector<int>.Zero)
                {
                    Vector<int> active3 = active2 & Vector.GreaterThan(value_3, Vector.Create(100));
                    if (active3 != Vector<int>.Zero)
                    {
                        Vector<int> value_9 = value_3;
                        Vector<int> result_11 = default;
                        Vector<int> active4 = active3 & Vector.LessThan(value_9, Vector.Create(120));
                        if (active4 != Vector<int>.Zero)
                        {
                            result_11 = Vector.ConditionalSelect(active4, Vector.Create(-1), result_11);
                        }
                        Vector<int> active5 = Vector.AndNot(active3, active4);
                        if (active5 != Vector<int>.Zero)
                        {
                            Vector<int> count_10 = Vector.Create(0);
                            Vector<int> active6 = active5;
                            while ((active6 &= Vector.GreaterThan(value_9, Vector.Create(1))) != Vector<int>.Zero)
                            {
                                value_9 = Vector.ConditionalSelect(active6, value_9 >> (1), value_9);
                                count_10 = Vector.ConditionalSelect(active6, count_10 + Vector.Create(1), count_10);
                            }
                            Vector<int> active7 = active5 & Vector.Equals(count_10 & Vector.Create(1), Vector.Create(0));
                            if (active7 != Vector<int>.Zero)
                            {
                                result_11 = Vector.ConditionalSelect(active7, count_10, result_11);
                            }
                            Vector<int> active8 = Vector.AndNot(active5, active7);
                            if (active8 != Vector<int>.Zero)
                            {
                                result_11 = Vector.ConditionalSelect(active8, count_10 * Vector.Create(2), result_11);
                            }
                        }
                        value_3 = Vector.ConditionalSelect(active3, value_3 + result_11, value_3);
                        rounds_4 = Vector.ConditionalSelect(active3, Vector.Create(1000), rounds_4);
                    }
                }
                {
                    Vector<int> k_6 = value_3;
                    Vector<int> active9 = Vector<int>.AllBitsSet;
                    while ((active9 &= Vector.GreaterThan(k_6, Vector.Create(1))) != Vector<int>.Zero)
                    {
                        Vector<int> active10 = active9 & Vector.Equals(k_6 & Vector.Create(7), Vector.Create(5));
                        if (active10 != Vector<int>.Zero)
                        {
                            skipped_5 = Vector.ConditionalSelect(active10, skipped_5 + Vector.Create(1), skipped_5);
                        }
                        Vector<int> active11 = Vector.AndNot(active9, active10);
                        if (active11 != Vector<int>.Zero)
                        {
                            for (int j_7 = 0; j_7 < 3; j_7 = j_7 + 1)
                            {
                                rounds_4 = Vector.ConditionalSelect(active11, rounds_4 + Vector.Create(j_7), rounds_4);
                            }
                        }
                        k_6 = Vector.ConditionalSelect(Vector.Equals(k_6 & Vector.Create(1), Vector.Create(0)), k_6 >> (1), Vector.Create(3) * k_6 + Vector.Create(1));
                    }
                }
                Vector<int> active12 = Vector<int>.AllBitsSet;
                do
                {
                    rounds_4 = Vector.ConditionalSelect(active12, rounds_4 ^ value_3, rounds_4);
                    value_3 = Vector.ConditionalSelect(active12, value_3 >> (2), value_3);
                } while ((active12 &= Vector.GreaterThan(value_3, Vector.Create(0))) != Vector<int>.Zero);
                CpuLanes.Store(y_1, i_2, rounds_4 * Vector.Create(100) + skipped_5);
            }
            else if (active0 != Vector<int>.Zero)
            {
                Vector<int> active13 = active0 & Vector.GreaterThan(value_3, Vector.Create(500));
                if (active13 != Vector<int>.Zero)
                {
                    value_3 = Vector.ConditionalSelect(active13, value_3 - Vector.Create(500), value_3);
                }
                Vector<int> active14 = Vector.AndNot(active0, active13);
                if (active14 != Vector<int>.Zero)
                {
                    Vector<int> active15 = active14 & Vector.GreaterThan(value_3, Vector.Create(100));
                    if (active15 != Vector<int>.Zero)
                    {
                        Vector<int> value_9 = value_3;
                        Vector<int> result_11 = default;
                        Vector<int> active16 = active15 & Vector.LessThan(value_9, Vector.Create(120));
                        if (active16 != Vector<int>.Zero)
                        {
                            result_11 = Vector.ConditionalSelect(active16, Vector.Create(-1), result_11);
                        }
                        Vector<int> active17 = Vector.AndNot(active15, active16);
                        if (active17 != Vector<int>.Zero)
                        {
                            Vector<int> count_10 = Vector.Create(0);
                            Vector<int> active18 = active17;
                            while ((active18 &= Vector.GreaterThan(value_9, Vector.Create(1))) != Vector<int>.Zero)
                            {
                                value_9 = Vector.ConditionalSelect(active18, value_9 >> (1), value_9);
                                count_10 = Vector.ConditionalSelect(active18, count_10 + Vector.Create(1), count_10);
                            }
                            Vector<int> active19 = active17 & Vector.Equals(count_10 & Vector.Create(1), Vector.Create(0));
                            if (active19 != Vector<int>.Zero)
                            {
                                result_11 = Vector.ConditionalSelect(active19, count_10, result_11);
                            }
                            Vector<int> active20 = Vector.AndNot(active17, active19);
                            if (active20 != Vector<int>.Zero)
                            {
                                result_11 = Vector.ConditionalSelect(active20, count_10 * Vector.Create(2), result_11);
                            }
                        }
                        value_3 = Vector.ConditionalSelect(active15, value_3 + result_11, value_3);
                        rounds_4 = Vector.ConditionalSelect(active15, Vector.Create(1000), rounds_4);
                    }
                }
                {
                    Vector<int> k_6 = value_3;
                    Vector<int> active21 = active0;
                    while ((active21 &= Vector.GreaterThan(k_6, Vector.Create(1))) != Vector<int>.Zero)
                    {
                        Vector<int> active22 = active21 & Vector.Equals(k_6 & Vector.Create(7), Vector.Create(5));
                        if (active22 != Vector<int>.Zero)
                        {
                            skipped_5 = Vector.ConditionalSelect(active22, skipped_5 + Vector.Create(1), skipped_5);
                        }
                        Vector<int> active23 = Vector.AndNot(active21, active22);
                        if (active23 != Vector<int>.Zero)
                        {
                            for (int j_7 = 0; j_7 < 3; j_7 = j_7 + 1)
                            {
                                rounds_4 = Vector.ConditionalSelect(active23, rounds_4 + Vector.Create(j_7), rounds_4);
                            }
                        }
                        k_6 = Vector.ConditionalSelect(Vector.Equals(k_6 & Vector.Create(1), Vector.Create(0)), k_6 >> (1), Vector.Create(3) * k_6 + Vector.Create(1));
                    }
                }
                Vector<int> active24 = active0;
                do
                {
                    rounds_4 = Vector.ConditionalSelect(active24, rounds_4 ^ value_3, rounds_4);
                    value_3 = Vector.ConditionalSelect(active24, value_3 >> (2), value_3);
                } while ((active24 &= Vector.GreaterThan(value_3, Vector.Create(0))) != Vector<int>.Zero);
                CpuLanes.Store(y_1, i_2, rounds_4 * Vector.Create(100) + skipped_5, active0);
            }
        }
        for (; globalIdxX < to; globalIdxX++)
        {
            at.X = globalIdxX;
            int i_2 = globalIdxX;
            int value_3 = x_0[i_2] & 1023;
            int rounds_4 = 0;
            int skipped_5 = 0;
            if (value_3 == 3)
            {
                continue;
            }
            if (value_3 > 500)
            {
                value_3 = value_3 - 500;
            }
            else
            {
                if (value_3 > 100)
                {
                    value_3 = value_3 + GpuKernels_Tests_Kernels_Lanes_Halvings(value_3);
                    rounds_4 = 1000;
                }
            }
            for (int k_6 = value_3; k_6 > 1; k_6 = (k_6 & 1) == 0 ? k_6 >> 1 : 3 * k_6 + 1)
            {
                if ((k_6 & 7) == 5)
                {
                    skipped_5 = skipped_5 + 1;
                    continue;
                }
                for (int j_7 = 0; j_7 < 3; j_7 = j_7 + 1)
                {
                    rounds_4 = rounds_4 + j_7;
                }
            }
            do
            {
                rounds_4 = rounds_4 ^ value_3;
                value_3 = value_3 >> 2;
            } while (value_3 > 0);
            y_1[i_2] = rounds_4 * 100 + skipped_5;
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
        int from = first, to = global::System.Math.Min(end, x_0.Length);
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            at.X = globalIdxX;
            int i_2 = globalIdxX;
            int value_3 = x_0[i_2] & 1023;
            int rounds_4 = 0;
            int skipped_5 = 0;
            if (value_3 == 3)
            {
                continue;
            }
            if (value_3 > 500)
            {
                value_3 = value_3 - 500;
            }
            else
            {
                if (value_3 > 100)
                {
                    value_3 = value_3 + GpuKernels_Tests_Kernels_Lanes_Halvings(value_3);
                    rounds_4 = 1000;
                }
            }
            for (int k_6 = value_3; k_6 > 1; k_6 = (k_6 & 1) == 0 ? k_6 >> 1 : 3 * k_6 + 1)
            {
                if ((k_6 & 7) == 5)
                {
                    skipped_5 = skipped_5 + 1;
                    continue;
                }
                for (int j_7 = 0; j_7 < 3; j_7 = j_7 + 1)
                {
                    rounds_4 = rounds_4 + j_7;
                }
            }
            do
            {
                rounds_4 = rounds_4 ^ value_3;
                value_3 = value_3 >> 2;
            } while (value_3 > 0);
            y_1[i_2] = rounds_4 * 100 + skipped_5;
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
                    Vector<int> active0 = ~Vector.GreaterThanOrEqual(Vector.Create(i_2) + Vector<int>.Indices, Vector.Create(x_0.Length));
                    if (active0 == Vector<int>.AllBitsSet)
                    {
                        Vector<int> value_3 = CpuLanes.Load(x_0, i_2) & Vector.Create(1023);
                        Vector<int> rounds_4 = Vector.Create(0);
                        Vector<int> skipped_5 = Vector.Create(0);
                        Vector<int> active1 = ~Vector.Equals(value_3, Vector.Create(3));
                        if (active1 == Vector<int>.AllBitsSet)
                        {
                            Vector<int> active2 = Vector.GreaterThan(value_3, Vector.Create(500));
                            if (active2 != Vector<int>.Zero)
                            {
                                value_3 = Vector.ConditionalSelect(active2, value_3 - Vector.Create(500), value_3);
                            }
                            Vector<int> active3 = ~active2;
                            if (active3 != Vector<int>.Zero)
                            {
                                Vector<int> active4 = active3 & Vector.GreaterThan(value_3, Vector.Create(100));
                                if (active4 != Vector<int>.Zero)
                                {
                                    Vector<int> value_9 = value_3;
                                    Vector<int> result_11 = default;
                                    Vector<int> active5 = active4 & Vector.LessThan(value_9, Vector.Create(120));
                                    if (active5 != Vector<int>.Zero)
                                    {
                                        result_11 = Vector.ConditionalSelect(active5, Vector.Create(-1), result_11);
                                    }
                                    Vector<int> active6 = Vector.AndNot(active4, active5);
                                    if (active6 != Vector<int>.Zero)
                                    {
                                        Vector<int> count_10 = Vector.Create(0);
                                        Vector<int> active7 = active6;
                                        while ((active7 &= Vector.GreaterThan(value_9, Vector.Create(1))) != Vector<int>.Zero)
                                        {
                                            value_9 = Vector.ConditionalSelect(active7, value_9 >> (1), value_9);
                                            count_10 = Vector.ConditionalSelect(active7, count_10 + Vector.Create(1), count_10);
                                        }
                                        Vector<int> active8 = active6 & Vector.Equals(count_10 & Vector.Create(1), Vector.Create(0));
                                        if (active8 != Vector<int>.Zero)
                                        {
                                            result_11 = Vector.ConditionalSelect(active8, count_10, result_11);
                                        }
                                        Vector<int> active9 = Vector.AndNot(active6, active8);
                                        if (active9 != Vector<int>.Zero)
                                        {
                                            result_11 = Vector.ConditionalSelect(active9, count_10 * Vector.Create(2), result_11);
                                        }
                                    }
                                    value_3 = Vector.ConditionalSelect(active4, value_3 + result_11, value_3);
                                    rounds_4 = Vector.ConditionalSelect(active4, Vector.Create(1000), rounds_4);
                                }
                            }
                            {
                                Vector<int> k_6 = value_3;
                                Vector<int> active10 = Vector<int>.AllBitsSet;
                                while ((active10 &= Vector.GreaterThan(k_6, Vector.Create(1))) != Vector<int>.Zero)
                                {
                                    Vector<int> active11 = active10 & Vector.Equals(k_6 & Vector.Create(7), Vector.Create(5));
                                    if (active11 != Vector<int>.Zero)
                                    {
                                        skipped_5 = Vector.ConditionalSelect(active11, skipped_5 + Vector.Create(1), skipped_5);
                                    }
                                    Vector<int> active12 = Vector.AndNot(active10, active11);
                                    if (active12 != Vector<int>.Zero)
                                    {
                                        for (int j_7 = 0; j_7 < 3; j_7 = j_7 + 1)
                                        {
                                            rounds_4 = Vector.ConditionalSelect(active12, rounds_4 + Vector.Create(j_7), rounds_4);
                                        }
                                    }
                                    k_6 = Vector.ConditionalSelect(Vector.Equals(k_6 & Vector.Create(1), Vector.Create(0)), k_6 >> (1), Vector.Create(3) * k_6 + Vector.Create(1));
                                }
                            }
                            Vector<int> active13 = Vector<int>.AllBitsSet;
                            do
                            {
                                rounds_4 = Vector.ConditionalSelect(active13, rounds_4 ^ value_3, rounds_4);
                                value_3 = Vector.ConditionalSelect(active13, value_3 >> (2), value_3);
                            } while ((active13 &= Vector.GreaterThan(value_3, Vector.Create(0))) != Vector<int>.Zero);
                            CpuLanes.Store(y_1, i_2, rounds_4 * Vector.Create(100) + skipped_5);
                        }
                        else if (active1 != Vector<int>.Zero)
                        {
                            Vector<int> active14 = active1 & Vector.GreaterThan(value_3, Vector.Create(500));
                            if (active14 != Vector<int>.Zero)
                            {
                                value_3 = Vector.ConditionalSelect(active14, value_3 - Vector.Create(500), value_3);
                            }
                            Vector<int> active15 = Vector.AndNot(active1, active14);
                            if (active15 != Vector<int>.Zero)
                            {
                                Vector<int> active16 = active15 & Vector.GreaterThan(value_3, Vector.Create(100));
                                if (active16 != Vector<int>.Zero)
                                {
                                    Vector<int> value_9 = value_3;
                                    Vector<int> result_11 = default;
                                    Vector<int> active17 = active16 & Vector.LessThan(value_9, Vector.Create(120));
                                    if (active17 != Vector<int>.Zero)
                                    {
                                        result_11 = Vector.ConditionalSelect(active17, Vector.Create(-1), result_11);
                                    }
                                    Vector<int> active18 = Vector.AndNot(active16, active17);
                                    if (active18 != Vector<int>.Zero)
                                    {
                                        Vector<int> count_10 = Vector.Create(0);
                                        Vector<int> active19 = active18;
                                        while ((active19 &= Vector.GreaterThan(value_9, Vector.Create(1))) != Vector<int>.Zero)
                                        {
                                            value_9 = Vector.ConditionalSelect(active19, value_9 >> (1), value_9);
                                            count_10 = Vector.ConditionalSelect(active19, count_10 + Vector.Create(1), count_10);
                                        }
                                        Vector<int> active20 = active18 & Vector.Equals(count_10 & Vector.Create(1), Vector.Create(0));
                                        if (active20 != Vector<int>.Zero)
                                        {
                                            result_11 = Vector.ConditionalSelect(active20, count_10, result_11);
                                        }
                                        Vector<int> active21 = Vector.AndNot(active18, active20);
                                        if (active21 != Vector<int>.Zero)
                                        {
                                            result_11 = Vector.ConditionalSelect(active21, count_10 * Vector.Create(2), result_11);
                                        }
                                    }
                                    value_3 = Vector.ConditionalSelect(active16, value_3 + result_11, value_3);
                                    rounds_4 = Vector.ConditionalSelect(active16, Vector.Create(1000), rounds_4);
                                }
                            }
                            {
                                Vector<int> k_6 = value_3;
                                Vector<int> active22 = active1;
                                while ((active22 &= Vector.GreaterThan(k_6, Vector.Create(1))) != Vector<int>.Zero)
                                {
                                    Vector<int> active23 = active22 & Vector.Equals(k_6 & Vector.Create(7), Vector.Create(5));
                                    if (active23 != Vector<int>.Zero)
                                    {
                                        skipped_5 = Vector.ConditionalSelect(active23, skipped_5 + Vector.Create(1), skipped_5);
                                    }
                                    Vector<int> active24 = Vector.AndNot(active22, active23);
                                    if (active24 != Vector<int>.Zero)
                                    {
                                        for (int j_7 = 0; j_7 < 3; j_7 = j_7 + 1)
                                        {
                                            rounds_4 = Vector.ConditionalSelect(active24, rounds_4 + Vector.Create(j_7), rounds_4);
                                        }
                                    }
                                    k_6 = Vector.ConditionalSelect(Vector.Equals(k_6 & Vector.Create(1), Vector.Create(0)), k_6 >> (1), Vector.Create(3) * k_6 + Vector.Create(1));
                                }
                            }
                            Vector<int> active25 = active1;
                            do
                            {
                                rounds_4 = Vector.ConditionalSelect(active25, rounds_4 ^ value_3, rounds_4);
                                value_3 = Vector.ConditionalSelect(active25, value_3 >> (2), value_3);
                            } while ((active25 &= Vector.GreaterThan(value_3, Vector.Create(0))) != Vector<int>.Zero);
                            CpuLanes.Store(y_1, i_2, rounds_4 * Vector.Create(100) + skipped_5, active1);
                        }
                    }
                    else if (active0 != Vector<int>.Zero)
                    {
                        Vector<int> value_3 = CpuLanes.Load(x_0, i_2, active0) & Vector.Create(1023);
                        Vector<int> rounds_4 = Vector.Create(0);
                        Vector<int> skipped_5 = Vector.Create(0);
                        Vector<int> active26 = active0 & ~Vector.Equals(value_3, Vector.Create(3));
                        if (active26 != Vector<int>.Zero)
                        {
                            Vector<int> active27 = active26 & Vector.GreaterThan(value_3, Vector.Create(500));
                            if (active27 != Vector<int>.Zero)
                            {
                                value_3 = Vector.ConditionalSelect(active27, value_3 - Vector.Create(500), value_3);
                            }
                            Vector<int> active28 = Vector.AndNot(active26, active27);
                            if (active28 != Vector<int>.Zero)
                            {
                                Vector<int> active29 = active28 & Vector.GreaterThan(value_3, Vector.Create(100));
                                if (active29 != Vector<int>.Zero)
                                {
                                    Vector<int> value_9 = value_3;
                                    Vector<int> result_11 = default;
                                    Vector<int> active30 = active29 & Vector.LessThan(value_9, Vector.Create(120));
                                    if (active30 != Vector<int>.Zero)
                                    {
                                        result_11 = Vector.ConditionalSelect(active30, Vector.Create(-1), result_11);
                                    }
                                    Vector<int> active31 = Vector.AndNot(active29, active30);
                                    if (active31 != Vector<int>.Zero)
                                    {
                                        Vector<int> count_10 = Vector.Create(0);
                                        Vector<int> active32 = active31;
                                        while ((active32 &= Vector.GreaterThan(value_9, Vector.Create(1))) != Vector<int>.Zero)
                                        {
                                            value_9 = Vector.ConditionalSelect(active32, value_9 >> (1), value_9);
                                            count_10 = Vector.ConditionalSelect(active32, count_10 + Vector.Create(1), count_10);
                                        }
                                        Vector<int> active33 = active31 & Vector.Equals(count_10 & Vector.Create(1), Vector.Create(0));
                                        if (active33 != Vector<int>.Zero)
                                        {
                                            result_11 = Vector.ConditionalSelect(active33, count_10, result_11);
                                        }
                                        Vector<int> active34 = Vector.AndNot(active31, active33);
                                        if (active34 != Vector<int>.Zero)
                                        {
                                            result_11 = Vector.ConditionalSelect(active34, count_10 * Vector.Create(2), result_11);
                                        }
                                    }
                                    value_3 = Vector.ConditionalSelect(active29, value_3 + result_11, value_3);
                                    rounds_4 = Vector.ConditionalSelect(active29, Vector.Create(1000), rounds_4);
                                }
                            }
                            {
                                Vector<int> k_6 = value_3;
                                Vector<int> active35 = active26;
                                while ((active35 &= Vector.GreaterThan(k_6, Vector.Create(1))) != Vector<int>.Zero)
                                {
                                    Vector<int> active36 = active35 & Vector.Equals(k_6 & Vector.Create(7), Vector.Create(5));
                                    if (active36 != Vector<int>.Zero)
                                    {
                                        skipped_5 = Vector.ConditionalSelect(active36, skipped_5 + Vector.Create(1), skipped_5);
                                    }
                                    Vector<int> active37 = Vector.AndNot(active35, active36);
                                    if (active37 != Vector<int>.Zero)
                                    {
                                        for (int j_7 = 0; j_7 < 3; j_7 = j_7 + 1)
                                        {
                                            rounds_4 = Vector.ConditionalSelect(active37, rounds_4 + Vector.Create(j_7), rounds_4);
                                        }
                                    }
                                    k_6 = Vector.ConditionalSelect(Vector.Equals(k_6 & Vector.Create(1), Vector.Create(0)), k_6 >> (1), Vector.Create(3) * k_6 + Vector.Create(1));
                                }
                            }
                            Vector<int> active38 = active26;
                            do
                            {
                                rounds_4 = Vector.ConditionalSelect(active38, rounds_4 ^ value_3, rounds_4);
                                value_3 = Vector.ConditionalSelect(active38, value_3 >> (2), value_3);
                            } while ((active38 &= Vector.GreaterThan(value_3, Vector.Create(0))) != Vector<int>.Zero);
                            CpuLanes.Store(y_1, i_2, rounds_4 * Vector.Create(100) + skipped_5, active26);
                        }
                    }
                }
                for (; threadIdxX < threadsX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    int i_2 = blockIdxX * blockDimX + threadIdxX;
                    if (i_2 >= x_0.Length)
                    {
                        continue;
                    }
                    int value_3 = x_0[i_2] & 1023;
                    int rounds_4 = 0;
                    int skipped_5 = 0;
                    if (value_3 == 3)
                    {
                        continue;
                    }
                    if (value_3 > 500)
                    {
                        value_3 = value_3 - 500;
                    }
                    else
                    {
                        if (value_3 > 100)
                        {
                            value_3 = value_3 + GpuKernels_Tests_Kernels_Lanes_Halvings(value_3);
                            rounds_4 = 1000;
                        }
                    }
                    for (int k_6 = value_3; k_6 > 1; k_6 = (k_6 & 1) == 0 ? k_6 >> 1 : 3 * k_6 + 1)
                    {
                        if ((k_6 & 7) == 5)
                        {
                            skipped_5 = skipped_5 + 1;
                            continue;
                        }
                        for (int j_7 = 0; j_7 < 3; j_7 = j_7 + 1)
                        {
                            rounds_4 = rounds_4 + j_7;
                        }
                    }
                    do
                    {
                        rounds_4 = rounds_4 ^ value_3;
                        value_3 = value_3 >> 2;
                    } while (value_3 > 0);
                    y_1[i_2] = rounds_4 * 100 + skipped_5;
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
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = 0; threadIdxX < threadsX; threadIdxX++)
            {
                at.X = threadIdxX;
                int i_2 = blockIdxX * blockDimX + threadIdxX;
                if (i_2 >= x_0.Length)
                {
                    continue;
                }
                int value_3 = x_0[i_2] & 1023;
                int rounds_4 = 0;
                int skipped_5 = 0;
                if (value_3 == 3)
                {
                    continue;
                }
                if (value_3 > 500)
                {
                    value_3 = value_3 - 500;
                }
                else
                {
                    if (value_3 > 100)
                    {
                        value_3 = value_3 + GpuKernels_Tests_Kernels_Lanes_Halvings(value_3);
                        rounds_4 = 1000;
                    }
                }
                for (int k_6 = value_3; k_6 > 1; k_6 = (k_6 & 1) == 0 ? k_6 >> 1 : 3 * k_6 + 1)
                {
                    if ((k_6 & 7) == 5)
                    {
                        skipped_5 = skipped_5 + 1;
                        continue;
                    }
                    for (int j_7 = 0; j_7 < 3; j_7 = j_7 + 1)
                    {
                        rounds_4 = rounds_4 + j_7;
                    }
                }
                do
                {
                    rounds_4 = rounds_4 ^ value_3;
                    value_3 = value_3 >> 2;
                } while (value_3 > 0);
                y_1[i_2] = rounds_4 * 100 + skipped_5;
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
private static int GpuKernels_Tests_Kernels_Lanes_Halvings(int value_0)
{
    unchecked
    {
        if (value_0 < 120)
        {
            return -1;
        }
        int count_1 = 0;
        while (value_0 > 1)
        {
            value_0 = value_0 >> 1;
            count_1 = count_1 + 1;
        }
        if ((count_1 & 1) == 0)
        {
            return count_1;
        }
        return count_1 * 2;
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
                int from = first, to = y_5 >= height_1 ? first : global::System.Math.Min(end, width_0);
                int globalIdxX = from;
                for (; (long)to - globalIdxX >= Vector<int>.Count; globalIdxX += Vector<int>.Count)
                {
                    at.X = globalIdxX;
                    int x_4 = globalIdxX;
                    int i_6 = y_5 * width_0 + x_4;
                    Vector<float> own_7 = CpuLanes.Load(source_2, i_6);
                    if (y_5 > 0 && y_5 < height_1 - 1)
                    {
                        Vector<int> active0 = Vector.GreaterThan(Vector.Create(x_4) + Vector<int>.Indices, Vector.Create(0)) & Vector.LessThan(Vector.Create(x_4) + Vector<int>.Indices, Vector.Create(width_0 - 1));
                        if (active0 == Vector<int>.AllBitsSet)
                        {
                            own_7 = own_7 * Vector.Create(0.5f) + (CpuLanes.Load(source_2, i_6 - 1) + CpuLanes.Load(source_2, i_6 + 1) + CpuLanes.Load(source_2, i_6 - width_0) + CpuLanes.Load(source_2, i_6 + width_0));
                        }
                        else if (active0 != Vector<int>.Zero)
                        {
                            own_7 = Vector.ConditionalSelect(active0, own_7 * Vector.Create(0.5f) + (CpuLanes.Load(source_2, i_6 - 1, active0) + CpuLanes.Load(source_2, i_6 + 1, active0) + CpuLanes.Load(source_2, i_6 - width_0, active0) + CpuLanes.Load(source_2, i_6 + width_0, active0)), own_7);
                        }
                    }
                    Vector<int> active1 = Vector.GreaterThanOrEqual(CpuLanes.Load(source_2, i_6), Vector.Create(0f));
                    if (active1 == Vector<int>.AllBitsSet)
                    {
                        CpuLanes.Store(target_3, i_6, own_7);
                    }
                    else if (active1 != Vector<int>.Zero)
                    {
                        CpuLanes.Store(target_3, i_6, own_7, active1);
                    }
                    CpuLanes.Store(target_3, width_0 * height_1 + i_6, Vector.ConditionalSelect(Vector.GreaterThan(Vector.Create(x_4) + Vector<int>.Indices, Vector.Create(1)), CpuLanes.Load(source_2, i_6 - 2, Vector.GreaterThan(Vector.Create(x_4) + Vector<int>.Indices, Vector.Create(1))), Vector.ConditionalSelect(Vector.LessThan(Vector.Create(i_6 + 2) + Vector<int>.Indices, Vector.Create(source_2.Length)), CpuLanes.Load(source_2, i_6 + 2, ~Vector.GreaterThan(Vector.Create(x_4) + Vector<int>.Indices, Vector.Create(1)) & Vector.LessThan(Vector.Create(i_6 + 2) + Vector<int>.Indices, Vector.Create(source_2.Length))), Vector.Create(0f))));
                }
                for (; globalIdxX < to; globalIdxX++)
                {
                    at.X = globalIdxX;
                    int x_4 = globalIdxX;
                    int i_6 = y_5 * width_0 + x_4;
                    float own_7 = source_2[i_6];
                    if (x_4 > 0 && x_4 < width_0 - 1 && y_5 > 0 && y_5 < height_1 - 1)
                    {
                        own_7 = own_7 * 0.5f + (source_2[i_6 - 1] + source_2[i_6 + 1] + source_2[i_6 - width_0] + source_2[i_6 + width_0]);
                    }
                    if (source_2[i_6] >= 0f)
                    {
                        target_3[i_6] = own_7;
                    }
                    target_3[width_0 * height_1 + i_6] = x_4 > 1 ? source_2[i_6 - 2] : (i_6 + 2 < source_2.Length ? source_2[i_6 + 2] : 0f);
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
                int from = first, to = y_5 >= height_1 ? first : global::System.Math.Min(end, width_0);
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
                {
                    int x_4 = globalIdxX;
                    int i_6 = y_5 * width_0 + x_4;
                    float own_7 = source_2[i_6];
                    if (x_4 > 0 && x_4 < width_0 - 1 && y_5 > 0 && y_5 < height_1 - 1)
                    {
                        own_7 = own_7 * 0.5f + (source_2[i_6 - 1] + source_2[i_6 + 1] + source_2[i_6 - width_0] + source_2[i_6 + width_0]);
                    }
                    if (source_2[i_6] >= 0f)
                    {
                        target_3[i_6] = own_7;
                    }
                    target_3[width_0 * height_1 + i_6] = x_4 > 1 ? source_2[i_6 - 2] : (i_6 + 2 < source_2.Length ? source_2[i_6 + 2] : 0f);
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
                if (x_4 >= width_0 || y_5 >= height_1)
                {
                    continue;
                }
                int i_6 = y_5 * width_0 + x_4;
                float own_7 = source_2[i_6];
                if (x_4 > 0 && x_4 < width_0 - 1 && y_5 > 0 && y_5 < height_1 - 1)
                {
                    own_7 = own_7 * 0.5f + (source_2[i_6 - 1] + source_2[i_6 + 1] + source_2[i_6 - width_0] + source_2[i_6 + width_0]);
                }
                if (source_2[i_6] >= 0f)
                {
                    target_3[i_6] = own_7;
                }
                target_3[width_0 * height_1 + i_6] = x_4 > 1 ? source_2[i_6 - 2] : (i_6 + 2 < source_2.Length ? source_2[i_6 + 2] : 0f);
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
        global::System.Span<int> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
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
                    int t_1 = threadIdxX;
                    Vector<int> rest_2 = Vector.Create(t_1) + Vector<int>.Indices;
                    {
                        Vector<int> active0 = Vector<int>.AllBitsSet;
                        while ((active0 &= Vector.GreaterThan(rest_2, Vector.Create(2))) != Vector<int>.Zero)
                        {
                            rest_2 = Vector.ConditionalSelect(active0, rest_2 - Vector.Create(3), rest_2);
                        }
                    }
                    Vector<int> active1 = Vector.Equals(rest_2, Vector.Create(blockIdxX));
                    if (active1 == Vector<int>.AllBitsSet)
                    {
                        CpuLanes.Store(x_0, t_1, CpuLanes.Load(x_0, t_1) + (Vector.Create(1000 * (blockIdxX + 1) + t_1) + Vector<int>.Indices));
                    }
                    else if (active1 != Vector<int>.Zero)
                    {
                        CpuLanes.Store(x_0, t_1, CpuLanes.Load(x_0, t_1, active1) + (Vector.Create(1000 * (blockIdxX + 1) + t_1) + Vector<int>.Indices), active1);
                    }
                }
                for (; threadIdxX < blockDimX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    int t_1 = threadIdxX;
                    int rest_2 = t_1;
                    for (; rest_2 > 2; rest_2 = rest_2 - 3)
                    {
                    }
                    if (rest_2 == blockIdxX)
                    {
                        x_0[t_1] = x_0[t_1] + (1000 * (blockIdxX + 1) + t_1);
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
        global::System.Span<int> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
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
                int t_1 = threadIdxX;
                int rest_2 = t_1;
                for (; rest_2 > 2; rest_2 = rest_2 - 3)
                {
                }
                if (rest_2 == blockIdxX)
                {
                    x_0[t_1] = x_0[t_1] + (1000 * (blockIdxX + 1) + t_1);
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
        if (blocks.Grid is not { Y: 1, Z: 1 } || blocks.Block is not { Y: 1, Z: 1 } || blocks.End * blockDimX > int.MaxValue)
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
        int first = (int)blocks.First * blockDimX, end = (int)(blocks.End * blockDimX);
        if (gridDimX * blockDimX > 0 && global::System.Math.Max((long)x_0.Length, end) + (gridDimX * blockDimX) <= int.MaxValue)
        {
            for (int past_3 = 0; first + past_3 < x_0.Length; past_3 += gridDimX * blockDimX)
            {
                int from = first, to = global::System.Math.Min(end, x_0.Length - past_3);
                int globalIdxX = from;
                for (; (long)to - globalIdxX >= Vector<int>.Count; globalIdxX += Vector<int>.Count)
                {
                    at.X = globalIdxX;
                    int i_2 = globalIdxX + past_3;
                    CpuLanes.Store(y_1, i_2, CpuLanes.Load(x_0, i_2) * Vector.Create(3) + (Vector.Create(i_2) + Vector<int>.Indices));
                }
                for (; globalIdxX < to; globalIdxX++)
                {
                    at.X = globalIdxX;
                    int i_2 = globalIdxX + past_3;
                    y_1[i_2] = x_0[i_2] * 3 + i_2;
                }
            }
        }
        else
        {
            int from = first, to = end;
            for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
            {
                at.X = globalIdxX;
                for (int i_2 = globalIdxX; i_2 < x_0.Length; i_2 = i_2 + gridDimX * blockDimX)
                {
                    y_1[i_2] = x_0[i_2] * 3 + i_2;
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
        global::System.ReadOnlySpan<int> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)(blocks.End * blockDimX);
        if (gridDimX * blockDimX > 0 && global::System.Math.Max((long)x_0.Length, end) + (gridDimX * blockDimX) <= int.MaxValue)
        {
            for (int past_3 = 0; first + past_3 < x_0.Length; past_3 += gridDimX * blockDimX)
            {
                int from = first, to = global::System.Math.Min(end, x_0.Length - past_3);
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
                {
                    int i_2 = globalIdxX + past_3;
                    y_1[i_2] = x_0[i_2] * 3 + i_2;
                }
            }
        }
        else
        {
            int from = first, to = end;
            for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
            {
                at.X = globalIdxX;
                for (int i_2 = globalIdxX; i_2 < x_0.Length; i_2 = i_2 + gridDimX * blockDimX)
                {
                    y_1[i_2] = x_0[i_2] * 3 + i_2;
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
        global::System.ReadOnlySpan<int> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            at.Block = block;
            if (gridDimX * blockDimX > 0 && global::System.Math.Max((long)x_0.Length, (long)blockIdxX * blockDimX + blockDimX) + (gridDimX * blockDimX) <= int.MaxValue)
            {
                for (int past_3 = 0; blockIdxX * blockDimX + past_3 < x_0.Length; past_3 += gridDimX * blockDimX)
                {
                    for (int threadIdxZ = at.Z = 0, from = 0, to = global::System.Math.Min(blockDimX, x_0.Length - past_3 - blockIdxX * blockDimX); threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                    for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                    {
                        int threadIdxX = from;
                        for (; (long)to - threadIdxX >= Vector<int>.Count; threadIdxX += Vector<int>.Count)
                        {
                            at.X = threadIdxX;
                            int i_2 = blockIdxX * blockDimX + threadIdxX + past_3;
                            CpuLanes.Store(y_1, i_2, CpuLanes.Load(x_0, i_2) * Vector.Create(3) + (Vector.Create(i_2) + Vector<int>.Indices));
                        }
                        for (; threadIdxX < to; threadIdxX++)
                        {
                            at.X = threadIdxX;
                            int i_2 = blockIdxX * blockDimX + threadIdxX + past_3;
                            y_1[i_2] = x_0[i_2] * 3 + i_2;
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
                    for (int i_2 = blockIdxX * blockDimX + threadIdxX; i_2 < x_0.Length; i_2 = i_2 + gridDimX * blockDimX)
                    {
                        y_1[i_2] = x_0[i_2] * 3 + i_2;
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
            at.Block = block;
            if (gridDimX * blockDimX > 0 && global::System.Math.Max((long)x_0.Length, (long)blockIdxX * blockDimX + blockDimX) + (gridDimX * blockDimX) <= int.MaxValue)
            {
                for (int past_3 = 0; blockIdxX * blockDimX + past_3 < x_0.Length; past_3 += gridDimX * blockDimX)
                {
                    at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                    for (int threadIdxZ = at.Z = 0, from = 0, to = global::System.Math.Min(blockDimX, x_0.Length - past_3 - blockIdxX * blockDimX); threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                    for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                    for (int threadIdxX = from; threadIdxX < to; threadIdxX++)
                    {
                        int i_2 = blockIdxX * blockDimX + threadIdxX + past_3;
                        y_1[i_2] = x_0[i_2] * 3 + i_2;
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
                    for (int i_2 = blockIdxX * blockDimX + threadIdxX; i_2 < x_0.Length; i_2 = i_2 + gridDimX * blockDimX)
                    {
                        y_1[i_2] = x_0[i_2] * 3 + i_2;
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
        global::System.ReadOnlySpan<GpuKernels_Tests_Kernels_Lanes_SpotMirror> spots_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<float> results_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<GpuKernels_Tests_Kernels_Lanes_SpotMirror> tile_2 = blocks.Arena.Allocate<GpuKernels_Tests_Kernels_Lanes_SpotMirror>(32);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        global::System.Span<GpuKernels_Tests_Kernels_Lanes_SpotMirror> own_4_perThread = blocks.Arena.Allocate<GpuKernels_Tests_Kernels_Lanes_SpotMirror>(threads);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            at.Block = block;
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int thread = row + threadIdxX;
                int t_3 = threadIdxX;
                GpuKernels_Tests_Kernels_Lanes_SpotMirror own_4 = spots_0[t_3];
                tile_2[t_3] = own_4;
                own_4_perThread[thread] = own_4;
            }
            // barrier 0
            for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
            {
                int threadIdxX = 0;
                for (; (long)blockDimX - threadIdxX >= Vector<int>.Count; threadIdxX += Vector<int>.Count)
                {
                    at.X = threadIdxX;
                    int thread = row + threadIdxX;
                    Vector<float> own_4_Place_4_X_0_lanes = CpuLanes.LoadField<GpuKernels_Tests_Kernels_Lanes_SpotMirror, float>(own_4_perThread, thread, 4);
                    Vector<float> own_4_Place_4_Y_4_lanes = CpuLanes.LoadField<GpuKernels_Tests_Kernels_Lanes_SpotMirror, float>(own_4_perThread, thread, 8);
                    Vector<float> own_4_Weight_12_lanes = CpuLanes.LoadField<GpuKernels_Tests_Kernels_Lanes_SpotMirror, float>(own_4_perThread, thread, 12);
                    int t_3 = threadIdxX;
                    Vector<float> sum_5 = Vector.Create(0f);
                    for (int j_6 = 0; j_6 < blockDimX; j_6 = j_6 + 1)
                    {
                        GpuKernels_Tests_Kernels_Lanes_SpotMirror other_7 = tile_2[j_6];
                        Vector<float> dx_8 = Vector.Create(other_7.Place_4.X_0) - own_4_Place_4_X_0_lanes;
                        Vector<float> dy_9 = Vector.Create(other_7.Place_4.Y_4) - own_4_Place_4_Y_4_lanes;
                        Vector<int> active0 = Vector.LessThan(dx_8, Vector.Create(0f));
                        if (active0 != Vector<int>.Zero)
                        {
                            sum_5 = Vector.ConditionalSelect(active0, sum_5 + Vector.Create(other_7.Weight_12) * dx_8, sum_5);
                        }
                        sum_5 = sum_5 + dy_9 / (Vector.Create(1f) + dx_8 * dx_8) * own_4_Weight_12_lanes;
                    }
                    CpuLanes.Store(results_1, t_3, sum_5);
                }
                for (; threadIdxX < blockDimX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    int thread = row + threadIdxX;
                    int t_3 = threadIdxX;
                    GpuKernels_Tests_Kernels_Lanes_SpotMirror own_4 = own_4_perThread[thread];
                    float sum_5 = 0f;
                    for (int j_6 = 0; j_6 < blockDimX; j_6 = j_6 + 1)
                    {
                        GpuKernels_Tests_Kernels_Lanes_SpotMirror other_7 = tile_2[j_6];
                        float dx_8 = other_7.Place_4.X_0 - own_4.Place_4.X_0;
                        float dy_9 = other_7.Place_4.Y_4 - own_4.Place_4.Y_4;
                        if (dx_8 < 0f)
                        {
                            sum_5 = sum_5 + other_7.Weight_12 * dx_8;
                        }
                        sum_5 = sum_5 + dy_9 / (1f + dx_8 * dx_8) * own_4.Weight_12;
                    }
                    results_1[t_3] = sum_5;
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
        global::System.ReadOnlySpan<GpuKernels_Tests_Kernels_Lanes_SpotMirror> spots_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<float> results_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<GpuKernels_Tests_Kernels_Lanes_SpotMirror> tile_2 = blocks.Arena.Allocate<GpuKernels_Tests_Kernels_Lanes_SpotMirror>(32);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        global::System.Span<GpuKernels_Tests_Kernels_Lanes_SpotMirror> own_4_perThread = blocks.Arena.Allocate<GpuKernels_Tests_Kernels_Lanes_SpotMirror>(threads);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            at.Block = block;
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int thread = row + threadIdxX;
                int t_3 = threadIdxX;
                GpuKernels_Tests_Kernels_Lanes_SpotMirror own_4 = spots_0[t_3];
                tile_2[t_3] = own_4;
                own_4_perThread[thread] = own_4;
            }
            // barrier 0
            for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                at.X = threadIdxX;
                int thread = row + threadIdxX;
                int t_3 = threadIdxX;
                GpuKernels_Tests_Kernels_Lanes_SpotMirror own_4 = own_4_perThread[thread];
                float sum_5 = 0f;
                for (int j_6 = 0; j_6 < blockDimX; j_6 = j_6 + 1)
                {
                    GpuKernels_Tests_Kernels_Lanes_SpotMirror other_7 = tile_2[j_6];
                    float dx_8 = other_7.Place_4.X_0 - own_4.Place_4.X_0;
                    float dy_9 = other_7.Place_4.Y_4 - own_4.Place_4.Y_4;
                    if (dx_8 < 0f)
                    {
                        sum_5 = sum_5 + other_7.Weight_12 * dx_8;
                    }
                    sum_5 = sum_5 + dy_9 / (1f + dx_8 * dx_8) * own_4.Weight_12;
                }
                results_1[t_3] = sum_5;
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
private struct GpuKernels_Tests_Kernels_Lanes_PlaceMirror
{
    public float X_0;
    public float Y_4;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_Lanes_SpotMirror
{
    public byte Tag_0;
    public GpuKernels_Tests_Kernels_Lanes_PlaceMirror Place_4;
    public float Weight_12;
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
        int first_0 = *(int*)arguments[0];
        global::System.ReadOnlySpan<int> x_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.Span<int> y_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
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
                    CpuLanes.Store(y_2, t_3, CpuLanes.Load(x_1, first_0 + t_3) + (Vector.Create(t_3) + Vector<int>.Indices));
                }
                for (; threadIdxX < blockDimX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    int t_3 = threadIdxX;
                    y_2[t_3] = x_1[first_0 + t_3] + t_3;
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
        int first_0 = *(int*)arguments[0];
        global::System.ReadOnlySpan<int> x_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.Span<int> y_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
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
                y_2[t_3] = x_1[first_0 + t_3] + t_3;
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
        int offset_0 = *(int*)arguments[0];
        global::System.ReadOnlySpan<double> x_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.Span<double> y_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
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
                    int t_3 = threadIdxX;
                    Vector<double> value_4 = CpuLanes.Load(x_1, t_3);
                    Vector<long> active0 = Vector.GreaterThan(CpuLanes.Wide(t_3 + offset_0), Vector.Create((long)(0)));
                    if (active0 != Vector<long>.Zero)
                    {
                        value_4 = Vector.ConditionalSelect(active0, value_4 + Vector.Create(1d), value_4);
                    }
                    CpuLanes.Store(y_2, t_3, Vector.ConditionalSelect(Vector.Equals(CpuLanes.Wide(offset_0 + t_3), Vector.Create((long)(int.MinValue))), -value_4, value_4));
                }
                for (; threadIdxX < blockDimX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    int t_3 = threadIdxX;
                    double value_4 = x_1[t_3];
                    if (t_3 + offset_0 > 0)
                    {
                        value_4 = value_4 + 1d;
                    }
                    y_2[t_3] = offset_0 + t_3 == int.MinValue ? -value_4 : value_4;
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
        int offset_0 = *(int*)arguments[0];
        global::System.ReadOnlySpan<double> x_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.Span<double> y_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
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
                double value_4 = x_1[t_3];
                if (t_3 + offset_0 > 0)
                {
                    value_4 = value_4 + 1d;
                }
                y_2[t_3] = offset_0 + t_3 == int.MinValue ? -value_4 : value_4;
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
