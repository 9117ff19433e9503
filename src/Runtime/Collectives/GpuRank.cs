using GpuKernels.Collectives;

namespace GpuKernels;

/// <summary>
/// One of the members of a <see cref="GpuCollective"/>, with its device. Its operations are work of its <see cref="Stream"/>, as launches
/// are: they return before the elements have moved, and have to be called for all ranks, in the same order. Where several ranks are of
/// this process, use the collective's own methods, or <see cref="GpuCollective.Group"/>. In the delegate of
/// <see cref="GpuDevice.CaptureGraph"/> they become a part of the graph, in the turn of the stream that it is given.
/// </summary>
public sealed partial class GpuRank
{
    internal GpuRank(GpuCollective collective, int number, GpuDevice device)
    {
        Collective = collective;
        Number = number;
        Device = device;
        Stream = device.DefaultStream;
    }

    /// <summary>What it is a member of.</summary>
    public GpuCollective Collective { get; }

    /// <summary>0 up to, without, <see cref="GpuCollective.WorldSize"/>.</summary>
    public int Number { get; }

    /// <summary>Whose arrays it takes.</summary>
    public GpuDevice Device { get; }

    /// <summary>The stream on which its operations run; the device's default stream unless it is set.</summary>
    /// <exception cref="ArgumentException">The stream is another device's.</exception>
    public GpuStream Stream
    {
        get;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            if (value.Device != Device)
                throw new ArgumentException($"The stream is of {value.Device}, and rank {Number} is on {Device}.", nameof(value));
            field = value;
        }
    }

    /// <summary>Each element becomes the sum, or another reduction, of that element of all ranks.</summary>
    /// <typeparam name="T">A number of 4 or 8 bytes, <c>Half</c>, <see cref="BFloat16"/>, <c>byte</c> or <c>sbyte</c>.</typeparam>
    /// <param name="array">As long on all ranks.</param>
    /// <param name="reduction">How.</param>
    /// <exception cref="ArgumentException">The array is another device's.</exception>
    /// <exception cref="NotSupportedException">Such elements cannot be reduced.</exception>
    /// <exception cref="ObjectDisposedException">The array, its device or the collective is disposed of.</exception>
    /// <exception cref="GpuCollectiveException">NCCL refused the call.</exception>
    public void AllReduce<T>(GpuArray<T> array, GpuReduction reduction = GpuReduction.Sum)
        where T : unmanaged => AllReduce(array, array, reduction);

    /// <summary>Each element of the destination becomes the sum, or another reduction, of that element of all ranks' sources.</summary>
    /// <param name="source">As long on all ranks.</param>
    /// <param name="destination">As long as the source; it may be the source itself.</param>
    /// <param name="reduction">How.</param>
    /// <exception cref="ArgumentException">An array is another device's, or their lengths differ.</exception>
    /// <inheritdoc cref="AllReduce{T}(GpuArray{T}, GpuReduction)"/>
    public void AllReduce<T>(GpuArray<T> source, GpuArray<T> destination, GpuReduction reduction = GpuReduction.Sum) where T : unmanaged =>
        Collective.Add(CallAllReduce(source, destination, reduction));

    /// <summary>All ranks get the elements that the root has.</summary>
    /// <typeparam name="T">Any element type.</typeparam>
    /// <param name="array">As long on all ranks; read on the root, and written on the others.</param>
    /// <param name="root">The rank that has the elements.</param>
    /// <exception cref="ArgumentException">The array is another device's.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such rank.</exception>
    /// <exception cref="ObjectDisposedException">The array, its device or the collective is disposed of.</exception>
    /// <exception cref="GpuCollectiveException">NCCL refused the call.</exception>
    public void Broadcast<T>(GpuArray<T> array, int root = 0) where T : unmanaged => Collective.Add(CallBroadcast(array, root));

    /// <summary>The root's destination gets the sum, or another reduction, of all ranks' sources.</summary>
    /// <param name="source">As long on all ranks.</param>
    /// <param name="destination">On the root as long as the source, and perhaps the source itself; null on the other ranks.</param>
    /// <param name="reduction">How.</param>
    /// <param name="root">The rank that gets the result.</param>
    /// <exception cref="ArgumentNullException">The root has no destination.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such rank.</exception>
    /// <inheritdoc cref="AllReduce{T}(GpuArray{T}, GpuArray{T}, GpuReduction)"/>
    public void Reduce<T>(GpuArray<T> source, GpuArray<T>? destination, GpuReduction reduction = GpuReduction.Sum, int root = 0)
        where T : unmanaged => Collective.Add(CallReduce(source, destination, reduction, root));

    /// <summary>
    /// The sum, or another reduction, of all ranks' sources, in as many parts as there are ranks; each rank gets the part of its number.
    /// </summary>
    /// <param name="source">As long on all ranks: <see cref="GpuCollective.WorldSize"/> times as long as the destination.</param>
    /// <param name="destination">This rank's part; it may be that part of the source.</param>
    /// <param name="reduction">How.</param>
    /// <inheritdoc cref="AllReduce{T}(GpuArray{T}, GpuArray{T}, GpuReduction)"/>
    public void ReduceScatter<T>(GpuArray<T> source, GpuArray<T> destination, GpuReduction reduction = GpuReduction.Sum)
        where T : unmanaged => Collective.Add(CallReduceScatter(source, destination, reduction));

    /// <summary>All ranks get the sources of all, those of rank 0 first.</summary>
    /// <typeparam name="T">Any element type.</typeparam>
    /// <param name="source">As long on all ranks.</param>
    /// <param name="destination"><see cref="GpuCollective.WorldSize"/> times as long; the source may be this rank's part of it.</param>
    /// <exception cref="ArgumentException">An array is another device's, or their lengths do not fit.</exception>
    /// <exception cref="ObjectDisposedException">An array, its device or the collective is disposed of.</exception>
    /// <exception cref="GpuCollectiveException">NCCL refused the call.</exception>
    public void AllGather<T>(GpuArray<T> source, GpuArray<T> destination) where T : unmanaged =>
        Collective.Add(CallAllGather(source, destination));

    /// <summary>
    /// Sends elements to another rank, which has to receive as many. What is sent and received both ways belongs into one
    /// <see cref="GpuCollective.Group"/>.
    /// </summary>
    /// <typeparam name="T">Any element type.</typeparam>
    /// <param name="array">The elements.</param>
    /// <param name="to">The other rank.</param>
    /// <exception cref="ArgumentException">The array is another device's.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such rank.</exception>
    /// <exception cref="ObjectDisposedException">The array, its device or the collective is disposed of.</exception>
    /// <exception cref="GpuCollectiveException">NCCL refused the call.</exception>
    public void Send<T>(GpuArray<T> array, int to) where T : unmanaged
    {
        Check(array, nameof(array));
        CheckRank(to, nameof(to));
        Collective.Add(ToMove(CollectiveKind.Send, array, null, array.LongLength, to));
    }

    /// <summary>Receives the elements that another rank sends.</summary>
    /// <param name="array">Where they go; as many as are sent.</param>
    /// <param name="from">The other rank.</param>
    /// <inheritdoc cref="Send"/>
    public void Receive<T>(GpuArray<T> array, int from) where T : unmanaged
    {
        Check(array, nameof(array));
        CheckRank(from, nameof(from));
        array.ThrowIfReadOnly(nameof(array));
        Collective.Add(ToMove(CollectiveKind.Receive, null, array, array.LongLength, from));
    }

    /// <summary><c>rank 1 on cuda:1</c>.</summary>
    public override string ToString() => $"rank {Number} on {Device.Name}";
}
