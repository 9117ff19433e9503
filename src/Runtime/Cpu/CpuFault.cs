using System.Diagnostics;
using GpuKernels.CompilerServices;

namespace GpuKernels.Cpu;

/// <summary>What is known of an exception that a kernel threw on the CPU device.</summary>
internal static class CpuFault
{
    private const string BlockKey = "GpuKernels.Block", ThreadKey = "GpuKernels.Thread", GeneratedSuffix = ".g.cs";

    /// <summary>Writes down which thread threw: the index of its block in the grid, and its own in the block.</summary>
    public static void Note(Exception exception, Dim3 block, Dim3 thread) =>
        (exception.Data[BlockKey], exception.Data[ThreadKey]) = (block, thread);

    /// <summary>The exception as it surfaces where somebody waits for the kernel.</summary>
    public static GpuKernelException Describe(string kernel, Exception exception) =>
        new(kernel, Locate(exception), exception.Data[BlockKey] as Dim3? ?? default, exception.Data[ThreadKey] as Dim3? ?? default);

    /// <summary>Where it was thrown: the innermost method of which the user's source is known.</summary>
    public static ThrownException Locate(Exception exception)
    {
        StackFrame? frame = Array.Find(new StackTrace(exception, fNeedFileInfo: true).GetFrames(), IsOfUser);
        return new(exception, Path.GetFileName(frame?.GetFileName() ?? ""), frame?.GetFileLineNumber() ?? 0);
    }

    /// <summary>Neither generated nor this library's, which has lines where it was built from source.</summary>
    private static bool IsOfUser(StackFrame frame) =>
        frame.GetFileLineNumber() > 0 && frame.GetFileName()?.EndsWith(GeneratedSuffix, StringComparison.Ordinal) == false
        && DiagnosticMethodInfo.Create(frame)?.DeclaringAssemblyName != typeof(CpuFault).Assembly.FullName;
}
