using System.Runtime.InteropServices;

namespace GpuKernels.Cuda;

/// <summary>
/// The libraries that this assembly's imports are bound to. They are found at run time, in places that a program may name.
/// </summary>
internal static class NativeImports
{
    private static readonly Dictionary<string, nint> Libraries = [];

    static NativeImports() => NativeLibrary.SetDllImportResolver(typeof(NativeImports).Assembly, static (name, _, _) => Find(name));

    /// <summary>Imports from <paramref name="name"/>, which no file has, are of this library; the first one that is named stays.</summary>
    public static void Bind(string name, nint library)
    {
        lock (Libraries) Libraries.TryAdd(name, library);
    }

    private static nint Find(string name)
    {
        lock (Libraries) return Libraries.TryGetValue(name, out nint library) ? library : 0;
    }
}
