// An object of the host is out of a GPU's reach.
internal sealed class Camera
{
    public float X, Y, Scale;
}

static partial class Kernels
{
    [Kernel]
    public static void Project(Camera camera, Span<float> x)
//                                    ^^^^^^ GK0004
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i < x.Length) x[i] = (x[i] - camera.X) * camera.Scale;
    }
}
