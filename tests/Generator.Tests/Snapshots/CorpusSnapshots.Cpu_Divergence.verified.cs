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
        global::GpuKernels.CompilerServices.CpuThreads scheduler = new(in blocks, 1, "GpuKernels.Tests.Kernels.Divergence.Branches", Sites);
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
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int t_1);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_2);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_3);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_4);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_5);
                switch (scheduler.State)
                {
                    case 1: goto resume1;
                    case 2: goto resume2;
                }
                t_1 = threadIdxX;
                if (!(t_1 < 20)) goto label1;
                temp_3 = t_1;
                frame->temp_3 = temp_3;
                *(int*)frame->exchange = 1;
                scheduler.WaitForLanes(1, 0, &global::GpuKernels.CompilerServices.WarpOperations.Reduce<int, global::GpuKernels.CompilerServices.LaneAdd<int>>, frame->exchange, 0, 32, 4294967295u);
                continue;
                resume1:;
                temp_3 = frame->temp_3;
                temp_2 = *(int*)frame->exchange;
                x_0[temp_3] = temp_2;
                goto label2;
                label1:;
                temp_5 = t_1;
                frame->temp_5 = temp_5;
                *(int*)frame->exchange = 1;
                scheduler.WaitForLanes(2, 1, &global::GpuKernels.CompilerServices.WarpOperations.Reduce<int, global::GpuKernels.CompilerServices.LaneMax<int>>, frame->exchange, 0, 32, 4294967295u);
                continue;
                resume2:;
                temp_5 = frame->temp_5;
                temp_4 = *(int*)frame->exchange;
                x_0[temp_5] = temp_4;
                label2:;
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
    public int temp_3;
    public int temp_5;
}

private static readonly string[] Sites =
{
    "Warp.ReduceAdd number 1",
    "Warp.ReduceMax number 1",
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
        global::GpuKernels.CompilerServices.CpuThreads scheduler = new(in blocks, 1, "GpuKernels.Tests.Kernels.Divergence.Barrier", Sites);
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
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int t_1);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out bool temp_2);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_3);
                switch (scheduler.State)
                {
                    case 1: goto resume1;
                    case 2: goto resume2;
                }
                t_1 = threadIdxX;
                if (!(t_1 == 64)) goto label1;
                temp_3 = t_1;
                frame->t_1 = t_1;
                frame->temp_3 = temp_3;
                *(bool*)frame->exchange = true;
                scheduler.WaitForLanes(1, 0, &global::GpuKernels.CompilerServices.WarpOperations.Any, frame->exchange, 0, 32, 4294967295u);
                continue;
                resume1:;
                t_1 = frame->t_1;
                temp_3 = frame->temp_3;
                temp_2 = *(bool*)frame->exchange;
                x_0[temp_3] = temp_2 ? 1 : 0;
                label1:;
                frame->t_1 = t_1;
                scheduler.WaitForBlock(2, 1);
                continue;
                resume2:;
                t_1 = frame->t_1;
                x_0[t_1] = x_0[t_1] + 1;
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
    public int t_1;
    public int temp_3;
}

private static readonly string[] Sites =
{
    "Warp.Any number 1",
    "Block.Sync number 1",
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
        global::GpuKernels.CompilerServices.CpuThreads scheduler = new(in blocks, 1, "GpuKernels.Tests.Kernels.Divergence.Masks", Sites);
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
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int t_1);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out uint temp_2);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int temp_3);
                switch (scheduler.State)
                {
                    case 1: goto resume1;
                }
                t_1 = threadIdxX;
                temp_3 = t_1;
                frame->temp_3 = temp_3;
                *(bool*)frame->exchange = true;
                scheduler.WaitForLanes(1, 0, &global::GpuKernels.CompilerServices.WarpOperations.Ballot, frame->exchange, 0, 32, t_1 < 31 ? 4294967295u : 2147483649u);
                continue;
                resume1:;
                temp_3 = frame->temp_3;
                temp_2 = *(uint*)frame->exchange;
                x_0[temp_3] = (int)temp_2;
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
    public int temp_3;
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
        global::System.Span<int> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::GpuKernels.CompilerServices.CpuThreads scheduler = new(in blocks, (int)(blocks.End - blocks.First), "GpuKernels.Tests.Kernels.Divergence.BlockReturns", Sites);
        Frame* frames = (Frame*)global::System.Runtime.CompilerServices.Unsafe.AsPointer(ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(blocks.Arena.Allocate<Frame>(scheduler.Capacity)));
        scheduler.Begin(blocks.First);
        while (scheduler.Next())
        {
            int thread = scheduler.Thread;
            Frame* frame = frames + thread;
            long block = blocks.First + scheduler.Block;
            int blockIdxX = (int)(block % gridDimX);
            switch (scheduler.State)
            {
                case 1: goto resume1;
            }
            if (blockIdxX == 1)
            {
                goto label0;
            }
            scheduler.WaitForGrid(1, 0);
            continue;
            resume1:;
            x_0[blockIdxX] = 1;
            label0:;
            scheduler.End();
        }
    }
}

