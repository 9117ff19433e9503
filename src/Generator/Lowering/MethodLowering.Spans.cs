using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Lowering.BaseLibrary;
using GpuKernels.Generator.Operations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GpuKernels.Generator.Lowering;

internal sealed partial class MethodLowering
{
    /// <summary>True for <c>Span&lt;T&gt; x = stackalloc T[n]</c> and <c>= Block.Shared&lt;T&gt;(n)</c>, which it lowers.</summary>
    private bool LowerArrayDeclaration(IVariableDeclaratorOperation declarator, IOperation initializer, IrType type)
    {
        // To C# 13, a span as a read-only span is a user-defined conversion.
        IOperation value = initializer is IConversionOperation conversion && conversion.Type.SpanElement(out _) is not null
            ? conversion.Operand
            : initializer;
        if (value is IInvocationOperation invocation
            && (IsBlockMember(invocation.TargetMethod, "Shared") || IsBlockMember(invocation.TargetMethod, "DynamicShared")))
        {
            LowerShared(declarator, invocation, type);
            return true;
        }
        if (type is not SpanType span)
            return false;
        if (value is ICollectionExpressionOperation { Elements.IsEmpty: false } collection
            && !(span.IsReadOnly && ConstantData.Read(collection) is not null))
        {
            CheckCollection(declarator, collection, span);
            LowerStackArray(declarator.Symbol, span, collection.Elements.Length, collection.Elements);
            return true;
        }
        if (value.Syntax is not (StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax))
            return false;
        // Its operands are the length, then the elements, where there are any.
        IOperation[] operands = [.. value.ChildOperations];
        LowerStackArray(declarator.Symbol, span, ConstantLength(operands.FirstOrDefault(), value), [.. operands.Skip(1)]);
        return true;
    }

    /// <summary>
    /// The elements live in the block of the declaration. A read-only one may outlive it in C#, where its elements are
    /// constants, so it stands in the outermost block, of a method that hands no span to its caller.
    /// </summary>
    private void CheckCollection(IVariableDeclaratorOperation declarator, ICollectionExpressionOperation collection, SpanType type)
    {
        if (collection.Elements.OfType<ISpreadOperation>().FirstOrDefault() is { } spread)
            throw Rejection.Of(spread, DiagnosticDescriptors.UnsupportedExpression, "a spread", "copy the elements in a loop");
        bool handsOut = method.ReturnType.SpanElement(out _) is not null
            || method.Parameters.Any(parameter => parameter.RefKind != RefKind.None && parameter.Type.SpanElement(out _) is not null);
        if (type.IsReadOnly && (handsOut || !IsOutermost(declarator)))
            throw Rejection.Of(
                collection, DiagnosticDescriptors.UnsupportedExpression, "a read-only collection expression here",
                "declare it in the method's outermost block, or use stackalloc");
    }

    private static bool IsOutermost(IVariableDeclaratorOperation declarator) =>
        declarator.Parent?.Parent?.Parent?.Parent is IMethodBodyOperation or ILocalFunctionOperation;

    /// <summary>The array is zeroed, then its elements, where there are any, are assigned in the order of the text.</summary>
    private void LowerStackArray(ILocalSymbol local, SpanType type, int length, IReadOnlyList<IOperation> elements)
    {
        SpanType writable = new(type.Element, IsReadOnly: false);
        Variable array = type.IsReadOnly ? NewTemporary(writable) : Declare(local, type);
        sink.Add(new DeclareStackArrayStatement(array, length));
        for (int i = 0; i < elements.Count; i++)
        {
            ElementExpression place = new(new VariableExpression(array), ConstantExpression.Int32(i));
            Assign(place, LowerExpression(elements[i]), isUsed: false);
        }
        if (type.IsReadOnly)
            sink.Add(new DeclareStatement(
                Declare(local, type), new SliceExpression(type, new VariableExpression(array), ConstantExpression.Int32(0), null)));
    }

    private void LowerShared(IVariableDeclaratorOperation declarator, IInvocationOperation invocation, IrType type)
    {
        CheckShared(declarator, invocation);
        if (type is not SpanType { IsReadOnly: false })
            throw Rejection.Of(invocation, DiagnosticDescriptors.SharedOutsideKernel, "read only");
        bool isDynamic = invocation.Arguments.IsEmpty;
        if (isDynamic && sink.Any(statement => statement is DeclareSharedStatement { Length: DeclareSharedStatement.Rest }))
            throw Rejection.Of(
                invocation, DiagnosticDescriptors.SharedOutsideKernel, "called a second time for the memory that the launch adds");
        if (isDynamic && inlined.Count > 0)
            throw Rejection.Of(
                invocation, DiagnosticDescriptors.SharedOutsideKernel, "called in a helper method for the memory that the launch adds");
        AddShared(declarator.Symbol, type,
            isDynamic ? DeclareSharedStatement.Rest : ConstantLength(invocation.Arguments[0].Value, invocation));
    }

