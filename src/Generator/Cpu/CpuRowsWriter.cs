using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Cpu;

/// <summary>
/// Writes kernels of planes and volumes whose threads do little each, as stencils do: blocks that are neighbours along X run as one, so
/// that a row is long enough for its loop, and what is the same all along a row is found out before it.
/// </summary>
internal static class CpuRowsWriter
{
    /// <summary>
    /// A row ends behind so many threads: some kilobytes, so that rows above each other still find the same memory in the cache.
    /// </summary>
    private const int LongestRow = 512;

    /// <param name="analysis">Of a kernel with one region.</param>
    public static bool CanWrite(CpuAnalysis analysis) =>
        GlobalIndex.IsOnlyIndexAlongX(analysis.Kernel)
            && !analysis.Kernel.AllStatements().Any(s => s is WhileStatement or DoStatement or ForStatement);

    /// <returns>True where vectors are used.</returns>
    public static bool Write(CodeWriter writer, CpuAnalysis analysis, bool mayUseLanes)
    {
        CpuRegions regions = new(writer, analysis, ThreadLoops.Rows, mayUseLanes);
        string end = "first + (int)beside * blockDimX";
        writer.Line("int blockDimX = blocks.Block.X;")
            .Open("if ((long)blocks.Grid.X * blockDimX > int.MaxValue)")
            .Line($"{CpuEmitter.NestedEntryPoint}(arguments, in blocks);").Line("return;").Close();
        CpuEmitter.WriteHead(writer, analysis.Kernel);
        CpuEmitter.WritePosition(writer, "()");
        analysis.Storage.WriteArrays(writer);
        writer.Line($"int most = global::System.Math.Max({LongestRow} / blockDimX, 1);")
            .Open("for (long block = blocks.First, beside; block < blocks.End; block += beside)")
            .Line("int blockIdxX = (int)(block % gridDimX), blockIdxY = (int)(block / gridDimX % gridDimY), blockIdxZ = (int)(block / gridDimX / gridDimY);")
            .Line("beside = global::System.Math.Min(global::System.Math.Min(gridDimX - blockIdxX, most), blocks.End - block);")
            .Line($"int first = blockIdxX * blockDimX, end = {(analysis.IsCounted ? $"(int)global::System.Math.Min({end}, blocks.Count)" : end)};")
            .Line($"{CpuRegions.Position}.Block = ~(block - blockIdxX);");
        regions.Write((RegionNode)analysis.Fission.Root[0], leaveBlock: () => { });
        writer.Close();
        return regions.UsesLanes;
    }
}
