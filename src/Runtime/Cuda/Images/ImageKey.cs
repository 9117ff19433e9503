namespace GpuKernels.Cuda.Images;

/// <summary>
/// Names what an image was compiled from, so that one of another text is never taken: FNV-1a of 128 bits over the options and the text.
/// It guards against a mistake and not against an attacker, who could as well change the code beside it; a cryptographic hash would load
/// a library of the system at the first launch.
/// </summary>
/// <remarks>
/// Two numbers and no <see cref="UInt128"/>, whose methods are compiled when they first run, also where the library is machine code.
/// </remarks>
internal readonly record struct ImageKey(ulong High, ulong Low) : IComparable<ImageKey>
{
    // The prime is 2^88 + 0x13B.
    private const ulong LowPrime = 0x13B;
    private const int HighPrimeShift = 88 - 64;

    private static ImageKey Start => new(0x6C62272E07BB0142, 0x62B821756295C58D);

    /// <param name="source">CUDA C.</param>
    /// <param name="options">The compiler's, but for the architecture.</param>
    public static ImageKey Of(string source, ReadOnlySpan<string> options)
    {
        ImageKey hash = Start;
        foreach (string option in options) hash = hash.Add(option).Add("\0");
        return hash.Add(source);
    }

    public int CompareTo(ImageKey other) => High != other.High ? High.CompareTo(other.High) : Low.CompareTo(other.Low);

    private ImageKey Add(string text)
    {
        ulong high = High, low = Low;
        unchecked
        {
            foreach (char c in text)
            {
                // Of 16 bits in one step, not of each byte: the texts differ in the low one.
                low ^= c;
                ulong first = (uint)low * LowPrime, second = (low >> 32) * LowPrime + (first >> 32);
                high = high * LowPrime + (low << HighPrimeShift) + (second >> 32);
                low = second << 32 | (uint)first;
            }
        }
        return new ImageKey(high, low);
    }
}
