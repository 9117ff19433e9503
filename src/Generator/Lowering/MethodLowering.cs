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
    private readonly bool isKernelMethod;
    private IMethodSymbol method;
    private readonly Dictionary<ISymbol, Variable> variables = new(SymbolEqualityComparer.Default);
    private readonly List<Variable> parameters = [];

    /// <summary>
    /// The shared arrays of methods that are lowered inside of the kernel; one for each type that a generic method has there.
    /// </summary>
    private readonly Dictionary<ISymbol, List<DeclareSharedStatement>> helperArrays = new(SymbolEqualityComparer.Default);
    private readonly HashSet<Variable> temporaries = [];
    private List<Statement> sink = [];

    /// <summary>
    /// Where variables that stand in expressions, <c>out int n</c> and <c>is var n</c>, are declared: the list of the
    /// statement. The sink may be that of an operand that is not always evaluated, such as the right one of <c>&amp;&amp;</c>.
    /// </summary>
    private List<Statement> declarations;
    /// <summary><c>this</c> of a struct's method.</summary>
    private Expression? self;
    private bool isSelfWritable;
    private int nextId;

    /// <summary>The innermost statement or expression that is being lowered.</summary>
    private IOperation? current;
    private Effects effects;

    public MethodLowering(LoweringContext context, MethodInstance instance, bool isKernel, IReadOnlyList<Capture> captures)
    {
        delegates = instance.Delegates;
        this.captures = captures;
        this.context = context;
        method = instance.Definition.PartialImplementationPart ?? instance.Definition;
        isKernelMethod = isKernel;
        declarations = sink;
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
        try
        {
            DeclareParameters(body);
        }
        catch (RejectedException rejected)
        {
            Report(rejected);
            return default;
        }
        LowerStatement(body);
        return exchanges.Values.Concat(helperArrays.Values.SelectMany(arrays => arrays)).Concat(sink).ToEquatableArray();
    }

    /// <summary>Lowers a method that a kernel calls; null where it was rejected.</summary>
    public Function? LowerFunction(string name, IOperation call)
    {
        try
        {
            // A primary constructor has no body; what stands in its place is its call.
            IOperation? body = SymbolNames.IsPrimaryConstructor(method, context.Cancellation) ? null : BodyOperation();
            if (body is null && !SymbolNames.IsPrimaryConstructor(method, context.Cancellation))
                return null;
            IrType returnType = context.Types.Lower(method.ReturnType, body ?? call);
            DeclareParameters(body ?? call);
            LowerConstructorStart();
            if (body is not null)
                LowerStatement(body);
            CudaSource? cuda = CudaSourceRules.Read(method, Parameters, call, context, ref effects);
            return new(name, Parameters, returnType, sink.ToEquatableArray(), IsPure: effects == Effects.None, cuda);
        }
        catch (RejectedException rejected)
        {
            Report(rejected);
            return null;
        }
    }

    private IOperation? BodyOperation()
    {
        IOperation? operation = OperationOf(method);
        switch (operation)
        {
            case IMethodBodyOperation body:
                return body.BlockBody ?? body.ExpressionBody;
            case ILocalFunctionOperation { Body: { } body }:
                return body;
            case IAnonymousFunctionOperation lambda:
                return lambda.Body;
            case IConstructorBodyOperation body:
                return body.BlockBody ?? body.ExpressionBody;
            case IBlockOperation block:
                return block;
            default:
                context.Fail();
                return null;
        }
    }

    private void DeclareParameters(IOperation body)
    {
        DeclareCaptures();
        if (method is { IsStatic: false, ContainingType: { } type } && !MethodInstance.IsNestedMethod(method)
            && ExtensionBlocks.Receiver(method) is null)
        {
            DeclareReceiver(context.Types.Lower(type, body), isReference: !TakesThisByValue(method));
        }
        // A parameter that is a known function is none of the function's own.
        foreach (IParameterSymbol parameter in ExtensionBlocks.Parameters(method).Where(parameter => !delegates.ContainsKey(parameter)))
        {
            if (parameter.Type.TensorElement(out _) is not null)
            {
                DeclareTensor(parameter, body);
                continue;
            }
            IrType parameterType = context.Types.Lower(parameter.Type, body);
            if (parameterType is RefStructType view)
            {
                places[parameter] = DeclareRefStructParameter(parameter.Name, view, parameter.RefKind != RefKind.None);
                continue;
            }
            Variable variable = new(nextId++, parameter.Name, parameterType, parameter.RefKind != RefKind.None);
            parameters.Add(variable);
            variables.Add(parameter, variable);
        }
        if (isKernelMethod)
            CopyAssignedParameters(body);
    }

    private void DeclareReceiver(IrType type, bool isReference)
    {
        isSelfWritable = isReference;
        if (type is RefStructType view)
        {
            self = DeclareRefStructParameter("this", view, isReference);
            return;
        }
        Variable receiver = new(nextId++, "this", type, isReference);
        parameters.Add(receiver);
        self = new VariableExpression(receiver);
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

    private IEnumerable<IParameterSymbol> AssignedParameters(IOperation body) =>
        // A local function's parameters are not the kernel's.
        Assigned(body).OfType<IParameterSymbol>().Where(variables.ContainsKey).OrderBy(parameter => parameter.Ordinal);

    /// <summary>The locals and parameters that may be changed somewhere in <paramref name="body"/>.</summary>
    private static HashSet<ISymbol> Assigned(IOperation body)
    {
        HashSet<ISymbol> assigned = new(SymbolEqualityComparer.Default);
        foreach (IOperation operation in body.Descendants())
        {
            foreach (IOperation target in Targets(operation))
            {
                foreach (IOperation place in Alternatives(target))
                    AddVariable(place, assigned);
            }
        }
        return assigned;
    }

    private static void AddVariable(IOperation place, HashSet<ISymbol> assigned)
    {
        while (HolderOf(place) is { } holder)
            place = holder;
        if (place is IParameterReferenceOperation parameter)
            assigned.Add(parameter.Parameter);
        else if (place is ILocalReferenceOperation local)
            assigned.Add(local.Local);
    }

    /// <summary>The struct that a field or an element of an array in it is a part of; null for other places.</summary>
    private static IOperation? HolderOf(IOperation place) => place switch
    {
        IFieldReferenceOperation { Instance: { } instance } => instance,
        IInlineArrayAccessOperation access => access.Instance,
        _ => IsFixedElement(place, out IFieldReferenceOperation? buffer) ? buffer : null,
    };

    /// <summary>Both of <c>c ? ref a : ref b</c>.</summary>
    private static IEnumerable<IOperation> Alternatives(IOperation place) =>
        place is IConditionalOperation { IsRef: true } choice
            ? Alternatives(choice.WhenTrue).Concat(Alternatives(choice.WhenFalse!))
            : [place];

    /// <summary>What the operation changes, or makes a reference to, through which it may be changed.</summary>
    private static IEnumerable<IOperation> Targets(IOperation operation) => operation switch
    {
        IVariableDeclaratorOperation { Symbol.IsRef: true } declarator when InitializerOf(declarator) is { } value => [value],
        ISimpleAssignmentOperation { IsRef: true } assignment => [assignment.Target, assignment.Value],
        IReturnOperation
        {
            ReturnedValue: (IFieldReferenceOperation or IConditionalOperation { IsRef: true }
            or IParameterReferenceOperation) and var value
        } => [value],
        IDeconstructionAssignmentOperation { Target: var target } => TupleOf(target) is { } tuple ? Leaves(tuple) : [],
        IAssignmentOperation assignment => [assignment.Target],
        IConversionOperation { Operand: var array, Type: var type } when type.SpanElement(out _) is not null
            && StructLayouts.InlineLength(array.Type) is not null => [array],
        IInlineArrayAccessOperation { Argument: IRangeOperation } slice => [slice.Instance],
        IForEachLoopOperation { Collection: var array } when StructLayouts.InlineLength(array.Type) is not null => [array],
        IIncrementOrDecrementOperation increment => [increment.Target],
        IArgumentOperation { Parameter.RefKind: not RefKind.None } argument => [argument.Value],
        // A method of a struct may change it.
        IInvocationOperation { Instance: { Type.IsReferenceType: false } instance } call when instance.Type.ElementOf() is null
            && !IsReadOnly(call.TargetMethod) => [instance],
        IPropertyReferenceOperation { Instance: { Type.IsReferenceType: false } instance } access when instance.Type.ElementOf() is null
            && !IsReadOnly(access.Property.GetMethod) => [instance],
        _ => [],
    };

    private static bool IsReadOnly(IMethodSymbol? method) =>
        method is { AssociatedSymbol: null or IPropertySymbol { SetMethod: null } }
            && (method.IsReadOnly || method.ContainingType.IsReadOnly);

    private void Report(RejectedException rejected)
    {
        if (rejected.Descriptor is null)
            context.Fail();
        else
            context.Report(rejected.Descriptor, rejected.Location, rejected.Arguments);
    }

    private Variable NewTemporary(IrType type)
    {
        if (type is RefStructType)
            throw NoRefStruct();
        Variable temporary = new(nextId++, "temp", type);
        temporaries.Add(temporary);
        return temporary;
    }

    /// <summary>
    /// Runs <paramref name="lower"/>, which lowers statements, with an empty list as sink and returns what it put there.
    /// </summary>
    private List<Statement> Collect(Action lower)
    {
        List<Statement> outer = declarations;
        List<Statement> inner = CollectOperand(() =>
        {
            declarations = sink;
            lower();
        });
        declarations = outer;
        return inner;
    }

    /// <summary>The same for an operand that is not always evaluated; what it declares is declared around it.</summary>
    private List<Statement> CollectOperand(Action lower)
    {
        List<Statement> outer = sink;
        List<Statement> inner = sink = [];
        lower();
        sink = outer;
        return inner;
    }
}
