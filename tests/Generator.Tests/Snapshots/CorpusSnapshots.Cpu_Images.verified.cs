[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
[global::System.Runtime.CompilerServices.SkipLocalsInit]
private static void Run(void** arguments, in global::GpuKernels.CompilerServices.CpuBlocks blocks)
{
    unchecked
    {
        int blockDimX = blocks.Block.X;
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        int width_0 = *(int*)arguments[0];
        int height_1 = *(int*)arguments[1];
        global::System.Span<byte> shades_2 = new(*(void**)arguments[2], *(int*)arguments[3]);
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
                int x_3 = blockIdxX * blockDimX + threadIdxX;
                int y_4 = blockIdxY * blockDimY + threadIdxY;
                if (x_3 >= width_0 || y_4 >= height_1)
                {
                    continue;
                }
                long cr_5 = (long)(x_3 * 3 - 2 * width_0) * 4096L / (long)width_0;
                long ci_6 = (long)(y_4 * 2 - height_1) * 4096L / (long)height_1;
                long r_7 = 0L;
                long i_8 = 0L;
                int steps_9 = 0;
                while (steps_9 < 60 && r_7 * r_7 + i_8 * i_8 < 67108864L)
                {
                    Tuple_long__long_Mirror temp_10 = default(Tuple_long__long_Mirror);
                    temp_10.Item1_0 = (r_7 * r_7 - i_8 * i_8 >> 12) + cr_5;
                    temp_10.Item2_8 = (2L * r_7 * i_8 >> 12) + ci_6;
                    long temp_11 = temp_10.Item1_0;
                    long temp_12 = temp_10.Item2_8;
                    r_7 = temp_11;
                    i_8 = temp_12;
                    steps_9 = steps_9 + 1;
                }
                shades_2[y_4 * width_0 + x_3] = (byte)(steps_9 * 4);
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
private struct Tuple_long__long_Mirror
{
    public long Item1_0;
    public long Item2_8;
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
        float re_0 = *(float*)arguments[0];
        float im_1 = *(float*)arguments[1];
        int width_2 = *(int*)arguments[2];
        global::System.Span<ushort> steps_3 = new(*(void**)arguments[3], *(int*)arguments[4]);
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
                int x_4 = blockIdxX * blockDimX + threadIdxX;
                int y_5 = blockIdxY * blockDimY + threadIdxY;
                if (x_4 >= width_2 || y_5 >= width_2)
                {
                    continue;
                }
                float r_6 = 3f * (float)x_4 / (float)width_2 - 1.5f;
                float i_7 = 3f * (float)y_5 / (float)width_2 - 1.5f;
                ushort n_8 = (ushort)0;
                for (; (int)n_8 < 100 && r_6 * r_6 + i_7 * i_7 < 4f; n_8 = (ushort)((int)n_8 + 1))
                {
                    Tuple_float__float_Mirror temp_9 = default(Tuple_float__float_Mirror);
                    temp_9.Item1_0 = r_6 * r_6 - i_7 * i_7 + re_0;
                    temp_9.Item2_4 = 2f * r_6 * i_7 + im_1;
                    float temp_10 = temp_9.Item1_0;
                    float temp_11 = temp_9.Item2_4;
                    r_6 = temp_10;
                    i_7 = temp_11;
                }
                steps_3[y_5 * width_2 + x_4] = n_8;
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
private struct Tuple_float__float_Mirror
{
    public float Item1_0;
    public float Item2_4;
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
        int width_0 = *(int*)arguments[0];
        int height_1 = *(int*)arguments[1];
        global::System.ReadOnlySpan<bool> alive_2 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<bool> next_3 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                int x_4 = blockIdxX * blockDimX + threadIdxX;
                int y_5 = blockIdxY * blockDimY + threadIdxY;
                if (x_4 >= width_0 || y_5 >= height_1)
                {
                    continue;
                }
                int neighbours_6 = 0;
                for (int dy_7 = -1; dy_7 <= 1; dy_7 = dy_7 + 1)
                {
                    for (int dx_8 = -1; dx_8 <= 1; dx_8 = dx_8 + 1)
                    {
                        if ((dx_8 | dy_7) == 0)
                        {
                            continue;
                        }
                        if (alive_2[(y_5 + dy_7 + height_1) % height_1 * width_0 + (x_4 + dx_8 + width_0) % width_0])
                        {
                            neighbours_6 = neighbours_6 + 1;
                        }
                    }
                }
                next_3[y_5 * width_0 + x_4] = neighbours_6 == 3 || neighbours_6 == 2 && alive_2[y_5 * width_0 + x_4];
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
        if (!blocks.UsesSimd)
        {
            RunScalar(arguments, in blocks);
            return;
        }
        int blockDimX = blocks.Block.X;
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        int width_0 = *(int*)arguments[0];
        int height_1 = *(int*)arguments[1];
        global::System.ReadOnlySpan<double> source_2 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<double> target_3 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<double> tile_4 = blocks.Arena.Allocate<double>(72);
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
                for (; (long)blockDimX - threadIdxX >= Vector<long>.Count; threadIdxX += Vector<long>.Count)
                {
                    at.X = threadIdxX;
                    int x_5 = blockIdxX * 8 + threadIdxX;
                    int y_6 = blockIdxY * 8 + threadIdxY;
                    if (y_6 < height_1)
                    {
                        Vector<long> active0 = Vector.LessThan(CpuLanes.Wide(x_5), Vector.Create((long)(width_0)));
                        if (active0 == Vector<long>.AllBitsSet)
                        {
                            CpuLanes.Store(tile_4, threadIdxY * 9 + threadIdxX, CpuLanes.Load(source_2, y_6 * width_0 + x_5));
                        }
                        else if (active0 != Vector<long>.Zero)
                        {
                            CpuLanes.Store(tile_4, threadIdxY * 9 + threadIdxX, CpuLanes.Load(source_2, y_6 * width_0 + x_5, active0), active0);
                        }
                    }
                }
                for (; threadIdxX < blockDimX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    int x_5 = blockIdxX * 8 + threadIdxX;
                    int y_6 = blockIdxY * 8 + threadIdxY;
                    if (x_5 < width_0 && y_6 < height_1)
                    {
                        tile_4[threadIdxY * 9 + threadIdxX] = source_2[y_6 * width_0 + x_5];
                    }
                }
            }
            // barrier 0
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int column_7 = blockIdxY * 8 + threadIdxX;
                int row_8 = blockIdxX * 8 + threadIdxY;
                if (column_7 < height_1 && row_8 < width_0)
                {
                    target_3[row_8 * height_1 + column_7] = tile_4[threadIdxX * 9 + threadIdxY];
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
        int width_0 = *(int*)arguments[0];
        int height_1 = *(int*)arguments[1];
        global::System.ReadOnlySpan<double> source_2 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<double> target_3 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<double> tile_4 = blocks.Arena.Allocate<double>(72);
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
                int x_5 = blockIdxX * 8 + threadIdxX;
                int y_6 = blockIdxY * 8 + threadIdxY;
                if (x_5 < width_0 && y_6 < height_1)
                {
                    tile_4[threadIdxY * 9 + threadIdxX] = source_2[y_6 * width_0 + x_5];
                }
            }
            // barrier 0
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int column_7 = blockIdxY * 8 + threadIdxX;
                int row_8 = blockIdxX * 8 + threadIdxY;
                if (column_7 < height_1 && row_8 < width_0)
                {
                    target_3[row_8 * height_1 + column_7] = tile_4[threadIdxX * 9 + threadIdxY];
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
        int width_0 = *(int*)arguments[0];
        int height_1 = *(int*)arguments[1];
        global::System.ReadOnlySpan<float> weights_2 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.ReadOnlySpan<float> source_3 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<float> target_4 = new(*(void**)arguments[6], *(int*)arguments[7]);
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
                int x_5 = blockIdxX * blockDimX + threadIdxX;
                int y_6 = blockIdxY * blockDimY + threadIdxY;
                if (x_5 >= width_0 || y_6 >= height_1)
                {
                    continue;
                }
                float sum_7 = 0f;
                for (int dy_8 = -1; dy_8 <= 1; dy_8 = dy_8 + 1)
                {
                    for (int dx_9 = -1; dx_9 <= 1; dx_9 = dx_9 + 1)
                    {
                        sum_7 = sum_7 + weights_2[(dy_8 + 1) * 3 + dx_9 + 1] * source_3[global::System.Math.Clamp(y_6 + dy_8, 0, height_1 - 1) * width_0 + global::System.Math.Clamp(x_5 + dx_9, 0, width_0 - 1)];
                    }
                }
                target_4[y_6 * width_0 + x_5] = sum_7;
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
        if ((long)blocks.Grid.X * blockDimX > int.MaxValue)
        {
            RunBlocks(arguments, in blocks);
            return;
        }
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        int width_0 = *(int*)arguments[0];
        int height_1 = *(int*)arguments[1];
        global::System.ReadOnlySpan<byte> source_2 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<byte> edges_3 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int most = global::System.Math.Max(512 / blockDimX, 1);
        for (long block = blocks.First, beside; block < blocks.End; block += beside)
        {
            int blockIdxX = (int)(block % gridDimX), blockIdxY = (int)(block / gridDimX % gridDimY), blockIdxZ = (int)(block / gridDimX / gridDimY);
            beside = global::System.Math.Min(global::System.Math.Min(gridDimX - blockIdxX, most), blocks.End - block);
            int first = blockIdxX * blockDimX, end = (int)global::System.Math.Min(first + (int)beside * blockDimX, blocks.Count);
            at.Block = ~(block - blockIdxX);
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            {
                int y_5 = blockIdxY * blockDimY + threadIdxY;
                int from = global::System.Math.Max(first, 1), to = y_5 >= height_1 - 1 ? first : global::System.Math.Min(y_5 < 1 ? first : end, width_0 - 1);
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
                {
                    int x_4 = globalIdxX;
                    int i_6 = y_5 * width_0 + x_4;
                    int up_7 = i_6 - width_0;
                    int down_8 = i_6 + width_0;
                    int horizontal_9 = (int)source_2[up_7 + 1] + 2 * (int)source_2[i_6 + 1] + (int)source_2[down_8 + 1] - (int)source_2[up_7 - 1] - 2 * (int)source_2[i_6 - 1] - (int)source_2[down_8 - 1];
                    int vertical_10 = (int)source_2[down_8 - 1] + 2 * (int)source_2[down_8] + (int)source_2[down_8 + 1] - (int)source_2[up_7 - 1] - 2 * (int)source_2[up_7] - (int)source_2[up_7 + 1];
                    edges_3[i_6] = (byte)global::System.Math.Min(255, global::System.Math.Abs(horizontal_9) + global::System.Math.Abs(vertical_10));
                }
            }
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
        int width_0 = *(int*)arguments[0];
        int height_1 = *(int*)arguments[1];
        global::System.ReadOnlySpan<byte> source_2 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<byte> edges_3 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                int x_4 = blockIdxX * blockDimX + threadIdxX;
                int y_5 = blockIdxY * blockDimY + threadIdxY;
                if (x_4 < 1 || y_5 < 1 || x_4 >= width_0 - 1 || y_5 >= height_1 - 1)
                {
                    continue;
                }
                int i_6 = y_5 * width_0 + x_4;
                int up_7 = i_6 - width_0;
                int down_8 = i_6 + width_0;
                int horizontal_9 = (int)source_2[up_7 + 1] + 2 * (int)source_2[i_6 + 1] + (int)source_2[down_8 + 1] - (int)source_2[up_7 - 1] - 2 * (int)source_2[i_6 - 1] - (int)source_2[down_8 - 1];
                int vertical_10 = (int)source_2[down_8 - 1] + 2 * (int)source_2[down_8] + (int)source_2[down_8 + 1] - (int)source_2[up_7 - 1] - 2 * (int)source_2[up_7] - (int)source_2[up_7 + 1];
                edges_3[i_6] = (byte)global::System.Math.Min(255, global::System.Math.Abs(horizontal_9) + global::System.Math.Abs(vertical_10));
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
        int width_0 = *(int*)arguments[0];
        int height_1 = *(int*)arguments[1];
        int radius_2 = *(int*)arguments[2];
        global::System.ReadOnlySpan<ushort> source_3 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::System.Span<ushort> target_4 = new(*(void**)arguments[5], *(int*)arguments[6]);
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
                int x_5 = blockIdxX * blockDimX + threadIdxX;
                int y_6 = blockIdxY * blockDimY + threadIdxY;
                if (x_5 >= width_0 || y_6 >= height_1)
                {
                    continue;
                }
                ushort least_7 = (ushort)65535;
                for (int v_8 = global::System.Math.Max(0, y_6 - radius_2); v_8 <= global::System.Math.Min(height_1 - 1, y_6 + radius_2); v_8 = v_8 + 1)
                {
                    for (int u_9 = global::System.Math.Max(0, x_5 - radius_2); u_9 <= global::System.Math.Min(width_0 - 1, x_5 + radius_2); u_9 = u_9 + 1)
                    {
                        least_7 = (ushort)global::System.Math.Min((int)least_7, (int)source_3[v_8 * width_0 + u_9]);
                    }
                }
                target_4[y_6 * width_0 + x_5] = least_7;
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
        if (blocks.Grid is not { Y: 1, Z: 1 } || blocks.Block is not { Y: 1, Z: 1 } || global::System.Math.Min(blocks.End * blockDimX, blocks.Count) > int.MaxValue)
        {
            RunBlocks(arguments, in blocks);
            return;
        }
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        global::System.ReadOnlySpan<uint> colours_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<byte> greys_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, colours_0.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_2 = globalIdxX;
            uint r_3 = default;
            uint g_4 = default;
            uint b_5 = default;
            Tuple_uint__uint__uint_Mirror temp_6 = default(Tuple_uint__uint__uint_Mirror);
            temp_6.Item1_0 = colours_0[i_2] & 255u;
            temp_6.Item2_4 = colours_0[i_2] >> 8 & 255u;
            temp_6.Item3_8 = colours_0[i_2] >> 16 & 255u;
            uint temp_7 = temp_6.Item1_0;
            uint temp_8 = temp_6.Item2_4;
            uint temp_9 = temp_6.Item3_8;
            r_3 = temp_7;
            g_4 = temp_8;
            b_5 = temp_9;
            greys_1[i_2] = (byte)(r_3 * 77u + g_4 * 150u + b_5 * 29u >> 8);
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
        global::System.ReadOnlySpan<uint> colours_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<byte> greys_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
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
                int i_2 = blockIdxX * blockDimX + threadIdxX;
                if (i_2 >= colours_0.Length)
                {
                    continue;
                }
                uint r_3 = default;
                uint g_4 = default;
                uint b_5 = default;
                Tuple_uint__uint__uint_Mirror temp_6 = default(Tuple_uint__uint__uint_Mirror);
                temp_6.Item1_0 = colours_0[i_2] & 255u;
                temp_6.Item2_4 = colours_0[i_2] >> 8 & 255u;
                temp_6.Item3_8 = colours_0[i_2] >> 16 & 255u;
                uint temp_7 = temp_6.Item1_0;
                uint temp_8 = temp_6.Item2_4;
                uint temp_9 = temp_6.Item3_8;
                r_3 = temp_7;
                g_4 = temp_8;
                b_5 = temp_9;
                greys_1[i_2] = (byte)(r_3 * 77u + g_4 * 150u + b_5 * 29u >> 8);
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
private struct Tuple_uint__uint__uint_Mirror
{
    public uint Item1_0;
    public uint Item2_4;
    public uint Item3_8;
}
