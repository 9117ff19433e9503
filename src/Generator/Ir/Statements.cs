using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Ir;

/// <summary>A step of a method's body; bodies are lists of them. Control flow is structured, as it was written.</summary>
internal abstract record Statement;

/// <summary><c>int i = 0;</c> or <c>int i;</c>. Each run of the statement makes the variable anew.</summary>
internal sealed record DeclareStatement(Variable Variable, Expression? Initializer) : Statement;

/// <summary>
/// <c>Span&lt;float&gt; tile = Block.Shared&lt;float&gt;(256);</c>: one array for the whole block; only in the kernel itself, and once.
/// </summary>
/// <param name="Length">The elements; <see cref="Rest"/> for <c>Block.DynamicShared&lt;float>()</c>, which is what the launch asks
/// for.</param>
internal sealed record DeclareSharedStatement(Variable Variable, int Length) : Statement
{
    public const int Rest = -1;
}

/// <summary><c>Span&lt;int&gt; counts = stackalloc int[8];</c>: zeroed each time the statement runs, as in C#.</summary>
internal sealed record DeclareStackArrayStatement(Variable Variable, int Length) : Statement;

/// <summary><c>place = value;</c> The value is complete before the place is written.</summary>
internal sealed record AssignStatement(Expression Place, Expression Value) : Statement;

/// <summary>A call of a function with effects; it declares <paramref name="Result"/> where the value is used.</summary>
internal sealed record CallStatement(Variable? Result, string Function, EquatableArray<Expression> Arguments) : Statement;

/// <summary>What threads an atomic operation is one step for.</summary>
internal enum AtomicScope { Device, Block, System }

/// <summary>
/// <c>Atomic.Add(ref place, value)</c> and other <see cref="Operations.DeviceOperation"/>s; declares <paramref name="Result"/> where it is
/// used.
/// </summary>
/// <param name="Operation">The <see cref="Operations.DeviceOperation.Key"/>.</param>
/// <param name="Arguments">One for each operand; a place is an <see cref="AddressOfExpression"/>.</param>
/// <param name="Site">Numbers a kernel's operations, those of its functions too, from 0.</param>
internal sealed record OperationStatement(
    string Operation, EquatableArray<Expression> Arguments, AtomicScope Scope, Variable? Result, int Site) : Statement
{
    /// <summary>Of an operation in a function of another assembly.</summary>
    public const int NoSite = -1;
}

/// <summary>Whose threads wait for each other.</summary>
internal enum BarrierScope { Block, Grid, Cluster }

/// <summary><c>Block.Sync()</c>. <paramref name="Site"/> numbers the kernel's barriers from 0 in the order of the text.</summary>
internal sealed record BarrierStatement(int Site, BarrierScope Scope = BarrierScope.Block) : Statement;

/// <summary>
/// <c>Warp.ShuffleDown(sum, 16)</c>: waits for the lanes named in the mask. All of C#'s arguments are there, in its order; the width is a
/// constant. Declares <paramref name="Result"/> where it is used.
/// </summary>
internal sealed record WarpStatement(WarpOperator Operator, EquatableArray<Expression> Arguments, Variable? Result) : Statement
{
    public WarpRule Rule => WarpRule.All[Operator];

    /// <summary>What the lane brings; null for an operation without a value.</summary>
    public Expression? Value => Rule.Values == WarpValues.None ? null : Arguments[0];

    /// <summary>The lane or distance of a shuffle.</summary>
    public Expression? Argument => Rule.HasArgument ? Arguments[1] : null;

    /// <summary>The lanes of a part, 32 where the operation knows no parts.</summary>
    public Expression Width => Rule.HasWidth ? Arguments[Arguments.Count - 2] : ConstantExpression.Int32(WarpSize);

    /// <summary>Null for <c>ActiveMask</c>.</summary>
    public Expression? Mask => Arguments.Count == 0 ? null : Arguments[Arguments.Count - 1];

    public const int WarpSize = 32;
}

internal sealed record IfStatement(Expression Condition, EquatableArray<Statement> Then, EquatableArray<Statement> Else) : Statement;

