[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
[global::System.Runtime.CompilerServices.SkipLocalsInit]
private static void Run(void** arguments, in global::GpuKernels.CompilerServices.CpuBlocks blocks)
{
    unchecked
    {
        int blockDimX = blocks.Block.X;
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        global::System.Span<int> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::GpuKernels.CompilerServices.CpuThreads scheduler = new(in blocks, 1, "GpuKernels.Tests.Kernels.Divergence.Branches", Sites);
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
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int t_1);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_2);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_3);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_4);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_5);
                switch (scheduler.State)
                {
                    case 1: goto resume1;
                    case 2: goto resume2;
                }
                t_1 = threadIdxX;
                if (!(t_1 < 20)) goto label1;
                temp_3 = t_1;
                frame->temp_3 = temp_3;
                *(int*)frame->exchange = 1;
                scheduler.WaitForLanes(1, 0, &global::GpuKernels.CompilerServices.WarpOperations.Reduce<int, global::GpuKernels.CompilerServices.LaneAdd<int>>, frame->exchange, 0, 32, 4294967295u);
                continue;
                resume1:;
                temp_3 = frame->temp_3;
                temp_2 = *(int*)frame->exchange;
                x_0[temp_3] = temp_2;
                goto label2;
                label1:;
                temp_5 = t_1;
                frame->temp_5 = temp_5;
                *(int*)frame->exchange = 1;
                scheduler.WaitForLanes(2, 1, &global::GpuKernels.CompilerServices.WarpOperations.Reduce<int, global::GpuKernels.CompilerServices.LaneMax<int>>, frame->exchange, 0, 32, 4294967295u);
                continue;
                resume2:;
                temp_5 = frame->temp_5;
                temp_4 = *(int*)frame->exchange;
                x_0[temp_5] = temp_4;
                label2:;
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
    public int temp_3;
    public int temp_5;
}

private static readonly string[] Sites =
{
    "Warp.ReduceAdd number 1",
    "Warp.ReduceMax number 1",
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
        global::System.Span<int> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> seen_1 = blocks.Arena.Allocate<int>(1);
        global::GpuKernels.CompilerServices.CpuThreads scheduler = new(in blocks, 1, "GpuKernels.Tests.Kernels.Divergence.Loop", Sites);
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
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int t_2);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int own_3);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_4);
                switch (scheduler.State)
                {
                    case 1: goto resume1;
                    case 2: goto resume2;
                    case 3: goto resume3;
                }
                t_2 = threadIdxX;
                own_3 = 0;
                if (t_2 == 0)
                {
                    seen_1[0] = 0;
                }
                frame->t_2 = t_2;
                frame->own_3 = own_3;
                scheduler.WaitForBlock(1, 0);
                continue;
                resume1:;
                t_2 = frame->t_2;
                own_3 = frame->own_3;
                label1:;
                temp_4 = seen_1[0];
                seen_1[0] += 1;
                if (!(temp_4 < 3))
                {
                    goto label3;
                }
                own_3 = own_3 + 1;
                frame->own_3 = own_3;
                scheduler.WaitForBlock(2, 1);
                continue;
                resume2:;
                t_2 = frame->t_2;
                own_3 = frame->own_3;
                goto label1;
                label3:;
                x_0[t_2] = own_3;
                scheduler.WaitForBlock(3, 2);
                continue;
                resume3:;
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
    public int t_2;
    public int own_3;
}

