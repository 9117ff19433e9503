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
        global::System.Span<int> counts_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> bins_2_blocks = blocks.Arena.Allocate<int>(checked(32 * 4));
        global::GpuKernels.CompilerServices.CpuThreads scheduler = new(in blocks, new global::GpuKernels.Dim3(4, 1, 1), "GpuKernels.Tests.Kernels.Clusters.Histogram", Sites);
        Frame* frames = (Frame*)global::System.Runtime.CompilerServices.Unsafe.AsPointer(ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(blocks.Arena.Allocate<Frame>(scheduler.Capacity)));
        for (long cluster = blocks.First; cluster < blocks.End; cluster++)
        {
            scheduler.Begin(cluster);
            while (scheduler.Next())
            {
                int thread = scheduler.Thread;
                Frame* frame = frames + thread;
                int threadIdxX = scheduler.Indices[thread - scheduler.FirstOfBlock].X;
                int blockIdxX = (int)(cluster % (gridDimX / 4)) * 4 + scheduler.Block % 4;
                global::System.Span<int> bins_2 = bins_2_blocks.Slice(scheduler.Block * 32, 32);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int t_3);
                switch (scheduler.State)
                {
                    case 1: goto resume1;
                    case 2: goto resume2;
                }
                t_3 = threadIdxX;
                if (t_3 < 32)
                {
                    bins_2[t_3] = 0;
                }
                frame->t_3 = t_3;
                scheduler.WaitForCluster(1, 0);
                continue;
                resume1:;
                t_3 = frame->t_3;
                for (int i_4 = blockIdxX * blockDimX + t_3; i_4 < x_0.Length; i_4 = i_4 + gridDimX * blockDimX)
                {
                    int bin_5 = x_0[i_4] % 128;
                    int temp_6 = bin_5 / 32;
                    global::System.Span<int> theirs_7 = bins_2_blocks.Slice(checked(temp_6 * bins_2.Length), bins_2.Length);
                    global::GpuKernels.Atomic.Add(ref theirs_7[bin_5 % 32], 1);
                }
                scheduler.WaitForCluster(2, 1);
                continue;
                resume2:;
                t_3 = frame->t_3;
                if (t_3 < 32)
                {
                    global::GpuKernels.Atomic.Add(ref counts_1[blockIdxX % 4 * 32 + t_3], bins_2[t_3]);
                }
                scheduler.End();
            }
        }
    }
}

private struct Frame
{
    public int t_3;
}

