using System.Buffers.Binary;
using System.IO.Compression;

namespace Quickstart;

/// <summary>Writes a PNG file: a signature, then the chunks IHDR, IDAT and IEND (the PNG specification, W3C, 2003).</summary>
internal static class Png
{
    /// <param name="path">The file; one that is there is replaced.</param>
    /// <param name="width">Pixels in a row.</param>
    /// <param name="height">Rows.</param>
    /// <param name="pixels">Red, green and blue of each pixel, a byte each, row after row from the top.</param>
    public static void Write(string path, int width, int height, ReadOnlySpan<byte> pixels)
    {
        using FileStream file = File.Create(path);
        file.Write([0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n']);

        const byte BitsPerChannel = 8, TrueColour = 2;
        byte[] header = [0, 0, 0, 0, 0, 0, 0, 0, BitsPerChannel, TrueColour, 0, 0, 0];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        WriteChunk(file, "IHDR"u8, header);
        WriteChunk(file, "IDAT"u8, Compress(pixels, bytesPerRow: 3 * width));
        WriteChunk(file, "IEND"u8, []);
    }

    private static byte[] Compress(ReadOnlySpan<byte> pixels, int bytesPerRow)
    {
        using var compressed = new MemoryStream();
        using (var zlib = new ZLibStream(compressed, CompressionLevel.Optimal))
        {
            for (; !pixels.IsEmpty; pixels = pixels[bytesPerRow..])
            {
                zlib.WriteByte(0); // this row is stored as it is, not as a difference
                zlib.Write(pixels[..bytesPerRow]);
            }
        }
        return compressed.ToArray();
    }

    private static void WriteChunk(Stream file, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        byte[] typeAndData = [.. type, .. data];
        file.Write(typeAndData);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32(typeAndData));
        file.Write(number);
    }

    private static uint Crc32(ReadOnlySpan<byte> data)
    {
        uint crc = uint.MaxValue;
        foreach (byte value in data)
        {
            crc ^= value;
            for (int bit = 0; bit < 8; bit++)
                crc = crc >> 1 ^ ((crc & 1) * 0xEDB88320u);
        }
        return ~crc;
    }
}
