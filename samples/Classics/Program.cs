using System.Numerics;
using Classics;
using GpuKernels;

// Runs each algorithm on the GPU, or on the CPU where there is none, and compares with plain C#.
using GpuDevice gpu = GpuDevice.Default;
Console.WriteLine($"on {gpu.Name}, {gpu.Description}");
var random = new Random(1);
int failures = 0;

byte[] bytes = new byte[1 << 20];
random.NextBytes(bytes);
int[] counts = new int[Histogram.Bins];
Histogram.Count(gpu.Launch(64, 256), bytes, counts);
Check("histogram", bytes.GroupBy(value => value).All(group => counts[group.Key] == group.Count()));

int[] numbers = [.. Enumerable.Range(0, 1_000_000).Select(_ => random.Next(1000))];
using (GpuArray<int> x = gpu.Upload(numbers), sums = gpu.Allocate<int>(numbers.Length))
{
    Scan.Inclusive(gpu, x, sums);
    int sum = 0;
    Check("scan", numbers.Select(value => sum += value).SequenceEqual(sums.ToArray()));
}

float[] floats = [.. Enumerable.Range(0, 1 << 16).Select(_ => random.NextSingle())];
using (GpuArray<float> values = gpu.Upload(floats))
{
    BitonicSort.Sort(gpu, values);
    Check("bitonic sort", floats.Order().SequenceEqual(values.ToArray()));
}

Vector4[] bodies = [.. Enumerable.Range(0, 2048)
    .Select(_ => new Vector4(random.NextSingle(), random.NextSingle(), random.NextSingle(), 1f))];
Vector4[] accelerations = new Vector4[bodies.Length];
NBody.Accelerate(gpu.Launch(bodies.Length / NBody.Tile, NBody.Tile), 0.01f, bodies, accelerations);
// Action and reaction: all masses are 1, so the accelerations cancel.
Check("n-body", accelerations.Aggregate(Vector4.Zero, (sum, a) => sum + a).Length() < 1e-3f * accelerations.Sum(a => a.Length()));

const int Width = 640, Height = 480;
float[] picture = [.. Enumerable.Range(0, Width * Height).Select(i => (float)(i % Width))], result = new float[picture.Length];
Convolution.Blur(
    gpu.Launch((Width / Convolution.Tile, Height / Convolution.Tile), (Convolution.Tile, Convolution.Tile)), Width, Height, picture,
    result);
// The mean of a slope is the slope.
Check("convolution", Enumerable.Range(2, Width - 4).All(x => Math.Abs(result[100 * Width + x] - x) < 1e-3f));

Transposition.Transpose(
    gpu.Launch(((Height + Transposition.Tile - 1) / Transposition.Tile, Width / Transposition.Tile), Transposition.Threads), Width, Height,
    picture, result);
Check("transposition", Enumerable.Range(0, Width * Height).All(i => result[i % Width * Height + i / Width] == picture[i]));

float[] calls = new float[1000], puts = new float[1000], spots = [.. Enumerable.Range(0, 1000).Select(i => 50f + i)],
    strikes = [.. spots.Reverse()];
float[] years = [.. spots.Select(spot => spot / 500)];
BlackScholes.Price(gpu.Launch(1000), 0.02f, 0.3f, spots, strikes, years, calls, puts);
// Put-call parity: C − P = S − K·e^(−rt).
Check("Black-Scholes",
    Enumerable.Range(0, 1000).All(i => Math.Abs(calls[i] - puts[i] - spots[i] + strikes[i] * MathF.Exp(-0.02f * years[i])) < 0.01f));

byte[] cells = new byte[64 * 64], next = new byte[64 * 64];
cells[1] = cells[66] = cells[128] = cells[129] = cells[130] = 1; // a glider
for (int generation = 0; generation < 4; generation++)
{
    Life.Step(gpu.Launch((4, 4), (16, 16)), 64, 64, cells, next);
    (cells, next) = (next, cells);
}
Check("Life", new[] { 66, 131, 193, 194, 195 }.All(i => cells[i] == 1) && cells.Sum(cell => cell) == 5);

const int Places = 200;
int[] ways = [.. Enumerable.Range(0, Places * Places)
    .Select(i => i / Places == i % Places ? 0 : (i / Places + 1) % Places == i % Places ? 1 : 1 << 29)];
using (GpuArray<int> distances = gpu.Upload(ways))
{
    FloydWarshall.Run(gpu, Places, distances);
    // All places lie on a ring of ways in one direction.
    Check("Floyd-Warshall",
        distances.ToArray().Select((way, i) => way == (i % Places - i / Places + Places) % Places).All(isRight => isRight));
}

float[] whole = [.. Enumerable.Range(0, 1_000_000).Select(_ => (float)random.Next(10))];
using (GpuArray<float> x = gpu.Upload(whole), parts = gpu.Allocate<float>(8), sum = gpu.Allocate<float>(1))
{
    Reduction.Run(gpu, x, parts, sum);
    Check("reduction", sum.ToArray()[0] == whole.Sum());
}

// Row r has r % 40 entries, each r.
int[] rowStarts = [.. Enumerable.Range(0, 1001).Select(row => Enumerable.Range(0, row).Sum(r => r % 40))];
int[] columns = [.. Enumerable.Range(0, rowStarts[^1]).Select(i => i % 100)];
float[] entries = [.. Enumerable.Range(0, 1000).SelectMany(row => Enumerable.Repeat((float)row, row % 40))],
    ones = [.. Enumerable.Repeat(1f, 100)], products = new float[1000];
SparseProduct.Multiply(gpu.Launch(125, 256), rowStarts, columns, entries, ones, products);
Check("sparse product", products.Select((product, row) => product == row * (row % 40)).All(isRight => isRight));

const int Order = 256;
float[] a = [.. Enumerable.Range(0, Order * Order).Select(i => (float)(i / Order))],
    b = [.. Enumerable.Range(0, Order * Order).Select(i => (float)(i % Order))], c = new float[a.Length];
MatrixProduct.Multiply(gpu.Launch((Order / MatrixProduct.Columns, Order / MatrixProduct.Rows), MatrixProduct.Threads), Order, a, b, c);
// Row i of a is i everywhere, and column j of b is j.
Check("matrix product", c.Select((value, i) => value == Order * (i / Order) * (i % Order)).All(isRight => isRight));

if (gpu.ComputeCapability is null or { Major: >= 8 })
{
    BFloat16[] left = [.. Enumerable.Range(0, 128 * 128).Select(i => (BFloat16)(i / 128 % 16))],
        right = [.. Enumerable.Range(0, 128 * 256).Select(i => (BFloat16)(i % 256 % 8))];
    BFloat16[] tensor = new BFloat16[128 * 256];
    TensorProduct.Multiply(gpu.Launch(1, TensorProduct.Threads), 256, 128, left, right, tensor);
    Check("tensor product",
        tensor.Select((value, i) => value == (BFloat16)(128f * (i / 256 % 16) * (i % 256 % 8))).All(isRight => isRight));
}
return failures;

void Check(string name, bool isRight)
{
    Console.WriteLine($"{name,-16} {(isRight ? "right" : "WRONG")}");
    if (!isRight) failures++;
}
