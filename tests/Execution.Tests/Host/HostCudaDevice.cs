using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Text;
using GpuKernels.CompilerServices;

namespace GpuKernels.Execution.Tests.Host;

/// <summary>A device that runs a kernel's CUDA C on the host. Its memory is apart from the host's, as a GPU's is.</summary>
internal sealed unsafe class HostCudaDevice(string name, HostCompiler compiler) : GpuDevice(name)
{
    public const string DeviceName = "host-cuda";
    public const string ClangDeviceName = "host-clang";

    private const int Alignment = 256;
    private const int MessageCapacity = 1024;

    // The compiled kernels have global state: threadIdx, shared memory.
    private readonly Lock running = new();
    private readonly ConcurrentDictionary<nint, nint> outputs = new();
    private readonly ConcurrentDictionary<(KernelHandle Kernel, string Defines), nint> prepared = [];

    public static HostCudaDevice Shared { get; } = new(DeviceName, HostCompiler.Gnu);

    public static HostCudaDevice Clang { get; } = new(ClangDeviceName, HostCompiler.Clang);

    public HostCompiler Compiler => compiler;

    public override string Description => $"CUDA C compiled by {compiler.Version}";

    public override GpuDeviceKind Kind => GpuDeviceKind.Cuda;

    public override Version? ComputeCapability => null;

    public override GpuDeviceLimits Limits => GpuDeviceLimits.Common;

    public override int Multiprocessors => 1;

    internal override bool SharesHostMemory => false;

    public override GpuMemoryInfo GetMemoryInfo() => new(long.MaxValue, long.MaxValue);

    internal override nint AllocateBytes(long bytes) => (nint)NativeMemory.AlignedAlloc(checked((nuint)bytes), Alignment);

    internal override void FreeBytes(nint pointer) => NativeMemory.AlignedFree((void*)pointer);

    internal override void Clear(nint pointer, long bytes) => NativeMemory.Clear((void*)pointer, (nuint)bytes);

    internal override void CopyFromHost(nint destination, void* source, long bytes)
        => NativeMemory.Copy(source, (void*)destination, (nuint)bytes);

    internal override void CopyToHost(void* destination, nint source, long bytes)
        => NativeMemory.Copy((void*)source, destination, (nuint)bytes);

    internal override void CopyOnDevice(nint destination, nint source, long bytes)
        => NativeMemory.Copy((void*)source, (void*)destination, (nuint)bytes);

    internal override nint CreateNativeStream(GpuStreamPriority priority) => 0;

    internal override void DestroyNativeStream(nint handle)
    {
    }

    internal override void SynchronizeStream(nint handle)
    {
    }

    internal override void SynchronizeAll()
    {
    }

    internal override void LaunchKernel(KernelHandle kernel, in Launch launch, void** arguments, bool overlap)
    {
        var run = (delegate* unmanaged<void**, uint*, byte*, nuint, void>)kernel.GetFunction(this, overlap, arguments, launch.CountX > 0 && kernel.IsFlat);
        Dim3 grid = launch.Grid, block = launch.Block;
        uint* extents = stackalloc uint[]
        {
            (uint)grid.X, (uint)grid.Y, (uint)grid.Z, (uint)block.X, (uint)block.Y, (uint)block.Z, kernel.GridBarrierArgument >= 0 ? 1u : 0u,
            (uint)launch.SharedBytes, (uint)kernel.Cluster.X, (uint)kernel.Cluster.Y, (uint)kernel.Cluster.Z,
        };
        // Fibers wait for each other without memory.
        void* noBarrier = null;
        void** all = stackalloc void*[kernel.GridBarrierArgument + 1];
        for (int i = 0; i < kernel.GridBarrierArgument; i++)
            all[i] = arguments[i];
        if (kernel.GridBarrierArgument >= 0)
        {
            all[kernel.GridBarrierArgument] = &noBarrier;
            arguments = all;
        }
        byte* message = stackalloc byte[MessageCapacity];
        lock (running)
        {
            run(arguments, extents, message, MessageCapacity);
            WriteOutput((byte**)outputs[(nint)run]);
        }
        if (*message != 0)
            throw new GpuLaunchException(kernel.Name, $"{kernel.Name}: {Marshal.PtrToStringUTF8((nint)message)}\n{Numbered(kernel.CudaSource)}");
    }

    internal override bool CanSpecialize => true;

    internal override nint LoadFunction(KernelHandle kernel, KernelVariant variant) =>
        !variant.Overlap && prepared.TryGetValue(KeyOf(kernel, variant), out nint function)
            ? function
            : Load(kernel, variant);

    /// <summary>
    /// Compiles one function each of many kernels that throw nothing at once, and gives them back when the result is disposed of: then none may be launched.
    /// </summary>
    public IDisposable Prepare(IReadOnlyCollection<(KernelHandle Kernel, KernelVariant Variant)> kernels)
    {
        string path = Path.Combine(Path.GetTempPath(), $"gpukernels-{Guid.NewGuid():N}.so");
        compiler.CompileTogether(kernels, path);
        nint library = NativeLibrary.Load(path);
        File.Delete(path);
        foreach ((KernelHandle kernel, KernelVariant variant) in kernels)
            prepared[KeyOf(kernel, variant)] = FindFunction(kernel, library);
        return new Preparation(this, kernels, library);
    }

    internal override MappedMemory AllocateMapped(int bytes)
    {
        nint memory = AllocateBytes(bytes);
        return new MappedMemory(memory, memory);
    }

    internal override void FreeMapped(MappedMemory memory) => FreeBytes(memory.Host);

    internal override void Drain()
    {
    }

    internal override void Close()
    {
    }

    private static (KernelHandle, string) KeyOf(KernelHandle kernel, KernelVariant variant) => (kernel, string.Join(' ', variant.Defines));

    private nint Load(KernelHandle kernel, KernelVariant variant)
    {
        nint library = NativeLibrary.Load(compiler.Compile(kernel, variant));
        if (kernel.CanReport)
            Reports.Attach(kernel, NativeLibrary.GetExport(library, "gk_report"), NativeLibrary.GetExport(library, "gk_report_claimed"));
        return FindFunction(kernel, library);
    }

    private nint FindFunction(KernelHandle kernel, nint library)
    {
        nint function = NativeLibrary.GetExport(library, HostCompiler.Entry(kernel));
        outputs[function] = NativeLibrary.GetExport(library, "host_output");
        return function;
    }

    /// <summary>What the kernel printed, in memory of C's.</summary>
    private static void WriteOutput(byte** text)
    {
        if (*text is null)
            return;
        Console.Out.Write(Marshal.PtrToStringUTF8((nint)(*text)));
        NativeMemory.Free(*text);
        *text = null;
    }

    private sealed class Preparation(HostCudaDevice device, IReadOnlyCollection<(KernelHandle Kernel, KernelVariant Variant)> kernels, nint library) : IDisposable
    {
        public void Dispose()
        {
            foreach ((KernelHandle kernel, KernelVariant variant) in kernels)
            {
                device.prepared.TryRemove(KeyOf(kernel, variant), out _);
                kernel.Forget(device);
            }
            NativeLibrary.Free(library);
        }
    }

    private static string Numbered(string text)
    {
        StringBuilder numbered = new();
        foreach ((int index, string line) in text.Split('\n').Index())
            numbered.Append($"{index + 1,4} {line}\n");
        return numbered.ToString();
    }
}
