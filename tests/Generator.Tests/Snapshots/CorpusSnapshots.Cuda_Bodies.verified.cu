#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#ifdef __CUDA_ARCH__
#define GK_ALIGN(bytes) __align__(bytes)
#endif
#endif
#ifndef GK_ALIGN
#define GK_ALIGN(bytes)
#endif

template <int bytes, typename T>
struct GK_ALIGN(bytes) Aligned
{
    T value;
};

template <int bytes, typename T>
static __device__ __forceinline__ T gk_load(const T& place)
{
    Aligned<bytes, T> whole = reinterpret_cast<const Aligned<bytes, T>&>(place);
    return whole.value;
}

template <int bytes, typename T>
static __device__ __forceinline__ void gk_store(T& place, T value)
{
    Aligned<bytes, T> whole = {value};
    reinterpret_cast<Aligned<bytes, T>&>(place) = whole;
}

struct Body_s0
{
    float X_0;
    float Y_1;
    float Z_2;
    float Mass_3;
};
static_assert(sizeof(Body_s0) == 16, "Body_s0 has another layout than in C#");

struct Tuple_float__float__float__s1
{
    float Item1_0;
    float Item2_1;
    float Item3_2;
};
static_assert(sizeof(Tuple_float__float__float__s1) == 12, "Tuple_float__float__float__s1 has another layout than in C#");

