using System.Numerics;
using GpuKernels.Benchmarks.Gpu;

namespace GpuKernels.Benchmarks.Flat;

/// <summary>A kernel of <see cref="FlatKernels"/> launched by a count, and the same of <c>flat.cu</c>.</summary>
/// <param name="Kernel">The generated kernel's name.</param>
/// <param name="Make">Makes its arrays.</param>
/// <param name="Type">The kernel's type.</param>
internal sealed record FlatContest(string Kernel, Func<FlatMemory, ClassicContest> Make, string Type = nameof(FlatKernels));

/// <summary>The contests of <c>flat</c>.</summary>
internal static class FlatContests
{
    private const int N = 1 << 28, Half = 1 << 27, Width = 16384;

    public static IReadOnlyList<FlatContest> All { get; } =
    [
        new("Saxpy", Saxpy), new("Copy", Copy), new("Fill", Fill), new("Axpby", Axpby), new("Triad", Triad), new("Scale", Scale),
        new("DoubleAxpy", DoubleAxpy), new("HalfAxpy", HalfAxpy), new("HalfCopy", HalfCopy), new("ByteCopy", ByteCopy),
        new("ByteBlend", ByteBlend),
        new("ByteToFloat", ByteToFloat), new("MoveParts", MoveParts), new("MovePoints", MovePoints), new("MoveFours", MoveFours),
        new("Multiply", Multiply), new("Clamp", Clamp), new("Gather", Gather), new("ToGray", ToGray), new("Polynomial", Polynomial),
        new("Chain", Chain), new("Select", Select), new("Hash", Hash), new("Price", BlackScholes, "BlackScholes"),
        new("Mandelbrot", Mandelbrot),
        new("FivePoints", FivePoints), new("SevenPoints", SevenPoints),
    ];

    private static ClassicContest Saxpy(FlatMemory memory)
    {
        GpuArray<float> x = memory.Floats(N);
        var y = memory.Twice(() => memory.Floats(N, 1, 2));
        return Of(memory, "saxpy", N, 12, () => FlatKernels.Saxpy(memory.Gpu.Launch(N), 1.5f, x, y.Ours),
            by => by.Launch(memory.Gpu.Launch(N), N, 1.5f, x, y.Theirs), memory.Bitwise(y));
    }

    private static ClassicContest Copy(FlatMemory memory)
    {
        GpuArray<float> x = memory.Floats(N);
        var y = memory.Outputs<float>(N);
        return Of(memory, "copy", N, 8, () => FlatKernels.Copy(memory.Gpu.Launch(N), x, y.Ours),
            by => by.Launch(memory.Gpu.Launch(N), N, x, y.Theirs), memory.Bitwise(y));
    }

    private static ClassicContest Fill(FlatMemory memory)
    {
        var y = memory.Outputs<float>(N);
        return Of(memory, "fill", N, 4, () => FlatKernels.Fill(memory.Gpu.Launch(N), 1.5f, y.Ours),
            by => by.Launch(memory.Gpu.Launch(N), N, 1.5f, y.Theirs), memory.Bitwise(y));
    }

    private static ClassicContest Axpby(FlatMemory memory)
    {
        GpuArray<float> x = memory.Floats(N), y = memory.Floats(N, 1, 2);
        var z = memory.Outputs<float>(N);
        return Of(memory, "axpby", N, 12, () => FlatKernels.Axpby(memory.Gpu.Launch(N), 1.5f, x, 2.5f, y, z.Ours),
            by => by.Launch(memory.Gpu.Launch(N), N, 1.5f, x, 2.5f, y, z.Theirs), memory.Bitwise(z));
    }

    private static ClassicContest Triad(FlatMemory memory)
    {
        GpuArray<float> x = memory.Floats(N), y = memory.Floats(N, 1, 2);
        var z = memory.Outputs<float>(N);
        return Of(memory, "triad", N, 12, () => FlatKernels.Triad(memory.Gpu.Launch(N), 1.5f, x, y, z.Ours),
            by => by.Launch(memory.Gpu.Launch(N), N, 1.5f, x, y, z.Theirs), memory.Bitwise(z));
    }

