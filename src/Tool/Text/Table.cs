using System.Globalization;
using System.Text;

namespace GpuKernels.Tool.Text;

/// <summary>
/// Rows of text, each column as wide as its longest cell: numbers and what stands in their place to the right, the rest to the left.
/// </summary>
internal sealed class Table(params string[] heads)
{
    private const string Gap = "  ";

    /// <summary>Stands for a number that there is not.</summary>
    public const string None = "-";

    private readonly List<string[]> rows = [];

    public Table Add(params string[] cells)
    {
        rows.Add(cells);
        return this;
    }

    public override string ToString()
    {
        int[] widths = [.. heads.Select((head, i) => rows.Select(row => row[i].Length).Append(head.Length).Max())];
        bool[] isRight = [.. heads.Select((_, i) => rows.Count > 0 && rows.All(row => IsNumber(row[i])))];
        StringBuilder text = new();
        foreach (string[] row in rows.Prepend(heads))
        {
            IEnumerable<string> cells = row.Select((cell, i) => isRight[i] ? cell.PadLeft(widths[i]) : cell.PadRight(widths[i]));
            text.Append(string.Join(Gap, cells).TrimEnd()).Append('\n');
        }
        return text.ToString();
    }

    private static bool IsNumber(string cell) =>
        cell == None || double.TryParse(cell.TrimEnd(' ', '%'), NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
