using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Operations;

namespace GpuKernels.Generator.Analysis;

/// <summary>
/// An element that a thread of a kernel of rows reads or writes in any case, and that lies beside that of the next column.
/// </summary>
/// <param name="Element">As it stands in the kernel.</param>
/// <param name="Span">The parameter.</param>
/// <param name="Index">Its index.</param>
/// <param name="IsRead">True where it is read.</param>
/// <param name="IsWritten">True where it gets a value.</param>
internal sealed record ColumnElement(ElementExpression Element, Variable Span, ColumnIndex Index, bool IsRead, bool IsWritten);

/// <summary>
/// What a thread of a kernel of rows may read and write as one for columns side by side: a picture's pixel and its neighbours, above, below
/// and to both sides. Elements to the side are parts of what is read for the columns between, but for the first or the last.
/// </summary>
/// <param name="Width">How many columns.</param>
/// <param name="Elements">Each once.</param>
/// <param name="Axis">Along which a thread goes on: rows one below the other, or planes one behind the other.</param>
/// <param name="Words">What it reads and writes of these.</param>
/// <param name="IsTotal">
/// True where the kernel may compute with any values, so with those of columns beyond the guards: it reads no other memory, and divides no
/// integers.
/// </param>
internal sealed record FlatColumns(
    int Width, IReadOnlyList<ColumnElement> Elements, Axis Axis, IReadOnlyList<ColumnWords> Words, bool IsTotal)
{
    /// <summary>Bytes that a thread reads as one, and columns, at the most.</summary>
    private const int MostBytes = 16, MostColumns = 4;

    /// <summary>More would not stay in registers.</summary>
    private const int MostElements = 32;

    /// <summary>
    /// The parameters that have to be multiples of <see cref="Width"/>: <c>width</c> for <c>width * height * z + width * y + x</c>.
    /// </summary>
    public IReadOnlyList<Variable> Factors()
    {
        List<Variable> chosen = [];
        List<IReadOnlyList<Variable>> terms = [.. Elements.SelectMany(element => element.Index.Factors)];
        while (terms.Count > 0)
        {
            Variable best = terms.SelectMany(
                term => term.Distinct()).GroupBy(factor => factor).OrderByDescending(same => same.Count()).First().Key;
            chosen.Add(best);
            terms.RemoveAll(term => term.Contains(best));
        }
        return chosen;
    }

    /// <summary>Null where columns are better done one by one.</summary>
    /// <param name="kernel">A flat one.</param>
    /// <param name="axes">Of which it uses the index.</param>
    /// <param name="guards">Its own.</param>
    public static FlatColumns? Find(Kernel kernel, IReadOnlyList<Axis> axes, FlatGuards guards)
    {
        if (!guards.IsSimple)
            return null;
        Search search = new(kernel, guards.Rest!);
        if (search.Elements() is not { Count: > 0 and <= MostElements } elements)
            return null;
        int width = elements.Min(element => Math.Min(MostColumns, MostBytes / kernel.SizeOf(element.Element.Type)));
        // Of elements of three bytes, no word starts at a multiple of its size.
        return width is 2 or 4
            && elements.All(
                element => IsPower(kernel.SizeOf(element.Element.Type)) && (!element.IsWritten || element.Index.Offset % width == 0))
            ? Of(width, axes, [.. elements.Select(element => element with { Index = element.Index.Within(width) })],
                search.IsTotal(elements))
            : null;
    }

    /// <summary>
    /// Along the axis that leaves the fewest words to read. What rows share is often near in a block's cache, what planes share is not.
    /// </summary>
    private static FlatColumns Of(int width, IReadOnlyList<Axis> axes, IReadOnlyList<ColumnElement> elements, bool isTotal)
    {
        IReadOnlyList<ColumnWords> rows = ColumnWords.Of(elements, Axis.Y), planes = ColumnWords.Of(elements, Axis.Z);
        bool arePlanes = axes.Contains(Axis.Z) && (!axes.Contains(Axis.Y) || planes.Count < elements.Count && planes.Count <= rows.Count);
        return new(width, elements, arePlanes ? Axis.Z : Axis.Y, arePlanes ? planes : rows, isTotal);
    }

    private static bool IsPower(int number) => FlatElements.PowerIn(number) == number;

    private sealed class Search
    {
        private readonly Kernel kernel;
        private readonly IReadOnlyList<Statement> rest;
        private readonly IReadOnlyDictionary<int, DeclareStatement> definitions;
        private readonly HashSet<int> parameters;

        public Search(Kernel kernel, IReadOnlyList<Statement> rest)
        {
            (this.kernel, this.rest) = (kernel, rest);
            definitions = Mentions.Definitions(kernel.Body);
            parameters = [.. kernel.Parameters.Select(parameter => parameter.Id).Except(Mentions.ChangedIn(kernel.Body))];
        }

        /// <summary>Null where an array is written in another way.</summary>
        public IReadOnlyList<ColumnElement>? Elements()
        {
            IReadOnlyList<SpanUse> uses = SpanAccess.Find(kernel);
            List<ColumnElement> found = [];
            foreach (ElementExpression element in Evaluated.Always(rest).OfType<ElementExpression>().Distinct())
            {
                if (element.Span is not VariableExpression { Variable: { Type: SpanType { IsWide: false } } span }
                    || !parameters.Contains(span.Id)
                    || ColumnIndex.Of(element.Index, parameters, definitions) is not { } index)
                    continue;
                bool isWritten = rest.OfType<AssignStatement>().Any(assign => assign.Place == element);
                found.Add(new(element, span, index, IsRead(element), isWritten));
            }
            for (int i = 0; i < kernel.Parameters.Count; i++)
            {
                if (uses[i].HasFlag(SpanUse.Write) && !IsWrittenOnce(kernel.Parameters[i], found))
                    return null;
            }
            return found;
        }

        public bool IsTotal(IReadOnlyList<ColumnElement> elements) => rest.AllExpressions().All(expression => expression switch
        {
            ElementExpression element => elements.Any(own => own.Element == element),
            BinaryExpression { Operator: BinaryOperator.Divide or BinaryOperator.Remainder, Type: var type } =>
                type is ScalarType { IsInteger: false },
            ConstantExpression or DefaultExpression or VariableExpression or FieldExpression or SpanLengthExpression
                or ThreadIndexExpression => true,
            UnaryExpression or BinaryExpression or ConditionalExpression or ConvertExpression or IntrinsicExpression => true,
            _ => false,
        });

        private bool IsRead(ElementExpression element)
        {
            int mentions = kernel.Body.AllExpressions().Count(e => e.Equals(element));
            return mentions > kernel.Body.SelfAndDescendants().OfType<AssignStatement>().Count(assign => assign.Place == element);
        }

        /// <summary>
        /// True where each thread writes one element, by one statement, and what it reads of the array before is that element too: it is
        /// written in memory after all columns have read theirs.
        /// </summary>
        private bool IsWrittenOnce(Variable span, List<ColumnElement> found)
        {
            ColumnElement[] own = [.. found.Where(element => element.Span == span)];
            if (own.Length != 1 || !own[0].IsWritten)
                return false;
            ElementExpression element = own[0].Element;
            int write = rest.TakeWhile(statement => statement is not AssignStatement assign || assign.Place != element).Count();
            Expression[] all = [.. kernel.Body.AllExpressions()];
            int mentions = all.Count(e => e is VariableExpression variable && variable.Variable == span);
            int known = all.Count(
                e => e.Equals(element) || e is SpanLengthExpression { Span: VariableExpression variable } && variable.Variable == span);
            return mentions == known
                && kernel.Body.SelfAndDescendants().OfType<AssignStatement>().Count(assign => assign.Place.Base() == element) == 1
                && !rest.Skip(write + 1).AllExpressions().Contains(element);
        }
    }
}
