using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Cuda;

/// <content>What a kernel tells the host.</content>
internal sealed partial class CudaStatementWriter
{
    /// <summary>The call ends the thread; what the compiler does not know, the <c>return</c> behind it says.</summary>
    private void WriteThrow(ThrowStatement s)
    {
        writer.Line($"{scope.Needs("gk_throw")}({scope.Names.Site(s)}); // {s.ExceptionType.Substring(s.ExceptionType.LastIndexOf('.') + 1)}");
        writer.Line(scope.ReturnType is VoidType ? "return;" : "return {};");
    }
}
