#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

template <typename T>
struct Span
{
    T* pointer;
    int length;

    __device__ __forceinline__ T& operator[](int index) const { return pointer[index]; }
    __device__ __forceinline__ Span slice(int start) const { return {pointer + start, length - start}; }
    __device__ __forceinline__ Span slice(int start, int count) const { return {pointer + start, count}; }
    __device__ __forceinline__ Span<const T> as_const() const { return {pointer, length}; }
};

static __device__ __forceinline__ int gk_divide_int(int a, int b)
{
    if ((unsigned)b + 1 <= 1)
        return b == 0 ? -1 : (int)(0 - (unsigned)a);
    return a / b;
}

static __device__ __forceinline__ int gk_remainder_int(int a, int b)
{
    if ((unsigned)b + 1 <= 1)
        return b == 0 ? a : 0;
    return a % b;
}

static __device__ __forceinline__ float get_Item_f0(float this_padding_P_0, Span<const float> thisValues_1, int i_2)
{
    return i_2 >= 0 && i_2 < thisValues_1.length ? thisValues_1[i_2] : this_padding_P_0;
}

static __device__ __forceinline__ int get_Length_f1(float this_padding_P_0, Span<const float> thisValues_1)
{
    return (int)(thisValues_1.length + 2u);
}

#ifdef GK_ELEMENTS
template <bool inside_19>
static __device__ __forceinline__ void gk_element(
    const float* GK_RESTRICT x_0,
    int x_0_length,
    float* GK_RESTRICT y_1,
    int y_1_length,
    int columns_2,
    int index_18)
{
    int i_3 = index_18;
    if (!inside_19 && i_3 >= x_0_length)
    {
        return;
    }
    Span<float> tempData_4 = Span<float>{};
    int tempStride_5 = 0;
    int stride_6 = gk_divide_int(x_0_length, columns_2);
    tempData_4 = Span<float>{y_1, y_1_length};
    tempStride_5 = stride_6;
    Span<float> resultData_7 = tempData_4;
    int resultStride_8 = tempStride_5;
    float temp_padding_P_9 = 0.0f;
    Span<const float> tempValues_10 = Span<const float>{};
    temp_padding_P_9 = -1.0f;
    tempValues_10 = Span<const float>{x_0, x_0_length};
    float source_padding_P_11 = temp_padding_P_9;
    Span<const float> sourceValues_12 = tempValues_10;
    Span<float> self_13 = resultData_7;
    int self_14 = resultStride_8;
    int row_15 = gk_remainder_int(i_3, columns_2);
    int column_16 = gk_divide_int(i_3, columns_2);
    int itemIndex_17 = (int)((unsigned)row_15 * self_14 + column_16);
    self_13[itemIndex_17] = get_Item_f0(source_padding_P_11, sourceValues_12, i_3) + get_Item_f0(source_padding_P_11, sourceValues_12, i_3 - 1) + get_Item_f0(source_padding_P_11, sourceValues_12, (int)((unsigned)i_3 + columns_2)) + (float)get_Length_f1(source_padding_P_11, sourceValues_12);
}

