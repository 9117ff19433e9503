using System.Text.Json;
using System.Text.RegularExpressions;

namespace GpuKernels.Build.Tests.Tool;

[Collection(nameof(ToolProject))]
public sealed class ListTests
{
    private readonly ToolProject project;

    public ListTests(ToolProject project)
    {
        TestProject.NeedNvrtc();
        this.project = project;
    }

    /// <summary>
    /// How many registers a kernel takes is another matter in each version of NVRTC; entry points have a hash of the parameters' types.
    /// </summary>
    private static string WithoutVersions(string text)
    {
        text = Regex.Replace(text, @"NVRTC \d+\.\d+", "NVRTC V");
        text = Regex.Replace(text, @"(?<=sm_\d+a?) +\d+", registers => "RR".PadLeft(registers.Length));
        return Regex.Replace(text, @"Step_\w{8}", "Step_########");
    }

    [Fact]
    public void All_code_that_there_is()
    {
        ToolRun run = ToolRun.Of("list", project.Assembly);
        Assert.Equal((0, ""), (run.Code, run.Errors));
        Assert.Equal("""
            App.dll: 4 kernels, compiled by NVRTC V

            kernel                                for         registers  shared  local  spills  block  blocks  occupancy
            Physics.Kernels.Large                 sm_80              RR   65536      0       0    256       2       25 %
            Physics.Kernels.Large                 sm_90a             RR   65536      0       0    256       3       38 %
            Physics.Kernels.Large                 compute_80          -       -      -       -      -       -          -
            Physics.Kernels.Scale                 sm_80              RR       0      0       0    256       8      100 %
            Physics.Kernels.Scale                 sm_90a             RR       0      0       0    256       8      100 %
            Physics.Kernels.Scale                 compute_80          -       -      -       -      -       -          -
            Physics.Kernels.Step (Step_########)  sm_80              RR       0      0       0    256       8      100 %
            Physics.Kernels.Step (Step_########)  sm_90a             RR       0      0       0    256       8      100 %
            Physics.Kernels.Step (Step_########)  compute_80          -       -      -       -      -       -          -
            Physics.Kernels.Step (Step_########)  sm_80              RR    1024      0       0    256       8      100 %
            Physics.Kernels.Step (Step_########)  sm_90a             RR    1024      0       0    256       8      100 %
            Physics.Kernels.Step (Step_########)  compute_80          -       -      -       -      -       -          -

            """, WithoutVersions(run.Output));
    }

    [Fact]
    public void For_one_GPU_and_a_size_of_blocks()
    {
        Assert.Equal("""
            App.dll: 4 kernels, compiled by NVRTC V; on A40 (sm_86)

            kernel                                function  for    registers  shared  local  spills  block  blocks  occupancy
            Physics.Kernels.Large                 general   sm_80         RR   65536      0       0    512       1       33 %
            Physics.Kernels.Scale                 general   sm_80         RR       0      0       0    512       3      100 %
            Physics.Kernels.Scale                 flat      sm_80         RR       0      0       0    256       6      100 %
            Physics.Kernels.Scale                 n=2       sm_80         RR       0      0       0    512       3      100 %
            Physics.Kernels.Scale                 n=2 flat  sm_80         RR       0      0       0    256       6      100 %
            Physics.Kernels.Step (Step_########)  general   sm_80         RR       0      0       0    512       3      100 %
            Physics.Kernels.Step (Step_########)  general   sm_80         RR    1024      0       0    512       0        0 %
            Physics.Kernels.Step (Step_########)  overlap   sm_80         RR    1024      0       0    512       0        0 %

            """, WithoutVersions(ToolRun.Of("list", project.Assembly, "--gpu", "a40", "--block", "512", "--all").Output));
    }

