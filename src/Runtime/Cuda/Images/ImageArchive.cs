using System.Buffers.Binary;

namespace GpuKernels.Cuda.Images;

/// <summary>One image: what it was compiled from, and what for.</summary>
/// <param name="Key"><see cref="ImageKey.Of"/>.</param>
/// <param name="Target">What it runs on.</param>
internal readonly record struct ImageName(ImageKey Key, ImageTarget Target);

/// <summary>What was made of it.</summary>
/// <param name="Code">A cubin, or PTX with a final zero.</param>
/// <param name="SpillBytes">Of a thread, that machine code keeps in memory because there are too few registers: it does not say so
/// itself.</param>
internal sealed record BuiltImage(byte[] Code, int SpillBytes = 0);

/// <summary>
/// The device code of an assembly, which the build puts into its resource <see cref="ResourceName"/>. Numbers are little-endian:
/// <code>
/// at 0   4 bytes   "GKDC"
///    4   4         the form's version, 1
///    8   2 + 2     NVRTC's version, major and minor
///   12   4         the number of entries
///   16   32 each   key (16), architecture (2), kind (1), zero (1), bytes of spilled registers (4), the image's place in the file (4) and its bytes (4)
///   …              the images, each at a multiple of 16, zeros between them; equal ones are there once
/// </code>
/// Entries are in order of key, architecture and kind, so equal images give equal bytes. Nothing built ahead is a file without bytes.
/// </summary>
/// <remarks>
/// Reading stands in the way of a program's first kernel, where the JIT compiles each method that is used: hence loops over the bytes
/// themselves.
/// </remarks>
internal sealed unsafe class ImageArchive
{
    public const string ResourceName = "GpuKernels.DeviceCode";

    private const int HeaderBytes = 16, EntryBytes = 32, Alignment = 16, FormVersion = 1;
    private const int CountPlace = 12, ArchitecturePlace = 16, KindPlace = 18, SpillPlace = 20, StartPlace = 24, LengthPlace = 28;

    // Memory of the resource, which stays while its assembly does, or of a file, which the owner keeps.
    private readonly byte* content;
    private readonly int length;
    private readonly object owner;

    private ImageArchive(byte* content, int length, object owner)
    {
        this.content = content;
        this.length = length;
        this.owner = owner;
    }

    public int Count => BinaryPrimitives.ReadInt32LittleEndian(Content[CountPlace..]);

    /// <summary>NVRTC's version.</summary>
    public Version Compiler =>
        new(BinaryPrimitives.ReadUInt16LittleEndian(Content[8..]), BinaryPrimitives.ReadUInt16LittleEndian(Content[10..]));

    private static ReadOnlySpan<byte> Magic => "GKDC"u8;

    private ReadOnlySpan<byte> Content => new(content, length);

    public ImageKey KeyOf(int entry)
    {
        ReadOnlySpan<byte> bytes = Entry(entry);
        return new ImageKey(
            BinaryPrimitives.ReadUInt64LittleEndian(bytes[sizeof(ulong)..]), BinaryPrimitives.ReadUInt64LittleEndian(bytes));
    }

    public ImageTarget TargetOf(int entry) =>
        new(BinaryPrimitives.ReadUInt16LittleEndian(Entry(entry)[ArchitecturePlace..]), (ImageKind)Entry(entry)[KindPlace]);

    /// <summary>A copy, since the driver wants it aligned.</summary>
    public byte[] Read(int entry)
    {
        byte[] image = Content.Slice(StartOf(entry), LengthOf(entry)).ToArray();
        GC.KeepAlive(owner);
        return image;
    }

    /// <inheritdoc cref="BuiltImage"/>
    public int SpillBytesOf(int entry) => BinaryPrimitives.ReadInt32LittleEndian(Entry(entry)[SpillPlace..]);

    /// <summary>The entry of that key that is best for a GPU; −1 where there is none.</summary>
    /// <param name="key">What it is compiled from.</param>
    /// <param name="computeCapability">The GPU's, 80 for 8.0.</param>
    /// <param name="below">Only those of a lower <see cref="ImageTarget.Rank"/>.</param>
    public int FindBest(ImageKey key, int computeCapability, int below = int.MaxValue)
    {
        int best = -1, rank = -1;
        for (int i = 0; i < Count; i++)
        {
            if (KeyOf(i) != key) continue;
            ImageTarget target = TargetOf(i);
            if (!target.RunsOn(computeCapability) || target.Rank >= below || target.Rank <= rank) continue;
            (best, rank) = (i, target.Rank);
        }
        return best;
    }

    /// <summary>The entry of that name; −1 where there is none.</summary>
    public int Find(ImageName name)
    {
        for (int i = 0; i < Count; i++)
        {
            if (KeyOf(i) == name.Key && TargetOf(i) == name.Target) return i;
        }
        return -1;
    }

