[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
[global::System.Runtime.CompilerServices.SkipLocalsInit]
private static void Run(void** arguments, in global::GpuKernels.CompilerServices.CpuBlocks blocks)
{
    unchecked
    {
        int blockDimX = blocks.Block.X;
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        global::System.ReadOnlySpan<int> values_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> results_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
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
                int n_3 = values_0[i_2];
                if (!(n_3 < 100))
                {
                    throw new global::GpuKernels.GpuAssertionException("n < 100");
                }
                if (!(n_3 != 50))
                {
                    throw new global::GpuKernels.GpuAssertionException("fifty");
                }
                GpuKernels_Tests_Kernels_Output_Count(ref n_3);
                results_1[i_2] = n_3;
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
private static void GpuKernels_Tests_Kernels_Output_Count(ref int n_0)
{
    unchecked
    {
        n_0 = n_0 + 100;
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
        int n_0 = *(int*)arguments[0];
        long wide_1 = *(long*)arguments[1];
        float x_2 = *(float*)arguments[2];
        double y_3 = *(double*)arguments[3];
        bool flag_4 = *(bool*)arguments[4];
        char letter_5 = *(char*)arguments[5];
        global::System.Span<int> results_6 = new(*(void**)arguments[6], *(int*)arguments[7]);
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
                int calls_7 = 0;
                byte color_8 = n_0 > 0 ? (byte)200 : (byte)0;
                global::GpuKernels.Gpu.Print($"n = {(n_0)}, {(n_0):D5}|{(n_0),8}|{(n_0),-8:X}|{(n_0):x8}|{((uint)n_0)} 100% {{braces}} \"ü\"\n");
                global::GpuKernels.Gpu.Print($"{(wide_1)} {(wide_1):X} {((ulong)wide_1)} {((byte)n_0):X} {((sbyte)n_0)} {((short)n_0):x} {((ushort)n_0),7:D3}{(color_8)}\n");
                double temp_10 = -y_3;
                bool temp_11 = !flag_4;
                int temp_9 = GpuKernels_Tests_Kernels_Output_Next(ref calls_7);
                int temp_12 = GpuKernels_Tests_Kernels_Output_Next(ref calls_7);
                global::GpuKernels.Gpu.Print($"{(x_2):F3}|{(y_3),12:F5}|{(temp_10):F1} {(flag_4)} {(temp_11),6} {(letter_5)}{(letter_5),3} n {(temp_9)} {(temp_12)} {(calls_7)}\n");
                global::GpuKernels.Gpu.Print($"{(x_2)} {(y_3)}\n");
                results_6[0] = calls_7;
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
private static int GpuKernels_Tests_Kernels_Output_Next(ref int n_0)
{
    unchecked
    {
        n_0 = n_0 + 1;
        return n_0 * 10;
    }
}
