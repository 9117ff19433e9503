namespace GpuKernels.Generator.Operations;

/// <content>Copies that run beside the kernel, and how memory is to be read and written.</content>
internal static partial class OperationTable
{
    private const string AnySize = "1 2 4 8 16";

    private static Operand GlobalSource => new(IsRead: true, IsWritten: false, MemorySpaces.Global);
    private static Operand GlobalTarget => new(IsRead: false, IsWritten: true, MemorySpaces.Global);
    private static Operand SharedTarget => new(IsRead: false, IsWritten: true, MemorySpaces.Shared);

    private static OperationGroup[] Copies =>
    [
        new("AsyncCopy.Copy(in source, ref destination)",
            "begins to copy an element of a span parameter to a shared array; before sm_80, it copies at once",
            new DeviceOperation(
                "AsyncCopy.Copy", "4 8 16", [GlobalSource, SharedTarget, Operand.Constant], "gk_copy_async<{2} * sizeof({1})>(&{0}, &{1})")
            {
                Cpu = "global::GpuKernels.CompilerServices.AsyncCopies.Copy({0}, {1}, {2})",
            }),
        new("AsyncCopy.Commit()", "makes a group of the copies that were begun since the last call",
            new DeviceOperation("AsyncCopy.Commit", "", [], "gk_copy_async_commit()")),
        new("AsyncCopy.Wait(groupsLeft)",
            "waits until at most that many groups, a constant, are on their way; the thread's own copies only, so `Block.Sync` follows",
            new DeviceOperation("AsyncCopy.Wait", "int", [Operand.Constant], "gk_copy_async_wait<{0}>()")),
    ];

    private const string Barrier = "GpuKernels.AsyncBarrier";

    private static Operand SharedPlace => new(IsRead: true, IsWritten: true, MemorySpaces.Shared);

    private static OperationGroup[] BulkCopies =>
    [
        new("AsyncCopy.Bulk(source, destination, ref barrier)",
            "begins to copy a slice of a span parameter to one of a shared array; the barrier's phase ends when it is done",
            new DeviceOperation(
                "AsyncCopy.Bulk", "", [GlobalSource, SharedTarget, Operand.Value, Operand.Value, Operand.Value, SharedPlace],
                "gk_copy_bulk(&{0}, &{1}, {2}, {3}, &{5})")
            {
                Architecture = WideArchitecture,
                Cpu = "global::GpuKernels.CompilerServices.AsyncCopies.Bulk({0}, {1}, {2}, {3}, {4})",
            }),
        new("AsyncBarrier.Initialize(ref barrier, arrivals)", "begins its phase 0; by one thread, and `Block.Sync` follows",
            OfBarrier("Initialize", [SharedPlace, Operand.Value], "gk_barrier_initialize(&{0}, {1})", "({0}, {1})")),
        new("AsyncBarrier.Arrive(ref barrier)", "arrives, and goes on; the last arrival of a phase ends it, once its copies are done",
            OfBarrier("Arrive", [SharedPlace], "gk_barrier_arrive(&{0})", "({0})")),
        new("AsyncBarrier.Wait(ref barrier, phase)", "waits until the phase, counted from 0, has ended",
            OfBarrier("Wait", [SharedPlace, Operand.Value], "gk_barrier_wait(&{0}, {1})", "") with { Waits = true }),
    ];

    private static DeviceOperation OfBarrier(
        string method, Operand[] operands, string cuda, string arguments) => new($"AsyncBarrier.{method}", Barrier, operands, cuda)
        {
            Architecture = WideArchitecture,
            Cpu = $"global::GpuKernels.CompilerServices.AsyncBarriers.{method}{arguments}",
        };

    private static OperationGroup[] CacheHints =>
    [
        Load("ReadOnly", "nc", "reads what no thread of the launch writes, through the cache for such data; CUDA's `__ldg`"),
        Load("Streaming", "cs", "reads what is likely read once; `__ldcs`"),
        Load("Level2", "cg", "reads past the first level of caches; `__ldcg`"),
        Load("LastUse", "lu", "reads what is not read again; `__ldlu`"),
        Load("Volatile", "cv", "reads memory anew, past all caches; `__ldcv`"),
        Store("Streaming", "cs", "writes what is likely not read soon; `__stcs`"),
        Store("Level2", "cg", "writes past the first level of caches; `__stcg`"),
        Store("WriteBack", "wb", "writes to the caches; `__stwb`"),
        Store("WriteThrough", "wt", "writes through the caches to memory; `__stwt`"),
        Prefetch("PrefetchLevel1", "L1", "begins to bring the place into the first level of caches"),
        Prefetch("PrefetchLevel2", "L2", "begins to bring the place into the second level of caches"),
    ];

    private static OperationGroup[] Others =>
    [
        new("Gpu.Clock", "a counter of the processor's cycles; on the CPU, of `Stopwatch` ticks",
            new DeviceOperation("Gpu.Clock", "", [], "clock64()") { Cpu = "global::GpuKernels.Gpu.Clock" }),
        new("Gpu.Trap()", "ends the launch with an error, which destroys the device's context; on the CPU, an exception",
            new DeviceOperation("Gpu.Trap", "", [], "__trap()")),
    ];

    private static OperationGroup Load(string method, string ptx, string meaning) => new($"Cache.Load{method}(in place)", meaning,
        new DeviceOperation($"Cache.Load{method}", AnySize, [GlobalSource], $"gk_load_{ptx}(&{{0}})"));

    private static OperationGroup Store(string method, string ptx, string meaning) => new($"Cache.Store{method}(ref place, value)", meaning,
        new DeviceOperation($"Cache.Store{method}", AnySize, [GlobalTarget, Operand.Value], $"gk_store_{ptx}(&{{0}}, {{1}})"));

    private static OperationGroup Prefetch(string method, string level, string meaning) => new($"Cache.{method}(in place)", meaning,
        new DeviceOperation($"Cache.{method}", AnySize, [GlobalSource], $"gk_prefetch_{level}(&{{0}})"));
}
