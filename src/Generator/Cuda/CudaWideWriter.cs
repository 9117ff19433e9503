using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Cuda;

/// <summary>
/// Writes what a block of a flat kernel does where all of its elements are there, with all loads first and all stores last: a thread reads
/// and writes <c>GK_WIDTH</c> elements of each array as one, and what the kernel does with one index works on their copies in registers.
/// Where an array starts at an address that is no multiple of the words, and at the ends, the ordinary loops do the block's elements.
/// </summary>
internal sealed class CudaWideWriter(CodeWriter writer, FlatKernel flat, CudaFlatWriter flatWriter)
{
    private const string Width = CudaFlatWriter.Width, Words = $"{CudaFlatWriter.Elements} / {Width}";

    private const string Element = "gk_wide_element", Start = "gk_start", End = "gk_end", IsWide = "gk_is_wide";

    public void WriteFunction()
    {
        (EquatableArray<Statement> body, IReadOnlyList<Variable> elements) = flatWriter.Element.WithElements(flat.Ahead);
        flatWriter.Scope.Needs("gk_wide");
        writer.Line($"#ifndef {Width}").Line($"#define {Width} 1").Line("#endif").Line($"#if {CudaFlatWriter.Elements} > 1");
        flatWriter.WriteFunction(Element, body, elements);
        writer.Line("#endif").Line();
    }

    public void WriteLoop()
    {
        string word = flat.IsLong ? "long long" : "unsigned", size = $"{FlatKernel.BlockSize}{(flat.IsLong ? "LL" : "u")}",
            index = flatWriter.IndexType;
        writer.Line($"#if {CudaFlatWriter.Elements} > 1")
            .Line($"{word} {Start} = blockIdx.x * ({size} * {CudaFlatWriter.Elements}), {End} = {Start} + {size} * {CudaFlatWriter.Elements} - 1;")
            .Line($"bool {IsWide} = {End} < ({word}){CudaFlatWriter.Count}{flatWriter.Inside(_ => Start, _ => End)};");
        foreach (FlatArray array in flat.Ahead)
        {
            string isThere = $"{End} < ({word}){CudaNames.Length(array.Span)}",
                isAligned = $"{TypeOf(array)}::is_aligned({CudaNames.Variable(array.Span)})";
            writer.Line($"{IsWide} = {IsWide} && {isThere} && {isAligned};");
        }
        writer.Open($"if ({IsWide})")
            .Line($"{index} {CudaFlatWriter.First} = ({index}){Start} + (int)threadIdx.x * {Width};");
        new CudaAheadWriter(writer, flat, flatWriter).Write(End, Words, Place);
        foreach (FlatArray array in flat.Ahead)
            writer.Line($"{TypeOf(array)} {NameOf(array)}[{Words}];");
        WriteWords(() =>
        {
            foreach (FlatArray array in flat.Ahead.Where(array => array.IsRead))
                writer.Line($"{NameOf(array)}[j].load({AddressOf(array)});");
        });
        WriteWords(() =>
        {
            writer.Line("#pragma unroll")
                .Open($"for (int k = 0; k < {Width}; k++)");
            flatWriter.WriteCall(Element, "true", [.. flat.Ahead.Select(array => $"{NameOf(array)}[j].at[k]"), $"{Place} + k"]);
            writer.Close();
        });
        WriteWords(() =>
        {
            foreach (FlatArray array in flat.Ahead.Where(array => array.IsWritten))
                writer.Line($"{NameOf(array)}[j].store({AddressOf(array)});");
        });
        writer.Line("return;").Close().Line("#endif");
    }

    private static string Place => $"{CudaFlatWriter.First} + j * {FlatKernel.BlockSize} * {Width}";

    /// <summary>What is done for each of a thread's words.</summary>
    private void WriteWords(Action write)
    {
        writer.Line("#pragma unroll").Open($"for (int j = 0; j < {Words}; j++)");
        write();
        writer.Close();
    }

    private string TypeOf(FlatArray array) => $"gk_wide<{flatWriter.Scope.Types.Stored(((SpanType)array.Span.Type).Element)}, {Width}>";

    private static string AddressOf(FlatArray array) => $"{CudaNames.Variable(array.Span)} + ({Place})";

    private static string NameOf(FlatArray array) => CudaNames.Variable(array.Span) + "_wide";
}
