using System.Diagnostics.CodeAnalysis;
using GpuKernels.TextureUnits;

namespace GpuKernels;

/// <summary>
/// Texels in a device's memory, in the order in which its texture units read best. The argument for a texture or surface parameter of a
/// kernel; made by
/// <see cref="GpuDevice.CreateTexture{T}(int, int, TextureOptions?)"/> and its siblings.
/// </summary>
/// <typeparam name="T">What kernels read: <c>float</c>, <c>Vector2</c>, <c>Vector4</c>, <c>int</c> or <c>uint</c>.</typeparam>
public abstract unsafe class GpuTexture<T> : IDisposable where T : unmanaged
{
    private readonly DeviceTexture texture;
    private int disposed;

    private protected GpuTexture(GpuDevice device, DeviceTexture texture)
    {
        Device = device;
        this.texture = texture;
    }

    /// <summary>Gives the memory back, if nobody did, without waiting for a kernel.</summary>
    ~GpuTexture() => Release();

    /// <summary>The device whose memory this is.</summary>
    public GpuDevice Device { get; }

    /// <summary>The texels of a row.</summary>
    public int Width => texture.Layout.Width;

    /// <summary>How it is stored and read.</summary>
    public TextureOptions Options => texture.Layout.Options;

    /// <summary>The size of all texels in bytes.</summary>
    public long ByteLength => texture.Layout.Bytes;

    private protected TextureLayout Layout => texture.Layout;

    private bool IsDisposed => Volatile.Read(ref disposed) != 0 || Device.IsDisposed || texture.Owner is { IsReleased: true };

    /// <summary>Copies all texels from host memory, row by row. Waits for what was launched before.</summary>
    /// <typeparam name="TSource">A type of a texel's size, or of a component's, as <see cref="TextureOptions.Format"/> has it: <c>byte</c>,
    /// or a struct of four.</typeparam>
    /// <param name="source">As many as the texture has.</param>
    /// <exception cref="ArgumentException"><paramref name="source"/> has another size.</exception>
    /// <exception cref="ObjectDisposedException">The texture or its device is disposed of.</exception>
    public void CopyFrom<TSource>(ReadOnlySpan<TSource> source) where TSource : unmanaged
    {
        ThrowIfDisposed(null);
        CheckSize<TSource>(source.Length, nameof(source));
        ThrowIfReadOnly();
        fixed (TSource* pointer = source) texture.CopyFromHost(pointer);
        Device.Counters.CountToDevice(ByteLength);
        GC.KeepAlive(this);
        Device.ThrowIfFailed();
    }

    /// <summary>
    /// Copies all texels from an array of the same device, row by row, after what was launched before and before what is launched after.
    /// </summary>
    /// <typeparam name="TSource">A type of a texel's size, or of a component's.</typeparam>
    /// <param name="source">As many as the texture has.</param>
    /// <exception cref="ArgumentException"><paramref name="source"/> has another size, or is another device's.</exception>
    /// <exception cref="ObjectDisposedException">The texture, the array or its device is disposed of.</exception>
    public void CopyFrom<TSource>(GpuArray<TSource> source) where TSource : unmanaged
    {
        ThrowIfDisposed(null);
        nint start = Check(source, nameof(source));
        ThrowIfReadOnly();
        texture.CopyFromDevice(start);
        Device.Counters.CountOnDevice(ByteLength);
        GC.KeepAlive(this);
        GC.KeepAlive(source);
    }

    /// <summary>Copies all texels to host memory, row by row. Waits for what was launched before.</summary>
    /// <typeparam name="TTarget">A type of a texel's size, or of a component's.</typeparam>
    /// <param name="destination">As many as the texture has.</param>
    /// <exception cref="ArgumentException"><paramref name="destination"/> has another size.</exception>
    /// <exception cref="ObjectDisposedException">The texture or its device is disposed of.</exception>
    /// <exception cref="GpuKernelException">A kernel that was launched before threw.</exception>
    public void CopyTo<TTarget>(Span<TTarget> destination) where TTarget : unmanaged
    {
        ThrowIfDisposed(null);
        CheckSize<TTarget>(destination.Length, nameof(destination));
        fixed (TTarget* pointer = destination) texture.CopyToHost(pointer);
        Device.Counters.CountToHost(ByteLength);
        GC.KeepAlive(this);
        Device.ThrowIfFailed();
    }

