[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
[global::System.Runtime.CompilerServices.SkipLocalsInit]
private static void Run(void** arguments, in global::GpuKernels.CompilerServices.CpuBlocks blocks)
{
    unchecked
    {
        int blockDimX = blocks.Block.X;
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        global::System.ReadOnlySpan<int> a_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<int> b_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                GpuKernels_Tests_Kernels_Semantics_IntegersAt(GpuKernels_Tests_Kernels_Semantics_Index(threadIdxX, blockIdxX, blockDimX), a_0, b_1, results_2);
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
private static int GpuKernels_Tests_Kernels_Semantics_Index(int threadIdxX, int blockIdxX, int blockDimX)
{
    unchecked
    {
        return blockIdxX * blockDimX + threadIdxX;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Tests_Kernels_Semantics_IntegersAt(int i_0, global::System.ReadOnlySpan<int> a_1, global::System.ReadOnlySpan<int> b_2, global::System.Span<int> results_3)
{
    unchecked
    {
        if (i_0 >= a_1.Length)
        {
            return;
        }
        int x_4 = a_1[i_0];
        int y_5 = b_2[i_0];
        int n_6 = a_1.Length;
        uint u_7 = (uint)x_4;
        byte narrow_8 = (byte)x_4;
        narrow_8 = (byte)((int)narrow_8 + 200);
        short signed_9 = (short)x_4;
        signed_9 = (short)((int)signed_9 - 1);
        long mixed_10 = (long)x_4 + (long)u_7;
        results_3[i_0] = x_4 + y_5;
        results_3[n_6 + i_0] = x_4 - y_5;
        results_3[2 * n_6 + i_0] = x_4 * y_5;
        results_3[3 * n_6 + i_0] = -x_4;
        results_3[4 * n_6 + i_0] = x_4 + 1 > x_4 ? 1 : 2;
        results_3[5 * n_6 + i_0] = x_4 << (y_5 & 31);
        results_3[6 * n_6 + i_0] = x_4 >> (y_5 & 31);
        results_3[7 * n_6 + i_0] = x_4 >>> (y_5 & 31);
        results_3[8 * n_6 + i_0] = (int)(u_7 >> (y_5 & 31)) ^ x_4 << 1;
        results_3[9 * n_6 + i_0] = (int)narrow_8 * 1000 + (int)signed_9;
        results_3[10 * n_6 + i_0] = (int)(mixed_10 >> 16);
        results_3[11 * n_6 + i_0] = (int)narrow_8 + (int)(byte)y_5 > 255 ? ((int)narrow_8 + (int)(byte)y_5) / 3 : (int)(byte)((int)narrow_8 + (int)(byte)y_5);
        results_3[12 * n_6 + i_0] = y_5 == 0 || y_5 == -1 ? x_4 : x_4 / y_5 * 7 + x_4 % y_5;
        results_3[13 * n_6 + i_0] = -2147483647;
        results_3[14 * n_6 + i_0] = y_5 != 0 && x_4 / 2 / y_5 > 0 ? 1 : 0;
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
        global::System.ReadOnlySpan<int> a_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<int> b_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                GpuKernels_Tests_Kernels_Semantics_IntegersAt(GpuKernels_Tests_Kernels_Semantics_Index(threadIdxX, blockIdxX, blockDimX), a_0, b_1, results_2);
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
private static int GpuKernels_Tests_Kernels_Semantics_Index(int threadIdxX, int blockIdxX, int blockDimX)
{
    unchecked
    {
        return blockIdxX * blockDimX + threadIdxX;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Tests_Kernels_Semantics_IntegersAt(int i_0, global::System.ReadOnlySpan<int> a_1, global::System.ReadOnlySpan<int> b_2, global::System.Span<int> results_3)
{
    unchecked
    {
        if (i_0 >= a_1.Length)
        {
            return;
        }
        int x_4 = a_1[i_0];
        int y_5 = b_2[i_0];
        int n_6 = a_1.Length;
        uint u_7 = (uint)x_4;
        byte narrow_8 = (byte)x_4;
        narrow_8 = (byte)((int)narrow_8 + 200);
        short signed_9 = (short)x_4;
        signed_9 = (short)((int)signed_9 - 1);
        long mixed_10 = (long)x_4 + (long)u_7;
        results_3[i_0] = x_4 + y_5;
        results_3[n_6 + i_0] = x_4 - y_5;
        results_3[2 * n_6 + i_0] = x_4 * y_5;
        results_3[3 * n_6 + i_0] = -x_4;
        results_3[4 * n_6 + i_0] = x_4 + 1 > x_4 ? 1 : 2;
        results_3[5 * n_6 + i_0] = x_4 << (y_5 & 31);
        results_3[6 * n_6 + i_0] = x_4 >> (y_5 & 31);
        results_3[7 * n_6 + i_0] = x_4 >>> (y_5 & 31);
        results_3[8 * n_6 + i_0] = (int)(u_7 >> (y_5 & 31)) ^ x_4 << 1;
        results_3[9 * n_6 + i_0] = (int)narrow_8 * 1000 + (int)signed_9;
        results_3[10 * n_6 + i_0] = (int)(mixed_10 >> 16);
        results_3[11 * n_6 + i_0] = (int)narrow_8 + (int)(byte)y_5 > 255 ? ((int)narrow_8 + (int)(byte)y_5) / 3 : (int)(byte)((int)narrow_8 + (int)(byte)y_5);
        results_3[12 * n_6 + i_0] = y_5 == 0 || y_5 == -1 ? x_4 : x_4 / y_5 * 7 + x_4 % y_5;
        results_3[13 * n_6 + i_0] = -2147483647;
        results_3[14 * n_6 + i_0] = y_5 != 0 && x_4 / 2 / y_5 > 0 ? 1 : 0;
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
        global::System.ReadOnlySpan<long> a_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<long> b_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
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
                GpuKernels_Tests_Kernels_Semantics_LongsAt(GpuKernels_Tests_Kernels_Semantics_Index(threadIdxX, blockIdxX, blockDimX), a_0, b_1, results_2);
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
private static int GpuKernels_Tests_Kernels_Semantics_Index(int threadIdxX, int blockIdxX, int blockDimX)
{
    unchecked
    {
        return blockIdxX * blockDimX + threadIdxX;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Tests_Kernels_Semantics_LongsAt(int i_0, global::System.ReadOnlySpan<long> a_1, global::System.ReadOnlySpan<long> b_2, global::System.Span<long> results_3)
{
    unchecked
    {
        if (i_0 >= a_1.Length)
        {
            return;
        }
        long x_4 = a_1[i_0];
        long y_5 = b_2[i_0];
        int n_6 = a_1.Length;
        int count_7 = (int)y_5;
        results_3[i_0] = x_4 + y_5;
        results_3[n_6 + i_0] = x_4 - y_5;
        results_3[2 * n_6 + i_0] = x_4 * y_5;
        results_3[3 * n_6 + i_0] = -x_4;
        results_3[4 * n_6 + i_0] = x_4 << (count_7 & 63);
        results_3[5 * n_6 + i_0] = x_4 >> (count_7 & 63);
        results_3[6 * n_6 + i_0] = x_4 >>> (count_7 & 63);
        results_3[7 * n_6 + i_0] = y_5 == 0L || y_5 == -1L ? x_4 : x_4 / y_5 ^ x_4 % y_5;
        results_3[8 * n_6 + i_0] = (long)((ulong)x_4 / ((ulong)y_5 | 1UL));
        results_3[9 * n_6 + i_0] = global::System.Math.Max(x_4, y_5) ^ global::System.Math.Min(x_4, y_5);
        results_3[10 * n_6 + i_0] = (long)(global::System.Numerics.BitOperations.LeadingZeroCount((ulong)x_4) * 1000 + global::System.Numerics.BitOperations.TrailingZeroCount((ulong)x_4) * 10 + global::System.Numerics.BitOperations.Log2((ulong)x_4));
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
        global::System.ReadOnlySpan<long> a_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<long> b_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
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
                GpuKernels_Tests_Kernels_Semantics_LongsAt(GpuKernels_Tests_Kernels_Semantics_Index(threadIdxX, blockIdxX, blockDimX), a_0, b_1, results_2);
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
private static int GpuKernels_Tests_Kernels_Semantics_Index(int threadIdxX, int blockIdxX, int blockDimX)
{
    unchecked
    {
        return blockIdxX * blockDimX + threadIdxX;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Tests_Kernels_Semantics_LongsAt(int i_0, global::System.ReadOnlySpan<long> a_1, global::System.ReadOnlySpan<long> b_2, global::System.Span<long> results_3)
{
    unchecked
    {
        if (i_0 >= a_1.Length)
        {
            return;
        }
        long x_4 = a_1[i_0];
        long y_5 = b_2[i_0];
        int n_6 = a_1.Length;
        int count_7 = (int)y_5;
        results_3[i_0] = x_4 + y_5;
        results_3[n_6 + i_0] = x_4 - y_5;
        results_3[2 * n_6 + i_0] = x_4 * y_5;
        results_3[3 * n_6 + i_0] = -x_4;
        results_3[4 * n_6 + i_0] = x_4 << (count_7 & 63);
        results_3[5 * n_6 + i_0] = x_4 >> (count_7 & 63);
        results_3[6 * n_6 + i_0] = x_4 >>> (count_7 & 63);
        results_3[7 * n_6 + i_0] = y_5 == 0L || y_5 == -1L ? x_4 : x_4 / y_5 ^ x_4 % y_5;
        results_3[8 * n_6 + i_0] = (long)((ulong)x_4 / ((ulong)y_5 | 1UL));
        results_3[9 * n_6 + i_0] = global::System.Math.Max(x_4, y_5) ^ global::System.Math.Min(x_4, y_5);
        results_3[10 * n_6 + i_0] = (long)(global::System.Numerics.BitOperations.LeadingZeroCount((ulong)x_4) * 1000 + global::System.Numerics.BitOperations.TrailingZeroCount((ulong)x_4) * 10 + global::System.Numerics.BitOperations.Log2((ulong)x_4));
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
        global::System.ReadOnlySpan<float> a_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<float> b_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<float> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                GpuKernels_Tests_Kernels_Semantics_FloatsAt(GpuKernels_Tests_Kernels_Semantics_Index(threadIdxX, blockIdxX, blockDimX), a_0, b_1, results_2);
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
private static int GpuKernels_Tests_Kernels_Semantics_Index(int threadIdxX, int blockIdxX, int blockDimX)
{
    unchecked
    {
        return blockIdxX * blockDimX + threadIdxX;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Tests_Kernels_Semantics_FloatsAt(int i_0, global::System.ReadOnlySpan<float> a_1, global::System.ReadOnlySpan<float> b_2, global::System.Span<float> results_3)
{
    unchecked
    {
        if (i_0 >= a_1.Length)
        {
            return;
        }
        float x_4 = a_1[i_0];
        float y_5 = b_2[i_0];
        int n_6 = a_1.Length;
        results_3[i_0] = x_4 + y_5;
        results_3[n_6 + i_0] = x_4 * y_5;
        results_3[2 * n_6 + i_0] = x_4 / y_5;
        results_3[3 * n_6 + i_0] = x_4 % y_5;
        results_3[4 * n_6 + i_0] = global::System.MathF.Sqrt(x_4);
        results_3[5 * n_6 + i_0] = global::System.Math.Max(x_4, y_5);
        results_3[6 * n_6 + i_0] = global::System.Math.Min(x_4, y_5);
        results_3[7 * n_6 + i_0] = global::System.MathF.Round(x_4);
        results_3[8 * n_6 + i_0] = global::System.MathF.Round(x_4, global::System.MidpointRounding.AwayFromZero);
        results_3[9 * n_6 + i_0] = global::System.MathF.FusedMultiplyAdd(x_4, y_5, 0.1f);
        results_3[10 * n_6 + i_0] = 0.1f;
        results_3[11 * n_6 + i_0] = x_4 < y_5 ? -x_4 : (x_4 != y_5 ? 1.4013E-45f : global::System.BitConverter.UInt32BitsToSingle(0x80000000u));
        results_3[12 * n_6 + i_0] = global::System.MathF.IEEERemainder(x_4, y_5);
        results_3[13 * n_6 + i_0] = global::System.MathF.CopySign(1.5f, float.IsNaN(y_5) ? 1f : y_5);
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
        global::System.ReadOnlySpan<float> a_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<float> b_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<float> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                GpuKernels_Tests_Kernels_Semantics_FloatsAt(GpuKernels_Tests_Kernels_Semantics_Index(threadIdxX, blockIdxX, blockDimX), a_0, b_1, results_2);
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
private static int GpuKernels_Tests_Kernels_Semantics_Index(int threadIdxX, int blockIdxX, int blockDimX)
{
    unchecked
    {
        return blockIdxX * blockDimX + threadIdxX;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Tests_Kernels_Semantics_FloatsAt(int i_0, global::System.ReadOnlySpan<float> a_1, global::System.ReadOnlySpan<float> b_2, global::System.Span<float> results_3)
{
    unchecked
    {
        if (i_0 >= a_1.Length)
        {
            return;
        }
        float x_4 = a_1[i_0];
        float y_5 = b_2[i_0];
        int n_6 = a_1.Length;
        results_3[i_0] = x_4 + y_5;
        results_3[n_6 + i_0] = x_4 * y_5;
        results_3[2 * n_6 + i_0] = x_4 / y_5;
        results_3[3 * n_6 + i_0] = x_4 % y_5;
        results_3[4 * n_6 + i_0] = global::System.MathF.Sqrt(x_4);
        results_3[5 * n_6 + i_0] = global::System.Math.Max(x_4, y_5);
        results_3[6 * n_6 + i_0] = global::System.Math.Min(x_4, y_5);
        results_3[7 * n_6 + i_0] = global::System.MathF.Round(x_4);
        results_3[8 * n_6 + i_0] = global::System.MathF.Round(x_4, global::System.MidpointRounding.AwayFromZero);
        results_3[9 * n_6 + i_0] = global::System.MathF.FusedMultiplyAdd(x_4, y_5, 0.1f);
        results_3[10 * n_6 + i_0] = 0.1f;
        results_3[11 * n_6 + i_0] = x_4 < y_5 ? -x_4 : (x_4 != y_5 ? 1.4013E-45f : global::System.BitConverter.UInt32BitsToSingle(0x80000000u));
        results_3[12 * n_6 + i_0] = global::System.MathF.IEEERemainder(x_4, y_5);
        results_3[13 * n_6 + i_0] = global::System.MathF.CopySign(1.5f, float.IsNaN(y_5) ? 1f : y_5);
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
        global::System.ReadOnlySpan<double> a_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<double> b_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<double> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                GpuKernels_Tests_Kernels_Semantics_DoublesAt(GpuKernels_Tests_Kernels_Semantics_Index(threadIdxX, blockIdxX, blockDimX), a_0, b_1, results_2);
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
private static int GpuKernels_Tests_Kernels_Semantics_Index(int threadIdxX, int blockIdxX, int blockDimX)
{
    unchecked
    {
        return blockIdxX * blockDimX + threadIdxX;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Tests_Kernels_Semantics_DoublesAt(int i_0, global::System.ReadOnlySpan<double> a_1, global::System.ReadOnlySpan<double> b_2, global::System.Span<double> results_3)
{
    unchecked
    {
        if (i_0 >= a_1.Length)
        {
            return;
        }
        double x_4 = a_1[i_0];
        double y_5 = b_2[i_0];
        int n_6 = a_1.Length;
        results_3[i_0] = x_4 + y_5;
        results_3[n_6 + i_0] = x_4 * y_5;
        results_3[2 * n_6 + i_0] = x_4 / y_5;
        results_3[3 * n_6 + i_0] = x_4 % y_5;
        results_3[4 * n_6 + i_0] = global::System.Math.Sqrt(x_4);
        results_3[5 * n_6 + i_0] = global::System.Math.Max(x_4, y_5);
        results_3[6 * n_6 + i_0] = global::System.Math.Min(x_4, y_5);
        results_3[7 * n_6 + i_0] = global::System.Math.Round(x_4);
        results_3[8 * n_6 + i_0] = global::System.Math.Round(x_4, global::System.MidpointRounding.AwayFromZero);
        results_3[9 * n_6 + i_0] = global::System.Math.FusedMultiplyAdd(x_4, y_5, 0.1d);
        results_3[10 * n_6 + i_0] = (double)(float)x_4;
        results_3[11 * n_6 + i_0] = x_4 < y_5 ? -x_4 : (x_4 != y_5 ? 4.94065645841247E-324d : global::System.BitConverter.Int64BitsToDouble(long.MinValue));
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
        global::System.ReadOnlySpan<double> a_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<double> b_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<double> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                GpuKernels_Tests_Kernels_Semantics_DoublesAt(GpuKernels_Tests_Kernels_Semantics_Index(threadIdxX, blockIdxX, blockDimX), a_0, b_1, results_2);
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
private static int GpuKernels_Tests_Kernels_Semantics_Index(int threadIdxX, int blockIdxX, int blockDimX)
{
    unchecked
    {
        return blockIdxX * blockDimX + threadIdxX;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Tests_Kernels_Semantics_DoublesAt(int i_0, global::System.ReadOnlySpan<double> a_1, global::System.ReadOnlySpan<double> b_2, global::System.Span<double> results_3)
{
    unchecked
    {
        if (i_0 >= a_1.Length)
        {
            return;
        }
        double x_4 = a_1[i_0];
        double y_5 = b_2[i_0];
        int n_6 = a_1.Length;
        results_3[i_0] = x_4 + y_5;
        results_3[n_6 + i_0] = x_4 * y_5;
        results_3[2 * n_6 + i_0] = x_4 / y_5;
        results_3[3 * n_6 + i_0] = x_4 % y_5;
        results_3[4 * n_6 + i_0] = global::System.Math.Sqrt(x_4);
        results_3[5 * n_6 + i_0] = global::System.Math.Max(x_4, y_5);
        results_3[6 * n_6 + i_0] = global::System.Math.Min(x_4, y_5);
        results_3[7 * n_6 + i_0] = global::System.Math.Round(x_4);
        results_3[8 * n_6 + i_0] = global::System.Math.Round(x_4, global::System.MidpointRounding.AwayFromZero);
        results_3[9 * n_6 + i_0] = global::System.Math.FusedMultiplyAdd(x_4, y_5, 0.1d);
        results_3[10 * n_6 + i_0] = (double)(float)x_4;
        results_3[11 * n_6 + i_0] = x_4 < y_5 ? -x_4 : (x_4 != y_5 ? 4.94065645841247E-324d : global::System.BitConverter.Int64BitsToDouble(long.MinValue));
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
        global::System.ReadOnlySpan<double> a_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<long> results_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
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
                GpuKernels_Tests_Kernels_Semantics_TruncationsAt(GpuKernels_Tests_Kernels_Semantics_Index(threadIdxX, blockIdxX, blockDimX), a_0, results_1);
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
private static int GpuKernels_Tests_Kernels_Semantics_Index(int threadIdxX, int blockIdxX, int blockDimX)
{
    unchecked
    {
        return blockIdxX * blockDimX + threadIdxX;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Tests_Kernels_Semantics_TruncationsAt(int i_0, global::System.ReadOnlySpan<double> a_1, global::System.Span<long> results_2)
{
    unchecked
    {
        if (i_0 >= a_1.Length)
        {
            return;
        }
        double x_3 = a_1[i_0];
        float f_4 = (float)x_3;
        int n_5 = a_1.Length;
        results_2[i_0] = (long)(int)x_3;
        results_2[n_5 + i_0] = (long)(uint)x_3;
        results_2[2 * n_5 + i_0] = (long)x_3;
        results_2[3 * n_5 + i_0] = (long)(ulong)x_3;
        results_2[4 * n_5 + i_0] = (long)(int)f_4;
        results_2[5 * n_5 + i_0] = (long)(uint)f_4;
        results_2[6 * n_5 + i_0] = (long)f_4;
        results_2[7 * n_5 + i_0] = (long)(ulong)f_4;
        results_2[8 * n_5 + i_0] = (long)((int)(byte)(int)x_3 + ((int)(sbyte)(int)f_4 << 8)) + ((long)(short)(int)x_3 << 16) + ((long)(char)(int)f_4 << 32);
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
        global::System.ReadOnlySpan<double> a_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<long> results_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
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
                GpuKernels_Tests_Kernels_Semantics_TruncationsAt(GpuKernels_Tests_Kernels_Semantics_Index(threadIdxX, blockIdxX, blockDimX), a_0, results_1);
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
private static int GpuKernels_Tests_Kernels_Semantics_Index(int threadIdxX, int blockIdxX, int blockDimX)
{
    unchecked
    {
        return blockIdxX * blockDimX + threadIdxX;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Tests_Kernels_Semantics_TruncationsAt(int i_0, global::System.ReadOnlySpan<double> a_1, global::System.Span<long> results_2)
{
    unchecked
    {
        if (i_0 >= a_1.Length)
        {
            return;
        }
        double x_3 = a_1[i_0];
        float f_4 = (float)x_3;
        int n_5 = a_1.Length;
        results_2[i_0] = (long)(int)x_3;
        results_2[n_5 + i_0] = (long)(uint)x_3;
        results_2[2 * n_5 + i_0] = (long)x_3;
        results_2[3 * n_5 + i_0] = (long)(ulong)x_3;
        results_2[4 * n_5 + i_0] = (long)(int)f_4;
        results_2[5 * n_5 + i_0] = (long)(uint)f_4;
        results_2[6 * n_5 + i_0] = (long)f_4;
        results_2[7 * n_5 + i_0] = (long)(ulong)f_4;
        results_2[8 * n_5 + i_0] = (long)((int)(byte)(int)x_3 + ((int)(sbyte)(int)f_4 << 8)) + ((long)(short)(int)x_3 << 16) + ((long)(char)(int)f_4 << 32);
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
        global::System.Span<int> values_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
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
                GpuKernels_Tests_Kernels_Semantics_EffectsAt(GpuKernels_Tests_Kernels_Semantics_Index(threadIdxX, blockIdxX, blockDimX), values_0, results_1);
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
private static int GpuKernels_Tests_Kernels_Semantics_Index(int threadIdxX, int blockIdxX, int blockDimX)
{
    unchecked
    {
        return blockIdxX * blockDimX + threadIdxX;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Semantics_Next(ref int state_0)
{
    unchecked
    {
        int temp_1 = state_0 * 3 + 1;
        state_0 = temp_1;
        return temp_1;
    }
}

[global::System.Runtime.CompilerServices.SkipLocalsInit]
private static void GpuKernels_Tests_Kernels_Semantics_EffectsAt(int i_0, global::System.Span<int> values_1, global::System.Span<int> results_2)
{
    unchecked
    {
        int* own_5_memory_pointer = stackalloc int[4];
        global::System.Span<int> own_5_memory = new(own_5_memory_pointer, 4);
        if (i_0 >= values_1.Length)
        {
            return;
        }
        int state_3 = values_1[i_0];
        int k_4 = 0;
        global::System.Span<int> own_5 = own_5_memory;
        own_5.Clear();
        global::System.Span<int> temp_7 = own_5;
        int temp_6 = k_4;
        k_4 = temp_6 + 1;
        temp_7[temp_6] = k_4;
        global::System.Span<int> temp_9 = own_5;
        int temp_8 = k_4;
        k_4 = temp_8 + 1;
        int temp_13 = temp_9[temp_8];
        int temp_10 = GpuKernels_Tests_Kernels_Semantics_Next(ref state_3);
        int temp_11 = GpuKernels_Tests_Kernels_Semantics_Next(ref state_3);
        int temp_12 = k_4;
        k_4 = temp_12 + 1;
        temp_9[temp_8] = temp_13 + (temp_10 - temp_11 * temp_12);
        global::System.Span<int> temp_16 = own_5;
        int temp_15 = state_3;
        int temp_14 = GpuKernels_Tests_Kernels_Semantics_Next(ref state_3);
        temp_16[3] = temp_15 + temp_14;
        int temp_18 = state_3;
        int temp_17 = GpuKernels_Tests_Kernels_Semantics_Next(ref state_3);
        state_3 = temp_18 + temp_17;
        bool temp_20 = (state_3 & 1) != 0;
        if (temp_20)
        {
            int temp_19 = GpuKernels_Tests_Kernels_Semantics_Next(ref state_3);
            temp_20 = temp_19 > 0;
        }
        bool temp_22 = temp_20;
        if (!temp_22)
        {
            int temp_21 = GpuKernels_Tests_Kernels_Semantics_Next(ref state_3);
            temp_22 = temp_21 < 0;
        }
        bool isOdd_23 = temp_22;
        int register_24 = own_5[0];
        int template_25 = own_5[1];
        int temp_27 = default;
        if (isOdd_23)
        {
            temp_27 = own_5[3];
        }
        else
        {
            int temp_26 = GpuKernels_Tests_Kernels_Semantics_Next(ref state_3);
            temp_27 = temp_26;
        }
        int asm_28 = temp_27;
        int signed_29 = k_4;
        results_2[i_0] = register_24 + template_25 * 3 + asm_28 * 5 + signed_29 * 7 + state_3 * 11 + own_5[2];
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
        global::System.Span<int> values_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
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
                GpuKernels_Tests_Kernels_Semantics_EffectsAt(GpuKernels_Tests_Kernels_Semantics_Index(threadIdxX, blockIdxX, blockDimX), values_0, results_1);
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
private static int GpuKernels_Tests_Kernels_Semantics_Index(int threadIdxX, int blockIdxX, int blockDimX)
{
    unchecked
    {
        return blockIdxX * blockDimX + threadIdxX;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Semantics_Next(ref int state_0)
{
    unchecked
    {
        int temp_1 = state_0 * 3 + 1;
        state_0 = temp_1;
        return temp_1;
    }
}

[global::System.Runtime.CompilerServices.SkipLocalsInit]
private static void GpuKernels_Tests_Kernels_Semantics_EffectsAt(int i_0, global::System.Span<int> values_1, global::System.Span<int> results_2)
{
    unchecked
    {
        int* own_5_memory_pointer = stackalloc int[4];
        global::System.Span<int> own_5_memory = new(own_5_memory_pointer, 4);
        if (i_0 >= values_1.Length)
        {
            return;
        }
        int state_3 = values_1[i_0];
        int k_4 = 0;
        global::System.Span<int> own_5 = own_5_memory;
        own_5.Clear();
        global::System.Span<int> temp_7 = own_5;
        int temp_6 = k_4;
        k_4 = temp_6 + 1;
        temp_7[temp_6] = k_4;
        global::System.Span<int> temp_9 = own_5;
        int temp_8 = k_4;
        k_4 = temp_8 + 1;
        int temp_13 = temp_9[temp_8];
        int temp_10 = GpuKernels_Tests_Kernels_Semantics_Next(ref state_3);
        int temp_11 = GpuKernels_Tests_Kernels_Semantics_Next(ref state_3);
        int temp_12 = k_4;
        k_4 = temp_12 + 1;
        temp_9[temp_8] = temp_13 + (temp_10 - temp_11 * temp_12);
        global::System.Span<int> temp_16 = own_5;
        int temp_15 = state_3;
        int temp_14 = GpuKernels_Tests_Kernels_Semantics_Next(ref state_3);
        temp_16[3] = temp_15 + temp_14;
        int temp_18 = state_3;
        int temp_17 = GpuKernels_Tests_Kernels_Semantics_Next(ref state_3);
        state_3 = temp_18 + temp_17;
        bool temp_20 = (state_3 & 1) != 0;
        if (temp_20)
        {
            int temp_19 = GpuKernels_Tests_Kernels_Semantics_Next(ref state_3);
            temp_20 = temp_19 > 0;
        }
        bool temp_22 = temp_20;
        if (!temp_22)
        {
            int temp_21 = GpuKernels_Tests_Kernels_Semantics_Next(ref state_3);
            temp_22 = temp_21 < 0;
        }
        bool isOdd_23 = temp_22;
        int register_24 = own_5[0];
        int template_25 = own_5[1];
        int temp_27 = default;
        if (isOdd_23)
        {
            temp_27 = own_5[3];
        }
        else
        {
            int temp_26 = GpuKernels_Tests_Kernels_Semantics_Next(ref state_3);
            temp_27 = temp_26;
        }
        int asm_28 = temp_27;
        int signed_29 = k_4;
        results_2[i_0] = register_24 + template_25 * 3 + asm_28 * 5 + signed_29 * 7 + state_3 * 11 + own_5[2];
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
        global::System.Span<GpuKernels_Tests_Kernels_Semantics_MixedMirror> values_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<bool> flags_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<char> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                GpuKernels_Tests_Kernels_Semantics_LayoutsAt(GpuKernels_Tests_Kernels_Semantics_Index(threadIdxX, blockIdxX, blockDimX), values_0, flags_1, results_2);
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
private static int GpuKernels_Tests_Kernels_Semantics_Index(int threadIdxX, int blockIdxX, int blockDimX)
{
    unchecked
    {
        return blockIdxX * blockDimX + threadIdxX;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Tests_Kernels_Semantics_LayoutsAt(int i_0, global::System.Span<GpuKernels_Tests_Kernels_Semantics_MixedMirror> values_1, global::System.ReadOnlySpan<bool> flags_2, global::System.Span<char> results_3)
{
    unchecked
    {
        if (i_0 >= values_1.Length)
        {
            return;
        }
        GpuKernels_Tests_Kernels_Semantics_MixedMirror value_4 = values_1[i_0];
        value_4.F_16 = flags_2[i_0] != value_4.F_16;
        value_4.C_18 = (char)((int)value_4.C_18 + 1);
        Tuple_long__byte_Mirror temp_5 = default(Tuple_long__byte_Mirror);
        temp_5.Item1_0 = value_4.L_24 + (long)value_4.B_0;
        temp_5.Item2_8 = (byte)value_4.L_24;
        long temp_6 = temp_5.Item1_0;
        byte temp_7 = temp_5.Item2_8;
        value_4.L_24 = temp_6;
        value_4.B_0 = temp_7;
        values_1[i_0] = value_4;
        results_3[i_0] = (char)((int)value_4.C_18 + (value_4.F_16 ? 1 : 0));
    }
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_Semantics_MixedMirror
{
    public byte B_0;
    public double D_8;
    public bool F_16;
    public char C_18;
    public long L_24;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct Tuple_long__byte_Mirror
{
    public long Item1_0;
    public byte Item2_8;
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
        global::System.Span<GpuKernels_Tests_Kernels_Semantics_MixedMirror> values_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<bool> flags_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<char> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                GpuKernels_Tests_Kernels_Semantics_LayoutsAt(GpuKernels_Tests_Kernels_Semantics_Index(threadIdxX, blockIdxX, blockDimX), values_0, flags_1, results_2);
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
private static int GpuKernels_Tests_Kernels_Semantics_Index(int threadIdxX, int blockIdxX, int blockDimX)
{
    unchecked
    {
        return blockIdxX * blockDimX + threadIdxX;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Tests_Kernels_Semantics_LayoutsAt(int i_0, global::System.Span<GpuKernels_Tests_Kernels_Semantics_MixedMirror> values_1, global::System.ReadOnlySpan<bool> flags_2, global::System.Span<char> results_3)
{
    unchecked
    {
        if (i_0 >= values_1.Length)
        {
            return;
        }
        GpuKernels_Tests_Kernels_Semantics_MixedMirror value_4 = values_1[i_0];
        value_4.F_16 = flags_2[i_0] != value_4.F_16;
        value_4.C_18 = (char)((int)value_4.C_18 + 1);
        Tuple_long__byte_Mirror temp_5 = default(Tuple_long__byte_Mirror);
        temp_5.Item1_0 = value_4.L_24 + (long)value_4.B_0;
        temp_5.Item2_8 = (byte)value_4.L_24;
        long temp_6 = temp_5.Item1_0;
        byte temp_7 = temp_5.Item2_8;
        value_4.L_24 = temp_6;
        value_4.B_0 = temp_7;
        values_1[i_0] = value_4;
        results_3[i_0] = (char)((int)value_4.C_18 + (value_4.F_16 ? 1 : 0));
    }
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_Semantics_MixedMirror
{
    public byte B_0;
    public double D_8;
    public bool F_16;
    public char C_18;
    public long L_24;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct Tuple_long__byte_Mirror
{
    public long Item1_0;
    public byte Item2_8;
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
        global::System.ReadOnlySpan<int> source_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> target_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
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
                GpuKernels_Tests_Kernels_Semantics_OverlapsAt(GpuKernels_Tests_Kernels_Semantics_Index(threadIdxX, blockIdxX, blockDimX), source_0, target_1);
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
private static int GpuKernels_Tests_Kernels_Semantics_Index(int threadIdxX, int blockIdxX, int blockDimX)
{
    unchecked
    {
        return blockIdxX * blockDimX + threadIdxX;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Tests_Kernels_Semantics_OverlapsAt(int i_0, global::System.ReadOnlySpan<int> source_1, global::System.Span<int> target_2)
{
    unchecked
    {
        if (i_0 > 0)
        {
            return;
        }
        for (int k_3 = 0; k_3 < source_1.Length; k_3 = k_3 + 1)
        {
            target_2[k_3] = source_1[k_3] * 2 + source_1[0];
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
        global::System.ReadOnlySpan<int> source_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> target_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
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
                GpuKernels_Tests_Kernels_Semantics_OverlapsAt(GpuKernels_Tests_Kernels_Semantics_Index(threadIdxX, blockIdxX, blockDimX), source_0, target_1);
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
private static int GpuKernels_Tests_Kernels_Semantics_Index(int threadIdxX, int blockIdxX, int blockDimX)
{
    unchecked
    {
        return blockIdxX * blockDimX + threadIdxX;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Tests_Kernels_Semantics_OverlapsAt(int i_0, global::System.ReadOnlySpan<int> source_1, global::System.Span<int> target_2)
{
    unchecked
    {
        if (i_0 > 0)
        {
            return;
        }
        for (int k_3 = 0; k_3 < source_1.Length; k_3 = k_3 + 1)
        {
            target_2[k_3] = source_1[k_3] * 2 + source_1[0];
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
        global::System.ReadOnlySpan<float> a_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<float> b_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<float> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                int i_3 = GpuKernels_Tests_Kernels_Semantics_Index(threadIdxX, blockIdxX, blockDimX);
                if (i_3 < a_0.Length)
                {
                    results_2[i_3] = a_0[i_3] * b_1[i_3] + a_0[a_0.Length - 1 - i_3];
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
private static int GpuKernels_Tests_Kernels_Semantics_Index(int threadIdxX, int blockIdxX, int blockDimX)
{
    unchecked
    {
        return blockIdxX * blockDimX + threadIdxX;
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
        global::System.ReadOnlySpan<float> a_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<float> b_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<float> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                int i_3 = GpuKernels_Tests_Kernels_Semantics_Index(threadIdxX, blockIdxX, blockDimX);
                if (i_3 < a_0.Length)
                {
                    results_2[i_3] = a_0[i_3] * b_1[i_3] + a_0[a_0.Length - 1 - i_3];
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
private static int GpuKernels_Tests_Kernels_Semantics_Index(int threadIdxX, int blockIdxX, int blockDimX)
{
    unchecked
    {
        return blockIdxX * blockDimX + threadIdxX;
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
        global::System.ReadOnlySpan<int> ints_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<float> floats_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                results_2[0] = global::System.Math.Abs(ints_0[0]);
                results_2[1] = global::System.Math.Sign(floats_1[0]);
                results_2[2] = global::System.Math.Clamp(ints_0[1], ints_0[2], ints_0[3]);
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
        global::System.ReadOnlySpan<int> ints_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<float> floats_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                results_2[0] = global::System.Math.Abs(ints_0[0]);
                results_2[1] = global::System.Math.Sign(floats_1[0]);
                results_2[2] = global::System.Math.Clamp(ints_0[1], ints_0[2], ints_0[3]);
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
        global::System.ReadOnlySpan<float> a_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<float> results_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
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
                int i_2 = GpuKernels_Tests_Kernels_Semantics_Index(threadIdxX, blockIdxX, blockDimX);
                if (i_2 >= a_0.Length)
                {
                    continue;
                }
                results_1[i_2] = global::System.MathF.ReciprocalEstimate(a_0[i_2]);
                results_1[a_0.Length + i_2] = global::System.MathF.ReciprocalSqrtEstimate(a_0[i_2]);
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
private static int GpuKernels_Tests_Kernels_Semantics_Index(int threadIdxX, int blockIdxX, int blockDimX)
{
    unchecked
    {
        return blockIdxX * blockDimX + threadIdxX;
    }
}
