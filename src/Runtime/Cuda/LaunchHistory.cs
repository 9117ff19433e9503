namespace GpuKernels.Cuda;

/// <summary>
/// The kernels that a GPU was given since it was last waited for. Where one of them faults, the driver tells of it later and does not say
/// which it was, so the message names all.
/// </summary>
internal sealed class LaunchHistory
{
    private const int Capacity = 16;

    private readonly string?[] names = new string?[Capacity];

    // Both count all launches ever, and may wrap.
    private uint launched;
    private uint settled;

    /// <summary>The last kernel that may still run; null where all have ended.</summary>
    public string? Last => launched == settled ? null : names[(launched - 1) % Capacity];

    /// <summary>No lock, since this is part of every launch: of two threads at the same moment one may lose its entry.</summary>
    public void Add(string kernel) => names[launched++ % Capacity] = kernel;

    /// <summary>All that was launched has ended without a fault.</summary>
    public void Settle() => settled = launched;

    /// <summary><c>A, B (3 times), A</c>, the oldest first; <c>… and 84 before</c> where there were more than fit.</summary>
    public override string ToString()
    {
        uint count = launched - settled, shown = Math.Min(count, Capacity);
        string[] last = new string[shown];
        for (uint i = 0; i < shown; i++) last[i] = names[(launched - shown + i) % Capacity] ?? "";
        string all = NameRuns.Join(last);
        return count > shown ? $"{all}, and {count - shown} before these" : all;
    }
}
