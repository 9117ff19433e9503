using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace GpuKernels;

/// <summary>What a thread may do beside its work.</summary>
public static class Gpu
{
    /// <summary>
    /// Writes a text: <c>Gpu.Print($"thread {i}: {x:F3}\n")</c>. On a GPU it comes when the host waits for the device, by C's
    /// <c>printf</c> to the process's standard output; elsewhere to <see cref="Console.Out"/>, in one piece.
    /// </summary>
    /// <param name="text">
    /// An interpolated string of numbers, <c>bool</c> and <c>char</c>. Whole numbers take the formats <c>D4</c>, <c>X</c> and
    /// <c>x8</c>, floats <c>F3</c>; enums are written as numbers, <c>{color:D}</c>.
    /// </param>
    /// <remarks>
    /// A GPU writes floats without a format with 9 digits, doubles with 17: enough to tell them apart, but not the shortest.
    /// </remarks>
    public static void Print(FormattableString text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Console.Out.Write(text.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>
    /// A counter of the cycles of the processor that runs the thread's block; on the CPU, of <see cref="Stopwatch"/> ticks.
    /// </summary>
    public static long Clock => Stopwatch.GetTimestamp();

    /// <summary>
    /// Ends the launch with an error. On a GPU that destroys the device's context and all arrays with it, so a <c>throw</c> is better where
    /// it is possible.
    /// </summary>
    /// <exception cref="GpuLaunchException">Always.</exception>
    [DoesNotReturn]
    public static void Trap() => throw new GpuLaunchException("Gpu.Trap", "A kernel called Gpu.Trap().");

    /// <summary>
    /// As the first statement of a loop's body: asks for so many of its rounds to be written out one after the other, CUDA's
    /// <c>#pragma unroll</c>. 1 asks for none.
    /// </summary>
    /// <param name="count">A constant in a kernel, at least 1.</param>
    public static void Unroll(int count) => ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);

    /// <summary>
    /// As the first statement of a loop's body: asks for all of its rounds to be written out, where their number is constant.
    /// </summary>
    public static void Unroll()
    {
    }

    /// <summary>The condition; it says that the condition mostly holds, and the compiler favours the code for that.</summary>
    /// <param name="condition">Any condition.</param>
    public static bool Likely(bool condition) => condition;

    /// <summary>The condition; it says that the condition rarely holds.</summary>
    /// <param name="condition">Any condition.</param>
    public static bool Unlikely(bool condition) => condition;

    /// <summary>
    /// The value; it says that all threads which come by together have the same one, where nobody can prove it, so that a barrier may
    /// depend on it:
    /// <c>while (Gpu.Uniform(left[0]) > 0) …</c> Those of the block, that is, and for <see cref="Grid.Sync"/> those of the grid.
    /// </summary>
    /// <remarks>
    /// The CPU device checks it for each block where it relies on it, and throws <see cref="GpuDivergenceException"/>; elsewhere, a barrier
    /// that is not reached by all does. On a GPU it is not checked.
    /// </remarks>
    /// <typeparam name="T">A number, <c>bool</c>, <c>char</c> or an enum.</typeparam>
    /// <param name="value">Any value.</param>
    public static T Uniform<T>(T value)
        where T : unmanaged => value;
}
