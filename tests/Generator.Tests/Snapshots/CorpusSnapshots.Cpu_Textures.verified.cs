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
        GpuKernels_Texture2D_float_Mirror image_0 = *(GpuKernels_Texture2D_float_Mirror*)arguments[0];
        global::System.Span<float> result_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        int width_2 = *(int*)arguments[3];
        int height_3 = *(int*)arguments[4];
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
                int from = first, to = y_5 >= height_3 ? first : global::System.Math.Min(end, width_2);
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
                {
                    int x_4 = globalIdxX;
                    int temp_7 = y_5 * width_2 + x_4;
                    float temp_6 = global::GpuKernels.CompilerServices.TextureReads.Sample2D<float>(image_0.sampler_0, ((float)x_4 + 0.5f) / (float)width_2, ((float)y_5 + 0.5f) / (float)height_3);
                    result_1[temp_7] = temp_6;
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
        GpuKernels_Texture2D_float_Mirror image_0 = *(GpuKernels_Texture2D_float_Mirror*)arguments[0];
        global::System.Span<float> result_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        int width_2 = *(int*)arguments[3];
        int height_3 = *(int*)arguments[4];
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
                if (x_4 >= width_2 || y_5 >= height_3)
                {
                    continue;
                }
                int temp_7 = y_5 * width_2 + x_4;
                float temp_6 = global::GpuKernels.CompilerServices.TextureReads.Sample2D<float>(image_0.sampler_0, ((float)x_4 + 0.5f) / (float)width_2, ((float)y_5 + 0.5f) / (float)height_3);
                result_1[temp_7] = temp_6;
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
private struct GpuKernels_Texture2D_float_Mirror
{
    public ulong sampler_0;
    public ulong fetcher_8;
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
        GpuKernels_Texture1D_float_Mirror row_0 = *(GpuKernels_Texture1D_float_Mirror*)arguments[0];
        global::System.ReadOnlySpan<float> x_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.Span<float> result_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, result_2.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_3 = globalIdxX;
            int temp_5 = i_3;
            float temp_4 = global::GpuKernels.CompilerServices.TextureReads.Sample1D<float>(row_0.sampler_0, x_1[i_3]);
            result_2[temp_5] = temp_4;
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
        GpuKernels_Texture1D_float_Mirror row_0 = *(GpuKernels_Texture1D_float_Mirror*)arguments[0];
        global::System.ReadOnlySpan<float> x_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.Span<float> result_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
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
                int i_3 = blockIdxX * blockDimX + threadIdxX;
                if (i_3 < result_2.Length)
                {
                    int temp_5 = i_3;
                    float temp_4 = global::GpuKernels.CompilerServices.TextureReads.Sample1D<float>(row_0.sampler_0, x_1[i_3]);
                    result_2[temp_5] = temp_4;
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

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Texture1D_float_Mirror
{
    public ulong sampler_0;
    public ulong fetcher_8;
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
        GpuKernels_Texture2D_Vector4_Mirror image_0 = *(GpuKernels_Texture2D_Vector4_Mirror*)arguments[0];
        global::System.ReadOnlySpan<System_Numerics_Vector2Mirror> at_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.Span<System_Numerics_Vector4Mirror> result_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, result_2.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_3 = globalIdxX;
            int temp_5 = i_3;
            System_Numerics_Vector4Mirror temp_4 = global::GpuKernels.CompilerServices.TextureReads.Sample2D<System_Numerics_Vector4Mirror>(image_0.sampler_0, at_1[i_3].X_0, at_1[i_3].Y_4);
            result_2[temp_5] = temp_4;
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
        GpuKernels_Texture2D_Vector4_Mirror image_0 = *(GpuKernels_Texture2D_Vector4_Mirror*)arguments[0];
        global::System.ReadOnlySpan<System_Numerics_Vector2Mirror> at_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.Span<System_Numerics_Vector4Mirror> result_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
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
                int i_3 = blockIdxX * blockDimX + threadIdxX;
                if (i_3 < result_2.Length)
                {
                    int temp_5 = i_3;
                    System_Numerics_Vector4Mirror temp_4 = global::GpuKernels.CompilerServices.TextureReads.Sample2D<System_Numerics_Vector4Mirror>(image_0.sampler_0, at_1[i_3].X_0, at_1[i_3].Y_4);
                    result_2[temp_5] = temp_4;
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

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct System_Numerics_Vector4Mirror
{
    public float X_0;
    public float Y_4;
    public float Z_8;
    public float W_12;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Texture2D_Vector4_Mirror
{
    public ulong sampler_0;
    public ulong fetcher_8;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct System_Numerics_Vector2Mirror
{
    public float X_0;
    public float Y_4;
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
        GpuKernels_Texture3D_Vector2_Mirror volume_0 = *(GpuKernels_Texture3D_Vector2_Mirror*)arguments[0];
        global::System.ReadOnlySpan<System_Numerics_Vector3Mirror> at_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.Span<System_Numerics_Vector2Mirror> result_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, result_2.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_3 = globalIdxX;
            int temp_5 = i_3;
            System_Numerics_Vector2Mirror temp_4 = global::GpuKernels.CompilerServices.TextureReads.Sample3D<System_Numerics_Vector2Mirror>(volume_0.sampler_0, at_1[i_3].X_0, at_1[i_3].Y_4, at_1[i_3].Z_8);
            result_2[temp_5] = temp_4;
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
        GpuKernels_Texture3D_Vector2_Mirror volume_0 = *(GpuKernels_Texture3D_Vector2_Mirror*)arguments[0];
        global::System.ReadOnlySpan<System_Numerics_Vector3Mirror> at_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.Span<System_Numerics_Vector2Mirror> result_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
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
                int i_3 = blockIdxX * blockDimX + threadIdxX;
                if (i_3 < result_2.Length)
                {
                    int temp_5 = i_3;
                    System_Numerics_Vector2Mirror temp_4 = global::GpuKernels.CompilerServices.TextureReads.Sample3D<System_Numerics_Vector2Mirror>(volume_0.sampler_0, at_1[i_3].X_0, at_1[i_3].Y_4, at_1[i_3].Z_8);
                    result_2[temp_5] = temp_4;
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

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct System_Numerics_Vector2Mirror
{
    public float X_0;
    public float Y_4;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Texture3D_Vector2_Mirror
{
    public ulong sampler_0;
    public ulong fetcher_8;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct System_Numerics_Vector3Mirror
{
    public float X_0;
    public float Y_4;
    public float Z_8;
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
        GpuKernels_Texture1D_int_Mirror row_0 = *(GpuKernels_Texture1D_int_Mirror*)arguments[0];
        GpuKernels_Texture2D_uint_Mirror image_1 = *(GpuKernels_Texture2D_uint_Mirror*)arguments[1];
        GpuKernels_Texture3D_float_Mirror volume_2 = *(GpuKernels_Texture3D_float_Mirror*)arguments[2];
        GpuKernels_Texture2D_Vector2_Mirror field_3 = *(GpuKernels_Texture2D_Vector2_Mirror*)arguments[3];
        global::System.ReadOnlySpan<int> indices_4 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<int> a_5 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::System.Span<uint> b_6 = new(*(void**)arguments[8], *(int*)arguments[9]);
        global::System.Span<float> c_7 = new(*(void**)arguments[10], *(int*)arguments[11]);
        global::System.Span<System_Numerics_Vector2Mirror> d_8 = new(*(void**)arguments[12], *(int*)arguments[13]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, a_5.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_9 = globalIdxX;
            int x_10 = indices_4[i_9];
            int y_11 = indices_4[(i_9 + 1) % indices_4.Length];
            int z_12 = indices_4[(i_9 + 2) % indices_4.Length];
            int temp_14 = i_9;
            int temp_13 = global::GpuKernels.CompilerServices.TextureReads.Fetch1D<int>(row_0.fetcher_8, x_10);
            a_5[temp_14] = temp_13;
            int temp_16 = i_9;
            uint temp_15 = global::GpuKernels.CompilerServices.TextureReads.Fetch2D<uint>(image_1.fetcher_8, x_10, y_11);
            b_6[temp_16] = temp_15;
            int temp_18 = i_9;
            float temp_17 = global::GpuKernels.CompilerServices.TextureReads.Fetch3D<float>(volume_2.fetcher_8, x_10, y_11, z_12);
            c_7[temp_18] = temp_17;
            int temp_20 = i_9;
            System_Numerics_Vector2Mirror temp_19 = global::GpuKernels.CompilerServices.TextureReads.Fetch2D<System_Numerics_Vector2Mirror>(field_3.fetcher_8, x_10, y_11);
            d_8[temp_20] = temp_19;
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
        GpuKernels_Texture1D_int_Mirror row_0 = *(GpuKernels_Texture1D_int_Mirror*)arguments[0];
        GpuKernels_Texture2D_uint_Mirror image_1 = *(GpuKernels_Texture2D_uint_Mirror*)arguments[1];
        GpuKernels_Texture3D_float_Mirror volume_2 = *(GpuKernels_Texture3D_float_Mirror*)arguments[2];
        GpuKernels_Texture2D_Vector2_Mirror field_3 = *(GpuKernels_Texture2D_Vector2_Mirror*)arguments[3];
        global::System.ReadOnlySpan<int> indices_4 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<int> a_5 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::System.Span<uint> b_6 = new(*(void**)arguments[8], *(int*)arguments[9]);
        global::System.Span<float> c_7 = new(*(void**)arguments[10], *(int*)arguments[11]);
        global::System.Span<System_Numerics_Vector2Mirror> d_8 = new(*(void**)arguments[12], *(int*)arguments[13]);
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
                int i_9 = blockIdxX * blockDimX + threadIdxX;
                if (i_9 >= a_5.Length)
                {
                    continue;
                }
                int x_10 = indices_4[i_9];
                int y_11 = indices_4[(i_9 + 1) % indices_4.Length];
                int z_12 = indices_4[(i_9 + 2) % indices_4.Length];
                int temp_14 = i_9;
                int temp_13 = global::GpuKernels.CompilerServices.TextureReads.Fetch1D<int>(row_0.fetcher_8, x_10);
                a_5[temp_14] = temp_13;
                int temp_16 = i_9;
                uint temp_15 = global::GpuKernels.CompilerServices.TextureReads.Fetch2D<uint>(image_1.fetcher_8, x_10, y_11);
                b_6[temp_16] = temp_15;
                int temp_18 = i_9;
                float temp_17 = global::GpuKernels.CompilerServices.TextureReads.Fetch3D<float>(volume_2.fetcher_8, x_10, y_11, z_12);
                c_7[temp_18] = temp_17;
                int temp_20 = i_9;
                System_Numerics_Vector2Mirror temp_19 = global::GpuKernels.CompilerServices.TextureReads.Fetch2D<System_Numerics_Vector2Mirror>(field_3.fetcher_8, x_10, y_11);
                d_8[temp_20] = temp_19;
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
private struct GpuKernels_Texture1D_int_Mirror
{
    public ulong sampler_0;
    public ulong fetcher_8;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Texture2D_uint_Mirror
{
    public ulong sampler_0;
    public ulong fetcher_8;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Texture3D_float_Mirror
{
    public ulong sampler_0;
    public ulong fetcher_8;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct System_Numerics_Vector2Mirror
{
    public float X_0;
    public float Y_4;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Texture2D_Vector2_Mirror
{
    public ulong sampler_0;
    public ulong fetcher_8;
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
        GpuKernels_Texture2D_float_Mirror near_0 = *(GpuKernels_Texture2D_float_Mirror*)arguments[0];
        GpuKernels_Texture2D_float_Mirror far_1 = *(GpuKernels_Texture2D_float_Mirror*)arguments[1];
        global::System.Span<float> result_2 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, result_2.Length);
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            at.X = globalIdxX;
            int i_3 = globalIdxX;
            GpuKernels_Texture2D_float_Mirror chosen_4 = i_3 % 3 == 0 ? near_0 : far_1;
            GpuKernels_Tests_Kernels_Textures_LensMirror temp_5 = default(GpuKernels_Tests_Kernels_Textures_LensMirror);
            GpuKernels_Tests_Kernels_Textures_Lens_new(ref temp_5, 0.5f + (float)(i_3 % 4));
            GpuKernels_Tests_Kernels_Textures_LensMirror lens_6 = temp_5;
            float sum_7 = GpuKernels_Tests_Kernels_Textures_Mean(chosen_4, (float)i_3 * 0.3f, (float)i_3 * 0.2f, 0.75f);
            for (int k_8 = 0; k_8 < i_3 % 5; k_8 = k_8 + 1)
            {
                sum_7 = sum_7 + GpuKernels_Tests_Kernels_Textures_Lens_See(lens_6, chosen_4, (float)k_8, (float)i_3);
                if (k_8 == 2)
                {
                    chosen_4 = near_0;
                }
            }
            result_2[i_3] = sum_7 + GpuKernels_Tests_Kernels_Textures_Passing_Local(far_1, near_0, 0.25f);
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
        GpuKernels_Texture2D_float_Mirror near_0 = *(GpuKernels_Texture2D_float_Mirror*)arguments[0];
        GpuKernels_Texture2D_float_Mirror far_1 = *(GpuKernels_Texture2D_float_Mirror*)arguments[1];
        global::System.Span<float> result_2 = new(*(void**)arguments[2], *(int*)arguments[3]);
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
                int i_3 = blockIdxX * blockDimX + threadIdxX;
                if (i_3 >= result_2.Length)
                {
                    continue;
                }
                GpuKernels_Texture2D_float_Mirror chosen_4 = i_3 % 3 == 0 ? near_0 : far_1;
                GpuKernels_Tests_Kernels_Textures_LensMirror temp_5 = default(GpuKernels_Tests_Kernels_Textures_LensMirror);
                GpuKernels_Tests_Kernels_Textures_Lens_new(ref temp_5, 0.5f + (float)(i_3 % 4));
                GpuKernels_Tests_Kernels_Textures_LensMirror lens_6 = temp_5;
                float sum_7 = GpuKernels_Tests_Kernels_Textures_Mean(chosen_4, (float)i_3 * 0.3f, (float)i_3 * 0.2f, 0.75f);
                for (int k_8 = 0; k_8 < i_3 % 5; k_8 = k_8 + 1)
                {
                    sum_7 = sum_7 + GpuKernels_Tests_Kernels_Textures_Lens_See(lens_6, chosen_4, (float)k_8, (float)i_3);
                    if (k_8 == 2)
                    {
                        chosen_4 = near_0;
                    }
                }
                result_2[i_3] = sum_7 + GpuKernels_Tests_Kernels_Textures_Passing_Local(far_1, near_0, 0.25f);
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
private static void GpuKernels_Tests_Kernels_Textures_Lens_new(ref GpuKernels_Tests_Kernels_Textures_LensMirror this_0, float zoom_1)
{
    unchecked
    {
        this_0.Zoom_0 = zoom_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static float GpuKernels_Tests_Kernels_Textures_Mean(GpuKernels_Texture2D_float_Mirror image_0, float x_1, float y_2, float distance_3)
{
    unchecked
    {
        float temp_4 = global::GpuKernels.CompilerServices.TextureReads.Sample2D<float>(image_0.sampler_0, x_1 - distance_3, y_2);
        float temp_5 = global::GpuKernels.CompilerServices.TextureReads.Sample2D<float>(image_0.sampler_0, x_1 + distance_3, y_2);
        float temp_7 = temp_4 + temp_5;
        float temp_6 = global::GpuKernels.CompilerServices.TextureReads.Sample2D<float>(image_0.sampler_0, x_1, y_2 - distance_3);
        float temp_9 = temp_7 + temp_6;
        float temp_8 = global::GpuKernels.CompilerServices.TextureReads.Sample2D<float>(image_0.sampler_0, x_1, y_2 + distance_3);
        return (temp_9 + temp_8) / 4f;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static float GpuKernels_Tests_Kernels_Textures_Lens_See(GpuKernels_Tests_Kernels_Textures_LensMirror this_0, GpuKernels_Texture2D_float_Mirror image_1, float x_2, float y_3)
{
    unchecked
    {
        float temp_4 = global::GpuKernels.CompilerServices.TextureReads.Sample2D<float>(image_1.sampler_0, x_2 * this_0.Zoom_0, y_3 * this_0.Zoom_0);
        return temp_4;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static float GpuKernels_Tests_Kernels_Textures_Passing_Local(GpuKernels_Texture2D_float_Mirror far_0, GpuKernels_Texture2D_float_Mirror near_1, float x_2)
{
    unchecked
    {
        float temp_3 = global::GpuKernels.CompilerServices.TextureReads.Sample2D<float>(far_0.sampler_0, x_2, x_2);
        float temp_4 = global::GpuKernels.CompilerServices.TextureReads.Fetch2D<float>(near_1.fetcher_8, 1, 1);
        return temp_3 * temp_4;
    }
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Texture2D_float_Mirror
{
    public ulong sampler_0;
    public ulong fetcher_8;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_Textures_LensMirror
{
    public float Zoom_0;
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
        GpuKernels_Surface1D_uint_Mirror row_0 = *(GpuKernels_Surface1D_uint_Mirror*)arguments[0];
        GpuKernels_Surface2D_Vector4_Mirror image_1 = *(GpuKernels_Surface2D_Vector4_Mirror*)arguments[1];
        GpuKernels_Surface3D_float_Mirror volume_2 = *(GpuKernels_Surface3D_float_Mirror*)arguments[2];
        global::System.ReadOnlySpan<int> indices_3 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::System.Span<float> result_4 = new(*(void**)arguments[5], *(int*)arguments[6]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, result_4.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_5 = globalIdxX;
            int x_6 = indices_3[i_5];
            int y_7 = indices_3[(i_5 + 1) % indices_3.Length];
            int z_8 = indices_3[(i_5 + 2) % indices_3.Length];
            int temp_19 = i_5;
            uint temp_9 = global::GpuKernels.CompilerServices.SurfaceAccess.Read1D<uint>(row_0.handle_0, x_6, 0);
            uint temp_10 = global::GpuKernels.CompilerServices.SurfaceAccess.Read1D<uint>(row_0.handle_0, x_6, 1);
            float temp_12 = (float)(temp_9 + 10u * temp_10);
            System_Numerics_Vector4Mirror temp_11 = global::GpuKernels.CompilerServices.SurfaceAccess.Read2D<System_Numerics_Vector4Mirror>(image_1.handle_0, x_6, y_7, 0);
            float temp_14 = temp_12 + temp_11.Z_8;
            System_Numerics_Vector4Mirror temp_13 = global::GpuKernels.CompilerServices.SurfaceAccess.Read2D<System_Numerics_Vector4Mirror>(image_1.handle_0, x_6, y_7, 1);
            float temp_16 = temp_14 + 100f * temp_13.W_12;
            float temp_15 = global::GpuKernels.CompilerServices.SurfaceAccess.Read3D<float>(volume_2.handle_0, x_6, y_7, z_8, 0);
            float temp_18 = temp_16 + temp_15;
            float temp_17 = global::GpuKernels.CompilerServices.SurfaceAccess.Read3D<float>(volume_2.handle_0, x_6, y_7, z_8, 1);
            result_4[temp_19] = temp_18 + 1000f * temp_17;
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
        GpuKernels_Surface1D_uint_Mirror row_0 = *(GpuKernels_Surface1D_uint_Mirror*)arguments[0];
        GpuKernels_Surface2D_Vector4_Mirror image_1 = *(GpuKernels_Surface2D_Vector4_Mirror*)arguments[1];
        GpuKernels_Surface3D_float_Mirror volume_2 = *(GpuKernels_Surface3D_float_Mirror*)arguments[2];
        global::System.ReadOnlySpan<int> indices_3 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::System.Span<float> result_4 = new(*(void**)arguments[5], *(int*)arguments[6]);
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
                int i_5 = blockIdxX * blockDimX + threadIdxX;
                if (i_5 >= result_4.Length)
                {
                    continue;
                }
                int x_6 = indices_3[i_5];
                int y_7 = indices_3[(i_5 + 1) % indices_3.Length];
                int z_8 = indices_3[(i_5 + 2) % indices_3.Length];
                int temp_19 = i_5;
                uint temp_9 = global::GpuKernels.CompilerServices.SurfaceAccess.Read1D<uint>(row_0.handle_0, x_6, 0);
                uint temp_10 = global::GpuKernels.CompilerServices.SurfaceAccess.Read1D<uint>(row_0.handle_0, x_6, 1);
                float temp_12 = (float)(temp_9 + 10u * temp_10);
                System_Numerics_Vector4Mirror temp_11 = global::GpuKernels.CompilerServices.SurfaceAccess.Read2D<System_Numerics_Vector4Mirror>(image_1.handle_0, x_6, y_7, 0);
                float temp_14 = temp_12 + temp_11.Z_8;
                System_Numerics_Vector4Mirror temp_13 = global::GpuKernels.CompilerServices.SurfaceAccess.Read2D<System_Numerics_Vector4Mirror>(image_1.handle_0, x_6, y_7, 1);
                float temp_16 = temp_14 + 100f * temp_13.W_12;
                float temp_15 = global::GpuKernels.CompilerServices.SurfaceAccess.Read3D<float>(volume_2.handle_0, x_6, y_7, z_8, 0);
                float temp_18 = temp_16 + temp_15;
                float temp_17 = global::GpuKernels.CompilerServices.SurfaceAccess.Read3D<float>(volume_2.handle_0, x_6, y_7, z_8, 1);
                result_4[temp_19] = temp_18 + 1000f * temp_17;
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
private struct GpuKernels_Surface1D_uint_Mirror
{
    public ulong handle_0;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct System_Numerics_Vector4Mirror
{
    public float X_0;
    public float Y_4;
    public float Z_8;
    public float W_12;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Surface2D_Vector4_Mirror
{
    public ulong handle_0;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Surface3D_float_Mirror
{
    public ulong handle_0;
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
        GpuKernels_Surface2D_float_Mirror image_0 = *(GpuKernels_Surface2D_float_Mirror*)arguments[0];
        GpuKernels_Surface2D_float_Mirror blurred_1 = *(GpuKernels_Surface2D_float_Mirror*)arguments[1];
        int width_2 = *(int*)arguments[2];
        int height_3 = *(int*)arguments[3];
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
                if (x_4 >= width_2 || y_5 >= height_3)
                {
                    continue;
                }
                float sum_6 = 0f;
                for (int i_7 = -1; i_7 <= 1; i_7 = i_7 + 1)
                {
                    for (int j_8 = -1; j_8 <= 1; j_8 = j_8 + 1)
                    {
                        float temp_10 = sum_6;
                        float temp_9 = global::GpuKernels.CompilerServices.SurfaceAccess.Read2D<float>(image_0.handle_0, x_4 + i_7, y_5 + j_8, 1);
                        sum_6 = temp_10 + temp_9;
                    }
                }
                global::GpuKernels.CompilerServices.SurfaceAccess.Write2D(blurred_1.handle_0, x_4, y_5, sum_6, 2);
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
private struct GpuKernels_Surface2D_float_Mirror
{
    public ulong handle_0;
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
        GpuKernels_Surface1D_int_Mirror row_0 = *(GpuKernels_Surface1D_int_Mirror*)arguments[0];
        GpuKernels_Surface3D_uint_Mirror volume_1 = *(GpuKernels_Surface3D_uint_Mirror*)arguments[1];
        GpuKernels_Surface2D_Vector2_Mirror field_2 = *(GpuKernels_Surface2D_Vector2_Mirror*)arguments[2];
        global::System.Span<int> written_3 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, written_3.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_4 = globalIdxX;
            int x_5 = i_4 - 3;
            int temp_8 = x_5;
            int temp_6 = i_4;
            int temp_7 = 7 * i_4;
            written_3[temp_6] = temp_7;
            global::GpuKernels.CompilerServices.SurfaceAccess.Write1D(row_0.handle_0, temp_8, temp_7, 0);
            global::GpuKernels.CompilerServices.SurfaceAccess.Write3D(volume_1.handle_0, x_5, i_4 % 2, i_4 / 8, (uint)i_4 + 1u, 0);
            System_Numerics_Vector2Mirror temp_9 = System_Numerics_Vector2_new((float)i_4, (float)-i_4);
            global::GpuKernels.CompilerServices.SurfaceAccess.Write2D(field_2.handle_0, x_5, 0, temp_9, 0);
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
        GpuKernels_Surface1D_int_Mirror row_0 = *(GpuKernels_Surface1D_int_Mirror*)arguments[0];
        GpuKernels_Surface3D_uint_Mirror volume_1 = *(GpuKernels_Surface3D_uint_Mirror*)arguments[1];
        GpuKernels_Surface2D_Vector2_Mirror field_2 = *(GpuKernels_Surface2D_Vector2_Mirror*)arguments[2];
        global::System.Span<int> written_3 = new(*(void**)arguments[3], *(int*)arguments[4]);
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
                if (i_4 >= written_3.Length)
                {
                    continue;
                }
                int x_5 = i_4 - 3;
                int temp_8 = x_5;
                int temp_6 = i_4;
                int temp_7 = 7 * i_4;
                written_3[temp_6] = temp_7;
                global::GpuKernels.CompilerServices.SurfaceAccess.Write1D(row_0.handle_0, temp_8, temp_7, 0);
                global::GpuKernels.CompilerServices.SurfaceAccess.Write3D(volume_1.handle_0, x_5, i_4 % 2, i_4 / 8, (uint)i_4 + 1u, 0);
                System_Numerics_Vector2Mirror temp_9 = System_Numerics_Vector2_new((float)i_4, (float)-i_4);
                global::GpuKernels.CompilerServices.SurfaceAccess.Write2D(field_2.handle_0, x_5, 0, temp_9, 0);
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
private static System_Numerics_Vector2Mirror System_Numerics_Vector2_new(float a_0, float b_1)
{
    unchecked
    {
        System_Numerics_Vector2Mirror result_2 = default(System_Numerics_Vector2Mirror);
        result_2.X_0 = a_0;
        result_2.Y_4 = b_1;
        return result_2;
    }
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Surface1D_int_Mirror
{
    public ulong handle_0;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Surface3D_uint_Mirror
{
    public ulong handle_0;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct System_Numerics_Vector2Mirror
{
    public float X_0;
    public float Y_4;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Surface2D_Vector2_Mirror
{
    public ulong handle_0;
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
        GpuKernels_Texture1D_float_Mirror rounds_0 = *(GpuKernels_Texture1D_float_Mirror*)arguments[0];
        global::System.Span<float> x_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.Span<float> tile_2 = blocks.Arena.Allocate<float>(64);
        global::GpuKernels.CompilerServices.CpuThreads scheduler = new(in blocks, 1, "GpuKernels.Tests.Kernels.Textures.Rounds", Sites);
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
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out int k_4);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out float temp_5);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out float temp_6);
                global::System.Runtime.CompilerServices.Unsafe.SkipInit(out float other_7);
                switch (scheduler.State)
                {
                    case 1: goto resume1;
                    case 2: goto resume2;
                }
                t_3 = threadIdxX;
                tile_2[t_3] = x_1[blockIdxX * 64 + t_3];
                k_4 = 0;
                label1:;
                temp_6 = (float)k_4;
                temp_5 = global::GpuKernels.CompilerServices.TextureReads.Fetch1D<float>(rounds_0.fetcher_8, blockIdxX);
                if (!(temp_6 < temp_5))
                {
                    goto label3;
                }
                frame->t_3 = t_3;
                frame->k_4 = k_4;
                scheduler.WaitForBlock(1, 0);
                continue;
                resume1:;
                t_3 = frame->t_3;
                k_4 = frame->k_4;
                other_7 = tile_2[(t_3 + 1) % 64];
                frame->other_7 = other_7;
                scheduler.WaitForBlock(2, 1);
                continue;
                resume2:;
                t_3 = frame->t_3;
                k_4 = frame->k_4;
                other_7 = frame->other_7;
                tile_2[t_3] = tile_2[t_3] + other_7;
                k_4 = k_4 + 1;
                goto label1;
                label3:;
                x_1[blockIdxX * 64 + t_3] = tile_2[t_3];
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
    public int k_4;
    public float other_7;
}

private static readonly string[] Sites =
{
    "Block.Sync number 1",
    "Block.Sync number 2",
};

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Texture1D_float_Mirror
{
    public ulong sampler_0;
    public ulong fetcher_8;
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
        GpuKernels_Texture1DLayered_float_Mirror rows_0 = *(GpuKernels_Texture1DLayered_float_Mirror*)arguments[0];
        GpuKernels_Texture2DLayered_Vector2_Mirror images_1 = *(GpuKernels_Texture2DLayered_Vector2_Mirror*)arguments[1];
        global::System.ReadOnlySpan<System_Numerics_Vector2Mirror> at_2 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.ReadOnlySpan<int> layers_3 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<float> a_4 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::System.Span<System_Numerics_Vector2Mirror> b_5 = new(*(void**)arguments[8], *(int*)arguments[9]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, a_4.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_6 = globalIdxX;
            int temp_9 = i_6;
            float temp_7 = global::GpuKernels.CompilerServices.TextureReads.Sample1DLayered<float>(rows_0.sampler_0, at_2[i_6].X_0, layers_3[i_6]);
            float temp_8 = global::GpuKernels.CompilerServices.TextureReads.Fetch1DLayered<float>(rows_0.fetcher_8, i_6 % 4, layers_3[i_6]);
            a_4[temp_9] = temp_7 + temp_8;
            int temp_12 = i_6;
            System_Numerics_Vector2Mirror temp_10 = global::GpuKernels.CompilerServices.TextureReads.Sample2DLayered<System_Numerics_Vector2Mirror>(images_1.sampler_0, at_2[i_6].X_0, at_2[i_6].Y_4, layers_3[i_6]);
            System_Numerics_Vector2Mirror temp_11 = global::GpuKernels.CompilerServices.TextureReads.Fetch2DLayered<System_Numerics_Vector2Mirror>(images_1.fetcher_8, i_6 % 5, i_6 % 3, layers_3[i_6]);
            b_5[temp_12] = System_Numerics_Vector2_op__Addition(temp_10, temp_11);
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
        GpuKernels_Texture1DLayered_float_Mirror rows_0 = *(GpuKernels_Texture1DLayered_float_Mirror*)arguments[0];
        GpuKernels_Texture2DLayered_Vector2_Mirror images_1 = *(GpuKernels_Texture2DLayered_Vector2_Mirror*)arguments[1];
        global::System.ReadOnlySpan<System_Numerics_Vector2Mirror> at_2 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.ReadOnlySpan<int> layers_3 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<float> a_4 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::System.Span<System_Numerics_Vector2Mirror> b_5 = new(*(void**)arguments[8], *(int*)arguments[9]);
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
                int i_6 = blockIdxX * blockDimX + threadIdxX;
                if (i_6 >= a_4.Length)
                {
                    continue;
                }
                int temp_9 = i_6;
                float temp_7 = global::GpuKernels.CompilerServices.TextureReads.Sample1DLayered<float>(rows_0.sampler_0, at_2[i_6].X_0, layers_3[i_6]);
                float temp_8 = global::GpuKernels.CompilerServices.TextureReads.Fetch1DLayered<float>(rows_0.fetcher_8, i_6 % 4, layers_3[i_6]);
                a_4[temp_9] = temp_7 + temp_8;
                int temp_12 = i_6;
                System_Numerics_Vector2Mirror temp_10 = global::GpuKernels.CompilerServices.TextureReads.Sample2DLayered<System_Numerics_Vector2Mirror>(images_1.sampler_0, at_2[i_6].X_0, at_2[i_6].Y_4, layers_3[i_6]);
                System_Numerics_Vector2Mirror temp_11 = global::GpuKernels.CompilerServices.TextureReads.Fetch2DLayered<System_Numerics_Vector2Mirror>(images_1.fetcher_8, i_6 % 5, i_6 % 3, layers_3[i_6]);
                b_5[temp_12] = System_Numerics_Vector2_op__Addition(temp_10, temp_11);
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
private static System_Numerics_Vector2Mirror System_Numerics_Vector2_op__Addition(System_Numerics_Vector2Mirror a_0, System_Numerics_Vector2Mirror b_1)
{
    unchecked
    {
        System_Numerics_Vector2Mirror result_2 = default(System_Numerics_Vector2Mirror);
        result_2.X_0 = a_0.X_0 + b_1.X_0;
        result_2.Y_4 = a_0.Y_4 + b_1.Y_4;
        return result_2;
    }
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Texture1DLayered_float_Mirror
{
    public ulong sampler_0;
    public ulong fetcher_8;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct System_Numerics_Vector2Mirror
{
    public float X_0;
    public float Y_4;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Texture2DLayered_Vector2_Mirror
{
    public ulong sampler_0;
    public ulong fetcher_8;
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
        GpuKernels_Surface1DLayered_uint_Mirror rows_0 = *(GpuKernels_Surface1DLayered_uint_Mirror*)arguments[0];
        GpuKernels_Surface2DLayered_Vector4_Mirror images_1 = *(GpuKernels_Surface2DLayered_Vector4_Mirror*)arguments[1];
        global::System.ReadOnlySpan<int> layers_2 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<float> result_3 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, result_3.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_4 = globalIdxX;
            int layer_5 = layers_2[i_4];
            int temp_12 = i_4;
            uint temp_6 = global::GpuKernels.CompilerServices.SurfaceAccess.Read1DLayered<uint>(rows_0.handle_0, i_4 % 4, layer_5, 0);
            uint temp_7 = global::GpuKernels.CompilerServices.SurfaceAccess.Read1DLayered<uint>(rows_0.handle_0, i_4 % 4, layer_5, 1);
            float temp_9 = (float)(temp_6 + 10u * temp_7);
            System_Numerics_Vector4Mirror temp_8 = global::GpuKernels.CompilerServices.SurfaceAccess.Read2DLayered<System_Numerics_Vector4Mirror>(images_1.handle_0, i_4 % 3, 0, layer_5, 0);
            float temp_11 = temp_9 + temp_8.X_0;
            System_Numerics_Vector4Mirror temp_10 = global::GpuKernels.CompilerServices.SurfaceAccess.Read2DLayered<System_Numerics_Vector4Mirror>(images_1.handle_0, i_4 % 3, 0, layer_5, 1);
            result_3[temp_12] = temp_11 + 100f * temp_10.Y_4;
            global::GpuKernels.CompilerServices.SurfaceAccess.Write1DLayered(rows_0.handle_0, 4 + i_4, layer_5, (uint)i_4 + 1u, 0);
            int temp_14 = i_4 % 3;
            int temp_15 = 1 + i_4 / 3;
            int temp_16 = layer_5;
            System_Numerics_Vector4Mirror temp_13 = System_Numerics_Vector4_new((float)i_4, (float)layer_5, 1f, 2f);
            global::GpuKernels.CompilerServices.SurfaceAccess.Write2DLayered(images_1.handle_0, temp_14, temp_15, temp_16, temp_13, 0);
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
        GpuKernels_Surface1DLayered_uint_Mirror rows_0 = *(GpuKernels_Surface1DLayered_uint_Mirror*)arguments[0];
        GpuKernels_Surface2DLayered_Vector4_Mirror images_1 = *(GpuKernels_Surface2DLayered_Vector4_Mirror*)arguments[1];
        global::System.ReadOnlySpan<int> layers_2 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<float> result_3 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                if (i_4 >= result_3.Length)
                {
                    continue;
                }
                int layer_5 = layers_2[i_4];
                int temp_12 = i_4;
                uint temp_6 = global::GpuKernels.CompilerServices.SurfaceAccess.Read1DLayered<uint>(rows_0.handle_0, i_4 % 4, layer_5, 0);
                uint temp_7 = global::GpuKernels.CompilerServices.SurfaceAccess.Read1DLayered<uint>(rows_0.handle_0, i_4 % 4, layer_5, 1);
                float temp_9 = (float)(temp_6 + 10u * temp_7);
                System_Numerics_Vector4Mirror temp_8 = global::GpuKernels.CompilerServices.SurfaceAccess.Read2DLayered<System_Numerics_Vector4Mirror>(images_1.handle_0, i_4 % 3, 0, layer_5, 0);
                float temp_11 = temp_9 + temp_8.X_0;
                System_Numerics_Vector4Mirror temp_10 = global::GpuKernels.CompilerServices.SurfaceAccess.Read2DLayered<System_Numerics_Vector4Mirror>(images_1.handle_0, i_4 % 3, 0, layer_5, 1);
                result_3[temp_12] = temp_11 + 100f * temp_10.Y_4;
                global::GpuKernels.CompilerServices.SurfaceAccess.Write1DLayered(rows_0.handle_0, 4 + i_4, layer_5, (uint)i_4 + 1u, 0);
                int temp_14 = i_4 % 3;
                int temp_15 = 1 + i_4 / 3;
                int temp_16 = layer_5;
                System_Numerics_Vector4Mirror temp_13 = System_Numerics_Vector4_new((float)i_4, (float)layer_5, 1f, 2f);
                global::GpuKernels.CompilerServices.SurfaceAccess.Write2DLayered(images_1.handle_0, temp_14, temp_15, temp_16, temp_13, 0);
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
private struct GpuKernels_Surface1DLayered_uint_Mirror
{
    public ulong handle_0;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct System_Numerics_Vector4Mirror
{
    public float X_0;
    public float Y_4;
    public float Z_8;
    public float W_12;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Surface2DLayered_Vector4_Mirror
{
    public ulong handle_0;
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
        GpuKernels_Texture1DLinear_float_Mirror table_0 = *(GpuKernels_Texture1DLinear_float_Mirror*)arguments[0];
        GpuKernels_Texture1DLinear_Vector4_Mirror colors_1 = *(GpuKernels_Texture1DLinear_Vector4_Mirror*)arguments[1];
        global::System.ReadOnlySpan<int> indices_2 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<float> a_3 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<System_Numerics_Vector4Mirror> b_4 = new(*(void**)arguments[6], *(int*)arguments[7]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, a_3.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_5 = globalIdxX;
            int temp_7 = i_5;
            float temp_6 = global::GpuKernels.CompilerServices.TextureReads.Fetch1DLinear<float>(table_0.fetcher_0, indices_2[i_5]);
            a_3[temp_7] = temp_6;
            int temp_9 = i_5;
            System_Numerics_Vector4Mirror temp_8 = global::GpuKernels.CompilerServices.TextureReads.Fetch1DLinear<System_Numerics_Vector4Mirror>(colors_1.fetcher_0, indices_2[i_5]);
            b_4[temp_9] = temp_8;
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
        GpuKernels_Texture1DLinear_float_Mirror table_0 = *(GpuKernels_Texture1DLinear_float_Mirror*)arguments[0];
        GpuKernels_Texture1DLinear_Vector4_Mirror colors_1 = *(GpuKernels_Texture1DLinear_Vector4_Mirror*)arguments[1];
        global::System.ReadOnlySpan<int> indices_2 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<float> a_3 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<System_Numerics_Vector4Mirror> b_4 = new(*(void**)arguments[6], *(int*)arguments[7]);
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
                int i_5 = blockIdxX * blockDimX + threadIdxX;
                if (i_5 >= a_3.Length)
                {
                    continue;
                }
                int temp_7 = i_5;
                float temp_6 = global::GpuKernels.CompilerServices.TextureReads.Fetch1DLinear<float>(table_0.fetcher_0, indices_2[i_5]);
                a_3[temp_7] = temp_6;
                int temp_9 = i_5;
                System_Numerics_Vector4Mirror temp_8 = global::GpuKernels.CompilerServices.TextureReads.Fetch1DLinear<System_Numerics_Vector4Mirror>(colors_1.fetcher_0, indices_2[i_5]);
                b_4[temp_9] = temp_8;
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
private struct GpuKernels_Texture1DLinear_float_Mirror
{
    public ulong fetcher_0;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct System_Numerics_Vector4Mirror
{
    public float X_0;
    public float Y_4;
    public float Z_8;
    public float W_12;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Texture1DLinear_Vector4_Mirror
{
    public ulong fetcher_0;
}
