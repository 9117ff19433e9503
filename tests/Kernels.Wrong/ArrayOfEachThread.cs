// Registers have no index, so the last values of each thread go to memory and come back.
static partial class Kernels
{
    [Kernel]
    public static void Delay(int rounds, ReadOnlySpan<float> x, Span<float> y)
    {
        Span<float> last = stackalloc float[4];
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^ see GK0078
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X, threads = BlockDim.X * GridDim.X;
        for (int k = 0; k < rounds; k++)
        {
            y[i + k * threads] = last[k % 4];
//                               ^^^^^^^^^^^ GK0078
            last[k % 4] = x[i + k * threads];
        }
    }
}