extern "C" __global__ void __launch_bounds__(256) Transpose_2b5b0fa4(
    const float* GK_RESTRICT x_0,
    int x_0_length,
    float* GK_RESTRICT y_1,
    int y_1_length,
    int columns_2,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < x_0_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(x_0, x_0_length, y_1, y_1_length, columns_2, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(x_0, x_0_length, y_1, y_1_length, columns_2, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Transpose_2b5b0fa4(
    const float* GK_RESTRICT x_0,
    int x_0_length,
    float* GK_RESTRICT y_1,
    int y_1_length,
    int columns_2)
{
    int i_3 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_3 >= x_0_length)
    {
        return;
    }
    Span<float> tempData_4 = Span<float>{};
    int tempStride_5 = 0;
    int stride_6 = gk_divide_int(x_0_length, columns_2);
    tempData_4 = Span<float>{y_1, y_1_length};
    tempStride_5 = stride_6;
    Span<float> resultData_7 = tempData_4;
    int resultStride_8 = tempStride_5;
    float temp_padding_P_9 = 0.0f;
    Span<const float> tempValues_10 = Span<const float>{};
    temp_padding_P_9 = -1.0f;
    tempValues_10 = Span<const float>{x_0, x_0_length};
    float source_padding_P_11 = temp_padding_P_9;
    Span<const float> sourceValues_12 = tempValues_10;
    Span<float> self_13 = resultData_7;
    int self_14 = resultStride_8;
    int row_15 = gk_remainder_int(i_3, columns_2);
    int column_16 = gk_divide_int(i_3, columns_2);
    int itemIndex_17 = (int)((unsigned)row_15 * self_14 + column_16);
    self_13[itemIndex_17] = get_Item_f0(source_padding_P_11, sourceValues_12, i_3) + get_Item_f0(source_padding_P_11, sourceValues_12, (int)(i_3 - 1u)) + get_Item_f0(source_padding_P_11, sourceValues_12, (int)((unsigned)i_3 + columns_2)) + (float)get_Length_f1(source_padding_P_11, sourceValues_12);
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

template <typename T>
struct Span
{
    T* pointer;
    int length;

    __device__ __forceinline__ T& operator[](int index) const { return pointer[index]; }
    __device__ __forceinline__ Span slice(int start) const { return {pointer + start, length - start}; }
    __device__ __forceinline__ Span slice(int start, int count) const { return {pointer + start, count}; }
    __device__ __forceinline__ Span<const T> as_const() const { return {pointer, length}; }
};

static __device__ __forceinline__ int gk_divide_int(int a, int b)
{
    if ((unsigned)b + 1 <= 1)
        return b == 0 ? -1 : (int)(0 - (unsigned)a);
    return a / b;
}

static __device__ __forceinline__ Span<float> Row_f0(Span<float> thisData_0, int thisStride_1, int row_2)
{
    return thisData_0.slice((int)((unsigned)row_2 * thisStride_1), thisStride_1);
}

static __device__ __forceinline__ float Sum_f1(Span<const float> values_0)
{
    float sum_1 = 0.0f;
    Span<const float> temp_2 = values_0;
    for (int index_3 = 0; index_3 < temp_2.length; index_3++)
    {
        float value_4 = temp_2[index_3];
        sum_1 += value_4;
    }
    return sum_1;
}

static __device__ __forceinline__ int get_Rows_f2(Span<float> thisData_0, int thisStride_1)
{
    return gk_divide_int(thisData_0.length, thisStride_1);
}

static __device__ __forceinline__ void Scale_f3(Span<float>& mData_0, int& mStride_1, int row_2, float factor_3)
{
    for (int k_4 = 0; k_4 < mStride_1; k_4++)
    {
        Span<float> temp_5 = mData_0;
        int temp_6 = (int)((unsigned)row_2 * mStride_1 + k_4);
        temp_5[temp_6] *= factor_3;
    }
}

static __device__ __forceinline__ void Swap_f4(
    Span<float>& oneData_0,
    int& oneStride_1,
    Span<float>& otherData_2,
    int& otherStride_3,
    int row_4)
{
    Span<float> data_5 = oneData_0;
    oneData_0 = otherData_2;
    Span<float> tempData_6 = Span<float>{};
    int tempStride_7 = 0;
    Span<float> data_8 = data_5.slice((int)((unsigned)row_4 * otherStride_3));
    int stride_9 = otherStride_3;
    tempData_6 = data_8;
    tempStride_7 = stride_9;
    Span<float> temp_10 = tempData_6;
    int temp_11 = tempStride_7;
    otherData_2 = temp_10;
    otherStride_3 = temp_11;
}

static __device__ __forceinline__ void Narrow_f5(Span<float>& thisData_0, int& thisStride_1, int rows_2)
{
    Span<float> temp_3 = thisData_0;
    thisData_0 = temp_3.slice(0, (int)((unsigned)rows_2 * thisStride_1));
}

#ifdef GK_ELEMENTS
template <bool inside_39>
static __device__ __forceinline__ void gk_element(
    float* x_0,
    int x_0_length,
    float* y_1,
    int y_1_length,
    int stride_2,
    int index_38)
{
    int i_3 = index_38;
    int rows_4 = gk_divide_int(x_0_length, stride_2);
    if (i_3 >= rows_4)
    {
        return;
    }
    Span<float> tempData_5 = Span<float>{};
    int tempStride_6 = 0;
    tempData_5 = Span<float>{x_0, x_0_length};
    tempStride_6 = stride_2;
    Span<float> aData_7 = tempData_5;
    int aStride_8 = tempStride_6;
    Span<float> tempData_9 = Span<float>{};
    int tempStride_10 = 0;
    tempData_9 = Span<float>{y_1, y_1_length};
    tempStride_10 = stride_2;
    Span<float> bData_11 = tempData_9;
    int bStride_12 = tempStride_10;
    Span<float> self_13 = aData_7;
    int self_14 = aStride_8;
    int start_15 = (int)((unsigned)i_3 * self_14);
    Span<float> tempData_16 = Span<float>{};
    int tempStride_17 = 0;
    Span<float> data_18 = self_13.slice(start_15);
    tempData_16 = data_18;
    tempStride_17 = self_14;
    Span<float> From_19 = tempData_16;
    int From_20 = tempStride_17;
    Span<float> restData_21 = From_19;
    int restStride_22 = From_20;
    Span<float> chosenData_23 = (i_3 & 1) == 0 ? aData_7 : restData_21;
    int chosenStride_24 = (i_3 & 1) == 0 ? aStride_8 : restStride_22;
    float temp_28 = Sum_f1(Row_f0(restData_21, restStride_22, 0).as_const());
    Span<float> self_25 = chosenData_23;
    int self_26 = chosenStride_24;
    int itemIndex_27 = 0 * self_26 + 1;
    float sum_29 = temp_28 + self_25[itemIndex_27] + (float)(int)(get_Rows_f2(restData_21, restStride_22) * 100u);
    Scale_f3(bData_11, bStride_12, i_3, sum_29);
    Swap_f4(bData_11, bStride_12, restData_21, restStride_22, i_3);
    Narrow_f5(restData_21, restStride_22, 1);
    Span<float> temp_30 = restData_21;
    int temp_31 = restStride_22;
    bData_11 = temp_30;
    bStride_12 = temp_31;
    Span<float> self_32 = bData_11;
    int self_33 = bStride_12;
    int itemIndex_34 = 0 * self_33 + 0;
    self_32[itemIndex_34] += (float)(int)((unsigned)bData_11.length + get_Rows_f2(bData_11, bStride_12));
    Span<float> noneData_35 = Span<float>{};
    int noneStride_36 = 0;
    Span<float> temp_37 = Row_f0(bData_11, bStride_12, 0);
    temp_37[1] -= (float)(noneData_35.length + noneStride_36);
}

extern "C" __global__ void __launch_bounds__(256) Views_15ed1279(
    float* x_0,
    int x_0_length,
    float* y_1,
    int y_1_length,
    int stride_2,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(x_0, x_0_length, y_1, y_1_length, stride_2, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(x_0, x_0_length, y_1, y_1_length, stride_2, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Views_15ed1279(float* x_0, int x_0_length, float* y_1, int y_1_length, int stride_2)
{
    int i_3 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int rows_4 = gk_divide_int(x_0_length, stride_2);
    if (i_3 >= rows_4)
    {
        return;
    }
    Span<float> tempData_5 = Span<float>{};
    int tempStride_6 = 0;
    tempData_5 = Span<float>{x_0, x_0_length};
    tempStride_6 = stride_2;
    Span<float> aData_7 = tempData_5;
    int aStride_8 = tempStride_6;
    Span<float> tempData_9 = Span<float>{};
    int tempStride_10 = 0;
    tempData_9 = Span<float>{y_1, y_1_length};
    tempStride_10 = stride_2;
    Span<float> bData_11 = tempData_9;
    int bStride_12 = tempStride_10;
    Span<float> self_13 = aData_7;
    int self_14 = aStride_8;
    int start_15 = (int)((unsigned)i_3 * self_14);
    Span<float> tempData_16 = Span<float>{};
    int tempStride_17 = 0;
    Span<float> data_18 = self_13.slice(start_15);
    tempData_16 = data_18;
    tempStride_17 = self_14;
    Span<float> From_19 = tempData_16;
    int From_20 = tempStride_17;
    Span<float> restData_21 = From_19;
    int restStride_22 = From_20;
    Span<float> chosenData_23 = (i_3 & 1) == 0 ? aData_7 : restData_21;
    int chosenStride_24 = (i_3 & 1) == 0 ? aStride_8 : restStride_22;
    float temp_28 = Sum_f1(Row_f0(restData_21, restStride_22, 0).as_const());
    Span<float> self_25 = chosenData_23;
    int self_26 = chosenStride_24;
    int itemIndex_27 = 0 * self_26 + 1;
    float sum_29 = temp_28 + self_25[itemIndex_27] + (float)(int)(get_Rows_f2(restData_21, restStride_22) * 100u);
    Scale_f3(bData_11, bStride_12, i_3, sum_29);
    Swap_f4(bData_11, bStride_12, restData_21, restStride_22, i_3);
    Narrow_f5(restData_21, restStride_22, 1);
    Span<float> temp_30 = restData_21;
    int temp_31 = restStride_22;
    bData_11 = temp_30;
    bStride_12 = temp_31;
    Span<float> self_32 = bData_11;
    int self_33 = bStride_12;
    int itemIndex_34 = 0 * self_33 + 0;
    self_32[itemIndex_34] += (float)(int)((unsigned)bData_11.length + get_Rows_f2(bData_11, bStride_12));
    Span<float> noneData_35 = Span<float>{};
    int noneStride_36 = 0;
    Span<float> temp_37 = Row_f0(bData_11, bStride_12, 0);
    temp_37[1] -= (float)(noneData_35.length + noneStride_36);
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

template <typename T>
struct Span
{
    T* pointer;
    int length;

    __device__ __forceinline__ T& operator[](int index) const { return pointer[index]; }
    __device__ __forceinline__ Span slice(int start) const { return {pointer + start, length - start}; }
    __device__ __forceinline__ Span slice(int start, int count) const { return {pointer + start, count}; }
    __device__ __forceinline__ Span<const T> as_const() const { return {pointer, length}; }
};

static __device__ __forceinline__ int gk_remainder_int(int a, int b)
{
    if ((unsigned)b + 1 <= 1)
        return b == 0 ? a : 0;
    return a % b;
}

static __device__ __forceinline__ void Push_f0(
    Span<float>& thisMatrixData_0,
    int& thisMatrixStride_1,
    Span<int>& thisStack_2,
    int& thisCount_3,
    int& thisDepth_4,
    int value_5)
{
    Span<int> temp_7 = thisStack_2;
    int temp_6 = thisCount_3;
    thisCount_3 = (int)(temp_6 + 1u);
    temp_7[temp_6] = value_5;
    if (thisCount_3 > thisDepth_4)
    {
        thisDepth_4 = thisCount_3;
    }
}

static __device__ __forceinline__ bool get_IsEmpty_f1(
    Span<float> thisMatrixData_0,
    int thisMatrixStride_1,
    Span<int> thisStack_2,
    int thisCount_3,
    int thisDepth_4)
{
    return thisCount_3 == 0;
}

static __device__ __forceinline__ int Pop_f2(
    Span<float>& thisMatrixData_0,
    int& thisMatrixStride_1,
    Span<int>& thisStack_2,
    int& thisCount_3,
    int& thisDepth_4)
{
    Span<int> temp_6 = thisStack_2;
    int temp_5 = (int)(thisCount_3 - 1u);
    thisCount_3 = temp_5;
    return temp_6[temp_5];
}

#ifdef GK_ELEMENTS
template <bool inside_28>
static __device__ __forceinline__ void gk_element(
    float* x_0,
    int x_0_length,
    int* GK_RESTRICT depths_1,
    int depths_1_length,
    int stride_2,
    int index_27)
{
    int i_3 = index_27;
    if (!inside_28 && i_3 >= depths_1_length)
    {
        return;
    }
    int memory_4[16] = {};
    Span<float> tempData_5 = Span<float>{};
    int tempStride_6 = 0;
    tempData_5 = Span<float>{x_0, x_0_length};
    tempStride_6 = stride_2;
    Span<float> tempMatrixData_7 = Span<float>{};
    int tempMatrixStride_8 = 0;
    Span<int> tempStack_9 = Span<int>{};
    int tempCount_10 = 0;
    int tempDepth_11 = 0;
    Span<float> matrix_12 = tempData_5;
    int matrix_13 = tempStride_6;
    tempStack_9 = Span<int>{memory_4, 16};
    tempCount_10 = 0;
    tempMatrixData_7 = matrix_12;
    tempMatrixStride_8 = matrix_13;
    Span<float> walkerMatrixData_14 = tempMatrixData_7;
    int walkerMatrixStride_15 = tempMatrixStride_8;
    Span<int> walkerStack_16 = tempStack_9;
    int walkerCount_17 = tempCount_10;
    int walkerDepth_18 = tempDepth_11;
    Push_f0(walkerMatrixData_14, walkerMatrixStride_15, walkerStack_16, walkerCount_17, walkerDepth_18, 1);
    float sum_19 = 0.0f;
    while (!get_IsEmpty_f1(walkerMatrixData_14, walkerMatrixStride_15, walkerStack_16, walkerCount_17, walkerDepth_18))
    {
        int temp_20 = Pop_f2(walkerMatrixData_14, walkerMatrixStride_15, walkerStack_16, walkerCount_17, walkerDepth_18);
        int node_21 = temp_20;
        float temp_26 = sum_19;
        Span<float> self_22 = walkerMatrixData_14;
        int self_23 = walkerMatrixStride_15;
        int column_24 = gk_remainder_int(node_21, stride_2);
        int itemIndex_25 = (int)((unsigned)i_3 * self_23 + column_24);
        sum_19 = temp_26 + self_22[itemIndex_25];
        if ((int)(node_21 * 2u + 1u) < 12)
        {
            Push_f0(walkerMatrixData_14, walkerMatrixStride_15, walkerStack_16, walkerCount_17, walkerDepth_18, (int)(node_21 * 2u));
            Push_f0(walkerMatrixData_14, walkerMatrixStride_15, walkerStack_16, walkerCount_17, walkerDepth_18, (int)(node_21 * 2u + 1u));
        }
    }
    depths_1[i_3] = (int)((unsigned)walkerDepth_18 + __float2int_rz(sum_19));
}

extern "C" __global__ void __launch_bounds__(256) Stack_f035b800(
    float* x_0,
    int x_0_length,
    int* GK_RESTRICT depths_1,
    int depths_1_length,
    int stride_2,
    long long gk_count)
{
    unsigned gk_first = blockIdx.x * (256u * GK_ELEMENTS) + threadIdx.x, gk_last = gk_first + 256u * (GK_ELEMENTS - 1);
    if (gk_last < (unsigned)gk_count && (int)gk_last < depths_1_length)
    {
        #pragma unroll
        for (int j = 0; j < GK_ELEMENTS; j++)
        {
            gk_element<true>(x_0, x_0_length, depths_1, depths_1_length, stride_2, (int)gk_first + j * 256);
        }
    }
    else
    {
        #pragma unroll 1
        for (int j = 0; j < GK_ELEMENTS && gk_first < (unsigned)gk_count; j++, gk_first += 256u)
        {
            gk_element<false>(x_0, x_0_length, depths_1, depths_1_length, stride_2, (int)gk_first);
        }
    }
}
#else

extern "C" __global__ void Stack_f035b800(
    float* x_0,
    int x_0_length,
    int* GK_RESTRICT depths_1,
    int depths_1_length,
    int stride_2)
{
    int i_3 = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i_3 >= depths_1_length)
    {
        return;
    }
    int memory_4[16] = {};
    Span<float> tempData_5 = Span<float>{};
    int tempStride_6 = 0;
    tempData_5 = Span<float>{x_0, x_0_length};
    tempStride_6 = stride_2;
    Span<float> tempMatrixData_7 = Span<float>{};
    int tempMatrixStride_8 = 0;
    Span<int> tempStack_9 = Span<int>{};
    int tempCount_10 = 0;
    int tempDepth_11 = 0;
    Span<float> matrix_12 = tempData_5;
    int matrix_13 = tempStride_6;
    tempStack_9 = Span<int>{memory_4, 16};
    tempCount_10 = 0;
    tempMatrixData_7 = matrix_12;
    tempMatrixStride_8 = matrix_13;
    Span<float> walkerMatrixData_14 = tempMatrixData_7;
    int walkerMatrixStride_15 = tempMatrixStride_8;
    Span<int> walkerStack_16 = tempStack_9;
    int walkerCount_17 = tempCount_10;
    int walkerDepth_18 = tempDepth_11;
    Push_f0(walkerMatrixData_14, walkerMatrixStride_15, walkerStack_16, walkerCount_17, walkerDepth_18, 1);
    float sum_19 = 0.0f;
    while (!get_IsEmpty_f1(walkerMatrixData_14, walkerMatrixStride_15, walkerStack_16, walkerCount_17, walkerDepth_18))
    {
        int temp_20 = Pop_f2(walkerMatrixData_14, walkerMatrixStride_15, walkerStack_16, walkerCount_17, walkerDepth_18);
        int node_21 = temp_20;
        float temp_26 = sum_19;
        Span<float> self_22 = walkerMatrixData_14;
        int self_23 = walkerMatrixStride_15;
        int column_24 = gk_remainder_int(node_21, stride_2);
        int itemIndex_25 = (int)((unsigned)i_3 * self_23 + column_24);
        sum_19 = temp_26 + self_22[itemIndex_25];
        if ((int)(node_21 * 2u + 1u) < 12)
        {
            Push_f0(walkerMatrixData_14, walkerMatrixStride_15, walkerStack_16, walkerCount_17, walkerDepth_18, (int)(node_21 * 2u));
            Push_f0(walkerMatrixData_14, walkerMatrixStride_15, walkerStack_16, walkerCount_17, walkerDepth_18, (int)(node_21 * 2u + 1u));
        }
    }
    depths_1[i_3] = (int)((unsigned)walkerDepth_18 + __float2int_rz(sum_19));
}

#endif

#ifndef GK_RESTRICT
#define GK_RESTRICT __restrict__
#endif

template <typename T>
struct Span
{
    T* pointer;
    int length;

    __device__ __forceinline__ T& operator[](int index) const { return pointer[index]; }
    __device__ __forceinline__ Span slice(int start) const { return {pointer + start, length - start}; }
    __device__ __forceinline__ Span slice(int start, int count) const { return {pointer + start, count}; }
    __device__ __forceinline__ Span<const T> as_const() const { return {pointer, length}; }
};

extern "C" __global__ void Tiles_9e959b61(
    const float* GK_RESTRICT x_0,
    int x_0_length,
    float* GK_RESTRICT y_1,
    int y_1_length)
{
    __shared__ __align__(16) float memory_2[72];
    Span<float> tempData_3 = Span<float>{};
    int tempStride_4 = 0;
    tempData_3 = Span<float>{memory_2, 72};
    tempStride_4 = 9;
    Span<float> tileData_5 = tempData_3;
    int tileStride_6 = tempStride_4;
    int column_7 = (int)threadIdx.x;
    int row_8 = (int)threadIdx.y;
    Span<float> self_9 = tileData_5;
    int self_10 = tileStride_6;
    int itemIndex_11 = (int)((unsigned)row_8 * self_10 + column_7);
    self_9[itemIndex_11] = x_0[(int)(blockIdx.x * 64u) + row_8 * 8 + column_7];
    __syncthreads();
    int temp_15 = (int)(blockIdx.x * 64u + row_8 * 8 + column_7);
    Span<float> self_12 = tileData_5;
    int self_13 = tileStride_6;
    int itemIndex_14 = (int)((unsigned)column_7 * self_13 + row_8);
    y_1[temp_15] = self_12[itemIndex_14];
}
