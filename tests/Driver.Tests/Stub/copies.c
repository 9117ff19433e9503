// Copies and fills: of rows and planes, between devices, and by the kernels of Memory.cu, which a launch runs here.

static int fill(uintptr_t pointer, size_t pitch, const void *value, size_t bytes, size_t width, size_t height)
{
    for (size_t row = 0; row < height; row++)
    {
        for (size_t i = 0; i < width; i++) memcpy((char *)pointer + row * pitch + i * bytes, value, bytes);
    }
    return SUCCESS;
}

API int cuMemsetD8_v2(uintptr_t to, uint8_t value, size_t count) { CALL(cuMemsetD8_v2); return fill(to, 0, &value, 1, count, 1); }
API int cuMemsetD16_v2(uintptr_t to, uint16_t value, size_t count) { CALL(cuMemsetD16_v2); return fill(to, 0, &value, 2, count, 1); }
API int cuMemsetD32_v2(uintptr_t to, uint32_t value, size_t count) { CALL(cuMemsetD32_v2); return fill(to, 0, &value, 4, count, 1); }

API int cuMemsetD2D8_v2(uintptr_t to, size_t pitch, uint8_t value, size_t width, size_t height)
{
    CALL(cuMemsetD2D8_v2);
    return fill(to, pitch, &value, 1, width, height);
}

API int cuMemsetD2D16_v2(uintptr_t to, size_t pitch, uint16_t value, size_t width, size_t height)
{
    CALL(cuMemsetD2D16_v2);
    return fill(to, pitch, &value, 2, width, height);
}

API int cuMemsetD2D32_v2(uintptr_t to, size_t pitch, uint32_t value, size_t width, size_t height)
{
    CALL(cuMemsetD2D32_v2);
    return fill(to, pitch, &value, 4, width, height);
}

struct side { size_t x, y, z, level; int type; void *host; uintptr_t device; void *array, *reserved; size_t pitch, height; };
struct pitched_copy { struct side from, to; size_t width, height, depth; };

static char *row_of(const struct side *side, size_t plane, size_t row)
{
    plane += side->z;
    row += side->y;
    if (side->type == 3) return row_of_array(side->array, plane, row);
    return (side->type == 1 ? (char *)side->host : (char *)side->device) + (plane * side->height + row) * side->pitch;
}

/* As the driver does, it refuses rows that do not fit between each other. */
API int cuMemcpy3D_v2(const struct pitched_copy *copy)
{
    CALL(cuMemcpy3D_v2);
    for (int i = 0; i < 2; i++)
    {
        const struct side *side = i ? &copy->to : &copy->from;
        if (side->type == 3) continue;
        if (side->pitch < copy->width || (copy->depth > 1 && side->height < copy->height) || (side->type != 1 && side->type != 2)) return INVALID_VALUE;
    }
    for (size_t plane = 0; plane < copy->depth; plane++)
    {
        for (size_t row = 0; row < copy->height; row++) memcpy(row_of(&copy->to, plane, row), row_of(&copy->from, plane, row), copy->width);
    }
    return SUCCESS;
}

API int cuMemcpyPeer(uintptr_t to, uintptr_t to_context, uintptr_t from, uintptr_t from_context, size_t bytes)
{
    CALL(cuMemcpyPeer);
    if (to_context != current || from_context < CONTEXT_OF(0) || from_context >= CONTEXT_OF(devices)) return INVALID_CONTEXT;
    memcpy((void *)to, (void *)from, bytes);
    return SUCCESS;
}

struct layout { uint64_t count, rank, lengths[8]; int64_t to[8], from[8]; };

enum { CLEAR_BLOCKS = 7 };

/* What the functions "copy4" and "clear_blocks" of a module are: the module's address and a mark. */
static uintptr_t own_function(void *module, const char *name)
{
    int unit = 0;
    if (strcmp(name, "clear_blocks") == 0) return (uintptr_t)module + CLEAR_BLOCKS;
    return sscanf(name, "copy%d", &unit) == 1 ? (uintptr_t)module + (unit == 16 ? 15 : unit) : 0;
}

static void clear_blocks(char **blocks, unsigned words, unsigned count)
{
    for (unsigned i = 0; i < count; i++) memset(blocks[i], 0, words * (size_t)16);
}

/* Runs such a function; others do nothing. */
static void run_own(uintptr_t function, unsigned grid_y, void **arguments)
{
    if (function % 16 == CLEAR_BLOCKS) return clear_blocks(arguments[0], *(unsigned *)arguments[1], grid_y);
    size_t unit = function % 16 == 15 ? 16 : function % 16;
    if (unit == 0) return;
    char *to = *(char **)arguments[0], *from = *(char **)arguments[1];
    const struct layout *layout = arguments[2];
    for (uint64_t i = 0; i < layout->count; i++)
    {
        uint64_t rest = i;
        int64_t target = 0, source = 0;
        for (uint64_t d = 0; d < layout->rank; d++)
        {
            target += (int64_t)(rest % layout->lengths[d]) * layout->to[d];
            source += (int64_t)(rest % layout->lengths[d]) * layout->from[d];
            rest /= layout->lengths[d];
        }
        memcpy(to + target * (int64_t)unit, from + source * (int64_t)unit, unit);
    }
}
