namespace GpuKernels.Build;

/// <summary>What a multiprocessor has room for, from the table of compute capabilities in NVIDIA's CUDA C++ Programming Guide.</summary>
/// <param name="MaxWarps">At a time.</param>
/// <param name="MaxBlocks">At a time.</param>
/// <param name="SharedBytes">For all its blocks.</param>
/// <param name="ReservedBytes">Of shared memory, that the system takes for each block.</param>
internal readonly record struct Multiprocessor(int MaxWarps, int MaxBlocks, int SharedBytes, int ReservedBytes)
{
    private const int WarpSize = 32, Partitions = 4, RegistersOfPartition = 16 * 1024, RegisterUnit = 256, SharedUnit = 128;

    private static readonly (int Architecture, Multiprocessor Limits)[] Known =
    [
        (75, new(32, 16, 64 << 10, 0)), (80, new(64, 32, 164 << 10, 1 << 10)),
        (86, new(48, 16, 100 << 10, 1 << 10)), (87, new(48, 16, 164 << 10, 1 << 10)),
        (89, new(48, 24, 100 << 10, 1 << 10)), (90, new(64, 32, 228 << 10, 1 << 10)), (120, new(48, 24, 100 << 10, 1 << 10)),
    ];

    /// <summary>Of an architecture that is not known, those of the last one before it.</summary>
    public static Multiprocessor Of(int architecture) =>
        Known.Where(known => known.Architecture <= architecture).DefaultIfEmpty(Known[0]).Last().Limits;

    /// <summary>How much of its room for warps blocks take that run at a time, from 0 to 1.</summary>
    public double Occupancy(int blocks, int threads) => (double)blocks * WarpsOf(threads) / MaxWarps;

    /// <summary>How many blocks run at a time.</summary>
    public int Blocks(int threads, int registers, int sharedBytes)
    {
        int warps = WarpsOf(threads), registersOfWarp = RoundUp(Math.Max(registers, 1) * WarpSize, RegisterUnit);
        int byRegisters = RegistersOfPartition / registersOfWarp * Partitions / warps;
        int ofBlock = RoundUp(sharedBytes + ReservedBytes, SharedUnit), byShared = ofBlock == 0 ? MaxBlocks : SharedBytes / ofBlock;
        return Math.Min(Math.Min(MaxBlocks, MaxWarps / warps), Math.Min(byRegisters, byShared));
    }

    private static int WarpsOf(int threads) => (threads + WarpSize - 1) / WarpSize;

    private static int RoundUp(int value, int unit) => (value + unit - 1) / unit * unit;
}
