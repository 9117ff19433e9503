namespace GpuKernels.Generator.Analysis.Lanes;

/// <summary>
/// What is known of a uniform unknown beside its name. A size is taken to be greater than an index of a block: the launch has enough of
/// both.
/// </summary>
internal enum SymbolRank { Any, Block, Size }

/// <summary>
/// Uniform unknowns, which all threads of a block have in common (<c>n</c>, <c>x.Length</c>, <c>BlockIdx.X</c>), and products of them, each
/// known by a number.
/// </summary>
internal sealed class Symbols
{
    /// <summary>The empty product.</summary>
    public const int One = 0;

    private readonly List<(int[] Factors, SymbolRank Rank)> products = [([], SymbolRank.Size)];
    private readonly Dictionary<object, int> byKey = [];
    private readonly Dictionary<(int Left, int Right), int> known = [];

    /// <summary>The same number for the same key.</summary>
    public int Of(object key, SymbolRank rank = SymbolRank.Any)
    {
        if (!byKey.TryGetValue(key, out int symbol))
            byKey[key] = symbol = Add([products.Count], rank);
        return symbol;
    }

    /// <summary>One that is equal to no other.</summary>
    public int New() => Add([products.Count], SymbolRank.Any);

    public SymbolRank RankOf(int symbol) => products[symbol].Rank;

    public int Multiply(int left, int right)
    {
        if (left == One || right == One)
            return left + right;
        if (known.TryGetValue((left, right), out int product))
            return product;
        int[] factors = [.. products[left].Factors.Concat(products[right].Factors).OrderBy(factor => factor)];
        string key = string.Join("*", factors);
        SymbolRank rank = (SymbolRank)Math.Min((int)RankOf(left), (int)RankOf(right));
        if (!byKey.TryGetValue(key, out product))
            byKey[key] = product = Add(factors, rank);
        return known[(left, right)] = product;
    }

    private int Add(int[] factors, SymbolRank rank)
    {
        products.Add((factors, rank));
        return products.Count - 1;
    }
}
