using GpuKernels.Generator.Analysis.Findings;
using GpuKernels.Generator.Analysis.Lanes;

namespace GpuKernels.Generator.Analysis.Races;

/// <summary>What is said about races.</summary>
internal static class RaceFindings
{
    public const string LostWrite = "GK0070", UnorderedRead = "GK0071", EarlyRead = "GK0072", LostUpdate = "GK0073";

    public static IEnumerable<Finding> Describe(IEnumerable<Race> races, BlockShape shape) =>
        Chosen(races).Select(race => Describe(race, shape));

    public static Finding Describe(Access read) => new(EarlyRead, read.Node, [], read.Place.Origin.Name);

    /// <summary>One for each array and missing barrier: whoever puts it there mends the others too.</summary>
    private static IEnumerable<Race> Chosen(IEnumerable<Race> races) =>
        races.GroupBy(race => race.Array).Select(group => group.FirstOrDefault(race => race.IsWriteOnly) ?? group.First());

    private static Finding Describe(Race race, BlockShape shape)
    {
        string first = shape.Name(race.FirstLane), second = shape.Name(race.SecondLane), array = race.Array.Name;
        if (race.IsWriteOnly)
        {
            bool isSame = ReferenceEquals(race.First.Node, race.Second.Node);
            string advice = race is { IsOfStatement: true, Second.IsUpdate: true } ? "use Atomic.Add or its like, or let one thread do it"
                : isSame ? "let one thread write it, or give each thread an element of its own" : $"put Block.Sync() {Where(race)}";
            return new(LostWrite, race.Second.Node, isSame ? [] : [race.First.Node], array, first, second, advice);
        }
        (Access read, int reader, Access write, int writer) = race.First.Kind == AccessKind.Read
            ? (race.First, race.FirstLane, race.Second, race.SecondLane) : (race.Second, race.SecondLane, race.First, race.FirstLane);
        string order = race.IsOfStatement && ReferenceEquals(read.Round, write.Round)
            ? "read it into a local, call Block.Sync(), and then write"
            : $"put Block.Sync() {Where(race)}";
        return new(UnorderedRead, read.Node, [write.Node], array, shape.Name(reader), shape.Name(writer), order);
    }

    /// <summary>
    /// Where the barrier is missing: in a loop, what stands late in a round comes before what stands early in the next one.
    /// </summary>
    private static string Where(Race race)
    {
        List<Round> first = Rounds(race.First.Round), second = Rounds(race.Second.Round);
        for (int i = 0; i < Math.Min(first.Count, second.Count) && ReferenceEquals(first[i].Loop, second[i].Loop); i++)
        {
            if (first[i].Number != second[i].Number)
                return "at the end of the loop";
        }
        return "between";
    }

    private static List<Round> Rounds(Round? round)
    {
        List<Round> rounds = [];
        for (; round is not null; round = round.Outer)
            rounds.Insert(0, round);
        return rounds;
    }
}
