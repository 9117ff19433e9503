using System.Globalization;
using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Cuda;

/// <summary>Writes a body, one C line for each statement.</summary>
internal sealed class CudaStatementWriter(CodeWriter writer, CudaScope scope)
{
    private readonly CudaExpressionWriter expressions = new(scope);
    private readonly HashSet<int> escapingArrays = [];

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
        switch (statement)
        {
            case DeclareStatement s:
                writer.Line(Declaration(s) + ";");
                break;
            case DeclareSharedStatement s:
                WriteArray(s.Variable, s.Length, isShared: true);
                break;
            case DeclareStackArrayStatement s:
                WriteArray(s.Variable, s.Length, isShared: false);
                break;
            case AssignStatement s:
                writer.Line(Assignment(s) + ";");
                break;
            case CallStatement s:
                writer.Line(Result(s.Result) + CudaText.Call(scope.Names.Function(s.Function), expressions.Arguments(s.Arguments)) + ";");
                break;
            case AtomicStatement s:
                writer.Line(Result(s.Result) + Atomic(s) + ";");
                break;
            case BarrierStatement:
                writer.Line("__syncthreads();");
                break;
            case IfStatement s:
                WriteIf(s, "if");
                break;
            case WhileStatement s:
                writer.Line($"while ({expressions.Write(s.Condition)})");
                WriteBlock(s.Body);
                break;
            case DoStatement s:
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
        return Declarator(s.Variable) + value;
    }

    private string Declarator(Variable variable)
    {
        if (variable.Type is SpanType)
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
        if (!isCompound)
            return $"{place} = {expressions.Write(s.Value)}";
        BinaryExpression value = (BinaryExpression)s.Value;
        string op = Operators.Spell(value.Operator);
        bool isOne = value.Right is ConstantExpression { Bits: 1, Scalar.IsInteger: true };
        return isOne && op is "+" or "-" ? $"{place}{op}{op}" : $"{place} {op}= {expressions.Write(value.Right)}";
    }

    private string Atomic(AtomicStatement s)
    {
        string place = "&" + expressions.Place(s.Place).At(Precedence.Unary);
        CudaText value = expressions.Write(s.Value);
        // There is no overload for long long; addition is the same for both.
        return s.Place.Type == ScalarType.Int64
            ? $"(long long)atomicAdd((unsigned long long*){place}, {value.Cast("unsigned long long")})"
            : CudaText.Call("atomicAdd", place, value.Text).Text;
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

    /// <summary>The body and the updates see counted variables within the bounds that the condition set.</summary>
    private void WriteFor(ForStatement s)
    {
        string? initializers = Initializers(s.Initializers);
        if (initializers is null)
        {
            writer.Open();
            WriteAll(s.Initializers);
        }
        string condition = expressions.Write(s.Condition).Text;
        (Variable Variable, ValueRange Range)[] counted = [.. CountedLoop.Find(s, scope.Facts, scope.Ranges)];
        foreach ((Variable variable, ValueRange range) in counted)
            scope.Ranges.Set(variable, range);
        writer.Line($"for ({initializers ?? ""}; {condition}; {string.Join(", ", s.Updates.Select(Assignment))})");
        WriteBlock(s.Body);
        foreach ((Variable variable, _) in counted)
            scope.Ranges.Remove(variable);
        if (initializers is null)
            writer.Close();
    }

    /// <summary>What stands first in a for's header; null where it does not fit there, since C has room for one type.</summary>
    private string? Initializers(EquatableArray<Statement> initializers)
    {
        if (initializers.All(s => s is AssignStatement))
            return string.Join(", ", initializers.Select(s => Assignment((AssignStatement)s)));
        if (initializers.Count == 1 && initializers[0] is DeclareStatement only)
            return Declaration(only);
        IrType? type = (initializers[0] as DeclareStatement)?.Variable.Type;
        bool isOneType = initializers.All(s => s is DeclareStatement { Variable: var v } && v.Type == type && scope.Facts.IsRead(v) && !scope.IsStored(v));
        if (!isOneType)
            return null;
        string prefix = scope.Types.Value(type!) + " ";
        return prefix + string.Join(", ", initializers.Select(s => Declaration((DeclareStatement)s).Substring(prefix.Length)));
    }

    private void WriteSwitch(SwitchStatement s)
    {
        CudaText value = expressions.Write(s.Value);
        writer.Open($"switch ({(s.Value.Type == ScalarType.Bool ? value.Cast("int") : value)})");
        foreach (SwitchSection section in s.Sections)
        {
            foreach (ConstantExpression label in section.Labels)
                writer.Line($"case {(label.Scalar == ScalarType.Bool ? label.Bits.ToString(CultureInfo.InvariantCulture) : CudaConstants.Spell(label).Text)}:");
            if (section.IsDefault)
                writer.Line("default:");
            bool fallsOut = Completion.CanComplete(section.Body);
            WriteBlock(fallsOut ? section.Body.Append(new BreakStatement()) : section.Body);
        }
        writer.Close();
    }

    /// <summary>Shared memory starts undefined, stackalloc zeroed.</summary>
    private void WriteArray(Variable variable, int length, bool isShared)
    {
        bool isDirect = scope.Facts.IsConstant(variable);
        string array = ArrayName(variable);
        string unused = scope.Facts.IsRead(variable) ? "" : "[[maybe_unused]] ";
        if (isShared)
            writer.Line($"{unused}__shared__ {Array(variable, length)};");
        else if (escapingArrays.Contains(variable.Id))
            writer.Line($"for (int i = 0; i < {length}; i++)").Indent().Line($"{array}[i] = {{}};").Unindent();
        else
            writer.Line($"{unused}{Array(variable, length)} = {{}};");
        if (isDirect)
            scope.SetDirect(variable, new(length.ToString(CultureInfo.InvariantCulture), IsConst: false));
        else
            writer.Line($"{Declarator(variable)} = {{{array}, {length}}};");
    }

    /// <summary>
    /// A stackalloc array lives until the method returns, a C array until its block ends. One that stands in a block and is
    /// stored, sliced or passed is therefore declared at the start.
    /// </summary>
    private void DeclareEscapingArrays(EquatableArray<Statement> body)
    {
        IEnumerable<Statement> nested = body.SelectMany(statement => statement.Children()).SelfAndDescendants();
        foreach (DeclareStackArrayStatement s in nested.OfType<DeclareStackArrayStatement>())
        {
            if (scope.Facts.IsSpanValue(s.Variable) && escapingArrays.Add(s.Variable.Id))
                writer.Line(Array(s.Variable, s.Length) + ";");
        }
    }

    private string Array(Variable variable, int length)
        // C has no array without elements.
        => $"{scope.Types.Stored(((SpanType)variable.Type).Element)} {ArrayName(variable)}[{Math.Max(length, 1)}]";

    private string ArrayName(Variable variable) => CudaNames.Variable(variable) + (scope.Facts.IsConstant(variable) ? "" : "_data");
}
