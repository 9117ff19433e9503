namespace GpuKernels.Generator.Cuda;

/// <content>Atomic operations that CUDA has not, and those that it has in its headers. Each stands here for one scope.</content>
internal static partial class CudaPrelude
{
    /// <summary>By what they define; <c>_SCOPE</c> and <c>.SCOPE</c> are the scope's ending and its name in PTX.</summary>
    private static IEnumerable<KeyValuePair<string, string>> AtomicPieces()
    {
        yield return new("gk_bits", Bits);
        yield return new("gk_same_bits", SameBits);
        foreach ((string name, string expression) in ScalarFunctions)
            yield return new(name, Functor.Replace("NAME", name).Replace("EXPRESSION", expression));
        yield return new("gk_min_of_floats", FloatFunctor.Replace("EXTREME", "min"));
        yield return new("gk_max_of_floats", FloatFunctor.Replace("EXTREME", "max"));
        yield return new(
            "gk_add_bfloat16", NarrowFunctor("gk_add_bfloat16", "bfloat16", "gk_bfloat16_to_float(old) + gk_bfloat16_to_float(value)"));
        foreach ((string plural, string type) in new[] { ("halves", "half"), ("bfloat16s", "bfloat16") })
        {
            foreach (string extreme in new[] { "min", "max" })
            {
                string name = $"gk_{extreme}_of_{plural}";
                yield return new(
                    name, NarrowFunctor(name, type, $"gk_{extreme}_float(gk_{type}_to_float(old), gk_{type}_to_float(value))"));
            }
        }
        foreach ((string ending, string ptx) in CudaOperations.Scopes)
        {
            foreach ((string name, string text) in ScopedPieces)
                yield return new(name + ending, text.Replace("_SCOPE", ending).Replace(".SCOPE", "." + ptx));
        }
    }

    private static (string Name, string Text)[] ScopedPieces =>
    [
        ("gk_atomic_cas", CompareAndSwap), ("gk_atomic_cas_wide", CompareAndSwapWide), ("gk_atomic_update", Update),
        ("gk_atomic_exchange", Exchange),
        ("gk_atomic_exchange_wide", ExchangeWide), ("gk_atomic_try", Try),
        ("gk_atomic_try_wide", Try.Replace("_try", "_try_wide").Replace("_cas", "_cas_wide")),
        ("gk_atomic_add_half", AddHalf), ("gk_atomic_add_bfloat16", AtomicAddBFloat16),
        ("gk_atomic_add_vector", AddVector), ("gk_atomic_add_half2", AddHalves), ("gk_atomic_add_bfloat16x2", AddBFloat16s),
        ("gk_load_acquire", LoadAcquire), ("gk_store_release", StoreRelease),
    ];

    private static (string Name, string Expression)[] ScalarFunctions =>
    [
        ("gk_add", "old + value"), ("gk_subtract", "old - value"), ("gk_min", "value < old ? value : old"),
        ("gk_max", "value > old ? value : old"),
        ("gk_and", "old & value"), ("gk_or", "old | value"), ("gk_xor", "old ^ value"),
        ("gk_increment", "(unsigned long long)old >= (unsigned long long)value ? 0 : (unsigned long long)old + 1"),
        ("gk_decrement", "old == 0 || (unsigned long long)old > (unsigned long long)value ? (unsigned long long)value : (unsigned long long)old - 1"),
    ];

    private const string Functor = """
        struct NAME
        {
            template <typename T>
            static __device__ __forceinline__ T apply(T old, T value) { return (T)(EXPRESSION); }
        };
        """;

    private const string FloatFunctor = """
        struct gk_EXTREME_of_floats
        {
            static __device__ __forceinline__ float apply(float old, float value) { return gk_EXTREME_float(old, value); }
            static __device__ __forceinline__ double apply(double old, double value) { return gk_EXTREME_double(old, value); }
        };
        """;

    private static string NarrowFunctor(string name, string type, string expression) => $$"""
        struct {{name}}
        {
            static __device__ __forceinline__ unsigned short apply(unsigned short old, unsigned short value)
            {
                return gk_float_to_{{type}}({{expression}});
            }
        };
        """;

    private const string Bits = """
        template <int bytes> struct gk_bits;
        template <> struct gk_bits<1> { typedef unsigned char type; };
        template <> struct gk_bits<2> { typedef unsigned short type; };
        template <> struct gk_bits<4> { typedef unsigned type; };
        template <> struct gk_bits<8> { typedef unsigned long long type; };

        template <typename To, typename From>
        static __device__ __forceinline__ To gk_reinterpret(From from)
        {
            To to;
            memcpy(&to, &from, sizeof(To));
            return to;
        }
        """;

