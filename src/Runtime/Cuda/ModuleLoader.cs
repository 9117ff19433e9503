using GpuKernels.CompilerServices;
using GpuKernels.Cuda.Images;

namespace GpuKernels.Cuda;

/// <summary>
/// Loads a kernel's function on a GPU: machine code that was built ahead, else PTX that was, else what NVRTC makes here. What was built
/// ahead and the driver does not take is passed over, and named where nothing else is left.
/// </summary>
internal sealed unsafe class ModuleLoader(CudaDevice device, int computeCapability)
{
    /// <summary>The driver's answers to an image that is not for it; after others, another image would not help.</summary>
    private static bool IsRefusal(int code) => code is 200 or 209 or 218 or 221 or 222 or 223;

    /// <summary>The module.</summary>
    /// <exception cref="GpuCompilationException">
    /// Nothing was built ahead that the driver takes, and there is no compiler, or it refuses the text.
    /// </exception>
    public nint Load(KernelHandle kernel, KernelVariant variant)
    {
        List<string> refused = [];
        if (LoadAhead(kernel, variant, refused) is not 0 and var module) return module;
        try
        {
            fixed (byte* data = KernelCompiler.GetImage(kernel, device.Name, computeCapability, variant.Overlap, variant.Defines))
                device.Check(Driver.ModuleLoadData(&module, data), "cuModuleLoadData");
            GpuLogging.Loaded(kernel.Name, device.Name, "what was compiled here");
            return module;
        }
        catch (GpuCompilationException missing) when (missing.Log.Length == 0)
        {
            throw new GpuCompilationException(kernel.Name, $"{missing.Message} {Describe(kernel, variant, refused)}");
        }
    }

    /// <summary>0 where nothing was built ahead that the driver takes.</summary>
    public nint LoadAhead(KernelHandle kernel, KernelVariant variant, List<string>? refused = null)
    {
        if (AssemblyImages.Of(kernel) is not { } archive) return 0;
        ImageKey key = AssemblyImages.KeyOf(kernel, variant);
        int entry = archive.FindBest(key, computeCapability);
        for (; entry >= 0; entry = archive.FindBest(key, computeCapability, archive.TargetOf(entry).Rank))
        {
            nint module;
            int code;
            fixed (byte* data = archive.Read(entry)) code = Driver.ModuleLoadData(&module, data);
            ImageTarget target = archive.TargetOf(entry);
            if (code == Driver.Success)
            {
                GpuLogging.Loaded(kernel.Name, device.Name, target);
                return module;
            }
            if (!IsRefusal(code)) device.Check(code, "cuModuleLoadData");
            refused?.Add(LoadFailures.Refused(target, code, DriverErrors.Name(code), CudaDriver.Current.Version, archive.Compiler));
        }
        return 0;
    }

    private string Describe(KernelHandle kernel, KernelVariant variant, List<string> refused) => LoadFailures.Missing(
        kernel.Owner?.Assembly.GetName().Name ?? "The program", kernel.Name, AssemblyImages.Of(kernel),
        AssemblyImages.KeyOf(kernel, variant), computeCapability, refused);
}
