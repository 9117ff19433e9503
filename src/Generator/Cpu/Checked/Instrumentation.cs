using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Operations;
using GpuKernels.Generator.Places;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Cpu.Checked;

/// <summary>Makes of a kernel one that does the same and says what it does to memory.</summary>
internal sealed class Instrumentation
{
    private readonly Dictionary<object, int> sites;

    /// <summary>
    /// The variables of the method at hand that an atomic operation compares with what is there: what they begin with is a guess, which may
    /// be old.
    /// </summary>
    private HashSet<int> guesses = [];

    private readonly bool onlyAccesses;

    private Instrumentation(Kernel kernel, bool onlyAccesses) => (sites, this.onlyAccesses) = (AccessSites.Number(kernel), onlyAccesses);

    /// <param name="kernel">The kernel.</param>
    /// <param name="onlyAccesses">True for one that says nothing else, statement for statement.</param>
    public static Kernel Apply(Kernel kernel, bool onlyAccesses = false)
    {
        Instrumentation instrumentation = new(kernel, onlyAccesses);
        return kernel with
        {
            Functions = kernel.Functions.Select(function => function with { Body = instrumentation.RewriteMethod(function.Body) })
                .ToEquatableArray(),
            Body = instrumentation.RewriteMethod(kernel.Body),
        };
    }

    private EquatableArray<Statement> RewriteMethod(IEnumerable<Statement> body)
    {
        guesses = [.. body.SelfAndDescendants().OfType<OperationStatement>().SelectMany(Compared).SelectMany(Mentions.Of)];
        return Rewrite(body);
    }

    private static IEnumerable<Expression> Compared(OperationStatement s) => OperationTable.Of(s).Name switch
    {
        "Atomic.TryUpdate" => [s.Arguments[1]],
        "Atomic.CompareExchange" => [s.Arguments[2]],
        _ => [],
    };

    private EquatableArray<Statement> Rewrite(IEnumerable<Statement> body) => body.SelectMany(Rewrite).ToEquatableArray();

    private IEnumerable<Statement> Rewrite(Statement statement) => statement switch
    {
        BarrierStatement => [.. Line(statement), statement],
        WarpStatement s => [.. Line(s), s with { Arguments = Values(s.Arguments) }],
        OperationStatement s => Operation(s),
        DeclareStatement { Initializer: { IsPlace: true } guess } s when guesses.Contains(s.Variable.Id) =>
            [s with { Initializer = Place(guess, WatchKind.Refer) }],
        DeclareStatement s => [s with { Initializer = s.Initializer is { } value ? Value(value) : null }],
        AssignStatement s => [Assign(s)],
        CallStatement s => [s with { Arguments = Values(s.Arguments) }],
        IfStatement s => [s with { Condition = Value(s.Condition), Then = Rewrite(s.Then), Else = Rewrite(s.Else) }],
        WhileStatement s => [s with { Condition = Value(s.Condition), Body = Rewrite(s.Body) }],
        DoStatement s => [s with { Condition = Value(s.Condition), Body = Rewrite(s.Body) }],
        ForStatement s => [For(s)],
        SwitchStatement s =>
            [s with { Value = Value(s.Value),
                Sections = s.Sections.Select(section => section with { Body = Rewrite(section.Body) }).ToEquatableArray() }],
        PrintStatement s => [s with { Parts = s.Parts.Select(part => part with { Value = Value(part.Value) }).ToEquatableArray() }],
        ReturnStatement s => [new ReturnStatement(s.Value is { } value ? Value(value) : null)],
        _ => [statement],
    };

    private IEnumerable<Statement> Line(Statement statement) => onlyAccesses ? [] : [new CheckStatement(CheckEvent.Line, sites[statement])];

    private IEnumerable<Statement> Order(CheckEvent what) => onlyAccesses ? [] : [new CheckStatement(what, 0)];

    /// <summary>The header's statements are simple: each becomes one.</summary>
    private ForStatement For(ForStatement s) => s with
    {
        Initializers = Rewrite(s.Initializers),
        Condition = Value(s.Condition),
        Updates = s.Updates.Select(Assign).ToEquatableArray(),
        Body = Rewrite(s.Body),
    };

    private AssignStatement Assign(AssignStatement s) => s is { Value.IsPlace: true, Place: VariableExpression { Variable.Id: var id } }
        && guesses.Contains(id)
        ? new(s.Place, Place(s.Value, WatchKind.Refer))
        : new(Place(s.Place, WatchKind.Write), Value(s.Value));

