namespace GpuKernels.TextureUnits;

/// <summary>A texture as a device has it.</summary>
internal abstract unsafe class DeviceTexture(TextureLayout layout)
{
    public TextureLayout Layout { get; } = layout;

    /// <summary>The memory of the array that it is over; null for a texture with memory of its own.</summary>
    public DeviceMemory? Owner { get; protected init; }

    public abstract TextureHandles Handles { get; }

    /// <summary>What a kernel reads and writes it by; 0 where it is no surface.</summary>
    public abstract ulong Surface { get; }

    /// <summary>True where it may be freed only when no kernel runs.</summary>
    public abstract bool IsFreedIdle { get; }

    /// <summary>Copies all texels, ordered as copies of arrays are.</summary>
    public abstract void CopyFromHost(void* source);

    public abstract void CopyToHost(void* destination);

    public abstract void CopyFromDevice(nint source);

    public abstract void CopyToDevice(nint destination);

    /// <summary>Never throws.</summary>
    public abstract void Free();
}
