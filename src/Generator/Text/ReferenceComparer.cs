using System.Runtime.CompilerServices;

namespace GpuKernels.Generator.Text;

/// <summary>Tells equal nodes of the IR apart that stand at different places.</summary>
internal sealed class ReferenceComparer : IEqualityComparer<object>
{
    public static ReferenceComparer Instance { get; } = new();

    bool IEqualityComparer<object>.Equals(object x, object y) => ReferenceEquals(x, y);

    int IEqualityComparer<object>.GetHashCode(object node) => RuntimeHelpers.GetHashCode(node);
}
