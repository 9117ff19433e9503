using System.Diagnostics;

namespace GpuKernels.Package.Tests;

/// <summary>A console program goes through the states of a day: built, changed, opened in an editor, killed.</summary>
public sealed class ConsoleProgramTests(PackedFeed feed)
{
    [Fact]
    public void It_is_built_and_changed()
    {
        TestProject project = TestProject.CreateProgram(feed, "Console");
        CommandResult build = project.Build();
        bool hadCompiler = TestProject.HadCompiler(build);
        Assert.Equal(TestProject.Expected(hadCompiler), project.Run("run --no-build").AssertSuccess().Output.Trim());

        build = project.Build("--no-restore");
        Assert.Contains(build.Lines("Skipping target"), line => line.Contains("\"CoreCompile\""));
        Assert.Equal(hadCompiler, build.Lines("Skipping target").Any(line => line.Contains("\"_GpuKernelsCompile\"")));

        project.Write("Second.cs", """
            using GpuKernels;
            static partial class Other { [Kernel] public static void Clear(Span<int> x) { int i = GlobalIdx.X; if (i < x.Length) x[i] = 0; } }
            """);
        Assert.Equal(hadCompiler, project.Build("--no-restore").Lines("Compiled ").Any(line => line.Contains("were there")));
        project.WriteKernel("a * x[i]", "2 * a * x[i]");
        build = project.Build("--no-restore");
        if (hadCompiler) Assert.DoesNotContain(" 0 were there", Assert.Single(build.Lines("Compiled ")));
        Assert.StartsWith("14 28 42 56", project.Run("run --no-build").AssertSuccess().Output);
    }

    [Fact]
    public void Without_NVRTC_there_is_one_message()
    {
        TestProject project = TestProject.CreateProgram(feed, "Plain", "<GpuKernelsNvrtcPath>/nowhere/libnvrtc.so</GpuKernelsNvrtcPath>");
        CommandResult build = project.Run("build --nologo -tl:off").AssertSuccess();
        Assert.Contains("Kernels are not compiled ahead", Assert.Single(build.Lines("warning")));
        Assert.Contains("1 Warning(s)", build.Output);
        Assert.Equal(TestProject.Expected(hadCompiler: false), project.Run("run --no-build").AssertSuccess().Output.Trim());
        build = project.Run("build --nologo --no-restore -tl:off -p:GpuKernelsRequireDeviceCode=true");
        Assert.Equal(1, build.ExitCode);
        Assert.Contains("GpuKernelsRequireDeviceCode", Assert.Single(build.Lines("error GK2000")));
    }

    /// <summary>The editor asks for the compiler's arguments and must not have anything run.</summary>
    [Fact]
    public void An_editor_opens_it_before_it_is_built()
    {
        TestProject project = TestProject.CreateProgram(feed, "Opened");
        project.Run("restore").AssertSuccess();
        CommandResult opened = project.Run(
            "msbuild -v:d -t:Compile -p:DesignTimeBuild=true -p:SkipCompilerExecution=true -p:ProvideCommandLineArgs=true").AssertSuccess();
        Assert.Contains("GpuKernels.Generator.dll", opened.Output);
        Assert.Empty(opened.Lines("Task \"CompileDeviceCode\""));
        Assert.Empty(Directory.GetFiles(project.Folder, "*.gpu.*", SearchOption.AllDirectories));
        bool hadCompiler = TestProject.HadCompiler(project.Build("--no-restore"));
        Assert.Equal(TestProject.Expected(hadCompiler), project.Run("run --no-build").AssertSuccess().Output.Trim());
    }

    [Fact]
    public async Task A_build_that_is_killed_in_the_middle_is_made_good_by_the_next()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Uses a named pipe of Linux, to stop the build at a certain place.");
        TestProject project = TestProject.CreateProgram(feed, "Killed");
        project.Run("restore").AssertSuccess();
        // Who loads this library waits for someone who writes to it.
        feed.Run(project.Folder, "libnvrtc.so.12", "mkfifo").AssertSuccess();
        using (Process build = feed.Start(
            project.Folder, "build --no-restore", "dotnet", ("GPUKERNELS_NVRTC", project.PathOf("libnvrtc.so.12"))))
        {
            // Opening it waits until the build reads it: the C# compiler is done, and the kernels are not compiled.
            Task<FileStream> opening = Task.Run(() => File.OpenWrite(project.PathOf("libnvrtc.so.12")));
            Assert.Same(opening, await Task.WhenAny(opening, build.WaitForExitAsync()));
            build.Kill(entireProcessTree: true);
            await build.WaitForExitAsync();
            await (await opening).DisposeAsync();
        }
        Assert.True(File.Exists(project.PathOf("obj/Debug/net10.0/Killed.dll")));
        bool hadCompiler = TestProject.HadCompiler(project.Build("--no-restore"));
        Assert.Equal(TestProject.Expected(hadCompiler), project.Run("run --no-build").AssertSuccess().Output.Trim());
    }
}
