// The rows are on Y, along which a grid has 65535 blocks at most.
static partial class Kernels
{
    [Kernel]
    public static void Clear(int width, Span<float> rows)
    {
        int x = ThreadIdx.X, y = BlockIdx.Y;
        if (x < width) rows[y * width + x] = 0f;
    }

    public static void Run(GpuDevice gpu, GpuArray<float> rows)
    {
        const int Rows = 100000;
        Clear(gpu.Launch((1, Rows), (64, 1)), 64, rows);
//                           ^^^^ GK0081
    }
}
