using System.Buffers.Binary;
using System.Text;

namespace GpuKernels.Build;

/// <summary>What a function of machine code uses.</summary>
/// <param name="Registers">Of a thread.</param>
/// <param name="SharedBytes">Of a block, without what a launch adds.</param>
/// <param name="LocalBytes">Of a thread: arrays that do not fit into registers, and registers that are kept there.</param>
/// <param name="MaxThreads">The largest block that it is compiled for; 0 where nothing says it.</param>
internal readonly record struct CubinUse(int Registers, int SharedBytes, int LocalBytes, int MaxThreads);

/// <summary>
/// Reads from machine code what its function uses. A cubin is an ELF file of 64 bits. Its sections <c>.nv.info</c> are lists of facts: a
/// byte for the form, one for the fact, two for a value or the number of bytes that follow. Those of all functions name theirs by its
/// number in the table of symbols.
/// </summary>
internal static class Cubin
{
    private const int HeaderOfSections = 0x28, SizeOfSection = 0x3A, CountOfSections = 0x3C, SectionOfNames = 0x3E;
    private const int SymbolBytes = 24;
    /// <summary>From Hopper on the section of shared memory begins with what the system takes for each block.</summary>
    private const int Hopper = 90, ReservedBytes = 1024;

    private const byte FormWithBytes = 4, MaxThreads = 0x05, MinStackSize = 0x12, RegisterCount = 0x2F;

    private readonly record struct Section(string Name, byte[] Data, int Size);

    /// <summary>Null for what is no cubin of that function.</summary>
    /// <param name="image">All of the file.</param>
    /// <param name="entryPoint">The function's name.</param>
    /// <param name="architecture">That it is for, 90 for sm_90.</param>
    public static CubinUse? Read(ReadOnlySpan<byte> image, string entryPoint, int architecture)
    {
        try
        {
            if (!image.StartsWith("\u007FELF"u8)) return null;
            Dictionary<string, Section> sections = Sections(image).GroupBy(section => section.Name)
                .ToDictionary(group => group.Key, group => group.First());
            if (!sections.ContainsKey($".text.{entryPoint}")) return null;
            HashSet<int> symbols = Symbols(sections[".symtab"].Data, sections[".strtab"].Data, entryPoint);
            int shared = Find($".nv.shared.{entryPoint}").Size;
            CubinUse use = new() { SharedBytes = architecture >= Hopper ? Math.Max(shared - ReservedBytes, 0) : shared };
            foreach ((byte fact, int[] values) in Facts(Find(".nv.info").Data)
                .Where(fact => fact.Values.Length == 2 && symbols.Contains(fact.Values[0])))
            {
                if (fact == RegisterCount) use = use with { Registers = values[1] };
                if (fact == MinStackSize) use = use with { LocalBytes = values[1] };
            }
            int[] threads = Facts(Find($".nv.info.{entryPoint}").Data).Where(fact => fact.Fact == MaxThreads).Select(fact => fact.Values)
                .FirstOrDefault([]);
            return use with { MaxThreads = threads.Aggregate(threads.Length == 0 ? 0 : 1, (product, extent) => product * extent) };

            Section Find(string name) => sections.GetValueOrDefault(name, new Section(name, [], 0));
        }
        catch (Exception cutOff) when (cutOff is ArgumentOutOfRangeException or KeyNotFoundException)
        {
            return null;
        }
    }

    private static List<Section> Sections(ReadOnlySpan<byte> image)
    {
        int table = (int)Long(image, HeaderOfSections), size = Short(image, SizeOfSection), count = Short(image, CountOfSections);
        ReadOnlySpan<byte> names = Content(image, image.Slice(table + Short(image, SectionOfNames) * size, size));
        List<Section> sections = [];
        for (int i = 0; i < count; i++)
        {
            ReadOnlySpan<byte> header = image.Slice(table + i * size, size);
            sections.Add(new Section(Text(names, Int(header, 0)), Content(image, header).ToArray(), (int)Long(header, 32)));
        }
        return sections;
    }

    /// <summary>Shared memory, of the type NOBITS, has a size and no bytes.</summary>
    private static ReadOnlySpan<byte> Content(ReadOnlySpan<byte> image, ReadOnlySpan<byte> header)
    {
        const int NoBits = 8;
        return Int(header, 4) is 0 or NoBits ? [] : image.Slice((int)Long(header, 24), (int)Long(header, 32));
    }

    private static HashSet<int> Symbols(byte[] table, byte[] names, string name) =>
        [.. Enumerable.Range(0, table.Length / SymbolBytes).Where(i => Text(names, Int(table, i * SymbolBytes)) == name)];

    private static IEnumerable<(byte Fact, int[] Values)> Facts(byte[] data)
    {
        for (int place = 0; place + 4 <= data.Length;)
        {
            (byte form, byte fact, int bytes) = (data[place], data[place + 1], Short(data, place + 2));
            place += 4;
            if (form != FormWithBytes) continue;
            int start = place;
            yield return (fact, [.. Enumerable.Range(0, bytes / 4).Select(i => Int(data, start + i * 4))]);
            place += bytes;
        }
    }

    private static string Text(ReadOnlySpan<byte> names, int start)
    {
        ReadOnlySpan<byte> rest = names[start..];
        return Encoding.UTF8.GetString(rest[..rest.IndexOf((byte)0)]);
    }

    private static int Short(ReadOnlySpan<byte> data, int place) => BinaryPrimitives.ReadUInt16LittleEndian(data[place..]);

    private static int Int(ReadOnlySpan<byte> data, int place) => BinaryPrimitives.ReadInt32LittleEndian(data[place..]);

    private static long Long(ReadOnlySpan<byte> data, int place) => BinaryPrimitives.ReadInt64LittleEndian(data[place..]);
}
