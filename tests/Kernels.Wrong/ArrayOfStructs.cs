// Of each body's eight floats, one is read.
struct Body
{
    public float X, Y, Z, Mass, SpeedX, SpeedY, SpeedZ, Charge;
}

static partial class Kernels
{
    [Kernel]
    public static void Masses(ReadOnlySpan<Body> bodies, Span<float> masses)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i < masses.Length) masses[i] = bodies[i].Mass;
//                                         ^^^^^^^^^^^^^^ GK0076
    }
}
