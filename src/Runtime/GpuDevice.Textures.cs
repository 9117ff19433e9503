using System.Collections.Concurrent;
using GpuKernels.Observability;
using GpuKernels.TextureUnits;

namespace GpuKernels;

// Textures. Those that a device frees only when no kernel runs, and that nobody has disposed of, wait for the next texture, or for the device's end.
public abstract partial class GpuDevice
{
    private readonly HashSet<DeviceTexture> textures = [];
    private readonly ConcurrentQueue<DeviceTexture> abandonedTextures = [];

    /// <summary>A row of texels that are zero.</summary>
    /// <typeparam name="T">What kernels read: <c>float</c>, <c>Vector2</c>, <c>Vector4</c>, <c>int</c> or <c>uint</c>.</typeparam>
    /// <param name="width">The number of texels.</param>
    /// <param name="options">How it is stored and read; texels as they are where it is null.</param>
    /// <exception cref="ArgumentException">There is no such texture; the message says why.</exception>
    /// <exception cref="GpuOutOfMemoryException">The device has no room.</exception>
    /// <exception cref="ObjectDisposedException">The device is disposed of.</exception>
    public GpuTexture1D<T> CreateTexture<T>(int width, TextureOptions? options = null) where T : unmanaged =>
        new(this, OpenTexture(TextureLayout.Of<T>(width, null, null, options)));

    /// <summary>An image of texels that are zero.</summary>
    /// <param name="width">The texels of a row.</param>
    /// <param name="height">The number of rows.</param>
    /// <param name="options">How it is stored and read; texels as they are where it is null.</param>
    /// <inheritdoc cref="CreateTexture{T}(int, TextureOptions?)"/>
    public GpuTexture2D<T> CreateTexture<T>(int width, int height, TextureOptions? options = null) where T : unmanaged =>
        new(this, OpenTexture(TextureLayout.Of<T>(width, height, null, options)));

    /// <summary>A volume of texels that are zero.</summary>
    /// <param name="width">The texels of a row.</param>
    /// <param name="height">The rows of a layer.</param>
    /// <param name="depth">The number of layers.</param>
    /// <param name="options">How it is stored and read; texels as they are where it is null.</param>
    /// <inheritdoc cref="CreateTexture{T}(int, TextureOptions?)"/>
    public GpuTexture3D<T> CreateTexture<T>(int width, int height, int depth, TextureOptions? options = null) where T : unmanaged =>
        new(this, OpenTexture(TextureLayout.Of<T>(width, height, depth, options)));

    /// <summary>A texture of zeros.</summary>
    internal virtual DeviceTexture CreateDeviceTexture(TextureLayout layout) => new HostTexture(this, layout);

    private DeviceTexture OpenTexture(TextureLayout layout)
    {
        ThrowIfDisposed();
        GraphCapture.Forbid(this, "Making a texture", "make it before; the graph keeps it");
        FreeAbandonedTextures();
        DeviceTexture texture = CreateWithRoom(layout);
        lock (resources)
        {
            if (!isDisposed)
            {
                textures.Add(texture);
                return texture;
            }
        }
        texture.Free();
        ThrowDisposed();
        return texture;
    }

    /// <summary>Where it has no room, it may have when what nobody uses is given back.</summary>
    private DeviceTexture CreateWithRoom(TextureLayout layout)
    {
        try
        {
            return CreateDeviceTexture(layout);
        }
        catch (GpuOutOfMemoryException exception)
        {
            GpuLogging.OutOfMemory(exception);
            GC.Collect();
            GC.WaitForPendingFinalizers();
            FreeAbandonedTextures();
            MemoryPool.Trim();
            return CreateDeviceTexture(layout);
        }
    }

    /// <summary>Never throws: finalizers call it.</summary>
    internal void CloseTexture(DeviceTexture texture, bool isFinalizer)
    {
        if (isFinalizer && texture.IsFreedIdle)
        {
            abandonedTextures.Enqueue(texture);
            return;
        }
        if (texture.IsFreedIdle && !isDisposed) Drain();
        lock (resources)
        {
            // A device that is disposed of has freed everything itself.
            if (!isDisposed && textures.Remove(texture)) texture.Free();
        }
    }

    private void FreeAbandonedTextures()
    {
        while (abandonedTextures.TryDequeue(out DeviceTexture? texture)) CloseTexture(texture, isFinalizer: false);
    }

    /// <summary>Called when nothing runs any more.</summary>
    private void FreeTextures()
    {
        foreach (DeviceTexture texture in textures) texture.Free();
        textures.Clear();
    }
}
