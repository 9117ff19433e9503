using System.Collections.Immutable;
using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GpuKernels.Generator.Lowering;

internal sealed partial class MethodLowering
{
    /// <summary>The places whose object initializers are being lowered, the innermost on top.</summary>
    private readonly Stack<Expression> initialized = [];

    /// <summary><c>new Body(m) { X = 1 }</c>: a zeroed temporary, the constructor's call, then the initializer's assignments.</summary>
    private Expression LowerCreation(IObjectCreationOperation creation)
    {
        IrType type = context.Types.Lower(creation.Type, creation);
        if (type is ScalarType scalar)
            return Constants.Zero(scalar);
        if (type is not StructType structure)
            throw Rejection.Of(creation, DiagnosticDescriptors.UnsupportedExpression, $"new {creation.Type!.ToDisplayString()}(…)", "use stackalloc, Block.Shared or a slice of a parameter");
        IMethodSymbol constructor = creation.Constructor is { } open ? Resolve(open, receiver: null) : throw Unsupported.Expression(creation);
        if (constructor.IsImplicitlyDeclared && creation.Initializer is null)
            return new DefaultExpression(type);
        Variable result = Construct(creation, constructor, structure);
        if (creation.Initializer is { } initializer)
            LowerInitializer(initializer, new VariableExpression(result));
        return new VariableExpression(result);
    }

    private Variable Construct(IObjectCreationOperation creation, IMethodSymbol constructor, StructType type)
    {
        if (HasFieldInitializers(constructor.ContainingType))
            throw Rejection.Of(creation, DiagnosticDescriptors.UnsupportedExpression, $"the field initializers of '{constructor.ContainingType.Name}'", "assign the fields in the constructor");
        bool isPrimary = constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(context.Cancellation) is TypeDeclarationSyntax;
        Expression[] arguments = constructor.IsImplicitlyDeclared && !isPrimary ? [] : LowerOperands(constructor, null, creation.Arguments);
        Variable result = NewTemporary(type);
        VariableExpression access = new(result);
        sink.Add(new DeclareStatement(result, new DefaultExpression(type)));
        if (isPrimary)
            AssignPositional(creation, constructor, type, access, arguments);
        else if (!constructor.IsImplicitlyDeclared)
            Call(constructor, creation, [new AddressOfExpression(access), .. arguments], isUsed: false);
        return result;
    }

    /// <summary><c>record struct Point(float X, float Y)</c>: each parameter is the property of its name.</summary>
    private void AssignPositional(IObjectCreationOperation creation, IMethodSymbol constructor, StructType type, Expression result, Expression[] arguments)
    {
        ImmutableArray<IParameterSymbol> positional = constructor.Parameters;
        if (!constructor.ContainingType.IsRecord)
            throw Rejection.Of(creation, DiagnosticDescriptors.UnsupportedExpression, "the primary constructor of a struct", "declare fields and a constructor, or a record struct");
        for (int i = 0; i < positional.Length; i++)
        {
            if (IsPositional(constructor.ContainingType, positional[i].Name))
                sink.Add(new AssignStatement(Access(result, type, positional[i].Name, creation), arguments[i]));
        }
    }

    /// <summary>False where the record declares the property itself: then the constructor leaves it alone.</summary>
    private bool IsPositional(INamedTypeSymbol record, string name) =>
        record.GetMembers(name).SelectMany(member => member.DeclaringSyntaxReferences).All(reference => reference.GetSyntax(context.Cancellation) is ParameterSyntax);

    private void LowerInitializer(IObjectOrCollectionInitializerOperation initializer, Expression target)
    {
        initialized.Push(target);
        try
        {
            foreach (IOperation member in initializer.Initializers)
            {
                if (member is ISimpleAssignmentOperation assignment)
                    LowerAssignment(assignment, isUsed: false);
                else if (member is IMemberInitializerOperation { Initializer: { } inner } nested)
                    LowerInitializer(inner, LowerPlace(nested.InitializedMember));
                else
                    throw Unsupported.Expression(member);
            }
        }
        finally
        {
            initialized.Pop();
        }
    }

    /// <summary><c>body with { X = 1 }</c>: a copy, then the assignments.</summary>
    private VariableExpression LowerWith(IWithOperation with)
    {
        Expression value = LowerExpression(with.Operand);
        VariableExpression copy = new(NewTemporary(value.Type));
        sink.Add(new DeclareStatement(copy.Variable, value));
        LowerInitializer(with.Initializer, copy);
        return copy;
    }

    private bool HasFieldInitializers(INamedTypeSymbol type) =>
        type.GetMembers().Where(member => !member.IsStatic).SelectMany(member => member.DeclaringSyntaxReferences).Any(reference =>
            reference.GetSyntax(context.Cancellation) is VariableDeclaratorSyntax { Initializer: not null } or PropertyDeclarationSyntax { Initializer: not null });

    /// <summary>The setter with a body that an assignment to a property calls; null for fields behind automatic properties.</summary>
    private IMethodSymbol? FindSetter(IPropertyReferenceOperation reference) =>
        reference.Instance?.Type.SpanElement(out _) is null
        && Resolve(reference).SetMethod is { } setter
        && SymbolNames.BodySyntax(setter, context.Cancellation) is not null
            ? setter
            : null;

    private Expression LowerSetterCall(IPropertyReferenceOperation reference, IMethodSymbol setter, IOperation value, bool isUsed)
    {
        if (reference.Instance is null)
            throw Rejection.Of(reference, DiagnosticDescriptors.MutableStatic, reference.Property.Name);
        Expression[] arguments = LowerArguments(
            () => LowerReceiver(reference.Instance, setter), reference.Arguments, () => isUsed ? Keep(LowerExpression(value)) : LowerExpression(value));
        arguments[0] = ReceiverOf(setter, arguments[0]);
        Call(setter, reference, arguments, isUsed: false);
        return arguments[arguments.Length - 1];
    }
}
