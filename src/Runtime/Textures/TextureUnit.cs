using System.Numerics;

namespace GpuKernels.TextureUnits;

/// <summary>Reads textures on the CPU as a GPU's texture units do.</summary>
internal static unsafe class TextureUnit
{
    /// <summary>The texture at a place; dimensions that it does not have are not looked at.</summary>
    public static Vector4 Sample(TextureDescriptor* texture, float x, float y, float z)
    {
        if (texture->Filter == TextureFilter.Linear) return Filter(texture, x, y, z);
        return texture->Read(
            TextureAxis.Nearest(x, texture->Width, texture->AddressX, texture->IsNormalized),
            texture->Dimensions < 2 ? 0 : TextureAxis.Nearest(y, texture->Height, texture->AddressY, texture->IsNormalized),
            texture->Dimensions < 3 ? 0 : TextureAxis.Nearest(z, texture->Depth, texture->AddressZ, texture->IsNormalized));
    }

    /// <summary>A texel by its indices, of a texture that is read by these.</summary>
    public static Vector4 Fetch(TextureDescriptor* texture, int x, int y, int z) => texture->Read(
        TextureAxis.At(x, texture->Width, texture->AddressX),
        texture->Dimensions < 2 ? 0 : TextureAxis.At(y, texture->Height, texture->AddressY),
        texture->Dimensions < 3 ? 0 : TextureAxis.At(z, texture->Depth, texture->AddressZ));

    private static Vector4 Filter(TextureDescriptor* texture, float x, float y, float z)
    {
        TextureAxis alongX = TextureAxis.Between(x, texture->Width, texture->AddressX, texture->IsNormalized);
        TextureAxis alongY = texture->Dimensions < 2 ? default : TextureAxis.Between(y, texture->Height, texture->AddressY, texture->IsNormalized);
        TextureAxis alongZ = texture->Dimensions < 3 ? default : TextureAxis.Between(z, texture->Depth, texture->AddressZ, texture->IsNormalized);
        Vector4 sum = default;
        for (int corner = 0; corner < 1 << texture->Dimensions; corner++)
        {
            (int i, float u) = Corner(alongX, corner);
            (int j, float v) = Corner(alongY, corner >> 1);
            (int k, float w) = Corner(alongZ, corner >> 2);
            // Exact, with 24 bits at most. What has no weight is not read: a NaN beside a texel does not reach it.
            float weight = u * v * w;
            if (weight != 0) sum += weight * texture->Read(i, j, k);
        }
        return sum;
    }

    private static (int Index, float Weight) Corner(TextureAxis axis, int corner) =>
        (corner & 1) == 0 ? (axis.First, 1 - axis.Weight) : (axis.Second, axis.Weight);
}
