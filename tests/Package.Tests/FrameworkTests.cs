namespace GpuKernels.Package.Tests;

public sealed class FrameworkTests(PackedFeed feed)
{
    [Fact]
    public void Several_frameworks_are_built_at_a_time()
    {
        TestProject project = TestProject.CreateProgram(feed, "Frameworks", """
            <TargetFramework></TargetFramework>
            <TargetFrameworks>net10.0;net10.0-windows</TargetFrameworks>
            <EnableWindowsTargeting>true</EnableWindowsTargeting>
            <DisableTransitiveFrameworkReferenceDownloads>true</DisableTransitiveFrameworkReferenceDownloads>
            """);
        bool hadCompiler = TestProject.HadCompiler(project.Build("-m:2"));
        Assert.Equal(TestProject.Expected(hadCompiler), project.Run("run --no-build -f net10.0").AssertSuccess().Output.Trim());
        Assert.Equal(File.ReadAllBytes(project.PathOf("obj/Debug/net10.0/Frameworks.gpu.bin")),
            File.ReadAllBytes(project.PathOf("obj/Debug/net10.0-windows/Frameworks.gpu.bin")));
    }

    [Fact]
    public void A_framework_that_is_too_old_is_named()
    {
        TestProject project = TestProject.CreateProgram(feed, "Old", "<TargetFramework>net8.0</TargetFramework>");
        CommandResult restore = project.Run("restore -tl:off");
        Assert.Equal(1, restore.ExitCode);
        Assert.Contains("is not compatible with net8.0", Assert.Single(restore.Lines("error NU1202")));
    }
}
