#pragma warning disable GK0078 // a lattice of any number of steps for each thread
namespace GpuKernels.Tests.Kernels;

/// <summary>Vectors, matrices, graphs, and a little finance.</summary>
public static partial class Matrices
{
    /// <summary>A matrix with few values, row by row: its columns and values from Starts[row] to Starts[row + 1].</summary>
    [Kernel(Strict = true)]
    public static void SparseTimesVector(ReadOnlySpan<int> starts, ReadOnlySpan<int> columns, ReadOnlySpan<double> values, ReadOnlySpan<double> x, Span<double> y)
    {
        int row = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (row >= y.Length) return;
        double sum = 0;
        for (int k = starts[row]; k < starts[row + 1]; k++) sum += values[k] * x[columns[k]];
        y[row] = sum;
    }

    [Kernel]
    public static void IntegerProduct(int size, ReadOnlySpan<int> a, ReadOnlySpan<int> b, Span<int> c)
    {
        Span<int> left = Block.Shared<int>(64), right = Block.Shared<int>(64);
        int x = ThreadIdx.X, y = ThreadIdx.Y, column = BlockIdx.X * 8 + x, row = BlockIdx.Y * 8 + y, sum = 0;
        for (int start = 0; start < size; start += 8)
        {
            left[y * 8 + x] = row < size && start + x < size ? a[row * size + start + x] : 0;
            right[y * 8 + x] = start + y < size && column < size ? b[(start + y) * size + column] : 0;
            Block.Sync();
            for (int k = 0; k < 8; k++) sum += left[y * 8 + k] * right[k * 8 + x];
            Block.Sync();
        }
        if (row < size && column < size) c[row * size + column] = sum;
    }

    /// <summary>Dot products of rows, each by one block.</summary>
    [Kernel(Strict = true)]
    public static void DotRows(int width, ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> results)
    {
        Span<float> parts = Block.Shared<float>(16);
        int t = ThreadIdx.X, start = BlockIdx.X * width;
        float sum = 0;
        for (int k = t; k < width; k += 16) sum += a[start + k] * b[start + k];
        parts[t] = sum;
        Block.Sync();
        for (int half = 8; half > 0; half >>= 1)
        {
            if (t < half) parts[t] += parts[t + half];
            Block.Sync();
        }
        if (t == 0) results[BlockIdx.X] = parts[0];
    }

    /// <summary>One block's step of Gauss's elimination; each thread has a row.</summary>
    [Kernel(Strict = true)]
    public static void Eliminate(int size, Span<double> matrix)
    {
        int row = ThreadIdx.X;
        for (int pivot = 0; pivot < size; pivot++)
        {
            if (row > pivot && row < size)
            {
                double factor = matrix[row * size + pivot] / matrix[pivot * size + pivot];
                for (int k = pivot; k < size; k++) matrix[row * size + k] -= factor * matrix[pivot * size + k];
            }
            Block.Sync();
        }
    }

    /// <summary>Shortest paths between all pairs: one block, all intermediate points.</summary>
    [Kernel]
    public static void FloydWarshall(int size, Span<int> distances)
    {
        int x = ThreadIdx.X, y = ThreadIdx.Y;
        for (int k = 0; k < size; k++)
        {
            int through = distances[y * size + k] + distances[k * size + x];
            Block.Sync();
            if (through < distances[y * size + x]) distances[y * size + x] = through;
            Block.Sync();
        }
    }

