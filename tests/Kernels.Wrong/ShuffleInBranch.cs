// The lanes that skip the branch are asked for their value.
static partial class Kernels
{
    [Kernel]
    public static void Differences(Span<float> x)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= x.Length) return;
        float value = x[i];
//                    ^^^^ see GK0066
        if (value > 0f)
//          ^^^^^^^^^^ see GK0066
            value -= Warp.ShuffleUp(value, 1);
//                   ^^^^^^^^^^^^^^^^^^^^^^^^ GK0066
        x[i] = value;
    }
}
