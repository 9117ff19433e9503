namespace GpuKernels.TextureUnits;

/// <summary>
/// Which texels a coordinate is between along one axis. CUDA's programming guide says it but for the rounding, which was found by reading
/// textures on an H200. The index −1 stands for what is beyond the edge of a texture with a border.
/// </summary>
/// <param name="First">The index of the texel before the coordinate.</param>
/// <param name="Second">Of the one behind it.</param>
/// <param name="Weight">Of the second: 0 to 255 of <see cref="Steps"/>.</param>
internal readonly record struct TextureAxis(int First, int Second, int Weight)
{
    /// <summary>The fractions of a texel that a texture unit tells apart.</summary>
    public const int Steps = 256;

    public const int Border = -1;

    /// <summary>Normalised coordinates are cut to so many fractions.</summary>
    private const double NormalizedSteps = 1 << 21;

    // Beyond the edge on both sides, whatever the length.
    private const int Far = 1 << 24;

    /// <summary>The texel in which the coordinate lies.</summary>
    public static int Nearest(float coordinate, int length, TextureAddress address, bool isNormalized) =>
        At((int)Math.Floor(Position(coordinate, length, address, isNormalized)), length, address);

    /// <summary>The texels whose middles the coordinate is between.</summary>
    public static TextureAxis Between(float coordinate, int length, TextureAddress address, bool isNormalized)
    {
        long steps = (long)Math.Floor((Position(coordinate, length, address, isNormalized) - 0.5) * Steps + 0.5);
        // Which decides about rounding in volumes, though both texels are the same.
        if (address == TextureAddress.Clamp) steps = Math.Clamp(steps, 0, (length - 1L) * Steps);
        int index = (int)(steps >> 8);
        return new TextureAxis(At(index, length, address), At(index + 1, length, address), (int)(steps & (Steps - 1)));
    }

    /// <summary>The texel that an index stands for, which may lie beyond the edge.</summary>
    public static int At(int index, int length, TextureAddress address) => address switch
    {
        _ when (uint)index < (uint)length => index,
        TextureAddress.Border => Border,
        TextureAddress.Clamp => index < 0 ? 0 : length - 1,
        TextureAddress.Wrap => (index % length + length) % length,
        _ => Mirrored((index % (2 * length) + 2 * length) % (2 * length), length),
    };

    /// <summary>In texels; what repeats is brought into the first round, or the first two.</summary>
    private static double Position(float coordinate, int length, TextureAddress address, bool isNormalized)
    {
        if (float.IsNaN(coordinate) || float.IsSubnormal(coordinate)) return 0;
        double position = Math.Clamp(coordinate, -float.MaxValue, float.MaxValue);
        if (!isNormalized) return Math.Clamp(position, -Far, Far);
        position = Math.Floor(position * NormalizedSteps) / NormalizedSteps;
        if (address == TextureAddress.Wrap) position -= Math.Floor(position);
        else if (address == TextureAddress.Mirror) position -= 2 * Math.Floor(position / 2);
        return Math.Clamp(position * length, -Far, Far);
    }

    private static int Mirrored(int index, int length) => index < length ? index : 2 * length - 1 - index;
}
