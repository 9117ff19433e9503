namespace GpuKernels.Generator.Tests.Diagnostics;

/// <content>Barriers and warp operations that not all threads reach, with the branch and the value that make their ways part.</content>
internal static partial class DiagnosticCases
{
    private static IEnumerable<DiagnosticCase> Barriers =>
    [
        NotReached("in a branch", "if ({|{|ThreadIdx.X|} < 3|}) [|Block.Sync()|];", "depends on ThreadIdx.X"),
        NotReached("in the other branch", "int t = {|ThreadIdx.X|}; if ({|t > 3|}) x[t] = 1; else [|Block.Sync()|];",
            "depends on 't', which depends on ThreadIdx.X"),
        NotReached("in a loop of each thread",
            "for (int i = {|ThreadIdx.X|}; {|i < x.Length|}; i += BlockDim.X) { x[i] = 1; [|Block.Sync()|]; }",
            "depends on 'i', which depends on ThreadIdx.X"),
        NotReached("after a break", "int t = {|ThreadIdx.X|}; while (true) { if ({|t > x.Length|}) break; [|Block.Sync()|]; t++; }",
            "depends on 't', which depends on ThreadIdx.X"),
        NotReached("before a break", "int t = {|ThreadIdx.X|}; while (true) { [|Block.Sync()|]; t *= 2; if ({|t > x.Length|}) break; }",
            "depends on 't', which depends on ThreadIdx.X"),
        NotReached("after a continue", "for (int k = 0; k < 4; k++) { if ({|{|ThreadIdx.X|} == k|}) continue; [|Block.Sync()|]; }",
            "depends on ThreadIdx.X"),
        NotReached("in a switch", "switch ({|{|ThreadIdx.X|} % 2|}) { case 0: [|Block.Sync()|]; break; }", "depends on ThreadIdx.X"),
        NotReached("where the data of each thread says", "int v = {|x[ThreadIdx.X]|}; if ({|v > 0|}) [|Block.Sync()|];",
            "depends on 'v', which is read from 'x[ThreadIdx.X]', at an index that depends on ThreadIdx.X"),
        NotReached("where a lane is", "if ({|{|Warp.LaneIndex|} == 0|}) [|Block.Sync()|];", "depends on Warp.LaneIndex"),
        NotReached("where a warp is", "if ({|{|Warp.Index|} == 0|}) [|Block.Sync()|];", "depends on Warp.Index"),
        NotReached("under a count of some threads", "int n = 0; if (ThreadIdx.X < 4) {|n = 1|}; if ({|n > 0|}) [|Block.Sync()|];",
            "depends on 'n', which is assigned under a condition that depends on ThreadIdx.X"),
        NotReached("where a loop has counted", "int n = 0; while (true) { n++; if ({|n > ThreadIdx.X|}) break; } if (n > 3) [|Block.Sync()|];".Replace("if (n > 3)", "if ({|n > 3|})")
            .Replace("{|n > ThreadIdx.X|}", "n > ThreadIdx.X")
                .Replace("n++", "{|n++|}"), "depends on 'n', which is assigned under a condition that depends on ThreadIdx.X"),
        new("barrier in a helper that some threads call", "GK0020",
            "static partial class Kernels { static void Meet(Span<int> x, int t) { x[t] = 1; [|Block.Sync()|]; } "
            + "[Kernel] static void K(Span<int> x) { int t = {|ThreadIdx.X|}; if ({|t < 7|}) Meet(x, t); } }", Because(
                "depends on 't', which depends on ThreadIdx.X")),
        new("barrier under a helper's result", "GK0020",
            "static partial class Kernels { static bool IsFirst(int n) => ThreadIdx.X < n; [Kernel] static void K(Span<int> x) { if ({|IsFirst(3)|}) [|Block.Sync()|]; x[0] = 1; } }"
                .Replace("ThreadIdx.X", "{|ThreadIdx.X|}"), Because("depends on ThreadIdx.X")),
        InKernel("barrier of the grid in some blocks", "GK0020", "if ({|{|BlockIdx.X|} > 0|}) [|Grid.Sync()|];",
            Because("depends on BlockIdx.X", "Grid.Sync", "grid")),
        InKernel("barrier of the grid under what is read", "GK0049",
            "while ({|x[0] > 0|}) { [|Grid.Sync()|]; x[0]--; }".Replace("{|x[0] >", "{|{|x[0]|} >"),
            Perhaps("is read from 'x[0]', which the kernel writes", "Grid.Sync", "grid")),
        new("barrier of the cluster in some blocks", "GK0061",
            "static partial class Kernels { [Kernel, Cluster(2)] static void K(Span<int> x) { if ({|{|BlockIdx.X|} > 1|}) [|Cluster.Sync()|]; x[0] = 1; } }",
            Perhaps("depends on BlockIdx.X", "Cluster.Sync", "cluster")) { Architectures = Newest },
        MayDiverge("in a loop until memory says so", "while ({|{|x[0]|} > 0|}) { [|Block.Sync()|]; x[0]--; }",
            "is read from 'x[0]', which the kernel writes"),
        MayDiverge("under a shared flag",
            "Span<int> s = Block.Shared<int>(1); s[0] = x[0]; bool isOn = {|s[0]|} > 0; if ({|isOn|}) [|Block.Sync()|];",
            "depends on 'isOn', which is read from 's[0]', which the kernel writes"),
        MayDiverge("under a ticket", "int n = {|Atomic.Add(ref x[0], 1)|}; if ({|n > 4|}) [|Block.Sync()|];",
            "depends on 'n', which is the result of Atomic.Add"),
        MayDiverge("under what a warp says", "if ({|Warp.Any(x[0] > 1)|}) [|Block.Sync()|];", "is the result of Warp.Any"),
        MayDiverge("of a block function", "if ({|{|x[1]|} > 0|}) x[0] = [|Block.ReduceAdd(1)|];",
            "is read from 'x[1]', which the kernel writes", "Block.ReduceAdd"),
        AfterReturn(
            "exchange", "Span<int> s = Block.Shared<int>(4); if ({|{|ThreadIdx.X|} > 2|}) return; x[0] = [|Block.Exchange(x[0], 1, s)|];",
            "Block.Exchange", "depends on ThreadIdx.X"),
        AfterReturn("sum of the block",
            "int i = {|ThreadIdx.X|}; if ({|i >= x.Length|}) return; int sum = [|Block.ReduceAdd(x[i])|]; x[i] = sum;",
            "Block.ReduceAdd", "depends on 'i', which depends on ThreadIdx.X"),
        AfterReturn("sum of the block in a loop",
            "int i = ThreadIdx.X; for (int k = 0; k < 4; k++) { int sum = [|Block.ReduceAdd(x[i])|]; x[i] = sum; if ({|{|x[i]|} > 9|}) return; }",
            "Block.ReduceAdd", "is read from 'x[i]', at an index that depends on ThreadIdx.X"),
        InWarp("some lanes", "if ({|{|Warp.LaneIndex|} < 20|}) x[0] = [|Warp.ReduceAdd(1)|];", "depends on Warp.LaneIndex"),
        InWarp("the lanes that have data", "int i = {|GlobalIdx.X|}; if ({|i < x.Length|}) x[i] = [|Warp.ShuffleDown(x[i], 1)|];",
            "depends on 'i', which depends on ThreadIdx.X", "Warp.ShuffleDown"),
        InWarp("lanes with rounds of their own", "for (int i = {|ThreadIdx.X|}; {|i < x.Length|}; i += 32) [|Warp.Sync()|];",
            "depends on 'i', which depends on ThreadIdx.X", "Warp.Sync"),
        new("warp operation in a helper after a return", "GK0066",
            "static partial class Kernels { static int Sum(int v) { if ({|v < 0|}) return 0; return [|Warp.ReduceAdd(v)|]; } [Kernel] static void K(Span<int> x) { x[1] = Sum({|x[ThreadIdx.X]|}); } }",
            InWarpBecause("depends on 'v', which is read from 'x[ThreadIdx.X]', at an index that depends on ThreadIdx.X")),
        new("helper with a warp operation for some lanes", "GK0066",
            "static partial class Kernels { static int Sum(int v) => Warp.ReduceAdd(v); [Kernel] static void K(Span<int> x) { if ({|{|ThreadIdx.X|} != 3|}) x[1] = [|Sum(x[0])|]; } }",
            InWarpBecause("depends on ThreadIdx.X", "'Kernels.Sum'")),
        InKernel("warp operation of more lanes than it names", "GK0067", "x[ThreadIdx.X] = [|Warp.ReduceAdd(1, mask: {|0xffff|})|];",
            "Warp.ReduceAdd waits for the lanes in the mask 0x0000ffff, and all lanes of the warp call it: name all of them, or let only these come by"),
        new("warp operation in a helper that names too few lanes", "GK0067",
            "static partial class Kernels { static void Meet() => [|Warp.Sync({|0xff|})|]; [Kernel] static void K(Span<int> x) { if (x.Length > 7) Meet(); x[0] = 1; } }",
            "Warp.Sync waits for the lanes in the mask 0x000000ff, and all lanes of the warp call it: name all of them, or let only these come by"),
    ];

