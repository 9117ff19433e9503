[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
[global::System.Runtime.CompilerServices.SkipLocalsInit]
private static void Run(void** arguments, in global::GpuKernels.CompilerServices.CpuBlocks blocks)
{
    unchecked
    {
        int blockDimX = blocks.Block.X;
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        int operation_0 = *(int*)arguments[0];
        int a_1 = *(int*)arguments[1];
        int b_2 = *(int*)arguments[2];
        uint u_3 = *(uint*)arguments[3];
        uint v_4 = *(uint*)arguments[4];
        global::System.Span<long> results_5 = new(*(void**)arguments[5], *(int*)arguments[6]);
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
                long temp_29 = default;
                if (operation_0 == 0)
                {
                    long temp_6 = (long)a_1 + (long)b_2;
                    if ((long)(int)temp_6 != temp_6)
                    {
                        throw new global::System.OverflowException();
                    }
                    temp_29 = (long)(int)temp_6;
                }
                else
                {
                    long temp_28 = default;
                    if (operation_0 == 1)
                    {
                        long temp_7 = (long)a_1 - (long)b_2;
                        if ((long)(int)temp_7 != temp_7)
                        {
                            throw new global::System.OverflowException();
                        }
                        temp_28 = (long)(int)temp_7;
                    }
                    else
                    {
                        long temp_27 = default;
                        if (operation_0 == 2)
                        {
                            long temp_8 = (long)a_1 * (long)b_2;
                            if ((long)(int)temp_8 != temp_8)
                            {
                                throw new global::System.OverflowException();
                            }
                            temp_27 = (long)(int)temp_8;
                        }
                        else
                        {
                            long temp_26 = default;
                            if (operation_0 == 3)
                            {
                                if (a_1 == int.MinValue)
                                {
                                    throw new global::System.OverflowException();
                                }
                                temp_26 = (long)-a_1;
                            }
                            else
                            {
                                long temp_25 = default;
                                if (operation_0 == 4)
                                {
                                    long temp_9 = (long)u_3 + (long)v_4;
                                    if ((long)(uint)temp_9 != temp_9)
                                    {
                                        throw new global::System.OverflowException();
                                    }
                                    temp_25 = (long)(uint)temp_9;
                                }
                                else
                                {
                                    long temp_24 = default;
                                    if (operation_0 == 5)
                                    {
                                        long temp_10 = (long)u_3 - (long)v_4;
                                        if ((long)(uint)temp_10 != temp_10)
                                        {
                                            throw new global::System.OverflowException();
                                        }
                                        temp_24 = (long)(uint)temp_10;
                                    }
                                    else
                                    {
                                        long temp_23 = default;
                                        if (operation_0 == 6)
                                        {
                                            ulong temp_11 = (ulong)u_3 * (ulong)v_4;
                                            if (temp_11 > 4294967295UL)
                                            {
                                                throw new global::System.OverflowException();
                                            }
                                            temp_23 = (long)(uint)temp_11;
                                        }
                                        else
                                        {
                                            long temp_22 = default;
                                            if (operation_0 == 7)
                                            {
                                                int temp_12 = GpuKernels_Tests_Kernels_Checked_Square(b_2);
                                                temp_22 = (long)temp_12;
                                            }
                                            else
                                            {
                                                long temp_21 = default;
                                                if (operation_0 == 8)
                                                {
                                                    temp_21 = (long)(a_1 * b_2 + a_1);
                                                }
                                                else
                                                {
                                                    long temp_20 = default;
                                                    if (operation_0 == 9)
                                                    {
                                                        long temp_13 = (long)a_1;
                                                        long temp_14 = (long)b_2;
                                                        long temp_15 = temp_13 * temp_14;
                                                        if (global::System.Math.BigMul(temp_13, temp_14, out _) != temp_15 >> 63)
                                                        {
                                                            throw new global::System.OverflowException();
                                                        }
                                                        temp_20 = temp_15;
                                                    }
                                                    else
                                                    {
                                                        long temp_19 = default;
                                                        if (operation_0 == 10)
                                                        {
                                                            long temp_16 = (long)a_1;
                                                            long temp_17 = (long)u_3;
                                                            long temp_18 = temp_16 + temp_17;
                                                            if (((temp_16 ^ temp_18) & (temp_17 ^ temp_18)) < 0L)
                                                            {
                                                                throw new global::System.OverflowException();
                                                            }
                                                            temp_19 = temp_18;
                                                        }
                                                        else
                                                        {
                                                            temp_19 = (long)a_1;
                                                        }
                                                        temp_20 = temp_19;
                                                    }
                                                    temp_21 = temp_20;
                                                }
                                                temp_22 = temp_21;
                                            }
                                            temp_23 = temp_22;
                                        }
                                        temp_24 = temp_23;
                                    }
                                    temp_25 = temp_24;
                                }
                                temp_26 = temp_25;
                            }
                            temp_27 = temp_26;
                        }
                        temp_28 = temp_27;
                    }
                    temp_29 = temp_28;
                }
                results_5[0] = temp_29;
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
private static int GpuKernels_Tests_Kernels_Checked_Square(int n_0)
{
    unchecked
    {
        long temp_1 = (long)n_0 * (long)n_0;
        if ((long)(int)temp_1 != temp_1)
        {
            throw new global::System.OverflowException();
        }
        return (int)temp_1;
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
        int operation_0 = *(int*)arguments[0];
        long a_1 = *(long*)arguments[1];
        long b_2 = *(long*)arguments[2];
        ulong u_3 = *(ulong*)arguments[3];
        ulong v_4 = *(ulong*)arguments[4];
        global::System.Span<long> results_5 = new(*(void**)arguments[5], *(int*)arguments[6]);
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
                long temp_18 = default;
                if (operation_0 == 0)
                {
                    long temp_6 = a_1 + b_2;
                    if (((a_1 ^ temp_6) & (b_2 ^ temp_6)) < 0L)
                    {
                        throw new global::System.OverflowException();
                    }
                    temp_18 = temp_6;
                }
                else
                {
                    long temp_17 = default;
                    if (operation_0 == 1)
                    {
                        long temp_7 = a_1 - b_2;
                        if (((a_1 ^ temp_7) & (a_1 ^ b_2)) < 0L)
                        {
                            throw new global::System.OverflowException();
                        }
                        temp_17 = temp_7;
                    }
                    else
                    {
                        long temp_16 = default;
                        if (operation_0 == 2)
                        {
                            long temp_8 = a_1 * b_2;
                            if (global::System.Math.BigMul(a_1, b_2, out _) != temp_8 >> 63)
                            {
                                throw new global::System.OverflowException();
                            }
                            temp_16 = temp_8;
                        }
                        else
                        {
                            long temp_15 = default;
                            if (operation_0 == 3)
                            {
                                if (a_1 == long.MinValue)
                                {
                                    throw new global::System.OverflowException();
                                }
                                temp_15 = -a_1;
                            }
                            else
                            {
                                long temp_14 = default;
                                if (operation_0 == 4)
                                {
                                    ulong temp_9 = u_3 + v_4;
                                    if (temp_9 < u_3)
                                    {
                                        throw new global::System.OverflowException();
                                    }
                                    temp_14 = (long)temp_9;
                                }
                                else
                                {
                                    long temp_13 = default;
                                    if (operation_0 == 5)
                                    {
                                        ulong temp_10 = u_3 - v_4;
                                        if (u_3 < v_4)
                                        {
                                            throw new global::System.OverflowException();
                                        }
                                        temp_13 = (long)temp_10;
                                    }
                                    else
                                    {
                                        long temp_12 = default;
                                        if (operation_0 == 6)
                                        {
                                            ulong temp_11 = u_3 * v_4;
                                            if (global::System.Math.BigMul(u_3, v_4, out _) != 0UL)
                                            {
                                                throw new global::System.OverflowException();
                                            }
                                            temp_12 = (long)temp_11;
                                        }
                                        else
                                        {
                                            temp_12 = a_1;
                                        }
                                        temp_13 = temp_12;
                                    }
                                    temp_14 = temp_13;
                                }
                                temp_15 = temp_14;
                            }
                            temp_16 = temp_15;
                        }
                        temp_17 = temp_16;
                    }
                    temp_18 = temp_17;
                }
                results_5[0] = temp_18;
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
        int operation_0 = *(int*)arguments[0];
        int n_1 = *(int*)arguments[1];
        float x_2 = *(float*)arguments[2];
        global::System.Span<int> results_3 = new(*(void**)arguments[3], *(int*)arguments[4]);
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
                int n_4 = n_1;
                byte b_5 = (byte)n_4;
                short s_6 = (short)n_4;
                long wide_7 = (long)n_4;
                byte level_8 = b_5;
                switch (operation_0)
                {
                    case 0:
                    {
                        long temp_9 = (long)n_4 + 1L;
                        if ((long)(int)temp_9 != temp_9)
                        {
                            throw new global::System.OverflowException();
                        }
                        n_4 = (int)temp_9;
                        break;
                    }
                    case 1:
                    {
                        int temp_10 = n_4;
                        long temp_11 = (long)temp_10 - 1L;
                        if ((long)(int)temp_11 != temp_11)
                        {
                            throw new global::System.OverflowException();
                        }
                        n_4 = (int)temp_11;
                        byte temp_12 = b_5;
                        long temp_13 = (long)(int)temp_12 + 1L;
                        if ((long)(int)temp_13 != temp_13)
                        {
                            throw new global::System.OverflowException();
                        }
                        int temp_14 = (int)temp_13;
                        if ((int)(byte)temp_14 != temp_14)
                        {
                            throw new global::System.OverflowException();
                        }
                        b_5 = (byte)temp_14;
                        long temp_15 = (long)temp_10 + (long)(int)temp_12;
                        if ((long)(int)temp_15 != temp_15)
                        {
                            throw new global::System.OverflowException();
                        }
                        results_3[1] = (int)temp_15;
                        break;
                    }
                    case 2:
                    {
                        long temp_16 = (long)(int)b_5 + 100L;
                        if ((long)(int)temp_16 != temp_16)
                        {
                            throw new global::System.OverflowException();
                        }
                        int temp_17 = (int)temp_16;
                        if ((int)(byte)temp_17 != temp_17)
                        {
                            throw new global::System.OverflowException();
                        }
                        b_5 = (byte)temp_17;
                        break;
                    }
                    case 3:
                    {
                        long temp_18 = (long)(int)s_6 - 1L;
                        if ((long)(int)temp_18 != temp_18)
                        {
                            throw new global::System.OverflowException();
                        }
                        int temp_19 = (int)temp_18;
                        if ((int)(short)temp_19 != temp_19)
                        {
                            throw new global::System.OverflowException();
                        }
                        s_6 = (short)temp_19;
                        break;
                    }
                    case 4:
                    {
                        int temp_20 = n_4;
                        if (!(x_2 >= -2.1474836E+09f && x_2 < 2.1474836E+09f))
                        {
                            throw new global::System.OverflowException();
                        }
                        long temp_21 = (long)temp_20 + (long)(int)x_2;
                        if ((long)(int)temp_21 != temp_21)
                        {
                            throw new global::System.OverflowException();
                        }
                        n_4 = (int)temp_21;
                        break;
                    }
                    case 5:
                    {
                        long temp_22 = (long)n_4 * 3L;
                        if ((long)(int)temp_22 != temp_22)
                        {
                            throw new global::System.OverflowException();
                        }
                        n_4 = (int)temp_22;
                        break;
                    }
                    case 6:
                    {
                        int temp_23 = (int)b_5 << 1;
                        if ((int)(byte)temp_23 != temp_23)
                        {
                            throw new global::System.OverflowException();
                        }
                        b_5 = (byte)temp_23;
                        break;
                    }
                    case 7:
                    {
                        long temp_24 = (long)(int)level_8 + 1L;
                        if ((long)(int)temp_24 != temp_24)
                        {
                            throw new global::System.OverflowException();
                        }
                        int temp_25 = (int)temp_24;
                        if ((int)(byte)temp_25 != temp_25)
                        {
                            throw new global::System.OverflowException();
                        }
                        level_8 = (byte)temp_25;
                        break;
                    }
                    case 8:
                    {
                        long temp_26 = wide_7;
                        long temp_27 = temp_26 * 4611686018427387903L;
                        if (global::System.Math.BigMul(temp_26, 4611686018427387903L, out _) != temp_27 >> 63)
                        {
                            throw new global::System.OverflowException();
                        }
                        wide_7 = temp_27;
                        break;
                    }
                    case 9:
                    {
                        long temp_28 = (long)n_4 + 1L;
                        if ((long)(int)temp_28 != temp_28)
                        {
                            throw new global::System.OverflowException();
                        }
                        n_4 = (int)temp_28;
                        n_4 = n_4 + 2147483647;
                        break;
                    }
                    case 10:
                    {
                        int temp_29 = (int)b_5 | 128;
                        if ((int)(byte)temp_29 != temp_29)
                        {
                            throw new global::System.OverflowException();
                        }
                        b_5 = (byte)temp_29;
                        break;
                    }
                }
                results_3[0] = n_4 ^ (int)b_5 ^ (int)s_6 ^ (int)level_8 ^ (int)wide_7;
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
        int operation_0 = *(int*)arguments[0];
        int n_1 = *(int*)arguments[1];
        long wide_2 = *(long*)arguments[2];
        ulong unsigned_3 = *(ulong*)arguments[3];
        global::System.Span<long> results_4 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                long temp_24 = default;
                if (operation_0 == 0)
                {
                    if ((int)(byte)n_1 != n_1)
                    {
                        throw new global::System.OverflowException();
                    }
                    temp_24 = (long)(int)(byte)n_1;
                }
                else
                {
                    long temp_23 = default;
                    if (operation_0 == 1)
                    {
                        if ((int)(sbyte)n_1 != n_1)
                        {
                            throw new global::System.OverflowException();
                        }
                        temp_23 = (long)(int)(sbyte)n_1;
                    }
                    else
                    {
                        long temp_22 = default;
                        if (operation_0 == 2)
                        {
                            if ((int)(short)n_1 != n_1)
                            {
                                throw new global::System.OverflowException();
                            }
                            temp_22 = (long)(int)(short)n_1;
                        }
                        else
                        {
                            long temp_21 = default;
                            if (operation_0 == 3)
                            {
                                if ((int)(ushort)n_1 != n_1)
                                {
                                    throw new global::System.OverflowException();
                                }
                                temp_21 = (long)(int)(ushort)n_1;
                            }
                            else
                            {
                                long temp_20 = default;
                                if (operation_0 == 4)
                                {
                                    if ((int)(char)n_1 != n_1)
                                    {
                                        throw new global::System.OverflowException();
                                    }
                                    temp_20 = (long)(int)(char)n_1;
                                }
                                else
                                {
                                    long temp_19 = default;
                                    if (operation_0 == 5)
                                    {
                                        if (n_1 < 0)
                                        {
                                            throw new global::System.OverflowException();
                                        }
                                        temp_19 = (long)(uint)n_1;
                                    }
                                    else
                                    {
                                        long temp_18 = default;
                                        if (operation_0 == 6)
                                        {
                                            if (n_1 < 0)
                                            {
                                                throw new global::System.OverflowException();
                                            }
                                            temp_18 = (long)(ulong)n_1;
                                        }
                                        else
                                        {
                                            long temp_17 = default;
                                            if (operation_0 == 7)
                                            {
                                                if ((long)(int)wide_2 != wide_2)
                                                {
                                                    throw new global::System.OverflowException();
                                                }
                                                temp_17 = (long)(int)wide_2;
                                            }
                                            else
                                            {
                                                long temp_16 = default;
                                                if (operation_0 == 8)
                                                {
                                                    if ((long)(uint)wide_2 != wide_2)
                                                    {
                                                        throw new global::System.OverflowException();
                                                    }
                                                    temp_16 = (long)(uint)wide_2;
                                                }
                                                else
                                                {
                                                    long temp_15 = default;
                                                    if (operation_0 == 9)
                                                    {
                                                        if (wide_2 < 0L)
                                                        {
                                                            throw new global::System.OverflowException();
                                                        }
                                                        temp_15 = (long)(ulong)wide_2;
                                                    }
                                                    else
                                                    {
                                                        long temp_14 = default;
                                                        if (operation_0 == 10)
                                                        {
                                                            if ((long)(byte)wide_2 != wide_2)
                                                            {
                                                                throw new global::System.OverflowException();
                                                            }
                                                            temp_14 = (long)(int)(byte)wide_2;
                                                        }
                                                        else
                                                        {
                                                            long temp_13 = default;
                                                            if (operation_0 == 11)
                                                            {
                                                                if (unsigned_3 > 2147483647UL)
                                                                {
                                                                    throw new global::System.OverflowException();
                                                                }
                                                                temp_13 = (long)(int)unsigned_3;
                                                            }
                                                            else
                                                            {
                                                                long temp_12 = default;
                                                                if (operation_0 == 12)
                                                                {
                                                                    if (unsigned_3 > 4294967295UL)
                                                                    {
                                                                        throw new global::System.OverflowException();
                                                                    }
                                                                    temp_12 = (long)(uint)unsigned_3;
                                                                }
                                                                else
                                                                {
                                                                    long temp_11 = default;
                                                                    if (operation_0 == 13)
                                                                    {
                                                                        if (unsigned_3 > 9223372036854775807UL)
                                                                        {
                                                                            throw new global::System.OverflowException();
                                                                        }
                                                                        temp_11 = (long)unsigned_3;
                                                                    }
                                                                    else
                                                                    {
                                                                        long temp_10 = default;
                                                                        if (operation_0 == 14)
                                                                        {
                                                                            if (unsigned_3 > 127UL)
                                                                            {
                                                                                throw new global::System.OverflowException();
                                                                            }
                                                                            temp_10 = (long)(int)(sbyte)unsigned_3;
                                                                        }
                                                                        else
                                                                        {
                                                                            long temp_9 = default;
                                                                            if (operation_0 == 15)
                                                                            {
                                                                                if ((long)(uint)wide_2 != wide_2)
                                                                                {
                                                                                    throw new global::System.OverflowException();
                                                                                }
                                                                                uint temp_5 = (uint)wide_2;
                                                                                if (temp_5 > 2147483647u)
                                                                                {
                                                                                    throw new global::System.OverflowException();
                                                                                }
                                                                                temp_9 = (long)(int)temp_5;
                                                                            }
                                                                            else
                                                                            {
                                                                                long temp_8 = default;
                                                                                if (operation_0 == 16)
                                                                                {
                                                                                    if ((int)(byte)n_1 != n_1)
                                                                                    {
                                                                                        throw new global::System.OverflowException();
                                                                                    }
                                                                                    int temp_6 = (int)(byte)n_1;
                                                                                    if (temp_6 > 127)
                                                                                    {
                                                                                        throw new global::System.OverflowException();
                                                                                    }
                                                                                    temp_8 = (long)(int)(sbyte)temp_6;
                                                                                }
                                                                                else
                                                                                {
                                                                                    long temp_7 = default;
                                                                                    if (operation_0 == 17)
                                                                                    {
                                                                                        if ((int)(byte)n_1 != n_1)
                                                                                        {
                                                                                            throw new global::System.OverflowException();
                                                                                        }
                                                                                        temp_7 = (long)(int)(byte)n_1;
                                                                                    }
                                                                                    else
                                                                                    {
                                                                                        temp_7 = (long)n_1;
                                                                                    }
                                                                                    temp_8 = temp_7;
                                                                                }
                                                                                temp_9 = temp_8;
                                                                            }
                                                                            temp_10 = temp_9;
                                                                        }
                                                                        temp_11 = temp_10;
                                                                    }
                                                                    temp_12 = temp_11;
                                                                }
                                                                temp_13 = temp_12;
                                                            }
                                                            temp_14 = temp_13;
                                                        }
                                                        temp_15 = temp_14;
                                                    }
                                                    temp_16 = temp_15;
                                                }
                                                temp_17 = temp_16;
                                            }
                                            temp_18 = temp_17;
                                        }
                                        temp_19 = temp_18;
                                    }
                                    temp_20 = temp_19;
                                }
                                temp_21 = temp_20;
                            }
                            temp_22 = temp_21;
                        }
                        temp_23 = temp_22;
                    }
                    temp_24 = temp_23;
                }
                results_4[0] = temp_24;
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
        int operation_0 = *(int*)arguments[0];
        float x_1 = *(float*)arguments[1];
        double y_2 = *(double*)arguments[2];
        global::System.Span<long> results_3 = new(*(void**)arguments[3], *(int*)arguments[4]);
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
                long temp_19 = default;
                if (operation_0 == 0)
                {
                    if (!(x_1 >= -2.1474836E+09f && x_1 < 2.1474836E+09f))
                    {
                        throw new global::System.OverflowException();
                    }
                    temp_19 = (long)(int)x_1;
                }
                else
                {
                    long temp_18 = default;
                    if (operation_0 == 1)
                    {
                        if (!(x_1 > -1f && x_1 < 4.2949673E+09f))
                        {
                            throw new global::System.OverflowException();
                        }
                        temp_18 = (long)(uint)x_1;
                    }
                    else
                    {
                        long temp_17 = default;
                        if (operation_0 == 2)
                        {
                            if (!(x_1 >= -9.223372E+18f && x_1 < 9.223372E+18f))
                            {
                                throw new global::System.OverflowException();
                            }
                            temp_17 = (long)x_1;
                        }
                        else
                        {
                            long temp_16 = default;
                            if (operation_0 == 3)
                            {
                                if (!(x_1 > -1f && x_1 < 1.8446744E+19f))
                                {
                                    throw new global::System.OverflowException();
                                }
                                temp_16 = (long)(ulong)x_1;
                            }
                            else
                            {
                                long temp_15 = default;
                                if (operation_0 == 4)
                                {
                                    if (!(x_1 > -1f && x_1 < 256f))
                                    {
                                        throw new global::System.OverflowException();
                                    }
                                    temp_15 = (long)(int)(byte)(int)x_1;
                                }
                                else
                                {
                                    long temp_14 = default;
                                    if (operation_0 == 5)
                                    {
                                        if (!(x_1 > -129f && x_1 < 128f))
                                        {
                                            throw new global::System.OverflowException();
                                        }
                                        temp_14 = (long)(int)(sbyte)(int)x_1;
                                    }
                                    else
                                    {
                                        long temp_13 = default;
                                        if (operation_0 == 6)
                                        {
                                            if (!(x_1 > -32769f && x_1 < 32768f))
                                            {
                                                throw new global::System.OverflowException();
                                            }
                                            temp_13 = (long)(int)(short)(int)x_1;
                                        }
                                        else
                                        {
                                            long temp_12 = default;
                                            if (operation_0 == 7)
                                            {
                                                if (!(x_1 > -1f && x_1 < 65536f))
                                                {
                                                    throw new global::System.OverflowException();
                                                }
                                                temp_12 = (long)(int)(char)(int)x_1;
                                            }
                                            else
                                            {
                                                long temp_11 = default;
                                                if (operation_0 == 8)
                                                {
                                                    if (!(y_2 > -2147483649d && y_2 < 2147483648d))
                                                    {
                                                        throw new global::System.OverflowException();
                                                    }
                                                    temp_11 = (long)(int)y_2;
                                                }
                                                else
                                                {
                                                    long temp_10 = default;
                                                    if (operation_0 == 9)
                                                    {
                                                        if (!(y_2 > -1d && y_2 < 4294967296d))
                                                        {
                                                            throw new global::System.OverflowException();
                                                        }
                                                        temp_10 = (long)(uint)y_2;
                                                    }
                                                    else
                                                    {
                                                        long temp_9 = default;
                                                        if (operation_0 == 10)
                                                        {
                                                            if (!(y_2 >= -9.223372036854776E+18d && y_2 < 9.223372036854776E+18d))
                                                            {
                                                                throw new global::System.OverflowException();
                                                            }
                                                            temp_9 = (long)y_2;
                                                        }
                                                        else
                                                        {
                                                            long temp_8 = default;
                                                            if (operation_0 == 11)
                                                            {
                                                                if (!(y_2 > -1d && y_2 < 1.8446744073709552E+19d))
                                                                {
                                                                    throw new global::System.OverflowException();
                                                                }
                                                                temp_8 = (long)(ulong)y_2;
                                                            }
                                                            else
                                                            {
                                                                long temp_7 = default;
                                                                if (operation_0 == 12)
                                                                {
                                                                    if (!(y_2 > -1d && y_2 < 256d))
                                                                    {
                                                                        throw new global::System.OverflowException();
                                                                    }
                                                                    temp_7 = (long)(int)(byte)(int)y_2;
                                                                }
                                                                else
                                                                {
                                                                    long temp_6 = default;
                                                                    if (operation_0 == 13)
                                                                    {
                                                                        if (!(y_2 > -129d && y_2 < 128d))
                                                                        {
                                                                            throw new global::System.OverflowException();
                                                                        }
                                                                        temp_6 = (long)(int)(sbyte)(int)y_2;
                                                                    }
                                                                    else
                                                                    {
                                                                        long temp_5 = default;
                                                                        if (operation_0 == 14)
                                                                        {
                                                                            if (!(y_2 > -1d && y_2 < 65536d))
                                                                            {
                                                                                throw new global::System.OverflowException();
                                                                            }
                                                                            temp_5 = (long)(int)(ushort)(int)y_2;
                                                                        }
                                                                        else
                                                                        {
                                                                            float temp_4 = (float)y_2;
                                                                            if (!(temp_4 >= -9.223372E+18f && temp_4 < 9.223372E+18f))
                                                                            {
                                                                                throw new global::System.OverflowException();
                                                                            }
                                                                            temp_5 = (long)temp_4;
                                                                        }
                                                                        temp_6 = temp_5;
                                                                    }
                                                                    temp_7 = temp_6;
                                                                }
                                                                temp_8 = temp_7;
                                                            }
                                                            temp_9 = temp_8;
                                                        }
                                                        temp_10 = temp_9;
                                                    }
                                                    temp_11 = temp_10;
                                                }
                                                temp_12 = temp_11;
                                            }
                                            temp_13 = temp_12;
                                        }
                                        temp_14 = temp_13;
                                    }
                                    temp_15 = temp_14;
                                }
                                temp_16 = temp_15;
                            }
                            temp_17 = temp_16;
                        }
                        temp_18 = temp_17;
                    }
                    temp_19 = temp_18;
                }
                results_3[0] = temp_19;
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
        int operation_0 = *(int*)arguments[0];
        long a_1 = *(long*)arguments[1];
        double x_2 = *(double*)arguments[2];
        global::System.Span<long> results_3 = new(*(void**)arguments[3], *(int*)arguments[4]);
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
                long temp_19 = default;
                if (operation_0 == 0)
                {
                    int temp_4 = GpuKernels_Tests_Kernels_Checked_As_long__int_(a_1);
                    temp_19 = (long)temp_4;
                }
                else
                {
                    long temp_18 = default;
                    if (operation_0 == 1)
                    {
                        byte temp_5 = GpuKernels_Tests_Kernels_Checked_As_long__byte_(a_1);
                        temp_18 = (long)temp_5;
                    }
                    else
                    {
                        long temp_17 = default;
                        if (operation_0 == 2)
                        {
                            ulong temp_6 = GpuKernels_Tests_Kernels_Checked_As_long__ulong_(a_1);
                            temp_17 = (long)temp_6;
                        }
                        else
                        {
                            long temp_16 = default;
                            if (operation_0 == 3)
                            {
                                int temp_7 = GpuKernels_Tests_Kernels_Checked_As_double__int_(x_2);
                                temp_16 = (long)temp_7;
                            }
                            else
                            {
                                long temp_15 = default;
                                if (operation_0 == 4)
                                {
                                    sbyte temp_8 = GpuKernels_Tests_Kernels_Checked_As_double__sbyte_(x_2);
                                    temp_15 = (long)temp_8;
                                }
                                else
                                {
                                    long temp_14 = default;
                                    if (operation_0 == 5)
                                    {
                                        long temp_9 = GpuKernels_Tests_Kernels_Checked_As_float__long_((float)x_2);
                                        temp_14 = temp_9;
                                    }
                                    else
                                    {
                                        long temp_13 = default;
                                        if (operation_0 == 6)
                                        {
                                            byte temp_10 = GpuKernels_Tests_Kernels_Checked_As_short__byte_((short)a_1);
                                            temp_13 = (long)temp_10;
                                        }
                                        else
                                        {
                                            long temp_12 = default;
                                            if (operation_0 == 7)
                                            {
                                                uint temp_11 = GpuKernels_Tests_Kernels_Checked_As_int__uint_((int)a_1);
                                                temp_12 = (long)temp_11;
                                            }
                                            else
                                            {
                                                temp_12 = (long)GpuKernels_Tests_Kernels_Checked_As_long__float_(a_1);
                                            }
                                            temp_13 = temp_12;
                                        }
                                        temp_14 = temp_13;
                                    }
                                    temp_15 = temp_14;
                                }
                                temp_16 = temp_15;
                            }
                            temp_17 = temp_16;
                        }
                        temp_18 = temp_17;
                    }
                    temp_19 = temp_18;
                }
                results_3[0] = temp_19;
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
private static int GpuKernels_Tests_Kernels_Checked_As_long__int_(long x_0)
{
    unchecked
    {
        long temp_1 = x_0;
        if ((long)(int)temp_1 != temp_1)
        {
            throw new global::System.OverflowException();
        }
        return (int)temp_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static byte GpuKernels_Tests_Kernels_Checked_As_long__byte_(long x_0)
{
    unchecked
    {
        long temp_1 = x_0;
        if ((long)(byte)temp_1 != temp_1)
        {
            throw new global::System.OverflowException();
        }
        return (byte)temp_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static ulong GpuKernels_Tests_Kernels_Checked_As_long__ulong_(long x_0)
{
    unchecked
    {
        long temp_1 = x_0;
        if (temp_1 < 0L)
        {
            throw new global::System.OverflowException();
        }
        return (ulong)temp_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Checked_As_double__int_(double x_0)
{
    unchecked
    {
        double temp_1 = x_0;
        if (!(temp_1 > -2147483649d && temp_1 < 2147483648d))
        {
            throw new global::System.OverflowException();
        }
        return (int)temp_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static sbyte GpuKernels_Tests_Kernels_Checked_As_double__sbyte_(double x_0)
{
    unchecked
    {
        double temp_1 = x_0;
        if (!(temp_1 > -129d && temp_1 < 128d))
        {
            throw new global::System.OverflowException();
        }
        return (sbyte)(int)temp_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static long GpuKernels_Tests_Kernels_Checked_As_float__long_(float x_0)
{
    unchecked
    {
        float temp_1 = x_0;
        if (!(temp_1 >= -9.223372E+18f && temp_1 < 9.223372E+18f))
        {
            throw new global::System.OverflowException();
        }
        return (long)temp_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static byte GpuKernels_Tests_Kernels_Checked_As_short__byte_(short x_0)
{
    unchecked
    {
        int temp_1 = (int)x_0;
        if ((int)(byte)temp_1 != temp_1)
        {
            throw new global::System.OverflowException();
        }
        return (byte)temp_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static uint GpuKernels_Tests_Kernels_Checked_As_int__uint_(int x_0)
{
    unchecked
    {
        int temp_1 = x_0;
        if (temp_1 < 0)
        {
            throw new global::System.OverflowException();
        }
        return (uint)temp_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static float GpuKernels_Tests_Kernels_Checked_As_long__float_(long x_0)
{
    unchecked
    {
        return (float)x_0;
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
        int start_0 = *(int*)arguments[0];
        int count_1 = *(int*)arguments[1];
        global::System.Span<int> results_2 = new(*(void**)arguments[2], *(int*)arguments[3]);
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
                int count_3 = count_1;
                int sum_4 = 0;
                for (int i_5 = 0; i_5 < count_3; i_5 = i_5 + 1)
                {
                    long temp_6 = (long)sum_4 + (long)i_5;
                    if ((long)(int)temp_6 != temp_6)
                    {
                        throw new global::System.OverflowException();
                    }
                    sum_4 = (int)temp_6;
                }
                int i_7 = start_0;
                bool isNext_9 = false;
                while (true)
                {
                    if (isNext_9)
                    {
                        long temp_8 = (long)i_7 + 1L;
                        if ((long)(int)temp_8 != temp_8)
                        {
                            throw new global::System.OverflowException();
                        }
                        i_7 = (int)temp_8;
                    }
                    isNext_9 = true;
                    if (!(i_7 != 0 && count_3 > 0))
                    {
                        break;
                    }
                    if (i_7 == 5)
                    {
                        continue;
                    }
                    long temp_10 = (long)count_3 - 1L;
                    if ((long)(int)temp_10 != temp_10)
                    {
                        throw new global::System.OverflowException();
                    }
                    count_3 = (int)temp_10;
                }
                results_2[0] = sum_4;
                results_2[1] = count_3;
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
