using System.Text.RegularExpressions;

namespace GpuKernels.Fuzz;

/// <summary>A random kernel, what it calls, and one launch of it.</summary>
/// <param name="Name">Axis and seed, which make it again.</param>
/// <param name="Text">Two parts: the statements of the kernel, and the members beside it.</param>
/// <param name="IsStrict">False for a kernel whose products and sums a GPU may contract; then it multiplies no floats.</param>
/// <param name="IsCounted">True for a launch by a count, which is the grid; a block is one thread of it.</param>
internal sealed record FuzzProgram(
    string Name, Code Text, Dim3 Grid, Dim3 Block, Parameter[] Parameters, bool IsStrict, bool IsCounted = false)
{
    /// <summary>The kind of program, "statements".</summary>
    public string Axis => Name.Split(' ')[0];

    /// <summary>What the kernel's attribute says besides, <c>, ElementsPerThread = 4</c>.</summary>
    public string Options { get; init; } = "";

    public static Code Join(Code body, Code members) => new("", "{0}{1}", [body, members]);

    /// <summary>Parameters that the kernel mentions; the arguments are in the same order.</summary>
    public Parameter[] Used
    {
        get
        {
            string body = Text.Parts[0].ToString();
            return [.. Parameters.Where(parameter => Regex.IsMatch(body, $@"\b{parameter.Name}\b"))];
        }
    }

    /// <summary>The type with the kernel, and two methods that call it with an array of arguments.</summary>
    public string Source(string type)
    {
        Parameter[] used = Used;
        string parameters = string.Join(", ", used.Select(parameter => $"{parameter.Type} {parameter.Name}"));
        string[] arguments = [.. used.Select((parameter, i) => parameter.Argument(i))];
        return $$"""
            using System;
            using System.Numerics;
            using System.Runtime.InteropServices;
            using GpuKernels;

            public static partial class {{type}}
            {
            [Kernel(Strict = {{(IsStrict ? "true" : "false")}}{{Options}})]
            public static void Run({{parameters}})
            {
            {{Text.Parts[0]}}
            }
            {{Text.Parts[1]}}
            public static void Plain(object[] arguments) => Run({{string.Join(", ", arguments)}});
            public static void OnDevice(Launch launch, object[] arguments)
            {
            {{DeviceLaunch.Write(used)}}
            }
            }
            """;
    }

    /// <summary>Fresh arguments, which a run may write to.</summary>
    public object[] Arguments() => [.. Used.Select(parameter => parameter.Value is Array array ? array.Clone() : parameter.Value)];
}
