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
        global::System.ReadOnlySpan<float> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> ints_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<long> longs_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::System.Span<float> floats_4 = new(*(void**)arguments[8], *(int*)arguments[9]);
        global::System.Span<int> exchange_11 = blocks.Arena.Allocate<int>(32);
        global::System.Span<long> exchange_26 = blocks.Arena.Allocate<long>(32);
        global::System.Span<float> exchange_32 = blocks.Arena.Allocate<float>(32);
        global::GpuKernels.CompilerServices.CpuThreads scheduler = new(in blocks, 1, "GpuKernels.Tests.Kernels.BlockFunctions.Reductions", Sites);
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
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int n_5);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int t_6);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int i_7);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int all_8);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_9);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_10);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_12);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_14);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_15);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_16);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_17);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_19);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_20);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_21);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_23);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out long temp_24);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out long temp_25);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out long temp_27);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_29);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out float temp_30);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out float temp_31);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out float temp_33);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_35);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out float temp_36);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out float temp_37);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out float temp_38);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_40);
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
                }
                n_5 = blockDimX * blockDimY * blockDimZ;
                t_6 = (threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX;
                i_7 = blockIdxX * n_5 + t_6;
                all_8 = gridDimX * n_5;
                temp_14 = i_7;
                temp_9 = x_0[i_7];
                frame->i_7 = i_7;
                frame->all_8 = all_8;
                frame->temp_14 = temp_14;
                *(int*)frame->exchange = temp_9;
                scheduler.WaitForLanes(1, 0, &global::GpuKernels.CompilerServices.WarpOperations.Reduce<int, global::GpuKernels.CompilerServices.LaneAdd<int>>, frame->exchange, 0, 32, 4294967295u);
                continue;
                resume1:;
                i_7 = frame->i_7;
                all_8 = frame->all_8;
                temp_14 = frame->temp_14;
                temp_10 = *(int*)frame->exchange;
                frame->temp_10 = temp_10;
                scheduler.WaitForBlock(2, 1);
                continue;
                resume2:;
                i_7 = frame->i_7;
                all_8 = frame->all_8;
                temp_10 = frame->temp_10;
                temp_14 = frame->temp_14;
                if (((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) == 0)
                {
                    exchange_11[(threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX >> 5] = temp_10;
                }
                scheduler.WaitForBlock(3, 2);
                continue;
                resume3:;
                i_7 = frame->i_7;
                all_8 = frame->all_8;
                temp_14 = frame->temp_14;
                temp_12 = exchange_11[0];
                for (int temp_13 = 1; temp_13 < blockDimX * blockDimY * blockDimZ + 31 >> 5; temp_13 = temp_13 + 1)
                {
                    temp_12 = temp_12 + exchange_11[temp_13];
                }
                ints_2[temp_14] = temp_12;
                temp_23 = all_8 + i_7;
                temp_15 = x_0[i_7];
                frame->temp_23 = temp_23;
                *(int*)frame->exchange = temp_15;
                scheduler.WaitForLanes(4, 3, &global::GpuKernels.CompilerServices.WarpOperations.Reduce<int, global::GpuKernels.CompilerServices.LaneMin<int>>, frame->exchange, 0, 32, 4294967295u);
                continue;
                resume4:;
                i_7 = frame->i_7;
                all_8 = frame->all_8;
                temp_23 = frame->temp_23;
                temp_16 = *(int*)frame->exchange;
                frame->temp_16 = temp_16;
                scheduler.WaitForBlock(5, 4);
                continue;
                resume5:;
                i_7 = frame->i_7;
                all_8 = frame->all_8;
                temp_16 = frame->temp_16;
                temp_23 = frame->temp_23;
                if (((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) == 0)
                {
                    exchange_11[(threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX >> 5] = temp_16;
                }
                scheduler.WaitForBlock(6, 5);
                continue;
                resume6:;
                i_7 = frame->i_7;
                all_8 = frame->all_8;
                temp_23 = frame->temp_23;
                temp_17 = exchange_11[0];
                for (int temp_18 = 1; temp_18 < blockDimX * blockDimY * blockDimZ + 31 >> 5; temp_18 = temp_18 + 1)
                {
                    temp_17 = global::System.Math.Min(temp_17, exchange_11[temp_18]);
                }
                temp_19 = x_0[i_7];
                frame->temp_17 = temp_17;
                *(int*)frame->exchange = temp_19;
                scheduler.WaitForLanes(7, 6, &global::GpuKernels.CompilerServices.WarpOperations.Reduce<int, global::GpuKernels.CompilerServices.LaneMax<int>>, frame->exchange, 0, 32, 4294967295u);
                continue;
                resume7:;
                i_7 = frame->i_7;
                all_8 = frame->all_8;
                temp_17 = frame->temp_17;
                temp_23 = frame->temp_23;
                temp_20 = *(int*)frame->exchange;
                frame->temp_20 = temp_20;
                scheduler.WaitForBlock(8, 7);
                continue;
                resume8:;
                i_7 = frame->i_7;
                all_8 = frame->all_8;
                temp_17 = frame->temp_17;
                temp_20 = frame->temp_20;
                temp_23 = frame->temp_23;
                if (((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) == 0)
                {
                    exchange_11[(threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX >> 5] = temp_20;
                }
                scheduler.WaitForBlock(9, 8);
                continue;
                resume9:;
                i_7 = frame->i_7;
                all_8 = frame->all_8;
                temp_17 = frame->temp_17;
                temp_23 = frame->temp_23;
                temp_21 = exchange_11[0];
                for (int temp_22 = 1; temp_22 < blockDimX * blockDimY * blockDimZ + 31 >> 5; temp_22 = temp_22 + 1)
                {
                    temp_21 = global::System.Math.Max(temp_21, exchange_11[temp_22]);
                }
                ints_2[temp_23] = temp_17 + 1000 * temp_21;
                temp_29 = i_7;
                temp_24 = (long)x_0[i_7] << 33;
                frame->temp_29 = temp_29;
                *(long*)frame->exchange = temp_24;
                scheduler.WaitForLanes(10, 9, &global::GpuKernels.CompilerServices.WarpOperations.Reduce<long, global::GpuKernels.CompilerServices.LaneAdd<long>>, frame->exchange, 0, 32, 4294967295u);
                continue;
                resume10:;
                i_7 = frame->i_7;
                all_8 = frame->all_8;
                temp_29 = frame->temp_29;
                temp_25 = *(long*)frame->exchange;
                frame->temp_25 = temp_25;
                scheduler.WaitForBlock(11, 10);
                continue;
                resume11:;
                i_7 = frame->i_7;
                all_8 = frame->all_8;
                temp_25 = frame->temp_25;
                temp_29 = frame->temp_29;
                if (((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) == 0)
                {
                    exchange_26[(threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX >> 5] = temp_25;
                }
                scheduler.WaitForBlock(12, 11);
                continue;
                resume12:;
                i_7 = frame->i_7;
                all_8 = frame->all_8;
                temp_29 = frame->temp_29;
                temp_27 = exchange_26[0];
                for (int temp_28 = 1; temp_28 < blockDimX * blockDimY * blockDimZ + 31 >> 5; temp_28 = temp_28 + 1)
                {
                    temp_27 = temp_27 + exchange_26[temp_28];
                }
                longs_3[temp_29] = temp_27;
                temp_35 = i_7;
                temp_30 = y_1[i_7];
                frame->temp_35 = temp_35;
                *(float*)frame->exchange = temp_30;
                scheduler.WaitForLanes(13, 12, &global::GpuKernels.CompilerServices.WarpOperations.Reduce<float, global::GpuKernels.CompilerServices.LaneAdd<float>>, frame->exchange, 0, 32, 4294967295u);
                continue;
                resume13:;
                i_7 = frame->i_7;
                all_8 = frame->all_8;
                temp_35 = frame->temp_35;
                temp_31 = *(float*)frame->exchange;
                frame->temp_31 = temp_31;
                scheduler.WaitForBlock(14, 13);
                continue;
                resume14:;
                i_7 = frame->i_7;
                all_8 = frame->all_8;
                temp_31 = frame->temp_31;
                temp_35 = frame->temp_35;
                if (((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) == 0)
                {
                    exchange_32[(threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX >> 5] = temp_31;
                }
                scheduler.WaitForBlock(15, 14);
                continue;
                resume15:;
                i_7 = frame->i_7;
                all_8 = frame->all_8;
                temp_35 = frame->temp_35;
                temp_33 = exchange_32[0];
                for (int temp_34 = 1; temp_34 < blockDimX * blockDimY * blockDimZ + 31 >> 5; temp_34 = temp_34 + 1)
                {
                    temp_33 = temp_33 + exchange_32[temp_34];
                }
                floats_4[temp_35] = temp_33;
                temp_40 = all_8 + i_7;
                temp_36 = y_1[i_7];
                frame->temp_40 = temp_40;
                *(float*)frame->exchange = temp_36;
                scheduler.WaitForLanes(16, 15, &global::GpuKernels.CompilerServices.WarpOperations.Reduce<float, global::GpuKernels.CompilerServices.LaneMax<float>>, frame->exchange, 0, 32, 4294967295u);
                continue;
                resume16:;
                temp_40 = frame->temp_40;
                temp_37 = *(float*)frame->exchange;
                frame->temp_37 = temp_37;
                scheduler.WaitForBlock(17, 16);
                continue;
                resume17:;
                temp_37 = frame->temp_37;
                temp_40 = frame->temp_40;
                if (((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) == 0)
                {
                    exchange_32[(threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX >> 5] = temp_37;
                }
                scheduler.WaitForBlock(18, 17);
                continue;
                resume18:;
                temp_40 = frame->temp_40;
                temp_38 = exchange_32[0];
                for (int temp_39 = 1; temp_39 < blockDimX * blockDimY * blockDimZ + 31 >> 5; temp_39 = temp_39 + 1)
                {
                    temp_38 = global::System.Math.Max(temp_38, exchange_32[temp_39]);
                }
                floats_4[temp_40] = temp_38;
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
    public int i_7;
    public int all_8;
    public int temp_10;
    public int temp_14;
    public int temp_16;
    public int temp_17;
    public int temp_20;
    public int temp_23;
    public long temp_25;
    public int temp_29;
    public float temp_31;
    public int temp_35;
    public float temp_37;
    public int temp_40;
}

private static readonly string[] Sites =
{
    "Warp.ReduceAdd number 1",
    "Block.Sync number 1",
    "Block.Sync number 2",
    "Warp.ReduceMin number 1",
    "Block.Sync number 3",
    "Block.Sync number 4",
    "Warp.ReduceMax number 1",
    "Block.Sync number 5",
    "Block.Sync number 6",
    "Warp.ReduceAdd number 2",
    "Block.Sync number 7",
    "Block.Sync number 8",
    "Warp.ReduceAdd number 3",
    "Block.Sync number 9",
    "Block.Sync number 10",
    "Warp.ReduceMax number 2",
    "Block.Sync number 11",
    "Block.Sync number 12",
};

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
        global::System.ReadOnlySpan<float> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> ints_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<float> floats_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::System.Span<int> exchange_8 = blocks.Arena.Allocate<int>(32);
        global::System.Span<float> exchange_21 = blocks.Arena.Allocate<float>(32);
        global::GpuKernels.CompilerServices.CpuThreads scheduler = new(in blocks, 1, "GpuKernels.Tests.Kernels.BlockFunctions.Sums", Sites);
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
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int n_4);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int t_5);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_6);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_7);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_9);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_11);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_12);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_13);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_14);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_15);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_17);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_18);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out float temp_19);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out float temp_20);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out float temp_22);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out float temp_24);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_25);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out float temp_26);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out float temp_27);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out float temp_28);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out float temp_30);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_31);
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
                }
                n_4 = blockDimX;
                t_5 = threadIdxX;
                temp_12 = t_5;
                temp_6 = x_0[t_5];
                frame->n_4 = n_4;
                frame->t_5 = t_5;
                frame->temp_12 = temp_12;
                *(int*)frame->exchange = temp_6;
                scheduler.WaitForLanes(1, 0, &global::GpuKernels.CompilerServices.WarpOperations.InclusiveSum<int>, frame->exchange, 0, 32, 4294967295u);
                continue;
                resume1:;
                n_4 = frame->n_4;
                t_5 = frame->t_5;
                temp_12 = frame->temp_12;
                temp_7 = *(int*)frame->exchange;
                frame->temp_7 = temp_7;
                scheduler.WaitForBlock(2, 1);
                continue;
                resume2:;
                n_4 = frame->n_4;
                t_5 = frame->t_5;
                temp_7 = frame->temp_7;
                temp_12 = frame->temp_12;
                if (((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) == 31 || (threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX + 1 == blockDimX * blockDimY * blockDimZ)
                {
                    exchange_8[(threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX >> 5] = temp_7;
                }
                scheduler.WaitForBlock(3, 2);
                continue;
                resume3:;
                n_4 = frame->n_4;
                t_5 = frame->t_5;
                temp_7 = frame->temp_7;
                temp_12 = frame->temp_12;
                temp_9 = 0;
                for (int temp_10 = 0; temp_10 < (threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX >> 5; temp_10 = temp_10 + 1)
                {
                    temp_9 = temp_9 + exchange_8[temp_10];
                }
                temp_11 = temp_9 + temp_7;
                ints_2[temp_12] = temp_11;
                temp_18 = n_4 + t_5;
                temp_13 = x_0[t_5];
                frame->temp_13 = temp_13;
                frame->temp_18 = temp_18;
                *(int*)frame->exchange = temp_13;
                scheduler.WaitForLanes(4, 3, &global::GpuKernels.CompilerServices.WarpOperations.ExclusiveSum<int>, frame->exchange, 0, 32, 4294967295u);
                continue;
                resume4:;
                n_4 = frame->n_4;
                t_5 = frame->t_5;
                temp_13 = frame->temp_13;
                temp_18 = frame->temp_18;
                temp_14 = *(int*)frame->exchange;
                frame->temp_14 = temp_14;
                scheduler.WaitForBlock(5, 4);
                continue;
                resume5:;
                n_4 = frame->n_4;
                t_5 = frame->t_5;
                temp_13 = frame->temp_13;
                temp_14 = frame->temp_14;
                temp_18 = frame->temp_18;
                if (((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) == 31 || (threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX + 1 == blockDimX * blockDimY * blockDimZ)
                {
                    exchange_8[(threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX >> 5] = temp_14 + temp_13;
                }
                scheduler.WaitForBlock(6, 5);
                continue;
                resume6:;
                n_4 = frame->n_4;
                t_5 = frame->t_5;
                temp_14 = frame->temp_14;
                temp_18 = frame->temp_18;
                temp_15 = 0;
                for (int temp_16 = 0; temp_16 < (threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX >> 5; temp_16 = temp_16 + 1)
                {
                    temp_15 = temp_15 + exchange_8[temp_16];
                }
                temp_17 = temp_15 + temp_14;
                ints_2[temp_18] = temp_17;
                temp_25 = t_5;
                temp_19 = y_1[t_5];
                frame->temp_25 = temp_25;
                *(float*)frame->exchange = temp_19;
                scheduler.WaitForLanes(7, 6, &global::GpuKernels.CompilerServices.WarpOperations.InclusiveSum<float>, frame->exchange, 0, 32, 4294967295u);
                continue;
                resume7:;
                n_4 = frame->n_4;
                t_5 = frame->t_5;
                temp_25 = frame->temp_25;
                temp_20 = *(float*)frame->exchange;
                frame->temp_20 = temp_20;
                scheduler.WaitForBlock(8, 7);
                continue;
                resume8:;
                n_4 = frame->n_4;
                t_5 = frame->t_5;
                temp_20 = frame->temp_20;
                temp_25 = frame->temp_25;
                if (((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) == 31 || (threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX + 1 == blockDimX * blockDimY * blockDimZ)
                {
                    exchange_21[(threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX >> 5] = temp_20;
                }
                scheduler.WaitForBlock(9, 8);
                continue;
                resume9:;
                n_4 = frame->n_4;
                t_5 = frame->t_5;
                temp_20 = frame->temp_20;
                temp_25 = frame->temp_25;
                temp_22 = 0f;
                for (int temp_23 = 0; temp_23 < (threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX >> 5; temp_23 = temp_23 + 1)
                {
                    temp_22 = temp_22 + exchange_21[temp_23];
                }
                temp_24 = temp_22 + temp_20;
                floats_3[temp_25] = temp_24;
                temp_31 = n_4 + t_5;
                temp_26 = y_1[t_5];
                frame->temp_26 = temp_26;
                frame->temp_31 = temp_31;
                *(float*)frame->exchange = temp_26;
                scheduler.WaitForLanes(10, 9, &global::GpuKernels.CompilerServices.WarpOperations.ExclusiveSum<float>, frame->exchange, 0, 32, 4294967295u);
                continue;
                resume10:;
                temp_26 = frame->temp_26;
                temp_31 = frame->temp_31;
                temp_27 = *(float*)frame->exchange;
                frame->temp_27 = temp_27;
                scheduler.WaitForBlock(11, 10);
                continue;
                resume11:;
                temp_26 = frame->temp_26;
                temp_27 = frame->temp_27;
                temp_31 = frame->temp_31;
                if (((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) == 31 || (threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX + 1 == blockDimX * blockDimY * blockDimZ)
                {
                    exchange_21[(threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX >> 5] = temp_27 + temp_26;
                }
                scheduler.WaitForBlock(12, 11);
                continue;
                resume12:;
                temp_27 = frame->temp_27;
                temp_31 = frame->temp_31;
                temp_28 = 0f;
                for (int temp_29 = 0; temp_29 < (threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX >> 5; temp_29 = temp_29 + 1)
                {
                    temp_28 = temp_28 + exchange_21[temp_29];
                }
                temp_30 = temp_28 + temp_27;
                floats_3[temp_31] = temp_30;
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
    public int n_4;
    public int t_5;
    public int temp_7;
    public int temp_12;
    public int temp_13;
    public int temp_14;
    public int temp_18;
    public float temp_20;
    public int temp_25;
    public float temp_26;
    public float temp_27;
    public int temp_31;
}

private static readonly string[] Sites =
{
    "Warp.InclusiveSum number 1",
    "Block.Sync number 1",
    "Block.Sync number 2",
    "Warp.ExclusiveSum number 1",
    "Block.Sync number 3",
    "Block.Sync number 4",
    "Warp.InclusiveSum number 2",
    "Block.Sync number 5",
    "Block.Sync number 6",
    "Warp.ExclusiveSum number 2",
    "Block.Sync number 7",
    "Block.Sync number 8",
};

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
[global::System.Runtime.CompilerServices.SkipLocalsInit]
private static void Run(void** arguments, in global::GpuKernels.CompilerServices.CpuBlocks blocks)
{
    unchecked
    {
        int blockDimX = blocks.Block.X;
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        global::System.ReadOnlySpan<System_Numerics_Vector2Mirror> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<System_Numerics_Vector2Mirror> results_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<System_Numerics_Vector2Mirror> exchange_5 = blocks.Arena.Allocate<System_Numerics_Vector2Mirror>(32);
        global::System.Span<int> exchange_14 = blocks.Arena.Allocate<int>(32);
        global::System.Span<System_Numerics_Vector2Mirror> tile_2 = blocks.Arena.Allocate<System_Numerics_Vector2Mirror>(128);
        global::GpuKernels.CompilerServices.CpuThreads scheduler = new(in blocks, 1, "GpuKernels.Tests.Kernels.BlockFunctions.Broadcasts", Sites);
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
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int t_3);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out System_Numerics_Vector2Mirror temp_4);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out System_Numerics_Vector2Mirror temp_6);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out System_Numerics_Vector2Mirror sum_7);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int thread_8);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out System_Numerics_Vector2Mirror temp_9);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_10);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out System_Numerics_Vector2Mirror temp_11);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out System_Numerics_Vector2Mirror temp_12);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_13);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_15);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out System_Numerics_Vector2Mirror temp_17);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_18);
                switch (scheduler.State)
                {
                    case 1: goto resume1;
                    case 2: goto resume2;
                    case 3: goto resume3;
                    case 4: goto resume4;
                    case 5: goto resume5;
                    case 6: goto resume6;
                    case 7: goto resume7;
                }
                t_3 = threadIdxX;
                tile_2[t_3] = x_0[t_3];
                temp_4 = x_0[t_3];
                frame->t_3 = t_3;
                frame->temp_4 = temp_4;
                scheduler.WaitForBlock(1, 0);
                continue;
                resume1:;
                t_3 = frame->t_3;
                temp_4 = frame->temp_4;
                if ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX == 0)
                {
                    exchange_5[0] = temp_4;
                }
                scheduler.WaitForBlock(2, 1);
                continue;
                resume2:;
                t_3 = frame->t_3;
                temp_6 = exchange_5[0];
                sum_7 = temp_6;
                thread_8 = 1;
                label1:;
                if (!(thread_8 < blockDimX)) goto label3;
                temp_12 = sum_7;
                temp_9 = tile_2[blockDimX - 1 - t_3];
                temp_10 = thread_8;
                frame->thread_8 = thread_8;
                frame->temp_9 = temp_9;
                frame->temp_10 = temp_10;
                frame->temp_12 = temp_12;
                scheduler.WaitForBlock(3, 2);
                continue;
                resume3:;
                t_3 = frame->t_3;
                thread_8 = frame->thread_8;
                temp_9 = frame->temp_9;
                temp_10 = frame->temp_10;
                temp_12 = frame->temp_12;
                if ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX == temp_10)
                {
                    exchange_5[0] = temp_9;
                }
                scheduler.WaitForBlock(4, 3);
                continue;
                resume4:;
                t_3 = frame->t_3;
                thread_8 = frame->thread_8;
                temp_12 = frame->temp_12;
                temp_11 = exchange_5[0];
                sum_7 = System_Numerics_Vector2_op__Addition(temp_12, temp_11);
                thread_8 = thread_8 * 2;
                goto label1;
                label3:;
                temp_18 = t_3;
                temp_17 = sum_7;
                frame->temp_17 = temp_17;
                frame->temp_18 = temp_18;
                *(int*)frame->exchange = 1;
                scheduler.WaitForLanes(5, 4, &global::GpuKernels.CompilerServices.WarpOperations.Reduce<int, global::GpuKernels.CompilerServices.LaneAdd<int>>, frame->exchange, 0, 32, 4294967295u);
                continue;
                resume5:;
                temp_17 = frame->temp_17;
                temp_18 = frame->temp_18;
                temp_13 = *(int*)frame->exchange;
                frame->temp_13 = temp_13;
                scheduler.WaitForBlock(6, 5);
                continue;
                resume6:;
                temp_13 = frame->temp_13;
                temp_17 = frame->temp_17;
                temp_18 = frame->temp_18;
                if (((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) == 0)
                {
                    exchange_14[(threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX >> 5] = temp_13;
                }
                scheduler.WaitForBlock(7, 6);
                continue;
                resume7:;
                temp_17 = frame->temp_17;
                temp_18 = frame->temp_18;
                temp_15 = exchange_14[0];
                for (int temp_16 = 1; temp_16 < blockDimX * blockDimY * blockDimZ + 31 >> 5; temp_16 = temp_16 + 1)
                {
                    temp_15 = temp_15 + exchange_14[temp_16];
                }
                results_1[temp_18] = System_Numerics_Vector2_op__Multiply(temp_17, (float)temp_15);
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
    public int t_3;
    public System_Numerics_Vector2Mirror temp_4;
    public int thread_8;
    public System_Numerics_Vector2Mirror temp_9;
    public int temp_10;
    public System_Numerics_Vector2Mirror temp_12;
    public int temp_13;
    public System_Numerics_Vector2Mirror temp_17;
    public int temp_18;
}

private static readonly string[] Sites =
{
    "Block.Sync number 1",
    "Block.Sync number 2",
    "Block.Sync number 3",
    "Block.Sync number 4",
    "Warp.ReduceAdd number 1",
    "Block.Sync number 5",
    "Block.Sync number 6",
};

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
        global::System.ReadOnlySpan<int> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> sums_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> exchange_14 = blocks.Arena.Allocate<int>(32);
        global::System.Span<int> exchange_2 = blocks.Arena.Allocate<int>(512);
        global::GpuKernels.CompilerServices.CpuThreads scheduler = new(in blocks, 1, "GpuKernels.Tests.Kernels.BlockFunctions.ScanItems", Sites);
        Frame* frames = (Frame*)global::System.Runtime.CompilerServices.Unsafe.AsPointer(ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(blocks.Arena.Allocate<Frame>(scheduler.Capacity)));
        global::System.Span<int> items_3_memory = blocks.Arena.Allocate<int>(checked(4 * scheduler.Capacity));
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
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out global::System.Span<int> items_3);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int t_4);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int n_5);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int first_6);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int sum_10);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_12);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_13);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_15);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_17);
                switch (scheduler.State)
                {
                    case 1: goto resume1;
                    case 2: goto resume2;
                    case 3: goto resume3;
                    case 4: goto resume4;
                    case 5: goto resume5;
                    case 6: goto resume6;
                    case 7: goto resume7;
                }
                items_3 = items_3_memory.Slice(thread * (items_3_memory.Length / scheduler.Capacity), items_3_memory.Length / scheduler.Capacity);
                items_3.Clear();
                t_4 = threadIdxX;
                n_5 = blockDimX;
                first_6 = blockIdxX * 4 * n_5;
                for (int k_7 = 0; k_7 < 4; k_7 = k_7 + 1)
                {
                    items_3[k_7] = x_0[first_6 + k_7 * n_5 + t_4];
                }
                frame->items_3_pointers = global::System.Runtime.CompilerServices.Unsafe.AsPointer(
                    ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(items_3));
                frame->items_3_lengths = items_3.Length;
                frame->t_4 = t_4;
                frame->n_5 = n_5;
                frame->first_6 = first_6;
                scheduler.WaitForBlock(1, 0);
                continue;
                resume1:;
                items_3 = new(frame->items_3_pointers, frame->items_3_lengths);
                t_4 = frame->t_4;
                n_5 = frame->n_5;
                first_6 = frame->first_6;
                for (int temp_8 = 0; temp_8 < items_3.Length; temp_8 = temp_8 + 1)
                {
                    exchange_2[temp_8 * (blockDimX * blockDimY * blockDimZ) + ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX)] = items_3[temp_8];
                }
                scheduler.WaitForBlock(2, 1);
                continue;
                resume2:;
                items_3 = new(frame->items_3_pointers, frame->items_3_lengths);
                t_4 = frame->t_4;
                n_5 = frame->n_5;
                first_6 = frame->first_6;
                for (int temp_9 = 0; temp_9 < items_3.Length; temp_9 = temp_9 + 1)
                {
                    items_3[temp_9] = exchange_2[((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX) * items_3.Length + temp_9];
                }
                sum_10 = 0;
                for (int k_11 = 0; k_11 < 4; k_11 = k_11 + 1)
                {
                    sum_10 = sum_10 + items_3[k_11];
                }
                temp_12 = sum_10;
                frame->temp_12 = temp_12;
                *(int*)frame->exchange = temp_12;
                scheduler.WaitForLanes(3, 2, &global::GpuKernels.CompilerServices.WarpOperations.ExclusiveSum<int>, frame->exchange, 0, 32, 4294967295u);
                continue;
                resume3:;
                items_3 = new(frame->items_3_pointers, frame->items_3_lengths);
                t_4 = frame->t_4;
                n_5 = frame->n_5;
                first_6 = frame->first_6;
                temp_12 = frame->temp_12;
                temp_13 = *(int*)frame->exchange;
                frame->temp_13 = temp_13;
                scheduler.WaitForBlock(4, 3);
                continue;
                resume4:;
                items_3 = new(frame->items_3_pointers, frame->items_3_lengths);
                t_4 = frame->t_4;
                n_5 = frame->n_5;
                first_6 = frame->first_6;
                temp_12 = frame->temp_12;
                temp_13 = frame->temp_13;
                if (((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) == 31 || (threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX + 1 == blockDimX * blockDimY * blockDimZ)
                {
                    exchange_14[(threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX >> 5] = temp_13 + temp_12;
                }
                scheduler.WaitForBlock(5, 4);
                continue;
                resume5:;
                items_3 = new(frame->items_3_pointers, frame->items_3_lengths);
                t_4 = frame->t_4;
                n_5 = frame->n_5;
                first_6 = frame->first_6;
                temp_13 = frame->temp_13;
                temp_15 = 0;
                for (int temp_16 = 0; temp_16 < (threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX >> 5; temp_16 = temp_16 + 1)
                {
                    temp_15 = temp_15 + exchange_14[temp_16];
                }
                temp_17 = temp_15 + temp_13;
                sum_10 = temp_17;
                for (int k_18 = 0; k_18 < 4; k_18 = k_18 + 1)
                {
                    sum_10 = sum_10 + items_3[k_18];
                    items_3[k_18] = sum_10;
                }
                scheduler.WaitForBlock(6, 5);
                continue;
                resume6:;
                items_3 = new(frame->items_3_pointers, frame->items_3_lengths);
                t_4 = frame->t_4;
                n_5 = frame->n_5;
                first_6 = frame->first_6;
                for (int temp_19 = 0; temp_19 < items_3.Length; temp_19 = temp_19 + 1)
                {
                    exchange_2[((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX) * items_3.Length + temp_19] = items_3[temp_19];
                }
                scheduler.WaitForBlock(7, 6);
                continue;
                resume7:;
                items_3 = new(frame->items_3_pointers, frame->items_3_lengths);
                t_4 = frame->t_4;
                n_5 = frame->n_5;
                first_6 = frame->first_6;
                for (int temp_20 = 0; temp_20 < items_3.Length; temp_20 = temp_20 + 1)
                {
                    items_3[temp_20] = exchange_2[temp_20 * (blockDimX * blockDimY * blockDimZ) + ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX)];
                }
                for (int k_21 = 0; k_21 < 4; k_21 = k_21 + 1)
                {
                    sums_1[first_6 + k_21 * n_5 + t_4] = items_3[k_21];
                }
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
    public void* items_3_pointers; public int items_3_lengths;
    public int t_4;
    public int n_5;
    public int first_6;
    public int temp_12;
    public int temp_13;
}

private static readonly string[] Sites =
{
    "Block.Sync number 1",
    "Block.Sync number 2",
    "Warp.ExclusiveSum number 1",
    "Block.Sync number 3",
    "Block.Sync number 4",
    "Block.Sync number 5",
    "Block.Sync number 6",
};

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
[global::System.Runtime.CompilerServices.SkipLocalsInit]
private static void Run(void** arguments, in global::GpuKernels.CompilerServices.CpuBlocks blocks)
{
    unchecked
    {
        int blockDimX = blocks.Block.X;
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        global::System.Span<System_Numerics_Vector3Mirror> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<long> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<System_Numerics_Vector3Mirror> vectors_2 = blocks.Arena.Allocate<System_Numerics_Vector3Mirror>(64);
        global::System.Span<long> numbers_3 = blocks.Arena.Allocate<long>(133);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        global::System.Span<System_Numerics_Vector3Mirror> value_10_perThread = blocks.Arena.Allocate<System_Numerics_Vector3Mirror>(threads);
        global::System.Span<int> thread_11_perThread = blocks.Arena.Allocate<int>(threads);
        global::System.Span<nint> temp_15_pointers = blocks.Arena.Allocate<nint>(threads);
        global::System.Span<int> temp_15_lengths = blocks.Arena.Allocate<int>(threads);
        global::System.Span<long> items_4_memory = blocks.Arena.Allocate<long>(checked(2 * threads));
        global::System.Span<int> ranks_5_memory = blocks.Arena.Allocate<int>(checked(2 * threads));
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            at.Block = block;
            int n_6 = blockDimX * blockDimY;
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int thread = row + threadIdxX;
                global::System.Span<long> items_4 = items_4_memory.Slice(thread * 2, 2);
                items_4.Clear();
                global::System.Span<int> ranks_5 = ranks_5_memory.Slice(thread * 2, 2);
                ranks_5.Clear();
            }
            for (int round_9 = 0; round_9 < 2; round_9 = round_9 + 1)
            {
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
                for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
                {
                    int thread = row + threadIdxX;
                    int t_7 = threadIdxY * blockDimX + threadIdxX;
                    int i_8 = blockIdxX * n_6 + t_7;
                    System_Numerics_Vector3Mirror value_10 = System_Numerics_Vector3_op__Multiply(x_0[i_8], (float)(t_7 + 1));
                    int thread_11 = (t_7 + 5 + round_9) % n_6;
                    value_10_perThread[thread] = value_10;
                    thread_11_perThread[thread] = thread_11;
                }
                // barrier 0
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
                for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
                {
                    int thread = row + threadIdxX;
                    System_Numerics_Vector3Mirror value_10 = value_10_perThread[thread];
                    int thread_11 = thread_11_perThread[thread];
                    vectors_2[thread_11] = value_10;
                }
                // barrier 1
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
                {
                    int t_7 = threadIdxY * blockDimX + threadIdxX;
                    int i_8 = blockIdxX * n_6 + t_7;
                    int temp_13 = i_8;
                    System_Numerics_Vector3Mirror temp_12 = vectors_2[(threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX];
                    x_0[temp_13] = temp_12;
                }
            }
            global::System.Span<long> temp_16 = numbers_3.Slice(5);
            for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                at.X = threadIdxX;
                int thread = row + threadIdxX;
                global::System.Span<long> items_4 = items_4_memory.Slice(thread * 2, 2);
                global::System.Span<int> ranks_5 = ranks_5_memory.Slice(thread * 2, 2);
                int t_7 = threadIdxY * blockDimX + threadIdxX;
                int i_8 = blockIdxX * n_6 + t_7;
                for (int k_14 = 0; k_14 < 2; k_14 = k_14 + 1)
                {
                    items_4[k_14] = y_1[2 * i_8 + k_14];
                    ranks_5[k_14] = (2 * t_7 + k_14) * 7 % (2 * n_6);
                }
                global::System.ReadOnlySpan<int> temp_15 = ranks_5;
                temp_15_pointers[thread] = (nint)global::System.Runtime.CompilerServices.Unsafe.AsPointer(
                    ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(temp_15));
                temp_15_lengths[thread] = temp_15.Length;
            }
            // barrier 2
            for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                at.X = threadIdxX;
                int thread = row + threadIdxX;
                global::System.Span<long> items_4 = items_4_memory.Slice(thread * 2, 2);
                global::System.ReadOnlySpan<int> temp_15 = new((void*)temp_15_pointers[thread], temp_15_lengths[thread]);
                for (int temp_17 = 0; temp_17 < items_4.Length; temp_17 = temp_17 + 1)
                {
                    temp_16[temp_15[temp_17]] = items_4[temp_17];
                }
            }
            // barrier 3
            for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                at.X = threadIdxX;
                int thread = row + threadIdxX;
                global::System.Span<long> items_4 = items_4_memory.Slice(thread * 2, 2);
                int t_7 = threadIdxY * blockDimX + threadIdxX;
                int i_8 = blockIdxX * n_6 + t_7;
                for (int temp_18 = 0; temp_18 < items_4.Length; temp_18 = temp_18 + 1)
                {
                    items_4[temp_18] = temp_16[((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX) * items_4.Length + temp_18];
                }
                for (int k_19 = 0; k_19 < 2; k_19 = k_19 + 1)
                {
                    y_1[2 * i_8 + k_19] = items_4[k_19];
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

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct System_Numerics_Vector3Mirror
{
    public float X_0;
    public float Y_4;
    public float Z_8;
}
