[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
[global::System.Runtime.CompilerServices.SkipLocalsInit]
private static void Run(void** arguments, in global::GpuKernels.CompilerServices.CpuBlocks blocks)
{
    unchecked
    {
        int blockDimX = blocks.Block.X;
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        int steps_0 = *(int*)arguments[0];
        global::System.Span<float> even_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.Span<float> odd_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::GpuKernels.CompilerServices.CpuThreads scheduler = new(in blocks, (int)(blocks.End - blocks.First), "GpuKernels.Tests.Kernels.Grids.Diffuse", Sites);
        Frame* frames = (Frame*)global::System.Runtime.CompilerServices.Unsafe.AsPointer(ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(blocks.Arena.Allocate<Frame>(scheduler.Capacity)));
        scheduler.Begin(blocks.First);
        while (scheduler.Next())
        {
            int thread = scheduler.Thread;
            Frame* frame = frames + thread;
            int threadIdxX = scheduler.Indices[thread - scheduler.FirstOfBlock].X;
            long block = blocks.First + scheduler.Block;
            int blockIdxX = (int)(block % gridDimX);
            global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int threads_3);
            global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int step_4);
            switch (scheduler.State)
            {
                case 1: goto resume1;
            }
            threads_3 = gridDimX * blockDimX;
            step_4 = 0;
            label1:;
            if (!(step_4 < steps_0)) goto label3;
            for (int i_5 = blockIdxX * blockDimX + threadIdxX; i_5 < even_1.Length; i_5 = i_5 + threads_3)
            {
                int left_6 = global::System.Math.Max(i_5 - 1, 0);
                int right_7 = global::System.Math.Min(i_5 + 1, even_1.Length - 1);
                if (step_4 % 2 == 0)
                {
                    odd_2[i_5] = (even_1[left_6] + even_1[i_5] + even_1[right_7]) / 3f;
                }
                else
                {
                    even_1[i_5] = (odd_2[left_6] + odd_2[i_5] + odd_2[right_7]) / 3f;
                }
            }
            frame->threads_3 = threads_3;
            frame->step_4 = step_4;
            scheduler.WaitForGrid(1, 0);
            continue;
            resume1:;
            threads_3 = frame->threads_3;
            step_4 = frame->step_4;
            step_4 = step_4 + 1;
            goto label1;
            label3:;
            scheduler.End();
        }
    }
}

private struct Frame
{
    public int threads_3;
    public int step_4;
}

