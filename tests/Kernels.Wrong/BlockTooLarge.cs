// 64 x 32 threads are 2048, twice what a block has.
static partial class Kernels
{
    [Kernel]
    public static void Scale(int width, Span<float> image)
    {
        int x = BlockIdx.X * BlockDim.X + ThreadIdx.X, y = BlockIdx.Y * BlockDim.Y + ThreadIdx.Y;
        if (x < width && y * width + x < image.Length) image[y * width + x] *= 2f;
    }

    public static void Run(GpuDevice gpu, GpuArray<float> image) => Scale(gpu.Launch((32, 32), (64, 32)), 2048, image);
//                                                                                             ^^^^^^^^ GK0081
}
