[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
[global::System.Runtime.CompilerServices.SkipLocalsInit]
private static void Run(void** arguments, in global::GpuKernels.CompilerServices.CpuBlocks blocks)
{
    unchecked
    {
        int blockDimX = blocks.Block.X;
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        global::System.ReadOnlySpan<global::GpuKernels.BFloat16> a_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<global::GpuKernels.BFloat16> b_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<float> c_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<global::GpuKernels.BFloat16> rounded_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        int n_4 = *(int*)arguments[8];
        int k_5 = *(int*)arguments[9];
        global::GpuKernels.CompilerServices.CpuThreads scheduler = new(in blocks, 1, "GpuKernels.Tests.Kernels.TensorCores.BFloat16Product", Sites);
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
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int row_6);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int column_7);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror sum_8);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror transposed_9);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int i_10);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentA_GpuKernels_BFloat16_Mirror left_11);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentB_GpuKernels_BFloat16_Mirror right_12);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror temp_13);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror temp_14);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentA_GpuKernels_BFloat16_Mirror a_15);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentB_GpuKernels_BFloat16_Mirror b_16);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror sum_17);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror temp_18);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror a_19);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror b_20);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror sum_21);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror temp_22);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Double_Mirror temp_23);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror a_24);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror b_25);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Double_Mirror sum_26);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int row_27);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int column_28);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int part_29);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_30);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror left_31);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_32);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror even_33);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_34);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror odd_35);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentA_GpuKernels_BFloat16_Mirror a_36);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentB_GpuKernels_BFloat16_Mirror b_37);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror sum_38);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror temp_39);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror a_40);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror b_41);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror sum_42);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror temp_43);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Double_Mirror temp_44);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror a_45);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror b_46);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Double_Mirror sum_47);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int row_48);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int column_49);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int part_50);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_51);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror left_52);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_53);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror even_54);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_55);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror odd_56);
                switch (scheduler.State)
                {
                    case 1: goto resume1;
                    case 2: goto resume2;
                    case 3: goto resume3;
                    case 4: goto resume4;
                    case 5: goto resume5;
                    case 6: goto resume6;
                }
                row_6 = blockIdxY * 16;
                column_7 = blockIdxX * 16;
                sum_8 = default(GpuKernels_Accumulator_System_Single_Mirror);
                transposed_9 = default(GpuKernels_Accumulator_System_Single_Mirror);
                i_10 = 0;
                label1:;
                if (!(i_10 < k_5)) goto label3;
                left_11 = GpuKernels_TensorCore_LoadA(a_0.Slice(row_6 * k_5 + i_10), k_5, 0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                right_12 = GpuKernels_TensorCore_LoadB(b_1.Slice(i_10 * n_4 + column_7), n_4, 0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                a_15 = left_11;
                b_16 = right_12;
                sum_17 = sum_8;
                temp_13 = default;
                a_19 = a_15.Words_0;
                b_20 = b_16.Words_0;
                sum_21 = sum_17;
                temp_18 = default;
                temp_22 = sum_21;
                a_24 = a_19;
                b_25 = b_20;
                temp_23 = default;
                sum_26 = default(GpuKernels_Accumulator_System_Double_Mirror);
                row_27 = ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) / 4 * 4;
                column_28 = ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) % 4 * 8;
                part_29 = 0;
                label7:;
                if (!(part_29 < 4)) goto label9;
                frame->row_6 = row_6;
                frame->column_7 = column_7;
                frame->transposed_9 = transposed_9;
                frame->i_10 = i_10;
                frame->temp_22 = temp_22;
                frame->a_24 = a_24;
                frame->b_25 = b_25;
                frame->sum_26 = sum_26;
                frame->row_27 = row_27;
                frame->column_28 = column_28;
                frame->part_29 = part_29;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = a_24;
                scheduler.WaitForLanes(1, 0, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, row_27 + part_29, 32, 4294967295u);
                continue;
                resume1:;
                row_6 = frame->row_6;
                column_7 = frame->column_7;
                transposed_9 = frame->transposed_9;
                i_10 = frame->i_10;
                temp_22 = frame->temp_22;
                a_24 = frame->a_24;
                b_25 = frame->b_25;
                sum_26 = frame->sum_26;
                row_27 = frame->row_27;
                column_28 = frame->column_28;
                part_29 = frame->part_29;
                temp_30 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                left_31 = temp_30;
                frame->left_31 = left_31;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = b_25;
                scheduler.WaitForLanes(2, 1, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, column_28 + part_29, 32, 4294967295u);
                continue;
                resume2:;
                row_6 = frame->row_6;
                column_7 = frame->column_7;
                transposed_9 = frame->transposed_9;
                i_10 = frame->i_10;
                temp_22 = frame->temp_22;
                a_24 = frame->a_24;
                b_25 = frame->b_25;
                sum_26 = frame->sum_26;
                row_27 = frame->row_27;
                column_28 = frame->column_28;
                part_29 = frame->part_29;
                left_31 = frame->left_31;
                temp_32 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                even_33 = temp_32;
                frame->even_33 = even_33;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = b_25;
                scheduler.WaitForLanes(3, 2, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, column_28 + 4 + part_29, 32, 4294967295u);
                continue;
                resume3:;
                row_6 = frame->row_6;
                column_7 = frame->column_7;
                transposed_9 = frame->transposed_9;
                i_10 = frame->i_10;
                temp_22 = frame->temp_22;
                a_24 = frame->a_24;
                b_25 = frame->b_25;
                sum_26 = frame->sum_26;
                row_27 = frame->row_27;
                column_28 = frame->column_28;
                part_29 = frame->part_29;
                left_31 = frame->left_31;
                even_33 = frame->even_33;
                temp_34 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                odd_35 = temp_34;
                sum_26.X0_0 = sum_26.X0_0 + GpuKernels_TensorCore_Dot_double__BFloat16s_(left_31.Word0_0, left_31.Word2_8, even_33.Word0_0, even_33.Word2_8);
                sum_26.X1_8 = sum_26.X1_8 + GpuKernels_TensorCore_Dot_double__BFloat16s_(left_31.Word0_0, left_31.Word2_8, odd_35.Word0_0, odd_35.Word2_8);
                sum_26.X2_16 = sum_26.X2_16 + GpuKernels_TensorCore_Dot_double__BFloat16s_(left_31.Word1_4, left_31.Word3_12, even_33.Word0_0, even_33.Word2_8);
                sum_26.X3_24 = sum_26.X3_24 + GpuKernels_TensorCore_Dot_double__BFloat16s_(left_31.Word1_4, left_31.Word3_12, odd_35.Word0_0, odd_35.Word2_8);
                sum_26.X4_32 = sum_26.X4_32 + GpuKernels_TensorCore_Dot_double__BFloat16s_(left_31.Word0_0, left_31.Word2_8, even_33.Word1_4, even_33.Word3_12);
                sum_26.X5_40 = sum_26.X5_40 + GpuKernels_TensorCore_Dot_double__BFloat16s_(left_31.Word0_0, left_31.Word2_8, odd_35.Word1_4, odd_35.Word3_12);
                sum_26.X6_48 = sum_26.X6_48 + GpuKernels_TensorCore_Dot_double__BFloat16s_(left_31.Word1_4, left_31.Word3_12, even_33.Word1_4, even_33.Word3_12);
                sum_26.X7_56 = sum_26.X7_56 + GpuKernels_TensorCore_Dot_double__BFloat16s_(left_31.Word1_4, left_31.Word3_12, odd_35.Word1_4, odd_35.Word3_12);
                part_29 = part_29 + 1;
                goto label7;
                label9:;
                temp_23 = sum_26;
                goto label6;
                label6:;
                temp_18 = GpuKernels_TensorCore_Add(temp_22, temp_23);
                goto label5;
                label5:;
                temp_13 = temp_18;
                goto label4;
                label4:;
                sum_8 = temp_13;
                left_11 = GpuKernels_TensorCore_LoadA(b_1.Slice(i_10 * n_4 + column_7), n_4, 1, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                right_12 = GpuKernels_TensorCore_LoadB(a_0.Slice(row_6 * k_5 + i_10), k_5, 1, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                a_36 = left_11;
                b_37 = right_12;
                sum_38 = transposed_9;
                temp_14 = default;
                a_40 = a_36.Words_0;
                b_41 = b_37.Words_0;
                sum_42 = sum_38;
                temp_39 = default;
                temp_43 = sum_42;
                a_45 = a_40;
                b_46 = b_41;
                temp_44 = default;
                sum_47 = default(GpuKernels_Accumulator_System_Double_Mirror);
                row_48 = ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) / 4 * 4;
                column_49 = ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) % 4 * 8;
                part_50 = 0;
                label13:;
                if (!(part_50 < 4)) goto label15;
                frame->row_6 = row_6;
                frame->column_7 = column_7;
                frame->sum_8 = sum_8;
                frame->i_10 = i_10;
                frame->temp_43 = temp_43;
                frame->a_45 = a_45;
                frame->b_46 = b_46;
                frame->sum_47 = sum_47;
                frame->row_48 = row_48;
                frame->column_49 = column_49;
                frame->part_50 = part_50;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = a_45;
                scheduler.WaitForLanes(4, 3, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, row_48 + part_50, 32, 4294967295u);
                continue;
                resume4:;
                row_6 = frame->row_6;
                column_7 = frame->column_7;
                sum_8 = frame->sum_8;
                i_10 = frame->i_10;
                temp_43 = frame->temp_43;
                a_45 = frame->a_45;
                b_46 = frame->b_46;
                sum_47 = frame->sum_47;
                row_48 = frame->row_48;
                column_49 = frame->column_49;
                part_50 = frame->part_50;
                temp_51 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                left_52 = temp_51;
                frame->left_52 = left_52;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = b_46;
                scheduler.WaitForLanes(5, 4, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, column_49 + part_50, 32, 4294967295u);
                continue;
                resume5:;
                row_6 = frame->row_6;
                column_7 = frame->column_7;
                sum_8 = frame->sum_8;
                i_10 = frame->i_10;
                temp_43 = frame->temp_43;
                a_45 = frame->a_45;
                b_46 = frame->b_46;
                sum_47 = frame->sum_47;
                row_48 = frame->row_48;
                column_49 = frame->column_49;
                part_50 = frame->part_50;
                left_52 = frame->left_52;
                temp_53 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                even_54 = temp_53;
                frame->even_54 = even_54;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = b_46;
                scheduler.WaitForLanes(6, 5, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, column_49 + 4 + part_50, 32, 4294967295u);
                continue;
                resume6:;
                row_6 = frame->row_6;
                column_7 = frame->column_7;
                sum_8 = frame->sum_8;
                i_10 = frame->i_10;
                temp_43 = frame->temp_43;
                a_45 = frame->a_45;
                b_46 = frame->b_46;
                sum_47 = frame->sum_47;
                row_48 = frame->row_48;
                column_49 = frame->column_49;
                part_50 = frame->part_50;
                left_52 = frame->left_52;
                even_54 = frame->even_54;
                temp_55 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                odd_56 = temp_55;
                sum_47.X0_0 = sum_47.X0_0 + GpuKernels_TensorCore_Dot_double__BFloat16s_(left_52.Word0_0, left_52.Word2_8, even_54.Word0_0, even_54.Word2_8);
                sum_47.X1_8 = sum_47.X1_8 + GpuKernels_TensorCore_Dot_double__BFloat16s_(left_52.Word0_0, left_52.Word2_8, odd_56.Word0_0, odd_56.Word2_8);
                sum_47.X2_16 = sum_47.X2_16 + GpuKernels_TensorCore_Dot_double__BFloat16s_(left_52.Word1_4, left_52.Word3_12, even_54.Word0_0, even_54.Word2_8);
                sum_47.X3_24 = sum_47.X3_24 + GpuKernels_TensorCore_Dot_double__BFloat16s_(left_52.Word1_4, left_52.Word3_12, odd_56.Word0_0, odd_56.Word2_8);
                sum_47.X4_32 = sum_47.X4_32 + GpuKernels_TensorCore_Dot_double__BFloat16s_(left_52.Word0_0, left_52.Word2_8, even_54.Word1_4, even_54.Word3_12);
                sum_47.X5_40 = sum_47.X5_40 + GpuKernels_TensorCore_Dot_double__BFloat16s_(left_52.Word0_0, left_52.Word2_8, odd_56.Word1_4, odd_56.Word3_12);
                sum_47.X6_48 = sum_47.X6_48 + GpuKernels_TensorCore_Dot_double__BFloat16s_(left_52.Word1_4, left_52.Word3_12, even_54.Word1_4, even_54.Word3_12);
                sum_47.X7_56 = sum_47.X7_56 + GpuKernels_TensorCore_Dot_double__BFloat16s_(left_52.Word1_4, left_52.Word3_12, odd_56.Word1_4, odd_56.Word3_12);
                part_50 = part_50 + 1;
                goto label13;
                label15:;
                temp_44 = sum_47;
                goto label12;
                label12:;
                temp_39 = GpuKernels_TensorCore_Add(temp_43, temp_44);
                goto label11;
                label11:;
                temp_14 = temp_39;
                goto label10;
                label10:;
                transposed_9 = temp_14;
                i_10 = i_10 + 16;
                goto label1;
                label3:;
                GpuKernels_TensorCore_Store(sum_8, c_2.Slice(row_6 * n_4 + column_7), n_4, 0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                GpuKernels_TensorCore_Store__2(transposed_9, rounded_3.Slice(row_6 * n_4 + column_7), n_4, 1, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
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
    public int row_6;
    public int column_7;
    public GpuKernels_Accumulator_System_Single_Mirror sum_8;
    public GpuKernels_Accumulator_System_Single_Mirror transposed_9;
    public int i_10;
    public GpuKernels_Accumulator_System_Single_Mirror temp_22;
    public GpuKernels_CompilerServices_FragmentWordsMirror a_24;
    public GpuKernels_CompilerServices_FragmentWordsMirror b_25;
    public GpuKernels_Accumulator_System_Double_Mirror sum_26;
    public int row_27;
    public int column_28;
    public int part_29;
    public GpuKernels_CompilerServices_FragmentWordsMirror left_31;
    public GpuKernels_CompilerServices_FragmentWordsMirror even_33;
    public GpuKernels_Accumulator_System_Single_Mirror temp_43;
    public GpuKernels_CompilerServices_FragmentWordsMirror a_45;
    public GpuKernels_CompilerServices_FragmentWordsMirror b_46;
    public GpuKernels_Accumulator_System_Double_Mirror sum_47;
    public int row_48;
    public int column_49;
    public int part_50;
    public GpuKernels_CompilerServices_FragmentWordsMirror left_52;
    public GpuKernels_CompilerServices_FragmentWordsMirror even_54;
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
private static uint GpuKernels_TensorCore_LoadPair(global::System.ReadOnlySpan<ushort> x_0, int i_1, int step_2)
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
        temp_4.Word0_0 = GpuKernels_TensorCore_LoadPair(x_0, first_3, step_2);
        temp_4.Word1_4 = GpuKernels_TensorCore_LoadPair(x_0, first_3 + 8 * line_1, step_2);
        temp_4.Word2_8 = GpuKernels_TensorCore_LoadPair(x_0, first_3 + 8 * step_2, step_2);
        temp_4.Word3_12 = GpuKernels_TensorCore_LoadPair(x_0, first_3 + 8 * line_1 + 8 * step_2, step_2);
        return temp_4;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_FragmentA_GpuKernels_BFloat16_Mirror GpuKernels_TensorCore_LoadA(global::System.ReadOnlySpan<global::GpuKernels.BFloat16> source_0, int leadingDimension_1, int layout_2, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        GpuKernels_FragmentA_GpuKernels_BFloat16_Mirror temp_3 = default(GpuKernels_FragmentA_GpuKernels_BFloat16_Mirror);
        temp_3.Words_0 = GpuKernels_TensorCore_LoadLines(global::System.Runtime.InteropServices.MemoryMarshal.Cast<global::GpuKernels.BFloat16, ushort>(source_0), GpuKernels_TensorCore_Line(leadingDimension_1, layout_2), GpuKernels_TensorCore_Step(leadingDimension_1, layout_2), threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
        return temp_3;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_FragmentB_GpuKernels_BFloat16_Mirror GpuKernels_TensorCore_LoadB(global::System.ReadOnlySpan<global::GpuKernels.BFloat16> source_0, int leadingDimension_1, int layout_2, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        GpuKernels_FragmentB_GpuKernels_BFloat16_Mirror temp_3 = default(GpuKernels_FragmentB_GpuKernels_BFloat16_Mirror);
        temp_3.Words_0 = GpuKernels_TensorCore_LoadLines(global::System.Runtime.InteropServices.MemoryMarshal.Cast<global::GpuKernels.BFloat16, ushort>(source_0), GpuKernels_TensorCore_Step(leadingDimension_1, layout_2), GpuKernels_TensorCore_Line(leadingDimension_1, layout_2), threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
        return temp_3;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static double GpuKernels_TensorCore_BFloat16s_Value(uint bits_0)
{
    unchecked
    {
        return (double)global::System.BitConverter.UInt32BitsToSingle(bits_0);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static double GpuKernels_TensorCore_BFloat16s_Dot(GpuKernels_TensorCore_BFloat16sMirror this_0, uint a_1, uint b_2)
{
    unchecked
    {
        return GpuKernels_TensorCore_BFloat16s_Value(a_1 << 16) * GpuKernels_TensorCore_BFloat16s_Value(b_2 << 16) + GpuKernels_TensorCore_BFloat16s_Value(a_1 & 4294901760u) * GpuKernels_TensorCore_BFloat16s_Value(b_2 & 4294901760u);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static double GpuKernels_TensorCore_Dot_double__BFloat16s_(uint a0_0, uint a1_1, uint b0_2, uint b1_3)
{
    unchecked
    {
        GpuKernels_TensorCore_BFloat16sMirror temp_4 = default(GpuKernels_TensorCore_BFloat16sMirror);
        double temp_6 = GpuKernels_TensorCore_BFloat16s_Dot(temp_4, a0_0, b0_2);
        GpuKernels_TensorCore_BFloat16sMirror temp_5 = default(GpuKernels_TensorCore_BFloat16sMirror);
        return temp_6 + GpuKernels_TensorCore_BFloat16s_Dot(temp_5, a1_1, b1_3);
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
private static void GpuKernels_TensorCore_StorePair(global::System.Span<float> x_0, int i_1, int step_2, float first_3, float second_4)
{
    unchecked
    {
        x_0[i_1] = first_3;
        x_0[i_1 + step_2] = second_4;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_TensorCore_Store(GpuKernels_Accumulator_System_Single_Mirror sum_0, global::System.Span<float> destination_1, int leadingDimension_2, int layout_3, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        int line_4 = GpuKernels_TensorCore_Line(leadingDimension_2, layout_3);
        int step_5 = GpuKernels_TensorCore_Step(leadingDimension_2, layout_3);
        int first_6 = GpuKernels_TensorCore_Row(0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * line_4 + GpuKernels_TensorCore_Column(0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * step_5;
        GpuKernels_TensorCore_StorePair(destination_1, first_6, step_5, sum_0.X0_0, sum_0.X1_4);
        GpuKernels_TensorCore_StorePair(destination_1, first_6 + 8 * line_4, step_5, sum_0.X2_8, sum_0.X3_12);
        GpuKernels_TensorCore_StorePair(destination_1, first_6 + 8 * step_5, step_5, sum_0.X4_16, sum_0.X5_20);
        GpuKernels_TensorCore_StorePair(destination_1, first_6 + 8 * line_4 + 8 * step_5, step_5, sum_0.X6_24, sum_0.X7_28);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_TensorCore_StorePair__2(global::System.Span<ushort> x_0, int i_1, int step_2, ushort first_3, ushort second_4)
{
    unchecked
    {
        x_0[i_1] = first_3;
        x_0[i_1 + step_2] = second_4;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_TensorCore_StoreBits(global::System.Span<ushort> destination_0, GpuKernels_Accumulator_System_UInt16_Mirror bits_1, int leadingDimension_2, int layout_3, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        int line_4 = GpuKernels_TensorCore_Line(leadingDimension_2, layout_3);
        int step_5 = GpuKernels_TensorCore_Step(leadingDimension_2, layout_3);
        int first_6 = GpuKernels_TensorCore_Row(0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * line_4 + GpuKernels_TensorCore_Column(0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * step_5;
        GpuKernels_TensorCore_StorePair__2(destination_0, first_6, step_5, bits_1.X0_0, bits_1.X1_2);
        GpuKernels_TensorCore_StorePair__2(destination_0, first_6 + 8 * line_4, step_5, bits_1.X2_4, bits_1.X3_6);
        GpuKernels_TensorCore_StorePair__2(destination_0, first_6 + 8 * step_5, step_5, bits_1.X4_8, bits_1.X5_10);
        GpuKernels_TensorCore_StorePair__2(destination_0, first_6 + 8 * line_4 + 8 * step_5, step_5, bits_1.X6_12, bits_1.X7_14);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_TensorCore_Store__2(GpuKernels_Accumulator_System_Single_Mirror sum_0, global::System.Span<global::GpuKernels.BFloat16> destination_1, int leadingDimension_2, int layout_3, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        GpuKernels_Accumulator_System_UInt16_Mirror temp_4 = default(GpuKernels_Accumulator_System_UInt16_Mirror);
        global::GpuKernels.BFloat16 temp_5 = (global::GpuKernels.BFloat16)sum_0.X0_0;
        temp_4.X0_0 = (temp_5).Bits;
        global::GpuKernels.BFloat16 temp_6 = (global::GpuKernels.BFloat16)sum_0.X1_4;
        temp_4.X1_2 = (temp_6).Bits;
        global::GpuKernels.BFloat16 temp_7 = (global::GpuKernels.BFloat16)sum_0.X2_8;
        temp_4.X2_4 = (temp_7).Bits;
        global::GpuKernels.BFloat16 temp_8 = (global::GpuKernels.BFloat16)sum_0.X3_12;
        temp_4.X3_6 = (temp_8).Bits;
        global::GpuKernels.BFloat16 temp_9 = (global::GpuKernels.BFloat16)sum_0.X4_16;
        temp_4.X4_8 = (temp_9).Bits;
        global::GpuKernels.BFloat16 temp_10 = (global::GpuKernels.BFloat16)sum_0.X5_20;
        temp_4.X5_10 = (temp_10).Bits;
        global::GpuKernels.BFloat16 temp_11 = (global::GpuKernels.BFloat16)sum_0.X6_24;
        temp_4.X6_12 = (temp_11).Bits;
        global::GpuKernels.BFloat16 temp_12 = (global::GpuKernels.BFloat16)sum_0.X7_28;
        temp_4.X7_14 = (temp_12).Bits;
        GpuKernels_Accumulator_System_UInt16_Mirror bits_13 = temp_4;
        GpuKernels_TensorCore_StoreBits(global::System.Runtime.InteropServices.MemoryMarshal.Cast<global::GpuKernels.BFloat16, ushort>(destination_1), bits_13, leadingDimension_2, layout_3, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
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
private struct GpuKernels_FragmentA_GpuKernels_BFloat16_Mirror
{
    public GpuKernels_CompilerServices_FragmentWordsMirror Words_0;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_FragmentB_GpuKernels_BFloat16_Mirror
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
private struct GpuKernels_TensorCore_BFloat16sMirror
{
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Accumulator_System_UInt16_Mirror
{
    public ushort X0_0;
    public ushort X1_2;
    public ushort X2_4;
    public ushort X3_6;
    public ushort X4_8;
    public ushort X5_10;
    public ushort X6_12;
    public ushort X7_14;
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
        global::System.ReadOnlySpan<global::System.Half> a_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<global::System.Half> b_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<float> c_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<global::System.Half> rounded_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        int n_4 = *(int*)arguments[8];
        int k_5 = *(int*)arguments[9];
        global::GpuKernels.CompilerServices.CpuThreads scheduler = new(in blocks, 1, "GpuKernels.Tests.Kernels.TensorCores.HalfProduct", Sites);
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
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int row_6);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int column_7);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror sum_8);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror transposed_9);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int i_10);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror temp_11);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentA_System_Half_Mirror left_12);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentB_System_Half_Mirror right_13);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror temp_14);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentA_System_Half_Mirror a_15);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentB_System_Half_Mirror b_16);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror sum_17);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror temp_18);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror a_19);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror b_20);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror sum_21);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror temp_22);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Double_Mirror temp_23);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror a_24);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror b_25);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Double_Mirror sum_26);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int row_27);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int column_28);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int part_29);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_30);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror left_31);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_32);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror even_33);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_34);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror odd_35);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentA_System_Half_Mirror a_36);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentB_System_Half_Mirror b_37);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror sum_38);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror temp_39);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror a_40);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror b_41);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror sum_42);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror temp_43);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Double_Mirror temp_44);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror a_45);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror b_46);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Double_Mirror sum_47);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int row_48);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int column_49);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int part_50);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_51);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror left_52);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_53);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror even_54);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_55);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror odd_56);
                switch (scheduler.State)
                {
                    case 1: goto resume1;
                    case 2: goto resume2;
                    case 3: goto resume3;
                    case 4: goto resume4;
                    case 5: goto resume5;
                    case 6: goto resume6;
                }
                row_6 = blockIdxY * 16;
                column_7 = blockIdxX * 16;
                sum_8 = default(GpuKernels_Accumulator_System_Single_Mirror);
                transposed_9 = default(GpuKernels_Accumulator_System_Single_Mirror);
                i_10 = 0;
                label1:;
                if (!(i_10 < k_5)) goto label3;
                a_15 = GpuKernels_TensorCore_LoadA(a_0.Slice(row_6 * k_5 + i_10), k_5, 0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                b_16 = GpuKernels_TensorCore_LoadB(b_1.Slice(i_10 * n_4 + column_7), n_4, 0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                sum_17 = sum_8;
                temp_11 = default;
                a_19 = a_15.Words_0;
                b_20 = b_16.Words_0;
                sum_21 = sum_17;
                temp_18 = default;
                temp_22 = sum_21;
                a_24 = a_19;
                b_25 = b_20;
                temp_23 = default;
                sum_26 = default(GpuKernels_Accumulator_System_Double_Mirror);
                row_27 = ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) / 4 * 4;
                column_28 = ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) % 4 * 8;
                part_29 = 0;
                label7:;
                if (!(part_29 < 4)) goto label9;
                frame->row_6 = row_6;
                frame->column_7 = column_7;
                frame->transposed_9 = transposed_9;
                frame->i_10 = i_10;
                frame->temp_22 = temp_22;
                frame->a_24 = a_24;
                frame->b_25 = b_25;
                frame->sum_26 = sum_26;
                frame->row_27 = row_27;
                frame->column_28 = column_28;
                frame->part_29 = part_29;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = a_24;
                scheduler.WaitForLanes(1, 0, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, row_27 + part_29, 32, 4294967295u);
                continue;
                resume1:;
                row_6 = frame->row_6;
                column_7 = frame->column_7;
                transposed_9 = frame->transposed_9;
                i_10 = frame->i_10;
                temp_22 = frame->temp_22;
                a_24 = frame->a_24;
                b_25 = frame->b_25;
                sum_26 = frame->sum_26;
                row_27 = frame->row_27;
                column_28 = frame->column_28;
                part_29 = frame->part_29;
                temp_30 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                left_31 = temp_30;
                frame->left_31 = left_31;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = b_25;
                scheduler.WaitForLanes(2, 1, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, column_28 + part_29, 32, 4294967295u);
                continue;
                resume2:;
                row_6 = frame->row_6;
                column_7 = frame->column_7;
                transposed_9 = frame->transposed_9;
                i_10 = frame->i_10;
                temp_22 = frame->temp_22;
                a_24 = frame->a_24;
                b_25 = frame->b_25;
                sum_26 = frame->sum_26;
                row_27 = frame->row_27;
                column_28 = frame->column_28;
                part_29 = frame->part_29;
                left_31 = frame->left_31;
                temp_32 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                even_33 = temp_32;
                frame->even_33 = even_33;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = b_25;
                scheduler.WaitForLanes(3, 2, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, column_28 + 4 + part_29, 32, 4294967295u);
                continue;
                resume3:;
                row_6 = frame->row_6;
                column_7 = frame->column_7;
                transposed_9 = frame->transposed_9;
                i_10 = frame->i_10;
                temp_22 = frame->temp_22;
                a_24 = frame->a_24;
                b_25 = frame->b_25;
                sum_26 = frame->sum_26;
                row_27 = frame->row_27;
                column_28 = frame->column_28;
                part_29 = frame->part_29;
                left_31 = frame->left_31;
                even_33 = frame->even_33;
                temp_34 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                odd_35 = temp_34;
                sum_26.X0_0 = sum_26.X0_0 + GpuKernels_TensorCore_Dot_double__Halves_(left_31.Word0_0, left_31.Word2_8, even_33.Word0_0, even_33.Word2_8);
                sum_26.X1_8 = sum_26.X1_8 + GpuKernels_TensorCore_Dot_double__Halves_(left_31.Word0_0, left_31.Word2_8, odd_35.Word0_0, odd_35.Word2_8);
                sum_26.X2_16 = sum_26.X2_16 + GpuKernels_TensorCore_Dot_double__Halves_(left_31.Word1_4, left_31.Word3_12, even_33.Word0_0, even_33.Word2_8);
                sum_26.X3_24 = sum_26.X3_24 + GpuKernels_TensorCore_Dot_double__Halves_(left_31.Word1_4, left_31.Word3_12, odd_35.Word0_0, odd_35.Word2_8);
                sum_26.X4_32 = sum_26.X4_32 + GpuKernels_TensorCore_Dot_double__Halves_(left_31.Word0_0, left_31.Word2_8, even_33.Word1_4, even_33.Word3_12);
                sum_26.X5_40 = sum_26.X5_40 + GpuKernels_TensorCore_Dot_double__Halves_(left_31.Word0_0, left_31.Word2_8, odd_35.Word1_4, odd_35.Word3_12);
                sum_26.X6_48 = sum_26.X6_48 + GpuKernels_TensorCore_Dot_double__Halves_(left_31.Word1_4, left_31.Word3_12, even_33.Word1_4, even_33.Word3_12);
                sum_26.X7_56 = sum_26.X7_56 + GpuKernels_TensorCore_Dot_double__Halves_(left_31.Word1_4, left_31.Word3_12, odd_35.Word1_4, odd_35.Word3_12);
                part_29 = part_29 + 1;
                goto label7;
                label9:;
                temp_23 = sum_26;
                goto label6;
                label6:;
                temp_18 = GpuKernels_TensorCore_Add(temp_22, temp_23);
                goto label5;
                label5:;
                temp_11 = temp_18;
                goto label4;
                label4:;
                sum_8 = temp_11;
                left_12 = GpuKernels_TensorCore_LoadA(b_1.Slice(i_10 * n_4 + column_7), n_4, 1, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                right_13 = GpuKernels_TensorCore_LoadB(a_0.Slice(row_6 * k_5 + i_10), k_5, 1, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                a_36 = left_12;
                b_37 = right_13;
                sum_38 = transposed_9;
                temp_14 = default;
                a_40 = a_36.Words_0;
                b_41 = b_37.Words_0;
                sum_42 = sum_38;
                temp_39 = default;
                temp_43 = sum_42;
                a_45 = a_40;
                b_46 = b_41;
                temp_44 = default;
                sum_47 = default(GpuKernels_Accumulator_System_Double_Mirror);
                row_48 = ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) / 4 * 4;
                column_49 = ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) % 4 * 8;
                part_50 = 0;
                label13:;
                if (!(part_50 < 4)) goto label15;
                frame->row_6 = row_6;
                frame->column_7 = column_7;
                frame->sum_8 = sum_8;
                frame->i_10 = i_10;
                frame->temp_43 = temp_43;
                frame->a_45 = a_45;
                frame->b_46 = b_46;
                frame->sum_47 = sum_47;
                frame->row_48 = row_48;
                frame->column_49 = column_49;
                frame->part_50 = part_50;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = a_45;
                scheduler.WaitForLanes(4, 3, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, row_48 + part_50, 32, 4294967295u);
                continue;
                resume4:;
                row_6 = frame->row_6;
                column_7 = frame->column_7;
                sum_8 = frame->sum_8;
                i_10 = frame->i_10;
                temp_43 = frame->temp_43;
                a_45 = frame->a_45;
                b_46 = frame->b_46;
                sum_47 = frame->sum_47;
                row_48 = frame->row_48;
                column_49 = frame->column_49;
                part_50 = frame->part_50;
                temp_51 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                left_52 = temp_51;
                frame->left_52 = left_52;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = b_46;
                scheduler.WaitForLanes(5, 4, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, column_49 + part_50, 32, 4294967295u);
                continue;
                resume5:;
                row_6 = frame->row_6;
                column_7 = frame->column_7;
                sum_8 = frame->sum_8;
                i_10 = frame->i_10;
                temp_43 = frame->temp_43;
                a_45 = frame->a_45;
                b_46 = frame->b_46;
                sum_47 = frame->sum_47;
                row_48 = frame->row_48;
                column_49 = frame->column_49;
                part_50 = frame->part_50;
                left_52 = frame->left_52;
                temp_53 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                even_54 = temp_53;
                frame->even_54 = even_54;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = b_46;
                scheduler.WaitForLanes(6, 5, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, column_49 + 4 + part_50, 32, 4294967295u);
                continue;
                resume6:;
                row_6 = frame->row_6;
                column_7 = frame->column_7;
                sum_8 = frame->sum_8;
                i_10 = frame->i_10;
                temp_43 = frame->temp_43;
                a_45 = frame->a_45;
                b_46 = frame->b_46;
                sum_47 = frame->sum_47;
                row_48 = frame->row_48;
                column_49 = frame->column_49;
                part_50 = frame->part_50;
                left_52 = frame->left_52;
                even_54 = frame->even_54;
                temp_55 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                odd_56 = temp_55;
                sum_47.X0_0 = sum_47.X0_0 + GpuKernels_TensorCore_Dot_double__Halves_(left_52.Word0_0, left_52.Word2_8, even_54.Word0_0, even_54.Word2_8);
                sum_47.X1_8 = sum_47.X1_8 + GpuKernels_TensorCore_Dot_double__Halves_(left_52.Word0_0, left_52.Word2_8, odd_56.Word0_0, odd_56.Word2_8);
                sum_47.X2_16 = sum_47.X2_16 + GpuKernels_TensorCore_Dot_double__Halves_(left_52.Word1_4, left_52.Word3_12, even_54.Word0_0, even_54.Word2_8);
                sum_47.X3_24 = sum_47.X3_24 + GpuKernels_TensorCore_Dot_double__Halves_(left_52.Word1_4, left_52.Word3_12, odd_56.Word0_0, odd_56.Word2_8);
                sum_47.X4_32 = sum_47.X4_32 + GpuKernels_TensorCore_Dot_double__Halves_(left_52.Word0_0, left_52.Word2_8, even_54.Word1_4, even_54.Word3_12);
                sum_47.X5_40 = sum_47.X5_40 + GpuKernels_TensorCore_Dot_double__Halves_(left_52.Word0_0, left_52.Word2_8, odd_56.Word1_4, odd_56.Word3_12);
                sum_47.X6_48 = sum_47.X6_48 + GpuKernels_TensorCore_Dot_double__Halves_(left_52.Word1_4, left_52.Word3_12, even_54.Word1_4, even_54.Word3_12);
                sum_47.X7_56 = sum_47.X7_56 + GpuKernels_TensorCore_Dot_double__Halves_(left_52.Word1_4, left_52.Word3_12, odd_56.Word1_4, odd_56.Word3_12);
                part_50 = part_50 + 1;
                goto label13;
                label15:;
                temp_44 = sum_47;
                goto label12;
                label12:;
                temp_39 = GpuKernels_TensorCore_Add(temp_43, temp_44);
                goto label11;
                label11:;
                temp_14 = temp_39;
                goto label10;
                label10:;
                transposed_9 = temp_14;
                i_10 = i_10 + 16;
                goto label1;
                label3:;
                GpuKernels_TensorCore_Store(transposed_9, c_2.Slice(row_6 * n_4 + column_7), n_4, 1, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                GpuKernels_TensorCore_Store__2(sum_8, rounded_3.Slice(row_6 * n_4 + column_7), n_4, 0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
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
    public int row_6;
    public int column_7;
    public GpuKernels_Accumulator_System_Single_Mirror sum_8;
    public GpuKernels_Accumulator_System_Single_Mirror transposed_9;
    public int i_10;
    public GpuKernels_Accumulator_System_Single_Mirror temp_22;
    public GpuKernels_CompilerServices_FragmentWordsMirror a_24;
    public GpuKernels_CompilerServices_FragmentWordsMirror b_25;
    public GpuKernels_Accumulator_System_Double_Mirror sum_26;
    public int row_27;
    public int column_28;
    public int part_29;
    public GpuKernels_CompilerServices_FragmentWordsMirror left_31;
    public GpuKernels_CompilerServices_FragmentWordsMirror even_33;
    public GpuKernels_Accumulator_System_Single_Mirror temp_43;
    public GpuKernels_CompilerServices_FragmentWordsMirror a_45;
    public GpuKernels_CompilerServices_FragmentWordsMirror b_46;
    public GpuKernels_Accumulator_System_Double_Mirror sum_47;
    public int row_48;
    public int column_49;
    public int part_50;
    public GpuKernels_CompilerServices_FragmentWordsMirror left_52;
    public GpuKernels_CompilerServices_FragmentWordsMirror even_54;
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
private static uint GpuKernels_TensorCore_LoadPair(global::System.ReadOnlySpan<ushort> x_0, int i_1, int step_2)
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
        temp_4.Word0_0 = GpuKernels_TensorCore_LoadPair(x_0, first_3, step_2);
        temp_4.Word1_4 = GpuKernels_TensorCore_LoadPair(x_0, first_3 + 8 * line_1, step_2);
        temp_4.Word2_8 = GpuKernels_TensorCore_LoadPair(x_0, first_3 + 8 * step_2, step_2);
        temp_4.Word3_12 = GpuKernels_TensorCore_LoadPair(x_0, first_3 + 8 * line_1 + 8 * step_2, step_2);
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
private static double GpuKernels_TensorCore_Halves_Value(uint word_0)
{
    unchecked
    {
        return (double)(float)global::System.BitConverter.UInt16BitsToHalf((ushort)word_0);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static double GpuKernels_TensorCore_Halves_Dot(GpuKernels_TensorCore_HalvesMirror this_0, uint a_1, uint b_2)
{
    unchecked
    {
        return GpuKernels_TensorCore_Halves_Value(a_1) * GpuKernels_TensorCore_Halves_Value(b_2) + GpuKernels_TensorCore_Halves_Value(a_1 >> 16) * GpuKernels_TensorCore_Halves_Value(b_2 >> 16);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static double GpuKernels_TensorCore_Dot_double__Halves_(uint a0_0, uint a1_1, uint b0_2, uint b1_3)
{
    unchecked
    {
        GpuKernels_TensorCore_HalvesMirror temp_4 = default(GpuKernels_TensorCore_HalvesMirror);
        double temp_6 = GpuKernels_TensorCore_Halves_Dot(temp_4, a0_0, b0_2);
        GpuKernels_TensorCore_HalvesMirror temp_5 = default(GpuKernels_TensorCore_HalvesMirror);
        return temp_6 + GpuKernels_TensorCore_Halves_Dot(temp_5, a1_1, b1_3);
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
private static void GpuKernels_TensorCore_StorePair(global::System.Span<float> x_0, int i_1, int step_2, float first_3, float second_4)
{
    unchecked
    {
        x_0[i_1] = first_3;
        x_0[i_1 + step_2] = second_4;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_TensorCore_Store(GpuKernels_Accumulator_System_Single_Mirror sum_0, global::System.Span<float> destination_1, int leadingDimension_2, int layout_3, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        int line_4 = GpuKernels_TensorCore_Line(leadingDimension_2, layout_3);
        int step_5 = GpuKernels_TensorCore_Step(leadingDimension_2, layout_3);
        int first_6 = GpuKernels_TensorCore_Row(0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * line_4 + GpuKernels_TensorCore_Column(0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * step_5;
        GpuKernels_TensorCore_StorePair(destination_1, first_6, step_5, sum_0.X0_0, sum_0.X1_4);
        GpuKernels_TensorCore_StorePair(destination_1, first_6 + 8 * line_4, step_5, sum_0.X2_8, sum_0.X3_12);
        GpuKernels_TensorCore_StorePair(destination_1, first_6 + 8 * step_5, step_5, sum_0.X4_16, sum_0.X5_20);
        GpuKernels_TensorCore_StorePair(destination_1, first_6 + 8 * line_4 + 8 * step_5, step_5, sum_0.X6_24, sum_0.X7_28);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_TensorCore_StorePair__2(global::System.Span<ushort> x_0, int i_1, int step_2, ushort first_3, ushort second_4)
{
    unchecked
    {
        x_0[i_1] = first_3;
        x_0[i_1 + step_2] = second_4;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_TensorCore_StoreBits(global::System.Span<ushort> destination_0, GpuKernels_Accumulator_System_UInt16_Mirror bits_1, int leadingDimension_2, int layout_3, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        int line_4 = GpuKernels_TensorCore_Line(leadingDimension_2, layout_3);
        int step_5 = GpuKernels_TensorCore_Step(leadingDimension_2, layout_3);
        int first_6 = GpuKernels_TensorCore_Row(0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * line_4 + GpuKernels_TensorCore_Column(0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * step_5;
        GpuKernels_TensorCore_StorePair__2(destination_0, first_6, step_5, bits_1.X0_0, bits_1.X1_2);
        GpuKernels_TensorCore_StorePair__2(destination_0, first_6 + 8 * line_4, step_5, bits_1.X2_4, bits_1.X3_6);
        GpuKernels_TensorCore_StorePair__2(destination_0, first_6 + 8 * step_5, step_5, bits_1.X4_8, bits_1.X5_10);
        GpuKernels_TensorCore_StorePair__2(destination_0, first_6 + 8 * line_4 + 8 * step_5, step_5, bits_1.X6_12, bits_1.X7_14);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_TensorCore_Store__2(GpuKernels_Accumulator_System_Single_Mirror sum_0, global::System.Span<global::System.Half> destination_1, int leadingDimension_2, int layout_3, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        GpuKernels_Accumulator_System_UInt16_Mirror temp_4 = default(GpuKernels_Accumulator_System_UInt16_Mirror);
        temp_4.X0_0 = global::System.BitConverter.HalfToUInt16Bits((global::System.Half)sum_0.X0_0);
        temp_4.X1_2 = global::System.BitConverter.HalfToUInt16Bits((global::System.Half)sum_0.X1_4);
        temp_4.X2_4 = global::System.BitConverter.HalfToUInt16Bits((global::System.Half)sum_0.X2_8);
        temp_4.X3_6 = global::System.BitConverter.HalfToUInt16Bits((global::System.Half)sum_0.X3_12);
        temp_4.X4_8 = global::System.BitConverter.HalfToUInt16Bits((global::System.Half)sum_0.X4_16);
        temp_4.X5_10 = global::System.BitConverter.HalfToUInt16Bits((global::System.Half)sum_0.X5_20);
        temp_4.X6_12 = global::System.BitConverter.HalfToUInt16Bits((global::System.Half)sum_0.X6_24);
        temp_4.X7_14 = global::System.BitConverter.HalfToUInt16Bits((global::System.Half)sum_0.X7_28);
        GpuKernels_Accumulator_System_UInt16_Mirror bits_5 = temp_4;
        GpuKernels_TensorCore_StoreBits(global::System.Runtime.InteropServices.MemoryMarshal.Cast<global::System.Half, ushort>(destination_1), bits_5, leadingDimension_2, layout_3, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
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
private struct GpuKernels_TensorCore_HalvesMirror
{
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Accumulator_System_UInt16_Mirror
{
    public ushort X0_0;
    public ushort X1_2;
    public ushort X2_4;
    public ushort X3_6;
    public ushort X4_8;
    public ushort X5_10;
    public ushort X6_12;
    public ushort X7_14;
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
        global::System.ReadOnlySpan<global::GpuKernels.BFloat16> a_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<global::GpuKernels.BFloat16> b_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<float> c_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        int k_3 = *(int*)arguments[6];
        global::System.Span<global::GpuKernels.BFloat16> tileA_4 = blocks.Arena.Allocate<global::GpuKernels.BFloat16>(768);
        global::System.Span<global::GpuKernels.BFloat16> tileB_5 = blocks.Arena.Allocate<global::GpuKernels.BFloat16>(1152);
        global::GpuKernels.CompilerServices.CpuThreads scheduler = new(in blocks, 1, "GpuKernels.Tests.Kernels.TensorCores.SharedProduct", Sites);
        Frame* frames = (Frame*)global::System.Runtime.CompilerServices.Unsafe.AsPointer(ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(blocks.Arena.Allocate<Frame>(scheduler.Capacity)));
        global::System.Span<GpuKernels_Accumulator_System_Single_Mirror> sums_6_memory = blocks.Arena.Allocate<GpuKernels_Accumulator_System_Single_Mirror>(checked(4 * scheduler.Capacity));
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
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out global::System.Span<GpuKernels_Accumulator_System_Single_Mirror> sums_6);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int row_7);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int column_8);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int i_9);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentA_GpuKernels_BFloat16_Mirror temp_12);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentA_GpuKernels_BFloat16_Mirror left_13);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentA_GpuKernels_BFloat16_Mirror temp_14);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentA_GpuKernels_BFloat16_Mirror turned_15);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentB_GpuKernels_BFloat16_Mirror temp_16);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentB_GpuKernels_BFloat16_Mirror other_17);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int j_18);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentB_GpuKernels_BFloat16_Mirror temp_19);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentB_GpuKernels_BFloat16_Mirror right_20);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror temp_21);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out global::System.Span<GpuKernels_Accumulator_System_Single_Mirror> temp_22);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_23);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror temp_24);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out global::System.Span<GpuKernels_Accumulator_System_Single_Mirror> temp_25);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentA_GpuKernels_BFloat16_Mirror a_26);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentB_GpuKernels_BFloat16_Mirror b_27);
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
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentA_GpuKernels_BFloat16_Mirror a_47);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentB_GpuKernels_BFloat16_Mirror b_48);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror sum_49);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror temp_50);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror a_51);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror b_52);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror sum_53);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror temp_54);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Double_Mirror temp_55);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror a_56);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror b_57);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Double_Mirror sum_58);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int row_59);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int column_60);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int part_61);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_62);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror left_63);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_64);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror even_65);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_66);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror odd_67);
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
                }
                sums_6 = sums_6_memory.Slice(thread * (sums_6_memory.Length / scheduler.Capacity), sums_6_memory.Length / scheduler.Capacity);
                sums_6.Clear();
                row_7 = ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX >> 5) / 2 * 16;
                column_8 = ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX >> 5) % 2 * 32;
                i_9 = 0;
                label1:;
                if (!(i_9 < k_3)) goto label3;
                for (int t_10 = threadIdxX; t_10 < 512; t_10 = t_10 + blockDimX)
                {
                    tileA_4[t_10 / 16 * 24 + t_10 % 16] = a_0[t_10 / 16 * k_3 + i_9 + t_10 % 16];
                }
                for (int t_11 = threadIdxX; t_11 < 1024; t_11 = t_11 + blockDimX)
                {
                    tileB_5[t_11 / 64 * 72 + t_11 % 64] = b_1[(i_9 + t_11 / 64) * 64 + t_11 % 64];
                }
                frame->sums_6_pointers = global::System.Runtime.CompilerServices.Unsafe.AsPointer(
                    ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(sums_6));
                frame->sums_6_lengths = sums_6.Length;
                frame->row_7 = row_7;
                frame->column_8 = column_8;
                frame->i_9 = i_9;
                scheduler.WaitForBlock(1, 0);
                continue;
                resume1:;
                sums_6 = new(frame->sums_6_pointers, frame->sums_6_lengths);
                row_7 = frame->row_7;
                column_8 = frame->column_8;
                i_9 = frame->i_9;
                temp_12 = GpuKernels_TensorCore_LoadSharedA(tileA_4.Slice(row_7 * 24), 24, 0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                left_13 = temp_12;
                temp_14 = GpuKernels_TensorCore_LoadSharedA(tileB_5.Slice(column_8), 72, 1, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                turned_15 = temp_14;
                temp_16 = GpuKernels_TensorCore_LoadSharedB(tileA_4.Slice(row_7 * 24), 24, 1, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                other_17 = temp_16;
                j_18 = 0;
                label4:;
                if (!(j_18 < 2)) goto label6;
                temp_19 = GpuKernels_TensorCore_LoadSharedB(tileB_5.Slice(column_8 + j_18 * 16), 72, 0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                right_20 = temp_19;
                temp_22 = sums_6;
                temp_23 = j_18;
                a_26 = left_13;
                b_27 = right_20;
                sum_28 = sums_6[j_18];
                temp_21 = default;
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
                label10:;
                if (!(part_40 < 4)) goto label12;
                frame->left_13 = left_13;
                frame->turned_15 = turned_15;
                frame->other_17 = other_17;
                frame->j_18 = j_18;
                frame->temp_22_pointers = global::System.Runtime.CompilerServices.Unsafe.AsPointer(
                    ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(temp_22));
                frame->temp_22_lengths = temp_22.Length;
                frame->temp_23 = temp_23;
                frame->temp_33 = temp_33;
                frame->a_35 = a_35;
                frame->b_36 = b_36;
                frame->sum_37 = sum_37;
                frame->row_38 = row_38;
                frame->column_39 = column_39;
                frame->part_40 = part_40;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = a_35;
                scheduler.WaitForLanes(2, 1, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, row_38 + part_40, 32, 4294967295u);
                continue;
                resume2:;
                sums_6 = new(frame->sums_6_pointers, frame->sums_6_lengths);
                row_7 = frame->row_7;
                column_8 = frame->column_8;
                i_9 = frame->i_9;
                left_13 = frame->left_13;
                turned_15 = frame->turned_15;
                other_17 = frame->other_17;
                j_18 = frame->j_18;
                temp_22 = new(frame->temp_22_pointers, frame->temp_22_lengths);
                temp_23 = frame->temp_23;
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
                scheduler.WaitForLanes(3, 2, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, column_39 + part_40, 32, 4294967295u);
                continue;
                resume3:;
                sums_6 = new(frame->sums_6_pointers, frame->sums_6_lengths);
                row_7 = frame->row_7;
                column_8 = frame->column_8;
                i_9 = frame->i_9;
                left_13 = frame->left_13;
                turned_15 = frame->turned_15;
                other_17 = frame->other_17;
                j_18 = frame->j_18;
                temp_22 = new(frame->temp_22_pointers, frame->temp_22_lengths);
                temp_23 = frame->temp_23;
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
                scheduler.WaitForLanes(4, 3, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, column_39 + 4 + part_40, 32, 4294967295u);
                continue;
                resume4:;
                sums_6 = new(frame->sums_6_pointers, frame->sums_6_lengths);
                row_7 = frame->row_7;
                column_8 = frame->column_8;
                i_9 = frame->i_9;
                left_13 = frame->left_13;
                turned_15 = frame->turned_15;
                other_17 = frame->other_17;
                j_18 = frame->j_18;
                temp_22 = new(frame->temp_22_pointers, frame->temp_22_lengths);
                temp_23 = frame->temp_23;
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
                sum_37.X0_0 = sum_37.X0_0 + GpuKernels_TensorCore_Dot_double__BFloat16s_(left_42.Word0_0, left_42.Word2_8, even_44.Word0_0, even_44.Word2_8);
                sum_37.X1_8 = sum_37.X1_8 + GpuKernels_TensorCore_Dot_double__BFloat16s_(left_42.Word0_0, left_42.Word2_8, odd_46.Word0_0, odd_46.Word2_8);
                sum_37.X2_16 = sum_37.X2_16 + GpuKernels_TensorCore_Dot_double__BFloat16s_(left_42.Word1_4, left_42.Word3_12, even_44.Word0_0, even_44.Word2_8);
                sum_37.X3_24 = sum_37.X3_24 + GpuKernels_TensorCore_Dot_double__BFloat16s_(left_42.Word1_4, left_42.Word3_12, odd_46.Word0_0, odd_46.Word2_8);
                sum_37.X4_32 = sum_37.X4_32 + GpuKernels_TensorCore_Dot_double__BFloat16s_(left_42.Word0_0, left_42.Word2_8, even_44.Word1_4, even_44.Word3_12);
                sum_37.X5_40 = sum_37.X5_40 + GpuKernels_TensorCore_Dot_double__BFloat16s_(left_42.Word0_0, left_42.Word2_8, odd_46.Word1_4, odd_46.Word3_12);
                sum_37.X6_48 = sum_37.X6_48 + GpuKernels_TensorCore_Dot_double__BFloat16s_(left_42.Word1_4, left_42.Word3_12, even_44.Word1_4, even_44.Word3_12);
                sum_37.X7_56 = sum_37.X7_56 + GpuKernels_TensorCore_Dot_double__BFloat16s_(left_42.Word1_4, left_42.Word3_12, odd_46.Word1_4, odd_46.Word3_12);
                part_40 = part_40 + 1;
                goto label10;
                label12:;
                temp_34 = sum_37;
                goto label9;
                label9:;
                temp_29 = GpuKernels_TensorCore_Add(temp_33, temp_34);
                goto label8;
                label8:;
                temp_21 = temp_29;
                goto label7;
                label7:;
                temp_22[temp_23] = temp_21;
                j_18 = j_18 + 1;
                goto label4;
                label6:;
                temp_25 = sums_6;
                a_47 = turned_15;
                b_48 = other_17;
                sum_49 = sums_6[2];
                temp_24 = default;
                a_51 = a_47.Words_0;
                b_52 = b_48.Words_0;
                sum_53 = sum_49;
                temp_50 = default;
                temp_54 = sum_53;
                a_56 = a_51;
                b_57 = b_52;
                temp_55 = default;
                sum_58 = default(GpuKernels_Accumulator_System_Double_Mirror);
                row_59 = ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) / 4 * 4;
                column_60 = ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) % 4 * 8;
                part_61 = 0;
                label16:;
                if (!(part_61 < 4)) goto label18;
                frame->temp_25_pointers = global::System.Runtime.CompilerServices.Unsafe.AsPointer(
                    ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(temp_25));
                frame->temp_25_lengths = temp_25.Length;
                frame->temp_54 = temp_54;
                frame->a_56 = a_56;
                frame->b_57 = b_57;
                frame->sum_58 = sum_58;
                frame->row_59 = row_59;
                frame->column_60 = column_60;
                frame->part_61 = part_61;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = a_56;
                scheduler.WaitForLanes(5, 4, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, row_59 + part_61, 32, 4294967295u);
                continue;
                resume5:;
                sums_6 = new(frame->sums_6_pointers, frame->sums_6_lengths);
                row_7 = frame->row_7;
                column_8 = frame->column_8;
                i_9 = frame->i_9;
                temp_25 = new(frame->temp_25_pointers, frame->temp_25_lengths);
                temp_54 = frame->temp_54;
                a_56 = frame->a_56;
                b_57 = frame->b_57;
                sum_58 = frame->sum_58;
                row_59 = frame->row_59;
                column_60 = frame->column_60;
                part_61 = frame->part_61;
                temp_62 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                left_63 = temp_62;
                frame->left_63 = left_63;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = b_57;
                scheduler.WaitForLanes(6, 5, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, column_60 + part_61, 32, 4294967295u);
                continue;
                resume6:;
                sums_6 = new(frame->sums_6_pointers, frame->sums_6_lengths);
                row_7 = frame->row_7;
                column_8 = frame->column_8;
                i_9 = frame->i_9;
                temp_25 = new(frame->temp_25_pointers, frame->temp_25_lengths);
                temp_54 = frame->temp_54;
                a_56 = frame->a_56;
                b_57 = frame->b_57;
                sum_58 = frame->sum_58;
                row_59 = frame->row_59;
                column_60 = frame->column_60;
                part_61 = frame->part_61;
                left_63 = frame->left_63;
                temp_64 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                even_65 = temp_64;
                frame->even_65 = even_65;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = b_57;
                scheduler.WaitForLanes(7, 6, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, column_60 + 4 + part_61, 32, 4294967295u);
                continue;
                resume7:;
                sums_6 = new(frame->sums_6_pointers, frame->sums_6_lengths);
                row_7 = frame->row_7;
                column_8 = frame->column_8;
                i_9 = frame->i_9;
                temp_25 = new(frame->temp_25_pointers, frame->temp_25_lengths);
                temp_54 = frame->temp_54;
                a_56 = frame->a_56;
                b_57 = frame->b_57;
                sum_58 = frame->sum_58;
                row_59 = frame->row_59;
                column_60 = frame->column_60;
                part_61 = frame->part_61;
                left_63 = frame->left_63;
                even_65 = frame->even_65;
                temp_66 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                odd_67 = temp_66;
                sum_58.X0_0 = sum_58.X0_0 + GpuKernels_TensorCore_Dot_double__BFloat16s_(left_63.Word0_0, left_63.Word2_8, even_65.Word0_0, even_65.Word2_8);
                sum_58.X1_8 = sum_58.X1_8 + GpuKernels_TensorCore_Dot_double__BFloat16s_(left_63.Word0_0, left_63.Word2_8, odd_67.Word0_0, odd_67.Word2_8);
                sum_58.X2_16 = sum_58.X2_16 + GpuKernels_TensorCore_Dot_double__BFloat16s_(left_63.Word1_4, left_63.Word3_12, even_65.Word0_0, even_65.Word2_8);
                sum_58.X3_24 = sum_58.X3_24 + GpuKernels_TensorCore_Dot_double__BFloat16s_(left_63.Word1_4, left_63.Word3_12, odd_67.Word0_0, odd_67.Word2_8);
                sum_58.X4_32 = sum_58.X4_32 + GpuKernels_TensorCore_Dot_double__BFloat16s_(left_63.Word0_0, left_63.Word2_8, even_65.Word1_4, even_65.Word3_12);
                sum_58.X5_40 = sum_58.X5_40 + GpuKernels_TensorCore_Dot_double__BFloat16s_(left_63.Word0_0, left_63.Word2_8, odd_67.Word1_4, odd_67.Word3_12);
                sum_58.X6_48 = sum_58.X6_48 + GpuKernels_TensorCore_Dot_double__BFloat16s_(left_63.Word1_4, left_63.Word3_12, even_65.Word1_4, even_65.Word3_12);
                sum_58.X7_56 = sum_58.X7_56 + GpuKernels_TensorCore_Dot_double__BFloat16s_(left_63.Word1_4, left_63.Word3_12, odd_67.Word1_4, odd_67.Word3_12);
                part_61 = part_61 + 1;
                goto label16;
                label18:;
                temp_55 = sum_58;
                goto label15;
                label15:;
                temp_50 = GpuKernels_TensorCore_Add(temp_54, temp_55);
                goto label14;
                label14:;
                temp_24 = temp_50;
                goto label13;
                label13:;
                temp_25[2] = temp_24;
                scheduler.WaitForBlock(8, 7);
                continue;
                resume8:;
                sums_6 = new(frame->sums_6_pointers, frame->sums_6_lengths);
                row_7 = frame->row_7;
                column_8 = frame->column_8;
                i_9 = frame->i_9;
                i_9 = i_9 + 16;
                goto label1;
                label3:;
                GpuKernels_TensorCore_Store(sums_6[0], c_2.Slice(row_7 * 64 + column_8), 64, 0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                GpuKernels_TensorCore_Store(sums_6[1], c_2.Slice(row_7 * 64 + column_8 + 16), 64, 0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                GpuKernels_TensorCore_Store(sums_6[2], c_2.Slice(2048 + row_7 * 64 + column_8), 64, 1, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
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
    public void* sums_6_pointers; public int sums_6_lengths;
    public int row_7;
    public int column_8;
    public int i_9;
    public GpuKernels_FragmentA_GpuKernels_BFloat16_Mirror left_13;
    public GpuKernels_FragmentA_GpuKernels_BFloat16_Mirror turned_15;
    public GpuKernels_FragmentB_GpuKernels_BFloat16_Mirror other_17;
    public int j_18;
    public void* temp_22_pointers; public int temp_22_lengths;
    public int temp_23;
    public void* temp_25_pointers; public int temp_25_lengths;
    public GpuKernels_Accumulator_System_Single_Mirror temp_33;
    public GpuKernels_CompilerServices_FragmentWordsMirror a_35;
    public GpuKernels_CompilerServices_FragmentWordsMirror b_36;
    public GpuKernels_Accumulator_System_Double_Mirror sum_37;
    public int row_38;
    public int column_39;
    public int part_40;
    public GpuKernels_CompilerServices_FragmentWordsMirror left_42;
    public GpuKernels_CompilerServices_FragmentWordsMirror even_44;
    public GpuKernels_Accumulator_System_Single_Mirror temp_54;
    public GpuKernels_CompilerServices_FragmentWordsMirror a_56;
    public GpuKernels_CompilerServices_FragmentWordsMirror b_57;
    public GpuKernels_Accumulator_System_Double_Mirror sum_58;
    public int row_59;
    public int column_60;
    public int part_61;
    public GpuKernels_CompilerServices_FragmentWordsMirror left_63;
    public GpuKernels_CompilerServices_FragmentWordsMirror even_65;
}

private static readonly string[] Sites =
{
    "Block.Sync number 1",
    "Warp.Shuffle number 1",
    "Warp.Shuffle number 2",
    "Warp.Shuffle number 3",
    "Warp.Shuffle number 4",
    "Warp.Shuffle number 5",
    "Warp.Shuffle number 6",
    "Block.Sync number 2",
};

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static uint GpuKernels_TensorCore_LoadPair(global::System.ReadOnlySpan<ushort> x_0, int i_1, int step_2)
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
        temp_4.Word0_0 = GpuKernels_TensorCore_LoadPair(x_0, first_3, step_2);
        temp_4.Word1_4 = GpuKernels_TensorCore_LoadPair(x_0, first_3 + 8 * line_1, step_2);
        temp_4.Word2_8 = GpuKernels_TensorCore_LoadPair(x_0, first_3 + 8 * step_2, step_2);
        temp_4.Word3_12 = GpuKernels_TensorCore_LoadPair(x_0, first_3 + 8 * line_1 + 8 * step_2, step_2);
        return temp_4;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_CompilerServices_FragmentWordsMirror GpuKernels_TensorCore_LoadMatrix(global::System.ReadOnlySpan<ushort> source_0, int leadingDimension_1, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        return GpuKernels_TensorCore_LoadLines(source_0, leadingDimension_1, 1, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_CompilerServices_FragmentWordsMirror GpuKernels_TensorCore_LoadTransposed(global::System.ReadOnlySpan<ushort> source_0, int leadingDimension_1, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        return GpuKernels_TensorCore_LoadLines(source_0, 1, leadingDimension_1, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_CompilerServices_FragmentWordsMirror GpuKernels_TensorCore_LoadShared(global::System.ReadOnlySpan<ushort> source_0, int leadingDimension_1, bool isAlongLines_2, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        GpuKernels_CompilerServices_FragmentWordsMirror temp_5 = default;
        if (isAlongLines_2)
        {
            GpuKernels_CompilerServices_FragmentWordsMirror temp_3 = GpuKernels_TensorCore_LoadMatrix(source_0, leadingDimension_1, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
            temp_5 = temp_3;
        }
        else
        {
            GpuKernels_CompilerServices_FragmentWordsMirror temp_4 = GpuKernels_TensorCore_LoadTransposed(source_0, leadingDimension_1, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
            temp_5 = temp_4;
        }
        return temp_5;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_FragmentA_GpuKernels_BFloat16_Mirror GpuKernels_TensorCore_LoadSharedA(global::System.ReadOnlySpan<global::GpuKernels.BFloat16> source_0, int leadingDimension_1, int layout_2, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        GpuKernels_FragmentA_GpuKernels_BFloat16_Mirror temp_3 = default(GpuKernels_FragmentA_GpuKernels_BFloat16_Mirror);
        GpuKernels_CompilerServices_FragmentWordsMirror temp_4 = GpuKernels_TensorCore_LoadShared(global::System.Runtime.InteropServices.MemoryMarshal.Cast<global::GpuKernels.BFloat16, ushort>(source_0), leadingDimension_1, (layout_2 == 0), threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
        temp_3.Words_0 = temp_4;
        return temp_3;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_FragmentB_GpuKernels_BFloat16_Mirror GpuKernels_TensorCore_LoadSharedB(global::System.ReadOnlySpan<global::GpuKernels.BFloat16> source_0, int leadingDimension_1, int layout_2, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        GpuKernels_FragmentB_GpuKernels_BFloat16_Mirror temp_3 = default(GpuKernels_FragmentB_GpuKernels_BFloat16_Mirror);
        GpuKernels_CompilerServices_FragmentWordsMirror temp_4 = GpuKernels_TensorCore_LoadShared(global::System.Runtime.InteropServices.MemoryMarshal.Cast<global::GpuKernels.BFloat16, ushort>(source_0), leadingDimension_1, (layout_2 == 1), threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
        temp_3.Words_0 = temp_4;
        return temp_3;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static double GpuKernels_TensorCore_BFloat16s_Value(uint bits_0)
{
    unchecked
    {
        return (double)global::System.BitConverter.UInt32BitsToSingle(bits_0);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static double GpuKernels_TensorCore_BFloat16s_Dot(GpuKernels_TensorCore_BFloat16sMirror this_0, uint a_1, uint b_2)
{
    unchecked
    {
        return GpuKernels_TensorCore_BFloat16s_Value(a_1 << 16) * GpuKernels_TensorCore_BFloat16s_Value(b_2 << 16) + GpuKernels_TensorCore_BFloat16s_Value(a_1 & 4294901760u) * GpuKernels_TensorCore_BFloat16s_Value(b_2 & 4294901760u);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static double GpuKernels_TensorCore_Dot_double__BFloat16s_(uint a0_0, uint a1_1, uint b0_2, uint b1_3)
{
    unchecked
    {
        GpuKernels_TensorCore_BFloat16sMirror temp_4 = default(GpuKernels_TensorCore_BFloat16sMirror);
        double temp_6 = GpuKernels_TensorCore_BFloat16s_Dot(temp_4, a0_0, b0_2);
        GpuKernels_TensorCore_BFloat16sMirror temp_5 = default(GpuKernels_TensorCore_BFloat16sMirror);
        return temp_6 + GpuKernels_TensorCore_BFloat16s_Dot(temp_5, a1_1, b1_3);
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
private static void GpuKernels_TensorCore_StorePair(global::System.Span<float> x_0, int i_1, int step_2, float first_3, float second_4)
{
    unchecked
    {
        x_0[i_1] = first_3;
        x_0[i_1 + step_2] = second_4;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_TensorCore_Store(GpuKernels_Accumulator_System_Single_Mirror sum_0, global::System.Span<float> destination_1, int leadingDimension_2, int layout_3, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        int line_4 = GpuKernels_TensorCore_Line(leadingDimension_2, layout_3);
        int step_5 = GpuKernels_TensorCore_Step(leadingDimension_2, layout_3);
        int first_6 = GpuKernels_TensorCore_Row(0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * line_4 + GpuKernels_TensorCore_Column(0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * step_5;
        GpuKernels_TensorCore_StorePair(destination_1, first_6, step_5, sum_0.X0_0, sum_0.X1_4);
        GpuKernels_TensorCore_StorePair(destination_1, first_6 + 8 * line_4, step_5, sum_0.X2_8, sum_0.X3_12);
        GpuKernels_TensorCore_StorePair(destination_1, first_6 + 8 * step_5, step_5, sum_0.X4_16, sum_0.X5_20);
        GpuKernels_TensorCore_StorePair(destination_1, first_6 + 8 * line_4 + 8 * step_5, step_5, sum_0.X6_24, sum_0.X7_28);
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
private struct GpuKernels_FragmentA_GpuKernels_BFloat16_Mirror
{
    public GpuKernels_CompilerServices_FragmentWordsMirror Words_0;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_FragmentB_GpuKernels_BFloat16_Mirror
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
private struct GpuKernels_TensorCore_BFloat16sMirror
{
}
