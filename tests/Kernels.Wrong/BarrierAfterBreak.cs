// A thread that has found what it looks for leaves the loop; the others wait for it at the barrier.
static partial class Kernels
{
    [Kernel]
    public static void FindFirst(float limit, ReadOnlySpan<float> x, Span<int> found)
    {
        Span<float> tile = Block.Shared<float>(256);
        int t = ThreadIdx.X, first = -1;
        for (int start = 0; start < x.Length; start += 256)
        {
            tile[t] = start + t < x.Length ? x[start + t] : 0f;
            Block.Sync();
//          ^^^^^^^^^^^^ GK0020
            if (tile[255 - t] > limit)
//              ^^^^^^^^^^^^^^^^^^^^^ see GK0020
//              ^^^^^^^^^^^^^ see GK0020
            {
                first = start + 255 - t;
                break;
            }
            Block.Sync();
//          ^^^^^^^^^^^^ GK0020
        }
        found[t] = first;
    }
}
