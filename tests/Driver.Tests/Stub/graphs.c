// Graphs, a part of driver.c: what was captured is a list that a launch goes through. A condition's body is recorded and never run, since nothing here
// computes a condition. As CUDA's driver does, the stub ends captures with an error where somebody waits for their stream or for the whole context.

enum { CAPTURE_UNSUPPORTED = 900, CAPTURE_INVALIDATED = 901, UPDATE_FAILURE = 910, RELAXED = 2, MOST_NODES = 64, MOST_CAPTURES = 16 };

typedef void (*host_function)(void *);

struct user_object { host_function destroy; void *data; _Atomic int references; };

/* A copy, or a fill with words of 1, 2 or 4 bytes in rows. */
struct memory_work { char *to; const char *from; size_t bytes, pitch, width, height; uint32_t value; int word; };

// A node is a kernel unless it calls the host, works on memory, takes or frees some, runs another graph's nodes or has a body.
struct node { host_function call; void *data; struct memory_work memory; struct graph *child, *body; int is_memory; };
struct graph { size_t array_bytes; int count, objects, is_executable; struct node nodes[MOST_NODES]; struct user_object *owned[MOST_NODES]; struct graph *bodies[1]; };

static struct { uintptr_t stream; struct graph *graph; int is_invalid, is_body, mode; } captures[MOST_CAPTURES];
static _Thread_local int thread_mode;
static _Atomic int open_captures, live_graphs, live_executables, live_objects;
static atomic_flag graph_lock = ATOMIC_FLAG_INIT;

#define LOCKED(statement) do { while (atomic_flag_test_and_set(&graph_lock)) {} statement; atomic_flag_clear(&graph_lock); } while (0)

/* What is not given back: captures, graphs, what is instantiated of them, objects that graphs own. */
API void stub_live_graphs(int *counts)
{
    counts[0] = open_captures;
    counts[1] = live_graphs;
    counts[2] = live_executables;
    counts[3] = live_objects;
}

static int find_capture(uintptr_t stream)
{
    for (int i = 0; i < MOST_CAPTURES; i++)
    {
        if (captures[i].graph && captures[i].stream == stream) return i;
    }
    return -1;
}

static struct node *capture_node(uintptr_t stream)
{
    struct node *node = NULL;
    if (open_captures == 0) return NULL;
    LOCKED(int i = find_capture(stream); if (i >= 0) node = &captures[i].graph->nodes[captures[i].graph->count++]);
    return node;
}

/* True for a launch on a stream that is captured: it is a node now. */
static int is_captured(uintptr_t stream) { return capture_node(stream) != NULL; }

/* A call that waits: of a stream, or of all with stream 0. True if it spoilt a capture. */
static int spoils_capture(uintptr_t stream)
{
    int spoilt = 0;
    if (open_captures == 0) return 0;
    LOCKED(for (int i = 0; i < MOST_CAPTURES; i++) if (captures[i].graph && (stream == 0 || captures[i].stream == stream)) spoilt = captures[i].is_invalid = 1);
    return spoilt;
}

/* A call that might wait, as far as CUDA's driver knows, on a thread that has not said otherwise: it spoils captures in the modes of less than RELAXED. */
static int might_spoil(void)
{
    int spoilt = 0;
    if (open_captures == 0 || thread_mode == RELAXED) return 0;
    LOCKED(for (int i = 0; i < MOST_CAPTURES; i++) if (captures[i].graph && captures[i].mode != RELAXED) spoilt = captures[i].is_invalid = 1);
    return spoilt;
}

// Memory of a graph: a block for each array, which the graph owns. The driver keeps what no graph has any more until it is trimmed.

static void *take(size_t bytes);
static void free_taken(void *pointer) { free((char *)pointer - ALIGNMENT); }
static int graph_trims;
static uint64_t graph_memory;

API int stub_graph_trims(void) { return graph_trims; }
API int cuDeviceGraphMemTrim(int device) { (void)device; graph_trims++; CALL(cuDeviceGraphMemTrim); graph_memory = 0; return SUCCESS; }
API int cuDeviceGetGraphMemAttribute(int device, int attribute, uint64_t *value)
{
    (void)device, (void)attribute;
    CALL(cuDeviceGetGraphMemAttribute);
    *value = graph_memory;
    return SUCCESS;
}

static int free_in_graph(uintptr_t stream)
{
    struct node *node = capture_node(stream);
    if (node) node->is_memory = 1;
    return node != NULL;
}

static int allocate_in_graph(uintptr_t *pointer, size_t bytes, uintptr_t stream)
{
    if (!free_in_graph(stream)) return 0;
    struct graph *graph = captures[find_capture(stream)].graph;
    struct user_object *object = malloc(sizeof *object);
    object->destroy = free_taken, object->data = take(bytes), object->references = 1;
    live_objects++;
    graph->owned[graph->objects++] = object;
    graph->array_bytes += bytes;
    *pointer = (uintptr_t)object->data;
    return 1;
}

