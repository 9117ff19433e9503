using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GpuKernels.Generator.Launches;

/// <summary>What is certain of values that stand in locals of the host's code.</summary>
internal static class Locals
{
    /// <summary>
    /// The value without conversions that C# adds; of a local that is never assigned again, what it was initialized with.
    /// </summary>
    public static IOperation Origin(IOperation value)
    {
        IOperation plain = WithoutConversions(value);
        return plain is ILocalReferenceOperation local && Initializer(local) is { } initializer ? WithoutConversions(initializer) : plain;
    }

    /// <summary>Null where it is no constant of type int, and no local or length that certainly has a constant value.</summary>
    public static int? Constant(IOperation value)
    {
        if (value.ConstantValue is { HasValue: true, Value: int constant })
            return constant;
        return Origin(value) switch
        {
            { ConstantValue: { HasValue: true, Value: int initial } } => initial,
            IPropertyReferenceOperation { Property.Name: "Length", Instance: { } array } => Length(array),
            _ => null,
        };
    }

    /// <summary>How many elements an array or a <c>GpuArray</c> certainly has; null where that is not known.</summary>
    public static int? Length(IOperation array) => Origin(array) switch
    {
        IArrayCreationOperation { DimensionSizes.Length: 1 } creation => Constant(creation.DimensionSizes[0]),
        ICollectionExpressionOperation { Elements: var elements } when !elements.Any(element => element is ISpreadOperation) =>
            elements.Length,
        IInvocationOperation { TargetMethod: { Name: "Allocate", Parameters.Length: 1 } method, Type.Name: "GpuArray" } call
            when method.Parameters[0].Type.SpecialType == SpecialType.System_Int32 => Constant(call.Arguments[0].Value),
        IInvocationOperation { TargetMethod.Name: "Upload", Type.Name: "GpuArray", Arguments.Length: 1 } call =>
            Length(call.Arguments[0].Value),
        _ => null,
    };

    private static IOperation WithoutConversions(IOperation value)
    {
        while (value is IConversionOperation { IsImplicit: true } or IParenthesizedOperation)
            value = value.ChildOperations.First();
        return value;
    }

    private static IOperation? Initializer(ILocalReferenceOperation use)
    {
        ILocalSymbol local = use.Local;
        if (local.RefKind != RefKind.None || local.DeclaringSyntaxReferences.Length != 1
            || local.DeclaringSyntaxReferences[0].GetSyntax() is not VariableDeclaratorSyntax { Initializer.Value: { } value } declarator
            || declarator.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } member)
        {
            return null;
        }
        // The statements of a program are members of its file.
        SyntaxNode scope = member is GlobalStatementSyntax ? member.Parent! : member;
        return IsAssigned(local.Name, scope) ? null : use.SemanticModel?.GetOperation(value);
    }

    /// <summary>By name: another variable of the same name makes it true too often, never too rarely.</summary>
    private static bool IsAssigned(string name, SyntaxNode scope) => scope.DescendantNodes().OfType<IdentifierNameSyntax>()
        .Any(identifier => identifier.Identifier.ValueText == name && IsPlaceOfAssignment(identifier));

    public static bool IsPlaceOfAssignment(IdentifierNameSyntax identifier) => identifier.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == identifier,
        PrefixUnaryExpressionSyntax unary => unary.Kind() is SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression,
        PostfixUnaryExpressionSyntax unary => unary.Kind() is SyntaxKind.PostIncrementExpression or SyntaxKind.PostDecrementExpression,
        ArgumentSyntax argument =>
            !argument.RefKindKeyword.IsKind(SyntaxKind.None)
                || argument.Parent is TupleExpressionSyntax { Parent: AssignmentExpressionSyntax },
        RefExpressionSyntax => true,
        _ => false,
    };
}
