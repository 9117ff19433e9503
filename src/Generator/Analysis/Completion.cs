using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Analysis;

/// <summary>Whether control can reach the end of a statement, by the rules that C# and C share.</summary>
internal static class Completion
{
    public static bool CanComplete(Statement statement) => statement switch
    {
        BreakStatement or ContinueStatement or ReturnStatement or ThrowStatement => false,
        IfStatement s => CanComplete(s.Then) || CanComplete(s.Else),
        WhileStatement s => !IsTrue(s.Condition) || s.Body.Any(HasBreak),
        DoStatement s => !IsTrue(s.Condition) || s.Body.Any(HasBreak),
        ForStatement s => !IsTrue(s.Condition) || s.Body.Any(HasBreak),
        SwitchStatement s => !s.Sections.Any(section => section.IsDefault)
            || s.Sections.Any(section => CanComplete(section.Body) || section.Body.Any(HasBreak)),
        _ => true,
    };

    public static bool CanComplete(IEnumerable<Statement> body) => body.All(CanComplete);

    private static bool IsTrue(Expression condition) => condition is ConstantExpression { Bits: 1 };

    /// <summary>True where the statement holds a break that leaves a loop or switch around it.</summary>
    private static bool HasBreak(Statement statement) => statement switch
    {
        BreakStatement => true,
        WhileStatement or DoStatement or ForStatement or SwitchStatement => false,
        _ => statement.Children().Any(HasBreak),
    };
}
