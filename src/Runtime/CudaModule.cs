using GpuKernels.Cuda;

namespace GpuKernels;

/// <summary>
/// CUDA C that is compiled while the program runs, or machine code and PTX from elsewhere, on an NVIDIA GPU: its kernels take
/// the same launches and arrays as those written in C#. It stays loaded until it, or its device, is disposed of.
/// </summary>
public sealed class CudaModule : IDisposable
{
    private readonly LoadedModule loaded;
    private readonly IReadOnlyDictionary<string, string> loweredNames;

    private CudaModule(GpuDevice device, LoadedModule loaded, IReadOnlyDictionary<string, string> loweredNames)
    {
        Device = device;
        this.loaded = loaded;
        this.loweredNames = loweredNames;
    }

    /// <summary>The device that the module is loaded on.</summary>
    public GpuDevice Device { get; }

    /// <summary>Compiles CUDA C with NVRTC, or takes what an earlier run compiled from the cache on disk, and loads it.</summary>
    /// <param name="device">An NVIDIA GPU.</param>
    /// <param name="source">The text of a whole file. Without headers, unless <paramref name="options"/> say where they are.</param>
    /// <param name="options">Headers, macros, names of templates and the compiler's own options; null for none.</param>
    /// <exception cref="GpuCompilationException">NVRTC is not there or refuses the text; the message has its log.</exception>
    /// <exception cref="NotSupportedException"><paramref name="device"/> is no NVIDIA GPU.</exception>
    /// <exception cref="ArgumentException"><paramref name="options"/> name an architecture.</exception>
    public static CudaModule Compile(GpuDevice device, string source, CudaModuleOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        CudaDevice gpu = OnCuda(device);
        options ??= new CudaModuleOptions();
        ModuleImage compiled = ModuleCompiler.GetImage(
            source, options, gpu.Name, gpu.ComputeCapability.Major * 10 + gpu.ComputeCapability.Minor);
        return new CudaModule(gpu, new LoadedModule(gpu, options.Name, compiled.Image), compiled.LoweredNames);
    }

    /// <summary>Loads a cubin, a fatbin or the text of a PTX file.</summary>
    /// <param name="device">An NVIDIA GPU.</param>
    /// <param name="image">The content of such a file.</param>
    /// <exception cref="GpuCompilationException">The driver cannot translate the PTX; the message has its log.</exception>
    /// <exception cref="GpuDriverException">The driver refuses the image, such as a cubin for another architecture.</exception>
    /// <exception cref="NotSupportedException"><paramref name="device"/> is no NVIDIA GPU.</exception>
    public static CudaModule Load(GpuDevice device, ReadOnlySpan<byte> image) => Load(OnCuda(device), "module", image);

    /// <summary>Loads a file: a cubin, a fatbin or PTX.</summary>
    /// <param name="device">An NVIDIA GPU.</param>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="GpuCompilationException">The driver cannot translate the PTX; the message has its log.</exception>
    /// <exception cref="GpuDriverException">The driver refuses the image, such as a cubin for another architecture.</exception>
    /// <exception cref="NotSupportedException"><paramref name="device"/> is no NVIDIA GPU.</exception>
    public static CudaModule LoadFile(GpuDevice device, string path) =>
        Load(OnCuda(device), Path.GetFileName(path), File.ReadAllBytes(path));

    /// <summary>A kernel of the module.</summary>
    /// <param name="name">Of an <c>extern "C"</c> function, one of <see cref="CudaModuleOptions.NameExpressions"/>, or a mangled
    /// name.</param>
    /// <exception cref="ArgumentException">There is no such kernel; the message lists those that there are, where the driver knows
    /// them.</exception>
    /// <exception cref="ObjectDisposedException">The module or its device is disposed of.</exception>
    public CudaKernel GetKernel(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        ThrowIfDisposed();
        nint function = loaded.FindFunction(loweredNames.GetValueOrDefault(name, name));
        if (function != 0) return new CudaKernel(this, name, function, loaded.ParameterSizes(function));
        string[] known = [.. loaded.FunctionNames()
            .Select(lowered => loweredNames.FirstOrDefault(pair => pair.Value == lowered).Key ?? lowered).Order(StringComparer.Ordinal)];
        string there = known.Length == 0 ? "" : $" It has: {string.Join(", ", known)}.";
        throw new ArgumentException(
            $"{loaded.Name} has no kernel '{name}'.{there} A C++ name has to be among the options' NameExpressions.", nameof(name));
    }

    /// <summary>
    /// A variable of the module, <c>__device__ float weights[64]</c> or <c>__constant__</c>, as an array that shares its memory: to be
    /// written before kernels that read it are launched. It is usable as long as the module is.
    /// </summary>
    /// <typeparam name="T">The type of the variable, or of an element of it.</typeparam>
    /// <param name="name">
    /// Of a variable outside of namespaces, or one of <see cref="CudaModuleOptions.NameExpressions"/>: <c>&amp;physics::weights</c>.
    /// </param>
    /// <exception cref="ArgumentException">There is no such variable, or its size is no multiple of that of
    /// <typeparamref name="T"/>.</exception>
    /// <exception cref="ObjectDisposedException">The module or its device is disposed of.</exception>
    public GpuArray<T> GetGlobal<T>(string name) where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(name);
        ThrowIfDisposed();
        (DeviceMemory memory, long bytes) = loaded.FindGlobal(loweredNames.GetValueOrDefault(name, name)) ??
            throw new ArgumentException(
                $"{loaded.Name} has no variable '{name}'. A C++ name has to be among the options' NameExpressions, as '&{name}'.",
                nameof(name));
        int size = System.Runtime.CompilerServices.Unsafe.SizeOf<T>();
        return bytes % size == 0
            ? new GpuArray<T>(memory, new Shape([(nint)(bytes / size)]))
            : throw new ArgumentException(
                $"The variable '{name}' has {bytes} bytes, and {typeof(T).Name} has {size}: they are of different types.", nameof(name));
    }

    /// <summary>Waits for what runs on the device, and unloads the module; its kernels and variables cannot be used after.</summary>
    public void Dispose() => loaded.Dispose();

    internal bool IsDisposed => loaded.IsDisposed;

    internal void ThrowIfDisposed()
    {
        ObjectDisposedException.ThrowIf(loaded.IsDisposed, this);
        Device.ThrowIfDisposed();
    }

    private static CudaModule Load(CudaDevice device, string name, ReadOnlySpan<byte> image) =>
        new(device, new LoadedModule(device, name, image), new Dictionary<string, string>());

    private static CudaDevice OnCuda(GpuDevice device)
    {
        ArgumentNullException.ThrowIfNull(device);
        device.ThrowIfDisposed();
        return device as CudaDevice ?? throw new NotSupportedException(
            $"A CudaModule needs an NVIDIA GPU, and {device.Name} is none. Write the kernel in C#, or give a [CudaSource] method a C# body, for both.");
    }
}
