using System.Globalization;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Launch;

/// <summary>
/// Writes the launcher that leaves tuned parameters out: it asks the tuner for the choice, or first measures all combinations of
/// values by the launcher that takes them.
/// </summary>
internal static class TunedLauncher
{
    /// <summary>The type of the values: <c>int</c>, or <c>(int, bool)</c>.</summary>
    public static string TypeOf(KernelModel model)
    {
        string[] types = [.. Tuned(model).Select(parameter => parameter.TypeName)];
        return types.Length == 1 ? types[0] : $"({string.Join(", ", types)})";
    }

    /// <summary>For each combination of values its text in a file.</summary>
    public static void WriteNames(CodeWriter writer, KernelModel model)
    {
        IEnumerable<string> names = Combinations(model)
            .Select(values =>
                string.Join(", ", Tuned(model).Zip(values, (parameter, value) => $"{parameter.Name.TrimStart('@')}={value.Name}")));
        writer.Line("internal static readonly string[] Candidates =").Line("[").Indent();
        foreach (string name in names)
            writer.Line($"\"{name}\",");
        writer.Unindent().Line("];");
    }

    public static void WriteBody(CodeWriter writer, KernelModel model, LauncherNames names, IEnumerable<string> written)
    {
        string kernel = KernelSelection.Handle(model.Kernel!), candidates = KernelSelection.Candidates(model.Kernel!);
        writer.Open($"if (!{names.Launch}.TryFind({kernel}, {candidates}, out int {names.Choice}))");
        writer.Line($"using global::GpuKernels.CompilerServices.TuningRun {names.Run} = {names.Launch}.Start({kernel}, {candidates});");
        foreach (string array in written)
            writer.Line($"{names.Run}.Keep({array});");
        writer.Open($"while ({names.Run}.Next(out int {names.Candidate}))").Open("try");
        WriteLaunch(writer, model, names, names.Candidate);
        writer.Close().Open($"catch (global::System.Exception {names.Refusal}) when ({names.Run}.IsRefusal({names.Refusal}))").Close()
            .Close();
        writer.Line($"{names.Choice} = {names.Run}.Choice;").Close();
        WriteLaunch(writer, model, names, names.Choice);
        WriteValues(writer.Line(), model, names);
    }

    private static void WriteLaunch(CodeWriter writer, KernelModel model, LauncherNames names, string index)
    {
        string value = $"{names.ValuesOf}({index})";
        int tuned = 0, count = Tuned(model).Count();
        IEnumerable<string> arguments = model.Parameters.Select(parameter => parameter.Tuned.Count == 0 ? parameter.Name
            : count == 1 ? value
            : $"{value}.Item{(++tuned).ToString(CultureInfo.InvariantCulture)}");
        writer.Line($"{model.MethodName}({string.Join(", ", arguments.Prepend($"{names.Launch}.With({value})"))});");
    }

    private static void WriteValues(CodeWriter writer, KernelModel model, LauncherNames names)
    {
        string[] combinations = [.. Combinations(model).Select(values => string.Join(", ", values.Select(value => value.Spelling)))];
        bool isTuple = Tuned(model).Count() > 1;
        writer.Open($"static {TypeOf(model)} {names.ValuesOf}(int index) => index switch");
        for (int i = 0; i < combinations.Length; i++)
        {
            string label = i + 1 < combinations.Length ? i.ToString(CultureInfo.InvariantCulture) : "_";
            writer.Line($"{label} => {(isTuple ? $"({combinations[i]})" : combinations[i])},");
        }
        writer.Close(";");
    }

    private static IEnumerable<LauncherParameter> Tuned(KernelModel model) =>
        model.Parameters.Where(parameter => parameter.Tuned.Count > 0);

    /// <summary>The last parameter's values change fastest.</summary>
    private static IEnumerable<TunedValue[]> Combinations(KernelModel model)
    {
        IEnumerable<TunedValue[]> combinations = [[]];
        foreach (LauncherParameter parameter in Tuned(model))
            combinations = combinations.SelectMany(values => parameter.Tuned.Select(value => (TunedValue[])[.. values, value]));
        return combinations;
    }
}
