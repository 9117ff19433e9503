namespace GpuKernels.Build.Tests;

public sealed class SourceMapTests
{
    /// <summary>Line 3 is generated, line 5 a user's, which stands 4 columns further right, and line 7 comes from no place.</summary>
    private static readonly SourceMap Map = new("3:0 5:1:4 7:2", "Kernels.cs\nShared/Bits.cs\n0:12:9 1:40:13 -");

    [Theory]
    [InlineData(2, 1, null)]
    [InlineData(3, 0, "Kernels.cs(12,9)")]
    [InlineData(4, 30, "Kernels.cs(12,9)")]
    [InlineData(5, 0, "Shared/Bits.cs(40,13)")]
    [InlineData(5, 5, "Shared/Bits.cs(40,13)")]
    [InlineData(6, 8, "Shared/Bits.cs(40,16)")]
    [InlineData(7, 1, null)]
    [InlineData(99, 1, null)]
    public void A_line_lies_where_the_last_one_with_a_place_does(int line, int column, string? expected) =>
        Assert.Equal(expected, Map.Find(line, column)?.ToString());

    [Fact]
    public void Where_there_are_no_places_nothing_is_found() => Assert.Null(new SourceMap("3:0", places: null).Find(3, 1));

    [Fact]
    public void For_profilers_each_line_says_where_it_comes_from()
    {
        KernelToBuild kernel = KernelToBuild.Parse(
            "a\n#line 1 \"f\"\nb\nc\nd", "kernel K") with
        { Map = new("3:0 5:1", "Kernels.cs\n0:12:9 -") };
        Assert.Equal("a\n\nb\nc\nd", kernel.Text);
        Assert.Equal("a\n\n#line 12 \"Kernels.cs\"\nb\n#line 12 \"Kernels.cs\"\nc\nd", kernel.TextWithLines);
    }

    [Fact]
    public void A_log_of_both_compilers_is_read()
    {
        CompilerMessage[] messages = [.. CompilerLog.Read("""
            Kernels.Saxpy.cu(7): error: identifier "Helper" is undefined
                  y[i] = Helper(x[i]);
                         ^

            Kernels.Saxpy.cu(9): warning #177-D: variable "unused" was declared but never referenced
                  int unused;
                      ^

            Remark: The warnings can be suppressed with "-diag-suppress <warning-number>"

            1 error detected in the compilation of "Kernels.Saxpy.cu".
            ptxas application ptx input, line 30; error   : Not a name of any known instruction: 'pop'
            ptxas error   : Entry function 'f' uses too much shared data (0x61a80 bytes, 0x29000 max)
            ptxas fatal   : Ptx assembly aborted due to errors
            """.ReplaceLineEndings("\n"))];
        Assert.Equal(
            [
                new(true, false, 7, 12, "identifier \"Helper\" is undefined"),
                new(false, false, 9, 9, "variable \"unused\" was declared but never referenced"),
                new(true, true, 30, 0, "Not a name of any known instruction: 'pop'"),
                new(true, false, 0, 0, "Entry function 'f' uses too much shared data (0x61a80 bytes, 0x29000 max)"),
            ],
            messages);
        Assert.Equal(
            (4, 5), CompilerLog.FindInCuda("a\n.loc\t1 4 5\nb\n\t.loc 1 9 1, function_name $L__info_string0, inlined_at 1 20 3\nc", 3));
        Assert.Equal(
            (9, 1), CompilerLog.FindInCuda("a\n.loc\t1 4 5\nb\n\t.loc 1 9 1, function_name $L__info_string0, inlined_at 1 20 3\nc", 5));
        Assert.Equal((0, 0), CompilerLog.FindInCuda("a\nb", 2));
    }
}
