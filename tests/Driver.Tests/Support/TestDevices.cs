using System.Reflection;
using GpuKernels.Driver.Tests.Support;

namespace GpuKernels.Runtime.Tests.Support;

/// <summary>For the tests of Runtime.Tests that run here too: their device is the stub's.</summary>
internal static class TestDevices
{
    public const string Cuda = "cuda:0";

    private static GpuDevice? opened;

    public static TheoryData<string> All => new(Cuda);

    public static GpuDevice Open(string name)
    {
        StubDriver.Require();
        return opened = GpuDevice.Get(name);
    }

    /// <summary>Each test here begins without devices.</summary>
    public static void Close()
    {
        opened?.Dispose();
        opened = null;
    }
}

/// <summary>Ends the device of a test.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class ClosesDevicesAttribute : Xunit.v3.BeforeAfterTestAttribute
{
    public override void After(MethodInfo methodUnderTest, Xunit.v3.IXunitTest test) => TestDevices.Close();
}
