using System.Buffers.Binary;

namespace GpuKernels.Cuda.Images;

/// <summary>One image: what it was compiled from, and what for.</summary>
/// <param name="Key"><see cref="ImageKey.Of"/>.</param>
/// <param name="Target">What it runs on.</param>
internal readonly record struct ImageName(UInt128 Key, ImageTarget Target);

/// <summary>
/// The device code of an assembly, which the build puts into its resource <see cref="ResourceName"/>. Numbers are little-endian:
/// <code>
/// at 0   4 bytes   "GKDC"
///    4   4         the form's version, 1
///    8   2 + 2     NVRTC's version, major and minor
///   12   4         the number of entries
///   16   32 each   key (16), architecture (2), kind (1), zero (5), the image's place in the file (4) and its bytes (4)
///   …              the images, each at a multiple of 16, zeros between them; equal ones are there once
/// </code>
/// Entries are in order of key, architecture and kind, so equal images give equal bytes. Nothing built ahead is a file without bytes.
/// </summary>
internal sealed unsafe class ImageArchive
{
    public const string ResourceName = "GpuKernels.DeviceCode";

    private const int HeaderBytes = 16, EntryBytes = 32, Alignment = 16, FormVersion = 1;

    // Memory of the resource, which stays while its assembly does, or of a file, which the owner keeps.
    private readonly byte* content;
    private readonly object owner;
    private readonly Entry[] entries;

    private readonly record struct Entry(ImageName Name, int Start, int Length);

    private ImageArchive(byte* content, object owner, Version compiler, Entry[] entries)
    {
        this.content = content;
        this.owner = owner;
        this.entries = entries;
        Compiler = compiler;
    }

    /// <summary>NVRTC's version.</summary>
    public Version Compiler { get; }

    public IEnumerable<ImageName> Names => entries.Select(entry => entry.Name);

    private static ReadOnlySpan<byte> Magic => "GKDC"u8;

    /// <summary>The targets for which there is something of that key.</summary>
    public IEnumerable<ImageTarget> TargetsOf(UInt128 key) => entries.Where(entry => entry.Name.Key == key).Select(entry => entry.Name.Target);

    /// <summary>A copy, since the driver wants it aligned; null where there is none.</summary>
    public byte[]? TryRead(ImageName name)
    {
        foreach (Entry entry in entries)
        {
            if (entry.Name != name) continue;
            byte[] image = new ReadOnlySpan<byte>(content + entry.Start, entry.Length).ToArray();
            GC.KeepAlive(owner);
            return image;
        }
        return null;
    }

    /// <summary>Null for what is no archive, or one of another version.</summary>
    /// <param name="content">Does not move while <paramref name="owner"/> is alive.</param>
    /// <param name="length">Of the content, in bytes.</param>
    /// <param name="owner">Kept as long as the archive.</param>
    public static ImageArchive? TryOpen(byte* content, long length, object owner)
    {
        if (length is < HeaderBytes or > int.MaxValue) return null;
        ReadOnlySpan<byte> bytes = new(content, (int)length);
        int count = BinaryPrimitives.ReadInt32LittleEndian(bytes[12..]);
        if (!bytes.StartsWith(Magic) || BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]) != FormVersion) return null;
        if (count < 0 || HeaderBytes + (long)count * EntryBytes > length) return null;
        Version compiler = new(BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[10..]));
        Entry[] entries = new Entry[count];
        for (int i = 0; i < count; i++)
        {
            entries[i] = ReadEntry(bytes.Slice(HeaderBytes + i * EntryBytes, EntryBytes));
            if (entries[i].Start < 0 || entries[i].Length < 0 || (long)entries[i].Start + entries[i].Length > length) return null;
        }
        return new ImageArchive(content, owner, compiler, entries);
    }

    public static ImageArchive? TryOpen(byte[] file)
    {
        byte[] pinned = GC.AllocateUninitializedArray<byte>(file.Length, pinned: true);
        file.CopyTo(pinned, 0);
        return TryOpen((byte*)System.Runtime.InteropServices.Marshal.UnsafeAddrOfPinnedArrayElement(pinned, 0), pinned.Length, pinned);
    }

    /// <summary>The file; no bytes where there are no images.</summary>
    public static byte[] Write(Version compiler, IEnumerable<KeyValuePair<ImageName, byte[]>> images)
    {
        KeyValuePair<ImageName, byte[]>[] sorted =
            [.. images.OrderBy(image => image.Key.Key).ThenBy(image => image.Key.Target.Architecture).ThenBy(image => image.Key.Target.Kind)];
        if (sorted.Length == 0) return [];
        MemoryStream file = new();
        file.SetLength(Align(HeaderBytes + sorted.Length * EntryBytes));
        file.Position = file.Length;
        Dictionary<string, int> places = [];
        List<Entry> entries = [];
        foreach ((ImageName name, byte[] image) in sorted)
        {
            string content = Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(image));
            if (!places.TryGetValue(content, out int start))
            {
                start = places[content] = (int)file.Position;
                file.Write(image);
                file.Write(new byte[Align((int)file.Position) - (int)file.Position]);
            }
            entries.Add(new Entry(name, start, image.Length));
        }
        byte[] bytes = file.ToArray();
        WriteHeader(bytes, compiler, entries);
        return bytes;
    }

    private static void WriteHeader(Span<byte> bytes, Version compiler, List<Entry> entries)
    {
        Magic.CopyTo(bytes);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[4..], FormVersion);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes[8..], (ushort)compiler.Major);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes[10..], (ushort)compiler.Minor);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[12..], entries.Count);
        for (int i = 0; i < entries.Count; i++) WriteEntry(bytes.Slice(HeaderBytes + i * EntryBytes, EntryBytes), entries[i]);
    }

    private static void WriteEntry(Span<byte> bytes, Entry entry)
    {
        BinaryPrimitives.WriteUInt128LittleEndian(bytes, entry.Name.Key);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes[16..], (ushort)entry.Name.Target.Architecture);
        bytes[18] = (byte)entry.Name.Target.Kind;
        BinaryPrimitives.WriteInt32LittleEndian(bytes[24..], entry.Start);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[28..], entry.Length);
    }

    private static Entry ReadEntry(ReadOnlySpan<byte> bytes)
    {
        ImageTarget target = new(BinaryPrimitives.ReadUInt16LittleEndian(bytes[16..]), (ImageKind)bytes[18]);
        ImageName name = new(BinaryPrimitives.ReadUInt128LittleEndian(bytes), target);
        return new Entry(name, BinaryPrimitives.ReadInt32LittleEndian(bytes[24..]), BinaryPrimitives.ReadInt32LittleEndian(bytes[28..]));
    }

    private static int Align(int position) => (position + Alignment - 1) / Alignment * Alignment;
}
