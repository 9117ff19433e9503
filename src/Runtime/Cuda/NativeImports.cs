using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace GpuKernels.Cuda;

/// <summary>The libraries that this assembly's imports are bound to. They are found at run time, in places that a program may name.</summary>
internal static class NativeImports
{
    private static readonly ConcurrentDictionary<string, nint> Libraries = [];

    static NativeImports() =>
        NativeLibrary.SetDllImportResolver(typeof(NativeImports).Assembly, (name, _, _) => Libraries.GetValueOrDefault(name));

    /// <summary>Imports from <paramref name="name"/>, which no file has, are of this library; the first one that is named stays.</summary>
    public static void Bind(string name, nint library) => Libraries.TryAdd(name, library);
}