    private const string SameBits = """
        template <typename T>
        static __device__ __forceinline__ bool gk_same_bits(T a, T b)
        {
            unsigned long long x[2] = {}, y[2] = {};
            memcpy(x, &a, sizeof(T));
            memcpy(y, &b, sizeof(T));
            return x[0] == y[0] && x[1] == y[1];
        }
        """;

    private const string CompareAndSwap = """
        // Of one byte there is only the word around it.
        template <typename T, typename E, typename V>
        static __device__ __forceinline__ T gk_atomic_cas_SCOPE(T* place, E expected, V value)
        {
            typedef typename gk_bits<sizeof(T)>::type Bits;
            Bits e = gk_reinterpret<Bits>((T)expected), v = gk_reinterpret<Bits>((T)value);
            if constexpr (sizeof(T) == 1)
            {
                unsigned offset = (unsigned)((size_t)place & 3), shift = 8 * offset;
                unsigned* word = (unsigned*)((unsigned char*)place - offset);
                unsigned seen = *(volatile unsigned*)word;
                while ((unsigned char)(seen >> shift) == e)
                {
                    unsigned found = atomicCAS_SCOPE(word, seen, (seen & ~(255u << shift)) | (unsigned)v << shift);
                    if (found == seen)
                        break;
                    seen = found;
                }
                return gk_reinterpret<T>((Bits)(seen >> shift));
            }
            else if constexpr (sizeof(T) == 2)
            {
        #ifdef __CUDA_ARCH__
                Bits found;
                asm volatile("atom.relaxed.SCOPE.cas.b16 %0, [%1], %2, %3;" : "=h"(found) : "l"(place), "h"(e), "h"(v) : "memory");
                return gk_reinterpret<T>(found);
        #else
                return gk_reinterpret<T>(atomicCAS((Bits*)place, e, v));
        #endif
            }
            else
                return gk_reinterpret<T>(atomicCAS_SCOPE((Bits*)place, e, v));
        }
        """;

    private const string CompareAndSwapWide = """
        template <typename T>
        static __device__ __forceinline__ T gk_atomic_cas_wide_SCOPE(T* place, T expected, T value)
        {
        #ifdef __CUDA_ARCH__
            unsigned long long e[2], v[2], found[2];
            memcpy(e, &expected, 16);
            memcpy(v, &value, 16);
            asm volatile(
                "{ .reg .b128 e, v, found; mov.b128 e, {%2, %3}; mov.b128 v, {%4, %5}; "
                "atom.relaxed.SCOPE.cas.b128 found, [%6], e, v; mov.b128 {%0, %1}, found; }"
                : "=l"(found[0]), "=l"(found[1]) : "l"(e[0]), "l"(e[1]), "l"(v[0]), "l"(v[1]), "l"(place) : "memory");
            T result;
            memcpy(&result, found, 16);
            return result;
        #else
            return host_compare_exchange(place, expected, value);
        #endif
        }
        """;

    private const string Update = """
        template <typename Operation, typename T, typename V>
        static __device__ __forceinline__ T gk_atomic_update_SCOPE(T* place, V value)
        {
            T seen = *(volatile T*)place;
            while (true)
            {
                T next = Operation::apply(seen, (T)value);
                if (gk_same_bits(next, seen))
                    return seen;
                T found = gk_atomic_cas_SCOPE(place, seen, next);
                if (gk_same_bits(found, seen))
                    return seen;
                seen = found;
            }
        }
        """;

    private const string Exchange = """
        template <typename T, typename V>
        static __device__ __forceinline__ T gk_atomic_exchange_SCOPE(T* place, V value)
        {
            typedef typename gk_bits<sizeof(T)>::type Bits;
            if constexpr (sizeof(T) >= 4)
                return gk_reinterpret<T>(atomicExch_SCOPE((Bits*)place, gk_reinterpret<Bits>((T)value)));
            else
            {
                T seen = *(volatile T*)place;
                while (true)
                {
                    T found = gk_atomic_cas_SCOPE(place, seen, value);
                    if (gk_same_bits(found, seen))
                        return seen;
                    seen = found;
                }
            }
        }
        """;