    /// <summary>In a helper it is one array for all calls, as a <c>__shared__</c> variable of a function is in CUDA C.</summary>
    private void AddShared(ILocalSymbol local, IrType type, int length)
    {
        if (inlined.Count == 0)
        {
            Variable array = Declare(local, type);
            sharedArrays.Add(array.Id);
            sink.Add(new DeclareSharedStatement(array, length));
            return;
        }
        if (!helperArrays.TryGetValue(local, out List<DeclareSharedStatement>? arrays))
            helperArrays.Add(local, arrays = []);
        DeclareSharedStatement? shared = arrays.Find(array => array.Variable.Type == type && array.Length == length);
        if (shared is null)
            arrays.Add(shared = new DeclareSharedStatement(new Variable(nextId++, local.Name, type), length));
        sharedArrays.Add(shared.Variable.Id);
        variables[local] = shared.Variable;
    }

    private void CheckShared(IVariableDeclaratorOperation declarator, IInvocationOperation invocation)
    {
        // One array for the whole block: a declaration that runs twice, or not in every thread, has no such meaning.
        if (!isKernelMethod)
            throw Rejection.Of(
                invocation, DiagnosticDescriptors.SharedOutsideKernel, "called in a method that the kernel does not contain");
        if (!IsOutermost(declarator))
            throw Rejection.Of(invocation, DiagnosticDescriptors.SharedOutsideKernel, "called in a nested block");
    }

    private static int ConstantLength(IOperation? length, IOperation array) =>
        length?.ConstantValue is { HasValue: true, Value: int and > 0 and var constant }
            ? constant
            : throw Rejection.Of(
                length ?? array, DiagnosticDescriptors.NonConstantLength,
                array is IInvocationOperation call ? $"Block.{call.TargetMethod.Name}" : "stackalloc",
                array is IInvocationOperation { TargetMethod.Name: "Shared" }
                    ? "use Block.DynamicShared<T>(), as long as gpu.Launch(grid, block).Shared(bytes) says" : "take the most that it may be, and use a part of that");

    private static bool IsBlockMember(IMethodSymbol method, string name) =>
        method.Name == name && method.ContainingType?.IsNamed("GpuKernels", "Block") == true;

    private Expression LowerProperty(IPropertyReferenceOperation reference)
    {
        IPropertySymbol property = reference.Property;
        if (reference.Instance is null)
            return LowerStaticProperty(reference);
        if (ExtensionBlocks.Receiver(property.GetMethod) is not null)
            return LowerGetter(reference, Resolve(reference).GetMethod!);
        if (reference.Instance.Type.TensorElement(out _) is not null)
            return LowerTensorProperty(reference);
        if (FindTensorNumber(reference) is { } number)
            return number;
        if (reference.Instance.Type.TileElement() is not null)
            return LowerTileProperty(reference);
        if (reference.Instance.Type.SpanElement(out _) is not null
            || StaticSymbol(reference.Instance) is not null && property.Name == "Length")
            return LowerSpanProperty(reference);
        property = Resolve(reference);
        if (NarrowFloats.Find(reference.Instance.Type) is not null && property.GetMethod is { } bits)
            return CallLibrary(bits, reference, LowerOperands(bits, reference.Instance, reference.Arguments));
        if (context.Types.Lower(reference.Instance.Type, reference.Instance) is not (StructType or RefStructType))
            throw Unsupported.Expression(reference);
        if (LibraryStructs.Find(reference.Instance.Type) is { } library && property.GetMethod is { } member && LibraryStructs.Has(member))
            return LowerLibraryProperty(reference, member, library);
        if (property.GetMethod is { } getter && (HasBody(getter) || property.IsIndexer || property.RefKind != RefKind.None))
            return LowerGetter(reference, getter);
        return Access(LowerExpression(reference.Instance), SymbolNames.PlainName(property), reference);
    }

    private Expression LowerGetter(IPropertyReferenceOperation reference, IMethodSymbol getter) =>
        getter.RefKind != RefKind.None || ReturnsRefStruct(getter) && SymbolNames.BodySyntax(getter, context.Cancellation) is not null
            ? Inline(getter, reference, reference.Instance, reference.Arguments)
            : Call(getter, reference, LowerOperands(getter, reference.Instance, reference.Arguments));

    /// <summary>What a property computes; <c>v[1]</c> is the field Y, so that it can be assigned.</summary>
    private Expression LowerLibraryProperty(IPropertyReferenceOperation reference, IMethodSymbol getter, LibraryStruct library)
    {
        bool isField = reference.Property.IsIndexer
            && reference.Arguments[0].Value.ConstantValue is { HasValue: true, Value: int and >= 0 and var index }
            && index < library.Fields.Length;
        return isField
            ? Access(LowerExpression(reference.Instance!), library.Fields[(int)reference.Arguments[0].Value.ConstantValue.Value!],
                reference)
            : CallLibrary(getter, reference, LowerOperands(getter, reference.Instance, reference.Arguments));
    }

