[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
[global::System.Runtime.CompilerServices.SkipLocalsInit]
private static void Run(void** arguments, in global::GpuKernels.CompilerServices.CpuBlocks blocks)
{
    unchecked
    {
        int blockDimX = blocks.Block.X;
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        global::System.ReadOnlySpan<Library_BoxMirror> boxes_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<Library_BoxMirror> grown_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<float> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                int i_3 = threadIdxX;
                Library_BoxMirror box_4 = boxes_0[i_3];
                Library_Box_Grow(ref box_4, 1.5f);
                float area_5 = default;
                int count_6 = default;
                Tuple_float__int_Mirror temp_7 = Library_Geometry_Total(boxes_0, i_3);
                float temp_8 = temp_7.Item1_0;
                int temp_9 = temp_7.Item2_4;
                area_5 = temp_8;
                count_6 = temp_9;
                Tuple_float__int_Mirror temp_10 = default(Tuple_float__int_Mirror);
                temp_10.Item1_0 = GpuKernels_Tests_Kernels_Libraries_Scaled(Library_Box_Area(box_4));
                temp_10.Item2_4 = 2;
                Tuple_float__int_Mirror other_11 = temp_10;
                results_2[i_3] = area_5 + (float)(count_6 * 100) + other_11.Item1_0 * (float)other_11.Item2_4;
                grown_1[i_3] = box_4;
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
private static void Library_Box_Grow(ref Library_BoxMirror this_0, float factor_1)
{
    unchecked
    {
        this_0.Width_0 = this_0.Width_0 * factor_1;
        this_0.Height_4 = this_0.Height_4 * factor_1;
        this_0.tag_8 = (byte)((int)this_0.tag_8 + 1);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static float Library_Geometry_Scaled(float value_0, int step_1)
{
    unchecked
    {
        return value_0 * Factors_t0[step_1 % 3];
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static float Library_Box_Area(Library_BoxMirror this_0)
{
    unchecked
    {
        return Library_Geometry_Scaled(this_0.Width_0 * this_0.Height_4, (int)this_0.tag_8);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static Tuple_float__int_Mirror Library_Geometry_Total(global::System.ReadOnlySpan<Library_BoxMirror> boxes_0, int first_1)
{
    unchecked
    {
        float area_2 = 0f;
        int count_3 = 0;
        for (int i_4 = first_1; i_4 < boxes_0.Length; i_4 = i_4 + 1)
        {
            if (boxes_0[i_4].Width_0 < 0f)
            {
                throw new global::System.ArgumentException("a box has a negative width", "boxes");
            }
            area_2 = area_2 + Library_Box_Area(boxes_0[i_4]);
            count_3 = count_3 + 1;
        }
        Tuple_float__int_Mirror temp_5 = default(Tuple_float__int_Mirror);
        temp_5.Item1_0 = area_2;
        temp_5.Item2_4 = count_3;
        return temp_5;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static float GpuKernels_Tests_Kernels_Libraries_Scaled(float value_0)
{
    unchecked
    {
        return value_0 + 0.5f;
    }
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct Library_BoxMirror
{
    public float Width_0;
    public float Height_4;
    public byte tag_8;
    public float Depth_12;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct Tuple_float__int_Mirror
{
    public float Item1_0;
    public int Item2_4;
}

private static global::System.ReadOnlySpan<float> Factors_t0 => new float[] { 1f, 0.5f, 0.25f };

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
[global::System.Runtime.CompilerServices.SkipLocalsInit]
private static void Run(void** arguments, in global::GpuKernels.CompilerServices.CpuBlocks blocks)
{
    unchecked
    {
        int blockDimX = blocks.Block.X;
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        global::System.ReadOnlySpan<Library_BoxMirror> boxes_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<Library_BoxMirror> sums_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<float> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                int i_3 = threadIdxX;
                Library_BoxMirror temp_5 = boxes_0[i_3];
                Library_BoxMirror temp_4 = default(Library_BoxMirror);
                Library_Box_new(ref temp_4, (float)i_3, 2f);
                Library_BoxMirror sum_6 = Library_Box_op__Addition(temp_5, temp_4);
                int temp_7 = Library_Box_get__Tag(sum_6);
                int temp_8 = temp_7 + i_3;
                Library_Box_set__Tag(ref sum_6, temp_8);
                sum_6.Depth_12 = (float)(Library_Box_get__Tag(sum_6) + Library_Box_get__Tag(boxes_0[i_3]));
                sum_6 = Library_Box_op__Addition(sum_6, sum_6);
                sums_1[i_3] = sum_6;
                results_2[i_3] = Library_Box_op__Explicit(sum_6) + sum_6.Depth_12;
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
private static void Library_Box_new(ref Library_BoxMirror this_0, float width_1, float height_2)
{
    unchecked
    {
        this_0.Width_0 = width_1;
        this_0.Height_4 = height_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static Library_BoxMirror Library_Box_op__Addition(Library_BoxMirror left_0, Library_BoxMirror right_1)
{
    unchecked
    {
        Library_BoxMirror temp_2 = default(Library_BoxMirror);
        Library_Box_new(ref temp_2, left_0.Width_0 + right_1.Width_0, global::System.Math.Max(left_0.Height_4, right_1.Height_4));
        return temp_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int Library_Box_get__Tag(Library_BoxMirror this_0)
{
    unchecked
    {
        return (int)this_0.tag_8 * 2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void Library_Box_set__Tag(ref Library_BoxMirror this_0, int value_1)
{
    unchecked
    {
        this_0.tag_8 = (byte)(value_1 + 1);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static float Library_Geometry_Scaled(float value_0, int step_1)
{
    unchecked
    {
        return value_0 * Factors_t0[step_1 % 3];
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static float Library_Box_Area(Library_BoxMirror this_0)
{
    unchecked
    {
        return Library_Geometry_Scaled(this_0.Width_0 * this_0.Height_4, (int)this_0.tag_8);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static float Library_Box_op__Explicit(Library_BoxMirror box_0)
{
    unchecked
    {
        return Library_Box_Area(box_0);
    }
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct Library_BoxMirror
{
    public float Width_0;
    public float Height_4;
    public byte tag_8;
    public float Depth_12;
}

private static global::System.ReadOnlySpan<float> Factors_t0 => new float[] { 1f, 0.5f, 0.25f };

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
[global::System.Runtime.CompilerServices.SkipLocalsInit]
private static void Run(void** arguments, in global::GpuKernels.CompilerServices.CpuBlocks blocks)
{
    unchecked
    {
        int blockDimX = blocks.Block.X;
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        global::System.ReadOnlySpan<int> values_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> counts_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                int i_3 = threadIdxX;
                int n_4 = values_0[i_3];
                Library_Geometry_Raise(ref n_4, counts_1, i_3);
                results_2[i_3] = n_4 + Library_Geometry_Square(Library_Geometry_Square(i_3) + 1);
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
private static int Library_Geometry_Square(int n_0)
{
    unchecked
    {
        return n_0 * n_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void Library_Geometry_Raise(ref int place_0, global::System.Span<int> counts_1, int amount_2)
{
    unchecked
    {
        place_0 = place_0 + Library_Geometry_Square(amount_2);
        global::GpuKernels.Atomic.Add(ref counts_1[0], place_0);
    }
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
        global::System.ReadOnlySpan<float> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<int> n_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<float> floats_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<int> ints_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
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
                floats_2[i_4] = Library_Geometry_Spread_float_(x_0.Slice(i_4)) + GpuKernels_Tests_Kernels_Libraries_Named_float_(x_0.Slice(0, i_4 + 1));
                ints_3[i_4] = Library_Geometry_Spread_int_(n_1.Slice(i_4)) + Library_Geometry_Twice_int__Doubling_(n_1[i_4]);
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
private static float Library_Geometry_Lesser_float_(float a_0, float b_1)
{
    unchecked
    {
        return a_0 < b_1 ? a_0 : b_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static float Library_Geometry_Spread_float_(global::System.ReadOnlySpan<float> values_0)
{
    unchecked
    {
        float least_1 = values_0[0];
        float most_2 = values_0[0];
        global::System.ReadOnlySpan<float> temp_3 = values_0;
        for (int index_4 = 0; index_4 < temp_3.Length; index_4 = index_4 + 1)
        {
            float value_5 = temp_3[index_4];
            Tuple_float__float_Mirror temp_6 = default(Tuple_float__float_Mirror);
            temp_6.Item1_0 = Library_Geometry_Lesser_float_(least_1, value_5);
            temp_6.Item2_4 = global::System.Math.Max(most_2, value_5);
            float temp_7 = temp_6.Item1_0;
            float temp_8 = temp_6.Item2_4;
            least_1 = temp_7;
            most_2 = temp_8;
        }
        return most_2 - least_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static float GpuKernels_Tests_Kernels_Libraries_Named_float_(global::System.ReadOnlySpan<float> values_0)
{
    unchecked
    {
        return Library_Geometry_Spread_float_(values_0);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int Library_Geometry_Lesser_int_(int a_0, int b_1)
{
    unchecked
    {
        return a_0 < b_1 ? a_0 : b_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int Library_Geometry_Spread_int_(global::System.ReadOnlySpan<int> values_0)
{
    unchecked
    {
        int least_1 = values_0[0];
        int most_2 = values_0[0];
        global::System.ReadOnlySpan<int> temp_3 = values_0;
        for (int index_4 = 0; index_4 < temp_3.Length; index_4 = index_4 + 1)
        {
            int value_5 = temp_3[index_4];
            Tuple_int__int_Mirror temp_6 = default(Tuple_int__int_Mirror);
            temp_6.Item1_0 = Library_Geometry_Lesser_int_(least_1, value_5);
            temp_6.Item2_4 = global::System.Math.Max(most_2, value_5);
            int temp_7 = temp_6.Item1_0;
            int temp_8 = temp_6.Item2_4;
            least_1 = temp_7;
            most_2 = temp_8;
        }
        return most_2 - least_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int Library_Doubling_Apply(Library_DoublingMirror this_0, int value_1)
{
    unchecked
    {
        return 2 * value_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int Library_Geometry_Twice_int__Doubling_(int value_0)
{
    unchecked
    {
        Library_DoublingMirror temp_1 = default(Library_DoublingMirror);
        Library_DoublingMirror temp_2 = default(Library_DoublingMirror);
        return Library_Doubling_Apply(temp_1, Library_Doubling_Apply(temp_2, value_0));
    }
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct Tuple_float__float_Mirror
{
    public float Item1_0;
    public float Item2_4;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct Tuple_int__int_Mirror
{
    public int Item1_0;
    public int Item2_4;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct Library_DoublingMirror
{
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
        global::System.ReadOnlySpan<uint> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<uint> results_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
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
                int i_2 = threadIdxX;
                results_1[i_2] = Library_Geometry_Funnel(x_0[i_2], x_0[i_2 + 1], i_2 * 7);
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
private static uint Library_Geometry_Funnel(uint high_0, uint low_1, int n_2)
{
    unchecked
    {
        return (n_2 & 31) == 0 ? high_0 : high_0 << (n_2 & 31) | low_1 >> (-n_2 & 31);
    }
}
