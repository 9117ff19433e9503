namespace GpuKernels;

/// <summary>
/// Reads and writes of global memory that say what a GPU's caches should do; on the CPU they are plain ones. Types have 1, 2, 4, 8 or 16
/// bytes, and a struct of 8 or 16 is moved in one piece, so it lies at a multiple of its size.
/// </summary>
public static class Cache
{
    /// <summary>Reads what no thread of the launch writes, through the cache for such data. CUDA's <c>__ldg</c>.</summary>
    /// <typeparam name="T">A type of 1, 2, 4, 8 or 16 bytes, but for <c>bool</c>.</typeparam>
    /// <param name="source">An element of a span parameter of the kernel, or a field of one.</param>
    public static T LoadReadOnly<T>(ref readonly T source) where T : unmanaged => source;

    /// <summary>Reads what is likely read once. CUDA's <c>__ldcs</c>.</summary>
    /// <typeparam name="T">A type of 1, 2, 4, 8 or 16 bytes, but for <c>bool</c>.</typeparam>
    /// <param name="source">An element of a span parameter of the kernel, or a field of one.</param>
    public static T LoadStreaming<T>(ref readonly T source) where T : unmanaged => source;

    /// <summary>Reads past the first level of caches. CUDA's <c>__ldcg</c>.</summary>
    /// <typeparam name="T">A type of 1, 2, 4, 8 or 16 bytes, but for <c>bool</c>.</typeparam>
    /// <param name="source">An element of a span parameter of the kernel, or a field of one.</param>
    public static T LoadLevel2<T>(ref readonly T source) where T : unmanaged => source;

    /// <summary>Reads what is not read again. CUDA's <c>__ldlu</c>.</summary>
    /// <typeparam name="T">A type of 1, 2, 4, 8 or 16 bytes, but for <c>bool</c>.</typeparam>
    /// <param name="source">An element of a span parameter of the kernel, or a field of one.</param>
    public static T LoadLastUse<T>(ref readonly T source) where T : unmanaged => source;

    /// <summary>Reads memory anew, past all caches. CUDA's <c>__ldcv</c>.</summary>
    /// <typeparam name="T">A type of 1, 2, 4, 8 or 16 bytes, but for <c>bool</c>.</typeparam>
    /// <param name="source">An element of a span parameter of the kernel, or a field of one.</param>
    public static T LoadVolatile<T>(ref readonly T source) where T : unmanaged => source;

    /// <summary>Writes what is likely not read soon. CUDA's <c>__stcs</c>.</summary>
    /// <typeparam name="T">A type of 1, 2, 4, 8 or 16 bytes, but for <c>bool</c>.</typeparam>
    /// <param name="target">An element of a span parameter of the kernel, or a field of one.</param>
    /// <param name="value">The new value.</param>
    public static void StoreStreaming<T>(ref T target, T value) where T : unmanaged => target = value;

    /// <summary>Writes past the first level of caches. CUDA's <c>__stcg</c>.</summary>
    /// <typeparam name="T">A type of 1, 2, 4, 8 or 16 bytes, but for <c>bool</c>.</typeparam>
    /// <param name="target">An element of a span parameter of the kernel, or a field of one.</param>
    /// <param name="value">The new value.</param>
    public static void StoreLevel2<T>(ref T target, T value) where T : unmanaged => target = value;

    /// <summary>Writes to the caches. CUDA's <c>__stwb</c>.</summary>
    /// <typeparam name="T">A type of 1, 2, 4, 8 or 16 bytes, but for <c>bool</c>.</typeparam>
    /// <param name="target">An element of a span parameter of the kernel, or a field of one.</param>
    /// <param name="value">The new value.</param>
    public static void StoreWriteBack<T>(ref T target, T value) where T : unmanaged => target = value;

    /// <summary>Writes through the caches to memory. CUDA's <c>__stwt</c>.</summary>
    /// <typeparam name="T">A type of 1, 2, 4, 8 or 16 bytes, but for <c>bool</c>.</typeparam>
    /// <param name="target">An element of a span parameter of the kernel, or a field of one.</param>
    /// <param name="value">The new value.</param>
    public static void StoreWriteThrough<T>(ref T target, T value) where T : unmanaged => target = value;

    /// <summary>Begins to bring a place into the first level of caches.</summary>
    /// <typeparam name="T">A type of 1, 2, 4, 8 or 16 bytes, but for <c>bool</c>.</typeparam>
    /// <param name="source">An element of a span parameter of the kernel.</param>
    public static void PrefetchLevel1<T>(ref readonly T source) where T : unmanaged
    {
    }

    /// <summary>Begins to bring a place into the second level of caches.</summary>
    /// <typeparam name="T">A type of 1, 2, 4, 8 or 16 bytes, but for <c>bool</c>.</typeparam>
    /// <param name="source">An element of a span parameter of the kernel.</param>
    public static void PrefetchLevel2<T>(ref readonly T source) where T : unmanaged
    {
    }
}
