using System.Reflection;
using GpuKernels.CompilerServices;

namespace GpuKernels.Benchmarks.Gpu;

/// <summary>Finds the handles of generated kernels, which no code but the generated can name.</summary>
internal static class KernelHandles
{
    /// <param name="nameEnd">The end of the kernel's full name, which is unlike that of all others.</param>
    /// <exception cref="InvalidOperationException">No kernel, or more than one, has that name.</exception>
    public static KernelHandle Find(string nameEnd) => Assembly.GetExecutingAssembly().GetTypes()
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        .Where(field => field.FieldType == typeof(KernelHandle))
        .Select(field => (KernelHandle)field.GetValue(null)!)
        .Single(handle => handle.Name.EndsWith(nameEnd, StringComparison.Ordinal));
}
