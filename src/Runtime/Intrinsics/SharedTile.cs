using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace GpuKernels;

/// <summary>
/// A matrix that the threads of a block share, made by <see cref="Block.SharedTile{T}"/>. Behind each row it leaves room where that is
/// needed for the threads of a warp to reach a row, or a column, without waiting for each other: no two elements are in one bank of shared
/// memory.
/// </summary>
/// <typeparam name="T">The element type.</typeparam>
public readonly ref struct SharedTile<T> where T : unmanaged
{
    // Banks are 4 bytes wide, and a power of 2 in number: rows that are an odd number of them apart meet in none.
    private const int BankBytes = 4;

    private readonly Span<T> memory;
    private readonly int pitch;

    internal SharedTile(Span<T> memory, int rows, int columns)
    {
        this.memory = memory;
        Rows = rows;
        Columns = columns;
        pitch = Pitch(columns);
    }

    /// <summary>The number of rows.</summary>
    public int Rows { get; }

    /// <summary>The number of columns.</summary>
    public int Columns { get; }

    /// <summary>An element.</summary>
    /// <param name="row">0 to <see cref="Rows"/> − 1.</param>
    /// <param name="column">0 to <see cref="Columns"/> − 1.</param>
    /// <exception cref="IndexOutOfRangeException">The tile has no such element.</exception>
    public ref T this[int row, int column]
    {
        get
        {
            if ((uint)row >= (uint)Rows || (uint)column >= (uint)Columns) ThrowOutside(row, column);
            return ref memory[row * pitch + column];
        }
    }

    /// <summary>A row, whose elements lie one after the other.</summary>
    /// <param name="row">0 to <see cref="Rows"/> − 1.</param>
    /// <exception cref="IndexOutOfRangeException">The tile has no such row.</exception>
    public Span<T> Row(int row)
    {
        if ((uint)row >= (uint)Rows) ThrowOutside(row, 0);
        return memory.Slice(row * pitch, Columns);
    }

    internal static int Length(int rows, int columns) => checked(rows * Pitch(columns));

    /// <summary>The least number of elements from one row to the next that is an odd number of banks.</summary>
    private static int Pitch(int columns)
    {
        int unit = Math.Max(1, BankBytes / Unsafe.SizeOf<T>());
        return checked(((columns + unit - 1) / unit | 1) * unit);
    }

    [DoesNotReturn]
    private void ThrowOutside(int row, int column) =>
        throw new IndexOutOfRangeException($"The tile has {Rows} rows of {Columns} elements, and none at [{row}, {column}].");
}
