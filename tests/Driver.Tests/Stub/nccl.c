// NCCL as far as GpuKernels calls it, for memory that is the host's: ranks of this process, in any threads, whose operations are carried out when
// all of them have come. Any call can be told to fail. The functions that start with "stub_" are for the tests.
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define API __attribute__((visibility("default")))

enum { SUCCESS = 0, SYSTEM_ERROR = 2, INVALID_ARGUMENT = 4, INVALID_USAGE = 5, MAX_RANKS = 16, MAX_CALLS = 64 };
enum kind { ALL_REDUCE, BROADCAST, REDUCE, REDUCE_SCATTER, ALL_GATHER, SEND, RECEIVE };

typedef struct { char internal[128]; } unique_id;

struct call { enum kind kind; const char *source; char *destination; size_t count; int type, op, peer, done; struct comm *comm; };

struct comm
{
    char id[128];
    int rank, ranks, aborted;
    struct call *waiting[MAX_CALLS];           // In the order in which they were made.
    int count;
};

static pthread_mutex_t gate = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static struct comm *comms[64];
static int live_comms, aborted_comms, groups_run, async_error, version = 22703;

static char failing_call[64];
static int failing_code, calls_until_failure;
static _Atomic int calls;

API void stub_nccl_fail(const char *call, int code, int skip)
{
    snprintf(failing_call, sizeof failing_call, "%s", call);
    failing_code = code;
    calls_until_failure = skip;
}

API int stub_nccl_calls(void) { return calls; }
API void stub_nccl_lose(int code) { async_error = code; }
API void stub_nccl_live(int *counts) { counts[0] = live_comms; counts[1] = aborted_comms; counts[2] = groups_run; }

// The calls of a thread's group, which are made at its end unless one of them was refused.
static __thread struct call *grouped[MAX_CALLS];
static __thread int group_depth, group_count, group_error;

static int enter(const char *call)
{
    calls++;
    if (strcmp(call, failing_call) != 0 || calls_until_failure-- > 0) return SUCCESS;
    failing_call[0] = 0;
    if (group_depth) group_error = failing_code;
    return failing_code;
}

#define CALL(name) do { int code_ = enter(#name); if (code_) return code_; } while (0)

// ---- The library.

#ifdef TOO_OLD
API int ncclGetVersion(int *out) { *out = 2804; return SUCCESS; }
#else
API int ncclGetVersion(int *out) { *out = version; return SUCCESS; }
#endif

API int ncclGetUniqueId(unique_id *id)
{
    static int next;
    CALL(ncclGetUniqueId);
    memset(id, 0, sizeof *id);
    snprintf(id->internal, sizeof id->internal, "stub %d", __sync_add_and_fetch(&next, 1));
    return SUCCESS;
}

API const char *ncclGetErrorString(int code)
{
    switch (code)
    {
        case 1: return "unhandled cuda error (run with NCCL_DEBUG=INFO for details)";
        case 2: return "unhandled system error (run with NCCL_DEBUG=INFO for details)";
        case 3: return "internal error - please report this issue to the NCCL developers";
        case 4: return "invalid argument (run with NCCL_DEBUG=WARN for details)";
        case 5: return "invalid usage (run with NCCL_DEBUG=WARN for details)";
        case 6: return "remote process exited or there was a network error";
        default: return "unknown result code";
    }
}

API const char *ncclGetLastError(void *comm) { (void)comm; return "the stub was told to fail"; }

API int ncclCommInitRank(struct comm **comm, int ranks, unique_id id, int rank)
{
    CALL(ncclCommInitRank);
    if (rank < 0 || rank >= ranks || ranks > MAX_RANKS) return INVALID_ARGUMENT;
    struct comm *made = calloc(1, sizeof *made);
    memcpy(made->id, id.internal, sizeof made->id);
    made->rank = rank;
    made->ranks = ranks;
    pthread_mutex_lock(&gate);
    for (size_t i = 0; i < sizeof comms / sizeof comms[0]; i++)
    {
        if (comms[i]) continue;
        comms[i] = made;
        break;
    }
    live_comms++;
    pthread_mutex_unlock(&gate);
    *comm = made;
    return SUCCESS;
}

