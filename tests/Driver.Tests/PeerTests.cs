using GpuKernels.Driver.Tests.Support;

namespace GpuKernels.Driver.Tests;

/// <summary>What several GPUs are, and what they may do with each other's memory.</summary>
public sealed unsafe class PeerTests : IDisposable
{
    private readonly GpuDevice first, second;

    public PeerTests()
    {
        StubDriver.Require();
        (first, second) = (GpuDevice.Get("cuda:0"), GpuDevice.Get("cuda:1"));
    }

    public void Dispose()
    {
        SetPeers(true);
        first.Dispose();
        second.Dispose();
        Assert.Equal(default, StubDriver.Live);
    }

    [Fact]
    public void All_devices_tell_their_properties_without_being_opened()
    {
        first.Dispose();
        second.Dispose();
        IReadOnlyList<GpuDeviceProperties> all = GpuDeviceProperties.ReadAll();
        Assert.Equal(default, StubDriver.Live);
        Assert.Equal(["cuda:0", "cuda:1", "cpu"], all.Select(device => device.Name));
        GpuDeviceProperties gpu = all[1];
        Assert.Equal(("Stub 1", new Version(9, 0), new Version(13, 0)), (gpu.Description, gpu.ComputeCapability, gpu.DriverVersion));
        Assert.Equal(("GPU-10111213-1415-1617-1819-1a1b1c1d1e1f", "0000:3B:00.0"), (gpu.Uuid, gpu.PciBusId));
        Assert.Equal((132, 32, 1L << 30, 60 << 20), (gpu.Multiprocessors, gpu.WarpSize, gpu.TotalMemoryBytes, gpu.L2CacheBytes));
        Assert.Equal(4.917e12, gpu.PeakMemoryBytesPerSecond, 1e9);
        using GpuDevice device = GpuDevice.Get("cuda:1");
        Assert.Equal(gpu, device.Properties);
    }

    [Fact]
    public void The_CPU_has_those_that_mean_something_there()
    {
        GpuDeviceProperties cpu = GpuDevice.Cpu.Properties;
        Assert.Equal(("cpu", GpuDeviceKind.Cpu, 32, 0, null), (cpu.Name, cpu.Kind, cpu.WarpSize, cpu.L2CacheBytes, cpu.Uuid));
        Assert.True(cpu.TotalMemoryBytes > 0);
        Assert.True(cpu.IsIntegrated);
    }

    [Fact]
    public void Arrays_of_another_GPU_are_an_error_in_launches_unless_access_is_enabled()
    {
        StubDriver.RequireWithNvrtc();
        using GpuArray<int> array = second.Allocate<int>(8);
        ArgumentException refused = Assert.Throws<ArgumentException>(() => first.Launch(1).Bind(array, "x"));
        Assert.StartsWith("The array is on cuda:1, and the launch is on cuda:0.", refused.Message);
        Assert.Contains("cuda:0 can use it where it is, after EnablePeerAccess(cuda:1).", refused.Message);
        Assert.False(first.HasPeerAccess(second));
        first.EnablePeerAccess(second);
        Assert.True(first.HasPeerAccess(second));
        Assert.False(second.HasPeerAccess(first));
        Assert.Equal(8, first.Launch(1).Bind(array, "x").Length);
        first.DisablePeerAccess(second);
        Assert.Throws<ArgumentException>(() => first.Launch(1).Bind(array, "x"));
    }

    [Fact]
    public void Without_a_way_access_is_refused_and_copies_go_through_the_host()
    {
        SetPeers(false);
        Assert.False(first.CanAccess(second));
        NotSupportedException refused = Assert.Throws<NotSupportedException>(() => first.EnablePeerAccess(second));
        Assert.Equal(
            "cuda:0 cannot use the arrays of cuda:1: the driver has no way from one to the other. Copy them, array.CopyFrom(source).",
            refused.Message);
        using GpuArray<int> x = first.Upload([1, 2, 3]), y = second.Allocate<int>(3);
        ArgumentException launch = Assert.Throws<ArgumentException>(() => first.Launch(1).Bind(y, "y"));
        Assert.DoesNotContain("EnablePeerAccess", launch.Message);
        y.CopyFrom(x);
        Assert.Equal([1, 2, 3], y.ToArray());
    }

