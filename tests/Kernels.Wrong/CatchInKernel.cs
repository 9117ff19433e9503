// Nothing can be caught on a GPU.
static partial class Kernels
{
    [Kernel]
    public static void Divide(ReadOnlySpan<int> x, Span<int> y)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= y.Length) return;
        try
//      ^^^ GK0010
        {
            y[i] = x[i] / y[i];
        }
        catch (DivideByZeroException)
        {
            y[i] = 0;
        }
    }
}
