namespace GpuKernels.Tests.Kernels;

/// <summary>Ref structs with spans in them: views that a kernel makes of its parameters.</summary>
public static partial class RefStructs
{
    /// <summary>Row-major, with a <c>ref</c> indexer and methods that are not marked <c>readonly</c>.</summary>
    private ref struct Matrix
    {
        public Span<float> Data;
        public int Stride;

        public Matrix(Span<float> data, int stride)
        {
            Data = data;
            Stride = stride;
        }

        public int Rows => Data.Length / Stride;

        public ref float this[int row, int column] => ref Data[row * Stride + column];

        public Span<float> Row(int row) => Data.Slice(row * Stride, Stride);

        public Matrix From(int row)
        {
            int start = row * Stride;
            return new Matrix(Data[start..], Stride);
        }

        public void Narrow(int rows) => Data = Data[..(rows * Stride)];
    }

    private readonly ref struct Padded(ReadOnlySpan<float> data, float padding)
    {
        private readonly ReadOnlySpan<float> values = data;

        public float this[int i] => i >= 0 && i < values.Length ? values[i] : padding;

        public int Length => values.Length + 2;
    }

    /// <summary>A stack in memory that somebody else owns, and a view in a view.</summary>
    private ref struct Walker
    {
        public Matrix Matrix;
        private Span<int> stack;
        private int count;

        public Walker(Matrix matrix, Span<int> memory) : this(memory) => Matrix = matrix;

        private Walker(Span<int> memory)
        {
            stack = memory;
            count = 0;
        }

        public readonly bool IsEmpty => count == 0;

        public int Depth { get; set; }

        public void Push(int value)
        {
            stack[count++] = value;
            if (count > Depth) Depth = count;
        }

        public int Pop() => stack[--count];
    }

    [Kernel]
    public static void Transpose(ReadOnlySpan<float> x, Span<float> y, int columns)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= x.Length) return;
        Matrix result = new(y, x.Length / columns);
        Padded source = new(x, -1);
        result[i % columns, i / columns] = source[i] + source[i - 1] + source[i + columns] + source.Length;
    }

    [Kernel(Strict = true)]
    public static void Views(Span<float> x, Span<float> y, int stride)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X, rows = x.Length / stride;
        if (i >= rows) return;
        Matrix a = new(x, stride), b = new() { Data = y, Stride = stride };
        Matrix rest = a.From(i);
        Matrix chosen = (i & 1) == 0 ? a : rest;
        float sum = Sum(rest.Row(0)) + chosen[0, 1] + rest.Rows * 100;
        Scale(b, i, sum);
        Swap(ref b, ref rest, i);
        rest.Narrow(1);
        b = rest;
        b[0, 0] += b.Data.Length + b.Rows;
        Matrix none = default;
        b.Row(0)[1] -= none.Data.Length + none.Stride;
    }

    private static void Scale(in Matrix m, int row, float factor)
    {
        for (int k = 0; k < m.Stride; k++) m.Data[row * m.Stride + k] *= factor;
    }

    private static void Swap(ref Matrix one, ref Matrix other, int row)
    {
        Span<float> data = one.Data;
        one.Data = other.Data;
        other = new Matrix(data[(row * other.Stride)..], other.Stride);
    }

    private static float Sum(ReadOnlySpan<float> values)
    {
        float sum = 0;
        foreach (float value in values) sum += value;
        return sum;
    }

    [Kernel(Strict = true)]
    public static void Stack(Span<float> x, Span<int> depths, int stride)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= depths.Length) return;
        Span<int> memory = stackalloc int[16];
        Walker walker = new(new Matrix(x, stride), memory);
        walker.Push(1);
        float sum = 0;
        while (!walker.IsEmpty)
        {
            int node = walker.Pop();
            sum += walker.Matrix[i, node % stride];
            if (node * 2 + 1 < 12)
            {
                walker.Push(node * 2);
                walker.Push(node * 2 + 1);
            }
        }
        depths[i] = walker.Depth + (int)sum;
    }

    [Kernel]
    public static void Tiles(ReadOnlySpan<float> x, Span<float> y)
    {
        Span<float> memory = Block.Shared<float>(8 * 9);
        Matrix tile = new(memory, 9);
        int column = ThreadIdx.X, row = ThreadIdx.Y;
        tile[row, column] = x[BlockIdx.X * 64 + row * 8 + column];
        Block.Sync();
        y[BlockIdx.X * 64 + row * 8 + column] = tile[column, row];
    }
}
