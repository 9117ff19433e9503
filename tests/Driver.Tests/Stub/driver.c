// CUDA's driver library as far as GpuKernels calls it, without a GPU: device memory is host memory, launches are only counted,
// and any call can be told to fail. The functions that start with "stub_" are for the tests.
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifdef _WIN32
#define API __declspec(dllexport)
#else
#define API __attribute__((visibility("default")))
#endif

enum { SUCCESS = 0, INVALID_VALUE = 1, OUT_OF_MEMORY = 2, INVALID_DEVICE = 101, INVALID_CONTEXT = 201, NOT_FOUND = 500, UNKNOWN = 999 };

// ---- What the tests ask for.

static char failing_call[64];
static int failing_code;
static _Atomic int calls_until_failure;
static _Atomic unsigned failing_every, calls;   // Each so many-th call fails, whichever it is; 0 for none.
static int broken_codes[16];               // Once a kernel has faulted, all calls of its device's context return this.
static int devices = 2, init_code;
static uint64_t memory_total = 1u << 30;
static _Atomic uint64_t memory_used;
static uint64_t memory_reserved;           // What the pool has taken, in use or not.
static int has_pools = 1, live_pools, last_priority;
static _Atomic int live_events;
static _Atomic int live_allocations, live_streams, live_modules, live_contexts, live_host_allocations;
static _Atomic int launches;
static int room, last_block;               // Threads that a multiprocessor has room for, 0 for two blocks of any size; of the last launch.

API void stub_fail(const char *call, int code, int skip)
{
    snprintf(failing_call, sizeof failing_call, "%s", call);
    failing_code = code;
    calls_until_failure = skip;
}

API void stub_fail_every(unsigned count) { failing_every = count; }
API void stub_break(int device, int code) { broken_codes[device] = code; }
API void stub_init(int code, int count) { init_code = code; devices = count; }
API void stub_memory(uint64_t total) { memory_total = total; }
API void stub_pools(int are_supported) { has_pools = are_supported; }
API int stub_pending(void) { return failing_call[0] != 0; }
API int stub_launches(void) { return launches; }
API void stub_room(int threads) { room = threads; }
API int stub_last_block(void) { return last_block; }

/* What is not given back: allocations, streams, modules, retained contexts, host allocations, pools, events. */
API void stub_live(int *counts)
{
    counts[0] = live_allocations;
    counts[1] = live_streams;
    counts[2] = live_modules;
    counts[3] = live_contexts;
    counts[4] = live_host_allocations;
    counts[5] = live_pools;
    counts[6] = live_events;
}

// One primary context for each device, known by its number.
#define CONTEXT_OF(device) ((uintptr_t)0x1000 + (device))

#ifdef _WIN32
static __declspec(thread) uintptr_t current;
#else
static __thread uintptr_t current;
#endif

static int enter(const char *call, int uses_context)
{
    if (strcmp(call, failing_call) == 0 && calls_until_failure-- == 0)
    {
        failing_call[0] = 0;
        return failing_code;
    }
    if (!uses_context) return SUCCESS;
    if (failing_every && ++calls % failing_every == 0) return UNKNOWN;
    return current ? broken_codes[current - CONTEXT_OF(0)] : INVALID_CONTEXT;
}

// What orders streams, as words: "record ours, wait theirs". The tests' other library has the stream 0x7777.
static char order[1024];

API void stub_forget_order(void) { order[0] = 0; }
API const char *stub_order(void) { return order; }

static void note(const char *what, uintptr_t stream)
{
    size_t length = strlen(order);
    snprintf(order + length, sizeof order - length, "%s%s %s", length ? ", " : "", what, stream == 0 ? "null" : stream == 0x7777 ? "theirs" : "ours");
}

#define CALL(name) do { int code_ = enter(#name, 1); if (code_) return code_; } while (0)
#define CALL_WITHOUT_CONTEXT(name) do { int code_ = enter(#name, 0); if (code_) return code_; } while (0)

// That of CUDA's memory, and the room in front of a block for its size.
enum { ALIGNMENT = 512 };

#include "graphs.c"

// ---- The driver: initialisation and devices.

API int cuInit(unsigned flags) { (void)flags; return init_code; }
API int cuDriverGetVersion(int *version) { *version = 13000; return SUCCESS; }
API int cuDeviceGetCount(int *count) { CALL_WITHOUT_CONTEXT(cuDeviceGetCount); *count = devices; return SUCCESS; }

