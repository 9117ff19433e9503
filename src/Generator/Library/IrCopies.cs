using System.Collections;
using System.Collections.Concurrent;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Library;

/// <summary>Copies of pieces of the IR in which something is another.</summary>
internal static class IrCopies
{
    private static readonly OncePer<Function, ConcurrentDictionary<string, Function>> known = new(_ => new());

    /// <summary>The expression, the statements or whatever it is, with other nodes in the place of some.</summary>
    /// <param name="part">Stays as it is.</param>
    /// <param name="replace">Gets each node, the inner ones first, and gives the one for its place, which may be itself.</param>
    public static T With<T>(T part, Func<object, object> replace) where T : notnull => (T)Copy(part, replace)!;

    /// <summary>A function of a library whose callees have other names in a kernel: made once, for all kernels and edits.</summary>
    /// <param name="function">As its library has it.</param>
    /// <param name="names">The new names of functions, by those in the library.</param>
    public static Function WithCallees(Function function, IReadOnlyDictionary<string, string> names)
    {
        KeyValuePair<string, string>[] changes = [.. names.Where(name => name.Key != name.Value)
            .OrderBy(name => name.Key, StringComparer.Ordinal)];
        return changes.Length == 0
            ? function : known[function].GetOrAdd(string.Join(" ", changes), _ => With(function, node => Rename(node, names)));
    }

    private static object Rename(object node, IReadOnlyDictionary<string, string> names) => node switch
    {
        CallExpression call => call with { Function = names[call.Function] },
        CallStatement call => call with { Function = names[call.Function] },
        _ => node,
    };

    private static object? Copy(object? part, Func<object, object> replace) => part switch
    {
        null or string or IrType => part,
        IEnumerable list => IrShape.CreateList(list.GetType(), [.. list.Cast<object?>().Select(item => Copy(item, replace))]),
        _ when IrShape.IsNode(part.GetType()) => CopyNode(part, replace),
        _ => part,
    };

    private static object CopyNode(object node, Func<object, object> replace)
    {
        IrShape shape = IrShape.Of(node.GetType());
        return replace(shape.Create([.. shape.Parts(node).Select(part => Copy(part, replace))]));
    }
}
