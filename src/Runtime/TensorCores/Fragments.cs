using GpuKernels.CompilerServices;

namespace GpuKernels;

/// <summary>
/// A part of the left factor of a matrix product, spread over the registers of a warp: 16 rows of 32 bytes, which is a K of 16 for
/// <c>Half</c> and <c>BFloat16</c>, of 8 for <c>float</c>, of 32 for <c>sbyte</c> and <c>byte</c>, and of 4 for <c>double</c>.
/// </summary>
/// <typeparam name="T">One of these types. A <c>float</c> is rounded to TF32, which has 10 bits behind the point, when it is loaded.</typeparam>
/// <remarks><see cref="TensorCore"/> loads it. What a lane holds of it is the warp's affair.</remarks>
public struct FragmentA<T> where T : unmanaged
{
    internal FragmentWords Words;
}

/// <summary>A part of the right factor of a matrix product, as <see cref="FragmentA{T}"/>: K rows and 16 columns.</summary>
/// <typeparam name="T">The same as of the left factor.</typeparam>
public struct FragmentB<T> where T : unmanaged
{
    internal FragmentWords Words;
}

/// <summary>
/// A part of a matrix product, 16 rows and 16 columns, spread over a warp: each lane holds eight elements. <c>default</c> is all zeros.
/// </summary>
/// <typeparam name="T"><c>float</c>, <c>Half</c>, <c>int</c> or <c>double</c>.</typeparam>
/// <remarks>
/// A lane may do with its elements what it likes, before they are stored: scale them, or add what depends on
/// <see cref="TensorCore.Row"/> and <see cref="TensorCore.Column"/>.
/// </remarks>
public struct Accumulator<T> where T : unmanaged
{
    /// <summary>The element at <c>(Row(0), Column(0))</c>: r, c.</summary>
    public T X0;

    /// <summary>The element at r, c + 1.</summary>
    public T X1;

    /// <summary>The element at r + 8, c.</summary>
    public T X2;

    /// <summary>The element at r + 8, c + 1.</summary>
    public T X3;

    /// <summary>The element at r, c + 8.</summary>
    public T X4;

    /// <summary>The element at r, c + 9.</summary>
    public T X5;

    /// <summary>The element at r + 8, c + 8.</summary>
    public T X6;

    /// <summary>The element at r + 8, c + 9.</summary>
    public T X7;
}

/// <summary>Which elements of a matrix are neighbours in memory.</summary>
public enum MatrixLayout
{
    /// <summary>Those of a row, as C# has it: the element (i, j) is <c>x[i * leadingDimension + j]</c>.</summary>
    RowMajor,

    /// <summary>Those of a column, as Fortran has it: the element (i, j) is <c>x[j * leadingDimension + i]</c>.</summary>
    ColumnMajor,
}
