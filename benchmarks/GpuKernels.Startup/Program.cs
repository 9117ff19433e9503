using System.Globalization;
using GpuKernels;
using GpuKernels.Startup;

// START_NS=$(date +%s%N) dotnet GpuKernels.Startup.dll
// Prints the milliseconds from there to Main, for cuInit and the primary context, from there to the first result of saxpy, and whether
// the compiler was loaded: runtime 45.1 device 190.2 kernel 17.9 nvrtc no
const int Length = 1 << 20;
const double NanosecondsPerTick = 100, TicksPerMillisecond = TimeSpan.TicksPerMillisecond;

long main = DateTime.UtcNow.Ticks;
string given = Environment.GetEnvironmentVariable("START_NS")
    ?? throw new InvalidOperationException("Set START_NS to the time of the start: START_NS=$(date +%s%N).");
double start = DateTime.UnixEpoch.Ticks + long.Parse(given, CultureInfo.InvariantCulture) / NanosecondsPerTick;

using GpuDevice gpu = GpuDevice.Get(args is [var name] ? name : "cuda:0");
long device = DateTime.UtcNow.Ticks;

using GpuArray<float> x = gpu.Allocate<float>(Length), y = gpu.Allocate<float>(Length);
x.CopyFrom(Enumerable.Repeat(1f, Length).ToArray());
Kernels.Saxpy(gpu.Launch(Length), 2f, x, y);
float[] result = y.ToArray();
long end = DateTime.UtcNow.Ticks;

if (Array.Exists(result, value => value != 2f)) throw new InvalidOperationException("The result is wrong.");
bool hasCompiler = OperatingSystem.IsLinux() && File.ReadAllText("/proc/self/maps").Contains("libnvrtc", StringComparison.Ordinal);
double[] milliseconds = [.. new[] { main - start, device - main, end - device }.Select(ticks => ticks / TicksPerMillisecond)];
Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
    $"runtime {milliseconds[0]:F1} device {milliseconds[1]:F1} kernel {milliseconds[2]:F1} nvrtc {(hasCompiler ? "yes" : "no")}"));
