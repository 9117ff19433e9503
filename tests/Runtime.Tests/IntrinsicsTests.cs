namespace GpuKernels.Runtime.Tests;

public sealed class IntrinsicsTests
{
    [Fact]
    public void Adding_gives_the_value_before_and_wraps()
    {
        int i = int.MaxValue;
        uint u = 5;
        long l = long.MinValue;
        ulong ul = ulong.MaxValue;
        float f = 1.5f;
        double d = -2.25;
        Assert.Equal(int.MaxValue, Atomic.Add(ref i, 1));
        Assert.Equal(5u, Atomic.Add(ref u, uint.MaxValue));
        Assert.Equal(long.MinValue, Atomic.Add(ref l, -1));
        Assert.Equal(ulong.MaxValue, Atomic.Add(ref ul, 2));
        Assert.Equal(1.5f, Atomic.Add(ref f, 2));
        Assert.Equal(-2.25, Atomic.Add(ref d, 0.25));
        Assert.Equal((int.MinValue, 4u, long.MaxValue, 1ul, 3.5f, -2.0), (i, u, l, ul, f, d));
    }

    [Fact]
    public void Adding_to_NaN_ends()
    {
        float f = float.NaN;
        double d = double.NaN;
        Assert.True(float.IsNaN(Atomic.Add(ref f, 1)));
        Assert.True(double.IsNaN(Atomic.Add(ref d, 1)));
    }

    [Fact]
    public void No_addition_is_lost()
    {
        int i = 0;
        uint u = 0;
        long l = 0;
        ulong ul = 0;
        float f = 0;
        double d = 0;
        Parallel.For(0, 10_000, _ =>
        {
            Atomic.Add(ref i, 1);
            Atomic.Add(ref u, 1);
            Atomic.Add(ref l, 1);
            Atomic.Add(ref ul, 1);
            Atomic.Add(ref f, 1);
            Atomic.Add(ref d, 1);
        });
        Assert.Equal((10_000, 10_000u, 10_000L, 10_000ul, 10_000f, 10_000.0), (i, u, l, ul, f, d));
    }

    [Fact]
    public void Extents_convert_from_numbers()
    {
        Dim3 one = 5, two = (2, 3), three = (2, 3, 4);
        Assert.Equal((new Dim3(5, 1, 1), new Dim3(2, 3, 1), new Dim3(2, 3, 4)), (one, two, three));
        Assert.Equal(24, three.Count);
        Assert.Equal(4L * int.MaxValue, new Dim3(int.MaxValue, 2, 2).Count);
        Assert.Equal("2 x 3 x 4", three.ToString());
    }
}
