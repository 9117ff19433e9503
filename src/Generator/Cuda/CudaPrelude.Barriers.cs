namespace GpuKernels.Generator.Cuda;

/// <content>Barriers in shared memory with the bulk copies that they wait for, and clusters of blocks. GPUs have them from sm_90
/// on.</content>
internal static partial class CudaPrelude
{
    private static IEnumerable<KeyValuePair<string, string>> BarrierPieces() =>
    [
        new("gk_copy_bulk", CopyBulk), new("gk_barrier_initialize", BarrierInitialize), new("gk_barrier_arrive", BarrierArrive),
        new("gk_barrier_wait", BarrierWait), new("gk_cluster_sync", ClusterSync), new("gk_cluster_shared", ClusterShared),
    ];

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
}
