using GpuKernels.Generator.Analysis.Findings;
using GpuKernels.Generator.Analysis.Lanes;
using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Analysis.Races;

/// <summary>
/// Sums in global memory to which several threads add at once, each of which may lose what the others have added: <c>sum[0] += x[i]</c>.
/// </summary>
internal static class GlobalUpdates
{
    /// <summary>Of so few places, two threads of a block have the same.</summary>
    private const int FewPlaces = 1024;

    public static IEnumerable<Finding> Find(Kernel kernel, RaceDetector detector, BlockShape shape)
    {
        bool hasBlocks = kernel.AllExpressions()
            .Any(e => e is ThreadIndexExpression { Kind: ThreadIndexKind.BlockIdx });
        Dictionary<int, DeclareStatement> definitions = Mentions.Definitions(kernel.Body);
        foreach (Access access in detector.GlobalUpdates)
        {
            if (Who(access, shape, hasBlocks, detector, definitions) is { } who)
                yield return new(RaceFindings.LostUpdate, access.Node, [], access.Node, who, Advice(access));
        }
    }

    private static string? Who(
        Access access, BlockShape shape, bool hasBlocks, RaceDetector detector, IReadOnlyDictionary<int, DeclareStatement> definitions)
    {
        int[] lanes = [.. access.Threads.Running.Lanes];
        LaneValue offset = access.Place.Offset;
        if (offset.Knowledge == Knowledge.Data)
            return lanes.Length > 1 && access.Node.Base() is ElementExpression element && IsAmongFew(element.Index, definitions)
                ? "Threads with the same index"
                : null;
        if (!offset.IsKnown || lanes.Length == 0)
            return null;
        // Threads farther apart may be in different blocks in truth.
        if (lanes.Length > 1 && LaneValue.AreEqual(offset, lanes[0], offset, lanes[1]))
            return $"Threads {shape.Name(lanes[0])} and {shape.Name(lanes[1])} of a block both";
        return hasBlocks && access.Threads.Decisions is null && detector.IsSameInBlocks(offset) ? "All blocks" : null;
    }

    /// <summary>
    /// True for what is read from memory and has so few values that threads have the same one: a byte, or the rest of a division.
    /// </summary>
    private static bool IsAmongFew(Expression index, IReadOnlyDictionary<int, DeclareStatement> definitions) => index switch
    {
        ConvertExpression e => IsAmongFew(e.Operand, definitions),
        VariableExpression e =>
            definitions.TryGetValue(e.Variable.Id, out DeclareStatement? definition) && IsAmongFew(definition.Initializer!, definitions),
        BinaryExpression { Operator: BinaryOperator.Remainder or BinaryOperator.And, Right: ConstantExpression { Bits: < FewPlaces } } =>
            true,
        _ => index.Type is ScalarType { Size: 1 },
    };

    private static string Advice(Access access)
    {
        Expression value = access.Statement is AssignStatement assign ? assign.Value : access.Node;
        while (value is ConvertExpression convert)
            value = convert.Operand;
        string operation = value switch
        {
            BinaryExpression { Operator: BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.And or BinaryOperator.Or } e =>
                $"{e.Operator}",
            BinaryExpression { Operator: BinaryOperator.ExclusiveOr } => "Xor",
            IntrinsicExpression { Intrinsic: Intrinsic.Min or Intrinsic.Max } e => $"{e.Intrinsic}",
            _ => "Update",
        };
        return $"use Atomic.{operation}";
    }
}
