using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Cuda;

/// <summary>A C expression, and how tightly its outermost operator binds, so that only the parentheses it needs are written.</summary>
internal readonly record struct CudaText(string Text, Precedence Precedence)
{
    public static CudaText Postfix(string text) => new(text, Precedence.Postfix);

    public static CudaText Call(string function, params string[] arguments) => Postfix($"{function}({string.Join(", ", arguments)})");

    /// <summary>The text as an operand that has to bind at least this tightly.</summary>
    public string At(Precedence minimum) => Precedence < minimum ? $"({Text})" : Text;

    public CudaText Cast(string type) => new($"({type}){At(Precedence.Unary)}", Precedence.Unary);

    /// <summary>A prefix operator; <c>- -x</c> gets parentheses, since <c>--x</c> is another operator.</summary>
    public CudaText Prefixed(string op)
    {
        string operand = At(Precedence.Unary);
        return new(op + (operand.StartsWith(op, StringComparison.Ordinal) ? $"({operand})" : operand), Precedence.Unary);
    }

    public override string ToString() => Text;
}
