using GpuKernels.Generator.Cpu.Simd;

namespace GpuKernels.Generator.Cpu;

internal sealed partial class CpuRegions
{
    /// <summary>Where the region is a loop with a stride, one round of it for all threads comes before the next.</summary>
    private void WriteRounds(RegionNode region, GuardNarrowing guard)
    {
        bool isWhole = region is not AgreementNode && !HasExits && (guard.Start, guard.End) == (IsFlattened ? (First, End) : ("0", width));
        if (!isWhole || StridedLoop.Find(analysis, guard.Body) is not { } strided)
        {
            WriteLoops(region, (guard.Start, guard.End), guard.Body);
            return;
        }
        // The index of the block's first thread, where the loop's own is not the index that the threads run along.
        string offset = strided.IsGlobal && !IsFlattened ? "blockIdxX * blockDimX" : "0";
        writer.Open($"if ({strided.SpellCondition(expressions, offset == "0" ? guard.End : $"(long){offset} + {guard.End}")})")
            .Open(strided.SpellHead(expressions, offset == "0" ? guard.Start : offset));
        WriteLoops(region, (guard.Start, strided.SpellEnd(expressions, guard.End, offset)), strided.Round);
        writer.Close().Close().Open("else");
        WriteLoops(region, (guard.Start, guard.End), guard.Body, isRare: true);
        writer.Close();
    }

    /// <summary>The loop over groups of threads stands before that over single ones, which goes on where it ends.</summary>
    private void WriteLanes(LaneRegion lanes, string index, string from, string to, bool needsThread)
    {
        if (!IsFlattened)
            writer.Open();
        UsesLanes = true;
        writer.Line($"int {index} = {from};")
            .Open($"for (; (long){to} - {index} >= {lanes.Count}; {index} += {lanes.Count})")
            .Line($"{Position}.X = {index};");
        if (needsThread)
            writer.Line($"int {CpuStorage.Thread} = row + {index};");
        lanes.Write(writer, expressions, statements);
        writer.Close();
    }
}
