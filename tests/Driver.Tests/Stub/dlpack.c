// What another library does with DLPack: it makes tensors and counts how often they are deleted, and it reads tensors that it is given.
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define API __attribute__((visibility("default")))

typedef struct { int32_t device_type; int32_t device_id; } DLDevice;
typedef struct { uint8_t code; uint8_t bits; uint16_t lanes; } DLDataType;
typedef struct { void *data; DLDevice device; int32_t ndim; DLDataType dtype; int64_t *shape; int64_t *strides; uint64_t byte_offset; } DLTensor;
typedef struct DLManagedTensor { DLTensor dl_tensor; void *manager_ctx; void (*deleter)(struct DLManagedTensor *self); } DLManagedTensor;
typedef struct { uint32_t major; uint32_t minor; } DLPackVersion;

typedef struct DLManagedTensorVersioned
{
    DLPackVersion version;
    void *manager_ctx;
    void (*deleter)(struct DLManagedTensorVersioned *self);
    uint64_t flags;
    DLTensor dl_tensor;
} DLManagedTensorVersioned;

static int deleted;

API int dlpack_deleted(void) { return deleted; }

/* A 2 x 3 matrix of floats, 1 to 6 row by row, which lies in memory column by column, behind one float that is not part of it. */
static float *fill(DLTensor *tensor, int64_t *shape, int device_type)
{
    float *memory = aligned_alloc(64, 64);
    memory[0] = -1;
    for (int row = 0; row < 2; row++) { for (int column = 0; column < 3; column++) memory[1 + row + 2 * column] = 1 + 3 * row + column; }
    shape[0] = 2, shape[1] = 3, shape[2] = 1, shape[3] = 2;
    *tensor = (DLTensor){ memory, { device_type, 0 }, 2, { 2, 32, 1 }, shape, shape + 2, 4 };
    return memory;
}

static void delete_plain(DLManagedTensor *self)
{
    __sync_add_and_fetch(&deleted, 1);
    free(self->dl_tensor.data);
    free(self->manager_ctx);
    free(self);
}

static void delete_versioned(DLManagedTensorVersioned *self)
{
    __sync_add_and_fetch(&deleted, 1);
    free(self->dl_tensor.data);
    free(self->manager_ctx);
    free(self);
}

API DLManagedTensor *dlpack_make(int device_type)
{
    DLManagedTensor *made = calloc(1, sizeof *made);
    made->manager_ctx = calloc(4, sizeof(int64_t));
    made->deleter = delete_plain;
    fill(&made->dl_tensor, made->manager_ctx, device_type);
    return made;
}

API DLManagedTensorVersioned *dlpack_make_versioned(int device_type, int major)
{
    DLManagedTensorVersioned *made = calloc(1, sizeof *made);
    made->version = (DLPackVersion){ major, 0 };
    made->manager_ctx = calloc(4, sizeof(int64_t));
    made->deleter = delete_versioned;
    made->flags = 1;
    fill(&made->dl_tensor, made->manager_ctx, device_type);
    return made;
}

/* The sum of row * 100 + column * 10 times each element, which tells the order; −1 where it is no matrix of floats. */
static double weigh(const DLTensor *tensor)
{
    if (tensor->ndim != 2 || tensor->dtype.code != 2 || tensor->dtype.bits != 32 || tensor->dtype.lanes != 1) return -1;
    const char *start = (const char *)tensor->data + tensor->byte_offset;
    double sum = 0;
    for (int64_t row = 0; row < tensor->shape[0]; row++)
    {
        for (int64_t column = 0; column < tensor->shape[1]; column++)
            sum += (row * 100 + column * 10) * ((const float *)start)[row * tensor->strides[0] + column * tensor->strides[1]];
    }
    return sum;
}

API double dlpack_weigh(DLManagedTensor *tensor) { return weigh(&tensor->dl_tensor); }
API double dlpack_weigh_versioned(DLManagedTensorVersioned *tensor) { return weigh(&tensor->dl_tensor); }
API int dlpack_device(DLManagedTensor *tensor) { return tensor->dl_tensor.device.device_type * 100 + tensor->dl_tensor.device.device_id; }
API int dlpack_version(DLManagedTensorVersioned *tensor) { return (int)(tensor->version.major * 1000 + tensor->version.minor * 10 + tensor->flags); }
API void dlpack_delete(DLManagedTensor *tensor) { tensor->deleter(tensor); }
API void dlpack_delete_versioned(DLManagedTensorVersioned *tensor) { tensor->deleter(tensor); }
