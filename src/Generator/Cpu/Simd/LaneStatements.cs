using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Cpu.Simd;

/// <summary>
/// Writes statements as several threads run them, one in each lane. Where lanes go different ways, a mask says which go this one, and
/// only these change variables and memory; a loop runs until the mask has no lane left.
/// </summary>
internal sealed class LaneStatements(CodeWriter writer, LaneShapes shapes, LaneRules rules, LaneExpressions lanes, CpuStatements scalars)
{
    /// <summary>A mask's name, and the statement that it belongs to.</summary>
    private sealed record Mask(string Name, Statement Owner);

    /// <summary>
    /// How deep ifs may stand in each other that are written twice: for all lanes, which most groups of threads are, and for some.
    /// </summary>
    private const int MostWholeForms = 2;

    private int masks;
    private int wholeForms;
    private Mask? mask;

    public void Write(IEnumerable<Statement> body)
    {
        foreach (Statement statement in body)
            Write(statement);
    }

    private void Write(Statement statement)
    {
        writer.Mark(statement);
        switch (statement)
        {
            case DeclareStatement s when shapes.Of(s.Variable) == LaneShape.Varying:
                string value = s.Initializer is null ? "default" : lanes.Spell(s.Initializer, mask?.Name);
                writer.Line($"{lanes.TypeOf(s.Variable.Type)} {CpuNames.Of(s.Variable)} = {value};");
                break;
            case AssignStatement { Place: ElementExpression place } s:
                writer.Line(
                    $"CpuLanes.Store({lanes.SpellScalar(place.Span)}, {lanes.SpellScalar(place.Index)}, {lanes.Spell(s.Value, mask?.Name)}{(mask is null ? "" : $", {mask.Name}")});");
                break;
            case AssignStatement { Place: VariableExpression { Variable: var variable } } s when shapes.Of(variable) == LaneShape.Varying:
                WriteAssignment(variable, s.Value);
                break;
            case IfStatement s:
                WriteIf(s);
                break;
            case WhileStatement s:
                WriteLoop(s, s.Condition, s.Body, []);
                break;
            case ForStatement s:
                WriteFor(s);
                break;
            case DoStatement s:
                WriteDo(s);
                break;
            default:
                scalars.Write(statement);
                break;
        }
    }

    private void WriteAssignment(Variable variable, Expression value)
    {
        string name = CpuNames.Of(variable), spelled = lanes.Spell(value, mask?.Name);
        bool isSelected = mask is not null && !shapes.IsDeclaredUnder(variable, mask.Owner);
        writer.Line(
            isSelected ? $"{name} = Vector.ConditionalSelect({LaneOperations.Selecting(variable.Type, mask!.Name)}, {spelled}, {name});" : $"{name} = {spelled};");
    }

    private void WriteIf(IfStatement statement)
    {
        if (!shapes.IsMasked(statement))
        {
            WriteBody($"if ({lanes.SpellScalar(statement.Condition)})", statement.Then);
            if (statement.Else.Count > 0)
                WriteBody("else", statement.Else);
            return;
        }
        if (statement.Else.Count == 0 && LaneConditions.Split(statement.Condition, shapes) is { } split)
        {
            writer.Open($"if ({lanes.SpellScalar(split.Uniform)})");
            WriteMasked(statement, split.Varying);
            writer.Close();
        }
        else
        {
            WriteMasked(statement, statement.Condition);
        }
    }

    private void WriteMasked(IfStatement statement, Expression condition)
    {
        string name = $"active{masks++}";
        writer.Line(
            $"{lanes.Mask} {name} = {(mask is null ? lanes.Spell(condition, null) : $"{mask.Name} & {lanes.SpellOperand(condition, mask.Name)}")};");
        bool hasWholeForm = mask is null && wholeForms < MostWholeForms && statement.Then.SelfAndDescendants().Any(Loads);
        if (hasWholeForm)
        {
            wholeForms++;
            WriteBody($"if ({name} == {lanes.Mask}.AllBitsSet)", statement.Then);
            wholeForms--;
        }
        WriteMasked(new Mask(name, statement), $"{(hasWholeForm ? "else " : "")}if ({name} != {lanes.Mask}.Zero)", statement.Then);
        if (statement.Else.Count == 0)
            return;
        string other = $"active{masks++}";
        writer.Line($"{lanes.Mask} {other} = {(mask is null ? $"~{name}" : $"Vector.AndNot({mask.Name}, {name})")};");
        WriteMasked(new Mask(other, statement), $"if ({other} != {lanes.Mask}.Zero)", statement.Else);
    }

    private bool Loads(Statement statement) => statement.Expressions().SelectMany(e => e.SelfAndDescendants())
        .Any(e => e is ElementExpression element && shapes.Of(element) == LaneShape.Varying);

    private void WriteFor(ForStatement loop)
    {
        if (!shapes.IsMasked(loop) && rules.HasScalarHead(loop) && scalars.SpellForHead(loop) is { } head)
        {
            WriteBody(head, loop.Body);
            return;
        }
        writer.Open();
        Write(loop.Initializers);
        WriteLoop(loop, loop.Condition, loop.Body, loop.Updates);
        writer.Close();
    }

    private void WriteLoop(Statement loop, Expression condition, IEnumerable<Statement> body, IEnumerable<Statement> updates)
    {
        if (!shapes.IsMasked(loop))
        {
            WriteBody($"while ({lanes.SpellScalar(condition)})", body.Concat(updates));
            return;
        }
        string name = DeclareForLoop();
        WriteMasked(new Mask(name, loop), $"while ({WhileAny(name, condition)})", body.Concat(updates));
    }

    private void WriteDo(DoStatement loop)
    {
        if (!shapes.IsMasked(loop))
        {
            WriteBody("do", loop.Body, $" while ({lanes.SpellScalar(loop.Condition)});");
            return;
        }
        string name = DeclareForLoop();
        WriteMasked(new Mask(name, loop), "do", loop.Body, $" while ({WhileAny(name, loop.Condition)});");
    }

    /// <summary>At first all lanes that come to the loop are in it.</summary>
    private string DeclareForLoop()
    {
        string name = $"active{masks++}";
        writer.Line($"{lanes.Mask} {name} = {mask?.Name ?? $"{lanes.Mask}.AllBitsSet"};");
        return name;
    }

    /// <summary>Takes the lanes out of a loop's mask that leave it; C# reads the mask on the right before it changes.</summary>
    private string WhileAny(string name, Expression condition) => $"({name} &= {lanes.Spell(condition, name)}) != {lanes.Mask}.Zero";

    private void WriteMasked(Mask inner, string head, IEnumerable<Statement> body, string tail = "")
    {
        Mask? outer = mask;
        mask = inner;
        WriteBody(head, body, tail);
        mask = outer;
    }

    private void WriteBody(string head, IEnumerable<Statement> body, string tail = "")
    {
        writer.Open(head);
        Write(body);
        writer.Close(tail);
    }
}
