namespace GpuKernels.Runtime.Tests;

public sealed class AddressTableTests
{
    [Fact]
    public void It_does_what_a_dictionary_does()
    {
        Random random = new(7);
        AddressTable table = new();
        Dictionary<nint, long> expected = [];
        for (int i = 0; i < 20_000; i++)
        {
            // Few addresses, all of them multiples of 512, so that many are there already and many come to the same place.
            nint address = 512 * (nint)random.Next(1, 400);
            if (random.Next(2) == 0 && expected.TryAdd(address, i)) table.Add(address, i);
            else Assert.Equal((expected.Remove(address, out long size), size), (table.Remove(address, out long found), found));
            Assert.Equal(expected.Count, table.Count);
        }
        Dictionary<nint, long> rest = [];
        table.Clear(rest.Add);
        Assert.Equal(expected.OrderBy(entry => entry.Key), rest.OrderBy(entry => entry.Key));
        Assert.Equal(0, table.Count);
        Assert.False(table.Remove(512, out _));
    }

    [Fact]
    public void An_address_is_there_once()
    {
        AddressTable table = new();
        table.Add(4096, 1);
        Assert.Throws<ArgumentException>(() => table.Add(4096, 2));
    }
}
