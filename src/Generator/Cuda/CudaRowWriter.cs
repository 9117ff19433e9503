using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Cuda;

/// <summary>
/// Writes the entry point of a flat kernel that uses the index along Y or Z: a thread does the elements of several rows that lie one below the
/// other, so that what they read of the same rows is read once. A grid has at most 65535 blocks along these axes, and its blocks go on from there.
/// </summary>
internal sealed class CudaRowWriter(CodeWriter writer, CudaFlatWriter flatWriter)
{
    private const string X = "gk_x", Z = "gk_z", Rows = "gk_rows";

    public void WriteEntryPoint()
    {
        flatWriter.OpenEntryPoint(flatWriter.Scope.Needs("gk_extent"));
        string first = CudaFlatWriter.First, last = CudaFlatWriter.Last, count = CudaFlatWriter.Count, elements = CudaFlatWriter.Elements;
        writer.Line($"long long {X} = (long long)blockIdx.x * blockDim.x + threadIdx.x;")
            .Open($"if ({X} >= {count}.x)").Line("return;").Close()
            .Line($"unsigned {Rows} = {count}.y;")
            .Line($"for (unsigned {Z} = blockIdx.z; {Z} < (unsigned){count}.z; {Z} += gridDim.z)")
            .Open($"for (unsigned {first} = (blockIdx.y * blockDim.y + threadIdx.y) * {elements}; {first} < {Rows}; {first} += gridDim.y * blockDim.y * {elements})")
            .Line($"unsigned {last} = {first} + ({elements} - 1);")
            .Open($"if ({last} < {Rows}{flatWriter.Inside(axis => NameOf(axis, first), axis => NameOf(axis, last))})")
            .Line("#pragma unroll")
            .Open($"for (int j = 0; j < {elements}; j++)");
        flatWriter.WriteCall(isInside: true, axis => $"(int){NameOf(axis, first)}{(axis == Axis.Y ? " + j" : "")}");
        writer.Close().Close()
            .Open("else")
            .Line("#pragma unroll 1")
            .Open($"for (int j = 0; j < {elements} && {first} + j < {Rows}; j++)");
        flatWriter.WriteCall(isInside: false, axis => $"(int){NameOf(axis, first)}{(axis == Axis.Y ? " + j" : "")}");
        writer.Close().Close().Close().Close();
    }

    private static string NameOf(Axis axis, string y) => axis switch { Axis.X => X, Axis.Y => y, _ => Z };
}
