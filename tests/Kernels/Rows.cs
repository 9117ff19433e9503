namespace GpuKernels.Tests.Kernels;

/// <summary>Planes and volumes whose threads do little each; what is the same along a row stands around them.</summary>
public static partial class Rows
{
    /// <summary>Each row begins and ends elsewhere.</summary>
    [Kernel]
    public static void Wedge(int width, int height, int slope, ReadOnlySpan<int> source, Span<int> target)
    {
        int x = GlobalIdx.X, y = GlobalIdx.Y, layer = BlockIdx.Z * BlockDim.Z + ThreadIdx.Z, last = y * slope + BlockIdx.Z;
        if (x > last || y >= height || x < layer || layer == 2 || x >= width) return;
        int i = (layer * height + y) * width + x;
        target[i] = source[i] + (y % 2 == 0 ? x : ThreadIdx.Y);
    }

    /// <summary>Every second row, in one guard.</summary>
    [Kernel]
    public static void Interlace(int width, int height, ReadOnlySpan<float> source, Span<float> target)
    {
        int x = BlockIdx.X * BlockDim.X + ThreadIdx.X, y = BlockIdx.Y * BlockDim.Y + ThreadIdx.Y;
        bool isOdd = (y & 1) != 0;
        if (isOdd && y < height && x < width && source[y * width + x] > 0f)
            target[y * width + x] = source[y * width + x] - source[(y - 1) * width + x];
    }

    /// <summary>A row's first element says whether anything is written, so that it is read for each thread as in C#.</summary>
    [Kernel]
    public static void Marked(int width, ReadOnlySpan<int> marks, Span<int> target)
    {
        int x = BlockIdx.X * BlockDim.X + ThreadIdx.X, y = BlockIdx.Y * BlockDim.Y + ThreadIdx.Y;
        if (x < width && y < marks.Length && marks[y] != 0) target[y * width + x] = marks[y] + x;
    }
}
