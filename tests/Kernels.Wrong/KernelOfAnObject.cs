// Threads of a GPU share no object.
partial class Filter
{
    public float Gain;

    [Kernel]
    public void Apply(Span<float> x)
//              ^^^^^ GK0001
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i < x.Length) x[i] *= Gain;
    }
}
