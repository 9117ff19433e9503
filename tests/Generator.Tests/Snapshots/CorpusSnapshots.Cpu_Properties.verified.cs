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
        global::System.Span<GpuKernels_Tests_Kernels_Properties_ClockMirror> clocks_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> results_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = end;
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_2 = globalIdxX;
            int n_3 = i_2;
            int o_4 = i_2 * 8;
            if (i_2 >= clocks_0.Length)
            {
                continue;
            }
            GpuKernels_Tests_Kernels_Properties_ClockMirror clock_5 = clocks_0[i_2];
            int temp_6 = GpuKernels_Tests_Kernels_Properties_Clock_get__Ticks(ref clock_5);
            int temp_7 = temp_6 + 7;
            GpuKernels_Tests_Kernels_Properties_Clock_set__Ticks(ref clock_5, temp_7);
            int temp_10 = o_4;
            int temp_8 = GpuKernels_Tests_Kernels_Properties_Clock_get__Ticks(ref clock_5);
            int temp_9 = temp_8 + 1;
            GpuKernels_Tests_Kernels_Properties_Clock_set__Ticks(ref clock_5, temp_9);
            results_1[temp_10] = temp_8;
            int temp_13 = o_4 + 1;
            int temp_11 = GpuKernels_Tests_Kernels_Properties_Clock_get__Ticks(ref clock_5);
            int temp_12 = temp_11 - 1;
            GpuKernels_Tests_Kernels_Properties_Clock_set__Ticks(ref clock_5, temp_12);
            results_1[temp_13] = temp_12 * 2;
            int temp_17 = o_4 + 2;
            int temp_14 = GpuKernels_Tests_Kernels_Properties_Clock_get__Ticks(ref clock_5);
            int temp_15 = GpuKernels_Tests_Kernels_Properties_Next(ref n_3);
            int temp_16 = temp_14 * (3 + temp_15);
            GpuKernels_Tests_Kernels_Properties_Clock_set__Ticks(ref clock_5, temp_16);
            results_1[temp_17] = temp_16;
            int temp_18 = GpuKernels_Tests_Kernels_Properties_Next(ref n_3);
            int temp_19 = temp_18 & 7;
            byte temp_20 = GpuKernels_Tests_Kernels_Properties_Clock_get__Item(clock_5, temp_19, 2);
            byte temp_21 = (byte)((int)temp_20 + 5);
            GpuKernels_Tests_Kernels_Properties_Clock_set__Item(ref clock_5, temp_19, 2, temp_21);
            int temp_25 = o_4 + 3;
            int temp_22 = GpuKernels_Tests_Kernels_Properties_Next(ref n_3);
            byte temp_23 = GpuKernels_Tests_Kernels_Properties_Clock_get__Item(clock_5, 1, temp_22);
            byte temp_24 = (byte)((int)temp_23 - 1);
            GpuKernels_Tests_Kernels_Properties_Clock_set__Item(ref clock_5, 1, temp_22, temp_24);
            results_1[temp_25] = (int)temp_23;
            clocks_0[i_2] = clock_5;
            int temp_26 = GpuKernels_Tests_Kernels_Properties_Next(ref n_3);
            int temp_27 = temp_26 - i_2 - 3 + i_2;
            int temp_28 = GpuKernels_Tests_Kernels_Properties_Clock_get__Ticks(ref clocks_0[temp_27]);
            int temp_29 = temp_28 - n_3;
            GpuKernels_Tests_Kernels_Properties_Clock_set__Ticks(ref clocks_0[temp_27], temp_29);
            results_1[o_4 + 4] = n_3;
            int temp_33 = o_4 + 5;
            int temp_30 = i_2;
            int temp_31 = GpuKernels_Tests_Kernels_Properties_Clock_get__Ticks(ref clocks_0[temp_30]);
            int temp_32 = temp_31 + 1;
            GpuKernels_Tests_Kernels_Properties_Clock_set__Ticks(ref clocks_0[temp_30], temp_32);
            results_1[temp_33] = temp_32 + GpuKernels_Tests_Kernels_Properties_Clock_get__Half(clocks_0[i_2]);
            int temp_34 = n_3 & 3;
            n_3 = temp_34;
            int temp_35 = n_3 + 1;
            byte temp_36 = GpuKernels_Tests_Kernels_Properties_Clock_get__Item(clock_5, temp_34, temp_35);
            byte temp_37 = (byte)((int)temp_36 << 2);
            GpuKernels_Tests_Kernels_Properties_Clock_set__Item(ref clock_5, temp_34, temp_35, temp_37);
            results_1[o_4 + 6] = (int)GpuKernels_Tests_Kernels_Properties_Clock_get__Item(clock_5, 0, 0);
            results_1[o_4 + 7] = clock_5.Reads_4;
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
        global::System.Span<GpuKernels_Tests_Kernels_Properties_ClockMirror> clocks_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> results_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
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
                int i_2 = blockIdxX * blockDimX + threadIdxX;
                int n_3 = i_2;
                int o_4 = i_2 * 8;
                if (i_2 >= clocks_0.Length)
                {
                    continue;
                }
                GpuKernels_Tests_Kernels_Properties_ClockMirror clock_5 = clocks_0[i_2];
                int temp_6 = GpuKernels_Tests_Kernels_Properties_Clock_get__Ticks(ref clock_5);
                int temp_7 = temp_6 + 7;
                GpuKernels_Tests_Kernels_Properties_Clock_set__Ticks(ref clock_5, temp_7);
                int temp_10 = o_4;
                int temp_8 = GpuKernels_Tests_Kernels_Properties_Clock_get__Ticks(ref clock_5);
                int temp_9 = temp_8 + 1;
                GpuKernels_Tests_Kernels_Properties_Clock_set__Ticks(ref clock_5, temp_9);
                results_1[temp_10] = temp_8;
                int temp_13 = o_4 + 1;
                int temp_11 = GpuKernels_Tests_Kernels_Properties_Clock_get__Ticks(ref clock_5);
                int temp_12 = temp_11 - 1;
                GpuKernels_Tests_Kernels_Properties_Clock_set__Ticks(ref clock_5, temp_12);
                results_1[temp_13] = temp_12 * 2;
                int temp_17 = o_4 + 2;
                int temp_14 = GpuKernels_Tests_Kernels_Properties_Clock_get__Ticks(ref clock_5);
                int temp_15 = GpuKernels_Tests_Kernels_Properties_Next(ref n_3);
                int temp_16 = temp_14 * (3 + temp_15);
                GpuKernels_Tests_Kernels_Properties_Clock_set__Ticks(ref clock_5, temp_16);
                results_1[temp_17] = temp_16;
                int temp_18 = GpuKernels_Tests_Kernels_Properties_Next(ref n_3);
                int temp_19 = temp_18 & 7;
                byte temp_20 = GpuKernels_Tests_Kernels_Properties_Clock_get__Item(clock_5, temp_19, 2);
                byte temp_21 = (byte)((int)temp_20 + 5);
                GpuKernels_Tests_Kernels_Properties_Clock_set__Item(ref clock_5, temp_19, 2, temp_21);
                int temp_25 = o_4 + 3;
                int temp_22 = GpuKernels_Tests_Kernels_Properties_Next(ref n_3);
                byte temp_23 = GpuKernels_Tests_Kernels_Properties_Clock_get__Item(clock_5, 1, temp_22);
                byte temp_24 = (byte)((int)temp_23 - 1);
                GpuKernels_Tests_Kernels_Properties_Clock_set__Item(ref clock_5, 1, temp_22, temp_24);
                results_1[temp_25] = (int)temp_23;
                clocks_0[i_2] = clock_5;
                int temp_26 = GpuKernels_Tests_Kernels_Properties_Next(ref n_3);
                int temp_27 = temp_26 - i_2 - 3 + i_2;
                int temp_28 = GpuKernels_Tests_Kernels_Properties_Clock_get__Ticks(ref clocks_0[temp_27]);
                int temp_29 = temp_28 - n_3;
                GpuKernels_Tests_Kernels_Properties_Clock_set__Ticks(ref clocks_0[temp_27], temp_29);
                results_1[o_4 + 4] = n_3;
                int temp_33 = o_4 + 5;
                int temp_30 = i_2;
                int temp_31 = GpuKernels_Tests_Kernels_Properties_Clock_get__Ticks(ref clocks_0[temp_30]);
                int temp_32 = temp_31 + 1;
                GpuKernels_Tests_Kernels_Properties_Clock_set__Ticks(ref clocks_0[temp_30], temp_32);
                results_1[temp_33] = temp_32 + GpuKernels_Tests_Kernels_Properties_Clock_get__Half(clocks_0[i_2]);
                int temp_34 = n_3 & 3;
                n_3 = temp_34;
                int temp_35 = n_3 + 1;
                byte temp_36 = GpuKernels_Tests_Kernels_Properties_Clock_get__Item(clock_5, temp_34, temp_35);
                byte temp_37 = (byte)((int)temp_36 << 2);
                GpuKernels_Tests_Kernels_Properties_Clock_set__Item(ref clock_5, temp_34, temp_35, temp_37);
                results_1[o_4 + 6] = (int)GpuKernels_Tests_Kernels_Properties_Clock_get__Item(clock_5, 0, 0);
                results_1[o_4 + 7] = clock_5.Reads_4;
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
private static int GpuKernels_Tests_Kernels_Properties_Clock_get__Ticks(ref GpuKernels_Tests_Kernels_Properties_ClockMirror this_0)
{
    unchecked
    {
        this_0.Reads_4 = this_0.Reads_4 + 1;
        return this_0.ticks_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Tests_Kernels_Properties_Clock_set__Ticks(ref GpuKernels_Tests_Kernels_Properties_ClockMirror this_0, int value_1)
{
    unchecked
    {
        this_0.ticks_0 = value_1 % 1000;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Properties_Next(ref int n_0)
{
    unchecked
    {
        int temp_1 = n_0;
        n_0 = temp_1 + 1;
        return temp_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static byte GpuKernels_Tests_Kernels_Properties_Clock_get__Item(GpuKernels_Tests_Kernels_Properties_ClockMirror this_0, int shift_1, int scale_2)
{
    unchecked
    {
        return (byte)(this_0.ticks_0 >> (shift_1 & 31));
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Tests_Kernels_Properties_Clock_set__Item(ref GpuKernels_Tests_Kernels_Properties_ClockMirror this_0, int shift_1, int scale_2, byte value_3)
{
    unchecked
    {
        this_0.ticks_0 = this_0.ticks_0 + (int)value_3 * scale_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Properties_Clock_get__Half(GpuKernels_Tests_Kernels_Properties_ClockMirror this_0)
{
    unchecked
    {
        return this_0.ticks_0 / 2;
    }
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_Properties_ClockMirror
{
    public int ticks_0;
    public int Reads_4;
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
        global::System.Span<GpuKernels_Tests_Kernels_Properties_AngleMirror> angles_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<GpuKernels_Tests_Kernels_Properties_HandMirror> hands_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, angles_0.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_3 = globalIdxX;
            GpuKernels_Tests_Kernels_Properties_AngleMirror temp_4 = angles_0[i_3];
            angles_0[i_3] = GpuKernels_Tests_Kernels_Properties_Angle_op__Increment(temp_4);
            GpuKernels_Tests_Kernels_Properties_AngleMirror a_5 = temp_4;
            int temp_6 = i_3;
            GpuKernels_Tests_Kernels_Properties_AngleMirror temp_7 = GpuKernels_Tests_Kernels_Properties_Angle_op__Increment(angles_0[i_3]);
            angles_0[temp_6] = temp_7;
            GpuKernels_Tests_Kernels_Properties_AngleMirror b_8 = temp_7;
            GpuKernels_Tests_Kernels_Properties_AngleMirror temp_9 = a_5;
            a_5 = GpuKernels_Tests_Kernels_Properties_Angle_op__Decrement(temp_9);
            GpuKernels_Tests_Kernels_Properties_AngleMirror c_10 = temp_9;
            int temp_11 = i_3;
            GpuKernels_Tests_Kernels_Properties_AngleMirror temp_12 = GpuKernels_Tests_Kernels_Properties_Hand_get__Angle(hands_1[temp_11]);
            GpuKernels_Tests_Kernels_Properties_AngleMirror temp_13 = GpuKernels_Tests_Kernels_Properties_Angle_op__Addition(temp_12, 90);
            GpuKernels_Tests_Kernels_Properties_Hand_set__Angle(ref hands_1[temp_11], temp_13);
            int temp_14 = i_3;
            GpuKernels_Tests_Kernels_Properties_AngleMirror temp_15 = GpuKernels_Tests_Kernels_Properties_Hand_get__Angle(hands_1[temp_14]);
            GpuKernels_Tests_Kernels_Properties_AngleMirror temp_16 = GpuKernels_Tests_Kernels_Properties_Angle_op__Increment(temp_15);
            GpuKernels_Tests_Kernels_Properties_Hand_set__Angle(ref hands_1[temp_14], temp_16);
            int temp_17 = i_3;
            GpuKernels_Tests_Kernels_Properties_AngleMirror temp_18 = GpuKernels_Tests_Kernels_Properties_Hand_get__Angle(hands_1[temp_17]);
            GpuKernels_Tests_Kernels_Properties_AngleMirror temp_19 = GpuKernels_Tests_Kernels_Properties_Angle_op__Decrement(temp_18);
            GpuKernels_Tests_Kernels_Properties_Hand_set__Angle(ref hands_1[temp_17], temp_19);
            GpuKernels_Tests_Kernels_Properties_AngleMirror d_20 = temp_18;
            a_5 = GpuKernels_Tests_Kernels_Properties_Angle_op__Addition(a_5, 5);
            results_2[i_3] = (int)a_5.Degrees_0 + (int)b_8.Degrees_0 * 7 + (int)c_10.Degrees_0 * 11 + (int)d_20.Degrees_0 * 13;
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
        global::System.Span<GpuKernels_Tests_Kernels_Properties_AngleMirror> angles_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<GpuKernels_Tests_Kernels_Properties_HandMirror> hands_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                if (i_3 >= angles_0.Length)
                {
                    continue;
                }
                GpuKernels_Tests_Kernels_Properties_AngleMirror temp_4 = angles_0[i_3];
                angles_0[i_3] = GpuKernels_Tests_Kernels_Properties_Angle_op__Increment(temp_4);
                GpuKernels_Tests_Kernels_Properties_AngleMirror a_5 = temp_4;
                int temp_6 = i_3;
                GpuKernels_Tests_Kernels_Properties_AngleMirror temp_7 = GpuKernels_Tests_Kernels_Properties_Angle_op__Increment(angles_0[i_3]);
                angles_0[temp_6] = temp_7;
                GpuKernels_Tests_Kernels_Properties_AngleMirror b_8 = temp_7;
                GpuKernels_Tests_Kernels_Properties_AngleMirror temp_9 = a_5;
                a_5 = GpuKernels_Tests_Kernels_Properties_Angle_op__Decrement(temp_9);
                GpuKernels_Tests_Kernels_Properties_AngleMirror c_10 = temp_9;
                int temp_11 = i_3;
                GpuKernels_Tests_Kernels_Properties_AngleMirror temp_12 = GpuKernels_Tests_Kernels_Properties_Hand_get__Angle(hands_1[temp_11]);
                GpuKernels_Tests_Kernels_Properties_AngleMirror temp_13 = GpuKernels_Tests_Kernels_Properties_Angle_op__Addition(temp_12, 90);
                GpuKernels_Tests_Kernels_Properties_Hand_set__Angle(ref hands_1[temp_11], temp_13);
                int temp_14 = i_3;
                GpuKernels_Tests_Kernels_Properties_AngleMirror temp_15 = GpuKernels_Tests_Kernels_Properties_Hand_get__Angle(hands_1[temp_14]);
                GpuKernels_Tests_Kernels_Properties_AngleMirror temp_16 = GpuKernels_Tests_Kernels_Properties_Angle_op__Increment(temp_15);
                GpuKernels_Tests_Kernels_Properties_Hand_set__Angle(ref hands_1[temp_14], temp_16);
                int temp_17 = i_3;
                GpuKernels_Tests_Kernels_Properties_AngleMirror temp_18 = GpuKernels_Tests_Kernels_Properties_Hand_get__Angle(hands_1[temp_17]);
                GpuKernels_Tests_Kernels_Properties_AngleMirror temp_19 = GpuKernels_Tests_Kernels_Properties_Angle_op__Decrement(temp_18);
                GpuKernels_Tests_Kernels_Properties_Hand_set__Angle(ref hands_1[temp_17], temp_19);
                GpuKernels_Tests_Kernels_Properties_AngleMirror d_20 = temp_18;
                a_5 = GpuKernels_Tests_Kernels_Properties_Angle_op__Addition(a_5, 5);
                results_2[i_3] = (int)a_5.Degrees_0 + (int)b_8.Degrees_0 * 7 + (int)c_10.Degrees_0 * 11 + (int)d_20.Degrees_0 * 13;
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
private static GpuKernels_Tests_Kernels_Properties_AngleMirror GpuKernels_Tests_Kernels_Properties_Angle_op__Increment(GpuKernels_Tests_Kernels_Properties_AngleMirror a_0)
{
    unchecked
    {
        GpuKernels_Tests_Kernels_Properties_AngleMirror temp_1 = default(GpuKernels_Tests_Kernels_Properties_AngleMirror);
        temp_1.Degrees_0 = (short)(((int)a_0.Degrees_0 + 10) % 360);
        return temp_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_Tests_Kernels_Properties_AngleMirror GpuKernels_Tests_Kernels_Properties_Angle_op__Decrement(GpuKernels_Tests_Kernels_Properties_AngleMirror a_0)
{
    unchecked
    {
        GpuKernels_Tests_Kernels_Properties_AngleMirror temp_1 = default(GpuKernels_Tests_Kernels_Properties_AngleMirror);
        temp_1.Degrees_0 = (short)(((int)a_0.Degrees_0 + 350) % 360);
        return temp_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_Tests_Kernels_Properties_AngleMirror GpuKernels_Tests_Kernels_Properties_Hand_get__Angle(GpuKernels_Tests_Kernels_Properties_HandMirror this_0)
{
    unchecked
    {
        return this_0.angle_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_Tests_Kernels_Properties_AngleMirror GpuKernels_Tests_Kernels_Properties_Angle_op__Addition(GpuKernels_Tests_Kernels_Properties_AngleMirror a_0, int b_1)
{
    unchecked
    {
        GpuKernels_Tests_Kernels_Properties_AngleMirror temp_2 = default(GpuKernels_Tests_Kernels_Properties_AngleMirror);
        temp_2.Degrees_0 = (short)(((int)a_0.Degrees_0 + b_1) % 360);
        return temp_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Tests_Kernels_Properties_Hand_set__Angle(ref GpuKernels_Tests_Kernels_Properties_HandMirror this_0, GpuKernels_Tests_Kernels_Properties_AngleMirror value_1)
{
    unchecked
    {
        this_0.angle_0 = GpuKernels_Tests_Kernels_Properties_Angle_op__Addition(value_1, 1);
    }
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_Properties_AngleMirror
{
    public short Degrees_0;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_Properties_HandMirror
{
    public GpuKernels_Tests_Kernels_Properties_AngleMirror angle_0;
}
