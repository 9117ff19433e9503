#pragma warning disable GK0075 // indices that go round an array of any length
using System.Numerics;
using System.Runtime.InteropServices;

namespace GpuKernels.Tests.Kernels;

/// <summary>Spans read as another type, and what only helps the compiler.</summary>
public static partial class Hints
{
    public struct Pair
    {
        public ushort Low, High;
    }

    [Kernel]
    public static void Casts(Span<float> x, ReadOnlySpan<byte> bytes, Span<int> lengths, Span<int> results)
    {
        Span<float> tile = Block.Shared<float>(64);
        Span<Vector4> wideTile = MemoryMarshal.Cast<float, Vector4>(tile), wide = MemoryMarshal.Cast<float, Vector4>(x);
        int t = ThreadIdx.X;
        wideTile[t] = wide[t];
        Block.Sync();
        wide[t] = wideTile[15 - t] * 2f;
        ReadOnlySpan<Pair> pairs = MemoryMarshal.Cast<byte, Pair>(bytes.Slice(4));
        Span<byte> own = stackalloc byte[8];
        MemoryMarshal.Cast<byte, uint>(own)[1] = 0x01020304u * (uint)t;
        results[t] = pairs[t].Low + pairs[t].High * 3 + own[6] + MemoryMarshal.AsBytes(bytes)[t] + Sum(MemoryMarshal.Cast<byte, short>(bytes));
        if (t != 0) return;
        lengths[0] = wide.Length;
        lengths[1] = pairs.Length;
        lengths[2] = MemoryMarshal.AsBytes(tile).Length;
        lengths[3] = MemoryMarshal.Cast<byte, long>(bytes).Length;
        lengths[4] = MemoryMarshal.Cast<byte, long>(bytes[..7]).Length;
    }

    private static int Sum(ReadOnlySpan<short> x)
    {
        int sum = 0;
        foreach (short value in x) sum += value;
        return sum;
    }

    [Kernel, LaunchBounds(128, 2)]
    public static void Unrolled(ReadOnlySpan<int> x, Span<int> y)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X, sum = 0;
        for (int k = 0; k < 8; k++)
        {
            Gpu.Unroll();
            sum += x[(i + k) % x.Length];
        }
        for (int k = 0; k < x.Length; k++)
        {
            Gpu.Unroll(4);
            if (Gpu.Unlikely(x[k] == i)) continue;
            sum ^= x[k];
        }
        int steps = 0;
        while (Gpu.Likely(sum > 1 && steps < 100))
        {
            Gpu.Unroll(1);
            sum = sum % 2 == 0 ? sum / 2 : sum / 3 + 1;
            steps++;
        }
        do
        {
            Gpu.Unroll(2);
            steps += 3;
        }
        while (steps % 4 != 0);
        y[i] = sum * 1000 + steps;
    }
}
