using System.Runtime.InteropServices;

namespace GpuKernels.Interop;

/// <summary><c>DLTensor</c>.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct DlpackTensor
{
    public const int Cpu = 1, Cuda = 2, CudaHost = 3, CudaManaged = 13;

    public nint Data;
    public int DeviceType;
    public int DeviceId;
    public int Rank;
    public byte TypeCode;
    public byte TypeBits;
    public ushort TypeLanes;
    public long* Shape;

    /// <summary>In elements; null for row by row.</summary>
    public long* Strides;

    public ulong ByteOffset;
}

/// <summary><c>DLManagedTensor</c>, of DLPack before version 1.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct DlpackManaged
{
    public DlpackTensor Tensor;
    public nint Context;
    public delegate* unmanaged[Cdecl]<DlpackManaged*, void> Deleter;
}

/// <summary><c>DLManagedTensorVersioned</c>, since version 1.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct DlpackVersioned
{
    public const uint NewestMajor = 1, NewestMinor = 1;
    public const ulong IsReadOnly = 1;

    public uint Major;
    public uint Minor;
    public nint Context;
    public delegate* unmanaged[Cdecl]<DlpackVersioned*, void> Deleter;
    public ulong Flags;
    public DlpackTensor Tensor;
}
