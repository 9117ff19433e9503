using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GpuKernels.CodeFixes;

/// <summary>A call that kernels cannot make.</summary>
internal sealed record HostCall(InvocationExpressionSyntax Syntax, string Method)
{
    public string Arguments => Syntax.ArgumentList.Arguments.ToString();

    public SeparatedSyntaxList<ArgumentSyntax> List => Syntax.ArgumentList.Arguments;

    public bool IsUsed => Syntax.Parent is not ExpressionStatementSyntax;
}

/// <summary>What kernels write for a method of the base class library.</summary>
/// <param name="Type">The full name of the host's type.</param>
/// <param name="Methods">Its methods, with spaces between.</param>
/// <param name="Name">What is used instead, for the title.</param>
/// <param name="Rewrite">The C# that means the same; null where there is none.</param>
internal sealed record Twin(string Type, string Methods, string Name, Func<HostCall, string?> Rewrite);

/// <summary>The table of twins: a method of the host on the left, what is the same in a kernel on the right.</summary>
internal static class Twins
{
    private static readonly Twin[] All =
    [
        new("System.Console", "WriteLine", "Gpu.Print", call => Print(call, end: @"\n")),
        new("System.Console", "Write", "Gpu.Print", call => Print(call, end: "")),
        new("System.Threading.Interlocked", "Add", "Atomic.Add", Add),
        new("System.Threading.Interlocked", "Increment", "Atomic.Add", call => Step(call, "Add", "+")),
        new("System.Threading.Interlocked", "Decrement", "Atomic.Subtract", call => Step(call, "Subtract", "-")),
        new("System.Threading.Interlocked", "Exchange CompareExchange And Or", "Atomic",
            call => $"GpuKernels.Atomic.{call.Method}({call.Arguments})"),
        new("System.Threading.Interlocked", "Read", "Atomic.Load", call => $"GpuKernels.Atomic.Load({call.Arguments})"),
        new("System.Threading.Volatile", "Read", "Atomic.Load", call => $"GpuKernels.Atomic.Load({call.Arguments})"),
        new("System.Threading.Volatile", "Write", "Atomic.Store", call => $"GpuKernels.Atomic.Store({call.Arguments})"),
        new("System.Threading.Interlocked", "MemoryBarrier", "Fence.Device", _ => "GpuKernels.Fence.Device()"),
        new("System.Threading.Thread", "MemoryBarrier", "Fence.Device", _ => "GpuKernels.Fence.Device()"),
    ];

    public static Twin? Find(IMethodSymbol method)
    {
        string type = method.ContainingType.ToDisplayString();
        return Array.Find(All, twin => twin.Type == type && twin.Methods.Split(' ').Contains(method.Name));
    }

    /// <summary>Interlocked gives the new value, Atomic the old one.</summary>
    private static string? Add(HostCall call)
    {
        string add = $"GpuKernels.Atomic.Add({call.Arguments})";
        if (!call.IsUsed)
            return add;
        ExpressionSyntax value = call.List[1].Expression;
        return value is LiteralExpressionSyntax or IdentifierNameSyntax ? $"({add} + {value})" : null;
    }

    private static string Step(HostCall call, string method, string sign)
    {
        string step = $"GpuKernels.Atomic.{method}({call.Arguments}, 1)";
        return call.IsUsed ? $"({step} {sign} 1)" : step;
    }

    /// <summary>
    /// <c>Gpu.Print($"i = {i}\n")</c> for <c>Console.WriteLine($"i = {i}")</c>; a single text or value becomes an interpolated string.
    /// </summary>
    private static string? Print(HostCall call, string end)
    {
        string? text = call.List.Count switch
        {
            0 => "",
            1 => Content(call.List[0].Expression),
            _ => null,
        };
        return text is null || call.IsUsed ? null : $"GpuKernels.Gpu.Print($\"{text}{end}\")";
    }

    /// <summary>What stands between the quotes.</summary>
    private static string? Content(ExpressionSyntax value) => value switch
    {
        InterpolatedStringExpressionSyntax { StringStartToken.Text: "$\"" } text => text.Contents.ToString(),
        InterpolatedStringExpressionSyntax => null,
        LiteralExpressionSyntax { Token: var token } when token.IsKind(SyntaxKind.StringLiteralToken) && token.Text[0] == '"' =>
            token.Text.Substring(1, token.Text.Length - 2).Replace("{", "{{").Replace("}", "}}"),
        LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) => null,
        ConditionalExpressionSyntax => $"{{({value})}}",
        _ => $"{{{value}}}",
    };
}
