using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GpuKernels.Generator.Lowering;

/// <summary>
/// Lowers one method. Statements go to <see cref="sink"/> in the order in which C# has their effects; an expression that
/// has effects puts them there first and is left as a value without any.
/// </summary>
internal sealed partial class MethodLowering
{
    private readonly LoweringContext context;
    private readonly IMethodSymbol method;
    private readonly bool isKernel;
    private readonly Dictionary<ISymbol, Variable> variables = new(SymbolEqualityComparer.Default);
    private readonly List<Variable> parameters = [];
    private readonly HashSet<Variable> temporaries = [];
    private List<Statement> sink = [];
    private Variable? self;
    private int nextId;
    private Effects effects;

    public MethodLowering(LoweringContext context, IMethodSymbol method, bool isKernel)
    {
        this.context = context;
        this.method = method.PartialImplementationPart ?? method;
        this.isKernel = isKernel;
    }

    public EquatableArray<Variable> Parameters => parameters.ToEquatableArray();

    /// <summary>What a call of the method, once lowered, can change.</summary>
    public Effects Effects => effects;

    /// <summary>Lowers the body of a kernel, whose parameters are never assigned: one that is gets a local copy first.</summary>
    public EquatableArray<Statement> LowerBody()
    {
        IOperation? body = BodyOperation();
        if (body is null)
            return default;
        DeclareParameters(body);
        LowerStatement(body);
        return sink.ToEquatableArray();
    }

    /// <summary>Lowers a method that a kernel calls; null where it was rejected.</summary>
    public Function? LowerFunction(string name)
    {
        try
        {
            IOperation? body = BodyOperation();
            if (body is null)
                return null;
            IrType returnType = context.Types.Lower(method.ReturnType, body);
            DeclareParameters(body);
            LowerStatement(body);
            return new(name, Parameters, returnType, sink.ToEquatableArray(), IsPure: effects == Effects.None);
        }
        catch (RejectedException rejected)
        {
            Report(rejected);
            return null;
        }
    }

    private IOperation? BodyOperation()
    {
        SyntaxNode? syntax = SymbolNames.BodySyntax(method, context.Cancellation);
        IOperation? operation = syntax is null ? null : context.Compilation.GetSemanticModel(syntax.SyntaxTree).GetOperation(syntax, context.Cancellation);
        switch (operation)
        {
            case IMethodBodyOperation body:
                return body.BlockBody ?? body.ExpressionBody;
            case IConstructorBodyOperation { Initializer: null } body:
                return body.BlockBody ?? body.ExpressionBody;
            case IConstructorBodyOperation { Initializer: { } initializer }:
                Report(Rejection.Of(initializer, DiagnosticDescriptors.UnsupportedExpression, "a constructor that calls another", "assign the fields in each constructor"));
                return null;
            case IBlockOperation block:
                return block;
            default:
                context.Fail();
                return null;
        }
    }

    private void DeclareParameters(IOperation body)
    {
        if (method is { IsStatic: false, ContainingType: { } type })
        {
            // A readonly method cannot change `this`, so it gets a copy, which targets keep in registers.
            bool isReference = !(method.IsReadOnly || type.IsReadOnly) || method.MethodKind == MethodKind.Constructor;
            self = new(nextId++, "this", context.Types.Lower(type, body), isReference);
            parameters.Add(self);
        }
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            Variable variable = new(nextId++, parameter.Name, context.Types.Lower(parameter.Type, body), parameter.RefKind != RefKind.None);
            parameters.Add(variable);
            variables.Add(parameter, variable);
        }
        if (isKernel)
            CopyAssignedParameters(body);
    }

    private void CopyAssignedParameters(IOperation body)
    {
        foreach (IParameterSymbol parameter in AssignedParameters(body))
        {
            Variable original = variables[parameter];
            Variable copy = new(nextId++, original.Name, original.Type);
            variables[parameter] = copy;
            sink.Add(new DeclareStatement(copy, new VariableExpression(original)));
        }
    }

    private IEnumerable<IParameterSymbol> AssignedParameters(IOperation body)
    {
        HashSet<IParameterSymbol> assigned = new(SymbolEqualityComparer.Default);
        foreach (IOperation operation in body.Descendants())
        {
            IOperation? target = operation switch
            {
                IAssignmentOperation assignment => assignment.Target,
                IIncrementOrDecrementOperation increment => increment.Target,
                IArgumentOperation { Parameter.RefKind: not RefKind.None } argument => argument.Value,
                // A method of a struct may change it.
                IInvocationOperation { Instance.Type.IsValueType: true } invocation => invocation.Instance,
                IPropertyReferenceOperation { Instance.Type.IsValueType: true } property when property.Instance.Type.SpanElement(out _) is null => property.Instance,
                _ => null,
            };
            while (target is IFieldReferenceOperation field)
                target = field.Instance;
            // A local function's parameters are not the kernel's.
            if (target is IParameterReferenceOperation reference && variables.ContainsKey(reference.Parameter))
                assigned.Add(reference.Parameter);
        }
        return assigned.OrderBy(parameter => parameter.Ordinal);
    }

    private void Report(RejectedException rejected)
    {
        if (rejected.Descriptor is null)
            context.Fail();
        else
            context.Report(rejected.Descriptor, rejected.Location, rejected.Arguments);
    }

    private Variable NewTemporary(IrType type)
    {
        Variable temporary = new(nextId++, "temp", type);
        temporaries.Add(temporary);
        return temporary;
    }

    /// <summary>Runs <paramref name="lower"/> with an empty list as sink and returns the statements that it put there.</summary>
    private List<Statement> Collect(Action lower)
    {
        List<Statement> outer = sink;
        List<Statement> inner = sink = [];
        lower();
        sink = outer;
        return inner;
    }
}
