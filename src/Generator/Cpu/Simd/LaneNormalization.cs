using GpuKernels.Generator.Cpu.Threads;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Library;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Cpu.Simd;

/// <summary>
/// Brings a region into a form that has no jumps where lanes may part: calls become a part of the region, and what follows an early
/// <c>return</c> or <c>continue</c> becomes the other branch of the if around it.
/// </summary>
internal sealed class LaneNormalization(Kernel kernel)
{
    private readonly Dictionary<string, Function> functions = kernel.Functions.ToDictionary(function => function.Name);
    // The variable of a strided loop has the first.
    private readonly ThreadInlining inlining = new(kernel, reserved: 1);
    private int nesting;

    /// <summary>The region in that form; null where it has none.</summary>
    public IReadOnlyList<Statement>? Normalize(IEnumerable<Statement> region)
    {
        try
        {
            return [.. WithoutCalls(TailJumps.Remove([.. region], statement => statement is ReturnStatement, _ => []))];
        }
        catch (NoNormalFormException)
        {
            return null;
        }
    }

    private IEnumerable<Statement> WithoutCalls(IEnumerable<Statement> body) => body.SelectMany(WithoutCalls);

    private IEnumerable<Statement> WithoutCalls(Statement statement)
    {
        List<Statement> before = [];
        switch (statement)
        {
            case DeclareStatement { Initializer: { } value } s:
                Expression initializer = Inline(value, before);
                // What stays as it is stays the same object, by which its line is known.
                return [.. before, ReferenceEquals(initializer, value) ? s : s with { Initializer = initializer }];
            case AssignStatement s:
                Expression place = Inline(s.Place, before), assigned = Inline(s.Value, before);
                return [.. before, ReferenceEquals(place, s.Place) && ReferenceEquals(assigned, s.Value) ? s : new(place, assigned)];
            case IfStatement s:
                IfStatement choice = new(
                    Inline(s.Condition, before), WithoutCalls(s.Then).ToEquatableArray(), WithoutCalls(s.Else).ToEquatableArray());
                return [.. before, choice];
            case WhileStatement s:
                return [s with { Body = WithoutCalls(WithoutContinues(s.Body)).ToEquatableArray() }];
            case DoStatement s:
                return [s with { Body = WithoutCalls(WithoutContinues(s.Body)).ToEquatableArray() }];
            case ForStatement s:
                return [s with { Body = WithoutCalls(WithoutContinues(s.Body)).ToEquatableArray() }];
            default:
                return [statement];
        }
    }

    private static IReadOnlyList<Statement> WithoutContinues(IReadOnlyList<Statement> body) =>
        TailJumps.Remove(body, statement => statement is ContinueStatement, _ => []);

    /// <summary>The expression with a variable in place of each call that is always made; what computes them is added.</summary>
    private Expression Inline(Expression expression, List<Statement> before)
    {
        CallExpression[] calls = [.. AlwaysCalled(expression)];
        if (calls.Length == 0)
            return expression;
        Dictionary<CallExpression, Expression> results = [];
        foreach (CallExpression call in calls.Distinct())
            results[call] = Inline(call, before);
        return IrCopies.With(expression, node =>
            node is CallExpression call && results.TryGetValue(call, out Expression result) ? result : node);
    }

    private static IEnumerable<CallExpression> AlwaysCalled(Expression expression) => expression switch
    {
        CallExpression call => [call],
        ConditionalExpression e => AlwaysCalled(e.Condition),
        BinaryExpression { Operator: BinaryOperator.LogicalAnd or BinaryOperator.LogicalOr } e => AlwaysCalled(e.Left),
        _ => expression.Operands().SelectMany(AlwaysCalled),
    };

    private VariableExpression Inline(CallExpression call, List<Statement> before)
    {
        Function function = functions[call.Function];
        if (function.Cuda is not null && function.Body.Count == 0 || ++nesting > 8
            || function.Parameters.Any(parameter => parameter.IsReference) || call.Type is not ScalarType)
            throw new NoNormalFormException();
        InlinedFunction inlined = inlining.Inline(function, new CallStatement(null, call.Function, call.Arguments));
        Variable result = inlining.NewVariable("result", call.Type);
        before.AddRange(WithoutCalls(inlined.Parameters));
        before.Add(new DeclareStatement(result, null));
        before.AddRange(WithoutCalls(TailJumps.Remove(
            inlined.Body, statement => statement is ReturnStatement,
            statement => [new AssignStatement(new VariableExpression(result), ((ReturnStatement)statement).Value!)])));
        nesting--;
        return new VariableExpression(result);
    }
}

/// <summary>The region has a jump that no if can replace.</summary>
internal sealed class NoNormalFormException : Exception;
