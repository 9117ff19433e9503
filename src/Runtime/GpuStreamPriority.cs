namespace GpuKernels;

/// <summary>Which stream's blocks a GPU starts first, where several have some that wait. The CPU device makes no difference.</summary>
public enum GpuStreamPriority
{
    /// <summary>Behind all others: work that fills what they leave free.</summary>
    Low,

    /// <summary>The driver's default.</summary>
    Normal,

    /// <summary>Before all others: short work that somebody waits for.</summary>
    High,
}
