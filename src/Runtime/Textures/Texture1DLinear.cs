using GpuKernels.CompilerServices;

namespace GpuKernels;

/// <summary>
/// A parameter of a kernel for which a launch passes a <see cref="GpuTexture1DLinear{T}"/>: a row of texels in the memory of an array,
/// which kernels read by indices, through the GPU's texture units. CUDA's texture object over linear memory.
/// </summary>
/// <typeparam name="T">What a read gives: <c>float</c>, <c>Vector2</c>, <c>Vector4</c>, <c>int</c> or <c>uint</c>.</typeparam>
public readonly struct Texture1DLinear<T> where T : unmanaged
{
    private readonly ulong fetcher;

    internal Texture1DLinear(TextureHandles handles) => fetcher = handles.Fetcher;

    /// <summary>A texel; zero beyond the ends of the row.</summary>
    /// <param name="x">0 to <c>Width</c> − 1.</param>
    public T Fetch(int x) => TextureReads.Fetch1DLinear<T>(fetcher, x);
}