static const struct { int code; const char *name, *text; } errors[] = {
    { 1, "CUDA_ERROR_INVALID_VALUE", "invalid argument" },
    { 2, "CUDA_ERROR_OUT_OF_MEMORY", "out of memory" },
    { 3, "CUDA_ERROR_NOT_INITIALIZED", "initialization error" },
    { 4, "CUDA_ERROR_DEINITIALIZED", "driver shutting down" },
    { 46, "CUDA_ERROR_DEVICE_UNAVAILABLE", "CUDA-capable device(s) is/are busy or unavailable" },
    { 101, "CUDA_ERROR_INVALID_DEVICE", "invalid device ordinal" },
    { 200, "CUDA_ERROR_INVALID_IMAGE", "device kernel image is invalid" },
    { 201, "CUDA_ERROR_INVALID_CONTEXT", "invalid device context" },
    { 209, "CUDA_ERROR_NO_BINARY_FOR_GPU", "no kernel image is available for execution on the device" },
    { 214, "CUDA_ERROR_ECC_UNCORRECTABLE", "uncorrectable ECC error encountered" },
    { 217, "CUDA_ERROR_PEER_ACCESS_UNSUPPORTED", "peer access is not supported between these two devices" },
    { 218, "CUDA_ERROR_INVALID_PTX", "a PTX JIT compilation failed" },
    { 222, "CUDA_ERROR_UNSUPPORTED_PTX_VERSION", "the provided PTX was compiled with an unsupported toolchain." },
    { 400, "CUDA_ERROR_INVALID_HANDLE", "invalid resource handle" },
    { 500, "CUDA_ERROR_NOT_FOUND", "named symbol not found" },
    { 700, "CUDA_ERROR_ILLEGAL_ADDRESS", "an illegal memory access was encountered" },
    { 701, "CUDA_ERROR_LAUNCH_OUT_OF_RESOURCES", "too many resources requested for launch" },
    { 702, "CUDA_ERROR_LAUNCH_TIMEOUT", "the launch timed out and was terminated" },
    { 710, "CUDA_ERROR_ASSERT", "device-side assert triggered" },
    { 714, "CUDA_ERROR_HARDWARE_STACK_ERROR", "hardware stack error" },
    { 715, "CUDA_ERROR_ILLEGAL_INSTRUCTION", "an illegal instruction was encountered" },
    { 716, "CUDA_ERROR_MISALIGNED_ADDRESS", "misaligned address" },
    { 717, "CUDA_ERROR_INVALID_ADDRESS_SPACE", "operation not supported on global/shared address space" },
    { 718, "CUDA_ERROR_INVALID_PC", "invalid program counter" },
    { 719, "CUDA_ERROR_LAUNCH_FAILED", "unspecified launch failure" },
    { 704, "CUDA_ERROR_PEER_ACCESS_ALREADY_ENABLED", "peer access is already enabled" },
    { 720, "CUDA_ERROR_COOPERATIVE_LAUNCH_TOO_LARGE", "too many blocks in cooperative launch" },
    { 801, "CUDA_ERROR_NOT_SUPPORTED", "operation not supported" },
    { 900, "CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED", "operation not permitted when stream is capturing" },
    { 901, "CUDA_ERROR_STREAM_CAPTURE_INVALIDATED", "operation failed due to a previous error during capture" },
    { 910, "CUDA_ERROR_GRAPH_EXEC_UPDATE_FAILURE", "the graph update was not performed because it included changes which violated constraints specific to instantiated graph update" },
    { 999, "CUDA_ERROR_UNKNOWN", "unknown error" },
};

static int describe(int code, int name, const char **text)
{
    for (size_t i = 0; i < sizeof errors / sizeof errors[0]; i++)
    {
        if (errors[i].code != code) continue;
        *text = name ? errors[i].name : errors[i].text;
        return SUCCESS;
    }
    return INVALID_VALUE;
}

API int cuGetErrorName(int code, const char **text) { return describe(code, 1, text); }
API int cuGetErrorString(int code, const char **text) { return describe(code, 0, text); }

API int cuDeviceGet(int *device, int ordinal)
{
    CALL_WITHOUT_CONTEXT(cuDeviceGet);
    if (ordinal >= devices) return INVALID_DEVICE;
    *device = ordinal;
    return SUCCESS;
}

