using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Ir;

/// <summary>
/// Checks what the comments in the IR promise and the types of its records cannot say. A problem is a mistake in Lowering,
/// never in the user's code.
/// </summary>
internal sealed class Verifier
{
    private readonly Kernel kernel;
    private readonly List<string> problems = [];
    private readonly KnownFunctions functions;
    private readonly HashSet<string> structs = [];
    private readonly HashSet<int> barrierSites = [];

    private Verifier(Kernel kernel)
    {
        this.kernel = kernel;
        functions = new(kernel.Tables);
    }

    /// <summary>What is wrong, a line each; empty for a valid kernel.</summary>
    public static IReadOnlyList<string> FindProblems(Kernel kernel)
    {
        Verifier verifier = new(kernel);
        verifier.Run();
        return verifier.problems;
    }

    private void Run()
    {
        foreach (StructDefinition definition in kernel.Structs)
            CheckStruct(definition);
        foreach (ConstantTable table in kernel.Tables)
            CheckTable(table);
        IReadOnlyCollection<string> recursive = Recursion.Find(kernel);
        HashSet<string> names = [];
        foreach (Function function in kernel.Functions.Where(function => recursive.Contains(function.Name)))
            functions.ByName[function.Name] = function;
        foreach (Function function in kernel.Functions)
        {
            CheckBody(new MethodScope(function.Name, function.Parameters, function.ReturnType, function), function.Body);
            if (!names.Add(function.Name))
                problems.Add($"{function.Name}: two functions of this name");
            // Only now, so that calls of later functions are found, but for recursive ones.
            functions.Add(function);
        }
        foreach (SpecializedParameter specialized in kernel.Specialized.Where(
            s => s.Id >= kernel.Parameters.Count || kernel.Parameters[s.Id].Type is not ScalarType { IsNarrowFloat: false }))
            problems.Add($"{kernel.Name}: specialized parameter {specialized.Id} is no number");
        foreach (ConstantParameter constant in kernel.Constants.Where(c =>
            c.Length < 1 || c.Id >= kernel.Parameters.Count
                || kernel.Parameters[c.Id].Type is not SpanType { IsReadOnly: true, IsWide: false }))
            problems.Add($"{kernel.Name}: parameter {constant.Id} in constant memory is no read-only span with a length");
        CheckBody(new MethodScope(kernel.Name, kernel.Parameters, VoidType.Instance, Function: null), kernel.Body);
    }

    private void CheckStruct(StructDefinition definition)
    {
        int end = 0;
        foreach (StructField field in definition.Fields)
        {
            CheckType(definition.Type.Name, field.Type);
            if (field.Type is SpanType or VoidType)
                problems.Add($"{definition.Type}: field {field.Name} of type {field.Type}");
            if (field.Offset < end && !definition.IsExplicit)
                problems.Add($"{definition.Type}: field {field.Name} at {field.Offset} overlaps the field before it");
            end = field.Offset + 1;
        }
        if (definition.Size < Math.Max(end, 1) || definition.Size % definition.Alignment != 0)
            problems.Add($"{definition.Type}: {definition.Size} bytes, aligned to {definition.Alignment}");
        if (!structs.Add(definition.Type.Name))
            problems.Add($"{definition.Type}: two structs of this name");
    }

    private void CheckTable(ConstantTable table)
    {
        CheckType(table.Name, table.Element);
        if (Layout.Overlaps(kernel.Structs, table.Element)
            || table.Bits.Count != table.Length * Layout.Scalars(kernel.Structs, table.Element).Count())
            problems.Add($"table {table.Name}: {table.Bits.Count} numbers for {table.Length} elements of {table.Element}");
    }

    /// <summary>Structs are known once they are checked, so that one that stands too late is found.</summary>
    private void CheckType(string where, IrType type)
    {
        if (type is SpanType span)
            CheckType(where, span.Element);
        if (type is ArrayType array)
            CheckType(where, array.Element);
        if (type is StructType @struct && !structs.Contains(@struct.Name))
            problems.Add($"{where}: struct {@struct.Name} is not defined before its use");
    }

    private void CheckBody(MethodScope scope, EquatableArray<Statement> body)
    {
        StatementVerifier statements = new(scope, functions, problems, barrierSites);
        foreach (Variable parameter in scope.Parameters)
        {
            CheckType(scope.Name, parameter.Type);
            if (scope.IsKernel && parameter.IsReference)
                problems.Add($"{scope.Name}: kernel parameter {parameter.Name} is a reference");
        }
        foreach (Variable declared in body.SelfAndDescendants().Select(statement => statement.Declared()).OfType<Variable>())
            CheckType(scope.Name, declared.Type);
        statements.Check(body);
    }
}

/// <summary>The functions that stand before the method being checked, and the kernel's tables.</summary>
internal sealed class KnownFunctions(IReadOnlyCollection<ConstantTable> tables)
{
    public IReadOnlyCollection<ConstantTable> Tables { get; } = tables;

    public Dictionary<string, Function> ByName { get; } = [];

    /// <summary>The names of those that write elements of spans, themselves or through others.</summary>
    public HashSet<string> MemoryWriters { get; } = [];

    public void Add(Function function)
    {
        ByName[function.Name] = function;
        if (function.Body.SelfAndDescendants().Any(WritesMemory))
            MemoryWriters.Add(function.Name);
    }

    private bool WritesMemory(Statement statement) => statement switch
    {
        AssignStatement s => s.Place.Base() is ElementExpression,
        OperationStatement s => s.Written().Any(place => place.Base() is ElementExpression),
        CallStatement s => MemoryWriters.Contains(s.Function) || s.Arguments.Any(PassesElement),
        _ => false,
    };

    private static bool PassesElement(Expression argument) => argument.WritablePlace()?.Base() is ElementExpression;
}

/// <summary>The method whose body is being checked; <paramref name="Function"/> is null for the kernel itself.</summary>
internal sealed record MethodScope(string Name, EquatableArray<Variable> Parameters, IrType ReturnType, Function? Function)
{
    public bool IsKernel => Function is null;
}
