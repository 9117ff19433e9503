namespace GpuKernels.Generator.Tests.Diagnostics;

/// <content>Launches that do not fit their kernel, or no GPU.</content>
internal static partial class DiagnosticCases
{
    private const string ByGuard = "if (i < x.Length) x[i] = 1;";

    private static IEnumerable<DiagnosticCase> Launches =>
    [
        Launching("unguarded index and a number of threads", "GK0080", "x[i] = ThreadIdx.X;", "K([|gpu.Launch(n)|], x);",
            "Launch(n) starts whole blocks of 256 threads, and those beyond the end reach 'x[i]' in kernel 'K', which tests nothing: write if (i < x.Length) there"),
        Launching("unguarded global index", "GK0080", "x[GlobalIdx.X] = ThreadIdx.X;", "K([|gpu.Launch(1000)|], x);",
            "Launch(1000) starts whole blocks of 256 threads, and those beyond the end reach 'x[GlobalIdx.X]' in kernel 'K', which tests nothing: write if (GlobalIdx.X < x.Length) there"),
        Launching("launch in a local", "GK0080", "x[i] = ThreadIdx.X;", "Launch launch = [|gpu.Launch(n)|]; K(launch, x);",
            "Launch(n) starts whole blocks of 256 threads, and those beyond the end reach 'x[i]' in kernel 'K', which tests nothing: write if (i < x.Length) there"),
        Launching("block of too many threads", "GK0081", ByGuard, "K(gpu.Launch(1, [|(32, 64)|]), x);",
            "A block of 32 x 64 has 2048 threads, and a GPU takes at most 1024: make the block smaller and the grid larger"),
        Launching("block that is too deep", "GK0081", ByGuard, "K(gpu.Launch(1, new Dim3(1, 1, [|128|])), x);",
            "This block is 128 long along Z, and a GPU takes at most 64: put the longest axis on X"),
        Launching("empty block", "GK0081", ByGuard, "const int None = 0; K(gpu.Launch(1, [|None|]), x);",
            "This block is 0 long along X, and a GPU takes at least 1: write 1 or more"),
        Launching("grid that is too long", "GK0081", ByGuard, "var grid = 65536; K(gpu.Launch((1, [|grid|]), (32, 1)), x);",
            "This grid is 65536 long along Y, and a GPU takes at most 65535: put the longest axis on X"),
        Launching("block beyond the bounds", "GK0082", ByGuard, "K(gpu.Launch(n, [|256|]), x);",
            "Kernel 'K' is marked [LaunchBounds(64)], and a block here has 256 threads: launch blocks of 64, or change the attribute", "LaunchBounds(64)"),
        Launching("grid of a part of a cluster", "GK0082", ByGuard, "K(gpu.Launch([|(4, 3)|], (64, 1)), x);",
            "Kernel 'K' is marked [Cluster(2, 2, 1)], and the grid has 3 blocks along Y, no multiple of 2: launch 4", "Cluster(2, 2)") with { Architectures = Newest },
        Launching("part of a warp in a sum", "GK0083", "int sum = Warp.ReduceAdd(i < x.Length ? x[i] : 0); if (i < x.Length) x[i] = sum;",
            "K(gpu.Launch(n, [|48|]), x);",
            "In a block of 48 threads the last warp lacks 16 lanes, and kernel 'K' asks all of them in Warp.ReduceAdd: launch blocks of 64"),
        Launching("part of a warp", "GK0084", ByGuard, "K(gpu.Launch(n, [|(10, 10)|]), x);",
            "A block of 100 threads takes as long as one of 128, since its last warp runs with 28 lanes idle: launch blocks of 128, and test the index"),
        Launching("more shared memory than there is", "GK0085", ByGuard, "K(gpu.Launch(n, 32).Shared([|300000|]), x);",
            "The launch asks for 300000 bytes of shared memory, and a block has 232448: ask for less, and work in parts"),
        Launching("more shared memory than the kernel leaves", "GK0085", "Span<int> s = Block.Shared<int>(1000); s[0] = 1; " + ByGuard,
            "K(gpu.Launch(n, 32).Shared([|230000|]), x);",
            "Kernel 'K' has 4000 bytes of shared arrays and the launch adds 230000, and a block has 232448: ask for 228448 at most"),
        Launching("no shared memory", "GK0085", "Span<int> s = Block.DynamicShared<int>(); s[0] = 1; " + ByGuard,
            "K([|gpu.Launch(n, 32)|], x);",
            "Kernel 'K' has 's' in dynamic shared memory, and the launch asks for none: write .Shared(bytes) behind it"),
        Launching("line for a plane", "GK0086", "if (BlockIdx.Y < x.Length) x[BlockIdx.Y] = i;", "K([|gpu.Launch(n, 32)|], x);",
            "Kernel 'K' uses BlockIdx.Y, which is always 0 in this launch without an axis Y: write Launch((columns, rows), (16, 16))"),
        new("line for a plane of a flat kernel", "GK0086",
            "static partial class Kernels { [Kernel] static void K(Span<int> x) { if (GlobalIdx.Y < x.Length) x[GlobalIdx.Y] = 1; } static void Run(GpuDevice gpu, int[] x) => K([|gpu.Launch(x.Length)|], x); }",
            "Kernel 'K' uses BlockIdx.Y, which is always 0 in this launch without an axis Y: write Launch((columns, rows))"),
        Launching("array that is too short", "GK0087", "x[5] = 1;", "K(gpu.Launch(1, 32), [|new int[5]|]);",
            "'new int[5]' has 5 elements, and kernel 'K' uses 'x[5]': pass at least 6"),
        Launching("device array that is too short", "GK0087", "x[1] = 1;", "var y = gpu.Allocate<int>(1); K(gpu.Launch(1, 32), [|y|]);",
            "'y' has 1 elements, and kernel 'K' uses 'x[1]': pass at least 2"),
        new("kernel that is called with an array", "GK0088",
            "static partial class Kernels { [Kernel] static void K(Span<int> x) { if (x.Length > 0) x[0] = 1; } static void Run(int[] x) => [|K(x)|]; }",
            "This calls the method of kernel 'K' once, on the host, where there is no thread index: pass a launch as its first argument, as in K(gpu.Launch(n), …)"),
        new("kernel that is called in an object", "GK0088",
            "partial class Program { [Kernel] static void K(Span<int> x) { if (x.Length > 0) x[0] = 1; } void Run(Span<int> x) => [|K(x)|]; }",
            "This calls the method of kernel 'K' once, on the host, where there is no thread index: pass a launch as its first argument, as in K(gpu.Launch(n), …)"),
        Launching("disposed array", "GK0089", ByGuard, "x.Dispose(); n++; K(gpu.Launch(n), [|x|]);",
            "'x' has been disposed of before kernel 'K' is launched with it: dispose of it after the launch, or declare it with using"),
        Launching("disposed device", "GK0089", ByGuard, "gpu.Dispose(); K([|gpu|].Launch(n), x);",
            "'gpu' has been disposed of before kernel 'K' is launched with it: dispose of it after the launch, or declare it with using"),
    ];

    /// <summary>A kernel with <c>int i = GlobalIdx.X;</c>, and a method that launches it with locals that it knows nothing of.</summary>
    private static DiagnosticCase Launching(string name, string id, string body, string launch, string message, string attribute = "") =>
        new(name, id, $"static partial class Kernels {{ [Kernel{(attribute.Length > 0 ? ", " + attribute : "")}] static void K(Span<int> x) {{ int i = GlobalIdx.X; {body} }} "
            + $"static void Run(GpuDevice device, int count, GpuArray<int> array) {{ var gpu = device; var n = count; var x = array; {launch} }} }}", message);
}
