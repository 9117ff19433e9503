using System.Diagnostics;

namespace GpuKernels.Fuzz;

/// <summary>Makes a failing program smaller while it fails in the same way.</summary>
internal static class Shrinker
{
    private const int Batch = 12;

    public static FuzzProgram Shrink(FuzzProgram program, Failure failure, GpuDevice device, TimeSpan limit)
    {
        Stopwatch watch = Stopwatch.StartNew();
        bool isSmaller = true;
        while (isSmaller)
        {
            isSmaller = false;
            foreach (Code[] candidates in program.Text.Smaller().Chunk(Batch))
            {
                if (watch.Elapsed > limit)
                    return program;
                using Batch batch = new([.. candidates.Select(text => program with { Text = text })], [device]);
                if (batch.Programs.FirstOrDefault(candidate => candidate.Check(device)?.Kind == failure.Kind) is not { } found)
                    continue;
                program = found.Program;
                isSmaller = true;
                break;
            }
        }
        return program;
    }
}
