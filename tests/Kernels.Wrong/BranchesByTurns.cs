// Even lanes go one way and odd lanes the other, so each warp runs both.
static partial class Kernels
{
    [Kernel]
    public static void Waves(Span<float> x)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= x.Length) return;
        float value = x[i];
        if (ThreadIdx.X % 2 == 0)
//          ^^^^^^^^^^^^^^^^^^^^ GK0079
        {
            for (int k = 1; k < 8; k++) value += MathF.Sin(value * k) / k + MathF.Cos(value + k) * 0.5f;
        }
        else
        {
            for (int k = 1; k < 8; k++) value -= MathF.Cos(value * k) / k + MathF.Sin(value - k) * 0.5f;
        }
        x[i] = value;
    }
}
