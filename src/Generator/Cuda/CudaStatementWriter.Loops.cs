using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Cuda;

/// <content>For statements.</content>
internal sealed partial class CudaStatementWriter
{
    /// <summary>The body and the updates see counted variables within the bounds that the condition set.</summary>
    private void WriteFor(ForStatement s)
    {
        string? initializers = Initializers(s.Initializers);
        if (initializers is null)
        {
            writer.Open();
            WriteAll(s.Initializers);
        }
        string condition = expressions.Write(s.Condition).Text;
        (Variable Variable, ValueRange Range)[] counted = [.. CountedLoop.Find(s, scope.Facts, scope.Ranges)];
        foreach ((Variable variable, ValueRange range) in counted)
            scope.Ranges.Set(variable, range);
        WriteUnroll(s);
        writer.Line($"for ({initializers ?? ""}; {condition}; {string.Join(", ", s.Updates.Select(Assignment))})");
        WriteBlock(s.Body);
        foreach ((Variable variable, _) in counted)
            scope.Ranges.Remove(variable);
        if (initializers is null)
            writer.Close();
    }

    private void WriteUnroll(Statement loop)
    {
        if (loop.Unroll() != 0)
            writer.Line($"#pragma unroll{(loop.Unroll() == Loops.Whole ? "" : $" {loop.Unroll()}")}");
    }

    /// <summary>What stands first in a for's header; null where it does not fit there, since C has room for one type.</summary>
    private string? Initializers(EquatableArray<Statement> initializers)
    {
        if (initializers.All(s => s is AssignStatement))
            return string.Join(", ", initializers.Select(s => Assignment((AssignStatement)s)));
        if (initializers.Count == 1 && initializers[0] is DeclareStatement only)
            return Declaration(only);
        IrType? type = (initializers[0] as DeclareStatement)?.Variable.Type;
        bool isOneType = initializers.All(s => s is DeclareStatement { Variable: var v } && v.Type == type
            && scope.Facts.IsRead(v) && !scope.IsStored(v));
        if (!isOneType)
            return null;
        string prefix = scope.Types.Value(type!) + " ";
        return prefix + string.Join(", ", initializers.Select(s => Declaration((DeclareStatement)s).Substring(prefix.Length)));
    }
}
