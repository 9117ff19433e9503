using System.Numerics;

namespace GpuKernels.TextureUnits;

/// <summary>What the components of a texel are in memory.</summary>
internal enum TexelComponent { Single, Half, Byte, UInt16, SByte, Int16, Int32, UInt32 }

/// <summary>All that a device needs to know of a texture, checked.</summary>
/// <param name="Width">The texels of a row.</param>
/// <param name="Height">The number of rows; 0 for a row of texels.</param>
/// <param name="Depth">The number of layers; 0 for a row and an image.</param>
/// <param name="Component">What a component is in memory.</param>
/// <param name="Channels">The components of a texel, 1, 2 or 4.</param>
/// <param name="Options">What the user has chosen.</param>
/// <param name="IsLayered">True for rows or images that are chosen by their number, and not for a volume.</param>
/// <param name="IsLinear">True for a row in the memory of an array, which is read by indices only.</param>
internal sealed record TextureLayout(
    int Width, int Height, int Depth, TexelComponent Component, int Channels, TextureOptions Options, bool IsLayered = false,
    bool IsLinear = false)
{
    // What GPUs of all compute capabilities from 7.5 on have, by the number of dimensions and the axis.
    private const int MostInRow = 131072, MostRows = 65536, MostInVolume = 16384, MostInSurfaceRow = 32768, MostInLayer = 32768,
        MostLayers = 2048;

    // The same in memory of arrays.
    private const int MostInLinearRow = 1 << 27, MostPitchedRows = 65000;

    /// <summary>1 to 3.</summary>
    public int Dimensions => Depth > 0 && !IsLayered ? 3 : Height > 0 ? 2 : 1;

    public long Texels => (long)Width * Math.Max(Height, 1) * Math.Max(Depth, 1);

    public int ComponentBytes => Component switch
    {
        TexelComponent.Byte or TexelComponent.SByte => 1,
        TexelComponent.Half or TexelComponent.UInt16 or TexelComponent.Int16 => 2,
        _ => 4,
    };

    public int TexelBytes => ComponentBytes * Channels;

    public long Bytes => Texels * TexelBytes;

    public bool IsInteger => Component is TexelComponent.Int32 or TexelComponent.UInt32;

    /// <summary>
    /// The same texels, read as they are: what repeats does so of normalised coordinates only, so all but borders end at the edge.
    /// </summary>
    public TextureLayout Fetched => this with
    {
        Options = Options with
        {
            Filter = TextureFilter.Point,
            IsNormalized = false,
            AddressX = FetchedBeyond(Options.AddressX),
            AddressY = FetchedBeyond(Options.AddressY),
            AddressZ = FetchedBeyond(Options.AddressZ),
        },
    };

    /// <summary><c>640 x 480 texels</c>, <c>640 x 480 texels in 3 layers</c>.</summary>
    public string Size
    {
        get
        {
            int[] lengths = [Width, Height, Depth];
            return $"{string.Join(" x ", lengths[..Dimensions])} texels{(IsLayered ? $" in {Depth} layers" : "")}";
        }
    }

    /// <summary>For texels that kernels read as <typeparamref name="T"/>; heights and depths that there are not are null.</summary>
    /// <exception cref="ArgumentException">There is no such texture; the message says what would be right.</exception>
    public static TextureLayout Of<T>(int width, int? height, int? depth, TextureOptions? given) where T : unmanaged
    {
        bool isSurface = given?.IsSurface == true;
        int dimensions = depth is not null ? 3 : height is not null ? 2 : 1;
        int mostWide = dimensions == 3 ? MostInVolume : dimensions == 1 && isSurface ? MostInSurfaceRow : MostInRow;
        CheckLength(width, mostWide, nameof(width));
        if (height is { } rows) CheckLength(rows, dimensions == 3 ? MostInVolume : MostRows, nameof(height));
        if (depth is { } layers) CheckLength(layers, MostInVolume, nameof(depth));
        return Make<T>(width, height ?? 0, depth ?? 0, given, isLayered: false);
    }

    /// <summary>The same for rows or images that are chosen by their number.</summary>
    /// <exception cref="ArgumentException">There is no such texture; the message says what would be right.</exception>
    public static TextureLayout OfLayers<T>(int width, int? height, int layers, TextureOptions? given) where T : unmanaged
    {
        CheckLength(width, MostInLayer, nameof(width));
        if (height is { } rows) CheckLength(rows, MostInLayer, nameof(height));
        CheckLength(layers, MostLayers, nameof(layers));
        return Make<T>(width, height ?? 0, layers, given, isLayered: true);
    }

    /// <summary>
    /// For texels in the memory of an array: in rows, or in one that is read by its indices where <paramref name="rows"/> is null.
    /// </summary>
    /// <param name="rowBytes">The bytes of a row.</param>
    /// <param name="elementBytes">The size of the array's elements, which are texels or their components.</param>
    /// <param name="rows">The number of rows.</param>
    /// <param name="given">What the user has chosen.</param>
    /// <exception cref="ArgumentException">There is no such texture; the message says what would be right.</exception>
    public static TextureLayout OfMemory<T>(long rowBytes, int elementBytes, int? rows, TextureOptions? given) where T : unmanaged
    {
        TextureLayout texel = Make<T>(1, rows is null ? 0 : 1, 0, given, isLayered: false);
        if (elementBytes != texel.TexelBytes && elementBytes != texel.ComponentBytes)
        {
            string components = texel.Channels > 1 ? $", or components of {texel.ComponentBytes}" : "";
            throw new ArgumentException(
                $"Elements of {elementBytes} bytes are no texels of {typeof(T).Name}: use texels of {texel.TexelBytes} bytes{components}.");
        }
        if (rowBytes % texel.TexelBytes != 0)
            throw new ArgumentException($"A row of {rowBytes} bytes is no whole number of texels of {texel.TexelBytes} bytes.");
        CheckLength((int)Math.Min(rowBytes / texel.TexelBytes, int.MaxValue), rows is null ? MostInLinearRow : MostInRow, "width");
        if (rows is { } height) CheckLength(height, MostPitchedRows, nameof(height));
        return texel with { Width = (int)(rowBytes / texel.TexelBytes), Height = rows ?? 0, IsLinear = rows is null };
    }

    private static TextureLayout Make<T>(int width, int height, int depth, TextureOptions? given, bool isLayered) where T : unmanaged
    {
        TextureOptions options = given ?? new TextureOptions();
        int channels = ChannelsOf<T>();
        TextureLayout layout = new(width, height, depth, ComponentOf<T>(options.Format), channels, options, isLayered);
        layout.CheckOptions(typeof(T).Name);
        return layout;
    }

    private static TextureAddress FetchedBeyond(TextureAddress address) =>
        address == TextureAddress.Border ? address : TextureAddress.Clamp;

    private static void CheckLength(int value, int most, string parameter)
    {
        if (value < 1 || value > most)
            throw new ArgumentOutOfRangeException(parameter, value, $"The {parameter} of such a texture is 1 to {most} texels.");
    }

    private static int ChannelsOf<T>() where T : unmanaged =>
        typeof(T) == typeof(Vector4) ? 4
        : typeof(T) == typeof(Vector2) ? 2
        : typeof(T) == typeof(float) || typeof(T) == typeof(int) || typeof(T) == typeof(uint) ? 1
        : throw new ArgumentException($"A texture has no texels of type {typeof(T).Name}: use float, Vector2, Vector4, int or uint.");

    private static TexelComponent ComponentOf<T>(TextureFormat format) where T : unmanaged
    {
        if (!Enum.IsDefined(format)) throw new ArgumentException($"TextureOptions.Format is {format}, which is none.", "options");
        if (format == TextureFormat.Exact)
            return typeof(T) == typeof(int)
                ? TexelComponent.Int32
                : typeof(T) == typeof(uint) ? TexelComponent.UInt32 : TexelComponent.Single;
        if (typeof(T) == typeof(int) || typeof(T) == typeof(uint))
            throw new ArgumentException(
                $"The format {format} is read as floats: make a texture of float, Vector2 or Vector4, or use TextureFormat.Exact.",
                "options");
        return format switch
        {
            TextureFormat.Half => TexelComponent.Half,
            TextureFormat.Byte => TexelComponent.Byte,
            TextureFormat.UInt16 => TexelComponent.UInt16,
            TextureFormat.SByte => TexelComponent.SByte,
            _ => TexelComponent.Int16,
        };
    }

    private void CheckOptions(string type)
    {
        TextureAddress[] modes = [Options.AddressX, Options.AddressY, Options.AddressZ];
        if (!Enum.IsDefined(Options.Filter)) Refuse($"TextureOptions.Filter is {Options.Filter}, which is none.");
        foreach (TextureAddress mode in modes)
        {
            if (!Enum.IsDefined(mode)) Refuse($"An address mode is {mode}, which is none.");
        }
        foreach (TextureAddress mode in modes[..Dimensions])
        {
            if (mode is TextureAddress.Wrap or TextureAddress.Mirror && !Options.IsNormalized)
                Refuse($"The address mode {mode} needs normalised coordinates: set IsNormalized, and pass x / width to Sample.");
        }
        if (Options.Filter == TextureFilter.Linear && IsInteger)
            Refuse($"Texels of type {type} cannot be filtered: use TextureFilter.Point, or a texture of float.");
        if (Options.BorderColor != Vector4.Zero && IsInteger)
            Refuse($"The border of texels of type {type} is zero: leave BorderColor out.");
        if (Options.IsSurface && Options.Format != TextureFormat.Exact)
            Refuse($"A surface is read and written as its texels are: use TextureFormat.Exact in place of {Options.Format}.");
    }

    private static void Refuse(string message) => throw new ArgumentException(message, "options");
}
