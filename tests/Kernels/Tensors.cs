using System.Numerics.Tensors;

namespace GpuKernels.Tests.Kernels;

/// <summary>Tensors: views of one to four dimensions with strides.</summary>
public static partial class Tensors
{
    public struct Cell
    {
        public float Value;
        public int Count;
    }

    [Kernel]
    public static void Transpose(ReadOnlyTensorSpan<float> x, TensorSpan<float> y)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X, j = BlockIdx.Y * BlockDim.Y + ThreadIdx.Y;
        if (i < (int)x.Lengths[0] && j < (int)x.Lengths[1]) y[j, i] = x[i, j];
    }

    [Kernel]
    public static void Shapes(TensorSpan<int> t, ReadOnlyTensorSpan<byte> one, Span<long> numbers)
    {
        int i = ThreadIdx.X;
        if (i > 0 || t.IsEmpty) return;
        numbers[0] = t.Rank;
        for (int d = 0; d < 3; d++) numbers[1] = numbers[1] * 100 + (long)(d == 0 ? (int)t.Lengths[0] : d == 1 ? (int)t.Lengths[1] : (int)t.Lengths[2]);
        numbers[2] = (long)t.Strides[0] * 10000 + (long)t.Strides[1] * 100 + (long)t.Strides[2];
        numbers[3] = (long)t.FlattenedLength + one.Rank * 1000;
        numbers[4] = one[2];
        t[0, 1, 2] += 1000;
    }

    private static float RowSum(ReadOnlyTensorSpan<float> m, long row)
    {
        float sum = 0f;
        for (int j = 0; j < (int)m.Lengths[1]; j++) sum += m[(nint)row, j];
        return sum;
    }

    private static ref float Diagonal(TensorSpan<float> m, int i) => ref m[i, i];

    private static void Scale(in TensorSpan<float> m, float factor, int row)
    {
        TensorSpan<float> same = m;
        for (int j = 0; j < (int)same.Lengths[1]; j++) same[row, j] *= factor;
    }

    [Kernel]
    public static void Helpers(TensorSpan<float> m, Span<float> sums)
    {
        int i = ThreadIdx.X;
        ReadOnlyTensorSpan<float> read = m;
        sums[i] = RowSum(m, i) * 100f + RowSum(read, i);
        Scale(m, 2f, i);
        Diagonal(m, i) += 1f;
        ref float first = ref m[i, 0];
        Block.Sync();
        first -= read[i, 1];
        sums[i] += first;
    }

    private static void Increment(ref float value) => value += 1f;

    [Kernel]
    public static void References(TensorSpan<float> x, TensorSpan<float> y)
    {
        int i = ThreadIdx.X;
        ref float place = ref x[i, 0];
        if (i % 2 == 0) place = ref y[i, 1];
        Increment(ref i < 2 ? ref x[i, 2] : ref y[i, 2]);
        place = i;
        Block.Sync();
        place += x[i ^ 1, 1] + y[i ^ 1, 0];
    }

    [Kernel]
    public static void FourDimensions(ReadOnlyTensorSpan<short> x, TensorSpan<Cell> y, Span<int> counts)
    {
        int n = BlockIdx.X, c = ThreadIdx.X, h = ThreadIdx.Y, w = ThreadIdx.Z;
        y[n, c, h, w].Value += x[n, c, h, w] * 0.5f;
        Atomic.Add(ref y[n, c, 0, 0].Count, h + w);
        Atomic.Add(ref counts[c], x[n, c, h, w]);
    }

    [Kernel]
    public static void Extents(ReadOnlyTensorSpan<int> x, Span<long> offsets)
    {
        long rest = ThreadIdx.X, offset = 0;
        for (int d = x.Rank - 1; d >= 0; d--)
        {
            offset += rest % x.Lengths[d] * x.Strides[d];
            rest /= x.Lengths[d];
        }
        offsets[ThreadIdx.X] = offset * 1000 + x[0, 1, 0];
    }

    [Kernel]
    public static void Shifted(TensorSpan<int> x, ReadOnlyTensorSpan<int> y)
    {
        if (ThreadIdx.X > 0) return;
        for (int i = 0; i < (int)x.Lengths[0]; i++) x[i] = y[i] + 1;
    }

    private static float Corner(ReadOnlyTensorSpan<float> m) => m[0, 0] * 10f + m[(int)m.Lengths[0] - 1, (int)m.Lengths[1] - 1];

    /// <summary>Parts of a tensor, and parts of these.</summary>
    [Kernel]
    public static void Slices(int first, TensorSpan<float> x, ReadOnlyTensorSpan<float> y, Span<float> results)
    {
        int i = ThreadIdx.X, o = i * 8, last = first + 3;
        TensorSpan<float> mine = x[i..(i + 1), first..last];
        ReadOnlyTensorSpan<float> rest = y.Slice(1, i), inner = y[1..^1, ^4..], all = y[.., ..];
        first = last = -1;
        for (int j = 0; j < (int)mine.Lengths[1]; j++) mine[0, j] = -mine[0, j] - i;
        results[o] = (float)mine.FlattenedLength + 100 * (float)mine.Lengths[0] + 1000 * (float)mine.Strides[0];
        results[o + 1] = rest[0, 0] + (float)rest.Lengths[1] * 1000;
        results[o + 2] = inner[0, 3] + (float)inner.Lengths[0] * 1000 + (float)inner.Lengths[1] * 10000;
        results[o + 3] = inner[1..2, (i & 1)..][0, 0];
        results[o + 4] = Corner(y[i..(i + 2), 1..]);
        results[o + 5] = Corner(all) + Corner(mine);
        ref float place = ref x.Slice(i..(i + 1), ..)[0, 0];
        place += 0.25f;
        results[o + 6] = y[1..1, ..].IsEmpty ? place : 0f;
        results[o + 7] = y.Slice([2, 2])[i & 1, 1];
    }

    [Kernel]
    public static void Fill<T>(long before, TensorSpan<T> t, T value, Span<T> last) where T : unmanaged
    {
        t[ThreadIdx.X, ThreadIdx.Y] = value;
        last[(int)before] = t[ThreadIdx.X, ThreadIdx.Y];
    }

    private static void FillBoth(Launch launch, TensorSpan<byte> bytes, TensorSpan<double> doubles, Span<byte> lastByte, Span<double> lastDouble)
    {
        Fill<byte>(launch, 0, bytes, 7, lastByte);
        Fill(launch, 0, doubles, 1.5, lastDouble);
    }

    /// <summary>Writes and reads the last rows: directly, by a slice, by a slice that is passed, and by a reference.</summary>
    [Kernel]
    public static void Far(TensorSpan<byte> t, Span<byte> results)
    {
        int i = ThreadIdx.X, row = (int)t.Lengths[0] - 1;
        t[row, i] = (byte)(13 * (i + 3));
        TensorSpan<byte> last = t[^1.., ..];
        ref byte place = ref t[row, i];
        results[i] = i switch { 0 => t[row, 0], 1 => last[0, 1], 2 => First(t[row.., 2..]), _ => place };
    }

    private static byte First(ReadOnlyTensorSpan<byte> t) => t[0, 0];
}