    private static ClassicContest Scale(FlatMemory memory)
    {
        var y = memory.Twice(() => memory.Floats(N));
        return Of(memory, "scale", N, 8, () => FlatKernels.Scale(memory.Gpu.Launch(N), 0.999f, y.Ours),
            by => by.Launch(memory.Gpu.Launch(N), N, 0.999f, y.Theirs), memory.Bitwise(y));
    }

    private static ClassicContest DoubleAxpy(FlatMemory memory)
    {
        GpuArray<double> x = memory.Doubles(N);
        var y = memory.Twice(() => memory.Doubles(N));
        return Of(memory, "double_axpy", N, 24, () => FlatKernels.DoubleAxpy(memory.Gpu.Launch(N), 1.5, x, y.Ours),
            by => by.Launch(memory.Gpu.Launch(N), N, 1.5, x, y.Theirs), memory.Bitwise(y));
    }

    private static ClassicContest HalfAxpy(FlatMemory memory)
    {
        GpuArray<System.Half> x = memory.Halves(N);
        var y = memory.Twice(() => memory.Halves(N));
        return Of(memory, "half_axpy", N, 6, () => FlatKernels.HalfAxpy(memory.Gpu.Launch(N), 0.5f, x, y.Ours),
            by => by.Launch(memory.Gpu.Launch(N), N, 0.5f, x, y.Theirs), memory.Bitwise(y));
    }

    private static ClassicContest HalfCopy(FlatMemory memory)
    {
        GpuArray<System.Half> x = memory.Halves(N);
        var y = memory.Outputs<System.Half>(N);
        return Of(memory, "half_copy", N, 4, () => FlatKernels.HalfCopy(memory.Gpu.Launch(N), x, y.Ours),
            by => by.Launch(memory.Gpu.Launch(N), N, x, y.Theirs), memory.Bitwise(y));
    }

    private static ClassicContest ByteCopy(FlatMemory memory)
    {
        GpuArray<byte> x = memory.Bits<byte>(N);
        var y = memory.Outputs<byte>(N);
        return Of(memory, "byte_copy", N, 2, () => FlatKernels.ByteCopy(memory.Gpu.Launch(N), x, y.Ours),
            by => by.Launch(memory.Gpu.Launch(N), N, x, y.Theirs), memory.Bitwise(y));
    }

    private static ClassicContest ByteBlend(FlatMemory memory)
    {
        GpuArray<byte> x = memory.Bits<byte>(N);
        var y = memory.Twice(() => memory.Bits<byte>(N));
        return Of(memory, "byte_blend", N, 3, () => FlatKernels.ByteBlend(memory.Gpu.Launch(N), 77, x, y.Ours),
            by => by.Launch(memory.Gpu.Launch(N), N, 77, x, y.Theirs), memory.Bitwise(y));
    }

    private static ClassicContest ByteToFloat(FlatMemory memory)
    {
        GpuArray<byte> x = memory.Bits<byte>(N);
        var y = memory.Outputs<float>(N);
        return Of(memory, "byte_to_float", N, 5, () => FlatKernels.ByteToFloat(memory.Gpu.Launch(N), 0.5f, x, y.Ours),
            by => by.Launch(memory.Gpu.Launch(N), N, 0.5f, x, y.Theirs), memory.Bitwise(y));
    }

    private static ClassicContest MoveParts(FlatMemory memory)
    {
        GpuArray<float> speedX = memory.Floats(N), speedY = memory.Floats(N, 1, 2), speedZ = memory.Floats(N, 2, 3);
        var x = memory.Twice(() => memory.Floats(N));
        var y = memory.Twice(() => memory.Floats(N, 3, 4));
        var z = memory.Twice(() => memory.Floats(N, 4, 5));
        return Of(memory, "move_parts", N, 36,
            () => FlatKernels.MoveParts(memory.Gpu.Launch(N), 0.01f, speedX, speedY, speedZ, x.Ours, y.Ours, z.Ours),
            by => by.Launch(memory.Gpu.Launch(N), N, 0.01f, speedX, speedY, speedZ, x.Theirs, y.Theirs, z.Theirs), memory.Bitwise(z));
    }

