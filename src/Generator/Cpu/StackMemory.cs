using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Cpu;

/// <summary>
/// The memory of <c>stackalloc</c> arrays: taken once at the head of a method, because a <c>stackalloc</c> in a loop would
/// grow the stack with every thread. The spans are made from pointers, so that C#'s rules for spans of stack memory, which
/// the user's own method has passed, do not meet the rewritten one.
/// </summary>
internal static class StackMemory
{
    /// <summary>A method's arrays above this many bytes come from the arena.</summary>
    public const int LargestOnStack = 16 * 1024;

    public static IEnumerable<DeclareStackArrayStatement> Arrays(IEnumerable<Statement> body)
        => body.SelfAndDescendants().OfType<DeclareStackArrayStatement>();

    public static string ElementType(Variable array) => CpuNames.Of(((SpanType)array.Type).Element);

    public static void WriteOnStack(CodeWriter writer, DeclareStackArrayStatement array)
    {
        string type = ElementType(array.Variable), name = CpuNames.Memory(array.Variable);
        writer.Line($"{type}* {name}_pointer = stackalloc {type}[{array.Length}];")
            .Line($"global::System.Span<{type}> {name} = new({name}_pointer, {array.Length});");
    }

    public static void WriteInArena(CodeWriter writer, Variable array, string length)
    {
        string type = ElementType(array);
        writer.Line($"global::System.Span<{type}> {CpuNames.Memory(array)} = blocks.Arena.Allocate<{type}>({length});");
    }
}
