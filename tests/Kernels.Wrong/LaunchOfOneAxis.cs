// The kernel works on an image, the launch is a line: all threads are in row 0.
static partial class Kernels
{
    [Kernel]
    public static void Invert(int width, int height, Span<byte> pixels)
    {
        int x = BlockIdx.X * BlockDim.X + ThreadIdx.X, y = BlockIdx.Y * BlockDim.Y + ThreadIdx.Y;
//                                                         ^^^^^^^^^^ see GK0086
        if (x < width && y < height) pixels[y * width + x] = (byte)(255 - pixels[y * width + x]);
    }

    public static void Run(GpuDevice gpu, int width, int height, GpuArray<byte> pixels) => Invert(gpu.Launch(width * height), width, height, pixels);
//                                                                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^ GK0086
}