static void forget(struct comm *comm)
{
    pthread_mutex_lock(&gate);
    for (size_t i = 0; i < sizeof comms / sizeof comms[0]; i++)
    {
        if (comms[i] == comm) comms[i] = NULL;
    }
    live_comms--;
    pthread_mutex_unlock(&gate);
    free(comm);
}

API int ncclCommDestroy(struct comm *comm) { forget(comm); CALL(ncclCommDestroy); return SUCCESS; }
API int ncclCommAbort(struct comm *comm) { forget(comm); aborted_comms++; CALL(ncclCommAbort); return SUCCESS; }

API int ncclCommGetAsyncError(struct comm *comm, int *code)
{
    (void)comm;
    CALL(ncclCommGetAsyncError);
    *code = async_error;
    return SUCCESS;
}

// ---- What operations do, once all ranks have made them.

static const size_t sizes[] = { 1, 1, 4, 4, 8, 8, 2, 4, 8, 2 };

#define COMBINE(T, a, b) ((T)(op == 0 || op == 4 ? (a) + (b) : op == 1 ? (a) * (b) : op == 2 ? ((a) > (b) ? (a) : (b)) : (a) < (b) ? (a) : (b)))

#define REDUCE_AS(T) do { \
    T *to = (T *)destination; \
    for (size_t i = 0; i < count; i++) \
    { \
        T sum = ((const T *)sources[0])[i]; \
        for (int r = 1; r < ranks; r++) sum = COMBINE(T, sum, ((const T *)sources[r])[i]); \
        to[i] = op == 4 ? (T)(sum / ranks) : sum; \
    } } while (0)

/* Both kinds of 16 bits: bfloat16 has a float's exponent, half one of 5 bits. Only for zero and normal numbers, and without rounding. */
static float widen(uint16_t from, int is_half)
{
    uint32_t sign = (uint32_t)(from & 0x8000) << 16, rest = from & 0x7fff;
    uint32_t bits = !is_half ? (uint32_t)from << 16 : rest == 0 ? sign : sign | (rest + (112u << 10)) << 13;
    float value;
    memcpy(&value, &bits, 4);
    return value;
}

static uint16_t narrow(float from, int is_half)
{
    uint32_t bits;
    memcpy(&bits, &from, 4);
    if (!is_half || from == 0) return (uint16_t)(bits >> 16);
    return (uint16_t)((bits >> 16 & 0x8000) | (((bits & 0x7fffffff) >> 13) - (112u << 10)));
}

static void reduce_short(const char **sources, char *destination, size_t count, int is_half, int op, int ranks)
{
    for (size_t i = 0; i < count; i++)
    {
        float sum = widen(((const uint16_t *)sources[0])[i], is_half);
        for (int r = 1; r < ranks; r++) sum = COMBINE(float, sum, widen(((const uint16_t *)sources[r])[i], is_half));
        ((uint16_t *)destination)[i] = narrow(op == 4 ? sum / ranks : sum, is_half);
    }
}

static void reduce(const char **sources, char *destination, size_t count, int type, int op, int ranks)
{
    switch (type)
    {
        case 0: REDUCE_AS(int8_t); break;
        case 1: REDUCE_AS(uint8_t); break;
        case 2: REDUCE_AS(int32_t); break;
        case 3: REDUCE_AS(uint32_t); break;
        case 4: REDUCE_AS(int64_t); break;
        case 5: REDUCE_AS(uint64_t); break;
        case 7: REDUCE_AS(float); break;
        case 8: REDUCE_AS(double); break;
        default: reduce_short(sources, destination, count, type == 6, op, ranks); break;
    }
}

