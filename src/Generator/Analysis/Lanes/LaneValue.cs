namespace GpuKernels.Generator.Analysis.Lanes;

/// <summary>How a value that is not known comes about.</summary>
internal enum Knowledge
{
    Known,

    /// <summary>Read from memory at a place of each thread's own, and computed of nothing else that differs between threads.</summary>
    Data,

    /// <summary>Computed of such data and of the thread's index: different in each thread, but related to it in an unknown way.</summary>
    Mixed,

    /// <summary>Nothing: threads may have the same.</summary>
    Unknown,
}

/// <summary>A symbol and what it is multiplied by: one number for all threads, or one for each.</summary>
internal readonly record struct Term(int Symbol, long[] Lanes)
{
    public bool Equals(Term other) => Symbol == other.Symbol && Lanes.AsSpan().SequenceEqual(other.Lanes);

    public override int GetHashCode() => Symbol;

    public bool IsUniform => Lanes.Length == 1;

    public long Of(int lane) => Lanes[IsUniform ? 0 : lane];
}

/// <summary>
/// The value of an expression in all threads that are looked at: a sum of symbols, each times a number that may differ between threads.
/// <c>BlockIdx.X * 64 + ThreadIdx.X</c> is 64·b + (0, 1, 2 …).
/// </summary>
internal sealed class LaneValue
{
    private static readonly long[] zero = [0];

    public static readonly LaneValue Data = new(Knowledge.Data, []), Mixed = new(Knowledge.Mixed, []), Unknown = new(Knowledge.Unknown, []);
    public static readonly LaneValue Zero = new(Knowledge.Known, []), One = Of(1);

    private (bool IsFound, string? Key) symbolic;
    private string? key;

    private LaneValue(Knowledge knowledge, Term[] terms) => (Knowledge, Terms) = (knowledge, terms);

    public Knowledge Knowledge { get; }

    /// <summary>In the order of symbols, without those that are zero for all.</summary>
    public Term[] Terms { get; }

    /// <summary>True for a condition that holds for the threads inside the launch's range, as <c>i &lt; n</c> does for most.</summary>
    public bool IsAssumed { get; init; }

    /// <summary>For data, the place that it was read from, where that is known.</summary>
    public Place? Source { get; init; }

    public bool IsKnown => Knowledge == Knowledge.Known;

    /// <summary>True for data that differs between threads.</summary>
    public bool IsDifferent => Knowledge is Knowledge.Data or Knowledge.Mixed;

    public bool IsUniform => IsKnown && Array.TrueForAll(Terms, static term => term.IsUniform);

    /// <summary>True where no symbol is left.</summary>
    public bool IsNumber => IsKnown && (Terms.Length == 0 || Terms.Length == 1 && Terms[0].Symbol == Symbols.One);

    /// <summary>The summand without symbols.</summary>
    public Term Number => TermOf(Symbols.One);

    /// <summary>The summands with symbols.</summary>
    public IEnumerable<Term> Symbolic => Terms.Where(term => term.Symbol != Symbols.One);

    /// <summary>
    /// What tells values with other symbols apart; null where these are multiplied by numbers that differ between threads.
    /// </summary>
    public string? SymbolicKey => (symbolic.IsFound ? symbolic : symbolic = (true, FindSymbolicKey())).Key;

    /// <summary>What uniform values are equal by.</summary>
    public string Key => key ??= $"{SymbolicKey}+{Number.Lanes[0]}";

    /// <summary>The summand with the symbol, 0 times that where there is none.</summary>
    public Term TermOf(int symbol)
    {
        foreach (Term term in Terms)
        {
            if (term.Symbol == symbol)
                return term;
        }
        return new(symbol, zero);
    }

    private string? FindSymbolicKey() => IsNumber ? ""
        : Symbolic.All(term => term.IsUniform) ? string.Join("+", Symbolic.Select(term => $"{term.Lanes[0]}*{term.Symbol}")) : null;

    /// <param name="lanes">One number for all, or one for each.</param>
    public static LaneValue Of(params long[] lanes)
    {
        Term number = Shortened(new(Symbols.One, lanes));
        return IsZero(number) ? Zero : new(Knowledge.Known, [number]);
    }

    public static LaneValue OfSymbol(int symbol) => new(Knowledge.Known, [new(symbol, [1])]);

    public static LaneValue DataOf(Place source) => new(Knowledge.Data, []) { Source = source };

    public LaneValue Assumed() => IsAssumed ? this : new(Knowledge, Terms) { IsAssumed = true, Source = Source };

    /// <param name="terms">At most one for each symbol, in their order; the array becomes the value's own.</param>
    public static LaneValue Sum(params Term[] terms)
    {
        int kept = 0;
        for (int i = 0; i < terms.Length; i++)
        {
            terms[i] = Shortened(terms[i]);
            kept += IsZero(terms[i]) ? 0 : 1;
        }
        return kept == 0 ? Zero : new(Knowledge.Known, kept == terms.Length ? terms : Array.FindAll(terms, static term => !IsZero(term)));
    }

    private static bool IsZero(Term term) => term.IsUniform && term.Lanes[0] == 0;

    private static Term Shortened(Term term) =>
        term.IsUniform || !LaneNumbers.AreEqual(term.Lanes) ? term : new(term.Symbol, [term.Lanes[0]]);

    /// <summary>True where the two are the same sum.</summary>
    public static bool AreEqual(LaneValue a, LaneValue b) => ReferenceEquals(a, b)
        || a.IsKnown && b.IsKnown && a.Terms.Length == b.Terms.Length
        && a.Terms.AsSpan().SequenceEqual(b.Terms);

    /// <summary>True where two threads have provably the same value.</summary>
    public static bool AreEqual(LaneValue a, int laneOfA, LaneValue b, int laneOfB) =>
        a.IsKnown && b.IsKnown ? Differences(a, laneOfA, b, laneOfB) is (false, false)
        : a.Source is { } source && b.Source is { } other && source.Origin == other.Origin
            && AreEqual(source.Offset, laneOfA, other.Offset, laneOfB);

    /// <summary>True where two threads have different values: other numbers, or data of their own.</summary>
    public static bool AreDifferent(LaneValue a, int laneOfA, LaneValue b, int laneOfB) =>
        a.IsKnown && b.IsKnown ? Differences(a, laneOfA, b, laneOfB) is (true, false)
        : (a.IsDifferent || b.IsDifferent) && !AreEqual(a, laneOfA, b, laneOfB);

    /// <summary>Of two sums in two threads, whether their numbers differ, and whether what symbols are multiplied by does.</summary>
    private static (bool OfNumber, bool OfSymbols) Differences(LaneValue a, int laneOfA, LaneValue b, int laneOfB)
    {
        bool ofNumber = false, ofSymbols = false;
        foreach (Term term in a.Terms)
            Note(term.Symbol, term.Of(laneOfA) != b.TermOf(term.Symbol).Of(laneOfB));
        foreach (Term term in b.Terms)
            Note(term.Symbol, term.Of(laneOfB) != a.TermOf(term.Symbol).Of(laneOfA));
        return (ofNumber, ofSymbols);

        void Note(int symbol, bool isDifferent)
        {
            ofNumber |= isDifferent && symbol == Symbols.One;
            ofSymbols |= isDifferent && symbol != Symbols.One;
        }
    }
}
