using GpuKernels.CodeFixes;
using static GpuKernels.Generator.Tests.CodeFixes.FixRunner;

namespace GpuKernels.Generator.Tests.CodeFixes;

/// <summary>Fixes of a kernel's declaration.</summary>
public class DeclarationFixTests
{
    [Theory]
    [InlineData(
        "static class K { [Kernel] static void M(Span<int> x) { } }", "static partial class K { [Kernel] static void M(Span<int> x) { } }")]
    [InlineData("class K { [Kernel] static void M(Span<int> x) { } }", "partial class K { [Kernel] static void M(Span<int> x) { } }")]
    [InlineData(
        "/// <summary>Documented.</summary>\npublic readonly struct K\n{\n    [Kernel] static void M(Span<int> x) { }\n}\n",
        "/// <summary>Documented.</summary>\npublic readonly partial struct K\n{\n    [Kernel] static void M(Span<int> x) { }\n}\n")]
    [InlineData(
        "partial class Outer { record Inner { [Kernel] static void M(Span<int> x) { } } }",
        "partial class Outer { partial record Inner { [Kernel] static void M(Span<int> x) { } } }")]
    public async Task The_type_becomes_partial(string source, string expected) =>
        Assert.Equal(expected, await FixFirst(new MakeTypePartialFix(), source));

    [Theory]
    [InlineData("partial class K { [Kernel] void M(Span<int> x) { } }", "partial class K { [Kernel] static void M(Span<int> x) { } }")]
    [InlineData(
        "partial class K\n{\n    /// <summary>Documented.</summary>\n    [Kernel]\n    public void M(Span<int> x) { }\n}\n",
        "partial class K\n{\n    /// <summary>Documented.</summary>\n    [Kernel]\n    public static void M(Span<int> x) { }\n}\n")]
    public async Task The_kernel_becomes_static(string source, string expected) =>
        Assert.Equal(expected, await FixFirst(new MakeMethodStaticFix(), source));

    [Fact]
    public async Task All_types_become_partial_at_once() => Assert.Equal(
        "partial class Outer { partial class Inner { [Kernel] static void M(Span<int> x) { } } }\npartial struct S { [Kernel] static void M(Span<int> x) { } }",
        await FixAll(
            new MakeTypePartialFix(),
            "class Outer { class Inner { [Kernel] static void M(Span<int> x) { } } }\nstruct S { [Kernel] static void M(Span<int> x) { } }"));

    [Fact]
    public async Task All_kernels_become_static_at_once() => Assert.Equal(
        "partial class K { [Kernel] static void A(Span<int> x) { } [Kernel] static void B(Span<int> x) { } }",
        await FixAll(new MakeMethodStaticFix(), "partial class K { [Kernel] void A(Span<int> x) { } [Kernel] void B(Span<int> x) { } }"));
}
