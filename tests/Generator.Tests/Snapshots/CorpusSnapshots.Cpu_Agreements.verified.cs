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
        global::System.Span<int> rounds_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> tile_2 = blocks.Arena.Allocate<int>(64);
        global::System.Span<int> moved_3 = blocks.Arena.Allocate<int>(1);
        global::GpuKernels.CompilerServices.CpuThreads scheduler = new(in blocks, 1, "GpuKernels.Tests.Kernels.Agreements.SortUntilSettled", Sites);
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
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int count_6);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int first_7);
                switch (scheduler.State)
                {
                    case 1: goto resume1;
                    case 2: goto resume2;
                    case 3: goto resume3;
                }
                t_4 = threadIdxX;
                n_5 = blockDimX;
                count_6 = 0;
                tile_2[t_4] = x_0[blockIdxX * n_5 + t_4];
                label1:;
                frame->t_4 = t_4;
                frame->n_5 = n_5;
                frame->count_6 = count_6;
                scheduler.WaitForBlock(1, 0);
                continue;
                resume1:;
                t_4 = frame->t_4;
                n_5 = frame->n_5;
                count_6 = frame->count_6;
                if (t_4 == 0)
                {
                    moved_3[0] = 0;
                }
                scheduler.WaitForBlock(2, 1);
                continue;
                resume2:;
                t_4 = frame->t_4;
                n_5 = frame->n_5;
                count_6 = frame->count_6;
                first_7 = 0;
                label4:;
                if (!(first_7 < 2)) goto label6;
                if (t_4 % 2 == first_7 && t_4 + 1 < n_5 && tile_2[t_4] > tile_2[t_4 + 1])
                {
                    global::System.Span<int> temp_9 = tile_2;
                    int temp_10 = t_4;
                    global::System.Span<int> temp_11 = tile_2;
                    int temp_12 = t_4 + 1;
                    Tuple_int__int_Mirror temp_8 = default(Tuple_int__int_Mirror);
                    temp_8.Item1_0 = tile_2[t_4 + 1];
                    temp_8.Item2_4 = tile_2[t_4];
                    int temp_13 = temp_8.Item1_0;
                    int temp_14 = temp_8.Item2_4;
                    temp_9[temp_10] = temp_13;
                    temp_11[temp_12] = temp_14;
                    global::GpuKernels.Atomic.Exchange(ref moved_3[0], 1);
                }
                frame->first_7 = first_7;
                scheduler.WaitForBlock(3, 2);
                continue;
                resume3:;
                t_4 = frame->t_4;
                n_5 = frame->n_5;
                count_6 = frame->count_6;
                first_7 = frame->first_7;
                first_7 = first_7 + 1;
                goto label4;
                label6:;
                count_6 = count_6 + 1;
                if (moved_3[0] != 0) goto label1;
                x_0[blockIdxX * n_5 + t_4] = tile_2[t_4];
                if (t_4 == 0)
                {
                    rounds_1[blockIdxX] = count_6;
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
    public int t_4;
    public int n_5;
    public int count_6;
    public int first_7;
}

