namespace GpuKernels;

/// <content>Loads of what sums begin with.</content>
public static partial class TensorCore
{
    /// <summary>Loads a part of a matrix, 16 rows and 16 columns, to add to.</summary>
    /// <param name="source">The matrix from the part's first element on.</param>
    /// <param name="leadingDimension">The elements from one row to the next, or from one column to the next where the layout says
    /// so.</param>
    /// <param name="layout">A constant, or the loads are slow.</param>
    [DeviceFunction]
    public static Accumulator<float> LoadAccumulator(
        ReadOnlySpan<float> source, int leadingDimension, MatrixLayout layout = MatrixLayout.RowMajor) =>
        LoadElements(source, Line(leadingDimension, layout), Step(leadingDimension, layout));

    /// <inheritdoc cref="LoadAccumulator(ReadOnlySpan{float}, int, MatrixLayout)"/>
    [DeviceFunction]
    public static Accumulator<Half> LoadAccumulator(
        ReadOnlySpan<Half> source, int leadingDimension, MatrixLayout layout = MatrixLayout.RowMajor) =>
        LoadElements(source, Line(leadingDimension, layout), Step(leadingDimension, layout));

    /// <inheritdoc cref="LoadAccumulator(ReadOnlySpan{float}, int, MatrixLayout)"/>
    [DeviceFunction]
    public static Accumulator<int> LoadAccumulator(
        ReadOnlySpan<int> source, int leadingDimension, MatrixLayout layout = MatrixLayout.RowMajor) =>
        LoadElements(source, Line(leadingDimension, layout), Step(leadingDimension, layout));

    /// <inheritdoc cref="LoadAccumulator(ReadOnlySpan{float}, int, MatrixLayout)"/>
    [DeviceFunction]
    public static Accumulator<double> LoadAccumulator(
        ReadOnlySpan<double> source, int leadingDimension, MatrixLayout layout = MatrixLayout.RowMajor) =>
        LoadElements(source, Line(leadingDimension, layout), Step(leadingDimension, layout));

    private static Accumulator<T> LoadElements<T>(ReadOnlySpan<T> x, int line, int step) where T : unmanaged => new()
    {
        X0 = x[Row(0) * line + Column(0) * step],
        X1 = x[Row(1) * line + Column(1) * step],
        X2 = x[Row(2) * line + Column(2) * step],
        X3 = x[Row(3) * line + Column(3) * step],
        X4 = x[Row(4) * line + Column(4) * step],
        X5 = x[Row(5) * line + Column(5) * step],
        X6 = x[Row(6) * line + Column(6) * step],
        X7 = x[Row(7) * line + Column(7) * step],
    };
}
