namespace GpuKernels;

/// <content>Multiplications.</content>
public static partial class TensorCore
{
    /// <summary><c>a · b + sum</c>: 16 × 16 by 16 × 16 elements, with sums in <c>float</c>.</summary>
    /// <param name="a">The left factor.</param>
    /// <param name="b">The right factor.</param>
    /// <param name="sum">What to add to.</param>
    [DeviceFunction]
    public static Accumulator<float> MultiplyAdd(FragmentA<BFloat16> a, FragmentB<BFloat16> b, Accumulator<float> sum) =>
        MultiplyAddBFloat16(a.Words, b.Words, sum);

    /// <inheritdoc cref="MultiplyAdd(FragmentA{BFloat16}, FragmentB{BFloat16}, Accumulator{float})"/>
    [DeviceFunction]
    public static Accumulator<float> MultiplyAdd(FragmentA<Half> a, FragmentB<Half> b, Accumulator<float> sum) =>
        MultiplyAddHalf(a.Words, b.Words, sum);

    /// <summary><c>a · b + sum</c>: 16 × 16 by 16 × 16 elements, with sums in <c>Half</c>, which are fast and not exact.</summary>
    /// <param name="a">The left factor.</param>
    /// <param name="b">The right factor.</param>
    /// <param name="sum">What to add to.</param>
    [DeviceFunction]
    public static Accumulator<Half> MultiplyAdd(FragmentA<Half> a, FragmentB<Half> b, Accumulator<Half> sum) =>
        MultiplyAddHalf(a.Words, b.Words, sum);

    /// <summary><c>a · b + sum</c>: 16 × 8 by 8 × 16 elements of TF32, with sums in <c>float</c>.</summary>
    /// <param name="a">The left factor.</param>
    /// <param name="b">The right factor.</param>
    /// <param name="sum">What to add to.</param>
    [DeviceFunction]
    public static Accumulator<float> MultiplyAdd(FragmentA<float> a, FragmentB<float> b, Accumulator<float> sum) =>
        MultiplyAddSingle(a.Words, b.Words, sum);

    /// <summary><c>a · b + sum</c>: 16 × 32 by 32 × 16 elements, with sums in <c>int</c>, which wrap.</summary>
    /// <param name="a">The left factor.</param>
    /// <param name="b">The right factor.</param>
    /// <param name="sum">What to add to.</param>
    [DeviceFunction]
    public static Accumulator<int> MultiplyAdd(FragmentA<sbyte> a, FragmentB<sbyte> b, Accumulator<int> sum) =>
        MultiplyAddSBytes(a.Words, b.Words, sum);

    /// <inheritdoc cref="MultiplyAdd(FragmentA{sbyte}, FragmentB{sbyte}, Accumulator{int})"/>
    [DeviceFunction]
    public static Accumulator<int> MultiplyAdd(FragmentA<byte> a, FragmentB<byte> b, Accumulator<int> sum) =>
        MultiplyAddBytes(a.Words, b.Words, sum);

    /// <inheritdoc cref="MultiplyAdd(FragmentA{sbyte}, FragmentB{sbyte}, Accumulator{int})"/>
    [DeviceFunction]
    public static Accumulator<int> MultiplyAdd(FragmentA<sbyte> a, FragmentB<byte> b, Accumulator<int> sum) =>
        MultiplyAddSBytesBytes(a.Words, b.Words, sum);

    /// <inheritdoc cref="MultiplyAdd(FragmentA{sbyte}, FragmentB{sbyte}, Accumulator{int})"/>
    [DeviceFunction]
    public static Accumulator<int> MultiplyAdd(FragmentA<byte> a, FragmentB<sbyte> b, Accumulator<int> sum) =>
        MultiplyAddBytesSBytes(a.Words, b.Words, sum);

    /// <summary><c>a · b + sum</c>: 16 × 4 by 4 × 16 elements.</summary>
    /// <param name="a">The left factor.</param>
    /// <param name="b">The right factor.</param>
    /// <param name="sum">What to add to.</param>
    [DeviceFunction]
    public static Accumulator<double> MultiplyAdd(FragmentA<double> a, FragmentB<double> b, Accumulator<double> sum) =>
        MultiplyAddDouble(a.Words, b.Words, sum);
}
