using GpuKernels.CompilerServices;
using GpuKernels.Runtime.Tests.Support;

namespace GpuKernels.Runtime.Tests;

public sealed unsafe class CpuDeviceOptionsTests
{
    [Fact]
    public void A_created_device_is_none_of_the_shared_ones()
    {
        using GpuDevice one = GpuDevice.CreateCpu(new CpuDeviceOptions { Threads = 3 }), other = GpuDevice.CreateCpu(new());
        Assert.NotSame(GpuDevice.Cpu, one);
        Assert.Equal(GpuDeviceKind.Cpu, one.Kind);
        Assert.Equal(3, one.Multiprocessors);
        Assert.EndsWith("3 threads", one.Description);
        Assert.Matches("^cpu:[0-9]+$", one.Name);
        Assert.NotEqual(one.Name, other.Name);
        GpuDevice shared = GpuDevice.Cpu;
        one.Dispose();
        Assert.Same(shared, GpuDevice.Cpu);
        Assert.Throws<ObjectDisposedException>(() => one.Allocate<int>(1));
    }

    [Fact]
    public void Arrays_of_one_device_are_not_taken_by_another()
    {
        using GpuDevice device = GpuDevice.CreateCpu(new());
        using GpuArray<int> array = device.Allocate<int>(1);
        ArgumentException thrown = Assert.Throws<ArgumentException>(() => GpuDevice.Cpu.Launch(1, 1).Bind(array, "x"));
        Assert.Contains($"The array is on {device.Name}, and the launch is on cpu.", thrown.Message);
    }

    [Fact]
    public void The_environment_says_what_options_leave_open()
    {
        using EnvironmentScope scope = new("GPUKERNELS_CPU_THREADS", "5");
        using GpuDevice open = GpuDevice.CreateCpu(new()), set = GpuDevice.CreateCpu(new CpuDeviceOptions { Threads = 2 });
        Assert.Equal(5, open.Multiprocessors);
        Assert.Equal(2, set.Multiprocessors);
    }

    [Theory, InlineData(0), InlineData(-1)]
    public void No_thread_is_too_few(int threads)
    {
        ArgumentOutOfRangeException thrown = Assert.Throws<ArgumentOutOfRangeException>(
            () => GpuDevice.CreateCpu(new CpuDeviceOptions { Threads = threads }));
        Assert.Contains("CpuDeviceOptions.Threads must be at least 1.", thrown.Message);
    }

    [Fact]
    public void A_debug_device_calls_what_the_launcher_hands_to_it()
    {
        using GpuDevice device = GpuDevice.CreateCpu(new CpuDeviceOptions { IsDebug = true });
        KernelHandle kernel = TestKernels.OnCpu(&Generated);
        Assert.Equal(7, Launch(device.Launch(1, 1)));
        Assert.Equal(7, Launch(GpuDevice.Cpu.Launch(1, 1).Debug()));
        Assert.Equal(7, Launch(GpuDevice.Cpu.Launch(1, 1).Debug().Shared(64)));
        Assert.Equal(1, Launch(GpuDevice.Cpu.Launch(1, 1)));
        int result = 0;
        void* argument = &result;
        void** arguments = &argument;
        GpuLaunchException thrown = Assert.Throws<GpuLaunchException>(() => device.Launch(1, 1).Run(kernel, arguments, false));
        Assert.Contains("was launched without its own method", thrown.Message);

        int Launch(Launch launch)
        {
            int written = 0;
            void* argument = &written;
            launch.Run(kernel, &argument, false, &Plain);
            return written;
        }
    }

    [Fact]
    public void A_checked_device_runs_the_form_that_is_watched()
    {
        using GpuDevice device = GpuDevice.CreateCpu(new CpuDeviceOptions { IsChecked = true });
        Assert.EndsWith(", checked", device.Description);
        KernelHandle kernel = TestKernels.OnCpu(&Generated),
            watched = new("Watched", "watched", "", false, 0, &Generated) { Checked = &Watched };
        int result = 0;
        void* argument = &result;
        void** arguments = &argument;
        device.Launch(3, 1).Run(watched, arguments, false);
        Assert.Equal(3, result);
        GpuLaunchException thrown = Assert.Throws<GpuLaunchException>(() => device.Launch(1, 1).Run(kernel, arguments, false));
        Assert.Contains(
            "was built without checks. Build it in Debug, or with <GpuKernelsChecked>true</GpuKernelsChecked>.", thrown.Message);
    }

    [Theory, InlineData("1", true), InlineData("0", false), InlineData(null, false)]
    public void The_environment_says_whether_devices_are_checked(string? value, bool isChecked)
    {
        using EnvironmentScope scope = new("GPUKERNELS_CHECKED", value);
        using GpuDevice open = GpuDevice.CreateCpu(new()), set = GpuDevice.CreateCpu(new CpuDeviceOptions { IsChecked = !isChecked });
        Assert.Equal(isChecked, open.Description.EndsWith(", checked"));
        Assert.Equal(!isChecked, set.Description.EndsWith(", checked"));
    }

    [Fact]
    public void A_method_itself_cannot_be_checked() =>
        Assert.Throws<ArgumentException>(() => GpuDevice.CreateCpu(new CpuDeviceOptions { IsChecked = true, IsDebug = true }));

    [Fact]
    public void Only_a_cpu_device_runs_the_method_itself()
    {
        using SeparateMemoryDevice device = new();
        InvalidOperationException thrown = Assert.Throws<InvalidOperationException>(() => device.Launch(1, 1).Debug());
        Assert.Contains("launch it on GpuDevice.Cpu to debug it", thrown.Message);
    }

    private static void Plain(void** arguments) => *(int*)arguments[0] = 7;

    private static void Watched(void** arguments, in CpuBlocks blocks)
    {
        Assert.NotNull(blocks.Checks);
        *(int*)arguments[0] += (int)(blocks.End - blocks.First);
    }

    private static void Generated(void** arguments, in CpuBlocks blocks) => *(int*)arguments[0] = 1;
}