/// <param name="Unroll">How many rounds to write out; 0 where nothing is said, <see cref="Loops.Whole"/> for all.</param>
internal sealed record WhileStatement(Expression Condition, EquatableArray<Statement> Body, int Unroll = 0) : Statement;

/// <summary><c>do body while (condition);</c> A <c>continue</c> in the body goes to the condition.</summary>
/// <param name="Unroll">As of a while.</param>
internal sealed record DoStatement(EquatableArray<Statement> Body, Expression Condition, int Unroll = 0) : Statement;

/// <summary>
/// <c>for (initializers; condition; updates) body</c>. Initializers are declarations and assignments, updates are
/// assignments only; what is more is lowered out of the header. A <c>continue</c> goes to the updates.
/// </summary>
/// <param name="Unroll">As of a while.</param>
internal sealed record ForStatement(
    EquatableArray<Statement> Initializers,
    Expression Condition,
    EquatableArray<AssignStatement> Updates,
    EquatableArray<Statement> Body,
    int Unroll = 0) : Statement;

internal static class Loops
{
    /// <summary>Of a loop whose rounds are all written out.</summary>
    public const int Whole = -1;

    public static bool IsLoop(this Statement statement) => statement is ForStatement or WhileStatement or DoStatement;

    public static int Unroll(this Statement loop) => loop switch
    {
        ForStatement s => s.Unroll,
        WhileStatement s => s.Unroll,
        DoStatement s => s.Unroll,
        _ => 0,
    };

    public static Statement WithUnroll(this Statement loop, int unroll) => loop switch
    {
        ForStatement s => s with { Unroll = unroll },
        WhileStatement s => s with { Unroll = unroll },
        DoStatement s => s with { Unroll = unroll },
        _ => loop,
    };
}

/// <summary><c>case 1: case 2: default: body</c>. A body that ends without a jump leaves the switch; none falls through.</summary>
internal sealed record SwitchSection(EquatableArray<ConstantExpression> Labels, bool IsDefault, EquatableArray<Statement> Body);

/// <summary>A switch over an integer, a char or a bool; <c>break</c> in a section leaves it.</summary>
internal sealed record SwitchStatement(Expression Value, EquatableArray<SwitchSection> Sections) : Statement;

/// <summary>Leaves the innermost loop or switch.</summary>
internal sealed record BreakStatement : Statement;

/// <summary>Goes to the next round of the innermost loop.</summary>
internal sealed record ContinueStatement : Statement;

/// <summary><c>n = {n,4:X}</c>: the text before a value, and how the value is written.</summary>
/// <param name="Value">A scalar.</param>
/// <param name="Alignment">As in C#: the least width, negative for text on the left; 0 for none.</param>
/// <param name="Format">D, d, X or x with digits or none, F or f with digits, or empty.</param>
internal sealed record PrintPart(string Literal, Expression Value, int Alignment, string Format);

/// <summary><c>Gpu.Print($"…")</c>. <paramref name="Tail"/> is the text behind the last value.</summary>
internal sealed record PrintStatement(EquatableArray<PrintPart> Parts, string Tail) : Statement;

/// <summary>
/// <c>throw new Overflow("message");</c> On a GPU the thread reports it and ends; the host throws the exception when it waits.
/// </summary>
/// <param name="ExceptionType">The C# type with <c>global::</c>.</param>
/// <param name="Arguments">The constructor's arguments as C# constants: <c>"message"</c>, <c>(string?)null</c>.</param>
/// <param name="File">The name of the file that it stands in, without the folders, which differ from machine to machine.</param>
/// <param name="Line">
/// Counted from 1. An edit above moves it, and only then, and only of kernels that throw, is the kernel another one.
/// </param>
internal sealed record ThrowStatement(string ExceptionType, EquatableArray<string> Arguments, string File, int Line) : Statement
{
    /// <summary>The exception as an expression of C#.</summary>
    public string Creation => $"new {ExceptionType}({string.Join(", ", Arguments)})";
}

internal sealed record ReturnStatement(Expression? Value) : Statement;
