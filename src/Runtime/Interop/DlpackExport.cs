using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GpuKernels.Interop;

/// <summary>Makes DLPack's structures of arrays, in memory of the host's that their deleters free.</summary>
internal static unsafe class DlpackExport
{
    public static DlpackManaged* Make<T>(GpuArray<T> array, nint? stream) where T : unmanaged
    {
        DlpackTensor tensor = Describe(array, stream);
        if (array.IsReadOnly)
            throw new NotSupportedException(
                $"{array} must not be written, which this form of DLPack cannot say: use Dlpack.ExportVersioned.");
        var managed = (DlpackManaged*)NativeMemory.AllocZeroed((nuint)(sizeof(DlpackManaged) + 2 * tensor.Rank * sizeof(long)));
        managed->Tensor = Complete(tensor, array, (long*)(managed + 1));
        managed->Context = Hold(array);
        managed->Deleter = &Delete;
        return managed;
    }

    public static DlpackVersioned* MakeVersioned<T>(GpuArray<T> array, nint? stream, bool isReadOnly) where T : unmanaged
    {
        DlpackTensor tensor = Describe(array, stream);
        var managed = (DlpackVersioned*)NativeMemory.AllocZeroed((nuint)(sizeof(DlpackVersioned) + 2 * tensor.Rank * sizeof(long)));
        (managed->Major, managed->Minor) = (DlpackVersioned.NewestMajor, DlpackVersioned.NewestMinor);
        managed->Flags = isReadOnly || array.IsReadOnly ? DlpackVersioned.IsReadOnly : 0;
        managed->Tensor = Complete(tensor, array, (long*)(managed + 1));
        managed->Context = Hold(array);
        managed->Deleter = &DeleteVersioned;
        return managed;
    }

    /// <summary>All that may fail.</summary>
    private static DlpackTensor Describe<T>(GpuArray<T> array, nint? stream) where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(array);
        array.ThrowIfDisposed(nameof(array));
        byte code = ElementFormat.Of<T>().DlpackCode
            ?? throw new NotSupportedException($"DLPack has no name for elements of {typeof(T).Name}.");
        bool isGpu = array.Device.Kind == GpuDeviceKind.Cuda;
        array.Device.LetForeignWait(stream ?? 0);
        return new DlpackTensor
        {
            Data = array.DevicePointer,
            DeviceType = isGpu ? DlpackTensor.Cuda : DlpackTensor.Cpu,
            DeviceId = isGpu ? array.Device.Ordinal : 0,
            Rank = array.Rank,
            TypeCode = code,
            TypeBits = (byte)(8 * sizeof(T)),
            TypeLanes = 1,
        };
    }

    private static DlpackTensor Complete<T>(DlpackTensor tensor, GpuArray<T> array, long* room) where T : unmanaged
    {
        tensor.Shape = room;
        tensor.Strides = room + tensor.Rank;
        for (int i = 0; i < tensor.Rank; i++) (tensor.Shape[i], tensor.Strides[i]) = (array.Lengths[i], array.Strides[i]);
        return tensor;
    }

    private static nint Hold<T>(GpuArray<T> array) where T : unmanaged => GCHandle.ToIntPtr(GCHandle.Alloc(array.HoldMemory()));

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Delete(DlpackManaged* managed)
    {
        LetGo(managed->Context);
        NativeMemory.Free(managed);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void DeleteVersioned(DlpackVersioned* managed)
    {
        LetGo(managed->Context);
        NativeMemory.Free(managed);
    }

    private static void LetGo(nint context)
    {
        GCHandle handle = GCHandle.FromIntPtr(context);
        var memory = (DeviceMemory)handle.Target!;
        handle.Free();
        memory.Drop();
    }
}
