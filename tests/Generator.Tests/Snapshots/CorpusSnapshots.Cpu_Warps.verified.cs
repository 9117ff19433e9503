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
        global::System.Span<float> sums_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::GpuKernels.CompilerServices.CpuThreads scheduler = new(in blocks, 1, "GpuKernels.Tests.Kernels.Warps.Sum", Sites);
        Frame* frames = (Frame*)global::System.Runtime.CompilerServices.Unsafe.AsPointer(ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(blocks.Arena.Allocate<Frame>(scheduler.Capacity)));
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            scheduler.Begin(block);
            while (scheduler.Next())
            {
                int thread = scheduler.Thread;
                Frame* frame = frames + thread;
                int threadIdxX = scheduler.Indices[thread].X;
                int threadIdxY = scheduler.Indices[thread].Y;
                int threadIdxZ = scheduler.Indices[thread].Z;
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int i_2);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out float sum_3);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int distance_4);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out float temp_5);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out float other_6);
                switch (scheduler.State)
                {
                    case 1: goto resume1;
                }
                i_2 = blockIdxX * blockDimX + threadIdxX;
                sum_3 = x_0[i_2];
                distance_4 = 16;
                label1:;
                if (!(distance_4 > 0)) goto label3;
                frame->sum_3 = sum_3;
                frame->distance_4 = distance_4;
                *(float*)frame->exchange = sum_3;
                scheduler.WaitForLanes(1, 0, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<float, global::GpuKernels.CompilerServices.SourceDown>, frame->exchange, distance_4, 32, 4294967295u);
                continue;
                resume1:;
                sum_3 = frame->sum_3;
                distance_4 = frame->distance_4;
                temp_5 = *(float*)frame->exchange;
                other_6 = temp_5;
                if (((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) + distance_4 < global::System.Math.Min(32, blockDimX - ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX >> 5) * 32))
                {
                    sum_3 = sum_3 + other_6;
                }
                distance_4 = distance_4 / 2;
                goto label1;
                label3:;
                if (((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) == 0)
                {
                    sums_1[blockIdxX * 4 + ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX >> 5)] = sum_3;
                }
                scheduler.End();
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

private struct Frame
{
    public fixed ulong exchange[1];
    public float sum_3;
    public int distance_4;
}

private static readonly string[] Sites =
{
    "Warp.ShuffleDown number 1",
};

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
        global::System.Span<int> results_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::GpuKernels.CompilerServices.CpuThreads scheduler = new(in blocks, 1, "GpuKernels.Tests.Kernels.Warps.Shuffles", Sites);
        Frame* frames = (Frame*)global::System.Runtime.CompilerServices.Unsafe.AsPointer(ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(blocks.Arena.Allocate<Frame>(scheduler.Capacity)));
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            scheduler.Begin(block);
            while (scheduler.Next())
            {
                int thread = scheduler.Thread;
                Frame* frame = frames + thread;
                int threadIdxX = scheduler.Indices[thread].X;
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int t_2);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int n_3);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int value_4);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_5);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_6);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_7);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_8);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_9);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_10);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_11);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_12);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_13);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_14);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_15);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_16);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_17);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_18);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_19);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_20);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_21);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_22);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_23);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_24);
                switch (scheduler.State)
                {
                    case 1: goto resume1;
                    case 2: goto resume2;
                    case 3: goto resume3;
                    case 4: goto resume4;
                    case 5: goto resume5;
                    case 6: goto resume6;
                    case 7: goto resume7;
                    case 8: goto resume8;
                    case 9: goto resume9;
                    case 10: goto resume10;
                }
                t_2 = threadIdxX;
                n_3 = blockDimX;
                value_4 = x_0[t_2];
                temp_6 = t_2;
                frame->t_2 = t_2;
                frame->n_3 = n_3;
                frame->value_4 = value_4;
                frame->temp_6 = temp_6;
                *(int*)frame->exchange = value_4;
                scheduler.WaitForLanes(1, 0, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<int, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, 5, 32, 4294967295u);
                continue;
                resume1:;
                t_2 = frame->t_2;
                n_3 = frame->n_3;
                value_4 = frame->value_4;
                temp_6 = frame->temp_6;
                temp_5 = *(int*)frame->exchange;
                results_1[temp_6] = temp_5;
                temp_8 = n_3 + t_2;
                frame->temp_8 = temp_8;
                *(int*)frame->exchange = value_4;
                scheduler.WaitForLanes(2, 1, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<int, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, t_2 + 3, 8, 4294967295u);
                continue;
                resume2:;
                t_2 = frame->t_2;
                n_3 = frame->n_3;
                value_4 = frame->value_4;
                temp_8 = frame->temp_8;
                temp_7 = *(int*)frame->exchange;
                results_1[temp_8] = temp_7;
                temp_10 = 2 * n_3 + t_2;
                frame->temp_10 = temp_10;
                *(int*)frame->exchange = value_4;
                scheduler.WaitForLanes(3, 2, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<int, global::GpuKernels.CompilerServices.SourceUp>, frame->exchange, 3, 32, 4294967295u);
                continue;
                resume3:;
                t_2 = frame->t_2;
                n_3 = frame->n_3;
                value_4 = frame->value_4;
                temp_10 = frame->temp_10;
                temp_9 = *(int*)frame->exchange;
                results_1[temp_10] = temp_9;
                temp_12 = 3 * n_3 + t_2;
                frame->temp_12 = temp_12;
                *(int*)frame->exchange = value_4;
                scheduler.WaitForLanes(4, 3, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<int, global::GpuKernels.CompilerServices.SourceUp>, frame->exchange, 2, 4, 4294967295u);
                continue;
                resume4:;
                t_2 = frame->t_2;
                n_3 = frame->n_3;
                value_4 = frame->value_4;
                temp_12 = frame->temp_12;
                temp_11 = *(int*)frame->exchange;
                results_1[temp_12] = temp_11;
                temp_14 = 4 * n_3 + t_2;
                frame->temp_14 = temp_14;
                *(int*)frame->exchange = value_4;
                scheduler.WaitForLanes(5, 4, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<int, global::GpuKernels.CompilerServices.SourceDown>, frame->exchange, 7, 32, 4294967295u);
                continue;
                resume5:;
                t_2 = frame->t_2;
                n_3 = frame->n_3;
                value_4 = frame->value_4;
                temp_14 = frame->temp_14;
                temp_13 = *(int*)frame->exchange;
                results_1[temp_14] = temp_13;
                temp_16 = 5 * n_3 + t_2;
                frame->temp_16 = temp_16;
                *(int*)frame->exchange = value_4;
                scheduler.WaitForLanes(6, 5, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<int, global::GpuKernels.CompilerServices.SourceDown>, frame->exchange, 9, 16, 4294967295u);
                continue;
                resume6:;
                t_2 = frame->t_2;
                n_3 = frame->n_3;
                value_4 = frame->value_4;
                temp_16 = frame->temp_16;
                temp_15 = *(int*)frame->exchange;
                results_1[temp_16] = temp_15;
                temp_18 = 6 * n_3 + t_2;
                frame->temp_18 = temp_18;
                *(int*)frame->exchange = value_4;
                scheduler.WaitForLanes(7, 6, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<int, global::GpuKernels.CompilerServices.SourceXor>, frame->exchange, 21, 32, 4294967295u);
                continue;
                resume7:;
                t_2 = frame->t_2;
                n_3 = frame->n_3;
                value_4 = frame->value_4;
                temp_18 = frame->temp_18;
                temp_17 = *(int*)frame->exchange;
                results_1[temp_18] = temp_17;
                temp_20 = 7 * n_3 + t_2;
                frame->temp_20 = temp_20;
                *(int*)frame->exchange = value_4;
                scheduler.WaitForLanes(8, 7, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<int, global::GpuKernels.CompilerServices.SourceXor>, frame->exchange, 3, 4, 4294967295u);
                continue;
                resume8:;
                t_2 = frame->t_2;
                n_3 = frame->n_3;
                value_4 = frame->value_4;
                temp_20 = frame->temp_20;
                temp_19 = *(int*)frame->exchange;
                results_1[temp_20] = temp_19;
                temp_22 = 8 * n_3 + t_2;
                frame->temp_22 = temp_22;
                *(int*)frame->exchange = value_4;
                scheduler.WaitForLanes(9, 8, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<int, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, t_2 / 16, 16, 4294967295u);
                continue;
                resume9:;
                t_2 = frame->t_2;
                n_3 = frame->n_3;
                value_4 = frame->value_4;
                temp_22 = frame->temp_22;
                temp_21 = *(int*)frame->exchange;
                results_1[temp_22] = temp_21;
                temp_24 = 9 * n_3 + t_2;
                frame->temp_24 = temp_24;
                *(int*)frame->exchange = value_4;
                scheduler.WaitForLanes(10, 9, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<int, global::GpuKernels.CompilerServices.SourceXor>, frame->exchange, 9, 8, 4294967295u);
                continue;
                resume10:;
                temp_24 = frame->temp_24;
                temp_23 = *(int*)frame->exchange;
                results_1[temp_24] = temp_23;
                scheduler.End();
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

