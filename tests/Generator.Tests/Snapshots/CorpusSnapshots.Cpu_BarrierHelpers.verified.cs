[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
[global::System.Runtime.CompilerServices.SkipLocalsInit]
private static void Run(void** arguments, in global::GpuKernels.CompilerServices.CpuBlocks blocks)
{
    unchecked
    {
        int blockDimX = blocks.Block.X;
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        int rounds_0 = *(int*)arguments[0];
        global::System.ReadOnlySpan<float> x_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.ReadOnlySpan<int> n_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::System.Span<float> floats_3 = new(*(void**)arguments[5], *(int*)arguments[6]);
        global::System.Span<int> ints_4 = new(*(void**)arguments[7], *(int*)arguments[8]);
        global::System.Span<int> exchange_20 = blocks.Arena.Allocate<int>(32);
        global::System.Span<float> sums_15 = blocks.Arena.Allocate<float>(64);
        global::System.Span<int> sums_24 = blocks.Arena.Allocate<int>(64);
        global::System.Span<int> tile_28 = blocks.Arena.Allocate<int>(72);
        global::System.Span<float> tile_6 = blocks.Arena.Allocate<float>(64);
        global::GpuKernels.CompilerServices.CpuThreads scheduler = new(in blocks, 1, "GpuKernels.Tests.Kernels.BarrierHelpers.Sums", Sites);
        Frame* frames = (Frame*)global::System.Runtime.CompilerServices.Unsafe.AsPointer(ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(blocks.Arena.Allocate<Frame>(scheduler.Capacity)));
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            scheduler.Begin(block);
            while (scheduler.Next())
            {
                int thread = scheduler.Thread;
                Frame* frame = frames + thread;
                int threadIdxX = scheduler.Indices[thread].X;
                int threadIdxY = scheduler.Indices[thread].Y;
                int threadIdxZ = scheduler.Indices[thread].Z;
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int i_5);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out float value_7);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int number_8);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int k_9);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out float value_10);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int by_11);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out float result_12);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out float temp_13);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out float value_14);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int half_16);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out float temp_17);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int value_18);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_19);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_21);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int value_23);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int half_25);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_26);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_27);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int row_29);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int column_30);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Tests_Kernels_BarrierHelpers_ScaledMirror temp_31);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out float value_32);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out float value_33);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int half_34);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out float temp_35);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out float temp_36);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out float temp_37);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out float temp_38);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_39);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int value_40);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int half_41);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_42);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_43);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_44);
                switch (scheduler.State)
                {
                    case 1: goto resume1;
                    case 2: goto resume2;
                    case 3: goto resume3;
                    case 4: goto resume4;
                    case 5: goto resume5;
                    case 6: goto resume6;
                    case 7: goto resume7;
                    case 8: goto resume8;
                    case 9: goto resume9;
                    case 10: goto resume10;
                    case 11: goto resume11;
                    case 12: goto resume12;
                    case 13: goto resume13;
                    case 14: goto resume14;
                    case 15: goto resume15;
                    case 16: goto resume16;
                    case 17: goto resume17;
                    case 18: goto resume18;
                    case 19: goto resume19;
                }
                i_5 = blockIdxX * blockDimX + threadIdxX;
                value_7 = x_1[i_5];
                number_8 = n_2[i_5];
                k_9 = 0;
                label1:;
                if (!(k_9 < rounds_0)) goto label3;
                value_10 = value_7;
                by_11 = k_9 + 1;
                tile_6[threadIdxX] = value_10;
                frame->i_5 = i_5;
                frame->value_7 = value_7;
                frame->number_8 = number_8;
                frame->k_9 = k_9;
                frame->by_11 = by_11;
                scheduler.WaitForBlock(1, 0);
                continue;
                resume1:;
                i_5 = frame->i_5;
                value_7 = frame->value_7;
                number_8 = frame->number_8;
                k_9 = frame->k_9;
                by_11 = frame->by_11;
                by_11 = by_11 + threadIdxX;
                result_12 = tile_6[by_11 % blockDimX];
                frame->result_12 = result_12;
                scheduler.WaitForBlock(2, 1);
                continue;
                resume2:;
                i_5 = frame->i_5;
                value_7 = frame->value_7;
                number_8 = frame->number_8;
                k_9 = frame->k_9;
                result_12 = frame->result_12;
                temp_13 = result_12;
                value_14 = value_7;
                frame->temp_13 = temp_13;
                frame->value_14 = value_14;
                scheduler.WaitForBlock(3, 2);
                continue;
                resume3:;
                i_5 = frame->i_5;
                number_8 = frame->number_8;
                k_9 = frame->k_9;
                temp_13 = frame->temp_13;
                value_14 = frame->value_14;
                sums_15[threadIdxX] = value_14;
                half_16 = 32;
                label4:;
                if (!(half_16 > 0)) goto label6;
                frame->half_16 = half_16;
                scheduler.WaitForBlock(4, 3);
                continue;
                resume4:;
                i_5 = frame->i_5;
                number_8 = frame->number_8;
                k_9 = frame->k_9;
                temp_13 = frame->temp_13;
                half_16 = frame->half_16;
                if (threadIdxX < half_16)
                {
                    sums_15[threadIdxX] = sums_15[threadIdxX] + sums_15[threadIdxX + half_16];
                }
                half_16 = half_16 / 2;
                goto label4;
                label6:;
                scheduler.WaitForBlock(5, 4);
                continue;
                resume5:;
                i_5 = frame->i_5;
                number_8 = frame->number_8;
                k_9 = frame->k_9;
                temp_13 = frame->temp_13;
                temp_17 = sums_15[0];
                value_7 = temp_13 + temp_17 * 0.125f;
                if (!(k_9 > 1)) goto label7;
                temp_27 = number_8;
                value_18 = number_8;
                frame->value_7 = value_7;
                frame->temp_27 = temp_27;
                *(int*)frame->exchange = value_18;
                scheduler.WaitForLanes(6, 5, &global::GpuKernels.CompilerServices.WarpOperations.Reduce<int, global::GpuKernels.CompilerServices.LaneAdd<int>>, frame->exchange, 0, 32, 4294967295u);
                continue;
                resume6:;
                i_5 = frame->i_5;
                value_7 = frame->value_7;
                number_8 = frame->number_8;
                k_9 = frame->k_9;
                temp_27 = frame->temp_27;
                temp_19 = *(int*)frame->exchange;
                frame->temp_19 = temp_19;
                scheduler.WaitForBlock(7, 6);
                continue;
                resume7:;
                i_5 = frame->i_5;
                value_7 = frame->value_7;
                number_8 = frame->number_8;
                k_9 = frame->k_9;
                temp_19 = frame->temp_19;
                temp_27 = frame->temp_27;
                if (((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) == 0)
                {
                    exchange_20[(threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX >> 5] = temp_19;
                }
                scheduler.WaitForBlock(8, 7);
                continue;
                resume8:;
                i_5 = frame->i_5;
                value_7 = frame->value_7;
                number_8 = frame->number_8;
                k_9 = frame->k_9;
                temp_27 = frame->temp_27;
                temp_21 = exchange_20[0];
                for (int temp_22 = 1; temp_22 < blockDimX * blockDimY * blockDimZ + 31 >> 5; temp_22 = temp_22 + 1)
                {
                    temp_21 = temp_21 + exchange_20[temp_22];
                }
                value_23 = number_8;
                frame->temp_21 = temp_21;
                frame->value_23 = value_23;
                scheduler.WaitForBlock(9, 8);
                continue;
                resume9:;
                i_5 = frame->i_5;
                value_7 = frame->value_7;
                k_9 = frame->k_9;
                temp_21 = frame->temp_21;
                value_23 = frame->value_23;
                temp_27 = frame->temp_27;
                sums_24[threadIdxX] = value_23;
                half_25 = 32;
                label9:;
                if (!(half_25 > 0)) goto label11;
                frame->half_25 = half_25;
                scheduler.WaitForBlock(10, 9);
                continue;
                resume10:;
                i_5 = frame->i_5;
                value_7 = frame->value_7;
                k_9 = frame->k_9;
                temp_21 = frame->temp_21;
                half_25 = frame->half_25;
                temp_27 = frame->temp_27;
                if (threadIdxX < half_25)
                {
                    sums_24[threadIdxX] = sums_24[threadIdxX] + sums_24[threadIdxX + half_25];
                }
                half_25 = half_25 / 2;
                goto label9;
                label11:;
                scheduler.WaitForBlock(11, 10);
                continue;
                resume11:;
                i_5 = frame->i_5;
                value_7 = frame->value_7;
                k_9 = frame->k_9;
                temp_21 = frame->temp_21;
                temp_27 = frame->temp_27;
                temp_26 = sums_24[0];
                number_8 = temp_27 + (temp_21 + temp_26);
                label7:;
                row_29 = threadIdxX / 8;
                column_30 = threadIdxX % 8;
                frame->value_7 = value_7;
                frame->number_8 = number_8;
                frame->row_29 = row_29;
                frame->column_30 = column_30;
                scheduler.WaitForBlock(12, 11);
                continue;
                resume12:;
                i_5 = frame->i_5;
                value_7 = frame->value_7;
                number_8 = frame->number_8;
                k_9 = frame->k_9;
                row_29 = frame->row_29;
                column_30 = frame->column_30;
                tile_28[row_29 * 9 + column_30] = number_8;
                scheduler.WaitForBlock(13, 12);
                continue;
                resume13:;
                i_5 = frame->i_5;
                value_7 = frame->value_7;
                k_9 = frame->k_9;
                row_29 = frame->row_29;
                column_30 = frame->column_30;
                number_8 = tile_28[column_30 * 9 + row_29];
                k_9 = k_9 + 1;
                goto label1;
                label3:;
                temp_39 = i_5;
                temp_38 = value_7;
                temp_31 = default(GpuKernels_Tests_Kernels_BarrierHelpers_ScaledMirror);
                GpuKernels_Tests_Kernels_BarrierHelpers_Scaled_new(ref temp_31, 0.5f);
                value_32 = x_1[i_5];
                temp_36 = temp_31.factor_0;
                value_33 = value_32 * temp_31.factor_0;
                frame->i_5 = i_5;
                frame->number_8 = number_8;
                frame->value_33 = value_33;
                frame->temp_36 = temp_36;
                frame->temp_38 = temp_38;
                frame->temp_39 = temp_39;
                scheduler.WaitForBlock(14, 13);
                continue;
                resume14:;
                i_5 = frame->i_5;
                number_8 = frame->number_8;
                value_33 = frame->value_33;
                temp_36 = frame->temp_36;
                temp_38 = frame->temp_38;
                temp_39 = frame->temp_39;
                sums_15[threadIdxX] = value_33;
                half_34 = 32;
                label12:;
                if (!(half_34 > 0)) goto label14;
                frame->half_34 = half_34;
                scheduler.WaitForBlock(15, 14);
                continue;
                resume15:;
                i_5 = frame->i_5;
                number_8 = frame->number_8;
                half_34 = frame->half_34;
                temp_36 = frame->temp_36;
                temp_38 = frame->temp_38;
                temp_39 = frame->temp_39;
                if (threadIdxX < half_34)
                {
                    sums_15[threadIdxX] = sums_15[threadIdxX] + sums_15[threadIdxX + half_34];
                }
                half_34 = half_34 / 2;
                goto label12;
                label14:;
                scheduler.WaitForBlock(16, 15);
                continue;
                resume16:;
                i_5 = frame->i_5;
                number_8 = frame->number_8;
                temp_36 = frame->temp_36;
                temp_38 = frame->temp_38;
                temp_39 = frame->temp_39;
                temp_35 = sums_15[0];
                temp_37 = temp_36 * temp_35;
                floats_3[temp_39] = temp_38 + temp_37;
                temp_44 = i_5;
                temp_43 = default;
                if (!(rounds_0 > 2)) goto label15;
                value_40 = number_8;
                frame->value_40 = value_40;
                frame->temp_44 = temp_44;
                scheduler.WaitForBlock(17, 16);
                continue;
                resume17:;
                value_40 = frame->value_40;
                temp_44 = frame->temp_44;
                sums_24[threadIdxX] = value_40;
                half_41 = 32;
                label17:;
                if (!(half_41 > 0)) goto label19;
                frame->half_41 = half_41;
                scheduler.WaitForBlock(18, 17);
                continue;
                resume18:;
                half_41 = frame->half_41;
                temp_44 = frame->temp_44;
                if (threadIdxX < half_41)
                {
                    sums_24[threadIdxX] = sums_24[threadIdxX] + sums_24[threadIdxX + half_41];
                }
                half_41 = half_41 / 2;
                goto label17;
                label19:;
                scheduler.WaitForBlock(19, 18);
                continue;
                resume19:;
                temp_44 = frame->temp_44;
                temp_42 = sums_24[0];
                temp_43 = temp_42 + threadIdxX;
                goto label16;
                label15:;
                temp_43 = number_8;
                label16:;
                ints_4[temp_44] = temp_43;
                scheduler.End();
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

private struct Frame
{
    public fixed ulong exchange[1];
    public int i_5;
    public float value_7;
    public int number_8;
    public int k_9;
    public int by_11;
    public float result_12;
    public float temp_13;
    public float value_14;
    public int half_16;
    public int temp_19;
    public int temp_21;
    public int value_23;
    public int half_25;
    public int temp_27;
    public int row_29;
    public int column_30;
    public float value_33;
    public int half_34;
    public float temp_36;
    public float temp_38;
    public int temp_39;
    public int value_40;
    public int half_41;
    public int temp_44;
}

private static readonly string[] Sites =
{
    "Block.Sync number 1",
    "Block.Sync number 2",
    "Block.Sync number 3",
    "Block.Sync number 4",
    "Block.Sync number 5",
    "Warp.ReduceAdd number 1",
    "Block.Sync number 6",
    "Block.Sync number 7",
    "Block.Sync number 8",
    "Block.Sync number 9",
    "Block.Sync number 10",
    "Block.Sync number 11",
    "Block.Sync number 12",
    "Block.Sync number 13",
    "Block.Sync number 14",
    "Block.Sync number 15",
    "Block.Sync number 16",
    "Block.Sync number 17",
    "Block.Sync number 18",
};

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Tests_Kernels_BarrierHelpers_Scaled_new(ref GpuKernels_Tests_Kernels_BarrierHelpers_ScaledMirror this_0, float factor_1)
{
    unchecked
    {
        this_0.factor_0 = factor_1;
    }
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_BarrierHelpers_ScaledMirror
{
    public float factor_0;
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
[global::System.Runtime.CompilerServices.SkipLocalsInit]
private static void Run(void** arguments, in global::GpuKernels.CompilerServices.CpuBlocks blocks)
{
    unchecked
    {
        if (!blocks.UsesSimd)
        {
            RunScalar(arguments, in blocks);
            return;
        }
        int blockDimX = blocks.Block.X;
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        global::System.ReadOnlySpan<int> n_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> results_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> own_10 = blocks.Arena.Allocate<int>(64);
        global::System.Span<int> tile_2 = blocks.Arena.Allocate<int>(64);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        global::System.Span<int> value_5_perThread = blocks.Arena.Allocate<int>(threads);
        global::System.Span<int> left_7_perThread = blocks.Arena.Allocate<int>(threads);
        global::System.Span<int> right_9_perThread = blocks.Arena.Allocate<int>(threads);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            at.Block = block;
            int calls_4 = 0;
            for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
            {
                int threadIdxX = 0;
                for (; (long)blockDimX - threadIdxX >= Vector<int>.Count; threadIdxX += Vector<int>.Count)
                {
                    at.X = threadIdxX;
                    int thread = row + threadIdxX;
                    int t_3 = threadIdxX;
                    Vector<int> value_5 = CpuLanes.Load(n_0, t_3);
                    CpuLanes.Store(value_5_perThread, thread, value_5);
                }
                for (; threadIdxX < blockDimX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    int thread = row + threadIdxX;
                    int t_3 = threadIdxX;
                    int value_5 = n_0[t_3];
                    value_5_perThread[thread] = value_5;
                }
            }
            // barrier 0
            for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
            {
                int threadIdxX = 0;
                for (; (long)blockDimX - threadIdxX >= Vector<int>.Count; threadIdxX += Vector<int>.Count)
                {
                    at.X = threadIdxX;
                    int thread = row + threadIdxX;
                    Vector<int> value_5 = CpuLanes.Load(value_5_perThread, thread);
                    int t_3 = threadIdxX;
                    CpuLanes.Store(tile_2, t_3, value_5);
                }
                for (; threadIdxX < blockDimX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    int thread = row + threadIdxX;
                    int t_3 = threadIdxX;
                    int value_5 = value_5_perThread[thread];
                    tile_2[t_3] = value_5;
                }
            }
            // barrier 1
            calls_4 = calls_4 + 1;
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int thread = row + threadIdxX;
                int t_3 = threadIdxX;
                int temp_6 = tile_2[t_3 + 1 & 63];
                int left_7 = temp_6;
                left_7_perThread[thread] = left_7;
            }
            // barrier 2
            for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
            {
                int threadIdxX = 0;
                for (; (long)blockDimX - threadIdxX >= Vector<int>.Count; threadIdxX += Vector<int>.Count)
                {
                    at.X = threadIdxX;
                    int thread = row + threadIdxX;
                    Vector<int> left_7 = CpuLanes.Load(left_7_perThread, thread);
                    int t_3 = threadIdxX;
                    CpuLanes.Store(tile_2, t_3, left_7);
                }
                for (; threadIdxX < blockDimX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    int thread = row + threadIdxX;
                    int t_3 = threadIdxX;
                    int left_7 = left_7_perThread[thread];
                    tile_2[t_3] = left_7;
                }
            }
            // barrier 3
            calls_4 = calls_4 + 1;
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int thread = row + threadIdxX;
                int t_3 = threadIdxX;
                int temp_8 = tile_2[t_3 + -1 & 63];
                int right_9 = temp_8;
                own_10[t_3] = calls_4 + t_3;
                right_9_perThread[thread] = right_9;
            }
            // barrier 4
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int t_3 = threadIdxX;
                tile_2[t_3] = own_10[63 - t_3];
            }
            // barrier 5
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int thread = row + threadIdxX;
                int t_3 = threadIdxX;
                int left_7 = left_7_perThread[thread];
                int right_9 = right_9_perThread[thread];
                results_1[t_3] = left_7 * 1000 + right_9 * 10 + calls_4 + tile_2[t_3 ^ 1];
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
private static void RunScalar(void** arguments, in global::GpuKernels.CompilerServices.CpuBlocks blocks)
{
    unchecked
    {
        int blockDimX = blocks.Block.X;
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        global::System.ReadOnlySpan<int> n_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> results_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> own_10 = blocks.Arena.Allocate<int>(64);
        global::System.Span<int> tile_2 = blocks.Arena.Allocate<int>(64);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        global::System.Span<int> value_5_perThread = blocks.Arena.Allocate<int>(threads);
        global::System.Span<int> left_7_perThread = blocks.Arena.Allocate<int>(threads);
        global::System.Span<int> right_9_perThread = blocks.Arena.Allocate<int>(threads);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            at.Block = block;
            int calls_4 = 0;
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int thread = row + threadIdxX;
                int t_3 = threadIdxX;
                int value_5 = n_0[t_3];
                value_5_perThread[thread] = value_5;
            }
            // barrier 0
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int thread = row + threadIdxX;
                int t_3 = threadIdxX;
                int value_5 = value_5_perThread[thread];
                tile_2[t_3] = value_5;
            }
            // barrier 1
            calls_4 = calls_4 + 1;
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int thread = row + threadIdxX;
                int t_3 = threadIdxX;
                int temp_6 = tile_2[t_3 + 1 & 63];
                int left_7 = temp_6;
                left_7_perThread[thread] = left_7;
            }
            // barrier 2
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int thread = row + threadIdxX;
                int t_3 = threadIdxX;
                int left_7 = left_7_perThread[thread];
                tile_2[t_3] = left_7;
            }
            // barrier 3
            calls_4 = calls_4 + 1;
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int thread = row + threadIdxX;
                int t_3 = threadIdxX;
                int temp_8 = tile_2[t_3 + -1 & 63];
                int right_9 = temp_8;
                own_10[t_3] = calls_4 + t_3;
                right_9_perThread[thread] = right_9;
            }
            // barrier 4
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int t_3 = threadIdxX;
                tile_2[t_3] = own_10[63 - t_3];
            }
            // barrier 5
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int thread = row + threadIdxX;
                int t_3 = threadIdxX;
                int left_7 = left_7_perThread[thread];
                int right_9 = right_9_perThread[thread];
                results_1[t_3] = left_7 * 1000 + right_9 * 10 + calls_4 + tile_2[t_3 ^ 1];
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
