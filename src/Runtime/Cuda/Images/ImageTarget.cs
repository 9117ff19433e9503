using System.Globalization;

namespace GpuKernels.Cuda.Images;

/// <summary>What an image is for.</summary>
internal enum ImageKind : byte
{
    /// <summary><c>sm_80</c>: machine code for this compute capability and later minor versions of it.</summary>
    MachineCode,

    /// <summary><c>sm_90a</c>: machine code for this compute capability only.</summary>
    SpecificMachineCode,

    /// <summary><c>compute_80</c>: PTX, which a driver translates for this compute capability and all later ones.</summary>
    Ptx,
}

/// <summary>The GPUs that an image is for, as NVRTC's option <c>--gpu-architecture</c> spells them.</summary>
/// <param name="Architecture">80 for compute capability 8.0.</param>
/// <param name="Kind">Machine code or PTX.</param>
internal readonly record struct ImageTarget(int Architecture, ImageKind Kind)
{
    private const int MachineCodeRank = 10_000;

    /// <summary>
    /// Of two that run on a GPU, the better one has the higher: machine code before PTX, which costs a translation at each start, and the
    /// newer one.
    /// </summary>
    public int Rank => (Kind == ImageKind.Ptx ? 0 : MachineCodeRank) + 2 * Architecture + (Kind == ImageKind.SpecificMachineCode ? 1 : 0);

    public bool RunsOn(int computeCapability) => Kind switch
    {
        ImageKind.SpecificMachineCode => computeCapability == Architecture,
        ImageKind.MachineCode => computeCapability / 10 == Architecture / 10 && computeCapability >= Architecture,
        _ => computeCapability >= Architecture,
    };

    /// <summary>Null for a text that names no target.</summary>
    public static ImageTarget? TryParse(string name)
    {
        ImageKind kind = name.StartsWith("compute_", StringComparison.Ordinal) ? ImageKind.Ptx
            : name.EndsWith('a') ? ImageKind.SpecificMachineCode
            : ImageKind.MachineCode;
        string number = name[(name.IndexOf('_') + 1)..].TrimEnd('a');
        bool isTarget = int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int architecture);
        return isTarget && new ImageTarget(architecture, kind) is var target && target.ToString() == name ? target : null;
    }

    public override string ToString()
    {
        string prefix = Kind == ImageKind.Ptx ? "compute" : "sm", suffix = Kind == ImageKind.SpecificMachineCode ? "a" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{prefix}_{Architecture}{suffix}");
    }
}
