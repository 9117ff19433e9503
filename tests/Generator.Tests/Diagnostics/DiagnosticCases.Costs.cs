namespace GpuKernels.Generator.Tests.Diagnostics;

/// <content>What costs time. Which are found and which not, <see cref="CostTests"/> says.</content>
internal static partial class DiagnosticCases
{
    private static IEnumerable<DiagnosticCase> Costs =>
    [
        InFloats("literal of double", "GK0074", "y[i] = (float)(x[i] * [|1.5|]);",
            "'1.5' turns this arithmetic on floats into one on doubles, which consumer GPUs do at 1/64 of the speed, and those of data centres at 1/2: end it with f"),
        InFloats("call of Math", "GK0074", "y[i] = (float)[|Math.Sqrt(x[i])|];",
            "'Math.Sqrt' turns this arithmetic on floats into one on doubles, which consumer GPUs do at 1/64 of the speed, and those of data centres at 1/2: call MathF.Sqrt"),
        InFloats("division in a loop", "GK0075", "float sum = 0f; for (int k = 0; k < n; k++) sum += x[[|(i + k) % n|]]; y[i] = sum;",
            "A GPU has no instruction for this division of 32 bits, which takes about 20 others in each round, though the divisor is the same in all of them: "
            + "count the quotient and the rest along, or make the divisor a constant or a [Specialize] parameter"),
        InFloats("every fourth element", "GK0076", "y[i] = [|x[4 * i]|];",
            "A warp touches 16 sectors of 32 bytes of 'x' here in place of 4, since its threads' elements are 16 bytes apart: let neighbouring threads have neighbouring elements, or go through a shared array"),
        InFloats("column", "GK0076", "y[i] = [|x[i * n]|];",
            "A warp touches 32 sectors of 32 bytes of 'x' here in place of 4, since its threads' elements are a distance apart that the launch decides: let neighbouring threads have neighbouring elements, or go through a shared array"),
        InFloats("one field of a struct", "GK0076", "y[i] = [|bodies[i].X|];",
            "A warp touches 16 sectors of 32 bytes of 'bodies' here in place of 4, since its threads' elements are 16 bytes apart: give each field an array of its own, or read the whole struct at once"),
        InFloats("column of a shared tile", "GK0077", "Span<float> tile = Block.Shared<float>(1024); for (int k = 0; k < 32; k++) tile[k * 32 + t] = x[i + k * n]; Block.Sync(); float sum = 0f; "
            + "for (int k = 0; k < 32; k++) sum += [|tile[t * 32 + k]|]; y[i] = sum;",
            "32 threads of a warp access different words of the same bank of 'tile' here, one after the other, so it takes 32 times as long: make the rows of the array one element longer, or use Block.SharedTile"),
        InFloats("local array by a counter of no constant bound", "GK0078",
            "Span<float> last = stackalloc float[8]; float sum = 0f; for (int k = 0; k < n; k++) { sum += [|last[k & 7]|]; last[k & 7] = x[i + k]; } y[i] = sum;",
            "Registers have no index, so 'last' is in memory, 32 bytes for each thread, because of the index 'k & 7': write loops with constant bounds, or use a shared array"),
        InFloats("even and odd lanes", "GK0079",
            "if ([|t % 2 == 0|]) y[i] = x[i] * 2f + x[i + 1] * 3f - x[i + 2]; else y[i] = x[i] / 2f - x[i + 1] * 5f + x[i + 3];",
            "Neighbouring threads take different branches here, so each warp runs both, one after the other, with at least 16 of 32 lanes idle: decide by ThreadIdx.X / 32, so that whole warps go one way"),
    ];

    private static DiagnosticCase InFloats(string name, string id, string body, string message) => new(name, id,
        "static partial class Kernels { [Kernel] static void K(int n, ReadOnlySpan<float> x, ReadOnlySpan<System.Numerics.Vector4> bodies, Span<float> y) { int t = ThreadIdx.X, i = BlockIdx.X * BlockDim.X + t; "
        + body + " } }", message);
}
