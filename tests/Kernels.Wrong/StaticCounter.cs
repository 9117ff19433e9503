// A static field is in the host's memory.
static partial class Kernels
{
    private static int threshold = 3;

    public static void Set(int value) => threshold = value;

    [Kernel]
    public static void Clip(Span<int> x)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i < x.Length && x[i] > threshold) x[i] = threshold;
//                                 ^^^^^^^^^ GK0021
    }
}
