using System.Runtime.CompilerServices;

namespace GpuKernels.Generator.Text;

/// <summary>Tells nodes of the IR apart that are equal: those of <c>x[i] + x[i]</c>.</summary>
internal sealed class ReferenceComparer : IEqualityComparer<object>
{
    public static ReferenceComparer Instance { get; } = new();

    bool IEqualityComparer<object>.Equals(object x, object y) => ReferenceEquals(x, y);

    int IEqualityComparer<object>.GetHashCode(object node) => RuntimeHelpers.GetHashCode(node);
}
