[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
[global::System.Runtime.CompilerServices.SkipLocalsInit]
private static void Run(void** arguments, in global::GpuKernels.CompilerServices.CpuBlocks blocks)
{
    unchecked
    {
        int blockDimX = blocks.Block.X;
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        global::System.ReadOnlySpan<GpuKernels_Tests_Kernels_BodyMirror> bodies_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<float> accelerations_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<GpuKernels_Tests_Kernels_BodyMirror> tile_2 = blocks.Arena.Allocate<GpuKernels_Tests_Kernels_BodyMirror>(16);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        global::System.Span<GpuKernels_Tests_Kernels_BodyMirror> own_5_perThread = blocks.Arena.Allocate<GpuKernels_Tests_Kernels_BodyMirror>(threads);
        global::System.Span<float> ax_6_perThread = blocks.Arena.Allocate<float>(threads);
        global::System.Span<float> ay_7_perThread = blocks.Arena.Allocate<float>(threads);
        global::System.Span<float> az_8_perThread = blocks.Arena.Allocate<float>(threads);
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
                int t_3 = threadIdxX;
                int i_4 = blockIdxX * blockDimX + t_3;
                GpuKernels_Tests_Kernels_BodyMirror own_5 = i_4 < bodies_0.Length ? bodies_0[i_4] : default(GpuKernels_Tests_Kernels_BodyMirror);
                float ax_6 = 0f;
                float ay_7 = 0f;
                float az_8 = 0f;
                own_5_perThread[thread] = own_5;
                ax_6_perThread[thread] = ax_6;
                ay_7_perThread[thread] = ay_7;
                az_8_perThread[thread] = az_8;
            }
            for (int start_9 = 0; start_9 < bodies_0.Length; start_9 = start_9 + 16)
            {
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
                {
                    int t_3 = threadIdxX;
                    tile_2[t_3] = start_9 + t_3 < bodies_0.Length ? bodies_0[start_9 + t_3] : default(GpuKernels_Tests_Kernels_BodyMirror);
                }
                // barrier 0
                for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
                for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    int thread = row + threadIdxX;
                    GpuKernels_Tests_Kernels_BodyMirror own_5 = own_5_perThread[thread];
                    float ax_6 = ax_6_perThread[thread];
                    float ay_7 = ay_7_perThread[thread];
                    float az_8 = az_8_perThread[thread];
                    for (int k_10 = 0; k_10 < 16; k_10 = k_10 + 1)
                    {
                        float dx_11 = tile_2[k_10].X_0 - own_5.X_0;
                        float dy_12 = tile_2[k_10].Y_4 - own_5.Y_4;
                        float dz_13 = tile_2[k_10].Z_8 - own_5.Z_8;
                        float square_14 = dx_11 * dx_11 + dy_12 * dy_12 + dz_13 * dz_13 + 0.01f;
                        float pull_15 = tile_2[k_10].Mass_12 / (square_14 * global::System.MathF.Sqrt(square_14));
                        Tuple_float__float__float_Mirror temp_16 = default(Tuple_float__float__float_Mirror);
                        temp_16.Item1_0 = ax_6 + dx_11 * pull_15;
                        temp_16.Item2_4 = ay_7 + dy_12 * pull_15;
                        temp_16.Item3_8 = az_8 + dz_13 * pull_15;
                        float temp_17 = temp_16.Item1_0;
                        float temp_18 = temp_16.Item2_4;
                        float temp_19 = temp_16.Item3_8;
                        ax_6 = temp_17;
                        ay_7 = temp_18;
                        az_8 = temp_19;
                    }
                    ax_6_perThread[thread] = ax_6;
                    ay_7_perThread[thread] = ay_7;
                    az_8_perThread[thread] = az_8;
                }
                // barrier 1
            }
            at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
            for (int threadIdxZ = at.Z = 0, row = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
            for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY, row += blockDimX)
            for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
            {
                int thread = row + threadIdxX;
                int t_3 = threadIdxX;
                int i_4 = blockIdxX * blockDimX + t_3;
                float ax_6 = ax_6_perThread[thread];
                float ay_7 = ay_7_perThread[thread];
                float az_8 = az_8_perThread[thread];
                if (i_4 >= bodies_0.Length)
                {
                    continue;
                }
                accelerations_1[i_4 * 3] = ax_6;
                accelerations_1[i_4 * 3 + 1] = ay_7;
                accelerations_1[i_4 * 3 + 2] = az_8;
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
private struct GpuKernels_Tests_Kernels_BodyMirror
{
    public float X_0;
    public float Y_4;
    public float Z_8;
    public float Mass_12;
}

[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
private struct Tuple_float__float__float_Mirror
{
    public float Item1_0;
    public float Item2_4;
    public float Item3_8;
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
        global::System.ReadOnlySpan<int> values_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> results_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
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
                int i_2 = threadIdxX;
                int n_3 = values_0[i_2];
                while (true)
                {
                    bool temp_5 = n_3 > 0;
                    if (temp_5)
                    {
                        int temp_4 = n_3 / 2;
                        n_3 = temp_4;
                        temp_5 = temp_4 > 3;
                    }
                    if (!temp_5)
                    {
                        break;
                    }
                }
                results_1[i_2] = n_3 > 1 ? 16 + n_3 : NotConstant(16) * 8 - n_3;
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
private struct GpuKernels_Tests_Kernels_BodyMirror
{
    public float X_0;
    public float Y_4;
    public float Z_8;
    public float Mass_12;
}

private static T NotConstant<T>(T value) => value;

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
        global::System.ReadOnlySpan<GpuKernels_Tests_Kernels_BodyMirror> spheres_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        int width_1 = *(int*)arguments[2];
        global::System.Span<float> distances_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
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
                    int x_3 = blockIdxX * blockDimX + threadIdxX;
                    int y_4 = blockIdxY * blockDimY + threadIdxY;
                    if (!(y_4 >= width_1))
                    {
                        Vector<int> active0 = ~Vector.GreaterThanOrEqual(Vector.Create(x_3) + Vector<int>.Indices, Vector.Create(width_1));
                        if (active0 == Vector<int>.AllBitsSet)
                        {
                            Vector<float> u_5 = (Vector.ConvertToSingle(Vector.Create(x_3) + Vector<int>.Indices) - Vector.Create((float)width_1 * 0.5f)) / Vector.Create((float)width_1);
                            float v_6 = ((float)y_4 - (float)width_1 * 0.5f) / (float)width_1;
                            Vector<float> length_7 = Vector.SquareRoot(u_5 * u_5 + Vector.Create(v_6 * v_6) + Vector.Create(1f));
                            Vector<float> nearest_8 = Vector.Create(global::System.BitConverter.UInt32BitsToSingle(0x7F800000u));
                            for (int index_9 = 0; index_9 < spheres_0.Length; index_9 = index_9 + 1)
                            {
                                GpuKernels_Tests_Kernels_BodyMirror sphere_10 = spheres_0[index_9];
                                Vector<float> b_11 = (u_5 * Vector.Create(sphere_10.X_0) + Vector.Create(v_6 * sphere_10.Y_4) + Vector.Create(sphere_10.Z_8)) / length_7;
                                float c_12 = sphere_10.X_0 * sphere_10.X_0 + sphere_10.Y_4 * sphere_10.Y_4 + sphere_10.Z_8 * sphere_10.Z_8 - sphere_10.Mass_12 * sphere_10.Mass_12;
                                Vector<float> discriminant_13 = b_11 * b_11 - Vector.Create(c_12);
                                Vector<int> active1 = ~Vector.LessThan(discriminant_13, Vector.Create(0f));
                                if (active1 != Vector<int>.Zero)
                                {
                                    Vector<float> distance_14 = b_11 - Vector.SquareRoot(discriminant_13);
                                    Vector<int> active2 = active1 & (Vector.GreaterThan(distance_14, Vector.Create(0f)) & Vector.LessThan(distance_14, nearest_8));
                                    if (active2 != Vector<int>.Zero)
                                    {
                                        nearest_8 = Vector.ConditionalSelect(active2, distance_14, nearest_8);
                                    }
                                }
                            }
                            CpuLanes.Store(distances_2, y_4 * width_1 + x_3, nearest_8);
                        }
                        else if (active0 != Vector<int>.Zero)
                        {
                            Vector<float> u_5 = (Vector.ConvertToSingle(Vector.Create(x_3) + Vector<int>.Indices) - Vector.Create((float)width_1 * 0.5f)) / Vector.Create((float)width_1);
                            float v_6 = ((float)y_4 - (float)width_1 * 0.5f) / (float)width_1;
                            Vector<float> length_7 = Vector.SquareRoot(u_5 * u_5 + Vector.Create(v_6 * v_6) + Vector.Create(1f));
                            Vector<float> nearest_8 = Vector.Create(global::System.BitConverter.UInt32BitsToSingle(0x7F800000u));
                            for (int index_9 = 0; index_9 < spheres_0.Length; index_9 = index_9 + 1)
                            {
                                GpuKernels_Tests_Kernels_BodyMirror sphere_10 = spheres_0[index_9];
                                Vector<float> b_11 = (u_5 * Vector.Create(sphere_10.X_0) + Vector.Create(v_6 * sphere_10.Y_4) + Vector.Create(sphere_10.Z_8)) / length_7;
                                float c_12 = sphere_10.X_0 * sphere_10.X_0 + sphere_10.Y_4 * sphere_10.Y_4 + sphere_10.Z_8 * sphere_10.Z_8 - sphere_10.Mass_12 * sphere_10.Mass_12;
                                Vector<float> discriminant_13 = b_11 * b_11 - Vector.Create(c_12);
                                Vector<int> active3 = active0 & ~Vector.LessThan(discriminant_13, Vector.Create(0f));
                                if (active3 != Vector<int>.Zero)
                                {
                                    Vector<float> distance_14 = b_11 - Vector.SquareRoot(discriminant_13);
                                    Vector<int> active4 = active3 & (Vector.GreaterThan(distance_14, Vector.Create(0f)) & Vector.LessThan(distance_14, nearest_8));
                                    if (active4 != Vector<int>.Zero)
                                    {
                                        nearest_8 = Vector.ConditionalSelect(active4, distance_14, nearest_8);
                                    }
                                }
                            }
                            CpuLanes.Store(distances_2, y_4 * width_1 + x_3, nearest_8, active0);
                        }
                    }
                }
                for (; threadIdxX < threadsX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    int x_3 = blockIdxX * blockDimX + threadIdxX;
                    int y_4 = blockIdxY * blockDimY + threadIdxY;
                    if (x_3 >= width_1 || y_4 >= width_1)
                    {
                        continue;
                    }
                    float u_5 = ((float)x_3 - (float)width_1 * 0.5f) / (float)width_1;
                    float v_6 = ((float)y_4 - (float)width_1 * 0.5f) / (float)width_1;
                    float length_7 = global::System.MathF.Sqrt(u_5 * u_5 + v_6 * v_6 + 1f);
                    float nearest_8 = global::System.BitConverter.UInt32BitsToSingle(0x7F800000u);
                    for (int index_9 = 0; index_9 < spheres_0.Length; index_9 = index_9 + 1)
                    {
                        GpuKernels_Tests_Kernels_BodyMirror sphere_10 = spheres_0[index_9];
                        float b_11 = (u_5 * sphere_10.X_0 + v_6 * sphere_10.Y_4 + sphere_10.Z_8) / length_7;
                        float c_12 = sphere_10.X_0 * sphere_10.X_0 + sphere_10.Y_4 * sphere_10.Y_4 + sphere_10.Z_8 * sphere_10.Z_8 - sphere_10.Mass_12 * sphere_10.Mass_12;
                        float discriminant_13 = b_11 * b_11 - c_12;
                        if (discriminant_13 < 0f)
                        {
                            continue;
                        }
                        float distance_14 = b_11 - global::System.MathF.Sqrt(discriminant_13);
                        if (distance_14 > 0f && distance_14 < nearest_8)
                        {
                            nearest_8 = distance_14;
                        }
                    }
                    distances_2[y_4 * width_1 + x_3] = nearest_8;
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
        global::System.ReadOnlySpan<GpuKernels_Tests_Kernels_BodyMirror> spheres_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        int width_1 = *(int*)arguments[2];
        global::System.Span<float> distances_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
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
                if (x_3 >= width_1 || y_4 >= width_1)
                {
                    continue;
                }
                float u_5 = ((float)x_3 - (float)width_1 * 0.5f) / (float)width_1;
                float v_6 = ((float)y_4 - (float)width_1 * 0.5f) / (float)width_1;
                float length_7 = global::System.MathF.Sqrt(u_5 * u_5 + v_6 * v_6 + 1f);
                float nearest_8 = global::System.BitConverter.UInt32BitsToSingle(0x7F800000u);
                for (int index_9 = 0; index_9 < spheres_0.Length; index_9 = index_9 + 1)
                {
                    GpuKernels_Tests_Kernels_BodyMirror sphere_10 = spheres_0[index_9];
                    float b_11 = (u_5 * sphere_10.X_0 + v_6 * sphere_10.Y_4 + sphere_10.Z_8) / length_7;
                    float c_12 = sphere_10.X_0 * sphere_10.X_0 + sphere_10.Y_4 * sphere_10.Y_4 + sphere_10.Z_8 * sphere_10.Z_8 - sphere_10.Mass_12 * sphere_10.Mass_12;
                    float discriminant_13 = b_11 * b_11 - c_12;
                    if (discriminant_13 < 0f)
                    {
                        continue;
                    }
                    float distance_14 = b_11 - global::System.MathF.Sqrt(discriminant_13);
                    if (distance_14 > 0f && distance_14 < nearest_8)
                    {
                        nearest_8 = distance_14;
                    }
                }
                distances_2[y_4 * width_1 + x_3] = nearest_8;
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
private struct GpuKernels_Tests_Kernels_BodyMirror
{
    public float X_0;
    public float Y_4;
    public float Z_8;
    public float Mass_12;
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
        int steps_0 = *(int*)arguments[0];
        global::System.Span<ulong> states_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.Span<int> positions_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, states_1.Length);
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            at.X = globalIdxX;
            int i_3 = globalIdxX;
            ulong state_4 = states_1[i_3];
            int position_5 = positions_2[i_3];
            for (int k_6 = 0; k_6 < steps_0; k_6 = k_6 + 1)
            {
                state_4 = state_4 ^ state_4 << 13;
                state_4 = state_4 ^ state_4 >> 7;
                state_4 = state_4 ^ state_4 << 17;
                int temp_8 = position_5;
                ulong temp_7 = state_4 & 3UL;
                position_5 = temp_8 + (temp_7 == 0UL ? 1 : (temp_7 == 1UL ? -1 : (temp_7 == 2UL ? 3 : -3)));
            }
            states_1[i_3] = state_4;
            positions_2[i_3] = position_5;
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
        int steps_0 = *(int*)arguments[0];
        global::System.Span<ulong> states_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.Span<int> positions_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
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
                if (i_3 >= states_1.Length)
                {
                    continue;
                }
                ulong state_4 = states_1[i_3];
                int position_5 = positions_2[i_3];
                for (int k_6 = 0; k_6 < steps_0; k_6 = k_6 + 1)
                {
                    state_4 = state_4 ^ state_4 << 13;
                    state_4 = state_4 ^ state_4 >> 7;
                    state_4 = state_4 ^ state_4 << 17;
                    int temp_8 = position_5;
                    ulong temp_7 = state_4 & 3UL;
                    position_5 = temp_8 + (temp_7 == 0UL ? 1 : (temp_7 == 1UL ? -1 : (temp_7 == 2UL ? 3 : -3)));
                }
                states_1[i_3] = state_4;
                positions_2[i_3] = position_5;
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
        double speed_0 = *(double*)arguments[0];
        global::System.ReadOnlySpan<double> before_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.ReadOnlySpan<double> now_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::System.Span<double> next_3 = new(*(void**)arguments[5], *(int*)arguments[6]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, now_2.Length);
        int globalIdxX = from;
        for (; (long)to - globalIdxX >= Vector<long>.Count; globalIdxX += Vector<long>.Count)
        {
            at.X = globalIdxX;
            int i_4 = globalIdxX;
            CpuLanes.Store(next_3, i_4, Vector.ConditionalSelect(Vector.Equals(CpuLanes.Wide(i_4), Vector.Create((long)(0))) | Vector.Equals(CpuLanes.Wide(i_4), Vector.Create((long)(now_2.Length - 1))), Vector.Create(0d), Vector.Create(2d) * CpuLanes.Load(now_2, i_4, ~(Vector.Equals(CpuLanes.Wide(i_4), Vector.Create((long)(0))) | Vector.Equals(CpuLanes.Wide(i_4), Vector.Create((long)(now_2.Length - 1))))) - CpuLanes.Load(before_1, i_4, ~(Vector.Equals(CpuLanes.Wide(i_4), Vector.Create((long)(0))) | Vector.Equals(CpuLanes.Wide(i_4), Vector.Create((long)(now_2.Length - 1))))) + Vector.Create(speed_0 * speed_0) * (CpuLanes.Load(now_2, i_4 - 1, ~(Vector.Equals(CpuLanes.Wide(i_4), Vector.Create((long)(0))) | Vector.Equals(CpuLanes.Wide(i_4), Vector.Create((long)(now_2.Length - 1))))) - Vector.Create(2d) * CpuLanes.Load(now_2, i_4, ~(Vector.Equals(CpuLanes.Wide(i_4), Vector.Create((long)(0))) | Vector.Equals(CpuLanes.Wide(i_4), Vector.Create((long)(now_2.Length - 1))))) + CpuLanes.Load(now_2, i_4 + 1, ~(Vector.Equals(CpuLanes.Wide(i_4), Vector.Create((long)(0))) | Vector.Equals(CpuLanes.Wide(i_4), Vector.Create((long)(now_2.Length - 1))))))));
        }
        for (; globalIdxX < to; globalIdxX++)
        {
            at.X = globalIdxX;
            int i_4 = globalIdxX;
            next_3[i_4] = i_4 == 0 || i_4 == now_2.Length - 1 ? 0d : 2d * now_2[i_4] - before_1[i_4] + speed_0 * speed_0 * (now_2[i_4 - 1] - 2d * now_2[i_4] + now_2[i_4 + 1]);
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
        double speed_0 = *(double*)arguments[0];
        global::System.ReadOnlySpan<double> before_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.ReadOnlySpan<double> now_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::System.Span<double> next_3 = new(*(void**)arguments[5], *(int*)arguments[6]);
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, now_2.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_4 = globalIdxX;
            next_3[i_4] = i_4 == 0 || i_4 == now_2.Length - 1 ? 0d : 2d * now_2[i_4] - before_1[i_4] + speed_0 * speed_0 * (now_2[i_4 - 1] - 2d * now_2[i_4] + now_2[i_4 + 1]);
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
        double speed_0 = *(double*)arguments[0];
        global::System.ReadOnlySpan<double> before_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.ReadOnlySpan<double> now_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::System.Span<double> next_3 = new(*(void**)arguments[5], *(int*)arguments[6]);
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
                for (; (long)threadsX - threadIdxX >= Vector<long>.Count; threadIdxX += Vector<long>.Count)
                {
                    at.X = threadIdxX;
                    int i_4 = blockIdxX * blockDimX + threadIdxX;
                    Vector<long> active0 = ~Vector.GreaterThanOrEqual(CpuLanes.Wide(i_4), Vector.Create((long)(now_2.Length)));
                    if (active0 == Vector<long>.AllBitsSet)
                    {
                        CpuLanes.Store(next_3, i_4, Vector.ConditionalSelect(Vector.Equals(CpuLanes.Wide(i_4), Vector.Create((long)(0))) | Vector.Equals(CpuLanes.Wide(i_4), Vector.Create((long)(now_2.Length - 1))), Vector.Create(0d), Vector.Create(2d) * CpuLanes.Load(now_2, i_4, ~(Vector.Equals(CpuLanes.Wide(i_4), Vector.Create((long)(0))) | Vector.Equals(CpuLanes.Wide(i_4), Vector.Create((long)(now_2.Length - 1))))) - CpuLanes.Load(before_1, i_4, ~(Vector.Equals(CpuLanes.Wide(i_4), Vector.Create((long)(0))) | Vector.Equals(CpuLanes.Wide(i_4), Vector.Create((long)(now_2.Length - 1))))) + Vector.Create(speed_0 * speed_0) * (CpuLanes.Load(now_2, i_4 - 1, ~(Vector.Equals(CpuLanes.Wide(i_4), Vector.Create((long)(0))) | Vector.Equals(CpuLanes.Wide(i_4), Vector.Create((long)(now_2.Length - 1))))) - Vector.Create(2d) * CpuLanes.Load(now_2, i_4, ~(Vector.Equals(CpuLanes.Wide(i_4), Vector.Create((long)(0))) | Vector.Equals(CpuLanes.Wide(i_4), Vector.Create((long)(now_2.Length - 1))))) + CpuLanes.Load(now_2, i_4 + 1, ~(Vector.Equals(CpuLanes.Wide(i_4), Vector.Create((long)(0))) | Vector.Equals(CpuLanes.Wide(i_4), Vector.Create((long)(now_2.Length - 1))))))));
                    }
                    else if (active0 != Vector<long>.Zero)
                    {
                        CpuLanes.Store(next_3, i_4, Vector.ConditionalSelect(Vector.Equals(CpuLanes.Wide(i_4), Vector.Create((long)(0))) | Vector.Equals(CpuLanes.Wide(i_4), Vector.Create((long)(now_2.Length - 1))), Vector.Create(0d), Vector.Create(2d) * CpuLanes.Load(now_2, i_4, active0 & ~(Vector.Equals(CpuLanes.Wide(i_4), Vector.Create((long)(0))) | Vector.Equals(CpuLanes.Wide(i_4), Vector.Create((long)(now_2.Length - 1))))) - CpuLanes.Load(before_1, i_4, active0 & ~(Vector.Equals(CpuLanes.Wide(i_4), Vector.Create((long)(0))) | Vector.Equals(CpuLanes.Wide(i_4), Vector.Create((long)(now_2.Length - 1))))) + Vector.Create(speed_0 * speed_0) * (CpuLanes.Load(now_2, i_4 - 1, active0 & ~(Vector.Equals(CpuLanes.Wide(i_4), Vector.Create((long)(0))) | Vector.Equals(CpuLanes.Wide(i_4), Vector.Create((long)(now_2.Length - 1))))) - Vector.Create(2d) * CpuLanes.Load(now_2, i_4, active0 & ~(Vector.Equals(CpuLanes.Wide(i_4), Vector.Create((long)(0))) | Vector.Equals(CpuLanes.Wide(i_4), Vector.Create((long)(now_2.Length - 1))))) + CpuLanes.Load(now_2, i_4 + 1, active0 & ~(Vector.Equals(CpuLanes.Wide(i_4), Vector.Create((long)(0))) | Vector.Equals(CpuLanes.Wide(i_4), Vector.Create((long)(now_2.Length - 1))))))), active0);
                    }
                }
                for (; threadIdxX < threadsX; threadIdxX++)
                {
                    at.X = threadIdxX;
                    int i_4 = blockIdxX * blockDimX + threadIdxX;
                    if (i_4 >= now_2.Length)
                    {
                        continue;
                    }
                    next_3[i_4] = i_4 == 0 || i_4 == now_2.Length - 1 ? 0d : 2d * now_2[i_4] - before_1[i_4] + speed_0 * speed_0 * (now_2[i_4 - 1] - 2d * now_2[i_4] + now_2[i_4 + 1]);
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
        double speed_0 = *(double*)arguments[0];
        global::System.ReadOnlySpan<double> before_1 = new(*(void**)arguments[1], *(int*)arguments[2]);
        global::System.ReadOnlySpan<double> now_2 = new(*(void**)arguments[3], *(int*)arguments[4]);
        global::System.Span<double> next_3 = new(*(void**)arguments[5], *(int*)arguments[6]);
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
                if (i_4 >= now_2.Length)
                {
                    continue;
                }
                next_3[i_4] = i_4 == 0 || i_4 == now_2.Length - 1 ? 0d : 2d * now_2[i_4] - before_1[i_4] + speed_0 * speed_0 * (now_2[i_4 - 1] - 2d * now_2[i_4] + now_2[i_4 + 1]);
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
