namespace GpuKernels.Fuzz;

/// <summary>Why a program failed.</summary>
/// <param name="Kind">What a shrunk program has to fail with, too: "error CS8352", "different on cpu".</param>
/// <param name="Message">For people.</param>
internal sealed record Failure(string Kind, string Message)
{
    /// <summary>True where the program is no right C#: then its writer is wrong, and not what is tested.</summary>
    public bool IsOfFuzzer =>
        Kind.StartsWith("error CS", StringComparison.Ordinal) && !Kind.EndsWith("in generated code", StringComparison.Ordinal);
}
