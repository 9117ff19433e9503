namespace GpuKernels.Generator.Analysis.Lanes;

/// <summary>Some of the threads of a block, a bit for each; like a number, it never changes.</summary>
internal sealed class LaneSet
{
    private const int WordBits = 64;

    private readonly ulong[] words;

    private LaneSet(ulong[] words, int count) => (this.words, Count) = (words, count);

    /// <summary>All threads of the block, whether they are in it or not.</summary>
    public int Count { get; }

    public static LaneSet None(int count) => new(new ulong[(count + WordBits - 1) / WordBits], count);

    public static LaneSet All(int count)
    {
        LaneSet set = None(count);
        for (int word = 0; word < set.words.Length; word++)
            set.words[word] = Math.Min(count - word * WordBits, WordBits) is var bits && bits == WordBits
                ? ulong.MaxValue
                : (1UL << bits) - 1;
        return set;
    }

    public static LaneSet Where(int count, Func<int, bool> isWithin)
    {
        LaneSet set = None(count);
        for (int lane = 0; lane < count; lane++)
        {
            if (isWithin(lane))
                set.words[lane / WordBits] |= 1UL << lane % WordBits;
        }
        return set;
    }

    /// <summary>The threads for which the number is not 0.</summary>
    public static LaneSet WhereNot0(int count, Term number)
    {
        if (number.IsUniform)
            return number.Lanes[0] != 0 ? All(count) : None(count);
        LaneSet set = None(count);
        LaneNumbers.FindNot0(number.Lanes, set.words);
        return set;
    }

    public bool this[int lane] => (words[lane / WordBits] >> lane % WordBits & 1) != 0;

    public bool IsNone
    {
        get
        {
            foreach (ulong word in words)
            {
                if (word != 0)
                    return false;
            }
            return true;
        }
    }

    /// <summary>A bit for each thread of the first warp.</summary>
    public uint FirstWarp => unchecked((uint)words[0]);

    /// <summary>In the order of the threads.</summary>
    public IEnumerable<int> Lanes
    {
        get
        {
            for (int word = 0; word < words.Length; word++)
            {
                int lane = word * WordBits;
                for (ulong rest = words[word]; rest != 0; rest >>= 1, lane++)
                {
                    if ((rest & 1) != 0)
                        yield return lane;
                }
            }
        }
    }

    public LaneSet And(LaneSet other) => ReferenceEquals(this, other) ? this : Zip(other, static (a, b) => a & b);

    public LaneSet Or(LaneSet other) => ReferenceEquals(this, other) ? this : Zip(other, static (a, b) => a | b);

    public LaneSet Except(LaneSet other) => Zip(other, static (a, b) => a & ~b);

    public bool Overlaps(LaneSet other)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if ((words[i] & other.words[i]) != 0)
                return true;
        }
        return false;
    }

    /// <summary>True where all of these are in the other set too.</summary>
    public bool IsWithin(LaneSet other)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if ((words[i] & ~other.words[i]) != 0)
                return false;
        }
        return true;
    }

    private LaneSet Zip(LaneSet other, Func<ulong, ulong, ulong> operation)
    {
        ulong[] result = new ulong[words.Length];
        for (int i = 0; i < result.Length; i++)
            result[i] = operation(words[i], other.words[i]);
        return new(result, Count);
    }
}