private static readonly string[] Sites =
{
    "Block.Sync number 1",
    "Block.Sync number 2",
    "Block.Sync number 3",
};

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct Tuple_int__int_Mirror
{
    public int Item1_0;
    public int Item2_4;
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
        global::System.Span<int> next_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> sums_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<int> part_3 = blocks.Arena.Allocate<int>(1);
        global::System.Span<long> tile_4 = blocks.Arena.Allocate<long>((blocks.SharedBytes / sizeof(long)));
        global::GpuKernels.CompilerServices.CpuThreads scheduler = new(in blocks, 1, "GpuKernels.Tests.Kernels.Agreements.TakeTurns", Sites);
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
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int t_5);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int n_6);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int own_9);
                switch (scheduler.State)
                {
                    case 1: goto resume1;
                    case 2: goto resume2;
                    case 3: goto resume3;
                }
                t_5 = threadIdxY * blockDimX + threadIdxX;
                n_6 = blockDimX * blockDimY;
                label1:;
                if (t_5 == 0)
                {
                    global::System.Span<int> temp_8 = part_3;
                    int temp_7 = global::GpuKernels.Atomic.Add(ref next_1[0], 1);
                    temp_8[0] = temp_7;
                }
                frame->t_5 = t_5;
                frame->n_6 = n_6;
                scheduler.WaitForBlock(1, 0);
                continue;
                resume1:;
                t_5 = frame->t_5;
                n_6 = frame->n_6;
                own_9 = part_3[0];
                if (own_9 >= sums_2.Length)
                {
                    goto label3;
                }
                tile_4[t_5] = (long)(own_9 * n_6 + t_5 < x_0.Length ? x_0[own_9 * n_6 + t_5] : 0);
                frame->own_9 = own_9;
                scheduler.WaitForBlock(2, 1);
                continue;
                resume2:;
                t_5 = frame->t_5;
                n_6 = frame->n_6;
                own_9 = frame->own_9;
                if (t_5 == 0)
                {
                    long sum_10 = 0L;
                    for (int i_11 = 0; i_11 < n_6; i_11 = i_11 + 1)
                    {
                        sum_10 = sum_10 + tile_4[i_11];
                    }
                    sums_2[own_9] = (int)sum_10;
                }
                scheduler.WaitForBlock(3, 2);
                continue;
                resume3:;
                t_5 = frame->t_5;
                n_6 = frame->n_6;
                goto label1;
                label3:;
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
    public int t_5;
    public int n_6;
    public int own_9;
}

