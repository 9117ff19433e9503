using GpuKernels.Generator.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GpuKernels.Generator.Lowering;

/// <summary>
/// A constructor is a function with <c>this</c> by reference. It calls the constructor that it names, or else runs the
/// initializers of the fields; then comes its body. A primary constructor has no body but stores what members use later.
/// </summary>
internal sealed partial class MethodLowering
{
    /// <summary>What runs before the body: <c>: this(…)</c>, or the initializers of fields and properties.</summary>
    private void LowerConstructorStart()
    {
        if (method.MethodKind != MethodKind.Constructor)
            return;
        if (OperationOf(method) is IConstructorBodyOperation { Initializer: { } initializer })
        {
            IOperation call = initializer is IExpressionStatementOperation statement ? statement.Operation : initializer;
            LowerDiscarded(call);
            // this() without a constructor of that form only zeroes the struct, and the initializers are still to run.
            if (call is not IInvocationOperation { TargetMethod.IsImplicitlyDeclared: true })
                return;
        }
        if (IsPrimary(method))
            StoreParameters();
        foreach (ISymbol member in method.ContainingType.GetMembers().Where(member => !member.IsStatic))
            LowerMemberInitializer(member);
    }

    private Expression LowerConstructorCall(IInvocationOperation invocation, IMethodSymbol target)
    {
        Expression place = self!;
        if (target is { IsImplicitlyDeclared: true, Parameters.IsEmpty: true })
            AddAssignment(place, DefaultOf(place.Type));
        else if (place is RefStructExpression view)
            RunConstructor(target, view, LowerOperands(target, null, invocation.Arguments), invocation);
        else
            Call(target, invocation, [new AddressOfExpression(place), .. LowerOperands(target, null, invocation.Arguments)], isUsed: false);
        if (place is not RefStructExpression)
            NoteWrite(place);
        return new DefaultExpression(VoidType.Instance);
    }

    /// <summary>A record struct's parameters are its properties; those that other members use are fields without a name in C#.</summary>
    private void StoreParameters()
    {
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            bool isProperty = method.ContainingType.IsRecord && IsPositional(method.ContainingType, parameter.Name);
            string name = isProperty ? parameter.Name : TypeLowering.CaptureName(parameter);
            if (FindField(self!, name) is { } field)
                Assign(field, places.TryGetValue(parameter, out Expression bound) ? bound : new VariableExpression(variables[parameter]),
                    isUsed: false);
        }
    }

    private void LowerMemberInitializer(ISymbol member)
    {
        EqualsValueClauseSyntax? syntax = member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(context.Cancellation) switch
        {
            VariableDeclaratorSyntax declarator => declarator.Initializer,
            PropertyDeclarationSyntax property => property.Initializer,
            _ => null,
        };
        if (syntax is null
            || context.Compilation.GetSemanticModel(syntax.SyntaxTree)
                .GetOperation(syntax, context.Cancellation) is not ISymbolInitializerOperation initializer)
            return;
        Expression place = Access(self!, member.Name, initializer);
        Assign(place, LowerExpression(initializer.Value), isUsed: false);
    }

    /// <summary>True for the constructor that stands in the head of its type.</summary>
    private bool IsPrimary(IMethodSymbol constructor) => SymbolNames.IsPrimaryConstructor(constructor, context.Cancellation);
}
