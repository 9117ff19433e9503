using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Analysis.Lanes;

/// <summary>C#'s operators on <see cref="LaneValue"/>s.</summary>
internal sealed partial class LaneArithmetic(Symbols symbols)
{
    public LaneValue Binary(BinaryOperator op, LaneValue left, LaneValue right, IrType type, IrType operands)
    {
        bool isInteger = operands is ScalarType { IsFloat: false };
        // What is moved by something is kept apart from what may be anything.
        if (op is BinaryOperator.Add or BinaryOperator.Subtract
            && (left.Knowledge == Knowledge.Data && IsNot0(right) || right.Knowledge == Knowledge.Data && IsNot0(left)))
            return LaneValue.Mixed;
        if (!left.IsKnown || !right.IsKnown || !isInteger)
            return Opaque(op, left, right);
        LaneValue? result = op switch
        {
            BinaryOperator.Add => Sum(left, right, 1),
            BinaryOperator.Subtract => Sum(left, right, -1),
            BinaryOperator.Multiply => Product(left, right),
            BinaryOperator.ShiftLeft when right.IsNumber && right.IsUniform =>
                Product(left, LaneValue.Of(1L << (int)right.Number.Lanes[0])),
            BinaryOperator.ShiftRight or BinaryOperator.UnsignedShiftRight when right.IsNumber && right.IsUniform =>
                Shifted(left, (int)right.Number.Lanes[0]),
            BinaryOperator.Divide => Quotient(left, right),
            BinaryOperator.Remainder => Remainder(left, right),
            BinaryOperator.And or BinaryOperator.LogicalAnd => And(left, right),
            BinaryOperator.Or or BinaryOperator.LogicalOr when left.IsNumber && right.IsNumber => Zip(left, right, (a, b) => a | b),
            BinaryOperator.ExclusiveOr when left.IsNumber && right.IsNumber => Zip(left, right, (a, b) => a ^ b),
            _ => Comparison(op, left, right),
        };
        if (result is null)
        {
            bool isPart = op is BinaryOperator.Divide or BinaryOperator.ShiftRight && right.IsNumber && IsSize(left);
            return Opaque(op, left, right, isPart ? SymbolRank.Size : SymbolRank.Any);
        }
        LaneValue wrapped = Wrapped(result, type);
        return left.IsAssumed || right.IsAssumed || result.IsAssumed ? wrapped.Assumed() : wrapped;
    }

    private static bool IsNot0(LaneValue value) => value.IsKnown && value.Terms.Length > 0;

    public LaneValue Unary(UnaryOperator op, LaneValue value) => op switch
    {
        UnaryOperator.Negate when value.IsKnown => Wrapped(Product(value, LaneValue.Of(-1)), ScalarType.Int64),
        UnaryOperator.BitwiseNot when value.IsNumber => Map(value, a => ~a),
        UnaryOperator.LogicalNot when value.IsNumber => value.IsAssumed ? Map(value, a => 1 - a).Assumed() : Map(value, a => 1 - a),
        _ => Opaque(op, value),
    };

    /// <summary>Conversions of sizes and indices are taken not to lose anything, where the type has 32 bits or more.</summary>
    public LaneValue Convert(LaneValue value, IrType from, ScalarType to)
    {
        if (!value.IsKnown)
            return value;
        bool isInteger = from is ScalarType { IsFloat: false } && !to.IsFloat;
        if (value.IsNumber && isInteger)
            return Wrapped(value, to);
        return isInteger && to.Size >= 4 ? value : Opaque(to, value);
    }

    public LaneValue Extreme(LaneValue left, LaneValue right, bool isMin)
    {
        if (left.IsNumber && right.IsNumber)
            return isMin ? Zip(left, right, Math.Min) : Zip(left, right, Math.Max);
        if (left.IsKnown && right.IsKnown && Sign(left, right) is not 0 and var sign)
            return sign > 0 == isMin ? left : right;
        return Opaque(isMin ? "min" : "max", left, right);
    }

    /// <summary>Of what is not looked into: a symbol where all operands are uniform.</summary>
    public LaneValue Opaque(object key, LaneValue operand) => Opaque(key, operand, LaneValue.Zero);