private struct Frame
{
    public fixed ulong exchange[1];
    public int t_2;
    public int n_3;
    public int value_4;
    public int temp_6;
    public int temp_8;
    public int temp_10;
    public int temp_12;
    public int temp_14;
    public int temp_16;
    public int temp_18;
    public int temp_20;
    public int temp_22;
    public int temp_24;
}

private static readonly string[] Sites =
{
    "Warp.Shuffle number 1",
    "Warp.Shuffle number 2",
    "Warp.ShuffleUp number 1",
    "Warp.ShuffleUp number 2",
    "Warp.ShuffleDown number 1",
    "Warp.ShuffleDown number 2",
    "Warp.ShuffleXor number 1",
    "Warp.ShuffleXor number 2",
    "Warp.Shuffle number 3",
    "Warp.ShuffleXor number 3",
};

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
[global::System.Runtime.CompilerServices.SkipLocalsInit]
private static void Run(void** arguments, in global::GpuKernels.CompilerServices.CpuBlocks blocks)
{
    unchecked
    {
        int blockDimX = blocks.Block.X;
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        global::System.Span<byte> bytes_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<bool> bools_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<short> shorts_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<long> longs_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::System.Span<double> doubles_4 = new(*(void**)arguments[8], *(int*)arguments[9]);
        global::System.Span<global::System.Half> halves_5 = new(*(void**)arguments[10], *(int*)arguments[11]);
        global::System.Span<System_Numerics_Vector3Mirror> vectors_6 = new(*(void**)arguments[12], *(int*)arguments[13]);
        global::System.Span<GpuKernels_Tests_Kernels_Warps_ParticleMirror> particles_7 = new(*(void**)arguments[14], *(int*)arguments[15]);
        global::GpuKernels.CompilerServices.CpuThreads scheduler = new(in blocks, 1, "GpuKernels.Tests.Kernels.Warps.Types", Sites);
        Frame* frames = (Frame*)global::System.Runtime.CompilerServices.Unsafe.AsPointer(ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(blocks.Arena.Allocate<Frame>(scheduler.Capacity)));
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            scheduler.Begin(block);
            while (scheduler.Next())
            {
                int thread = scheduler.Thread;
                Frame* frame = frames + thread;
                int threadIdxX = scheduler.Indices[thread].X;
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int t_8);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out byte temp_9);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_10);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out bool temp_11);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_12);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out short temp_13);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_14);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out long temp_15);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_16);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out double temp_17);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_18);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out global::System.Half temp_19);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_20);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out System_Numerics_Vector3Mirror temp_21);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_22);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out GpuKernels_Tests_Kernels_Warps_ParticleMirror temp_23);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_24);
                switch (scheduler.State)
                {
                    case 1: goto resume1;
                    case 2: goto resume2;
                    case 3: goto resume3;
                    case 4: goto resume4;
                    case 5: goto resume5;
                    case 6: goto resume6;
                    case 7: goto resume7;
                    case 8: goto resume8;
                }
                t_8 = threadIdxX;
                temp_10 = t_8;
                frame->t_8 = t_8;
                frame->temp_10 = temp_10;
                *(byte*)frame->exchange = bytes_0[t_8];
                scheduler.WaitForLanes(1, 0, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<byte, global::GpuKernels.CompilerServices.SourceXor>, frame->exchange, 1, 32, 4294967295u);
                continue;
                resume1:;
                t_8 = frame->t_8;
                temp_10 = frame->temp_10;
                temp_9 = *(byte*)frame->exchange;
                bytes_0[temp_10] = temp_9;
                temp_12 = t_8;
                frame->temp_12 = temp_12;
                *(bool*)frame->exchange = bools_1[t_8];
                scheduler.WaitForLanes(2, 1, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<bool, global::GpuKernels.CompilerServices.SourceXor>, frame->exchange, 1, 32, 4294967295u);
                continue;
                resume2:;
                t_8 = frame->t_8;
                temp_12 = frame->temp_12;
                temp_11 = *(bool*)frame->exchange;
                bools_1[temp_12] = temp_11;
                temp_14 = t_8;
                frame->temp_14 = temp_14;
                *(short*)frame->exchange = shorts_2[t_8];
                scheduler.WaitForLanes(3, 2, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<short, global::GpuKernels.CompilerServices.SourceXor>, frame->exchange, 2, 32, 4294967295u);
                continue;
                resume3:;
                t_8 = frame->t_8;
                temp_14 = frame->temp_14;
                temp_13 = *(short*)frame->exchange;
                shorts_2[temp_14] = temp_13;
                temp_16 = t_8;
                frame->temp_16 = temp_16;
                *(long*)frame->exchange = longs_3[t_8];
                scheduler.WaitForLanes(4, 3, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<long, global::GpuKernels.CompilerServices.SourceUp>, frame->exchange, 1, 32, 4294967295u);
                continue;
                resume4:;
                t_8 = frame->t_8;
                temp_16 = frame->temp_16;
                temp_15 = *(long*)frame->exchange;
                longs_3[temp_16] = temp_15;
                temp_18 = t_8;
                frame->temp_18 = temp_18;
                *(double*)frame->exchange = doubles_4[t_8];
                scheduler.WaitForLanes(5, 4, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<double, global::GpuKernels.CompilerServices.SourceDown>, frame->exchange, 1, 32, 4294967295u);
                continue;
                resume5:;
                t_8 = frame->t_8;
                temp_18 = frame->temp_18;
                temp_17 = *(double*)frame->exchange;
                doubles_4[temp_18] = temp_17;
                temp_20 = t_8;
                frame->temp_20 = temp_20;
                *(global::System.Half*)frame->exchange = halves_5[t_8];
                scheduler.WaitForLanes(6, 5, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<global::System.Half, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, 31 - t_8, 32, 4294967295u);
                continue;
                resume6:;
                t_8 = frame->t_8;
                temp_20 = frame->temp_20;
                temp_19 = *(global::System.Half*)frame->exchange;
                halves_5[temp_20] = temp_19;
                temp_22 = t_8;
                frame->temp_22 = temp_22;
                *(System_Numerics_Vector3Mirror*)frame->exchange = vectors_6[t_8];
                scheduler.WaitForLanes(7, 6, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<System_Numerics_Vector3Mirror, global::GpuKernels.CompilerServices.SourceXor>, frame->exchange, 4, 32, 4294967295u);
                continue;
                resume7:;
                t_8 = frame->t_8;
                temp_22 = frame->temp_22;
                temp_21 = *(System_Numerics_Vector3Mirror*)frame->exchange;
                vectors_6[temp_22] = temp_21;
                temp_24 = t_8;
                frame->temp_24 = temp_24;
                *(GpuKernels_Tests_Kernels_Warps_ParticleMirror*)frame->exchange = particles_7[t_8];
                scheduler.WaitForLanes(8, 7, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<GpuKernels_Tests_Kernels_Warps_ParticleMirror, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, t_8 + 1, 4, 4294967295u);
                continue;
                resume8:;
                temp_24 = frame->temp_24;
                temp_23 = *(GpuKernels_Tests_Kernels_Warps_ParticleMirror*)frame->exchange;
                particles_7[temp_24] = temp_23;
                scheduler.End();
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

