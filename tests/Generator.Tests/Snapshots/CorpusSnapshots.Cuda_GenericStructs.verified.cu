#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

struct Single__s0
{
    unsigned char Tag_0;
    float First_1;
    float Second_2;
};
static_assert(sizeof(Single__s0) == 12, "Single__s0 has another layout than in C#");

struct Double__s1
{
    unsigned char Tag_0;
    double First_1;
    double Second_2;
};
static_assert(sizeof(Double__s1) == 24, "Double__s1 has another layout than in C#");

struct Int16__s2
{
    short Key_0;
    unsigned char Value_1;
};
static_assert(sizeof(Int16__s2) == 4, "Int16__s2 has another layout than in C#");

struct Byte__s3
{
    unsigned char Tag_0;
    unsigned char First_1;
    unsigned char Second_2;
};
static_assert(sizeof(Byte__s3) == 3, "Byte__s3 has another layout than in C#");

struct Byte__s4
{
    Int16__s2 Item_0;
    Byte__s3 Pair_1;
};
static_assert(sizeof(Byte__s4) == 8, "Byte__s4 has another layout than in C#");

struct Boolean__s5
{
    unsigned char Key_0;
    int Value_1;
};
static_assert(sizeof(Boolean__s5) == 8, "Boolean__s5 has another layout than in C#");

struct Tuple_float__float__s6
{
    float Item1_0;
    float Item2_1;
};
static_assert(sizeof(Tuple_float__float__s6) == 8, "Tuple_float__float__s6 has another layout than in C#");

struct Int32__s7
{
    unsigned char Tag_0;
    int First_1;
    int Second_2;
};
static_assert(sizeof(Int32__s7) == 12, "Int32__s7 has another layout than in C#");

struct Int32___s8
{
    unsigned char Tag_0;
    Int32__s7 First_1;
    Int32__s7 Second_2;
};
static_assert(sizeof(Int32___s8) == 28, "Int32___s8 has another layout than in C#");

extern "C" __global__ void Run_67dba708(
    const Single__s0* GK_RESTRICT x_0,
    int x_0_length,
    Double__s1* GK_RESTRICT y_1,
    int y_1_length,
    Byte__s4* GK_RESTRICT nested_2,
    int nested_2_length,
    Boolean__s5 parameter_3)
{
    int i_4 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_4 >= x_0_length)
    {
        return;
    }
    Single__s0 pair_5 = x_0[i_4];
    Tuple_float__float__s6 temp_6 = Tuple_float__float__s6{};
    temp_6.Item1_0 = pair_5.Second_2;
    temp_6.Item2_1 = pair_5.First_1;
    float temp_7 = temp_6.Item1_0;
    float temp_8 = temp_6.Item2_1;
    pair_5.First_1 = temp_7;
    pair_5.Second_2 = temp_8;
    int temp_10 = i_4;
    Double__s1 temp_9 = Double__s1{};
    temp_9.Tag_0 = (unsigned char)(pair_5.Tag_0 + 1);
    temp_9.First_1 = (double)pair_5.First_1 * 2.0;
    temp_9.Second_2 = (double)pair_5.Second_2;
    y_1[temp_10] = temp_9;
    Int32___s8 temp_11 = Int32___s8{};
    temp_11.First_1.First_1 = i_4;
    temp_11.First_1.Second_2 = 2;
    temp_11.Second_2.Second_2 = parameter_3.Value_1;
    Int32___s8 deep_12 = temp_11;
    if (parameter_3.Key_0 != 0)
    {
        nested_2[i_4].Item_0.Value_1 = (unsigned char)deep_12.First_1.First_1;
    }
    nested_2[i_4].Pair_1.Second_2 = (unsigned char)((unsigned)deep_12.Second_2.Second_2 + deep_12.First_1.Second_2);
    nested_2[i_4].Item_0.Key_0 = (short)(nested_2[i_4].Item_0.Key_0 - 1);
}
