using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using GpuKernels.CompilerServices;
using GpuKernels.Cpu;

namespace GpuKernels;

/// <summary>
/// Where and how a kernel runs: a stream, a grid of blocks, the threads of a block. The first argument of every generated
/// launcher; made by <see cref="GpuDevice.Launch(int)"/> and its siblings.
/// </summary>
public readonly unsafe struct Launch
{
    /// <summary>The threads of a block in a launch by a count, where nothing asks for fewer.</summary>
    internal const int BlockSize = 256;

    private readonly GpuStream? stream;
    private readonly bool isDebug;

    internal Launch(
        GpuStream stream, in Dim3 grid, in Dim3 block, int sharedBytes = 0, long countX = 0, bool isDebug = false,
        LaunchOptions? options = null)
    {
        this.stream = stream;
        this.isDebug = isDebug;
        Options = options;
        CountX = countX;
        Grid = grid;
        Block = block;
        SharedBytes = sharedBytes;
    }

    /// <summary>The stream that runs the kernel.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default(Launch)</c>.</exception>
    public GpuStream Stream => stream ?? ThrowDefault();

    /// <summary>The grid, in blocks. An extent of 0 launches nothing.</summary>
    public Dim3 Grid { get; }

    /// <summary>A block, in threads.</summary>
    public Dim3 Block { get; }

    /// <summary>Bytes of shared memory for each block, beside the kernel's own.</summary>
    public int SharedBytes { get; }

    /// <summary>What <see cref="With"/> has set; null for nothing.</summary>
    public LaunchOptions? Options { get; }

    /// <summary>
    /// The number of threads of a launch by a count, <c>gpu.Launch(n)</c> or <c>gpu.Launch((width, height))</c>; 0 for one by grid and
    /// block. A kernel that uses of its position only the global index runs for the indices from 0 up to the counts, and grid and block are
    /// then the device's to choose.
    /// </summary>
    public long Count => CountX * Rows.Y * Rows.Z;

    /// <summary>Of these, those along X; 0 for a launch by grid and block.</summary>
    internal long CountX { get; }

    /// <summary>The threads along Y and Z, of which none is beyond a count.</summary>
    private (long Y, long Z) Rows => ((long)Grid.Y * Block.Y, (long)Grid.Z * Block.Z);

    /// <summary>The same launch with <paramref name="bytes"/> more shared memory for each block.</summary>
    /// <param name="bytes">Beside what the kernel declares itself.</param>
    /// <exception cref="ArgumentOutOfRangeException">Negative, or more than the device has.</exception>
    public Launch Shared(int bytes)
    {
        GpuDevice device = Stream.Device;
        if ((uint)bytes > (uint)device.Limits.MaxSharedBytesPerBlock)
        {
            throw new ArgumentOutOfRangeException(
                nameof(bytes), bytes, $"{device.Name} takes 0 to {device.Limits.MaxSharedBytesPerBlock} bytes of shared memory a block.");
        }
        return new Launch(Stream, Grid, Block, bytes, CountX, isDebug, Options);
    }

    /// <summary>The same launch with what else is asked of the GPU.</summary>
    /// <param name="options">In place of what was set before.</param>
    /// <exception cref="ArgumentOutOfRangeException">The priority is none of the three, or the carve-out is not 0 to 100 per
    /// cent.</exception>
    public Launch With(LaunchOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Priority is { } priority && (uint)priority > (uint)GpuStreamPriority.High)
            throw new ArgumentOutOfRangeException(nameof(options), priority, "A launch's priority is Low, Normal or High.");
        if (options.SharedMemoryCarveout is < 0 or > 100)
            throw new ArgumentOutOfRangeException(
                nameof(options), options.SharedMemoryCarveout, "The carve-out for shared memory is 0 to 100 per cent.");
        return new Launch(Stream, Grid, Block, SharedBytes, CountX, isDebug, options);
    }

    /// <summary>
    /// The same launch, run as the plain C# that the kernel is: its own method is called for each thread, one after the other, so that
    /// breakpoints, watches and <c>Debug.Assert</c> work in the kernel's source. Threads that wait at a barrier keep an OS thread each.
    /// </summary>
    /// <remarks>
    /// An exception of a thread comes out of the launcher in a <see cref="GpuKernelException"/>, which names the thread.
    /// </remarks>
    /// <exception cref="InvalidOperationException">The device is no CPU device: launch on <see cref="GpuDevice.Cpu"/>.</exception>
    public Launch Debug()
    {
        GpuDevice device = Stream.Device;
        if (device.Kind != GpuDeviceKind.Cpu)
            throw new InvalidOperationException(
                $"The kernel's own method cannot run on {device.Name}: launch it on GpuDevice.Cpu to debug it.");
        return new Launch(Stream, Grid, Block, SharedBytes, CountX, isDebug: true, Options);
    }

    /// <summary>For generated launchers: the memory of an array, checked to be usable in this launch.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="array">The argument.</param>
    /// <param name="parameter">The kernel parameter's name, for the exception.</param>
    /// <param name="isWritten">False where the kernel only reads it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="array"/> is null.</exception>
    /// <exception cref="ObjectDisposedException">The array, its owner or its device is disposed of.</exception>
    /// <exception cref="ArgumentException">
    /// The array is another device's, longer than a span can be, a view that does not lie in one piece, or written and read-only.
    /// </exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public DeviceSpan Bind<T>(GpuArray<T> array, string parameter, bool isWritten = true) where T : unmanaged
    {
        Check(array, parameter);
        if (isWritten) array.ThrowIfReadOnly(parameter);
        if (array.LongLength > int.MaxValue) ThrowTooLong(array.LongLength, parameter);
        if (!array.IsDense) ThrowNotDense(array.Lengths, array.Strides, parameter);
        return array.Span;
    }

    /// <summary>For generated launchers: the memory and the shape of an array, checked to be usable in this launch.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="array">The argument.</param>
    /// <param name="parameter">The kernel parameter's name, for the exception.</param>
    /// <param name="rank">The number of indices with which the kernel uses it.</param>
    /// <param name="isWritten">False where the kernel only reads it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="array"/> is null.</exception>
    /// <exception cref="ObjectDisposedException">The array, its owner or its device is disposed of.</exception>
    /// <exception cref="ArgumentException">The array is another device's, has another rank, or is written and read-only.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public DeviceTensor Bind<T>(GpuArray<T> array, string parameter, int rank, bool isWritten = true) where T : unmanaged
    {
        Check(array, parameter);
        if (isWritten) array.ThrowIfReadOnly(parameter);
        DeviceTensor tensor = new(array.Lengths, array.Strides, sizeof(T), parameter, rank);
        tensor.Memory = array.Span;
        return tensor;
    }

    /// <summary>
    /// For generated launchers: copies the elements of a parameter that is in constant memory to where the launch takes it from.
    /// </summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="elements">The argument.</param>
    /// <param name="memory">Room for <paramref name="capacity"/> elements.</param>
    /// <param name="capacity">The length that the kernel's attribute names.</param>
    /// <param name="parameter">The kernel parameter's name, for the exception.</param>
    /// <exception cref="ArgumentException">There are more elements.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public DeviceSpan Bind<T>(ReadOnlySpan<T> elements, void* memory, int capacity, string parameter) where T : unmanaged
    {
        if (elements.Length > capacity) ThrowTooLongForConstants(elements.Length, capacity, parameter);
        elements.CopyTo(new Span<T>(memory, capacity));
        return new DeviceSpan { Pointer = memory, Length = elements.Length, ByteLength = (long)elements.Length * sizeof(T) };
    }

    internal void Check<T>(GpuArray<T> array, string parameter) where T : unmanaged
    {
        GpuDevice device = Stream.Device;
        if (array is null) throw new ArgumentNullException(parameter);
        array.ThrowIfDisposed(parameter);
        if (array.Device != device && !device.Reaches(array.Device)) ThrowOtherDevice(device, array.Device, parameter);
        GraphCapture? capture = Stream.Capture;
        GraphCapture.ThrowIfElsewhere(array.Memory, capture, parameter);
        capture?.Use(array.Memory, GraphUse.IsReleased, parameter);
    }

    /// <summary>For generated launchers: brings pinned host memory to the device for the time of this launch.</summary>
    /// <param name="spans">One for each span parameter of the kernel.</param>
    /// <exception cref="GpuOutOfMemoryException">The device has no room.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public HostTransfer Upload(ReadOnlySpan<HostSpan> spans)
    {
        Stream.ThrowIfDisposed();
        if (Stream.Capture is not null) GraphCapture.ThrowForbidden("A launch with memory of the host", "pass arrays, gpu.Upload(...)");
        return new HostTransfer(Stream.Device, spans);
    }

    /// <summary>For generated launchers: runs the kernel, or queues it on the stream; a grid of no blocks does nothing.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="arguments">One pointer for each parameter of the entry point, to its value.</param>
    /// <param name="overlap">True if memory that the kernel writes overlaps other memory that it uses.</param>
    /// <param name="plain">Calls the kernel's own method with the same arguments; null where there is none to call.</param>
    /// <exception cref="GpuKernelException">The kernel threw, in a launch that <see cref="Debug"/> made.</exception>
    /// <exception cref="GpuLaunchException">The device refused the launch.</exception>
    /// <exception cref="GpuCompilationException">The kernel could not be compiled for the device.</exception>
    /// <exception cref="NotSupportedException">The launch is to overlap the kernel before it, which kernels in C# cannot.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void Run(KernelHandle kernel, void** arguments, bool overlap, delegate*<void**, void> plain = null)
    {
        GpuStream target = Stream;
        target.ThrowIfDisposed();
        if (target.Capture is null)
            GraphCapture.Forbid(target.Device, "A launch on another stream", "launch on the stream that the delegate is given");
        if (Options is { OverlapsPrevious: true }) ThrowOverlap(kernel);
        if (Grid.X == 0 || Grid.Y == 0 || Grid.Z == 0) return;
        if (CountX > 0 && kernel.IsFlat)
        {
            RunFlat(kernel, arguments, overlap, plain);
            return;
        }
        // Blocks of another size were asked for.
        if (CountX > 0 && Block == BlockSize) InBlocks(kernel, arguments, overlap).RunBlocks(kernel, arguments, overlap, plain);
        else RunBlocks(kernel, arguments, overlap, plain);
    }

    /// <summary>The launch of a kernel that is not flat, in blocks of the size that suits it.</summary>
    private Launch InBlocks(KernelHandle kernel, void** arguments, bool overlap)
    {
        GpuDevice device = Stream.Device;
        int size = kernel.BlockOf(device, SharedBytes, overlap, arguments);
        Dim3 grid = new((int)Math.Min((CountX + size - 1) / size, int.MaxValue), Grid.Y, Grid.Z);
        device.Limits.Check(device.Name, grid, size);
        return new Launch(Stream, grid, size, SharedBytes, CountX, isDebug, Options);
    }

    private void RunBlocks(KernelHandle kernel, void** arguments, bool overlap, delegate*<void**, void> plain)
    {
        GpuStream target = Stream;
        if (kernel.MaxThreads > 0 && Block.Count > kernel.MaxThreads) ThrowLaunchBounds(kernel);
        if (kernel.Cluster.Count > 1) CheckCluster(kernel);
        int limit = target.Device.Limits.MaxSharedBytesPerBlock;
        if ((long)kernel.StaticSharedBytes + SharedBytes > limit) ThrowSharedMemory(kernel, limit);
        if (isDebug || target.Device.IsDebug)
        {
            PlainLaunch.Run(kernel, in this, arguments, plain);
            return;
        }
        if (kernel.DynamicSharedBytes == 0)
        {
            target.Device.LaunchKernel(kernel, in this, arguments, overlap);
            return;
        }
        Launch whole = new(target, Grid, Block, SharedBytes + kernel.DynamicSharedBytes, options: Options);
        target.Device.LaunchKernel(kernel, in whole, arguments, overlap);
    }

    /// <summary>A thread does several elements; the kernel knows where they end.</summary>
    private void RunFlat(KernelHandle kernel, void** arguments, bool overlap, delegate*<void**, void> plain)
    {
        if (CountX > int.MaxValue && !kernel.HasLongIndex) ThrowCount(kernel);
        FlatCount count = new(CountX, (int)Rows.Y, (int)Rows.Z);
        arguments[kernel.CountArgument] = &count;
        GpuDevice device = Stream.Device;
        if (isDebug || device.IsDebug)
        {
            PlainLaunch.Run(kernel, in this, arguments, plain);
            return;
        }
        (Dim3 grid, Dim3 block) = device.ChooseGrid(kernel, in count, overlap);
        device.LaunchKernel(kernel, new Launch(Stream, grid, block, SharedBytes, CountX, options: Options), arguments, overlap);
    }

    private void CheckCluster(KernelHandle kernel)
    {
        Dim3 cluster = kernel.Cluster;
        if (Grid.X % cluster.X == 0 && Grid.Y % cluster.Y == 0 && Grid.Z % cluster.Z == 0) return;
        throw new GpuLaunchException(
            kernel.Name,
            $"{kernel.Name} is marked [Cluster({cluster.X}, {cluster.Y}, {cluster.Z})], and a grid of {Grid} is no multiple of that: " +
            $"launch {RoundUp(Grid.X, cluster.X)} x {RoundUp(Grid.Y, cluster.Y)} x {RoundUp(Grid.Z, cluster.Z)} blocks.");
    }

    private static long RoundUp(int extent, int multiple) => ((long)extent + multiple - 1) / multiple * multiple;

    [DoesNotReturn]
    private static GpuStream ThrowDefault() => throw new InvalidOperationException(
        "This is default(Launch), which names no device. Make a launch with gpu.Launch(n), gpu.Launch(grid, block) or stream.Launch(...).");

    [DoesNotReturn]
    private static void ThrowOtherDevice(GpuDevice device, GpuDevice other, string parameter) => throw new ArgumentException(
        $"The array is on {other}, and the launch is on {device}. Upload it to the launch's device, or launch on the array's." +
        (device.CanAccess(other) ? $" {device} can use it where it is, after EnablePeerAccess({other})." : ""), parameter);

    [DoesNotReturn]
    private static void ThrowOverlap(KernelHandle kernel) => throw new NotSupportedException(
        $"{kernel.Name} cannot overlap the kernel before it: kernels in C# do not wait for what that writes. " +
        "LaunchOptions.OverlapsPrevious is for kernels of a CudaModule, which call cudaGridDependencySynchronize().");

    [DoesNotReturn]
    private static void ThrowTooLong(long length, string parameter) => throw new ArgumentException(
        $"'{parameter}' has {length} elements, and a span at most {int.MaxValue}. Pass parts of it, or make the parameter a TensorSpan<T>.", parameter);

    [DoesNotReturn]
    private static void ThrowNotDense(
        ReadOnlySpan<nint> lengths, ReadOnlySpan<nint> strides, string parameter) => throw new ArgumentException(
        $"'{parameter}' is a view whose elements do not lie row by row in one piece of memory, as those of a span do (lengths [{string.Join(", ", lengths.ToArray())}], " +
        $"strides [{string.Join(", ", strides.ToArray())}]). Pass a copy, {parameter}.Clone(), or make the parameter a TensorSpan<T> or ReadOnlyTensorSpan<T>.", parameter);

    [DoesNotReturn]
    private static void ThrowTooLongForConstants(int length, int capacity, string parameter) => throw new ArgumentException(
        $"'{parameter}' has {length} elements, and the kernel has room for {capacity} in constant memory: pass fewer, or write [ConstantMemory({length})].", parameter);

    [DoesNotReturn]
    private void ThrowCount(KernelHandle kernel) => throw new GpuLaunchException(
        kernel.Name,
        $"{kernel.Name} is launched for {CountX} threads, and its index is an int, up to {int.MaxValue}: compute it as a long, (long)BlockIdx.X * BlockDim.X + ThreadIdx.X.");

    [DoesNotReturn]
    private void ThrowLaunchBounds(KernelHandle kernel) => throw new GpuLaunchException(
        kernel.Name,
        $"{kernel.Name} is marked [LaunchBounds({kernel.MaxThreads})], and a block of {Block} has {Block.Count} threads: launch smaller blocks, or change the attribute.");

    [DoesNotReturn]
    private void ThrowSharedMemory(KernelHandle kernel, int limit) => throw new GpuLaunchException(
        kernel.Name,
        $"{kernel.Name} needs {(long)kernel.StaticSharedBytes + SharedBytes} bytes of shared memory a block " +
        $"({kernel.StaticSharedBytes} of its own, {SharedBytes} of the launch); {Stream.Device.Name} has {limit}.");
}
