using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Places;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Cuda;

/// <summary>
/// Writes the form of a flat kernel for launches by a count. What the kernel does with one index is a function, and a thread calls it for
/// several, a block's width apart: so the first loads of all of them can be on their way before the first store, while a warp's accesses
/// stay side by side. It stands under <c>#ifdef GK_ELEMENTS</c>, which is how many. <see cref="CudaRowWriter"/> and
/// <see cref="CudaWideWriter"/> have the loops for rows and for elements that are moved together.
/// </summary>
internal sealed class CudaFlatWriter
{
    /// <summary>Defined where this form is compiled.</summary>
    public const string Elements = "GK_ELEMENTS";

    public const string First = "gk_first", Last = "gk_last", Count = "gk_count";

    /// <summary>How many elements, or columns, are read and written as one; 1 or undefined where they are not.</summary>
    public const string Width = "GK_WIDTH";

    private const string ElementFunction = "gk_element";

    private readonly CodeWriter writer;
    private readonly Kernel kernel;
    private readonly FlatKernel flat;
    private readonly PlaceNumbers places;
    private readonly Func<EquatableArray<Statement>, CudaScope> scopeOf;

    /// <param name="writer">Gets the text, up to the <c>#else</c>.</param>
    /// <param name="kernel">The kernel.</param>
    /// <param name="flat">What is known of it.</param>
    /// <param name="places">Learns which statements the function's are.</param>
    /// <param name="scopeOf">Makes the scope of a body with the kernel's parameters.</param>
    public CudaFlatWriter(
        CodeWriter writer, Kernel kernel, FlatKernel flat, PlaceNumbers places, Func<EquatableArray<Statement>, CudaScope> scopeOf)
    {
        this.writer = writer;
        this.kernel = kernel;
        this.flat = flat;
        this.places = places;
        this.scopeOf = scopeOf;
        Element = FlatElement.Of(kernel, flat);
        Scope = scopeOf(default);
        Parameters = CudaEmitter.EntryParameters(kernel, Scope, []);
        Expressions = new CudaExpressionWriter(Scope);
    }

    public FlatElement Element { get; }

    public CudaScope Scope { get; }

    /// <summary>The entry point's, without the count.</summary>
    public IReadOnlyList<string> Parameters { get; }

    public CudaExpressionWriter Expressions { get; }

    /// <summary>The C type of the index along X.</summary>
    public string IndexType => Scope.Types.Value(Element.Indices[0].Type);

    public void Write()
    {
        writer.Line($"#ifdef {Elements}");
        WriteFunction(ElementFunction, Element.Body, []);
        if (flat.HasRows)
            new CudaRowWriter(writer, flat, this).Write();
        else
            WriteEntryPoint();
        writer.Line("#else");
    }

    /// <summary>
    /// The head of the entry point, its opening brace, and what guards and the widths of rows need besides the parameters.
    /// </summary>
    public void OpenEntryPoint(string count)
    {
        string bounds = flat.MinBlocks > 0 ? $"{FlatKernel.BlockSize}, {flat.MinBlocks}" : $"{FlatKernel.BlockSize}";
        OpenFunction($"extern \"C\" __global__ void __launch_bounds__({bounds}) {kernel.EntryPoint}", [$"{count} {Count}"]);
        WriteSpecialized();
    }

    /// <summary>The head of a function and its opening brace.</summary>
    /// <param name="head">What stands before the parameters.</param>
    /// <param name="more">Parameters besides the kernel's.</param>
    public void OpenFunction(string head, IEnumerable<string> more)
    {
        writer.Mark(kernel.Name);
        CudaEmitter.WriteHeader(writer, head, [.. Parameters, .. more]);
        writer.Open();
    }

    /// <summary>The parameters that are constants in variants of the text.</summary>
    public void WriteSpecialized()
    {
        foreach (SpecializedParameter specialized in kernel.Specialized)
            writer.Line(CudaEmitter.SpecializedLocal(kernel.Parameters[specialized.Id], Scope));
    }

