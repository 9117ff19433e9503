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
        global::System.Span<float> tiles_2 = blocks.Arena.Allocate<float>(768);
        global::System.Span<GpuKernels_AsyncBarrierMirror> filled_3 = blocks.Arena.Allocate<GpuKernels_AsyncBarrierMirror>(3);
        global::GpuKernels.CompilerServices.CpuThreads scheduler = new(in blocks, 1, "GpuKernels.Tests.Kernels.Phases.Staged", Sites);
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
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int count_5);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out float sum_8);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int tile_9);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int stage_10);
                switch (scheduler.State)
                {
                    case 1: goto resume1;
                    case 2: goto resume2;
                    case 3: goto resume3;
                }
                t_4 = threadIdxX;
                count_5 = x_0.Length / 256;
                if (t_4 == 0)
                {
                    for (int stage_6 = 0; stage_6 < 3; stage_6 = stage_6 + 1)
                    {
                        global::GpuKernels.CompilerServices.AsyncBarriers.Initialize(ref filled_3[stage_6], 1);
                    }
                }
                frame->t_4 = t_4;
                frame->count_5 = count_5;
                scheduler.WaitForBlock(1, 0);
                continue;
                resume1:;
                t_4 = frame->t_4;
                count_5 = frame->count_5;
                if (t_4 == 0)
                {
                    for (int tile_7 = 0; tile_7 < global::System.Math.Min(3, count_5); tile_7 = tile_7 + 1)
                    {
                        GpuKernels_Tests_Kernels_Phases_Fill(x_0, tile_7, tiles_2, filled_3);
                    }
                }
                sum_8 = 0f;
                tile_9 = 0;
                label1:;
                if (!(tile_9 < count_5)) goto label3;
                stage_10 = tile_9 % 3;
                frame->sum_8 = sum_8;
                frame->tile_9 = tile_9;
                frame->stage_10 = stage_10;
                scheduler.WaitForPhase(2, 1, global::System.Runtime.CompilerServices.Unsafe.AsPointer(ref filled_3[stage_10]), tile_9 / 3);
                continue;
                resume2:;
                t_4 = frame->t_4;
                count_5 = frame->count_5;
                sum_8 = frame->sum_8;
                tile_9 = frame->tile_9;
                stage_10 = frame->stage_10;
                for (int k_11 = (t_4 + 1) % blockDimX; k_11 < 256; k_11 = k_11 + blockDimX)
                {
                    sum_8 = sum_8 + tiles_2[stage_10 * 256 + k_11];
                }
                frame->sum_8 = sum_8;
                scheduler.WaitForBlock(3, 2);
                continue;
                resume3:;
                t_4 = frame->t_4;
                count_5 = frame->count_5;
                sum_8 = frame->sum_8;
                tile_9 = frame->tile_9;
                if (t_4 == 0 && tile_9 + 3 < count_5)
                {
                    GpuKernels_Tests_Kernels_Phases_Fill(x_0, tile_9 + 3, tiles_2, filled_3);
                }
                tile_9 = tile_9 + 1;
                goto label1;
                label3:;
                sums_1[t_4] = sum_8;
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
    public int t_4;
    public int count_5;
    public float sum_8;
    public int tile_9;
    public int stage_10;
}

