using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Cuda;

/// <summary>
/// Writes what a thread of a kernel of rows does where it does <c>GK_WIDTH</c> columns side by side: it reads and writes their elements as one, and what
/// the kernel does with one index works on the copies in registers. What lies to the side of an element is mostly the next column's. Columns that are
/// not all within the guards are done one by one: with a form in between, which masks them, a stencil of five points ran at 0.91 of its rate. Where rows
/// or arrays do not start at multiples of the words, the ordinary loops do the block's elements.
/// </summary>
internal sealed class CudaColumnWriter
{
    private const string Width = CudaFlatWriter.Width, Function = "gk_wide_element", IsWide = "gk_is_wide", Right = "gk_right", X = CudaRowWriter.X;

    private readonly CodeWriter writer;
    private readonly FlatKernel flat;
    private readonly FlatColumns columns;
    private readonly CudaFlatWriter flatWriter;
    private readonly CudaRowWriter rowWriter;
    private readonly EquatableArray<Statement> body;
    private readonly IReadOnlyList<(Variable Variable, ColumnElement Element)> elements;

    public CudaColumnWriter(CodeWriter writer, FlatKernel flat, FlatColumns columns, CudaFlatWriter flatWriter, CudaRowWriter rowWriter)
    {
        (this.writer, this.flat, this.columns, this.flatWriter, this.rowWriter) = (writer, flat, columns, flatWriter, rowWriter);
        (body, elements) = flatWriter.Element.WithElements(flat, columns);
        flatWriter.Scope.Needs("gk_wide");
    }

    public void WriteFunction()
    {
        writer.Line($"#ifndef {Width}").Line($"#define {Width} 1").Line("#endif").Line($"#if {Width} > 1");
        flatWriter.WriteFunction(Function, body, [.. elements.Select(element => element.Variable)]);
        writer.Line("#endif").Line();
    }

    public void WriteLoops()
    {
        IEnumerable<string> multiples = columns.Factors().Select(factor => $"{CudaNames.Variable(factor)} % {Width} == 0");
        IEnumerable<string> aligned = columns.Elements.GroupBy(element => element.Span).Select(same => $"{TypeOf(same.First())}::is_aligned({CudaNames.Variable(same.Key)})");
        writer.Line($"#if {Width} > 1")
            .Line($"bool {IsWide} = {string.Join(" && ", multiples.Concat(aligned))};")
            .Open($"if ({IsWide})")
            .Line($"long long {X} = ((long long)blockIdx.x * blockDim.x + threadIdx.x) * {Width}, {Right} = {X} + ({Width} - 1);");
        rowWriter.WriteRows((first, last) =>
        {
            writer.Open($"if ({Right} < {CudaFlatWriter.Count}.x && {rowWriter.AreInside(first, last, Right)})")
                .Line("#pragma unroll")
                .Open($"for (int j = 0; j < {CudaFlatWriter.Elements}; j++)");
            WriteColumns($"{first} + j");
            writer.Close().Close()
                .Open("else")
                .Line("#pragma unroll 1")
                .Open($"for (int k = 0; k < {Width} && {X} + k < {CudaFlatWriter.Count}.x; k++)");
            rowWriter.WriteRemaining(first, $"({X} + k)");
            writer.Close().Close();
        });
        writer.Line("return;").Close().Line("#endif");
    }

    /// <summary>All loads, the columns, all stores.</summary>
    private void WriteColumns(string row)
    {
        string[] values = [.. flat.Axes.Select(axis => axis switch { Axis.X => X, Axis.Y => row, _ => CudaRowWriter.Z })];
        for (int i = 0; i < values.Length; i++)
            writer.Line($"{flatWriter.Scope.Declaration(flatWriter.Element.Indices[i])} = (int)({values[i]});");
        foreach ((Variable variable, ColumnElement element) in elements.OrderBy(element => element.Element.Index.Offset != 0))
            WriteLoad(variable, element);
        writer.Line("#pragma unroll")
            .Open($"for (int k = 0; k < {Width}; k++)");
        flatWriter.WriteCall(Function, isInside: true,
            [.. elements.Select(element => $"{NameOf(element.Variable)}.at[k]"), .. flatWriter.Element.Indices.Select((index, i) => CudaNames.Variable(index) + (flat.Axes[i] == Axis.X ? " + k" : ""))]);
        writer.Close();
        foreach ((Variable variable, ColumnElement element) in elements.Where(element => element.Element.IsWritten))
            writer.Line($"{NameOf(variable)}.store({AddressOf(element)});");
    }

    private void WriteLoad(Variable variable, ColumnElement element)
    {
        writer.Line($"{TypeOf(element)} {NameOf(variable)};");
        if (element.Index.Offset == 0)
        {
            if (element.IsRead)
                writer.Line($"{NameOf(variable)}.load({AddressOf(element)});");
            return;
        }
        // Of the columns between, it has been read: only the first or the last reads memory.
        Variable? between = elements.Where(other => other.Element.Index.Offset == 0 && other.Element.Span == element.Span && other.Element.Index.Start == element.Index.Start)
            .Select(other => (Variable?)other.Variable).FirstOrDefault();
        string offset = element.Index.Offset < 0 ? $"k - {-element.Index.Offset}" : $"k + {element.Index.Offset}", memory = $"({AddressOf(element)})[{offset}]";
        writer.Line("#pragma unroll")
            .Open($"for (int k = 0; k < {Width}; k++)")
            .Line($"{NameOf(variable)}.at[k] = {(between is { } own ? $"(unsigned)({offset}) < {Width} ? {NameOf(own)}.at[({offset}) & ({Width} - 1)] : " : "")}{memory};")
            .Close();
    }

    private string AddressOf(ColumnElement element) =>
        $"{CudaNames.Variable(element.Span)} + {flatWriter.Expressions.Write(element.Index.Start).At(Precedence.Multiplicative)}";

    private string TypeOf(ColumnElement element) => $"gk_wide<{flatWriter.Scope.Types.Stored(element.Element.Type)}, {Width}>";

    private static string NameOf(Variable variable) => CudaNames.Variable(variable) + "_wide";
}
