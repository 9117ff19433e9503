using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using GpuKernels.Benchmarks.Gpu;
using GpuKernels.Cuda;

namespace GpuKernels.Benchmarks;

/// <summary>
/// Copies between host and device, each in both directions, in GB/s: of pinned memory by the driver's asynchronous call and ours; of
/// pageable memory by the driver's call, by a staged copy written by hand, and ours.
/// </summary>
internal sealed unsafe class CopiesBenchmark : IDisposable
{
    private const long Largest = 1L << 30;

    /// <summary>Of the forms of the copy by hand, so many run a second time.</summary>
    private const int Finalists = 6;

    private static readonly long[] Sizes = [64 << 10, 256 << 10, 1 << 20, 4 << 20, 16 << 20, 64 << 20, 256 << 20, Largest];

    private readonly GpuDevice gpu = NeedsGpuException.RequireGpu("copies");
    private readonly GpuArray<byte> array;
    private readonly GpuHostMemory<byte> pinned;
    private readonly byte[] pageable = GC.AllocateUninitializedArray<byte>((int)Largest, pinned: true);
    private readonly HandStagedCopy byHand;
    private readonly Table table = new(
        "copy", "pinned: driver", "ours", "ratio", "pageable: driver", "by hand", "(threads x KiB)", "ours", "/ by hand", "/ driver");

    private CopiesBenchmark()
    {
        array = gpu.Allocate<byte>((nint)Largest);
        pinned = gpu.AllocatePinned<byte>((int)Largest);
        new Random(1).NextBytes(pageable);
        pageable.CopyTo(pinned.Span);
        byHand = new HandStagedCopy();
    }

    public static int Run()
    {
        using CopiesBenchmark benchmark = new();
        Console.WriteLine($"{benchmark.gpu.Description}, {Environment.ProcessorCount} processors; GB/s, medians in turns:");
        foreach (bool isToDevice in new[] { true, false })
        {
            benchmark.WarmUp(isToDevice);
            foreach (long bytes in Sizes) benchmark.Compare(bytes, isToDevice);
        }
        benchmark.table.Print();
        return 0;
    }

    public void Dispose()
    {
        byHand.Dispose();
        pinned.Dispose();
        array.Dispose();
    }

    private void Compare(long bytes, bool isToDevice)
    {
        nint device = array.DevicePointer, onPinned = Address(pinned.Span), onPageable = Address(pageable);
        GpuArray<byte> part = array[..(int)bytes];
        int length = (int)bytes, rounds = bytes >= 256 << 20 ? 15 : bytes >= 16 << 20 ? 25 : 51;
        HandForm best = FindBest(device, onPageable, bytes, isToDevice);
        // In pairs: who comes after a copy by many threads finds the memory in the caches of others, and waits for it.
        Func<double> ours = Seconds(() => Copy(part, pageable.AsSpan(0, length), isToDevice));
        double[] onPinnedMemory = Rates(
            bytes, rounds,
            Seconds(() => CopyAsync(device, onPinned, bytes, isToDevice)),
            // It has waited when it returns, as for pinned memory the driver does.
            Seconds(() => Copy(part, pinned.Span[..length], isToDevice), hasEnded: true));
        double[] againstDriver = Rates(bytes, rounds, Seconds(() => CopyByDriver(device, onPageable, bytes, isToDevice)), ours);
        double[] againstHand = Rates(bytes, rounds, Seconds(() => byHand.Run(device, onPageable, bytes, isToDevice, best)), ours);
        string size = bytes >= 1 << 20 ? $"{bytes >> 20} MiB" : $"{bytes >> 10} KiB";
        table.Add(
            $"{(isToDevice ? "to the GPU" : "to the host")}, {size}",
            Text(onPinnedMemory[0]), Text(onPinnedMemory[1]), Ratio(onPinnedMemory[1] / onPinnedMemory[0]),
            Text(againstDriver[0]), Text(againstHand[0]), best.ToString(), Text(againstHand[1]),
            Ratio(againstHand[1] / againstHand[0]), Ratio(againstDriver[1] / againstDriver[0]));
    }

