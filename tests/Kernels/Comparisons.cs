namespace GpuKernels.Tests.Kernels;

/// <summary>Comparisons, logic, bools, chars and enums.</summary>
public static partial class Comparisons
{
    public enum Color : byte { Red = 1, Green = 2, Blue = 200 }

    [Flags]
    public enum Sides { None, Left = 1, Right = 2, All = Left | Right }

    [Kernel(Strict = true)]
    public static void Floats(ReadOnlySpan<float> left, ReadOnlySpan<float> right, Span<bool> results)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= left.Length) return;
        float a = left[i], b = right[i];
        int o = i * 8;
        results[o] = a == b;
        results[o + 1] = a != b;
        results[o + 2] = a < b;
        results[o + 3] = a <= b;
        results[o + 4] = a > b;
        results[o + 5] = a >= b;
        results[o + 6] = !(a < b);
        results[o + 7] = float.IsNaN(a) || b > 0 && a < 1;
    }

    [Kernel]
    public static void Integers(ReadOnlySpan<int> left, ReadOnlySpan<int> right, Span<bool> results)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= left.Length) return;
        int a = left[i], b = right[i];
        int o = i * 8;
        results[o] = a < b;
        results[o + 1] = (uint)a < (uint)b;
        results[o + 2] = (uint)a > b;
        results[o + 3] = (byte)a >= 0;
        results[o + 4] = (uint)a < 0;
        results[o + 5] = (sbyte)a < (byte)b;
        results[o + 6] = a == b ^ a < 0;
        results[o + 7] = (a < b) == (b > 3);
    }

    [Kernel]
    public static void Bools(bool flag, ReadOnlySpan<bool> left, ReadOnlySpan<bool> right, Span<bool> results, Span<int> counts)
    {
        int i = ThreadIdx.X;
        bool a = left[i], b = right[i];
        int o = i * 8;
        results[o] = a & b;
        results[o + 1] = a | b;
        results[o + 2] = a ^ b ^ flag;
        results[o + 3] = !a;
        results[o + 4] = a == b;
        results[o + 5] = a && !b || flag;
        results[o + 6] = a ? b : flag;
        bool c = a;
        c &= b;
        c |= flag;
        results[o + 7] = c;
        if (left[i] != right[i]) counts[i]++;
        flag = !flag;
        if (flag) counts[i] += 10;
    }

    [Kernel]
    public static void Enums(ReadOnlySpan<Color> colors, Span<Sides> sides, Span<int> results)
    {
        int i = ThreadIdx.X;
        Color color = colors[i];
        switch (color)
        {
            case Color.Red:
                results[i] = 1;
                break;
            case Color.Green:
                results[i] = (int)color * 3;
                break;
            case Color.Blue:
                results[i] = 'b' + 1;
                break;
            default:
                results[i] = -1;
                break;
        }
        sides[i] |= color == Color.Red ? Sides.Left : Sides.All;
        if ((sides[i] & Sides.Right) != 0) results[i] += 100;
        sides[i] &= ~Sides.Left;
    }

    [Kernel]
    public static void Chars(ReadOnlySpan<char> text, Span<char> upper, Span<int> digits)
    {
        int i = ThreadIdx.X;
        char c = text[i];
        upper[i] = c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c;
        digits[i] = c >= '0' && c <= '9' ? c - '0' : -1;
    }
}
