using System.Globalization;
using System.Text;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Library;

/// <summary>Reads what <see cref="IrWriter"/> wrote.</summary>
/// <param name="text">The text.</param>
/// <param name="replace">May put another record in the place of each, the inner ones first; null leaves all.</param>
internal sealed class IrReader(string text, Func<object, object>? replace = null)
{
    private int position;

    /// <exception cref="FormatException">The text is damaged.</exception>
    public T Read<T>()
    {
        T result = (T)ReadPart(typeof(T))!;
        return position == text.Length ? result : throw Damaged("the end");
    }

    private object? ReadPart(Type type)
    {
        if (Take('~'))
            return null;
        if (Take('('))
            return ReadRecord();
        if (Take('['))
            return ReadList(type);
        if (Take('"'))
            return ReadString();
        string word = ReadWord();
        return type.IsEnum ? Enum.Parse(type, word)
            : type == typeof(bool) ? word == "1"
            : System.Convert.ChangeType(word, type, CultureInfo.InvariantCulture);
    }

    private object ReadRecord()
    {
        IrShape shape = IrShape.Of(IrShape.Find(ReadWord()));
        object?[] parts = new object?[shape.Parameters.Count];
        for (int i = 0; i < parts.Length; i++)
        {
            Expect(' ');
            parts[i] = ReadPart(shape.Parameters[i].ParameterType);
        }
        Expect(')');
        object record = shape.Create(parts);
        return replace is null ? record : replace(record);
    }

    private object ReadList(Type type)
    {
        Type element = type.GetGenericArguments()[0];
        List<object?> items = [];
        while (!Take(']'))
        {
            Expect(' ');
            items.Add(ReadPart(element));
        }
        return IrShape.CreateList(type, items);
    }

    private string ReadString()
    {
        StringBuilder value = new();
        while (!Take('"'))
        {
            Take('\\');
            value.Append(position < text.Length ? text[position++] : throw Damaged("a quote"));
        }
        return value.ToString();
    }

    private string ReadWord()
    {
        int start = position;
        while (position < text.Length && (char.IsLetterOrDigit(text[position]) || text[position] is '-' or '_'))
            position++;
        return position > start ? text.Substring(start, position - start) : throw Damaged("a word");
    }

    private bool Take(char expected)
    {
        if (position >= text.Length || text[position] != expected)
            return false;
        position++;
        return true;
    }

    private void Expect(char expected)
    {
        if (!Take(expected))
            throw Damaged($"'{expected}'");
    }

    private FormatException Damaged(string expected) =>
        new($"device code: {expected} expected at {position.ToString(CultureInfo.InvariantCulture)}");
}
