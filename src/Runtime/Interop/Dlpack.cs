using System.Globalization;
using GpuKernels.Interop;

namespace GpuKernels;

/// <summary>
/// Arrays of other libraries, and for them, by DLPack: the structure in C that PyTorch, CuPy, JAX and TensorFlow exchange in a capsule.
/// The memory is the same on both sides, and lives until the last of the two has let go of it.
/// </summary>
/// <remarks>
/// In Python, <c>PyCapsule_New(pointer, "dltensor", …)</c> makes a capsule of what <see cref="Export"/> gives, and
/// <c>PyCapsule_GetPointer</c> gives what <see cref="Import"/> takes; a capsule that was taken is renamed to <c>used_dltensor</c>. Of the
/// versioned form the names are <c>dltensor_versioned</c> and <c>used_dltensor_versioned</c>.
/// </remarks>
public static unsafe class Dlpack
{
    /// <summary>
    /// An array as a <c>DLManagedTensor</c>. Its memory lives until the deleter of the result was called, whether the array is disposed of
    /// or not.
    /// </summary>
    /// <typeparam name="T">A number, a <c>bool</c> or a complex number.</typeparam>
    /// <param name="array">An array, or a view of one.</param>
    /// <param name="stream">
    /// The consumer's stream, as in Python's <c>__dlpack__(stream=…)</c>: 1 or null for CUDA's default one, 2 for that of the thread, or a
    /// <c>cudaStream_t</c>. What it is given next comes after what was launched here.
    /// </param>
    /// <exception cref="NotSupportedException">
    /// DLPack has no name for the element type; or the array is read-only, which only <see cref="ExportVersioned"/> can say.
    /// </exception>
    /// <exception cref="ObjectDisposedException">The array, its owner or its device is disposed of.</exception>
    public static nint Export<T>(GpuArray<T> array, nint? stream = null) where T : unmanaged => (nint)DlpackExport.Make(array, stream);

    /// <summary>The same as a <c>DLManagedTensorVersioned</c>, of DLPack 1.</summary>
    /// <param name="array">An array, or a view of one.</param>
    /// <param name="stream">The consumer's stream.</param>
    /// <param name="isReadOnly">True to tell the consumer not to write; it is told so of a read-only array in any case.</param>
    /// <inheritdoc cref="Export"/>
    public static nint ExportVersioned<T>(GpuArray<T> array, nint? stream = null, bool isReadOnly = false) where T : unmanaged =>
        (nint)DlpackExport.MakeVersioned(array, stream, isReadOnly);

    /// <summary>
    /// An array over the memory of a <c>DLManagedTensor</c>, which belongs to the array from now on: its deleter is called once, when the
    /// array was disposed of or forgotten and what was launched has ended. Where this throws, the tensor is still the caller's.
    /// </summary>
    /// <typeparam name="T">The element type of the tensor.</typeparam>
    /// <param name="tensor">The address of the structure. Its elements are there for CUDA's default stream: the producer was given
    /// <c>stream=1</c>.</param>
    /// <exception cref="ArgumentException">The elements are of another type, or not aligned.</exception>
    /// <exception cref="NotSupportedException">The tensor is on no device that there is here, or its strides are negative or 0.</exception>
    public static GpuArray<T> Import<T>(nint tensor) where T : unmanaged
    {
        ThrowIfNull(tensor);
        var managed = (DlpackManaged*)tensor;
        return Take<T>(in managed->Tensor, isReadOnly: false, () =>
        {
            var owned = (DlpackManaged*)tensor;
            if (owned->Deleter != null) owned->Deleter(owned);
        });
    }

    /// <summary>The same of a <c>DLManagedTensorVersioned</c>.</summary>
    /// <param name="tensor">The address of the structure.</param>
    /// <param name="isReadOnly">True if the array must not be written, as <see cref="GpuArray{T}.IsReadOnly"/> says then.</param>
    /// <exception cref="NotSupportedException">It is of a newer major version of DLPack, is on no device that there is here, or its
    /// strides are negative or 0.</exception>
    /// <inheritdoc cref="Import"/>
    public static GpuArray<T> ImportVersioned<T>(nint tensor, out bool isReadOnly) where T : unmanaged
    {
        ThrowIfNull(tensor);
        var managed = (DlpackVersioned*)tensor;
        if (managed->Major > DlpackVersioned.NewestMajor)
            throw new NotSupportedException($"The tensor is of DLPack {managed->Major}.{managed->Minor}, and " +
                $"{DlpackVersioned.NewestMajor} is the newest that is understood.");
        isReadOnly = (managed->Flags & DlpackVersioned.IsReadOnly) != 0;
        return Take<T>(in managed->Tensor, isReadOnly, () =>
        {
            var owned = (DlpackVersioned*)tensor;
            if (owned->Deleter != null) owned->Deleter(owned);
        });
    }

    private static GpuArray<T> Take<T>(in DlpackTensor tensor, bool isReadOnly, Action delete) where T : unmanaged
    {
        GpuDevice device = FindDevice(in tensor);
        CheckType<T>(in tensor);
        long[] lengths = new ReadOnlySpan<long>(tensor.Shape, tensor.Rank).ToArray();
        long[]? strides = tensor.Strides == null ? null : new ReadOnlySpan<long>(tensor.Strides, tensor.Rank).ToArray();
        return device.FromPointer<T>(tensor.Data + (nint)tensor.ByteOffset, ForeignShape.Make(lengths, strides, 1), delete, isReadOnly);
    }

    private static GpuDevice FindDevice(in DlpackTensor tensor) => tensor.DeviceType switch
    {
        DlpackTensor.Cpu => GpuDevice.Cpu,
        DlpackTensor.Cuda or DlpackTensor.CudaManaged => GpuDevice.Get(DeviceRegistry.CudaDeviceName(tensor.DeviceId)),
        _ => throw new NotSupportedException(string.Create(CultureInfo.InvariantCulture, $"The tensor is on a device of DLPack's type " +
            $"{tensor.DeviceType}; CPU (1), CUDA (2) and managed memory (13) are supported.")),
    };

    private static void CheckType<T>(in DlpackTensor tensor) where T : unmanaged
    {
        if (tensor.TypeCode == ElementFormat.Of<T>().DlpackCode && tensor.TypeBits == 8 * sizeof(T) && tensor.TypeLanes == 1) return;
        throw new ArgumentException(string.Create(
            CultureInfo.InvariantCulture,
            $"The tensor's elements have DLPack's type code {tensor.TypeCode}, {tensor.TypeBits} bits and {tensor.TypeLanes} lanes, " +
            $"which is not {typeof(T).Name} (code {ElementFormat.Of<T>().DlpackCode?.ToString(CultureInfo.InvariantCulture) ?? "none"}, {8 * sizeof(T)} bits, 1 lane)."));
    }

    private static void ThrowIfNull(nint tensor)
    {
        if (tensor == 0) throw new ArgumentNullException(nameof(tensor));
    }
}
