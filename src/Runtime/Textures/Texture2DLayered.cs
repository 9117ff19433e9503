using GpuKernels.CompilerServices;

namespace GpuKernels;

/// <summary>
/// A parameter of a kernel for which a launch passes a <see cref="GpuTexture2DLayered{T}"/>: several images of texels, of which each read
/// names one, through the GPU's texture units. CUDA's layered texture object.
/// </summary>
/// <typeparam name="T">What a read gives: <c>float</c>, <c>Vector2</c>, <c>Vector4</c>, <c>int</c> or <c>uint</c>.</typeparam>
public readonly struct Texture2DLayered<T> where T : unmanaged
{
    private readonly ulong sampler;
    private readonly ulong fetcher;

    internal Texture2DLayered(TextureHandles handles) => (sampler, fetcher) = (handles.Sampler, handles.Fetcher);

    /// <summary>
    /// The image at a place, as <see cref="TextureOptions"/> say: filtered, and what is beyond the edge. The middle of the first texel is
    /// at 0.5.
    /// </summary>
    /// <param name="x">0 at the left edge of the first texel; <c>Width</c>, or 1 where coordinates are normalised, at the right edge of the
    /// last.</param>
    /// <param name="y">The same from the top.</param>
    /// <param name="layer">The number of the image, 0 to <c>Layers</c> − 1; another stands for the last.</param>
    public T Sample(float x, float y, int layer) => TextureReads.Sample2DLayered<T>(sampler, x, y, layer);

    /// <summary>
    /// A texel as it is. Beyond the edge, where the address mode is <see cref="TextureAddress.Border"/>, it is the border's colour, and
    /// with all others the texel at the edge.
    /// </summary>
    /// <param name="x">0 to <c>Width</c> − 1.</param>
    /// <param name="y">0 to <c>Height</c> − 1.</param>
    /// <param name="layer">The number of the image, 0 to <c>Layers</c> − 1; another stands for the last.</param>
    public T Fetch(int x, int y, int layer) => TextureReads.Fetch2DLayered<T>(fetcher, x, y, layer);
}
