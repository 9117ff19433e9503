namespace GpuKernels.Package.Tests;

/// <summary>Published programs, without a warning about trimming or ahead-of-time compilation, carry their device code along.</summary>
public sealed class PublishTests(PackedFeed feed)
{
    [Theory]
    [InlineData("Trimmed", "--self-contained -p:PublishTrimmed=true")]
    [InlineData("SingleFile", "--no-self-contained -p:PublishSingleFile=true")]
    [InlineData("ReadyToRun", "--no-self-contained -p:PublishReadyToRun=true")]
    [InlineData("NativeAot", "-p:PublishAot=true")]
    public void A_published_program_runs(string name, string properties)
    {
        TestProject project = TestProject.CreateProgram(feed, name, "<IsAotCompatible>true</IsAotCompatible>");
        CommandResult publish = project.Run($"publish -c Release --use-current-runtime -o out -tl:off {properties}",
            name == "NativeAot" ? [("NUGET_PACKAGES", feed.PlainFolder)] : []);
        // What is not GpuKernels': the SDK's parts for this way of publishing, which are packages too.
        string[] missing = publish.Lines("error NU1101");
        Assert.SkipWhen(missing.Length > 0, $"The package sources of this machine lack {string.Join("; ", missing)}");
        bool hadCompiler = TestProject.HadCompiler(publish.AssertSuccess());
        Assert.Equal(name is "SingleFile" or "NativeAot", !File.Exists(project.PathOf($"out/{name}.dll")));
        Assert.Equal(TestProject.Expected(hadCompiler), project.RunProgram($"out/{name}").AssertSuccess().Output.Trim());
    }
}
