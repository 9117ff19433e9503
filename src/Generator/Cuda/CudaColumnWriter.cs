using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Cuda;

/// <summary>
/// Writes the loops of a kernel of rows of which a thread does <c>GK_WIDTH</c> columns side by side, as <see cref="CudaStepsWriter"/>
/// writes them.
/// Which of a thread's columns are within the guards are the bits of <c>gk_mask</c>. Where rows or arrays do not start at multiples of the
/// words, the ordinary loops do the block's elements.
/// </summary>
internal sealed class CudaColumnWriter(
    CodeWriter writer, FlatKernel flat, FlatColumns columns, CudaFlatWriter flatWriter, CudaRowWriter rowWriter)
{
    private const string Width = CudaFlatWriter.Width, First = CudaFlatWriter.First, X = CudaRowWriter.X, IsWide = "gk_is_wide",
        Right = "gk_right";

    private const string Mask = CudaStepsWriter.Mask, IsWhole = CudaStepsWriter.IsWhole;

    private readonly IReadOnlyList<Axis> others = [.. flat.Axes.Where(axis => axis != Axis.X)];

    public void WriteFunctions()
    {
        writer.Line($"#ifndef {Width}").Line($"#define {Width} 1").Line("#endif").Line($"#if {Width} > 1");
        new CudaStepsWriter(writer, flat, columns, flatWriter).Write();
        writer.Line("#endif").Line();
    }

    public void WriteLoops()
    {
        IEnumerable<string> multiples = columns.Factors().Select(factor => $"{CudaNames.Variable(factor)} % {Width} == 0");
        IEnumerable<string> aligned = columns.Elements.GroupBy(element => element.Span)
            .Select(same => $"{CudaStepsWriter.TypeOf(same.First(), flatWriter)}::is_aligned({CudaNames.Variable(same.Key)})");
        writer.Line($"#if {Width} > 1")
            .Line($"bool {IsWide} = {string.Join(" && ", multiples.Concat(aligned))};")
            .Open($"if ({IsWide})");
        WriteMask();
        rowWriter.WriteRows(WriteSteps);
        writer.Line("return;").Close().Line("#endif");
    }

    /// <summary>Guards of the column are the same for all rows.</summary>
    private void WriteMask()
    {
        string[] lengths = [.. columns.Elements.Where(element => element.IsRead && element.Index.Offset == 0)
            .Select(element => $"{CudaNames.Length(element.Span)} % {Width} == 0").Distinct()];
        writer.Line($"bool {IsWhole} = {(lengths.Length == 0 ? "true" : string.Join(" && ", lengths))};")
            .Line($"long long {X} = ((long long)blockIdx.x * blockDim.x + threadIdx.x) * {Width}, {Right} = {X} + ({Width} - 1);")
            .Line($"unsigned {Mask} = {CudaStepsWriter.All};")
            .Open($"if (!({Right} < {CudaFlatWriter.Count}.x{flatWriter.Inside([Axis.X], _ => X, _ => Right)}))")
            .Line($"{Mask} = 0;")
            .Line("#pragma unroll")
            .Open($"for (int k = 0; k < {Width}; k++)")
            .Open($"if ({X} + k < {CudaFlatWriter.Count}.x{flatWriter.Inside([Axis.X], _ => $"({X} + k)", _ => $"({X} + k)")})")
            .Line($"{Mask} |= 1u << k;")
            .Close().Close()
            .Open($"if ({Mask} == 0)").Line("return;").Close()
            .Close();
    }

    private void WriteSteps()
    {
        writer.Open($"if ({rowWriter.AreInside(others)})");
        WriteCall(CudaFlatWriter.Elements, First);
        writer.Close().Open("else");
        rowWriter.OpenRemaining();
        string row = $"({First} + j)", inside = flatWriter.Inside(others, nameOf, nameOf);
        // What guards leave out does nothing.
        if (inside.Length > 0)
            writer.Open($"if ({inside.Substring(" && ".Length)})");
        WriteCall("1", row);
        if (inside.Length > 0)
            writer.Close();
        writer.Close().Close();

        string nameOf(Axis axis) => rowWriter.NameOf(axis, X, row);
    }

    private void WriteCall(string steps, string row) => flatWriter.WriteCall(
        CudaStepsWriter.Function, steps, [Mask, IsWhole, .. flat.Axes.Select(axis => $"(int){rowWriter.NameOf(axis, X, row)}")]);
}