static void run_collective(struct call **calls, int ranks)
{
    struct call *first = calls[0];
    size_t bytes = first->count * sizes[first->type];
    const char *sources[MAX_RANKS], *parts[MAX_RANKS];
    // What is read may be written as well.
    for (int r = 0; r < ranks; r++)
    {
        size_t all = bytes * (first->kind == REDUCE_SCATTER ? ranks : 1);
        char *copy = malloc(all + 1);
        sources[r] = memcpy(copy, calls[r]->source, all);
    }
    for (int r = 0; r < ranks; r++)
    {
        for (int k = 0; k < ranks; k++) parts[k] = sources[k] + (first->kind == REDUCE_SCATTER ? r * bytes : 0);
        switch (first->kind)
        {
            case BROADCAST: memcpy(calls[r]->destination, sources[first->peer], bytes); break;
            case ALL_GATHER: for (int k = 0; k < ranks; k++) memcpy(calls[r]->destination + k * bytes, sources[k], bytes); break;
            case REDUCE: if (r == first->peer) reduce(sources, calls[r]->destination, first->count, first->type, first->op, ranks); break;
            default: reduce(parts, calls[r]->destination, first->count, first->type, first->op, ranks); break;
        }
    }
    for (int r = 0; r < ranks; r++) free((void *)sources[r]);
}

static void finish(struct call *call)
{
    struct comm *comm = call->comm;
    int i = 0;
    while (comm->waiting[i] != call) i++;
    comm->count--;
    for (; i < comm->count; i++) comm->waiting[i] = comm->waiting[i + 1];
    call->done = 1;
}

static struct call *find(struct comm *comm, int is_pair, enum kind kind, int peer)
{
    for (int i = 0; i < comm->count; i++)
    {
        struct call *call = comm->waiting[i];
        if (is_pair ? call->kind == kind && call->peer == peer : call->kind < SEND) return call;
    }
    return NULL;
}

static struct comm *member(struct comm *of, int rank)
{
    for (size_t i = 0; i < sizeof comms / sizeof comms[0]; i++)
    {
        if (comms[i] && comms[i]->rank == rank && memcmp(comms[i]->id, of->id, sizeof of->id) == 0) return comms[i];
    }
    return NULL;
}

/* Carries out one operation for which all have come; 0 if there is none. */
static int advance(struct comm *comm)
{
    struct call *calls[MAX_RANKS];
    int present = 0;
    for (int r = 0; r < comm->ranks; r++)
    {
        struct comm *other = member(comm, r);
        if (other && (calls[r] = find(other, 0, 0, 0))) present++;
    }
    if (present == comm->ranks)
    {
        run_collective(calls, present);
        for (int r = 0; r < present; r++) finish(calls[r]);
        return 1;
    }
    for (int i = 0; i < comm->count; i++)
    {
        struct call *mine = comm->waiting[i];
        struct comm *other = mine->kind < SEND ? NULL : member(comm, mine->peer);
        struct call *theirs = other ? find(other, 1, mine->kind == SEND ? RECEIVE : SEND, comm->rank) : NULL;
        if (!theirs) continue;
        struct call *send = mine->kind == SEND ? mine : theirs, *receive = mine->kind == SEND ? theirs : mine;
        memmove(receive->destination, send->source, send->count * sizes[send->type]);
        finish(mine);
        finish(theirs);
        return 1;
    }
    return 0;
}

// ---- Groups: their end waits for the other ranks' calls as a stream would.

static int run_group(void)
{
    struct timespec limit;
    clock_gettime(CLOCK_REALTIME, &limit);
    limit.tv_sec += 20;
    int code = SUCCESS, left = group_count;
    pthread_mutex_lock(&gate);
    groups_run++;
    for (int i = 0; i < group_count; i++) grouped[i]->comm->waiting[grouped[i]->comm->count++] = grouped[i];
    while (left > 0 && code == SUCCESS)
    {
        for (int i = 0; i < group_count; i++) { while (!grouped[i]->done && advance(grouped[i]->comm)) pthread_cond_broadcast(&changed); }
        left = 0;
        for (int i = 0; i < group_count; i++) left += !grouped[i]->done;
        if (left > 0 && pthread_cond_timedwait(&changed, &gate, &limit)) code = SYSTEM_ERROR;
    }
    for (int i = 0; i < group_count; i++) { if (!grouped[i]->done) finish(grouped[i]); }
    pthread_mutex_unlock(&gate);
    for (int i = 0; i < group_count; i++) free(grouped[i]);
    group_count = 0;
    return code;
}

