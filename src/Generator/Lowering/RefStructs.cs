using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Lowering;

/// <summary>A user's <c>ref struct</c>, which the IR has not: a variable of the type is a variable for each field.</summary>
internal sealed record RefStructType(string Name, EquatableArray<RefStructField> Fields) : IrType
{
    public override string ToString() => Name;
}

/// <param name="Type">May be another ref struct.</param>
internal sealed record RefStructField(string Name, IrType Type);

/// <summary>A <c>ref struct</c> while its uses are lowered: the values of its fields, or the places where they are.</summary>
internal sealed record RefStructExpression(RefStructType Struct, EquatableArray<Expression> Parts) : Expression(Struct)
{
    /// <summary>The same with each part replaced.</summary>
    public RefStructExpression Select(Func<Expression, Expression> replace) =>
        this with { Parts = Parts.Select(replace).ToEquatableArray() };

    public Expression? Find(string field)
    {
        int index = Struct.Fields.Select(known => known.Name).ToList().IndexOf(field);
        return index < 0 ? null : Parts[index];
    }

    /// <summary>What is passed where the argument is the ref struct, or a reference to it; any other argument is itself.</summary>
    public static IEnumerable<Expression> Flatten(Expression argument) => argument switch
    {
        RefStructExpression value => value.Parts.SelectMany(Flatten),
        AddressOfExpression { Place: RefStructExpression place } => place.Parts.SelectMany(part => Flatten(new AddressOfExpression(part))),
        _ => [argument],
    };
}
