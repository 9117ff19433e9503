// The memory is given back before the second launch uses it.
static partial class Kernels
{
    [Kernel]
    public static void Square(Span<float> x)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i < x.Length) x[i] *= x[i];
    }

    public static float[] Run(GpuDevice gpu, ReadOnlySpan<float> host)
    {
        GpuArray<float> x = gpu.Upload(host);
        Square(gpu.Launch(x.Length), x);
        float[] result = x.ToArray();
        x.Dispose();
//      ^^^^^^^^^^^^ see GK0089
        Square(gpu.Launch(x.Length), x);
//                                   ^ GK0089
        return result;
    }
}
