using System.ComponentModel;

namespace GpuKernels.CompilerServices;

/// <summary>A place in a kernel's source that checked code may report.</summary>
/// <param name="File">The name of the C# file, without its folder; empty where it is another assembly's.</param>
/// <param name="Line">Counted from 1; 0 where it is not known.</param>
/// <param name="Name">The variable that is used there, or what waits.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct CheckSite(string File, int Line, string Name)
{
    /// <summary><c>Kernels.cs:12</c>.</summary>
    public override string ToString() => Line == 0 ? "an unknown line" : $"{File}:{Line}";
}
