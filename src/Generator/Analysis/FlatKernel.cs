using System.Runtime.CompilerServices;
using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Analysis;

/// <summary>
/// What is known of a kernel that uses of its position only the global index, so that a launch by a count may choose grid and block, and
/// how many elements a thread does.
/// </summary>
/// <param name="Axes">Of which it uses the index. Where it is more than X, a thread does several rows.</param>
/// <param name="IsLong">
/// True where the index along X is a number of 64 bits wherever it is used; else a launch has at most 2^31 − 1 threads along it.
/// </param>
/// <param name="Elements">How many elements a thread does.</param>
/// <param name="Width">How many of these lie side by side and are read and written as one; where a thread does rows, how many columns of
/// them. 1 for kernels of wider elements.</param>
/// <param name="Guards">Around all that a thread does.</param>
/// <param name="Arrays">The arrays whose elements the index names.</param>
/// <param name="Columns">What columns side by side read and write as one; null where they do not.</param>
internal sealed record FlatKernel(
    IReadOnlyList<Axis> Axes, bool IsLong, int Elements, int Width, FlatGuards Guards, IReadOnlyList<FlatArray> Arrays,
    FlatColumns? Columns)
{
    /// <summary>A thread of a flat launch is one of this many.</summary>
    public const int BlockSize = 256;

    /// <summary>
    /// What is written until the block comes that reads what is asked for. Half or twice as much took the same time; with what is read
    /// meanwhile it is in the L2.
    /// </summary>
    private const int BytesAhead = 1 << 21;

    /// <summary>Words of 4 registers that a thread reads: so many fit into 128 registers, with what it computes.</summary>
    private const int MostWords = 16;

    /// <summary>Several writers ask for the same kernel.</summary>
    private static readonly ConditionalWeakTable<Kernel, Answer> Answers = new();

    /// <summary>True where it uses the index along Y or Z.</summary>
    public bool HasRows => Axes[Axes.Count - 1] != Axis.X;

    /// <summary>True where a thread does planes, one behind the other, and not rows, one below the other.</summary>
    public bool HasPlanes => Columns is { Axis: Axis.Z };

    /// <summary>
    /// The arrays of which a thread reads all its elements before it writes any, and writes all after: so their loads are on their way
    /// together. The compiler moves no load of an array above the store of another, where it may be that both are written.
    /// </summary>
    public IReadOnlyList<FlatArray> Ahead => Width > 1 ? Arrays
        : Elements > 1 && Guards.IsSimple
            && Arrays.Count(array => array.IsWritten) > 1 ? [.. Arrays.Where(array => array.CanBeWide && array.IsAlways)]
        : [];

    /// <summary>
    /// The arrays of which a block asks the L2 for what a later one reads: where at least twice as much is written as read, few reads wait
    /// among many writes.
    /// Bytes became floats at 0.975 of a copy's rate, and at 1.001 so.
    /// </summary>
    public IReadOnlyList<FlatArray> AskedFor => Written >= 2 * Arrays.Where(array => array.IsRead).Sum(array => array.Size)
        ? [.. Arrays.Where(array => array is { IsRead: true, IsWritten: false, IsAlways: true })] : [];

    /// <summary>How many elements lie between a block's own and those that it asks for.</summary>
    public int ElementsAhead => BytesAhead / Written;

    /// <summary>Bytes for each index.</summary>
    private int Written => Arrays.Where(array => array.IsWritten).Sum(array => array.Size);

    /// <summary>
    /// How many blocks a multiprocessor has room for at least; 0 where the compiler decides. Told that two are enough, it keeps all that a
    /// thread reads in registers. Else it makes room for more blocks, which ask for more than memory answers well: a volume's stencil was
    /// slower by a seventh.
    /// </summary>
    public int MinBlocks =>
        Columns?.Words.Where(words => words.First is { IsRead: true, Index.Offset: 0 })
            .Sum(words => words.Steps + Elements) <= MostWords ? 2 : 0;

    /// <summary>Null for a kernel that is not flat.</summary>
    public static FlatKernel? Find(Kernel kernel) => Answers.GetValue(kernel, asked => new(Analyze(asked))).Flat;

    private static FlatKernel? Analyze(Kernel kernel)
    {
        if (Needs(kernel) is not null || GlobalIndex.OnlyPositions(kernel) is not { } axes)
            return null;
        // One that is an int somewhere wraps around there.
        bool isLong = kernel.Body.AllExpressions().Where(GlobalIndex.Matches).All(index => ((ScalarType)index.Type).Size == 8);
        bool hasRows = axes[axes.Count - 1] != Axis.X;
        FlatGuards guards = FlatGuards.Find(kernel);
        IReadOnlyList<FlatArray> arrays = hasRows ? [] : FlatArray.Find(kernel, guards);
        FlatColumns? columns = hasRows && !FlatElements.MayEndThreads(kernel) ? FlatColumns.Find(kernel, axes, guards) : null;
        (int elements, int width) = hasRows ? FlatElements.ChooseRows(kernel, columns) : FlatElements.Choose(kernel, arrays);
        return new(axes, isLong && !hasRows, elements, width, guards, arrays, columns);
    }

    /// <summary>What keeps a kernel from being flat, as the end of a sentence: it uses ….</summary>
    public static string Obstacle(Kernel kernel) => Needs(kernel)
        ?? (kernel.AllExpressions().Any(e => e is ThreadIndexExpression)
            ? "more of its position than GlobalIdx"
            : "nothing of its position");

    /// <summary>What a thread cannot have for several elements at once; null where there is nothing such.</summary>
    private static string? Needs(Kernel kernel)
    {
        if (kernel.Cluster is not null)
            return "[Cluster]";
        if (kernel.Constants.Count > 0)
            return "[ConstantMemory]";
        if (kernel.Bounds is { MaxThreads: < BlockSize })
            return $"[LaunchBounds] of fewer than {BlockSize} threads";
        FunctionFacts facts = FunctionFacts.Find(kernel.Body, FunctionFacts.Find(kernel));
        // CUDA C that a user has written may read threadIdx.
        return facts.HasBarrier ? "a barrier"
            : facts.HasWarpOperation ? "a warp operation"
            : kernel.Functions.Any(function => function.Cuda is not null) ? "[CudaSource]"
            : kernel.Body.SelfAndDescendants().Any(statement => statement is DeclareSharedStatement) ? "a shared array"
            : null;
    }

    private sealed class Answer(FlatKernel? flat)
    {
        public FlatKernel? Flat { get; } = flat;
    }
}