    /// <summary>GB/s of each contestant.</summary>
    private static double[] Rates(long bytes, int rounds, params Func<double>[] contestants) =>
        [.. Measure.Interleaved(rounds, contestants).Select(time => bytes / time.Median / 1e9)];

    private void WarmUp(bool isToDevice)
    {
        foreach (int length in new[] { 64 << 10, 4 << 20 })
        {
            GpuArray<byte> part = array[..length];
            nint device = array.DevicePointer, host = Address(pageable);
            HandForm form = new(4, 64 << 10, PastCaches: false);
            Measure.WarmUp(
                Seconds(() => Copy(part, pinned.Span[..length], isToDevice), hasEnded: true),
                Seconds(() => Copy(part, pageable.AsSpan(0, length), isToDevice)),
                Seconds(() => byHand.Run(device, host, length, isToDevice, form)),
                Seconds(() => byHand.Run(device, host, length, isToDevice, form with { PastCaches = true })));
        }
    }

    /// <summary>
    /// The form of the copy by hand that is fastest here, by medians of rounds in turns: all of them, and then those that may be the best.
    /// The least of so many times would be luck.
    /// </summary>
    private HandForm FindBest(nint device, nint host, long bytes, bool isToDevice)
    {
        HandForm[] forms = [.. FormsFor(bytes)];
        foreach (int rounds in new[] { 3, 9 })
        {
            Func<double>[] contestants = [.. forms.Select(form => Seconds(() => byHand.Run(device, host, bytes, isToDevice, form)))];
            double[] medians = [.. Measure.Interleaved(rounds, contestants).Select(times => times.Median)];
            Array.Sort(medians, forms);
            forms = forms[..Math.Min(Finalists, forms.Length)];
        }
        return forms[0];
    }

    private static IEnumerable<HandForm> FormsFor(long bytes)
    {
        foreach (int threads in new[] { 1, 2, 4, 6, 8, 10, 12 })
        {
            // A few are too slow for so much.
            if (bytes >= 256 << 20 && threads < 4) continue;
            for (long piece = 64 << 10; piece <= HandStagedCopy.LargestPiece; piece *= 2)
            {
                // Pieces for all of them, and no more than a few hundred.
                if ((threads > 1 && piece * threads > bytes) || bytes / piece > 512) continue;
                yield return new HandForm(threads, piece, PastCaches: false);
                yield return new HandForm(threads, piece, PastCaches: true);
            }
        }
    }

    private static void CopyAsync(nint device, nint host, long bytes, bool isToDevice) => Check(isToDevice
        ? Driver.MemoryCopyFromHostAsync(device, (void*)host, (nuint)bytes, 0)
        : Driver.MemoryCopyToHostAsync((void*)host, device, (nuint)bytes, 0));

    private static void CopyByDriver(nint device, nint host, long bytes, bool isToDevice) => Check(isToDevice
        ? Driver.MemoryCopyFromHost(device, (void*)host, (nuint)bytes)
        : Driver.MemoryCopyToHost((void*)host, device, (nuint)bytes));

    private static void Copy(GpuArray<byte> array, Span<byte> host, bool isToDevice)
    {
        if (isToDevice) array.CopyFrom(host);
        else array.CopyTo(host);
    }

    private Func<double> Seconds(Action action, bool hasEnded = false) => () =>
    {
        gpu.Synchronize();
        long start = Stopwatch.GetTimestamp();
        action();
        if (!hasEnded) gpu.Synchronize();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    };

    /// <summary>Both kinds of memory stay where they are.</summary>
    private static nint Address(Span<byte> memory) =>
        (nint)System.Runtime.CompilerServices.Unsafe.AsPointer(ref MemoryMarshal.GetReference(memory));

    private static string Text(double rate) => rate.ToString("F1", CultureInfo.InvariantCulture);

    private static string Ratio(double ratio) => ratio.ToString("F3", CultureInfo.InvariantCulture);

    private static void Check(int code) => CudaFunctions.Check(code, "the driver's call");
}
