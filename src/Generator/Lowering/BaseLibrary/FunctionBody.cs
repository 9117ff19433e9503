using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Lowering.BaseLibrary;

/// <summary>Builds the IR of one library function: its parameters, values with a name, and what it returns.</summary>
internal sealed class FunctionBody
{
    private readonly LoweringContext context;
    private readonly List<Variable> parameters = [];
    private readonly List<Statement> statements = [];
    private int nextId;

    public FunctionBody(LoweringContext context, IEnumerable<IrType> parameterTypes)
    {
        this.context = context;
        foreach (IrType type in parameterTypes)
            parameters.Add(new(nextId++, $"{(char)('a' + nextId - 1)}", type));
    }

    public Operand[] Operands => [.. parameters.Select(parameter => new Operand(Components(new VariableExpression(parameter))))];

    /// <summary>A value that is used more than once: <c>float temp = …;</c>.</summary>
    public Term Let(Term value)
    {
        Variable variable = new(nextId++, "temp", value.Value.Type);
        statements.Add(new DeclareStatement(variable, value.Value));
        return new(new VariableExpression(variable));
    }

    /// <summary>The function that returns these: one value, or all fields of a struct.</summary>
    public Function Return(string name, IrType returnType, Term[] results)
    {
        if (returnType is not StructType type)
        {
            statements.Add(new ReturnStatement(results[0].Value));
        }
        else
        {
            VariableExpression made = new(new(nextId++, "result", type));
            statements.Add(new DeclareStatement(made.Variable, new DefaultExpression(type)));
            foreach ((StructField field, Term value) in context.Types.Definition(type).Fields.Zip(
                results, (field, value) => (field, value)))
                statements.Add(new AssignStatement(new FieldExpression(made, field), value.Value));
            statements.Add(new ReturnStatement(made));
        }
        return new(name, parameters.ToEquatableArray(), returnType, statements.ToEquatableArray(), IsPure: true);
    }

    private Term[] Components(Expression value) => value.Type is StructType type
        ? [.. context.Types.Definition(type).Fields.Select(field => new Term(new FieldExpression(value, field)))]
        : [new(value)];
}
