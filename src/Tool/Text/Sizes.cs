using System.Globalization;

namespace GpuKernels.Tool.Text;

/// <summary>Sizes for people.</summary>
internal static class Sizes
{
    private const double Megabyte = 1 << 20, Gigabyte = 1 << 30;

    /// <summary><c>0.3 MiB</c>, <c>139.8 GiB</c>.</summary>
    public static string Describe(long bytes) => bytes < Gigabyte
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes / Megabyte:0.0} MiB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / Gigabyte:0.0} GiB");
}
