using GpuKernels.Generator.Text;

namespace GpuKernels.Generator;

/// <summary>
/// Where something in a kernel stands, counted from the first line of the method that it is in: an edit above moves the method, and not this.
/// </summary>
/// <param name="Method">The index of the method among the kernel's <see cref="MethodLine"/>s; negative where the place is not known.</param>
internal sealed record SourceLine(int Method, int Offset)
{
    public static SourceLine Unknown { get; } = new(-1, 0);
}

/// <summary>Where a method stands that is a kernel or called by one.</summary>
/// <param name="File">The file's name, without the folders, which differ from machine to machine.</param>
/// <param name="Line">Counted from 1.</param>
internal sealed record MethodLine(string File, int Line);

/// <summary>
/// The absolute lines of a kernel's methods, apart from its <see cref="KernelModel"/>: they change with each edit above, after which only a file
/// with these numbers is written again.
/// </summary>
internal sealed record KernelLines(string EntryPoint, EquatableArray<MethodLine> Methods);