private static readonly string[] Sites =
{
    "Block.Sync number 1",
    "Block.Sync number 2",
    "Block.Sync number 3",
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
        global::System.Span<int> orders_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> x_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> tile_2 = blocks.Arena.Allocate<int>(32);
        global::GpuKernels.CompilerServices.CpuThreads scheduler = new(in blocks, 1, "GpuKernels.Tests.Kernels.Agreements.FollowOrders", Sites);
        Frame* frames = (Frame*)global::System.Runtime.CompilerServices.Unsafe.AsPointer(ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(blocks.Arena.Allocate<Frame>(scheduler.Capacity)));
        global::System.Span<int> own_3_memory = blocks.Arena.Allocate<int>(checked(2 * scheduler.Capacity));
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
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out global::System.Span<int> own_3);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out global::System.Span<int> rest_4);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int t_5);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int value_6);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int value_7);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int n_8);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int k_9);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_10);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int value_11);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int times_12);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int n_13);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int k_14);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_15);
                switch (scheduler.State)
                {
                    case 1: goto resume1;
                    case 2: goto resume2;
                    case 3: goto resume3;
                    case 4: goto resume4;
                    case 5: goto resume5;
                }
                own_3 = own_3_memory.Slice(thread * (own_3_memory.Length / scheduler.Capacity), own_3_memory.Length / scheduler.Capacity);
                own_3.Clear();
                rest_4 = x_1.Slice(blockIdxX * blockDimX);
                t_5 = threadIdxX;
                value_6 = rest_4[t_5];
                own_3[t_5 & 1] = value_6;
                switch (orders_0[blockIdxX])
                {
                    case 0: goto label2;
                    case 1: goto label3;
                    default: goto label4;
                }
                label2:;
                value_7 = value_6;
                n_8 = blockDimX;
                k_9 = 0;
                label5:;
                if (!(k_9 < 1)) goto label7;
                frame->own_3_pointers = global::System.Runtime.CompilerServices.Unsafe.AsPointer(
                    ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(own_3));
                frame->own_3_lengths = own_3.Length;
                frame->rest_4_pointers = global::System.Runtime.CompilerServices.Unsafe.AsPointer(
                    ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(rest_4));
                frame->rest_4_lengths = rest_4.Length;
                frame->t_5 = t_5;
                frame->value_7 = value_7;
                frame->n_8 = n_8;
                frame->k_9 = k_9;
                scheduler.WaitForBlock(1, 0);
                continue;
                resume1:;
                own_3 = new(frame->own_3_pointers, frame->own_3_lengths);
                rest_4 = new(frame->rest_4_pointers, frame->rest_4_lengths);
                t_5 = frame->t_5;
                value_7 = frame->value_7;
                n_8 = frame->n_8;
                k_9 = frame->k_9;
                tile_2[threadIdxX] = value_7;
                scheduler.WaitForBlock(2, 1);
                continue;
                resume2:;
                own_3 = new(frame->own_3_pointers, frame->own_3_lengths);
                rest_4 = new(frame->rest_4_pointers, frame->rest_4_lengths);
                t_5 = frame->t_5;
                n_8 = frame->n_8;
                k_9 = frame->k_9;
                value_7 = tile_2[(threadIdxX + 1) % n_8];
                k_9 = k_9 + 1;
                goto label5;
                label7:;
                temp_10 = value_7;
                value_6 = temp_10;
                goto label1;
                goto label1;
                label3:;
                if (!(orders_0[1] == 1)) goto label8;
                tile_2[t_5] = own_3[t_5 & 1] * 2;
                frame->own_3_pointers = global::System.Runtime.CompilerServices.Unsafe.AsPointer(
                    ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(own_3));
                frame->own_3_lengths = own_3.Length;
                frame->rest_4_pointers = global::System.Runtime.CompilerServices.Unsafe.AsPointer(
                    ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(rest_4));
                frame->rest_4_lengths = rest_4.Length;
                frame->t_5 = t_5;
                scheduler.WaitForBlock(3, 2);
                continue;
                resume3:;
                own_3 = new(frame->own_3_pointers, frame->own_3_lengths);
                rest_4 = new(frame->rest_4_pointers, frame->rest_4_lengths);
                t_5 = frame->t_5;
                own_3[0] = own_3[0] + tile_2[t_5 ^ 1];
                label8:;
                value_11 = own_3[0];
                times_12 = orders_0[0] + 3;
                n_13 = blockDimX;
                k_14 = 0;
                label10:;
                if (!(k_14 < times_12)) goto label12;
                frame->own_3_pointers = global::System.Runtime.CompilerServices.Unsafe.AsPointer(
                    ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(own_3));
                frame->own_3_lengths = own_3.Length;
                frame->rest_4_pointers = global::System.Runtime.CompilerServices.Unsafe.AsPointer(
                    ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(rest_4));
                frame->rest_4_lengths = rest_4.Length;
                frame->t_5 = t_5;
                frame->value_11 = value_11;
                frame->times_12 = times_12;
                frame->n_13 = n_13;
                frame->k_14 = k_14;
                scheduler.WaitForBlock(4, 3);
                continue;
                resume4:;
                own_3 = new(frame->own_3_pointers, frame->own_3_lengths);
                rest_4 = new(frame->rest_4_pointers, frame->rest_4_lengths);
                t_5 = frame->t_5;
                value_11 = frame->value_11;
                times_12 = frame->times_12;
                n_13 = frame->n_13;
                k_14 = frame->k_14;
                tile_2[threadIdxX] = value_11;
                scheduler.WaitForBlock(5, 4);
                continue;
                resume5:;
                own_3 = new(frame->own_3_pointers, frame->own_3_lengths);
                rest_4 = new(frame->rest_4_pointers, frame->rest_4_lengths);
                t_5 = frame->t_5;
                times_12 = frame->times_12;
                n_13 = frame->n_13;
                k_14 = frame->k_14;
                value_11 = tile_2[(threadIdxX + 1) % n_13];
                k_14 = k_14 + 1;
                goto label10;
                label12:;
                temp_15 = value_11;
                value_6 = temp_15;
                goto label1;
                goto label1;
                label4:;
                value_6 = -value_6;
                goto label1;
                goto label1;
                label1:;
                rest_4[t_5] = value_6 + own_3[t_5 & 1];
                if (t_5 == 0)
                {
                    orders_0[gridDimX + blockIdxX] = value_6;
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
    public void* own_3_pointers; public int own_3_lengths;
    public void* rest_4_pointers; public int rest_4_lengths;
    public int t_5;
    public int value_7;
    public int n_8;
    public int k_9;
    public int value_11;
    public int times_12;
    public int n_13;
    public int k_14;
}

