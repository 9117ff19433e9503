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
#define __constant__
#define __launch_bounds__(...)
#define __align__(bytes) __attribute__((aligned(bytes)))
#define __shared__ static
#define GK_SHARED host::shared_memory
#define GK_EXIT host::end_thread()
#define __syncthreads() host::barrier(__COUNTER__, __LINE__)

struct host_dim3 { unsigned x, y, z; };
static host_dim3 threadIdx, blockIdx, blockDim, gridDim;

namespace host
{
    // What a launch asks for; one block runs at a time.
    alignas(16) static unsigned char shared_memory[227 * 1024];
    [[maybe_unused]] static int shared_bytes;

    constexpr size_t stack_bytes = 512 * 1024;

    struct fiber { ucontext_t context; char* stack; host_dim3 index; int site, line; bool ended; };

    static ucontext_t scheduler;
    static fiber* current;
    static void (*body)();
    static char* message;
    static size_t message_capacity;

    static void barrier(int site, int line)
    {
        current->site = site;
        current->line = line;
        swapcontext(&current->context, &scheduler);
        threadIdx = current->index;
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
        f.ended = false;
        getcontext(&f.context);
        f.context.uc_stack.ss_sp = f.stack;
        f.context.uc_stack.ss_size = stack_bytes;
        f.context.uc_link = nullptr;
        makecontext(&f.context, start_fiber, 0);
    }

    // False where the live threads of the block wait at different barriers.
    static bool run_to_barrier(fiber* fibers, unsigned count, unsigned& live)
    {
        fiber* first = nullptr;
        live = 0;
        for (unsigned i = 0; i < count; i++)
        {
            fiber& f = fibers[i];
            if (f.ended)
                continue;
            current = &f;
            threadIdx = f.index;
            swapcontext(&scheduler, &f.context);
            if (*message)
                return false;
            if (f.ended)
                continue;
            live++;
            first = first ? first : &f;
            if (f.site != first->site)
            {
                snprintf(message, message_capacity, "Threads (%u, %u, %u) and (%u, %u, %u) wait at different barriers, in lines %d and %d.",
                    first->index.x, first->index.y, first->index.z, f.index.x, f.index.y, f.index.z, first->line, f.line);
                return false;
            }
        }
        return true;
    }

    static void run_block(fiber* fibers, unsigned count)
    {
        for (unsigned i = 0; i < count; i++)
            prepare(fibers[i], i);
        unsigned live = count;
        while (live > 0 && run_to_barrier(fibers, count, live))
        {
        }
    }

    static void run_grid()
    {
        unsigned count = blockDim.x * blockDim.y * blockDim.z;
        fiber* fibers = static_cast<fiber*>(calloc(count, sizeof(fiber)));
        for (unsigned i = 0; i < count; i++)
            fibers[i].stack = static_cast<char*>(malloc(stack_bytes));
        for (blockIdx.z = 0; blockIdx.z < gridDim.z; blockIdx.z++)
            for (blockIdx.y = 0; blockIdx.y < gridDim.y; blockIdx.y++)
                for (blockIdx.x = 0; blockIdx.x < gridDim.x && !*message; blockIdx.x++)
                    run_block(fibers, count);
        for (unsigned i = 0; i < count; i++)
            free(fibers[i].stack);
        free(fibers);
    }

    static void** arguments;

    // The entry point's own parameter types say how to read the arguments, which are pointers to values.
    template <auto kernel, typename... T, size_t... I>
    void call(void (*)(T...), std::index_sequence<I...>) { kernel(*static_cast<T*>(arguments[I])...); }

    template <auto kernel, typename... T>
    void call(void (*f)(T...)) { call<kernel>(f, std::index_sequence_for<T...>()); }

    template <auto kernel>
    void run(void** kernel_arguments, const unsigned* launch, char* text, size_t capacity)
    {
        gridDim = {launch[0], launch[1], launch[2]};
        blockDim = {launch[3], launch[4], launch[5]};
        shared_bytes = (int)launch[6];
        arguments = kernel_arguments;
        message = text;
        message_capacity = capacity;
        *message = 0;
        body = [] { call<kernel>(kernel); };
        run_grid();
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
template <typename To>
static inline To host_convert(double x, double least, double end, To nan)
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

static inline float rsqrtf(float x) { return 1.0f / sqrtf(x); }
static inline double rsqrt(double x) { return 1.0 / sqrt(x); }

#define HOST_MIN_MAX(T) \
    static inline T min(T a, T b) { return a < b ? a : b; } \
    static inline T max(T a, T b) { return a > b ? a : b; }
HOST_MIN_MAX(int) HOST_MIN_MAX(unsigned) HOST_MIN_MAX(long long) HOST_MIN_MAX(unsigned long long)

static inline unsigned short host_add_half(unsigned short a, unsigned short b)
{
    return host_bits<unsigned short>((_Float16)((float)host_bits<_Float16>(a) + (float)host_bits<_Float16>(b)));
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
