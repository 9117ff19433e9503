namespace GpuKernels.Generator.Tests.Diagnostics;

/// <content>Functions in CUDA C.</content>
internal static partial class DiagnosticCases
{
    private static IEnumerable<DiagnosticCase> WaysOut =>
    [
        NotCudaSource("instance method", "struct S { public int A; [CudaSource(\"return 1;\")] public int [|F|]() => A; }",
            "it must be an ordinary static method; pass what it needs as parameters"),
        NotCudaSource("generic method", InClass("T [|F|]<T>(T x) where T : unmanaged => x;"),
            "it is generic, and its text cannot follow the type; write one for each type"),
        NotCudaSource("method of a generic type", "static class C<T> { [CudaSource(\"return 1;\")] public static int [|F|]() => 1; }",
            "it is generic, and its text cannot follow the type; write one for each type"),
        NotCudaSource("kernel",
            "static partial class Kernels { [Kernel, CudaSource(\"x[0] = 1;\")] static void [|F|](Span<int> x) { x[0] = 1; } }",
            "it is a kernel; put the text in a method that the kernel calls"),
        NotCudaSource(
            "reference as the result", InClass("ref int [|F|](Span<int> x) => ref x[0];"),
            "it returns a reference; return the value, or the index"),
        NotCudaSource(
            "span as the result", InClass("Span<int> [|F|](Span<int> x) => x;"),
            "it returns a span; let it write to a span that is a parameter"),
        NotCudaSource("tuple as the result", InClass("(int, int) [|F|]() => (1, 2);"),
            "it returns a tuple, which has no form in CUDA C; return a struct of your own"),
        NotCudaSource("local function",
            "static class C { static int G() { return F(); [CudaSource(\"return 1;\")] static int [|F|]() => 1; } }",
            "it must be an ordinary static method; pass what it needs as parameters"),
        NotCudaSource(
            "empty text", "static class C { [CudaSource(\" \\n\")] public static int [|F|]() => 1; }",
            "its text is empty; write the statements of the device function"),
        NotCudaSource("architecture",
            "static class C { [CudaSource(\"return 1;\", MinimumArchitecture = 9)] public static int [|F|]() => 1; }",
            "MinimumArchitecture is 9; write 75 for compute capability 7.5, 90 for 9.0"),
        NotCudaSource("false purity",
            "static class C { [CudaSource(\"x[0] = 1;\", IsPure = true)] public static void [|F|](Span<int> x) => x[0] = 1; }",
            "IsPure says that it changes nothing, but its C# body writes memory, throws or prints; remove IsPure"),
        new("call of a text for newer GPUs", "GK0050",
            "static partial class Kernels { [CudaSource(\"return 1;\", MinimumArchitecture = 90)] static int F() => 1; [Kernel] static void K(Span<int> x) { x[0] = [|F()|]; } }",
            "F needs sm_90, and the project is built for GPUs from sm_75 on: set <GpuKernelsArchitectures>sm_90</GpuKernelsArchitectures> in the project file, or do without it"),
        new("tensor cores of newer GPUs", "GK0050",
            "static partial class Kernels { [Kernel] static void K(Span<float> x) { Accumulator<float> sum = default; "
            + "sum = [|TensorCore.MultiplyAdd(default(FragmentA<BFloat16>), default(FragmentB<BFloat16>), sum)|]; sum.Store(x, 16); } }",
            "MultiplyAdd needs sm_80, and the project is built for GPUs from sm_75 on: set <GpuKernelsArchitectures>sm_80</GpuKernelsArchitectures> in the project file, or do without it"),
        CudaParameter("keyword of C++", "int", "[|register|]", "the name is reserved there; choose another"),
        CudaParameter("name of the emitter's", "int", "[|gk_x|]", "the name is reserved there; choose another"),
        CudaParameter("letter that C lacks", "int", "[|größe|]", "a name there has the letters A to Z, digits and _ only"),
        CudaParameter("name of a length", "Span<int> x, int", "[|x_length|]", "this is the name of the length of span 'x'; choose another"),
        CudaParameter("in", "in int", "[|x|]", "pass it by value, or by ref"),
        CudaParameter(
            "tensor", "System.Numerics.Tensors.TensorSpan<int>", "[|x|]", "pass the elements as a span, and the lengths as numbers",
            "x[0]"),
        CudaParameter("delegate", "Func<int, int>", "[|x|]", "call the function in C#, and pass its result", "x(1)"),
        CudaParameter("tuple", "(int A, int B)", "[|x|]", "pass the elements, or a struct of your own"),
        new("fields that overlap of [CudaSource]", "GK0056",
            "using System.Runtime.InteropServices; [StructLayout(LayoutKind.Explicit)] struct U { [FieldOffset(0)] public int A; } "
                + InClass("int F(U [|x|]) => x.A;"),
            CudaParameterMessage("x", "the fields of U overlap; pass them one by one")),
        new("field with a keyword's name of [CudaSource]", "GK0056",
            "struct U { public int signed; } " + InClass("int F(U [|x|]) => x.signed;"),
            CudaParameterMessage("x", "field 'signed' of U: the name is reserved there; choose another")),
        NotSpecialized("parameter of a helper", "static class C { public static int F([Specialize] int [|n|]) => n; }",
            "it is not a kernel's; what a kernel passes on of its own constants is constant in the methods that it calls"),
        NotSpecialized("span", InKernelOf("[Specialize] Span<int> [|n|]"),
            "its type is System.Span<int>; only integers, bool, char, enums, float and double become constants"),
        NotSpecialized("narrow float", InKernelOf("[Specialize] Half [|n|]"),
            "its type is System.Half; only integers, bool, char, enums, float and double become constants"),
        NotSpecialized("value out of the type's range", InKernelOf("[Specialize(1, 300)] byte [|n|]"), "the value 300 is no byte"),
        NotSpecialized("value of another type", InKernelOf("[Specialize(true)] int [|n|]"), "the value true is no int"),
        NotSpecialized("double for a float", InKernelOf("[Specialize(1.5)] float [|n|]"), "the value 1.5 is no float"),
        NotSpecialized("number for an enum", InKernelOf("[Specialize(1)] DayOfWeek [|n|]"), "the value 1 is no System.DayOfWeek"),
        NotTuned("parameter of a helper", "static class C { public static int F([Tune(1, 2)] int [|n|]) => n; }", "it is not a kernel's"),
        NotTuned("struct", InKernelOf("[Tune(1)] System.Numerics.Vector2 [|n|]"),
            "its type is System.Numerics.Vector2; integers, bool, char, enums, float and double are tuned"),
        NotTuned("no values", InKernelOf("[Tune] int [|n|]"), "it lists no values; list at least one"),
        NotTuned("value of another type", InKernelOf("[Tune(1, -1)] uint [|n|]"), "the value -1 is no uint"),
        NotTuned("generic kernel",
            "static partial class Kernels { [Kernel] static void K<T>(Span<T> x, [Tune(1)] int [|n|]) where T : unmanaged { } }",
            "the kernel is generic; write a kernel for each type"),
        NotTuned("too many combinations",
            InKernelOf($"[Tune({string.Join(", ", Enumerable.Range(0, 200))})] int m, [Tune(1, 2)] int [|n|]"),
            "the kernel has more than 256 combinations of values; list fewer"),
    ];

