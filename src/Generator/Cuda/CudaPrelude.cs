using System.Text.RegularExpressions;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Cuda;

/// <summary>
/// Functions that give C#'s meaning where C or CUDA has another one or none. A kernel's text contains those it uses. In the
/// patterns, T is the type and U its unsigned form.
/// </summary>
internal static partial class CudaPrelude
{
    private const string Function = "static __device__ __forceinline__ ";

    private static readonly Regex PieceName = new(@"\bgk_\w+");

    /// <summary>The pieces by the name of what they define, in the order of the text.</summary>
    private static readonly List<KeyValuePair<string, string>> Pieces = [.. MakePieces()];

    /// <summary>Writes the pieces of these names.</summary>
    public static void Write(CodeWriter writer, HashSet<string> names)
    {
        AddNeeded(names);
        bool isWide = names.Contains("gk_load") || names.Contains("gk_store");
        writer.Lines(isWide ? RestrictAligned : Restrict);
        if (isWide)
            names.Add("Aligned");
        int written = 0;
        foreach (KeyValuePair<string, string> piece in Pieces.Where(piece => names.Contains(piece.Key)))
        {
            writer.Line().Lines(piece.Value);
            written++;
        }
        foreach (string name in names.Where(HiddenConstants.IsHidden).OrderBy(name => name, StringComparer.Ordinal))
        {
            writer.Line().Line(HiddenConstants.Declaration(name));
            written++;
        }
        if (written != names.Count)
            throw new InvalidOperationException($"The prelude lacks one of: {string.Join(", ", names)}");
    }

    /// <summary>What the pieces use of other ones.</summary>
    private static void AddNeeded(HashSet<string> names)
    {
        int before;
        do
        {
            before = names.Count;
            foreach (KeyValuePair<string, string> piece in Pieces.Where(piece => names.Contains(piece.Key)).ToArray())
                names.UnionWith(
                    PieceName.Matches(piece.Value).Cast<Match>().Select(name => name.Value)
                        .Where(name => Pieces.Any(other => other.Key == name)));
        }
        while (names.Count > before);
    }

    private static IEnumerable<KeyValuePair<string, string>> MakePieces()
    {
        yield return new("Span", Span);
        yield return new("gk_cast_span", CastSpan);
        yield return new("gk_constant", Constant);
        yield return new("GK_SHARED", DynamicShared);
        yield return new("gk_shared_bytes", DynamicSharedBytes);
        yield return new("Aligned", Aligned);
        yield return new("gk_load", WideLoad);
        yield return new("gk_store", WideStore);
        yield return new("gk_wide", Wide);
        yield return new("gk_ask", Ask);
        yield return new("gk_extent", "struct gk_extent { long long x; int y, z; };");
        yield return new("gk_hidden_zero", HiddenZero);
        yield return new("gk_zero", Zero);
        yield return new("gk_report", Report);
        yield return new("gk_throw", Throw);
        yield return new("gk_throw_at", ThrowAt);
        yield return new("gk_outside", Outside);
        yield return new("gk_at", CheckedIndex);
        yield return new("gk_at_long", CheckedLongIndex);
        yield return new("gk_slice_at", CheckedSlice);
        yield return new("gk_grid_sync", GridSync);
        yield return new("gk_narrow", Narrow);
        foreach (string function in NarrowFloats)
            yield return Named(Function + function);
        foreach (ScalarType type in new[] { ScalarType.Int32, ScalarType.UInt32, ScalarType.Int64, ScalarType.UInt64 })
        {
            string[] patterns = type.IsSigned
                ? [DivideSigned, RemainderSigned, Abs, Sign]
                : [DivideUnsigned, RemainderUnsigned, RotateLeft, RotateRight];
            foreach (string pattern in patterns)
                yield return Piece(pattern, type);
            yield return Piece(ClampInteger, type);
            yield return Piece(IsPow2, type);
        }
        foreach (ScalarType type in new[] { ScalarType.Single, ScalarType.Double })
        {
            foreach (string pattern in new[] { Clamp, Sign, MaxMagnitude, MinMagnitude, ILogB })
                yield return Piece(pattern, type);
            foreach (ScalarType target in new[] { ScalarType.Int32, ScalarType.UInt32, ScalarType.Int64, ScalarType.UInt64 })
                yield return Conversion(type, target);
            string max = type == ScalarType.Single ? MaxFloat : MaxDouble;
            yield return new($"gk_max_{type}", Function + max);
            yield return new($"gk_min_{type}", Function + Mirrored(max));
        }
        foreach (KeyValuePair<string, string> piece in AtomicPieces().Concat(MemoryPieces()).Concat(BarrierPieces())
            .Concat(MakeWarpPieces()))
            yield return piece;
    }

    private static KeyValuePair<string, string> Piece(string pattern, ScalarType type)
    {
        string text = Function + pattern
            .Replace("(U)", $"({CudaTypes.Unsigned(type)})")
            .Replace("ABS", type == ScalarType.Single ? "fabsf" : "fabs")
            .Replace("ILOGB", type == ScalarType.Single ? "ilogbf" : "ilogb")
            .Replace("MASK", type.Size == 8 ? "63" : "31");
        return Named(ReplaceWord(ReplaceWord(text, "T", CudaTypes.Scalar(type.Kind)).Replace("_N(", $"_{type}("), "F", type.ToString()));
    }

    private static KeyValuePair<string, string> Conversion(ScalarType from, ScalarType to)
    {
        string intrinsic = to.Size == 4 ? $"{to}" : to.IsSigned ? "ll" : "ull";
        string text = FloatToInteger
            .Replace("__F2C_rz", $"__{from}2{intrinsic}_rz")
            .Replace("gk_F_to_N", $"gk_{from}_to_{to}");
        return Named(Function + ReplaceWord(ReplaceWord(text, "T", CudaTypes.Scalar(to.Kind)), "F", $"{from}"));
    }

    /// <summary>The minimum from the maximum: comparisons turn, and equal zeros give −0.</summary>
    private static string Mirrored(string max)
        => max.Replace("max", "min").Replace("a > b", "a ? b").Replace("a < b", "a > b").Replace("a ? b", "a < b")
            .Replace(") & _", ") | _");

    private static string ReplaceWord(string text, string word, string by)
        => Regex.Replace(text, $@"\b{word}\b", by);

    private static KeyValuePair<string, string> Named(string text)
    {
        int end = text.IndexOf('(');
        int start = text.LastIndexOf(' ', end) + 1;
        return new(text.Substring(start, end - start), text);
    }
}
