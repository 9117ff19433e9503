using GpuKernels.CodeFixes;
using Microsoft.CodeAnalysis.CodeFixes;
using static GpuKernels.Generator.Tests.CodeFixes.FixRunner;

namespace GpuKernels.Generator.Tests.CodeFixes;

/// <summary>Fixes of statements in kernels: what comes out, and that nothing is wrong with it.</summary>
public class BodyFixTests
{
    private const string Stack = "Use an array of each thread: stackalloc", Shared = "Use an array of the whole block: Block.Shared";

    [Theory]
    [InlineData("float[] own = new float[4];\n        own[0] = x[0];", "Span<float> own = stackalloc float[4];\n        own[0] = x[0];")]
    [InlineData(
        "var own = new float[2 * 2];\n        own[0] = x[0];", "Span<float> own = stackalloc float[2 * 2];\n        own[0] = x[0];")]
    [InlineData(
        "float[] own = { 1, x[0] };\n        x[0] = own[1];", "Span<float> own = stackalloc float[] { 1, x[0] };\n        x[0] = own[1];")]
    [InlineData(
        "var own = new[] { 1f, 2f }; // weights\n        x[0] = own[1];",
        "Span<float> own = stackalloc float[] { 1f, 2f }; // weights\n        x[0] = own[1];")]
    public Task An_array_becomes_one_on_the_stack(string wrong, string right) => Check(new UseSpanOfOwnMemoryFix(), wrong, right, Stack);

    [Fact]
    public Task An_array_becomes_one_of_the_block() => Check(
        new UseSpanOfOwnMemoryFix(),
        "float[] all = new float[256];\n        all[ThreadIdx.X] = x[0];", "Span<float> all = Block.Shared<float>(256);\n        all[ThreadIdx.X] = x[0];", Shared);

    [Fact]
    public async Task All_arrays_become_ones_on_the_stack_at_once() => Assert.Equal(
        InKernel("Span<int> a = stackalloc int[1];\n        Span<float> b = stackalloc float[2];\n        x[0] = a[0] + b[0];"),
        await FixAll(
            new UseSpanOfOwnMemoryFix(), InKernel("int[] a = new int[1];\n        float[] b = new float[2];\n        x[0] = a[0] + b[0];"),
            Stack));

    [Theory]
    [InlineData("int[] own = new int[n];\n        own[0] = 1;")]
    [InlineData("string text = \"\";")]
    public async Task An_array_of_no_constant_length_stays(string wrong) =>
        Assert.Empty(await Titles(new UseSpanOfOwnMemoryFix(), InKernel(wrong)));

    [Theory]
    [InlineData("Interlocked.Add(ref counts[0], 2);", "Atomic.Add(ref counts[0], 2);")]
    [InlineData("int now = Interlocked.Add(ref counts[0], n);", "int now = (Atomic.Add(ref counts[0], n) + n);")]
    [InlineData("Interlocked.Increment(ref counts[0]);", "Atomic.Add(ref counts[0], 1);")]
    [InlineData("int now = Interlocked.Decrement(ref counts[0]);", "int now = (Atomic.Subtract(ref counts[0], 1) - 1);")]
    [InlineData("int old = Interlocked.CompareExchange(ref counts[0], 2, 1);", "int old = Atomic.CompareExchange(ref counts[0], 2, 1);")]
    [InlineData("int old = Interlocked.Exchange(ref counts[0], 2);", "int old = Atomic.Exchange(ref counts[0], 2);")]
    [InlineData("Interlocked.Or(ref counts[0], 2);", "Atomic.Or(ref counts[0], 2);")]
    [InlineData("int now = Volatile.Read(ref counts[0]);", "int now = Atomic.Load(ref counts[0]);")]
    [InlineData("Volatile.Write(ref counts[0], 3);", "Atomic.Store(ref counts[0], 3);")]
    [InlineData("Thread.MemoryBarrier();", "Fence.Device();")]
    [InlineData("Interlocked.MemoryBarrier();", "Fence.Device();")]
    [InlineData("Console.WriteLine($\"n = {n,4}\");", "Gpu.Print($\"n = {n,4}\\n\");")]
    [InlineData("Console.WriteLine(\"{here}\");", "Gpu.Print($\"{{here}}\\n\");")]
    [InlineData("Console.WriteLine(x[0] + 1);", "Gpu.Print($\"{x[0] + 1}\\n\");")]
    [InlineData("Console.Write(n > 1 ? 1 : 2);", "Gpu.Print($\"{(n > 1 ? 1 : 2)}\");")]
    [InlineData("Console.WriteLine();", "Gpu.Print($\"\\n\");")]
    public Task A_call_becomes_its_twin(string wrong, string right) => Check(new UseTwinFix(), wrong, right);

    [Fact]
    public async Task All_calls_of_a_kind_become_their_twins_at_once() => Assert.Equal(
        InKernel("Atomic.Add(ref counts[0], 1);\n        if (n > 1) Atomic.Add(ref counts[1], n);"),
        await FixAll(
            new UseTwinFix(), InKernel("Interlocked.Increment(ref counts[0]);\n        if (n > 1) Interlocked.Add(ref counts[1], n);")));

    [Theory]
    [InlineData("int now = Interlocked.Add(ref counts[0], counts[1]);")]
    [InlineData("x[0] = Random.Shared.NextSingle();")]
    [InlineData("Console.WriteLine(\"{0}\", n);")]
    [InlineData("Console.WriteLine(@\"\\\");")]
    public async Task A_call_without_a_twin_stays(string wrong) => Assert.Empty(await Titles(new UseTwinFix(), InKernel(wrong)));

