using System.Globalization;
using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Cpu.Threads;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Operations;
using GpuKernels.Generator.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace GpuKernels.Generator.Cpu;

/// <summary>Writes statements as one thread runs them: in a kernel's region, or in a function.</summary>
/// <param name="plainMemory">The Ids of shared and <c>stackalloc</c> arrays: one OS thread runs a block, so atomics on them are
/// plain.</param>
/// <param name="stackMemory">Spells the span of a <c>stackalloc</c> array's memory.</param>
/// <param name="writeReturn">Writes a return; the flag is true inside a loop of the statements' own.</param>
/// <param name="declaredBefore">The Ids of variables that have their C# declaration elsewhere.</param>
internal sealed class CpuStatements(
    CodeWriter writer,
    CpuExpressions expressions,
    SpanOrigins origins,
    ISet<int> plainMemory,
    Func<Variable, string> stackMemory,
    Action<ReturnStatement, bool> writeReturn,
    ISet<int>? declaredBefore = null)
{
    private int loopDepth;

    public void Write(IEnumerable<Statement> body)
    {
        foreach (Statement statement in body)
            Write(statement);
    }

    public void Write(Statement statement)
    {
        writer.Mark(statement);
        switch (statement)
        {
            case DeclareStatement or AssignStatement:
                writer.Line(SpellSimple(statement) + ";");
                break;
            case DeclareStackArrayStatement s:
                writer.Line($"{Declarator(s.Variable)} = {stackMemory(s.Variable)};")
                    .Line($"{CpuNames.Of(s.Variable)}.Clear();");
                break;
            case CallStatement s:
                string call = $"{CpuNames.OfFunction(s.Function)}({expressions.SpellArguments(s.Arguments, s.Function)});";
                writer.Line(s.Result is null ? call : $"{Declarator(s.Result)} = {call}");
                break;
            case OperationStatement s:
                WriteOperation(s);
                break;
            case IfStatement s:
                WriteIf(s);
                break;
            case WhileStatement s:
                WriteLoop($"while ({expressions.Spell(s.Condition)})", s.Body);
                break;
            case DoStatement s:
                WriteLoop("do", s.Body, $" while ({expressions.Spell(s.Condition)});");
                break;
            case ForStatement s:
                WriteFor(s);
                break;
            case SwitchStatement s:
                WriteSwitch(s);
                break;
            case LeaveStatement s:
                writer.Line($"goto {s.Spelling};");
                break;
            case CheckStatement s:
                writer.Line($"{CpuExpressions.Checks}.{s.Event}({(s.Event == CheckEvent.Line ? s.Site : "")});");
                break;
            case BreakStatement:
                writer.Line("break;");
                break;
            case ContinueStatement:
                writer.Line("continue;");
                break;
            case PrintStatement s:
                writer.Line($"global::GpuKernels.Gpu.Print($\"{string.Concat(s.Parts.Select(SpellPart))}{SpellText(s.Tail)}\");");
                break;
            case ThrowStatement s:
                writer.Line($"throw {s.Creation};");
                break;
            case ReturnStatement s:
                writeReturn(s, loopDepth > 0);
                break;
            default:
                throw new InvalidOperationException($"no C# for {statement.GetType().Name} in a thread");
        }
    }

    private string SpellPart(PrintPart part)
    {
        string alignment = part.Alignment == 0 ? "" : $",{part.Alignment.ToString(CultureInfo.InvariantCulture)}";
        string format = part.Format.Length == 0 ? "" : $":{part.Format}";
        // In parentheses, since a colon would begin the format.
        return $"{SpellText(part.Literal)}{{({expressions.Spell(part.Value)}){alignment}{format}}}";
    }

    /// <summary>As part of an interpolated string's literal.</summary>
    private static string SpellText(string text)
    {
        string literal = SymbolDisplay.FormatLiteral(text, quote: true);
        return literal.Substring(1, literal.Length - 2).Replace("{", "{{").Replace("}", "}}");
    }

    private string Declarator(Variable variable) =>
        declaredBefore?.Contains(variable.Id) == true ? CpuNames.Of(variable) : $"{CpuNames.Of(variable.Type)} {CpuNames.Of(variable)}";

    /// <summary>
    /// A declaration or an assignment without its semicolon. Every local gets a value: C# would else look for paths without one.
    /// </summary>
    public string SpellSimple(Statement statement, bool withType = true) => statement switch
    {
        DeclareStatement s =>
            $"{(withType ? Declarator(s.Variable) : CpuNames.Of(s.Variable))} = {(s.Initializer is null ? "default" : expressions.Spell(s.Initializer))}",
        AssignStatement s => expressions.SpellAssignment(s),
        _ => throw new InvalidOperationException($"{statement.GetType().Name} is not simple"),
    };

    /// <summary>
    /// The head of a for, or null where C# has none: it takes either declarations of one type or assignments.
    /// </summary>
    public string? SpellForHead(ForStatement loop)
    {
        Variable[] declared = [.. loop.Initializers.Select(s => s.Declared()).OfType<Variable>()];
        if (declared.Length > 0
            && (declared.Length < loop.Initializers.Count || declared.Any(variable => variable.Type != declared[0].Type)))
            return null;
        string initializers = string.Join(", ", loop.Initializers.Select((s, i) => SpellSimple(s, withType: i == 0)));
        return $"for ({initializers}; {expressions.Spell(loop.Condition)}; {string.Join(", ", loop.Updates.Select(s => SpellSimple(s)))})";
    }

    public static string SpellLabels(SwitchSection section)
        => string.Join(
            " ", section.Labels.Select(label => $"case {CpuConstants.Spell(label)}:").Concat(section.IsDefault ? ["default:"] : []));

    private void WriteOperation(OperationStatement statement)
    {
        DeviceOperation operation = OperationTable.Of(statement);
        string[] arguments = [.. statement.Arguments.Select(argument => expressions.SpellArguments([argument]))];
        string result = statement.Result is null ? "" : $"{Declarator(statement.Result)} = ";
        if (operation.Name != "Atomic.Add" || !IsOwn(((AddressOfExpression)statement.Arguments[0]).Place))
        {
            writer.Line($"{result}{operation.SpellCpu(arguments, statement.Result is null ? "" : CpuNames.Of(statement.Result.Type))};");
            return;
        }
        string place = expressions.Spell(((AddressOfExpression)statement.Arguments[0]).Place);
        if (statement.Result is not null)
            writer.Line($"{result}{place};");
        writer.Line($"{place} += {arguments[1]};");
    }

    private bool IsOwn(Expression place) =>
        place.Base() is VariableExpression { Variable.IsReference: false }
            || place.Base() is ElementExpression && origins.Of(place).All(plainMemory.Contains);

    private void WriteIf(IfStatement statement)
    {
        writer.Open($"if ({expressions.Spell(statement.Condition)})");
        Write(statement.Then);
        writer.Close();
        if (statement.Else.Count == 0)
            return;
        writer.Open("else");
        Write(statement.Else);
        writer.Close();
    }

    private void WriteFor(ForStatement loop)
    {
        if (SpellForHead(loop) is { } head)
        {
            WriteLoop(head, loop.Body);
            return;
        }
        writer.Open();
        Write(loop.Initializers);
        WriteLoop(SpellForHead(loop with { Initializers = default })!, loop.Body);
        writer.Close();
    }

    private void WriteLoop(string head, IEnumerable<Statement> body, string tail = "")
    {
        writer.Open(head);
        loopDepth++;
        Write(body);
        loopDepth--;
        writer.Close(tail);
    }

    private void WriteSwitch(SwitchStatement statement)
    {
        writer.Open($"switch ({expressions.Spell(statement.Value)})");
        foreach (SwitchSection section in statement.Sections)
        {
            writer.Line(SpellLabels(section)).Open();
            Write(section.Body);
            if (Completion.CanComplete(section.Body))
                writer.Line("break;");
            writer.Close();
        }
        writer.Close();
    }
}
