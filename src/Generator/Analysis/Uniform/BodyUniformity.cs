using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Operations;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Analysis;

/// <summary>
/// The analysis of one body, a kernel's or a function's: walks over it, with what parted the ways of the threads so far, until no variable is
/// newly found to vary.
/// </summary>
/// <param name="rules">What is the same for all bodies.</param>
/// <param name="parameters">The body's.</param>
/// <param name="body">Its statements.</param>
/// <param name="neverWritten">The Ids of span parameters whose memory the kernel never writes.</param>
/// <param name="isFunction">True where a thread that returns is still there; a kernel's is gone, and nobody waits for it.</param>
internal sealed partial class BodyUniformity(
    UniformityRules rules, IEnumerable<Variable> parameters, EquatableArray<Statement> body, ISet<int> neverWritten, bool isFunction)
{
    private readonly SpanOrigins origins = new(parameters, body.SelfAndDescendants());
    private readonly Dictionary<int, Variation> variations = [];
    private readonly List<DivergentWait> waits = [];
    private readonly WarpAlignment? alignment = rules.Scope == ThreadScope.Warp ? new(body) : null;
    private bool isNew;

    public IReadOnlyList<DivergentWait> Waits => waits;

    /// <summary>Of what a function returns.</summary>
    public Variation? Result { get; private set; }

    public void Run()
    {
        do
        {
            isNew = false;
            returned = null;
            waits.Clear();
            Visit(body, control: null, frame: null);
        }
        while (isNew);
    }

    public Variation? Of(Variable variable) => variations.TryGetValue(variable.Id, out Variation? known) ? known : null;

    public Variation? Of(Expression expression) => expression switch
    {
        VariableExpression e => Of(e.Variable),
        ThreadIndexExpression e => rules.Of(e),
        ElementExpression e => OfElement(e),
        CallExpression e => OfCall(e),
        IntrinsicExpression { Intrinsic: Intrinsic.Uniform } => null,
        BinaryExpression e when alignment is not null && alignment.IsSame(e, this) => null,
        BinaryExpression { Right: ConstantExpression } e when WarpIndices.NameOf(e) is not null => new Variation(e, isCertain: true),
        _ => OfAny(expression.Operands()),
    };

    public bool IsNeverWritten(Expression span) => origins.Of(span).All(neverWritten.Contains);

    /// <summary>Makes a variable one that varies, if it was not yet so certainly.</summary>
    public void Mark(Variable variable, Variation? variation)
    {
        if (variation is null || Of(variable) is { } known && (known.IsCertain || !variation.IsCertain))
            return;
        variations[variable.Id] = variation.Through(variable);
        isNew = true;
    }

    private Variation? OfAny(IEnumerable<Expression> values)
    {
        Variation? strongest = null;
        foreach (Expression value in values)
            strongest = Variation.Stronger(strongest, Of(value));
        return strongest;
    }

    private Variation? OfElement(ElementExpression element)
    {
        if (Variation.Stronger(Of(element.Index), Of(element.Span)) is { } cause)
            return new Variation(element, cause.IsCertain, cause);
        return IsNeverWritten(element.Span) ? null : new Variation(element, isCertain: false);
    }

    /// <summary>A function without effects may still read an index of its own.</summary>
    private Variation? OfCall(CallExpression call)
    {
        if (!rules.IsOncePerBlock)
            return rules.Functions.Call(call.Function, call.Arguments, call, this).Result;
        if (OfAny(call.Arguments) is { } cause)
            return cause;
        bool isUniform = rules.Facts.TryGetValue(call.Function, out FunctionFacts? callee) && callee.Indices.All(index => rules.Of(index) is null)
            && call.Arguments.Where(argument => argument.Type is SpanType).All(IsNeverWritten);
        return isUniform ? null : new Variation(call, isCertain: false);
    }

    /// <summary>What a statement assigns, the variable has; and where not all threads come by, some have what it was before.</summary>
    private void Assign(Variable variable, Variation? value, Statement statement, Divergence? control)
    {
        Mark(variable, control is null ? value : Variation.Stronger(value, new Variation(statement, control.Cause.IsCertain, control.Cause)));
        if (control is not null && alignment is not null)
            isNew |= alignment.Diverge(variable);
    }

    private void AssignIn(Statement statement, Divergence? control)
    {
        switch (statement)
        {
            case DeclareStatement s:
                Assign(s.Variable, s.Initializer is null ? null : Of(s.Initializer), s, control);
                break;
            case AssignStatement s when s.Place.Base() is VariableExpression target:
                Assign(target.Variable, Variation.Stronger(Of(s.Value), OfAny(s.Place.Addressing())), s, control);
                break;
            case DeclareStackArrayStatement s when rules.IsOncePerBlock:
                Mark(s.Variable, new Variation(s, isCertain: false));
                break;
            case WarpStatement { Result: { } result } s:
                Assign(result, rules.IsOncePerBlock ? new Variation(s, isCertain: false) : rules.ResultOf(s, this), s, control);
                break;
            case OperationStatement s:
                AssignInOperation(s, control);
                break;
            case CallStatement s:
                AssignInCall(s, control);
                break;
        }
    }

    private void AssignInOperation(OperationStatement s, Divergence? control)
    {
        foreach (VariableExpression target in s.Written().Select(place => place.Base()).OfType<VariableExpression>())
            Assign(target.Variable, new Variation(s, isCertain: false), s, control);
        if (s.Result is null)
            return;
        // A load with a hint is one; what an atomic operation gives depends on when it came.
        bool isLoad = !rules.IsOncePerBlock && OperationTable.Of(s) is { WritesMemory: false, Name: var name } && name.StartsWith("Cache.", StringComparison.Ordinal);
        Assign(s.Result, isLoad ? OfAny(s.Arguments) : new Variation(s, isCertain: false), s, control);
    }

    private void AssignInCall(CallStatement call, Divergence? control)
    {
        FunctionUse? use = rules.IsOncePerBlock ? null : rules.Functions.Call(call.Function, call.Arguments, call, this);
        Variation unknown = new(call, isCertain: false);
        if (call.Result is { } result)
            Assign(result, use is null ? unknown : use.Result, call, control);
        bool isKnown = rules.Summaries.TryGetValue(call.Function, out IReadOnlyList<SpanUse>? uses);
        for (int i = 0; i < call.Arguments.Count; i++)
        {
            bool isSpan = call.Arguments[i].Type is SpanType, isWritten = !isKnown || isSpan || (uses![i] & SpanUse.Write) != 0;
            if (isWritten && call.Arguments[i].WritablePlace()?.Base() is VariableExpression target)
                Assign(target.Variable, use is null || isSpan ? unknown : use.Parameters[i], call, control);
        }
        if (use is not null && control is null)
            waits.AddRange(use.Waits);
    }
}
