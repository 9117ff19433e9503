using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Operations;

/// <summary>Where memory is.</summary>
[Flags]
internal enum MemorySpaces
{
    None = 0,

    /// <summary>That of span parameters.</summary>
    Global = 1,

    /// <summary>That of shared arrays.</summary>
    Shared = 2,

    /// <summary>A thread's own: variables, and <c>stackalloc</c> arrays.</summary>
    Own = 4,

    /// <summary>That of shared arrays of other blocks of the cluster.</summary>
    OtherBlock = 8,
}

/// <summary>What an operation does with one of its operands, a value where it reads and writes no memory.</summary>
/// <param name="Spaces">Where the operand, which is a reference, may be; None for a value.</param>
/// <param name="IsConstant">True for a value that has to be known when the kernel is built.</param>
internal readonly record struct Operand(bool IsRead, bool IsWritten, MemorySpaces Spaces, bool IsConstant = false)
{
    public static readonly Operand Value = default;
    public static readonly Operand Constant = new(false, false, MemorySpaces.None, IsConstant: true);

    public bool IsReference => IsRead || IsWritten;
}

/// <summary>
/// A method of GpuKernels' own that does more than compute its result: it changes memory as one step, or says how memory is to be
/// read. A row of the table <see cref="OperationTable"/>: all that the generator knows of it stands here.
/// </summary>
/// <param name="Name">In C#, <c>Atomic.Add</c>.</param>
/// <param name="Types">
/// The types of the first operand that the row is for, by their names; <c>4</c> is any type of 4 bytes, but for bool. Empty where there
/// is no operand.
/// </param>
/// <param name="Operands">One for each parameter in C#, but for the scope.</param>
/// <param name="Cuda">
/// How CUDA C spells it: <c>{0}</c> is the first operand, of references the place itself, <c>{s}</c> the ending of names that says the
/// scope, <c>{r}</c> the type of the result. What begins with <c>gk_</c> is in the prelude.
/// </param>
internal sealed record DeviceOperation(string Name, string Types, Operand[] Operands, string Cuda)
{
    /// <summary>The oldest architecture of all that are supported.</summary>
    public const int OldestArchitecture = 75;

    private readonly string[] types = Types.Split([' '], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The oldest architecture that has it: 90 for sm_90.</summary>
    public int Architecture { get; init; } = OldestArchitecture;

    /// <summary>True where a thread waits for others: on the CPU too it is written so that these run meanwhile.</summary>
    public bool Waits { get; init; }

    /// <summary>How the CPU form spells it, where that is no call of the same method.</summary>
    public string? Cpu { get; init; }

    /// <summary>Of a method of a texture or surface: the field with the handle that is the first operand.</summary>
    public string? Handle { get; init; }

    /// <summary>
    /// True where it changes nothing and reads what no thread of the launch writes, though none of its operands is a reference.
    /// </summary>
    public bool IsPlainRead { get; init; }

    /// <param name="arguments">Those that are references with <c>ref</c>.</param>
    /// <param name="result">The type of the result; empty where there is none.</param>
    public string SpellCpu(string[] arguments, string result) => Cpu is null
        ? $"global::GpuKernels.{Name}({string.Join(", ", arguments)})"
        : arguments.Select((argument, i) => ($"{{{i}}}", argument))
            .Aggregate(Cpu.Replace("{r}", result), (text, part) => text.Replace(part.Item1, part.argument));

    /// <summary>What it is known by in the IR.</summary>
    public string Key { get; } = Types.Length == 0 ? Name : $"{Name} of {Types}";

    public bool WritesMemory =>
        !IsPlainRead && (Operands.Any(operand => operand.IsWritten) || Operands.All(operand => !operand.IsReference));

    /// <summary>True where the row is for a first operand of this type.</summary>
    public bool Takes(IrType? type, Func<IrType, int> sizeOf) =>
        types.Length == 0 || type is ScalarType or StructType && (types.Contains(type.ToString())
            || type != ScalarType.Bool && types.Contains(sizeOf(type).ToString(System.Globalization.CultureInfo.InvariantCulture)));
}

/// <summary>What docs/supported-csharp.md says of the rows of one name.</summary>
/// <param name="Call">As it is written, <c>Atomic.Add(ref place, value)</c>.</param>
/// <param name="Meaning">In Markdown.</param>
internal sealed record OperationGroup(string Call, string Meaning, params DeviceOperation[] Rows);
