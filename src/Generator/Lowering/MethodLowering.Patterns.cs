using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GpuKernels.Generator.Lowering;

/// <summary>
/// Patterns are tests of one value: <c>n is > 1 and &lt; 9</c> becomes <c>n > 1 &amp;&amp; n &lt; 9</c>. Those that need a
/// value's type at run time, or a null, are rejected: kernels know all types, and have no null.
/// </summary>
internal sealed partial class MethodLowering
{
    /// <summary>The values that the members of property patterns belong to, the innermost on top.</summary>
    private readonly Stack<Expression> matched = [];

    private Expression LowerIsPattern(IIsPatternOperation test) =>
        LowerPattern(test.Pattern, KeepInput(LowerExpression(test.Value)));

    /// <summary>A pattern reads its value several times: a local stays what it is, all else is kept.</summary>
    private Expression KeepInput(Expression value) => IsOwnLocal(value) ? value : Keep(value);

    private static bool IsOwnLocal(Expression value) => value switch
    {
        VariableExpression access => !access.Variable.IsReference,
        FieldExpression access => IsOwnLocal(access.Instance),
        ArrayElementExpression access => IsOwnLocal(access.Array) && IsOwnLocal(access.Index),
        _ => false,
    };

    private Expression LowerPattern(IPatternOperation pattern, Expression value)
    {
        EnsureStack(pattern);
        switch (pattern)
        {
            case IDiscardPatternOperation:
                return ConstantExpression.Bool(true);
            case IConstantPatternOperation constant:
                return Test(pattern, BinaryOperatorKind.Equals, value, constant.Value);
            case IRelationalPatternOperation relation:
                return Test(pattern, relation.OperatorKind, value, relation.Value);
            case INegatedPatternOperation negated:
                return Not(LowerPattern(negated.Pattern, value));
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both:
                return And(LowerPattern(both.LeftPattern, value), () => LowerPattern(both.RightPattern, value));
            case IBinaryPatternOperation either:
                return LowerShortCircuit(
                    isAnd: false, LowerPattern(either.LeftPattern, value), () => LowerPattern(either.RightPattern, value));
            case ITypePatternOperation type when IsSame(type.MatchedType, pattern):
                return ConstantExpression.Bool(true);
            case IDeclarationPatternOperation declaration when declaration.MatchedType is null || IsSame(declaration.MatchedType, pattern):
                return Bind(declaration.DeclaredSymbol, value, pattern);
            case IRecursivePatternOperation recursive when IsSame(recursive.MatchedType, pattern):
                return LowerRecursivePattern(recursive, value);
            case IListPatternOperation list:
                return LowerListPattern(list, value);
            default:
                throw Rejection.Of(
                    pattern, DiagnosticDescriptors.UnsupportedExpression, "a pattern that tests the type",
                    "kernels know all types at build time");
        }
    }

    private static bool IsSame(ITypeSymbol type, IPatternOperation pattern) =>
        SymbolEqualityComparer.Default.Equals(type, pattern.InputType);

    /// <summary>NaN as a pattern matches NaN, which <c>==</c> does not; all other constants match what is equal.</summary>
    private static Expression Test(IOperation pattern, BinaryOperatorKind kind, Expression value, IOperation constant)
    {
        if (constant.ConstantValue is not { HasValue: true, Value: { } boxed } || value.Type is not ScalarType scalar
            || TypeLowering.Scalar(constant.Type) is not { } type)
            throw Unsupported.Expression(constant);
        if (boxed is bool wanted)
            return wanted ? value : Not(value);
        if (boxed is float.NaN or double.NaN)
            return IsNaN(value);
        ScalarType promoted = Operators.Promote(scalar);
        Expression limit = Operators.Convert(Constants.Of(type, boxed), promoted);
        return Operators.Compare(pattern, kind, Operators.Convert(value, promoted), limit);
    }

    private static Expression Not(Expression value) => value is ConstantExpression { Bits: var bits }
        ? ConstantExpression.Bool(bits == 0)
        : new UnaryExpression(UnaryOperator.LogicalNot, value);

