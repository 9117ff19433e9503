using GpuKernels.Observability;
using GpuKernels.TextureUnits;

namespace GpuKernels;

// Textures. A device frees one only when all that was launched before has ended, which nobody waits for.
public abstract partial class GpuDevice
{
    private readonly HashSet<DeviceTexture> textures = [];
    private int closing;

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

    /// <summary>Several rows of texels that are zero, which a kernel chooses by their number.</summary>
    /// <param name="width">The texels of a row.</param>
    /// <param name="layers">The number of rows.</param>
    /// <param name="options">How it is stored and read; texels as they are where it is null.</param>
    /// <inheritdoc cref="CreateTexture{T}(int, TextureOptions?)"/>
    public GpuTexture1DLayered<T> CreateLayeredTexture<T>(int width, int layers, TextureOptions? options = null) where T : unmanaged =>
        new(this, OpenTexture(TextureLayout.OfLayers<T>(width, null, layers, options)));

    /// <summary>Several images of texels that are zero, which a kernel chooses by their number.</summary>
    /// <param name="width">The texels of a row.</param>
    /// <param name="height">The rows of an image.</param>
    /// <param name="layers">The number of images.</param>
    /// <param name="options">How it is stored and read; texels as they are where it is null.</param>
    /// <inheritdoc cref="CreateTexture{T}(int, TextureOptions?)"/>
    public GpuTexture2DLayered<T> CreateLayeredTexture<T>(int width, int height, int layers, TextureOptions? options = null)
        where T : unmanaged =>
        new(this, OpenTexture(TextureLayout.OfLayers<T>(width, height, layers, options)));

    /// <summary>A texture of zeros, or of what is in an array.</summary>
    internal virtual DeviceTexture CreateDeviceTexture(TextureLayout layout, TexelMemory? array) => new HostTexture(this, layout, array);

    internal DeviceTexture OpenTexture(TextureLayout layout, TexelMemory? array = null)
    {
        ThrowIfDisposed();
        GraphCapture.Forbid(this, "Making a texture", "make it before; the graph keeps it");
        DeviceTexture texture = CreateWithRoom(layout, array);
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
    private DeviceTexture CreateWithRoom(TextureLayout layout, TexelMemory? array)
    {
        try
        {
            return CreateDeviceTexture(layout, array);
        }
        catch (GpuOutOfMemoryException exception)
        {
            GpuLogging.OutOfMemory(exception);
            GC.Collect();
            GC.WaitForPendingFinalizers();
            AwaitTextures();
            MemoryPool.Trim();
            return CreateDeviceTexture(layout, array);
        }
    }

    /// <summary>Frees it when no kernel can read it any more. Never throws: finalizers call it.</summary>
    internal void CloseTexture(DeviceTexture texture)
    {
        if (!texture.IsFreedIdle || isDisposed)
        {
            FreeTexture(texture);
            return;
        }
        Interlocked.Increment(ref closing);
        CallWhenIdle(() =>
        {
            FreeTexture(texture);
            Interlocked.Decrement(ref closing);
        });
    }

    /// <summary>Returns when the textures that were closed are freed, for who needs their memory. Never throws.</summary>
    internal void AwaitTextures()
    {
        if (Volatile.Read(ref closing) == 0) return;
        Drain();
        // Another thread frees them, which a full thread pool may keep from it.
        SpinWait.SpinUntil(() => Volatile.Read(ref closing) == 0, TimeSpan.FromSeconds(5));
    }

    private void FreeTexture(DeviceTexture texture)
    {
        lock (resources)
        {
            // A device that is disposed of has freed everything itself.
            if (!isDisposed && textures.Remove(texture)) texture.Free();
        }
    }

    /// <summary>Called when nothing runs any more.</summary>
    private void FreeTextures()
    {
        foreach (DeviceTexture texture in textures) texture.Free();
        textures.Clear();
    }
}