extern "C" __global__ void Accelerate_03ea710d(
    const Body_s0* GK_RESTRICT bodies_0,
    int bodies_0_length,
    float* GK_RESTRICT accelerations_1,
    int accelerations_1_length)
{
    __shared__ __align__(16) Body_s0 tile_2[16];
    int t_3 = (int)threadIdx.x;
    int i_4 = (int)(blockIdx.x * blockDim.x + t_3);
    Body_s0 own_5 = i_4 < bodies_0_length ? gk_load<16>(bodies_0[i_4]) : Body_s0{};
    float ax_6 = 0.0f;
    float ay_7 = 0.0f;
    float az_8 = 0.0f;
    for (int start_9 = 0; start_9 < bodies_0_length; start_9 = (int)(start_9 + 16u))
    {
        gk_store<16>(tile_2[t_3], (int)((unsigned)start_9 + t_3) < bodies_0_length ? gk_load<16>(bodies_0[start_9 + t_3]) : Body_s0{});
        __syncthreads();
        for (int k_10 = 0; k_10 < 16; k_10++)
        {
            float dx_11 = tile_2[k_10].X_0 - own_5.X_0;
            float dy_12 = tile_2[k_10].Y_1 - own_5.Y_1;
            float dz_13 = tile_2[k_10].Z_2 - own_5.Z_2;
            float square_14 = dx_11 * dx_11 + dy_12 * dy_12 + dz_13 * dz_13 + 0x1.47ae14p-7f;
            float pull_15 = tile_2[k_10].Mass_3 / (square_14 * sqrtf(square_14));
            Tuple_float__float__float__s1 temp_16 = Tuple_float__float__float__s1{};
            temp_16.Item1_0 = ax_6 + dx_11 * pull_15;
            temp_16.Item2_1 = ay_7 + dy_12 * pull_15;
            temp_16.Item3_2 = az_8 + dz_13 * pull_15;
            float temp_17 = temp_16.Item1_0;
            float temp_18 = temp_16.Item2_1;
            float temp_19 = temp_16.Item3_2;
            ax_6 = temp_17;
            ay_7 = temp_18;
            az_8 = temp_19;
        }
        __syncthreads();
    }
    if (i_4 >= bodies_0_length)
    {
        return;
    }
    accelerations_1[(int)(i_4 * 3u)] = ax_6;
    accelerations_1[(int)(i_4 * 3u) + 1] = ay_7;
    accelerations_1[(int)(i_4 * 3u) + 2] = az_8;
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

struct Body_s0
{
    float X_0;
    float Y_1;
    float Z_2;
    float Mass_3;
};
static_assert(sizeof(Body_s0) == 16, "Body_s0 has another layout than in C#");

extern "C" __global__ void Sizes_2599bcf5(
    const int* GK_RESTRICT values_0,
    int values_0_length,
    int* GK_RESTRICT results_1,
    int results_1_length)
{
    int i_2 = (int)threadIdx.x;
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
    results_1[i_2] = n_3 > 1 ? (int)(16u + n_3) : (int)((unsigned)(16 * 8) - n_3);
}

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#ifdef __CUDA_ARCH__
#define GK_ALIGN(bytes) __align__(bytes)
#endif
#endif
#ifndef GK_ALIGN
#define GK_ALIGN(bytes)
#endif

template <int bytes, typename T>
struct GK_ALIGN(bytes) Aligned
{
    T value;
};

template <int bytes, typename T>
static __device__ __forceinline__ T gk_load(const T& place)
{
    Aligned<bytes, T> whole = reinterpret_cast<const Aligned<bytes, T>&>(place);
    return whole.value;
}

struct gk_extent { long long x; int y, z; };

static __constant__ float gk_hidden_7f800000 = __builtin_bit_cast(float, 0x7f800000u);

struct Body_s0
{
    float X_0;
    float Y_1;
    float Z_2;
    float Mass_3;
};
static_assert(sizeof(Body_s0) == 16, "Body_s0 has another layout than in C#");

#ifdef GK_ELEMENTS
template <bool inside_17>
static __device__ __forceinline__ void gk_element(
    const Body_s0* GK_RESTRICT spheres_0,
    int spheres_0_length,
    int width_1,
    float* GK_RESTRICT distances_2,
    int distances_2_length,
    int indexX_15,
    int indexY_16)
{
    int x_3 = indexX_15;
    int y_4 = indexY_16;
    if ((!inside_17 && x_3 >= width_1) || (!inside_17 && y_4 >= width_1))
    {
        return;
    }
    float u_5 = ((float)x_3 - (float)width_1 * 0x1p-1f) / (float)width_1;
    float v_6 = ((float)y_4 - (float)width_1 * 0x1p-1f) / (float)width_1;
    float length_7 = sqrtf(u_5 * u_5 + v_6 * v_6 + 1.0f);
    float nearest_8 = gk_hidden_7f800000;
    for (int index_9 = 0; index_9 < spheres_0_length; index_9++)
    {
        Body_s0 sphere_10 = gk_load<16>(spheres_0[index_9]);
        float b_11 = (u_5 * sphere_10.X_0 + v_6 * sphere_10.Y_1 + sphere_10.Z_2) / length_7;
        float c_12 = sphere_10.X_0 * sphere_10.X_0 + sphere_10.Y_1 * sphere_10.Y_1 + sphere_10.Z_2 * sphere_10.Z_2 - sphere_10.Mass_3 * sphere_10.Mass_3;
        float discriminant_13 = b_11 * b_11 - c_12;
        if (discriminant_13 < 0.0f)
        {
            continue;
        }
        float distance_14 = b_11 - sqrtf(discriminant_13);
        if (distance_14 > 0.0f && distance_14 < nearest_8)
        {
            nearest_8 = distance_14;
        }
    }
    distances_2[(int)((unsigned)y_4 * width_1) + x_3] = nearest_8;
}

extern "C" __global__ void __launch_bounds__(256) RaySphere_0959f324(
    const Body_s0* GK_RESTRICT spheres_0,
    int spheres_0_length,
    int width_1,
    float* GK_RESTRICT distances_2,
    int distances_2_length,
    gk_extent gk_count)
{
    unsigned gk_rows = gk_count.y;
    long long gk_x = (long long)blockIdx.x * blockDim.x + threadIdx.x;
    if (gk_x >= gk_count.x)
    {
        return;
    }
    for (unsigned gk_z = blockIdx.z; gk_z < (unsigned)gk_count.z; gk_z += gridDim.z)
    for (unsigned gk_first = (blockIdx.y * blockDim.y + threadIdx.y) * GK_ELEMENTS; gk_first < gk_rows; gk_first += gridDim.y * blockDim.y * GK_ELEMENTS)
    {
        unsigned gk_last = gk_first + (GK_ELEMENTS - 1);
        if (gk_last < gk_rows && (int)gk_x < width_1 && (int)gk_last < width_1)
        {
            #pragma unroll
            for (int j = 0; j < GK_ELEMENTS; j++)
            {
                gk_element<true>(spheres_0, spheres_0_length, width_1, distances_2, distances_2_length, (int)gk_x, (int)gk_first + j);
            }
        }
        else
        {
            #pragma unroll 1
            for (int j = 0; j < GK_ELEMENTS && gk_first + j < gk_rows; j++)
            {
                gk_element<false>(spheres_0, spheres_0_length, width_1, distances_2, distances_2_length, (int)gk_x, (int)gk_first + j);
            }
        }
    }
}
#else

extern "C" __global__ void RaySphere_0959f324(
    const Body_s0* GK_RESTRICT spheres_0,
    int spheres_0_length,
    int width_1,
    float* GK_RESTRICT distances_2,
    int distances_2_length)
{
    int x_3 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int y_4 = (int)blockIdx.y * (int)blockDim.y + (int)threadIdx.y;
    if (x_3 >= width_1 || y_4 >= width_1)
    {
        return;
    }
    float u_5 = ((float)x_3 - (float)width_1 * 0x1p-1f) / (float)width_1;
    float v_6 = ((float)y_4 - (float)width_1 * 0x1p-1f) / (float)width_1;
    float length_7 = sqrtf(u_5 * u_5 + v_6 * v_6 + 1.0f);
    float nearest_8 = gk_hidden_7f800000;
    for (int index_9 = 0; index_9 < spheres_0_length; index_9++)
    {
        Body_s0 sphere_10 = gk_load<16>(spheres_0[index_9]);
        float b_11 = (u_5 * sphere_10.X_0 + v_6 * sphere_10.Y_1 + sphere_10.Z_2) / length_7;
        float c_12 = sphere_10.X_0 * sphere_10.X_0 + sphere_10.Y_1 * sphere_10.Y_1 + sphere_10.Z_2 * sphere_10.Z_2 - sphere_10.Mass_3 * sphere_10.Mass_3;
        float discriminant_13 = b_11 * b_11 - c_12;
        if (discriminant_13 < 0.0f)
        {
            continue;
        }
        float distance_14 = b_11 - sqrtf(discriminant_13);
        if (distance_14 > 0.0f && distance_14 < nearest_8)
        {
            nearest_8 = distance_14;
        }
    }
    distances_2[(int)((unsigned)y_4 * width_1 + x_3)] = nearest_8;
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

#ifdef GK_ELEMENTS
template <bool inside_10>
static __device__ __forceinline__ void gk_element(
    int steps_0,
    unsigned long long* GK_RESTRICT states_1,
    int states_1_length,
    int* GK_RESTRICT positions_2,
    int positions_2_length,
    int index_9)
{
    int i_3 = index_9;
    if (!inside_10 && i_3 >= states_1_length)
    {
        return;
    }
    unsigned long long state_4 = states_1[i_3];
    int position_5 = positions_2[i_3];
    for (int k_6 = 0; k_6 < steps_0; k_6++)
    {
        state_4 ^= state_4 << 13;
        state_4 ^= state_4 >> 7;
        state_4 ^= state_4 << 17;
        int temp_8 = position_5;
        unsigned long long temp_7 = state_4 & 3ULL;
        position_5 = (int)((unsigned)temp_8 + (temp_7 == 0ULL ? 1 : temp_7 == 1ULL ? -1 : temp_7 == 2ULL ? 3 : -3));
    }
    states_1[i_3] = state_4;
    positions_2[i_3] = position_5;
}

extern "C" __global__ void __launch_bounds__(256) Walk_b04eb405(
    int steps_0,
    unsigned long long* GK_RESTRICT states_1,
    int states_1_length,
    int* GK_RESTRICT positions_2,
    int positions_2_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < states_1_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(steps_0, states_1, states_1_length, positions_2, positions_2_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(steps_0, states_1, states_1_length, positions_2, positions_2_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Walk_b04eb405(
    int steps_0,
    unsigned long long* GK_RESTRICT states_1,
    int states_1_length,
    int* GK_RESTRICT positions_2,
    int positions_2_length)
{
    int i_3 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_3 >= states_1_length)
    {
        return;
    }
    unsigned long long state_4 = states_1[i_3];
    int position_5 = positions_2[i_3];
    for (int k_6 = 0; k_6 < steps_0; k_6++)
    {
        state_4 ^= state_4 << 13;
        state_4 ^= state_4 >> 7;
        state_4 ^= state_4 << 17;
        int temp_8 = position_5;
        unsigned long long temp_7 = state_4 & 3ULL;
        position_5 = (int)((unsigned)temp_8 + (temp_7 == 0ULL ? 1 : temp_7 == 1ULL ? -1 : temp_7 == 2ULL ? 3 : -3));
    }
    states_1[i_3] = state_4;
    positions_2[i_3] = position_5;
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

#ifdef GK_ELEMENTS
template <bool inside_6>
static __device__ __forceinline__ void gk_element(
    double speed_0,
    const double* GK_RESTRICT before_1,
    int before_1_length,
    const double* GK_RESTRICT now_2,
    int now_2_length,
    double* GK_RESTRICT next_3,
    int next_3_length,
    int index_5)
{
    int i_4 = index_5;
    if (!inside_6 && i_4 >= now_2_length)
    {
        return;
    }
    next_3[i_4] = i_4 == 0 || i_4 == now_2_length - 1 ? 0.0 : 2.0 * now_2[i_4] - before_1[i_4] + speed_0 * speed_0 * (now_2[i_4 - 1] - 2.0 * now_2[i_4] + now_2[1 + i_4]);
}

extern "C" __global__ void __launch_bounds__(256) Wave_7b0515ff(
    double speed_0,
    const double* GK_RESTRICT before_1,
    int before_1_length,
    const double* GK_RESTRICT now_2,
    int now_2_length,
    double* GK_RESTRICT next_3,
    int next_3_length,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < now_2_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(speed_0, before_1, before_1_length, now_2, now_2_length, next_3, next_3_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(speed_0, before_1, before_1_length, now_2, now_2_length, next_3, next_3_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Wave_7b0515ff(
    double speed_0,
    const double* GK_RESTRICT before_1,
    int before_1_length,
    const double* GK_RESTRICT now_2,
    int now_2_length,
    double* GK_RESTRICT next_3,
    int next_3_length)
{
    int i_4 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_4 >= now_2_length)
    {
        return;
    }
    next_3[i_4] = i_4 == 0 || i_4 == now_2_length - 1 ? 0.0 : 2.0 * now_2[i_4] - before_1[i_4] + speed_0 * speed_0 * (now_2[i_4 - 1] - 2.0 * now_2[i_4] + now_2[i_4 + 1]);
}

#endif
