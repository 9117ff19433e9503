namespace GpuKernels.Generator.Operations;

/// <content>Reads of textures, reads and writes of surfaces: methods of the kernel's parameter, whose handle is the first
/// operand.</content>
internal static partial class OperationTable
{
    /// <summary>What textures and surfaces there are.</summary>
    /// <param name="Name">What follows Texture, Surface, and CUDA's tex and surf.</param>
    /// <param name="Dimensions">Of the coordinates.</param>
    /// <param name="IsLayered">True where the number of a layer follows them.</param>
    private sealed record TextureForm(string Name, int Dimensions, bool IsLayered = false)
    {
        /// <summary>The operands behind the handle, without a value.</summary>
        public int Operands => Dimensions + (IsLayered ? 1 : 0);

        /// <summary>As the documentation has them: <c>x, y, layer</c>.</summary>
        public string OperandNames => string.Join(", ", new[] { "x", "y", "z" }.Take(Dimensions).Concat(IsLayered ? ["layer"] : []));
    }

    private static TextureForm[] Forms =>
        [new("1D", 1), new("2D", 2), new("3D", 3), new("1DLayered", 1, IsLayered: true), new("2DLayered", 2, IsLayered: true)];

    /// <summary>The types of texels, CUDA's name for them and their size in bytes.</summary>
    private static (string Type, string Cuda, int Bytes)[] Texels =>
    [
        ("float", "float", 4), ("int", "int", 4), ("uint", "unsigned", 4), ("System.Numerics.Vector2", "float2", 8),
        ("System.Numerics.Vector4", "float4", 16),
    ];

    private static OperationGroup[] Textures =>
    [
        .. Forms.Select(Sample), .. Forms.Select(Fetch), FetchLinear(), .. Forms.Select(ReadSurface), .. Forms.Select(WriteSurface),
    ];

    /// <summary>True for a type that textures and surfaces may have, by its name.</summary>
    public static bool IsTexel(string type) => Texels.Any(texel => texel.Type == type);

    private static OperationGroup Sample(TextureForm form) => new(
        $"Texture{form.Name}.Sample({form.OperandNames})",
        "reads a `Texture` parameter between its texels and beyond its edge, as the texture's options say",
        [.. Texels.Select(texel => Reading("Sample", form, texel, i => $"{{{i}}}"))]);

    private static OperationGroup Fetch(TextureForm form) => new(
        $"Texture{form.Name}.Fetch({form.OperandNames})", "reads a texel as it is",
        // The unit takes no integers; the middle of a texel is the texel.
        [.. Texels.Select(texel => Reading("Fetch", form, texel, i => $"(float)({{{i}}}) + 0.5f"))]);

    private static DeviceOperation Reading(
        string method, TextureForm form, (string Type, string Cuda, int Bytes) texel, Func<int, string> coordinate)
    {
        IEnumerable<string> coordinates = Enumerable.Range(1, form.Dimensions).Select(coordinate)
            .Concat(form.IsLayered ? [$"{{{form.Operands}}}"] : []);
        return new(
            $"Texture{form.Name}.{method}", texel.Type, Values(1 + form.Operands),
            FromTexel(texel, $"tex{form.Name}<{texel.Cuda}>({{0}}, {string.Join(", ", coordinates)})"))
        {
            Cpu = $"global::GpuKernels.CompilerServices.TextureReads.{method}{form.Name}<{{r}}>({{0}}, {Operands(form.Operands, before: 1)})",
            Handle = method == "Sample" ? "sampler" : "fetcher",
            IsPlainRead = true,
        };
    }

    private static OperationGroup FetchLinear() => new(
        "Texture1DLinear.Fetch(x)", "reads a texel of a row in an array's memory; zero beyond its ends",
        [.. Texels.Select(texel => new DeviceOperation(
            "Texture1DLinear.Fetch", texel.Type, Values(2), FromTexel(texel, $"tex1Dfetch<{texel.Cuda}>({{0}}, {{1}})"))
        {
            Cpu = "global::GpuKernels.CompilerServices.TextureReads.Fetch1DLinear<{r}>({0}, {1})",
            Handle = "fetcher",
            IsPlainRead = true,
        })]);

    private static OperationGroup ReadSurface(TextureForm form) => new(
        $"Surface{form.Name}.Read({form.OperandNames}, boundary)",
        "reads a texel of a `Surface` parameter; beyond the edge, as the constant `boundary` says: `SurfaceBoundary.Trap` where it is left out, `Zero` or `Clamp`",
        [.. Texels.Select(texel => new DeviceOperation(
            $"Surface{form.Name}.Read", texel.Type, [.. Values(1 + form.Operands), Operand.Constant],
            FromTexel(texel, $"surf{form.Name}read<{texel.Cuda}>({{0}}, {SurfacePlace(form, texel.Bytes)}, {Boundary(1 + form.Operands)})"))
        {
            Cpu = $"global::GpuKernels.CompilerServices.SurfaceAccess.Read{form.Name}<{{r}}>({{0}}, {Operands(form.Operands + 1, before: 1)})",
            Handle = "handle",
        })]);

    private static OperationGroup WriteSurface(TextureForm form) => new(
        $"Surface{form.Name}.Write({form.OperandNames}, value, boundary)", "writes a texel of a `Surface` parameter",
        [.. Texels.Select(texel => new DeviceOperation(
            $"Surface{form.Name}.Write", texel.Type, [.. Values(2 + form.Operands), Operand.Constant],
            $"surf{form.Name}write<{texel.Cuda}>({ToTexel(texel, 1 + form.Operands)}, {{0}}, {SurfacePlace(form, texel.Bytes)}, {Boundary(2 + form.Operands)})")
        {
            Cpu = $"global::GpuKernels.CompilerServices.SurfaceAccess.Write{form.Name}({{0}}, {Operands(form.Operands + 2, before: 1)})",
            Handle = "handle",
        })]);

    private static Operand[] Values(int count) => [.. Enumerable.Repeat(Operand.Value, count)];

    /// <summary><c>{1}, {2}</c>.</summary>
    private static string Operands(int count, int before) => string.Join(", ", Enumerable.Range(before, count).Select(i => $"{{{i}}}"));

    /// <summary>A surface's first index is in bytes.</summary>
    private static string SurfacePlace(TextureForm form, int bytes)
    {
        string[] others = [.. Enumerable.Range(2, form.Dimensions - 1).Select(i => $"{{{i}}}"),
            .. form.IsLayered ? [$"gk_surface_layer({{{form.Operands}}})"] : Array.Empty<string>()];
        return string.Join(", ", others.Prepend($"gk_surface_offset<{bytes}>({{1}})"));
    }

    private static string Boundary(int operand) => $"(cudaSurfaceBoundaryMode){{{operand}}}";

    /// <summary>CUDA's vectors are other structs than the kernel's.</summary>
    private static string FromTexel((string Type, string Cuda, int Bytes) texel, string read) =>
        texel.Bytes > 4 ? $"gk_texel<{{r}}>({read})" : read;

    private static string ToTexel((string Type, string Cuda, int Bytes) texel, int operand) =>
        texel.Bytes > 4 ? $"gk_texel<{texel.Cuda}>({{{operand}}})" : $"{{{operand}}}";
}