private struct Frame
{
    public fixed ulong exchange[4];
    public int t_8;
    public int temp_10;
    public int temp_12;
    public int temp_14;
    public int temp_16;
    public int temp_18;
    public int temp_20;
    public int temp_22;
    public int temp_24;
}

private static readonly string[] Sites =
{
    "Warp.ShuffleXor number 1",
    "Warp.ShuffleXor number 2",
    "Warp.ShuffleXor number 3",
    "Warp.ShuffleUp number 1",
    "Warp.ShuffleDown number 1",
    "Warp.Shuffle number 1",
    "Warp.ShuffleXor number 4",
    "Warp.Shuffle number 2",
};

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct System_Numerics_Vector3Mirror
{
    public float X_0;
    public float Y_4;
    public float Z_8;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_Warps_ParticleMirror
{
    public System_Numerics_Vector3Mirror Position_0;
    public double Mass_16;
    public byte Kind_24;
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
        global::System.ReadOnlySpan<int> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<uint> results_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::GpuKernels.CompilerServices.CpuThreads scheduler = new(in blocks, 1, "GpuKernels.Tests.Kernels.Warps.Votes", Sites);
        Frame* frames = (Frame*)global::System.Runtime.CompilerServices.Unsafe.AsPointer(ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(blocks.Arena.Allocate<Frame>(scheduler.Capacity)));
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            scheduler.Begin(block);
            while (scheduler.Next())
            {
                int thread = scheduler.Thread;
                Frame* frame = frames + thread;
                int threadIdxX = scheduler.Indices[thread].X;
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int t_2);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int n_3);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out uint temp_4);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_5);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out bool temp_6);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_7);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out bool temp_8);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_9);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out uint temp_10);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_11);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out uint temp_12);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_13);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out uint temp_14);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out uint temp_15);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_16);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out uint temp_17);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_18);
                switch (scheduler.State)
                {
                    case 1: goto resume1;
                    case 2: goto resume2;
                    case 3: goto resume3;
                    case 4: goto resume4;
                    case 5: goto resume5;
                    case 6: goto resume6;
                    case 7: goto resume7;
                    case 8: goto resume8;
                }
                t_2 = threadIdxX;
                n_3 = blockDimX;
                temp_5 = t_2;
                frame->t_2 = t_2;
                frame->n_3 = n_3;
                frame->temp_5 = temp_5;
                *(bool*)frame->exchange = x_0[t_2] % 3 == 0;
                scheduler.WaitForLanes(1, 0, &global::GpuKernels.CompilerServices.WarpOperations.Ballot, frame->exchange, 0, 32, 4294967295u);
                continue;
                resume1:;
                t_2 = frame->t_2;
                n_3 = frame->n_3;
                temp_5 = frame->temp_5;
                temp_4 = *(uint*)frame->exchange;
                results_1[temp_5] = temp_4;
                temp_7 = n_3 + t_2;
                frame->temp_7 = temp_7;
                *(bool*)frame->exchange = x_0[t_2] > 90;
                scheduler.WaitForLanes(2, 1, &global::GpuKernels.CompilerServices.WarpOperations.Any, frame->exchange, 0, 32, 4294967295u);
                continue;
                resume2:;
                t_2 = frame->t_2;
                n_3 = frame->n_3;
                temp_7 = frame->temp_7;
                temp_6 = *(bool*)frame->exchange;
                results_1[temp_7] = temp_6 ? 1u : 0u;
                temp_9 = 2 * n_3 + t_2;
                frame->temp_9 = temp_9;
                *(bool*)frame->exchange = x_0[t_2] >= 0;
                scheduler.WaitForLanes(3, 2, &global::GpuKernels.CompilerServices.WarpOperations.All, frame->exchange, 0, 32, 4294967295u);
                continue;
                resume3:;
                t_2 = frame->t_2;
                n_3 = frame->n_3;
                temp_9 = frame->temp_9;
                temp_8 = *(bool*)frame->exchange;
                results_1[temp_9] = temp_8 ? 1u : 0u;
                temp_11 = 3 * n_3 + t_2;
                frame->temp_11 = temp_11;
                *(int*)frame->exchange = x_0[t_2] % 4;
                scheduler.WaitForLanes(4, 3, &global::GpuKernels.CompilerServices.WarpOperations.MatchAny<int>, frame->exchange, 0, 32, 4294967295u);
                continue;
                resume4:;
                t_2 = frame->t_2;
                n_3 = frame->n_3;
                temp_11 = frame->temp_11;
                temp_10 = *(uint*)frame->exchange;
                results_1[temp_11] = temp_10;
                temp_13 = 4 * n_3 + t_2;
                frame->temp_13 = temp_13;
                *(int*)frame->exchange = x_0[t_2] / 200;
                scheduler.WaitForLanes(5, 4, &global::GpuKernels.CompilerServices.WarpOperations.MatchAll<int>, frame->exchange, 0, 32, 4294967295u);
                continue;
                resume5:;
                t_2 = frame->t_2;
                n_3 = frame->n_3;
                temp_13 = frame->temp_13;
                temp_12 = *(uint*)frame->exchange;
                results_1[temp_13] = temp_12;
                temp_16 = 5 * n_3 + t_2;
                frame->temp_16 = temp_16;
                *(double*)frame->exchange = (double)(x_0[t_2] % 3) * 0.5d;
                scheduler.WaitForLanes(6, 5, &global::GpuKernels.CompilerServices.WarpOperations.MatchAny<double>, frame->exchange, 0, 32, 4294967295u);
                continue;
                resume6:;
                t_2 = frame->t_2;
                n_3 = frame->n_3;
                temp_16 = frame->temp_16;
                temp_14 = *(uint*)frame->exchange;
                frame->temp_14 = temp_14;
                *(long*)frame->exchange = (long)x_0[t_2];
                scheduler.WaitForLanes(7, 6, &global::GpuKernels.CompilerServices.WarpOperations.MatchAll<long>, frame->exchange, 0, 32, 4294967295u);
                continue;
                resume7:;
                t_2 = frame->t_2;
                n_3 = frame->n_3;
                temp_14 = frame->temp_14;
                temp_16 = frame->temp_16;
                temp_15 = *(uint*)frame->exchange;
                results_1[temp_16] = temp_14 + temp_15;
                temp_18 = 6 * n_3 + t_2;
                frame->temp_18 = temp_18;
                scheduler.WaitForLanes(8, 7, null, frame->exchange, 0, 32, 0);
                continue;
                resume8:;
                temp_18 = frame->temp_18;
                temp_17 = *(uint*)frame->exchange;
                results_1[temp_18] = temp_17;
                scheduler.End();
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

private struct Frame
{
    public fixed ulong exchange[1];
    public int t_2;
    public int n_3;
    public int temp_5;
    public int temp_7;
    public int temp_9;
    public int temp_11;
    public int temp_13;
    public uint temp_14;
    public int temp_16;
    public int temp_18;
}

