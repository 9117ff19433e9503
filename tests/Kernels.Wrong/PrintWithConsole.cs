// The console is the host's.
static partial class Kernels
{
    [Kernel]
    public static void Invert(Span<float> x)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= x.Length) return;
        if (x[i] == 0f) Console.WriteLine($"zero at {i}");
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ GK0013
        x[i] = 1f / x[i];
    }
}
