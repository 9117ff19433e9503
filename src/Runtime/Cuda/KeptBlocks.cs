namespace GpuKernels.Cuda;

/// <summary>
/// Pieces of a GPU's memory that arrays gave back, to be handed out again without a call of the driver, which threads would wait for.
/// Small ones are cleared, many by one launch, and handed out as zeros; larger ones as they are.
/// </summary>
/// <remarks>
/// What clears a block, here or by the one who gets it, is work of the null stream. So it is done after all that was launched before, on
/// whichever stream, and what is launched after waits for it: nothing that has used a block can still run when it is used again.
/// </remarks>
/// <param name="kernels">Has the one that clears.</param>
/// <param name="free">Gives a block back to the driver's pool.</param>
internal sealed unsafe class KeptBlocks(MemoryKernels kernels, Action<nint> free)
{
    // Beyond 4 MiB the GPU takes longer to clear a block than the driver's calls take that this saves.
    private const long LargestCleared = 1 << 20, LargestBlock = 4 << 20, MostBytes = 128 << 20;

    private readonly Lock gate = new();
    private readonly Dictionary<long, BlocksOfSize> sizes = [];
    private long bytes, limit = MostBytes;

    /// <summary>False where there is none.</summary>
    /// <param name="size">In bytes, a multiple of 16.</param>
    /// <param name="block">Its address.</param>
    /// <param name="isZero">True where there are zeros in it; else work of the null stream has to come before all other that uses
    /// it.</param>
    public bool TryTake(long size, out nint block, out bool isZero)
    {
        (block, isZero) = (0, size <= LargestCleared);
        if (size > LargestBlock) return false;
        nint[] used;
        lock (gate)
        {
            if (!sizes.TryGetValue(size, out BlocksOfSize? blocks)) return false;
            if ((isZero ? blocks.Cleared : blocks.Used).TryPop(out block))
            {
                bytes -= size;
                return true;
            }
            if (!isZero || blocks.Used.Count < WorthClearing(size)) return false;
            used = [.. Enumerable.Range(0, Math.Min(blocks.Used.Count, BlockList.Capacity)).Select(_ => blocks.Used.Pop())];
            bytes -= used.Length * size;
        }
        block = ClearAndKeep(used, size);
        return true;
    }

    /// <summary>False where the block is to be given back to the driver. Never throws.</summary>
    public bool TryKeep(nint block, long size)
    {
        if (size > LargestBlock) return false;
        lock (gate)
        {
            if (size > limit) return false;
            // Most are of sizes that are not asked for any more.
            if (bytes + size > limit) FreeAll();
            Find(size).Used.Push(block);
            bytes += size;
            return true;
        }
    }

    /// <summary>Gives all of them back, and from now on keeps no more than so many bytes.</summary>
    /// <returns>False where there was none.</returns>
    public bool Empty(long kept = MostBytes)
    {
        lock (gate)
        {
            bool hadAny = bytes > 0;
            FreeAll();
            limit = Math.Min(kept, MostBytes);
            return hadAny;
        }
    }

    private void FreeAll()
    {
        foreach (BlocksOfSize blocks in sizes.Values)
        {
            foreach (nint block in blocks.Cleared) free(block);
            foreach (nint block in blocks.Used) free(block);
        }
        sizes.Clear();
        bytes = 0;
    }

    /// <summary>
    /// Keeps all but one, which it returns. Without the lock: where many launches wait already, one more waits for the device.
    /// </summary>
    private nint ClearAndKeep(ReadOnlySpan<nint> used, long size)
    {
        bool isCleared = false;
        try
        {
            Clear(used, size);
            isCleared = true;
        }
        finally
        {
            ReadOnlySpan<nint> kept = isCleared ? used[1..] : used;
            lock (gate)
            {
                Stack<nint> blocks = isCleared ? Find(size).Cleared : Find(size).Used;
                foreach (nint block in kept) blocks.Push(block);
                bytes += kept.Length * size;
            }
        }
        return used[0];
    }

    private void Clear(ReadOnlySpan<nint> blocks, long size)
    {
        const uint WordBytes = 16;
        BlockList list;
        for (int i = 0; i < blocks.Length; i++) list.Starts[i] = blocks[i];
        uint words = (uint)size / WordBytes;
        void** arguments = stackalloc void*[] { &list, &words };
        kernels.Launch("clear_blocks", (words + MemoryKernels.BlockSize - 1) / MemoryKernels.BlockSize, (uint)blocks.Length, arguments);
    }

    /// <summary>So many make a launch worthwhile; until then blocks are taken of the driver.</summary>
    private static long WorthClearing(long size) => Math.Clamp(LargestCleared * 8 / size, 8, 32);

    private BlocksOfSize Find(long size)
    {
        if (!sizes.TryGetValue(size, out BlocksOfSize? blocks)) sizes.Add(size, blocks = new BlocksOfSize());
        return blocks;
    }

    private sealed class BlocksOfSize
    {
        public Stack<nint> Cleared { get; } = new();

        public Stack<nint> Used { get; } = new();
    }

    /// <summary>The kernel's first argument, <c>Blocks</c> in Kernels/Memory.cu.</summary>
    private struct BlockList
    {
        public const int Capacity = 256;

        public fixed long Starts[Capacity];
    }
}
