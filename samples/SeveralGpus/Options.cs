using System.Globalization;

namespace SeveralGpus;

/// <summary>The command line; what is null the program chooses.</summary>
/// <param name="Size">The points along an edge of the cube.</param>
/// <param name="Steps">The steps of time.</param>
/// <param name="Devices">The names of the devices, the first of which computes the whole cube as well.</param>
internal sealed record Options(int? Size, int? Steps, string[]? Devices)
{
    public const string Usage =
        "usage: SeveralGpus [--size 768] [--steps 200] [--devices cuda:0,cuda:1]\n" +
        "several processes: torchrun --no-python --nproc-per-node 2 dotnet SeveralGpus.dll, or mpirun -n 2, or srun -n 2";

    /// <summary>Null for arguments that are not understood.</summary>
    public static Options? Parse(ReadOnlySpan<string> arguments)
    {
        Options options = new(null, null, null);
        for (; arguments.Length >= 2; arguments = arguments[2..])
        {
            if (arguments[0] == "--devices") options = options with { Devices = arguments[1].Split(',') };
            else if (!int.TryParse(arguments[1], NumberStyles.None, CultureInfo.InvariantCulture, out int number) || number < 4)
                return null;
            else if (arguments[0] == "--size" && number <= 1024) options = options with { Size = number };
            else if (arguments[0] == "--steps") options = options with { Steps = number };
            else return null;
        }
        return arguments.IsEmpty ? options : null;
    }
}
