using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Cpu.Threads;

/// <content>Which blocks run together: one alone, those of a cluster, or all of the grid.</content>
internal sealed partial class CpuThreadsWriter
{
    private void WriteEachBlock()
    {
        writer.Line("int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);")
            .Line("int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);")
            .Open("for (long block = blocks.First; block < blocks.End; block++)");
        WriteThreads("block");
        CpuEmitter.WriteNextBlock(writer);
        writer.Close();
    }

    private void WriteEachCluster()
    {
        writer.Open("for (long cluster = blocks.First; cluster < blocks.End; cluster++)");
        WriteThreads("cluster");
        writer.Close();
    }

    private void WriteThreads(string firstBlock)
    {
        writer.Line($"{Scheduler}.Begin({firstBlock});").Open($"while ({Scheduler}.Next())");
        WriteThread();
        writer.Close();
    }

    /// <summary>Which of the blocks that run together the thread is of.</summary>
    private void WriteBlock(IEnumerable<ThreadIndexExpression> indices)
    {
        if (kernel.Cluster is null)
            writer.Line($"long block = blocks.First + {Scheduler}.Block;");
        foreach (ThreadIndexExpression index in indices)
        {
            string value = kernel.Cluster is { } cluster ? InCluster(index.Axis, cluster) : InGrid(index.Axis);
            writer.Line($"int {CpuNames.Of(index)} = {value};");
        }
        foreach (DeclareSharedStatement shared in kernel.Body.SelfAndDescendants().OfType<DeclareSharedStatement>())
            CpuEmitter.WriteSharedPart(writer, shared, kernel, $"{Scheduler}.Block");
    }

    private static string InGrid(Axis axis)
    {
        string before = axis switch { Axis.X => "", Axis.Y => " / gridDimX", _ => " / gridDimX / gridDimY" };
        return $"(int)(block{before} % gridDim{axis})";
    }

    /// <summary>The cluster's place in the grid, and the block's in the cluster.</summary>
    private static string InCluster(Axis axis, ClusterShape shape)
    {
        (string before, int own, string rank) = axis switch
        {
            Axis.X => ("", shape.X, ""),
            Axis.Y => ($" / (gridDimX / {shape.X})", shape.Y, $" / {shape.X}"),
            _ => ($" / (gridDimX / {shape.X}) / (gridDimY / {shape.Y})", shape.Z, $" / {shape.X * shape.Y}"),
        };
        return $"(int)(cluster{before} % (gridDim{axis} / {own})) * {own} + {Scheduler}.Block{rank} % {own}";
    }
}
