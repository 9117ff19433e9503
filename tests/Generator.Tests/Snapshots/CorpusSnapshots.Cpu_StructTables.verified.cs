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
        global::System.Span<float> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<double> z_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<int> bits_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, x_0.Length);
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            at.X = globalIdxX;
            int i_4 = globalIdxX;
            System_Numerics_Vector2Mirror sum_5 = System_Numerics_Vector2_op__Addition(System_Numerics_Vector2_op__Multiply(Offsets_t0[i_4 & 3], x_0[i_4]), Offsets_t0[0]);
            float weighted_6 = 0f;
            for (int index_7 = 0; index_7 < 3; index_7 = index_7 + 1)
            {
                GpuKernels_Tests_Kernels_StructTables_TapMirror tap_8 = Stencil_t1[index_7];
                int at_9 = global::System.Math.Clamp(i_4 + (int)tap_8.Offset_0, 0, x_0.Length - 1);
                if (tap_8.IsCentre_8 || tap_8.Weight_4 < 1f)
                {
                    weighted_6 = weighted_6 + x_0[at_9] * tap_8.Weight_4;
                }
            }
            y_1[i_4] = sum_5.X_0 - 3f * sum_5.Y_4 + weighted_6 + (float)Halves_t2[i_4 % 6] + (float)Rough_t3[i_4 & 1] + (float)(global::System.Half)NotConstant(0.3f);
            GpuKernels_Tests_Kernels_StructTables_EdgeMirror edge_10 = Edges_t4[i_4 % 3];
            z_2[i_4] = edge_10.Start_0.X_0 * (double)x_0[i_4] + edge_10.Start_0.Y_8 + GpuKernels_Tests_Kernels_StructTables_Longest(Edges_t4);
            bits_3[i_4] = (int)edge_10.Kind_16 + (int)global::System.BitConverter.HalfToUInt16Bits(Halves_t2[i_4 % 6]) + NotConstant(100000) * 3;
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
        global::System.Span<float> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<double> z_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<int> bits_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            int threadsX = (int)global::System.Math.Min(blockDimX, blocks.Count - (long)blockIdxX * blockDimX);
            at.Block = block;
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = 0; threadIdxX < threadsX; threadIdxX++)
            {
                at.X = threadIdxX;
                int i_4 = blockIdxX * blockDimX + threadIdxX;
                if (i_4 >= x_0.Length)
                {
                    continue;
                }
                System_Numerics_Vector2Mirror sum_5 = System_Numerics_Vector2_op__Addition(System_Numerics_Vector2_op__Multiply(Offsets_t0[i_4 & 3], x_0[i_4]), Offsets_t0[0]);
                float weighted_6 = 0f;
                for (int index_7 = 0; index_7 < 3; index_7 = index_7 + 1)
                {
                    GpuKernels_Tests_Kernels_StructTables_TapMirror tap_8 = Stencil_t1[index_7];
                    int at_9 = global::System.Math.Clamp(i_4 + (int)tap_8.Offset_0, 0, x_0.Length - 1);
                    if (tap_8.IsCentre_8 || tap_8.Weight_4 < 1f)
                    {
                        weighted_6 = weighted_6 + x_0[at_9] * tap_8.Weight_4;
                    }
                }
                y_1[i_4] = sum_5.X_0 - 3f * sum_5.Y_4 + weighted_6 + (float)Halves_t2[i_4 % 6] + (float)Rough_t3[i_4 & 1] + (float)(global::System.Half)NotConstant(0.3f);
                GpuKernels_Tests_Kernels_StructTables_EdgeMirror edge_10 = Edges_t4[i_4 % 3];
                z_2[i_4] = edge_10.Start_0.X_0 * (double)x_0[i_4] + edge_10.Start_0.Y_8 + GpuKernels_Tests_Kernels_StructTables_Longest(Edges_t4);
                bits_3[i_4] = (int)edge_10.Kind_16 + (int)global::System.BitConverter.HalfToUInt16Bits(Halves_t2[i_4 % 6]) + NotConstant(100000) * 3;
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
private static double GpuKernels_Tests_Kernels_StructTables_Longest(global::System.ReadOnlySpan<GpuKernels_Tests_Kernels_StructTables_EdgeMirror> edges_0)
{
    unchecked
    {
        double longest_1 = 0d;
        for (int i_2 = 0; i_2 < edges_0.Length; i_2 = i_2 + 1)
        {
            longest_1 = global::System.Math.Max(longest_1, edges_0[i_2].Start_0.X_0);
        }
        return longest_1;
    }
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct System_Numerics_Vector2Mirror
{
    public float X_0;
    public float Y_4;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_StructTables_TapMirror
{
    public sbyte Offset_0;
    public float Weight_4;
    public bool IsCentre_8;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_StructTables_PointMirror
{
    public double X_0;
    public double Y_8;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_StructTables_EdgeMirror
{
    public GpuKernels_Tests_Kernels_StructTables_PointMirror Start_0;
    public short Kind_16;
}

private static global::System.ReadOnlySpan<System_Numerics_Vector2Mirror> Offsets_t0 => global::System.Runtime.InteropServices.MemoryMarshal.Cast<uint, System_Numerics_Vector2Mirror>(
    (global::System.ReadOnlySpan<uint>)new uint[] { 1065353216u, 0u, 0u, 1065353216u, 3204448256u, 3204448256u, 0u, 0u });

private static global::System.ReadOnlySpan<GpuKernels_Tests_Kernels_StructTables_TapMirror> Stencil_t1 => global::System.Runtime.InteropServices.MemoryMarshal.Cast<uint, GpuKernels_Tests_Kernels_StructTables_TapMirror>(
    (global::System.ReadOnlySpan<uint>)new uint[] { 255u, 1048576000u, 0u, 0u, 1056964608u, 1u, 1u, 4290772992u, 0u });

private static global::System.ReadOnlySpan<global::System.Half> Halves_t2 => global::System.Runtime.InteropServices.MemoryMarshal.Cast<ushort, global::System.Half>(
    (global::System.ReadOnlySpan<ushort>)new ushort[] { (ushort)11878, (ushort)31744, (ushort)32770, (ushort)16968, (ushort)26624, (ushort)1 });

private static global::System.ReadOnlySpan<global::GpuKernels.BFloat16> Rough_t3 => global::System.Runtime.InteropServices.MemoryMarshal.Cast<ushort, global::GpuKernels.BFloat16>(
    (global::System.ReadOnlySpan<ushort>)new ushort[] { (ushort)16256, (ushort)65400 });

private static global::System.ReadOnlySpan<GpuKernels_Tests_Kernels_StructTables_EdgeMirror> Edges_t4 => global::System.Runtime.InteropServices.MemoryMarshal.Cast<ulong, GpuKernels_Tests_Kernels_StructTables_EdgeMirror>(
    (global::System.ReadOnlySpan<ulong>)new ulong[] { 0UL, 4607182418800017408UL, 65533UL, 4612811918334230528UL, 13830554455654793216UL, 400UL, 0UL, 0UL, 7UL });

private static T NotConstant<T>(T value) => value;
