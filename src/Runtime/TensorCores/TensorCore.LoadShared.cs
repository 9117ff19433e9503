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
    /// Loads a part of a left factor, 16 rows and 16 columns, from shared memory. The first element, and with it each row (or column, where the
    /// layout says so), is at a multiple of 16 bytes; fastest where eight of them in turn lie in different banks, as with a leading dimension of
    /// 8 more than a multiple of 64.
    /// </summary>
    /// <param name="source">The matrix from the part's first element on: of a shared array.</param>
    /// <param name="leadingDimension">The elements from one row to the next, or from one column to the next where the layout says so; a multiple of 8.</param>
    /// <param name="layout">A constant, or the loads are slow.</param>
    [DeviceFunction]
    public static FragmentA<BFloat16> LoadSharedA(ReadOnlySpan<BFloat16> source, int leadingDimension, MatrixLayout layout = MatrixLayout.RowMajor) =>
        new() { Words = LoadShared(MemoryMarshal.Cast<BFloat16, ushort>(source), leadingDimension, layout == MatrixLayout.RowMajor) };

    /// <inheritdoc cref="LoadSharedA(ReadOnlySpan{BFloat16}, int, MatrixLayout)"/>
    [DeviceFunction]
    public static FragmentA<Half> LoadSharedA(ReadOnlySpan<Half> source, int leadingDimension, MatrixLayout layout = MatrixLayout.RowMajor) =>
        new() { Words = LoadShared(MemoryMarshal.Cast<Half, ushort>(source), leadingDimension, layout == MatrixLayout.RowMajor) };

    /// <summary>Loads a part of a right factor, 16 rows and 16 columns, from shared memory, as <see cref="LoadSharedA(ReadOnlySpan{BFloat16}, int, MatrixLayout)"/> does.</summary>
    /// <inheritdoc cref="LoadSharedA(ReadOnlySpan{BFloat16}, int, MatrixLayout)"/>
    [DeviceFunction]
    public static FragmentB<BFloat16> LoadSharedB(ReadOnlySpan<BFloat16> source, int leadingDimension, MatrixLayout layout = MatrixLayout.RowMajor) =>
        new() { Words = LoadShared(MemoryMarshal.Cast<BFloat16, ushort>(source), leadingDimension, layout == MatrixLayout.ColumnMajor) };

    /// <inheritdoc cref="LoadSharedB(ReadOnlySpan{BFloat16}, int, MatrixLayout)"/>
    [DeviceFunction]
    public static FragmentB<Half> LoadSharedB(ReadOnlySpan<Half> source, int leadingDimension, MatrixLayout layout = MatrixLayout.RowMajor) =>
        new() { Words = LoadShared(MemoryMarshal.Cast<Half, ushort>(source), leadingDimension, layout == MatrixLayout.ColumnMajor) };

    private static FragmentWords LoadShared(ReadOnlySpan<ushort> source, int leadingDimension, bool isAlongLines) =>
        isAlongLines ? LoadMatrix(source, leadingDimension) : LoadTransposed(source, leadingDimension);

    [CudaSource(Address + Words + ", false);\n#endif\nreturn {w0, w1, w2, w3};")]
    private static FragmentWords LoadMatrix(ReadOnlySpan<ushort> source, int leadingDimension) => LoadLines(source, leadingDimension, 1);

    [CudaSource(Address + ".trans" + Words + ", true);\n#endif\nreturn {w0, w2, w1, w3};")]
    private static FragmentWords LoadTransposed(ReadOnlySpan<ushort> source, int leadingDimension) => LoadLines(source, 1, leadingDimension);
}
