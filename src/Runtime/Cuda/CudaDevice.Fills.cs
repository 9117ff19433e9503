using System.Runtime.CompilerServices;
using GpuKernels.Copies;

namespace GpuKernels.Cuda;

// Fills: by the driver where the element is one value of 1, 2 or 4 bytes again and again, else by copies of it.
internal sealed unsafe partial class CudaDevice
{
    private protected override void FillRegion(nint destination, void* element, CopyLayout layout)
    {
        MakeCurrent();
        int unit = FindUnit(destination, (byte*)element, layout), innermost = layout.Dimensions[0].ToStride == layout.RunBytes ? 2 : 1;
        long calls = layout.Dimensions.Skip(innermost).Aggregate(1L, (calls, dimension) => calls * dimension.Length);
        if (unit > 0 && calls <= MostCalls && layout.Dimensions.Take(innermost).All(rows => rows.ToStride <= maxPitch))
            layout.ForEach(innermost, (to, _) => FillRows(destination + (nint)to, (byte*)element, unit, layout));
        else
            FillByCopies(destination, element, layout);
    }

    /// <summary>
    /// The fewest bytes of which the element consists again and again, and to which all places are aligned; 0 where the driver has no fill
    /// for them.
    /// </summary>
    private static int FindUnit(nint destination, byte* element, CopyLayout layout)
    {
        long places = layout.Dimensions.Aggregate(destination | layout.RunBytes, (places, dimension) => places | (nint)dimension.ToStride);
        ReadOnlySpan<byte> bytes = new(element, (int)layout.RunBytes);
        for (int unit = 1; unit <= 4 && places % unit == 0; unit *= 2)
        {
            if (bytes[unit..].SequenceEqual(bytes[..^unit])) return unit;
        }
        return 0;
    }

    private void FillRows(nint destination, byte* element, int unit, CopyLayout layout)
    {
        CopyDimension inner = layout.Dimensions[0];
        bool isDense = inner.ToStride == layout.RunBytes;
        nuint width = (nuint)((isDense ? layout.RunBytes * inner.Length : layout.RunBytes) / unit);
        CopyDimension? rows = !isDense ? inner : layout.Dimensions.Count > 1 ? layout.Dimensions[1] : null;
        if (rows is { } several) FillRows(destination, element, unit, width, (nuint)several.ToStride, (nuint)several.Length);
        else if (unit == 1) Check(Driver.MemorySet(destination, *element, width), "cuMemsetD8");
        else if (unit == 2) Check(Driver.MemorySet16(destination, Unsafe.ReadUnaligned<ushort>(element), width), "cuMemsetD16");
        else Check(Driver.MemorySet32(destination, Unsafe.ReadUnaligned<uint>(element), width), "cuMemsetD32");
    }

    private void FillRows(nint destination, byte* element, int unit, nuint width, nuint pitch, nuint height)
    {
        if (unit == 1) Check(Driver.MemorySetRows(destination, pitch, *element, width, height), "cuMemsetD2D8");
        else if (unit == 2)
            Check(Driver.MemorySetRows16(destination, pitch, Unsafe.ReadUnaligned<ushort>(element), width, height), "cuMemsetD2D16");
        else Check(Driver.MemorySetRows32(destination, pitch, Unsafe.ReadUnaligned<uint>(element), width, height), "cuMemsetD2D32");
    }

    private void FillByCopies(nint destination, void* element, CopyLayout layout)
    {
        nint pattern = AllocateTracked(layout.RunBytes);
        try
        {
            CopyFromHost(pattern, element, layout.RunBytes);
            strided.Run(destination, pattern, layout);
        }
        finally
        {
            FreeTracked(pattern);
        }
    }
}
