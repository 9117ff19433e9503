namespace GpuKernels.Generator.Ir;

/// <summary>What a kernel does with a place, or with a span.</summary>
internal enum WatchKind
{
    /// <summary>A reference is made; what is done with it is an access of its own.</summary>
    Refer,
    Read,
    Write,

    /// <summary>The first of several places that a copy writes.</summary>
    Fill,

    /// <summary>It is read and written as one step.</summary>
    Atomic,
    Slice,
}

/// <summary>
/// An access to memory that the CPU form watches. Only <see cref="Cpu.Checked.Instrumentation"/> makes these, of kernels that are otherwise
/// the same: Lowering and the other targets know none.
/// </summary>
/// <param name="Operand">The place, or a <see cref="SliceExpression"/>.</param>
/// <param name="Site">Its number among those of the kernel.</param>
internal sealed record AccessExpression(Expression Operand, WatchKind Kind, int Site) : Expression(Operand.Type);

/// <summary>What a thread of a watched kernel tells beside its accesses.</summary>
internal enum CheckEvent
{
    /// <summary>Where it is, before it waits.</summary>
    Line,

    /// <summary>What it did before is to be seen by threads that acquire it.</summary>
    Release,
    Acquire,
}

/// <summary>A step of a watched kernel that changes nothing.</summary>
internal sealed record CheckStatement(CheckEvent Event, int Site) : Statement;

/// <summary>
/// An index, or a slice's start, that ends the thread with a report where its span does not have it. Only <see cref="Cuda.BoundsChecks"/>
/// makes these: Lowering and the CPU know none.
/// </summary>
/// <param name="Index">An <c>int</c>, of a wide span a <c>long</c>.</param>
/// <param name="Count">Of a slice, how many elements from there on; null for one element.</param>
/// <param name="Length">The span's.</param>
/// <param name="Site">Its number among those of the kernel.</param>
internal sealed record BoundsCheckExpression(Expression Index, Expression? Count, Expression Length, int Site) : Expression(Index.Type);
