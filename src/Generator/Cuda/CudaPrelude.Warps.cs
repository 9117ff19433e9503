using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Cuda;

/// <content>What lanes of a warp compute together. WarpOperations of the runtime does the same in the same order.</content>
internal static partial class CudaPrelude
{
    private const string Lane = """
        unsigned gk_lane()
        {
        #ifdef __CUDA_ARCH__
            unsigned lane;
            asm("mov.u32 %0, %%laneid;" : "=r"(lane));
            return lane;
        #else
            return ((threadIdx.z * blockDim.y + threadIdx.y) * blockDim.x + threadIdx.x) % 32;
        #endif
        }
        """;

    private const string WarpIndex = """
        unsigned gk_warp()
        {
            return ((threadIdx.z * blockDim.y + threadIdx.y) * blockDim.x + threadIdx.x) / 32;
        }
        """;

    /// <summary>Structs and small numbers, in words of 32 bits.</summary>
    private const string ShuffleWords = """
        template <typename T>
        static __device__ __forceinline__ T SHUFFLE(unsigned mask, T value, int lane, int width)
        {
            unsigned words[(sizeof(T) + 3) / 4] = {};
            memcpy(words, &value, sizeof(T));
        #pragma unroll
            for (unsigned& word : words)
                word = INTRINSIC(mask, word, lane, width);
            memcpy(&value, words, sizeof(T));
            return value;
        }
        """;

    private const string MatchAll = """
        template <typename T>
        static __device__ __forceinline__ unsigned gk_match_all(unsigned mask, T value)
        {
            int isSame;
            return __match_all_sync(mask, value, &isSame);
        }
        """;

    // By halves where all lanes are there; one lane after the other where some are not in the mask, have ended or never were.
    private const string Reduce = """
        T gk_reduce_OP_N(unsigned mask, T value, int width)
        {
        REDUX
            unsigned start = gk_lane() & -width, part = 0xffffffffu >> (32 - width) << start, lanes = __ballot_sync(mask, 1);
            if (lanes == 0xffffffffu || lanes == part)
            {
        #pragma unroll
                for (int distance = width / 2; distance > 0; distance /= 2)
                {
                    T other = __shfl_xor_sync(mask, value, distance);
                    value = COMBINE;
                }
                return value;
            }
            T own = value;
            bool isFirst = true;
            for (unsigned lane = start; lane < start + width; lane++)
            {
                T other = __shfl_sync(mask, own, lane);
                if ((lanes >> lane & 1) == 0)
                    continue;
                value = isFirst ? other : COMBINE;
                isFirst = false;
            }
            return value;
        }
        """;

    private const string Redux = """
        #if __CUDA_ARCH__ >= 800
            if (width == 32)
                return (T)__reduce_OP_sync(mask, VALUE);
        #endif
        """;

    private const string InclusiveSum = """
        T gk_inclusive_sum_N(unsigned mask, T value, int width)
        {
            unsigned own_lane = gk_lane(), start = own_lane & -width, part = 0xffffffffu >> (32 - width) << start, lanes = __ballot_sync(mask, 1);
            if (lanes == 0xffffffffu || lanes == part)
            {
        #pragma unroll
                for (int distance = 1; distance < width; distance *= 2)
                {
                    T other = __shfl_up_sync(mask, value, distance, width);
                    if (own_lane - start >= distance)
                        value = COMBINE;
                }
                return value;
            }
            T own = value;
            bool isFirst = true;
            for (unsigned lane = start; lane < start + width; lane++)
            {
                T other = __shfl_sync(mask, own, lane);
                if ((lanes >> lane & 1) == 0 || lane > own_lane)
                    continue;
                value = isFirst ? other : COMBINE;
                isFirst = false;
            }
            return value;
        }
        """;

    private const string ExclusiveSum = """
        T gk_exclusive_sum_N(unsigned mask, T value, int width)
        {
            unsigned lane = gk_lane(), first = 1u << (lane & -width);
            unsigned before = __ballot_sync(mask, 1) & ((1u << lane) - first);
            T sum = __shfl_sync(mask, gk_inclusive_sum_N(mask, value, width), before == 0 ? lane : 31 - __clz(before));
            return before == 0 ? 0 : sum;
        }
        """;

    private static ScalarType[] LaneNumbers =>
        [ScalarType.Int32, ScalarType.UInt32, ScalarType.Int64, ScalarType.UInt64, ScalarType.Single, ScalarType.Double];

    /// <summary>The pieces that a function of this file uses.</summary>
    public static IEnumerable<string> WarpDependencies(string name)
    {
        string type = name.Substring(name.LastIndexOf('_') + 1);
        bool isSum = name.StartsWith("gk_exclusive_sum_", StringComparison.Ordinal);
        if (isSum)
            yield return $"gk_inclusive_sum_{type}";
        if (isSum || name.StartsWith("gk_inclusive_sum_", StringComparison.Ordinal)
            || name.StartsWith("gk_reduce_", StringComparison.Ordinal))
            yield return "gk_lane";
        if (type is "float" or "double"
            && (name.StartsWith("gk_reduce_min_", StringComparison.Ordinal) || name.StartsWith("gk_reduce_max_", StringComparison.Ordinal)))
            yield return name.Replace("reduce_", "");
    }

    private static IEnumerable<KeyValuePair<string, string>> MakeWarpPieces()
    {
        yield return Named(Function + Lane);
        yield return Named(Function + WarpIndex);
        yield return new("gk_match_all", MatchAll);
        foreach (string kind in new[] { "", "_up", "_down", "_xor" })
            yield return new(
                $"gk_shuffle{kind}", ShuffleWords.Replace("SHUFFLE", $"gk_shuffle{kind}").Replace("INTRINSIC", $"__shfl{kind}_sync"));
        foreach (ScalarType type in LaneNumbers)
        {
            foreach (string op in type.IsFloat ? ["add", "min", "max"] : new[] { "add", "min", "max", "and", "or", "xor" })
                yield return LanePiece(Reduce, type, op);
            yield return LanePiece(InclusiveSum, type, "add");
            yield return LanePiece(ExclusiveSum, type, "add");
        }
    }

    private static KeyValuePair<string, string> LanePiece(string pattern, ScalarType type, string op)
    {
        string redux = type is { Size: 4, IsFloat: false }
            ? Redux.Replace("VALUE", op is "and" or "or" or "xor" ? "(unsigned)value" : "value") + "\n"
            : "";
        string text = pattern.Replace("REDUX\n", redux).Replace("COMBINE", Combine(type, op)).Replace("OP", op);
        return Named(Function + ReplaceWord(text, "T", CudaTypes.Scalar(type.Kind)).Replace("_N(", $"_{type}("));
    }

    private static string Combine(ScalarType type, string op) => op switch
    {
        "add" when type is { IsSigned: true, IsFloat: false } =>
            $"({CudaTypes.Scalar(type.Kind)})(({CudaTypes.Unsigned(type)})value + ({CudaTypes.Unsigned(type)})other)",
        "add" => "value + other",
        "and" => "value & other",
        "or" => "value | other",
        "xor" => "value ^ other",
        _ => type.IsFloat ? $"gk_{op}_{type}(value, other)" : $"{op}(value, other)",
    };
}
