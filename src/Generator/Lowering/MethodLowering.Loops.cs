using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GpuKernels.Generator.Lowering;

internal sealed partial class MethodLowering
{
    private void LowerFor(IForLoopOperation loop)
    {
        RejectConditionLocals(loop);
        // Initializers run once, so what does not fit into the header stands before the loop.
        List<Statement> initializers = Collect(() => LowerStatements(loop.Before));
        if (!FitHeader(initializers))
        {
            sink.AddRange(initializers);
            initializers = [];
        }
        cannotOverflow = FindSafeIncrement(loop);
        List<Statement> updates = Collect(() => LowerStatements(loop.AtLoopBottom));
        if (!updates.All(update => update is AssignStatement))
        {
            LowerForByFlag(loop, initializers, updates);
            return;
        }
        (Expression condition, List<Statement> head) = LowerHead(loop.Condition);
        EquatableArray<Statement> body = head.Concat(LowerNested(loop.Body)).ToEquatableArray();
        sink.Add(new ForStatement(initializers.ToEquatableArray(), condition, updates.Cast<AssignStatement>().ToEquatableArray(), body));
    }

    /// <summary>
    /// <c>for (…; F(out int n); i += n)</c>: the condition's variables are declared in the loop's body, which its updates do not see.
    /// </summary>
    private static void RejectConditionLocals(IForLoopOperation loop)
    {
        ILocalReferenceOperation? use = loop.AtLoopBottom.SelectMany(update => update.DescendantsAndSelf())
            .OfType<ILocalReferenceOperation>()
            .FirstOrDefault(reference => loop.ConditionLocals.Contains(reference.Local));
        if (use is not null)
            throw Rejection.Of(
                use, DiagnosticDescriptors.UnsupportedStatement,
                $"'{use.Local.Name}', which the condition declares, in the updates of a for", "declare it before the loop");
    }

    /// <summary>
    /// Updates with effects of their own run at the head of each round but the first, so that <c>continue</c> still reaches
    /// them: <c>bool isNext = false; while (true) { if (isNext) updates; isNext = true; if (!condition) break; body }</c>.
    /// </summary>
    private void LowerForByFlag(IForLoopOperation loop, List<Statement> initializers, List<Statement> updates)
    {
        sink.AddRange(initializers);
        LowerFlaggedLoop(() => sink.AddRange(updates), loop.Condition, loop.Body);
    }

    private void LowerFlaggedLoop(Action lowerNextRound, IOperation? condition, IOperation body)
    {
        Variable isNext = new(nextId++, "isNext", ScalarType.Bool);
        VariableExpression flag = new(isNext);
        sink.Add(new DeclareStatement(isNext, ConstantExpression.Bool(false)));
        List<Statement> round = Collect(() =>
        {
            sink.Add(new IfStatement(flag, Collect(lowerNextRound).ToEquatableArray(), default));
            sink.Add(new AssignStatement(flag, ConstantExpression.Bool(true)));
            (Expression test, List<Statement> head) = LowerHead(condition, always: true);
            sink.AddRange(head);
            sink.AddRange(LowerNested(body));
        });
        sink.Add(new WhileStatement(ConstantExpression.Bool(true), round.ToEquatableArray()));
    }

    /// <summary>
    /// <c>foreach (int n in x) body</c> becomes <c>for (int index = 0; index &lt; x.Length; index++) { int n = x[index]; body }</c>.
    /// </summary>
    private void LowerForEach(IForEachLoopOperation loop)
    {
        IOperation collection = loop.Collection is IConversionOperation { OperatorMethod: null } conversion
            ? conversion.Operand
            : loop.Collection;
        bool isArray = StructLayouts.InlineLength(collection.Type) is not null;
        if (!isArray && collection.Type.SpanElement(out _) is null && StaticSymbol(collection) is null
            || loop.LoopControlVariable is not IVariableDeclaratorOperation declarator)
            throw Unsupported.Statement(loop);
        Expression span = Keep(isArray ? WholeArray(collection) : LowerExpression(collection));
        AddLoopOver(span, place => LowerRound(loop, declarator.Symbol, place));
    }

    /// <summary>A loop over a span's elements, of which each is the place in one round.</summary>
    private void AddLoopOver(Expression span, Func<Expression, EquatableArray<Statement>> lowerRound)
    {
        VariableExpression index = new(new(nextId++, "index", ScalarType.Int32));
        BinaryExpression condition = new(BinaryOperator.LessThan, index, LengthOf(span), ScalarType.Bool);
        BinaryExpression next = new(BinaryOperator.Add, index, ConstantExpression.Int32(1), ScalarType.Int32);
        sink.Add(new ForStatement(
            EquatableArray.Of<Statement>(new DeclareStatement(index.Variable, ConstantExpression.Int32(0))),
            condition,
            EquatableArray.Of(new AssignStatement(index, next)),
            lowerRound(ElementAt(span, index))));
    }

