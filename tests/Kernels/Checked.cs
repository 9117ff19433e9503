namespace GpuKernels.Tests.Kernels;

/// <summary><c>checked</c> and <c>unchecked</c>: a test runs each operation on each pair of edge values.</summary>
public static partial class Checked
{
    public enum Level : byte { Low = 1, High = 255 }

    private static int Square(int n) => checked(n * n);

    [Kernel]
    public static void Integers(int operation, int a, int b, uint u, uint v, Span<long> results)
    {
        checked
        {
            results[0] = operation switch
            {
                0 => a + b,
                1 => a - b,
                2 => a * b,
                3 => -a,
                4 => u + v,
                5 => u - v,
                6 => u * v,
                7 => Square(b),
                8 => unchecked(a * b + a),
                9 => (long)a * b,
                10 => a + u,
                _ => a,
            };
        }
    }

    [Kernel]
    public static void Longs(int operation, long a, long b, ulong u, ulong v, Span<long> results)
    {
        results[0] = operation switch
        {
            0 => checked(a + b),
            1 => checked(a - b),
            2 => checked(a * b),
            3 => checked(-a),
            4 => unchecked((long)checked(u + v)),
            5 => unchecked((long)checked(u - v)),
            6 => unchecked((long)checked(u * v)),
            _ => a,
        };
    }

    [Kernel]
    public static void Updates(int operation, int n, float x, Span<int> results)
    {
        byte b = unchecked((byte)n);
        short s = unchecked((short)n);
        long wide = n;
        Level level = (Level)b;
        checked
        {
            switch (operation)
            {
                case 0: n++; break;
                case 1: results[1] = n-- + b++; break;
                case 2: b += 100; break;
                case 3: --s; break;
                case 4: n += (int)x; break;
                case 5: n *= 3; break;
                case 6: b <<= 1; break;
                case 7: level += 1; break;
                case 8: wide *= long.MaxValue / 2; break;
                case 9: n += 1; unchecked { n += int.MaxValue; } break;
                case 10: b |= 0x80; break;
            }
        }
        results[0] = n ^ b ^ s ^ (int)level ^ (int)wide;
    }

    [Kernel]
    public static void Conversions(int operation, int n, long wide, ulong unsigned, Span<long> results)
    {
        checked
        {
            results[0] = operation switch
            {
                0 => (byte)n,
                1 => (sbyte)n,
                2 => (short)n,
                3 => (ushort)n,
                4 => (char)n,
                5 => (uint)n,
                6 => unchecked((long)checked((ulong)n)),
                7 => (int)wide,
                8 => (uint)wide,
                9 => unchecked((long)checked((ulong)wide)),
                10 => (byte)wide,
                11 => (int)unsigned,
                12 => (uint)unsigned,
                13 => (long)unsigned,
                14 => (sbyte)unsigned,
                15 => (int)(uint)wide,
                16 => (sbyte)(byte)n,
                17 => (long)(Level)n,
                _ => n,
            };
        }
    }

    [Kernel]
    public static void FloatConversions(int operation, float x, double y, Span<long> results)
    {
        checked
        {
            results[0] = operation switch
            {
                0 => (int)x,
                1 => (uint)x,
                2 => (long)x,
                3 => unchecked((long)checked((ulong)x)),
                4 => (byte)x,
                5 => (sbyte)x,
                6 => (short)x,
                7 => (char)x,
                8 => (int)y,
                9 => (uint)y,
                10 => (long)y,
                11 => unchecked((long)checked((ulong)y)),
                12 => (byte)y,
                13 => (sbyte)y,
                14 => (ushort)y,
                _ => (long)(float)y,
            };
        }
    }

    private static TTo As<TFrom, TTo>(TFrom x)
        where TFrom : System.Numerics.INumber<TFrom>
        where TTo : System.Numerics.INumber<TTo> => TTo.CreateChecked(x);

    [Kernel]
    public static void Create(int operation, long a, double x, Span<long> results) => results[0] = operation switch
    {
        0 => As<long, int>(a),
        1 => As<long, byte>(a),
        2 => (long)As<long, ulong>(a),
        3 => As<double, int>(x),
        4 => As<double, sbyte>(x),
        5 => As<float, long>((float)x),
        6 => As<short, byte>((short)a),
        7 => As<int, uint>((int)a),
        _ => (long)As<long, float>(a),
    };

    /// <summary>The counters of both kinds: one that cannot overflow, and one that does.</summary>
    [Kernel]
    public static void Loops(int start, int count, Span<int> results)
    {
        checked
        {
            int sum = 0;
            for (int i = 0; i < count; i++)
                sum += i;
            for (int i = start; i != 0 && count > 0; i++)
            {
                if (i == 5)
                    continue;
                count--;
            }
            results[0] = sum;
            results[1] = count;
        }
    }
}