    [Theory]
    [InlineData(
        "if (t < 16)\n        {\n            tile[t] = x[t];\n            Block.Sync();\n            x[t] = tile[15 - t];\n        }",
        "if (t < 16)\n            tile[t] = x[t];\n        Block.Sync();\n        if (t < 16)\n            x[t] = tile[15 - t];")]
    [InlineData(
        "// half of it\n        if (x[t] > 0f)\n        {\n            tile[t] = x[t];\n            counts[t] = 1;\n            Block.Sync();\n            x[t] = tile[15 - t];\n        }",
        "// half of it\n        bool isActive = x[t] > 0f;\n        if (isActive)\n        {\n            tile[t] = x[t];\n            counts[t] = 1;\n        }\n        Block.Sync();\n        if (isActive)\n            x[t] = tile[15 - t];")]
    [InlineData("tile[t] = 1;\n        if (t > 0) Block.Sync();", "tile[t] = 1;\n        Block.Sync();")]
    [InlineData(
        "if (t > 0)\n        {\n            Block.Sync();\n            x[t] = 1;\n        }",
        "Block.Sync();\n        if (t > 0)\n            x[t] = 1;")]
    public Task A_barrier_moves_out_of_its_branch(string wrong, string right) => Check(new MoveBarrierFix(), Tiled + wrong, Tiled + right);

    [Fact]
    public async Task All_barriers_move_out_of_their_branches_at_once() => Assert.Equal(
        InKernel(Tiled + "Block.Sync();\n        x[t] = 1;\n        if (t > 2)\n            x[t] = 2;\n        Block.Sync();"),
        await FixAll(
            new MoveBarrierFix(),
            InKernel(Tiled
                + "if (t > 0) Block.Sync();\n        x[t] = 1;\n        if (t > 2)\n        {\n            x[t] = 2;\n            Block.Sync();\n        }")));

    [Theory]
    [InlineData("if (t > 0) Block.Sync(); else x[t] = 1;")]
    [InlineData("if (t > 0)\n        {\n            float a = x[t];\n            Block.Sync();\n            x[t] = a;\n        }")]
    [InlineData(
        "while (n > 0)\n        {\n            if (t > 0)\n            {\n                if (x[t] > 1) break;\n                Block.Sync();\n            }\n        }")]
    [InlineData("while (x[t] > 0)\n        {\n            Block.Sync();\n        }")]
    public async Task A_barrier_stays_where_moving_it_would_mean_something_else(string wrong) =>
        Assert.Empty(await Titles(new MoveBarrierFix(), InKernel(Tiled + wrong)));

    private const string Tiled = "Span<float> tile = Block.Shared<float>(256);\n        int t = ThreadIdx.X;\n        ";

    [Theory]
    [InlineData(
        "public sealed class Camera { public float X, Y; public float Length() => X * X + Y * Y; }",
        "public struct Camera { public float X, Y; public float Length() => X * X + Y * Y; }")]
    [InlineData(
        "/// <summary>Text.</summary>\npublic record Camera(float X);",
        "/// <summary>Text.</summary>\npublic record struct Camera(float X);")]
    [InlineData("public class Camera(float x) { public float X => x; }", "public struct Camera(float x) { public float X => x; }")]
    public async Task A_class_becomes_a_struct(string wrong, string right)
    {
        const string kernel =
            "\nstatic partial class K { [Kernel] public static void M(Camera camera, Span<float> x) { if (x.Length > 0) x[0] = camera.X; } }\n";
        Assert.Equal(right + kernel, await FixFirst(new MakeStructFix(), wrong + kernel));
        Assert.Empty(await Problems(right + kernel));
    }

    [Fact]
    public async Task All_classes_become_structs_at_once() => Assert.Equal(
        "struct A { public int N; }\nstruct B { public int N; }\nstatic partial class K { [Kernel] static void M(A a, B b, Span<A> c) { } }",
        await FixAll(
            new MakeStructFix(),
            "class A { public int N; }\nclass B { public int N; }\nstatic partial class K { [Kernel] static void M(A a, B b, Span<A> c) { } }"));

    [Theory]
    [InlineData("abstract class A { public int N; }")]
    [InlineData("class A { public int N = 1; }")]
    [InlineData("class A { public string Name = null!; }")]
    [InlineData("class A { public int N; public virtual int F() => N; }")]
    [InlineData("class Base { } class A : Base { public int N; }")]
    [InlineData("class A { public int N; ~A() { } }")]
    public async Task A_class_that_is_more_than_values_stays(string wrong) =>
        Assert.Empty(await Titles(new MakeStructFix(), $"{wrong} static partial class K {{ [Kernel] static void M(A a) {{ }} }}"));

    private static async Task Check(CodeFixProvider provider, string wrong, string right, string? title = null)
    {
        Assert.Equal(InKernel(right), await FixFirst(provider, InKernel(wrong), title));
        Assert.Empty(await Problems(InKernel(right)));
    }

    private static string InKernel(string statements) => $$"""
        using System.Threading;

        static partial class Kernels
        {
            [Kernel]
            public static void K(int n, Span<float> x, Span<int> counts)
            {
                {{statements}}
            }
        }
        """.ReplaceLineEndings("\n");
}
