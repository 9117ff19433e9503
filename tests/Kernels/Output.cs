#define DEBUG
#undef TRACE
using System.Diagnostics;

namespace GpuKernels.Tests.Kernels;

/// <summary><c>Debug.Assert</c> and <c>Gpu.Print</c>.</summary>
public static partial class Output
{
    public enum Color : byte { Red, Green = 200 }

    private static int Next(ref int n)
    {
        n++;
        return n * 10;
    }

    [Conditional("TRACE")]
    private static void Leave(ref int n) => n = -1000;

    [Conditional("DEBUG"), Conditional("TRACE")]
    private static void Count(ref int n) => n += 100;

    [Kernel]
    public static void Asserts(ReadOnlySpan<int> values, Span<int> results)
    {
        int i = ThreadIdx.X, n = values[i];
        Debug.Assert(n < 100);
        Debug.Assert(n != 50, "fifty");
        Trace.Assert(n > 1000);
        Leave(ref n);
        Count(ref n);
        results[i] = n;
    }

    [Kernel]
    public static void Prints(int n, long wide, float x, double y, bool flag, char letter, Span<int> results)
    {
        int calls = 0;
        Color color = n > 0 ? Color.Green : Color.Red;
        Gpu.Print($"n = {n}, {n:D5}|{n,8}|{n,-8:X}|{n:x8}|{(uint)n} 100% {{braces}} \"ü\"\n");
        Gpu.Print($"{wide} {wide:X} {(ulong)wide} {(byte)n:X} {(sbyte)n} {(short)n:x} {(ushort)n,7:D3}{color:D}\n");
        Gpu.Print($"{x:F3}|{y,12:F5}|{-y:F1} {flag} {!flag,6} {letter}{letter,3} {nameof(n)} {Next(ref calls)} {Next(ref calls)} {calls}\n");
        Gpu.Print($"{x} {y}\n");
        results[0] = calls;
    }
}