    private static ClassicContest MovePoints(FlatMemory memory)
    {
        GpuArray<Vector3> speeds = memory.Vectors<Vector3>(N, 3);
        var points = memory.Twice(() => memory.Vectors<Vector3>(N, 3));
        return Of(memory, "move_points", N, 36, () => FlatKernels.MovePoints(memory.Gpu.Launch(N), 0.01f, speeds, points.Ours),
            by => by.Launch(memory.Gpu.Launch(N), N, 0.01f, speeds, points.Theirs), memory.Bitwise(points));
    }

    private static ClassicContest MoveFours(FlatMemory memory)
    {
        GpuArray<Vector4> speeds = memory.Vectors<Vector4>(Half, 4);
        var points = memory.Twice(() => memory.Vectors<Vector4>(Half, 4));
        return Of(memory, "move_fours", Half, 48, () => FlatKernels.MoveFours(memory.Gpu.Launch(Half), 0.01f, speeds, points.Ours),
            by => by.Launch(memory.Gpu.Launch(Half), Half, 0.01f, speeds, points.Theirs), memory.Bitwise(points));
    }

    private static ClassicContest Multiply(FlatMemory memory)
    {
        GpuArray<Complex32> x = memory.Vectors<Complex32>(N, 2), y = memory.Vectors<Complex32>(N, 2);
        var z = memory.Outputs<Complex32>(N);
        return Of(memory, "multiply", N, 24, () => FlatKernels.Multiply(memory.Gpu.Launch(N), x, y, z.Ours),
            by => by.Launch(memory.Gpu.Launch(N), N, x, y, z.Theirs), memory.Bitwise(z));
    }

    private static ClassicContest Clamp(FlatMemory memory)
    {
        GpuArray<float> x = memory.Floats(N);
        var y = memory.Outputs<float>(N);
        return Of(memory, "clamp", N, 8, () => FlatKernels.Clamp(memory.Gpu.Launch(N), 0.25f, 0.75f, x, y.Ours),
            by => by.Launch(memory.Gpu.Launch(N), N, 0.25f, 0.75f, x, y.Theirs), memory.Bitwise(y));
    }

    private static ClassicContest Gather(FlatMemory memory)
    {
        GpuArray<int> places = memory.Places(N);
        GpuArray<float> x = memory.Floats(N);
        var y = memory.Outputs<float>(N);
        return Of(memory, "gather", N, 12, () => FlatKernels.Gather(memory.Gpu.Launch(N), places, x, y.Ours),
            by => by.Launch(memory.Gpu.Launch(N), N, places, x, y.Theirs), memory.Bitwise(y));
    }

    private static ClassicContest ToGray(FlatMemory memory)
    {
        GpuArray<Rgb> colors = memory.Bits<Rgb>(N);
        var gray = memory.Outputs<byte>(N);
        return Of(memory, "to_gray", N, 4, () => FlatKernels.ToGray(memory.Gpu.Launch(N), colors, gray.Ours),
            by => by.Launch(memory.Gpu.Launch(N), N, colors, gray.Theirs), memory.Bitwise(gray));
    }

    private static ClassicContest Polynomial(FlatMemory memory)
    {
        GpuArray<float> x = memory.Floats(N);
        var y = memory.Outputs<float>(N);
        return Of(memory, "polynomial", N, 8, () => FlatKernels.Polynomial(memory.Gpu.Launch(N), x, y.Ours),
            by => by.Launch(memory.Gpu.Launch(N), N, x, y.Theirs), memory.Nearly(y));
    }

    private static ClassicContest Chain(FlatMemory memory)
    {
        GpuArray<float> x = memory.Floats(N);
        var y = memory.Outputs<float>(N);
        return Of(memory, "chain", N, 8, () => FlatKernels.Chain(memory.Gpu.Launch(N), x, y.Ours),
            by => by.Launch(memory.Gpu.Launch(N), N, x, y.Theirs), memory.Nearly(y));
    }

