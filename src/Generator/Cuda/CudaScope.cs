using System.Globalization;
using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Cuda;

/// <summary>A span that is spelled as a pointer or an array beside a length, and not as a <c>Span</c>.</summary>
internal readonly record struct DirectSpan(string Length, bool IsConst);

/// <summary>What the text of one function, or of the kernel, is written with.</summary>
internal sealed class CudaScope(
    CudaNames names, HashSet<string> prelude, KnownSigns signs, Rotations rotations, IReadOnlyList<Variable> parameters, IrType returnType,
    IEnumerable<Statement> body)
{
    private readonly Dictionary<int, DirectSpan> directSpans = [];
    private readonly HashSet<int> storedBools = [];
    private HashSet<int>? wrappingCounters;
    private HashSet<int>? alignedSpans;

    public CudaNames Names { get; } = names;

    public CudaTypes Types { get; } = new(names);

    public IReadOnlyList<Variable> Parameters { get; } = parameters;

    public IrType ReturnType { get; } = returnType;

    public VariableFacts Facts { get; } = new(body);

    public ValueRanges Ranges { get; } = new();

    /// <summary>In the function of one element of a flat kernel, how its indices along X, Y and Z are spelled; else null.</summary>
    public IReadOnlyList<string>? Position { get; set; }

    public KnownSigns Signs { get; } = signs;

    /// <summary>Which shifts of the kernel may be taken for parts of rotations.</summary>
    public Rotations Rotations { get; } = rotations;

    /// <summary>Marks a piece of the prelude as needed; its name is that of what it defines.</summary>
    public string Needs(string piece)
    {
        prelude.Add(piece);
        return piece;
    }

    /// <summary>A variable that is declared as memory is, so that references to it and to memory are of one type.</summary>
    public void SetStored(Variable variable) => storedBools.Add(variable.Id);

    /// <summary>True for a bool that lies in memory as a byte.</summary>
    public bool IsStoredBool(Expression place) => place.Type == ScalarType.Bool && place switch
    {
        VariableExpression e => IsStored(e.Variable),
        ElementExpression or FieldExpression or ArrayElementExpression => true,
        _ => false,
    };

    public bool IsStored(Variable variable)
        => variable.IsReference || storedBools.Contains(variable.Id) || Facts.IsByReference(variable);

    public void SetDirect(Variable variable, DirectSpan span) => directSpans[variable.Id] = span;

    public DirectSpan? Direct(Expression span) => span switch
    {
        VariableExpression e when directSpans.TryGetValue(e.Variable.Id, out DirectSpan direct) => direct,
        TableExpression e => new(e.Length.ToString(CultureInfo.InvariantCulture), IsConst: true),
        _ => null,
    };

    /// <summary>
    /// The bytes to move in one piece, 8 or 16, where a whole struct of smaller alignment is read from or written to a span
    /// parameter, a shared array or a span of another type's memory; else 0. The runtime aligns the memory that it passes, and says so
    /// where it cannot.
    /// </summary>
    public int WideAccess(Expression place) =>
        place is ElementExpression { Type: StructType type, Span: var span } && IsAligned(span)
        && Names.Definition(type) is { Size: 8 or 16 } definition && definition.Alignment < definition.Size
            ? definition.Size : 0;

    private bool IsAligned(Expression span) => IsAligned(span, alignedSpans ??= FindAlignedSpans());

    private bool IsAligned(Expression span, HashSet<int> locals) => span switch
    {
        SpanCastExpression => true,
        VariableExpression e => Direct(e) is not null && Parameters.Contains(e.Variable) || locals.Contains(e.Variable.Id),
        _ => false,
    };

    private HashSet<int> FindAlignedSpans()
    {
        HashSet<int> found = [];
        foreach (Statement statement in body.SelfAndDescendants())
        {
            if (statement is DeclareSharedStatement shared && Facts.IsConstant(shared.Variable)) found.Add(shared.Variable.Id);
            else if (statement is DeclareStatement { Initializer: { } value } local && Facts.IsConstant(local.Variable)
                && IsAligned(Whole(value), found))
                found.Add(local.Variable.Id);
        }
        return found;

        static Expression Whole(Expression span) =>
            span is SliceExpression { Start: ConstantExpression { Bits: 0 }, Length: null } slice ? slice.Span : span;
    }

    /// <summary>The declaration of a local or a parameter, without its value.</summary>
    public string Declaration(Variable variable)
    {
        string type = IsStored(variable) ? Types.Stored(variable.Type) : Types.Value(variable.Type);
        return $"{type}{(variable.IsReference ? "&" : "")} {CudaNames.Variable(variable)}";
    }

    /// <summary>True for a counter whose start the compilers must not know.</summary>
    public bool IsWrappingCounter(Variable variable) =>
        (wrappingCounters ??= WrappingCounters.Find([.. body.SelfAndDescendants()], Facts)).Contains(variable.Id);
}
