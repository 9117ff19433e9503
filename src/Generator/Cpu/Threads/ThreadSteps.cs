using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Cpu.Threads;

/// <summary>
/// A step of one thread. Control flow around a place where threads wait is flat, steps with jumps between them, so that a thread can go on
/// at any such place; what lies between stays as it was written.
/// </summary>
internal abstract record ThreadStep;

/// <summary>A statement in which no thread waits; a jump out of it is a <see cref="LeaveStatement"/>.</summary>
internal sealed record PlainStep(Statement Statement) : ThreadStep;

internal sealed record LabelStep(int Label) : ThreadStep;

internal sealed record JumpStep(int Label) : ThreadStep;

/// <summary>Goes to the label where the condition has the value.</summary>
internal sealed record BranchStep(Expression Condition, bool When, int Label) : ThreadStep;

/// <summary>A label for each section of a switch, and one for all other values.</summary>
internal sealed record SelectStep(SwitchStatement Switch, IReadOnlyList<int> Labels, int Otherwise) : ThreadStep;

/// <summary>A barrier or a warp operation; the thread goes on behind it when the others are there.</summary>
/// <param name="Site">Counts from 0.</param>
internal sealed record WaitStep(Statement Statement, int Site) : ThreadStep
{
    /// <summary>Where the thread goes on; 0 is the kernel's start.</summary>
    public int State => Site + 1;
}

/// <summary>A jump from a statement to a label among the steps around it.</summary>
internal sealed record LeaveStatement(int Label) : Statement
{
    public string Spelling => Spell(Label);

    public static string Spell(int label) => $"label{label}";
}

/// <summary>What the data flow between steps depends on.</summary>
internal static class ThreadStepFacts
{
    /// <summary>The labels to which control may go, but for the next step.</summary>
    public static IEnumerable<int> Targets(this ThreadStep step) => step switch
    {
        JumpStep s => [s.Label],
        BranchStep s => [s.Label],
        SelectStep s => s.Labels.Append(s.Otherwise),
        PlainStep s => new[] { s.Statement }.SelfAndDescendants().OfType<LeaveStatement>().Select(leave => leave.Label),
        _ => [],
    };

    /// <summary>True where control may go to the next step.</summary>
    public static bool FallsThrough(this ThreadStep step) => step switch
    {
        JumpStep or SelectStep or PlainStep { Statement: LeaveStatement } => false,
        PlainStep s => Completion.CanComplete(s.Statement),
        _ => true,
    };

    /// <summary>The variable that the step gives a new value as a whole.</summary>
    public static Variable? Defined(this ThreadStep step) => step switch
    {
        PlainStep { Statement: AssignStatement { Place: VariableExpression { Variable: var assigned } } } => assigned,
        PlainStep s => s.Statement.Declared(),
        WaitStep s => s.Statement.Declared(),
        _ => null,
    };

    /// <summary>The Ids of the variables that the step reads, or leaves a part of as it was.</summary>
    public static IEnumerable<int> Used(this ThreadStep step) => step switch
    {
        PlainStep { Statement: AssignStatement { Place: VariableExpression, Value: var value } } => Mentions.Of(value),
        PlainStep s => Mentions.Of(s.Statement).Where(id => id != s.Statement.Declared()?.Id),
        WaitStep s => s.Statement.Expressions().SelectMany(Mentions.Of),
        BranchStep s => Mentions.Of(s.Condition),
        SelectStep s => Mentions.Of(s.Switch.Value),
        _ => [],
    };

    /// <summary>The Ids of the variables that the step may change.</summary>
    public static IEnumerable<int> Changed(this ThreadStep step) => step switch
    {
        PlainStep s => Mentions.ChangedIn([s.Statement]),
        WaitStep { Statement: var statement } => Mentions.Changed(statement),
        _ => [],
    };
}
