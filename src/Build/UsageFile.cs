using System.Text;
using GpuKernels.Cuda.Images;

namespace GpuKernels.Build;

/// <summary>
/// The text that a build leaves for the analyzer: what the general function of each kernel uses on each GPU that machine code is for.
/// </summary>
internal static class UsageFile
{
    /// <summary>The file is one of the C# compiler's, which does not have to run for it: a new text keeps the old one's time.</summary>
    /// <param name="path">Of the file.</param>
    /// <param name="kernels">Of the assembly.</param>
    /// <param name="images">Of the kernels.</param>
    public static void Write(string path, IReadOnlyList<KernelToBuild> kernels, IReadOnlyDictionary<ImageName, BuiltImage> images)
    {
        string text = string.Concat(Find(kernels, images).Select(usage => $"{usage}\n").Order(StringComparer.Ordinal));
        bool isThere = File.Exists(path);
        if (isThere && File.ReadAllText(path) == text) return;
        DateTime time = isThere ? File.GetLastWriteTimeUtc(path) : DateTime.UtcNow;
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        File.SetLastWriteTimeUtc(path, time);
    }

    private static IEnumerable<KernelUsage> Find(IReadOnlyList<KernelToBuild> kernels, IReadOnlyDictionary<ImageName, BuiltImage> images)
    {
        ILookup<ImageKey, KeyValuePair<ImageName, BuiltImage>> byKey = images.Where(image => image.Key.Target.Kind != ImageKind.Ptx)
            .ToLookup(image => image.Key.Key);
        foreach (KernelToBuild kernel in kernels)
        {
            foreach ((ImageName name, BuiltImage image) in byKey[ImageKey.Of(kernel.Source, kernel.Variants[0])])
            {
                if (Cubin.Read(image.Code, kernel.EntryPoint, name.Target.Architecture) is { } use)
                    yield return new(
                        kernel.EntryPoint, KernelUsage.HashOf(kernel.Source), name.Target.Architecture, use.Registers, use.SharedBytes);
            }
        }
    }
}
