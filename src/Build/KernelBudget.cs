using System.Globalization;
using System.Text.RegularExpressions;

namespace GpuKernels.Build;

/// <summary>What <c>[Kernel(MaxRegisters = 64, …)]</c> allows a kernel to use; 0 where nothing is said.</summary>
/// <param name="Registers">Of a thread.</param>
/// <param name="SharedBytes">Of a block.</param>
/// <param name="NoSpills">True where all registers have to fit.</param>
/// <param name="Blocks">How many blocks a multiprocessor has to have room for.</param>
internal sealed record KernelBudget(int Registers = 0, int SharedBytes = 0, bool NoSpills = false, int Blocks = 0)
{
    /// <param name="fact"><c>budget registers 64</c>, as the generator writes it.</param>
    public KernelBudget With(string[] fact)
    {
        int value = int.Parse(fact[2], CultureInfo.InvariantCulture);
        return fact[1] switch
        {
            "registers" => this with { Registers = value },
            "shared" => this with { SharedBytes = value },
            "spills" => this with { NoSpills = true },
            "blocks" => this with { Blocks = value },
            _ => throw new ArgumentException($"There is no budget of {fact[1]}."),
        };
    }

    /// <summary>What machine code uses more than it may.</summary>
    /// <param name="kernel">For which the budget is.</param>
    /// <param name="used">What ptxas says that it uses.</param>
    /// <param name="architecture">80 for sm_80.</param>
    public IEnumerable<string> Excesses(KernelToBuild kernel, KernelResources used, int architecture)
    {
        int shared = Math.Max(used.SharedBytes, kernel.DynamicBytes);
        if (Registers > 0 && used.Registers > Registers)
            yield return $"{kernel.Name} uses {used.Registers} registers a thread, and MaxRegisters is {Registers}";
        if (SharedBytes > 0 && shared > SharedBytes)
            yield return $"{kernel.Name} uses {shared} bytes of shared memory a block, and MaxSharedBytes is {SharedBytes}";
        if (NoSpills && used.SpillBytes > 0)
        {
            yield return $"{kernel.Name} spills {used.SpillBytes} bytes of registers to memory, and NoSpills is true: use fewer values at a time, " +
                "or smaller blocks in [LaunchBounds]";
        }
        if (Blocks > 0 && kernel.Threads == 0)
        {
            yield return $"{kernel.Name} has MinBlocksPerMultiprocessor = {Blocks}, for which [LaunchBounds] has to say how many threads a block has";
            yield break;
        }
        int blocks = Blocks == 0 ? 0 : Multiprocessor.Of(architecture).Blocks(kernel.Threads, used.Registers, shared);
        if (blocks < Blocks)
        {
            yield return $"a multiprocessor has room for {blocks} blocks of {kernel.Threads} threads of {kernel.Name}, which uses {used.Registers} " +
                $"registers a thread and {shared} bytes of shared memory; MinBlocksPerMultiprocessor is {Blocks}";
        }
    }
}

/// <summary>What ptxas says of machine code.</summary>
/// <param name="Registers">Of a thread.</param>
/// <param name="SharedBytes">Of a block, without what a launch asks for.</param>
/// <param name="SpillBytes">Of a thread, written and read in place of registers.</param>
internal sealed partial record KernelResources(int Registers, int SharedBytes, int SpillBytes)
{
    /// <summary>With which ptxas says it.</summary>
    public const string Option = "--ptxas-options=-v";

    /// <param name="log">With <c>0 bytes spill stores</c> and <c>Used 32 registers, 4000 bytes smem</c>; those of called functions count
    /// too.</param>
    public static KernelResources Parse(string log) => new(Most(Used(), log), Most(Shared(), log), Most(Spilled(), log));

    private static int Most(Regex number, string log) => number.Matches(log)
        .Select(match => int.Parse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)).DefaultIfEmpty().Max();

    [GeneratedRegex(@"Used (\d+) registers")]
    private static partial Regex Used();

    [GeneratedRegex(@"(\d+) bytes smem")]
    private static partial Regex Shared();

    [GeneratedRegex(@"(\d+) bytes spill stores")]
    private static partial Regex Spilled();
}
