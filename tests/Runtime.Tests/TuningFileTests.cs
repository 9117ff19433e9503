namespace GpuKernels.Runtime.Tests;

public sealed class TuningFileTests : IDisposable
{
    private readonly string path = Path.Combine(Path.GetTempPath(), $"gpukernels-{Guid.NewGuid():N}.json");

    public void Dispose() => File.Delete(path);

    [Fact]
    public void The_order_is_always_the_same_and_the_text_can_be_read()
    {
        TuningResult b = new("K.B", "00", "GPU", "CUDA 13.0", "", "n=1", new Dictionary<string, double> { ["n=1"] = 1.5 }),
            a = b with { Kernel = "K.A", Problem = "10" };
        TuningFile.Write(path, [b, a, a with { Problem = "1" }]);
        string text = File.ReadAllText(path);
        TuningFile.Write(path, [a with { Problem = "1" }, b, a]);
        Assert.Equal(text, File.ReadAllText(path));
        Assert.StartsWith(
            """
            [
              {
                "kernel": "K.A",
                "kernelHash": "00",
                "device": "GPU",
                "driver": "CUDA 13.0",
                "problem": "1",
                "values": "n=1",
                "microseconds": {
                  "n=1": 1.5
                }
              },
            """,
            text);
        Assert.Equal(["1", "10", ""], new GpuTuner(path).Results.Select(result => result.Problem));
    }

    [Fact]
    public void Another_file_is_an_error_and_none_is_empty()
    {
        Assert.Empty(new GpuTuner(path).Results);
        File.WriteAllText(path, "{ \"a\": 1 }");
        Assert.Contains(path, Assert.Throws<InvalidDataException>(() => new GpuTuner(path)).Message);
    }
}
