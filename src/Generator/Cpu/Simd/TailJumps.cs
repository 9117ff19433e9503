using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Cpu.Simd;

/// <summary>
/// Puts what follows a conditional jump to the end of a body into the other branch: <c>if (c) return; x();</c> is <c>if (!c) x();</c>.
/// </summary>
internal static class TailJumps
{
    /// <param name="body">Jumps stand in it and in branches of ifs, in no inner loop or switch.</param>
    /// <param name="isJump">Recognises a jump to the body's end.</param>
    /// <param name="replace">What is left of a jump.</param>
    /// <exception cref="NoNormalFormException">A jump stands elsewhere, or what follows would have to stand twice.</exception>
    public static IReadOnlyList<Statement> Remove(
        IReadOnlyList<Statement> body, Func<Statement, bool> isJump, Func<Statement, IEnumerable<Statement>> replace)
    {
        List<Statement> result = [];
        for (int i = 0; i < body.Count; i++)
        {
            if (isJump(body[i]))
                return [.. result, .. replace(body[i])];
            if (!Jumps(body[i], isJump))
            {
                result.Add(body[i]);
                continue;
            }
            if (body[i] is not IfStatement choice)
                throw new NoNormalFormException();
            result.Add(WithRest(choice, [.. body.Skip(i + 1)], isJump, replace));
            return result;
        }
        return result;
    }

    private static IfStatement WithRest(
        IfStatement choice, IReadOnlyList<Statement> rest, Func<Statement, bool> isJump, Func<Statement, IEnumerable<Statement>> replace)
    {
        bool thenGoesOn = Completion.CanComplete(choice.Then), elseGoesOn = Completion.CanComplete(choice.Else);
        if (thenGoesOn && elseGoesOn && rest.Count > 0)
            throw new NoNormalFormException();
        IReadOnlyList<Statement> then = Remove([.. choice.Then, .. thenGoesOn ? rest : []], isJump, replace);
        IReadOnlyList<Statement> otherwise = Remove([.. choice.Else, .. elseGoesOn ? rest : []], isJump, replace);
        return then.Count > 0
            ? new IfStatement(choice.Condition, then.ToEquatableArray(), otherwise.ToEquatableArray())
            : new IfStatement(new UnaryExpression(UnaryOperator.LogicalNot, choice.Condition), otherwise.ToEquatableArray(), default);
    }

    /// <summary>A <c>continue</c> in an inner loop is that loop's own; a <c>return</c> is not.</summary>
    private static bool Jumps(Statement statement, Func<Statement, bool> isJump) => statement switch
    {
        WhileStatement or DoStatement or ForStatement when isJump(new ContinueStatement()) => false,
        _ => statement.Children().Any(child => isJump(child) || Jumps(child, isJump)),
    };
}
