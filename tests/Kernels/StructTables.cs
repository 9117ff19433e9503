using System.Numerics;

namespace GpuKernels.Tests.Kernels;

/// <summary>Tables of structs, vectors and halves.</summary>
public static partial class StructTables
{
    private static readonly Vector2[] Offsets = [new(1, 0), Vector2.UnitY, new(-0.5f), default];
    private static readonly Half[] Halves = [(Half)0.1f, (Half)70000f, (Half)(-1e-7), Half.Pi, (Half)2049f, (Half)5.96e-8f];
    private static readonly BFloat16[] Rough = { (BFloat16)1.00390625f, (BFloat16)(-3.3e38f) };
    private static readonly Tap[] Stencil = [new(-1, 0.25f), new(0, 0.5f, isCentre: true), new Tap { Offset = 1, Weight = float.NaN }];
    private static readonly Half Scale = (Half)0.3f;

    private static Edge[] Edges { get; } = [new(new(0, 1), Kind.Left), new(new(2.5, -1), Kind.Right), new(default, (Kind)7)];

    public enum Kind : short { Left = -3, Right = 400 }

    private readonly record struct Point(double X, double Y);

    private readonly record struct Edge(Point Start, Kind Kind);

    private readonly struct Tap
    {
        public sbyte Offset { get; init; }

        public float Weight { get; init; }

        public readonly bool IsCentre;

        public Tap(sbyte offset, float weight, bool isCentre = false)
        {
            Offset = offset;
            Weight = weight;
            IsCentre = isCentre;
        }
    }

    [Kernel(Strict = true)]
    public static void Run(ReadOnlySpan<float> x, Span<float> y, Span<double> z, Span<int> bits)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= x.Length) return;
        Vector2 sum = Offsets[i & 3] * x[i] + Offsets[0];
        float weighted = 0;
        foreach (Tap tap in Stencil)
        {
            int at = Math.Clamp(i + tap.Offset, 0, x.Length - 1);
            if (tap.IsCentre || tap.Weight < 1) weighted += x[at] * tap.Weight;
        }
        y[i] = sum.X - 3 * sum.Y + weighted + (float)Halves[i % Halves.Length] + (float)Rough[i & 1] + (float)Scale;
        Edge edge = Edges[i % 3];
        z[i] = edge.Start.X * x[i] + edge.Start.Y + Longest(Edges);
        bits[i] = (int)edge.Kind + BitConverter.HalfToUInt16Bits(Halves[i % Halves.Length]) + 100000 * Stencil.Length;
    }

    private static double Longest(ReadOnlySpan<Edge> edges)
    {
        double longest = 0;
        for (int i = 0; i < edges.Length; i++) longest = Math.Max(longest, edges[i].Start.X);
        return longest;
    }
}
