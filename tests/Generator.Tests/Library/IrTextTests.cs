using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Library;
using GpuKernels.Generator.Tests.Snapshots;

namespace GpuKernels.Generator.Tests.Library;

/// <summary>The text of IR is read back as what it was.</summary>
public class IrTextTests
{
    public static TheoryData<string> Files => Corpus.Files;

    [Theory, MemberData(nameof(Files))]
    public void Kernels_are_equal_to_what_is_read_back(string file) =>
        Assert.All(Compile.Kernels(Corpus.Compilation(file)),
            kernel => Assert.Equal(kernel, new IrReader(IrWriter.Write(kernel)).Read<Kernel>()));

    [Fact]
    public void A_text_reads_like_the_record()
    {
        Variable x = new(3, "\"x\\", new SpanType(ScalarType.Int64, IsReadOnly: true), IsReference: true);
        string text = IrWriter.Write(x);
        Assert.Equal("""(Variable 3 "\"x\\" (SpanType (ScalarType Int64) 1 0) 1)""", text);
        Assert.Equal(x, new IrReader(text).Read<Variable>());
    }

    [Theory]
    [InlineData("")]
    [InlineData("(Variable 3")]
    [InlineData("(Unknown 3)")]
    [InlineData("(ScalarType Int64) x")]
    public void A_damaged_text_is_an_error(string text) => Assert.Throws<FormatException>(() => new IrReader(text).Read<object>());
}
