namespace GpuKernels.Build.Tests.Tool;

[CollectionDefinition(nameof(ToolProject))]
public class ToolProjectCollection : ICollectionFixture<ToolProject>;

/// <summary>An assembly with kernels, which is built once for all tests of the tool.</summary>
public sealed class ToolProject : IDisposable
{
    private const string Kernels = """
        using GpuKernels;

        namespace Physics;

        public static partial class Kernels
        {
            [Kernel]
            public static void Scale(Span<float> x, [Specialize(2)] int n)
            {
                int i = GlobalIdx.X;
                if (i < x.Length) x[i] *= n;
            }

            [Kernel, LaunchBounds(256)]
            public static void Step(ReadOnlySpan<float> x, Span<float> sums)
            {
                Span<float> tile = Block.Shared<float>(256);
                tile[ThreadIdx.X] = x[GlobalIdx.X];
                Block.Sync();
                if (ThreadIdx.X == 0) sums[BlockIdx.X] = tile[0] + tile[255];
            }

            [Kernel]
            public static void Step(Span<int> x) => x[0] = 1;

            [Kernel]
            public static void Large(Span<int> x)
            {
                Span<int> tile = Block.Shared<int>(16384);
                tile[ThreadIdx.X] = x[0];
                Block.Sync();
                x[0] = tile[9];
            }
        }
        """;

    private readonly TestProject project = new(
        "<GpuKernelsArchitectures>sm_80;sm_90;compute_80</GpuKernelsArchitectures><GpuKernelsKeepIr>true</GpuKernelsKeepIr>");

    public ToolProject()
    {
        project.Write("Kernels.cs", Kernels);
        project.Write("Program.cs", "Console.WriteLine();");
        project.Build();
    }

    public string Assembly => project.AssemblyPath;

    /// <summary>A copy of the assembly, with its symbols if wanted, which a test may damage.</summary>
    public string Copy(string name, bool withSymbols = false)
    {
        string path = project.PathOf(name);
        File.Copy(Assembly, path, overwrite: true);
        if (withSymbols) File.Copy(Path.ChangeExtension(Assembly, ".pdb"), Path.ChangeExtension(path, ".pdb"), overwrite: true);
        return path;
    }

    public void Dispose() => project.Dispose();
}
