#pragma warning disable GK0076 // one component of a vector alone
using System.Numerics;

namespace GpuKernels.Tests.Kernels;

/// <summary>Vector2, Vector3 and Vector4 of System.Numerics.</summary>
public static partial class Vectors
{
    [Kernel(Strict = true)]
    public static void Two(ReadOnlySpan<Vector2> a, ReadOnlySpan<Vector2> b, Span<Vector2> results, Span<float> numbers)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= a.Length) return;
        Vector2 x = a[i], y = b[i];
        int o = i * 10, n = i * 6;
        results[o] = x + y * 2 - -x / y;
        results[o + 1] = Vector2.Min(x, y) * Vector2.Max(x, y);
        results[o + 2] = Vector2.Lerp(x, y, 0.3f);
        results[o + 3] = Vector2.Reflect(x, y);
        results[o + 4] = Vector2.Normalize(x);
        results[o + 5] = Vector2.Clamp(x, Vector2.Zero, y);
        results[o + 6] = Vector2.Abs(x) + Vector2.SquareRoot(y);
        results[o + 7] = Vector2.UnitY + Vector2.Create(3) / 7f;
        results[o + 8] = x == y ? Vector2.One : new(x.Y, y.X);
        x[1] += 2;
        x[0] = x[i & 1];
        results[o + 9] = x;
        numbers[n] = Vector2.Dot(x, y);
        numbers[n + 1] = Vector2.Cross(x, y);
        numbers[n + 2] = x.Length();
        numbers[n + 3] = y.LengthSquared();
        numbers[n + 4] = Vector2.Distance(x, y);
        numbers[n + 5] = x.Equals(y) ? 1 : x != y ? 2 : 3;
    }

    [Kernel(Strict = true)]
    public static void Three(ReadOnlySpan<Vector3> a, ReadOnlySpan<Vector3> b, Span<Vector3> results, Span<float> numbers)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= a.Length) return;
        Vector3 x = a[i], y = b[i];
        int o = i * 10, n = i * 6;
        results[o] = 0.5f * x + y;
        results[o + 1] = Vector3.Cross(x, y);
        results[o + 2] = Vector3.Lerp(x, y, x.Z);
        results[o + 3] = Vector3.Reflect(x, y);
        results[o + 4] = Vector3.Normalize(x);
        results[o + 5] = Vector3.Clamp(x, y, new Vector3(1, 2, 3));
        results[o + 6] = Vector3.Abs(-x) - Vector3.SquareRoot(y);
        results[o + 7] = Vector3.UnitZ * new Vector3(new Vector2(x.X, y.Y), 4);
        results[o + 8] = Vector3.FusedMultiplyAdd(x, y, new(0.1f));
        results[o + 8] -= x;
        results[i * 10 + 9].Y = Vector3.Max(x, y).Y - Vector3.Min(x, y)[2];
        numbers[n] = Vector3.Dot(x, y);
        numbers[n + 1] = Vector3.DistanceSquared(x, y);
        numbers[n + 2] = (x - y).Length();
        numbers[n + 3] = Vector3.Divide(x, 3).LengthSquared();
        numbers[n + 4] = Vector3.Distance(x, y);
        numbers[n + 5] = Vector3.Sum(x);
    }

    [Kernel(Strict = true)]
    public static void Four(ReadOnlySpan<Vector4> a, ReadOnlySpan<Vector4> b, Vector4 scale, Span<Vector4> results, Span<float> numbers)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= a.Length) return;
        Vector4 x = a[i], y = b[i];
        int o = i * 6, n = i * 5;
        results[o] = (x + y) * scale;
        results[o + 1] = Vector4.Lerp(x, y, scale.X);
        results[o + 2] = Vector4.Normalize(x);
        results[o + 3] = new Vector4(new Vector3(x.X, y.Y, scale[1]), 2) + new Vector4(new Vector2(y.X, x.Z), x.W, y.W) { X = 3 };
        results[o + 4] = Vector4.Round(x) + Vector4.Truncate(y) * Vector4.UnitW;
        results[o + 5] = Vector4.Min(Vector4.Max(x, y), Vector4.One);
        numbers[n] = Vector4.Dot(x, y);
        numbers[n + 1] = Vector4.Distance(x, y);
        numbers[n + 2] = x.Length();
        numbers[n + 3] = Vector4.Sum(y);
        numbers[n + 4] = x is { X: > 0, Y: var v } ? v : -1;
    }

    [Kernel(Strict = true)]
    public static void Components(ReadOnlySpan<int> axes, Span<Vector3> x, Span<Vector4> y)
    {
        int i = ThreadIdx.X, axis = axes[i];
        Vector3 v = x[i];
        v[axis] = v[0] + 1;
        v[(axis + 1) % 3] *= 2;
        v[1] -= 0.5f;
        x[i][axis] += v[axis]++;
        float last = y[i][axis] = v.Z;
        y[i][3] = last + v[2];
        x[i].Y += v.X;
    }

    /// <summary>A step of a simulation: vectors in shared memory and in a struct of the user's.</summary>
    public struct Body
    {
        public Vector3 Position, Velocity;
        public float Mass;
    }

    [Kernel(Strict = true)]
    public static void Attract(ReadOnlySpan<Body> bodies, Span<Body> moved, float time)
    {
        Span<Vector4> tile = Block.Shared<Vector4>(64);
        int i = ThreadIdx.X;
        Body body = bodies[i];
        tile[i] = new(body.Position, body.Mass);
        Block.Sync();
        Vector3 force = Vector3.Zero;
        for (int j = 0; j < BlockDim.X; j++)
        {
            Vector4 other = tile[j];
            Vector3 away = new Vector3(other.X, other.Y, other.Z) - body.Position;
            float distance = away.Length() + 0.1f;
            force += away * (other.W / (distance * distance * distance));
        }
        body.Velocity += force * time;
        body.Position += body.Velocity * time;
        moved[i] = body;
    }
}
