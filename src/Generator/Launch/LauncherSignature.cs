using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Launch;

/// <summary>
/// The forms of a launcher: over arrays that are on the device, over the host's memory, and over arrays with the values of tuned
/// parameters left out.
/// </summary>
internal enum LauncherForm { DeviceArrays, HostMemory, Tuned }

/// <summary>How a launcher is declared; the same whether the kernel could be translated or not.</summary>
internal static class LauncherSignature
{
    /// <summary>The forms that the kernel gets: without spans the two would be one and the same.</summary>
    public static IEnumerable<LauncherForm> Forms(KernelModel model)
    {
        yield return LauncherForm.DeviceArrays;
        if (model.Parameters.Any(parameter => parameter.IsArray))
            yield return LauncherForm.HostMemory;
        if (model.Parameters.Any(parameter => parameter.Tuned.Count > 0) && model.Generic is null)
            yield return LauncherForm.Tuned;
    }

    /// <summary>Writes documentation, attributes and header, up to the body's opening brace.</summary>
    public static void Open(CodeWriter writer, KernelModel model, LauncherNames names, LauncherForm form)
    {
        bool isFailing = model.Kernel is null && model.Generic is null;
        string modifiers = $"{model.Accessibility} static {(isFailing ? "" : "unsafe ")}void".TrimStart();
        int firstDefault = FirstDefault(model, form);
        IEnumerable<string> parameters = model.Parameters
            .Select((parameter, i) =>
                form == LauncherForm.Tuned && parameter.Tuned.Count > 0 ? "" : Declare(parameter, form, hasDefault: i >= firstDefault))
            .Where(parameter => parameter.Length > 0)
            .Prepend($"global::GpuKernels.{(form == LauncherForm.Tuned ? $"TunedLaunch<{TunedLauncher.TypeOf(model)}>" : "Launch")} {names.Launch}");
        WriteDocumentation(writer, model, names, form);
        writer.Line($"[global::System.CodeDom.Compiler.GeneratedCode(\"GpuKernels.Generator\", \"{GeneratorVersion}\")]");
        writer.Line($"{modifiers} {model.MethodName}{TypeParameters(model, '<', '>')}({string.Join(", ", parameters)})");
        foreach ((string name, string constraint) in model.Generic?.TypeParameters.Zip(
            model.Generic.Constraints, (name, constraint) => (name, constraint)) ?? [])
            writer.Line($"    where {name} : {constraint}");
        writer.Open();
    }

    private static string Declare(LauncherParameter parameter, LauncherForm form, bool hasDefault) =>
        $"{TypeOf(parameter, form)} {parameter.Name}{(parameter.Default is { } value && hasDefault ? $" = {value}" : "")}";

    /// <summary>
    /// A span that may be left out is an empty one, of the host: were an array optional as well, a call without it would be
    /// ambiguous. What stands before a parameter that is not optional cannot be optional either.
    /// </summary>
    private static int FirstDefault(KernelModel model, LauncherForm form) => form == LauncherForm.HostMemory
        ? 0
        : Enumerable.Range(0, model.Parameters.Count).Where(i => model.Parameters[i].Kind != ParameterKind.Value).DefaultIfEmpty(-1).Last()
            + 1;

    private static string GeneratorVersion { get; } = typeof(LauncherSignature).Assembly.GetName().Version.ToString(3);

    /// <summary>The kernel's own documentation, and what the launch does.</summary>
    private static void WriteDocumentation(CodeWriter writer, KernelModel model, LauncherNames names, LauncherForm form)
    {
        IEnumerable<string> types = model.Parameters
            .Select(parameter =>
                (parameter.IsResource ? parameter.TypeName : TypeOf(parameter, LauncherForm.HostMemory)).Replace('<', '{')
                    .Replace('>', '}'));
        string launch = "The device or stream, the grid and the block. " + form switch
        {
            LauncherForm.HostMemory => "The call copies the spans to the device, waits for the kernel and copies back what it writes.",
            LauncherForm.Tuned => "The first call on a device measures which values of the parameters that are left out are the fastest.",
            _ => "The call returns when the kernel is queued, and allocates nothing.",
        };
        writer.Line($"/// <inheritdoc cref=\"{model.MethodName}{TypeParameters(model, '{', '}')}({string.Join(", ", types)})\"/>")
            .Line($"/// <param name=\"{names.Launch}\">{launch}</param>");
    }

    private static string TypeParameters(KernelModel model, char open, char close) =>
        model.Generic is { } generic ? $"{open}{string.Join(", ", generic.TypeParameters)}{close}" : "";

    /// <summary><c>GpuTexture2D&lt;float></c> for a <c>Texture2D&lt;float></c> and for a <c>Surface2D&lt;float></c>.</summary>
    private static string HostTypeOf(LauncherParameter resource)
    {
        string prefix = $"global::GpuKernels.{resource.Kind}";
        return $"global::GpuKernels.GpuTexture{resource.TypeName.Substring(prefix.Length)}";
    }

    private static string TypeOf(LauncherParameter parameter, LauncherForm form) => (parameter.Kind, form) switch
    {
        (ParameterKind.Value, _) => parameter.TypeName,
        (ParameterKind.Texture or ParameterKind.Surface, _) => HostTypeOf(parameter),
        (_, not LauncherForm.HostMemory) when parameter.IsArray => $"global::GpuKernels.GpuArray<{parameter.TypeName}>",
        _ when parameter.IsTensor => $"global::System.Numerics.Tensors.{parameter.Kind}<{parameter.TypeName}>",
        _ => $"global::System.{parameter.Kind}<{parameter.TypeName}>",
    };
}
