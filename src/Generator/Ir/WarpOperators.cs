namespace GpuKernels.Generator.Ir;

/// <summary>What lanes of a warp do together, by the names of <c>GpuKernels.Warp</c>.</summary>
internal enum WarpOperator
{
    Shuffle, ShuffleUp, ShuffleDown, ShuffleXor,
    Any, All, Ballot, MatchAny, MatchAll,
    ReduceAdd, ReduceMin, ReduceMax, ReduceAnd, ReduceOr, ReduceXor, InclusiveSum, ExclusiveSum,
    ActiveMask, Sync,
}

/// <summary>The types of which an operation takes a value.</summary>
internal enum WarpValues { None, Bool, Numbers, Integers, Everything }

/// <summary>The type of an operation's result.</summary>
internal enum WarpResult { None, Value, Bool, Mask }

/// <summary>What a warp operation takes and gives, and how targets call it.</summary>
/// <param name="Form">What docs/supported-csharp.md says.</param>
/// <param name="Values">The first argument, if any.</param>
/// <param name="HasArgument">True where a lane or a distance stands behind the value.</param>
/// <param name="HasWidth">True where the warp can be divided; a mask stands last, but for <c>ActiveMask</c>.</param>
/// <param name="Cuda">
/// CUDA's function, which takes the mask first; a name with <c>gk_</c> is a function of the prelude, for each type where it ends in an
/// underscore.
/// </param>
/// <param name="Cpu">The runtime's function in <c>WarpOperations</c>, with T for the value's type and @ before the runtime's types.</param>
internal sealed record WarpRule(string Form, WarpValues Values, WarpResult Result, bool HasArgument, bool HasWidth, string Cuda, string Cpu)
{
    private const string Reduced = "of `int uint long ulong float double`";

    public static IReadOnlyDictionary<WarpOperator, WarpRule> All { get; } = new Dictionary<WarpOperator, WarpRule>
    {
        [WarpOperator.Shuffle] = Shuffle("`Warp.Shuffle(value, lane)` of any type: the value of another lane", "gk_shuffle", "SourceLane"),
        [WarpOperator.ShuffleUp] = Shuffle("`Warp.ShuffleUp(value, distance)`: that of a lower lane", "gk_shuffle_up", "SourceUp"),
        [WarpOperator.ShuffleDown] = Shuffle("`Warp.ShuffleDown(value, distance)`: that of a higher lane", "gk_shuffle_down", "SourceDown"),
        [WarpOperator.ShuffleXor] = Shuffle(
            "`Warp.ShuffleXor(value, laneMask)`: that of the lane whose index differs in these bits", "gk_shuffle_xor", "SourceXor"),
        [WarpOperator.Any] = Vote("`Warp.Any(condition)`: whether it holds for a lane", WarpResult.Bool, "__any_sync", "Any"),
        [WarpOperator.All] = Vote("`Warp.All(condition)`: whether it holds for all", WarpResult.Bool, "__all_sync", "All"),
        [WarpOperator.Ballot] = Vote("`Warp.Ballot(condition)`: for which lanes it holds", WarpResult.Mask, "__ballot_sync", "Ballot"),
        [WarpOperator.MatchAny] = Match(
            "`Warp.MatchAny(value)` of numbers of 32 or 64 bits: the lanes with the same bits", "__match_any_sync", "MatchAny<T>"),
        [WarpOperator.MatchAll] = Match(
            "`Warp.MatchAll(value)`: all lanes, or none where two values differ", "gk_match_all", "MatchAll<T>"),
        [WarpOperator.ReduceAdd] = Reduce(
            $"`Warp.ReduceAdd(value)` {Reduced}: the sum, for each lane", WarpValues.Numbers, "gk_reduce_add_", "LaneAdd"),
        [WarpOperator.ReduceMin] = Reduce("`Warp.ReduceMin(value)` of the same", WarpValues.Numbers, "gk_reduce_min_", "LaneMin"),
        [WarpOperator.ReduceMax] = Reduce("`Warp.ReduceMax(value)` of the same", WarpValues.Numbers, "gk_reduce_max_", "LaneMax"),
        [WarpOperator.ReduceAnd] = Reduce(
            "`Warp.ReduceAnd(value)` of the integers among them", WarpValues.Integers, "gk_reduce_and_", "LaneAnd"),
        [WarpOperator.ReduceOr] = Reduce("`Warp.ReduceOr(value)` of the same", WarpValues.Integers, "gk_reduce_or_", "LaneOr"),
        [WarpOperator.ReduceXor] = Reduce("`Warp.ReduceXor(value)` of the same", WarpValues.Integers, "gk_reduce_xor_", "LaneXor"),
        [WarpOperator.InclusiveSum] = Scan(
            $"`Warp.InclusiveSum(value)` {Reduced}: the sum up to this lane", "gk_inclusive_sum_", "InclusiveSum<T>"),
        [WarpOperator.ExclusiveSum] = Scan(
            "`Warp.ExclusiveSum(value)` of the same: the sum before this lane", "gk_exclusive_sum_", "ExclusiveSum<T>"),
        [WarpOperator.ActiveMask] = new(
            "`Warp.ActiveMask`: the lanes that run together now", WarpValues.None, WarpResult.Mask, false, false, "__activemask", ""),
        [WarpOperator.Sync] = new(
            "`Warp.Sync()`: waits for the lanes of the warp, and makes what they wrote visible", WarpValues.None, WarpResult.None, false,
            false, "__syncwarp", "Sync"),
    };

    private static WarpRule Shuffle(string form, string cuda, string source) =>
        new(form, WarpValues.Everything, WarpResult.Value, true, true, cuda, $"Shuffle<T, @{source}>");

    private static WarpRule Vote(string form, WarpResult result, string cuda, string cpu) =>
        new(form, WarpValues.Bool, result, false, false, cuda, cpu);

    private static WarpRule Match(string form, string cuda, string cpu) =>
        new(form, WarpValues.Numbers, WarpResult.Mask, false, false, cuda, cpu);

    private static WarpRule Reduce(string form, WarpValues values, string cuda, string op) =>
        new(form, values, WarpResult.Value, false, true, cuda, $"Reduce<T, @{op}<T>>");

    private static WarpRule Scan(string form, string cuda, string cpu) =>
        new(form, WarpValues.Numbers, WarpResult.Value, false, true, cuda, cpu);

    public bool Takes(IrType type) => Values switch
    {
        WarpValues.Everything => type is ScalarType or StructType,
        WarpValues.Bool => type == ScalarType.Bool,
        WarpValues.Numbers => type is ScalarType { Size: >= 4 },
        WarpValues.Integers => type is ScalarType { Size: >= 4, IsInteger: true },
        _ => false,
    };

    /// <summary>The result's type for a value's.</summary>
    public IrType ResultOf(IrType value) => Result switch
    {
        WarpResult.Value => value,
        WarpResult.Bool => ScalarType.Bool,
        WarpResult.Mask => ScalarType.UInt32,
        _ => VoidType.Instance,
    };
}