private struct Frame
{
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
        global::System.Span<int> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::GpuKernels.CompilerServices.CpuThreads scheduler = new(in blocks, 1, "GpuKernels.Tests.Kernels.Divergence.WithoutItself", Sites);
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
                switch (scheduler.State)
                {
                    case 1: goto resume1;
                }
                scheduler.WaitForLanes(1, 0, &global::GpuKernels.CompilerServices.WarpOperations.Sync, frame->exchange, 0, 32, 4294967293u);
                continue;
                resume1:;
                x_0[threadIdxX] = x_0[threadIdxX] + 1;
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
}

private static readonly string[] Sites =
{
    "Warp.Sync number 1",
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
        global::System.Span<GpuKernels_AsyncBarrierMirror> barriers_1 = blocks.Arena.Allocate<GpuKernels_AsyncBarrierMirror>(1);
        global::GpuKernels.CompilerServices.CpuThreads scheduler = new(in blocks, 1, "GpuKernels.Tests.Kernels.Divergence.Phase", Sites);
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
                switch (scheduler.State)
                {
                    case 1: goto resume1;
                    case 2: goto resume2;
                }
                if (threadIdxX == 0)
                {
                    global::GpuKernels.CompilerServices.AsyncBarriers.Initialize(ref barriers_1[0], 2);
                }
                scheduler.WaitForBlock(1, 0);
                continue;
                resume1:;
                if (threadIdxX == 3)
                {
                    global::GpuKernels.CompilerServices.AsyncBarriers.Arrive(ref barriers_1[0]);
                }
                scheduler.WaitForPhase(2, 1, global::System.Runtime.CompilerServices.Unsafe.AsPointer(ref barriers_1[0]), 0);
                continue;
                resume2:;
                x_0[threadIdxX] = 1;
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
}

private static readonly string[] Sites =
{
    "Block.Sync number 1",
    "AsyncBarrier.Wait number 1",
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
        int count_0 = *(int*)arguments[0];
        int from_1 = *(int*)arguments[1];
        int to_2 = *(int*)arguments[2];
        global::System.Span<byte> x_3 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::System.Span<byte> tile_4 = blocks.Arena.Allocate<byte>(128);
        global::System.Span<GpuKernels_AsyncBarrierMirror> barriers_5 = blocks.Arena.Allocate<GpuKernels_AsyncBarrierMirror>(1);
        global::GpuKernels.CompilerServices.CpuThreads scheduler = new(in blocks, 1, "GpuKernels.Tests.Kernels.Divergence.Copy", Sites);
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
                switch (scheduler.State)
                {
                    case 1: goto resume1;
                }
                global::GpuKernels.CompilerServices.AsyncBarriers.Initialize(ref barriers_5[0], 1);
                global::GpuKernels.CompilerServices.AsyncCopies.Bulk(ref x_3[from_1], ref tile_4[to_2], count_0, count_0, from_1);
                global::GpuKernels.CompilerServices.AsyncBarriers.Arrive(ref barriers_5[0]);
                scheduler.WaitForPhase(1, 0, global::System.Runtime.CompilerServices.Unsafe.AsPointer(ref barriers_5[0]), 0);
                continue;
                resume1:;
                x_3[0] = tile_4[to_2];
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
}

private static readonly string[] Sites =
{
    "AsyncBarrier.Wait number 1",
};

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_AsyncBarrierMirror
{
    public ushort arrivals_0;
    public ushort missing_2;
    public uint phase_4;
}
