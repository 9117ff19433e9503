using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Analysis.Costs;

/// <summary>Finds values that change by the same in each round of a loop: counters, and sums with them.</summary>
internal sealed class Steps
{
    private readonly HashSet<int> changed;

    /// <summary>By Id, what a variable is assigned in the loop; nothing for one that is changed in other ways too.</summary>
    private readonly Dictionary<int, List<Expression>?> values = [];

    /// <summary>By Id, whether a variable goes by steps.</summary>
    private readonly Dictionary<int, bool> answers = [];

    /// <param name="loop">The loop.</param>
    /// <param name="changed">The Ids of the variables that it changes.</param>
    public Steps(Statement loop, HashSet<int> changed)
    {
        this.changed = changed;
        IEnumerable<Statement> starts = loop is ForStatement counted ? counted.Initializers : [];
        foreach (Statement statement in new[] { loop }.SelfAndDescendants().Except(starts))
        {
            if (statement is DeclareStatement { Initializer: { } initializer } declaration)
                Add(declaration.Variable, initializer);
            else if (statement is AssignStatement { Place: VariableExpression target } assignment)
                Add(target.Variable, assignment.Value);
            else
            {
                foreach (int id in Mentions.Changed(statement))
                    values[id] = null;
            }
        }
    }

    public bool IsIn(Expression value) => value switch
    {
        _ when IsSame(value) => true,
        ConvertExpression { To.IsInteger: true } e => IsIn(e.Operand),
        BinaryExpression { Operator: BinaryOperator.Add or BinaryOperator.Subtract } e => IsIn(e.Left) && IsIn(e.Right),
        BinaryExpression { Operator: BinaryOperator.Multiply } e => IsSame(e.Left) && IsIn(e.Right) || IsIn(e.Left) && IsSame(e.Right),
        VariableExpression e => IsIn(e.Variable),
        _ => false,
    };

    private bool IsIn(Variable variable)
    {
        if (answers.TryGetValue(variable.Id, out bool known))
            return known;
        // Until it is known, for variables that are assigned each other: a = b; b = a;
        answers[variable.Id] = false;
        return answers[variable.Id] =
            values.TryGetValue(variable.Id, out List<Expression>? assigned) && assigned?.Count == 1 && IsIn(variable, assigned[0]);
    }

    private bool IsIn(Variable variable, Expression assigned) =>
        IsStep(variable, assigned) || !Mentions.Of(assigned).Contains(variable.Id) && IsIn(assigned);

    /// <summary><c>k + 2</c>, which <c>k</c> is assigned.</summary>
    private bool IsStep(Variable variable, Expression value) =>
        value is BinaryExpression
        {
            Operator: BinaryOperator.Add
            or BinaryOperator.Subtract, Left: VariableExpression { Variable: var counter }
        } sum
        && counter == variable && IsSame(sum.Right);

    private bool IsSame(Expression value) =>
        !Mentions.Of(value).Any(changed.Contains) && value.SelfAndDescendants().All(e => e is not (ElementExpression or CallExpression));

    private void Add(Variable variable, Expression value)
    {
        if (!values.TryGetValue(variable.Id, out List<Expression>? known))
            values[variable.Id] = known = [];
        known?.Add(value);
    }
}
