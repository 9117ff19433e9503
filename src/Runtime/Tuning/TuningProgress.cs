namespace GpuKernels;

/// <summary>A candidate of a kernel was measured.</summary>
/// <param name="Kernel"><c>Kernels.Scale</c>.</param>
/// <param name="Device">The device's name.</param>
/// <param name="Done">How many are measured.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Values"><c>perThread=4</c>.</param>
/// <param name="Microseconds">The fastest launch, to its end; infinite for one that the device cannot run.</param>
public sealed record TuningProgress(string Kernel, string Device, int Done, int Total, string Values, double Microseconds);

/// <summary>What a tuner chose.</summary>
/// <param name="Kernel"><c>Kernels.Scale</c>.</param>
/// <param name="KernelHash">Of the kernel's device code: another code is measured anew.</param>
/// <param name="Device">What the device is: <c>NVIDIA H200, 9.0</c>.</param>
/// <param name="Driver"><c>CUDA 13.0</c>; on the CPU device, the version of .NET.</param>
/// <param name="Problem">As the program named it; may be empty.</param>
/// <param name="Values">The choice: <c>perThread=4</c>.</param>
/// <param name="Microseconds">For each candidate that was measured, its fastest launch.</param>
public sealed record TuningResult(
    string Kernel, string KernelHash, string Device, string Driver, string Problem, string Values,
    IReadOnlyDictionary<string, double> Microseconds);
