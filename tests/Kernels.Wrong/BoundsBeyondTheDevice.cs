// No block has 2048 threads.
static partial class Kernels
{
    [Kernel, LaunchBounds(2048)]
//           ^^^^^^^^^^^^^^^^^^ GK0053
    public static void Square(Span<float> x)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i < x.Length) x[i] *= x[i];
    }
}