API int cuDeviceGetName(char *name, int length, int device)
{
    CALL_WITHOUT_CONTEXT(cuDeviceGetName);
    snprintf(name, length, "Stub %d", device);
    return SUCCESS;
}

API int cuDeviceTotalMem_v2(size_t *bytes, int device) { (void)device; CALL_WITHOUT_CONTEXT(cuDeviceTotalMem_v2); *bytes = memory_total; return SUCCESS; }

API int cuDeviceGetUuid_v2(unsigned char *uuid, int device)
{
    CALL_WITHOUT_CONTEXT(cuDeviceGetUuid_v2);
    for (int i = 0; i < 16; i++) uuid[i] = (unsigned char)(16 * device + i);
    return SUCCESS;
}

API int cuDeviceGetPCIBusId(char *text, int length, int device)
{
    CALL_WITHOUT_CONTEXT(cuDeviceGetPCIBusId);
    snprintf(text, length, "0000:%02x:00.0", 0x3a + device);
    return SUCCESS;
}

API int cuDeviceGetAttribute(int *value, int attribute, int device)
{
    (void)device;
    CALL_WITHOUT_CONTEXT(cuDeviceGetAttribute);
    switch (attribute)
    {
        case 1: case 2: case 3: *value = 1024; break;                // threads of a block, and in x and y
        case 4: *value = 64; break;
        case 5: case 11: *value = 0x7FFFFFFF; break;                 // blocks in x, and the most bytes from row to row
        case 6: case 7: *value = 65535; break;
        case 10: *value = 32; break;                                 // threads of a warp
        case 16: *value = 132; break;                                // multiprocessors
        case 36: *value = 3201000; break;                            // kHz of the memory
        case 37: *value = 6144; break;                               // bits of the way to it
        case 38: *value = 60 << 20; break;                           // L2 cache
        case 75: *value = 9; break;                                  // compute capability
        case 97: *value = 227 * 1024; break;                         // shared memory that a block may ask for
        case 83: *value = 1; break;                                  // managed memory
        case 115: *value = has_pools; break;
        default: *value = 0; break;
    }
    return SUCCESS;
}

// ---- Contexts.

static int retained[16];

API int cuDevicePrimaryCtxRetain(uintptr_t *context, int device)
{
    CALL_WITHOUT_CONTEXT(cuDevicePrimaryCtxRetain);
    retained[device]++;
    live_contexts++;
    *context = CONTEXT_OF(device);
    return SUCCESS;
}

API int cuDevicePrimaryCtxRelease_v2(int device)
{
    live_contexts--;
    if (--retained[device] == 0) broken_codes[device] = 0;
    CALL_WITHOUT_CONTEXT(cuDevicePrimaryCtxRelease_v2);
    return SUCCESS;
}

API int cuDevicePrimaryCtxReset_v2(int device)
{
    CALL_WITHOUT_CONTEXT(cuDevicePrimaryCtxReset_v2);
    broken_codes[device] = 0;
    return SUCCESS;
}

API int cuCtxSetCurrent(uintptr_t context) { CALL_WITHOUT_CONTEXT(cuCtxSetCurrent); current = context; return SUCCESS; }
API int cuCtxGetCurrent(uintptr_t *context) { *context = current; return SUCCESS; }
API int cuCtxSynchronize(void) { CALL(cuCtxSynchronize); return spoils_capture(0) ? CAPTURE_UNSUPPORTED : SUCCESS; }

// ---- Memory: each allocation keeps its size before its bytes.

API int cuMemGetInfo_v2(size_t *available, size_t *total)
{
    CALL(cuMemGetInfo_v2);
    *available = memory_total - (memory_used > memory_reserved ? memory_used : memory_reserved);
    *total = memory_total;
    return SUCCESS;
}