static void run_memory(const struct memory_work *work)
{
    if (work->from) memcpy(work->to, work->from, work->bytes);
    for (size_t row = 0; !work->from && row < work->height; row++)
    {
        for (size_t i = 0; i < work->width; i++) memcpy(work->to + row * work->pitch + i * work->word, &work->value, work->word);
    }
}

static int work_on_memory(uintptr_t stream, struct memory_work work)
{
    struct node *node = capture_node(stream);
    note("memory", stream);
    if (node) node->memory = work;
    else run_memory(&work);
    return SUCCESS;
}

API int cuMemcpyAsync(char *to, const char *from, size_t bytes, uintptr_t stream)
{
    CALL(cuMemcpyAsync);
    return work_on_memory(stream, (struct memory_work){ .to = to, .from = from, .bytes = bytes });
}

#define FILLS(bits, rows_name, name, type) \
API int name(char *to, type value, size_t count, uintptr_t stream) \
{ \
    CALL(name); \
    return work_on_memory(stream, (struct memory_work){ .to = to, .width = count, .height = 1, .value = value, .word = bits / 8 }); \
} \
API int rows_name(char *to, size_t pitch, type value, size_t width, size_t height, uintptr_t stream) \
{ \
    CALL(rows_name); \
    return work_on_memory(stream, (struct memory_work){ .to = to, .pitch = pitch, .width = width, .height = height, .value = value, .word = bits / 8 }); \
}

FILLS(8, cuMemsetD2D8Async, cuMemsetD8Async, uint8_t)
FILLS(16, cuMemsetD2D16Async, cuMemsetD16Async, uint16_t)
FILLS(32, cuMemsetD2D32Async, cuMemsetD32Async, uint32_t)

static struct graph *new_graph(void) { live_graphs++; return calloc(1, sizeof(struct graph)); }

static void release_object(struct user_object *object)
{
    if (--object->references > 0) return;
    object->destroy(object->data);
    live_objects--;
    free(object);
}

static void free_graph(struct graph *graph)
{
    for (int i = 0; i < graph->objects; i++) release_object(graph->owned[i]);
    for (int i = 0; i < graph->count; i++)
    {
        if (graph->nodes[i].body) free_graph(graph->nodes[i].body);
    }
    if (graph->is_executable) live_executables--;
    else live_graphs--;
    free(graph);
}

static int begin(uintptr_t stream, struct graph *graph, int is_body, int mode)
{
    int i = 0;
    LOCKED(while (captures[i].graph) i++; captures[i].stream = stream; captures[i].graph = graph; captures[i].is_invalid = 0; captures[i].is_body = is_body; captures[i].mode = mode);
    open_captures++;
    return SUCCESS;
}

API int cuStreamBeginCapture_v2(uintptr_t stream, int mode) { CALL(cuStreamBeginCapture_v2); return begin(stream, new_graph(), 0, mode); }

API int cuStreamBeginCaptureToGraph(uintptr_t stream, struct graph *graph, void **nodes, void *edges, size_t count, int mode)
{
    (void)nodes, (void)edges, (void)count;
    CALL(cuStreamBeginCaptureToGraph);
    return begin(stream, graph, 1, mode);
}

/* The capture ends also where the call fails. */
API int cuStreamEndCapture(uintptr_t stream, struct graph **graph)
{
    int is_invalid, is_body, i;
    LOCKED(i = find_capture(stream); if (i >= 0) { *graph = captures[i].graph; is_invalid = captures[i].is_invalid; is_body = captures[i].is_body; captures[i].graph = NULL; });
    if (i < 0) return INVALID_VALUE;
    open_captures--;
    int code = enter("cuStreamEndCapture", 1);
    if (!code && is_invalid) code = CAPTURE_INVALIDATED;
    if (!code) return SUCCESS;
    if (!is_body) free_graph(*graph);
    *graph = NULL;
    return code;
}

API int cuStreamGetCaptureInfo_v2(uintptr_t stream, int *status, uint64_t *id, struct graph **graph, void ***nodes, size_t *count)
{
    static void *none;
    CALL(cuStreamGetCaptureInfo_v2);
    int i = find_capture(stream);
    *status = i >= 0;
    if (i < 0) return SUCCESS;
    *id = 1, *graph = captures[i].graph, *nodes = &none, *count = 0;
    return SUCCESS;
}

API int cuStreamIsCapturing(uintptr_t stream, int *status)
{
    CALL(cuStreamIsCapturing);
    *status = stream && find_capture(stream) >= 0;
    return SUCCESS;
}

