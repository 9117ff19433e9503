using GpuKernels.Generator.Operations;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Ir;

/// <summary>The parts of statements and expressions, in the order in which they run, for analyses that look at everything.</summary>
internal static class IrTraversal
{
    /// <summary>The direct operands.</summary>
    public static ExpressionList Operands(this Expression expression) => expression switch
    {
        FieldExpression e => new(e.Instance),
        ArrayElementExpression e => new(e.Array, e.Index),
        ArraySpanExpression e => new(e.Array),
        ElementExpression e => new(e.Span, e.Index),
        SpanLengthExpression e => new(e.Span),
        SpanCastExpression e => new(e.Span),
        ClusterSpanExpression e => new(e.Array, e.Rank),
        SliceExpression e => new(e.Span, e.Start, e.Length),
        UnaryExpression e => new(e.Operand),
        BinaryExpression e => new(e.Left, e.Right),
        ConditionalExpression e => new(e.Condition, e.WhenTrue, e.WhenFalse),
        ConvertExpression e => new(e.Operand),
        IntrinsicExpression e => new(e.Arguments),
        CallExpression e => new(e.Arguments),
        AddressOfExpression e => new(e.Place),
        AccessExpression e => new(e.Operand),
        BoundsCheckExpression e => e.Count is null ? new(e.Index, e.Length) : new(e.Index, e.Count, e.Length),
        _ => default,
    };

    /// <summary>The expression itself and all below it, in one list: iterators in iterators would cost more than what they find.</summary>
    public static IReadOnlyList<Expression> SelfAndDescendants(this Expression expression)
    {
        List<Expression> all = [];
        Add(expression, all);
        return all;
    }

    private static void Add(Expression expression, List<Expression> all)
    {
        all.Add(expression);
        foreach (Expression operand in expression.Operands())
            Add(operand, all);
    }

    /// <summary>The statement's own expressions, not those of statements inside it; assigned places are among them.</summary>
    public static ExpressionList Expressions(this Statement statement) => statement switch
    {
        DeclareStatement s => new(s.Initializer),
        AssignStatement s => new(s.Place, s.Value),
        CallStatement s => new(s.Arguments),
        WarpStatement s => new(s.Arguments),
        OperationStatement s => new(s.Arguments),
        PrintStatement s => new(s.Parts.Select(part => part.Value).ToEquatableArray()),
        ReturnStatement s => new(s.Value),
        _ => new(statement.Condition()),
    };

    /// <summary>The statements directly inside; a for's header statements are among them.</summary>
    public static IEnumerable<Statement> Children(this Statement statement) => statement switch
    {
        IfStatement s => s.Then.Concat(s.Else),
        WhileStatement s => s.Body,
        DoStatement s => s.Body,
        ForStatement s => s.Initializers.Concat(s.Body).Concat(s.Updates),
        SwitchStatement s => s.Sections.SelectMany(section => section.Body),
        _ => [],
    };

    /// <summary>All statements of a body, each before those inside it.</summary>
    public static IReadOnlyList<Statement> SelfAndDescendants(this IEnumerable<Statement> body)
    {
        List<Statement> all = [];
        Add(body, all);
        return all;
    }

    /// <summary>The same without an object for the list.</summary>
    public static IReadOnlyList<Statement> SelfAndDescendants(this EquatableArray<Statement> body)
    {
        List<Statement> all = [];
        Add(body, all);
        return all;
    }

    /// <summary>All statements of the functions, callees first, and then of the kernel.</summary>
    public static IEnumerable<Statement> AllStatements(this Kernel kernel)
    {
        List<Statement> all = [];
        foreach (Function function in kernel.Functions)
            Add(function.Body, all);
        Add(kernel.Body, all);
        return all;
    }

    /// <summary>All expressions of the functions, callees first, and then of the kernel, each before its operands.</summary>
    public static IEnumerable<Expression> AllExpressions(this Kernel kernel) =>
        kernel.AllStatements().SelectMany(statement => statement.Expressions()).SelectMany(expression => expression.SelfAndDescendants());

    /// <summary>All expressions of a body, each before its operands.</summary>
    public static IEnumerable<Expression> AllExpressions(this IEnumerable<Statement> body) =>
        body.SelfAndDescendants().SelectMany(statement => statement.Expressions())
            .SelectMany(expression => expression.SelfAndDescendants());

    /// <summary>The first Id that no parameter or local of the kernel itself has.</summary>
    public static int UnusedId(this Kernel kernel) => UnusedId(kernel.Parameters, kernel.Body);

    /// <summary>The same for a function.</summary>
    public static int UnusedId(this Function function) => UnusedId(function.Parameters, function.Body);

