using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GpuKernels.Generator.Lowering;

/// <summary>
/// A tensor while its uses are lowered; in the IR there are only its parts. <paramref name="Data"/> is a wide span, and the lengths
/// and strides, in elements, are values of type <c>long</c>.
/// </summary>
internal sealed record TensorExpression(
    Expression Data, IReadOnlyList<Expression> Lengths, IReadOnlyList<Expression> Strides) : Expression(Data.Type)
{
    /// <summary>In the order of the parameters that stand for a tensor.</summary>
    public IEnumerable<Expression> Parts => Lengths.Concat(Strides).Prepend(Data);
}

/// <summary>
/// Finds the rank of a tensor, which is no part of its type: it is the number of indices that are used with it, here or in a method
/// that it is passed to.
/// </summary>
/// <param name="bodyOf">The body of a method in this compilation, else null.</param>
internal sealed class TensorRank(Func<IMethodSymbol, IOperation?> bodyOf)
{
    /// <summary>What a launcher has room for.</summary>
    public const int Limit = 8;

    private readonly HashSet<ISymbol> visited = new(SymbolEqualityComparer.Default);
    private readonly SortedSet<int> ranks = [];

    /// <exception cref="RejectedException">There is none, or more than one.</exception>
    public static int Of(IParameterSymbol parameter, IOperation body, Func<IMethodSymbol, IOperation?> bodyOf)
    {
        TensorRank search = new(bodyOf);
        search.Collect(parameter, body);
        string? problem = search.ranks.Count switch
        {
            0 => "cannot be told, because nothing indexes it: write t[i, j] with as many indices as it has dimensions",
            1 => search.ranks.Max is 0 or > Limit ? $"is {search.ranks.Max}: use 1 to {Limit} indices" : null,
            _ => $"is {search.ranks.Min} in one place and {search.ranks.Max} in another: use the same number of indices everywhere",
        };
        return problem is null
            ? search.ranks.Max
            : throw Rejection.At(parameter.Locations[0], DiagnosticDescriptors.TensorRank, parameter.Name, problem);
    }

    private void Collect(ISymbol tensor, IOperation body)
    {
        if (!visited.Add(tensor))
            return;
        foreach (IOperation operation in body.Descendants())
        {
            switch (operation)
            {
                case IPropertyReferenceOperation { Property.IsIndexer: true } element when Is(element.Instance, tensor):
                    ranks.Add(Indices(element).Count);
                    break;
                case IInvocationOperation call when Is(call.Instance, tensor) && SliceParts(call) is { Length: > 0 } parts:
                    ranks.Add(parts.Length);
                    break;
                case IVariableDeclaratorOperation { Symbol: var alias } declarator
                    when Is(declarator.GetVariableInitializer()?.Value, tensor):
                    Collect(alias, body);
                    break;
                case IArgumentOperation { Parameter: { ContainingSymbol: IMethodSymbol method } parameter } argument
                    when Is(argument.Value, tensor):
                    if (bodyOf(method.OriginalDefinition) is { } callee)
                        Collect(method.OriginalDefinition.Parameters[parameter.Ordinal], callee);
                    break;
            }
        }
    }

    /// <summary>
    /// The ranges of <c>t[1..3, ..]</c> and <c>t.Slice(1..3, ..)</c>, or the starts of <c>t.Slice(1, 0)</c>; none for what is no slice.
    /// </summary>
    public static IOperation[] SliceParts(IOperation operation) => operation switch
    {
        IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } instance } reference
            when instance.Type.TensorElement(out _) is not null
            && reference.Type.TensorElement(out _) is not null => [.. Parts(reference.Arguments, reference)],
        IInvocationOperation { TargetMethod.Name: "Slice", Instance: { } instance } call
            when instance.Type.TensorElement(out _) is not null =>
            [.. Parts(call.Arguments, call)],
        _ => [],
    };

    /// <summary>What stands between the brackets.</summary>
    public static IReadOnlyList<IOperation> Indices(IPropertyReferenceOperation element) => Parts(element.Arguments, element);

    private static IReadOnlyList<IOperation> Parts(IEnumerable<IArgumentOperation> arguments, IOperation element)
    {
        IOperation indices = arguments.FirstOrDefault()?.Value ?? throw Rejection.Silent(element);
        while (indices is IConversionOperation conversion)
            indices = conversion.Operand;
        return indices is ICollectionExpressionOperation list && !list.Elements.Any(index => index is ISpreadOperation)
            ? list.Elements
            : throw Rejection.Of(
                element, DiagnosticDescriptors.UnsupportedExpression, "a span of indices", "write them one by one: t[i, j]");
    }

    private static bool Is(IOperation? value, ISymbol tensor) => value switch
    {
        IConversionOperation conversion => Is(conversion.Operand, tensor),
        IParameterReferenceOperation reference => SymbolEqualityComparer.Default.Equals(reference.Parameter.OriginalDefinition, tensor),
        ILocalReferenceOperation reference => SymbolEqualityComparer.Default.Equals(reference.Local, tensor),
        _ => false,
    };
}