private static readonly string[] Sites =
{
    "Warp.Ballot number 1",
    "Warp.Any number 1",
    "Warp.All number 1",
    "Warp.MatchAny number 1",
    "Warp.MatchAll number 1",
    "Warp.MatchAny number 2",
    "Warp.MatchAll number 2",
    "Warp.ActiveMask number 1",
};

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
[global::System.Runtime.CompilerServices.SkipLocalsInit]
private static void Run(void** arguments, in global::GpuKernels.CompilerServices.CpuBlocks blocks)
{
    unchecked
    {
        int blockDimX = blocks.Block.X;
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        global::System.Span<uint> results_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            at.Block = block;
            {
                int n_2 = blockDimX * blockDimY * blockDimZ;
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
                {
                    int t_1 = (threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX;
                    results_0[t_1] = (uint)(((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) + 100 * ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX >> 5));
                    results_0[n_2 + t_1] = 1u << ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31);
                    results_0[2 * n_2 + t_1] = (1u << ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31)) - 1u;
                    results_0[3 * n_2 + t_1] = 1u << ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) | (1u << ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31)) - 1u;
                    results_0[4 * n_2 + t_1] = ~(1u << ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) | (1u << ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31)) - 1u);
                    results_0[5 * n_2 + t_1] = ~((1u << ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31)) - 1u);
                    results_0[6 * n_2 + t_1] = 255u << ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31 & -8);
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
private static void Run(void** arguments, in global::GpuKernels.CompilerServices.CpuBlocks blocks)
{
    unchecked
    {
        int blockDimX = blocks.Block.X;
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        global::System.ReadOnlySpan<int> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> kept_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> counts_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::GpuKernels.CompilerServices.CpuThreads scheduler = new(in blocks, 1, "GpuKernels.Tests.Kernels.Warps.Compact", Sites);
        Frame* frames = (Frame*)global::System.Runtime.CompilerServices.Unsafe.AsPointer(ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(blocks.Arena.Allocate<Frame>(scheduler.Capacity)));
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            scheduler.Begin(block);
            while (scheduler.Next())
            {
                int thread = scheduler.Thread;
                Frame* frame = frames + thread;
                int threadIdxX = scheduler.Indices[thread].X;
                int threadIdxY = scheduler.Indices[thread].Y;
                int threadIdxZ = scheduler.Indices[thread].Z;
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int t_3);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out bool isKept_4);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out uint temp_5);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out uint mask_6);
                switch (scheduler.State)
                {
                    case 1: goto resume1;
                }
                t_3 = threadIdxX;
                isKept_4 = x_0[t_3] != 0;
                frame->t_3 = t_3;
                frame->isKept_4 = isKept_4;
                *(bool*)frame->exchange = isKept_4;
                scheduler.WaitForLanes(1, 0, &global::GpuKernels.CompilerServices.WarpOperations.Ballot, frame->exchange, 0, 32, 4294967295u);
                continue;
                resume1:;
                t_3 = frame->t_3;
                isKept_4 = frame->isKept_4;
                temp_5 = *(uint*)frame->exchange;
                mask_6 = temp_5;
                if (isKept_4)
                {
                    kept_1[((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX >> 5) * 32 + global::System.Numerics.BitOperations.PopCount(mask_6 & (1u << ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31)) - 1u)] = x_0[t_3];
                }
                if (((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) == 0)
                {
                    counts_2[(threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX >> 5] = global::System.Numerics.BitOperations.PopCount(mask_6);
                }
                scheduler.End();
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

private struct Frame
{
    public fixed ulong exchange[1];
    public int t_3;
    public bool isKept_4;
}

private static readonly string[] Sites =
{
    "Warp.Ballot number 1",
};

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
        global::System.ReadOnlySpan<float> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.ReadOnlySpan<double> z_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<int> ints_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::System.Span<uint> uints_4 = new(*(void**)arguments[8], *(int*)arguments[9]);
        global::System.Span<long> longs_5 = new(*(void**)arguments[10], *(int*)arguments[11]);
        global::System.Span<float> floats_6 = new(*(void**)arguments[12], *(int*)arguments[13]);
        global::System.Span<double> doubles_7 = new(*(void**)arguments[14], *(int*)arguments[15]);
        global::GpuKernels.CompilerServices.CpuThreads scheduler = new(in blocks, 1, "GpuKernels.Tests.Kernels.Warps.Reductions", Sites);
        Frame* frames = (Frame*)global::System.Runtime.CompilerServices.Unsafe.AsPointer(ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(blocks.Arena.Allocate<Frame>(scheduler.Capacity)));
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            scheduler.Begin(block);
            while (scheduler.Next())
            {
                int thread = scheduler.Thread;
                Frame* frame = frames + thread;
                int threadIdxX = scheduler.Indices[thread].X;
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int t_8);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int n_9);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_10);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_11);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_12);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_13);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_14);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_15);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_16);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_17);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_18);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_19);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out uint temp_20);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_21);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out uint temp_22);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_23);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out uint temp_24);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_25);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out uint temp_26);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_27);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out long temp_28);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_29);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out long temp_30);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_31);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out float temp_32);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_33);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out float temp_34);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_35);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out float temp_36);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_37);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out double temp_38);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_39);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out double temp_40);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_41);
                switch (scheduler.State)
                {
                    case 1: goto resume1;
                    case 2: goto resume2;
                    case 3: goto resume3;
                    case 4: goto resume4;
                    case 5: goto resume5;
                    case 6: goto resume6;
                    case 7: goto resume7;
                    case 8: goto resume8;
                    case 9: goto resume9;
                    case 10: goto resume10;
                    case 11: goto resume11;
                    case 12: goto resume12;
                    case 13: goto resume13;
                    case 14: goto resume14;
                    case 15: goto resume15;
                    case 16: goto resume16;
                }
                t_8 = threadIdxX;
                n_9 = blockDimX;
                temp_11 = t_8;
                frame->t_8 = t_8;
                frame->n_9 = n_9;
                frame->temp_11 = temp_11;
                *(int*)frame->exchange = x_0[t_8];
                scheduler.WaitForLanes(1, 0, &global::GpuKernels.CompilerServices.WarpOperations.Reduce<int, global::GpuKernels.CompilerServices.LaneAdd<int>>, frame->exchange, 0, 32, 4294967295u);
                continue;
                resume1:;
                t_8 = frame->t_8;
                n_9 = frame->n_9;
                temp_11 = frame->temp_11;
                temp_10 = *(int*)frame->exchange;
                ints_3[temp_11] = temp_10;
                temp_13 = n_9 + t_8;
                frame->temp_13 = temp_13;
                *(int*)frame->exchange = x_0[t_8];
                scheduler.WaitForLanes(2, 1, &global::GpuKernels.CompilerServices.WarpOperations.Reduce<int, global::GpuKernels.CompilerServices.LaneMin<int>>, frame->exchange, 0, 32, 4294967295u);
                continue;
                resume2:;
                t_8 = frame->t_8;
                n_9 = frame->n_9;
                temp_13 = frame->temp_13;
                temp_12 = *(int*)frame->exchange;
                ints_3[temp_13] = temp_12;
                temp_15 = 2 * n_9 + t_8;
                frame->temp_15 = temp_15;
                *(int*)frame->exchange = x_0[t_8];
                scheduler.WaitForLanes(3, 2, &global::GpuKernels.CompilerServices.WarpOperations.Reduce<int, global::GpuKernels.CompilerServices.LaneMax<int>>, frame->exchange, 0, 32, 4294967295u);
                continue;
                resume3:;
                t_8 = frame->t_8;
                n_9 = frame->n_9;
                temp_15 = frame->temp_15;
                temp_14 = *(int*)frame->exchange;
                ints_3[temp_15] = temp_14;
                temp_17 = 3 * n_9 + t_8;
                frame->temp_17 = temp_17;
                *(int*)frame->exchange = x_0[t_8];
                scheduler.WaitForLanes(4, 3, &global::GpuKernels.CompilerServices.WarpOperations.Reduce<int, global::GpuKernels.CompilerServices.LaneXor<int>>, frame->exchange, 0, 32, 4294967295u);
                continue;
                resume4:;
                t_8 = frame->t_8;
                n_9 = frame->n_9;
                temp_17 = frame->temp_17;
                temp_16 = *(int*)frame->exchange;
                ints_3[temp_17] = temp_16;
                temp_19 = 4 * n_9 + t_8;
                frame->temp_19 = temp_19;
                *(int*)frame->exchange = x_0[t_8];
                scheduler.WaitForLanes(5, 4, &global::GpuKernels.CompilerServices.WarpOperations.Reduce<int, global::GpuKernels.CompilerServices.LaneAdd<int>>, frame->exchange, 0, 8, 4294967295u);
                continue;
                resume5:;
                t_8 = frame->t_8;
                n_9 = frame->n_9;
                temp_19 = frame->temp_19;
                temp_18 = *(int*)frame->exchange;
                ints_3[temp_19] = temp_18;
                temp_21 = t_8;
                frame->temp_21 = temp_21;
                *(uint*)frame->exchange = (uint)x_0[t_8];
                scheduler.WaitForLanes(6, 5, &global::GpuKernels.CompilerServices.WarpOperations.Reduce<uint, global::GpuKernels.CompilerServices.LaneAdd<uint>>, frame->exchange, 0, 32, 4294967295u);
                continue;
                resume6:;
                t_8 = frame->t_8;
                n_9 = frame->n_9;
                temp_21 = frame->temp_21;
                temp_20 = *(uint*)frame->exchange;
                uints_4[temp_21] = temp_20;
                temp_23 = n_9 + t_8;
                frame->temp_23 = temp_23;
                *(uint*)frame->exchange = (uint)x_0[t_8];
                scheduler.WaitForLanes(7, 6, &global::GpuKernels.CompilerServices.WarpOperations.Reduce<uint, global::GpuKernels.CompilerServices.LaneMin<uint>>, frame->exchange, 0, 32, 4294967295u);
                continue;
                resume7:;
                t_8 = frame->t_8;
                n_9 = frame->n_9;
                temp_23 = frame->temp_23;
                temp_22 = *(uint*)frame->exchange;
                uints_4[temp_23] = temp_22;
                temp_25 = 2 * n_9 + t_8;
                frame->temp_25 = temp_25;
                *(uint*)frame->exchange = (uint)x_0[t_8] | 1u;
                scheduler.WaitForLanes(8, 7, &global::GpuKernels.CompilerServices.WarpOperations.Reduce<uint, global::GpuKernels.CompilerServices.LaneAnd<uint>>, frame->exchange, 0, 32, 4294967295u);
                continue;
                resume8:;
                t_8 = frame->t_8;
                n_9 = frame->n_9;
                temp_25 = frame->temp_25;
                temp_24 = *(uint*)frame->exchange;
                uints_4[temp_25] = temp_24;
                temp_27 = 3 * n_9 + t_8;
                frame->temp_27 = temp_27;
                *(uint*)frame->exchange = (uint)x_0[t_8];
                scheduler.WaitForLanes(9, 8, &global::GpuKernels.CompilerServices.WarpOperations.Reduce<uint, global::GpuKernels.CompilerServices.LaneOr<uint>>, frame->exchange, 0, 4, 4294967295u);
                continue;
                resume9:;
                t_8 = frame->t_8;
                n_9 = frame->n_9;
                temp_27 = frame->temp_27;
                temp_26 = *(uint*)frame->exchange;
                uints_4[temp_27] = temp_26;
                temp_29 = t_8;
                frame->temp_29 = temp_29;
                *(long*)frame->exchange = (long)x_0[t_8] << 20;
                scheduler.WaitForLanes(10, 9, &global::GpuKernels.CompilerServices.WarpOperations.Reduce<long, global::GpuKernels.CompilerServices.LaneAdd<long>>, frame->exchange, 0, 32, 4294967295u);
                continue;
                resume10:;
                t_8 = frame->t_8;
                n_9 = frame->n_9;
                temp_29 = frame->temp_29;
                temp_28 = *(long*)frame->exchange;
                longs_5[temp_29] = temp_28;
                temp_31 = n_9 + t_8;
                frame->temp_31 = temp_31;
                *(long*)frame->exchange = (long)x_0[t_8] << 30;
                scheduler.WaitForLanes(11, 10, &global::GpuKernels.CompilerServices.WarpOperations.Reduce<long, global::GpuKernels.CompilerServices.LaneMax<long>>, frame->exchange, 0, 16, 4294967295u);
                continue;
                resume11:;
                t_8 = frame->t_8;
                n_9 = frame->n_9;
                temp_31 = frame->temp_31;
                temp_30 = *(long*)frame->exchange;
                longs_5[temp_31] = temp_30;
                temp_33 = t_8;
                frame->temp_33 = temp_33;
                *(float*)frame->exchange = y_1[t_8];
                scheduler.WaitForLanes(12, 11, &global::GpuKernels.CompilerServices.WarpOperations.Reduce<float, global::GpuKernels.CompilerServices.LaneAdd<float>>, frame->exchange, 0, 32, 4294967295u);
                continue;
                resume12:;
                t_8 = frame->t_8;
                n_9 = frame->n_9;
                temp_33 = frame->temp_33;
                temp_32 = *(float*)frame->exchange;
                floats_6[temp_33] = temp_32;
                temp_35 = n_9 + t_8;
                frame->temp_35 = temp_35;
                *(float*)frame->exchange = y_1[t_8];
                scheduler.WaitForLanes(13, 12, &global::GpuKernels.CompilerServices.WarpOperations.Reduce<float, global::GpuKernels.CompilerServices.LaneMin<float>>, frame->exchange, 0, 32, 4294967295u);
                continue;
                resume13:;
                t_8 = frame->t_8;
                n_9 = frame->n_9;
                temp_35 = frame->temp_35;
                temp_34 = *(float*)frame->exchange;
                floats_6[temp_35] = temp_34;
                temp_37 = 2 * n_9 + t_8;
                frame->temp_37 = temp_37;
                *(float*)frame->exchange = y_1[t_8];
                scheduler.WaitForLanes(14, 13, &global::GpuKernels.CompilerServices.WarpOperations.Reduce<float, global::GpuKernels.CompilerServices.LaneMax<float>>, frame->exchange, 0, 2, 4294967295u);
                continue;
                resume14:;
                t_8 = frame->t_8;
                n_9 = frame->n_9;
                temp_37 = frame->temp_37;
                temp_36 = *(float*)frame->exchange;
                floats_6[temp_37] = temp_36;
                temp_39 = t_8;
                frame->temp_39 = temp_39;
                *(double*)frame->exchange = z_2[t_8];
                scheduler.WaitForLanes(15, 14, &global::GpuKernels.CompilerServices.WarpOperations.Reduce<double, global::GpuKernels.CompilerServices.LaneAdd<double>>, frame->exchange, 0, 32, 4294967295u);
                continue;
                resume15:;
                t_8 = frame->t_8;
                n_9 = frame->n_9;
                temp_39 = frame->temp_39;
                temp_38 = *(double*)frame->exchange;
                doubles_7[temp_39] = temp_38;
                temp_41 = n_9 + t_8;
                frame->temp_41 = temp_41;
                *(double*)frame->exchange = z_2[t_8];
                scheduler.WaitForLanes(16, 15, &global::GpuKernels.CompilerServices.WarpOperations.Reduce<double, global::GpuKernels.CompilerServices.LaneMax<double>>, frame->exchange, 0, 32, 4294967295u);
                continue;
                resume16:;
                temp_41 = frame->temp_41;
                temp_40 = *(double*)frame->exchange;
                doubles_7[temp_41] = temp_40;
                scheduler.End();
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

