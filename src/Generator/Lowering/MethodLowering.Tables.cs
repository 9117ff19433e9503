using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Lowering.BaseLibrary;
using GpuKernels.Generator.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GpuKernels.Generator.Lowering;

/// <summary>
/// What never changes once a program has started can be in a kernel's code: arrays of constants become tables, and other
/// constants are values. Kernels have copies of them, so they must not be written anywhere.
/// </summary>
internal sealed partial class MethodLowering
{
    private Expression LowerStaticField(IFieldReferenceOperation reference)
    {
        IFieldSymbol field = reference.Field;
        return field.IsReadOnly && !field.DeclaringSyntaxReferences.IsEmpty
            ? LowerStaticValue(field, field.Type, reference)
            : throw Rejection.Of(reference, DiagnosticDescriptors.MutableStatic, field.Name);
    }

    /// <summary>The value of a <c>static readonly</c> field, or of a static property that only has an initializer.</summary>
    private Expression LowerStaticValue(ISymbol symbol, ITypeSymbol type, IOperation reference)
    {
        IOperation value = Initializer(symbol) ?? throw NotConstant(reference, symbol, "it is not initialized where it is declared");
        if (TableRules.FindWrite(symbol, context) is { } line)
            throw NotConstant(reference, symbol, $"{line} writes it, and the kernel's copy would not change");
        if (type is IArrayTypeSymbol)
        {
            return ReadTable(symbol, value, reference)
                ?? throw NotConstant(reference, symbol, type is IArrayTypeSymbol { ElementType: IArrayTypeSymbol }
                    ? "its elements are arrays; write one list, and compute the index: row * width + column"
                    : "it is not a list of constant numbers, or of structs of them");
        }
        return IsConstantValue(value)
            ? LowerExpression(value)
            : throw NotConstant(reference, symbol, "its value is computed when the program starts");
    }

    private static RejectedException NotConstant(IOperation operation, ISymbol symbol, string reason) =>
        Rejection.Of(operation, DiagnosticDescriptors.StaticNotConstant, symbol.Name, reason);

    /// <summary>A literal, or <c>new Vector(0f, -9.81f)</c>: no method of the host has a part in it.</summary>
    private static bool IsConstantValue(IOperation value) => value.ConstantValue.HasValue || value switch
    {
        IObjectCreationOperation creation => creation.Arguments.All(argument => IsConstantValue(argument.Value))
            && (creation.Initializer?.Initializers ?? []).All(
                member => member is ISimpleAssignmentOperation assignment && IsConstantValue(assignment.Value)),
        IDefaultValueOperation => true,
        IConversionOperation { OperatorMethod: var method } conversion =>
            (method is null || NarrowFloats.Has(method)) && IsConstantValue(conversion.Operand),
        IPropertyReferenceOperation { Instance: null, Property.GetMethod: { } getter } => IsLibrary(getter),
        _ => false,
    };

