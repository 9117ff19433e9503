using GpuKernels.CompilerServices;

namespace GpuKernels.Cpu.Checked;

/// <summary>A launch on a checked device: one thread runs all blocks, by the form of the kernel that names each access.</summary>
internal static unsafe class CheckedLaunch
{
    public static void Run(KernelHandle kernel, in Launch launch, void** arguments, CpuSettings settings)
    {
        if (kernel.Checked == null)
        {
            throw new GpuLaunchException(
                kernel.Name,
                $"{kernel.Name} cannot be checked: its project was built without checks. Build it in Debug, or with <GpuKernelsChecked>true</GpuKernelsChecked>.");
        }
        ThreadOrder order = new(settings.Order, settings.Seed ?? Random.Shared.Next());
        KernelChecks checks = new(kernel.Name, launch.Grid, launch.Block, order);
        CpuCall call = new(
            kernel.Checked, arguments, launch.Grid, launch.Block, launch.SharedBytes, (int)kernel.Cluster.Count, usesSimd: false,
            kernel.IsFlat ? launch.CountX : 0, checks);
        // In the order of their index all blocks are one range; one with more of them than fit an array keeps that order.
        if (kernel.IsCooperative || settings.Order == CpuThreadOrder.Forward || call.BlockCount > Array.MaxLength)
        {
            call.Run(0, call.BlockCount);
            return;
        }
        foreach (int block in order.Arrange((int)call.BlockCount)) call.Run(block, block + 1);
    }
}