    /// <summary>The targets for which there is something of that key.</summary>
    public IEnumerable<ImageTarget> TargetsOf(ImageKey key) => Enumerable.Range(0, Count).Where(i => KeyOf(i) == key).Select(TargetOf);

    /// <summary>Null for what is no archive, or one of another version.</summary>
    /// <param name="content">Does not move while <paramref name="owner"/> is alive.</param>
    /// <param name="length">Of the content, in bytes.</param>
    /// <param name="owner">Kept as long as the archive.</param>
    public static ImageArchive? TryOpen(byte* content, long length, object owner)
    {
        if (length is < HeaderBytes or > int.MaxValue) return null;
        ImageArchive archive = new(content, (int)length, owner);
        int count = archive.Count;
        if (!archive.Content.StartsWith(Magic) || BinaryPrimitives.ReadInt32LittleEndian(archive.Content[4..]) != FormVersion) return null;
        if (count < 0 || HeaderBytes + (long)count * EntryBytes > length) return null;
        for (int i = 0; i < count; i++)
        {
            int start = archive.StartOf(i), bytes = archive.LengthOf(i);
            if (start < 0 || bytes < 0 || (long)start + bytes > length) return null;
        }
        return archive;
    }

    public static ImageArchive? TryOpen(byte[] file)
    {
        byte[] pinned = GC.AllocateUninitializedArray<byte>(file.Length, pinned: true);
        file.CopyTo(pinned, 0);
        return TryOpen((byte*)System.Runtime.InteropServices.Marshal.UnsafeAddrOfPinnedArrayElement(pinned, 0), pinned.Length, pinned);
    }

    /// <summary>The file; no bytes where there are no images.</summary>
    public static byte[] Write(Version compiler, IEnumerable<KeyValuePair<ImageName, BuiltImage>> images)
    {
        KeyValuePair<ImageName, BuiltImage>[] sorted =
            [.. images.OrderBy(image => image.Key.Key).ThenBy(image => image.Key.Target.Architecture)
                .ThenBy(image => image.Key.Target.Kind)];
        if (sorted.Length == 0) return [];
        MemoryStream file = new();
        file.SetLength(Align(HeaderBytes + sorted.Length * EntryBytes));
        file.Position = file.Length;
        Dictionary<string, int> places = [];
        List<(ImageName Name, BuiltImage Image, int Start)> entries = [];
        foreach ((ImageName name, BuiltImage image) in sorted)
        {
            string content = Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(image.Code));
            if (!places.TryGetValue(content, out int start))
            {
                start = places[content] = (int)file.Position;
                file.Write(image.Code);
                file.Write(new byte[Align((int)file.Position) - (int)file.Position]);
            }
            entries.Add((name, image, start));
        }
        byte[] bytes = file.ToArray();
        WriteHeader(bytes, compiler, entries);
        return bytes;
    }

    private static void WriteHeader(Span<byte> bytes, Version compiler, List<(ImageName Name, BuiltImage Image, int Start)> entries)
    {
        Magic.CopyTo(bytes);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[4..], FormVersion);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes[8..], (ushort)compiler.Major);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes[10..], (ushort)compiler.Minor);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[CountPlace..], entries.Count);
        for (int i = 0; i < entries.Count; i++)
        {
            Span<byte> entry = bytes.Slice(HeaderBytes + i * EntryBytes, EntryBytes);
            BinaryPrimitives.WriteUInt64LittleEndian(entry, entries[i].Name.Key.Low);
            BinaryPrimitives.WriteUInt64LittleEndian(entry[sizeof(ulong)..], entries[i].Name.Key.High);
            BinaryPrimitives.WriteUInt16LittleEndian(entry[ArchitecturePlace..], (ushort)entries[i].Name.Target.Architecture);
            entry[KindPlace] = (byte)entries[i].Name.Target.Kind;
            BinaryPrimitives.WriteInt32LittleEndian(entry[SpillPlace..], entries[i].Image.SpillBytes);
            BinaryPrimitives.WriteInt32LittleEndian(entry[StartPlace..], entries[i].Start);
            BinaryPrimitives.WriteInt32LittleEndian(entry[LengthPlace..], entries[i].Image.Code.Length);
        }
    }

    private ReadOnlySpan<byte> Entry(int entry) => Content.Slice(HeaderBytes + entry * EntryBytes, EntryBytes);

    private int StartOf(int entry) => BinaryPrimitives.ReadInt32LittleEndian(Entry(entry)[StartPlace..]);

    private int LengthOf(int entry) => BinaryPrimitives.ReadInt32LittleEndian(Entry(entry)[LengthPlace..]);

    private static int Align(int position) => (position + Alignment - 1) / Alignment * Alignment;
}
