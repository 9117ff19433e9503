using GpuKernels.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace GpuKernels.Generator.Lowering;

/// <summary>A construct that only newer architectures have.</summary>
/// <param name="Construct">What a message calls it, <c>Atomic.Exchange of 16 bytes</c>.</param>
/// <param name="Architecture">90 for sm_90.</param>
internal sealed record Requirement(string Construct, int Architecture, Location Location)
{
    /// <summary>The diagnostic, where the project is built for an older architecture too.</summary>
    public Diagnostic? Check(int oldest) => Architecture <= oldest
        ? null
        : Diagnostic.Create(DiagnosticDescriptors.ArchitectureTooOld, Location, Construct, Architecture, oldest);
}