private static readonly string[] Sites =
{
    "Grid.Sync number 1",
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
        global::System.Span<int> partial_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> sum_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<int> ofWarps_3_blocks = blocks.Arena.Allocate<int>(checked(32 * (int)(blocks.End - blocks.First)));
        global::GpuKernels.CompilerServices.CpuThreads scheduler = new(in blocks, (int)(blocks.End - blocks.First), "GpuKernels.Tests.Kernels.Grids.Sum", Sites);
        Frame* frames = (Frame*)global::System.Runtime.CompilerServices.Unsafe.AsPointer(ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(blocks.Arena.Allocate<Frame>(scheduler.Capacity)));
        scheduler.Begin(blocks.First);
        while (scheduler.Next())
        {
            int thread = scheduler.Thread;
            Frame* frame = frames + thread;
            int threadIdxX = scheduler.Indices[thread - scheduler.FirstOfBlock].X;
            int threadIdxY = scheduler.Indices[thread - scheduler.FirstOfBlock].Y;
            int threadIdxZ = scheduler.Indices[thread - scheduler.FirstOfBlock].Z;
            long block = blocks.First + scheduler.Block;
            int blockIdxY = (int)(block / gridDimX % gridDimY);
            global::System.Span<int> ofWarps_3 = ofWarps_3_blocks.Slice(scheduler.Block * 32, 32);
            global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int t_4);
            global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int own_5);
            global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_7);
            global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_8);
            global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int ofBlock_9);
            global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_10);
            global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int all_11);
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
            own_5 = 0;
            for (int i_6 = blockIdxY * blockDimX + t_4; i_6 < x_0.Length; i_6 = i_6 + gridDimY * blockDimX)
            {
                own_5 = own_5 + x_0[i_6];
            }
            frame->t_4 = t_4;
            *(int*)frame->exchange = own_5;
            scheduler.WaitForLanes(1, 0, &global::GpuKernels.CompilerServices.WarpOperations.Reduce<int, global::GpuKernels.CompilerServices.LaneAdd<int>>, frame->exchange, 0, 32, 4294967295u);
            continue;
            resume1:;
            t_4 = frame->t_4;
            temp_7 = *(int*)frame->exchange;
            own_5 = temp_7;
            if (t_4 < 32)
            {
                ofWarps_3[t_4] = 0;
            }
            frame->own_5 = own_5;
            scheduler.WaitForBlock(2, 1);
            continue;
            resume2:;
            t_4 = frame->t_4;
            own_5 = frame->own_5;
            if (((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX & 31) == 0)
            {
                ofWarps_3[(threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX >> 5] = own_5;
            }
            scheduler.WaitForBlock(3, 2);
            continue;
            resume3:;
            t_4 = frame->t_4;
            if (!((threadIdxZ * blockDimY + threadIdxY) * blockDimX + threadIdxX >> 5 == 0)) goto label1;
            *(int*)frame->exchange = ofWarps_3[t_4];
            scheduler.WaitForLanes(4, 3, &global::GpuKernels.CompilerServices.WarpOperations.Reduce<int, global::GpuKernels.CompilerServices.LaneAdd<int>>, frame->exchange, 0, 32, 4294967295u);
            continue;
            resume4:;
            t_4 = frame->t_4;
            temp_8 = *(int*)frame->exchange;
            ofBlock_9 = temp_8;
            if (t_4 == 0)
            {
                partial_1[blockIdxY] = ofBlock_9;
            }
            label1:;
            scheduler.WaitForGrid(5, 4);
            continue;
            resume5:;
            t_4 = frame->t_4;
            if (t_4 >= 32)
            {
                goto label0;
            }
            *(int*)frame->exchange = t_4 < gridDimY ? partial_1[t_4] : 0;
            scheduler.WaitForLanes(6, 5, &global::GpuKernels.CompilerServices.WarpOperations.Reduce<int, global::GpuKernels.CompilerServices.LaneAdd<int>>, frame->exchange, 0, 32, 4294967295u);
            continue;
            resume6:;
            t_4 = frame->t_4;
            temp_10 = *(int*)frame->exchange;
            all_11 = temp_10;
            sum_2[blockIdxY * 32 + t_4] = all_11 + ofWarps_3[0];
            label0:;
            scheduler.End();
        }
    }
}

private struct Frame
{
    public fixed ulong exchange[1];
    public int t_4;
    public int own_5;
}

private static readonly string[] Sites =
{
    "Warp.ReduceAdd number 1",
    "Block.Sync number 1",
    "Block.Sync number 2",
    "Warp.ReduceAdd number 2",
    "Grid.Sync number 1",
    "Warp.ReduceAdd number 3",
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
        global::System.Span<int> results_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::GpuKernels.CompilerServices.CpuThreads scheduler = new(in blocks, (int)(blocks.End - blocks.First), "GpuKernels.Tests.Kernels.Grids.SomeReturn", Sites);
        Frame* frames = (Frame*)global::System.Runtime.CompilerServices.Unsafe.AsPointer(ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(blocks.Arena.Allocate<Frame>(scheduler.Capacity)));
        global::System.Span<int> own_4_memory = blocks.Arena.Allocate<int>(checked(2 * scheduler.Capacity));
        scheduler.Begin(blocks.First);
        while (scheduler.Next())
        {
            int thread = scheduler.Thread;
            Frame* frame = frames + thread;
            int threadIdxX = scheduler.Indices[thread - scheduler.FirstOfBlock].X;
            long block = blocks.First + scheduler.Block;
            int blockIdxX = (int)(block % gridDimX);
            global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int t_2);
            global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int n_3);
            global::System.Runtime.CompilerServices.Unsafe.SkipInit(out global::System.Span<int> own_4);
            global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int block_5);
            switch (scheduler.State)
            {
                case 1: goto resume1;
            }
            t_2 = threadIdxX;
            n_3 = blockDimX;
            own_4 = own_4_memory.Slice(thread * (own_4_memory.Length / scheduler.Capacity), own_4_memory.Length / scheduler.Capacity);
            own_4.Clear();
            own_4[t_2 & 1] = t_2 + 1;
            x_0[blockIdxX * n_3 + t_2] = t_2 * 10 + blockIdxX;
            if (t_2 % 3 == blockIdxX)
            {
                goto label0;
            }
            frame->t_2 = t_2;
            frame->n_3 = n_3;
            frame->own_4_pointers = global::System.Runtime.CompilerServices.Unsafe.AsPointer(
                ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(own_4));
            frame->own_4_lengths = own_4.Length;
            scheduler.WaitForGrid(1, 0);
            continue;
            resume1:;
            t_2 = frame->t_2;
            n_3 = frame->n_3;
            own_4 = new(frame->own_4_pointers, frame->own_4_lengths);
            block_5 = (blockIdxX + 1) % gridDimX;
            results_1[blockIdxX * n_3 + t_2] = x_0[block_5 * n_3 + n_3 - 1 - t_2] + own_4[0] + own_4[1];
            label0:;
            scheduler.End();
        }
    }
}

