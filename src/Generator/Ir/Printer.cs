using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Operations;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Ir;

/// <summary>Writes a kernel's IR as text that reads like C#, for snapshots and for people. Nothing reads it back.</summary>
internal sealed class Printer
{
    private readonly CodeWriter writer = new();

    private Printer()
    {
    }

    public static string Print(Kernel kernel)
    {
        Printer printer = new();
        foreach (StructDefinition definition in kernel.Structs)
            printer.WriteStruct(definition);
        foreach (ConstantTable table in kernel.Tables)
            printer.WriteTable(table, kernel.Structs);
        foreach (Function function in kernel.Functions)
            printer.WriteFunction(function);
        string bounds = kernel.Bounds is { } limits ? $", blocks of {limits.MaxThreads}, {limits.MinBlocks} at a time" : "";
        string clusters = kernel.Cluster is { } cluster ? $", clusters of {cluster.X} x {cluster.Y} x {cluster.Z} blocks" : "";
        string elements = kernel.ElementsPerThread > 0 ? $", {kernel.ElementsPerThread} elements a thread" : "";
        printer.writer.Line($"// entry point {kernel.EntryPoint}{(kernel.IsStrict ? ", strict" : "")}{bounds}{clusters}{elements}");
        foreach (SpecializedParameter specialized in kernel.Specialized)
            printer.WriteSpecialized(kernel.Parameters[specialized.Id], specialized);
        foreach (ConstantParameter constant in kernel.Constants)
            printer.writer.Line(
                $"// at most {constant.Length} elements in constant memory: {ExpressionPrinter.Name(kernel.Parameters[constant.Id])}");
        printer.WriteMethod($"kernel {kernel.Name}", kernel.Parameters, kernel.Body);
        return printer.writer.ToString();
    }

    private void WriteStruct(StructDefinition definition)
    {
        writer.Line($"// {definition.Size} bytes, aligned to {definition.Alignment}{(definition.IsExplicit ? ", overlapping" : "")}")
            .Open($"struct {definition.Type}");
        foreach (StructField field in definition.Fields)
            writer.Line($"{field.Type} {field.Name}; // at {field.Offset}");
        writer.Close().Line();
    }

    private void WriteTable(ConstantTable table, IReadOnlyCollection<StructDefinition> structs)
    {
        PlacedScalar[] scalars = [.. Layout.Scalars(structs, table.Element)];
        string[] numbers = [.. table.Bits.Select(
            (bits, i) => ExpressionPrinter.Print(new ConstantExpression(scalars[i % scalars.Length].Type, bits)))];
        IEnumerable<string> elements = table.Element is ScalarType ? numbers
            : Enumerable.Range(0, table.Length)
                .Select(i => $"({string.Join(", ", numbers.Skip(i * scalars.Length).Take(scalars.Length))})");
        writer.Line($"const {table.Element}[] {ExpressionPrinter.Print(table.Use)} = [{string.Join(", ", elements)}];").Line();
    }

    private void WriteFunction(Function function)
    {
        writer.Line(function.IsPure ? "// pure" : "// with effects");
        if (function.Cuda is { } cuda)
            WriteCuda(cuda);
        WriteMethod($"{function.ReturnType} {function.Name}", function.Parameters, function.Body);
        writer.Line();
    }

    private void WriteCuda(CudaSource cuda)
    {
        writer.Line($"// in CUDA C{(cuda.MinimumArchitecture > 0 ? $" for sm_{cuda.MinimumArchitecture} and later" : "")}:");
        foreach (string line in cuda.Declarations.Split('\n').Concat(cuda.Body.Split('\n')).Where(line => line.Length > 0))
            writer.Line("//   " + line);
    }

    private void WriteSpecialized(Variable parameter, SpecializedParameter specialized)
    {
        IEnumerable<string> values = specialized.Values.Select(
            bits => ExpressionPrinter.Print(new ConstantExpression((ScalarType)parameter.Type, bits)));
        writer.Line($"// specialized {ExpressionPrinter.Name(parameter)}: {string.Join(", ", values.DefaultIfEmpty("any value"))}");
    }

    private void WriteMethod(string header, IEnumerable<Variable> parameters, IEnumerable<Statement> body)
    {
        writer.Open($"{header}({string.Join(", ", parameters.Select(Declaration))})");
        foreach (Statement statement in body)
            Write(statement);
        writer.Close();
    }

