using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GpuKernels.CompilerServices;

namespace GpuKernels;

/// <summary>
/// An array in a device's memory, of one or more dimensions. It takes the place of a span or tensor parameter when a kernel is
/// launched: as a span it is all of its elements, row by row.
/// </summary>
/// <typeparam name="T">The element type; its C# layout is the layout on the device.</typeparam>
public sealed unsafe partial class GpuArray<T> : IDisposable, IKernelArgument where T : unmanaged
{
    private readonly DeviceMemory memory;
    private readonly long byteOffset;
    private readonly bool isOwner;
    private readonly Shape shape;
    private bool isDisposed;

    internal GpuArray(DeviceMemory memory, Shape shape, bool isOwner = true)
    {
        this.memory = memory;
        this.isOwner = isOwner;
        this.shape = shape;
    }

    private GpuArray(DeviceMemory memory, long byteOffset, Shape shape, bool isOwner)
    {
        this.memory = memory;
        this.byteOffset = byteOffset;
        this.isOwner = isOwner;
        this.shape = shape;
    }

    /// <summary>The number of all elements.</summary>
    /// <exception cref="OverflowException">There are more than <see cref="int.MaxValue"/>; see <see cref="LongLength"/>.</exception>
    public int Length => checked((int)shape.Count);

    /// <summary>The number of all elements.</summary>
    public long LongLength => shape.Count;

    /// <summary>The number of dimensions.</summary>
    public int Rank => shape.Lengths.Length;

    /// <summary>The number of elements in each dimension, as of a <c>TensorSpan&lt;T&gt;</c>.</summary>
    public ReadOnlySpan<nint> Lengths => shape.Lengths;

    /// <summary>The distance of neighbours in each dimension, in elements: 640 and 1 for 480 rows of 640 elements.</summary>
    public ReadOnlySpan<nint> Strides => shape.Strides;

    /// <summary>
    /// True where the elements lie row by row in one piece of memory, as those of every array do that is no view. Only such a view can be a
    /// span; a tensor may be any.
    /// </summary>
    public bool IsDense => shape.IsDense;

    /// <summary>The device whose memory this is.</summary>
    public GpuDevice Device => memory.Device;

    /// <summary>The address of the first element on the device, CUDA's <c>CUdeviceptr</c>; 0 if there are no elements.</summary>
    /// <exception cref="ObjectDisposedException">The array, its owner or its device is disposed of.</exception>
    public nint DevicePointer
    {
        get
        {
            ThrowIfDisposed(null);
            return Address;
        }
    }

    internal DeviceMemory Memory => memory;

    /// <summary>The <see cref="DevicePointer"/> of an array that is known to be there.</summary>
    internal nint Address => LongLength == 0 ? 0 : memory.Pointer + (nint)byteOffset;

    /// <summary>All memory from the first element to the last.</summary>
    internal DeviceSpan Span => new()
    {
        Pointer = (void*)Address,
        Length = (int)long.Min(LongLength, int.MaxValue),
        ByteLength = shape.Extent * sizeof(T),
    };

    /// <summary>
    /// Gives the memory back, at once and without waiting: it is used again only after what was launched before. For a view, only the view
    /// ends.
    /// </summary>
    public void Dispose()
    {
        isDisposed = true;
        if (isOwner) memory.Release();
    }

    /// <summary>An argument of a <see cref="CudaKernel"/>: the address of the first element.</summary>
    /// <param name="array">Of the kernel's device; null is an error when the kernel is launched.</param>
    public static implicit operator CudaArgument(GpuArray<T>? array) => CudaArgument.OfArray(array);

    nint IKernelArgument.Bind(in Launch launch, string parameter)
    {
        launch.Check(this, parameter);
        return (nint)Span.Pointer;
    }

    /// <summary><c>GpuArray&lt;Single&gt;[480, 640] on cuda:0</c>.</summary>
    public override string ToString() => $"GpuArray<{typeof(T).Name}>[{shape}] on {Device.Name}";

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void ThrowIfDisposed(string? parameter)
    {
        if (isDisposed || memory.IsReleased) ThrowDisposed(parameter);
    }

    [DoesNotReturn]
    private void ThrowDisposed(string? parameter)
    {
        string subject = parameter is null ? $"GpuArray<{typeof(T).Name}>" : $"'{parameter}'", name = parameter ?? nameof(GpuArray<>);
        if (memory.Capture is not null && !isDisposed && !Device.IsDisposed)
        {
            throw new ObjectDisposedException(
                name, $"{subject} cannot be used: it is an array of a graph, and there only while the graph runs. " +
                "Let the graph copy what is to be kept to an array that was made before, stream.Copy(array, kept).");
        }
        string what = Device.IsDisposed ? $"its device {Device.Name} is"
            : isDisposed || isOwner ? "the array is" : "the array that this is a view of is";
        throw new ObjectDisposedException(name, $"{subject} cannot be used: {what} disposed of.");
    }
}
