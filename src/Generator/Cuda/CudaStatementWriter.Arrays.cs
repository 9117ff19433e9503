using System.Globalization;
using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Cuda;

/// <content>Shared memory and stackalloc.</content>
internal sealed partial class CudaStatementWriter
{
    private readonly HashSet<int> escapingArrays = [];

    /// <summary>Its memory starts undefined. It is aligned for all that reaches 16 bytes of it at once.</summary>
    private void WriteShared(DeclareSharedStatement s)
    {
        string unused = scope.Facts.IsRead(s.Variable) ? "" : "[[maybe_unused]] ",
            element = scope.Types.Stored(((SpanType)s.Variable.Type).Element), name = ArrayName(s.Variable);
        string length = s.Length.ToString(CultureInfo.InvariantCulture);
        if (scope.Names.SharedOffset(s) is not { } offset)
        {
            writer.Line($"{unused}__shared__ __align__({SharedMemory.Alignment(s)}) {Array(s.Variable, s.Length, isShared: true)};");
        }
        else
        {
            writer.Line($"{unused}{element}* {name} = ({element}*)({scope.Needs("GK_SHARED")}{(offset > 0 ? $" + {offset}" : "")});");
            if (s.Length == DeclareSharedStatement.Rest)
            {
                length = CudaNames.Length(s.Variable);
                writer.Line(
                    $"[[maybe_unused]] int {length} = ({scope.Needs("gk_shared_bytes")}(){(offset > 0 ? $" - {offset}" : "")}) / (int)sizeof({element});");
            }
        }
        DeclareSpan(s.Variable, length);
    }

    /// <summary>It starts zeroed.</summary>
    private void WriteStackArray(Variable variable, int length)
    {
        string array = ArrayName(variable);
        if (escapingArrays.Contains(variable.Id))
            writer.Line($"for (int i = 0; i < {length}; i++)").Indent().Line($"{array}[i] = {{}};").Unindent();
        else
            writer.Line($"{(scope.Facts.IsRead(variable) ? "" : "[[maybe_unused]] ")}{Array(variable, length)} = {{}};");
        DeclareSpan(variable, length.ToString(CultureInfo.InvariantCulture));
    }

    private void DeclareSpan(Variable variable, string length)
    {
        if (scope.Facts.IsConstant(variable))
            scope.SetDirect(variable, new(length, IsConst: false));
        else
            writer.Line($"{Declarator(variable)} = {{{ArrayName(variable)}, {length}}};");
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
