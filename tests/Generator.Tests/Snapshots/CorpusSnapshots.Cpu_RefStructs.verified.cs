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
        global::System.Span<float> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        int columns_2 = *(int*)arguments[4];
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, x_0.Length);
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_3 = globalIdxX;
            global::System.Span<float> tempData_4 = default(global::System.Span<float>);
            int tempStride_5 = 0;
            int stride_6 = x_0.Length / columns_2;
            tempData_4 = y_1;
            tempStride_5 = stride_6;
            global::System.Span<float> resultData_7 = tempData_4;
            int resultStride_8 = tempStride_5;
            float temp_padding_P_9 = 0f;
            global::System.ReadOnlySpan<float> tempValues_10 = default(global::System.ReadOnlySpan<float>);
            temp_padding_P_9 = -1f;
            tempValues_10 = x_0;
            float source_padding_P_11 = temp_padding_P_9;
            global::System.ReadOnlySpan<float> sourceValues_12 = tempValues_10;
            global::System.Span<float> self_13 = resultData_7;
            int self_14 = resultStride_8;
            int row_15 = i_3 % columns_2;
            int column_16 = i_3 / columns_2;
            int itemIndex_17 = row_15 * self_14 + column_16;
            self_13[itemIndex_17] = GpuKernels_Tests_Kernels_RefStructs_Padded_get__Item(source_padding_P_11, sourceValues_12, i_3) + GpuKernels_Tests_Kernels_RefStructs_Padded_get__Item(source_padding_P_11, sourceValues_12, i_3 - 1) + GpuKernels_Tests_Kernels_RefStructs_Padded_get__Item(source_padding_P_11, sourceValues_12, i_3 + columns_2) + (float)GpuKernels_Tests_Kernels_RefStructs_Padded_get__Length(source_padding_P_11, sourceValues_12);
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
        global::System.Span<float> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        int columns_2 = *(int*)arguments[4];
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
                global::System.Span<float> tempData_4 = default(global::System.Span<float>);
                int tempStride_5 = 0;
                int stride_6 = x_0.Length / columns_2;
                tempData_4 = y_1;
                tempStride_5 = stride_6;
                global::System.Span<float> resultData_7 = tempData_4;
                int resultStride_8 = tempStride_5;
                float temp_padding_P_9 = 0f;
                global::System.ReadOnlySpan<float> tempValues_10 = default(global::System.ReadOnlySpan<float>);
                temp_padding_P_9 = -1f;
                tempValues_10 = x_0;
                float source_padding_P_11 = temp_padding_P_9;
                global::System.ReadOnlySpan<float> sourceValues_12 = tempValues_10;
                global::System.Span<float> self_13 = resultData_7;
                int self_14 = resultStride_8;
                int row_15 = i_3 % columns_2;
                int column_16 = i_3 / columns_2;
                int itemIndex_17 = row_15 * self_14 + column_16;
                self_13[itemIndex_17] = GpuKernels_Tests_Kernels_RefStructs_Padded_get__Item(source_padding_P_11, sourceValues_12, i_3) + GpuKernels_Tests_Kernels_RefStructs_Padded_get__Item(source_padding_P_11, sourceValues_12, i_3 - 1) + GpuKernels_Tests_Kernels_RefStructs_Padded_get__Item(source_padding_P_11, sourceValues_12, i_3 + columns_2) + (float)GpuKernels_Tests_Kernels_RefStructs_Padded_get__Length(source_padding_P_11, sourceValues_12);
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
private static float GpuKernels_Tests_Kernels_RefStructs_Padded_get__Item(float this_padding_P_0, global::System.ReadOnlySpan<float> thisValues_1, int i_2)
{
    unchecked
    {
        return i_2 >= 0 && i_2 < thisValues_1.Length ? thisValues_1[i_2] : this_padding_P_0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_RefStructs_Padded_get__Length(float this_padding_P_0, global::System.ReadOnlySpan<float> thisValues_1)
{
    unchecked
    {
        return thisValues_1.Length + 2;
    }
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
        global::System.Span<float> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<float> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        int stride_2 = *(int*)arguments[4];
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = end;
        at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            int i_3 = globalIdxX;
            int rows_4 = x_0.Length / stride_2;
            if (i_3 >= rows_4)
            {
                continue;
            }
            global::System.Span<float> tempData_5 = default(global::System.Span<float>);
            int tempStride_6 = 0;
            tempData_5 = x_0;
            tempStride_6 = stride_2;
            global::System.Span<float> aData_7 = tempData_5;
            int aStride_8 = tempStride_6;
            global::System.Span<float> tempData_9 = default(global::System.Span<float>);
            int tempStride_10 = 0;
            tempData_9 = y_1;
            tempStride_10 = stride_2;
            global::System.Span<float> bData_11 = tempData_9;
            int bStride_12 = tempStride_10;
            global::System.Span<float> self_13 = aData_7;
            int self_14 = aStride_8;
            int start_15 = i_3 * self_14;
            global::System.Span<float> tempData_16 = default(global::System.Span<float>);
            int tempStride_17 = 0;
            global::System.Span<float> data_18 = self_13.Slice(start_15);
            tempData_16 = data_18;
            tempStride_17 = self_14;
            global::System.Span<float> From_19 = tempData_16;
            int From_20 = tempStride_17;
            global::System.Span<float> restData_21 = From_19;
            int restStride_22 = From_20;
            global::System.Span<float> chosenData_23 = (i_3 & 1) == 0 ? aData_7 : restData_21;
            int chosenStride_24 = (i_3 & 1) == 0 ? aStride_8 : restStride_22;
            float temp_28 = GpuKernels_Tests_Kernels_RefStructs_Sum(GpuKernels_Tests_Kernels_RefStructs_Matrix_Row(restData_21, restStride_22, 0));
            global::System.Span<float> self_25 = chosenData_23;
            int self_26 = chosenStride_24;
            int itemIndex_27 = 0 * self_26 + 1;
            float sum_29 = temp_28 + self_25[itemIndex_27] + (float)(GpuKernels_Tests_Kernels_RefStructs_Matrix_get__Rows(restData_21, restStride_22) * 100);
            GpuKernels_Tests_Kernels_RefStructs_Scale(ref bData_11, ref bStride_12, i_3, sum_29);
            GpuKernels_Tests_Kernels_RefStructs_Swap(ref bData_11, ref bStride_12, ref restData_21, ref restStride_22, i_3);
            GpuKernels_Tests_Kernels_RefStructs_Matrix_Narrow(ref restData_21, ref restStride_22, 1);
            global::System.Span<float> temp_30 = restData_21;
            int temp_31 = restStride_22;
            bData_11 = temp_30;
            bStride_12 = temp_31;
            global::System.Span<float> self_32 = bData_11;
            int self_33 = bStride_12;
            int itemIndex_34 = 0 * self_33 + 0;
            self_32[itemIndex_34] = self_32[itemIndex_34] + (float)(bData_11.Length + GpuKernels_Tests_Kernels_RefStructs_Matrix_get__Rows(bData_11, bStride_12));
            global::System.Span<float> noneData_35 = default(global::System.Span<float>);
            int noneStride_36 = 0;
            global::System.Span<float> temp_37 = GpuKernels_Tests_Kernels_RefStructs_Matrix_Row(bData_11, bStride_12, 0);
            temp_37[1] = temp_37[1] - (float)(noneData_35.Length + noneStride_36);
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
        global::System.Span<float> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<float> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        int stride_2 = *(int*)arguments[4];
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
                int rows_4 = x_0.Length / stride_2;
                if (i_3 >= rows_4)
                {
                    continue;
                }
                global::System.Span<float> tempData_5 = default(global::System.Span<float>);
                int tempStride_6 = 0;
                tempData_5 = x_0;
                tempStride_6 = stride_2;
                global::System.Span<float> aData_7 = tempData_5;
                int aStride_8 = tempStride_6;
                global::System.Span<float> tempData_9 = default(global::System.Span<float>);
                int tempStride_10 = 0;
                tempData_9 = y_1;
                tempStride_10 = stride_2;
                global::System.Span<float> bData_11 = tempData_9;
                int bStride_12 = tempStride_10;
                global::System.Span<float> self_13 = aData_7;
                int self_14 = aStride_8;
                int start_15 = i_3 * self_14;
                global::System.Span<float> tempData_16 = default(global::System.Span<float>);
                int tempStride_17 = 0;
                global::System.Span<float> data_18 = self_13.Slice(start_15);
                tempData_16 = data_18;
                tempStride_17 = self_14;
                global::System.Span<float> From_19 = tempData_16;
                int From_20 = tempStride_17;
                global::System.Span<float> restData_21 = From_19;
                int restStride_22 = From_20;
                global::System.Span<float> chosenData_23 = (i_3 & 1) == 0 ? aData_7 : restData_21;
                int chosenStride_24 = (i_3 & 1) == 0 ? aStride_8 : restStride_22;
                float temp_28 = GpuKernels_Tests_Kernels_RefStructs_Sum(GpuKernels_Tests_Kernels_RefStructs_Matrix_Row(restData_21, restStride_22, 0));
                global::System.Span<float> self_25 = chosenData_23;
                int self_26 = chosenStride_24;
                int itemIndex_27 = 0 * self_26 + 1;
                float sum_29 = temp_28 + self_25[itemIndex_27] + (float)(GpuKernels_Tests_Kernels_RefStructs_Matrix_get__Rows(restData_21, restStride_22) * 100);
                GpuKernels_Tests_Kernels_RefStructs_Scale(ref bData_11, ref bStride_12, i_3, sum_29);
                GpuKernels_Tests_Kernels_RefStructs_Swap(ref bData_11, ref bStride_12, ref restData_21, ref restStride_22, i_3);
                GpuKernels_Tests_Kernels_RefStructs_Matrix_Narrow(ref restData_21, ref restStride_22, 1);
                global::System.Span<float> temp_30 = restData_21;
                int temp_31 = restStride_22;
                bData_11 = temp_30;
                bStride_12 = temp_31;
                global::System.Span<float> self_32 = bData_11;
                int self_33 = bStride_12;
                int itemIndex_34 = 0 * self_33 + 0;
                self_32[itemIndex_34] = self_32[itemIndex_34] + (float)(bData_11.Length + GpuKernels_Tests_Kernels_RefStructs_Matrix_get__Rows(bData_11, bStride_12));
                global::System.Span<float> noneData_35 = default(global::System.Span<float>);
                int noneStride_36 = 0;
                global::System.Span<float> temp_37 = GpuKernels_Tests_Kernels_RefStructs_Matrix_Row(bData_11, bStride_12, 0);
                temp_37[1] = temp_37[1] - (float)(noneData_35.Length + noneStride_36);
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
private static global::System.Span<float> GpuKernels_Tests_Kernels_RefStructs_Matrix_Row(global::System.Span<float> thisData_0, int thisStride_1, int row_2)
{
    unchecked
    {
        return thisData_0.Slice(row_2 * thisStride_1, thisStride_1);
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static float GpuKernels_Tests_Kernels_RefStructs_Sum(global::System.ReadOnlySpan<float> values_0)
{
    unchecked
    {
        float sum_1 = 0f;
        global::System.ReadOnlySpan<float> temp_2 = values_0;
        for (int index_3 = 0; index_3 < temp_2.Length; index_3 = index_3 + 1)
        {
            float value_4 = temp_2[index_3];
            sum_1 = sum_1 + value_4;
        }
        return sum_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_RefStructs_Matrix_get__Rows(global::System.Span<float> thisData_0, int thisStride_1)
{
    unchecked
    {
        return thisData_0.Length / thisStride_1;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Tests_Kernels_RefStructs_Scale(ref global::System.Span<float> mData_0, ref int mStride_1, int row_2, float factor_3)
{
    unchecked
    {
        for (int k_4 = 0; k_4 < mStride_1; k_4 = k_4 + 1)
        {
            global::System.Span<float> temp_5 = mData_0;
            int temp_6 = row_2 * mStride_1 + k_4;
            temp_5[temp_6] = temp_5[temp_6] * factor_3;
        }
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Tests_Kernels_RefStructs_Swap(ref global::System.Span<float> oneData_0, ref int oneStride_1, ref global::System.Span<float> otherData_2, ref int otherStride_3, int row_4)
{
    unchecked
    {
        global::System.Span<float> data_5 = oneData_0;
        oneData_0 = otherData_2;
        global::System.Span<float> tempData_6 = default(global::System.Span<float>);
        int tempStride_7 = 0;
        global::System.Span<float> data_8 = data_5.Slice(row_4 * otherStride_3);
        int stride_9 = otherStride_3;
        tempData_6 = data_8;
        tempStride_7 = stride_9;
        global::System.Span<float> temp_10 = tempData_6;
        int temp_11 = tempStride_7;
        otherData_2 = temp_10;
        otherStride_3 = temp_11;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static void GpuKernels_Tests_Kernels_RefStructs_Matrix_Narrow(ref global::System.Span<float> thisData_0, ref int thisStride_1, int rows_2)
{
    unchecked
    {
        global::System.Span<float> temp_3 = thisData_0;
        thisData_0 = temp_3.Slice(0, rows_2 * thisStride_1);
    }
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
        global::System.Span<float> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> depths_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        int stride_2 = *(int*)arguments[4];
        global::GpuKernels.CompilerServices.CpuPosition at = new() { Block = -1 };
        blocks.Watch(&at);
        int* memory_4_memory_pointer = stackalloc int[16];
        global::System.Span<int> memory_4_memory = new(memory_4_memory_pointer, 16);
        int first = (int)blocks.First * blockDimX, end = (int)global::System.Math.Min(blocks.End * blockDimX, blocks.Count);
        int from = first, to = global::System.Math.Min(end, depths_1.Length);
        for (int globalIdxX = from; globalIdxX < to; globalIdxX++)
        {
            at.X = globalIdxX;
            int i_3 = globalIdxX;
            global::System.Span<int> memory_4 = memory_4_memory;
            memory_4.Clear();
            global::System.Span<float> tempData_5 = default(global::System.Span<float>);
            int tempStride_6 = 0;
            tempData_5 = x_0;
            tempStride_6 = stride_2;
            global::System.Span<float> tempMatrixData_7 = default(global::System.Span<float>);
            int tempMatrixStride_8 = 0;
            global::System.Span<int> tempStack_9 = default(global::System.Span<int>);
            int tempCount_10 = 0;
            int tempDepth_11 = 0;
            global::System.Span<float> matrix_12 = tempData_5;
            int matrix_13 = tempStride_6;
            tempStack_9 = memory_4;
            tempCount_10 = 0;
            tempMatrixData_7 = matrix_12;
            tempMatrixStride_8 = matrix_13;
            global::System.Span<float> walkerMatrixData_14 = tempMatrixData_7;
            int walkerMatrixStride_15 = tempMatrixStride_8;
            global::System.Span<int> walkerStack_16 = tempStack_9;
            int walkerCount_17 = tempCount_10;
            int walkerDepth_18 = tempDepth_11;
            GpuKernels_Tests_Kernels_RefStructs_Walker_Push(ref walkerMatrixData_14, ref walkerMatrixStride_15, ref walkerStack_16, ref walkerCount_17, ref walkerDepth_18, 1);
            float sum_19 = 0f;
            while (!GpuKernels_Tests_Kernels_RefStructs_Walker_get__IsEmpty(walkerMatrixData_14, walkerMatrixStride_15, walkerStack_16, walkerCount_17, walkerDepth_18))
            {
                int temp_20 = GpuKernels_Tests_Kernels_RefStructs_Walker_Pop(ref walkerMatrixData_14, ref walkerMatrixStride_15, ref walkerStack_16, ref walkerCount_17, ref walkerDepth_18);
                int node_21 = temp_20;
                float temp_26 = sum_19;
                global::System.Span<float> self_22 = walkerMatrixData_14;
                int self_23 = walkerMatrixStride_15;
                int column_24 = node_21 % stride_2;
                int itemIndex_25 = i_3 * self_23 + column_24;
                sum_19 = temp_26 + self_22[itemIndex_25];
                if (node_21 * 2 + 1 < 12)
                {
                    GpuKernels_Tests_Kernels_RefStructs_Walker_Push(ref walkerMatrixData_14, ref walkerMatrixStride_15, ref walkerStack_16, ref walkerCount_17, ref walkerDepth_18, node_21 * 2);
                    GpuKernels_Tests_Kernels_RefStructs_Walker_Push(ref walkerMatrixData_14, ref walkerMatrixStride_15, ref walkerStack_16, ref walkerCount_17, ref walkerDepth_18, node_21 * 2 + 1);
                }
            }
            depths_1[i_3] = walkerDepth_18 + (int)sum_19;
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
        global::System.Span<float> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<int> depths_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        int stride_2 = *(int*)arguments[4];
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int* memory_4_memory_pointer = stackalloc int[16];
        global::System.Span<int> memory_4_memory = new(memory_4_memory_pointer, 16);
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
                if (i_3 >= depths_1.Length)
                {
                    continue;
                }
                global::System.Span<int> memory_4 = memory_4_memory;
                memory_4.Clear();
                global::System.Span<float> tempData_5 = default(global::System.Span<float>);
                int tempStride_6 = 0;
                tempData_5 = x_0;
                tempStride_6 = stride_2;
                global::System.Span<float> tempMatrixData_7 = default(global::System.Span<float>);
                int tempMatrixStride_8 = 0;
                global::System.Span<int> tempStack_9 = default(global::System.Span<int>);
                int tempCount_10 = 0;
                int tempDepth_11 = 0;
                global::System.Span<float> matrix_12 = tempData_5;
                int matrix_13 = tempStride_6;
                tempStack_9 = memory_4;
                tempCount_10 = 0;
                tempMatrixData_7 = matrix_12;
                tempMatrixStride_8 = matrix_13;
                global::System.Span<float> walkerMatrixData_14 = tempMatrixData_7;
                int walkerMatrixStride_15 = tempMatrixStride_8;
                global::System.Span<int> walkerStack_16 = tempStack_9;
                int walkerCount_17 = tempCount_10;
                int walkerDepth_18 = tempDepth_11;
                GpuKernels_Tests_Kernels_RefStructs_Walker_Push(ref walkerMatrixData_14, ref walkerMatrixStride_15, ref walkerStack_16, ref walkerCount_17, ref walkerDepth_18, 1);
                float sum_19 = 0f;
                while (!GpuKernels_Tests_Kernels_RefStructs_Walker_get__IsEmpty(walkerMatrixData_14, walkerMatrixStride_15, walkerStack_16, walkerCount_17, walkerDepth_18))
                {
                    int temp_20 = GpuKernels_Tests_Kernels_RefStructs_Walker_Pop(ref walkerMatrixData_14, ref walkerMatrixStride_15, ref walkerStack_16, ref walkerCount_17, ref walkerDepth_18);
                    int node_21 = temp_20;
                    float temp_26 = sum_19;
                    global::System.Span<float> self_22 = walkerMatrixData_14;
                    int self_23 = walkerMatrixStride_15;
                    int column_24 = node_21 % stride_2;
                    int itemIndex_25 = i_3 * self_23 + column_24;
                    sum_19 = temp_26 + self_22[itemIndex_25];
                    if (node_21 * 2 + 1 < 12)
                    {
                        GpuKernels_Tests_Kernels_RefStructs_Walker_Push(ref walkerMatrixData_14, ref walkerMatrixStride_15, ref walkerStack_16, ref walkerCount_17, ref walkerDepth_18, node_21 * 2);
                        GpuKernels_Tests_Kernels_RefStructs_Walker_Push(ref walkerMatrixData_14, ref walkerMatrixStride_15, ref walkerStack_16, ref walkerCount_17, ref walkerDepth_18, node_21 * 2 + 1);
                    }
                }
                depths_1[i_3] = walkerDepth_18 + (int)sum_19;
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
private static void GpuKernels_Tests_Kernels_RefStructs_Walker_Push(ref global::System.Span<float> thisMatrixData_0, ref int thisMatrixStride_1, ref global::System.Span<int> thisStack_2, ref int thisCount_3, ref int thisDepth_4, int value_5)
{
    unchecked
    {
        global::System.Span<int> temp_7 = thisStack_2;
        int temp_6 = thisCount_3;
        thisCount_3 = temp_6 + 1;
        temp_7[temp_6] = value_5;
        if (thisCount_3 > thisDepth_4)
        {
            thisDepth_4 = thisCount_3;
        }
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static bool GpuKernels_Tests_Kernels_RefStructs_Walker_get__IsEmpty(global::System.Span<float> thisMatrixData_0, int thisMatrixStride_1, global::System.Span<int> thisStack_2, int thisCount_3, int thisDepth_4)
{
    unchecked
    {
        return thisCount_3 == 0;
    }
}

[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
private static int GpuKernels_Tests_Kernels_RefStructs_Walker_Pop(ref global::System.Span<float> thisMatrixData_0, ref int thisMatrixStride_1, ref global::System.Span<int> thisStack_2, ref int thisCount_3, ref int thisDepth_4)
{
    unchecked
    {
        global::System.Span<int> temp_6 = thisStack_2;
        int temp_5 = thisCount_3 - 1;
        thisCount_3 = temp_5;
        return temp_6[temp_5];
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
        int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, threads = blockDimX * blockDimY * blockDimZ;
        int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;
        global::System.ReadOnlySpan<float> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<float> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<float> memory_2 = blocks.Arena.Allocate<float>(72);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            at.Block = block;
            global::System.Span<float> tempData_3 = default(global::System.Span<float>);
            int tempStride_4 = 0;
            tempData_3 = memory_2;
            tempStride_4 = 9;
            global::System.Span<float> tileData_5 = tempData_3;
            int tileStride_6 = tempStride_4;
            {
                global::System.Span<float> self_9 = tileData_5;
                int self_10 = tileStride_6;
                for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                {
                    int threadIdxX = 0;
                    for (; (long)blockDimX - threadIdxX >= Vector<int>.Count; threadIdxX += Vector<int>.Count)
                    {
                        at.X = threadIdxX;
                        int column_7 = threadIdxX;
                        int row_8 = threadIdxY;
                        int itemIndex_11 = row_8 * self_10 + column_7;
                        CpuLanes.Store(self_9, itemIndex_11, CpuLanes.Load(x_0, blockIdxX * 64 + row_8 * 8 + column_7));
                    }
                    for (; threadIdxX < blockDimX; threadIdxX++)
                    {
                        at.X = threadIdxX;
                        int column_7 = threadIdxX;
                        int row_8 = threadIdxY;
                        int itemIndex_11 = row_8 * self_10 + column_7;
                        self_9[itemIndex_11] = x_0[blockIdxX * 64 + row_8 * 8 + column_7];
                    }
                }
            }
            // barrier 0
            {
                global::System.Span<float> self_12 = tileData_5;
                int self_13 = tileStride_6;
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
                {
                    int column_7 = threadIdxX;
                    int row_8 = threadIdxY;
                    int temp_15 = blockIdxX * 64 + row_8 * 8 + column_7;
                    int itemIndex_14 = column_7 * self_13 + row_8;
                    y_1[temp_15] = self_12[itemIndex_14];
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
        global::System.ReadOnlySpan<float> x_0 = new(*(void**)arguments[0], *(int*)arguments[1]);
        global::System.Span<float> y_1 = new(*(void**)arguments[2], *(int*)arguments[3]);
        global::System.Span<float> memory_2 = blocks.Arena.Allocate<float>(72);
        global::GpuKernels.CompilerServices.CpuPosition at = new();
        blocks.Watch(&at);
        int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);
        int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);
        for (long block = blocks.First; block < blocks.End; block++)
        {
            at.Block = block;
            global::System.Span<float> tempData_3 = default(global::System.Span<float>);
            int tempStride_4 = 0;
            tempData_3 = memory_2;
            tempStride_4 = 9;
            global::System.Span<float> tileData_5 = tempData_3;
            int tileStride_6 = tempStride_4;
            {
                global::System.Span<float> self_9 = tileData_5;
                int self_10 = tileStride_6;
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
                {
                    int column_7 = threadIdxX;
                    int row_8 = threadIdxY;
                    int itemIndex_11 = row_8 * self_10 + column_7;
                    self_9[itemIndex_11] = x_0[blockIdxX * 64 + row_8 * 8 + column_7];
                }
            }
            // barrier 0
            {
                global::System.Span<float> self_12 = tileData_5;
                int self_13 = tileStride_6;
                at.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;
                for (int threadIdxZ = at.Z = 0; threadIdxZ < blockDimZ; at.Z = ++threadIdxZ)
                for (int threadIdxY = at.Y = 0; threadIdxY < blockDimY; at.Y = ++threadIdxY)
                for (int threadIdxX = 0; threadIdxX < blockDimX; threadIdxX++)
                {
                    int column_7 = threadIdxX;
                    int row_8 = threadIdxY;
                    int temp_15 = blockIdxX * 64 + row_8 * 8 + column_7;
                    int itemIndex_14 = column_7 * self_13 + row_8;
                    y_1[temp_15] = self_12[itemIndex_14];
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
