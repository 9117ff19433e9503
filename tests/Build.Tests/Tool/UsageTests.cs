namespace GpuKernels.Build.Tests.Tool;

public sealed class UsageTests
{
    [Theory]
    [InlineData("lst App.dll", "gpukernels takes no command 'lst'. Did you mean list?")]
    [InlineData("list", "gpukernels list needs <assembly>. `gpukernels list --help` says what there is.")]
    [InlineData("show", "gpukernels show needs <assembly> and <kernel>. `gpukernels show --help` says what there is.")]
    [InlineData("show App.dll", "gpukernels show needs <kernel>. `gpukernels show --help` says what there is.")]
    [InlineData("list App.dll --gpux H200", "gpukernels list takes no option '--gpux'. Did you mean --gpu?")]
    [InlineData("list App.dll more", "gpukernels list takes no further argument 'more'. `gpukernels list --help` says what there is.")]
    [InlineData("list App.dll --block 2000", "--block is '2000'; a block has 1 to 1024 threads.")]
    [InlineData("list App.dll --block many", "--block is 'many'; a block has 1 to 1024 threads.")]
    [InlineData("cache cleer", "gpukernels cache takes no command 'cleer'. Did you mean clear?")]
    public void What_is_wrong_is_named(string arguments, string expected) => Assert.Equal(expected, ToolRun.Refusal(arguments.Split(' ')));

    [Fact]
    public void A_GPU_that_is_not_known_is_refused_with_those_that_are()
    {
        string message = ToolRun.Refusal("list", "App.dll", "--gpu", "H2000");
        Assert.StartsWith(
            "--gpu is 'H2000', which is no GPU that is known here. Name its compute capability, as sm_90 or 9.0, or one of T4, ", message);
        Assert.Contains(", H200, ", message);
    }

    [Fact]
    public void Each_command_has_its_help()
    {
        Assert.Equal("""
            Description:
              Lists the kernels of an assembly: what each uses of registers and memory, and its occupancy.

            Usage:
              gpukernels list <assembly> [options]

            Arguments:
              <assembly>  The assembly that has the kernels: App.dll.

            Options:
              --gpu <gpu>        The GPU that it is for: H200, A100, sm_90, 8.6. Without it, all that there is code for.
              --block <threads>  How many threads a block has, for the occupancy; without it what [LaunchBounds] says, else 256.
              --all              Also the functions for arrays that overlap, for launches by a count, and for values of [Specialize].
              --json             As JSON.
              -?, -h, --help     Show help and usage information
            """, ToolRun.Of("list", "--help").Output.TrimEnd());
        Assert.Equal(ToolRun.Of().Output, ToolRun.Of("--help").Output);
        foreach (string command in new[] { "show", "doctor", "cache", "cache clear" })
            Assert.Contains($"\n  gpukernels {command}", ToolRun.Of([.. command.Split(' '), "--help"]).Output);
    }
}
