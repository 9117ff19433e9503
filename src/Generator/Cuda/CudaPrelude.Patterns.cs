using GpuKernels.Generator.Analysis;

namespace GpuKernels.Generator.Cuda;

/// <content>The texts.</content>
internal static partial class CudaPrelude
{
    private const string Restrict = """
        #ifndef GK_RESTRICT
        #define GK_RESTRICT __restrict__
        #endif
        """;

    // Arrays that overlap may lie anywhere; the runtime compiles for them with a GK_RESTRICT of its own.
    private const string RestrictAligned = """
        #ifndef GK_RESTRICT
        #define GK_RESTRICT __restrict__
        #ifdef __CUDA_ARCH__
        #define GK_ALIGN(bytes) __align__(bytes)
        #endif
        #endif
        #ifndef GK_ALIGN
        #define GK_ALIGN(bytes)
        #endif
        """;

    private const string Aligned = """
        template <int bytes, typename T>
        struct GK_ALIGN(bytes) Aligned
        {
            T value;
        };
        """;

    private const string WideLoad = """
        template <int bytes, typename T>
        static __device__ __forceinline__ T gk_load(const T& place)
        {
            Aligned<bytes, T> whole = reinterpret_cast<const Aligned<bytes, T>&>(place);
            return whole.value;
        }
        """;

    private const string WideStore = """
        template <int bytes, typename T>
        static __device__ __forceinline__ void gk_store(T& place, T value)
        {
            Aligned<bytes, T> whole = {value};
            reinterpret_cast<Aligned<bytes, T>&>(place) = whole;
        }
        """;

    /// <summary>
    /// Several elements that are read and written in words of up to 16 bytes, each as it stands in memory. Of a word's parts, one by one,
    /// the compiler would make small loads again.
    /// </summary>
    private const string Wide = """
        template <int bytes> struct gk_word;
        template <> struct __align__(16) gk_word<16> { unsigned a, b, c, d; };
        template <> struct __align__(8) gk_word<8> { unsigned a, b; };
        template <> struct gk_word<4> { unsigned a; };
        template <> struct gk_word<2> { unsigned short a; };
        template <> struct gk_word<1> { unsigned char a; };

        template <typename T, int count>
        union gk_wide
        {
            enum { bytes = sizeof(T) * count, alignment = bytes % 16 == 0 ? 16 : bytes % 8 == 0 ? 8 : bytes % 4 == 0 ? 4 : bytes % 2 == 0 ? 2 : 1 };
            typedef gk_word<alignment> word;

            T at[count];
            word words[bytes / alignment];

            static __device__ __forceinline__ bool is_aligned(const void* address) { return (unsigned long long)address % alignment == 0; }

            __device__ __forceinline__ void load(const T* from)
            {
                #pragma unroll
                for (int i = 0; i < bytes / alignment; i++)
                    words[i] = ((const word*)from)[i];
            }

            __device__ __forceinline__ void store(T* to) const
            {
                #pragma unroll
                for (int i = 0; i < bytes / alignment; i++)
                    ((word*)to)[i] = words[i];
            }
        };
        """;

    /// <summary>
    /// Measured on an H200. Where the L2 has few megabytes, or one, what was asked for might be gone before it is read. A template may be
    /// unused in a variant.
    /// </summary>
    private const string Ask = """
        template <typename T>
        static __device__ __forceinline__ void gk_ask([[maybe_unused]] const T* place)
        {
        #if __CUDA_ARCH__ >= 900
            asm volatile("prefetch.global.L2 [%0];" : : "l"(place));
        #endif
        }
        """;

    /// <summary>Zero, which no compiler can know, as the host might write it; an instruction reads it at no cost.</summary>
    private const string Zero = "static __constant__ unsigned gk_zero = 0;";

    /// <summary>Likewise, also where it is read twice: each read of it is a load.</summary>
    private const string HiddenZero = "static __device__ volatile int gk_hidden_zero;";

    /// <summary>
    /// The runtime sets <c>gk_report</c> when it loads the module. Only one thread writes to the host, which is far away; the
    /// others find out in device memory. The slot is complete before the host can see the flag.
    /// </summary>
    private const string Report = """
        #ifndef GK_EXIT
        #define GK_EXIT asm volatile("exit;")
        #endif

        __device__ volatile unsigned* gk_report[2];
        __device__ unsigned gk_report_claimed;
        """;

