using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Analysis;

/// <summary>How much shared memory a block of the kernel takes.</summary>
internal static class SharedMemory
{
    /// <summary>Where arrays start, in bytes.</summary>
    public const int ArrayAlignment = 16;

    /// <summary>What a block may declare, in bytes, on every architecture; more is to be asked for at the launch.</summary>
    public const long Limit = 48 * 1024;

    /// <summary>The bytes of all <c>Block.Shared</c> arrays, each rounded up to 16.</summary>
    public static long StaticBytes(Kernel kernel) =>
        kernel.Body.SelfAndDescendants().OfType<DeclareSharedStatement>().Sum(shared => RoundUp((long)shared.Length * kernel.SizeOf(((SpanType)shared.Variable.Type).Element)));

    private static long RoundUp(long bytes) => (bytes + ArrayAlignment - 1) / ArrayAlignment * ArrayAlignment;
}