private static readonly string[] Sites =
{
    "Block.Sync number 1",
    "Block.Sync number 2",
    "Block.Sync number 3",
    "Block.Sync number 4",
    "Block.Sync number 5",
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
        global::System.Span<int> tile_2 = blocks.Arena.Allocate<int>(64);
        global::GpuKernels.CompilerServices.CpuThreads scheduler = new(in blocks, 1, "GpuKernels.Tests.Kernels.Agreements.SkipTheRest", Sites);
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
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int t_3);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int n_4);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int own_5);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int k_6);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int other_7);
                switch (scheduler.State)
                {
                    case 1: goto resume1;
                    case 2: goto resume2;
                }
                t_3 = threadIdxX;
                n_4 = blockDimX;
                own_5 = x_1[t_3];
                tile_2[t_3] = own_5;
                if (t_3 > n_4 - 4)
                {
                    goto label0;
                }
                k_6 = 0;
                label1:;
                if (!(k_6 < rounds_0)) goto label3;
                frame->t_3 = t_3;
                frame->n_4 = n_4;
                frame->own_5 = own_5;
                frame->k_6 = k_6;
                scheduler.WaitForBlock(1, 0);
                continue;
                resume1:;
                t_3 = frame->t_3;
                n_4 = frame->n_4;
                own_5 = frame->own_5;
                k_6 = frame->k_6;
                other_7 = tile_2[(t_3 + k_6) % n_4];
                frame->other_7 = other_7;
                scheduler.WaitForBlock(2, 1);
                continue;
                resume2:;
                t_3 = frame->t_3;
                n_4 = frame->n_4;
                own_5 = frame->own_5;
                k_6 = frame->k_6;
                other_7 = frame->other_7;
                own_5 = own_5 + other_7;
                if (t_3 % 3 == k_6 % 3)
                {
                    goto label2;
                }
                tile_2[t_3] = own_5;
                if (k_6 == 5)
                {
                    goto label0;
                }
                label2:;
                k_6 = k_6 + 1;
                goto label1;
                label3:;
                x_1[t_3] = own_5;
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
    public int t_3;
    public int n_4;
    public int own_5;
    public int k_6;
    public int other_7;
}