private static readonly string[] Sites =
{
    "Block.Sync number 1",
    "Block.Sync number 2",
    "Block.Sync number 3",
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
        global::System.ReadOnlySpan<global::System.Half> a_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<float> x_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::GpuKernels.CompilerServices.CpuThreads scheduler = new(in blocks, 1, "GpuKernels.Tests.Kernels.Divergence.Products", Sites);
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
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror sum_2);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror temp_3);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror temp_4);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentA_System_Half_Mirror a_5);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentB_System_Half_Mirror b_6);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror sum_7);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror temp_8);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror a_9);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror b_10);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror sum_11);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror temp_12);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Double_Mirror temp_13);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror a_14);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror b_15);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Double_Mirror sum_16);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int row_17);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int column_18);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int part_19);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_20);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror left_21);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_22);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror even_23);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_24);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror odd_25);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentA_System_Half_Mirror a_26);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentB_System_Half_Mirror b_27);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror sum_28);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror temp_29);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror a_30);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror b_31);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror sum_32);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror temp_33);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Double_Mirror temp_34);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror a_35);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror b_36);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Double_Mirror sum_37);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int row_38);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int column_39);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int part_40);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_41);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror left_42);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_43);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror even_44);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_45);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror odd_46);
                switch (scheduler.State)
                {
                    case 1: goto resume1;
                    case 2: goto resume2;
                    case 3: goto resume3;
                    case 4: goto resume4;
                    case 5: goto resume5;
                    case 6: goto resume6;
                }
                sum_2 = default(GpuKernels_Accumulator_System_Single_Mirror);
                if (!(((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) < 16)) goto label1;
                a_5 = GpuKernels_TensorCore_LoadA(a_0, 16, 0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                b_6 = GpuKernels_TensorCore_LoadB(a_0, 16, 0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                sum_7 = sum_2;
                temp_3 = default;
                a_9 = a_5.Words_0;
                b_10 = b_6.Words_0;
                sum_11 = sum_7;
                temp_8 = default;
                temp_12 = sum_11;
                a_14 = a_9;
                b_15 = b_10;
                temp_13 = default;
                sum_16 = default(GpuKernels_Accumulator_System_Double_Mirror);
                row_17 = ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) / 4 * 4;
                column_18 = ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) % 4 * 8;
                part_19 = 0;
                label6:;
                if (!(part_19 < 4)) goto label8;
                frame->temp_12 = temp_12;
                frame->a_14 = a_14;
                frame->b_15 = b_15;
                frame->sum_16 = sum_16;
                frame->row_17 = row_17;
                frame->column_18 = column_18;
                frame->part_19 = part_19;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = a_14;
                scheduler.WaitForLanes(1, 0, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, row_17 + part_19, 32, 4294967295u);
                continue;
                resume1:;
                temp_12 = frame->temp_12;
                a_14 = frame->a_14;
                b_15 = frame->b_15;
                sum_16 = frame->sum_16;
                row_17 = frame->row_17;
                column_18 = frame->column_18;
                part_19 = frame->part_19;
                temp_20 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                left_21 = temp_20;
                frame->left_21 = left_21;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = b_15;
                scheduler.WaitForLanes(2, 1, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, column_18 + part_19, 32, 4294967295u);
                continue;
                resume2:;
                temp_12 = frame->temp_12;
                a_14 = frame->a_14;
                b_15 = frame->b_15;
                sum_16 = frame->sum_16;
                row_17 = frame->row_17;
                column_18 = frame->column_18;
                part_19 = frame->part_19;
                left_21 = frame->left_21;
                temp_22 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                even_23 = temp_22;
                frame->even_23 = even_23;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = b_15;
                scheduler.WaitForLanes(3, 2, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, column_18 + 4 + part_19, 32, 4294967295u);
                continue;
                resume3:;
                temp_12 = frame->temp_12;
                a_14 = frame->a_14;
                b_15 = frame->b_15;
                sum_16 = frame->sum_16;
                row_17 = frame->row_17;
                column_18 = frame->column_18;
                part_19 = frame->part_19;
                left_21 = frame->left_21;
                even_23 = frame->even_23;
                temp_24 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                odd_25 = temp_24;
                sum_16.X0_0 = sum_16.X0_0 + GpuKernels_TensorCore_Dot_double__HalfPair_(left_21.Word0_0, left_21.Word2_8, even_23.Word0_0, even_23.Word2_8);
                sum_16.X1_8 = sum_16.X1_8 + GpuKernels_TensorCore_Dot_double__HalfPair_(left_21.Word0_0, left_21.Word2_8, odd_25.Word0_0, odd_25.Word2_8);
                sum_16.X2_16 = sum_16.X2_16 + GpuKernels_TensorCore_Dot_double__HalfPair_(left_21.Word1_4, left_21.Word3_12, even_23.Word0_0, even_23.Word2_8);
                sum_16.X3_24 = sum_16.X3_24 + GpuKernels_TensorCore_Dot_double__HalfPair_(left_21.Word1_4, left_21.Word3_12, odd_25.Word0_0, odd_25.Word2_8);
                sum_16.X4_32 = sum_16.X4_32 + GpuKernels_TensorCore_Dot_double__HalfPair_(left_21.Word0_0, left_21.Word2_8, even_23.Word1_4, even_23.Word3_12);
                sum_16.X5_40 = sum_16.X5_40 + GpuKernels_TensorCore_Dot_double__HalfPair_(left_21.Word0_0, left_21.Word2_8, odd_25.Word1_4, odd_25.Word3_12);
                sum_16.X6_48 = sum_16.X6_48 + GpuKernels_TensorCore_Dot_double__HalfPair_(left_21.Word1_4, left_21.Word3_12, even_23.Word1_4, even_23.Word3_12);
                sum_16.X7_56 = sum_16.X7_56 + GpuKernels_TensorCore_Dot_double__HalfPair_(left_21.Word1_4, left_21.Word3_12, odd_25.Word1_4, odd_25.Word3_12);
                part_19 = part_19 + 1;
                goto label6;
                label8:;
                temp_13 = sum_16;
                goto label5;
                label5:;
                temp_8 = GpuKernels_TensorCore_Add(temp_12, temp_13);
                goto label4;
                label4:;
                temp_3 = temp_8;
                goto label3;
                label3:;
                sum_2 = temp_3;
                goto label2;
                label1:;
                a_26 = GpuKernels_TensorCore_LoadA(a_0, 16, 0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                b_27 = GpuKernels_TensorCore_LoadB(a_0, 16, 1, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                sum_28 = sum_2;
                temp_4 = default;
                a_30 = a_26.Words_0;
                b_31 = b_27.Words_0;
                sum_32 = sum_28;
                temp_29 = default;
                temp_33 = sum_32;
                a_35 = a_30;
                b_36 = b_31;
                temp_34 = default;
                sum_37 = default(GpuKernels_Accumulator_System_Double_Mirror);
                row_38 = ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) / 4 * 4;
                column_39 = ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) % 4 * 8;
                part_40 = 0;
                label12:;
                if (!(part_40 < 4)) goto label14;
                frame->temp_33 = temp_33;
                frame->a_35 = a_35;
                frame->b_36 = b_36;
                frame->sum_37 = sum_37;
                frame->row_38 = row_38;
                frame->column_39 = column_39;
                frame->part_40 = part_40;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = a_35;
                scheduler.WaitForLanes(4, 3, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, row_38 + part_40, 32, 4294967295u);
                continue;
                resume4:;
                temp_33 = frame->temp_33;
                a_35 = frame->a_35;
                b_36 = frame->b_36;
                sum_37 = frame->sum_37;
                row_38 = frame->row_38;
                column_39 = frame->column_39;
                part_40 = frame->part_40;
                temp_41 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                left_42 = temp_41;
                frame->left_42 = left_42;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = b_36;
                scheduler.WaitForLanes(5, 4, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, column_39 + part_40, 32, 4294967295u);
                continue;
                resume5:;
                temp_33 = frame->temp_33;
                a_35 = frame->a_35;
                b_36 = frame->b_36;
                sum_37 = frame->sum_37;
                row_38 = frame->row_38;
                column_39 = frame->column_39;
                part_40 = frame->part_40;
                left_42 = frame->left_42;
                temp_43 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                even_44 = temp_43;
                frame->even_44 = even_44;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = b_36;
                scheduler.WaitForLanes(6, 5, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, column_39 + 4 + part_40, 32, 4294967295u);
                continue;
                resume6:;
                temp_33 = frame->temp_33;
                a_35 = frame->a_35;
                b_36 = frame->b_36;
                sum_37 = frame->sum_37;
                row_38 = frame->row_38;
                column_39 = frame->column_39;
                part_40 = frame->part_40;
                left_42 = frame->left_42;
                even_44 = frame->even_44;
                temp_45 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                odd_46 = temp_45;
                sum_37.X0_0 = sum_37.X0_0 + GpuKernels_TensorCore_Dot_double__HalfPair_(left_42.Word0_0, left_42.Word2_8, even_44.Word0_0, even_44.Word2_8);
                sum_37.X1_8 = sum_37.X1_8 + GpuKernels_TensorCore_Dot_double__HalfPair_(left_42.Word0_0, left_42.Word2_8, odd_46.Word0_0, odd_46.Word2_8);
                sum_37.X2_16 = sum_37.X2_16 + GpuKernels_TensorCore_Dot_double__HalfPair_(left_42.Word1_4, left_42.Word3_12, even_44.Word0_0, even_44.Word2_8);
                sum_37.X3_24 = sum_37.X3_24 + GpuKernels_TensorCore_Dot_double__HalfPair_(left_42.Word1_4, left_42.Word3_12, odd_46.Word0_0, odd_46.Word2_8);
                sum_37.X4_32 = sum_37.X4_32 + GpuKernels_TensorCore_Dot_double__HalfPair_(left_42.Word0_0, left_42.Word2_8, even_44.Word1_4, even_44.Word3_12);
                sum_37.X5_40 = sum_37.X5_40 + GpuKernels_TensorCore_Dot_double__HalfPair_(left_42.Word0_0, left_42.Word2_8, odd_46.Word1_4, odd_46.Word3_12);
                sum_37.X6_48 = sum_37.X6_48 + GpuKernels_TensorCore_Dot_double__HalfPair_(left_42.Word1_4, left_42.Word3_12, even_44.Word1_4, even_44.Word3_12);
                sum_37.X7_56 = sum_37.X7_56 + GpuKernels_TensorCore_Dot_double__HalfPair_(left_42.Word1_4, left_42.Word3_12, odd_46.Word1_4, odd_46.Word3_12);
                part_40 = part_40 + 1;
                goto label12;
                label14:;
                temp_34 = sum_37;
                goto label11;
                label11:;
                temp_29 = GpuKernels_TensorCore_Add(temp_33, temp_34);
                goto label10;
                label10:;
                temp_4 = temp_29;
                goto label9;
                label9:;
                sum_2 = temp_4;
                label2:;
                GpuKernels_TensorCore_Store(sum_2, x_1, 16, 0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
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
    public fixed ulong exchange[2];
    public GpuKernels_Accumulator_System_Single_Mirror temp_12;
    public GpuKernels_CompilerServices_FragmentWordsMirror a_14;
    public GpuKernels_CompilerServices_FragmentWordsMirror b_15;
    public GpuKernels_Accumulator_System_Double_Mirror sum_16;
    public int row_17;
    public int column_18;
    public int part_19;
    public GpuKernels_CompilerServices_FragmentWordsMirror left_21;
    public GpuKernels_CompilerServices_FragmentWordsMirror even_23;
    public GpuKernels_Accumulator_System_Single_Mirror temp_33;
    public GpuKernels_CompilerServices_FragmentWordsMirror a_35;
    public GpuKernels_CompilerServices_FragmentWordsMirror b_36;
    public GpuKernels_Accumulator_System_Double_Mirror sum_37;
    public int row_38;
    public int column_39;
    public int part_40;
    public GpuKernels_CompilerServices_FragmentWordsMirror left_42;
    public GpuKernels_CompilerServices_FragmentWordsMirror even_44;
}

private static readonly string[] Sites =
{
    "Warp.Shuffle number 1",
    "Warp.Shuffle number 2",
    "Warp.Shuffle number 3",
    "Warp.Shuffle number 4",
    "Warp.Shuffle number 5",
    "Warp.Shuffle number 6",
};

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_TensorCore_Line(int leadingDimension_0, int layout_1)
{
    unchecked
    {
        return layout_1 == 0 ? leadingDimension_0 : 1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_TensorCore_Step(int leadingDimension_0, int layout_1)
{
    unchecked
    {
        return layout_1 == 0 ? 1 : leadingDimension_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static uint GpuKernels_TensorCore_Pair(global::System.ReadOnlySpan<ushort> x_0, int i_1, int step_2)
{
    unchecked
    {
        return (uint)x_0[i_1] | (uint)x_0[i_1 + step_2] << 16;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_CompilerServices_FragmentWordsMirror GpuKernels_TensorCore_LoadLines(global::System.ReadOnlySpan<ushort> x_0, int line_1, int step_2, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        int first_3 = ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) / 4 * line_1 + ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) % 4 * 2 * step_2;
        GpuKernels_CompilerServices_FragmentWordsMirror temp_4 = default(GpuKernels_CompilerServices_FragmentWordsMirror);
        temp_4.Word0_0 = GpuKernels_TensorCore_Pair(x_0, first_3, step_2);
        temp_4.Word1_4 = GpuKernels_TensorCore_Pair(x_0, first_3 + 8 * line_1, step_2);
        temp_4.Word2_8 = GpuKernels_TensorCore_Pair(x_0, first_3 + 8 * step_2, step_2);
        temp_4.Word3_12 = GpuKernels_TensorCore_Pair(x_0, first_3 + 8 * line_1 + 8 * step_2, step_2);
        return temp_4;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_FragmentA_System_Half_Mirror GpuKernels_TensorCore_LoadA(global::System.ReadOnlySpan<global::System.Half> source_0, int leadingDimension_1, int layout_2, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        GpuKernels_FragmentA_System_Half_Mirror temp_3 = default(GpuKernels_FragmentA_System_Half_Mirror);
        temp_3.Words_0 = GpuKernels_TensorCore_LoadLines(global::System.Runtime.InteropServices.MemoryMarshal.Cast<global::System.Half, ushort>(source_0), GpuKernels_TensorCore_Line(leadingDimension_1, layout_2), GpuKernels_TensorCore_Step(leadingDimension_1, layout_2), threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
        return temp_3;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_FragmentB_System_Half_Mirror GpuKernels_TensorCore_LoadB(global::System.ReadOnlySpan<global::System.Half> source_0, int leadingDimension_1, int layout_2, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        GpuKernels_FragmentB_System_Half_Mirror temp_3 = default(GpuKernels_FragmentB_System_Half_Mirror);
        temp_3.Words_0 = GpuKernels_TensorCore_LoadLines(global::System.Runtime.InteropServices.MemoryMarshal.Cast<global::System.Half, ushort>(source_0), GpuKernels_TensorCore_Step(leadingDimension_1, layout_2), GpuKernels_TensorCore_Line(leadingDimension_1, layout_2), threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
        return temp_3;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static double GpuKernels_TensorCore_HalfPair_Value(uint word_0)
{
    unchecked
    {
        return (double)(float)global::System.BitConverter.UInt16BitsToHalf((ushort)word_0);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static double GpuKernels_TensorCore_HalfPair_Dot(GpuKernels_TensorCore_HalfPairMirror this_0, uint a_1, uint b_2)
{
    unchecked
    {
        return GpuKernels_TensorCore_HalfPair_Value(a_1) * GpuKernels_TensorCore_HalfPair_Value(b_2) + GpuKernels_TensorCore_HalfPair_Value(a_1 >> 16) * GpuKernels_TensorCore_HalfPair_Value(b_2 >> 16);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static double GpuKernels_TensorCore_Dot_double__HalfPair_(uint a0_0, uint a1_1, uint b0_2, uint b1_3)
{
    unchecked
    {
        GpuKernels_TensorCore_HalfPairMirror temp_4 = default(GpuKernels_TensorCore_HalfPairMirror);
        double temp_6 = GpuKernels_TensorCore_HalfPair_Dot(temp_4, a0_0, b0_2);
        GpuKernels_TensorCore_HalfPairMirror temp_5 = default(GpuKernels_TensorCore_HalfPairMirror);
        return temp_6 + GpuKernels_TensorCore_HalfPair_Dot(temp_5, a1_1, b1_3);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_Accumulator_System_Single_Mirror GpuKernels_TensorCore_Add(GpuKernels_Accumulator_System_Single_Mirror sum_0, GpuKernels_Accumulator_System_Double_Mirror x_1)
{
    unchecked
    {
        GpuKernels_Accumulator_System_Single_Mirror temp_2 = default(GpuKernels_Accumulator_System_Single_Mirror);
        temp_2.X0_0 = (float)((double)sum_0.X0_0 + x_1.X0_0);
        temp_2.X1_4 = (float)((double)sum_0.X1_4 + x_1.X1_8);
        temp_2.X2_8 = (float)((double)sum_0.X2_8 + x_1.X2_16);
        temp_2.X3_12 = (float)((double)sum_0.X3_12 + x_1.X3_24);
        temp_2.X4_16 = (float)((double)sum_0.X4_16 + x_1.X4_32);
        temp_2.X5_20 = (float)((double)sum_0.X5_20 + x_1.X5_40);
        temp_2.X6_24 = (float)((double)sum_0.X6_24 + x_1.X6_48);
        temp_2.X7_28 = (float)((double)sum_0.X7_28 + x_1.X7_56);
        return temp_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_TensorCore_Row(int element_0, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        return ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) / 4 + ((element_0 & 2) << 2);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_TensorCore_Column(int element_0, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        return ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) % 4 * 2 + (element_0 & 1) + ((element_0 & 4) << 1);
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
private static void GpuKernels_TensorCore_StorePair(global::System.Span<uint> x_0, int i_1, int step_2, bool isPaired_3, uint first_4, uint second_5)
{
    unchecked
    {
        x_0[i_1] = first_4;
        x_0[i_1 + step_2] = second_5;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_TensorCore_StoreBits(global::System.Span<uint> destination_0, GpuKernels_Accumulator_System_UInt32_Mirror bits_1, int leadingDimension_2, int layout_3, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        int line_4 = GpuKernels_TensorCore_Line(leadingDimension_2, layout_3);
        int step_5 = GpuKernels_TensorCore_Step(leadingDimension_2, layout_3);
        int first_6 = GpuKernels_TensorCore_Row(0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * line_4 + GpuKernels_TensorCore_Column(0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * step_5;
        bool isPaired_7 = GpuKernels_TensorCore_IsPaired(destination_0, first_6, line_4, step_5);
        GpuKernels_TensorCore_StorePair(destination_0, first_6, step_5, isPaired_7, bits_1.X0_0, bits_1.X1_4);
        GpuKernels_TensorCore_StorePair(destination_0, first_6 + 8 * line_4, step_5, isPaired_7, bits_1.X2_8, bits_1.X3_12);
        GpuKernels_TensorCore_StorePair(destination_0, first_6 + 8 * step_5, step_5, isPaired_7, bits_1.X4_16, bits_1.X5_20);
        GpuKernels_TensorCore_StorePair(destination_0, first_6 + 8 * line_4 + 8 * step_5, step_5, isPaired_7, bits_1.X6_24, bits_1.X7_28);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_TensorCore_Store(GpuKernels_Accumulator_System_Single_Mirror sum_0, global::System.Span<float> destination_1, int leadingDimension_2, int layout_3, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        GpuKernels_Accumulator_System_UInt32_Mirror temp_4 = default(GpuKernels_Accumulator_System_UInt32_Mirror);
        temp_4.X0_0 = global::System.BitConverter.SingleToUInt32Bits(sum_0.X0_0);
        temp_4.X1_4 = global::System.BitConverter.SingleToUInt32Bits(sum_0.X1_4);
        temp_4.X2_8 = global::System.BitConverter.SingleToUInt32Bits(sum_0.X2_8);
        temp_4.X3_12 = global::System.BitConverter.SingleToUInt32Bits(sum_0.X3_12);
        temp_4.X4_16 = global::System.BitConverter.SingleToUInt32Bits(sum_0.X4_16);
        temp_4.X5_20 = global::System.BitConverter.SingleToUInt32Bits(sum_0.X5_20);
        temp_4.X6_24 = global::System.BitConverter.SingleToUInt32Bits(sum_0.X6_24);
        temp_4.X7_28 = global::System.BitConverter.SingleToUInt32Bits(sum_0.X7_28);
        GpuKernels_Accumulator_System_UInt32_Mirror bits_5 = temp_4;
        GpuKernels_TensorCore_StoreBits(global::System.Runtime.InteropServices.MemoryMarshal.Cast<float, uint>(destination_1), bits_5, leadingDimension_2, layout_3, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
    }
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Accumulator_System_Single_Mirror
{
    public float X0_0;
    public float X1_4;
    public float X2_8;
    public float X3_12;
    public float X4_16;
    public float X5_20;
    public float X6_24;
    public float X7_28;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_CompilerServices_FragmentWordsMirror
{
    public uint Word0_0;
    public uint Word1_4;
    public uint Word2_8;
    public uint Word3_12;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_FragmentA_System_Half_Mirror
{
    public GpuKernels_CompilerServices_FragmentWordsMirror Words_0;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_FragmentB_System_Half_Mirror
{
    public GpuKernels_CompilerServices_FragmentWordsMirror Words_0;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Accumulator_System_Double_Mirror
{
    public double X0_0;
    public double X1_8;
    public double X2_16;
    public double X3_24;
    public double X4_32;
    public double X5_40;
    public double X6_48;
    public double X7_56;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_TensorCore_HalfPairMirror
{
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Accumulator_System_UInt32_Mirror
{
    public uint X0_0;
    public uint X1_4;
    public uint X2_8;
    public uint X3_12;
    public uint X4_16;
    public uint X5_20;
    public uint X6_24;
    public uint X7_28;
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
        global::System.Span<int> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::GpuKernels.CompilerServices.CpuThreads scheduler = new(in blocks, 1, "GpuKernels.Tests.Kernels.Divergence.Barrier", Sites);
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
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int t_1);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out bool temp_2);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_3);
                switch (scheduler.State)
                {
                    case 1: goto resume1;
                    case 2: goto resume2;
                }
                t_1 = threadIdxX;
                if (!(t_1 == 64)) goto label1;
                temp_3 = t_1;
                frame->t_1 = t_1;
                frame->temp_3 = temp_3;
                *(bool*)frame->exchange = true;
                scheduler.WaitForLanes(1, 0, &global::GpuKernels.CompilerServices.WarpOperations.Any, frame->exchange, 0, 32, 4294967295u);
                continue;
                resume1:;
                t_1 = frame->t_1;
                temp_3 = frame->temp_3;
                temp_2 = *(bool*)frame->exchange;
                x_0[temp_3] = temp_2 ? 1 : 0;
                label1:;
                frame->t_1 = t_1;
                scheduler.WaitForBlock(2, 1);
                continue;
                resume2:;
                t_1 = frame->t_1;
                x_0[t_1] = x_0[t_1] + 1;
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
    public int t_1;
    public int temp_3;
}

private static readonly string[] Sites =
{
    "Warp.Any number 1",
    "Block.Sync number 1",
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
        global::System.Span<int> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::GpuKernels.CompilerServices.CpuThreads scheduler = new(in blocks, 1, "GpuKernels.Tests.Kernels.Divergence.Masks", Sites);
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
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int t_1);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out uint temp_2);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_3);
                switch (scheduler.State)
                {
                    case 1: goto resume1;
                }
                t_1 = threadIdxX;
                temp_3 = t_1;
                frame->temp_3 = temp_3;
                *(bool*)frame->exchange = true;
                scheduler.WaitForLanes(1, 0, &global::GpuKernels.CompilerServices.WarpOperations.Ballot, frame->exchange, 0, 32, t_1 < 31 ? 4294967295u : 2147483649u);
                continue;
                resume1:;
                temp_3 = frame->temp_3;
                temp_2 = *(uint*)frame->exchange;
                x_0[temp_3] = (int)temp_2;
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
    public int temp_3;
}

private static readonly string[] Sites =
{
    "Warp.Ballot number 1",
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
        global::System.Span<int> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::GpuKernels.CompilerServices.CpuThreads scheduler = new(in blocks, (int)(blocks.End - blocks.First), "GpuKernels.Tests.Kernels.Divergence.BlockReturns", Sites);
        Frame* frames = (Frame*)global::System.Runtime.CompilerServices.Unsafe.AsPointer(ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(blocks.Arena.Allocate<Frame>(scheduler.Capacity)));
        scheduler.Begin(blocks.First);
        while (scheduler.Next())
        {
            int thread = scheduler.Thread;
            Frame* frame = frames + thread;
            long block = blocks.First + scheduler.Block;
            int blockIdxX = (int)(block % gridDimX);
            switch (scheduler.State)
            {
                case 1: goto resume1;
            }
            if (blockIdxX == 1)
            {
                goto label0;
            }
            scheduler.WaitForGrid(1, 0);
            continue;
            resume1:;
            x_0[blockIdxX] = 1;
            label0:;
            scheduler.End();
        }
    }
}

private struct Frame
{
}

private static readonly string[] Sites =
{
    "Grid.Sync number 1",
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
        global::System.Span<int> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::GpuKernels.CompilerServices.CpuThreads scheduler = new(in blocks, 1, "GpuKernels.Tests.Kernels.Divergence.WithoutItself", Sites);
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
                switch (scheduler.State)
                {
                    case 1: goto resume1;
                }
                scheduler.WaitForLanes(1, 0, &global::GpuKernels.CompilerServices.WarpOperations.Sync, frame->exchange, 0, 32, 4294967293u);
                continue;
                resume1:;
                x_0[threadIdxX] = x_0[threadIdxX] + 1;
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
}

private static readonly string[] Sites =
{
    "Warp.Sync number 1",
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
        global::System.Span<int> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<GpuKernels_AsyncBarrierMirror> barriers_1 = blocks.Arena.Allocate<GpuKernels_AsyncBarrierMirror>(1);
        global::GpuKernels.CompilerServices.CpuThreads scheduler = new(in blocks, 1, "GpuKernels.Tests.Kernels.Divergence.Phase", Sites);
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
                switch (scheduler.State)
                {
                    case 1: goto resume1;
                    case 2: goto resume2;
                }
                if (threadIdxX == 0)
                {
                    global::GpuKernels.CompilerServices.AsyncBarriers.Initialize(ref barriers_1[0], 2);
                }
                scheduler.WaitForBlock(1, 0);
                continue;
                resume1:;
                if (threadIdxX == 3)
                {
                    global::GpuKernels.CompilerServices.AsyncBarriers.Arrive(ref barriers_1[0]);
                }
                scheduler.WaitForPhase(2, 1, global::System.Runtime.CompilerServices.Unsafe.AsPointer(ref barriers_1[0]), 0);
                continue;
                resume2:;
                x_0[threadIdxX] = 1;
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
}

private static readonly string[] Sites =
{
    "Block.Sync number 1",
    "AsyncBarrier.Wait number 1",
};

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_AsyncBarrierMirror
{
    public ushort arrivals_0;
    public ushort missing_2;
    public uint phase_4;
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
        int count_0 = *(int*)arguments[0];
        int from_1 = *(int*)arguments[1];
        int to_2 = *(int*)arguments[2];
        global::System.Span<byte> x_3 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::System.Span<byte> tile_4 = blocks.Arena.Allocate<byte>(128);
        global::System.Span<GpuKernels_AsyncBarrierMirror> barriers_5 = blocks.Arena.Allocate<GpuKernels_AsyncBarrierMirror>(1);
        global::GpuKernels.CompilerServices.CpuThreads scheduler = new(in blocks, 1, "GpuKernels.Tests.Kernels.Divergence.Copy", Sites);
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
                switch (scheduler.State)
                {
                    case 1: goto resume1;
                }
                global::GpuKernels.CompilerServices.AsyncBarriers.Initialize(ref barriers_5[0], 1);
                global::GpuKernels.CompilerServices.AsyncCopies.Bulk(ref x_3[from_1], ref tile_4[to_2], count_0, count_0, from_1);
                global::GpuKernels.CompilerServices.AsyncBarriers.Arrive(ref barriers_5[0]);
                scheduler.WaitForPhase(1, 0, global::System.Runtime.CompilerServices.Unsafe.AsPointer(ref barriers_5[0]), 0);
                continue;
                resume1:;
                x_3[0] = tile_4[to_2];
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
}

private static readonly string[] Sites =
{
    "AsyncBarrier.Wait number 1",
};

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_AsyncBarrierMirror
{
    public ushort arrivals_0;
    public ushort missing_2;
    public uint phase_4;
}
