namespace GpuKernels.Fuzz.Axes;

/// <summary>What each program has beside the kernel: structs with all kinds of members, and short helpers.</summary>
internal static class FixedMembers
{
    public const string Text =
        """
        public struct Inner { public double D; public byte B; }
        public struct Pair
        {
            public int X; public byte Y; public long Z; public Inner In; public bool F;
            public Pair(int x, long z) { this = default; X = x; Y = (byte)z; Z = z; F = x > 3; In.B = Y; }
            public int Bump(int d) { X += d; Y++; return X * 2 - Y; }
            public Pair With(int x) { X ^= x; Z--; return this; }
            public readonly long Sum => X + Y + Z;
            public readonly int Plus(int d) => X + d;
            public int Low { readonly get => X & 0xff; set { X = value * 3; Y--; } }
            public static Pair operator +(Pair a, Pair b) => new(a.X + b.X, a.Z - b.Z);
            public static Pair operator -(Pair a) { a.X = -a.X; return a; }
            public static bool operator ==(Pair a, Pair b) => a.X == b.X && a.Z == b.Z;
            public static bool operator !=(Pair a, Pair b) => !(a == b);
            public static implicit operator Pair(int x) => new(x, x);
            public static explicit operator int(Pair a) => a.X - a.Y;
            public override readonly bool Equals(object? other) => other is Pair p && p == this;
            public override readonly int GetHashCode() => X;
        }
        private static int Bump(ref int a, int b) { a += b; return a * 3; }
        private static void Split(int a, out int high, out int low) { high = a >> 16; low = a & 0xffff; }
        private static int Swap(ref int a, ref int b) { int old = a; a = b; b = old; return a - b; }
        private static int Sum(ReadOnlySpan<int> a) { int sum = 0; for (int i = 0; i < a.Length; i++) sum = sum * 3 + a[i]; return sum; }
        private static int Put(Span<int> a, int i, int value) { a[i & 7] += value; return a[(i + 1) & 7]; }
        private static Span<int> Tail(Span<int> a) => a.Slice(a.Length - 8);
        """;

    /// <summary>What kernels with patterns, generics and lambdas use besides.</summary>
    public const string Language =
        """
        private static readonly int[] Table = [3, -1, 0, 65536, int.MaxValue, 7, int.MinValue, 31];
        public interface IOperator { static abstract int Identity { get; } int Apply(int a, int b); }
        public struct Plus : IOperator { public static int Identity => 0; public readonly int Apply(int a, int b) => a + b; }
        public struct Most : IOperator { public static int Identity => int.MinValue; public readonly int Apply(int a, int b) => a > b ? a : b; }
        private static int Fold<T>(ReadOnlySpan<int> x) where T : struct, IOperator
        {
            int result = T.Identity;
            foreach (int value in x) result = default(T).Apply(result, value);
            return result;
        }
        private static T Blend<T>(T a, T b) where T : INumber<T> => a > b ? a - b : a + b * (T.One + T.One);
        private static TTo Cut<TFrom, TTo>(TFrom x) where TFrom : INumber<TFrom> where TTo : INumber<TTo> => TTo.CreateTruncating(x);
        private static bool Is<T>(int x) where T : INumber<T> => T.CreateTruncating(x) > T.One && typeof(T) != typeof(float);
        private static int Apply(int x, Func<int, int> f) => f(x) - f(x + 1);
        private static (int Low, int High) MinMax(int a, int b) => a < b ? (a, b) : (b, a);
        """;

    public static readonly Helper[] Helpers =
    [
        new("Bump", "int", [new("ref ", "int", "a"), new("", "int", "b")]),
        new("Swap", "int", [new("ref ", "int", "a"), new("ref ", "int", "b")]),
        new("Sum", "int", [new("", "ReadOnlySpan<int>", "a")]),
        new("Put", "int", [new("", "Span<int>", "a"), new("", "int", "i"), new("", "int", "value")]),
    ];
}
