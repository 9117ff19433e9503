using System.Runtime.InteropServices;
using System.Text;

namespace GpuKernels.Cuda;

/// <summary>NVIDIA's library for named ranges. It comes with CUDA's toolkit and Nsight, and is looked for at the first range.</summary>
internal static unsafe class Nvtx
{
    private static readonly string[] FileNames = OperatingSystem.IsWindows()
        ? ["nvtx3interop.dll", "nvToolsExt64_1.dll"]
        : ["libnvtx3interop.so.1", "libnvtx3interop.so", "libnvToolsExt.so.1"];

    private static readonly Lazy<(nint Push, nint Pop)> Functions = new(Load);

    /// <summary>False where there is no such library.</summary>
    public static bool TryPush(string name)
    {
        nint push = Functions.Value.Push;
        if (push == 0) return false;
        fixed (byte* text = Encoding.UTF8.GetBytes(name + '\0')) ((delegate* unmanaged<byte*, int>)push)(text);
        return true;
    }

    public static void Pop() => ((delegate* unmanaged<int>)Functions.Value.Pop)();

    private static (nint Push, nint Pop) Load()
    {
        foreach (string name in FileNames)
        {
            if (NativeLibrary.TryLoad(name, out nint library) &&
                NativeLibrary.TryGetExport(library, "nvtxRangePushA", out nint push) &&
                NativeLibrary.TryGetExport(library, "nvtxRangePop", out nint pop))
            {
                return (push, pop);
            }
        }
        return (0, 0);
    }
}