    private static int UnusedId(IEnumerable<Variable> parameters, IEnumerable<Statement> body) => parameters
        .Concat(body.SelfAndDescendants().Select(statement => statement.Declared()).OfType<Variable>())
        .Select(variable => variable.Id + 1).DefaultIfEmpty().Max();

    private static void Add(IEnumerable<Statement> body, List<Statement> all)
    {
        foreach (Statement statement in body)
        {
            all.Add(statement);
            AddChildren(statement, all);
        }
    }

    private static void Add(EquatableArray<Statement> body, List<Statement> all)
    {
        foreach (Statement statement in body)
        {
            all.Add(statement);
            AddChildren(statement, all);
        }
    }

    /// <summary>Without a list of the <see cref="Children"/> for those that have none, which most are.</summary>
    private static void AddChildren(Statement statement, List<Statement> all)
    {
        switch (statement)
        {
            case IfStatement s:
                Add(s.Then, all);
                Add(s.Else, all);
                break;
            case WhileStatement s:
                Add(s.Body, all);
                break;
            case DoStatement s:
                Add(s.Body, all);
                break;
            case ForStatement or SwitchStatement:
                Add(statement.Children(), all);
                break;
        }
    }

    /// <summary>All expressions in the statement, in those inside it, and below them.</summary>
    public static IEnumerable<Expression> AllExpressions(this Statement statement) =>
        new[] { statement }.SelfAndDescendants().SelectMany(inner => inner.Expressions())
            .SelectMany(expression => expression.SelfAndDescendants());

    /// <summary>True for a statement that may change memory, not only variables.</summary>
    public static bool WritesMemory(this Statement statement) => statement switch
    {
        AssignStatement s => s.Place.Base() is ElementExpression,
        CallStatement or WarpStatement or DeclareStackArrayStatement => true,
        OperationStatement s => OperationTable.Of(s).WritesMemory,
        _ => false,
    };

    /// <summary>What decides where control goes: a condition or a switch's value; null for other statements.</summary>
    public static Expression? Condition(this Statement statement) => statement switch
    {
        IfStatement s => s.Condition,
        WhileStatement s => s.Condition,
        DoStatement s => s.Condition,
        ForStatement s => s.Condition,
        SwitchStatement s => s.Value,
        _ => null,
    };

    /// <summary>The variable that the statement declares, if it declares one.</summary>
    public static Variable? Declared(this Statement statement) => statement switch
    {
        DeclareStatement s => s.Variable,
        DeclareSharedStatement s => s.Variable,
        DeclareStackArrayStatement s => s.Variable,
        CallStatement s => s.Result,
        WarpStatement s => s.Result,
        OperationStatement s => s.Result,
        _ => null,
    };

    /// <summary>True where a thread waits for other threads one by one, and not with all of its block.</summary>
    public static bool WaitsForThreads(this Statement statement) =>
        statement is WarpStatement || statement is OperationStatement operation && OperationTable.Of(operation).Waits;

    /// <summary>The places that an operation writes.</summary>
    public static IEnumerable<Expression> Written(this OperationStatement statement)
    {
        Operand[] operands = OperationTable.Of(statement).Operands;
        return statement.Arguments.Where((_, i) => operands[i].IsWritten).OfType<AddressOfExpression>()
            .Select(reference => reference.Place);
    }

    /// <summary>The variable or element that a place is, or is a field of: <c>x[i]</c> of <c>x[i].Position.X</c>.</summary>
    public static Expression Base(this Expression place) => place switch
    {
        FieldExpression access => access.Instance.Base(),
        ArrayElementExpression access => access.Array.Base(),
        AccessExpression access => access.Operand.Base(),
        _ => place,
    };

    /// <summary>What has to be computed to know which place it is: the indices, and a span's expression.</summary>
    public static IEnumerable<Expression> Addressing(this Expression place) => place switch
    {
        FieldExpression access => access.Instance.Addressing(),
        ArrayElementExpression access => access.Array.Addressing().Append(access.Index),
        AccessExpression access => access.Operand.Addressing(),
        _ => place.Operands(),
    };

    /// <summary>
    /// The place that an argument lets the callee write: of <c>ref x[i]</c> and of a span of an array in a struct; else null.
    /// </summary>
    public static Expression? WritablePlace(this Expression argument) => argument switch
    {
        AddressOfExpression reference => reference.Place,
        SliceExpression { SpanType.IsReadOnly: false } slice => slice.Span.WritablePlace(),
        ArraySpanExpression { SpanType.IsReadOnly: false } span => span.Array,
        _ => null,
    };
}
