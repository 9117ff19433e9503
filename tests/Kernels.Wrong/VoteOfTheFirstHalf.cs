// Half of a warp votes, with a mask that names all of it.
static partial class Kernels
{
    private static bool AnyNegative(float value) => Warp.Any(value < 0f);

    [Kernel]
    public static void Check(ReadOnlySpan<float> x, Span<int> flags)
    {
        int i = GlobalIdx.X;
        if (Warp.LaneIndex < 16)
//          ^^^^^^^^^^^^^^^^^^^ see GK0066
//          ^^^^^^^^^^^^^^ see GK0066
        {
            bool isAny = AnyNegative(x[i]);
//                       ^^^^^^^^^^^^^^^^^ GK0066
            if (Warp.LaneIndex == 0) flags[i / 32] = isAny ? 1 : 0;
        }
    }
}
