namespace GpuKernels.Generator.Cuda;

/// <content>Asynchronous copies, and reads and writes that say what the caches should do.</content>
internal static partial class CudaPrelude
{
    private static string[] LoadHints => ["nc", "cs", "cg", "lu", "cv"];
    private static string[] StoreHints => ["cs", "cg", "wb", "wt"];

    private static IEnumerable<KeyValuePair<string, string>> MemoryPieces()
    {
        yield return new("gk_copy_async", CopyAsync);
        yield return new("gk_copy_async_commit", CopyAsyncCommit);
        yield return new("gk_copy_async_wait", CopyAsyncWait);
        foreach (string hint in LoadHints)
            // What is never written may be read in any order.
            yield return new(
                $"gk_load_{hint}",
                HintedLoad.Replace("HINT", hint).Replace(" : MEMORY", hint == "nc" ? "" : " : \"memory\"")
                    .Replace("asm ORDERED", hint == "nc" ? "asm" : "asm volatile"));
        foreach (string hint in StoreHints)
            yield return new($"gk_store_{hint}", HintedStore.Replace("HINT", hint));
        yield return new("gk_texel", Texel);
        yield return new("gk_surface_offset", SurfaceOffset);
        yield return new("gk_surface_layer", SurfaceLayer);
        foreach (string level in new[] { "L1", "L2" })
            yield return new($"gk_prefetch_{level}", Prefetch.Replace("LEVEL", level));
        yield return new("gk_fetch_piece", FetchPiece);
    }

    /// <summary>Between CUDA's vectors and the kernel's.</summary>
    private const string Texel = """
        template <typename T, typename V>
        static __device__ __forceinline__ T gk_texel(V value)
        {
            T result;
            memcpy(&result, &value, sizeof(T));
            return result;
        }
        """;

    // Indices beyond the edge stay there when they become bytes.
    private const string SurfaceOffset = """
        template <int bytes>
        static __device__ __forceinline__ int gk_surface_offset(int x)
        {
            return (x < -1 ? -1 : x > 0x7ffffff ? 0x7ffffff : x) * bytes;
        }
        """;

    // The hardware looks at 16 bits only.
    private const string SurfaceLayer = """
        static __device__ __forceinline__ int gk_surface_layer(int layer)
        {
            return (unsigned)layer > 0xffff ? 0xffff : layer;
        }
        """;

    // Before sm_80 there is no such instruction. 16 bytes go past the first level of caches. The source is an integer: with a pointer,
    // generic or converted to global memory, NVRTC 13 makes one of samples/Classics' matrix products 5 to 9 % slower.
    private const string CopyAsync = """
        template <int bytes>
        static __device__ __forceinline__ void gk_copy_async(const void* source, void* destination)
        {
        #if __CUDA_ARCH__ >= 800
            unsigned target = (unsigned)__cvta_generic_to_shared(destination);
            unsigned long long from = (unsigned long long)source;
            if constexpr (bytes == 16)
                asm volatile("cp.async.cg.shared.global [%0], [%1], 16;" : : "r"(target), "l"(from) : "memory");
            else
                asm volatile("cp.async.ca.shared.global [%0], [%1], %2;" : : "r"(target), "l"(from), "n"(bytes) : "memory");
        #else
            struct __align__(bytes) Piece { unsigned words[bytes / 4]; };
            *(Piece*)destination = *(const Piece*)source;
        #endif
        }
        """;

    private const string CopyAsyncCommit = """
        static __device__ __forceinline__ void gk_copy_async_commit()
        {
        #if __CUDA_ARCH__ >= 800
            asm volatile("cp.async.commit_group;" : : : "memory");
        #endif
        }
        """;

    private const string CopyAsyncWait = """
        template <int groups>
        static __device__ __forceinline__ void gk_copy_async_wait()
        {
        #if __CUDA_ARCH__ >= 800
            asm volatile("cp.async.wait_group %0;" : : "n"(groups) : "memory");
        #endif
        }
        """;

