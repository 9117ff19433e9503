// Of each struct of 32 bytes a thread reads four.
internal struct Particle
{
    public float X, Y, Z, Mass, VelocityX, VelocityY, VelocityZ, Charge;
}

static partial class Kernels
{
    [Kernel]
    public static void Masses(ReadOnlySpan<Particle> particles, Span<float> masses)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i < masses.Length) masses[i] = particles[i].Mass;
//                                         ^^^^^^^^^^^^^^^^^ GK0076
    }
}
