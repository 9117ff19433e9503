namespace GpuKernels.Tests.Kernels;

/// <summary>Compound assignments, <c>++</c> and <c>--</c> on properties and indexers, and of the user's own types.</summary>
public static partial class Properties
{
    public struct Clock
    {
        private int ticks;

        public int Reads { get; private set; }

        public int Ticks
        {
            get
            {
                Reads++;
                return ticks;
            }
            set => ticks = value % 1000;
        }

        public readonly int Half => ticks / 2;

        public byte this[int shift, int scale]
        {
            readonly get => (byte)(ticks >> shift);
            set => ticks += value * scale;
        }
    }

    public struct Angle
    {
        public short Degrees;

        public static Angle operator ++(Angle a) => new() { Degrees = (short)((a.Degrees + 10) % 360) };

        public static Angle operator --(Angle a) => new() { Degrees = (short)((a.Degrees + 350) % 360) };

        public static Angle operator +(Angle a, int b) => new() { Degrees = (short)((a.Degrees + b) % 360) };
    }

    public struct Hand
    {
        private Angle angle;

        public Angle Angle
        {
            readonly get => angle;
            set => angle = value + 1;
        }
    }

    private static int Next(ref int n) => n++;

    [Kernel]
    public static void Update(Span<Clock> clocks, Span<int> results)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X, n = i, o = i * 8;
        if (i >= clocks.Length) return;
        Clock clock = clocks[i];
        clock.Ticks += 7;
        results[o] = clock.Ticks++;
        results[o + 1] = --clock.Ticks * 2;
        results[o + 2] = clock.Ticks *= 3 + Next(ref n);
        clock[Next(ref n) & 7, 2] += 5;
        results[o + 3] = clock[1, Next(ref n)]--;
        clocks[i] = clock;
        clocks[Next(ref n) - i - 3 + i].Ticks -= n;
        results[o + 4] = n;
        results[o + 5] = ++clocks[i].Ticks + clocks[i].Half;
        clock[n &= 3, n + 1] <<= 2;
        results[o + 6] = clock[0, 0];
        results[o + 7] = clock.Reads;
    }

    [Kernel]
    public static void Angles(Span<Angle> angles, Span<Hand> hands, Span<int> results)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= angles.Length) return;
        Angle a = angles[i]++, b = ++angles[i], c = a--;
        hands[i].Angle += 90;
        hands[i].Angle++;
        Angle d = hands[i].Angle--;
        a += 5;
        results[i] = a.Degrees + b.Degrees * 7 + c.Degrees * 11 + d.Degrees * 13;
    }
}
