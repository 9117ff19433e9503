using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Cuda;

/// <summary>
/// Writes the function of <c>GK_WIDTH</c> columns side by side and some steps, which are rows one below the other or planes one behind the
/// other:
/// all loads, what the kernel does with each index on copies in registers, all stores. What lies to the side of an element is mostly the
/// next column's, and what lies a step away the next step's, so each word is read once. A thread at an edge, of which some columns are
/// beyond the guards, reads its words together with its warp: done on their own, they made a volume's stencil take 1.3 times as long.
/// </summary>
internal sealed partial class CudaStepsWriter
{
    public const string Function = "gk_columns", Mask = "gk_mask", IsWhole = "gk_is_whole", All = $"(1u << {Width}) - 1";

    private const string Width = CudaFlatWriter.Width, First = CudaFlatWriter.First, Element = "gk_wide_element", Steps = "gk_steps";

    /// <summary>Of column <c>k</c>.</summary>
    private const string IsInside = $"{Mask} >> k & 1";

    private readonly CodeWriter writer;
    private readonly FlatKernel flat;
    private readonly FlatColumns columns;
    private readonly CudaFlatWriter flatWriter;
    private readonly EquatableArray<Statement> body;
    private readonly IReadOnlyList<(Variable Variable, ColumnElement Element)> elements;

    public CudaStepsWriter(CodeWriter writer, FlatKernel flat, FlatColumns columns, CudaFlatWriter flatWriter)
    {
        (this.writer, this.flat, this.columns, this.flatWriter) = (writer, flat, columns, flatWriter);
        (body, elements) = flatWriter.Element.WithElements(flat, columns);
        flatWriter.Scope.Needs("gk_wide");
    }

    /// <summary>Of the words of an array.</summary>
    public static string TypeOf(ColumnElement element, CudaFlatWriter flatWriter) =>
        $"gk_wide<{flatWriter.Scope.Types.Stored(element.Element.Type)}, {Width}>";

    public void Write()
    {
        flatWriter.WriteFunction(Element, body, [.. elements.Select(element => element.Variable)]);
        writer.Line($"template <int {Steps}>");
        flatWriter.OpenFunction($"static __device__ __forceinline__ void {Function}",
            [$"unsigned {Mask}", $"bool {IsWhole}",
                .. flat.Axes.Select(axis => axis == columns.Axis ? $"int {First}" : flatWriter.Scope.Declaration(VariableOf(axis)))]);
        flatWriter.WriteSpecialized();
        WriteOneByOne();
        WriteLoads();
        if (columns.IsTotal)
            WriteSteps(WriteStores);
        else
        {
            writer.Open($"if ({Mask} == {All})");
            WriteSteps(WriteWords);
            writer.Close().Open("else");
            WriteSome();
            writer.Close();
        }
        writer.Close();
    }

    /// <summary>A word of a column at an edge may not be there to its end where the array ends in the middle of one.</summary>
    private void WriteOneByOne()
    {
        writer.Open($"if ({Mask} != {All} && !{IsWhole})")
            .Line("#pragma unroll 1")
            .Open($"for (int i = 0; i < {Width} * {Steps}; i++)")
            .Line($"int j = i / {Width}, k = i % {Width};")
            .Open($"if ({IsInside})");
        WriteIndex();
        flatWriter.WriteCall(isInside: true, IndexOf);
        writer.Close().Close().Line("return;").Close();
    }

    /// <summary>All columns of each step.</summary>
    private void WriteSteps(Action writeStores)
    {
        writer.Line("#pragma unroll").Open($"for (int j = 0; j < {Steps}; j++)");
        WriteIndex();
        writer.Line("#pragma unroll").Open($"for (int k = 0; k < {Width}; k++)");
        WriteElement();
        writer.Close();
        writeStores();
        writer.Close();
    }

    private void WriteWords()
    {
        foreach (ColumnElement element in columns.Elements.Where(element => element.IsWritten))
            writer.Line($"{PlaceOf(element)}.store({AddressOf(element)});");
    }

    /// <summary>
    /// What was computed beyond the guards stays in registers. Without an <c>else</c> there is no branch, and the compiler is free to order
    /// the steps.
    /// </summary>
    private void WriteStores()
    {
        writer.Open($"if ({Mask} == {All})");
        WriteWords();
        writer.Close().Line("#pragma unroll").Open($"for (int k = 0; k < {Width}; k++)").Open($"if ({Mask} != {All} && {IsInside})");
        WriteColumn();
        writer.Close().Close();
    }

    private void WriteColumn()
    {
        foreach (ColumnElement element in columns.Elements.Where(element => element.IsWritten))
            writer.Line($"({AddressOf(element)})[k] = {PlaceOf(element)}.at[k];");
    }

    /// <summary>Column by column, where what is beyond the guards may not be computed.</summary>
    private void WriteSome()
    {
        writer.Line("#pragma unroll").Open($"for (int k = 0; k < {Width}; k++)").Open($"if ({IsInside})")
            .Line("#pragma unroll").Open($"for (int j = 0; j < {Steps}; j++)");
        WriteIndex();
        WriteElement();
        WriteColumn();
        writer.Close().Close().Close();
    }

    private void WriteElement() =>
        flatWriter.WriteCall(
            Element, "true", [.. elements.Select(element => $"{PlaceOf(element.Element)}.at[k]"), .. flat.Axes.Select(IndexOf)]);

    /// <summary>The index of step <c>j</c>.</summary>
    private void WriteIndex()
    {
        if (flat.Axes.Contains(columns.Axis))
            writer.Line($"{flatWriter.Scope.Declaration(VariableOf(columns.Axis))} = {First} + j;");
    }

    private string IndexOf(Axis axis) => CudaNames.Variable(VariableOf(axis)) + (axis == Axis.X ? " + k" : "");

    private Variable VariableOf(Axis axis) => flatWriter.Element.Indices[flat.Axes.TakeWhile(other => other != axis).Count()];

    /// <summary>The word of step <c>j</c>.</summary>
    private string PlaceOf(ColumnElement element)
    {
        ColumnWords words = columns.Words.First(words => words.Members.Any(member => member.Element == element));
        int steps = words.Members.First(member => member.Element == element).Steps;
        return $"{NameOf(words)}[{After(steps)}]";
    }

    private static string After(int steps) => steps > 0 ? $"j + {steps}" : "j";

    /// <summary><c>source_4_words2</c>: the kernel has more than one of an array.</summary>
    private string NameOf(ColumnWords words) =>
        $"{CudaNames.Variable(words.First.Span)}_words{columns.Words.TakeWhile(other => other != words).Count()}";

    private string AddressOf(ColumnElement element) => $"{CudaNames.Variable(element.Span)} + "
        + flatWriter.Expressions.Write(flatWriter.Element.WithIndices(flat, element.Index.Start)).At(Precedence.Multiplicative);
}
