// The kernel has three results, and there is room for two.
static partial class Kernels
{
    [Kernel]
    public static void Moments(ReadOnlySpan<float> x, Span<float> sums)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        float value = i < x.Length ? x[i] : 0f;
        Atomic.Add(ref sums[0], value);
        Atomic.Add(ref sums[1], value * value);
        Atomic.Add(ref sums[2], value * value * value);
//                     ^^^^^^^ see GK0087
    }

    public static float[] Run(GpuDevice gpu, float[] x)
    {
        float[] sums = new float[2];
        Moments(gpu.Launch(x.Length), x, sums);
//                                       ^^^^ GK0087
        return sums;
    }
}
