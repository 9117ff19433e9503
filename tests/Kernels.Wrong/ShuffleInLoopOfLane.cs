// Lanes run the loop for as long as their own data says, and shuffle in it.
static partial class Kernels
{
    [Kernel]
    public static void Collatz(ReadOnlySpan<int> x, Span<int> longest)
    {
        int i = GlobalIdx.X, n = x[i], steps = 0;
//                               ^^^^ see GK0066
        while (n > 1)
//             ^^^^^ see GK0066
        {
            n = n % 2 == 0 ? n >> 1 : 3 * n + 1;
            steps = Math.Max(steps + 1, Warp.ShuffleDown(steps, 1));
//                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^ GK0066
        }
        longest[i] = steps;
    }
}