    [Fact]
    public void The_CPU_and_a_GPU_have_no_access_to_each_other()
    {
        Assert.True(first.CanAccess(first));
        Assert.True(first.HasPeerAccess(first));
        first.EnablePeerAccess(first);
        Assert.Contains("cpu is no GPU", Assert.Throws<NotSupportedException>(() => first.EnablePeerAccess(GpuDevice.Cpu)).Message);
        Assert.Contains("one of them is no GPU", Assert.Throws<NotSupportedException>(() => GpuDevice.Cpu.EnablePeerAccess(first)).Message);
    }

    [Fact]
    public void CPU_devices_share_the_hosts_memory()
    {
        using GpuDevice cpu = GpuDevice.CreateCpu(new CpuDeviceOptions());
        using GpuArray<int> array = cpu.Allocate<int>(8);
        Assert.Throws<ArgumentException>(() => GpuDevice.Cpu.Launch(1).Bind(array, "x"));
        GpuDevice.Cpu.EnablePeerAccess(cpu);
        Assert.Equal(8, GpuDevice.Cpu.Launch(1).Bind(array, "x").Length);
        GpuDevice.Cpu.DisablePeerAccess(cpu);
    }

    [Fact]
    public void Access_that_another_library_has_enabled_is_no_error()
    {
        StubDriver.Fail("cuCtxEnablePeerAccess", 704);
        first.EnablePeerAccess(second);
        Assert.False(StubDriver.IsPending);
    }

    [Fact]
    public void Memory_waits_for_the_GPUs_that_may_read_it_before_it_is_given_back()
    {
        first.EnablePeerAccess(second);
        GpuArray<int> array = second.Allocate<int>(8);
        // The mark that the reader sets is the call that fails; giving back is no error.
        StubDriver.Fail("cuEventRecord", 1);
        array.Dispose();
        Assert.False(StubDriver.IsPending);
        GpuArray<int> own = first.Allocate<int>(8);
        StubDriver.Fail("cuEventRecord", 1);
        own.Dispose();
        Assert.True(StubDriver.IsPending);
    }

    [Theory]
    [InlineData("cuDeviceCanAccessPeer", 1)]
    [InlineData("cuCtxEnablePeerAccess", 217)]
    [InlineData("cuCtxEnablePeerAccess", 2)]
    [InlineData("cuMemPoolSetAccess", 1)]
    public void A_call_for_access_that_fails_is_named(string call, int code)
    {
        StubDriver.Fail(call, code);
        GpuDriverException thrown = Assert.Throws<GpuDriverException>(() => first.EnablePeerAccess(second));
        Assert.Equal((call, code), (thrown.Call, thrown.Code));
        Assert.False(first.HasPeerAccess(second));
        first.EnablePeerAccess(second);
        Assert.True(first.HasPeerAccess(second));
    }

    [Theory]
    [InlineData("cuDeviceTotalMem_v2", 1)]
    [InlineData("cuDeviceGetUuid_v2", 101)]
    [InlineData("cuDeviceGetPCIBusId", 1)]
    [InlineData("cuDeviceGetAttribute", 1)]
    public void A_call_for_properties_that_fails_is_named(string call, int code)
    {
        StubDriver.Fail(call, code);
        GpuDriverException thrown = Assert.Throws<GpuDriverException>(() => first.Properties);
        Assert.Equal((call.Replace("_v2", ""), code), (thrown.Call, thrown.Code));
        Assert.Equal("cuda:0", first.Properties.Name);
    }

    private static void SetPeers(bool canAccess) => ((delegate* unmanaged<int, void>)StubDriver.Export("stub_peers"))(canAccess ? 1 : 0);
}
