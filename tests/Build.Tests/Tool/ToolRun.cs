using GpuKernels.Tool;

namespace GpuKernels.Build.Tests.Tool;

/// <summary>One call of the tool, in this process.</summary>
internal sealed record ToolRun(int Code, string Output, string Errors)
{
    public static ToolRun Of(params string[] arguments)
    {
        using StringWriter output = new(), errors = new();
        int code = ToolCommand.Run(arguments, output, errors);
        return new ToolRun(code, output.ToString().ReplaceLineEndings("\n"), errors.ToString().ReplaceLineEndings("\n"));
    }

    /// <summary>The message of a call that has to fail.</summary>
    public static string Refusal(params string[] arguments)
    {
        ToolRun run = Of(arguments);
        Assert.Equal((1, ""), (run.Code, run.Output));
        return run.Errors.TrimEnd('\n');
    }
}
