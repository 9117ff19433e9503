[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
[global::System.Runtime.CompilerServices.SkipLocalsInit]
private static void Run(void** arguments, in global::GpuKernels.CompilerServices.CpuBlocks blocks)
{
    unchecked
    {
        int blockDimX = blocks.Block.X;
        if (blocks.Grid is not { Y: 1, Z: 1 } || blocks.Block is not { Y: 1, Z: 1 } || blocks.End * blockDimX > int.MaxValue)
        {
            RunBlocks(arguments, in blocks);
            return;
        }
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        global::System.ReadOnlySpan<GpuKernels_Tests_Kernels_GenericStructs_Pair_System_Single_Mirror> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<GpuKernels_Tests_Kernels_GenericStructs_Pair_System_Double_Mirror> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<GpuKernels_Tests_Kernels_GenericStructs_Outer_System_Byte_Mirror> nested_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        GpuKernels_Tests_Kernels_GenericStructs_Outer_System_Int32__Inner_System_Boolean_Mirror parameter_3 = *(GpuKernels_Tests_Kernels_GenericStructs_Outer_System_Int32__Inner_System_Boolean_Mirror*)arguments[6];
        int first = (int)blocks.First * blockDimX, end = (int)blocks.End * blockDimX;
        int from = first, to = global::System.Math.Min(end, x_0.Length);
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_4 = globalIdxX;
            GpuKernels_Tests_Kernels_GenericStructs_Pair_System_Single_Mirror pair_5 = x_0[i_4];
            Tuple_float__float_Mirror temp_6 = default(Tuple_float__float_Mirror);
            temp_6.Item1_0 = pair_5.Second_8;
            temp_6.Item2_4 = pair_5.First_4;
            float temp_7 = temp_6.Item1_0;
            float temp_8 = temp_6.Item2_4;
            pair_5.First_4 = temp_7;
            pair_5.Second_8 = temp_8;
            int temp_10 = i_4;
            GpuKernels_Tests_Kernels_GenericStructs_Pair_System_Double_Mirror temp_9 = default(GpuKernels_Tests_Kernels_GenericStructs_Pair_System_Double_Mirror);
            temp_9.Tag_0 = (byte)((int)pair_5.Tag_0 + 1);
            temp_9.First_8 = (double)pair_5.First_4 * 2d;
            temp_9.Second_16 = (double)pair_5.Second_8;
            y_1[temp_10] = temp_9;
            GpuKernels_Tests_Kernels_GenericStructs_Pair_GpuKernels_Tests_Kernels_GenericStructs_Pair_System_Int32__Mirror temp_11 = default(GpuKernels_Tests_Kernels_GenericStructs_Pair_GpuKernels_Tests_Kernels_GenericStructs_Pair_System_Int32__Mirror);
            temp_11.First_4.First_4 = i_4;
            temp_11.First_4.Second_8 = 2;
            temp_11.Second_16.Second_8 = parameter_3.Value_4;
            GpuKernels_Tests_Kernels_GenericStructs_Pair_GpuKernels_Tests_Kernels_GenericStructs_Pair_System_Int32__Mirror deep_12 = temp_11;
            if (parameter_3.Key_0)
            {
                nested_2[i_4].Item_0.Value_2 = (byte)deep_12.First_4.First_4;
            }
            nested_2[i_4].Pair_4.Second_2 = (byte)(deep_12.Second_16.Second_8 + deep_12.First_4.Second_8);
            nested_2[i_4].Item_0.Key_0 = (short)((int)nested_2[i_4].Item_0.Key_0 - 1);
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
        global::System.ReadOnlySpan<GpuKernels_Tests_Kernels_GenericStructs_Pair_System_Single_Mirror> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<GpuKernels_Tests_Kernels_GenericStructs_Pair_System_Double_Mirror> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<GpuKernels_Tests_Kernels_GenericStructs_Outer_System_Byte_Mirror> nested_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        GpuKernels_Tests_Kernels_GenericStructs_Outer_System_Int32__Inner_System_Boolean_Mirror parameter_3 = *(GpuKernels_Tests_Kernels_GenericStructs_Outer_System_Int32__Inner_System_Boolean_Mirror*)arguments[6];
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            for (int threadIdxZ = 0; threadIdxZ < blockDimZ; threadIdxZ++)
            for (int threadIdxY = 0; threadIdxY < blockDimY; threadIdxY++)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int i_4 = blockIdxX * blockDimX + threadIdxX;
                if (i_4 >= x_0.Length)
                {
                    continue;
                }
                GpuKernels_Tests_Kernels_GenericStructs_Pair_System_Single_Mirror pair_5 = x_0[i_4];
                Tuple_float__float_Mirror temp_6 = default(Tuple_float__float_Mirror);
                temp_6.Item1_0 = pair_5.Second_8;
                temp_6.Item2_4 = pair_5.First_4;
                float temp_7 = temp_6.Item1_0;
                float temp_8 = temp_6.Item2_4;
                pair_5.First_4 = temp_7;
                pair_5.Second_8 = temp_8;
                int temp_10 = i_4;
                GpuKernels_Tests_Kernels_GenericStructs_Pair_System_Double_Mirror temp_9 = default(GpuKernels_Tests_Kernels_GenericStructs_Pair_System_Double_Mirror);
                temp_9.Tag_0 = (byte)((int)pair_5.Tag_0 + 1);
                temp_9.First_8 = (double)pair_5.First_4 * 2d;
                temp_9.Second_16 = (double)pair_5.Second_8;
                y_1[temp_10] = temp_9;
                GpuKernels_Tests_Kernels_GenericStructs_Pair_GpuKernels_Tests_Kernels_GenericStructs_Pair_System_Int32__Mirror temp_11 = default(GpuKernels_Tests_Kernels_GenericStructs_Pair_GpuKernels_Tests_Kernels_GenericStructs_Pair_System_Int32__Mirror);
                temp_11.First_4.First_4 = i_4;
                temp_11.First_4.Second_8 = 2;
                temp_11.Second_16.Second_8 = parameter_3.Value_4;
                GpuKernels_Tests_Kernels_GenericStructs_Pair_GpuKernels_Tests_Kernels_GenericStructs_Pair_System_Int32__Mirror deep_12 = temp_11;
                if (parameter_3.Key_0)
                {
                    nested_2[i_4].Item_0.Value_2 = (byte)deep_12.First_4.First_4;
                }
                nested_2[i_4].Pair_4.Second_2 = (byte)(deep_12.Second_16.Second_8 + deep_12.First_4.Second_8);
                nested_2[i_4].Item_0.Key_0 = (short)((int)nested_2[i_4].Item_0.Key_0 - 1);
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
private struct GpuKernels_Tests_Kernels_GenericStructs_Pair_System_Single_Mirror
{
    public byte Tag_0;
    public float First_4;
    public float Second_8;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_GenericStructs_Pair_System_Double_Mirror
{
    public byte Tag_0;
    public double First_8;
    public double Second_16;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_GenericStructs_Outer_System_Byte__Inner_System_Int16_Mirror
{
    public short Key_0;
    public byte Value_2;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_GenericStructs_Pair_System_Byte_Mirror
{
    public byte Tag_0;
    public byte First_1;
    public byte Second_2;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_GenericStructs_Outer_System_Byte_Mirror
{
    public GpuKernels_Tests_Kernels_GenericStructs_Outer_System_Byte__Inner_System_Int16_Mirror Item_0;
    public GpuKernels_Tests_Kernels_GenericStructs_Pair_System_Byte_Mirror Pair_4;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_GenericStructs_Outer_System_Int32__Inner_System_Boolean_Mirror
{
    public bool Key_0;
    public int Value_4;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct Tuple_float__float_Mirror
{
    public float Item1_0;
    public float Item2_4;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_GenericStructs_Pair_System_Int32_Mirror
{
    public byte Tag_0;
    public int First_4;
    public int Second_8;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_GenericStructs_Pair_GpuKernels_Tests_Kernels_GenericStructs_Pair_System_Int32__Mirror
{
    public byte Tag_0;
    public GpuKernels_Tests_Kernels_GenericStructs_Pair_System_Int32_Mirror First_4;
    public GpuKernels_Tests_Kernels_GenericStructs_Pair_System_Int32_Mirror Second_16;
}
