using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Analysis;

/// <summary>How many elements a thread of a flat kernel does.</summary>
internal static class FlatElements
{
    /// <summary>
    /// A thread moves about as many bytes of the array with the smallest elements: measured for elements of 1 to 16 bytes, this is
    /// where the time is least or nearly so.
    /// </summary>
    private const int Bytes = 16;

    /// <summary>More cost registers and gain nothing.</summary>
    private const int Most = 8;

    public static int Choose(Kernel kernel)
    {
        // What loops has other things to do than to wait for its first load, and its text would be there several times.
        if (kernel.Body.SelfAndDescendants().Any(statement => statement is ForStatement or WhileStatement or DoStatement))
            return 1;
        IReadOnlyDictionary<int, DeclareStatement> definitions = Mentions.Definitions(kernel.Body);
        int[] sizes = [.. kernel.Body.AllExpressions().OfType<ElementExpression>()
            .Where(element => IsIndex(element.Index, definitions)).Select(element => SizeOf(element.Type, kernel))];
        return sizes.Length == 0 ? 1 : Math.Max(1, Math.Min(Most, Bytes / sizes.Min()));
    }

    private static bool IsIndex(Expression index, IReadOnlyDictionary<int, DeclareStatement> definitions) => index switch
    {
        VariableExpression e => definitions.TryGetValue(e.Variable.Id, out DeclareStatement? definition) && IsIndex(definition.Initializer!, definitions),
        ConvertExpression e => IsIndex(e.Operand, definitions),
        _ => GlobalIndex.Matches(index),
    };

    private static int SizeOf(IrType type, Kernel kernel) => type switch
    {
        ScalarType scalar => scalar.Size,
        StructType => kernel.Structs.First(definition => definition.Type == type).Size,
        _ => Bytes,
    };
}
