using System.Numerics;

namespace GpuKernels.Tests.Kernels;

/// <summary>Generic kernels, over numbers and over functors: structs with a method that the kernel applies.</summary>
public static partial class GenericKernels
{
    [Kernel(Strict = true)]
    [KernelInstance(typeof(float))]
    [KernelInstance(typeof(int))]
    public static void Saxpy<T>(T a, ReadOnlySpan<T> x, Span<T> y)
        where T : unmanaged, INumber<T>
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i < y.Length) y[i] = a * x[i] + y[i];
    }

    /// <summary>An operation of two values, as a struct without fields: its method is known where it is compiled.</summary>
    public interface IBinaryOperator<T>
    {
        static abstract T Identity { get; }

        T Apply(T left, T right);
    }

    public struct Sum<T> : IBinaryOperator<T>
        where T : INumber<T>
    {
        public static T Identity => T.Zero;

        public readonly T Apply(T left, T right) => left + right;
    }

    public struct Largest<T> : IBinaryOperator<T>
        where T : INumber<T>, IMinMaxValue<T>
    {
        public static T Identity => T.MinValue;

        public readonly T Apply(T left, T right) => T.Max(left, right);
    }

    [Kernel(Strict = true)]
    [KernelInstance(typeof(int), typeof(Largest<int>))]
    public static void Reduce<T, TOperator>(ReadOnlySpan<T> x, Span<T> results)
        where T : unmanaged
        where TOperator : struct, IBinaryOperator<T>
    {
        Span<T> tile = Block.Shared<T>(64);
        int t = ThreadIdx.X;
        T value = TOperator.Identity;
        for (int i = BlockIdx.X * BlockDim.X + t; i < x.Length; i += GridDim.X * BlockDim.X) value = default(TOperator).Apply(value, x[i]);
        tile[t] = value;
        Block.Sync();
        for (int half = BlockDim.X / 2; half > 0; half /= 2)
        {
            if (t < half) tile[t] = default(TOperator).Apply(tile[t], tile[t + half]);
            Block.Sync();
        }
        if (t == 0) results[BlockIdx.X] = tile[0];
    }

    public interface IMap<TIn, TOut>
    {
        TOut Map(TIn value);
    }

    /// <summary>A functor with a value of its own.</summary>
    public readonly record struct Scale(float Factor) : IMap<int, float>
    {
        public float Map(int value) => value * Factor;
    }

    /// <summary>One that changes: each thread has its own copy.</summary>
    public struct Count : IMap<int, int>
    {
        public int Calls;

        int IMap<int, int>.Map(int value) => value + 10 * ++Calls;
    }

    [Kernel(Strict = true)]
    [KernelInstance(typeof(int), typeof(float), typeof(Scale))]
    public static void Transform<TIn, TOut, TMap>(TMap map, ReadOnlySpan<TIn> x, Span<TOut> y)
        where TIn : unmanaged
        where TOut : unmanaged
        where TMap : unmanaged, IMap<TIn, TOut>
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= y.Length) return;
        map.Map(x[i]);
        y[i] = map.Map(x[i]);
    }

    /// <summary>The operators that <c>Dot</c> needs, on a type of the user's.</summary>
    public readonly record struct Complex(double Re, double Im) :
        IAdditionOperators<Complex, Complex, Complex>, IMultiplyOperators<Complex, Complex, Complex>
    {
        public static Complex operator +(Complex a, Complex b) => new(a.Re + b.Re, a.Im + b.Im);

        public static Complex operator *(Complex a, Complex b) => new(a.Re * b.Re - a.Im * b.Im, a.Re * b.Im + a.Im * b.Re);
    }

    [Kernel(Strict = true)]
    [KernelInstance(typeof(Complex))]
    public static void Dot<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<T> results, int count = 4)
        where T : unmanaged, IAdditionOperators<T, T, T>, IMultiplyOperators<T, T, T>
    {
        int i = ThreadIdx.X;
        T sum = default;
        for (int k = 0; k < count; k++) sum += x[count * i + k] * y[count * i + k];
        results[i] = sum;
    }
}
