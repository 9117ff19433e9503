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
        global::System.ReadOnlySpan<GpuKernels_Tests_Kernels_GenericStructs_Pair_System_Single_Mirror> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<GpuKernels_Tests_Kernels_GenericStructs_Pair_System_Double_Mirror> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<GpuKernels_Tests_Kernels_GenericStructs_Outer_System_Byte_Mirror> nested_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        GpuKernels_Tests_Kernels_GenericStructs_Outer_System_Int32__Inner_System_Boolean_Mirror parameter_3 = *(GpuKernels_Tests_Kernels_GenericStructs_Outer_System_Int32__Inner_System_Boolean_Mirror*)arguments[6];
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, x_0.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
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
        global::System.ReadOnlySpan<float> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<float> widths_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<GpuKernels_Tests_Kernels_GenericStructs_Range_System_Int16_Mirror> ranges_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::System.Span<global::System.Half> halves_4 = new(*(void**)arguments[8], *(int*)arguments[9]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, x_0.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_5 = globalIdxX;
            GpuKernels_Tests_Kernels_GenericStructs_Range_System_Single_Mirror temp_6 = default(GpuKernels_Tests_Kernels_GenericStructs_Range_System_Single_Mirror);
            GpuKernels_Tests_Kernels_GenericStructs_Range_T__new(ref temp_6, x_0[i_5], x_0[i_5] + 1f);
            GpuKernels_Tests_Kernels_GenericStructs_Range_System_Single_Mirror range_7 = temp_6;
            bool temp_8 = GpuKernels_Tests_Kernels_GenericStructs_Range_T__Include(ref range_7, x_0[i_5] * 2f);
            bool isNew_9 = temp_8;
            int temp_11 = i_5;
            GpuKernels_Tests_Kernels_GenericStructs_Range_System_Single_Mirror temp_10 = GpuKernels_Tests_Kernels_GenericStructs_Range_T__op__Addition(range_7, 3f);
            widths_1[temp_11] = GpuKernels_Tests_Kernels_GenericStructs_Range_T__get__Width(temp_10);
            GpuKernels_Tests_Kernels_GenericStructs_Range_T__Include__2(ref ranges_3[i_5], (short)i_5);
            ranges_3[i_5] = GpuKernels_Tests_Kernels_GenericStructs_Range_T__op__Addition__2(ranges_3[i_5], (short)7);
            GpuKernels_Tests_Kernels_GenericStructs_Range_System_Half_Mirror temp_12 = default(GpuKernels_Tests_Kernels_GenericStructs_Range_System_Half_Mirror);
            GpuKernels_Tests_Kernels_GenericStructs_Range_T__new__3(ref temp_12, global::System.BitConverter.UInt16BitsToHalf(0), (global::System.Half)x_0[i_5]);
            GpuKernels_Tests_Kernels_GenericStructs_Range_System_Half_Mirror half_13 = temp_12;
            GpuKernels_Tests_Kernels_GenericStructs_Range_T__Include__3(ref half_13, global::System.BitConverter.UInt16BitsToHalf(15360));
            int temp_15 = i_5;
            GpuKernels_Tests_Kernels_GenericStructs_Range_System_Half_Mirror temp_14 = GpuKernels_Tests_Kernels_GenericStructs_Range_T__op__Addition__3(half_13, (global::System.Half)NotConstant(0.1f));
            halves_4[temp_15] = GpuKernels_Tests_Kernels_GenericStructs_Range_T__get__Width__3(temp_14);
            int temp_17 = i_5;
            System_Numerics_Vector3Mirror temp_16 = System_Numerics_Vector3_new(x_0[i_5]);
            GpuKernels_Tests_Kernels_GenericStructs_Keyed_System_Int32_Mirror temp_18 = default(GpuKernels_Tests_Kernels_GenericStructs_Keyed_System_Int32_Mirror);
            GpuKernels_Tests_Kernels_GenericStructs_Keyed_T__new(ref temp_18, temp_17, temp_16);
            GpuKernels_Tests_Kernels_GenericStructs_Keyed_System_Int32_Mirror one_19 = temp_18;
            GpuKernels_Tests_Kernels_GenericStructs_Keyed_System_Int32_Mirror temp_20 = one_19;
            temp_20.Value_0 = 5;
            GpuKernels_Tests_Kernels_GenericStructs_Keyed_System_Int32_Mirror other_21 = temp_20;
            results_2[i_5] = range_7.Hits_8 + (isNew_9 ? 10 : 0) + (one_19.Value_0 == other_21.Value_0 && System_Numerics_Vector3_Equals(one_19.Place_4, other_21.Place_4) ? 100 : 0) + (int)GpuKernels_Tests_Kernels_GenericStructs_Range_T__get__Item__2(ranges_3[i_5], 2);
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
        global::System.ReadOnlySpan<float> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<float> widths_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<GpuKernels_Tests_Kernels_GenericStructs_Range_System_Int16_Mirror> ranges_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::System.Span<global::System.Half> halves_4 = new(*(void**)arguments[8], *(int*)arguments[9]);
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
                int i_5 = blockIdxX * blockDimX + threadIdxX;
                if (i_5 >= x_0.Length)
                {
                    continue;
                }
                GpuKernels_Tests_Kernels_GenericStructs_Range_System_Single_Mirror temp_6 = default(GpuKernels_Tests_Kernels_GenericStructs_Range_System_Single_Mirror);
                GpuKernels_Tests_Kernels_GenericStructs_Range_T__new(ref temp_6, x_0[i_5], x_0[i_5] + 1f);
                GpuKernels_Tests_Kernels_GenericStructs_Range_System_Single_Mirror range_7 = temp_6;
                bool temp_8 = GpuKernels_Tests_Kernels_GenericStructs_Range_T__Include(ref range_7, x_0[i_5] * 2f);
                bool isNew_9 = temp_8;
                int temp_11 = i_5;
                GpuKernels_Tests_Kernels_GenericStructs_Range_System_Single_Mirror temp_10 = GpuKernels_Tests_Kernels_GenericStructs_Range_T__op__Addition(range_7, 3f);
                widths_1[temp_11] = GpuKernels_Tests_Kernels_GenericStructs_Range_T__get__Width(temp_10);
                GpuKernels_Tests_Kernels_GenericStructs_Range_T__Include__2(ref ranges_3[i_5], (short)i_5);
                ranges_3[i_5] = GpuKernels_Tests_Kernels_GenericStructs_Range_T__op__Addition__2(ranges_3[i_5], (short)7);
                GpuKernels_Tests_Kernels_GenericStructs_Range_System_Half_Mirror temp_12 = default(GpuKernels_Tests_Kernels_GenericStructs_Range_System_Half_Mirror);
                GpuKernels_Tests_Kernels_GenericStructs_Range_T__new__3(ref temp_12, global::System.BitConverter.UInt16BitsToHalf(0), (global::System.Half)x_0[i_5]);
                GpuKernels_Tests_Kernels_GenericStructs_Range_System_Half_Mirror half_13 = temp_12;
                GpuKernels_Tests_Kernels_GenericStructs_Range_T__Include__3(ref half_13, global::System.BitConverter.UInt16BitsToHalf(15360));
                int temp_15 = i_5;
                GpuKernels_Tests_Kernels_GenericStructs_Range_System_Half_Mirror temp_14 = GpuKernels_Tests_Kernels_GenericStructs_Range_T__op__Addition__3(half_13, (global::System.Half)NotConstant(0.1f));
                halves_4[temp_15] = GpuKernels_Tests_Kernels_GenericStructs_Range_T__get__Width__3(temp_14);
                int temp_17 = i_5;
                System_Numerics_Vector3Mirror temp_16 = System_Numerics_Vector3_new(x_0[i_5]);
                GpuKernels_Tests_Kernels_GenericStructs_Keyed_System_Int32_Mirror temp_18 = default(GpuKernels_Tests_Kernels_GenericStructs_Keyed_System_Int32_Mirror);
                GpuKernels_Tests_Kernels_GenericStructs_Keyed_T__new(ref temp_18, temp_17, temp_16);
                GpuKernels_Tests_Kernels_GenericStructs_Keyed_System_Int32_Mirror one_19 = temp_18;
                GpuKernels_Tests_Kernels_GenericStructs_Keyed_System_Int32_Mirror temp_20 = one_19;
                temp_20.Value_0 = 5;
                GpuKernels_Tests_Kernels_GenericStructs_Keyed_System_Int32_Mirror other_21 = temp_20;
                results_2[i_5] = range_7.Hits_8 + (isNew_9 ? 10 : 0) + (one_19.Value_0 == other_21.Value_0 && System_Numerics_Vector3_Equals(one_19.Place_4, other_21.Place_4) ? 100 : 0) + (int)GpuKernels_Tests_Kernels_GenericStructs_Range_T__get__Item__2(ranges_3[i_5], 2);
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
private static void GpuKernels_Tests_Kernels_GenericStructs_Range_T__new(ref GpuKernels_Tests_Kernels_GenericStructs_Range_System_Single_Mirror this_0, float low_1, float high_2)
{
    unchecked
    {
        this_0._low_P_0 = low_1;
        this_0._high_P_4 = high_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static bool GpuKernels_Tests_Kernels_GenericStructs_Range_T__Include(ref GpuKernels_Tests_Kernels_GenericStructs_Range_System_Single_Mirror this_0, float value_1)
{
    unchecked
    {
        this_0.Hits_8 = this_0.Hits_8 + 1;
        bool isNew_2 = value_1 < this_0._low_P_0 || value_1 > this_0._high_P_4;
        this_0._low_P_0 = global::System.Math.Min(this_0._low_P_0, value_1);
        this_0._high_P_4 = global::System.Math.Max(this_0._high_P_4, value_1);
        return isNew_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static float GpuKernels_Tests_Kernels_GenericStructs_Range_T__get__Item(GpuKernels_Tests_Kernels_GenericStructs_Range_System_Single_Mirror this_0, int times_1)
{
    unchecked
    {
        return this_0._low_P_0 * (float)times_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static float GpuKernels_Tests_Kernels_GenericStructs_Range_T__get__Width(GpuKernels_Tests_Kernels_GenericStructs_Range_System_Single_Mirror this_0)
{
    unchecked
    {
        return this_0._high_P_4 - this_0._low_P_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_Tests_Kernels_GenericStructs_Range_System_Single_Mirror GpuKernels_Tests_Kernels_GenericStructs_Range_T__op__Addition(GpuKernels_Tests_Kernels_GenericStructs_Range_System_Single_Mirror a_0, float b_1)
{
    unchecked
    {
        GpuKernels_Tests_Kernels_GenericStructs_Range_System_Single_Mirror temp_2 = default(GpuKernels_Tests_Kernels_GenericStructs_Range_System_Single_Mirror);
        GpuKernels_Tests_Kernels_GenericStructs_Range_T__new(ref temp_2, GpuKernels_Tests_Kernels_GenericStructs_Range_T__get__Item(a_0, 1) + b_1, GpuKernels_Tests_Kernels_GenericStructs_Range_T__get__Width(a_0) + GpuKernels_Tests_Kernels_GenericStructs_Range_T__get__Item(a_0, 1) + b_1);
        temp_2.Hits_8 = a_0.Hits_8 + (b_1 > 1f ? 1 : 0);
        return temp_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static bool GpuKernels_Tests_Kernels_GenericStructs_Range_T__Include__2(ref GpuKernels_Tests_Kernels_GenericStructs_Range_System_Int16_Mirror this_0, short value_1)
{
    unchecked
    {
        this_0.Hits_4 = this_0.Hits_4 + 1;
        bool isNew_2 = (int)value_1 < (int)this_0._low_P_0 || (int)value_1 > (int)this_0._high_P_2;
        this_0._low_P_0 = (short)global::System.Math.Min((int)this_0._low_P_0, (int)value_1);
        this_0._high_P_2 = (short)global::System.Math.Max((int)this_0._high_P_2, (int)value_1);
        return isNew_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static short GpuKernels_Tests_Kernels_GenericStructs_Range_T__get__Item__2(GpuKernels_Tests_Kernels_GenericStructs_Range_System_Int16_Mirror this_0, int times_1)
{
    unchecked
    {
        return (short)((int)this_0._low_P_0 * (int)(short)times_1);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static short GpuKernels_Tests_Kernels_GenericStructs_Range_T__get__Width__2(GpuKernels_Tests_Kernels_GenericStructs_Range_System_Int16_Mirror this_0)
{
    unchecked
    {
        return (short)((int)this_0._high_P_2 - (int)this_0._low_P_0);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Tests_Kernels_GenericStructs_Range_T__new__2(ref GpuKernels_Tests_Kernels_GenericStructs_Range_System_Int16_Mirror this_0, short low_1, short high_2)
{
    unchecked
    {
        this_0._low_P_0 = low_1;
        this_0._high_P_2 = high_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_Tests_Kernels_GenericStructs_Range_System_Int16_Mirror GpuKernels_Tests_Kernels_GenericStructs_Range_T__op__Addition__2(GpuKernels_Tests_Kernels_GenericStructs_Range_System_Int16_Mirror a_0, short b_1)
{
    unchecked
    {
        GpuKernels_Tests_Kernels_GenericStructs_Range_System_Int16_Mirror temp_2 = default(GpuKernels_Tests_Kernels_GenericStructs_Range_System_Int16_Mirror);
        GpuKernels_Tests_Kernels_GenericStructs_Range_T__new__2(ref temp_2, (short)((int)GpuKernels_Tests_Kernels_GenericStructs_Range_T__get__Item__2(a_0, 1) + (int)b_1), (short)((int)(short)((int)GpuKernels_Tests_Kernels_GenericStructs_Range_T__get__Width__2(a_0) + (int)GpuKernels_Tests_Kernels_GenericStructs_Range_T__get__Item__2(a_0, 1)) + (int)b_1));
        temp_2.Hits_4 = a_0.Hits_4 + ((int)b_1 > 1 ? 1 : 0);
        return temp_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Tests_Kernels_GenericStructs_Range_T__new__3(ref GpuKernels_Tests_Kernels_GenericStructs_Range_System_Half_Mirror this_0, global::System.Half low_1, global::System.Half high_2)
{
    unchecked
    {
        this_0._low_P_0 = low_1;
        this_0._high_P_2 = high_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static bool GpuKernels_Tests_Kernels_GenericStructs_Range_T__Include__3(ref GpuKernels_Tests_Kernels_GenericStructs_Range_System_Half_Mirror this_0, global::System.Half value_1)
{
    unchecked
    {
        this_0.Hits_4 = this_0.Hits_4 + 1;
        bool isNew_2 = (float)value_1 < (float)this_0._low_P_0 || (float)value_1 > (float)this_0._high_P_2;
        this_0._low_P_0 = (global::System.Half)global::System.Math.Min((float)this_0._low_P_0, (float)value_1);
        this_0._high_P_2 = (global::System.Half)global::System.Math.Max((float)this_0._high_P_2, (float)value_1);
        return isNew_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static global::System.Half GpuKernels_Tests_Kernels_GenericStructs_Range_T__get__Item__3(GpuKernels_Tests_Kernels_GenericStructs_Range_System_Half_Mirror this_0, int times_1)
{
    unchecked
    {
        return (global::System.Half)((float)this_0._low_P_0 * (float)(global::System.Half)(float)times_1);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static global::System.Half GpuKernels_Tests_Kernels_GenericStructs_Range_T__get__Width__3(GpuKernels_Tests_Kernels_GenericStructs_Range_System_Half_Mirror this_0)
{
    unchecked
    {
        return (global::System.Half)((float)this_0._high_P_2 - (float)this_0._low_P_0);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_Tests_Kernels_GenericStructs_Range_System_Half_Mirror GpuKernels_Tests_Kernels_GenericStructs_Range_T__op__Addition__3(GpuKernels_Tests_Kernels_GenericStructs_Range_System_Half_Mirror a_0, global::System.Half b_1)
{
    unchecked
    {
        GpuKernels_Tests_Kernels_GenericStructs_Range_System_Half_Mirror temp_2 = default(GpuKernels_Tests_Kernels_GenericStructs_Range_System_Half_Mirror);
        GpuKernels_Tests_Kernels_GenericStructs_Range_T__new__3(ref temp_2, (global::System.Half)((float)GpuKernels_Tests_Kernels_GenericStructs_Range_T__get__Item__3(a_0, 1) + (float)b_1), (global::System.Half)((float)(global::System.Half)((float)GpuKernels_Tests_Kernels_GenericStructs_Range_T__get__Width__3(a_0) + (float)GpuKernels_Tests_Kernels_GenericStructs_Range_T__get__Item__3(a_0, 1)) + (float)b_1));
        temp_2.Hits_4 = a_0.Hits_4 + ((float)b_1 > (float)NotConstant(global::System.BitConverter.UInt16BitsToHalf(15360)) ? 1 : 0);
        return temp_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector3Mirror System_Numerics_Vector3_new(float a_0)
{
    unchecked
    {
        System_Numerics_Vector3Mirror result_1 = default(System_Numerics_Vector3Mirror);
        result_1.X_0 = a_0;
        result_1.Y_4 = a_0;
        result_1.Z_8 = a_0;
        return result_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Tests_Kernels_GenericStructs_Keyed_T__new(ref GpuKernels_Tests_Kernels_GenericStructs_Keyed_System_Int32_Mirror this_0, int Value_1, System_Numerics_Vector3Mirror Place_2)
{
    unchecked
    {
        this_0.Value_0 = Value_1;
        this_0.Place_4 = Place_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static bool System_Numerics_Vector3_Equals(System_Numerics_Vector3Mirror a_0, System_Numerics_Vector3Mirror b_1)
{
    unchecked
    {
        return (a_0.X_0 == b_1.X_0 || float.IsNaN(a_0.X_0) && float.IsNaN(b_1.X_0)) && (a_0.Y_4 == b_1.Y_4 || float.IsNaN(a_0.Y_4) && float.IsNaN(b_1.Y_4)) && (a_0.Z_8 == b_1.Z_8 || float.IsNaN(a_0.Z_8) && float.IsNaN(b_1.Z_8));
    }
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_GenericStructs_Range_System_Int16_Mirror
{
    public short _low_P_0;
    public short _high_P_2;
    public int Hits_4;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_GenericStructs_Range_System_Single_Mirror
{
    public float _low_P_0;
    public float _high_P_4;
    public int Hits_8;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_GenericStructs_Range_System_Half_Mirror
{
    public global::System.Half _low_P_0;
    public global::System.Half _high_P_2;
    public int Hits_4;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct System_Numerics_Vector3Mirror
{
    public float X_0;
    public float Y_4;
    public float Z_8;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_GenericStructs_Keyed_System_Int32_Mirror
{
    public int Value_0;
    public System_Numerics_Vector3Mirror Place_4;
}

private static T NotConstant<T>(T value) => value;
