namespace GpuKernels.Generator.Cuda;

/// <content>Sums of several floats side by side, each for one scope.</content>
internal static partial class CudaPrelude
{
    private static string AddHalves => AddPair("half2", "half", "f16x2", "defined(__CUDA_ARCH__)");

    private static string AddBFloat16s => AddPair("bfloat16x2", "bfloat16", "bf16x2", "__CUDA_ARCH__ >= 900");

    // Shared memory has no such instruction, and before sm_90 no memory has.
    private const string AddVector = """
        template <typename T>
        static __device__ __forceinline__ T gk_atomic_add_vector_SCOPE(T* place, T value)
        {
            constexpr int count = sizeof(T) / 4;
            float x[count], old[count];
            memcpy(x, &value, sizeof(T));
        #if __CUDA_ARCH__ >= 900
            if (count != 3 && __isGlobal(place))
            {
                if constexpr (count == 2)
                    asm volatile("atom.relaxed.SCOPE.global.add.v2.f32 {%0, %1}, [%2], {%3, %4};"
                        : "=f"(old[0]), "=f"(old[1]) : "l"(place), "f"(x[0]), "f"(x[1]) : "memory");
                if constexpr (count == 4)
                    asm volatile("atom.relaxed.SCOPE.global.add.v4.f32 {%0, %1, %2, %3}, [%4], {%5, %6, %7, %8};"
                        : "=f"(old[0]), "=f"(old[1]), "=f"(old[2]), "=f"(old[3]) : "l"(place), "f"(x[0]), "f"(x[1]), "f"(x[2]), "f"(x[3]) : "memory");
                memcpy(&value, old, sizeof(T));
                return value;
            }
        #endif
            for (int i = 0; i < count; i++)
                old[i] = atomicAdd_SCOPE((float*)place + i, x[i]);
            memcpy(&value, old, sizeof(T));
            return value;
        }
        """;

    private static string AddPair(string name, string single, string ptx, string condition) => $$"""
        template <typename T>
        static __device__ __forceinline__ T gk_atomic_add_{{name}}_SCOPE(T* place, T value)
        {
        #if {{condition}}
            unsigned bits, old;
            memcpy(&bits, &value, 4);
            asm volatile("atom.relaxed.SCOPE.add.noftz.{{ptx}} %0, [%1], %2;" : "=r"(old) : "l"(place), "r"(bits) : "memory");
            memcpy(&value, &old, 4);
        #else
            unsigned short x[2];
            memcpy(x, &value, 4);
            for (int i = 0; i < 2; i++)
                x[i] = gk_atomic_add_{{single}}_SCOPE((unsigned short*)place + i, x[i]);
            memcpy(&value, x, 4);
        #endif
            return value;
        }
        """;
}
