using System.Text.Json;
using System.Text.Json.Serialization;

namespace GpuKernels;

/// <summary>The choices of a tuner as JSON, in an order that does not depend on when they were made: fit to be checked in.</summary>
internal static class TuningFile
{
    /// <exception cref="InvalidDataException">The file is no such file.</exception>
    public static List<TuningResult> Read(string path)
    {
        if (!File.Exists(path)) return [];
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(path), TuningJson.Default.ListTuningResult) ?? [];
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"{path} is no file of a GpuTuner: {exception.Message} Delete it to measure anew.", exception);
        }
    }

    /// <summary>Other processes see the whole file or the one before.</summary>
    public static void Write(string path, IEnumerable<TuningResult> results)
    {
        List<TuningResult> ordered =
        [
            .. results.OrderBy(result => result.Kernel, StringComparer.Ordinal).ThenBy(result => result.Device, StringComparer.Ordinal)
                .ThenBy(result => result.Problem, StringComparer.Ordinal).ThenBy(result => result.Driver, StringComparer.Ordinal)
                .ThenBy(result => result.KernelHash, StringComparer.Ordinal),
        ];
        string temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        File.WriteAllText(
            temporary, JsonSerializer.Serialize(ordered, TuningJson.Default.ListTuningResult).ReplaceLineEndings("\n") + "\n");
        File.Move(temporary, path, overwrite: true);
    }
}

/// <summary>Without reflection, so that it works ahead of time compiled.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(List<TuningResult>))]
internal sealed partial class TuningJson : JsonSerializerContext;