    private const string HintedLoad = """
        template <typename T>
        static __device__ __forceinline__ T gk_load_HINT(const T* place)
        {
        #ifdef __CUDA_ARCH__
            T value;
            if constexpr (sizeof(T) == 16)
            {
                unsigned x[4];
                asm ORDERED("ld.global.HINT.v4.u32 {%0, %1, %2, %3}, [%4];" : "=r"(x[0]), "=r"(x[1]), "=r"(x[2]), "=r"(x[3]) : "l"(place) : MEMORY);
                memcpy(&value, x, 16);
            }
            else if constexpr (sizeof(T) == 8)
            {
                unsigned long long x;
                asm ORDERED("ld.global.HINT.u64 %0, [%1];" : "=l"(x) : "l"(place) : MEMORY);
                memcpy(&value, &x, 8);
            }
            else
            {
                unsigned x;
                if constexpr (sizeof(T) == 4)
                    asm ORDERED("ld.global.HINT.u32 %0, [%1];" : "=r"(x) : "l"(place) : MEMORY);
                else if constexpr (sizeof(T) == 2)
                    asm ORDERED("ld.global.HINT.u16 %0, [%1];" : "=r"(x) : "l"(place) : MEMORY);
                else
                    asm ORDERED("ld.global.HINT.u8 %0, [%1];" : "=r"(x) : "l"(place) : MEMORY);
                memcpy(&value, &x, sizeof(T));
            }
            return value;
        #else
            return *place;
        #endif
        }
        """;

    private const string HintedStore = """
        template <typename T, typename V>
        static __device__ __forceinline__ void gk_store_HINT(T* place, V value)
        {
        #ifdef __CUDA_ARCH__
            T whole = (T)value;
            if constexpr (sizeof(T) == 16)
            {
                unsigned x[4];
                memcpy(x, &whole, 16);
                asm volatile("st.global.HINT.v4.u32 [%0], {%1, %2, %3, %4};" : : "l"(place), "r"(x[0]), "r"(x[1]), "r"(x[2]), "r"(x[3]) : "memory");
            }
            else if constexpr (sizeof(T) == 8)
            {
                unsigned long long x;
                memcpy(&x, &whole, 8);
                asm volatile("st.global.HINT.u64 [%0], %1;" : : "l"(place), "l"(x) : "memory");
            }
            else
            {
                unsigned x = 0;
                memcpy(&x, &whole, sizeof(T));
                if constexpr (sizeof(T) == 4)
                    asm volatile("st.global.HINT.u32 [%0], %1;" : : "l"(place), "r"(x) : "memory");
                else if constexpr (sizeof(T) == 2)
                    asm volatile("st.global.HINT.u16 [%0], %1;" : : "l"(place), "r"(x) : "memory");
                else
                    asm volatile("st.global.HINT.u8 [%0], %1;" : : "l"(place), "r"(x) : "memory");
            }
        #else
            *place = (T)value;
        #endif
        }
        """;

    private const string Prefetch = """
        static __device__ __forceinline__ void gk_prefetch_LEVEL([[maybe_unused]] const void* place)
        {
        #ifdef __CUDA_ARCH__
            asm volatile("prefetch.global.LEVEL [%0];" : : "l"(place));
        #endif
        }
        """;

    // The 32 bytes around a place, where a prefetch of a line brings 128. It is there from sm_90 and CUDA 12 on.
    private const string FetchPiece = """
        [[maybe_unused]] static __device__ __forceinline__ void gk_fetch_piece([[maybe_unused]] const void* place)
        {
        #if __CUDA_ARCH__ >= 900 && __CUDACC_VER_MAJOR__ >= 12
            asm volatile("cp.async.bulk.prefetch.L2.global [%0], 16;" : : "l"((unsigned long long)place & ~15ull));
        #endif
        }
        """;
}