    private static DiagnosticCase NotTuned(string name, string source, string reason) =>
        new($"{name} with [Tune]", "GK0058", source, $"Parameter 'n' cannot be marked [Tune]: {reason}");

    private static DiagnosticCase NotSpecialized(string name, string source, string reason) =>
        new($"{name} with [Specialize]", "GK0057", source, $"Parameter 'n' cannot be marked [Specialize]: {reason}");

    private static string InKernelOf(string parameter) =>
        $"static partial class Kernels {{ [Kernel] static void K(Span<int> x, {parameter}) {{ x[0] = 1; }} }}";

    private static DiagnosticCase NotCudaSource(string name, string source, string reason) =>
        new($"{name} with [CudaSource]", "GK0055", source, $"'F' cannot be marked [CudaSource]: {reason}");

    private static DiagnosticCase CudaParameter(string name, string type, string parameter, string reason, string result = "0") =>
        new($"{name} of [CudaSource]", "GK0056", InClass($"int F({type} {parameter}) => {result};"),
            CudaParameterMessage(parameter.Trim('[', '|', ']'), reason));

    private static string CudaParameterMessage(string parameter, string reason) =>
        $"Parameter '{parameter}' of the [CudaSource] method 'F' has no form in CUDA C: {reason}";

    private static string InClass(string method) => $"static class C {{ [CudaSource(\"return 1;\")] public static {method} }}";
}
