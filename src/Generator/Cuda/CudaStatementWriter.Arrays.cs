using System.Globalization;
using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Cuda;

/// <content>Shared memory and stackalloc.</content>
internal sealed partial class CudaStatementWriter
{
    private readonly HashSet<int> escapingArrays = [];

    /// <summary>Shared memory starts undefined, stackalloc zeroed. A shared array is aligned for all that reaches 16 bytes of it at once.</summary>
    private void WriteArray(Variable variable, int length, bool isShared)
    {
        bool isDirect = scope.Facts.IsConstant(variable);
        string array = ArrayName(variable);
        string unused = scope.Facts.IsRead(variable) ? "" : "[[maybe_unused]] ";
        if (isShared)
            writer.Line($"{unused}__shared__ __align__({SharedMemory.ArrayAlignment}) {Array(variable, length, isShared: true)};");
        else if (escapingArrays.Contains(variable.Id))
            writer.Line($"for (int i = 0; i < {length}; i++)").Indent().Line($"{array}[i] = {{}};").Unindent();
        else
            writer.Line($"{unused}{Array(variable, length)} = {{}};");
        if (isDirect)
            scope.SetDirect(variable, new(length.ToString(CultureInfo.InvariantCulture), IsConst: false));
        else
            writer.Line($"{Declarator(variable)} = {{{array}, {length}}};");
    }

    /// <summary>
    /// A stackalloc array lives until the method returns, a C array until its block ends. One that stands in a block and is
    /// stored, sliced or passed is therefore declared at the start.
    /// </summary>
    private void DeclareEscapingArrays(EquatableArray<Statement> body)
    {
        IEnumerable<Statement> nested = body.SelectMany(statement => statement.Children()).SelfAndDescendants();
        foreach (DeclareStackArrayStatement s in nested.OfType<DeclareStackArrayStatement>())
        {
            if (scope.Facts.IsSpanValue(s.Variable) && escapingArrays.Add(s.Variable.Id))
                writer.Line(Array(s.Variable, s.Length) + ";");
        }
    }

    private string Array(Variable variable, int length, bool isShared = false)
        // C has no array without elements.
        => $"{(scope.Names.HasSpanCasts && !isShared ? $"__align__({SharedMemory.ArrayAlignment}) " : "")}{scope.Types.Stored(((SpanType)variable.Type).Element)} {ArrayName(variable)}[{Math.Max(length, 1)}]";

    private string ArrayName(Variable variable) => CudaNames.Variable(variable) + (scope.Facts.IsConstant(variable) ? "" : "_data");
}
