using GpuKernels.Cuda.Images;

namespace GpuKernels.Build.Tests;

public sealed class ImageArchiveTests
{
    private static readonly Dictionary<ImageName, BuiltImage> Images = new()
    {
        [new(new ImageKey(0, 7), new(90, ImageKind.Ptx))] = new([1, 2, 3]),
        [new(new ImageKey(0, 7), new(80, ImageKind.MachineCode))] = new([4], SpillBytes: 70_000),
        [new(new ImageKey(ulong.MaxValue, ulong.MaxValue), new(90, ImageKind.SpecificMachineCode))] = new([1, 2, 3]),
    };

    [Fact]
    public void What_is_written_is_read_again_in_whatever_order_it_came()
    {
        byte[] file = ImageArchive.Write(new Version(12, 4), Images);
        Assert.Equal(file, ImageArchive.Write(new Version(12, 4), Images.Reverse()));
        ImageArchive archive = ImageArchive.TryOpen(file)!;
        Assert.Equal(new Version(12, 4), archive.Compiler);
        Assert.Equal(["sm_80", "compute_90"], archive.TargetsOf(new(0, 7)).Select(target => target.ToString()));
        Assert.All(Images, image => Assert.Equal(image.Value.Code, archive.Read(archive.Find(image.Key))));
        Assert.All(Images, image => Assert.Equal(image.Value.SpillBytes, archive.SpillBytesOf(archive.Find(image.Key))));
        Assert.Equal(-1, archive.Find(new(new(0, 8), new(80, ImageKind.MachineCode))));
        // The header, three entries, and two images of 16 bytes with their padding, since two are equal.
        Assert.Equal(16 + 3 * 32 + 2 * 16, file.Length);
    }

    [Fact]
    public void A_damaged_file_has_nothing_in_it()
    {
        byte[] file = ImageArchive.Write(new Version(12, 4), Images);
        Assert.Null(ImageArchive.TryOpen([]));
        Assert.All(Enumerable.Range(0, file.Length - 16), length => Assert.Null(ImageArchive.TryOpen(file[..length])));
        file[4]++;
        Assert.Null(ImageArchive.TryOpen(file));
    }

    [Fact]
    public void A_key_is_that_of_the_text_and_the_options()
    {
        // Of one character the published FNV-1a: the offset basis, exclusive-or, times the prime.
        Assert.Equal(new ImageKey(0xd228cb696f1a8caf, 0x78912b704e4a8964), ImageKey.Of("a", []));
        Assert.NotEqual(ImageKey.Of("a", ["b"]), ImageKey.Of("ab", []));
        Assert.NotEqual(ImageKey.Of("a", ["b", "c"]), ImageKey.Of("a", ["bc"]));
        Assert.NotEqual(ImageKey.Of("x = 1;", []), ImageKey.Of("x = 2;", []));
    }

    [Fact]
    public void A_key_is_a_product_of_128_bits()
    {
        UInt128 hash = new(0x6C62272E07BB0142, 0x62B821756295C58D), prime = (UInt128.One << 88) + 0x13B;
        const string Text = "__global__ void f(float* x) { x[threadIdx.x] *= 2.f; } // π";
        foreach (char c in Text) hash = unchecked((hash ^ c) * prime);
        Assert.Equal(new ImageKey((ulong)(hash >> 64), (ulong)hash), ImageKey.Of(Text, []));
    }

    [Theory]
    [InlineData("sm_75", "7.5")]
    [InlineData("sm_80", "8.0 8.6 8.9")]
    [InlineData("sm_86", "8.6 8.9")]
    [InlineData("sm_90", "9.0")]
    [InlineData("sm_90a", "9.0")]
    [InlineData("sm_100", "10.0 10.3")]
    [InlineData("compute_86", "8.6 8.9 9.0 10.0 10.3 12.0")]
    public void An_image_runs_on(string name, string capabilities)
    {
        ImageTarget target = ImageTarget.TryParse(name)!.Value;
        Assert.Equal(name, target.ToString());
        int[] all = [75, 80, 86, 89, 90, 100, 103, 120];
        Assert.Equal(capabilities, string.Join(" ", all.Where(target.RunsOn).Select(capability => $"{capability / 10}.{capability % 10}")));
    }

    [Fact]
    public void The_newest_machine_code_is_the_best()
    {
        string[] names = ["compute_90", "sm_80", "compute_80", "sm_86"];
        Assert.Equal(
            ["sm_86", "sm_80", "compute_90", "compute_80"],
            names.Select(name => ImageTarget.TryParse(name)!.Value).OrderByDescending(target => target.Rank)
                .Select(target => target.ToString()));
        Assert.Null(ImageTarget.TryParse("sm_eighty"));
        Assert.Null(ImageTarget.TryParse("gfx_90"));
    }
}
