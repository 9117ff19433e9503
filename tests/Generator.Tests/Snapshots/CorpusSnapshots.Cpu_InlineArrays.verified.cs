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
        global::System.Span<int> counts_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, x_0.Length);
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            at.X = globalIdxX;
            int i_3 = globalIdxX;
            GpuKernels_Tests_Kernels_InlineArrays_Four_System_Single_Mirror sorted_4 = default(GpuKernels_Tests_Kernels_InlineArrays_Four_System_Single_Mirror);
            for (int k_5 = 0; k_5 < 4; k_5 = k_5 + 1)
            {
                sorted_4.first_0[k_5] = x_0[(i_3 + k_5 * k_5) % x_0.Length];
            }
            for (int k_6 = 1; k_6 < 4; k_6 = k_6 + 1)
            {
                float value_7 = sorted_4.first_0[k_6];
                int at_8 = k_6;
                while (at_8 > 0 && sorted_4.first_0[at_8 - 1] > value_7)
                {
                    sorted_4.first_0[at_8] = sorted_4.first_0[at_8 - 1];
                    at_8 = at_8 - 1;
                }
                sorted_4.first_0[at_8] = value_7;
            }
            GpuKernels_Tests_Kernels_InlineArrays_Four_System_Single_Mirror copy_9 = sorted_4;
            copy_9.first_0[i_3 & 3] = copy_9.first_0[i_3 & 3] + 0.5f;
            float temp_10 = GpuKernels_Tests_Kernels_InlineArrays_Four_T__get__First(copy_9);
            float temp_11 = temp_10 - 1f;
            GpuKernels_Tests_Kernels_InlineArrays_Four_T__set__First(ref copy_9, temp_11);
            int lastIndex_12 = NotConstant(4) - 1;
            copy_9.first_0[lastIndex_12] = copy_9.first_0[lastIndex_12] * 2f;
            GpuKernels_Tests_Kernels_InlineArrays_Four_System_Int32_Mirror histogram_13 = default(GpuKernels_Tests_Kernels_InlineArrays_Four_System_Int32_Mirror);
            for (int k_14 = 0; k_14 < 4; k_14 = k_14 + 1)
            {
                int temp_15 = (int)global::System.Math.Abs(x_0[(i_3 + k_14) % x_0.Length]) & 3;
                histogram_13.first_0[temp_15] = histogram_13.first_0[temp_15] + 1;
            }
            int next_16 = 0;
            int temp_17 = next_16;
            next_16 = temp_17 + 1;
            histogram_13.first_0[temp_17] = histogram_13.first_0[temp_17] + 10 * histogram_13.first_0[next_16];
            y_1[i_3] = sorted_4.first_0[0] + 2f * sorted_4.first_0[NotConstant(4) - 2] + 3f * copy_9.first_0[i_3 & 3] + copy_9.first_0[3] + GpuKernels_Tests_Kernels_InlineArrays_Four_T__get__First(copy_9) + sorted_4.first_0[i_3 + 1 & 3];
            counts_2[i_3] = histogram_13.first_0[0] + 100 * histogram_13.first_0[1] + 10000 * histogram_13.first_0[2] + 1000000 * histogram_13.first_0[3];
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
        global::System.Span<int> counts_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                int i_3 = blockIdxX * blockDimX + threadIdxX;
                if (i_3 >= x_0.Length)
                {
                    continue;
                }
                GpuKernels_Tests_Kernels_InlineArrays_Four_System_Single_Mirror sorted_4 = default(GpuKernels_Tests_Kernels_InlineArrays_Four_System_Single_Mirror);
                for (int k_5 = 0; k_5 < 4; k_5 = k_5 + 1)
                {
                    sorted_4.first_0[k_5] = x_0[(i_3 + k_5 * k_5) % x_0.Length];
                }
                for (int k_6 = 1; k_6 < 4; k_6 = k_6 + 1)
                {
                    float value_7 = sorted_4.first_0[k_6];
                    int at_8 = k_6;
                    while (at_8 > 0 && sorted_4.first_0[at_8 - 1] > value_7)
                    {
                        sorted_4.first_0[at_8] = sorted_4.first_0[at_8 - 1];
                        at_8 = at_8 - 1;
                    }
                    sorted_4.first_0[at_8] = value_7;
                }
                GpuKernels_Tests_Kernels_InlineArrays_Four_System_Single_Mirror copy_9 = sorted_4;
                copy_9.first_0[i_3 & 3] = copy_9.first_0[i_3 & 3] + 0.5f;
                float temp_10 = GpuKernels_Tests_Kernels_InlineArrays_Four_T__get__First(copy_9);
                float temp_11 = temp_10 - 1f;
                GpuKernels_Tests_Kernels_InlineArrays_Four_T__set__First(ref copy_9, temp_11);
                int lastIndex_12 = NotConstant(4) - 1;
                copy_9.first_0[lastIndex_12] = copy_9.first_0[lastIndex_12] * 2f;
                GpuKernels_Tests_Kernels_InlineArrays_Four_System_Int32_Mirror histogram_13 = default(GpuKernels_Tests_Kernels_InlineArrays_Four_System_Int32_Mirror);
                for (int k_14 = 0; k_14 < 4; k_14 = k_14 + 1)
                {
                    int temp_15 = (int)global::System.Math.Abs(x_0[(i_3 + k_14) % x_0.Length]) & 3;
                    histogram_13.first_0[temp_15] = histogram_13.first_0[temp_15] + 1;
                }
                int next_16 = 0;
                int temp_17 = next_16;
                next_16 = temp_17 + 1;
                histogram_13.first_0[temp_17] = histogram_13.first_0[temp_17] + 10 * histogram_13.first_0[next_16];
                y_1[i_3] = sorted_4.first_0[0] + 2f * sorted_4.first_0[NotConstant(4) - 2] + 3f * copy_9.first_0[i_3 & 3] + copy_9.first_0[3] + GpuKernels_Tests_Kernels_InlineArrays_Four_T__get__First(copy_9) + sorted_4.first_0[i_3 + 1 & 3];
                counts_2[i_3] = histogram_13.first_0[0] + 100 * histogram_13.first_0[1] + 10000 * histogram_13.first_0[2] + 1000000 * histogram_13.first_0[3];
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
private static float GpuKernels_Tests_Kernels_InlineArrays_Four_T__get__First(GpuKernels_Tests_Kernels_InlineArrays_Four_System_Single_Mirror this_0)
{
    unchecked
    {
        return this_0.first_0[0];
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Tests_Kernels_InlineArrays_Four_T__set__First(ref GpuKernels_Tests_Kernels_InlineArrays_Four_System_Single_Mirror this_0, float value_1)
{
    unchecked
    {
        this_0.first_0[0] = value_1;
    }
}

[global::System.Runtime.CompilerServices.InlineArray(4)]
private struct Array4Of_float_ { private float first; }

[global::System.Runtime.CompilerServices.InlineArray(4)]
private struct Array4Of_int_ { private int first; }

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_InlineArrays_Four_System_Single_Mirror
{
    public Array4Of_float_ first_0;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_InlineArrays_Four_System_Int32_Mirror
{
    public Array4Of_int_ first_0;
}

private static T NotConstant<T>(T value) => value;

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
        GpuKernels_Tests_Kernels_InlineArrays_Four_System_Single_Mirror weights_0 = *(GpuKernels_Tests_Kernels_InlineArrays_Four_System_Single_Mirror*)arguments[0];
        GpuKernels_Tests_Kernels_InlineArrays_ParticleMirror start_1 = *(GpuKernels_Tests_Kernels_InlineArrays_ParticleMirror*)arguments[1];
        global::System.ReadOnlySpan<GpuKernels_Tests_Kernels_InlineArrays_ParticleMirror> x_2 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<GpuKernels_Tests_Kernels_InlineArrays_ParticleMirror> y_3 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = end;
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            GpuKernels_Tests_Kernels_InlineArrays_ParticleMirror start_4 = start_1;
            int i_5 = globalIdxX;
            if (i_5 >= y_3.Length)
            {
                continue;
            }
            GpuKernels_Tests_Kernels_InlineArrays_ParticleMirror p_6 = x_2[i_5];
            GpuKernels_Tests_Kernels_InlineArrays_Particle_Scale(ref p_6, weights_0.first_0[i_5 & 3]);
            p_6.Values_4.first_0[i_5 + 1 & 3] = p_6.Values_4.first_0[i_5 + 1 & 3] + (x_2[i_5].Values_4.first_0[i_5 & 3] + start_4.Values_4.first_0[2] + GpuKernels_Tests_Kernels_InlineArrays_Particle_get__Item(x_2[i_5], 1));
            p_6.Marks_20.first_0[i_5 % 3] = !x_2[i_5].Marks_20.first_0[(i_5 + 1) % 3];
            int temp_8 = i_5 & 3;
            GpuKernels_Tests_Kernels_InlineArrays_PointMirror temp_7 = default(GpuKernels_Tests_Kernels_InlineArrays_PointMirror);
            GpuKernels_Tests_Kernels_InlineArrays_Point_new(ref temp_7, (float)i_5, weights_0.first_0[1]);
            p_6.Trail_24.first_0[temp_8] = temp_7;
            p_6.Trail_24.first_0[3].Y_4 = p_6.Trail_24.first_0[3].Y_4 + p_6.Trail_24.first_0[i_5 & 3].X_0;
            y_3[i_5] = p_6;
            GpuKernels_Tests_Kernels_InlineArrays_Point_Negate(ref y_3[i_5].Trail_24.first_0[0]);
            y_3[i_5].Values_4.first_0[0] = GpuKernels_Tests_Kernels_InlineArrays_Total(ref y_3[i_5].Values_4) + GpuKernels_Tests_Kernels_InlineArrays_Total(ref p_6.Values_4);
            if (start_4.Marks_20.first_0[1])
            {
                y_3[i_5].Kind_0 = (byte)((int)y_3[i_5].Kind_0 + 1);
            }
            start_4.Values_4.first_0[0] = (float)i_5;
            y_3[i_5].Values_4.first_0[1] = y_3[i_5].Values_4.first_0[1] + start_4.Values_4.first_0[0];
            GpuKernels_Tests_Kernels_InlineArrays_Change(ref y_3[i_5].Values_4.first_0[2], ref p_6.Trail_24.first_0[1]);
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
        GpuKernels_Tests_Kernels_InlineArrays_Four_System_Single_Mirror weights_0 = *(GpuKernels_Tests_Kernels_InlineArrays_Four_System_Single_Mirror*)arguments[0];
        GpuKernels_Tests_Kernels_InlineArrays_ParticleMirror start_1 = *(GpuKernels_Tests_Kernels_InlineArrays_ParticleMirror*)arguments[1];
        global::System.ReadOnlySpan<GpuKernels_Tests_Kernels_InlineArrays_ParticleMirror> x_2 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<GpuKernels_Tests_Kernels_InlineArrays_ParticleMirror> y_3 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                GpuKernels_Tests_Kernels_InlineArrays_ParticleMirror start_4 = start_1;
                int i_5 = blockIdxX * blockDimX + threadIdxX;
                if (i_5 >= y_3.Length)
                {
                    continue;
                }
                GpuKernels_Tests_Kernels_InlineArrays_ParticleMirror p_6 = x_2[i_5];
                GpuKernels_Tests_Kernels_InlineArrays_Particle_Scale(ref p_6, weights_0.first_0[i_5 & 3]);
                p_6.Values_4.first_0[i_5 + 1 & 3] = p_6.Values_4.first_0[i_5 + 1 & 3] + (x_2[i_5].Values_4.first_0[i_5 & 3] + start_4.Values_4.first_0[2] + GpuKernels_Tests_Kernels_InlineArrays_Particle_get__Item(x_2[i_5], 1));
                p_6.Marks_20.first_0[i_5 % 3] = !x_2[i_5].Marks_20.first_0[(i_5 + 1) % 3];
                int temp_8 = i_5 & 3;
                GpuKernels_Tests_Kernels_InlineArrays_PointMirror temp_7 = default(GpuKernels_Tests_Kernels_InlineArrays_PointMirror);
                GpuKernels_Tests_Kernels_InlineArrays_Point_new(ref temp_7, (float)i_5, weights_0.first_0[1]);
                p_6.Trail_24.first_0[temp_8] = temp_7;
                p_6.Trail_24.first_0[3].Y_4 = p_6.Trail_24.first_0[3].Y_4 + p_6.Trail_24.first_0[i_5 & 3].X_0;
                y_3[i_5] = p_6;
                GpuKernels_Tests_Kernels_InlineArrays_Point_Negate(ref y_3[i_5].Trail_24.first_0[0]);
                y_3[i_5].Values_4.first_0[0] = GpuKernels_Tests_Kernels_InlineArrays_Total(ref y_3[i_5].Values_4) + GpuKernels_Tests_Kernels_InlineArrays_Total(ref p_6.Values_4);
                if (start_4.Marks_20.first_0[1])
                {
                    y_3[i_5].Kind_0 = (byte)((int)y_3[i_5].Kind_0 + 1);
                }
                start_4.Values_4.first_0[0] = (float)i_5;
                y_3[i_5].Values_4.first_0[1] = y_3[i_5].Values_4.first_0[1] + start_4.Values_4.first_0[0];
                GpuKernels_Tests_Kernels_InlineArrays_Change(ref y_3[i_5].Values_4.first_0[2], ref p_6.Trail_24.first_0[1]);
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
private static void GpuKernels_Tests_Kernels_InlineArrays_Particle_Scale(ref GpuKernels_Tests_Kernels_InlineArrays_ParticleMirror this_0, float factor_1)
{
    unchecked
    {
        for (int i_2 = 0; i_2 < 4; i_2 = i_2 + 1)
        {
            this_0.Values_4.first_0[i_2] = this_0.Values_4.first_0[i_2] * factor_1;
        }
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static float GpuKernels_Tests_Kernels_InlineArrays_Particle_get__Item(GpuKernels_Tests_Kernels_InlineArrays_ParticleMirror this_0, int i_1)
{
    unchecked
    {
        return this_0.Values_4.first_0[i_1];
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Tests_Kernels_InlineArrays_Point_new(ref GpuKernels_Tests_Kernels_InlineArrays_PointMirror this_0, float x_1, float y_2)
{
    unchecked
    {
        this_0.X_0 = x_1;
        this_0.Y_4 = y_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Tests_Kernels_InlineArrays_Point_Negate(ref GpuKernels_Tests_Kernels_InlineArrays_PointMirror this_0)
{
    unchecked
    {
        this_0.X_0 = -this_0.X_0;
        this_0.Y_4 = -this_0.Y_4;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static float GpuKernels_Tests_Kernels_InlineArrays_Total(ref GpuKernels_Tests_Kernels_InlineArrays_Four_System_Single_Mirror values_0)
{
    unchecked
    {
        float sum_1 = 0f;
        for (int index_2 = 0; index_2 < 4; index_2 = index_2 + 1)
        {
            float value_3 = values_0.first_0[index_2];
            sum_1 = sum_1 + value_3;
        }
        return sum_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Tests_Kernels_InlineArrays_Change(ref float value_0, ref GpuKernels_Tests_Kernels_InlineArrays_PointMirror vector_1)
{
    unchecked
    {
        vector_1.X_0 = vector_1.X_0 + 1f;
        value_0 = value_0 + vector_1.X_0;
    }
}

[global::System.Runtime.CompilerServices.InlineArray(4)]
private struct Array4Of_float_ { private float first; }

[global::System.Runtime.CompilerServices.InlineArray(3)]
private struct Array3Of_bool_ { private bool first; }

[global::System.Runtime.CompilerServices.InlineArray(4)]
private struct Array4Of_GpuKernels_Tests_Kernels_InlineArrays_Point { private GpuKernels_Tests_Kernels_InlineArrays_PointMirror first; }

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_InlineArrays_Four_System_Single_Mirror
{
    public Array4Of_float_ first_0;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_InlineArrays_FlagsMirror
{
    public Array3Of_bool_ first_0;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_InlineArrays_PointMirror
{
    public float X_0;
    public float Y_4;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_InlineArrays_Four_GpuKernels_Tests_Kernels_InlineArrays_Point_Mirror
{
    public Array4Of_GpuKernels_Tests_Kernels_InlineArrays_Point first_0;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_InlineArrays_ParticleMirror
{
    public byte Kind_0;
    public GpuKernels_Tests_Kernels_InlineArrays_Four_System_Single_Mirror Values_4;
    public GpuKernels_Tests_Kernels_InlineArrays_FlagsMirror Marks_20;
    public GpuKernels_Tests_Kernels_InlineArrays_Four_GpuKernels_Tests_Kernels_InlineArrays_Point_Mirror Trail_24;
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
        global::System.ReadOnlySpan<GpuKernels_Tests_Kernels_InlineArrays_ParticleMirror> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<GpuKernels_Tests_Kernels_InlineArrays_ParticleMirror> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<float> sums_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, x_0.Length);
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            at.X = globalIdxX;
            int i_3 = globalIdxX;
            GpuKernels_Tests_Kernels_InlineArrays_ParticleMirror p_4 = x_0[i_3];
            GpuKernels_Tests_Kernels_InlineArrays_Fill_float_((global::System.Span<float>)p_4.Values_4.first_0, (float)i_3);
            GpuKernels_Tests_Kernels_InlineArrays_Fill_float_(((global::System.Span<float>)p_4.Values_4.first_0).Slice(1, NotConstant(4) - 1 - 1), (float)-i_3);
            p_4.Values_4.first_0[0] = p_4.Values_4.first_0[0] + (float)NotConstant(4);
            int restStart_5 = i_3 & 1;
            p_4.Values_4.first_0[restStart_5 + 0] = p_4.Values_4.first_0[restStart_5 + 0] * 3f;
            for (int index_6 = 0; index_6 < 4; index_6 = index_6 + 1)
            {
                p_4.Values_4.first_0[index_6] = p_4.Values_4.first_0[index_6] + 0.25f;
            }
            y_1[i_3].Values_4 = p_4.Values_4;
            GpuKernels_Tests_Kernels_InlineArrays_Fill_float_((global::System.Span<float>)y_1[i_3].Values_4.first_0, y_1[i_3].Values_4.first_0[2]);
            int temp_8 = i_3;
            GpuKernels_Tests_Kernels_InlineArrays_PointMirror temp_7 = default(GpuKernels_Tests_Kernels_InlineArrays_PointMirror);
            GpuKernels_Tests_Kernels_InlineArrays_Point_new(ref temp_7, 1f, (float)i_3);
            GpuKernels_Tests_Kernels_InlineArrays_Fill_Point_((global::System.Span<GpuKernels_Tests_Kernels_InlineArrays_PointMirror>)y_1[temp_8].Trail_24.first_0, temp_7);
            sums_2[i_3] = GpuKernels_Tests_Kernels_InlineArrays_Sum((global::System.ReadOnlySpan<float>)p_4.Values_4.first_0) + GpuKernels_Tests_Kernels_InlineArrays_Sum((global::System.ReadOnlySpan<float>)x_0[i_3].Values_4.first_0) + GpuKernels_Tests_Kernels_InlineArrays_Sum(((global::System.Span<float>)p_4.Values_4.first_0).Slice(0, 2)) + GpuKernels_Tests_Kernels_InlineArrays_Sum(((global::System.Span<float>)p_4.Values_4.first_0).Slice(restStart_5)) + (float)(4 - restStart_5) + p_4.Values_4.first_0[NotConstant(4) - 1] + p_4.Values_4.first_0[i_3 & 3];
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
        global::System.ReadOnlySpan<GpuKernels_Tests_Kernels_InlineArrays_ParticleMirror> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<GpuKernels_Tests_Kernels_InlineArrays_ParticleMirror> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<float> sums_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                int i_3 = blockIdxX * blockDimX + threadIdxX;
                if (i_3 >= x_0.Length)
                {
                    continue;
                }
                GpuKernels_Tests_Kernels_InlineArrays_ParticleMirror p_4 = x_0[i_3];
                GpuKernels_Tests_Kernels_InlineArrays_Fill_float_((global::System.Span<float>)p_4.Values_4.first_0, (float)i_3);
                GpuKernels_Tests_Kernels_InlineArrays_Fill_float_(((global::System.Span<float>)p_4.Values_4.first_0).Slice(1, NotConstant(4) - 1 - 1), (float)-i_3);
                p_4.Values_4.first_0[0] = p_4.Values_4.first_0[0] + (float)NotConstant(4);
                int restStart_5 = i_3 & 1;
                p_4.Values_4.first_0[restStart_5 + 0] = p_4.Values_4.first_0[restStart_5 + 0] * 3f;
                for (int index_6 = 0; index_6 < 4; index_6 = index_6 + 1)
                {
                    p_4.Values_4.first_0[index_6] = p_4.Values_4.first_0[index_6] + 0.25f;
                }
                y_1[i_3].Values_4 = p_4.Values_4;
                GpuKernels_Tests_Kernels_InlineArrays_Fill_float_((global::System.Span<float>)y_1[i_3].Values_4.first_0, y_1[i_3].Values_4.first_0[2]);
                int temp_8 = i_3;
                GpuKernels_Tests_Kernels_InlineArrays_PointMirror temp_7 = default(GpuKernels_Tests_Kernels_InlineArrays_PointMirror);
                GpuKernels_Tests_Kernels_InlineArrays_Point_new(ref temp_7, 1f, (float)i_3);
                GpuKernels_Tests_Kernels_InlineArrays_Fill_Point_((global::System.Span<GpuKernels_Tests_Kernels_InlineArrays_PointMirror>)y_1[temp_8].Trail_24.first_0, temp_7);
                sums_2[i_3] = GpuKernels_Tests_Kernels_InlineArrays_Sum((global::System.ReadOnlySpan<float>)p_4.Values_4.first_0) + GpuKernels_Tests_Kernels_InlineArrays_Sum((global::System.ReadOnlySpan<float>)x_0[i_3].Values_4.first_0) + GpuKernels_Tests_Kernels_InlineArrays_Sum(((global::System.Span<float>)p_4.Values_4.first_0).Slice(0, 2)) + GpuKernels_Tests_Kernels_InlineArrays_Sum(((global::System.Span<float>)p_4.Values_4.first_0).Slice(restStart_5)) + (float)(4 - restStart_5) + p_4.Values_4.first_0[NotConstant(4) - 1] + p_4.Values_4.first_0[i_3 & 3];
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
private static void GpuKernels_Tests_Kernels_InlineArrays_Fill_float_(global::System.Span<float> x_0, float value_1)
{
    unchecked
    {
        for (int k_2 = 0; k_2 < x_0.Length; k_2 = k_2 + 1)
        {
            x_0[k_2] = value_1;
        }
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Tests_Kernels_InlineArrays_Point_new(ref GpuKernels_Tests_Kernels_InlineArrays_PointMirror this_0, float x_1, float y_2)
{
    unchecked
    {
        this_0.X_0 = x_1;
        this_0.Y_4 = y_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Tests_Kernels_InlineArrays_Fill_Point_(global::System.Span<GpuKernels_Tests_Kernels_InlineArrays_PointMirror> x_0, GpuKernels_Tests_Kernels_InlineArrays_PointMirror value_1)
{
    unchecked
    {
        for (int k_2 = 0; k_2 < x_0.Length; k_2 = k_2 + 1)
        {
            x_0[k_2] = value_1;
        }
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static float GpuKernels_Tests_Kernels_InlineArrays_Sum(global::System.ReadOnlySpan<float> x_0)
{
    unchecked
    {
        float sum_1 = 0f;
        global::System.ReadOnlySpan<float> temp_2 = x_0;
        for (int index_3 = 0; index_3 < temp_2.Length; index_3 = index_3 + 1)
        {
            float value_4 = temp_2[index_3];
            sum_1 = sum_1 + value_4;
        }
        return sum_1;
    }
}

[global::System.Runtime.CompilerServices.InlineArray(4)]
private struct Array4Of_float_ { private float first; }

[global::System.Runtime.CompilerServices.InlineArray(3)]
private struct Array3Of_bool_ { private bool first; }

[global::System.Runtime.CompilerServices.InlineArray(4)]
private struct Array4Of_GpuKernels_Tests_Kernels_InlineArrays_Point { private GpuKernels_Tests_Kernels_InlineArrays_PointMirror first; }

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_InlineArrays_Four_System_Single_Mirror
{
    public Array4Of_float_ first_0;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_InlineArrays_FlagsMirror
{
    public Array3Of_bool_ first_0;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_InlineArrays_PointMirror
{
    public float X_0;
    public float Y_4;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_InlineArrays_Four_GpuKernels_Tests_Kernels_InlineArrays_Point_Mirror
{
    public Array4Of_GpuKernels_Tests_Kernels_InlineArrays_Point first_0;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_InlineArrays_ParticleMirror
{
    public byte Kind_0;
    public GpuKernels_Tests_Kernels_InlineArrays_Four_System_Single_Mirror Values_4;
    public GpuKernels_Tests_Kernels_InlineArrays_FlagsMirror Marks_20;
    public GpuKernels_Tests_Kernels_InlineArrays_Four_GpuKernels_Tests_Kernels_InlineArrays_Point_Mirror Trail_24;
}

private static T NotConstant<T>(T value) => value;

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
[global::System.Runtime.CompilerServices.SkipLocalsInit]
private static void Run(void** arguments, in global::GpuKernels.CompilerServices.CpuBlocks blocks)
{
    unchecked
    {
        int blockDimX = blocks.Block.X;
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        global::System.ReadOnlySpan<int> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<GpuKernels_Tests_Kernels_InlineArrays_Four_System_Int32_Mirror> tile_2 = blocks.Arena.Allocate<GpuKernels_Tests_Kernels_InlineArrays_Four_System_Int32_Mirror>(64);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        global::System.Span<GpuKernels_Tests_Kernels_InlineArrays_Four_System_Int32_Mirror> own_5_perThread = blocks.Arena.Allocate<GpuKernels_Tests_Kernels_InlineArrays_Four_System_Int32_Mirror>(threads);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            at.Block = block;
            GpuKernels_Tests_Kernels_InlineArrays_Four_System_Int32_Mirror same_6 = default(GpuKernels_Tests_Kernels_InlineArrays_Four_System_Int32_Mirror);
            same_6.first_0[blockIdxX & 3] = 5;
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int thread = row + threadIdxX;
                GpuKernels_Tests_Kernels_InlineArrays_Four_System_Int32_Mirror own_5 = default(GpuKernels_Tests_Kernels_InlineArrays_Four_System_Int32_Mirror);
                own_5_perThread[thread] = own_5;
            }
            for (int k_7 = 0; k_7 < 4; k_7 = k_7 + 1)
            {
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
                for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
                {
                    int thread = row + threadIdxX;
                    int t_3 = threadIdxX;
                    int i_4 = blockIdxX * blockDimX + t_3;
                    GpuKernels_Tests_Kernels_InlineArrays_Four_System_Int32_Mirror own_5 = own_5_perThread[thread];
                    own_5.first_0[k_7 + t_3 & 3] = i_4 < x_0.Length ? x_0[i_4] * k_7 : 0;
                    tile_2[t_3].first_0[k_7] = own_5.first_0[k_7];
                    own_5_perThread[thread] = own_5;
                }
                // barrier 0
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
                for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
                {
                    int thread = row + threadIdxX;
                    int t_3 = threadIdxX;
                    GpuKernels_Tests_Kernels_InlineArrays_Four_System_Int32_Mirror own_5 = own_5_perThread[thread];
                    own_5.first_0[k_7] = own_5.first_0[k_7] + tile_2[(t_3 + 1) % blockDimX].first_0[k_7];
                    own_5_perThread[thread] = own_5;
                }
                // barrier 1
            }
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int thread = row + threadIdxX;
                int t_3 = threadIdxX;
                int i_4 = blockIdxX * blockDimX + t_3;
                GpuKernels_Tests_Kernels_InlineArrays_Four_System_Int32_Mirror own_5 = own_5_perThread[thread];
                if (i_4 < y_1.Length)
                {
                    y_1[i_4] = own_5.first_0[0] + 3 * own_5.first_0[1] + 7 * own_5.first_0[2] + 11 * own_5.first_0[t_3 & 3] + same_6.first_0[blockIdxX & 3];
                }
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

[global::System.Runtime.CompilerServices.InlineArray(4)]
private struct Array4Of_int_ { private int first; }

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_InlineArrays_Four_System_Int32_Mirror
{
    public Array4Of_int_ first_0;
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
        GpuKernels_Tests_Kernels_InlineArrays_PacketMirror first_0 = *(GpuKernels_Tests_Kernels_InlineArrays_PacketMirror*)arguments[0];
        global::System.ReadOnlySpan<GpuKernels_Tests_Kernels_InlineArrays_PacketMirror> x_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.Span<GpuKernels_Tests_Kernels_InlineArrays_PacketMirror> y_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, y_2.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_3 = globalIdxX;
            GpuKernels_Tests_Kernels_InlineArrays_PacketMirror p_4 = x_1[i_3];
            p_4.Data_4[i_3 % 5] = p_4.Data_4[i_3 % 5] + first_0.Data_4[2];
            p_4.Data_4[(int)p_4.Length_0 % 5] = p_4.Data_4[(int)p_4.Length_0 % 5] + 1;
            p_4.Valid_24[i_3 % 3] = p_4.Valid_24[i_3 % 3] ^ x_1[i_3].Valid_24[(i_3 + 1) % 3];
            y_2[i_3] = p_4;
            int dataIndex_5 = (i_3 + 2) % 5;
            y_2[i_3].Data_4[dataIndex_5] = y_2[i_3].Data_4[dataIndex_5] * 2;
            y_2[i_3].Length_0 = (short)(GpuKernels_Tests_Kernels_InlineArrays_Largest(ref y_2[i_3]) + (first_0.Valid_24[0] ? 1 : 0));
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
        GpuKernels_Tests_Kernels_InlineArrays_PacketMirror first_0 = *(GpuKernels_Tests_Kernels_InlineArrays_PacketMirror*)arguments[0];
        global::System.ReadOnlySpan<GpuKernels_Tests_Kernels_InlineArrays_PacketMirror> x_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.Span<GpuKernels_Tests_Kernels_InlineArrays_PacketMirror> y_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
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
                int i_3 = blockIdxX * blockDimX + threadIdxX;
                if (i_3 >= y_2.Length)
                {
                    continue;
                }
                GpuKernels_Tests_Kernels_InlineArrays_PacketMirror p_4 = x_1[i_3];
                p_4.Data_4[i_3 % 5] = p_4.Data_4[i_3 % 5] + first_0.Data_4[2];
                p_4.Data_4[(int)p_4.Length_0 % 5] = p_4.Data_4[(int)p_4.Length_0 % 5] + 1;
                p_4.Valid_24[i_3 % 3] = p_4.Valid_24[i_3 % 3] ^ x_1[i_3].Valid_24[(i_3 + 1) % 3];
                y_2[i_3] = p_4;
                int dataIndex_5 = (i_3 + 2) % 5;
                y_2[i_3].Data_4[dataIndex_5] = y_2[i_3].Data_4[dataIndex_5] * 2;
                y_2[i_3].Length_0 = (short)(GpuKernels_Tests_Kernels_InlineArrays_Largest(ref y_2[i_3]) + (first_0.Valid_24[0] ? 1 : 0));
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
private static int GpuKernels_Tests_Kernels_InlineArrays_Largest(ref GpuKernels_Tests_Kernels_InlineArrays_PacketMirror packet_0)
{
    unchecked
    {
        int largest_1 = packet_0.Data_4[0];
        for (int k_2 = 1; k_2 < 5; k_2 = k_2 + 1)
        {
            largest_1 = global::System.Math.Max(largest_1, packet_0.Data_4[k_2]);
        }
        return largest_1 & 1023;
    }
}

[global::System.Runtime.CompilerServices.InlineArray(5)]
private struct Array5Of_int_ { private int first; }

[global::System.Runtime.CompilerServices.InlineArray(3)]
private struct Array3Of_bool_ { private bool first; }

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_InlineArrays_PacketMirror
{
    public short Length_0;
    public Array5Of_int_ Data_4;
    public Array3Of_bool_ Valid_24;
}
