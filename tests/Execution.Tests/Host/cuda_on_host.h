// What CUDA C has and C++ lacks, so that g++ compiles a kernel's text as it is and the host runs it. Each thread of a block
// is a fiber; a barrier switches to the next one. Undefined behaviour is reported, since on a GPU the compiler may use it.
#include <math.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <ucontext.h>
#include <utility>

extern "C" { char* host_output; }

#define printf host::print
#define __global__
#define __device__
#define __forceinline__ inline
#define __noinline__ __attribute__((noinline))
#define __constant__
#define __grid_constant__
#define __launch_bounds__(...)
#define __cluster_dims__(...)
#define __align__(bytes) __attribute__((aligned(bytes)))
#define __shared__ static __attribute__((section("gk_shared")))
#define GK_GRID_SYNC(arrived) host::grid_barrier(__LINE__)
#define GK_SHARED host::shared_memory
#define GK_EXIT host::end_thread()
#define __syncthreads() host::barrier(__COUNTER__, __LINE__)
#define __syncwarp(mask) host::meet(__LINE__, mask)
#define __activemask() host::meet(__LINE__, 0)
#define __ballot_sync(mask, condition) host::ballot(__LINE__, mask, condition)
#define __any_sync(mask, condition) (host::ballot(__LINE__, mask, condition) != 0)
#define __all_sync(mask, condition) (host::ballot(__LINE__, mask, !(condition)) == 0)
#define __match_any_sync(mask, value) host::match(__LINE__, mask, value)
#define __match_all_sync(mask, value, isSame) host::match_all(__LINE__, mask, value, isSame)
#define __shfl_sync(...) host::shuffle(host::index, __LINE__, __VA_ARGS__)
#define __shfl_up_sync(...) host::shuffle(host::up, __LINE__, __VA_ARGS__)
#define __shfl_down_sync(...) host::shuffle(host::down, __LINE__, __VA_ARGS__)
#define __shfl_xor_sync(...) host::shuffle(host::exclusive_or, __LINE__, __VA_ARGS__)

// Where the linker puts shared memory.
extern "C" { extern char __start_gk_shared[] __attribute__((weak, visibility("hidden"))), __stop_gk_shared[] __attribute__((weak, visibility("hidden"))); }

struct host_dim3 { unsigned x, y, z; };
static host_dim3 threadIdx, blockIdx, blockDim, gridDim;

namespace host
{
    // What a launch asks for; one block runs at a time.
    alignas(1024) static unsigned char shared_memory[227 * 1024];
    [[maybe_unused]] static int shared_bytes;

    constexpr size_t stack_bytes = 512 * 1024;

    // What an mbarrier is here: copies are done at once, so only arrivals count.
    struct barrier_object { unsigned short arrivals, missing; unsigned phase; };

    // A lane that waits in a warp operation brings a value, and gets those of all lanes of its group.
    struct fiber
    {
        ucontext_t context;
        char* stack;
        host_dim3 index, block;
        int site, line;
        const barrier_object* phase_of;
        unsigned phase;
        bool ended, at_barrier, at_grid, in_warp;
        unsigned mask, group;
        uint64_t value, values[32];
    };

    static ucontext_t scheduler;
    static fiber* current;
    static fiber* fibers;
    static void (*body)();
    static char* message;
    static size_t message_capacity;

    static void barrier(int site, int line)
    {
        current->site = site;
        current->line = line;
        current->at_barrier = true;
        swapcontext(&current->context, &scheduler);
        threadIdx = current->index;
    }

    static void grid_barrier(int line)
    {
        current->line = line;
        current->at_grid = true;
        swapcontext(&current->context, &scheduler);
        threadIdx = current->index;
    }

    // Returns the lanes that met: those of the mask that have not ended, or for a mask of 0 those that are there.
    static unsigned meet(int line, unsigned mask, uint64_t value = 0)
    {
        current->line = line;
        current->mask = mask;
        current->value = value;
        current->in_warp = true;
        swapcontext(&current->context, &scheduler);
        threadIdx = current->index;
        return current->group;
    }

