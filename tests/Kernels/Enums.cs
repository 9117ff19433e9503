namespace GpuKernels.Tests.Kernels;

/// <summary>Enums of narrow, wide and unsigned types.</summary>
public static partial class Enums
{
    public enum Level : sbyte { Low = -100, Middle = 0, High = 100 }

    [Flags]
    public enum Access : ulong { None = 0, Read = 1, Write = 2, Share = 1UL << 40, Own = 1UL << 63, All = Read | Write | Share | Own }

    public enum Offset : long { Far = long.MinValue, Near = -3, Beyond = 1L << 33 }

    [Flags]
    public enum Marks : byte { A = 1, B = 2, C = 128 }

    [Kernel]
    public static void Run(ReadOnlySpan<ulong> x, Span<Level> levels, Span<Access> access, Span<Offset> offsets, Span<Marks> marks, Span<int> results)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= x.Length) return;
        Access a = (Access)x[i];
        Level level = (Level)x[i];
        Marks mark = (Marks)(x[i] >> 8);
        int result = a.HasFlag(Access.Own) ? 1 : 0;
        if ((a & ~Access.Read) > Access.Share) result += 2;
        if (mark.HasFlag(Marks.A | Marks.C)) result += 4;
        if (level - Level.Low > 50) result += 8;
        result += level switch { Level.Low => 16, > Level.Middle => 32, _ => 64 };
        switch (a & Access.All)
        {
            case Access.None: result += 128; break;
            case Access.Own: result += 256; break;
        }
        level += 5;
        levels[i] = --level;
        access[i] = a ^ Access.All | (Access)(byte)mark;
        offsets[i] = (Offset)(long)a + 2 - (long)(i % 2 == 0 ? Offset.Near : Offset.Beyond);
        marks[i] = ~mark & (Marks)level;
        results[i] = result + (int)Offset.Near * 1024 + (int)(float)(double)(long)(Offset)level;
    }
}
