using System.Globalization;
using System.Text;
using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Cuda;

/// <content>What a kernel tells the host.</content>
internal sealed partial class CudaStatementWriter
{
    /// <summary>
    /// The call ends the thread; what the compiler does not know, the <c>return</c> behind it says. An element of a flat launch is ended by
    /// that alone.
    /// </summary>
    private void WriteThrow(ThrowStatement s)
    {
        string function = scope.Position is null ? "gk_throw" : "gk_throw_at";
        IEnumerable<string> arguments = [scope.Names.Site(s).ToString(CultureInfo.InvariantCulture), .. scope.Position ?? []];
        string call = $"{scope.Needs(function)}({string.Join(", ", arguments)})";
        writer.Line($"{call}; // {s.ExceptionType.Substring(s.ExceptionType.LastIndexOf('.') + 1)}");
        writer.Line(scope.ReturnType is VoidType ? "return;" : "return {};");
    }

    private void WritePrint(PrintStatement s)
    {
        StringBuilder format = new();
        List<string> arguments = [];
        foreach (PrintPart part in s.Parts)
        {
            AppendText(format, part.Literal);
            format.Append('%');
            if (part.Alignment != 0)
                format.Append(part.Alignment.ToString(CultureInfo.InvariantCulture));
            (string conversion, string argument) = Describe(part, (ScalarType)part.Value.Type, expressions.Write(part.Value));
            format.Append(conversion);
            arguments.Add(argument);
        }
        AppendText(format, s.Tail);
        writer.Line(CudaText.Call("printf", [$"\"{format}\"", .. arguments]) + ";");
    }

    /// <summary>A precision is the least number of digits of a whole number, as in C#, and a sign does not count among them.</summary>
    private static (string Conversion, string Argument) Describe(PrintPart part, ScalarType type, CudaText value)
    {
        string digits = part.Format.Length > 1 ? "." + part.Format.Substring(1) : "";
        string length = type.Size == 8 ? "ll" : "";
        return type switch
        {
            { Kind: ScalarKind.Bool } => ("s", $"{value.At(Precedence.LogicalOr)} ? \"True\" : \"False\""),
            { Kind: ScalarKind.Char } => ("c", $"{value.At(Precedence.Relational)} < 128 ? (int){value.At(Precedence.Unary)} : '?'"),
            { IsFloat: true } when digits.Length > 0 => (digits + "f", value.Cast("double").Text),
            { IsFloat: true } => (type.Size == 8 ? ".17g" : ".9g", value.Cast("double").Text),
            _ when part.Format.StartsWith("x", StringComparison.OrdinalIgnoreCase) =>
                (digits + length + part.Format[0], Hexadecimal(type, value)),
            { IsSigned: true } => (digits + length + "d", value.Cast(type.Size == 8 ? "long long" : "int").Text),
            _ => (digits + length + "u", value.Cast(type.Size == 8 ? "unsigned long long" : "unsigned").Text),
        };
    }

    /// <summary>Only the digits of the type's own bits: FF of an sbyte −1.</summary>
    private static string Hexadecimal(ScalarType type, CudaText value) => type.Size switch
    {
        1 => value.Cast("unsigned char").Cast("unsigned").Text,
        2 => value.Cast("unsigned short").Cast("unsigned").Text,
        4 => value.Cast("unsigned").Text,
        _ => value.Cast("unsigned long long").Text,
    };

    /// <summary>UTF-8, with what C or printf would read otherwise in octal.</summary>
    private static void AppendText(StringBuilder format, string text)
    {
        foreach (byte b in Encoding.UTF8.GetBytes(text))
        {
            if (b == '%')
                format.Append("%%");
            else if (b is < 32 or > 126 or (byte)'"' or (byte)'\\' or (byte)'?')
                format.Append('\\').Append(System.Convert.ToString(b, 8).PadLeft(3, '0'));
            else
                format.Append((char)b);
        }
    }
}
