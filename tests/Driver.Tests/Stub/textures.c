// CUDA arrays, which are memory here as all else, and texture and surface objects, which are numbers. All count as allocations.

struct array_description { size_t width, height, depth; int format; unsigned channels, flags; };
struct array { size_t pitch, height; char *rows; uintptr_t memory; };
struct resource_description { int type; struct array *array; int format; unsigned channels; size_t width, height, pitch; char rest[96]; };
struct texture_description { int address[3], filter; unsigned flags, anisotropy; int mipmaps; float bias, least, most, border[4]; int reserved[12]; };

static struct texture_description last_texture;
static struct resource_description last_resource;

/* What the last texture object was made of. */
API void stub_texture(struct texture_description *description) { *description = last_texture; }
API void stub_resource(struct resource_description *description) { *description = last_resource; }

static size_t bytes_of(int format) { return format == 0x01 || format == 0x08 ? 1 : format == 0x02 || format == 0x09 || format == 0x10 ? 2 : 4; }

API int cuArray3DCreate_v2(struct array **made, const struct array_description *description)
{
    CALL(cuArray3DCreate_v2);
    if (description->channels == 3 || description->width == 0 || (description->depth > 0 && description->height == 0 && !(description->flags & 1))) return INVALID_VALUE;
    size_t rows = description->height ? description->height : 1, layers = description->depth ? description->depth : 1;
    size_t pitch = description->width * description->channels * bytes_of(description->format);
    uintptr_t memory;
    int code = allocate(&memory, sizeof(struct array) + pitch * rows * layers);
    if (code) return code;
    *made = (struct array *)memory;
    **made = (struct array) { pitch, rows, (char *)memory + sizeof(struct array), memory };
    return SUCCESS;
}

API int cuArrayDestroy(struct array *array) { release(array->memory); CALL(cuArrayDestroy); return SUCCESS; }

static char *row_of_array(const struct array *array, size_t layer, size_t row) { return array->rows + (layer * array->height + row) * array->pitch; }

static int make_object(unsigned long long *object, const struct resource_description *resource)
{
    static _Atomic unsigned long long next = 1;
    if (!resource->array || sizeof(struct resource_description) != 144) return INVALID_VALUE;
    // Of an array, of a row in memory, or of rows there.
    if (resource->type != 0 && (uintptr_t)resource->array % 512 != 0) return INVALID_VALUE;
    if (resource->type == 3 && (resource->pitch % 32 != 0 || resource->pitch < resource->width * resource->channels * bytes_of(resource->format) || !resource->height)) return INVALID_VALUE;
    if (resource->type != 0 && resource->type != 2 && resource->type != 3) return INVALID_VALUE;
    last_resource = *resource;
    *object = next++;
    live_allocations++;
    return SUCCESS;
}

/* As the driver does, it refuses what repeats where coordinates are not normalised. */
API int cuTexObjectCreate(unsigned long long *object, const struct resource_description *resource, const struct texture_description *texture, const void *view)
{
    CALL(cuTexObjectCreate);
    if (view || sizeof *texture != 104) return INVALID_VALUE;
    for (int i = 0; i < 3; i++)
    {
        if (texture->address[i] % 2 == 0 && !(texture->flags & 2)) return INVALID_VALUE;
    }
    last_texture = *texture;
    return make_object(object, resource);
}

API int cuSurfObjectCreate(unsigned long long *object, const struct resource_description *resource)
{
    CALL(cuSurfObjectCreate);
    return resource->type == 0 ? make_object(object, resource) : INVALID_VALUE;
}

API int cuTexObjectDestroy(unsigned long long object) { (void)object; live_allocations--; CALL(cuTexObjectDestroy); return SUCCESS; }
API int cuSurfObjectDestroy(unsigned long long object) { (void)object; live_allocations--; CALL(cuSurfObjectDestroy); return SUCCESS; }
