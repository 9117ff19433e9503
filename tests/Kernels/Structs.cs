namespace GpuKernels.Tests.Kernels;

/// <summary>User structs as values, in memory, by reference, with members and operators.</summary>
public static partial class Structs
{
    public struct Vector
    {
        public float X, Y;

        public Vector(float x, float y)
        {
            X = x;
            Y = y;
        }

        public readonly float LengthSquared => X * X + Y * Y;

        public static Vector operator +(Vector a, Vector b) => new(a.X + b.X, a.Y + b.Y);

        public static Vector operator *(Vector a, float b) => new(a.X * b, a.Y * b);

        public void Negate()
        {
            X = -X;
            Y = -Y;
        }
    }

    public struct Body
    {
        public byte Kind;
        public bool IsFixed;
        public char Label;
        public Vector Position;
        public Vector Velocity;
        public double Mass;
        public long Id;
    }

    [Kernel(Strict = true)]
    public static void Move(float time, Span<Body> bodies)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= bodies.Length) return;
        Body body = bodies[i];
        if (!body.IsFixed)
        {
            body.Position += body.Velocity * time;
            bodies[i].Velocity.X *= 0.5f;
            body.Id++;
        }
        body.Kind += 3;
        body.Label = (char)(body.Label + 1);
        body.Mass = body.Position.LengthSquared;
        body.Velocity = bodies[i].Velocity;
        body.Velocity.Negate();
        bodies[i] = body;
        bodies[i].Position.Negate();
    }

    [Kernel(Strict = true)]
    public static void Parameter(Body body, Vector offset, ReadOnlySpan<Vector> x, Span<Vector> y)
    {
        int i = ThreadIdx.X;
        Vector zero = default;
        y[i] = x[i] * (float)body.Mass + offset + zero;
        if (body.IsFixed) y[i].X = x[i].LengthSquared;
        Vector copy = y[i];
        copy.Y = body.Label;
        y[i].Y += copy.Y;
    }
}
