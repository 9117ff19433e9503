namespace Quickstart;

/// <summary>The command line. <paramref name="Device"/> is null where the library is to choose.</summary>
internal sealed record Options(string? Device)
{
    public const string Usage = "usage: Quickstart [--device cpu|cuda:0]";

    /// <summary>Null for arguments that are not understood.</summary>
    public static Options? Parse(string[] arguments) => arguments switch
    {
        [] => new Options(Device: null),
        ["--device", string name] => new Options(name),
        _ => null,
    };
}
