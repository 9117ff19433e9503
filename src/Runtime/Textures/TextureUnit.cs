using System.Numerics;
using System.Runtime.Intrinsics;

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
        TextureWeights weights = new(alongX, alongY, alongZ, texture->Dimensions == 3);
        Vector128<double> lower = default, upper = default;
        for (int corner = 0; corner < 1 << texture->Dimensions; corner++)
        {
            // What has no weight is not read: a NaN beside a texel does not reach it.
            if (weights[corner] == 0) continue;
            Vector4 texel = texture->Read(Index(alongX, corner), Index(alongY, corner >> 1), Index(alongZ, corner >> 2));
            (Vector128<double> first, Vector128<double> last) = Vector128.Widen(texel.AsVector128());
            lower += weights[corner] * first;
            upper += weights[corner] * last;
        }
        return Vector128.Narrow(lower, upper).AsVector4();
    }

    private static int Index(TextureAxis axis, int corner) => (corner & 1) == 0 ? axis.First : axis.Second;
}
