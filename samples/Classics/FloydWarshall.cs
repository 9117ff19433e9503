using GpuKernels;

namespace Classics;

/// <summary>The shortest ways between all places.</summary>
public static partial class FloydWarshall
{
    /// <summary>
    /// Lets ways go through place <paramref name="via"/>. Its own row and column do not change in this step, so no thread reads what
    /// another one writes.
    /// </summary>
    [Kernel]
    public static void Step(int via, int places, Span<int> distances)
    {
        int to = BlockIdx.X * BlockDim.X + ThreadIdx.X, from = BlockIdx.Y * BlockDim.Y + ThreadIdx.Y;
        if (to >= places || from >= places) return;
        int around = distances[from * places + via] + distances[via * places + to];
        if (around < distances[from * places + to]) distances[from * places + to] = around;
    }

    /// <summary>Distances are below 2^30; a large one stands for no way at all.</summary>
    public static void Run(GpuDevice gpu, int places, GpuArray<int> distances)
    {
        int blocks = (places + 15) / 16;
        for (int via = 0; via < places; via++) Step(gpu.Launch((blocks, blocks), (16, 16)), via, places, distances);
    }
}