    [[maybe_unused]] static void initialize(void* place, int arrivals)
    {
        *static_cast<barrier_object*>(place) = {(unsigned short)arrivals, (unsigned short)arrivals, 0};
    }

    [[maybe_unused]] static void arrive(void* place)
    {
        barrier_object& barrier = *static_cast<barrier_object*>(place);
        if (--barrier.missing == 0)
            barrier = {barrier.arrivals, barrier.arrivals, barrier.phase + 1};
    }

    [[maybe_unused]] static void wait_for_phase(const void* place, int phase, int line)
    {
        current->line = line;
        current->phase_of = static_cast<const barrier_object*>(place);
        current->phase = (unsigned)phase & 1;
        swapcontext(&current->context, &scheduler);
        threadIdx = current->index;
    }

    static bool release_phases(unsigned count)
    {
        bool found = false;
        for (unsigned i = 0; i < count; i++)
        {
            if (!fibers[i].phase_of || (fibers[i].phase_of->phase & 1) == fibers[i].phase)
                continue;
            fibers[i].phase_of = nullptr;
            found = true;
        }
        return found;
    }

    static void end_thread()
    {
        current->ended = true;
        swapcontext(&current->context, &scheduler);
    }

    static void start_fiber()
    {
        body();
        end_thread();
    }

    static void prepare(fiber& f, unsigned thread)
    {
        f.index = {thread % blockDim.x, thread / blockDim.x % blockDim.y, thread / (blockDim.x * blockDim.y)};
        f.block = blockIdx;
        f.phase_of = nullptr;
        f.ended = f.at_barrier = f.at_grid = f.in_warp = false;
        getcontext(&f.context);
        f.context.uc_stack.ss_sp = f.stack;
        f.context.uc_stack.ss_size = stack_bytes;
        f.context.uc_link = nullptr;
        makecontext(&f.context, start_fiber, 0);
    }

    static void describe(const char* what, const fiber& a, const fiber& b)
    {
        snprintf(message, message_capacity, "Threads (%u, %u, %u) and (%u, %u, %u) wait at different %s, in lines %d and %d.",
            a.index.x, a.index.y, a.index.z, b.index.x, b.index.y, b.index.z, what, a.line, b.line);
    }

    // Lets the lanes go on that wait in line with the first one, if it waits for none but them.
    static bool release(fiber* warp, unsigned lanes, unsigned first, bool any)
    {
        unsigned live = 0, group = 0;
        for (unsigned i = 0; i < lanes; i++)
        {
            live |= (unsigned)!warp[i].ended << i;
            group |= (unsigned)(warp[i].in_warp && warp[i].line == warp[first].line && warp[i].mask == warp[first].mask) << i;
        }
        if (any ? warp[first].mask != 0 : warp[first].mask == 0 || (warp[first].mask & live) != group)
            return false;
        for (unsigned i = 0; i < lanes; i++)
        {
            if ((group >> i & 1) == 0)
                continue;
            warp[i].in_warp = false;
            warp[i].group = group;
            for (unsigned j = 0; j < lanes; j++)
                warp[i].values[j] = warp[j].value;
        }
        return true;
    }

    static bool release_warps(unsigned count, bool any)
    {
        bool found = false;
        for (unsigned i = 0; i < count; i++)
        {
            unsigned warp = i / 32 * 32;
            if (fibers[i].in_warp && !(any && found))
                found |= release(fibers + warp, count - warp < 32 ? count - warp : 32, i - warp, any);
        }
        return found;
    }

    static bool release_barrier(unsigned count)
    {
        fiber* first = nullptr;
        for (unsigned i = 0; i < count; i++)
        {
            fiber& f = fibers[i];
            if (f.ended)
                continue;
            // Those that wait for the grid are let go when all blocks have had their turn.
            if (f.at_grid && (!first || first->at_grid))
            {
                first = &f;
                continue;
            }
            first = first ? first : &f;
            if (!f.at_barrier || !first->at_barrier || f.site != first->site)
            {
                describe(f.at_barrier && first->at_barrier ? "barriers" : "places", *first, f);
                return false;
            }
        }
        if (!first || first->at_grid)
            return false;
        for (unsigned i = 0; i < count; i++)
            fibers[i].at_barrier = false;
        return true;
    }

