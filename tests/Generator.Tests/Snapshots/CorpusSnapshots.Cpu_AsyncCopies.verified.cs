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
        global::System.ReadOnlySpan<float> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<float> sums_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<float> tiles_2 = blocks.Arena.Allocate<float>(384);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        global::System.Span<float> sum_6_perThread = blocks.Arena.Allocate<float>(threads);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            at.Block = block;
            int tileCount_4 = x_0.Length / 128;
            for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                at.X = threadIdxX;
                int thread = row + threadIdxX;
                int t_3 = threadIdxX;
                for (int stage_5 = 0; stage_5 < 2; stage_5 = stage_5 + 1)
                {
                    if (stage_5 < tileCount_4)
                    {
                        global::GpuKernels.CompilerServices.AsyncCopies.Copy(ref global::System.Runtime.CompilerServices.Unsafe.AsRef(in x_0[(stage_5 * 32 + t_3) * 4]), ref tiles_2[(stage_5 * 32 + t_3) * 4], 4);
                    }
                    global::GpuKernels.AsyncCopy.Commit();
                }
                float sum_6 = 0f;
                sum_6_perThread[thread] = sum_6;
            }
            for (int tile_7 = 0; tile_7 < tileCount_4; tile_7 = tile_7 + 1)
            {
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
                {
                    global::GpuKernels.AsyncCopy.Wait(1);
                }
                // barrier 0
                {
                    int next_8 = tile_7 + 3 - 1;
                    for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                    for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
                    for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
                    {
                        at.X = threadIdxX;
                        int thread = row + threadIdxX;
                        int t_3 = threadIdxX;
                        float sum_6 = sum_6_perThread[thread];
                        if (next_8 < tileCount_4)
                        {
                            global::GpuKernels.CompilerServices.AsyncCopies.Copy(ref global::System.Runtime.CompilerServices.Unsafe.AsRef(in x_0[(next_8 * 32 + t_3) * 4]), ref tiles_2[(next_8 % 3 * 32 + t_3) * 4], 4);
                        }
                        global::GpuKernels.AsyncCopy.Commit();
                        for (int k_9 = 0; k_9 < 4; k_9 = k_9 + 1)
                        {
                            sum_6 = sum_6 + tiles_2[tile_7 % 3 * 32 * 4 + (t_3 + 1) % 32 + k_9 * 32];
                        }
                        sum_6_perThread[thread] = sum_6;
                    }
                }
            }
            for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
            {
                int threadIdxX = 0;
                for (; (long)blockDimX - threadIdxX >= Vector<int>.Count; threadIdxX += Vector<int>.Count)
                {
                    at.X = threadIdxX;
                    int thread = row + threadIdxX;
                    Vector<float> sum_6 = CpuLanes.Load(sum_6_perThread, thread);
                    int t_3 = threadIdxX;
                    CpuLanes.Store(sums_1, t_3, sum_6);
                }
                for (; threadIdxX < blockDimX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    int thread = row + threadIdxX;
                    int t_3 = threadIdxX;
                    float sum_6 = sum_6_perThread[thread];
                    sums_1[t_3] = sum_6;
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
        global::System.ReadOnlySpan<float> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<float> sums_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<float> tiles_2 = blocks.Arena.Allocate<float>(384);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        global::System.Span<float> sum_6_perThread = blocks.Arena.Allocate<float>(threads);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            at.Block = block;
            int tileCount_4 = x_0.Length / 128;
            for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                at.X = threadIdxX;
                int thread = row + threadIdxX;
                int t_3 = threadIdxX;
                for (int stage_5 = 0; stage_5 < 2; stage_5 = stage_5 + 1)
                {
                    if (stage_5 < tileCount_4)
                    {
                        global::GpuKernels.CompilerServices.AsyncCopies.Copy(ref global::System.Runtime.CompilerServices.Unsafe.AsRef(in x_0[(stage_5 * 32 + t_3) * 4]), ref tiles_2[(stage_5 * 32 + t_3) * 4], 4);
                    }
                    global::GpuKernels.AsyncCopy.Commit();
                }
                float sum_6 = 0f;
                sum_6_perThread[thread] = sum_6;
            }
            for (int tile_7 = 0; tile_7 < tileCount_4; tile_7 = tile_7 + 1)
            {
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
                {
                    global::GpuKernels.AsyncCopy.Wait(1);
                }
                // barrier 0
                {
                    int next_8 = tile_7 + 3 - 1;
                    for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                    for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
                    for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
                    {
                        at.X = threadIdxX;
                        int thread = row + threadIdxX;
                        int t_3 = threadIdxX;
                        float sum_6 = sum_6_perThread[thread];
                        if (next_8 < tileCount_4)
                        {
                            global::GpuKernels.CompilerServices.AsyncCopies.Copy(ref global::System.Runtime.CompilerServices.Unsafe.AsRef(in x_0[(next_8 * 32 + t_3) * 4]), ref tiles_2[(next_8 % 3 * 32 + t_3) * 4], 4);
                        }
                        global::GpuKernels.AsyncCopy.Commit();
                        for (int k_9 = 0; k_9 < 4; k_9 = k_9 + 1)
                        {
                            sum_6 = sum_6 + tiles_2[tile_7 % 3 * 32 * 4 + (t_3 + 1) % 32 + k_9 * 32];
                        }
                        sum_6_perThread[thread] = sum_6;
                    }
                }
            }
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int thread = row + threadIdxX;
                int t_3 = threadIdxX;
                float sum_6 = sum_6_perThread[thread];
                sums_1[t_3] = sum_6;
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
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        global::System.ReadOnlySpan<int> ints_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<double> doubles_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.ReadOnlySpan<System_Numerics_Vector4Mirror> vectors_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.ReadOnlySpan<short> shorts_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::System.Span<double> results_4 = new(*(void**)arguments[8], *(int*)arguments[9]);
        global::System.Span<int> sharedInts_5 = blocks.Arena.Allocate<int>(32);
        global::System.Span<double> sharedDoubles_6 = blocks.Arena.Allocate<double>(32);
        global::System.Span<System_Numerics_Vector4Mirror> sharedVectors_7 = blocks.Arena.Allocate<System_Numerics_Vector4Mirror>(32);
        global::System.Span<short> sharedShorts_8 = blocks.Arena.Allocate<short>(64);
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
                int t_9 = threadIdxX;
                int from_10 = 31 - t_9;
                global::GpuKernels.CompilerServices.AsyncCopies.Copy(ref global::System.Runtime.CompilerServices.Unsafe.AsRef(in ints_0[from_10]), ref sharedInts_5[t_9], 1);
                GpuKernels_Tests_Kernels_AsyncCopies_CopyOne(doubles_1, from_10, ref sharedDoubles_6[t_9]);
                global::GpuKernels.CompilerServices.AsyncCopies.Copy(ref global::System.Runtime.CompilerServices.Unsafe.AsRef(in vectors_2[from_10]), ref sharedVectors_7[t_9], 1);
                global::GpuKernels.CompilerServices.AsyncCopies.Copy(ref global::System.Runtime.CompilerServices.Unsafe.AsRef(in shorts_3[from_10 * 2]), ref sharedShorts_8[t_9 * 2], 2);
                global::GpuKernels.AsyncCopy.Commit();
                global::GpuKernels.AsyncCopy.Wait(0);
            }
            // barrier 0
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int t_9 = threadIdxX;
                int other_11 = (t_9 + 7) % 32;
                results_4[t_9] = (double)sharedInts_5[other_11] + sharedDoubles_6[other_11] + (double)sharedVectors_7[other_11].W_12 + (double)sharedShorts_8[other_11 * 2 + 1];
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
private static void GpuKernels_Tests_Kernels_AsyncCopies_CopyOne(global::System.ReadOnlySpan<double> source_0, int index_1, ref double destination_2)
{
    unchecked
    {
        global::GpuKernels.CompilerServices.AsyncCopies.Copy(ref global::System.Runtime.CompilerServices.Unsafe.AsRef(in source_0[index_1]), ref destination_2, 1);
    }
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
        int blockDimX = blocks.Block.X;
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        global::System.ReadOnlySpan<byte> bytes_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<global::System.Half> halves_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> ints_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<double> doubles_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::System.Span<System_Numerics_Vector4Mirror> vectors_4 = new(*(void**)arguments[8], *(int*)arguments[9]);
        global::System.Span<double> results_5 = new(*(void**)arguments[10], *(int*)arguments[11]);
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
                int t_6 = threadIdxX;
                global::GpuKernels.Cache.PrefetchLevel1(ref ints_2[t_6]);
                global::GpuKernels.Cache.PrefetchLevel2(ref vectors_4[t_6]);
                byte temp_7 = global::GpuKernels.Cache.LoadReadOnly(ref global::System.Runtime.CompilerServices.Unsafe.AsRef(in bytes_0[t_6]));
                float temp_9 = (float)temp_7;
                global::System.Half temp_8 = global::GpuKernels.Cache.LoadStreaming(ref global::System.Runtime.CompilerServices.Unsafe.AsRef(in halves_1[t_6]));
                float temp_11 = temp_9 + (float)temp_8;
                int temp_10 = global::GpuKernels.Cache.LoadLevel2(ref ints_2[t_6]);
                double temp_13 = (double)(temp_11 + (float)temp_10);
                double temp_12 = global::GpuKernels.Cache.LoadLastUse(ref doubles_3[t_6]);
                double sum_14 = temp_13 + temp_12;
                double temp_18 = sum_14;
                System_Numerics_Vector4Mirror temp_15 = global::GpuKernels.Cache.LoadStreaming(ref vectors_4[t_6]);
                float temp_17 = temp_15.Z_8;
                float temp_16 = global::GpuKernels.Cache.LoadVolatile(ref vectors_4[t_6].X_0);
                sum_14 = temp_18 + (double)(temp_17 + temp_16);
                global::GpuKernels.Cache.StoreStreaming(ref ints_2[t_6], t_6);
                global::GpuKernels.Cache.StoreLevel2(ref doubles_3[t_6], sum_14);
                int temp_20 = t_6;
                System_Numerics_Vector4Mirror temp_19 = System_Numerics_Vector4_new((float)t_6, 1f, 2f, 3f);
                global::GpuKernels.Cache.StoreWriteThrough(ref vectors_4[temp_20], temp_19);
                global::GpuKernels.Cache.StoreWriteBack(ref results_5[t_6], sum_14);
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
private static System_Numerics_Vector4Mirror System_Numerics_Vector4_new(float a_0, float b_1, float c_2, float d_3)
{
    unchecked
    {
        System_Numerics_Vector4Mirror result_4 = default(System_Numerics_Vector4Mirror);
        result_4.X_0 = a_0;
        result_4.Y_4 = b_1;
        result_4.Z_8 = c_2;
        result_4.W_12 = d_3;
        return result_4;
    }
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
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                long temp_1 = global::GpuKernels.Gpu.Clock;
                long start_2 = temp_1;
                int t_3 = threadIdxX;
                if (t_3 < 0)
                {
                    global::GpuKernels.Gpu.Trap();
                }
                int temp_5 = t_3;
                long temp_4 = global::GpuKernels.Gpu.Clock;
                results_0[temp_5] = temp_4 - start_2 >= 0L ? 1 : 0;
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
