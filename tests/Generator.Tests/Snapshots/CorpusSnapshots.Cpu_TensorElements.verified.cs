[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
[global::System.Runtime.CompilerServices.SkipLocalsInit]
private static void Run(void** arguments, in global::GpuKernels.CompilerServices.CpuBlocks blocks)
{
    unchecked
    {
        int blockDimX = blocks.Block.X;
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        global::System.ReadOnlySpan<float> a_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<float> b_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<float> c_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<float> shared_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        int k_4 = *(int*)arguments[8];
        global::System.Span<float> tileA_5 = blocks.Arena.Allocate<float>(192);
        global::System.Span<float> tileB_6 = blocks.Arena.Allocate<float>(192);
        global::GpuKernels.CompilerServices.CpuThreads scheduler = new(in blocks, 1, "GpuKernels.Tests.Kernels.TensorElements.Singles", Sites);
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
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror sum_7);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror fromShared_8);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror byRows_9);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int i_10);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror temp_11);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentA_System_Single_Mirror temp_13);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentA_System_Single_Mirror left_14);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentB_System_Single_Mirror temp_15);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentA_System_Single_Mirror temp_16);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror temp_17);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentA_System_Single_Mirror temp_18);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror temp_19);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentA_System_Single_Mirror a_20);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentB_System_Single_Mirror b_21);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror sum_22);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror temp_23);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror a_24);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror b_25);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror sum_26);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror temp_27);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Double_Mirror temp_28);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror a_29);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror b_30);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Double_Mirror sum_31);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int row_32);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int column_33);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int part_34);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_35);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror left_36);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_37);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror even_38);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_39);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror odd_40);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentA_System_Single_Mirror a_41);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentB_System_Single_Mirror b_42);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror sum_43);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror temp_44);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror a_45);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror b_46);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror sum_47);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror temp_48);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Double_Mirror temp_49);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror a_50);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror b_51);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Double_Mirror sum_52);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int row_53);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int column_54);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int part_55);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_56);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror left_57);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_58);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror even_59);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_60);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror odd_61);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentA_System_Single_Mirror a_62);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentB_System_Single_Mirror b_63);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror sum_64);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror temp_65);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror a_66);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror b_67);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror sum_68);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Single_Mirror temp_69);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Double_Mirror temp_70);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror a_71);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror b_72);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Double_Mirror sum_73);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int row_74);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int column_75);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int part_76);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_77);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror left_78);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_79);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror even_80);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_81);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror odd_82);
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
                }
                sum_7 = GpuKernels_TensorCore_LoadAccumulator(c_2, 16, 0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                fromShared_8 = GpuKernels_TensorCore_LoadAccumulator(c_2, 16, 1, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                byRows_9 = default(GpuKernels_Accumulator_System_Single_Mirror);
                i_10 = 0;
                label1:;
                if (!(i_10 < k_4)) goto label3;
                a_20 = GpuKernels_TensorCore_LoadA(a_0.Slice(i_10), k_4, 0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                b_21 = GpuKernels_TensorCore_LoadB(b_1.Slice(i_10 * 16), 16, 0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                sum_22 = sum_7;
                temp_11 = default;
                a_24 = a_20.Words_0;
                b_25 = b_21.Words_0;
                sum_26 = sum_22;
                temp_23 = default;
                temp_27 = sum_26;
                a_29 = a_24;
                b_30 = b_25;
                temp_28 = default;
                sum_31 = default(GpuKernels_Accumulator_System_Double_Mirror);
                row_32 = ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) / 4 * 4;
                column_33 = ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) % 4 * 8;
                part_34 = 0;
                label7:;
                if (!(part_34 < 4)) goto label9;
                frame->fromShared_8 = fromShared_8;
                frame->byRows_9 = byRows_9;
                frame->i_10 = i_10;
                frame->temp_27 = temp_27;
                frame->a_29 = a_29;
                frame->b_30 = b_30;
                frame->sum_31 = sum_31;
                frame->row_32 = row_32;
                frame->column_33 = column_33;
                frame->part_34 = part_34;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = a_29;
                scheduler.WaitForLanes(1, 0, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, row_32 + part_34, 32, 4294967295u);
                continue;
                resume1:;
                fromShared_8 = frame->fromShared_8;
                byRows_9 = frame->byRows_9;
                i_10 = frame->i_10;
                temp_27 = frame->temp_27;
                a_29 = frame->a_29;
                b_30 = frame->b_30;
                sum_31 = frame->sum_31;
                row_32 = frame->row_32;
                column_33 = frame->column_33;
                part_34 = frame->part_34;
                temp_35 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                left_36 = temp_35;
                frame->left_36 = left_36;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = b_30;
                scheduler.WaitForLanes(2, 1, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, column_33 + part_34, 32, 4294967295u);
                continue;
                resume2:;
                fromShared_8 = frame->fromShared_8;
                byRows_9 = frame->byRows_9;
                i_10 = frame->i_10;
                temp_27 = frame->temp_27;
                a_29 = frame->a_29;
                b_30 = frame->b_30;
                sum_31 = frame->sum_31;
                row_32 = frame->row_32;
                column_33 = frame->column_33;
                part_34 = frame->part_34;
                left_36 = frame->left_36;
                temp_37 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                even_38 = temp_37;
                frame->even_38 = even_38;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = b_30;
                scheduler.WaitForLanes(3, 2, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, column_33 + 4 + part_34, 32, 4294967295u);
                continue;
                resume3:;
                fromShared_8 = frame->fromShared_8;
                byRows_9 = frame->byRows_9;
                i_10 = frame->i_10;
                temp_27 = frame->temp_27;
                a_29 = frame->a_29;
                b_30 = frame->b_30;
                sum_31 = frame->sum_31;
                row_32 = frame->row_32;
                column_33 = frame->column_33;
                part_34 = frame->part_34;
                left_36 = frame->left_36;
                even_38 = frame->even_38;
                temp_39 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                odd_40 = temp_39;
                sum_31.X0_0 = sum_31.X0_0 + GpuKernels_TensorCore_Dot_double__OneSingle_(left_36.Word0_0, left_36.Word2_8, even_38.Word0_0, even_38.Word2_8);
                sum_31.X1_8 = sum_31.X1_8 + GpuKernels_TensorCore_Dot_double__OneSingle_(left_36.Word0_0, left_36.Word2_8, odd_40.Word0_0, odd_40.Word2_8);
                sum_31.X2_16 = sum_31.X2_16 + GpuKernels_TensorCore_Dot_double__OneSingle_(left_36.Word1_4, left_36.Word3_12, even_38.Word0_0, even_38.Word2_8);
                sum_31.X3_24 = sum_31.X3_24 + GpuKernels_TensorCore_Dot_double__OneSingle_(left_36.Word1_4, left_36.Word3_12, odd_40.Word0_0, odd_40.Word2_8);
                sum_31.X4_32 = sum_31.X4_32 + GpuKernels_TensorCore_Dot_double__OneSingle_(left_36.Word0_0, left_36.Word2_8, even_38.Word1_4, even_38.Word3_12);
                sum_31.X5_40 = sum_31.X5_40 + GpuKernels_TensorCore_Dot_double__OneSingle_(left_36.Word0_0, left_36.Word2_8, odd_40.Word1_4, odd_40.Word3_12);
                sum_31.X6_48 = sum_31.X6_48 + GpuKernels_TensorCore_Dot_double__OneSingle_(left_36.Word1_4, left_36.Word3_12, even_38.Word1_4, even_38.Word3_12);
                sum_31.X7_56 = sum_31.X7_56 + GpuKernels_TensorCore_Dot_double__OneSingle_(left_36.Word1_4, left_36.Word3_12, odd_40.Word1_4, odd_40.Word3_12);
                part_34 = part_34 + 1;
                goto label7;
                label9:;
                temp_28 = sum_31;
                goto label6;
                label6:;
                temp_23 = GpuKernels_TensorCore_Add(temp_27, temp_28);
                goto label5;
                label5:;
                temp_11 = temp_23;
                goto label4;
                label4:;
                sum_7 = temp_11;
                for (int t_12 = threadIdxX; t_12 < 128; t_12 = t_12 + 32)
                {
                    tileA_5[t_12 / 8 * 12 + t_12 % 8] = a_0[t_12 / 8 * k_4 + i_10 + t_12 % 8];
                    tileB_6[t_12 % 16 * 12 + t_12 / 16] = b_1[(i_10 + t_12 / 16) * 16 + t_12 % 16];
                }
                frame->sum_7 = sum_7;
                frame->fromShared_8 = fromShared_8;
                frame->byRows_9 = byRows_9;
                frame->i_10 = i_10;
                scheduler.WaitForBlock(4, 3);
                continue;
                resume4:;
                sum_7 = frame->sum_7;
                fromShared_8 = frame->fromShared_8;
                byRows_9 = frame->byRows_9;
                i_10 = frame->i_10;
                temp_13 = GpuKernels_TensorCore_LoadSharedA(tileA_5, 12, 0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                left_14 = temp_13;
                temp_16 = left_14;
                temp_15 = GpuKernels_TensorCore_LoadSharedB(tileB_6, 12, 1, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                a_41 = temp_16;
                b_42 = temp_15;
                sum_43 = fromShared_8;
                temp_17 = default;
                a_45 = a_41.Words_0;
                b_46 = b_42.Words_0;
                sum_47 = sum_43;
                temp_44 = default;
                temp_48 = sum_47;
                a_50 = a_45;
                b_51 = b_46;
                temp_49 = default;
                sum_52 = default(GpuKernels_Accumulator_System_Double_Mirror);
                row_53 = ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) / 4 * 4;
                column_54 = ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) % 4 * 8;
                part_55 = 0;
                label13:;
                if (!(part_55 < 4)) goto label15;
                frame->temp_48 = temp_48;
                frame->a_50 = a_50;
                frame->b_51 = b_51;
                frame->sum_52 = sum_52;
                frame->row_53 = row_53;
                frame->column_54 = column_54;
                frame->part_55 = part_55;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = a_50;
                scheduler.WaitForLanes(5, 4, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, row_53 + part_55, 32, 4294967295u);
                continue;
                resume5:;
                sum_7 = frame->sum_7;
                byRows_9 = frame->byRows_9;
                i_10 = frame->i_10;
                temp_48 = frame->temp_48;
                a_50 = frame->a_50;
                b_51 = frame->b_51;
                sum_52 = frame->sum_52;
                row_53 = frame->row_53;
                column_54 = frame->column_54;
                part_55 = frame->part_55;
                temp_56 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                left_57 = temp_56;
                frame->left_57 = left_57;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = b_51;
                scheduler.WaitForLanes(6, 5, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, column_54 + part_55, 32, 4294967295u);
                continue;
                resume6:;
                sum_7 = frame->sum_7;
                byRows_9 = frame->byRows_9;
                i_10 = frame->i_10;
                temp_48 = frame->temp_48;
                a_50 = frame->a_50;
                b_51 = frame->b_51;
                sum_52 = frame->sum_52;
                row_53 = frame->row_53;
                column_54 = frame->column_54;
                part_55 = frame->part_55;
                left_57 = frame->left_57;
                temp_58 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                even_59 = temp_58;
                frame->even_59 = even_59;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = b_51;
                scheduler.WaitForLanes(7, 6, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, column_54 + 4 + part_55, 32, 4294967295u);
                continue;
                resume7:;
                sum_7 = frame->sum_7;
                byRows_9 = frame->byRows_9;
                i_10 = frame->i_10;
                temp_48 = frame->temp_48;
                a_50 = frame->a_50;
                b_51 = frame->b_51;
                sum_52 = frame->sum_52;
                row_53 = frame->row_53;
                column_54 = frame->column_54;
                part_55 = frame->part_55;
                left_57 = frame->left_57;
                even_59 = frame->even_59;
                temp_60 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                odd_61 = temp_60;
                sum_52.X0_0 = sum_52.X0_0 + GpuKernels_TensorCore_Dot_double__OneSingle_(left_57.Word0_0, left_57.Word2_8, even_59.Word0_0, even_59.Word2_8);
                sum_52.X1_8 = sum_52.X1_8 + GpuKernels_TensorCore_Dot_double__OneSingle_(left_57.Word0_0, left_57.Word2_8, odd_61.Word0_0, odd_61.Word2_8);
                sum_52.X2_16 = sum_52.X2_16 + GpuKernels_TensorCore_Dot_double__OneSingle_(left_57.Word1_4, left_57.Word3_12, even_59.Word0_0, even_59.Word2_8);
                sum_52.X3_24 = sum_52.X3_24 + GpuKernels_TensorCore_Dot_double__OneSingle_(left_57.Word1_4, left_57.Word3_12, odd_61.Word0_0, odd_61.Word2_8);
                sum_52.X4_32 = sum_52.X4_32 + GpuKernels_TensorCore_Dot_double__OneSingle_(left_57.Word0_0, left_57.Word2_8, even_59.Word1_4, even_59.Word3_12);
                sum_52.X5_40 = sum_52.X5_40 + GpuKernels_TensorCore_Dot_double__OneSingle_(left_57.Word0_0, left_57.Word2_8, odd_61.Word1_4, odd_61.Word3_12);
                sum_52.X6_48 = sum_52.X6_48 + GpuKernels_TensorCore_Dot_double__OneSingle_(left_57.Word1_4, left_57.Word3_12, even_59.Word1_4, even_59.Word3_12);
                sum_52.X7_56 = sum_52.X7_56 + GpuKernels_TensorCore_Dot_double__OneSingle_(left_57.Word1_4, left_57.Word3_12, odd_61.Word1_4, odd_61.Word3_12);
                part_55 = part_55 + 1;
                goto label13;
                label15:;
                temp_49 = sum_52;
                goto label12;
                label12:;
                temp_44 = GpuKernels_TensorCore_Add(temp_48, temp_49);
                goto label11;
                label11:;
                temp_17 = temp_44;
                goto label10;
                label10:;
                fromShared_8 = temp_17;
                temp_18 = GpuKernels_TensorCore_LoadSharedA(tileB_6, 12, 0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                a_62 = temp_18;
                b_63 = GpuKernels_TensorCore_LoadB(tileA_5, 12, 1, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                sum_64 = byRows_9;
                temp_19 = default;
                a_66 = a_62.Words_0;
                b_67 = b_63.Words_0;
                sum_68 = sum_64;
                temp_65 = default;
                temp_69 = sum_68;
                a_71 = a_66;
                b_72 = b_67;
                temp_70 = default;
                sum_73 = default(GpuKernels_Accumulator_System_Double_Mirror);
                row_74 = ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) / 4 * 4;
                column_75 = ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) % 4 * 8;
                part_76 = 0;
                label19:;
                if (!(part_76 < 4)) goto label21;
                frame->fromShared_8 = fromShared_8;
                frame->temp_69 = temp_69;
                frame->a_71 = a_71;
                frame->b_72 = b_72;
                frame->sum_73 = sum_73;
                frame->row_74 = row_74;
                frame->column_75 = column_75;
                frame->part_76 = part_76;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = a_71;
                scheduler.WaitForLanes(8, 7, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, row_74 + part_76, 32, 4294967295u);
                continue;
                resume8:;
                sum_7 = frame->sum_7;
                fromShared_8 = frame->fromShared_8;
                i_10 = frame->i_10;
                temp_69 = frame->temp_69;
                a_71 = frame->a_71;
                b_72 = frame->b_72;
                sum_73 = frame->sum_73;
                row_74 = frame->row_74;
                column_75 = frame->column_75;
                part_76 = frame->part_76;
                temp_77 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                left_78 = temp_77;
                frame->left_78 = left_78;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = b_72;
                scheduler.WaitForLanes(9, 8, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, column_75 + part_76, 32, 4294967295u);
                continue;
                resume9:;
                sum_7 = frame->sum_7;
                fromShared_8 = frame->fromShared_8;
                i_10 = frame->i_10;
                temp_69 = frame->temp_69;
                a_71 = frame->a_71;
                b_72 = frame->b_72;
                sum_73 = frame->sum_73;
                row_74 = frame->row_74;
                column_75 = frame->column_75;
                part_76 = frame->part_76;
                left_78 = frame->left_78;
                temp_79 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                even_80 = temp_79;
                frame->even_80 = even_80;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = b_72;
                scheduler.WaitForLanes(10, 9, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, column_75 + 4 + part_76, 32, 4294967295u);
                continue;
                resume10:;
                sum_7 = frame->sum_7;
                fromShared_8 = frame->fromShared_8;
                i_10 = frame->i_10;
                temp_69 = frame->temp_69;
                a_71 = frame->a_71;
                b_72 = frame->b_72;
                sum_73 = frame->sum_73;
                row_74 = frame->row_74;
                column_75 = frame->column_75;
                part_76 = frame->part_76;
                left_78 = frame->left_78;
                even_80 = frame->even_80;
                temp_81 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                odd_82 = temp_81;
                sum_73.X0_0 = sum_73.X0_0 + GpuKernels_TensorCore_Dot_double__OneSingle_(left_78.Word0_0, left_78.Word2_8, even_80.Word0_0, even_80.Word2_8);
                sum_73.X1_8 = sum_73.X1_8 + GpuKernels_TensorCore_Dot_double__OneSingle_(left_78.Word0_0, left_78.Word2_8, odd_82.Word0_0, odd_82.Word2_8);
                sum_73.X2_16 = sum_73.X2_16 + GpuKernels_TensorCore_Dot_double__OneSingle_(left_78.Word1_4, left_78.Word3_12, even_80.Word0_0, even_80.Word2_8);
                sum_73.X3_24 = sum_73.X3_24 + GpuKernels_TensorCore_Dot_double__OneSingle_(left_78.Word1_4, left_78.Word3_12, odd_82.Word0_0, odd_82.Word2_8);
                sum_73.X4_32 = sum_73.X4_32 + GpuKernels_TensorCore_Dot_double__OneSingle_(left_78.Word0_0, left_78.Word2_8, even_80.Word1_4, even_80.Word3_12);
                sum_73.X5_40 = sum_73.X5_40 + GpuKernels_TensorCore_Dot_double__OneSingle_(left_78.Word0_0, left_78.Word2_8, odd_82.Word1_4, odd_82.Word3_12);
                sum_73.X6_48 = sum_73.X6_48 + GpuKernels_TensorCore_Dot_double__OneSingle_(left_78.Word1_4, left_78.Word3_12, even_80.Word1_4, even_80.Word3_12);
                sum_73.X7_56 = sum_73.X7_56 + GpuKernels_TensorCore_Dot_double__OneSingle_(left_78.Word1_4, left_78.Word3_12, odd_82.Word1_4, odd_82.Word3_12);
                part_76 = part_76 + 1;
                goto label19;
                label21:;
                temp_70 = sum_73;
                goto label18;
                label18:;
                temp_65 = GpuKernels_TensorCore_Add(temp_69, temp_70);
                goto label17;
                label17:;
                temp_19 = temp_65;
                goto label16;
                label16:;
                byRows_9 = temp_19;
                frame->fromShared_8 = fromShared_8;
                frame->byRows_9 = byRows_9;
                scheduler.WaitForBlock(11, 10);
                continue;
                resume11:;
                sum_7 = frame->sum_7;
                fromShared_8 = frame->fromShared_8;
                byRows_9 = frame->byRows_9;
                i_10 = frame->i_10;
                i_10 = i_10 + 8;
                goto label1;
                label3:;
                GpuKernels_TensorCore_Store(sum_7, c_2, 16, 0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                GpuKernels_TensorCore_Store(fromShared_8, shared_3, 16, 0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                GpuKernels_TensorCore_Store(byRows_9, shared_3.Slice(256), 16, 1, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
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
    public GpuKernels_Accumulator_System_Single_Mirror sum_7;
    public GpuKernels_Accumulator_System_Single_Mirror fromShared_8;
    public GpuKernels_Accumulator_System_Single_Mirror byRows_9;
    public int i_10;
    public GpuKernels_Accumulator_System_Single_Mirror temp_27;
    public GpuKernels_CompilerServices_FragmentWordsMirror a_29;
    public GpuKernels_CompilerServices_FragmentWordsMirror b_30;
    public GpuKernels_Accumulator_System_Double_Mirror sum_31;
    public int row_32;
    public int column_33;
    public int part_34;
    public GpuKernels_CompilerServices_FragmentWordsMirror left_36;
    public GpuKernels_CompilerServices_FragmentWordsMirror even_38;
    public GpuKernels_Accumulator_System_Single_Mirror temp_48;
    public GpuKernels_CompilerServices_FragmentWordsMirror a_50;
    public GpuKernels_CompilerServices_FragmentWordsMirror b_51;
    public GpuKernels_Accumulator_System_Double_Mirror sum_52;
    public int row_53;
    public int column_54;
    public int part_55;
    public GpuKernels_CompilerServices_FragmentWordsMirror left_57;
    public GpuKernels_CompilerServices_FragmentWordsMirror even_59;
    public GpuKernels_Accumulator_System_Single_Mirror temp_69;
    public GpuKernels_CompilerServices_FragmentWordsMirror a_71;
    public GpuKernels_CompilerServices_FragmentWordsMirror b_72;
    public GpuKernels_Accumulator_System_Double_Mirror sum_73;
    public int row_74;
    public int column_75;
    public int part_76;
    public GpuKernels_CompilerServices_FragmentWordsMirror left_78;
    public GpuKernels_CompilerServices_FragmentWordsMirror even_80;
}

private static readonly string[] Sites =
{
    "Warp.Shuffle number 1",
    "Warp.Shuffle number 2",
    "Warp.Shuffle number 3",
    "Block.Sync number 1",
    "Warp.Shuffle number 4",
    "Warp.Shuffle number 5",
    "Warp.Shuffle number 6",
    "Warp.Shuffle number 7",
    "Warp.Shuffle number 8",
    "Warp.Shuffle number 9",
    "Block.Sync number 2",
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
private static GpuKernels_Accumulator_System_Single_Mirror GpuKernels_TensorCore_LoadElements_float_(global::System.ReadOnlySpan<float> x_0, int line_1, int step_2, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        GpuKernels_Accumulator_System_Single_Mirror temp_3 = default(GpuKernels_Accumulator_System_Single_Mirror);
        temp_3.X0_0 = x_0[GpuKernels_TensorCore_Row(0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * line_1 + GpuKernels_TensorCore_Column(0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * step_2];
        temp_3.X1_4 = x_0[GpuKernels_TensorCore_Row(1, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * line_1 + GpuKernels_TensorCore_Column(1, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * step_2];
        temp_3.X2_8 = x_0[GpuKernels_TensorCore_Row(2, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * line_1 + GpuKernels_TensorCore_Column(2, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * step_2];
        temp_3.X3_12 = x_0[GpuKernels_TensorCore_Row(3, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * line_1 + GpuKernels_TensorCore_Column(3, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * step_2];
        temp_3.X4_16 = x_0[GpuKernels_TensorCore_Row(4, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * line_1 + GpuKernels_TensorCore_Column(4, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * step_2];
        temp_3.X5_20 = x_0[GpuKernels_TensorCore_Row(5, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * line_1 + GpuKernels_TensorCore_Column(5, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * step_2];
        temp_3.X6_24 = x_0[GpuKernels_TensorCore_Row(6, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * line_1 + GpuKernels_TensorCore_Column(6, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * step_2];
        temp_3.X7_28 = x_0[GpuKernels_TensorCore_Row(7, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * line_1 + GpuKernels_TensorCore_Column(7, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * step_2];
        return temp_3;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_Accumulator_System_Single_Mirror GpuKernels_TensorCore_LoadAccumulator(global::System.ReadOnlySpan<float> source_0, int leadingDimension_1, int layout_2, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        return GpuKernels_TensorCore_LoadElements_float_(source_0, GpuKernels_TensorCore_Line(leadingDimension_1, layout_2), GpuKernels_TensorCore_Step(leadingDimension_1, layout_2), threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static uint GpuKernels_TensorCore_Tf32Bits(uint bits_0)
{
    unchecked
    {
        return (bits_0 & 2147483647u) > 2139095040u ? 2147475456u : bits_0 + 4096u & 4294959104u;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_CompilerServices_FragmentWordsMirror GpuKernels_TensorCore_RoundToTf32(GpuKernels_CompilerServices_FragmentWordsMirror words_0)
{
    unchecked
    {
        GpuKernels_CompilerServices_FragmentWordsMirror temp_1 = default(GpuKernels_CompilerServices_FragmentWordsMirror);
        temp_1.Word0_0 = GpuKernels_TensorCore_Tf32Bits(words_0.Word0_0);
        temp_1.Word1_4 = GpuKernels_TensorCore_Tf32Bits(words_0.Word1_4);
        temp_1.Word2_8 = GpuKernels_TensorCore_Tf32Bits(words_0.Word2_8);
        temp_1.Word3_12 = GpuKernels_TensorCore_Tf32Bits(words_0.Word3_12);
        return temp_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_CompilerServices_FragmentWordsMirror GpuKernels_TensorCore_LoadLines(global::System.ReadOnlySpan<float> x_0, int line_1, int step_2, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        int first_3 = ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) / 4 * line_1 + ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) % 4 * step_2;
        GpuKernels_CompilerServices_FragmentWordsMirror temp_4 = default(GpuKernels_CompilerServices_FragmentWordsMirror);
        temp_4.Word0_0 = global::System.BitConverter.SingleToUInt32Bits(x_0[first_3]);
        temp_4.Word1_4 = global::System.BitConverter.SingleToUInt32Bits(x_0[first_3 + 8 * line_1]);
        temp_4.Word2_8 = global::System.BitConverter.SingleToUInt32Bits(x_0[first_3 + 4 * step_2]);
        temp_4.Word3_12 = global::System.BitConverter.SingleToUInt32Bits(x_0[first_3 + 8 * line_1 + 4 * step_2]);
        return GpuKernels_TensorCore_RoundToTf32(temp_4);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_FragmentA_System_Single_Mirror GpuKernels_TensorCore_LoadA(global::System.ReadOnlySpan<float> source_0, int leadingDimension_1, int layout_2, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        GpuKernels_FragmentA_System_Single_Mirror temp_3 = default(GpuKernels_FragmentA_System_Single_Mirror);
        temp_3.Words_0 = GpuKernels_TensorCore_LoadLines(source_0, GpuKernels_TensorCore_Line(leadingDimension_1, layout_2), GpuKernels_TensorCore_Step(leadingDimension_1, layout_2), threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
        return temp_3;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_FragmentB_System_Single_Mirror GpuKernels_TensorCore_LoadB(global::System.ReadOnlySpan<float> source_0, int leadingDimension_1, int layout_2, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        GpuKernels_FragmentB_System_Single_Mirror temp_3 = default(GpuKernels_FragmentB_System_Single_Mirror);
        temp_3.Words_0 = GpuKernels_TensorCore_LoadLines(source_0, GpuKernels_TensorCore_Step(leadingDimension_1, layout_2), GpuKernels_TensorCore_Line(leadingDimension_1, layout_2), threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
        return temp_3;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static double GpuKernels_TensorCore_OneSingle_Dot(GpuKernels_TensorCore_OneSingleMirror this_0, uint a_1, uint b_2)
{
    unchecked
    {
        return (double)global::System.BitConverter.UInt32BitsToSingle(a_1) * (double)global::System.BitConverter.UInt32BitsToSingle(b_2);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static double GpuKernels_TensorCore_Dot_double__OneSingle_(uint a0_0, uint a1_1, uint b0_2, uint b1_3)
{
    unchecked
    {
        GpuKernels_TensorCore_OneSingleMirror temp_4 = default(GpuKernels_TensorCore_OneSingleMirror);
        double temp_6 = GpuKernels_TensorCore_OneSingle_Dot(temp_4, a0_0, b0_2);
        GpuKernels_TensorCore_OneSingleMirror temp_5 = default(GpuKernels_TensorCore_OneSingleMirror);
        return temp_6 + GpuKernels_TensorCore_OneSingle_Dot(temp_5, a1_1, b1_3);
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
private static uint GpuKernels_TensorCore_Pair(global::System.ReadOnlySpan<ushort> x_0, int i_1, int step_2)
{
    unchecked
    {
        return (uint)x_0[i_1] | (uint)x_0[i_1 + step_2] << 16;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_CompilerServices_FragmentWordsMirror GpuKernels_TensorCore_LoadLines__2(global::System.ReadOnlySpan<ushort> x_0, int line_1, int step_2, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
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
private static GpuKernels_CompilerServices_FragmentWordsMirror GpuKernels_TensorCore_LoadMatrix(global::System.ReadOnlySpan<ushort> source_0, int leadingDimension_1, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        return GpuKernels_TensorCore_LoadLines__2(source_0, leadingDimension_1, 1, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_CompilerServices_FragmentWordsMirror GpuKernels_TensorCore_LoadLines__2__2(global::System.ReadOnlySpan<float> x_0, int line_1, int step_2, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        int first_3 = ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) / 4 * line_1 + ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) % 4 * step_2;
        GpuKernels_CompilerServices_FragmentWordsMirror temp_4 = default(GpuKernels_CompilerServices_FragmentWordsMirror);
        temp_4.Word0_0 = global::System.BitConverter.SingleToUInt32Bits(x_0[first_3]);
        temp_4.Word1_4 = global::System.BitConverter.SingleToUInt32Bits(x_0[first_3 + 8 * line_1]);
        temp_4.Word2_8 = global::System.BitConverter.SingleToUInt32Bits(x_0[first_3 + 4 * step_2]);
        temp_4.Word3_12 = global::System.BitConverter.SingleToUInt32Bits(x_0[first_3 + 8 * line_1 + 4 * step_2]);
        return GpuKernels_TensorCore_RoundToTf32(temp_4);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_FragmentA_System_Single_Mirror GpuKernels_TensorCore_LoadA__2(global::System.ReadOnlySpan<float> source_0, int leadingDimension_1, int layout_2, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        GpuKernels_FragmentA_System_Single_Mirror temp_3 = default(GpuKernels_FragmentA_System_Single_Mirror);
        temp_3.Words_0 = GpuKernels_TensorCore_LoadLines__2__2(source_0, GpuKernels_TensorCore_Line(leadingDimension_1, layout_2), GpuKernels_TensorCore_Step(leadingDimension_1, layout_2), threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
        return temp_3;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_FragmentA_System_Single_Mirror GpuKernels_TensorCore_LoadSharedA(global::System.ReadOnlySpan<float> source_0, int leadingDimension_1, int layout_2, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        GpuKernels_FragmentA_System_Single_Mirror temp_3 = default(GpuKernels_FragmentA_System_Single_Mirror);
        GpuKernels_CompilerServices_FragmentWordsMirror temp_5 = default;
        if (layout_2 == 0)
        {
            GpuKernels_CompilerServices_FragmentWordsMirror temp_4 = GpuKernels_TensorCore_LoadMatrix(global::System.Runtime.InteropServices.MemoryMarshal.Cast<float, ushort>(source_0), 2 * leadingDimension_1, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
            temp_5 = GpuKernels_TensorCore_RoundToTf32(temp_4);
        }
        else
        {
            temp_5 = GpuKernels_TensorCore_LoadA__2(source_0, leadingDimension_1, layout_2, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY).Words_0;
        }
        temp_3.Words_0 = temp_5;
        return temp_3;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_FragmentB_System_Single_Mirror GpuKernels_TensorCore_LoadB__2(global::System.ReadOnlySpan<float> source_0, int leadingDimension_1, int layout_2, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        GpuKernels_FragmentB_System_Single_Mirror temp_3 = default(GpuKernels_FragmentB_System_Single_Mirror);
        temp_3.Words_0 = GpuKernels_TensorCore_LoadLines__2__2(source_0, GpuKernels_TensorCore_Step(leadingDimension_1, layout_2), GpuKernels_TensorCore_Line(leadingDimension_1, layout_2), threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
        return temp_3;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_FragmentB_System_Single_Mirror GpuKernels_TensorCore_LoadSharedB(global::System.ReadOnlySpan<float> source_0, int leadingDimension_1, int layout_2, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        GpuKernels_FragmentB_System_Single_Mirror temp_3 = default(GpuKernels_FragmentB_System_Single_Mirror);
        GpuKernels_CompilerServices_FragmentWordsMirror temp_5 = default;
        if (layout_2 == 1)
        {
            GpuKernels_CompilerServices_FragmentWordsMirror temp_4 = GpuKernels_TensorCore_LoadMatrix(global::System.Runtime.InteropServices.MemoryMarshal.Cast<float, ushort>(source_0), 2 * leadingDimension_1, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
            temp_5 = GpuKernels_TensorCore_RoundToTf32(temp_4);
        }
        else
        {
            temp_5 = GpuKernels_TensorCore_LoadB__2(source_0, leadingDimension_1, layout_2, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY).Words_0;
        }
        temp_3.Words_0 = temp_5;
        return temp_3;
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
private struct GpuKernels_FragmentA_System_Single_Mirror
{
    public GpuKernels_CompilerServices_FragmentWordsMirror Words_0;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_FragmentB_System_Single_Mirror
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
private struct GpuKernels_TensorCore_OneSingleMirror
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
        global::System.ReadOnlySpan<double> a_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<double> b_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<double> c_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        int k_3 = *(int*)arguments[6];
        global::GpuKernels.CompilerServices.CpuThreads scheduler = new(in blocks, 1, "GpuKernels.Tests.Kernels.TensorElements.Doubles", Sites);
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
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Double_Mirror sum_4);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Double_Mirror turned_5);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int i_6);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Double_Mirror temp_7);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentA_System_Double_Mirror left_8);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Double_Mirror temp_9);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentA_System_Double_Mirror a_10);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentB_System_Double_Mirror b_11);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Double_Mirror sum_12);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Double_Mirror temp_13);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror a_14);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror b_15);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Double_Mirror sum_16);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Double_Mirror temp_17);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror a_18);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror b_19);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Double_Mirror sum_20);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int row_21);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int column_22);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int part_23);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_24);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror left_25);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_26);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror even_27);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_28);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror odd_29);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentA_System_Double_Mirror a_30);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentB_System_Double_Mirror b_31);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Double_Mirror sum_32);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Double_Mirror temp_33);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror a_34);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror b_35);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Double_Mirror sum_36);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Double_Mirror temp_37);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror a_38);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror b_39);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Double_Mirror sum_40);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int row_41);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int column_42);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int part_43);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_44);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror left_45);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_46);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror even_47);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_48);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror odd_49);
                switch (scheduler.State)
                {
                    case 1: goto resume1;
                    case 2: goto resume2;
                    case 3: goto resume3;
                    case 4: goto resume4;
                    case 5: goto resume5;
                    case 6: goto resume6;
                }
                sum_4 = GpuKernels_TensorCore_LoadAccumulator(c_2, 16, 0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                turned_5 = default(GpuKernels_Accumulator_System_Double_Mirror);
                i_6 = 0;
                label1:;
                if (!(i_6 < k_3)) goto label3;
                a_10 = GpuKernels_TensorCore_LoadA(a_0.Slice(i_6), k_3, 0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                b_11 = GpuKernels_TensorCore_LoadB(b_1.Slice(i_6 * 16), 16, 0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                sum_12 = sum_4;
                temp_7 = default;
                a_14 = a_10.Words_0;
                b_15 = b_11.Words_0;
                sum_16 = sum_12;
                temp_13 = default;
                a_18 = a_14;
                b_19 = b_15;
                sum_20 = sum_16;
                temp_17 = default;
                row_21 = ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) / 4 * 4;
                column_22 = ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) % 4 * 8;
                part_23 = 0;
                label7:;
                if (!(part_23 < 4)) goto label9;
                frame->turned_5 = turned_5;
                frame->i_6 = i_6;
                frame->a_18 = a_18;
                frame->b_19 = b_19;
                frame->sum_20 = sum_20;
                frame->row_21 = row_21;
                frame->column_22 = column_22;
                frame->part_23 = part_23;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = a_18;
                scheduler.WaitForLanes(1, 0, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, row_21 + part_23, 32, 4294967295u);
                continue;
                resume1:;
                turned_5 = frame->turned_5;
                i_6 = frame->i_6;
                a_18 = frame->a_18;
                b_19 = frame->b_19;
                sum_20 = frame->sum_20;
                row_21 = frame->row_21;
                column_22 = frame->column_22;
                part_23 = frame->part_23;
                temp_24 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                left_25 = temp_24;
                frame->left_25 = left_25;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = b_19;
                scheduler.WaitForLanes(2, 1, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, column_22 + part_23, 32, 4294967295u);
                continue;
                resume2:;
                turned_5 = frame->turned_5;
                i_6 = frame->i_6;
                a_18 = frame->a_18;
                b_19 = frame->b_19;
                sum_20 = frame->sum_20;
                row_21 = frame->row_21;
                column_22 = frame->column_22;
                part_23 = frame->part_23;
                left_25 = frame->left_25;
                temp_26 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                even_27 = temp_26;
                frame->even_27 = even_27;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = b_19;
                scheduler.WaitForLanes(3, 2, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, column_22 + 4 + part_23, 32, 4294967295u);
                continue;
                resume3:;
                turned_5 = frame->turned_5;
                i_6 = frame->i_6;
                a_18 = frame->a_18;
                b_19 = frame->b_19;
                sum_20 = frame->sum_20;
                row_21 = frame->row_21;
                column_22 = frame->column_22;
                part_23 = frame->part_23;
                left_25 = frame->left_25;
                even_27 = frame->even_27;
                temp_28 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                odd_29 = temp_28;
                sum_20.X0_0 = sum_20.X0_0 + GpuKernels_TensorCore_Double(left_25, 0) * GpuKernels_TensorCore_Double(even_27, 0);
                sum_20.X1_8 = sum_20.X1_8 + GpuKernels_TensorCore_Double(left_25, 0) * GpuKernels_TensorCore_Double(odd_29, 0);
                sum_20.X2_16 = sum_20.X2_16 + GpuKernels_TensorCore_Double(left_25, 1) * GpuKernels_TensorCore_Double(even_27, 0);
                sum_20.X3_24 = sum_20.X3_24 + GpuKernels_TensorCore_Double(left_25, 1) * GpuKernels_TensorCore_Double(odd_29, 0);
                sum_20.X4_32 = sum_20.X4_32 + GpuKernels_TensorCore_Double(left_25, 0) * GpuKernels_TensorCore_Double(even_27, 1);
                sum_20.X5_40 = sum_20.X5_40 + GpuKernels_TensorCore_Double(left_25, 0) * GpuKernels_TensorCore_Double(odd_29, 1);
                sum_20.X6_48 = sum_20.X6_48 + GpuKernels_TensorCore_Double(left_25, 1) * GpuKernels_TensorCore_Double(even_27, 1);
                sum_20.X7_56 = sum_20.X7_56 + GpuKernels_TensorCore_Double(left_25, 1) * GpuKernels_TensorCore_Double(odd_29, 1);
                part_23 = part_23 + 1;
                goto label7;
                label9:;
                temp_17 = sum_20;
                goto label6;
                label6:;
                temp_13 = temp_17;
                goto label5;
                label5:;
                temp_7 = temp_13;
                goto label4;
                label4:;
                sum_4 = temp_7;
                left_8 = GpuKernels_TensorCore_LoadA(b_1.Slice(i_6 * 16), 16, 1, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                a_30 = left_8;
                b_31 = GpuKernels_TensorCore_LoadB(a_0.Slice(i_6), k_3, 1, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                sum_32 = turned_5;
                temp_9 = default;
                a_34 = a_30.Words_0;
                b_35 = b_31.Words_0;
                sum_36 = sum_32;
                temp_33 = default;
                a_38 = a_34;
                b_39 = b_35;
                sum_40 = sum_36;
                temp_37 = default;
                row_41 = ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) / 4 * 4;
                column_42 = ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) % 4 * 8;
                part_43 = 0;
                label13:;
                if (!(part_43 < 4)) goto label15;
                frame->sum_4 = sum_4;
                frame->i_6 = i_6;
                frame->a_38 = a_38;
                frame->b_39 = b_39;
                frame->sum_40 = sum_40;
                frame->row_41 = row_41;
                frame->column_42 = column_42;
                frame->part_43 = part_43;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = a_38;
                scheduler.WaitForLanes(4, 3, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, row_41 + part_43, 32, 4294967295u);
                continue;
                resume4:;
                sum_4 = frame->sum_4;
                i_6 = frame->i_6;
                a_38 = frame->a_38;
                b_39 = frame->b_39;
                sum_40 = frame->sum_40;
                row_41 = frame->row_41;
                column_42 = frame->column_42;
                part_43 = frame->part_43;
                temp_44 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                left_45 = temp_44;
                frame->left_45 = left_45;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = b_39;
                scheduler.WaitForLanes(5, 4, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, column_42 + part_43, 32, 4294967295u);
                continue;
                resume5:;
                sum_4 = frame->sum_4;
                i_6 = frame->i_6;
                a_38 = frame->a_38;
                b_39 = frame->b_39;
                sum_40 = frame->sum_40;
                row_41 = frame->row_41;
                column_42 = frame->column_42;
                part_43 = frame->part_43;
                left_45 = frame->left_45;
                temp_46 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                even_47 = temp_46;
                frame->even_47 = even_47;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = b_39;
                scheduler.WaitForLanes(6, 5, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, column_42 + 4 + part_43, 32, 4294967295u);
                continue;
                resume6:;
                sum_4 = frame->sum_4;
                i_6 = frame->i_6;
                a_38 = frame->a_38;
                b_39 = frame->b_39;
                sum_40 = frame->sum_40;
                row_41 = frame->row_41;
                column_42 = frame->column_42;
                part_43 = frame->part_43;
                left_45 = frame->left_45;
                even_47 = frame->even_47;
                temp_48 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                odd_49 = temp_48;
                sum_40.X0_0 = sum_40.X0_0 + GpuKernels_TensorCore_Double(left_45, 0) * GpuKernels_TensorCore_Double(even_47, 0);
                sum_40.X1_8 = sum_40.X1_8 + GpuKernels_TensorCore_Double(left_45, 0) * GpuKernels_TensorCore_Double(odd_49, 0);
                sum_40.X2_16 = sum_40.X2_16 + GpuKernels_TensorCore_Double(left_45, 1) * GpuKernels_TensorCore_Double(even_47, 0);
                sum_40.X3_24 = sum_40.X3_24 + GpuKernels_TensorCore_Double(left_45, 1) * GpuKernels_TensorCore_Double(odd_49, 0);
                sum_40.X4_32 = sum_40.X4_32 + GpuKernels_TensorCore_Double(left_45, 0) * GpuKernels_TensorCore_Double(even_47, 1);
                sum_40.X5_40 = sum_40.X5_40 + GpuKernels_TensorCore_Double(left_45, 0) * GpuKernels_TensorCore_Double(odd_49, 1);
                sum_40.X6_48 = sum_40.X6_48 + GpuKernels_TensorCore_Double(left_45, 1) * GpuKernels_TensorCore_Double(even_47, 1);
                sum_40.X7_56 = sum_40.X7_56 + GpuKernels_TensorCore_Double(left_45, 1) * GpuKernels_TensorCore_Double(odd_49, 1);
                part_43 = part_43 + 1;
                goto label13;
                label15:;
                temp_37 = sum_40;
                goto label12;
                label12:;
                temp_33 = temp_37;
                goto label11;
                label11:;
                temp_9 = temp_33;
                goto label10;
                label10:;
                turned_5 = temp_9;
                i_6 = i_6 + 4;
                goto label1;
                label3:;
                GpuKernels_TensorCore_Store(sum_4, c_2, 16, 0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                GpuKernels_TensorCore_Store(turned_5, c_2.Slice(256), 16, 1, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
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
    public GpuKernels_Accumulator_System_Double_Mirror sum_4;
    public GpuKernels_Accumulator_System_Double_Mirror turned_5;
    public int i_6;
    public GpuKernels_CompilerServices_FragmentWordsMirror a_18;
    public GpuKernels_CompilerServices_FragmentWordsMirror b_19;
    public GpuKernels_Accumulator_System_Double_Mirror sum_20;
    public int row_21;
    public int column_22;
    public int part_23;
    public GpuKernels_CompilerServices_FragmentWordsMirror left_25;
    public GpuKernels_CompilerServices_FragmentWordsMirror even_27;
    public GpuKernels_CompilerServices_FragmentWordsMirror a_38;
    public GpuKernels_CompilerServices_FragmentWordsMirror b_39;
    public GpuKernels_Accumulator_System_Double_Mirror sum_40;
    public int row_41;
    public int column_42;
    public int part_43;
    public GpuKernels_CompilerServices_FragmentWordsMirror left_45;
    public GpuKernels_CompilerServices_FragmentWordsMirror even_47;
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
private static GpuKernels_Accumulator_System_Double_Mirror GpuKernels_TensorCore_LoadElements_double_(global::System.ReadOnlySpan<double> x_0, int line_1, int step_2, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        GpuKernels_Accumulator_System_Double_Mirror temp_3 = default(GpuKernels_Accumulator_System_Double_Mirror);
        temp_3.X0_0 = x_0[GpuKernels_TensorCore_Row(0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * line_1 + GpuKernels_TensorCore_Column(0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * step_2];
        temp_3.X1_8 = x_0[GpuKernels_TensorCore_Row(1, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * line_1 + GpuKernels_TensorCore_Column(1, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * step_2];
        temp_3.X2_16 = x_0[GpuKernels_TensorCore_Row(2, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * line_1 + GpuKernels_TensorCore_Column(2, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * step_2];
        temp_3.X3_24 = x_0[GpuKernels_TensorCore_Row(3, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * line_1 + GpuKernels_TensorCore_Column(3, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * step_2];
        temp_3.X4_32 = x_0[GpuKernels_TensorCore_Row(4, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * line_1 + GpuKernels_TensorCore_Column(4, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * step_2];
        temp_3.X5_40 = x_0[GpuKernels_TensorCore_Row(5, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * line_1 + GpuKernels_TensorCore_Column(5, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * step_2];
        temp_3.X6_48 = x_0[GpuKernels_TensorCore_Row(6, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * line_1 + GpuKernels_TensorCore_Column(6, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * step_2];
        temp_3.X7_56 = x_0[GpuKernels_TensorCore_Row(7, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * line_1 + GpuKernels_TensorCore_Column(7, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * step_2];
        return temp_3;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_Accumulator_System_Double_Mirror GpuKernels_TensorCore_LoadAccumulator(global::System.ReadOnlySpan<double> source_0, int leadingDimension_1, int layout_2, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        return GpuKernels_TensorCore_LoadElements_double_(source_0, GpuKernels_TensorCore_Line(leadingDimension_1, layout_2), GpuKernels_TensorCore_Step(leadingDimension_1, layout_2), threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_CompilerServices_FragmentWordsMirror GpuKernels_TensorCore_LoadLines(global::System.ReadOnlySpan<double> x_0, int line_1, int step_2, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        int first_3 = ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) / 4 * line_1 + ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) % 4 * step_2;
        ulong upper_4 = global::System.BitConverter.DoubleToUInt64Bits(x_0[first_3]);
        ulong lower_5 = global::System.BitConverter.DoubleToUInt64Bits(x_0[first_3 + 8 * line_1]);
        GpuKernels_CompilerServices_FragmentWordsMirror temp_6 = default(GpuKernels_CompilerServices_FragmentWordsMirror);
        temp_6.Word0_0 = (uint)upper_4;
        temp_6.Word1_4 = (uint)(upper_4 >> 32);
        temp_6.Word2_8 = (uint)lower_5;
        temp_6.Word3_12 = (uint)(lower_5 >> 32);
        return temp_6;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_FragmentA_System_Double_Mirror GpuKernels_TensorCore_LoadA(global::System.ReadOnlySpan<double> source_0, int leadingDimension_1, int layout_2, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        GpuKernels_FragmentA_System_Double_Mirror temp_3 = default(GpuKernels_FragmentA_System_Double_Mirror);
        temp_3.Words_0 = GpuKernels_TensorCore_LoadLines(source_0, GpuKernels_TensorCore_Line(leadingDimension_1, layout_2), GpuKernels_TensorCore_Step(leadingDimension_1, layout_2), threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
        return temp_3;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_FragmentB_System_Double_Mirror GpuKernels_TensorCore_LoadB(global::System.ReadOnlySpan<double> source_0, int leadingDimension_1, int layout_2, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        GpuKernels_FragmentB_System_Double_Mirror temp_3 = default(GpuKernels_FragmentB_System_Double_Mirror);
        temp_3.Words_0 = GpuKernels_TensorCore_LoadLines(source_0, GpuKernels_TensorCore_Step(leadingDimension_1, layout_2), GpuKernels_TensorCore_Line(leadingDimension_1, layout_2), threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
        return temp_3;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static double GpuKernels_TensorCore_Double(GpuKernels_CompilerServices_FragmentWordsMirror words_0, int i_1)
{
    unchecked
    {
        return global::System.BitConverter.UInt64BitsToDouble(i_1 == 0 ? (ulong)words_0.Word0_0 | (ulong)words_0.Word1_4 << 32 : (ulong)words_0.Word2_8 | (ulong)words_0.Word3_12 << 32);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_TensorCore_Store(GpuKernels_Accumulator_System_Double_Mirror sum_0, global::System.Span<double> destination_1, int leadingDimension_2, int layout_3, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        int line_4 = GpuKernels_TensorCore_Line(leadingDimension_2, layout_3);
        int step_5 = GpuKernels_TensorCore_Step(leadingDimension_2, layout_3);
        destination_1[GpuKernels_TensorCore_Row(0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * line_4 + GpuKernels_TensorCore_Column(0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * step_5] = sum_0.X0_0;
        destination_1[GpuKernels_TensorCore_Row(1, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * line_4 + GpuKernels_TensorCore_Column(1, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * step_5] = sum_0.X1_8;
        destination_1[GpuKernels_TensorCore_Row(2, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * line_4 + GpuKernels_TensorCore_Column(2, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * step_5] = sum_0.X2_16;
        destination_1[GpuKernels_TensorCore_Row(3, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * line_4 + GpuKernels_TensorCore_Column(3, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * step_5] = sum_0.X3_24;
        destination_1[GpuKernels_TensorCore_Row(4, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * line_4 + GpuKernels_TensorCore_Column(4, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * step_5] = sum_0.X4_32;
        destination_1[GpuKernels_TensorCore_Row(5, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * line_4 + GpuKernels_TensorCore_Column(5, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * step_5] = sum_0.X5_40;
        destination_1[GpuKernels_TensorCore_Row(6, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * line_4 + GpuKernels_TensorCore_Column(6, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * step_5] = sum_0.X6_48;
        destination_1[GpuKernels_TensorCore_Row(7, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * line_4 + GpuKernels_TensorCore_Column(7, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * step_5] = sum_0.X7_56;
    }
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
private struct GpuKernels_CompilerServices_FragmentWordsMirror
{
    public uint Word0_0;
    public uint Word1_4;
    public uint Word2_8;
    public uint Word3_12;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_FragmentA_System_Double_Mirror
{
    public GpuKernels_CompilerServices_FragmentWordsMirror Words_0;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_FragmentB_System_Double_Mirror
{
    public GpuKernels_CompilerServices_FragmentWordsMirror Words_0;
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
        global::System.ReadOnlySpan<sbyte> a_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<sbyte> b_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> c_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        int k_3 = *(int*)arguments[6];
        global::GpuKernels.CompilerServices.CpuThreads scheduler = new(in blocks, 1, "GpuKernels.Tests.Kernels.TensorElements.Bytes", Sites);
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
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out global::System.ReadOnlySpan<byte> unsignedA_4);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out global::System.ReadOnlySpan<byte> unsignedB_5);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Int32_Mirror both_6);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Int32_Mirror none_7);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Int32_Mirror left_8);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Int32_Mirror right_9);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int i_10);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentA_System_SByte_Mirror x_11);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentA_System_Byte_Mirror y_12);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentB_System_SByte_Mirror z_13);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentB_System_Byte_Mirror w_14);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Int32_Mirror temp_15);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Int32_Mirror temp_16);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Int32_Mirror temp_17);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Int32_Mirror temp_18);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentA_System_SByte_Mirror a_19);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentB_System_SByte_Mirror b_20);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Int32_Mirror sum_21);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Int32_Mirror temp_22);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror a_23);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror b_24);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Int32_Mirror sum_25);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Int32_Mirror temp_26);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Int32_Mirror temp_27);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror a_28);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror b_29);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Int32_Mirror sum_30);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int row_31);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int column_32);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int part_33);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_34);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror left_35);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_36);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror even_37);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_38);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror odd_39);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentA_System_Byte_Mirror a_40);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentB_System_Byte_Mirror b_41);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Int32_Mirror sum_42);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Int32_Mirror temp_43);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror a_44);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror b_45);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Int32_Mirror sum_46);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Int32_Mirror temp_47);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Int32_Mirror temp_48);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror a_49);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror b_50);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Int32_Mirror sum_51);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int row_52);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int column_53);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int part_54);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_55);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror left_56);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_57);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror even_58);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_59);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror odd_60);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentA_System_SByte_Mirror a_61);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentB_System_Byte_Mirror b_62);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Int32_Mirror sum_63);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Int32_Mirror temp_64);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror a_65);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror b_66);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Int32_Mirror sum_67);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Int32_Mirror temp_68);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Int32_Mirror temp_69);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror a_70);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror b_71);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Int32_Mirror sum_72);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int row_73);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int column_74);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int part_75);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_76);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror left_77);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_78);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror even_79);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_80);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror odd_81);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentA_System_Byte_Mirror a_82);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentB_System_SByte_Mirror b_83);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Int32_Mirror sum_84);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Int32_Mirror temp_85);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror a_86);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror b_87);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Int32_Mirror sum_88);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Int32_Mirror temp_89);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Int32_Mirror temp_90);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror a_91);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror b_92);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Int32_Mirror sum_93);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int row_94);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int column_95);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int part_96);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_97);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror left_98);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_99);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror even_100);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_101);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror odd_102);
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
                unsignedA_4 = global::System.Runtime.InteropServices.MemoryMarshal.Cast<sbyte, byte>(a_0);
                unsignedB_5 = global::System.Runtime.InteropServices.MemoryMarshal.Cast<sbyte, byte>(b_1);
                both_6 = GpuKernels_TensorCore_LoadAccumulator(c_2, 16, 0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                none_7 = default(GpuKernels_Accumulator_System_Int32_Mirror);
                left_8 = default(GpuKernels_Accumulator_System_Int32_Mirror);
                right_9 = default(GpuKernels_Accumulator_System_Int32_Mirror);
                i_10 = 0;
                label1:;
                if (!(i_10 < k_3)) goto label3;
                x_11 = GpuKernels_TensorCore_LoadA(a_0.Slice(i_10), k_3, 0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                y_12 = GpuKernels_TensorCore_LoadA__2(unsignedA_4.Slice(i_10), k_3, 0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                z_13 = GpuKernels_TensorCore_LoadB(b_1.Slice(i_10 * 16), 16, 0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                w_14 = GpuKernels_TensorCore_LoadB__2(unsignedB_5.Slice(i_10 * 16), 16, 0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                a_19 = x_11;
                b_20 = z_13;
                sum_21 = both_6;
                temp_15 = default;
                a_23 = a_19.Words_0;
                b_24 = b_20.Words_0;
                sum_25 = sum_21;
                temp_22 = default;
                temp_26 = sum_25;
                a_28 = a_23;
                b_29 = b_24;
                temp_27 = default;
                sum_30 = default(GpuKernels_Accumulator_System_Int32_Mirror);
                row_31 = ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) / 4 * 4;
                column_32 = ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) % 4 * 8;
                part_33 = 0;
                label7:;
                if (!(part_33 < 4)) goto label9;
                frame->unsignedA_4_pointers = global::System.Runtime.CompilerServices.Unsafe.AsPointer(
                    ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(unsignedA_4));
                frame->unsignedA_4_lengths = unsignedA_4.Length;
                frame->unsignedB_5_pointers = global::System.Runtime.CompilerServices.Unsafe.AsPointer(
                    ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(unsignedB_5));
                frame->unsignedB_5_lengths = unsignedB_5.Length;
                frame->none_7 = none_7;
                frame->left_8 = left_8;
                frame->right_9 = right_9;
                frame->i_10 = i_10;
                frame->x_11 = x_11;
                frame->y_12 = y_12;
                frame->z_13 = z_13;
                frame->w_14 = w_14;
                frame->temp_26 = temp_26;
                frame->a_28 = a_28;
                frame->b_29 = b_29;
                frame->sum_30 = sum_30;
                frame->row_31 = row_31;
                frame->column_32 = column_32;
                frame->part_33 = part_33;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = a_28;
                scheduler.WaitForLanes(1, 0, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, row_31 + part_33, 32, 4294967295u);
                continue;
                resume1:;
                unsignedA_4 = new(frame->unsignedA_4_pointers, frame->unsignedA_4_lengths);
                unsignedB_5 = new(frame->unsignedB_5_pointers, frame->unsignedB_5_lengths);
                none_7 = frame->none_7;
                left_8 = frame->left_8;
                right_9 = frame->right_9;
                i_10 = frame->i_10;
                x_11 = frame->x_11;
                y_12 = frame->y_12;
                z_13 = frame->z_13;
                w_14 = frame->w_14;
                temp_26 = frame->temp_26;
                a_28 = frame->a_28;
                b_29 = frame->b_29;
                sum_30 = frame->sum_30;
                row_31 = frame->row_31;
                column_32 = frame->column_32;
                part_33 = frame->part_33;
                temp_34 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                left_35 = temp_34;
                frame->left_35 = left_35;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = b_29;
                scheduler.WaitForLanes(2, 1, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, column_32 + part_33, 32, 4294967295u);
                continue;
                resume2:;
                unsignedA_4 = new(frame->unsignedA_4_pointers, frame->unsignedA_4_lengths);
                unsignedB_5 = new(frame->unsignedB_5_pointers, frame->unsignedB_5_lengths);
                none_7 = frame->none_7;
                left_8 = frame->left_8;
                right_9 = frame->right_9;
                i_10 = frame->i_10;
                x_11 = frame->x_11;
                y_12 = frame->y_12;
                z_13 = frame->z_13;
                w_14 = frame->w_14;
                temp_26 = frame->temp_26;
                a_28 = frame->a_28;
                b_29 = frame->b_29;
                sum_30 = frame->sum_30;
                row_31 = frame->row_31;
                column_32 = frame->column_32;
                part_33 = frame->part_33;
                left_35 = frame->left_35;
                temp_36 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                even_37 = temp_36;
                frame->even_37 = even_37;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = b_29;
                scheduler.WaitForLanes(3, 2, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, column_32 + 4 + part_33, 32, 4294967295u);
                continue;
                resume3:;
                unsignedA_4 = new(frame->unsignedA_4_pointers, frame->unsignedA_4_lengths);
                unsignedB_5 = new(frame->unsignedB_5_pointers, frame->unsignedB_5_lengths);
                none_7 = frame->none_7;
                left_8 = frame->left_8;
                right_9 = frame->right_9;
                i_10 = frame->i_10;
                x_11 = frame->x_11;
                y_12 = frame->y_12;
                z_13 = frame->z_13;
                w_14 = frame->w_14;
                temp_26 = frame->temp_26;
                a_28 = frame->a_28;
                b_29 = frame->b_29;
                sum_30 = frame->sum_30;
                row_31 = frame->row_31;
                column_32 = frame->column_32;
                part_33 = frame->part_33;
                left_35 = frame->left_35;
                even_37 = frame->even_37;
                temp_38 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                odd_39 = temp_38;
                sum_30.X0_0 = sum_30.X0_0 + GpuKernels_TensorCore_Dot_int__FourBytes_SignedByte__SignedByte__(left_35.Word0_0, left_35.Word2_8, even_37.Word0_0, even_37.Word2_8);
                sum_30.X1_4 = sum_30.X1_4 + GpuKernels_TensorCore_Dot_int__FourBytes_SignedByte__SignedByte__(left_35.Word0_0, left_35.Word2_8, odd_39.Word0_0, odd_39.Word2_8);
                sum_30.X2_8 = sum_30.X2_8 + GpuKernels_TensorCore_Dot_int__FourBytes_SignedByte__SignedByte__(left_35.Word1_4, left_35.Word3_12, even_37.Word0_0, even_37.Word2_8);
                sum_30.X3_12 = sum_30.X3_12 + GpuKernels_TensorCore_Dot_int__FourBytes_SignedByte__SignedByte__(left_35.Word1_4, left_35.Word3_12, odd_39.Word0_0, odd_39.Word2_8);
                sum_30.X4_16 = sum_30.X4_16 + GpuKernels_TensorCore_Dot_int__FourBytes_SignedByte__SignedByte__(left_35.Word0_0, left_35.Word2_8, even_37.Word1_4, even_37.Word3_12);
                sum_30.X5_20 = sum_30.X5_20 + GpuKernels_TensorCore_Dot_int__FourBytes_SignedByte__SignedByte__(left_35.Word0_0, left_35.Word2_8, odd_39.Word1_4, odd_39.Word3_12);
                sum_30.X6_24 = sum_30.X6_24 + GpuKernels_TensorCore_Dot_int__FourBytes_SignedByte__SignedByte__(left_35.Word1_4, left_35.Word3_12, even_37.Word1_4, even_37.Word3_12);
                sum_30.X7_28 = sum_30.X7_28 + GpuKernels_TensorCore_Dot_int__FourBytes_SignedByte__SignedByte__(left_35.Word1_4, left_35.Word3_12, odd_39.Word1_4, odd_39.Word3_12);
                part_33 = part_33 + 1;
                goto label7;
                label9:;
                temp_27 = sum_30;
                goto label6;
                label6:;
                temp_22 = GpuKernels_TensorCore_Add(temp_26, temp_27);
                goto label5;
                label5:;
                temp_15 = temp_22;
                goto label4;
                label4:;
                both_6 = temp_15;
                a_40 = y_12;
                b_41 = w_14;
                sum_42 = none_7;
                temp_16 = default;
                a_44 = a_40.Words_0;
                b_45 = b_41.Words_0;
                sum_46 = sum_42;
                temp_43 = default;
                temp_47 = sum_46;
                a_49 = a_44;
                b_50 = b_45;
                temp_48 = default;
                sum_51 = default(GpuKernels_Accumulator_System_Int32_Mirror);
                row_52 = ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) / 4 * 4;
                column_53 = ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) % 4 * 8;
                part_54 = 0;
                label13:;
                if (!(part_54 < 4)) goto label15;
                frame->unsignedA_4_pointers = global::System.Runtime.CompilerServices.Unsafe.AsPointer(
                    ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(unsignedA_4));
                frame->unsignedA_4_lengths = unsignedA_4.Length;
                frame->unsignedB_5_pointers = global::System.Runtime.CompilerServices.Unsafe.AsPointer(
                    ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(unsignedB_5));
                frame->unsignedB_5_lengths = unsignedB_5.Length;
                frame->both_6 = both_6;
                frame->left_8 = left_8;
                frame->right_9 = right_9;
                frame->i_10 = i_10;
                frame->x_11 = x_11;
                frame->y_12 = y_12;
                frame->z_13 = z_13;
                frame->w_14 = w_14;
                frame->temp_47 = temp_47;
                frame->a_49 = a_49;
                frame->b_50 = b_50;
                frame->sum_51 = sum_51;
                frame->row_52 = row_52;
                frame->column_53 = column_53;
                frame->part_54 = part_54;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = a_49;
                scheduler.WaitForLanes(4, 3, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, row_52 + part_54, 32, 4294967295u);
                continue;
                resume4:;
                unsignedA_4 = new(frame->unsignedA_4_pointers, frame->unsignedA_4_lengths);
                unsignedB_5 = new(frame->unsignedB_5_pointers, frame->unsignedB_5_lengths);
                both_6 = frame->both_6;
                left_8 = frame->left_8;
                right_9 = frame->right_9;
                i_10 = frame->i_10;
                x_11 = frame->x_11;
                y_12 = frame->y_12;
                z_13 = frame->z_13;
                w_14 = frame->w_14;
                temp_47 = frame->temp_47;
                a_49 = frame->a_49;
                b_50 = frame->b_50;
                sum_51 = frame->sum_51;
                row_52 = frame->row_52;
                column_53 = frame->column_53;
                part_54 = frame->part_54;
                temp_55 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                left_56 = temp_55;
                frame->left_56 = left_56;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = b_50;
                scheduler.WaitForLanes(5, 4, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, column_53 + part_54, 32, 4294967295u);
                continue;
                resume5:;
                unsignedA_4 = new(frame->unsignedA_4_pointers, frame->unsignedA_4_lengths);
                unsignedB_5 = new(frame->unsignedB_5_pointers, frame->unsignedB_5_lengths);
                both_6 = frame->both_6;
                left_8 = frame->left_8;
                right_9 = frame->right_9;
                i_10 = frame->i_10;
                x_11 = frame->x_11;
                y_12 = frame->y_12;
                z_13 = frame->z_13;
                w_14 = frame->w_14;
                temp_47 = frame->temp_47;
                a_49 = frame->a_49;
                b_50 = frame->b_50;
                sum_51 = frame->sum_51;
                row_52 = frame->row_52;
                column_53 = frame->column_53;
                part_54 = frame->part_54;
                left_56 = frame->left_56;
                temp_57 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                even_58 = temp_57;
                frame->even_58 = even_58;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = b_50;
                scheduler.WaitForLanes(6, 5, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, column_53 + 4 + part_54, 32, 4294967295u);
                continue;
                resume6:;
                unsignedA_4 = new(frame->unsignedA_4_pointers, frame->unsignedA_4_lengths);
                unsignedB_5 = new(frame->unsignedB_5_pointers, frame->unsignedB_5_lengths);
                both_6 = frame->both_6;
                left_8 = frame->left_8;
                right_9 = frame->right_9;
                i_10 = frame->i_10;
                x_11 = frame->x_11;
                y_12 = frame->y_12;
                z_13 = frame->z_13;
                w_14 = frame->w_14;
                temp_47 = frame->temp_47;
                a_49 = frame->a_49;
                b_50 = frame->b_50;
                sum_51 = frame->sum_51;
                row_52 = frame->row_52;
                column_53 = frame->column_53;
                part_54 = frame->part_54;
                left_56 = frame->left_56;
                even_58 = frame->even_58;
                temp_59 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                odd_60 = temp_59;
                sum_51.X0_0 = sum_51.X0_0 + GpuKernels_TensorCore_Dot_int__FourBytes_UnsignedByte__UnsignedByte__(left_56.Word0_0, left_56.Word2_8, even_58.Word0_0, even_58.Word2_8);
                sum_51.X1_4 = sum_51.X1_4 + GpuKernels_TensorCore_Dot_int__FourBytes_UnsignedByte__UnsignedByte__(left_56.Word0_0, left_56.Word2_8, odd_60.Word0_0, odd_60.Word2_8);
                sum_51.X2_8 = sum_51.X2_8 + GpuKernels_TensorCore_Dot_int__FourBytes_UnsignedByte__UnsignedByte__(left_56.Word1_4, left_56.Word3_12, even_58.Word0_0, even_58.Word2_8);
                sum_51.X3_12 = sum_51.X3_12 + GpuKernels_TensorCore_Dot_int__FourBytes_UnsignedByte__UnsignedByte__(left_56.Word1_4, left_56.Word3_12, odd_60.Word0_0, odd_60.Word2_8);
                sum_51.X4_16 = sum_51.X4_16 + GpuKernels_TensorCore_Dot_int__FourBytes_UnsignedByte__UnsignedByte__(left_56.Word0_0, left_56.Word2_8, even_58.Word1_4, even_58.Word3_12);
                sum_51.X5_20 = sum_51.X5_20 + GpuKernels_TensorCore_Dot_int__FourBytes_UnsignedByte__UnsignedByte__(left_56.Word0_0, left_56.Word2_8, odd_60.Word1_4, odd_60.Word3_12);
                sum_51.X6_24 = sum_51.X6_24 + GpuKernels_TensorCore_Dot_int__FourBytes_UnsignedByte__UnsignedByte__(left_56.Word1_4, left_56.Word3_12, even_58.Word1_4, even_58.Word3_12);
                sum_51.X7_28 = sum_51.X7_28 + GpuKernels_TensorCore_Dot_int__FourBytes_UnsignedByte__UnsignedByte__(left_56.Word1_4, left_56.Word3_12, odd_60.Word1_4, odd_60.Word3_12);
                part_54 = part_54 + 1;
                goto label13;
                label15:;
                temp_48 = sum_51;
                goto label12;
                label12:;
                temp_43 = GpuKernels_TensorCore_Add(temp_47, temp_48);
                goto label11;
                label11:;
                temp_16 = temp_43;
                goto label10;
                label10:;
                none_7 = temp_16;
                a_61 = x_11;
                b_62 = w_14;
                sum_63 = left_8;
                temp_17 = default;
                a_65 = a_61.Words_0;
                b_66 = b_62.Words_0;
                sum_67 = sum_63;
                temp_64 = default;
                temp_68 = sum_67;
                a_70 = a_65;
                b_71 = b_66;
                temp_69 = default;
                sum_72 = default(GpuKernels_Accumulator_System_Int32_Mirror);
                row_73 = ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) / 4 * 4;
                column_74 = ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) % 4 * 8;
                part_75 = 0;
                label19:;
                if (!(part_75 < 4)) goto label21;
                frame->unsignedA_4_pointers = global::System.Runtime.CompilerServices.Unsafe.AsPointer(
                    ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(unsignedA_4));
                frame->unsignedA_4_lengths = unsignedA_4.Length;
                frame->unsignedB_5_pointers = global::System.Runtime.CompilerServices.Unsafe.AsPointer(
                    ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(unsignedB_5));
                frame->unsignedB_5_lengths = unsignedB_5.Length;
                frame->both_6 = both_6;
                frame->none_7 = none_7;
                frame->right_9 = right_9;
                frame->i_10 = i_10;
                frame->y_12 = y_12;
                frame->z_13 = z_13;
                frame->temp_68 = temp_68;
                frame->a_70 = a_70;
                frame->b_71 = b_71;
                frame->sum_72 = sum_72;
                frame->row_73 = row_73;
                frame->column_74 = column_74;
                frame->part_75 = part_75;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = a_70;
                scheduler.WaitForLanes(7, 6, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, row_73 + part_75, 32, 4294967295u);
                continue;
                resume7:;
                unsignedA_4 = new(frame->unsignedA_4_pointers, frame->unsignedA_4_lengths);
                unsignedB_5 = new(frame->unsignedB_5_pointers, frame->unsignedB_5_lengths);
                both_6 = frame->both_6;
                none_7 = frame->none_7;
                right_9 = frame->right_9;
                i_10 = frame->i_10;
                y_12 = frame->y_12;
                z_13 = frame->z_13;
                temp_68 = frame->temp_68;
                a_70 = frame->a_70;
                b_71 = frame->b_71;
                sum_72 = frame->sum_72;
                row_73 = frame->row_73;
                column_74 = frame->column_74;
                part_75 = frame->part_75;
                temp_76 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                left_77 = temp_76;
                frame->left_77 = left_77;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = b_71;
                scheduler.WaitForLanes(8, 7, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, column_74 + part_75, 32, 4294967295u);
                continue;
                resume8:;
                unsignedA_4 = new(frame->unsignedA_4_pointers, frame->unsignedA_4_lengths);
                unsignedB_5 = new(frame->unsignedB_5_pointers, frame->unsignedB_5_lengths);
                both_6 = frame->both_6;
                none_7 = frame->none_7;
                right_9 = frame->right_9;
                i_10 = frame->i_10;
                y_12 = frame->y_12;
                z_13 = frame->z_13;
                temp_68 = frame->temp_68;
                a_70 = frame->a_70;
                b_71 = frame->b_71;
                sum_72 = frame->sum_72;
                row_73 = frame->row_73;
                column_74 = frame->column_74;
                part_75 = frame->part_75;
                left_77 = frame->left_77;
                temp_78 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                even_79 = temp_78;
                frame->even_79 = even_79;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = b_71;
                scheduler.WaitForLanes(9, 8, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, column_74 + 4 + part_75, 32, 4294967295u);
                continue;
                resume9:;
                unsignedA_4 = new(frame->unsignedA_4_pointers, frame->unsignedA_4_lengths);
                unsignedB_5 = new(frame->unsignedB_5_pointers, frame->unsignedB_5_lengths);
                both_6 = frame->both_6;
                none_7 = frame->none_7;
                right_9 = frame->right_9;
                i_10 = frame->i_10;
                y_12 = frame->y_12;
                z_13 = frame->z_13;
                temp_68 = frame->temp_68;
                a_70 = frame->a_70;
                b_71 = frame->b_71;
                sum_72 = frame->sum_72;
                row_73 = frame->row_73;
                column_74 = frame->column_74;
                part_75 = frame->part_75;
                left_77 = frame->left_77;
                even_79 = frame->even_79;
                temp_80 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                odd_81 = temp_80;
                sum_72.X0_0 = sum_72.X0_0 + GpuKernels_TensorCore_Dot_int__FourBytes_SignedByte__UnsignedByte__(left_77.Word0_0, left_77.Word2_8, even_79.Word0_0, even_79.Word2_8);
                sum_72.X1_4 = sum_72.X1_4 + GpuKernels_TensorCore_Dot_int__FourBytes_SignedByte__UnsignedByte__(left_77.Word0_0, left_77.Word2_8, odd_81.Word0_0, odd_81.Word2_8);
                sum_72.X2_8 = sum_72.X2_8 + GpuKernels_TensorCore_Dot_int__FourBytes_SignedByte__UnsignedByte__(left_77.Word1_4, left_77.Word3_12, even_79.Word0_0, even_79.Word2_8);
                sum_72.X3_12 = sum_72.X3_12 + GpuKernels_TensorCore_Dot_int__FourBytes_SignedByte__UnsignedByte__(left_77.Word1_4, left_77.Word3_12, odd_81.Word0_0, odd_81.Word2_8);
                sum_72.X4_16 = sum_72.X4_16 + GpuKernels_TensorCore_Dot_int__FourBytes_SignedByte__UnsignedByte__(left_77.Word0_0, left_77.Word2_8, even_79.Word1_4, even_79.Word3_12);
                sum_72.X5_20 = sum_72.X5_20 + GpuKernels_TensorCore_Dot_int__FourBytes_SignedByte__UnsignedByte__(left_77.Word0_0, left_77.Word2_8, odd_81.Word1_4, odd_81.Word3_12);
                sum_72.X6_24 = sum_72.X6_24 + GpuKernels_TensorCore_Dot_int__FourBytes_SignedByte__UnsignedByte__(left_77.Word1_4, left_77.Word3_12, even_79.Word1_4, even_79.Word3_12);
                sum_72.X7_28 = sum_72.X7_28 + GpuKernels_TensorCore_Dot_int__FourBytes_SignedByte__UnsignedByte__(left_77.Word1_4, left_77.Word3_12, odd_81.Word1_4, odd_81.Word3_12);
                part_75 = part_75 + 1;
                goto label19;
                label21:;
                temp_69 = sum_72;
                goto label18;
                label18:;
                temp_64 = GpuKernels_TensorCore_Add(temp_68, temp_69);
                goto label17;
                label17:;
                temp_17 = temp_64;
                goto label16;
                label16:;
                left_8 = temp_17;
                a_82 = y_12;
                b_83 = z_13;
                sum_84 = right_9;
                temp_18 = default;
                a_86 = a_82.Words_0;
                b_87 = b_83.Words_0;
                sum_88 = sum_84;
                temp_85 = default;
                temp_89 = sum_88;
                a_91 = a_86;
                b_92 = b_87;
                temp_90 = default;
                sum_93 = default(GpuKernels_Accumulator_System_Int32_Mirror);
                row_94 = ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) / 4 * 4;
                column_95 = ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) % 4 * 8;
                part_96 = 0;
                label25:;
                if (!(part_96 < 4)) goto label27;
                frame->unsignedA_4_pointers = global::System.Runtime.CompilerServices.Unsafe.AsPointer(
                    ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(unsignedA_4));
                frame->unsignedA_4_lengths = unsignedA_4.Length;
                frame->unsignedB_5_pointers = global::System.Runtime.CompilerServices.Unsafe.AsPointer(
                    ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(unsignedB_5));
                frame->unsignedB_5_lengths = unsignedB_5.Length;
                frame->both_6 = both_6;
                frame->none_7 = none_7;
                frame->left_8 = left_8;
                frame->i_10 = i_10;
                frame->temp_89 = temp_89;
                frame->a_91 = a_91;
                frame->b_92 = b_92;
                frame->sum_93 = sum_93;
                frame->row_94 = row_94;
                frame->column_95 = column_95;
                frame->part_96 = part_96;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = a_91;
                scheduler.WaitForLanes(10, 9, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, row_94 + part_96, 32, 4294967295u);
                continue;
                resume10:;
                unsignedA_4 = new(frame->unsignedA_4_pointers, frame->unsignedA_4_lengths);
                unsignedB_5 = new(frame->unsignedB_5_pointers, frame->unsignedB_5_lengths);
                both_6 = frame->both_6;
                none_7 = frame->none_7;
                left_8 = frame->left_8;
                i_10 = frame->i_10;
                temp_89 = frame->temp_89;
                a_91 = frame->a_91;
                b_92 = frame->b_92;
                sum_93 = frame->sum_93;
                row_94 = frame->row_94;
                column_95 = frame->column_95;
                part_96 = frame->part_96;
                temp_97 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                left_98 = temp_97;
                frame->left_98 = left_98;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = b_92;
                scheduler.WaitForLanes(11, 10, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, column_95 + part_96, 32, 4294967295u);
                continue;
                resume11:;
                unsignedA_4 = new(frame->unsignedA_4_pointers, frame->unsignedA_4_lengths);
                unsignedB_5 = new(frame->unsignedB_5_pointers, frame->unsignedB_5_lengths);
                both_6 = frame->both_6;
                none_7 = frame->none_7;
                left_8 = frame->left_8;
                i_10 = frame->i_10;
                temp_89 = frame->temp_89;
                a_91 = frame->a_91;
                b_92 = frame->b_92;
                sum_93 = frame->sum_93;
                row_94 = frame->row_94;
                column_95 = frame->column_95;
                part_96 = frame->part_96;
                left_98 = frame->left_98;
                temp_99 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                even_100 = temp_99;
                frame->even_100 = even_100;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = b_92;
                scheduler.WaitForLanes(12, 11, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, column_95 + 4 + part_96, 32, 4294967295u);
                continue;
                resume12:;
                unsignedA_4 = new(frame->unsignedA_4_pointers, frame->unsignedA_4_lengths);
                unsignedB_5 = new(frame->unsignedB_5_pointers, frame->unsignedB_5_lengths);
                both_6 = frame->both_6;
                none_7 = frame->none_7;
                left_8 = frame->left_8;
                i_10 = frame->i_10;
                temp_89 = frame->temp_89;
                a_91 = frame->a_91;
                b_92 = frame->b_92;
                sum_93 = frame->sum_93;
                row_94 = frame->row_94;
                column_95 = frame->column_95;
                part_96 = frame->part_96;
                left_98 = frame->left_98;
                even_100 = frame->even_100;
                temp_101 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                odd_102 = temp_101;
                sum_93.X0_0 = sum_93.X0_0 + GpuKernels_TensorCore_Dot_int__FourBytes_UnsignedByte__SignedByte__(left_98.Word0_0, left_98.Word2_8, even_100.Word0_0, even_100.Word2_8);
                sum_93.X1_4 = sum_93.X1_4 + GpuKernels_TensorCore_Dot_int__FourBytes_UnsignedByte__SignedByte__(left_98.Word0_0, left_98.Word2_8, odd_102.Word0_0, odd_102.Word2_8);
                sum_93.X2_8 = sum_93.X2_8 + GpuKernels_TensorCore_Dot_int__FourBytes_UnsignedByte__SignedByte__(left_98.Word1_4, left_98.Word3_12, even_100.Word0_0, even_100.Word2_8);
                sum_93.X3_12 = sum_93.X3_12 + GpuKernels_TensorCore_Dot_int__FourBytes_UnsignedByte__SignedByte__(left_98.Word1_4, left_98.Word3_12, odd_102.Word0_0, odd_102.Word2_8);
                sum_93.X4_16 = sum_93.X4_16 + GpuKernels_TensorCore_Dot_int__FourBytes_UnsignedByte__SignedByte__(left_98.Word0_0, left_98.Word2_8, even_100.Word1_4, even_100.Word3_12);
                sum_93.X5_20 = sum_93.X5_20 + GpuKernels_TensorCore_Dot_int__FourBytes_UnsignedByte__SignedByte__(left_98.Word0_0, left_98.Word2_8, odd_102.Word1_4, odd_102.Word3_12);
                sum_93.X6_24 = sum_93.X6_24 + GpuKernels_TensorCore_Dot_int__FourBytes_UnsignedByte__SignedByte__(left_98.Word1_4, left_98.Word3_12, even_100.Word1_4, even_100.Word3_12);
                sum_93.X7_28 = sum_93.X7_28 + GpuKernels_TensorCore_Dot_int__FourBytes_UnsignedByte__SignedByte__(left_98.Word1_4, left_98.Word3_12, odd_102.Word1_4, odd_102.Word3_12);
                part_96 = part_96 + 1;
                goto label25;
                label27:;
                temp_90 = sum_93;
                goto label24;
                label24:;
                temp_85 = GpuKernels_TensorCore_Add(temp_89, temp_90);
                goto label23;
                label23:;
                temp_18 = temp_85;
                goto label22;
                label22:;
                right_9 = temp_18;
                i_10 = i_10 + 32;
                goto label1;
                label3:;
                GpuKernels_TensorCore_Store(both_6, c_2, 16, 0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                GpuKernels_TensorCore_Store(none_7, c_2.Slice(256), 16, 0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                GpuKernels_TensorCore_Store(left_8, c_2.Slice(512), 16, 1, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                GpuKernels_TensorCore_Store(right_9, c_2.Slice(768), 16, 0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
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
    public void* unsignedA_4_pointers; public int unsignedA_4_lengths;
    public void* unsignedB_5_pointers; public int unsignedB_5_lengths;
    public GpuKernels_Accumulator_System_Int32_Mirror both_6;
    public GpuKernels_Accumulator_System_Int32_Mirror none_7;
    public GpuKernels_Accumulator_System_Int32_Mirror left_8;
    public GpuKernels_Accumulator_System_Int32_Mirror right_9;
    public int i_10;
    public GpuKernels_FragmentA_System_SByte_Mirror x_11;
    public GpuKernels_FragmentA_System_Byte_Mirror y_12;
    public GpuKernels_FragmentB_System_SByte_Mirror z_13;
    public GpuKernels_FragmentB_System_Byte_Mirror w_14;
    public GpuKernels_Accumulator_System_Int32_Mirror temp_26;
    public GpuKernels_CompilerServices_FragmentWordsMirror a_28;
    public GpuKernels_CompilerServices_FragmentWordsMirror b_29;
    public GpuKernels_Accumulator_System_Int32_Mirror sum_30;
    public int row_31;
    public int column_32;
    public int part_33;
    public GpuKernels_CompilerServices_FragmentWordsMirror left_35;
    public GpuKernels_CompilerServices_FragmentWordsMirror even_37;
    public GpuKernels_Accumulator_System_Int32_Mirror temp_47;
    public GpuKernels_CompilerServices_FragmentWordsMirror a_49;
    public GpuKernels_CompilerServices_FragmentWordsMirror b_50;
    public GpuKernels_Accumulator_System_Int32_Mirror sum_51;
    public int row_52;
    public int column_53;
    public int part_54;
    public GpuKernels_CompilerServices_FragmentWordsMirror left_56;
    public GpuKernels_CompilerServices_FragmentWordsMirror even_58;
    public GpuKernels_Accumulator_System_Int32_Mirror temp_68;
    public GpuKernels_CompilerServices_FragmentWordsMirror a_70;
    public GpuKernels_CompilerServices_FragmentWordsMirror b_71;
    public GpuKernels_Accumulator_System_Int32_Mirror sum_72;
    public int row_73;
    public int column_74;
    public int part_75;
    public GpuKernels_CompilerServices_FragmentWordsMirror left_77;
    public GpuKernels_CompilerServices_FragmentWordsMirror even_79;
    public GpuKernels_Accumulator_System_Int32_Mirror temp_89;
    public GpuKernels_CompilerServices_FragmentWordsMirror a_91;
    public GpuKernels_CompilerServices_FragmentWordsMirror b_92;
    public GpuKernels_Accumulator_System_Int32_Mirror sum_93;
    public int row_94;
    public int column_95;
    public int part_96;
    public GpuKernels_CompilerServices_FragmentWordsMirror left_98;
    public GpuKernels_CompilerServices_FragmentWordsMirror even_100;
}

private static readonly string[] Sites =
{
    "Warp.Shuffle number 1",
    "Warp.Shuffle number 2",
    "Warp.Shuffle number 3",
    "Warp.Shuffle number 4",
    "Warp.Shuffle number 5",
    "Warp.Shuffle number 6",
    "Warp.Shuffle number 7",
    "Warp.Shuffle number 8",
    "Warp.Shuffle number 9",
    "Warp.Shuffle number 10",
    "Warp.Shuffle number 11",
    "Warp.Shuffle number 12",
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
private static GpuKernels_Accumulator_System_Int32_Mirror GpuKernels_TensorCore_LoadElements_int_(global::System.ReadOnlySpan<int> x_0, int line_1, int step_2, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        GpuKernels_Accumulator_System_Int32_Mirror temp_3 = default(GpuKernels_Accumulator_System_Int32_Mirror);
        temp_3.X0_0 = x_0[GpuKernels_TensorCore_Row(0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * line_1 + GpuKernels_TensorCore_Column(0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * step_2];
        temp_3.X1_4 = x_0[GpuKernels_TensorCore_Row(1, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * line_1 + GpuKernels_TensorCore_Column(1, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * step_2];
        temp_3.X2_8 = x_0[GpuKernels_TensorCore_Row(2, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * line_1 + GpuKernels_TensorCore_Column(2, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * step_2];
        temp_3.X3_12 = x_0[GpuKernels_TensorCore_Row(3, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * line_1 + GpuKernels_TensorCore_Column(3, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * step_2];
        temp_3.X4_16 = x_0[GpuKernels_TensorCore_Row(4, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * line_1 + GpuKernels_TensorCore_Column(4, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * step_2];
        temp_3.X5_20 = x_0[GpuKernels_TensorCore_Row(5, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * line_1 + GpuKernels_TensorCore_Column(5, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * step_2];
        temp_3.X6_24 = x_0[GpuKernels_TensorCore_Row(6, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * line_1 + GpuKernels_TensorCore_Column(6, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * step_2];
        temp_3.X7_28 = x_0[GpuKernels_TensorCore_Row(7, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * line_1 + GpuKernels_TensorCore_Column(7, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * step_2];
        return temp_3;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_Accumulator_System_Int32_Mirror GpuKernels_TensorCore_LoadAccumulator(global::System.ReadOnlySpan<int> source_0, int leadingDimension_1, int layout_2, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        return GpuKernels_TensorCore_LoadElements_int_(source_0, GpuKernels_TensorCore_Line(leadingDimension_1, layout_2), GpuKernels_TensorCore_Step(leadingDimension_1, layout_2), threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static uint GpuKernels_TensorCore_Four(global::System.ReadOnlySpan<byte> x_0, int i_1, int step_2)
{
    unchecked
    {
        return (uint)x_0[i_1] | (uint)x_0[i_1 + step_2] << 8 | (uint)x_0[i_1 + 2 * step_2] << 16 | (uint)x_0[i_1 + 3 * step_2] << 24;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_CompilerServices_FragmentWordsMirror GpuKernels_TensorCore_LoadLines(global::System.ReadOnlySpan<byte> x_0, int line_1, int step_2, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        int first_3 = ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) / 4 * line_1 + ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) % 4 * 4 * step_2;
        GpuKernels_CompilerServices_FragmentWordsMirror temp_4 = default(GpuKernels_CompilerServices_FragmentWordsMirror);
        temp_4.Word0_0 = GpuKernels_TensorCore_Four(x_0, first_3, step_2);
        temp_4.Word1_4 = GpuKernels_TensorCore_Four(x_0, first_3 + 8 * line_1, step_2);
        temp_4.Word2_8 = GpuKernels_TensorCore_Four(x_0, first_3 + 16 * step_2, step_2);
        temp_4.Word3_12 = GpuKernels_TensorCore_Four(x_0, first_3 + 8 * line_1 + 16 * step_2, step_2);
        return temp_4;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_FragmentA_System_SByte_Mirror GpuKernels_TensorCore_LoadA(global::System.ReadOnlySpan<sbyte> source_0, int leadingDimension_1, int layout_2, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        GpuKernels_FragmentA_System_SByte_Mirror temp_3 = default(GpuKernels_FragmentA_System_SByte_Mirror);
        temp_3.Words_0 = GpuKernels_TensorCore_LoadLines(global::System.Runtime.InteropServices.MemoryMarshal.Cast<sbyte, byte>(source_0), GpuKernels_TensorCore_Line(leadingDimension_1, layout_2), GpuKernels_TensorCore_Step(leadingDimension_1, layout_2), threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
        return temp_3;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_FragmentA_System_Byte_Mirror GpuKernels_TensorCore_LoadA__2(global::System.ReadOnlySpan<byte> source_0, int leadingDimension_1, int layout_2, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        GpuKernels_FragmentA_System_Byte_Mirror temp_3 = default(GpuKernels_FragmentA_System_Byte_Mirror);
        temp_3.Words_0 = GpuKernels_TensorCore_LoadLines(source_0, GpuKernels_TensorCore_Line(leadingDimension_1, layout_2), GpuKernels_TensorCore_Step(leadingDimension_1, layout_2), threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
        return temp_3;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_FragmentB_System_SByte_Mirror GpuKernels_TensorCore_LoadB(global::System.ReadOnlySpan<sbyte> source_0, int leadingDimension_1, int layout_2, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        GpuKernels_FragmentB_System_SByte_Mirror temp_3 = default(GpuKernels_FragmentB_System_SByte_Mirror);
        temp_3.Words_0 = GpuKernels_TensorCore_LoadLines(global::System.Runtime.InteropServices.MemoryMarshal.Cast<sbyte, byte>(source_0), GpuKernels_TensorCore_Step(leadingDimension_1, layout_2), GpuKernels_TensorCore_Line(leadingDimension_1, layout_2), threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
        return temp_3;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_FragmentB_System_Byte_Mirror GpuKernels_TensorCore_LoadB__2(global::System.ReadOnlySpan<byte> source_0, int leadingDimension_1, int layout_2, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        GpuKernels_FragmentB_System_Byte_Mirror temp_3 = default(GpuKernels_FragmentB_System_Byte_Mirror);
        temp_3.Words_0 = GpuKernels_TensorCore_LoadLines(source_0, GpuKernels_TensorCore_Step(leadingDimension_1, layout_2), GpuKernels_TensorCore_Line(leadingDimension_1, layout_2), threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
        return temp_3;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_TensorCore_SignedByte_Value(GpuKernels_TensorCore_SignedByteMirror this_0, uint word_1)
{
    unchecked
    {
        return (int)(sbyte)word_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_TensorCore_FourBytes_TLeft__TRight__Dot(GpuKernels_TensorCore_FourBytes_GpuKernels_TensorCore_SignedByte__GpuKernels_TensorCore_SignedByte_Mirror this_0, uint a_1, uint b_2)
{
    unchecked
    {
        int sum_3 = 0;
        for (int shift_4 = 0; shift_4 < 32; shift_4 = shift_4 + 8)
        {
            int temp_8 = sum_3;
            GpuKernels_TensorCore_SignedByteMirror temp_5 = default(GpuKernels_TensorCore_SignedByteMirror);
            int temp_7 = GpuKernels_TensorCore_SignedByte_Value(temp_5, a_1 >> (shift_4 & 31));
            GpuKernels_TensorCore_SignedByteMirror temp_6 = default(GpuKernels_TensorCore_SignedByteMirror);
            sum_3 = temp_8 + temp_7 * GpuKernels_TensorCore_SignedByte_Value(temp_6, b_2 >> (shift_4 & 31));
        }
        return sum_3;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_TensorCore_Dot_int__FourBytes_SignedByte__SignedByte__(uint a0_0, uint a1_1, uint b0_2, uint b1_3)
{
    unchecked
    {
        GpuKernels_TensorCore_FourBytes_GpuKernels_TensorCore_SignedByte__GpuKernels_TensorCore_SignedByte_Mirror temp_4 = default(GpuKernels_TensorCore_FourBytes_GpuKernels_TensorCore_SignedByte__GpuKernels_TensorCore_SignedByte_Mirror);
        int temp_6 = GpuKernels_TensorCore_FourBytes_TLeft__TRight__Dot(temp_4, a0_0, b0_2);
        GpuKernels_TensorCore_FourBytes_GpuKernels_TensorCore_SignedByte__GpuKernels_TensorCore_SignedByte_Mirror temp_5 = default(GpuKernels_TensorCore_FourBytes_GpuKernels_TensorCore_SignedByte__GpuKernels_TensorCore_SignedByte_Mirror);
        return temp_6 + GpuKernels_TensorCore_FourBytes_TLeft__TRight__Dot(temp_5, a1_1, b1_3);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_Accumulator_System_Int32_Mirror GpuKernels_TensorCore_Add(GpuKernels_Accumulator_System_Int32_Mirror sum_0, GpuKernels_Accumulator_System_Int32_Mirror x_1)
{
    unchecked
    {
        GpuKernels_Accumulator_System_Int32_Mirror temp_2 = default(GpuKernels_Accumulator_System_Int32_Mirror);
        temp_2.X0_0 = sum_0.X0_0 + x_1.X0_0;
        temp_2.X1_4 = sum_0.X1_4 + x_1.X1_4;
        temp_2.X2_8 = sum_0.X2_8 + x_1.X2_8;
        temp_2.X3_12 = sum_0.X3_12 + x_1.X3_12;
        temp_2.X4_16 = sum_0.X4_16 + x_1.X4_16;
        temp_2.X5_20 = sum_0.X5_20 + x_1.X5_20;
        temp_2.X6_24 = sum_0.X6_24 + x_1.X6_24;
        temp_2.X7_28 = sum_0.X7_28 + x_1.X7_28;
        return temp_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_TensorCore_UnsignedByte_Value(GpuKernels_TensorCore_UnsignedByteMirror this_0, uint word_1)
{
    unchecked
    {
        return (int)(byte)word_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_TensorCore_FourBytes_TLeft__TRight__Dot__2(GpuKernels_TensorCore_FourBytes_GpuKernels_TensorCore_UnsignedByte__GpuKernels_TensorCore_UnsignedByte_Mirror this_0, uint a_1, uint b_2)
{
    unchecked
    {
        int sum_3 = 0;
        for (int shift_4 = 0; shift_4 < 32; shift_4 = shift_4 + 8)
        {
            int temp_8 = sum_3;
            GpuKernels_TensorCore_UnsignedByteMirror temp_5 = default(GpuKernels_TensorCore_UnsignedByteMirror);
            int temp_7 = GpuKernels_TensorCore_UnsignedByte_Value(temp_5, a_1 >> (shift_4 & 31));
            GpuKernels_TensorCore_UnsignedByteMirror temp_6 = default(GpuKernels_TensorCore_UnsignedByteMirror);
            sum_3 = temp_8 + temp_7 * GpuKernels_TensorCore_UnsignedByte_Value(temp_6, b_2 >> (shift_4 & 31));
        }
        return sum_3;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_TensorCore_Dot_int__FourBytes_UnsignedByte__UnsignedByte__(uint a0_0, uint a1_1, uint b0_2, uint b1_3)
{
    unchecked
    {
        GpuKernels_TensorCore_FourBytes_GpuKernels_TensorCore_UnsignedByte__GpuKernels_TensorCore_UnsignedByte_Mirror temp_4 = default(GpuKernels_TensorCore_FourBytes_GpuKernels_TensorCore_UnsignedByte__GpuKernels_TensorCore_UnsignedByte_Mirror);
        int temp_6 = GpuKernels_TensorCore_FourBytes_TLeft__TRight__Dot__2(temp_4, a0_0, b0_2);
        GpuKernels_TensorCore_FourBytes_GpuKernels_TensorCore_UnsignedByte__GpuKernels_TensorCore_UnsignedByte_Mirror temp_5 = default(GpuKernels_TensorCore_FourBytes_GpuKernels_TensorCore_UnsignedByte__GpuKernels_TensorCore_UnsignedByte_Mirror);
        return temp_6 + GpuKernels_TensorCore_FourBytes_TLeft__TRight__Dot__2(temp_5, a1_1, b1_3);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_TensorCore_FourBytes_TLeft__TRight__Dot__3(GpuKernels_TensorCore_FourBytes_GpuKernels_TensorCore_SignedByte__GpuKernels_TensorCore_UnsignedByte_Mirror this_0, uint a_1, uint b_2)
{
    unchecked
    {
        int sum_3 = 0;
        for (int shift_4 = 0; shift_4 < 32; shift_4 = shift_4 + 8)
        {
            int temp_8 = sum_3;
            GpuKernels_TensorCore_SignedByteMirror temp_5 = default(GpuKernels_TensorCore_SignedByteMirror);
            int temp_7 = GpuKernels_TensorCore_SignedByte_Value(temp_5, a_1 >> (shift_4 & 31));
            GpuKernels_TensorCore_UnsignedByteMirror temp_6 = default(GpuKernels_TensorCore_UnsignedByteMirror);
            sum_3 = temp_8 + temp_7 * GpuKernels_TensorCore_UnsignedByte_Value(temp_6, b_2 >> (shift_4 & 31));
        }
        return sum_3;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_TensorCore_Dot_int__FourBytes_SignedByte__UnsignedByte__(uint a0_0, uint a1_1, uint b0_2, uint b1_3)
{
    unchecked
    {
        GpuKernels_TensorCore_FourBytes_GpuKernels_TensorCore_SignedByte__GpuKernels_TensorCore_UnsignedByte_Mirror temp_4 = default(GpuKernels_TensorCore_FourBytes_GpuKernels_TensorCore_SignedByte__GpuKernels_TensorCore_UnsignedByte_Mirror);
        int temp_6 = GpuKernels_TensorCore_FourBytes_TLeft__TRight__Dot__3(temp_4, a0_0, b0_2);
        GpuKernels_TensorCore_FourBytes_GpuKernels_TensorCore_SignedByte__GpuKernels_TensorCore_UnsignedByte_Mirror temp_5 = default(GpuKernels_TensorCore_FourBytes_GpuKernels_TensorCore_SignedByte__GpuKernels_TensorCore_UnsignedByte_Mirror);
        return temp_6 + GpuKernels_TensorCore_FourBytes_TLeft__TRight__Dot__3(temp_5, a1_1, b1_3);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_TensorCore_FourBytes_TLeft__TRight__Dot__4(GpuKernels_TensorCore_FourBytes_GpuKernels_TensorCore_UnsignedByte__GpuKernels_TensorCore_SignedByte_Mirror this_0, uint a_1, uint b_2)
{
    unchecked
    {
        int sum_3 = 0;
        for (int shift_4 = 0; shift_4 < 32; shift_4 = shift_4 + 8)
        {
            int temp_8 = sum_3;
            GpuKernels_TensorCore_UnsignedByteMirror temp_5 = default(GpuKernels_TensorCore_UnsignedByteMirror);
            int temp_7 = GpuKernels_TensorCore_UnsignedByte_Value(temp_5, a_1 >> (shift_4 & 31));
            GpuKernels_TensorCore_SignedByteMirror temp_6 = default(GpuKernels_TensorCore_SignedByteMirror);
            sum_3 = temp_8 + temp_7 * GpuKernels_TensorCore_SignedByte_Value(temp_6, b_2 >> (shift_4 & 31));
        }
        return sum_3;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_TensorCore_Dot_int__FourBytes_UnsignedByte__SignedByte__(uint a0_0, uint a1_1, uint b0_2, uint b1_3)
{
    unchecked
    {
        GpuKernels_TensorCore_FourBytes_GpuKernels_TensorCore_UnsignedByte__GpuKernels_TensorCore_SignedByte_Mirror temp_4 = default(GpuKernels_TensorCore_FourBytes_GpuKernels_TensorCore_UnsignedByte__GpuKernels_TensorCore_SignedByte_Mirror);
        int temp_6 = GpuKernels_TensorCore_FourBytes_TLeft__TRight__Dot__4(temp_4, a0_0, b0_2);
        GpuKernels_TensorCore_FourBytes_GpuKernels_TensorCore_UnsignedByte__GpuKernels_TensorCore_SignedByte_Mirror temp_5 = default(GpuKernels_TensorCore_FourBytes_GpuKernels_TensorCore_UnsignedByte__GpuKernels_TensorCore_SignedByte_Mirror);
        return temp_6 + GpuKernels_TensorCore_FourBytes_TLeft__TRight__Dot__4(temp_5, a1_1, b1_3);
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
private static void GpuKernels_TensorCore_Store(GpuKernels_Accumulator_System_Int32_Mirror sum_0, global::System.Span<int> destination_1, int leadingDimension_2, int layout_3, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        GpuKernels_Accumulator_System_UInt32_Mirror temp_4 = default(GpuKernels_Accumulator_System_UInt32_Mirror);
        temp_4.X0_0 = (uint)sum_0.X0_0;
        temp_4.X1_4 = (uint)sum_0.X1_4;
        temp_4.X2_8 = (uint)sum_0.X2_8;
        temp_4.X3_12 = (uint)sum_0.X3_12;
        temp_4.X4_16 = (uint)sum_0.X4_16;
        temp_4.X5_20 = (uint)sum_0.X5_20;
        temp_4.X6_24 = (uint)sum_0.X6_24;
        temp_4.X7_28 = (uint)sum_0.X7_28;
        GpuKernels_Accumulator_System_UInt32_Mirror bits_5 = temp_4;
        GpuKernels_TensorCore_StoreBits(global::System.Runtime.InteropServices.MemoryMarshal.Cast<int, uint>(destination_1), bits_5, leadingDimension_2, layout_3, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
    }
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Accumulator_System_Int32_Mirror
{
    public int X0_0;
    public int X1_4;
    public int X2_8;
    public int X3_12;
    public int X4_16;
    public int X5_20;
    public int X6_24;
    public int X7_28;
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
private struct GpuKernels_FragmentA_System_SByte_Mirror
{
    public GpuKernels_CompilerServices_FragmentWordsMirror Words_0;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_FragmentA_System_Byte_Mirror
{
    public GpuKernels_CompilerServices_FragmentWordsMirror Words_0;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_FragmentB_System_SByte_Mirror
{
    public GpuKernels_CompilerServices_FragmentWordsMirror Words_0;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_FragmentB_System_Byte_Mirror
{
    public GpuKernels_CompilerServices_FragmentWordsMirror Words_0;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_TensorCore_FourBytes_GpuKernels_TensorCore_SignedByte__GpuKernels_TensorCore_SignedByte_Mirror
{
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_TensorCore_SignedByteMirror
{
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_TensorCore_FourBytes_GpuKernels_TensorCore_UnsignedByte__GpuKernels_TensorCore_UnsignedByte_Mirror
{
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_TensorCore_UnsignedByteMirror
{
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_TensorCore_FourBytes_GpuKernels_TensorCore_SignedByte__GpuKernels_TensorCore_UnsignedByte_Mirror
{
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_TensorCore_FourBytes_GpuKernels_TensorCore_UnsignedByte__GpuKernels_TensorCore_SignedByte_Mirror
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
        global::System.ReadOnlySpan<sbyte> a_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<byte> b_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> c_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<sbyte> tileA_3 = blocks.Arena.Allocate<sbyte>(768);
        global::System.Span<byte> tileB_4 = blocks.Arena.Allocate<byte>(768);
        global::GpuKernels.CompilerServices.CpuThreads scheduler = new(in blocks, 1, "GpuKernels.Tests.Kernels.TensorElements.SharedBytes", Sites);
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
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Int32_Mirror sum_6);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Int32_Mirror turned_7);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentA_System_SByte_Mirror temp_8);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentB_System_Byte_Mirror temp_9);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Int32_Mirror temp_10);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentA_System_Byte_Mirror temp_11);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentB_System_SByte_Mirror temp_12);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Int32_Mirror temp_13);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentA_System_Byte_Mirror temp_14);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentB_System_SByte_Mirror temp_15);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Int32_Mirror temp_16);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentA_System_SByte_Mirror a_17);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentB_System_Byte_Mirror b_18);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Int32_Mirror sum_19);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Int32_Mirror temp_20);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror a_21);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror b_22);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Int32_Mirror sum_23);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Int32_Mirror temp_24);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Int32_Mirror temp_25);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror a_26);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror b_27);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Int32_Mirror sum_28);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int row_29);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int column_30);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int part_31);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_32);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror left_33);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_34);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror even_35);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_36);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror odd_37);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentA_System_Byte_Mirror a_38);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentB_System_SByte_Mirror b_39);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Int32_Mirror sum_40);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Int32_Mirror temp_41);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror a_42);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror b_43);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Int32_Mirror sum_44);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Int32_Mirror temp_45);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Int32_Mirror temp_46);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror a_47);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror b_48);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Int32_Mirror sum_49);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int row_50);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int column_51);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int part_52);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_53);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror left_54);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_55);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror even_56);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_57);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror odd_58);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentA_System_Byte_Mirror a_59);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentB_System_SByte_Mirror b_60);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Int32_Mirror sum_61);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Int32_Mirror temp_62);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror a_63);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror b_64);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Int32_Mirror sum_65);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Int32_Mirror temp_66);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Int32_Mirror temp_67);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror a_68);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror b_69);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Int32_Mirror sum_70);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int row_71);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int column_72);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int part_73);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_74);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror left_75);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_76);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror even_77);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_78);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror odd_79);
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
                }
                for (int t_5 = threadIdxX; t_5 < 768; t_5 = t_5 + 32)
                {
                    tileA_3[t_5] = a_0[t_5];
                    tileB_4[t_5] = b_1[t_5];
                }
                scheduler.WaitForBlock(1, 0);
                continue;
                resume1:;
                sum_6 = default(GpuKernels_Accumulator_System_Int32_Mirror);
                turned_7 = default(GpuKernels_Accumulator_System_Int32_Mirror);
                temp_8 = GpuKernels_TensorCore_LoadSharedA(tileA_3, 48, 0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                temp_9 = GpuKernels_TensorCore_LoadSharedB(tileB_4, 48, 1, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                a_17 = temp_8;
                b_18 = temp_9;
                sum_19 = sum_6;
                temp_10 = default;
                a_21 = a_17.Words_0;
                b_22 = b_18.Words_0;
                sum_23 = sum_19;
                temp_20 = default;
                temp_24 = sum_23;
                a_26 = a_21;
                b_27 = b_22;
                temp_25 = default;
                sum_28 = default(GpuKernels_Accumulator_System_Int32_Mirror);
                row_29 = ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) / 4 * 4;
                column_30 = ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) % 4 * 8;
                part_31 = 0;
                label4:;
                if (!(part_31 < 4)) goto label6;
                frame->turned_7 = turned_7;
                frame->temp_24 = temp_24;
                frame->a_26 = a_26;
                frame->b_27 = b_27;
                frame->sum_28 = sum_28;
                frame->row_29 = row_29;
                frame->column_30 = column_30;
                frame->part_31 = part_31;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = a_26;
                scheduler.WaitForLanes(2, 1, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, row_29 + part_31, 32, 4294967295u);
                continue;
                resume2:;
                turned_7 = frame->turned_7;
                temp_24 = frame->temp_24;
                a_26 = frame->a_26;
                b_27 = frame->b_27;
                sum_28 = frame->sum_28;
                row_29 = frame->row_29;
                column_30 = frame->column_30;
                part_31 = frame->part_31;
                temp_32 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                left_33 = temp_32;
                frame->left_33 = left_33;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = b_27;
                scheduler.WaitForLanes(3, 2, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, column_30 + part_31, 32, 4294967295u);
                continue;
                resume3:;
                turned_7 = frame->turned_7;
                temp_24 = frame->temp_24;
                a_26 = frame->a_26;
                b_27 = frame->b_27;
                sum_28 = frame->sum_28;
                row_29 = frame->row_29;
                column_30 = frame->column_30;
                part_31 = frame->part_31;
                left_33 = frame->left_33;
                temp_34 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                even_35 = temp_34;
                frame->even_35 = even_35;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = b_27;
                scheduler.WaitForLanes(4, 3, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, column_30 + 4 + part_31, 32, 4294967295u);
                continue;
                resume4:;
                turned_7 = frame->turned_7;
                temp_24 = frame->temp_24;
                a_26 = frame->a_26;
                b_27 = frame->b_27;
                sum_28 = frame->sum_28;
                row_29 = frame->row_29;
                column_30 = frame->column_30;
                part_31 = frame->part_31;
                left_33 = frame->left_33;
                even_35 = frame->even_35;
                temp_36 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                odd_37 = temp_36;
                sum_28.X0_0 = sum_28.X0_0 + GpuKernels_TensorCore_Dot_int__FourBytes_SignedByte__UnsignedByte__(left_33.Word0_0, left_33.Word2_8, even_35.Word0_0, even_35.Word2_8);
                sum_28.X1_4 = sum_28.X1_4 + GpuKernels_TensorCore_Dot_int__FourBytes_SignedByte__UnsignedByte__(left_33.Word0_0, left_33.Word2_8, odd_37.Word0_0, odd_37.Word2_8);
                sum_28.X2_8 = sum_28.X2_8 + GpuKernels_TensorCore_Dot_int__FourBytes_SignedByte__UnsignedByte__(left_33.Word1_4, left_33.Word3_12, even_35.Word0_0, even_35.Word2_8);
                sum_28.X3_12 = sum_28.X3_12 + GpuKernels_TensorCore_Dot_int__FourBytes_SignedByte__UnsignedByte__(left_33.Word1_4, left_33.Word3_12, odd_37.Word0_0, odd_37.Word2_8);
                sum_28.X4_16 = sum_28.X4_16 + GpuKernels_TensorCore_Dot_int__FourBytes_SignedByte__UnsignedByte__(left_33.Word0_0, left_33.Word2_8, even_35.Word1_4, even_35.Word3_12);
                sum_28.X5_20 = sum_28.X5_20 + GpuKernels_TensorCore_Dot_int__FourBytes_SignedByte__UnsignedByte__(left_33.Word0_0, left_33.Word2_8, odd_37.Word1_4, odd_37.Word3_12);
                sum_28.X6_24 = sum_28.X6_24 + GpuKernels_TensorCore_Dot_int__FourBytes_SignedByte__UnsignedByte__(left_33.Word1_4, left_33.Word3_12, even_35.Word1_4, even_35.Word3_12);
                sum_28.X7_28 = sum_28.X7_28 + GpuKernels_TensorCore_Dot_int__FourBytes_SignedByte__UnsignedByte__(left_33.Word1_4, left_33.Word3_12, odd_37.Word1_4, odd_37.Word3_12);
                part_31 = part_31 + 1;
                goto label4;
                label6:;
                temp_25 = sum_28;
                goto label3;
                label3:;
                temp_20 = GpuKernels_TensorCore_Add(temp_24, temp_25);
                goto label2;
                label2:;
                temp_10 = temp_20;
                goto label1;
                label1:;
                sum_6 = temp_10;
                temp_11 = GpuKernels_TensorCore_LoadSharedA__2(tileB_4, 48, 0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                temp_12 = GpuKernels_TensorCore_LoadSharedB__2(tileA_3, 48, 1, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                a_38 = temp_11;
                b_39 = temp_12;
                sum_40 = turned_7;
                temp_13 = default;
                a_42 = a_38.Words_0;
                b_43 = b_39.Words_0;
                sum_44 = sum_40;
                temp_41 = default;
                temp_45 = sum_44;
                a_47 = a_42;
                b_48 = b_43;
                temp_46 = default;
                sum_49 = default(GpuKernels_Accumulator_System_Int32_Mirror);
                row_50 = ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) / 4 * 4;
                column_51 = ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) % 4 * 8;
                part_52 = 0;
                label10:;
                if (!(part_52 < 4)) goto label12;
                frame->sum_6 = sum_6;
                frame->temp_45 = temp_45;
                frame->a_47 = a_47;
                frame->b_48 = b_48;
                frame->sum_49 = sum_49;
                frame->row_50 = row_50;
                frame->column_51 = column_51;
                frame->part_52 = part_52;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = a_47;
                scheduler.WaitForLanes(5, 4, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, row_50 + part_52, 32, 4294967295u);
                continue;
                resume5:;
                sum_6 = frame->sum_6;
                temp_45 = frame->temp_45;
                a_47 = frame->a_47;
                b_48 = frame->b_48;
                sum_49 = frame->sum_49;
                row_50 = frame->row_50;
                column_51 = frame->column_51;
                part_52 = frame->part_52;
                temp_53 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                left_54 = temp_53;
                frame->left_54 = left_54;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = b_48;
                scheduler.WaitForLanes(6, 5, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, column_51 + part_52, 32, 4294967295u);
                continue;
                resume6:;
                sum_6 = frame->sum_6;
                temp_45 = frame->temp_45;
                a_47 = frame->a_47;
                b_48 = frame->b_48;
                sum_49 = frame->sum_49;
                row_50 = frame->row_50;
                column_51 = frame->column_51;
                part_52 = frame->part_52;
                left_54 = frame->left_54;
                temp_55 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                even_56 = temp_55;
                frame->even_56 = even_56;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = b_48;
                scheduler.WaitForLanes(7, 6, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, column_51 + 4 + part_52, 32, 4294967295u);
                continue;
                resume7:;
                sum_6 = frame->sum_6;
                temp_45 = frame->temp_45;
                a_47 = frame->a_47;
                b_48 = frame->b_48;
                sum_49 = frame->sum_49;
                row_50 = frame->row_50;
                column_51 = frame->column_51;
                part_52 = frame->part_52;
                left_54 = frame->left_54;
                even_56 = frame->even_56;
                temp_57 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                odd_58 = temp_57;
                sum_49.X0_0 = sum_49.X0_0 + GpuKernels_TensorCore_Dot_int__FourBytes_UnsignedByte__SignedByte__(left_54.Word0_0, left_54.Word2_8, even_56.Word0_0, even_56.Word2_8);
                sum_49.X1_4 = sum_49.X1_4 + GpuKernels_TensorCore_Dot_int__FourBytes_UnsignedByte__SignedByte__(left_54.Word0_0, left_54.Word2_8, odd_58.Word0_0, odd_58.Word2_8);
                sum_49.X2_8 = sum_49.X2_8 + GpuKernels_TensorCore_Dot_int__FourBytes_UnsignedByte__SignedByte__(left_54.Word1_4, left_54.Word3_12, even_56.Word0_0, even_56.Word2_8);
                sum_49.X3_12 = sum_49.X3_12 + GpuKernels_TensorCore_Dot_int__FourBytes_UnsignedByte__SignedByte__(left_54.Word1_4, left_54.Word3_12, odd_58.Word0_0, odd_58.Word2_8);
                sum_49.X4_16 = sum_49.X4_16 + GpuKernels_TensorCore_Dot_int__FourBytes_UnsignedByte__SignedByte__(left_54.Word0_0, left_54.Word2_8, even_56.Word1_4, even_56.Word3_12);
                sum_49.X5_20 = sum_49.X5_20 + GpuKernels_TensorCore_Dot_int__FourBytes_UnsignedByte__SignedByte__(left_54.Word0_0, left_54.Word2_8, odd_58.Word1_4, odd_58.Word3_12);
                sum_49.X6_24 = sum_49.X6_24 + GpuKernels_TensorCore_Dot_int__FourBytes_UnsignedByte__SignedByte__(left_54.Word1_4, left_54.Word3_12, even_56.Word1_4, even_56.Word3_12);
                sum_49.X7_28 = sum_49.X7_28 + GpuKernels_TensorCore_Dot_int__FourBytes_UnsignedByte__SignedByte__(left_54.Word1_4, left_54.Word3_12, odd_58.Word1_4, odd_58.Word3_12);
                part_52 = part_52 + 1;
                goto label10;
                label12:;
                temp_46 = sum_49;
                goto label9;
                label9:;
                temp_41 = GpuKernels_TensorCore_Add(temp_45, temp_46);
                goto label8;
                label8:;
                temp_13 = temp_41;
                goto label7;
                label7:;
                turned_7 = temp_13;
                temp_14 = GpuKernels_TensorCore_LoadSharedA__2(tileB_4, 16, 1, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                temp_15 = GpuKernels_TensorCore_LoadSharedB__2(tileA_3, 16, 0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                a_59 = temp_14;
                b_60 = temp_15;
                sum_61 = turned_7;
                temp_16 = default;
                a_63 = a_59.Words_0;
                b_64 = b_60.Words_0;
                sum_65 = sum_61;
                temp_62 = default;
                temp_66 = sum_65;
                a_68 = a_63;
                b_69 = b_64;
                temp_67 = default;
                sum_70 = default(GpuKernels_Accumulator_System_Int32_Mirror);
                row_71 = ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) / 4 * 4;
                column_72 = ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) % 4 * 8;
                part_73 = 0;
                label16:;
                if (!(part_73 < 4)) goto label18;
                frame->sum_6 = sum_6;
                frame->temp_66 = temp_66;
                frame->a_68 = a_68;
                frame->b_69 = b_69;
                frame->sum_70 = sum_70;
                frame->row_71 = row_71;
                frame->column_72 = column_72;
                frame->part_73 = part_73;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = a_68;
                scheduler.WaitForLanes(8, 7, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, row_71 + part_73, 32, 4294967295u);
                continue;
                resume8:;
                sum_6 = frame->sum_6;
                temp_66 = frame->temp_66;
                a_68 = frame->a_68;
                b_69 = frame->b_69;
                sum_70 = frame->sum_70;
                row_71 = frame->row_71;
                column_72 = frame->column_72;
                part_73 = frame->part_73;
                temp_74 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                left_75 = temp_74;
                frame->left_75 = left_75;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = b_69;
                scheduler.WaitForLanes(9, 8, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, column_72 + part_73, 32, 4294967295u);
                continue;
                resume9:;
                sum_6 = frame->sum_6;
                temp_66 = frame->temp_66;
                a_68 = frame->a_68;
                b_69 = frame->b_69;
                sum_70 = frame->sum_70;
                row_71 = frame->row_71;
                column_72 = frame->column_72;
                part_73 = frame->part_73;
                left_75 = frame->left_75;
                temp_76 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                even_77 = temp_76;
                frame->even_77 = even_77;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = b_69;
                scheduler.WaitForLanes(10, 9, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, column_72 + 4 + part_73, 32, 4294967295u);
                continue;
                resume10:;
                sum_6 = frame->sum_6;
                temp_66 = frame->temp_66;
                a_68 = frame->a_68;
                b_69 = frame->b_69;
                sum_70 = frame->sum_70;
                row_71 = frame->row_71;
                column_72 = frame->column_72;
                part_73 = frame->part_73;
                left_75 = frame->left_75;
                even_77 = frame->even_77;
                temp_78 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                odd_79 = temp_78;
                sum_70.X0_0 = sum_70.X0_0 + GpuKernels_TensorCore_Dot_int__FourBytes_UnsignedByte__SignedByte__(left_75.Word0_0, left_75.Word2_8, even_77.Word0_0, even_77.Word2_8);
                sum_70.X1_4 = sum_70.X1_4 + GpuKernels_TensorCore_Dot_int__FourBytes_UnsignedByte__SignedByte__(left_75.Word0_0, left_75.Word2_8, odd_79.Word0_0, odd_79.Word2_8);
                sum_70.X2_8 = sum_70.X2_8 + GpuKernels_TensorCore_Dot_int__FourBytes_UnsignedByte__SignedByte__(left_75.Word1_4, left_75.Word3_12, even_77.Word0_0, even_77.Word2_8);
                sum_70.X3_12 = sum_70.X3_12 + GpuKernels_TensorCore_Dot_int__FourBytes_UnsignedByte__SignedByte__(left_75.Word1_4, left_75.Word3_12, odd_79.Word0_0, odd_79.Word2_8);
                sum_70.X4_16 = sum_70.X4_16 + GpuKernels_TensorCore_Dot_int__FourBytes_UnsignedByte__SignedByte__(left_75.Word0_0, left_75.Word2_8, even_77.Word1_4, even_77.Word3_12);
                sum_70.X5_20 = sum_70.X5_20 + GpuKernels_TensorCore_Dot_int__FourBytes_UnsignedByte__SignedByte__(left_75.Word0_0, left_75.Word2_8, odd_79.Word1_4, odd_79.Word3_12);
                sum_70.X6_24 = sum_70.X6_24 + GpuKernels_TensorCore_Dot_int__FourBytes_UnsignedByte__SignedByte__(left_75.Word1_4, left_75.Word3_12, even_77.Word1_4, even_77.Word3_12);
                sum_70.X7_28 = sum_70.X7_28 + GpuKernels_TensorCore_Dot_int__FourBytes_UnsignedByte__SignedByte__(left_75.Word1_4, left_75.Word3_12, odd_79.Word1_4, odd_79.Word3_12);
                part_73 = part_73 + 1;
                goto label16;
                label18:;
                temp_67 = sum_70;
                goto label15;
                label15:;
                temp_62 = GpuKernels_TensorCore_Add(temp_66, temp_67);
                goto label14;
                label14:;
                temp_16 = temp_62;
                goto label13;
                label13:;
                turned_7 = temp_16;
                GpuKernels_TensorCore_Store(sum_6, c_2, 16, 0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                GpuKernels_TensorCore_Store(turned_7, c_2.Slice(256), 16, 0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
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
    public GpuKernels_Accumulator_System_Int32_Mirror sum_6;
    public GpuKernels_Accumulator_System_Int32_Mirror turned_7;
    public GpuKernels_Accumulator_System_Int32_Mirror temp_24;
    public GpuKernels_CompilerServices_FragmentWordsMirror a_26;
    public GpuKernels_CompilerServices_FragmentWordsMirror b_27;
    public GpuKernels_Accumulator_System_Int32_Mirror sum_28;
    public int row_29;
    public int column_30;
    public int part_31;
    public GpuKernels_CompilerServices_FragmentWordsMirror left_33;
    public GpuKernels_CompilerServices_FragmentWordsMirror even_35;
    public GpuKernels_Accumulator_System_Int32_Mirror temp_45;
    public GpuKernels_CompilerServices_FragmentWordsMirror a_47;
    public GpuKernels_CompilerServices_FragmentWordsMirror b_48;
    public GpuKernels_Accumulator_System_Int32_Mirror sum_49;
    public int row_50;
    public int column_51;
    public int part_52;
    public GpuKernels_CompilerServices_FragmentWordsMirror left_54;
    public GpuKernels_CompilerServices_FragmentWordsMirror even_56;
    public GpuKernels_Accumulator_System_Int32_Mirror temp_66;
    public GpuKernels_CompilerServices_FragmentWordsMirror a_68;
    public GpuKernels_CompilerServices_FragmentWordsMirror b_69;
    public GpuKernels_Accumulator_System_Int32_Mirror sum_70;
    public int row_71;
    public int column_72;
    public int part_73;
    public GpuKernels_CompilerServices_FragmentWordsMirror left_75;
    public GpuKernels_CompilerServices_FragmentWordsMirror even_77;
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
    "Warp.Shuffle number 7",
    "Warp.Shuffle number 8",
    "Warp.Shuffle number 9",
};

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
private static GpuKernels_CompilerServices_FragmentWordsMirror GpuKernels_TensorCore_LoadMatrix(global::System.ReadOnlySpan<ushort> source_0, int leadingDimension_1, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        return GpuKernels_TensorCore_LoadLines(source_0, leadingDimension_1, 1, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
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
private static uint GpuKernels_TensorCore_Four(global::System.ReadOnlySpan<byte> x_0, int i_1, int step_2)
{
    unchecked
    {
        return (uint)x_0[i_1] | (uint)x_0[i_1 + step_2] << 8 | (uint)x_0[i_1 + 2 * step_2] << 16 | (uint)x_0[i_1 + 3 * step_2] << 24;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_CompilerServices_FragmentWordsMirror GpuKernels_TensorCore_LoadLines__2(global::System.ReadOnlySpan<byte> x_0, int line_1, int step_2, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        int first_3 = ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) / 4 * line_1 + ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) % 4 * 4 * step_2;
        GpuKernels_CompilerServices_FragmentWordsMirror temp_4 = default(GpuKernels_CompilerServices_FragmentWordsMirror);
        temp_4.Word0_0 = GpuKernels_TensorCore_Four(x_0, first_3, step_2);
        temp_4.Word1_4 = GpuKernels_TensorCore_Four(x_0, first_3 + 8 * line_1, step_2);
        temp_4.Word2_8 = GpuKernels_TensorCore_Four(x_0, first_3 + 16 * step_2, step_2);
        temp_4.Word3_12 = GpuKernels_TensorCore_Four(x_0, first_3 + 8 * line_1 + 16 * step_2, step_2);
        return temp_4;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_FragmentA_System_SByte_Mirror GpuKernels_TensorCore_LoadA(global::System.ReadOnlySpan<sbyte> source_0, int leadingDimension_1, int layout_2, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        GpuKernels_FragmentA_System_SByte_Mirror temp_3 = default(GpuKernels_FragmentA_System_SByte_Mirror);
        temp_3.Words_0 = GpuKernels_TensorCore_LoadLines__2(global::System.Runtime.InteropServices.MemoryMarshal.Cast<sbyte, byte>(source_0), GpuKernels_TensorCore_Line(leadingDimension_1, layout_2), GpuKernels_TensorCore_Step(leadingDimension_1, layout_2), threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
        return temp_3;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_FragmentA_System_SByte_Mirror GpuKernels_TensorCore_LoadSharedA(global::System.ReadOnlySpan<sbyte> source_0, int leadingDimension_1, int layout_2, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        GpuKernels_FragmentA_System_SByte_Mirror temp_3 = default(GpuKernels_FragmentA_System_SByte_Mirror);
        GpuKernels_CompilerServices_FragmentWordsMirror temp_5 = default;
        if (layout_2 == 0)
        {
            GpuKernels_CompilerServices_FragmentWordsMirror temp_4 = GpuKernels_TensorCore_LoadMatrix(global::System.Runtime.InteropServices.MemoryMarshal.Cast<sbyte, ushort>(source_0), leadingDimension_1 / 2, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
            temp_5 = temp_4;
        }
        else
        {
            temp_5 = GpuKernels_TensorCore_LoadA(source_0, leadingDimension_1, layout_2, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY).Words_0;
        }
        temp_3.Words_0 = temp_5;
        return temp_3;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_FragmentB_System_Byte_Mirror GpuKernels_TensorCore_LoadB(global::System.ReadOnlySpan<byte> source_0, int leadingDimension_1, int layout_2, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        GpuKernels_FragmentB_System_Byte_Mirror temp_3 = default(GpuKernels_FragmentB_System_Byte_Mirror);
        temp_3.Words_0 = GpuKernels_TensorCore_LoadLines__2(source_0, GpuKernels_TensorCore_Step(leadingDimension_1, layout_2), GpuKernels_TensorCore_Line(leadingDimension_1, layout_2), threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
        return temp_3;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_FragmentB_System_Byte_Mirror GpuKernels_TensorCore_LoadSharedB(global::System.ReadOnlySpan<byte> source_0, int leadingDimension_1, int layout_2, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        GpuKernels_FragmentB_System_Byte_Mirror temp_3 = default(GpuKernels_FragmentB_System_Byte_Mirror);
        GpuKernels_CompilerServices_FragmentWordsMirror temp_5 = default;
        if (layout_2 == 1)
        {
            GpuKernels_CompilerServices_FragmentWordsMirror temp_4 = GpuKernels_TensorCore_LoadMatrix(global::System.Runtime.InteropServices.MemoryMarshal.Cast<byte, ushort>(source_0), leadingDimension_1 / 2, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
            temp_5 = temp_4;
        }
        else
        {
            temp_5 = GpuKernels_TensorCore_LoadB(source_0, leadingDimension_1, layout_2, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY).Words_0;
        }
        temp_3.Words_0 = temp_5;
        return temp_3;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_TensorCore_SignedByte_Value(GpuKernels_TensorCore_SignedByteMirror this_0, uint word_1)
{
    unchecked
    {
        return (int)(sbyte)word_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_TensorCore_UnsignedByte_Value(GpuKernels_TensorCore_UnsignedByteMirror this_0, uint word_1)
{
    unchecked
    {
        return (int)(byte)word_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_TensorCore_FourBytes_TLeft__TRight__Dot(GpuKernels_TensorCore_FourBytes_GpuKernels_TensorCore_SignedByte__GpuKernels_TensorCore_UnsignedByte_Mirror this_0, uint a_1, uint b_2)
{
    unchecked
    {
        int sum_3 = 0;
        for (int shift_4 = 0; shift_4 < 32; shift_4 = shift_4 + 8)
        {
            int temp_8 = sum_3;
            GpuKernels_TensorCore_SignedByteMirror temp_5 = default(GpuKernels_TensorCore_SignedByteMirror);
            int temp_7 = GpuKernels_TensorCore_SignedByte_Value(temp_5, a_1 >> (shift_4 & 31));
            GpuKernels_TensorCore_UnsignedByteMirror temp_6 = default(GpuKernels_TensorCore_UnsignedByteMirror);
            sum_3 = temp_8 + temp_7 * GpuKernels_TensorCore_UnsignedByte_Value(temp_6, b_2 >> (shift_4 & 31));
        }
        return sum_3;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_TensorCore_Dot_int__FourBytes_SignedByte__UnsignedByte__(uint a0_0, uint a1_1, uint b0_2, uint b1_3)
{
    unchecked
    {
        GpuKernels_TensorCore_FourBytes_GpuKernels_TensorCore_SignedByte__GpuKernels_TensorCore_UnsignedByte_Mirror temp_4 = default(GpuKernels_TensorCore_FourBytes_GpuKernels_TensorCore_SignedByte__GpuKernels_TensorCore_UnsignedByte_Mirror);
        int temp_6 = GpuKernels_TensorCore_FourBytes_TLeft__TRight__Dot(temp_4, a0_0, b0_2);
        GpuKernels_TensorCore_FourBytes_GpuKernels_TensorCore_SignedByte__GpuKernels_TensorCore_UnsignedByte_Mirror temp_5 = default(GpuKernels_TensorCore_FourBytes_GpuKernels_TensorCore_SignedByte__GpuKernels_TensorCore_UnsignedByte_Mirror);
        return temp_6 + GpuKernels_TensorCore_FourBytes_TLeft__TRight__Dot(temp_5, a1_1, b1_3);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_Accumulator_System_Int32_Mirror GpuKernels_TensorCore_Add(GpuKernels_Accumulator_System_Int32_Mirror sum_0, GpuKernels_Accumulator_System_Int32_Mirror x_1)
{
    unchecked
    {
        GpuKernels_Accumulator_System_Int32_Mirror temp_2 = default(GpuKernels_Accumulator_System_Int32_Mirror);
        temp_2.X0_0 = sum_0.X0_0 + x_1.X0_0;
        temp_2.X1_4 = sum_0.X1_4 + x_1.X1_4;
        temp_2.X2_8 = sum_0.X2_8 + x_1.X2_8;
        temp_2.X3_12 = sum_0.X3_12 + x_1.X3_12;
        temp_2.X4_16 = sum_0.X4_16 + x_1.X4_16;
        temp_2.X5_20 = sum_0.X5_20 + x_1.X5_20;
        temp_2.X6_24 = sum_0.X6_24 + x_1.X6_24;
        temp_2.X7_28 = sum_0.X7_28 + x_1.X7_28;
        return temp_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_FragmentA_System_Byte_Mirror GpuKernels_TensorCore_LoadA__2(global::System.ReadOnlySpan<byte> source_0, int leadingDimension_1, int layout_2, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        GpuKernels_FragmentA_System_Byte_Mirror temp_3 = default(GpuKernels_FragmentA_System_Byte_Mirror);
        temp_3.Words_0 = GpuKernels_TensorCore_LoadLines__2(source_0, GpuKernels_TensorCore_Line(leadingDimension_1, layout_2), GpuKernels_TensorCore_Step(leadingDimension_1, layout_2), threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
        return temp_3;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_FragmentA_System_Byte_Mirror GpuKernels_TensorCore_LoadSharedA__2(global::System.ReadOnlySpan<byte> source_0, int leadingDimension_1, int layout_2, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        GpuKernels_FragmentA_System_Byte_Mirror temp_3 = default(GpuKernels_FragmentA_System_Byte_Mirror);
        GpuKernels_CompilerServices_FragmentWordsMirror temp_5 = default;
        if (layout_2 == 0)
        {
            GpuKernels_CompilerServices_FragmentWordsMirror temp_4 = GpuKernels_TensorCore_LoadMatrix(global::System.Runtime.InteropServices.MemoryMarshal.Cast<byte, ushort>(source_0), leadingDimension_1 / 2, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
            temp_5 = temp_4;
        }
        else
        {
            temp_5 = GpuKernels_TensorCore_LoadA__2(source_0, leadingDimension_1, layout_2, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY).Words_0;
        }
        temp_3.Words_0 = temp_5;
        return temp_3;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_FragmentB_System_SByte_Mirror GpuKernels_TensorCore_LoadB__2(global::System.ReadOnlySpan<sbyte> source_0, int leadingDimension_1, int layout_2, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        GpuKernels_FragmentB_System_SByte_Mirror temp_3 = default(GpuKernels_FragmentB_System_SByte_Mirror);
        temp_3.Words_0 = GpuKernels_TensorCore_LoadLines__2(global::System.Runtime.InteropServices.MemoryMarshal.Cast<sbyte, byte>(source_0), GpuKernels_TensorCore_Step(leadingDimension_1, layout_2), GpuKernels_TensorCore_Line(leadingDimension_1, layout_2), threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
        return temp_3;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_FragmentB_System_SByte_Mirror GpuKernels_TensorCore_LoadSharedB__2(global::System.ReadOnlySpan<sbyte> source_0, int leadingDimension_1, int layout_2, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        GpuKernels_FragmentB_System_SByte_Mirror temp_3 = default(GpuKernels_FragmentB_System_SByte_Mirror);
        GpuKernels_CompilerServices_FragmentWordsMirror temp_5 = default;
        if (layout_2 == 1)
        {
            GpuKernels_CompilerServices_FragmentWordsMirror temp_4 = GpuKernels_TensorCore_LoadMatrix(global::System.Runtime.InteropServices.MemoryMarshal.Cast<sbyte, ushort>(source_0), leadingDimension_1 / 2, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
            temp_5 = temp_4;
        }
        else
        {
            temp_5 = GpuKernels_TensorCore_LoadB__2(source_0, leadingDimension_1, layout_2, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY).Words_0;
        }
        temp_3.Words_0 = temp_5;
        return temp_3;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_TensorCore_FourBytes_TLeft__TRight__Dot__2(GpuKernels_TensorCore_FourBytes_GpuKernels_TensorCore_UnsignedByte__GpuKernels_TensorCore_SignedByte_Mirror this_0, uint a_1, uint b_2)
{
    unchecked
    {
        int sum_3 = 0;
        for (int shift_4 = 0; shift_4 < 32; shift_4 = shift_4 + 8)
        {
            int temp_8 = sum_3;
            GpuKernels_TensorCore_UnsignedByteMirror temp_5 = default(GpuKernels_TensorCore_UnsignedByteMirror);
            int temp_7 = GpuKernels_TensorCore_UnsignedByte_Value(temp_5, a_1 >> (shift_4 & 31));
            GpuKernels_TensorCore_SignedByteMirror temp_6 = default(GpuKernels_TensorCore_SignedByteMirror);
            sum_3 = temp_8 + temp_7 * GpuKernels_TensorCore_SignedByte_Value(temp_6, b_2 >> (shift_4 & 31));
        }
        return sum_3;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_TensorCore_Dot_int__FourBytes_UnsignedByte__SignedByte__(uint a0_0, uint a1_1, uint b0_2, uint b1_3)
{
    unchecked
    {
        GpuKernels_TensorCore_FourBytes_GpuKernels_TensorCore_UnsignedByte__GpuKernels_TensorCore_SignedByte_Mirror temp_4 = default(GpuKernels_TensorCore_FourBytes_GpuKernels_TensorCore_UnsignedByte__GpuKernels_TensorCore_SignedByte_Mirror);
        int temp_6 = GpuKernels_TensorCore_FourBytes_TLeft__TRight__Dot__2(temp_4, a0_0, b0_2);
        GpuKernels_TensorCore_FourBytes_GpuKernels_TensorCore_UnsignedByte__GpuKernels_TensorCore_SignedByte_Mirror temp_5 = default(GpuKernels_TensorCore_FourBytes_GpuKernels_TensorCore_UnsignedByte__GpuKernels_TensorCore_SignedByte_Mirror);
        return temp_6 + GpuKernels_TensorCore_FourBytes_TLeft__TRight__Dot__2(temp_5, a1_1, b1_3);
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
private static void GpuKernels_TensorCore_Store(GpuKernels_Accumulator_System_Int32_Mirror sum_0, global::System.Span<int> destination_1, int leadingDimension_2, int layout_3, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        GpuKernels_Accumulator_System_UInt32_Mirror temp_4 = default(GpuKernels_Accumulator_System_UInt32_Mirror);
        temp_4.X0_0 = (uint)sum_0.X0_0;
        temp_4.X1_4 = (uint)sum_0.X1_4;
        temp_4.X2_8 = (uint)sum_0.X2_8;
        temp_4.X3_12 = (uint)sum_0.X3_12;
        temp_4.X4_16 = (uint)sum_0.X4_16;
        temp_4.X5_20 = (uint)sum_0.X5_20;
        temp_4.X6_24 = (uint)sum_0.X6_24;
        temp_4.X7_28 = (uint)sum_0.X7_28;
        GpuKernels_Accumulator_System_UInt32_Mirror bits_5 = temp_4;
        GpuKernels_TensorCore_StoreBits(global::System.Runtime.InteropServices.MemoryMarshal.Cast<int, uint>(destination_1), bits_5, leadingDimension_2, layout_3, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
    }
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Accumulator_System_Int32_Mirror
{
    public int X0_0;
    public int X1_4;
    public int X2_8;
    public int X3_12;
    public int X4_16;
    public int X5_20;
    public int X6_24;
    public int X7_28;
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
private struct GpuKernels_FragmentA_System_SByte_Mirror
{
    public GpuKernels_CompilerServices_FragmentWordsMirror Words_0;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_FragmentB_System_Byte_Mirror
{
    public GpuKernels_CompilerServices_FragmentWordsMirror Words_0;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_TensorCore_FourBytes_GpuKernels_TensorCore_SignedByte__GpuKernels_TensorCore_UnsignedByte_Mirror
{
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_TensorCore_SignedByteMirror
{
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_TensorCore_UnsignedByteMirror
{
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_FragmentA_System_Byte_Mirror
{
    public GpuKernels_CompilerServices_FragmentWordsMirror Words_0;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_FragmentB_System_SByte_Mirror
{
    public GpuKernels_CompilerServices_FragmentWordsMirror Words_0;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_TensorCore_FourBytes_GpuKernels_TensorCore_UnsignedByte__GpuKernels_TensorCore_SignedByte_Mirror
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
        global::System.ReadOnlySpan<global::System.Half> a_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<global::System.Half> b_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<global::System.Half> c_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        int k_3 = *(int*)arguments[6];
        global::GpuKernels.CompilerServices.CpuThreads scheduler = new(in blocks, 1, "GpuKernels.Tests.Kernels.TensorElements.HalfSums", Sites);
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
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Half_Mirror sum_4);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int i_5);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Half_Mirror temp_6);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentA_System_Half_Mirror a_7);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_FragmentB_System_Half_Mirror b_8);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Half_Mirror sum_9);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Half_Mirror temp_10);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror a_11);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror b_12);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Half_Mirror sum_13);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Half_Mirror temp_14);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Double_Mirror temp_15);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror a_16);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror b_17);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Accumulator_System_Double_Mirror sum_18);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int row_19);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int column_20);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int part_21);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_22);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror left_23);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_24);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror even_25);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror temp_26);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_CompilerServices_FragmentWordsMirror odd_27);
                switch (scheduler.State)
                {
                    case 1: goto resume1;
                    case 2: goto resume2;
                    case 3: goto resume3;
                }
                sum_4 = GpuKernels_TensorCore_LoadAccumulator(c_2, 16, 0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                i_5 = 0;
                label1:;
                if (!(i_5 < k_3)) goto label3;
                a_7 = GpuKernels_TensorCore_LoadA(a_0.Slice(i_5), k_3, 0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                b_8 = GpuKernels_TensorCore_LoadB(b_1.Slice(i_5 * 16), 16, 0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
                sum_9 = sum_4;
                temp_6 = default;
                a_11 = a_7.Words_0;
                b_12 = b_8.Words_0;
                sum_13 = sum_9;
                temp_10 = default;
                temp_14 = sum_13;
                a_16 = a_11;
                b_17 = b_12;
                temp_15 = default;
                sum_18 = default(GpuKernels_Accumulator_System_Double_Mirror);
                row_19 = ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) / 4 * 4;
                column_20 = ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) % 4 * 8;
                part_21 = 0;
                label7:;
                if (!(part_21 < 4)) goto label9;
                frame->i_5 = i_5;
                frame->temp_14 = temp_14;
                frame->a_16 = a_16;
                frame->b_17 = b_17;
                frame->sum_18 = sum_18;
                frame->row_19 = row_19;
                frame->column_20 = column_20;
                frame->part_21 = part_21;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = a_16;
                scheduler.WaitForLanes(1, 0, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, row_19 + part_21, 32, 4294967295u);
                continue;
                resume1:;
                i_5 = frame->i_5;
                temp_14 = frame->temp_14;
                a_16 = frame->a_16;
                b_17 = frame->b_17;
                sum_18 = frame->sum_18;
                row_19 = frame->row_19;
                column_20 = frame->column_20;
                part_21 = frame->part_21;
                temp_22 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                left_23 = temp_22;
                frame->left_23 = left_23;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = b_17;
                scheduler.WaitForLanes(2, 1, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, column_20 + part_21, 32, 4294967295u);
                continue;
                resume2:;
                i_5 = frame->i_5;
                temp_14 = frame->temp_14;
                a_16 = frame->a_16;
                b_17 = frame->b_17;
                sum_18 = frame->sum_18;
                row_19 = frame->row_19;
                column_20 = frame->column_20;
                part_21 = frame->part_21;
                left_23 = frame->left_23;
                temp_24 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                even_25 = temp_24;
                frame->even_25 = even_25;
                *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange = b_17;
                scheduler.WaitForLanes(3, 2, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_CompilerServices_FragmentWordsMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, column_20 + 4 + part_21, 32, 4294967295u);
                continue;
                resume3:;
                i_5 = frame->i_5;
                temp_14 = frame->temp_14;
                a_16 = frame->a_16;
                b_17 = frame->b_17;
                sum_18 = frame->sum_18;
                row_19 = frame->row_19;
                column_20 = frame->column_20;
                part_21 = frame->part_21;
                left_23 = frame->left_23;
                even_25 = frame->even_25;
                temp_26 = *(GpuKernels_CompilerServices_FragmentWordsMirror*)frame->exchange;
                odd_27 = temp_26;
                sum_18.X0_0 = sum_18.X0_0 + GpuKernels_TensorCore_Dot_double__HalfPair_(left_23.Word0_0, left_23.Word2_8, even_25.Word0_0, even_25.Word2_8);
                sum_18.X1_8 = sum_18.X1_8 + GpuKernels_TensorCore_Dot_double__HalfPair_(left_23.Word0_0, left_23.Word2_8, odd_27.Word0_0, odd_27.Word2_8);
                sum_18.X2_16 = sum_18.X2_16 + GpuKernels_TensorCore_Dot_double__HalfPair_(left_23.Word1_4, left_23.Word3_12, even_25.Word0_0, even_25.Word2_8);
                sum_18.X3_24 = sum_18.X3_24 + GpuKernels_TensorCore_Dot_double__HalfPair_(left_23.Word1_4, left_23.Word3_12, odd_27.Word0_0, odd_27.Word2_8);
                sum_18.X4_32 = sum_18.X4_32 + GpuKernels_TensorCore_Dot_double__HalfPair_(left_23.Word0_0, left_23.Word2_8, even_25.Word1_4, even_25.Word3_12);
                sum_18.X5_40 = sum_18.X5_40 + GpuKernels_TensorCore_Dot_double__HalfPair_(left_23.Word0_0, left_23.Word2_8, odd_27.Word1_4, odd_27.Word3_12);
                sum_18.X6_48 = sum_18.X6_48 + GpuKernels_TensorCore_Dot_double__HalfPair_(left_23.Word1_4, left_23.Word3_12, even_25.Word1_4, even_25.Word3_12);
                sum_18.X7_56 = sum_18.X7_56 + GpuKernels_TensorCore_Dot_double__HalfPair_(left_23.Word1_4, left_23.Word3_12, odd_27.Word1_4, odd_27.Word3_12);
                part_21 = part_21 + 1;
                goto label7;
                label9:;
                temp_15 = sum_18;
                goto label6;
                label6:;
                temp_10 = GpuKernels_TensorCore_Add(temp_14, temp_15);
                goto label5;
                label5:;
                temp_6 = temp_10;
                goto label4;
                label4:;
                sum_4 = temp_6;
                i_5 = i_5 + 16;
                goto label1;
                label3:;
                sum_4.X2_4 = (global::System.Half)((float)sum_4.X2_4 * (float)(global::System.Half)(float)GpuKernels_TensorCore_Row(2, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY));
                sum_4.X7_14 = (global::System.Half)((float)sum_4.X7_14 + (float)(global::System.Half)(float)GpuKernels_TensorCore_Column(7, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY));
                GpuKernels_TensorCore_Store(sum_4, c_2, 16, 0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
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
    public int i_5;
    public GpuKernels_Accumulator_System_Half_Mirror temp_14;
    public GpuKernels_CompilerServices_FragmentWordsMirror a_16;
    public GpuKernels_CompilerServices_FragmentWordsMirror b_17;
    public GpuKernels_Accumulator_System_Double_Mirror sum_18;
    public int row_19;
    public int column_20;
    public int part_21;
    public GpuKernels_CompilerServices_FragmentWordsMirror left_23;
    public GpuKernels_CompilerServices_FragmentWordsMirror even_25;
}

private static readonly string[] Sites =
{
    "Warp.Shuffle number 1",
    "Warp.Shuffle number 2",
    "Warp.Shuffle number 3",
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
private static GpuKernels_Accumulator_System_Half_Mirror GpuKernels_TensorCore_LoadElements_Half_(global::System.ReadOnlySpan<global::System.Half> x_0, int line_1, int step_2, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        GpuKernels_Accumulator_System_Half_Mirror temp_3 = default(GpuKernels_Accumulator_System_Half_Mirror);
        temp_3.X0_0 = x_0[GpuKernels_TensorCore_Row(0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * line_1 + GpuKernels_TensorCore_Column(0, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * step_2];
        temp_3.X1_2 = x_0[GpuKernels_TensorCore_Row(1, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * line_1 + GpuKernels_TensorCore_Column(1, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * step_2];
        temp_3.X2_4 = x_0[GpuKernels_TensorCore_Row(2, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * line_1 + GpuKernels_TensorCore_Column(2, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * step_2];
        temp_3.X3_6 = x_0[GpuKernels_TensorCore_Row(3, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * line_1 + GpuKernels_TensorCore_Column(3, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * step_2];
        temp_3.X4_8 = x_0[GpuKernels_TensorCore_Row(4, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * line_1 + GpuKernels_TensorCore_Column(4, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * step_2];
        temp_3.X5_10 = x_0[GpuKernels_TensorCore_Row(5, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * line_1 + GpuKernels_TensorCore_Column(5, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * step_2];
        temp_3.X6_12 = x_0[GpuKernels_TensorCore_Row(6, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * line_1 + GpuKernels_TensorCore_Column(6, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * step_2];
        temp_3.X7_14 = x_0[GpuKernels_TensorCore_Row(7, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * line_1 + GpuKernels_TensorCore_Column(7, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY) * step_2];
        return temp_3;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_Accumulator_System_Half_Mirror GpuKernels_TensorCore_LoadAccumulator(global::System.ReadOnlySpan<global::System.Half> source_0, int leadingDimension_1, int layout_2, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        return GpuKernels_TensorCore_LoadElements_Half_(source_0, GpuKernels_TensorCore_Line(leadingDimension_1, layout_2), GpuKernels_TensorCore_Step(leadingDimension_1, layout_2), threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
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
private static GpuKernels_Accumulator_System_Half_Mirror GpuKernels_TensorCore_Add(GpuKernels_Accumulator_System_Half_Mirror sum_0, GpuKernels_Accumulator_System_Double_Mirror x_1)
{
    unchecked
    {
        GpuKernels_Accumulator_System_Half_Mirror temp_2 = default(GpuKernels_Accumulator_System_Half_Mirror);
        temp_2.X0_0 = (global::System.Half)((double)(float)sum_0.X0_0 + x_1.X0_0);
        temp_2.X1_2 = (global::System.Half)((double)(float)sum_0.X1_2 + x_1.X1_8);
        temp_2.X2_4 = (global::System.Half)((double)(float)sum_0.X2_4 + x_1.X2_16);
        temp_2.X3_6 = (global::System.Half)((double)(float)sum_0.X3_6 + x_1.X3_24);
        temp_2.X4_8 = (global::System.Half)((double)(float)sum_0.X4_8 + x_1.X4_32);
        temp_2.X5_10 = (global::System.Half)((double)(float)sum_0.X5_10 + x_1.X5_40);
        temp_2.X6_12 = (global::System.Half)((double)(float)sum_0.X6_12 + x_1.X6_48);
        temp_2.X7_14 = (global::System.Half)((double)(float)sum_0.X7_14 + x_1.X7_56);
        return temp_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static bool GpuKernels_TensorCore_IsPaired(global::System.Span<ushort> x_0, int i_1, int line_2, int step_3)
{
    unchecked
    {
        return step_3 == 1 && line_2 % 2 == 0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_TensorCore_StorePair(global::System.Span<ushort> x_0, int i_1, int step_2, bool isPaired_3, ushort first_4, ushort second_5)
{
    unchecked
    {
        x_0[i_1] = first_4;
        x_0[i_1 + step_2] = second_5;
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
        bool isPaired_7 = GpuKernels_TensorCore_IsPaired(destination_0, first_6, line_4, step_5);
        GpuKernels_TensorCore_StorePair(destination_0, first_6, step_5, isPaired_7, bits_1.X0_0, bits_1.X1_2);
        GpuKernels_TensorCore_StorePair(destination_0, first_6 + 8 * line_4, step_5, isPaired_7, bits_1.X2_4, bits_1.X3_6);
        GpuKernels_TensorCore_StorePair(destination_0, first_6 + 8 * step_5, step_5, isPaired_7, bits_1.X4_8, bits_1.X5_10);
        GpuKernels_TensorCore_StorePair(destination_0, first_6 + 8 * line_4 + 8 * step_5, step_5, isPaired_7, bits_1.X6_12, bits_1.X7_14);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_TensorCore_Store(GpuKernels_Accumulator_System_Half_Mirror sum_0, global::System.Span<global::System.Half> destination_1, int leadingDimension_2, int layout_3, int threadIdxX, int threadIdxY, int threadIdxZ, int blockDimX, int blockDimY)
{
    unchecked
    {
        GpuKernels_Accumulator_System_UInt16_Mirror temp_4 = default(GpuKernels_Accumulator_System_UInt16_Mirror);
        temp_4.X0_0 = global::System.BitConverter.HalfToUInt16Bits(sum_0.X0_0);
        temp_4.X1_2 = global::System.BitConverter.HalfToUInt16Bits(sum_0.X1_2);
        temp_4.X2_4 = global::System.BitConverter.HalfToUInt16Bits(sum_0.X2_4);
        temp_4.X3_6 = global::System.BitConverter.HalfToUInt16Bits(sum_0.X3_6);
        temp_4.X4_8 = global::System.BitConverter.HalfToUInt16Bits(sum_0.X4_8);
        temp_4.X5_10 = global::System.BitConverter.HalfToUInt16Bits(sum_0.X5_10);
        temp_4.X6_12 = global::System.BitConverter.HalfToUInt16Bits(sum_0.X6_12);
        temp_4.X7_14 = global::System.BitConverter.HalfToUInt16Bits(sum_0.X7_14);
        GpuKernels_Accumulator_System_UInt16_Mirror bits_5 = temp_4;
        GpuKernels_TensorCore_StoreBits(global::System.Runtime.InteropServices.MemoryMarshal.Cast<global::System.Half, ushort>(destination_1), bits_5, leadingDimension_2, layout_3, threadIdxX, threadIdxY, threadIdxZ, blockDimX, blockDimY);
    }
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Accumulator_System_Half_Mirror
{
    public global::System.Half X0_0;
    public global::System.Half X1_2;
    public global::System.Half X2_4;
    public global::System.Half X3_6;
    public global::System.Half X4_8;
    public global::System.Half X5_10;
    public global::System.Half X6_12;
    public global::System.Half X7_14;
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
