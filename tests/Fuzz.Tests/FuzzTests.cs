using System.Collections.Concurrent;
using GpuKernels.Execution.Tests;
using GpuKernels.Execution.Tests.Host;
using GpuKernels.Fuzz.Tests.Axes;

namespace GpuKernels.Fuzz.Tests;

/// <summary>A few random programs of each axis, the same ones in every run. CONTRIBUTING.md says how to run more of them.</summary>
public class FuzzTests
{
    private const int FirstSeed = 1;

    private static readonly TimeSpan ShrinkLimit = TimeSpan.FromSeconds(60);
    private static readonly ConcurrentDictionary<string, Lazy<CompiledProgram[]>> Compiled = new();

    public static TheoryData<string, int, string> Cases
    {
        get
        {
            TheoryData<string, int, string> cases = [];
            foreach ((string axis, int count) in new[] { ("expressions", 12), ("statements", 12), ("barriers", 10), ("conditions", 10), ("ranges", 12) })
            {
                foreach (string executor in new[] { "cpu", HostCudaDevice.DeviceName, "cuda:0" })
                    cases.Add(axis, count, executor);
            }
            return cases;
        }
    }

    /// <summary>Plain C# and the executor write the same, to the bit.</summary>
    [Theory, MemberData(nameof(Cases))]
    public void RandomProgramsMeanTheSame(string axis, int count, string executor)
    {
        GpuDevice device = Executor.Open(executor);
        CompiledProgram[] programs = Compiled.GetOrAdd(axis, name => new(() => Compile(name, count))).Value;
        (FuzzProgram program, Failure? failure, _) = LongRun.Failing(programs, [device]).FirstOrDefault();
        Assert.True(failure is null, failure is null ? null : Report.Describe(program, failure, device, ShrinkLimit));
    }

    [Fact]
    public void ASeedGivesOneProgram()
    {
        foreach (Axis axis in Axis.All)
            Assert.Equal(axis.Write(7).Source("Fuzz"), axis.Write(7).Source("Fuzz"));
    }

    private static CompiledProgram[] Compile(string axis, int count) =>
        Compiler.Compile([.. Enumerable.Range(FirstSeed, count).Select(Axis.Find(axis).Write)]);
}
