namespace GpuKernels.Tests.Kernels;

/// <summary>A particle of the simulations in <see cref="Bodies"/>.</summary>
public struct Body
{
    public float X, Y, Z, Mass;
}

/// <summary>Simulations: bodies that attract each other, walks, waves.</summary>
public static partial class Bodies
{
    /// <summary>One step of each body under the gravity of all; a tile of bodies at a time is in shared memory.</summary>
    [Kernel(Strict = true)]
    public static void Accelerate(ReadOnlySpan<Body> bodies, Span<float> accelerations)
    {
        Span<Body> tile = Block.Shared<Body>(16);
        int t = ThreadIdx.X, i = BlockIdx.X * BlockDim.X + t;
        Body own = i < bodies.Length ? bodies[i] : default;
        float ax = 0, ay = 0, az = 0;
        for (int start = 0; start < bodies.Length; start += 16)
        {
            tile[t] = start + t < bodies.Length ? bodies[start + t] : default;
            Block.Sync();
            for (int k = 0; k < 16; k++)
            {
                float dx = tile[k].X - own.X, dy = tile[k].Y - own.Y, dz = tile[k].Z - own.Z;
                float square = dx * dx + dy * dy + dz * dz + 0.01f;
                float pull = tile[k].Mass / (square * MathF.Sqrt(square));
                (ax, ay, az) = (ax + dx * pull, ay + dy * pull, az + dz * pull);
            }
            Block.Sync();
        }
        if (i >= bodies.Length) return;
        accelerations[i * 3] = ax;
        accelerations[i * 3 + 1] = ay;
        accelerations[i * 3 + 2] = az;
    }

    /// <summary>Bytes and types that the compiler knows; statements that do nothing.</summary>
    [Kernel]
    public static unsafe void Sizes(ReadOnlySpan<int> values, Span<int> results)
    {
        ;
        int i = ThreadIdx.X, n = values[i];
        while (n > 0 && (n /= 2) > 3) ;
        results[i] = n is int and > 1 ? sizeof(Body) + n : sizeof(Body) * sizeof(double) - n;
    }

    /// <summary>The first time at which a ray meets a sphere; infinity where it passes by.</summary>
    [Kernel(Strict = true)]
    public static void RaySphere(ReadOnlySpan<Body> spheres, int width, Span<float> distances)
    {
        int x = BlockIdx.X * BlockDim.X + ThreadIdx.X, y = BlockIdx.Y * BlockDim.Y + ThreadIdx.Y;
        if (x >= width || y >= width) return;
        float u = (x - width * 0.5f) / width, v = (y - width * 0.5f) / width;
        float length = MathF.Sqrt(u * u + v * v + 1), nearest = float.PositiveInfinity;
        foreach (Body sphere in spheres)
        {
            float b = (u * sphere.X + v * sphere.Y + sphere.Z) / length;
            float c = sphere.X * sphere.X + sphere.Y * sphere.Y + sphere.Z * sphere.Z - sphere.Mass * sphere.Mass;
            float discriminant = b * b - c;
            if (discriminant < 0) continue;
            float distance = b - MathF.Sqrt(discriminant);
            if (distance > 0 && distance < nearest) nearest = distance;
        }
        distances[y * width + x] = nearest;
    }

    /// <summary>Steps of a random walk by xorshift, one walker a thread.</summary>
    [Kernel]
    public static void Walk(int steps, Span<ulong> states, Span<int> positions)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= states.Length) return;
        ulong state = states[i];
        int position = positions[i];
        for (int k = 0; k < steps; k++)
        {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            position += (state & 3) switch { 0 => 1, 1 => -1, 2 => 3, _ => -3 };
        }
        states[i] = state;
        positions[i] = position;
    }

    /// <summary>One step of the wave equation on a line with fixed ends.</summary>
    [Kernel(Strict = true)]
    public static void Wave(double speed, ReadOnlySpan<double> before, ReadOnlySpan<double> now, Span<double> next)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= now.Length) return;
        next[i] = i == 0 || i == now.Length - 1 ? 0 : 2 * now[i] - before[i] + speed * speed * (now[i - 1] - 2 * now[i] + now[i + 1]);
    }
}
