using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Cuda;

/// <summary>Writes a body, one C line for each statement.</summary>
internal sealed partial class CudaStatementWriter(CodeWriter writer, CudaScope scope)
{
    private readonly CudaExpressionWriter expressions = new(scope);

    /// <param name="body">The statements.</param>
    /// <param name="locals">Lines that stand before them.</param>
    public void WriteFunctionBody(EquatableArray<Statement> body, IReadOnlyList<string>? locals = null)
    {
        writer.Open();
        foreach (string local in locals ?? [])
            writer.Line(local);
        DeclareEscapingArrays(body);
        WriteAll(body);
        writer.Close();
    }

    /// <summary>What follows a jump in the same list is never reached, and NVRTC warns of it.</summary>
    private void WriteAll(IEnumerable<Statement> statements)
    {
        foreach (Statement statement in statements)
        {
            Write(statement);
            if (!Completion.CanComplete(statement))
                return;
        }
    }

    private void WriteBlock(IEnumerable<Statement> statements, string tail = "")
    {
        writer.Open();
        WriteAll(statements);
        writer.Close(tail);
    }

    private void Write(Statement statement)
    {
        writer.Mark(statement);
        switch (statement)
        {
            case DeclareStatement s:
                writer.Line(Declaration(s) + ";");
                break;
            case DeclareSharedStatement s:
                WriteShared(s);
                break;
            case DeclareStackArrayStatement s:
                WriteStackArray(s.Variable, s.Length);
                break;
            case AssignStatement s:
                writer.Line(Assignment(s) + ";");
                break;
            case CallStatement s:
                writer.Line(Result(s.Result) + CudaText.Call(scope.Names.Function(s.Function), expressions.Arguments(s.Arguments)) + ";");
                break;
            case OperationStatement s:
                writer.Line(Result(s.Result) + CudaOperations.Spell(s, scope, expressions) + ";");
                break;
            case WarpStatement s:
                writer.Line(Result(s.Result) + CudaWarps.Spell(s, scope, expressions) + ";");
                break;
            case BarrierStatement { Scope: BarrierScope.Grid }:
                writer.Line($"{scope.Needs("gk_grid_sync")}({CudaEmitter.GridBarrier});");
                break;
            case BarrierStatement { Scope: BarrierScope.Cluster }:
                writer.Line($"{scope.Needs("gk_cluster_sync")}();");
                break;
            case BarrierStatement:
                writer.Line("__syncthreads();");
                break;
            case IfStatement s:
                WriteIf(s, "if");
                break;
            case WhileStatement s:
                WriteUnroll(s);
                writer.Line($"while ({expressions.Write(s.Condition)})");
                WriteBlock(s.Body);
                break;
            case DoStatement s:
                WriteUnroll(s);
                writer.Line("do");
                WriteBlock(s.Body, $" while ({expressions.Write(s.Condition)});");
                break;
            case ForStatement s:
                WriteFor(s);
                break;
            case SwitchStatement s:
                WriteSwitch(s);
                break;
            case BreakStatement:
                writer.Line("break;");
                break;
            case ContinueStatement:
                writer.Line("continue;");
                break;
            case PrintStatement s:
                WritePrint(s);
                break;
            case ThrowStatement s:
                WriteThrow(s);
                break;
            case ReturnStatement s:
                writer.Line(s.Value is null ? "return;" : $"return {expressions.Write(s.Value)};");
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(statement), statement, "has no CUDA C form");
        }
    }

    /// <summary>The variable's range is known from here on, where nothing assigns it later.</summary>
    private string Declaration(DeclareStatement s)
    {
        string value = s.Initializer is null ? "" : $" = {expressions.Write(s.Initializer)}";
        if (s.Initializer is not null && scope.Facts.IsConstant(s.Variable))
            scope.Ranges.Set(s.Variable, scope.Ranges.Of(s.Initializer));
        if (scope.IsWrappingCounter(s.Variable) && s.Initializer is { } start)
            value = $" = {(start is ConstantExpression or VariableExpression ? expressions.Write(start) : $"({expressions.Write(start)})")} + {scope.Needs("gk_hidden_zero")}";
        return Declarator(s.Variable) + value;
    }

    private string Declarator(Variable variable)
    {
        if (variable.Type is SpanType { IsWide: false })
            scope.Needs("Span");
        return (scope.Facts.IsRead(variable) ? "" : "[[maybe_unused]] ") + scope.Declaration(variable);
    }

    private string Result(Variable? result) => result is null ? "" : $"{Declarator(result)} = ";

    /// <summary><c>x = x + y</c> is written <c>x += y</c>, and <c>i = i + 1</c> as <c>i++</c>.</summary>
    private string Assignment(AssignStatement s)
    {
        string place = expressions.Place(s.Place).Text;
        bool isCompound = s.Value is BinaryExpression b && b.Left.Equals(s.Place) && s.Place.Type != ScalarType.Bool
            && expressions.PlainOperator(b) is not null;
        if (scope.WideAccess(s.Place) is > 0 and var bytes)
            return CudaText.Call($"{scope.Needs("gk_store")}<{bytes}>", place, expressions.Write(s.Value).Text).Text;
        if (!isCompound)
            return $"{place} = {expressions.Write(s.Value)}";
        BinaryExpression value = (BinaryExpression)s.Value;
        string op = CudaOperators.Spell(value.Operator);
        bool isOne = value.Right is ConstantExpression { Bits: 1, Scalar.IsInteger: true };
        return isOne && op is "+" or "-" ? $"{place}{op}{op}" : $"{place} {op}= {expressions.Write(value.Right)}";
    }

    private void WriteIf(IfStatement s, string keyword)
    {
        writer.Line($"{keyword} ({expressions.Write(s.Condition)})");
        WriteBlock(s.Then);
        if (s.Else.Count == 1 && s.Else[0] is IfStatement next)
        {
            WriteIf(next, "else if");
        }
        else if (s.Else.Count > 0)
        {
            writer.Line("else");
            WriteBlock(s.Else);
        }
    }

    private void WriteSwitch(SwitchStatement s)
    {
        CudaText value = expressions.Write(s.Value);
        writer.Open($"switch ({(s.Value.Type == ScalarType.Bool ? value.Cast("int") : value)})");
        foreach (SwitchSection section in s.Sections)
        {
            foreach (ConstantExpression label in section.Labels)
                writer.Line(
                    $"case {(label.Scalar == ScalarType.Bool ? $"(int){CudaConstants.Spell(label)}" : CudaConstants.Spell(label))}:");
            if (section.IsDefault)
                writer.Line("default:");
            bool fallsOut = Completion.CanComplete(section.Body);
            WriteBlock(fallsOut ? section.Body.Append(new BreakStatement()) : section.Body);
        }
        writer.Close();
    }
}
