using System.Numerics;
using GpuKernels.CompilerServices;

namespace GpuKernels;

/// <content>What multiplications mean: the C# that runs where there are no tensor cores.</content>
public static partial class TensorCore
{
    /// <summary>How elements lie in words and are multiplied.</summary>
    /// <typeparam name="TSum">The type of sums, in which products are exact.</typeparam>
    private interface IElements<TSum>
    {
        /// <summary>The sum of the products of the elements of two words.</summary>
        TSum Dot(uint a, uint b);
    }

    private struct Halves : IElements<double>
    {
        public readonly double Dot(uint a, uint b) => Value(a) * Value(b) + Value(a >> 16) * Value(b >> 16);

        private static double Value(uint word) => (float)BitConverter.UInt16BitsToHalf((ushort)word);
    }

    private struct BFloat16s : IElements<double>
    {
        public readonly double Dot(uint a, uint b) => Value(a << 16) * Value(b << 16) + Value(a & 0xffff0000) * Value(b & 0xffff0000);

        private static double Value(uint bits) => BitConverter.UInt32BitsToSingle(bits);
    }

    /// <summary>
    /// The product of two factors. The four lanes from l / 4 * 4 on hold this lane's rows, and those from l % 4 * 8 and from
    /// l % 4 * 8 + 4 on its columns.
    /// </summary>
    private static Accumulator<TSum> Multiply<TSum, TElements>(FragmentWords a, FragmentWords b)
        where TSum : unmanaged, INumber<TSum>
        where TElements : struct, IElements<TSum>
    {
        Accumulator<TSum> sum = default;
        int row = Warp.LaneIndex / 4 * 4, column = Warp.LaneIndex % 4 * 8;
        for (int part = 0; part < 4; part++)
        {
            FragmentWords left = Warp.Shuffle(a, row + part), even = Warp.Shuffle(b, column + part), odd = Warp.Shuffle(b, column + 4 + part);
            sum.X0 += Dot<TSum, TElements>(left.Word0, left.Word2, even.Word0, even.Word2);
            sum.X1 += Dot<TSum, TElements>(left.Word0, left.Word2, odd.Word0, odd.Word2);
            sum.X2 += Dot<TSum, TElements>(left.Word1, left.Word3, even.Word0, even.Word2);
            sum.X3 += Dot<TSum, TElements>(left.Word1, left.Word3, odd.Word0, odd.Word2);
            sum.X4 += Dot<TSum, TElements>(left.Word0, left.Word2, even.Word1, even.Word3);
            sum.X5 += Dot<TSum, TElements>(left.Word0, left.Word2, odd.Word1, odd.Word3);
            sum.X6 += Dot<TSum, TElements>(left.Word1, left.Word3, even.Word1, even.Word3);
            sum.X7 += Dot<TSum, TElements>(left.Word1, left.Word3, odd.Word1, odd.Word3);
        }
        return sum;
    }

    private static TSum Dot<TSum, TElements>(uint a0, uint a1, uint b0, uint b1)
        where TSum : unmanaged, INumber<TSum>
        where TElements : struct, IElements<TSum> =>
        default(TElements).Dot(a0, b0) + default(TElements).Dot(a1, b1);

    /// <summary>Rounds once, at the end.</summary>
    private static Accumulator<float> Add(Accumulator<float> sum, Accumulator<double> x) => new()
    {
        X0 = (float)(sum.X0 + x.X0),
        X1 = (float)(sum.X1 + x.X1),
        X2 = (float)(sum.X2 + x.X2),
        X3 = (float)(sum.X3 + x.X3),
        X4 = (float)(sum.X4 + x.X4),
        X5 = (float)(sum.X5 + x.X5),
        X6 = (float)(sum.X6 + x.X6),
        X7 = (float)(sum.X7 + x.X7),
    };
}
