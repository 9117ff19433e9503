namespace GpuKernels.Package.Tests;

public sealed class TemplateTests(PackedFeed feed)
{
    [Fact]
    public void The_template_makes_a_program_that_runs()
    {
        TestProject project = TestProject.CreateEmpty(feed, "My program");
        string own = $"--debug:custom-hive \"{feed.PathOf("hive")}\"";
        project.Run($"new install \"{feed.Package("GpuKernels.Templates")}\" {own}").AssertSuccess();
        project.Run($"new gpukernels -n Waves -o Waves {own}").AssertSuccess();
        Assert.Equal(["Kernels.cs", "Program.cs", "README.md", "Waves.csproj"],
            Directory.GetFiles(project.PathOf("Waves")).Select(Path.GetFileName).Order(StringComparer.Ordinal));

        CommandResult build = project.Run("build Waves -tl:off").AssertSuccess();
        Assert.Contains(TestProject.HadCompiler(build) ? "0 Warning(s)" : "1 Warning(s)", build.Output);
        string printed = project.Run("run --no-build --project Waves").AssertSuccess().Output;
        Assert.Contains("y[10] is 21, 0 of 1000000 are wrong.", printed);
    }
}
