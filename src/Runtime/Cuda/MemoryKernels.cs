using System.Text;

namespace GpuKernels.Cuda;

/// <summary>
/// The library's own kernels, Kernels/Memory.cu. They are there as PTX, so that they need no compiler but the driver's, and are loaded when
/// the first of them is needed.
/// </summary>
internal sealed unsafe class MemoryKernels(CudaDevice device)
{
    public const int BlockSize = 256;

    private const string Resource = "Memory.ptx";

    private readonly Lock loading = new();
    private readonly Dictionary<string, nint> functions = [];
    private nint module;

    /// <summary>Launches a kernel in the null stream, which orders itself with all others.</summary>
    public void Launch(string name, uint gridX, uint gridY, void** arguments)
    {
        device.MakeCurrent();
        nint function = Find(name);
        device.Check(
            CudaDriver.Current.LaunchKernel(function, gridX, gridY, 1, BlockSize, 1, 1, 0, Driver.NullStream, arguments, null),
            "cuLaunchKernel");
    }

    /// <summary>The context is current. Never throws.</summary>
    public void Unload()
    {
        if (module != 0) Driver.ModuleUnload(module);
    }

    private nint Find(string name)
    {
        lock (loading)
        {
            if (functions.TryGetValue(name, out nint function)) return function;
            if (module == 0) module = Load();
            fixed (byte* text = Encoding.UTF8.GetBytes(name + '\0'))
                device.Check(Driver.ModuleGetFunction(&function, module, text), "cuModuleGetFunction");
            return functions[name] = function;
        }
    }

    private nint Load()
    {
        using Stream text = typeof(MemoryKernels).Assembly.GetManifestResourceStream(Resource)!;
        // The driver reads PTX up to a zero.
        byte[] image = new byte[text.Length + 1];
        text.ReadExactly(image, 0, image.Length - 1);
        nint loaded;
        fixed (byte* data = image) device.Check(Driver.ModuleLoadData(&loaded, data), "cuModuleLoadData");
        return loaded;
    }
}
