using System.Text;
using System.Text.Json;

namespace GpuKernels.Tool.Commands;

/// <summary>The list for programs: an array with an object for each row, without the members that are not known.</summary>
internal static class ListJson
{
    public static void Write(TextWriter output, IEnumerable<KernelRow> rows)
    {
        using MemoryStream text = new();
        using (Utf8JsonWriter writer = new(text, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            writer.WriteStartArray();
            foreach (KernelRow row in rows) Write(writer, row);
            writer.WriteEndArray();
        }
        output.Write(Encoding.UTF8.GetString(text.ToArray()) + "\n");
    }

    private static void Write(Utf8JsonWriter writer, KernelRow row)
    {
        writer.WriteStartObject();
        writer.WriteString("kernel", row.Kernel);
        writer.WriteString("entryPoint", row.EntryPoint);
        writer.WriteString("function", row.Form);
        if (row.Target is { } target) writer.WriteString("target", target.ToString());
        if (row.Cost is { } cost)
        {
            writer.WriteNumber("registers", cost.Use.Registers);
            writer.WriteNumber("sharedBytes", cost.Use.SharedBytes);
            writer.WriteNumber("localBytes", cost.Use.LocalBytes);
            writer.WriteNumber("spillBytes", cost.SpillBytes);
            writer.WriteNumber("threadsPerBlock", cost.Threads);
            writer.WriteNumber("blocksPerMultiprocessor", cost.Blocks);
            writer.WriteNumber("occupancy", Math.Round(cost.Occupancy, 3));
        }
        if (row.IsDamaged) writer.WriteBoolean("damaged", true);
        writer.WriteEndObject();
    }
}
