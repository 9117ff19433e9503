using Microsoft.CodeAnalysis;

namespace GpuKernels.Generator.Lowering;

/// <summary>
/// Leaves the statement being lowered: it cannot be translated. The statement list reports it and goes on with the next
/// statement, so that each gets its own diagnostic.
/// </summary>
internal sealed class RejectedException(DiagnosticDescriptor? descriptor, Location location, object[] arguments) : Exception
{
    /// <summary>Null where the C# itself does not compile and its compiler says so.</summary>
    public DiagnosticDescriptor? Descriptor { get; } = descriptor;

    public Location Location { get; } = location;

    public object[] Arguments { get; } = arguments;
}

internal static class Rejection
{
    public static RejectedException Of(IOperation operation, DiagnosticDescriptor descriptor, params object[] arguments) =>
        new(descriptor, operation.Syntax.GetLocation(), arguments);

    public static RejectedException At(Location location, DiagnosticDescriptor descriptor, params object[] arguments) =>
        new(descriptor, location, arguments);

    /// <summary>For code that does not compile.</summary>
    public static RejectedException Silent(IOperation operation) => new(null, operation.Syntax.GetLocation(), []);
}
