using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Analysis;

/// <summary>Which variables a piece of a method reads, writes or declares.</summary>
internal static class Mentions
{
    /// <summary>The Ids of all variables in the statement and those inside it.</summary>
    public static HashSet<int> Of(Statement statement)
    {
        HashSet<int> ids = [];
        foreach (Statement part in new[] { statement }.SelfAndDescendants())
        {
            if (part.Declared() is { } declared)
                ids.Add(declared.Id);
            foreach (Expression expression in part.Expressions())
                ids.UnionWith(Of(expression));
        }
        return ids;
    }

    public static IEnumerable<int> Of(Expression expression)
        => expression.SelfAndDescendants().OfType<VariableExpression>().Select(e => e.Variable.Id);

    /// <summary>The Ids of all variables in the statements.</summary>
    public static HashSet<int> OfAll(IEnumerable<Statement> body) => [.. body.SelectMany(Of)];

    /// <summary>The Ids of the variables that the statement itself, without those inside it, declares or changes.</summary>
    public static IEnumerable<int> Changed(Statement statement)
    {
        if (statement.Declared() is { } declared)
            yield return declared.Id;
        if (statement is AssignStatement assign && assign.Place.Base() is VariableExpression assigned)
            yield return assigned.Variable.Id;
        if (statement is CallStatement or OperationStatement)
        {
            foreach (Expression argument in statement.Expressions())
            {
                if (argument.WritablePlace()?.Base() is VariableExpression passed)
                    yield return passed.Variable.Id;
            }
        }
    }

    /// <summary>The Ids of the variables that are changed anywhere in the statements.</summary>
    public static HashSet<int> ChangedIn(IEnumerable<Statement> body) => [.. body.SelfAndDescendants().SelectMany(Changed)];

    /// <summary>
    /// The values of variables that have one for good: those declared with an initializer and never changed again, by Id.
    /// </summary>
    public static Dictionary<int, DeclareStatement> Definitions(IEnumerable<Statement> body)
    {
        Statement[] all = [.. body.SelfAndDescendants()];
        HashSet<int> changedOnce = [.. all.SelectMany(Changed).GroupBy(id => id).Where(group => group.Count() == 1)
            .Select(group => group.Key)];
        return all.OfType<DeclareStatement>()
            .Where(s => s.Initializer is not null && changedOnce.Contains(s.Variable.Id))
            .ToDictionary(s => s.Variable.Id);
    }
}
