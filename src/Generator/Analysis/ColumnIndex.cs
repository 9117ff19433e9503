using System.Globalization;
using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Analysis;

/// <summary>
/// An index of an array that grows by one with the column, the global index along X: <c>(y - 1) * width + x + 1</c> is <c>x + y * width -
/// width</c>
/// and 1. So columns side by side use elements side by side.
/// </summary>
/// <param name="Start">The index without the constant, of parameters and global indices alone: two that are equal are spelled the
/// same.</param>
/// <param name="Offset">The constant.</param>
/// <param name="Factors">
/// For each term of the start but the column, the parameters in it: where one of each is a multiple of a number, so is the start for a
/// column that is one.
/// </param>
internal sealed record ColumnIndex(Expression Start, int Offset, IReadOnlyList<IReadOnlyList<Variable>> Factors)
{
    /// <summary>More terms than an index has that a person writes.</summary>
    private const int MostTerms = 32;

    /// <summary>Further neighbours are in no other's word of a thread that does few.</summary>
    private const int MostSteps = 8;

    /// <summary>Those of the start, but for the column.</summary>
    private IReadOnlyList<Term> Terms { get; init; } = [];

    /// <summary>Null for an index that does not grow so, or may not start at a multiple.</summary>
    /// <param name="index">Of an element.</param>
    /// <param name="parameters">The Ids of the kernel's own.</param>
    /// <param name="definitions">As <see cref="Mentions.Definitions"/> gives them.</param>
    public static ColumnIndex? Of(Expression index, ICollection<int> parameters, IReadOnlyDictionary<int, DeclareStatement> definitions)
    {
        if (new Expansion(parameters, definitions).Expand(index) is not { } terms)
            return null;
        Term[] columns = [.. terms.Where(term => term.Factors.Any(IsColumn))];
        if (columns.Length != 1 || columns[0] is not { Coefficient: 1, Factors.Count: 1 })
            return null;
        Term[] rest = [.. terms.Except(columns).Where(term => term.Factors.Count > 0).OrderBy(term => term.Key, StringComparer.Ordinal)];
        IReadOnlyList<IReadOnlyList<Variable>> factors = [.. rest.Select(
            term => term.Factors.OfType<VariableExpression>().Select(factor => factor.Variable).ToList())];
        if (factors.Any(of => of.Count == 0))
            return null;
        Expression start = rest.Aggregate(columns[0].Factors[0], (sum, term) => term.Coefficient < 0
            ? Binary(BinaryOperator.Subtract, sum, term.Times(-1).ToExpression()) : Binary(BinaryOperator.Add, sum, term.ToExpression()));
        return new(start, terms.Where(term => term.Factors.Count == 0).Sum(term => term.Coefficient), factors) { Terms = rest };
    }

    /// <summary>The same, with as much of the constant in the start as columns taken together are wide: −5 is −4 and −1.</summary>
    public ColumnIndex Within(int width) => Offset / width == 0 ? this
        : this with
        {
            Start = Binary(BinaryOperator.Add, Start, ConstantExpression.Int32(Offset / width * width)),
            Offset = Offset % width,
            Terms = [.. Terms, new(Offset / width * width, [])],
        };

    /// <summary>
    /// How many steps along an axis lie between the start of another index and this one's, 2 between <c>x + (y - 1) * width</c> and
    /// <c>x + (y + 1) * width</c>; null where one does not come to be the other.
    /// </summary>
    public int? StepsFrom(ColumnIndex other, Axis axis)
    {
        if (Difference(Terms, other.Terms) is not { } distance)
            return null;
        if (distance.Count == 0)
            return 0;
        if (Stride(axis) is not { } stride)
            return null;
        for (int steps = -MostSteps; steps <= MostSteps; steps++)
        {
            if (Difference(distance, stride.Select(term => term.Times(steps))) is { Count: 0 })
                return steps;
        }
        return null;
    }

