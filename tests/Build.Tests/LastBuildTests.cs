namespace GpuKernels.Build.Tests;

/// <summary>What a build leaves for the analyzer, which reads it in the next one, and at once in an editor.</summary>
public sealed class LastBuildTests
{
    // 48000 bytes and the system's 1024: 3 blocks of 4 warps, of 64 that there is room for.
    private const string Kernel = """
        using GpuKernels;

        public static partial class Kernels
        {
            [Kernel, LaunchBounds(128)]
            public static void Reverse(Span<float> x)
            {
                Span<float> tile = Block.Shared<float>(12000);
                for (int i = ThreadIdx.X; i < 12000; i += BlockDim.X) tile[i] = x[i];
                Block.Sync();
                for (int i = ThreadIdx.X; i < 12000; i += BlockDim.X) x[i] = tile[11999 - i];
            }
        }
        """;

    private const string Suggestion = "Kernels.cs(6,24): warning GK0090: Kernel 'Reverse' had an occupancy of at most 18 % in the last build, less than 25 %: "
        + "a multiprocessor of sm_80 has room for 3 × 128 threads, since each block uses 48000 of 167936 bytes of shared memory; use smaller shared arrays";

    [Fact]
    public void A_build_says_what_the_last_one_has_seen()
    {
        TestProject.NeedNvrtc();
        using TestProject project = new("<GpuKernelsArchitectures>sm_80</GpuKernelsArchitectures><OutputType>Library</OutputType>");
        project.Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.GK0090.severity = warning\n");
        project.Write("Kernels.cs", Kernel);
        Assert.Empty(project.Build().Lines("GK0090"));
        string usage = File.ReadAllText(project.PathOf("obj/Debug/net10.0/App.gpu.usage"));
        Assert.Matches("^Reverse_[0-9a-f]{8} [0-9a-f]{16} 80 [0-9]+ 48000\n$", usage);

        // What was left is no reason to compile anything.
        Assert.Empty(project.Build("--no-restore").Lines("GK0090"));
        Assert.Contains(project.Lines("Skipping target"), line => line.Contains("CoreCompile"));

        project.Write("Other.cs", "internal class Other;");
        Assert.Contains(Suggestion, Assert.Single(project.Build("--no-restore").Lines("warning GK0090")));
        Assert.Equal(usage, File.ReadAllText(project.PathOf("obj/Debug/net10.0/App.gpu.usage")));

        // Of a kernel that is another now, the last build knows nothing; and what it sees now is enough.
        project.Write("Kernels.cs", Kernel.Replace("12000", "1200").Replace("11999", "1199"));
        Assert.Empty(project.Build("--no-restore").Lines("GK0090"));
        project.Write("Other.cs", "internal class Another;");
        Assert.Empty(project.Build("--no-restore").Lines("GK0090"));
    }

    [Fact]
    public void The_text_keeps_its_time_and_changes_only_with_the_kernels()
    {
        string path = Path.Combine(Directory.CreateTempSubdirectory("gpukernels usage ").FullName, "App.gpu.usage");
        File.WriteAllText(path, "Old_00000000 0000000000000000 80 32 0\n");
        DateTime time = new(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(path, time);
        UsageFile.Write(path, [], new Dictionary<Cuda.Images.ImageName, Cuda.Images.BuiltImage>());
        Assert.Equal(("", time), (File.ReadAllText(path), File.GetLastWriteTimeUtc(path)));
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
    }
}