    /// <summary><c>v[i] = 1</c> assigns one of the fields; for an index that is out of range, the first, as when it is read.</summary>
    private Expression LowerComponent(IPropertyReferenceOperation reference, LibraryStruct library)
    {
        IOperation index = reference.Arguments[0].Value;
        if (index.ConstantValue is { HasValue: true, Value: int constant })
            return constant >= 0 && constant < library.Fields.Length
                ? Component(LowerPlace(reference.Instance!), constant)
                : throw Unsupported.Expression(reference);
        Expression[] parts = LowerInOrder(() => new AddressOfExpression(LowerPlace(reference.Instance!)), () => LowerExpression(index));
        Expression vector = ((AddressOfExpression)parts[0]).Place, number = Keep(parts[1]);
        return Enumerable.Range(1, library.Fields.Length - 1)
            .Aggregate(Component(vector, 0), (place, i) => new ConditionalExpression(IsNumber(number, i), Component(vector, i), place));

        Expression Component(Expression place, int i) => Access(place, library.Fields[i], reference);
    }

    private static BinaryExpression IsNumber(Expression value, int number) =>
        new(BinaryOperator.Equal, value, ConstantExpression.Int32(number), ScalarType.Bool);

    private Expression LowerSpanProperty(IPropertyReferenceOperation reference)
    {
        if (reference.Property.IsIndexer)
        {
            Expression[] parts = LowerInOrder(reference.Instance!, reference.Arguments[0].Value);
            return ElementAt(parts[0], Operators.Convert(parts[1], ScalarType.Int32));
        }
        Expression length = LengthOf(LowerExpression(reference.Instance!));
        return reference.Property.Name switch
        {
            "Length" => length,
            "IsEmpty" => new BinaryExpression(BinaryOperator.Equal, length, ConstantExpression.Int32(0), ScalarType.Bool),
            _ => throw Unsupported.Expression(reference),
        };
    }

    /// <summary><c>GlobalIdx.X</c> is <c>BlockIdx.X * BlockDim.X + ThreadIdx.X</c>, in the order in which it is recognised.</summary>
    private Expression GlobalIndex(Axis axis, IPropertyReferenceOperation reference)
    {
        return Binary(
            BinaryOperator.Add, Binary(BinaryOperator.Multiply, Index(ThreadIndexKind.BlockIdx), Index(ThreadIndexKind.BlockDim)),
            Index(ThreadIndexKind.ThreadIdx));

        Expression Index(ThreadIndexKind kind) => WithOrigin(new ThreadIndexExpression(kind, axis), reference);
    }

    private Expression LowerStaticProperty(IPropertyReferenceOperation reference)
    {
        IPropertySymbol property = Resolve(reference);
        if (LowerNumberProperty(reference) is { } number)
            return number;
        if (OperationName(property) is "Gpu.Clock" and var clock)
            return AddOperation(OperationTable.Rows(clock)[0], [], AtomicScope.Device, ScalarType.Int64, reference);
        if (property.ContainingType.IsNamed("GpuKernels", property.ContainingType.Name)
            && Enum.TryParse(property.ContainingType.Name, out ThreadIndexKind kind) && Enum.TryParse(property.Name, out Axis axis))
            return new ThreadIndexExpression(kind, axis);
        if (property.ContainingType.IsNamed("GpuKernels", "GlobalIdx") && Enum.TryParse(property.Name, out Axis ofGrid))
            return GlobalIndex(ofGrid, reference);
        if (property.ContainingType.IsNamed("GpuKernels", "Warp"))
            return LowerWarpProperty(property.Name);
        if (property.ContainingType.IsNamed("GpuKernels", "Cluster"))
            return LowerClusterProperty(reference);
        if (property.ContainingType.SpanElement(out _) is not null && property.Name == "Empty")
            return LowerDefault(reference);
        if (property.GetMethod is { } member && IsLibrary(member))
            return CallLibrary(member, reference, []);
        if (FindTable(property, reference) is { } table)
            return table;
        if (property.GetMethod is { } getter && SymbolNames.BodySyntax(getter, context.Cancellation) is not null)
            return Call(getter, reference, []);
        if (property.SetMethod is null && !property.DeclaringSyntaxReferences.IsEmpty)
            return LowerStaticValue(property, property.Type, reference);
        throw property.DeclaringSyntaxReferences.IsEmpty
            ? Rejection.Of(reference, DiagnosticDescriptors.UnsupportedCall, property.ToDisplayString(), "pass its value as a parameter")
            : Rejection.Of(reference, DiagnosticDescriptors.MutableStatic, property.Name);
    }

    private Expression LowerSlice(IInvocationOperation invocation)
    {
        Expression[] parts = LowerArguments(() => LowerExpression(invocation.Instance!), invocation.Arguments);
        return CheckSpanUse(
            new SliceExpression((SpanType)parts[0].Type, parts[0], parts[1], parts.Length > 2 ? parts[2] : null), invocation);
    }
}
