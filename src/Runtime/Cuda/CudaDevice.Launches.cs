using System.Diagnostics;
using GpuKernels.CompilerServices;
using GpuKernels.Observability;

namespace GpuKernels.Cuda;

// Launches: what a program does most, and so what may cost least.
internal sealed unsafe partial class CudaDevice
{
    internal override void LaunchKernel(KernelHandle kernel, in Launch launch, void** arguments, bool overlap)
    {
        // Here, not in Start: beside the call itself it did not help in every process.
        UpperHalves.Clear();
        using Activity? activity = GpuActivities.IsListening ? GpuActivities.StartLaunch(this, kernel, in launch) : null;
        if (currentId != Id) MakeCurrent();
        nint function = kernel.GetFunction(this, overlap, arguments, launch.CountX > 0 && kernel.IsFlat);
        if (kernel.IsCooperative) LaunchTogether(kernel, function, in launch, arguments);
        else LaunchFunction(function, kernel.Name, in launch, arguments);
    }

    /// <summary>The largest block with which the driver runs the most threads on a multiprocessor: the kernel's registers decide.</summary>
    internal override int ChooseBlock(KernelHandle kernel, int most, bool overlap, void** arguments)
    {
        const int Least = 64;
        MakeCurrent();
        nint function = kernel.GetFunction(this, overlap, arguments);
        int best = most, bestThreads = 0;
        for (int size = most; size >= Least; size /= 2)
        {
            int blocks;
            Check(Driver.OccupancyMaxActiveBlocks(&blocks, function, size, 0), "cuOccupancyMaxActiveBlocksPerMultiprocessor");
            if (blocks * size > bestThreads) (best, bestThreads) = (size, blocks * size);
        }
        return best;
    }

    /// <summary>The context is current, or was when this thread last launched here.</summary>
    private void LaunchFunction(nint function, string name, in Launch launch, void** arguments)
    {
        launch.Stream.Order?.Enter();
        int code = Start(function, in launch, arguments);
        if (code != Driver.Success) code = StartAgain(function, in launch, arguments, code);
        if (code != Driver.Success)
            throw Refuse(HasOptions(in launch) ? "cuLaunchKernelEx" : "cuLaunchKernel", name, function, in launch, code);
        Note(in launch, name);
    }

    /// <summary>Launches a function of a <see cref="CudaModule"/>.</summary>
    internal void LaunchFunction(CudaKernel kernel, in Launch launch, void** arguments)
    {
        UpperHalves.Clear();
        if (currentId != Id) MakeCurrent();
        LaunchFunction(kernel.Function, kernel.Name, in launch, arguments);
    }

    private int Start(nint function, in Launch launch, void** arguments)
    {
        if (HasOptions(in launch)) return StartWithOptions(function, in launch, arguments, isCooperative: false);
        Dim3 grid = launch.Grid, block = launch.Block;
        return launchKernel(
            function, (uint)grid.X, (uint)grid.Y, (uint)grid.Z, (uint)block.X, (uint)block.Y, (uint)block.Z,
            (uint)launch.SharedBytes, launch.Stream.Handle, arguments, null);
    }

    /// <summary>For a kernel whose blocks wait for each other: the driver runs all of them at the same time, or refuses.</summary>
    private void LaunchTogether(KernelHandle kernel, nint function, in Launch launch, void** arguments)
    {
        MakeCurrent();
        Dim3 grid = launch.Grid, block = launch.Block;
        int own = kernel.GridBarrierArgument;
        void** all = stackalloc void*[own + 1];
        for (int i = 0; i < own; i++) all[i] = arguments[i];
        nint barrier = launch.Stream.GridBarrier;
        all[own] = &barrier;
        launch.Stream.Order?.Enter();
        bool hasOptions = HasOptions(in launch);
        int code = hasOptions
            ? StartWithOptions(function, in launch, all, isCooperative: true)
            : Driver.LaunchCooperativeKernel(
                function, (uint)grid.X, (uint)grid.Y, (uint)grid.Z, (uint)block.X, (uint)block.Y, (uint)block.Z,
                (uint)launch.SharedBytes, launch.Stream.Handle, all);
        if (code == DriverErrors.TooManyBlocks) throw DriverErrors.MakeTooManyBlocks(this, kernel.Name, function, in launch);
        if (code != Driver.Success)
            throw Refuse(hasOptions ? "cuLaunchKernelEx" : "cuLaunchCooperativeKernel", kernel.Name, function, in launch, code);
        Note(in launch, kernel.Name);
    }

    /// <summary>A launch on the stream of a graph has run nothing.</summary>
    private void Note(in Launch launch, string name)
    {
        if (launch.Stream.Capture is { } capture)
        {
            capture.Add(name);
            return;
        }
        launch.Stream.Order?.Leave();
        history.Add(name);
        Counters.CountLaunch();
    }

    /// <summary>
    /// A launch does not ask which context is current, since that is one more call of the driver: where another library has
    /// changed it, the driver refuses this device's function, and only then it is set and the launch made again.
    /// </summary>
    private int StartAgain(nint function, in Launch launch, void** arguments, int code)
    {
        nint current;
        if (getCurrent(&current) != Driver.Success || current == context) return code;
        MakeCurrent();
        return Start(function, in launch, arguments);
    }
}
