using System.Numerics;

namespace GpuKernels.Tests.Kernels;

/// <summary>Structs of 8 and 16 bytes with smaller fields, which a GPU reads and writes in one piece.</summary>
public static partial class WideAccess
{
    public struct Particle
    {
        public Vector2 Place;
        public int Kind;
        public bool IsAlive;
    }

    [Kernel(Strict = true)]
    public static void Move(ReadOnlySpan<Vector4> speeds, Span<Vector4> places, Span<Particle> particles, Span<Complex> phases, float time)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= places.Length) return;
        places[i] += speeds[i] * time;
        places[i].Y = -1;
        Vector4 place = places[i];
        Particle particle = particles[i];
        if (particle.IsAlive) particle.Place += new Vector2(place.X, place.Y);
        particle.Kind++;
        particles[i] = particle;
        phases[i] *= new Complex(place.Z, particle.Kind);
    }
}
