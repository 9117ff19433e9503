using System.Numerics;
using System.Runtime.CompilerServices;
using GpuKernels.CompilerServices;

namespace GpuKernels;

/// <summary>
/// Read-modify-write operations on memory that several threads share. Each is one indivisible step; none but
/// <see cref="Load{T}"/> and <see cref="Store{T}"/> orders other memory accesses of a kernel, see <see cref="Fence"/>.
/// </summary>
public static partial class Atomic
{
    private static T Update<T, TOperation>(ref T target, T argument) where T : unmanaged where TOperation : struct, IOperation<T>
    {
        T seen = target;
        while (!AtomicBits.TryUpdate(ref target, ref seen, TOperation.Apply(seen, argument)))
        {
        }
        return seen;
    }

    private static T UpdateEnum<T, T1, T2, T4, T8>(ref T target, T value)
        where T : unmanaged
        where T1 : struct, IOperation<byte>
        where T2 : struct, IOperation<ushort>
        where T4 : struct, IOperation<uint>
        where T8 : struct, IOperation<ulong> => Unsafe.SizeOf<T>() switch
        {
            1 => Unsafe.BitCast<byte, T>(Update<byte, T1>(ref Unsafe.As<T, byte>(ref target), Unsafe.BitCast<T, byte>(value))),
            2 => Unsafe.BitCast<ushort, T>(Update<ushort, T2>(ref Unsafe.As<T, ushort>(ref target), Unsafe.BitCast<T, ushort>(value))),
            4 => Unsafe.BitCast<uint, T>(Update<uint, T4>(ref Unsafe.As<T, uint>(ref target), Unsafe.BitCast<T, uint>(value))),
            _ => Unsafe.BitCast<ulong, T>(Update<ulong, T8>(ref Unsafe.As<T, ulong>(ref target), Unsafe.BitCast<T, ulong>(value))),
        };

    private interface IOperation<T>
    {
        static abstract T Apply(T old, T value);
    }

    private readonly struct Sum<T> : IOperation<T> where T : IAdditionOperators<T, T, T>
    {
        public static T Apply(T old, T value) => unchecked(old + value);
    }

    private readonly struct Difference<T> : IOperation<T> where T : ISubtractionOperators<T, T, T>
    {
        public static T Apply(T old, T value) => unchecked(old - value);
    }

    private readonly struct SumOfBFloat16 : IOperation<BFloat16>
    {
        public static BFloat16 Apply(BFloat16 old, BFloat16 value) => old + value;
    }

    private readonly struct DifferenceOfBFloat16 : IOperation<BFloat16>
    {
        public static BFloat16 Apply(BFloat16 old, BFloat16 value) => old - value;
    }

    private readonly struct Least<T> : IOperation<T> where T : INumber<T>
    {
        public static T Apply(T old, T value) => T.Min(old, value);
    }

    private readonly struct Greatest<T> : IOperation<T> where T : INumber<T>
    {
        public static T Apply(T old, T value) => T.Max(old, value);
    }

    private readonly struct LeastOfBFloat16 : IOperation<BFloat16>
    {
        public static BFloat16 Apply(BFloat16 old, BFloat16 value) => (BFloat16)MathF.Min(old, value);
    }

    private readonly struct GreatestOfBFloat16 : IOperation<BFloat16>
    {
        public static BFloat16 Apply(BFloat16 old, BFloat16 value) => (BFloat16)MathF.Max(old, value);
    }

    private readonly struct BitsOfBoth<T> : IOperation<T> where T : IBitwiseOperators<T, T, T>
    {
        public static T Apply(T old, T value) => old & value;
    }

    private readonly struct BitsOfEither<T> : IOperation<T> where T : IBitwiseOperators<T, T, T>
    {
        public static T Apply(T old, T value) => old | value;
    }

    private readonly struct BitsOfOne<T> : IOperation<T> where T : IBitwiseOperators<T, T, T>
    {
        public static T Apply(T old, T value) => old ^ value;
    }

    private readonly struct NextWithin<T> : IOperation<T> where T : IUnsignedNumber<T>, IComparisonOperators<T, T, bool>
    {
        public static T Apply(T old, T value) => old >= value ? T.Zero : old + T.One;
    }

    private readonly struct PreviousWithin<T> : IOperation<T> where T : IUnsignedNumber<T>, IComparisonOperators<T, T, bool>
    {
        public static T Apply(T old, T value) => T.IsZero(old) || old > value ? value : old - T.One;
    }
}
