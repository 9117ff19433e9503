[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
[global::System.Runtime.CompilerServices.SkipLocalsInit]
private static void Run(void** arguments, in global::GpuKernels.CompilerServices.CpuBlocks blocks)
{
    unchecked
    {
        int blockDimX = blocks.Block.X;
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        global::System.Span<int> results_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
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
                int i_1 = 1;
                int temp_2 = i_1;
                i_1 = temp_2 + 1;
                results_0[temp_2] = i_1;
                int temp_5 = i_1;
                int temp_3 = i_1;
                i_1 = temp_3 + 1;
                int temp_4 = i_1;
                i_1 = temp_4 + 1;
                results_0[temp_5] = temp_3 + temp_4 * i_1;
                int x_6 = 1;
                int temp_8 = x_6;
                int temp_7 = GpuKernels_Tests_Kernels_EvaluationOrder_Bump(ref x_6);
                x_6 = temp_8 + temp_7;
                results_0[4] = x_6;
                x_6 = 1;
                int temp_10 = x_6;
                int temp_9 = GpuKernels_Tests_Kernels_EvaluationOrder_Bump(ref x_6);
                results_0[5] = temp_10 + temp_9 + x_6;
                x_6 = 5;
                int temp_11 = x_6;
                x_6 = temp_11 + 1;
                int temp_12 = x_6 - 1;
                x_6 = temp_12;
                x_6 = temp_11 + temp_12;
                results_0[6] = x_6;
                int log_13 = 0;
                bool temp_14 = GpuKernels_Tests_Kernels_EvaluationOrder_Note(ref log_13, 1, false);
                bool temp_16 = temp_14;
                if (temp_16)
                {
                    bool temp_15 = GpuKernels_Tests_Kernels_EvaluationOrder_Note(ref log_13, 2, true);
                    temp_16 = temp_15;
                }
                bool both_17 = temp_16;
                bool temp_18 = GpuKernels_Tests_Kernels_EvaluationOrder_Note(ref log_13, 3, true);
                bool temp_20 = temp_18;
                if (!temp_20)
                {
                    bool temp_19 = GpuKernels_Tests_Kernels_EvaluationOrder_Note(ref log_13, 4, true);
                    temp_20 = temp_19;
                }
                bool any_21 = temp_20;
                bool temp_22 = GpuKernels_Tests_Kernels_EvaluationOrder_Note(ref log_13, 5, both_17);
                bool temp_23 = GpuKernels_Tests_Kernels_EvaluationOrder_Note(ref log_13, 6, any_21);
                bool all_24 = temp_22 | temp_23;
                results_0[7] = log_13;
                int temp_26 = default;
                if (all_24)
                {
                    int temp_25 = GpuKernels_Tests_Kernels_EvaluationOrder_Bump(ref log_13);
                    temp_26 = temp_25;
                }
                else
                {
                    temp_26 = 0;
                }
                results_0[8] = temp_26;
                results_0[9] = log_13;
                int k_27 = 10;
                int temp_29 = k_27;
                int temp_28 = k_27;
                k_27 = temp_28 + 1;
                results_0[temp_29] = results_0[temp_28] + k_27;
                int temp_31 = k_27;
                int temp_32 = results_0[temp_31];
                int temp_30 = k_27;
                k_27 = temp_30 + 1;
                results_0[temp_31] = temp_32 + (temp_30 + results_0[k_27 - 1]);
                while (true)
                {
                    int temp_33 = k_27;
                    k_27 = temp_33 + 1;
                    bool temp_34 = GpuKernels_Tests_Kernels_EvaluationOrder_Note(ref log_13, 7, (temp_33 < 14));
                    if (!temp_34)
                    {
                        break;
                    }
                    results_0[12] = results_0[12] + log_13;
                }
                int temp_35 = GpuKernels_Tests_Kernels_EvaluationOrder_Bump(ref k_27);
                int m_36 = temp_35;
                bool isNext_39 = false;
                while (true)
                {
                    if (isNext_39)
                    {
                        int temp_38 = m_36;
                        int temp_37 = GpuKernels_Tests_Kernels_EvaluationOrder_Bump(ref k_27);
                        m_36 = temp_38 + temp_37;
                    }
                    isNext_39 = true;
                    bool temp_40 = GpuKernels_Tests_Kernels_EvaluationOrder_Note(ref log_13, 8, (m_36 < 3));
                    if (!temp_40)
                    {
                        break;
                    }
                    results_0[13] = results_0[13] + k_27;
                }
                results_0[14] = k_27;
                results_0[15] = log_13;
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
private static int GpuKernels_Tests_Kernels_EvaluationOrder_Bump(ref int x_0)
{
    unchecked
    {
        x_0 = x_0 + 100;
        return 1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static bool GpuKernels_Tests_Kernels_EvaluationOrder_Note(ref int log_0, int digit_1, bool result_2)
{
    unchecked
    {
        log_0 = log_0 * 10 + digit_1;
        return result_2;
    }
}
