using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GpuKernels;

/// <summary>
/// An argument of a <see cref="CudaKernel"/>: a <see cref="GpuArray{T}"/>, of which the kernel gets the address; a number, which has
/// to be of the parameter's own type; or a struct, with <see cref="Of{T}"/>. Making one allocates nothing.
/// </summary>
public readonly unsafe struct CudaArgument
{
    private readonly object? holder;
    private readonly bool isArray;
    private readonly Value value;

    private CudaArgument(object? holder, bool isArray, int size)
    {
        this.holder = holder;
        this.isArray = isArray;
        Size = size;
    }

    private CudaArgument(in Value value, int size)
        : this(null, isArray: false, size) => this.value = value;

    /// <summary>The number of bytes that the kernel gets.</summary>
    public int Size { get; }

    /// <summary>C's <c>bool</c>, a byte.</summary>
    /// <param name="value">The argument.</param>
    public static implicit operator CudaArgument(bool value) => Of(value);

    /// <summary>C's <c>unsigned char</c>.</summary>
    /// <param name="value">The argument.</param>
    public static implicit operator CudaArgument(byte value) => Of(value);

    /// <summary>C's <c>short</c>.</summary>
    /// <param name="value">The argument.</param>
    public static implicit operator CudaArgument(short value) => Of(value);

    /// <summary>C's <c>int</c>.</summary>
    /// <param name="value">The argument.</param>
    public static implicit operator CudaArgument(int value) => Of(value);

    /// <summary>C's <c>unsigned</c>.</summary>
    /// <param name="value">The argument.</param>
    public static implicit operator CudaArgument(uint value) => Of(value);

    /// <summary>C's <c>long long</c>.</summary>
    /// <param name="value">The argument.</param>
    public static implicit operator CudaArgument(long value) => Of(value);

    /// <summary>C's <c>unsigned long long</c>.</summary>
    /// <param name="value">The argument.</param>
    public static implicit operator CudaArgument(ulong value) => Of(value);

    /// <summary>An address on the device, or C's <c>size_t</c>.</summary>
    /// <param name="value">The argument.</param>
    public static implicit operator CudaArgument(nint value) => Of(value);

    /// <summary>C's <c>float</c>.</summary>
    /// <param name="value">The argument.</param>
    public static implicit operator CudaArgument(float value) => Of(value);

    /// <summary>C's <c>double</c>.</summary>
    /// <param name="value">The argument.</param>
    public static implicit operator CudaArgument(double value) => Of(value);

    /// <summary>CUDA's <c>__half</c>.</summary>
    /// <param name="value">The argument.</param>
    public static implicit operator CudaArgument(Half value) => Of(value);

    /// <summary>
    /// A value of any type, a struct of your own: the kernel gets its bytes. One of more than 32 bytes is put on the heap.
    /// </summary>
    /// <typeparam name="T">Its layout is that of the parameter in CUDA C.</typeparam>
    /// <param name="value">The argument.</param>
    public static CudaArgument Of<T>(T value) where T : unmanaged
    {
        if (sizeof(T) > sizeof(Value)) return new CudaArgument(new T[] { value }, isArray: false, sizeof(T));
        Value bytes = default;
        Unsafe.WriteUnaligned(ref Unsafe.As<Value, byte>(ref bytes), value);
        return new CudaArgument(in bytes, sizeof(T));
    }

    internal static CudaArgument OfArray(IKernelArgument? array) => new(array, isArray: true, sizeof(nint));

    /// <summary>Writes what the kernel gets to <paramref name="place"/>, which has <see cref="Size"/> bytes.</summary>
    /// <exception cref="ArgumentException">The array is null, disposed of, or another device's.</exception>
    internal void Write(byte* place, in Launch launch, string parameter)
    {
        if (isArray)
            *(nint*)place = (holder as IKernelArgument ?? throw new ArgumentNullException(parameter)).Bind(in launch, parameter);
        else if (holder is Array large)
            MemoryMarshal.CreateReadOnlySpan(ref MemoryMarshal.GetArrayDataReference(large), Size).CopyTo(new Span<byte>(place, Size));
        else
            MemoryMarshal.AsBytes(new ReadOnlySpan<Value>(in value))[..Size].CopyTo(new Span<byte>(place, Size));
    }

    internal void KeepAlive() => GC.KeepAlive(holder);

    [InlineArray(4)]
    private struct Value
    {
        private ulong first;
    }
}

/// <summary>What a kernel gets the address of.</summary>
internal interface IKernelArgument
{
    /// <summary>The address, checked to be usable in the launch.</summary>
    nint Bind(in Launch launch, string parameter);
}
