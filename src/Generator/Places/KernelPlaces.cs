using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Lowering;
using GpuKernels.Generator.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GpuKernels.Generator.Places;

/// <summary>A place in C#, counted from 1.</summary>
/// <param name="File">The index of its path; −1 for what has no place.</param>
internal readonly record struct SourcePlace(int File, int Line, int Column)
{
    public static SourcePlace None { get; } = new(-1, 0, 0);
}

/// <summary>
/// Where the places of one kernel lie, by their numbers. It is no part of the kernel's model: an edit above the kernel moves all of them
/// and changes nothing else.
/// </summary>
/// <param name="EntryPoint">The kernel's.</param>
/// <param name="Files">Paths as the compiler has them.</param>
/// <param name="Places">Of what <see cref="PlaceNumbers"/> numbers.</param>
/// <param name="Sites">Of the accesses to memory that <see cref="AccessSites"/> numbers.</param>
internal sealed record KernelPlaces(
    string EntryPoint, EquatableArray<string> Files, EquatableArray<SourcePlace> Places, EquatableArray<SourcePlace> Sites)
{
    public static KernelPlaces Of(Kernel kernel, IMethodSymbol method, NodeOrigins origins)
    {
        List<string> files = [];
        SourcePlace[] places = [.. new PlaceNumbers(kernel).All.Select(place => place switch
        {
            TextLine line => OfText(origins.Method(line.Function.Name), line.Line, files),
            string name when ReferenceEquals(name, kernel.Name) => Of(method.Locations[0], files),
            string name => origins.Method(name) is { } function ? Of(function.Locations[0], files) : SourcePlace.None,
            _ => origins.Of(place) is { } syntax ? Of(syntax.GetLocation(), files) : SourcePlace.None,
        })];
        SourcePlace[] sites = [.. FindSites(kernel, origins, files)];
        return new(kernel.EntryPoint, files.ToEquatableArray(), places.ToEquatableArray(), sites.ToEquatableArray());
    }

    /// <summary>What Lowering made on its own is where its statement is, or what stands before it.</summary>
    private static IEnumerable<SourcePlace> FindSites(Kernel kernel, NodeOrigins origins, List<string> files)
    {
        SyntaxNode? syntax = null;
        foreach (AccessSite site in AccessSites.Find(kernel))
        {
            syntax = origins.Of(site.Node) ?? origins.Of(site.Statement) ?? syntax;
            yield return syntax is null ? SourcePlace.None : Of(syntax.GetLocation(), files);
        }
    }

    private static SourcePlace Of(Location location, List<string> files)
    {
        if (!location.IsInSource)
            return SourcePlace.None;
        FileLinePositionSpan span = location.GetLineSpan();
        return new(IndexOf(span.Path, files), span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1);
    }

    /// <summary>The lines of a raw literal begin where its end does; those of others, where the literal stands.</summary>
    private static SourcePlace OfText(IMethodSymbol? method, int line, List<string> files)
    {
        SyntaxNode? attribute = method is null ? null : CudaSourceRules.Find(method)?.ApplicationSyntaxReference?.GetSyntax();
        if ((attribute as AttributeSyntax)?.ArgumentList?.Arguments.FirstOrDefault()?.Expression is not { } text)
            return SourcePlace.None;
        SourcePlace start = Of(text.GetLocation(), files);
        if (text is not LiteralExpressionSyntax { Token: var token })
            return start;
        int quotes = token.Text.IndexOf('"');
        if (token.IsKind(SyntaxKind.MultiLineRawStringLiteralToken))
        {
            string last = token.Text.Substring(token.Text.LastIndexOf('\n') + 1);
            return start with { Line = start.Line + 1 + line, Column = last.Length - last.TrimStart().Length + 1 };
        }
        if (token.IsKind(SyntaxKind.SingleLineRawStringLiteralToken))
            return start with { Column = start.Column + token.Text.Length - token.Text.TrimStart('"').Length };
        if (token.Text[0] != '@')
            return start with { Column = start.Column + quotes + 1 };
        return line == 0 ? start with { Column = start.Column + quotes + 1 } : start with { Line = start.Line + line, Column = 1 };
    }

    private static int IndexOf(string path, List<string> files)
    {
        if (!files.Contains(path))
            files.Add(path);
        return files.IndexOf(path);
    }
}
