using GpuKernels.Cuda;

namespace GpuKernels;

/// <summary>A kernel of a <see cref="CudaModule"/>.</summary>
public sealed unsafe class CudaKernel
{
    private const int Alignment = 16;

    /// <summary>
    /// For messages; made once, because a launch makes no strings. What stands behind the last is named without a number.
    /// </summary>
    private static readonly string[] ArgumentNames = [.. Enumerable.Range(0, 32).Select(i => $"arguments[{i}]"), "arguments"];

    private readonly int[]? parameterSizes;

    internal CudaKernel(CudaModule module, string name, nint function, int[]? parameterSizes)
    {
        Module = module;
        Name = name;
        Function = function;
        this.parameterSizes = parameterSizes;
        // Above 48 KB a function has to ask; a launch is checked against the device's limit.
        int rest = module.Device.Limits.MaxSharedBytesPerBlock - SharedBytesPerBlock;
        Gpu.Check(Driver.FunctionSetAttribute(function, FunctionAttribute.MaxDynamicSharedSizeBytes, rest), "cuFuncSetAttribute");
    }

    /// <summary>The name by which it was asked for.</summary>
    public string Name { get; }

    /// <summary>The module that it is part of.</summary>
    public CudaModule Module { get; }

    /// <summary>The largest block that the kernel's registers leave room for, in threads.</summary>
    /// <exception cref="ObjectDisposedException">The module or its device is disposed of.</exception>
    public int MaxThreadsPerBlock => Read(FunctionAttribute.MaxThreadsPerBlock);

    /// <summary>The registers of one thread.</summary>
    /// <exception cref="ObjectDisposedException">The module or its device is disposed of.</exception>
    public int RegistersPerThread => Read(FunctionAttribute.Registers);

    /// <summary>The shared memory that the kernel declares itself, in bytes.</summary>
    /// <exception cref="ObjectDisposedException">The module or its device is disposed of.</exception>
    public int SharedBytesPerBlock => Read(FunctionAttribute.SharedSizeBytes);

    /// <summary>What one thread has in local memory, in bytes: its arrays, and what does not fit the registers.</summary>
    /// <exception cref="ObjectDisposedException">The module or its device is disposed of.</exception>
    public int LocalBytesPerThread => Read(FunctionAttribute.LocalSizeBytes);

    internal nint Function { get; }

    private CudaDevice Gpu => (CudaDevice)Module.Device;

    /// <summary>
    /// Queues the kernel: <c>kernel.Launch(gpu.Launch(n), 2f, x, y, n)</c>. A grid of no blocks does nothing. Allocates nothing.
    /// </summary>
    /// <param name="launch">Where, and with how many threads; made by the module's device.</param>
    /// <param name="arguments">One for each parameter, in its order: arrays, numbers of the parameters' own types,
    /// <see cref="CudaArgument.Of{T}"/>.</param>
    /// <remarks>What the kernel reads and writes must not be disposed of before it has ended; disposing of an array waits for it.</remarks>
    /// <exception cref="ArgumentException">
    /// An array or the launch is another device's; or there are too few or too many arguments, or one of another size than its parameter,
    /// where the driver knows them (since CUDA 12.4; with an older one such a launch is undefined).
    /// </exception>
    /// <exception cref="GpuLaunchException">The device refused the launch.</exception>
    /// <exception cref="ObjectDisposedException">The module, its device, the stream or an array is disposed of.</exception>
    public void Launch(Launch launch, params ReadOnlySpan<CudaArgument> arguments)
    {
        Module.ThrowIfDisposed();
        launch.Stream.ThrowIfDisposed();
        if (launch.Stream.Device != Gpu)
            throw new ArgumentException(
                $"The launch is on {launch.Stream.Device}, and the module of {Name} is loaded on {Gpu}.", nameof(launch));
        CheckSizes(Name, parameterSizes, arguments);
        if (launch.Grid.X == 0 || launch.Grid.Y == 0 || launch.Grid.Z == 0) return;
        void** pointers = stackalloc void*[arguments.Length + 1];
        byte* values = stackalloc byte[Bytes(arguments) + Alignment];
        Place(arguments, in launch, values, pointers);
        GraphCapture? capture = launch.Stream.Capture;
        if (capture is null) GraphCapture.Forbid(Gpu, "A launch on another stream", "launch on the stream that the delegate is given");
        else capture.Use(Module, GraphUse.IsUnloaded, "the module");
        Gpu.LaunchFunction(this, in launch, pointers);
        foreach (ref readonly CudaArgument argument in arguments) argument.KeepAlive();
    }

    /// <summary>Throws where the arguments cannot be those of a function with these parameters; null is unknown.</summary>
    internal static void CheckSizes(string name, int[]? sizes, ReadOnlySpan<CudaArgument> arguments)
    {
        if (sizes is null) return;
        if (sizes.Length != arguments.Length)
            throw new ArgumentException($"{name} takes {sizes.Length} arguments, and {arguments.Length} were passed.", nameof(arguments));
        for (int i = 0; i < sizes.Length; i++)
        {
            if (sizes[i] != arguments[i].Size)
                throw new ArgumentException(
                    $"Argument {i + 1} of {name} has {sizes[i]} bytes there, and {arguments[i].Size} were passed: it is of another type.",
                    nameof(arguments));
        }
    }

    internal static int Bytes(ReadOnlySpan<CudaArgument> arguments)
    {
        int bytes = 0;
        foreach (ref readonly CudaArgument argument in arguments) bytes += Padded(argument.Size);
        return bytes;
    }

    /// <summary>Writes the values one after the other, and where each is.</summary>
    internal static void Place(ReadOnlySpan<CudaArgument> arguments, in Launch launch, byte* values, void** pointers)
    {
        for (int i = 0; i < arguments.Length; i++)
        {
            arguments[i].Write(values, in launch, ArgumentNames[Math.Min(i, ArgumentNames.Length - 1)]);
            pointers[i] = values;
            values += Padded(arguments[i].Size);
        }
    }

    private static int Padded(int size) => (size + Alignment - 1) / Alignment * Alignment;

    private int Read(FunctionAttribute attribute)
    {
        Module.ThrowIfDisposed();
        int value;
        Gpu.MakeCurrent();
        Gpu.Check(Driver.FunctionGetAttribute(&value, attribute, Function), "cuFuncGetAttribute");
        return value;
    }
}
