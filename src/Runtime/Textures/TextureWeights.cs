namespace GpuKernels.TextureUnits;

/// <summary>How much of each of the texels around a place a filter takes, of 1; the bits of an index are its sides along X, Y and Z.</summary>
internal unsafe struct TextureWeights
{
    private fixed double weights[8];

    /// <param name="x">Along a row.</param>
    /// <param name="y">Across rows.</param>
    /// <param name="z">Across layers.</param>
    /// <param name="isVolume">False where there is one layer.</param>
    public TextureWeights(TextureAxis x, TextureAxis y, TextureAxis z, bool isVolume)
    {
        // Of an image the weights are multiples of 1/256, too; what rounding adds to the last texel, its neighbours lose.
        double both = x.Weight * y.Weight / (double)TextureAxis.Steps;
        if (!isVolume) both = Math.Floor(both + 0.5);
        double* layer = stackalloc double[] { TextureAxis.Steps - x.Weight - y.Weight + both, x.Weight - both, y.Weight - both, both };
        for (int corner = 0; corner < 8; corner++)
        {
            int depth = corner < 4 ? TextureAxis.Steps - z.Weight : z.Weight;
            weights[corner] = layer[corner & 3] * depth / (TextureAxis.Steps * TextureAxis.Steps);
        }
    }

    public readonly double this[int corner] => weights[corner];
}
