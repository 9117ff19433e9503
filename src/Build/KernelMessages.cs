using System.Text;
using GpuKernels.Cuda;
using GpuKernels.Cuda.Images;

namespace GpuKernels.Build;

/// <summary>Makes the lines that a build shows of what the compilers say of a kernel, at their places in C#.</summary>
internal sealed class KernelMessages(Nvrtc nvrtc)
{
    private const string LineInfo = "--generate-line-info", Refusal = "error GK2001";

    private readonly record struct Message(SourceLocation? Location, string Code, string Text);

    // The same mistake shows for each architecture and in each kernel that calls the function: it is one line, with the first kernel.
    private readonly Dictionary<Message, (string Kernel, SortedSet<string> Targets)> messages = [];

    /// <summary>In the compilers' form, in the order in which they came.</summary>
    public IEnumerable<string> Lines => messages.Select(message =>
        $"{(message.Key.Location is { } location ? $"{location}: " : "")}{message.Key.Code}: " +
        $"{message.Key.Text} [{message.Value.Kernel}, {string.Join(", ", message.Value.Targets)}]");

    /// <param name="kernel">What was compiled.</param>
    /// <param name="options">With these.</param>
    /// <param name="target">For this.</param>
    /// <param name="result">What came of it.</param>
    public void Add(KernelToBuild kernel, string[] options, ImageTarget target, NvrtcResult result)
    {
        CompilerMessage[] all = [.. CompilerLog.Read(result.Log)];
        if (all.Any(message => message is { IsError: true, IsOfPtx: true }))
            all = [.. all.Where(message => !message.IsOfPtx), .. LocateInCuda(kernel, options, target)];
        foreach (CompilerMessage message in all.Where(message => message.IsError || kernel.Map.IsCudaSource(message.Line)))
            Add(new Message(Locate(kernel, message), message.IsError ? Refusal : "warning GK2003", message.Text), kernel, target);
        if (result.Image is null && !all.Any(message => message.IsError))
        {
            string text = $"NVRTC {nvrtc.Version} reports {result.Error}: {result.Log.Replace('\n', ' ')}";
            Add(new Message(kernel.Declaration, Refusal, text), kernel, target);
        }
    }

    /// <summary>Says what a kernel uses more than it may; true where it does.</summary>
    public bool AddExcesses(KernelToBuild kernel, ImageTarget target, NvrtcResult result)
    {
        if (kernel.Budget is not { } budget || target.Kind == ImageKind.Ptx || result.Image is null) return false;
        string[] excesses = [.. budget.Excesses(kernel, KernelResources.Parse(result.Log), target.Architecture)];
        foreach (string excess in excesses) Add(new Message(kernel.Declaration, "error GK2005", excess), kernel, target);
        return excesses.Length > 0;
    }

    private void Add(Message message, KernelToBuild kernel, ImageTarget target)
    {
        if (!messages.TryGetValue(message, out (string, SortedSet<string> Targets) found)) messages[message] = found = (kernel.Name, []);
        found.Targets.Add(target.ToString());
    }

    private static SourceLocation? Locate(KernelToBuild kernel, CompilerMessage message) =>
        (message.Line == 0 ? null : kernel.Map.Find(message.Line, message.Column)) ?? kernel.Declaration;

    /// <summary>With line information the PTX says what its lines come from; the numbers of its lines are others then.</summary>
    private IEnumerable<CompilerMessage> LocateInCuda(KernelToBuild kernel, string[] options, ImageTarget target)
    {
        NvrtcResult again = nvrtc.Compile(kernel.Text, kernel.Name, target.ToString(), [.. options, LineInfo]);
        string architecture = $"compute_{target.ToString()["sm_".Length..]}";
        byte[]? image = nvrtc.Compile(kernel.Text, kernel.Name, architecture, [.. options, LineInfo]).Image;
        string ptx = image is null ? "" : Encoding.UTF8.GetString(image);
        foreach (CompilerMessage message in CompilerLog.Read(again.Log).Where(message => message.IsOfPtx))
        {
            (int line, int column) = CompilerLog.FindInCuda(ptx, message.Line);
            yield return message with { IsOfPtx = false, Line = line, Column = column };
        }
    }
}
