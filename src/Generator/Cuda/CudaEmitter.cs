using System.Globalization;
using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Places;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Cuda;

/// <summary>
/// Writes a kernel as CUDA C that needs no header: what it uses of the prelude, its structs, its functions, and the entry
/// point. A span parameter <c>x</c> is the two C parameters <c>x_1</c> and <c>x_1_length</c>.
/// </summary>
internal static class CudaEmitter
{
    /// <summary>The entry point's last parameter, where blocks wait for each other: the runtime passes it, not the launcher.</summary>
    public const string GridBarrier = "gk_grid";

    private const int LineLength = 120;

    public static string Emit(Kernel whole) => EmitWithPlaces(whole).Text;

    /// <summary>
    /// The text, and which numbers its lines have in <see cref="PlaceNumbers"/>: <c>12:3</c> where line 12 and those below come from
    /// place 3, and <c>14:5:4</c> for a line of a user's, which stands 4 columns further right than it was written.
    /// </summary>
    public static (string Text, string Lines) EmitWithPlaces(Kernel whole)
    {
        Kernel kernel = CudaForm.Of(whole);
        PlaceNumbers places = new(whole);
        CudaNames names = new(kernel);
        HashSet<string> prelude = [];
        KnownSigns signs = new(kernel);
        Rotations rotations = new(kernel);
        CodeWriter code = new();
        IReadOnlyCollection<string> recursive = Recursion.Find(kernel);
        foreach (Function function in kernel.Functions.Where(function => recursive.Contains(function.Name)))
            WriteHeader(code.Line(), function, scopeOf(function), isRecursive: true, end: ";");
        foreach (Function function in kernel.Functions)
            WriteFunction(code.Line(), function, scopeOf(function), recursive.Contains(function.Name));
        FlatKernel? flat = FlatKernel.Find(kernel);
        if (flat is not null)
            new CudaFlatWriter(code.Line(), kernel, flat, places, entryScope).Write();
        WriteEntryPoint(code.Line(), kernel, entryScope(kernel.Body));
        if (flat is not null)
            code.Line().Line("#endif");

        CodeWriter text = new();
        CudaPrelude.Write(text, prelude);
        CudaSourceWriter.WriteDeclarations(text, kernel.Functions);
        foreach (StructDefinition definition in kernel.Structs)
            WriteStruct(text.Line(), definition, names);
        CudaTables.Write(text, kernel, names);
        foreach (SpecializedParameter specialized in kernel.Specialized)
            WriteMacro(text.Line(), kernel.Parameters[specialized.Id]);
        IEnumerable<string> lines = text.Marks.Concat(code.Marks.Select(mark => (mark.Line + text.LineCount, mark.Source)))
            .Select(describe).OfType<string>();
        return (CudaSourceWriter.NumberLines(text + code.ToString(), kernel.Name), string.Join(" ", lines));

        string? describe((int Line, object Source) mark) => places.Of(mark.Source) is >= 0 and var place
            ? string.Format(CultureInfo.InvariantCulture, mark.Source is TextLine ? "{0}:{1}:4" : "{0}:{1}", mark.Line + 1, place)
            : null;

        CudaScope entryScope(EquatableArray<Statement> body) =>
            new(names, prelude, signs, rotations, kernel.Parameters, VoidType.Instance, body);

        CudaScope scopeOf(Function function) =>
            new(names, prelude, signs, rotations, function.Parameters, function.ReturnType, function.Body);
    }

    private static void WriteStruct(CodeWriter writer, StructDefinition definition, CudaNames names)
    {
        CudaTypes types = new(names);
        string name = names.Struct(definition.Type);
        writer.Open($"{(definition.IsExplicit ? "union" : "struct")} {name}");
        if (definition.IsExplicit)
            WriteOverlapping(writer, definition, names, types);
        foreach (StructField field in definition.IsExplicit ? [] : definition.Fields)
            writer.Line($"{types.Field(field.Type, names.Field(definition.Type, field))};");
        writer.Close(";");
        writer.Line($"static_assert(sizeof({name}) == {definition.Size}, \"{name} has another layout than in C#\");");
    }

