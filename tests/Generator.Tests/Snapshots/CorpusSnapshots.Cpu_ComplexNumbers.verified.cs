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
        global::System.ReadOnlySpan<System_Numerics_ComplexMirror> a_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<System_Numerics_ComplexMirror> b_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<System_Numerics_ComplexMirror> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<double> numbers_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, a_0.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_4 = globalIdxX;
            System_Numerics_ComplexMirror x_5 = a_0[i_4];
            System_Numerics_ComplexMirror y_6 = b_1[i_4];
            int o_7 = i_4 * 12;
            int n_8 = i_4 * 3;
            results_2[o_7] = System_Numerics_Complex_op__Addition(x_5, y_6);
            results_2[o_7 + 1] = System_Numerics_Complex_op__Subtraction(x_5, y_6);
            results_2[o_7 + 2] = System_Numerics_Complex_op__Multiply(x_5, y_6);
            results_2[o_7 + 3] = System_Numerics_Complex_op__Division(x_5, y_6);
            results_2[o_7 + 4] = System_Numerics_Complex_op__Multiply(System_Numerics_Complex_op__UnaryNegation(x_5), System_Numerics_Complex_ImaginaryOne());
            results_2[o_7 + 5] = System_Numerics_Complex_op__Addition__2(System_Numerics_Complex_Conjugate(x_5), 2d);
            results_2[o_7 + 6] = System_Numerics_Complex_op__Multiply__2(x_5, y_6.Real_0);
            results_2[o_7 + 7] = System_Numerics_Complex_op__Multiply__3(y_6.Imaginary_8, x_5);
            results_2[o_7 + 8] = System_Numerics_Complex_op__Division__2(x_5, y_6.Real_0);
            results_2[o_7 + 9] = System_Numerics_Complex_op__Division__3(y_6.Real_0, x_5);
            results_2[o_7 + 10] = System_Numerics_Complex_op__Subtraction__3(System_Numerics_Complex_op__Addition__2(System_Numerics_Complex_op__Subtraction__2(3d, x_5), 0.5d), y_6.Real_0);
            int temp_10 = o_7 + 11;
            System_Numerics_ComplexMirror temp_9 = System_Numerics_Complex_new(x_5.Imaginary_8, y_6.Real_0);
            results_2[temp_10] = temp_9;
            numbers_3[n_8] = (double)(System_Numerics_Complex_op__Equality(x_5, y_6) ? 1 : (System_Numerics_Complex_op__Inequality(x_5, System_Numerics_Complex_Zero()) ? 2 : 3));
            numbers_3[n_8 + 1] = (double)(System_Numerics_Complex_IsNaN(x_5) ? 4 : (System_Numerics_Complex_IsInfinity(y_6) ? 5 : 6));
            numbers_3[n_8 + 2] = System_Numerics_Complex_IsFinite(x_5) ? y_6.Real_0 : x_5.Imaginary_8;
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
        global::System.ReadOnlySpan<System_Numerics_ComplexMirror> a_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<System_Numerics_ComplexMirror> b_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<System_Numerics_ComplexMirror> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<double> numbers_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
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
                System_Numerics_ComplexMirror x_5 = a_0[i_4];
                System_Numerics_ComplexMirror y_6 = b_1[i_4];
                int o_7 = i_4 * 12;
                int n_8 = i_4 * 3;
                results_2[o_7] = System_Numerics_Complex_op__Addition(x_5, y_6);
                results_2[o_7 + 1] = System_Numerics_Complex_op__Subtraction(x_5, y_6);
                results_2[o_7 + 2] = System_Numerics_Complex_op__Multiply(x_5, y_6);
                results_2[o_7 + 3] = System_Numerics_Complex_op__Division(x_5, y_6);
                results_2[o_7 + 4] = System_Numerics_Complex_op__Multiply(System_Numerics_Complex_op__UnaryNegation(x_5), System_Numerics_Complex_ImaginaryOne());
                results_2[o_7 + 5] = System_Numerics_Complex_op__Addition__2(System_Numerics_Complex_Conjugate(x_5), 2d);
                results_2[o_7 + 6] = System_Numerics_Complex_op__Multiply__2(x_5, y_6.Real_0);
                results_2[o_7 + 7] = System_Numerics_Complex_op__Multiply__3(y_6.Imaginary_8, x_5);
                results_2[o_7 + 8] = System_Numerics_Complex_op__Division__2(x_5, y_6.Real_0);
                results_2[o_7 + 9] = System_Numerics_Complex_op__Division__3(y_6.Real_0, x_5);
                results_2[o_7 + 10] = System_Numerics_Complex_op__Subtraction__3(System_Numerics_Complex_op__Addition__2(System_Numerics_Complex_op__Subtraction__2(3d, x_5), 0.5d), y_6.Real_0);
                int temp_10 = o_7 + 11;
                System_Numerics_ComplexMirror temp_9 = System_Numerics_Complex_new(x_5.Imaginary_8, y_6.Real_0);
                results_2[temp_10] = temp_9;
                numbers_3[n_8] = (double)(System_Numerics_Complex_op__Equality(x_5, y_6) ? 1 : (System_Numerics_Complex_op__Inequality(x_5, System_Numerics_Complex_Zero()) ? 2 : 3));
                numbers_3[n_8 + 1] = (double)(System_Numerics_Complex_IsNaN(x_5) ? 4 : (System_Numerics_Complex_IsInfinity(y_6) ? 5 : 6));
                numbers_3[n_8 + 2] = System_Numerics_Complex_IsFinite(x_5) ? y_6.Real_0 : x_5.Imaginary_8;
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
private static System_Numerics_ComplexMirror System_Numerics_Complex_op__Addition(System_Numerics_ComplexMirror a_0, System_Numerics_ComplexMirror b_1)
{
    unchecked
    {
        System_Numerics_ComplexMirror result_2 = default(System_Numerics_ComplexMirror);
        result_2.Real_0 = a_0.Real_0 + b_1.Real_0;
        result_2.Imaginary_8 = a_0.Imaginary_8 + b_1.Imaginary_8;
        return result_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_ComplexMirror System_Numerics_Complex_op__Subtraction(System_Numerics_ComplexMirror a_0, System_Numerics_ComplexMirror b_1)
{
    unchecked
    {
        System_Numerics_ComplexMirror result_2 = default(System_Numerics_ComplexMirror);
        result_2.Real_0 = a_0.Real_0 - b_1.Real_0;
        result_2.Imaginary_8 = a_0.Imaginary_8 - b_1.Imaginary_8;
        return result_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_ComplexMirror System_Numerics_Complex_op__Multiply(System_Numerics_ComplexMirror a_0, System_Numerics_ComplexMirror b_1)
{
    unchecked
    {
        System_Numerics_ComplexMirror result_2 = default(System_Numerics_ComplexMirror);
        result_2.Real_0 = a_0.Real_0 * b_1.Real_0 - a_0.Imaginary_8 * b_1.Imaginary_8;
        result_2.Imaginary_8 = a_0.Imaginary_8 * b_1.Real_0 + a_0.Real_0 * b_1.Imaginary_8;
        return result_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_ComplexMirror System_Numerics_Complex_op__Division(System_Numerics_ComplexMirror a_0, System_Numerics_ComplexMirror b_1)
{
    unchecked
    {
        bool temp_2 = global::System.Math.Abs(b_1.Imaginary_8) < global::System.Math.Abs(b_1.Real_0);
        double temp_3 = temp_2 ? b_1.Imaginary_8 / b_1.Real_0 : b_1.Real_0 / b_1.Imaginary_8;
        double temp_4 = temp_2 ? b_1.Real_0 + b_1.Imaginary_8 * temp_3 : b_1.Imaginary_8 + b_1.Real_0 * temp_3;
        System_Numerics_ComplexMirror result_5 = default(System_Numerics_ComplexMirror);
        result_5.Real_0 = (temp_2 ? a_0.Real_0 + a_0.Imaginary_8 * temp_3 : a_0.Imaginary_8 + a_0.Real_0 * temp_3) / temp_4;
        result_5.Imaginary_8 = (temp_2 ? a_0.Imaginary_8 - a_0.Real_0 * temp_3 : -a_0.Real_0 + a_0.Imaginary_8 * temp_3) / temp_4;
        return result_5;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_ComplexMirror System_Numerics_Complex_op__UnaryNegation(System_Numerics_ComplexMirror a_0)
{
    unchecked
    {
        System_Numerics_ComplexMirror result_1 = default(System_Numerics_ComplexMirror);
        result_1.Real_0 = -a_0.Real_0;
        result_1.Imaginary_8 = -a_0.Imaginary_8;
        return result_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_ComplexMirror System_Numerics_Complex_ImaginaryOne()
{
    unchecked
    {
        System_Numerics_ComplexMirror result_0 = default(System_Numerics_ComplexMirror);
        result_0.Real_0 = 0d;
        result_0.Imaginary_8 = 1d;
        return result_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_ComplexMirror System_Numerics_Complex_Conjugate(System_Numerics_ComplexMirror a_0)
{
    unchecked
    {
        System_Numerics_ComplexMirror result_1 = default(System_Numerics_ComplexMirror);
        result_1.Real_0 = a_0.Real_0;
        result_1.Imaginary_8 = -a_0.Imaginary_8;
        return result_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_ComplexMirror System_Numerics_Complex_op__Addition__2(System_Numerics_ComplexMirror a_0, double b_1)
{
    unchecked
    {
        System_Numerics_ComplexMirror result_2 = default(System_Numerics_ComplexMirror);
        result_2.Real_0 = a_0.Real_0 + b_1;
        result_2.Imaginary_8 = a_0.Imaginary_8;
        return result_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_ComplexMirror System_Numerics_Complex_op__Multiply__2(System_Numerics_ComplexMirror a_0, double b_1)
{
    unchecked
    {
        System_Numerics_ComplexMirror result_2 = default(System_Numerics_ComplexMirror);
        result_2.Real_0 = double.IsFinite(a_0.Real_0) && !double.IsFinite(a_0.Imaginary_8) ? global::System.BitConverter.Int64BitsToDouble(-2251799813685248L) : (!double.IsFinite(a_0.Real_0) && !double.IsFinite(a_0.Imaginary_8) ? global::System.BitConverter.Int64BitsToDouble(-2251799813685248L) : a_0.Real_0 * b_1);
        result_2.Imaginary_8 = double.IsFinite(a_0.Real_0) ? a_0.Imaginary_8 * b_1 : global::System.BitConverter.Int64BitsToDouble(-2251799813685248L);
        return result_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_ComplexMirror System_Numerics_Complex_op__Multiply__3(double a_0, System_Numerics_ComplexMirror b_1)
{
    unchecked
    {
        System_Numerics_ComplexMirror result_2 = default(System_Numerics_ComplexMirror);
        result_2.Real_0 = double.IsFinite(b_1.Real_0) && !double.IsFinite(b_1.Imaginary_8) ? global::System.BitConverter.Int64BitsToDouble(-2251799813685248L) : (!double.IsFinite(b_1.Real_0) && !double.IsFinite(b_1.Imaginary_8) ? global::System.BitConverter.Int64BitsToDouble(-2251799813685248L) : a_0 * b_1.Real_0);
        result_2.Imaginary_8 = double.IsFinite(b_1.Real_0) ? a_0 * b_1.Imaginary_8 : global::System.BitConverter.Int64BitsToDouble(-2251799813685248L);
        return result_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_ComplexMirror System_Numerics_Complex_op__Division__2(System_Numerics_ComplexMirror a_0, double b_1)
{
    unchecked
    {
        System_Numerics_ComplexMirror result_2 = default(System_Numerics_ComplexMirror);
        result_2.Real_0 = b_1 == 0d ? global::System.BitConverter.Int64BitsToDouble(-2251799813685248L) : (double.IsFinite(a_0.Real_0) && !double.IsFinite(a_0.Imaginary_8) ? global::System.BitConverter.Int64BitsToDouble(-2251799813685248L) : (!double.IsFinite(a_0.Real_0) && !double.IsFinite(a_0.Imaginary_8) ? global::System.BitConverter.Int64BitsToDouble(-2251799813685248L) : a_0.Real_0 / b_1));
        result_2.Imaginary_8 = b_1 == 0d ? global::System.BitConverter.Int64BitsToDouble(-2251799813685248L) : (double.IsFinite(a_0.Real_0) ? a_0.Imaginary_8 / b_1 : global::System.BitConverter.Int64BitsToDouble(-2251799813685248L));
        return result_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_ComplexMirror System_Numerics_Complex_op__Division__3(double a_0, System_Numerics_ComplexMirror b_1)
{
    unchecked
    {
        bool temp_2 = global::System.Math.Abs(b_1.Imaginary_8) < global::System.Math.Abs(b_1.Real_0);
        double temp_3 = temp_2 ? b_1.Imaginary_8 / b_1.Real_0 : b_1.Real_0 / b_1.Imaginary_8;
        double temp_4 = temp_2 ? b_1.Real_0 + b_1.Imaginary_8 * temp_3 : b_1.Imaginary_8 + b_1.Real_0 * temp_3;
        System_Numerics_ComplexMirror result_5 = default(System_Numerics_ComplexMirror);
        result_5.Real_0 = (temp_2 ? a_0 : a_0 * temp_3) / temp_4;
        result_5.Imaginary_8 = (temp_2 ? -a_0 * temp_3 : -a_0) / temp_4;
        return result_5;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_ComplexMirror System_Numerics_Complex_op__Subtraction__2(double a_0, System_Numerics_ComplexMirror b_1)
{
    unchecked
    {
        System_Numerics_ComplexMirror result_2 = default(System_Numerics_ComplexMirror);
        result_2.Real_0 = a_0 - b_1.Real_0;
        result_2.Imaginary_8 = -b_1.Imaginary_8;
        return result_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_ComplexMirror System_Numerics_Complex_op__Subtraction__3(System_Numerics_ComplexMirror a_0, double b_1)
{
    unchecked
    {
        System_Numerics_ComplexMirror result_2 = default(System_Numerics_ComplexMirror);
        result_2.Real_0 = a_0.Real_0 - b_1;
        result_2.Imaginary_8 = a_0.Imaginary_8;
        return result_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_ComplexMirror System_Numerics_Complex_new(double a_0, double b_1)
{
    unchecked
    {
        System_Numerics_ComplexMirror result_2 = default(System_Numerics_ComplexMirror);
        result_2.Real_0 = a_0;
        result_2.Imaginary_8 = b_1;
        return result_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static bool System_Numerics_Complex_op__Equality(System_Numerics_ComplexMirror a_0, System_Numerics_ComplexMirror b_1)
{
    unchecked
    {
        return a_0.Real_0 == b_1.Real_0 && a_0.Imaginary_8 == b_1.Imaginary_8;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_ComplexMirror System_Numerics_Complex_Zero()
{
    unchecked
    {
        System_Numerics_ComplexMirror result_0 = default(System_Numerics_ComplexMirror);
        result_0.Real_0 = 0d;
        result_0.Imaginary_8 = 0d;
        return result_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static bool System_Numerics_Complex_op__Inequality(System_Numerics_ComplexMirror a_0, System_Numerics_ComplexMirror b_1)
{
    unchecked
    {
        return !(a_0.Real_0 == b_1.Real_0 && a_0.Imaginary_8 == b_1.Imaginary_8);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static bool System_Numerics_Complex_IsNaN(System_Numerics_ComplexMirror a_0)
{
    unchecked
    {
        return !(double.IsInfinity(a_0.Real_0) || double.IsInfinity(a_0.Imaginary_8)) && !(double.IsFinite(a_0.Real_0) && double.IsFinite(a_0.Imaginary_8));
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static bool System_Numerics_Complex_IsInfinity(System_Numerics_ComplexMirror a_0)
{
    unchecked
    {
        return double.IsInfinity(a_0.Real_0) || double.IsInfinity(a_0.Imaginary_8);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static bool System_Numerics_Complex_IsFinite(System_Numerics_ComplexMirror a_0)
{
    unchecked
    {
        return double.IsFinite(a_0.Real_0) && double.IsFinite(a_0.Imaginary_8);
    }
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct System_Numerics_ComplexMirror
{
    public double Real_0;
    public double Imaginary_8;
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
        global::System.ReadOnlySpan<System_Numerics_ComplexMirror> a_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<System_Numerics_ComplexMirror> results_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<double> numbers_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, a_0.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_3 = globalIdxX;
            System_Numerics_ComplexMirror x_4 = a_0[i_3];
            results_1[i_3 * 3] = System_Numerics_Complex_Exp(x_4);
            results_1[i_3 * 3 + 1] = System_Numerics_Complex_Log(x_4);
            results_1[i_3 * 3 + 2] = System_Numerics_Complex_FromPolarCoordinates(x_4.Real_0, x_4.Imaginary_8);
            numbers_2[i_3 * 2] = System_Numerics_Complex_Abs(x_4);
            numbers_2[i_3 * 2 + 1] = System_Numerics_Complex_get__Phase(x_4) * System_Numerics_Complex_get__Magnitude(x_4);
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
        global::System.ReadOnlySpan<System_Numerics_ComplexMirror> a_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<System_Numerics_ComplexMirror> results_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<double> numbers_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                if (i_3 >= a_0.Length)
                {
                    continue;
                }
                System_Numerics_ComplexMirror x_4 = a_0[i_3];
                results_1[i_3 * 3] = System_Numerics_Complex_Exp(x_4);
                results_1[i_3 * 3 + 1] = System_Numerics_Complex_Log(x_4);
                results_1[i_3 * 3 + 2] = System_Numerics_Complex_FromPolarCoordinates(x_4.Real_0, x_4.Imaginary_8);
                numbers_2[i_3 * 2] = System_Numerics_Complex_Abs(x_4);
                numbers_2[i_3 * 2 + 1] = System_Numerics_Complex_get__Phase(x_4) * System_Numerics_Complex_get__Magnitude(x_4);
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
private static System_Numerics_ComplexMirror System_Numerics_Complex_Exp(System_Numerics_ComplexMirror a_0)
{
    unchecked
    {
        double temp_1 = global::System.Math.Exp(a_0.Real_0);
        System_Numerics_ComplexMirror result_2 = default(System_Numerics_ComplexMirror);
        result_2.Real_0 = temp_1 * global::System.Math.Cos(a_0.Imaginary_8);
        result_2.Imaginary_8 = temp_1 * global::System.Math.Sin(a_0.Imaginary_8);
        return result_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_ComplexMirror System_Numerics_Complex_Log(System_Numerics_ComplexMirror a_0)
{
    unchecked
    {
        System_Numerics_ComplexMirror result_1 = default(System_Numerics_ComplexMirror);
        result_1.Real_0 = global::System.Math.Log(double.Hypot(a_0.Real_0, a_0.Imaginary_8));
        result_1.Imaginary_8 = global::System.Math.Atan2(a_0.Imaginary_8, a_0.Real_0);
        return result_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_ComplexMirror System_Numerics_Complex_FromPolarCoordinates(double a_0, double b_1)
{
    unchecked
    {
        System_Numerics_ComplexMirror result_2 = default(System_Numerics_ComplexMirror);
        result_2.Real_0 = a_0 * global::System.Math.Cos(b_1);
        result_2.Imaginary_8 = a_0 * global::System.Math.Sin(b_1);
        return result_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static double System_Numerics_Complex_Abs(System_Numerics_ComplexMirror a_0)
{
    unchecked
    {
        return double.Hypot(a_0.Real_0, a_0.Imaginary_8);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static double System_Numerics_Complex_get__Phase(System_Numerics_ComplexMirror a_0)
{
    unchecked
    {
        return global::System.Math.Atan2(a_0.Imaginary_8, a_0.Real_0);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static double System_Numerics_Complex_get__Magnitude(System_Numerics_ComplexMirror a_0)
{
    unchecked
    {
        return double.Hypot(a_0.Real_0, a_0.Imaginary_8);
    }
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct System_Numerics_ComplexMirror
{
    public double Real_0;
    public double Imaginary_8;
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
        int width_0 = *(int*)arguments[0];
        double scale_1 = *(double*)arguments[1];
        global::System.Span<int> steps_2 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, steps_2.Length);
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            at.X = globalIdxX;
            int i_3 = globalIdxX;
            System_Numerics_ComplexMirror temp_4 = System_Numerics_Complex_new((double)(i_3 % width_0) * scale_1 - 2d, (double)(i_3 / width_0) * scale_1 - 1d);
            System_Numerics_ComplexMirror c_5 = temp_4;
            System_Numerics_ComplexMirror z_6 = System_Numerics_Complex_op__Implicit(0);
            int step_7 = 0;
            for (; step_7 < 50 && z_6.Real_0 * z_6.Real_0 + z_6.Imaginary_8 * z_6.Imaginary_8 < 4d; step_7 = step_7 + 1)
            {
                z_6 = System_Numerics_Complex_op__Addition(System_Numerics_Complex_op__Multiply(z_6, z_6), c_5);
            }
            steps_2[i_3] = step_7;
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
        double scale_1 = *(double*)arguments[1];
        global::System.Span<int> steps_2 = new(*(void**)arguments[2], *(int*)arguments[3]);
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
                int i_3 = blockIdxX * blockDimX + threadIdxX;
                if (i_3 >= steps_2.Length)
                {
                    continue;
                }
                System_Numerics_ComplexMirror temp_4 = System_Numerics_Complex_new((double)(i_3 % width_0) * scale_1 - 2d, (double)(i_3 / width_0) * scale_1 - 1d);
                System_Numerics_ComplexMirror c_5 = temp_4;
                System_Numerics_ComplexMirror z_6 = System_Numerics_Complex_op__Implicit(0);
                int step_7 = 0;
                for (; step_7 < 50 && z_6.Real_0 * z_6.Real_0 + z_6.Imaginary_8 * z_6.Imaginary_8 < 4d; step_7 = step_7 + 1)
                {
                    z_6 = System_Numerics_Complex_op__Addition(System_Numerics_Complex_op__Multiply(z_6, z_6), c_5);
                }
                steps_2[i_3] = step_7;
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
private static System_Numerics_ComplexMirror System_Numerics_Complex_new(double a_0, double b_1)
{
    unchecked
    {
        System_Numerics_ComplexMirror result_2 = default(System_Numerics_ComplexMirror);
        result_2.Real_0 = a_0;
        result_2.Imaginary_8 = b_1;
        return result_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_ComplexMirror System_Numerics_Complex_op__Implicit(int a_0)
{
    unchecked
    {
        System_Numerics_ComplexMirror result_1 = default(System_Numerics_ComplexMirror);
        result_1.Real_0 = (double)a_0;
        result_1.Imaginary_8 = 0d;
        return result_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_ComplexMirror System_Numerics_Complex_op__Multiply(System_Numerics_ComplexMirror a_0, System_Numerics_ComplexMirror b_1)
{
    unchecked
    {
        System_Numerics_ComplexMirror result_2 = default(System_Numerics_ComplexMirror);
        result_2.Real_0 = a_0.Real_0 * b_1.Real_0 - a_0.Imaginary_8 * b_1.Imaginary_8;
        result_2.Imaginary_8 = a_0.Imaginary_8 * b_1.Real_0 + a_0.Real_0 * b_1.Imaginary_8;
        return result_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_ComplexMirror System_Numerics_Complex_op__Addition(System_Numerics_ComplexMirror a_0, System_Numerics_ComplexMirror b_1)
{
    unchecked
    {
        System_Numerics_ComplexMirror result_2 = default(System_Numerics_ComplexMirror);
        result_2.Real_0 = a_0.Real_0 + b_1.Real_0;
        result_2.Imaginary_8 = a_0.Imaginary_8 + b_1.Imaginary_8;
        return result_2;
    }
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct System_Numerics_ComplexMirror
{
    public double Real_0;
    public double Imaginary_8;
}