    // Runs the block until its threads have ended or wait for the grid.
    static void run_block(unsigned count)
    {
        do
        {
            for (unsigned i = 0; i < count; i++)
            {
                current = &fibers[i];
                if (current->ended || current->at_barrier || current->at_grid || current->in_warp || current->phase_of)
                    continue;
                threadIdx = current->index;
                swapcontext(&scheduler, &current->context);
                if (*message)
                    return;
            }
        }
        while (release_phases(count) || release_warps(count, false) || release_warps(count, true) || release_barrier(count));
    }

    // The shared memory of the blocks that wait for their turn, and which of them has it.
    static char* saved;
    static unsigned turn;

    // A kernel without declared arrays has no such section.
    static size_t declared_bytes() { return __start_gk_shared ? __stop_gk_shared - __start_gk_shared : 0; }
    static size_t block_bytes() { return declared_bytes() + shared_bytes; }

    static void save(unsigned block)
    {
        char* to = saved + block * block_bytes();
        if (declared_bytes())
            memcpy(to, __start_gk_shared, declared_bytes());
        memcpy(to + declared_bytes(), shared_memory, shared_bytes);
    }

    static void restore(unsigned block)
    {
        const char* from = saved + block * block_bytes();
        if (declared_bytes())
            memcpy(__start_gk_shared, from, declared_bytes());
        memcpy(shared_memory, from + declared_bytes(), shared_bytes);
    }

    // Where a place in this block's shared memory is in that of another one, which does not have its turn.
    [[maybe_unused]] static char* shared_of(char* own, unsigned block)
    {
        if (block == turn)
            return own;
        char* others = saved + block * block_bytes();
        bool is_declared = own >= __start_gk_shared && own < __start_gk_shared + declared_bytes();
        return is_declared ? others + (own - __start_gk_shared) : others + declared_bytes() + (own - (char*)shared_memory);
    }

    // The blocks take turns, each with shared memory of its own.
    static void run_together(unsigned count, unsigned blocks)
    {
        saved = static_cast<char*>(malloc(blocks * block_bytes() + 1));
        fiber* all = fibers;
        bool waits = true;
        while (waits && !*message)
        {
            waits = false;
            for (unsigned block = 0; block < blocks && !*message; block++)
            {
                fibers = all + block * count;
                blockIdx = fibers->block;
                turn = block;
                restore(block);
                for (unsigned i = 0; i < count; i++)
                    fibers[i].at_grid = false;
                run_block(count);
                save(block);
                for (unsigned i = 0; i < count; i++)
                    waits |= fibers[i].at_grid;
            }
        }
        fibers = all;
        free(saved);
    }

    // The blocks of a group run together: one block, a cluster, or the whole grid.
    static void run_grid(host_dim3 group)
    {
        unsigned count = blockDim.x * blockDim.y * blockDim.z, blocks = group.x * group.y * group.z;
        fiber* all = static_cast<fiber*>(calloc(count * blocks, sizeof(fiber)));
        for (unsigned i = 0; i < count * blocks; i++)
            all[i].stack = static_cast<char*>(malloc(stack_bytes));
        fibers = all;
        for (unsigned z = 0; z < gridDim.z; z += group.z)
            for (unsigned y = 0; y < gridDim.y; y += group.y)
                for (unsigned x = 0; x < gridDim.x && !*message; x += group.x)
                {
                    for (unsigned block = 0; block < blocks; block++)
                    {
                        blockIdx = {x + block % group.x, y + block / group.x % group.y, z + block / group.x / group.y};
                        for (unsigned i = 0; i < count; i++)
                            prepare(all[block * count + i], i);
                    }
                    if (blocks == 1)
                        run_block(count);
                    else
                        run_together(count, blocks);
                }
        for (unsigned i = 0; i < count * blocks; i++)
            free(all[i].stack);
        free(all);
    }

