// The kernel's copy of the table would not change when the host writes it.
static partial class Kernels
{
    private static readonly float[] Weights = [0.25f, 0.5f, 0.25f];

    public static void SetCentre(float weight) => Weights[1] = weight;

    [Kernel]
    public static void Blur(ReadOnlySpan<float> x, Span<float> y)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i == 0 || i + 1 >= x.Length) return;
        y[i] = Weights[0] * x[i - 1] + Weights[1] * x[i] + Weights[2] * x[i + 1];
//             ^^^^^^^ GK0035
    }
}
