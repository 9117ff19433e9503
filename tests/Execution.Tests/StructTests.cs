using GpuKernels.Tests.Kernels;

namespace GpuKernels.Execution.Tests;

/// <summary>What user structs are made of: constructors, properties, type arguments, layouts.</summary>
public class StructTests
{
    private const int Count = 100;

    private static readonly float[] Values = [.. Enumerable.Range(0, Count).Select(i => i * 0.37f - 11)];

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Construct(string executor)
    {
        float[] y = new float[Count];
        Constructors.Line[] lines = new Constructors.Line[Count];
        Constructors.Interval[] intervals = new Constructors.Interval[Count];
        KernelTest.Elements(executor, Count).Run(
            [y, lines, intervals], launch => Constructors.Run(launch, Values, y, lines, intervals), () => Constructors.Run(Values, y, lines, intervals));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void UpdateProperties(string executor)
    {
        Properties.Clock[] clocks = [.. Enumerable.Range(0, Count).Select(i => new Properties.Clock { Ticks = i * 37 })];
        int[] results = new int[8 * Count];
        KernelTest.Elements(executor, Count).Run(
            [clocks, results], launch => Properties.Update(launch, clocks, results), () => Properties.Update(clocks, results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void UserIncrement(string executor)
    {
        Properties.Angle[] angles = [.. Enumerable.Range(0, Count).Select(i => new Properties.Angle { Degrees = (short)(i * 3) })];
        Properties.Hand[] hands = new Properties.Hand[Count];
        int[] results = new int[Count];
        KernelTest.Elements(executor, Count).Run(
            [angles, hands, results], launch => Properties.Angles(launch, angles, hands, results), () => Properties.Angles(angles, hands, results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void TypeArguments(string executor)
    {
        GenericStructs.Pair<float>[] x = [.. Values.Select((value, i) => new GenericStructs.Pair<float> { Tag = (byte)i, First = value, Second = i })];
        GenericStructs.Pair<double>[] y = new GenericStructs.Pair<double>[Count];
        GenericStructs.Outer<byte>[] nested = new GenericStructs.Outer<byte>[Count];
        GenericStructs.Outer<int>.Inner<bool> parameter = new() { Key = true, Value = 5 };
        KernelTest.Elements(executor, Count).Run(
            [y, nested], launch => GenericStructs.Run(launch, x, y, nested, parameter), () => GenericStructs.Run(x, y, nested, parameter));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void MembersOfGenericStructs(string executor)
    {
        float[] widths = new float[Count];
        int[] results = new int[Count];
        GenericStructs.Range<short>[] ranges = new GenericStructs.Range<short>[Count];
        Half[] halves = new Half[Count];
        KernelTest.Elements(executor, Count).Run(
            [widths, results, ranges, halves],
            launch => GenericStructs.Members(launch, Values, widths, results, ranges, halves),
            () => GenericStructs.Members(Values, widths, results, ranges, halves));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void EnumsOfEveryBase(string executor)
    {
        ulong[] x = [.. EdgeValues.UInt64, 1UL << 63, 156, 0x8100, 1UL << 40 | 3];
        Enums.Level[] levels = new Enums.Level[x.Length];
        Enums.Access[] access = new Enums.Access[x.Length];
        Enums.Offset[] offsets = new Enums.Offset[x.Length];
        Enums.Marks[] marks = new Enums.Marks[x.Length];
        int[] results = new int[x.Length];
        KernelTest.Elements(executor, x.Length).Run(
            [levels, access, offsets, marks, results],
            launch => Enums.Run(launch, x, levels, access, offsets, marks, results), () => Enums.Run(x, levels, access, offsets, marks, results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void OverlappingFields(string executor)
    {
        Unions.Message[] messages = [.. Values.Select((value, i) => new Unions.Message { Kind = (byte)i, Amount = value, IsUrgent = i % 3 == 0, Id = i })];
        Unions.Ordered[] ordered = new Unions.Ordered[Count];
        KernelTest.Elements(executor, Count).Run(
            [messages, ordered], launch => Unions.Run(launch, Values, messages, ordered), () => Unions.Run(Values, messages, ordered));
    }
}