    /// <summary>Each field behind padding of its own. The first member is all bytes, because <c>{}</c> clears the first one.</summary>
    private static void WriteOverlapping(CodeWriter writer, StructDefinition definition, CudaNames names, CudaTypes types)
    {
        writer.Line($"unsigned char bytes[{definition.Size}];");
        for (int i = 0; i < definition.Fields.Count; i++)
        {
            StructField field = definition.Fields[i];
            string[] path = names.Field(definition.Type, field).Split('.');
            string declaration = $"{types.Field(field.Type, path[path.Length - 1])};";
            writer.Line(path.Length == 1 ? declaration : $"struct {{ unsigned char padding[{field.Offset}]; {declaration} }} {path[0]};");
        }
    }

    private static void WriteFunction(CodeWriter writer, Function function, CudaScope scope, bool isRecursive)
    {
        if (function.Cuda is not null)
        {
            CudaSourceWriter.WriteFunction(writer, function, scope);
            return;
        }
        WriteHeader(writer, function, scope, isRecursive);
        new CudaStatementWriter(writer, scope).WriteFunctionBody(function.Body);
    }

    private static void WriteHeader(CodeWriter writer, Function function, CudaScope scope, bool isRecursive, string end = "")
    {
        writer.Mark(function.Name);
        string header =
            $"static __device__ {(isRecursive ? "" : "__forceinline__ ")}{scope.Types.Value(function.ReturnType)} {scope.Names.Function(function.Name)}";
        WriteHeader(writer, header, [.. function.Parameters.Select(scope.Declaration)], end);
    }

    private static void WriteEntryPoint(CodeWriter writer, Kernel kernel, CudaScope scope)
    {
        // What stands before the body.
        List<string> locals = [];
        List<string> parameters = EntryParameters(kernel, scope, locals);
        if (BarrierRules.HasGridBarrier(kernel))
            parameters.Add($"unsigned* {GridBarrier}");
        writer.Mark(kernel.Name);
        WriteHeader(writer, $"extern \"C\" __global__ void {ClusterOf(kernel)}{Bounds(kernel.Bounds)}{kernel.EntryPoint}", parameters);
        new CudaStatementWriter(writer, scope).WriteFunctionBody(kernel.Body, locals);
    }

    /// <summary>The C parameters that the launcher has arguments for.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="scope">Learns how the parameters are spelled.</param>
    /// <param name="locals">Gets the declarations that the body needs besides.</param>
    internal static List<string> EntryParameters(Kernel kernel, CudaScope scope, List<string> locals)
    {
        IReadOnlyList<SpanUse> uses = SpanAccess.Find(kernel);
        HashSet<int> mixed = MixedSpans.Find(kernel);
        List<string> parameters = [];
        for (int i = 0; i < kernel.Parameters.Count; i++)
        {
            Variable parameter = kernel.Parameters[i];
            if (kernel.Specialized.Any(specialized => specialized.Id == i))
                parameters.Add(SpecializedValue(parameter, scope, locals));
            else if (kernel.ConstantLength(parameter) is > 0 and var length)
                parameters.AddRange(ConstantParameter(parameter, length, scope, locals));
            else if (parameter.Type is SpanType type)
                parameters.AddRange(SpanParameter(parameter, type, uses[i], mixed.Contains(parameter.Id), scope, locals));
            else
                parameters.Add(ValueParameter(parameter, scope));
        }
        return parameters;
    }

    private static string ClusterOf(Kernel kernel) =>
        kernel.Cluster is { } cluster ? $"__cluster_dims__({cluster.X}, {cluster.Y}, {cluster.Z}) " : "";

    private static string Bounds(LaunchBounds? bounds) => bounds switch
    {
        null => "",
        { MinBlocks: 0 } => $"__launch_bounds__({bounds.MaxThreads}) ",
        _ => $"__launch_bounds__({bounds.MaxThreads}, {bounds.MinBlocks}) ",
    };

