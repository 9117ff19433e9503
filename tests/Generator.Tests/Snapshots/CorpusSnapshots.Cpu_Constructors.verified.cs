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
        global::System.Span<GpuKernels_Tests_Kernels_Constructors_LineMirror> lines_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<GpuKernels_Tests_Kernels_Constructors_IntervalMirror> intervals_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, x_0.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_4 = globalIdxX;
            GpuKernels_Tests_Kernels_Constructors_LineMirror temp_5 = default(GpuKernels_Tests_Kernels_Constructors_LineMirror);
            GpuKernels_Tests_Kernels_Constructors_Line_new(ref temp_5, x_0[i_4], 0.5f, i_4);
            GpuKernels_Tests_Kernels_Constructors_LineMirror line_6 = temp_5;
            GpuKernels_Tests_Kernels_Constructors_Line_Raise(ref line_6, x_0[i_4] * 2f);
            lines_2[i_4] = line_6;
            GpuKernels_Tests_Kernels_Constructors_Line_Raise(ref lines_2[i_4], 0.25f);
            GpuKernels_Tests_Kernels_Constructors_IntervalMirror temp_7 = default(GpuKernels_Tests_Kernels_Constructors_IntervalMirror);
            GpuKernels_Tests_Kernels_Constructors_Interval_new(ref temp_7, x_0[i_4], 3f);
            GpuKernels_Tests_Kernels_Constructors_IntervalMirror wide_8 = temp_7;
            GpuKernels_Tests_Kernels_Constructors_IntervalMirror temp_9 = default(GpuKernels_Tests_Kernels_Constructors_IntervalMirror);
            GpuKernels_Tests_Kernels_Constructors_Interval_new__3(ref temp_9, i_4);
            GpuKernels_Tests_Kernels_Constructors_IntervalMirror zero_10 = temp_9;
            GpuKernels_Tests_Kernels_Constructors_IntervalMirror temp_11 = default(GpuKernels_Tests_Kernels_Constructors_IntervalMirror);
            GpuKernels_Tests_Kernels_Constructors_Interval_new__2(ref temp_11, 2f);
            temp_11.Kind_8 = 4;
            GpuKernels_Tests_Kernels_Constructors_IntervalMirror given_12 = temp_11;
            intervals_3[i_4] = i_4 % 3 == 0 ? wide_8 : (i_4 % 3 == 1 ? zero_10 : given_12);
            GpuKernels_Tests_Kernels_Constructors_SphereMirror temp_13 = default(GpuKernels_Tests_Kernels_Constructors_SphereMirror);
            GpuKernels_Tests_Kernels_Constructors_Sphere_new(ref temp_13, x_0[i_4], 2f);
            GpuKernels_Tests_Kernels_Constructors_SphereMirror sphere_14 = temp_13;
            GpuKernels_Tests_Kernels_Constructors_SphereMirror temp_15 = sphere_14;
            temp_15.Radius_4 = 3f;
            GpuKernels_Tests_Kernels_Constructors_SphereMirror other_16 = temp_15;
            GpuKernels_Tests_Kernels_Constructors_SphereMirror temp_17 = default(GpuKernels_Tests_Kernels_Constructors_SphereMirror);
            GpuKernels_Tests_Kernels_Constructors_Sphere_new(ref temp_17, 5f, 4f);
            temp_17.Volume_8 = 6f;
            GpuKernels_Tests_Kernels_Constructors_SphereMirror third_18 = temp_17;
            y_1[i_4] = GpuKernels_Tests_Kernels_Constructors_Line_get__Item(line_6, x_0[i_4]) + (float)GpuKernels_Tests_Kernels_Constructors_Line_get__Steps(ref line_6) + sphere_14.Volume_8 + other_16.Volume_8 * GpuKernels_Tests_Kernels_Constructors_Sphere_get__Area(other_16) + third_18.Volume_8;
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
        global::System.Span<GpuKernels_Tests_Kernels_Constructors_LineMirror> lines_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<GpuKernels_Tests_Kernels_Constructors_IntervalMirror> intervals_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
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
                GpuKernels_Tests_Kernels_Constructors_LineMirror temp_5 = default(GpuKernels_Tests_Kernels_Constructors_LineMirror);
                GpuKernels_Tests_Kernels_Constructors_Line_new(ref temp_5, x_0[i_4], 0.5f, i_4);
                GpuKernels_Tests_Kernels_Constructors_LineMirror line_6 = temp_5;
                GpuKernels_Tests_Kernels_Constructors_Line_Raise(ref line_6, x_0[i_4] * 2f);
                lines_2[i_4] = line_6;
                GpuKernels_Tests_Kernels_Constructors_Line_Raise(ref lines_2[i_4], 0.25f);
                GpuKernels_Tests_Kernels_Constructors_IntervalMirror temp_7 = default(GpuKernels_Tests_Kernels_Constructors_IntervalMirror);
                GpuKernels_Tests_Kernels_Constructors_Interval_new(ref temp_7, x_0[i_4], 3f);
                GpuKernels_Tests_Kernels_Constructors_IntervalMirror wide_8 = temp_7;
                GpuKernels_Tests_Kernels_Constructors_IntervalMirror temp_9 = default(GpuKernels_Tests_Kernels_Constructors_IntervalMirror);
                GpuKernels_Tests_Kernels_Constructors_Interval_new__3(ref temp_9, i_4);
                GpuKernels_Tests_Kernels_Constructors_IntervalMirror zero_10 = temp_9;
                GpuKernels_Tests_Kernels_Constructors_IntervalMirror temp_11 = default(GpuKernels_Tests_Kernels_Constructors_IntervalMirror);
                GpuKernels_Tests_Kernels_Constructors_Interval_new__2(ref temp_11, 2f);
                temp_11.Kind_8 = 4;
                GpuKernels_Tests_Kernels_Constructors_IntervalMirror given_12 = temp_11;
                intervals_3[i_4] = i_4 % 3 == 0 ? wide_8 : (i_4 % 3 == 1 ? zero_10 : given_12);
                GpuKernels_Tests_Kernels_Constructors_SphereMirror temp_13 = default(GpuKernels_Tests_Kernels_Constructors_SphereMirror);
                GpuKernels_Tests_Kernels_Constructors_Sphere_new(ref temp_13, x_0[i_4], 2f);
                GpuKernels_Tests_Kernels_Constructors_SphereMirror sphere_14 = temp_13;
                GpuKernels_Tests_Kernels_Constructors_SphereMirror temp_15 = sphere_14;
                temp_15.Radius_4 = 3f;
                GpuKernels_Tests_Kernels_Constructors_SphereMirror other_16 = temp_15;
                GpuKernels_Tests_Kernels_Constructors_SphereMirror temp_17 = default(GpuKernels_Tests_Kernels_Constructors_SphereMirror);
                GpuKernels_Tests_Kernels_Constructors_Sphere_new(ref temp_17, 5f, 4f);
                temp_17.Volume_8 = 6f;
                GpuKernels_Tests_Kernels_Constructors_SphereMirror third_18 = temp_17;
                y_1[i_4] = GpuKernels_Tests_Kernels_Constructors_Line_get__Item(line_6, x_0[i_4]) + (float)GpuKernels_Tests_Kernels_Constructors_Line_get__Steps(ref line_6) + sphere_14.Volume_8 + other_16.Volume_8 * GpuKernels_Tests_Kernels_Constructors_Sphere_get__Area(other_16) + third_18.Volume_8;
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
private static void GpuKernels_Tests_Kernels_Constructors_Line_new(ref GpuKernels_Tests_Kernels_Constructors_LineMirror this_0, float scale_1, float offset_2, int start_3)
{
    unchecked
    {
        this_0._scale_P_0 = scale_1;
        this_0._offset_P_4 = offset_2;
        this_0.Count_8 = start_3 * 2;
        this_0.steps_12 = (byte)3;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Tests_Kernels_Constructors_Line_Raise(ref GpuKernels_Tests_Kernels_Constructors_LineMirror this_0, float by_1)
{
    unchecked
    {
        this_0._offset_P_4 = this_0._offset_P_4 + by_1;
        this_0.Count_8 = this_0.Count_8 + 1;
        this_0.steps_12 = (byte)((int)this_0.steps_12 + 2);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Tests_Kernels_Constructors_Interval_new__2(ref GpuKernels_Tests_Kernels_Constructors_IntervalMirror this_0, float center_1)
{
    unchecked
    {
        this_0.Low_0 = 1f;
        this_0.High_4 = -1f;
        this_0.Kind_8 = 7;
        this_0.Kind_8 = this_0.Kind_8 + (int)(this_0.High_4 - this_0.Low_0);
        float temp_2 = center_1;
        this_0.High_4 = temp_2;
        this_0.Low_0 = temp_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Tests_Kernels_Constructors_Interval_new(ref GpuKernels_Tests_Kernels_Constructors_IntervalMirror this_0, float center_1, float width_2)
{
    unchecked
    {
        GpuKernels_Tests_Kernels_Constructors_Interval_new__2(ref this_0, center_1);
        this_0.High_4 = this_0.High_4 + width_2;
        this_0.Low_0 = this_0.Low_0 - width_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Tests_Kernels_Constructors_Interval_new__3(ref GpuKernels_Tests_Kernels_Constructors_IntervalMirror this_0, int kind_1)
{
    unchecked
    {
        this_0 = default(GpuKernels_Tests_Kernels_Constructors_IntervalMirror);
        this_0.Low_0 = 1f;
        this_0.High_4 = -1f;
        this_0.Kind_8 = 7;
        this_0.Kind_8 = kind_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Tests_Kernels_Constructors_Sphere_new(ref GpuKernels_Tests_Kernels_Constructors_SphereMirror this_0, float X_1, float Radius_2)
{
    unchecked
    {
        this_0.X_0 = X_1;
        this_0.Radius_4 = Radius_2;
        this_0.Volume_8 = X_1 * Radius_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static float GpuKernels_Tests_Kernels_Constructors_Line_get__Item(GpuKernels_Tests_Kernels_Constructors_LineMirror this_0, float x_1)
{
    unchecked
    {
        return this_0._scale_P_0 * x_1 + this_0._offset_P_4;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static byte GpuKernels_Tests_Kernels_Constructors_Line_get__Steps(ref GpuKernels_Tests_Kernels_Constructors_LineMirror this_0)
{
    unchecked
    {
        return this_0.steps_12;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static float GpuKernels_Tests_Kernels_Constructors_Sphere_get__Area(GpuKernels_Tests_Kernels_Constructors_SphereMirror this_0)
{
    unchecked
    {
        return this_0.Radius_4 * this_0.Radius_4;
    }
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_Constructors_LineMirror
{
    public float _scale_P_0;
    public float _offset_P_4;
    public int Count_8;
    public byte steps_12;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_Constructors_IntervalMirror
{
    public float Low_0;
    public float High_4;
    public int Kind_8;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_Constructors_SphereMirror
{
    public float X_0;
    public float Radius_4;
    public float Volume_8;
}