    /// <summary><c>var n</c> and <c>int n</c>: always matches, and sets the variable.</summary>
    private ConstantExpression Bind(ISymbol? symbol, Expression value, IOperation pattern)
    {
        if (symbol is ILocalSymbol local)
        {
            VariableExpression variable = new(Declare(local, context.Types.Lower(local.Type, pattern)));
            bool isAlways = ReferenceEquals(sink, declarations);
            declarations.Add(new DeclareStatement(variable.Variable, isAlways ? value : null));
            if (!isAlways)
                sink.Add(new AssignStatement(variable, value));
        }
        return ConstantExpression.Bool(true);
    }

    /// <summary><c>{ X: > 0, Y: var y } v</c>: the members in the order of the text, each only where those before it match.</summary>
    private Expression LowerRecursivePattern(IRecursivePatternOperation pattern, Expression value)
    {
        Expression result = ConstantExpression.Bool(true);
        List<Expression> elements = PositionalElements(pattern, value);
        for (int i = 0; i < elements.Count; i++)
        {
            (IPatternOperation test, Expression element) = (pattern.DeconstructionSubpatterns[i], elements[i]);
            result = And(result, () => LowerPattern(test, KeepInput(element)));
        }
        foreach (IPropertySubpatternOperation member in pattern.PropertySubpatterns)
            result = And(result, () => LowerPattern(member.Pattern, KeepInput(LowerMember(member.Member, value))));
        return And(result, () => Bind(pattern.DeclaredSymbol, value, pattern));
    }

    /// <summary>What <c>(> 0, var y)</c> tests: a tuple's elements, or the parameters of a record struct.</summary>
    private List<Expression> PositionalElements(IRecursivePatternOperation pattern, Expression value) => pattern switch
    {
        { DeconstructionSubpatterns.IsEmpty: true } => [],
        { DeconstructSymbol: null } when value.Type is StructType type && context.Types.IsTuple(type) => Fields(value),
        { DeconstructSymbol: IMethodSymbol { IsImplicitlyDeclared: true } method } when value.Type is StructType type =>
            [.. method.Parameters.Select(parameter => Access(value, parameter.Name, pattern))],
        { DeconstructSymbol: IMethodSymbol method } => CallDeconstruct(method, value, pattern),
        _ => throw Unsupported.Expression(pattern),
    };

    /// <summary><c>[1, .., var last]</c> of a span: its length, then the elements in the order of the text.</summary>
    private Expression LowerListPattern(IListPatternOperation pattern, Expression value)
    {
        if (value.Type is not SpanType span)
            throw Rejection.Of(
                pattern, DiagnosticDescriptors.UnsupportedExpression, "a list pattern of anything but a span",
                "test the length and the elements");
        int slice = pattern.Patterns.TakeWhile(part => part is not ISlicePatternOperation).Count();
        bool hasSlice = slice < pattern.Patterns.Length;
        int count = pattern.Patterns.Length - (hasSlice ? 1 : 0);
        SpanLengthExpression length = new(value);
        BinaryOperator comparison = hasSlice ? BinaryOperator.GreaterThanOrEqual : BinaryOperator.Equal;
        Expression result = new BinaryExpression(comparison, length, ConstantExpression.Int32(count), ScalarType.Bool);
        for (int i = 0; i < pattern.Patterns.Length; i++)
        {
            IPatternOperation part = pattern.Patterns[i];
            Expression index = i < slice
                ? ConstantExpression.Int32(i)
                : Subtract(length, ConstantExpression.Int32(pattern.Patterns.Length - i));
            if (part is ISlicePatternOperation { Pattern: { } rest })
                result = And(
                    result,
                    () => LowerPattern(
                        rest,
                        KeepInput(new SliceExpression(
                            span, value, ConstantExpression.Int32(slice), Subtract(length, ConstantExpression.Int32(count))))));
            else if (part is not (ISlicePatternOperation or IDiscardPatternOperation))
                result = And(result, () => LowerPattern(part, KeepInput(new ElementExpression(value, index))));
        }
        return And(result, () => Bind(pattern.DeclaredSymbol, value, pattern));
    }

    private Expression LowerMember(IOperation member, Expression value)
    {
        matched.Push(value);
        try
        {
            return LowerExpression(member);
        }
        finally
        {
            matched.Pop();
        }
    }

    private Expression And(Expression left, Func<Expression> lowerRight)
    {
        if (left is ConstantExpression { Bits: 1 })
            return lowerRight();
        Expression both = LowerShortCircuit(isAnd: true, left, lowerRight);
        return both is BinaryExpression { Right: ConstantExpression { Bits: 1 } } ? left : both;
    }

