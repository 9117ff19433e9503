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
        global::System.ReadOnlySpan<System_Numerics_Vector2Mirror> a_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<System_Numerics_Vector2Mirror> b_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<System_Numerics_Vector2Mirror> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<float> numbers_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, a_0.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_4 = globalIdxX;
            System_Numerics_Vector2Mirror x_5 = a_0[i_4];
            System_Numerics_Vector2Mirror y_6 = b_1[i_4];
            int o_7 = i_4 * 10;
            int n_8 = i_4 * 6;
            results_2[o_7] = System_Numerics_Vector2_op__Subtraction(System_Numerics_Vector2_op__Addition(x_5, System_Numerics_Vector2_op__Multiply(y_6, 2f)), System_Numerics_Vector2_op__Division(System_Numerics_Vector2_op__UnaryNegation(x_5), y_6));
            results_2[o_7 + 1] = System_Numerics_Vector2_op__Multiply__2(System_Numerics_Vector2_Min(x_5, y_6), System_Numerics_Vector2_Max(x_5, y_6));
            results_2[o_7 + 2] = System_Numerics_Vector2_Lerp(x_5, y_6, 0.3f);
            results_2[o_7 + 3] = System_Numerics_Vector2_Reflect(x_5, y_6);
            results_2[o_7 + 4] = System_Numerics_Vector2_Normalize(x_5);
            results_2[o_7 + 5] = System_Numerics_Vector2_Clamp(x_5, System_Numerics_Vector2_get__Zero(), y_6);
            results_2[o_7 + 6] = System_Numerics_Vector2_op__Addition(System_Numerics_Vector2_Abs(x_5), System_Numerics_Vector2_SquareRoot(y_6));
            results_2[o_7 + 7] = System_Numerics_Vector2_op__Addition(System_Numerics_Vector2_get__UnitY(), System_Numerics_Vector2_op__Division__2(System_Numerics_Vector2_Create(3f), 7f));
            int temp_11 = o_7 + 8;
            System_Numerics_Vector2Mirror temp_10 = default;
            if (System_Numerics_Vector2_op__Equality(x_5, y_6))
            {
                temp_10 = System_Numerics_Vector2_get__One();
            }
            else
            {
                System_Numerics_Vector2Mirror temp_9 = System_Numerics_Vector2_new(x_5.Y_4, y_6.X_0);
                temp_10 = temp_9;
            }
            results_2[temp_11] = temp_10;
            x_5.Y_4 = x_5.Y_4 + 2f;
            x_5.X_0 = System_Numerics_Vector2_get__Item(x_5, i_4 & 1);
            results_2[o_7 + 9] = x_5;
            numbers_3[n_8] = System_Numerics_Vector2_Dot(x_5, y_6);
            numbers_3[n_8 + 1] = System_Numerics_Vector2_Cross(x_5, y_6);
            numbers_3[n_8 + 2] = System_Numerics_Vector2_Length(x_5);
            numbers_3[n_8 + 3] = System_Numerics_Vector2_LengthSquared(y_6);
            numbers_3[n_8 + 4] = System_Numerics_Vector2_Distance(x_5, y_6);
            numbers_3[n_8 + 5] = (float)(System_Numerics_Vector2_Equals(x_5, y_6) ? 1 : (System_Numerics_Vector2_op__Inequality(x_5, y_6) ? 2 : 3));
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
        global::System.ReadOnlySpan<System_Numerics_Vector2Mirror> a_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<System_Numerics_Vector2Mirror> b_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<System_Numerics_Vector2Mirror> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<float> numbers_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
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
                System_Numerics_Vector2Mirror x_5 = a_0[i_4];
                System_Numerics_Vector2Mirror y_6 = b_1[i_4];
                int o_7 = i_4 * 10;
                int n_8 = i_4 * 6;
                results_2[o_7] = System_Numerics_Vector2_op__Subtraction(System_Numerics_Vector2_op__Addition(x_5, System_Numerics_Vector2_op__Multiply(y_6, 2f)), System_Numerics_Vector2_op__Division(System_Numerics_Vector2_op__UnaryNegation(x_5), y_6));
                results_2[o_7 + 1] = System_Numerics_Vector2_op__Multiply__2(System_Numerics_Vector2_Min(x_5, y_6), System_Numerics_Vector2_Max(x_5, y_6));
                results_2[o_7 + 2] = System_Numerics_Vector2_Lerp(x_5, y_6, 0.3f);
                results_2[o_7 + 3] = System_Numerics_Vector2_Reflect(x_5, y_6);
                results_2[o_7 + 4] = System_Numerics_Vector2_Normalize(x_5);
                results_2[o_7 + 5] = System_Numerics_Vector2_Clamp(x_5, System_Numerics_Vector2_get__Zero(), y_6);
                results_2[o_7 + 6] = System_Numerics_Vector2_op__Addition(System_Numerics_Vector2_Abs(x_5), System_Numerics_Vector2_SquareRoot(y_6));
                results_2[o_7 + 7] = System_Numerics_Vector2_op__Addition(System_Numerics_Vector2_get__UnitY(), System_Numerics_Vector2_op__Division__2(System_Numerics_Vector2_Create(3f), 7f));
                int temp_11 = o_7 + 8;
                System_Numerics_Vector2Mirror temp_10 = default;
                if (System_Numerics_Vector2_op__Equality(x_5, y_6))
                {
                    temp_10 = System_Numerics_Vector2_get__One();
                }
                else
                {
                    System_Numerics_Vector2Mirror temp_9 = System_Numerics_Vector2_new(x_5.Y_4, y_6.X_0);
                    temp_10 = temp_9;
                }
                results_2[temp_11] = temp_10;
                x_5.Y_4 = x_5.Y_4 + 2f;
                x_5.X_0 = System_Numerics_Vector2_get__Item(x_5, i_4 & 1);
                results_2[o_7 + 9] = x_5;
                numbers_3[n_8] = System_Numerics_Vector2_Dot(x_5, y_6);
                numbers_3[n_8 + 1] = System_Numerics_Vector2_Cross(x_5, y_6);
                numbers_3[n_8 + 2] = System_Numerics_Vector2_Length(x_5);
                numbers_3[n_8 + 3] = System_Numerics_Vector2_LengthSquared(y_6);
                numbers_3[n_8 + 4] = System_Numerics_Vector2_Distance(x_5, y_6);
                numbers_3[n_8 + 5] = (float)(System_Numerics_Vector2_Equals(x_5, y_6) ? 1 : (System_Numerics_Vector2_op__Inequality(x_5, y_6) ? 2 : 3));
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
private static System_Numerics_Vector2Mirror System_Numerics_Vector2_op__Multiply(System_Numerics_Vector2Mirror a_0, float b_1)
{
    unchecked
    {
        System_Numerics_Vector2Mirror result_2 = default(System_Numerics_Vector2Mirror);
        result_2.X_0 = a_0.X_0 * b_1;
        result_2.Y_4 = a_0.Y_4 * b_1;
        return result_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector2Mirror System_Numerics_Vector2_op__Addition(System_Numerics_Vector2Mirror a_0, System_Numerics_Vector2Mirror b_1)
{
    unchecked
    {
        System_Numerics_Vector2Mirror result_2 = default(System_Numerics_Vector2Mirror);
        result_2.X_0 = a_0.X_0 + b_1.X_0;
        result_2.Y_4 = a_0.Y_4 + b_1.Y_4;
        return result_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector2Mirror System_Numerics_Vector2_op__UnaryNegation(System_Numerics_Vector2Mirror a_0)
{
    unchecked
    {
        System_Numerics_Vector2Mirror result_1 = default(System_Numerics_Vector2Mirror);
        result_1.X_0 = -a_0.X_0;
        result_1.Y_4 = -a_0.Y_4;
        return result_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector2Mirror System_Numerics_Vector2_op__Division(System_Numerics_Vector2Mirror a_0, System_Numerics_Vector2Mirror b_1)
{
    unchecked
    {
        System_Numerics_Vector2Mirror result_2 = default(System_Numerics_Vector2Mirror);
        result_2.X_0 = a_0.X_0 / b_1.X_0;
        result_2.Y_4 = a_0.Y_4 / b_1.Y_4;
        return result_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector2Mirror System_Numerics_Vector2_op__Subtraction(System_Numerics_Vector2Mirror a_0, System_Numerics_Vector2Mirror b_1)
{
    unchecked
    {
        System_Numerics_Vector2Mirror result_2 = default(System_Numerics_Vector2Mirror);
        result_2.X_0 = a_0.X_0 - b_1.X_0;
        result_2.Y_4 = a_0.Y_4 - b_1.Y_4;
        return result_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector2Mirror System_Numerics_Vector2_Min(System_Numerics_Vector2Mirror a_0, System_Numerics_Vector2Mirror b_1)
{
    unchecked
    {
        System_Numerics_Vector2Mirror result_2 = default(System_Numerics_Vector2Mirror);
        result_2.X_0 = global::System.Math.Min(a_0.X_0, b_1.X_0);
        result_2.Y_4 = global::System.Math.Min(a_0.Y_4, b_1.Y_4);
        return result_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector2Mirror System_Numerics_Vector2_Max(System_Numerics_Vector2Mirror a_0, System_Numerics_Vector2Mirror b_1)
{
    unchecked
    {
        System_Numerics_Vector2Mirror result_2 = default(System_Numerics_Vector2Mirror);
        result_2.X_0 = global::System.Math.Max(a_0.X_0, b_1.X_0);
        result_2.Y_4 = global::System.Math.Max(a_0.Y_4, b_1.Y_4);
        return result_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector2Mirror System_Numerics_Vector2_op__Multiply__2(System_Numerics_Vector2Mirror a_0, System_Numerics_Vector2Mirror b_1)
{
    unchecked
    {
        System_Numerics_Vector2Mirror result_2 = default(System_Numerics_Vector2Mirror);
        result_2.X_0 = a_0.X_0 * b_1.X_0;
        result_2.Y_4 = a_0.Y_4 * b_1.Y_4;
        return result_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector2Mirror System_Numerics_Vector2_Lerp(System_Numerics_Vector2Mirror a_0, System_Numerics_Vector2Mirror b_1, float c_2)
{
    unchecked
    {
        System_Numerics_Vector2Mirror result_3 = default(System_Numerics_Vector2Mirror);
        result_3.X_0 = global::System.MathF.FusedMultiplyAdd(a_0.X_0, 1f - c_2, b_1.X_0 * c_2);
        result_3.Y_4 = global::System.MathF.FusedMultiplyAdd(a_0.Y_4, 1f - c_2, b_1.Y_4 * c_2);
        return result_3;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector2Mirror System_Numerics_Vector2_Reflect(System_Numerics_Vector2Mirror a_0, System_Numerics_Vector2Mirror b_1)
{
    unchecked
    {
        float temp_2 = a_0.X_0 * b_1.X_0 + a_0.Y_4 * b_1.Y_4;
        float temp_3 = -(temp_2 + temp_2);
        System_Numerics_Vector2Mirror result_4 = default(System_Numerics_Vector2Mirror);
        result_4.X_0 = global::System.MathF.FusedMultiplyAdd(temp_3, b_1.X_0, a_0.X_0);
        result_4.Y_4 = global::System.MathF.FusedMultiplyAdd(temp_3, b_1.Y_4, a_0.Y_4);
        return result_4;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector2Mirror System_Numerics_Vector2_Normalize(System_Numerics_Vector2Mirror a_0)
{
    unchecked
    {
        float temp_1 = global::System.MathF.Sqrt(a_0.X_0 * a_0.X_0 + a_0.Y_4 * a_0.Y_4);
        System_Numerics_Vector2Mirror result_2 = default(System_Numerics_Vector2Mirror);
        result_2.X_0 = a_0.X_0 / temp_1;
        result_2.Y_4 = a_0.Y_4 / temp_1;
        return result_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector2Mirror System_Numerics_Vector2_get__Zero()
{
    unchecked
    {
        System_Numerics_Vector2Mirror result_0 = default(System_Numerics_Vector2Mirror);
        result_0.X_0 = 0f;
        result_0.Y_4 = 0f;
        return result_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector2Mirror System_Numerics_Vector2_Clamp(System_Numerics_Vector2Mirror a_0, System_Numerics_Vector2Mirror b_1, System_Numerics_Vector2Mirror c_2)
{
    unchecked
    {
        System_Numerics_Vector2Mirror result_3 = default(System_Numerics_Vector2Mirror);
        result_3.X_0 = global::System.Math.Min(global::System.Math.Max(a_0.X_0, b_1.X_0), c_2.X_0);
        result_3.Y_4 = global::System.Math.Min(global::System.Math.Max(a_0.Y_4, b_1.Y_4), c_2.Y_4);
        return result_3;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector2Mirror System_Numerics_Vector2_Abs(System_Numerics_Vector2Mirror a_0)
{
    unchecked
    {
        System_Numerics_Vector2Mirror result_1 = default(System_Numerics_Vector2Mirror);
        result_1.X_0 = global::System.Math.Abs(a_0.X_0);
        result_1.Y_4 = global::System.Math.Abs(a_0.Y_4);
        return result_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector2Mirror System_Numerics_Vector2_SquareRoot(System_Numerics_Vector2Mirror a_0)
{
    unchecked
    {
        System_Numerics_Vector2Mirror result_1 = default(System_Numerics_Vector2Mirror);
        result_1.X_0 = global::System.MathF.Sqrt(a_0.X_0);
        result_1.Y_4 = global::System.MathF.Sqrt(a_0.Y_4);
        return result_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector2Mirror System_Numerics_Vector2_get__UnitY()
{
    unchecked
    {
        System_Numerics_Vector2Mirror result_0 = default(System_Numerics_Vector2Mirror);
        result_0.X_0 = 0f;
        result_0.Y_4 = 1f;
        return result_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector2Mirror System_Numerics_Vector2_Create(float a_0)
{
    unchecked
    {
        System_Numerics_Vector2Mirror result_1 = default(System_Numerics_Vector2Mirror);
        result_1.X_0 = a_0;
        result_1.Y_4 = a_0;
        return result_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector2Mirror System_Numerics_Vector2_op__Division__2(System_Numerics_Vector2Mirror a_0, float b_1)
{
    unchecked
    {
        System_Numerics_Vector2Mirror result_2 = default(System_Numerics_Vector2Mirror);
        result_2.X_0 = a_0.X_0 / b_1;
        result_2.Y_4 = a_0.Y_4 / b_1;
        return result_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static bool System_Numerics_Vector2_op__Equality(System_Numerics_Vector2Mirror a_0, System_Numerics_Vector2Mirror b_1)
{
    unchecked
    {
        return a_0.X_0 == b_1.X_0 && a_0.Y_4 == b_1.Y_4;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector2Mirror System_Numerics_Vector2_get__One()
{
    unchecked
    {
        System_Numerics_Vector2Mirror result_0 = default(System_Numerics_Vector2Mirror);
        result_0.X_0 = 1f;
        result_0.Y_4 = 1f;
        return result_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector2Mirror System_Numerics_Vector2_new(float a_0, float b_1)
{
    unchecked
    {
        System_Numerics_Vector2Mirror result_2 = default(System_Numerics_Vector2Mirror);
        result_2.X_0 = a_0;
        result_2.Y_4 = b_1;
        return result_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static float System_Numerics_Vector2_get__Item(System_Numerics_Vector2Mirror a_0, int b_1)
{
    unchecked
    {
        return b_1 == 1 ? a_0.Y_4 : a_0.X_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static float System_Numerics_Vector2_Dot(System_Numerics_Vector2Mirror a_0, System_Numerics_Vector2Mirror b_1)
{
    unchecked
    {
        return a_0.X_0 * b_1.X_0 + a_0.Y_4 * b_1.Y_4;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static float System_Numerics_Vector2_Cross(System_Numerics_Vector2Mirror a_0, System_Numerics_Vector2Mirror b_1)
{
    unchecked
    {
        return a_0.X_0 * b_1.Y_4 - a_0.Y_4 * b_1.X_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static float System_Numerics_Vector2_Length(System_Numerics_Vector2Mirror a_0)
{
    unchecked
    {
        return global::System.MathF.Sqrt(a_0.X_0 * a_0.X_0 + a_0.Y_4 * a_0.Y_4);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static float System_Numerics_Vector2_LengthSquared(System_Numerics_Vector2Mirror a_0)
{
    unchecked
    {
        return a_0.X_0 * a_0.X_0 + a_0.Y_4 * a_0.Y_4;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static float System_Numerics_Vector2_Distance(System_Numerics_Vector2Mirror a_0, System_Numerics_Vector2Mirror b_1)
{
    unchecked
    {
        float temp_2 = a_0.X_0 - b_1.X_0;
        float temp_3 = a_0.Y_4 - b_1.Y_4;
        return global::System.MathF.Sqrt(temp_2 * temp_2 + temp_3 * temp_3);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static bool System_Numerics_Vector2_Equals(System_Numerics_Vector2Mirror a_0, System_Numerics_Vector2Mirror b_1)
{
    unchecked
    {
        return (a_0.X_0 == b_1.X_0 || float.IsNaN(a_0.X_0) && float.IsNaN(b_1.X_0)) && (a_0.Y_4 == b_1.Y_4 || float.IsNaN(a_0.Y_4) && float.IsNaN(b_1.Y_4));
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static bool System_Numerics_Vector2_op__Inequality(System_Numerics_Vector2Mirror a_0, System_Numerics_Vector2Mirror b_1)
{
    unchecked
    {
        return !(a_0.X_0 == b_1.X_0 && a_0.Y_4 == b_1.Y_4);
    }
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct System_Numerics_Vector2Mirror
{
    public float X_0;
    public float Y_4;
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
        global::System.ReadOnlySpan<System_Numerics_Vector3Mirror> a_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<System_Numerics_Vector3Mirror> b_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<System_Numerics_Vector3Mirror> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<float> numbers_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, a_0.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_4 = globalIdxX;
            System_Numerics_Vector3Mirror x_5 = a_0[i_4];
            System_Numerics_Vector3Mirror y_6 = b_1[i_4];
            int o_7 = i_4 * 10;
            int n_8 = i_4 * 6;
            results_2[o_7] = System_Numerics_Vector3_op__Addition(System_Numerics_Vector3_op__Multiply(0.5f, x_5), y_6);
            results_2[o_7 + 1] = System_Numerics_Vector3_Cross(x_5, y_6);
            results_2[o_7 + 2] = System_Numerics_Vector3_Lerp(x_5, y_6, x_5.Z_8);
            results_2[o_7 + 3] = System_Numerics_Vector3_Reflect(x_5, y_6);
            results_2[o_7 + 4] = System_Numerics_Vector3_Normalize(x_5);
            int temp_12 = o_7 + 5;
            System_Numerics_Vector3Mirror temp_10 = x_5;
            System_Numerics_Vector3Mirror temp_11 = y_6;
            System_Numerics_Vector3Mirror temp_9 = System_Numerics_Vector3_new(1f, 2f, 3f);
            results_2[temp_12] = System_Numerics_Vector3_Clamp(temp_10, temp_11, temp_9);
            results_2[o_7 + 6] = System_Numerics_Vector3_op__Subtraction(System_Numerics_Vector3_Abs(System_Numerics_Vector3_op__UnaryNegation(x_5)), System_Numerics_Vector3_SquareRoot(y_6));
            int temp_16 = o_7 + 7;
            System_Numerics_Vector3Mirror temp_15 = System_Numerics_Vector3_get__UnitZ();
            System_Numerics_Vector2Mirror temp_14 = System_Numerics_Vector2_new(x_5.X_0, y_6.Y_4);
            System_Numerics_Vector3Mirror temp_13 = System_Numerics_Vector3_new__2(temp_14, 4f);
            results_2[temp_16] = System_Numerics_Vector3_op__Multiply__2(temp_15, temp_13);
            int temp_20 = o_7 + 8;
            System_Numerics_Vector3Mirror temp_18 = x_5;
            System_Numerics_Vector3Mirror temp_19 = y_6;
            System_Numerics_Vector3Mirror temp_17 = System_Numerics_Vector3_new__3(0.1f);
            results_2[temp_20] = System_Numerics_Vector3_FusedMultiplyAdd(temp_18, temp_19, temp_17);
            results_2[o_7 + 8] = System_Numerics_Vector3_op__Subtraction(results_2[o_7 + 8], x_5);
            results_2[i_4 * 10 + 9].Y_4 = System_Numerics_Vector3_Max(x_5, y_6).Y_4 - System_Numerics_Vector3_Min(x_5, y_6).Z_8;
            numbers_3[n_8] = System_Numerics_Vector3_Dot(x_5, y_6);
            numbers_3[n_8 + 1] = System_Numerics_Vector3_DistanceSquared(x_5, y_6);
            int temp_22 = n_8 + 2;
            System_Numerics_Vector3Mirror temp_21 = System_Numerics_Vector3_op__Subtraction(x_5, y_6);
            numbers_3[temp_22] = System_Numerics_Vector3_Length(temp_21);
            int temp_24 = n_8 + 3;
            System_Numerics_Vector3Mirror temp_23 = System_Numerics_Vector3_Divide(x_5, 3f);
            numbers_3[temp_24] = System_Numerics_Vector3_LengthSquared(temp_23);
            numbers_3[n_8 + 4] = System_Numerics_Vector3_Distance(x_5, y_6);
            numbers_3[n_8 + 5] = System_Numerics_Vector3_Sum(x_5);
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
        global::System.ReadOnlySpan<System_Numerics_Vector3Mirror> a_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<System_Numerics_Vector3Mirror> b_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<System_Numerics_Vector3Mirror> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<float> numbers_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
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
                System_Numerics_Vector3Mirror x_5 = a_0[i_4];
                System_Numerics_Vector3Mirror y_6 = b_1[i_4];
                int o_7 = i_4 * 10;
                int n_8 = i_4 * 6;
                results_2[o_7] = System_Numerics_Vector3_op__Addition(System_Numerics_Vector3_op__Multiply(0.5f, x_5), y_6);
                results_2[o_7 + 1] = System_Numerics_Vector3_Cross(x_5, y_6);
                results_2[o_7 + 2] = System_Numerics_Vector3_Lerp(x_5, y_6, x_5.Z_8);
                results_2[o_7 + 3] = System_Numerics_Vector3_Reflect(x_5, y_6);
                results_2[o_7 + 4] = System_Numerics_Vector3_Normalize(x_5);
                int temp_12 = o_7 + 5;
                System_Numerics_Vector3Mirror temp_10 = x_5;
                System_Numerics_Vector3Mirror temp_11 = y_6;
                System_Numerics_Vector3Mirror temp_9 = System_Numerics_Vector3_new(1f, 2f, 3f);
                results_2[temp_12] = System_Numerics_Vector3_Clamp(temp_10, temp_11, temp_9);
                results_2[o_7 + 6] = System_Numerics_Vector3_op__Subtraction(System_Numerics_Vector3_Abs(System_Numerics_Vector3_op__UnaryNegation(x_5)), System_Numerics_Vector3_SquareRoot(y_6));
                int temp_16 = o_7 + 7;
                System_Numerics_Vector3Mirror temp_15 = System_Numerics_Vector3_get__UnitZ();
                System_Numerics_Vector2Mirror temp_14 = System_Numerics_Vector2_new(x_5.X_0, y_6.Y_4);
                System_Numerics_Vector3Mirror temp_13 = System_Numerics_Vector3_new__2(temp_14, 4f);
                results_2[temp_16] = System_Numerics_Vector3_op__Multiply__2(temp_15, temp_13);
                int temp_20 = o_7 + 8;
                System_Numerics_Vector3Mirror temp_18 = x_5;
                System_Numerics_Vector3Mirror temp_19 = y_6;
                System_Numerics_Vector3Mirror temp_17 = System_Numerics_Vector3_new__3(0.1f);
                results_2[temp_20] = System_Numerics_Vector3_FusedMultiplyAdd(temp_18, temp_19, temp_17);
                results_2[o_7 + 8] = System_Numerics_Vector3_op__Subtraction(results_2[o_7 + 8], x_5);
                results_2[i_4 * 10 + 9].Y_4 = System_Numerics_Vector3_Max(x_5, y_6).Y_4 - System_Numerics_Vector3_Min(x_5, y_6).Z_8;
                numbers_3[n_8] = System_Numerics_Vector3_Dot(x_5, y_6);
                numbers_3[n_8 + 1] = System_Numerics_Vector3_DistanceSquared(x_5, y_6);
                int temp_22 = n_8 + 2;
                System_Numerics_Vector3Mirror temp_21 = System_Numerics_Vector3_op__Subtraction(x_5, y_6);
                numbers_3[temp_22] = System_Numerics_Vector3_Length(temp_21);
                int temp_24 = n_8 + 3;
                System_Numerics_Vector3Mirror temp_23 = System_Numerics_Vector3_Divide(x_5, 3f);
                numbers_3[temp_24] = System_Numerics_Vector3_LengthSquared(temp_23);
                numbers_3[n_8 + 4] = System_Numerics_Vector3_Distance(x_5, y_6);
                numbers_3[n_8 + 5] = System_Numerics_Vector3_Sum(x_5);
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
private static System_Numerics_Vector3Mirror System_Numerics_Vector3_op__Multiply(float a_0, System_Numerics_Vector3Mirror b_1)
{
    unchecked
    {
        System_Numerics_Vector3Mirror result_2 = default(System_Numerics_Vector3Mirror);
        result_2.X_0 = a_0 * b_1.X_0;
        result_2.Y_4 = a_0 * b_1.Y_4;
        result_2.Z_8 = a_0 * b_1.Z_8;
        return result_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector3Mirror System_Numerics_Vector3_op__Addition(System_Numerics_Vector3Mirror a_0, System_Numerics_Vector3Mirror b_1)
{
    unchecked
    {
        System_Numerics_Vector3Mirror result_2 = default(System_Numerics_Vector3Mirror);
        result_2.X_0 = a_0.X_0 + b_1.X_0;
        result_2.Y_4 = a_0.Y_4 + b_1.Y_4;
        result_2.Z_8 = a_0.Z_8 + b_1.Z_8;
        return result_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector3Mirror System_Numerics_Vector3_Cross(System_Numerics_Vector3Mirror a_0, System_Numerics_Vector3Mirror b_1)
{
    unchecked
    {
        System_Numerics_Vector3Mirror result_2 = default(System_Numerics_Vector3Mirror);
        result_2.X_0 = a_0.Y_4 * b_1.Z_8 - a_0.Z_8 * b_1.Y_4;
        result_2.Y_4 = a_0.Z_8 * b_1.X_0 - a_0.X_0 * b_1.Z_8;
        result_2.Z_8 = a_0.X_0 * b_1.Y_4 - a_0.Y_4 * b_1.X_0;
        return result_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector3Mirror System_Numerics_Vector3_Lerp(System_Numerics_Vector3Mirror a_0, System_Numerics_Vector3Mirror b_1, float c_2)
{
    unchecked
    {
        System_Numerics_Vector3Mirror result_3 = default(System_Numerics_Vector3Mirror);
        result_3.X_0 = global::System.MathF.FusedMultiplyAdd(a_0.X_0, 1f - c_2, b_1.X_0 * c_2);
        result_3.Y_4 = global::System.MathF.FusedMultiplyAdd(a_0.Y_4, 1f - c_2, b_1.Y_4 * c_2);
        result_3.Z_8 = global::System.MathF.FusedMultiplyAdd(a_0.Z_8, 1f - c_2, b_1.Z_8 * c_2);
        return result_3;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector3Mirror System_Numerics_Vector3_Reflect(System_Numerics_Vector3Mirror a_0, System_Numerics_Vector3Mirror b_1)
{
    unchecked
    {
        float temp_2 = a_0.X_0 * b_1.X_0 + a_0.Y_4 * b_1.Y_4 + a_0.Z_8 * b_1.Z_8;
        float temp_3 = -(temp_2 + temp_2);
        System_Numerics_Vector3Mirror result_4 = default(System_Numerics_Vector3Mirror);
        result_4.X_0 = global::System.MathF.FusedMultiplyAdd(temp_3, b_1.X_0, a_0.X_0);
        result_4.Y_4 = global::System.MathF.FusedMultiplyAdd(temp_3, b_1.Y_4, a_0.Y_4);
        result_4.Z_8 = global::System.MathF.FusedMultiplyAdd(temp_3, b_1.Z_8, a_0.Z_8);
        return result_4;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector3Mirror System_Numerics_Vector3_Normalize(System_Numerics_Vector3Mirror a_0)
{
    unchecked
    {
        float temp_1 = global::System.MathF.Sqrt(a_0.X_0 * a_0.X_0 + a_0.Y_4 * a_0.Y_4 + a_0.Z_8 * a_0.Z_8);
        System_Numerics_Vector3Mirror result_2 = default(System_Numerics_Vector3Mirror);
        result_2.X_0 = a_0.X_0 / temp_1;
        result_2.Y_4 = a_0.Y_4 / temp_1;
        result_2.Z_8 = a_0.Z_8 / temp_1;
        return result_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector3Mirror System_Numerics_Vector3_new(float a_0, float b_1, float c_2)
{
    unchecked
    {
        System_Numerics_Vector3Mirror result_3 = default(System_Numerics_Vector3Mirror);
        result_3.X_0 = a_0;
        result_3.Y_4 = b_1;
        result_3.Z_8 = c_2;
        return result_3;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector3Mirror System_Numerics_Vector3_Clamp(System_Numerics_Vector3Mirror a_0, System_Numerics_Vector3Mirror b_1, System_Numerics_Vector3Mirror c_2)
{
    unchecked
    {
        System_Numerics_Vector3Mirror result_3 = default(System_Numerics_Vector3Mirror);
        result_3.X_0 = global::System.Math.Min(global::System.Math.Max(a_0.X_0, b_1.X_0), c_2.X_0);
        result_3.Y_4 = global::System.Math.Min(global::System.Math.Max(a_0.Y_4, b_1.Y_4), c_2.Y_4);
        result_3.Z_8 = global::System.Math.Min(global::System.Math.Max(a_0.Z_8, b_1.Z_8), c_2.Z_8);
        return result_3;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector3Mirror System_Numerics_Vector3_op__UnaryNegation(System_Numerics_Vector3Mirror a_0)
{
    unchecked
    {
        System_Numerics_Vector3Mirror result_1 = default(System_Numerics_Vector3Mirror);
        result_1.X_0 = -a_0.X_0;
        result_1.Y_4 = -a_0.Y_4;
        result_1.Z_8 = -a_0.Z_8;
        return result_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector3Mirror System_Numerics_Vector3_Abs(System_Numerics_Vector3Mirror a_0)
{
    unchecked
    {
        System_Numerics_Vector3Mirror result_1 = default(System_Numerics_Vector3Mirror);
        result_1.X_0 = global::System.Math.Abs(a_0.X_0);
        result_1.Y_4 = global::System.Math.Abs(a_0.Y_4);
        result_1.Z_8 = global::System.Math.Abs(a_0.Z_8);
        return result_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector3Mirror System_Numerics_Vector3_SquareRoot(System_Numerics_Vector3Mirror a_0)
{
    unchecked
    {
        System_Numerics_Vector3Mirror result_1 = default(System_Numerics_Vector3Mirror);
        result_1.X_0 = global::System.MathF.Sqrt(a_0.X_0);
        result_1.Y_4 = global::System.MathF.Sqrt(a_0.Y_4);
        result_1.Z_8 = global::System.MathF.Sqrt(a_0.Z_8);
        return result_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector3Mirror System_Numerics_Vector3_op__Subtraction(System_Numerics_Vector3Mirror a_0, System_Numerics_Vector3Mirror b_1)
{
    unchecked
    {
        System_Numerics_Vector3Mirror result_2 = default(System_Numerics_Vector3Mirror);
        result_2.X_0 = a_0.X_0 - b_1.X_0;
        result_2.Y_4 = a_0.Y_4 - b_1.Y_4;
        result_2.Z_8 = a_0.Z_8 - b_1.Z_8;
        return result_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector3Mirror System_Numerics_Vector3_get__UnitZ()
{
    unchecked
    {
        System_Numerics_Vector3Mirror result_0 = default(System_Numerics_Vector3Mirror);
        result_0.X_0 = 0f;
        result_0.Y_4 = 0f;
        result_0.Z_8 = 1f;
        return result_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector2Mirror System_Numerics_Vector2_new(float a_0, float b_1)
{
    unchecked
    {
        System_Numerics_Vector2Mirror result_2 = default(System_Numerics_Vector2Mirror);
        result_2.X_0 = a_0;
        result_2.Y_4 = b_1;
        return result_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector3Mirror System_Numerics_Vector3_new__2(System_Numerics_Vector2Mirror a_0, float b_1)
{
    unchecked
    {
        System_Numerics_Vector3Mirror result_2 = default(System_Numerics_Vector3Mirror);
        result_2.X_0 = a_0.X_0;
        result_2.Y_4 = a_0.Y_4;
        result_2.Z_8 = b_1;
        return result_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector3Mirror System_Numerics_Vector3_op__Multiply__2(System_Numerics_Vector3Mirror a_0, System_Numerics_Vector3Mirror b_1)
{
    unchecked
    {
        System_Numerics_Vector3Mirror result_2 = default(System_Numerics_Vector3Mirror);
        result_2.X_0 = a_0.X_0 * b_1.X_0;
        result_2.Y_4 = a_0.Y_4 * b_1.Y_4;
        result_2.Z_8 = a_0.Z_8 * b_1.Z_8;
        return result_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector3Mirror System_Numerics_Vector3_new__3(float a_0)
{
    unchecked
    {
        System_Numerics_Vector3Mirror result_1 = default(System_Numerics_Vector3Mirror);
        result_1.X_0 = a_0;
        result_1.Y_4 = a_0;
        result_1.Z_8 = a_0;
        return result_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector3Mirror System_Numerics_Vector3_FusedMultiplyAdd(System_Numerics_Vector3Mirror a_0, System_Numerics_Vector3Mirror b_1, System_Numerics_Vector3Mirror c_2)
{
    unchecked
    {
        System_Numerics_Vector3Mirror result_3 = default(System_Numerics_Vector3Mirror);
        result_3.X_0 = global::System.MathF.FusedMultiplyAdd(a_0.X_0, b_1.X_0, c_2.X_0);
        result_3.Y_4 = global::System.MathF.FusedMultiplyAdd(a_0.Y_4, b_1.Y_4, c_2.Y_4);
        result_3.Z_8 = global::System.MathF.FusedMultiplyAdd(a_0.Z_8, b_1.Z_8, c_2.Z_8);
        return result_3;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector3Mirror System_Numerics_Vector3_Max(System_Numerics_Vector3Mirror a_0, System_Numerics_Vector3Mirror b_1)
{
    unchecked
    {
        System_Numerics_Vector3Mirror result_2 = default(System_Numerics_Vector3Mirror);
        result_2.X_0 = global::System.Math.Max(a_0.X_0, b_1.X_0);
        result_2.Y_4 = global::System.Math.Max(a_0.Y_4, b_1.Y_4);
        result_2.Z_8 = global::System.Math.Max(a_0.Z_8, b_1.Z_8);
        return result_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector3Mirror System_Numerics_Vector3_Min(System_Numerics_Vector3Mirror a_0, System_Numerics_Vector3Mirror b_1)
{
    unchecked
    {
        System_Numerics_Vector3Mirror result_2 = default(System_Numerics_Vector3Mirror);
        result_2.X_0 = global::System.Math.Min(a_0.X_0, b_1.X_0);
        result_2.Y_4 = global::System.Math.Min(a_0.Y_4, b_1.Y_4);
        result_2.Z_8 = global::System.Math.Min(a_0.Z_8, b_1.Z_8);
        return result_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static float System_Numerics_Vector3_Dot(System_Numerics_Vector3Mirror a_0, System_Numerics_Vector3Mirror b_1)
{
    unchecked
    {
        return a_0.X_0 * b_1.X_0 + a_0.Y_4 * b_1.Y_4 + a_0.Z_8 * b_1.Z_8;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static float System_Numerics_Vector3_DistanceSquared(System_Numerics_Vector3Mirror a_0, System_Numerics_Vector3Mirror b_1)
{
    unchecked
    {
        float temp_2 = a_0.X_0 - b_1.X_0;
        float temp_3 = a_0.Y_4 - b_1.Y_4;
        float temp_4 = a_0.Z_8 - b_1.Z_8;
        return temp_2 * temp_2 + temp_3 * temp_3 + temp_4 * temp_4;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static float System_Numerics_Vector3_Length(System_Numerics_Vector3Mirror a_0)
{
    unchecked
    {
        return global::System.MathF.Sqrt(a_0.X_0 * a_0.X_0 + a_0.Y_4 * a_0.Y_4 + a_0.Z_8 * a_0.Z_8);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector3Mirror System_Numerics_Vector3_Divide(System_Numerics_Vector3Mirror a_0, float b_1)
{
    unchecked
    {
        System_Numerics_Vector3Mirror result_2 = default(System_Numerics_Vector3Mirror);
        result_2.X_0 = a_0.X_0 / b_1;
        result_2.Y_4 = a_0.Y_4 / b_1;
        result_2.Z_8 = a_0.Z_8 / b_1;
        return result_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static float System_Numerics_Vector3_LengthSquared(System_Numerics_Vector3Mirror a_0)
{
    unchecked
    {
        return a_0.X_0 * a_0.X_0 + a_0.Y_4 * a_0.Y_4 + a_0.Z_8 * a_0.Z_8;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static float System_Numerics_Vector3_Distance(System_Numerics_Vector3Mirror a_0, System_Numerics_Vector3Mirror b_1)
{
    unchecked
    {
        float temp_2 = a_0.X_0 - b_1.X_0;
        float temp_3 = a_0.Y_4 - b_1.Y_4;
        float temp_4 = a_0.Z_8 - b_1.Z_8;
        return global::System.MathF.Sqrt(temp_2 * temp_2 + temp_3 * temp_3 + temp_4 * temp_4);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static float System_Numerics_Vector3_Sum(System_Numerics_Vector3Mirror a_0)
{
    unchecked
    {
        return a_0.X_0 + a_0.Y_4 + a_0.Z_8;
    }
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct System_Numerics_Vector3Mirror
{
    public float X_0;
    public float Y_4;
    public float Z_8;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct System_Numerics_Vector2Mirror
{
    public float X_0;
    public float Y_4;
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
        global::System.ReadOnlySpan<System_Numerics_Vector4Mirror> a_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<System_Numerics_Vector4Mirror> b_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        System_Numerics_Vector4Mirror scale_2 = *(System_Numerics_Vector4Mirror*)arguments[4];
        global::System.Span<System_Numerics_Vector4Mirror> results_3 = new(*(void**)arguments[5], *(int*)arguments[6]);
        global::System.Span<float> numbers_4 = new(*(void**)arguments[7], *(int*)arguments[8]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        System_Numerics_Vector4Mirror scale_5 = scale_2;
        int from = first, to = global::System.Math.Min(end, a_0.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_6 = globalIdxX;
            System_Numerics_Vector4Mirror x_7 = a_0[i_6];
            System_Numerics_Vector4Mirror y_8 = b_1[i_6];
            int o_9 = i_6 * 6;
            int n_10 = i_6 * 5;
            results_3[o_9] = System_Numerics_Vector4_op__Multiply(System_Numerics_Vector4_op__Addition(x_7, y_8), scale_5);
            results_3[o_9 + 1] = System_Numerics_Vector4_Lerp(x_7, y_8, scale_5.X_0);
            results_3[o_9 + 2] = System_Numerics_Vector4_Normalize(x_7);
            int temp_15 = o_9 + 3;
            System_Numerics_Vector3Mirror temp_12 = System_Numerics_Vector3_new(x_7.X_0, y_8.Y_4, scale_5.Y_4);
            System_Numerics_Vector4Mirror temp_11 = System_Numerics_Vector4_new(temp_12, 2f);
            System_Numerics_Vector2Mirror temp_14 = System_Numerics_Vector2_new(y_8.X_0, x_7.Z_8);
            System_Numerics_Vector4Mirror temp_13 = System_Numerics_Vector4_new__2(temp_14, x_7.W_12, y_8.W_12);
            temp_13.X_0 = 3f;
            results_3[temp_15] = System_Numerics_Vector4_op__Addition(temp_11, temp_13);
            results_3[o_9 + 4] = System_Numerics_Vector4_op__Addition(System_Numerics_Vector4_Round(x_7), System_Numerics_Vector4_op__Multiply(System_Numerics_Vector4_Truncate(y_8), System_Numerics_Vector4_get__UnitW()));
            results_3[o_9 + 5] = System_Numerics_Vector4_Min(System_Numerics_Vector4_Max(x_7, y_8), System_Numerics_Vector4_get__One());
            numbers_4[n_10] = System_Numerics_Vector4_Dot(x_7, y_8);
            numbers_4[n_10 + 1] = System_Numerics_Vector4_Distance(x_7, y_8);
            numbers_4[n_10 + 2] = System_Numerics_Vector4_Length(x_7);
            numbers_4[n_10 + 3] = System_Numerics_Vector4_Sum(y_8);
            int temp_18 = n_10 + 4;
            float v_16 = default;
            bool temp_17 = x_7.X_0 > 0f;
            if (temp_17)
            {
                v_16 = x_7.Y_4;
                temp_17 = true;
            }
            numbers_4[temp_18] = temp_17 ? v_16 : -1f;
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
        global::System.ReadOnlySpan<System_Numerics_Vector4Mirror> a_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<System_Numerics_Vector4Mirror> b_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        System_Numerics_Vector4Mirror scale_2 = *(System_Numerics_Vector4Mirror*)arguments[4];
        global::System.Span<System_Numerics_Vector4Mirror> results_3 = new(*(void**)arguments[5], *(int*)arguments[6]);
        global::System.Span<float> numbers_4 = new(*(void**)arguments[7], *(int*)arguments[8]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            int threadsX = (int)global::System.Math.Min(blockDimX, blocks.Count - (long)blockIdxX * blockDimX);
            at.Block = block;
            {
                System_Numerics_Vector4Mirror scale_5 = scale_2;
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                for (int threadIdxX = 0; threadIdxX < threadsX; threadIdxX++)
                {
                    int i_6 = blockIdxX * blockDimX + threadIdxX;
                    if (i_6 >= a_0.Length)
                    {
                        continue;
                    }
                    System_Numerics_Vector4Mirror x_7 = a_0[i_6];
                    System_Numerics_Vector4Mirror y_8 = b_1[i_6];
                    int o_9 = i_6 * 6;
                    int n_10 = i_6 * 5;
                    results_3[o_9] = System_Numerics_Vector4_op__Multiply(System_Numerics_Vector4_op__Addition(x_7, y_8), scale_5);
                    results_3[o_9 + 1] = System_Numerics_Vector4_Lerp(x_7, y_8, scale_5.X_0);
                    results_3[o_9 + 2] = System_Numerics_Vector4_Normalize(x_7);
                    int temp_15 = o_9 + 3;
                    System_Numerics_Vector3Mirror temp_12 = System_Numerics_Vector3_new(x_7.X_0, y_8.Y_4, scale_5.Y_4);
                    System_Numerics_Vector4Mirror temp_11 = System_Numerics_Vector4_new(temp_12, 2f);
                    System_Numerics_Vector2Mirror temp_14 = System_Numerics_Vector2_new(y_8.X_0, x_7.Z_8);
                    System_Numerics_Vector4Mirror temp_13 = System_Numerics_Vector4_new__2(temp_14, x_7.W_12, y_8.W_12);
                    temp_13.X_0 = 3f;
                    results_3[temp_15] = System_Numerics_Vector4_op__Addition(temp_11, temp_13);
                    results_3[o_9 + 4] = System_Numerics_Vector4_op__Addition(System_Numerics_Vector4_Round(x_7), System_Numerics_Vector4_op__Multiply(System_Numerics_Vector4_Truncate(y_8), System_Numerics_Vector4_get__UnitW()));
                    results_3[o_9 + 5] = System_Numerics_Vector4_Min(System_Numerics_Vector4_Max(x_7, y_8), System_Numerics_Vector4_get__One());
                    numbers_4[n_10] = System_Numerics_Vector4_Dot(x_7, y_8);
                    numbers_4[n_10 + 1] = System_Numerics_Vector4_Distance(x_7, y_8);
                    numbers_4[n_10 + 2] = System_Numerics_Vector4_Length(x_7);
                    numbers_4[n_10 + 3] = System_Numerics_Vector4_Sum(y_8);
                    int temp_18 = n_10 + 4;
                    float v_16 = default;
                    bool temp_17 = x_7.X_0 > 0f;
                    if (temp_17)
                    {
                        v_16 = x_7.Y_4;
                        temp_17 = true;
                    }
                    numbers_4[temp_18] = temp_17 ? v_16 : -1f;
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
private static System_Numerics_Vector4Mirror System_Numerics_Vector4_op__Addition(System_Numerics_Vector4Mirror a_0, System_Numerics_Vector4Mirror b_1)
{
    unchecked
    {
        System_Numerics_Vector4Mirror result_2 = default(System_Numerics_Vector4Mirror);
        result_2.X_0 = a_0.X_0 + b_1.X_0;
        result_2.Y_4 = a_0.Y_4 + b_1.Y_4;
        result_2.Z_8 = a_0.Z_8 + b_1.Z_8;
        result_2.W_12 = a_0.W_12 + b_1.W_12;
        return result_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector4Mirror System_Numerics_Vector4_op__Multiply(System_Numerics_Vector4Mirror a_0, System_Numerics_Vector4Mirror b_1)
{
    unchecked
    {
        System_Numerics_Vector4Mirror result_2 = default(System_Numerics_Vector4Mirror);
        result_2.X_0 = a_0.X_0 * b_1.X_0;
        result_2.Y_4 = a_0.Y_4 * b_1.Y_4;
        result_2.Z_8 = a_0.Z_8 * b_1.Z_8;
        result_2.W_12 = a_0.W_12 * b_1.W_12;
        return result_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector4Mirror System_Numerics_Vector4_Lerp(System_Numerics_Vector4Mirror a_0, System_Numerics_Vector4Mirror b_1, float c_2)
{
    unchecked
    {
        System_Numerics_Vector4Mirror result_3 = default(System_Numerics_Vector4Mirror);
        result_3.X_0 = global::System.MathF.FusedMultiplyAdd(a_0.X_0, 1f - c_2, b_1.X_0 * c_2);
        result_3.Y_4 = global::System.MathF.FusedMultiplyAdd(a_0.Y_4, 1f - c_2, b_1.Y_4 * c_2);
        result_3.Z_8 = global::System.MathF.FusedMultiplyAdd(a_0.Z_8, 1f - c_2, b_1.Z_8 * c_2);
        result_3.W_12 = global::System.MathF.FusedMultiplyAdd(a_0.W_12, 1f - c_2, b_1.W_12 * c_2);
        return result_3;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector4Mirror System_Numerics_Vector4_Normalize(System_Numerics_Vector4Mirror a_0)
{
    unchecked
    {
        float temp_1 = global::System.MathF.Sqrt(a_0.X_0 * a_0.X_0 + a_0.Y_4 * a_0.Y_4 + (a_0.Z_8 * a_0.Z_8 + a_0.W_12 * a_0.W_12));
        System_Numerics_Vector4Mirror result_2 = default(System_Numerics_Vector4Mirror);
        result_2.X_0 = a_0.X_0 / temp_1;
        result_2.Y_4 = a_0.Y_4 / temp_1;
        result_2.Z_8 = a_0.Z_8 / temp_1;
        result_2.W_12 = a_0.W_12 / temp_1;
        return result_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector3Mirror System_Numerics_Vector3_new(float a_0, float b_1, float c_2)
{
    unchecked
    {
        System_Numerics_Vector3Mirror result_3 = default(System_Numerics_Vector3Mirror);
        result_3.X_0 = a_0;
        result_3.Y_4 = b_1;
        result_3.Z_8 = c_2;
        return result_3;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector4Mirror System_Numerics_Vector4_new(System_Numerics_Vector3Mirror a_0, float b_1)
{
    unchecked
    {
        System_Numerics_Vector4Mirror result_2 = default(System_Numerics_Vector4Mirror);
        result_2.X_0 = a_0.X_0;
        result_2.Y_4 = a_0.Y_4;
        result_2.Z_8 = a_0.Z_8;
        result_2.W_12 = b_1;
        return result_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector2Mirror System_Numerics_Vector2_new(float a_0, float b_1)
{
    unchecked
    {
        System_Numerics_Vector2Mirror result_2 = default(System_Numerics_Vector2Mirror);
        result_2.X_0 = a_0;
        result_2.Y_4 = b_1;
        return result_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector4Mirror System_Numerics_Vector4_new__2(System_Numerics_Vector2Mirror a_0, float b_1, float c_2)
{
    unchecked
    {
        System_Numerics_Vector4Mirror result_3 = default(System_Numerics_Vector4Mirror);
        result_3.X_0 = a_0.X_0;
        result_3.Y_4 = a_0.Y_4;
        result_3.Z_8 = b_1;
        result_3.W_12 = c_2;
        return result_3;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector4Mirror System_Numerics_Vector4_Round(System_Numerics_Vector4Mirror a_0)
{
    unchecked
    {
        System_Numerics_Vector4Mirror result_1 = default(System_Numerics_Vector4Mirror);
        result_1.X_0 = global::System.MathF.Round(a_0.X_0);
        result_1.Y_4 = global::System.MathF.Round(a_0.Y_4);
        result_1.Z_8 = global::System.MathF.Round(a_0.Z_8);
        result_1.W_12 = global::System.MathF.Round(a_0.W_12);
        return result_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector4Mirror System_Numerics_Vector4_Truncate(System_Numerics_Vector4Mirror a_0)
{
    unchecked
    {
        System_Numerics_Vector4Mirror result_1 = default(System_Numerics_Vector4Mirror);
        result_1.X_0 = global::System.MathF.Truncate(a_0.X_0);
        result_1.Y_4 = global::System.MathF.Truncate(a_0.Y_4);
        result_1.Z_8 = global::System.MathF.Truncate(a_0.Z_8);
        result_1.W_12 = global::System.MathF.Truncate(a_0.W_12);
        return result_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector4Mirror System_Numerics_Vector4_get__UnitW()
{
    unchecked
    {
        System_Numerics_Vector4Mirror result_0 = default(System_Numerics_Vector4Mirror);
        result_0.X_0 = 0f;
        result_0.Y_4 = 0f;
        result_0.Z_8 = 0f;
        result_0.W_12 = 1f;
        return result_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector4Mirror System_Numerics_Vector4_Max(System_Numerics_Vector4Mirror a_0, System_Numerics_Vector4Mirror b_1)
{
    unchecked
    {
        System_Numerics_Vector4Mirror result_2 = default(System_Numerics_Vector4Mirror);
        result_2.X_0 = global::System.Math.Max(a_0.X_0, b_1.X_0);
        result_2.Y_4 = global::System.Math.Max(a_0.Y_4, b_1.Y_4);
        result_2.Z_8 = global::System.Math.Max(a_0.Z_8, b_1.Z_8);
        result_2.W_12 = global::System.Math.Max(a_0.W_12, b_1.W_12);
        return result_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector4Mirror System_Numerics_Vector4_get__One()
{
    unchecked
    {
        System_Numerics_Vector4Mirror result_0 = default(System_Numerics_Vector4Mirror);
        result_0.X_0 = 1f;
        result_0.Y_4 = 1f;
        result_0.Z_8 = 1f;
        result_0.W_12 = 1f;
        return result_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector4Mirror System_Numerics_Vector4_Min(System_Numerics_Vector4Mirror a_0, System_Numerics_Vector4Mirror b_1)
{
    unchecked
    {
        System_Numerics_Vector4Mirror result_2 = default(System_Numerics_Vector4Mirror);
        result_2.X_0 = global::System.Math.Min(a_0.X_0, b_1.X_0);
        result_2.Y_4 = global::System.Math.Min(a_0.Y_4, b_1.Y_4);
        result_2.Z_8 = global::System.Math.Min(a_0.Z_8, b_1.Z_8);
        result_2.W_12 = global::System.Math.Min(a_0.W_12, b_1.W_12);
        return result_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static float System_Numerics_Vector4_Dot(System_Numerics_Vector4Mirror a_0, System_Numerics_Vector4Mirror b_1)
{
    unchecked
    {
        return a_0.X_0 * b_1.X_0 + a_0.Y_4 * b_1.Y_4 + (a_0.Z_8 * b_1.Z_8 + a_0.W_12 * b_1.W_12);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static float System_Numerics_Vector4_Distance(System_Numerics_Vector4Mirror a_0, System_Numerics_Vector4Mirror b_1)
{
    unchecked
    {
        float temp_2 = a_0.X_0 - b_1.X_0;
        float temp_3 = a_0.Y_4 - b_1.Y_4;
        float temp_4 = a_0.Z_8 - b_1.Z_8;
        float temp_5 = a_0.W_12 - b_1.W_12;
        return global::System.MathF.Sqrt(temp_2 * temp_2 + temp_3 * temp_3 + (temp_4 * temp_4 + temp_5 * temp_5));
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static float System_Numerics_Vector4_Length(System_Numerics_Vector4Mirror a_0)
{
    unchecked
    {
        return global::System.MathF.Sqrt(a_0.X_0 * a_0.X_0 + a_0.Y_4 * a_0.Y_4 + (a_0.Z_8 * a_0.Z_8 + a_0.W_12 * a_0.W_12));
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static float System_Numerics_Vector4_Sum(System_Numerics_Vector4Mirror a_0)
{
    unchecked
    {
        return a_0.X_0 + a_0.Y_4 + (a_0.Z_8 + a_0.W_12);
    }
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct System_Numerics_Vector4Mirror
{
    public float X_0;
    public float Y_4;
    public float Z_8;
    public float W_12;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct System_Numerics_Vector3Mirror
{
    public float X_0;
    public float Y_4;
    public float Z_8;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct System_Numerics_Vector2Mirror
{
    public float X_0;
    public float Y_4;
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
        global::System.ReadOnlySpan<int> axes_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<System_Numerics_Vector3Mirror> x_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<System_Numerics_Vector4Mirror> y_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                int axis_4 = axes_0[i_3];
                System_Numerics_Vector3Mirror v_5 = x_1[i_3];
                int temp_6 = axis_4;
                if (temp_6 == 2)
                {
                    v_5.Z_8 = v_5.X_0 + 1f;
                }
                else
                {
                    if (temp_6 == 1)
                    {
                        v_5.Y_4 = v_5.X_0 + 1f;
                    }
                    else
                    {
                        v_5.X_0 = v_5.X_0 + 1f;
                    }
                }
                int temp_7 = (axis_4 + 1) % 3;
                bool tempChoice_8 = temp_7 == 2;
                bool tempChoice_9 = !tempChoice_8 ? temp_7 == 1 : false;
                if (tempChoice_8)
                {
                    v_5.Z_8 = (tempChoice_8 ? v_5.Z_8 : (tempChoice_9 ? v_5.Y_4 : v_5.X_0)) * 2f;
                }
                else
                {
                    if (tempChoice_9)
                    {
                        v_5.Y_4 = (tempChoice_8 ? v_5.Z_8 : (tempChoice_9 ? v_5.Y_4 : v_5.X_0)) * 2f;
                    }
                    else
                    {
                        v_5.X_0 = (tempChoice_8 ? v_5.Z_8 : (tempChoice_9 ? v_5.Y_4 : v_5.X_0)) * 2f;
                    }
                }
                v_5.Y_4 = v_5.Y_4 - 0.5f;
                int temp_10 = axis_4;
                bool tempChoice_11 = temp_10 == 2;
                int tempIndex_12 = tempChoice_11 ? i_3 : 0;
                bool tempChoice_13 = !tempChoice_11 ? temp_10 == 1 : false;
                int tempIndex_14 = !tempChoice_11 && tempChoice_13 ? i_3 : 0;
                int tempIndex_15 = !tempChoice_11 && !tempChoice_13 ? i_3 : 0;
                float temp_20 = tempChoice_11 ? x_1[tempIndex_12].Z_8 : (tempChoice_13 ? x_1[tempIndex_14].Y_4 : x_1[tempIndex_15].X_0);
                int temp_16 = axis_4;
                bool tempChoice_17 = temp_16 == 2;
                bool tempChoice_18 = !tempChoice_17 ? temp_16 == 1 : false;
                float temp_19 = tempChoice_17 ? v_5.Z_8 : (tempChoice_18 ? v_5.Y_4 : v_5.X_0);
                if (tempChoice_17)
                {
                    v_5.Z_8 = temp_19 + 1f;
                }
                else
                {
                    if (tempChoice_18)
                    {
                        v_5.Y_4 = temp_19 + 1f;
                    }
                    else
                    {
                        v_5.X_0 = temp_19 + 1f;
                    }
                }
                if (tempChoice_11)
                {
                    x_1[tempIndex_12].Z_8 = temp_20 + temp_19;
                }
                else
                {
                    if (tempChoice_13)
                    {
                        x_1[tempIndex_14].Y_4 = temp_20 + temp_19;
                    }
                    else
                    {
                        x_1[tempIndex_15].X_0 = temp_20 + temp_19;
                    }
                }
                int temp_21 = axis_4;
                bool tempChoice_22 = temp_21 == 3;
                int tempIndex_23 = tempChoice_22 ? i_3 : 0;
                bool tempChoice_24 = !tempChoice_22 ? temp_21 == 2 : false;
                int tempIndex_25 = !tempChoice_22 && tempChoice_24 ? i_3 : 0;
                bool tempChoice_26 = !tempChoice_22 && !tempChoice_24 ? temp_21 == 1 : false;
                int tempIndex_27 = !tempChoice_22 && !tempChoice_24 && tempChoice_26 ? i_3 : 0;
                int tempIndex_28 = !tempChoice_22 && !tempChoice_24 && !tempChoice_26 ? i_3 : 0;
                float temp_29 = v_5.Z_8;
                if (tempChoice_22)
                {
                    y_2[tempIndex_23].W_12 = temp_29;
                }
                else
                {
                    if (tempChoice_24)
                    {
                        y_2[tempIndex_25].Z_8 = temp_29;
                    }
                    else
                    {
                        if (tempChoice_26)
                        {
                            y_2[tempIndex_27].Y_4 = temp_29;
                        }
                        else
                        {
                            y_2[tempIndex_28].X_0 = temp_29;
                        }
                    }
                }
                float last_30 = temp_29;
                y_2[i_3].W_12 = last_30 + v_5.Z_8;
                x_1[i_3].Y_4 = x_1[i_3].Y_4 + v_5.X_0;
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
private struct System_Numerics_Vector3Mirror
{
    public float X_0;
    public float Y_4;
    public float Z_8;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct System_Numerics_Vector4Mirror
{
    public float X_0;
    public float Y_4;
    public float Z_8;
    public float W_12;
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
        global::System.ReadOnlySpan<GpuKernels_Tests_Kernels_Vectors_BodyMirror> bodies_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<GpuKernels_Tests_Kernels_Vectors_BodyMirror> moved_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        float time_2 = *(float*)arguments[4];
        global::System.Span<System_Numerics_Vector4Mirror> tile_3 = blocks.Arena.Allocate<System_Numerics_Vector4Mirror>(64);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        global::System.Span<GpuKernels_Tests_Kernels_Vectors_BodyMirror> body_5_perThread = blocks.Arena.Allocate<GpuKernels_Tests_Kernels_Vectors_BodyMirror>(threads);
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
                int i_4 = threadIdxX;
                GpuKernels_Tests_Kernels_Vectors_BodyMirror body_5 = bodies_0[i_4];
                global::System.Span<System_Numerics_Vector4Mirror> temp_7 = tile_3;
                int temp_8 = i_4;
                System_Numerics_Vector4Mirror temp_6 = System_Numerics_Vector4_new(body_5.Position_0, body_5.Mass_24);
                temp_7[temp_8] = temp_6;
                body_5_perThread[thread] = body_5;
            }
            // barrier 0
            for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                at.X = threadIdxX;
                int thread = row + threadIdxX;
                int i_4 = threadIdxX;
                GpuKernels_Tests_Kernels_Vectors_BodyMirror body_5 = body_5_perThread[thread];
                System_Numerics_Vector3Mirror force_9 = System_Numerics_Vector3_get__Zero();
                for (int j_10 = 0; j_10 < blockDimX; j_10 = j_10 + 1)
                {
                    System_Numerics_Vector4Mirror other_11 = tile_3[j_10];
                    System_Numerics_Vector3Mirror temp_12 = System_Numerics_Vector3_new(other_11.X_0, other_11.Y_4, other_11.Z_8);
                    System_Numerics_Vector3Mirror away_13 = System_Numerics_Vector3_op__Subtraction(temp_12, body_5.Position_0);
                    float distance_14 = System_Numerics_Vector3_Length(away_13) + 0.1f;
                    force_9 = System_Numerics_Vector3_op__Addition(force_9, System_Numerics_Vector3_op__Multiply(away_13, other_11.W_12 / (distance_14 * distance_14 * distance_14)));
                }
                body_5.Velocity_12 = System_Numerics_Vector3_op__Addition(body_5.Velocity_12, System_Numerics_Vector3_op__Multiply(force_9, time_2));
                body_5.Position_0 = System_Numerics_Vector3_op__Addition(body_5.Position_0, System_Numerics_Vector3_op__Multiply(body_5.Velocity_12, time_2));
                moved_1[i_4] = body_5;
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
private static System_Numerics_Vector4Mirror System_Numerics_Vector4_new(System_Numerics_Vector3Mirror a_0, float b_1)
{
    unchecked
    {
        System_Numerics_Vector4Mirror result_2 = default(System_Numerics_Vector4Mirror);
        result_2.X_0 = a_0.X_0;
        result_2.Y_4 = a_0.Y_4;
        result_2.Z_8 = a_0.Z_8;
        result_2.W_12 = b_1;
        return result_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector3Mirror System_Numerics_Vector3_get__Zero()
{
    unchecked
    {
        System_Numerics_Vector3Mirror result_0 = default(System_Numerics_Vector3Mirror);
        result_0.X_0 = 0f;
        result_0.Y_4 = 0f;
        result_0.Z_8 = 0f;
        return result_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector3Mirror System_Numerics_Vector3_new(float a_0, float b_1, float c_2)
{
    unchecked
    {
        System_Numerics_Vector3Mirror result_3 = default(System_Numerics_Vector3Mirror);
        result_3.X_0 = a_0;
        result_3.Y_4 = b_1;
        result_3.Z_8 = c_2;
        return result_3;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector3Mirror System_Numerics_Vector3_op__Subtraction(System_Numerics_Vector3Mirror a_0, System_Numerics_Vector3Mirror b_1)
{
    unchecked
    {
        System_Numerics_Vector3Mirror result_2 = default(System_Numerics_Vector3Mirror);
        result_2.X_0 = a_0.X_0 - b_1.X_0;
        result_2.Y_4 = a_0.Y_4 - b_1.Y_4;
        result_2.Z_8 = a_0.Z_8 - b_1.Z_8;
        return result_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static float System_Numerics_Vector3_Length(System_Numerics_Vector3Mirror a_0)
{
    unchecked
    {
        return global::System.MathF.Sqrt(a_0.X_0 * a_0.X_0 + a_0.Y_4 * a_0.Y_4 + a_0.Z_8 * a_0.Z_8);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector3Mirror System_Numerics_Vector3_op__Multiply(System_Numerics_Vector3Mirror a_0, float b_1)
{
    unchecked
    {
        System_Numerics_Vector3Mirror result_2 = default(System_Numerics_Vector3Mirror);
        result_2.X_0 = a_0.X_0 * b_1;
        result_2.Y_4 = a_0.Y_4 * b_1;
        result_2.Z_8 = a_0.Z_8 * b_1;
        return result_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector3Mirror System_Numerics_Vector3_op__Addition(System_Numerics_Vector3Mirror a_0, System_Numerics_Vector3Mirror b_1)
{
    unchecked
    {
        System_Numerics_Vector3Mirror result_2 = default(System_Numerics_Vector3Mirror);
        result_2.X_0 = a_0.X_0 + b_1.X_0;
        result_2.Y_4 = a_0.Y_4 + b_1.Y_4;
        result_2.Z_8 = a_0.Z_8 + b_1.Z_8;
        return result_2;
    }
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct System_Numerics_Vector3Mirror
{
    public float X_0;
    public float Y_4;
    public float Z_8;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_Vectors_BodyMirror
{
    public System_Numerics_Vector3Mirror Position_0;
    public System_Numerics_Vector3Mirror Velocity_12;
    public float Mass_24;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct System_Numerics_Vector4Mirror
{
    public float X_0;
    public float Y_4;
    public float Z_8;
    public float W_12;
}
