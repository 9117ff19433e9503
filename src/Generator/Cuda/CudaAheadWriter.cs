using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Cuda;

/// <summary>
/// Writes that a block asks for what a later block reads, <see cref="FlatKernel.AskedFor"/>, if that is there: each thread for as many
/// elements as it reads.
/// </summary>
internal sealed class CudaAheadWriter(CodeWriter writer, FlatKernel flat, CudaFlatWriter flatWriter)
{
    private const string Ask = "gk_ask";

    /// <param name="last">The last index of the block or the thread.</param>
    /// <param name="count">How many pieces of memory a thread reads of each array.</param>
    /// <param name="place">The first index of piece <c>j</c>.</param>
    public void Write(string last, string count, string place)
    {
        if (flat.AskedFor.Count == 0)
            return;
        flatWriter.Scope.Needs(Ask);
        string word = flat.IsLong ? "long long" : "unsigned", later = $"({last} + {flat.ElementsAhead})";
        string areThere = string.Concat(flat.AskedFor.Select(array => $" && {later} < ({word}){CudaNames.Length(array.Span)}"));
        writer.Open($"if ({later} < ({word}){CudaFlatWriter.Count}{flatWriter.Inside(_ => later, _ => later)}{areThere})")
            .Line("#pragma unroll")
            .Open($"for (int j = 0; j < {count}; j++)");
        foreach (FlatArray array in flat.AskedFor)
            writer.Line($"{Ask}({CudaNames.Variable(array.Span)} + ({place} + {flat.ElementsAhead}));");
        writer.Close().Close();
    }
}
