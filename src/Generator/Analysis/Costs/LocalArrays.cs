using GpuKernels.Generator.Analysis.Findings;
using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Analysis.Costs;

/// <summary>
/// Small <c>stackalloc</c> arrays that could be registers, but for an index that is only known when the kernel runs: registers have no
/// index, so the whole array is in memory. Indices that loops with constant bounds count are known once the loop is unrolled.
/// </summary>
internal static class LocalArrays
{
    public const string Id = "GK0078";

    /// <summary>Of more elements, no registers would be left.</summary>
    private const int MostElements = 32;

    /// <summary>The rounds of a loop that compilers unroll without being asked.</summary>
    private const int MostRounds = 64;

    public static IEnumerable<Finding> Find(Kernel kernel) =>
        FindIn(kernel, kernel.Body)
            .Concat(kernel.Functions.Where(function => function.Cuda is null).SelectMany(function => FindIn(kernel, function.Body)));

    private static IEnumerable<Finding> FindIn(Kernel kernel, IEnumerable<Statement> body)
    {
        Statement[] all = [.. body.SelfAndDescendants()];
        Dictionary<int, DeclareStackArrayStatement> arrays =
            all.OfType<DeclareStackArrayStatement>().Where(array => array.Length <= MostElements).ToDictionary(array => array.Variable.Id);
        if (arrays.Count == 0)
            yield break;
        // A variable without a name in the source is of a loop that Lowering wrote.
        IEnumerable<int> unnamed = all.Select(statement => statement.Declared()).OfType<Variable>()
            .Where(variable => variable.Name == "temp").Select(variable => variable.Id);
        HashSet<int> known = [.. all.OfType<ForStatement>().SelectMany(Counters), .. unnamed];
        foreach (DeclareStatement definition in Mentions.Definitions(all).Values.Where(
            definition => IsKnown(definition.Initializer!, known)))
            known.Add(definition.Variable.Id);
        foreach (ElementExpression element in all.Where(Loops.IsLoop).SelectMany(loop => loop.AllExpressions()).OfType<ElementExpression>())
        {
            if (element.Span is not VariableExpression { Variable: var span } || IsKnown(element.Index, known))
                continue;
            if (arrays.TryGetValue(span.Id, out DeclareStackArrayStatement? array) && arrays.Remove(span.Id))
                yield return new(Id, element, [array], span.Name, array.Length * kernel.SizeOf(element.Type), element.Index);
        }
    }

    private static bool IsKnown(Expression index, HashSet<int> known) =>
        index.SelfAndDescendants().All(e => e is ConstantExpression or BinaryExpression or UnaryExpression or ConvertExpression
            || e is VariableExpression variable && known.Contains(variable.Variable.Id));

    /// <summary>The variables of <c>for (int k = 0; k &lt; 8; k++)</c>.</summary>
    private static IEnumerable<int> Counters(ForStatement loop)
    {
        bool isBounded = loop.Condition is BinaryExpression { Right: ConstantExpression { Bits: <= MostRounds }, Left: VariableExpression };
        foreach (DeclareStatement start in loop.Initializers.OfType<DeclareStatement>())
        {
            if (isBounded && !Mentions.ChangedIn(loop.Body).Contains(start.Variable.Id))
                yield return start.Variable.Id;
        }
    }
}
