using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Operations;
using Microsoft.CodeAnalysis;

namespace GpuKernels.Generator.Lowering;

/// <summary>
/// <c>Texture2D&lt;float></c> and its siblings: parameters of kernels that are handles of what only some operations read and write.
/// </summary>
internal static class ResourceTypes
{
    private static readonly string[] Textures = ["Texture1D", "Texture2D", "Texture3D", "Texture1DLayered", "Texture2DLayered", Linear];

    private static readonly string[] Surfaces = ["Surface1D", "Surface2D", "Surface3D", "Surface1DLayered", "Surface2DLayered"];

    private const string Linear = "Texture1DLinear";

    public static bool IsTexture(ITypeSymbol? type) => IsOneOf(type, Textures);

    public static bool IsSurface(ITypeSymbol? type) => IsOneOf(type, Surfaces);

    public static bool IsResource(ITypeSymbol? type) => IsTexture(type) || IsSurface(type);

    /// <summary>The names of the handles, 64 bits each.</summary>
    public static string[] Handles(ITypeSymbol resource) =>
        resource.Name == Linear ? ["fetcher"] : IsTexture(resource) ? ["sampler", "fetcher"] : ["handle"];

    /// <summary>What a read gives; null where no texture has it.</summary>
    public static IrType? TexelOf(ITypeSymbol resource, Func<ITypeSymbol, IrType?> find)
    {
        IrType? texel = find(((INamedTypeSymbol)resource).TypeArguments[0]);
        return texel is not null && OperationTable.IsTexel(texel.ToString()) ? texel : null;
    }

    /// <summary>What may be written in place of a type that no texture has.</summary>
    public static string Advice(ITypeSymbol resource) =>
        $"use {resource.Name}<float>, or Vector2, Vector4, int or uint in place of float; bytes and halves are a TextureFormat of the texture that is passed";

    /// <summary>True for <c>GpuTexture2D&lt;float></c>, which a launcher takes.</summary>
    public static bool IsHostTexture(ITypeSymbol type) => Textures.Any(name => type.IsNamed("GpuKernels", "Gpu" + name));

    /// <summary>What a kernel has in its place.</summary>
    public static string AdviceForHost(INamedTypeSymbol host)
    {
        string texel = host.TypeArguments[0].ToDisplayString(), texture = host.Name.Substring("Gpu".Length);
        string surface = texture.Replace("Texture", "Surface");
        return $"use {texture}<{texel}> for what is read"
            + (Surfaces.Contains(surface) ? $", or {surface}<{texel}> for what is written" : "");
    }

    private static bool IsOneOf(ITypeSymbol? type, string[] names) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Struct, Arity: 1 } named && names.Contains(named.Name)
            && named.IsNamed("GpuKernels", named.Name);
}
