using System.Globalization;
using GpuKernels;

namespace SeveralGpus;

/// <summary>The results of a run, and whether they are right: what several devices computed has to be what one did, bit for bit.</summary>
internal static class Report
{
    /// <summary>Compares each slab with its planes of the whole cube, on the device that has those.</summary>
    public static long CountDifferences(Heat split, Heat whole, int size)
    {
        long all = 0;
        GpuArray<float> expected = whole.Slabs[0].Own;
        GpuDevice device = expected.Device;
        using GpuArray<int> count = device.Allocate<int>(1);
        foreach (Slab slab in split.Slabs)
        {
            int plane = size * size;
            using GpuArray<float> copy = device.Allocate<float>(slab.Planes * plane);
            copy.CopyFrom(slab.Own);
            Kernels.CountDifferences(device.Launch(copy.Length), copy, expected.Slice(slab.First * plane, copy.Length), count);
            all += count.ToArray()[0];
            count.CopyFrom([0]);
        }
        return all;
    }

    /// <summary>True where nothing differs.</summary>
    public static bool Print(GpuDevice[] devices, string by, double milliseconds, double alone, long differences)
    {
        string names = string.Join(", ", devices.Select(device => device.Name));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{names,-28}{milliseconds,10:F1} ms   speed-up {alone / milliseconds,5:F2}   {differences} points " +
            $"differ{(by.Length == 0 ? "" : $"   ({by})")}"));
        return differences == 0;
    }
}
