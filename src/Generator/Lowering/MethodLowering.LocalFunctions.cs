using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GpuKernels.Generator.Lowering;

/// <summary>
/// A local function becomes a function like any other: what it uses of the method around it are its first parameters, by
/// reference where it changes them.
/// </summary>
internal sealed partial class MethodLowering
{
    /// <summary>What the local function being lowered uses of the methods around it.</summary>
    private readonly IReadOnlyList<Capture> captures;

    /// <summary>The parameters for what a local function captures.</summary>
    private void DeclareCaptures()
    {
        foreach (Capture capture in captures)
        {
            Variable variable = new(nextId++, capture.Symbol.Name, capture.Type, capture.IsReference);
            parameters.Add(variable);
            variables.Add(capture.Symbol, variable);
        }
    }

    /// <summary>
    /// What a local function or a lambda uses of the methods around it, and what the functions that are passed to a method use.
    /// </summary>
    private IReadOnlyList<Capture> CapturesOf(MethodInstance target, IOperation call)
    {
        HashSet<ISymbol> used = new(SymbolEqualityComparer.Default), assigned = new(SymbolEqualityComparer.Default),
            own = new(SymbolEqualityComparer.Default);
        FindUses(target, call, used, assigned, own);
        bool hasReferences = HasReferences(target);
        return [.. used.Where(symbol => !IsDeclaredIn(symbol, own))
            .Select(symbol => Capture(symbol, assigned.Contains(symbol), hasReferences, call))];
    }

    /// <summary>True where the function, or one that is passed to it, has <c>ref</c> parameters.</summary>
    private static bool HasReferences(MethodInstance target) => target.Definition.Parameters.Any(parameter =>
        parameter.RefKind != RefKind.None || target.Delegates.TryGetValue(parameter, out MethodInstance? passed) && HasReferences(passed));

    /// <summary>The variables that a local function, and those that it calls, use and change.</summary>
    private void FindUses(
        MethodInstance target, IOperation call, HashSet<ISymbol> used, HashSet<ISymbol> assigned, HashSet<ISymbol> functions)
    {
        foreach (IParameterSymbol parameter in target.Definition.Parameters)
        {
            if (target.Delegates.TryGetValue(parameter, out MethodInstance? passed))
                FindUses(passed, call, used, assigned, functions);
        }
        if (!target.IsNested || !functions.Add(target.Definition) || OperationOf(target.Definition) is not { } body)
            return;
        assigned.UnionWith(Assigned(body));
        foreach (IOperation operation in body.Descendants())
        {
            switch (operation)
            {
                case ILocalReferenceOperation reference when target.Delegates.TryGetValue(reference.Local, out MethodInstance? known):
                    FindUses(known, call, used, assigned, functions);
                    break;
                case IParameterReferenceOperation reference
                    when target.Delegates.TryGetValue(reference.Parameter, out MethodInstance? known):
                    FindUses(known, call, used, assigned, functions);
                    break;
                case ILocalReferenceOperation { Local: { IsConst: false } local }:
                    used.Add(local);
                    break;
                case IParameterReferenceOperation reference when !IsCaptured(reference.Parameter):
                    used.Add(reference.Parameter);
                    break;
                case IParameterReferenceOperation
                    or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }:
                    {
                        string name = target.Definition.Name,
                            what = name.Length == 0 ? "a lambda that uses this" : $"'{name}', a local function that uses this";
                        throw Rejection.Of(call, DiagnosticDescriptors.UnsupportedExpression, what, "pass what it needs as parameters");
                    }
                case IInvocationOperation { TargetMethod: { MethodKind: MethodKind.LocalFunction } callee }:
                    FindUses(new(callee.OriginalDefinition, target.Types, target.Delegates), call, used, assigned, functions);
                    break;
                case IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction } callee }:
                    FindUses(new(callee.OriginalDefinition, target.Types, target.Delegates), call, used, assigned, functions);
                    break;
            }
        }
    }

    /// <summary>True for a primary constructor's parameter, which is a field of <c>this</c> everywhere else.</summary>
    private bool IsCaptured(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol constructor && IsPrimary(constructor);

    /// <summary>True for the variables of the functions themselves, and of local functions inside them.</summary>
    private static bool IsDeclaredIn(ISymbol symbol, HashSet<ISymbol> functions)
    {
        for (ISymbol? container = symbol.ContainingSymbol; container is IMethodSymbol; container = container.ContainingSymbol)
        {
            if (functions.Contains(container))
                return true;
        }
        return false;
    }

    /// <summary>
    /// A value unless it is changed, or could be through a <c>ref</c> parameter that means the same variable. C# captures no spans.
    /// </summary>
    private Capture Capture(ISymbol symbol, bool isAssigned, bool hasReferences, IOperation call)
    {
        if (!variables.TryGetValue(symbol, out Variable? variable))
            throw Rejection.Of(
                call, DiagnosticDescriptors.UnsupportedExpression, $"a call before '{symbol.Name}' is declared",
                "declare the variable first");
        // Only what is passed by reference somewhere can be what such a parameter means.
        bool mayAlias = hasReferences && symbol.ContainingSymbol is IMethodSymbol owner && OperationOf(owner) is { } body
            && Assigned(body).Contains(symbol);
        return new(symbol, variable.Type, isAssigned || mayAlias);
    }

    private IOperation? OperationOf(IMethodSymbol target) =>
        SymbolNames.BodySyntax(target, context.Cancellation) is { } syntax
            ? Undressed(context.ModelOf(syntax.SyntaxTree).GetOperation(syntax, context.Cancellation))
            : null;

    /// <summary>A lambda without the delegate that is made of it.</summary>
    private static IOperation? Undressed(IOperation? operation) =>
        operation is IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda } ? lambda : operation;

    private Expression[] WithCaptures(IReadOnlyList<Capture> captured, Expression[] arguments) =>
    [
        .. captured.Select(capture =>
        {
            VariableExpression access = new(variables[capture.Symbol]);
            return capture.IsReference ? (Expression)new AddressOfExpression(access) : access;
        }),
        .. arguments,
    ];
}

/// <summary>A variable of the method around a local function, and how it is passed.</summary>
internal sealed record Capture(ISymbol Symbol, IrType Type, bool IsReference);