    /// <summary>The function of one index.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="body">Its body, which differs from the kernel's in its expressions only.</param>
    /// <param name="elements">Parameters between the kernel's and the index.</param>
    public void WriteFunction(string name, EquatableArray<Statement> body, IReadOnlyList<Variable> elements)
    {
        places.AddCopies(kernel.Body, body);
        CudaScope scope = scopeOf(body);
        foreach (Variable index in Element.Indices)
            scope.Ranges.Set(index, new ValueRange(0, int.MaxValue));
        scope.Position = [.. GlobalIndex.Axes.Select(PositionAlong)];
        List<string> locals = [];
        List<string> parameters = CudaEmitter.EntryParameters(kernel, scope, locals);
        parameters.AddRange(elements.Concat(Element.Indices).Select(scope.Declaration));
        writer.Line($"template <bool {CudaNames.Variable(Element.IsInside)}>").Mark(kernel.Name);
        CudaEmitter.WriteHeader(writer, $"static __device__ __forceinline__ void {name}", parameters);
        new CudaStatementWriter(writer, scope).WriteFunctionBody(body, locals);
        writer.Line();
    }

    /// <summary>A call of the function for one index.</summary>
    /// <param name="isInside">True where the guards are known to hold.</param>
    /// <param name="indices">For each axis, how the index is spelled.</param>
    public void WriteCall(bool isInside, Func<Axis, string> indices) =>
        WriteCall(ElementFunction, isInside ? "true" : "false", [.. flat.Axes.Select(indices)]);

    public void WriteCall(string function, string argument, IEnumerable<string> arguments) =>
        writer.Line($"{function}<{argument}>({string.Join(", ", [.. Parameters.Select(NameOf), .. arguments])});");

    /// <summary>What holds for the first or the last element, and so for all: <c> &amp;&amp; (int)gk_last &lt; y_1_length</c>.</summary>
    public string Inside(Func<Axis, string> first, Func<Axis, string> last) => Inside(flat.Axes, first, last);

    /// <summary>Of the guards of some axes.</summary>
    public string Inside(IReadOnlyList<Axis> axes, Func<Axis, string> first, Func<Axis, string> last)
    {
        return string.Concat(flat.Guards.All.Where(guard => axes.Contains(guard.Axis)).Select(holds).Distinct());

        string holds(FlatGuard guard)
        {
            bool isUpper = guard.Condition is BinaryOperator.LessThan or BinaryOperator.LessThanOrEqual;
            string type = guard.Limit.Type is ScalarType { Size: 8 } ? "long long" : "int",
                index = isUpper ? last(guard.Axis) : first(guard.Axis);
            return $" && ({type}){index} {CudaOperators.Spell(guard.Condition)} {Expressions.Write(guard.Limit).At(Precedence.Additive)}";
        }
    }

    private void WriteEntryPoint()
    {
        CudaWideWriter? wide = flat.Ahead.Any(array => array.IsRead) ? new(writer, flat, this) : null;
        wide?.WriteFunction();
        OpenEntryPoint("long long");
        wide?.WriteLoop();
        WriteLoops(asks: wide is null);
        writer.Close();
    }

    private void WriteLoops(bool asks)
    {
        // Of 32 bits, unsigned: the last thread's elements may lie beyond int.MaxValue.
        string word = flat.IsLong ? "long long" : "unsigned", size = $"{FlatKernel.BlockSize}{(flat.IsLong ? "LL" : "u")}";
        writer.Line($"{word} {First} = blockIdx.x * ({size} * {Elements}) + threadIdx.x, {Last} = {First} + {size} * ({Elements} - 1);")
            .Open($"if ({Last} < ({word}){Count}{Inside(_ => First, _ => Last)})");
        string place = $"({IndexType}){First} + j * {FlatKernel.BlockSize}";
        if (asks)
            new CudaAheadWriter(writer, flat, this).Write(Last, Elements, place);
        writer.Line("#pragma unroll").Open($"for (int j = 0; j < {Elements}; j++)");
        WriteCall(isInside: true, _ => place);
        writer.Close().Close()
            .Open("else")
            .Line("#pragma unroll 1")
            .Open($"for (int j = 0; j < {Elements} && {First} < ({word}){Count}; j++, {First} += {size})");
        WriteCall(isInside: false, _ => $"({IndexType}){First}");
        writer.Close().Close();
    }

    private string PositionAlong(Axis axis)
    {
        int i = flat.Axes.TakeWhile(used => used != axis).Count();
        return i < flat.Axes.Count ? CudaNames.Variable(Element.Indices[i]) : "0";
    }

    /// <summary><c>x_1</c> of <c>const float* GK_RESTRICT x_1</c>.</summary>
    private static string NameOf(string parameter) => parameter.Substring(parameter.LastIndexOfAny([' ', '*', '&']) + 1);
}
