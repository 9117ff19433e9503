namespace GpuKernels.Generator.Operations;

/// <content>
/// Atomic operations. The architectures from sm_75 on have those of 32 and 64 bits, and compare-and-exchange of 16; what they lack is a
/// loop around a compare-and-exchange, which for one byte is that of the word around it.
/// </content>
internal static partial class OperationTable
{
    private const string SmallIntegers = "short ushort byte sbyte";
    private const string UInt64 = "(unsigned long long*)&{0}, (unsigned long long)({1})";

    private const MemorySpaces Reach = MemorySpaces.Global | MemorySpaces.Shared | MemorySpaces.OtherBlock;

    /// <summary>A place in memory that is read and written.</summary>
    private static Operand Place => new(IsRead: true, IsWritten: true, Reach);
    private static Operand Source => new(IsRead: true, IsWritten: false, Reach);
    private static Operand Target => new(IsRead: false, IsWritten: true, Reach);

    /// <summary>A variable of the thread's own that is read and written.</summary>
    private static Operand Own => new(IsRead: true, IsWritten: true, MemorySpaces.Own);

    private static OperationGroup[] Atomics =>
    [
        new("Atomic.Add(ref place, value)", "adds; of vectors each component by itself",
            Row("Add", "int uint ulong float double", "atomicAdd{s}(&{0}, {1})"),
            Row("Add", "long", $"(long long)atomicAdd{{s}}({UInt64})"),
            Row("Add", "Half", "gk_atomic_add_half{s}(&{0}, {1})"),
            Row("Add", "BFloat16", "gk_atomic_add_bfloat16{s}(&{0}, {1})"),
            Row("Add", SmallIntegers, "gk_atomic_update{s}<gk_add>(&{0}, {1})"),
            SumOfEach("System.Numerics.Vector2 System.Numerics.Vector3 System.Numerics.Vector4", "vector", "AddFloats"),
            SumOfEach("GpuKernels.Half2", "half2", "AddHalves"),
            SumOfEach("GpuKernels.BFloat16x2", "bfloat16x2", "AddBFloat16s")),
        new("Atomic.Subtract(ref place, value)", "subtracts",
            Row("Subtract", "int uint", "atomicSub{s}(&{0}, {1})"),
            Row("Subtract", "long", "(long long)atomicAdd{s}((unsigned long long*)&{0}, 0ULL - (unsigned long long)({1}))"),
            Row("Subtract", "ulong", "atomicAdd{s}(&{0}, 0ULL - ({1}))"),
            Row("Subtract", "float double", "atomicAdd{s}(&{0}, -({1}))"),
            Row("Subtract", "Half", "gk_atomic_add_half{s}(&{0}, (unsigned short)(({1}) ^ 0x8000))"),
            Row("Subtract", "BFloat16", "gk_atomic_add_bfloat16{s}(&{0}, (unsigned short)(({1}) ^ 0x8000))"),
            Row("Subtract", SmallIntegers, "gk_atomic_update{s}<gk_subtract>(&{0}, {1})")),
        Extreme("Min", "keeps the lesser one, as `Math.Min` does: of floats, NaN before all, and −0 before +0"),
        Extreme("Max", "keeps the greater one, as `Math.Max` does: of floats, NaN before all, and +0 before −0"),
        Bitwise("And", "combines the bits by `&`"),
        Bitwise("Or", "combines the bits by <code>&#124;</code>"),
        Bitwise("Xor", "combines the bits by `^`"),
        Counter("Increment", "Inc", "goes up by 1, from `limit` and beyond to 0"),
        Counter("Decrement", "Dec", "goes down by 1, from 0 and from beyond `limit` to `limit`"),
        new("Atomic.Exchange(ref place, value)", "replaces",
            Row("Exchange", "int uint ulong float", "atomicExch{s}(&{0}, {1})"),
            Row("Exchange", "long", $"(long long)atomicExch{{s}}({UInt64})"),
            Row("Exchange", "1 2 4 8", "gk_atomic_exchange{s}(&{0}, {1})"),
            Row("Exchange", "16", "gk_atomic_exchange_wide{s}(&{0}, {1})", WideArchitecture)),
        new("Atomic.CompareExchange(ref place, value, comparand)", "replaces where the bits are those of `comparand`",
            Comparing("int uint ulong", "atomicCAS{s}(&{0}, {2}, {1})"),
            Comparing("1 2 4 8", "gk_atomic_cas{s}(&{0}, {2}, {1})"),
            Comparing("16", "gk_atomic_cas_wide{s}(&{0}, {2}, {1})", WideArchitecture)),
        new("Atomic.TryUpdate(ref place, ref expected, value)",
            "replaces where the bits are those of `expected`, which becomes what was there; true where it was done",
            new DeviceOperation("Atomic.TryUpdate", "1 2 4 8", [Place, Own, Operand.Value], "gk_atomic_try{s}(&{0}, {1}, {2})"),
            new DeviceOperation(
                "Atomic.TryUpdate", "16", [Place, Own, Operand.Value],
                "gk_atomic_try_wide{s}(&{0}, {1}, {2})") { Architecture = WideArchitecture }),
        new("Atomic.Load(in place)", "reads; what is read and written after is not done before (acquire)",
            new DeviceOperation("Atomic.Load", "1 2 4 8", [Source], "gk_load_acquire{s}(&{0})")),
        new("Atomic.Store(ref place, value)", "writes; what was read and written before is done before (release)",
            new DeviceOperation("Atomic.Store", "1 2 4 8", [Target, Operand.Value], "gk_store_release{s}(&{0}, {1})")),
    ];

