using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Analysis;

/// <summary>What a call of a function does to the threads that make it together.</summary>
/// <param name="Result">Why the result may differ; null where it is the same.</param>
/// <param name="Parameters">Why what parameters refer to may differ after the call.</param>
/// <param name="Waits">Where threads wait in the function for others that may not come.</param>
/// <param name="Unnamed">The warp operations to which all lanes come that call it, with a mask that names only some.</param>
internal sealed record FunctionUse(
    Variation? Result, IReadOnlyList<Variation?> Parameters, IReadOnlyList<DivergentWait> Waits, IReadOnlyList<WarpStatement> Unnamed);

/// <summary>What is known of an argument.</summary>
/// <param name="IsNeverWritten">True for a span whose memory the kernel never writes.</param>
internal readonly record struct Argument(Variation? Variation, bool IsNeverWritten, LaneShape Shape)
{
    /// <summary>Differs where that may make a difference.</summary>
    public string Key => (Variation, IsNeverWritten) switch
    {
        (null, false) => "same",
        (null, true) => "read",
        ({ IsCertain: true }, _) => "each",
        _ => "any",
    } + Shape;
}

/// <summary>Looks into the functions that a kernel calls: once for each way in which their arguments vary.</summary>
internal sealed class FunctionUniformity
{
    private readonly UniformityRules rules;
    private readonly Dictionary<string, Function> functions;
    private readonly Dictionary<string, FunctionUse?> known = [];

    public FunctionUniformity(Kernel kernel, UniformityRules rules)
    {
        this.rules = rules;
        functions = kernel.Functions.ToDictionary(function => function.Name);
        foreach (Function function in kernel.Functions)
        {
            if (function.Body.SelfAndDescendants().Any(WaitsForWarp))
                WaitForAll.Add(function.Name);
        }
    }

    /// <summary>The functions in which a warp waits for all its lanes; callees stand before callers.</summary>
    public HashSet<string> WaitForAll { get; } = [];

    public FunctionUse Call(string name, EquatableArray<Expression> arguments, object call, BodyUniformity caller)
    {
        Argument[] values = [.. arguments.Select(caller.ArgumentOf)];
        string key = $"{name} {string.Join(" ", values.Select(value => value.Key))}";
        if (known.TryGetValue(key, out FunctionUse? use) && use is not null)
            return use;
        // Not of this project's, or one that is being looked at and calls itself.
        if (known.ContainsKey(key) || !functions.TryGetValue(name, out Function? function))
            return new(new Variation(call, isCertain: false), [.. arguments.Select(_ => new Variation(call, isCertain: false))], [], []);
        known.Add(key, null);
        return known[key] = Run(function, values);
    }

    private FunctionUse Run(Function function, Argument[] values)
    {
        HashSet<int> neverWritten = [.. function.Parameters.Where((_, i) => values[i].IsNeverWritten).Select(parameter => parameter.Id)];
        BodyUniformity body = new(rules, SpanOrigins.Of(function), function.Body, neverWritten, isFunction: true);
        for (int i = 0; i < values.Length; i++)
            body.Begin(function.Parameters[i], values[i]);
        body.Run();
        // What stands in a user's CUDA C for the body waits as a whole.
        bool isTranslated = function.Cuda is null;
        return new(body.Result, [.. function.Parameters.Select(body.Of)], isTranslated ? body.Waits : [], isTranslated ? body.Unnamed : []);
    }

    private bool WaitsForWarp(Statement statement) => statement switch
    {
        WarpStatement s => WarpRules.WaitsForAll(s),
        CallStatement s => WaitForAll.Contains(s.Function),
        _ => false,
    };
}