    /// <summary>The launcher passes a pointer to C#'s own value, in which a bool is a byte.</summary>
    private static string ValueParameter(Variable parameter, CudaScope scope)
    {
        if (parameter.Type == ScalarType.Bool)
            scope.SetStored(parameter);
        return scope.Declaration(parameter);
    }

    /// <summary>A variant of the text that is compiled for one value defines the macro.</summary>
    private static void WriteMacro(CodeWriter writer, Variable parameter) =>
        writer.Line($"#ifndef {CudaNames.Macro(parameter)}").Line($"#define {CudaNames.Macro(parameter)} {CudaNames.Argument(parameter)}")
            .Line("#endif");

    /// <summary>The C parameter is there in all variants, so that all are launched alike.</summary>
    private static string SpecializedValue(Variable parameter, CudaScope scope, List<string> locals)
    {
        locals.Add(SpecializedLocal(parameter, scope));
        return $"{scope.Types.Stored(parameter.Type)} {CudaNames.Argument(parameter)}";
    }

    /// <summary>The value as a local, where the compiler knows it.</summary>
    internal static string SpecializedLocal(Variable parameter, CudaScope scope) =>
        $"[[maybe_unused]] {scope.Declaration(parameter)} = {CudaNames.Macro(parameter)};";

    /// <summary>Pointer and length; a span that the kernel assigns or takes by reference starts as a local made of them.</summary>
    private static string[] SpanParameter(
        Variable parameter, SpanType type, SpanUse use, bool isMixed, CudaScope scope, List<string> locals)
    {
        bool isDirect = scope.Facts.IsConstant(parameter);
        bool isConst = type.IsReadOnly || (isDirect && !use.HasFlag(SpanUse.Write) && !scope.Facts.IsSpanValue(parameter));
        string name = CudaNames.Variable(parameter) + (isDirect ? "" : "_data");
        string element = $"{(isConst ? "const " : "")}{scope.Types.Stored(type.Element)}";
        if (isDirect)
            scope.SetDirect(parameter, new(CudaNames.Length(parameter), isConst));
        else
            locals.Add(SpanLocal(parameter, name, scope));
        return [$"{element}*{(isMixed ? "" : " GK_RESTRICT")} {name}",
            $"{(type.IsWide ? "long long" : "int")} {CudaNames.Length(parameter)}"];
    }

    /// <summary>The elements themselves are a parameter, which a GPU reads where the launch has put it.</summary>
    private static string[] ConstantParameter(Variable parameter, int length, CudaScope scope, List<string> locals)
    {
        scope.Needs("gk_constant");
        string element = scope.Types.Stored(((SpanType)parameter.Type).Element), elements = CudaNames.Argument(parameter);
        if (scope.Facts.IsConstant(parameter))
        {
            scope.SetDirect(parameter, new(CudaNames.Length(parameter), IsConst: true));
            locals.Add($"[[maybe_unused]] const {element}* {CudaNames.Variable(parameter)} = {elements}.data;");
        }
        else
            locals.Add(SpanLocal(parameter, elements + ".data", scope));
        return [$"const __grid_constant__ gk_constant<{element}, {length}> {elements}", $"int {CudaNames.Length(parameter)}"];
    }

    private static string SpanLocal(Variable parameter, string pointer, CudaScope scope)
    {
        scope.Needs("Span");
        return $"{scope.Declaration(parameter)} = {{{pointer}, {CudaNames.Length(parameter)}}};";
    }

    public static void WriteHeader(CodeWriter writer, string header, IReadOnlyList<string> parameters, string end = "")
    {
        string line = $"{header}({string.Join(", ", parameters)}){end}";
        if (line.Length <= LineLength)
        {
            writer.Line(line);
            return;
        }
        writer.Line(header + "(").Indent();
        for (int i = 0; i < parameters.Count; i++)
            writer.Line(parameters[i] + (i + 1 < parameters.Count ? "," : $"){end}"));
        writer.Unindent();
    }
}
