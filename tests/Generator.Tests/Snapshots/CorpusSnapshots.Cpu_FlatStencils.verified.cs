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
        if ((long)blocks.Grid.X * blockDimX > int.MaxValue)
        {
            RunBlocks(arguments, in blocks);
            return;
        }
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        int width_0 = *(int*)arguments[0];
        int height_1 = *(int*)arguments[1];
        int depth_2 = *(int*)arguments[2];
        global::System.ReadOnlySpan<float> source_3 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::System.Span<float> target_4 = new(*(void**)arguments[5], *(int*)arguments[6]);
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
                int y_6 = blockIdxY * blockDimY + threadIdxY;
                int z_7 = blockIdxZ * blockDimZ + threadIdxZ;
                int from = global::System.Math.Max(first, 1), to = z_7 >= depth_2 - 1 ? first : y_6 >= height_1 - 1 ? first : global::System.Math.Min(z_7 < 1 ? first : y_6 < 1 ? first : end, width_0 - 1);
                int globalIdxX = from;
                for (; (long)to - globalIdxX >= Vector<int>.Count; globalIdxX += Vector<int>.Count)
                {
                    at.X = globalIdxX;
                    int x_5 = globalIdxX;
                    int plane_8 = width_0 * height_1;
                    int i_9 = z_7 * plane_8 + y_6 * width_0 + x_5;
                    CpuLanes.Store(target_4, i_9, Vector.Create(2f) * CpuLanes.Load(source_3, i_9) + CpuLanes.Load(source_3, i_9 - plane_8) + CpuLanes.Load(source_3, i_9 - width_0) + CpuLanes.Load(source_3, i_9 - 1) + CpuLanes.Load(source_3, i_9 + 1) + CpuLanes.Load(source_3, i_9 + width_0) + CpuLanes.Load(source_3, i_9 + plane_8));
                }
                for (; globalIdxX < to; globalIdxX++)
                {
                    at.X = globalIdxX;
                    int x_5 = globalIdxX;
                    int plane_8 = width_0 * height_1;
                    int i_9 = z_7 * plane_8 + y_6 * width_0 + x_5;
                    target_4[i_9] = 2f * source_3[i_9] + source_3[i_9 - plane_8] + source_3[i_9 - width_0] + source_3[i_9 - 1] + source_3[i_9 + 1] + source_3[i_9 + width_0] + source_3[i_9 + plane_8];
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
        if ((long)blocks.Grid.X * blockDimX > int.MaxValue)
        {
            RunBlocks(arguments, in blocks);
            return;
        }
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        int width_0 = *(int*)arguments[0];
        int height_1 = *(int*)arguments[1];
        int depth_2 = *(int*)arguments[2];
        global::System.ReadOnlySpan<float> source_3 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::System.Span<float> target_4 = new(*(void**)arguments[5], *(int*)arguments[6]);
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
                int y_6 = blockIdxY * blockDimY + threadIdxY;
                int z_7 = blockIdxZ * blockDimZ + threadIdxZ;
                int from = global::System.Math.Max(first, 1), to = z_7 >= depth_2 - 1 ? first : y_6 >= height_1 - 1 ? first : global::System.Math.Min(z_7 < 1 ? first : y_6 < 1 ? first : end, width_0 - 1);
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
                {
                    int x_5 = globalIdxX;
                    int plane_8 = width_0 * height_1;
                    int i_9 = z_7 * plane_8 + y_6 * width_0 + x_5;
                    target_4[i_9] = 2f * source_3[i_9] + source_3[i_9 - plane_8] + source_3[i_9 - width_0] + source_3[i_9 - 1] + source_3[i_9 + 1] + source_3[i_9 + width_0] + source_3[i_9 + plane_8];
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
        int depth_2 = *(int*)arguments[2];
        global::System.ReadOnlySpan<float> source_3 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::System.Span<float> target_4 = new(*(void**)arguments[5], *(int*)arguments[6]);
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
                int x_5 = blockIdxX * blockDimX + threadIdxX;
                int y_6 = blockIdxY * blockDimY + threadIdxY;
                int z_7 = blockIdxZ * blockDimZ + threadIdxZ;
                if (x_5 < 1 || y_6 < 1 || z_7 < 1 || x_5 >= width_0 - 1 || y_6 >= height_1 - 1 || z_7 >= depth_2 - 1)
                {
                    continue;
                }
                int plane_8 = width_0 * height_1;
                int i_9 = z_7 * plane_8 + y_6 * width_0 + x_5;
                target_4[i_9] = 2f * source_3[i_9] + source_3[i_9 - plane_8] + source_3[i_9 - width_0] + source_3[i_9 - 1] + source_3[i_9 + 1] + source_3[i_9 + width_0] + source_3[i_9 + plane_8];
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
        int height_0 = *(int*)arguments[0];
        global::System.ReadOnlySpan<short> source_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.Span<int> target_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
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
                int y_4 = blockIdxY * blockDimY + threadIdxY;
                int from = first, to = end;
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
                {
                    int x_3 = globalIdxX;
                    int i_5 = y_4 * 36 + x_3;
                    if (x_3 > 0 && y_4 > 0 && x_3 < 35 && y_4 < height_0 - 1)
                    {
                        target_2[i_5] = (int)source_1[i_5] + 3 * (int)source_1[i_5 - 36 - 1] + 5 * (int)source_1[i_5 - 36 + 1] + 7 * (int)source_1[i_5 + 36 - 1] + 11 * (int)source_1[i_5 + 36 + 1] + 13 * (int)source_1[i_5 + 36];
                    }
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
        int height_0 = *(int*)arguments[0];
        global::System.ReadOnlySpan<short> source_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.Span<int> target_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
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
                int x_3 = blockIdxX * blockDimX + threadIdxX;
                int y_4 = blockIdxY * blockDimY + threadIdxY;
                int i_5 = y_4 * 36 + x_3;
                if (x_3 > 0 && y_4 > 0 && x_3 < 35 && y_4 < height_0 - 1)
                {
                    target_2[i_5] = (int)source_1[i_5] + 3 * (int)source_1[i_5 - 36 - 1] + 5 * (int)source_1[i_5 - 36 + 1] + 7 * (int)source_1[i_5 + 36 - 1] + 11 * (int)source_1[i_5 + 36 + 1] + 13 * (int)source_1[i_5 + 36];
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
        if (!blocks.UsesSimd)
        {
            RunScalar(arguments, in blocks);
            return;
        }
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
        int depth_2 = *(int*)arguments[2];
        global::System.ReadOnlySpan<double> source_3 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::System.Span<double> target_4 = new(*(void**)arguments[5], *(int*)arguments[6]);
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
                int y_6 = blockIdxY * blockDimY + threadIdxY;
                int z_7 = blockIdxZ * blockDimZ + threadIdxZ;
                int from = first, to = z_7 + 2 >= depth_2 ? first : z_7 < 2 ? first : end;
                int globalIdxX = from;
                for (; (long)to - globalIdxX >= Vector<long>.Count; globalIdxX += Vector<long>.Count)
                {
                    at.X = globalIdxX;
                    int x_5 = globalIdxX;
                    Vector<long> active0 = ~Vector.Equals(CpuLanes.Wide(x_5), Vector.Create((long)(0)));
                    if (active0 == Vector<long>.AllBitsSet)
                    {
                        if (!(y_6 >= height_1))
                        {
                            Vector<long> active1 = ~Vector.GreaterThanOrEqual(CpuLanes.Wide(x_5), Vector.Create((long)(width_0 - 1)));
                            if (active1 == Vector<long>.AllBitsSet)
                            {
                                int plane_8 = height_1 * width_0;
                                int i_9 = x_5 + width_0 * y_6 + plane_8 * z_7;
                                CpuLanes.Store(target_4, i_9, CpuLanes.Load(source_3, i_9 - 2 * plane_8) + Vector.Create(2d) * CpuLanes.Load(source_3, i_9 + 2 * plane_8) + Vector.Create(4d) * CpuLanes.Load(source_3, i_9 - 1) + Vector.Create(8d) * CpuLanes.Load(source_3, i_9 + 1));
                            }
                            else if (active1 != Vector<long>.Zero)
                            {
                                int plane_8 = height_1 * width_0;
                                int i_9 = x_5 + width_0 * y_6 + plane_8 * z_7;
                                CpuLanes.Store(target_4, i_9, CpuLanes.Load(source_3, i_9 - 2 * plane_8, active1) + Vector.Create(2d) * CpuLanes.Load(source_3, i_9 + 2 * plane_8, active1) + Vector.Create(4d) * CpuLanes.Load(source_3, i_9 - 1, active1) + Vector.Create(8d) * CpuLanes.Load(source_3, i_9 + 1, active1), active1);
                            }
                        }
                    }
                    else if (active0 != Vector<long>.Zero)
                    {
                        if (!(y_6 >= height_1))
                        {
                            Vector<long> active2 = active0 & ~Vector.GreaterThanOrEqual(CpuLanes.Wide(x_5), Vector.Create((long)(width_0 - 1)));
                            if (active2 != Vector<long>.Zero)
                            {
                                int plane_8 = height_1 * width_0;
                                int i_9 = x_5 + width_0 * y_6 + plane_8 * z_7;
                                CpuLanes.Store(target_4, i_9, CpuLanes.Load(source_3, i_9 - 2 * plane_8, active2) + Vector.Create(2d) * CpuLanes.Load(source_3, i_9 + 2 * plane_8, active2) + Vector.Create(4d) * CpuLanes.Load(source_3, i_9 - 1, active2) + Vector.Create(8d) * CpuLanes.Load(source_3, i_9 + 1, active2), active2);
                            }
                        }
                    }
                }
                for (; globalIdxX < to; globalIdxX++)
                {
                    at.X = globalIdxX;
                    int x_5 = globalIdxX;
                    if (x_5 == 0)
                    {
                        continue;
                    }
                    if (x_5 >= width_0 - 1 || y_6 >= height_1)
                    {
                        continue;
                    }
                    int plane_8 = height_1 * width_0;
                    int i_9 = x_5 + width_0 * y_6 + plane_8 * z_7;
                    target_4[i_9] = source_3[i_9 - 2 * plane_8] + 2d * source_3[i_9 + 2 * plane_8] + 4d * source_3[i_9 - 1] + 8d * source_3[i_9 + 1];
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
        if ((long)blocks.Grid.X * blockDimX > int.MaxValue)
        {
            RunBlocks(arguments, in blocks);
            return;
        }
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        int width_0 = *(int*)arguments[0];
        int height_1 = *(int*)arguments[1];
        int depth_2 = *(int*)arguments[2];
        global::System.ReadOnlySpan<double> source_3 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::System.Span<double> target_4 = new(*(void**)arguments[5], *(int*)arguments[6]);
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
                int y_6 = blockIdxY * blockDimY + threadIdxY;
                int z_7 = blockIdxZ * blockDimZ + threadIdxZ;
                int from = first, to = z_7 + 2 >= depth_2 ? first : z_7 < 2 ? first : end;
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
                {
                    int x_5 = globalIdxX;
                    if (x_5 == 0)
                    {
                        continue;
                    }
                    if (x_5 >= width_0 - 1 || y_6 >= height_1)
                    {
                        continue;
                    }
                    int plane_8 = height_1 * width_0;
                    int i_9 = x_5 + width_0 * y_6 + plane_8 * z_7;
                    target_4[i_9] = source_3[i_9 - 2 * plane_8] + 2d * source_3[i_9 + 2 * plane_8] + 4d * source_3[i_9 - 1] + 8d * source_3[i_9 + 1];
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
        int depth_2 = *(int*)arguments[2];
        global::System.ReadOnlySpan<double> source_3 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::System.Span<double> target_4 = new(*(void**)arguments[5], *(int*)arguments[6]);
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
                int x_5 = blockIdxX * blockDimX + threadIdxX;
                int y_6 = blockIdxY * blockDimY + threadIdxY;
                int z_7 = blockIdxZ * blockDimZ + threadIdxZ;
                if (z_7 < 2 || z_7 + 2 >= depth_2 || x_5 == 0)
                {
                    continue;
                }
                if (x_5 >= width_0 - 1 || y_6 >= height_1)
                {
                    continue;
                }
                int plane_8 = height_1 * width_0;
                int i_9 = x_5 + width_0 * y_6 + plane_8 * z_7;
                target_4[i_9] = source_3[i_9 - 2 * plane_8] + 2d * source_3[i_9 + 2 * plane_8] + 4d * source_3[i_9 - 1] + 8d * source_3[i_9 + 1];
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
        if ((long)blocks.Grid.X * blockDimX > int.MaxValue)
        {
            RunBlocks(arguments, in blocks);
            return;
        }
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        int width_0 = *(int*)arguments[0];
        int depth_1 = *(int*)arguments[1];
        global::System.ReadOnlySpan<float> source_2 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<float> target_3 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                int z_5 = blockIdxZ * blockDimZ + threadIdxZ;
                int from = global::System.Math.Max(first, 3), to = global::System.Math.Min(z_5 < depth_1 - 1 ? end : first, width_0);
                int globalIdxX = from;
                for (; (long)to - globalIdxX >= Vector<int>.Count; globalIdxX += Vector<int>.Count)
                {
                    at.X = globalIdxX;
                    int x_4 = globalIdxX;
                    int i_6 = z_5 * width_0 + x_4;
                    CpuLanes.Store(target_3, i_6, CpuLanes.Load(target_3, i_6) + (CpuLanes.Load(source_2, i_6) - CpuLanes.Load(source_2, i_6 + width_0)));
                }
                for (; globalIdxX < to; globalIdxX++)
                {
                    at.X = globalIdxX;
                    int x_4 = globalIdxX;
                    int i_6 = z_5 * width_0 + x_4;
                    target_3[i_6] = target_3[i_6] + (source_2[i_6] - source_2[i_6 + width_0]);
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
        if ((long)blocks.Grid.X * blockDimX > int.MaxValue)
        {
            RunBlocks(arguments, in blocks);
            return;
        }
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        int width_0 = *(int*)arguments[0];
        int depth_1 = *(int*)arguments[1];
        global::System.ReadOnlySpan<float> source_2 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<float> target_3 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                int z_5 = blockIdxZ * blockDimZ + threadIdxZ;
                int from = global::System.Math.Max(first, 3), to = global::System.Math.Min(z_5 < depth_1 - 1 ? end : first, width_0);
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
                {
                    int x_4 = globalIdxX;
                    int i_6 = z_5 * width_0 + x_4;
                    target_3[i_6] = target_3[i_6] + (source_2[i_6] - source_2[i_6 + width_0]);
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
        int depth_1 = *(int*)arguments[1];
        global::System.ReadOnlySpan<float> source_2 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<float> target_3 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                int z_5 = blockIdxZ * blockDimZ + threadIdxZ;
                int i_6 = z_5 * width_0 + x_4;
                if (x_4 >= 3 && z_5 < depth_1 - 1 && x_4 < width_0)
                {
                    target_3[i_6] = target_3[i_6] + (source_2[i_6] - source_2[i_6 + width_0]);
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
        if ((long)blocks.Grid.X * blockDimX > int.MaxValue)
        {
            RunBlocks(arguments, in blocks);
            return;
        }
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        int width_0 = *(int*)arguments[0];
        int height_1 = *(int*)arguments[1];
        int depth_2 = *(int*)arguments[2];
        global::System.ReadOnlySpan<int> source_3 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::System.ReadOnlySpan<int> table_4 = new(*(void**)arguments[5], *(int*)arguments[6]);
        global::System.Span<int> target_5 = new(*(void**)arguments[7], *(int*)arguments[8]);
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
                int y_7 = blockIdxY * blockDimY + threadIdxY;
                int z_8 = blockIdxZ * blockDimZ + threadIdxZ;
                int from = global::System.Math.Max(first, 2), to = z_8 >= depth_2 - 1 ? first : y_7 >= height_1 ? first : global::System.Math.Min(end, width_0 - 1);
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
                {
                    int x_6 = globalIdxX;
                    int i_9 = (z_8 * height_1 + y_7) * width_0 + x_6;
                    target_5[i_9] = table_4[source_3[i_9]] + 1000 / source_3[i_9 + width_0 * height_1] + source_3[i_9 - 2];
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
        int depth_2 = *(int*)arguments[2];
        global::System.ReadOnlySpan<int> source_3 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::System.ReadOnlySpan<int> table_4 = new(*(void**)arguments[5], *(int*)arguments[6]);
        global::System.Span<int> target_5 = new(*(void**)arguments[7], *(int*)arguments[8]);
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
                int x_6 = blockIdxX * blockDimX + threadIdxX;
                int y_7 = blockIdxY * blockDimY + threadIdxY;
                int z_8 = blockIdxZ * blockDimZ + threadIdxZ;
                if (x_6 < 2 || x_6 >= width_0 - 1 || y_7 >= height_1 || z_8 >= depth_2 - 1)
                {
                    continue;
                }
                int i_9 = (z_8 * height_1 + y_7) * width_0 + x_6;
                target_5[i_9] = table_4[source_3[i_9]] + 1000 / source_3[i_9 + width_0 * height_1] + source_3[i_9 - 2];
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
        if (blocks.Grid is not { Y: 1, Z: 1 } || blocks.Block is not { Y: 1, Z: 1 } || global::System.Math.Min(blocks.End * blockDimX, blocks.Count) > int.MaxValue)
        {
            RunBlocks(arguments, in blocks);
            return;
        }
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        float time_0 = *(float*)arguments[0];
        global::System.ReadOnlySpan<float> speedX_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.ReadOnlySpan<float> speedY_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::System.ReadOnlySpan<float> speedZ_3 = new(*(void**)arguments[5], *(int*)arguments[6]);
        global::System.Span<float> x_4 = new(*(void**)arguments[7], *(int*)arguments[8]);
        global::System.Span<float> y_5 = new(*(void**)arguments[9], *(int*)arguments[10]);
        global::System.Span<float> z_6 = new(*(void**)arguments[11], *(int*)arguments[12]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = end;
        int globalIdxX = from;
        for (; (long)to - globalIdxX >= Vector<int>.Count; globalIdxX += Vector<int>.Count)
        {
            at.X = globalIdxX;
            int i_7 = globalIdxX;
            CpuLanes.Store(x_4, i_7, CpuLanes.Load(x_4, i_7) + Vector.Create(time_0) * CpuLanes.Load(speedX_1, i_7));
            CpuLanes.Store(y_5, i_7, CpuLanes.Load(y_5, i_7) + Vector.Create(time_0) * CpuLanes.Load(speedY_2, i_7));
            CpuLanes.Store(z_6, i_7, CpuLanes.Load(z_6, i_7) + Vector.Create(time_0) * CpuLanes.Load(speedZ_3, i_7));
        }
        for (; globalIdxX < to; globalIdxX++)
        {
            at.X = globalIdxX;
            int i_7 = globalIdxX;
            x_4[i_7] = x_4[i_7] + time_0 * speedX_1[i_7];
            y_5[i_7] = y_5[i_7] + time_0 * speedY_2[i_7];
            z_6[i_7] = z_6[i_7] + time_0 * speedZ_3[i_7];
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
        if (blocks.Grid is not { Y: 1, Z: 1 } || blocks.Block is not { Y: 1, Z: 1 } || global::System.Math.Min(blocks.End * blockDimX, blocks.Count) > int.MaxValue)
        {
            RunBlocks(arguments, in blocks);
            return;
        }
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        float time_0 = *(float*)arguments[0];
        global::System.ReadOnlySpan<float> speedX_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.ReadOnlySpan<float> speedY_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::System.ReadOnlySpan<float> speedZ_3 = new(*(void**)arguments[5], *(int*)arguments[6]);
        global::System.Span<float> x_4 = new(*(void**)arguments[7], *(int*)arguments[8]);
        global::System.Span<float> y_5 = new(*(void**)arguments[9], *(int*)arguments[10]);
        global::System.Span<float> z_6 = new(*(void**)arguments[11], *(int*)arguments[12]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = end;
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_7 = globalIdxX;
            x_4[i_7] = x_4[i_7] + time_0 * speedX_1[i_7];
            y_5[i_7] = y_5[i_7] + time_0 * speedY_2[i_7];
            z_6[i_7] = z_6[i_7] + time_0 * speedZ_3[i_7];
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
        float time_0 = *(float*)arguments[0];
        global::System.ReadOnlySpan<float> speedX_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.ReadOnlySpan<float> speedY_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::System.ReadOnlySpan<float> speedZ_3 = new(*(void**)arguments[5], *(int*)arguments[6]);
        global::System.Span<float> x_4 = new(*(void**)arguments[7], *(int*)arguments[8]);
        global::System.Span<float> y_5 = new(*(void**)arguments[9], *(int*)arguments[10]);
        global::System.Span<float> z_6 = new(*(void**)arguments[11], *(int*)arguments[12]);
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
            {
                int threadIdxX = 0;
                for (; (long)threadsX - threadIdxX >= Vector<int>.Count; threadIdxX += Vector<int>.Count)
                {
                    at.X = threadIdxX;
                    int i_7 = blockIdxX * blockDimX + threadIdxX;
                    CpuLanes.Store(x_4, i_7, CpuLanes.Load(x_4, i_7) + Vector.Create(time_0) * CpuLanes.Load(speedX_1, i_7));
                    CpuLanes.Store(y_5, i_7, CpuLanes.Load(y_5, i_7) + Vector.Create(time_0) * CpuLanes.Load(speedY_2, i_7));
                    CpuLanes.Store(z_6, i_7, CpuLanes.Load(z_6, i_7) + Vector.Create(time_0) * CpuLanes.Load(speedZ_3, i_7));
                }
                for (; threadIdxX < threadsX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    int i_7 = blockIdxX * blockDimX + threadIdxX;
                    x_4[i_7] = x_4[i_7] + time_0 * speedX_1[i_7];
                    y_5[i_7] = y_5[i_7] + time_0 * speedY_2[i_7];
                    z_6[i_7] = z_6[i_7] + time_0 * speedZ_3[i_7];
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
        float time_0 = *(float*)arguments[0];
        global::System.ReadOnlySpan<float> speedX_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.ReadOnlySpan<float> speedY_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::System.ReadOnlySpan<float> speedZ_3 = new(*(void**)arguments[5], *(int*)arguments[6]);
        global::System.Span<float> x_4 = new(*(void**)arguments[7], *(int*)arguments[8]);
        global::System.Span<float> y_5 = new(*(void**)arguments[9], *(int*)arguments[10]);
        global::System.Span<float> z_6 = new(*(void**)arguments[11], *(int*)arguments[12]);
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
                int i_7 = blockIdxX * blockDimX + threadIdxX;
                x_4[i_7] = x_4[i_7] + time_0 * speedX_1[i_7];
                y_5[i_7] = y_5[i_7] + time_0 * speedY_2[i_7];
                z_6[i_7] = z_6[i_7] + time_0 * speedZ_3[i_7];
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
        global::System.ReadOnlySpan<int> keys_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<int> others_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> least_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<long> most_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, keys_0.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_4 = globalIdxX;
            least_2[i_4] = keys_0[i_4];
            most_3[i_4] = (long)keys_0[i_4] * 2L + (long)least_2[i_4];
            if (keys_0[i_4] > 50)
            {
                least_2[i_4] = others_1[i_4];
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
        global::System.ReadOnlySpan<int> keys_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.ReadOnlySpan<int> others_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> least_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<long> most_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
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
                int i_4 = blockIdxX * blockDimX + threadIdxX;
                if (i_4 >= keys_0.Length)
                {
                    continue;
                }
                least_2[i_4] = keys_0[i_4];
                most_3[i_4] = (long)keys_0[i_4] * 2L + (long)least_2[i_4];
                if (keys_0[i_4] > 50)
                {
                    least_2[i_4] = others_1[i_4];
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
