namespace GpuKernels.Build.Tests;

public sealed class BudgetTests
{
    private static readonly KernelResources Used = new(Registers: 72, SharedBytes: 4000, SpillBytes: 16);

    [Fact]
    public void The_log_of_ptxas_is_read()
    {
        KernelResources used = KernelResources.Parse("""
            ptxas info    : 0 bytes gmem
            ptxas info    : Compiling entry function 'k' for 'sm_90a'
            ptxas info    : Function properties for k
            ptxas         .     1504 bytes stack frame, 1356 bytes spill stores, 1592 bytes spill loads
            ptxas info    : Used 32 registers, 1504 bytes cumulative stack size, 4000 bytes smem
            """);
        Assert.Equal(new(32, 4000, 1356), used);
        Assert.Equal(new(4, 0, 0), KernelResources.Parse("ptxas info    : Used 4 registers, 360 bytes cmem[0]"));
    }

    [Theory]
    [InlineData("budget registers 71", "K uses 72 registers a thread, and MaxRegisters is 71")]
    [InlineData("budget registers 72", "")]
    [InlineData("budget shared 3999", "K uses 4000 bytes of shared memory a block, and MaxSharedBytes is 3999")]
    [InlineData("budget shared 4000", "")]
    [InlineData("budget shared 65535\ndynamic 65536", "K uses 65536 bytes of shared memory a block, and MaxSharedBytes is 65535")]
    [InlineData("budget spills 0", "K spills 16 bytes of registers to memory")]
    [InlineData("budget blocks 2", "[LaunchBounds] has to say")]
    // 72 registers are 2304 of a warp, 7 warps for each of 4 partitions, and a block of 256 threads has 8.
    [InlineData("budget blocks 3\nthreads 256", "")]
    [InlineData("budget blocks 4\nthreads 256", "room for 3 blocks of 256 threads of K")]
    public void What_is_too_much_is_named(string facts, string expected)
    {
        KernelToBuild kernel = KernelToBuild.Parse("", "kernel K\n" + facts);
        string[] excesses = [.. kernel.Budget!.Excesses(kernel, Used, 80)];
        if (expected.Length == 0) Assert.Empty(excesses);
        else Assert.Contains(expected, Assert.Single(excesses));
    }

    [Theory]
    [InlineData(75, 1024, 32, 0, 1)]
    [InlineData(80, 1024, 32, 0, 2)]
    [InlineData(86, 1024, 32, 0, 1)]
    [InlineData(90, 32, 16, 0, 32)]
    [InlineData(90, 256, 255, 0, 1)]
    [InlineData(90, 128, 32, 48 << 10, 4)]
    [InlineData(103, 256, 32, 0, 8)]
    public void A_multiprocessor_has_room_for(int architecture, int threads, int registers, int sharedBytes, int blocks) =>
        Assert.Equal(blocks, Multiprocessor.Of(architecture).Blocks(threads, registers, sharedBytes));

    [Fact]
    public void A_broken_budget_fails_the_build_at_the_kernel()
    {
        TestProject.NeedNvrtc();
        using TestProject project = new("<GpuKernelsArchitectures>sm_80</GpuKernelsArchitectures><OutputType>Library</OutputType>");
        const string Kernel = """
            using GpuKernels;

            public static partial class Kernels
            {
                [Kernel(MaxRegisters = 4, MaxSharedBytes = 1024, NoSpills = true, MinBlocksPerMultiprocessor = 2), LaunchBounds(256)]
                public static void Sum(Span<float> x)
                {
                    Span<float> tile = Block.Shared<float>(256);
                    tile[ThreadIdx.X] = x[ThreadIdx.X];
                    Block.Sync();
                    x[ThreadIdx.X] = tile[255 - ThreadIdx.X];
                }
            }
            """;
        project.Write("Kernels.cs", Kernel);
        Assert.False(project.TryBuild());
        string error = Assert.Single(project.Lines("error GK"));
        Assert.StartsWith("Kernels.cs(6,24): error GK2005: Kernels.Sum uses ", error);
        Assert.Contains(" registers a thread, and MaxRegisters is 4", error);
        project.Write("Kernels.cs", Kernel.Replace("MaxRegisters = 4", "MaxRegisters = 40"));
        project.Build("--no-restore");
    }
}
