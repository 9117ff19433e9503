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
        global::System.ReadOnlySpan<double> numbers_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
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
                int i_3 = threadIdxX;
                int n_4 = values_0[i_3];
                int flags_5 = 0;
                int calls_6 = 0;
                double number_7 = numbers_1[i_3 % numbers_1.Length];
                if (n_4 == 7)
                {
                    flags_5 = flags_5 | 1;
                }
                int temp_8 = values_0[i_3];
                if (temp_8 > 1 && temp_8 < 100)
                {
                    flags_5 = flags_5 | 2;
                }
                if (!(n_4 == 0 || n_4 == 1 || n_4 < -5))
                {
                    flags_5 = flags_5 | 4;
                }
                int copy_10 = default;
                bool temp_11 = n_4 > 3;
                if (temp_11)
                {
                    int temp_9 = values_0[i_3];
                    copy_10 = temp_9;
                    temp_11 = temp_9 >= 5;
                }
                int twice_13 = default;
                bool temp_14 = temp_11;
                if (temp_14)
                {
                    int temp_12 = copy_10 * 2;
                    twice_13 = temp_12;
                    temp_14 = true;
                }
                if (temp_14)
                {
                    flags_5 = flags_5 | twice_13 << 8;
                }
                if (double.IsNaN(number_7))
                {
                    flags_5 = flags_5 | 8;
                }
                if (number_7 == 0d || number_7 > 10d || number_7 == global::System.BitConverter.Int64BitsToDouble(-4503599627370496L))
                {
                    flags_5 = flags_5 | 16;
                }
                if (!!double.IsNaN(number_7))
                {
                    flags_5 = flags_5 | 32;
                }
                bool temp_15 = (n_4 & 1) == 0;
                if (temp_15)
                {
                    flags_5 = flags_5 | 64;
                }
                byte temp_16 = (byte)n_4;
                if ((int)temp_16 == 255 || (int)temp_16 == 3)
                {
                    flags_5 = flags_5 | 128;
                }
                int temp_17 = GpuKernels_Tests_Kernels_Patterns_Next(ref calls_6);
                int first_18 = default;
                bool temp_19 = temp_17 == 10;
                if (temp_19)
                {
                    first_18 = temp_17;
                    temp_19 = true;
                }
                bool temp_21 = temp_19;
                if (temp_21)
                {
                    int temp_20 = GpuKernels_Tests_Kernels_Patterns_Next(ref calls_6);
                    temp_21 = temp_20 == 20 || temp_20 == 30;
                }
                if (temp_21)
                {
                    flags_5 = flags_5 + first_18;
                }
                results_2[i_3] = flags_5 * 16 + calls_6;
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
private static int GpuKernels_Tests_Kernels_Patterns_Next(ref int calls_0)
{
    unchecked
    {
        calls_0 = calls_0 + 1;
        return calls_0 * 10;
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
                int n_3 = values_0[i_2];
                int calls_4 = 0;
                int size_5 = n_3 < 0 ? -1 : (n_3 == 0 ? 0 : (n_3 > 0 && n_3 < 10 ? 1 : 2));
                long wide_6 = n_3 == 1 ? 1L : (n_3 == 2 ? 5000000000L : (long)n_3);
                int temp_7 = values_0[i_2];
                int m_11 = default;
                int other_15 = default;
                int temp_18 = default;
                if (temp_7 == 0)
                {
                    int temp_8 = GpuKernels_Tests_Kernels_Patterns_Next(ref calls_4);
                    temp_18 = temp_8 + 1;
                }
                else
                {
                    bool temp_10 = temp_7 > 5;
                    if (temp_10)
                    {
                        int temp_9 = GpuKernels_Tests_Kernels_Patterns_Next(ref calls_4);
                        temp_10 = temp_9 + n_3 > 50;
                    }
                    int temp_17 = default;
                    if (temp_10)
                    {
                        temp_17 = 2;
                    }
                    else
                    {
                        bool temp_12 = temp_7 > 5;
                        if (temp_12)
                        {
                            m_11 = temp_7;
                            temp_12 = true;
                        }
                        int temp_16 = default;
                        if (temp_12 && m_11 % 2 == 0)
                        {
                            int temp_14 = m_11;
                            int temp_13 = GpuKernels_Tests_Kernels_Patterns_Next(ref calls_4);
                            temp_16 = temp_14 + temp_13;
                        }
                        else
                        {
                            other_15 = temp_7;
                            temp_16 = -other_15;
                        }
                        temp_17 = temp_16;
                    }
                    temp_18 = temp_17;
                }
                int effects_19 = temp_18;
                byte temp_20 = (byte)n_3;
                int named_21 = (int)temp_20 == 0 ? 1 : ((int)temp_20 == 1 ? 2 : ((int)temp_20 == 2 ? 3 : ((int)temp_20 == 200 ? 4 : 5)));
                int temp_25 = n_3;
                int temp_24 = default;
                if (n_3 > 3)
                {
                    int temp_22 = n_3;
                    n_3 = temp_22 + 1;
                    temp_24 = temp_22;
                }
                else
                {
                    int temp_23 = n_3;
                    n_3 = temp_23 - 1;
                    temp_24 = temp_23;
                }
                int order_26 = temp_25 + temp_24 + n_3;
                int temp_29 = i_2;
                int temp_28 = size_5 + (int)(wide_6 >> 3) + effects_19 * 7 + named_21 * 1000 + order_26;
                bool temp_27 = n_3 > 0;
                results_1[temp_29] = temp_28 + (temp_27 ? 1 : 0) + calls_4;
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
private static int GpuKernels_Tests_Kernels_Patterns_Next(ref int calls_0)
{
    unchecked
    {
        calls_0 = calls_0 + 1;
        return calls_0 * 10;
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
        global::System.ReadOnlySpan<GpuKernels_Tests_Kernels_Patterns_ItemMirror> items_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
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
                GpuKernels_Tests_Kernels_Patterns_ItemMirror item_3 = items_0[i_2];
                GpuKernels_Tests_Kernels_Patterns_ItemMirror temp_4 = item_3;
                int low_5 = default;
                int high_6 = default;
                GpuKernels_Tests_Kernels_Patterns_ItemMirror other_9 = default;
                int temp_13 = default;
                if ((int)temp_4.Color_0 == 0 && temp_4.Weight_16 > 2.5d)
                {
                    temp_13 = 1;
                }
                else
                {
                    low_5 = temp_4.Range_4.Low_0;
                    bool temp_7 = temp_4.Range_4.High_4 > 5;
                    if (temp_7)
                    {
                        high_6 = temp_4.Range_4.High_4;
                        temp_7 = true;
                    }
                    int temp_12 = default;
                    if (temp_7 && low_5 != high_6)
                    {
                        temp_12 = low_5 * high_6;
                    }
                    else
                    {
                        int temp_8 = GpuKernels_Tests_Kernels_Patterns_Range_get__Length(temp_4.Range_4);
                        int temp_11 = default;
                        if (temp_8 < 0)
                        {
                            temp_11 = -1;
                        }
                        else
                        {
                            bool temp_10 = !((int)temp_4.Color_0 == 1 || (int)temp_4.Color_0 == 2);
                            if (temp_10)
                            {
                                other_9 = temp_4;
                                temp_10 = true;
                            }
                            temp_11 = temp_10 ? (int)other_9.Color_0 : 9;
                        }
                        temp_12 = temp_11;
                    }
                    temp_13 = temp_12;
                }
                int result_14 = temp_13;
                GpuKernels_Tests_Kernels_Patterns_ItemMirror temp_15 = items_0[i_2];
                int temp_16 = GpuKernels_Tests_Kernels_Patterns_Range_get__Length(temp_15.Range_4);
                GpuKernels_Tests_Kernels_Patterns_RangeMirror range_17 = default;
                bool temp_18 = temp_16 > 3;
                if (temp_18)
                {
                    range_17 = temp_15.Range_4;
                    temp_18 = true;
                }
                byte color_19 = default;
                bool temp_20 = temp_18;
                if (temp_20)
                {
                    color_19 = temp_15.Color_0;
                    temp_20 = true;
                }
                if (temp_20)
                {
                    result_14 = result_14 + (range_17.Low_0 * 100 + (int)color_19);
                }
                if (double.IsNaN(item_3.Weight_16) || item_3.Range_4.Low_0 == 1)
                {
                    result_14 = result_14 + 5000;
                }
                results_1[i_2] = result_14;
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
private static int GpuKernels_Tests_Kernels_Patterns_Range_get__Length(GpuKernels_Tests_Kernels_Patterns_RangeMirror this_0)
{
    unchecked
    {
        return this_0.High_4 - this_0.Low_0;
    }
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_Patterns_RangeMirror
{
    public int Low_0;
    public int High_4;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_Patterns_ItemMirror
{
    public byte Color_0;
    public GpuKernels_Tests_Kernels_Patterns_RangeMirror Range_4;
    public double Weight_16;
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
        global::System.ReadOnlySpan<float> floats_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                int calls_4 = 0;
                int result_5 = 0;
                for (int k_6 = 0; k_6 < 4; k_6 = k_6 + 1)
                {
                    int temp_7 = values_0[i_3] + k_6;
                    int section_8 = default;
                    int n_9 = default;
                    int m_12 = default;
                    if (temp_7 == 0)
                    {
                        section_8 = 1;
                    }
                    else
                    {
                        if (temp_7 > 90 && temp_7 < 95)
                        {
                            section_8 = 1;
                        }
                        else
                        {
                            if (temp_7 == int.MinValue)
                            {
                                section_8 = 2;
                            }
                            else
                            {
                                n_9 = temp_7;
                                bool temp_11 = n_9 % 2 == 0;
                                if (temp_11)
                                {
                                    int temp_10 = GpuKernels_Tests_Kernels_Patterns_Next(ref calls_4);
                                    temp_11 = temp_10 > 10;
                                }
                                if (temp_11)
                                {
                                    section_8 = 3;
                                }
                                else
                                {
                                    m_12 = temp_7;
                                    if (temp_7 == 7 || temp_7 == 8)
                                    {
                                        section_8 = 4;
                                    }
                                    else
                                    {
                                        section_8 = 0;
                                    }
                                }
                            }
                        }
                    }
                    switch (section_8)
                    {
                        case 0: default:
                        {
                            result_5 = result_5 + 1;
                            break;
                        }
                        case 1:
                        {
                            if (k_6 == 1)
                            {
                                break;
                            }
                            result_5 = result_5 + 10;
                            continue;
                        }
                        case 2:
                        {
                            result_5 = result_5 + 50;
                            break;
                        }
                        case 3:
                        {
                            result_5 = result_5 + n_9;
                            continue;
                        }
                        case 4:
                        {
                            if (m_12 == 7)
                            {
                                goto nextThread0;
                            }
                            result_5 = result_5 + m_12;
                            break;
                        }
                    }
                    result_5 = result_5 * 3;
                }
                results_2[i_3] = result_5 + calls_4 + GpuKernels_Tests_Kernels_Patterns_Classify(floats_1[i_3 % floats_1.Length]);
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

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Patterns_Next(ref int calls_0)
{
    unchecked
    {
        calls_0 = calls_0 + 1;
        return calls_0 * 10;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Patterns_Classify(float value_0)
{
    unchecked
    {
        float temp_1 = value_0;
        int section_2 = default;
        if (float.IsNaN(temp_1))
        {
            section_2 = 0;
        }
        else
        {
            if (temp_1 == 1.5f || temp_1 == 2.5f)
            {
                section_2 = 1;
            }
            else
            {
                if (temp_1 < 0f && value_0 > -10f)
                {
                    section_2 = 2;
                }
                else
                {
                    section_2 = 3;
                }
            }
        }
        switch (section_2)
        {
            case 0:
            {
                return -1;
            }
            case 1:
            {
                return 3;
            }
            case 2:
            {
                return 4;
            }
            case 3: default:
            {
                return 5;
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
        global::System.ReadOnlySpan<int> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
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
                y_1[i_2] = GpuKernels_Tests_Kernels_Patterns_Classify(x_0.Slice(i_2)) + 1000 * GpuKernels_Tests_Kernels_Patterns_Classify(x_0.Slice(i_2, x_0.Length - (x_0.Length - i_2) / 2 - i_2));
                bool temp_4 = y_1.Length >= 2;
                if (temp_4)
                {
                    int temp_3 = y_1[y_1.Length - 1];
                    temp_4 = temp_3 >= 0;
                }
                if (!temp_4 && !(y_1.Length == 1))
                {
                    y_1[i_2] = y_1[i_2] - 1;
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
private static int GpuKernels_Tests_Kernels_Patterns_Classify(global::System.ReadOnlySpan<int> x_0)
{
    unchecked
    {
        global::System.ReadOnlySpan<int> temp_1 = x_0;
        int only_3 = default;
        int a_10 = default;
        int z_14 = default;
        int a_19 = default;
        global::System.ReadOnlySpan<int> middle_22 = default;
        int end_27 = default;
        int temp_35 = default;
        if (temp_1.Length == 0)
        {
            temp_35 = 1;
        }
        else
        {
            bool temp_4 = temp_1.Length == 1;
            if (temp_4)
            {
                int temp_2 = temp_1[0];
                only_3 = temp_2;
                temp_4 = true;
            }
            int temp_34 = default;
            if (temp_4)
            {
                temp_34 = 2 + only_3;
            }
            else
            {
                bool temp_6 = temp_1.Length >= 2;
                if (temp_6)
                {
                    int temp_5 = temp_1[0];
                    temp_6 = temp_5 == 1;
                }
                bool temp_8 = temp_6;
                if (temp_8)
                {
                    int temp_7 = temp_1[1];
                    temp_8 = temp_7 == 2;
                }
                int temp_33 = default;
                if (temp_8)
                {
                    temp_33 = 3;
                }
                else
                {
                    bool temp_12 = temp_1.Length >= 3;
                    if (temp_12)
                    {
                        int temp_9 = temp_1[0];
                        bool temp_11 = temp_9 > 5;
                        if (temp_11)
                        {
                            a_10 = temp_9;
                            temp_11 = true;
                        }
                        temp_12 = temp_11;
                    }
                    bool temp_15 = temp_12;
                    if (temp_15)
                    {
                        int temp_13 = temp_1[temp_1.Length - 1];
                        z_14 = temp_13;
                        temp_15 = true;
                    }
                    int temp_32 = default;
                    if (temp_15 && a_10 < z_14)
                    {
                        temp_32 = a_10 * 100 + z_14;
                    }
                    else
                    {
                        bool temp_17 = temp_1.Length >= 2;
                        if (temp_17)
                        {
                            int temp_16 = temp_1[temp_1.Length - 2];
                            temp_17 = temp_16 == 7;
                        }
                        int temp_31 = default;
                        if (temp_17)
                        {
                            temp_31 = 5;
                        }
                        else
                        {
                            bool temp_20 = temp_1.Length >= 2;
                            if (temp_20)
                            {
                                int temp_18 = temp_1[0];
                                a_19 = temp_18;
                                temp_20 = true;
                            }
                            bool temp_23 = temp_20;
                            if (temp_23)
                            {
                                global::System.ReadOnlySpan<int> temp_21 = temp_1.Slice(1, temp_1.Length - 2);
                                middle_22 = temp_21;
                                temp_23 = true;
                            }
                            bool temp_25 = temp_23;
                            if (temp_25)
                            {
                                int temp_24 = temp_1[temp_1.Length - 1];
                                temp_25 = temp_24 < 0;
                            }
                            int temp_30 = default;
                            if (temp_25)
                            {
                                int temp_29 = a_19 + middle_22.Length * 10;
                                bool temp_28 = middle_22.Length >= 1;
                                if (temp_28)
                                {
                                    int temp_26 = middle_22[middle_22.Length - 1];
                                    end_27 = temp_26;
                                    temp_28 = true;
                                }
                                temp_30 = temp_29 + (temp_28 ? end_27 : 0);
                            }
                            else
                            {
                                temp_30 = 6;
                            }
                            temp_31 = temp_30;
                        }
                        temp_32 = temp_31;
                    }
                    temp_33 = temp_32;
                }
                temp_34 = temp_33;
            }
            temp_35 = temp_34;
        }
        return temp_35;
    }
}
