using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Ir;

/// <summary>
/// A parameter or local. <paramref name="Id"/> is unique in its method, so targets may flatten scopes and need not fear
/// their own keywords: <c>register</c> becomes <c>register_3</c>.
/// </summary>
/// <param name="Id">Counts from 0 in each method, parameters first.</param>
/// <param name="Name">As written in C#, or <c>temp</c> for one that Lowering made.</param>
/// <param name="Type">The variable's type; for a reference, the type of what it refers to.</param>
/// <param name="IsReference">A <c>ref</c>, <c>in</c> or <c>out</c> parameter, or a struct method's <c>this</c>.</param>
internal sealed record Variable(int Id, string Name, IrType Type, bool IsReference = false)
{
    /// <summary>By the Id alone: analyses have variables for keys, and look them up all the time.</summary>
    public override int GetHashCode() => Id;

    /// <inheritdoc/>
    public bool Equals(Variable? other) =>
        ReferenceEquals(this, other)
            || other is not null && Id == other.Id && Name == other.Name && IsReference == other.IsReference && Type == other.Type;
}

/// <summary>A method that a kernel calls: a static helper, or a struct's method, with <c>this</c> as first parameter.</summary>
/// <param name="Name">Unique in the kernel; C#'s full name and, for overloads, a number: <c>Kernels.Square</c>,
/// <c>Kernels.Square_2</c>.</param>
/// <param name="IsPure">
/// True where a call has no effect: nothing is written but the function's own locals, nothing is atomic. It may read memory.
/// </param>
/// <param name="Cuda">What stands for <paramref name="Body"/> in CUDA C; null where the body itself is translated.</param>
internal sealed record Function(
    string Name,
    EquatableArray<Variable> Parameters,
    IrType ReturnType,
    EquatableArray<Statement> Body,
    bool IsPure,
    CudaSource? Cuda = null);

/// <summary><c>[CudaSource("return __brev(x);")]</c>: a user's own CUDA C. Lines end in <c>\n</c>.</summary>
/// <param name="Body">The statements of the device function; it names parameters as C# does.</param>
/// <param name="Declarations">What stands before the function at file scope; may be empty.</param>
/// <param name="MinimumArchitecture">90 for compute capability 9.0; 0 for any.</param>
internal sealed record CudaSource(string Body, string Declarations, int MinimumArchitecture);

/// <summary>
/// <c>static readonly float[] Weights = { 1f, 2f };</c> or <c>static ReadOnlySpan&lt;float> Weights => [1f, 2f];</c>: constants in
/// memory that is only read. It stands for the array as a whole; where it is used is a <see cref="TableExpression"/>.
/// </summary>
/// <param name="Id">Counts from 0 in each kernel.</param>
/// <param name="Name">C#'s full name; of an array that has none, <c>table</c>.</param>
/// <param name="Element">A number, or a struct whose fields do not overlap.</param>
/// <param name="Length">The number of elements.</param>
/// <param name="Bits">The elements' numbers, those of a struct in the order of its fields, each as in
/// <see cref="ConstantExpression"/>.</param>
internal sealed record ConstantTable(int Id, string Name, IrType Element, int Length, EquatableArray<ulong> Bits)
{
    public TableExpression Use => new(Id, Name, Length, new SpanType(Element, IsReadOnly: true));
}

/// <summary><c>[Specialize(16, 32)] int n</c>: a parameter of a kernel that is a constant in variants of its CUDA C.</summary>
/// <param name="Id">The parameter's, a scalar.</param>
/// <param name="Values">Those that the source names, each as in <see cref="ConstantExpression"/>.</param>
internal sealed record SpecializedParameter(int Id, EquatableArray<ulong> Values);

/// <summary>
/// <c>[ConstantMemory(64)] ReadOnlySpan&lt;float> weights</c>: a span parameter of a kernel whose elements are part of the launch's
/// arguments, which a GPU has in constant memory.
/// </summary>
/// <param name="Id">The parameter's, a read-only span.</param>
/// <param name="Length">The most elements.</param>
internal sealed record ConstantParameter(int Id, int Length);

/// <summary><c>[LaunchBounds(256, 2)]</c>; 0 blocks where nothing is said of them.</summary>
internal sealed record LaunchBounds(int MaxThreads, int MinBlocks);

/// <summary><c>[Cluster(2, 2)]</c>: how many neighbouring blocks run together, along each axis.</summary>
internal sealed record ClusterShape(int X, int Y, int Z)
{
    public int Count => X * Y * Z;

    /// <summary><c>Cluster.BlockRank</c>: which of them this block is; x runs fastest.</summary>
    public Expression BlockRank => Plus(Position(Axis.X, X), Times(X, Plus(Position(Axis.Y, Y), Times(Y, Position(Axis.Z, Z)))));

    private static Expression Position(Axis axis, int extent) => extent == 1
        ? Zero
        : new BinaryExpression(
            BinaryOperator.Remainder, new ThreadIndexExpression(ThreadIndexKind.BlockIdx, axis), ConstantExpression.Int32(extent),
            ScalarType.Int32);

    private static ConstantExpression Zero { get; } = ConstantExpression.Int32(0);

    private static Expression Plus(Expression left, Expression right) =>
        left == Zero ? right : right == Zero ? left : new BinaryExpression(BinaryOperator.Add, left, right, ScalarType.Int32);

    private static Expression Times(int factor, Expression value) =>
        factor == 1 || value == Zero
            ? value
            : new BinaryExpression(BinaryOperator.Multiply, ConstantExpression.Int32(factor), value, ScalarType.Int32);
}

/// <summary>One kernel with all that it reaches: the unit that is translated, compiled and cached.</summary>
/// <param name="Name">C#'s full name, <c>Kernels.Saxpy</c>.</param>
/// <param name="EntryPoint">The name of the <c>extern "C"</c> function, <c>Saxpy_1a2b3c4d</c>.</param>
/// <param name="Parameters">Scalars, structs and spans; never references.</param>
/// <param name="Functions">Callees stand before callers.</param>
/// <param name="Structs">A struct stands after those of its fields.</param>
/// <param name="IsStrict">No contraction of a * b + c: results equal the CPU's bit for bit.</param>
/// <param name="Tables">The constant tables that it reads.</param>
/// <param name="Specialized">The parameters whose values are constants where the device code is compiled.</param>
/// <param name="Constants">The span parameters whose elements are in constant memory.</param>
/// <param name="Bounds">What its blocks are promised to be.</param>
/// <param name="Cluster">Which of its blocks run together; null where each is on its own.</param>
/// <param name="ElementsPerThread">What the source says of launches by a count; 0 where it says nothing.</param>
internal sealed record Kernel(
    string Name,
    string EntryPoint,
    EquatableArray<Variable> Parameters,
    EquatableArray<Statement> Body,
    EquatableArray<Function> Functions,
    EquatableArray<StructDefinition> Structs,
    bool IsStrict,
    EquatableArray<ConstantTable> Tables = default,
    EquatableArray<SpecializedParameter> Specialized = default,
    EquatableArray<ConstantParameter> Constants = default,
    LaunchBounds? Bounds = null,
    ClusterShape? Cluster = null,
    int ElementsPerThread = 0)
{
    /// <summary>The most elements of a span parameter in constant memory; 0 for other parameters.</summary>
    public int ConstantLength(Variable parameter) =>
        Constants.Where(constant => constant.Id == parameter.Id).Select(constant => constant.Length).FirstOrDefault();
}
