// Each block reads what is left at another time, so some go on while others leave.
static partial class Kernels
{
    [Kernel]
    public static void Converge(Span<float> x, Span<int> left)
    {
        int i = GlobalIdx.X;
        while (left[0] > 0)
//             ^^^^^^^^^^^ see GK0049
//             ^^^^^^^ see GK0049
        {
            x[i] *= 0.5f;
            if (x[i] < 1f) Atomic.Add(ref left[0], -1);
            Grid.Sync();
//          ^^^^^^^^^^^ GK0049
        }
    }
}
