using System.Text;

namespace GpuKernels.Cuda;

/// <summary>
/// The kernel that hands a condition, an <c>int</c> of the device's memory, to the driver, whose own variable decides about a part of a
/// graph.
/// </summary>
internal sealed unsafe class CudaConditions(CudaDevice device)
{
    /// <summary>The driver's version that has conditional nodes.</summary>
    private const int ConditionalDriver = 12030;

    // cudaGraphSetConditional(handle, *condition != 0), a function of the driver's own.
    private const string Ptx = """
        .version 6.0
        .target sm_50
        .address_size 64
        .extern .func cudaGraphSetConditional(.param .b64 handle, .param .b32 value);
        .visible .entry set_condition(.param .u64 handle, .param .u64 condition)
        {
            .reg .pred %is_set;
            .reg .b32 %number, %value;
            .reg .b64 %handle, %condition;
            ld.param.u64 %handle, [handle];
            ld.param.u64 %condition, [condition];
            ld.global.u32 %number, [%condition];
            setp.ne.u32 %is_set, %number, 0;
            selp.u32 %value, 1, 0, %is_set;
            {
                .param .b64 first;
                .param .b32 second;
                st.param.b64 [first], %handle;
                st.param.b32 [second], %value;
                call.uni cudaGraphSetConditional, (first, second);
            }
            ret;
        }
        """;

    private readonly Lock gate = new();
    private nint module, function;

    /// <summary>Records that kernel on a stream.</summary>
    public void Set(nint stream, ulong handle, nint condition)
    {
        nint setter = Load();
        void** arguments = stackalloc void*[] { &handle, &condition };
        device.Check(CudaDriver.Current.LaunchKernel(setter, 1, 1, 1, 1, 1, 1, 0, stream, arguments, null), "cuLaunchKernel");
    }

    /// <exception cref="NotSupportedException">The driver has no conditional nodes.</exception>
    public static void ThrowIfUnsupported(string device)
    {
        int version = CudaDriver.Current.Version;
        if (version < ConditionalDriver)
            throw new NotSupportedException(
                $"If and While in a graph need a driver of CUDA 12.3 or newer; that of {device} serves {version / 1000}.{version % 1000 / 10}.");
    }

    public void Unload()
    {
        if (module != 0) Driver.ModuleUnload(module);
        module = function = 0;
    }

    private nint Load()
    {
        lock (gate)
        {
            if (function != 0) return function;
            nint loaded, found;
            fixed (byte* text = Encoding.UTF8.GetBytes(Ptx + '\0')) device.Check(Driver.ModuleLoadData(&loaded, text), "cuModuleLoadData");
            int code;
            fixed (byte* name = "set_condition"u8) code = Driver.ModuleGetFunction(&found, loaded, name);
            if (code != Driver.Success) Driver.ModuleUnload(loaded);
            device.Check(code, "cuModuleGetFunction");
            module = loaded;
            return function = found;
        }
    }
}
