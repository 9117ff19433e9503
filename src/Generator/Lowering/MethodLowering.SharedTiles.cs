using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GpuKernels.Generator.Lowering;

/// <summary>A shared tile's extent, and how many elements it is from one row to the next.</summary>
internal sealed record SharedTileShape(int Rows, int Columns, int Pitch);

/// <summary>
/// A <c>SharedTile&lt;T></c> is a shared array: <c>tile[row, column]</c> is its element <c>row * pitch + column</c>.
/// </summary>
internal sealed partial class MethodLowering
{
    /// <summary>Of shared memory, as <c>SharedTile</c> has it in C#.</summary>
    private const int BankBytes = 4;

    private void DeclareTile(IVariableDeclaratorOperation declarator, IOperation initializer)
    {
        if (initializer is not IInvocationOperation invocation || !IsBlockMember(invocation.TargetMethod, "SharedTile"))
            throw UnknownTile(initializer);
        CheckShared(declarator, invocation);
        SpanType type = new(context.Types.Lower(declarator.Symbol.Type.TileElement(), declarator), IsReadOnly: false);
        int[] extents = [.. invocation.Arguments.OrderBy(argument => argument.Parameter!.Ordinal)
            .Select(argument => ConstantLength(argument.Value, invocation))];
        SharedTileShape shape = new(extents[0], extents[1], Pitch(extents[1], context.Types.SizeOf(type.Element)));
        context.Tiles[declarator.Symbol] = shape;
        AddShared(declarator.Symbol, type, checked(shape.Rows * shape.Pitch));
    }

    /// <summary>The least number of elements that is an odd number of banks.</summary>
    private static int Pitch(int columns, int size)
    {
        int unit = Math.Max(1, BankBytes / size);
        return checked(((columns + unit - 1) / unit | 1) * unit);
    }

    private Expression LowerTileProperty(IPropertyReferenceOperation reference)
    {
        (Expression memory, SharedTileShape shape) = TileOf(reference.Instance!);
        if (!reference.Property.IsIndexer)
            return ConstantExpression.Int32(reference.Property.Name == "Rows" ? shape.Rows : shape.Columns);
        IArgumentOperation[] arguments = [.. reference.Arguments];
        Expression[] given = LowerInOrder(arguments[0].Value, arguments[1].Value);
        bool isSwapped = arguments[0].Parameter!.Ordinal == 1;
        return new ElementExpression(memory, Offset(given[isSwapped ? 1 : 0], given[isSwapped ? 0 : 1], shape));
    }

    /// <summary><c>tile.Row(i)</c>.</summary>
    private SliceExpression LowerTileRow(IInvocationOperation invocation)
    {
        (Expression memory, SharedTileShape shape) = TileOf(invocation.Instance!);
        Expression row = LowerExpression(invocation.Arguments[0].Value);
        return new((SpanType)memory.Type, memory, Offset(row, ConstantExpression.Int32(0), shape), ConstantExpression.Int32(shape.Columns));
    }

    private static Expression Offset(Expression row, Expression column, SharedTileShape shape)
    {
        BinaryExpression start = new(BinaryOperator.Multiply, row, ConstantExpression.Int32(shape.Pitch), ScalarType.Int32);
        return column is ConstantExpression { Bits: 0 } ? start : new BinaryExpression(BinaryOperator.Add, start, column, ScalarType.Int32);
    }

    private (Expression Memory, SharedTileShape Shape) TileOf(IOperation instance) =>
        instance is ILocalReferenceOperation { Local: var local } reference && context.Tiles.TryGetValue(local, out SharedTileShape? shape)
            ? (LowerLocal(reference), shape)
            : throw UnknownTile(instance);

    /// <summary>Where a local is no known tile, its declaration has said so.</summary>
    private RejectedException UnknownTile(IOperation operation) =>
        operation is ILocalReferenceOperation { Local: var local } && !context.Tiles.ContainsKey(local)
            ? Rejection.Silent(operation)
            : Rejection.Of(operation, DiagnosticDescriptors.UnsupportedExpression, "a tile here",
                "declare it with SharedTile<T> tile = Block.SharedTile<T>(rows, columns); and index it, or pass tile.Row(i)");
}
