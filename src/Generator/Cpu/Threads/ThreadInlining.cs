using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Library;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Cpu.Threads;

/// <summary>A function's body in terms of the kernel's variables, and what has to run before it.</summary>
internal sealed record InlinedFunction(IReadOnlyList<Statement> Parameters, EquatableArray<Statement> Body);

/// <summary>
/// Makes functions in which threads wait a part of the kernel: a value parameter becomes a variable, a reference the place that it
/// refers to, whose index is kept.
/// </summary>
/// <param name="kernel">The kernel.</param>
/// <param name="reserved">How many Ids behind those of the kernel's variables are not to be used.</param>
internal sealed class ThreadInlining(Kernel kernel, int reserved = 0)
{
    private readonly HashSet<int> fixedSpans =
    [
        .. kernel.Parameters.Select(parameter => parameter.Id),
        .. kernel.Body.SelfAndDescendants().OfType<DeclareSharedStatement>().Select(shared => shared.Variable.Id),
    ];

    private int nextId = kernel.UnusedId() + reserved;

    public InlinedFunction Inline(Function function, CallStatement call)
    {
        List<Statement> before = [];
        Dictionary<int, Variable> variables = [];
        Dictionary<Variable, Expression> places = [];
        for (int i = 0; i < function.Parameters.Count; i++)
        {
            Variable parameter = function.Parameters[i], renamed = variables[parameter.Id] = Rename(parameter);
            if (call.Arguments[i] is AddressOfExpression address)
                places.Add(renamed, Keep(address.Place, before));
            else
                before.Add(new DeclareStatement(renamed, call.Arguments[i]));
        }
        return new InlinedFunction(before, Copy(function, variables, places));
    }

    /// <summary>A variable of the kernel's that no other has the number of.</summary>
    public Variable NewVariable(string name, IrType type) => new(nextId++, name, type);

    private EquatableArray<Statement> Copy(
        Function function, Dictionary<int, Variable> variables, IReadOnlyDictionary<Variable, Expression> places) =>
        IrCopies.With(function.Body, node => node switch
        {
            Variable variable =>
                variables.TryGetValue(variable.Id, out Variable? renamed) ? renamed : variables[variable.Id] = Rename(variable),
            VariableExpression { Variable: var variable } when places.TryGetValue(variable, out Expression? place) => place,
            _ => node,
        });

    private Variable Rename(Variable variable) => variable with { Id = nextId++ };

    /// <summary>The same place, whatever becomes of the variables that say which it is.</summary>
    private Expression Keep(Expression place, List<Statement> before) => place switch
    {
        ElementExpression e => new ElementExpression(KeepSpan(e.Span, before), KeepValue(e.Index, before)),
        FieldExpression e => new FieldExpression(Keep(e.Instance, before), e.Field),
        AccessExpression e => e with { Operand = Keep(e.Operand, before) },
        _ => place,
    };

    private Expression KeepSpan(Expression span, List<Statement> before) =>
        span is TableExpression || span is VariableExpression { Variable.Id: var id } && fixedSpans.Contains(id)
            ? span
            : KeepValue(span, before);

    private Expression KeepValue(Expression value, List<Statement> before)
    {
        if (value is ConstantExpression)
            return value;
        Variable kept = NewVariable("kept", value.Type);
        before.Add(new DeclareStatement(kept, value));
        return new VariableExpression(kept);
    }
}