    /// <summary>One step of a search in breadth: points next to the front get the next distance.</summary>
    [Kernel]
    public static void SearchStep(int distance, ReadOnlySpan<int> starts, ReadOnlySpan<int> neighbours, ReadOnlySpan<int> before, Span<int> after, Span<int> found)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= before.Length) return;
        after[i] = before[i];
        if (before[i] >= 0) return;
        for (int k = starts[i]; k < starts[i + 1]; k++)
        {
            if (before[neighbours[k]] != distance) continue;
            after[i] = distance + 1;
            Atomic.Add(ref found[0], 1);
            break;
        }
    }

    /// <summary>A price by a binomial tree.</summary>
    [Kernel(Strict = true)]
    public static void BinomialPrices(ReadOnlySpan<double> spots, double strike, double up, double probability, Span<double> prices)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= spots.Length) return;
        Span<double> values = stackalloc double[9];
        double price = spots[i];
        for (int k = 0; k < 8; k++) price /= up;
        for (int k = 0; k <= 8; k++)
        {
            values[k] = Math.Max(price - strike, 0);
            price *= up * up;
        }
        for (int step = 8; step > 0; step--)
            for (int k = 0; k < step; k++) values[k] = (values[k] * (1 - probability) + values[k + 1] * probability) * 0.99;
        prices[i] = values[0];
    }

    private static float Normal(float x)
    {
        float k = 1 / (1 + 0.2316419f * MathF.Abs(x));
        float tail = 0.39894228f * MathF.Exp(-0.5f * x * x) * k * (0.31938153f + k * (-0.356563782f + k * (1.781477937f + k * (-1.821255978f + k * 1.330274429f))));
        return x > 0 ? 1 - tail : tail;
    }

    /// <summary>Calls and puts by Black and Scholes.</summary>
    [Kernel(Strict = true)]
    public static void BlackScholes(ReadOnlySpan<float> spots, float strike, float years, Span<float> calls, Span<float> puts)
    {
        const float rate = 0.02f, volatility = 0.3f;
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= spots.Length) return;
        float deviation = volatility * MathF.Sqrt(years);
        float d1 = (MathF.Log(spots[i] / strike) + (rate + 0.5f * volatility * volatility) * years) / deviation, d2 = d1 - deviation;
        float discounted = strike * MathF.Exp(-rate * years);
        calls[i] = spots[i] * Normal(d1) - discounted * Normal(d2);
        puts[i] = discounted * Normal(-d2) - spots[i] * Normal(-d1);
    }

    /// <summary>A quarter circle by points of a regular grid: π.</summary>
    [Kernel]
    public static void Pi(int size, Span<int> hits)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X, own = 0;
        for (int x = i; x < size; x += GridDim.X * BlockDim.X)
            for (int y = 0; y < size; y++)
                if ((long)x * x + (long)y * y < (long)size * size) own++;
        Atomic.Add(ref hits[0], own);
    }

    /// <summary>Horner's scheme and Simpson's rule.</summary>
    [Kernel(Strict = true)]
    public static void Integrate(ReadOnlySpan<double> coefficients, int steps, Span<double> results)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= results.Length) return;
        double end = i + 1, width = end / steps, sum = 0;
        for (int k = 0; k <= steps; k++)
        {
            double x = k * width, value = 0;
            for (int c = coefficients.Length - 1; c >= 0; c--) value = value * x + coefficients[c];
            sum += value * (k == 0 || k == steps ? 1 : k % 2 == 0 ? 2 : 4);
        }
        results[i] = sum * width / 3;
    }

    /// <summary>Each third value, packed; how many there are.</summary>
    [Kernel]
    public static void Compact(ReadOnlySpan<int> values, Span<int> packed, Span<int> counts)
    {
        Span<int> places = Block.Shared<int>(32);
        int t = ThreadIdx.X, i = BlockIdx.X * 32 + t;
        bool isKept = i < values.Length && values[i] % 3 == 0;
        places[t] = isKept ? 1 : 0;
        Block.Sync();
        for (int distance = 1; distance < 32; distance *= 2)
        {
            int before = t >= distance ? places[t - distance] : 0;
            Block.Sync();
            places[t] += before;
            Block.Sync();
        }
        if (isKept) packed[BlockIdx.X * 32 + places[t] - 1] = values[i];
        if (t == 31) counts[BlockIdx.X] = places[31];
    }

    /// <summary>Runs of equal values: where each begins.</summary>
    [Kernel]
    public static void RunStarts(ReadOnlySpan<sbyte> values, Span<bool> starts)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i < values.Length) starts[i] = i == 0 || values[i] != values[i - 1];
    }
}
