// The width of a shuffle is part of the instruction.
static partial class Kernels
{
    [Kernel]
    public static void Sum(int width, Span<float> x)
    {
        float value = x[ThreadIdx.X];
        for (int distance = width / 2; distance > 0; distance /= 2)
            value += Warp.ShuffleDown(value, distance, width);
//                                                     ^^^^^ GK0047
        x[ThreadIdx.X] = value;
    }
}
