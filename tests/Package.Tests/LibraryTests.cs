namespace GpuKernels.Package.Tests;

public sealed class LibraryTests(PackedFeed feed)
{
    private const string Library = """
        using GpuKernels;

        namespace Physics;

        public static partial class Steps
        {
            [DeviceFunction]
            public static float Advance(float position, float speed) => position + speed * 0.5f;

            /// <summary>Moves each point.</summary>
            [Kernel]
            public static void Move(ReadOnlySpan<float> speeds, Span<float> positions)
            {
                int i = GlobalIdx.X;
                if (i < positions.Length) positions[i] = Advance(positions[i], speeds[i]);
            }
        }
        """;

    private const string Program = """
        using GpuKernels;
        using Physics;

        float[] speeds = [2, 4], positions = [1, 1];
        Steps.Move(GpuDevice.Default.Launch(2), speeds, positions);
        using Stream code = typeof(Steps).Assembly.GetManifestResourceStream("GpuKernels.DeviceCode")!;
        Console.WriteLine($"{string.Join(" ", positions)}, {(code.Length > 0 ? "with" : "without")} device code");
        """;

    /// <summary>
    /// The device code travels in the library's own package, and the program needs nothing of GpuKernels but the runtime.
    /// </summary>
    [Fact]
    public void A_program_launches_kernels_of_a_library_that_it_has_as_a_package()
    {
        TestProject library = TestProject.Create(feed, "Physics", "<OutputType>Library</OutputType><Version>1.0.0-test</Version>");
        library.Write("Steps.cs", Library);
        bool hadCompiler = TestProject.HadCompiler(library.Run("pack -o ../feed -tl:off").AssertSuccess());

        TestProject program = TestProject.Create(
            feed, "Moves", references: "<PackageReference Include=\"Physics\" Version=\"1.0.0-test\" />");
        program.Write("Program.cs", Program);
        Assert.Empty(program.Build().Lines("Task \"CompileDeviceCode\""));
        Assert.Equal($"2 3, {(hadCompiler ? "with" : "without")} device code", program.Run("run --no-build").AssertSuccess().Output.Trim());
    }

    /// <summary>Kernels of the program use functions of the library, and each assembly has the device code of its own kernels.</summary>
    [Fact]
    public void A_program_with_kernels_uses_functions_of_a_library_beside_it()
    {
        TestProject library = TestProject.Create(feed, "Beside", "<OutputType>Library</OutputType>");
        library.Write("Steps.cs", Library);
        TestProject program = TestProject.Create(feed, "Caller", references:
            $"<PackageReference Include=\"GpuKernels\" Version=\"{PackedFeed.Version}\" /><ProjectReference Include=\"../Beside/Beside.csproj\" />");
        program.Write("Program.cs", Program + """

            Own.Back(GpuDevice.Default.Launch(2), speeds, positions);
            Console.WriteLine(string.Join(" ", positions));

            static partial class Own
            {
                [Kernel]
                public static void Back(ReadOnlySpan<float> speeds, Span<float> positions)
                {
                    int i = GlobalIdx.X;
                    if (i < positions.Length) positions[i] = Steps.Advance(positions[i], -speeds[i]);
                }
            }
            """);
        CommandResult build = program.Build("-m");
        bool hadCompiler = TestProject.HadCompiler(build);
        string[] printed = program.Run("run --no-build").AssertSuccess().Output.Trim().Split('\n');
        Assert.Equal([$"2 3, {(hadCompiler ? "with" : "without")} device code", "1 1"], printed);
        Assert.Equal(hadCompiler, new FileInfo(program.PathOf("obj/Debug/net10.0/Caller.gpu.bin")).Length > 0);
    }
}
