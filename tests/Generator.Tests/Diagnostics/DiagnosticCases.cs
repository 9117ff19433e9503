namespace GpuKernels.Generator.Tests.Diagnostics;

/// <summary>One mistake: its source with the place marked, and what is said about it.</summary>
internal sealed record DiagnosticCase(string Name, string Id, string Source, string Message);

/// <summary>The mistakes that the analyzer knows, at least one for each rule.</summary>
internal static class DiagnosticCases
{
    /// <summary>Rules that need more than a source text have a test of their own in <see cref="DiagnosticTests"/>.</summary>
    public static readonly string[] TestedElsewhere = ["GK0006"];

    public static readonly IReadOnlyList<DiagnosticCase> All =
    [
        new("instance method", "GK0001",
            "partial class Kernels { [Kernel] void [|K|](Span<int> x) { } }",
            "Kernel 'K' must be static: threads of a GPU share no object; pass what it needs as parameters"),
        new("type that is not partial", "GK0002",
            "static class [|Kernels|] { [Kernel] static void K(Span<int> x) { } }",
            "Make type 'Kernels' partial, so that the launcher of kernel 'K' can be added to it"),
        new("outer type that is not partial", "GK0002",
            "static class [|Outer|] { static partial class Inner { [Kernel] static void K(Span<int> x) { } } }",
            "Make type 'Outer' partial, so that the launcher of kernel 'K' can be added to it"),
        new("return value", "GK0003",
            "static partial class Kernels { [Kernel] static int [|K|](ReadOnlySpan<int> x) => x[0]; }",
            "Kernel 'K' must return void: write its results to a Span<T> parameter"),
        new("array parameter", "GK0004",
            "static partial class Kernels { [Kernel] static void K(int[] [|x|]) { } }",
            "Parameter 'x' of type 'int[]' cannot be passed to a kernel: Span<int> or ReadOnlySpan<int>"),
        new("string parameter", "GK0004",
            "static partial class Kernels { [Kernel] static void K(string [|text|]) { } }",
            "Parameter 'text' of type 'string' cannot be passed to a kernel: pass what the kernel needs of the text as ReadOnlySpan<char>"),
        new("ref parameter", "GK0004",
            "static partial class Kernels { [Kernel] static void K(ref int [|x|]) { } }",
            "Parameter 'x' of type 'ref int' cannot be passed to a kernel: a Span<T> of length one for what the kernel writes, a plain value for what it reads"),
        new("generic kernel", "GK0005",
            "static partial class Kernels { [Kernel] static void [|K|]<T>(Span<int> x) { } }",
            "Kernel 'K' cannot be generic, nor stand in a generic type: write one kernel for each type that it is used with"),
        new("kernel in a generic type", "GK0005",
            "static partial class Kernels<T> { [Kernel] static void [|K|](Span<int> x) { } }",
            "Kernel 'K' cannot be generic, nor stand in a generic type: write one kernel for each type that it is used with"),
        new("kernel without a body", "GK0007",
            "static partial class Kernels { [Kernel] static extern void [|K|](Span<int> x); }",
            "Kernel 'K' has no body to translate: write one, and remove 'extern', 'abstract' or 'partial' from the method"),
        new("async kernel", "GK0008",
            "static partial class Kernels { [Kernel] static async void [|K|](int x) => await System.Threading.Tasks.Task.Yield(); }",
            "Kernel 'K' cannot be async or an iterator: threads of a GPU cannot be suspended; write plain statements"),
        new("local function as kernel", "GK0009",
            "static partial class Kernels { static void M() { [Kernel] static void [|K|](int x) { } K(1); } }",
            "Kernel 'K' must be a method of a type: local functions, lambdas and accessors get no launcher"),
        new("accessor as kernel", "GK0009",
            "static partial class Kernels { static int P { [Kernel] [|get|] => 1; } }",
            "Kernel 'get_P' must be a method of a type: local functions, lambdas and accessors get no launcher"),
        InKernel("foreach", "GK0010", "[|foreach (int i in x) { }|]", "foreach is not supported in kernels: use a for loop over the span's Length"),
        InKernel("try", "GK0010", "[|try { x[0] = 1; } finally { }|]", "try is not supported in kernels: test for the case before it happens; kernels cannot catch"),
        InKernel("throw", "GK0010", "[|throw new Exception();|]", "throw is not supported in kernels: write an error code to a Span<int>"),
        InKernel("switch expression", "GK0011", "x[0] = [|x[1] switch { 0 => 1, _ => 2 }|];", "a switch expression is not supported in kernels: use a switch statement, or ?:"),
        InKernel("pattern", "GK0011", "if ([|x[0] is > 1 and < 3|]) x[0] = 1;", "a pattern is not supported in kernels: compare with ==, <, <= and &&"),
        InKernel("range", "GK0011", "x[0] = [|x[1..]|].Length;", "an index from the end, or a range is not supported in kernels: use x[x.Length - 1] and x.Slice(start, length)"),
        InKernel("checked", "GK0011", "x[0] = checked([|x[1] + 1|]);", "checked arithmetic is not supported in kernels: use unchecked, and test the range yourself where it can overflow"),
        InKernel("string local", "GK0012", "string [|text = null!|];", "Type 'string' is not supported in kernels: pass what the kernel needs of the text as ReadOnlySpan<char>"),
        InKernel("new array", "GK0012", "x[0] = [|new int[3]|].Length;",
            "Type 'int[]' is not supported in kernels: use Span<int>: a parameter, stackalloc or Block.Shared"),
        InKernel("lambda", "GK0012", "Func<int, int> [|f = y => y|];", "Type 'System.Func<int, int>' is not supported in kernels: call a static method"),
        InKernel("decimal local", "GK0012", "decimal [|money = default|];", "Type 'decimal' is not supported in kernels: use double, or long in the smallest unit"),
        InKernel("span method", "GK0013", "[|x.Clear()|];", "'System.Span<int>.Clear()' cannot be called from a kernel: write a loop over the elements"),
        new("generic helper", "GK0013",
            "static partial class Kernels { static T Same<T>(T x) => x; [Kernel] static void K(Span<int> x) { x[0] = [|Same(x[1])|]; } }",
            "'Kernels.Same<int>(int)' cannot be called from a kernel: write the method for the concrete type"),
        InKernel("method of another assembly", "GK0014", "x[0] = [|HashCode.Combine(1)|];",
            "'System.HashCode.Combine<int>(int)' cannot be translated, because its C# source is not in this project: write a static method here that does the same"),
        new("recursion", "GK0015",
            "static partial class Kernels { static int F(int n) => n < 2 ? 1 : n * [|F(n - 1)|]; [Kernel] static void K(Span<int> x) { x[0] = F(5); } }",
            "'F' calls itself, directly or through others: write a loop, with a stackalloc array as the stack where one is needed"),
        new("explicit layout", "GK0016",
            "using System.Runtime.InteropServices; [StructLayout(LayoutKind.Explicit)] struct [|Both|] { [FieldOffset(0)] public int A; [FieldOffset(0)] public float B; } "
            + "static partial class Kernels { [Kernel] static void K(Span<int> x) { Both b = default; x[0] = b.A; } }",
            "Struct 'Both' cannot be laid out in device memory as in C#: LayoutKind.Explicit and LayoutKind.Auto are not supported; use LayoutKind.Sequential"),
        InKernel("stackalloc of a variable length", "GK0017", "Span<int> y = stackalloc int[[|x.Length|]];",
            "The length of stackalloc must be a constant of at least 1: device code reserves the memory when it is compiled"),
        InKernel("Block.Shared of a variable length", "GK0017", "Span<int> y = Block.Shared<int>([|x.Length|]);",
            "The length of Block.Shared must be a constant of at least 1: device code reserves the memory when it is compiled"),
        InKernel("Block.Shared in a branch", "GK0018", "if (x.Length > 1) { Span<int> y = [|Block.Shared<int>(4)|]; }",
            "Block.Shared in 'K' must initialize a local in a kernel's outermost block: write 'Span<T> tile = Block.Shared<T>(length);' there and pass the span on"),
        new("Block.Shared in a helper", "GK0018",
            "static partial class Kernels { static int F() { Span<int> y = [|Block.Shared<int>(4)|]; return y[0]; } [Kernel] static void K(Span<int> x) { x[0] = F(); } }",
            "Block.Shared in 'F' must initialize a local in a kernel's outermost block: write 'Span<T> tile = Block.Shared<T>(length);' there and pass the span on"),
        new("barrier in a helper", "GK0019",
            "static partial class Kernels { static void Wait() { [|Block.Sync()|]; } [Kernel] static void K(Span<int> x) { Wait(); } }",
            "'Wait' calls Block.Sync, which must stand in the kernel itself: move it to before or after the call"),
        InKernel("barrier in a branch", "GK0020", "if (ThreadIdx.X < 3) [|Block.Sync()|];",
            "Block.Sync in kernel 'K' stands under a condition that may differ between threads of a block: move it out, and leave only the work under the condition"),
        new("static field", "GK0021",
            "static partial class Kernels { static int factor = 2; [Kernel] static void K(Span<int> x) { x[0] = [|factor|]; } }",
            "Static field 'factor' is in the host's memory: pass its value as a parameter, or make it a const"),
        new("launcher that exists", "GK0023",
            "static partial class Kernels { [Kernel] static void [|K|](Span<int> x) { } static void K(Launch launch, GpuArray<int> x) { } }",
            "The launcher of kernel 'K' would clash with an overload that takes a Launch first: rename that method or the kernel"),
    ];

    /// <summary>A mistake in the body of <c>K(Span&lt;int&gt; x)</c>.</summary>
    private static DiagnosticCase InKernel(string name, string id, string statement, string message) =>
        new(name, id, $"static partial class Kernels {{ [Kernel] static void K(Span<int> x) {{ {statement} }} }}", message);
}
