using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Library;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Analysis;

/// <summary>What a flat kernel does with one index: its body, in which the global index is a variable and guards may be known to hold.</summary>
/// <param name="Index">An int, or a long where the kernel needs one.</param>
/// <param name="IsInside">True for an element of a thread all of whose elements are within the guards.</param>
internal sealed record FlatElement(Variable Index, Variable IsInside, EquatableArray<Statement> Body)
{
    public static FlatElement Of(Kernel kernel, FlatKernel flat)
    {
        int next = kernel.UnusedId();
        Variable index = new(next, "index", flat.IsLong ? ScalarType.Int64 : ScalarType.Int32), isInside = new(next + 1, "inside", ScalarType.Bool);
        EquatableArray<Statement> guarded = Replace(kernel.Body, record => record is BinaryExpression comparison && flat.Guards.FirstOrDefault(guard => guard.Comparison == comparison) is { } guard
            ? Loosen(guard, new VariableExpression(isInside)) : record);
        return new(index, isInside, Replace(guarded, record => record is BinaryExpression position && GlobalIndex.Matches(position)
            ? Convert(new VariableExpression(index), (ScalarType)position.Type) : record));
    }

    /// <summary><c>inside || i &lt; n</c>, <c>!inside &amp;&amp; i >= n</c></summary>
    private static BinaryExpression Loosen(FlatGuard guard, Expression isInside) => guard.Leaves
        ? new(BinaryOperator.LogicalAnd, new UnaryExpression(UnaryOperator.LogicalNot, isInside), guard.Comparison, ScalarType.Bool)
        : new(BinaryOperator.LogicalOr, isInside, guard.Comparison, ScalarType.Bool);

    private static Expression Convert(Expression index, ScalarType type) => index.Type == type ? index : new ConvertExpression(type, index);

    /// <summary>The writer and the reader of device code know how to take any record of the IR apart.</summary>
    private static EquatableArray<Statement> Replace(EquatableArray<Statement> body, Func<object, object> replace) =>
        new IrReader(IrWriter.Write(new Function("", default, VoidType.Instance, body, IsPure: false)), replace).Read<Function>().Body;
}
