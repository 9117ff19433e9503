using System.Numerics;

namespace GpuKernels.Tests.Kernels;

/// <summary>Helpers in which the threads of a block wait for each other, with shared arrays of their own.</summary>
public static partial class BarrierHelpers
{
    private static T Sum<T>(T value)
        where T : unmanaged, INumber<T>
    {
        Span<T> sums = Block.Shared<T>(64);
        // One may still read the last call's result.
        Block.Sync();
        sums[ThreadIdx.X] = value;
        for (int half = 32; half > 0; half /= 2)
        {
            Block.Sync();
            if (ThreadIdx.X < half) sums[ThreadIdx.X] += sums[ThreadIdx.X + half];
        }
        Block.Sync();
        return sums[0];
    }

    private static void Publish(Span<float> tile, float value)
    {
        tile[ThreadIdx.X] = value;
        Block.Sync();
    }

    private static float Rotate(Span<float> tile, float value, int by)
    {
        Publish(tile, value);
        by += ThreadIdx.X;
        float result = tile[by % BlockDim.X];
        Block.Sync();
        return result;
    }

    private static void Mirror(ref int value)
    {
        SharedTile<int> tile = Block.SharedTile<int>(8, 8);
        int row = ThreadIdx.X / 8, column = ThreadIdx.X % 8;
        Block.Sync();
        tile[row, column] = value;
        Block.Sync();
        value = tile[column, row];
    }

    private static int Total(int value) => Block.ReduceAdd(value);

    /// <summary>A struct's method.</summary>
    public readonly struct Scaled(float factor)
    {
        private readonly float factor = factor;

        public float Sum(float value) => factor * BarrierHelpers.Sum(value * factor);
    }

    [Kernel(Strict = true)]
    public static void Sums(int rounds, ReadOnlySpan<float> x, ReadOnlySpan<int> n, Span<float> floats, Span<int> ints)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        Span<float> tile = Block.Shared<float>(64);
        float value = x[i];
        int number = n[i];
        for (int k = 0; k < rounds; k++)
        {
            value = Rotate(tile, value, k + 1) + Sum(value) * 0.125f;
            if (k > 1) number += Total(number) + Sum(number);
            Mirror(ref number);
        }
        floats[i] = value + new Scaled(0.5f).Sum(x[i]);
        ints[i] = rounds > 2 ? Sum(number) + ThreadIdx.X : number;
    }

    [Kernel]
    public static void LocalFunctions(ReadOnlySpan<int> n, Span<int> results)
    {
        Span<int> tile = Block.Shared<int>(64);
        int t = ThreadIdx.X, calls = 0;
        int left = Neighbour(tile, n[t], 1), right = Neighbour(tile, left, -1);
        Exchange(tile);
        results[t] = left * 1000 + right * 10 + calls + tile[t ^ 1];

        int Neighbour(Span<int> all, int value, int step)
        {
            Block.Sync();
            all[t] = value;
            Block.Sync();
            calls++;
            return all[(t + step) & 63];
        }

        void Exchange(Span<int> all)
        {
            Span<int> own = Block.Shared<int>(64);
            own[t] = calls + t;
            Block.Sync();
            all[t] = own[63 - t];
            Block.Sync();
        }
    }
}
