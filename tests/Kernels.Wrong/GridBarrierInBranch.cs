// Only block 0 comes to the barrier of the whole grid.
static partial class Kernels
{
    [Kernel]
    public static void Normalize(Span<float> x, Span<float> sum)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i < x.Length) Atomic.Add(ref sum[0], x[i]);
        if (i < 256) Grid.Sync();
//                   ^^^^^^^^^^^ GK0049
        if (i < x.Length) x[i] /= sum[0];
    }
}
