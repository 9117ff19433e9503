namespace GpuKernels.Package.Tests;

public sealed class FileProgramTests(PackedFeed feed)
{
    /// <summary>The property is not GpuKernels': else the SDK restores what Native AOT takes, which not all package sources have.</summary>
    private const string Program = """
        #:package GpuKernels@VERSION
        #:property PublishAot=false
        using GpuKernels;

        int[] x = [1, 2, 3];
        Kernels.Scale(GpuDevice.Default.Launch(x.Length), x, 10);
        using Stream code = typeof(Kernels).Assembly.GetManifestResourceStream("GpuKernels.DeviceCode")!;
        Console.WriteLine($"{string.Join(" ", x)}, {(code.Length > 0 ? "with" : "without")} device code");

        static partial class Kernels
        {
            [Kernel]
            public static void Scale(Span<int> x, int factor)
            {
                int i = GlobalIdx.X;
                if (i < x.Length) x[i] *= factor;
            }
        }
        """;

    /// <summary>Also after a change, for which the SDK would run the C# compiler alone.</summary>
    [Fact]
    public void A_program_of_one_file_runs_and_runs_changed()
    {
        TestProject folder = TestProject.CreateEmpty(feed, "File");
        string text = Program.Replace("VERSION", PackedFeed.Version);
        Assert.StartsWith("10 20 30, ", Run(folder, text));
        Assert.StartsWith("11 12 13, ", Run(folder, text.Replace("*=", "+=")));
    }

    /// <summary>Where the build finds no NVRTC, its message comes before what the program prints.</summary>
    private static string Run(TestProject folder, string text)
    {
        folder.Write("app.cs", text);
        // Where the SDK keeps what it has built of the file.
        Directory.CreateDirectory(folder.PathOf("data"));
        CommandResult run = folder.Run("run app.cs", ("XDG_DATA_HOME", folder.PathOf("data"))).AssertSuccess();
        string printed = run.Output.TrimEnd().Split('\n')[^1];
        Assert.EndsWith(TestProject.HadCompiler(run) ? "with device code" : "without device code", printed);
        return printed;
    }
}
