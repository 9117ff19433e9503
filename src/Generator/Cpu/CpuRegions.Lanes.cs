using GpuKernels.Generator.Cpu.Simd;

namespace GpuKernels.Generator.Cpu;

internal sealed partial class CpuRegions
{
    /// <summary>The loop over groups of threads stands before that over single ones, which goes on where it ends.</summary>
    private void WriteLanes(LaneRegion lanes, string index, string from, string to, bool needsThread)
    {
        if (!isFlattened)
            writer.Open();
        writer.Line($"int {index} = {from};")
            .Line("if (blocks.UsesSimd)")
            .Open($"for (; (long){to} - {index} >= {lanes.Count}; {index} += {lanes.Count})");
        if (needsThread)
            writer.Line($"int {CpuStorage.Thread} = row + {index};");
        lanes.Write(writer, expressions, statements);
        writer.Close();
    }
}
