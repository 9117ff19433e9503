// CUB's sum as a function of a shared library. Without temporary memory, it says how much is needed.
#include <cub/cub.cuh>

extern "C" int cub_sum(void* temporary, size_t* temporary_bytes, const float* x, float* sum, int length, void* stream)
{
    return cub::DeviceReduce::Sum(temporary, *temporary_bytes, x, sum, length, (cudaStream_t)stream);
}
