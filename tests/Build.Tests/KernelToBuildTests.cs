namespace GpuKernels.Build.Tests;

public sealed class KernelToBuildTests
{
    [Fact]
    public void Each_listed_value_has_a_function_of_its_own()
    {
        KernelToBuild kernel = KernelToBuild.Parse("text", """
            kernel Kernels.Blur<float, int>
            strict
            overlap
            architecture 80
            specialize N int 0x3 0xfffffffffffffffb
            specialize B bool 0x0 0x1
            """);
        Assert.Equal(("Kernels.Blur<float, int>", 80), (kernel.Name, kernel.Architecture));
        Assert.Equal(
            [
                "--std=c++17 -fmad=false",
                "--std=c++17 -fmad=false -DGK_RESTRICT=",
                "--std=c++17 -fmad=false -DN=(3) -DB=(0)",
                "--std=c++17 -fmad=false -DN=(3) -DB=(1)",
                "--std=c++17 -fmad=false -DN=(-5) -DB=(0)",
                "--std=c++17 -fmad=false -DN=(-5) -DB=(1)",
            ],
            kernel.Variants.Select(options => string.Join(" ", options)));
    }

    /// <summary>
    /// What a thread does of several elements, and how many of them are moved as one, are options; where arrays overlap, it is one.
    /// </summary>
    [Theory]
    [InlineData("flat 4", "-DGK_ELEMENTS=4")]
    [InlineData("flat 16 8", "-DGK_ELEMENTS=16 -DGK_WIDTH=8")]
    public void A_flat_kernel_has_a_form_for_counts(string fact, string options) => Assert.Equal(
        ["--std=c++17", "--std=c++17 -DGK_RESTRICT=", $"--std=c++17 {options}", "--std=c++17 -DGK_RESTRICT= -DGK_ELEMENTS=1"],
        KernelToBuild.Parse("", $"kernel K\noverlap\n{fact}").Variants.Select(variant => string.Join(" ", variant)));

    [Fact]
    public void A_parameter_without_listed_values_leaves_only_the_general_form()
    {
        Assert.Single(KernelToBuild.Parse("", "kernel K\nspecialize N int 0x1\nspecialize M int").Variants);
        string many = string.Join(" ", Enumerable.Range(0, 100).Select(value => $"0x{value:x}"));
        Assert.Single(KernelToBuild.Parse("", $"kernel K\nspecialize N int {many}").Variants);
    }
}