    static void** arguments;

    // As a GPU takes them: from any address.
    template <typename T>
    static T read_argument(const void* argument)
    {
        T value;
        memcpy(&value, argument, sizeof(T));
        return value;
    }

    // The entry point's own parameter types say how to read the arguments, which are pointers to values.
    template <auto kernel, typename... T, size_t... I>
    void call(void (*)(T...), std::index_sequence<I...>) { kernel(read_argument<T>(arguments[I])...); }

    template <auto kernel, typename... T>
    void call(void (*f)(T...)) { call<kernel>(f, std::index_sequence_for<T...>()); }

    template <auto kernel>
    void run(void** kernel_arguments, const unsigned* launch, char* text, size_t capacity)
    {
        gridDim = {launch[0], launch[1], launch[2]};
        blockDim = {launch[3], launch[4], launch[5]};
        shared_bytes = (int)launch[7];
        arguments = kernel_arguments;
        message = text;
        message_capacity = capacity;
        *message = 0;
        body = [] { call<kernel>(kernel); };
        run_grid(launch[6] != 0 ? gridDim : host_dim3{launch[8], launch[9], launch[10]});
    }

    // Managed code reads it when the kernel has ended: fibers cannot call it.
    static void print(const char* format, ...)
    {
        va_list arguments, again;
        va_start(arguments, format);
        va_copy(again, arguments);
        size_t length = host_output ? strlen(host_output) : 0, more = vsnprintf(nullptr, 0, format, again) + 1;
        host_output = static_cast<char*>(realloc(host_output, length + more));
        vsnprintf(host_output + length, more, format, arguments);
        va_end(again);
        va_end(arguments);
    }

    struct source_location { const char* file; unsigned line, column; };

    // Ends the run: what comes next, such as a division by zero, may end the process.
    static void report(const char* what, const source_location* where)
    {
        snprintf(message, message_capacity, "Undefined behaviour in line %u, column %u: %s.", where->line, where->column, what);
        setcontext(&scheduler);
    }
}

// What -fsanitize=undefined calls; g++ puts the source location first in the data of each.
#define HOST_UNDEFINED(name) extern "C" void __ubsan_handle_##name(const host::source_location* where) { host::report(#name, where); }
HOST_UNDEFINED(add_overflow) HOST_UNDEFINED(sub_overflow) HOST_UNDEFINED(mul_overflow) HOST_UNDEFINED(negate_overflow)
HOST_UNDEFINED(divrem_overflow) HOST_UNDEFINED(shift_out_of_bounds) HOST_UNDEFINED(out_of_bounds) HOST_UNDEFINED(float_cast_overflow)
HOST_UNDEFINED(load_invalid_value) HOST_UNDEFINED(type_mismatch_v1) HOST_UNDEFINED(pointer_overflow) HOST_UNDEFINED(missing_return)
HOST_UNDEFINED(builtin_unreachable) HOST_UNDEFINED(nonnull_arg) HOST_UNDEFINED(invalid_builtin) HOST_UNDEFINED(vla_bound_not_positive)

template <typename To, typename From>
static inline To host_bits(From from)
{
    static_assert(sizeof(To) == sizeof(From), "bits need values of one size");
    To to;
    memcpy(&to, &from, sizeof to);
    return to;
}

static inline int __float_as_int(float x) { return host_bits<int>(x); }
static inline unsigned __float_as_uint(float x) { return host_bits<unsigned>(x); }
static inline float __int_as_float(int x) { return host_bits<float>(x); }
static inline float __uint_as_float(unsigned x) { return host_bits<float>(x); }
static inline long long __double_as_longlong(double x) { return host_bits<long long>(x); }
static inline double __longlong_as_double(long long x) { return host_bits<double>(x); }

