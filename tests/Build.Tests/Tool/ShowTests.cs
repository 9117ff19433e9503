using GpuKernels.Tool;

namespace GpuKernels.Build.Tests.Tool;

[Collection(nameof(ToolProject))]
public sealed class ShowTests
{
    private readonly ToolProject project;

    public ShowTests(ToolProject project)
    {
        TestProject.NeedNvrtc();
        this.project = project;
    }

    [Fact]
    public void The_CUDA_C() => Assert.StartsWith("""
        #ifndef GK_RESTRICT
        #define GK_RESTRICT __restrict__
        #endif

        """, Show("Physics.Kernels.Large", "--cuda"));

    [Fact]
    public void The_intermediate_representation() => Assert.Contains("\nkernel Physics.Kernels.Large(", Show("large", "--ir"));

    [Fact]
    public void The_C_sharp_for_the_CPU()
    {
        string text = Show("Scale", "--cpu");
        Assert.Contains("\nprivate static void Run(void** arguments, in global::GpuKernels.CompilerServices.CpuBlocks blocks)\n{\n", text);
        Assert.Contains("for (; globalIdxX < to; globalIdxX++)", text);
        Assert.DoesNotContain("CudaSource", text);
        Assert.DoesNotContain("class Checked", text);
        Assert.EndsWith("\n}\n#line default\n", text);
        Assert.Equal(
            "Alone.dll is without debug symbols, in which the C# for the CPU stands: Alone.pdb has to be beside it, or the project has to be built with <DebugType>embedded</DebugType>.",
            ToolRun.Refusal("show", project.Copy("Alone.dll"), "Scale", "--cpu"));
    }

    [Fact]
    public void The_PTX_that_was_built_or_is_now()
    {
        Assert.Contains("\n.target sm_80\n", Show("Scale", "--ptx"));
        Assert.Contains("\n.target sm_75\n", Show("Scale", "--ptx", "--gpu", "T4"));
        string flat = Show("Scale", "--ptx", "--function", "n=2 flat");
        Assert.NotEqual(Show("Scale", "--ptx"), flat);
        Assert.EndsWith("}\n\n", flat);
    }

    [Fact]
    public void The_machine_code_where_there_is_a_disassembler()
    {
        NvidiaTools tools = NvidiaTools.OfThisMachine();
        if (tools.Find("nvdisasm") is null && tools.Find("cuobjdump") is null)
        {
            Assert.Equal(
                "Machine code is shown by NVIDIA's nvdisasm or cuobjdump, and neither is on this machine. Install the CUDA toolkit (on Debian the package " +
                "nvidia-cuda-toolkit, in conda cuda-nvdisasm and cuda-nvcc), or add its folder bin to PATH.", ToolRun.Refusal(
                    "show", project.Assembly, "Scale", "--sass"));
        }
        else
        {
            Assert.Contains("EXIT", Show("Scale", "--sass", "--gpu", "A100"));
        }
    }

    [Fact]
    public void A_disassembler_is_found_and_given_the_machine_code()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The program of this test is a script.");
        string folder = Directory.CreateTempSubdirectory("gpukernels tool ").FullName;
        string program = Path.Combine(folder, "nvdisasm");
        File.WriteAllText(program, "#!/bin/sh\necho \"$1\"\nhead -c 4 \"$2\" | tail -c 3\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        NvidiaTools tools = new(name => name == "PATH" ? folder : null);
        GpuKernels.Tool.Assemblies.BuiltAssembly assembly = GpuKernels.Tool.Assemblies.BuiltAssembly.Open(project.Assembly);
        Assert.Equal("-c\nELF", new GpuKernels.Tool.Assemblies.DeviceCode(assembly, assembly.Find("Scale"), "general", null).Sass(tools));
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData("Scal", "App.dll has no kernel 'Scal'. Did you mean Physics.Kernels.Scale?")]
    [InlineData("Kernel.Scale", "App.dll has no kernel 'Kernel.Scale'. Did you mean Physics.Kernels.Scale?")]
    [InlineData("Nothing", "App.dll has no kernel 'Nothing'. It has Physics.Kernels.Large, Physics.Kernels.Scale, Physics.Kernels.Step.")]
    public void A_kernel_that_there_is_not(string name, string expected) =>
        Assert.Equal(expected, ToolRun.Refusal("show", project.Assembly, name, "--cuda"));

    [Fact]
    public void Overloads_are_told_apart_by_their_entry_points()
    {
        string message = ToolRun.Refusal("show", project.Assembly, "Step", "--cuda");
        Assert.Matches(@"^App\.dll has 2 kernels 'Step'\. Name one of Step_\w{8}, Step_\w{8}\.$", message);
        string entryPoint = message[^14..^1];
        Assert.Contains($" {entryPoint}(", Show(entryPoint, "--cuda"));
    }

    [Fact]
    public void One_form_has_to_be_chosen()
    {
        Assert.Equal(
            "Nothing is chosen: show takes one of --ir, --cuda, --ptx, --sass, --cpu.", ToolRun.Refusal("show", project.Assembly, "Scale"));
        Assert.Equal(
            "--cuda and --cpu are chosen: show takes one of --ir, --cuda, --ptx, --sass, --cpu.",
            ToolRun.Refusal("show", project.Assembly, "Scale", "--cpu", "--cuda"));
        Assert.Equal(
            "--function is 'flatt'; Physics.Kernels.Scale has 'general', 'flat', 'n=2', 'n=2 flat'.",
            ToolRun.Refusal("show", project.Assembly, "Scale", "--ptx", "--function", "flatt"));
    }

    private string Show(params string[] arguments)
    {
        ToolRun run = ToolRun.Of(["show", project.Assembly, .. arguments]);
        Assert.Equal((0, ""), (run.Code, run.Errors));
        return run.Output;
    }
}
