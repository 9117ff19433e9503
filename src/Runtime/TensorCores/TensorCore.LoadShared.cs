using System.Runtime.InteropServices;
using GpuKernels.CompilerServices;

namespace GpuKernels;

/// <content>Loads of factors from shared memory by <c>ldmatrix</c>: four times fewer instructions than lane by lane.</content>
public static partial class TensorCore
{
    /// <summary>Each lane passes the address of 16 bytes; both layouts have it at the same place.</summary>
    private const string Address = """
        unsigned w0, w1, w2, w3;
        #ifdef __CUDA_ARCH__
        unsigned lane;
        asm("mov.u32 %0, %%laneid;" : "=r"(lane));
        const void* row = source + ((int)(lane % 16) * leadingDimension + (int)(lane / 16) * 8);
        asm volatile("ldmatrix.sync.aligned.m8n8.x4
        """;

    private const string Words = """
        .shared.b16 {%0, %1, %2, %3}, [%4];"
            : "=r"(w0), "=r"(w1), "=r"(w2), "=r"(w3) : "r"((unsigned)__cvta_generic_to_shared(row)) : "memory");
        #else
        GK_LDMATRIX(source, leadingDimension, w0, w1, w2, w3
        """;

    /// <summary>
    /// Loads a part of a left factor, 16 rows and K columns, from shared memory. Each row (or column, where the layout says so) begins at a
    /// multiple of 16 bytes; fastest where eight of them in turn lie in different banks, as with 16 bytes more than a multiple of 128 from
    /// one to the next.
    /// </summary>
    /// <param name="source">The matrix from the part's first element on: of a shared array.</param>
    /// <param name="leadingDimension">The elements from one row to the next, or from one column to the next where the layout says so: 16
    /// bytes, or a multiple.</param>
    /// <param name="layout">A constant, or the loads are slow.</param>
    [DeviceFunction]
    public static FragmentA<BFloat16> LoadSharedA(
        ReadOnlySpan<BFloat16> source, int leadingDimension, MatrixLayout layout = MatrixLayout.RowMajor) =>
        new() { Words = LoadShared(MemoryMarshal.Cast<BFloat16, ushort>(source), leadingDimension, layout == MatrixLayout.RowMajor) };

    /// <inheritdoc cref="LoadSharedA(ReadOnlySpan{BFloat16}, int, MatrixLayout)"/>
    [DeviceFunction]
    public static FragmentA<Half> LoadSharedA(
        ReadOnlySpan<Half> source, int leadingDimension, MatrixLayout layout = MatrixLayout.RowMajor) =>
        new() { Words = LoadShared(MemoryMarshal.Cast<Half, ushort>(source), leadingDimension, layout == MatrixLayout.RowMajor) };

    /// <summary>Loads a part of a left factor, 16 rows and K columns, from shared memory; by <c>ldmatrix</c> where its rows are
    /// contiguous.</summary>
    /// <inheritdoc cref="LoadSharedA(ReadOnlySpan{BFloat16}, int, MatrixLayout)"/>
    [DeviceFunction]
    public static FragmentA<float> LoadSharedA(
        ReadOnlySpan<float> source, int leadingDimension, MatrixLayout layout = MatrixLayout.RowMajor) =>
        new()
        {
            Words = layout == MatrixLayout.RowMajor
                ? RoundToTf32(LoadMatrix(MemoryMarshal.Cast<float, ushort>(source), 2 * leadingDimension))
                : LoadA(source, leadingDimension, layout).Words,
        };

    /// <inheritdoc cref="LoadSharedA(ReadOnlySpan{float}, int, MatrixLayout)"/>
    [DeviceFunction]
    public static FragmentA<sbyte> LoadSharedA(
        ReadOnlySpan<sbyte> source, int leadingDimension, MatrixLayout layout = MatrixLayout.RowMajor) =>
        new()
        {
            Words = layout == MatrixLayout.RowMajor
                ? LoadMatrix(MemoryMarshal.Cast<sbyte, ushort>(source), leadingDimension / 2)
                : LoadA(source, leadingDimension, layout).Words,
        };

    /// <inheritdoc cref="LoadSharedA(ReadOnlySpan{float}, int, MatrixLayout)"/>
    [DeviceFunction]
    public static FragmentA<byte> LoadSharedA(
        ReadOnlySpan<byte> source, int leadingDimension, MatrixLayout layout = MatrixLayout.RowMajor) =>
        new()
        {
            Words = layout == MatrixLayout.RowMajor
                ? LoadMatrix(MemoryMarshal.Cast<byte, ushort>(source), leadingDimension / 2)
                : LoadA(source, leadingDimension, layout).Words,
        };

