using System.Globalization;

namespace GpuKernels.Tool;

/// <summary>A GPU that is asked for: by its name, or by what it can do.</summary>
/// <param name="Name">As it was asked for.</param>
/// <param name="Architecture">90 for sm_90.</param>
internal sealed record Gpu(string Name, int Architecture)
{
    /// <summary>From NVIDIA's list of GPUs by compute capability.</summary>
    private static readonly (int Architecture, string[] Names)[] Known =
    [
        (75, ["T4", "RTX 2080", "RTX 2070", "RTX 2060", "GTX 1650"]),
        (80, ["A100", "A30", "A800"]),
        (86, ["A10", "A16", "A2", "A40", "RTX A6000", "RTX A5000", "RTX 3090", "RTX 3080", "RTX 3070", "RTX 3060"]),
        (87, ["Orin"]),
        (89, ["L4", "L40", "L40S", "RTX 6000 Ada", "RTX 4090", "RTX 4080", "RTX 4070", "RTX 4060"]),
        (90, ["H100", "H200", "H800", "H20", "GH200"]),
        (100, ["B100", "B200", "GB200"]),
        (103, ["B300", "GB300"]),
        (120, ["RTX 5090", "RTX 5080", "RTX 5070", "RTX PRO 6000"]),
    ];

    /// <exception cref="ToolException">There is no such GPU.</exception>
    public static Gpu Parse(string text)
    {
        if (Number(text) is { } architecture) return new Gpu($"sm_{architecture}", architecture);
        foreach ((int known, string[] names) in Known)
        {
            if (names.FirstOrDefault(name => Plain(name) == Plain(text)) is { } name) return new Gpu(name, known);
        }
        string all = string.Join(", ", Known.SelectMany(known => known.Names));
        throw new ToolException(
            $"--gpu is '{text}', which is no GPU that is known here. Name its compute capability, as sm_90 or 9.0, or one of {all}.");
    }

    /// <summary>Of <c>sm_90</c>, <c>sm_90a</c>, <c>90</c> and <c>9.0</c>; null for a name.</summary>
    private static int? Number(string text)
    {
        string digits = text.Replace("sm_", "", StringComparison.OrdinalIgnoreCase).TrimEnd('a').Replace(".", "");
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is >= 50 and < 1000
            ? number
            : null;
    }

    private static string Plain(string name) => name.Replace(" ", "").Replace("-", "")
        .Replace("NVIDIA", "", StringComparison.OrdinalIgnoreCase)
        .Replace("GeForce", "", StringComparison.OrdinalIgnoreCase).ToUpperInvariant();
}