private static readonly string[] Sites =
{
    "Block.Sync number 1",
    "Block.Sync number 2",
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
        global::System.Span<byte> program_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<float> limits_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> x_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<int> used_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::System.Span<int> tile_4 = blocks.Arena.Allocate<int>(48);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        global::System.Span<int> value_9_perThread = blocks.Arena.Allocate<int>(threads);
        global::System.Span<bool> alive = blocks.Arena.Allocate<bool>(threads);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            at.Block = block;
            alive.Fill(true);
            int aliveCount = threads;
            int n_6 = blockDimX;
            int position_8 = blockIdxX;
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int thread = row + threadIdxX;
                int t_5 = threadIdxX;
                int i_7 = blockIdxX * n_6 + t_5;
                int value_9 = x_2[i_7];
                tile_4[t_5] = value_9;
                if (t_5 == 5)
                {
                    alive[thread] = false;
                    aliveCount--;
                    continue;
                }
                value_9_perThread[thread] = value_9;
            }
            if (aliveCount == 0)
            {
                goto nextBlock;
            }
            while (true)
            {
                byte temp_11 = default;
                int temp_11From = -1;
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
                for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
                {
                    int thread = row + threadIdxX;
                    if (!alive[thread])
                    {
                        continue;
                    }
                    byte temp_11OfThread = program_0[position_8];
                    if (temp_11From < 0) (temp_11, temp_11From) = (temp_11OfThread, thread);
                    else if (!temp_11OfThread.Equals(temp_11))
                    {
                        blocks.ThrowDisagreement("GpuKernels.Tests.Kernels.Agreements.RunProgram", new(blockIdxX, blockIdxY, blockIdxZ), temp_11From, temp_11, thread, temp_11OfThread);
                    }
                }
                if (!((int)temp_11 != 2))
                {
                    break;
                }
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
                for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
                {
                    int thread = row + threadIdxX;
                    if (!alive[thread])
                    {
                        continue;
                    }
                    int t_5 = threadIdxX;
                    int value_9 = value_9_perThread[thread];
                    tile_4[t_5] = value_9;
                }
                // barrier 0
                byte temp_12 = default;
                int temp_12From = -1;
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
                for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
                {
                    int thread = row + threadIdxX;
                    if (!alive[thread])
                    {
                        continue;
                    }
                    byte temp_12OfThread = program_0[position_8];
                    if (temp_12From < 0) (temp_12, temp_12From) = (temp_12OfThread, thread);
                    else if (!temp_12OfThread.Equals(temp_12))
                    {
                        blocks.ThrowDisagreement("GpuKernels.Tests.Kernels.Agreements.RunProgram", new(blockIdxX, blockIdxY, blockIdxZ), temp_12From, temp_12, thread, temp_12OfThread);
                    }
                }
                bool temp_14 = (int)temp_12 == 0;
                if (temp_14)
                {
                    bool temp_13 = default;
                    int temp_13From = -1;
                    at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                    for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                    for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
                    for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
                    {
                        int thread = row + threadIdxX;
                        if (!alive[thread])
                        {
                            continue;
                        }
                        bool temp_13OfThread = limits_1[0] > 0.5f;
                        if (temp_13From < 0) (temp_13, temp_13From) = (temp_13OfThread, thread);
                        else if (!temp_13OfThread.Equals(temp_13))
                        {
                            blocks.ThrowDisagreement("GpuKernels.Tests.Kernels.Agreements.RunProgram", new(blockIdxX, blockIdxY, blockIdxZ), temp_13From, temp_13, thread, temp_13OfThread);
                        }
                    }
                    temp_14 = temp_13;
                }
                if (temp_14)
                {
                    global::System.Span<int> temp_17 = tile_4;
                    int temp_15 = default;
                    int temp_15From = -1;
                    at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                    for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                    for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
                    for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
                    {
                        int thread = row + threadIdxX;
                        if (!alive[thread])
                        {
                            continue;
                        }
                        int t_5 = threadIdxX;
                        int own_10 = n_6 + t_5 - t_5;
                        int temp_15OfThread = own_10;
                        if (temp_15From < 0) (temp_15, temp_15From) = (temp_15OfThread, thread);
                        else if (!temp_15OfThread.Equals(temp_15))
                        {
                            blocks.ThrowDisagreement("GpuKernels.Tests.Kernels.Agreements.RunProgram", new(blockIdxX, blockIdxY, blockIdxZ), temp_15From, temp_15, thread, temp_15OfThread);
                        }
                    }
                    at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                    for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                    for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
                    for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
                    {
                        int thread = row + threadIdxX;
                        if (!alive[thread])
                        {
                            continue;
                        }
                        int value_9 = value_9_perThread[thread];
                        int t_5 = threadIdxX;
                        int temp_16 = t_5 + 1;
                        value_9 = temp_17[temp_16 % temp_15];
                        value_9_perThread[thread] = value_9;
                    }
                    // barrier 1
                }
                else
                {
                    at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                    for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                    for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
                    for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
                    {
                        int thread = row + threadIdxX;
                        if (!alive[thread])
                        {
                            continue;
                        }
                        int t_5 = threadIdxX;
                        int value_9 = value_9_perThread[thread];
                        value_9 = value_9 + GpuKernels_Tests_Kernels_Agreements_Limited(tile_4[t_5], limits_1);
                        value_9_perThread[thread] = value_9;
                    }
                }
                // barrier 2
                position_8 = position_8 + 1;
            }
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int thread = row + threadIdxX;
                if (!alive[thread])
                {
                    continue;
                }
                int t_5 = threadIdxX;
                int i_7 = blockIdxX * n_6 + t_5;
                int value_9 = value_9_perThread[thread];
                x_2[i_7] = value_9;
                if (t_5 == 0)
                {
                    program_0[program_0.Length - 1 - blockIdxX] = (byte)1;
                }
                if (t_5 == 0)
                {
                    used_3[blockIdxX] = position_8;
                }
                if (t_5 == 1)
                {
                    limits_1[1 + blockIdxX] = (float)position_8;
                }
            }
            nextBlock:;
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
private static int GpuKernels_Tests_Kernels_Agreements_Limited(int value_0, global::System.Span<float> limits_1)
{
    unchecked
    {
        float temp_2 = global::GpuKernels.Gpu.Uniform<float>(limits_1[0]);
        return temp_2 < 2f ? value_0 & 65535 : value_0;
    }
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
        global::System.Span<int> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            at.Block = block;
            int temp_2 = default;
            int temp_2From = -1;
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int thread = row + threadIdxX;
                int t_1 = threadIdxX + threadIdxY * blockDimX;
                int temp_2OfThread = x_0[t_1];
                if (temp_2From < 0) (temp_2, temp_2From) = (temp_2OfThread, thread);
                else if (!temp_2OfThread.Equals(temp_2))
                {
                    blocks.ThrowDisagreement("GpuKernels.Tests.Kernels.Agreements.StateTooMuch", new(blockIdxX, blockIdxY, blockIdxZ), temp_2From, temp_2, thread, temp_2OfThread);
                }
            }
            if (temp_2 > 0)
            {
                // barrier 0
            }
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            {
                int threadIdxX = 0;
                for (; (long)blockDimX - threadIdxX >= Vector<int>.Count; threadIdxX += Vector<int>.Count)
                {
                    at.X = threadIdxX;
                    int t_1 = threadIdxX + threadIdxY * blockDimX;
                    CpuLanes.Store(x_0, t_1, Vector.Create(0));
                }
                for (; threadIdxX < blockDimX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    int t_1 = threadIdxX + threadIdxY * blockDimX;
                    x_0[t_1] = 0;
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
        global::System.Span<int> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            at.Block = block;
            int temp_2 = default;
            int temp_2From = -1;
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int thread = row + threadIdxX;
                int t_1 = threadIdxX + threadIdxY * blockDimX;
                int temp_2OfThread = x_0[t_1];
                if (temp_2From < 0) (temp_2, temp_2From) = (temp_2OfThread, thread);
                else if (!temp_2OfThread.Equals(temp_2))
                {
                    blocks.ThrowDisagreement("GpuKernels.Tests.Kernels.Agreements.StateTooMuch", new(blockIdxX, blockIdxY, blockIdxZ), temp_2From, temp_2, thread, temp_2OfThread);
                }
            }
            if (temp_2 > 0)
            {
                // barrier 0
            }
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int t_1 = threadIdxX + threadIdxY * blockDimX;
                x_0[t_1] = 0;
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
        int rounds_0 = *(int*)arguments[0];
        global::System.Span<int> x_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.Span<int> tile_2 = blocks.Arena.Allocate<int>(40);
        global::GpuKernels.CompilerServices.CpuThreads scheduler = new(in blocks, 1, "GpuKernels.Tests.Kernels.Agreements.ReuseVariables", Sites);
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
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int t_3);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int n_4);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int step_5);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int k_6);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int other_7);
                switch (scheduler.State)
                {
                    case 1: goto resume1;
                    case 2: goto resume2;
                    case 3: goto resume3;
                }
                t_3 = threadIdxX;
                n_4 = x_1[t_3];
                step_5 = 1;
                tile_2[t_3] = n_4;
                if (n_4 < 0)
                {
                    step_5 = n_4;
                    x_1[t_3] = step_5 * 2;
                    goto label0;
                }
                n_4 = rounds_0;
                k_6 = 0;
                label1:;
                if (!(k_6 < n_4)) goto label3;
                frame->t_3 = t_3;
                frame->n_4 = n_4;
                frame->step_5 = step_5;
                frame->k_6 = k_6;
                scheduler.WaitForBlock(1, 0);
                continue;
                resume1:;
                t_3 = frame->t_3;
                n_4 = frame->n_4;
                step_5 = frame->step_5;
                k_6 = frame->k_6;
                other_7 = tile_2[(t_3 + 1) % blockDimX];
                frame->other_7 = other_7;
                scheduler.WaitForBlock(2, 1);
                continue;
                resume2:;
                t_3 = frame->t_3;
                n_4 = frame->n_4;
                step_5 = frame->step_5;
                k_6 = frame->k_6;
                other_7 = frame->other_7;
                tile_2[t_3] = other_7 + k_6;
                k_6 = k_6 + step_5;
                goto label1;
                label3:;
                n_4 = tile_2[t_3];
                x_1[t_3] = n_4;
                GpuKernels_Tests_Kernels_Agreements_Take(ref n_4, rounds_0);
                if (!(n_4 > 3)) goto label4;
                frame->t_3 = t_3;
                scheduler.WaitForBlock(3, 2);
                continue;
                resume3:;
                t_3 = frame->t_3;
                x_1[t_3] = x_1[t_3] + tile_2[blockDimX - 1 - t_3];
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
    public int t_3;
    public int n_4;
    public int step_5;
    public int k_6;
    public int other_7;
}

private static readonly string[] Sites =
{
    "Block.Sync number 1",
    "Block.Sync number 2",
    "Block.Sync number 3",
};

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Tests_Kernels_Agreements_Take(ref int count_0, int other_1)
{
    unchecked
    {
        count_0 = other_1 + 1;
    }
}
