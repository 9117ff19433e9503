using System.ComponentModel;
using GpuKernels.TextureUnits;

namespace GpuKernels.CompilerServices;

/// <summary>For generated launchers: what a kernel gets for a texture or surface parameter, checked to be usable in the launch.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TextureArguments
{
    /// <summary>A texture.</summary>
    /// <param name="launch">The launch.</param>
    /// <param name="texture">The argument.</param>
    /// <param name="parameter">The kernel parameter's name, for the exception.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texture"/> is null.</exception>
    /// <exception cref="ObjectDisposedException">The texture or its device is disposed of.</exception>
    /// <exception cref="ArgumentException">The texture is another device's.</exception>
    public static Texture1D<T> Bind<T>(in Launch launch, GpuTexture1D<T> texture, string parameter) where T : unmanaged =>
        new(Check(in launch, texture, parameter).Handles);

    /// <summary>A texture.</summary>
    /// <param name="launch">The launch.</param>
    /// <param name="texture">The argument.</param>
    /// <param name="parameter">The kernel parameter's name, for the exception.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texture"/> is null.</exception>
    /// <exception cref="ObjectDisposedException">The texture or its device is disposed of.</exception>
    /// <exception cref="ArgumentException">The texture is another device's.</exception>
    public static Texture2D<T> Bind<T>(in Launch launch, GpuTexture2D<T> texture, string parameter) where T : unmanaged =>
        new(Check(in launch, texture, parameter).Handles);

    /// <summary>A texture.</summary>
    /// <param name="launch">The launch.</param>
    /// <param name="texture">The argument.</param>
    /// <param name="parameter">The kernel parameter's name, for the exception.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texture"/> is null.</exception>
    /// <exception cref="ObjectDisposedException">The texture or its device is disposed of.</exception>
    /// <exception cref="ArgumentException">The texture is another device's.</exception>
    public static Texture3D<T> Bind<T>(in Launch launch, GpuTexture3D<T> texture, string parameter) where T : unmanaged =>
        new(Check(in launch, texture, parameter).Handles);

    /// <summary>A surface.</summary>
    /// <param name="launch">The launch.</param>
    /// <param name="texture">The argument.</param>
    /// <param name="parameter">The kernel parameter's name, for the exception.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texture"/> is null.</exception>
    /// <exception cref="ObjectDisposedException">The texture or its device is disposed of.</exception>
    /// <exception cref="ArgumentException">The texture is another device's, or was made without
    /// <see cref="TextureOptions.IsSurface"/>.</exception>
    public static Surface1D<T> BindSurface<T>(in Launch launch, GpuTexture1D<T> texture, string parameter) where T : unmanaged =>
        new(SurfaceOf(Check(in launch, texture, parameter), parameter));

    /// <summary>A surface.</summary>
    /// <param name="launch">The launch.</param>
    /// <param name="texture">The argument.</param>
    /// <param name="parameter">The kernel parameter's name, for the exception.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texture"/> is null.</exception>
    /// <exception cref="ObjectDisposedException">The texture or its device is disposed of.</exception>
    /// <exception cref="ArgumentException">The texture is another device's, or was made without
    /// <see cref="TextureOptions.IsSurface"/>.</exception>
    public static Surface2D<T> BindSurface<T>(in Launch launch, GpuTexture2D<T> texture, string parameter) where T : unmanaged =>
        new(SurfaceOf(Check(in launch, texture, parameter), parameter));

    /// <summary>A surface.</summary>
    /// <param name="launch">The launch.</param>
    /// <param name="texture">The argument.</param>
    /// <param name="parameter">The kernel parameter's name, for the exception.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texture"/> is null.</exception>
    /// <exception cref="ObjectDisposedException">The texture or its device is disposed of.</exception>
    /// <exception cref="ArgumentException">The texture is another device's, or was made without
    /// <see cref="TextureOptions.IsSurface"/>.</exception>
    public static Surface3D<T> BindSurface<T>(in Launch launch, GpuTexture3D<T> texture, string parameter) where T : unmanaged =>
        new(SurfaceOf(Check(in launch, texture, parameter), parameter));

    /// <summary>A texture.</summary>
    /// <param name="launch">The launch.</param>
    /// <param name="texture">The argument.</param>
    /// <param name="parameter">The kernel parameter's name, for the exception.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texture"/> is null.</exception>
    /// <exception cref="ObjectDisposedException">The texture or its device is disposed of.</exception>
    /// <exception cref="ArgumentException">The texture is another device's.</exception>
    public static Texture1DLayered<T> Bind<T>(in Launch launch, GpuTexture1DLayered<T> texture, string parameter) where T : unmanaged =>
        new(Check(in launch, texture, parameter).Handles);

    /// <summary>A texture.</summary>
    /// <param name="launch">The launch.</param>
    /// <param name="texture">The argument.</param>
    /// <param name="parameter">The kernel parameter's name, for the exception.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texture"/> is null.</exception>
    /// <exception cref="ObjectDisposedException">The texture or its device is disposed of.</exception>
    /// <exception cref="ArgumentException">The texture is another device's.</exception>
    public static Texture2DLayered<T> Bind<T>(in Launch launch, GpuTexture2DLayered<T> texture, string parameter) where T : unmanaged =>
        new(Check(in launch, texture, parameter).Handles);

    /// <summary>A texture.</summary>
    /// <param name="launch">The launch.</param>
    /// <param name="texture">The argument.</param>
    /// <param name="parameter">The kernel parameter's name, for the exception.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texture"/> is null.</exception>
    /// <exception cref="ObjectDisposedException">The texture or its device is disposed of.</exception>
    /// <exception cref="ArgumentException">The texture is another device's.</exception>
    public static Texture1DLinear<T> Bind<T>(in Launch launch, GpuTexture1DLinear<T> texture, string parameter) where T : unmanaged =>
        new(Check(in launch, texture, parameter).Handles);

    /// <summary>A surface.</summary>
    /// <param name="launch">The launch.</param>
    /// <param name="texture">The argument.</param>
    /// <param name="parameter">The kernel parameter's name, for the exception.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texture"/> is null.</exception>
    /// <exception cref="ObjectDisposedException">The texture or its device is disposed of.</exception>
    /// <exception cref="ArgumentException">The texture is another device's, or was made without
    /// <see cref="TextureOptions.IsSurface"/>.</exception>
    public static Surface1DLayered<T> BindSurface<T>(in Launch launch, GpuTexture1DLayered<T> texture, string parameter)
        where T : unmanaged =>
        new(SurfaceOf(Check(in launch, texture, parameter), parameter));

    /// <summary>A surface.</summary>
    /// <param name="launch">The launch.</param>
    /// <param name="texture">The argument.</param>
    /// <param name="parameter">The kernel parameter's name, for the exception.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texture"/> is null.</exception>
    /// <exception cref="ObjectDisposedException">The texture or its device is disposed of.</exception>
    /// <exception cref="ArgumentException">The texture is another device's, or was made without
    /// <see cref="TextureOptions.IsSurface"/>.</exception>
    public static Surface2DLayered<T> BindSurface<T>(in Launch launch, GpuTexture2DLayered<T> texture, string parameter)
        where T : unmanaged =>
        new(SurfaceOf(Check(in launch, texture, parameter), parameter));

    private static DeviceTexture Check<T>(in Launch launch, GpuTexture<T>? texture, string parameter) where T : unmanaged =>
        texture is null ? throw new ArgumentNullException(parameter) : texture.Bind(launch.Stream, parameter);

    private static ulong SurfaceOf(DeviceTexture texture, string parameter) => texture.Surface != 0
        ? texture.Surface
        : throw new ArgumentException(
            $"'{parameter}' is a surface, and this texture can only be read: make it with new TextureOptions {{ IsSurface = true }}.",
            parameter);
}
