using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Cuda;

/// <summary>What one method does with its variables: which spelling of a declaration is right follows from it.</summary>
internal sealed class VariableFacts
{
    private readonly Dictionary<int, int> writes = [];
    private readonly HashSet<int> byReference = [];
    private readonly HashSet<int> read = [];
    private readonly HashSet<int> spanValues = [];
    private readonly Dictionary<int, List<ConstantExpression>> constants = [];

    public VariableFacts(IEnumerable<Statement> body)
    {
        foreach (Statement statement in body.SelfAndDescendants())
        {
            if (statement is AssignStatement { Place: var place } && place.Base() is VariableExpression target)
                writes[target.Variable.Id] = Writes(target.Variable) + 1;
            if (statement is DeclareStatement { Initializer: ConstantExpression first } declare)
                AddConstant(declare.Variable, first);
            if (statement is AssignStatement { Place: VariableExpression assigned, Value: ConstantExpression next })
                AddConstant(assigned.Variable, next);
            foreach (Expression expression in Operands(statement))
            {
                Visit(expression);
                VisitSpans(expression);
            }
        }
    }

    /// <summary>The constants that the variable is declared with and assigned, among other values.</summary>
    public IReadOnlyList<ConstantExpression> ConstantsOf(Variable variable) =>
        constants.TryGetValue(variable.Id, out List<ConstantExpression>? known) ? known : [];

    /// <summary>How many assignments to the variable or its fields there are, apart from its declaration.</summary>
    public int Writes(Variable variable) => writes.TryGetValue(variable.Id, out int count) ? count : 0;

    /// <summary>True where a reference to the variable is passed to a function or an atomic operation.</summary>
    public bool IsByReference(Variable variable) => byReference.Contains(variable.Id);

    /// <summary>True where the variable keeps the value that it is declared with.</summary>
    public bool IsConstant(Variable variable) => Writes(variable) == 0 && !IsByReference(variable);

    public bool IsRead(Variable variable) => read.Contains(variable.Id);

    /// <summary>True where the span is used in another way than <c>x[i]</c> and <c>x.Length</c>.</summary>
    public bool IsSpanValue(Variable variable) => spanValues.Contains(variable.Id);

    private void AddConstant(Variable variable, ConstantExpression constant)
    {
        if (!constants.TryGetValue(variable.Id, out List<ConstantExpression>? known))
            constants[variable.Id] = known = [];
        known.Add(constant);
    }

    private static IEnumerable<Expression> Operands(Statement statement)
        => statement is AssignStatement assign && assign.Place.Base() is VariableExpression
            ? assign.Place.Addressing().Append(assign.Value)
            : statement.Expressions();

    private void Visit(Expression expression)
    {
        // Its operands are not written.
        if (expression is BinaryExpression comparison && ConstantComparison.Find(comparison) is not null)
            return;
        if (expression is VariableExpression use)
            read.Add(use.Variable.Id);
        if (expression.WritablePlace()?.Base() is VariableExpression target)
            byReference.Add(target.Variable.Id);
        foreach (Expression operand in expression.Operands())
            Visit(operand);
    }

    private void VisitSpans(Expression expression)
    {
        if (expression is VariableExpression { Type: SpanType } value)
            spanValues.Add(value.Variable.Id);
        foreach (Expression operand in expression.Operands())
        {
            bool isDirect = expression is ElementExpression or SpanLengthExpression && operand is VariableExpression { Type: SpanType };
            if (!isDirect)
                VisitSpans(operand);
        }
    }
}
