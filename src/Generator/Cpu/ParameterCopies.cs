using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Cpu;

/// <summary>
/// Gives each thread its own copy of the parameters that the kernel changes: the threads of a block share the locals that
/// the arguments are in.
/// </summary>
internal static class ParameterCopies
{
    public static Kernel Add(Kernel kernel)
    {
        HashSet<int> changed = Mentions.ChangedIn(kernel.Body);
        int nextId = kernel.Parameters.Concat(kernel.Body.SelfAndDescendants().Select(s => s.Declared()).OfType<Variable>())
            .Select(variable => variable.Id + 1).DefaultIfEmpty(0).Max();
        List<Variable> parameters = [];
        List<Statement> copies = [];
        foreach (Variable parameter in kernel.Parameters)
        {
            Variable argument = changed.Contains(parameter.Id) ? parameter with { Id = nextId++ } : parameter;
            parameters.Add(argument);
            if (argument != parameter)
                copies.Add(new DeclareStatement(parameter, new VariableExpression(argument)));
        }
        return copies.Count == 0 ? kernel : kernel with
        {
            Parameters = parameters.ToEquatableArray(),
            Body = copies.Concat(kernel.Body).ToEquatableArray(),
        };
    }
}