private static readonly string[] Sites =
{
    "Block.Sync number 1",
    "AsyncBarrier.Wait number 1",
    "Block.Sync number 2",
};

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Tests_Kernels_Phases_Fill(global::System.ReadOnlySpan<float> x_0, int tile_1, global::System.Span<float> tiles_2, global::System.Span<GpuKernels_AsyncBarrierMirror> filled_3)
{
    unchecked
    {
        int stage_4 = tile_1 % 3;
        int temp_5 = tile_1 * 256;
        int temp_6 = stage_4 * 256;
        global::GpuKernels.CompilerServices.AsyncCopies.Bulk(ref global::System.Runtime.CompilerServices.Unsafe.AsRef(in x_0[temp_5]), ref tiles_2[temp_6], 256, 256, temp_5);
        global::GpuKernels.CompilerServices.AsyncBarriers.Arrive(ref filled_3[stage_4]);
    }
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_AsyncBarrierMirror
{
    public ushort arrivals_0;
    public ushort missing_2;
    public uint phase_4;
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
        global::System.ReadOnlySpan<long> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<long> results_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<int> left_3 = blocks.Arena.Allocate<int>(128);
        global::System.Span<long> right_4 = blocks.Arena.Allocate<long>(128);
        global::System.Span<GpuKernels_AsyncBarrierMirror> barriers_5 = blocks.Arena.Allocate<GpuKernels_AsyncBarrierMirror>(4);
        global::GpuKernels.CompilerServices.CpuThreads scheduler = new(in blocks, 1, "GpuKernels.Tests.Kernels.Phases.Fetched", Sites);
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
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int t_6);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int tiles_7);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out global::System.Span<GpuKernels_AsyncBarrierMirror> filled_8);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out global::System.Span<GpuKernels_AsyncBarrierMirror> empty_9);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int tile_10);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int stage_11);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int count_12);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_13);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_14);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_15);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_16);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_17);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_18);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_19);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_20);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out long sum_21);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int tile_22);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int stage_23);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int from_24);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out global::System.Span<GpuKernels_AsyncBarrierMirror> barriers_25);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int stage_26);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int round_27);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out global::System.Span<GpuKernels_AsyncBarrierMirror> barriers_28);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int stage_29);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int round_30);
                switch (scheduler.State)
                {
                    case 1: goto resume1;
                    case 2: goto resume2;
                    case 3: goto resume3;
                }
                t_6 = threadIdxX;
                tiles_7 = (x_0.Length + 63) / 64;
                filled_8 = barriers_5.Slice(0, 2);
                empty_9 = barriers_5.Slice(2);
                if (t_6 < 2)
                {
                    global::GpuKernels.CompilerServices.AsyncBarriers.Initialize(ref filled_8[t_6], 1);
                    global::GpuKernels.CompilerServices.AsyncBarriers.Initialize(ref empty_9[t_6], 64);
                }
                frame->t_6 = t_6;
                frame->tiles_7 = tiles_7;
                frame->filled_8_pointers = global::System.Runtime.CompilerServices.Unsafe.AsPointer(
                    ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(filled_8));
                frame->filled_8_lengths = filled_8.Length;
                frame->empty_9_pointers = global::System.Runtime.CompilerServices.Unsafe.AsPointer(
                    ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(empty_9));
                frame->empty_9_lengths = empty_9.Length;
                scheduler.WaitForBlock(1, 0);
                continue;
                resume1:;
                t_6 = frame->t_6;
                tiles_7 = frame->tiles_7;
                filled_8 = new(frame->filled_8_pointers, frame->filled_8_lengths);
                empty_9 = new(frame->empty_9_pointers, frame->empty_9_lengths);
                if (!(t_6 >= 64)) goto label1;
                if (t_6 > 64)
                {
                    goto label0;
                }
                tile_10 = 0;
                label3:;
                if (!(tile_10 < tiles_7)) goto label5;
                stage_11 = tile_10 % 2;
                count_12 = global::System.Math.Min(64, x_0.Length - tile_10 * 64);
                barriers_25 = empty_9;
                stage_26 = stage_11;
                round_27 = tile_10 / 2 - 1;
                frame->tile_10 = tile_10;
                frame->stage_11 = stage_11;
                frame->count_12 = count_12;
                scheduler.WaitForPhase(2, 1, global::System.Runtime.CompilerServices.Unsafe.AsPointer(ref barriers_25[stage_26]), round_27);
                continue;
                resume2:;
                tiles_7 = frame->tiles_7;
                filled_8 = new(frame->filled_8_pointers, frame->filled_8_lengths);
                empty_9 = new(frame->empty_9_pointers, frame->empty_9_lengths);
                tile_10 = frame->tile_10;
                stage_11 = frame->stage_11;
                count_12 = frame->count_12;
                temp_13 = tile_10 * 64;
                temp_14 = count_12;
                temp_15 = stage_11 * 64;
                temp_16 = count_12;
                global::GpuKernels.CompilerServices.AsyncCopies.Bulk(ref global::System.Runtime.CompilerServices.Unsafe.AsRef(in x_0[temp_13]), ref left_3[temp_15], temp_14, temp_16, temp_13);
                temp_17 = tile_10 * 64;
                temp_18 = count_12;
                temp_19 = stage_11 * 64;
                temp_20 = count_12;
                global::GpuKernels.CompilerServices.AsyncCopies.Bulk(ref global::System.Runtime.CompilerServices.Unsafe.AsRef(in y_1[temp_17]), ref right_4[temp_19], temp_18, temp_20, temp_17);
                global::GpuKernels.CompilerServices.AsyncBarriers.Arrive(ref filled_8[stage_11]);
                tile_10 = tile_10 + 1;
                goto label3;
                label5:;
                goto label0;
                label1:;
                sum_21 = 0L;
                tile_22 = 0;
                label7:;
                if (!(tile_22 < tiles_7)) goto label9;
                stage_23 = tile_22 % 2;
                barriers_28 = filled_8;
                stage_29 = stage_23;
                round_30 = tile_22 / 2;
                frame->sum_21 = sum_21;
                frame->tile_22 = tile_22;
                frame->stage_23 = stage_23;
                scheduler.WaitForPhase(3, 2, global::System.Runtime.CompilerServices.Unsafe.AsPointer(ref barriers_28[stage_29]), round_30);
                continue;
                resume3:;
                t_6 = frame->t_6;
                tiles_7 = frame->tiles_7;
                filled_8 = new(frame->filled_8_pointers, frame->filled_8_lengths);
                empty_9 = new(frame->empty_9_pointers, frame->empty_9_lengths);
                sum_21 = frame->sum_21;
                tile_22 = frame->tile_22;
                stage_23 = frame->stage_23;
                from_24 = 63 - t_6;
                if (tile_22 * 64 + from_24 < x_0.Length)
                {
                    sum_21 = sum_21 * 3L + (long)left_3[stage_23 * 64 + from_24] * right_4[stage_23 * 64 + from_24];
                }
                global::GpuKernels.CompilerServices.AsyncBarriers.Arrive(ref empty_9[stage_23]);
                tile_22 = tile_22 + 1;
                goto label7;
                label9:;
                results_2[t_6] = sum_21;
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
    public int t_6;
    public int tiles_7;
    public void* filled_8_pointers; public int filled_8_lengths;
    public void* empty_9_pointers; public int empty_9_lengths;
    public int tile_10;
    public int stage_11;
    public int count_12;
    public long sum_21;
    public int tile_22;
    public int stage_23;
}

