namespace GpuKernels;

/// <summary>
/// Gives a static method that kernels call a body in CUDA C, inline PTX included, for GPUs. The C# body is what it means: the
/// CPU device runs it, and both must give the same.
/// </summary>
/// <param name="body">
/// The statements of a <c>__device__</c> function, <c>return</c> included. Parameters have their C# names: a number is itself, a
/// <c>Span&lt;T&gt; x</c> is a pointer <c>x</c> and an <c>int x_length</c>, a <c>ref</c> or <c>out</c> parameter is a pointer, a
/// struct has its C# name and fields.
/// </param>
/// <remarks>The text is compiled without headers, as C++17.</remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CudaSourceAttribute(string body) : Attribute
{
    /// <summary>The statements of the device function.</summary>
    public string Body { get; } = body;

    /// <summary>
    /// Text that stands before the function, outside of any: helper functions, constants, macros. It knows no structs of C#.
    /// </summary>
    public string Declarations { get; set; } = "";

    /// <summary>The oldest GPU that the text is for: 75 for compute capability 7.5, 90 for 9.0; 0 for any.</summary>
    public int MinimumArchitecture { get; set; }

    /// <summary>
    /// True where a call changes nothing, and gives the same for the same arguments and memory. Without it a call counts as one
    /// that may change all that the method can reach.
    /// </summary>
    public bool IsPure { get; set; }
}