// cvt.rzi saturates. NaN gives 0, but for 64-bit results and for doubles, where the top bit is set: the kernel must not rely on it.
// Not inlined: clang 14 then converts a known infinity before the comparisons that keep it away, and reports it.
template <typename To>
static __attribute__((noinline)) To host_convert(double x, double least, double end, To nan)
{
    if (x != x)
        return nan;
    To max = (To)(~0ULL >> (64 - 8 * sizeof(To) + (least < 0)));
    return x <= least ? (To)least : x >= end ? max : (To)x;
}

static inline int __float2int_rz(float x) { return host_convert<int>(x, -0x1p31, 0x1p31, 0); }
static inline unsigned __float2uint_rz(float x) { return host_convert<unsigned>(x, 0, 0x1p32, 0); }
static inline long long __float2ll_rz(float x) { return host_convert<long long>(x, -0x1p63, 0x1p63, -0x7fffffffffffffffLL - 1); }
static inline unsigned long long __float2ull_rz(float x) { return host_convert<unsigned long long>(x, 0, 0x1p64, 1ULL << 63); }
static inline int __double2int_rz(double x) { return host_convert<int>(x, -0x1p31, 0x1p31, -0x7fffffff - 1); }
static inline unsigned __double2uint_rz(double x) { return host_convert<unsigned>(x, 0, 0x1p32, 1u << 31); }
static inline long long __double2ll_rz(double x) { return host_convert<long long>(x, -0x1p63, 0x1p63, -0x7fffffffffffffffLL - 1); }
static inline unsigned long long __double2ull_rz(double x) { return host_convert<unsigned long long>(x, 0, 0x1p64, 1ULL << 63); }

static inline long long __mul64hi(long long a, long long b) { return (long long)((__int128)a * b >> 64); }
static inline unsigned long long __umul64hi(unsigned long long a, unsigned long long b) { return (unsigned long long)((unsigned __int128)a * b >> 64); }

static inline int __popc(unsigned x) { return __builtin_popcount(x); }
static inline int __popcll(unsigned long long x) { return __builtin_popcountll(x); }
static inline int __clz(int x) { return x == 0 ? 32 : __builtin_clz((unsigned)x); }
static inline int __clzll(long long x) { return x == 0 ? 64 : __builtin_clzll((unsigned long long)x); }

template <typename T>
static inline T host_reverse(T x)
{
    T result = 0;
    for (unsigned i = 0; i < 8 * sizeof(T); i++)
        result |= (x >> i & 1) << (8 * sizeof(T) - 1 - i);
    return result;
}

static inline unsigned __brev(unsigned x) { return host_reverse(x); }
static inline unsigned long long __brevll(unsigned long long x) { return host_reverse(x); }

namespace host
{
    enum source { index, up, down, exclusive_or };

    template <typename T>
    static inline uint64_t to_bits(T value)
    {
        uint64_t bits = 0;
        memcpy(&bits, &value, sizeof value);
        return bits;
    }

    static inline unsigned lane() { return (unsigned)(current - fibers) % 32; }

    static inline unsigned ballot(int line, unsigned mask, bool condition)
    {
        unsigned group = meet(line, mask, condition), votes = 0;
        for (unsigned i = 0; i < 32; i++)
            votes |= (unsigned)((group >> i & 1) && current->values[i]) << i;
        return votes;
    }

    template <typename T>
    static inline unsigned match(int line, unsigned mask, T value)
    {
        unsigned group = meet(line, mask, to_bits(value)), same = 0;
        for (unsigned i = 0; i < 32; i++)
            same |= (unsigned)((group >> i & 1) && current->values[i] == to_bits(value)) << i;
        return same;
    }

    template <typename T>
    static inline unsigned match_all(int line, unsigned mask, T value, int* isSame)
    {
        unsigned same = match(line, mask, value);
        *isSame = same == current->group;
        return *isSame ? current->group : 0;
    }

