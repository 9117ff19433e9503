using System.Text;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GpuKernels.Generator.Lowering;

/// <summary>The elements of an array whose values the C# compiler knows, each as the bits of a <see cref="ConstantExpression"/>.</summary>
internal sealed record ConstantData(ScalarType Element, EquatableArray<ulong> Bits)
{
    /// <summary>
    /// <c>{ 1f, 2f }</c>, <c>new[] { 1f, 2f }</c>, <c>[1f, 2f]</c> or <c>"ab"u8</c>; null where not all elements are constants.
    /// </summary>
    public static ConstantData? Read(IOperation? value) => value switch
    {
        IConversionOperation conversion => Read(conversion.Operand),
        IUtf8StringOperation text => new(ScalarType.Byte, Encoding.UTF8.GetBytes(text.Value).Select(b => (ulong)b).ToEquatableArray()),
        _ => Elements(value) is var (type, elements) ? Read(type, elements) : null,
    };

    /// <summary>The elements of a list as they stand there, whatever they are; null for other values.</summary>
    public static (ITypeSymbol Type, IReadOnlyList<IOperation> Values)? Elements(IOperation? value) => value switch
    {
        IConversionOperation conversion => Elements(conversion.Operand),
        IArrayCreationOperation { Type: IArrayTypeSymbol { Rank: 1 } type, Initializer: { } initializer } =>
            (type.ElementType, initializer.ElementValues),
        ICollectionExpressionOperation { Type: IArrayTypeSymbol { Rank: 1 } type } collection => (type.ElementType, collection.Elements),
        ICollectionExpressionOperation collection when collection.Type.SpanElement(out _) is { } element => (element, collection.Elements),
        _ => null,
    };

    private static ConstantData? Read(ITypeSymbol type, IReadOnlyCollection<IOperation> elements)
    {
        if (TypeLowering.Scalar(type) is not { } element || elements.Count == 0)
            return null;
        object?[] values = [.. elements.Select(value => value.ConstantValue is { HasValue: true, Value: { } constant } ? constant : null)];
        return values.All(value => value is not null)
            ? new(element, values.Select(value => Constants.Of(element, value!).Bits).ToEquatableArray())
            : null;
    }
}
