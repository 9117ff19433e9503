using System.Numerics;
using System.Runtime.InteropServices;

namespace GpuKernels.Tests.Kernels;

/// <summary>Spans of the host that travel with the launch, in constant memory.</summary>
public static partial class ConstantMemory
{
    [Kernel(Strict = true)]
    public static void Blur(ReadOnlySpan<float> x, Span<float> y, [ConstantMemory(31)] ReadOnlySpan<float> weights)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= y.Length || i + weights.Length > x.Length) return;
        float sum = 0f;
        for (int k = 0; k < weights.Length; k++) sum += weights[k] * x[i + k];
        y[i] = sum;
    }

    public struct Light(Vector3 position, float strength)
    {
        public Vector3 Position = position;
        public float Strength = strength;
    }

    private static float Add(in Light light, float at) => light.Strength * (light.Position.X + at * light.Position.Z);

    private static int Count(ReadOnlySpan<bool> marks)
    {
        int count = 0;
        foreach (bool mark in marks) count += mark ? 1 : 0;
        return count;
    }

    /// <summary>Structs, a helper, a span that comes to be another one, a choice between constant and global memory, other types.</summary>
    [Kernel(Strict = true)]
    public static void Forms(
        [ConstantMemory(5)] ReadOnlySpan<Light> lights, Span<float> y, int first, [ConstantMemory(7)] ReadOnlySpan<int> offsets, ReadOnlySpan<int> others,
        [ConstantMemory(9)] ReadOnlySpan<bool> marks, [ConstantMemory(3)] ReadOnlySpan<Half> halves, [ConstantMemory(8)] ReadOnlySpan<Vector4> vectors)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        float sum = 0f;
        foreach (ref readonly Light light in lights) sum += Add(in light, i);
        offsets = offsets[first..];
        ReadOnlySpan<int> chosen = i % 2 == 0 ? offsets : others;
        for (int k = 0; k < chosen.Length; k++) sum += chosen[k];
        ReadOnlySpan<float> numbers = MemoryMarshal.Cast<Vector4, float>(vectors);
        y[i] = sum + Count(marks) + (float)halves[i % halves.Length] + vectors[i % vectors.Length].W + numbers[i % numbers.Length] * lights.Length;
    }

    /// <summary>A barrier that all threads reach, since they all read the same.</summary>
    [Kernel]
    public static void Rounds([ConstantMemory(16)] ReadOnlySpan<int> steps, Span<int> x)
    {
        Span<int> tile = Block.Shared<int>(64);
        int t = ThreadIdx.X;
        tile[t] = x[BlockIdx.X * 64 + t];
        for (int k = 0; steps[k] > 0; k++)
        {
            Block.Sync();
            int other = tile[(t + steps[k]) % 64];
            Block.Sync();
            tile[t] += other;
        }
        x[BlockIdx.X * 64 + t] = tile[t];
    }

    [Kernel]
    public static void Polynomial<T>([ConstantMemory(8)] ReadOnlySpan<T> coefficients, Span<T> x) where T : unmanaged, INumber<T>
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= x.Length) return;
        T sum = T.Zero;
        for (int k = coefficients.Length - 1; k >= 0; k--) sum = sum * x[i] + coefficients[k];
        x[i] = sum;
    }
}
