using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using GpuKernels.Fuzz.Axes;

namespace GpuKernels.Fuzz;

/// <summary>What a run is asked for.</summary>
/// <param name="Count">How many kernels; they take turns between the kinds.</param>
/// <param name="Seed">The first kernel's; each next one has the next number.</param>
/// <param name="Axis">The only kind of kernels to write; null for all of them.</param>
/// <param name="UsesGpu">True to run on the GPU too.</param>
/// <param name="Limit">No batch of kernels is begun after this time.</param>
/// <param name="Without">The name of a device to leave out; null for none.</param>
internal sealed record FuzzOptions(int Count, int Seed, Axis? Axis, bool UsesGpu, TimeSpan Limit, string? Without = null)
{
    private const string Usage = "Use: --count N [--seed S] [--axis NAME] [--gpu] [--minutes M] [--without DEVICE]";

    /// <summary>Prints what is wrong with the command line; returns the exit code for it.</summary>
    public static int Explain(string problem)
    {
        Console.Error.WriteLine($"{problem}\n{Usage}");
        return 2;
    }

    public static bool TryParse(string[] args, [NotNullWhen(true)] out FuzzOptions? options, out string problem)
    {
        options = new(0, Random.Shared.Next(1_000_000_000), null, false, TimeSpan.MaxValue);
        problem = "";
        try
        {
            for (int i = 0; i < args.Length; i++)
                options = args[i] == "--gpu"
                    ? options with { UsesGpu = true }
                    : options.With(args[i], i + 1 < args.Length ? args[++i] : "");
            return true;
        }
        catch (Exception exception) when (exception is FormatException or OverflowException or ArgumentException)
        {
            problem = exception.Message;
            return false;
        }
    }

    private FuzzOptions With(string name, string value) => name switch
    {
        "--count" => this with { Count = int.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture) },
        "--seed" => this with { Seed = int.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture) },
        "--axis" => this with { Axis = Axis.Find(value) },
        "--minutes" => this with { Limit = TimeSpan.FromMinutes(double.Parse(value, CultureInfo.InvariantCulture)) },
        "--without" when value.Length > 0 => this with { Without = value },
        _ => throw new ArgumentException($"There is no option '{name}'."),
    };
}