    /// <summary><c>x.Fill(value)</c>, and <c>x.Clear()</c>, which fills with zeros: a loop of the thread that calls it.</summary>
    private DefaultExpression LowerFill(IInvocationOperation call)
    {
        Expression[] parts = LowerArguments(() => LowerExpression(call.Instance!), call.Arguments);
        Expression span = Keep(parts[0]);
        Expression value = parts.Length > 1 ? Keep(parts[1]) : new DefaultExpression(((SpanType)span.Type).Element);
        AddLoopOver(span, place => Collect(() => Assign(place, value, isUsed: false)).ToEquatableArray());
        return new DefaultExpression(VoidType.Instance);
    }

    /// <summary>A variable by <c>ref</c> is the element itself.</summary>
    private EquatableArray<Statement> LowerRound(IForEachLoopOperation loop, ILocalSymbol local, Expression place)
    {
        if (local.IsRef)
        {
            places[local] = place;
            return LowerNested(loop.Body);
        }
        Expression element = ConvertElement(loop, place, local.Type);
        DeclareStatement item = new(Declare(local, element.Type), element);
        return LowerNested(loop.Body).Prepend(item).ToEquatableArray();
    }

    /// <summary><c>foreach (long n in ints)</c> converts each element.</summary>
    private Expression ConvertElement(IForEachLoopOperation loop, Expression element, ITypeSymbol type)
    {
        IrType target = context.Types.Lower(type, loop);
        Conversion conversion = context.Compilation.GetSemanticModel(loop.Syntax.SyntaxTree)
            .GetForEachStatementInfo((CommonForEachStatementSyntax)loop.Syntax).ElementConversion;
        return conversion.IsIdentity || conversion.IsNumeric || conversion.IsEnumeration
            ? Operators.Convert(element, target)
            : throw Rejection.Of(
                loop, DiagnosticDescriptors.UnsupportedStatement, "foreach with a conversion of the elements",
                "declare the variable with var and convert it in the body");
    }

    private void LowerWhile(IWhileLoopOperation loop)
    {
        if (loop.ConditionIsTop)
        {
            (Expression condition, List<Statement> head) = LowerHead(loop.Condition);
            sink.Add(new WhileStatement(condition, head.Concat(LowerNested(loop.Body)).ToEquatableArray()));
            return;
        }
        Expression atBottom = ConstantExpression.Bool(true);
        List<Statement> before = Collect(() => atBottom = LowerExpression(loop.Condition!));
        if (before.Count == 0)
        {
            sink.Add(new DoStatement(LowerNested(loop.Body), atBottom));
            return;
        }
        // The condition has effects, and a `continue` must reach them: it is tested at the head of each round but the first.
        LowerFlaggedLoop(() => sink.AddRange([.. before, ExitUnless(atBottom)]), condition: null, loop.Body);
    }

    /// <summary>
    /// The condition of a loop that tests at its head. One with effects moves into the body:
    /// <c>while (Next(ref i))</c> becomes <c>while (true) { bool temp = Next(ref i); if (!temp) break; … }</c>.
    /// </summary>
    private (Expression Condition, List<Statement> Head) LowerHead(IOperation? condition, bool always = false)
    {
        Expression test = ConstantExpression.Bool(true);
        if (condition is null)
            return (test, []);
        List<Statement> head = Collect(() => test = LowerExpression(condition));
        if (head.Count == 0 && !always)
            return (test, head);
        head.Add(ExitUnless(test));
        return (ConstantExpression.Bool(true), head);
    }

    private static IfStatement ExitUnless(Expression condition) =>
        new(new UnaryExpression(UnaryOperator.LogicalNot, condition), EquatableArray.Of<Statement>(new BreakStatement()), default);

    /// <summary>C's and C#'s headers hold either declarations of one type or assignments.</summary>
    private static bool FitHeader(List<Statement> statements) =>
        statements.All(statement => statement is AssignStatement)
        || statements.All(statement => statement is DeclareStatement)
            && statements.Cast<DeclareStatement>().Select(declaration => declaration.Variable.Type).Distinct().Count() == 1
            && statements.Cast<DeclareStatement>().All(declaration => declaration.Initializer is not null);
}