static void *take(size_t bytes)
{
    char *block = aligned_alloc(ALIGNMENT, (bytes + 2 * ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT);
    if (!block) return NULL;
    *(size_t *)block = bytes;
    return block + ALIGNMENT;
}

static int allocate(uintptr_t *pointer, size_t bytes)
{
    if (bytes > memory_total - memory_used) return OUT_OF_MEMORY;
    *pointer = (uintptr_t)take(bytes);
    memory_used += bytes;
    live_allocations++;
    return SUCCESS;
}

/* Gives back also what a broken context held: the tests count what the caller has given back. */
static void release(uintptr_t pointer)
{
    char *block = (char *)pointer - ALIGNMENT;
    memory_used -= *(size_t *)block;
    live_allocations--;
    free(block);
}

API int cuMemAlloc_v2(uintptr_t *pointer, size_t bytes) { CALL(cuMemAlloc_v2); return allocate(pointer, bytes); }
API int cuMemFree_v2(uintptr_t pointer) { release(pointer); CALL(cuMemFree_v2); return SUCCESS; }

// ---- Several GPUs. All memory is the host's, so what has to be allowed first is only noted.

static int peers_can_access = 1;

API void stub_peers(int can_access) { peers_can_access = can_access; }

API int cuDeviceCanAccessPeer(int *can_access, int device, int peer)
{
    CALL_WITHOUT_CONTEXT(cuDeviceCanAccessPeer);
    *can_access = peers_can_access && device != peer;
    return SUCCESS;
}

API int cuCtxEnablePeerAccess(uintptr_t peer, unsigned flags)
{
    static int is_enabled[16][16];
    (void)flags;
    CALL(cuCtxEnablePeerAccess);
    int *enabled = &is_enabled[current - CONTEXT_OF(0)][peer - CONTEXT_OF(0)], before = *enabled;
    *enabled = 1;
    return before ? 704 : SUCCESS;
}

API int cuMemPoolSetAccess(void *pool, const int *accesses, size_t count)
{
    (void)pool, (void)accesses, (void)count;
    CALL(cuMemPoolSetAccess);
    return SUCCESS;
}

// One pool for all: it keeps what it once had until it is trimmed, and as CUDA's does, a call that finds too little leaves it all there was.

API int cuMemPoolCreate(void **pool, const void *properties)
{
    (void)properties;
    CALL(cuMemPoolCreate);
    *pool = &memory_reserved;
    live_pools++;
    return SUCCESS;
}

API int cuMemPoolDestroy(void *pool) { (void)pool; live_pools--; memory_reserved = 0; CALL(cuMemPoolDestroy); return SUCCESS; }

API int cuMemPoolGetAttribute(void *pool, int attribute, uint64_t *value)
{
    (void)pool, (void)attribute;
    CALL(cuMemPoolGetAttribute);
    *value = memory_reserved;
    return might_spoil() ? CAPTURE_UNSUPPORTED : SUCCESS;
}

API int cuMemPoolSetAttribute(void *pool, int attribute, uint64_t *value)
{
    (void)pool, (void)attribute, (void)value;
    CALL(cuMemPoolSetAttribute);
    return SUCCESS;
}

API int cuMemPoolTrimTo(void *pool, size_t kept)
{
    (void)pool;
    CALL(cuMemPoolTrimTo);
    if (might_spoil()) return CAPTURE_UNSUPPORTED;
    if (memory_reserved > kept) memory_reserved = memory_used > kept ? memory_used : kept;
    return SUCCESS;
}

API int cuMemAllocFromPoolAsync(uintptr_t *pointer, size_t bytes, void *pool, uintptr_t stream)
{
    (void)pool;
    CALL(cuMemAllocFromPoolAsync);
    if (allocate_in_graph(pointer, bytes, stream)) return SUCCESS;
    if (might_spoil()) return CAPTURE_UNSUPPORTED;
    int code = allocate(pointer, bytes);
    if (memory_used > memory_reserved) memory_reserved = memory_used;
    if (code == OUT_OF_MEMORY) memory_reserved = memory_total;
    return code;
}

API int cuMemFreeAsync(uintptr_t pointer, uintptr_t stream)
{
    note("free", stream);
    int is_node = free_in_graph(stream);
    if (!is_node) release(pointer);
    CALL(cuMemFreeAsync);
    return !is_node && might_spoil() ? CAPTURE_UNSUPPORTED : SUCCESS;
}

static int copy(void *destination, const void *source, size_t bytes) { memcpy(destination, source, bytes); return SUCCESS; }

API int cuMemcpyHtoD_v2(uintptr_t to, const void *from, size_t bytes) { CALL(cuMemcpyHtoD_v2); return copy((void *)to, from, bytes); }
API int cuMemcpyDtoH_v2(void *to, uintptr_t from, size_t bytes) { CALL(cuMemcpyDtoH_v2); return copy(to, (void *)from, bytes); }
API int cuMemcpyDtoD_v2(uintptr_t to, uintptr_t from, size_t bytes) { CALL(cuMemcpyDtoD_v2); return copy((void *)to, (void *)from, bytes); }

#include "textures.c"
#include "copies.c"
#include "interop.c"
#include "host_memory.c"

// ---- Streams.

API int cuStreamCreate(uintptr_t *stream, unsigned flags)
{
    static _Atomic uintptr_t next = 0x100;
    (void)flags;
    CALL(cuStreamCreate);
    *stream = next++;
    live_streams++;
    return SUCCESS;
}

API int cuStreamDestroy_v2(uintptr_t stream) { (void)stream; live_streams--; CALL(cuStreamDestroy_v2); return SUCCESS; }
API int cuStreamSynchronize(uintptr_t stream) { CALL(cuStreamSynchronize); return stream && spoils_capture(stream) ? CAPTURE_UNSUPPORTED : SUCCESS; }

API int cuStreamCreateWithPriority(uintptr_t *stream, unsigned flags, int priority)
{
    CALL(cuStreamCreateWithPriority);
    last_priority = priority;
    return cuStreamCreate(stream, flags);
}

API int stub_priority(void) { return last_priority; }
API int cuCtxGetStreamPriorityRange(int *least, int *greatest) { CALL(cuCtxGetStreamPriorityRange); *least = 0; *greatest = -5; return SUCCESS; }
API int cuStreamWaitEvent(uintptr_t stream, void *event, unsigned flags) { (void)event, (void)flags; CALL(cuStreamWaitEvent); note("wait", stream); return SUCCESS; }

/* Nothing takes time here, so what is to be called then is called at once, also on a broken context. */
API int cuStreamAddCallback(uintptr_t stream, void (*callback)(uintptr_t, int, void *), void *data, unsigned flags)
{
    (void)flags;
    int code = enter("cuStreamAddCallback", 0);
    if (code) return code;
    callback(stream, broken_codes[current - CONTEXT_OF(0)], data);
    return SUCCESS;
}

API int cuLaunchHostFunc(uintptr_t stream, void (*function)(void *), void *data)
{
    CALL(cuLaunchHostFunc);
    struct node *node = capture_node(stream);
    if (node) node->call = function, node->data = data;
    else function(data);
    return SUCCESS;
}

// ---- Events: complete as soon as they are recorded, half a millisecond after each other.

API int cuEventCreate(void **event, unsigned flags) { (void)flags; CALL(cuEventCreate); *event = calloc(1, 64); live_events++; return SUCCESS; }
API int cuEventDestroy_v2(void *event) { live_events--; free(event); CALL(cuEventDestroy_v2); return SUCCESS; }
API int cuEventRecord(int *event, uintptr_t stream) { static int time; CALL(cuEventRecord); note("record", stream); *event = ++time; return SUCCESS; }
API int cuEventQuery(void *event) { (void)event; CALL(cuEventQuery); return might_spoil() ? CAPTURE_UNSUPPORTED : SUCCESS; }
API int cuEventSynchronize(void *event) { (void)event; CALL(cuEventSynchronize); return SUCCESS; }
API int cuEventElapsedTime(float *milliseconds, int *from, int *to) { CALL(cuEventElapsedTime); *milliseconds = (*to - *from) * 0.5f; return SUCCESS; }

static int is_profiling;

API int stub_profiling(void) { return is_profiling; }
API int cuProfilerStart(void) { CALL(cuProfilerStart); is_profiling = 1; return SUCCESS; }
API int cuProfilerStop(void) { CALL(cuProfilerStop); is_profiling = 0; return SUCCESS; }

// ---- Modules: any image is taken, and has any function and any variable but those whose names begin with "missing".

API int cuModuleLoadData(void **module, const void *image)
{
    (void)image;
    CALL(cuModuleLoadData);
    *module = calloc(1, 256);
    live_modules++;
    return SUCCESS;
}

API int cuModuleLoadDataEx(void **module, const void *image, unsigned count, int *options, void **values)
{
    (void)image;
    int code = enter("cuModuleLoadDataEx", 1);
    for (unsigned i = 0; code && i < count; i++)
    {
        if (options[i] == 5) snprintf(values[i], 64, "ptxas fatal : the stub's own log");
    }
    if (code) return code;
    *module = calloc(1, 256);
    live_modules++;
    return SUCCESS;
}

API int cuModuleUnload(void *module) { live_modules--; free(module); CALL(cuModuleUnload); return SUCCESS; }

API int cuModuleGetFunction(void **function, void *module, const char *name)
{
    CALL(cuModuleGetFunction);
    if (strncmp(name, "missing", 7) == 0) return NOT_FOUND;
    uintptr_t own = own_function(module, name);
    *function = own ? (void *)own : module;
    return SUCCESS;
}

API int cuModuleGetGlobal_v2(uintptr_t *pointer, size_t *bytes, void *module, const char *name)
{
    CALL(cuModuleGetGlobal_v2);
    if (strncmp(name, "missing", 7) == 0) return NOT_FOUND;
    *pointer = (uintptr_t)module;
    *bytes = 16;
    return SUCCESS;
}

API int cuModuleGetFunctionCount(unsigned *count, void *module) { (void)module; CALL(cuModuleGetFunctionCount); *count = 0; return SUCCESS; }
API int cuModuleEnumerateFunctions(void **functions, unsigned count, void *module)
{
    (void)functions, (void)count, (void)module;
    CALL(cuModuleEnumerateFunctions);
    return SUCCESS;
}

API int cuFuncGetParamInfo(void *function, size_t index, size_t *offset, size_t *size)
{
    (void)function, (void)index, (void)offset, (void)size;
    return INVALID_VALUE;
}

API int cuFuncGetName(const char **name, void *function) { (void)function; *name = "stub"; return SUCCESS; }

API int cuFuncGetAttribute(int *value, int attribute, void *function)
{
    (void)function;
    CALL(cuFuncGetAttribute);
    *value = attribute == 0 ? 512 : attribute == 4 ? 32 : 0;         // threads of a block, registers
    return SUCCESS;
}

API int cuFuncSetAttribute(void *function, int attribute, int value)
{
    (void)function, (void)attribute, (void)value;
    CALL(cuFuncSetAttribute);
    return SUCCESS;
}

API int cuOccupancyMaxActiveBlocksPerMultiprocessor(int *blocks, void *function, int block_size, size_t shared_bytes)
{
    (void)function, (void)shared_bytes;
    CALL(cuOccupancyMaxActiveBlocksPerMultiprocessor);
    *blocks = room ? room / block_size : 2;
    return SUCCESS;
}

// ---- Launches. An incomplete driver, older than all that is needed, is this file without them.

#ifndef INCOMPLETE
API int cuLaunchKernel(void *function, unsigned gx, unsigned gy, unsigned gz, unsigned bx, unsigned by, unsigned bz,
                       unsigned shared_bytes, uintptr_t stream, void **arguments, void **extra)
{
    (void)gx, (void)gz, (void)by, (void)bz;
    (void)shared_bytes, (void)extra;
    CALL(cuLaunchKernel);
    last_block = bx;
    if (is_captured(stream)) return SUCCESS;
    run_own((uintptr_t)function, gy, arguments);
    launches++;
    return SUCCESS;
}
#endif

/* The attributes that the tests ask for, and their values: 2 cooperative, 6 overlap, 8 priority, 14 carve-out. */
static int last_attributes[16];

API int stub_attribute(int id) { return last_attributes[id]; }

struct attribute { int id, pad, value, rest[15]; };
struct launch { unsigned grid[3], block[3], shared_bytes; uintptr_t stream; const struct attribute *attributes; unsigned count; };

API int cuLaunchKernelEx(const struct launch *config, void *function, void **arguments, void **extra)
{
    (void)function, (void)arguments, (void)extra;
    CALL(cuLaunchKernelEx);
    for (int i = 0; i < 16; i++) last_attributes[i] = -1;
    for (unsigned i = 0; i < config->count; i++) last_attributes[config->attributes[i].id] = config->attributes[i].value;
    if (!is_captured(config->stream)) launches++;
    return SUCCESS;
}

API int cuLaunchCooperativeKernel(void *function, unsigned gx, unsigned gy, unsigned gz, unsigned bx, unsigned by, unsigned bz,
                                  unsigned shared_bytes, uintptr_t stream, void **arguments)
{
    (void)function, (void)gx, (void)gy, (void)gz, (void)bx, (void)by, (void)bz, (void)shared_bytes, (void)arguments;
    CALL(cuLaunchCooperativeKernel);
    if (!is_captured(stream)) launches++;
    return SUCCESS;
}
