using GpuKernels.Tests.Kernels;
using static GpuKernels.Execution.Tests.MixedNumbers;

namespace GpuKernels.Execution.Tests;

/// <summary>Pictures and grids.</summary>
public class ImageTests
{
    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Mandelbrot(string executor)
    {
        byte[] shades = new byte[40 * 30];
        KernelTest.Blocks(executor, (5, 4), (8, 8)).Run(
            [shades], launch => Images.Mandelbrot(launch, 40, 30, shades), () => Images.Mandelbrot(40, 30, shades));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Julia(string executor)
    {
        ushort[] steps = new ushort[24 * 24];
        KernelTest.Blocks(executor, (3, 3), (8, 8)).Run(
            [steps], launch => Images.Julia(launch, -0.8f, 0.156f, 24, steps), () => Images.Julia(-0.8f, 0.156f, 24, steps));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Life(string executor)
    {
        bool[] alive = [.. Mixed(20 * 13).Select(x => x % 3 == 0)], next = new bool[20 * 13];
        KernelTest.Blocks(executor, (3, 2), (8, 8)).Run(
            [next], launch => Images.Life(launch, 20, 13, alive, next), () => Images.Life(20, 13, alive, next));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Transpose(string executor)
    {
        double[] source = [.. Mixed(19 * 13).Select(x => (double)x)], target = new double[19 * 13];
        KernelTest.Blocks(executor, (3, 2), (8, 8)).Run(
            [target], launch => Images.Transpose(launch, 19, 13, source, target), () => Images.Transpose(19, 13, source, target));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Blur(string executor)
    {
        float[] weights = [0.1f, 0.15f, 0.1f, 0.05f, 0.2f, 0.05f, 0.1f, 0.15f, 0.1f], source = [.. Mixed(15 * 17).Select(x => x % 1000 / 9f)], target = new float[15 * 17];
        KernelTest.Blocks(executor, (2, 3), (8, 8)).Run(
            [target], launch => Images.Blur(launch, 15, 17, weights, source, target), () => Images.Blur(15, 17, weights, source, target));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Sobel(string executor)
    {
        byte[] source = [.. Mixed(20 * 20).Select(x => (byte)x)], edges = new byte[20 * 20];
        KernelTest.Blocks(executor, (3, 3), (8, 8)).Run(
            [edges], launch => Images.Sobel(launch, 20, 20, source, edges), () => Images.Sobel(20, 20, source, edges));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Erode(string executor)
    {
        ushort[] source = [.. Mixed(20 * 11).Select(x => (ushort)x)], target = new ushort[20 * 11];
        KernelTest.Blocks(executor, (3, 2), (8, 8)).Run(
            [target], launch => Images.Erode(launch, 20, 11, 2, source, target), () => Images.Erode(20, 11, 2, source, target));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Grey(string executor)
    {
        uint[] colours = [.. Mixed(100).Select(x => (uint)x)];
        byte[] greys = new byte[100];
        KernelTest.Elements(executor, 100).Run(
            [greys], launch => Images.Grey(launch, colours, greys), () => Images.Grey(colours, greys));
    }
}
