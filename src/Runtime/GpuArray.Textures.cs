using GpuKernels.TextureUnits;

namespace GpuKernels;

// Textures over the memory of arrays: what kernels write to the array, those that are launched later read through the texture.
public sealed unsafe partial class GpuArray<T>
{
    /// <summary>
    /// The array as an image for <see cref="Texture2D{T}"/> parameters, without a copy: between texels and beyond the edge too. The texture
    /// ends with the array.
    /// </summary>
    /// <typeparam name="TTexel">What kernels read: <c>float</c>, <c>Vector2</c>, <c>Vector4</c>, <c>int</c> or <c>uint</c>.</typeparam>
    /// <param name="options">How it is read; the elements are texels, or their components, in its
    /// <see cref="TextureOptions.Format"/>.</param>
    /// <exception cref="InvalidOperationException">
    /// The array has not two dimensions; or its rows do not lie where a GPU reads them, the first at a multiple of 512 bytes of the memory,
    /// and the others at multiples of 32 behind it, less than 2 MiB apart.
    /// </exception>
    /// <exception cref="ArgumentException">There is no such texture; the message says why.</exception>
    /// <exception cref="ObjectDisposedException">The array, its owner or its device is disposed of.</exception>
    public GpuTexture2D<TTexel> AsTexture2D<TTexel>(TextureOptions? options = null) where TTexel : unmanaged
    {
        ThrowIfDisposed(null);
        if (Rank != 2) throw NoTexture($"has {Rank} {(Rank == 1 ? "dimension" : "dimensions")}, and an image two: Reshape it into rows");
        if (options?.IsSurface == true)
            throw new ArgumentException(
                "A texture over an array is no surface: leave IsSurface out, and let the kernel write the array itself, as a span.",
                nameof(options));
        long rowBytes = Lengths[1] * sizeof(T);
        TextureLayout layout = TextureLayout.OfMemory<TTexel>(rowBytes, sizeof(T), (int)Math.Min(Lengths[0], int.MaxValue), options);
        long pitch = Lengths[0] > 1 ? Strides[0] * sizeof(T) : RoundUp(rowBytes);
        if (Lengths[1] > 1 && Strides[1] != 1)
            throw NoTexture("has rows whose elements do not lie side by side: make a texture of a copy, Clone()");
        if (pitch % TexelMemory.PitchAlignment != 0)
        {
            throw NoTexture(
                $"has rows that are {pitch} bytes apart, and those of a texture start at multiples of {TexelMemory.PitchAlignment}: allocate rows of " +
                $"{RoundUp(pitch)} bytes, and take a part of them, array[.., ..{Lengths[1]}]");
        }
        if (pitch > TexelMemory.MostPitch)
            throw NoTexture($"has rows that are {pitch} bytes apart, and those of a texture at most {TexelMemory.MostPitch}");
        return new GpuTexture2D<TTexel>(Device, OpenTexture(layout, pitch));
    }

    /// <summary>
    /// The array as a row for <see cref="Texture1DLinear{T}"/> parameters, without a copy: read by indices, through the texture units'
    /// cache and formats. The texture ends with the array.
    /// </summary>
    /// <typeparam name="TTexel">What kernels read: <c>float</c>, <c>Vector2</c>, <c>Vector4</c>, <c>int</c> or <c>uint</c>.</typeparam>
    /// <param name="format">What the elements are, which are texels or their components.</param>
    /// <exception cref="InvalidOperationException">The array's elements do not lie in one piece, or not at a multiple of 512 bytes of the
    /// memory.</exception>
    /// <exception cref="ArgumentException">There is no such texture; the message says why.</exception>
    /// <exception cref="ObjectDisposedException">The array, its owner or its device is disposed of.</exception>
    public GpuTexture1DLinear<TTexel> AsTexture1D<TTexel>(TextureFormat format = TextureFormat.Exact) where TTexel : unmanaged
    {
        ThrowIfDisposed(null);
        if (!IsDense) throw NoTexture("does not lie in one piece: make a texture of a copy, Clone()");
        // What is beyond its ends is zero.
        TextureOptions options = new() { Format = format, Address = TextureAddress.Border };
        long bytes = LongLength * sizeof(T);
        return new GpuTexture1DLinear<TTexel>(Device, OpenTexture(TextureLayout.OfMemory<TTexel>(bytes, sizeof(T), null, options), bytes));
    }

    private DeviceTexture OpenTexture(TextureLayout layout, long pitch)
    {
        if (byteOffset % TexelMemory.Alignment != 0)
            throw NoTexture(
                $"starts {byteOffset} bytes behind the start of its memory, and a texture at a multiple of {TexelMemory.Alignment}");
        DeviceTexture texture = Device.OpenTexture(layout, new TexelMemory(memory, (nint)Span.Pointer, pitch));
        GC.KeepAlive(this);
        return texture;
    }

    private static long RoundUp(long bytes) =>
        (bytes + TexelMemory.PitchAlignment - 1) / TexelMemory.PitchAlignment * TexelMemory.PitchAlignment;

    private InvalidOperationException NoTexture(string reason) => new($"{this} {reason}.");
}
