using System.Numerics;
using System.Runtime.Intrinsics;

namespace GpuKernels.TextureUnits;

/// <summary>Reads textures on the CPU as a GPU's texture units do.</summary>
internal static unsafe class TextureUnit
{
    /// <summary>The texture at a place; dimensions that it does not have are not looked at. A layer is one that there is.</summary>
    public static Vector4 Sample(TextureDescriptor* texture, float x, float y, float z, int layer = 0)
    {
        if (texture->Filter == TextureFilter.Linear) return Filter(texture, x, y, z, layer);
        return texture->Read(
            TextureAxis.Nearest(x, texture->Width, texture->AddressX, texture->IsNormalized),
            texture->Dimensions < 2 ? 0 : TextureAxis.Nearest(y, texture->Height, texture->AddressY, texture->IsNormalized),
            texture->Dimensions < 3 ? layer : TextureAxis.Nearest(z, texture->Depth, texture->AddressZ, texture->IsNormalized));
    }

    /// <summary>A texel by its indices, of a texture that is read by these.</summary>
    public static Vector4 Fetch(TextureDescriptor* texture, int x, int y, int z, int layer = 0) => texture->Read(
        TextureAxis.At(x, texture->Width, texture->AddressX),
        texture->Dimensions < 2 ? 0 : TextureAxis.At(y, texture->Height, texture->AddressY),
        texture->Dimensions < 3 ? layer : TextureAxis.At(z, texture->Depth, texture->AddressZ));

    private static Vector4 Filter(TextureDescriptor* texture, float x, float y, float z, int layer)
    {
        TextureAxis alongX = TextureAxis.Between(x, texture->Width, texture->AddressX, texture->IsNormalized);
        TextureAxis alongY = texture->Dimensions < 2
            ? default
            : TextureAxis.Between(y, texture->Height, texture->AddressY, texture->IsNormalized);
        TextureAxis alongZ = texture->Dimensions < 3
            ? new TextureAxis(layer, layer, 0)
            : TextureAxis.Between(z, texture->Depth, texture->AddressZ, texture->IsNormalized);
        TextureWeights weights = new(alongX, alongY, alongZ);
        Vector128<double> lower = default, upper = default;
        for (int corner = 0; corner < 1 << texture->Dimensions; corner++)
        {
            // What has no weight is not read: a NaN beside a texel does not reach it.
            if (weights[corner] == 0) continue;
            Vector4 texel = texture->Read(Index(alongX, corner), Index(alongY, corner >> 1), Index(alongZ, corner >> 2));
            (Vector128<double> first, Vector128<double> last) = Vector128.Widen(texel.AsVector128());
            lower += (double)weights[corner] / TextureAxis.Steps * first;
            upper += (double)weights[corner] / TextureAxis.Steps * last;
        }
        return Vector128.Narrow(lower, upper).AsVector4();
    }

    private static int Index(TextureAxis axis, int corner) => (corner & 1) == 0 ? axis.First : axis.Second;
}