    private static DiagnosticCase NotReached(string name, string statements, string reason) =>
        InKernel($"barrier {name}", "GK0020", statements, Because(reason));

    private static string Because(string reason, string barrier = "Block.Sync", string threads = "block") =>
        $"{barrier} in kernel 'K' is not reached by all threads of the {threads}, because the condition {reason}: move it out, and leave only the work under the condition";

    private static DiagnosticCase MayDiverge(string name, string statements, string reason, string barrier = "Block.Sync") =>
        InKernel($"barrier {name}", "GK0065", statements, Perhaps(reason, barrier, "block"));

    private static string Perhaps(string reason, string barrier, string threads) =>
        $"{barrier} in kernel 'K' may not be reached by all threads of the {threads}, because the condition {reason}: if it is the same for all, say so with Gpu.Uniform(condition)";

    private static DiagnosticCase AfterReturn(
        string name, string statements, string function, string reason) => InKernel($"{name} after a return", "GK0064", statements,
        $"The result of {function} is wrong where some threads of kernel 'K' have returned before, as the condition {reason}: let them stay, with a value that changes nothing, such as i < x.Length ? x[i] : 0");

    private static DiagnosticCase InWarp(string name, string statements, string reason, string operation = "Warp.ReduceAdd") =>
        InKernel($"warp operation of {name}", "GK0066", statements, InWarpBecause(reason, operation));

    private static string InWarpBecause(string reason, string operation = "Warp.ReduceAdd") =>
        $"{operation} waits for all lanes of the warp, and may not be reached by all, because the condition {reason}: "
        + "move it out, pass the mask of the lanes that come by, or say that the condition is the same for all with Gpu.Uniform";
}
