using System.Numerics;

namespace GpuKernels.Execution.Tests.CSharp14;

internal static class ExtensionMembersOfNumbers
{
    extension(float x)
    {
        public float Squared => x * x;

        public float To(float end, float t)
        {
            x += (end - x) * t; // The block's parameter is a copy.
            return x;
        }
    }

    extension(ref float x)
    {
        public float Half
        {
            get => x / 2;
            set => x = value * 2;
        }

        public int Raise(float by)
        {
            x += by;
            return (int)by;
        }
    }

    extension(in Vector2 v)
    {
        public float Norm1 => MathF.Abs(v.X) + MathF.Abs(v.Y);
    }

    extension(Vector2)
    {
        public static Vector2 Unit => new(0.6f, 0.8f);

        public static Vector2 Diagonal(float length) => new(length, length);

        public static Vector2 operator %(Vector2 left, float right) => new(left.X % right, left.Y % right);
    }

    extension<T>(ReadOnlySpan<T> values) where T : unmanaged, INumber<T>
    {
        public T Middle => values[values.Length / 2];

        public T SumTo(int count)
        {
            T sum = T.Zero;
            foreach (T value in values[..count])
                sum += value;
            return sum;
        }
    }

    extension(Span<float> values)
    {
        public ref float Last => ref values[^1];

        /// <summary>Waits for the block, so it is lowered where it is called.</summary>
        public float RotatedBy(int distance)
        {
            Block.Sync();
            float value = values[(ThreadIdx.X + distance) % values.Length];
            Block.Sync();
            return value;
        }
    }
}

/// <summary>Members of extension blocks. Not in the corpus, as <see cref="CompoundOperators"/>.</summary>
public static partial class ExtensionMembers
{
    [Kernel(Strict = true)]
    public static void OfNumbers(ReadOnlySpan<float> x, ReadOnlySpan<int> counts, Span<float> y)
    {
        int i = GlobalIdx.X;
        if (i >= y.Length) return;
        float a = x[i], b = a;
        float between = a.To(10, 0.25f).Squared;
        b.Half += 3;
        int raised = b.Raise(i);
        y[i] = a + between + b + raised;
        y[i].Half -= b.Half;
        y[i] += (1 + a).Squared + x.SumTo(3) + counts.Middle + x[2..5].Middle;
    }

    [Kernel(Strict = true)]
    public static void OfTypes(ReadOnlySpan<float> x, Span<Vector2> y)
    {
        int i = GlobalIdx.X;
        if (i >= y.Length) return;
        Vector2 v = Vector2.Diagonal(x[i]) * Vector2.Unit;
        y[i] = v % 0.5f + new Vector2(v.Norm1, (v - y[i]).Norm1);
        v %= 0.25f;
        y[i] += v;
    }

    [Kernel(Strict = true)]
    public static void OfSpans(ReadOnlySpan<float> x, Span<float> y)
    {
        Span<float> tile = Block.Shared<float>(32);
        tile[ThreadIdx.X] = x[ThreadIdx.X];
        float rotated = tile.RotatedBy(5) + tile.RotatedBy(7);
        y[ThreadIdx.X] = rotated;
        if (ThreadIdx.X == 0) y.Last = rotated * 2;
    }
}

public class ExtensionMemberTests
{
    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void OfNumbers(string executor)
    {
        float[] x = [.. Enumerable.Range(0, 100).Select(i => i * 0.3f - 9)], y = new float[100];
        int[] counts = [.. Enumerable.Range(5, 7)];
        KernelTest.Elements(executor, 100).Run([y], launch => ExtensionMembers.OfNumbers(launch, x, counts, y), () => ExtensionMembers.OfNumbers(x, counts, y));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void OfTypes(string executor)
    {
        float[] x = [.. Enumerable.Range(0, 100).Select(i => i * 0.3f - 9)];
        Vector2[] y = [.. x.Select(value => new Vector2(value, 1))];
        KernelTest.Elements(executor, 100).Run([y], launch => ExtensionMembers.OfTypes(launch, x, y), () => ExtensionMembers.OfTypes(x, y));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void OfSpans(string executor)
    {
        float[] x = [.. Enumerable.Range(0, 32).Select(i => i * 0.3f)], y = new float[33];
        KernelTest.Threads(executor, 32).Run([y], launch => ExtensionMembers.OfSpans(launch, x, y), () => ExtensionMembers.OfSpans(x, y));
    }
}
