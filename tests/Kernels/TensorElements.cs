using System.Runtime.InteropServices;

namespace GpuKernels.Tests.Kernels;

/// <summary>Products of 16 × 16 elements by one warp, of all types.</summary>
public static partial class TensorElements
{
    private const int Tile = 16;

    /// <summary>TF32: also by rows and columns from shared memory, in which it is rounded too.</summary>
    [Kernel]
    public static void Singles(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> c, Span<float> shared, int k)
    {
        const int pitch = 12;
        Span<float> tileA = Block.Shared<float>(Tile * pitch);
        Span<float> tileB = Block.Shared<float>(Tile * pitch);
        Accumulator<float> sum = TensorCore.LoadAccumulator(c, Tile), fromShared = TensorCore.LoadAccumulator(c, Tile, MatrixLayout.ColumnMajor), byRows = default;
        for (int i = 0; i < k; i += 8)
        {
            sum = TensorCore.MultiplyAdd(TensorCore.LoadA(a[i..], k), TensorCore.LoadB(b[(i * Tile)..], Tile), sum);
            for (int t = ThreadIdx.X; t < Tile * 8; t += 32)
            {
                tileA[t / 8 * pitch + t % 8] = a[t / 8 * k + i + t % 8];
                tileB[t % Tile * pitch + t / Tile] = b[(i + t / Tile) * Tile + t % Tile];
            }
            Block.Sync();
            FragmentA<float> left = TensorCore.LoadSharedA(tileA, pitch);
            fromShared = TensorCore.MultiplyAdd(left, TensorCore.LoadSharedB(tileB, pitch, MatrixLayout.ColumnMajor), fromShared);
            byRows = TensorCore.MultiplyAdd(TensorCore.LoadSharedA(tileB, pitch), TensorCore.LoadB(tileA, pitch, MatrixLayout.ColumnMajor), byRows);
            Block.Sync();
        }
        sum.Store(c, Tile);
        fromShared.Store(shared, Tile);
        byRows.Store(shared[(Tile * Tile)..], Tile, MatrixLayout.ColumnMajor);
    }

    [Kernel]
    public static void Doubles(ReadOnlySpan<double> a, ReadOnlySpan<double> b, Span<double> c, int k)
    {
        Accumulator<double> sum = TensorCore.LoadAccumulator(c, Tile), turned = default;
        for (int i = 0; i < k; i += 4)
        {
            sum = TensorCore.MultiplyAdd(TensorCore.LoadA(a[i..], k), TensorCore.LoadB(b[(i * Tile)..], Tile), sum);
            FragmentA<double> left = TensorCore.LoadA(b[(i * Tile)..], Tile, MatrixLayout.ColumnMajor);
            turned = TensorCore.MultiplyAdd(left, TensorCore.LoadB(a[i..], k, MatrixLayout.ColumnMajor), turned);
        }
        sum.Store(c, Tile);
        turned.Store(c[(Tile * Tile)..], Tile, MatrixLayout.ColumnMajor);
    }

    /// <summary>All four products of bytes with a sign and without, one behind the other.</summary>
    [Kernel]
    public static void Bytes(ReadOnlySpan<sbyte> a, ReadOnlySpan<sbyte> b, Span<int> c, int k)
    {
        ReadOnlySpan<byte> unsignedA = MemoryMarshal.Cast<sbyte, byte>(a), unsignedB = MemoryMarshal.Cast<sbyte, byte>(b);
        Accumulator<int> both = TensorCore.LoadAccumulator(c, Tile), none = default, left = default, right = default;
        for (int i = 0; i < k; i += 32)
        {
            FragmentA<sbyte> x = TensorCore.LoadA(a[i..], k);
            FragmentA<byte> y = TensorCore.LoadA(unsignedA[i..], k);
            FragmentB<sbyte> z = TensorCore.LoadB(b[(i * Tile)..], Tile);
            FragmentB<byte> w = TensorCore.LoadB(unsignedB[(i * Tile)..], Tile);
            both = TensorCore.MultiplyAdd(x, z, both);
            none = TensorCore.MultiplyAdd(y, w, none);
            left = TensorCore.MultiplyAdd(x, w, left);
            right = TensorCore.MultiplyAdd(y, z, right);
        }
        both.Store(c, Tile);
        none.Store(c[(Tile * Tile)..], Tile);
        left.Store(c[(2 * Tile * Tile)..], Tile, MatrixLayout.ColumnMajor);
        right.Store(c[(3 * Tile * Tile)..], Tile);
    }

    /// <summary>Bytes from shared memory, where lines of K are contiguous and where they are not.</summary>
    [Kernel]
    public static void SharedBytes(ReadOnlySpan<sbyte> a, ReadOnlySpan<byte> b, Span<int> c)
    {
        const int pitch = 48;
        Span<sbyte> tileA = Block.Shared<sbyte>(Tile * pitch);
        Span<byte> tileB = Block.Shared<byte>(Tile * pitch);
        for (int t = ThreadIdx.X; t < Tile * pitch; t += 32)
        {
            tileA[t] = a[t];
            tileB[t] = b[t];
        }
        Block.Sync();
        Accumulator<int> sum = default, turned = default;
        sum = TensorCore.MultiplyAdd(TensorCore.LoadSharedA(tileA, pitch), TensorCore.LoadSharedB(tileB, pitch, MatrixLayout.ColumnMajor), sum);
        turned = TensorCore.MultiplyAdd(TensorCore.LoadSharedA(tileB, pitch), TensorCore.LoadSharedB(tileA, pitch, MatrixLayout.ColumnMajor), turned);
        turned = TensorCore.MultiplyAdd(TensorCore.LoadSharedA(tileB, Tile, MatrixLayout.ColumnMajor), TensorCore.LoadSharedB(tileA, Tile), turned);
        sum.Store(c, Tile);
        turned.Store(c[(Tile * Tile)..], Tile);
    }

    /// <summary>Sums of Half, each row scaled by a factor of its own.</summary>
    [Kernel]
    public static void HalfSums(ReadOnlySpan<Half> a, ReadOnlySpan<Half> b, Span<Half> c, int k)
    {
        Accumulator<Half> sum = TensorCore.LoadAccumulator(c, Tile);
        for (int i = 0; i < k; i += Tile)
            sum = TensorCore.MultiplyAdd(TensorCore.LoadA(a[i..], k), TensorCore.LoadB(b[(i * Tile)..], Tile), sum);
        sum.X2 *= (Half)TensorCore.Row(2);
        sum.X7 += (Half)TensorCore.Column(7);
        sum.Store(c, Tile);
    }
}