    private const string ExchangeWide = """
        template <typename T>
        static __device__ __forceinline__ T gk_atomic_exchange_wide_SCOPE(T* place, T value)
        {
        #ifdef __CUDA_ARCH__
            unsigned long long v[2], found[2];
            memcpy(v, &value, 16);
            asm volatile(
                "{ .reg .b128 v, found; mov.b128 v, {%2, %3}; atom.relaxed.SCOPE.exch.b128 found, [%4], v; mov.b128 {%0, %1}, found; }"
                : "=l"(found[0]), "=l"(found[1]) : "l"(v[0]), "l"(v[1]), "l"(place) : "memory");
            T result;
            memcpy(&result, found, 16);
            return result;
        #else
            return host_exchange(place, value);
        #endif
        }
        """;

    private const string Try = """
        template <typename T, typename V>
        static __device__ __forceinline__ bool gk_atomic_try_SCOPE(T* place, T& expected, V value)
        {
            T found = gk_atomic_cas_SCOPE(place, expected, value);
            bool is_done = gk_same_bits(found, expected);
            expected = found;
            return is_done;
        }
        """;

    private const string AddHalf = """
        [[maybe_unused]] static __device__ __forceinline__ unsigned short gk_atomic_add_half_SCOPE(unsigned short* place, unsigned short value)
        {
        #ifdef __CUDA_ARCH__
            unsigned short old;
            asm volatile("atom.relaxed.SCOPE.add.noftz.f16 %0, [%1], %2;" : "=h"(old) : "l"(place), "h"(value) : "memory");
            return old;
        #else
            return host_exchange(place, host_add_half(*place, value));
        #endif
        }
        """;

    private const string AtomicAddBFloat16 = """
        [[maybe_unused]] static __device__ __forceinline__ unsigned short gk_atomic_add_bfloat16_SCOPE(unsigned short* place, unsigned short value)
        {
        #if __CUDA_ARCH__ >= 900
            unsigned short old;
            asm volatile("atom.relaxed.SCOPE.add.noftz.bf16 %0, [%1], %2;" : "=h"(old) : "l"(place), "h"(value) : "memory");
            return old;
        #else
            return gk_atomic_update_SCOPE<gk_add_bfloat16>(place, value);
        #endif
        }
        """;

    private const string LoadAcquire = """
        template <typename T>
        static __device__ __forceinline__ T gk_load_acquire_SCOPE(const T* place)
        {
        #ifdef __CUDA_ARCH__
            typedef typename gk_bits<sizeof(T)>::type Bits;
            if constexpr (sizeof(T) == 8)
            {
                unsigned long long bits;
                asm volatile("ld.acquire.SCOPE.b64 %0, [%1];" : "=l"(bits) : "l"(place) : "memory");
                return gk_reinterpret<T>(bits);
            }
            else
            {
                unsigned bits;
                if constexpr (sizeof(T) == 4)
                    asm volatile("ld.acquire.SCOPE.b32 %0, [%1];" : "=r"(bits) : "l"(place) : "memory");
                else if constexpr (sizeof(T) == 2)
                    asm volatile("ld.acquire.SCOPE.u16 %0, [%1];" : "=r"(bits) : "l"(place) : "memory");
                else
                    asm volatile("ld.acquire.SCOPE.u8 %0, [%1];" : "=r"(bits) : "l"(place) : "memory");
                return gk_reinterpret<T>((Bits)bits);
            }
        #else
            return *place;
        #endif
        }
        """;

    private const string StoreRelease = """
        template <typename T, typename V>
        static __device__ __forceinline__ void gk_store_release_SCOPE(T* place, V value)
        {
        #ifdef __CUDA_ARCH__
            typedef typename gk_bits<sizeof(T)>::type Bits;
            Bits bits = gk_reinterpret<Bits>((T)value);
            if constexpr (sizeof(T) == 8)
                asm volatile("st.release.SCOPE.b64 [%0], %1;" : : "l"(place), "l"(bits) : "memory");
            else if constexpr (sizeof(T) == 4)
                asm volatile("st.release.SCOPE.b32 [%0], %1;" : : "l"(place), "r"(bits) : "memory");
            else if constexpr (sizeof(T) == 2)
                asm volatile("st.release.SCOPE.b16 [%0], %1;" : : "l"(place), "h"(bits) : "memory");
            else
                asm volatile("st.release.SCOPE.u8 [%0], %1;" : : "l"(place), "r"((unsigned)bits) : "memory");
        #else
            *place = (T)value;
        #endif
        }
        """;
}
