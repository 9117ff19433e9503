using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace GpuKernels.Generator.Lowering;

/// <summary>
/// What ends a thread with an exception. Nothing of it is computed on the device: what is thrown is known when the kernel is
/// built, the thread reports which it is, and the host makes the exception.
/// </summary>
internal sealed partial class MethodLowering
{
    private const string SwitchException = "global::System.Runtime.CompilerServices.SwitchExpressionException";

    /// <summary>The value is never used; it has the type of what stands beside the <c>throw</c>.</summary>
    private Expression LowerThrow(IThrowOperation operation, IrType type)
    {
        Throw(DescribeThrow(operation));
        return DefaultOf(type);
    }

    /// <summary><c>condition ? throw … : value</c> becomes <c>if (condition) throw …</c> and <c>value</c>.</summary>
    private Expression ChooseOrThrow(Expression condition, List<Statement> thrown, List<Statement> others, Expression value)
    {
        sink.Add(new IfStatement(condition, thrown.ToEquatableArray(), default));
        sink.AddRange(others);
        return value;
    }

    private void Throw(ThrowStatement statement)
    {
        effects = Effects.Memory;
        sink.Add(statement);
    }

    private static Expression DefaultOf(IrType type) => type switch
    {
        ScalarType scalar => Constants.Zero(scalar),
        RefStructType view => DefaultOf(view),
        _ => new DefaultExpression(type),
    };

    private ThrowStatement DescribeThrow(IThrowOperation operation)
    {
        IOperation? exception = operation.Exception;
        while (exception is IConversionOperation { OperatorMethod: null } conversion)
            exception = conversion.Operand;
        if (exception is IInvalidOperation or { Type.TypeKind: TypeKind.Error })
            throw Rejection.Silent(operation);
        if (exception is not IObjectCreationOperation { Initializer: null, Constructor: { } constructor } creation)
            throw Rejection.Of(
                operation, DiagnosticDescriptors.UnknownThrow,
                "create it in the throw, as in throw new InvalidOperationException(\"message\")");
        if (!IsReachable(constructor))
            throw Rejection.Of(
                operation, DiagnosticDescriptors.UnknownThrow,
                $"make '{constructor.ContainingType.Name}' and its constructor {(context.IsForLibrary ? "public" : "internal")}, so that the launcher can create it");
        string[] arguments = new string[constructor.Parameters.Length];
        foreach (IArgumentOperation argument in creation.Arguments)
        {
            arguments[argument.Parameter!.Ordinal] = SpellText(argument.Value)
                ?? throw Rejection.Of(
                    argument, DiagnosticDescriptors.UnknownThrow, "give it constant texts, and write what varies to a Span<T>");
        }
        return MakeThrow(
            constructor.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat), arguments.ToEquatableArray(), operation);
    }

    /// <param name="exceptionType">The C# type with <c>global::</c>.</param>
    /// <param name="arguments">The constructor's arguments as C# constants.</param>
    /// <param name="operation">What throws; null for what is being lowered.</param>
    private ThrowStatement MakeThrow(string exceptionType, EquatableArray<string> arguments, IOperation? operation)
    {
        FileLinePositionSpan place = ((operation ?? current)?.Syntax.GetLocation() ?? method.Locations[0]).GetMappedLineSpan();
        string file = place.Path.Substring(place.Path.LastIndexOfAny(['/', '\\']) + 1);
        return new(exceptionType, arguments, file, place.StartLinePosition.Line + 1);
    }

    /// <summary>Generated code is in the same assembly, but in no type of the user's.</summary>
    private bool IsReachable(IMethodSymbol constructor)
    {
        for (INamedTypeSymbol? type = constructor.ContainingType; type is not null; type = type.ContainingType)
        {
            if (type.IsFileLocal || context.IsForLibrary && type.DeclaredAccessibility != Accessibility.Public)
                return false;
        }
        if (context.IsForLibrary && constructor.DeclaredAccessibility != Accessibility.Public)
            return false;
        return context.Compilation.IsSymbolAccessibleWithin(constructor, context.Compilation.Assembly)
            && context.Compilation.IsSymbolAccessibleWithin(constructor.ContainingType, context.Compilation.Assembly);
    }

    /// <summary>A constant string as a literal; null for anything else.</summary>
    private static string? SpellText(IOperation value) => value switch
    {
        { ConstantValue: { HasValue: true, Value: string text } } => SymbolDisplay.FormatLiteral(text, quote: true),
        { ConstantValue: { HasValue: true, Value: null }, Type.SpecialType: SpecialType.System_String } => "(string?)null",
        _ => null,
    };
}
