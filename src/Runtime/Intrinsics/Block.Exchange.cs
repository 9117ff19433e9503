using GpuKernels.CompilerServices;

namespace GpuKernels;

// Each begins with a barrier and has another one inside, as those of Block.Functions.cs.
public static partial class Block
{
    /// <summary>Gives this thread's value to another one, and returns what this one is given.</summary>
    /// <typeparam name="T">Any unmanaged type.</typeparam>
    /// <param name="value">Of this thread.</param>
    /// <param name="thread">Which thread gets it, by its index in the block, x running fastest; each thread names another one.</param>
    /// <param name="shared">A shared array, or a slice of one, of at least as many elements as the block has threads. It is
    /// overwritten.</param>
    /// <remarks>All threads of the block have to reach this, and none may have returned from the kernel before.</remarks>
    /// <exception cref="InvalidOperationException">Called outside of a kernel, or a thread of the block has returned.</exception>
    public static T Exchange<T>(T value, int thread, Span<T> shared) where T : unmanaged
    {
        SyncAll();
        shared[thread] = value;
        Sync();
        return shared[PlainThread.Current.LinearIndex];
    }

    /// <summary>
    /// Deals the items of the block out anew: a thread that has had <c>n</c> items that follow each other gets those that are as many apart
    /// as the block has threads. So what was computed in order is written to global memory by neighbouring threads side by side.
    /// </summary>
    /// <typeparam name="T">Any unmanaged type.</typeparam>
    /// <param name="items">Of this thread, as many as each other thread has.</param>
    /// <param name="shared">A shared array, or a slice of one, with room for the items of all threads. It is overwritten.</param>
    /// <inheritdoc cref="Exchange"/>
    public static void BlockedToStriped<T>(Span<T> items, Span<T> shared) where T : unmanaged
    {
        int t = PlainThread.Current.LinearIndex, threads = (int)PlainThread.Current.Block.Count;
        SyncAll();
        for (int i = 0; i < items.Length; i++) shared[t * items.Length + i] = items[i];
        Sync();
        for (int i = 0; i < items.Length; i++) items[i] = shared[i * threads + t];
    }

    /// <summary>
    /// The opposite of <see cref="BlockedToStriped"/>: what neighbouring threads have read side by side, each thread gets in order.
    /// </summary>
    /// <inheritdoc cref="BlockedToStriped"/>
    public static void StripedToBlocked<T>(Span<T> items, Span<T> shared) where T : unmanaged
    {
        int t = PlainThread.Current.LinearIndex, threads = (int)PlainThread.Current.Block.Count;
        SyncAll();
        for (int i = 0; i < items.Length; i++) shared[i * threads + t] = items[i];
        Sync();
        for (int i = 0; i < items.Length; i++) items[i] = shared[t * items.Length + i];
    }

    /// <summary>
    /// Puts each item to the place in the block's order that its rank says; a thread gets those of its own places, which follow each other.
    /// </summary>
    /// <param name="items">Of this thread, as many as each other thread has.</param>
    /// <param name="ranks">For each item a place from 0 on, which no other item of the block has.</param>
    /// <param name="shared">A shared array, or a slice of one, with room for the items of all threads. It is overwritten.</param>
    /// <inheritdoc cref="Exchange"/>
    public static void ScatterToBlocked<T>(Span<T> items, ReadOnlySpan<int> ranks, Span<T> shared) where T : unmanaged
    {
        int t = PlainThread.Current.LinearIndex;
        SyncAll();
        for (int i = 0; i < items.Length; i++) shared[ranks[i]] = items[i];
        Sync();
        for (int i = 0; i < items.Length; i++) items[i] = shared[t * items.Length + i];
    }
}
