using GpuKernels.CompilerServices;

namespace GpuKernels;

/// <summary>The position of this thread in its block. To be read in kernels only.</summary>
public static class ThreadIdx
{
    /// <summary>0 to <see cref="BlockDim.X"/> − 1.</summary>
    /// <exception cref="InvalidOperationException">Read outside of a kernel.</exception>
    public static int X => PlainThread.Current.ThreadIdx.X;

    /// <summary>0 to <see cref="BlockDim.Y"/> − 1.</summary>
    /// <exception cref="InvalidOperationException">Read outside of a kernel.</exception>
    public static int Y => PlainThread.Current.ThreadIdx.Y;

    /// <summary>0 to <see cref="BlockDim.Z"/> − 1.</summary>
    /// <exception cref="InvalidOperationException">Read outside of a kernel.</exception>
    public static int Z => PlainThread.Current.ThreadIdx.Z;
}

/// <summary>The position of this thread's block in the grid. To be read in kernels only.</summary>
public static class BlockIdx
{
    /// <summary>0 to <see cref="GridDim.X"/> − 1.</summary>
    /// <exception cref="InvalidOperationException">Read outside of a kernel.</exception>
    public static int X => PlainThread.Current.BlockIdx.X;

    /// <summary>0 to <see cref="GridDim.Y"/> − 1.</summary>
    /// <exception cref="InvalidOperationException">Read outside of a kernel.</exception>
    public static int Y => PlainThread.Current.BlockIdx.Y;

    /// <summary>0 to <see cref="GridDim.Z"/> − 1.</summary>
    /// <exception cref="InvalidOperationException">Read outside of a kernel.</exception>
    public static int Z => PlainThread.Current.BlockIdx.Z;
}

/// <summary>The extent of a block in threads. To be read in kernels only.</summary>
public static class BlockDim
{
    /// <summary>Threads along X, at least 1.</summary>
    /// <exception cref="InvalidOperationException">Read outside of a kernel.</exception>
    public static int X => PlainThread.Current.Block.X;

    /// <summary>Threads along Y, at least 1.</summary>
    /// <exception cref="InvalidOperationException">Read outside of a kernel.</exception>
    public static int Y => PlainThread.Current.Block.Y;

    /// <summary>Threads along Z, at least 1.</summary>
    /// <exception cref="InvalidOperationException">Read outside of a kernel.</exception>
    public static int Z => PlainThread.Current.Block.Z;
}

/// <summary>The extent of the grid in blocks. To be read in kernels only.</summary>
public static class GridDim
{
    /// <summary>Blocks along X, at least 1.</summary>
    /// <exception cref="InvalidOperationException">Read outside of a kernel.</exception>
    public static int X => PlainThread.Current.Grid.X;

    /// <summary>Blocks along Y, at least 1.</summary>
    /// <exception cref="InvalidOperationException">Read outside of a kernel.</exception>
    public static int Y => PlainThread.Current.Grid.Y;

    /// <summary>Blocks along Z, at least 1.</summary>
    /// <exception cref="InvalidOperationException">Read outside of a kernel.</exception>
    public static int Z => PlainThread.Current.Grid.Z;
}

/// <summary>
/// The position of this thread in the whole grid: <c>BlockIdx.X * BlockDim.X + ThreadIdx.X</c>, and so for Y and Z. To be read in kernels
/// only.
/// </summary>
/// <remarks>It wraps where the grid has more threads along an axis than an <c>int</c> counts.</remarks>
public static class GlobalIdx
{
    /// <summary>0 to <see cref="GridDim.X"/> · <see cref="BlockDim.X"/> − 1.</summary>
    /// <exception cref="InvalidOperationException">Read outside of a kernel.</exception>
    public static int X => unchecked(BlockIdx.X * BlockDim.X + ThreadIdx.X);

    /// <summary>0 to <see cref="GridDim.Y"/> · <see cref="BlockDim.Y"/> − 1.</summary>
    /// <exception cref="InvalidOperationException">Read outside of a kernel.</exception>
    public static int Y => unchecked(BlockIdx.Y * BlockDim.Y + ThreadIdx.Y);

    /// <summary>0 to <see cref="GridDim.Z"/> · <see cref="BlockDim.Z"/> − 1.</summary>
    /// <exception cref="InvalidOperationException">Read outside of a kernel.</exception>
    public static int Z => unchecked(BlockIdx.Z * BlockDim.Z + ThreadIdx.Z);
}