    /// <summary>
    /// <c>value switch { > 0 => a, _ => b }</c> becomes <c>value > 0 ? a : b</c>, or <c>if</c> where there are effects. Where no
    /// arm matches, it throws.
    /// </summary>
    private Expression LowerSwitchExpression(ISwitchExpressionOperation selection)
    {
        Expression value = LowerExpression(selection.Value);
        value = selection.Arms.Any(arm => arm.Guard is not null) ? Keep(value) : KeepInput(value);
        IrType type = context.Types.Lower(selection.Type, selection);
        return LowerArms(selection, value, type, 0);
    }

    private Expression LowerArms(ISwitchExpressionOperation selection, Expression value, IrType type, int index)
    {
        EnsureStack(selection);
        if (index == selection.Arms.Length)
        {
            Throw(MakeThrow(SwitchException, default, selection));
            return DefaultOf(type);
        }
        ISwitchExpressionArmOperation arm = selection.Arms[index];
        Expression condition = LowerPattern(arm.Pattern, value);
        if (arm.Guard is not null)
            condition = And(condition, () => LowerExpression(arm.Guard));
        // Of arms that together match everything, the last needs no test.
        bool isLast = index == selection.Arms.Length - 1 && selection.IsExhaustive;
        return isLast || condition is ConstantExpression { Bits: 1 }
            ? LowerExpression(arm.Value)
            : Choose(condition, () => LowerExpression(arm.Value), () => LowerArms(selection, value, type, index + 1));
    }

    /// <summary>
    /// A switch with patterns: which section it is becomes a number, and the sections a switch over it, so that their
    /// <c>break</c> and <c>continue</c> stay what they are.
    /// </summary>
    private void LowerPatternSwitch(ISwitchOperation selection, Expression value)
    {
        Expression kept = Keep(value);
        VariableExpression section = new(new(nextId++, "section", ScalarType.Int32));
        sink.Add(new DeclareStatement(section.Variable, null));
        DeclareSectionLocals(selection);
        (ICaseClauseOperation Clause, int Section)[] clauses = [.. selection.Cases.SelectMany(
            (one, i) => one.Clauses.Select(clause => (clause, i)))];
        // The default is what is left, wherever it is written.
        int otherwise = clauses.Where(clause => clause.Clause is IDefaultCaseClauseOperation).Select(clause => clause.Section)
            .DefaultIfEmpty(selection.Cases.Length).First();
        ChooseSection([.. clauses.Where(clause => clause.Clause is not IDefaultCaseClauseOperation)], 0, kept, section, otherwise);
        bool hasJumps = HasJumps(selection);
        if (hasJumps)
            DeclareJumps(selection, section);
        SwitchStatement sections = new(section, selection.Cases.Select((one, i) => new SwitchSection(
            EquatableArray.Of(ConstantExpression.Int32(i)), i == otherwise, Collect(() => LowerStatements(one.Body)).ToEquatableArray()))
                .ToEquatableArray());
        sink.Add(hasJumps ? Repeat(sections) : sections);
    }

    private void ChooseSection(
        (ICaseClauseOperation Clause, int Section)[] clauses, int index, Expression value, VariableExpression section, int otherwise)
    {
        if (index == clauses.Length)
        {
            sink.Add(new AssignStatement(section, ConstantExpression.Int32(otherwise)));
            return;
        }
        EnsureStack(clauses[index].Clause);
        Expression condition = LowerClause(clauses[index].Clause, value);
        List<Statement> others = CollectOperand(() => ChooseSection(clauses, index + 1, value, section, otherwise));
        AssignStatement found = new(section, ConstantExpression.Int32(clauses[index].Section));
        sink.Add(new IfStatement(condition, EquatableArray.Of<Statement>(found), others.ToEquatableArray()));
    }

    private Expression LowerClause(ICaseClauseOperation clause, Expression value) => clause switch
    {
        ISingleValueCaseClauseOperation single => Test(clause, BinaryOperatorKind.Equals, value, single.Value),
        IPatternCaseClauseOperation { Guard: null } pattern => LowerPattern(pattern.Pattern, value),
        IPatternCaseClauseOperation { Guard: { } guard } pattern => And(LowerPattern(pattern.Pattern, value), () => LowerExpression(guard)),
        _ => throw Unsupported.Statement(clause),
    };
}