    private IEnumerable<Statement> Operation(OperationStatement s)
    {
        DeviceOperation operation = OperationTable.Of(s);
        bool isFence = s.Operation.StartsWith("Fence.", StringComparison.Ordinal);
        // Without a fence an atomic operation orders only itself; one that waits on others' behalf is never too early.
        bool isReleasing = isFence || operation.Name is "Atomic.Store" or "AsyncBarrier.Arrive",
            isAcquiring = isFence || IsAtomic(operation) || operation.Waits;
        return
        [
            .. operation.Waits ? Line(s) : [],
            .. isReleasing ? Order(CheckEvent.Release) : [],
            s with { Arguments = s.Arguments.Select((argument, i) => Operand(argument, operation, i)).ToEquatableArray() },
            .. isAcquiring ? Order(CheckEvent.Acquire) : [],
        ];
    }

    private static bool IsAtomic(DeviceOperation operation) => operation.Name.StartsWith("Atomic.", StringComparison.Ordinal);

    private Expression Operand(Expression argument, DeviceOperation operation, int index)
    {
        if (argument is not AddressOfExpression reference)
            return Value(argument);
        Operand operand = operation.Operands[index];
        WatchKind kind = operation.Name switch
        {
            "AsyncBarrier.Initialize" => WatchKind.Fill,
            "AsyncBarrier.Arrive" or "AsyncBarrier.Wait" or "AsyncCopy.Bulk" when operand is { IsRead: true, IsWritten: true } =>
                WatchKind.Atomic,
            "AsyncCopy.Copy" or "AsyncCopy.Bulk" when operand.IsWritten => WatchKind.Fill,
            "Atomic.Store" => WatchKind.Fill,
            _ when operation.Name.StartsWith("Cache.Prefetch", StringComparison.Ordinal) => WatchKind.Refer,
            _ when IsAtomic(operation) => WatchKind.Atomic,
            _ => operand.IsWritten ? WatchKind.Write : WatchKind.Read,
        };
        return new AddressOfExpression(Place(reference.Place, kind));
    }

    private EquatableArray<Expression> Values(IEnumerable<Expression> expressions) => expressions.Select(Value).ToEquatableArray();

    /// <summary>An expression of which the value is used; a place in it is read.</summary>
    private Expression Value(Expression expression) => expression switch
    {
        _ when IsMemory(expression) => Place(expression, WatchKind.Read),
        FieldExpression e => e with { Instance = Value(e.Instance) },
        ArrayElementExpression e => e with { Array = Value(e.Array), Index = Value(e.Index) },
        SpanLengthExpression e => e with { Span = Value(e.Span) },
        SpanCastExpression e => e with { Span = Value(e.Span) },
        ArraySpanExpression e when onlyAccesses => e with { Array = Place(e.Array, WatchKind.Refer) },
        ClusterSpanExpression e => e with { Rank = Value(e.Rank) },
        SliceExpression e => Slice(e),
        UnaryExpression e => e with { Operand = Value(e.Operand) },
        BinaryExpression e => e with { Left = Value(e.Left), Right = Value(e.Right) },
        ConditionalExpression e => e with { Condition = Value(e.Condition), WhenTrue = Value(e.WhenTrue), WhenFalse = Value(e.WhenFalse) },
        ConvertExpression e => e with { Operand = Value(e.Operand) },
        IntrinsicExpression e => e with { Arguments = Values(e.Arguments) },
        CallExpression e => e with { Arguments = Values(e.Arguments) },
        AddressOfExpression e => new AddressOfExpression(Place(e.Place, WatchKind.Refer)),
        _ => expression,
    };

    /// <summary>Part of an array in a variable is the variable's: no other thread has it.</summary>
    private Expression Slice(SliceExpression e)
    {
        if (e.SelfAndDescendants().Any(part => part is ArraySpanExpression))
            return onlyAccesses ? e with { Span = Value(e.Span) } : e;
        SliceExpression slice = e with
        {
            Span = Value(e.Span),
            Start = Value(e.Start),
            Length = e.Length is { } length ? Value(length) : null
        };
        bool isWhole = e.Length is null && e.Start is ConstantExpression { Bits: 0 };
        return isWhole || e.SpanType.IsWide ? slice : new AccessExpression(slice, WatchKind.Slice, sites[e]);
    }

    private Expression Place(Expression place, WatchKind kind) => IsMemory(place)
        ? new AccessExpression(Indices(place), kind, sites[place.Base()])
        : Indices(place);

    /// <summary>The same place; what is read to find it is watched.</summary>
    private Expression Indices(Expression place) => place switch
    {
        ElementExpression e => new ElementExpression(Value(e.Span), Value(e.Index)),
        FieldExpression e => e with { Instance = Indices(e.Instance) },
        ArrayElementExpression e => e with { Array = Indices(e.Array), Index = Value(e.Index) },
        _ => place,
    };

    /// <summary>
    /// True for a place that may be in memory which other threads reach. A span that is referred to is a variable of the thread's own.
    /// </summary>
    private static bool IsMemory(Expression expression) =>
        expression.IsPlace
            && expression.Base() is ElementExpression or VariableExpression { Variable.IsReference: true, Type: not SpanType };
}