    // What a lane passes that takes no part is a pattern here: no kernel may rely on it.
    template <typename T>
    static inline T shuffle(source kind, int line, unsigned mask, T value, unsigned argument, unsigned width = 32)
    {
        unsigned group = meet(line, mask, to_bits(value)), own = lane(), first = own & -width, last = first + width - 1;
        unsigned source = kind == index ? first | (argument & (width - 1)) : kind == exclusive_or ? own ^ (argument % 32)
            : kind == up ? own - argument % 32 : own + argument % 32;
        if (kind == up ? own - first < argument % 32 : source > last)
            source = own;
        T result;
        uint64_t poison = 0xA5A5A5A5A5A5A5A5;
        memcpy(&result, group >> source & 1 ? &current->values[source] : &poison, sizeof result);
        return result;
    }
}

static inline float rsqrtf(float x) { return 1.0f / sqrtf(x); }
static inline double rsqrt(double x) { return 1.0 / sqrt(x); }

#define HOST_MIN_MAX(T) \
    static inline T min(T a, T b) { return a < b ? a : b; } \
    static inline T max(T a, T b) { return a > b ? a : b; }
HOST_MIN_MAX(int) HOST_MIN_MAX(unsigned) HOST_MIN_MAX(long long) HOST_MIN_MAX(unsigned long long)

// The names of the 16-bit type that both compilers can convert.
#ifdef __clang__
typedef __fp16 host_half;
#else
typedef _Float16 host_half;
#endif

// What tensor cores do: a lane's part of sixteen lines of 32 bytes is four words, as FragmentWords says.
namespace host
{
    template <typename To, typename From>
    static inline To bits(const From& from)
    {
        To to;
        memcpy(&to, &from, sizeof to);
        return to;
    }

    struct bf16
    {
        static double dot(unsigned a, unsigned b) { return value(a << 16) * value(b << 16) + value(a & 0xffff0000u) * value(b & 0xffff0000u); }
        static double value(unsigned word) { return bits<float>(word); }
        static double of(unsigned short x) { return value((unsigned)x << 16); }
    };

    struct f16
    {
        static double dot(unsigned a, unsigned b) { return value(a) * value(b) + value(a >> 16) * value(b >> 16); }
        static double value(unsigned word)
        {
            // A function cannot return a __fp16.
            unsigned short from = (unsigned short)word;
            host_half to;
            memcpy(&to, &from, sizeof to);
            return to;
        }

        static double of(unsigned short x) { return value(x); }
    };

    struct tf32
    {
        static double dot(unsigned a, unsigned b) { return (double)bits<float>(a) * bits<float>(b); }
    };

    template <typename Left, typename Right>
    struct four_bytes
    {
        static int dot(unsigned a, unsigned b)
        {
            int sum = 0;
            for (int shift = 0; shift < 32; shift += 8)
                sum += (Left)(a >> shift) * (Right)(b >> shift);
            return sum;
        }
    };

    typedef four_bytes<signed char, signed char> s8s8;
    typedef four_bytes<unsigned char, unsigned char> u8u8;
    typedef four_bytes<signed char, unsigned char> s8u8;
    typedef four_bytes<unsigned char, signed char> u8s8;

    static inline float plus(float sum, double x) { return (float)(sum + x); }
    static inline int plus(int sum, int x) { return (int)((unsigned)sum + (unsigned)x); }
    static inline unsigned short plus(unsigned short sum, double x) { return bits<unsigned short>((host_half)(f16::of(sum) + x)); }

    // The words of another lane.
    template <typename Words>
    static inline Words lines(int line, Words own, unsigned from)
    {
        return {shuffle(index, line, ~0u, own.Word0, from), shuffle(index, line, ~0u, own.Word1, from),
            shuffle(index, line, ~0u, own.Word2, from), shuffle(index, line, ~0u, own.Word3, from)};
    }

