namespace GpuKernels.Execution.Tests.Wrong;

/// <summary>A checked device reports each wrong program, on a line that is marked, in whatever order the threads run.</summary>
public class WrongProgramTests
{
    private static readonly int[] Ints = [.. Enumerable.Range(0, 256)];
    private static readonly float[] Floats = [.. Enumerable.Range(0, 256).Select(i => (float)i)];
    private static readonly byte[] Bytes = [.. Enumerable.Range(0, 256).Select(i => (byte)(i % 7))];

    private static readonly Dictionary<string, (string Expected, Action<GpuDevice> Run)> Programs = new()
    {
        [nameof(WrongPrograms.GuardOffByOne)] = ("OutOfBounds", gpu => WrongPrograms.GuardOffByOne(gpu.Launch(2, 64), 100, Ints[..100], new int[100])),
        [nameof(WrongPrograms.NoGuard)] = ("OutOfBounds", gpu => WrongPrograms.NoGuard(gpu.Launch(2, 64), Ints[..100], new int[100])),
        [nameof(WrongPrograms.NeighbourWithoutHalo)] = ("OutOfBounds", gpu => WrongPrograms.NeighbourWithoutHalo(gpu.Launch(2, 64), Ints[..100], new int[100])),
        [nameof(WrongPrograms.TileTooSmall)] = ("OutOfBounds", gpu => WrongPrograms.TileTooSmall(gpu.Launch(1, 64), Ints[..64])),
        [nameof(WrongPrograms.TileWithoutGuard)] = ("OutOfBounds", gpu => WrongPrograms.TileWithoutGuard(gpu.Launch(2, 64), Ints[..100], new int[100])),
        [nameof(WrongPrograms.NegativeRemainder)] = ("OutOfBounds", gpu => WrongPrograms.NegativeRemainder(gpu.Launch(1, 64), Ints[..64], new int[64])),
        [nameof(WrongPrograms.BinFromData)] = ("OutOfBounds", gpu => WrongPrograms.BinFromData(gpu.Launch(1, 64), Bytes[..64], new int[6])),
        [nameof(WrongPrograms.SliceTooLong)] = ("OutOfBounds", gpu => WrongPrograms.SliceTooLong(gpu.Launch(1, 64), Ints[..64], new int[64])),
        [nameof(WrongPrograms.RowsForColumns)] = ("OutOfBounds", gpu => WrongPrograms.RowsForColumns(gpu.Launch(1, (8, 4)), 8, 4, Ints[..32], new int[32])),
        [nameof(WrongPrograms.HelperReadsBeyond)] = ("OutOfBounds in a helper", gpu => WrongPrograms.HelperReadsBeyond(gpu.Launch(1, 64), Ints[..64], new int[64])),
        [nameof(WrongPrograms.NoBarrier)] = ("Race Uninitialized", gpu => WrongPrograms.NoBarrier(gpu.Launch(1, 64), Ints[..64])),
        [nameof(WrongPrograms.NoSecondBarrier)] = ("Race", gpu => WrongPrograms.NoSecondBarrier(gpu.Launch(1, 64), Ints, new int[64])),
        [nameof(WrongPrograms.TreeWithoutBarrier)] = ("Race", gpu => WrongPrograms.TreeWithoutBarrier(gpu.Launch(1, 64), Ints[..64], new int[1])),
        [nameof(WrongPrograms.PingPongWithoutBarrier)] = ("Race Uninitialized", gpu => WrongPrograms.PingPongWithoutBarrier(gpu.Launch(1, 64), Ints[..64])),
        [nameof(WrongPrograms.ScanInPlace)] = ("Race", gpu => WrongPrograms.ScanInPlace(gpu.Launch(1, 64), Ints[..64])),
        [nameof(WrongPrograms.SharedHistogramWithoutAtomics)] = ("Race", gpu => WrongPrograms.SharedHistogramWithoutAtomics(gpu.Launch(1, 64), Bytes, new int[4])),
        [nameof(WrongPrograms.HistogramWithoutAtomics)] = ("Race", gpu => WrongPrograms.HistogramWithoutAtomics(gpu.Launch(4, 64), Bytes, new int[4])),
        [nameof(WrongPrograms.StencilInPlace)] = ("Race", gpu => WrongPrograms.StencilInPlace(gpu.Launch(4, 64), Floats[..200])),
        [nameof(WrongPrograms.SumToOneElement)] = ("Race", gpu => WrongPrograms.SumToOneElement(gpu.Launch(4, 1), Floats, new float[1])),
        [nameof(WrongPrograms.NoWarpSync)] = ("Race", gpu => WrongPrograms.NoWarpSync(gpu.Launch(1, 32), Ints[..32])),
        [nameof(WrongPrograms.CounterReadTooEarly)] = ("Race", gpu => WrongPrograms.CounterReadTooEarly(gpu.Launch(1, 64), Ints[..64])),
        [nameof(WrongPrograms.CounterClearedTooLate)] = ("Race Uninitialized", gpu => WrongPrograms.CounterClearedTooLate(gpu.Launch(1, 64), Ints[..64])),
        [nameof(WrongPrograms.TransposeInPlace)] = ("Race", gpu => WrongPrograms.TransposeInPlace(gpu.Launch(1, (8, 8)), 8, Ints[..64])),
        [nameof(WrongPrograms.WaitsForNoOtherBlock)] = ("Race", gpu => WrongPrograms.WaitsForNoOtherBlock(gpu.Launch(4, 64), Ints[..256])),
        [nameof(WrongPrograms.CounterWithoutAtomics)] = ("Race", gpu => WrongPrograms.CounterWithoutAtomics(gpu.Launch(1, 64), Ints, new int[64], new int[1])),
        [nameof(WrongPrograms.HelperWritesTheSame)] = ("Race in a helper", gpu => WrongPrograms.HelperWritesTheSame(gpu.Launch(1, 64), Ints[..64])),
        [nameof(WrongPrograms.NeverWritten)] = ("Uninitialized", gpu => WrongPrograms.NeverWritten(gpu.Launch(1, 64), Floats[..64])),
        [nameof(WrongPrograms.HalfWritten)] = ("Uninitialized", gpu => WrongPrograms.HalfWritten(gpu.Launch(1, 64), Ints[..64])),
        [nameof(WrongPrograms.BinsNotCleared)] = ("Uninitialized", gpu => WrongPrograms.BinsNotCleared(gpu.Launch(1, 64), Bytes, new int[4])),
        [nameof(WrongPrograms.DynamicNotWritten)] = ("Uninitialized", gpu => WrongPrograms.DynamicNotWritten(gpu.Launch(1, 64).Shared(256), Ints[..64])),
        [nameof(WrongPrograms.ShuffleUnderIf)] = ("Divergence", gpu => WrongPrograms.ShuffleUnderIf(gpu.Launch(1, 32), Ints[..32])),
        [nameof(WrongPrograms.TwoMasks)] = ("Divergence", gpu => WrongPrograms.TwoMasks(gpu.Launch(1, 32), Ints[..32])),
        [nameof(WrongPrograms.BarrierAgainstVote)] = ("Divergence", gpu => WrongPrograms.BarrierAgainstVote(gpu.Launch(1, 64), Ints[..64])),
        [nameof(WrongPrograms.NotInItsMask)] = ("Mask", gpu => WrongPrograms.NotInItsMask(gpu.Launch(1, 32), Ints[..32])),
    };

