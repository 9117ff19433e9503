using System.Runtime.CompilerServices;
using GpuKernels.Collectives;

namespace GpuKernels;

// A rank's part of an operation: what its arrays are checked for, and the call that is made of them.
public sealed partial class GpuRank
{
    internal CollectiveCall CallAllReduce<T>(GpuArray<T> source, GpuArray<T> destination, GpuReduction reduction) where T : unmanaged
    {
        Check(source, destination, 1, 1);
        return ToReduce(CollectiveKind.AllReduce, source, destination, source.LongLength, reduction);
    }

    internal CollectiveCall CallBroadcast<T>(GpuArray<T> array, int root) where T : unmanaged
    {
        Check(array, nameof(array));
        CheckRank(root, nameof(root));
        if (root != Number) array.ThrowIfReadOnly(nameof(array));
        return ToMove(CollectiveKind.Broadcast, array, array, array.LongLength, root);
    }

    internal CollectiveCall CallReduce<T>(GpuArray<T> source, GpuArray<T>? destination, GpuReduction reduction, int root)
        where T : unmanaged
    {
        CheckRank(root, nameof(root));
        if (root == Number) Check(source, destination!, 1, 1);
        else Check(source, nameof(source));
        return ToReduce(CollectiveKind.Reduce, source, root == Number ? destination : null, source.LongLength, reduction, root);
    }

    internal CollectiveCall CallReduceScatter<T>(GpuArray<T> source, GpuArray<T> destination, GpuReduction reduction) where T : unmanaged
    {
        Check(source, destination, 1, Collective.WorldSize);
        return ToReduce(CollectiveKind.ReduceScatter, source, destination, destination.LongLength, reduction);
    }

    internal CollectiveCall CallAllGather<T>(GpuArray<T> source, GpuArray<T> destination) where T : unmanaged
    {
        Check(source, destination, Collective.WorldSize, 1);
        return ToMove(CollectiveKind.AllGather, source, destination, source.LongLength);
    }

    private CollectiveCall ToReduce<T>(
        CollectiveKind kind, GpuArray<T> source, GpuArray<T>? destination, long count, GpuReduction reduction, int root = 0)
        where T : unmanaged
    {
        if ((uint)reduction > (uint)GpuReduction.Average)
            throw new ArgumentOutOfRangeException(nameof(reduction), reduction, "There is no such reduction.");
        return ToCall(kind, source, destination, count, ElementTypes.ToReduce<T>(), Unsafe.SizeOf<T>(), reduction, root);
    }

    private CollectiveCall ToMove<T>(CollectiveKind kind, GpuArray<T>? source, GpuArray<T>? destination, long count, int peer = 0)
        where T : unmanaged => ToCall(
            kind, source, destination, checked(count * Unsafe.SizeOf<T>()), NcclType.UInt8, elementBytes: 1, GpuReduction.Sum, peer);

    /// <summary>Of arrays that were checked. A call with one more value would be a copy of some 90 bytes, so it is made at once.</summary>
    private CollectiveCall ToCall<T>(
        CollectiveKind kind, GpuArray<T>? source, GpuArray<T>? destination, long count,
        NcclType type, int elementBytes, GpuReduction reduction, int peer)
        where T : unmanaged => new(kind, this, typeof(T))
        {
            Source = source?.Address ?? 0,
            Destination = destination?.Address ?? 0,
            Count = count,
            Type = type,
            ElementBytes = elementBytes,
            Reduction = reduction,
            Peer = peer,
            Memory = (source?.Memory, destination?.Memory),
        };

    /// <summary>
    /// The one is <paramref name="destinations"/> times as long as the source, or the other <paramref name="sources"/> times as long as
    /// the destination.
    /// </summary>
    private void Check<T>(GpuArray<T> source, GpuArray<T> destination, int destinations, int sources) where T : unmanaged
    {
        Check(source, nameof(source));
        if (destination != source) Check(destination, nameof(destination));
        destination.ThrowIfReadOnly(nameof(destination));
        if (source.LongLength * destinations == destination.LongLength * sources) return;
        string wanted = destinations > 1 ? $"{destinations} times as many" : sources > 1 ? $"as many in all {sources} parts" : "as many";
        throw new ArgumentException(
            $"Rank {Number}'s source has {source.LongLength} elements, and its destination {destination.LongLength}; it needs " +
            $"{wanted}.", nameof(destination));
    }

    private void Check<T>(GpuArray<T> array, string parameter) where T : unmanaged
    {
        if (array is null) throw new ArgumentNullException(parameter);
        array.ThrowIfDisposed(parameter);
        if (array.Device != Device)
            throw new ArgumentException($"The array is on {array.Device}, and rank {Number} is on {Device}.", parameter);
        if (!array.IsDense)
            throw new ArgumentException(
                $"{array} is a view whose elements do not lie in one piece of memory: give a copy, Clone().", parameter);
    }

    private void CheckRank(int rank, string parameter)
    {
        if ((uint)rank >= (uint)Collective.WorldSize)
            throw new ArgumentOutOfRangeException(parameter, rank, $"The ranks are 0 to {Collective.WorldSize - 1}.");
    }
}