    private static ClassicContest Select(FlatMemory memory)
    {
        GpuArray<byte> mask = memory.Bits<byte>(N);
        GpuArray<float> x = memory.Floats(N), y = memory.Floats(N, 1, 2);
        var z = memory.Outputs<float>(N);
        return Of(memory, "select", N, 13, () => FlatKernels.Select(memory.Gpu.Launch(N), mask, x, y, z.Ours),
            by => by.Launch(memory.Gpu.Launch(N), N, mask, x, y, z.Theirs), memory.Bitwise(z));
    }

    private static ClassicContest Hash(FlatMemory memory)
    {
        GpuArray<uint> x = memory.Bits<uint>(N);
        var y = memory.Outputs<uint>(N);
        return Of(memory, "hash", N, 8, () => FlatKernels.Hash(memory.Gpu.Launch(N), x, y.Ours),
            by => by.Launch(memory.Gpu.Launch(N), N, x, y.Theirs), memory.Bitwise(y));
    }

    private static ClassicContest BlackScholes(FlatMemory memory)
    {
        GpuArray<float> spots = memory.Floats(N, 5, 30), strikes = memory.Floats(N, 1, 100), years = memory.Floats(N, 0.25f, 10),
            puts = memory.Floats(N);
        var calls = memory.Outputs<float>(N);
        return Of(memory, "black_scholes", N, 20,
            () => Classics.BlackScholes.Price(memory.Gpu.Launch(N), 0.02f, 0.3f, spots, strikes, years, calls.Ours, puts),
            by => by.Launch(memory.Gpu.Launch(N), N, 0.02f, 0.3f, spots, strikes, years, calls.Theirs, puts), memory.Nearly(calls));
    }

    private static ClassicContest Mandelbrot(FlatMemory memory)
    {
        const int width = 8192;
        var counts = memory.Outputs<int>(width * width);
        return new("mandelbrot", $"{width} x {width}", 4.0 * width * width, "GB/s",
            () => FlatKernels.Mandelbrot(memory.Gpu.Launch((width, width)), width, width, 64, counts.Ours),
            By(memory, "mandelbrot",
                by => by.Launch(Blocks(memory, width, width, 1), width, width, 64, counts.Theirs)), memory.Bitwise(counts));
    }

    private static ClassicContest FivePoints(FlatMemory memory)
    {
        GpuArray<float> source = memory.Floats(Width * Width);
        var target = memory.Outputs<float>(Width * Width);
        return new("five_points", $"{Width} x {Width}", 8.0 * Width * Width, "GB/s",
            () => FlatKernels.FivePoints(memory.Gpu.Launch((Width, Width)), Width, Width, source, target.Ours),
            By(memory, "five_points",
                by => by.Launch(Blocks(memory, Width, Width, 1), Width, Width, source, target.Theirs)), memory.Nearly(target));
    }

    private static ClassicContest SevenPoints(FlatMemory memory)
    {
        const int width = 512, height = 512, depth = 1024;
        GpuArray<float> source = memory.Floats(N);
        var target = memory.Outputs<float>(N);
        return new("seven_points", $"{width} x {height} x {depth}", 8.0 * N, "GB/s",
            () => FlatKernels.SevenPoints(memory.Gpu.Launch((width, height, depth)), width, height, depth, source, target.Ours),
            By(memory, "seven_points",
                by => by.Launch(Blocks(memory, width, height, depth), width, height, depth, source, target.Theirs)), memory.Nearly(target));
    }

    /// <summary>As one writes it: 32 x 8 threads, each with one element.</summary>
    private static Launch Blocks(FlatMemory memory, int width, int height, int depth) =>
        memory.Gpu.Launch((width / 32, height / 8, depth), (32, 8));

    private static ClassicContest Of(
        FlatMemory memory, string name, int length, int bytes, Action ours, Action<CudaKernel> theirs, Func<double> difference) =>
        new(name, length == N ? "2^28" : "2^27", (double)bytes * length, "GB/s", ours, By(memory, name, theirs), difference);

    private static Action By(FlatMemory memory, string name, Action<CudaKernel> launch)
    {
        CudaKernel kernel = memory.ByHand($"flat_{name}");
        return () => launch(kernel);
    }
}
