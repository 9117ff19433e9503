using GpuKernels.CompilerServices;

namespace GpuKernels;

/// <summary>
/// A parameter of a kernel for which a launch passes a <see cref="GpuTexture1D{T}"/>: texels in a row, which kernels read through the
/// GPU's texture units, between texels and beyond the edge too. CUDA's texture object.
/// </summary>
/// <typeparam name="T">What a read gives: <c>float</c>, <c>Vector2</c>, <c>Vector4</c>, <c>int</c> or <c>uint</c>.</typeparam>
public readonly struct Texture1D<T> where T : unmanaged
{
    private readonly ulong sampler;
    private readonly ulong fetcher;

    internal Texture1D(TextureHandles handles) => (sampler, fetcher) = (handles.Sampler, handles.Fetcher);

    /// <summary>
    /// The texture at a place, as <see cref="TextureOptions"/> say: filtered, and what is beyond the edge. The middle of the first texel is
    /// at 0.5.
    /// </summary>
    /// <param name="x">0 at the left edge of the first texel; <c>Width</c>, or 1 where coordinates are normalised, at the right edge of the
    /// last.</param>
    public T Sample(float x) => TextureReads.Sample1D<T>(sampler, x);

    /// <summary>
    /// A texel as it is. Beyond the edge, where the address mode is <see cref="TextureAddress.Border"/>, it is the border's colour, and
    /// with all others the texel at the edge.
    /// </summary>
    /// <param name="x">0 to <c>Width</c> − 1.</param>
    public T Fetch(int x) => TextureReads.Fetch1D<T>(fetcher, x);
}
