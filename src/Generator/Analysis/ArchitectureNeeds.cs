using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Operations;

namespace GpuKernels.Generator.Analysis;

/// <summary>Which GPUs have what a kernel uses.</summary>
internal static class ArchitectureNeeds
{
    /// <summary>The oldest with clusters of blocks.</summary>
    public const int ClusterArchitecture = 90;

    /// <summary>
    /// What needs the newest architecture, an operation or a user's CUDA C, where that is newer than the oldest that is supported.
    /// </summary>
    public static (string Name, int Architecture)? Find(Kernel kernel)
    {
        IEnumerable<(string Name, int Architecture)> operations = kernel.AllStatements()
            .OfType<OperationStatement>().Select(OperationTable.Of).Select(operation => (operation.Name, operation.Architecture));
        IEnumerable<(string Name, int Architecture)> texts = kernel.Functions.Select(
            function => (function.Name, function.Cuda?.MinimumArchitecture ?? 0));
        IEnumerable<(string Name, int Architecture)> clusters = kernel.Cluster is null ? [] : [("[Cluster]", ClusterArchitecture)];
        (string Name, int Architecture) most = operations.Concat(texts).Concat(clusters).OrderByDescending(need => need.Architecture)
            .FirstOrDefault();
        return most.Architecture > DeviceOperation.OldestArchitecture ? most : null;
    }
}
