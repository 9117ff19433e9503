using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Cpu.Simd;

/// <summary>
/// A region's second form: <c>Vector&lt;T>.Count</c> threads that are neighbours along x run side by side, each in a lane. The loop over
/// single threads stays behind it, for those that are left.
/// </summary>
internal sealed class LaneRegion
{
    private readonly IReadOnlyList<Statement> body;
    private readonly IReadOnlyList<LaneLoad> loads;
    private readonly IReadOnlyList<Variable> stored;
    private readonly LaneShapes shapes;
    private readonly LaneRules rules;
    private readonly int width;

    private LaneRegion(
        IReadOnlyList<Statement> body, IReadOnlyList<LaneLoad> loads, IReadOnlyList<Variable> stored, LaneShapes shapes, LaneRules rules,
        int width) =>
        (this.body, this.loads, this.stored, this.shapes, this.rules, this.width) = (body, loads, stored, shapes, rules, width);

    /// <param name="analysis">Of the kernel.</param>
    /// <param name="body">What each thread does.</param>
    /// <param name="loaded">The variables that each thread has from an earlier region; recomputed ones among them.</param>
    /// <param name="stored">Those that a later one needs.</param>
    /// <param name="isFlattened">True where the threads run along the global index.</param>
    /// <returns>Null where the region cannot run so, or would gain nothing.</returns>
    public static LaneRegion? Find(
        CpuAnalysis analysis, IReadOnlyList<Statement> body, IEnumerable<Variable> loaded, IReadOnlyList<Variable> stored, bool isFlattened)
    {
        ILookup<StorageKind, Variable> byKind = loaded.ToLookup(analysis.Storage.Kind);
        if (byKind.Any(group => group.Key is not (StorageKind.PerThread or StorageKind.Recomputed)))
            return null;
        IEnumerable<Statement> recomputed = byKind[StorageKind.Recomputed].Select(
            variable => analysis.Recomputation.Definitions[variable.Id]);
        if (new LaneNormalization(analysis.Kernel).Normalize(recomputed.Concat(body)) is not { } normal)
            return null;
        LaneShapes shapes = new(isFlattened);
        shapes.Find(normal, byKind[StorageKind.PerThread]);
        LaneRules rules = new(shapes);
        LaneLoad[] loads = [.. byKind[StorageKind.PerThread].SelectMany(variable => LaneLoad.Of(variable, normal))];
        return rules.FindWidth(normal, loads, stored) is { } width ? new LaneRegion(normal, loads, stored, shapes, rules, width) : null;
    }

    /// <summary>The lanes of a vector, in C#.</summary>
    public string Count => width == 4 ? "Vector<int>.Count" : "Vector<long>.Count";

    /// <summary>One round of the loop over groups of threads.</summary>
    public void Write(CodeWriter writer, CpuExpressions scalars, CpuStatements statements)
    {
        LaneExpressions lanes = new(shapes, scalars, width);
        foreach (LaneLoad load in loads)
        {
            string memory = CpuNames.PerThread(load.Variable);
            writer.Line($"Vector<{load.Type}> {load.Name} = {(load.Field is null
                ? $"CpuLanes.Load({memory}, {CpuStorage.Thread})"
                : $"CpuLanes.LoadField<{CpuNames.Of(load.Variable.Type)}, {load.Type}>({memory}, {CpuStorage.Thread}, {load.Offset})")};");
        }
        new LaneStatements(writer, shapes, rules, lanes, statements).Write(body);
        foreach (Variable variable in stored)
            writer.Line(
                $"CpuLanes.Store({CpuNames.PerThread(variable)}, {CpuStorage.Thread}, {lanes.Spell(new VariableExpression(variable), null)});");
    }
}
