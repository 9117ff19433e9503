namespace GpuKernels;

/// <summary>Which threads an operation of <see cref="Atomic"/> is one step for. Narrower ones are faster on a GPU.</summary>
public enum AtomicScope
{
    /// <summary>Those of the launch, and of all others on the device.</summary>
    Device,

    /// <summary>Those of the block.</summary>
    Block,

    /// <summary>The host's, and those of other devices, too.</summary>
    System,
}
