using System.Runtime.InteropServices;

namespace GpuKernels.Tests.Kernels;

/// <summary>Structs whose fields lie at offsets of their own.</summary>
public static partial class Unions
{
    [StructLayout(LayoutKind.Explicit)]
    public struct Number
    {
        [FieldOffset(0)] public float Value;
        [FieldOffset(0)] public int Bits;
        [FieldOffset(0)] public byte Low;
        [FieldOffset(3)] public byte High;
    }

    [StructLayout(LayoutKind.Explicit, Size = 24)]
    public struct Message
    {
        [FieldOffset(0)] public byte Kind;
        [FieldOffset(2)] public bool IsUrgent;
        [FieldOffset(8)] public double Amount;
        [FieldOffset(8)] public Number Number;
        [FieldOffset(12)] public short Upper;
        [FieldOffset(16)] public long Id;
    }

    [StructLayout(LayoutKind.Sequential, Pack = 8, Size = 16)]
    public struct Ordered
    {
        public double Value;
        public int Key;
    }

    [Kernel]
    public static void Run(ReadOnlySpan<float> x, Span<Message> messages, Span<Ordered> ordered)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= x.Length) return;
        Number number = default;
        number.Value = x[i];
        number.High ^= 0x80;
        Message message = messages[i], made = new() { Amount = x[i], Kind = number.Low };
        if (message.IsUrgent) made.IsUrgent = true;
        made.Id = message.Number.Bits + message.Upper;
        if (i % 2 == 0) made.Number = number;
        messages[i] = made;
        ordered[i] = new() { Key = number.Bits, Value = made.Amount };
    }
}
