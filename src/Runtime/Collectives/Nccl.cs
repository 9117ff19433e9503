using System.Runtime.InteropServices;

namespace GpuKernels.Collectives;

/// <summary>
/// The calls of NCCL that this library makes, and no logic. All return an <c>ncclResult_t</c>. Communicators, buffers and streams are
/// <c>nint</c>. To be called only where <see cref="NcclLibrary"/> has found one.
/// </summary>
internal static unsafe partial class Nccl
{
    internal const int Success = 0;
    internal const int InProgress = 7;

    /// <summary>No file has this name.</summary>
    internal const string ImportName = "GpuKernels.Nccl";

    [LibraryImport(ImportName, EntryPoint = "ncclGetUniqueId")]
    internal static partial int GetUniqueId(NcclUniqueId* id);

    [LibraryImport(ImportName, EntryPoint = "ncclCommInitRank")]
    internal static partial int CommInitRank(nint* communicator, int ranks, NcclUniqueId id, int rank);

    [LibraryImport(ImportName, EntryPoint = "ncclCommDestroy")]
    internal static partial int CommDestroy(nint communicator);

    [LibraryImport(ImportName, EntryPoint = "ncclCommAbort")]
    internal static partial int CommAbort(nint communicator);

    [LibraryImport(ImportName, EntryPoint = "ncclCommGetAsyncError")]
    internal static partial int CommGetAsyncError(nint communicator, int* code);

    [LibraryImport(ImportName, EntryPoint = "ncclGetErrorString")]
    internal static partial byte* GetErrorString(int code);

    /// <summary>Since NCCL 2.13.</summary>
    [LibraryImport(ImportName, EntryPoint = "ncclGetLastError")]
    internal static partial byte* GetLastError(nint communicator);

    [LibraryImport(ImportName, EntryPoint = "ncclGroupStart")]
    internal static partial int GroupStart();

    [LibraryImport(ImportName, EntryPoint = "ncclGroupEnd")]
    internal static partial int GroupEnd();

    [LibraryImport(ImportName, EntryPoint = "ncclAllReduce")]
    internal static partial int AllReduce(
        nint source, nint destination, nuint count, NcclType type, GpuReduction reduction, nint communicator, nint stream);

    [LibraryImport(ImportName, EntryPoint = "ncclBroadcast")]
    internal static partial int Broadcast(
        nint source, nint destination, nuint count, NcclType type, int root, nint communicator, nint stream);

    [LibraryImport(ImportName, EntryPoint = "ncclReduce")]
    internal static partial int Reduce(
        nint source, nint destination, nuint count, NcclType type, GpuReduction reduction, int root, nint communicator, nint stream);

    /// <summary>The count is that of the destination.</summary>
    [LibraryImport(ImportName, EntryPoint = "ncclReduceScatter")]
    internal static partial int ReduceScatter(
        nint source, nint destination, nuint count, NcclType type, GpuReduction reduction, nint communicator, nint stream);

    /// <summary>The count is that of the source.</summary>
    [LibraryImport(ImportName, EntryPoint = "ncclAllGather")]
    internal static partial int AllGather(nint source, nint destination, nuint count, NcclType type, nint communicator, nint stream);

    [LibraryImport(ImportName, EntryPoint = "ncclSend")]
    internal static partial int Send(nint source, nuint count, NcclType type, int peer, nint communicator, nint stream);

    [LibraryImport(ImportName, EntryPoint = "ncclRecv")]
    internal static partial int Receive(nint destination, nuint count, NcclType type, int peer, nint communicator, nint stream);
}

/// <summary><c>ncclUniqueId</c>: by which the ranks of one communicator find each other.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct NcclUniqueId
{
    public const int Size = 128;

    private fixed byte bytes[Size];

    public static NcclUniqueId Of(ReadOnlySpan<byte> bytes) => MemoryMarshal.Read<NcclUniqueId>(bytes);

    public readonly byte[] ToArray() => MemoryMarshal.AsBytes(new ReadOnlySpan<NcclUniqueId>(in this)).ToArray();
}

/// <summary><c>ncclDataType_t</c>.</summary>
internal enum NcclType
{
    Int8 = 0,
    UInt8 = 1,
    Int32 = 2,
    UInt32 = 3,
    Int64 = 4,
    UInt64 = 5,
    Float16 = 6,
    Float32 = 7,
    Float64 = 8,
    BFloat16 = 9,
}
