using System.Globalization;
using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace GpuKernels.Generator.Lowering;

/// <summary><c>Debug.Assert</c> and <c>Gpu.Print</c>.</summary>
internal sealed partial class MethodLowering
{
    private const string AssertionException = "global::GpuKernels.GpuAssertionException";

    /// <summary>C# passes the text of the condition as the message where there is none.</summary>
    private Expression LowerAssert(IInvocationOperation call)
    {
        string message = "";
        foreach (IArgumentOperation argument in call.Arguments.Where(argument => argument.Parameter!.Ordinal > 0))
        {
            message = argument.Parameter!.Ordinal == 1 && argument.Value.ConstantValue is { HasValue: true, Value: string text }
                ? text
                : throw Rejection.Of(argument, DiagnosticDescriptors.UnknownThrow, "give Debug.Assert one constant text");
        }
        Expression condition = LowerExpression(call.Arguments.First(argument => argument.Parameter!.Ordinal == 0).Value);
        ThrowStatement failure = MakeThrow(AssertionException, EquatableArray.Of(SymbolDisplay.FormatLiteral(message, quote: true)), call);
        sink.Add(new IfStatement(
            new UnaryExpression(UnaryOperator.LogicalNot, condition), Collect(() => Throw(failure)).ToEquatableArray(), default));
        return new DefaultExpression(VoidType.Instance);
    }

    private Expression LowerPrint(IInvocationOperation call)
    {
        IOperation argument = call.Arguments[0].Value;
        while (argument is IConversionOperation conversion)
            argument = conversion.Operand;
        if (argument is not IInterpolatedStringOperation text)
            throw Rejection.Of(
                argument, DiagnosticDescriptors.UnsupportedExpression, "Gpu.Print of a text made elsewhere",
                "write it in the call: Gpu.Print($\"x = {x}\\n\")");
        IInterpolationOperation[] holes = [.. text.Parts.OfType<IInterpolationOperation>().Where(hole => LiteralOf(hole) is null)];
        Expression[] values = LowerInOrder(
            holes.Select(hole => (Func<Expression>)(() => LowerExpression(Unboxed(hole.Expression)))).ToArray());
        List<PrintPart> parts = [];
        string literal = "";
        int next = 0;
        foreach (IInterpolatedStringContentOperation part in text.Parts)
        {
            if (LiteralOf(part) is { } more)
            {
                literal += more;
                continue;
            }
            parts.Add(DescribeHole((IInterpolationOperation)part, literal, values[next++]));
            literal = "";
        }
        effects = Effects.Memory;
        sink.Add(new PrintStatement(parts.ToEquatableArray(), literal));
        return new DefaultExpression(VoidType.Instance);
    }

    /// <summary>Text between the holes, and constant text in one, as that of <c>nameof</c>.</summary>
    private static string? LiteralOf(IInterpolatedStringContentOperation part) => part switch
    {
        IInterpolatedStringTextOperation { Text.ConstantValue: { HasValue: true, Value: string text } } => text,
        IInterpolationOperation { Alignment: null, Expression.ConstantValue: { HasValue: true, Value: string text } } => text,
        _ => null,
    };

    private static PrintPart DescribeHole(IInterpolationOperation hole, string literal, Expression value)
    {
        string format = hole.FormatString?.ConstantValue.Value as string ?? "";
        int alignment = hole.Alignment?.ConstantValue.Value as int? ?? 0;
        bool isEnum = Unboxed(hole.Expression).Type?.TypeKind == TypeKind.Enum;
        if (isEnum && format is not ("D" or "d"))
            throw Rejection.Of(
                hole, DiagnosticDescriptors.UnsupportedExpression, "the name of an enum's value", "write its number: {value:D}");
        if (isEnum)
            format = "";
        return value.Type is ScalarType type && IsFormat(format, type)
            ? new(literal, value, alignment, format)
            : throw Rejection.Of(
                hole, DiagnosticDescriptors.UnsupportedExpression,
                $"{{{hole.Expression.Syntax}{(format.Length > 0 ? ":" + format : "")}}} in Gpu.Print",
                "use numbers, bool and char, with the formats D4 and X4 of whole numbers and F3 of floats");
    }

    private static bool IsFormat(string format, ScalarType type)
    {
        if (type.Kind > ScalarKind.Double)
            return false;
        if (format.Length == 0)
            return true;
        bool hasDigits = int.TryParse(format.Substring(1), NumberStyles.None, CultureInfo.InvariantCulture, out int digits) && digits < 100;
        return format[0] switch
        {
            'D' or 'd' or 'X' or 'x' => type.IsInteger && type.Kind != ScalarKind.Char && (format.Length == 1 || hasDigits),
            'F' or 'f' => type.IsFloat && hasDigits,
            _ => false,
        };
    }
}
