using GpuKernels.Tests.Kernels;
using static GpuKernels.Execution.Tests.MixedNumbers;

namespace GpuKernels.Execution.Tests;

/// <summary>Random numbers, hashes, number theory.</summary>
public class NumberTests
{
    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void PcgSums(string executor)
    {
        ulong[] seeds = [.. Mixed(70).Select(x => (ulong)x)];
        uint[] sums = new uint[70];
        KernelTest.Elements(executor, 70).Run(
            [sums], launch => Numbers.PcgSums(launch, seeds, 20, sums), () => Numbers.PcgSums(seeds, 20, sums));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Mersenne(string executor)
    {
        uint[] numbers = new uint[2 * 624];
        KernelTest.Blocks(executor, 2, 16).Run(
            [numbers], launch => Numbers.Mersenne(launch, 5489, numbers), () => Numbers.Mersenne(5489, numbers));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Fnv(string executor)
    {
        byte[] bytes = [.. Mixed(300).Select(x => (byte)x)];
        ulong[] hashes = new ulong[30];
        KernelTest.Elements(executor, 30).Run(
            [hashes], launch => Numbers.Fnv(launch, bytes, 10, hashes), () => Numbers.Fnv(bytes, 10, hashes));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Murmur(string executor)
    {
        uint[] values = [.. Mixed(100).Select(x => (uint)x), 0, uint.MaxValue];
        KernelTest.Elements(executor, 102).Run(
            [values], launch => Numbers.Murmur(launch, values), () => Numbers.Murmur(values));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Crc32(string executor)
    {
        byte[] bytes = [.. "123456789"u8, .. Mixed(90).Select(x => (byte)x)];
        uint[] sums = new uint[11];
        KernelTest.Elements(executor, 11).Run(
            [sums], launch => Numbers.Crc32(launch, bytes, 9, sums), () => Numbers.Crc32(bytes, 9, sums));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Gcd(string executor)
    {
        long[] a = [.. Mixed(100).Select(x => x >> 20)], b = [.. Mixed(100).Select(x => x >> 31 | 1)], divisors = new long[100], factors = new long[100];
        KernelTest.Elements(executor, 100).Run(
            [divisors, factors], launch => Numbers.Gcd(launch, a, b, divisors, factors), () => Numbers.Gcd(a, b, divisors, factors));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void IsPrime(string executor)
    {
        uint[] values = [.. Enumerable.Range(0, 120).Select(i => (uint)i), 7919, 7917, 2147483647, 4294967291, 4294967295, 3215031749];
        bool[] results = new bool[126];
        KernelTest.Elements(executor, 126).Run(
            [results], launch => Numbers.IsPrime(launch, values, results), () => Numbers.IsPrime(values, results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Queens(string executor)
    {
        int[] counts = new int[6];
        KernelTest.Threads(executor, 8).Run(
            [counts], launch => Numbers.Queens(launch, 6, counts), () => Numbers.Queens(6, counts));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Digits(string executor)
    {
        int[] values = [0, 7, -1, 1000, int.MaxValue, int.MinValue, -90];
        char[] texts = new char[7 * 12];
        KernelTest.Elements(executor, 7).Run(
            [texts], launch => Numbers.Digits(launch, values, texts), () => Numbers.Digits(values, texts));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Classes(string executor)
    {
        char[] text = [.. Enumerable.Range(0, 300).Select(i => (char)i), '\u0661', '\uff21', char.MaxValue];
        int[] classes = new int[text.Length];
        KernelTest.Elements(executor, text.Length).Run(
            [classes], launch => Numbers.Classes(launch, text, classes), () => Numbers.Classes(text, classes));
    }
}
