using System.Runtime.InteropServices;

namespace GpuKernels.Tests.Kernels;

/// <summary>Shared memory that the launch asks for, and more of it than CUDA C declares.</summary>
public static partial class DynamicShared
{
    [Kernel]
    public static void Rotate(int by, Span<int> x, Span<int> lengths)
    {
        Span<int> fixedPart = Block.Shared<int>(4);
        Span<int> tile = Block.DynamicShared<int>();
        int t = ThreadIdx.X;
        if (t < 4) fixedPart[t] = by;
        tile[t] = x[BlockIdx.X * BlockDim.X + t];
        Block.Sync();
        x[BlockIdx.X * BlockDim.X + t] = tile[(t + fixedPart[t % 4]) % BlockDim.X];
        if (t == 0) lengths[BlockIdx.X] = tile.Length;
    }

    /// <summary>Two arrays in one memory.</summary>
    [Kernel]
    public static void Parts(int count, Span<double> x, Span<int> y)
    {
        Span<byte> memory = Block.DynamicShared<byte>();
        Span<double> doubles = MemoryMarshal.Cast<byte, double>(memory[..(count * sizeof(double))]);
        Span<int> ints = MemoryMarshal.Cast<byte, int>(memory[(count * sizeof(double))..]);
        int t = ThreadIdx.X;
        doubles[t] = x[t];
        ints[t] = y[t];
        Block.Sync();
        x[t] = doubles[count - 1 - t] * 2.0;
        y[t] = ints[count - 1 - t] + ints.Length;
    }

    /// <summary>Two arrays of 30 KB, and what the launch adds behind them.</summary>
    [Kernel]
    public static void Large(Span<float> x)
    {
        Span<float> first = Block.Shared<float>(7680);
        Span<float> second = Block.Shared<float>(7680);
        Span<float> third = Block.DynamicShared<float>();
        int t = ThreadIdx.X;
        for (int i = t; i < 7680; i += BlockDim.X)
        {
            first[i] = i + x[t];
            second[i] = 2 * i;
        }
        third[t] = x[t];
        Block.Sync();
        x[t] = first[7679 - t] + second[7679 - 3 * t] + third[BlockDim.X - 1 - t] + third.Length;
    }
}
