using System.Runtime.InteropServices;

namespace GpuKernels.TextureUnits;

/// <summary>
/// A texture of a device whose memory the host's code can read: a descriptor for each handle, and behind them the texels, row by row. The handles
/// are the descriptors' addresses.
/// </summary>
internal sealed unsafe class HostTexture : DeviceTexture
{
    private const int DescriptorBytes = 128;

    private readonly GpuDevice device;
    private readonly nint memory;

    public HostTexture(GpuDevice device, TextureLayout layout) : base(layout)
    {
        this.device = device;
        memory = device.AllocateTracked(2 * DescriptorBytes + layout.Bytes);
        *(TextureDescriptor*)memory = new TextureDescriptor(layout, (byte*)Texels);
        *(TextureDescriptor*)(memory + DescriptorBytes) = new TextureDescriptor(layout.Fetched, (byte*)Texels);
        NativeMemory.Clear((void*)Texels, (nuint)layout.Bytes);
    }

    public override TextureHandles Handles => new((ulong)memory, (ulong)(memory + DescriptorBytes));

    public override ulong Surface => Layout.Options.IsSurface ? (ulong)memory : 0;

    /// <summary>The memory is kept until what uses it has run.</summary>
    public override bool IsFreedIdle => false;

    private nint Texels => memory + 2 * DescriptorBytes;

    public override void CopyFromHost(void* source) => device.CopyFromHost(Texels, source, Layout.Bytes);

    public override void CopyToHost(void* destination) => device.CopyToHost(destination, Texels, Layout.Bytes);

    public override void CopyFromDevice(nint source) => device.CopyOnDevice(Texels, source, Layout.Bytes);

    public override void CopyToDevice(nint destination) => device.CopyOnDevice(destination, Texels, Layout.Bytes);

    public override void Free() => device.FreeTracked(memory);
}
