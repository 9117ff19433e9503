using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Analysis;

/// <summary>What a call of a function does to the threads that make it together.</summary>
/// <param name="Result">Why the result may differ; null where it is the same.</param>
/// <param name="Parameters">Why what parameters refer to may differ after the call.</param>
/// <param name="Waits">Where threads wait in the function for others that may not come.</param>
internal sealed record FunctionUse(Variation? Result, IReadOnlyList<Variation?> Parameters, IReadOnlyList<DivergentWait> Waits);

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
        Variation?[] values = [.. arguments.Select(caller.Of)];
        bool[] isNeverWritten = [.. arguments.Select(argument => argument.Type is SpanType && caller.IsNeverWritten(argument))];
        string key = name + string.Concat(values.Select((value, i) => (value, isNeverWritten[i]) switch
        {
            (null, false) => " s",
            (null, true) => " r",
            ({ IsCertain: var isCertain }, _) => isCertain ? " c" : " v",
        }));
        if (known.TryGetValue(key, out FunctionUse? use) && use is not null)
            return use;
        // Not of this project's, or one that is being looked at and calls itself.
        if (known.ContainsKey(key) || !functions.TryGetValue(name, out Function? function))
            return new(new Variation(call, isCertain: false), [.. arguments.Select(_ => new Variation(call, isCertain: false))], []);
        known.Add(key, null);
        return known[key] = Run(function, values, isNeverWritten);
    }

    private FunctionUse Run(Function function, Variation?[] values, bool[] isNeverWritten)
    {
        HashSet<int> neverWritten = [.. function.Parameters.Where((_, i) => isNeverWritten[i]).Select(parameter => parameter.Id)];
        BodyUniformity body = new(rules, function.Parameters, function.Body, neverWritten, isFunction: true);
        for (int i = 0; i < values.Length; i++)
            body.Mark(function.Parameters[i], values[i]);
        body.Run();
        // What stands in a user's CUDA C for the body waits as a whole.
        return new(body.Result, [.. function.Parameters.Select(body.Of)], function.Cuda is null ? body.Waits : []);
    }

    private bool WaitsForWarp(Statement statement) => statement switch
    {
        WarpStatement s => WarpRules.WaitsForAll(s),
        CallStatement s => WaitForAll.Contains(s.Function),
        _ => false,
    };
}
