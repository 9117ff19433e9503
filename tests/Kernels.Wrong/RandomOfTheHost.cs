// Random has state on the host's heap.
static partial class Kernels
{
    [Kernel]
    public static void Noise(Span<float> x)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i < x.Length) x[i] += Random.Shared.NextSingle();
//                                ^^^^^^^^^^^^^^^^^^^^^^^^^^ GK0013
    }
}
