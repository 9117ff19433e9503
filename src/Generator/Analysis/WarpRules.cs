using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Analysis;

/// <summary>Where warp operations may stand.</summary>
internal static class WarpRules
{
    /// <summary>The names of functions that call themselves and contain a warp operation: they cannot become part of the kernel.</summary>
    public static IReadOnlyList<string> Recursive(Kernel kernel)
    {
        IReadOnlyDictionary<string, FunctionFacts> facts = FunctionFacts.Find(kernel);
        return facts.Values.Any(function => function.HasWarpOperation)
            ? [.. Recursion.Find(kernel).Where(name => facts[name].HasWarpOperation)]
            : [];
    }

    /// <summary>True where lanes wait for each other in the kernel, or in a function that it calls.</summary>
    public static bool HasOperations(Kernel kernel) =>
        FunctionFacts.Find(kernel.Body, FunctionFacts.Find(kernel)).HasWarpOperation;

    /// <summary>True where a lane waits for all lanes of the warp: no mask says that it waits for fewer.</summary>
    public static bool WaitsForAll(WarpStatement operation) => operation.Mask is ConstantExpression { Bits: uint.MaxValue };

    /// <summary>True for a constant mask without some of the lanes.</summary>
    public static bool NamesSome(WarpStatement operation) => operation.Mask is ConstantExpression { Bits: not uint.MaxValue };

    /// <summary>True where the operation is one of the whole warp, and not of its parts.</summary>
    public static bool IsWhole(WarpStatement operation) =>
        WaitsForAll(operation) && operation.Width is ConstantExpression { Bits: WarpStatement.WarpSize };
}
