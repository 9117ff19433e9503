using GpuKernels;

namespace Quickstart;

/// <summary>For each kernel: make data, launch, compare with plain C#, print a line. True where the result is right.</summary>
internal static class Programs
{
    public static bool Saxpy(GpuDevice gpu)
    {
        const int Length = 1 << 24;
        const float A = 2.5f;
        float[] hostX = RandomNumbers(Length), hostY = RandomNumbers(Length);
        using GpuArray<float> x = gpu.Upload(hostX);
        using GpuArray<float> y = gpu.Upload(hostY);

        return new Trial("saxpy", $"{Length}").Run(
            gpu,
            launch: () => Kernels.Saxpy(gpu.Launch(Length), A, x, y),
            errors: () => y.ToArray().Select((value, i) => Trial.RelativeError(value, A * hostX[i] + hostY[i])));
    }

    public static bool BlockSum(GpuDevice gpu)
    {
        const int Length = 1 << 24, Blocks = Length / Kernels.SumBlock;
        float[] host = RandomNumbers(Length);
        using GpuArray<float> x = gpu.Upload(host);
        using GpuArray<float> sums = gpu.Allocate<float>(Blocks);

        return new Trial("block sum", $"{Length}").Run(
            gpu,
            launch: () => Kernels.BlockSum(gpu.Launch(Blocks, Kernels.SumBlock), x, sums),
            errors: () =>
                sums.ToArray().Zip(host.Chunk(Kernels.SumBlock), (sum, part) => Trial.RelativeError(sum, part.Sum(v => (double)v))));
    }

    public static bool MatMul(GpuDevice gpu)
    {
        const int N = 1024;
        float[] hostA = RandomNumbers(N * N), hostB = RandomNumbers(N * N);
        using GpuArray<float> a = gpu.Upload(hostA);
        using GpuArray<float> b = gpu.Upload(hostB);
        using GpuArray<float> c = gpu.Allocate<float>(N * N);

        return new Trial("matmul", $"{N} x {N}").Run(
            gpu,
            launch: () => Kernels.MatMul(gpu.Launch((N / Kernels.Tile, N / Kernels.Tile), (Kernels.Tile, Kernels.Tile)), N, a, b, c),
            errors: () => c.ToArray().Zip(PlainProduct(N, hostA, hostB), Trial.RelativeError));
    }

    public static bool Mandelbrot(GpuDevice gpu, string path)
    {
        var view = new View { Width = 1200, Height = 800, Left = -2.3f, Top = 1.12f, PixelSize = 0.0028f, MaxSteps = 500 };
        using GpuArray<int> steps = gpu.Allocate<int>(view.Width * view.Height);

        bool isRight = new Trial("mandelbrot", $"{view.Width} x {view.Height}", Tolerance: 0).Run(
            gpu,
            launch: () => Kernels.Mandelbrot(gpu.Launch((view.Width / 16, view.Height / 16), (16, 16)), view, steps),
            errors: () =>
                steps.ToArray().Select((value, i) => Trial.RelativeError(value, Kernels.Steps(view, i % view.Width, i / view.Width))));

        Png.Write(path, view.Width, view.Height, steps.ToArray().SelectMany(count => Colour(count, view.MaxSteps)).ToArray());
        return isRight;
    }

    private static float[] RandomNumbers(int length)
    {
        var random = new Random(length);
        return [.. Enumerable.Range(0, length).Select(_ => random.NextSingle())];
    }

    private static double[] PlainProduct(int n, float[] a, float[] b)
    {
        double[] c = new double[n * n];
        Parallel.For(0, n, row =>
        {
            for (int k = 0; k < n; k++)
            {
                for (int column = 0; column < n; column++)
                    c[row * n + column] += (double)a[row * n + k] * b[k * n + column];
            }
        });
        return c;
    }

    /// <summary>Red, green and blue: black for the set, and around it from deep blue over white to orange and back.</summary>
    private static byte[] Colour(int steps, int maxSteps)
    {
        if (steps == maxSteps) return [0, 0, 0];
        double phase = Math.Sqrt((double)steps / maxSteps) * 2;
        return [.. new[] { 0.05, -0.05, -0.17 }.Select(start => (byte)(127.5 - 127.5 * Math.Cos(Math.Tau * (phase - start))))];
    }
}
