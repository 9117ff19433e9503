namespace GpuKernels;

/// <summary>Names of kernels in the order of their launches, for messages.</summary>
internal static class NameRuns
{
    /// <summary><c>A, B (3 times), A</c>; <c>… and 84 more</c> where there are more runs than <paramref name="most"/>.</summary>
    public static string Join(IEnumerable<string> names, int most = int.MaxValue)
    {
        List<(string Name, int Times)> runs = [];
        foreach (string name in names)
        {
            if (runs.Count > 0 && runs[^1].Name == name) runs[^1] = (name, runs[^1].Times + 1);
            else runs.Add((name, 1));
        }
        int rest = runs.Skip(most).Sum(run => run.Times);
        string shown = string.Join(", ", runs.Take(most).Select(run => run.Times == 1 ? run.Name : $"{run.Name} ({run.Times} times)"));
        return rest == 0 ? shown : $"{shown} and {rest} more";
    }
}
