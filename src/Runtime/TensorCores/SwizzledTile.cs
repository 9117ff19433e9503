namespace GpuKernels;

/// <summary>
/// How a matrix of <c>BFloat16</c> or <c>Half</c> lies in shared memory for <see cref="WarpGroup"/>: in panels of 64 columns, 128 bytes a
/// row, in which the eight pieces of a row change places with each row. So eight rows of one column lie in different banks.
/// </summary>
public static class SwizzledTile
{
    /// <summary>The columns of a panel.</summary>
    public const int PanelColumns = 64;

    /// <summary>The elements that stay together, 16 bytes: those of a column that 8 divides and of the seven after it.</summary>
    public const int Piece = 8;

    /// <summary>Where an element is in the shared array, which begins at a multiple of 1024 bytes.</summary>
    /// <param name="row">The element's row.</param>
    /// <param name="column">The element's column.</param>
    /// <param name="rows">The rows of the whole tile: a multiple of 8.</param>
    [DeviceFunction]
    public static int Index(int row, int column, int rows) =>
        (column / PanelColumns * rows + row) * PanelColumns + (((column / Piece) ^ row) & 7) * Piece + column % Piece;
}