API int ncclGroupStart(void) { CALL(ncclGroupStart); group_depth++; return SUCCESS; }

API int ncclGroupEnd(void)
{
    int code = enter("ncclGroupEnd");
    if (--group_depth > 0) return code;
    if (group_error) code = group_error;
    group_error = 0;
    if (code == SUCCESS) return run_group();
    for (int i = 0; i < group_count; i++) free(grouped[i]);
    group_count = 0;
    return code;
}

// What the stub of the driver has for streams that are captured: there an operation is a call of the host, each time that the graph runs.
static int (*find_capture)(uintptr_t, int *, uint64_t *, void **, void ***, size_t *);
static int (*call_host)(uintptr_t, void (*)(void *), void *);

API void stub_nccl_driver(void *capture, void *call) { find_capture = capture; call_host = call; }

static int is_captured(uintptr_t stream)
{
    int status = 0;
    uint64_t id;
    size_t count;
    void *graph, **nodes;
    return find_capture && find_capture(stream, &status, &id, &graph, &nodes, &count) == SUCCESS && status == 1;
}

static int group_call(struct call call)
{
    struct call *kept = malloc(sizeof *kept);
    *kept = call;
    grouped[group_count++] = kept;
    return group_depth ? SUCCESS : run_group();
}

static void run_captured(void *call) { group_call(*(struct call *)call); }

static int add(struct call call, uintptr_t stream)
{
    if (!call.comm || group_count == MAX_CALLS) return INVALID_ARGUMENT;
    if (call.count && !call.source && call.kind != RECEIVE) return INVALID_USAGE;
    if (!is_captured(stream)) return group_call(call);
    struct call *kept = malloc(sizeof *kept);
    *kept = call;
    return call_host(stream, run_captured, kept);
}

API int ncclAllReduce(const void *source, void *destination, size_t count, int type, int op, struct comm *comm, uintptr_t stream)
{
    CALL(ncclAllReduce);
    return add((struct call){ ALL_REDUCE, source, destination, count, type, op, 0, 0, comm }, stream);
}

API int ncclBroadcast(const void *source, void *destination, size_t count, int type, int root, struct comm *comm, uintptr_t stream)
{
    CALL(ncclBroadcast);
    return add((struct call){ BROADCAST, source, destination, count, type, 0, root, 0, comm }, stream);
}

API int ncclReduce(const void *source, void *destination, size_t count, int type, int op, int root, struct comm *comm, uintptr_t stream)
{
    CALL(ncclReduce);
    return add((struct call){ REDUCE, source, destination, count, type, op, root, 0, comm }, stream);
}

API int ncclReduceScatter(const void *source, void *destination, size_t count, int type, int op, struct comm *comm, uintptr_t stream)
{
    CALL(ncclReduceScatter);
    return add((struct call){ REDUCE_SCATTER, source, destination, count, type, op, 0, 0, comm }, stream);
}

API int ncclAllGather(const void *source, void *destination, size_t count, int type, struct comm *comm, uintptr_t stream)
{
    CALL(ncclAllGather);
    return add((struct call){ ALL_GATHER, source, destination, count, type, 0, 0, 0, comm }, stream);
}

API int ncclSend(const void *source, size_t count, int type, int peer, struct comm *comm, uintptr_t stream)
{
    CALL(ncclSend);
    return add((struct call){ SEND, source, NULL, count, type, 0, peer, 0, comm }, stream);
}

API int ncclRecv(void *destination, size_t count, int type, int peer, struct comm *comm, uintptr_t stream)
{
    CALL(ncclRecv);
    return add((struct call){ RECEIVE, NULL, destination, count, type, 0, peer, 0, comm }, stream);
}