API int cuThreadExchangeStreamCaptureMode(int *mode)
{
    CALL(cuThreadExchangeStreamCaptureMode);
    int before = thread_mode;
    thread_mode = *mode, *mode = before;
    return SUCCESS;
}

API int cuStreamUpdateCaptureDependencies(uintptr_t stream, void **nodes, size_t count, unsigned flags)
{
    (void)stream, (void)nodes, (void)count, (void)flags;
    CALL(cuStreamUpdateCaptureDependencies);
    return SUCCESS;
}

static void own(struct graph *graph, struct user_object *object) { object->references++; graph->owned[graph->objects++] = object; }

static struct graph *copy_graph(const struct graph *graph)
{
    struct graph *copy = calloc(1, sizeof *copy);
    memcpy(copy->nodes, graph->nodes, sizeof copy->nodes);
    copy->count = graph->count, copy->array_bytes = graph->array_bytes;
    copy->is_executable = 1;
    live_executables++;
    for (int i = 0; i < graph->objects; i++) own(copy, graph->owned[i]);
    for (int i = 0; i < copy->count; i++)
    {
        if (copy->nodes[i].body) copy->nodes[i].body = copy_graph(copy->nodes[i].body);
    }
    return copy;
}

API int cuGraphInstantiateWithFlags(struct graph **executable, struct graph *graph, uint64_t flags)
{
    (void)flags;
    CALL(cuGraphInstantiateWithFlags);
    *executable = copy_graph(graph);
    return SUCCESS;
}

API int cuGraphLaunch(struct graph *executable, uintptr_t stream)
{
    CALL(cuGraphLaunch);
    struct node *node = capture_node(stream);
    if (node)
    {
        node->child = executable;
        return SUCCESS;
    }
    if (executable->array_bytes > memory_total - memory_used) return OUT_OF_MEMORY;
    if (executable->array_bytes > graph_memory) graph_memory = executable->array_bytes;
    for (int i = 0; i < executable->count; i++)
    {
        node = &executable->nodes[i];
        if (node->call) node->call(node->data);
        else if (node->memory.to) run_memory(&node->memory);
        else if (!node->body && !node->child && !node->is_memory) launches++;
    }
    return SUCCESS;
}

/* Refuses a graph with another number of nodes, or with conditions or memory. */
API int cuGraphExecUpdate_v2(struct graph *executable, struct graph *graph, int *result)
{
    CALL(cuGraphExecUpdate_v2);
    *result = executable->count != graph->count;
    for (int i = 0; i < graph->count; i++) *result |= graph->nodes[i].body != NULL || graph->nodes[i].is_memory;
    if (*result) return UPDATE_FAILURE;
    memcpy(executable->nodes, graph->nodes, sizeof graph->nodes);
    for (int i = 0; i < executable->objects; i++) release_object(executable->owned[i]);
    executable->objects = 0;
    for (int i = 0; i < graph->objects; i++) own(executable, graph->owned[i]);
    return SUCCESS;
}

API int cuGraphDestroy(struct graph *graph) { free_graph(graph); CALL(cuGraphDestroy); return SUCCESS; }
API int cuGraphExecDestroy(struct graph *executable) { free_graph(executable); CALL(cuGraphExecDestroy); return SUCCESS; }

API int cuUserObjectCreate(struct user_object **object, void *data, host_function destroy, unsigned count, unsigned flags)
{
    (void)count, (void)flags;
    CALL(cuUserObjectCreate);
    *object = malloc(sizeof **object);
    (*object)->destroy = destroy, (*object)->data = data, (*object)->references = 1;
    live_objects++;
    return SUCCESS;
}

API int cuUserObjectRelease(struct user_object *object, unsigned count) { (void)count; release_object(object); CALL(cuUserObjectRelease); return SUCCESS; }

/* The caller's reference becomes the graph's. */
API int cuGraphRetainUserObject(struct graph *graph, struct user_object *object, unsigned count, unsigned flags)
{
    (void)count, (void)flags;
    CALL(cuGraphRetainUserObject);
    graph->owned[graph->objects++] = object;
    return SUCCESS;
}

API int cuGraphConditionalHandleCreate(uint64_t *handle, struct graph *graph, uintptr_t context, unsigned value, unsigned flags)
{
    (void)graph, (void)context, (void)value, (void)flags;
    CALL(cuGraphConditionalHandleCreate);
    *handle = 1;
    return SUCCESS;
}

/* Conditional nodes only, whose parameters have the array of bodies at byte 32. */
API int cuGraphAddNode(struct node **node, struct graph *graph, void **nodes, size_t count, char *parameters)
{
    (void)nodes, (void)count;
    CALL(cuGraphAddNode);
    *node = &graph->nodes[graph->count++];
    graph->bodies[0] = (*node)->body = new_graph();
    *(struct graph ***)(parameters + 32) = graph->bodies;
    return SUCCESS;
}
