using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Cuda;

/// <summary>
/// Writes the entry point of a flat kernel that uses the index along Y or Z: a thread does the elements of several rows that lie one below the
/// other, so that what they read of the same rows is read once. A grid has at most 65535 blocks along these axes, and its blocks go on from there.
/// </summary>
internal sealed class CudaRowWriter(CodeWriter writer, FlatKernel flat, CudaFlatWriter flatWriter)
{
    public const string X = "gk_x", Z = "gk_z";

    private const string Rows = "gk_rows", Width = CudaFlatWriter.Width, Count = CudaFlatWriter.Count, Elements = CudaFlatWriter.Elements;

    public void Write()
    {
        CudaColumnWriter? columns = flat.Columns is { } found ? new(writer, flat, found, flatWriter, this) : null;
        columns?.WriteFunction();
        flatWriter.OpenEntryPoint(flatWriter.Scope.Needs("gk_extent"));
        writer.Line($"unsigned {Rows} = {Count}.y;");
        columns?.WriteLoops();
        if (columns is null)
        {
            writer.Line($"long long {X} = (long long)blockIdx.x * blockDim.x + threadIdx.x;");
            WriteColumn();
        }
        else
        {
            // As many as a thread does where they are side by side, a block's width apart.
            writer.Line("#pragma unroll 1")
                .Open($"for (int k = 0; k < {Width}; k++)")
                .Line($"long long {X} = ((long long)blockIdx.x * {Width} + k) * blockDim.x + threadIdx.x;");
            WriteColumn();
            writer.Close();
        }
        writer.Close();
    }

    /// <summary>The loops over planes and rows: what stands within does the elements from one row to another of one or some columns.</summary>
    public void WriteRows(Action<string, string> write)
    {
        string first = CudaFlatWriter.First, last = CudaFlatWriter.Last;
        writer.Line($"for (unsigned {Z} = blockIdx.z; {Z} < (unsigned){Count}.z; {Z} += gridDim.z)")
            .Open($"for (unsigned {first} = (blockIdx.y * blockDim.y + threadIdx.y) * {Elements}; {first} < {Rows}; {first} += gridDim.y * blockDim.y * {Elements})")
            .Line($"unsigned {last} = {first} + ({Elements} - 1);");
        write(first, last);
        writer.Close();
    }

    /// <summary>What holds where all of these elements are there, and within the guards.</summary>
    public string AreInside(string first, string last, string right) =>
        $"{last} < {Rows}{flatWriter.Inside(axis => NameOf(axis, X, first), axis => NameOf(axis, right, last))}";

    /// <summary>The loop over the rows where some may not be there.</summary>
    public void WriteRemaining(string first, string x)
    {
        writer.Line("#pragma unroll 1")
            .Open($"for (int j = 0; j < {Elements} && {first} + j < {Rows}; j++)");
        WriteCall(isInside: false, first, x);
        writer.Close();
    }

    private static string NameOf(Axis axis, string x, string y) => axis switch { Axis.X => x, Axis.Y => y, _ => Z };

    private void WriteColumn()
    {
        writer.Open($"if ({X} >= {Count}.x)").Line("return;").Close();
        WriteRows((first, last) =>
        {
            writer.Open($"if ({AreInside(first, last, X)})")
                .Line("#pragma unroll")
                .Open($"for (int j = 0; j < {Elements}; j++)");
            WriteCall(isInside: true, first, X);
            writer.Close().Close()
                .Open("else");
            WriteRemaining(first, X);
            writer.Close();
        });
    }

    private void WriteCall(bool isInside, string first, string x) =>
        flatWriter.WriteCall(isInside, axis => $"(int){NameOf(axis, x, first)}{(axis == Axis.Y ? " + j" : "")}");
}
