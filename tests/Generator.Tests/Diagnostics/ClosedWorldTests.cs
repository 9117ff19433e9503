using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GpuKernels.Generator.Tests.Diagnostics;

/// <summary>
/// No kind of operation that the compiler knows has been forgotten: each is lowered, as a kernel of the corpus shows, or
/// refused, as a diagnostic case or a source here shows, or cannot stand in a C# method that compiles.
/// </summary>
public class ClosedWorldTests
{
    private const string OnlyVisualBasic = "Visual Basic's";
    private const string OnlyFlowGraphs = "in control flow graphs only, which are made from operations";
    private const string OutsideOfBodies = "outside of methods' bodies";

    private static readonly Dictionary<OperationKind, string> Impossible = new()
    {
        [OperationKind.Invalid] = "C# that does not compile",
        [OperationKind.InterpolatedStringAppendInvalid] = "C# that does not compile",
        [OperationKind.OmittedArgument] = OnlyVisualBasic,
        [OperationKind.Parenthesized] = OnlyVisualBasic,
        [OperationKind.RaiseEvent] = OnlyVisualBasic,
        [OperationKind.ReDim] = OnlyVisualBasic,
        [OperationKind.ReDimClause] = OnlyVisualBasic,
        [OperationKind.Stop] = OnlyVisualBasic,
        [OperationKind.End] = OnlyVisualBasic,
        [OperationKind.FlowCapture] = OnlyFlowGraphs,
        [OperationKind.FlowCaptureReference] = OnlyFlowGraphs,
        [OperationKind.IsNull] = OnlyFlowGraphs,
        [OperationKind.CaughtException] = OnlyFlowGraphs,
        [OperationKind.StaticLocalInitializationSemaphore] = OnlyFlowGraphs,
        [OperationKind.FlowAnonymousFunction] = OnlyFlowGraphs,
        [OperationKind.FieldInitializer] = OutsideOfBodies,
        [OperationKind.PropertyInitializer] = OutsideOfBodies,
        [OperationKind.ParameterInitializer] = OutsideOfBodies,
        [OperationKind.Attribute] = OutsideOfBodies,
    };

