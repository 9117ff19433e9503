using System.Globalization;
using System.Text.RegularExpressions;

namespace GpuKernels.Build;

/// <summary>A message of NVRTC's or of ptxas's.</summary>
/// <param name="Line">In the CUDA C, or in the PTX, counted from 1; 0 where the message is of the whole kernel.</param>
/// <param name="Column">Counted from 1; 0 where it is not known.</param>
internal sealed record CompilerMessage(bool IsError, bool IsOfPtx, int Line, int Column, string Text);

/// <summary>
/// Reads what the compilers print. NVRTC shows the line and a caret below it, ptxas names a line of PTX or nothing:
/// <code>
/// Kernels.Saxpy.cu(7): error: identifier "Helper" is undefined
///       y[i] = Helper(x[i]);
///              ^
/// ptxas application ptx input, line 30; error   : Not a name of any known instruction: 'pop'
/// ptxas error   : Entry function 'f' uses too much shared data (0x61a80 bytes, 0x29000 max)
/// </code>
/// </summary>
internal static partial class CompilerLog
{
    /// <summary>NVRTC indents the line that it shows by so much.</summary>
    private const int ShownIndentation = 2;

    public static IReadOnlyList<CompilerMessage> Read(string log)
    {
        List<CompilerMessage> messages = [];
        string[] lines = log.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (OfNvrtc().Match(lines[i]) is { Success: true } nvrtc)
                messages.Add(new(IsError(nvrtc), IsOfPtx: false, Number(nvrtc, "line"), Caret(lines, i + 1), nvrtc.Groups["text"].Value));
            else if (OfPtxas().Match(lines[i]) is { Success: true } ptxas)
                messages.Add(
                    new(IsError(ptxas), ptxas.Groups["line"].Success, Number(ptxas, "line"), Column: 0, ptxas.Groups["text"].Value));
        }
        return messages;
    }

    /// <summary>
    /// The place in the CUDA C, line and column, of a line of PTX that was made with line information; 0 where it has none.
    /// </summary>
    public static (int Line, int Column) FindInCuda(string ptx, int line)
    {
        Match? last = null;
        foreach (string text in ptx.Split('\n').Take(line))
        {
            if (Loc().Match(text) is { Success: true } found) last = found;
        }
        return last is null ? (0, 0) : (Number(last, "line"), Number(last, "column"));
    }

    private static int Caret(string[] lines, int first)
    {
        for (int i = first; i < Math.Min(first + 3, lines.Length); i++)
        {
            if (lines[i].TrimEnd().EndsWith('^') && lines[i].Trim() == "^") return lines[i].IndexOf('^') - ShownIndentation + 1;
        }
        return 0;
    }

    private static bool IsError(Match match) => match.Groups["kind"].Value.Contains("error", StringComparison.Ordinal);

    private static int Number(Match match, string group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^.*?\((?<line>\d+)\): (?<kind>(catastrophic )?error|warning)( #\d+(-D)?)?: (?<text>.*)$")]
    private static partial Regex OfNvrtc();

    [GeneratedRegex(@"^ptxas (.*, line (?<line>\d+); )?(?<kind>error|warning)\s*: (?<text>.*)$")]
    private static partial Regex OfPtxas();

    [GeneratedRegex(@"^\s*\.loc\s+\d+\s+(?<line>\d+)\s+(?<column>\d+)")]
    private static partial Regex Loc();
}
