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
        global::System.Span<float> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<double> special_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                uint hash_4 = (uint)x_0[i_3] * 2654435761u;
                x_0[i_3] = Primes_t0[(int)(hash_4 >> 28)] + (Flags_t1[i_3 % 3] ? 100 : 0) + (int)Levels_t2[i_3 % 2] + (int)Powers_t3[i_3 & 3] + (int)Text_t4[i_3 % 3] + (int)Letters_t5[i_3 % 3] + (int)Signs_t6[i_3 % 3] + Primes_t0[3] + 16;
                int temp_7 = i_3;
                float temp_6 = Weights_t7[i_3 % 3] * 2.5f;
                GpuKernels_Tests_Kernels_Tables_OffsetMirror temp_5 = default(GpuKernels_Tests_Kernels_Tables_OffsetMirror);
                GpuKernels_Tests_Kernels_Tables_Offset_new(ref temp_5, 3, -4f);
                y_1[temp_7] = temp_6 * temp_5.Y_4;
                special_2[i_3] = Special_t8[i_3 & 3];
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
private static void GpuKernels_Tests_Kernels_Tables_Offset_new(ref GpuKernels_Tests_Kernels_Tables_OffsetMirror this_0, int x_1, float y_2)
{
    unchecked
    {
        this_0.X_0 = x_1;
        this_0.Y_4 = y_2;
    }
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_Tables_OffsetMirror
{
    public int X_0;
    public float Y_4;
}

private static global::System.ReadOnlySpan<int> Primes_t0 => new int[] { 2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53 };

private static global::System.ReadOnlySpan<bool> Flags_t1 => new bool[] { true, false, true };

private static global::System.ReadOnlySpan<short> Levels_t2 => new short[] { (short)300, (short)(-7) };

private static global::System.ReadOnlySpan<long> Powers_t3 => new long[] { 1L, 10L, 100L, 1000000000000L };

private static global::System.ReadOnlySpan<byte> Text_t4 => new byte[] { (byte)71, (byte)80, (byte)85 };

private static global::System.ReadOnlySpan<char> Letters_t5 => new char[] { 'a', (char)233, (char)65535 };

private static global::System.ReadOnlySpan<sbyte> Signs_t6 => new sbyte[] { (sbyte)(-1), (sbyte)0, (sbyte)1 };

private static global::System.ReadOnlySpan<float> Weights_t7 => new float[] { 0.25f, 0.5f, 0.25f };

private static global::System.ReadOnlySpan<double> Special_t8 => global::System.Runtime.InteropServices.MemoryMarshal.Cast<ulong, double>(
    (global::System.ReadOnlySpan<ulong>)new ulong[] { 18444492273895866368UL, 9218868437227405312UL, 9223372036854775808UL, 1UL });

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
        global::System.Span<float> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<int> sums_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            at.Block = block;
            for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                at.X = threadIdxX;
                int i_3 = threadIdxX;
                float blurred_4 = 0f;
                for (int k_5 = 0; k_5 < 3; k_5 = k_5 + 1)
                {
                    blurred_4 = blurred_4 + Weights_t0[k_5] * x_0[i_3 + k_5];
                }
                global::System.ReadOnlySpan<float> last_6 = NotConstant(4) > 3 ? Weights_t0 : x_0;
                y_1[i_3] = blurred_4 + last_6[last_6.Length - 1] + (i_3 < 4 ? last_6 : x_0)[0];
                global::System.ReadOnlySpan<int> primes_7 = Primes_t2;
                int sum_8 = GpuKernels_Tests_Kernels_Tables_Sum(primes_7.Slice(3, primes_7.Length - 2 - 3)) + GpuKernels_Tests_Kernels_Tables_Sum(Primes_t2) + GpuKernels_Tests_Kernels_Tables_Sum(table_t3) + GpuKernels_Tests_Kernels_Tables_Sum(table_t4) + GpuKernels_Tests_Kernels_Tables_Sum(default(global::System.ReadOnlySpan<int>));
                for (int index_9 = 0; index_9 < 16; index_9 = index_9 + 1)
                {
                    int prime_10 = Primes_t2[index_9];
                    sum_8 = sum_8 + prime_10;
                }
                for (int index_11 = 0; index_11 < 4; index_11 = index_11 + 1)
                {
                    long power_12 = Powers_t1[index_11];
                    sum_8 = sum_8 + (int)power_12;
                }
                for (int index_13 = 0; index_13 < 4; index_13 = index_13 + 1)
                {
                    byte letter_14 = text_t5[index_13];
                    sum_8 = sum_8 + (int)letter_14;
                }
                if (i_3 > 2)
                {
                    global::System.ReadOnlySpan<int> inner_15 = table_t6;
                    sum_8 = sum_8 + inner_15[i_3 % 3];
                }
                sums_2[i_3] = sum_8;
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
private static int GpuKernels_Tests_Kernels_Tables_Sum(global::System.ReadOnlySpan<int> values_0)
{
    unchecked
    {
        int sum_1 = 0;
        global::System.ReadOnlySpan<int> temp_2 = values_0;
        for (int index_3 = 0; index_3 < temp_2.Length; index_3 = index_3 + 1)
        {
            int value_4 = temp_2[index_3];
            sum_1 = sum_1 * 31 + value_4;
        }
        return sum_1;
    }
}

private static global::System.ReadOnlySpan<float> Weights_t0 => new float[] { 0.25f, 0.5f, 0.25f };

private static global::System.ReadOnlySpan<long> Powers_t1 => new long[] { 1L, 10L, 100L, 1000000000000L };

private static global::System.ReadOnlySpan<int> Primes_t2 => new int[] { 2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53 };

private static global::System.ReadOnlySpan<int> table_t3 => new int[] { 4, 5, 6 };

private static global::System.ReadOnlySpan<int> table_t4 => new int[] { 7, 8 };

private static global::System.ReadOnlySpan<byte> text_t5 => new byte[] { (byte)116, (byte)101, (byte)120, (byte)116 };

private static global::System.ReadOnlySpan<int> table_t6 => new int[] { 10, 20, 30 };

private static T NotConstant<T>(T value) => value;

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
        global::System.Span<int> tile_3 = blocks.Arena.Allocate<int>(16);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        global::System.Span<nint> primes_2_pointers = blocks.Arena.Allocate<nint>(threads);
        global::System.Span<int> primes_2_lengths = blocks.Arena.Allocate<int>(threads);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            at.Block = block;
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int thread = row + threadIdxX;
                int i_1 = threadIdxX;
                global::System.ReadOnlySpan<int> primes_2 = Primes_t0;
                if (i_1 % 2 == 1)
                {
                    primes_2 = table_t1;
                }
                tile_3[i_1] = primes_2[i_1 & 3];
                primes_2_pointers[thread] = (nint)global::System.Runtime.CompilerServices.Unsafe.AsPointer(
                    ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(primes_2));
                primes_2_lengths[thread] = primes_2.Length;
            }
            if (Primes_t0[2] == 5)
            {
                // barrier 0
            }
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int thread = row + threadIdxX;
                int i_1 = threadIdxX;
                global::System.ReadOnlySpan<int> primes_2 = new((void*)primes_2_pointers[thread], primes_2_lengths[thread]);
                x_0[i_1] = x_0[i_1] + tile_3[i_1 ^ 1] * primes_2[i_1 + 1 & 3];
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

private static global::System.ReadOnlySpan<int> Primes_t0 => new int[] { 2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53 };

private static global::System.ReadOnlySpan<int> table_t1 => new int[] { 100, 200, 300, 400 };
