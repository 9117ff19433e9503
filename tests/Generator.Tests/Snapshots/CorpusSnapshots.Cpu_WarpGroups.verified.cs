[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
[global::System.Runtime.CompilerServices.SkipLocalsInit]
private static void Run(void** arguments, in global::GpuKernels.CompilerServices.CpuBlocks blocks)
{
    unchecked
    {
        int blockDimX = blocks.Block.X;
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        global::System.ReadOnlySpan<global::GpuKernels.BFloat16> a_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<global::GpuKernels.BFloat16> b_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<float> c_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<global::GpuKernels.BFloat16> rounded_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::System.Span<global::GpuKernels.BFloat16> tiles_4 = blocks.Arena.Allocate<global::GpuKernels.BFloat16>((blocks.SharedBytes / sizeof(global::GpuKernels.BFloat16)));
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        global::System.Span<GpuKernels_WarpGroupAccumulatorMirror> sum_5_perThread = blocks.Arena.Allocate<GpuKernels_WarpGroupAccumulatorMirror>(threads);
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
                GpuKernels_WarpGroupAccumulatorMirror sum_5 = default(GpuKernels_WarpGroupAccumulatorMirror);
                sum_5_perThread[thread] = sum_5;
            }
            for (int k_6 = 0; k_6 < 128; k_6 = k_6 + 64)
            {
                for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    for (int t_7 = threadIdxX; t_7 < 4096; t_7 = t_7 + 128)
                    {
                        tiles_4[GpuKernels_SwizzledTile_Index(t_7 / 64, t_7 % 64, 64)] = a_0[t_7 / 64 * 2 * 64 + k_6 + t_7 % 64];
                    }
                    for (int t_8 = threadIdxX; t_8 < 16384; t_8 = t_8 + 128)
                    {
                        tiles_4[4096 + GpuKernels_SwizzledTile_Index(t_8 / 256, t_8 % 256, 64)] = b_1[k_6 * 256 + t_8];
                    }
                }
                // barrier 0
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
                for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
                {
                    int thread = row + threadIdxX;
                    GpuKernels_WarpGroupAccumulatorMirror sum_5 = sum_5_perThread[thread];
                    if (k_6 == 0)
                    {
                        GpuKernels_WarpGroup_MultiplyAdd(tiles_4, tiles_4.Slice(4096), ref sum_5, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                    }
                    else
                    {
                        GpuKernels_WarpGroup_BeginMultiplyAdd(tiles_4, tiles_4.Slice(4096), ref sum_5, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                        GpuKernels_WarpGroup_Wait(ref sum_5);
                    }
                    sum_5_perThread[thread] = sum_5;
                }
                // barrier 1
            }
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int thread = row + threadIdxX;
                GpuKernels_WarpGroupAccumulatorMirror sum_5 = sum_5_perThread[thread];
                GpuKernels_WarpGroup_Store(ref sum_5, c_2, 256, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                GpuKernels_WarpGroup_Store__2(ref sum_5, rounded_3, 256, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
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
private static int GpuKernels_SwizzledTile_Index(int row_0, int column_1, int rows_2)
{
    unchecked
    {
        return (column_1 / 64 * rows_2 + row_0) * 64 + ((column_1 / 8 ^ row_0) & 7) * 8 + column_1 % 8;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_WarpGroup_Row(int element_0, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        return ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX >> 5) % 4 * 16 + ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) / 4 + ((element_0 & 2) << 2);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_WarpGroup_Column(int element_0, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        return ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) % 4 * 2 + (element_0 & 1) + (element_0 >> 2 << 3);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_WarpGroup_BeginMultiplyAdd(global::System.ReadOnlySpan<global::GpuKernels.BFloat16> a_0, global::System.ReadOnlySpan<global::GpuKernels.BFloat16> b_1, ref GpuKernels_WarpGroupAccumulatorMirror sum_2, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        for (int i_3 = 0; i_3 < 128; i_3 = i_3 + 1)
        {
            int row_4 = GpuKernels_WarpGroup_Row(i_3, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
            int column_5 = GpuKernels_WarpGroup_Column(i_3, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
            double product_6 = 0d;
            for (int k_7 = 0; k_7 < 64; k_7 = k_7 + 1)
            {
                product_6 = product_6 + (double)(float)a_0[GpuKernels_SwizzledTile_Index(row_4, k_7, 64)] * (double)(float)b_1[GpuKernels_SwizzledTile_Index(k_7, column_5, 64)];
            }
            sum_2.element_0[i_3] = (float)((double)sum_2.element_0[i_3] + product_6);
        }
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_WarpGroup_Wait(ref GpuKernels_WarpGroupAccumulatorMirror sum_0)
{
    unchecked
    {
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_WarpGroup_MultiplyAdd(global::System.ReadOnlySpan<global::GpuKernels.BFloat16> a_0, global::System.ReadOnlySpan<global::GpuKernels.BFloat16> b_1, ref GpuKernels_WarpGroupAccumulatorMirror sum_2, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        GpuKernels_WarpGroup_BeginMultiplyAdd(a_0, b_1, ref sum_2, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
        GpuKernels_WarpGroup_Wait(ref sum_2);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static bool GpuKernels_TensorCore_IsPaired(global::System.Span<uint> x_0, int i_1, int line_2, int step_3)
{
    unchecked
    {
        return step_3 == 1 && line_2 % 2 == 0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_WarpGroup_Offset(int element_0, int leadingDimension_1)
{
    unchecked
    {
        return (element_0 & 2) * 4 * leadingDimension_1 + element_0 / 4 * 8;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_TensorCore_StorePair(global::System.Span<uint> x_0, int i_1, int step_2, bool isPaired_3, uint first_4, uint second_5)
{
    unchecked
    {
        x_0[i_1] = first_4;
        x_0[i_1 + step_2] = second_5;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_WarpGroup_Store(ref GpuKernels_WarpGroupAccumulatorMirror sum_0, global::System.Span<float> destination_1, int leadingDimension_2, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        int first_3 = GpuKernels_WarpGroup_Row(0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * leadingDimension_2 + GpuKernels_WarpGroup_Column(0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
        global::System.Span<uint> bits_4 = global::System.Runtime.InteropServices.MemoryMarshal.Cast<float, uint>(destination_1);
        bool isPaired_5 = GpuKernels_TensorCore_IsPaired(bits_4, first_3, leadingDimension_2, 1);
        for (int i_6 = 0; i_6 < 128; i_6 = i_6 + 2)
        {
            uint low_7 = global::System.BitConverter.SingleToUInt32Bits(sum_0.element_0[i_6]);
            uint high_8 = global::System.BitConverter.SingleToUInt32Bits(sum_0.element_0[i_6 + 1]);
            GpuKernels_TensorCore_StorePair(bits_4, first_3 + GpuKernels_WarpGroup_Offset(i_6, leadingDimension_2), 1, isPaired_5, low_7, high_8);
        }
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static bool GpuKernels_TensorCore_IsPaired__2(global::System.Span<ushort> x_0, int i_1, int line_2, int step_3)
{
    unchecked
    {
        return step_3 == 1 && line_2 % 2 == 0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_TensorCore_StorePair__2(global::System.Span<global::GpuKernels.BFloat16> x_0, int i_1, int step_2, bool isPaired_3, float first_4, float second_5)
{
    unchecked
    {
        x_0[i_1] = (global::GpuKernels.BFloat16)first_4;
        x_0[i_1 + step_2] = (global::GpuKernels.BFloat16)second_5;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_WarpGroup_StorePairs(ref GpuKernels_WarpGroupAccumulatorMirror sum_0, global::System.Span<global::GpuKernels.BFloat16> destination_1, int first_2, int leadingDimension_3, bool isPaired_4)
{
    unchecked
    {
        for (int i_5 = 0; i_5 < 128; i_5 = i_5 + 2)
        {
            GpuKernels_TensorCore_StorePair__2(destination_1, first_2 + GpuKernels_WarpGroup_Offset(i_5, leadingDimension_3), 1, isPaired_4, sum_0.element_0[i_5], sum_0.element_0[i_5 + 1]);
        }
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_WarpGroup_Store__2(ref GpuKernels_WarpGroupAccumulatorMirror sum_0, global::System.Span<global::GpuKernels.BFloat16> destination_1, int leadingDimension_2, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        int first_3 = GpuKernels_WarpGroup_Row(0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * leadingDimension_2 + GpuKernels_WarpGroup_Column(0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
        bool isPaired_4 = GpuKernels_TensorCore_IsPaired__2(global::System.Runtime.InteropServices.MemoryMarshal.Cast<global::GpuKernels.BFloat16, ushort>(destination_1), first_3, leadingDimension_2, 1);
        if (isPaired_4)
        {
            GpuKernels_WarpGroupAccumulatorMirror temp_5 = sum_0;
            GpuKernels_WarpGroup_StorePairs(ref temp_5, destination_1, first_3, leadingDimension_2, true);
        }
        else
        {
            GpuKernels_WarpGroupAccumulatorMirror temp_6 = sum_0;
            GpuKernels_WarpGroup_StorePairs(ref temp_6, destination_1, first_3, leadingDimension_2, false);
        }
    }
}

[global::System.Runtime.CompilerServices.InlineArray(128)]
private struct Array128Of_float_ { private float first; }

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_WarpGroupAccumulatorMirror
{
    public Array128Of_float_ element_0;
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
        global::System.ReadOnlySpan<global::System.Half> a_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<global::System.Half> b_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<global::System.Half> c_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<global::System.Half> tiles_3 = blocks.Arena.Allocate<global::System.Half>((blocks.SharedBytes / sizeof(global::System.Half)));
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
                for (int t_4 = threadIdxX; t_4 < 4096; t_4 = t_4 + 128)
                {
                    tiles_3[GpuKernels_SwizzledTile_Index(t_4 / 64, t_4 % 64, 64)] = a_0[t_4];
                }
                for (int t_5 = threadIdxX; t_5 < 16384; t_5 = t_5 + 128)
                {
                    tiles_3[4096 + GpuKernels_SwizzledTile_Index(t_5 / 256, t_5 % 256, 64)] = b_1[t_5];
                }
            }
            // barrier 0
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                at.X = threadIdxX;
                GpuKernels_WarpGroupAccumulatorMirror sum_6 = default(GpuKernels_WarpGroupAccumulatorMirror);
                GpuKernels_WarpGroup_MultiplyAdd(tiles_3, tiles_3.Slice(4096), ref sum_6, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                for (int i_7 = 0; i_7 < 128; i_7 = i_7 + 1)
                {
                    sum_6.element_0[i_7] = GpuKernels_WarpGroup_Column(i_7, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) == 0 ? (float)GpuKernels_WarpGroup_Row(i_7, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) : sum_6.element_0[i_7] * 2f;
                }
                GpuKernels_WarpGroup_Store(ref sum_6, c_2, 256, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
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
private static int GpuKernels_SwizzledTile_Index(int row_0, int column_1, int rows_2)
{
    unchecked
    {
        return (column_1 / 64 * rows_2 + row_0) * 64 + ((column_1 / 8 ^ row_0) & 7) * 8 + column_1 % 8;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_WarpGroup_Row(int element_0, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        return ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX >> 5) % 4 * 16 + ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) / 4 + ((element_0 & 2) << 2);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_WarpGroup_Column(int element_0, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        return ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) % 4 * 2 + (element_0 & 1) + (element_0 >> 2 << 3);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_WarpGroup_BeginMultiplyAdd(global::System.ReadOnlySpan<global::System.Half> a_0, global::System.ReadOnlySpan<global::System.Half> b_1, ref GpuKernels_WarpGroupAccumulatorMirror sum_2, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        for (int i_3 = 0; i_3 < 128; i_3 = i_3 + 1)
        {
            int row_4 = GpuKernels_WarpGroup_Row(i_3, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
            int column_5 = GpuKernels_WarpGroup_Column(i_3, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
            double product_6 = 0d;
            for (int k_7 = 0; k_7 < 64; k_7 = k_7 + 1)
            {
                product_6 = product_6 + (double)(float)a_0[GpuKernels_SwizzledTile_Index(row_4, k_7, 64)] * (double)(float)b_1[GpuKernels_SwizzledTile_Index(k_7, column_5, 64)];
            }
            sum_2.element_0[i_3] = (float)((double)sum_2.element_0[i_3] + product_6);
        }
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_WarpGroup_Wait(ref GpuKernels_WarpGroupAccumulatorMirror sum_0)
{
    unchecked
    {
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_WarpGroup_MultiplyAdd(global::System.ReadOnlySpan<global::System.Half> a_0, global::System.ReadOnlySpan<global::System.Half> b_1, ref GpuKernels_WarpGroupAccumulatorMirror sum_2, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        GpuKernels_WarpGroup_BeginMultiplyAdd(a_0, b_1, ref sum_2, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
        GpuKernels_WarpGroup_Wait(ref sum_2);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static bool GpuKernels_TensorCore_IsPaired(global::System.Span<ushort> x_0, int i_1, int line_2, int step_3)
{
    unchecked
    {
        return step_3 == 1 && line_2 % 2 == 0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_WarpGroup_Offset(int element_0, int leadingDimension_1)
{
    unchecked
    {
        return (element_0 & 2) * 4 * leadingDimension_1 + element_0 / 4 * 8;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_TensorCore_StorePair(global::System.Span<ushort> x_0, int i_1, int step_2, bool isPaired_3, ushort first_4, ushort second_5)
{
    unchecked
    {
        x_0[i_1] = first_4;
        x_0[i_1 + step_2] = second_5;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_WarpGroup_Store(ref GpuKernels_WarpGroupAccumulatorMirror sum_0, global::System.Span<global::System.Half> destination_1, int leadingDimension_2, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        int first_3 = GpuKernels_WarpGroup_Row(0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * leadingDimension_2 + GpuKernels_WarpGroup_Column(0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
        global::System.Span<ushort> bits_4 = global::System.Runtime.InteropServices.MemoryMarshal.Cast<global::System.Half, ushort>(destination_1);
        bool isPaired_5 = GpuKernels_TensorCore_IsPaired(bits_4, first_3, leadingDimension_2, 1);
        for (int i_6 = 0; i_6 < 128; i_6 = i_6 + 2)
        {
            ushort low_7 = global::System.BitConverter.HalfToUInt16Bits((global::System.Half)sum_0.element_0[i_6]);
            ushort high_8 = global::System.BitConverter.HalfToUInt16Bits((global::System.Half)sum_0.element_0[i_6 + 1]);
            GpuKernels_TensorCore_StorePair(bits_4, first_3 + GpuKernels_WarpGroup_Offset(i_6, leadingDimension_2), 1, isPaired_5, low_7, high_8);
        }
    }
}

[global::System.Runtime.CompilerServices.InlineArray(128)]
private struct Array128Of_float_ { private float first; }

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_WarpGroupAccumulatorMirror
{
    public Array128Of_float_ element_0;
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
        global::System.ReadOnlySpan<global::System.Half> a_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<global::System.Half> b_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<float> c_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<float> scales_3 = blocks.Arena.Allocate<float>(3);
        global::System.Span<global::System.Half> left_4 = blocks.Arena.Allocate<global::System.Half>(4096);
        global::System.Span<global::System.Half> right_5 = blocks.Arena.Allocate<global::System.Half>(16384);
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
                if (threadIdxX < 3)
                {
                    scales_3[threadIdxX] = (float)threadIdxX * 0.5f;
                }
                for (int t_6 = threadIdxX; t_6 < 4096; t_6 = t_6 + 128)
                {
                    left_4[GpuKernels_SwizzledTile_Index(t_6 / 64, t_6 % 64, 64)] = a_0[t_6];
                }
                for (int t_7 = threadIdxX; t_7 < 16384; t_7 = t_7 + 128)
                {
                    right_5[GpuKernels_SwizzledTile_Index(t_7 / 256, t_7 % 256, 64)] = b_1[t_7];
                }
            }
            // barrier 0
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                at.X = threadIdxX;
                GpuKernels_WarpGroupAccumulatorMirror sum_8 = default(GpuKernels_WarpGroupAccumulatorMirror);
                GpuKernels_WarpGroup_MultiplyAdd(left_4, right_5, ref sum_8, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                for (int i_9 = 0; i_9 < 128; i_9 = i_9 + 1)
                {
                    sum_8.element_0[i_9] = sum_8.element_0[i_9] * scales_3[1];
                }
                GpuKernels_WarpGroup_Store(ref sum_8, c_2, 256, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
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
private static int GpuKernels_SwizzledTile_Index(int row_0, int column_1, int rows_2)
{
    unchecked
    {
        return (column_1 / 64 * rows_2 + row_0) * 64 + ((column_1 / 8 ^ row_0) & 7) * 8 + column_1 % 8;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_WarpGroup_Row(int element_0, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        return ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX >> 5) % 4 * 16 + ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) / 4 + ((element_0 & 2) << 2);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_WarpGroup_Column(int element_0, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        return ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) % 4 * 2 + (element_0 & 1) + (element_0 >> 2 << 3);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_WarpGroup_BeginMultiplyAdd(global::System.ReadOnlySpan<global::System.Half> a_0, global::System.ReadOnlySpan<global::System.Half> b_1, ref GpuKernels_WarpGroupAccumulatorMirror sum_2, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        for (int i_3 = 0; i_3 < 128; i_3 = i_3 + 1)
        {
            int row_4 = GpuKernels_WarpGroup_Row(i_3, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
            int column_5 = GpuKernels_WarpGroup_Column(i_3, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
            double product_6 = 0d;
            for (int k_7 = 0; k_7 < 64; k_7 = k_7 + 1)
            {
                product_6 = product_6 + (double)(float)a_0[GpuKernels_SwizzledTile_Index(row_4, k_7, 64)] * (double)(float)b_1[GpuKernels_SwizzledTile_Index(k_7, column_5, 64)];
            }
            sum_2.element_0[i_3] = (float)((double)sum_2.element_0[i_3] + product_6);
        }
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_WarpGroup_Wait(ref GpuKernels_WarpGroupAccumulatorMirror sum_0)
{
    unchecked
    {
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_WarpGroup_MultiplyAdd(global::System.ReadOnlySpan<global::System.Half> a_0, global::System.ReadOnlySpan<global::System.Half> b_1, ref GpuKernels_WarpGroupAccumulatorMirror sum_2, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        GpuKernels_WarpGroup_BeginMultiplyAdd(a_0, b_1, ref sum_2, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
        GpuKernels_WarpGroup_Wait(ref sum_2);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static bool GpuKernels_TensorCore_IsPaired(global::System.Span<uint> x_0, int i_1, int line_2, int step_3)
{
    unchecked
    {
        return step_3 == 1 && line_2 % 2 == 0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_WarpGroup_Offset(int element_0, int leadingDimension_1)
{
    unchecked
    {
        return (element_0 & 2) * 4 * leadingDimension_1 + element_0 / 4 * 8;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_TensorCore_StorePair(global::System.Span<uint> x_0, int i_1, int step_2, bool isPaired_3, uint first_4, uint second_5)
{
    unchecked
    {
        x_0[i_1] = first_4;
        x_0[i_1 + step_2] = second_5;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_WarpGroup_Store(ref GpuKernels_WarpGroupAccumulatorMirror sum_0, global::System.Span<float> destination_1, int leadingDimension_2, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        int first_3 = GpuKernels_WarpGroup_Row(0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * leadingDimension_2 + GpuKernels_WarpGroup_Column(0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
        global::System.Span<uint> bits_4 = global::System.Runtime.InteropServices.MemoryMarshal.Cast<float, uint>(destination_1);
        bool isPaired_5 = GpuKernels_TensorCore_IsPaired(bits_4, first_3, leadingDimension_2, 1);
        for (int i_6 = 0; i_6 < 128; i_6 = i_6 + 2)
        {
            uint low_7 = global::System.BitConverter.SingleToUInt32Bits(sum_0.element_0[i_6]);
            uint high_8 = global::System.BitConverter.SingleToUInt32Bits(sum_0.element_0[i_6 + 1]);
            GpuKernels_TensorCore_StorePair(bits_4, first_3 + GpuKernels_WarpGroup_Offset(i_6, leadingDimension_2), 1, isPaired_5, low_7, high_8);
        }
    }
}

[global::System.Runtime.CompilerServices.InlineArray(128)]
private struct Array128Of_float_ { private float first; }

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_WarpGroupAccumulatorMirror
{
    public Array128Of_float_ element_0;
}
