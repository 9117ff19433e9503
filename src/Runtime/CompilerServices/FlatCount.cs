namespace GpuKernels.CompilerServices;

/// <summary>
/// The last argument of a flat kernel launched by a count: the indices along each axis. One that uses X only takes the first number alone.
/// </summary>
/// <param name="X">Along X.</param>
/// <param name="Y">Along Y.</param>
/// <param name="Z">Along Z.</param>
internal readonly record struct FlatCount(long X, int Y, int Z)
{
    private const int BlockSize = Launch.BlockSize;

    /// <summary>A warp, so that a row of it reads whole lines of memory.</summary>
    private const int BlockWidth = 32;

    /// <summary>A grid for blocks in one row, whose threads do an element of each row that they are in.</summary>
    /// <param name="elements">How many elements of its row a thread does.</param>
    public (Dim3 Grid, Dim3 Block) ForLines(int elements)
    {
        long width = (long)BlockSize * elements;
        return (new Dim3((int)((X + width - 1) / width), Y, Z), BlockSize);
    }

    /// <summary>
    /// A grid for threads that do some rows, one below the other or one behind the other. Beyond what a grid can be, blocks take further
    /// ones.
    /// </summary>
    /// <param name="rows">How many rows a thread does.</param>
    /// <param name="columns">How many columns of them.</param>
    /// <param name="arePlanes">True for rows one behind the other, of as many planes.</param>
    /// <param name="limit">The largest grid.</param>
    public (Dim3 Grid, Dim3 Block) ForRows(int rows, int columns, bool arePlanes, Dim3 limit)
    {
        int width = BlockWidth;
        long across = (X + columns - 1) / columns;
        while (width / 2 >= across) width /= 2;
        // A count along one axis alone has no rows to share.
        if (Y == 1) width = BlockSize;
        int height = BlockSize / width;
        long down = Blocks(Y, arePlanes ? height : (long)height * rows), behind = Blocks(Z, arePlanes ? rows : 1);
        return (new Dim3(
            (int)Blocks(across, width), (int)Math.Min(down, limit.Y), (int)Math.Min(behind, limit.Z)), new Dim3(width, height));

        static long Blocks(long count, long size) => (count + size - 1) / size;
    }
}
