using GpuKernels.Generator.Cpu;
using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Analysis;

/// <summary>
/// The elements of a kernel's span parameters that every thread reaches, whatever its index is: they stand in no branch, in no loop, and
/// before anything that could end the thread.
/// </summary>
/// <param name="ByThread">Those whose index is the thread's global index along X.</param>
/// <param name="ByConstant">Those whose index is a constant.</param>
internal sealed record ReachedElements(IReadOnlyList<ElementExpression> ByThread, IReadOnlyList<ElementExpression> ByConstant)
{
    public static ReachedElements Find(Kernel kernel)
    {
        List<ElementExpression> all = [];
        bool functionsThrow = kernel.Functions.SelectMany(function => function.Body).SelfAndDescendants()
            .Any(statement => statement is ThrowStatement);
        foreach (Statement statement in kernel.Body)
        {
            foreach (Expression expression in statement is DoStatement ? [] : statement.Expressions())
                AddReached(expression, all);
            if (MayEnd(statement, functionsThrow))
                break;
        }
        HashSet<Variable> assigned = AssignedVariables(kernel);
        HashSet<Variable> indices = [.. kernel.Body.OfType<DeclareStatement>().Where(IsGlobalIndex).Select(s => s.Variable)
            .Except(assigned)];
        HashSet<Variable> spans = [.. kernel.Parameters.Except(assigned)];
        all.RemoveAll(element => element.Span is not VariableExpression span || !spans.Contains(span.Variable));
        return new([.. all.Where(element => IsOfThread(element.Index, indices))],
            [.. all.Where(element => element.Index is ConstantExpression)]);
    }

    private static HashSet<Variable> AssignedVariables(Kernel kernel) =>
    [
        .. kernel.Body.SelfAndDescendants().OfType<AssignStatement>().Select(s => s.Place).OfType<VariableExpression>()
            .Select(place => place.Variable),
    ];

    private static bool IsGlobalIndex(DeclareStatement statement) => statement.Initializer is { } value && GlobalIndex.Matches(value);

    private static bool IsOfThread(Expression index, HashSet<Variable> indices) =>
        GlobalIndex.Matches(index) || index is VariableExpression variable && indices.Contains(variable.Variable);

    private static bool MayEnd(Statement statement, bool functionsThrow) =>
        new[] { statement }.SelfAndDescendants()
            .Any(part => part is ReturnStatement or ThrowStatement || functionsThrow && part is CallStatement);

    private static void AddReached(Expression expression, List<ElementExpression> reached)
    {
        if (expression is ElementExpression element)
            reached.Add(element);
        IEnumerable<Expression> evaluated = expression switch
        {
            ConditionalExpression choice => [choice.Condition],
            BinaryExpression { Operator: BinaryOperator.LogicalAnd or BinaryOperator.LogicalOr } both => [both.Left],
            _ => expression.Operands(),
        };
        foreach (Expression operand in evaluated)
            AddReached(operand, reached);
    }
}
