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
        global::System.ReadOnlySpan<float> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<GpuKernels_Tests_Kernels_Unions_MessageMirror> messages_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<GpuKernels_Tests_Kernels_Unions_OrderedMirror> ordered_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, x_0.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_3 = globalIdxX;
            GpuKernels_Tests_Kernels_Unions_NumberMirror number_4 = default(GpuKernels_Tests_Kernels_Unions_NumberMirror);
            number_4.Value_0 = x_0[i_3];
            number_4.High_3 = (byte)((int)number_4.High_3 ^ 128);
            GpuKernels_Tests_Kernels_Unions_MessageMirror message_5 = messages_1[i_3];
            GpuKernels_Tests_Kernels_Unions_MessageMirror temp_6 = default(GpuKernels_Tests_Kernels_Unions_MessageMirror);
            temp_6.Amount_8 = (double)x_0[i_3];
            temp_6.Kind_0 = number_4.Low_0;
            GpuKernels_Tests_Kernels_Unions_MessageMirror made_7 = temp_6;
            if (message_5.IsUrgent_2)
            {
                made_7.IsUrgent_2 = true;
            }
            made_7.Id_16 = (long)(message_5.Number_8.Bits_0 + (int)message_5.Upper_12);
            if (i_3 % 2 == 0)
            {
                made_7.Number_8 = number_4;
            }
            messages_1[i_3] = made_7;
            int temp_9 = i_3;
            GpuKernels_Tests_Kernels_Unions_OrderedMirror temp_8 = default(GpuKernels_Tests_Kernels_Unions_OrderedMirror);
            temp_8.Key_8 = number_4.Bits_0;
            temp_8.Value_0 = made_7.Amount_8;
            ordered_2[temp_9] = temp_8;
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
        global::System.ReadOnlySpan<float> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<GpuKernels_Tests_Kernels_Unions_MessageMirror> messages_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<GpuKernels_Tests_Kernels_Unions_OrderedMirror> ordered_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
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
                if (i_3 >= x_0.Length)
                {
                    continue;
                }
                GpuKernels_Tests_Kernels_Unions_NumberMirror number_4 = default(GpuKernels_Tests_Kernels_Unions_NumberMirror);
                number_4.Value_0 = x_0[i_3];
                number_4.High_3 = (byte)((int)number_4.High_3 ^ 128);
                GpuKernels_Tests_Kernels_Unions_MessageMirror message_5 = messages_1[i_3];
                GpuKernels_Tests_Kernels_Unions_MessageMirror temp_6 = default(GpuKernels_Tests_Kernels_Unions_MessageMirror);
                temp_6.Amount_8 = (double)x_0[i_3];
                temp_6.Kind_0 = number_4.Low_0;
                GpuKernels_Tests_Kernels_Unions_MessageMirror made_7 = temp_6;
                if (message_5.IsUrgent_2)
                {
                    made_7.IsUrgent_2 = true;
                }
                made_7.Id_16 = (long)(message_5.Number_8.Bits_0 + (int)message_5.Upper_12);
                if (i_3 % 2 == 0)
                {
                    made_7.Number_8 = number_4;
                }
                messages_1[i_3] = made_7;
                int temp_9 = i_3;
                GpuKernels_Tests_Kernels_Unions_OrderedMirror temp_8 = default(GpuKernels_Tests_Kernels_Unions_OrderedMirror);
                temp_8.Key_8 = number_4.Bits_0;
                temp_8.Value_0 = made_7.Amount_8;
                ordered_2[temp_9] = temp_8;
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

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Explicit)]
private struct GpuKernels_Tests_Kernels_Unions_NumberMirror
{
    [global::System.Runtime.InteropServices.FieldOffset(0)] public float Value_0;
    [global::System.Runtime.InteropServices.FieldOffset(0)] public int Bits_0;
    [global::System.Runtime.InteropServices.FieldOffset(0)] public byte Low_0;
    [global::System.Runtime.InteropServices.FieldOffset(3)] public byte High_3;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Explicit)]
private struct GpuKernels_Tests_Kernels_Unions_MessageMirror
{
    [global::System.Runtime.InteropServices.FieldOffset(0)] public byte Kind_0;
    [global::System.Runtime.InteropServices.FieldOffset(2)] public bool IsUrgent_2;
    [global::System.Runtime.InteropServices.FieldOffset(8)] public double Amount_8;
    [global::System.Runtime.InteropServices.FieldOffset(8)] public GpuKernels_Tests_Kernels_Unions_NumberMirror Number_8;
    [global::System.Runtime.InteropServices.FieldOffset(12)] public short Upper_12;
    [global::System.Runtime.InteropServices.FieldOffset(16)] public long Id_16;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_Unions_OrderedMirror
{
    public double Value_0;
    public int Key_8;
}
