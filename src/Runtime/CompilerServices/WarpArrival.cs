using System.ComponentModel;

namespace GpuKernels.CompilerServices;

/// <summary>What a lane brings to a warp operation, at which it waits for the other lanes.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public unsafe struct WarpArrival
{
    /// <summary>
    /// Computes the results of all lanes at once, when all are there: the arrivals of a warp's 32 lanes, and a bit for each lane that
    /// takes part. One of <see cref="WarpOperations"/>; null for <c>Warp.ActiveMask</c>, which waits for no lane in particular.
    /// </summary>
    public delegate*<WarpArrival*, uint, void> Operation;

    /// <summary>The lane's value, and then its result: 8 bytes or more.</summary>
    public void* Value;

    /// <summary>Where in the kernel the lane waits, or at least in which operation: only lanes of one place meet.</summary>
    public int Site;

    /// <summary>A shuffle's lane or distance.</summary>
    public int Argument;

    /// <summary>The lanes of a part of the warp that the operation is confined to, 2 to 32.</summary>
    public int Width;

    /// <summary>The lanes that take part, a bit for each; the lane itself is one of them.</summary>
    public uint Mask;

    /// <summary>True where the two lanes wait for each other.</summary>
    internal readonly bool Meets(in WarpArrival other) => Site == other.Site && Mask == other.Mask;
}
