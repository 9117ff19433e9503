// Whether the loop goes on is read from memory that other threads may write meanwhile.
static partial class Kernels
{
    [Kernel]
    public static void Settle(Span<float> x)
    {
        Span<int> moved = Block.Shared<int>(1);
        int t = ThreadIdx.X;
        if (t == 0) moved[0] = 1;
        Block.Sync();
        while (moved[0] != 0)
//             ^^^^^^^^^^^^^ see GK0065
//             ^^^^^^^^ see GK0065
        {
            Block.Sync();
//          ^^^^^^^^^^^^ GK0065
            if (t == 0) moved[0] = x[0] > 1f ? 1 : 0;
            x[t] *= 0.5f;
            Block.Sync();
//          ^^^^^^^^^^^^ GK0065
        }
    }
}
