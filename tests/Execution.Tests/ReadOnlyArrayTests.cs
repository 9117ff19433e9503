using GpuKernels.Tests.Kernels;

namespace GpuKernels.Execution.Tests;

/// <summary>Memory of another library that it does not want to be written: kernels read it, and nothing here writes it.</summary>
public class ReadOnlyArrayTests
{
    /// <summary>Also where only some of a kernel's code writes, and for a span that is read though it could be written.</summary>
    [Theory]
    [InlineData("cpu")]
    [InlineData("cuda:0")]
    public void Kernels_take_it_for_what_they_read(string executor)
    {
        GpuDevice device = Executor.Open(executor);
        using GpuArray<float> memory = device.Upload([1f, 2f, 3f, 4f]), y = device.Upload([10f, 20f, 30f, 40f]), matrix = y.Reshape(2, 2);
        using GpuArray<float> shown = (memory.ToDescriptor() with { IsReadOnly = true }).ToArray<float>(device), square = shown.Reshape(2, 2);
        Assert.True(shown.IsReadOnly && square.IsReadOnly && shown.Slice(1, 2).IsReadOnly && !memory.IsReadOnly && !shown.Clone().IsReadOnly);
        GenericKernels.Saxpy(device.Launch(4), 2f, shown, y);
        Assert.Equal([12f, 24f, 36f, 48f], y.ToArray());
        Tensors.Transpose(device.Launch((2, 2)), square, matrix);
        Assert.Equal([1f, 3f, 2f, 4f], y.ToArray());
        Assert.Equal(
            $"'y' is written, and GpuArray<Single>[4] on {device.Name} is memory of another library that does not want it to be written: pass a copy, Clone(). (Parameter 'y')",
            Assert.Throws<ArgumentException>("y", () => GenericKernels.Saxpy(device.Launch(4), 2f, y, shown)).Message);
        Assert.Throws<ArgumentException>("y", () => Tensors.Transpose(device.Launch((2, 2)), matrix, square));
        Assert.Equal([1f, 2f, 3f, 4f], memory.ToArray());
    }

    [Fact]
    public void Nothing_else_writes_it()
    {
        GpuDevice cpu = GpuDevice.Cpu;
        using GpuArray<float> memory = cpu.Upload([1f, 2f, 3f, 4f]), y = cpu.Allocate<float>(4);
        using GpuArray<float> shown = (memory.ToDescriptor() with { IsReadOnly = true }).ToArray<float>(cpu);
        using GpuTexture1D<float> row = cpu.CreateTexture<float>(4);
        using GpuCollective alone = GpuCollective.Create(cpu);
        Assert.Equal(
            "GpuArray<Single>[4] on cpu is memory of another library that does not want it to be written: write to a copy, Clone().",
            Assert.Throws<InvalidOperationException>(() => shown.Fill(1f)).Message);
        Assert.Throws<InvalidOperationException>(() => shown.CopyFrom(new float[4]));
        Assert.Throws<InvalidOperationException>(() => shown.CopyFrom(y));
        Assert.Throws<InvalidOperationException>(() => shown.CopyFromAsync(new float[4], cancellation: TestContext.Current.CancellationToken).GetAwaiter().GetResult());
        Assert.Throws<ArgumentException>("destination", () => cpu.DefaultStream.Copy(y, shown));
        Assert.Throws<ArgumentException>("array", () => cpu.DefaultStream.Fill(shown, 1f));
        Assert.Throws<ArgumentException>("destination", () => row.CopyTo(shown));
        Assert.Throws<ArgumentException>("destination", () => alone.AllReduce([shown]));
        Assert.Throws<ArgumentException>("destination", () => alone.AllReduce([y], [shown]));
        row.CopyFrom(shown);
        y.CopyFrom(shown);
        alone.Broadcast([shown]);
        Assert.Equal(memory.ToArray(), y.ToArray());
        Assert.True(shown.ToDescriptor().IsReadOnly);
        Assert.Contains("use Dlpack.ExportVersioned", Assert.Throws<NotSupportedException>(() => Dlpack.Export(shown)).Message);
        using GpuArray<float> again = Dlpack.ImportVersioned<float>(Dlpack.ExportVersioned(shown), out bool isReadOnly);
        Assert.True(isReadOnly && again.IsReadOnly);
        Assert.Equal([1f, 2f, 3f, 4f], memory.ToArray());
    }
}
