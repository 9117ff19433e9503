[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
[global::System.Runtime.CompilerServices.SkipLocalsInit]
private static void Run(void** arguments, in global::GpuKernels.CompilerServices.CpuBlocks blocks)
{
    unchecked
    {
        int blockDimX = blocks.Block.X;
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        global::System.ReadOnlySpan<GpuKernels_Tests_Kernels_Records_OuterMirror> left_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<GpuKernels_Tests_Kernels_Records_OuterMirror> right_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<GpuKernels_Tests_Kernels_Records_OuterMirror> changed_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
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
                int i_4 = threadIdxX;
                int n_5 = 0;
                GpuKernels_Tests_Kernels_Records_OuterMirror one_6 = left_0[i_4];
                GpuKernels_Tests_Kernels_Records_OuterMirror other_7 = right_1[i_4];
                int result_8 = (int)one_6.Inner_0.Kind_0 == (int)other_7.Inner_0.Kind_0 && (one_6.Inner_0.Value_4 == other_7.Inner_0.Value_4 || float.IsNaN(one_6.Inner_0.Value_4) && float.IsNaN(other_7.Inner_0.Value_4)) && one_6.Number_8 == other_7.Number_8 && one_6.IsSet_12 == other_7.IsSet_12 ? 1 : 0;
                GpuKernels_Tests_Kernels_Records_OuterMirror temp_10 = one_6;
                GpuKernels_Tests_Kernels_Records_OuterMirror temp_9 = right_1[i_4];
                if (!((int)temp_10.Inner_0.Kind_0 == (int)temp_9.Inner_0.Kind_0 && (temp_10.Inner_0.Value_4 == temp_9.Inner_0.Value_4 || float.IsNaN(temp_10.Inner_0.Value_4) && float.IsNaN(temp_9.Inner_0.Value_4)) && temp_10.Number_8 == temp_9.Number_8 && temp_10.IsSet_12 == temp_9.IsSet_12))
                {
                    result_8 = result_8 + 2;
                }
                GpuKernels_Tests_Kernels_Records_InnerMirror temp_11 = left_0[i_4].Inner_0;
                if ((int)temp_11.Kind_0 == (int)other_7.Inner_0.Kind_0 && (temp_11.Value_4 == other_7.Inner_0.Value_4 || float.IsNaN(temp_11.Value_4) && float.IsNaN(other_7.Inner_0.Value_4)))
                {
                    result_8 = result_8 + 4;
                }
                GpuKernels_Tests_Kernels_Records_OuterMirror temp_12 = one_6;
                temp_12.Number_8 = other_7.Number_8;
                temp_12.IsSet_12 = other_7.IsSet_12;
                if ((int)temp_12.Inner_0.Kind_0 == (int)other_7.Inner_0.Kind_0 && (temp_12.Inner_0.Value_4 == other_7.Inner_0.Value_4 || float.IsNaN(temp_12.Inner_0.Value_4) && float.IsNaN(other_7.Inner_0.Value_4)) && temp_12.Number_8 == other_7.Number_8 && temp_12.IsSet_12 == other_7.IsSet_12)
                {
                    result_8 = result_8 + 8;
                }
                GpuKernels_Tests_Kernels_Records_PlainMirror temp_13 = default(GpuKernels_Tests_Kernels_Records_PlainMirror);
                int temp_14 = GpuKernels_Tests_Kernels_Records_Next(ref n_5);
                temp_13.Third_24 = temp_14;
                int temp_15 = GpuKernels_Tests_Kernels_Records_Next(ref n_5);
                temp_13.First_0.Kind_0 = (byte)temp_15;
                temp_13.First_0.Value_4 = (float)n_5;
                GpuKernels_Tests_Kernels_Records_InnerMirror temp_16 = one_6.Inner_0;
                int temp_17 = GpuKernels_Tests_Kernels_Records_Next(ref n_5);
                temp_16.Value_4 = (float)temp_17;
                temp_13.Second_8.Inner_0 = temp_16;
                GpuKernels_Tests_Kernels_Records_PlainMirror plain_18 = temp_13;
                results_2[i_4] = result_8 * 1000 + plain_18.Third_24 + (int)plain_18.First_0.Kind_0 * 10 + (int)plain_18.First_0.Value_4 * 100 + (int)plain_18.Second_8.Inner_0.Value_4;
                int temp_21 = i_4;
                GpuKernels_Tests_Kernels_Records_OuterMirror temp_19 = one_6;
                GpuKernels_Tests_Kernels_Records_InnerMirror temp_20 = other_7.Inner_0;
                temp_20.Kind_0 = plain_18.Second_8.Inner_0.Kind_0;
                temp_19.Inner_0 = temp_20;
                changed_3[temp_21] = temp_19;
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
private static int GpuKernels_Tests_Kernels_Records_Next(ref int n_0)
{
    unchecked
    {
        int temp_1 = n_0 + 1;
        n_0 = temp_1;
        return temp_1;
    }
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_Records_InnerMirror
{
    public byte Kind_0;
    public float Value_4;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_Records_OuterMirror
{
    public GpuKernels_Tests_Kernels_Records_InnerMirror Inner_0;
    public int Number_8;
    public bool IsSet_12;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_Records_PlainMirror
{
    public GpuKernels_Tests_Kernels_Records_InnerMirror First_0;
    public GpuKernels_Tests_Kernels_Records_OuterMirror Second_8;
    public int Third_24;
}
