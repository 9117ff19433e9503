using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Cuda;

/// <summary>Spells expressions. The text has exactly the type of the expression, or one that C promotes to it.</summary>
internal sealed class CudaExpressionWriter
{
    private readonly CudaScope scope;
    private readonly CudaArithmetic arithmetic;
    private readonly CudaSpans spans;

    public CudaExpressionWriter(CudaScope scope)
    {
        this.scope = scope;
        arithmetic = new CudaArithmetic(scope, Write);
        spans = new CudaSpans(scope, Write, Place);
    }

    public CudaText Write(Expression expression) => expression switch
    {
        ConstantExpression e => HiddenConstants.Hides(e) ? HiddenConstants.Spell(e, scope) : CudaConstants.Spell(e),
        DefaultExpression e => CudaText.Postfix($"{scope.Types.Value(e.Type)}{{}}"),
        VariableExpression { Type: SpanType } or SliceExpression or TableExpression or ArraySpanExpression or SpanCastExpression
            or ClusterSpanExpression => spans.Value(expression),
        VariableExpression or FieldExpression or ElementExpression or ArrayElementExpression => Load(expression),
        SpanLengthExpression e => spans.Length(e.Span),
        ThreadIndexExpression e => CudaArithmetic.Spell(e).Cast("int"),
        UnaryExpression { Operator: UnaryOperator.LogicalNot } e => Write(e.Operand).Prefixed("!"),
        UnaryExpression e => arithmetic.Unary(e),
        BinaryExpression e when e.Equals(WarpIndices.Lane) => CudaText.Call(scope.Needs("gk_lane")).Cast("int"),
        BinaryExpression e when e.Equals(WarpIndices.Warp) => CudaText.Call(scope.Needs("gk_warp")).Cast("int"),
        BinaryExpression e => arithmetic.Binary(e),
        ConditionalExpression e => Conditional(e),
        ConvertExpression e => arithmetic.Convert(e),
        IntrinsicExpression e => CudaIntrinsics.Spell(e, scope, Write),
        CallExpression e => CudaText.Call(scope.Names.Function(e.Function), Arguments(e.Arguments)),
        AddressOfExpression e => AddressOf(e),
        BoundsCheckExpression e => CudaText.Call(scope.Needs(Check(e)), [.. Arguments(e.Operands()), $"{e.Site}u"]),
        _ => throw new ArgumentOutOfRangeException(nameof(expression), expression, "has no CUDA C form"),
    };

    /// <summary>Spells what can be assigned to.</summary>
    public CudaText Place(Expression place) => place switch
    {
        VariableExpression e => CudaText.Postfix(CudaNames.Variable(e.Variable)),
        ElementExpression e => CudaText.Postfix($"{spans.Indexed(e.Span)}[{arithmetic.Index(e.Index)}]"),
        ArrayElementExpression e => CudaText.Postfix($"{Instance(e.Array)}[{arithmetic.Index(e.Index)}]"),
        FieldExpression e => CudaText.Postfix($"{Instance(e.Instance)}.{scope.Names.Field((StructType)e.Instance.Type, e.Field)}"),
        _ => throw new ArgumentOutOfRangeException(nameof(place), place, "is no place"),
    };

    public string[] Arguments(IEnumerable<Expression> arguments) => [.. arguments.Select(argument => Write(argument).Text)];

    /// <summary>The operator of a binary expression that is written as <c>left op right</c>, else null.</summary>
    public string? PlainOperator(BinaryExpression expression) => arithmetic.PlainOperator(expression);

    private static string Check(BoundsCheckExpression e) =>
        e.Count is not null ? "gk_slice_at" : ((ScalarType)e.Index.Type).Size == 8 ? "gk_at_long" : "gk_at";

    private CudaText Load(Expression place)
        => scope.WideAccess(place) is > 0 and var bytes ? CudaText.Call($"{scope.Needs("gk_load")}<{bytes}>", Place(place).Text)
        : scope.IsStoredBool(place) ? new(Place(place).At(Precedence.Relational) + " != 0", Precedence.Equality) : Place(place);

    private string Instance(Expression instance)
    {
        bool isPlace = instance is VariableExpression or ElementExpression or FieldExpression or ArrayElementExpression;
        return (isPlace ? Place(instance) : Write(instance)).At(Precedence.Postfix);
    }

    private CudaText Conditional(ConditionalExpression e)
        => new(
            $"{Write(e.Condition).At(Precedence.LogicalOr)} ? {Write(e.WhenTrue)} : {Write(e.WhenFalse).At(Precedence.Conditional)}",
            Precedence.Conditional);

    /// <summary>A reference to read-only memory comes only from C#'s <c>in</c> and readonly methods, which do not write it.</summary>
    private CudaText AddressOf(AddressOfExpression e)
    {
        CudaText place = Place(e.Place);
        bool isConst = e.Place.Base() is ElementExpression element && spans.IsConst(element.Span);
        return isConst ? CudaText.Call($"const_cast<{scope.Types.Stored(e.Type)}&>", place.Text) : place;
    }
}
