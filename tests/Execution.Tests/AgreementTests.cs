using GpuKernels.Tests.Kernels;

namespace GpuKernels.Execution.Tests;

/// <summary>Barriers under conditions that are the same for all threads of a block, though nobody can prove it.</summary>
public class AgreementTests
{
    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void A_loop_that_ends_by_what_its_threads_found(string executor)
    {
        int[] x = [.. Enumerable.Range(0, 96).Select(i => i * 37 % 101)], rounds = new int[3];
        KernelTest.Blocks(executor, 3, 32).Run([x, rounds],
            launch => Agreements.SortUntilSettled(launch, x, rounds), () => Agreements.SortUntilSettled(x, rounds));
        Assert.Equal(x[..32].Order(), x[..32]);
        Assert.All(rounds, count => Assert.InRange(count, 2, 33));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Blocks_that_take_the_next_part(string executor)
    {
        int[] x = [.. Enumerable.Range(0, 130).Select(i => i * i % 97)], next = [0], sums = new int[6];
        KernelTest.Blocks(executor, 4, new(8, 3)).Shared(24 * sizeof(long)).Run([next, sums],
            launch => Agreements.TakeTurns(launch, x, next, sums), () => Agreements.TakeTurns(x, next, sums));
        Assert.Equal(x[24..48].Sum(), sums[1]);
        Assert.Equal(10, next[0]);
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Conditions_in_memory_that_the_kernel_writes(string executor)
    {
        int[] orders = [0, 1, 2, 7, 7, 7], x = [.. Enumerable.Range(0, 60).Select(i => i * i)];
        KernelTest.Blocks(executor, 3, 20).Run([orders, x],
            launch => Agreements.FollowOrders(launch, orders, x), () => Agreements.FollowOrders(orders, x));
        Assert.Equal(-40 * 40 + 40 * 40, x[40]);
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Threads_that_skip_the_end_of_a_round(string executor)
    {
        int[] x = [.. Enumerable.Range(0, 50)];
        KernelTest.Threads(executor, 50).Run([x], launch => Agreements.SkipTheRest(launch, 4, x), () => Agreements.SkipTheRest(4, x));
        Assert.Equal(49, x[49]);
        KernelTest.Threads(executor, 50).Run([x], launch => Agreements.SkipTheRest(launch, 8, x), () => Agreements.SkipTheRest(8, x));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Conditions_that_the_author_states(string executor)
    {
        Agreements.Step[] program = [.. "SAASAX---".Select(step => step switch { 'S' => Agreements.Step.Shift, 'A' => Agreements.Step.Add, _ => Agreements.Step.Stop })];
        int[] x = [.. Enumerable.Range(0, 144).Select(i => i * 77 % 129)], used = new int[3];
        float[] limits = [1.5f, 0, 0, 0];
        KernelTest.Blocks(executor, 3, 48).Run([program, limits, x, used],
            launch => Agreements.RunProgram(launch, program, limits, x, used), () => Agreements.RunProgram(program, limits, x, used));
        Assert.Equal([5, 5, 5], used);
        Assert.Equal(5f, limits[3]);
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void A_statement_that_holds(string executor)
    {
        int[] x = [.. Enumerable.Repeat(3, 20)];
        KernelTest.Blocks(executor, 1, new(5, 4)).Run([x], launch => Agreements.StateTooMuch(launch, x), () => Agreements.StateTooMuch(x));
        Assert.All(x, value => Assert.Equal(0, value));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Variables_that_had_other_values(string executor)
    {
        int[] x = [.. Enumerable.Range(0, 40).Select(i => i % 9 == 4 ? -i : i * 3)];
        KernelTest.Threads(executor, 40).Run([x], launch => Agreements.ReuseVariables(launch, 5, x), () => Agreements.ReuseVariables(5, x));
        Assert.Equal(-8, x[4]);
    }

    [Fact]
    public void A_statement_that_does_not_hold()
    {
        int[] x = [.. Enumerable.Repeat(3, 20)];
        x[13] = -1;
        GpuDivergenceException thrown = Assert.Throws<GpuDivergenceException>(() => Agreements.StateTooMuch(GpuDevice.Cpu.Launch(1, new(5, 4)), x));
        Assert.Equal(
            "GpuKernels.Tests.Kernels.Agreements.StateTooMuch: Gpu.Uniform has different values in block (0, 0, 0): 3 for thread (0, 0, 0), and -1 for thread (3, 2, 0).",
            thrown.Message);
    }
}
