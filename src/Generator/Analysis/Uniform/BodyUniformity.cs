using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Operations;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Analysis;

/// <summary>
/// The analysis of one body, a kernel's or a function's: walks over it, with the variables that vary and what parted the ways of the
/// threads so far, until nothing is new that flows back in a loop.
/// </summary>
/// <param name="rules">What is the same for all bodies.</param>
/// <param name="origins">The body's.</param>
/// <param name="body">Its statements.</param>
/// <param name="neverWritten">The Ids of span parameters whose memory the kernel never writes.</param>
/// <param name="isFunction">True where a thread that returns is still there; a kernel's is gone, and nobody waits for it.</param>
internal sealed partial class BodyUniformity(
    UniformityRules rules, SpanOrigins origins, EquatableArray<Statement> body, ISet<int> neverWritten, bool isFunction)
{
    private readonly WarpAlignment? alignment = rules.Scope == ThreadScope.Warp ? new(body) : null;

    /// <summary>At the body's start.</summary>
    private readonly VariationState initial = new();

    /// <summary>At the statement that is being looked at; null where no thread comes by.</summary>
    private VariationState? state;
    private bool isNew;

    public static BodyUniformity Of(Kernel kernel, UniformityRules rules)
    {
        IReadOnlyList<SpanUse> uses = SpanAccess.Find(kernel);
        HashSet<int> neverWritten = [.. kernel.Parameters.Where((_, i) => (uses[i] & SpanUse.Write) == 0)
            .Select(parameter => parameter.Id)];
        BodyUniformity body = new(rules, SpanOrigins.Of(kernel), kernel.Body, neverWritten, isFunction: false);
        body.Run();
        return body;
    }

    /// <summary>Of what a function returns.</summary>
    public Variation? Result { get; private set; }

    /// <summary>At the end.</summary>
    public Variation? Of(Variable variable) => (state ?? initial).Of(variable);

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

    /// <summary>Of what a caller passes.</summary>
    public void Begin(Variable parameter, Argument argument)
    {
        initial.Set(parameter, argument.Variation);
        alignment?.Begin(parameter, argument.Shape);
    }

    public Argument ArgumentOf(Expression value) =>
        new(Of(value), value.Type is SpanType && IsNeverWritten(value), alignment?.ShapeOf(value, this) ?? LaneShape.Any);

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
        bool isUniform = rules.Facts.TryGetValue(call.Function, out FunctionFacts? callee)
            && callee.Indices.All(index => rules.Of(index) is null)
            && call.Arguments.Where(argument => argument.Type is SpanType).All(IsNeverWritten);
        return isUniform ? null : new Variation(call, isCertain: false);
    }
}