    template <typename Element, typename Accumulator, typename Words>
    static inline void mma(int line, Accumulator& d, Words a, Words b)
    {
        decltype(Element::dot(0, 0)) sums[8] = {};
        for (unsigned part = 0; part < 4; part++)
        {
            Words row = lines(line, a, lane() / 4 * 4 + part), columns[] = {lines(line, b, lane() % 4 * 8 + part), lines(line, b, lane() % 4 * 8 + 4 + part)};
            for (int i = 0; i < 8; i++)
            {
                Words column = columns[i & 1];
                bool second = i & 2, last = i & 4;
                sums[i] += Element::dot(second ? row.Word1 : row.Word0, last ? column.Word1 : column.Word0)
                    + Element::dot(second ? row.Word3 : row.Word2, last ? column.Word3 : column.Word2);
            }
        }
        d = {plus(d.X0, sums[0]), plus(d.X1, sums[1]), plus(d.X2, sums[2]), plus(d.X3, sums[3]),
            plus(d.X4, sums[4]), plus(d.X5, sums[5]), plus(d.X6, sums[6]), plus(d.X7, sums[7])};
    }

    template <typename Words>
    static inline double element(Words words, bool second)
    {
        return bits<double>(second ? words.Word2 | (uint64_t)words.Word3 << 32 : words.Word0 | (uint64_t)words.Word1 << 32);
    }

    template <typename Accumulator, typename Words>
    static inline void mma_double(int line, Accumulator& d, Words a, Words b)
    {
        for (unsigned part = 0; part < 4; part++)
        {
            Words row = lines(line, a, lane() / 4 * 4 + part), even = lines(line, b, lane() % 4 * 8 + part), odd = lines(line, b, lane() % 4 * 8 + 4 + part);
            double *sums[] = {&d.X0, &d.X1, &d.X2, &d.X3, &d.X4, &d.X5, &d.X6, &d.X7};
            for (int i = 0; i < 8; i++)
                *sums[i] += element(row, i & 2) * element(i & 1 ? odd : even, i & 4);
        }
    }

    // Where a tile of 128 bytes a row has an element.
    static inline unsigned swizzled(unsigned row, unsigned column, unsigned rows)
    {
        return (column / 64 * rows + row) * 64 + ((column / 8 ^ row) & 7) * 8 + column % 8;
    }

    template <typename Element>
    static inline void wgmma(float (&d)[128], const unsigned short* a, const unsigned short* b)
    {
        unsigned warp = (unsigned)(current - fibers) / 32 % 4;
        for (unsigned i = 0; i < 128; i++)
        {
            unsigned row = warp * 16 + lane() / 4 + (i & 2) * 4, column = lane() % 4 * 2 + (i & 1) + i / 4 * 8;
            double sum = 0;
            for (unsigned k = 0; k < 64; k++)
                sum += Element::of(a[swizzled(row, k, 64)]) * Element::of(b[swizzled(k, column, 64)]);
            d[i] = (float)(d[i] + sum);
        }
    }

    // Four matrices of 8 by 8 from 16 lines of 16 elements: the order is that of the instruction.
    static inline unsigned ldmatrix(const unsigned short* source, int pitch, int row, int column, bool is_transposed)
    {
        int i = row + (int)lane() / 4, j = column + (int)lane() % 4 * 2;
        int i0 = is_transposed ? row + (int)lane() % 4 * 2 : i, j0 = is_transposed ? column + (int)lane() / 4 : j;
        int i1 = is_transposed ? i0 + 1 : i, j1 = is_transposed ? j0 : j + 1;
        return source[i0 * pitch + j0] | (unsigned)source[i1 * pitch + j1] << 16;
    }
}

#define GK_MMA(element, d, a, b) host::mma<host::element>(__LINE__, d, a, b)
#define GK_MMA_DOUBLE(d, a, b) host::mma_double(__LINE__, d, a, b)
#define GK_WGMMA(element, d, a, b) host::wgmma<host::element>(d, a, b)
#define GK_LDMATRIX(source, pitch, w0, w1, w2, w3, is_transposed) \
    w0 = host::ldmatrix(source, pitch, 0, 0, is_transposed), w1 = host::ldmatrix(source, pitch, 8, 0, is_transposed), \
    w2 = host::ldmatrix(source, pitch, 0, 8, is_transposed), w3 = host::ldmatrix(source, pitch, 8, 8, is_transposed)

