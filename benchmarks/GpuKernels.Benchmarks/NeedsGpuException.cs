namespace GpuKernels.Benchmarks;

/// <summary>What is to be measured is a GPU, and this machine has none.</summary>
internal sealed class NeedsGpuException(string benchmark)
    : Exception($"The benchmark '{benchmark}' needs a GPU; the devices here are: {string.Join(", ", GpuDevice.Names)}.");
