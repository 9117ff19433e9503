namespace GpuKernels.TextureUnits;

/// <summary>
/// Which texels a coordinate is between along one axis, as CUDA's programming guide describes texture units. The index −1 stands for what is
/// beyond the edge of a texture with a border.
/// </summary>
/// <param name="First">The index of the texel before the coordinate.</param>
/// <param name="Second">Of the one behind it.</param>
/// <param name="Weight">Of the second, a multiple of 1/256 from 0 to 1.</param>
internal readonly record struct TextureAxis(int First, int Second, float Weight)
{
    /// <summary>Fractions of a texel that a texture unit tells apart.</summary>
    private const double Steps = 256;

    public const int Border = -1;

    // Beyond the edge on both sides, whatever the length.
    private const int Far = 1 << 24;

    /// <summary>The texel in which the coordinate lies.</summary>
    public static int Nearest(float coordinate, int length, TextureAddress address, bool isNormalized) =>
        At(ToIndex(Math.Floor(Position(coordinate, length, address, isNormalized))), length, address);

    /// <summary>The texels whose middles the coordinate is between.</summary>
    public static TextureAxis Between(float coordinate, int length, TextureAddress address, bool isNormalized)
    {
        double steps = Math.Floor((Position(coordinate, length, address, isNormalized) - 0.5) * Steps + 0.5), first = Math.Floor(steps / Steps);
        int index = ToIndex(first);
        return new TextureAxis(At(index, length, address), At(index + 1, length, address), (float)((steps - first * Steps) / Steps));
    }

    /// <summary>In texels; what repeats is brought into the first round, or the first two.</summary>
    private static double Position(float coordinate, int length, TextureAddress address, bool isNormalized)
    {
        if (!float.IsFinite(coordinate)) coordinate = float.IsNaN(coordinate) ? 0f : Math.Clamp(coordinate, -float.MaxValue, float.MaxValue);
        double position = coordinate;
        if (address == TextureAddress.Wrap) position -= Math.Floor(position);
        else if (address == TextureAddress.Mirror) position -= 2 * Math.Floor(position / 2);
        return Math.Clamp(isNormalized ? position * length : position, -Far, Far);
    }

    private static int ToIndex(double index) => (int)index;

    /// <summary>The texel that an index stands for, which may lie beyond the edge.</summary>
    public static int At(int index, int length, TextureAddress address) => address switch
    {
        _ when (uint)index < (uint)length => index,
        TextureAddress.Border => Border,
        TextureAddress.Clamp => index < 0 ? 0 : length - 1,
        TextureAddress.Wrap => (index % length + length) % length,
        _ => Mirrored((index % (2 * length) + 2 * length) % (2 * length), length),
    };

    private static int Mirrored(int index, int length) => index < length ? index : 2 * length - 1 - index;
}
