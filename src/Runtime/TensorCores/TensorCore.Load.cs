using System.Runtime.InteropServices;

namespace GpuKernels;

/// <content>Loads of factors.</content>
public static partial class TensorCore
{
    /// <summary>Loads a part of a left factor, 16 rows and K columns, from anywhere. K is that of <see cref="FragmentA{T}"/>.</summary>
    /// <param name="source">The matrix from the part's first element on.</param>
    /// <param name="leadingDimension">The elements from one row to the next, or from one column to the next where the layout says
    /// so.</param>
    /// <param name="layout">A constant, or the loads are slow.</param>
    [DeviceFunction]
    public static FragmentA<BFloat16> LoadA(
        ReadOnlySpan<BFloat16> source, int leadingDimension, MatrixLayout layout = MatrixLayout.RowMajor) =>
        new()
        {
            Words = LoadLines(MemoryMarshal.Cast<BFloat16, ushort>(source), Line(leadingDimension, layout), Step(leadingDimension, layout)),
        };

    /// <inheritdoc cref="LoadA(ReadOnlySpan{BFloat16}, int, MatrixLayout)"/>
    [DeviceFunction]
    public static FragmentA<Half> LoadA(ReadOnlySpan<Half> source, int leadingDimension, MatrixLayout layout = MatrixLayout.RowMajor) =>
        new()
        {
            Words = LoadLines(MemoryMarshal.Cast<Half, ushort>(source), Line(leadingDimension, layout), Step(leadingDimension, layout)),
        };

    /// <summary>Loads a part of a left factor, 16 rows and K columns, from anywhere, and rounds to TF32: to nearest, of two as near to the
    /// one farther from zero.</summary>
    /// <inheritdoc cref="LoadA(ReadOnlySpan{BFloat16}, int, MatrixLayout)"/>
    [DeviceFunction]
    public static FragmentA<float> LoadA(ReadOnlySpan<float> source, int leadingDimension, MatrixLayout layout = MatrixLayout.RowMajor) =>
        new() { Words = LoadLines(source, Line(leadingDimension, layout), Step(leadingDimension, layout)) };

    /// <inheritdoc cref="LoadA(ReadOnlySpan{BFloat16}, int, MatrixLayout)"/>
    [DeviceFunction]
    public static FragmentA<sbyte> LoadA(ReadOnlySpan<sbyte> source, int leadingDimension, MatrixLayout layout = MatrixLayout.RowMajor) =>
        new()
        {
            Words = LoadLines(MemoryMarshal.Cast<sbyte, byte>(source), Line(leadingDimension, layout), Step(leadingDimension, layout)),
        };

    /// <inheritdoc cref="LoadA(ReadOnlySpan{BFloat16}, int, MatrixLayout)"/>
    [DeviceFunction]
    public static FragmentA<byte> LoadA(ReadOnlySpan<byte> source, int leadingDimension, MatrixLayout layout = MatrixLayout.RowMajor) =>
        new() { Words = LoadLines(source, Line(leadingDimension, layout), Step(leadingDimension, layout)) };

    /// <inheritdoc cref="LoadA(ReadOnlySpan{BFloat16}, int, MatrixLayout)"/>
    [DeviceFunction]
    public static FragmentA<double> LoadA(ReadOnlySpan<double> source, int leadingDimension, MatrixLayout layout = MatrixLayout.RowMajor) =>
        new() { Words = LoadLines(source, Line(leadingDimension, layout), Step(leadingDimension, layout)) };

    /// <summary>Loads a part of a right factor, K rows and 16 columns, from anywhere. K is that of <see cref="FragmentA{T}"/>.</summary>
    /// <param name="source">The matrix from the part's first element on.</param>
    /// <param name="leadingDimension">The elements from one row to the next, or from one column to the next where the layout says
    /// so.</param>
    /// <param name="layout">A constant, or the loads are slow.</param>
    [DeviceFunction]
    public static FragmentB<BFloat16> LoadB(
        ReadOnlySpan<BFloat16> source, int leadingDimension, MatrixLayout layout = MatrixLayout.RowMajor) =>
        new()
        {
            Words = LoadLines(MemoryMarshal.Cast<BFloat16, ushort>(source), Step(leadingDimension, layout), Line(leadingDimension, layout)),
        };

    /// <inheritdoc cref="LoadB(ReadOnlySpan{BFloat16}, int, MatrixLayout)"/>
    [DeviceFunction]
    public static FragmentB<Half> LoadB(ReadOnlySpan<Half> source, int leadingDimension, MatrixLayout layout = MatrixLayout.RowMajor) =>
        new()
        {
            Words = LoadLines(MemoryMarshal.Cast<Half, ushort>(source), Step(leadingDimension, layout), Line(leadingDimension, layout)),
        };

    /// <summary>Loads a part of a right factor, K rows and 16 columns, from anywhere, and rounds to TF32: to nearest, of two as near to the
    /// one farther from zero.</summary>
    /// <inheritdoc cref="LoadB(ReadOnlySpan{BFloat16}, int, MatrixLayout)"/>
    [DeviceFunction]
    public static FragmentB<float> LoadB(ReadOnlySpan<float> source, int leadingDimension, MatrixLayout layout = MatrixLayout.RowMajor) =>
        new() { Words = LoadLines(source, Step(leadingDimension, layout), Line(leadingDimension, layout)) };

    /// <inheritdoc cref="LoadB(ReadOnlySpan{BFloat16}, int, MatrixLayout)"/>
    [DeviceFunction]
    public static FragmentB<sbyte> LoadB(ReadOnlySpan<sbyte> source, int leadingDimension, MatrixLayout layout = MatrixLayout.RowMajor) =>
        new()
        {
            Words = LoadLines(MemoryMarshal.Cast<sbyte, byte>(source), Step(leadingDimension, layout), Line(leadingDimension, layout)),
        };

    /// <inheritdoc cref="LoadB(ReadOnlySpan{BFloat16}, int, MatrixLayout)"/>
    [DeviceFunction]
    public static FragmentB<byte> LoadB(ReadOnlySpan<byte> source, int leadingDimension, MatrixLayout layout = MatrixLayout.RowMajor) =>
        new() { Words = LoadLines(source, Step(leadingDimension, layout), Line(leadingDimension, layout)) };

    /// <inheritdoc cref="LoadB(ReadOnlySpan{BFloat16}, int, MatrixLayout)"/>
    [DeviceFunction]
    public static FragmentB<double> LoadB(ReadOnlySpan<double> source, int leadingDimension, MatrixLayout layout = MatrixLayout.RowMajor) =>
        new() { Words = LoadLines(source, Step(leadingDimension, layout), Line(leadingDimension, layout)) };
}
