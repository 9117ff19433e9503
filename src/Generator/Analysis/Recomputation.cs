using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Analysis;

/// <summary>
/// Finds variables that are cheaper to compute again in each region than to keep for each thread: pure arithmetic on
/// indices, parameters and other such variables, <c>int i = BlockIdx.X * BlockDim.X + ThreadIdx.X</c>. Memory is never
/// loaded again: it may have changed.
/// </summary>
internal sealed class Recomputation
{
    private readonly HashSet<int> parameters;
    private readonly Uniformity uniformity;

    /// <summary>Functions of one line of arithmetic, as <c>int Index() => BlockIdx.X * BlockDim.X + ThreadIdx.X</c>.</summary>
    private readonly HashSet<string> arithmetic;

    /// <summary>Pairs of a variable declared in a for loop's body and one that only the loop's header changes.</summary>
    private readonly HashSet<(int Declared, int LoopVariable)> constantInBody = [];

    public Recomputation(Kernel kernel, Uniformity uniformity)
    {
        this.uniformity = uniformity;
        parameters = [.. kernel.Parameters.Select(parameter => parameter.Id)];
        arithmetic = [.. kernel.Functions.Where(IsArithmetic).Select(function => function.Name)];
        Definitions = Mentions.Definitions(kernel.Body);
        foreach (ForStatement loop in kernel.Body.SelfAndDescendants().OfType<ForStatement>())
            FindConstantsInBody(loop, kernel);
    }

    /// <summary>The declarations of the variables that are never changed after, by Id.</summary>
    public IReadOnlyDictionary<int, DeclareStatement> Definitions { get; }

    public bool IsRecomputable(Variable variable)
        => Definitions.TryGetValue(variable.Id, out DeclareStatement? definition) && IsRecomputable(definition.Initializer!, variable.Id);

    /// <param name="owner">The Id of the variable that has the value.</param>
    private bool IsRecomputable(Expression expression, int owner) => expression switch
    {
        VariableExpression e => parameters.Contains(e.Variable.Id) || IsUniformSince(e.Variable, owner) || IsRecomputable(e.Variable),
        ConstantExpression or DefaultExpression or ThreadIndexExpression or TableExpression => true,
        BinaryExpression { Operator: BinaryOperator.Divide or BinaryOperator.Remainder } e
            => e.Right is ConstantExpression { Bits: not 0 } && IsRecomputable(e.Left, owner),
        CallExpression e => arithmetic.Contains(e.Function) && e.Arguments.All(argument => IsRecomputable(argument, owner)),
        UnaryExpression or BinaryExpression or ConvertExpression or ConditionalExpression or FieldExpression
            or SpanLengthExpression or SliceExpression
            or SpanCastExpression => expression.Operands().All(operand => IsRecomputable(operand, owner)),
        _ => false,
    };

    private static bool IsArithmetic(Function function)
        => function.Body.Count == 1 && function.Body[0] is ReturnStatement { Value: { } value }
            && function.Parameters.All(parameter => !parameter.IsReference && parameter.Type is ScalarType)
            && value.SelfAndDescendants().All(e => e is VariableExpression or ConstantExpression or ThreadIndexExpression or UnaryExpression
                or ConvertExpression or ConditionalExpression
                or BinaryExpression { Operator: not (BinaryOperator.Divide or BinaryOperator.Remainder) });

    /// <summary>True where the uniform variable cannot have changed since the owner was declared.</summary>
    private bool IsUniformSince(Variable variable, int owner)
        => uniformity.IsUniform(variable) && (Definitions.ContainsKey(variable.Id) || constantInBody.Contains((owner, variable.Id)));

    private void FindConstantsInBody(ForStatement loop, Kernel kernel)
    {
        HashSet<int> changedInBody = Mentions.ChangedIn(loop.Body);
        int[] inHeader = [.. loop.Initializers.Concat(loop.Updates).SelectMany(Mentions.Changed)];
        foreach (int variable in inHeader.Distinct().Where(id => !changedInBody.Contains(id)))
        {
            int changes = kernel.Body.SelfAndDescendants().SelectMany(Mentions.Changed).Count(id => id == variable);
            if (changes != inHeader.Count(id => id == variable))
                continue;
            foreach (Variable declared in loop.Body.SelfAndDescendants().Select(s => s.Declared()).OfType<Variable>())
                constantInBody.Add((declared.Id, variable));
        }
    }
}
