// Recursion, for which each thread has little stack.
static partial class Kernels
{
    private static int Fibonacci(int n) => n < 2 ? n : Fibonacci(n - 1) + Fibonacci(n - 2);
//                                                     ^^^^^^^^^^^^^^^^ GK0030

    [Kernel]
    public static void Fill(Span<int> y)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i < y.Length) y[i] = Fibonacci(i % 20);
    }
}
