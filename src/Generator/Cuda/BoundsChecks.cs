using GpuKernels.Generator.Cpu.Checked;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Library;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Cuda;

/// <summary>
/// Makes of a kernel one whose device code checks each index, for projects with <c>GpuKernelsCheckBounds</c>. The checks are expressions in
/// the place of indices, so that all else of the CUDA C is as without. Tensors are checked against all their memory, and only in the kernel
/// itself, since helpers get a pointer to it.
/// </summary>
internal static class BoundsChecks
{
    public static Kernel Apply(Kernel kernel)
    {
        Kernel watched = Instrumentation.Apply(kernel, onlyAccesses: true);
        HashSet<Variable> wide = [.. kernel.Parameters];
        return watched with
        {
            Functions = watched.Functions.Select(function => function with { Body = Replace(function.Body, []) }).ToEquatableArray(),
            Body = Replace(watched.Body, wide),
        };
    }

    /// <summary>True where the kernel has a check.</summary>
    public static bool Has(Kernel kernel) => kernel.AllExpressions().Any(e => e is BoundsCheckExpression);

    private static EquatableArray<Statement> Replace(EquatableArray<Statement> body, HashSet<Variable> wide) =>
        IrCopies.With(body, node => node is AccessExpression access ? Check(access.Operand, access.Site, wide) : node);

    private static Expression Check(Expression operand, int site, HashSet<Variable> wide) => operand switch
    {
        FieldExpression e => e with { Instance = Check(e.Instance, site, wide) },
        ArrayElementExpression e => e with { Array = Check(e.Array, site, wide) },
        ElementExpression { Span.Type: SpanType { IsWide: true } } e => WideElement(e, site, wide),
        ElementExpression e =>
            new ElementExpression(e.Span, new BoundsCheckExpression(e.Index, null, new SpanLengthExpression(e.Span), site)),
        SliceExpression e => Slice(e, site),
        _ => operand,
    };

    /// <summary>Of a part of a tensor's memory, the place in all of it.</summary>
    private static Expression WideElement(ElementExpression e, int site, HashSet<Variable> wide)
    {
        Expression span = e.Span, index = e.Index;
        for (; span is SliceExpression part; span = part.Span)
            index = part.Start is ConstantExpression { Bits: 0 }
                ? index
                : new BinaryExpression(BinaryOperator.Add, part.Start, index, ScalarType.Int64);
        return span is VariableExpression memory && wide.Contains(memory.Variable)
            ? new ElementExpression(span, new BoundsCheckExpression(index, null, new SpanLengthExpression(span), site))
            : e;
    }

    private static SliceExpression Slice(SliceExpression e, int site)
    {
        SpanLengthExpression length = new(e.Span);
        Expression count = e.Length ?? new BinaryExpression(BinaryOperator.Subtract, length, e.Start, ScalarType.Int32);
        return e with { Start = new BoundsCheckExpression(e.Start, count, length, site) };
    }
}