    private const string Throw = """
        [[maybe_unused]] static __device__ __forceinline__ void gk_throw(unsigned site)
        {
            if (atomicExch(&gk_report_claimed, 1u) == 0)
            {
                volatile unsigned* slot = gk_report[0];
                slot[1] = site;
                slot[2] = blockIdx.x;
                slot[3] = blockIdx.y;
                slot[4] = blockIdx.z;
                slot[5] = threadIdx.x;
                slot[6] = threadIdx.y;
                slot[7] = threadIdx.z;
                __threadfence_system();
                slot[0] = 1;
                __threadfence_system();
                *gk_report[1] = 1;
            }
            GK_EXIT;
        }
        """;

    /// <summary>
    /// The same of an element of a flat launch, whose thread goes on with its next one. It says the block and the thread that a launch of
    /// one element a thread would have, as the CPU device does.
    /// </summary>
    private static string ThrowAt => Throw
        .Replace("gk_throw(unsigned site)", "gk_throw_at(unsigned site, long long x, unsigned y, unsigned z)")
        .Replace("= blockIdx.x", $"= (unsigned)(x / {FlatKernel.BlockSize})")
        .Replace("= threadIdx.x", $"= (unsigned)(x % {FlatKernel.BlockSize})")
        .Replace("= blockIdx.", "= ").Replace("= threadIdx.y", "= 0").Replace("= threadIdx.z", "= 0")
        .Replace("    GK_EXIT;\n", "");

    /// <summary>The same with numbers behind it. It is called where something is wrong, so it may cost a call.</summary>
    private static string Outside => Throw
        .Replace(
            "__forceinline__ void gk_throw(unsigned site)",
            "__noinline__ void gk_outside(unsigned site, long long index, long long count, long long length)")
        .Replace("__threadfence_system();\n        slot[0]", """
            slot[8] = (unsigned)index;
                    slot[9] = (unsigned)(index >> 32);
                    slot[10] = (unsigned)count;
                    slot[11] = (unsigned)(count >> 32);
                    slot[12] = (unsigned)length;
                    slot[13] = (unsigned)(length >> 32);
                    __threadfence_system();
                    slot[0]
            """);

    /// <summary>An index that is one of the span's, or the end of the thread.</summary>
    private const string CheckedIndex = """
        static __device__ __forceinline__ int gk_at(int index, int length, unsigned site)
        {
            if ((unsigned)index >= (unsigned)length)
                gk_outside(site | 0x80000000u, index, 1, length);
            return index;
        }
        """;

    /// <summary>The same of 64 bits: one into the memory of a tensor.</summary>
    private static string CheckedLongIndex => CheckedIndex.Replace(
        "gk_at(int index, int length", "gk_at_long(long long index, long long length")
        .Replace("int gk_at_long", "long long gk_at_long").Replace("(unsigned)", "(unsigned long long)");

    /// <summary>The start of a slice that is all in the span.</summary>
    private const string CheckedSlice = """
        static __device__ __forceinline__ int gk_slice_at(int start, int count, int length, unsigned site)
        {
            if ((unsigned)start > (unsigned)length || (unsigned)count > (unsigned)(length - start))
                gk_outside(site | 0xC0000000u, start, count, length);
            return start;
        }
        """;

    /// <summary>
    /// One thread of each block, any that has not ended, tells the others that the block is here: all blocks together add 2^31, so that the
    /// top bit turns, and the counter is ready for the next time.
    /// </summary>
    private const string GridSync = """
        #ifndef GK_GRID_SYNC
        #define GK_GRID_SYNC(arrived) gk_wait_for_blocks(arrived)

        static __device__ __forceinline__ void gk_wait_for_blocks(unsigned* arrived)
        {
            __shared__ unsigned chosen;
            unsigned thread = (threadIdx.z * blockDim.y + threadIdx.y) * blockDim.x + threadIdx.x;
            atomicExch(&chosen, thread);
            __syncthreads();
            if (chosen == thread)
            {
                unsigned blocks = gridDim.x * gridDim.y * gridDim.z;
                __threadfence();
                unsigned old = atomicAdd(arrived, (blockIdx.x | blockIdx.y | blockIdx.z) == 0 ? 0x80000000u - (blocks - 1) : 1u);
                while (((old ^ *(volatile unsigned*)arrived) & 0x80000000u) == 0)
                {
                }
                __threadfence();
            }
            __syncthreads();
        }
        #endif

        static __device__ __forceinline__ void gk_grid_sync(unsigned* arrived)
        {
            GK_GRID_SYNC(arrived);
        }
        """;

    private const string Span = """
        template <typename T>
        struct Span
        {
            T* pointer;
            int length;

            __device__ __forceinline__ T& operator[](int index) const { return pointer[index]; }
            __device__ __forceinline__ Span slice(int start) const { return {pointer + start, length - start}; }
            __device__ __forceinline__ Span slice(int start, int count) const { return {pointer + start, count}; }
            __device__ __forceinline__ Span<const T> as_const() const { return {pointer, length}; }
        };
        """;

