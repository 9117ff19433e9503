using GpuKernels.Generator.Analysis.Findings;
using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Analysis.Costs;

/// <summary>
/// Integer divisions in loops by what is the same in all rounds, and is no constant: a GPU has no instruction for them, and compilers make
/// multiplications only of constants. Only of a dividend that goes by steps, as <c>i + k</c> does, the quotient can be counted along: a
/// divisor that changes, as in Euclid's algorithm, or a product, as in powers of remainders, has no cheaper form.
/// </summary>
internal static class SlowDivision
{
    public const string Id = "GK0075";

    /// <summary>About what compilers make of a division.</summary>
    private const int InstructionsOfInt = 20, InstructionsOfLong = 70;

    public static IEnumerable<Finding> Find(Kernel kernel)
    {
        HashSet<int> specialized = [.. kernel.Specialized.Select(parameter => parameter.Id)];
        return FindIn(kernel.Body, specialized)
            .Concat(kernel.Functions.Where(function => function.Cuda is null).SelectMany(function => FindIn(function.Body, [])));
    }

    private static IEnumerable<Finding> FindIn(IEnumerable<Statement> body, HashSet<int> specialized)
    {
        Statement[] all = [.. body.SelfAndDescendants()];
        IEnumerable<DeclareStatement> definitions = Mentions.Definitions(all).Values.Where(
            definition => definition.Initializer is ConstantExpression);
        HashSet<int> constants = [.. definitions.Select(definition => definition.Variable.Id), .. specialized];
        foreach (Statement loop in all.Where(IsInnermost))
        {
            HashSet<int> changed = Mentions.ChangedIn([loop]);
            Steps? steps = null;
            foreach (Statement statement in new[] { loop }.SelfAndDescendants())
            {
                IEnumerable<BinaryExpression> operations = statement.Expressions().SelectMany(expression => expression.SelfAndDescendants())
                    .OfType<BinaryExpression>();
                foreach (BinaryExpression division in operations.Where(
                    division => IsSlow(division, changed, constants) && (steps ??= new(loop, changed)).IsIn(division.Left)))
                {
                    bool isLong = division.Type is ScalarType { Size: 8 };
                    yield return new(
                        Id, division, [], isLong ? 64 : 32, isLong ? InstructionsOfLong : InstructionsOfInt)
                    { Within = [statement, loop] };
                }
            }
        }
    }

    private static bool IsInnermost(Statement statement) =>
        statement.IsLoop() && !statement.Children().SelfAndDescendants().Any(Loops.IsLoop);

    private static bool IsSlow(BinaryExpression division, HashSet<int> changed, HashSet<int> constants)
    {
        if (division is not { Operator: BinaryOperator.Divide or BinaryOperator.Remainder, Type: ScalarType { IsInteger: true } })
            return false;
        // A loop in which the dividend does not change needs the quotient once.
        return IsSame(division.Right, changed) && !IsConstant(division.Right, constants)
            && Mentions.Of(division.Left).Any(changed.Contains);
    }

    /// <summary>True for a value of parameters and locals that the loop does not change.</summary>
    private static bool IsSame(Expression value, HashSet<int> changed) =>
        value.SelfAndDescendants().All(e => e
            is VariableExpression or ConstantExpression or ConvertExpression or SpanLengthExpression or FieldExpression or BinaryExpression
                or ThreadIndexExpression)
        && !Mentions.Of(value).Any(changed.Contains);

    private static bool IsConstant(Expression value, HashSet<int> constants) => value.SelfAndDescendants().All(e => e switch
    {
        VariableExpression variable => constants.Contains(variable.Variable.Id),
        ThreadIndexExpression or SpanLengthExpression or FieldExpression => false,
        _ => true,
    });
}
