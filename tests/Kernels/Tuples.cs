namespace GpuKernels.Tests.Kernels;

/// <summary>Tuples as locals and as results of helpers, and deconstruction.</summary>
public static partial class Tuples
{
    public record struct Point(int X, long Y);

    private static (int Quotient, int Remainder) Divide(int value, int divisor) => (value / divisor, value % divisor);

    private static ((int A, int B) Inner, float C) Nest(int n, (int, int) pair) => ((pair.Item2, n), n * 0.5f);

    private static int Next(ref int n) => ++n;

    [Kernel]
    public static void Run(ReadOnlySpan<int> x, Span<int> y, Span<long> wide)
    {
        int i = ThreadIdx.X, a = x[i], b = i, n = 0;
        (a, b) = (b, a);
        var (quotient, remainder) = Divide(a, b + 100);
        (int, long) pair = (quotient, 7);
        (long Left, double Right) named = (remainder, a);
        pair.Item1 += b;
        (y[Next(ref n) + 4 * i], y[Next(ref n) + 4 * i]) = (n * 10, Next(ref n));
        (y[4 * i], _) = (y[4 * i + 1], y[4 * i] = 5);
        ((int p, int q), float r) = Nest(i, (a, b));
        (a, b, n) = (b, n, a);
        (long, (int, byte)) mixed = (a, (b, (byte)n));
        wide[2 * i] = pair.Item1 + pair.Item2 + named.Left + (long)named.Right + p * 3 + q * 5 + (long)(r * 2) + mixed.Item1 - mixed.Item2.Item2;
        wide[2 * i + 1] = (a, b) == (b, a) ? 1 : (p, (long)q) != (q, p) && (quotient, (a, n)) == (quotient, (a, n)) ? 2 : 3;
        y[4 * i + 3] = a + b * n;
    }

    [Kernel]
    public static void SwappedParameters(int a, int b, Span<int> y)
    {
        if (ThreadIdx.X % 2 == 0) (a, b) = (b, a);
        y[ThreadIdx.X] = a * 10 + b;
    }

    [Kernel]
    public static void Positional(ReadOnlySpan<Point> points, Span<int> results)
    {
        int i = ThreadIdx.X;
        var (x, y) = points[i];
        (int p, _) = points[i];
        int result = (x, y) switch { (0, 0) => 1, ( > 0, var other) when other > 3 => 2, (_, < 0) => 3, _ => 4 };
        if (points[i] is (var first, > 1) { X: < 100 }) result += first * 10;
        results[i] = result * 7 + p;
    }

    public struct Angle
    {
        public int Seconds, Reads;

        public void Deconstruct(out int degrees, out int minutes)
        {
            Reads++;
            degrees = Seconds / 3600;
            minutes = Seconds / 60 % 60;
        }
    }

    private static void Deconstruct(this Angle angle, out int degrees, out long minutes, out short seconds)
    {
        (degrees, int rest) = angle;
        minutes = rest;
        seconds = (short)(angle.Seconds % 60);
    }

    [Kernel]
    public static void Deconstructed(Span<Angle> angles, Span<long> results)
    {
        int i = ThreadIdx.X;
        var (degrees, minutes) = angles[i];
        (int d, (int, long) rest) = (degrees, (minutes, 3));
        (_, long wide, var seconds) = angles[i];
        if (angles[i] is ( > 0, var m) and (_, _, < 30)) results[i] = m;
        results[i] += (angles[i], i) switch { ((1, _), _) => 1000, ((0, > 30), 2) => 2000, _ => 3000 };
        results[i] = results[i] * 100 + degrees + d + rest.Item1 + wide * 7 + seconds * 11 + angles[i].Reads;
    }
}
