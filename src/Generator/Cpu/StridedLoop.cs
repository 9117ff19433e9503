using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Cpu.Simd;
using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Cpu;

/// <summary>
/// A region that is one loop in which all threads step over memory together: <c>for (int i = ThreadIdx.X; i &lt; n; i += BlockDim.X) …</c>.
/// Run thread by thread, each would go through all of the memory. So a round of all threads comes before the next round, as on a GPU.
/// </summary>
internal sealed class StridedLoop
{
    private readonly Expression limit, stride;
    private readonly bool isGlobal;
    private readonly Variable past;

    private StridedLoop(Expression limit, Expression stride, bool isGlobal, Variable past, IReadOnlyList<Statement> round) =>
        (this.limit, this.stride, this.isGlobal, this.past, Round) = (limit, stride, isGlobal, past, round);

    /// <summary>What each thread does in a round that still has an index below the limit.</summary>
    public IReadOnlyList<Statement> Round { get; }

    /// <returns>Null for other regions, and where a thread keeps something from one round to the next.</returns>
    public static StridedLoop? Find(CpuAnalysis analysis, IReadOnlyList<Statement> region)
    {
        if (region.Count == 0 || region[region.Count - 1] is not ForStatement loop
            || region.Take(region.Count - 1).Any(s => s is not DeclareStatement))
            return null;
        if (Index(loop) is not { } index || Step(loop, index) is not { } stride || Limit(loop, index) is not { } limit
            || Body(loop) is not { } body)
            return null;
        HashSet<int> inside = [.. loop.Body.SelfAndDescendants().Select(s => s.Declared()).OfType<Variable>().Select(v => v.Id)];
        bool keepsNothing = Mentions.ChangedIn(loop.Body).All(inside.Contains);
        HashSet<int> declaredBefore = [.. region.Select(s => s.Declared()).OfType<Variable>().Select(v => v.Id)];
        bool isKnown = new[] { limit,
            stride }.All(e => analysis.Uniformity.IsUniform(e) && !e.SelfAndDescendants().Any(GuardNarrowing.MayThrow)
            && !Mentions.Of(e).Any(id => inside.Contains(id) || declaredBefore.Contains(id)));
        bool? isGlobal = Start(loop.Initializers[0], analysis.Recomputation);
        if (!keepsNothing || !isKnown || isGlobal is null)
            return null;
        Variable past = new(analysis.UnusedId, "past", ScalarType.Int32);
        DeclareStatement start = (DeclareStatement)loop.Initializers[0];
        Statement[] round =
        [
            .. region.Take(region.Count - 1),
            start with { Initializer = new BinaryExpression(
                BinaryOperator.Add, start.Initializer!, new VariableExpression(past), ScalarType.Int32) },
            .. body,
        ];
        return new StridedLoop(limit, stride, isGlobal.Value, past, round);
    }

    /// <summary>True where no index wraps around, so that the rounds are those of the loop.</summary>
    /// <param name="end">The loop's first index of the thread after the last.</param>
    public string SpellCondition(CpuExpressions expressions, string end) =>
        $"{expressions.Spell(stride)} > 0 && global::System.Math.Max((long){Operand(expressions, limit)}, {end}) + {Operand(expressions, stride)} <= int.MaxValue";

    /// <param name="first">The loop's first index of the first thread.</param>
    public string SpellHead(CpuExpressions expressions, string first)
    {
        string name = CpuNames.Of(past);
        return $"for (int {name} = 0; {(first == "0" ? name : $"{first} + {name}")} < {Operand(expressions, limit)}; {name} += {expressions.Spell(stride)})";
    }

    /// <summary>The index after that of the last thread with something to do in a round.</summary>
    /// <param name="end">That of all threads.</param>
    /// <param name="first">As of <see cref="SpellHead"/>.</param>
    public string SpellEnd(CpuExpressions expressions, string end, string first) =>
        $"global::System.Math.Min({end}, {Operand(expressions, limit)} - {CpuNames.Of(past)}{(first == "0" ? "" : $" - {first}")})";

    /// <summary>True where the loop starts at the global index, and not at the thread's in its block.</summary>
    public bool IsGlobal => isGlobal;

    private static string Operand(CpuExpressions expressions, Expression expression) =>
        expression is BinaryExpression or ConditionalExpression ? $"({expressions.Spell(expression)})" : expressions.Spell(expression);

    private static Variable? Index(ForStatement loop) =>
        loop.Initializers.Count == 1 && loop.Updates.Count == 1
            && loop.Initializers[0] is DeclareStatement { Initializer: not null, Variable: { Type: var type } index }
        && type == ScalarType.Int32 && !Mentions.ChangedIn(loop.Body).Contains(index.Id) ? index : null;

    /// <summary>s of <c>i += s</c>.</summary>
    private static Expression? Step(ForStatement loop, Variable index) =>
        loop.Updates[0] is { Place: VariableExpression place, Value: BinaryExpression { Operator: BinaryOperator.Add, Left: VariableExpression left, Right: var step } }
        && place.Variable == index && left.Variable == index ? step : null;

    /// <summary>n of <c>i &lt; n</c>.</summary>
    private static Expression? Limit(ForStatement loop, Variable index) =>
        loop.Condition is BinaryExpression { Operator: BinaryOperator.LessThan, Left: VariableExpression left, Right: var limit }
            && left.Variable == index ? limit : null;

    /// <summary>The body without jumps to its end; null where it has others, or effects whose order can be seen.</summary>
    private static IReadOnlyList<Statement>? Body(ForStatement loop)
    {
        if (loop.Body.SelfAndDescendants()
            .Any(s => s is ReturnStatement or ThrowStatement or PrintStatement or CallStatement or DeclareStackArrayStatement)
            || loop.Body.Any(HasBreak))
            return null;
        try
        {
            return TailJumps.Remove(loop.Body, statement => statement is ContinueStatement, _ => []);
        }
        catch (NoNormalFormException)
        {
            return null;
        }
    }

    private static bool HasBreak(Statement statement) => statement switch
    {
        BreakStatement => true,
        IfStatement => statement.Children().Any(HasBreak),
        _ => false,
    };

    /// <summary>Whether the loop starts at ThreadIdx.X or at the global index; null for any other start.</summary>
    private static bool? Start(Statement initializer, Recomputation recomputation)
    {
        Expression start = ((DeclareStatement)initializer).Initializer!;
        while (start is VariableExpression { Variable.Id: var id }
            && recomputation.Definitions.TryGetValue(id, out DeclareStatement? definition))
            start = definition.Initializer!;
        return GlobalIndex.Matches(start) && start.Type == ScalarType.Int32 ? true
            : start is ThreadIndexExpression { Kind: ThreadIndexKind.ThreadIdx, Axis: Axis.X } ? false : null;
    }
}
