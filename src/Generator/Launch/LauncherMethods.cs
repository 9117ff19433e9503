using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Launch;

/// <summary>Writes the launcher overloads of a kernel that could be translated, or of a generic one.</summary>
internal sealed class LauncherMethods(CodeWriter writer, KernelModel model)
{
    private const string Services = "global::GpuKernels.CompilerServices";

    private readonly LauncherNames names = new(model.Parameters);
    private readonly SpanUse[] uses = FindUses(model);

    /// <summary>For each parameter, the first of those that stand for it in the IR: a tensor of rank 2 is five.</summary>
    private readonly int[] positions = [.. Positions(model.Parameters)];

    /// <summary>The indices of the span parameters, but for those in constant memory.</summary>
    private readonly int[] spans = [.. Enumerable.Range(0, model.Parameters.Count).Where(i => model.Parameters[i].IsArray)];

    private readonly int[] resources = [.. Enumerable.Range(0, model.Parameters.Count).Where(i => model.Parameters[i].IsResource)];

    private readonly int[] constants = [.. Enumerable.Range(0, model.Parameters.Count).Where(i => model.Parameters[i].IsConstant)];

    private static IEnumerable<int> Positions(IEnumerable<LauncherParameter> parameters)
    {
        int position = 0;
        foreach (LauncherParameter parameter in parameters)
        {
            yield return position;
            position += 1 + 2 * parameter.Rank;
        }
    }

    public void Write()
    {
        foreach (LauncherForm form in LauncherSignature.Forms(model))
        {
            if (form != LauncherForm.DeviceArrays)
                writer.Line();
            LauncherSignature.Open(writer, model, names, form);
            if (form == LauncherForm.Tuned)
            {
                TunedLauncher.WriteBody(writer, model, names, Enumerable.Range(0, model.Parameters.Count).Where(IsWritten).Select(Name));
                writer.Close();
                continue;
            }
            if (model.Kernel is not null)
                WriteLayoutChecks(model);
            else
                KernelSelection.Write(writer, model, names.Handle, WriteLayoutChecks);
            if (form == LauncherForm.HostMemory)
                WriteHostBody();
            else
                WriteDeviceBody();
            PlainCall.Write(writer.Line(), model, names, isCallable: Kernels(model).Any());
            writer.Close();
        }
    }

    /// <summary>
    /// <c>sizeof</c> is a constant to the JIT, so the check costs nothing. It fails where a struct of another assembly has
    /// changed since the kernel was translated.
    /// </summary>
    private void WriteLayoutChecks(KernelModel model)
    {
        Kernel kernel = model.Kernel!;
        HashSet<string> seen = [];
        for (int i = 0; i < model.Parameters.Count; i++)
        {
            IrType declared = kernel.Parameters[positions[i]].Type, type = declared is SpanType span ? span.Element : declared;
            string name = model.Parameters[i].TypeName;
            if (type is not StructType || !seen.Add(name))
                continue;
            int size = kernel.Structs.First(definition => definition.Type == type).Size;
            string message = $"Struct {type} has {{sizeof({name})}} bytes, but kernel {kernel.Name} was translated for {size}: rebuild it.";
            writer.Line($"if (sizeof({name}) != {size})").Indent()
                .Line($"throw new global::System.InvalidOperationException($\"{message}\");").Unindent();
        }
    }

    private void WriteDeviceBody()
    {
        foreach (int i in spans)
        {
            string more = (IsTensor(i) ? $", {model.Parameters[i].Rank}" : "") + (IsWritten(i) ? "" : ", isWritten: false");
            writer.Line($"{ServiceType(i)} {names.DeviceSpan(i)} = {names.Launch}.Bind({Name(i)}, {Quoted(i)}{more});");
        }
        WriteRun();
        // Bind was the arrays' last use; without this the finalizer could free them while the kernel runs.
        foreach (int i in spans.Concat(resources))
            writer.Line($"global::System.GC.KeepAlive({Name(i)});");
    }

    private void WriteHostBody()
    {
        foreach (int i in spans)
            writer.Line($"fixed ({model.Parameters[i].TypeName}* {names.Pointer(i)} = {Name(i)})");
        writer.Open();
        foreach (int i in spans.Where(IsTensor))
            writer.Line(
                $"{ServiceType(i)} {names.DeviceSpan(i)} = new({Name(i)}.Lengths, {Name(i)}.Strides, sizeof({model.Parameters[i].TypeName}), {Quoted(i)}, {model.Parameters[i].Rank});");
        writer.Line($"global::System.ReadOnlySpan<{Services}.HostSpan> {names.HostSpans} = stackalloc {Services}.HostSpan[]").Open();
        foreach (int i in spans)
        {
            string isWritten = IsWritten(i) ? "true" : "false";
            string length = IsTensor(i) ? $"{names.DeviceSpan(i)}.Extent" : $"{Name(i)}.Length";
            writer.Line($"new({names.Pointer(i)}, {length}, sizeof({model.Parameters[i].TypeName}), isWritten: {isWritten}),");
        }
        writer.Close(";");
        writer.Line($"using {Services}.HostTransfer {names.Transfer} = {names.Launch}.Upload({names.HostSpans});");
        for (int position = 0; position < spans.Length; position++)
            writer.Line(
                $"{(IsTensor(spans[position]) ? "" : $"{Services}.DeviceSpan ")}{Memory(spans[position])} = {names.Transfer}[{position}];");
        WriteRun();
        writer.Line($"{names.Transfer}.Download();");
        foreach (int i in resources)
            writer.Line($"global::System.GC.KeepAlive({Name(i)});");
        writer.Close();
    }

