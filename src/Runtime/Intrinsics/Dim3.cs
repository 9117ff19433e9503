namespace GpuKernels;

/// <summary>The extent of a grid in blocks, or of a block in threads; also a position in one. CUDA's <c>dim3</c>.</summary>
/// <param name="X">Along the axis that runs fastest.</param>
/// <param name="Y">1 if left out.</param>
/// <param name="Z">1 if left out.</param>
public readonly record struct Dim3(int X, int Y = 1, int Z = 1)
{
    /// <summary>The number of elements: X · Y · Z.</summary>
    public long Count => (long)X * Y * Z;

    /// <summary>One axis: <c>gpu.Launch(64, 256)</c>.</summary>
    /// <param name="x">The extent along X.</param>
    public static implicit operator Dim3(int x) => new(x);

    /// <summary>Two axes: <c>gpu.Launch((8, 8), (16, 16))</c>.</summary>
    /// <param name="extent">The extents along X and Y.</param>
    public static implicit operator Dim3((int X, int Y) extent) => new(extent.X, extent.Y);

    /// <summary>Three axes.</summary>
    /// <param name="extent">The extents along X, Y and Z.</param>
    public static implicit operator Dim3((int X, int Y, int Z) extent) => new(extent.X, extent.Y, extent.Z);

    /// <summary><c>16 x 16 x 1</c>.</summary>
    public override string ToString() => $"{X} x {Y} x {Z}";
}
