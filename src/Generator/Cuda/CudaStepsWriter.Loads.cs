using GpuKernels.Generator.Analysis;

namespace GpuKernels.Generator.Cuda;

/// <content>What is read before the first store.</content>
internal sealed partial class CudaStepsWriter
{
    /// <summary>Sides come first: asked for behind the words, they made a volume's stencil slower.</summary>
    private void WriteLoads()
    {
        WriteFetches();
        ColumnWords[] sides = [.. columns.Words.Where(words => words.First.Index.Offset != 0)];
        foreach (ColumnWords words in sides)
            WriteSideLoads(words);
        foreach (ColumnWords words in columns.Words.Except(sides))
            WriteLoads(words);
        foreach (ColumnWords words in sides)
            WriteSideParts(words);
    }

    /// <summary>
    /// Memory is written in pieces of 32 bytes. Of one that gets fewer, the rest is read when the store comes, which costs more than when
    /// it was asked for before: 3 % of the reads of rows of 512 floats were 8 % of the time of a copy without the first and the last
    /// column.
    /// </summary>
    private void WriteFetches()
    {
        ColumnWords[] written = [.. columns.Words.Where(words => words.First is { IsWritten: true, IsRead: false })];
        if (written.Length == 0)
            return;
        flatWriter.Scope.Needs("gk_fetch_piece");
        writer.Open($"if ({Mask} != {All})");
        foreach (ColumnWords words in written)
            WriteEach(words, () => WriteAt($"gk_fetch_piece({AddressOf(words.First)});"));
        writer.Close();
    }

    private void WriteLoads(ColumnWords words)
    {
        writer.Line($"{TypeOf(words.First, flatWriter)} {NameOf(words)}[{CountOf(words)}];");
        if (words.First.IsRead)
            WriteEach(words, () => WriteAt($"{NameOf(words)}[j].load({AddressOf(words.First)});"));
    }

    /// <summary>
    /// What is in no word of the same array: the columns between read it anyway, so only the first or the last reads memory.
    /// </summary>
    private void WriteSideLoads(ColumnWords words)
    {
        // Zeros are what a column beyond the guards would read.
        writer.Line($"{TypeOf(words.First, flatWriter)} {NameOf(words)}[{CountOf(words)}] = {{}};");
        string column = ColumnOf(words), isOther = OwnOf(words) is null ? "" : $"(unsigned)({column}) >= {Width} && ";
        WriteEachColumn(words, $"{isOther}{IsInside}", () => WriteAt($"{NameOf(words)}[j].at[k] = ({AddressOf(words.First)})[{column}];"));
    }

    /// <summary>What is a part of a word.</summary>
    private void WriteSideParts(ColumnWords words)
    {
        string column = ColumnOf(words);
        if (OwnOf(words) is var (own, steps))
        {
            WriteEachColumn(words, $"(unsigned)({column}) < {Width}",
                () => writer.Line($"{NameOf(words)}[j].at[k] = {NameOf(own)}[{After(steps)}].at[({column}) & ({Width} - 1)];"));
        }
    }

    private void WriteEachColumn(ColumnWords words, string condition, Action write) => WriteEach(words, () =>
    {
        writer.Line("#pragma unroll").Open($"for (int k = 0; k < {Width}; k++)").Open($"if ({condition})");
        write();
        writer.Close().Close();
    });

    /// <summary>For each of the words that some step uses.</summary>
    private void WriteEach(ColumnWords words, Action write)
    {
        writer.Line("#pragma unroll").Open($"for (int j = 0; j < {CountOf(words)}; j++)");
        if (words.HasGaps)
            writer.Open(
                $"if ({string.Join(" || ", words.Members.Select(member => member.Steps).Distinct().OrderBy(steps => steps).Select(IsUsed))})");
        write();
        if (words.HasGaps)
            writer.Close();
        writer.Close();
    }

    /// <summary>What uses the index of step <c>j</c>.</summary>
    private void WriteAt(string line)
    {
        WriteIndex();
        writer.Line(line);
    }

    private static string CountOf(ColumnWords words) => words.Steps > 0 ? $"{Steps} + {words.Steps}" : Steps;

    /// <summary>To the side of column <c>k</c>.</summary>
    private static string ColumnOf(ColumnWords words) =>
        words.First.Index.Offset is < 0 and var offset ? $"k - {-offset}" : $"k + {words.First.Index.Offset}";

    /// <summary>
    /// The words between which those to a side lie, and how many steps the one is behind; null where none of these is read.
    /// </summary>
    private (ColumnWords Words, int Steps)? OwnOf(ColumnWords side) => columns.Words
        .Where(words => words.First.Index.Offset == 0 && words.StepsOf(side.First, columns.Axis) is not null)
        .Select(words => ((ColumnWords, int)?)(words, words.StepsOf(side.First, columns.Axis)!.Value))
        .FirstOrDefault();

    /// <summary>True for the words that some step uses for an element this far behind the first.</summary>
    private static string IsUsed(int steps) => steps > 0 ? $"j >= {steps} && j < {Steps} + {steps}" : $"j < {Steps}";
}
