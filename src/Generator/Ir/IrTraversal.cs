namespace GpuKernels.Generator.Ir;

/// <summary>The parts of statements and expressions, in the order in which they run, for analyses that look at everything.</summary>
internal static class IrTraversal
{
    /// <summary>The direct operands.</summary>
    public static IEnumerable<Expression> Operands(this Expression expression) => expression switch
    {
        FieldExpression e => [e.Instance],
        ElementExpression e => [e.Span, e.Index],
        SpanLengthExpression e => [e.Span],
        SliceExpression e => e.Length is null ? [e.Span, e.Start] : [e.Span, e.Start, e.Length],
        UnaryExpression e => [e.Operand],
        BinaryExpression e => [e.Left, e.Right],
        ConditionalExpression e => [e.Condition, e.WhenTrue, e.WhenFalse],
        ConvertExpression e => [e.Operand],
        IntrinsicExpression e => e.Arguments,
        CallExpression e => e.Arguments,
        AddressOfExpression e => [e.Place],
        _ => [],
    };

    /// <summary>The expression itself and all below it.</summary>
    public static IEnumerable<Expression> SelfAndDescendants(this Expression expression)
    {
        yield return expression;
        foreach (Expression operand in expression.Operands())
        {
            foreach (Expression descendant in operand.SelfAndDescendants())
                yield return descendant;
        }
    }

    /// <summary>The statement's own expressions, not those of statements inside it; assigned places are among them.</summary>
    public static IEnumerable<Expression> Expressions(this Statement statement) => statement switch
    {
        DeclareStatement { Initializer: { } value } => [value],
        AssignStatement s => [s.Place, s.Value],
        CallStatement s => s.Arguments,
        AtomicStatement s => [s.Place, s.Value],
        WarpStatement s => s.Arguments,
        PrintStatement s => s.Parts.Select(part => part.Value),
        IfStatement s => [s.Condition],
        WhileStatement s => [s.Condition],
        DoStatement s => [s.Condition],
        ForStatement s => [s.Condition],
        SwitchStatement s => [s.Value],
        ReturnStatement { Value: { } value } => [value],
        _ => [],
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
    public static IEnumerable<Statement> SelfAndDescendants(this IEnumerable<Statement> body)
    {
        foreach (Statement statement in body)
        {
            yield return statement;
            foreach (Statement descendant in statement.Children().SelfAndDescendants())
                yield return descendant;
        }
    }

    /// <summary>True for a statement that may change memory, not only variables.</summary>
    public static bool WritesMemory(this Statement statement) => statement switch
    {
        AssignStatement s => s.Place.Base() is ElementExpression,
        CallStatement or AtomicStatement or WarpStatement or DeclareStackArrayStatement => true,
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
        AtomicStatement s => s.Result,
        WarpStatement s => s.Result,
        _ => null,
    };

    /// <summary>The variable or element that a place is, or is a field of: <c>x[i]</c> of <c>x[i].Position.X</c>.</summary>
    public static Expression Base(this Expression place) => place is FieldExpression field ? field.Instance.Base() : place;
}
