using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Operations;

namespace GpuKernels.Generator.Analysis.Lanes;

/// <summary>Where a span or an element begins.</summary>
/// <param name="Origin">The span parameter of the kernel, or the array, in whose memory it lies.</param>
/// <param name="Space">Where that memory is.</param>
/// <param name="Offset">In bytes.</param>
/// <param name="Length">The elements of a span; of a place, without meaning.</param>
internal sealed record Place(Variable Origin, MemorySpaces Space, LaneValue Offset, LaneValue Length);

/// <summary>A variable of a method that runs.</summary>
internal sealed record Slot(int Frame, Variable Variable);

/// <summary>A block that a kernel may be launched with.</summary>
internal sealed record BlockShape(int X, int Y, int Z)
{
    public int Count => X * Y * Z;

    public long IndexOf(Axis axis, int lane) => axis switch
    {
        Axis.X => lane % X,
        Axis.Y => lane / X % Y,
        _ => lane / (X * Y),
    };

    public int Extent(Axis axis) => axis switch
    {
        Axis.X => X,
        Axis.Y => Y,
        _ => Z,
    };

    /// <summary>A thread by its indices: <c>3</c>, or <c>(3, 1)</c>.</summary>
    public string Name(int lane) =>
        Count == X ? $"{lane}" : Z == 1 ? $"({lane % X}, {lane / X})" : $"({lane % X}, {lane / X % Y}, {lane / (X * Y)})";
}
