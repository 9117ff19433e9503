using System.Runtime.InteropServices;
using GpuKernels.CompilerServices;
using GpuKernels.Execution.Tests;

namespace GpuKernels.Fuzz;

/// <summary>A program that can run, or the reason why it was refused.</summary>
internal sealed class CompiledProgram(
    FuzzProgram program, Failure? refusal, Action<object[]>? plain, Action<Launch, object[]>? onDevice, KernelHandle? kernel)
{
    private object[]? expected;

    public FuzzProgram Program => program;

    /// <summary>The translated kernel; null where it was refused.</summary>
    public KernelHandle? Kernel => kernel;

    /// <summary>The function that the launch runs where memory is apart.</summary>
    public KernelVariant Variant =>
        new(Overlap: false, IsFlat ? KernelHandle.FlatDefines(kernel!.ElementsPerThread, kernel.ElementsTogether) : []);

    /// <summary>Runs the program as plain C# and on a device; null where both wrote the same.</summary>
    public Failure? Check(GpuDevice device)
    {
        if (refusal is not null)
            return refusal;
        object[] wanted, found = program.Arguments();
        try
        {
            wanted = Expected();
        }
        catch (Exception exception)
        {
            return new("plain C# throws", exception.ToString());
        }
        try
        {
            onDevice!(program.IsCounted ? device.Launch(program.Grid) : device.Launch(program.Grid, program.Block), found);
        }
        catch (Exception exception)
        {
            return new($"{exception.GetType().Name} on {device.Name}", exception.ToString());
        }
        return Compare(wanted, found, device.Name);
    }

    private bool IsFlat => program.IsCounted && kernel!.IsFlat;

    private object[] Expected()
    {
        if (expected is null)
        {
            object[] arguments = program.Arguments();
            PlainExecution.Run(program.Grid, program.Block, () => plain!(arguments));
            expected = arguments;
        }
        return expected;
    }

    private Failure? Compare(object[] wanted, object[] found, string device)
    {
        foreach ((int p, Parameter parameter) in program.Used.Index())
        {
            if (wanted[p] is not Array expectedArray || found[p] is not Array actualArray
                || Bytes(expectedArray).SequenceEqual(Bytes(actualArray)))
                continue;
            for (int i = 0; i < expectedArray.Length; i++)
            {
                object e = expectedArray.GetValue(i)!, a = actualArray.GetValue(i)!;
                if (!Equality.AreEqual(e, a, ulps: 0))
                    return new($"different on {device}",
                        $"{parameter.Name}[{i}] is {Equality.Show(a)} on {device}; in plain C# it is {Equality.Show(e)}.");
            }
        }
        return null;
    }

    private static Span<byte> Bytes(Array array) =>
        MemoryMarshal.CreateSpan(
            ref MemoryMarshal.GetArrayDataReference(array), array is Half[] halves ? 2 * halves.Length : Buffer.ByteLength(array));
}
