namespace GpuKernels;

/// <summary>A <c>Debug.Assert</c> of a kernel did not hold. On a GPU it is in a <see cref="GpuKernelException"/>.</summary>
/// <param name="message">The assertion's own message, or the text of its condition.</param>
public sealed class GpuAssertionException(string message) : GpuException($"Debug.Assert failed: {message}");
