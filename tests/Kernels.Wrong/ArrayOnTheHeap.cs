// A thread of a GPU has no garbage-collected heap.
static partial class Kernels
{
    [Kernel]
    public static void Smooth(ReadOnlySpan<float> x, Span<float> y)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i + 4 > y.Length) return;
        float[] window = new float[4];
//              ^^^^^^^^^^^^^^^^^^^^^ GK0012
        for (int k = 0; k < 4; k++) window[k] = x[i + k];
        y[i] = (window[0] + window[1] + window[2] + window[3]) / 4;
    }
}
