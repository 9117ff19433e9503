namespace GpuKernels;

/// <summary>A call of the GPU's driver failed.</summary>
public sealed class GpuDriverException : GpuException
{
    internal GpuDriverException(string call, int code, string codeName, string description, string? hint = null)
        : base($"{call} failed with {codeName} ({code}): {description}.{(hint is null ? "" : " " + hint)}")
    {
        Call = call;
        Code = code;
        CodeName = codeName;
        Description = description;
    }

    /// <summary>The driver's function, such as <c>cuStreamCreate</c>.</summary>
    public string Call { get; }

    /// <summary>CUDA's <c>CUresult</c>.</summary>
    public int Code { get; }

    /// <summary>The code's name, such as <c>CUDA_ERROR_INVALID_VALUE</c>.</summary>
    public string CodeName { get; }

    /// <summary>The driver's own words.</summary>
    public string Description { get; }
}
