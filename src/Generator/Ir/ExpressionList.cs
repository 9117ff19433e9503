using System.Collections;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Ir;

/// <summary>
/// The parts of an expression or a statement, without an object for the list of them: every analysis asks for all of them.
/// </summary>
internal readonly struct ExpressionList : IReadOnlyList<Expression>
{
    private readonly Expression? first, second, third;
    private readonly EquatableArray<Expression> others;

    public ExpressionList(Expression? first, Expression? second = null, Expression? third = null)
    {
        (this.first, this.second, this.third) = (first, second, third);
        Count = first is null ? 0 : second is null ? 1 : third is null ? 2 : 3;
    }

    public ExpressionList(EquatableArray<Expression> expressions) => (others, Count) = (expressions, expressions.Count);

    public int Count { get; }

    public Expression this[int index] => first is null ? others[index] : index switch { 0 => first, 1 => second!, _ => third! };

    public Enumerator GetEnumerator() => new(this);

    IEnumerator<Expression> IEnumerable<Expression>.GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<Expression>)this).GetEnumerator();

    public struct Enumerator(ExpressionList list)
    {
        private int index = -1;

        public readonly Expression Current => list[index];

        public bool MoveNext() => ++index < list.Count;
    }
}
