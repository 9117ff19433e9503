using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Analysis;

/// <summary>
/// Says of each variable and expression of a kernel whether all threads of a block have the same value there (uniform) or
/// not provably so (varying). Parameters, constants, BlockIdx, BlockDim and GridDim are uniform; ThreadIdx, results of
/// atomics and warp operations, and what is loaded from memory that the kernel writes vary, and so does what is assigned where only some of
/// the threads come by.
/// </summary>
internal sealed class Uniformity
{
    private readonly IReadOnlyDictionary<string, FunctionFacts> facts;
    private readonly IReadOnlyDictionary<string, IReadOnlyList<SpanUse>> summaries;
    private readonly SpanOrigins origins;

    /// <summary>The Ids of span parameters whose memory the kernel never writes.</summary>
    private readonly HashSet<int> neverWritten = [];
    private readonly HashSet<int> varying = [];
    private readonly bool isOfGrid;

    /// <param name="kernel">The kernel.</param>
    /// <param name="scope">Whether all threads of a block have to have the same value, or all of the grid or of the cluster, among which BlockIdx varies too.</param>
    public Uniformity(Kernel kernel, BarrierScope scope = BarrierScope.Block)
    {
        isOfGrid = scope != BarrierScope.Block;
        facts = FunctionFacts.Find(kernel);
        summaries = SpanAccess.SummarizeFunctions(kernel);
        origins = new SpanOrigins(kernel.Parameters, [.. kernel.Body.SelfAndDescendants()]);
        IReadOnlyList<SpanUse> uses = SpanAccess.Find(kernel);
        for (int i = 0; i < uses.Count; i++)
        {
            if ((uses[i] & SpanUse.Write) == 0)
                neverWritten.Add(kernel.Parameters[i].Id);
        }
        // A variable found to vary may make others vary; until none is new.
        for (int before = -1; before < varying.Count;)
        {
            before = varying.Count;
            Visit(kernel.Body, isVarying: false);
        }
    }

    public bool IsUniform(Variable variable) => !varying.Contains(variable.Id);

    public bool IsUniform(Expression expression) => expression switch
    {
        VariableExpression e => IsUniform(e.Variable),
        ThreadIndexExpression e => IsUniform(e.Kind),
        ElementExpression e => IsUniform(e.Span) && IsUniform(e.Index) && IsNeverWritten(e.Span),
        CallExpression e => IsUniformCall(e),
        _ => expression.Operands().All(IsUniform),
    };

    /// <summary>
    /// True for a loop whose threads may leave it, or skip a part of its body, at different times: by its condition, or by
    /// a <c>break</c> or <c>continue</c> that not all of them reach. For a switch, likewise.
    /// </summary>
    public bool IsLeftTogether(Statement breakable)
        => breakable.Condition() is { } condition && IsUniform(condition) && !HasVaryingJump(breakable.Children(), false, true, true);

    private bool IsUniform(ThreadIndexKind kind) => kind != ThreadIndexKind.ThreadIdx && !(isOfGrid && kind == ThreadIndexKind.BlockIdx);

    private bool IsNeverWritten(Expression span) => origins.Of(span).All(neverWritten.Contains);

    private bool IsUniformCall(CallExpression call)
        => facts.TryGetValue(call.Function, out FunctionFacts? callee)
            && callee.Indices.All(index => IsUniform(index.Kind))
            && call.Arguments.All(IsUniform)
            && call.Arguments.Where(argument => argument.Type is SpanType).All(IsNeverWritten);

    private void Visit(IEnumerable<Statement> body, bool isVarying)
    {
        foreach (Statement statement in body)
        {
            MarkAssigned(statement, isVarying);
            bool isInsideVarying = isVarying || statement switch
            {
                IfStatement s => !IsUniform(s.Condition),
                WhileStatement or DoStatement or ForStatement or SwitchStatement => !IsLeftTogether(statement),
                _ => false,
            };
            Visit(statement.Children(), isInsideVarying);
        }
    }

    private void MarkAssigned(Statement statement, bool isVarying)
    {
        switch (statement)
        {
            case DeclareStatement s when isVarying || s.Initializer is { } value && !IsUniform(value):
                varying.Add(s.Variable.Id);
                break;
            case AssignStatement s when s.Place.Base() is VariableExpression target && (isVarying || !IsUniform(s.Value) || !s.Place.Addressing().All(IsUniform)):
                varying.Add(target.Variable.Id);
                break;
            case DeclareStackArrayStatement s:
                varying.Add(s.Variable.Id);
                break;
            case OperationStatement s:
                varying.UnionWith(s.Written().Select(place => place.Base()).OfType<VariableExpression>().Select(target => target.Variable.Id));
                break;
        }
        if (statement is CallStatement or OperationStatement or WarpStatement && statement.Declared() is { } result)
            varying.Add(result.Id);
        MarkPassedByReference(statement);
    }

    /// <summary>A function that writes through a reference may write anything.</summary>
    private void MarkPassedByReference(Statement statement)
    {
        if (statement is CallStatement call)
        {
            bool isKnown = summaries.TryGetValue(call.Function, out IReadOnlyList<SpanUse>? uses);
            for (int i = 0; i < call.Arguments.Count; i++)
            {
                bool isWritten = !isKnown || (uses![i] & SpanUse.Write) != 0 || call.Arguments[i].Type is SpanType;
                if (isWritten && call.Arguments[i].WritablePlace()?.Base() is VariableExpression target)
                    varying.Add(target.Variable.Id);
            }
        }
    }

    /// <summary>
    /// True where a jump out of the body stands under a varying condition. Breaks count while the body's own loop or switch
    /// is the innermost one around them, continues while its loop is.
    /// </summary>
    private bool HasVaryingJump(IEnumerable<Statement> body, bool isVarying, bool breaks, bool continues)
    {
        foreach (Statement statement in body)
        {
            bool isFound = statement switch
            {
                BreakStatement => breaks && isVarying,
                ContinueStatement => continues && isVarying,
                IfStatement s => HasVaryingJump(s.Children(), isVarying || !IsUniform(s.Condition), breaks, continues),
                SwitchStatement s => HasVaryingJump(s.Children(), isVarying || !IsUniform(s.Value), false, continues),
                _ => false,
            };
            if (isFound)
                return true;
        }
        return false;
    }
}
