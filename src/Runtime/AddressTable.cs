namespace GpuKernels;

/// <summary>
/// How many bytes there are at each address. A dictionary of numbers that are not classes would be compiled when a program starts, also
/// where the library is machine code. Not to be used by two threads at once.
/// </summary>
internal sealed class AddressTable
{
    private const int FirstCapacity = 16;

    // Open addressing: an entry is at the first free place from its own on. An address is never 0.
    private nint[] addresses = new nint[FirstCapacity];
    private long[] bytes = new long[FirstCapacity];

    public int Count { get; private set; }

    /// <exception cref="ArgumentException">The address is there already.</exception>
    public void Add(nint address, long size)
    {
        if (2 * (Count + 1) > addresses.Length) Grow();
        int place = Find(address);
        if (addresses[place] != 0) throw new ArgumentException($"The memory at 0x{address:x} is there already.", nameof(address));
        (addresses[place], bytes[place]) = (address, size);
        Count++;
    }

    /// <summary>False where the address is not there.</summary>
    public bool Remove(nint address, out long size)
    {
        int hole = Find(address);
        size = bytes[hole];
        if (addresses[hole] == 0) return false;
        Count--;
        // What stands behind the hole moves into it, unless its own place comes after: else it would not be found any more.
        for (int next = Next(hole); addresses[next] != 0; next = Next(next))
        {
            if (Distance(PlaceOf(addresses[next]), next) < Distance(hole, next)) continue;
            (addresses[hole], bytes[hole]) = (addresses[next], bytes[next]);
            hole = next;
        }
        (addresses[hole], bytes[hole]) = (0, 0);
        return true;
    }

    /// <summary>Removes all of them.</summary>
    public void Clear(Action<nint, long> removed)
    {
        (nint[] oldAddresses, long[] oldBytes) = (addresses, bytes);
        (addresses, bytes, Count) = (new nint[FirstCapacity], new long[FirstCapacity], 0);
        for (int i = 0; i < oldAddresses.Length; i++)
        {
            if (oldAddresses[i] != 0) removed(oldAddresses[i], oldBytes[i]);
        }
    }

    /// <summary>Where the address is, or else would be.</summary>
    private int Find(nint address)
    {
        int place = PlaceOf(address);
        while (addresses[place] != 0 && addresses[place] != address) place = Next(place);
        return place;
    }

    private void Grow()
    {
        (nint[] oldAddresses, long[] oldBytes) = (addresses, bytes);
        (addresses, bytes) = (new nint[2 * oldAddresses.Length], new long[2 * oldAddresses.Length]);
        for (int i = 0; i < oldAddresses.Length; i++)
        {
            if (oldAddresses[i] == 0) continue;
            int place = Find(oldAddresses[i]);
            (addresses[place], bytes[place]) = (oldAddresses[i], oldBytes[i]);
        }
    }

    /// <summary>Addresses are multiples of some power of two, so the upper bits of a product decide.</summary>
    private int PlaceOf(nint address) => (int)((ulong)address * 0x9E3779B97F4A7C15 >> 32) & (addresses.Length - 1);

    private int Next(int place) => (place + 1) & (addresses.Length - 1);

    private int Distance(int from, int to) => (to - from) & (addresses.Length - 1);
}
