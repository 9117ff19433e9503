using System.Numerics;

namespace GpuKernels;

/// <summary>What <c>Sample</c> makes of the texels around a coordinate.</summary>
public enum TextureFilter
{
    /// <summary>The texel in which the coordinate lies.</summary>
    Point,

    /// <summary>
    /// The mean of the nearest 2, 4 or 8 texels, by their distance, as the GPU's own unit computes it: with weights that are multiples of
    /// 1/256.
    /// </summary>
    Linear,
}

/// <summary>What lies beyond the edge of a texture; the values are CUDA's <c>CUaddress_mode</c>.</summary>
public enum TextureAddress
{
    /// <summary>The texture again and again. Needs normalised coordinates.</summary>
    Wrap,

    /// <summary>The texel at the edge.</summary>
    Clamp,

    /// <summary>The texture, every second time reversed. Needs normalised coordinates.</summary>
    Mirror,

    /// <summary><see cref="TextureOptions.BorderColor"/>.</summary>
    Border,
}

/// <summary>
/// How the texels of a texture lie in the device's memory. Kernels read all of these as numbers of the texture's own type.
/// </summary>
public enum TextureFormat
{
    /// <summary>As the texture's element type is.</summary>
    Exact,

    /// <summary>Each component as a <see cref="Half"/>.</summary>
    Half,

    /// <summary>Each component as a byte, which is read as 0 to 1: 255 is 1.</summary>
    Byte,

    /// <summary>Each component as a <see cref="ushort"/>, which is read as 0 to 1.</summary>
    UInt16,

    /// <summary>Each component as an <see cref="sbyte"/>, which is read as −1 to 1: −127 and −128 are −1.</summary>
    SByte,

    /// <summary>Each component as a <see cref="short"/>, which is read as −1 to 1.</summary>
    Int16,
}

/// <summary>How a texture is stored and read; fixed when it is made.</summary>
public sealed record TextureOptions
{
    /// <summary>How <c>Sample</c> reads between texels. <c>Fetch</c> never filters.</summary>
    public TextureFilter Filter { get; init; } = TextureFilter.Point;

    /// <summary>What is beyond the left and right edge.</summary>
    public TextureAddress AddressX { get; init; } = TextureAddress.Clamp;

    /// <summary>What is beyond the upper and lower edge.</summary>
    public TextureAddress AddressY { get; init; } = TextureAddress.Clamp;

    /// <summary>What is before the first layer of a volume, and behind the last.</summary>
    public TextureAddress AddressZ { get; init; } = TextureAddress.Clamp;

    /// <summary>Sets all three of <see cref="AddressX"/>, <see cref="AddressY"/> and <see cref="AddressZ"/>.</summary>
    public TextureAddress Address
    {
        init => AddressX = AddressY = AddressZ = value;
    }

    /// <summary>True where <c>Sample</c> takes coordinates from 0 to 1, and not from 0 to the number of texels.</summary>
    public bool IsNormalized { get; init; }

    /// <summary>
    /// What <see cref="TextureAddress.Border"/> reads beyond the edge: its components, of which a texture has one, two or four. Of integers
    /// it is zero.
    /// </summary>
    public Vector4 BorderColor { get; init; }

    /// <summary>How the texels lie in memory.</summary>
    public TextureFormat Format { get; init; } = TextureFormat.Exact;

    /// <summary>
    /// True where kernels may have the texture as a surface, which they write. Its format is <see cref="TextureFormat.Exact"/>.
    /// </summary>
    public bool IsSurface { get; init; }
}
