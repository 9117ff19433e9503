// Registers have no index.
static partial class Kernels
{
    [Kernel]
    public static void Delayed(int n, ReadOnlySpan<float> x, Span<float> y)
    {
        Span<float> last = stackalloc float[4];
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^ see GK0078
        int first = BlockIdx.X * BlockDim.X + ThreadIdx.X, threads = GridDim.X * BlockDim.X;
        for (int k = 0; k < n; k++)
        {
            y[first + k * threads] = last[k % 4];
//                                   ^^^^^^^^^^^ GK0078
            last[k % 4] = x[first + k * threads];
        }
    }
}
