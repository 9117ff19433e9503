using System.Globalization;
using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Cuda;

/// <summary>Spells warp operations: CUDA's own functions take the mask first, and numbers of 32 and 64 bits only.</summary>
internal static class CudaWarps
{
    public static string Spell(WarpStatement s, CudaScope scope, CudaExpressionWriter expressions)
    {
        string function = Function(s, scope);
        bool takesWidth = s.Rule.HasWidth
            && (function.StartsWith("gk_", StringComparison.Ordinal) || s.Width is not ConstantExpression { Bits: WarpStatement.WarpSize });
        Expression?[] arguments = [s.Mask, s.Value, s.Argument, takesWidth ? s.Width : null];
        string call = CudaText.Call(function, expressions.Arguments(arguments.OfType<Expression>())).Text;
        // CUDA's votes are ints.
        return s.Rule.Result == WarpResult.Bool ? $"{call} != 0" : call;
    }

    private static string Function(WarpStatement s, CudaScope scope)
    {
        string name = s.Rule.Cuda;
        if (!name.StartsWith("gk_", StringComparison.Ordinal))
            return name;
        if (s.Rule.Values == WarpValues.Everything && s.Value!.Type is ScalarType { Size: >= 4 })
            return name.Replace("gk_shuffle", "__shfl") + "_sync";
        if (name.EndsWith("_", StringComparison.Ordinal))
            name += s.Value!.Type;
        foreach (string piece in CudaPrelude.WarpDependencies(name))
            scope.Needs(piece);
        return scope.Needs(name);
    }
}