    /// <summary>Statements of <c>K(Span&lt;int&gt; x)</c> in which a kind stands that is refused.</summary>
    private static readonly Dictionary<OperationKind, string> Refused = new()
    {
        [OperationKind.Labeled] = "again: x[0]++; goto again;",
        [OperationKind.YieldBreak] = "foreach (int i in F()) x[0] = i; IEnumerable<int> F() { yield break; }",
        [OperationKind.YieldReturn] = "foreach (int i in F()) x[0] = i; IEnumerable<int> F() { yield return 1; }",
        [OperationKind.Lock] = "lock (typeof(int)) x[0] = 1;",
        [OperationKind.Using] = "using (new System.IO.MemoryStream()) x[0] = 1;",
        [OperationKind.UsingDeclaration] = "using var stream = new System.IO.MemoryStream();",
        [OperationKind.CatchClause] = "try { x[0] = 1; } catch (Exception) { }",
        [OperationKind.MethodReference] = "Action a = F; static void F() { }",
        [OperationKind.EventReference] = "Console.CancelKeyPress += null;",
        [OperationKind.EventAssignment] = "Console.CancelKeyPress += null;",
        [OperationKind.Coalesce] = "int? n = null; x[0] = n ?? 1;",
        [OperationKind.CoalesceAssignment] = "int? n = null; n ??= 1;",
        [OperationKind.ConditionalAccess] = "object? o = null; x[0] = o?.GetHashCode() == 1 ? 1 : 0;",
        [OperationKind.ConditionalAccessInstance] = "object? o = null; x[0] = o?.GetHashCode() == 1 ? 1 : 0;",
        [OperationKind.TypeParameterObjectCreation] = "x[0] = F<Random>().Next(); static T F<T>() where T : class, new() => new T();",
        [OperationKind.IsType] = "object o = 1; if (o is string) x[0] = 1;",
        [OperationKind.Await] = "F(); static async void F() => await System.Threading.Tasks.Task.Yield();",
        [OperationKind.InterpolatedString] = "string s = $\"{x[0]}\";",
        [OperationKind.InterpolatedStringText] = "string s = $\"is {x[0]}\";",
        [OperationKind.Interpolation] = "string s = $\"{x[0]}\";",
        [OperationKind.InterpolatedStringHandlerCreation] = Handler,
        [OperationKind.InterpolatedStringAppendLiteral] = Handler,
        [OperationKind.InterpolatedStringAppendFormatted] = Handler,
        [OperationKind.InterpolatedStringHandlerArgumentPlaceholder] = "new System.Text.StringBuilder().Append($\"is {x[0]}\");",
        [OperationKind.InterpolatedStringAddition] =
            "System.Runtime.CompilerServices.DefaultInterpolatedStringHandler h = $\"is {x[0]}\" + $\"{x[1]}\";",
        [OperationKind.AnonymousObjectCreation] = "var o = new { A = 1 };",
        [OperationKind.NameOf] = "x[0] = nameof(x).Length;",
        [OperationKind.DynamicObjectCreation] = "dynamic d = 1; object o = new Random(d);",
        [OperationKind.DynamicMemberReference] = "dynamic d = 1; x[0] = d.A;",
        [OperationKind.DynamicInvocation] = "dynamic d = 1; d.F(1);",
        [OperationKind.DynamicIndexerAccess] = "dynamic d = 1; x[0] = d[1];",
        [OperationKind.TranslatedQuery] = "var q = from i in new List<int>() select i + 1;",
        [OperationKind.TypeOf] = "Type t = typeof(int);",
        [OperationKind.AddressOf] = "unsafe { int i = 1; x[0] = *&i; }",
        [OperationKind.FunctionPointerInvocation] = "unsafe { delegate*<int> f = &F; x[0] = f(); } static int F() => 1;",
        [OperationKind.InlineArrayAccess] = "Four f = default; x[0] = f[1];",
        [OperationKind.Throw] = "throw new Exception();",
        [OperationKind.ArrayCreation] = "int[] a = new int[1];",
        [OperationKind.AnonymousFunction] = "Func<int> f = () => 1; x[0] = f();",
        [OperationKind.DelegateCreation] = "Func<int> f = () => 1; x[0] = f();",
    };

    private const string Handler = "System.Runtime.CompilerServices.DefaultInterpolatedStringHandler h = $\"is {x[0]}\";";

    private static readonly Lazy<HashSet<OperationKind>> InCorpus = new(OperationKinds.OfCorpus);
    private static readonly Lazy<HashSet<OperationKind>> InDiagnosticCases = new(OperationKinds.OfDiagnosticCases);

    /// <summary>By value: some kinds have two names. Of those that may no longer be named, none is made.</summary>
    public static TheoryData<OperationKind> Kinds =>
        [.. Enum.GetNames<OperationKind>().Where(IsCurrent).Select(Enum.Parse<OperationKind>).Distinct()];

    [Theory, MemberData(nameof(Kinds))]
    public async Task A_kind_is_lowered_or_refused(OperationKind kind)
    {
        if (Impossible.TryGetValue(kind, out string? reason))
        {
            Assert.False(InCorpus.Value.Contains(kind), $"{kind} is in a kernel of the corpus, and is thought to be {reason}.");
            return;
        }
        if (InCorpus.Value.Contains(kind) || InDiagnosticCases.Value.Contains(kind))
            return;
        Assert.True(
            Refused.TryGetValue(kind, out string? statements), $"{kind} is neither in a kernel of tests/Kernels nor in a diagnostic case.");
        await AssertRefused(kind, statements);
    }

    private static bool IsCurrent(string name) =>
        typeof(OperationKind).GetField(name)!.GetCustomAttribute<ObsoleteAttribute>() is not { IsError: true };

    private static async Task AssertRefused(OperationKind kind, string statements)
    {
        CSharpCompilation compilation = Compile.Create(
            "[System.Runtime.CompilerServices.InlineArray(4)] struct Four { public int First; }"
            + $"static partial class Kernels {{ [Kernel] static void K(Span<int> x) {{ {statements} }} }}");
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        Assert.Contains(kind, OperationKinds.OfKernels(compilation).Select(operation => operation.Kind));
        ImmutableArray<Diagnostic> found = await Compile.AnalyzeAsync(compilation);
        Assert.NotEmpty(found);
    }
}
