[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
[global::System.Runtime.CompilerServices.SkipLocalsInit]
private static void Run(void** arguments, in global::GpuKernels.CompilerServices.CpuBlocks blocks)
{
    unchecked
    {
        if (!blocks.UsesSimd)
        {
            RunScalar(arguments, in blocks);
            return;
        }
        int blockDimX = blocks.Block.X;
        if (blocks.Grid is not { Y: 1, Z: 1 } || blocks.Block is not { Y: 1, Z: 1 } || blocks.End * blockDimX > int.MaxValue)
        {
            RunBlocks(arguments, in blocks);
            return;
        }
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        global::System.ReadOnlySpan<float> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<float> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.ReadOnlySpan<float> weights_2 = new(arguments[4], *(int*)arguments[5]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)(blocks.End * blockDimX);
        int from = first, to = global::System.Math.Min(end, y_1.Length);
        int globalIdxX = from;
        for (; (long)to - globalIdxX >= Vector<int>.Count; globalIdxX += Vector<int>.Count)
        {
            at.X = globalIdxX;
            int i_3 = globalIdxX;
            Vector<int> active0 = ~Vector.GreaterThan(Vector.Create(i_3 + weights_2.Length) + Vector<int>.Indices, Vector.Create(x_0.Length));
            if (active0 == Vector<int>.AllBitsSet)
            {
                Vector<float> sum_4 = Vector.Create(0f);
                for (int k_5 = 0; k_5 < weights_2.Length; k_5 = k_5 + 1)
                {
                    sum_4 = sum_4 + Vector.Create(weights_2[k_5]) * CpuLanes.Load(x_0, i_3 + k_5);
                }
                CpuLanes.Store(y_1, i_3, sum_4);
            }
            else if (active0 != Vector<int>.Zero)
            {
                Vector<float> sum_4 = Vector.Create(0f);
                for (int k_5 = 0; k_5 < weights_2.Length; k_5 = k_5 + 1)
                {
                    sum_4 = sum_4 + Vector.Create(weights_2[k_5]) * CpuLanes.Load(x_0, i_3 + k_5, active0);
                }
                CpuLanes.Store(y_1, i_3, sum_4, active0);
            }
        }
        for (; globalIdxX < to; globalIdxX++)
        {
            at.X = globalIdxX;
            int i_3 = globalIdxX;
            if (i_3 + weights_2.Length > x_0.Length)
            {
                continue;
            }
            float sum_4 = 0f;
            for (int k_5 = 0; k_5 < weights_2.Length; k_5 = k_5 + 1)
            {
                sum_4 = sum_4 + weights_2[k_5] * x_0[i_3 + k_5];
            }
            y_1[i_3] = sum_4;
        }
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
[global::System.Runtime.CompilerServices.SkipLocalsInit]
private static void RunScalar(void** arguments, in global::GpuKernels.CompilerServices.CpuBlocks blocks)
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
        global::System.ReadOnlySpan<float> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<float> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.ReadOnlySpan<float> weights_2 = new(arguments[4], *(int*)arguments[5]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)(blocks.End * blockDimX);
        int from = first, to = global::System.Math.Min(end, y_1.Length);
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            at.X = globalIdxX;
            int i_3 = globalIdxX;
            if (i_3 + weights_2.Length > x_0.Length)
            {
                continue;
            }
            float sum_4 = 0f;
            for (int k_5 = 0; k_5 < weights_2.Length; k_5 = k_5 + 1)
            {
                sum_4 = sum_4 + weights_2[k_5] * x_0[i_3 + k_5];
            }
            y_1[i_3] = sum_4;
        }
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
[global::System.Runtime.CompilerServices.SkipLocalsInit]
private static void RunBlocks(void** arguments, in global::GpuKernels.CompilerServices.CpuBlocks blocks)
{
    unchecked
    {
        if (!blocks.UsesSimd)
        {
            RunBlocksScalar(arguments, in blocks);
            return;
        }
        int blockDimX = blocks.Block.X;
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        global::System.ReadOnlySpan<float> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<float> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.ReadOnlySpan<float> weights_2 = new(arguments[4], *(int*)arguments[5]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            at.Block = block;
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            {
                int threadIdxX = 0;
                for (; (long)blockDimX - threadIdxX >= Vector<int>.Count; threadIdxX += Vector<int>.Count)
                {
                    at.X = threadIdxX;
                    int i_3 = blockIdxX * blockDimX + threadIdxX;
                    Vector<int> active0 = ~(Vector.GreaterThanOrEqual(Vector.Create(i_3) + Vector<int>.Indices, Vector.Create(y_1.Length)) | Vector.GreaterThan(Vector.Create(i_3 + weights_2.Length) + Vector<int>.Indices, Vector.Create(x_0.Length)));
                    if (active0 == Vector<int>.AllBitsSet)
                    {
                        Vector<float> sum_4 = Vector.Create(0f);
                        for (int k_5 = 0; k_5 < weights_2.Length; k_5 = k_5 + 1)
                        {
                            sum_4 = sum_4 + Vector.Create(weights_2[k_5]) * CpuLanes.Load(x_0, i_3 + k_5);
                        }
                        CpuLanes.Store(y_1, i_3, sum_4);
                    }
                    else if (active0 != Vector<int>.Zero)
                    {
                        Vector<float> sum_4 = Vector.Create(0f);
                        for (int k_5 = 0; k_5 < weights_2.Length; k_5 = k_5 + 1)
                        {
                            sum_4 = sum_4 + Vector.Create(weights_2[k_5]) * CpuLanes.Load(x_0, i_3 + k_5, active0);
                        }
                        CpuLanes.Store(y_1, i_3, sum_4, active0);
                    }
                }
                for (; threadIdxX < blockDimX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    int i_3 = blockIdxX * blockDimX + threadIdxX;
                    if (i_3 >= y_1.Length || i_3 + weights_2.Length > x_0.Length)
                    {
                        continue;
                    }
                    float sum_4 = 0f;
                    for (int k_5 = 0; k_5 < weights_2.Length; k_5 = k_5 + 1)
                    {
                        sum_4 = sum_4 + weights_2[k_5] * x_0[i_3 + k_5];
                    }
                    y_1[i_3] = sum_4;
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

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
[global::System.Runtime.CompilerServices.SkipLocalsInit]
private static void RunBlocksScalar(void** arguments, in global::GpuKernels.CompilerServices.CpuBlocks blocks)
{
    unchecked
    {
        int blockDimX = blocks.Block.X;
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        global::System.ReadOnlySpan<float> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<float> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.ReadOnlySpan<float> weights_2 = new(arguments[4], *(int*)arguments[5]);
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
                int i_3 = blockIdxX * blockDimX + threadIdxX;
                if (i_3 >= y_1.Length || i_3 + weights_2.Length > x_0.Length)
                {
                    continue;
                }
                float sum_4 = 0f;
                for (int k_5 = 0; k_5 < weights_2.Length; k_5 = k_5 + 1)
                {
                    sum_4 = sum_4 + weights_2[k_5] * x_0[i_3 + k_5];
                }
                y_1[i_3] = sum_4;
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
        global::System.ReadOnlySpan<GpuKernels_Tests_Kernels_ConstantMemory_LightMirror> lights_0 = new(arguments[0], *(int*)arguments[1]);
        global::System.Span<float> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        int first_2 = *(int*)arguments[4];
        global::System.ReadOnlySpan<int> offsets_3 = new(arguments[5], *(int*)arguments[6]);
        global::System.ReadOnlySpan<int> others_4 = new(*(void**)arguments[7], *(int*)arguments[8]);
        global::System.ReadOnlySpan<bool> marks_5 = new(arguments[9], *(int*)arguments[10]);
        global::System.ReadOnlySpan<global::System.Half> halves_6 = new(arguments[11], *(int*)arguments[12]);
        global::System.ReadOnlySpan<System_Numerics_Vector4Mirror> vectors_7 = new(arguments[13], *(int*)arguments[14]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)(blocks.End * blockDimX);
        int from = first, to = end;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            at.X = globalIdxX;
            global::System.ReadOnlySpan<int> offsets_8 = offsets_3;
            int i_9 = globalIdxX;
            float sum_10 = 0f;
            for (int index_11 = 0; index_11 < lights_0.Length; index_11 = index_11 + 1)
            {
                float temp_13 = sum_10;
                GpuKernels_Tests_Kernels_ConstantMemory_LightMirror temp_12 = lights_0[index_11];
                sum_10 = temp_13 + GpuKernels_Tests_Kernels_ConstantMemory_Add(ref temp_12, (float)i_9);
            }
            offsets_8 = offsets_8.Slice(first_2);
            global::System.ReadOnlySpan<int> chosen_14 = i_9 % 2 == 0 ? offsets_8 : others_4;
            for (int k_15 = 0; k_15 < chosen_14.Length; k_15 = k_15 + 1)
            {
                sum_10 = sum_10 + (float)chosen_14[k_15];
            }
            global::System.ReadOnlySpan<float> numbers_16 = global::System.Runtime.InteropServices.MemoryMarshal.Cast<System_Numerics_Vector4Mirror, float>(vectors_7);
            y_1[i_9] = sum_10 + (float)GpuKernels_Tests_Kernels_ConstantMemory_Count(marks_5) + (float)halves_6[i_9 % halves_6.Length] + vectors_7[i_9 % vectors_7.Length].W_12 + numbers_16[i_9 % numbers_16.Length] * (float)lights_0.Length;
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
        global::System.ReadOnlySpan<GpuKernels_Tests_Kernels_ConstantMemory_LightMirror> lights_0 = new(arguments[0], *(int*)arguments[1]);
        global::System.Span<float> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        int first_2 = *(int*)arguments[4];
        global::System.ReadOnlySpan<int> offsets_3 = new(arguments[5], *(int*)arguments[6]);
        global::System.ReadOnlySpan<int> others_4 = new(*(void**)arguments[7], *(int*)arguments[8]);
        global::System.ReadOnlySpan<bool> marks_5 = new(arguments[9], *(int*)arguments[10]);
        global::System.ReadOnlySpan<global::System.Half> halves_6 = new(arguments[11], *(int*)arguments[12]);
        global::System.ReadOnlySpan<System_Numerics_Vector4Mirror> vectors_7 = new(arguments[13], *(int*)arguments[14]);
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
                global::System.ReadOnlySpan<int> offsets_8 = offsets_3;
                int i_9 = blockIdxX * blockDimX + threadIdxX;
                float sum_10 = 0f;
                for (int index_11 = 0; index_11 < lights_0.Length; index_11 = index_11 + 1)
                {
                    float temp_13 = sum_10;
                    GpuKernels_Tests_Kernels_ConstantMemory_LightMirror temp_12 = lights_0[index_11];
                    sum_10 = temp_13 + GpuKernels_Tests_Kernels_ConstantMemory_Add(ref temp_12, (float)i_9);
                }
                offsets_8 = offsets_8.Slice(first_2);
                global::System.ReadOnlySpan<int> chosen_14 = i_9 % 2 == 0 ? offsets_8 : others_4;
                for (int k_15 = 0; k_15 < chosen_14.Length; k_15 = k_15 + 1)
                {
                    sum_10 = sum_10 + (float)chosen_14[k_15];
                }
                global::System.ReadOnlySpan<float> numbers_16 = global::System.Runtime.InteropServices.MemoryMarshal.Cast<System_Numerics_Vector4Mirror, float>(vectors_7);
                y_1[i_9] = sum_10 + (float)GpuKernels_Tests_Kernels_ConstantMemory_Count(marks_5) + (float)halves_6[i_9 % halves_6.Length] + vectors_7[i_9 % vectors_7.Length].W_12 + numbers_16[i_9 % numbers_16.Length] * (float)lights_0.Length;
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
private static float GpuKernels_Tests_Kernels_ConstantMemory_Add(ref GpuKernels_Tests_Kernels_ConstantMemory_LightMirror light_0, float at_1)
{
    unchecked
    {
        return light_0.Strength_12 * (light_0.Position_0.X_0 + at_1 * light_0.Position_0.Z_8);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_ConstantMemory_Count(global::System.ReadOnlySpan<bool> marks_0)
{
    unchecked
    {
        int count_1 = 0;
        global::System.ReadOnlySpan<bool> temp_2 = marks_0;
        for (int index_3 = 0; index_3 < temp_2.Length; index_3 = index_3 + 1)
        {
            bool mark_4 = temp_2[index_3];
            count_1 = count_1 + (mark_4 ? 1 : 0);
        }
        return count_1;
    }
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct System_Numerics_Vector3Mirror
{
    public float X_0;
    public float Y_4;
    public float Z_8;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_ConstantMemory_LightMirror
{
    public System_Numerics_Vector3Mirror Position_0;
    public float Strength_12;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct System_Numerics_Vector4Mirror
{
    public float X_0;
    public float Y_4;
    public float Z_8;
    public float W_12;
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
[global::System.Runtime.CompilerServices.SkipLocalsInit]
private static void Run(void** arguments, in global::GpuKernels.CompilerServices.CpuBlocks blocks)
{
    unchecked
    {
        if (!blocks.UsesSimd)
        {
            RunScalar(arguments, in blocks);
            return;
        }
        int blockDimX = blocks.Block.X;
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        global::System.ReadOnlySpan<int> steps_0 = new(arguments[0], *(int*)arguments[1]);
        global::System.Span<int> x_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> tile_2 = blocks.Arena.Allocate<int>(64);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        global::System.Span<int> other_5_perThread = blocks.Arena.Allocate<int>(threads);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            at.Block = block;
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            {
                int threadIdxX = 0;
                for (; (long)blockDimX - threadIdxX >= Vector<int>.Count; threadIdxX += Vector<int>.Count)
                {
                    at.X = threadIdxX;
                    int t_3 = threadIdxX;
                    CpuLanes.Store(tile_2, t_3, CpuLanes.Load(x_1, blockIdxX * 64 + t_3));
                }
                for (; threadIdxX < blockDimX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    int t_3 = threadIdxX;
                    tile_2[t_3] = x_1[blockIdxX * 64 + t_3];
                }
            }
            for (int k_4 = 0; steps_0[k_4] > 0; k_4 = k_4 + 1)
            {
                // barrier 0
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
                for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
                {
                    int thread = row + threadIdxX;
                    int t_3 = threadIdxX;
                    int other_5 = tile_2[(t_3 + steps_0[k_4]) % 64];
                    other_5_perThread[thread] = other_5;
                }
                // barrier 1
                for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
                {
                    int threadIdxX = 0;
                    for (; (long)blockDimX - threadIdxX >= Vector<int>.Count; threadIdxX += Vector<int>.Count)
                    {
                        at.X = threadIdxX;
                        int thread = row + threadIdxX;
                        Vector<int> other_5 = CpuLanes.Load(other_5_perThread, thread);
                        int t_3 = threadIdxX;
                        CpuLanes.Store(tile_2, t_3, CpuLanes.Load(tile_2, t_3) + other_5);
                    }
                    for (; threadIdxX < blockDimX; threadIdxX++)
                    {
                        at.X = threadIdxX;
                        int thread = row + threadIdxX;
                        int t_3 = threadIdxX;
                        int other_5 = other_5_perThread[thread];
                        tile_2[t_3] = tile_2[t_3] + other_5;
                    }
                }
            }
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            {
                int threadIdxX = 0;
                for (; (long)blockDimX - threadIdxX >= Vector<int>.Count; threadIdxX += Vector<int>.Count)
                {
                    at.X = threadIdxX;
                    int t_3 = threadIdxX;
                    CpuLanes.Store(x_1, blockIdxX * 64 + t_3, CpuLanes.Load(tile_2, t_3));
                }
                for (; threadIdxX < blockDimX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    int t_3 = threadIdxX;
                    x_1[blockIdxX * 64 + t_3] = tile_2[t_3];
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

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
[global::System.Runtime.CompilerServices.SkipLocalsInit]
private static void RunScalar(void** arguments, in global::GpuKernels.CompilerServices.CpuBlocks blocks)
{
    unchecked
    {
        int blockDimX = blocks.Block.X;
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        global::System.ReadOnlySpan<int> steps_0 = new(arguments[0], *(int*)arguments[1]);
        global::System.Span<int> x_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> tile_2 = blocks.Arena.Allocate<int>(64);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        global::System.Span<int> other_5_perThread = blocks.Arena.Allocate<int>(threads);
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
                int t_3 = threadIdxX;
                tile_2[t_3] = x_1[blockIdxX * 64 + t_3];
            }
            for (int k_4 = 0; steps_0[k_4] > 0; k_4 = k_4 + 1)
            {
                // barrier 0
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
                for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
                {
                    int thread = row + threadIdxX;
                    int t_3 = threadIdxX;
                    int other_5 = tile_2[(t_3 + steps_0[k_4]) % 64];
                    other_5_perThread[thread] = other_5;
                }
                // barrier 1
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
                for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
                {
                    int thread = row + threadIdxX;
                    int t_3 = threadIdxX;
                    int other_5 = other_5_perThread[thread];
                    tile_2[t_3] = tile_2[t_3] + other_5;
                }
            }
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int t_3 = threadIdxX;
                x_1[blockIdxX * 64 + t_3] = tile_2[t_3];
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
