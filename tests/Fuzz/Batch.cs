using GpuKernels.CompilerServices;
using GpuKernels.Execution.Tests.Host;

namespace GpuKernels.Fuzz;

/// <summary>Programs that were compiled together: by one C# compilation, and by one call of each C++ compiler.</summary>
internal sealed class Batch : IDisposable
{
    private readonly List<IDisposable> libraries = [];
    private readonly Compiler compiler = new();

    public Batch(IReadOnlyList<FuzzProgram> programs, IEnumerable<GpuDevice> devices)
    {
        Programs = compiler.Compile(programs);
        (KernelHandle, KernelVariant)[] kernels =
            [.. Programs.Where(program => program.Kernel is { CanReport: false }).Select(program => (program.Kernel!, program.Variant))];
        foreach (HostCudaDevice device in devices.OfType<HostCudaDevice>().Where(_ => kernels.Length > 0))
        {
            try
            {
                libraries.Add(device.Prepare(kernels));
            }
            catch (InvalidOperationException)
            {
                // A kernel does not compile: each is compiled alone when it is launched, and says so.
            }
        }
    }

    public CompiledProgram[] Programs { get; }

    public void Dispose()
    {
        foreach (IDisposable library in libraries)
            library.Dispose();
        compiler.Dispose();
    }
}
