using System.Globalization;

namespace GpuKernels.Generator.Operations;

/// <content>Reads of textures, reads and writes of surfaces: methods of the kernel's parameter, whose handle is the first operand.</content>
internal static partial class OperationTable
{
    /// <summary>Coordinates and indices by the number of dimensions, as the documentation has them.</summary>
    private static string[] CoordinateNames => ["x", "x, y", "x, y, z"];

    /// <summary>The types of texels, CUDA's name for them and their size in bytes.</summary>
    private static (string Type, string Cuda, int Bytes)[] Texels =>
    [
        ("float", "float", 4), ("int", "int", 4), ("uint", "unsigned", 4), ("System.Numerics.Vector2", "float2", 8), ("System.Numerics.Vector4", "float4", 16),
    ];

    private static OperationGroup[] Textures =>
    [
        .. AllDimensions(Sample), .. AllDimensions(Fetch), .. AllDimensions(ReadSurface), .. AllDimensions(WriteSurface),
    ];

    /// <summary>True for a type that textures and surfaces may have, by its name.</summary>
    public static bool IsTexel(string type) => Texels.Any(texel => texel.Type == type);

    private static IEnumerable<OperationGroup> AllDimensions(Func<int, OperationGroup> make) => Enumerable.Range(1, 3).Select(make);

    private static OperationGroup Sample(int dimensions) => new(
        $"{Of("Texture", dimensions)}.Sample({CoordinateNames[dimensions - 1]})", "reads a `Texture` parameter between its texels and beyond its edge, as the texture's options say",
        [.. Texels.Select(texel => Reading("Sample", dimensions, texel, i => $"{{{i}}}"))]);

    private static OperationGroup Fetch(int dimensions) => new(
        $"{Of("Texture", dimensions)}.Fetch({CoordinateNames[dimensions - 1]})", "reads a texel as it is",
        // The unit takes no integers; the middle of a texel is the texel.
        [.. Texels.Select(texel => Reading("Fetch", dimensions, texel, i => $"(float)({{{i}}}) + 0.5f"))]);

    private static DeviceOperation Reading(string method, int dimensions, (string Type, string Cuda, int Bytes) texel, Func<int, string> coordinate)
    {
        string coordinates = string.Join(", ", Enumerable.Range(1, dimensions).Select(coordinate)), own = Operands(dimensions, before: 1);
        return new(
            $"{Of("Texture", dimensions)}.{method}", texel.Type, Values(1 + dimensions), FromTexel(texel, $"tex{dimensions}D<{texel.Cuda}>({{0}}, {coordinates})"))
        {
            Cpu = $"global::GpuKernels.CompilerServices.TextureReads.{method}{dimensions}D<{{r}}>({{0}}, {own})",
            Handle = method == "Sample" ? "sampler" : "fetcher",
            IsPlainRead = true,
        };
    }

    private static OperationGroup ReadSurface(int dimensions) => new(
        $"{Of("Surface", dimensions)}.Read({CoordinateNames[dimensions - 1]}, boundary)",
        "reads a texel of a `Surface` parameter; beyond the edge, as the constant `boundary` says: `SurfaceBoundary.Trap` where it is left out, `Zero` or `Clamp`",
        [.. Texels.Select(texel => new DeviceOperation(
            $"{Of("Surface", dimensions)}.Read", texel.Type, [.. Values(1 + dimensions), Operand.Constant],
            FromTexel(texel, $"surf{dimensions}Dread<{texel.Cuda}>({{0}}, {SurfacePlace(dimensions, texel.Bytes)}, {Boundary(1 + dimensions)})"))
        {
            Cpu = $"global::GpuKernels.CompilerServices.SurfaceAccess.Read{dimensions}D<{{r}}>({{0}}, {Operands(dimensions + 1, before: 1)})",
            Handle = "handle",
        })]);

    private static OperationGroup WriteSurface(int dimensions) => new(
        $"{Of("Surface", dimensions)}.Write({CoordinateNames[dimensions - 1]}, value, boundary)", "writes a texel of a `Surface` parameter",
        [.. Texels.Select(texel => new DeviceOperation(
            $"{Of("Surface", dimensions)}.Write", texel.Type, [.. Values(2 + dimensions), Operand.Constant],
            $"surf{dimensions}Dwrite<{texel.Cuda}>({ToTexel(texel, 1 + dimensions)}, {{0}}, {SurfacePlace(dimensions, texel.Bytes)}, {Boundary(2 + dimensions)})")
        {
            Cpu = $"global::GpuKernels.CompilerServices.SurfaceAccess.Write{dimensions}D({{0}}, {Operands(dimensions + 2, before: 1)})",
            Handle = "handle",
        })]);

    private static string Of(string kind, int dimensions) => $"{kind}{dimensions.ToString(CultureInfo.InvariantCulture)}D";

    private static Operand[] Values(int count) => [.. Enumerable.Repeat(Operand.Value, count)];

    /// <summary><c>{1}, {2}</c>.</summary>
    private static string Operands(int count, int before) => string.Join(", ", Enumerable.Range(before, count).Select(i => $"{{{i}}}"));

    /// <summary>A surface's first index is in bytes.</summary>
    private static string SurfacePlace(int dimensions, int bytes) =>
        $"gk_surface_offset<{bytes}>({{1}})" + (dimensions > 1 ? ", " + Operands(dimensions - 1, before: 2) : "");

    private static string Boundary(int operand) => $"(cudaSurfaceBoundaryMode){{{operand}}}";

    /// <summary>CUDA's vectors are other structs than the kernel's.</summary>
    private static string FromTexel((string Type, string Cuda, int Bytes) texel, string read) => texel.Bytes > 4 ? $"gk_texel<{{r}}>({read})" : read;

    private static string ToTexel((string Type, string Cuda, int Bytes) texel, int operand) => texel.Bytes > 4 ? $"gk_texel<{texel.Cuda}>({{{operand}}})" : $"{{{operand}}}";
}
