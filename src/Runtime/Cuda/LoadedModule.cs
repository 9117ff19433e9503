using System.Runtime.InteropServices;
using System.Text;

namespace GpuKernels.Cuda;

/// <summary>A module of a user's on one GPU.</summary>
internal sealed unsafe class LoadedModule : IDisposable
{
    /// <summary>The driver's version that tells what functions and parameters there are.</summary>
    private const int EnumeratingDriver = 12040;

    private readonly CudaDevice device;
    private readonly nint module;
    private readonly List<DeviceMemory> globals = [];
    private int disposed;

    /// <param name="device">Where it is loaded.</param>
    /// <param name="name">For messages.</param>
    /// <param name="image">A cubin, a fatbin or PTX.</param>
    public LoadedModule(CudaDevice device, string name, ReadOnlySpan<byte> image)
    {
        this.device = device;
        Name = name;
        device.MakeCurrent();
        module = Load(image);
    }

    public string Name { get; }

    public bool IsDisposed => Volatile.Read(ref disposed) != 0;

    /// <summary>0 where there is none.</summary>
    public nint FindFunction(string name)
    {
        nint function;
        device.MakeCurrent();
        fixed (byte* text = Utf8(name))
        {
            int code = Driver.ModuleGetFunction(&function, module, text);
            if (code == DriverErrors.NotFound) return 0;
            device.Check(code, "cuModuleGetFunction");
        }
        return function;
    }

    public (DeviceMemory Memory, long Bytes)? FindGlobal(string name)
    {
        nint pointer;
        nuint bytes;
        device.MakeCurrent();
        fixed (byte* text = Utf8(name))
        {
            int code = Driver.ModuleGetGlobal(&pointer, &bytes, module, text);
            if (code == DriverErrors.NotFound) return null;
            device.Check(code, "cuModuleGetGlobal");
        }
        DeviceMemory memory = DeviceMemory.OfModule(device, pointer);
        lock (globals) globals.Add(memory);
        return (memory, (long)bytes);
    }

    /// <summary>Empty where the driver does not tell.</summary>
    public string[] FunctionNames()
    {
        uint count;
        if (CudaDriver.Current.Version < EnumeratingDriver || Driver.ModuleGetFunctionCount(&count, module) != Driver.Success) return [];
        nint[] functions = new nint[count];
        fixed (nint* pointer = functions)
        {
            if (Driver.ModuleEnumerateFunctions(pointer, count, module) != Driver.Success) return [];
        }
        return [.. functions.Select(FunctionName)];
    }

    /// <summary>The size of each parameter in bytes; null where the driver does not tell.</summary>
    public int[]? ParameterSizes(nint function)
    {
        if (CudaDriver.Current.Version < EnumeratingDriver) return null;
        List<int> sizes = [];
        nuint offset, size;
        while (Driver.FunctionGetParameterInfo(function, (nuint)sizes.Count, &offset, &size) == Driver.Success) sizes.Add((int)size);
        return [.. sizes];
    }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref disposed, 1) != 0) return;
        lock (globals)
        {
            foreach (DeviceMemory memory in globals) memory.Release();
        }
        if (device.IsDisposed || !device.TryMakeCurrent()) return;
        device.WaitForContext();
        Driver.ModuleUnload(module);
    }

    private nint Load(ReadOnlySpan<byte> image)
    {
        const int LogBytes = 16 * 1024;
        byte[] log = new byte[LogBytes];
        // The driver reads PTX up to a zero.
        byte[] terminated = [.. image, 0];
        JitOption* options = stackalloc[] { JitOption.ErrorLogBuffer, JitOption.ErrorLogBufferSizeBytes };
        nint loaded;
        fixed (byte* data = terminated)
        fixed (byte* buffer = log)
        {
            nint* values = stackalloc[] { (nint)buffer, LogBytes };
            int code = Driver.ModuleLoadDataWithOptions(&loaded, data, 2, options, values);
            string text = Marshal.PtrToStringUTF8((nint)buffer)?.Trim() ?? "";
            if (code != Driver.Success && text.Length > 0 && !DriverErrors.BreaksContext(code))
                throw KernelCompiler.Failure(Name, device.Name, $"the driver reports {DriverErrors.Name(code)}:\n{text}", text);
            device.Check(code, "cuModuleLoadDataEx");
        }
        return loaded;
    }

    private static string FunctionName(nint function)
    {
        byte* name;
        return Driver.FunctionGetName(&name, function) == Driver.Success ? Marshal.PtrToStringUTF8((nint)name) ?? "" : "";
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text + '\0');
}
