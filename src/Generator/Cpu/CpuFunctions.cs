using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Cpu;

/// <summary>Writes a kernel's functions and the mirrors of its structs.</summary>
internal static class CpuFunctions
{
    private const string Attribute = "[global::System.Runtime.CompilerServices.";

    public static void WriteStruct(CodeWriter writer, StructDefinition definition)
    {
        const string interop = "global::System.Runtime.InteropServices";
        writer.Line($"[{interop}.StructLayout({interop}.LayoutKind.{(definition.IsExplicit ? "Explicit" : "Sequential")})]")
            .Open($"private struct {CpuNames.Of(definition.Type)}");
        foreach (StructField field in definition.Fields)
            writer.Line(
                $"{(definition.IsExplicit ? $"[{interop}.FieldOffset({field.Offset})] " : "")}public {CpuNames.Of(field.Type)} {CpuNames.Of(field)};");
        writer.Close();
    }

    /// <summary>The type of a field that holds several values: C# lays it out as the field would lie in the user's struct.</summary>
    public static void WriteArray(CodeWriter writer, ArrayType array) =>
        writer.Line($"{Attribute}InlineArray({array.Length})]")
            .Line($"private struct {CpuNames.Of(array)} {{ private {CpuNames.Of(array.Element)} first; }}");

    /// <param name="isChecked">True for a function of a kernel's watched form.</param>
    public static void WriteFunction(
        CodeWriter writer, Function function, IReadOnlyDictionary<string, FunctionFacts> facts, bool isChecked = false)
    {
        CpuExpressions expressions = new(facts, isFlattened: false, isChecked);
        DeclareStackArrayStatement[] arrays = [.. StackMemory.Arrays(function.Body)];
        CpuStatements statements = new(
            writer, expressions, SpanOrigins.Of(function), new HashSet<int>(arrays.Select(array => array.Variable.Id)),
            CpuNames.Memory,
            (statement, _) => writer.Line(statement.Value is null ? "return;" : $"return {expressions.Spell(statement.Value)};"));

        writer.Unmark();
        // A method with stack memory is not inlined in any case, and clears the memory itself.
        writer.Line(arrays.Length > 0 ? $"{Attribute}SkipLocalsInit]"
            : $"{Attribute}MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]");
        writer.Open(
            $"private static {CpuNames.Of(function.ReturnType)} {CpuNames.OfFunction(function.Name)}({SpellParameters(function, facts, isChecked)})")
            .Open("unchecked");
        foreach (DeclareStackArrayStatement array in arrays)
            StackMemory.WriteOnStack(writer, array);
        statements.Write(function.Body);
        writer.Unmark();
        if (function.ReturnType is not VoidType && Completion.CanComplete(function.Body))
            writer.Line("return default;");
        writer.Close().Close();
    }

    private static string SpellParameters(Function function, IReadOnlyDictionary<string, FunctionFacts> facts, bool isChecked)
    {
        string[] checks = isChecked ? [$"global::GpuKernels.CompilerServices.KernelChecks {CpuExpressions.Checks}"] : [];
        IEnumerable<string> own = function.Parameters.Select(p => $"{(p.IsReference ? "ref " : "")}{CpuNames.Of(p.Type)} {CpuNames.Of(p)}");
        IEnumerable<string> indices = facts[function.Name].Indices.Select(index => $"int {CpuNames.Of(index)}");
        return string.Join(", ", checks.Concat(own).Concat(indices));
    }
}
