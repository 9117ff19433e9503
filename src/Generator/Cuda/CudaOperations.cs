using System.Text.RegularExpressions;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Operations;

namespace GpuKernels.Generator.Cuda;

/// <summary>Spells operations as their rows say.</summary>
internal static class CudaOperations
{
    private static readonly Regex Placeholder = new(@"\{(\d)\}");
    private static readonly Regex PreludeName = new(@"\bgk_\w+");

    /// <summary>Endings of CUDA's names for an <see cref="AtomicScope"/>, and what PTX calls it.</summary>
    public static readonly (string Ending, string Ptx)[] Scopes = [("", "gpu"), ("_block", "cta"), ("_system", "sys")];

    public static string Spell(OperationStatement statement, CudaScope scope, CudaExpressionWriter expressions)
    {
        string row = OperationTable.Of(statement).Cuda.Replace("{s}", Scopes[(int)statement.Scope].Ending);
        if (statement.Result is not null)
            row = row.Replace("{r}", scope.Types.Value(statement.Result.Type));
        foreach (Match name in PreludeName.Matches(row))
            scope.Needs(name.Value);
        return Placeholder.Replace(row, found => Argument(statement.Arguments[found.Groups[1].Value[0] - '0'], expressions));
    }

    private static string Argument(Expression argument, CudaExpressionWriter expressions) =>
        argument is AddressOfExpression { Place: var place } ? expressions.Place(place).Text : expressions.Write(argument).Text;
}
