using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Launch;

/// <summary>
/// The launchers of a kernel with errors: they have the right signature, so that the calls compile and one mistake shows as
/// one diagnostic, and they throw.
/// </summary>
internal static class FailingLaunchers
{
    public static void Write(CodeWriter writer, KernelModel model)
    {
        LauncherNames names = new(model.Parameters);
        bool isFirst = true;
        foreach (LauncherForm form in LauncherSignature.Forms(model))
        {
            if (!isFirst)
                writer.Line();
            isFirst = false;
            LauncherSignature.Open(writer, model, names, form);
            writer.Line($"throw new global::System.InvalidOperationException(\"{Message(model)}\");");
            writer.Close();
        }
    }

    public static string Message(KernelModel model) => $"Kernel {FullName(model)} has errors: see the compiler's diagnostics.";

    /// <summary><c>Outer.Kernels.Saxpy</c>.</summary>
    public static string FullName(KernelModel model) =>
        string.Join(".", model.ContainingTypes.Select(type => type.Name).Append(model.MethodName));
}
