using System.Numerics;
using System.Runtime.InteropServices;

namespace GpuKernels.Tests.Kernels;

/// <summary>Atomic operations. What many threads do to one place gives the same in any order, or each thread has a place of its own.</summary>
public static partial class Atomics
{
    [Kernel]
    public static void Integers(Span<int> ints, Span<uint> uints, Span<long> longs, Span<ulong> ulongs)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        Atomic.Add(ref ints[0], 3); Atomic.Add(ref uints[0], uint.MaxValue); Atomic.Add(ref longs[0], (long)i << 33); Atomic.Add(ref ulongs[0], 5);
        Atomic.Subtract(ref ints[1], i); Atomic.Subtract(ref uints[1], 7); Atomic.Subtract(ref longs[1], 1L << 40); Atomic.Subtract(ref ulongs[1], (ulong)i);
        Atomic.Min(ref ints[2], -i); Atomic.Min(ref uints[2], 1000u - (uint)i); Atomic.Min(ref longs[2], (long)-i << 32); Atomic.Min(ref ulongs[2], (ulong)i + 1);
        Atomic.Max(ref ints[3], i); Atomic.Max(ref uints[3], (uint)-i); Atomic.Max(ref longs[3], (long)i << 32); Atomic.Max(ref ulongs[3], (ulong)i << 60);
        Atomic.And(ref ints[4], ~i); Atomic.And(ref uints[4], ~(uint)i); Atomic.And(ref longs[4], ~((long)i << 30)); Atomic.And(ref ulongs[4], ~(ulong)i);
        Atomic.Or(ref ints[5], 1 << i); Atomic.Or(ref uints[5], 1u << i); Atomic.Or(ref longs[5], 1L << i); Atomic.Or(ref ulongs[5], 1UL << i);
        Atomic.Xor(ref ints[6], i); Atomic.Xor(ref uints[6], (uint)i); Atomic.Xor(ref longs[6], (long)i << 31); Atomic.Xor(ref ulongs[6], (ulong)i);
        Atomic.Increment(ref ints[7], 6); Atomic.Increment(ref uints[7], 6); Atomic.Increment(ref longs[7], 6); Atomic.Increment(ref ulongs[7], 6);
        Atomic.Decrement(ref ints[8], 6); Atomic.Decrement(ref uints[8], 6); Atomic.Decrement(ref longs[8], 6); Atomic.Decrement(ref ulongs[8], 6);
    }

    /// <summary>Neighbours in one word are changed at the same time.</summary>
    [Kernel]
    public static void SmallIntegers(Span<short> shorts, Span<ushort> ushorts, Span<byte> bytes, Span<sbyte> sbytes)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X, column = i % 5 * 7;
        Atomic.Add(ref shorts[column], 300); Atomic.Add(ref ushorts[column], (ushort)i); Atomic.Add(ref bytes[column], 3); Atomic.Add(ref sbytes[column], -5);
        Atomic.Subtract(ref shorts[column + 1], 300); Atomic.Subtract(ref ushorts[column + 1], 9); Atomic.Subtract(ref bytes[column + 1], (byte)i); Atomic.Subtract(ref sbytes[column + 1], 5);
        Atomic.Min(ref shorts[column + 2], (short)-i); Atomic.Min(ref ushorts[column + 2], (ushort)i); Atomic.Min(ref bytes[column + 2], (byte)(200 - i)); Atomic.Min(ref sbytes[column + 2], (sbyte)-i);
        Atomic.Max(ref shorts[column + 3], (short)i); Atomic.Max(ref ushorts[column + 3], (ushort)i); Atomic.Max(ref bytes[column + 3], (byte)i); Atomic.Max(ref sbytes[column + 3], (sbyte)i);
        Atomic.And(ref shorts[column + 4], (short)~i); Atomic.And(ref ushorts[column + 4], (ushort)~i); Atomic.And(ref bytes[column + 4], (byte)~i); Atomic.And(ref sbytes[column + 4], (sbyte)~i);
        Atomic.Or(ref shorts[column + 5], (short)(i << 3)); Atomic.Or(ref ushorts[column + 5], (ushort)(i << 9)); Atomic.Or(ref bytes[column + 5], (byte)i); Atomic.Or(ref sbytes[column + 5], (sbyte)i);
        Atomic.Xor(ref shorts[column + 6], (short)(i << 9)); Atomic.Xor(ref ushorts[column + 6], (ushort)i); Atomic.Xor(ref bytes[column + 6], (byte)(i << 2)); Atomic.Xor(ref sbytes[column + 6], (sbyte)i);
    }

    /// <summary>Sums that are exact, so that their order does not matter; what is not a number, and zeros.</summary>
    [Kernel]
    public static void Floats(ReadOnlySpan<float> x, Span<float> floats, Span<double> doubles, Span<Half> halves, Span<BFloat16> bfloats)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        Atomic.Add(ref floats[0], 0.5f); Atomic.Add(ref doubles[0], 0.25); Atomic.Add(ref halves[0], (Half)0.5f); Atomic.Add(ref bfloats[0], (BFloat16)2f);
        Atomic.Subtract(ref floats[1], i); Atomic.Subtract(ref doubles[1], 1.5); Atomic.Subtract(ref halves[1], (Half)1f); Atomic.Subtract(ref bfloats[1], (BFloat16)1f);
        int place = 2 + i % 8;
        Atomic.Min(ref floats[place], x[i]); Atomic.Min(ref doubles[place], x[i]);
        Atomic.Max(ref floats[place + 8], x[i]); Atomic.Max(ref doubles[place + 8], x[i]);
    }

    /// <summary>The lesser and the greater of floats of 16 bits, with NaN and both zeros; neighbours in one word.</summary>
    [Kernel]
    public static void NarrowLimits(ReadOnlySpan<float> x, Span<Half> halves, Span<BFloat16> bfloats)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X, place = i % 8;
        Atomic.Min(ref halves[place], (Half)x[i]); Atomic.Min(ref bfloats[place], (BFloat16)x[i]);
        Atomic.Max(ref halves[place + 8], (Half)x[i]); Atomic.Max(ref bfloats[place + 8], (BFloat16)x[i]);
    }

    /// <summary>Vectors and pairs: in global memory, in a slice of it, in shared memory, in fields, and what was there before.</summary>
    [Kernel]
    public static void Vectors(Span<Vector2> twos, Span<Vector3> threes, Span<Vector4> fours, Span<Half> halves, Span<BFloat16x2> bfloats, Span<Vector4> before)
    {
        Span<Vector4> shared = Block.Shared<Vector4>(2);
        int t = ThreadIdx.X, i = BlockIdx.X * BlockDim.X + t;
        if (t < 2) shared[t] = Vector4.Zero;
        Block.Sync();
        Vector4 own = new(1f, i, -0.5f, 2f * i);
        Atomic.Add(ref twos[i % 3], new Vector2(i, -1f));
        Atomic.Add(ref threes[i % 3], new Vector3(i, 2f, -i), AtomicScope.System);
        AddTo(fours, i % 3, own);
        AddTo(shared, t % 2, own);
        Span<Half2> pairs = MemoryMarshal.Cast<Half, Half2>(halves);
        Atomic.Add(ref pairs[i % 3], new Half2((Half)0.5f, (Half)i));
        Atomic.Add(ref bfloats[i % 3], new BFloat16x2((BFloat16)(i % 2), (BFloat16)2f));
        Half2 old = Atomic.Add(ref pairs[3 + i], new Half2((Half)1f, (Half)2f));
        BFloat16x2 oldToo = Atomic.Add(ref bfloats[3 + i], new BFloat16x2((BFloat16)1f, (BFloat16)2f), AtomicScope.Block);
        before[i] = Atomic.Add(ref fours[3 + i], own) + new Vector4((float)old.X, (float)old.Y, oldToo.X, oldToo.Y);
        Block.Sync();
        if (t < 2) Atomic.Add(ref fours[t], shared[t]);
    }

    private static void AddTo(Span<Vector4> sums, int index, Vector4 value) => Atomic.Add(ref sums[index], value, AtomicScope.Device);

    [Kernel]
    public static void Exchanges(Span<int> ints, Span<ulong> ulongs, Span<float> floats, Span<double> doubles, Span<byte> bytes, Span<short> shorts, Span<char> chars, Span<Half> halves, Span<int> found)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        int sum = Atomic.Exchange(ref ints[i], -i) + (int)Atomic.Exchange(ref ulongs[i], ulong.MaxValue) + (int)Atomic.Exchange(ref floats[i], 1.5f);
        sum += (int)Atomic.Exchange(ref doubles[i], i * 0.5) + Atomic.Exchange(ref bytes[i], 200) + Atomic.Exchange(ref shorts[i], (short)-i) + Atomic.Exchange(ref chars[i], 'x');
        sum += (int)(float)Atomic.Exchange(ref halves[i], (Half)i);
        sum += Atomic.CompareExchange(ref ints[i], 1000, -3) + (int)Atomic.CompareExchange(ref ulongs[i], 1UL, (ulong)i);
        sum += (int)Atomic.CompareExchange(ref floats[i], 2f, i == 4 ? 1.5f : 0f) + (int)Atomic.CompareExchange(ref doubles[i], 7.0, 1.0);
        sum += Atomic.CompareExchange(ref bytes[i], 7, (byte)(i == 2 ? 200 : 0)) + Atomic.CompareExchange(ref shorts[i], 9, -2) + Atomic.CompareExchange(ref chars[i], 'y', i == 1 ? 'x' : 'z');
        found[i] = sum;
    }

    public struct Pair(int least, int greatest)
    {
        public int Least = least, Greatest = greatest;
    }

    [Flags]
    public enum Marks : ushort { None = 0, Even = 1, Third = 2, All = ushort.MaxValue }

    public struct Cell
    {
        public int Count;
        public Marks Marks;
        public Pair Bounds;
    }

    /// <summary>Fields, enums, and a struct of 8 bytes that changes as a whole.</summary>
    [Kernel]
    public static void Fields(Span<Cell> cells)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        ref Cell cell = ref cells[i % 3];
        Count(ref cell.Count, i);
        Atomic.Or(ref cell.Marks, i % 2 == 0 ? Marks.Even : Marks.Third);
        Atomic.Update(ref cell.Bounds, new Pair(i, i), Widen);
        Atomic.Exchange(ref cells[3 + i].Bounds, new Pair(i, -i));
        Atomic.CompareExchange(ref cells[3 + i].Marks, Marks.Even, Marks.None);
    }

    private static void Count(ref int place, int value) => Atomic.Add(ref place, value);

    private static Pair Widen(Pair bounds, Pair value) => new(Math.Min(bounds.Least, value.Least), Math.Max(bounds.Greatest, value.Greatest));

    public struct Quad
    {
        public long Sum;
        public int Count, Last;
    }

    /// <summary>16 bytes at once.</summary>
    [Kernel]
    public static void Wide(Span<Quad> sums, Span<Quad> own)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        Quad seen = sums[0], next;
        do
        {
            next = seen;
            next.Sum += i;
            next.Count++;
        }
        while (!Atomic.TryUpdate(ref sums[0], ref seen, next));
        Quad old = Atomic.Exchange(ref own[i], new Quad { Sum = i, Last = -i });
        old.Count += 10;
        Atomic.CompareExchange(ref own[i], old, new Quad { Sum = 4, Last = -4 });
    }

    [Kernel]
    public static void Scopes(Span<int> sums, Span<float> floats, Span<short> shorts)
    {
        Span<int> local = Block.Shared<int>(2);
        Span<Pair> bounds = Block.Shared<Pair>(1);
        int t = ThreadIdx.X;
        if (t == 0)
        {
            Atomic.Store(ref local[0], 0, AtomicScope.Block);
            local[1] = int.MinValue;
            bounds[0] = new Pair(100, -100);
        }
        Block.Sync();
        Atomic.Add(ref local[0], t, AtomicScope.Block);
        Atomic.Max(ref local[1], t * 3 % 17, AtomicScope.Block);
        Atomic.Update(ref bounds[0], new Pair(t, t), Widen);
        Atomic.Add(ref shorts[0], 1, AtomicScope.System);
        Atomic.Min(ref floats[0], -t, AtomicScope.System);
        Block.Sync();
        if (t == 0) Atomic.Add(ref sums[0], Atomic.Load(in local[0]) + Atomic.Load(ref local[1], AtomicScope.Block), AtomicScope.System);
        if (t == 1) Atomic.Add(ref sums[1], bounds[0].Greatest - bounds[0].Least);
    }

    /// <summary>The last block to come adds what all blocks have left: what it reads was written before a fence.</summary>
    [Kernel]
    public static void LastBlockSums(ReadOnlySpan<int> x, Span<int> partial, Span<int> arrived, Span<int> result)
    {
        int first = BlockIdx.X * 8;
        if (ThreadIdx.X != 0) return;
        int sum = 0;
        for (int i = first; i < first + 8; i++) sum += x[i];
        partial[BlockIdx.X] = sum;
        Fence.Device();
        if (Atomic.Increment(ref arrived[0], GridDim.X - 1) != GridDim.X - 1) return;
        Fence.Device();
        int total = 0;
        for (int i = 0; i < GridDim.X; i++) total += partial[i];
        Atomic.Store(ref result[0], total);
        Fence.Block();
        Fence.System();
    }
}
