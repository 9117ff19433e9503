using System.Globalization;
using System.Numerics;
using System.Reflection;
using System.Runtime.InteropServices;
using GpuKernels.CompilerServices;

namespace GpuKernels.Runtime.Tests;

/// <summary>The CPU device reads textures as an H200 did: what that gave is recorded in TextureUnits.H200.txt.</summary>
public class TextureUnitTests
{
    private sealed record Recording(
        string Header, TextureOptions Options, int[] Size, byte[] Texels, List<(float[] At, float Result)> Reads);

    private static readonly Recording[] Recordings = [.. Read()];

    public static TheoryData<string> Headers => [.. Recordings.Select(recording => recording.Header)];

    [Theory, MemberData(nameof(Headers))]
    public void Reads_are_those_of_a_GPU(string header)
    {
        Recording recording = Recordings.First(recording => recording.Header == header);
        (Func<float[], float> sample, IDisposable texture) = Make(recording);
        using (texture)
        {
            double distance = Distance(recording);
            foreach ((float[] at, float result) in recording.Reads)
            {
                float found = sample(at);
                bool isNear = recording.Options.Filter == TextureFilter.Point
                    ? BitConverter.SingleToInt32Bits(found) == BitConverter.SingleToInt32Bits(result)
                    : Math.Abs(found - (double)result) <= distance;
                Assert.True(isNear, $"At ({string.Join(", ", at)}) there is {found:R}; on a GPU it was {result:R}.");
            }
        }
    }

    /// <summary>What docs/semantics.md promises, of the largest texel; nothing where nothing is filtered.</summary>
    private static double Distance(Recording recording)
    {
        double largest = recording.Options.Format == TextureFormat.Exact || recording.Options.Format == TextureFormat.Half
            ? Largest(recording)
            : 1;
        return largest * recording.Options.Format switch
        {
            TextureFormat.Exact => 2e-7,
            TextureFormat.Half => 3e-4,
            _ => 2e-5,
        };
    }

    private static double Largest(Recording recording) => recording.Options.Format == TextureFormat.Half
        ? Enumerable.Range(0, recording.Texels.Length / 2).Max(i => Math.Abs((double)BitConverter.ToHalf(recording.Texels, 2 * i)))
        : Enumerable.Range(0, recording.Texels.Length / 4).Select(i => Math.Abs((double)BitConverter.ToSingle(recording.Texels, 4 * i)))
            .Where(double.IsFinite).Max();

    private static (Func<float[], float> Sample, IDisposable Texture) Make(Recording recording)
    {
        GpuDevice cpu = GpuDevice.Cpu;
        int[] size = recording.Size;
        if (size.Length == 1)
        {
            GpuTexture1D<float> row = Filled(cpu.CreateTexture<float>(size[0], recording.Options), recording);
            return (at => TextureArguments.Bind(cpu.Launch(1), row, "row").Sample(at[0]), row);
        }
        if (size.Length == 2)
        {
            GpuTexture2D<float> image = Filled(cpu.CreateTexture<float>(size[0], size[1], recording.Options), recording);
            return (at => TextureArguments.Bind(cpu.Launch(1), image, "image").Sample(at[0], at[1]), image);
        }
        GpuTexture3D<float> volume = Filled(cpu.CreateTexture<float>(size[0], size[1], size[2], recording.Options), recording);
        return (at => TextureArguments.Bind(cpu.Launch(1), volume, "volume").Sample(at[0], at[1], at[2]), volume);
    }

    private static TTexture Filled<TTexture>(TTexture texture, Recording recording) where TTexture : GpuTexture<float>
    {
        switch (recording.Texels.Length / recording.Size.Aggregate((texels, length) => texels * length))
        {
            case 1: texture.CopyFrom<byte>(recording.Texels); break;
            case 2: texture.CopyFrom<ushort>(MemoryMarshal.Cast<byte, ushort>(recording.Texels)); break;
            default: texture.CopyFrom<float>(MemoryMarshal.Cast<byte, float>(recording.Texels)); break;
        }
        return texture;
    }

    private static IEnumerable<Recording> Read()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("TextureUnits.H200.txt")!;
        using StreamReader reader = new(stream);
        Recording? recording = null;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            string[] words = line.Split(' ');
            if (words[0] != "texture")
            {
                float[] numbers = [.. words.Select(
                    word => BitConverter.UInt32BitsToSingle(uint.Parse(word, NumberStyles.HexNumber, CultureInfo.InvariantCulture)))];
                recording!.Reads.Add((numbers[..^1], numbers[^1]));
                continue;
            }
            if (recording is not null) yield return recording;
            recording = Parse(words);
        }
        yield return recording!;
    }

    private static Recording Parse(string[] words)
    {
        TextureOptions options = new()
        {
            Filter = Enum.Parse<TextureFilter>(words[4]),
            Address = Enum.Parse<TextureAddress>(words[5]),
            IsNormalized = bool.Parse(words[6]),
            Format = Enum.Parse<TextureFormat>(words[7]),
            BorderColor = new Vector4(float.Parse(words[8], CultureInfo.InvariantCulture)),
        };
        int[] size = [.. words[1..4].Select(word => int.Parse(word, CultureInfo.InvariantCulture)).Where(length => length > 0)];
        return new(string.Join(' ', words[1..8]) + $" {words[9][..Math.Min(words[9].Length, 8)]}", options, size,
            Convert.FromHexString(words[9]), []);
    }
}