    private void Write(Statement statement)
    {
        if (statement.Unroll() != 0)
            writer.Line($"// unroll {(statement.Unroll() == Loops.Whole ? "all" : $"{statement.Unroll()}")}");
        switch (statement)
        {
            case IfStatement s:
                WriteBlock($"if ({ExpressionPrinter.Print(s.Condition)})", s.Then);
                if (s.Else.Count > 0)
                    WriteBlock("else", s.Else);
                break;
            case WhileStatement s:
                WriteBlock($"while ({ExpressionPrinter.Print(s.Condition)})", s.Body);
                break;
            case DoStatement s:
                WriteBlock("do", s.Body, tail: $" while ({ExpressionPrinter.Print(s.Condition)});");
                break;
            case ForStatement s:
                WriteBlock($"for ({List(s.Initializers)}; {ExpressionPrinter.Print(s.Condition)}; {List(s.Updates)})", s.Body);
                break;
            case SwitchStatement s:
                WriteSwitch(s);
                break;
            default:
                writer.Line(Simple(statement) + ";");
                break;
        }
    }

    private void WriteBlock(string header, IEnumerable<Statement> body, string tail = "")
    {
        writer.Open(header);
        foreach (Statement statement in body)
            Write(statement);
        writer.Close(tail);
    }

    private void WriteSwitch(SwitchStatement statement)
    {
        writer.Open($"switch ({ExpressionPrinter.Print(statement.Value)})");
        foreach (SwitchSection section in statement.Sections)
        {
            IEnumerable<string> labels = section.Labels.Select(label => $"case {ExpressionPrinter.Print(label)}:");
            writer.Line(string.Join(" ", section.IsDefault ? labels.Append("default:") : labels)).Indent();
            foreach (Statement inner in section.Body)
                Write(inner);
            writer.Unindent();
        }
        writer.Close();
    }

    /// <summary>A statement of one line, without its semicolon, as it also stands in a for's header.</summary>
    private static string Simple(Statement statement) => statement switch
    {
        DeclareStatement { Initializer: null } s => Declaration(s.Variable),
        DeclareStatement { Initializer: { } value } s => $"{Declaration(s.Variable)} = {ExpressionPrinter.Print(value)}",
        DeclareSharedStatement s =>
            $"{Declaration(s.Variable)} = Block.{(s.Length == DeclareSharedStatement.Rest ? "DynamicShared(" : $"Shared({s.Length}")})",
        DeclareStackArrayStatement s => $"{Declaration(s.Variable)} = stackalloc({s.Length})",
        AssignStatement s => $"{ExpressionPrinter.Print(s.Place)} = {ExpressionPrinter.Print(s.Value)}",
        CallStatement s => $"{Result(s.Result)}{s.Function}({ExpressionPrinter.Arguments(s.Arguments)})",
        OperationStatement s =>
            $"{Result(s.Result)}{OperationTable.Of(s).Name}({ExpressionPrinter.Arguments(s.Arguments)}{(s.Scope == AtomicScope.Device ? "" : $", {s.Scope}")})",
        WarpStatement s => $"{Result(s.Result)}Warp.{s.Operator}({ExpressionPrinter.Arguments(s.Arguments)})",
        BarrierStatement s => $"{s.Scope}.Sync({s.Site})",
        BreakStatement => "break",
        ContinueStatement => "continue",
        PrintStatement s => $"Gpu.Print({string.Join(", ", s.Parts.Select(Part).Append(Literal(s.Tail)))})",
        ThrowStatement s => $"throw {s.Creation}",
        ReturnStatement { Value: null } => "return",
        ReturnStatement { Value: { } value } => $"return {ExpressionPrinter.Print(value)}",
        _ => throw new ArgumentException($"The printer has no rule for {statement.GetType().Name}", nameof(statement)),
    };

    private static string Part(PrintPart part) =>
        $"{Literal(part.Literal)}, {ExpressionPrinter.Print(part.Value)} as \"{part.Alignment}:{part.Format}\"";

    private static string Literal(string text) => $"\"{text.Replace("\\", "\\\\").Replace("\n", "\\n").Replace("\"", "\\\"")}\"";

    private static string Declaration(Variable variable) =>
        $"{(variable.IsReference ? "ref " : "")}{variable.Type} {ExpressionPrinter.Name(variable)}";

    private static string Result(Variable? result) => result is null ? "" : $"{Declaration(result)} = ";

    private static string List(IEnumerable<Statement> statements) => string.Join(", ", statements.Select(Simple));
}