    private const int WideArchitecture = 90;

    private static OperationGroup[] Fences =>
    [
        new("Fence.Block()", "what this thread wrote before is seen by its block before what it writes after", Fence("Block", "_block")),
        new("Fence.Device()", "the same for all threads of the device", Fence("Device", "")),
        new("Fence.System()", "the same for the host and other devices too", Fence("System", "_system")),
    ];

    private static DeviceOperation Row(string method, string types, string cuda, int architecture = DeviceOperation.OldestArchitecture) =>
        new($"Atomic.{method}", types, [Place, Operand.Value], cuda) { Architecture = architecture };

    /// <summary>The CPU form has structs of its own, which the method itself does not take.</summary>
    private static DeviceOperation SumOfEach(
        string types, string cuda, string cpu) => Row("Add", types, $"gk_atomic_add_{cuda}{{s}}(&{{0}}, {{1}})") with
        {
            Cpu = $"global::GpuKernels.CompilerServices.AtomicVectors.{cpu}({{0}}, {{1}})",
        };

    private static DeviceOperation Comparing(string types, string cuda, int architecture = DeviceOperation.OldestArchitecture) =>
        new("Atomic.CompareExchange", types, [Place, Operand.Value, Operand.Value], cuda) { Architecture = architecture };

    private static OperationGroup Extreme(string method, string meaning) => new($"Atomic.{method}(ref place, value)", meaning,
        Row(method, "int uint long ulong", $"atomic{method}{{s}}(&{{0}}, {{1}})"),
        Row(method, "float double", $"gk_atomic_update{{s}}<gk_{method.ToLowerInvariant()}_of_floats>(&{{0}}, {{1}})"),
        Row(method, "Half", $"gk_atomic_update{{s}}<gk_{method.ToLowerInvariant()}_of_halves>(&{{0}}, {{1}})"),
        Row(method, "BFloat16", $"gk_atomic_update{{s}}<gk_{method.ToLowerInvariant()}_of_bfloat16s>(&{{0}}, {{1}})"),
        Row(method, SmallIntegers, $"gk_atomic_update{{s}}<gk_{method.ToLowerInvariant()}>(&{{0}}, {{1}})"));

    private static OperationGroup Bitwise(string method, string meaning) => new($"Atomic.{method}(ref place, value)", meaning,
        Row(method, "int uint ulong", $"atomic{method}{{s}}(&{{0}}, {{1}})"),
        Row(method, "long", $"(long long)atomic{method}{{s}}({UInt64})"),
        Row(method, "Half", $"gk_atomic_update{{s}}<gk_{method.ToLowerInvariant()}_of_halves>(&{{0}}, {{1}})"),
        Row(method, "BFloat16", $"gk_atomic_update{{s}}<gk_{method.ToLowerInvariant()}_of_bfloat16s>(&{{0}}, {{1}})"),
        Row(method, SmallIntegers, $"gk_atomic_update{{s}}<gk_{method.ToLowerInvariant()}>(&{{0}}, {{1}})"));

    private static OperationGroup Counter(string method, string function, string meaning) => new(
        $"Atomic.{method}(ref place, limit)", meaning + "; compared without a sign",
        Row(method, "uint", $"atomic{function}{{s}}(&{{0}}, {{1}})"),
        Row(method, "int", $"(int)atomic{function}{{s}}((unsigned*)&{{0}}, (unsigned)({{1}}))"),
        Row(method, "long ulong", $"gk_atomic_update{{s}}<gk_{method.ToLowerInvariant()}>(&{{0}}, {{1}})"));

    private static DeviceOperation Fence(string method, string scope) => new($"Fence.{method}", "", [], $"__threadfence{scope}()");
}
