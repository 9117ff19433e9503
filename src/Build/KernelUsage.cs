using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace GpuKernels.Build;

/// <summary>
/// What a kernel's machine code uses. A build leaves it for the analyzer, which cannot know it, as a line of a text beside the device code:
/// <c>Saxpy_1a2b3c4d 9f86d081884c7d65 80 32 1024</c>.
/// </summary>
/// <param name="EntryPoint">The kernel's.</param>
/// <param name="Text">The hash of the CUDA C that it was compiled from: of another text, this says nothing.</param>
/// <param name="Architecture">80 for sm_80.</param>
/// <param name="Registers">Of a thread.</param>
/// <param name="SharedBytes">Of a block, without what a launch adds.</param>
internal sealed record KernelUsage(string EntryPoint, string Text, int Architecture, int Registers, int SharedBytes)
{
    public const string FileEnding = ".gpu.usage";

    private const int Parts = 5, HashBytes = 8;

    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, "{0} {1} {2} {3} {4}", EntryPoint, Text, Architecture, Registers, SharedBytes);

    /// <summary>Null for a line of another form.</summary>
    public static KernelUsage? TryParse(string line)
    {
        string[] parts = line.Split(' ');
        bool isRight = TryNumber(parts, 2, out int architecture) & TryNumber(parts, 3, out int registers)
            & TryNumber(parts, 4, out int sharedBytes);
        return isRight && parts.Length == Parts ? new(parts[0], parts[1], architecture, registers, sharedBytes) : null;
    }

    public static string HashOf(string cuda)
    {
        using SHA256 hash = SHA256.Create();
        byte[] bytes = hash.ComputeHash(Encoding.UTF8.GetBytes(cuda.TrimEnd('\n')));
        return string.Concat(bytes.Take(HashBytes).Select(value => value.ToString("x2", CultureInfo.InvariantCulture)));
    }

    private static bool TryNumber(string[] parts, int place, out int number) =>
        int.TryParse(parts.ElementAtOrDefault(place), NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
