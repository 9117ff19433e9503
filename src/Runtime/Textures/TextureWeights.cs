namespace GpuKernels.TextureUnits;

/// <summary>
/// How much of each of the texels around a place a filter takes, in 1/256; the bits of an index are its sides along X, Y and Z. A texture
/// unit divides a whole among the layers, what a layer has among its columns, and that among the rows. It rounds each time, as was found by
/// reading all weights of an H200.
/// </summary>
internal unsafe struct TextureWeights
{
    private fixed int weights[8];

    public TextureWeights(TextureAxis x, TextureAxis y, TextureAxis z)
    {
        Divide(TextureAxis.Steps - z.Weight, x.Weight, y.Weight, 0);
        Divide(z.Weight, x.Weight, y.Weight, 4);
    }

    public readonly int this[int corner] => weights[corner];

    private void Divide(int layer, int x, int y, int first)
    {
        const int Half = TextureAxis.Steps / 2;
        int right = (layer * x + Half) / TextureAxis.Steps, left = layer - right;
        // Of two that are halves, one is rounded up and one down, so that an image's weights are whole together.
        int lowerRight = (right * y + Half) / TextureAxis.Steps, lowerLeft = (left * y + Half - 1) / TextureAxis.Steps;
        (weights[first], weights[first + 1]) = (left - lowerLeft, right - lowerRight);
        (weights[first + 2], weights[first + 3]) = (lowerLeft, lowerRight);
    }
}