    public LaneValue Opaque(object key, LaneValue left, LaneValue right, SymbolRank rank = SymbolRank.Any)
    {
        if (left.IsUniform && right.IsUniform)
            return LaneValue.OfSymbol(symbols.Of((key, left.Key, right.Key), rank));
        return Join(left, right);
    }

    /// <summary>A value computed of both, at least one of which is not uniform.</summary>
    public static LaneValue Join(LaneValue left, LaneValue right)
    {
        if (left.Knowledge == Knowledge.Unknown || right.Knowledge == Knowledge.Unknown || left.IsKnown && right.IsKnown)
            return LaneValue.Unknown;
        bool isPure = (left.Knowledge == Knowledge.Data || left.IsUniform) && (right.Knowledge == Knowledge.Data || right.IsUniform);
        return isPure ? LaneValue.Data : LaneValue.Mixed;
    }

    /// <summary>For each lane, the one or the other.</summary>
    public LaneValue Select(LaneSet isLeft, LaneValue left, LaneValue right)
    {
        if (LaneValue.AreEqual(left, right) || LaneSet.All(isLeft.Count).IsWithin(isLeft))
            return left;
        if (isLeft.IsNone)
            return right;
        if (!left.IsKnown || !right.IsKnown)
            return left.IsDifferent && right.IsDifferent ? LaneValue.Mixed : LaneValue.Unknown;
        IEnumerable<int> all = left.Terms.Concat(right.Terms).Select(term => term.Symbol).Distinct();
        return LaneValue.Sum(
            [.. all.OrderBy(symbol => symbol).Select(symbol => Select(isLeft, left.TermOf(symbol), right.TermOf(symbol)))]);
    }

    private static Term Select(LaneSet isLeft, Term left, Term right)
    {
        long[] lanes = new long[isLeft.Count];
        for (int lane = 0; lane < lanes.Length; lane++)
            lanes[lane] = (isLeft[lane] ? left : right).Of(lane);
        return new(left.Symbol, lanes);
    }

    private static LaneValue Sum(LaneValue left, LaneValue right, int sign)
    {
        if (left.IsNumber && right.IsNumber)
            return LaneValue.Of(LaneNumbers.Add(left.Number.Lanes, sign > 0 ? right.Number.Lanes : LaneNumbers.Negate(right.Number.Lanes)));
        List<Term> terms = new(left.Terms.Length + right.Terms.Length);
        int next = 0;
        foreach (Term term in left.Terms)
        {
            for (; next < right.Terms.Length && right.Terms[next].Symbol < term.Symbol; next++)
                terms.Add(Signed(right.Terms[next], sign));
            bool isInBoth = next < right.Terms.Length && right.Terms[next].Symbol == term.Symbol;
            terms.Add(isInBoth ? Sum(term, Signed(right.Terms[next++], sign)) : term);
        }
        for (; next < right.Terms.Length; next++)
            terms.Add(Signed(right.Terms[next], sign));
        return LaneValue.Sum([.. terms]);
    }

    private static Term Sum(Term left, Term right) => new(left.Symbol, LaneNumbers.Add(left.Lanes, right.Lanes));

    private static Term Signed(Term term, int sign) => sign > 0 ? term : new(term.Symbol, LaneNumbers.Negate(term.Lanes));

    private LaneValue Product(LaneValue left, LaneValue right)
    {
        if (left.IsNumber && !right.IsNumber)
            return Product(right, left);
        if (right.IsNumber)
            return Times(left, right.Number.Lanes);
        LaneValue sum = LaneValue.Zero;
        foreach (Term a in left.Terms)
        {
            foreach (Term b in right.Terms)
                sum = Sum(sum, LaneValue.Sum(new Term(symbols.Multiply(a.Symbol, b.Symbol), LaneNumbers.Multiply(a.Lanes, b.Lanes))), 1);
        }
        return sum;
    }

    private static LaneValue Times(LaneValue value, long[] lanes)
    {
        Term[] terms = new Term[value.Terms.Length];
        for (int i = 0; i < terms.Length; i++)
            terms[i] = new(value.Terms[i].Symbol, LaneNumbers.Multiply(value.Terms[i].Lanes, lanes));
        return LaneValue.Sum(terms);
    }

