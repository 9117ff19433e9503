namespace GpuKernels;

/// <summary>A collective operation failed: NCCL refused a call, another rank is lost, or the ranks did not come together.</summary>
public sealed class GpuCollectiveException : GpuException
{
    internal GpuCollectiveException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }

    internal GpuCollectiveException(string call, int code, string codeName, string message)
        : base(message)
    {
        Call = call;
        Code = code;
        CodeName = codeName;
    }

    /// <summary>NCCL's function, such as <c>ncclAllReduce</c>; empty where it was none.</summary>
    public string Call { get; } = "";

    /// <summary>NCCL's <c>ncclResult_t</c>; 0 where it was no call.</summary>
    public int Code { get; }

    /// <summary>The code's name, such as <c>ncclInvalidArgument</c>; empty where it was no call.</summary>
    public string CodeName { get; } = "";
}
