using System.Globalization;

namespace GpuKernels.Build;

/// <summary>What a build asks for.</summary>
internal sealed record CompileOptions
{
    public string Assembly { get; private init; } = "";

    public string Output { get; private init; } = "";

    /// <summary>80 for <c>sm_80</c>: machine code for these.</summary>
    public IReadOnlyList<int> Real { get; private init; } = [];

    /// <summary>80 for <c>compute_80</c>: PTX for these; where none is asked for, for the newest that machine code is for.</summary>
    public IReadOnlyList<int> Virtual { get; private init; } = [];

    /// <summary>The path of NVRTC; empty to search for it.</summary>
    public string NvrtcPath { get; private init; } = "";

    /// <summary>True for line information, which profilers and sanitizers show.</summary>
    public bool LineInfo { get; private init; }

    /// <summary>True where it is an error that there is no NVRTC.</summary>
    public bool Require { get; private init; }

    /// <summary>True to take over nothing of the last output.</summary>
    public bool All { get; private init; }

    /// <exception cref="ArgumentException">An option that there is not.</exception>
    public static CompileOptions Parse(ReadOnlySpan<string> arguments)
    {
        CompileOptions options = new();
        for (int i = 0; i < arguments.Length; i++)
        {
            string name = arguments[i], value = i + 1 < arguments.Length ? arguments[i + 1] : "";
            options = name switch
            {
                "--line-info" => options with { LineInfo = true },
                "--require" => options with { Require = true },
                "--all" => options with { All = true },
                "--assembly" => options with { Assembly = value },
                "--output" => options with { Output = value },
                "--nvrtc" => options with { NvrtcPath = value },
                "--architectures" => options with { Real = Numbers(value, "sm_"), Virtual = Numbers(value, "compute_") },
                _ => throw new ArgumentException($"There is no option {name}."),
            };
            if (name is not ("--line-info" or "--require" or "--all")) i++;
        }
        return options;
    }

    private static int[] Numbers(string list, string prefix) =>
        [.. list.Split(',', ';').Select(name => name.Trim()).Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .Select(name => int.Parse(name.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture)).Distinct().Order()];
}
