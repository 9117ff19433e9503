using System.Runtime.InteropServices;

namespace GpuKernels.TextureUnits;

/// <summary>
/// A texture of a device whose memory the host's code can read: a descriptor for each handle, and the texels, row by row, behind them or in
/// an array.
/// The handles are the descriptors' addresses.
/// </summary>
internal sealed unsafe class HostTexture : DeviceTexture
{
    private const int DescriptorBytes = 128;

    private readonly GpuDevice device;
    private readonly nint memory, texels;
    private readonly long rowBytes, pitch;

    public HostTexture(GpuDevice device, TextureLayout layout, TexelMemory? array) : base(layout)
    {
        this.device = device;
        Owner = array?.Owner;
        rowBytes = (long)layout.Width * layout.TexelBytes;
        pitch = array?.Pitch ?? rowBytes;
        memory = device.AllocateTracked(2 * DescriptorBytes + (array is null ? layout.Bytes : 0));
        texels = array?.Pointer ?? memory + 2 * DescriptorBytes;
        *(TextureDescriptor*)memory = new TextureDescriptor(layout, (byte*)texels, pitch);
        *(TextureDescriptor*)(memory + DescriptorBytes) = new TextureDescriptor(layout.Fetched, (byte*)texels, pitch);
        if (array is null) NativeMemory.Clear((void*)texels, (nuint)layout.Bytes);
    }

    public override TextureHandles Handles => new((ulong)memory, (ulong)(memory + DescriptorBytes));

    public override ulong Surface => Layout.Options.IsSurface ? (ulong)memory : 0;

    /// <summary>The memory is kept until what uses it has run.</summary>
    public override bool IsFreedIdle => false;

    public override void CopyFromHost(void* source) =>
        ForEachRun((texel, other, bytes) => device.CopyFromHost(texel, (byte*)source + other, bytes));

    public override void CopyToHost(void* destination) =>
        ForEachRun((texel, other, bytes) => device.CopyToHost((byte*)destination + other, texel, bytes));

    public override void CopyFromDevice(nint source) =>
        ForEachRun((texel, other, bytes) => device.CopyOnDevice(texel, source + other, bytes));

    public override void CopyToDevice(nint destination) =>
        ForEachRun((texel, other, bytes) => device.CopyOnDevice(destination + other, texel, bytes));

    public override void Free() => device.FreeTracked(memory);

    /// <summary>Calls for what lies in one piece: where the texels are, how far from the start of dense ones, and how many bytes.</summary>
    private void ForEachRun(Action<nint, nint, long> copy)
    {
        if (pitch == rowBytes)
        {
            copy(texels, 0, Layout.Bytes);
            return;
        }
        for (int row = 0; row < Layout.Height; row++) copy(texels + (nint)(row * pitch), (nint)(row * rowBytes), rowBytes);
    }
}