private struct Frame
{
    public fixed ulong exchange[1];
    public int t_8;
    public int n_9;
    public int temp_11;
    public int temp_13;
    public int temp_15;
    public int temp_17;
    public int temp_19;
    public int temp_21;
    public int temp_23;
    public int temp_25;
    public int temp_27;
    public int temp_29;
    public int temp_31;
    public int temp_33;
    public int temp_35;
    public int temp_37;
    public int temp_39;
    public int temp_41;
}

private static readonly string[] Sites =
{
    "Warp.ReduceAdd number 1",
    "Warp.ReduceMin number 1",
    "Warp.ReduceMax number 1",
    "Warp.ReduceXor number 1",
    "Warp.ReduceAdd number 2",
    "Warp.ReduceAdd number 3",
    "Warp.ReduceMin number 2",
    "Warp.ReduceAnd number 1",
    "Warp.ReduceOr number 1",
    "Warp.ReduceAdd number 4",
    "Warp.ReduceMax number 2",
    "Warp.ReduceAdd number 5",
    "Warp.ReduceMin number 3",
    "Warp.ReduceMax number 3",
    "Warp.ReduceAdd number 6",
    "Warp.ReduceMax number 4",
};

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
        global::System.ReadOnlySpan<float> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> ints_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<float> floats_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::GpuKernels.CompilerServices.CpuThreads scheduler = new(in blocks, 1, "GpuKernels.Tests.Kernels.Warps.Scans", Sites);
        Frame* frames = (Frame*)global::System.Runtime.CompilerServices.Unsafe.AsPointer(ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(blocks.Arena.Allocate<Frame>(scheduler.Capacity)));
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            scheduler.Begin(block);
            while (scheduler.Next())
            {
                int thread = scheduler.Thread;
                Frame* frame = frames + thread;
                int threadIdxX = scheduler.Indices[thread].X;
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int t_4);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int n_5);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_6);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_7);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_8);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_9);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_10);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_11);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_12);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_13);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out float temp_14);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_15);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out float temp_16);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_17);
                switch (scheduler.State)
                {
                    case 1: goto resume1;
                    case 2: goto resume2;
                    case 3: goto resume3;
                    case 4: goto resume4;
                    case 5: goto resume5;
                    case 6: goto resume6;
                }
                t_4 = threadIdxX;
                n_5 = blockDimX;
                temp_7 = t_4;
                frame->t_4 = t_4;
                frame->n_5 = n_5;
                frame->temp_7 = temp_7;
                *(int*)frame->exchange = x_0[t_4];
                scheduler.WaitForLanes(1, 0, &global::GpuKernels.CompilerServices.WarpOperations.InclusiveSum<int>, frame->exchange, 0, 32, 4294967295u);
                continue;
                resume1:;
                t_4 = frame->t_4;
                n_5 = frame->n_5;
                temp_7 = frame->temp_7;
                temp_6 = *(int*)frame->exchange;
                ints_2[temp_7] = temp_6;
                temp_9 = n_5 + t_4;
                frame->temp_9 = temp_9;
                *(int*)frame->exchange = x_0[t_4];
                scheduler.WaitForLanes(2, 1, &global::GpuKernels.CompilerServices.WarpOperations.ExclusiveSum<int>, frame->exchange, 0, 32, 4294967295u);
                continue;
                resume2:;
                t_4 = frame->t_4;
                n_5 = frame->n_5;
                temp_9 = frame->temp_9;
                temp_8 = *(int*)frame->exchange;
                ints_2[temp_9] = temp_8;
                temp_11 = 2 * n_5 + t_4;
                frame->temp_11 = temp_11;
                *(int*)frame->exchange = x_0[t_4];
                scheduler.WaitForLanes(3, 2, &global::GpuKernels.CompilerServices.WarpOperations.InclusiveSum<int>, frame->exchange, 0, 8, 4294967295u);
                continue;
                resume3:;
                t_4 = frame->t_4;
                n_5 = frame->n_5;
                temp_11 = frame->temp_11;
                temp_10 = *(int*)frame->exchange;
                ints_2[temp_11] = temp_10;
                temp_13 = 3 * n_5 + t_4;
                frame->temp_13 = temp_13;
                *(int*)frame->exchange = x_0[t_4];
                scheduler.WaitForLanes(4, 3, &global::GpuKernels.CompilerServices.WarpOperations.ExclusiveSum<int>, frame->exchange, 0, 4, 4294967295u);
                continue;
                resume4:;
                t_4 = frame->t_4;
                n_5 = frame->n_5;
                temp_13 = frame->temp_13;
                temp_12 = *(int*)frame->exchange;
                ints_2[temp_13] = temp_12;
                temp_15 = t_4;
                frame->temp_15 = temp_15;
                *(float*)frame->exchange = y_1[t_4];
                scheduler.WaitForLanes(5, 4, &global::GpuKernels.CompilerServices.WarpOperations.InclusiveSum<float>, frame->exchange, 0, 32, 4294967295u);
                continue;
                resume5:;
                t_4 = frame->t_4;
                n_5 = frame->n_5;
                temp_15 = frame->temp_15;
                temp_14 = *(float*)frame->exchange;
                floats_3[temp_15] = temp_14;
                temp_17 = n_5 + t_4;
                frame->temp_17 = temp_17;
                *(float*)frame->exchange = y_1[t_4];
                scheduler.WaitForLanes(6, 5, &global::GpuKernels.CompilerServices.WarpOperations.ExclusiveSum<float>, frame->exchange, 0, 16, 4294967295u);
                continue;
                resume6:;
                temp_17 = frame->temp_17;
                temp_16 = *(float*)frame->exchange;
                floats_3[temp_17] = temp_16;
                scheduler.End();
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