    /// <summary>What one more of the index along an axis adds to the start; null where that is not the same for all.</summary>
    private IReadOnlyList<Term>? Stride(Axis axis)
    {
        Term[] growing = [.. Terms.Where(term => term.Factors.Any(isAxis))];
        return growing.Any(term => term.Factors.Count(isAxis) > 1) ? null
            : [.. growing.Select(term => new Term(term.Coefficient, [.. term.Factors.Where(factor => !isAxis(factor))]))];

        bool isAxis(Expression factor) => GlobalIndex.AxisOf(factor) == axis;
    }

    private static bool IsColumn(Expression factor) => GlobalIndex.AxisOf(factor) == Axis.X;

    private static BinaryExpression Binary(BinaryOperator @operator, Expression left, Expression right) =>
        new(@operator, left, right, ScalarType.Int32);

    private static IReadOnlyList<Term>? Difference(IEnumerable<Term> left, IEnumerable<Term> right) => Collect(left.Concat(Negate(right)));

    private static IEnumerable<Term> Negate(IEnumerable<Term> terms) => terms.Select(term => term.Times(-1));

    private static IReadOnlyList<Term>? Collect(IEnumerable<Term> terms)
    {
        List<Term> sums = [.. terms.GroupBy(term => term.Key).Select(sum).Where(term => term.Coefficient != 0)];
        return sums.Count > MostTerms ? null : sums;

        static Term sum(IEnumerable<Term> same) =>
            same.First() with { Coefficient = same.Aggregate(0, (sum, term) => unchecked(sum + term.Coefficient)) };
    }

    /// <summary>A product of parameters and global indices, and a number.</summary>
    private sealed record Term(int Coefficient, IReadOnlyList<Expression> Factors)
    {
        public string Key { get; } = string.Join("*", Factors.Select(KeyOf));

        public Term Times(int number) => this with { Coefficient = unchecked(Coefficient * number) };

        public Expression ToExpression()
        {
            Expression product = Factors.Aggregate((left, right) => Binary(BinaryOperator.Multiply, left, right));
            return Coefficient == 1 ? product : Binary(BinaryOperator.Multiply, product, ConstantExpression.Int32(Coefficient));
        }

        public static string KeyOf(Expression factor) => factor is VariableExpression e
            ? e.Variable.Id.ToString("d6", CultureInfo.InvariantCulture) : GlobalIndex.AxisOf(factor).ToString();
    }

    /// <summary>
    /// Takes sums and products apart. Numbers wrap in C# as they do here, so the order of operations makes no difference.
    /// </summary>
    private sealed class Expansion(ICollection<int> parameters, IReadOnlyDictionary<int, DeclareStatement> definitions)
    {
        public IReadOnlyList<Term>? Expand(Expression expression)
        {
            if (expression.Type != ScalarType.Int32)
                return null;
            switch (expression)
            {
                case ConstantExpression constant:
                    return [new(unchecked((int)constant.Bits), [])];
                case VariableExpression e when definitions.TryGetValue(e.Variable.Id, out DeclareStatement? definition):
                    return Expand(definition.Initializer!);
                case VariableExpression e when parameters.Contains(e.Variable.Id):
                case BinaryExpression when GlobalIndex.AxisOf(expression) is not null:
                    return [new(1, [expression])];
                case UnaryExpression { Operator: UnaryOperator.Negate } e when Expand(e.Operand) is { } operand:
                    return [.. Negate(operand)];
                case BinaryExpression { Operator: BinaryOperator.Add } e when Expand(e.Left) is { } left && Expand(e.Right) is { } right:
                    return Collect(left.Concat(right));
                case BinaryExpression { Operator: BinaryOperator.Subtract } e
                    when Expand(e.Left) is { } left && Expand(e.Right) is { } right:
                    return Collect(left.Concat(Negate(right)));
                case BinaryExpression { Operator: BinaryOperator.Multiply } e
                    when Expand(e.Left) is { } left && Expand(e.Right) is { } right:
                    return left.Count * right.Count > MostTerms ? null : Collect(left.SelectMany(_ => right, Multiply));
                default:
                    return null;
            }
        }

        private static Term Multiply(Term left, Term right) =>
            new(unchecked(left.Coefficient * right.Coefficient),
                [.. left.Factors.Concat(right.Factors).OrderBy(Term.KeyOf, StringComparer.Ordinal)]);
    }
}
