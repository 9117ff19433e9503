using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Operations;

namespace GpuKernels.Generator.Analysis;

/// <summary>How much shared memory a block of the kernel takes.</summary>
internal static class SharedMemory
{
    /// <summary>Where arrays start, in bytes.</summary>
    public const int ArrayAlignment = 16;

    /// <summary>Where a <c>SwizzledTile</c> starts, and the bytes of the smallest one, which has 64 rows of 128 bytes.</summary>
    private const int TileAlignment = 1024, SmallestTile = 64 * 128;

    /// <summary>
    /// What a block may declare in CUDA C, in bytes; of more, it has to be asked for at the launch, and no more is declared.
    /// </summary>
    private const long DeclarableBytes = 48 * 1024;

    /// <summary>The most bytes that a block can have, from the oldest architecture that has them on.</summary>
    private static readonly (int Architecture, long Bytes)[] Limits = [(DeviceOperation.OldestArchitecture, 64 * 1024), (80, 163 * 1024),
        (90, 227 * 1024)];

    /// <summary>The most bytes that a block of any GPU has.</summary>
    public static long Limit => Limits[Limits.Length - 1].Bytes;

    /// <summary>The bytes of all <c>Block.Shared</c> arrays, each at a multiple of its alignment.</summary>
    public static long StaticBytes(Kernel kernel) => End(Arrays(kernel), kernel);

    /// <summary>
    /// Where the array may start: at a multiple of so many bytes. One that may hold tiles of tensor cores starts as these have to.
    /// </summary>
    public static int Alignment(DeclareSharedStatement array)
    {
        bool mayHoldTiles = ((SpanType)array.Variable.Type).Element is ScalarType { IsNarrowFloat: true, Size: 2 };
        long bytes = array.Length * 2L;
        return mayHoldTiles && bytes >= SmallestTile && bytes % TileAlignment == 0 ? TileAlignment : ArrayAlignment;
    }

    /// <summary>True where the arrays lie in the memory that a launch asks for, in the order of the text, before what it adds.</summary>
    public static bool IsDynamic(Kernel kernel) => StaticBytes(kernel) > DeclarableBytes;

    /// <summary>Where the array begins in the memory that a launch asks for; null where CUDA C declares it.</summary>
    public static long? Offset(DeclareSharedStatement array, Kernel kernel)
    {
        if (!IsDynamic(kernel))
            return array.Length == DeclareSharedStatement.Rest ? 0 : null;
        return array.Length == DeclareSharedStatement.Rest
            ? StaticBytes(kernel)
            : RoundUp(End(Arrays(kernel).TakeWhile(other => other != array), kernel), Alignment(array));
    }

    /// <summary>The oldest architecture whose blocks have so many bytes; 0 where none has.</summary>
    public static int Architecture(long bytes) => Limits.FirstOrDefault(limit => bytes <= limit.Bytes).Architecture;

    private static IEnumerable<DeclareSharedStatement> Arrays(Kernel kernel) =>
        kernel.Body.OfType<DeclareSharedStatement>().Where(array => array.Length != DeclareSharedStatement.Rest);

    private static long End(IEnumerable<DeclareSharedStatement> arrays, Kernel kernel) =>
        arrays.Aggregate(0L, (end, array) => RoundUp(end, Alignment(array)) + Bytes(array, kernel));

    private static long Bytes(DeclareSharedStatement array, Kernel kernel) =>
        RoundUp((long)array.Length * kernel.SizeOf(((SpanType)array.Variable.Type).Element), ArrayAlignment);

    private static long RoundUp(long bytes, int alignment) => (bytes + alignment - 1) / alignment * alignment;
}