    private IOperation? Initializer(ISymbol symbol)
    {
        EqualsValueClauseSyntax? syntax = symbol.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(context.Cancellation) switch
        {
            VariableDeclaratorSyntax field => field.Initializer,
            PropertyDeclarationSyntax property => property.Initializer,
            _ => null,
        }).FirstOrDefault(initializer => initializer is not null);
        if (syntax is null)
            return null;
        IOperation? operation = context.Compilation.GetSemanticModel(syntax.SyntaxTree).GetOperation(syntax, context.Cancellation);
        return (operation as ISymbolInitializerOperation)?.Value;
    }

    /// <summary><c>static ReadOnlySpan&lt;float> Weights => [1f, 2f];</c>, else null.</summary>
    private TableExpression? FindTable(IPropertySymbol property, IOperation reference)
    {
        if (property.Type.SpanElement(out bool isReadOnly) is null || !isReadOnly || property.GetMethod is not { } getter)
            return null;
        IOperation? body = OperationOf(getter);
        if (body is IMethodBodyOperation { BlockBody: { } block })
            body = block;
        IOperation? only = body is IBlockOperation { Operations.Length: 1 } statements ? statements.Operations[0] : null;
        IOperation? value = (only as IReturnOperation)?.ReturnedValue;
        return ReadTable(property, value, reference);
    }

    /// <summary>The list as a table; null where not all elements are constants.</summary>
    private TableExpression? ReadTable(ISymbol symbol, IOperation? value, IOperation reference)
    {
        if (ConstantData.Read(value) is { } data)
            return context.UseTable(SymbolNames.FullName(symbol), data.Element, data.Bits.Count, data.Bits);
        if (ConstantData.Elements(value) is not var (type, values) || values.Count == 0 || type is IArrayTypeSymbol)
            return null;
        IrType element = context.Types.Lower(type, reference);
        if (element is SpanType || Layout.Overlaps(context.Types.Structs, element))
            return null;
        List<ulong> bits = [];
        foreach (IOperation one in values)
        {
            if (!IsConstantValue(one) || EvaluateConstant(one) is not { } numbers)
                return null;
            bits.AddRange(numbers);
        }
        return bits.Count == 0 ? null : context.UseTable(SymbolNames.FullName(symbol), element, values.Count, bits.ToEquatableArray());
    }

    /// <summary>Lowered apart, so that the constructors that it calls do not become functions of the kernel.</summary>
    private ulong[]? EvaluateConstant(IOperation value)
    {
        LoweringContext apart = new(context.Compilation, context.Cancellation);
        apart.Types.Arguments = context.Types.Arguments;
        MethodLowering lowering = new(apart, new(method, context.Types.Arguments, delegates), isKernel: false, captures: []);
        try
        {
            Expression lowered = lowering.LowerExpression(value);
            return apart.HasErrors ? null : new ConstantEvaluator(apart).Run(lowering.sink, lowered);
        }
        catch (RejectedException)
        {
            return null;
        }
    }

    /// <summary><c>[1, 2]</c> as a read-only span: a table without a name.</summary>
    private Expression LowerCollection(ICollectionExpressionOperation collection)
    {
        if (collection.Type.SpanElement(out bool isReadOnly) is null || !isReadOnly)
            throw Unsupported.Expression(collection);
        if (collection.Elements.IsEmpty)
            return LowerDefault(collection);
        return LowerConstants(collection, "table");
    }

    private TableExpression LowerConstants(IOperation array, string name) =>
        ConstantData.Read(array) is { } data
            ? context.UseTable(name, data.Element, data.Bits.Count, data.Bits)
            : throw Unsupported.Expression(array);

    private Expression LowerArrayAsSpan(IConversionOperation conversion, bool isReadOnly)
    {
        if (isReadOnly && conversion.Operand is IArrayCreationOperation && ConstantData.Read(conversion.Operand) is not null)
            return LowerConstants(conversion.Operand, "table");
        return isReadOnly || StaticSymbol(conversion.Operand) is not { } symbol
            ? LowerExpression(conversion.Operand)
            : throw NotConstant(conversion, symbol, "a Span<T> of it could write it; use a ReadOnlySpan<T>");
    }

    /// <summary><c>Weights[i]</c>.</summary>
    private ElementExpression LowerTableElement(IArrayElementReferenceOperation reference)
    {
        // An array of arrays says itself what it is.
        if (reference.ArrayReference is IArrayElementReferenceOperation row)
            LowerExpression(row.ArrayReference);
        if (StaticSymbol(reference.ArrayReference) is null || reference.Indices.Length != 1)
            throw Unsupported.Expression(reference);
        IOperation index = reference.Indices[0];
        if (index.Type.IsIndex() || index.Type is { SpecialType: SpecialType.System_Int64 or SpecialType.System_UInt64 })
        {
            throw Rejection.Of(
                index, DiagnosticDescriptors.UnsupportedExpression, "an index of this type",
                "use an int; for an index from the end, a ReadOnlySpan<T> of the array");
        }
        Expression[] parts = LowerInOrder(reference.ArrayReference, index);
        return new(parts[0], Operators.Convert(parts[1], ScalarType.Int32));
    }

    /// <summary>The static field or property that holds the array, else null.</summary>
    private static ISymbol? StaticSymbol(IOperation array) => array switch
    {
        { Type: not IArrayTypeSymbol { Rank: 1 } } => null,
        IFieldReferenceOperation { Field.IsStatic: true } reference => reference.Field,
        IPropertyReferenceOperation { Property.IsStatic: true } reference => reference.Property,
        _ => null,
    };
}
