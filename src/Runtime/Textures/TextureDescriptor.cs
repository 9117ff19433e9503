using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GpuKernels.TextureUnits;

/// <summary>What a handle of a texture points to on the CPU.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct TextureDescriptor
{
    public readonly int Width;

    /// <summary>1 where there is no such dimension, as <see cref="Depth"/>.</summary>
    public readonly int Height;

    /// <summary>Of a volume; or the number of layers, which are no dimension.</summary>
    public readonly int Depth;
    public readonly int Dimensions;
    public readonly TextureFilter Filter;
    public readonly TextureAddress AddressX;
    public readonly TextureAddress AddressY;
    public readonly TextureAddress AddressZ;
    public readonly bool IsNormalized;
    public readonly Vector4 Border;
    private readonly TexelComponent component;
    private readonly int channels;
    private readonly int texelBytes;
    private readonly byte* texels;
    private readonly long rowBytes;

    /// <param name="layout">What it is.</param>
    /// <param name="texels">The first texel.</param>
    /// <param name="rowBytes">From one row to the next.</param>
    public TextureDescriptor(TextureLayout layout, byte* texels, long rowBytes)
    {
        (Width, Height, Depth, Dimensions) = (layout.Width, Math.Max(layout.Height, 1), Math.Max(layout.Depth, 1), layout.Dimensions);
        TextureOptions options = layout.Options;
        (Filter, AddressX, AddressY, AddressZ) = (options.Filter, options.AddressX, options.AddressY, options.AddressZ);
        (IsNormalized, Border) = (options.IsNormalized, options.BorderColor);
        (component, channels, texelBytes) = (layout.Component, layout.Channels, layout.TexelBytes);
        this.texels = texels;
        this.rowBytes = rowBytes;
    }

    /// <summary>The descriptor of a handle.</summary>
    /// <exception cref="InvalidOperationException">The handle is that of <c>default</c>.</exception>
    public static TextureDescriptor* Of(ulong handle)
    {
        if (handle == 0) ThrowNone();
        return (TextureDescriptor*)handle;
    }

    /// <summary>Where a texel lies.</summary>
    public readonly byte* At(int x, int y, int z) => texels + ((nint)z * Height + y) * (nint)rowBytes + (nint)x * texelBytes;

    /// <summary>
    /// The number of the layer that is read for one that a kernel names: what there is not, on both sides, is the last one.
    /// </summary>
    public readonly int LayerAt(int layer) => (uint)layer < (uint)Depth ? layer : Depth - 1;

    /// <summary>A texel's components as floats; integers as their bits. Negative indices are those of the border.</summary>
    public readonly Vector4 Read(int x, int y, int z)
    {
        if ((x | y | z) < 0) return Border;
        byte* texel = At(x, y, z);
        Vector4 value = default;
        if (component is TexelComponent.Single or TexelComponent.Int32 or TexelComponent.UInt32)
        {
            Unsafe.CopyBlockUnaligned(&value, texel, (uint)texelBytes);
            return value;
        }
        for (int i = 0; i < channels; i++) value[i] = Component(texel, i);
        return value;
    }

    private readonly float Component(byte* texel, int i) => component switch
    {
        TexelComponent.Half => (float)((Half*)texel)[i],
        TexelComponent.Byte => texel[i] / 255f,
        TexelComponent.UInt16 => ((ushort*)texel)[i] / 65535f,
        TexelComponent.SByte => Math.Max(((sbyte*)texel)[i] / 127f, -1f),
        _ => Math.Max(((short*)texel)[i] / 32767f, -1f),
    };

    private static void ThrowNone() => throw new InvalidOperationException(
        "This texture or surface is a default value, which stands for none: pass a GpuTexture to the kernel's launcher.");
}