static inline unsigned short host_add_half(unsigned short a, unsigned short b)
{
    host_half left, right;
    memcpy(&left, &a, sizeof a);
    memcpy(&right, &b, sizeof b);
    left = (host_half)((float)left + (float)right);
    memcpy(&a, &left, sizeof a);
    return a;
}

// One OS thread runs the whole grid, so an operation is one step whatever its scope.
template <typename T>
static inline T host_exchange(T* place, T value) { return std::exchange(*place, value); }

template <typename T>
static inline T host_compare_exchange(T* place, T expected, T value)
{
    T found = *place;
    if (memcmp(&found, &expected, sizeof(T)) == 0)
        *place = value;
    return found;
}

// The place may be of another type of the same size, which only memcpy may read.
#define HOST_ATOMIC_1(name, T, parameters, result) \
    static inline T name parameters \
    { \
        T old; \
        memcpy(&old, place, sizeof(T)); \
        T next = (T)(result); \
        memcpy((void*)place, &next, sizeof(T)); \
        return old; \
    }
#define HOST_ATOMIC(name, T, result) \
    HOST_ATOMIC_1(name, T, (T* place, T value), result) \
    HOST_ATOMIC_1(name##_block, T, (T* place, T value), result) \
    HOST_ATOMIC_1(name##_system, T, (T* place, T value), result)
#define HOST_ATOMIC_CAS(T) \
    HOST_ATOMIC_1(atomicCAS, T, (T* place, T expected, T value), old == expected ? value : old) \
    HOST_ATOMIC_1(atomicCAS_block, T, (T* place, T expected, T value), old == expected ? value : old) \
    HOST_ATOMIC_1(atomicCAS_system, T, (T* place, T expected, T value), old == expected ? value : old)
#define HOST_ATOMIC_BITS(T) \
    HOST_ATOMIC(atomicAnd, T, old & value) HOST_ATOMIC(atomicOr, T, old | value) HOST_ATOMIC(atomicXor, T, old ^ value) \
    HOST_ATOMIC(atomicExch, T, value) HOST_ATOMIC_CAS(T)
#define HOST_ATOMIC_LIMITS(T) HOST_ATOMIC(atomicMin, T, value < old ? value : old) HOST_ATOMIC(atomicMax, T, value > old ? value : old)
HOST_ATOMIC_BITS(int) HOST_ATOMIC_BITS(unsigned) HOST_ATOMIC_BITS(unsigned long long)
HOST_ATOMIC_LIMITS(int) HOST_ATOMIC_LIMITS(unsigned) HOST_ATOMIC_LIMITS(long long) HOST_ATOMIC_LIMITS(unsigned long long)
HOST_ATOMIC(atomicAdd, int, (unsigned)old + (unsigned)value) HOST_ATOMIC(atomicSub, int, (unsigned)old - (unsigned)value)
HOST_ATOMIC(atomicAdd, unsigned, old + value) HOST_ATOMIC(atomicSub, unsigned, old - value)
HOST_ATOMIC(atomicAdd, unsigned long long, old + value) HOST_ATOMIC(atomicAdd, float, old + value) HOST_ATOMIC(atomicAdd, double, old + value)
HOST_ATOMIC(atomicExch, float, value)
HOST_ATOMIC(atomicInc, unsigned, old >= value ? 0 : old + 1) HOST_ATOMIC(atomicDec, unsigned, old == 0 || old > value ? value : old - 1)
HOST_ATOMIC_1(atomicCAS, unsigned short, (unsigned short* place, unsigned short expected, unsigned short value), old == expected ? value : old)

static inline long long clock64() { static long long cycles; return cycles++; }
[[noreturn]] static inline void __trap() { abort(); }
static inline void __threadfence_block() { }
static inline void __threadfence() { }
static inline void __threadfence_system() { }
