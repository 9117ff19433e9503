// Memory that host and device both reach, and copies that the host does not wait for, which have ended when they return.

static struct { uintptr_t start, end; } pinned[256];

static void remember(uintptr_t start, size_t bytes)
{
    for (size_t i = 0; i < sizeof pinned / sizeof pinned[0]; i++)
    {
        if (pinned[i].start) continue;
        pinned[i].start = start;
        pinned[i].end = start + bytes;
        return;
    }
}

static int forget(uintptr_t start)
{
    for (size_t i = 0; i < sizeof pinned / sizeof pinned[0]; i++)
    {
        if (pinned[i].start != start) continue;
        pinned[i].start = 0;
        return 1;
    }
    return 0;
}

API int cuMemHostAlloc(void **pointer, size_t bytes, unsigned flags)
{
    (void)flags;
    CALL(cuMemHostAlloc);
    if (might_spoil()) return CAPTURE_UNSUPPORTED;
    *pointer = take(bytes);
    remember((uintptr_t)*pointer, bytes);
    live_host_allocations++;
    return SUCCESS;
}

API int cuMemFreeHost(void *pointer)
{
    live_host_allocations--;
    forget((uintptr_t)pointer);
    free_taken(pointer);
    CALL(cuMemFreeHost);
    return SUCCESS;
}

API int cuMemHostGetDevicePointer_v2(uintptr_t *pointer, void *host, unsigned flags)
{
    (void)flags;
    CALL(cuMemHostGetDevicePointer_v2);
    *pointer = (uintptr_t)host;
    return SUCCESS;
}

API int cuMemHostRegister_v2(uintptr_t host, size_t bytes, unsigned flags)
{
    (void)flags;
    CALL(cuMemHostRegister_v2);
    remember(host, bytes);
    live_host_allocations++;
    return SUCCESS;
}

API int cuMemHostUnregister(uintptr_t host)
{
    live_host_allocations -= forget(host);
    CALL(cuMemHostUnregister);
    return SUCCESS;
}

API int cuMemAllocManaged(uintptr_t *pointer, size_t bytes, unsigned flags) { (void)flags; CALL(cuMemAllocManaged); return allocate(pointer, bytes); }

/* The type of memory, of which 1 is pinned, or its device; what is not known is an error, as with the driver. */
API int cuPointerGetAttribute(int *type, int attribute, uintptr_t pointer)
{
    for (size_t i = 0; i < sizeof pinned / sizeof pinned[0]; i++)
    {
        if (pointer < pinned[i].start || pointer >= pinned[i].end || !pinned[i].start) continue;
        *type = 1;
        return SUCCESS;
    }
    return describe_foreign(type, attribute);
}

static _Atomic int asynchronous_copies;

API int stub_asynchronous_copies(void) { return asynchronous_copies; }

API int cuMemcpyHtoDAsync_v2(uintptr_t to, const void *from, size_t bytes, uintptr_t stream)
{
    (void)stream;
    CALL(cuMemcpyHtoDAsync_v2);
    asynchronous_copies++;
    return copy((void *)to, from, bytes);
}

API int cuMemcpyDtoHAsync_v2(void *to, uintptr_t from, size_t bytes, uintptr_t stream)
{
    (void)stream;
    CALL(cuMemcpyDtoHAsync_v2);
    asynchronous_copies++;
    return copy(to, (void *)from, bytes);
}
