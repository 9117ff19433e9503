using System.Globalization;

namespace GpuKernels.Fuzz.Axes;

/// <summary>
/// Where the elements of a flat kernel lie: how many threads a launch has along each axis, the index of a thread's element, and its
/// neighbours'.
/// </summary>
internal sealed class FlatLayout
{
    private readonly Chance chance;

    /// <param name="chance">Chooses.</param>
    /// <param name="isAligned">True where all rows begin with a word of four elements.</param>
    public FlatLayout(Chance chance, bool isAligned)
    {
        this.chance = chance;
        Axes = chance.Pick("X", "X", "X", "X", "XY", "XY", "XY", "XYZ", "XYZ", "XYZ", "XZ", "Y", "YZ");
        HasNeighbours = Axes != "X" || chance.OneIn(3);
        int x = IsLine
            ? chance.Pick(1, 255, 1024, 1025, 2100, 4096, 4100, 8200)
            : chance.Pick(1, 3, 4, 8, 12, 16, 31, 32, 33, 64, 130, 132);
        Counts = new(Has('X') ? x : 1, Has('Y') ? chance.Pick(1, 2, 3, 9, 17) : 1, Has('Z') ? chance.Pick(1, 2, 5, 6, 9) : 1);
        int more = isAligned ? -Counts.X & 3 : chance.Pick(0, 0, 0, 1, 4);
        Sizes = new(Has('X') ? Counts.X + more : 1, Counts.Y + (Has('Y') ? chance.Pick(0, 1) : 0), Counts.Z);
        int plane = Sizes.X * Sizes.Y;
        // The furthest neighbours lie two planes, two rows and six elements away.
        Pad = IsLine ? 0 : 2 * plane + 2 * Sizes.X + chance.Pick(8, 12, 8, isAligned ? 16 : 9);
    }

    /// <summary>Those of which the kernel uses the index.</summary>
    public string Axes { get; }

    public bool IsLine => Axes == "X";

    public bool HasNeighbours { get; }

    public Dim3 Counts { get; }

    /// <summary>How far rows and planes lie apart.</summary>
    public Dim3 Sizes { get; }

    /// <summary>Elements before the first thread's.</summary>
    public int Pad { get; }

    /// <summary>What an array has at least, and now and then some more.</summary>
    public int Length() =>
        (int)Sizes.Count + 2 * Pad
            + (!IsLine ? chance.Pick(0, 0, 1, 2, 3) : HasNeighbours ? 6 + chance.Pick(0, 3, 300) : chance.Pick(0, 0, 3, 300));

    /// <summary>Declares <c>i</c>, <c>j</c> and <c>k</c>, those that are used, and <c>at</c>.</summary>
    public IEnumerable<Code> Declarations()
    {
        // The last index of a line may be one of 64 bits.
        if (IsLine && chance.OneIn(4))
            yield return Code.Text("", "long place = (long)BlockIdx.X * BlockDim.X + ThreadIdx.X; int i = (int)place;");
        else
            yield return Code.Text("", string.Concat(Axes.Select(axis => $"int {NameOf(axis)} = {Index(axis)};\n")));
    }

    public Code At() => Code.Text("", Axes == "XYZ" && chance.OneIn(2)
        ? "int plane = wide * high, at = pad + i + j * wide + k * plane;" : $"int at = {Offset(0, 0, 0)};");

    public char Axis() => chance.Pick(Axes.ToCharArray());

    public static string NameOf(char axis) => axis switch { 'X' => "i", 'Y' => "j", _ => "k" };

    /// <summary>The index of an element near the thread's own: by a distance from it, or written out.</summary>
    public string Neighbour()
    {
        if (!HasNeighbours)
            return chance.Pick("at", "at", "i");
        if (IsLine)
            return chance.Pick("at", "at + 1", "at + 3", "i + 5");
        int x = Has('X') ? chance.Pick(0, 0, 0, 1, -1, 1, -1, -2, 2, 5, -4, 4, -5) : 0, y = Distance('Y'), z = Distance('Z');
        return chance.OneIn(3) ? Offset(x, y, z) : $"at{Times(x, "")}{Times(y, "wide")}{Times(z, Has('Y') ? "wide * high" : "wide")}";
    }

    /// <summary>Neighbours on both sides, as <c>at - n</c> and <c>at + n</c>.</summary>
    public string Distance() => chance.Pick(Axes switch
    {
        "XYZ" => ["1", "wide", "wide * high", "wide * high", "2 * wide * high"],
        "YZ" => ["wide", "wide * high", "2 * wide * high"],
        "Y" => ["wide", "2 * wide"],
        _ => (string[])["1", "wide", "2 * wide"],
    });

    private bool Has(char axis) => Axes.Contains(axis);

    private int Distance(char axis) => Has(axis) ? chance.Pick(0, 0, 0, 1, -1, 2) : 0;

    private string Index(char axis) => chance.OneIn(3) ? $"BlockIdx.{axis} * BlockDim.{axis} + ThreadIdx.{axis}" : $"GlobalIdx.{axis}";

    /// <summary><c>((k - 1) * high + j) * wide + i + 1 + pad</c></summary>
    private string Offset(int x, int y, int z)
    {
        if (IsLine)
            return "i";
        string row = !Has('Z') ? Moved("j", y) : !Has('Y') ? Moved("k", z) : $"({Moved("k", z)} * high + {Moved("j", y)})";
        return Has('X') ? $"{row} * wide + i{Times(x, "")} + pad" : $"pad + wide * {row}";
    }

    private static string Moved(string index, int distance) => distance == 0 ? index : $"({index}{Times(distance, "")})";

    /// <summary><c> - 2 * wide</c>; nothing where the count is zero.</summary>
    private static string Times(int count, string distance)
    {
        string size = Math.Abs(count).ToString(CultureInfo.InvariantCulture), sign = count < 0 ? "-" : "+";
        return count == 0 ? "" : $" {sign} {(distance == "" ? size : $"{size} * {distance}")}";
    }
}
