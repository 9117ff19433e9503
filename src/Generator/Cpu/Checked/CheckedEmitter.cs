using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Cpu.Threads;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Places;
using GpuKernels.Generator.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace GpuKernels.Generator.Cpu.Checked;

/// <summary>
/// Writes the form of a kernel that checked devices run: that in which a thread runs from one place where it waits to the next, so that
/// threads may run in any order, with a call at each access. A class of its own beside the ordinary form, whose structs and tables it uses.
/// </summary>
internal static class CheckedEmitter
{
    public const string Class = "Checked";

    private const int LargestUnit = 4;

    public static void Write(CodeWriter writer, Kernel kernel)
    {
        // Its reports name the lines themselves.
        CodeWriter body = new();
        Kernel watched = Instrumentation.Apply(kernel);
        IReadOnlyDictionary<string, FunctionFacts> facts = FunctionFacts.Find(watched);
        body.Open($"private static class {Class}");
        new CpuThreadsWriter(body, watched, isChecked: true).Write(CpuEmitter.Head(CpuEmitter.EntryPoint).Replace("private", "internal"));
        foreach (Function function in watched.Functions.Where(
            function => facts[function.Name] is { HasWarpOperation: false, HasBarrier: false }))
            CpuFunctions.WriteFunction(body.Line(), function, facts, isChecked: true);
        WriteSites(body.Line(), "Places", kernel);
        writer.Lines(body.Close().ToString());
    }

    /// <summary>What the kernel has to say before its first thread runs.</summary>
    public static void WriteStart(CodeWriter writer, Kernel kernel, Func<DeclareSharedStatement, string> memory)
    {
        writer.Line($"global::GpuKernels.CompilerServices.KernelChecks {CpuExpressions.Checks} = blocks.Checks!;")
            .Line($"{CpuExpressions.Checks}.Use(Places, {Unit(kernel)});");
        foreach (Variable parameter in kernel.Parameters.Where(parameter => parameter.Type is SpanType))
            writer.Line(
                $"{CpuExpressions.Checks}.Add<{StackMemory.ElementType(parameter)}>({Quote(parameter.Name)}, {CpuNames.Of(parameter)});");
        foreach (DeclareSharedStatement shared in kernel.Body.SelfAndDescendants().OfType<DeclareSharedStatement>())
            writer.Line(
                $"{CpuExpressions.Checks}.AddShared<{StackMemory.ElementType(shared.Variable)}>({Quote(shared.Variable.Name)}, {memory(shared)});");
    }

    /// <summary>The smallest number of bytes that the kernel reads or writes; where spans are cast, that is not known.</summary>
    private static int Unit(Kernel kernel)
    {
        if (kernel.AllExpressions().Any(e => e is SpanCastExpression))
            return 1;
        IEnumerable<IrType> elements = kernel.Parameters.Concat(kernel.Body.SelfAndDescendants().OfType<DeclareSharedStatement>()
            .Select(shared => shared.Variable))
            .Select(variable => variable.Type).OfType<SpanType>().Select(span => span.Element);
        return elements.SelectMany(element => Layout.Scalars(kernel.Structs, element)).Select(scalar => scalar.Type.Size)
            .Append(LargestUnit).Min();
    }

    /// <summary>The field with what the numbers of <see cref="AccessSites"/> stand for.</summary>
    public static void WriteSites(CodeWriter writer, string field, Kernel kernel)
    {
        IReadOnlyList<AccessSite> sites = AccessSites.Find(kernel);
        writer.Open($"private static readonly global::GpuKernels.CompilerServices.CheckSite[] {field} =");
        for (int i = 0; i < sites.Count; i++)
            writer.Line($"new({LineDirectives.Site(kernel, i)}, {Quote(Name(sites[i].Node))}),");
        writer.Close(";");
    }

    /// <summary>The variable that a report names.</summary>
    private static string Name(object node) => node switch
    {
        ElementExpression e => Name(e.Span),
        SliceExpression e => Name(e.Span),
        SpanCastExpression e => Name(e.Span),
        ClusterSpanExpression e => e.Array.Variable.Name,
        VariableExpression e => e.Variable.Name,
        TableExpression e => e.Name,
        _ => "the span",
    };

    private static string Quote(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
