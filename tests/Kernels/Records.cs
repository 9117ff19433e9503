namespace GpuKernels.Tests.Kernels;

/// <summary>Record structs: <c>with</c>, equality, and initializers inside initializers.</summary>
public static partial class Records
{
    public record struct Inner(byte Kind, float Value);

    public record struct Outer(Inner Inner, int Number)
    {
        public bool IsSet;
    }

    public struct Plain
    {
        public Inner First;
        public Outer Second;
        public int Third;
    }

    private static int Next(ref int n) => ++n;

    [Kernel]
    public static void Run(ReadOnlySpan<Outer> left, ReadOnlySpan<Outer> right, Span<int> results, Span<Outer> changed)
    {
        int i = ThreadIdx.X, n = 0;
        Outer one = left[i], other = right[i];
        int result = one == other ? 1 : 0;
        if (one != right[i]) result += 2;
        if (left[i].Inner.Equals(other.Inner)) result += 4;
        if (one with { Number = other.Number, IsSet = other.IsSet } == other) result += 8;
        Plain plain = new() { Third = Next(ref n), First = { Kind = (byte)Next(ref n), Value = n }, Second = { Inner = one.Inner with { Value = Next(ref n) } } };
        results[i] = result * 1000 + plain.Third + plain.First.Kind * 10 + (int)plain.First.Value * 100 + (int)plain.Second.Inner.Value;
        changed[i] = one with { Inner = other.Inner with { Kind = plain.Second.Inner.Kind } };
    }
}
