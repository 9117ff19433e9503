using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Cuda;

/// <summary>
/// Writes the entry point of a flat kernel that uses the index along Y or Z: a thread does the elements of several rows that lie one below
/// the other, or one behind the other, so that what they read of the same rows is read once. A grid has at most 65535 blocks along these
/// axes, and its blocks go on from there.
/// </summary>
internal sealed class CudaRowWriter(CodeWriter writer, FlatKernel flat, CudaFlatWriter flatWriter)
{
    public const string X = "gk_x";

    private const string Y = "gk_y", Z = "gk_z", Width = CudaFlatWriter.Width, Elements = CudaFlatWriter.Elements,
        First = CudaFlatWriter.First;

    /// <summary>How many rows there are along the axis on which a thread goes on.</summary>
    private readonly string rows = flat.HasPlanes ? "gk_planes" : "gk_rows";

    private Axis Next => flat.HasPlanes ? Axis.Z : Axis.Y;

    public void Write()
    {
        CudaColumnWriter? columns = flat.Columns is { } found ? new(writer, flat, found, flatWriter, this) : null;
        columns?.WriteFunctions();
        flatWriter.OpenEntryPoint(flatWriter.Scope.Needs("gk_extent"));
        writer.Line($"unsigned {rows} = {CudaFlatWriter.Count}.{(flat.HasPlanes ? "z" : "y")};");
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

    /// <summary>
    /// The loops over planes and rows: what stands within does the elements from one row to another of one or some columns.
    /// </summary>
    public void WriteRows(Action write)
    {
        const string firstRow = "blockIdx.y * blockDim.y + threadIdx.y", rowsOfGrid = "gridDim.y * blockDim.y",
            count = CudaFlatWriter.Count;
        if (flat.HasPlanes)
        {
            writer.Line($"for (unsigned {Y} = {firstRow}; {Y} < (unsigned){count}.y; {Y} += {rowsOfGrid})")
                .Open($"for (unsigned {First} = blockIdx.z * {Elements}; {First} < {rows}; {First} += gridDim.z * {Elements})");
        }
        else
        {
            writer.Line($"for (unsigned {Z} = blockIdx.z; {Z} < (unsigned){count}.z; {Z} += gridDim.z)")
                .Open($"for (unsigned {First} = ({firstRow}) * {Elements}; {First} < {rows}; {First} += {rowsOfGrid} * {Elements})");
        }
        writer.Line($"unsigned {CudaFlatWriter.Last} = {First} + ({Elements} - 1);");
        write();
        writer.Close();
    }

    /// <summary>What holds where all rows of a thread are there, and within the guards of some axes.</summary>
    public string AreInside(IReadOnlyList<Axis> axes) =>
        $"{CudaFlatWriter.Last} < {rows}{flatWriter.Inside(axes, axis => NameOf(axis, X, First), axis => NameOf(axis, X, CudaFlatWriter.Last))}";

    /// <summary>The loop over the rows where some may not be there.</summary>
    public CodeWriter OpenRemaining() =>
        writer.Line("#pragma unroll 1").Open($"for (int j = 0; j < {Elements} && {First} + j < {rows}; j++)");

    /// <summary>How an index is spelled.</summary>
    /// <param name="axis">Its axis.</param>
    /// <param name="x">That along X.</param>
    /// <param name="row">That along the axis on which a thread goes on.</param>
    public string NameOf(Axis axis, string x, string row) => axis == Axis.X ? x : axis == Next ? row : axis == Axis.Y ? Y : Z;

    private void WriteColumn()
    {
        writer.Open($"if ({X} >= {CudaFlatWriter.Count}.x)").Line("return;").Close();
        WriteRows(() =>
        {
            writer.Open($"if ({AreInside(flat.Axes)})")
                .Line("#pragma unroll")
                .Open($"for (int j = 0; j < {Elements}; j++)");
            WriteCall(isInside: true);
            writer.Close().Close()
                .Open("else");
            OpenRemaining();
            WriteCall(isInside: false);
            writer.Close().Close();
        });
    }

    private void WriteCall(bool isInside) =>
        flatWriter.WriteCall(isInside, axis => $"(int){NameOf(axis, X, First)}{(axis == Next ? " + j" : "")}");
}
