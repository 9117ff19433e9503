using System.Numerics;

namespace GpuKernels.Benchmarks.Flat;

/// <summary>The arrays of one contest, with numbers that the GPU makes and compares.</summary>
internal sealed class FlatMemory(GpuDevice gpu, CudaModule module) : IDisposable
{
    private const int Blocks = 4096, Threads = 256;

    private readonly List<IDisposable> arrays = [];

    public GpuDevice Gpu => gpu;

    public CudaKernel ByHand(string name) => module.GetKernel(name);

    /// <summary>Zeros, for the two contestants.</summary>
    public (GpuArray<T> Ours, GpuArray<T> Theirs) Outputs<T>(int length)
        where T : unmanaged => (Add(gpu.Allocate<T>(length)), Add(gpu.Allocate<T>(length)));

    /// <summary>The same numbers from 0 to 1 twice.</summary>
    public (GpuArray<T> Ours, GpuArray<T> Theirs) Twice<T>(Func<GpuArray<T>> make) where T : unmanaged => (make(), make());

    public GpuArray<float> Floats(int length, float from = 0, float to = 1)
    {
        GpuArray<float> array = Add(gpu.Allocate<float>(length));
        Run("make_floats", (long)length, from, to, array);
        return array;
    }

    /// <summary>Structs of floats.</summary>
    public GpuArray<T> Vectors<T>(int length, int components) where T : unmanaged
    {
        GpuArray<T> array = Add(gpu.Allocate<T>(length));
        Run("make_floats", (long)length * components, 0f, 1f, array);
        return array;
    }

    public GpuArray<double> Doubles(int length)
    {
        GpuArray<double> array = Add(gpu.Allocate<double>(length));
        Run("make_doubles", (long)length, array);
        return array;
    }

    public GpuArray<Half> Halves(int length)
    {
        GpuArray<Half> array = Add(gpu.Allocate<Half>(length));
        Run("make_halves", (long)length, array);
        return array;
    }

    /// <summary>Integers, or structs of them, of random bits.</summary>
    public unsafe GpuArray<T> Bits<T>(int length) where T : unmanaged
    {
        GpuArray<T> array = Add(gpu.Allocate<T>(length));
        Run("make_bits", (long)length * sizeof(T) / sizeof(uint), array);
        return array;
    }

    /// <summary>Indices of near elements.</summary>
    public GpuArray<int> Places(int length)
    {
        GpuArray<int> array = Add(gpu.Allocate<int>(length));
        Run("make_places", (long)length, array);
        return array;
    }

    /// <summary>The part of all words that differ in a bit.</summary>
    public unsafe Func<double> Bitwise<T>((GpuArray<T> Ours, GpuArray<T> Theirs) outputs) where T : unmanaged =>
        () => Compare("count_bits", outputs, outputs.Ours.LongLength * sizeof(T) / sizeof(uint));

    /// <summary>The part of all floats that differ by more than 1e-5, or by as much of their value.</summary>
    public Func<double> Nearly((GpuArray<float> Ours, GpuArray<float> Theirs) outputs) =>
        () => Compare("count_floats", outputs, outputs.Ours.LongLength);

    public void Dispose()
    {
        foreach (IDisposable array in arrays) array.Dispose();
    }

    private double Compare<T>(string kernel, (GpuArray<T> Ours, GpuArray<T> Theirs) outputs, long length) where T : unmanaged
    {
        using GpuArray<uint> differences = gpu.Allocate<uint>(1);
        Run(kernel, length, outputs.Ours, outputs.Theirs, differences);
        return differences.ToArray()[0] / (double)length;
    }

    private void Run(string kernel, params ReadOnlySpan<CudaArgument> arguments) =>
        module.GetKernel(kernel).Launch(gpu.Launch(Blocks, Threads), arguments);

    private GpuArray<T> Add<T>(GpuArray<T> array) where T : unmanaged
    {
        arrays.Add(array);
        return array;
    }
}
