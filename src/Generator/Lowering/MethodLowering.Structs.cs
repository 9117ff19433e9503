using System.Collections.Immutable;
using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Lowering.BaseLibrary;
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
        RejectMadeResource(creation);
        if (type is ScalarType scalar)
            return Constants.Zero(scalar);
        if (type is RefStructType view)
            return LowerRefStructCreation(creation, view);
        if (type is not StructType structure)
            throw Rejection.Of(
                creation, DiagnosticDescriptors.UnsupportedExpression, $"new {creation.Type!.ToDisplayString()}(…)",
                "use stackalloc, Block.Shared or a slice of a parameter");
        IMethodSymbol constructor = creation.Constructor is { } open
            ? Resolve(open, receiver: null)
            : throw Unsupported.Expression(creation);
        if (constructor.IsImplicitlyDeclared && creation.Initializer is null)
            return new DefaultExpression(type);
        Variable result = Construct(creation, constructor, structure);
        if (creation.Initializer is { } initializer)
            LowerInitializer(initializer, new VariableExpression(result));
        return new VariableExpression(result);
    }

    private Variable Construct(IObjectCreationOperation creation, IMethodSymbol constructor, StructType type)
    {
        if (LibraryStructs.Has(constructor) && !constructor.Parameters.IsEmpty)
        {
            Variable made = NewTemporary(type);
            Expression value = CallLibrary(constructor, creation, LowerOperands(constructor, null, creation.Arguments));
            sink.Add(new DeclareStatement(made, value));
            return made;
        }
        bool isImplicit = constructor.IsImplicitlyDeclared && !IsPrimary(constructor);
        Expression[] arguments = isImplicit ? [] : LowerOperands(constructor, null, creation.Arguments);
        Variable result = NewTemporary(type);
        sink.Add(new DeclareStatement(result, new DefaultExpression(type)));
        if (!isImplicit)
            Call(constructor, creation, [new AddressOfExpression(new VariableExpression(result)), .. arguments], isUsed: false);
        return result;
    }

    /// <summary>False where the record declares the property itself: then the constructor leaves it alone.</summary>
    private bool IsPositional(INamedTypeSymbol record, string name) =>
        record.GetMembers(name).SelectMany(member => member.DeclaringSyntaxReferences)
            .All(reference => reference.GetSyntax(context.Cancellation) is ParameterSyntax);

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
}
