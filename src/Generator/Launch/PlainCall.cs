using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Launch;

/// <summary>
/// Writes the local function of a launcher that calls the kernel's own method, with the arguments in the form in which devices get them:
/// <c>static void plain(void** values) => Saxpy(*(float*)values[0], new ReadOnlySpan&lt;float>(*(void**)values[1], *(int*)values[2]));</c>.
/// It is in the launcher because only the user's type reaches a private kernel; static, so that a launch allocates nothing.
/// </summary>
internal static class PlainCall
{
    /// <param name="writer">Gets the function.</param>
    /// <param name="model">The kernel.</param>
    /// <param name="names">Those of the launcher.</param>
    /// <param name="isCallable">False where the method has a mistake for which its call may be one more: a generic one may be no static
    /// method.</param>
    public static void Write(CodeWriter writer, KernelModel model, LauncherNames names, bool isCallable)
    {
        if (!isCallable)
        {
            writer.Line($"static void {names.Plain}(void** {names.Values})").Open().Close();
            return;
        }
        List<string> arguments = [];
        int position = 0;
        foreach (LauncherParameter parameter in model.Parameters)
        {
            arguments.Add(Argument(parameter, names.Values, position));
            position += parameter.Kind == ParameterKind.Value || parameter.IsResource ? 1 : 2 + 2 * parameter.Rank;
        }
        string types = model.Generic is { } generic ? $"<{string.Join(", ", generic.TypeParameters)}>" : "";
        writer.Line($"static void {names.Plain}(void** {names.Values}) => {model.MethodName}{types}({string.Join(", ", arguments)});");
    }

    private static string Argument(LauncherParameter parameter, string values, int position)
    {
        if (parameter.Kind == ParameterKind.Value || parameter.IsResource)
            return $"*({parameter.TypeName}*){values}[{position}]";
        if (parameter.IsConstant)
            return $"new global::System.{parameter.Kind}<{parameter.TypeName}>({values}[{position}], *(int*){values}[{position + 1}])";
        if (!parameter.IsTensor)
            return $"new global::System.{parameter.Kind}<{parameter.TypeName}>(*(void**){values}[{position}], *(int*){values}[{position + 1}])";
        string lengths = Dimensions(position + 2), strides = Dimensions(position + 2 + parameter.Rank);
        return $"new global::System.Numerics.Tensors.{parameter.Kind}<{parameter.TypeName}>(*({parameter.TypeName}**){values}[{position}], *(nint*){values}[{position + 1}], {lengths}, {strides})";

        // The numbers lie one behind the other.
        string Dimensions(int first) => $"new global::System.ReadOnlySpan<nint>({values}[{first}], {parameter.Rank})";
    }
}
