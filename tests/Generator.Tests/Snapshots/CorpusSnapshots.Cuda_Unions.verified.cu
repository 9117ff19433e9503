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
static __device__ __forceinline__ void gk_store(T& place, T value)
{
    Aligned<bytes, T> whole = {value};
    reinterpret_cast<Aligned<bytes, T>&>(place) = whole;
}

template <int bytes> struct gk_word;
template <> struct __align__(16) gk_word<16> { unsigned a, b, c, d; };
template <> struct __align__(8) gk_word<8> { unsigned a, b; };
template <> struct gk_word<4> { unsigned a; };
template <> struct gk_word<2> { unsigned short a; };
template <> struct gk_word<1> { unsigned char a; };

template <typename T, int count>
union gk_wide
{
    enum { bytes = sizeof(T) * count, alignment = bytes % 16 == 0 ? 16 : bytes % 8 == 0 ? 8 : bytes % 4 == 0 ? 4 : bytes % 2 == 0 ? 2 : 1 };
    typedef gk_word<alignment> word;

    T at[count];
    word words[bytes / alignment];

    static __device__ __forceinline__ bool is_aligned(const void* address) { return (unsigned long long)address % alignment == 0; }

    __device__ __forceinline__ void load(const T* from)
    {
        #pragma unroll
        for (int i = 0; i < bytes / alignment; i++)
            words[i] = ((const word*)from)[i];
    }

    __device__ __forceinline__ void store(T* to) const
    {
        #pragma unroll
        for (int i = 0; i < bytes / alignment; i++)
            ((word*)to)[i] = words[i];
    }
};

union Number_s0
{
    unsigned char bytes[4];
    float Value_0;
    int Bits_1;
    unsigned char Low_2;
    struct { unsigned char padding[3]; unsigned char High_3; } at_3;
};
static_assert(sizeof(Number_s0) == 4, "Number_s0 has another layout than in C#");

union Message_s1
{
    unsigned char bytes[24];
    unsigned char Kind_0;
    struct { unsigned char padding[2]; unsigned char IsUrgent_1; } at_1;
    struct { unsigned char padding[8]; double Amount_2; } at_2;
    struct { unsigned char padding[8]; Number_s0 Number_3; } at_3;
    struct { unsigned char padding[12]; short Upper_4; } at_4;
    struct { unsigned char padding[16]; long long Id_5; } at_5;
};
static_assert(sizeof(Message_s1) == 24, "Message_s1 has another layout than in C#");

struct Ordered_s2
{
    double Value_0;
    int Key_1;
};
static_assert(sizeof(Ordered_s2) == 16, "Ordered_s2 has another layout than in C#");

#ifdef GK_ELEMENTS
template <bool inside_11>
static __device__ __forceinline__ void gk_element(
    const float* GK_RESTRICT x_0,
    int x_0_length,
    Message_s1* GK_RESTRICT messages_1,
    int messages_1_length,
    Ordered_s2* GK_RESTRICT ordered_2,
    int ordered_2_length,
    int index_10)
{
    int i_3 = index_10;
    if (!inside_11 && i_3 >= x_0_length)
    {
        return;
    }
    Number_s0 number_4 = Number_s0{};
    number_4.Value_0 = x_0[i_3];
    number_4.at_3.High_3 = (unsigned char)(number_4.at_3.High_3 ^ 128);
    Message_s1 message_5 = messages_1[i_3];
    Message_s1 temp_6 = Message_s1{};
    temp_6.at_2.Amount_2 = (double)x_0[i_3];
    temp_6.Kind_0 = number_4.Low_2;
    Message_s1 made_7 = temp_6;
    if (message_5.at_1.IsUrgent_1 != 0)
    {
        made_7.at_1.IsUrgent_1 = true;
    }
    made_7.at_5.Id_5 = (long long)(int)((unsigned)message_5.at_3.Number_3.Bits_1 + message_5.at_4.Upper_4);
    if ((int)(i_3 % 2u) == 0)
    {
        made_7.at_3.Number_3 = number_4;
    }
    messages_1[i_3] = made_7;
    int temp_9 = i_3;
    Ordered_s2 temp_8 = Ordered_s2{};
    temp_8.Key_1 = number_4.Bits_1;
    temp_8.Value_0 = made_7.at_2.Amount_2;
    gk_store<16>(ordered_2[temp_9], temp_8);
}

#ifndef GK_WIDTH
#define GK_WIDTH 1
#endif
#if GK_ELEMENTS > 1
template <bool inside_11>
static __device__ __forceinline__ void gk_wide_element(
    const float* GK_RESTRICT x_0,
    int x_0_length,
    Message_s1* GK_RESTRICT messages_1,
    int messages_1_length,
    Ordered_s2* GK_RESTRICT ordered_2,
    int ordered_2_length,
    float& x_12,
    Message_s1& messages_13,
    Ordered_s2& ordered_14,
    int index_10)
{
    int i_3 = index_10;
    if (!inside_11 && i_3 >= x_0_length)
    {
        return;
    }
    Number_s0 number_4 = Number_s0{};
    number_4.Value_0 = x_12;
    number_4.at_3.High_3 = (unsigned char)(number_4.at_3.High_3 ^ 128);
    Message_s1 message_5 = messages_13;
    Message_s1 temp_6 = Message_s1{};
    temp_6.at_2.Amount_2 = (double)x_12;
    temp_6.Kind_0 = number_4.Low_2;
    Message_s1 made_7 = temp_6;
    if (message_5.at_1.IsUrgent_1 != 0)
    {
        made_7.at_1.IsUrgent_1 = true;
    }
    made_7.at_5.Id_5 = (long long)(int)((unsigned)message_5.at_3.Number_3.Bits_1 + message_5.at_4.Upper_4);
    if ((int)(i_3 % 2u) == 0)
    {
        made_7.at_3.Number_3 = number_4;
    }
    messages_13 = made_7;
    [[maybe_unused]] int temp_9 = i_3;
    Ordered_s2 temp_8 = Ordered_s2{};
    temp_8.Key_1 = number_4.Bits_1;
    temp_8.Value_0 = made_7.at_2.Amount_2;
    ordered_14 = temp_8;
}

