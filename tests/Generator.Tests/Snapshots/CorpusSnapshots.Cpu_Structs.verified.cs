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
        float time_0 = *(float*)arguments[0];
        global::System.Span<GpuKernels_Tests_Kernels_Structs_BodyMirror> bodies_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, bodies_1.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_2 = globalIdxX;
            GpuKernels_Tests_Kernels_Structs_BodyMirror body_3 = bodies_1[i_2];
            if (!body_3.IsFixed_1)
            {
                body_3.Position_4 = GpuKernels_Tests_Kernels_Structs_Vector_op__Addition(body_3.Position_4, GpuKernels_Tests_Kernels_Structs_Vector_op__Multiply(body_3.Velocity_12, time_0));
                bodies_1[i_2].Velocity_12.X_0 = bodies_1[i_2].Velocity_12.X_0 * 0.5f;
                body_3.Id_32 = body_3.Id_32 + 1L;
            }
            body_3.Kind_0 = (byte)((int)body_3.Kind_0 + 3);
            body_3.Label_2 = (char)((int)body_3.Label_2 + 1);
            body_3.Mass_24 = (double)GpuKernels_Tests_Kernels_Structs_Vector_get__LengthSquared(body_3.Position_4);
            body_3.Velocity_12 = bodies_1[i_2].Velocity_12;
            GpuKernels_Tests_Kernels_Structs_Vector_Negate(ref body_3.Velocity_12);
            bodies_1[i_2] = body_3;
            GpuKernels_Tests_Kernels_Structs_Vector_Negate(ref bodies_1[i_2].Position_4);
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
        float time_0 = *(float*)arguments[0];
        global::System.Span<GpuKernels_Tests_Kernels_Structs_BodyMirror> bodies_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
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
                if (i_2 >= bodies_1.Length)
                {
                    continue;
                }
                GpuKernels_Tests_Kernels_Structs_BodyMirror body_3 = bodies_1[i_2];
                if (!body_3.IsFixed_1)
                {
                    body_3.Position_4 = GpuKernels_Tests_Kernels_Structs_Vector_op__Addition(body_3.Position_4, GpuKernels_Tests_Kernels_Structs_Vector_op__Multiply(body_3.Velocity_12, time_0));
                    bodies_1[i_2].Velocity_12.X_0 = bodies_1[i_2].Velocity_12.X_0 * 0.5f;
                    body_3.Id_32 = body_3.Id_32 + 1L;
                }
                body_3.Kind_0 = (byte)((int)body_3.Kind_0 + 3);
                body_3.Label_2 = (char)((int)body_3.Label_2 + 1);
                body_3.Mass_24 = (double)GpuKernels_Tests_Kernels_Structs_Vector_get__LengthSquared(body_3.Position_4);
                body_3.Velocity_12 = bodies_1[i_2].Velocity_12;
                GpuKernels_Tests_Kernels_Structs_Vector_Negate(ref body_3.Velocity_12);
                bodies_1[i_2] = body_3;
                GpuKernels_Tests_Kernels_Structs_Vector_Negate(ref bodies_1[i_2].Position_4);
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
private static void GpuKernels_Tests_Kernels_Structs_Vector_new(ref GpuKernels_Tests_Kernels_Structs_VectorMirror this_0, float x_1, float y_2)
{
    unchecked
    {
        this_0.X_0 = x_1;
        this_0.Y_4 = y_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_Tests_Kernels_Structs_VectorMirror GpuKernels_Tests_Kernels_Structs_Vector_op__Multiply(GpuKernels_Tests_Kernels_Structs_VectorMirror a_0, float b_1)
{
    unchecked
    {
        GpuKernels_Tests_Kernels_Structs_VectorMirror temp_2 = default(GpuKernels_Tests_Kernels_Structs_VectorMirror);
        GpuKernels_Tests_Kernels_Structs_Vector_new(ref temp_2, a_0.X_0 * b_1, a_0.Y_4 * b_1);
        return temp_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_Tests_Kernels_Structs_VectorMirror GpuKernels_Tests_Kernels_Structs_Vector_op__Addition(GpuKernels_Tests_Kernels_Structs_VectorMirror a_0, GpuKernels_Tests_Kernels_Structs_VectorMirror b_1)
{
    unchecked
    {
        GpuKernels_Tests_Kernels_Structs_VectorMirror temp_2 = default(GpuKernels_Tests_Kernels_Structs_VectorMirror);
        GpuKernels_Tests_Kernels_Structs_Vector_new(ref temp_2, a_0.X_0 + b_1.X_0, a_0.Y_4 + b_1.Y_4);
        return temp_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static float GpuKernels_Tests_Kernels_Structs_Vector_get__LengthSquared(GpuKernels_Tests_Kernels_Structs_VectorMirror this_0)
{
    unchecked
    {
        return this_0.X_0 * this_0.X_0 + this_0.Y_4 * this_0.Y_4;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Tests_Kernels_Structs_Vector_Negate(ref GpuKernels_Tests_Kernels_Structs_VectorMirror this_0)
{
    unchecked
    {
        this_0.X_0 = -this_0.X_0;
        this_0.Y_4 = -this_0.Y_4;
    }
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_Structs_VectorMirror
{
    public float X_0;
    public float Y_4;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_Structs_BodyMirror
{
    public byte Kind_0;
    public bool IsFixed_1;
    public char Label_2;
    public GpuKernels_Tests_Kernels_Structs_VectorMirror Position_4;
    public GpuKernels_Tests_Kernels_Structs_VectorMirror Velocity_12;
    public double Mass_24;
    public long Id_32;
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
        GpuKernels_Tests_Kernels_Structs_BodyMirror body_0 = *(GpuKernels_Tests_Kernels_Structs_BodyMirror*)arguments[0];
        GpuKernels_Tests_Kernels_Structs_VectorMirror offset_1 = *(GpuKernels_Tests_Kernels_Structs_VectorMirror*)arguments[1];
        global::System.ReadOnlySpan<GpuKernels_Tests_Kernels_Structs_VectorMirror> x_2 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<GpuKernels_Tests_Kernels_Structs_VectorMirror> y_3 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            at.Block = block;
            {
                GpuKernels_Tests_Kernels_Structs_VectorMirror zero_5 = default(GpuKernels_Tests_Kernels_Structs_VectorMirror);
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
                {
                    int i_4 = threadIdxX;
                    y_3[i_4] = GpuKernels_Tests_Kernels_Structs_Vector_op__Addition(GpuKernels_Tests_Kernels_Structs_Vector_op__Addition(GpuKernels_Tests_Kernels_Structs_Vector_op__Multiply(x_2[i_4], (float)body_0.Mass_24), offset_1), zero_5);
                    if (body_0.IsFixed_1)
                    {
                        y_3[i_4].X_0 = GpuKernels_Tests_Kernels_Structs_Vector_get__LengthSquared(x_2[i_4]);
                    }
                    GpuKernels_Tests_Kernels_Structs_VectorMirror copy_6 = y_3[i_4];
                    copy_6.Y_4 = (float)body_0.Label_2;
                    y_3[i_4].Y_4 = y_3[i_4].Y_4 + copy_6.Y_4;
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

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Tests_Kernels_Structs_Vector_new(ref GpuKernels_Tests_Kernels_Structs_VectorMirror this_0, float x_1, float y_2)
{
    unchecked
    {
        this_0.X_0 = x_1;
        this_0.Y_4 = y_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_Tests_Kernels_Structs_VectorMirror GpuKernels_Tests_Kernels_Structs_Vector_op__Multiply(GpuKernels_Tests_Kernels_Structs_VectorMirror a_0, float b_1)
{
    unchecked
    {
        GpuKernels_Tests_Kernels_Structs_VectorMirror temp_2 = default(GpuKernels_Tests_Kernels_Structs_VectorMirror);
        GpuKernels_Tests_Kernels_Structs_Vector_new(ref temp_2, a_0.X_0 * b_1, a_0.Y_4 * b_1);
        return temp_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static GpuKernels_Tests_Kernels_Structs_VectorMirror GpuKernels_Tests_Kernels_Structs_Vector_op__Addition(GpuKernels_Tests_Kernels_Structs_VectorMirror a_0, GpuKernels_Tests_Kernels_Structs_VectorMirror b_1)
{
    unchecked
    {
        GpuKernels_Tests_Kernels_Structs_VectorMirror temp_2 = default(GpuKernels_Tests_Kernels_Structs_VectorMirror);
        GpuKernels_Tests_Kernels_Structs_Vector_new(ref temp_2, a_0.X_0 + b_1.X_0, a_0.Y_4 + b_1.Y_4);
        return temp_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static float GpuKernels_Tests_Kernels_Structs_Vector_get__LengthSquared(GpuKernels_Tests_Kernels_Structs_VectorMirror this_0)
{
    unchecked
    {
        return this_0.X_0 * this_0.X_0 + this_0.Y_4 * this_0.Y_4;
    }
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_Structs_VectorMirror
{
    public float X_0;
    public float Y_4;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_Structs_BodyMirror
{
    public byte Kind_0;
    public bool IsFixed_1;
    public char Label_2;
    public GpuKernels_Tests_Kernels_Structs_VectorMirror Position_4;
    public GpuKernels_Tests_Kernels_Structs_VectorMirror Velocity_12;
    public double Mass_24;
    public long Id_32;
}
