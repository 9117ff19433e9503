using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Cpu.Threads;

/// <summary>What a thread keeps while it waits: a struct in the arena for each thread.</summary>
internal sealed class ThreadFrame
{
    /// <summary>The struct's name, and that of the pointer to the frame of the thread that runs.</summary>
    public const string Type = "Frame", Pointer = "frame";

    // A result may be a mask or a bool where the value is smaller.
    private const int SmallestExchange = 8;

    private readonly IReadOnlyList<Variable> variables;
    private readonly int exchangeWords;

    public ThreadFrame(Kernel kernel, IReadOnlyList<Variable> variables, IReadOnlyList<ThreadStep> steps)
    {
        this.variables = variables;
        int largest = steps.OfType<WaitStep>().Select(step => step.Statement).OfType<WarpStatement>()
            .Select(statement => statement.Value is { } value ? kernel.SizeOf(value.Type) : SmallestExchange).DefaultIfEmpty().Max();
        exchangeWords = (largest + SmallestExchange - 1) / SmallestExchange;
    }

    /// <summary>What a lane brings to a warp operation and gets from it.</summary>
    public const string Exchange = $"{Pointer}->exchange";

    public void WriteStruct(CodeWriter writer)
    {
        writer.Open($"private struct {Type}");
        if (exchangeWords > 0)
            writer.Line($"public fixed ulong exchange[{exchangeWords}];");
        foreach (Variable variable in variables)
        {
            writer.Line(variable.Type is SpanType { IsWide: false }
                ? $"public void* {CpuNames.PointersPerThread(variable)}; public int {CpuNames.LengthsPerThread(variable)};"
                : $"public {CpuNames.Of(variable.Type)} {CpuNames.Of(variable)};");
        }
        writer.Close();
    }

    public static void WriteLoad(CodeWriter writer, Variable variable) => writer.Line(variable.Type is SpanType { IsWide: false }
        ? $"{CpuNames.Of(variable)} = new({Pointer}->{CpuNames.PointersPerThread(variable)}, {Pointer}->{CpuNames.LengthsPerThread(variable)});"
        : $"{CpuNames.Of(variable)} = {Pointer}->{CpuNames.Of(variable)};");

    public static void WriteStore(CodeWriter writer, Variable variable)
    {
        string name = CpuNames.Of(variable);
        if (variable.Type is not SpanType { IsWide: false })
        {
            writer.Line($"{Pointer}->{name} = {name};");
            return;
        }
        writer.Line($"{Pointer}->{CpuNames.PointersPerThread(variable)} = global::System.Runtime.CompilerServices.Unsafe.AsPointer(")
            .Line($"    ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference({name}));")
            .Line($"{Pointer}->{CpuNames.LengthsPerThread(variable)} = {name}.Length;");
    }
}
