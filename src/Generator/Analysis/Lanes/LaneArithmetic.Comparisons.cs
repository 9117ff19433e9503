using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Analysis.Lanes;

/// <content>Comparisons, which a guess decides where symbols are in them: that the launch has more than one block's threads to
/// do.</content>
internal sealed partial class LaneArithmetic
{
    private LaneValue? Comparison(BinaryOperator op, LaneValue left, LaneValue right)
    {
        if (left.IsNumber && right.IsNumber)
            return Compare(op) is { } compare ? Zip(left, right, compare) : null;
        bool isEquality = op is BinaryOperator.Equal or BinaryOperator.NotEqual;
        if (isEquality && !(Sum(right, left, -1) is var difference && difference.IsUniform))
            return LaneValue.Of(op == BinaryOperator.Equal ? 0 : 1).Assumed();
        int sign = isEquality ? 0 : Sign(left, right);
        return sign == 0 || Compare(op) is not { } decided ? null : LaneValue.Of(decided(0, sign)).Assumed();
    }

    private static Func<long, long, long>? Compare(BinaryOperator op) => op switch
    {
        BinaryOperator.Equal => (a, b) => a == b ? 1 : 0,
        BinaryOperator.NotEqual => (a, b) => a != b ? 1 : 0,
        BinaryOperator.LessThan => (a, b) => a < b ? 1 : 0,
        BinaryOperator.LessThanOrEqual => (a, b) => a <= b ? 1 : 0,
        BinaryOperator.GreaterThan => (a, b) => a > b ? 1 : 0,
        BinaryOperator.GreaterThanOrEqual => (a, b) => a >= b ? 1 : 0,
        _ => null,
    };

    /// <summary>
    /// 1 where the right one is greater for threads inside the launch's range, −1 where it is less, 0 where nothing is known.
    /// </summary>
    private int Sign(LaneValue left, LaneValue right)
    {
        LaneValue difference = Sum(right, left, -1);
        if (difference.Symbolic.Any(term => symbols.RankOf(term.Symbol) == SymbolRank.Any))
            return 0;
        Term[] sizes = [.. difference.Symbolic.Where(term => symbols.RankOf(term.Symbol) == SymbolRank.Size)];
        Term[] deciding = sizes.Length > 0 ? sizes : [.. difference.Symbolic];
        if (deciding.All(term => Array.TrueForAll(term.Lanes, number => number > 0)))
            return 1;
        if (deciding.All(term => Array.TrueForAll(term.Lanes, number => number < 0)))
            return -1;
        return IsIndex(left) && IsSize(right) ? 1 : IsIndex(right) && IsSize(left) ? -1 : 0;
    }

    /// <summary>True for what grows along the block or the grid.</summary>
    private bool IsIndex(LaneValue value) =>
        !value.IsUniform || value.Symbolic.Any(term => symbols.RankOf(term.Symbol) == SymbolRank.Block);

    private bool IsSize(LaneValue value) =>
        value.IsUniform && value.Symbolic.Any() && value.Symbolic.All(term => symbols.RankOf(term.Symbol) == SymbolRank.Size);
}
