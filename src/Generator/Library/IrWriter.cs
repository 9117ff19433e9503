using System.Collections;
using System.Globalization;
using System.Text;

namespace GpuKernels.Generator.Library;

/// <summary>
/// Writes IR as text that <see cref="IrReader"/> reads back, for assemblies that carry device code:
/// <c>(ReturnStatement (VariableExpression (Variable 0 "x" (ScalarType Int32) 0)))</c>.
/// </summary>
internal static class IrWriter
{
    public static string Write(object record)
    {
        StringBuilder text = new();
        Append(text, record);
        return text.ToString();
    }

    private static void Append(StringBuilder text, object? part)
    {
        switch (part)
        {
            case null:
                text.Append('~');
                break;
            case string value:
                text.Append('"').Append(value.Replace("\\", "\\\\").Replace("\"", "\\\"")).Append('"');
                break;
            case bool value:
                text.Append(value ? '1' : '0');
                break;
            case Enum value:
                text.Append(value);
                break;
            case IFormattable number:
                text.Append(number.ToString(null, CultureInfo.InvariantCulture));
                break;
            case IEnumerable list:
                AppendAll(text.Append('['), list.Cast<object?>(), ']');
                break;
            default:
                AppendAll(text.Append('(').Append(part.GetType().Name), IrShape.Of(part.GetType()).Parts(part), ')');
                break;
        }
    }

    private static void AppendAll(StringBuilder text, IEnumerable<object?> parts, char end)
    {
        foreach (object? part in parts)
            Append(text.Append(' '), part);
        text.Append(end);
    }
}
