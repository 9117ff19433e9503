using System.Runtime.CompilerServices;

namespace GpuKernels.Generator.Text;

/// <summary>Tells objects apart that are equal: the IR's nodes of <c>x[i] + x[i]</c>.</summary>
internal sealed class ByReference : IEqualityComparer<object>
{
    public static ByReference Instance { get; } = new();

    bool IEqualityComparer<object>.Equals(object x, object y) => ReferenceEquals(x, y);

    int IEqualityComparer<object>.GetHashCode(object node) => RuntimeHelpers.GetHashCode(node);
}
