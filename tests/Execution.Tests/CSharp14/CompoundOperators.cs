namespace GpuKernels.Execution.Tests.CSharp14;

/// <summary>Not in the corpus: the compiler that the generator is tested with knows no C# 14.</summary>
public static partial class CompoundOperators
{
    public struct Sum
    {
        public float Value;
        public int Count;

        public void operator +=(float x)
        {
            Value += x;
            Count++;
        }

        public void operator ++() => Count += 10;
    }

    [Kernel(Strict = true)]
    public static void Run(ReadOnlySpan<float> x, Span<Sum> sums)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= x.Length) return;
        Sum sum = sums[i];
        sum += x[i];
        Sum copy = sum += 2 * x[i];
        ++sum;
        sums[i] += copy.Value;
        sums[i].Value += sum.Value + sum.Count + copy.Count;
        sums[i]++;
    }
}

public class CompoundOperatorTests
{
    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void ChangeTheirOperand(string executor)
    {
        float[] x = [.. Enumerable.Range(0, 100).Select(i => i * 0.3f)];
        CompoundOperators.Sum[] sums = [.. x.Select((value, i) => new CompoundOperators.Sum { Value = -value, Count = i })];
        KernelTest.Elements(executor, 100).Run([sums], launch => CompoundOperators.Run(launch, x, sums), () => CompoundOperators.Run(x, sums));
    }
}