private static readonly string[] Sites =
{
    "Block.Sync number 1",
    "AsyncBarrier.Wait number 1",
    "AsyncBarrier.Wait number 2",
};

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_AsyncBarrierMirror
{
    public ushort arrivals_0;
    public ushort missing_2;
    public uint phase_4;
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
        global::System.Span<int> x_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.Span<int> values_2 = blocks.Arena.Allocate<int>(32);
        global::System.Span<GpuKernels_AsyncBarrierMirror> barriers_3 = blocks.Arena.Allocate<GpuKernels_AsyncBarrierMirror>(2);
        global::GpuKernels.CompilerServices.CpuThreads scheduler = new(in blocks, 1, "GpuKernels.Tests.Kernels.Phases.HalfWaits", Sites);
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
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int own_5);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int round_6);
                switch (scheduler.State)
                {
                    case 1: goto resume1;
                    case 2: goto resume2;
                    case 3: goto resume3;
                }
                t_4 = threadIdxX;
                if (t_4 == 0)
                {
                    global::GpuKernels.CompilerServices.AsyncBarriers.Initialize(ref barriers_3[0], 32);
                }
                if (t_4 == 1)
                {
                    global::GpuKernels.CompilerServices.AsyncBarriers.Initialize(ref barriers_3[1], 32);
                }
                frame->t_4 = t_4;
                scheduler.WaitForBlock(1, 0);
                continue;
                resume1:;
                t_4 = frame->t_4;
                own_5 = x_1[t_4];
                round_6 = 0;
                label1:;
                if (!(round_6 < rounds_0)) goto label3;
                if (!(t_4 < 32)) goto label4;
                frame->own_5 = own_5;
                frame->round_6 = round_6;
                scheduler.WaitForPhase(2, 1, global::System.Runtime.CompilerServices.Unsafe.AsPointer(ref barriers_3[0]), round_6);
                continue;
                resume2:;
                t_4 = frame->t_4;
                own_5 = frame->own_5;
                round_6 = frame->round_6;
                own_5 = own_5 + values_2[31 - t_4] * (round_6 + 1);
                global::GpuKernels.CompilerServices.AsyncBarriers.Arrive(ref barriers_3[1]);
                goto label5;
                label4:;
                frame->own_5 = own_5;
                frame->round_6 = round_6;
                scheduler.WaitForPhase(3, 2, global::System.Runtime.CompilerServices.Unsafe.AsPointer(ref barriers_3[1]), round_6 - 1);
                continue;
                resume3:;
                t_4 = frame->t_4;
                own_5 = frame->own_5;
                round_6 = frame->round_6;
                values_2[t_4 - 32] = own_5 + round_6;
                global::GpuKernels.CompilerServices.AsyncBarriers.Arrive(ref barriers_3[0]);
                label5:;
                round_6 = round_6 + 1;
                goto label1;
                label3:;
                x_1[t_4] = own_5;
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
    public int t_4;
    public int own_5;
    public int round_6;
}

private static readonly string[] Sites =
{
    "Block.Sync number 1",
    "AsyncBarrier.Wait number 1",
    "AsyncBarrier.Wait number 2",
};

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_AsyncBarrierMirror
{
    public ushort arrivals_0;
    public ushort missing_2;
    public uint phase_4;
}
