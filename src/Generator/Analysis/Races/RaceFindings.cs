using GpuKernels.Generator.Analysis.Findings;
using GpuKernels.Generator.Analysis.Lanes;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Operations;

namespace GpuKernels.Generator.Analysis.Races;

/// <summary>
/// Races that are certain: in every block that the kernel may be meant for, by its shared arrays, two threads touch one element with no
/// barrier between.
/// </summary>
internal static class RaceFindings
{
    /// <summary>Blocks that are looked at to contradict what the first one shows.</summary>
    private const int MostShapes = 24;

    public const string LostWrite = "GK0070", UnorderedRead = "GK0071", EarlyRead = "GK0072", LostUpdate = "GK0073";

    public static IEnumerable<Finding> Find(Kernel kernel)
    {
        List<Finding> findings = [];
        bool hasShared = kernel.Body.OfType<DeclareSharedStatement>().Any();
        if (!hasShared && !HasUpdates(kernel))
            return findings;
        List<Race>? races = null;
        BlockShape? first = null, fallbackShape = null;
        RaceDetector? fallback = null;
        foreach (BlockShape shape in BlockShapes.Of(kernel).Take(MostShapes))
        {
            if (first is not null && !MayContradict(shape, first))
                continue;
            RaceDetector detector = new(kernel);
            if (!BlockSimulation.Run(kernel, shape, detector) || detector.HasLock)
                return [];
            (fallback, fallbackShape) = (fallback ?? detector, fallbackShape ?? shape);
            if (!detector.IsPlausible)
                continue;
            if (races is null)
                (races, first, fallback, fallbackShape) = (detector.Races, shape, detector, shape);
            else
                races.RemoveAll(race => !detector.Races.Any(race.IsLike));
            if (races.Count == 0)
                break;
        }
        if (fallback is null)
            return findings;
        findings.AddRange(fallback.EarlyReads.Select(Describe));
        findings.AddRange(Chosen(races ?? []).Select(race => Describe(race, first!)));
        findings.AddRange(GlobalUpdates.Find(kernel, fallback, fallbackShape!));
        return findings;
    }

    /// <summary>Of a kernel for whole warps, blocks of less show nothing.</summary>
    private static bool MayContradict(BlockShape shape, BlockShape first) => shape.Count % WarpStatement.WarpSize == 0 || first.Count < WarpStatement.WarpSize;

    private static bool HasUpdates(Kernel kernel) => kernel.AllStatements().OfType<AssignStatement>()
        .Any(assign => assign.Place.Base() is ElementExpression element && assign.Value.SelfAndDescendants().Contains(element));

    /// <summary>One for each array and missing barrier: whoever puts it there mends the others too.</summary>
    private static IEnumerable<Race> Chosen(List<Race> races) =>
        races.GroupBy(race => race.Array).Select(group => group.FirstOrDefault(race => race.IsWriteOnly) ?? group.First());

    private static Finding Describe(Access read) => new(EarlyRead, read.Node, [], read.Place.Origin.Name);

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
        string order = race.IsOfStatement && ReferenceEquals(read.Round, write.Round) ? "read it into a local, call Block.Sync(), and then write" : $"put Block.Sync() {Where(race)}";
        return new(UnorderedRead, read.Node, [write.Node], array, shape.Name(reader), shape.Name(writer), order);
    }

    /// <summary>Where the barrier is missing: in a loop, what stands late in a round comes before what stands early in the next one.</summary>
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
