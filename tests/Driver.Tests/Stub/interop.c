// Included by driver.c: memory, streams and contexts that other libraries of the process have made, as the tests say they are.

static int foreign_type, foreign_device = -1, foreign_flags;

/* The type of memory that is not known, where 0 is none that the driver has; its device, where −1 is the one that is asked; the flags of streams. */
API void stub_foreign(int type, int device, int flags) { foreign_type = type; foreign_device = device; foreign_flags = flags; }

static int describe_foreign(int *value, int attribute)
{
    if (foreign_type == 0) return INVALID_VALUE;
    CALL(cuPointerGetAttribute);
    *value = attribute == 2 ? foreign_type : foreign_device < 0 ? (int)(current - CONTEXT_OF(0)) : foreign_device;
    return SUCCESS;
}

API int cuStreamGetFlags(uintptr_t stream, unsigned *flags)
{
    CALL(cuStreamGetFlags);
    *flags = foreign_flags;
    return spoils_capture(stream) ? CAPTURE_UNSUPPORTED : SUCCESS;
}

API int cuStreamGetCtx(uintptr_t stream, uintptr_t *context)
{
    (void)stream;
    CALL(cuStreamGetCtx);
    *context = foreign_device < 0 ? current : CONTEXT_OF(foreign_device);
    return SUCCESS;
}

/* Contexts that are not primary ones have numbers of their own. */
API int cuCtxGetDevice(int *device)
{
    CALL_WITHOUT_CONTEXT(cuCtxGetDevice);
    *device = (int)(current - CONTEXT_OF(0)) % 16;
    return SUCCESS;
}
