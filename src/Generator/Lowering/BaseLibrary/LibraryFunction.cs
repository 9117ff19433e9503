namespace GpuKernels.Generator.Lowering.BaseLibrary;

/// <summary>
/// A member of a struct of the base class library that kernels may use: a row of a table in docs/supported-csharp.md.
/// </summary>
/// <param name="Arity">How many operands it has, <c>this</c> among them; −1 for any number.</param>
/// <param name="Compute">The result, or the fields of the result: of the operands, the body and the number of fields.</param>
internal sealed record LibraryFunction(int Arity, Func<Operand[], FunctionBody, int, Term[]> Compute)
{
    /// <summary>The same formula for each component.</summary>
    public static LibraryFunction Each(int arity, Func<Term[], Term> formula) =>
        new(arity, (x, _, count) => [.. Enumerable.Range(0, count).Select(i => formula([.. x.Select(operand => operand[i])]))]);

    /// <summary>One number of all components.</summary>
    public static LibraryFunction Whole(int arity, Func<Operand[], Term> formula) => new(arity, (x, _, _) => [formula(x)]);
}
