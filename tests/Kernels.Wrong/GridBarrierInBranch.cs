// Only block 0 comes to the barrier of the whole grid.
static partial class Kernels
{
    [Kernel]
    public static void Normalize(Span<float> x, Span<float> sum)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
//              ^^^^^^^^^^ see GK0020
        if (i < x.Length) Atomic.Add(ref sum[0], x[i]);
        if (i < 256) Grid.Sync();
//          ^^^^^^^ see GK0020
//                   ^^^^^^^^^^^ GK0020
        if (i < x.Length) x[i] /= sum[0];
    }
}
