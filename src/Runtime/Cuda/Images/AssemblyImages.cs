using System.Reflection;
using System.Runtime.CompilerServices;
using GpuKernels.CompilerServices;

namespace GpuKernels.Cuda.Images;

/// <summary>The device code that assemblies carry. Each has its own: kernels of a library come with the library.</summary>
internal static unsafe class AssemblyImages
{
    /// <summary>An archive is null where there is none, so it has a box.</summary>
    private static readonly ConditionalWeakTable<Assembly, StrongBox<ImageArchive?>> Archives = [];

    /// <summary>Null where nothing was built ahead.</summary>
    public static ImageArchive? Of(KernelHandle kernel) =>
        kernel.Owner is { } owner ? Archives.GetValue(owner.Assembly, static assembly => new(Open(assembly))).Value : null;

    public static ImageKey KeyOf(KernelHandle kernel, KernelVariant variant) =>
        ImageKey.Of(kernel.CudaSource, KernelCompiler.Options(kernel.IsStrict, variant.Overlap, variant.Defines));

    private static ImageArchive? Open(Assembly assembly)
    {
        using Stream? stream = assembly.GetManifestResourceStream(ImageArchive.ResourceName);
        switch (stream)
        {
            case null: return null;
            // The runtime maps the assembly's file; nothing is copied.
            case UnmanagedMemoryStream mapped: return ImageArchive.TryOpen(mapped.PositionPointer, mapped.Length, assembly);
            default:
                byte[] content = new byte[stream.Length];
                stream.ReadExactly(content);
                return ImageArchive.TryOpen(content);
        }
    }
}
