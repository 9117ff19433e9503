using GpuKernels.Cuda;

namespace GpuKernels.Runtime.Tests;

/// <summary>How the host's part of a copy goes past the caches, and how a copy is divided.</summary>
public sealed unsafe class HostCopyTests
{
    /// <summary>Around the sizes of vectors and steps, from and to every kind of address; what lies around is not touched.</summary>
    [Fact]
    public void All_bytes_arrive_and_no_others_change()
    {
        byte[] source = new byte[5000], destination = new byte[5000], expected = new byte[5000];
        new Random(1).NextBytes(source);
        fixed (byte* from = source, to = destination)
        {
            foreach (int bytes in new[] { 0, 1, 31, 32, 255, 256, 257, 288, 511, 512, 1000, 4096, 4900 })
            {
                for (int offset = 0; offset < 40; offset++)
                {
                    int start = offset * 7 % 33;
                    destination.AsSpan().Fill(0xAB);
                    expected.AsSpan().Fill(0xAB);
                    source.AsSpan(start, bytes).CopyTo(expected.AsSpan(offset));
                    HostCopy.PastCaches(from + start, to + offset, (nuint)bytes);
                    Assert.True(expected.AsSpan().SequenceEqual(destination), $"{bytes} bytes from {start} to {offset}");
                }
            }
        }
    }

    [Theory]
    [InlineData(64 << 10, true, 1, 64 << 10, false)]
    [InlineData(1 << 20, true, 4, 256 << 10, true)]
    [InlineData(4 << 20, true, 8, 512 << 10, true)]
    [InlineData(64 << 20, true, 8, 1 << 20, true)]
    [InlineData((64 << 20) + 1, true, 8, 2 << 20, false)]
    [InlineData(256 << 10, false, 1, 256 << 10, false)]
    [InlineData((1 << 20) + 1, false, 4, 260 << 10, false)]
    [InlineData(4 << 20, false, 8, 512 << 10, false)]
    [InlineData(8 << 20, false, 8, 512 << 10, true)]
    [InlineData(16 << 20, false, 8, 1 << 20, true)]
    [InlineData(1 << 30, false, 8, 2 << 20, true)]
    internal void A_copy_is_divided_by_its_size(long bytes, bool isToDevice, int threads, long piece, bool pastCaches) =>
        Assert.Equal(new StagingPlan(threads, piece, pastCaches), StagingPlan.Of(bytes, isToDevice, mostThreads: 8));

    [Fact]
    public void A_piece_is_never_longer_than_a_buffer_and_there_is_one_for_each_thread()
    {
        for (long bytes = StagedCopies.Worthwhile; bytes <= 1L << 34; bytes += bytes / 3)
        {
            foreach (int most in new[] { 2, 3, 6, 8 })
            {
                foreach (bool isToDevice in new[] { true, false })
                {
                    StagingPlan plan = StagingPlan.Of(bytes, isToDevice, most);
                    Assert.InRange(plan.Threads, 1, most);
                    Assert.InRange(plan.Piece, 4096, StagingPlan.LargestPiece);
                    Assert.True(plan.Piece * (plan.Threads - 1) < bytes, $"{plan} for {bytes} bytes");
                }
            }
        }
    }
}
