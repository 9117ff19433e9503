namespace GpuKernels.Cuda.Images;

/// <summary>
/// Names what an image was compiled from, so that one of another text is never taken: FNV-1a of 128 bits over the options and the text.
/// It guards against a mistake and not against an attacker, who could as well change the code beside it; a cryptographic hash would load
/// a library of the system at the first launch.
/// </summary>
internal static class ImageKey
{
    private static readonly UInt128 Prime = new(0x0000000001000000, 0x000000000000013B);
    private static readonly UInt128 Start = new(0x6C62272E07BB0142, 0x62B821756295C58D);

    /// <param name="source">CUDA C.</param>
    /// <param name="options">The compiler's, but for the architecture.</param>
    public static UInt128 Of(string source, ReadOnlySpan<string> options)
    {
        UInt128 hash = Start;
        foreach (string option in options) hash = Add(Add(hash, option), "\0");
        return Add(hash, source);
    }

    private static UInt128 Add(UInt128 hash, string text)
    {
        // Of 16 bits in one step, not of each byte: the texts differ in the low one.
        foreach (char c in text) hash = unchecked((hash ^ c) * Prime);
        return hash;
    }
}
