// Half of the block waits for a barrier that the other half never reaches.
static partial class Kernels
{
    [Kernel]
    public static void Reverse(Span<float> y)
    {
        Span<float> tile = Block.Shared<float>(32);
        if (ThreadIdx.X < 16)
//          ^^^^^^^^^^^^^^^^ see GK0020
//          ^^^^^^^^^^^ see GK0020
        {
            tile[ThreadIdx.X] = y[ThreadIdx.X];
            Block.Sync();
//          ^^^^^^^^^^^^ GK0020
            y[ThreadIdx.X] = tile[15 - ThreadIdx.X];
        }
    }
}
