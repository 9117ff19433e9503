namespace GpuKernels.Generator.Tests.Diagnostics;

/// <content>Races that are certain. Which are found and which not, <see cref="RaceTests"/> says.</content>
internal static partial class DiagnosticCases
{
    private const string Tile = "Span<int> tile = Block.Shared<int>(64); int t = ThreadIdx.X; ";

    private static IEnumerable<DiagnosticCase> Races =>
    [
        InKernel("sum in shared memory", "GK0070", Tile + "tile[t] = 0; Block.Sync(); [|tile[0]|] += x[t]; Block.Sync(); x[t] = tile[0];",
            "Threads 0 and 1 of a block write the same element of 'tile' with no barrier between, and only one of the values stays: use Atomic.Add or its like, or let one thread do it"),
        InKernel("two threads for each element", "GK0070", Tile + "[|tile[t / 2]|] = x[t]; Block.Sync(); x[t] = tile[t / 2];",
            "Threads 0 and 1 of a block write the same element of 'tile' with no barrier between, and only one of the values stays: let one thread write it, or give each thread an element of its own"),
        InKernel("two writes without a barrier", "GK0070",
            Tile + "tile[t] = x[t]; [|tile[31 - t]|] = x[t + 1]; Block.Sync(); x[t] = tile[t];",
            "Threads 31 and 0 of a block write the same element of 'tile' with no barrier between, and only one of the values stays: put Block.Sync() between"),
        InKernel("neighbour's element", "GK0071", Tile + "tile[t] = x[t]; x[t] = [|tile[t ^ 1]|];",
            "Thread 0 of a block reads here an element of 'tile' that thread 1 writes, with no barrier between, so it may get the value before or the one after: put Block.Sync() between"),
        InKernel("moved in one statement", "GK0071",
            Tile + "tile[t] = x[t]; Block.Sync(); if (t < 31) tile[t] = [|tile[t + 1]|]; Block.Sync(); x[t] = tile[t];",
            "Thread 0 of a block reads here an element of 'tile' that thread 1 writes, with no barrier between, so it may get the value before or the one after: read it into a local, call Block.Sync(), and then write"),
        InKernel("one barrier in a loop", "GK0071",
            Tile + "for (int k = 0; k < x.Length; k++) { tile[t] = x[k]; Block.Sync(); x[t] += [|tile[t ^ 1]|]; }",
            "Thread 1 of a block reads here an element of 'tile' that thread 0 writes, with no barrier between, so it may get the value before or the one after: put Block.Sync() at the end of the loop"),
        InKernel("threads of a plane", "GK0071",
            "Span<int> tile = Block.Shared<int>(256); int a = ThreadIdx.Y * 16 + ThreadIdx.X; tile[a] = x[a]; x[a] = [|tile[ThreadIdx.X * 16 + ThreadIdx.Y]|];",
            "Thread (1, 0) of a block reads here an element of 'tile' that thread (0, 1) writes, with no barrier between, so it may get the value before or the one after: put Block.Sync() between"),
        InKernel("shared array that nobody writes", "GK0072", Tile + "x[t] = [|tile[t]|];",
            "'tile' is read here before any thread has written to it, and shared memory begins with whatever was there: write to it first, and put Block.Sync() between"),
        InKernel("sum in global memory", "GK0073", "int i = BlockIdx.X * BlockDim.X + ThreadIdx.X; if (i < x.Length) [|x[0]|] += i;",
            "Threads 0 and 1 of a block both read, change and write 'x[0]' without an atomic operation, so updates are lost: use Atomic.Add"),
        InKernel("sum of blocks", "GK0073", "int i = BlockIdx.X * BlockDim.X + ThreadIdx.X; [|x[ThreadIdx.X]|] ^= i;",
            "All blocks read, change and write 'x[ThreadIdx.X]' without an atomic operation, so updates are lost: use Atomic.Xor"),
    ];
}
