using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Cpu.Simd;

/// <summary>What a region reads of a variable that each thread has its own value of: all of it, or of a struct a field.</summary>
/// <param name="Variable">The variable, kept in an array over the block.</param>
/// <param name="Field">The path to a number in a struct; null for the variable itself.</param>
internal sealed record LaneLoad(Variable Variable, FieldExpression? Field)
{
    public IrType Type => Field?.Type ?? Variable.Type;

    /// <summary><c>own_2_X_0_lanes</c>.</summary>
    public string Name => Field is null ? CpuNames.Of(Variable) : NameOf(Field);

    /// <summary>All that the body reads of a struct; its only use may be by the fields.</summary>
    public static IEnumerable<LaneLoad> Of(Variable variable, IEnumerable<Statement> body)
    {
        if (variable.Type is not StructType)
            return [new(variable, null)];
        return body.SelfAndDescendants().SelectMany(statement => statement.Expressions()).SelectMany(e => e.SelfAndDescendants())
            .OfType<FieldExpression>().Where(field => field.Type is ScalarType && StructOf(field) == variable)
            .Distinct().Select(field => new LaneLoad(variable, field));
    }

    /// <summary>The struct variable of which the expression is a field, or a field of a field.</summary>
    public static Variable? StructOf(FieldExpression field) => field.Instance switch
    {
        VariableExpression instance => instance.Variable,
        FieldExpression instance => StructOf(instance),
        _ => null,
    };

    public static string NameOf(FieldExpression field) => $"{CpuNames.Of(StructOf(field)!)}{Path(field)}_lanes";

    private static string Path(FieldExpression field) =>
        (field.Instance is FieldExpression outer ? Path(outer) : "") + "_" + CpuNames.Of(field.Field);

    /// <summary>The field's bytes from the struct's start.</summary>
    public int Offset => OffsetOf(Field!);

    private static int OffsetOf(FieldExpression field) =>
        field.Field.Offset + (field.Instance is FieldExpression outer ? OffsetOf(outer) : 0);
}