private static readonly string[] Sites =
{
    "Cluster.Sync number 1",
    "Cluster.Sync number 2",
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
        global::System.Span<int> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> ranks_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> tile_2_blocks = blocks.Arena.Allocate<int>(checked(16 * 8));
        global::System.Span<long> sums_3_blocks = blocks.Arena.Allocate<long>(checked(1 * 8));
        global::GpuKernels.CompilerServices.CpuThreads scheduler = new(in blocks, new global::GpuKernels.Dim3(2, 2, 2), "GpuKernels.Tests.Kernels.Clusters.Neighbours", Sites);
        Frame* frames = (Frame*)global::System.Runtime.CompilerServices.Unsafe.AsPointer(ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(blocks.Arena.Allocate<Frame>(scheduler.Capacity)));
        for (long cluster = blocks.First; cluster < blocks.End; cluster++)
        {
            scheduler.Begin(cluster);
            while (scheduler.Next())
            {
                int thread = scheduler.Thread;
                Frame* frame = frames + thread;
                int threadIdxX = scheduler.Indices[thread - scheduler.FirstOfBlock].X;
                int blockIdxX = (int)(cluster % (gridDimX / 2)) * 2 + scheduler.Block % 2;
                int blockIdxY = (int)(cluster / (gridDimX / 2) % (gridDimY / 2)) * 2 + scheduler.Block / 2 % 2;
                int blockIdxZ = (int)(cluster / (gridDimX / 2) / (gridDimY / 2) % (gridDimZ / 2)) * 2 + scheduler.Block / 4 % 2;
                global::System.Span<int> tile_2 = tile_2_blocks.Slice(scheduler.Block * 16, 16);
                global::System.Span<long> sums_3 = sums_3_blocks.Slice(scheduler.Block * 1, 1);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int t_4);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int block_5);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int value_6);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int other_7);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_8);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out global::System.Span<int> theirs_9);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int sum_10);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_14);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_15);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_16);
                switch (scheduler.State)
                {
                    case 1: goto resume1;
                    case 2: goto resume2;
                    case 3: goto resume3;
                    case 4: goto resume4;
                }
                t_4 = threadIdxX;
                block_5 = (blockIdxZ * gridDimY + blockIdxY) * gridDimX + blockIdxX;
                if (t_4 == 0)
                {
                    sums_3[0] = (long)block_5;
                }
                value_6 = block_5 * 100 + t_4;
                tile_2[threadIdxX] = value_6;
                frame->t_4 = t_4;
                frame->block_5 = block_5;
                scheduler.WaitForCluster(1, 0);
                continue;
                resume1:;
                t_4 = frame->t_4;
                block_5 = frame->block_5;
                other_7 = (blockIdxX % 2 + 2 * (blockIdxY % 2 + 2 * (blockIdxZ % 2)) + 3) % 8;
                temp_8 = other_7;
                theirs_9 = tile_2_blocks.Slice(checked(temp_8 * tile_2.Length), tile_2.Length);
                sum_10 = theirs_9[15 - t_4] + GpuKernels_Tests_Kernels_Clusters_First(theirs_9.Slice(4)) + GpuKernels_Tests_Kernels_Clusters_First(tile_2_blocks.Slice(checked(0 * tile_2.Length), tile_2.Length));
                for (int rank_11 = 0; rank_11 < 8; rank_11 = rank_11 + 1)
                {
                    int temp_13 = sum_10;
                    int temp_12 = rank_11;
                    sum_10 = temp_13 + (int)sums_3_blocks.Slice(checked(temp_12 * sums_3.Length), sums_3.Length)[0];
                }
                frame->theirs_9_pointers = global::System.Runtime.CompilerServices.Unsafe.AsPointer(
                    ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(theirs_9));
                frame->theirs_9_lengths = theirs_9.Length;
                frame->sum_10 = sum_10;
                scheduler.WaitForCluster(2, 1);
                continue;
                resume2:;
                t_4 = frame->t_4;
                block_5 = frame->block_5;
                theirs_9 = new(frame->theirs_9_pointers, frame->theirs_9_lengths);
                sum_10 = frame->sum_10;
                if (t_4 >= 8)
                {
                    goto label0;
                }
                theirs_9[t_4] = sum_10;
                scheduler.WaitForCluster(3, 2);
                continue;
                resume3:;
                t_4 = frame->t_4;
                block_5 = frame->block_5;
                temp_16 = block_5 * 8 + t_4;
                temp_15 = tile_2[t_4];
                frame->temp_15 = temp_15;
                frame->temp_16 = temp_16;
                *(int*)frame->exchange = 1;
                scheduler.WaitForLanes(4, 3, &global::GpuKernels.CompilerServices.WarpOperations.Reduce<int, global::GpuKernels.CompilerServices.LaneAdd<int>>, frame->exchange, 0, 32, 255u);
                continue;
                resume4:;
                t_4 = frame->t_4;
                block_5 = frame->block_5;
                temp_15 = frame->temp_15;
                temp_16 = frame->temp_16;
                temp_14 = *(int*)frame->exchange;
                x_0[temp_16] = temp_15 + temp_14;
                if (t_4 == 0)
                {
                    ranks_1[block_5] = GpuKernels_Tests_Kernels_Clusters_OwnRank(10, blockIdxX, blockIdxY, blockIdxZ);
                }
                label0:;
                scheduler.End();
            }
        }
    }
}

private struct Frame
{
    public fixed ulong exchange[1];
    public int t_4;
    public int block_5;
    public void* theirs_9_pointers; public int theirs_9_lengths;
    public int sum_10;
    public int temp_15;
    public int temp_16;
}

