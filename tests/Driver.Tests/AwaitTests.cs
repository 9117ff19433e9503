using GpuKernels.Driver.Tests.Support;

namespace GpuKernels.Driver.Tests;

public sealed class AwaitTests
{
    [Fact]
    public async Task Who_awaits_a_stream_whose_kernel_fails_is_told()
    {
        StubDriver.RequireWithNvrtc();
        using GpuDevice device = GpuDevice.Get("cuda:0");
        Actions.Run("launch", device);
        await device.DefaultStream;
        Actions.Run("launch", device);
        StubDriver.Break(0, 700);
        GpuLaunchException thrown = await Assert.ThrowsAsync<GpuLaunchException>(
            () => device.DefaultStream.SynchronizeAsync(TestContext.Current.CancellationToken));
        Assert.Contains("Launched since the last synchronisation: Kernels.Plain.", thrown.Message);
    }

    [Theory]
    [InlineData("cuStreamAddCallback")]
    [InlineData("cuLaunchHostFunc")]
    public void A_call_back_that_the_driver_refuses_is_an_error(string call)
    {
        StubDriver.Require();
        using GpuDevice device = GpuDevice.Get("cuda:0");
        bool wasCalled = false;
        StubDriver.Fail(call, 801);
        Assert.Equal(call, Assert.Throws<GpuDriverException>(Await).Call);
        Await();
        Assert.True(wasCalled);

        void Await()
        {
            if (call == "cuLaunchHostFunc") device.DefaultStream.Enqueue(() => wasCalled = true);
            else device.DefaultStream.SynchronizeAsync(TestContext.Current.CancellationToken)
                .ContinueWith(_ => wasCalled = true, TaskScheduler.Default).Wait(TestContext.Current.CancellationToken);
        }
    }
}
