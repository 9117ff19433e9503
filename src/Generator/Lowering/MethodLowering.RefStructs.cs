using System.Collections.Immutable;
using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GpuKernels.Generator.Lowering;

/// <summary>
/// After <c>Matrix m = new(data, 4);</c>, of which <c>Span&lt;float> mData = data; int mStride = 4;</c> is left, <c>m.Data</c> is
/// <c>mData</c>. Its fields are arguments of their own, its constructors and what returns one are lowered where they are called.
/// </summary>
internal sealed partial class MethodLowering
{
    /// <summary>A new variable for each field, declared with its value where there is one.</summary>
    private RefStructExpression DeclareRefStruct(string name, RefStructType type, RefStructExpression? value) =>
        new(type, type.Fields.Select((field, i) => DeclareField(PartName(name, field), field.Type, value?.Parts[i])).ToEquatableArray());

    /// <summary><c>mData</c> for the field <c>data</c> of <c>m</c>.</summary>
    private static string PartName(string name, RefStructField field) =>
        name + char.ToUpperInvariant(field.Name[0]) + field.Name.Substring(1);

    private Expression DeclareField(string name, IrType type, Expression? value)
    {
        if (type is RefStructType inner)
            return DeclareRefStruct(name, inner, (RefStructExpression?)value);
        Variable variable = new(nextId++, name, type);
        sink.Add(new DeclareStatement(variable, value));
        return new VariableExpression(variable);
    }

    /// <summary>The parameters that stand for a ref struct.</summary>
    private RefStructExpression DeclareRefStructParameter(string name, RefStructType type, bool isReference) =>
        new(type, type.Fields.Select(field => DeclareParameterPart(PartName(name, field), field.Type, isReference)).ToEquatableArray());

    private Expression DeclareParameterPart(string name, IrType type, bool isReference)
    {
        if (type is RefStructType inner)
            return DeclareRefStructParameter(name, inner, isReference);
        Variable variable = new(nextId++, name, type, isReference);
        parameters.Add(variable);
        return new VariableExpression(variable);
    }

    private static RefStructExpression DefaultOf(RefStructType type) =>
        new(type, type.Fields.Select(field => field.Type is RefStructType inner ? DefaultOf(inner) : DefaultOf(field.Type))
            .ToEquatableArray());

    private RefStructExpression LowerRefStructCreation(IObjectCreationOperation creation, RefStructType type)
    {
        IMethodSymbol constructor = creation.Constructor is { } open
            ? Resolve(open, receiver: null)
            : throw Unsupported.Expression(creation);
        bool isImplicit = constructor.IsImplicitlyDeclared && !IsPrimary(constructor);
        Expression[] arguments = isImplicit ? [] : LowerOperands(constructor, null, creation.Arguments);
        RefStructExpression result = DeclareRefStruct("temp", type, DefaultOf(type));
        if (!isImplicit)
            RunConstructor(constructor, result, arguments, creation);
        if (creation.Initializer is { } initializer)
            LowerInitializer(initializer, result);
        return result;
    }

    /// <summary>The body of the constructor, here: it stores what a reference to it would have to say.</summary>
    private void RunConstructor(IMethodSymbol constructor, RefStructExpression target, Expression[] arguments, IOperation call)
    {
        CallRules.Check(constructor, call, context);
        LowerInside(InstanceOf(constructor), call, () =>
        {
            bool isPrimary = IsPrimary(method);
            IOperation? body = isPrimary ? null : BodyOperation() ?? throw Rejection.Silent(call);
            if (body?.Descendants().FirstOrDefault(operation => operation is IReturnOperation { IsImplicit: false }) is { } early)
            {
                throw Rejection.Of(
                    early, DiagnosticDescriptors.UnsupportedStatement, "return in a constructor of a ref struct", "use if and else");
            }
            (self, isSelfWritable) = (target, true);
            foreach (IParameterSymbol parameter in method.Parameters)
                BindParameter(
                    parameter, arguments[parameter.Ordinal], isAssigned: body is not null && Assigned(body).Contains(parameter), call);
            LowerConstructorStart();
            if (body is not null)
                LowerStatement(body);
            return target;
        });
    }

    /// <summary>A method that returns a ref struct is lowered where it is called.</summary>
    private bool ReturnsRefStruct(IMethodSymbol target) =>
        target.ReturnType is { IsRefLikeType: true } type && type.ElementOf() is null
            && context.Types.Find(type, target.Locations[0]) is RefStructType;

    /// <summary>One of two, of which the other is not evaluated: field by field.</summary>
    private static RefStructExpression Choose(
        Expression condition, RefStructExpression whenTrue, RefStructExpression whenFalse) => whenTrue with
        {
            Parts = whenTrue.Parts.Zip(whenFalse.Parts, (one, other) => one is RefStructExpression inner
                ? Choose(condition, inner, (RefStructExpression)other)
                : (Expression)new ConditionalExpression(condition, one, other)).ToEquatableArray(),
        };

    /// <summary>True where the body stores nothing in the fields themselves; what it writes through a span is another matter.</summary>
    private bool LeavesThisAlone(IMethodSymbol target) => target.MethodKind != MethodKind.Constructor
        && OperationOf(target.OriginalDefinition) is { } body
        && !body.Descendants().SelectMany(Targets).SelectMany(Alternatives).Any(place => Holders(place).Any(IsPartOfThis));

    private static IEnumerable<IOperation> Holders(IOperation place)
    {
        for (IOperation? holder = place; holder is not null; holder = HolderOf(holder))
            yield return holder;
    }

    private bool IsPartOfThis(IOperation place) =>
        place is IInstanceReferenceOperation || place is IParameterReferenceOperation reference && IsCaptured(reference.Parameter);

    private RejectedException NoRefStruct() => Rejection.Of(
        current!, DiagnosticDescriptors.UnsupportedExpression, "a ref struct here", "declare a local with it, or pass it to a method");
}
