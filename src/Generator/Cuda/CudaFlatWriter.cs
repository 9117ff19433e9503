using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Cuda;

/// <summary>
/// Writes the form of a flat kernel for launches by a count. What the kernel does with one index is a function, and a thread calls it for several,
/// a block's width apart: so the first loads of all of them can be on their way before the first store, while a warp's accesses stay side by
/// side. It stands under <c>#ifdef GK_ELEMENTS</c>, which is how many.
/// </summary>
internal static class CudaFlatWriter
{
    /// <summary>Defined where this form is compiled.</summary>
    public const string Elements = "GK_ELEMENTS";

    private const string Element = "gk_element", First = "gk_first", Last = "gk_last", Count = "gk_count";

    /// <param name="writer">Gets the text, up to the <c>#else</c>.</param>
    /// <param name="kernel">The kernel.</param>
    /// <param name="flat">What is known of it.</param>
    /// <param name="scopeOf">Makes the scope of a body with the kernel's parameters.</param>
    /// <returns>What was written for one index.</returns>
    public static FlatElement Write(CodeWriter writer, Kernel kernel, FlatKernel flat, Func<EquatableArray<Statement>, CudaScope> scopeOf)
    {
        FlatElement element = FlatElement.Of(kernel, flat);
        CudaScope scope = scopeOf(element.Body), entry = scopeOf(default);
        scope.Ranges.Set(element.Index, new ValueRange(0, int.MaxValue));
        List<string> locals = [];
        List<string> parameters = CudaEmitter.EntryParameters(kernel, scope, locals);
        writer.Line($"#ifdef {Elements}").Mark(kernel.Name).Line($"template <bool {CudaNames.Variable(element.IsInside)}>");
        CudaEmitter.WriteHeader(writer, $"static __device__ __forceinline__ void {Element}", [.. parameters, scope.Declaration(element.Index)]);
        new CudaStatementWriter(writer, scope).WriteFunctionBody(element.Body, locals);
        writer.Line().Mark(kernel.Name);
        CudaEmitter.WriteHeader(writer, $"extern \"C\" __global__ void __launch_bounds__({FlatKernel.BlockSize}) {kernel.EntryPoint}", [.. parameters, $"long long {Count}"]);
        CudaEmitter.EntryParameters(kernel, entry, []);
        string inside = Inside(flat, new CudaExpressionWriter(entry));
        WriteLoops(writer, flat, scope.Types.Value(element.Index.Type), string.Join(", ", parameters.Select(NameOf)), inside);
        writer.Line("#else");
        return element;
    }

    private static void WriteLoops(CodeWriter writer, FlatKernel flat, string index, string arguments, string inside)
    {
        // Of 32 bits, unsigned: the last thread's elements may lie beyond int.MaxValue.
        string word = flat.IsLong ? "long long" : "unsigned", size = $"{FlatKernel.BlockSize}{(flat.IsLong ? "LL" : "u")}";
        writer.Open()
            .Line($"{word} {First} = blockIdx.x * ({size} * {Elements}) + threadIdx.x, {Last} = {First} + {size} * ({Elements} - 1);")
            .Open($"if ({Last} < ({word}){Count}{inside})")
            .Line("#pragma unroll")
            .Open($"for (int j = 0; j < {Elements}; j++)")
            .Line($"{Element}<true>({arguments}, ({index}){First} + j * {FlatKernel.BlockSize});")
            .Close().Close()
            .Open("else")
            .Line("#pragma unroll 1")
            .Open($"for (int j = 0; j < {Elements} && {First} < ({word}){Count}; j++, {First} += {size})")
            .Line($"{Element}<false>({arguments}, ({index}){First});")
            .Close().Close()
            .Close();
    }

    /// <summary>What holds for the first or the last element, and so for all: <c> &amp;&amp; (int)gk_last &lt; y_1_length</c>.</summary>
    private static string Inside(FlatKernel flat, CudaExpressionWriter expressions) => string.Concat(flat.Guards.Select(guard =>
    {
        bool isUpper = guard.Condition is BinaryOperator.LessThan or BinaryOperator.LessThanOrEqual;
        string type = guard.Limit.Type is ScalarType { Size: 8 } ? "long long" : "int";
        return $" && ({type}){(isUpper ? Last : First)} {CudaOperators.Spell(guard.Condition)} {expressions.Write(guard.Limit).At(Precedence.Additive)}";
    }).Distinct());

    /// <summary><c>x_1</c> of <c>const float* GK_RESTRICT x_1</c>.</summary>
    private static string NameOf(string parameter) => parameter.Substring(parameter.LastIndexOfAny([' ', '*', '&']) + 1);
}
