namespace GpuKernels.Package.Tests;

public sealed class ToolTests(PackedFeed feed)
{
    [Fact]
    public void The_installed_tool_lists_the_kernels_of_a_program()
    {
        TestProject project = TestProject.CreateProgram(feed, "Listed");
        project.Run($"tool install GpuKernels.Tool --version {PackedFeed.Version} --tool-path tool").AssertSuccess();
        bool hadCompiler = TestProject.HadCompiler(project.Build());
        CommandResult list = project.RunProgram("tool/gpukernels", "list bin/Debug/net10.0/Listed.dll").AssertSuccess();
        Assert.Contains("Kernels.Saxpy", list.Output);
        Assert.Equal(hadCompiler, list.Output.Contains("sm_80"));
    }
}
