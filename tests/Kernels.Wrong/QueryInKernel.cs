// LINQ makes objects.
static partial class Kernels
{
    [Kernel]
    public static void Largest(ReadOnlySpan<float> x, Span<float> y)
    {
        y[BlockIdx.X] = x.Slice(BlockIdx.X * 16, 16).ToArray().Max();
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ GK0013
    }
}
