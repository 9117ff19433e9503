using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Launch;

/// <summary>
/// In the launcher of a generic kernel, finds the instance: <c>if (typeof(T) == typeof(float))</c> and so on. The types are value
/// types, for each of which the JIT compiles the launcher anew, so one branch is left and the others cost nothing.
/// </summary>
internal static class KernelSelection
{
    /// <summary>File-local classes stand in a namespace of their own, where no member of the user's type can hide them.</summary>
    public const string GeneratedNamespace = "GpuKernels.Generated";

    private const string Services = "global::GpuKernels.CompilerServices";

    /// <summary>The field with the handle of a kernel that could be translated.</summary>
    public static string Handle(Kernel kernel) => $"global::{GeneratedNamespace}.{kernel.EntryPoint}.Handle";

    /// <summary>The field with the texts of the values that a tuner tries.</summary>
    public static string Candidates(Kernel kernel) => $"global::{GeneratedNamespace}.{kernel.EntryPoint}.Candidates";

    /// <param name="handle">The name of the local that gets the instance's handle.</param>
    /// <param name="writeChecks">Writes what an instance checks before it is launched.</param>
    public static void Write(CodeWriter writer, KernelModel model, string handle, Action<KernelModel> writeChecks)
    {
        GenericModel generic = model.Generic!;
        writer.Line($"{Services}.KernelHandle {handle};");
        foreach (KernelInstance instance in generic.Instances)
        {
            IEnumerable<string> tests = generic.TypeParameters.Zip(
                instance.TypeArguments, (parameter, type) => $"typeof({parameter}) == typeof({type})");
            writer.Open($"{(ReferenceEquals(instance, generic.Instances[0]) ? "" : "else ")}if ({string.Join(" && ", tests)})");
            if (instance.Model.Kernel is { } kernel)
            {
                writeChecks(instance.Model);
                writer.Line($"{handle} = {Handle(kernel)};");
            }
            else
            {
                writer.Line($"throw new global::System.InvalidOperationException(\"{FailingLaunchers.Message(model)}\");");
            }
            writer.Close();
        }
        string types = string.Join(", ", generic.TypeParameters.Select(parameter => $"typeof({parameter})"));
        if (generic.Instances.Count > 0)
            writer.Open("else");
        writer.Line($"throw {Services}.KernelInstances.Missing(\"{FailingLaunchers.FullName(model)}\", {types});");
        if (generic.Instances.Count > 0)
            writer.Close();
    }
}
