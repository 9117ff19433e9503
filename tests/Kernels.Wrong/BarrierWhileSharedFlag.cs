// Whether all threads read the flag before one of them writes it again, nobody knows.
static partial class Kernels
{
    [Kernel]
    public static void Relax(Span<float> x)
    {
        Span<int> moved = Block.Shared<int>(1);
        int t = ThreadIdx.X;
        if (t == 0) moved[0] = 1;
        Block.Sync();
        while (Atomic.Exchange(ref moved[0], 0) != 0)
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ see GK0065
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ see GK0065
        {
            Block.Sync();
//          ^^^^^^^^^^^^ GK0065
            if (x[t] > 1f)
            {
                x[t] *= 0.5f;
                Atomic.Exchange(ref moved[0], 1);
            }
            Block.Sync();
//          ^^^^^^^^^^^^ GK0065
        }
    }
}
