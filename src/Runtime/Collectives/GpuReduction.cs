namespace GpuKernels;

/// <summary>How the elements of several ranks become one. The numbers are NCCL's.</summary>
public enum GpuReduction
{
    /// <summary>Their sum.</summary>
    Sum = 0,

    /// <summary>Their product.</summary>
    Product = 1,

    /// <summary>The largest.</summary>
    Max = 2,

    /// <summary>The smallest.</summary>
    Min = 3,

    /// <summary>Their sum, divided by the number of ranks; of integers without the remainder.</summary>
    Average = 4,
}