    /// <summary>One pointer for each parameter of the device function: a span is two of them, a tensor of rank 2 six.</summary>
    private void WriteRun()
    {
        foreach (int i in constants)
            WriteConstants(i);
        foreach (int i in resources)
            WriteResource(i);
        List<string> arguments = [];
        for (int i = 0; i < model.Parameters.Count; i++)
        {
            if (model.Parameters[i].Kind == ParameterKind.Value)
                arguments.Add($"&{Name(i)}");
            else if (model.Parameters[i].IsResource)
                arguments.Add($"&{names.DeviceSpan(i)}");
            else if (IsTensor(i))
                arguments.AddRange(TensorArguments(i));
            else if (model.Parameters[i].IsConstant)
                arguments.AddRange([names.Pointer(i), $"&{names.DeviceSpan(i)}.Length"]);
            else
                arguments.AddRange([$"&{names.DeviceSpan(i)}.Pointer", $"&{names.DeviceSpan(i)}.Length"]);
        }
        // The runtime adds the count of a flat launch.
        int room = arguments.Count + (Kernels(model).Any(kernel => FlatKernel.Find(kernel) is not null) ? 1 : 0);
        string value = room == 0 ? "null" : $"stackalloc void*[{room}]";
        writer.Line($"void** {names.Arguments} = {value};");
        for (int i = 0; i < arguments.Count; i++)
            writer.Line($"{names.Arguments}[{i}] = {arguments[i]};");
        string handle = model.Kernel is { } kernel ? KernelSelection.Handle(kernel) : names.Handle;
        writer.Line($"{names.Launch}.Run({handle}, {names.Arguments}, overlap: {Overlap()}, &{names.Plain});");
    }

    /// <summary>A launch copies all of the parameter, of which the device's form is a whole number of 16 bytes.</summary>
    private void WriteConstants(int i)
    {
        LauncherParameter parameter = model.Parameters[i];
        writer.Line(
            $"byte* {names.Pointer(i)} = stackalloc byte[({parameter.ConstantLength} * sizeof({parameter.TypeName}) + 15) / 16 * 16];")
            .Line($"{Services}.DeviceSpan {names.DeviceSpan(i)} = {names.Launch}.Bind<{parameter.TypeName}>({Name(i)}, {names.Pointer(i)}, {parameter.ConstantLength}, {Quoted(i)});");
    }

    private void WriteResource(int i)
    {
        string bind = model.Parameters[i].Kind == ParameterKind.Surface ? "BindSurface" : "Bind";
        writer.Line(
            $"{model.Parameters[i].TypeName} {names.DeviceSpan(i)} = {Services}.TextureArguments.{bind}(in {names.Launch}, {Name(i)}, {Quoted(i)});");
    }

    private IEnumerable<string> TensorArguments(int parameter)
    {
        string tensor = names.DeviceSpan(parameter);
        IEnumerable<int> dimensions = Enumerable.Range(0, model.Parameters[parameter].Rank);
        return [$"&{tensor}.Memory.Pointer", $"&{tensor}.Extent", .. dimensions.Select(i => $"{tensor}.Lengths + {i}"),
            .. dimensions.Select(i => $"{tensor}.Strides + {i}")];
    }

    /// <summary>Whether a span that is written shares memory with another one: <c>xSpan.Overlaps(ySpan) | …</c>.</summary>
    private string Overlap()
    {
        List<string> checks = [];
        for (int i = 0; i < spans.Length; i++)
        {
            for (int j = i + 1; j < spans.Length; j++)
            {
                if (IsWritten(spans[i]) || IsWritten(spans[j]))
                    checks.Add($"{Memory(spans[i])}.Overlaps({Memory(spans[j])})");
            }
        }
        return checks.Count == 0 ? "false" : string.Join(" | ", checks);
    }

    /// <summary>What a generic kernel does to a span is what any of its instances does.</summary>
    private static SpanUse[] FindUses(KernelModel model)
    {
        SpanUse[] uses = new SpanUse[model.Parameters.Count];
        int[] positions = [.. Positions(model.Parameters)];
        foreach (Kernel kernel in Kernels(model))
        {
            IReadOnlyList<SpanUse> found = SpanAccess.Find(kernel);
            for (int i = 0; i < uses.Length; i++)
                uses[i] |= found[positions[i]];
        }
        return uses;
    }

    /// <summary>The kernel, or a generic one's instances.</summary>
    private static IEnumerable<Kernel> Kernels(KernelModel model) =>
        (model.Generic is { } generic ? generic.Instances.Select(instance => instance.Model.Kernel) : [model.Kernel]).OfType<Kernel>();

    private bool IsWritten(int parameter) => (uses[parameter] & SpanUse.Write) != 0;

    private bool IsTensor(int parameter) => model.Parameters[parameter].IsTensor;

    private string ServiceType(int parameter) => $"{Services}.{(IsTensor(parameter) ? "DeviceTensor" : "DeviceSpan")}";

    /// <summary>The range of memory that the span or tensor has.</summary>
    private string Memory(int parameter) => names.DeviceSpan(parameter) + (IsTensor(parameter) ? ".Memory" : "");

    private string Quoted(int parameter) => $"\"{Name(parameter).TrimStart('@')}\"";

    private string Name(int parameter) => model.Parameters[parameter].Name;
}