private static readonly string[] Sites =
{
    "Cluster.Sync number 1",
    "Cluster.Sync number 2",
    "Cluster.Sync number 3",
    "Warp.ReduceAdd number 1",
};

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Clusters_First(global::System.ReadOnlySpan<int> tile_0)
{
    unchecked
    {
        return tile_0[0];
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Clusters_OwnRank(int scale_0, int blockIdxX, int blockIdxY, int blockIdxZ)
{
    unchecked
    {
        return (blockIdxX % 2 + 2 * (blockIdxY % 2 + 2 * (blockIdxZ % 2))) * scale_0;
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
        int rounds_0 = *(int*)arguments[0];
        global::System.Span<float> x_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.Span<float> even_2_blocks = blocks.Arena.Allocate<float>(checked(64 * 4));
        global::System.Span<float> odd_3_blocks = blocks.Arena.Allocate<float>(checked((blocks.SharedBytes / sizeof(float)) * 4));
        global::GpuKernels.CompilerServices.CpuThreads scheduler = new(in blocks, new global::GpuKernels.Dim3(1, 4, 1), "GpuKernels.Tests.Kernels.Clusters.Ring", Sites);
        Frame* frames = (Frame*)global::System.Runtime.CompilerServices.Unsafe.AsPointer(ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(blocks.Arena.Allocate<Frame>(scheduler.Capacity)));
        for (long cluster = blocks.First; cluster < blocks.End; cluster++)
        {
            scheduler.Begin(cluster);
            while (scheduler.Next())
            {
                int thread = scheduler.Thread;
                Frame* frame = frames + thread;
                int threadIdxX = scheduler.Indices[thread - scheduler.FirstOfBlock].X;
                int blockIdxY = (int)(cluster / (gridDimX / 1) % (gridDimY / 4)) * 4 + scheduler.Block / 1 % 4;
                global::System.Span<float> even_2 = even_2_blocks.Slice(scheduler.Block * 64, 64);
                global::System.Span<float> odd_3 = odd_3_blocks.Slice(scheduler.Block * (blocks.SharedBytes / sizeof(float)), (blocks.SharedBytes / sizeof(float)));
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int t_4);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int i_5);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int next_6);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int round_7);
                switch (scheduler.State)
                {
                    case 1: goto resume1;
                    case 2: goto resume2;
                }
                t_4 = threadIdxX;
                i_5 = blockIdxY * blockDimX + t_4;
                next_6 = (blockIdxY % 4 + 1) % 4;
                even_2[t_4] = x_1[i_5];
                frame->t_4 = t_4;
                frame->i_5 = i_5;
                frame->next_6 = next_6;
                scheduler.WaitForCluster(1, 0);
                continue;
                resume1:;
                t_4 = frame->t_4;
                i_5 = frame->i_5;
                next_6 = frame->next_6;
                round_7 = 0;
                label1:;
                if (!(round_7 < rounds_0)) goto label3;
                if (round_7 % 2 == 0)
                {
                    int temp_8 = next_6;
                    odd_3_blocks.Slice(checked(temp_8 * odd_3.Length), odd_3.Length)[t_4] = even_2[t_4] + (float)t_4;
                }
                else
                {
                    int temp_9 = next_6;
                    even_2_blocks.Slice(checked(temp_9 * even_2.Length), even_2.Length)[t_4] = odd_3[t_4] * 0.5f;
                }
                frame->round_7 = round_7;
                scheduler.WaitForCluster(2, 1);
                continue;
                resume2:;
                t_4 = frame->t_4;
                i_5 = frame->i_5;
                next_6 = frame->next_6;
                round_7 = frame->round_7;
                round_7 = round_7 + 1;
                goto label1;
                label3:;
                x_1[i_5] = even_2[t_4] + (rounds_0 > 0 ? odd_3[t_4] : 0f);
                scheduler.End();
            }
        }
    }
}

private struct Frame
{
    public int t_4;
    public int i_5;
    public int next_6;
    public int round_7;
}

private static readonly string[] Sites =
{
    "Cluster.Sync number 1",
    "Cluster.Sync number 2",
};