    private static LaneValue? Quotient(LaneValue left, LaneValue right)
    {
        if (left.IsNumber && right.IsNumber)
            return Array.IndexOf(right.Number.Lanes, 0L) >= 0
                ? LaneValue.Unknown
                : Zip(left, right, (a, b) => b == -1 ? unchecked(-a) : a / b);
        return Divisor(left, right) is { } divisor
            ? LaneValue.Sum(
                Array.ConvertAll(
                    left.Terms, term => new Term(term.Symbol, Array.ConvertAll(term.Lanes, number => number / divisor)))) : null;
    }

    private static LaneValue? Remainder(LaneValue left, LaneValue right)
    {
        if (left.IsNumber && right.IsNumber)
            return Array.IndexOf(right.Number.Lanes, 0L) >= 0 ? LaneValue.Unknown : Zip(left, right, (a, b) => b == -1 ? 0 : a % b);
        return Divisor(left, right) is { } divisor ? LaneValue.Of(Array.ConvertAll(left.Number.Lanes, number => number % divisor)) : null;
    }

    /// <summary>A constant that divides all symbols, of which the whole is not negative: 32 of <c>64·b + t</c>.</summary>
    private static long? Divisor(LaneValue left, LaneValue right)
    {
        if (!right.IsNumber || !right.IsUniform || right.Number.Lanes[0] is not (> 0 and var divisor)
            || Array.Exists(left.Number.Lanes, number => number < 0))
            return null;
        return left.Symbolic.All(term => Array.TrueForAll(term.Lanes, number => number >= 0 && number % divisor == 0)) ? divisor : null;
    }

    private static LaneValue? Shifted(LaneValue left, int count) =>
        left.IsNumber ? Map(left, a => a >> count) : Quotient(left, LaneValue.Of(1L << count));

    private static LaneValue? And(LaneValue left, LaneValue right)
    {
        if (left.IsNumber && right.IsNumber)
            return Zip(left, right, (a, b) => a & b);
        bool isMask = right.IsNumber && right.IsUniform && right.Number.Lanes[0] is >= 0 and < int.MaxValue and var mask
            && (mask & mask + 1) == 0;
        return isMask ? Remainder(left, LaneValue.Of(right.Number.Lanes[0] + 1)) : null;
    }

    private static LaneValue Wrapped(LaneValue value, IrType type)
    {
        if (!value.IsNumber || type is not ScalarType { IsFloat: false } scalar || scalar.Size == 8 || Fits(value.Number.Lanes, scalar))
            return value;
        LaneValue wrapped = scalar.Kind switch
        {
            ScalarKind.Int32 => Map(value, a => unchecked((int)a)),
            ScalarKind.UInt32 => Map(value, a => unchecked((uint)a)),
            ScalarKind.Byte => Map(value, a => unchecked((byte)a)),
            ScalarKind.SByte => Map(value, a => unchecked((sbyte)a)),
            ScalarKind.Int16 => Map(value, a => unchecked((short)a)),
            ScalarKind.UInt16 or ScalarKind.Char => Map(value, a => unchecked((ushort)a)),
            _ => value,
        };
        return value.IsAssumed ? wrapped.Assumed() : wrapped;
    }

    /// <summary>Most numbers do, and stay what they are.</summary>
    private static bool Fits(long[] lanes, ScalarType type)
    {
        int bits = type.Size * 8;
        long least = type.IsSigned ? -1L << bits - 1 : 0, most = (1L << (type.IsSigned ? bits - 1 : bits)) - 1;
        return type.IsInteger && LaneNumbers.AreBetween(lanes, least, most);
    }

    private static LaneValue Map(LaneValue value, Converter<long, long> f) => LaneValue.Of(Array.ConvertAll(value.Number.Lanes, f));

    private static LaneValue Zip(LaneValue left, LaneValue right, Func<long, long, long> f) =>
        LaneValue.Of(LaneNumbers.Zip(left.Number.Lanes, right.Number.Lanes, f));
}
