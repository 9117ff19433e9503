using System.Numerics;
using GpuKernels;

namespace Classics;

/// <summary>Bodies that attract each other.</summary>
public static partial class NBody
{
    /// <summary>Bodies of a tile, and threads of a block.</summary>
    public const int Tile = 256;

    /// <summary>
    /// The acceleration of each body, in X, Y and Z, by all: the sum of m·d/(|d|² + softening)^(3/2). W of a body is its mass m. A block
    /// reads the bodies by tiles, each once, into shared memory. The number of bodies is a multiple of <see cref="Tile"/>.
    /// </summary>
    [Kernel]
    public static void Accelerate(float softening, ReadOnlySpan<Vector4> bodies, Span<Vector4> accelerations)
    {
        Span<Vector4> tile = Block.Shared<Vector4>(Tile);
        int t = ThreadIdx.X, i = BlockIdx.X * Tile + t;
        Vector4 own = bodies[i];
        float x = 0f, y = 0f, z = 0f;
        for (int start = 0; start < bodies.Length; start += Tile)
        {
            tile[t] = bodies[start + t];
            Block.Sync();
            for (int j = 0; j < Tile; j++)
            {
                Vector4 other = tile[j];
                float dx = other.X - own.X, dy = other.Y - own.Y, dz = other.Z - own.Z;
                float inverse = 1f / MathF.Sqrt(dx * dx + dy * dy + dz * dz + softening);
                float pull = other.W * inverse * inverse * inverse;
                x += dx * pull;
                y += dy * pull;
                z += dz * pull;
            }
            Block.Sync();
        }
        accelerations[i] = new Vector4(x, y, z, 0f);
    }
}
