[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
[global::System.Runtime.CompilerServices.SkipLocalsInit]
private static void Run(void** arguments, in global::GpuKernels.CompilerServices.CpuBlocks blocks)
{
    unchecked
    {
        int blockDimX = blocks.Block.X;
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        global::System.ReadOnlySpan<float> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<int> n_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.ReadOnlySpan<GpuKernels_Tests_Kernels_Generics_ComplexMirror> c_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<float> floats_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::System.Span<int> ints_4 = new(*(void**)arguments[8], *(int*)arguments[9]);
        global::System.Span<GpuKernels_Tests_Kernels_Generics_ComplexMirror> numbers_5 = new(*(void**)arguments[10], *(int*)arguments[11]);
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
                int i_6 = threadIdxX;
                floats_3[i_6] = GpuKernels_Tests_Kernels_Generics_Square_float_(x_0[i_6]) + GpuKernels_Tests_Kernels_Generics_Horner_float_(x_0[i_6], x_0) + (float)GpuKernels_Tests_Kernels_Generics_Square_double_((double)x_0[i_6]);
                ints_4[i_6] = GpuKernels_Tests_Kernels_Generics_Square_int_(n_1[i_6]) + GpuKernels_Tests_Kernels_Generics_Dot_int_(n_1, n_1) + GpuKernels_Tests_Kernels_Generics_Horner_int_(n_1[i_6], n_1) + (int)GpuKernels_Tests_Kernels_Generics_Square_byte_((byte)n_1[i_6]) + (int)GpuKernels_Tests_Kernels_Generics_Square_short_((short)n_1[i_6]);
                numbers_5[i_6] = GpuKernels_Tests_Kernels_Generics_Dot_Complex_(c_2, c_2);
                GpuKernels_Tests_Kernels_Generics_ComplexMirror rest_7 = GpuKernels_Tests_Kernels_Generics_Dot_Complex_(c_2.Slice(i_6), c_2.Slice(i_6));
                GpuKernels_Tests_Kernels_Generics_Swap_Complex_(ref numbers_5[i_6], ref rest_7);
                numbers_5[i_6] = GpuKernels_Tests_Kernels_Generics_Complex_op__Addition(numbers_5[i_6], GpuKernels_Tests_Kernels_Generics_Complex_op__Addition(rest_7, rest_7));
                GpuKernels_Tests_Kernels_Generics_Swap_float_(ref floats_3[i_6], ref floats_3[i_6]);
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
private static float GpuKernels_Tests_Kernels_Generics_Square_float_(float x_0)
{
    unchecked
    {
        return x_0 * x_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static float GpuKernels_Tests_Kernels_Generics_Horner_Last_float_(global::System.ReadOnlySpan<float> items_0)
{
    unchecked
    {
        return items_0[items_0.Length - 1];
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static float GpuKernels_Tests_Kernels_Generics_Horner_Step(float x_0, float sum_1, float factor_2)
{
    unchecked
    {
        return sum_1 * x_0 + factor_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static float GpuKernels_Tests_Kernels_Generics_Horner_float_(float x_0, global::System.ReadOnlySpan<float> factors_1)
{
    unchecked
    {
        float result_2 = GpuKernels_Tests_Kernels_Generics_Horner_Last_float_(factors_1);
        global::System.ReadOnlySpan<float> temp_3 = factors_1;
        for (int index_4 = 0; index_4 < temp_3.Length; index_4 = index_4 + 1)
        {
            float factor_5 = temp_3[index_4];
            result_2 = GpuKernels_Tests_Kernels_Generics_Horner_Step(x_0, result_2, factor_5);
        }
        return result_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static double GpuKernels_Tests_Kernels_Generics_Square_double_(double x_0)
{
    unchecked
    {
        return x_0 * x_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Generics_Square_int_(int x_0)
{
    unchecked
    {
        return x_0 * x_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Generics_Dot_int_(global::System.ReadOnlySpan<int> x_0, global::System.ReadOnlySpan<int> y_1)
{
    unchecked
    {
        int sum_2 = 0;
        for (int i_3 = 0; i_3 < x_0.Length; i_3 = i_3 + 1)
        {
            sum_2 = sum_2 + x_0[i_3] * y_1[i_3];
        }
        return sum_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Generics_Horner_Last_int_(global::System.ReadOnlySpan<int> items_0)
{
    unchecked
    {
        return items_0[items_0.Length - 1];
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Generics_Horner_Step__2(int x_0, int sum_1, int factor_2)
{
    unchecked
    {
        return sum_1 * x_0 + factor_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Generics_Horner_int_(int x_0, global::System.ReadOnlySpan<int> factors_1)
{
    unchecked
    {
        int result_2 = GpuKernels_Tests_Kernels_Generics_Horner_Last_int_(factors_1);
        global::System.ReadOnlySpan<int> temp_3 = factors_1;
        for (int index_4 = 0; index_4 < temp_3.Length; index_4 = index_4 + 1)
        {
            int factor_5 = temp_3[index_4];
            result_2 = GpuKernels_Tests_Kernels_Generics_Horner_Step__2(x_0, result_2, factor_5);
        }
        return result_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static byte GpuKernels_Tests_Kernels_Generics_Square_byte_(byte x_0)
{
    unchecked
    {
        return (byte)((int)x_0 * (int)x_0);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static short GpuKernels_Tests_Kernels_Generics_Square_short_(short x_0)
{
    unchecked
    {
        return (short)((int)x_0 * (int)x_0);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Tests_Kernels_Generics_Complex_new(ref GpuKernels_Tests_Kernels_Generics_ComplexMirror this_0, float Re_1, float Im_2)
{
    unchecked
    {
        this_0.Re_0 = Re_1;
        this_0.Im_4 = Im_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_Tests_Kernels_Generics_ComplexMirror GpuKernels_Tests_Kernels_Generics_Complex_get__AdditiveIdentity()
{
    unchecked
    {
        GpuKernels_Tests_Kernels_Generics_ComplexMirror temp_0 = default(GpuKernels_Tests_Kernels_Generics_ComplexMirror);
        GpuKernels_Tests_Kernels_Generics_Complex_new(ref temp_0, 0.5f, 0f);
        return temp_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_Tests_Kernels_Generics_ComplexMirror GpuKernels_Tests_Kernels_Generics_Complex_op__Multiply(GpuKernels_Tests_Kernels_Generics_ComplexMirror a_0, GpuKernels_Tests_Kernels_Generics_ComplexMirror b_1)
{
    unchecked
    {
        GpuKernels_Tests_Kernels_Generics_ComplexMirror temp_2 = default(GpuKernels_Tests_Kernels_Generics_ComplexMirror);
        GpuKernels_Tests_Kernels_Generics_Complex_new(ref temp_2, a_0.Re_0 * b_1.Re_0 - a_0.Im_4 * b_1.Im_4, a_0.Re_0 * b_1.Im_4 + a_0.Im_4 * b_1.Re_0);
        return temp_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_Tests_Kernels_Generics_ComplexMirror GpuKernels_Tests_Kernels_Generics_Complex_op__Addition(GpuKernels_Tests_Kernels_Generics_ComplexMirror a_0, GpuKernels_Tests_Kernels_Generics_ComplexMirror b_1)
{
    unchecked
    {
        GpuKernels_Tests_Kernels_Generics_ComplexMirror temp_2 = default(GpuKernels_Tests_Kernels_Generics_ComplexMirror);
        GpuKernels_Tests_Kernels_Generics_Complex_new(ref temp_2, a_0.Re_0 + b_1.Re_0, a_0.Im_4 + b_1.Im_4);
        return temp_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_Tests_Kernels_Generics_ComplexMirror GpuKernels_Tests_Kernels_Generics_Dot_Complex_(global::System.ReadOnlySpan<GpuKernels_Tests_Kernels_Generics_ComplexMirror> x_0, global::System.ReadOnlySpan<GpuKernels_Tests_Kernels_Generics_ComplexMirror> y_1)
{
    unchecked
    {
        GpuKernels_Tests_Kernels_Generics_ComplexMirror sum_2 = GpuKernels_Tests_Kernels_Generics_Complex_get__AdditiveIdentity();
        for (int i_3 = 0; i_3 < x_0.Length; i_3 = i_3 + 1)
        {
            sum_2 = GpuKernels_Tests_Kernels_Generics_Complex_op__Addition(sum_2, GpuKernels_Tests_Kernels_Generics_Complex_op__Multiply(x_0[i_3], y_1[i_3]));
        }
        return sum_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Tests_Kernels_Generics_Swap_Complex_(ref GpuKernels_Tests_Kernels_Generics_ComplexMirror a_0, ref GpuKernels_Tests_Kernels_Generics_ComplexMirror b_1)
{
    unchecked
    {
        Tuple_GpuKernels_Tests_Kernels_Generics_Complex__GpuKernels_Tests_Kernels_Generics_Complex_Mirror temp_2 = default(Tuple_GpuKernels_Tests_Kernels_Generics_Complex__GpuKernels_Tests_Kernels_Generics_Complex_Mirror);
        temp_2.Item1_0 = b_1;
        temp_2.Item2_8 = a_0;
        GpuKernels_Tests_Kernels_Generics_ComplexMirror temp_3 = temp_2.Item1_0;
        GpuKernels_Tests_Kernels_Generics_ComplexMirror temp_4 = temp_2.Item2_8;
        a_0 = temp_3;
        b_1 = temp_4;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Tests_Kernels_Generics_Swap_float_(ref float a_0, ref float b_1)
{
    unchecked
    {
        Tuple_float__float_Mirror temp_2 = default(Tuple_float__float_Mirror);
        temp_2.Item1_0 = b_1;
        temp_2.Item2_4 = a_0;
        float temp_3 = temp_2.Item1_0;
        float temp_4 = temp_2.Item2_4;
        a_0 = temp_3;
        b_1 = temp_4;
    }
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_Generics_ComplexMirror
{
    public float Re_0;
    public float Im_4;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct Tuple_GpuKernels_Tests_Kernels_Generics_Complex__GpuKernels_Tests_Kernels_Generics_Complex_Mirror
{
    public GpuKernels_Tests_Kernels_Generics_ComplexMirror Item1_0;
    public GpuKernels_Tests_Kernels_Generics_ComplexMirror Item2_8;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct Tuple_float__float_Mirror
{
    public float Item1_0;
    public float Item2_4;
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
        global::System.ReadOnlySpan<long> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<long> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            at.Block = block;
            {
                int n_3 = x_0.Length;
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
                {
                    int i_2 = threadIdxX;
                    long a_4 = x_0[i_2];
                    long b_5 = x_0[(i_2 * 7 + 3) % n_3];
                    int count_6 = (int)b_5;
                    global::System.Span<long> mine_7 = y_1.Slice(10 * i_2);
                    mine_7[0] = (long)GpuKernels_Tests_Kernels_Generics_Operators_sbyte_((sbyte)a_4, (sbyte)b_5, count_6);
                    mine_7[1] = (long)GpuKernels_Tests_Kernels_Generics_Operators_byte_((byte)a_4, (byte)b_5, count_6);
                    mine_7[2] = (long)GpuKernels_Tests_Kernels_Generics_Operators_short_((short)a_4, (short)b_5, count_6);
                    mine_7[3] = (long)GpuKernels_Tests_Kernels_Generics_Operators_ushort_((ushort)a_4, (ushort)b_5, count_6);
                    mine_7[4] = (long)GpuKernels_Tests_Kernels_Generics_Operators_int_((int)a_4, (int)b_5, count_6);
                    mine_7[5] = (long)GpuKernels_Tests_Kernels_Generics_Operators_uint_((uint)a_4, (uint)b_5, count_6);
                    mine_7[6] = GpuKernels_Tests_Kernels_Generics_Operators_long_(a_4, b_5, count_6);
                    mine_7[7] = (long)GpuKernels_Tests_Kernels_Generics_Operators_ulong_((ulong)a_4, (ulong)b_5, count_6);
                    mine_7[8] = (long)GpuKernels_Tests_Kernels_Generics_Operators_char_((char)a_4, (char)b_5, count_6);
                    mine_7[9] = (long)(GpuKernels_Tests_Kernels_Generics_Tests_int_((int)a_4, (int)b_5) * 10000 + GpuKernels_Tests_Kernels_Generics_Tests_byte_((byte)a_4, (byte)b_5) * 100 + GpuKernels_Tests_Kernels_Generics_Tests_float_((float)a_4, (float)b_5));
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
private static sbyte GpuKernels_Tests_Kernels_Generics_AllBits_sbyte_(sbyte __0)
{
    unchecked
    {
        return (sbyte)~NotConstant(0);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static sbyte GpuKernels_Tests_Kernels_Generics_Operators_sbyte_(sbyte a_0, sbyte b_1, int count_2)
{
    unchecked
    {
        sbyte sum_3 = (sbyte)((int)(sbyte)((int)a_0 + (int)b_1) - (int)(sbyte)((int)a_0 * (int)b_1));
        if ((int)b_1 != 0)
        {
            sum_3 = (sbyte)((int)sum_3 ^ (int)(sbyte)((int)(sbyte)((int)a_0 / (int)b_1) + (int)(sbyte)((int)a_0 % (int)b_1)));
        }
        sum_3 = (sbyte)((int)sum_3 + (int)(sbyte)((int)(sbyte)((int)(sbyte)((int)a_0 << (count_2 & 7)) ^ (int)(sbyte)((int)a_0 >> (count_2 & 7))) ^ (int)(sbyte)((int)(byte)b_1 >>> (count_2 & 7))));
        sum_3 = (sbyte)((int)sum_3 << (count_2 & 3 & 7));
        sum_3 = (sbyte)((int)sum_3 + 1);
        sum_3 = (sbyte)((int)sum_3 - 1);
        sum_3 = (sbyte)((int)sum_3 + (int)(sbyte)((int)(sbyte)((int)(sbyte)-(int)a_0 + (int)(sbyte)~(int)b_1) + (int)(sbyte)(int)a_0));
        sum_3 = (sbyte)((int)sum_3 ^ (int)(sbyte)((int)(sbyte)((int)a_0 & (int)b_1) | 1));
        if ((int)a_0 < (int)b_1 || (int)a_0 >= (int)(sbyte)(127 - (int)b_1) && (int)a_0 != (int)b_1)
        {
            sum_3 = (sbyte)((int)sum_3 + (int)(sbyte)count_2);
        }
        return (int)sum_3 <= -128 ? (sbyte)127 : ((int)a_0 > (int)b_1 ? sum_3 : (sbyte)((int)sum_3 ^ (int)GpuKernels_Tests_Kernels_Generics_AllBits_sbyte_(a_0)));
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static byte GpuKernels_Tests_Kernels_Generics_AllBits_byte_(byte __0)
{
    unchecked
    {
        return (byte)~NotConstant(0);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static byte GpuKernels_Tests_Kernels_Generics_Operators_byte_(byte a_0, byte b_1, int count_2)
{
    unchecked
    {
        byte sum_3 = (byte)((int)(byte)((int)a_0 + (int)b_1) - (int)(byte)((int)a_0 * (int)b_1));
        if ((int)b_1 != 0)
        {
            sum_3 = (byte)((int)sum_3 ^ (int)(byte)((int)(byte)((int)a_0 / (int)b_1) + (int)(byte)((int)a_0 % (int)b_1)));
        }
        sum_3 = (byte)((int)sum_3 + (int)(byte)((int)(byte)((int)(byte)((int)a_0 << (count_2 & 7)) ^ (int)(byte)((int)a_0 >> (count_2 & 7))) ^ (int)(byte)((int)b_1 >>> (count_2 & 7))));
        sum_3 = (byte)((int)sum_3 << (count_2 & 3 & 7));
        sum_3 = (byte)((int)sum_3 + 1);
        sum_3 = (byte)((int)sum_3 - 1);
        sum_3 = (byte)((int)sum_3 + (int)(byte)((int)(byte)((int)(byte)-(int)a_0 + (int)(byte)~(int)b_1) + (int)(byte)(int)a_0));
        sum_3 = (byte)((int)sum_3 ^ (int)(byte)((int)(byte)((int)a_0 & (int)b_1) | 1));
        if ((int)a_0 < (int)b_1 || (int)a_0 >= (int)(byte)(255 - (int)b_1) && (int)a_0 != (int)b_1)
        {
            sum_3 = (byte)((int)sum_3 + (int)(byte)count_2);
        }
        return (int)sum_3 <= 0 ? (byte)255 : ((int)a_0 > (int)b_1 ? sum_3 : (byte)((int)sum_3 ^ (int)GpuKernels_Tests_Kernels_Generics_AllBits_byte_(a_0)));
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static short GpuKernels_Tests_Kernels_Generics_AllBits_short_(short __0)
{
    unchecked
    {
        return (short)~NotConstant(0);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static short GpuKernels_Tests_Kernels_Generics_Operators_short_(short a_0, short b_1, int count_2)
{
    unchecked
    {
        short sum_3 = (short)((int)(short)((int)a_0 + (int)b_1) - (int)(short)((int)a_0 * (int)b_1));
        if ((int)b_1 != 0)
        {
            sum_3 = (short)((int)sum_3 ^ (int)(short)((int)(short)((int)a_0 / (int)b_1) + (int)(short)((int)a_0 % (int)b_1)));
        }
        sum_3 = (short)((int)sum_3 + (int)(short)((int)(short)((int)(short)((int)a_0 << (count_2 & 15)) ^ (int)(short)((int)a_0 >> (count_2 & 15))) ^ (int)(short)((int)(ushort)b_1 >>> (count_2 & 15))));
        sum_3 = (short)((int)sum_3 << (count_2 & 3 & 15));
        sum_3 = (short)((int)sum_3 + 1);
        sum_3 = (short)((int)sum_3 - 1);
        sum_3 = (short)((int)sum_3 + (int)(short)((int)(short)((int)(short)-(int)a_0 + (int)(short)~(int)b_1) + (int)(short)(int)a_0));
        sum_3 = (short)((int)sum_3 ^ (int)(short)((int)(short)((int)a_0 & (int)b_1) | 1));
        if ((int)a_0 < (int)b_1 || (int)a_0 >= (int)(short)(32767 - (int)b_1) && (int)a_0 != (int)b_1)
        {
            sum_3 = (short)((int)sum_3 + (int)(short)count_2);
        }
        return (int)sum_3 <= -32768 ? (short)32767 : ((int)a_0 > (int)b_1 ? sum_3 : (short)((int)sum_3 ^ (int)GpuKernels_Tests_Kernels_Generics_AllBits_short_(a_0)));
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static ushort GpuKernels_Tests_Kernels_Generics_AllBits_ushort_(ushort __0)
{
    unchecked
    {
        return (ushort)~NotConstant(0);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static ushort GpuKernels_Tests_Kernels_Generics_Operators_ushort_(ushort a_0, ushort b_1, int count_2)
{
    unchecked
    {
        ushort sum_3 = (ushort)((int)(ushort)((int)a_0 + (int)b_1) - (int)(ushort)((int)a_0 * (int)b_1));
        if ((int)b_1 != 0)
        {
            sum_3 = (ushort)((int)sum_3 ^ (int)(ushort)((int)(ushort)((int)a_0 / (int)b_1) + (int)(ushort)((int)a_0 % (int)b_1)));
        }
        sum_3 = (ushort)((int)sum_3 + (int)(ushort)((int)(ushort)((int)(ushort)((int)a_0 << (count_2 & 15)) ^ (int)(ushort)((int)a_0 >> (count_2 & 15))) ^ (int)(ushort)((int)b_1 >>> (count_2 & 15))));
        sum_3 = (ushort)((int)sum_3 << (count_2 & 3 & 15));
        sum_3 = (ushort)((int)sum_3 + 1);
        sum_3 = (ushort)((int)sum_3 - 1);
        sum_3 = (ushort)((int)sum_3 + (int)(ushort)((int)(ushort)((int)(ushort)-(int)a_0 + (int)(ushort)~(int)b_1) + (int)(ushort)(int)a_0));
        sum_3 = (ushort)((int)sum_3 ^ (int)(ushort)((int)(ushort)((int)a_0 & (int)b_1) | 1));
        if ((int)a_0 < (int)b_1 || (int)a_0 >= (int)(ushort)(65535 - (int)b_1) && (int)a_0 != (int)b_1)
        {
            sum_3 = (ushort)((int)sum_3 + (int)(ushort)count_2);
        }
        return (int)sum_3 <= 0 ? (ushort)65535 : ((int)a_0 > (int)b_1 ? sum_3 : (ushort)((int)sum_3 ^ (int)GpuKernels_Tests_Kernels_Generics_AllBits_ushort_(a_0)));
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Generics_AllBits_int_(int __0)
{
    unchecked
    {
        return ~NotConstant(0);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Generics_Operators_int_(int a_0, int b_1, int count_2)
{
    unchecked
    {
        int sum_3 = a_0 + b_1 - a_0 * b_1;
        if (b_1 != 0)
        {
            sum_3 = sum_3 ^ a_0 / b_1 + a_0 % b_1;
        }
        sum_3 = sum_3 + (a_0 << (count_2 & 31) ^ a_0 >> (count_2 & 31) ^ b_1 >>> (count_2 & 31));
        sum_3 = sum_3 << (count_2 & 3 & 31);
        sum_3 = sum_3 + 1;
        sum_3 = sum_3 - 1;
        sum_3 = sum_3 + (-a_0 + ~b_1 + a_0);
        sum_3 = sum_3 ^ (a_0 & b_1 | 1);
        if (a_0 < b_1 || a_0 >= 2147483647 - b_1 && a_0 != b_1)
        {
            sum_3 = sum_3 + count_2;
        }
        return sum_3 <= int.MinValue ? 2147483647 : (a_0 > b_1 ? sum_3 : sum_3 ^ GpuKernels_Tests_Kernels_Generics_AllBits_int_(a_0));
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static uint GpuKernels_Tests_Kernels_Generics_AllBits_uint_(uint __0)
{
    unchecked
    {
        return ~NotConstant(0u);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static uint GpuKernels_Tests_Kernels_Generics_Operators_uint_(uint a_0, uint b_1, int count_2)
{
    unchecked
    {
        uint sum_3 = a_0 + b_1 - a_0 * b_1;
        if (b_1 != 0u)
        {
            sum_3 = sum_3 ^ a_0 / b_1 + a_0 % b_1;
        }
        sum_3 = sum_3 + (a_0 << (count_2 & 31) ^ a_0 >> (count_2 & 31) ^ b_1 >>> (count_2 & 31));
        sum_3 = sum_3 << (count_2 & 3 & 31);
        sum_3 = sum_3 + 1u;
        sum_3 = sum_3 - 1u;
        sum_3 = sum_3 + (0u - a_0 + ~b_1 + a_0);
        sum_3 = sum_3 ^ (a_0 & b_1 | 1u);
        if (a_0 < b_1 || a_0 >= 4294967295u - b_1 && a_0 != b_1)
        {
            sum_3 = sum_3 + (uint)count_2;
        }
        return sum_3 <= 0u ? 4294967295u : (a_0 > b_1 ? sum_3 : sum_3 ^ GpuKernels_Tests_Kernels_Generics_AllBits_uint_(a_0));
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static long GpuKernels_Tests_Kernels_Generics_AllBits_long_(long __0)
{
    unchecked
    {
        return ~NotConstant(0L);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static long GpuKernels_Tests_Kernels_Generics_Operators_long_(long a_0, long b_1, int count_2)
{
    unchecked
    {
        long sum_3 = a_0 + b_1 - a_0 * b_1;
        if (b_1 != 0L)
        {
            sum_3 = sum_3 ^ a_0 / b_1 + a_0 % b_1;
        }
        sum_3 = sum_3 + (a_0 << (count_2 & 63) ^ a_0 >> (count_2 & 63) ^ b_1 >>> (count_2 & 63));
        sum_3 = sum_3 << (count_2 & 3 & 63);
        sum_3 = sum_3 + 1L;
        sum_3 = sum_3 - 1L;
        sum_3 = sum_3 + (-a_0 + ~b_1 + a_0);
        sum_3 = sum_3 ^ (a_0 & b_1 | 1L);
        if (a_0 < b_1 || a_0 >= 9223372036854775807L - b_1 && a_0 != b_1)
        {
            sum_3 = sum_3 + (long)count_2;
        }
        return sum_3 <= long.MinValue ? 9223372036854775807L : (a_0 > b_1 ? sum_3 : sum_3 ^ GpuKernels_Tests_Kernels_Generics_AllBits_long_(a_0));
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static ulong GpuKernels_Tests_Kernels_Generics_AllBits_ulong_(ulong __0)
{
    unchecked
    {
        return ~NotConstant(0UL);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static ulong GpuKernels_Tests_Kernels_Generics_Operators_ulong_(ulong a_0, ulong b_1, int count_2)
{
    unchecked
    {
        ulong sum_3 = a_0 + b_1 - a_0 * b_1;
        if (b_1 != 0UL)
        {
            sum_3 = sum_3 ^ a_0 / b_1 + a_0 % b_1;
        }
        sum_3 = sum_3 + (a_0 << (count_2 & 63) ^ a_0 >> (count_2 & 63) ^ b_1 >>> (count_2 & 63));
        sum_3 = sum_3 << (count_2 & 3 & 63);
        sum_3 = sum_3 + 1UL;
        sum_3 = sum_3 - 1UL;
        sum_3 = sum_3 + (0UL - a_0 + ~b_1 + a_0);
        sum_3 = sum_3 ^ (a_0 & b_1 | 1UL);
        if (a_0 < b_1 || a_0 >= 18446744073709551615UL - b_1 && a_0 != b_1)
        {
            sum_3 = sum_3 + (ulong)count_2;
        }
        return sum_3 <= 0UL ? 18446744073709551615UL : (a_0 > b_1 ? sum_3 : sum_3 ^ GpuKernels_Tests_Kernels_Generics_AllBits_ulong_(a_0));
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static char GpuKernels_Tests_Kernels_Generics_AllBits_char_(char __0)
{
    unchecked
    {
        return (char)~NotConstant(0);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static char GpuKernels_Tests_Kernels_Generics_Operators_char_(char a_0, char b_1, int count_2)
{
    unchecked
    {
        char sum_3 = (char)((int)(char)((int)a_0 + (int)b_1) - (int)(char)((int)a_0 * (int)b_1));
        if ((int)b_1 != 0)
        {
            sum_3 = (char)((int)sum_3 ^ (int)(char)((int)(char)((int)a_0 / (int)b_1) + (int)(char)((int)a_0 % (int)b_1)));
        }
        sum_3 = (char)((int)sum_3 + (int)(char)((int)(char)((int)(char)((int)a_0 << (count_2 & 15)) ^ (int)(char)((int)a_0 >> (count_2 & 15))) ^ (int)(char)((int)(ushort)b_1 >>> (count_2 & 15))));
        sum_3 = (char)((int)sum_3 << (count_2 & 3 & 15));
        sum_3 = (char)((int)sum_3 + 1);
        sum_3 = (char)((int)sum_3 - 1);
        sum_3 = (char)((int)sum_3 + (int)(char)((int)(char)((int)(char)-(int)a_0 + (int)(char)~(int)b_1) + (int)(char)(int)a_0));
        sum_3 = (char)((int)sum_3 ^ (int)(char)((int)(char)((int)a_0 & (int)b_1) | 1));
        if ((int)a_0 < (int)b_1 || (int)a_0 >= (int)(char)(65535 - (int)b_1) && (int)a_0 != (int)b_1)
        {
            sum_3 = (char)((int)sum_3 + (int)(char)count_2);
        }
        return (int)sum_3 <= 0 ? (char)65535 : ((int)a_0 > (int)b_1 ? sum_3 : (char)((int)sum_3 ^ (int)GpuKernels_Tests_Kernels_Generics_AllBits_char_(a_0)));
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Generics_Tests_int_(int a_0, int b_1)
{
    unchecked
    {
        int result_2 = a_0 < 0 ? 1 : 0;
        if (a_0 == 0 || b_1 >= 0)
        {
            result_2 = result_2 + 2;
        }
        if (!NotConstant(true))
        {
            result_2 = result_2 + 4;
        }
        if (a_0 == b_1)
        {
            result_2 = result_2 + 8;
        }
        result_2 = result_2 + ((a_0 < b_1 ? -1 : (a_0 > b_1 ? 1 : 0)) > 0 ? 16 : ((a_0 < b_1 ? -1 : (a_0 > b_1 ? 1 : 0)) < 0 ? 32 : 0));
        return result_2 + global::System.Math.Sign(a_0) + (global::System.Math.Max(a_0, b_1) == global::System.Math.Min(a_0, b_1) ? 3 : 5);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Generics_Tests_byte_(byte a_0, byte b_1)
{
    unchecked
    {
        int result_2 = (int)a_0 < 0 ? 1 : 0;
        if ((int)a_0 == 0 || (int)b_1 >= 0)
        {
            result_2 = result_2 + 2;
        }
        if (!NotConstant(true))
        {
            result_2 = result_2 + 4;
        }
        if ((int)a_0 == (int)b_1)
        {
            result_2 = result_2 + 8;
        }
        result_2 = result_2 + ((int)a_0 - (int)b_1 > 0 ? 16 : ((int)a_0 - (int)b_1 < 0 ? 32 : 0));
        return result_2 + global::System.Math.Sign((int)a_0) + ((int)(byte)global::System.Math.Max((int)a_0, (int)b_1) == (int)(byte)global::System.Math.Min((int)a_0, (int)b_1) ? 3 : 5);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Generics_Tests_float_(float a_0, float b_1)
{
    unchecked
    {
        int result_2 = float.IsNegative(a_0) ? 1 : 0;
        if (a_0 == 0f || !float.IsNegative(b_1))
        {
            result_2 = result_2 + 2;
        }
        if (float.IsNaN(a_0) || !float.IsFinite(b_1))
        {
            result_2 = result_2 + 4;
        }
        if (a_0 == b_1 || float.IsNaN(a_0) && float.IsNaN(b_1))
        {
            result_2 = result_2 + 8;
        }
        result_2 = result_2 + ((a_0 < b_1 ? -1 : (a_0 > b_1 ? 1 : (a_0 == b_1 ? 0 : (float.IsNaN(a_0) ? (float.IsNaN(b_1) ? 0 : -1) : 1)))) > 0 ? 16 : ((a_0 < b_1 ? -1 : (a_0 > b_1 ? 1 : (a_0 == b_1 ? 0 : (float.IsNaN(a_0) ? (float.IsNaN(b_1) ? 0 : -1) : 1)))) < 0 ? 32 : 0));
        return result_2 + global::System.Math.Sign(a_0) + (global::System.Math.Max(a_0, b_1) == global::System.Math.Min(a_0, b_1) ? 3 : 5);
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
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        global::System.ReadOnlySpan<double> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
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
                double a_3 = x_0[i_2];
                double b_4 = x_0[(i_2 * 5 + 2) % x_0.Length];
                if (double.IsNaN(a_3))
                {
                    a_3 = 7d;
                }
                y_1[2 * i_2] = GpuKernels_Tests_Kernels_Generics_Tests_double_(a_3, b_4);
                y_1[2 * i_2 + 1] = GpuKernels_Tests_Kernels_Generics_Tests_float_((float)a_3, (float)b_4);
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
private static int GpuKernels_Tests_Kernels_Generics_Tests_double_(double a_0, double b_1)
{
    unchecked
    {
        int result_2 = double.IsNegative(a_0) ? 1 : 0;
        if (a_0 == 0d || !double.IsNegative(b_1))
        {
            result_2 = result_2 + 2;
        }
        if (double.IsNaN(a_0) || !double.IsFinite(b_1))
        {
            result_2 = result_2 + 4;
        }
        if (a_0 == b_1 || double.IsNaN(a_0) && double.IsNaN(b_1))
        {
            result_2 = result_2 + 8;
        }
        result_2 = result_2 + ((a_0 < b_1 ? -1 : (a_0 > b_1 ? 1 : (a_0 == b_1 ? 0 : (double.IsNaN(a_0) ? (double.IsNaN(b_1) ? 0 : -1) : 1)))) > 0 ? 16 : ((a_0 < b_1 ? -1 : (a_0 > b_1 ? 1 : (a_0 == b_1 ? 0 : (double.IsNaN(a_0) ? (double.IsNaN(b_1) ? 0 : -1) : 1)))) < 0 ? 32 : 0));
        return result_2 + global::System.Math.Sign(a_0) + (global::System.Math.Max(a_0, b_1) == global::System.Math.Min(a_0, b_1) ? 3 : 5);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Generics_Tests_float_(float a_0, float b_1)
{
    unchecked
    {
        int result_2 = float.IsNegative(a_0) ? 1 : 0;
        if (a_0 == 0f || !float.IsNegative(b_1))
        {
            result_2 = result_2 + 2;
        }
        if (float.IsNaN(a_0) || !float.IsFinite(b_1))
        {
            result_2 = result_2 + 4;
        }
        if (a_0 == b_1 || float.IsNaN(a_0) && float.IsNaN(b_1))
        {
            result_2 = result_2 + 8;
        }
        result_2 = result_2 + ((a_0 < b_1 ? -1 : (a_0 > b_1 ? 1 : (a_0 == b_1 ? 0 : (float.IsNaN(a_0) ? (float.IsNaN(b_1) ? 0 : -1) : 1)))) > 0 ? 16 : ((a_0 < b_1 ? -1 : (a_0 > b_1 ? 1 : (a_0 == b_1 ? 0 : (float.IsNaN(a_0) ? (float.IsNaN(b_1) ? 0 : -1) : 1)))) < 0 ? 32 : 0));
        return result_2 + global::System.Math.Sign(a_0) + (global::System.Math.Max(a_0, b_1) == global::System.Math.Min(a_0, b_1) ? 3 : 5);
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
        global::System.ReadOnlySpan<long> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<double> d_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<long> y_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                bool saturates_4 = i_3 % 2 == 0;
                long a_5 = x_0[i_3];
                y_2[i_3] = GpuKernels_Tests_Kernels_Generics_All_long_(a_5, saturates_4) ^ GpuKernels_Tests_Kernels_Generics_All_ulong_((ulong)a_5, saturates_4) * 3L ^ GpuKernels_Tests_Kernels_Generics_All_int_((int)a_5, saturates_4) * 5L ^ GpuKernels_Tests_Kernels_Generics_All_uint_((uint)a_5, saturates_4) * 7L ^ GpuKernels_Tests_Kernels_Generics_All_short_((short)a_5, saturates_4) * 9L ^ GpuKernels_Tests_Kernels_Generics_All_byte_((byte)a_5, saturates_4) * 11L ^ GpuKernels_Tests_Kernels_Generics_All_double_(d_1[i_3], saturates_4) * 13L ^ GpuKernels_Tests_Kernels_Generics_All_float_((float)d_1[i_3], saturates_4) * 15L ^ (long)(int)a_5 ^ (long)(int)NotConstant(7L);
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
private static sbyte GpuKernels_Tests_Kernels_Generics_Convert_long__sbyte_(long value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (sbyte)global::System.Math.Min(global::System.Math.Max(value_0, -128L), 127L) : (sbyte)value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static byte GpuKernels_Tests_Kernels_Generics_Convert_long__byte_(long value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (byte)global::System.Math.Min(global::System.Math.Max(value_0, 0L), 255L) : (byte)value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static short GpuKernels_Tests_Kernels_Generics_Convert_long__short_(long value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (short)global::System.Math.Min(global::System.Math.Max(value_0, -32768L), 32767L) : (short)value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static ushort GpuKernels_Tests_Kernels_Generics_Convert_long__ushort_(long value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (ushort)global::System.Math.Min(global::System.Math.Max(value_0, 0L), 65535L) : (ushort)value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Generics_Convert_long__int_(long value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (int)global::System.Math.Min(global::System.Math.Max(value_0, -2147483648L), 2147483647L) : (int)value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static uint GpuKernels_Tests_Kernels_Generics_Convert_long__uint_(long value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (uint)global::System.Math.Min(global::System.Math.Max(value_0, 0L), 4294967295L) : (uint)value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static long GpuKernels_Tests_Kernels_Generics_Convert_long__long_(long value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? value_0 : value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static ulong GpuKernels_Tests_Kernels_Generics_Convert_long__ulong_(long value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (ulong)global::System.Math.Max(value_0, 0L) : (ulong)value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static float GpuKernels_Tests_Kernels_Generics_Convert_long__float_(long value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (float)value_0 : (float)value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static long GpuKernels_Tests_Kernels_Generics_All_long_(long value_0, bool saturates_1)
{
    unchecked
    {
        return (long)GpuKernels_Tests_Kernels_Generics_Convert_long__sbyte_(value_0, saturates_1) + 3L * (long)GpuKernels_Tests_Kernels_Generics_Convert_long__byte_(value_0, saturates_1) + 5L * (long)GpuKernels_Tests_Kernels_Generics_Convert_long__short_(value_0, saturates_1) + 7L * (long)GpuKernels_Tests_Kernels_Generics_Convert_long__ushort_(value_0, saturates_1) + 11L * (long)GpuKernels_Tests_Kernels_Generics_Convert_long__int_(value_0, saturates_1) + 13L * (long)GpuKernels_Tests_Kernels_Generics_Convert_long__uint_(value_0, saturates_1) + 17L * GpuKernels_Tests_Kernels_Generics_Convert_long__long_(value_0, saturates_1) + 19L * (long)GpuKernels_Tests_Kernels_Generics_Convert_long__ulong_(value_0, saturates_1) + (long)(GpuKernels_Tests_Kernels_Generics_Convert_long__float_(value_0, saturates_1) > 1f ? 23 : 29);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static sbyte GpuKernels_Tests_Kernels_Generics_Convert_ulong__sbyte_(ulong value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (sbyte)global::System.Math.Min(value_0, 127UL) : (sbyte)value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static byte GpuKernels_Tests_Kernels_Generics_Convert_ulong__byte_(ulong value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (byte)global::System.Math.Min(value_0, 255UL) : (byte)value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static short GpuKernels_Tests_Kernels_Generics_Convert_ulong__short_(ulong value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (short)global::System.Math.Min(value_0, 32767UL) : (short)value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static ushort GpuKernels_Tests_Kernels_Generics_Convert_ulong__ushort_(ulong value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (ushort)global::System.Math.Min(value_0, 65535UL) : (ushort)value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Generics_Convert_ulong__int_(ulong value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (int)global::System.Math.Min(value_0, 2147483647UL) : (int)value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static uint GpuKernels_Tests_Kernels_Generics_Convert_ulong__uint_(ulong value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (uint)global::System.Math.Min(value_0, 4294967295UL) : (uint)value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static long GpuKernels_Tests_Kernels_Generics_Convert_ulong__long_(ulong value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (long)global::System.Math.Min(value_0, 9223372036854775807UL) : (long)value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static ulong GpuKernels_Tests_Kernels_Generics_Convert_ulong__ulong_(ulong value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? value_0 : value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static float GpuKernels_Tests_Kernels_Generics_Convert_ulong__float_(ulong value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (float)value_0 : (float)value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static long GpuKernels_Tests_Kernels_Generics_All_ulong_(ulong value_0, bool saturates_1)
{
    unchecked
    {
        return (long)GpuKernels_Tests_Kernels_Generics_Convert_ulong__sbyte_(value_0, saturates_1) + 3L * (long)GpuKernels_Tests_Kernels_Generics_Convert_ulong__byte_(value_0, saturates_1) + 5L * (long)GpuKernels_Tests_Kernels_Generics_Convert_ulong__short_(value_0, saturates_1) + 7L * (long)GpuKernels_Tests_Kernels_Generics_Convert_ulong__ushort_(value_0, saturates_1) + 11L * (long)GpuKernels_Tests_Kernels_Generics_Convert_ulong__int_(value_0, saturates_1) + 13L * (long)GpuKernels_Tests_Kernels_Generics_Convert_ulong__uint_(value_0, saturates_1) + 17L * GpuKernels_Tests_Kernels_Generics_Convert_ulong__long_(value_0, saturates_1) + 19L * (long)GpuKernels_Tests_Kernels_Generics_Convert_ulong__ulong_(value_0, saturates_1) + (long)(GpuKernels_Tests_Kernels_Generics_Convert_ulong__float_(value_0, saturates_1) > 1f ? 23 : 29);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static sbyte GpuKernels_Tests_Kernels_Generics_Convert_int__sbyte_(int value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (sbyte)global::System.Math.Min(global::System.Math.Max(value_0, -128), 127) : (sbyte)value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static byte GpuKernels_Tests_Kernels_Generics_Convert_int__byte_(int value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (byte)global::System.Math.Min(global::System.Math.Max(value_0, 0), 255) : (byte)value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static short GpuKernels_Tests_Kernels_Generics_Convert_int__short_(int value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (short)global::System.Math.Min(global::System.Math.Max(value_0, -32768), 32767) : (short)value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static ushort GpuKernels_Tests_Kernels_Generics_Convert_int__ushort_(int value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (ushort)global::System.Math.Min(global::System.Math.Max(value_0, 0), 65535) : (ushort)value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Generics_Convert_int__int_(int value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? value_0 : value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static uint GpuKernels_Tests_Kernels_Generics_Convert_int__uint_(int value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (uint)global::System.Math.Max(value_0, 0) : (uint)value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static long GpuKernels_Tests_Kernels_Generics_Convert_int__long_(int value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (long)value_0 : (long)value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static ulong GpuKernels_Tests_Kernels_Generics_Convert_int__ulong_(int value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (ulong)global::System.Math.Max(value_0, 0) : (ulong)value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static float GpuKernels_Tests_Kernels_Generics_Convert_int__float_(int value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (float)value_0 : (float)value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static long GpuKernels_Tests_Kernels_Generics_All_int_(int value_0, bool saturates_1)
{
    unchecked
    {
        return (long)GpuKernels_Tests_Kernels_Generics_Convert_int__sbyte_(value_0, saturates_1) + 3L * (long)GpuKernels_Tests_Kernels_Generics_Convert_int__byte_(value_0, saturates_1) + 5L * (long)GpuKernels_Tests_Kernels_Generics_Convert_int__short_(value_0, saturates_1) + 7L * (long)GpuKernels_Tests_Kernels_Generics_Convert_int__ushort_(value_0, saturates_1) + 11L * (long)GpuKernels_Tests_Kernels_Generics_Convert_int__int_(value_0, saturates_1) + 13L * (long)GpuKernels_Tests_Kernels_Generics_Convert_int__uint_(value_0, saturates_1) + 17L * GpuKernels_Tests_Kernels_Generics_Convert_int__long_(value_0, saturates_1) + 19L * (long)GpuKernels_Tests_Kernels_Generics_Convert_int__ulong_(value_0, saturates_1) + (long)(GpuKernels_Tests_Kernels_Generics_Convert_int__float_(value_0, saturates_1) > 1f ? 23 : 29);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static sbyte GpuKernels_Tests_Kernels_Generics_Convert_uint__sbyte_(uint value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (sbyte)global::System.Math.Min(value_0, 127u) : (sbyte)value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static byte GpuKernels_Tests_Kernels_Generics_Convert_uint__byte_(uint value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (byte)global::System.Math.Min(value_0, 255u) : (byte)value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static short GpuKernels_Tests_Kernels_Generics_Convert_uint__short_(uint value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (short)global::System.Math.Min(value_0, 32767u) : (short)value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static ushort GpuKernels_Tests_Kernels_Generics_Convert_uint__ushort_(uint value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (ushort)global::System.Math.Min(value_0, 65535u) : (ushort)value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Generics_Convert_uint__int_(uint value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (int)global::System.Math.Min(value_0, 2147483647u) : (int)value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static uint GpuKernels_Tests_Kernels_Generics_Convert_uint__uint_(uint value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? value_0 : value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static long GpuKernels_Tests_Kernels_Generics_Convert_uint__long_(uint value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (long)value_0 : (long)value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static ulong GpuKernels_Tests_Kernels_Generics_Convert_uint__ulong_(uint value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (ulong)value_0 : (ulong)value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static float GpuKernels_Tests_Kernels_Generics_Convert_uint__float_(uint value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (float)value_0 : (float)value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static long GpuKernels_Tests_Kernels_Generics_All_uint_(uint value_0, bool saturates_1)
{
    unchecked
    {
        return (long)GpuKernels_Tests_Kernels_Generics_Convert_uint__sbyte_(value_0, saturates_1) + 3L * (long)GpuKernels_Tests_Kernels_Generics_Convert_uint__byte_(value_0, saturates_1) + 5L * (long)GpuKernels_Tests_Kernels_Generics_Convert_uint__short_(value_0, saturates_1) + 7L * (long)GpuKernels_Tests_Kernels_Generics_Convert_uint__ushort_(value_0, saturates_1) + 11L * (long)GpuKernels_Tests_Kernels_Generics_Convert_uint__int_(value_0, saturates_1) + 13L * (long)GpuKernels_Tests_Kernels_Generics_Convert_uint__uint_(value_0, saturates_1) + 17L * GpuKernels_Tests_Kernels_Generics_Convert_uint__long_(value_0, saturates_1) + 19L * (long)GpuKernels_Tests_Kernels_Generics_Convert_uint__ulong_(value_0, saturates_1) + (long)(GpuKernels_Tests_Kernels_Generics_Convert_uint__float_(value_0, saturates_1) > 1f ? 23 : 29);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static sbyte GpuKernels_Tests_Kernels_Generics_Convert_short__sbyte_(short value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (sbyte)global::System.Math.Min(global::System.Math.Max((int)value_0, -128), 127) : (sbyte)value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static byte GpuKernels_Tests_Kernels_Generics_Convert_short__byte_(short value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (byte)global::System.Math.Min(global::System.Math.Max((int)value_0, 0), 255) : (byte)value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static short GpuKernels_Tests_Kernels_Generics_Convert_short__short_(short value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? value_0 : value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static ushort GpuKernels_Tests_Kernels_Generics_Convert_short__ushort_(short value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (ushort)global::System.Math.Min(global::System.Math.Max((int)value_0, 0), 65535) : (ushort)value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Generics_Convert_short__int_(short value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (int)value_0 : (int)value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static uint GpuKernels_Tests_Kernels_Generics_Convert_short__uint_(short value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (uint)global::System.Math.Max((int)value_0, 0) : (uint)value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static long GpuKernels_Tests_Kernels_Generics_Convert_short__long_(short value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (long)value_0 : (long)value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static ulong GpuKernels_Tests_Kernels_Generics_Convert_short__ulong_(short value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (ulong)global::System.Math.Max((int)value_0, 0) : (ulong)value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static float GpuKernels_Tests_Kernels_Generics_Convert_short__float_(short value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (float)value_0 : (float)value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static long GpuKernels_Tests_Kernels_Generics_All_short_(short value_0, bool saturates_1)
{
    unchecked
    {
        return (long)GpuKernels_Tests_Kernels_Generics_Convert_short__sbyte_(value_0, saturates_1) + 3L * (long)GpuKernels_Tests_Kernels_Generics_Convert_short__byte_(value_0, saturates_1) + 5L * (long)GpuKernels_Tests_Kernels_Generics_Convert_short__short_(value_0, saturates_1) + 7L * (long)GpuKernels_Tests_Kernels_Generics_Convert_short__ushort_(value_0, saturates_1) + 11L * (long)GpuKernels_Tests_Kernels_Generics_Convert_short__int_(value_0, saturates_1) + 13L * (long)GpuKernels_Tests_Kernels_Generics_Convert_short__uint_(value_0, saturates_1) + 17L * GpuKernels_Tests_Kernels_Generics_Convert_short__long_(value_0, saturates_1) + 19L * (long)GpuKernels_Tests_Kernels_Generics_Convert_short__ulong_(value_0, saturates_1) + (long)(GpuKernels_Tests_Kernels_Generics_Convert_short__float_(value_0, saturates_1) > 1f ? 23 : 29);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static sbyte GpuKernels_Tests_Kernels_Generics_Convert_byte__sbyte_(byte value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (sbyte)global::System.Math.Min(global::System.Math.Max((int)value_0, -128), 127) : (sbyte)value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static byte GpuKernels_Tests_Kernels_Generics_Convert_byte__byte_(byte value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? value_0 : value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static short GpuKernels_Tests_Kernels_Generics_Convert_byte__short_(byte value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (short)value_0 : (short)value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static ushort GpuKernels_Tests_Kernels_Generics_Convert_byte__ushort_(byte value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (ushort)value_0 : (ushort)value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Generics_Convert_byte__int_(byte value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (int)value_0 : (int)value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static uint GpuKernels_Tests_Kernels_Generics_Convert_byte__uint_(byte value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (uint)value_0 : (uint)value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static long GpuKernels_Tests_Kernels_Generics_Convert_byte__long_(byte value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (long)value_0 : (long)value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static ulong GpuKernels_Tests_Kernels_Generics_Convert_byte__ulong_(byte value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (ulong)value_0 : (ulong)value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static float GpuKernels_Tests_Kernels_Generics_Convert_byte__float_(byte value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (float)value_0 : (float)value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static long GpuKernels_Tests_Kernels_Generics_All_byte_(byte value_0, bool saturates_1)
{
    unchecked
    {
        return (long)GpuKernels_Tests_Kernels_Generics_Convert_byte__sbyte_(value_0, saturates_1) + 3L * (long)GpuKernels_Tests_Kernels_Generics_Convert_byte__byte_(value_0, saturates_1) + 5L * (long)GpuKernels_Tests_Kernels_Generics_Convert_byte__short_(value_0, saturates_1) + 7L * (long)GpuKernels_Tests_Kernels_Generics_Convert_byte__ushort_(value_0, saturates_1) + 11L * (long)GpuKernels_Tests_Kernels_Generics_Convert_byte__int_(value_0, saturates_1) + 13L * (long)GpuKernels_Tests_Kernels_Generics_Convert_byte__uint_(value_0, saturates_1) + 17L * GpuKernels_Tests_Kernels_Generics_Convert_byte__long_(value_0, saturates_1) + 19L * (long)GpuKernels_Tests_Kernels_Generics_Convert_byte__ulong_(value_0, saturates_1) + (long)(GpuKernels_Tests_Kernels_Generics_Convert_byte__float_(value_0, saturates_1) > 1f ? 23 : 29);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static sbyte GpuKernels_Tests_Kernels_Generics_Convert_double__sbyte_(double value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (sbyte)global::System.Math.Min(global::System.Math.Max((int)value_0, -128), 127) : (sbyte)global::System.Math.Min(global::System.Math.Max((int)value_0, -128), 127);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static byte GpuKernels_Tests_Kernels_Generics_Convert_double__byte_(double value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (byte)global::System.Math.Min(global::System.Math.Max((int)value_0, 0), 255) : (byte)global::System.Math.Min(global::System.Math.Max((int)value_0, 0), 255);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static short GpuKernels_Tests_Kernels_Generics_Convert_double__short_(double value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (short)global::System.Math.Min(global::System.Math.Max((int)value_0, -32768), 32767) : (short)global::System.Math.Min(global::System.Math.Max((int)value_0, -32768), 32767);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static ushort GpuKernels_Tests_Kernels_Generics_Convert_double__ushort_(double value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (ushort)global::System.Math.Min(global::System.Math.Max((int)value_0, 0), 65535) : (ushort)global::System.Math.Min(global::System.Math.Max((int)value_0, 0), 65535);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Generics_Convert_double__int_(double value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (int)value_0 : (int)value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static uint GpuKernels_Tests_Kernels_Generics_Convert_double__uint_(double value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (uint)value_0 : (uint)value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static long GpuKernels_Tests_Kernels_Generics_Convert_double__long_(double value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (long)value_0 : (long)value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static ulong GpuKernels_Tests_Kernels_Generics_Convert_double__ulong_(double value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (ulong)value_0 : (ulong)value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static float GpuKernels_Tests_Kernels_Generics_Convert_double__float_(double value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (float)value_0 : (float)value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static long GpuKernels_Tests_Kernels_Generics_All_double_(double value_0, bool saturates_1)
{
    unchecked
    {
        return (long)GpuKernels_Tests_Kernels_Generics_Convert_double__sbyte_(value_0, saturates_1) + 3L * (long)GpuKernels_Tests_Kernels_Generics_Convert_double__byte_(value_0, saturates_1) + 5L * (long)GpuKernels_Tests_Kernels_Generics_Convert_double__short_(value_0, saturates_1) + 7L * (long)GpuKernels_Tests_Kernels_Generics_Convert_double__ushort_(value_0, saturates_1) + 11L * (long)GpuKernels_Tests_Kernels_Generics_Convert_double__int_(value_0, saturates_1) + 13L * (long)GpuKernels_Tests_Kernels_Generics_Convert_double__uint_(value_0, saturates_1) + 17L * GpuKernels_Tests_Kernels_Generics_Convert_double__long_(value_0, saturates_1) + 19L * (long)GpuKernels_Tests_Kernels_Generics_Convert_double__ulong_(value_0, saturates_1) + (long)(GpuKernels_Tests_Kernels_Generics_Convert_double__float_(value_0, saturates_1) > 1f ? 23 : 29);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static sbyte GpuKernels_Tests_Kernels_Generics_Convert_float__sbyte_(float value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (sbyte)global::System.Math.Min(global::System.Math.Max((int)value_0, -128), 127) : (sbyte)global::System.Math.Min(global::System.Math.Max((int)value_0, -128), 127);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static byte GpuKernels_Tests_Kernels_Generics_Convert_float__byte_(float value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (byte)global::System.Math.Min(global::System.Math.Max((int)value_0, 0), 255) : (byte)global::System.Math.Min(global::System.Math.Max((int)value_0, 0), 255);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static short GpuKernels_Tests_Kernels_Generics_Convert_float__short_(float value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (short)global::System.Math.Min(global::System.Math.Max((int)value_0, -32768), 32767) : (short)global::System.Math.Min(global::System.Math.Max((int)value_0, -32768), 32767);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static ushort GpuKernels_Tests_Kernels_Generics_Convert_float__ushort_(float value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (ushort)global::System.Math.Min(global::System.Math.Max((int)value_0, 0), 65535) : (ushort)global::System.Math.Min(global::System.Math.Max((int)value_0, 0), 65535);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Generics_Convert_float__int_(float value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (int)value_0 : (int)value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static uint GpuKernels_Tests_Kernels_Generics_Convert_float__uint_(float value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (uint)value_0 : (uint)value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static long GpuKernels_Tests_Kernels_Generics_Convert_float__long_(float value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (long)value_0 : (long)value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static ulong GpuKernels_Tests_Kernels_Generics_Convert_float__ulong_(float value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? (ulong)value_0 : (ulong)value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static float GpuKernels_Tests_Kernels_Generics_Convert_float__float_(float value_0, bool saturates_1)
{
    unchecked
    {
        return saturates_1 ? value_0 : value_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static long GpuKernels_Tests_Kernels_Generics_All_float_(float value_0, bool saturates_1)
{
    unchecked
    {
        return (long)GpuKernels_Tests_Kernels_Generics_Convert_float__sbyte_(value_0, saturates_1) + 3L * (long)GpuKernels_Tests_Kernels_Generics_Convert_float__byte_(value_0, saturates_1) + 5L * (long)GpuKernels_Tests_Kernels_Generics_Convert_float__short_(value_0, saturates_1) + 7L * (long)GpuKernels_Tests_Kernels_Generics_Convert_float__ushort_(value_0, saturates_1) + 11L * (long)GpuKernels_Tests_Kernels_Generics_Convert_float__int_(value_0, saturates_1) + 13L * (long)GpuKernels_Tests_Kernels_Generics_Convert_float__uint_(value_0, saturates_1) + 17L * GpuKernels_Tests_Kernels_Generics_Convert_float__long_(value_0, saturates_1) + 19L * (long)GpuKernels_Tests_Kernels_Generics_Convert_float__ulong_(value_0, saturates_1) + (long)(GpuKernels_Tests_Kernels_Generics_Convert_float__float_(value_0, saturates_1) > 1f ? 23 : 29);
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
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        global::System.ReadOnlySpan<double> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<double> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
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
                y_1[2 * i_2] = GpuKernels_Tests_Kernels_Generics_Root_double_(x_0[i_2]);
                y_1[2 * i_2 + 1] = (double)GpuKernels_Tests_Kernels_Generics_Root_float_((float)x_0[i_2]);
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
private static double GpuKernels_Tests_Kernels_Generics_Root_double_(double x_0)
{
    unchecked
    {
        double limit_1 = global::System.Math.Sqrt(1.7976931348623157E+308d) * (double)NotConstant(2);
        return global::System.Math.Clamp(x_0, -limit_1, limit_1) + 3.141592653589793d + global::System.Math.FusedMultiplyAdd(x_0, x_0, 1d) + (double)NotConstant(8) + global::System.Math.Floor(x_0) * 2.718281828459045d;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static float GpuKernels_Tests_Kernels_Generics_Root_float_(float x_0)
{
    unchecked
    {
        return global::System.MathF.Sqrt(x_0);
        float limit_1 = global::System.MathF.Sqrt(3.4028235E+38f) * (float)NotConstant(2);
        return global::System.Math.Clamp(x_0, -limit_1, limit_1) + 3.1415927f + global::System.MathF.FusedMultiplyAdd(x_0, x_0, 1f) + (float)NotConstant(4) + global::System.MathF.Floor(x_0) * 2.7182817f;
    }
}

private static T NotConstant<T>(T value) => value;
