#pragma warning disable GK0079 // one of two fields of each node, chosen by its thread
using System.Diagnostics.CodeAnalysis;

namespace GpuKernels.Tests.Kernels;

/// <summary>Ref locals, references chosen, returned and reassigned.</summary>
public static partial class References
{
    public struct Node
    {
        public int Value, Next;

        [UnscopedRef]
        public ref int this[int i] => ref i == 0 ? ref Value : ref Next;
    }

    private struct Grid
    {
        public int Width;

        public readonly ref float At(Span<float> cells, int row, int column) => ref cells[row * Width + column];
    }

    [Kernel]
    public static void Locals(Span<int> x, Span<Node> nodes)
    {
        int i = ThreadIdx.X, own = 5;
        ref int a = ref x[i * 2];
        i += 100;
        a += i;
        ref readonly int b = ref a;
        ref int local = ref own;
        local *= 3;
        ref Node node = ref nodes[i - 100];
        ref int value = ref node.Value;
        value += own + b;
        node.Next = a--;
        Twice(ref value);
        a = value++ + (local = 7) + own;
        foreach (ref int item in x.Slice((i - 100) * 2, 2)) item ^= own;
    }

    private static void Twice(ref int n) => n *= 2;

    private static ref float At(Span<float> matrix, int width, int row, int column)
    {
        int index = row * width;
        index += column;
        return ref matrix[index];
    }

    private static ref readonly float Larger(in float a, in float b) => ref a > b ? ref a : ref b;

    private static ref T Last<T>(Span<T> x) => ref x[^1];

    private static ref int Pick(Span<int> x, ref int other, int i) => ref i % 2 == 0 ? ref x[i] : ref other;

    [Kernel]
    public static void Returned(Span<float> matrix, Span<int> x)
    {
        int i = ThreadIdx.X, rest = 0;
        if (i > 1) At(matrix, 4, i, 1) = 2.5f;
        ref float cell = ref At(matrix, 4, i, i & 3);
        At(matrix, 4, i, 2) += cell;
        cell = cell * 2f + i;
        Grid grid = new() { Width = 4 };
        grid.At(matrix, i, 3) -= Larger(matrix[i * 4], cell);
        int own = i * 2;
        Span<int> mine = x.Slice(own, 2);
        Pick(mine, ref rest, own++ & 1) += 10 + own;
        Pick(mine, ref rest, own & 1)++;
        mine[1] += rest;
        if (i == 7) Last(x) += (int)Last(matrix);
    }

    [Kernel]
    public static void Chosen(Span<int> x, Span<int> y, Span<Node> nodes)
    {
        int i = ThreadIdx.X, one = 1, two = 2;
        (i % 3 == 0 ? ref x[i] : ref y[i]) = 7;
        ref int either = ref i % 2 == 0 ? ref one : ref two;
        either += 10;
        ref int far = ref i < 4 ? ref x[i + 8] : ref y[x[i + 8]];
        far += one * 100 + two;
        Twice(ref i > 2 ? ref x[i] : ref x[i + 8]);
        ref Node node = ref i > 3 ? ref nodes[i] : ref nodes[15 - i];
        node.Next += i;
        (i > 5 ? ref nodes[i].Value : ref nodes[i].Next)++;
        nodes[i][i & 1] += 1000;
    }

    [Kernel]
    public static void Reassigned(Span<Node> nodes, Span<int> sums)
    {
        int i = ThreadIdx.X, sum = 0;
        ref Node node = ref nodes[i];
        for (int step = 0; step < 5; step++)
        {
            sum = sum * 10 + node.Value;
            node = ref nodes[node.Next];
        }
        ref int most = ref sums[0];
        if (sum % 2 == 0) most = ref sums[i + 1];
        else most = ref nodes[i].Next > 3 ? ref sums[i + 9] : ref sums[i + 17];
        most = sum;
    }

    [Kernel]
    public static void AcrossBarriers(Span<int> x, Span<int> counts)
    {
        int i = ThreadIdx.X;
        Span<int> tile = Block.Shared<int>(8);
        Span<int> own = stackalloc int[2];
        ref int mine = ref tile[i];
        ref int kept = ref own[i & 1];
        ref int out0 = ref x[i];
        ref int counter = ref counts[x[i] & 3];
        mine = out0;
        kept = i;
        Block.Sync();
        out0 = tile[7 - i] + kept * 100;
        Atomic.Add(ref counter, 1);
        Block.Sync();
        ref int before = ref tile[i ^ 1];
        mine += 1;
        Block.Sync();
        x[i] += before + own[0] + own[1];
    }
}
