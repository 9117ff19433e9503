using System.ComponentModel;

namespace GpuKernels.CompilerServices;

/// <summary>For generated launchers of generic kernels.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class KernelInstances
{
    /// <summary>The exception for a launch with type arguments for which no device code was made.</summary>
    public static InvalidOperationException Missing(string kernel, params ReadOnlySpan<Type> typeArguments)
    {
        List<string> names = [], types = [];
        foreach (Type type in typeArguments)
        {
            names.Add(type.ToString());
            types.Add($"typeof({type})");
        }
        return new InvalidOperationException(
            $"Kernel {kernel} has no instance for {string.Join(", ", names)}: no call in its project launches it with that. "
            + $"Add [KernelInstance({string.Join(", ", types)})] to the kernel.");
    }
}
