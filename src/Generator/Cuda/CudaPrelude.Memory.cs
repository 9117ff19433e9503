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
        yield return new("gk_copy_bulk", CopyBulk);
        yield return new("gk_barrier_initialize", BarrierInitialize);
        yield return new("gk_barrier_arrive", BarrierArrive);
        yield return new("gk_barrier_wait", BarrierWait);
        foreach (string hint in LoadHints)
            // What is never written may be read in any order.
            yield return new($"gk_load_{hint}", HintedLoad.Replace("HINT", hint).Replace(" : MEMORY", hint == "nc" ? "" : " : \"memory\"").Replace("asm ORDERED", hint == "nc" ? "asm" : "asm volatile"));
        foreach (string hint in StoreHints)
            yield return new($"gk_store_{hint}", HintedStore.Replace("HINT", hint));
        foreach (string level in new[] { "L1", "L2" })
            yield return new($"gk_prefetch_{level}", Prefetch.Replace("LEVEL", level));
    }

    // Before sm_80 there is no such instruction. 16 bytes go past the first level of caches.
    private const string CopyAsync = """
        template <int bytes>
        static __device__ __forceinline__ void gk_copy_async(const void* source, void* destination)
        {
        #if __CUDA_ARCH__ >= 800
            unsigned target = (unsigned)__cvta_generic_to_shared(destination);
            if constexpr (bytes == 16)
                asm volatile("cp.async.cg.shared.global [%0], [%1], 16;" : : "r"(target), "l"(source) : "memory");
            else
                asm volatile("cp.async.ca.shared.global [%0], [%1], %2;" : : "r"(target), "l"(source), "n"(bytes) : "memory");
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

    // The bytes are expected before the thread arrives, so the phase cannot end before.
    private const string CopyBulk = """
        template <typename T, typename B>
        static __device__ __forceinline__ void gk_copy_bulk(const T* source, T* destination, int count, [[maybe_unused]] int room, [[maybe_unused]] B* barrier)
        {
        #ifdef __CUDA_ARCH__
            unsigned bytes = (unsigned)count * (unsigned)sizeof(T);
            unsigned to = (unsigned)__cvta_generic_to_shared(destination), counter = (unsigned)__cvta_generic_to_shared(barrier);
            asm volatile("mbarrier.expect_tx.relaxed.cta.shared::cta.b64 [%0], %1;" : : "r"(counter), "r"(bytes) : "memory");
            asm volatile("cp.async.bulk.shared::cluster.global.mbarrier::complete_tx::bytes [%0], [%1], %2, [%3];"
                : : "r"(to), "l"(source), "r"(bytes), "r"(counter) : "memory");
        #else
            memcpy((void*)destination, (const void*)source, (size_t)count * sizeof(T));
        #endif
        }
        """;

    // The fence tells it to those that copy.
    private const string BarrierInitialize = """
        template <typename B>
        static __device__ __forceinline__ void gk_barrier_initialize(B* barrier, int arrivals)
        {
        #ifdef __CUDA_ARCH__
            unsigned counter = (unsigned)__cvta_generic_to_shared(barrier);
            asm volatile("mbarrier.init.shared::cta.b64 [%0], %1;\n\tfence.proxy.async.shared::cta;" : : "r"(counter), "r"(arrivals) : "memory");
        #else
            host::initialize(barrier, arrivals);
        #endif
        }
        """;

    private const string BarrierArrive = """
        template <typename B>
        static __device__ __forceinline__ void gk_barrier_arrive(B* barrier)
        {
        #ifdef __CUDA_ARCH__
            unsigned counter = (unsigned)__cvta_generic_to_shared(barrier);
            asm volatile("{ .reg .b64 state; mbarrier.arrive.shared::cta.b64 state, [%0]; }" : : "r"(counter) : "memory");
        #else
            host::arrive(barrier);
        #endif
        }
        """;

    private const string BarrierWait = """
        template <typename B>
        static __device__ __forceinline__ void gk_barrier_wait(B* barrier, int phase)
        {
        #ifdef __CUDA_ARCH__
            unsigned counter = (unsigned)__cvta_generic_to_shared(barrier), ended;
            do
            {
                asm volatile("{ .reg .pred p; mbarrier.try_wait.parity.shared::cta.b64 p, [%1], %2; selp.u32 %0, 1, 0, p; }"
                    : "=r"(ended) : "r"(counter), "r"(phase & 1) : "memory");
            }
            while (ended == 0);
        #else
            host::wait_for_phase(barrier, phase, __LINE__);
        #endif
        }
        """;

    private const string ClusterSync = """
        static __device__ __forceinline__ void gk_cluster_sync()
        {
        #ifdef __CUDA_ARCH__
            asm volatile("barrier.cluster.arrive.release;\n\tbarrier.cluster.wait.acquire;" : : : "memory");
        #else
            host::grid_barrier(__LINE__);
        #endif
        }
        """;

    private const string ClusterShared = """
        template <typename T>
        static __device__ __forceinline__ T* gk_cluster_shared(T* own, int rank)
        {
        #ifdef __CUDA_ARCH__
            T* other;
            asm("mapa.u64 %0, %1, %2;" : "=l"(other) : "l"(own), "r"(rank));
            return other;
        #else
            return (T*)host::shared_of((char*)own, rank);
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
}