private struct Frame
{
    public fixed ulong exchange[1];
    public int t_4;
    public int n_5;
    public int temp_7;
    public int temp_9;
    public int temp_11;
    public int temp_13;
    public int temp_15;
    public int temp_17;
}

private static readonly string[] Sites =
{
    "Warp.InclusiveSum number 1",
    "Warp.ExclusiveSum number 1",
    "Warp.InclusiveSum number 2",
    "Warp.ExclusiveSum number 2",
    "Warp.InclusiveSum number 3",
    "Warp.ExclusiveSum number 3",
};

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
        global::System.Span<int> results_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::GpuKernels.CompilerServices.CpuThreads scheduler = new(in blocks, 1, "GpuKernels.Tests.Kernels.Warps.Masks", Sites);
        Frame* frames = (Frame*)global::System.Runtime.CompilerServices.Unsafe.AsPointer(ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(blocks.Arena.Allocate<Frame>(scheduler.Capacity)));
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            scheduler.Begin(block);
            while (scheduler.Next())
            {
                int thread = scheduler.Thread;
                Frame* frame = frames + thread;
                int threadIdxX = scheduler.Indices[thread].X;
                int threadIdxY = scheduler.Indices[thread].Y;
                int threadIdxZ = scheduler.Indices[thread].Z;
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int t_2);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out uint temp_3);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out uint odd_4);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_5);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_6);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_7);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_8);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out uint part_9);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_10);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_11);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_12);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_13);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_14);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_15);
                switch (scheduler.State)
                {
                    case 1: goto resume1;
                    case 2: goto resume2;
                    case 3: goto resume3;
                    case 4: goto resume4;
                    case 5: goto resume5;
                    case 6: goto resume6;
                }
                t_2 = threadIdxX;
                frame->t_2 = t_2;
                *(bool*)frame->exchange = x_0[t_2] % 2 != 0;
                scheduler.WaitForLanes(1, 0, &global::GpuKernels.CompilerServices.WarpOperations.Ballot, frame->exchange, 0, 32, 4294967295u);
                continue;
                resume1:;
                t_2 = frame->t_2;
                temp_3 = *(uint*)frame->exchange;
                odd_4 = temp_3;
                if (!(x_0[t_2] % 2 != 0)) goto label1;
                temp_6 = t_2;
                frame->temp_6 = temp_6;
                *(int*)frame->exchange = x_0[t_2];
                scheduler.WaitForLanes(2, 1, &global::GpuKernels.CompilerServices.WarpOperations.Reduce<int, global::GpuKernels.CompilerServices.LaneAdd<int>>, frame->exchange, 0, 32, odd_4);
                continue;
                resume2:;
                t_2 = frame->t_2;
                temp_6 = frame->temp_6;
                temp_5 = *(int*)frame->exchange;
                results_1[temp_6] = temp_5;
                goto label2;
                label1:;
                temp_8 = t_2;
                frame->temp_8 = temp_8;
                *(int*)frame->exchange = x_0[t_2];
                scheduler.WaitForLanes(3, 2, &global::GpuKernels.CompilerServices.WarpOperations.Reduce<int, global::GpuKernels.CompilerServices.LaneMax<int>>, frame->exchange, 0, 32, ~odd_4);
                continue;
                resume3:;
                t_2 = frame->t_2;
                temp_8 = frame->temp_8;
                temp_7 = *(int*)frame->exchange;
                results_1[temp_8] = -temp_7;
                label2:;
                part_9 = 15u << ((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31 & -4);
                if (!(t_2 / 4 % 2 == 0)) goto label3;
                temp_11 = t_2;
                temp_12 = results_1[temp_11];
                frame->temp_11 = temp_11;
                frame->temp_12 = temp_12;
                *(int*)frame->exchange = x_0[t_2];
                scheduler.WaitForLanes(4, 3, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<int, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, 3, 4, part_9);
                continue;
                resume4:;
                t_2 = frame->t_2;
                temp_11 = frame->temp_11;
                temp_12 = frame->temp_12;
                temp_10 = *(int*)frame->exchange;
                results_1[temp_11] = temp_12 + temp_10;
                label3:;
                scheduler.WaitForLanes(5, 4, &global::GpuKernels.CompilerServices.WarpOperations.Sync, frame->exchange, 0, 32, 4294967295u);
                continue;
                resume5:;
                t_2 = frame->t_2;
                if (!(t_2 % 32 < 16)) goto label5;
                temp_14 = t_2;
                temp_15 = results_1[temp_14];
                frame->temp_14 = temp_14;
                frame->temp_15 = temp_15;
                *(int*)frame->exchange = x_0[t_2];
                scheduler.WaitForLanes(6, 5, &global::GpuKernels.CompilerServices.WarpOperations.Reduce<int, global::GpuKernels.CompilerServices.LaneAdd<int>>, frame->exchange, 0, 16, 65535u);
                continue;
                resume6:;
                temp_14 = frame->temp_14;
                temp_15 = frame->temp_15;
                temp_13 = *(int*)frame->exchange;
                results_1[temp_14] = temp_15 + temp_13;
                label5:;
                scheduler.End();
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

private struct Frame
{
    public fixed ulong exchange[1];
    public int t_2;
    public int temp_6;
    public int temp_8;
    public int temp_11;
    public int temp_12;
    public int temp_14;
    public int temp_15;
}

private static readonly string[] Sites =
{
    "Warp.Ballot number 1",
    "Warp.ReduceAdd number 1",
    "Warp.ReduceMax number 1",
    "Warp.Shuffle number 1",
    "Warp.Sync number 1",
    "Warp.ReduceAdd number 2",
};

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
        global::System.Span<int> sums_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> rounds_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<int> partial_3 = blocks.Arena.Allocate<int>(32);
        global::GpuKernels.CompilerServices.CpuThreads scheduler = new(in blocks, 1, "GpuKernels.Tests.Kernels.Warps.BlockSum", Sites);
        Frame* frames = (Frame*)global::System.Runtime.CompilerServices.Unsafe.AsPointer(ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(blocks.Arena.Allocate<Frame>(scheduler.Capacity)));
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            scheduler.Begin(block);
            while (scheduler.Next())
            {
                int thread = scheduler.Thread;
                Frame* frame = frames + thread;
                int threadIdxX = scheduler.Indices[thread].X;
                int threadIdxY = scheduler.Indices[thread].Y;
                int threadIdxZ = scheduler.Indices[thread].Z;
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int t_4);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_5);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int sum_6);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int count_7);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int rest_8);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out bool temp_9);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out bool temp_10);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_11);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_12);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int value_13);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int distance_14);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_15);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_16);
                switch (scheduler.State)
                {
                    case 1: goto resume1;
                    case 2: goto resume2;
                    case 3: goto resume3;
                    case 4: goto resume4;
                    case 5: goto resume5;
                    case 6: goto resume6;
                }
                t_4 = threadIdxX;
                if (t_4 < 32)
                {
                    partial_3[t_4] = 0;
                }
                frame->t_4 = t_4;
                scheduler.WaitForBlock(1, 0);
                continue;
                resume1:;
                t_4 = frame->t_4;
                if (t_4 >= x_0.Length)
                {
                    goto label0;
                }
                *(int*)frame->exchange = x_0[t_4];
                scheduler.WaitForLanes(2, 1, &global::GpuKernels.CompilerServices.WarpOperations.Reduce<int, global::GpuKernels.CompilerServices.LaneAdd<int>>, frame->exchange, 0, 32, 4294967295u);
                continue;
                resume2:;
                t_4 = frame->t_4;
                temp_5 = *(int*)frame->exchange;
                sum_6 = temp_5;
                if (((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) == 0)
                {
                    partial_3[(threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX >> 5] = sum_6;
                }
                count_7 = 0;
                rest_8 = x_0[t_4] & 7;
                label1:;
                frame->count_7 = count_7;
                frame->rest_8 = rest_8;
                *(bool*)frame->exchange = rest_8 > 0;
                scheduler.WaitForLanes(3, 2, &global::GpuKernels.CompilerServices.WarpOperations.Any, frame->exchange, 0, 32, 4294967295u);
                continue;
                resume3:;
                t_4 = frame->t_4;
                count_7 = frame->count_7;
                rest_8 = frame->rest_8;
                temp_9 = *(bool*)frame->exchange;
                if (!temp_9)
                {
                    goto label3;
                }
                temp_11 = count_7;
                frame->temp_11 = temp_11;
                *(bool*)frame->exchange = rest_8 < 5;
                scheduler.WaitForLanes(4, 3, &global::GpuKernels.CompilerServices.WarpOperations.All, frame->exchange, 0, 32, 4294967295u);
                continue;
                resume4:;
                t_4 = frame->t_4;
                rest_8 = frame->rest_8;
                temp_11 = frame->temp_11;
                temp_10 = *(bool*)frame->exchange;
                count_7 = temp_11 + (temp_10 ? 1 : 10);
                if (rest_8 == 3)
                {
                    goto label2;
                }
                count_7 = count_7 + 100;
                label2:;
                rest_8 = rest_8 - 1;
                goto label1;
                label3:;
                rounds_2[t_4] = count_7;
                scheduler.WaitForBlock(5, 4);
                continue;
                resume5:;
                t_4 = frame->t_4;
                if (!((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX >> 5 == 0)) goto label4;
                value_13 = partial_3[t_4];
                temp_12 = default;
                distance_14 = 16;
                label7:;
                if (!(distance_14 > 0)) goto label9;
                temp_15 = value_13;
                frame->distance_14 = distance_14;
                frame->temp_15 = temp_15;
                *(int*)frame->exchange = value_13;
                scheduler.WaitForLanes(6, 5, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<int, global::GpuKernels.CompilerServices.SourceXor>, frame->exchange, distance_14, 32, 4294967295u);
                continue;
                resume6:;
                t_4 = frame->t_4;
                distance_14 = frame->distance_14;
                temp_15 = frame->temp_15;
                temp_16 = *(int*)frame->exchange;
                value_13 = temp_15 + temp_16;
                distance_14 = distance_14 / 2;
                goto label7;
                label9:;
                temp_12 = value_13;
                goto label6;
                label6:;
                sum_6 = temp_12;
                if (t_4 == 0)
                {
                    sums_1[blockIdxX] = sum_6;
                }
                label4:;
                label0:;
                scheduler.End();
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

private struct Frame
{
    public fixed ulong exchange[1];
    public int t_4;
    public int count_7;
    public int rest_8;
    public int temp_11;
    public int distance_14;
    public int temp_15;
}

private static readonly string[] Sites =
{
    "Block.Sync number 1",
    "Warp.ReduceAdd number 1",
    "Warp.Any number 1",
    "Warp.All number 1",
    "Block.Sync number 2",
    "Warp.ShuffleXor number 1",
};

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
        global::System.Span<int> results_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::GpuKernels.CompilerServices.CpuThreads scheduler = new(in blocks, 1, "GpuKernels.Tests.Kernels.Warps.Helpers", Sites);
        Frame* frames = (Frame*)global::System.Runtime.CompilerServices.Unsafe.AsPointer(ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(blocks.Arena.Allocate<Frame>(scheduler.Capacity)));
        global::System.Span<int> own_3_memory = blocks.Arena.Allocate<int>(checked(4 * scheduler.Capacity));
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            scheduler.Begin(block);
            while (scheduler.Next())
            {
                int thread = scheduler.Thread;
                Frame* frame = frames + thread;
                int threadIdxX = scheduler.Indices[thread].X;
                int threadIdxY = scheduler.Indices[thread].Y;
                int threadIdxZ = scheduler.Indices[thread].Z;
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int t_2);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out global::System.Span<int> own_3);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int best_4);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_5);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out bool temp_6);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out bool isNext_7);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_8);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_9);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_10);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_11);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int value_12);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out global::System.Span<int> kept_14);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int kept_15);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out bool temp_16);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_17);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int largest_18);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int kept_21);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int value_22);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_23);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_24);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_25);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_26);
                switch (scheduler.State)
                {
                    case 1: goto resume1;
                    case 2: goto resume2;
                    case 3: goto resume3;
                    case 4: goto resume4;
                    case 5: goto resume5;
                    case 6: goto resume6;
                }
                t_2 = threadIdxX;
                own_3 = own_3_memory.Slice(thread * (own_3_memory.Length / scheduler.Capacity), own_3_memory.Length / scheduler.Capacity);
                own_3.Clear();
                best_4 = (threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX >> 5;
                switch (((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX >> 5) % 3)
                {
                    case 0: goto label2;
                    case 1: goto label3;
                    default: goto label4;
                }
                label2:;
                value_12 = x_0[t_2];
                kept_14 = own_3;
                kept_15 = t_2 % 4;
                temp_5 = default;
                frame->t_2 = t_2;
                frame->own_3_pointers = global::System.Runtime.CompilerServices.Unsafe.AsPointer(
                    ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(own_3));
                frame->own_3_lengths = own_3.Length;
                frame->temp_5 = temp_5;
                frame->value_12 = value_12;
                frame->kept_14_pointers = global::System.Runtime.CompilerServices.Unsafe.AsPointer(
                    ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(kept_14));
                frame->kept_14_lengths = kept_14.Length;
                frame->kept_15 = kept_15;
                *(bool*)frame->exchange = value_12 < 50;
                scheduler.WaitForLanes(1, 0, &global::GpuKernels.CompilerServices.WarpOperations.All, frame->exchange, 0, 32, 4294967295u);
                continue;
                resume1:;
                t_2 = frame->t_2;
                own_3 = new(frame->own_3_pointers, frame->own_3_lengths);
                temp_5 = frame->temp_5;
                value_12 = frame->value_12;
                kept_14 = new(frame->kept_14_pointers, frame->kept_14_lengths);
                kept_15 = frame->kept_15;
                temp_16 = *(bool*)frame->exchange;
                if (temp_16)
                {
                    temp_5 = 50;
                    goto label5;
                }
                *(int*)frame->exchange = value_12;
                scheduler.WaitForLanes(2, 1, &global::GpuKernels.CompilerServices.WarpOperations.Reduce<int, global::GpuKernels.CompilerServices.LaneMax<int>>, frame->exchange, 0, 32, 4294967295u);
                continue;
                resume2:;
                t_2 = frame->t_2;
                own_3 = new(frame->own_3_pointers, frame->own_3_lengths);
                value_12 = frame->value_12;
                kept_14 = new(frame->kept_14_pointers, frame->kept_14_lengths);
                kept_15 = frame->kept_15;
                temp_17 = *(int*)frame->exchange;
                largest_18 = temp_17;
                kept_14[kept_15] = kept_14[kept_15] + largest_18;
                temp_5 = largest_18 - value_12;
                goto label5;
                label5:;
                best_4 = temp_5;
                goto label1;
                goto label1;
                label3:;
                isNext_7 = false;
                label6:;
                if (!isNext_7) goto label9;
                frame->t_2 = t_2;
                frame->own_3_pointers = global::System.Runtime.CompilerServices.Unsafe.AsPointer(
                    ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(own_3));
                frame->own_3_lengths = own_3.Length;
                frame->best_4 = best_4;
                *(bool*)frame->exchange = best_4 < 200;
                scheduler.WaitForLanes(3, 2, &global::GpuKernels.CompilerServices.WarpOperations.Any, frame->exchange, 0, 32, 4294967295u);
                continue;
                resume3:;
                t_2 = frame->t_2;
                own_3 = new(frame->own_3_pointers, frame->own_3_lengths);
                best_4 = frame->best_4;
                temp_6 = *(bool*)frame->exchange;
                if (!temp_6)
                {
                    goto label8;
                }
                label9:;
                isNext_7 = true;
                kept_21 = t_2;
                value_22 = x_0[t_2];
                temp_23 = results_1[kept_21];
                frame->t_2 = t_2;
                frame->own_3_pointers = global::System.Runtime.CompilerServices.Unsafe.AsPointer(
                    ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(own_3));
                frame->own_3_lengths = own_3.Length;
                frame->best_4 = best_4;
                frame->isNext_7 = isNext_7;
                frame->kept_21 = kept_21;
                frame->temp_23 = temp_23;
                *(int*)frame->exchange = value_22;
                scheduler.WaitForLanes(4, 3, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<int, global::GpuKernels.CompilerServices.SourceXor>, frame->exchange, 1, 32, 4294967295u);
                continue;
                resume4:;
                t_2 = frame->t_2;
                own_3 = new(frame->own_3_pointers, frame->own_3_lengths);
                best_4 = frame->best_4;
                isNext_7 = frame->isNext_7;
                kept_21 = frame->kept_21;
                temp_23 = frame->temp_23;
                temp_24 = *(int*)frame->exchange;
                results_1[kept_21] = temp_23 + temp_24;
                if (((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) == 3)
                {
                    goto label11;
                }
                temp_25 = best_4;
                frame->temp_25 = temp_25;
                *(int*)frame->exchange = 1;
                scheduler.WaitForLanes(5, 4, &global::GpuKernels.CompilerServices.WarpOperations.Reduce<int, global::GpuKernels.CompilerServices.LaneAdd<int>>, frame->exchange, 0, 32, 4294967287u);
                continue;
                resume5:;
                t_2 = frame->t_2;
                own_3 = new(frame->own_3_pointers, frame->own_3_lengths);
                isNext_7 = frame->isNext_7;
                temp_25 = frame->temp_25;
                temp_26 = *(int*)frame->exchange;
                best_4 = temp_25 + temp_26;
                label11:;
                best_4 = best_4 + 40;
                goto label6;
                label8:;
                goto label1;
                goto label1;
                label4:;
                best_4 = x_0[t_2];
                goto label1;
                goto label1;
                label1:;
                temp_10 = t_2;
                temp_11 = results_1[temp_10];
                temp_9 = best_4 + own_3[0] + own_3[1] + own_3[2] + own_3[3];
                frame->temp_9 = temp_9;
                frame->temp_10 = temp_10;
                frame->temp_11 = temp_11;
                *(int*)frame->exchange = t_2;
                scheduler.WaitForLanes(6, 5, &global::GpuKernels.CompilerServices.WarpOperations.Shuffle<int, global::GpuKernels.CompilerServices.SourceLane>, frame->exchange, 0, 32, 4294967295u);
                continue;
                resume6:;
                temp_9 = frame->temp_9;
                temp_10 = frame->temp_10;
                temp_11 = frame->temp_11;
                temp_8 = *(int*)frame->exchange;
                results_1[temp_10] = temp_11 + (temp_9 + temp_8);
                scheduler.End();
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

private struct Frame
{
    public fixed ulong exchange[1];
    public int t_2;
    public void* own_3_pointers; public int own_3_lengths;
    public int best_4;
    public int temp_5;
    public bool isNext_7;
    public int temp_9;
    public int temp_10;
    public int temp_11;
    public int value_12;
    public void* kept_14_pointers; public int kept_14_lengths;
    public int kept_15;
    public int kept_21;
    public int temp_23;
    public int temp_25;
}

private static readonly string[] Sites =
{
    "Warp.All number 1",
    "Warp.ReduceMax number 1",
    "Warp.Any number 1",
    "Warp.ShuffleXor number 1",
    "Warp.ReduceAdd number 1",
    "Warp.Shuffle number 1",
};
