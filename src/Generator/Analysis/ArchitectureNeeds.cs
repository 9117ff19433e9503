using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Operations;

namespace GpuKernels.Generator.Analysis;

/// <summary>Which GPUs have what a kernel uses.</summary>
internal static class ArchitectureNeeds
{
    /// <summary>The operation that needs the newest architecture, where that is newer than the oldest that is supported.</summary>
    public static DeviceOperation? Find(Kernel kernel) =>
        kernel.Functions.SelectMany(function => function.Body).Concat(kernel.Body).SelfAndDescendants().OfType<OperationStatement>()
            .Select(OperationTable.Of).Where(operation => operation.Architecture > DeviceOperation.OldestArchitecture)
            .OrderByDescending(operation => operation.Architecture).FirstOrDefault();
}
