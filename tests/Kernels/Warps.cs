using System.Numerics;

namespace GpuKernels.Tests.Kernels;

/// <summary>What the lanes of a warp do together.</summary>
public static partial class Warps
{
    public struct Particle
    {
        public Vector3 Position;
        public double Mass;
        public byte Kind;
    }

    /// <summary>A sum for each warp by shuffles, of partial warps too: lanes beyond the block bring nothing.</summary>
    [Kernel(Strict = true)]
    public static void Sum(ReadOnlySpan<float> x, Span<float> sums)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        float sum = x[i];
        for (int distance = Warp.Size / 2; distance > 0; distance /= 2)
        {
            float other = Warp.ShuffleDown(sum, distance);
            if (Warp.LaneIndex + distance < Math.Min(Warp.Size, BlockDim.X - Warp.Index * Warp.Size)) sum += other;
        }
        if (Warp.LaneIndex == 0) sums[BlockIdx.X * 4 + Warp.Index] = sum;
    }

    /// <summary>Each kind of shuffle, within parts of a warp too, with distances out of range.</summary>
    [Kernel]
    public static void Shuffles(ReadOnlySpan<int> x, Span<int> results)
    {
        int t = ThreadIdx.X, n = BlockDim.X;
        int value = x[t];
        results[t] = Warp.Shuffle(value, 5);
        results[n + t] = Warp.Shuffle(value, t + 3, width: 8);
        results[2 * n + t] = Warp.ShuffleUp(value, 3);
        results[3 * n + t] = Warp.ShuffleUp(value, 2, width: 4);
        results[4 * n + t] = Warp.ShuffleDown(value, 7);
        results[5 * n + t] = Warp.ShuffleDown(value, 9, width: 16);
        results[6 * n + t] = Warp.ShuffleXor(value, 21);
        results[7 * n + t] = Warp.ShuffleXor(value, 3, width: 4);
        results[8 * n + t] = Warp.Broadcast(value, t / 16, width: 16);
        results[9 * n + t] = Warp.ShuffleXor(value, 9, width: 8);
    }

    /// <summary>Numbers of all sizes, and structs, whose words travel one by one.</summary>
    [Kernel]
    public static void Types(Span<byte> bytes, Span<bool> bools, Span<short> shorts, Span<long> longs, Span<double> doubles, Span<Half> halves, Span<Vector3> vectors, Span<Particle> particles)
    {
        int t = ThreadIdx.X;
        bytes[t] = Warp.ShuffleXor(bytes[t], 1);
        bools[t] = Warp.ShuffleXor(bools[t], 1);
        shorts[t] = Warp.ShuffleXor(shorts[t], 2);
        longs[t] = Warp.ShuffleUp(longs[t], 1);
        doubles[t] = Warp.ShuffleDown(doubles[t], 1);
        halves[t] = Warp.Shuffle(halves[t], 31 - t);
        vectors[t] = Warp.ShuffleXor(vectors[t], 4);
        particles[t] = Warp.Shuffle(particles[t], t + 1, width: 4);
    }

    [Kernel]
    public static void Votes(ReadOnlySpan<int> x, Span<uint> results)
    {
        int t = ThreadIdx.X, n = BlockDim.X;
        results[t] = Warp.Ballot(x[t] % 3 == 0);
        results[n + t] = Warp.Any(x[t] > 90) ? 1u : 0u;
        results[2 * n + t] = Warp.All(x[t] >= 0) ? 1u : 0u;
        results[3 * n + t] = Warp.MatchAny(x[t] % 4);
        results[4 * n + t] = Warp.MatchAll(x[t] / 200);
        results[5 * n + t] = Warp.MatchAny(x[t] % 3 * 0.5) + Warp.MatchAll((long)x[t]);
        results[6 * n + t] = Warp.ActiveMask;
    }

    [Kernel]
    public static void LaneMasks(Span<uint> results)
    {
        int t = (ThreadIdx.Z * BlockDim.Y + ThreadIdx.Y) * BlockDim.X + ThreadIdx.X, n = BlockDim.X * BlockDim.Y * BlockDim.Z;
        results[t] = (uint)(Warp.LaneIndex + 100 * Warp.Index);
        results[n + t] = Warp.LaneMask;
        results[2 * n + t] = Warp.LaneMaskLessThan;
        results[3 * n + t] = Warp.LaneMaskLessThanOrEqual;
        results[4 * n + t] = Warp.LaneMaskGreaterThan;
        results[5 * n + t] = Warp.LaneMaskGreaterThanOrEqual;
        results[6 * n + t] = Warp.PartMask(8);
    }

    /// <summary>Keeps the numbers that are not zero, in their order, a warp at a time.</summary>
    [Kernel]
    public static void Compact(ReadOnlySpan<int> x, Span<int> kept, Span<int> counts)
    {
        int t = ThreadIdx.X;
        bool isKept = x[t] != 0;
        uint mask = Warp.Ballot(isKept);
        if (isKept) kept[Warp.Index * Warp.Size + BitOperations.PopCount(mask & Warp.LaneMaskLessThan)] = x[t];
        if (Warp.LaneIndex == 0) counts[Warp.Index] = BitOperations.PopCount(mask);
    }

    [Kernel(Strict = true)]
    public static void Reductions(ReadOnlySpan<int> x, ReadOnlySpan<float> y, ReadOnlySpan<double> z, Span<int> ints, Span<uint> uints, Span<long> longs, Span<float> floats, Span<double> doubles)
    {
        int t = ThreadIdx.X, n = BlockDim.X;
        ints[t] = Warp.ReduceAdd(x[t]);
        ints[n + t] = Warp.ReduceMin(x[t]);
        ints[2 * n + t] = Warp.ReduceMax(x[t]);
        ints[3 * n + t] = Warp.ReduceXor(x[t]);
        ints[4 * n + t] = Warp.ReduceAdd(x[t], width: 8);
        uints[t] = Warp.ReduceAdd((uint)x[t]);
        uints[n + t] = Warp.ReduceMin((uint)x[t]);
        uints[2 * n + t] = Warp.ReduceAnd((uint)x[t] | 1u);
        uints[3 * n + t] = Warp.ReduceOr((uint)x[t], width: 4);
        longs[t] = Warp.ReduceAdd((long)x[t] << 20);
        longs[n + t] = Warp.ReduceMax((long)x[t] << 30, width: 16);
        floats[t] = Warp.ReduceAdd(y[t]);
        floats[n + t] = Warp.ReduceMin(y[t]);
        floats[2 * n + t] = Warp.ReduceMax(y[t], width: 2);
        doubles[t] = Warp.ReduceAdd(z[t]);
        doubles[n + t] = Warp.ReduceMax(z[t]);
    }

    [Kernel(Strict = true)]
    public static void Scans(ReadOnlySpan<int> x, ReadOnlySpan<float> y, Span<int> ints, Span<float> floats)
    {
        int t = ThreadIdx.X, n = BlockDim.X;
        ints[t] = Warp.InclusiveSum(x[t]);
        ints[n + t] = Warp.ExclusiveSum(x[t]);
        ints[2 * n + t] = Warp.InclusiveSum(x[t], width: 8);
        ints[3 * n + t] = Warp.ExclusiveSum(x[t], width: 4);
        floats[t] = Warp.InclusiveSum(y[t]);
        floats[n + t] = Warp.ExclusiveSum(y[t], width: 16);
    }

    /// <summary>Lanes that take a branch name each other; the others go another way, through an operation of their own.</summary>
    [Kernel]
    public static void Masks(ReadOnlySpan<int> x, Span<int> results)
    {
        int t = ThreadIdx.X;
        uint odd = Warp.Ballot(x[t] % 2 != 0);
        if (x[t] % 2 != 0)
            results[t] = Warp.ReduceAdd(x[t], mask: odd);
        else
            results[t] = -Warp.ReduceMax(x[t], mask: ~odd);
        uint part = Warp.PartMask(4);
        if (t / 4 % 2 == 0) results[t] += Warp.Shuffle(x[t], 3, width: 4, mask: part);
        Warp.Sync();
        if (t % 32 < 16) results[t] += Warp.ReduceAdd(x[t], width: 16, mask: 0xffff);
    }

    /// <summary>Operations with the barrier of the block, shared memory, loops that differ from warp to warp, and threads that return early.</summary>
    [Kernel]
    public static void BlockSum(ReadOnlySpan<int> x, Span<int> sums, Span<int> rounds)
    {
        Span<int> partial = Block.Shared<int>(32);
        int t = ThreadIdx.X;
        if (t < 32) partial[t] = 0;
        Block.Sync();
        if (t >= x.Length) return;
        // Of a warp from which some lanes have returned, only the reduction knows which are left.
        int sum = Warp.ReduceAdd(x[t]);
        if (Warp.LaneIndex == 0) partial[Warp.Index] = sum;
        int count = 0;
        for (int rest = x[t] & 7; Warp.Any(rest > 0); rest--)
        {
            count += Warp.All(rest < 5) ? 1 : 10;
            if (rest == 3) continue;
            count += 100;
        }
        rounds[t] = count;
        Block.Sync();
        if (Warp.Index == 0)
        {
            sum = SumOfWarp(partial[t]);
            if (t == 0) sums[BlockIdx.X] = sum;
        }
    }

    private static int SumOfWarp(int value)
    {
        for (int distance = 16; distance > 0; distance /= 2)
            value += Warp.ShuffleXor(value, distance);
        return value;
    }

    /// <summary>Threads wait in a switch, in a do, in nested helpers that return early and write through references.</summary>
    [Kernel]
    public static void Helpers(ReadOnlySpan<int> x, Span<int> results)
    {
        int t = ThreadIdx.X;
        Span<int> own = stackalloc int[4];
        int best = Warp.Index;
        switch (Warp.Index % 3)
        {
            case 0:
                best = Largest(x[t], ref own[t % 4]);
                break;
            case 1:
                do
                {
                    Exchange(ref best, ref results[t], x[t]);
                    best += 40;
                }
                while (Warp.Any(best < 200));
                break;
            default:
                best = x[t];
                break;
        }
        results[t] += best + own[0] + own[1] + own[2] + own[3] + Warp.Broadcast(t);
    }

    private static int Largest(int value, ref int seen)
    {
        if (Warp.All(value < 50)) return 50;
        int largest = Warp.ReduceMax(value);
        seen += largest;
        return largest - value;
    }

    private static void Exchange(ref int best, ref int result, int value)
    {
        result += Warp.ShuffleXor(value, 1);
        if (Warp.LaneIndex == 3)
            return;
        best += Warp.ReduceAdd(1, mask: ~8u);
    }
}
