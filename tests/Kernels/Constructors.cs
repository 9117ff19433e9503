namespace GpuKernels.Tests.Kernels;

/// <summary>Constructors of all kinds: primary ones, initializers of fields, and constructors that call others.</summary>
public static partial class Constructors
{
    /// <summary>Members use <c>scale</c> and <c>offset</c>, so they are kept; <c>start</c> is only an initial value.</summary>
    public struct Line(float scale, float offset, int start)
    {
        public int Count = start * 2;

        private byte steps = 3;

        public readonly float this[float x] => scale * x + offset;

        public byte Steps => steps;

        public void Raise(float by)
        {
            offset += by;
            Count++;
            steps += 2;
        }
    }

    public struct Interval
    {
        public float Low = 1, High = -1;

        public int Kind { get; set; } = 7;

        public Interval(float center, float width)
            : this(center)
        {
            High += width;
            Low -= width;
        }

        public Interval(float center)
        {
            Kind += (int)(High - Low);
            Low = High = center;
        }

        public Interval(int kind)
            : this() => Kind = kind;
    }

    public readonly record struct Sphere(float X, float Radius)
    {
        public float Volume { get; init; } = X * Radius;

        public float Area => Radius * Radius;
    }

    [Kernel(Strict = true)]
    public static void Run(ReadOnlySpan<float> x, Span<float> y, Span<Line> lines, Span<Interval> intervals)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= x.Length) return;
        Line line = new(x[i], 0.5f, i);
        line.Raise(x[i] * 2);
        lines[i] = line;
        lines[i].Raise(0.25f);
        Interval wide = new(x[i], 3), zero = new(i), given = new(center: 2f) { Kind = 4 };
        intervals[i] = i % 3 == 0 ? wide : i % 3 == 1 ? zero : given;
        Sphere sphere = new(x[i], 2), other = sphere with { Radius = 3 }, third = new(Radius: 4, X: 5) { Volume = 6 };
        y[i] = line[x[i]] + line.Steps + sphere.Volume + other.Volume * other.Area + third.Volume;
    }
}
