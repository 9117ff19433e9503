namespace GpuKernels.Generator.Tests.Diagnostics;

/// <content>Constant memory, and clusters of blocks with each other's shared memory.</content>
internal static partial class DiagnosticCases
{
    /// <summary>The oldest architecture that has all.</summary>
    private const string Newest = "sm_90";

    private static IEnumerable<DiagnosticCase> Memory =>
    [
        InKernel("barrier in global memory", "GK0052",
            "Span<AsyncBarrier> b = System.Runtime.InteropServices.MemoryMarshal.Cast<int, AsyncBarrier>(x); [|AsyncBarrier.Arrive(ref b[0])|];",
            "AsyncBarrier.Arrive may reach memory here that is not shared, as it has to be: pass a place in a Block.Shared array") with { Architectures = Newest },
        InKernel("barrier on an older GPU", "GK0050",
            "Span<AsyncBarrier> b = Block.Shared<AsyncBarrier>(1); [|AsyncBarrier.Wait(ref b[0], x[0])|];",
            "AsyncBarrier.Wait needs sm_90, and the project is built for GPUs from sm_75 on: set <GpuKernelsArchitectures>sm_90</GpuKernelsArchitectures> in the project file, or do without it"),
        InKernel("bulk copy from shared memory", "GK0051",
            "Span<AsyncBarrier> b = Block.Shared<AsyncBarrier>(1); Span<int> s = Block.Shared<int>(8); [|AsyncCopy.Bulk(s[..4], s[4..], ref b[0])|]; x[0] = s[0];",
            "AsyncCopy.Bulk may reach memory here that is not global, that of shared arrays, locals or tables: pass a place in a span parameter of the kernel, or read and write it as usual") with { Architectures = Newest },
        InKernel("exchange through a thread's own array", "GK0011",
            "Span<int> own = stackalloc int[4]; x[0] = Block.Exchange(x[0], 1, [|own|]);",
            "Block.Exchange through this memory is not supported in kernels: pass the local that Block.Shared initialized, or a slice of it"),
        new("exchange in a device function", "GK0019",
            "static class Helpers { [DeviceFunction] public static void Turn(Span<int> a, Span<int> s) { [|Block.BlockedToStriped(a, s)|]; } }",
            "'Turn' calls Block.BlockedToStriped, which must stand in the kernel, or in a method that it calls directly: move it to before or after the call"),
        NotConstant("parameter of a helper", "static class C { public static int F([ConstantMemory(4)] ReadOnlySpan<int> [|n|]) => n[0]; }",
            "it is not a kernel's; a helper takes the span that the kernel passes on"),
        NotConstant(
            "span that is written", InKernelOf("[ConstantMemory(4)] Span<int> [|n|]"),
            "its type is System.Span<int>; only a ReadOnlySpan<T> is in constant memory"),
        NotConstant("number", InKernelOf("[ConstantMemory(4)] int [|n|]"), "its type is int; only a ReadOnlySpan<T> is in constant memory"),
        NotConstant(
            "no length", InKernelOf("[ConstantMemory(0)] ReadOnlySpan<int> [|n|]"),
            "0 is no length; write how many elements a launch passes at most"),
        NotConstant("too much", InKernelOf("[ConstantMemory(1000)] ReadOnlySpan<int> m, [ConstantMemory(4000)] ReadOnlySpan<double> [|n|]"),
            "the kernel's parameters would take 36036 bytes, and a GPU has room for 32764; pass fewer elements, or a span in global memory, without the attribute"),
        new("cache hint for constant memory", "GK0051",
            "static partial class Kernels { [Kernel] static void K(Span<int> x, [ConstantMemory(4)] ReadOnlySpan<int> n) { x[0] = [|Cache.LoadReadOnly(in n[0])|]; } }",
            "Cache.LoadReadOnly may reach memory here that is not global, that of shared arrays, locals or tables: pass a place in a span parameter of the kernel, or read and write it as usual"),
        new("cluster that is too large", "GK0062",
            "static partial class Kernels { [Kernel, [|Cluster(4, 4)|]] static void K(Span<int> x) { x[0] = 1; } }",
            "A GPU has no clusters of 4 x 4 x 1 blocks: write sizes of at least 1 that are at most 8 blocks together"),
        InKernel("barrier of a cluster that there is not", "GK0063", "[|Cluster.Sync()|]; x[0] = 1;",
            "Cluster.Sync has no meaning in a kernel without clusters: write [Cluster(2)] beside [Kernel]"),
        InKernel("rank in a cluster that there is not", "GK0063", "x[0] = [|Cluster.BlockRank|];",
            "Cluster.BlockRank has no meaning in a kernel without clusters: write [Cluster(2)] beside [Kernel]"),
        InCluster("cluster on an older GPU", "GK0050", "x[0] = 1;",
            "[Cluster] needs sm_90, and the project is built for GPUs from sm_75 on: set <GpuKernelsArchitectures>sm_90</GpuKernelsArchitectures> in the project file, or do without it", "[|Cluster(2)|]") with { Architectures = null },
        InCluster("slice of an array of another block", "GK0011",
            "Span<int> a = Block.Shared<int>(4); Cluster.Shared([|a[1..]|], 0)[0] = 1; x[0] = a[0];",
            "Cluster.Shared of this is not supported in kernels: pass the local that Block.Shared or Block.DynamicShared initialized, and take a slice of the result"),
        InCluster("barrier of the grid with clusters", "GK0011", "[|Grid.Sync()|]; x[0] = 1;",
            "Grid.Sync in a kernel with [Cluster] is not supported in kernels: remove [Cluster], or end the kernel there and launch another"),
        InCluster("asynchronous copy to another block", "GK0052",
            "Span<int> a = Block.Shared<int>(4); Span<int> b = Cluster.Shared(a, 1); [|AsyncCopy.Copy(in x[0], ref b[0])|]; x[0] = a[0];",
            "AsyncCopy.Copy may reach memory here that is not shared, as it has to be: pass a place in a Block.Shared array"),
        new("array of another block that is assigned", "GK0011",
            "static partial class Kernels { [Kernel, Cluster(2)] static void [|K|](Span<int> x) { Span<int> a = Block.Shared<int>(4); Cluster.Shared(a, 0)[0] = 1; a = x; x[0] = a[0]; } }",
            "Cluster.Shared of a variable that is assigned is not supported in kernels: use another local for what is assigned") { Architectures = Newest },
    ];

    private static DiagnosticCase NotConstant(string name, string source, string reason) =>
        new($"{name} with [ConstantMemory]", "GK0060", source, $"Parameter 'n' cannot be marked [ConstantMemory]: {reason}");

    private static DiagnosticCase InCluster(string name, string id, string statement, string message, string attribute = "Cluster(2)") =>
        new(name, id, $"static partial class Kernels {{ [Kernel, {attribute}] static void K(Span<int> x) {{ {statement} }} }}",
            message)
        { Architectures = Newest };
}