    /// <summary>
    /// Loads a part of a right factor, K rows and 16 columns, from shared memory. Each row (or column, where the layout says so) begins at
    /// a multiple of 16 bytes; fastest where eight of them in turn lie in different banks, as with 16 bytes more than a multiple of 128
    /// from one to the next.
    /// </summary>
    /// <param name="source">The matrix from the part's first element on: of a shared array.</param>
    /// <param name="leadingDimension">The elements from one row to the next, or from one column to the next where the layout says so: 16
    /// bytes, or a multiple.</param>
    /// <param name="layout">A constant, or the loads are slow.</param>
    [DeviceFunction]
    public static FragmentB<BFloat16> LoadSharedB(
        ReadOnlySpan<BFloat16> source, int leadingDimension, MatrixLayout layout = MatrixLayout.RowMajor) =>
        new() { Words = LoadShared(MemoryMarshal.Cast<BFloat16, ushort>(source), leadingDimension, layout == MatrixLayout.ColumnMajor) };

    /// <inheritdoc cref="LoadSharedB(ReadOnlySpan{BFloat16}, int, MatrixLayout)"/>
    [DeviceFunction]
    public static FragmentB<Half> LoadSharedB(
        ReadOnlySpan<Half> source, int leadingDimension, MatrixLayout layout = MatrixLayout.RowMajor) =>
        new() { Words = LoadShared(MemoryMarshal.Cast<Half, ushort>(source), leadingDimension, layout == MatrixLayout.ColumnMajor) };

    /// <summary>Loads a part of a right factor, K rows and 16 columns, from shared memory; by <c>ldmatrix</c> where its columns are
    /// contiguous.</summary>
    /// <inheritdoc cref="LoadSharedB(ReadOnlySpan{BFloat16}, int, MatrixLayout)"/>
    [DeviceFunction]
    public static FragmentB<float> LoadSharedB(
        ReadOnlySpan<float> source, int leadingDimension, MatrixLayout layout = MatrixLayout.RowMajor) =>
        new()
        {
            Words = layout == MatrixLayout.ColumnMajor
                ? RoundToTf32(LoadMatrix(MemoryMarshal.Cast<float, ushort>(source), 2 * leadingDimension))
                : LoadB(source, leadingDimension, layout).Words,
        };

    /// <inheritdoc cref="LoadSharedB(ReadOnlySpan{float}, int, MatrixLayout)"/>
    [DeviceFunction]
    public static FragmentB<sbyte> LoadSharedB(
        ReadOnlySpan<sbyte> source, int leadingDimension, MatrixLayout layout = MatrixLayout.RowMajor) =>
        new()
        {
            Words = layout == MatrixLayout.ColumnMajor
                ? LoadMatrix(MemoryMarshal.Cast<sbyte, ushort>(source), leadingDimension / 2)
                : LoadB(source, leadingDimension, layout).Words,
        };

    /// <inheritdoc cref="LoadSharedB(ReadOnlySpan{float}, int, MatrixLayout)"/>
    [DeviceFunction]
    public static FragmentB<byte> LoadSharedB(
        ReadOnlySpan<byte> source, int leadingDimension, MatrixLayout layout = MatrixLayout.RowMajor) =>
        new()
        {
            Words = layout == MatrixLayout.ColumnMajor
                ? LoadMatrix(MemoryMarshal.Cast<byte, ushort>(source), leadingDimension / 2)
                : LoadB(source, leadingDimension, layout).Words,
        };

    private static FragmentWords LoadShared(ReadOnlySpan<ushort> source, int leadingDimension, bool isAlongLines) =>
        isAlongLines ? LoadMatrix(source, leadingDimension) : LoadTransposed(source, leadingDimension);

    [CudaSource(Address + Words + ", false);\n#endif\nreturn {w0, w1, w2, w3};")]
    private static FragmentWords LoadMatrix(ReadOnlySpan<ushort> source, int leadingDimension) => LoadLines(source, leadingDimension, 1);

    [CudaSource(Address + ".trans" + Words + ", true);\n#endif\nreturn {w0, w2, w1, w3};")]
    private static FragmentWords LoadTransposed(ReadOnlySpan<ushort> source, int leadingDimension) =>
        LoadLines(source, 1, leadingDimension);
}
