using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Analysis;

/// <summary>
/// How many elements a thread of a flat kernel does. Memory is as fast as it can be where enough bytes are on their way, and a thread can
/// only wait for what it has asked for. So it moves about 16 bytes of the array with the smallest elements. Elements of fewer than four
/// bytes, and structs of such, would need many small instructions for that, and are moved side by side in words instead, if the kernel lets
/// them.
/// </summary>
internal static class FlatElements
{
    /// <summary>Measured for elements of 1 to 16 bytes: this is where the time is least or nearly so.</summary>
    private const int Bytes = 16;

    /// <summary>One by one, more cost registers and gain nothing.</summary>
    private const int Most = 8;

    /// <summary>Rows of one thread; with loops too, where rows of a picture take unlike times.</summary>
    private const int Rows = 4;

    /// <summary>Rows of a thread that does several columns of each.</summary>
    private const int RowsOfColumns = 2;

    /// <summary>Planes of such a thread: more words would take registers from other threads.</summary>
    private const int PlanesOfColumns = 4;

    /// <summary>The elements of a thread that are read as one may have as many bytes: three words, of structs with three fields.</summary>
    private const int MostWide = 48;

    public static (int Elements, int Width) ChooseRows(Kernel kernel, FlatColumns? columns)
    {
        if (MayEndThreads(kernel))
            return (1, 1);
        int rows = columns switch { null => Rows, { Axis: Axis.Z, IsTotal: true } => PlanesOfColumns, _ => RowsOfColumns };
        return (kernel.ElementsPerThread > 0 ? kernel.ElementsPerThread : rows, columns?.Width ?? 1);
    }

    public static (int Elements, int Width) Choose(Kernel kernel, IReadOnlyList<FlatArray> arrays)
    {
        if (MayEndThreads(kernel))
            return (1, 1);
        // What loops has other things to do than to wait for its first load, and its text would be there several times.
        bool hasLoops = kernel.Body.SelfAndDescendants().Any(statement => statement is ForStatement or WhileStatement or DoStatement);
        int width = hasLoops ? 1 : WidthOf(kernel, arrays);
        if (kernel.ElementsPerThread > 0)
            return (kernel.ElementsPerThread, Math.Min(width, PowerIn(kernel.ElementsPerThread)));
        if (hasLoops)
            return (1, 1);
        int elements = arrays.Count == 0 ? 1 : Math.Max(1, Math.Min(Most, Bytes / arrays.Min(array => array.Size)));
        // A word of the widest array has 16 bytes: a second one gains nothing.
        return width > 1 ? (width, width) : (elements, 1);
    }

    /// <summary>
    /// True where an element may end its thread, before the others of that thread are done: by an exception in a function, or by the check
    /// of an index. A <c>throw</c> of the kernel itself ends its element alone.
    /// </summary>
    public static bool MayEndThreads(Kernel kernel) =>
        kernel.Functions.SelectMany(function => function.Body).SelfAndDescendants().Any(statement => statement is ThrowStatement)
        || kernel.AllExpressions().Any(expression => expression is BoundsCheckExpression);

    private static int WidthOf(Kernel kernel, IReadOnlyList<FlatArray> arrays)
    {
        // Structs of three floats are better read one by one: in words, points took 1.34 times as long.
        bool isSmall = arrays.Any(array => PowerIn(array.Size) < 4);
        if (!isSmall || !arrays.All(array => array.CanBeWide) || !FlatGuards.Find(kernel).IsSimple || HasNeighbours(kernel))
            return 1;
        int width = arrays.Min(array => Math.Max(1, Bytes / PowerIn(array.Size)));
        return arrays.All(array => array.Size * width <= MostWide) ? width : 1;
    }

    /// <summary>True where a thread reads elements at distances from its own: they are better read by threads side by side.</summary>
    private static bool HasNeighbours(Kernel kernel)
    {
        IReadOnlyDictionary<int, DeclareStatement> definitions = Mentions.Definitions(kernel.Body);
        return kernel.Body.AllExpressions().OfType<ElementExpression>()
            .Any(element =>
                GlobalIndex.Follow(element.Index, definitions, isAnyInteger: true) is null && IsComputed(element.Index, definitions))
            || kernel.Body.AllExpressions().OfType<SliceExpression>().Any();
    }

    /// <summary>True where the value is made of the index, and not of what memory has there.</summary>
    private static bool IsComputed(Expression expression, IReadOnlyDictionary<int, DeclareStatement> definitions) => expression switch
    {
        ElementExpression => false,
        VariableExpression e =>
            definitions.TryGetValue(e.Variable.Id, out DeclareStatement? definition) && IsComputed(definition.Initializer!, definitions),
        _ => GlobalIndex.AxisOf(expression) is not null || expression.Operands().Any(operand => IsComputed(operand, definitions)),
    };

    /// <summary>The greatest power of two that divides the number.</summary>
    public static int PowerIn(int number) => number & -number;
}
