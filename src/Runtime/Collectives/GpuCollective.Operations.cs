namespace GpuKernels;

// The operations for all ranks of this process at once.
public sealed partial class GpuCollective
{
    /// <summary>Each element becomes the sum, or another reduction, of that element of all ranks' arrays.</summary>
    /// <typeparam name="T">A number of 4 or 8 bytes, <c>Half</c>, <see cref="BFloat16"/>, <c>byte</c> or <c>sbyte</c>.</typeparam>
    /// <param name="arrays">One for each of <see cref="Ranks"/>, all of the same length.</param>
    /// <param name="reduction">How.</param>
    /// <exception cref="ArgumentException">There are more or fewer arrays than ranks of this process, one is another device's, or their
    /// lengths differ.</exception>
    /// <exception cref="NotSupportedException">Such elements cannot be reduced.</exception>
    /// <exception cref="ObjectDisposedException">An array, its device or the collective is disposed of.</exception>
    /// <exception cref="GpuCollectiveException">NCCL refused the call.</exception>
    public void AllReduce<T>(ReadOnlySpan<GpuArray<T>> arrays, GpuReduction reduction = GpuReduction.Sum)
        where T : unmanaged => AllReduce(arrays, arrays, reduction);

    /// <summary>Each element of the destinations becomes the sum, or another reduction, of that element of all ranks' sources.</summary>
    /// <param name="sources">One for each of <see cref="Ranks"/>, all of the same length.</param>
    /// <param name="destinations">One for each, of that length too.</param>
    /// <param name="reduction">How.</param>
    /// <inheritdoc cref="AllReduce{T}(ReadOnlySpan{GpuArray{T}}, GpuReduction)"/>
    public void AllReduce<T>(
        ReadOnlySpan<GpuArray<T>> sources, ReadOnlySpan<GpuArray<T>> destinations, GpuReduction reduction = GpuReduction.Sum)
        where T : unmanaged
    {
        CheckCount(sources.Length, nameof(sources));
        CheckCount(destinations.Length, nameof(destinations));
        using GroupScope scope = new(this);
        for (int i = 0; i < ranks.Length; i++) scope.Add(ranks[i].CallAllReduce(sources[i], destinations[i], reduction));
        scope.Run();
    }

    /// <summary>All ranks get the elements that the root has.</summary>
    /// <typeparam name="T">Any element type.</typeparam>
    /// <param name="arrays">One for each of <see cref="Ranks"/>, all of the same length; read on the root, and written on the
    /// others.</param>
    /// <param name="root">The rank that has the elements.</param>
    /// <exception cref="ArgumentException">There are more or fewer arrays than ranks of this process, one is another device's, or their
    /// lengths differ.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such rank.</exception>
    /// <exception cref="ObjectDisposedException">An array, its device or the collective is disposed of.</exception>
    /// <exception cref="GpuCollectiveException">NCCL refused the call.</exception>
    public void Broadcast<T>(ReadOnlySpan<GpuArray<T>> arrays, int root = 0) where T : unmanaged
    {
        CheckCount(arrays.Length, nameof(arrays));
        using GroupScope scope = new(this);
        for (int i = 0; i < ranks.Length; i++) scope.Add(ranks[i].CallBroadcast(arrays[i], root));
        scope.Run();
    }

    /// <summary>The root's destination gets the sum, or another reduction, of all ranks' sources.</summary>
    /// <param name="sources">One for each of <see cref="Ranks"/>, all of the same length.</param>
    /// <param name="destination">The root's array, as long; null where the root is another process's.</param>
    /// <param name="reduction">How.</param>
    /// <param name="root">The rank that gets the result.</param>
    /// <exception cref="ArgumentNullException">The root is of this process and has no destination.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such rank.</exception>
    /// <inheritdoc cref="AllReduce{T}(ReadOnlySpan{GpuArray{T}}, GpuReduction)"/>
    public void Reduce<T>(
        ReadOnlySpan<GpuArray<T>> sources, GpuArray<T>? destination, GpuReduction reduction = GpuReduction.Sum, int root = 0)
        where T : unmanaged
    {
        CheckCount(sources.Length, nameof(sources));
        using GroupScope scope = new(this);
        for (int i = 0; i < ranks.Length; i++) scope.Add(ranks[i].CallReduce(sources[i], destination, reduction, root));
        scope.Run();
    }

    /// <summary>
    /// The sum, or another reduction, of all ranks' sources, in as many parts as there are ranks; each rank gets the part of its number.
    /// </summary>
    /// <param name="sources">One for each of <see cref="Ranks"/>: <see cref="WorldSize"/> times as long as the destinations.</param>
    /// <param name="destinations">One for each; it may be that part of the source.</param>
    /// <param name="reduction">How.</param>
    /// <inheritdoc cref="AllReduce{T}(ReadOnlySpan{GpuArray{T}}, GpuReduction)"/>
    public void ReduceScatter<T>(
        ReadOnlySpan<GpuArray<T>> sources, ReadOnlySpan<GpuArray<T>> destinations, GpuReduction reduction = GpuReduction.Sum)
        where T : unmanaged
    {
        CheckCount(sources.Length, nameof(sources));
        CheckCount(destinations.Length, nameof(destinations));
        using GroupScope scope = new(this);
        for (int i = 0; i < ranks.Length; i++) scope.Add(ranks[i].CallReduceScatter(sources[i], destinations[i], reduction));
        scope.Run();
    }

    /// <summary>All ranks get the sources of all, those of rank 0 first.</summary>
    /// <param name="sources">One for each of <see cref="Ranks"/>, all of the same length.</param>
    /// <param name="destinations">One for each, <see cref="WorldSize"/> times as long; the source may be the rank's part of it.</param>
    /// <inheritdoc cref="Broadcast"/>
    public void AllGather<T>(ReadOnlySpan<GpuArray<T>> sources, ReadOnlySpan<GpuArray<T>> destinations) where T : unmanaged
    {
        CheckCount(sources.Length, nameof(sources));
        CheckCount(destinations.Length, nameof(destinations));
        using GroupScope scope = new(this);
        for (int i = 0; i < ranks.Length; i++) scope.Add(ranks[i].CallAllGather(sources[i], destinations[i]));
        scope.Run();
    }

    private void CheckCount(int count, string parameter)
    {
        ThrowIfDisposed();
        if (count != ranks.Length)
            throw new ArgumentException($"There are {count} arrays, and this process has {ranks.Length} ranks: give one for each, in " +
                "order.", parameter);
    }
}
