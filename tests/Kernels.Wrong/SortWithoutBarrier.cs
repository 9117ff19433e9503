// The exchanges of a step need those of the step before.
static partial class Kernels
{
    [Kernel]
    public static void Sort(Span<int> values)
    {
        Span<int> tile = Block.Shared<int>(32);
        int t = ThreadIdx.X, i = BlockIdx.X * 32 + t;
        tile[t] = values[i];
        Block.Sync();
        for (int size = 2; size <= 32; size *= 2)
        {
            for (int stride = size / 2; stride > 0; stride /= 2)
            {
                int partner = t ^ stride;
                if (partner <= t) continue;
                int low = tile[t], high = tile[partner];
//                        ^^^^^^^ GK0071
                if (low > high == ((t & size) == 0))
                {
                    tile[t] = high;
                    tile[partner] = low;
//                  ^^^^^^^^^^^^^ see GK0071
                }
            }
        }
        Block.Sync();
        values[i] = tile[t];
    }
}
