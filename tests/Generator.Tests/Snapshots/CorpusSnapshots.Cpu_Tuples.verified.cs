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
        global::System.Span<long> wide_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                int a_4 = x_0[i_3];
                int b_5 = i_3;
                int n_6 = 0;
                Tuple_int__int_Mirror temp_7 = default(Tuple_int__int_Mirror);
                temp_7.Item1_0 = b_5;
                temp_7.Item2_4 = a_4;
                int temp_8 = temp_7.Item1_0;
                int temp_9 = temp_7.Item2_4;
                a_4 = temp_8;
                b_5 = temp_9;
                int quotient_10 = default;
                int remainder_11 = default;
                Tuple_int__int_Mirror temp_12 = GpuKernels_Tests_Kernels_Tuples_Divide(a_4, b_5 + 100);
                int temp_13 = temp_12.Item1_0;
                int temp_14 = temp_12.Item2_4;
                quotient_10 = temp_13;
                remainder_11 = temp_14;
                Tuple_int__long_Mirror temp_15 = default(Tuple_int__long_Mirror);
                temp_15.Item1_0 = quotient_10;
                temp_15.Item2_8 = 7L;
                Tuple_int__long_Mirror pair_16 = temp_15;
                Tuple_long__double_Mirror temp_17 = default(Tuple_long__double_Mirror);
                temp_17.Item1_0 = (long)remainder_11;
                temp_17.Item2_8 = (double)a_4;
                Tuple_long__double_Mirror named_18 = temp_17;
                pair_16.Item1_0 = pair_16.Item1_0 + b_5;
                int temp_19 = GpuKernels_Tests_Kernels_Tuples_Next(ref n_6);
                int temp_21 = temp_19 + 4 * i_3;
                int temp_20 = GpuKernels_Tests_Kernels_Tuples_Next(ref n_6);
                int temp_25 = temp_20 + 4 * i_3;
                int temp_23 = n_6 * 10;
                int temp_22 = GpuKernels_Tests_Kernels_Tuples_Next(ref n_6);
                Tuple_int__int_Mirror temp_24 = default(Tuple_int__int_Mirror);
                temp_24.Item1_0 = temp_23;
                temp_24.Item2_4 = temp_22;
                int temp_26 = temp_24.Item1_0;
                int temp_27 = temp_24.Item2_4;
                y_1[temp_21] = temp_26;
                y_1[temp_25] = temp_27;
                int temp_30 = 4 * i_3;
                int temp_28 = y_1[4 * i_3 + 1];
                y_1[4 * i_3] = 5;
                Tuple_int__int_Mirror temp_29 = default(Tuple_int__int_Mirror);
                temp_29.Item1_0 = temp_28;
                temp_29.Item2_4 = 5;
                int temp_31 = temp_29.Item1_0;
                y_1[temp_30] = temp_31;
                int p_32 = default;
                int q_33 = default;
                float r_34 = default;
                int temp_36 = i_3;
                Tuple_int__int_Mirror temp_35 = default(Tuple_int__int_Mirror);
                temp_35.Item1_0 = a_4;
                temp_35.Item2_4 = b_5;
                Tuple_Tuple_int__int___float_Mirror temp_37 = GpuKernels_Tests_Kernels_Tuples_Nest(temp_36, temp_35);
                int temp_38 = temp_37.Item1_0.Item1_0;
                int temp_39 = temp_37.Item1_0.Item2_4;
                float temp_40 = temp_37.Item2_8;
                p_32 = temp_38;
                q_33 = temp_39;
                r_34 = temp_40;
                Tuple_int__int__int_Mirror temp_41 = default(Tuple_int__int__int_Mirror);
                temp_41.Item1_0 = b_5;
                temp_41.Item2_4 = n_6;
                temp_41.Item3_8 = a_4;
                int temp_42 = temp_41.Item1_0;
                int temp_43 = temp_41.Item2_4;
                int temp_44 = temp_41.Item3_8;
                a_4 = temp_42;
                b_5 = temp_43;
                n_6 = temp_44;
                long temp_46 = (long)a_4;
                Tuple_int__byte_Mirror temp_45 = default(Tuple_int__byte_Mirror);
                temp_45.Item1_0 = b_5;
                temp_45.Item2_4 = (byte)n_6;
                Tuple_long__Tuple_int__byte__Mirror temp_47 = default(Tuple_long__Tuple_int__byte__Mirror);
                temp_47.Item1_0 = temp_46;
                temp_47.Item2_8 = temp_45;
                Tuple_long__Tuple_int__byte__Mirror mixed_48 = temp_47;
                wide_2[2 * i_3] = (long)pair_16.Item1_0 + pair_16.Item2_8 + named_18.Item1_0 + (long)named_18.Item2_8 + (long)(p_32 * 3) + (long)(q_33 * 5) + (long)(r_34 * 2f) + mixed_48.Item1_0 - (long)mixed_48.Item2_8.Item2_4;
                int temp_61 = 2 * i_3 + 1;
                Tuple_int__int_Mirror temp_49 = default(Tuple_int__int_Mirror);
                temp_49.Item1_0 = a_4;
                temp_49.Item2_4 = b_5;
                Tuple_int__int_Mirror temp_50 = default(Tuple_int__int_Mirror);
                temp_50.Item1_0 = b_5;
                temp_50.Item2_4 = a_4;
                int temp_60 = default;
                if (temp_49.Item1_0 == temp_50.Item1_0 && temp_49.Item2_4 == temp_50.Item2_4)
                {
                    temp_60 = 1;
                }
                else
                {
                    Tuple_int__long_Mirror temp_51 = default(Tuple_int__long_Mirror);
                    temp_51.Item1_0 = p_32;
                    temp_51.Item2_8 = (long)q_33;
                    Tuple_int__long_Mirror temp_52 = default(Tuple_int__long_Mirror);
                    temp_52.Item1_0 = q_33;
                    temp_52.Item2_8 = (long)p_32;
                    bool temp_59 = !(temp_51.Item1_0 == temp_52.Item1_0 && temp_51.Item2_8 == temp_52.Item2_8);
                    if (temp_59)
                    {
                        int temp_54 = quotient_10;
                        Tuple_int__int_Mirror temp_53 = default(Tuple_int__int_Mirror);
                        temp_53.Item1_0 = a_4;
                        temp_53.Item2_4 = n_6;
                        Tuple_int__Tuple_int__int__Mirror temp_55 = default(Tuple_int__Tuple_int__int__Mirror);
                        temp_55.Item1_0 = temp_54;
                        temp_55.Item2_4 = temp_53;
                        int temp_57 = quotient_10;
                        Tuple_int__int_Mirror temp_56 = default(Tuple_int__int_Mirror);
                        temp_56.Item1_0 = a_4;
                        temp_56.Item2_4 = n_6;
                        Tuple_int__Tuple_int__int__Mirror temp_58 = default(Tuple_int__Tuple_int__int__Mirror);
                        temp_58.Item1_0 = temp_57;
                        temp_58.Item2_4 = temp_56;
                        temp_59 = temp_55.Item1_0 == temp_58.Item1_0 && (temp_55.Item2_4.Item1_0 == temp_58.Item2_4.Item1_0 && temp_55.Item2_4.Item2_4 == temp_58.Item2_4.Item2_4);
                    }
                    temp_60 = temp_59 ? 2 : 3;
                }
                wide_2[temp_61] = (long)temp_60;
                y_1[4 * i_3 + 3] = a_4 + b_5 * n_6;
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
private static Tuple_int__int_Mirror GpuKernels_Tests_Kernels_Tuples_Divide(int value_0, int divisor_1)
{
    unchecked
    {
        Tuple_int__int_Mirror temp_2 = default(Tuple_int__int_Mirror);
        temp_2.Item1_0 = value_0 / divisor_1;
        temp_2.Item2_4 = value_0 % divisor_1;
        return temp_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Tuples_Next(ref int n_0)
{
    unchecked
    {
        int temp_1 = n_0 + 1;
        n_0 = temp_1;
        return temp_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static Tuple_Tuple_int__int___float_Mirror GpuKernels_Tests_Kernels_Tuples_Nest(int n_0, Tuple_int__int_Mirror pair_1)
{
    unchecked
    {
        Tuple_int__int_Mirror temp_2 = default(Tuple_int__int_Mirror);
        temp_2.Item1_0 = pair_1.Item2_4;
        temp_2.Item2_4 = n_0;
        Tuple_Tuple_int__int___float_Mirror temp_3 = default(Tuple_Tuple_int__int___float_Mirror);
        temp_3.Item1_0 = temp_2;
        temp_3.Item2_8 = (float)n_0 * 0.5f;
        return temp_3;
    }
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct Tuple_int__int_Mirror
{
    public int Item1_0;
    public int Item2_4;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct Tuple_int__long_Mirror
{
    public int Item1_0;
    public long Item2_8;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct Tuple_long__double_Mirror
{
    public long Item1_0;
    public double Item2_8;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct Tuple_Tuple_int__int___float_Mirror
{
    public Tuple_int__int_Mirror Item1_0;
    public float Item2_8;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct Tuple_int__int__int_Mirror
{
    public int Item1_0;
    public int Item2_4;
    public int Item3_8;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct Tuple_int__byte_Mirror
{
    public int Item1_0;
    public byte Item2_4;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct Tuple_long__Tuple_int__byte__Mirror
{
    public long Item1_0;
    public Tuple_int__byte_Mirror Item2_8;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct Tuple_int__Tuple_int__int__Mirror
{
    public int Item1_0;
    public Tuple_int__int_Mirror Item2_4;
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
        int a_0 = *(int*)arguments[0];
        int b_1 = *(int*)arguments[1];
        global::System.Span<int> y_2 = new(*(void**)arguments[2], *(int*)arguments[3]);
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
                int a_3 = a_0;
                int b_4 = b_1;
                if (threadIdxX % 2 == 0)
                {
                    Tuple_int__int_Mirror temp_5 = default(Tuple_int__int_Mirror);
                    temp_5.Item1_0 = b_4;
                    temp_5.Item2_4 = a_3;
                    int temp_6 = temp_5.Item1_0;
                    int temp_7 = temp_5.Item2_4;
                    a_3 = temp_6;
                    b_4 = temp_7;
                }
                y_2[threadIdxX] = a_3 * 10 + b_4;
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
private struct Tuple_int__int_Mirror
{
    public int Item1_0;
    public int Item2_4;
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
        global::System.ReadOnlySpan<GpuKernels_Tests_Kernels_Tuples_PointMirror> points_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
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
                int x_3 = default;
                long y_4 = default;
                GpuKernels_Tests_Kernels_Tuples_PointMirror temp_5 = points_0[i_2];
                int temp_6 = temp_5.X_0;
                long temp_7 = temp_5.Y_8;
                x_3 = temp_6;
                y_4 = temp_7;
                int p_8 = default;
                GpuKernels_Tests_Kernels_Tuples_PointMirror temp_9 = points_0[i_2];
                int temp_10 = temp_9.X_0;
                p_8 = temp_10;
                Tuple_int__long_Mirror temp_11 = default(Tuple_int__long_Mirror);
                temp_11.Item1_0 = x_3;
                temp_11.Item2_8 = y_4;
                long other_12 = default;
                int temp_14 = default;
                if (temp_11.Item1_0 == 0 && temp_11.Item2_8 == 0L)
                {
                    temp_14 = 1;
                }
                else
                {
                    bool temp_13 = temp_11.Item1_0 > 0;
                    if (temp_13)
                    {
                        other_12 = temp_11.Item2_8;
                        temp_13 = true;
                    }
                    temp_14 = temp_13 && other_12 > 3L ? 2 : (temp_11.Item2_8 < 0L ? 3 : 4);
                }
                int result_15 = temp_14;
                GpuKernels_Tests_Kernels_Tuples_PointMirror temp_16 = points_0[i_2];
                int first_17 = temp_16.X_0;
                if (temp_16.Y_8 > 1L && temp_16.X_0 < 100)
                {
                    result_15 = result_15 + first_17 * 10;
                }
                results_1[i_2] = result_15 * 7 + p_8;
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
private struct GpuKernels_Tests_Kernels_Tuples_PointMirror
{
    public int X_0;
    public long Y_8;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct Tuple_int__long_Mirror
{
    public int Item1_0;
    public long Item2_8;
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
        global::System.Span<GpuKernels_Tests_Kernels_Tuples_AngleMirror> angles_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
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
                int i_2 = threadIdxX;
                int degrees_3 = default;
                int minutes_4 = default;
                GpuKernels_Tests_Kernels_Tuples_AngleMirror temp_5 = angles_0[i_2];
                int temp_6 = default;
                int temp_7 = default;
                GpuKernels_Tests_Kernels_Tuples_AngleMirror temp_8 = temp_5;
                GpuKernels_Tests_Kernels_Tuples_Angle_Deconstruct(ref temp_8, ref temp_6, ref temp_7);
                degrees_3 = temp_6;
                minutes_4 = temp_7;
                int d_9 = default;
                Tuple_int__long_Mirror rest_10 = default;
                int temp_12 = degrees_3;
                Tuple_int__long_Mirror temp_11 = default(Tuple_int__long_Mirror);
                temp_11.Item1_0 = minutes_4;
                temp_11.Item2_8 = 3L;
                Tuple_int__Tuple_int__long__Mirror temp_13 = default(Tuple_int__Tuple_int__long__Mirror);
                temp_13.Item1_0 = temp_12;
                temp_13.Item2_8 = temp_11;
                int temp_14 = temp_13.Item1_0;
                Tuple_int__long_Mirror temp_15 = temp_13.Item2_8;
                d_9 = temp_14;
                rest_10 = temp_15;
                long wide_16 = default;
                short seconds_17 = default;
                GpuKernels_Tests_Kernels_Tuples_AngleMirror temp_18 = angles_0[i_2];
                int temp_19 = default;
                long temp_20 = default;
                short temp_21 = default;
                GpuKernels_Tests_Kernels_Tuples_Deconstruct(temp_18, ref temp_19, ref temp_20, ref temp_21);
                wide_16 = temp_20;
                seconds_17 = temp_21;
                GpuKernels_Tests_Kernels_Tuples_AngleMirror temp_22 = angles_0[i_2];
                int temp_23 = default;
                int temp_24 = default;
                GpuKernels_Tests_Kernels_Tuples_AngleMirror temp_25 = temp_22;
                GpuKernels_Tests_Kernels_Tuples_Angle_Deconstruct(ref temp_25, ref temp_23, ref temp_24);
                int m_26 = default;
                bool temp_27 = temp_23 > 0;
                if (temp_27)
                {
                    m_26 = temp_24;
                    temp_27 = true;
                }
                bool temp_31 = temp_27;
                if (temp_31)
                {
                    int temp_28 = default;
                    long temp_29 = default;
                    short temp_30 = default;
                    GpuKernels_Tests_Kernels_Tuples_Deconstruct(temp_22, ref temp_28, ref temp_29, ref temp_30);
                    temp_31 = (int)temp_30 < 30;
                }
                if (temp_31)
                {
                    results_1[i_2] = (long)m_26;
                }
                int temp_40 = i_2;
                long temp_41 = results_1[temp_40];
                Tuple_GpuKernels_Tests_Kernels_Tuples_Angle__int_Mirror temp_32 = default(Tuple_GpuKernels_Tests_Kernels_Tuples_Angle__int_Mirror);
                temp_32.Item1_0 = angles_0[i_2];
                temp_32.Item2_8 = i_2;
                int temp_33 = default;
                int temp_34 = default;
                GpuKernels_Tests_Kernels_Tuples_AngleMirror temp_35 = temp_32.Item1_0;
                GpuKernels_Tests_Kernels_Tuples_Angle_Deconstruct(ref temp_35, ref temp_33, ref temp_34);
                int temp_39 = default;
                if (temp_33 == 1)
                {
                    temp_39 = 1000;
                }
                else
                {
                    int temp_36 = default;
                    int temp_37 = default;
                    GpuKernels_Tests_Kernels_Tuples_AngleMirror temp_38 = temp_32.Item1_0;
                    GpuKernels_Tests_Kernels_Tuples_Angle_Deconstruct(ref temp_38, ref temp_36, ref temp_37);
                    temp_39 = temp_36 == 0 && temp_37 > 30 && temp_32.Item2_8 == 2 ? 2000 : 3000;
                }
                results_1[temp_40] = temp_41 + (long)temp_39;
                results_1[i_2] = results_1[i_2] * 100L + (long)degrees_3 + (long)d_9 + (long)rest_10.Item1_0 + wide_16 * 7L + (long)((int)seconds_17 * 11) + (long)angles_0[i_2].Reads_4;
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
private static void GpuKernels_Tests_Kernels_Tuples_Angle_Deconstruct(ref GpuKernels_Tests_Kernels_Tuples_AngleMirror this_0, ref int degrees_1, ref int minutes_2)
{
    unchecked
    {
        this_0.Reads_4 = this_0.Reads_4 + 1;
        degrees_1 = this_0.Seconds_0 / 3600;
        minutes_2 = this_0.Seconds_0 / 60 % 60;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Tests_Kernels_Tuples_Deconstruct(GpuKernels_Tests_Kernels_Tuples_AngleMirror angle_0, ref int degrees_1, ref long minutes_2, ref short seconds_3)
{
    unchecked
    {
        int rest_4 = default;
        int temp_5 = default;
        int temp_6 = default;
        GpuKernels_Tests_Kernels_Tuples_AngleMirror temp_7 = angle_0;
        GpuKernels_Tests_Kernels_Tuples_Angle_Deconstruct(ref temp_7, ref temp_5, ref temp_6);
        degrees_1 = temp_5;
        rest_4 = temp_6;
        minutes_2 = (long)rest_4;
        seconds_3 = (short)(angle_0.Seconds_0 % 60);
    }
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_Tuples_AngleMirror
{
    public int Seconds_0;
    public int Reads_4;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct Tuple_int__long_Mirror
{
    public int Item1_0;
    public long Item2_8;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct Tuple_int__Tuple_int__long__Mirror
{
    public int Item1_0;
    public Tuple_int__long_Mirror Item2_8;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct Tuple_GpuKernels_Tests_Kernels_Tuples_Angle__int_Mirror
{
    public GpuKernels_Tests_Kernels_Tuples_AngleMirror Item1_0;
    public int Item2_8;
}
