using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Analysis;

/// <summary>
/// A kernel as its CUDA C has it: functions that are written in CUDA C have no other body, and those that only such bodies call
/// are left out.
/// </summary>
internal static class CudaForm
{
    public static Kernel Of(Kernel kernel)
    {
        if (kernel.Functions.All(function => function.Cuda is null))
            return kernel;
        Dictionary<string, Function> functions = kernel.Functions.ToDictionary(
            function => function.Name, function => function.Cuda is null ? function : function with { Body = default });
        HashSet<string> reached = [];
        Reach(kernel.Body, functions, reached);
        return kernel with
        {
            Functions = kernel.Functions.Where(f => reached.Contains(f.Name)).Select(f => functions[f.Name])
            .ToEquatableArray()
        };
    }

    private static void Reach(EquatableArray<Statement> body, Dictionary<string, Function> functions, HashSet<string> reached)
    {
        Statement[] all = [.. body.SelfAndDescendants()];
        IEnumerable<string> called = all.OfType<CallStatement>().Select(call => call.Function).Concat(
            all.SelectMany(s => s.Expressions()).SelectMany(e => e.SelfAndDescendants()).OfType<CallExpression>()
                .Select(call => call.Function));
        foreach (string name in called)
        {
            if (reached.Add(name))
                Reach(functions[name].Body, functions, reached);
        }
    }
}
