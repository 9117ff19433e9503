using System.Runtime.InteropServices;
using GpuKernels.CompilerServices;

namespace GpuKernels;

/// <content>
/// Loads of factors. Rows of the left factor and columns of the right one are lines here, since both lie in a warp's registers alike:
/// element k of line i is <c>x[i * line + k * step]</c>.
/// </content>
public static partial class TensorCore
{
    /// <summary>Loads a part of a left factor, 16 rows and 16 columns, from anywhere.</summary>
    /// <param name="source">The matrix from the part's first element on.</param>
    /// <param name="leadingDimension">The elements from one row to the next, or from one column to the next where the layout says so.</param>
    /// <param name="layout">A constant, or the loads are slow.</param>
    [DeviceFunction]
    public static FragmentA<BFloat16> LoadA(ReadOnlySpan<BFloat16> source, int leadingDimension, MatrixLayout layout = MatrixLayout.RowMajor) =>
        new() { Words = LoadLines(MemoryMarshal.Cast<BFloat16, ushort>(source), Line(leadingDimension, layout), Step(leadingDimension, layout)) };

    /// <inheritdoc cref="LoadA(ReadOnlySpan{BFloat16}, int, MatrixLayout)"/>
    [DeviceFunction]
    public static FragmentA<Half> LoadA(ReadOnlySpan<Half> source, int leadingDimension, MatrixLayout layout = MatrixLayout.RowMajor) =>
        new() { Words = LoadLines(MemoryMarshal.Cast<Half, ushort>(source), Line(leadingDimension, layout), Step(leadingDimension, layout)) };

    /// <summary>Loads a part of a right factor, 16 rows and 16 columns, from anywhere.</summary>
    /// <inheritdoc cref="LoadA(ReadOnlySpan{BFloat16}, int, MatrixLayout)"/>
    [DeviceFunction]
    public static FragmentB<BFloat16> LoadB(ReadOnlySpan<BFloat16> source, int leadingDimension, MatrixLayout layout = MatrixLayout.RowMajor) =>
        new() { Words = LoadLines(MemoryMarshal.Cast<BFloat16, ushort>(source), Step(leadingDimension, layout), Line(leadingDimension, layout)) };

    /// <inheritdoc cref="LoadB(ReadOnlySpan{BFloat16}, int, MatrixLayout)"/>
    [DeviceFunction]
    public static FragmentB<Half> LoadB(ReadOnlySpan<Half> source, int leadingDimension, MatrixLayout layout = MatrixLayout.RowMajor) =>
        new() { Words = LoadLines(MemoryMarshal.Cast<Half, ushort>(source), Step(leadingDimension, layout), Line(leadingDimension, layout)) };

    /// <summary>The elements from one row to the next.</summary>
    private static int Line(int leadingDimension, MatrixLayout layout) => layout == MatrixLayout.RowMajor ? leadingDimension : 1;

    /// <summary>The elements from one column to the next.</summary>
    private static int Step(int leadingDimension, MatrixLayout layout) => layout == MatrixLayout.RowMajor ? 1 : leadingDimension;

    private static FragmentWords LoadLines(ReadOnlySpan<ushort> x, int line, int step)
    {
        int first = Warp.LaneIndex / 4 * line + Warp.LaneIndex % 4 * 2 * step;
        return new()
        {
            Word0 = LoadPair(x, first, step),
            Word1 = LoadPair(x, first + 8 * line, step),
            Word2 = LoadPair(x, first + 8 * step, step),
            Word3 = LoadPair(x, first + 8 * line + 8 * step, step),
        };
    }

    private static uint LoadPair(ReadOnlySpan<ushort> x, int i, int step) => x[i] | ((uint)x[i + step] << 16);
}
