using GpuKernels;

namespace Classics;

/// <summary>Prices of European options.</summary>
public static partial class BlackScholes
{
    /// <summary>One option for each thread, by the formula of Black and Scholes. Years and spots are positive.</summary>
    [Kernel]
    public static void Price(
        float rate, float volatility, ReadOnlySpan<float> spots, ReadOnlySpan<float> strikes, ReadOnlySpan<float> years, Span<float> calls,
        Span<float> puts)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= spots.Length) return;
        float spot = spots[i], strike = strikes[i], time = years[i];
        float root = MathF.Sqrt(time);
        float d1 = (MathF.Log(spot / strike) + (rate + 0.5f * volatility * volatility) * time) / (volatility * root);
        float n1 = Normal(d1), n2 = Normal(d1 - volatility * root);
        float discounted = strike * MathF.Exp(-rate * time);
        calls[i] = spot * n1 - discounted * n2;
        puts[i] = discounted * (1f - n2) - spot * (1f - n1);
    }

    /// <summary>The cumulative normal distribution; Abramowitz and Stegun 26.2.17, to 7.5e-8.</summary>
    private static float Normal(float d)
    {
        float k = 1f / (1f + 0.2316419f * MathF.Abs(d));
        float tail = 0.39894228f * MathF.Exp(-0.5f * d * d)
            * (k * (0.31938153f + k * (-0.356563782f + k * (1.781477937f + k * (-1.821255978f + k * 1.330274429f)))));
        return d > 0 ? 1f - tail : tail;
    }
}