    private const string DynamicShared = """
        #ifndef GK_SHARED
        extern __shared__ __align__(1024) unsigned char gk_shared[];
        #define GK_SHARED gk_shared
        #endif
        """;

    // Aligned for reads in one piece.
    private const string Constant = """
        template <typename T, int length>
        struct __align__(16) gk_constant { T data[length]; };
        """;

    private const string DynamicSharedBytes = """
        static __device__ __forceinline__ int gk_shared_bytes()
        {
        #ifdef __CUDA_ARCH__
            int bytes;
            asm("mov.u32 %0, %%dynamic_smem_size;" : "=r"(bytes));
            return bytes;
        #else
            return host::shared_bytes;
        #endif
        }
        """;

    private const string CastSpan = """
        template <typename To, typename From>
        static __device__ __forceinline__ Span<To> gk_cast_span(Span<From> span)
        {
            return {(To*)span.pointer, (int)(span.length * (long long)sizeof(From) / (long long)sizeof(To))};
        }
        """;

    // Both divisors that C leaves undefined, −1 and 0, are the only ones that 1 makes 0 or 1.
    private const string DivideSigned = """
        T gk_divide_N(T a, T b)
        {
            if ((U)b + 1 <= 1)
                return b == 0 ? -1 : (T)(0 - (U)a);
            return a / b;
        }
        """;

    private const string RemainderSigned = """
        T gk_remainder_N(T a, T b)
        {
            if ((U)b + 1 <= 1)
                return b == 0 ? a : 0;
            return a % b;
        }
        """;

    private const string DivideUnsigned = """
        T gk_divide_N(T a, T b)
        {
            return b == 0 ? ~(T)0 : a / b;
        }
        """;

    private const string RemainderUnsigned = """
        T gk_remainder_N(T a, T b)
        {
            return b == 0 ? a : a % b;
        }
        """;

    private const string FloatToInteger = """
        T gk_F_to_N(F x)
        {
            return x != x ? 0 : __F2C_rz(x);
        }
        """;

    private const string Abs = """
        T gk_abs_N(T x)
        {
            return x < 0 ? (T)(0 - (U)x) : x;
        }
        """;

    private const string Sign = """
        int gk_sign_N(T x)
        {
            return (x > 0) - (x < 0);
        }
        """;

    // The lesser of two, of the greater of two: two instructions, and high where low is above it.
    private const string ClampInteger = """
        T gk_clamp_N(T x, T low, T high)
        {
            T lifted = x < low ? low : x;
            return lifted > high ? high : lifted;
        }
        """;

    private const string Clamp = """
        T gk_clamp_N(T x, T low, T high)
        {
            return low > high ? high : x < low ? low : x > high ? high : x;
        }
        """;

    // Of two equal numbers only zeros differ: and-ing their signs gives +0, or-ing them −0.
    private const string MaxFloat = """
        float gk_max_float(float a, float b)
        {
        #if __CUDA_ARCH__ >= 800
            float result;
            asm("max.NaN.f32 %0, %1, %2;" : "=f"(result) : "f"(a), "f"(b));
            return result;
        #else
            return a > b || a != a ? a : a < b || b != b ? b : __int_as_float(__float_as_int(a) & __float_as_int(b));
        #endif
        }
        """;

    private const string MaxDouble = """
        double gk_max_double(double a, double b)
        {
            return a > b || a != a ? a : a < b || b != b ? b : __longlong_as_double(__double_as_longlong(a) & __double_as_longlong(b));
        }
        """;

    private const string MaxMagnitude = """
        T gk_max_magnitude_N(T a, T b)
        {
            T x = ABS(a), y = ABS(b);
            return x > y || x != x || (x == y && !signbit(a)) ? a : b;
        }
        """;

    private const string MinMagnitude = """
        T gk_min_magnitude_N(T a, T b)
        {
            T x = ABS(a), y = ABS(b);
            return x < y || x != x || (x == y && signbit(a)) ? a : b;
        }
        """;

    // C# gives int.MaxValue for NaN, CUDA int.MinValue.
    private const string ILogB = """
        int gk_i_log_b_N(T x)
        {
            return x != x ? 2147483647 : ILOGB(x);
        }
        """;

    private const string RotateLeft = """
        T gk_rotate_left_N(T x, int count)
        {
            return x << (count & MASK) | x >> (0u - count & MASK);
        }
        """;

    private const string RotateRight = """
        T gk_rotate_right_N(T x, int count)
        {
            return x >> (count & MASK) | x << (0u - count & MASK);
        }
        """;

    private const string IsPow2 = """
        bool gk_is_pow2_N(T x)
        {
            return x > 0 && (x & (x - 1)) == 0;
        }
        """;
}
