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
        global::System.Span<int> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            at.Block = block;
            {
                global::System.Span<int> part_2 = x_0.Slice(3, 2);
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
                {
                    int i_3 = 1;
                    y_1[0] = part_2[0] + part_2.Length;
                    int temp_4 = i_3;
                    i_3 = temp_4 + 1;
                    int temp_5 = global::GpuKernels.Atomic.Add(ref x_0[i_3], temp_4);
                    y_1[1] = temp_5;
                    y_1[2] = i_3;
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
        global::System.ReadOnlySpan<GpuKernels_Tests_Kernels_Passing_PairMirror> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<GpuKernels_Tests_Kernels_Passing_PairMirror> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> numbers_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                GpuKernels_Tests_Kernels_Passing_PairMirror temp_4 = x_0[i_3];
                GpuKernels_Tests_Kernels_Passing_PairMirror temp_5 = y_1[i_3];
                GpuKernels_Tests_Kernels_Passing_PairMirror sum_6 = GpuKernels_Tests_Kernels_Passing_Pair_op__Addition(ref temp_4, ref temp_5);
                GpuKernels_Tests_Kernels_Passing_PairMirror temp_7 = sum_6;
                GpuKernels_Tests_Kernels_Passing_PairMirror temp_8 = x_0[i_3];
                sum_6 = GpuKernels_Tests_Kernels_Passing_Pair_op__Addition(ref temp_7, ref temp_8);
                int temp_10 = i_3;
                GpuKernels_Tests_Kernels_Passing_PairMirror temp_9 = sum_6;
                y_1[temp_10] = GpuKernels_Tests_Kernels_Passing_Pair_op__UnaryNegation(ref temp_9);
                int temp_14 = i_3;
                GpuKernels_Tests_Kernels_Passing_PairMirror temp_11 = y_1[i_3];
                GpuKernels_Tests_Kernels_Passing_PairMirror temp_12 = sum_6;
                GpuKernels_Tests_Kernels_Passing_PairMirror temp_13 = GpuKernels_Tests_Kernels_Passing_Pair_op__Addition(ref temp_11, ref temp_12);
                numbers_2[temp_14] = GpuKernels_Tests_Kernels_Passing_Pair_op__Implicit(ref temp_13);
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
private static void GpuKernels_Tests_Kernels_Passing_Pair_new(ref GpuKernels_Tests_Kernels_Passing_PairMirror this_0, int a_1, int b_2)
{
    unchecked
    {
        this_0.A_0 = a_1;
        this_0.B_4 = b_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_Tests_Kernels_Passing_PairMirror GpuKernels_Tests_Kernels_Passing_Pair_op__Addition(ref GpuKernels_Tests_Kernels_Passing_PairMirror x_0, ref GpuKernels_Tests_Kernels_Passing_PairMirror y_1)
{
    unchecked
    {
        GpuKernels_Tests_Kernels_Passing_PairMirror temp_2 = default(GpuKernels_Tests_Kernels_Passing_PairMirror);
        GpuKernels_Tests_Kernels_Passing_Pair_new(ref temp_2, x_0.A_0 + y_1.A_0, x_0.B_4 + y_1.B_4);
        return temp_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_Tests_Kernels_Passing_PairMirror GpuKernels_Tests_Kernels_Passing_Pair_op__UnaryNegation(ref GpuKernels_Tests_Kernels_Passing_PairMirror x_0)
{
    unchecked
    {
        GpuKernels_Tests_Kernels_Passing_PairMirror temp_1 = default(GpuKernels_Tests_Kernels_Passing_PairMirror);
        GpuKernels_Tests_Kernels_Passing_Pair_new(ref temp_1, -x_0.A_0, -x_0.B_4);
        return temp_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Passing_Pair_op__Implicit(ref GpuKernels_Tests_Kernels_Passing_PairMirror x_0)
{
    unchecked
    {
        return x_0.A_0 * 100 + x_0.B_4;
    }
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_Passing_PairMirror
{
    public int A_0;
    public int B_4;
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
        global::System.Span<int> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
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
                GpuKernels_Tests_Kernels_Passing_CelsiusMirror temp_3 = default(GpuKernels_Tests_Kernels_Passing_CelsiusMirror);
                GpuKernels_Tests_Kernels_Passing_Celsius_set__Degrees(ref temp_3, x_0[i_2]);
                GpuKernels_Tests_Kernels_Passing_CelsiusMirror value_4 = temp_3;
                GpuKernels_Tests_Kernels_Passing_RenamedMirror temp_5 = default(GpuKernels_Tests_Kernels_Passing_RenamedMirror);
                GpuKernels_Tests_Kernels_Passing_Renamed_new(ref temp_5, x_0[i_2], x_0[i_2] + 1);
                GpuKernels_Tests_Kernels_Passing_RenamedMirror other_6 = temp_5;
                y_1[i_2] = GpuKernels_Tests_Kernels_Passing_Celsius_get__Tenths(value_4) + GpuKernels_Tests_Kernels_Passing_Celsius_get__Degrees(value_4) + other_6.Value_4 + other_6.Other_0 * 10000;
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
private static void GpuKernels_Tests_Kernels_Passing_Celsius_set__Degrees(ref GpuKernels_Tests_Kernels_Passing_CelsiusMirror this_0, int value_1)
{
    unchecked
    {
        this_0.tenths_0 = value_1 * 10;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Tests_Kernels_Passing_Renamed_new(ref GpuKernels_Tests_Kernels_Passing_RenamedMirror this_0, int Value_1, int Other_2)
{
    unchecked
    {
        this_0.Other_0 = Other_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Passing_Celsius_get__Tenths(GpuKernels_Tests_Kernels_Passing_CelsiusMirror this_0)
{
    unchecked
    {
        return this_0.tenths_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Passing_Celsius_get__Degrees(GpuKernels_Tests_Kernels_Passing_CelsiusMirror this_0)
{
    unchecked
    {
        return this_0.tenths_0 / 10;
    }
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_Passing_CelsiusMirror
{
    public int tenths_0;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_Passing_RenamedMirror
{
    public int Other_0;
    public int Value_4;
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
        global::System.ReadOnlySpan<GpuKernels_Tests_Kernels_Passing_CounterMirror> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
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
                GpuKernels_Tests_Kernels_Passing_PairMirror both_3 = GpuKernels_Tests_Kernels_Passing_Counter_Both(x_0[i_2]);
                y_1[i_2] = both_3.A_0 * 100 + both_3.B_4 * 10 + GpuKernels_Tests_Kernels_Passing_Counter_Kept(x_0[i_2]);
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
private static GpuKernels_Tests_Kernels_Passing_CounterMirror GpuKernels_Tests_Kernels_Passing_Counter_Copy(GpuKernels_Tests_Kernels_Passing_CounterMirror this_0)
{
    unchecked
    {
        return this_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Passing_Counter_Next(ref GpuKernels_Tests_Kernels_Passing_CounterMirror this_0)
{
    unchecked
    {
        int temp_1 = this_0.Count_0 + 1;
        this_0.Count_0 = temp_1;
        return temp_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_Tests_Kernels_Passing_PairMirror GpuKernels_Tests_Kernels_Passing_Counter_Both(GpuKernels_Tests_Kernels_Passing_CounterMirror this_0)
{
    unchecked
    {
        GpuKernels_Tests_Kernels_Passing_PairMirror temp_1 = default(GpuKernels_Tests_Kernels_Passing_PairMirror);
        GpuKernels_Tests_Kernels_Passing_CounterMirror temp_2 = GpuKernels_Tests_Kernels_Passing_Counter_Copy(this_0);
        int temp_3 = GpuKernels_Tests_Kernels_Passing_Counter_Next(ref temp_2);
        temp_1.A_0 = temp_3;
        temp_1.B_4 = this_0.Count_0;
        return temp_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_Passing_Counter_Kept(GpuKernels_Tests_Kernels_Passing_CounterMirror this_0)
{
    unchecked
    {
        GpuKernels_Tests_Kernels_Passing_PairMirror temp_1 = default(GpuKernels_Tests_Kernels_Passing_PairMirror);
        GpuKernels_Tests_Kernels_Passing_CounterMirror temp_2 = this_0;
        int temp_3 = GpuKernels_Tests_Kernels_Passing_Counter_Next(ref temp_2);
        temp_1.A_0 = temp_3;
        GpuKernels_Tests_Kernels_Passing_PairMirror next_4 = temp_1;
        return next_4.A_0 * 10 + this_0.Count_0;
    }
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_Passing_CounterMirror
{
    public int Count_0;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_Passing_PairMirror
{
    public int A_0;
    public int B_4;
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
        global::System.Span<GpuKernels_Tests_Kernels_Passing_RenamedMirror> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
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
                int i_1 = threadIdxX;
                x_0[i_1].Value_4 = x_0[i_1].Value_4 + 1;
                x_0[i_1].Other_0 = x_0[i_1].Other_0 * 2;
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

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_Passing_RenamedMirror
{
    public int Other_0;
    public int Value_4;
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
        int least_0 = *(int*)arguments[0];
        int most_1 = *(int*)arguments[1];
        global::System.Span<int> y_2 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            at.Block = block;
            for (int threadIdxZ = at.Z = 0, from = 0, to = (int)global::System.Math.Min(global::System.Math.Min(blockDimX, least_0), most_1 + 1L); threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            {
                int threadIdxX = from;
                for (; (long)to - threadIdxX >= Vector<int>.Count; threadIdxX += Vector<int>.Count)
                {
                    at.X = threadIdxX;
                    int i_3 = threadIdxX;
                    CpuLanes.Store(y_2, i_3, Vector.Create(1));
                }
                for (; threadIdxX < to; threadIdxX++)
                {
                    at.X = threadIdxX;
                    int i_3 = threadIdxX;
                    y_2[i_3] = 1;
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
        int least_0 = *(int*)arguments[0];
        int most_1 = *(int*)arguments[1];
        global::System.Span<int> y_2 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            at.Block = block;
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0, from = 0, to = (int)global::System.Math.Min(global::System.Math.Min(blockDimX, least_0), most_1 + 1L); threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = from; threadIdxX < to; threadIdxX++)
            {
                int i_3 = threadIdxX;
                y_2[i_3] = 1;
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
