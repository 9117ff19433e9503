namespace GpuKernels;

/// <content>How elements lie in words of 32 bits.</content>
public static partial class TensorCore
{
    /// <typeparam name="TSum">The type of sums, in which products are exact.</typeparam>
    private interface IElements<TSum>
    {
        /// <summary>The sum of the products of the elements of two words.</summary>
        TSum Dot(uint a, uint b);
    }

    private interface IByte
    {
        /// <summary>The lowest byte of a word.</summary>
        int Value(uint word);
    }

    private struct HalfPair : IElements<double>
    {
        public readonly double Dot(uint a, uint b) => Value(a) * Value(b) + Value(a >> 16) * Value(b >> 16);

        private static double Value(uint word) => (float)BitConverter.UInt16BitsToHalf((ushort)word);
    }

    private struct BFloat16Pair : IElements<double>
    {
        public readonly double Dot(uint a, uint b) => Value(a << 16) * Value(b << 16) + Value(a & 0xffff0000) * Value(b & 0xffff0000);

        private static double Value(uint bits) => BitConverter.UInt32BitsToSingle(bits);
    }

    private struct OneSingle : IElements<double>
    {
        public readonly double Dot(uint a, uint b) => (double)BitConverter.UInt32BitsToSingle(a) * BitConverter.UInt32BitsToSingle(b);
    }

    private struct FourBytes<TLeft, TRight> : IElements<int>
        where TLeft : struct, IByte
        where TRight : struct, IByte
    {
        public readonly int Dot(uint a, uint b)
        {
            int sum = 0;
            for (int shift = 0; shift < 32; shift += 8)
                sum += default(TLeft).Value(a >> shift) * default(TRight).Value(b >> shift);
            return sum;
        }
    }

    private struct SignedByte : IByte
    {
        public readonly int Value(uint word) => (sbyte)word;
    }

    private struct UnsignedByte : IByte
    {
        public readonly int Value(uint word) => (byte)word;
    }
}
