using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Cuda;

/// <summary>
/// Writes what a block of a flat kernel of small elements does where all of its elements are there: a thread reads and writes <c>GK_WIDTH</c> of each
/// array as one, and what the kernel does with one index works on their copies in registers. Where an array starts at an address that is no multiple
/// of the words, and at the ends, the ordinary loops do the block's elements.
/// </summary>
internal sealed class CudaWideWriter(CodeWriter writer, FlatKernel flat, CudaFlatWriter flatWriter)
{
    private const string Width = CudaFlatWriter.Width, Element = "gk_wide_element", Start = "gk_start", End = "gk_end", IsWide = "gk_is_wide";

    public void WriteFunction()
    {
        (EquatableArray<Statement> body, IReadOnlyList<Variable> elements) = flatWriter.Element.WithElements(flat.Arrays);
        flatWriter.Scope.Needs("gk_wide");
        writer.Line($"#if {Width} > 1");
        flatWriter.WriteFunction(Element, body, elements);
        writer.Line("#endif").Line();
    }

    public void WriteLoop()
    {
        string word = flat.IsLong ? "long long" : "unsigned", size = $"{FlatKernel.BlockSize}{(flat.IsLong ? "LL" : "u")}", index = flatWriter.IndexType;
        writer.Line($"#if {Width} > 1")
            .Line($"{word} {Start} = blockIdx.x * ({size} * {CudaFlatWriter.Elements}), {End} = {Start} + {size} * {CudaFlatWriter.Elements} - 1;")
            .Line($"bool {IsWide} = {End} < ({word}){CudaFlatWriter.Count}{flatWriter.Inside(_ => Start, _ => End)};");
        foreach (FlatArray array in flat.Arrays)
            writer.Line($"{IsWide} = {IsWide} && {End} < ({word}){CudaNames.Length(array.Span)} && {TypeOf(array)}::is_aligned({CudaNames.Variable(array.Span)});");
        writer.Open($"if ({IsWide})")
            .Line("#pragma unroll")
            .Open($"for (int j = 0; j < {CudaFlatWriter.Elements} / {Width}; j++)")
            .Line($"{index} {CudaFlatWriter.First} = ({index}){Start} + (j * {FlatKernel.BlockSize} + (int)threadIdx.x) * {Width};");
        foreach (FlatArray array in flat.Arrays)
            writer.Line($"{TypeOf(array)} {NameOf(array)};");
        foreach (FlatArray array in flat.Arrays.Where(array => array.IsRead))
            writer.Line($"{NameOf(array)}.load({CudaNames.Variable(array.Span)} + {CudaFlatWriter.First});");
        writer.Line("#pragma unroll")
            .Open($"for (int k = 0; k < {Width}; k++)");
        flatWriter.WriteCall(Element, isInside: true, [.. flat.Arrays.Select(array => $"{NameOf(array)}.at[k]"), $"{CudaFlatWriter.First} + k"]);
        writer.Close();
        foreach (FlatArray array in flat.Arrays.Where(array => array.IsWritten))
            writer.Line($"{NameOf(array)}.store({CudaNames.Variable(array.Span)} + {CudaFlatWriter.First});");
        writer.Close().Line("return;").Close().Line("#endif");
    }

    private string TypeOf(FlatArray array) => $"gk_wide<{flatWriter.Scope.Types.Stored(((SpanType)array.Span.Type).Element)}, {Width}>";

    private static string NameOf(FlatArray array) => CudaNames.Variable(array.Span) + "_wide";
}
