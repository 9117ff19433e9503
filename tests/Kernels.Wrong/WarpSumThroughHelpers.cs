// The warp waits in one helper, the branch is in another, and what decides it in the kernel.
static partial class Kernels
{
    private static int Total(int value) => Warp.ReduceAdd(value);

    private static int TotalIf(int value, bool isWanted) => isWanted ? Total(value) : value;
//                                                          ^^^^^^^^ see GK0066
//                                                                     ^^^^^^^^^^^^ GK0066

    [Kernel]
    public static void EvenLanes(Span<int> x) => x[ThreadIdx.X] = TotalIf(x[ThreadIdx.X], ThreadIdx.X % 2 == 0);
//                                                                                        ^^^^^^^^^^^ see GK0066
}
