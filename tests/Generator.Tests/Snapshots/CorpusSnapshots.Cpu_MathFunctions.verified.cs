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
        global::System.Span<float> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
            int o_6 = i_3 * 16;
            results_2[o_6] = global::System.Math.Abs(a_4);
            results_2[o_6 + 1] = global::System.Math.Min(a_4, b_5);
            results_2[o_6 + 2] = global::System.Math.Max(a_4, b_5);
            results_2[o_6 + 3] = global::System.MathF.Sqrt(a_4);
            results_2[o_6 + 4] = global::System.MathF.Floor(a_4);
            results_2[o_6 + 5] = global::System.MathF.Ceiling(a_4);
            results_2[o_6 + 6] = global::System.MathF.Truncate(a_4);
            results_2[o_6 + 7] = global::System.MathF.Round(a_4);
            results_2[o_6 + 8] = global::System.MathF.Round(a_4, global::System.MidpointRounding.AwayFromZero);
            results_2[o_6 + 9] = global::System.MathF.FusedMultiplyAdd(a_4, b_5, a_4);
            results_2[o_6 + 10] = global::System.MathF.CopySign(a_4, b_5);
            results_2[o_6 + 11] = global::System.MathF.BitIncrement(a_4);
            results_2[o_6 + 12] = global::System.MathF.BitDecrement(a_4);
            results_2[o_6 + 13] = global::System.MathF.MaxMagnitude(a_4, b_5);
            results_2[o_6 + 14] = global::System.MathF.MinMagnitude(a_4, b_5);
            results_2[o_6 + 15] = float.IsNaN(a_4) ? 0f : global::System.Math.Clamp(a_4, -2f, 100f);
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
        global::System.Span<float> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                int o_6 = i_3 * 16;
                results_2[o_6] = global::System.Math.Abs(a_4);
                results_2[o_6 + 1] = global::System.Math.Min(a_4, b_5);
                results_2[o_6 + 2] = global::System.Math.Max(a_4, b_5);
                results_2[o_6 + 3] = global::System.MathF.Sqrt(a_4);
                results_2[o_6 + 4] = global::System.MathF.Floor(a_4);
                results_2[o_6 + 5] = global::System.MathF.Ceiling(a_4);
                results_2[o_6 + 6] = global::System.MathF.Truncate(a_4);
                results_2[o_6 + 7] = global::System.MathF.Round(a_4);
                results_2[o_6 + 8] = global::System.MathF.Round(a_4, global::System.MidpointRounding.AwayFromZero);
                results_2[o_6 + 9] = global::System.MathF.FusedMultiplyAdd(a_4, b_5, a_4);
                results_2[o_6 + 10] = global::System.MathF.CopySign(a_4, b_5);
                results_2[o_6 + 11] = global::System.MathF.BitIncrement(a_4);
                results_2[o_6 + 12] = global::System.MathF.BitDecrement(a_4);
                results_2[o_6 + 13] = global::System.MathF.MaxMagnitude(a_4, b_5);
                results_2[o_6 + 14] = global::System.MathF.MinMagnitude(a_4, b_5);
                results_2[o_6 + 15] = float.IsNaN(a_4) ? 0f : global::System.Math.Clamp(a_4, -2f, 100f);
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
        global::System.ReadOnlySpan<double> left_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<double> right_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<double> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, left_0.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_3 = globalIdxX;
            double a_4 = left_0[i_3];
            double b_5 = right_1[i_3];
            int o_6 = i_3 * 16;
            results_2[o_6] = global::System.Math.Abs(a_4);
            results_2[o_6 + 1] = global::System.Math.Min(a_4, b_5);
            results_2[o_6 + 2] = global::System.Math.Max(a_4, b_5);
            results_2[o_6 + 3] = global::System.Math.Sqrt(a_4);
            results_2[o_6 + 4] = global::System.Math.Floor(a_4);
            results_2[o_6 + 5] = global::System.Math.Ceiling(a_4);
            results_2[o_6 + 6] = global::System.Math.Truncate(a_4);
            results_2[o_6 + 7] = global::System.Math.Round(a_4);
            results_2[o_6 + 8] = global::System.Math.Round(a_4, global::System.MidpointRounding.AwayFromZero);
            results_2[o_6 + 9] = global::System.Math.FusedMultiplyAdd(a_4, b_5, a_4);
            results_2[o_6 + 10] = global::System.Math.CopySign(a_4, b_5);
            results_2[o_6 + 11] = global::System.Math.BitIncrement(a_4);
            results_2[o_6 + 12] = global::System.Math.BitDecrement(a_4);
            results_2[o_6 + 13] = global::System.Math.MaxMagnitude(a_4, b_5);
            results_2[o_6 + 14] = global::System.Math.MinMagnitude(a_4, b_5);
            results_2[o_6 + 15] = double.IsNaN(a_4) ? 0d : global::System.Math.Clamp(a_4, -2d, 100d);
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
        global::System.ReadOnlySpan<double> left_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<double> right_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<double> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                double a_4 = left_0[i_3];
                double b_5 = right_1[i_3];
                int o_6 = i_3 * 16;
                results_2[o_6] = global::System.Math.Abs(a_4);
                results_2[o_6 + 1] = global::System.Math.Min(a_4, b_5);
                results_2[o_6 + 2] = global::System.Math.Max(a_4, b_5);
                results_2[o_6 + 3] = global::System.Math.Sqrt(a_4);
                results_2[o_6 + 4] = global::System.Math.Floor(a_4);
                results_2[o_6 + 5] = global::System.Math.Ceiling(a_4);
                results_2[o_6 + 6] = global::System.Math.Truncate(a_4);
                results_2[o_6 + 7] = global::System.Math.Round(a_4);
                results_2[o_6 + 8] = global::System.Math.Round(a_4, global::System.MidpointRounding.AwayFromZero);
                results_2[o_6 + 9] = global::System.Math.FusedMultiplyAdd(a_4, b_5, a_4);
                results_2[o_6 + 10] = global::System.Math.CopySign(a_4, b_5);
                results_2[o_6 + 11] = global::System.Math.BitIncrement(a_4);
                results_2[o_6 + 12] = global::System.Math.BitDecrement(a_4);
                results_2[o_6 + 13] = global::System.Math.MaxMagnitude(a_4, b_5);
                results_2[o_6 + 14] = global::System.Math.MinMagnitude(a_4, b_5);
                results_2[o_6 + 15] = double.IsNaN(a_4) ? 0d : global::System.Math.Clamp(a_4, -2d, 100d);
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
        global::System.ReadOnlySpan<float> values_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<float> results_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<double> doubles_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                float x_4 = values_0[i_3];
                double d_5 = (double)values_0[i_3];
                int o_6 = i_3 * 8;
                results_1[o_6] = global::System.MathF.Exp(x_4);
                results_1[o_6 + 1] = global::System.MathF.Log(x_4);
                results_1[o_6 + 2] = global::System.MathF.Sin(x_4);
                results_1[o_6 + 3] = global::System.MathF.Cos(x_4);
                results_1[o_6 + 4] = global::System.MathF.Tanh(x_4);
                results_1[o_6 + 5] = global::System.MathF.Pow(x_4, 1.7f);
                results_1[o_6 + 6] = global::System.MathF.Atan2(x_4, 0.3f);
                results_1[o_6 + 7] = global::System.MathF.Cbrt(x_4);
                doubles_2[o_6] = global::System.Math.Exp(d_5);
                doubles_2[o_6 + 1] = global::System.Math.Log2(d_5);
                doubles_2[o_6 + 2] = global::System.Math.Sin(d_5);
                doubles_2[o_6 + 3] = global::System.Math.Acos(d_5);
                doubles_2[o_6 + 4] = global::System.Math.Sinh(d_5);
                doubles_2[o_6 + 5] = global::System.Math.Pow(d_5, 1.7d);
                doubles_2[o_6 + 6] = global::System.Math.Atan(d_5);
                doubles_2[o_6 + 7] = global::System.Math.Log10(d_5);
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
        global::System.Span<long> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
            int o_6 = i_3 * 16;
            results_2[o_6] = (long)(a_4 == int.MinValue ? 0 : global::System.Math.Abs(a_4));
            results_2[o_6 + 1] = (long)global::System.Math.Min(a_4, b_5);
            results_2[o_6 + 2] = (long)global::System.Math.Max((uint)a_4, (uint)b_5);
            results_2[o_6 + 3] = (long)global::System.Math.Clamp(a_4, -10, 10);
            results_2[o_6 + 4] = (long)global::System.Math.Sign(a_4);
            results_2[o_6 + 5] = (long)a_4 * (long)b_5;
            results_2[o_6 + 6] = (long)global::System.Numerics.BitOperations.PopCount((uint)a_4);
            results_2[o_6 + 7] = (long)global::System.Numerics.BitOperations.LeadingZeroCount((uint)a_4);
            results_2[o_6 + 8] = (long)global::System.Numerics.BitOperations.TrailingZeroCount((uint)a_4);
            results_2[o_6 + 9] = (long)global::System.Numerics.BitOperations.Log2((uint)a_4);
            results_2[o_6 + 10] = (long)global::System.Numerics.BitOperations.RotateLeft((uint)a_4, b_5);
            results_2[o_6 + 11] = (long)global::System.Numerics.BitOperations.RotateRight((uint)a_4, b_5);
            results_2[o_6 + 12] = (long)(global::System.Numerics.BitOperations.IsPow2((uint)a_4) ? 1 : 0);
            results_2[o_6 + 13] = (long)(global::System.Numerics.BitOperations.LeadingZeroCount((ulong)(long)a_4) + 100 * global::System.Numerics.BitOperations.TrailingZeroCount((ulong)(long)a_4));
            results_2[o_6 + 14] = (long)global::System.Numerics.BitOperations.RotateLeft((ulong)(long)a_4, b_5);
            results_2[o_6 + 15] = (long)((int)(byte)global::System.Math.Max((int)(byte)a_4, (int)(byte)b_5) + global::System.Numerics.BitOperations.PopCount((ulong)(long)b_5));
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
        global::System.Span<long> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                int o_6 = i_3 * 16;
                results_2[o_6] = (long)(a_4 == int.MinValue ? 0 : global::System.Math.Abs(a_4));
                results_2[o_6 + 1] = (long)global::System.Math.Min(a_4, b_5);
                results_2[o_6 + 2] = (long)global::System.Math.Max((uint)a_4, (uint)b_5);
                results_2[o_6 + 3] = (long)global::System.Math.Clamp(a_4, -10, 10);
                results_2[o_6 + 4] = (long)global::System.Math.Sign(a_4);
                results_2[o_6 + 5] = (long)a_4 * (long)b_5;
                results_2[o_6 + 6] = (long)global::System.Numerics.BitOperations.PopCount((uint)a_4);
                results_2[o_6 + 7] = (long)global::System.Numerics.BitOperations.LeadingZeroCount((uint)a_4);
                results_2[o_6 + 8] = (long)global::System.Numerics.BitOperations.TrailingZeroCount((uint)a_4);
                results_2[o_6 + 9] = (long)global::System.Numerics.BitOperations.Log2((uint)a_4);
                results_2[o_6 + 10] = (long)global::System.Numerics.BitOperations.RotateLeft((uint)a_4, b_5);
                results_2[o_6 + 11] = (long)global::System.Numerics.BitOperations.RotateRight((uint)a_4, b_5);
                results_2[o_6 + 12] = (long)(global::System.Numerics.BitOperations.IsPow2((uint)a_4) ? 1 : 0);
                results_2[o_6 + 13] = (long)(global::System.Numerics.BitOperations.LeadingZeroCount((ulong)(long)a_4) + 100 * global::System.Numerics.BitOperations.TrailingZeroCount((ulong)(long)a_4));
                results_2[o_6 + 14] = (long)global::System.Numerics.BitOperations.RotateLeft((ulong)(long)a_4, b_5);
                results_2[o_6 + 15] = (long)((int)(byte)global::System.Math.Max((int)(byte)a_4, (int)(byte)b_5) + global::System.Numerics.BitOperations.PopCount((ulong)(long)b_5));
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
        global::System.ReadOnlySpan<float> floats_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<double> doubles_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<long> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                float x_4 = floats_0[i_3];
                double d_5 = doubles_1[i_3];
                int o_6 = i_3 * 8;
                results_2[o_6] = (long)(float.IsNaN(x_4) ? 1 : global::System.BitConverter.SingleToInt32Bits(x_4));
                results_2[o_6 + 1] = double.IsNaN(d_5) ? 1L : global::System.BitConverter.DoubleToInt64Bits(d_5);
                results_2[o_6 + 2] = (long)(float.IsNaN(x_4) || float.IsInfinity(d_5 > 0d ? x_4 : -x_4) ? 1 : 0);
                results_2[o_6 + 3] = (long)(float.IsFinite(x_4) ? 1 : 0);
                results_2[o_6 + 4] = (long)(float.IsNegative(x_4) && !float.IsNaN(x_4) ? 1 : 0);
                results_2[o_6 + 5] = (long)(global::System.BitConverter.Int32BitsToSingle(1065353216 + i_3) > 1f ? 1 : 0);
                results_2[o_6 + 6] = (long)global::System.MathF.ILogB(x_4);
                results_2[o_6 + 7] = (long)(float.IsNaN(x_4) ? 0 : global::System.Math.Sign(x_4));
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