    /// <summary>
    /// Copies all texels to an array of the same device, row by row, after what was launched before and before what is launched after.
    /// </summary>
    /// <typeparam name="TTarget">A type of a texel's size, or of a component's.</typeparam>
    /// <param name="destination">As many as the texture has.</param>
    /// <exception cref="ArgumentException"><paramref name="destination"/> has another size, or is another device's.</exception>
    /// <exception cref="ObjectDisposedException">The texture, the array or its device is disposed of.</exception>
    public void CopyTo<TTarget>(GpuArray<TTarget> destination) where TTarget : unmanaged
    {
        ThrowIfDisposed(null);
        nint target = Check(destination, nameof(destination));
        destination.ThrowIfReadOnly(nameof(destination));
        texture.CopyToDevice(target);
        Device.Counters.CountOnDevice(ByteLength);
        GC.KeepAlive(this);
        GC.KeepAlive(destination);
    }

    /// <summary>
    /// Gives the memory back, without waiting: what was launched before still reads it. The array of a texture over one stays as it is.
    /// </summary>
    public void Dispose()
    {
        Release();
        GC.SuppressFinalize(this);
    }

    /// <summary><c>640 x 480 texels of Vector4 on cuda:0</c>.</summary>
    public override string ToString() => $"{Layout.Size} of {typeof(T).Name} on {Device.Name}";

    /// <summary>The texture, checked to be usable in a launch.</summary>
    internal DeviceTexture Bind(GpuStream stream, string parameter)
    {
        ThrowIfDisposed(parameter);
        if (Device != stream.Device)
        {
            throw new ArgumentException(
                $"The texture is on {Device}, and the launch is on {stream.Device}. Make it on the launch's device, or launch on the texture's.", parameter);
        }
        stream.Capture?.Use(this, static gone => ((GpuTexture<T>)gone).IsDisposed, parameter);
        return texture;
    }

    private void CheckSize<TOther>(long length, string parameter) where TOther : unmanaged
    {
        GraphCapture.Forbid(Device, "A copy of a texture", "copy before or after graph.Launch()");
        bool fits = sizeof(TOther) == Layout.TexelBytes || sizeof(TOther) == Layout.ComponentBytes;
        if (fits && length * sizeof(TOther) == ByteLength) return;
        string components = Layout.Channels > 1 ? $", or {Layout.Texels * Layout.Channels} components of {Layout.ComponentBytes}" : "";
        throw new ArgumentException(
            $"There are {length} elements of {sizeof(TOther)} bytes, and the texture has {Layout.Size}: pass {Layout.Texels} of {Layout.TexelBytes} bytes{components}.", parameter);
    }

    private nint Check<TOther>(GpuArray<TOther> array, string parameter) where TOther : unmanaged
    {
        ArgumentNullException.ThrowIfNull(array, parameter);
        array.ThrowIfDisposed(parameter);
        if (array.Device != Device)
            throw new ArgumentException($"The array is on {array.Device}, and the texture on {Device}. Copy through the host.", parameter);
        CheckSize<TOther>(array.LongLength, parameter);
        if (!array.IsDense)
            throw new ArgumentException(
                "The elements of this view do not lie row by row in one piece of memory: pass a copy, array.Clone().", parameter);
        return (nint)array.Span.Pointer;
    }

    private void ThrowIfReadOnly()
    {
        if (texture.Owner is { IsReadOnly: true })
            throw new InvalidOperationException(
                "The texture is over memory of another library that does not want it to be written: write to a copy of its array, Clone().");
    }

    private void ThrowIfDisposed(string? parameter)
    {
        if (IsDisposed) ThrowDisposed(parameter);
    }

    [DoesNotReturn]
    private void ThrowDisposed(string? parameter)
    {
        string what = Device.IsDisposed
            ? $"its device {Device.Name} is"
            : Volatile.Read(ref disposed) == 0 ? "the array that it is over is" : "it is";
        string subject = parameter is null ? "The texture" : $"'{parameter}'";
        throw new ObjectDisposedException(parameter ?? GetType().Name, $"{subject} cannot be used: {what} disposed of.");
    }

    private void Release()
    {
        // Where the constructor threw there is no texture.
        if (Interlocked.Exchange(ref disposed, 1) == 0 && texture is not null) Device.CloseTexture(texture);
    }
}
