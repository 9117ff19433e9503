namespace GpuKernels.Tests.Kernels;

/// <summary>Generic structs with concrete type arguments, and structs inside of types.</summary>
public static partial class GenericStructs
{
    public struct Pair<T>
        where T : unmanaged
    {
        public byte Tag;
        public T First, Second;
    }

    public struct Outer<T>
        where T : unmanaged
    {
        public struct Inner<TKey>
            where TKey : unmanaged
        {
            public TKey Key;
            public T Value;
        }

        public Inner<short> Item;
        public Pair<T> Pair;
    }

    [Kernel(Strict = true)]
    public static void Run(ReadOnlySpan<Pair<float>> x, Span<Pair<double>> y, Span<Outer<byte>> nested, Outer<int>.Inner<bool> parameter)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= x.Length) return;
        Pair<float> pair = x[i];
        (pair.First, pair.Second) = (pair.Second, pair.First);
        y[i] = new Pair<double> { Tag = (byte)(pair.Tag + 1), First = pair.First * 2.0, Second = pair.Second };
        Pair<Pair<int>> deep = new() { First = { First = i, Second = 2 }, Second = { Second = parameter.Value } };
        if (parameter.Key) nested[i].Item.Value = (byte)deep.First.First;
        nested[i].Pair.Second = (byte)(deep.Second.Second + deep.First.Second);
        nested[i].Item.Key--;
    }
}
