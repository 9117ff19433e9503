using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Cpu;

/// <summary>All that is known of a kernel before its CPU form is written.</summary>
internal sealed class CpuAnalysis
{
    /// <param name="kernel">The kernel.</param>
    /// <param name="tracksThreads">True where an exception has to say which thread threw it, at whatever cost.</param>
    public CpuAnalysis(Kernel kernel, bool tracksThreads = false)
    {
        TracksThreads = tracksThreads;
        Statement[] all = [.. kernel.Body.SelfAndDescendants()];
        Kernel = kernel;
        Functions = FunctionFacts.Find(kernel);
        Uniformity = new Uniformity(kernel);
        Recomputation = new Recomputation(kernel, Uniformity);
        Fission = new Fission(kernel, Uniformity, Recomputation);
        Storage = new CpuStorage(kernel, Fission, Recomputation);
        Origins = SpanOrigins.Of(kernel);
        UnusedId = kernel.UnusedId();
        IsCounted = FlatKernel.Find(kernel) is not null;
        BlockMemory = new HashSet<int>(all
            .Where(statement => statement is DeclareSharedStatement or DeclareStackArrayStatement)
            .Select(statement => statement.Declared()!.Id));
    }

    public Kernel Kernel { get; }

    public bool TracksThreads { get; }

    /// <summary>True where a launch by a count may end within a block.</summary>
    public bool IsCounted { get; }

    public IReadOnlyDictionary<string, FunctionFacts> Functions { get; }

    public Uniformity Uniformity { get; }

    public Recomputation Recomputation { get; }

    public Fission Fission { get; }

    public CpuStorage Storage { get; }

    public SpanOrigins Origins { get; }

    /// <summary>Of no variable: for one that the CPU form alone has.</summary>
    public int UnusedId { get; }

    /// <summary>The Ids of shared and <c>stackalloc</c> arrays: no other OS thread touches them.</summary>
    public ISet<int> BlockMemory { get; }
}
