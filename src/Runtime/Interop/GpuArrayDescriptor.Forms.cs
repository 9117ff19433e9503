using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace GpuKernels;

// The forms in which a description comes from Python and goes there.
public sealed partial record GpuArrayDescriptor
{
    /// <summary>
    /// Keys and values as in Python's dictionary: <c>shape</c> and <c>strides</c> are arrays of <c>long</c>, or null, <c>data</c> the
    /// address and whether it is read-only, <c>stream</c> is left out where there is nothing to wait for.
    /// </summary>
    public Dictionary<string, object?> ToDictionary()
    {
        Dictionary<string, object?> entries = new()
        {
            ["shape"] = Shape.ToArray(),
            ["typestr"] = TypeString,
            ["data"] = new object[] { (long)Pointer, IsReadOnly },
            ["version"] = Version,
            ["strides"] = Strides?.ToArray(),
        };
        if (Stream is { } stream) entries["stream"] = stream;
        return entries;
    }

    /// <summary>
    /// From a dictionary with the protocol's keys. Numbers may be of any type, and sequences any collections, as Python.NET makes them.
    /// </summary>
    /// <param name="entries">At least <c>shape</c>, <c>typestr</c>, <c>data</c> and <c>version</c>.</param>
    /// <exception cref="ArgumentException">A key is missing, a value is not what it should be, or the array has a mask.</exception>
    public static GpuArrayDescriptor FromDictionary(IReadOnlyDictionary<string, object?> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        if (entries.GetValueOrDefault("mask") is not null)
            throw new ArgumentException("The array has a mask, of elements that do not count: fill them first.", nameof(entries));
        object?[] data = Sequence(entries, "data");
        if (data.Length != 2) throw Wrong("data", "an address and whether it is read-only");
        return new GpuArrayDescriptor(
            Numbers(entries, "shape"), Value(entries, "typestr") as string ?? throw Wrong("typestr", "a text"),
            (nint)Number(data[0] ?? 0, "data"))
        {
            Strides = entries.GetValueOrDefault("strides") is null ? null : Numbers(entries, "strides"),
            IsReadOnly = data[1] is true,
            Version = (int)Number(Value(entries, "version"), "version"),
            Stream = entries.GetValueOrDefault("stream") is { } stream ? Number(stream, "stream") : null,
        };
    }

    /// <summary>
    /// The dictionary as JSON: <c>{"shape":[2,3],"typestr":"&lt;f4","data":[139900000,false],"version":3,"strides":null,"stream":1}</c>.
    /// </summary>
    public string ToJson()
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter writer = new(bytes))
        {
            writer.WriteStartObject();
            WriteNumbers(writer, "shape", Shape);
            writer.WriteString("typestr", TypeString);
            writer.WriteStartArray("data");
            writer.WriteNumberValue((long)Pointer);
            writer.WriteBooleanValue(IsReadOnly);
            writer.WriteEndArray();
            writer.WriteNumber("version", Version);
            WriteNumbers(writer, "strides", Strides);
            if (Stream is { } stream) writer.WriteNumber("stream", stream);
            writer.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    /// <summary>From JSON with the protocol's keys.</summary>
    /// <param name="json">As <see cref="ToJson"/> writes it, and Python's <c>json.dumps</c> of such a dictionary.</param>
    /// <exception cref="ArgumentException">A key is missing, or a value is not what it should be.</exception>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static GpuArrayDescriptor FromJson(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return document.RootElement.ValueKind == JsonValueKind.Object
            ? FromDictionary(
                document.RootElement.EnumerateObject().ToDictionary(property => property.Name, property => Plain(property.Value)))
            : throw new ArgumentException("The JSON is no object with the keys shape, typestr, data and version.", nameof(json));
    }

    /// <summary>Equal where all members are, shapes and strides by their elements.</summary>
    /// <param name="other">Another description.</param>
    public bool Equals(GpuArrayDescriptor? other) =>
        other is not null
            && (TypeString, Pointer, IsReadOnly, Version, Stream) == (other.TypeString, other.Pointer, other.IsReadOnly, other.Version, other.Stream) &&
        Shape.SequenceEqual(other.Shape)
            && (Strides is null ? other.Strides is null : other.Strides is not null && Strides.SequenceEqual(other.Strides));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(TypeString, Pointer, Shape.Count);

    private static object? Plain(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().Select(Plain).ToArray(),
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number when value.TryGetInt64(out long number) => number,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Null => null,
        _ => value.GetRawText(),
    };

    private static void WriteNumbers(Utf8JsonWriter writer, string key, IReadOnlyList<long>? numbers)
    {
        if (numbers is null)
        {
            writer.WriteNull(key);
            return;
        }
        writer.WriteStartArray(key);
        foreach (long number in numbers) writer.WriteNumberValue(number);
        writer.WriteEndArray();
    }

    private static object Value(IReadOnlyDictionary<string, object?> entries, string key) =>
        entries.GetValueOrDefault(key) ?? throw new ArgumentException($"The description has no '{key}'; it has " +
            $"{string.Join(", ", entries.Keys)}.", nameof(entries));

    private static object?[] Sequence(IReadOnlyDictionary<string, object?> entries, string key) =>
        Value(entries, key) is IEnumerable values and not string ? [.. values.Cast<object?>()] : throw Wrong(key, "a sequence");

    private static long[] Numbers(IReadOnlyDictionary<string, object?> entries, string key) =>
        [.. Sequence(entries, key).Select(value => Number(value, key))];

    private static long Number(object? value, string key)
    {
        try
        {
            // Addresses may be beyond what a signed number holds.
            return value is ulong address
                ? (long)address
                : value is IConvertible number and not string ? number.ToInt64(CultureInfo.InvariantCulture)
                : value is nint pointer ? pointer : throw Wrong(key, "of whole numbers");
        }
        catch (OverflowException)
        {
            throw Wrong(key, "of numbers of 64 bits");
        }
    }

    private static ArgumentException Wrong(string key, string wanted) => new($"The description's '{key}' is not {wanted}.", "entries");
}
