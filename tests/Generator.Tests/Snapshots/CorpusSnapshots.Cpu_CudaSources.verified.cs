[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
[global::System.Runtime.CompilerServices.SkipLocalsInit]
private static void Run(void** arguments, in global::GpuKernels.CompilerServices.CpuBlocks blocks)
{
    unchecked
    {
        int blockDimX = blocks.Block.X;
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        global::System.ReadOnlySpan<GpuKernels_Tests_Kernels_CudaSources_Pair_System_Int32_Mirror> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<GpuKernels_Tests_Kernels_CudaSources_Pair_System_Int32_Mirror> results_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> counts_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                int temp_6 = i_3;
                GpuKernels_Tests_Kernels_CudaSources_Pair_System_Int32_Mirror temp_4 = GpuKernels_Tests_Kernels_CudaSources_Swap(x_0[i_3], ref counts_2[i_3]);
                GpuKernels_Tests_Kernels_CudaSources_Pair_System_Int32_Mirror temp_5 = GpuKernels_Tests_Kernels_CudaSources_Swap(temp_4, ref counts_2[i_3]);
                results_1[temp_6] = temp_5;
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
private static GpuKernels_Tests_Kernels_CudaSources_Pair_System_Int32_Mirror GpuKernels_Tests_Kernels_CudaSources_Swap(GpuKernels_Tests_Kernels_CudaSources_Pair_System_Int32_Mirror pair_0, ref int count_1)
{
    unchecked
    {
        GpuKernels_Tests_Kernels_CudaSources_Pair_System_Int32_Mirror temp_2 = default(GpuKernels_Tests_Kernels_CudaSources_Pair_System_Int32_Mirror);
        temp_2.First_0 = pair_0.Second_4;
        int temp_4 = pair_0.First_0;
        int temp_3 = count_1;
        count_1 = temp_3 + 1;
        temp_2.Second_4 = temp_4 + temp_3;
        return temp_2;
    }
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_CudaSources_Pair_System_Int32_Mirror
{
    public int First_0;
    public int Second_4;
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
        global::System.ReadOnlySpan<uint> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<uint> results_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> powers_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                results_1[i_3] = GpuKernels_Tests_Kernels_CudaSources_ReverseBits(x_0[i_3]) ^ GpuKernels_Tests_Kernels_CudaSources_ReverseBits(x_0[i_3] + 1u);
                int temp_5 = i_3;
                int temp_4 = GpuKernels_Tests_Kernels_CudaSources_PowerOfTen(i_3);
                powers_2[temp_5] = temp_4;
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
private static uint GpuKernels_Tests_Kernels_CudaSources_ReverseBits(uint x_0)
{
    unchecked
    {
        uint result_1 = 0u;
        for (int i_2 = 0; i_2 < 32; i_2 = i_2 + 1)
        {
            result_1 = result_1 | (x_0 >> (i_2 & 31) & 1u) << (31 - i_2 & 31);
        }
        return result_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_CudaSources_PowerAt(int n_0)
{
    unchecked
    {
        if (n_0 < 0)
        {
            throw new global::System.ArgumentException("negative");
        }
        return Powers_t0[n_0];
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_CudaSources_PowerOfTen(int n_0)
{
    unchecked
    {
        int temp_1 = GpuKernels_Tests_Kernels_CudaSources_PowerAt(n_0 & 3);
        return temp_1;
    }
}

private static global::System.ReadOnlySpan<int> Powers_t0 => new int[] { 1, 10, 100, 1000 };

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
[global::System.Runtime.CompilerServices.SkipLocalsInit]
private static void Run(void** arguments, in global::GpuKernels.CompilerServices.CpuBlocks blocks)
{
    unchecked
    {
        int blockDimX = blocks.Block.X;
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        global::System.ReadOnlySpan<long> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
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
                results_1[i_2] = GpuKernels_Tests_Kernels_CudaSources_IsSmall(x_0[i_2]) ? 1 : 0;
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
private static bool GpuKernels_Tests_Kernels_CudaSources_IsSmall(long n_0)
{
    unchecked
    {
        return n_0 < 10L;
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
        global::System.Span<float> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<float> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
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
                int i_2 = threadIdxX * 4;
                GpuKernels_Tests_Kernels_CudaSources_AddFirst(x_0, y_1.Slice(1), i_2);
                GpuKernels_Tests_Kernels_CudaSources_AddFirst(x_0.Slice(i_2 + 2, 2), y_1, 0);
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
private static void GpuKernels_Tests_Kernels_CudaSources_AddFirst(global::System.Span<float> x_0, global::System.ReadOnlySpan<float> y_1, int first_2)
{
    unchecked
    {
        if (first_2 + 1 < x_0.Length && y_1.Length > 0)
        {
            x_0[first_2] = x_0[first_2] + y_1[0];
            x_0[first_2 + 1] = (float)x_0.Length;
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
        global::System.ReadOnlySpan<GpuKernels_Tests_Kernels_CudaSources_CircleMirror> circles_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<GpuKernels_Tests_Kernels_CudaSources_CircleMirror> moved_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> counts_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<float> previous_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
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
                int i_4 = threadIdxX;
                int count_5 = i_4;
                GpuKernels_Tests_Kernels_CudaSources_CircleMirror temp_6 = GpuKernels_Tests_Kernels_CudaSources_Move(circles_0[i_4], 2f, (i_4 % 3 != 0), ref count_5, ref previous_3[i_4]);
                GpuKernels_Tests_Kernels_CudaSources_CircleMirror circle_7 = temp_6;
                int temp_13 = i_4;
                GpuKernels_Tests_Kernels_CudaSources_CircleMirror temp_9 = circle_7;
                bool temp_10 = circle_7.IsFilled_8;
                int temp_11 = i_4;
                float before_8 = default;
                GpuKernels_Tests_Kernels_CudaSources_CircleMirror temp_12 = GpuKernels_Tests_Kernels_CudaSources_Move(temp_9, -0.5f, temp_10, ref counts_2[temp_11], ref before_8);
                moved_1[temp_13] = temp_12;
                counts_2[i_4] = counts_2[i_4] + (count_5 * 100 + (int)before_8);
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
private static GpuKernels_Tests_Kernels_CudaSources_CircleMirror GpuKernels_Tests_Kernels_CudaSources_Move(GpuKernels_Tests_Kernels_CudaSources_CircleMirror circle_0, float dx_1, bool isFilled_2, ref int count_3, ref float previous_4)
{
    unchecked
    {
        GpuKernels_Tests_Kernels_CudaSources_CircleMirror moved_5 = circle_0;
        moved_5.X_0 = moved_5.X_0 + dx_1;
        moved_5.IsFilled_8 = isFilled_2 && circle_0.X_0 > 0f;
        count_3 = count_3 + (moved_5.IsFilled_8 ? 1 : 2);
        previous_4 = circle_0.Y_4;
        return moved_5;
    }
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_CudaSources_CircleMirror
{
    public float X_0;
    public float Y_4;
    public bool IsFilled_8;
}