#endif

extern "C" __global__ void __launch_bounds__(256) Run_4a19efdb(
    const float* GK_RESTRICT x_0,
    int x_0_length,
    Message_s1* GK_RESTRICT messages_1,
    int messages_1_length,
    Ordered_s2* GK_RESTRICT ordered_2,
    int ordered_2_length,
    long long gk_count)
{
    #if GK_ELEMENTS > 1
    unsigned gk_start = blockIdx.x * (256u * GK_ELEMENTS), gk_end = gk_start + 256u * GK_ELEMENTS - 1;
    bool gk_is_wide = gk_end < (unsigned)gk_count && (int)gk_end < x_0_length;
    gk_is_wide = gk_is_wide && gk_end < (unsigned)x_0_length && gk_wide<float, GK_WIDTH>::is_aligned(x_0);
    gk_is_wide = gk_is_wide && gk_end < (unsigned)messages_1_length && gk_wide<Message_s1, GK_WIDTH>::is_aligned(messages_1);
    gk_is_wide = gk_is_wide && gk_end < (unsigned)ordered_2_length && gk_wide<Ordered_s2, GK_WIDTH>::is_aligned(ordered_2);
    if (gk_is_wide)
    {
        int gk_first = (int)gk_start + (int)threadIdx.x * GK_WIDTH;
        gk_wide<float, GK_WIDTH> x_0_wide[GK_ELEMENTS / GK_WIDTH];
        gk_wide<Message_s1, GK_WIDTH> messages_1_wide[GK_ELEMENTS / GK_WIDTH];
        gk_wide<Ordered_s2, GK_WIDTH> ordered_2_wide[GK_ELEMENTS / GK_WIDTH];
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            x_0_wide[j].load(x_0 + (gk_first + j * 256 * GK_WIDTH));
            messages_1_wide[j].load(messages_1 + (gk_first + j * 256 * GK_WIDTH));
        }
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            #pragma unroll
            for (int k = 0; k < GK_WIDTH; k++)
            {
                gk_wide_element<true>(x_0, x_0_length, messages_1, messages_1_length, ordered_2, ordered_2_length, x_0_wide[j].at[k], messages_1_wide[j].at[k], ordered_2_wide[j].at[k], gk_first + j * 256 * GK_WIDTH + k);
            }
        }
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS / GK_WIDTH; j++)
        {
            messages_1_wide[j].store(messages_1 + (gk_first + j * 256 * GK_WIDTH));
            ordered_2_wide[j].store(ordered_2 + (gk_first + j * 256 * GK_WIDTH));
        }
        return;
    }
    #endif
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < x_0_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(x_0, x_0_length, messages_1, messages_1_length, ordered_2, ordered_2_length, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(x_0, x_0_length, messages_1, messages_1_length, ordered_2, ordered_2_length, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Run_4a19efdb(
    const float* GK_RESTRICT x_0,
    int x_0_length,
    Message_s1* GK_RESTRICT messages_1,
    int messages_1_length,
    Ordered_s2* GK_RESTRICT ordered_2,
    int ordered_2_length)
{
    int i_3 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_3 >= x_0_length)
    {
        return;
    }
    Number_s0 number_4 = Number_s0{};
    number_4.Value_0 = x_0[i_3];
    number_4.at_3.High_3 = (unsigned char)(number_4.at_3.High_3 ^ 128);
    Message_s1 message_5 = messages_1[i_3];
    Message_s1 temp_6 = Message_s1{};
    temp_6.at_2.Amount_2 = (double)x_0[i_3];
    temp_6.Kind_0 = number_4.Low_2;
    Message_s1 made_7 = temp_6;
    if (message_5.at_1.IsUrgent_1 != 0)
    {
        made_7.at_1.IsUrgent_1 = true;
    }
    made_7.at_5.Id_5 = (long long)(int)((unsigned)message_5.at_3.Number_3.Bits_1 + message_5.at_4.Upper_4);
    if (i_3 % 2 == 0)
    {
        made_7.at_3.Number_3 = number_4;
    }
    messages_1[i_3] = made_7;
    int temp_9 = i_3;
    Ordered_s2 temp_8 = Ordered_s2{};
    temp_8.Key_1 = number_4.Bits_1;
    temp_8.Value_0 = made_7.at_2.Amount_2;
    gk_store<16>(ordered_2[temp_9], temp_8);
}

#endif