    public static TheoryData<string> Names => [.. Programs.Keys];

    [Theory, MemberData(nameof(Names))]
    public void Is_reported(string name)
    {
        (string expected, Action<GpuDevice> run) = Programs[name];
        int[] lines = [.. MarkedLines(name, expected.EndsWith("in a helper"))];
        Assert.NotEmpty(lines);
        foreach (CpuThreadOrder order in Enum.GetValues<CpuThreadOrder>())
        {
            using GpuDevice device = GpuDevice.CreateCpu(new CpuDeviceOptions { IsChecked = true, ThreadOrder = order, Seed = 7 });
            Exception thrown = Assert.ThrowsAny<Exception>(() => run(device));
            Assert.Contains($"WrongPrograms.{name}: ", thrown.Message);
            string kind = thrown switch { GpuCheckException check => check.Kind.ToString(), GpuDivergenceException => "Divergence", ArgumentException => "Mask", _ => thrown.ToString() };
            Assert.Contains(kind, expected);
            Assert.Contains(lines, line => thrown.Message.Contains($"WrongPrograms.cs:{line}"));
            if (thrown is GpuCheckException report)
                Assert.Equal("WrongPrograms.cs", report.File);
            if (thrown is GpuCheckException { Line: var place })
                Assert.Contains(place, lines);
        }
    }

    [Fact]
    public void A_race_names_both_threads()
    {
        using GpuDevice device = GpuDevice.CreateCpu(new CpuDeviceOptions { IsChecked = true });
        GpuCheckException thrown = Assert.Throws<GpuCheckException>(() => WrongPrograms.NoSecondBarrier(device.Launch(1, 64), Ints, new int[64]));
        int[] lines = [.. MarkedLines(nameof(WrongPrograms.NoSecondBarrier), isInHelper: false)];
        Assert.Equal(
            string.Join(Environment.NewLine,
                "GpuKernels.Execution.Tests.Wrong.WrongPrograms.NoSecondBarrier: a race on element 31 of shared array 'tile'",
                $"  thread (32, 0, 0) of block (0, 0, 0) reads it at WrongPrograms.cs:{lines[1]}",
                $"  thread (31, 0, 0) of block (0, 0, 0) has written it at WrongPrograms.cs:{lines[0]}, and nothing between orders the two",
                "  Put a Block.Sync() between, or use an atomic operation."),
            thrown.Message);
        Assert.Equal((GpuCheckKind.Race, new Dim3(32, 0, 0), new Dim3(0, 0, 0)), (thrown.Kind, thrown.Thread, thrown.Block));
    }

    [Fact]
    public void A_report_of_a_random_order_names_the_seed()
    {
        using GpuDevice device = GpuDevice.CreateCpu(new CpuDeviceOptions { IsChecked = true, ThreadOrder = CpuThreadOrder.Shuffled, Seed = 41 });
        GpuCheckException thrown = Assert.Throws<GpuCheckException>(() => WrongPrograms.NoGuard(device.Launch(2, 64), Ints[..100], new int[100]));
        Assert.Contains("CpuDeviceOptions.Seed = 41 repeats it", thrown.Message);
        Assert.Equal(thrown.Message, Assert.Throws<GpuCheckException>(() => WrongPrograms.NoGuard(device.Launch(2, 64), Ints[..100], new int[100])).Message);
    }

    /// <summary>The marks in the method, or those in helpers.</summary>
    private static IEnumerable<int> MarkedLines(string method, bool isInHelper)
    {
        using StreamReader source = new(typeof(WrongProgramTests).Assembly.GetManifestResourceStream("WrongPrograms.cs")!);
        string[] text = source.ReadToEnd().ReplaceLineEndings("\n").Split('\n');
        if (isInHelper)
            return text.Index().Where(line => line.Item.EndsWith("// wrong in a helper")).Select(line => line.Index + 1);
        int first = Array.FindIndex(text, line => line.Contains($" {method}("));
        return text.Index().Skip(first).TakeWhile(line => line.Item != "    }").Where(line => line.Item.EndsWith("// wrong")).Select(line => line.Index + 1);
    }
}
