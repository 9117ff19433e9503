// What the library itself does on a GPU. Memory.ptx is what NVRTC 12.4 makes of it for compute_50, with ".version 6.0", which all drivers know.

// ---- Copies elements from one shape to another.

struct Layout
{
    unsigned long long count;                            // all units
    unsigned long long rank;
    unsigned long long lengths[8];                       // the innermost dimension first
    long long to[8], from[8];                            // distances of neighbours, in units
};

template <typename Unit>
__device__ __forceinline__ void copy(Unit* to, const Unit* from, const Layout& layout)
{
    unsigned long long step = (unsigned long long)gridDim.x * blockDim.x;
    for (unsigned long long i = (unsigned long long)blockIdx.x * blockDim.x + threadIdx.x; i < layout.count; i += step)
    {
        unsigned long long rest = i;
        long long target = 0, source = 0;
#pragma unroll 1
        for (int d = 0; d < (int)layout.rank; d++)
        {
            unsigned long long next = rest / layout.lengths[d], index = rest - next * layout.lengths[d];
            target += (long long)index * layout.to[d];
            source += (long long)index * layout.from[d];
            rest = next;
        }
        to[target] = from[source];
    }
}

extern "C" __global__ void copy1(unsigned char* to, const unsigned char* from, Layout layout) { copy(to, from, layout); }
extern "C" __global__ void copy2(unsigned short* to, const unsigned short* from, Layout layout) { copy(to, from, layout); }
extern "C" __global__ void copy4(unsigned* to, const unsigned* from, Layout layout) { copy(to, from, layout); }
extern "C" __global__ void copy8(uint2* to, const uint2* from, Layout layout) { copy(to, from, layout); }
extern "C" __global__ void copy16(uint4* to, const uint4* from, Layout layout) { copy(to, from, layout); }

// ---- Writes zeros to many blocks of the same size, one for each row of the grid.

struct Blocks
{
    uint4* starts[256];
};

extern "C" __global__ void clear_blocks(Blocks blocks, unsigned words)
{
    uint4* block = blocks.starts[blockIdx.y];
    for (unsigned i = blockIdx.x * blockDim.x + threadIdx.x; i < words; i += gridDim.x * blockDim.x) block[i] = make_uint4(0, 0, 0, 0);
}
