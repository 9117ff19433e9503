using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Cuda;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Places;
using GpuKernels.Generator.Tests.Snapshots;

namespace GpuKernels.Generator.Tests.Launch;

/// <summary>Device code of a project with GpuKernelsCheckBounds.</summary>
public class BoundsCheckTests
{
    public static TheoryData<string> Files => Corpus.Files;

    /// <summary>So launches are those of the kernel without checks, and a build places errors and lines as there.</summary>
    [Theory, MemberData(nameof(Files))]
    public void All_that_is_known_of_a_kernel_stays_and_its_indices_are_checked(string file)
    {
        foreach (Kernel kernel in Compile.Kernels(Corpus.Compilation(file)))
        {
            Kernel watched = BoundsChecks.Apply(kernel);
            Assert.Empty(Verifier.FindProblems(watched));
            FlatKernel? flat = FlatKernel.Find(kernel), same = FlatKernel.Find(watched);
            Assert.Equal((flat is null, flat?.IsLong), (same is null, same?.IsLong));
            Assert.Equal(new PlaceNumbers(kernel).All.Count, new PlaceNumbers(watched).All.Count);
            Assert.Equal(SpanAccess.Find(kernel), SpanAccess.Find(watched));
            IEnumerable<ElementExpression> elements = watched.AllStatements().SelectMany(statement => statement.Expressions())
                .SelectMany(root => root.SelfAndDescendants()).OfType<ElementExpression>()
                    .Where(element => element.Span.Type is SpanType { IsWide: false });
            Assert.All(elements, element => Assert.IsType<BoundsCheckExpression>(element.Index));
        }
    }

    [Fact]
    public void An_index_stands_in_its_check()
    {
        Kernel kernel = Assert.Single(Compile.Kernels(Compile.Create("""
            using System.Numerics.Tensors;

            static partial class Kernels
            {
                [Kernel]
                static void Shift(ReadOnlySpan<float> x, ReadOnlyTensorSpan<float> t, Span<float> y)
                {
                    int i = ThreadIdx.X;
                    y[i] = x[i + 1] + t[i, 2];
                    y.Slice(i, 3)[x.Length - 1] = x[^1];
                }
            }
            """)));
        string text = CudaEmitter.Emit(BoundsChecks.Apply(kernel));
        Assert.EndsWith("""
            {
                int i_7 = (int)threadIdx.x;
                y_6[gk_at(i_7, y_6_length, 0u)] = x_0[gk_at(i_7 + 1, x_0_length, 1u)] + t_1[gk_at_long((long long)((unsigned long long)(long long)i_7 * tStride0_4 + 2ULL * tStride1_5), t_1_length, 2u)];
                Span<float>{y_6, y_6_length}.slice(gk_slice_at(i_7, 3, y_6_length, 4u), 3)[gk_at(x_0_length - 1, Span<float>{y_6, y_6_length}.slice(gk_slice_at(i_7, 3, y_6_length, 4u), 3).length, 3u)] = x_0[gk_at(x_0_length - 1, x_0_length, 5u)];
            }

            """, text);
    }

    [Fact]
    public void The_project_says_so()
    {
        const string Source = "static partial class Kernels { [Kernel] static void F(Span<float> x) { x[ThreadIdx.X] = 1; } }";
        string on = Generated("true"), off = Generated(null);
        Assert.Contains("x_0[gk_at((int)threadIdx.x, x_0_length, 0u)] = 1.0f;", on);
        Assert.Contains("Bounds = Bounds,", on);
        Assert.Contains("new(\"Source0.cs\", 1, \"x\"),", on);
        Assert.Contains("x_0[threadIdx.x] = 1.0f;", off);
        Assert.DoesNotContain("Bounds", off);

        static string Generated(string? value) =>
            string.Concat(
                Compile.Driver("GpuKernelsCheckBounds", value).RunGenerators(Compile.Create(Source)).GetRunResult().GeneratedTrees);
    }
}
