using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Lowering;

/// <summary>
/// Finds the value of an element of a constant table, <c>new(1, 0)</c>, by running what it was lowered to: constructors that store
/// constants. A value is the bits of its numbers, in the order of the fields. Nothing is computed here that a target would compute.
/// </summary>
internal sealed class ConstantEvaluator(LoweringContext context)
{
    private sealed class NotConstantException : Exception;

    /// <summary>A place in the numbers of a variable.</summary>
    private readonly record struct Place(ulong[] Values, int Start);

    /// <summary>Null where it depends on more than constants.</summary>
    public ulong[]? Run(IEnumerable<Statement> statements, Expression value)
    {
        Dictionary<int, Place> variables = [];
        try
        {
            Execute(statements, variables);
            return Evaluate(value, variables);
        }
        catch (NotConstantException)
        {
            return null;
        }
    }

    private ulong[]? Execute(IEnumerable<Statement> statements, Dictionary<int, Place> variables)
    {
        foreach (Statement statement in statements)
        {
            switch (statement)
            {
                case DeclareStatement s:
                    variables[s.Variable.Id] = new(
                        s.Initializer is null ? new ulong[Count(s.Variable.Type)] : Evaluate(s.Initializer, variables), 0);
                    break;
                case AssignStatement s:
                    ulong[] value = Evaluate(s.Value, variables);
                    Place place = Find(s.Place, variables);
                    value.CopyTo(place.Values, place.Start);
                    break;
                case CallStatement s:
                    ulong[] result = Call(s.Function, s.Arguments, variables);
                    if (s.Result is not null)
                        variables[s.Result.Id] = new(result, 0);
                    break;
                case ReturnStatement s:
                    return s.Value is null ? [] : Evaluate(s.Value, variables);
                default:
                    throw new NotConstantException();
            }
        }
        return null;
    }

    private ulong[] Evaluate(Expression expression, Dictionary<int, Place> variables) => expression switch
    {
        ConstantExpression e => [e.Bits],
        DefaultExpression e => new ulong[Count(e.Type)],
        ConvertExpression { To: { IsNarrowFloat: true } to, Operand: ConstantExpression number } =>
            [Constants.Round(number, to) ?? throw new NotConstantException()],
        CallExpression e => Call(e.Function, e.Arguments, variables),
        VariableExpression or FieldExpression or ArrayElementExpression => Read(Find(expression, variables), expression.Type),
        _ => throw new NotConstantException(),
    };

    private ulong[] Read(Place place, IrType type) => [.. place.Values.Skip(place.Start).Take(Count(type))];

    private ulong[] Call(string name, IReadOnlyList<Expression> arguments, Dictionary<int, Place> variables)
    {
        Function function = context.Functions.Find(known => known.Name == name) ?? throw new NotConstantException();
        Dictionary<int, Place> locals = [];
        for (int i = 0; i < arguments.Count; i++)
        {
            locals[function.Parameters[i].Id] = arguments[i] is AddressOfExpression reference
                ? Find(reference.Place, variables)
                : new(Evaluate(arguments[i], variables), 0);
        }
        return Execute(function.Body, locals) ?? [];
    }

    private Place Find(Expression place, Dictionary<int, Place> variables)
    {
        switch (place)
        {
            case VariableExpression e when variables.TryGetValue(e.Variable.Id, out Place found):
                return found;
            case FieldExpression e:
                Place whole = Find(e.Instance, variables);
                IEnumerable<StructField> before = context.Types.Definition((StructType)e.Instance.Type).Fields.TakeWhile(
                    field => field != e.Field);
                return whole with { Start = whole.Start + before.Sum(field => Count(field.Type)) };
            case ArrayElementExpression { Index: ConstantExpression index } e:
                Place array = Find(e.Array, variables);
                return array with { Start = array.Start + (int)index.Bits * Count(e.Type) };
            default:
                throw new NotConstantException();
        }
    }

    private int Count(IrType type) => Layout.Scalars(context.Types.Structs, type).Count();
}
