using System.Globalization;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Places;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Cuda;

/// <summary>
/// Writes functions whose body is a user's CUDA C. In it parameters have their C# names: a value is itself, a span <c>x</c> is a
/// pointer <c>x</c> and an int <c>x_length</c>, a reference is a pointer, and a struct has its C# name and fields.
/// </summary>
internal static class CudaSourceWriter
{
    /// <summary>Stands where compilers are to count the text's own lines again.</summary>
    private const string Resume = "#line of the text";

    /// <summary>What functions have at file scope, each text once.</summary>
    public static void WriteDeclarations(CodeWriter writer, IEnumerable<Function> functions)
    {
        HashSet<string> written = [];
        foreach (Function function in functions.Where(
            function => function.Cuda is { Declarations.Length: > 0 } cuda && written.Add(cuda.Declarations)))
        {
            WriteLabel(writer.Line().Mark(function.Name), $"{function.Name}, [CudaSource] Declarations");
            writer.Lines(function.Cuda!.Declarations).Line(Resume);
        }
    }

    public static void WriteFunction(CodeWriter writer, Function function, CudaScope scope)
    {
        CudaSource cuda = function.Cuda!;
        string header = $"static __device__ __forceinline__ {scope.Types.Value(function.ReturnType)} {scope.Names.Function(function.Name)}";
        CudaEmitter.WriteHeader(
            writer.Mark(function.Name), header, [.. function.Parameters.Select(parameter => Parameter(parameter, scope))]);
        writer.Open();
        IEnumerable<IrType> types = function.Parameters.Select(parameter => parameter.Type is SpanType span ? span.Element : parameter.Type)
            .Append(function.ReturnType);
        foreach (StructType type in types.OfType<StructType>().Distinct().Where(type => !type.Name.EndsWith(">", StringComparison.Ordinal)))
            writer.Line($"using {CudaNames.PlainName(type)} [[maybe_unused]] = {scope.Names.Struct(type)};");
        foreach (Variable parameter in function.Parameters)
            WriteLocals(writer, parameter, scope);
        WriteLabel(writer, $"{function.Name}, [CudaSource]");
        string[] lines = cuda.Body.Split('\n');
        for (int i = 0; i < lines.Length; i++)
            writer.Mark(new TextLine(function, i)).Line(lines[i]);
        writer.Mark(function.Name).Line(Resume);
        writer.Close();
    }

    /// <summary>Lets lines after a user's text have their own numbers, in messages of compilers.</summary>
    public static string NumberLines(string text, string kernel)
    {
        if (!text.Contains(Resume))
            return text;
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].TrimStart() == Resume)
                lines[i] = $"#line {(i + 2).ToString(CultureInfo.InvariantCulture)} \"{kernel}.cu\"";
        }
        return string.Join("\n", lines);
    }

    private static string Parameter(Variable parameter, CudaScope scope)
    {
        if (parameter.Type is SpanType span)
        {
            scope.Needs("Span");
            return $"{scope.Types.Value(span)} {CudaNames.Variable(parameter)}";
        }
        return parameter.IsReference
            ? $"{scope.Types.Stored(parameter.Type)}& {CudaNames.Variable(parameter)}"
            : $"{scope.Types.Value(parameter.Type)} {parameter.Name}";
    }

    private static void WriteLocals(CodeWriter writer, Variable parameter, CudaScope scope)
    {
        string name = CudaNames.Variable(parameter);
        if (parameter.Type is SpanType span)
        {
            writer.Line($"[[maybe_unused]] {scope.Types.Pointee(span)}* const {parameter.Name} = {name}.pointer;")
                .Line($"[[maybe_unused]] const int {parameter.Name}_length = {name}.length;");
        }
        else if (parameter.IsReference)
        {
            writer.Line($"[[maybe_unused]] {scope.Types.Stored(parameter.Type)}* const {parameter.Name} = &{name};");
        }
    }

    private static void WriteLabel(CodeWriter writer, string name) => writer.Line($"#line 1 \"{name}\"");
}
