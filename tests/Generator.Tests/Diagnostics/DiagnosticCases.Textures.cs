namespace GpuKernels.Generator.Tests.Diagnostics;

/// <content>Textures and surfaces.</content>
internal static partial class DiagnosticCases
{
    private static IEnumerable<DiagnosticCase> Textures =>
    [
        NotPassed("texture of a type that none has", "Texture2D<double> [|image|]", "GpuKernels.Texture2D<double>",
            "use Texture2D<float>, or Vector2, Vector4, int or uint in place of float; bytes and halves are a TextureFormat of the texture that is passed"),
        NotPassed("surface of three components", "Surface3D<System.Numerics.Vector3> [|volume|]",
            "GpuKernels.Surface3D<System.Numerics.Vector3>",
            "use Surface3D<float>, or Vector2, Vector4, int or uint in place of float; bytes and halves are a TextureFormat of the texture that is passed"),
        NotPassed("texture of the host", "GpuTexture2D<float> [|image|]", "GpuKernels.GpuTexture2D<float>",
            "use Texture2D<float> for what is read, or Surface2D<float> for what is written"),
        NotPassed("layered texture of the host", "GpuTexture2DLayered<float> [|images|]", "GpuKernels.GpuTexture2DLayered<float>",
            "use Texture2DLayered<float> for what is read, or Surface2DLayered<float> for what is written"),
        NotPassed("texture of the host over an array", "GpuTexture1DLinear<float> [|row|]", "GpuKernels.GpuTexture1DLinear<float>",
            "use Texture1DLinear<float> for what is read"),
        NotPassed("texture over an array of bytes", "Texture1DLinear<byte> [|row|]", "GpuKernels.Texture1DLinear<byte>",
            "use Texture1DLinear<float>, or Vector2, Vector4, int or uint in place of float; bytes and halves are a TextureFormat of the texture that is passed"),
        NotPassed("span of textures", "Span<Texture1D<float>> [|rows|]", "System.Span<GpuKernels.Texture1D<float>>",
            "make each a parameter of its own"),
        NotPassed("struct with a texture", "Scene [|scene|]", "Scene", "pass its textures and surfaces as parameters of their own"),
        NotPassed("texture by reference", "in Texture1D<float> [|row|]", "in GpuKernels.Texture1D<float>",
            "use a Span<T> of length one for what the kernel writes, a plain value for what it reads"),
        new("generic kernel of a texture that there is not", "GK0004",
            "static partial class Kernels { [Kernel, KernelInstance(typeof(float)), KernelInstance(typeof(byte))] static void K<T>(Texture1D<T> [|row|], Span<T> x) where T : unmanaged { x[0] = row.Fetch(0); } }",
            "Parameter 'row' of type 'GpuKernels.Texture1D<byte>' cannot be passed to a kernel: use Texture1D<float>, or Vector2, Vector4, int or uint in place of float; "
            + "bytes and halves are a TextureFormat of the texture that is passed"),
        InTextured("texture that is none", "GK0011", "Texture2D<float> other = [|default|]; x[0] = other.Fetch(0, 0);",
            "a texture or surface that is none is not supported in kernels: make it a parameter of the kernel, and pass it on"),
        InTextured("new texture", "GK0011", "x[0] = [|new Texture2D<float>()|].Fetch(0, 0);",
            "a texture or surface that is none is not supported in kernels: make it a parameter of the kernel, and pass it on"),
        InTextured("boundary that is not constant", "GK0011", "x[0] = surface.Read(0, 0, [|(SurfaceBoundary)(int)x[1]|]);",
            "a boundary that is not constant is not supported in kernels: name it: SurfaceBoundary.Zero"),
        InTextured("boundary of a write that is not constant", "GK0011",
            "SurfaceBoundary b = x[1] > 0 ? SurfaceBoundary.Zero : SurfaceBoundary.Clamp; surface.Write(0, 0, 1f, [|b|]);",
            "a boundary that is not constant is not supported in kernels: name it: SurfaceBoundary.Zero"),
        new("boundary of a layer that is not constant", "GK0011",
            "static partial class Kernels { [Kernel] static void K(Surface2DLayered<float> surface, Span<float> x) { x[0] = surface.Read(0, 0, 1, [|(SurfaceBoundary)(int)x[1]|]); } }",
            "a boundary that is not constant is not supported in kernels: name it: SurfaceBoundary.Zero"),
        new("texture with values to specialize for", "GK0057",
            "static partial class Kernels { [Kernel] static void K([Specialize(1)] Texture1D<float> [|row|], Span<float> x) { x[0] = row.Fetch(0); } }",
            "Parameter 'row' cannot be marked [Specialize]: its type is GpuKernels.Texture1D<float>; only integers, bool, char, enums, float and double become constants"),
    ];

    private static DiagnosticCase NotPassed(string name, string parameter, string type, string instead)
    {
        string parameterName = parameter[(parameter.IndexOf("[|", StringComparison.Ordinal) + 2)..^2];
        return new(name, "GK0004",
            $"struct Scene {{ public Texture2D<float> Image; }} static partial class Kernels {{ [Kernel] static void K({parameter}, Span<float> x) {{ x[0] = 1f; }} }}",
            $"Parameter '{parameterName}' of type '{type}' cannot be passed to a kernel: {instead}");
    }

    private static DiagnosticCase InTextured(string name, string id, string statement, string message) =>
        new(name, id,
            $"static partial class Kernels {{ [Kernel] static void K(Texture2D<float> image, Surface2D<float> surface, Span<float> x) {{ {statement} }} }}", message);
}