    [Theory]
    [InlineData("B200", "compute_80")]
    [InlineData("NVIDIA GeForce RTX 3090", "sm_80")]
    [InlineData("9.0", "sm_90a")]
    [InlineData("sm_90a", "sm_90a")]
    [InlineData("T4", null)]
    public void As_JSON(string gpu, string? target)
    {
        using JsonDocument list = JsonDocument.Parse(ToolRun.Of("list", project.Assembly, "--gpu", gpu, "--json").Output);
        JsonElement scale = list.RootElement.EnumerateArray()
            .Single(row => row.GetProperty("kernel").GetString() == "Physics.Kernels.Scale");
        Assert.Equal("general", scale.GetProperty("function").GetString());
        Assert.Equal(target, scale.TryGetProperty("target", out JsonElement found) ? found.GetString() : null);
        bool isMachineCode = target?.StartsWith("sm_", StringComparison.Ordinal) == true;
        Assert.Equal(
            isMachineCode ? 1.0 : (double?)null,
            scale.TryGetProperty("occupancy", out JsonElement occupancy) ? occupancy.GetDouble() : (double?)null);
        Assert.Equal(isMachineCode, scale.TryGetProperty("registers", out JsonElement registers) && registers.GetInt32() > 0);
    }

    [Fact]
    public void A_GPU_without_code_is_told_what_to_build_for() => Assert.EndsWith(
        "\nNo code for T4 (sm_75) of Physics.Kernels.Large, Physics.Kernels.Scale, Physics.Kernels.Step: add sm_75 to GpuKernelsArchitectures.\n",
        ToolRun.Of("list", project.Assembly, "--gpu", "T4").Output);

    [Fact]
    public void Damaged_device_code_is_told()
    {
        string path = project.Copy("Damaged.dll");
        byte[] content = File.ReadAllBytes(path);
        int archive = content.AsSpan().IndexOf("GKDC"u8);
        int cubin = content.AsSpan(archive).IndexOf("\u007FELF"u8);
        // The section of names, which is read before all others.
        content.AsSpan(archive + cubin + 0x3E, 2).Fill(0xFF);
        File.WriteAllBytes(path, content);
        ToolRun run = ToolRun.Of("list", path);
        Assert.Equal(1, run.Code);
        Assert.Contains("?", run.Output);
        Assert.EndsWith($"\n'{path}' has machine code that cannot be read: build it again.\n", run.Output);

        content[archive + 4]++;
        File.WriteAllBytes(path, content);
        Assert.Equal(
            $"The device code in '{path}' is damaged, or of another version of GpuKernels: build it again, or take the gpukernels of that version.",
            ToolRun.Refusal("list", path));
    }

    [Fact]
    public void An_assembly_that_was_built_without_a_compiler_has_kernels_without_code()
    {
        string path = project.Copy("Without.dll");
        byte[] content = File.ReadAllBytes(path), name = "GpuKernels.DeviceCode\0"u8.ToArray();
        for (int start = content.AsSpan().IndexOf(name); start >= 0; start = content.AsSpan().IndexOf(name)) content[start] = (byte)'?';
        File.WriteAllBytes(path, content);
        ToolRun run = ToolRun.Of("list", path);
        Assert.Equal((0, ""), (run.Code, run.Errors));
        Assert.StartsWith("Without.dll: 4 kernels, compiled when they are first launched", run.Output);
    }

    [Fact]
    public void What_is_no_assembly_with_kernels_is_refused()
    {
        string cut = project.Copy("Cut.dll");
        File.WriteAllBytes(cut, File.ReadAllBytes(cut)[..1000]);
        Assert.StartsWith($"'{cut}' cannot be read as a .NET assembly: ", ToolRun.Refusal("list", cut));
        string host = Path.ChangeExtension(project.Assembly, OperatingSystem.IsWindows() ? ".exe" : null)!;
        Assert.EndsWith($" Name '{project.Assembly}', which is beside it.", ToolRun.Refusal("list", host));
        Assert.Equal("There is no file 'Nowhere.dll'.", ToolRun.Refusal("list", "Nowhere.dll"));
        string own = typeof(ListTests).Assembly.Location;
        Assert.Equal($"'{own}' has no kernels: no method in it is marked with [Kernel].", ToolRun.Refusal("list", own));
    }
}
