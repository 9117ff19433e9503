using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GpuKernels.Generator.Lowering;

internal sealed partial class MethodLowering
{
    private void LowerStatements(IEnumerable<IOperation> operations)
    {
        foreach (IOperation operation in operations)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            (List<Statement> before, List<Statement> around, IOperation? statement) = (sink, declarations, current);
            try
            {
                LowerStatement(operation);
            }
            catch (RejectedException rejected)
            {
                (sink, declarations, current) = (before, around, statement);
                Report(rejected);
            }
        }
    }

    private EquatableArray<Statement> LowerNested(IOperation? operation) =>
        operation is null ? default : Collect(() => LowerStatements([operation])).ToEquatableArray();

    private void LowerStatement(IOperation operation)
    {
        if (operation is IInvalidOperation)
            throw Rejection.Silent(operation);
        OperationRule rule = StatementRules.Find(operation.Kind) ?? throw Unsupported.Statement(operation);
        IOperation? around = current;
        current = operation;
        (List<Statement> statements, int start) = (sink, sink.Count);
        rule.Lower(this, operation);
        NoteOrigins(statements, start, operation is IExpressionStatementOperation { Operation: var effect } ? effect : operation);
        current = around;
    }

    private void LowerDeclarations(IVariableDeclarationGroupOperation group)
    {
        foreach (IVariableDeclaratorOperation declarator in group.Declarations.SelectMany(declaration => declaration.Declarators))
        {
            (List<Statement> statements, int start) = (sink, sink.Count);
            LowerDeclaration(declarator);
            NoteOrigins(statements, start, declarator);
        }
    }

    private void LowerLoop(ILoopOperation loop)
    {
        switch (loop)
        {
            case IForLoopOperation counted:
                LowerFor(counted);
                break;
            case IForEachLoopOperation elements:
                LowerForEach(elements);
                break;
            case IWhileLoopOperation conditional:
                LowerWhile(conditional);
                break;
            default:
                throw Unsupported.Statement(loop);
        }
        if (FirstCall(loop.Body) is { } call && OperationName(call.TargetMethod) == "Gpu.Unroll")
            sink[sink.Count - 1] = sink[sink.Count - 1].WithUnroll(UnrollCount(call));
    }

    private void LowerIf(IConditionalOperation conditional)
    {
        Expression condition = LowerExpression(conditional.Condition);
        if (IsKnownHere(conditional.Condition, condition) is { } known)
        {
            sink.AddRange(LowerNested(known ? conditional.WhenTrue : conditional.WhenFalse));
            return;
        }
        sink.Add(new IfStatement(condition, LowerNested(conditional.WhenTrue), LowerNested(conditional.WhenFalse)));
    }

    private void LowerReturn(IReturnOperation result)
    {
        if (result.ReturnedValue is null && !method.ReturnsVoid && method.MethodKind != MethodKind.Constructor)
            throw Rejection.Silent(result);
        if (result.ReturnedValue is null)
            sink.Add(new ReturnStatement(null));
        else if (method.ReturnsVoid || method.MethodKind == MethodKind.Constructor)
            LowerDiscarded(result.ReturnedValue);
        else if (method.ReturnsByRef || method.ReturnsByRefReadonly)
            throw Unsupported.Reference(result);
        else
            sink.Add(new ReturnStatement(LowerExpression(result.ReturnedValue)));
    }

    private void LowerBranch(IBranchOperation branch)
    {
        switch (branch.BranchKind)
        {
            case BranchKind.Break:
                sink.Add(new BreakStatement());
                break;
            case BranchKind.Continue:
                sink.Add(new ContinueStatement());
                break;
            default:
                LowerJump(branch);
                break;
        }
    }

    private void LowerDeclaration(IVariableDeclaratorOperation declarator)
    {
        ILocalSymbol local = declarator.Symbol;
        if (local.IsRef)
        {
            LowerReference(declarator, InitializerOf(declarator) ?? throw Rejection.Silent(declarator));
            return;
        }
        if (local.Type.TensorElement(out _) is not null)
        {
            DeclareTensorAlias(declarator, InitializerOf(declarator));
            return;
        }
        if (local.Type.TileElement() is not null)
        {
            DeclareTile(declarator, InitializerOf(declarator) ?? throw Rejection.Silent(declarator));
            return;
        }
        // A constant is spelled where it is used; its declaration has nothing to do.
        if (local.IsConst)
            return;
        IOperation? initializer = InitializerOf(declarator);
        if (IsDelegate(local.Type))
        {
            DeclareDelegate(local, initializer, declarator);
            return;
        }
        IrType type = context.Types.Lower(local.Type, declarator);
        if (initializer is not null && LowerArrayDeclaration(declarator, initializer, type))
            return;
        Expression? value = initializer is null ? null : LowerExpression(initializer);
        if (value is not null && IsArraySpan(value))
        {
            DeclareSpanAlias(declarator, value);
            return;
        }
        if (type is RefStructType view)
        {
            places[local] = DeclareRefStruct(local.Name, view, (RefStructExpression?)value);
            return;
        }
        if (!variables.TryGetValue(local, out Variable? hoisted))
            sink.Add(new DeclareStatement(Declare(local, type), value));
        else if (value is not null)
            sink.Add(new AssignStatement(new VariableExpression(hoisted), value));
    }

    private static IOperation? InitializerOf(IVariableDeclaratorOperation declarator) =>
        (declarator.Initializer ?? (declarator.Parent as IVariableDeclarationOperation)?.Initializer)?.Value;

    private Variable Declare(ILocalSymbol local, IrType type)
    {
        if (type is RefStructType)
            throw NoRefStruct();
        Variable variable = new(nextId++, local.Name, type);
        variables[local] = variable;
        return variable;
    }

    private void LowerSwitch(ISwitchOperation selection)
    {
        Expression value = LowerExpression(selection.Value);
        bool isPlain = selection.Cases.All(
            section => section.Clauses.All(clause => clause is IDefaultCaseClauseOperation or ISingleValueCaseClauseOperation));
        if (!isPlain || HasJumps(selection) || value.Type is not ScalarType { IsFloat: false } scalar)
        {
            LowerPatternSwitch(selection, value);
            return;
        }
        DeclareSectionLocals(selection);
        sink.Add(new SwitchStatement(value, selection.Cases.Select(section => LowerSection(section, scalar)).ToEquatableArray()));
    }

    /// <summary>C#'s sections share one scope: a variable of one can be assigned in another.</summary>
    private void DeclareSectionLocals(ISwitchOperation selection)
    {
        foreach (ILocalSymbol local in selection.Locals.Where(local => !local.IsConst && !local.IsRef))
            sink.Add(new DeclareStatement(Declare(local, context.Types.Lower(local.Type, selection)), null));
    }

    private SwitchSection LowerSection(ISwitchCaseOperation section, ScalarType type)
    {
        List<ConstantExpression> labels = [];
        bool isDefault = false;
        foreach (ICaseClauseOperation clause in section.Clauses)
        {
            if (clause is IDefaultCaseClauseOperation)
                isDefault = true;
            else if (clause is ISingleValueCaseClauseOperation { Value.ConstantValue: { HasValue: true, Value: { } constant } })
                labels.Add(Constants.Of(type, constant));
            else
                throw Unsupported.Statement(clause);
        }
        return new(labels.ToEquatableArray(), isDefault, Collect(() => LowerStatements(section.Body)).ToEquatableArray());
    }
}
