using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Cpu;

/// <summary>Writes what runs once for a block: uniform control flow and variables around the regions.</summary>
internal sealed class CpuBlocksWriter(CodeWriter writer, CpuAnalysis analysis, CpuRegions regions)
{
    private readonly HashSet<int> reassignedArrays = [.. analysis.Kernel.Body.SelfAndDescendants()
        .OfType<AssignStatement>().SelectMany(Mentions.Changed)];

    private int labels;
    private string? continueLabel;
    private bool isBlockLeft;

    /// <summary>One block's steps; a jump to the end of the block goes behind them.</summary>
    public void WriteBlock()
    {
        regions.WriteMaskStart();
        Write(analysis.Fission.Root);
        if (isBlockLeft)
            writer.Line("nextBlock:;");
    }

    private void Write(IEnumerable<BlockNode> nodes)
    {
        foreach (BlockNode node in nodes)
            Write(node);
    }

    private void Write(BlockNode node)
    {
        switch (node)
        {
            case RegionNode region:
                regions.Write(region, LeaveBlock);
                break;
            case UniformNode uniform:
                WriteUniform(uniform.Statement);
                break;
            case ControlNode control:
                WriteControl(control);
                break;
        }
    }

    private void WriteUniform(Statement statement)
    {
        switch (statement)
        {
            case BarrierStatement s:
                writer.Line($"// barrier {s.Site}");
                break;
            case DeclareSharedStatement s:
                if (reassignedArrays.Contains(s.Variable.Id))
                    writer.Line($"{CpuNames.Of(s.Variable.Type)} {CpuNames.Of(s.Variable)} = {CpuNames.Memory(s.Variable)};");
                break;
            case ReturnStatement:
                LeaveBlock();
                break;
            case ContinueStatement when continueLabel is not null:
                writer.Line($"goto {continueLabel};");
                break;
            default:
                regions.Statements.Write(statement);
                break;
        }
    }

    private void LeaveBlock()
    {
        isBlockLeft = true;
        writer.Line("goto nextBlock;");
    }

    private void WriteControl(ControlNode control)
    {
        writer.Mark(control.Statement);
        switch (control.Statement)
        {
            case IfStatement s:
                WriteBody($"if ({Spell(s.Condition)})", control.Bodies[0]);
                if (control.Bodies[1].Count > 0)
                    WriteBody("else", control.Bodies[1]);
                break;
            case WhileStatement s:
                WriteLoop($"while ({Spell(s.Condition)})", control.Bodies[0]);
                break;
            case DoStatement s:
                WriteLoop("do", control.Bodies[0], $" while ({Spell(s.Condition)});");
                break;
            case ForStatement s:
                WriteFor(s, control);
                break;
            case SwitchStatement s:
                WriteSwitch(s, control);
                break;
        }
    }

    /// <summary>Where a varying variable stands in the header too, the loop is a while, and regions stand around it.</summary>
    private void WriteFor(ForStatement loop, ControlNode control)
    {
        bool isUniform = control.Initializers.Concat(control.Updates).All(node => node is UniformNode);
        if (isUniform && regions.Statements.SpellForHead(loop) is { } head)
        {
            WriteLoop(head, control.Bodies[0]);
            return;
        }
        writer.Open();
        Write(control.Initializers);
        string label = $"update{labels++}";
        WriteLoop($"while ({Spell(loop.Condition)})", control.Bodies[0], "", label, () =>
        {
            if (Continues(loop.Body))
                writer.Line($"{label}:;");
            Write(control.Updates);
        });
        writer.Close();
    }

    private void WriteSwitch(SwitchStatement statement, ControlNode control)
    {
        writer.Open($"switch ({Spell(statement.Value)})");
        for (int i = 0; i < statement.Sections.Count; i++)
        {
            writer.Line(CpuStatements.SpellLabels(statement.Sections[i])).Open();
            Write(control.Bodies[i]);
            // A region is a loop, of which C# does not know that each of its rounds leaves the section.
            if (control.Bodies[i].LastOrDefault() is not UniformNode { Statement: BreakStatement or ContinueStatement or ReturnStatement })
                writer.Line("break;");
            writer.Close();
        }
        writer.Close();
    }

    private void WriteLoop(string head, IEnumerable<BlockNode> body, string tail = "", string? label = null, Action? writeEnd = null)
    {
        string? outer = continueLabel;
        continueLabel = label;
        writer.Open(head);
        Write(body);
        writeEnd?.Invoke();
        writer.Close(tail);
        continueLabel = outer;
    }

    private void WriteBody(string head, IEnumerable<BlockNode> body)
    {
        writer.Open(head);
        Write(body);
        writer.Close();
    }

    /// <summary>True where a continue in the body goes to the body's own loop.</summary>
    private static bool Continues(IEnumerable<Statement> body) => body.Any(statement => statement switch
    {
        ContinueStatement => true,
        IfStatement or SwitchStatement => Continues(statement.Children()),
        _ => false,
    });

    private string Spell(Expression expression) => regions.Expressions.Spell(expression);
}
