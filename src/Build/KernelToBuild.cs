using System.Globalization;
using GpuKernels.CompilerServices;
using GpuKernels.Cuda;

namespace GpuKernels.Build;

/// <summary>A kernel as its assembly describes it.</summary>
/// <param name="Name">C#'s, for messages.</param>
/// <param name="Source">CUDA C.</param>
/// <param name="Architecture">The oldest that has what the kernel uses.</param>
/// <param name="Variants">NVRTC's options for each function that is built ahead.</param>
internal sealed record KernelToBuild(string Name, string Source, int Architecture, IReadOnlyList<string[]> Variants)
{
    private const string Declarator = "extern \"C\" __global__";

    /// <summary>Parameters whose values are listed have a function for each combination of these, if there are not too many.</summary>
    private const int MostCombinations = KernelHandle.MostSpecialized;

    private static readonly Dictionary<string, Type> Types = new (string Name, Type Type)[]
    {
        ("bool", typeof(bool)), ("char", typeof(char)), ("byte", typeof(byte)), ("sbyte", typeof(sbyte)),
        ("short", typeof(short)), ("ushort", typeof(ushort)), ("int", typeof(int)), ("uint", typeof(uint)),
        ("long", typeof(long)), ("ulong", typeof(ulong)), ("float", typeof(float)), ("double", typeof(double)),
    }.ToDictionary(type => type.Name, type => type.Type);

    /// <summary>The function's name in the text.</summary>
    public string EntryPoint { get; private init; } = "";

    /// <summary>The compiler's representation, as text; null where the project did not ask for it to be kept.</summary>
    public string? Ir { get; private init; }

    /// <summary>What it may use; null where it may use what there is.</summary>
    public KernelBudget? Budget { get; private init; }

    /// <summary>The most threads of its blocks; 0 where nothing is said.</summary>
    public int Threads { get; private init; }

    /// <summary>Of its own shared memory, that a launch asks for.</summary>
    public int DynamicBytes { get; private init; }

    /// <summary>Where its lines come from.</summary>
    public SourceMap Map { get; init; } = new("", null);

    /// <summary>
    /// The source for compilers whose messages are to be placed: the lines that tell them other names and numbers for a user's CUDA C are
    /// empty.
    /// </summary>
    public string Text { get; } = string.Join(
        '\n', Source.Split('\n').Select(line => line.TrimStart().StartsWith("#line ", StringComparison.Ordinal) ? "" : line));

    /// <summary>
    /// The text in which each line says which of C# it comes from, for profilers; paths start in the folder that the compiler runs in.
    /// </summary>
    public string TextWithLines => string.Join('\n', Text.Split('\n').Select((line, i) => Map.Find(i + 1, column: 0) is { } place
        ? string.Create(CultureInfo.InvariantCulture, $"#line {place.Line} \"{place.File}\"\n{line}")
        : line));

    /// <summary>Where the kernel is declared; null where that is not known.</summary>
    public SourceLocation? Declaration =>
        Map.Find(Array.FindIndex(Source.Split('\n'), line => line.StartsWith(Declarator, StringComparison.Ordinal)) + 1, column: 0);

    /// <summary>The kernels among the generated classes of an assembly.</summary>
    public static IReadOnlyList<KernelToBuild> In(string assembly)
    {
        IReadOnlyList<KernelConstants> classes = KernelConstants.Read(assembly);
        KernelConstants? places = classes.FirstOrDefault(constants => constants.Name == "Places");
        return [.. classes.Where(constants => constants["CudaSource"] is not null && constants["CudaBuild"] is not null)
            .Select(constants => Parse(constants["CudaSource"]!, constants["CudaBuild"]!) with
            {
                EntryPoint = constants.Name,
                Ir = constants["KernelIr"],
                Map = new(constants["CudaLines"] ?? "", places?[constants.Name]),
            })];
    }

    /// <param name="source">CUDA C.</param>
    /// <param name="description">What the generator wrote, one fact a line.</param>
    public static KernelToBuild Parse(string source, string description)
    {
        string name = "";
        int architecture = 0, threads = 0, dynamic = 0;
        KernelBudget? budget = null;
        bool isStrict = false, mayOverlap = false;
        string[]? flat = null;
        IEnumerable<string[]> combinations = [[]];
        foreach (string[] fact in description.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')))
        {
            switch (fact[0])
            {
                case "kernel": name = string.Join(' ', fact[1..]); break;
                case "strict": isStrict = true; break;
                case "overlap": mayOverlap = true; break;
                case "flat": flat = [.. KernelHandle.FlatDefines(Number(fact[1]), fact.Length > 2 ? Number(fact[2]) : 1)]; break;
                case "architecture": architecture = Number(fact[1]); break;
                case "threads": threads = Number(fact[1]); break;
                case "dynamic": dynamic = Number(fact[1]); break;
                case "budget": budget = (budget ?? new KernelBudget()).With(fact); break;
                case "specialize":
                    string[] defines = Defines(fact);
                    combinations = combinations.SelectMany(chosen => defines.Select(define => (string[])[.. chosen, define]));
                    break;
            }
        }
        string[][] specialized = [.. combinations.Where(defines => defines.Length > 0).Take(MostCombinations + 1)];
        List<string[]> variants = [KernelCompiler.Options(isStrict, overlap: false)];
        if (mayOverlap) variants.Add(KernelCompiler.Options(isStrict, overlap: true));
        if (flat is not null) variants.Add(KernelCompiler.Options(isStrict, overlap: false, flat));
        if (flat is not null && mayOverlap) variants.Add(KernelCompiler.Options(isStrict, overlap: true, KernelHandle.FlatDefines(1, 1)));
        if (specialized.Length <= MostCombinations)
            variants.AddRange(specialized.SelectMany(defines => Specialized(isStrict, defines, flat)));
        return new KernelToBuild(name, source, architecture, variants) { Budget = budget, Threads = threads, DynamicBytes = dynamic };
    }

    private static IEnumerable<string[]> Specialized(bool isStrict, string[] defines, string[]? flat)
    {
        yield return KernelCompiler.Options(isStrict, overlap: false, defines);
        if (flat is not null) yield return KernelCompiler.Options(isStrict, overlap: false, [.. defines, .. flat]);
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    /// <summary><c>specialize GK_SPECIALIZE_n_2 int 0x10 0x20</c>: the option for each value.</summary>
    private static string[] Defines(string[] fact)
    {
        SpecializedParameter parameter = new(fact[1], argument: 0, Types[fact[2]]);
        return [.. fact[3..].Select(
            bits => parameter.Define(ulong.Parse(bits.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture)))];
    }
}
