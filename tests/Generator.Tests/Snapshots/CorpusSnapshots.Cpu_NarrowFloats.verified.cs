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
        global::System.Span<float> floats_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<double> doubles_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<long> integers_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::System.Span<int> bits_4 = new(*(void**)arguments[8], *(int*)arguments[9]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, x_0.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_5 = globalIdxX;
            global::System.Half h_6 = x_0[i_5];
            floats_1[i_5] = (float)h_6;
            doubles_2[i_5] = (double)h_6;
            int o_7 = i_5 * 8;
            integers_3[o_7] = (long)(int)(float)h_6;
            integers_3[o_7 + 1] = (long)(float)h_6;
            integers_3[o_7 + 2] = (long)(uint)(float)h_6;
            integers_3[o_7 + 3] = (long)(sbyte)(int)(float)h_6;
            integers_3[o_7 + 4] = (long)(short)(int)(float)h_6;
            integers_3[o_7 + 5] = (long)(ulong)(float)h_6;
            integers_3[o_7 + 6] = (long)(float.IsNaN((float)h_6) ? 1 : (float.IsInfinity((float)h_6) ? 2 : (float.IsFinite((float)h_6) && float.IsNegative((float)h_6) ? 3 : 4)));
            integers_3[o_7 + 7] = (long)((float)h_6 == (float)NotConstant(global::System.BitConverter.UInt16BitsToHalf(0)) ? 1 : ((float)h_6 > (float)NotConstant(global::System.BitConverter.UInt16BitsToHalf(15360)) ? 2 : ((float)h_6 <= (float)NotConstant(global::System.BitConverter.UInt16BitsToHalf(64511)) ? 3 : 4)));
            bits_4[i_5] = (int)global::System.BitConverter.HalfToUInt16Bits(global::System.BitConverter.UInt16BitsToHalf((ushort)(short)(i_5 ^ 4660)));
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
        global::System.Span<float> floats_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<double> doubles_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<long> integers_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::System.Span<int> bits_4 = new(*(void**)arguments[8], *(int*)arguments[9]);
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
                if (i_5 >= x_0.Length)
                {
                    continue;
                }
                global::System.Half h_6 = x_0[i_5];
                floats_1[i_5] = (float)h_6;
                doubles_2[i_5] = (double)h_6;
                int o_7 = i_5 * 8;
                integers_3[o_7] = (long)(int)(float)h_6;
                integers_3[o_7 + 1] = (long)(float)h_6;
                integers_3[o_7 + 2] = (long)(uint)(float)h_6;
                integers_3[o_7 + 3] = (long)(sbyte)(int)(float)h_6;
                integers_3[o_7 + 4] = (long)(short)(int)(float)h_6;
                integers_3[o_7 + 5] = (long)(ulong)(float)h_6;
                integers_3[o_7 + 6] = (long)(float.IsNaN((float)h_6) ? 1 : (float.IsInfinity((float)h_6) ? 2 : (float.IsFinite((float)h_6) && float.IsNegative((float)h_6) ? 3 : 4)));
                integers_3[o_7 + 7] = (long)((float)h_6 == (float)NotConstant(global::System.BitConverter.UInt16BitsToHalf(0)) ? 1 : ((float)h_6 > (float)NotConstant(global::System.BitConverter.UInt16BitsToHalf(15360)) ? 2 : ((float)h_6 <= (float)NotConstant(global::System.BitConverter.UInt16BitsToHalf(64511)) ? 3 : 4)));
                bits_4[i_5] = (int)global::System.BitConverter.HalfToUInt16Bits(global::System.BitConverter.UInt16BitsToHalf((ushort)(short)(i_5 ^ 4660)));
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
        global::System.ReadOnlySpan<double> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.ReadOnlySpan<long> n_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<global::System.Half> floats_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::System.Span<global::System.Half> doubles_4 = new(*(void**)arguments[8], *(int*)arguments[9]);
        global::System.Span<global::System.Half> integers_5 = new(*(void**)arguments[10], *(int*)arguments[11]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = end;
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_6 = globalIdxX;
            if (i_6 < x_0.Length)
            {
                floats_3[i_6] = (global::System.Half)x_0[i_6];
            }
            if (i_6 < y_1.Length)
            {
                doubles_4[i_6] = (global::System.Half)y_1[i_6];
            }
            if (i_6 >= n_2.Length)
            {
                continue;
            }
            integers_5[i_6 * 4] = (global::System.Half)(float)n_2[i_6];
            integers_5[i_6 * 4 + 1] = (global::System.Half)(float)(int)n_2[i_6];
            integers_5[i_6 * 4 + 2] = (global::System.Half)(float)(ushort)n_2[i_6];
            integers_5[i_6 * 4 + 3] = (global::System.Half)(float)(sbyte)n_2[i_6];
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
        global::System.ReadOnlySpan<double> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.ReadOnlySpan<long> n_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<global::System.Half> floats_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::System.Span<global::System.Half> doubles_4 = new(*(void**)arguments[8], *(int*)arguments[9]);
        global::System.Span<global::System.Half> integers_5 = new(*(void**)arguments[10], *(int*)arguments[11]);
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
                if (i_6 < x_0.Length)
                {
                    floats_3[i_6] = (global::System.Half)x_0[i_6];
                }
                if (i_6 < y_1.Length)
                {
                    doubles_4[i_6] = (global::System.Half)y_1[i_6];
                }
                if (i_6 >= n_2.Length)
                {
                    continue;
                }
                integers_5[i_6 * 4] = (global::System.Half)(float)n_2[i_6];
                integers_5[i_6 * 4 + 1] = (global::System.Half)(float)(int)n_2[i_6];
                integers_5[i_6 * 4 + 2] = (global::System.Half)(float)(ushort)n_2[i_6];
                integers_5[i_6 * 4 + 3] = (global::System.Half)(float)(sbyte)n_2[i_6];
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
        global::System.ReadOnlySpan<global::System.Half> a_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<global::System.Half> b_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<global::System.Half> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<bool> comparisons_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, a_0.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_4 = globalIdxX;
            global::System.Half x_5 = a_0[i_4];
            global::System.Half y_6 = b_1[i_4];
            global::System.Half z_7 = x_5;
            int o_8 = i_4 * 16;
            int c_9 = i_4 * 4;
            results_2[o_8] = (global::System.Half)((float)x_5 + (float)y_6);
            results_2[o_8 + 1] = (global::System.Half)((float)x_5 - (float)y_6);
            results_2[o_8 + 2] = (global::System.Half)((float)x_5 * (float)y_6);
            results_2[o_8 + 3] = (global::System.Half)((float)x_5 / (float)y_6);
            results_2[o_8 + 4] = (global::System.Half)((float)x_5 % (float)y_6);
            results_2[o_8 + 5] = (global::System.Half)(-(float)x_5);
            results_2[o_8 + 6] = (global::System.Half)global::System.Math.Max((float)x_5, (float)y_6);
            results_2[o_8 + 7] = (global::System.Half)global::System.Math.Min((float)x_5, (float)y_6);
            results_2[o_8 + 8] = (global::System.Half)global::System.MathF.Sqrt((float)(global::System.Half)global::System.Math.Abs((float)x_5));
            results_2[o_8 + 9] = (global::System.Half)((float)(global::System.Half)global::System.MathF.Floor((float)x_5) + (float)(global::System.Half)global::System.MathF.Round((float)y_6));
            results_2[o_8 + 10] = (global::System.Half)global::System.MathF.FusedMultiplyAdd((float)x_5, (float)y_6, (float)NotConstant(global::System.BitConverter.UInt16BitsToHalf(16968)));
            int temp_11 = o_8 + 11;
            global::System.Half temp_10 = (global::System.Half)((float)z_7 + 1f);
            z_7 = temp_10;
            results_2[temp_11] = temp_10;
            z_7 = (global::System.Half)((float)z_7 + (float)y_6);
            z_7 = (global::System.Half)((float)z_7 * (float)(global::System.Half)NotConstant(0.3f));
            int temp_13 = o_8 + 12;
            global::System.Half temp_12 = z_7;
            z_7 = (global::System.Half)((float)temp_12 - 1f);
            results_2[temp_13] = temp_12;
            results_2[o_8 + 13] = (global::System.Half)global::System.MathF.CopySign((float)z_7, (float)y_6);
            results_2[o_8 + 14] = (global::System.Half)((double)(float)x_5 + 1.5d);
            results_2[o_8 + 15] = (float)(global::System.Half)global::System.MathF.Truncate((float)x_5) == (float)x_5 ? global::System.BitConverter.UInt16BitsToHalf(1) : global::System.BitConverter.UInt16BitsToHalf(65024);
            comparisons_3[c_9] = (float)x_5 < (float)y_6;
            comparisons_3[c_9 + 1] = (float)x_5 >= (float)y_6;
            comparisons_3[c_9 + 2] = (float)x_5 != (float)y_6;
            comparisons_3[c_9 + 3] = (float)x_5 == (float)y_6 || float.IsNaN((float)x_5) && float.IsNaN((float)y_6);
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
        global::System.ReadOnlySpan<global::System.Half> a_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<global::System.Half> b_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<global::System.Half> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<bool> comparisons_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
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
                if (i_4 >= a_0.Length)
                {
                    continue;
                }
                global::System.Half x_5 = a_0[i_4];
                global::System.Half y_6 = b_1[i_4];
                global::System.Half z_7 = x_5;
                int o_8 = i_4 * 16;
                int c_9 = i_4 * 4;
                results_2[o_8] = (global::System.Half)((float)x_5 + (float)y_6);
                results_2[o_8 + 1] = (global::System.Half)((float)x_5 - (float)y_6);
                results_2[o_8 + 2] = (global::System.Half)((float)x_5 * (float)y_6);
                results_2[o_8 + 3] = (global::System.Half)((float)x_5 / (float)y_6);
                results_2[o_8 + 4] = (global::System.Half)((float)x_5 % (float)y_6);
                results_2[o_8 + 5] = (global::System.Half)(-(float)x_5);
                results_2[o_8 + 6] = (global::System.Half)global::System.Math.Max((float)x_5, (float)y_6);
                results_2[o_8 + 7] = (global::System.Half)global::System.Math.Min((float)x_5, (float)y_6);
                results_2[o_8 + 8] = (global::System.Half)global::System.MathF.Sqrt((float)(global::System.Half)global::System.Math.Abs((float)x_5));
                results_2[o_8 + 9] = (global::System.Half)((float)(global::System.Half)global::System.MathF.Floor((float)x_5) + (float)(global::System.Half)global::System.MathF.Round((float)y_6));
                results_2[o_8 + 10] = (global::System.Half)global::System.MathF.FusedMultiplyAdd((float)x_5, (float)y_6, (float)NotConstant(global::System.BitConverter.UInt16BitsToHalf(16968)));
                int temp_11 = o_8 + 11;
                global::System.Half temp_10 = (global::System.Half)((float)z_7 + 1f);
                z_7 = temp_10;
                results_2[temp_11] = temp_10;
                z_7 = (global::System.Half)((float)z_7 + (float)y_6);
                z_7 = (global::System.Half)((float)z_7 * (float)(global::System.Half)NotConstant(0.3f));
                int temp_13 = o_8 + 12;
                global::System.Half temp_12 = z_7;
                z_7 = (global::System.Half)((float)temp_12 - 1f);
                results_2[temp_13] = temp_12;
                results_2[o_8 + 13] = (global::System.Half)global::System.MathF.CopySign((float)z_7, (float)y_6);
                results_2[o_8 + 14] = (global::System.Half)((double)(float)x_5 + 1.5d);
                results_2[o_8 + 15] = (float)(global::System.Half)global::System.MathF.Truncate((float)x_5) == (float)x_5 ? global::System.BitConverter.UInt16BitsToHalf(1) : global::System.BitConverter.UInt16BitsToHalf(65024);
                comparisons_3[c_9] = (float)x_5 < (float)y_6;
                comparisons_3[c_9 + 1] = (float)x_5 >= (float)y_6;
                comparisons_3[c_9 + 2] = (float)x_5 != (float)y_6;
                comparisons_3[c_9 + 3] = (float)x_5 == (float)y_6 || float.IsNaN((float)x_5) && float.IsNaN((float)y_6);
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
        global::System.ReadOnlySpan<global::System.Half> a_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<global::GpuKernels.BFloat16> b_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.ReadOnlySpan<global::GpuKernels.Float8E4M3> scale_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<float> sums_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, sums_3.Length);
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            at.X = globalIdxX;
            int i_4 = globalIdxX;
            float sum_5 = 0f;
            for (int k_6 = 0; k_6 < 8; k_6 = k_6 + 1)
            {
                sum_5 = sum_5 + (float)a_0[i_4 * 8 + k_6] * (float)b_1[i_4 * 8 + k_6] * (float)scale_2[i_4];
            }
            sums_3[i_4] = sum_5;
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
        global::System.ReadOnlySpan<global::System.Half> a_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<global::GpuKernels.BFloat16> b_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.ReadOnlySpan<global::GpuKernels.Float8E4M3> scale_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<float> sums_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
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
                if (i_4 >= sums_3.Length)
                {
                    continue;
                }
                float sum_5 = 0f;
                for (int k_6 = 0; k_6 < 8; k_6 = k_6 + 1)
                {
                    sum_5 = sum_5 + (float)a_0[i_4 * 8 + k_6] * (float)b_1[i_4 * 8 + k_6] * (float)scale_2[i_4];
                }
                sums_3[i_4] = sum_5;
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
        global::System.ReadOnlySpan<double> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<global::GpuKernels.BFloat16> brain_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<global::GpuKernels.Float8E4M3> e4m3_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::System.Span<global::GpuKernels.Float8E5M2> e5m2_4 = new(*(void**)arguments[8], *(int*)arguments[9]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = end;
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_5 = globalIdxX;
            if (i_5 < x_0.Length)
            {
                brain_2[2 * i_5] = (global::GpuKernels.BFloat16)x_0[i_5];
                e4m3_3[2 * i_5] = (global::GpuKernels.Float8E4M3)x_0[i_5];
                e5m2_4[2 * i_5] = (global::GpuKernels.Float8E5M2)x_0[i_5];
            }
            if (i_5 < y_1.Length)
            {
                brain_2[2 * i_5 + 1] = (global::GpuKernels.BFloat16)y_1[i_5];
                e4m3_3[2 * i_5 + 1] = (global::GpuKernels.Float8E4M3)y_1[i_5];
                e5m2_4[2 * i_5 + 1] = (global::GpuKernels.Float8E5M2)y_1[i_5];
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
        global::System.ReadOnlySpan<float> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<double> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<global::GpuKernels.BFloat16> brain_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<global::GpuKernels.Float8E4M3> e4m3_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::System.Span<global::GpuKernels.Float8E5M2> e5m2_4 = new(*(void**)arguments[8], *(int*)arguments[9]);
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
                if (i_5 < x_0.Length)
                {
                    brain_2[2 * i_5] = (global::GpuKernels.BFloat16)x_0[i_5];
                    e4m3_3[2 * i_5] = (global::GpuKernels.Float8E4M3)x_0[i_5];
                    e5m2_4[2 * i_5] = (global::GpuKernels.Float8E5M2)x_0[i_5];
                }
                if (i_5 < y_1.Length)
                {
                    brain_2[2 * i_5 + 1] = (global::GpuKernels.BFloat16)y_1[i_5];
                    e4m3_3[2 * i_5 + 1] = (global::GpuKernels.Float8E4M3)y_1[i_5];
                    e5m2_4[2 * i_5 + 1] = (global::GpuKernels.Float8E5M2)y_1[i_5];
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
        global::System.ReadOnlySpan<global::GpuKernels.BFloat16> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<global::GpuKernels.Float8E4M3> e4m3_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.ReadOnlySpan<global::GpuKernels.Float8E5M2> e5m2_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<global::GpuKernels.BFloat16> brain_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::System.Span<float> results_4 = new(*(void**)arguments[8], *(int*)arguments[9]);
        global::System.Span<int> bits_5 = new(*(void**)arguments[10], *(int*)arguments[11]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, results_4.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_6 = globalIdxX;
            global::GpuKernels.BFloat16 one_7 = global::GpuKernels.BFloat16.FromBits((ushort)i_6);
            global::GpuKernels.BFloat16 other_8 = x_0[(i_6 * 7 + 1) % x_0.Length];
            brain_3[i_6] = (global::GpuKernels.BFloat16)((float)(global::GpuKernels.BFloat16)((float)one_7 * (float)other_8) + (float)(global::GpuKernels.BFloat16)((float)(global::GpuKernels.BFloat16)((float)one_7 - (float)other_8) / (float)(global::GpuKernels.BFloat16)(float)NotConstant(3)));
            results_4[i_6] = i_6 < 256 ? (float)e4m3_1[i_6] + (float)e5m2_2[i_6] * 1000f : (float)one_7;
            int temp_11 = i_6;
            int temp_10 = (int)(one_7).Bits + ((float)one_7 < (float)other_8 ? 131072 : 0) + ((float)one_7 == (float)other_8 ? 262144 : 0);
            global::GpuKernels.Float8E4M3 temp_9 = global::GpuKernels.Float8E4M3.FromBits((byte)i_6);
            bits_5[temp_11] = temp_10 + (int)(temp_9).Bits * 1048576;
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
        global::System.ReadOnlySpan<global::GpuKernels.BFloat16> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<global::GpuKernels.Float8E4M3> e4m3_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.ReadOnlySpan<global::GpuKernels.Float8E5M2> e5m2_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<global::GpuKernels.BFloat16> brain_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::System.Span<float> results_4 = new(*(void**)arguments[8], *(int*)arguments[9]);
        global::System.Span<int> bits_5 = new(*(void**)arguments[10], *(int*)arguments[11]);
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
                if (i_6 >= results_4.Length)
                {
                    continue;
                }
                global::GpuKernels.BFloat16 one_7 = global::GpuKernels.BFloat16.FromBits((ushort)i_6);
                global::GpuKernels.BFloat16 other_8 = x_0[(i_6 * 7 + 1) % x_0.Length];
                brain_3[i_6] = (global::GpuKernels.BFloat16)((float)(global::GpuKernels.BFloat16)((float)one_7 * (float)other_8) + (float)(global::GpuKernels.BFloat16)((float)(global::GpuKernels.BFloat16)((float)one_7 - (float)other_8) / (float)(global::GpuKernels.BFloat16)(float)NotConstant(3)));
                results_4[i_6] = i_6 < 256 ? (float)e4m3_1[i_6] + (float)e5m2_2[i_6] * 1000f : (float)one_7;
                int temp_11 = i_6;
                int temp_10 = (int)(one_7).Bits + ((float)one_7 < (float)other_8 ? 131072 : 0) + ((float)one_7 == (float)other_8 ? 262144 : 0);
                global::GpuKernels.Float8E4M3 temp_9 = global::GpuKernels.Float8E4M3.FromBits((byte)i_6);
                bits_5[temp_11] = temp_10 + (int)(temp_9).Bits * 1048576;
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
        global::System.ReadOnlySpan<long> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        ulong factor_1 = *(ulong*)arguments[2];
        global::System.Span<long> results_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::System.Span<ulong> unsigned_3 = new(*(void**)arguments[5], *(int*)arguments[6]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, x_0.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_4 = globalIdxX;
            long n_5 = x_0[i_4] * 3L + (long)i_4;
            n_5 = n_5 << (i_4 & 63);
            ulong u_6 = (ulong)n_5 * factor_1 >> 1;
            results_2[i_4] = n_5 > 7L ? n_5 - (long)u_6 : (long)(float)i_4 % 5L - n_5;
            unsigned_3[i_4] = u_6 ^ (ulong)(int)n_5;
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
        global::System.ReadOnlySpan<long> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        ulong factor_1 = *(ulong*)arguments[2];
        global::System.Span<long> results_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::System.Span<ulong> unsigned_3 = new(*(void**)arguments[5], *(int*)arguments[6]);
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
                if (i_4 >= x_0.Length)
                {
                    continue;
                }
                long n_5 = x_0[i_4] * 3L + (long)i_4;
                n_5 = n_5 << (i_4 & 63);
                ulong u_6 = (ulong)n_5 * factor_1 >> 1;
                results_2[i_4] = n_5 > 7L ? n_5 - (long)u_6 : (long)(float)i_4 % 5L - n_5;
                unsigned_3[i_4] = u_6 ^ (ulong)(int)n_5;
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
