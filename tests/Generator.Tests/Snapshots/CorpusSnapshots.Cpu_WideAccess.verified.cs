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
        global::System.ReadOnlySpan<System_Numerics_Vector4Mirror> speeds_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<System_Numerics_Vector4Mirror> places_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<GpuKernels_Tests_Kernels_WideAccess_ParticleMirror> particles_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<System_Numerics_ComplexMirror> phases_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        float time_4 = *(float*)arguments[8];
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, places_1.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_5 = globalIdxX;
            places_1[i_5] = System_Numerics_Vector4_op__Addition(places_1[i_5], System_Numerics_Vector4_op__Multiply(speeds_0[i_5], time_4));
            places_1[i_5].Y_4 = -1f;
            System_Numerics_Vector4Mirror place_6 = places_1[i_5];
            GpuKernels_Tests_Kernels_WideAccess_ParticleMirror particle_7 = particles_2[i_5];
            if (particle_7.IsAlive_12)
            {
                System_Numerics_Vector2Mirror temp_9 = particle_7.Place_0;
                System_Numerics_Vector2Mirror temp_8 = System_Numerics_Vector2_new(place_6.X_0, place_6.Y_4);
                particle_7.Place_0 = System_Numerics_Vector2_op__Addition(temp_9, temp_8);
            }
            particle_7.Kind_8 = particle_7.Kind_8 + 1;
            particles_2[i_5] = particle_7;
            int temp_11 = i_5;
            System_Numerics_ComplexMirror temp_12 = phases_3[temp_11];
            System_Numerics_ComplexMirror temp_10 = System_Numerics_Complex_new((double)place_6.Z_8, (double)particle_7.Kind_8);
            phases_3[temp_11] = System_Numerics_Complex_op__Multiply(temp_12, temp_10);
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
        global::System.ReadOnlySpan<System_Numerics_Vector4Mirror> speeds_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<System_Numerics_Vector4Mirror> places_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<GpuKernels_Tests_Kernels_WideAccess_ParticleMirror> particles_2 = new(*(void**)arguments[4], *(int*)arguments[5]);
        global::System.Span<System_Numerics_ComplexMirror> phases_3 = new(*(void**)arguments[6], *(int*)arguments[7]);
        float time_4 = *(float*)arguments[8];
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
                if (i_5 >= places_1.Length)
                {
                    continue;
                }
                places_1[i_5] = System_Numerics_Vector4_op__Addition(places_1[i_5], System_Numerics_Vector4_op__Multiply(speeds_0[i_5], time_4));
                places_1[i_5].Y_4 = -1f;
                System_Numerics_Vector4Mirror place_6 = places_1[i_5];
                GpuKernels_Tests_Kernels_WideAccess_ParticleMirror particle_7 = particles_2[i_5];
                if (particle_7.IsAlive_12)
                {
                    System_Numerics_Vector2Mirror temp_9 = particle_7.Place_0;
                    System_Numerics_Vector2Mirror temp_8 = System_Numerics_Vector2_new(place_6.X_0, place_6.Y_4);
                    particle_7.Place_0 = System_Numerics_Vector2_op__Addition(temp_9, temp_8);
                }
                particle_7.Kind_8 = particle_7.Kind_8 + 1;
                particles_2[i_5] = particle_7;
                int temp_11 = i_5;
                System_Numerics_ComplexMirror temp_12 = phases_3[temp_11];
                System_Numerics_ComplexMirror temp_10 = System_Numerics_Complex_new((double)place_6.Z_8, (double)particle_7.Kind_8);
                phases_3[temp_11] = System_Numerics_Complex_op__Multiply(temp_12, temp_10);
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
private static System_Numerics_Vector4Mirror System_Numerics_Vector4_op__Multiply(System_Numerics_Vector4Mirror a_0, float b_1)
{
    unchecked
    {
        System_Numerics_Vector4Mirror result_2 = default(System_Numerics_Vector4Mirror);
        result_2.X_0 = a_0.X_0 * b_1;
        result_2.Y_4 = a_0.Y_4 * b_1;
        result_2.Z_8 = a_0.Z_8 * b_1;
        result_2.W_12 = a_0.W_12 * b_1;
        return result_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_Vector4Mirror System_Numerics_Vector4_op__Addition(System_Numerics_Vector4Mirror a_0, System_Numerics_Vector4Mirror b_1)
{
    unchecked
    {
        System_Numerics_Vector4Mirror result_2 = default(System_Numerics_Vector4Mirror);
        result_2.X_0 = a_0.X_0 + b_1.X_0;
        result_2.Y_4 = a_0.Y_4 + b_1.Y_4;
        result_2.Z_8 = a_0.Z_8 + b_1.Z_8;
        result_2.W_12 = a_0.W_12 + b_1.W_12;
        return result_2;
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

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_ComplexMirror System_Numerics_Complex_new(double a_0, double b_1)
{
    unchecked
    {
        System_Numerics_ComplexMirror result_2 = default(System_Numerics_ComplexMirror);
        result_2.Real_0 = a_0;
        result_2.Imaginary_8 = b_1;
        return result_2;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static System_Numerics_ComplexMirror System_Numerics_Complex_op__Multiply(System_Numerics_ComplexMirror a_0, System_Numerics_ComplexMirror b_1)
{
    unchecked
    {
        System_Numerics_ComplexMirror result_2 = default(System_Numerics_ComplexMirror);
        result_2.Real_0 = a_0.Real_0 * b_1.Real_0 - a_0.Imaginary_8 * b_1.Imaginary_8;
        result_2.Imaginary_8 = a_0.Imaginary_8 * b_1.Real_0 + a_0.Real_0 * b_1.Imaginary_8;
        return result_2;
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
private struct System_Numerics_Vector2Mirror
{
    public float X_0;
    public float Y_4;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct GpuKernels_Tests_Kernels_WideAccess_ParticleMirror
{
    public System_Numerics_Vector2Mirror Place_0;
    public int Kind_8;
    public bool IsAlive_12;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct System_Numerics_ComplexMirror
{
    public double Real_0;
    public double Imaginary_8;
}
