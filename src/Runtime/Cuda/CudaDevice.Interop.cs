namespace GpuKernels.Cuda;

// Memory, streams and contexts of other libraries of the process.
internal sealed unsafe partial class CudaDevice
{
    // Numbers that stand for streams in place of addresses: the default stream of the process, and that of the thread.
    private const nint LegacyStream = 1, ThreadStream = 2;

    private const int OfHost = 1;

    public override int Ordinal => device;

    private protected override nint NativeContext => context;

    /// <summary>The number of the device that a context is of.</summary>
    public static int OrdinalOf(nint other)
    {
        nint before;
        int ordinal, code = CudaDriver.Current.ContextGetCurrent(&before);
        if (code == Driver.Success) code = Driver.ContextSetCurrent(other);
        if (code != Driver.Success) throw DriverErrors.Make("cuCtxSetCurrent", code);
        code = Driver.ContextGetDevice(&ordinal);
        Driver.ContextSetCurrent(before);
        return code == Driver.Success ? ordinal : throw DriverErrors.Make("cuCtxGetDevice", code);
    }

    private protected override void CheckPointer(nint pointer)
    {
        MakeCurrent();
        int type, ordinal;
        if (Driver.PointerGetAttribute(&type, Driver.PointerMemoryType, pointer) != Driver.Success)
            throw new ArgumentException(
                $"0x{pointer:x} is no memory that CUDA knows: it is the host's own, or was freed.", nameof(pointer));
        // Pinned memory of the host's is reached by all.
        if (type == OfHost) return;
        Check(Driver.PointerGetAttribute(&ordinal, Driver.PointerDeviceOrdinal, pointer), "cuPointerGetAttribute");
        if (ordinal != device)
            throw new ArgumentException(
                $"0x{pointer:x} is memory of {DeviceRegistry.CudaDeviceName(ordinal)}, and not of {Name}.", nameof(pointer));
    }

    internal override UnorderedStream? OpenForeignStream(nint handle)
    {
        MakeCurrent();
        if (handle is 0 or LegacyStream or ThreadStream) return null;
        nint owner;
        uint flags;
        Check(Driver.StreamGetContext(handle, &owner), "cuStreamGetCtx");
        if (owner != context)
            throw new ArgumentException($"The stream 0x{handle:x} is not one of the primary context of {Name}.", nameof(handle));
        // Asking such a stream for more would end its capture; a stream may be ordered twice.
        if (UnorderedStream.IsCaptured(handle)) return new UnorderedStream(this, handle);
        Check(Driver.StreamGetFlags(handle, &flags), "cuStreamGetFlags");
        return (flags & Driver.StreamNonBlocking) == 0 ? null : new UnorderedStream(this, handle);
    }

    internal override void WaitForForeign(nint handle)
    {
        if (handle is 0 or LegacyStream) return;
        Order(handle, Driver.NullStream);
    }

    internal override void LetForeignWait(nint handle)
    {
        if (handle is 0 or LegacyStream) return;
        Order(Driver.NullStream, handle);
    }

    private protected override void EnqueueIdle(TaskCompletionSource ended) => EnqueueCompletion(Driver.NullStream, ended);
}