private struct Frame
{
    public int t_2;
    public int n_3;
    public void* own_4_pointers; public int own_4_lengths;
}

private static readonly string[] Sites =
{
    "Grid.Sync number 1",
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
        int rounds_0 = *(int*)arguments[0];
        global::System.Span<int> x_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.Span<int> own_2_blocks = blocks.Arena.Allocate<int>(checked((blocks.SharedBytes / sizeof(int)) * (int)(blocks.End - blocks.First)));
        global::GpuKernels.CompilerServices.CpuThreads scheduler = new(in blocks, (int)(blocks.End - blocks.First), "GpuKernels.Tests.Kernels.Grids.KeepDynamic", Sites);
        Frame* frames = (Frame*)global::System.Runtime.CompilerServices.Unsafe.AsPointer(ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(blocks.Arena.Allocate<Frame>(scheduler.Capacity)));
        scheduler.Begin(blocks.First);
        while (scheduler.Next())
        {
            int thread = scheduler.Thread;
            Frame* frame = frames + thread;
            int threadIdxX = scheduler.Indices[thread - scheduler.FirstOfBlock].X;
            long block = blocks.First + scheduler.Block;
            int blockIdxX = (int)(block % gridDimX);
            global::System.Span<int> own_2 = own_2_blocks.Slice(scheduler.Block * (blocks.SharedBytes / sizeof(int)), (blocks.SharedBytes / sizeof(int)));
            global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int t_3);
            global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int n_4);
            global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int i_5);
            global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int round_6);
            global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int other_7);
            switch (scheduler.State)
            {
                case 1: goto resume1;
                case 2: goto resume2;
                case 3: goto resume3;
            }
            t_3 = threadIdxX;
            n_4 = blockDimX;
            i_5 = blockIdxX * n_4 + t_3;
            own_2[t_3] = x_1[i_5];
            round_6 = 0;
            label1:;
            if (!(round_6 < rounds_0)) goto label3;
            frame->t_3 = t_3;
            frame->n_4 = n_4;
            frame->i_5 = i_5;
            frame->round_6 = round_6;
            scheduler.WaitForGrid(1, 0);
            continue;
            resume1:;
            t_3 = frame->t_3;
            n_4 = frame->n_4;
            i_5 = frame->i_5;
            round_6 = frame->round_6;
            other_7 = x_1[(i_5 + n_4) % x_1.Length];
            frame->other_7 = other_7;
            scheduler.WaitForGrid(2, 1);
            continue;
            resume2:;
            t_3 = frame->t_3;
            n_4 = frame->n_4;
            i_5 = frame->i_5;
            round_6 = frame->round_6;
            other_7 = frame->other_7;
            own_2[(t_3 + 1) % n_4] = own_2[(t_3 + 1) % n_4] + other_7;
            scheduler.WaitForBlock(3, 2);
            continue;
            resume3:;
            t_3 = frame->t_3;
            n_4 = frame->n_4;
            i_5 = frame->i_5;
            round_6 = frame->round_6;
            x_1[i_5] = own_2[t_3];
            round_6 = round_6 + 1;
            goto label1;
            label3:;
            scheduler.End();
        }
    }
}

private struct Frame
{
    public int t_3;
    public int n_4;
    public int i_5;
    public int round_6;
    public int other_7;
}

private static readonly string[] Sites =
{
    "Grid.Sync number 1",
    "Grid.Sync number 2",
    "Block.Sync number 1",
};
